import { refuse, type ServiceError } from '../model/errors.js'
import { lacksInvalidParameter, type Member, type OperationName, operations } from '../model/operations.js'
import type { Shape } from '../model/shapes.js'
import { isObject } from '../state/json.js'

const lower = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1)

const failed = (path: string, constraint: string): string =>
  `Value at '${path}' failed to satisfy constraint: Member must ${constraint}`

/** The size that a shape's limits apply to. */
const size = (value: unknown): number => {
  if (typeof value === 'number') return value
  if (typeof value === 'string' || Array.isArray(value)) return value.length
  return Object.keys(value as object).length
}

const hasType = (value: unknown, type: Shape['type']): boolean => {
  if (type === 'string') return typeof value === 'string'
  if (type === 'integer') return Number.isSafeInteger(value)
  return type === 'list' ? Array.isArray(value) : isObject(value)
}

function* problemsOfMembers(path: string, value: unknown, shape: Shape): Generator<string> {
  for (const [name, member] of Object.entries(shape.members ?? {})) {
    const inner = (value as Record<string, unknown>)[name]
    if (inner === undefined) yield failed(`${path}.${lower(name)}`, 'not be null')
    else yield* problems(`${path}.${lower(name)}`, inner, member)
  }
}

function* problems(path: string, value: unknown, shape: Shape): Generator<string> {
  if (!hasType(value, shape.type)) return yield failed(path, `be a ${shape.type}`)
  const unit = shape.type === 'integer' ? 'value' : 'length'
  const { min, max, pattern, values } = shape
  if (min !== undefined && size(value) < min)
    yield failed(path, `have ${unit} greater than or equal to ${min}`)
  if (max !== undefined && size(value) > max) yield failed(path, `have ${unit} less than or equal to ${max}`)
  if (pattern && value !== '' && !pattern.test(String(value)))
    yield failed(path, `satisfy regular expression pattern: ${pattern.source}`)
  if (values && !values.includes(String(value)))
    yield failed(path, `satisfy enum value set: [${values.join(', ')}]`)
  if (shape.items) for (const item of value as unknown[]) yield* problems(path, item, shape.items)
  yield* problemsOfMembers(path, value, shape)
}

const tagKey = /^(?!aws:)[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u

function* problemsOfTags(tags: unknown): Generator<string> {
  if (!isObject(tags)) return
  for (const [key, value] of Object.entries(tags)) {
    if (key.length < 1 || key.length > 128 || !tagKey.test(key))
      yield failed('tags', `have keys of 1 to 128 characters that satisfy ${tagKey.source}`)
    if (typeof value !== 'string' || value.length > 256)
      yield failed('tags', 'have values of at most 256 characters')
  }
}

function* problemsOf(
  members: Readonly<Record<string, Member>>,
  params: Record<string, unknown>,
): Generator<string> {
  for (const [name, { shape, required }] of Object.entries(members)) {
    const value = params[name]
    if (value !== undefined) yield* problems(lower(name), value, shape)
    else if (required) yield failed(lower(name), 'not be null')
  }
  yield* problemsOfTags(params.Tags ?? params.tags)
}

/** Compares a request with the limits and patterns of the model. Null: nothing is wrong. */
export const requestProblem = (
  operation: OperationName,
  params: Record<string, unknown>,
): ServiceError | null => {
  const found = [...problemsOf(operations[operation].members, params)]
  if (found.length === 0) return null
  const code = lacksInvalidParameter(operation) ? 'InvalidRequestException' : 'InvalidParameterException'
  const count = `${found.length} validation error${found.length === 1 ? '' : 's'} detected`
  return refuse(code, `${count}: ${found.join('; ')}`)
}
