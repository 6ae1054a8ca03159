import { isList, isObject, type JsonObject, memberOf, objectOf } from '../../document/json.js'
import type { Json } from '../../model/definition.js'
import type { ChangeType } from '../../model/difference.js'

export type Mark = Exclude<ChangeType, 'same'>

/** A component of one side of a view, with what happened to it. */
export interface SketchPart {
  /** Text of the definition, as are all members. */
  readonly type: string
  /** Empty where `Props` is no object. */
  readonly props: JsonObject
  /** All members but a `Content` that is a list. */
  readonly members: JsonObject
  readonly pieces: readonly SketchPiece[]
  /** What happened to it; empty: nothing, or only what happened to the part that holds it. */
  readonly marks: readonly Mark[]
  /** The props, `Content` and members that differ, each once. */
  readonly changes: readonly string[]
  /** What happened to each item of a prop's list that differs, by the prop's name. */
  readonly itemMarks: ReadonlyMap<string, readonly ChangeType[]>
  /** Something happened to it, to what holds it, or to something in it. */
  readonly isTouched: boolean
  /** Components in it, at any depth. */
  readonly size: number
}

/** What a list of contents holds: a component, or anything else, which is a text in all that people write. */
export type SketchPiece = SketchPart | { readonly text: Json }

/** One side of a view, as a tree of what an agent would see. */
export interface SketchSide {
  readonly head: JsonObject
  /** Names of what differs of the head. */
  readonly changes: readonly string[]
  readonly pieces: readonly SketchPiece[]
  readonly size: number
}

/** What happened to a component of either side. */
export interface SketchNote extends Pick<SketchPart, 'marks' | 'changes' | 'itemMarks'> {
  /** It came or went with what holds it. */
  readonly isInherited: boolean
}

/** A component before it is known what happened to it, as that of a tree is one. */
export interface PlainComponent {
  readonly type: string
  readonly members: JsonObject
  readonly pieces: readonly (PlainComponent | { readonly text: Json })[]
}

/** By component; none: nothing happened. */
export type SketchNotes = ReadonlyMap<PlainComponent, SketchNote>

const nothing: SketchNote = { marks: [], changes: [], itemMarks: new Map(), isInherited: false }

export function isPart(piece: SketchPiece): piece is SketchPart {
  return 'pieces' in piece
}

/**
 * One side of a view as it would be drawn.
 *
 * @param root stands for `Body`
 * @param head `Head` of the template
 * @param changes names of what differs of that
 */
export function sketchSide(
  root: PlainComponent,
  head: Json | undefined,
  notes: SketchNotes = new Map(),
  changes: readonly string[] = [],
): SketchSide {
  const pieces = piecesOf(root, notes, false)
  return { head: objectOf(head), changes, pieces, size: sizeOf(pieces) }
}

/** A new view, without what reads two to compare them: a template as it is written. */
export function newSide(template: Json): SketchSide {
  const Content = memberOf(template, 'Body') ?? null
  return sketchSide(readPlain({ Content }), memberOf(template, 'Head'))
}

function readPlain({ Content, ...others }: JsonObject): PlainComponent {
  const members = isList(Content) || Content === undefined ? others : { ...others, Content }
  return {
    type: typeof others.Type === 'string' ? others.Type : 'Component',
    members,
    pieces: isList(Content) ? Content.map((item) => (isObject(item) ? readPlain(item) : { text: item })) : [],
  }
}

function piecesOf(
  { pieces }: PlainComponent,
  notes: SketchNotes,
  isInherited: boolean,
): readonly SketchPiece[] {
  return pieces.map((piece) => ('pieces' in piece ? partOf(piece, notes, isInherited) : piece))
}

function partOf(component: PlainComponent, notes: SketchNotes, wasTouchedAbove: boolean): SketchPart {
  const { type, members } = component
  const { marks, changes, itemMarks, ...note } = notes.get(component) ?? nothing
  const isInherited = wasTouchedAbove || note.isInherited
  const pieces = piecesOf(component, notes, isInherited)
  const isTouched =
    isInherited || marks.length > 0 || pieces.some((piece) => isPart(piece) && piece.isTouched)
  const props = objectOf(members.Props)
  return { type, props, members, pieces, marks, changes, itemMarks, isTouched, size: sizeOf(pieces) }
}

function sizeOf(pieces: readonly SketchPiece[]): number {
  return pieces.reduce((sum, piece) => sum + (isPart(piece) ? 1 + piece.size : 0), 0)
}
