import type { Located } from '../located.js'
import { given, type LocatedObject, type LocatedString } from '../located-json.js'
import { error, warning } from '../problem.js'
import { quote } from '../quote.js'
import type { Tell } from './context.js'
import { asObject, asString, requiredString, wrongType } from './members.js'

interface Node {
  readonly identifier: LocatedString
  readonly next: readonly LocatedString[]
}

/**
 * Checks flow language's graph: identifiers are unique, StartAction and every transition (NextAction, and that of
 * each of Conditions and Errors) name an action, and every action can be reached.
 */
export function checkFlowGraph(start: LocatedString | null, actions: readonly Located[], tell: Tell): void {
  const nodes = actions.flatMap((action) => nodeOf(action, tell))
  const byName = new Map<string, Node>()
  for (const node of nodes) {
    const before = byName.get(node.identifier.value)
    if (before === undefined) byName.set(node.identifier.value, node)
    else tell(error('duplicate-identifier', node.identifier.at, duplicate(before.identifier)))
  }
  const mentioned = [
    ...(start === null ? [] : [{ what: 'StartAction', name: start }]),
    ...nodes.flatMap(transitions),
  ]
  for (const { what, name } of mentioned)
    if (!byName.has(name.value)) tell(error('unknown-action', name.at, unknown(what, name.value)))
  if (start !== null && byName.has(start.value)) reportUnreachable(start.value, nodes, tell)
}

function transitions({ identifier, next }: Node) {
  return next.map((name) => ({ what: `A transition of ${quote(identifier.value)}`, name }))
}

function reportUnreachable(start: string, nodes: readonly Node[], tell: Tell): void {
  const reached = reachable(start, nodes)
  for (const { identifier } of nodes)
    if (!reached.has(identifier.value))
      tell(warning('unreachable-action', identifier.at, unreachable(identifier.value)))
}

/** A set is walked in the order in which it grows, so this visits each action once and ends on cycles. */
function reachable(start: string, nodes: readonly Node[]): ReadonlySet<string> {
  const leads = new Map<string, LocatedString[]>()
  for (const { identifier, next } of nodes) {
    const known = leads.get(identifier.value) ?? []
    for (const name of next) known.push(name)
    leads.set(identifier.value, known)
  }
  const reached = new Set([start])
  for (const name of reached) for (const { value } of leads.get(name) ?? []) reached.add(value)
  return reached
}

/** Tells what is wrong with an action's own form; without an identifier it is no node. */
function nodeOf(value: Located, tell: Tell): readonly Node[] {
  const action = asObject(value, 'An action', tell)
  if (action === null) return []
  const identifier = requiredString(action, 'Identifier', tell)
  requiredString(action, 'Type', tell)
  const parameters = given(action, 'Parameters')
  if (parameters !== null) asObject(parameters, 'Parameters', tell)
  const next = nextOf(given(action, 'Transitions'), tell)
  return identifier === null ? [] : [{ identifier, next }]
}

function nextOf(value: Located | null, tell: Tell): readonly LocatedString[] {
  const transitions = value === null ? null : asObject(value, 'Transitions', tell)
  if (transitions === null) return []
  const next = given(transitions, 'NextAction')
  return [
    ...present(next === null ? null : asString(next, 'NextAction', tell)),
    ...branches(transitions, 'Conditions', tell),
    ...branches(transitions, 'Errors', tell),
  ]
}

function branches(transitions: LocatedObject, name: string, tell: Tell): readonly LocatedString[] {
  const value = given(transitions, name)
  if (value === null) return []
  if (value.type === 'array') return value.items.flatMap((item) => branch(item, name, tell))
  tell(wrongType(name, value, 'a list'))
  return []
}

function branch(item: Located, name: string, tell: Tell): readonly LocatedString[] {
  const object = asObject(item, `One of ${name}`, tell)
  return object === null ? [] : present(requiredString(object, 'NextAction', tell))
}

function present<T>(value: T | null): readonly T[] {
  return value === null ? [] : [value]
}

function duplicate({ value, at }: LocatedString): string {
  return `Two actions have the Identifier ${quote(value)}: the first at line ${at.line}, column ${at.column}. Rename one of them, and the transitions that mean it.`
}

function unknown(what: string, name: string): string {
  return `${what} names ${quote(name)}, which is no Identifier of an action; expected one. Correct it, or add the action.`
}

function unreachable(name: string): string {
  return `No transition leads to the action ${quote(name)}, so it never runs. Lead one to it, or remove it.`
}
