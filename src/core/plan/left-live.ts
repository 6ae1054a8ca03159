import { isHashOf, liveHash } from '../hash/content-hash.js'
import { hashJson } from '../hash/sha256.js'
import { isStoredFormOf } from '../hash/stored-form.js'
import type { Content, Definition, Hash, Json } from '../model/definition.js'

/** The version that was published last. */
export interface PublishedContent {
  /** The hash in its marker. */
  readonly hash: Hash
  /** Null: it was not read. */
  readonly content: Content | null
}

/**
 * Whether a publish of one of the earlier definitions may have put the live content there. Each is compared as its own
 * publish compared it, with or without a module's contract, and in the form in which the service may have stored it.
 *
 * @param definition of today
 * @param earlier the definition at the commits since the last publish
 */
export function mayBeLeftBy(
  earlier: readonly Definition[],
  live: Content,
  definition: Definition,
  published: PublishedContent,
): boolean {
  const contents = [...earlier, definition].map(({ content }) => content)
  const known = published.content ? [...contents, published.content] : contents
  const isContractLeft = (each: Definition) =>
    managesContract(each) || !managesContract(definition) || hasContractOf(live, known)
  // Content that was published, or is to be published now, was not left in another form by an unfinished publish.
  const isNeither = ({ hash }: Definition) => hash !== published.hash && !isHashOf(hash, definition.content)
  return earlier.some((each) =>
    liveHash(each, live) === each.hash ? isContractLeft(each) : isNeither(each) && isStoredFormOf(each, live),
  )
}

/** A view has no contract, so all of it is compared. */
function managesContract({ content }: Definition): boolean {
  return content.kind === 'view' || content.settings !== null
}

/** Whether a module's live contract is that of another content. If a definition does not give one, the contract stays. */
function hasContractOf(live: Content, contents: readonly Content[]): boolean {
  const contract = contractHash(live)
  return contents.some((content) => contractHash(content) === contract)
}

/** Null: it gives no contract. */
function contractHash(content: Content): Hash | null {
  return content.kind === 'view' || content.settings === null
    ? null
    : hashJson(JSON.parse(content.settings) as Json)
}
