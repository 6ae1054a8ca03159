import type { TextSegment } from '../../model/difference.js'

/** Words of one text times words of the other: 300 and 300. A longer middle is told as a whole. */
const maxCells = 100_000

/** A word, with the blanks before it. The blanks at a text's end stand before no word. */
interface Unit {
  readonly blank: string
  readonly word: string
}

/**
 * Two texts word by word. What is `same` or `removed` makes up the text before, what is `same` or `added` the one
 * after. Blanks between two changed words are changed with them, so that a changed phrase reads as one.
 */
export function diffWords(before: string, after: string): readonly TextSegment[] {
  const units = { before: unitsOf(before), after: unitsOf(after) }
  const words = { before: wordsOf(units.before), after: wordsOf(units.after) }
  const { head, tail } = commonEnds(words.before, words.after)
  const end = { before: units.before.length - tail, after: units.after.length - tail }
  return joinSegments([
    ...alignUnits(units.before.slice(0, head), units.after.slice(0, head)),
    ...diffUnits(units.before.slice(head, end.before), units.after.slice(head, end.after)),
    ...alignUnits(units.before.slice(end.before), units.after.slice(end.after)),
  ])
}

function unitsOf(text: string): readonly Unit[] {
  const units = text.match(/\s*\S+|\s+$/gu) ?? []
  return units.map((unit) => {
    const word = unit.trimStart()
    return { blank: unit.slice(0, unit.length - word.length), word }
  })
}

function wordsOf(units: readonly Unit[]): readonly string[] {
  return units.map(({ word }) => word)
}

/** How many of the first texts are the same, and how many of the last, of those that are left. */
export function commonEnds(
  before: readonly string[],
  after: readonly string[],
): { readonly head: number; readonly tail: number } {
  const shorter = Math.min(before.length, after.length)
  let [head, tail] = [0, 0]
  while (head < shorter && before[head] === after[head]) head += 1
  while (head + tail < shorter && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1
  return { head, tail }
}

/** Units whose words are the same, one by one; their blanks need not be. What is the same is one segment. */
function alignUnits(before: readonly Unit[], after: readonly Unit[]): readonly TextSegment[] {
  const segments: TextSegment[] = []
  let same = ''
  for (const [index, { blank, word }] of before.entries()) {
    const other = String(after[index]?.blank)
    if (other === blank) same += blank + word
    else {
      // A segment without text would part this change from one before it.
      if (same !== '') segments.push({ mark: 'same', text: same })
      segments.push({ mark: 'removed', text: blank }, { mark: 'added', text: other })
      same = word
    }
  }
  segments.push({ mark: 'same', text: same })
  return segments
}

function toSegments(mark: TextSegment['mark'], units: readonly Unit[]): readonly TextSegment[] {
  if (units.length === 0) return []
  return [{ mark, text: units.map(({ blank, word }) => blank + word).join('') }]
}

function diffUnits(before: readonly Unit[], after: readonly Unit[]): readonly TextSegment[] {
  if (before.length * after.length > maxCells)
    return [...toSegments('removed', before), ...toSegments('added', after)]
  const common = commonRestLength(before, after)
  const segments: (readonly TextSegment[])[] = []
  let [row, column] = [0, 0]
  for (;;) {
    const [unitBefore, unitAfter] = [before[row], after[column]]
    if (unitBefore === undefined || unitAfter === undefined)
      return [
        ...segments.flat(),
        ...toSegments('removed', before.slice(row)),
        ...toSegments('added', after.slice(column)),
      ]
    const isSame = unitBefore.word === unitAfter.word
    const isGone = !isSame && common(row + 1, column) >= common(row, column + 1)
    if (isSame) segments.push(alignUnits([unitBefore], [unitAfter]))
    else segments.push(isGone ? toSegments('removed', [unitBefore]) : toSegments('added', [unitAfter]))
    row += isSame || isGone ? 1 : 0
    column += isGone ? 0 : 1
  }
}

/** The length of the longest common subsequence of what is left of both from a place on. */
function commonRestLength(
  before: readonly Unit[],
  after: readonly Unit[],
): (row: number, column: number) => number {
  const width = after.length + 1
  const cells = new Uint16Array((before.length + 1) * width)
  const at = (row: number, column: number) => Number(cells[row * width + column])
  for (let row = before.length - 1; row >= 0; row -= 1)
    for (let column = after.length - 1; column >= 0; column -= 1)
      cells[row * width + column] =
        before[row]?.word === after[column]?.word
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1))
  return at
}

/** Joins neighbours: what was removed before what was added, and blanks within a change with the change. */
function joinSegments(all: readonly TextSegment[]): readonly TextSegment[] {
  const segments: { mark: TextSegment['mark']; text: string }[] = []
  const append = (mark: TextSegment['mark'], text: string) => {
    const last = segments.at(-1)
    if (text !== '' && last?.mark === mark) last.text += text
    else if (text !== '') segments.push({ mark, text })
  }
  let [removed, added, blank] = ['', '', '']
  for (const { mark, text } of [...all, { mark: 'same', text: '' } as const]) {
    if (mark !== 'same') {
      removed += blank + (mark === 'removed' ? text : '')
      added += blank + (mark === 'added' ? text : '')
      blank = ''
    } else if (removed + added !== '' && /^\s+$/u.test(text)) {
      blank += text
    } else {
      const shared = leadingBlanks(removed) === leadingBlanks(added) ? leadingBlanks(added) : ''
      append('same', shared)
      append('removed', removed.slice(shared.length))
      append('added', added.slice(shared.length))
      append('same', blank + text)
      ;[removed, added, blank] = ['', '', '']
    }
  }
  return segments
}

/** The blanks with which a text begins. */
function leadingBlanks(text: string): string {
  return text.slice(0, text.length - text.trimStart().length)
}
