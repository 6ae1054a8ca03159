import { type Json, parseJson, values } from '../state/json.js'

const binding = /^\$\.([A-Za-z_][\w-]*)/

/**
 * The schema of a view's inputs, which the service derives from its template: each `$.X` that is an entire value is a
 * required property X. The real one has more about each property; flows depend only on which properties it has.
 */
export const inputSchema = (template: string): string => {
  const tree: Json = parseJson(template) ?? null
  const names = new Set<string>()
  for (const value of values(tree)) {
    const name = typeof value === 'string' ? binding.exec(value)?.[1] : undefined
    if (name) names.add(name)
  }
  const required = [...names].sort()
  return JSON.stringify({
    type: 'object',
    properties: Object.fromEntries(required.map((name) => [name, {}])),
    required,
  })
}
