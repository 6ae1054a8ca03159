import type { SimulatorOptions } from '../../simulator/index.js'
import { contactCentre, type World } from './e2e.js'
import { leastAction, type Members, settings } from './flow-actions.js'
import type { Files } from './runner.js'

/** Three instances in three accounts. */
export const instances = {
  dev: { id: '11111111-1111-4111-8111-111111111111', account: '111111111111' },
  test: { id: '22222222-2222-4222-8222-222222222222', account: '222222222222' },
  prod: { id: '33333333-3333-4333-8333-333333333333', account: '333333333333' },
} as const

export type Stage = keyof typeof instances

/** A module of one action of each type, with these parameters, one after the other. */
export function moduleOf(blocks: Readonly<Record<string, Members>>, name?: string): string {
  const types = Object.entries(blocks)
  const actions = types.map(([type, parameters], index) => {
    const least = leastAction(type)
    const next = index + 1 < types.length ? `b${index + 1}` : 'end'
    const { Errors = [] } = (least.Transitions ?? {}) as { Errors?: readonly Members[] }
    return {
      Identifier: `b${index}`,
      Type: type,
      Parameters: { ...least.Parameters, ...parameters },
      Transitions: {
        NextAction: next,
        Errors: Errors.map((each) => ({ ...each, NextAction: next })),
        Conditions: [],
      },
    }
  })
  const end = { Identifier: 'end', Type: 'EndFlowModuleExecution', Parameters: {}, Transitions: {} }
  const content = {
    Version: '2019-10-30',
    StartAction: actions[0]?.Identifier ?? 'end',
    Metadata: { note: '${queue/only on the canvas}' },
    Actions: [...actions, end],
    Settings: settings,
  }
  return JSON.stringify({ ...(name && { Name: name }), Content: content }, null, 2)
}

/** What the values file says for each instance. */
export const valuesFile = `values:
  hotline: "+49 30 1234"
instances:
  dev:
    instance: ${instances.dev.id}
    values: { hotline: "+49 30 9999" }
    references:
      queue/Support: queue/Support-dev
  test:
    instance: arn:aws:connect:eu-central-1:${instances.test.account}:instance/${instances.test.id}
  prod:
    instance: ${instances.prod.id}
`

/** A module that refers to a resource of each sort. */
export const referringFiles: Files = {
  'connect/modules/desk.json': moduleOf(
    {
      UpdateContactTargetQueue: { QueueId: '${queue/Support}' },
      InvokeLambdaFunction: { LambdaFunctionARN: '${lambda/lookup@live}' },
      InvokeFlowModule: { FlowModuleId: '${module/Greeting}' },
      ShowView: { ViewResource: { Id: '${view/Order form}' } },
      MessageParticipant: {
        Text: 'Call ${value/hotline}. This is ${instance/region}: $${value/x} costs $$5.',
      },
    },
    'Desk',
  ),
  'connect/modules/greeting.json': moduleOf({ MessageParticipant: { Text: 'Hello' } }, 'Greeting'),
  'connect/views/order.json': JSON.stringify({
    Name: 'Order form',
    Template: { Head: { Configuration: {} }, Body: [] },
    Actions: [],
  }),
  'connect/values.yaml': valuesFile,
}

/** A repository and one of the instances, with what its definitions refer to. */
export async function stage(name: Stage, files: Files = referringFiles): Promise<World> {
  const { id, account } = instances[name]
  const world = await contactCentre({
    files,
    git: true,
    sim: { instanceId: id, account, seed: name, instanceAlias: `centre-${name}` },
  })
  world.sim.console.addNamed('queue', { name: name === 'dev' ? 'Support-dev' : 'Support' })
  world.sim.console.addNamed('lambda', { name: 'lookup' })
  return world
}

/** An instance, and a repository without definitions: what they refer to is made first. */
export function emptyCentre(sim: Partial<SimulatorOptions> = {}): Promise<World> {
  return contactCentre({ files: { 'README.md': '' }, sim })
}

/** A module that says a text. */
export const saying = (text: string) => moduleOf({ MessageParticipant: { Text: text } })

/** Operation → how often it was called since the last look. */
export function calls({ sim }: Pick<World, 'sim'>): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const { operation } of sim.calls) counts[operation] = (counts[operation] ?? 0) + 1
  sim.clearCalls()
  return counts
}
