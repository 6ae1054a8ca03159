import type { Simulator } from '../../simulator/index.js'
import { readMarker } from '../../src/core/marker.js'
import type { Key, Kind } from '../../src/core/types.js'
import { type Doc, hashOf, type Raw, rawOf, storedHash } from './model-docs.js'
import type { Git } from './model-git.js'
import { hashOnce } from './model-journal.js'

/** What a user allows in a run. */
export interface Allowed {
  readonly drafts: boolean
  readonly drift: boolean
  readonly older: boolean
  readonly push: boolean
  /** GitHub tells how commits stand to each other. */
  readonly history: boolean
}

export type Expected =
  | 'create'
  | 'update'
  | 'version'
  | 'drifted'
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
  if (!found) return 'create'
  if (found.archived) return 'blocked'
  const raw = rawOf(kind, doc)
  const wanted = row(found, { repository: hashOf(raw), stored: storedHash(sim.switches, raw) }, doc, allowed)
  const draft = found.draft && hashOnce(found.draft)
  const foreign = draft !== null && draft !== hashOf(raw) && draft !== hashOnce(found.live as Raw)
  if (['update', 'unmarkable'].includes(wanted) && foreign && !allowed.drafts) return 'blocked'
  const base = found.versions.findLast(({ marker }) => marker)?.marker
  const late = base && allowed.history && !allowed.older && git.isOlder(base.commit, sha)
  if (!late || !['update', 'unmarkable', 'version', 'metadata'].includes(wanted)) return wanted
  return allowed.push ? 'superseded' : 'blocked'
}

function row(found: Found, { repository, stored }: Hashes, doc: Doc, { drift }: Allowed): Expected {
  const live = found.live && hashOnce(found.live)
  const holds = (version: Found['versions'][number]) => version.hash === live || version.marker?.hash === live
  const highest = found.versions.at(-1)
  const base = found.versions.findLast(({ marker }) => marker)
  if (live === repository && !(highest && holds(highest))) return 'version'
  if (live !== repository && base?.marker?.hash !== repository)
    // The service makes no second version of the same content, so the one that holds it cannot be marked as ours.
    return live === stored ? 'unmarkable' : 'update'
  if (live !== repository && base && !holds(base)) return drift ? 'update' : 'drifted'
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
      ...{ number, hash: hashOnce(content) },
      marker: readMarker(description ?? ''),
    })),
  }
}
