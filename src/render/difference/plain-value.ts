import { isObject, type JsonObject } from '../../core/document/json.js'
import type { Json } from '../../core/model/definition.js'
import type { Detail } from '../../core/model/difference.js'

/** A list's item, such as a button of a group: `Items[1]`. */
const itemPath = /\[\d+\]$/u

/**
 * A side of a detail for a reader. An item of a list that came or went is a JSON object in the report: here it is its
 * members, the one that names it first, as in `Label: Not verified, Action: NotVerified`.
 */
export function plainValue({ api, before, after }: Pick<Detail, 'api' | 'before' | 'after'>, text: string) {
  const isAlone = before === null || after === null
  const item = isAlone && api !== undefined && itemPath.test(api) ? parseObject(text) : null
  return item === null ? text : membersOf(item)
}

/** Null: it is a text, or was cut. */
function parseObject(text: string): JsonObject | null {
  try {
    const value: Json = JSON.parse(text)
    return isObject(value) && Object.keys(value).length > 0 ? value : null
  } catch {
    return null
  }
}

/** Members by which a reader knows an item, the best first. */
const names = ['Label', 'Name', 'Id', 'Value']

function membersOf(item: JsonObject): string {
  const rank = (name: string) => (names.includes(name) ? names.indexOf(name) : names.length)
  const members = Object.entries(item).toSorted(([a], [b]) => rank(a) - rank(b))
  return members
    .map(([name, value]) => `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join(', ')
}
