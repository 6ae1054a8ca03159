import { isList, isObject, type JsonObject } from '../../document/json.js'
import { compareCodeUnits } from '../../hash/canonical-json.js'
import type { Json } from '../../model/definition.js'
import { blockWords } from '../../words/block-name.js'
import { readTransitions, type Transition } from './transitions.js'

/** A block of a flow module. Its identity is the object's. */
export interface Block {
  /** Its index in a walk from the start, from 0; unreachable blocks come last. */
  readonly index: number
  readonly id: string
  readonly type: string
  /** Its definition, with sorted members. */
  readonly action: JsonObject
  /** Its behavior, as text: everything but its identifier and its transitions; generated identifiers are masked. */
  readonly behavior: string
  readonly transitions: readonly Transition[]
  /** Whether a path leads to it from the start. */
  readonly isReachable: boolean
}

/** Flow language, as a graph. */
export interface Flow {
  /** In the order of a walk from the start. */
  readonly blocks: readonly Block[]
  readonly byId: ReadonlyMap<string, Block>
  /** Identifier of the start block, if there is one. */
  readonly start: string
  /** The members beside blocks and start: `Version`, `Settings`, and others. */
  readonly document: JsonObject
}

/** An identifier that the console generated, which means nothing to a reader. */
const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/giu

export function isGeneratedId(identifier: string): boolean {
  return identifier.length === 36 && identifier.replace(uuid, '') === ''
}

type GeneratedIds = Pick<ReadonlyMap<string, string>, 'get'>

/** Replaces each generated identifier in a text by the value that `known` has for it, if any. */
export function replaceGeneratedIds(text: string, known: GeneratedIds): string {
  return text.replace(uuid, (identifier) => known.get(identifier) ?? identifier)
}

/** The API's name of a block, in addition to the console's. */
export function apiOf({ type }: Block): { readonly api?: string } {
  return blockWords({ Type: type }).name === type ? {} : { api: type }
}

/** The target of a transition. Null: no block. */
export function targetOf({ byId }: Flow, { to }: Pick<Transition, 'to'>): Block | null {
  return to === null ? null : (byId.get(to) ?? null)
}

type FlowAction = JsonObject & { readonly Identifier: string; readonly Type: string }

/** Reads the executed content of a module; null: it is not flow language that could be executed. */
export function readFlow(content: Json): Flow | null {
  if (!isObject(content)) return null
  const { StartAction: start, Actions: actions, ...document } = content
  if (typeof start !== 'string' || !isList(actions) || !actions.every(isFlowAction)) return null
  const read = actions.map((action) => ({ action, own: readTransitions(action) }))
  const transitions = new Map(read.map(({ action, own }) => [action.Identifier, own]))
  if (transitions.size < actions.length) return null
  const masks = { get: (id: string) => (transitions.has(id) ? '#' : undefined) }
  const place = new Map<string, number>()
  for (const id of walk(start, transitions)) place.set(id, place.size)
  const placed = read
    .map(({ action, own }) => ({
      action,
      own,
      place: place.get(action.Identifier) ?? place.size,
      behavior: behaviorText(action, masks),
    }))
    .toSorted((a, b) => a.place - b.place || compareCodeUnits(a.behavior, b.behavior))
  const byId = new Map<string, Block>()
  const blocks = placed.map(({ action, own, behavior }, index) => {
    const id = action.Identifier
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

/**
 * Identifiers in the order of a walk from the start, including those that no block has. The set is iterated while it
 * grows, so this ends on cycles.
 */
function walk(start: string, transitions: ReadonlyMap<string, readonly Transition[]>): ReadonlySet<string> {
  const reached = new Set([start])
  for (const id of reached) for (const { to } of transitions.get(id) ?? []) if (to !== null) reached.add(to)
  return reached
}
