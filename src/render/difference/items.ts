import type { Aspect, Detail, Item, ReportedDifference, TextSegment } from '../../core/model/difference.js'
import { code, cutTo, inline } from '../escape.js'
import { plural } from '../markdown.js'
import { cutPair, distinguish, mapReplaced } from './alike.js'
import { aspectTitles, byAspect, detailName, onlyCounted } from './phrases.js'
import { plainValue } from './plain-value.js'

/** Limits of a readable list; the HTML report has everything that a run keeps. */
const max = { items: 100, details: 20, value: 160, context: 60 }

const value = (text: string): string => (text === '' ? '*empty*' : code(cutTo(text, max.value)))

/** White space at the ends is kept, because it separates words. */
function segmentText(text: string): string {
  const [before = '', after = ''] = [/^\s/.exec(text)?.[0], /\s$/.exec(text)?.[0]]
  return `${before && ' '}${inline(text)}${after && ' '}`
}

/** The parts of a long common text that are next to a change. */
function context(text: string, first: boolean, last: boolean): string {
  const half = max.context
  if (text.length <= 2 * half) return segmentText(text)
  const start = first ? '' : segmentText(`${cutTo(text, half)} `)
  return `${start}${last ? '' : segmentText(`…${tail(text, half)}`)}`
}

const tail = (text: string, length: number): string => text.slice(-length).replace(/^[\udc00-\udfff]/, '')

/** HTML elements instead of `~~` and `**`, which cannot start or end at a blank. */
const elements = { removed: 'del', added: 'ins' } as const

function changedSegment(mark: keyof typeof elements, text: string): string {
  const shown = segmentText(cutTo(text, max.value))
  return `<${elements[mark]}>${shown.trim() === '' ? '␣' : shown}</${elements[mark]}>`
}

/** Merges neighbouring segments with the same mark: text is escaped as a whole, or its pieces could form a mention. */
function mergeSegments(words: readonly TextSegment[]): readonly TextSegment[] {
  const runs: { mark: TextSegment['mark']; text: string }[] = []
  for (const { mark, text } of words) {
    const last = runs.at(-1)
    if (last?.mark === mark) last.text += text
    else runs.push({ mark, text })
  }
  return runs
}

/** Both sides of a change, so that a reader sees their difference. */
const distinctValues = (before: string, after: string) => cutPair(...distinguish(before, after), max.value)

function wordByWord(words: readonly TextSegment[]): string {
  const runs = mapReplaced(mergeSegments(words), distinctValues)
  return runs
    .map(({ mark, text }, index) => {
      if (mark === 'same') return context(text, index === 0, index === runs.length - 1)
      const follows = index > 0 && runs[index - 1]?.mark !== 'same'
      return `${follows ? ' ' : ''}${changedSegment(mark, text)}`
    })
    .join('')
    .trim()
}

/** `whole`: the item already says that the part was added or removed. */
function change(detail: Detail, whole: boolean): string {
  const { before, after, words } = detail
  const [only] = [before, after].flatMap((side) => side ?? [])
  if (whole && only !== undefined) return `: ${value(plainValue(detail, only))}`
  if (words) return `: ${wordByWord(words)}`
  if (before === null) return after === null ? '' : `: added ${value(plainValue(detail, after))}`
  if (after === null) return `: removed, was ${value(plainValue(detail, before))}`
  const [one, other] = distinctValues(before, after)
  return `: ${value(one)} → ${value(other)}`
}

/** Transitions are parts of a block that still exists. */
const isWhole = ({ mark, aspect, details }: Item): boolean =>
  (mark === 'added' || mark === 'removed') &&
  aspect !== 'transition' &&
  aspect !== 'error-branch' &&
  details.every(({ before, after }) => (mark === 'added' ? before : after) === null)

/** The API's name, in small type: readers know the console's, engineers search for this one. */
function apiName({ api }: Pick<Item, 'api'>): string {
  return api === undefined ? '' : ` <sub>${inline(cutTo(api, max.value))}</sub>`
}

function item(one: Item): string {
  const head = `- **${one.mark}** ${code(cutTo(one.subject, max.value))}${apiName(one)}`
  return [head, ...detailLines(one.details, isWhole(one)).map((line) => `  ${line}`)].join('\n')
}

/**
 * Details as items of a list, one per line.
 *
 * @param whole the item that has them was added or removed, and says so
 */
export function detailLines(details: readonly Detail[], whole = false): readonly string[] {
  const rest = details.length - max.details
  return [
    ...details
      .slice(0, max.details)
      .map(
        (detail) =>
          `- ${code(cutTo(detailName(detail), max.value))}${apiName(detail)}${change(detail, whole)}`,
      ),
    ...(rest > 0 ? [`- and ${rest} more`] : []),
  ]
}

const section = ([aspect, items]: readonly [Aspect, readonly Item[]]): readonly string[] =>
  items.map((one, index) => (index === 0 ? `\n**${aspectTitles[aspect]}**\n\n${item(one)}` : item(one)))

/** Each change with both sides, grouped by aspect: markdown that may end after any item. */
export function changeList(difference: ReportedDifference): readonly string[] {
  const { items, omitted } = difference
  const some = items.slice(0, max.items)
  const shown = byAspect(some).flatMap(section)
  const rest = items.length - some.length
  return [
    ...shown,
    ...(rest > 0 ? [`\n*And ${plural(rest, 'more change')}: in the HTML report.*`] : []),
    ...(omitted.length > 0 ? [`\n*${onlyCounted(difference)}*`] : []),
  ]
}
