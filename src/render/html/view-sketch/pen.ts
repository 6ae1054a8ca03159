import type { SketchPart } from '../../../core/diff/view/sketch-side.js'
import type { Json } from '../../../core/model/definition.js'
import type { ChangeType } from '../../../core/model/difference.js'
import type { Markup } from '../markup.js'
import type { Side } from './marks.js'

/** The context in which a component is drawn. */
export interface Pen {
  readonly side: Side
  /** Draws a component's content: components, and texts between them. */
  readonly children: (part: SketchPart) => readonly Markup[]
}

/** Draws a component of one type as one element. */
export type Draw = (part: SketchPart, pen: Pen) => Markup

/** An item of a prop's list, such as an option. */
export interface MarkedItem {
  readonly item: Json
  readonly mark: ChangeType
}
