import type { Aspect, Compared, Detail, Item, Omitted } from '../../core/diff/types.js'
import { aspects } from '../../core/diff/types.js'
import type { Entry } from '../../core/types.js'
import { plural } from '../markdown.js'

/** What the items of an aspect are called, above them. */
export const aspectTitles: Readonly<Record<Aspect, string>> = {
  contract: 'Contract',
  input: 'Inputs',
  action: 'Actions',
  start: 'Start',
  block: 'Blocks',
  component: 'Components',
  transition: 'Transitions',
  'error-branch': 'Error branches',
  unreachable: 'Unreachable',
  document: 'Document',
}

const marks = ['added', 'removed', 'changed', 'moved'] as const

/** What belongs to each aspect, in the aspects' order; none that is empty. */
export function byAspect<T extends Pick<Item, 'aspect'>>(
  items: readonly T[],
): readonly (readonly [Aspect, readonly T[]])[] {
  return aspects
    .map((aspect) => [aspect, items.filter((item) => item.aspect === aspect)] as const)
    .filter(([, all]) => all.length > 0)
}

const sum = (sorts: readonly Omitted[]): number => sorts.reduce((all, { count }) => all + count, 0)

/** Everything that differs, kept or not. */
const counted = ({ items, omitted }: Compared): readonly Omitted[] => [
  ...items.map(({ aspect, mark }) => ({ aspect, mark, count: 1 })),
  ...omitted,
]

/** How much differs, kept or not. */
export const changesIn = (difference: Compared): number => sum(counted(difference))

function countsOf(sorts: readonly Omitted[]): string {
  return marks
    .map((mark) => ({ mark, count: sum(sorts.filter((each) => each.mark === mark)) }))
    .filter(({ count }) => count > 0)
    .map(({ mark, count }) => `${count} ${mark}`)
    .join(', ')
}

/** `Blocks: 1 added, 2 changed · Transitions: 1 removed`. */
export const countLine = (difference: Compared): string =>
  byAspect(counted(difference))
    .map(([aspect, all]) => `${aspectTitles[aspect]}: ${countsOf(all)}`)
    .join(' · ')

/** `3 changes, ⚠️ 1 breaking`, and who made them where it was not the repository. */
export function extent(difference: Compared): string {
  const { from, breaking } = difference
  const changes = plural(changesIn(difference), 'change')
  const broken = breaking.length > 0 ? `, ⚠️ ${breaking.length} breaking` : ''
  return `${changes}${from === 'repository' ? ' made in the console' : ''}${broken}`
}

/** That not all is told that was counted, and why. */
export const onlyCounted = ({ omitted }: Compared): string =>
  `${plural(sum(omitted), 'more change')} only counted, because so much changed at once.`

/** What a detail is called: the way on that no condition and no error takes has no name of its own. */
export const detailName = ({ label }: Detail): string => label || 'next'

/** What stands before and after. */
export const sides = {
  live: { before: 'live', after: 'in the repository' },
  repository: { before: 'in the repository', after: 'live, changed in the console' },
  published: { before: 'as published last', after: 'in the repository' },
} as const satisfies Record<Compared['from'], { before: string; after: string }>

/** What differs runs the same: the console gave other identifiers, or a part stands elsewhere. */
export const nothingShows: Readonly<Record<Compared['kind'], string>> = {
  module: 'only identifiers differ',
  view: 'nothing differs that shows',
}

/** Something that stops working for whoever uses the definition as it is live. */
export const isBreaking = ({ difference }: Entry): boolean => (difference?.breaking.length ?? 0) > 0
