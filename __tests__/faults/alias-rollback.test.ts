import { expect, test } from '@jest/globals'
import { putAlias } from '../../src/app/publish/alias.js'
import type { PublishContext } from '../../src/app/publish/context.js'
import type { ModuleAlias } from '../../src/core/model/observation.js'
import { initialProgress } from '../../src/core/plan/outcome.js'
import { aChange, aDefinition, aModule, aSnapshot } from '../support/builders.js'
import { jumpClock, quiet } from '../support/in-process.js'

const definition = aDefinition({ content: aModule('wanted') })
const contents = [aModule('other'), aModule('wanted'), aModule('newer')]

/** One alias, on `on`; answers where it is in the end, and the warnings. */
async function putOn(on: number, options: { readonly mayMoveDown: boolean; readonly version?: number }) {
  let alias: ModuleAlias = { id: 'an-alias', name: 'live', version: on }
  const change = aChange({ definition, version: 2 })
  const progress = initialProgress(change)
  const clock = jumpClock()
  // Only what putting an alias asks for.
  const deps = {
    clock,
    log: quiet,
    limits: { stopped: () => null, finishBy: () => clock.now() + 60_000 },
    reader: {
      describeAlias: async () => alias,
      describe: async (_kind: string, _id: string, version: number) =>
        aSnapshot(contents[version - 1], { version }),
    },
    writer: {
      moveAlias: async (
        _: string,
        __: string,
        version: number,
        check: (now: ModuleAlias) => Promise<void>,
      ) => {
        await check(alias)
        alias = { ...alias, version }
      },
    },
  } as unknown as PublishContext
  await putAlias(
    deps,
    { change, id: 'an-id', progress },
    { name: 'live', existing: alias, to: null },
    options,
  )
  return {
    on: alias.version,
    codes: progress.warnings.map(({ code }) => code),
    noted: progress.alias?.version ?? null,
  }
}

test.each([
  ['a publish moves it up', 1, { mayMoveDown: false }, { on: 2, codes: [], noted: 2 }],
  [
    'a publish leaves it on a higher number',
    3,
    { mayMoveDown: false },
    { on: 3, codes: ['alias-ahead'], noted: null },
  ],
  ['a rollback moves it down', 3, { mayMoveDown: true }, { on: 2, codes: [], noted: 2 }],
  [
    'a rollback puts it on the version that it is given',
    3,
    { mayMoveDown: true, version: 1 },
    { on: 1, codes: [], noted: 1 },
  ],
])('%s', async (_, on, options, expected) => {
  expect(await putOn(on, options)).toEqual(expected)
})
