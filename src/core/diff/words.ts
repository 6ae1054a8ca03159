import type { Words } from './types.js'

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
export function wordsOf(before: string, after: string): readonly Words[] {
  const [b, a] = [unitsOf(before), unitsOf(after)]
  const [words, others] = [b.map(({ word }) => word), a.map(({ word }) => word)]
  const head = commonHead(words, others)
  const tail = commonHead(words.slice(head).toReversed(), others.slice(head).toReversed())
  const last = [b.length - tail, a.length - tail] as const
  return phrases([
    ...aligned(b.slice(0, head), a.slice(0, head)),
    ...compared(b.slice(head, last[0]), a.slice(head, last[1])),
    ...aligned(b.slice(last[0]), a.slice(last[1])),
  ])
}

function unitsOf(text: string): readonly Unit[] {
  const units = text.match(/\s*\S+|\s+$/gu) ?? []
  return units.map((unit) => ({ blank: leading(unit), word: unit.trimStart() }))
}

/** How many of the first texts are the same. */
export function commonHead(a: readonly string[], b: readonly string[]): number {
  const differs = a.findIndex((text, index) => text !== b[index])
  return differs === -1 ? a.length : differs
}

/** Units whose words are the same, one by one; their blanks need not be. */
function aligned(b: readonly Unit[], a: readonly Unit[]): readonly Words[] {
  return b.flatMap(({ blank, word }, index): readonly Words[] => {
    const other = String(a[index]?.blank)
    const same = { mark: 'same', text: word } as const
    return other === blank
      ? [{ mark: 'same', text: blank }, same]
      : [{ mark: 'removed', text: blank }, { mark: 'added', text: other }, same]
  })
}

function marked(mark: Words['mark'], units: readonly Unit[]): readonly Words[] {
  return units.flatMap(({ blank, word }) => [
    { mark, text: blank },
    { mark, text: word },
  ])
}

function compared(b: readonly Unit[], a: readonly Unit[]): readonly Words[] {
  if (b.length * a.length > maxCells) return [...marked('removed', b), ...marked('added', a)]
  const common = commonRests(b, a)
  const words: (readonly Words[])[] = []
  let [row, column] = [0, 0]
  for (;;) {
    const [old, young] = [b[row], a[column]]
    if (old === undefined || young === undefined)
      return [...words.flat(), ...marked('removed', b.slice(row)), ...marked('added', a.slice(column))]
    const isSame = old.word === young.word
    const isGone = !isSame && common(row + 1, column) >= common(row, column + 1)
    if (isSame) words.push(aligned([old], [young]))
    else words.push(isGone ? marked('removed', [old]) : marked('added', [young]))
    row += isSame || isGone ? 1 : 0
    column += isGone ? 0 : 1
  }
}

/** The length of the longest common subsequence of what is left of both from a place on. */
function commonRests(b: readonly Unit[], a: readonly Unit[]): (row: number, column: number) => number {
  const width = a.length + 1
  const cells = new Uint16Array((b.length + 1) * width)
  const at = (row: number, column: number) => Number(cells[row * width + column])
  for (let row = b.length - 1; row >= 0; row -= 1)
    for (let column = a.length - 1; column >= 0; column -= 1)
      cells[row * width + column] =
        b[row]?.word === a[column]?.word
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1))
  return at
}

/** Joins neighbours: what was removed before what was added, and blanks within a change with the change. */
function phrases(words: readonly Words[]): readonly Words[] {
  const told: { mark: Words['mark']; text: string }[] = []
  const tell = (mark: Words['mark'], text: string) => {
    const last = told.at(-1)
    if (text !== '' && last?.mark === mark) last.text += text
    else if (text !== '') told.push({ mark, text })
  }
  let [removed, added, blank] = ['', '', '']
  for (const { mark, text } of [...words, { mark: 'same', text: '' } as const]) {
    if (mark !== 'same') {
      removed += blank + (mark === 'removed' ? text : '')
      added += blank + (mark === 'added' ? text : '')
      blank = ''
    } else if (removed + added !== '' && /^\s+$/u.test(text)) {
      blank += text
    } else {
      const shared = leading(removed) === leading(added) ? leading(added) : ''
      tell('same', shared)
      tell('removed', removed.slice(shared.length))
      tell('added', added.slice(shared.length))
      tell('same', blank + text)
      ;[removed, added, blank] = ['', '', '']
    }
  }
  return told
}

/** The blanks with which a text begins. */
function leading(text: string): string {
  return text.slice(0, text.length - text.trimStart().length)
}
