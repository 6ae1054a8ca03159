import { refuse } from '../model/errors.js'
import { type Member, operations } from '../model/operations.js'
import { isObject, type JsonObject, parseJson } from '../state/json.js'
import type { Routed } from './route.js'

export type Params = Record<string, unknown>

const parseBody = (text: string): JsonObject => {
  const body = text === '' ? {} : parseJson(text)
  if (!isObject(body)) throw refuse('SerializationException', 'The request body is not a JSON object')
  return body
}

const fromQuery = ({ shape, query = '' }: Member, search: URLSearchParams): unknown => {
  const all = search.getAll(query)
  if (shape.type === 'list') return all.length > 0 ? all : undefined
  const [value] = all
  return value !== undefined && shape.type === 'integer' ? Number(value) : value
}

const memberOf = (
  name: string,
  member: Member,
  routed: Routed,
  search: URLSearchParams,
  body: JsonObject,
): unknown => {
  const inPath = routed.path[name]
  if (inPath !== undefined) return member.shape.type === 'integer' ? Number(inPath) : inPath
  return member.query ? fromQuery(member, search) : (body[name] ?? undefined)
}

/** Collects the members of a request from path, query and body; members that the model does not know are ignored. */
export const decode = (routed: Routed, search: URLSearchParams, text: string): Params => {
  const body = parseBody(text)
  const params: Params = {}
  for (const [name, member] of Object.entries<Member>(operations[routed.operation].members)) {
    const value = memberOf(name, member, routed, search, body)
    if (value !== undefined) params[name] = value
  }
  return params
}
