import type { Located } from '../document/located.js'
import { type LocatedObject, type LocatedString, presentMember } from '../document/located-json.js'
import { error, warning } from '../document/problem.js'
import { quote } from '../text/quote.js'
import type { ReportFinding } from './context.js'
import { asObject, asString, requiredString, wrongType } from './members.js'

interface ActionNode {
  readonly identifier: LocatedString
  readonly next: readonly LocatedString[]
}

/**
 * Checks flow language's graph: identifiers are unique; StartAction and every transition (NextAction, and those of
 * Conditions and Errors) name an action; every action is reachable.
 */
export function checkFlowGraph(
  start: LocatedString | null,
  actions: readonly Located[],
  report: ReportFinding,
): void {
  const nodes = actions.flatMap((action) => readNode(action, report))
  const byName = new Map<string, ActionNode>()
  for (const node of nodes) {
    const before = byName.get(node.identifier.value)
    if (before === undefined) byName.set(node.identifier.value, node)
    else report(error('duplicate-identifier', node.identifier.at, duplicate(before.identifier)))
  }
  const references = [
    ...(start === null ? [] : [{ what: 'StartAction', name: start }]),
    ...nodes.flatMap(transitions),
  ]
  for (const { what, name } of references)
    if (!byName.has(name.value)) report(error('unknown-action', name.at, unknown(what, name.value)))
  if (start !== null && byName.has(start.value)) reportUnreachable(start.value, nodes, report)
}

function transitions({ identifier, next }: ActionNode) {
  return next.map((name) => ({ what: `A transition of ${quote(identifier.value)}`, name }))
}

function reportUnreachable(start: string, nodes: readonly ActionNode[], report: ReportFinding): void {
  const reached = reachable(start, nodes)
  for (const { identifier } of nodes)
    if (!reached.has(identifier.value))
      report(warning('unreachable-action', identifier.at, unreachable(identifier.value)))
}

/** The set is iterated while it grows, so each action is visited once and cycles end. */
function reachable(start: string, nodes: readonly ActionNode[]): ReadonlySet<string> {
  const successors = new Map<string, LocatedString[]>()
  for (const { identifier, next } of nodes) {
    const known = successors.get(identifier.value) ?? []
    for (const name of next) known.push(name)
    successors.set(identifier.value, known)
  }
  const reached = new Set([start])
  for (const name of reached) for (const { value } of successors.get(name) ?? []) reached.add(value)
  return reached
}

/** Reports problems of an action's own form; an action without an identifier is no node. */
function readNode(value: Located, report: ReportFinding): readonly ActionNode[] {
  const action = asObject(value, 'An action', report)
  if (action === null) return []
  const identifier = requiredText(action, 'Identifier', report)
  requiredText(action, 'Type', report)
  const parameters = presentMember(action, 'Parameters')
  if (parameters !== null) asObject(parameters, 'Parameters', report)
  const next = readNext(presentMember(action, 'Transitions'), report)
  return identifier === null ? [] : [{ identifier, next }]
}

/** A string that must not be empty. */
function requiredText(object: LocatedObject, name: string, report: ReportFinding): LocatedString | null {
  const text = requiredString(object, name, report)
  if (text?.value === '') report(error('missing-member', text.at, `${name} is empty. Write it.`))
  return text
}

function readNext(value: Located | null, report: ReportFinding): readonly LocatedString[] {
  const transitions = value === null ? null : asObject(value, 'Transitions', report)
  if (transitions === null) return []
  const next = presentMember(transitions, 'NextAction')
  return [
    ...asList(next === null ? null : asString(next, 'NextAction', report)),
    ...branches(transitions, 'Conditions', report),
    ...branches(transitions, 'Errors', report),
  ]
}

function branches(transitions: LocatedObject, name: string, report: ReportFinding): readonly LocatedString[] {
  const value = presentMember(transitions, name)
  if (value === null) return []
  if (value.type === 'array') return value.items.flatMap((item) => branch(item, name, report))
  report(wrongType(name, value, 'a list'))
  return []
}

function branch(item: Located, name: string, report: ReportFinding): readonly LocatedString[] {
  const object = asObject(item, `One of ${name}`, report)
  return object === null ? [] : asList(requiredString(object, 'NextAction', report))
}

function asList<T>(value: T | null): readonly T[] {
  return value === null ? [] : [value]
}

function duplicate({ value, at }: LocatedString): string {
  return `Two actions have the Identifier ${quote(value)}: the first at line ${at.line}, column ${at.column}. Rename one of them, and the transitions that mean it.`
}

function unknown(what: string, name: string): string {
  return `${what} names ${quote(name)}, but no action has that Identifier. Correct it, or add the action.`
}

function unreachable(name: string): string {
  return `No transition leads to the action ${quote(name)}, so it never runs. Add a transition to it, or remove it.`
}
