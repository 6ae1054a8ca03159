import type { ChangeType, ChartEdge, FlowChart } from '../../src/core/model/difference.js'
import { sampleFlows } from './sample-flows.js'

interface Branch {
  readonly NextAction: string
}
interface Block {
  readonly Identifier: string
  readonly Type: string
  readonly Transitions: {
    readonly NextAction?: string
    readonly Conditions?: readonly (Branch & {
      readonly Condition: { readonly Operands?: readonly string[] }
    })[]
    readonly Errors?: readonly (Branch & { readonly ErrorType: string })[]
  }
}

const marks: readonly ChangeType[] = ['same', 'changed', 'same', 'added', 'same', 'removed']
const edgeMarks: readonly ChartEdge['mark'][] = ['same', 'same', 'added', 'same', 'removed']

/** Every block of a flow, with marks as if some had been touched. */
function chartOf(blocks: readonly Block[]): FlowChart {
  const id = (name: string) => `n${blocks.findIndex(({ Identifier }) => Identifier === name)}`
  const edges = blocks.flatMap(({ Identifier, Transitions: { NextAction, Conditions = [], Errors = [] } }) =>
    [
      ...Conditions.map((branch) => ({
        to: branch.NextAction,
        label: `= ${branch.Condition.Operands?.join(', ') ?? ''}`,
      })),
      ...(NextAction === undefined ? [] : [{ to: NextAction, label: '' }]),
      ...Errors.map((branch) => ({ to: branch.NextAction, label: `on ${branch.ErrorType}` })),
    ].map(({ to, label }) => ({ from: id(Identifier), to: id(to), label })),
  )
  return {
    kind: 'flow-chart',
    nodes: blocks.map(({ Identifier, Type }, index) => ({
      id: `n${index}`,
      label: `${Identifier} (${Type})`,
      mark: marks[index % marks.length] ?? 'same',
    })),
    edges: edges.map((edge, index) => ({ ...edge, mark: edgeMarks[index % edgeMarks.length] ?? 'same' })),
    omitted: 0,
  }
}

/** A chart of each flow that people keep, the largest first. */
export function sampleCharts(): readonly (readonly [file: string, chart: FlowChart])[] {
  return sampleFlows()
    .map(({ file, content }) => [file, chartOf(content.Actions as unknown as readonly Block[])] as const)
    .toSorted(([, a], [, b]) => b.nodes.length - a.nodes.length)
}
