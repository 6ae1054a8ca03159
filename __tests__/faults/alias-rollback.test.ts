import { expect, test } from '@jest/globals'
import { createDeadline } from '../../src/app/limits.js'
import { putAlias } from '../../src/app/publish/alias.js'
import type { PublishContext } from '../../src/app/publish/context.js'
import type { ModuleAlias } from '../../src/core/model/observation.js'
import { initialProgress } from '../../src/core/plan/outcome.js'
import { aChange, aDefinition, aModule, aSnapshot } from '../support/builders.js'
import { jumpClock, quiet } from '../support/in-process.js'

/** What the versions 1 to 5 hold; a publish made version 2, and a rollback version 4 of the same content. */
const texts = ['older', 'wanted', 'left', 'wanted', 'newer']

interface Service {
  /** The version that the alias is on. */
  readonly on: number
  /** Milliseconds for which describing still shows where the alias was before it was moved. */
  readonly lagMs?: number
}

/** The alias `live`, and the calls of the service that putting it somewhere needs. */
function service(clock: ReturnType<typeof jumpClock>, { on, lagMs = 0 }: Service) {
  let alias: ModuleAlias = { id: 'an-alias', name: 'live', version: on }
  let moved = { at: Number.NEGATIVE_INFINITY, from: on }
  const reader: Pick<PublishContext['reader'], 'describeAlias' | 'describe' | 'versions'> = {
    versions: async () => [],
    describeAlias: async () => (clock.now() < moved.at + lagMs ? { ...alias, version: moved.from } : alias),
    describe: async (_kind, _id, version) =>
      aSnapshot(aModule(texts[Number(version) - 1] ?? ''), { version: Number(version) }),
  }
  const writer: Pick<PublishContext['writer'], 'moveAlias'> = {
    moveAlias: async (_module, _id, version, check) => {
      await check(alias)
      moved = { at: clock.now(), from: alias.version }
      alias = { ...alias, version }
    },
  }
  return { reader, writer, existing: alias, end: () => alias.version }
}

/** What the run is, and the version that the plan names; null: the one that the attempt found. */
interface Run {
  readonly rollback: boolean
  readonly to: number | null
}

/** Puts the alias where the run wants it; answers where it is in the end, what was warned of and what was noted. */
async function putOn(given: Service, { rollback, to }: Run) {
  const clock = jumpClock()
  const { reader, writer, existing, end } = service(clock, given)
  const change = aChange({ definition: aDefinition({ content: aModule('wanted') }), version: 4 })
  const progress = initialProgress(change)
  const known: Pick<PublishContext, 'clock' | 'log' | 'deadline'> = {
    clock,
    log: quiet,
    deadline: createDeadline(clock, 3_600),
  }
  // Any other request fails the test.
  const context = { ...known, reader, writer, policy: { rollback } } as unknown as PublishContext
  await putAlias(context, { change, id: 'an-id', progress }, { name: existing.name, existing, to })
  return {
    on: end(),
    codes: progress.warnings.map(({ code }) => code),
    noted: progress.alias && [progress.alias.previousVersion, progress.alias.version],
  }
}

const publish: Run = { rollback: false, to: null }
const rollback: Run = { rollback: true, to: null }
const toPublished: Run = { rollback: true, to: 2 }

test.each<[string, Service, Run, Awaited<ReturnType<typeof putOn>>]>([
  ['a publish moves it up', { on: 1 }, publish, { on: 4, codes: [], noted: [1, 4] }],
  [
    'a publish leaves it on a higher number',
    { on: 5 },
    publish,
    { on: 5, codes: ['alias-ahead'], noted: null },
  ],
  ['a rollback moves it down', { on: 5 }, rollback, { on: 4, codes: [], noted: [5, 4] }],
  [
    'a rollback puts it on the version that a publish made, below the one that it left',
    { on: 3 },
    toPublished,
    { on: 2, codes: [], noted: [3, 2] },
  ],
  [
    'a rollback leaves it on the version that it is given',
    { on: 2 },
    toPublished,
    { on: 2, codes: [], noted: null },
  ],
  [
    'a rollback waits until the service shows the move',
    { on: 5, lagMs: 10_000 },
    rollback,
    { on: 4, codes: [], noted: [5, 4] },
  ],
])('%s', async (_, given, options, expected) => {
  expect(await putOn(given, options)).toEqual(expected)
})

test('a rollback that never sees its move fails, and does not say where the alias is', async () => {
  const lost = putOn({ on: 5, lagMs: 60_000 }, rollback)
  await expect(lost).rejects.toMatchObject({ code: 'alias-not-moved', reason: 'service-unavailable' })
})
