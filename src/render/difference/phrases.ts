import type { Aspect, Detail, Item, Omitted, ReportedDifference } from '../../core/model/difference.js'
import { aspects } from '../../core/model/difference.js'
import type { Entry } from '../../core/model/report.js'
import { effectOf } from '../../core/words/effect.js'
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
const allItems = ({ items, omitted }: ReportedDifference): readonly Omitted[] => [
  ...items.map(({ aspect, mark }) => ({ aspect, mark, count: 1 })),
  ...omitted,
]

/** How much differs, kept or not. */
export const countChanges = (difference: ReportedDifference): number => sum(allItems(difference))

function countsOf(sorts: readonly Omitted[]): string {
  return marks
    .map((mark) => ({ mark, count: sum(sorts.filter((each) => each.mark === mark)) }))
    .filter(({ count }) => count > 0)
    .map(({ mark, count }) => `${count} ${mark}`)
    .join(', ')
}

/** `Blocks: 1 added, 2 changed · Transitions: 1 removed`. */
const countLine = (difference: ReportedDifference): string =>
  byAspect(allItems(difference))
    .map(([aspect, all]) => `${aspectTitles[aspect]}: ${countsOf(all)}`)
    .join(' · ')

/**
 * What it changes for callers or agents in one sentence, without its stop, where that is certain; else counts.
 *
 * @param show makes text of the definition safe for where the line is shown
 */
export const summaryLine = (difference: ReportedDifference, show: (text: string) => string): string =>
  effectOf(difference, show) ?? countLine(difference)

/** `3 changes, ⚠️ 1 breaking`, and who made them where it was not the repository; what is undone is counted apart. */
export function extent({ difference, undone, status }: Entry): string {
  const breaking = difference?.breaking.length ?? 0
  const maker = difference?.from === 'repository' ? ' made in the console' : ''
  const undo = status === 'published' ? 'undid' : 'undoes'
  return [
    difference ? `${plural(countChanges(difference), 'change')}${maker}` : '',
    undone ? `${undo} ${plural(countChanges(undone), 'change')} made in the console` : '',
    breaking > 0 ? `⚠️ ${breaking} breaking` : '',
  ]
    .filter(Boolean)
    .join(', ')
}

/** Something of it shows: not only identifiers differ. */
export const hasVisibleChange = (difference: ReportedDifference): boolean =>
  countChanges(difference) + difference.breaking.length > 0

/** That not all is told that was counted, and why. */
export const onlyCounted = ({ omitted }: ReportedDifference): string =>
  `${plural(sum(omitted), 'more change')} only counted, because so much changed at once.`

/** What a detail is called: the way on that no condition and no error takes has no name of its own. */
export const detailName = ({ label }: Detail): string => label || 'next'

/** What the two sides of a difference are called. */
export interface Sides {
  readonly before: string
  readonly after: string
}

/** What the sides of an entry's own difference are called, in which the repository is one side. */
export function sidesOf({ difference, baseVersion }: Entry): Sides {
  if (difference?.from === 'repository')
    return { before: 'in the repository', after: 'live, changed in the console' }
  const before = difference?.from === 'published' ? publishedWords(baseVersion) : 'live'
  return { before, after: 'in the repository' }
}

const publishedWords = (version: number | null): string =>
  version === null ? 'as published last' : `as published last (v${version})`

/** One part of what differs in a definition, as it is shown. */
export interface Part {
  /** Empty where the definition has one part only. */
  readonly title: string
  readonly difference: ReportedDifference
  readonly sides: Sides
}

/** What the console changed and publishing undoes. Null: nothing of the kind is known. */
export function undonePart(entry: Entry): Part | null {
  const { undone, baseVersion, overwrites, status } = entry
  if (!undone) return null
  const who = overwrites === 'unknown' ? 'the console, or an unfinished publish,' : 'the console'
  const live = status === 'published' ? 'live before this run' : 'live'
  return {
    title: `What ${who} changed since the last publish (${undoneWords[status] ?? 'would be undone'})`,
    difference: undone,
    sides: {
      before: publishedWords(baseVersion),
      after: overwrites === 'unknown' ? live : `${live}, changed in the console`,
    },
  }
}

const undoneWords: Partial<Record<Entry['status'], string>> = {
  planned: 'will be undone',
  published: 'undone',
}

/** What the repository changes; of a definition that drifted, what the console changed. Null: nothing. */
export function ownPart(entry: Entry): Part | null {
  const { difference, undone } = entry
  const title = undone ? 'What the repository changes' : ''
  return difference && { title, difference, sides: sidesOf(entry) }
}

/** Said of a definition whose repository content is still what was published last. */
export const onlyUndoesNote = 'The repository has not changed since the last publish.'

/** What differs runs the same: the console gave other identifiers, or a part stands elsewhere. */
export const noVisibleChange: Readonly<Record<ReportedDifference['kind'], string>> = {
  module: 'only identifiers differ',
  view: 'nothing differs that shows',
}

/** Something that stops working for whoever uses the definition as it is live. */
export const isBreaking = ({ difference }: Entry): boolean => (difference?.breaking.length ?? 0) > 0
