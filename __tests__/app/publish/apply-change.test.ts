import { describe, expect, test } from '@jest/globals'
import { applyChange } from '../../../src/app/publish/apply-change.js'
import type { PublishContext } from '../../../src/app/publish/context.js'
import type { Content, Definition } from '../../../src/core/model/definition.js'
import type { Snapshot } from '../../../src/core/model/observation.js'
import { initialProgress } from '../../../src/core/plan/outcome.js'
import { asPlanned, create, metadata, update } from '../../support/attempts.js'
import {
  aChange,
  aDefinition,
  aModule,
  anArn,
  aPolicy,
  aView,
  type ChangeSpec,
} from '../../support/builders.js'
import { clockFromZero, inMemory, type Stored } from '../../support/view-store.js'

const definition = aDefinition()
const before = aView('before')

interface Given {
  readonly definition?: Definition
  readonly stored?: Stored
  readonly answer?: (written: Content) => Partial<Snapshot>
  readonly context?: Partial<PublishContext>
}

/** Applies a change; returns what was written, and what is noted of it. */
async function apply(spec: ChangeSpec, { answer, context, stored = asPlanned, ...given }: Given = {}) {
  const change = aChange({ definition, ...given, ...spec })
  const progress = initialProgress(change)
  const service = inMemory(change.observation === null ? null : stored, [], answer)
  const drafts: unknown[] = []
  const failure = await applyChange(
    {
      ...service.access,
      ...{ commit: 'c'.repeat(40), label: '', instanceId: 'i', runId: '1', runAttempt: '1' },
      clock: clockFromZero(),
      deadline: { stopReason: () => null, hardDeadline: () => 600_000 },
      log: { info: () => {}, debug: () => {} },
      policy: aPolicy(),
      drafts: {
        save: async (key: string, text: string) => {
          drafts.push([key, JSON.parse(text).Name])
          return 'draft.json'
        },
      },
      ...context,
    } as unknown as PublishContext,
    change,
    progress,
  ).then(
    () => null,
    (cause: Error) => cause,
  )
  const warnings = progress.warnings.map(({ code }) => code)
  return { ...service, progress, drafts, failure, warnings }
}

describe('a change writes', () => {
  const alias = { name: 'live', existing: null, to: null }
  const module = aDefinition({ content: aModule('ours') })
  const both = { description: 'x', tags: { a: '1' } }
  test.each<[name: string, spec: ChangeSpec, calls: readonly string[]]>([
    ['its description', metadata, ['setDescription']],
    ['its tags', { action: 'metadata', metadata: { ...both, description: null } }, ['addTags']],
    ['description and tags', { action: 'metadata', metadata: both }, ['setDescription', 'addTags']],
    ['its content, and a version of that', update, ['update', 'createVersion']],
    [
      'content after description and tags',
      { ...update, metadata: both },
      ['setDescription', 'addTags', 'update', 'createVersion'],
    ],
    ['a version of what is live', { ...update, action: 'version' }, ['createVersion']],
    ['a new resource, and its version', create, ['create', 'createVersion']],
    ['an alias alone', { alias: { ...alias, to: 3 }, definition: module, version: 3 }, ['createAlias']],
    [
      'an alias after its version',
      { ...create, alias, definition: module },
      ['create', 'createVersion', 'createAlias'],
    ],
    [
      'an alias after an update',
      { ...update, alias, definition: module },
      ['update', 'createVersion', 'createAlias'],
    ],
  ])('%s', async (_, spec, calls) => {
    const seen = await apply(spec)
    expect([seen.failure, seen.calls]).toEqual([null, calls])
  })

  test('description and tags by id and ARN', async () => {
    const { requests } = await apply({ action: 'metadata', metadata: both })
    expect(requests).toEqual([
      ['view', 'an-id', 'x'],
      [anArn, { a: '1' }],
    ])
  })

  test('something, or it is a bug', async () => {
    const { failure } = await apply({ action: 'unchanged' })
    expect(failure).toEqual(new TypeError('view/Wrap-up: nothing is to be written'))
  })
})

test('a new resource is noted with its id and ARN, and as live', async () => {
  const { progress } = await apply(create)
  expect([progress.id, progress.arn, progress.live, progress.version]).toEqual(['an-id', 'an-arn', true, 1])
})

test('a create has one token for the same attempt of a run and the same definition', async () => {
  const token = async (given: Given) => String((await apply(create, given)).requests[0])
  const others: readonly Given[] = [
    ...[{ instanceId: 'j' }, { runId: '2' }, { runAttempt: '2' }].map((context) => ({ context })),
    ...[
      { name: 'Other' },
      { description: 'x' },
      { tags: { a: '1' } },
      { externalInvocation: true },
      { content: aView('other') },
    ].map((more) => ({ definition: aDefinition(more) })),
  ]
  const tokens = [await token({}), ...(await Promise.all(others.map(token)))]
  expect([new Set(tokens).size, await token({})]).toEqual([tokens.length, tokens[0]])
})

describe('the service stores content in its own form', () => {
  const ownForm = (): Partial<Snapshot> => ({ content: aView('repository', { actions: [] }) })
  const message =
    /^view\/Wrap-up: the service stored the content in its own form: .+\. It was versioned as stored\./u
  test.each([
    ['of a new resource', create],
    ['of an update', update],
  ])('%s', async (_, spec) => {
    const { progress } = await apply(spec, { answer: ownForm })
    expect(progress.warnings).toEqual([{ code: 'stored-form', message: expect.stringMatching(message) }])
    expect([progress.live, progress.version]).toEqual([true, spec === create ? 1 : 4])
  })

  const ownRow: ChangeSpec = { ...update, row: 'stored-form-without-version' }
  const fails = { drafts: { save: () => Promise.reject(new Error('No space left.')) } }
  test.each<
    [name: string, spec: ChangeSpec, given: Given, drafts: readonly unknown[], warnings: readonly string[]]
  >([
    ['that was not live before: what was is saved', ownRow, {}, [['view/Wrap-up', 'Wrap-up']], []],
    ['that was live before', { ...ownRow, live: definition.hash }, {}, [], []],
    ['and the plan did not expect that', update, {}, [], []],
    [
      'that was not live before, and that cannot be saved',
      ownRow,
      { context: fails },
      [],
      ['draft-not-saved'],
    ],
  ])('%s', async (_, spec, given, drafts, warnings) => {
    const seen = await apply(spec, given)
    expect([seen.failure, seen.drafts, seen.warnings]).toEqual([null, drafts, warnings])
  })
})

test.each([
  ['renamed', { name: 'Other' }, false],
  ['archived', { archived: true }, true],
])('a resource that was %s during the update gets no version', async (_, moved, live) => {
  const { calls, failure, progress } = await apply(update, { answer: () => moved })
  expect([calls, failure, progress.live]).toEqual([
    ['update'],
    expect.objectContaining({ code: 'moved-meanwhile' }),
    live,
  ])
})

test.each<
  [name: string, versions: Stored['versions'], calls: readonly string[], saved: number, version: number]
>([
  [
    'what no version holds is saved as a version before it is replaced',
    [{ description: 'By hand', content: aView('other') }],
    ['createVersion', 'update', 'createVersion'],
    ...([4, 5] as const),
  ],
  [
    'what a version holds that the plan did not know is not saved again',
    asPlanned.versions,
    ['update', 'createVersion'],
    ...([3, 4] as const),
  ],
])('%s', async (_, versions, calls, saved, version) => {
  const seen = await apply({ ...update, keep: true, highest: 2 }, { stored: { live: before, versions } })
  expect([seen.calls, seen.progress.snapshotVersion, seen.progress.version]).toEqual([calls, saved, version])
})
