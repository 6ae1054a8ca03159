import { pointerSteps, type Steps } from './refusal-steps.js'

/** One error of a JSON Schema validator (AJV), as the service returns it. */
export interface SchemaError {
  readonly steps: Steps
  /** The validator's message, its path first. */
  readonly words: string
}

/** The errors in a text with a validator's list of them as JSON, even one that is cut off; empty: it has none. */
export function schemaErrors(text: string): readonly SchemaError[] {
  if (!text.includes('"instancePath"')) return []
  const [list, object] = [between(text, '[', ']'), between(text, '{', '}')].map(errorsIn)
  if (list && list.length > 0) return list
  return object && object.length > 0 ? object : errorsByPattern(text)
}

/** The JSON from the first to the last of the brackets; null: it is not JSON. */
function between(text: string, open: string, close: string): unknown {
  try {
    return JSON.parse(text.slice(text.indexOf(open), text.lastIndexOf(close) + 1))
  } catch {
    // It is not JSON, or not complete: the pattern finds the errors that it has.
    return null
  }
}

function errorsIn(value: unknown): readonly SchemaError[] {
  if (Array.isArray(value)) return value.flatMap(errorsIn)
  if (typeof value !== 'object' || value === null) return []
  const { instancePath, message, params } = value as Readonly<Record<string, unknown>>
  if (typeof instancePath !== 'string') return Object.values(value).flatMap(errorsIn)
  return [errorOf(instancePath, typeof message === 'string' ? message : '', unknownProperty(params))]
}

/** The validator names an unexpected property only in its parameters, not in its message. */
function unknownProperty(params: unknown): string {
  if (typeof params !== 'object' || params === null) return ''
  const { additionalProperty } = params as Readonly<Record<string, unknown>>
  return typeof additionalProperty === 'string' ? ` (${additionalProperty})` : ''
}

function errorOf(instancePath: string, message: string, more: string): SchemaError {
  return { steps: pointerSteps(instancePath), words: `${instancePath} ${message}${more}`.trim() }
}

const pathPattern = /"instancePath"\s*:\s*"((?:[^"\\]|\\.){0,1000})"/g
const messagePattern = /"message"\s*:\s*"((?:[^"\\]|\\.){0,1000})"/

function errorsByPattern(text: string): readonly SchemaError[] {
  const found = [...text.matchAll(pathPattern)]
  return found.map(({ index, 1: path = '' }, n) => {
    const own = text.slice(index, found[n + 1]?.index)
    return errorOf(unescaped(path), unescaped(messagePattern.exec(own)?.[1] ?? ''), '')
  })
}

function unescaped(text: string): string {
  return text.replace(/\\(["\\/])/g, '$1')
}
