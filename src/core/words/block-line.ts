import { isList, isObject, type JsonObject, memberOf, objectOf } from '../document/json.js'
import type { Json } from '../model/definition.js'
import { truncate } from '../text/quote.js'
import { lineParameters, units } from './line-parameters.js'

/** Maximum length of a text in a line, in UTF-16 units; renderers cut it further. */
const maxText = 400
/** Maximum number of members of a map in a line. */
const maxMembers = 4

/** A line that describes a block. */
export interface BlockLine {
  /** Path of the parameter in `Parameters`, such as `ViewResource.Id`. */
  readonly path: string
  /** Text of the definition: one line, not escaped, at most 400 characters before `nameOf` replaces ids. */
  readonly text: string
}

/** Returns the name of the resource that a parameter's value identifies, or the value itself. */
export type NameOf = (value: string, path: string) => string

const paths: ReadonlyMap<Json | undefined, readonly string[]> = new Map(Object.entries(lineParameters))

/** The most descriptive parameter of an action as a line. Null: no parameter has a text. */
export function blockLine(action: JsonObject, nameOf: NameOf): BlockLine | null {
  const { Type: type, Parameters: parameters } = action
  if (parameters === undefined || !isObject(parameters)) return null
  const known = paths.get(type)
  for (const path of known ?? Object.keys(parameters)) {
    const value = path.split('.').reduce<Json | undefined>(memberOf, parameters)
    const text = textOf(value, path, nameOf)
    if (text !== '' && (known !== undefined || /\p{L}/u.test(text))) return { path, text }
  }
  return null
}

function textOf(value: Json | undefined, path: string, nameOf: NameOf): string {
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return withUnit(plain(nameOf(value, path)), path)
  if (isList(value)) return value.map((each) => textOf(each, path, nameOf)).find((text) => text !== '') ?? ''
  const members = Object.entries(objectOf(value))
  const shown = members.slice(0, maxMembers).map(([name, member]) => memberText(name, member, path, nameOf))
  return [...shown, ...(members.length > maxMembers ? ['…'] : [])].join(', ')
}

/** A flow attribute holds its value in an object. */
function memberText(name: string, member: Json, path: string, nameOf: NameOf): string {
  const value = isObject(member) && typeof member.Value === 'string' ? member.Value : member
  const text = textOf(value, `${path}.${name}`, nameOf)
  if (['Text', 'SSML', 'PromptId'].includes(name)) return text
  return text === '' ? name : `${name} = ${text}`
}

function withUnit(text: string, path: string): string {
  const unit = memberOf(units, path)
  return typeof unit === 'string' && /^\d+$/.test(text) ? `${text} ${unit}` : text
}

/** One line, without the markup of SSML. */
function plain(text: string): string {
  const [start] = truncate(text, maxText)
  const spoken = /^\s*</.test(start) ? start.replace(/<[^<>]*>/gu, ' ') : start
  return spoken.trim().replace(/\s+/gu, ' ')
}
