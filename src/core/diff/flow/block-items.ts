import type { Json } from '../../model/definition.js'
import type { Detail, Item } from '../../model/difference.js'
import { detailOf } from '../shared/details.js'
import { differingLeaves, type Leaf, labelOf, type Path } from '../shared/leaves.js'
import {
  aboutBlock,
  type BlockChange,
  type ComparedBlock,
  type Comparison,
  targetAfter,
  targetBefore,
  targetName,
} from './comparison.js'
import { type Block, isGeneratedId, replaceGeneratedIds } from './flow.js'
import type { Pair } from './pairs.js'
import type { Transition } from './transitions.js'

/** Blocks that were added, removed, or changed in their behavior. Transitions are compared separately. */
export function blockItems(comparison: Comparison): readonly BlockChange[] {
  const renamed = renamedIds(comparison)
  return comparison.parts.flatMap((part): readonly BlockChange[] => {
    const [before, after] = part
    if (before === null)
      return [blockChange(comparison, 'added', part, after, blockDetails(comparison, after, afterFormat))]
    if (after === null)
      return [
        blockChange(comparison, 'removed', part, before, blockDetails(comparison, before, beforeFormat)),
      ]
    const details = changedDetails([before, after], renamed)
    return details.length === 0 ? [] : [blockChange(comparison, 'changed', part, after, details)]
  })
}

function blockChange(
  { name }: Comparison,
  mark: Item['mark'],
  part: ComparedBlock,
  block: Block,
  details: readonly Detail[],
): BlockChange {
  return {
    item: { aspect: 'block', mark, subject: name(block), ...aboutBlock(part), details },
    blocks: [block],
  }
}

/**
 * Generated identifier of a block before → its identifier after, as JSON text without quotes; only where they differ.
 */
export function renamedIds({ parts }: Comparison): ReadonlyMap<string, string> {
  return new Map(
    parts.flatMap(([before, after]) =>
      before === null || after === null || before.id === after.id || !isGeneratedId(before.id)
        ? []
        : [[before.id, JSON.stringify(after.id).slice(1, -1)]],
    ),
  )
}

function changedDetails([before, after]: Pair, renamed: ReadonlyMap<string, string>): readonly Detail[] {
  return differingLeaves(replaceRenamedIds(before, renamed), after.action).flatMap((leaf) =>
    isOwnProperty(leaf) ? leafDetail(leaf) : noDetails,
  )
}

const noDetails: readonly Detail[] = []

/** The action of a block before, with the identifiers of renamed blocks replaced. */
export function replaceRenamedIds({ action }: Block, renamed: ReadonlyMap<string, string>): Json {
  if (renamed.size === 0) return action
  return JSON.parse(replaceGeneratedIds(JSON.stringify(action), renamed)) as Json
}

/** Details of a block that only one side has: its behavior, then its transitions. */
function blockDetails(comparison: Comparison, block: Block, format: SideFormat): readonly Detail[] {
  const properties = differingLeaves({}, block.action).filter(
    (leaf) => isOwnProperty(leaf) && leaf.path[0] !== 'Type' && typeof leaf.after !== 'object',
  )
  return [
    ...properties.map(({ path, after }) => format.detail(pathLabel(path), after)),
    ...block.transitions.map((transition) =>
      withApi(
        format.detail(transition.label, targetName(comparison, format.target(comparison, transition))),
        transition,
      ),
    ),
  ]
}

function withApi(found: Detail, { api }: Transition): Detail {
  return api === null || api === found.label ? found : { ...found, api }
}

/** How to show one side of a block. */
interface SideFormat {
  readonly detail: (label: string, value: Json | undefined) => Detail
  readonly target: typeof targetBefore
}

const beforeFormat: SideFormat = {
  detail: (label, value) => detailOf(label, value, undefined),
  target: targetBefore,
}
const afterFormat: SideFormat = {
  detail: (label, value) => detailOf(label, undefined, value),
  target: targetAfter,
}

/** Excludes the block's identifier, and its transitions, which are compared separately. */
function isOwnProperty({ path, before, after }: Leaf): boolean {
  const [member, list, entry] = path
  if (member !== 'Transitions') return member !== 'Identifier'
  if (list === 'NextAction') return path.length > 2 || !isTransition(before) || !isTransition(after)
  return !((list === 'Conditions' || list === 'Errors') && typeof entry === 'number')
}

function isTransition(next: Json | undefined): boolean {
  return next === undefined || typeof next === 'string'
}

function leafDetail({ path, before, after }: Leaf): Detail {
  return detailOf(pathLabel(path), before, after)
}

/** A parameter is labelled without its `Parameters` prefix. */
function pathLabel(path: Path): string {
  return labelOf(path[0] === 'Parameters' && path.length > 1 ? path.slice(1) : path)
}
