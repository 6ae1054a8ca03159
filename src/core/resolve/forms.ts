import type { NamedResource, Reference } from '../model/reference.js'
import { parseArn } from '../text/arn.js'

/** A resource that a reference can name. */
export interface Candidate {
  readonly id: string | null
  readonly arn: string
  readonly state: NamedResource['state']
  readonly awsManaged: boolean
}

/** The alias in a reference to a module; null: it names none. */
export function aliasNameOf({ kind, qualifier }: Reference): string | null {
  if (kind !== 'module' || qualifier === null) return null
  if (qualifier.startsWith('alias:')) return qualifier.slice('alias:'.length)
  return /^(?:latest|bare|\d+)$/.test(qualifier) ? null : qualifier
}

/**
 * The text after the ARN or id of a resource: a version, `$LATEST`, or an alias's id.
 *
 * @param aliasId of the alias that the reference names
 */
export function suffixOf(reference: Reference, aliasId: string | null): string {
  const { kind, qualifier } = reference
  if (aliasNameOf(reference) !== null) return `:${aliasId}`
  if (kind === 'view' && (qualifier === null || qualifier === 'latest')) return ':$LATEST'
  // The aliases of functions have any name, "latest" and "bare" too.
  if (kind === 'lambda') return qualifier === null ? '' : `:${qualifier}`
  if (qualifier === null || qualifier === 'bare') return ''
  return qualifier === 'latest' ? ':$LATEST' : `:${qualifier}`
}

/** The text that replaces a reference to a resource. */
export function textOf(reference: Reference, { id, arn }: Candidate, aliasId: string | null): string {
  const whole = reference.form === 'id' && id !== null ? id : arn
  // A function that is associated by an alias's ARN has its qualifier already.
  const isQualified = reference.kind === 'lambda' && functionOf(arn).qualifier !== null
  return isQualified ? whole : `${whole}${suffixOf(reference, aliasId)}`
}

/** Name and qualifier in a function's ARN: `arn:aws:lambda:…:function:name:qualifier`. */
export function functionOf(arn: string): { readonly name: string; readonly qualifier: string | null } {
  const [, name = '', qualifier = null] = parseArn(arn).resource.split(':')
  return { name, qualifier }
}
