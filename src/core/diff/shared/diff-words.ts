import type { TextSegment } from '../../model/difference.js'
import { commonEnds } from '../../text/common-ends.js'

/** Maximum product of the word counts of both texts, such as 300 and 300. A longer middle is compared as a whole. */
const maxCells = 100_000

/** The words of a text, and the blanks before each. The blanks at the end of a text precede no word. */
interface Units {
  readonly words: readonly string[]
  readonly blanks: readonly string[]
}

/**
 * Compares two texts word by word. Segments `same` and `removed` make up the text before, `same` and `added` the one
 * after. Blanks between two changed words count as changed, so that a changed phrase reads as one.
 *
 * No library is used, because this keeps blanks with their words and bounds the work.
 */
export function diffWords(before: string, after: string): readonly TextSegment[] {
  const [one, other] = [unitsOf(before), unitsOf(after)]
  const { head, tail } = commonEnds(one.words, other.words)
  const end = { before: one.words.length - tail, after: other.words.length - tail }
  const joined = createJoined()
  addAligned(joined, one, other, 0, 0, head)
  addDifferent(joined, sliceUnits(one, head, end.before), sliceUnits(other, head, end.after))
  addAligned(joined, one, other, end.before, end.after, tail)
  addSegment(joined, 'same', '')
  return joined.segments
}

function unitsOf(text: string): Units {
  const words: string[] = []
  const blanks: string[] = []
  // Words and the blanks between them alternate.
  const parts = text.split(/(\s+)/u)
  const hasSegments = withoutBlanks.test(text)
  for (let at = 0; at < parts.length; at += 2) {
    const word = parts[at] as string
    const blank = at === 0 ? '' : (parts[at - 1] as string)
    if (word === '' && blank === '') continue
    blanks.push(blank)
    if (hasSegments && withoutBlanks.test(word)) {
      const [first = '', ...others] = segmentWords(word)
      words.push(first, ...others)
      blanks.push(...others.map(() => ''))
    } else words.push(word)
  }
  return { words, blanks }
}

/** Scripts that put no blanks between words. */
const withoutBlanks =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

let segmenter: Intl.Segmenter | null = null

/** Words of such a script, by the dictionaries of Node's ICU. */
function segmentWords(text: string): readonly string[] {
  segmenter ??= new Intl.Segmenter('und', { granularity: 'word' })
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}

function sliceUnits({ words, blanks }: Units, from: number, to: number): Units {
  return { words: words.slice(from, to), blanks: blanks.slice(from, to) }
}

/** Adds units with equal words one by one; their blanks may differ. Equal parts become one segment. */
function addAligned(
  joined: Joined,
  before: Units,
  after: Units,
  fromBefore: number,
  fromAfter: number,
  count: number,
): void {
  let same = ''
  for (let index = 0; index < count; index += 1) {
    const blank = before.blanks[fromBefore + index] as string
    const other = after.blanks[fromAfter + index] as string
    const word = before.words[fromBefore + index] as string
    if (other === blank) same += blank + word
    else {
      // An empty segment would separate this change from one before it.
      if (same !== '') addSegment(joined, 'same', same)
      addSegment(joined, 'removed', blank)
      addSegment(joined, 'added', other)
      same = word
    }
  }
  addSegment(joined, 'same', same)
}

/** Adds the units of one side from an index on. */
function addRest(joined: Joined, mark: TextSegment['mark'], { words, blanks }: Units, from: number): void {
  let text = ''
  for (let at = from; at < words.length; at += 1) text += (blanks[at] as string) + (words[at] as string)
  if (from < words.length) addSegment(joined, mark, text)
}

function addDifferent(joined: Joined, before: Units, after: Units): void {
  let [row, column] = [0, 0]
  if (before.words.length * after.words.length <= maxCells) {
    const common = commonRestLength(before.words, after.words)
    while (row < before.words.length && column < after.words.length) {
      const isSame = before.words[row] === after.words[column]
      const isGone = !isSame && common(row + 1, column) >= common(row, column + 1)
      if (isSame) addAligned(joined, before, after, row, column, 1)
      else if (isGone) addSegment(joined, 'removed', `${before.blanks[row]}${before.words[row]}`)
      else addSegment(joined, 'added', `${after.blanks[column]}${after.words[column]}`)
      row += isSame || isGone ? 1 : 0
      column += isGone ? 0 : 1
    }
  }
  addRest(joined, 'removed', before, row)
  addRest(joined, 'added', after, column)
}

/** The length of the longest common subsequence of the rests of both sides from an index on, not of the whole sides. */
function commonRestLength(
  before: readonly string[],
  after: readonly string[],
): (row: number, column: number) => number {
  // Nearly always both have one word at most, and nothing after it.
  if (before.length <= 1 && after.length <= 1) return () => 0
  const width = after.length + 1
  const cells = new Uint16Array((before.length + 1) * width)
  const at = (row: number, column: number) => Number(cells[row * width + column])
  for (let row = before.length - 1; row >= 0; row -= 1)
    for (let column = after.length - 1; column >= 0; column -= 1)
      cells[row * width + column] =
        before[row] === after[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1))
  return at
}

/** Segments joined with their neighbours: removed text before added text. */
interface Joined {
  readonly segments: { mark: TextSegment['mark']; text: string }[]
  removed: string
  added: string
}

function createJoined(): Joined {
  return { segments: [], removed: '', added: '' }
}

function addSegment(joined: Joined, mark: TextSegment['mark'], text: string): void {
  if (mark === 'removed') joined.removed += text
  else if (mark === 'added') joined.added += text
  else if (joined.removed + joined.added === '') append(joined, 'same', text)
  else {
    const { removed, added } = joined
    const shared = leadingBlanks(removed) === leadingBlanks(added) ? leadingBlanks(added) : ''
    append(joined, 'same', shared)
    append(joined, 'removed', removed.slice(shared.length))
    append(joined, 'added', added.slice(shared.length))
    append(joined, 'same', text)
    joined.removed = ''
    joined.added = ''
  }
}

function append({ segments }: Joined, mark: TextSegment['mark'], text: string): void {
  if (text === '') return
  const last = segments.at(-1)
  if (last?.mark === mark) last.text += text
  else segments.push({ mark, text })
}

/** The blanks at the start of a text. */
function leadingBlanks(text: string): string {
  return text.slice(0, text.length - text.trimStart().length)
}
