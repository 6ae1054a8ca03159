import { isList } from '../../document/json.js'
import { canonicalJson } from '../../hash/canonical-json.js'
import type { Json } from '../../model/definition.js'
import { differingLeaves, type Path } from '../shared/leaves.js'
import { valueAt } from '../shared/read-json.js'

/** JSON Schema keywords that describe a value and do not restrict it. */
const annotations = [
  'title',
  'description',
  'default',
  'examples',
  'deprecated',
  'readOnly',
  'writeOnly',
  '$comment',
]

/** Keywords whose list is a set: its order and repetitions do not matter. */
const sets = ['enum', 'required', 'type']

/** Keywords with a schema for each name. */
const schemasByName = ['properties', 'patternProperties', 'dependentSchemas', '$defs', 'definitions']

/** Keywords with a schema, or with a list of schemas. */
const schemas = [
  ...['items', 'prefixItems', 'additionalItems', 'contains', 'additionalProperties', 'propertyNames'],
  ...['allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else'],
]

/** The paths at which two JSON Schemas may differ in what values they allow. */
export function restrictingChanges(before: Json | undefined, after: Json | undefined): readonly Path[] {
  return differingLeaves(before, after)
    .map(({ path }) => path)
    .filter((path) => restricts(path, before, after))
}

/** Whether a difference at a path of two schemas may change what values they allow. */
export function restricts(path: Path, before: Json | undefined, after: Json | undefined): boolean {
  const at = keywordIndex(path)
  if (at === null) return true
  const keyword = String(path[at])
  if (annotations.includes(keyword)) return false
  const list = path.slice(0, at + 1)
  return !(sets.includes(keyword) && isSameSet(valueAt(before, list), valueAt(after, list)))
}

/** Index in a path of the keyword whose value differs. Null: the path ends at a schema, such as one of a property. */
function keywordIndex(path: Path): number | null {
  for (let at = 0; at < path.length; at += 1) {
    const keyword = String(path[at])
    const isInList = schemas.includes(keyword) && typeof path[at + 1] === 'number'
    if (schemasByName.includes(keyword) || isInList) at += 1
    else if (!schemas.includes(keyword)) return at
  }
  return null
}

function isSameSet(before: Json | undefined, after: Json | undefined): boolean {
  return isList(before) && isList(after) && setKey(before) === setKey(after)
}

/** Equal for lists with the same items. */
function setKey(list: readonly Json[]): string {
  return [...new Set(list.map(canonicalJson))].toSorted().join('\n')
}
