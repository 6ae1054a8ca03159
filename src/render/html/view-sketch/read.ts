import { newSide, sketchSide } from '../../../core/diff/view/sketch-side.js'
import { memberOf } from '../../../core/document/json.js'
import { executableJson } from '../../../core/hash/content-hash.js'
import type { ViewContent } from '../../../core/model/definition.js'
import type { ViewSketch } from './sketch.js'

/** Reads the sides of a view. Null: one of them is not a template that can be compared. */
export type ReadSketch = (before: ViewContent | null, after: ViewContent) => ViewSketch | null

/** Loads the code that compares only if a view has two sides. */
export async function loadReader(areCompared: boolean): Promise<ReadSketch> {
  const comparing = areCompared ? await import('../../../core/diff/compare-changes.js') : null
  return (before, after) => {
    if (before === null || comparing === null) return readNew(after)
    const trees = comparing.compareTrees(before, after)
    if (trees === null) return null
    const { notes, changes, unrelated } = trees
    const [left, right] = [trees.before, trees.after].map(({ root, templateMeta }) =>
      sketchSide(root, templateMeta.Head, notes, changes),
    )
    return left && right ? { before: left, after: right, unrelated } : null
  }
}

/** @throws SyntaxError for a template that is not JSON; a valid definition has none */
function readNew(content: ViewContent): ViewSketch {
  const after = newSide(memberOf(executableJson(content), 'template') ?? null)
  return { before: null, after, unrelated: false }
}
