import type { ModuleContent } from '../../model/definition.js'
import type { NameIds } from '../../resolve/name-ids.js'
import { canvasBlocks } from './canvas-blocks.js'
import { readCanvasMetadata } from './canvas-metadata.js'
import type { CanvasBlock, FlowCanvas } from './canvas-model.js'
import {
  type BlockChange,
  type Comparison,
  createComparison,
  targetAfter,
  targetBefore,
} from './comparison.js'
import type { Block, Flow } from './flow.js'
import { readContent } from './read-content.js'

/** Both sides of a flow, for one canvas. */
export interface CanvasSides {
  readonly before: ModuleContent
  readonly after: ModuleContent
  readonly comparison: Comparison
  /** The changes of its blocks. */
  readonly changes: readonly BlockChange[]
  readonly isUnmarked: boolean
}

/**
 * The canvas of a new module, on which nothing is marked. Null: its content is not flow language.
 *
 * @param nameIds replaces ids by names; null: this run has no names
 */
export function newCanvas(content: ModuleContent, nameIds: NameIds | null): FlowCanvas | null {
  const { flow } = readContent(content.content)
  if (flow === null) return null
  const comparison = compareWithItself(flow)
  return canvasOf({ before: content, after: content, comparison, changes: [], isUnmarked: true }, nameIds)
}

/** The comparison of a flow with itself: each block is its own pair. */
export function compareWithItself(flow: Flow): Comparison {
  const pairs = new Map(flow.blocks.map((block) => [block, block]))
  return createComparison(flow, flow, { toAfter: pairs, toBefore: pairs, certain: pairs.size })
}

export function canvasOf(sides: CanvasSides, nameIds: NameIds | null): FlowCanvas {
  const { before, after, comparison, changes, isUnmarked } = sides
  const metadata = { before: readCanvasMetadata(before.content), after: readCanvasMetadata(after.content) }
  const names = nameIds ?? ((text: string) => text)
  const blocks = canvasBlocks(comparison, { metadata, changes, nameIds: names, isUnmarked })
  const entry = entryOf(comparison, blocks)
  return { blocks: [...blocks.values()], entry, isUnmarked }
}

function entryOf(
  comparison: Comparison,
  blocks: ReadonlyMap<Block | string | null, CanvasBlock>,
): FlowCanvas['entry'] {
  const idOf = (target: Block | string | null) => blocks.get(target)?.id ?? null
  const to = idOf(targetAfter(comparison, { to: comparison.after.start }))
  const was = idOf(targetBefore(comparison, { to: comparison.before.start }))
  return { to, was: was === to ? null : was }
}
