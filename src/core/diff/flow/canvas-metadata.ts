import { type JsonObject, memberOf, objectOf } from '../../document/json.js'
import { parseKept } from '../../document/kept-json.js'
import type { Json } from '../../model/definition.js'
import { valueAt } from '../shared/read-json.js'
import type { CanvasPosition } from './canvas-model.js'

/** The console's data about a flow, which is not executed. */
export interface CanvasMetadata {
  /** Null: it has none for this block. */
  position(identifier: string): CanvasPosition | null
  /** The name of the resource that a parameter refers to, as the console last stored it; empty: it stores none. */
  resourceName(identifier: string, path: string): string
}

/** Nobody can drag a block farther: a larger value is no position. */
const farthest = 1_000_000

/**
 * Reads `Metadata` of a flow's content. Members that are not the console's are ignored.
 *
 * @throws SyntaxError for content that is not JSON, which no flow has
 */
export function readCanvasMetadata(content: string): CanvasMetadata {
  const metadata = memberOf(parseKept(content), 'Metadata')
  const ofBlocks = memberOf(metadata, 'ActionMetadata')
  const ofBlock = (identifier: string) => objectOf(memberOf(ofBlocks, identifier))
  return {
    position: (identifier) => positionOf(memberOf(ofBlock(identifier), 'position')),
    resourceName: (identifier, path) => displayName(ofBlock(identifier), path),
  }
}

function positionOf(value: Json | undefined): CanvasPosition | null {
  const { x, y } = objectOf(value)
  const isPlace = (at: Json | undefined): at is number =>
    typeof at === 'number' && Number.isFinite(at) && Math.abs(at) <= farthest
  return isPlace(x) && isPlace(y) ? { x, y } : null
}

function displayName(block: JsonObject, path: string): string {
  const parameter = valueAt(block.parameters, path.split('.'))
  const name = memberOf(parameter, 'displayName')
  return typeof name === 'string' ? name.trim() : ''
}
