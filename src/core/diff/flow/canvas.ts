import type { ModuleContent } from '../../model/definition.js'
import type { NameIds } from '../../resolve/name-ids.js'
import type { FlowCanvas } from './canvas-model.js'
import { canvasOf, compareWithItself } from './canvas-of.js'
import { createComparison } from './comparison.js'
import { blockChanges, isRenamed, isUnrelated } from './flow-difference.js'
import { matchBlocks } from './match.js'
import { readContent } from './read-content.js'

/**
 * The canvas of a module with its changes. Null: a side is not flow language, or both do the same, so that there is
 * nothing to show. If the sides have next to nothing in common, the canvas shows the one after without marks.
 *
 * @param nameIds replaces ids by names; null: this run has no names
 */
export function changedCanvas(
  before: ModuleContent,
  after: ModuleContent,
  nameIds: NameIds | null,
): FlowCanvas | null {
  const [former, flow] = [readContent(before.content).flow, readContent(after.content).flow]
  if (former === null || flow === null || isRenamed(former, flow)) return null
  const comparison = createComparison(former, flow, matchBlocks(former, flow, 'identifiers'))
  if (isUnrelated(comparison)) {
    const alone = compareWithItself(flow)
    return canvasOf({ before: after, after, comparison: alone, changes: [], isUnmarked: true }, nameIds)
  }
  const changes = blockChanges(comparison)
  return canvasOf({ before, after, comparison, changes, isUnmarked: false }, nameIds)
}
