import { isObject, type JsonObject, memberOf, objectOf } from '../../document/json.js'
import type { Json, ViewContent } from '../../model/definition.js'
import type { ChangeType, Detail } from '../../model/difference.js'
import { bestMatch } from './best-match.js'
import { isOneSided } from './component-items.js'
import type { MergedNode, OneSidedNode, TwoSidedNode } from './merged-tree.js'
import { areUnrelated } from './summary.js'
import { type Component, createIntern, isComponent, type Piece, readViewTree, type ViewTree } from './tree.js'
import { valueDetails } from './value-details.js'

export type Mark = Exclude<ChangeType, 'same'>

/** A component of one side of a view, with what happened to it. */
export interface SketchPart {
  /** Text of the definition, as are all members. */
  readonly type: string
  /** Empty where `Props` is no object. */
  readonly props: JsonObject
  /** All members but `_id` and a `Content` that is a list. */
  readonly members: JsonObject
  readonly pieces: readonly SketchPiece[]
  /** What happened to it; empty: nothing, or only what happened to the part that holds it. */
  readonly marks: readonly Mark[]
  /** The props, `Content` and members that differ, each once. */
  readonly changes: readonly string[]
  /** Its props on the other side, where both have it. */
  readonly otherProps: JsonObject | null
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

/** Both sides of a view. A new one has no `before`. */
export interface ViewSketch {
  readonly before: SketchSide | null
  readonly after: SketchSide
  /** The two have next to nothing in common: nothing is marked. */
  readonly unrelated: boolean
}

export function isPart(piece: SketchPiece): piece is SketchPart {
  return 'pieces' in piece
}

/**
 * A view's two sides with what happened to each component, by the matching that the difference was made with. Null: a
 * side cannot be read as a template.
 *
 * @param before null: the view is new, and nothing of it is marked
 */
export function viewSketch(before: ViewContent | null, after: ViewContent): ViewSketch | null {
  const intern = createIntern()
  const read = (content: ViewContent): ViewTree | null => {
    try {
      return readViewTree(content, intern)
    } catch {
      // The difference says so: it compares what cannot be read as a whole.
      return null
    }
  }
  const [treeBefore, treeAfter] = [before && read(before), read(after)]
  if (treeAfter === null || (before !== null && treeBefore === null)) return null
  if (treeBefore === null)
    return { before: null, after: sketchSide(treeAfter, new Map(), []), unrelated: false }
  const { root, partners } = bestMatch(treeBefore, treeAfter)
  const unrelated = areUnrelated(treeBefore, treeAfter, partners)
  const notes = unrelated ? new Map<Component, Note>() : notesOf(root)
  const changes = namesOf([...valueDetails('', headOf(treeBefore), headOf(treeAfter))])
  return {
    before: sketchSide(treeBefore, notes, changes),
    after: sketchSide(treeAfter, notes, changes),
    unrelated,
  }
}

/** What happened to a component of either side. */
interface Note extends Pick<SketchPart, 'marks' | 'changes' | 'otherProps'> {
  /** It came or went with what holds it. */
  readonly isInherited: boolean
}

function notesOf(root: TwoSidedNode): ReadonlyMap<Component, Note> {
  const notes = new Map<Component, Note>()
  noteBelow(root, notes)
  return notes
}

function noteBelow(parent: MergedNode, notes: Map<Component, Note>): void {
  for (const node of parent.nodes) {
    if (isOneSided(node)) notes.set(node.component, oneSidedNote(node, parent))
    else noteBoth(node, notes)
    noteBelow(node, notes)
  }
}

function oneSidedNote({ mark }: OneSidedNode, parent: MergedNode): Note {
  const isInherited = mark === parent.mark
  return { marks: isInherited ? [] : [mark], changes: [], otherProps: null, isInherited }
}

function noteBoth({ component, before, mark, details }: TwoSidedNode, notes: Map<Component, Note>): void {
  const changes = namesOf(details)
  const marks: readonly Mark[] = [
    ...(mark === 'moved' ? (['moved'] as const) : []),
    ...(details.length > 0 ? (['changed'] as const) : []),
  ]
  const note = { marks, changes, isInherited: false }
  notes.set(component, { ...note, otherProps: propsOf(before) })
  notes.set(before, { ...note, otherProps: propsOf(component) })
}

/** `Options[0].Label` → `Options`; of a configuration its part: `Configuration.Layout.Columns` → `Layout`. */
function namesOf(details: readonly Detail[]): readonly string[] {
  return [
    ...new Set(
      details.map(({ label }) => label.replace(/^Configuration\./u, '').split(/[.[ ]/u, 1)[0] ?? ''),
    ),
  ]
}

function headOf({ templateMeta }: ViewTree): JsonObject {
  return objectOf(memberOf(templateMeta, 'Head'))
}

function sketchSide(
  tree: ViewTree,
  notes: ReadonlyMap<Component, Note>,
  changes: SketchSide['changes'],
): SketchSide {
  const pieces = piecesOf(tree.root, notes, false)
  return { head: headOf(tree), changes, pieces, size: tree.all.length }
}

function piecesOf(
  { pieces }: Component,
  notes: ReadonlyMap<Component, Note>,
  isInherited: boolean,
): readonly SketchPiece[] {
  return pieces.map((piece: Piece) => (isComponent(piece) ? partOf(piece, notes, isInherited) : piece))
}

function partOf(
  component: Component,
  notes: ReadonlyMap<Component, Note>,
  wasTouchedAbove: boolean,
): SketchPart {
  const note = notes.get(component)
  const { marks, changes, otherProps } = note ?? { marks: [], changes: [], otherProps: null }
  const isInherited = wasTouchedAbove || note?.isInherited === true
  const pieces = piecesOf(component, notes, isInherited)
  const parts = pieces.filter(isPart)
  return {
    type: component.type,
    props: propsOf(component),
    members: component.members,
    pieces,
    marks,
    changes,
    otherProps,
    isTouched: isInherited || marks.length > 0 || parts.some((part) => part.isTouched),
    size: parts.reduce((sum, part) => sum + 1 + part.size, 0),
  }
}

function propsOf({ members }: Component): JsonObject {
  const props = members.Props
  return isObject(props) ? props : {}
}
