/** A line of a text without its line end, and its start in UTF-16 units. */
export interface Line {
  readonly from: number
  readonly text: string
}

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

/** What is open before a line, as one way to read the text has it. */
interface State {
  readonly fence: Fence | null
  /** The end of an open HTML block, in which no fence starts. */
  readonly html: RegExp | null
  /** A list item may be open. */
  readonly item: boolean
}

/** With more ways to read a text, nothing is known about the rest of it. Texts of people have a few. */
const maxStates = 64

/** One way to read a line. */
interface Step {
  readonly isCode: boolean
  readonly next: State
}

/**
 * Which lines are in a fenced block of code, including its fences. Null: it depends on more than these rules know, such as
 * whether a line continues a paragraph. Rules: CommonMark 0.31, 4.5 "Fenced code blocks" and 4.6 "HTML blocks". A line in
 * the first column is never in a list item or a quote, and never indented code, so only fences matter for it.
 */
export function codeLines(lines: readonly Line[]): readonly (boolean | null)[] {
  let states: readonly State[] = [{ fence: null, html: null, item: true }]
  return lines.map(({ text }) => {
    const steps = states.flatMap((state) => stepsAt(text, state))
    states = distinct(steps.map(({ next }) => next))
    if (states.length > maxStates) states = []
    if (steps.length === 0) return null
    const isCode = steps.some((step) => step.isCode)
    return steps.every((step) => step.isCode === isCode) ? isCode : null
  })
}

/** Every way to read a line. */
function stepsAt(line: string, state: State): readonly Step[] {
  const { fence, html } = state
  if (fence && isWithin(line, fence)) {
    return [{ isCode: true, next: fence.end.test(line) ? { ...state, fence: null } : state }]
  }
  if (html) return [{ isCode: false, next: html.test(line) ? { ...state, html: null } : state }]
  const endsItems = fence !== null && indentOf(line) < 2
  const item = startsItem(line) || (state.item && !endsItems)
  return fencesAt(line, item).flatMap((opened): readonly Step[] => {
    if (opened) return [{ isCode: true, next: { fence: opened, html: null, item: opened.indent > 0 } }]
    const ends = [null, htmlEnd(line)].filter((end, at) => at === 0 || end !== null)
    return ends.map((end) => ({ isCode: false, next: { fence: null, html: end, item } }))
  })
}

function isWithin(line: string, { indent }: Fence): boolean {
  return indent === 0 || line.trim() === '' || indentOf(line) >= indent
}

function indentOf(line: string): number {
  return line.search(/[^ ]/)
}

function startsItem(line: string): boolean {
  return /^ {0,3}(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)/.test(line)
}

const fenceForm = /^((?: {0,3}(?:[-+*]|\d{1,9}[.)]) +)*)( {0,3})(?:(`{3,})[^`]*$|(~{3,}))/

/** 5.2 "List items": only a list that starts with 1 can interrupt a paragraph. */
const continuesParagraph = /^ *(?!0*1[.)])\d/

/** The block of code that this line starts, for each way to read it; null: none. */
function fencesAt(line: string, item: boolean): readonly (Fence | null)[] {
  const [, bullet = '', { length: blanks } = '', backticks, tildes] = fenceForm.exec(line) ?? []
  const fence = backticks ?? tildes
  if (fence === undefined) return [null]
  const at = (indent: number): Fence => ({
    end: new RegExp(`^ {${indent},${indent + 3}}${fence}${fence[0]}*[ \\t]*$`),
    indent,
  })
  if (bullet !== '') return continuesParagraph.test(bullet) ? [null, at(bullet.length)] : [at(bullet.length)]
  // What a list item has is indented by 2 or more, as wide as its marker.
  return [0, ...(item ? [2, 3] : [])].filter((indent) => indent <= blanks).map(at)
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

function distinct(states: readonly State[]): readonly State[] {
  if (states.length === 1) return states
  const keyOf = ({ fence, html, item }: State) => `${fence?.end} ${fence?.indent} ${html} ${item}`
  return [...new Map(states.map((state) => [keyOf(state), state])).values()]
}
