import type { Simulator } from '../../simulator/index.js'
import { contentHash } from '../../src/core/hash/content-hash.js'
import type { Content } from '../../src/core/model/definition.js'
import type { Entry, Report } from '../../src/core/model/report.js'

/** What the instance really holds of a name, by our hash. */
export interface Held {
  readonly live: string | null
  /** Version number → content hash, ascending. */
  readonly versions: readonly (readonly [number, string])[]
}

/** Looks into the simulator, past every lag and fault; null: no resource has the name. */
export function held(sim: Simulator, kind: 'view' | 'module', name: string): Held | null {
  const found = find(sim, kind, name)
  if (!found) return null
  return {
    live: found.live && hashOf(found.live),
    versions: found.versions.map((version) => [version.number, hashOf(version.content)] as const),
  }
}

function find(sim: Simulator, kind: 'view' | 'module', name: string) {
  const all = kind === 'view' ? [...sim.state.views.values()] : [...sim.state.modules.values()]
  return all.find((each) => each.name === name)
}

type Stored =
  | { readonly template: string; readonly actions: readonly string[] }
  | { readonly content: string; readonly settings: string }

/** Without the contract of a module. */
function hashOf(stored: Stored): string {
  return contentHash(contentOf(stored, null))
}

function contentOf(stored: Stored, settings: string | null): Content {
  return 'template' in stored
    ? { kind: 'view', ...stored }
    : { kind: 'module', content: stored.content, settings }
}

/** The hash of an entry's content without the contract, if the instance has that content. */
function withoutContract(sim: Simulator, { kind, name, contentSha256 }: Entry): string | null {
  const found = find(sim, kind, name)
  const all = found ? [found.live, ...found.versions.map(({ content }) => content)] : []
  const same = all.find(
    (each) => each && 'settings' in each && contentHash(contentOf(each, each.settings)) === contentSha256,
  )
  return same ? hashOf(same) : contentSha256
}

/** Every statement of a report that is not so, at the moment when it was made. Empty: all is true. */
export function untruths(sim: Simulator, report: Report): readonly string[] {
  return Object.entries(report.entries).flatMap(([key, entry]) => untrue(sim, key, entry))
}

function untrue(sim: Simulator, key: string, entry: Entry): readonly string[] {
  const now = held(sim, entry.kind, entry.name)
  const contentSha256 = withoutContract(sim, entry)
  const version = now?.versions.find(([number]) => number === entry.version)
  // Of what is on hold the version that runs is reported, which holds something else than the repository.
  const isHeld = entry.action === 'held'
  const claims: [boolean, string][] = [
    [
      entry.version !== null && version?.[1] !== (isHeld ? now?.live : contentSha256),
      `version ${entry.version} does not hold it`,
    ],
    [entry.status === 'published' && entry.version === null, 'published without a version'],
    [
      entry.status === 'published' &&
        entry.previousVersion !== null &&
        (entry.version ?? 0) <= entry.previousVersion,
      'published, but the version is an old one',
    ],
    [entry.status === 'unchanged' && now?.live !== contentSha256, 'unchanged, but something else is live'],
    [entry.status === 'unchanged' && entry.version === null, 'unchanged, but without a version'],
    [isDone(entry) && entry.live === false && now?.live === contentSha256, 'said not to be live, but it is'],
    [entry.live === true && now?.live !== contentSha256, 'said to be live, but it is not'],
  ]
  return [...claims, ...aliasClaims(sim, entry, now)]
    .filter(([wrong]) => wrong)
    .map(([, what]) => `${key} (${entry.status}): ${what}`)
}

function isDone({ status }: Entry): boolean {
  return status === 'published' || status === 'unchanged' || status === 'updated'
}

/** An alias that was moved is where the report says, and that version holds what the report says. */
function aliasClaims(sim: Simulator, entry: Entry, now: Held | null): readonly [boolean, string][] {
  const { kind, name, alias } = entry
  if (kind !== 'module' || !alias?.id || alias.version === null) return []
  const real = sim.console.find(kind, name).aliases.get(alias.id)
  const hash = now?.versions.find(([number]) => number === alias.version)?.[1]
  return [
    [real?.version !== alias.version, `the alias is on ${real?.version}, not on ${alias.version}`],
    [hash !== withoutContract(sim, entry), `the alias is on a version that does not hold it`],
  ]
}
