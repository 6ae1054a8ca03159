import { isList, isObject, type JsonObject, memberOf, objectOf } from '../../document/json.js'
import type { Json } from '../../model/definition.js'
import type { ChangeType } from '../../model/difference.js'

export type Mark = Exclude<ChangeType, 'same'>

/** A component of one side of a view, with its changes. */
export interface SketchPart {
  /** Text of the definition, like all members. */
  readonly type: string
  /** Empty if `Props` is no object. */
  readonly props: JsonObject
  /** All members except a `Content` that is a list. */
  readonly members: JsonObject
  readonly pieces: readonly SketchPiece[]
  /** The changes of the component; empty: none, or only those of its parent. */
  readonly marks: readonly Mark[]
  /** The changed props, `Content` and members, each once. */
  readonly changes: readonly string[]
  /** The change of each item of a prop's list that differs, by the prop's name. */
  readonly itemMarks: ReadonlyMap<string, readonly ChangeType[]>
  /** Whether it, a parent of it, or something in it changed. */
  readonly isTouched: boolean
  /** Number of components in it, at any depth. */
  readonly size: number
}

/** An entry of a list of contents: a component, or another value, which is usually a text. */
export type SketchPiece = SketchPart | { readonly text: Json }

/** One side of a view, as the tree that an agent would see. */
export interface SketchSide {
  readonly head: JsonObject
  /** Names of changed parts of the head. */
  readonly changes: readonly string[]
  readonly pieces: readonly SketchPiece[]
  readonly size: number
}

/** The change of a component of either side. */
export interface SketchNote extends Pick<SketchPart, 'marks' | 'changes' | 'itemMarks'> {
  /** Whether it was added or removed together with its parent. */
  readonly isInherited: boolean
}

/** A component without its change. A `Component` has these members too. */
export interface PlainComponent {
  readonly type: string
  readonly members: JsonObject
  readonly pieces: readonly (PlainComponent | { readonly text: Json })[]
}

/** By component; absent: no change. */
export type SketchNotes = ReadonlyMap<PlainComponent, SketchNote>

const noNote: SketchNote = { marks: [], changes: [], itemMarks: new Map(), isInherited: false }

export function isPart(piece: SketchPiece): piece is SketchPart {
  return 'pieces' in piece
}

/**
 * One side of a view for drawing.
 *
 * @param root represents `Body`
 * @param head `Head` of the template
 * @param changes names of changed parts of the head
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

/** The only side of a new view: its template as it is written. It does not need the code that compares two. */
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
  const { marks, changes, itemMarks, ...note } = notes.get(component) ?? noNote
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
