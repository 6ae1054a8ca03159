/** A line of a text without its line end, and its start in UTF-16 units. */
export interface Line {
  readonly from: number
  readonly text: string
}

/** One way to read markdown. Each choice stands for a case that depends on more than the line's own text. */
interface Reading {
  /** A fence after a number other than 1 is in a list item; otherwise the line continues a paragraph. */
  readonly numbers: boolean
  /** A fence that is indented by 2 or 3 belongs to a list item; otherwise it is at the top level. */
  readonly items: boolean
  /** HTML blocks count: no fence starts in them. */
  readonly html: boolean
}

const both = [false, true] as const

/** All ways to read a text: if they agree about which lines are code, GitHub agrees too. */
export const readings: readonly Reading[] = both.flatMap((numbers) =>
  both.flatMap((items) => both.map((html) => ({ numbers, items, html }))),
)

export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = []
  let from = 0
  for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/g)) {
    lines.push({ from, text: text.slice(from, index) })
    from = index + end.length
  }
  return [...lines, { from, text: text.slice(from) }]
}

/** An open block of code. */
interface Fence {
  readonly end: RegExp
  /**
   * Indentation, in columns, of the list item that it is in; a line with less ends the item. 0: it is at the top level.
   */
  readonly indent: number
}

/**
 * Which lines are in a fenced block of code, including its fences. Rules: CommonMark 0.31, 4.5 "Fenced code blocks" and
 * 4.6 "HTML blocks". A line in the first column is never in a list item or a quote, and never indented code, so only
 * fences matter for it.
 */
export function codeLines(lines: readonly Line[], reading: Reading): readonly boolean[] {
  let fence: Fence | null = null
  let html: RegExp | null = null
  return lines.map(({ text }) => {
    if (fence && isWithin(text, fence)) {
      if (fence.end.test(text)) fence = null
      return true
    }
    fence = null
    if (html) {
      if (html.test(text)) html = null
      return false
    }
    fence = fenceAt(text, reading)
    html = fence === null && reading.html ? htmlEnd(text) : null
    return fence !== null
  })
}

function isWithin(line: string, { indent }: Fence): boolean {
  return indent === 0 || line.trim() === '' || line.search(/[^ ]/) >= indent
}

const fenceForm = /^((?: {0,3}(?:[-+*]|\d{1,9}[.)]) +)*)( {0,3})(?:(`{3,})[^`]*$|(~{3,}))/

/** 5.2 "List items": only a list that starts with 1 can interrupt a paragraph. */
const continuesParagraph = /^ *(?!0*1[.)])\d/

/** The block of code that this line starts; null: none. */
function fenceAt(line: string, { numbers, items }: Reading): Fence | null {
  const [, bullet = '', blanks = '', backticks, tildes] = fenceForm.exec(line) ?? []
  const fence = backticks ?? tildes
  if (fence === undefined || (!numbers && continuesParagraph.test(bullet))) return null
  const closing = `${fence}${fence[0]}*[ \\t]*$`
  if (bullet !== '') return { end: new RegExp(`^ *${closing}`), indent: bullet.length }
  if (items && blanks.length >= 2) return { end: new RegExp(`^ *${closing}`), indent: 2 }
  return { end: new RegExp(`^ {0,3}${closing}`), indent: 0 }
}

/** The end of each kind of HTML block: the first line that matches, possibly the line that starts the block. */
const htmlBlocks: readonly (readonly [start: RegExp, end: RegExp])[] = [
  [/^ {0,3}<(?:pre|script|style|textarea)(?:[\s>]|$)/i, /<\/(?:pre|script|style|textarea)>/i],
  [/^ {0,3}<!--/, /-->/],
  [/^ {0,3}<\?/, /\?>/],
  [/^ {0,3}<!\[CDATA\[/, /\]\]>/],
  [/^ {0,3}<![a-z]/i, />/],
  [/^ {0,3}<\/?[a-z][a-z0-9-]*(?:[\s/>]|$)/i, /^[ \t]*$/],
]

function htmlEnd(line: string): RegExp | null {
  const [, end] = htmlBlocks.find(([start]) => start.test(line)) ?? []
  return end === undefined || end.test(line) ? null : end
}
