import { beforeAll, describe, expect, test } from '@jest/globals'
import type { World } from '../support/e2e.js'
import { calls, emptyCentre, moduleOf, saying } from '../support/e2e-references.js'

const path = (name: string) => `connect/modules/${name}.json`
const callees = ['One', 'Two', 'Three'] as const

/** Modules that refer to nothing. */
const plain = Object.fromEntries(callees.map((name) => [path(name), saying(name)]))

/** Two modules that refer to queues, to a function, and to modules: two of them by alias, one by two aliases. */
const referring = {
  ...plain,
  [path('Caller')]: moduleOf({
    UpdateContactTargetQueue: { QueueId: '${queue/queue 1}' },
    InvokeLambdaFunction: { LambdaFunctionARN: '${lambda/function-1}' },
    InvokeFlowModule: { FlowModuleId: '${module/One@live}' },
    MessageParticipant: { Text: '${module/One@next} ${value/text} ${instance/alias}' },
  }),
  [path('Other')]: moduleOf({
    UpdateContactTargetQueue: { QueueId: '${queue/queue 2}' },
    InvokeFlowModule: { FlowModuleId: '${module/Two@live}' },
    MessageParticipant: { Text: '${module/Three} ${queue/queue 1#id}' },
  }),
  'connect/values.yaml': 'values: { text: Hello }\n',
}

/** The same without references. */
const literal = {
  ...plain,
  [path('Caller')]: saying('Caller'),
  [path('Other')]: saying('Other'),
}

/** A published repository, in an instance that has more queues than a page of their list, and more functions. */
async function published(files: Readonly<Record<string, string>>): Promise<World> {
  const world = await emptyCentre({ switches: { pageSize: 1_000 } })
  const { console: people } = world.sim
  for (let index = 0; index < 1_001; index += 1) people.addNamed('queue', { name: `queue ${index}` })
  for (let index = 0; index < 26; index += 1) people.addNamed('lambda', { name: `function-${index}` })
  await world.space.write(plain)
  await world.publish()
  for (const [module, alias] of [
    ['One', 'live'],
    ['One', 'next'],
    ['Two', 'live'],
  ] as const)
    people.putAlias(module, alias, 1)
  await world.space.write(files)
  const { exitCode } = await world.publish()
  expect(exitCode).toBe(0)
  calls(world)
  return world
}

/** A list of each kind that is used, a call for each page, and the aliases of each module that is named by one. */
const lists = { ListQueues: 2, ListLambdaFunctions: 2, ListContactFlowModuleAliases: 2 }

describe('calls of a run of which nothing changed', () => {
  let [without, withReferences]: World[] = []
  beforeAll(async () => {
    ;[without, withReferences] = await Promise.all([published(literal), published(referring)])
  })

  test.each([
    // A plan by search needs no list of modules by itself.
    [{ mode: 'plan' }, { ...lists, ListContactFlowModules: 1 }],
    [{ mode: 'plan', observe: 'describe' }, lists],
    [{ mode: 'publish' }, lists],
    // Only what is looked at is resolved.
    [
      { mode: 'publish', only: 'module/Other' },
      { ListQueues: 2, ListContactFlowModuleAliases: 1 },
    ],
    [{ mode: 'publish', only: 'module/One' }, {}],
  ])('%j', async (inputs, more) => {
    if (!without || !withReferences) throw new Error('there is no world')
    await without.run({ inputs })
    const base = calls(without)
    await withReferences.run({ inputs })
    expect(calls(withReferences)).toEqual({ ...base, ...more })
  })
})
