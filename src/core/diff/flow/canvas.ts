import type { ModuleContent } from '../../model/definition.js'
import type { NameIds } from '../../resolve/name-ids.js'
import { canvasBlocks } from './canvas-blocks.js'
import { readCanvasMetadata } from './canvas-metadata.js'
import type { CanvasBlock, CanvasPosition, FlowCanvas } from './canvas-model.js'
import { type Comparison, createComparison, targetAfter, targetBefore } from './comparison.js'
import type { Block, Flow } from './flow.js'
import { blockChanges, isRenamed, isUnrelated } from './flow-difference.js'
import { matchBlocks } from './match.js'
import { readContent } from './module.js'

/**
 * The canvas of a module. Null: its content is no flow language, or the two sides do the same and nothing is to be
 * shown.
 *
 * @param before null: the module is new
 * @param nameIds puts names in place of ids; null: no list of this run names any
 */
export function flowCanvas(
  before: ModuleContent | null,
  after: ModuleContent,
  nameIds: NameIds | null,
): FlowCanvas | null {
  const flow = readContent(after.content).flow
  if (flow === null) return null
  const formerFlow = before && readContent(before.content).flow
  const comparison = formerFlow && !isRenamed(formerFlow, flow) ? comparisonOf(formerFlow, flow) : null
  if (formerFlow !== null && comparison === null) return null
  const isUnmarked = comparison === null || isUnrelated(comparison)
  // A flow beside itself: everything is on both sides.
  const drawn = isUnmarked ? comparisonOf(flow, flow) : comparison
  const changes = blockChanges(drawn)
  if (!isUnmarked && changes.length === 0) return null
  const metadata = {
    before: readCanvasMetadata((isUnmarked ? after : (before ?? after)).content),
    after: readCanvasMetadata(after.content),
  }
  const blocks = canvasBlocks(drawn, { metadata, changes, nameIds: nameIds ?? ((text) => text), isUnmarked })
  return { blocks: [...blocks.values()], entry: entryOf(drawn, blocks, metadata.after.entry), isUnmarked }
}

function comparisonOf(before: Flow, after: Flow): Comparison {
  return createComparison(before, after, matchBlocks(before, after, 'identifiers'))
}

function entryOf(
  comparison: Comparison,
  blocks: ReadonlyMap<Block, CanvasBlock>,
  position: CanvasPosition | null,
): FlowCanvas['entry'] {
  const idOf = (target: Block | string | null) =>
    target !== null && typeof target === 'object' ? (blocks.get(target)?.id ?? null) : null
  const to = idOf(targetAfter(comparison, { to: comparison.after.start }))
  const was = idOf(targetBefore(comparison, { to: comparison.before.start }))
  return { to, was: was === to ? null : was, position }
}
