import type { Simulator } from '../../simulator/index.js'
import type { Key, Kind } from '../../src/core/model/definition.js'
import type { Entry, Report } from '../../src/core/model/report.js'
import { readMarker } from '../../src/core/plan/version-marker.js'
import { hashOf, type Raw, rawOf, storedHash } from './model-docs.js'
import { find } from './model-expected.js'
import type { Git } from './model-git.js'
import type { Happening, Journal, Published, Versioned } from './model-journal.js'
import type { NamesEver } from './model-names.js'
import type { Trace } from './model-run.js'
import { untruths } from './truth.js'

/** All that the laws look at. */
export interface Evidence {
  readonly sim: Simulator
  readonly git: Git
  readonly journal: Journal
  /** Every run so far, by id. */
  readonly traces: ReadonlyMap<string, Trace>
  readonly names: NamesEver
}

/** A run's look at what is live may be so old when it sends the update, in milliseconds. */
const fresh = 5_000

/** Everything that must not have happened, of what happened in a scene. */
export function wrongHappenings(evidence: Evidence, news: readonly Happening[]): readonly string[] {
  return news.flatMap((each) => {
    const trace = evidence.traces.get(each.by)
    if (!trace) return []
    const wrong =
      each.what === 'live'
        ? [...lost(evidence, trace, each), ...wrongContent(evidence, trace, each)]
        : wrongVersion(evidence, trace, each)
    return wrong.map((what) => `${each.key} at turn ${each.turn} by run ${each.by}: ${what}`)
  })
}

/**
 * What a run replaced is in some version, or was written by a run, so it is in git; or somebody put it there after the
 * run's last look, which was no older than it may be: an update has no precondition, so that the service permits.
 */
function lost(evidence: Evidence, trace: Trace, event: Published): readonly string[] {
  const { sim, journal, traces } = evidence
  const { before, key, turn } = event
  const wrong = draftLost(evidence, trace, event)
  if (before === null || find(sim, key)?.versions.some(({ hash }) => hash === before)) return wrong
  const origin = journal.liveSince(key, before, turn)
  if (!origin || traces.has(origin.by)) return wrong
  const replacement = trace.replaced.find((each) => each.turn === turn)
  const look = replacement?.look
  if (!look) return [...wrong, 'replaced what was live without having looked at it']
  if (origin.turn < look.turn) return [...wrong, 'what was live, and seen, is lost']
  const age = (replacement?.sentAt ?? 0) - look.time
  return age > fresh ? [...wrong, `what was live is lost: the last look was ${age} ms before`] : wrong
}

/** A run puts nothing live but what its commit comes to, with names of what is there or was. */
function wrongContent(evidence: Evidence, trace: Trace, { key, after }: Published): readonly string[] {
  return after !== null && possible(evidence, trace, key).includes(after)
    ? []
    : ['it put something live that its commit does not come to']
}

/** A draft that a run replaced was saved as a file, or is in a version, or was saved in the console after the run had looked for one. */
function draftLost(
  evidence: Evidence,
  trace: Trace,
  { draft, before, after, key }: Published,
): readonly string[] {
  const { sim } = evidence
  if (draft === null || draft === before || draft === after) return []
  if (find(sim, key)?.versions.some(({ hash }) => hash === draft)) return []
  // A draft of what the commit holds is in the repository.
  if (sentHashes(evidence, trace, key).includes(draft)) return []
  const saved = trace.saved.map((text) => savedHash(key.split('/')[0] as Kind, text))
  if (saved.includes(draft)) return []
  const id = [...sim.state.views.values(), ...sim.state.modules.values()].find(
    ({ kind, name }) => `${kind}/${name}` === key,
  )?.id
  const lastRead = trace.drafts.get(id ?? '')
  const since = drafted.get(`${key} ${draft}`) ?? 0
  return lastRead && since >= lastRead.turn ? [] : ['a draft is lost']
}

/** Turn at which a draft was saved in the console; filled by the model. */
export const drafted = new Map<string, number>()

function savedHash(kind: Kind, text: string): string {
  const saved = JSON.parse(text) as { Content: unknown }
  if (kind === 'module') return hashOf({ content: saved.Content as string })
  const { Template, Actions } = saved.Content as { Template: string; Actions: string[] }
  return hashOf({ template: Template, actions: Actions })
}

function wrongVersion(evidence: Evidence, trace: Trace, event: Versioned): readonly string[] {
  const { description, hash, key } = event
  const marker = readMarker(description)
  const commit = trace.commit.slice(0, 12)
  const doubled = isDouble(evidence, trace, event) ? ['a second version of the same content'] : []
  if (!marker) return description === `kept before ${commit}` ? doubled : [`described as ${description}`]
  const wrong = [
    marker.commit !== commit && `marked with the commit ${marker.commit}`,
    !sentHashes(evidence, trace, key).includes(marker.hash) &&
      'marked with content that the commit does not hold',
    !storedFormsOf(evidence, trace, key, marker.hash).includes(hash) &&
      "somebody else's content under our marker",
  ]
  return [...wrong.filter((each) => each !== false), ...doubled]
}

/** Of modules another run, or somebody in the console, may freeze the same between a run's last look and its call. */
function isDouble({ traces, sim }: Evidence, trace: Trace, event: Versioned): boolean {
  if (event.below !== event.hash || !event.belowMade) return event.below === event.hash
  if (event.key.startsWith('view/')) return true
  const other = traces.get(event.belowMade.by)
  if (other) return other === trace || other.to <= trace.from
  const id = sim.console.find('module', event.key.slice('module/'.length)).id
  const look = trace.versions.get(id)?.findLast(({ turn }) => turn < event.turn)
  return (look?.turn ?? 0) > event.belowMade.turn
}

/** Every statement of a run's report that was true at no time while it ran. `alone`: nobody else did anything. */
export function falseStatements(evidence: Evidence, trace: Trace, report: Report, alone: boolean): string[] {
  const wrong = Object.entries(report.entries).flatMap(([key, entry]) =>
    lie(evidence, trace, key as Key, entry).map(
      (what) => `run ${trace.actor.id}: ${key} (${entry.status}): ${what}`,
    ),
  )
  if (!alone) return wrong
  const asStored = Object.entries(report.entries).filter(([key]) => !isRewritten(evidence, trace, key as Key))
  return [...wrong, ...untruths(evidence.sim, { ...report, entries: Object.fromEntries(asStored) })]
}

function isRewritten(evidence: Evidence, trace: Trace, key: Key): boolean {
  return sentOf(evidence, trace, key).some((raw) => storedHash(evidence.sim.switches, raw) !== hashOf(raw))
}

/** What the commit's definition comes to, by all that its references ever named. */
function sentOf({ git, names }: Evidence, trace: Trace, key: Key): readonly Raw[] {
  const doc = git.treeOf(trace.commit)?.get(key)
  if (!doc) return []
  return names.waysOf(doc).map((resolve) => rawOf(key.split('/')[0] as Kind, doc, resolve))
}

function sentHashes(evidence: Evidence, trace: Trace, key: Key): readonly string[] {
  return sentOf(evidence, trace, key).map(hashOf)
}

/** The hash of what was sent, and of the service's own form of it. */
function storedFormsOf(evidence: Evidence, trace: Trace, key: Key, sent: string): readonly string[] {
  const raws = sentOf(evidence, trace, key).filter((raw) => hashOf(raw) === sent)
  return raws.flatMap((raw) => [sent, storedHash(evidence.sim.switches, raw)])
}

/** The hashes of all that was sent of it, and of the service's own forms where those are others. */
function possible(evidence: Evidence, trace: Trace, key: Key): readonly string[] {
  const raws = sentOf(evidence, trace, key)
  return [...new Set(raws.flatMap((raw) => [hashOf(raw), storedHash(evidence.sim.switches, raw)]))]
}

/**
 * Drift is what the console did; what an earlier run of a commit after the last publish left is not, and no green run
 * leaves it alone.
 */
function isGreenSkip({ sim, git, journal, traces }: Evidence, trace: Trace, key: Key, entry: Entry): boolean {
  if (entry.status !== 'skipped' || entry.reason !== 'drifted' || trace.report?.failures.length !== 0)
    return false
  if (trace.lagging || entry.liveSha256 === null) return false
  const origin = journal.liveSince(key, entry.liveSha256, trace.to + 1)
  const by = origin && traces.get(origin.by)
  const base = find(sim, key)?.versions.findLast(({ marker }) => marker)?.marker?.commit
  if (by === undefined || base === undefined) return false
  return git.isOlder(by.commit, base) && !git.isOlder(by.commit, trace.commit)
}

function lie(evidence: Evidence, trace: Trace, key: Key, entry: Entry): readonly string[] {
  const { sim, journal } = evidence
  const ours = possible(evidence, trace, key)
  const now = find(sim, key)
  const held = (number: number | null) => now?.versions.find((version) => version.number === number)
  const live = [...journal.liveBetween(key, trace.from, trace.to, trace.lagging)]
  const previous = entry.previousVersion ?? 0
  const claims: [boolean, string][] = [
    [
      entry.contentSha256 !== null && !sentHashes(evidence, trace, key).includes(entry.contentSha256),
      'another hash than that of the file',
    ],
    [
      entry.version !== null && !ours.includes(held(entry.version)?.hash ?? ''),
      `version ${entry.version} does not hold it`,
    ],
    [entry.status === 'published' && entry.version === null, 'published without a version'],
    [
      entry.status === 'published' && (entry.version ?? 0) <= previous,
      'published, but the version is an old one',
    ],
    [
      entry.status === 'unchanged' && !live.some((hash) => ours.includes(hash ?? '')),
      'unchanged, but something else was live',
    ],
    [
      entry.live === true && !live.some((hash) => ours.includes(hash ?? '')),
      'said to be live, but it never was',
    ],
    [
      entry.live === false &&
        !trace.lagging &&
        live.length > 0 &&
        live.every((hash) => hash !== null && hash === entry.contentSha256),
      'said not to be live, but it was all the time',
    ],
    [
      entry.kept !== null && !live.includes(held(entry.kept)?.hash ?? ''),
      `version ${entry.kept} is said to keep what was live`,
    ],
    [previous > (now?.versions.at(-1)?.number ?? 0), `version ${previous} is said to have been there`],
    [entry.status === 'failed' && entry.action !== null && entry.message === null, 'failed without a word'],
    [isGreenSkip(evidence, trace, key, entry), 'green, and skipped as drifted, although a run put it there'],
  ]
  return claims.filter(([wrong]) => wrong).map(([, what]) => what)
}
