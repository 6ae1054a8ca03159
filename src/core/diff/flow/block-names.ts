import { isObject } from '../../document/json.js'
import type { Json } from '../../model/definition.js'
import { truncate } from '../../text/quote.js'
import { blockWords } from '../../words/block-name.js'
import { groupBy } from '../shared/group-by.js'
import { hint, maxHint } from '../shared/hint.js'
import { differingLeaves } from '../shared/leaves.js'
import { type Block, type Flow, isGeneratedId } from './flow.js'
import type { Pairs } from './pairs.js'

/** Parameters that say best what a block does; of another block it is the first text. */
const namingParameters = ['Text', 'SSML', 'Name', 'ComparisonValue', 'Result']

/**
 * What a reader calls the blocks of both sides: `greeting (Play prompt)`, or, where the identifier was made by the
 * console, `Play prompt "Thanks for calling"`. A pair has one name, that of the block after.
 */
export function createBlockNames(before: Flow, after: Flow, { toAfter }: Pairs): (block: Block) => string {
  const own = [...before.blocks.filter((block) => !toAfter.has(block)), ...after.blocks]
  const names = new Map<Block, string>()
  for (const [name, blocks] of groupBy(own, nameOf))
    for (const block of blocks)
      names.set(block, blocks.length === 1 ? name : `${name} #${block.id.slice(0, 8)}`)
  return (block) => String(names.get(toAfter.get(block) ?? block))
}

function nameOf({ id, action }: Block): string {
  const { name } = blockWords(action)
  if (!isGeneratedId(id)) return `${id} (${name})`
  const text = parameterHint(action.Parameters)
  return text === '' ? name : `${name} "${text}"`
}

/** One line of what stands in a block's most telling parameter; empty where it has no text. */
function parameterHint(parameters: Json | undefined): string {
  const named =
    parameters !== undefined && isObject(parameters) ? namingParameters.map((name) => parameters[name]) : []
  const texts = [...named, ...differingLeaves({}, parameters).map(({ after }) => after)]
  const text = texts.find((each) => typeof each === 'string' && isDescriptive(each))
  return typeof text === 'string' ? shorten(text) : ''
}

/** A number or a truth says nothing of its own. */
function isDescriptive(text: string): boolean {
  return /\p{L}/u.test(text) && !/^(?:true|false)$/iu.test(text)
}

/** Less what is no word: markup of SSML, the front of an ARN. */
function shorten(text: string): string {
  const [start] = truncate(text, 10 * maxHint)
  return hint(start.startsWith('arn:') ? resourceOf(start) : start.replace(/<[^<>]*>/gu, ' '))
}

/** The last part of an ARN that was named by somebody. */
export function resourceOf(arn: string): string {
  const parts = arn.split(/[:/]/u).filter((part) => !isGeneratedId(part) && /^[A-Za-z]/u.test(part))
  return String(parts.at(-1))
}
