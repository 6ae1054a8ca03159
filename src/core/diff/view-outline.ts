import type { Mark, Outline, OutlineLine } from './types.js'
import type { Branch } from './view-branches.js'
import { inside, isSingle } from './view-components.js'
import { componentName } from './view-names.js'

/** Lines that a reader still takes in, and that fit into a comment. */
const most = 80

/** Of what was added or removed as a whole so many components are drawn; of more, their number. */
const drawn = 8

/** The components that differ, and what holds them; what is untouched is a number. Null: no component differs. */
export function outline(root: Branch): Outline | null {
  if (!root.branches.some(({ touched }) => touched)) return null
  const lines = [...linesBelow(root, 0)]
  const omitted = lines.slice(most).filter(({ mark }) => mark !== 'same').length
  return { kind: 'outline', lines: lines.slice(0, most), omitted }
}

function* linesBelow(above: Branch, depth: number): Generator<OutlineLine> {
  let untouched = 0
  for (const branch of above.branches) {
    if (branch.touched) {
      yield* folded(untouched, depth, 'same')
      untouched = 0
      yield { depth, label: componentName(branch.component), mark: branch.mark }
      yield* tooMany(branch) ? folded(size(branch), depth + 1, branch.mark) : linesBelow(branch, depth + 1)
    } else untouched += 1 + size(branch)
  }
  yield* folded(untouched, depth, 'same')
}

/** Many components that all came or went with the one that holds them. */
function tooMany(branch: Branch): boolean {
  return isSingle(branch) && size(branch) > drawn && size(branch) === inside(branch)
}

function folded(count: number, depth: number, mark: Mark): readonly OutlineLine[] {
  return count === 0 ? [] : [{ depth, label: count === 1 ? '… 1 component' : `… ${count} components`, mark }]
}

function size({ branches }: Branch): number {
  return branches.reduce((sum, branch) => sum + 1 + size(branch), 0)
}
