import type { Words } from './types.js'

/** Words of one text times words of the other: 300 and 300. A longer middle is told as a whole. */
const maxCells = 100_000

/**
 * Two texts word by word. What is `same` or `removed` makes up the text before, what is `same` or `added` the one
 * after. Blanks between two changed words are changed with them, so that a changed phrase reads as one.
 */
export function wordsOf(before: string, after: string): readonly Words[] {
  const [b, a] = [tokens(before), tokens(after)]
  const head = commonHead(b, a)
  const tail = commonHead(b.slice(head).toReversed(), a.slice(head).toReversed())
  const middle = compared(b.slice(head, b.length - tail), a.slice(head, a.length - tail))
  return phrases([
    ...marked('same', b.slice(0, head)),
    ...middle,
    ...marked('same', b.slice(b.length - tail)),
  ])
}

/** Words, and the blanks between them. */
function tokens(text: string): readonly string[] {
  return text.match(/\s+|\S+/gu) ?? []
}

/** How many of the first texts are the same. */
export function commonHead(a: readonly string[], b: readonly string[]): number {
  const differs = a.findIndex((text, index) => text !== b[index])
  return differs === -1 ? a.length : differs
}

function marked(mark: Words['mark'], texts: readonly string[]): readonly Words[] {
  return texts.map((text) => ({ mark, text }))
}

function compared(b: readonly string[], a: readonly string[]): readonly Words[] {
  if (b.length * a.length > maxCells) return [...marked('removed', b), ...marked('added', a)]
  const common = commonRests(b, a)
  const words: Words[] = []
  let [row, column] = [0, 0]
  for (;;) {
    const [old, young] = [b[row], a[column]]
    if (old === undefined) return [...words, ...marked('added', a.slice(column))]
    if (young === undefined) return [...words, ...marked('removed', b.slice(row))]
    const mark =
      old === young ? 'same' : common(row + 1, column) >= common(row, column + 1) ? 'removed' : 'added'
    words.push({ mark, text: mark === 'added' ? young : old })
    row += mark === 'added' ? 0 : 1
    column += mark === 'removed' ? 0 : 1
  }
}

/** The length of the longest common subsequence of what is left of both from a place on. */
function commonRests(b: readonly string[], a: readonly string[]): (row: number, column: number) => number {
  const width = a.length + 1
  const cells = new Uint16Array((b.length + 1) * width)
  const at = (row: number, column: number) => Number(cells[row * width + column])
  for (let row = b.length - 1; row >= 0; row -= 1)
    for (let column = a.length - 1; column >= 0; column -= 1)
      cells[row * width + column] =
        b[row] === a[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1))
  return at
}

/** Joins neighbours: what was removed before what was added, and blanks within a change with the change. */
function phrases(words: readonly Words[]): readonly Words[] {
  const told: { mark: Words['mark']; text: string }[] = []
  const tell = (mark: Words['mark'], text: string) => {
    const last = told.at(-1)
    if (last?.mark === mark) last.text += text
    else if (text !== '') told.push({ mark, text })
  }
  let [removed, added, blank] = ['', '', '']
  for (const { mark, text } of [...words, { mark: 'same', text: '' } as const]) {
    if (mark === 'same' && removed + added !== '' && /^\s+$/u.test(text)) {
      blank += text
    } else if (mark === 'same') {
      tell('removed', removed)
      tell('added', added)
      tell('same', blank + text)
      ;[removed, added, blank] = ['', '', '']
    } else {
      removed += blank + (mark === 'removed' ? text : '')
      added += blank + (mark === 'added' ? text : '')
      blank = ''
    }
  }
  return told
}
