import { describe, expect, test } from '@jest/globals'
import { findExisting, findOwn, versionsAbove } from '../../../src/app/publish/find-existing.js'
import { contentHash } from '../../../src/core/hash/content-hash.js'
import { initialProgress } from '../../../src/core/plan/outcome.js'
import { aChange, aDefinition, aModule, marked, restoring } from '../../support/builders.js'
import { type StoredVersion, storeContext, versionStore } from '../../support/version-store.js'

const definition = aDefinition({ content: aModule('ours') })
const [ours, theirs] = [definition.content, aModule('theirs')]
const [ourMark, theirMark] = [marked(contentHash(ours)), marked(contentHash(theirs))]
const unlisted = (version: number, description: string, content = ours): StoredVersion => ({
  ...{ version, description, content },
  isListed: false,
})

/** The version that is found above version 3, whether its content was read, and what was described. */
async function found(
  action: 'update' | 'version' | 'rollback',
  versions: readonly StoredVersion[],
  options?: { next: boolean },
) {
  const store = versionStore(ours, versions)
  const change = aChange({ definition, action })
  const attempt = { change, id: 'an-id', progress: initialProgress(change) }
  const existing = await findExisting(storeContext(store), attempt, 3, options)
  return [existing?.version ?? null, existing?.snapshot?.content ?? null, store.reads]
}

describe('a version above the known ones', () => {
  const row = (description: string, content: typeof ours | null = ours) => ({
    ...{ version: 4, description, content },
  })
  test.each<[string, 'update' | 'rollback', readonly StoredVersion[], unknown]>([
    ['none', 'update', [], [null, null, []]],
    ['is ours by its content', 'update', [row('By hand')], [4, ours, [4]]],
    ['is ours by marker and content', 'update', [row(ourMark)], [4, ours, [4]]],
    ['is ours by its marker, if its content cannot be read', 'update', [row(ourMark, null)], [4, null, [4]]],
    ['is not ours if nothing of it can be read', 'update', [row('By hand', null)], [null, null, [4]]],
    ['is not ours with other content', 'update', [row('By hand', theirs)], [null, null, [4]]],
    ['is not ours with other content under our marker', 'update', [row(ourMark, theirs)], [null, null, [4]]],
    ['is not ours with the marker of other content', 'update', [row(theirMark)], [null, null, []]],
    ['is a rollback’s by its marker', 'rollback', [row(restoring(contentHash(ours)))], [4, ours, [4]]],
    ['is no rollback’s by the marker of a publish', 'rollback', [row(ourMark)], [null, null, []]],
    ['is no rollback’s without a marker', 'rollback', [row('By hand')], [null, null, []]],
    ['is not one of the known ones', 'update', [{ ...row(ourMark), version: 3 }], [null, null, []]],
    [
      'is the lowest of several',
      'update',
      [row('By hand', theirs), { ...row(ourMark), version: 5 }, { ...row(ourMark), version: 6 }],
      [5, ours, [4, 5]],
    ],
  ])('%s', async (_, action, versions, expected) => {
    expect(await found(action, versions)).toEqual(expected)
  })
})

describe('a version that is not listed yet', () => {
  const known: StoredVersion = { version: 3, description: ourMark, content: theirs }
  const listed: StoredVersion = { version: 5, description: theirMark, content: theirs }
  test('may be the first one', async () => {
    expect(await found('version', [unlisted(4, ourMark)])).toEqual([4, ours, [4]])
  })
  test('is looked for if an earlier run made the content live, or an answer was lost', async () => {
    const versions = [known, unlisted(4, ourMark)]
    expect([
      await found('update', versions),
      await found('version', versions),
      await found('update', versions, { next: true }),
      await found('version', versions, { next: false }),
    ]).toEqual([
      [null, null, []],
      [4, ours, [4]],
      [4, ours, [4]],
      [null, null, []],
    ])
  })
  test.each<[string, readonly StoredVersion[], unknown]>([
    ['has our marker and our content', [unlisted(4, ourMark)], [4, ours, [4]]],
    ['is not ours with other content', [unlisted(4, ourMark, theirs)], [null, null, [4, 5]]],
    ['is not ours without our marker', [unlisted(4, 'By hand')], [null, null, [4, 5]]],
    ['may follow another one', [unlisted(4, 'By hand'), unlisted(5, ourMark)], [5, ours, [4, 5]]],
    ['is above the listed ones', [unlisted(4, ourMark), listed, unlisted(6, ourMark)], [6, ours, [6]]],
  ])('%s', async (_, versions, expected) => {
    expect(await found('version', [known, ...versions])).toEqual(expected)
  })
})

test('the run finds its own version by its description', async () => {
  const row = (version: number, description: string): StoredVersion => ({
    version,
    description,
    content: ours,
  })
  const versions = [row(3, 'mine'), row(4, 'other'), row(5, 'mine'), row(6, 'mine')]
  const own = (since: number, description: string) =>
    findOwn(storeContext(versionStore(ours, versions)), 'module', 'an-id', since, description)
  expect([await own(3, 'mine'), await own(6, 'mine'), await own(3, 'nobody’s')]).toEqual([
    { version: 5, snapshot: null },
    null,
    null,
  ])
})

test('versions above a number are read from low to high', () => {
  const rows = [6, 5, 4, 3].map((version) => ({ version, description: '' }))
  expect(versionsAbove(rows, 4).map(({ version }) => version)).toEqual([5, 6])
})
