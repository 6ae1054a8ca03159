import { expect, test } from '@jest/globals'
import { resolveDuplicates } from '../../../src/app/publish/resolve-duplicates.js'
import { contentHash } from '../../../src/core/hash/content-hash.js'
import type { Age } from '../../../src/core/model/plan.js'
import { initialProgress } from '../../../src/core/plan/outcome.js'
import { markerText } from '../../../src/core/plan/version-marker.js'
import { aChange, aCommit, aDefinition, aModule, aPolicy, aView } from '../../support/builders.js'
import { type StoredVersion, storeContext, versionStore } from '../../support/version-store.js'

const [ours, theirs] = [aModule('ours'), aModule('theirs')]
const other = 'f'.repeat(12)
const version = (
  number: number,
  content: typeof ours | null,
  named = content,
  commit = aCommit,
): StoredVersion => {
  const hash = contentHash(named ?? ours)
  return { version: number, description: markerText({ commit, hash, source: hash }), content }
}

interface Given {
  readonly content?: typeof ours | ReturnType<typeof aView>
  readonly published?: number | null
  readonly invalid?: readonly number[]
  readonly rollback?: boolean
  readonly order?: Age['order']
}

/** Resolves what was published since version 3, of which version 5 is this run's. */
async function resolve(
  versions: readonly StoredVersion[],
  { content = ours, published = 5, invalid = [], rollback = false, order = 'not-older' }: Given = {},
) {
  const change = aChange({ definition: aDefinition({ content }), action: 'update' })
  const progress = {
    ...initialProgress(change),
    version: published,
    published,
    invalidVersions: new Set(invalid),
  }
  const context = {
    ...storeContext(versionStore(content, versions)),
    ...{ policy: aPolicy({ rollback }), commit: `${aCommit}${'0'.repeat(28)}` },
    ages: { ofCommit: async () => ({ order }) },
  } as unknown as Parameters<typeof resolveDuplicates>[0]
  await resolveDuplicates(context, { change, id: 'an-id', progress }, 3)
  const { warnings } = progress
  return [progress.version, progress.published, warnings.map(({ code }) => code), warnings[0]?.message]
}

const own = version(5, ours)
const newer = version(4, theirs, theirs, other)
test.each<[name: string, versions: readonly StoredVersion[], given: Given, expected: unknown]>([
  ['one version is no duplicate', [own], {}, [5, 5, []]],
  ['the lowest of two counts', [version(4, ours), own], {}, [4, 4, ['duplicate-version']]],
  [
    'the lowest of two counts, also if it is ours',
    [own, version(6, ours)],
    {},
    [5, 5, ['duplicate-version']],
  ],
  [
    'a version that is not shown counts by its marker',
    [version(4, null), own],
    {},
    [4, 4, ['duplicate-version']],
  ],
  ['a version with other content does not count', [version(4, theirs, ours), own], {}, [5, 5, []]],
  ['a version that is known to be bad does not count', [version(4, ours), own], { invalid: [4] }, [5, 5, []]],
  ['a known version does not count', [version(3, ours), own], {}, [5, 5, []]],
  [
    'nothing is looked for if nothing was published',
    [version(4, ours)],
    { published: null },
    [null, null, []],
  ],
  ['an older commit before ours is no matter', [newer, own], {}, [5, 5, []]],
  ['a newer commit before ours is warned of', [newer, own], { order: 'older' }, [5, 5, ['overtook-newer']]],
  ['a commit that may be newer is warned of', [newer, own], { order: 'unknown' }, [5, 5, ['overtook-newer']]],
  [
    'a rollback is meant to replace a newer commit',
    [newer, own],
    { order: 'older', rollback: true },
    [5, 5, []],
  ],
  [
    'a version after ours replaced ours, and was not overtaken',
    [own, { ...newer, version: 6 }],
    { order: 'older' },
    [5, 5, ['replaced-meanwhile']],
  ],
  [
    'the same content of a newer commit is not overtaken',
    [version(4, ours, ours, other), own],
    { order: 'older' },
    [4, 4, ['duplicate-version']],
  ],
  [
    'a version by hand does not count',
    [{ ...version(4, ours), description: 'By hand' }, own],
    {},
    [5, 5, []],
  ],
  [
    'a view has one version at a time',
    [version(4, theirs, ours)],
    { content: aView('ours'), published: 4 },
    [4, 4, []],
  ],
  ['our own commit is not overtaken', [version(4, theirs), own], { order: 'older' }, [5, 5, []]],
  [
    'a version by hand is not overtaken',
    [{ ...newer, description: 'By hand' }, own],
    { order: 'older' },
    [5, 5, []],
  ],
])('%s', async (_, versions, given, expected) => {
  expect((await resolve(versions, given)).slice(0, 3)).toEqual(expected)
})

test.each<[name: string, versions: readonly StoredVersion[], given: Given, says: RegExp]>([
  [
    'duplicates',
    [version(4, ours), own, version(6, ours)],
    {},
    /version 4 and also 5, 6 hold .+ Version 4 counts/u,
  ],
  ['a newer commit', [newer, own], { order: 'older' }, /version 4 of commit f{12}, which is newer, was/u],
  [
    'a commit that may be newer',
    [newer, own],
    { order: 'unknown' },
    /version 4 .+, which may be newer, was/u,
  ],
])('the warning of %s names them', async (_, versions, given, says) => {
  expect((await resolve(versions, given))[3]).toMatch(says)
})

test('a view with a gap below its version may have others', async () => {
  const view = aView('ours')
  const hash = contentHash(view)
  const made = (number: number): StoredVersion => ({
    version: number,
    description: markerText({ commit: aCommit, hash, source: hash }),
    content: view,
  })
  const seen = [
    await resolve([made(4), made(5)], { content: view }),
    await resolve([made(4), made(6)], { content: view, published: 4 }),
  ]
  expect(seen.map((each) => each.slice(0, 3))).toEqual([
    [4, 4, ['duplicate-version']],
    [4, 4, []],
  ])
})
