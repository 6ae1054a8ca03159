import { quote } from '../text/quote.js'

/** The service's rule for a text, from its model. Lengths are UTF-16 units, of which a text has at least as many as characters. */
export interface TextRule {
  readonly max: number
  /** Matches one forbidden character. */
  readonly forbidden: RegExp
  /** A pattern of forbidden whole texts, and its description for a message. */
  readonly forbiddenWhole: { readonly pattern: RegExp; readonly fault: string } | null
  /** Both rules in words, after "use". */
  readonly expected: string
}

const leadingBlank = { pattern: /^\p{Z}/u, fault: 'starts with a space' }

/** ViewName and ViewAction of the service model. */
const viewName: TextRule = {
  max: 255,
  forbidden: /[^\p{L}\p{Z}\p{N}_.:/=+\-@()']/u,
  forbiddenWhole: leadingBlank,
  expected: "letters, digits, spaces and _ . : / = + - @ ( ) ', and no space at the start",
}

/** ViewDescription of the service model. */
const viewDescription: TextRule = {
  max: 4096,
  forbidden: /[^\p{L}\p{Z}\p{N}_.:/=+\-@,()']/u,
  forbiddenWhole: leadingBlank,
  expected: "letters, digits, spaces and _ . : / = + - @ , ( ) ', and no space at the start",
}

/** ContactFlowModuleName: `.*\S.*`, whose dot matches no line end. */
const moduleName: TextRule = {
  max: 127,
  forbidden: /[\n\r\u0085\u2028\u2029]/u,
  forbiddenWhole: { pattern: /^\s+$/u, fault: 'is blank' },
  expected: 'one line that is not blank',
}

/** ContactFlowModuleDescription: like the name. */
const moduleDescription: TextRule = { ...moduleName, max: 500 }

/** TagKey of the service model, without its `aws:`, which is checked separately. */
const tagKey: TextRule = {
  max: 128,
  forbidden: /[^\p{L}\p{Z}\p{N}_.:/=+\-@]/u,
  forbiddenWhole: null,
  expected: 'letters, digits, spaces and _ . : / = + - @',
}

export const textRules = { viewName, viewDescription, moduleName, moduleDescription, tagKey }

/** The fault in a text's length, as words that follow its name; null: none. */
export function lengthFault(text: string, { max }: Pick<TextRule, 'max'>): string | null {
  if (text === '') return `is empty; expected 1 to ${max} characters`
  return text.length > max ? `${quote(text)} has ${text.length} characters; expected at most ${max}` : null
}

/** The fault in a text's characters, as words that follow its name; null: none. */
export function alphabetFault(
  text: string,
  { forbidden, forbiddenWhole, expected }: TextRule,
): string | null {
  const character = forbidden.exec(text)?.[0]
  if (character !== undefined)
    return `${quote(text)} contains ${characterName(character)}, which is not allowed; use ${expected}`
  if (forbiddenWhole?.pattern.test(text) !== true) return null
  return `${quote(text)} ${forbiddenWhole.fault}; use ${expected}`
}

/** With its code point, if a reader may not see which character it is. */
function characterName(character: string): string {
  if (/^[!-~]$/.test(character)) return quote(character)
  const code = Number(character.codePointAt(0)).toString(16).toUpperCase().padStart(4, '0')
  return `${quote(character)} (U+${code})`
}
