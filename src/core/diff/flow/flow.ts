import { isList, isObject, type JsonObject } from '../../document/json.js'
import { compareCodeUnits } from '../../hash/canonical-json.js'
import type { Json } from '../../model/definition.js'
import { blockWords } from '../../words/block-name.js'
import { readTransitions, type Transition } from './transitions.js'

/** A block of a flow module. Blocks are told apart by being the same object. */
export interface Block {
  /** Its place in a walk from the start, unreachable blocks last. From 0. */
  readonly index: number
  readonly id: string
  readonly type: string
  /** As it is defined, its members sorted. */
  readonly action: JsonObject
  /** What it does, as text: all but its identifier and its ways on; identifiers of the console's own are masked. */
  readonly behavior: string
  readonly transitions: readonly Transition[]
  /** Whether any way leads to it from the start. */
  readonly isReachable: boolean
}

/** Flow language, as a graph. */
export interface Flow {
  /** In the order of a walk from the start. */
  readonly blocks: readonly Block[]
  readonly byId: ReadonlyMap<string, Block>
  /** Identifier of the block in which it starts, if there is one. */
  readonly start: string
  /** What it says beside its blocks and its start: `Version`, `Settings`, anything else. */
  readonly document: JsonObject
}

/** An identifier as the console makes it, which tells a reader nothing. */
const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/giu

export function isGeneratedId(identifier: string): boolean {
  return identifier.length === 36 && identifier.replace(uuid, '') === ''
}

type GeneratedIds = Pick<ReadonlyMap<string, string>, 'get'>

/** Text in which each identifier that the console made is replaced by what `known` has in its place, if it has any. */
export function replaceGeneratedIds(text: string, known: GeneratedIds): string {
  return text.replace(uuid, (identifier) => known.get(identifier) ?? identifier)
}

/** The API's name of a block, beside the console's. */
export function apiOf({ type }: Block): { readonly api?: string } {
  return blockWords({ Type: type }).name === type ? {} : { api: type }
}

/** Where a way leads. Null: to no block. */
export function targetOf({ byId }: Flow, { to }: Pick<Transition, 'to'>): Block | null {
  return to === null ? null : (byId.get(to) ?? null)
}

type FlowAction = JsonObject & { readonly Identifier: string; readonly Type: string }

/** Reads what the service executes of a module; null where it is no flow language that could be executed. */
export function readFlow(content: Json): Flow | null {
  if (!isObject(content)) return null
  const { StartAction: start, Actions: actions, ...document } = content
  if (typeof start !== 'string' || !isList(actions) || !actions.every(isFlowAction)) return null
  const transitions = new Map(actions.map((action) => [action.Identifier, readTransitions(action)]))
  if (transitions.size < actions.length) return null
  const masks = { get: (id: string) => (transitions.has(id) ? '#' : undefined) }
  const place = new Map<string, number>()
  for (const id of walk(start, transitions)) place.set(id, place.size)
  const placed = actions
    .map((action) => ({
      action,
      place: place.get(action.Identifier) ?? place.size,
      behavior: behaviorText(action, masks),
    }))
    .toSorted((a, b) => a.place - b.place || compareCodeUnits(a.behavior, b.behavior))
  const byId = new Map<string, Block>()
  const blocks = placed.map(({ action, behavior }, index) => {
    const id = action.Identifier
    const own = transitions.get(id) ?? []
    const block = {
      index,
      id,
      type: action.Type,
      action,
      behavior,
      transitions: own,
      isReachable: place.has(id),
    }
    byId.set(id, block)
    return block
  })
  return { blocks, byId, start, document }
}

function isFlowAction(action: Json): action is FlowAction {
  return isObject(action) && typeof action.Identifier === 'string' && typeof action.Type === 'string'
}

function behaviorText(action: FlowAction, masks: GeneratedIds): string {
  return replaceGeneratedIds(
    JSON.stringify({ ...action, Identifier: undefined, Transitions: undefined }),
    masks,
  )
}

/** Identifiers in the order of a walk from the start, those that no block has too. A set is walked as it grows, so this ends on cycles. */
function walk(start: string, transitions: ReadonlyMap<string, readonly Transition[]>): ReadonlySet<string> {
  const reached = new Set([start])
  for (const id of reached) for (const { to } of transitions.get(id) ?? []) if (to !== null) reached.add(to)
  return reached
}
