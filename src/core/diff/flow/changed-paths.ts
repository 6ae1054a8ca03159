import { listOf, memberOf } from '../../document/json.js'
import { parseKept } from '../../document/kept-json.js'
import type { Json, ModuleContent } from '../../model/definition.js'
import { breakingContractPlaces, contractPlaces } from '../contract/changed-paths.js'
import {
  type ContentChange,
  type ContentChanges,
  changeAt,
  changeInPart,
  removalAt,
} from '../shared/content-change.js'
import type { Path } from '../shared/leaves.js'
import { readSorted } from '../shared/read-json.js'
import { type ValueChange, valueChanges } from '../shared/value-changes.js'
import { renamedIds, replaceRenamedIds } from './block-items.js'
import {
  type BlockChange,
  type Comparison,
  createComparison,
  targetAfter,
  targetBefore,
} from './comparison.js'
import type { Block, Flow } from './flow.js'
import { blockChanges, isRenamed } from './flow-difference.js'
import { matchBlocks } from './match.js'
import { readSettings } from './module.js'
import { executeSame, readContent } from './read-content.js'
import { aspectOf, type Transition } from './transitions.js'

/** The places that the difference of two modules concerns. */
export function moduleContentChanges(before: ModuleContent, after: ModuleContent): ContentChanges {
  const contracts = contractsOf(before, after)
  return {
    changes: [...moduleChanges(contracts, before, after)],
    breaking: contracts === null ? [] : breakingContractPlaces(...contracts),
  }
}

function* moduleChanges(
  contracts: Contracts | null,
  before: ModuleContent,
  after: ModuleContent,
): Generator<ContentChange> {
  if (contracts !== null) yield* contractPlaces(...contracts)
  const [former, own] = [readContent(before.content), readContent(after.content)]
  if (executeSame(former, own)) return
  if (former.flow === null || own.flow === null) return yield changeAt('Content', [])
  yield* flowChanges(former.flow, own.flow, after.content)
}

type Contracts = readonly [before: Json, after: Json]

/** Null: the contract is not managed, or cannot be compared part by part. */
function contractsOf(before: ModuleContent, after: ModuleContent): Contracts | null {
  if (after.settings === null) return null
  const [former, own] = [readSettings(before.settings ?? '{}'), readSettings(after.settings)]
  return former === undefined || own === undefined ? null : [former, own]
}

function* flowChanges(before: Flow, after: Flow, content: string): Generator<ContentChange> {
  if (!isRenamed(before, after)) {
    const comparison = createComparison(before, after, matchBlocks(before, after, 'identifiers'))
    const pathOf = blockPaths(content)
    for (const change of blockChanges(comparison)) yield* blockPlaces(comparison, change, pathOf)
  }
  for (const change of valueChanges(before.document, after.document)) yield changeInPart('Content', change)
}

type BlockPath = (block: Block) => Path

/** The path of a block in the content. A `Flow` has the blocks in another order, that of a walk. */
function blockPaths(content: string): BlockPath {
  const actions = memberOf(
    readSorted(() => parseKept(content)),
    'Actions',
  )
  const indexes = new Map(listOf(actions).map((action, index) => [memberOf(action, 'Identifier'), index]))
  return ({ id }) => ['Actions', indexes.get(id) ?? 0]
}

function* blockPlaces(
  comparison: Comparison,
  { item, blocks }: BlockChange,
  pathOf: BlockPath,
): Generator<ContentChange> {
  const { aspect, mark } = item
  if (aspect === 'start') return yield changeAt('Content', ['StartAction'])
  const [block] = blocks
  if (block === undefined) return
  const before = comparison.match.toBefore.get(block)
  if (aspect === 'block' && mark === 'removed') return yield removalAt('Content', ['Actions'])
  const path = pathOf(block)
  const inBlock = (change: ValueChange) =>
    changeInPart('Content', { ...change, path: [...path, ...change.path] })
  if (before === undefined) return yield changeAt('Content', path)
  // The block did not change; a transition to it did.
  if (aspect === 'unreachable') return yield removalAt('Content', path)
  const found =
    aspect === 'block'
      ? propertyChanges(comparison, before, block)
      : transitionChanges(comparison, before, block, aspect)
  yield* (found.length > 0 ? found : [{ path: [], exists: true }]).map(inBlock)
}

/** The changes of a block's behavior, without its identifier and its transitions. */
function propertyChanges(comparison: Comparison, before: Block, after: Block): readonly ValueChange[] {
  const changes = [...valueChanges(replaceRenamedIds(before, renamedIds(comparison)), after.action)]
  return changes.filter(({ path: [member] }) => member !== 'Identifier' && member !== 'Transitions')
}

const listNames = { next: 'NextAction', condition: 'Conditions', error: 'Errors' } as const

function transitionChanges(
  comparison: Comparison,
  before: Block,
  after: Block,
  aspect: string,
): readonly ValueChange[] {
  const isOfAspect = (transition: Transition) => aspectOf(transition) === aspect
  const targetsBefore = new Map(before.transitions.map((each) => [each.key, targetBefore(comparison, each)]))
  const targetsAfter = new Map(after.transitions.map((each) => [each.key, targetAfter(comparison, each)]))
  const changed = transitionsWithPaths(after).filter(
    ([each]) => isOfAspect(each) && targetsBefore.get(each.key) !== targetsAfter.get(each.key),
  )
  const removed = before.transitions.filter((each) => isOfAspect(each) && !targetsAfter.has(each.key))
  return [
    ...changed.map(([, path]) => ({ path, exists: true })),
    ...removed.map(({ kind }) => ({ path: ['Transitions', listNames[kind]], exists: false })),
  ]
}

/** Each transition with its path in its block; transitions are in the order of their lists. */
function transitionsWithPaths({ transitions }: Block): readonly (readonly [Transition, Path])[] {
  const counts = { next: 0, condition: 0, error: 0 }
  return transitions.map((transition) => {
    const { kind } = transition
    const list = ['Transitions', listNames[kind]]
    const index = counts[kind]
    counts[kind] += 1
    return [transition, kind === 'next' ? list : [...list, index]]
  })
}
