import type { ChangeType, Item } from '../../model/difference.js'
import type { Partners } from './match.js'
import type { MergedNode } from './merged-tree.js'
import type { ViewTree } from './tree.js'

/** Minimum number of components on either side to decide whether two views are related. */
const minComponents = 5

/** Minimum share of the larger side's components that must be found on the other side. */
const minShare = 0.2

/** Whether two views have next to nothing in common: a list of their differences would list everything. */
export function areUnrelated(before: ViewTree, after: ViewTree, partners: Partners): boolean {
  const found = before.all.filter((component) => partners.has(component)).length
  const sizes = [before.all.length, after.all.length]
  return Math.min(...sizes) >= minComponents && found < Math.max(...sizes) * minShare
}

const nouns = [
  ['input', 'input', 'inputs'],
  ['action', 'action', 'actions'],
  ['component', 'component', 'components'],
  ['document', 'part of the document', 'parts of the document'],
] as const

const marks = ['removed', 'added', 'changed', 'moved'] as const

/** One item for each aspect: `12 components removed, 30 added`. Components inside of an added one count too. */
export function summary(items: readonly Item[], root: MergedNode): readonly Item[] {
  const below = [...changeTypesBelow(root)]
  return nouns.flatMap(([aspect, one, many]) => {
    const own = items.filter((item) => item.aspect === aspect).map(({ mark }) => mark)
    const counts = countByType(aspect === 'component' ? below : own)
    const [first, second] = counts
    if (first === undefined) return []
    const noun = first.count === 1 ? one : many
    const subject = counts.map(({ count, mark }, index) => `${count} ${index === 0 ? `${noun} ` : ''}${mark}`)
    const mark = second === undefined ? first.mark : 'changed'
    return [{ aspect, mark, subject: subject.join(', '), details: [] }]
  })
}

function countByType(all: readonly ChangeType[]) {
  return marks.flatMap((mark) => {
    const count = all.filter((each) => each === mark).length
    return count === 0 ? [] : [{ mark, count }]
  })
}

/** The change of each component below a node. */
export function* changeTypesBelow({ nodes }: MergedNode): Generator<ChangeType> {
  for (const node of nodes) {
    yield node.mark
    yield* changeTypesBelow(node)
  }
}
