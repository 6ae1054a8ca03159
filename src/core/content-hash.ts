import { compareCodeUnits } from './canonical-json.js'
import { isObject } from './json.js'
import { hashJson, sha256 } from './sha256.js'
import type { Content, Hash, Json, ModuleContent, ViewContent } from './types.js'

/**
 * Hash definition 1 (docs/what-changed.md): SHA-256 over the canonical JSON of what the service executes.
 * Total: content that is no JSON, which only a service could answer, hashes as its text and equals no definition.
 */
export function contentHash(content: Content): Hash {
  const hash = hashes.get(content) ?? hashOf(content)
  hashes.set(content, hash)
  return hash
}

/** A plan asks several times for the hash of the same content, which nothing ever changes. */
const hashes = new WeakMap<Content, Hash>()

function hashOf(content: Content): Hash {
  try {
    return hashJson(executed(content))
  } catch {
    return sha256(`not canonical ${JSON.stringify(content)}`)
  }
}

/**
 * What is live, seen as `definition` sees it: a module's contract counts only where the definition manages it, and
 * a contract that the service does not tell is an empty one.
 */
export function comparable(live: Content, definition: Content): Content {
  if (live.kind === 'view' || definition.kind === 'view') return live
  const settings = definition.settings === null ? null : (live.settings ?? '{}')
  if (settings === live.settings) return live
  const seen = otherwise.get(live) ?? { ...live, settings }
  otherwise.set(live, seen)
  return seen
}

/** The same value each time, so that it is hashed once: a contract that is told or not can be seen otherwise in one way. */
const otherwise = new WeakMap<ModuleContent, ModuleContent>()

/** What the service executes, as the value that is hashed; also what a semantic diff compares. */
export function executed(content: Content): Json {
  return content.kind === 'view' ? executedView(content) : executedModule(content)
}

function executedView({ template, actions }: ViewContent): Json {
  return { actions: [...new Set(actions)].toSorted(compareCodeUnits), template: JSON.parse(template) as Json }
}

function executedModule({ content, settings }: ModuleContent): Json {
  const executes = { content: withoutCanvas(JSON.parse(content) as Json) }
  return settings === null ? executes : { ...executes, settings: JSON.parse(settings) as Json }
}

/** Flow language less its top-level `Metadata`, where the console keeps positions; `Actions` are a set. */
function withoutCanvas(flow: Json): Json {
  if (!isObject(flow)) return flow
  return Object.fromEntries(
    Object.entries(flow)
      .filter(([name]) => name !== 'Metadata')
      .map(([name, value]) => [name, name === 'Actions' ? byIdentifier(value) : value]),
  )
}

function byIdentifier(actions: Json): Json {
  if (!Array.isArray(actions)) return actions
  return actions.toSorted((a: Json, b: Json) => compareCodeUnits(identifier(a), identifier(b)))
}

function identifier(action: Json): string {
  return isObject(action) && typeof action.Identifier === 'string' ? action.Identifier : ''
}
