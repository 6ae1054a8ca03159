import { isList, isObject, type JsonObject, memberOf, objectOf } from '../document/json.js'
import type { Json } from '../model/definition.js'
import { truncate } from '../text/quote.js'
import { tellingPaths, units } from './telling-paths.js'

/** Maximum of a text that is read, in UTF-16 units: a line shows less. */
const maxText = 400
/** Maximum number of a map's members in a line. */
const maxMembers = 4

/** A line that describes a block. */
export interface BlockLine {
  /** Path of the parameter in `Parameters`, such as `ViewResource.Id`. */
  readonly path: string
  /** Text of the definition: one line, not escaped, at most 400 characters before `nameOf` replaces ids. */
  readonly text: string
}

/** The people's name of a resource in a parameter; the value itself if it has none. */
export type NameOf = (value: string, path: string) => string

const paths: ReadonlyMap<Json | undefined, readonly string[]> = new Map(Object.entries(tellingPaths))

/** The most telling parameter of an action as a line. Null: it has none with a text. */
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

/** The value of a flow attribute is in an object. */
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
