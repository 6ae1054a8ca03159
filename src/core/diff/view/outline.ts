import type { ChangeType, Outline, OutlineLine } from '../../model/difference.js'
import { countInside, isOneSided } from './component-items.js'
import type { MergedNode } from './merged-tree.js'
import { componentName } from './names.js'

/** Lines that a reader still takes in, and that fit into a comment. */
const maxLines = 80

/** Of what was added or removed as a whole so many components are drawn; of more, their number. */
const maxDrawn = 8

/** The components that differ, and what holds them; what is untouched is a number. Null: no component differs. */
export function outline(root: MergedNode): Outline | null {
  if (!root.nodes.some(({ isChanged }) => isChanged)) return null
  const lines = [...linesBelow(root, 0)]
  const omitted = lines.slice(maxLines).filter(({ mark }) => mark !== 'same').length
  return { kind: 'outline', lines: lines.slice(0, maxLines), omitted }
}

function* linesBelow(parent: MergedNode, depth: number): Generator<OutlineLine> {
  let untouched = 0
  for (const node of parent.nodes) {
    if (node.isChanged) {
      yield* foldedLine(untouched, depth, 'same')
      untouched = 0
      yield { depth, label: componentName(node.component), mark: node.mark }
      yield* tooMany(node) ? foldedLine(size(node), depth + 1, node.mark) : linesBelow(node, depth + 1)
    } else untouched += 1 + size(node)
  }
  yield* foldedLine(untouched, depth, 'same')
}

/** Many components that all came or went with the one that holds them. */
function tooMany(node: MergedNode): boolean {
  return isOneSided(node) && size(node) > maxDrawn && size(node) === countInside(node)
}

function foldedLine(count: number, depth: number, mark: ChangeType): readonly OutlineLine[] {
  return count === 0 ? [] : [{ depth, label: count === 1 ? '… 1 component' : `… ${count} components`, mark }]
}

function size({ nodes }: MergedNode): number {
  return nodes.reduce((sum, node) => sum + 1 + size(node), 0)
}
