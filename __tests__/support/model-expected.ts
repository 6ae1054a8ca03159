import type { Simulator } from '../../simulator/index.js'
import type { Key, Kind } from '../../src/core/model/definition.js'
import { readMarker } from '../../src/core/plan/version-marker.js'
import { type Doc, hashOf, isResolved, type Raw, rawOf, storedHash } from './model-docs.js'
import type { Git } from './model-git.js'
import { hashOnce } from './model-journal.js'
import { isInRing, resolveListed, resolveNow, targetOf } from './model-names.js'

/** What a user allows in a run. */
export interface Allowed {
  readonly drafts: boolean
  readonly drift: boolean
  readonly older: boolean
  readonly push: boolean
  /** GitHub returns the order of commits. */
  readonly history: boolean
}

export type Expected =
  | 'create'
  | 'update'
  | 'version'
  | 'drifted'
  /** Drifted, or left by an unfinished publish: nobody knows. */
  | 'unexplained'
  | 'unmarkable'
  | 'metadata'
  | 'unchanged'
  | 'superseded'
  | 'blocked'

/** The contract's plan table, read off what the instance really holds: no lag, no calls, none of the code under test. */
export function expected(
  sim: Simulator,
  git: Git,
  sha: string,
  key: Key,
  doc: Doc,
  allowed: Allowed,
): Expected {
  const [kind] = key.split('/') as [Kind]
  const found = find(sim, key)
  if (cannotRefer(sim, git.treeOf(sha.slice(0, 12)) ?? new Map(), key, doc)) return 'blocked'
  if (!found) return 'create'
  if (found.archived) return 'blocked'
  const resolve = resolveNow(sim)
  const raw = rawOf(kind, doc, resolve)
  const origin = originOf(sim, git, sha, key, found, allowed)
  const isPending = !isResolved(doc, resolve)
  const wanted = row(
    found,
    // Nothing that is live can hold what does not exist yet.
    isPending
      ? { repository: 'pending', stored: 'pending' }
      : { repository: hashOf(raw), stored: storedHash(sim.switches, raw) },
    doc,
    origin,
    allowed,
  )
  const draft = found.draft && hashOnce(found.draft)
  const foreign = draft !== null && draft !== hashOf(raw) && draft !== hashOnce(found.live as Raw)
  if (['update', 'unmarkable'].includes(wanted) && foreign && !allowed.drafts) return 'blocked'
  const base = baseOf(found)?.marker
  const written = ['update', 'unmarkable', 'version', 'metadata'].includes(wanted)
  if (!base || allowed.older || !written || sha.startsWith(base.commit)) return wanted
  // Of unknown order only a push may be taken for the newest.
  if (!allowed.history) return allowed.push ? wanted : 'blocked'
  if (!git.isOlder(base.commit, sha)) return wanted
  return allowed.push ? 'superseded' : 'blocked'
}

/** It names what neither the instance has nor the run creates, or new definitions need each other. */
export function cannotRefer(
  sim: Simulator,
  tree: ReadonlyMap<Key, Doc>,
  key: Key,
  { refs = [] }: Doc,
): boolean {
  const resolve = resolveNow(sim)
  const isNew = (target: Key) => resolve(`\${${target}}`) === null
  return (
    isInRing(key, tree, isNew) ||
    refs.some((written) => {
      const target = targetOf(written)
      return resolve(written) === null && (target === null || !tree.has(target))
    })
  )
}

function baseOf({ versions }: Found) {
  return versions.findLast(({ marker }) => marker)
}

/** Whether the push changed the definition, and whether a commit since the last publish held what is live. */
function originOf(
  sim: Simulator,
  git: Git,
  sha: string,
  key: Key,
  found: Found,
  { history, push }: Allowed,
): Origin {
  if (!history) return { pushed: false, held: 'unknown' }
  const [kind] = key.split('/') as [Kind]
  const docAt = (commit: string | null) => (commit === null ? undefined : git.treeOf(commit)?.get(key))
  const sourceAt = (commit: string | null) => {
    const doc = docAt(commit)
    return doc ? hashOf(rawOf(kind, doc)) : null
  }
  const resolve = resolveListed(sim, git.treeOf(sha) ?? new Map())
  const hashAt = (commit: string) => {
    const doc = docAt(commit)
    return doc && isResolved(doc, resolve) ? hashOf(rawOf(kind, doc, resolve)) : null
  }
  const before = push ? sourceAt(git.before(sha)) : null
  const pushed = before !== null && before !== sourceAt(sha)
  const base = baseOf(found)?.marker
  const since = base && git.since(base.commit, sha)
  if (!since) return { pushed, held: 'unknown' }
  const hashes = since.slice(0, 20).map(hashAt)
  const live = found.live && hashOnce(found.live)
  if (hashes.includes(live)) return { pushed, held: 'yes' }
  return { pushed, held: hashes.includes(null) || since.length > 20 ? 'unknown' : 'no' }
}

interface Origin {
  readonly pushed: boolean
  readonly held: 'yes' | 'no' | 'unknown'
}

function row(
  found: Found,
  { repository, stored }: Hashes,
  doc: Doc,
  { pushed, held }: Origin,
  { drift }: Allowed,
): Expected {
  const live = found.live && hashOnce(found.live)
  const holds = (version: Found['versions'][number]) => version.hash === live || version.marker?.hash === live
  const highest = found.versions.at(-1)
  const base = baseOf(found)
  if (live === repository && !(highest && holds(highest))) return 'version'
  if (live !== repository && base?.marker?.hash !== repository)
    // The service makes no second version of the same content, so the one that holds it cannot be marked as ours.
    return live === stored && highest && holds(highest) ? 'unmarkable' : 'update'
  if (live !== repository && base && !holds(base)) {
    if (pushed || held === 'yes' || drift) return 'update'
    return held === 'no' ? 'drifted' : 'unexplained'
  }
  return doc.description !== null && doc.description !== found.description ? 'metadata' : 'unchanged'
}

/** Of what the repository holds, and of what the service makes of it. */
interface Hashes {
  readonly repository: string
  readonly stored: string
}

type Found = NonNullable<ReturnType<typeof find>>

export function find(sim: Simulator, key: Key) {
  const all = [...sim.state.views.values(), ...sim.state.modules.values()]
  const found = all.find(({ kind, name }) => `${kind}/${name}` === key)
  if (!found) return null
  return {
    live: found.live as Raw | null,
    draft: found.draft as Raw | null,
    description: found.description,
    archived: found.kind === 'module' && found.archived,
    versions: found.versions.map(({ number, content, description }) => ({
      number,
      hash: hashOnce(content),
      marker: readMarker(description ?? ''),
    })),
  }
}
