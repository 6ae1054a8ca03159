import { parseReferences, type Segment } from '../../resolve/grammar.js'
import { hasReferences } from '../../resolve/has-references.js'
import { quote } from '../../text/quote.js'
import { type Basis, proven } from '../basis.js'
import { referenceKinds } from '../data/reference-kinds.js'
import { canName, dollarPlaceholderIn, placeholderIn, placeholderInAddress } from '../placeholders.js'

/** A fault of a text; the caller knows its place. */
export interface TextFault {
  readonly code: 'unresolved-placeholder' | 'foreign-placeholder' | 'invalid-reference'
  readonly basis: Basis
  readonly what: string
  readonly todo: string
}

/**
 * Finds the fault of a text that is not empty: an unfilled placeholder, or a text that cannot name a resource where it must.
 *
 * @param kind of resource that the text must name; null: none that is known
 */
export function checkText(text: string, kind: string | null): TextFault | null {
  const resource = kind !== null && Object.hasOwn(referenceKinds, kind) ? kind : null
  // The value of a reference is known only in the instance.
  if (hasReferences(text)) return checkPlaceholders(withStandIns(text), resource)
  const fault = checkPlaceholders(text, resource)
  if (fault !== null || resource === null || canName(resource, text)) return fault
  return invalidReference(text, resource)
}

/** @param resource the kind of resource that the text must name; null: none */
function checkPlaceholders(text: string, resource: string | null): TextFault | null {
  // Most texts have no character that starts a placeholder.
  if (resource === null && !mayHold.test(text)) return null
  const placeholder = resource === null ? placeholderInAddress(text) : placeholderIn(text)
  if (placeholder !== null) return unresolvedPlaceholder(placeholder, resource)
  const foreign = dollarPlaceholderIn(text)
  return foreign === null ? null : foreignPlaceholder(foreign)
}

/**
 * The text with a word in place of each reference, or the start of an ARN where it becomes one: a placeholder after it
 * is then found in an ARN. An escaped reference is meant as text, so it is replaced too.
 */
function withStandIns(text: string): string {
  let result = text
  while (hasReferences(result)) result = parseReferences(result).map(standIn).join('')
  return result
}

function standIn(segment: Segment): string {
  if (segment.type === 'text') return segment.text
  if (segment.type === 'fault') return ''
  const { kind, name, form } = segment.reference
  const isArn = kind === 'instance' ? name === 'arn' : kind !== 'value' && form !== 'id'
  return isArn ? 'arn:aws:connect' : 'aws'
}

const mayHold = /[{<%]|PLACEHOLDER/

/** Nobody saw the service refuse each of them; if it accepts one, the flow fails when it runs. */
const neverReplaced: Basis = {
  ...proven('no resource has such a name'),
  because: () => 'Nothing replaces it, so it would go live as it is.',
}

function unresolvedPlaceholder(placeholder: string, kind: string | null): TextFault {
  return {
    code: 'unresolved-placeholder',
    basis: neverReplaced,
    what: `${quote(placeholder)} is a placeholder${kind === null ? ' in an ARN or a URL' : ` in place of ${referenceKinds[kind]}`}.`,
    todo:
      kind === null
        ? 'Fill it in before this step, or write the whole address.'
        : 'Fill it in before this step, or write the ARN.',
  }
}

const shownAsIs: Basis = {
  certainty: 'documented',
  evidence: 'a form of other tools',
  because: () => 'Amazon Connect replaces nothing of this form, so it would be shown or said as it is.',
}

function foreignPlaceholder(placeholder: string): TextFault {
  return {
    code: 'foreign-placeholder',
    basis: shownAsIs,
    what: `${quote(placeholder)} looks like a placeholder of another tool.`,
    todo: 'Fill it in before this step, unless it is meant as text.',
  }
}

const idsDocumented: Basis = {
  certainty: 'documented',
  evidence: 'documentation of the parameter',
  because: () => 'The documentation asks for one of these.',
}

function invalidReference(text: string, kind: string): TextFault {
  return {
    code: 'invalid-reference',
    basis: idsDocumented,
    what: `${quote(text)} does not name ${referenceKinds[kind]}: it is not an ARN, an id or a JSONPath.`,
    todo: 'Write its ARN.',
  }
}
