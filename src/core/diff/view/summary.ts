import type { ChangeType, Item } from '../../model/difference.js'
import type { Partners } from './match.js'
import type { MergedNode } from './merged-tree.js'
import type { ViewTree } from './tree.js'

/** Fewer components on either side do not tell whether two views have to do with each other. */
const minComponents = 5

/** The part of the larger side's components that must be found on the other side. */
const minShare = 0.2

/** Two views with next to nothing in common: a list of what differs would be a list of everything. */
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

/** One item for each aspect: `12 components removed, 30 added`. What an added component holds counts too. */
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

/** What happened to each component of a branch. */
export function* changeTypesBelow({ nodes }: MergedNode): Generator<ChangeType> {
  for (const node of nodes) {
    yield node.mark
    yield* changeTypesBelow(node)
  }
}
