import { onceForEach } from '../model/once-for-each.js'
import type { ActionRow, ParameterRow } from './data/rows.js'

/** The data about a value in an action's parameters. */
export interface ParameterNode {
  readonly row: ParameterRow | null
  readonly members: ReadonlyMap<string, ParameterNode>
  /** For each value of a map. */
  readonly any: ParameterNode | null
  /** For each item of a list. */
  readonly item: ParameterNode | null
}

interface MutableNode {
  row: ParameterRow | null
  readonly members: Map<string, MutableNode>
  any: MutableNode | null
  item: MutableNode | null
}

/** The parameters of an action as a tree, built once per action type. */
export const parameterTree = onceForEach<ActionRow, ParameterNode>(buildTree)

/** Whether its inside is not known: a scalar, or an object whose members are not known. */
export function isOpaque({ members, any, item }: ParameterNode): boolean {
  return members.size === 0 && any === null && item === null
}

function buildTree({ parameters }: ActionRow): ParameterNode {
  const root = newNode()
  for (const parameter of parameters) {
    const node = parameter.path.split('.').reduce(step, root)
    node.row = parameter
    // In a map that names resources, the values are the references.
    if (parameter.kind === 'map' && parameter.ref !== undefined)
      node.any = {
        ...newNode(),
        row: { path: `${parameter.path}.*`, evidence: parameter.evidence, ref: parameter.ref },
      }
  }
  return root
}

function newNode(): MutableNode {
  return { row: null, members: new Map(), any: null, item: null }
}

function step(node: MutableNode, text: string): MutableNode {
  const name = text.replace('[]', '')
  const inner = name === '*' ? (node.any ?? newNode()) : (node.members.get(name) ?? newNode())
  if (name === '*') node.any = inner
  else node.members.set(name, inner)
  if (!text.endsWith('[]')) return inner
  inner.item ??= newNode()
  return inner.item
}
