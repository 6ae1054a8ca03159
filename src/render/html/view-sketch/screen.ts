import {
  isPart,
  type SketchPart,
  type SketchPiece,
  type SketchSide,
} from '../../../core/diff/view/sketch-side.js'
import { isObject, type JsonObject } from '../../../core/document/json.js'
import { plural } from '../../markdown.js'
import { html, lengthOf, type Markup } from '../markup.js'
import { drawOf } from './components.js'
import { alignClass, columnSpans } from './layout.js'
import { type Side, tag } from './marks.js'
import type { Pen } from './pen.js'
import { bindingOf, chip, isFalse, maxText, shown, shownOr } from './values.js'

/** Components deeper than `depth` are counted, and in a view of more than `fold` components also runs of unchanged ones. */
const limits = { fold: 60, depth: 12 }

/** The room that is left for a side, in characters, and the number of components left out. */
interface Room {
  left: number
  omitted: number
  /** Number of changed components among them. */
  touched: number
}

interface Drawing {
  readonly side: Side
  readonly room: Room
  readonly isFolding: boolean
}

/**
 * One side of a view as an agent would see it.
 *
 * @param size approximate maximum number of characters of HTML
 * @param isCompared whether the changes of its components are known
 */
export function drawScreen(sketch: SketchSide, side: Side, size: number, isCompared: boolean): Markup {
  const room: Room = { left: size, omitted: 0, touched: 0 }
  const drawing: Drawing = {
    side,
    room,
    isFolding: isCompared && side !== 'only' && sketch.size > limits.fold,
  }
  const pieces = drawPieces(sketch.pieces, sketch.head.Configuration, drawing, 0)
  const body = pieces.length === 0 ? html`<p class="v-q">An empty view.</p>` : html`${pieces}`
  return html`<div class="v-screen">${titleBar(sketch, side)}<div class="v-body">${body}</div>${rest(room)}</div>`
}

/** A component without its content and its change. */
export function drawAlone(part: SketchPart): Markup {
  const plain: SketchPart = { ...part, marks: [], itemMarks: new Map() }
  return frame(plain, drawOf(part.type)(plain, { side: 'only', children: () => [] }), 'only')
}

function titleBar({ head, changes }: SketchSide, side: Side): Markup {
  const names = changes.map((name) => propName('', name))
  const mark = names.length > 0 ? tag('changed', side, names) : null
  return html`<p class="v-title"><span class="sr">Title of the view: </span>${shownOr(head.Title, 'no title')} ${mark}</p>`
}

function rest({ omitted, touched }: Room): Markup | null {
  if (omitted === 0) return null
  const changed = touched === 0 ? '' : `, ${touched} of them with changes: see below`
  return html`<p class="v-q v-rest">${plural(omitted, 'more component')} not drawn${changed}.</p>`
}

/** What a component or a view holds, side by side where its layout has columns. */
function drawPieces(
  pieces: readonly SketchPiece[],
  configuration: JsonObject[string] | undefined,
  drawing: Drawing,
  depth: number,
): readonly Markup[] {
  const spans = columnSpans(configuration)
  if (spans === null) return inRow(pieces, drawing, depth)
  const drawn = pieces.flatMap((piece, index) => {
    const one = drawPiece(piece, drawing, depth)
    return one ? [html`<div class="v-s${spans[index % spans.length] ?? 1}">${one}</div>`] : []
  })
  return [html`<div class="v-g">${drawn}</div>`]
}

/** One below the other; where a view is large, untouched ones are a number. */
function inRow(pieces: readonly SketchPiece[], drawing: Drawing, depth: number): readonly Markup[] {
  const drawn: Markup[] = []
  let untouched = 0
  const fold = () => {
    if (untouched > 0) drawn.push(html`<p class="v-q">… ${plural(untouched, 'component')}, unchanged</p>`)
    untouched = 0
  }
  for (const piece of pieces) {
    if (drawing.isFolding && isPart(piece) && !piece.isTouched) untouched += 1 + piece.size
    else {
      fold()
      const one = drawPiece(piece, drawing, depth)
      if (one) drawn.push(one)
    }
  }
  fold()
  return drawn
}

/** Null: there is no room for it, or it is empty. */
function drawPiece(piece: SketchPiece, drawing: Drawing, depth: number): Markup | null {
  const { room } = drawing
  if (!isPart(piece)) {
    const text = room.left > 0 ? shown(piece.text, maxText.paragraph) : null
    return text && spend(html`<span class="v-y">${text}</span> `, room)
  }
  if (room.left > 0 && depth < limits.depth) return drawPart(piece, drawing, depth)
  room.omitted += 1 + piece.size
  room.touched += countTouched(piece)
  return null
}

function drawPart(part: SketchPart, drawing: Drawing, depth: number): Markup {
  const { side, room } = drawing
  const before = room.left
  const pen: Pen = {
    side,
    children: ({ pieces, members }) => drawPieces(pieces, members.Configuration, drawing, depth + 1),
  }
  const own = frame(part, drawOf(part.type)(part, pen), side)
  // Its content was counted already, and is part of it.
  room.left = before
  return spend(own, room)
}

function spend(markup: Markup, room: Room): Markup {
  room.left -= lengthOf(markup)
  return markup
}

/** A component with its change, its alignment, and whether it is shown at all. */
function frame(part: SketchPart, body: Markup, side: Side): Markup {
  const { marks } = part
  const hint = visibility(part)
  const align = alignClass(part.members)
  if (marks.length === 0 && hint === null && align === '') return body
  const changes = part.changes.map((name) => propName(part.type, name))
  const tags = marks.map((mark) => tag(mark, side, changes))
  const holds = marks.length > 0 && part.size > 0 ? 'v-hold' : ''
  const names = ['v-fr', marks.length > 0 ? 'v-m' : '', ...marks, holds, align].filter(Boolean).join(' ')
  return html`<div class="${names}">${tags.length + (hint ? 1 : 0) === 0 ? null : html`<p class="v-ts">${tags}${hint}</p>`}${body}</div>`
}

/** A reader's name for a prop, if its own says less. */
function propName(type: string, name: string): string {
  if (name === 'Items') return itemNames[type] ?? name
  return name === 'Content' ? 'text' : name
}

const itemNames: Readonly<Record<string, string>> = {
  ButtonGroup: 'buttons',
  AttributeSection: 'attributes',
  Table: 'rows',
}

/** A note if a component is hidden, or shown only on a condition. */
function visibility({ props, members }: SketchPart): Markup | null {
  const value = props.Visibility ?? members.Visibility
  const path = bindingOf(value)
  if (path !== null) return html`<span class="v-w">shown if ${chip(path)}</span>`
  if (isFalse(value)) return html`<span class="v-w">hidden</span>`
  return isObject(value) ? html`<span class="v-w">shown on a condition</span>` : null
}

function countTouched({ marks, pieces }: SketchPart): number {
  const inner = pieces.reduce((sum, piece) => sum + (isPart(piece) ? countTouched(piece) : 0), 0)
  return (marks.length > 0 ? 1 : 0) + inner
}
