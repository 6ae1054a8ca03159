import type { NameIds } from '../../resolve/name-ids.js'
import { branchWords } from '../../words/branch-words.js'
import type { CanvasBranch } from './canvas-model.js'
import { type ComparedBlock, type Comparison, targetAfter, targetBefore } from './comparison.js'
import type { Block } from './flow.js'

/** A branch on one side: a transition with its word, its target, and the id of that in the drawing. */
interface SideBranch {
  readonly key: string
  readonly word: string
  readonly target: Block | string | null
  readonly to: string | null
}

/**
 * The branches of a block on both sides, those of the block after first. As in the console, the branch for no answer is
 * left out if another branch has the same target, and changed in the same way.
 */
export function canvasBranches(
  comparison: Comparison,
  [before, after]: ComparedBlock,
  ids: ReadonlyMap<Block | string | null, string>,
  nameIds: NameIds,
): readonly CanvasBranch[] {
  const branchesOf = (block: Block | null, targetOf: typeof targetAfter): readonly SideBranch[] => {
    const words = block === null ? [] : branchWords(block.action)
    return (block?.transitions ?? []).map((transition, index) => {
      const target = targetOf(comparison, transition)
      const word = nameIds(String(words[index]))
      return { key: transition.key, word, target, to: ids.get(target) ?? null }
    })
  }
  const former = branchesOf(before, targetBefore)
  const present = branchesOf(after, targetAfter)
  return withoutDefault(mergeSides(former, present))
}

function mergeSides(
  former: readonly SideBranch[],
  present: readonly SideBranch[],
): readonly (CanvasBranch & SideBranch)[] {
  const [wasByKey, isByKey] = [former, present].map(
    (side) => new Map(side.map((branch) => [branch.key, branch])),
  )
  const merged = present.map((branch): CanvasBranch & SideBranch => {
    const earlier = wasByKey?.get(branch.key)
    if (earlier === undefined) return { ...branch, mark: 'added', was: null }
    if (earlier.target === branch.target) return { ...branch, mark: 'same', was: null }
    return { ...branch, mark: 'changed', was: earlier.to }
  })
  const removed = former.filter(({ key }) => isByKey?.has(key) !== true)
  return [...merged, ...removed.map((branch) => ({ ...branch, mark: 'removed' as const, was: null }))]
}

function withoutDefault(branches: readonly (CanvasBranch & SideBranch)[]): readonly CanvasBranch[] {
  const isRepeated = (branch: CanvasBranch & SideBranch) =>
    branch.key === 'next' &&
    branch.word === 'Default' &&
    branches.some(
      (other) =>
        other !== branch && other.mark === branch.mark && other.to === branch.to && other.was === branch.was,
    )
  return branches
    .filter((branch) => !isRepeated(branch))
    .map(({ word, mark, to, was }) => ({ word, mark, to, was }))
}
