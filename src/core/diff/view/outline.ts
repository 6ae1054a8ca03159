import type { ChangeType, Outline, OutlineLine } from '../../model/difference.js'
import { countInside, isOneSided } from './component-items.js'
import type { MergedNode } from './merged-tree.js'
import { componentName } from './names.js'

/** Maximum number of lines that a reader can follow and that fit into a comment. */
const maxLines = 80

/** Maximum number of components drawn inside of an added or removed one; more become a count. */
const maxDrawn = 8

/** The tree of components that differ and their parents; unchanged ones become a count. Null: no component differs. */
export function outline(root: MergedNode): Outline | null {
  if (!root.nodes.some(({ isChanged }) => isChanged)) return null
  const lines: Lines = { shown: [], omitted: 0 }
  addLines(root, 0, lines)
  return { kind: 'outline', lines: lines.shown, omitted: lines.omitted }
}

/** The lines below a node, with its depth. */
interface Lines {
  readonly shown: OutlineLine[]
  omitted: number
}

function addLines(parent: MergedNode, depth: number, lines: Lines): void {
  let untouched = 0
  for (const node of parent.nodes) {
    if (node.isChanged) {
      addFolded(untouched, depth, 'same', lines)
      untouched = 0
      addLine(depth, () => componentName(node.component), node.mark, lines)
      if (tooMany(node)) addFolded(size(node), depth + 1, node.mark, lines)
      else addLines(node, depth + 1, lines)
    } else untouched += 1 + size(node)
  }
  addFolded(untouched, depth, 'same', lines)
}

function addLine(depth: number, labelOf: () => string, mark: ChangeType, lines: Lines): void {
  if (lines.shown.length < maxLines) lines.shown.push({ depth, label: labelOf(), mark })
  else if (mark !== 'same') lines.omitted += 1
}

/** Whether a component was added or removed together with too many others in it. */
function tooMany(node: MergedNode): boolean {
  return isOneSided(node) && size(node) > maxDrawn && size(node) === countInside(node)
}

function addFolded(count: number, depth: number, mark: ChangeType, lines: Lines): void {
  if (count > 0) addLine(depth, () => (count === 1 ? '… 1 component' : `… ${count} components`), mark, lines)
}

function size({ nodes }: MergedNode): number {
  return nodes.reduce((sum, node) => sum + 1 + size(node), 0)
}
