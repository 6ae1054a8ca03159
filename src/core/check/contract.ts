import { type JsonObject, listOf, objectOf } from '../document/json.js'
import type { Json } from '../model/definition.js'
import { quote, truncate } from '../text/quote.js'
import { presentMember, textOf } from './flow-action.js'

/** The declarations in a module's Settings. */
export interface ModuleContract {
  /** Name → JSON Schema. Null: no schema, so no inputs are allowed. */
  readonly inputs: JsonObject | null
  readonly requiredInputs: readonly string[]
  readonly results: JsonObject | null
  readonly branches: readonly string[]
}

/** ` (they declare "a", "b")`, cut to a readable number. */
export function declaredNames(names: readonly string[]): string {
  if (names.length === 0) return ' (they declare none)'
  return ` (they declare ${truncate(names.map(quote).join(', '), 200).join('')})`
}

/** @param settings of the resource: `{input: {schema}, resultData: {schema}, transitions: {results: [{name}]}}` */
export function contractOf(settings: Json): ModuleContract {
  const { input, resultData, transitions } = objectOf(settings)
  const schema = presentMember(objectOf(input), 'schema')
  const results = presentMember(objectOf(resultData), 'schema')
  return {
    inputs: schema === undefined ? null : objectOf(objectOf(schema).properties),
    requiredInputs: listOf(objectOf(schema).required).map(textOf),
    results: results === undefined ? null : objectOf(objectOf(results).properties),
    branches: listOf(objectOf(transitions).results).map((each) => textOf(objectOf(each).name)),
  }
}
