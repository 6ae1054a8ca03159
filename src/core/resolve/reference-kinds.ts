import type { ReferenceKind } from '../model/reference.js'
import { nearest } from '../text/nearest.js'
import { quote } from '../text/quote.js'

/** A kind of reference in messages, and the qualifiers that it allows. */
interface ReferenceKindRow {
  /** For sentences, with its article. */
  readonly label: string
  readonly plural: string
  /** Null: any text. */
  readonly qualifiers: RegExp | null
  /** The qualifiers in words, after "expected". Null: the kind has none. */
  readonly qualifierWords: string | null
  readonly forms: readonly string[]
}

const forms = ['arn', 'id'] as const
const unqualified = { qualifiers: null, qualifierWords: null, forms }

const rows: Readonly<Record<ReferenceKind, ReferenceKindRow>> = {
  queue: { label: 'a queue', plural: 'queues', ...unqualified },
  prompt: { label: 'a prompt', plural: 'prompts', ...unqualified },
  hours: { label: 'hours of operation', plural: 'hours of operation', ...unqualified },
  'quick-connect': { label: 'a quick connect', plural: 'quick connects', ...unqualified },
  'routing-profile': { label: 'a routing profile', plural: 'routing profiles', ...unqualified },
  user: { label: 'a user', plural: 'users', ...unqualified },
  flow: {
    label: 'a flow',
    plural: 'flows',
    qualifiers: /^(?:latest|\d+)$/,
    qualifierWords: 'latest, or the number of a version',
    forms,
  },
  view: {
    label: 'a view',
    plural: 'views',
    qualifiers: /^(?:latest|bare|\d+)$/,
    qualifierWords: 'latest, bare, or the number of a version',
    forms,
  },
  module: {
    label: 'a flow module',
    plural: 'flow modules',
    qualifiers: null,
    qualifierWords: "bare, latest, the number of a version, or an alias's name",
    forms,
  },
  lambda: {
    label: 'a Lambda function',
    plural: 'Lambda functions',
    qualifiers: /^[\w$-]+$/,
    qualifierWords: "an alias's name, or the number of a version",
    forms: ['arn'],
  },
  instance: {
    label: 'a fact of the instance',
    plural: 'facts of the instance',
    ...unqualified,
    forms: [],
  },
  value: { label: 'a value', plural: 'values', ...unqualified, forms: ['json'] },
}

/** The names that `${instance/…}` can have. */
export const instanceFacts = ['arn', 'id', 'alias', 'region', 'account', 'partition'] as const
export type InstanceFact = (typeof instanceFacts)[number]

export const referenceKindNames: readonly ReferenceKind[] = Object.keys(rows) as ReferenceKind[]

export function isReferenceKind(text: string): text is ReferenceKind {
  return Object.hasOwn(rows, text)
}

/** "a queue": for messages. */
export function labelOf(kind: ReferenceKind): string {
  return rows[kind].label
}

/** "queues": for messages. */
export function pluralOf(kind: ReferenceKind): string {
  return rows[kind].plural
}

/** The fault in a reference's name or qualifier, as sentences; null: none. */
export function qualifierFault(
  kind: ReferenceKind,
  name: string,
  qualifier: string | null,
  form: string | null,
): string | null {
  if (kind === 'instance' && !instanceFacts.some((fact) => fact === name)) {
    const near = nearest(name, instanceFacts)
    const advice = near === null ? '' : ` Did you mean ${near}?`
    return `${quote(name)} is no fact of the instance; expected one of ${instanceFacts.join(', ')}.${advice}`
  }
  if (qualifier === null) return null
  const { qualifiers, qualifierWords, plural, label } = rows[kind]
  if (qualifierWords === null)
    return `References to ${plural} take no "@"; found ${quote(`@${qualifier}`)}. Remove it, or write an "@" of the name as %40.`
  if (qualifiers !== null && !qualifiers.test(qualifier))
    return `${quote(`@${qualifier}`)} is no qualifier of ${label}; expected ${qualifierWords}.`
  if (kind !== 'module') return null
  if (qualifier === 'latest' && form !== 'id')
    return 'A module takes "@latest" only with "#id": an ARN with ":$LATEST" is not known to run. Leave "@latest" out: the ARN alone runs what is live.'
  return qualifier === 'alias:' ? 'The name of the alias is missing after "alias:". Write it.' : null
}

/** The fault in a reference's form, as a sentence; null: none. */
export function formFault(kind: ReferenceKind, form: string | null): string | null {
  const row = rows[kind]
  if (form === null || row.forms.includes(form)) return null
  const expected = row.forms.length === 0 ? 'none' : row.forms.map((each) => `#${each}`).join(' or ')
  return `${quote(`#${form}`)} is no form of references to ${row.plural}; expected ${expected}.`
}
