import { isObject } from '../../document/json.js'
import type { Json } from '../../model/definition.js'
import { truncate } from '../../text/quote.js'
import { blockWords } from '../../words/block-name.js'
import { groupBy } from '../shared/group-by.js'
import { hint, maxHint } from '../shared/hint.js'
import { differingLeaves } from '../shared/leaves.js'
import { type Block, type Flow, isGeneratedId } from './flow.js'
import type { Pairs } from './pairs.js'

/** Parameters that identify a block best; any other block uses its first text. */
const namingParameters = ['Text', 'SSML', 'Name', 'ComparisonValue', 'Result']

/** Usual length of an identifier in a name, in UTF-16 units: the first part of a generated one. */
const shortIdLength = 8

/**
 * Names for the blocks of both sides: `greeting (Play prompt)`, or, if the console generated the identifier, `Play
 * prompt "Thanks for calling"`. A pair has one name, that of the block after. Blocks that would have the same name get
 * their identifier too. If that is equal as well, one of them was removed, and is called the one before.
 */
export function createBlockNames(before: Flow, after: Flow, { toAfter }: Pairs): (block: Block) => string {
  const removed = new Set(before.blocks.filter((block) => !toAfter.has(block)))
  const names = new Map<Block, string>()
  for (const [name, blocks] of groupBy([...removed, ...after.blocks], nameOf)) {
    const ids = groupBy(blocks, ({ id }) => id)
    const isShortUnique = groupBy([...ids.keys()], shortId).size === ids.size
    for (const block of blocks) {
      const { id } = block
      const suffix = ids.size === 1 ? '' : ` #${isShortUnique ? shortId(id) : id}`
      const isOneOfTwo = removed.has(block) && ids.get(id)?.length === 2
      names.set(block, `${name}${suffix}${isOneOfTwo ? ' (before)' : ''}`)
    }
  }
  return (block) => String(names.get(toAfter.get(block) ?? block))
}

function shortId(id: string): string {
  return id.slice(0, shortIdLength)
}

function nameOf({ id, action }: Block): string {
  const { name } = blockWords(action)
  if (!isGeneratedId(id)) return `${id} (${name})`
  const text = parameterHint(action.Parameters)
  return text === '' ? name : `${name} "${text}"`
}

/** The block's most descriptive parameter as one line; empty if it has no text. */
function parameterHint(parameters: Json | undefined): string {
  const named =
    parameters !== undefined && isObject(parameters) ? namingParameters.map((name) => parameters[name]) : []
  const texts = [...named, ...differingLeaves({}, parameters).map(({ after }) => after)]
  const text = texts.find((each) => typeof each === 'string' && isDescriptive(each))
  return typeof text === 'string' ? shorten(text) : ''
}

/** A number or a boolean does not identify a block. */
function isDescriptive(text: string): boolean {
  return /\p{L}/u.test(text) && !/^(?:true|false)$/iu.test(text)
}

/** Removes parts that are no words: SSML markup, the front of an ARN. */
function shorten(text: string): string {
  const [start] = truncate(text, 10 * maxHint)
  return hint(start.startsWith('arn:') ? resourceOf(start) : start.replace(/<[^<>]*>/gu, ' '))
}

/** The last part of an ARN that a person named; of a Lambda function its name, with an alias or a version. */
export function resourceOf(arn: string): string {
  const [, named] = /^arn:[^:]*:lambda:[^:]*:[^:]*:function:(.+)$/u.exec(arn) ?? []
  if (named !== undefined) return named
  const parts = arn.split(/[:/]/u).filter((part) => !isGeneratedId(part) && /^[A-Za-z]/u.test(part))
  return String(parts.at(-1))
}
