import type { Literal, PlacedLiteral } from '../check/literals.js'
import { error } from '../document/problem.js'
import type { Kind, Problem } from '../model/definition.js'
import type { ListedKind, Reference } from '../model/reference.js'
import { quote } from '../text/quote.js'
import type { Catalogue } from './catalogue.js'
import { aliasNameOf, type Candidate, functionOf } from './forms.js'
import { encodeName, parseReferences } from './grammar.js'
import { isReferenceKind, labelOf } from './reference-kinds.js'
import { resolveReference } from './resolve.js'
import { noValues } from './values.js'

/** Resources of an instance in ARNs: `…:instance/<id>/<word>/<id>`. */
const kindOfWord: ReadonlyMap<string, ListedKind | Kind> = new Map([
  ['queue', 'queue'],
  ['agent', 'user'],
  ['prompt', 'prompt'],
  ['operating-hours', 'hours'],
  ['contact-flow', 'flow'],
  ['flow-module', 'module'],
  ['view', 'view'],
  ['transfer-destination', 'quick-connect'],
  ['routing-profile', 'routing-profile'],
])

/** The parts of a literal: the resource, and the suffix after its id. */
interface LiteralParts {
  readonly kind: ListedKind | Kind
  /** The ARN, or the id if it is alone. */
  readonly resource: string
  /** `$LATEST`, a version's number, an alias or its id. */
  readonly suffix: string | null
  readonly isArn: boolean
}

/** The kinds that must be listed to name literals. A function's name is in its ARN. */
export function kindsOfLiterals(literals: readonly Literal[]): readonly (ListedKind | Kind)[] {
  const kinds = literals.flatMap((literal) => parseLiteral(literal)?.kind ?? [])
  return [...new Set(kinds)].filter((kind) => kind !== 'lambda')
}

/**
 * Errors for literal ids and ARNs in a repository that forbids them, each with the reference to write instead.
 *
 * @param instanceId lower-case UUID of the target: an ARN of another instance is none of its resources, and gets a
 * warning
 * @param catalogue null: the instance could not be read, so no name is known
 */
export function literalProblems(
  literals: readonly PlacedLiteral[],
  instanceId: string,
  catalogue: Catalogue | null,
): readonly Problem[] {
  return literals
    .filter(({ text }) => belongsToInstance(text, instanceId))
    .map(({ place, note, ...literal }) => {
      const what = isReferenceKind(literal.kind) ? labelOf(literal.kind) : `a ${literal.kind}`
      const how = literal.text.startsWith('arn:') ? 'ARN' : 'id'
      return error(
        'literal-reference',
        place,
        `${quote(shortText(literal.text))} names ${what} by its ${how}, which is another one in every instance, and require-references is set. ${adviceOn(literal, catalogue)}${note}`,
      )
    })
}

/** Drops the start of an ARN. Quoting would cut its end, and the end has the id. */
function shortText(text: string): string {
  return text.replace(/^arn:[\w-]+:connect:.*:instance\/[^/]+(?=\/)/, '…')
}

function belongsToInstance(text: string, instanceId: string): boolean {
  const owner = /^arn:[\w-]+:connect:[\w-]*:\d*:instance\/([^/:]+)/.exec(text)?.[1]
  return owner === undefined || owner.toLowerCase() === instanceId
}

function adviceOn(literal: Literal, catalogue: Catalogue | null): string {
  const parts = parseLiteral(literal)
  if (parts === null)
    return `Write \${value/…} with a name of your choice, and this text as its value in the values file.`
  const { kind, resource } = parts
  if (kind === 'lambda') return referenceAdvice(parts, functionOf(resource).name, literal, catalogue)
  const byName = catalogue?.named.get(kind)
  if (!byName) return `Write \${${kind}/…} with its name.`
  const name = findName(resource, byName)
  if (name === null)
    return `No resource of this kind has it in this instance. Write \${${kind}/…} with the name of the one that is meant.`
  return referenceAdvice(parts, name, literal, catalogue)
}

/** The advice to write a reference, with the resolved text if that differs. */
function referenceAdvice(
  parts: LiteralParts,
  name: string,
  { text }: Literal,
  catalogue: Catalogue | null | undefined,
): string {
  const known = catalogue ?? nothingKnown
  const reference = referenceText(parts, nameInFiles(parts.kind, name, known), known)
  if (reference.includes(`@${unknownAlias}`))
    return `Write ${reference} with the name of the alias that has this id.`
  const advice = `Write ${reference}.`
  const [parsed] = parseReferences(reference)
  if (!catalogue || parsed?.type !== 'reference') return advice
  const answer = resolveReference(parsed.reference, catalogue)
  if (answer.type === 'fault') return `${advice} ${answer.fault}`
  return answer.type !== 'text' || answer.text === text ? advice : `${advice} It becomes ${answer.text}.`
}

type Known = Pick<Catalogue, 'values' | 'aliases'>

const nothingKnown: Known = { values: noValues, aliases: new Map() }

/** The name that definitions use for a resource with another name in this instance. */
function nameInFiles(kind: Reference['kind'], name: string, { values }: Known): string {
  const [key] = [...values.overrides].find(([, to]) => to.kind === kind && to.name === name) ?? []
  return key === undefined ? name : key.slice(kind.length + 1)
}

function referenceText({ kind, resource, suffix, isArn }: LiteralParts, name: string, known: Known): string {
  const form = isArn ? '' : '#id'
  const text = (qualifier: string | null) =>
    `\${${kind}/${encodeName(name)}${qualifier === null ? '' : `@${qualifier}`}${form}}`
  if (kind === 'lambda') return text(functionOf(resource).qualifier)
  if (kind === 'view' && suffix === null) return text('bare')
  if (suffix === null) return text(null)
  // No reference names a draft: what is live is the nearest.
  const isUnversioned = suffix === '$LATEST' || suffix === '$SAVED'
  if (!isUnversioned) return text(kind === 'module' ? moduleQualifier(suffix, known) : suffix)
  if (kind === 'flow' || (kind === 'module' && !isArn)) return text('latest')
  return text(null)
}

/** The number of a version, or the name of the alias with that id. */
function moduleQualifier(suffix: string, { aliases }: Known): string {
  if (/^\d+$/.test(suffix)) return suffix
  const known = [...aliases.values()].flat().find(({ id }) => id === suffix)
  if (known === undefined) return unknownAlias
  const isPlain = aliasNameOf({ kind: 'module', name: '', qualifier: known.name, form: null }) === known.name
  return isPlain ? encodeName(known.name) : `alias:${encodeName(known.name)}`
}

/** Replaces an alias whose name was not listed. */
const unknownAlias = '…'

function findName(resource: string, byName: ReadonlyMap<string, readonly Candidate[]>): string | null {
  const found = [...byName].find(([, candidates]) =>
    candidates.some(({ id, arn }) => resource === id || resource === arn),
  )
  return found?.[0] ?? null
}

/** Null: a resource that no reference can name. */
function parseLiteral({ text, kind }: Literal): LiteralParts | null {
  if (/^arn:[\w-]+:lambda:/.test(text)) return { kind: 'lambda', resource: text, suffix: null, isArn: true }
  const arn = /^(arn:[\w-]+:connect:[\w-]*:\d*:instance\/[^/:]+\/([\w-]+)\/[^:]+)(?::(.+))?$/.exec(text)
  if (arn) {
    const [, resource = '', word = '', suffix = null] = arn
    // The queue of an agent is none of the standard queues, which references name.
    const found = resource.includes('/queue/agent/') ? undefined : kindOfWord.get(word)
    return found === undefined ? null : { kind: found, resource, suffix, isArn: true }
  }
  const listed = [...kindOfWord.values()].find((each) => each === kind)
  if (text.startsWith('arn:') || listed === undefined) return null
  const [resource = '', suffix = null] = text.split(':')
  return { kind: listed, resource, suffix, isArn: false }
}
