import { isList, isObject, memberOf } from '../../document/json.js'
import type { Json } from '../../model/definition.js'
import type { Path } from '../shared/leaves.js'
import { partAt, valueAt } from '../shared/read-json.js'

/** A part of a module's contract with the flows that call it. */
interface ContractPath {
  readonly kind: 'input' | 'result' | 'branch'
  /** Path in `Settings` of the members that declare such parts. */
  readonly declared: readonly string[]
  /** Path in `Settings` of the names that are required. */
  readonly required: readonly string[] | null
}

/** An input, a result or a branch. */
export interface ContractMember extends ContractPath {
  readonly name: string
}

/** The declaration of a contract member. */
export interface MemberSpec {
  /** The schema of an input or a result; the other members of a branch. Undefined: none. */
  readonly schema: Json | undefined
  readonly required: boolean
}

const schemaPath = (kind: ContractPath['kind'], member: string): ContractPath => ({
  kind,
  declared: [member, 'schema', 'properties'],
  required: [member, 'schema', 'required'],
})

const contractPaths: readonly ContractPath[] = [
  schemaPath('input', 'input'),
  schemaPath('result', 'resultData'),
  { kind: 'branch', declared: ['transitions', 'results'], required: null },
]

/** Paths of lists whose entries have names. */
export const namedLists = contractPaths.map(({ declared, required }) => required ?? declared)

/**
 * `Settings` of a module with named lists converted to objects, so that every entry can be found by its name. Their
 * form is `{input: {schema}, resultData: {schema}, transitions: {results: [{name, description}]}}`; the schemas are
 * JSON Schema of objects. Of entries with the same name the first counts, and an entry without a name does not.
 */
export function entriesByName(settings: Json): Json {
  return namedLists.reduce(nameListsAt, settings)
}

/**
 * Both sides as `entriesByName` converts them, but with nothing left out: a list stays a list if an entry of either
 * side has no name, or two entries have the same.
 */
export function listsByName(before: Json, after: Json): readonly [before: Json, after: Json] {
  const isNamed = (value: Json | undefined) => !isList(value) || namesIn(value) !== null
  const paths = namedLists.filter((path) => isNamed(valueAt(before, path)) && isNamed(valueAt(after, path)))
  return [paths.reduce(nameListsAt, before), paths.reduce(nameListsAt, after)]
}

function nameListsAt(value: Json, [member, ...rest]: readonly string[]): Json {
  if (member === undefined) return listByName(value)
  const inner = memberOf(value, member)
  return inner === undefined || !isObject(value) ? value : { ...value, [member]: nameListsAt(inner, rest) }
}

function listByName(value: Json): Json {
  if (!isList(value)) return value
  const entries = new Map<string, Json>()
  for (const entry of value) {
    const name = nameOf(entry)
    if (typeof name === 'string' && !entries.has(name)) entries.set(name, withoutName(entry))
  }
  return Object.fromEntries(entries)
}

function withoutName(entry: Json): Json {
  if (!isObject(entry)) return true
  const { name: _, ...rest } = entry
  return rest
}

/** The names of a list's entries, in their order; null if an entry has no unique name. */
export function namesIn(value: Json | undefined): readonly string[] | null {
  if (!isList(value)) return null
  const names = value.map(nameOf).filter((name) => typeof name === 'string')
  return new Set(names).size === value.length ? names : null
}

/** A path with the names of list entries as a path with their indexes, as far as `settings` has it. */
export function indexedPath(settings: Json, path: Path): Path {
  const indexed: (string | number)[] = []
  let value: Json | undefined = settings
  for (const step of path) {
    const at: string | number = isList(value) && typeof step === 'string' ? indexOfName(value, step) : step
    value = partAt(value, at)
    if (value === undefined) break
    indexed.push(at)
  }
  return indexed
}

function indexOfName(list: readonly Json[], name: string): number {
  return list.findIndex((entry) => nameOf(entry) === name)
}

function nameOf(entry: Json): Json | undefined {
  return isObject(entry) ? entry.name : entry
}

/** The contract member that a path belongs to. Null: it belongs to none. */
export function contractMemberAt(path: Path): ContractMember | null {
  const nameBelow = (parent: readonly string[] | null) =>
    parent?.every((member, index) => member === path[index]) === true ? path[parent.length] : undefined
  const members = contractPaths.map((each) => ({
    ...each,
    name: nameBelow(each.declared) ?? nameBelow(each.required),
  }))
  return members.find((member): member is ContractMember => typeof member.name === 'string') ?? null
}

/** The declaration of a contract member; null: the contract lacks it. */
export function memberSpec(settings: Json, { name, declared, required }: ContractMember): MemberSpec | null {
  const schema = valueAt(settings, [...declared, name])
  const isRequired = required !== null && valueAt(settings, [...required, name]) !== undefined
  return schema === undefined && !isRequired ? null : { schema, required: isRequired }
}
