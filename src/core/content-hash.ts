import { compareCodeUnits } from './canonical-json.js'
import { isObject } from './json.js'
import { hashJson, sha256 } from './sha256.js'
import type { Content, Definition, Hash, Json, ModuleContent, ViewContent } from './types.js'

/** Every look at an observation compares hashes, and content may be large: each value is hashed once. */
const hashes = new WeakMap<Content, Hash>()

/**
 * Hash definition 1 (docs/what-changed.md): SHA-256 over the canonical JSON of what the service executes.
 * Total: content that is no JSON, which only a service could answer, hashes as its text and equals no definition.
 */
export function contentHash(content: Content): Hash {
  const hash = hashes.get(content) ?? hashed(content)
  hashes.set(content, hash)
  return hash
}

function hashed(content: Content): Hash {
  try {
    return hashJson(executed(content))
  } catch {
    return sha256(`not canonical ${JSON.stringify(content)}`)
  }
}

/**
 * The hash of what is seen of a definition's resource, as the definition sees it: L, where that is what is live. What
 * comes back to the letter as it was sent, as it usually does, is not parsed and hashed once more.
 */
export function seenHash({ content, hash }: Pick<Definition, 'content' | 'hash'>, seen: Content): Hash {
  const other = comparable(seen, content)
  return isSameText(other, content) ? hash : contentHash(other)
}

function isSameText(a: Content, b: Content): boolean {
  if (a.kind === 'module') return b.kind === 'module' && a.content === b.content && a.settings === b.settings
  if (b.kind === 'module' || a.template !== b.template) return false
  return a.actions.length === b.actions.length && a.actions.every((action, at) => action === b.actions[at])
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

/** A module's live content seen with or without its contract, whichever is not how it is: the same value each time. */
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
