import type { Json } from '../types.js'
import { type Comparison, type Finding, formerTarget, presentTarget, targetName } from './comparison.js'
import { detailOf } from './details.js'
import { type Block, isMade, replaceMade } from './flow.js'
import { type Leaf, labelOf, leaves, type Path } from './leaves.js'
import type { Pair } from './pairs.js'
import type { Detail, Item } from './types.js'

/** Blocks that were added, removed or changed in what they do. Where they lead is another matter. */
export function blockItems(comparison: Comparison): readonly Finding[] {
  const { parts, name } = comparison
  const renamed = renamings(comparison)
  return parts.flatMap(([before, after]): readonly Finding[] => {
    if (before === null) return [finding('added', after, name(after), whole(comparison, after, onlyAfter))]
    if (after === null)
      return [finding('removed', before, name(before), whole(comparison, before, onlyBefore))]
    const details = changes([before, after], renamed)
    return details.length === 0 ? [] : [finding('changed', after, name(after), details)]
  })
}

function finding(mark: Item['mark'], block: Block, subject: string, details: readonly Detail[]): Finding {
  return { item: { aspect: 'block', mark, subject, details }, blocks: [block] }
}

/** Identifiers by which a parameter may mean a block, and what that block is called now. */
function renamings({ parts }: Comparison): ReadonlyMap<string, string> {
  return new Map(
    parts.flatMap(([before, after]) =>
      before === null || after === null || before.id === after.id || !isMade(before.id)
        ? []
        : [[before.id, JSON.stringify(after.id).slice(1, -1)]],
    ),
  )
}

function changes([before, after]: Pair, renamed: ReadonlyMap<string, string>): readonly Detail[] {
  const told = renamed.size === 0 ? before.action : replaced(before.action, renamed)
  return leaves(told, after.action).filter(isDeed).map(detail)
}

function replaced(action: Json, renamed: ReadonlyMap<string, string>): Json {
  return JSON.parse(replaceMade(JSON.stringify(action), renamed)) as Json
}

/** A block that one side has: what it does, then where it leads. */
function whole(comparison: Comparison, block: Block, tell: Tell): readonly Detail[] {
  const said = leaves({}, block.action).filter(
    (leaf) => isDeed(leaf) && leaf.path[0] !== 'Type' && typeof leaf.after !== 'object',
  )
  return [
    ...said.map(({ path, after }) => tell.detail(pathLabel(path), after)),
    ...block.branches.map((branch) =>
      tell.detail(branch.label, targetName(comparison, tell.target(comparison, branch))),
    ),
  ]
}

/** How a block's side is told. */
interface Tell {
  readonly detail: (label: string, value: Json | undefined) => Detail
  readonly target: typeof formerTarget
}

const onlyBefore: Tell = { detail: (label, value) => detailOf(label, value, undefined), target: formerTarget }
const onlyAfter: Tell = { detail: (label, value) => detailOf(label, undefined, value), target: presentTarget }

/** Neither what a block is called nor where it leads, which its branches tell. */
function isDeed({ path, before, after }: Leaf): boolean {
  const [member, list, entry] = path
  if (member !== 'Transitions') return member !== 'Identifier'
  if (list === 'NextAction') return path.length > 2 || !isWay(before) || !isWay(after)
  return !((list === 'Conditions' || list === 'Errors') && typeof entry === 'number')
}

function isWay(next: Json | undefined): boolean {
  return next === undefined || typeof next === 'string'
}

function detail({ path, before, after }: Leaf): Detail {
  return detailOf(pathLabel(path), before, after)
}

/** A parameter is called by its own name. */
function pathLabel(path: Path): string {
  return labelOf(path[0] === 'Parameters' && path.length > 1 ? path.slice(1) : path)
}
