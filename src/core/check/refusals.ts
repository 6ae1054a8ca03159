import type { Content } from '../model/definition.js'
import { quote } from '../text/quote.js'
import type { ContentPath, Finding } from './finding.js'
import { findOwnFinding } from './refusal-finding.js'
import { type Block, type Target, targetsOf } from './refusal-target.js'
import { readReasons } from './refusal-text.js'

/** A refusal of the service at one place of a definition's content. */
export interface Refusal {
  /** The action, the component, or a member outside of both. Null: the service names no place that the content has. */
  readonly path: ContentPath | null
  /** Whether the path is that of an action or component. */
  readonly block: boolean
  /** The service's words, then their place, then our own finding, then what to do. */
  readonly message: string
}

/** Maximum number of places reported for one definition, and of the service's texts for one place. */
const maxPlaces = 20
const maxWords = 5

/**
 * Assigns the service's reasons to places in a definition's content: one refusal per place, in the service's order.
 * Never throws, for any texts.
 *
 * @param content as it was sent: the service's indices refer to it
 * @param texts the messages of the error's `Problems`, or its only message
 * @param findings our own findings in this content
 */
export function placeRefusals(
  content: Content,
  texts: readonly string[],
  findings: readonly Finding[],
): readonly Refusal[] {
  const targets = targetsOf(content)
  const places = new Map<string, { target: Target | null; words: string[] }>()
  for (const reason of readReasons(texts)) {
    const target = targets.of(reason)
    const id = JSON.stringify(target && (target.block?.path ?? target.path))
    const place = places.get(id) ?? { target, words: [] }
    if (!place.words.includes(reason.words)) place.words.push(reason.words)
    places.set(id, place)
  }
  return [...places.values()].slice(0, maxPlaces).map(({ target, words }) => {
    const finding = target && findOwnFinding(target, words.join(' '), findings)
    const message = [sentence(joinWords(words)), refusedPart(target), finding?.message ?? '', todo].filter(
      Boolean,
    )
    return {
      path: target && (target.block?.path ?? target.path),
      block: Boolean(target?.block),
      message: message.join(' '),
    }
  })
}

const todo = 'Correct it, then run the workflow again.'

function joinWords(words: readonly string[]): string {
  const more = words.length - maxWords
  return [...words.slice(0, maxWords), ...(more > 0 ? [`and ${more} more`] : [])].join('; ')
}

function sentence(words: string): string {
  return /[.!?]$/.test(words) ? words : `${words}.`
}

function refusedPart(target: Target | null): string {
  if (target === null) return 'Amazon Connect does not say where.'
  return `Amazon Connect refuses ${target.block ? nameOf(target.block) : memberName(target.path)}.`
}

function nameOf({ noun, type, identifier }: Block): string {
  const name = identifier === null ? nameless[noun] : `the ${noun} ${quote(identifier)}`
  return type === null ? name : `${name} (${quote(type).slice(1, -1)})`
}

const nameless = { action: 'an action without Identifier', component: 'a component without _id' } as const

function memberName({ root, members }: ContentPath): string {
  return members.length === 0 ? `the ${root} as a whole` : members.join('.')
}
