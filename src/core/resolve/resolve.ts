import type { Json, Key, Kind } from '../model/definition.js'
import { keyFor } from '../model/key.js'
import type { Instance, ModuleAlias } from '../model/observation.js'
import type { ListedKind, Reference, ReferenceBlock } from '../model/reference.js'
import { parseArn } from '../text/arn.js'
import { listSome } from '../text/list-some.js'
import { nearest } from '../text/nearest.js'
import { quote } from '../text/quote.js'
import { applyOverride, type Catalogue, findResources } from './catalogue.js'
import { aliasNameOf, type Candidate, functionOf, textOf } from './forms.js'
import { encodeName } from './grammar.js'
import { type InstanceFact, labelOf, pluralOf } from './reference-kinds.js'

/** The resolution of a reference in an instance. */
export type Answer =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'json'; readonly json: Json }
  /** This run creates its target, or the target's alias. */
  | { readonly type: 'pending'; readonly target: Key }
  /** `fault`: sentences after the reference that state the reason, and what to do. */
  | { readonly type: 'fault'; readonly reason: ReferenceBlock['reason']; readonly fault: string }

/** The resource that this run made of a definition, and the alias that it put on it. */
export interface MadeResource {
  readonly id: string
  readonly arn: string
  readonly alias: { readonly name: string; readonly id: string } | null
}

/** Resources that this run has made so far. */
export type MadeResources = ReadonlyMap<Key, MadeResource>

/** A reference to a resource of the instance. */
type ResourceReference = Reference & { readonly kind: ListedKind | Kind }

/** Maximum number of candidate names in a message. */
const maxNamed = 5

/**
 * Resolves a reference. The result depends only on the reference and the catalogue: references in the inserted text are
 * not resolved again.
 */
export function resolveReference(
  reference: Reference,
  catalogue: Catalogue,
  made: MadeResources = new Map(),
): Answer {
  const { kind } = reference
  if (kind === 'value') return resolveValue(reference, catalogue)
  if (kind === 'instance') return resolveFact(reference.name as InstanceFact, catalogue.instance)
  const { actual, override } = applyOverride(reference, catalogue.values)
  const answer = resolveResource({ ...actual, kind }, catalogue, made, reference.name)
  if (override === null || answer.type !== 'fault') return answer
  const { file, line } = override.place
  return {
    ...answer,
    fault: `In this instance it is ${quote(override.written)} (${file}, line ${line}). ${answer.fault}`,
  }
}

function resolveValue({ name, form }: Reference, { values: { values } }: Catalogue): Answer {
  const value = values.get(name)
  if (value === undefined) {
    const near = nearest(name, [...values.keys()])
    const advice = near === null ? 'Add it to a file of the input values.' : `Did you mean ${quote(near)}?`
    return {
      type: 'fault',
      reason: 'missing-value',
      fault: `The values for this instance have no ${quote(name)}. ${advice}`,
    }
  }
  const { json, place, written } = value
  if (json === null) {
    const expected = form === 'json' ? 'a value other than null' : 'a string or a number'
    const fault = `The value ${quote(name)} (${place.file}, line ${place.line}) is null; expected ${expected}. Write it there.`
    return { type: 'fault', reason: 'missing-value', fault }
  }
  if (form === 'json') return { type: 'json', json }
  if (typeof json === 'string') return { type: 'text', text: json }
  if (typeof json === 'number') return { type: 'text', text: written ?? String(json) }
  const what = Array.isArray(json) ? 'a list' : typeof json === 'boolean' ? String(json) : 'an object'
  return {
    type: 'fault',
    reason: 'missing-value',
    fault: `The value ${quote(name)} (${place.file}, line ${place.line}) is ${what}; expected a string or a number. Write it in quotes, or, in the content, insert it as it is with "#json".`,
  }
}

function resolveFact(fact: InstanceFact, { id, arn, alias, region, account }: Instance): Answer {
  const partition = parseArn(arn).partition
  const text = { id, arn, alias, region, account, partition }[fact]
  if (text !== null) return { type: 'text', text }
  return {
    type: 'fault',
    reason: 'unresolved-reference',
    fault: 'This instance has no alias, as far as the service says. Write the text itself, or a value.',
  }
}

/** @param writtenName the name in the definition, which the values file may replace */
function resolveResource(
  reference: ResourceReference,
  catalogue: Catalogue,
  made: MadeResources,
  writtenName: string,
): Answer {
  const candidates = candidatesOf(reference, catalogue)
  const [only, ...others] = candidates
  if (only === undefined) return resolveMissing(reference, catalogue, made)
  if (others.length > 0)
    return {
      type: 'fault',
      reason: 'ambiguous-reference',
      fault: ambiguityFault(reference.kind, writtenName, only, candidates),
    }
  if (only.awsManaged && !/^\d+$/.test(reference.qualifier ?? ''))
    return unresolved(
      `${quote(reference.name)} is managed by AWS, which a flow names by the number of a version. Write it: \${view/${encodeName(reference.name)}@1}.`,
    )
  return resolveAlias(reference, only, catalogue, made)
}

/** The resources that a reference may mean. Among resources of one name, the customer's own active ones come first. */
function candidatesOf(reference: ResourceReference, { named }: Catalogue): readonly Candidate[] {
  const found = findResources(reference, named)
  if (reference.kind === 'lambda') return functionsOf(reference, found)
  const best = Math.min(...found.map(rank))
  return found.filter((each) => rank(each) === best)
}

function rank({ awsManaged, state }: Candidate): number {
  return awsManaged ? 2 : state === 'archived' ? 1 : 0
}

/**
 * A function that is associated by an alias's ARN matches only that alias; otherwise the one without a qualifier
 * matches. The values file may name the alias's ARN: then the reference needs no qualifier.
 */
function functionsOf({ name, qualifier }: Reference, found: readonly Candidate[]): readonly Candidate[] {
  if (qualifier === null && name.startsWith('arn:')) return found
  const exact = found.filter(({ arn }) => functionOf(arn).qualifier === qualifier)
  return exact.length > 0 ? exact : found.filter(({ arn }) => functionOf(arn).qualifier === null)
}

function resolveAlias(
  reference: Reference,
  found: Candidate,
  catalogue: Catalogue,
  made: MadeResources,
): Answer {
  const { aliases, moduleAlias, inRun } = catalogue
  const alias = aliasNameOf(reference)
  if (alias === null) return { type: 'text', text: textOf(reference, found, null) }
  const target = keyFor('module', reference.name)
  const known = aliases.get(String(found.id)) ?? []
  const own = made.get(target)?.alias
  const id = (own?.name === alias ? own.id : undefined) ?? known.find(({ name }) => name === alias)?.id
  if (id !== undefined) return { type: 'text', text: textOf(reference, found, id) }
  if (moduleAlias === alias && inRun.has(target)) return { type: 'pending', target }
  const advice = aliasAdvice(alias, target, catalogue, known)
  return unresolved(`The module ${quote(reference.name)} has no alias ${quote(alias)}. ${advice}`)
}

/** What to do about an alias that a live module lacks, and that this run does not put on it. */
function aliasAdvice(
  alias: string,
  target: Key,
  catalogue: Catalogue,
  known: readonly ModuleAlias[],
): string {
  const { moduleAlias, inRun, inRepository } = catalogue
  if (moduleAlias === alias)
    return inRepository.has(target)
      ? `This run does not publish ${target}, which would get the alias: ${whyLeftOut(target, catalogue)}`
      : 'Create it: the input module-alias is for the modules of this repository.'
  const near = nearest(
    alias,
    known.map(({ name }) => name),
  )
  if (near !== null) return `Did you mean ${quote(near)}?`
  if (!inRepository.has(target)) return 'Create it.'
  if (moduleAlias !== null)
    return `Create it, or refer to the alias that the input module-alias names, ${quote(moduleAlias)}.`
  return inRun.has(target)
    ? 'Create it, or set the input module-alias.'
    : `Create it, or set the input module-alias in a run that publishes ${target}.`
}

/** Resolves a name that the instance lacks: this run may create it. */
function resolveMissing(reference: ResourceReference, catalogue: Catalogue, made: MadeResources): Answer {
  const { kind, name } = reference
  if (kind === 'view' || kind === 'module') {
    const target = keyFor(kind, name)
    const own = made.get(target)
    if (own) return resolveAlias(reference, { ...own, state: 'active', awsManaged: false }, catalogue, made)
    const alias = aliasNameOf(reference)
    if (catalogue.createsMissing && catalogue.inRun.has(target)) {
      if (alias === null || alias === catalogue.moduleAlias) return { type: 'pending', target }
      return unresolved(
        `This run creates the module ${quote(name)}, but not its alias ${quote(alias)}. Set the input module-alias to that name, or leave the alias out.`,
      )
    }
    if (catalogue.inRepository.has(target)) return unresolved(notCreatedFault(target, catalogue))
  }
  return unresolved(missingFault(reference, catalogue))
}

function notCreatedFault(target: Key, catalogue: Catalogue): string {
  const what = `The instance does not have it yet, and this run does not create ${target}:`
  return catalogue.createsMissing || catalogue.invalid.has(target)
    ? `${what} ${whyLeftOut(target, catalogue)}`
    : `${what} it creates nothing, being a rollback or a run with create-missing: false. Publish ${target} first.`
}

/** Why a definition of the repository is not in this run, and what to do. */
function whyLeftOut(target: Key, { invalid }: Catalogue): string {
  return invalid.has(target)
    ? 'its file is not valid. Correct that file.'
    : 'the input only leaves it out. Add it there, or publish it first.'
}

function missingFault({ kind, name }: ResourceReference, { named }: Catalogue): string {
  const found = findResources({ kind, name }, named)
  if (kind === 'lambda' && found.length > 0) return otherQualifierFault(found)
  const names = [...(named.get(kind)?.keys() ?? [])]
  const near = nearest(name, names)
  const listed = kind === 'lambda' ? 'functions that are associated with it' : pluralOf(kind)
  const what = `The instance has none of this name (${listed}: ${names.length}).`
  if (near !== null) return `${what} Did you mean ${quote(near)}?`
  return kind === 'lambda'
    ? `${what} Associate the function with the instance, or name it in the values file.`
    : `${what} Create ${labelOf(kind)} of this name, or name another one under references in the values file.`
}

/** @param found the function's associations: all of them have a qualifier, and not the reference's */
function otherQualifierFault(found: readonly Candidate[]): string {
  const qualified = found.map(({ arn }) => functionOf(arn))
  const [first] = qualified
  const example = `\${lambda/${first?.name}@${first?.qualifier}}`
  const names = listSome(
    qualified.map(({ name, qualifier }) => `${name}:${qualifier}`),
    maxNamed,
  )
  return `The instance has this function with another qualifier only: ${names}. Write ${example}, or associate the function without a qualifier.`
}

function ambiguityFault(
  kind: Reference['kind'],
  writtenName: string,
  first: Candidate,
  candidates: readonly Candidate[],
): string {
  const each = candidates.map(({ arn, state }) => (state === 'active' ? arn : `${arn} (${state})`))
  const [what, text] = first.id ? ['id', first.id] : ['ARN', encodeName(first.arn)]
  return `The instance has ${candidates.length} of this name: ${listSome(each, maxNamed)}. Name one by its ${what} under references in the values file, such as ${kind}/${encodeName(writtenName)}: ${kind}/${text}, or rename the others.`
}

function unresolved(fault: string): Answer {
  return { type: 'fault', reason: 'unresolved-reference', fault }
}
