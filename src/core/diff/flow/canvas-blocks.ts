import type { Json } from '../../model/definition.js'
import type { Detail } from '../../model/difference.js'
import type { NameIds } from '../../resolve/name-ids.js'
import { type BlockLine, blockLine } from '../../words/block-line.js'
import { blockWords } from '../../words/block-name.js'
import { valueAt } from '../shared/read-json.js'
import { resourceOf } from './block-names.js'
import { canvasBranches } from './canvas-branches.js'
import { distancesFrom } from './canvas-distances.js'
import type { CanvasMetadata } from './canvas-metadata.js'
import type { CanvasBlock, CanvasChange } from './canvas-model.js'
import { type BlockChange, type ComparedBlock, type Comparison, presentBlock } from './comparison.js'
import { type Block, isGeneratedId } from './flow.js'
import { orderDetails } from './transition-items.js'

export interface CanvasContext {
  readonly metadata: { readonly before: CanvasMetadata; readonly after: CanvasMetadata }
  readonly changes: readonly BlockChange[]
  readonly nameIds: NameIds
  /** Whether changes are not marked. */
  readonly isUnmarked: boolean
}

/** The blocks of both sides; a pair becomes one block. */
export function canvasBlocks(
  comparison: Comparison,
  context: CanvasContext,
): ReadonlyMap<Block, CanvasBlock> {
  const numbered = comparison.parts.map((part, index) => ({
    part,
    block: presentBlock(part),
    id: `n${index}`,
  }))
  const ids = new Map(numbered.map(({ block, id }) => [block, id]))
  const changed = new Set(context.changes.flatMap(({ blocks }) => blocks))
  const drawn = numbered.map((each) => ({
    ...each,
    branches: canvasBranches(comparison, each.part, ids, context.nameIds),
  }))
  const distances = distancesFrom(
    drawn.filter(({ block }) => context.isUnmarked || changed.has(block)).map(({ id }) => id),
    drawn.flatMap(({ id, branches }) =>
      branches.flatMap(({ to, was }) =>
        [to, was].flatMap((end) => (end === null ? [] : [[id, end] as const])),
      ),
    ),
  )
  return new Map(
    drawn.map(({ block, id, part, branches }) => [
      block,
      {
        ...wordsOf(part, context),
        ...changeOf(part, context),
        id,
        branches,
        isReachable: block.isReachable,
        position: metadataOf(part, context).position(block.id),
        distance: distances.get(id) ?? Number.POSITIVE_INFINITY,
      },
    ]),
  )
}

function metadataOf([, after]: ComparedBlock, { metadata }: CanvasContext): CanvasMetadata {
  return after === null ? metadata.before : metadata.after
}

function wordsOf(
  part: ComparedBlock,
  context: CanvasContext,
): Pick<CanvasBlock, 'category' | 'name' | 'given' | 'operation' | 'line'> {
  const { action, id } = presentBlock(part)
  const { category, name, operation = '' } = blockWords(action)
  const line = lineOf(part, context)
  return { category, name, operation, given: isGeneratedId(id) ? '' : id, line: line?.text ?? '' }
}

function lineOf(part: ComparedBlock, context: CanvasContext): BlockLine | null {
  const { action } = presentBlock(part)
  return blockLine(action, (value, path) => nameOfResource(value, displayName(part, path, context), context))
}

/**
 * The name that the console last stored of the resource in a parameter. Empty: it stored none, or the parameter changed
 * and the name did not, as after an edit of the file by hand: then it is the name of the resource before.
 */
function displayName(part: ComparedBlock, path: string, { metadata }: CanvasContext): string {
  const [before, after] = part
  if (after === null) return metadata.before.resourceName(before.id, path)
  const name = metadata.after.resourceName(after.id, path)
  const isOutdated =
    before !== null &&
    metadata.before.resourceName(before.id, path) === name &&
    parameterAt(before, path) !== parameterAt(after, path)
  return isOutdated ? '' : name
}

function parameterAt({ action }: Block, path: string): Json | undefined {
  return valueAt(action.Parameters, path.split('.'))
}

/** The name in this run's lists, the name that the console last stored, or the name in the ARN. */
function nameOfResource(value: string, displayName: string, { nameIds }: CanvasContext): string {
  const named = nameIds(value)
  if (named !== value) return named
  if (displayName !== '') return displayName
  return value.startsWith('arn:') ? nameInArn(value) : value
}

/** The name in an ARN. Empty: the ARN ends with an id, and the kind of resource before it does not identify it. */
function nameInArn(arn: string): string {
  const name = resourceOf(arn)
  const rest = arn.slice(arn.lastIndexOf(name) + name.length)
  return rest.split(/[:/]/u).some(isGeneratedId) ? '' : name
}

/** Blocks have no mark `moved`. */
const marks = { added: 'added', removed: 'removed', changed: 'changed', moved: 'changed' } as const

function changeOf(part: ComparedBlock, context: CanvasContext): Pick<CanvasBlock, 'mark' | 'changes'> {
  const block = presentBlock(part)
  const own = context.changes.find(({ item, blocks }) => item.aspect === 'block' && blocks.includes(block))
  const mark = own && marks[own.item.mark]
  if (mark === 'added' || mark === 'removed') return { mark, changes: [] }
  const path = lineOf(part, context)?.path
  const changes = [...(own?.item.details ?? []), ...orderDetails(part)].map((each) =>
    changeNamed(each, each.label === path, context.nameIds),
  )
  return { mark: changes.length > 0 ? 'changed' : 'same', changes }
}

function changeNamed({ label, before, after }: Detail, isLine: boolean, nameIds: NameIds): CanvasChange {
  const named = (value: string | null) => (value === null ? null : nameIds(value))
  return { label, isLine, before: named(before), after: named(after) }
}
