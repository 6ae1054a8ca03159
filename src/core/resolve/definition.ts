import { contentHash } from '../hash/content-hash.js'
import { sha256 } from '../hash/sha256.js'
import { isKind } from '../kinds/index.js'
import type { Definition, Hash, Key } from '../model/definition.js'
import { keyFor } from '../model/key.js'
import type {
  FoundReference,
  Reference,
  ReferenceBlock,
  References,
  Resolution,
  ResolvedReference,
  Written,
} from '../model/reference.js'
import { quote } from '../text/quote.js'
import { type Catalogue, meantBy } from './catalogue.js'
import { hasReferences } from './has-references.js'
import { type Answer, type MadeResources, resolveReference } from './resolve.js'
import { type Insertion, substitute } from './substitute.js'

/**
 * A definition with the references that its file has. Its hash is S until they are resolved. One that has none, and no
 * text that is escaped to be none, stays as it is.
 */
export function withReferences(definition: Definition, found: readonly FoundReference[]): Definition {
  const { content, description, tags, hash } = definition
  const texts = [...Object.values(content).flat(), description, ...Object.values(tags)]
  if (!texts.some((text) => typeof text === 'string' && hasReferences(text))) return definition
  const references: References = {
    written: { content, description, tags },
    source: hash,
    found,
    resolution: null,
  }
  return { ...definition, references }
}

/**
 * A definition as it is sent to one instance. R depends on nothing but the content that this comes to. Content with
 * references that are still open, pending or not, keeps them as written, and has a hash that no content has.
 */
export function resolveDefinition(
  definition: Definition,
  catalogue: Catalogue,
  made: MadeResources = new Map(),
): Definition {
  const { references } = definition
  if (references === undefined) return definition
  const answers = new Map<string, Answer>()
  const answerTo = (reference: Reference, written: string): Answer => {
    const answer = answers.get(written) ?? resolveReference(reference, catalogue, made)
    answers.set(written, answer)
    return answer
  }
  const sent = substitute(references.written, (reference, written) =>
    insertionOf(answerTo(reference, written)),
  )
  const sentHash = contentHash(sent.content)
  // Most refer to nothing of the repository: then nothing stays as written, and it is reviewed as it is sent.
  const isReviewedAsSent = !references.found.some(({ reference }) => isOfRepository(reference, catalogue))
  const reviewed = isReviewedAsSent
    ? sent
    : substitute(references.written, (reference, written) =>
        isOfRepository(reference, catalogue) ? null : insertionOf(answerTo(reference, written)),
      )
  const resolution = resolutionOf(references.found, catalogue, answerTo, reviewed)
  const isOpen = resolution.pending.length > 0 || resolution.block !== null
  return {
    ...definition,
    ...sent,
    hash: isOpen ? openHash(sentHash) : sentHash,
    references: { ...references, resolution },
  }
}

/** Nothing that is live can have it: the content is not known. */
function openHash(hash: Hash): Hash {
  return sha256(`open ${hash}`)
}

function insertionOf(answer: Answer): Insertion | null {
  if (answer.type === 'text') return { text: answer.text }
  return answer.type === 'json' ? { json: answer.json } : null
}

function resolutionOf(
  found: readonly FoundReference[],
  catalogue: Catalogue,
  answerTo: (reference: Reference, written: string) => Answer,
  reviewed: Written,
): Resolution {
  const executed = found.filter(({ isInCanvas }) => !isInCanvas)
  const targets = executed.flatMap(({ reference }) => targetOf(reference, catalogue) ?? [])
  const pending = executed.flatMap(({ reference, written }) => {
    const answer = answerTo(reference, written)
    return answer.type === 'pending' ? answer.target : []
  })
  return {
    references: executed.map((each) => toResolved(each, catalogue, answerTo(each.reference, each.written))),
    reviewed,
    targets: [...new Set(targets)],
    pending: [...new Set(pending)],
    block: blockOf(executed, answerTo),
  }
}

function toResolved(found: FoundReference, { values }: Catalogue, answer: Answer): ResolvedReference {
  const { override } = meantBy(found.reference, values)
  const resolved =
    answer.type === 'text' ? answer.text : answer.type === 'json' ? JSON.stringify(answer.json) : null
  return { ...found, resolved, overriddenBy: override?.written ?? null }
}

/** The definition of this repository that a reference names; null: it names another resource. */
function targetOf(reference: Reference, { values, inRepository }: Catalogue): Key | null {
  const { kind, name } = meantBy(reference, values).meant
  if (!isKind(kind)) return null
  const key = keyFor(kind, name)
  return inRepository.has(key) ? key : null
}

function isOfRepository(reference: Reference, catalogue: Catalogue): boolean {
  return targetOf(reference, catalogue) !== null
}

/** How grave a reason is: the first is told as the row's. */
const reasons: readonly ReferenceBlock['reason'][] = [
  'missing-value',
  'ambiguous-reference',
  'unresolved-reference',
  'reference-cycle',
]

/** All that is wrong, each reference once, at its first place. */
function blockOf(
  found: readonly FoundReference[],
  answerTo: (reference: Reference, written: string) => Answer,
): ReferenceBlock | null {
  const faults = new Map<string, ReferenceBlock>()
  for (const { reference, written, place } of found) {
    const answer = answerTo(reference, written)
    if (answer.type !== 'fault' || faults.has(written)) continue
    const message = `${quote(written)} (line ${place.line}, column ${place.column}) cannot be resolved. ${answer.fault}`
    faults.set(written, { reason: answer.reason, message, place })
  }
  const all = [...faults.values()]
  const reason = reasons.find((each) => all.some((fault) => fault.reason === each))
  const first = all.find((fault) => fault.reason === reason)
  return first === undefined ? null : { ...first, message: all.map(({ message }) => message).join(' ') }
}
