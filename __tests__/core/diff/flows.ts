import { readdirSync, readFileSync } from 'node:fs'
import { parseJson } from '../../../src/adapters/text/json.js'
import { parseYaml } from '../../../src/adapters/text/yaml.js'
import { moduleDifference } from '../../../src/core/diff/flow/module.js'
import { isObject } from '../../../src/core/document/json.js'
import { readDefinition } from '../../../src/core/kinds/index.js'
import type { Json, ModuleContent } from '../../../src/core/model/definition.js'
import type { Difference } from '../../../src/core/model/difference.js'

export interface Action {
  readonly Identifier: string
  readonly Type: string
  readonly Parameters: { readonly [name: string]: Json }
  readonly Transitions: {
    readonly NextAction?: string
    readonly Conditions?: readonly Json[]
    readonly Errors?: readonly Json[]
  }
}

export interface FlowJson {
  readonly Version: string
  readonly StartAction: string
  readonly Metadata?: Json
  readonly Actions: readonly Action[]
  readonly Settings?: Json
}

export const equals = (operand: string, to: string) => ({
  NextAction: to,
  Condition: { Operator: 'Equals', Operands: [operand] },
})
export const onError = (type: string, to: string) => ({ NextAction: to, ErrorType: type })

/** A block that says something and goes on, also after an error. */
export const message = (id: string, text: string, to: string): Action => ({
  Identifier: id,
  Type: 'MessageParticipant',
  Parameters: { Text: text },
  Transitions: { NextAction: to, Errors: [onError('NoMatchingError', to)] },
})
export const end = (id: string): Action => ({
  Identifier: id,
  Type: 'EndFlowModuleExecution',
  Parameters: {},
  Transitions: {},
})

export const flow = (...actions: readonly Action[]): FlowJson => ({
  Version: '2019-10-30',
  StartAction: actions[0]?.Identifier ?? '',
  Actions: actions,
})

/** A greeting, a menu of two messages, an end. */
export const menu = flow(
  message('greeting', 'Welcome to the shop.', 'menu'),
  {
    Identifier: 'menu',
    Type: 'GetParticipantInput',
    Parameters: { Text: 'Press 1 for orders or 2 for returns.', StoreInput: 'False' },
    Transitions: {
      NextAction: 'end',
      Conditions: [equals('1', 'orders'), equals('2', 'returns')],
      Errors: [onError('InputTimeLimitExceeded', 'menu'), onError('NoMatchingError', 'end')],
    },
  },
  message('orders', 'You chose orders.', 'end'),
  message('returns', 'You chose returns.', 'end'),
  end('end'),
)

export const content = (text: string, settings: string | null = null): ModuleContent => ({
  kind: 'module',
  content: text,
  settings,
})
export const module = (flow: Json | FlowJson, settings: Json | null = null): ModuleContent =>
  content(JSON.stringify(flow), settings === null ? null : JSON.stringify(settings))

export const between = (before: Json | FlowJson, after: Json | FlowJson): Difference =>
  moduleDifference(module(before), module(after))

/** A flow with one of its blocks replaced. */
export function changed(flow: FlowJson, id: string, change: (action: Action) => Action): FlowJson {
  return { ...flow, Actions: flow.Actions.map((each) => (each.Identifier === id ? change(each) : each)) }
}
export const withText = (text: string) => (action: Action) => ({
  ...action,
  Parameters: { ...action.Parameters, Text: text },
})
export const leading = (transitions: Action['Transitions']) => (action: Action) => ({
  ...action,
  Transitions: { ...action.Transitions, ...transitions },
})

/** A flow with other identifiers, in any place; in parameters those that the console makes. */
export function renamed(flow: FlowJson, names: ReadonlyMap<string, string>): FlowJson {
  const to = (id: string) => names.get(id) ?? id
  const lead = (value: Json): Json =>
    isObject(value) && typeof value.NextAction === 'string'
      ? { ...value, NextAction: to(value.NextAction) }
      : value
  const transitions = (value: Json): Json => {
    if (!isObject(value)) return value
    const entries = Object.entries(value).toReversed()
    const listed = (name: string, list: Json) =>
      (name === 'Conditions' || name === 'Errors') && Array.isArray(list)
    return lead(
      Object.fromEntries(
        entries.map(([name, list]) => [name, listed(name, list) ? (list as Json[]).map(lead) : list]),
      ),
    )
  }
  const mentions = (text: string) => text.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/gu, to)
  return {
    ...flow,
    StartAction: to(flow.StartAction),
    Actions: flow.Actions.map((action) => ({
      ...(JSON.parse(mentions(JSON.stringify(action))) as Action),
      Identifier: to(action.Identifier),
      ...(action.Transitions === undefined
        ? {}
        : { Transitions: transitions(action.Transitions as Json) as Action['Transitions'] }),
    })),
  }
}

/** A flow as the console imports it: other identifiers throughout, the blocks in another order and at other places. */
export function reimported(flow: FlowJson, made: (index: number) => string = uuid): FlowJson {
  const names = new Map(flow.Actions.map(({ Identifier }, index) => [Identifier, made(index)]))
  const places = [...names.values()].map((id, at) => [id, { position: { x: at, y: 7 } }])
  const { Actions: actions, ...rest } = renamed(flow, names)
  return {
    ...rest,
    Metadata: { ActionMetadata: Object.fromEntries(places) },
    Actions: actions.toReversed(),
  }
}

export const uuid = (index: number) => `${String(index + 70).padStart(8, '0')}-aaaa-4bbb-8ccc-0123456789ab`

/** Flows of real repositories: the examples, and more if samples are beside the checkout. */
export function samples(): readonly (readonly [file: string, flow: FlowJson])[] {
  return ['examples/contact-centre/connect/modules', '../shared/samples/modules'].flatMap((folder) =>
    filesOf(folder).map((file) => [file, flowIn(`${folder}/${file}`)] as const),
  )
}

function filesOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder).toSorted()
  } catch {
    return []
  }
}
function flowIn(file: string): FlowJson {
  const read = file.endsWith('.json') ? parseJson : parseYaml
  const { tree } = read(file, readFileSync(file, 'utf8'))
  const definition = tree && readDefinition('module', tree, { file, parseJson }).definition
  if (definition?.content.kind !== 'module') throw new Error(`${file} is no module`)
  return JSON.parse(definition.content.content) as FlowJson
}
