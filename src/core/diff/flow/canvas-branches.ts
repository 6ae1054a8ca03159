import type { NameIds } from '../../resolve/name-ids.js'
import { branchWords } from '../../words/branch-words.js'
import type { CanvasBranch } from './canvas-model.js'
import { type ComparedBlock, type Comparison, targetAfter, targetBefore } from './comparison.js'
import type { Block } from './flow.js'

/** A transition of one side, and its target block. */
interface Way {
  readonly key: string
  readonly word: string
  readonly to: string | null
}

/**
 * The branches of a block on both sides, those of the block after first. As in the console, the transition without an
 * answer is not shown as a branch if another branch leads to the same block; on both sides, or on the one that has it.
 */
export function canvasBranches(
  comparison: Comparison,
  [before, after]: ComparedBlock,
  ids: ReadonlyMap<Block | string | null, string>,
  nameIds: NameIds,
): readonly CanvasBranch[] {
  const waysOf = (block: Block | null, targetOf: typeof targetAfter): readonly Way[] => {
    const words = block === null ? [] : branchWords(block.action)
    return (block?.transitions ?? []).map((transition, index) => {
      const to = ids.get(targetOf(comparison, transition)) ?? null
      return { key: transition.key, word: nameIds(String(words[index])), to }
    })
  }
  const former = waysOf(before, targetBefore)
  const present = waysOf(after, targetAfter)
  return withoutDefault(mergeWays(former, present))
}

function mergeWays(former: readonly Way[], present: readonly Way[]): readonly (CanvasBranch & Way)[] {
  const [wasByKey, isByKey] = [former, present].map((ways) => new Map(ways.map((way) => [way.key, way])))
  const merged = present.map((way): CanvasBranch & Way => {
    const earlier = wasByKey?.get(way.key)
    if (earlier === undefined) return { ...way, mark: 'added', was: null }
    if (earlier.to === way.to) return { ...way, mark: 'same', was: null }
    return { ...way, mark: 'changed', was: earlier.to }
  })
  const gone = former.filter(({ key }) => isByKey?.has(key) !== true)
  return [...merged, ...gone.map((way) => ({ ...way, mark: 'removed' as const, was: null }))]
}

function withoutDefault(branches: readonly (CanvasBranch & Way)[]): readonly CanvasBranch[] {
  const isRepeated = (branch: CanvasBranch & Way) =>
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
