import { readFileSync } from 'node:fs'
import { Ajv, type ValidateFunction } from 'ajv'
import addFormats from 'ajv-formats'
import type { Call, JsonObject } from './types.js'

interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query'
  readonly required?: boolean
  readonly schema: JsonObject
}

interface Media {
  readonly content?: Readonly<Record<string, { readonly schema: JsonObject } | undefined>>
}

interface Operation {
  readonly parameters: readonly (Parameter | { readonly $ref: string })[]
  readonly requestBody?: Media
  readonly responses: Readonly<Record<string, Media | { readonly $ref: string }>>
}

interface Slice {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: Readonly<Record<string, JsonObject>>
}

const slice: Slice = JSON.parse(readFileSync(new URL('./openapi-slice.json', import.meta.url), 'utf8'))
const ajv = new Ajv({ strict: false, allErrors: true, coerceTypes: false })
addFormats.default(ajv)
ajv.addFormat('int64', true)
ajv.addSchema(withNull(slice), 'github')
const compiled = new Map<string, ValidateFunction>()

/**
 * Finds violations of GitHub's own OpenAPI document in a request and its answer: path, query, body, unknown members,
 * and the answer's shape. GraphQL is not part of that document and always passes.
 */
export function problemsOf(call: Call): readonly string[] {
  if (call.path === '/graphql' || call.status === 0 || call.status === 401) return []
  const found = operationOf(call)
  if (!found) return [`${call.method} ${call.path}: no such operation`]
  const { operation, params } = found
  return [
    ...queryProblems(operation, call, params),
    ...bodyProblems(operation, call),
    ...answerProblems(operation, call),
  ]
}

function operationOf(call: Call): { operation: Operation; params: Record<string, string> } | null {
  for (const [path, methods] of Object.entries(slice.paths)) {
    const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '')
    const caught = new RegExp(`^${path.replace(/\{\w+\}/g, '([^/]+)')}$`).exec(call.path)
    const operation = methods[call.method.toLowerCase()]
    if (caught && operation) {
      return { operation, params: Object.fromEntries(names.map((name, at) => [name, caught[at + 1] ?? ''])) }
    }
  }
  return null
}

function queryProblems(operation: Operation, call: Call, params: Record<string, string>): readonly string[] {
  const known = operation.parameters.map((one) => follow<Parameter>(one))
  const given = { path: params, query: call.query }
  const unknown = Object.keys(call.query).filter(
    (name) => !known.some((one) => one.in === 'query' && one.name === name),
  )
  const wrong = known.flatMap((one) => {
    const value = given[one.in][one.name]
    if (value === undefined) return one.required ? [`${one.name}: missing`] : []
    const number = one.schema.type === 'integer'
    return validate(one.schema, number ? Number(value) : value, `${one.in} ${one.name}`)
  })
  return [...unknown.map((name) => `query ${name}: unknown`), ...wrong]
}

function bodyProblems(operation: Operation, call: Call): readonly string[] {
  const schema = operation.requestBody?.content?.['application/json']?.schema
  if (!schema) return call.body === undefined ? [] : ['body: none is expected']
  const known = Object.keys(Object(schema.properties))
  const unknown = Object.keys(Object(call.body)).filter((name) => !known.includes(name))
  return [...unknown.map((name) => `body ${name}: unknown`), ...validate(schema, call.body, 'body')]
}

// GitHub returns errors that its document does not list (422 for an unknown commit, 502): those in JSON have one shape.
function answerProblems(operation: Operation, call: Call): readonly string[] {
  const declared = operation.responses[String(call.status)]
  if (typeof call.response === 'string') return textProblems(declared, call.status)
  if (!declared && call.status < 400) return [`status ${call.status}: not declared`]
  const media = declared ? follow<Media>(declared) : null
  const schema = declared
    ? media?.content?.['application/json']?.schema
    : { $ref: '#/components/schemas/basic-error' }
  if (!schema) return call.response === undefined ? [] : [`status ${call.status}: no body is expected`]
  return validate(schema, call.response, `answer ${call.status}`)
}

/** A file's own text, for an operation that returns it; while GitHub is down, an HTML page. */
function textProblems(
  declared: Operation['responses'][string] | undefined,
  status: number,
): readonly string[] {
  const media = declared && follow<Media>(declared)
  return status >= 500 || media?.content?.[raw] ? [] : [`${status}: not JSON`]
}

const raw = 'application/vnd.github.raw+json'

function follow<T>(value: T | { readonly $ref: string }): T {
  if (typeof value !== 'object' || value === null || !('$ref' in value)) return value
  const [, , group = '', name = ''] = value.$ref.split('/')
  return slice.components[group]?.[name] as T
}

// OpenAPI 3.0 writes `nullable` where JSON Schema has a type `null`.
function withNull<T>(value: T): T {
  if (Array.isArray(value)) return value.map(withNull) as T
  if (typeof value !== 'object' || value === null) return value
  const { nullable, ...rest } = Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, withNull(one)]),
  )
  return (nullable === true ? { anyOf: [{ type: 'null' }, rest] } : rest) as T
}

function validate(schema: JsonObject, value: unknown, where: string): readonly string[] {
  const text = JSON.stringify(schema).replaceAll('"#/components/', '"github#/components/')
  const check = compiled.get(text) ?? ajv.compile(JSON.parse(text))
  compiled.set(text, check)
  if (check(value)) return []
  return (check.errors ?? []).map(({ instancePath, message }) => `${where}${instancePath} ${message}`)
}
