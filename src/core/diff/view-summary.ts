import type { Item, Mark } from './types.js'
import type { Branch } from './view-branches.js'
import type { Partners } from './view-match.js'
import type { ViewTree } from './view-tree.js'

/** Fewer components on either side do not tell whether two views have to do with each other. */
const several = 5

/** The part of the larger side's components that must be found on the other side. */
const related = 0.2

/** Two views with next to nothing in common: a list of what differs would be a list of everything. */
export function areUnrelated(before: ViewTree, after: ViewTree, partners: Partners): boolean {
  const found = before.all.filter((component) => partners.has(component)).length
  const sizes = [before.all.length, after.all.length]
  return Math.min(...sizes) >= several && found < Math.max(...sizes) * related
}

const nouns = [
  ['input', 'input', 'inputs'],
  ['action', 'action', 'actions'],
  ['component', 'component', 'components'],
  ['document', 'part of the document', 'parts of the document'],
] as const

const marks = ['removed', 'added', 'changed', 'moved'] as const

/** One item for each aspect: `12 components removed, 30 added`. What an added component holds counts too. */
export function summary(items: readonly Item[], root: Branch): readonly Item[] {
  const below = [...marksBelow(root)]
  return nouns.flatMap(([aspect, one, many]) => {
    const own = items.filter((item) => item.aspect === aspect).map(({ mark }) => mark)
    const counts = counted(aspect === 'component' ? below : own)
    const [first, second] = counts
    if (first === undefined) return []
    const noun = first.count === 1 ? one : many
    const subject = counts.map(({ count, mark }, index) => `${count} ${index === 0 ? `${noun} ` : ''}${mark}`)
    const mark = second === undefined ? first.mark : 'changed'
    return [{ aspect, mark, subject: subject.join(', '), details: [] }]
  })
}

function counted(all: readonly Mark[]) {
  return marks.flatMap((mark) => {
    const count = all.filter((each) => each === mark).length
    return count === 0 ? [] : [{ mark, count }]
  })
}

/** What happened to each component of a branch. */
export function* marksBelow({ branches }: Branch): Generator<Mark> {
  for (const branch of branches) {
    yield branch.mark
    yield* marksBelow(branch)
  }
}
