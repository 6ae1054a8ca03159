import type { Definition, Key } from '../model/definition.js'
import type { Plan } from '../model/plan.js'
import type { ReferenceBlock, Resolution, ResolvedReference } from '../model/reference.js'
import { quote } from '../text/quote.js'

/** Why a run leaves a module alone, so that it puts no alias on it. */
type LeftAlone = 'drifted' | 'held'

/** Why, as the end of a sentence, and what to do about it. */
const reasons: Readonly<Record<LeftAlone, { readonly why: string; readonly todo: string }>> = {
  drifted: {
    why: 'other content is live than was published last',
    todo: 'Set overwrite-drift, bring what is live into the repository',
  },
  held: { why: 'it is on hold after a rollback', todo: 'Change its file to end the hold' },
}

/**
 * Blocks definitions that need a new alias of a module which the plan leaves alone: the run does not create that alias,
 * so the reference names nothing.
 *
 * @returns the same list if nothing is blocked
 */
export function blockMissingAliases(
  definitions: readonly Definition[],
  { changes }: Plan,
): readonly Definition[] {
  const leftAlone = new Map<Key, LeftAlone>()
  for (const { key, decision } of changes)
    if (decision.type === 'leave' && decision.as !== 'unchanged') leftAlone.set(key, decision.as)
  if (leftAlone.size === 0) return definitions
  const blocked = definitions.map((definition) => blockIfMissing(definition, leftAlone))
  return blocked.some((each, index) => each !== definitions[index]) ? blocked : definitions
}

function blockIfMissing(definition: Definition, leftAlone: ReadonlyMap<Key, LeftAlone>): Definition {
  const { references } = definition
  const resolution = references?.resolution
  if (!references || !resolution || resolution.block !== null) return definition
  const reasonOf = ({ awaits }: ResolvedReference) => (awaits === null ? undefined : leftAlone.get(awaits))
  const missing = resolution.references.find(reasonOf)
  const reason = missing && reasonOf(missing)
  if (!reason) return definition
  const blocked: Resolution = {
    ...resolution,
    block: missingAlias(missing, reason),
    references: resolution.references.map((each) => (reasonOf(each) ? { ...each, awaits: null } : each)),
  }
  return { ...definition, references: { ...references, resolution: blocked } }
}

function missingAlias({ written, place, awaits }: ResolvedReference, reason: LeftAlone): ReferenceBlock {
  const at = `line ${place.line}, column ${place.column}`
  const { why, todo } = reasons[reason]
  const message = `${quote(written)} (${at}) cannot be resolved. The alias does not exist yet, and this run does not put it on ${awaits}, because ${why}. ${todo}, or create the alias in the console.`
  return { reason: 'unresolved-reference', message, place }
}
