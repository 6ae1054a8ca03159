import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { ChangeType, ChartEdge, FlowChart } from '../../src/core/model/difference.js'

interface Way {
  readonly NextAction: string
}
interface Block {
  readonly Identifier: string
  readonly Type: string
  readonly Transitions: {
    readonly NextAction?: string
    readonly Conditions?: readonly (Way & { readonly Condition: { readonly Operands?: readonly string[] } })[]
    readonly Errors?: readonly (Way & { readonly ErrorType: string })[]
  }
}

const marks: readonly ChangeType[] = ['same', 'changed', 'same', 'added', 'same', 'removed']
const ways: readonly ChartEdge['mark'][] = ['same', 'same', 'added', 'same', 'removed']

/** Every block of a flow, with marks as if some had been touched. */
function chartOf(blocks: readonly Block[]): FlowChart {
  const id = (name: string) => `n${blocks.findIndex(({ Identifier }) => Identifier === name)}`
  const edges = blocks.flatMap(({ Identifier, Transitions: { NextAction, Conditions = [], Errors = [] } }) =>
    [
      ...Conditions.map((way) => ({
        to: way.NextAction,
        label: `= ${way.Condition.Operands?.join(', ') ?? ''}`,
      })),
      ...(NextAction === undefined ? [] : [{ to: NextAction, label: '' }]),
      ...Errors.map((way) => ({ to: way.NextAction, label: `on ${way.ErrorType}` })),
    ].map(({ to, label }) => ({ from: id(Identifier), to: id(to), label })),
  )
  return {
    kind: 'flow-chart',
    nodes: blocks.map(({ Identifier, Type }, index) => ({
      id: `n${index}`,
      label: `${Identifier} (${Type})`,
      mark: marks[index % marks.length] ?? 'same',
    })),
    edges: edges.map((edge, index) => ({ ...edge, mark: ways[index % ways.length] ?? 'same' })),
    omitted: 0,
  }
}

const folders = ['examples/contact-centre/connect/modules', '../shared/samples/modules']

/** A chart of each JSON file with a flow: of the examples, and of other people's flows where they are at hand. */
export function sampleCharts(): readonly (readonly [file: string, chart: FlowChart])[] {
  return folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((file) => path.join(folder, file)))
    .filter((file) => file.endsWith('.json'))
    .map((file) => [path.basename(file), chartOf(blocksOf(JSON.parse(readFileSync(file, 'utf8'))))] as const)
    .toSorted(([, a], [, b]) => b.nodes.length - a.nodes.length)
}

function blocksOf(document: {
  readonly Content?: unknown
  readonly ContactFlowModule?: { readonly Content: string }
}) {
  const content = document.Content ?? document.ContactFlowModule?.Content ?? document
  const flow: unknown = typeof content === 'string' ? JSON.parse(content) : content
  return (flow as { readonly Actions: readonly Block[] }).Actions
}
