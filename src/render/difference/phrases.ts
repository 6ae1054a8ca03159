import type { Aspect, Detail, Item, Omitted, ReportedDifference } from '../../core/model/difference.js'
import { aspects } from '../../core/model/difference.js'
import type { Entry } from '../../core/model/report.js'
import { effectOf } from '../../core/words/effect.js'
import { plural } from '../markdown.js'

/** Titles of the aspects. */
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

/** The items of each aspect, in the aspects' order, without empty ones. */
export function byAspect<T extends Pick<Item, 'aspect'>>(
  items: readonly T[],
): readonly (readonly [Aspect, readonly T[]])[] {
  return aspects
    .map((aspect) => [aspect, items.filter((item) => item.aspect === aspect)] as const)
    .filter(([, all]) => all.length > 0)
}

const sum = (sorts: readonly Omitted[]): number => sorts.reduce((all, { count }) => all + count, 0)

/** All changes, listed or only counted. */
const allItems = ({ items, omitted }: ReportedDifference): readonly Omitted[] => [
  ...items.map(({ aspect, mark }) => ({ aspect, mark, count: 1 })),
  ...omitted,
]

/** Number of changes, listed or only counted. */
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
 * One sentence about the effect for callers or agents, without its full stop, if it is certain; else counts.
 *
 * @param show escapes text of the definition for the line's destination
 */
export const summaryLine = (difference: ReportedDifference, show: (text: string) => string): string =>
  effectOf(difference, show) ?? countLine(difference)

/**
 * `3 changes, ⚠️ 1 breaking`, with their author if that was not the repository; undone changes are counted separately, and
 * so are those of description and tags.
 */
export function extent({ difference, undone, status, metadataChanges }: Entry): string {
  const breaking = difference?.breaking.length ?? 0
  const maker = difference?.from === 'repository' ? ' in what is live' : ''
  const undo = status === 'published' ? 'undid' : 'undoes'
  return [
    difference ? `${plural(countChanges(difference), 'change')}${maker}` : '',
    undone ? `${undo} ${plural(countChanges(undone), 'change')} made in the console` : '',
    breaking > 0 ? `⚠️ ${breaking} breaking` : '',
    metadataChanges.length > 0 ? `${plural(metadataChanges.length, 'change')} of description or tags` : '',
  ]
    .filter(Boolean)
    .join(', ')
}

/** Whether a difference is visible: not only identifiers differ. */
export const hasVisibleChange = (difference: ReportedDifference): boolean =>
  countChanges(difference) + difference.breaking.length > 0

/** A note if some changes were only counted, with the reason. */
export const onlyCounted = ({ omitted }: ReportedDifference): string =>
  `${plural(sum(omitted), 'more change')} only counted, because so much changed at once.`

/** The name of a detail: the transition without condition and error has none of its own. */
export const detailName = ({ label }: Detail): string => label || 'next'

/** Names for the two sides of a difference. */
export interface Sides {
  readonly before: string
  readonly after: string
}

/** Names for the sides of an entry's own difference; one side is the repository. */
export function sidesOf({ difference, baseVersion }: Entry): Sides {
  if (difference?.from === 'repository') return { before: 'in the repository', after: 'live' }
  const before = difference?.from === 'published' ? publishedWords(baseVersion) : 'live'
  return { before, after: 'in the repository' }
}

const publishedWords = (version: number | null): string =>
  version === null ? 'as published last' : `as published last (v${version})`

/** Title of the description and the tags that a run sets. */
export const metadataTitle = 'Description and tags'

/** Names for the sides of a description or a tag. */
export const metadataSides: Sides = { before: 'live', after: 'in the repository' }

/** One part of a definition's differences, for display. */
export interface Part {
  /** Empty if the definition has only one part. */
  readonly title: string
  readonly difference: ReportedDifference
  readonly sides: Sides
}

/** The part with changes of the console that publishing undoes. Null: none is known. */
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

/** The part with the repository's changes; for a drifted definition, those of the console. Null: none. */
export function ownPart(entry: Entry): Part | null {
  const { difference, undone } = entry
  const title = undone ? 'What the repository changes' : ''
  return difference && { title, difference, sides: sidesOf(entry) }
}

/** For a definition whose content in the repository equals the last published one. */
export const onlyUndoesNote = 'The repository has not changed since the last publish.'

/** For differences without an effect: the console generated other identifiers, or a part has another place. */
export const noVisibleChange: Readonly<Record<ReportedDifference['kind'], string>> = {
  module: 'only identifiers differ',
  view: 'only identifiers differ',
}
