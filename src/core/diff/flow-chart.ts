import { type Comparison, type Finding, formerTarget, type Part, presentTarget } from './comparison.js'
import type { Block } from './flow.js'
import type { Branch } from './flow-branches.js'
import { grouped } from './grouped.js'
import type { ChartEdge, FlowChart, Mark } from './types.js'

/** More blocks than these make no picture that a reader could take in. */
const maxNodes = 40

/** A way from block to block; the one after stands for a pair. */
interface Edge {
  readonly from: Block
  readonly to: Block
  readonly label: string
  readonly mark: ChartEdge['mark']
}

/** The blocks that findings are about, with their direct neighbours. Null: they are about none. */
export function flowChart(comparison: Comparison, findings: readonly Finding[]): FlowChart | null {
  const order = comparison.parts.map(blockOf)
  const found = new Set(findings.flatMap(({ blocks }) => blocks))
  const touched = order.filter((block) => found.has(block))
  if (touched.length === 0) return null
  const edges = comparison.parts.flatMap((part) => edgesOf(comparison, part))
  const drawn = touched.slice(0, maxNodes)
  const near = neighboursOf(new Set(drawn), edges)
  const shown = new Set([...drawn, ...order.filter((block) => near.has(block))].slice(0, maxNodes))
  const ids = new Map(order.filter((block) => shown.has(block)).map((block, index) => [block, `n${index}`]))
  const marks = marksOf(findings)
  return {
    kind: 'flow-chart',
    nodes: [...ids].map(([block, id]) => ({
      id,
      label: comparison.name(block),
      mark: marks.get(block) ?? 'same',
    })),
    edges: drawnEdges(edges, ids),
    omitted: touched.length - drawn.length,
  }
}

function blockOf([before, after]: Part): Block {
  return after === null ? before : after
}

/** What happened to the blocks themselves. */
function marksOf(findings: readonly Finding[]): ReadonlyMap<Block, Mark> {
  const own = findings.filter(({ item }) => item.aspect === 'block')
  return new Map(own.flatMap(({ item, blocks }) => blocks.map((block) => [block, item.mark])))
}

/** Other blocks to or from which a way leads. */
function neighboursOf(touched: ReadonlySet<Block>, edges: readonly Edge[]): ReadonlySet<Block> {
  const ends = edges.flatMap(({ from, to }) => [
    ...(touched.has(from) ? [to] : []),
    ...(touched.has(to) ? [from] : []),
  ])
  return new Set(ends.filter((block) => !touched.has(block)))
}

/** The ways on from a block, of both sides. One that leads elsewhere was removed here and added there. */
function edgesOf(comparison: Comparison, part: Part): readonly Edge[] {
  const [before, after] = part
  const former = waysOf(before, (branch) => formerTarget(comparison, branch))
  const present = waysOf(after, (branch) => presentTarget(comparison, branch))
  const edges = (ways: Ways, others: Ways, gone: 'added' | 'removed') =>
    [...ways].map(([key, { label, to }]) => ({
      from: blockOf(part),
      to,
      label,
      mark: others.get(key)?.to === to ? ('same' as const) : gone,
    }))
  return [
    ...edges(former, present, 'removed').filter(({ mark }) => mark === 'removed'),
    ...edges(present, former, 'added'),
  ]
}

type Ways = ReadonlyMap<string, { readonly label: string; readonly to: Block }>

/** Those that lead to a block, by their keys. */
function waysOf(block: Block | null, targetOf: (branch: Branch) => Block | string | null): Ways {
  const ways = (block?.branches ?? []).flatMap((branch) => {
    const to = targetOf(branch)
    return to === null || typeof to === 'string' ? [] : [[branch.key, { label: branch.label, to }] as const]
  })
  return new Map(ways)
}

/** Between blocks that are shown; ways that go together are one line. */
function drawnEdges(edges: readonly Edge[], ids: ReadonlyMap<Block, string>): readonly ChartEdge[] {
  const lines = edges.flatMap(({ from, to, label, mark }) => {
    const [start, end] = [ids.get(from), ids.get(to)]
    return start === undefined || end === undefined ? [] : [{ from: start, to: end, label, mark }]
  })
  return [...grouped(lines, ({ from, to, mark }) => `${from} ${to} ${mark}`).values()].map((together) => ({
    ...together[0],
    label: joined(together.map(({ label }) => label)),
  }))
}

/** The way on without a condition needs a name only in company. */
function joined(labels: readonly string[]): string {
  return labels.length === 1 ? labels.join('') : labels.map((label) => label || 'next').join(', ')
}
