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
import { applyOverride, type Catalogue } from './catalogue.js'
import { hasReferences } from './has-references.js'
import { type Answer, type MadeResources, resolveReference } from './resolve.js'
import { isContentOpen } from './state.js'
import { type Insertion, substitute } from './substitute.js'

/**
 * The definition with the references of its file. Its hash is S until they are resolved. A definition without
 * references and without escaped references is returned unchanged.
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

/** A reference with its replacement and its value in an instance. */
interface Resolved {
  readonly answer: Answer
  /** What replaces it; null: it stays as written. */
  readonly insertion: Insertion | null
  /** The text of its value; null: it has none yet, or cannot be resolved. */
  readonly text: string | null
  /** The definition of this repository that it names; null: it names another resource. */
  readonly target: Key | null
  /** `kind/Name` that the values file maps it to; null: it is used as written. */
  readonly overriddenBy: string | null
}

/** The text determines the reference: equal texts are equal references. */
type Resolve = (reference: Reference, written: string) => Resolved

/**
 * Creates a resolver for the references of definitions in one instance; it resolves each different reference once.
 *
 * @param made the resources that this run made before
 * @returns turns a definition into the one that is sent. R depends only on the resolved content. Content with open
 * references, pending or not, keeps them as written and gets a hash that no content has
 */
export function createResolver(
  catalogue: Catalogue,
  made: MadeResources = new Map(),
): (definition: Definition) => Definition {
  const known = new Map<string, Resolved>()
  const resolve: Resolve = (reference, written) => {
    const before = known.get(written)
    if (before !== undefined) return before
    const resolved = resolveIn(reference, catalogue, made)
    known.set(written, resolved)
    return resolved
  }
  return (definition) => resolveWith(resolve, definition)
}

/** Resolves one definition for one instance, like the function that `createResolver` returns. */
export function resolveDefinition(
  definition: Definition,
  catalogue: Catalogue,
  made: MadeResources = new Map(),
): Definition {
  return createResolver(catalogue, made)(definition)
}

function resolveIn(reference: Reference, catalogue: Catalogue, made: MadeResources): Resolved {
  const { actual, override } = applyOverride(reference, catalogue.values)
  const key = isKind(actual.kind) ? keyFor(actual.kind, actual.name) : null
  const answer = resolveReference(reference, catalogue, made)
  return {
    answer,
    insertion: insertionOf(answer),
    text: answer.type === 'text' ? answer.text : answer.type === 'json' ? JSON.stringify(answer.json) : null,
    target: key !== null && catalogue.inRepository.has(key) ? key : null,
    overriddenBy: override?.written ?? null,
  }
}

function resolveWith(resolve: Resolve, definition: Definition): Definition {
  const { references } = definition
  if (references === undefined) return definition
  const found = new Set(references.found.map(({ written }) => written))
  const sent = substitute(references.written, (reference, written) => {
    // What is not found is neither listed nor able to block: it would go live as written.
    if (!found.has(written))
      throw new TypeError(`${written} was not found in the file: this is a bug of connect-publish`)
    return resolve(reference, written).insertion
  })
  const sentHash = contentHash(sent.content)
  const resolved = { ...references, resolution: resolutionOf(references, resolve, sent) }
  return {
    ...definition,
    ...sent,
    hash: isContentOpen({ references: resolved }) ? openHash(sentHash) : sentHash,
    references: resolved,
  }
}

/** A hash that no live content can have, because the content is not known yet. */
function openHash(hash: Hash): Hash {
  return sha256(`open ${hash}`)
}

function insertionOf(answer: Answer): Insertion | null {
  if (answer.type === 'text') return { text: answer.text }
  return answer.type === 'json' ? { json: answer.json } : null
}

function resolutionOf({ found, written }: References, resolve: Resolve, sent: Written): Resolution {
  const executed = found
    .filter(({ isInCanvas }) => !isInCanvas)
    .map((each) => ({ found: each, result: resolve(each.reference, each.written) }))
  const references = executed.map(toResolved)
  return {
    references,
    reviewed: () => reviewedParts(found, written, resolve, sent),
    targets: [...new Set(executed.flatMap(({ result }) => result.target ?? []))],
    pending: [...new Set(references.flatMap(({ awaits }) => awaits ?? []))],
    block: blockOf(executed),
  }
}

/**
 * Most definitions refer to nothing of the repository: then the reviewed parts are those that are sent. Where the values
 * file replaces the name of a definition, the reviewed text has both names: another one is another plan.
 */
function reviewedParts(
  found: readonly FoundReference[],
  all: Written,
  resolve: Resolve,
  sent: Written,
): Written {
  if (found.every(({ reference, written }) => resolve(reference, written).target === null)) return sent
  return substitute(all, (reference, written) => {
    const { target, insertion, overriddenBy } = resolve(reference, written)
    if (target === null) return insertion
    return overriddenBy === null ? null : { text: `${written} → ${overriddenBy}` }
  })
}

/** A reference of executed content. */
interface Executed {
  readonly found: FoundReference
  readonly result: Resolved
}

function toResolved({ found, result: { answer, text, overriddenBy } }: Executed): ResolvedReference {
  const awaits = answer.type === 'pending' ? answer.target : null
  return { ...found, resolved: text, overriddenBy, awaits }
}

/** Reasons by severity: a row reports the first that applies. */
const reasons: readonly ReferenceBlock['reason'][] = [
  'missing-value',
  'ambiguous-reference',
  'unresolved-reference',
  'reference-cycle',
]

/** The block for all faults: each reference once, at its first place. */
function blockOf(executed: readonly Executed[]): ReferenceBlock | null {
  const faults = new Map<string, ReferenceBlock>()
  for (const { found, result } of executed) {
    const { written, place } = found
    const { answer } = result
    if (answer.type !== 'fault' || faults.has(written)) continue
    const message = `${quote(written)} (line ${place.line}, column ${place.column}) cannot be resolved. ${answer.fault}`
    faults.set(written, { reason: answer.reason, message, place })
  }
  const all = [...faults.values()]
  const reason = reasons.find((each) => all.some((fault) => fault.reason === each))
  const first = all.find((fault) => fault.reason === reason)
  return first === undefined ? null : { ...first, message: all.map(({ message }) => message).join(' ') }
}
