import { isObject } from '../../document/json.js'
import type { Json } from '../../model/definition.js'
import { quote } from '../../text/quote.js'
import { basisOf } from '../basis.js'
import type { ActionRow, ParameterRow } from '../data/rows.js'
import type { Finding } from '../finding.js'
import { type FlowAction, isDynamic } from '../flow-action.js'
import { actionFinding } from '../make-finding.js'
import { placeholderIn } from '../placeholders.js'
import { holds } from './when.js'

/**
 * Finds values that their parameter does not accept: warnings, because nobody tried every value against the service.
 */
export function checkValue(
  action: FlowAction,
  row: ActionRow,
  parameter: ParameterRow,
  value: Json,
  at: readonly (string | number)[],
): readonly Finding[] {
  const expected = expectedOf(withMaximum(parameter, action), value)
  if (expected === null) return []
  const { says, basis } = expected
  return [
    actionFinding(action, {
      code: 'parameter-value',
      basis: basis ?? basisOf('D', row),
      what: `${action.type} has ${typeof value === 'string' ? quote(value) : 'a value'} in ${parameter.path.replaceAll('[]', '')}.`,
      rule: `it takes ${says}`,
      todo: `Write ${says}.`,
      at,
    }),
  ]
}

function withMaximum(parameter: ParameterRow, { parameters }: FlowAction): ParameterRow {
  const { larger } = parameter
  return larger && holds(larger.when, parameters) !== false ? { ...parameter, max: larger.max } : parameter
}

interface Expected {
  readonly says: string
  readonly basis?: ReturnType<typeof basisOf>
}

/** The accepted values in words; null: the value is right, or nothing is known against it. */
function expectedOf(parameter: ParameterRow, value: Json): Expected | null {
  if (typeof value === 'string') return textExpected(parameter, value)
  return isObject(value) ? membersExpected(parameter, Object.keys(value)) : null
}

function textExpected(
  { kind, values, min, max, maxChars, evidence, static: isStatic, leaf, pattern }: ParameterRow,
  text: string,
): Expected | null {
  if (text === '' || placeholderIn(text) !== null) return null
  if (kind === 'jsonpath') {
    // The service refused a literal in a probe.
    const basis = evidence.includes('P') ? { basis: basisOf('P') } : {}
    const says = 'one JSONPath, such as $.Attributes.name'
    if (!isDynamic(text)) return { says, ...basis }
    return leaf && namespaces.includes(text) ? { says } : null
  }
  if (isDynamic(text)) return isStatic ? { says: 'a fixed value and no JSONPath' } : null
  if (pattern !== undefined && !pattern[0].test(text)) return { says: pattern[1] }
  if (maxChars !== undefined && text.length > maxChars) return { says: `at most ${maxChars} characters` }
  if (kind === 'integer') return isWithin(text, min, max) ? null : { says: wholeNumber(min, max) }
  // Whether the service distinguishes upper and lower case is not known.
  if (values === undefined || values.some((each) => each.toLowerCase() === text.toLowerCase())) return null
  return { says: values.join(' or ') }
}

function isWithin(text: string, min = 0, max = Number.MAX_SAFE_INTEGER): boolean {
  return /^\d+$/.test(text) && Number(text) >= min && Number(text) <= max
}

function wholeNumber(min = 0, max?: number): string {
  return `a whole number from ${min}${max === undefined ? '' : ` to ${max}`}`
}

/** JSONPaths that are namespaces, not values. `$.External` was refused in a probe; the list is not complete. */
const namespaces: readonly string[] = [
  '$.Agent',
  '$.Attributes',
  '$.Case',
  '$.Customer',
  '$.CustomerEndpoint',
  '$.External',
  '$.FlowAttributes',
  '$.Lex',
  '$.Metrics',
  '$.Modules',
  '$.Queue',
  '$.SystemEndpoint',
  '$.Views',
  '$.Wisdom',
]

function membersExpected(
  { keys, maxEntries, reserved }: ParameterRow,
  names: readonly string[],
): Expected | null {
  if (reserved !== undefined && names.some((name) => name.startsWith(reserved)))
    return { says: `members whose names do not begin with ${reserved}` }
  if (maxEntries !== undefined && names.length > maxEntries)
    return { says: maxEntries === 1 ? 'one member' : `at most ${maxEntries} members` }
  return keys === undefined || names.every((name) => keys.includes(name))
    ? null
    : { says: `members named ${keys.join(', ')}` }
}
