import { isList, memberOf } from '../../document/json.js'
import type { ViewContent } from '../../model/definition.js'
import type { ChangeType, Detail } from '../../model/difference.js'
import { bestMatch } from './best-match.js'
import { isOneSided } from './component-items.js'
import { itemMarks } from './item-marks.js'
import type { MergedNode, OneSidedNode, TwoSidedNode } from './merged-tree.js'
import type { Mark, SketchNote, SketchNotes } from './sketch-side.js'
import { areUnrelated } from './summary.js'
import { type Component, createIntern, readViewTree, type ViewTree } from './tree.js'
import { valueDetails } from './value-details.js'

/** Two views as trees, with the changes of the components of both. */
export interface ComparedTrees {
  readonly before: ViewTree
  readonly after: ViewTree
  readonly notes: SketchNotes
  /** Names of changed parts of the head; none if the two are unrelated. */
  readonly changes: readonly string[]
  /** Whether the two have next to nothing in common: then there are no notes. */
  readonly unrelated: boolean
}

/**
 * The change of each component of two views, matched as in their difference. Null: one of the templates is unreadable.
 */
export function compareTrees(contentBefore: ViewContent, contentAfter: ViewContent): ComparedTrees | null {
  const intern = createIntern()
  const [before, after] = [readViewTree(contentBefore, intern), readViewTree(contentAfter, intern)]
  if (before === null || after === null) return null
  const { root, partners } = bestMatch(before, after)
  const unrelated = areUnrelated(before, after, partners)
  const heads = [before, after].map(({ templateMeta }) => memberOf(templateMeta, 'Head'))
  const changes = unrelated ? [] : namesOf([...valueDetails('', heads[0], heads[1])])
  return { before, after, notes: unrelated ? new Map() : notesOf(root), changes, unrelated }
}

function notesOf(root: TwoSidedNode): SketchNotes {
  const notes = new Map<Component, SketchNote>()
  noteBelow(root, notes)
  return notes
}

function noteBelow(parent: MergedNode, notes: Map<Component, SketchNote>): void {
  for (const node of parent.nodes) {
    if (isOneSided(node)) notes.set(node.component, oneSidedNote(node, parent))
    else noteBoth(node, notes)
    noteBelow(node, notes)
  }
}

function oneSidedNote({ mark }: OneSidedNode, parent: MergedNode): SketchNote {
  const isInherited = mark === parent.mark
  return { marks: isInherited ? [] : [mark], changes: [], itemMarks: new Map(), isInherited }
}

function noteBoth(
  { component, before, mark, details }: TwoSidedNode,
  notes: Map<Component, SketchNote>,
): void {
  const changes = namesOf(details)
  const marks: readonly Mark[] = [
    ...(mark === 'moved' ? (['moved'] as const) : []),
    ...(details.length > 0 ? (['changed'] as const) : []),
  ]
  const note = { marks, changes, isInherited: false }
  notes.set(component, { ...note, itemMarks: listMarks(component, before, changes, 'added') })
  notes.set(before, { ...note, itemMarks: listMarks(before, component, changes, 'removed') })
}

/** `Options[0].Label` → `Options`; for a configuration its part: `Configuration.Layout.Columns` → `Layout`. */
function namesOf(details: readonly Detail[]): readonly string[] {
  return [
    ...new Set(
      details.map(({ label, api }) =>
        (api ?? label).replace(/^Configuration\./u, '').replace(/[.[ ].*$/su, ''),
      ),
    ),
  ]
}

/** Marks of the changed props that are lists on both sides. */
function listMarks(
  own: Component,
  other: Component,
  changes: readonly string[],
  missing: 'added' | 'removed',
): ReadonlyMap<string, readonly ChangeType[]> {
  return new Map(
    changes.flatMap((name) => {
      const [left, right] = [own, other].map(({ members }) => memberOf(members.Props, name))
      return isList(left) && isList(right) ? [[name, itemMarks(left, right, missing)] as const] : []
    }),
  )
}
