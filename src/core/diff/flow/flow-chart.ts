import type { ChangeType, ChartEdge, FlowChart } from '../../model/difference.js'
import { success } from '../../words/branch-table.js'
import { groupBy } from '../shared/group-by.js'
import {
  type BlockChange,
  type ComparedBlock,
  type Comparison,
  hasSameTransitions,
  presentBlock,
  targetAfter,
  targetBefore,
} from './comparison.js'
import type { Block } from './flow.js'
import type { Transition } from './transitions.js'

/** Maximum number of blocks in a picture; a reader cannot follow more. */
const maxNodes = 40

/** A transition between two blocks; the block after represents a pair. */
interface Edge {
  readonly from: Block
  readonly to: Block
  readonly label: string
  readonly mark: ChartEdge['mark']
}

/** The chart of changed blocks and their direct neighbours. Null: no block changed. */
export function flowChart(comparison: Comparison, changes: readonly BlockChange[]): FlowChart | null {
  const order = comparison.parts.map(presentBlock)
  const found = new Set(changes.flatMap(({ blocks }) => blocks))
  const changed = order.filter((block) => found.has(block))
  if (changed.length === 0) return null
  const edges = comparison.parts.flatMap((part) => edgesOf(comparison, part))
  const drawn = changed.slice(0, maxNodes)
  const neighbours = neighboursOf(new Set(drawn), edges)
  const shown = new Set([...drawn, ...order.filter((block) => neighbours.has(block))].slice(0, maxNodes))
  const ids = new Map(order.filter((block) => shown.has(block)).map((block, index) => [block, `n${index}`]))
  const marks = changeTypesOf(changes)
  return {
    kind: 'flow-chart',
    nodes: [...ids].map(([block, id]) => ({
      id,
      label: comparison.name(block),
      mark: marks.get(block) ?? 'same',
    })),
    edges: drawnEdges(edges, ids),
    omitted: changed.length - drawn.length,
  }
}

/** The change of each block itself. */
function changeTypesOf(changes: readonly BlockChange[]): ReadonlyMap<Block, ChangeType> {
  const own = changes.filter(({ item }) => item.aspect === 'block')
  return new Map(own.flatMap(({ item, blocks }) => blocks.map((block) => [block, item.mark])))
}

/** Unchanged blocks that are connected to a changed one. */
function neighboursOf(changed: ReadonlySet<Block>, edges: readonly Edge[]): ReadonlySet<Block> {
  const ends = edges.flatMap(({ from, to }) => [
    ...(changed.has(from) ? [to] : []),
    ...(changed.has(to) ? [from] : []),
  ])
  return new Set(ends.filter((block) => !changed.has(block)))
}

/** The transitions of a block on both sides. A transition with another target is removed and added. */
function edgesOf(comparison: Comparison, part: ComparedBlock): readonly Edge[] {
  const [before, after] = part
  const isSame = before !== null && after !== null && hasSameTransitions(comparison, [before, after])
  if (isSame) return after.transitions.flatMap((transition) => sameEdge(comparison, after, transition))
  const former = transitionTargets(before, (transition) => targetBefore(comparison, transition))
  const present = transitionTargets(after, (transition) => targetAfter(comparison, transition))
  const edges = (own: TransitionTargets, others: TransitionTargets, missingType: 'added' | 'removed') =>
    [...own].map(([key, { label, to }]) => ({
      from: presentBlock(part),
      to,
      label,
      mark: others.get(key)?.to === to ? ('same' as const) : missingType,
    }))
  return [
    ...edges(former, present, 'removed').filter(({ mark }) => mark === 'removed'),
    ...edges(present, former, 'added'),
  ]
}

function sameEdge(comparison: Comparison, from: Block, transition: Transition): readonly Edge[] {
  const to = targetAfter(comparison, transition)
  return to === null || typeof to === 'string'
    ? []
    : [{ from, to, label: chartLabel(transition), mark: 'same' }]
}

type TransitionTargets = ReadonlyMap<string, { readonly label: string; readonly to: Block }>

/** The blocks that transitions lead to, by the transitions' keys. */
function transitionTargets(
  block: Block | null,
  targetOf: (transition: Transition) => Block | string | null,
): TransitionTargets {
  const targets = (block?.transitions ?? []).flatMap((transition) => {
    const to = targetOf(transition)
    return to === null || typeof to === 'string'
      ? []
      : [[transition.key, { label: chartLabel(transition), to }] as const]
  })
  return new Map(targets)
}

/** Edges between shown blocks; transitions with the same ends and mark become one line. */
function drawnEdges(edges: readonly Edge[], ids: ReadonlyMap<Block, string>): readonly ChartEdge[] {
  const lines = edges.flatMap(({ from, to, label, mark }) => {
    const [start, end] = [ids.get(from), ids.get(to)]
    return start === undefined || end === undefined ? [] : [{ from: start, to: end, label, mark }]
  })
  return [...groupBy(lines, ({ from, to, mark }) => `${from} ${to} ${mark}`).values()].map((group) => ({
    ...group[0],
    label: joinLabels(group.map(({ label }) => label)),
  }))
}

/** A success transition is labelled only if its line has others too. */
function chartLabel({ kind, label }: Transition): string {
  return kind === 'next' && label === success ? '' : label
}

/** Equal labels appear once. */
function joinLabels(labels: readonly string[]): string {
  return labels.length === 1
    ? labels.join('')
    : [...new Set(labels.map((label) => label || success))].join(', ')
}
