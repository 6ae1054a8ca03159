import { ActionError } from '../core/errors.js'
import { type Look, nextLook } from '../core/look.js'
import type { Policy } from '../core/plan.js'
import type {
  Definition,
  Key,
  Kind,
  Listed,
  Observation,
  Reading,
  Snapshot,
  VersionRow,
} from '../core/types.js'
import type { ConnectReader } from '../ports/connect.js'
import type { Clock, Log } from '../ports/surroundings.js'
import type { Limits } from './limits.js'
import { parallelByKind } from './parallel.js'
import { lagOfLists, pollUntil, waitOutCreate } from './waiting.js'

/** Definitions of a kind in the air at once; each waits for its own few calls. */
const width = 32

/** What the observer works with. */
export interface Watch {
  readonly reader: ConnectReader
  readonly clock: Clock
  readonly limits: Limits
  readonly log: Log
  readonly policy: Policy
}

export interface Observed {
  readonly observations: ReadonlyMap<Key, Observation>
  /** Definitions whose resource the service would not show, and why. */
  readonly unread: ReadonlyMap<Key, ActionError>
  /** How most was read: `search` only where the service's index served. */
  readonly reading: Reading
  /** True where the index was wanted and the role may not use it. */
  readonly searchRefused: boolean
}

/**
 * Reads of the instance exactly what the plan needs to know about the definitions: resources by exact name, then
 * look after look until the plan asks for nothing more.
 * @throws ActionError whatever the reader throws; a plan over half an instance would be wrong
 */
export async function observe(
  watch: Watch,
  definitions: readonly Definition[],
  wanted: Reading,
): Promise<Observed> {
  const kinds = [...new Set(definitions.map(({ kind }) => kind))]
  const found = await Promise.all(
    kinds.map((kind) =>
      findByName(
        watch,
        kind,
        definitions.filter((definition) => definition.kind === kind),
        wanted,
      ),
    ),
  )
  const starts = new Map(found.flatMap(({ observations }) => [...observations]))
  const present = definitions.filter(({ key }) => starts.has(key))
  const unread = new Map<Key, ActionError>()
  const tick = progress(watch, present.length)
  const kindOf = ({ kind }: Definition) => kind
  const complete = await parallelByKind(present, kindOf, width, async (definition) => {
    throwIfStopped(watch.limits)
    const start = starts.get(definition.key) as Observation
    const observation = await completed(watch, definition, start).catch((cause: unknown) => {
      unread.set(definition.key, onlyThisOne(cause))
      return null
    })
    tick()
    return observation ? [[definition.key, observation] as const] : []
  })
  return {
    observations: new Map(complete.flat()),
    unread,
    reading: found.some(({ searched }) => searched) ? 'search' : 'describe',
    searchRefused: wanted === 'search' && found.some(({ searched }) => !searched),
  }
}

/** A resource that the service cannot show does not hide the others; what concerns all of them ends the run. */
function onlyThisOne(cause: unknown): ActionError {
  if (cause instanceof ActionError && cause.reason === 'service-unavailable') return cause
  throw cause
}

/** Milliseconds between two lines about how far the reading has come. */
const talk = 10_000

/** At two calls a second a large contact centre takes minutes; a silent log looks like a hung one. */
function progress({ clock, log }: Watch, total: number): () => void {
  let [done, told] = [0, clock.now()]
  return () => {
    done += 1
    if (clock.now() - told < talk) return
    told = clock.now()
    log.info(`Read ${done} of ${total} definitions`)
  }
}

function throwIfStopped(limits: Limits): void {
  const reason = limits.stopped()
  if (reason === null) return
  const why = reason === 'timeout' ? 'timeout-seconds were over' : 'The run was cancelled'
  const message = `${why} while the instance was still being read; nothing was published. Run the workflow again, with more time if need be.`
  throw new ActionError(reason, reason, message)
}

/** Reads one definition's resource anew and exactly: after a conflict, or before a retry. */
export async function observeOne(watch: Watch, definition: Definition): Promise<Observation | null> {
  const { observations } = await findByName(watch, definition.kind, [definition], 'describe')
  const start = observations.get(definition.key)
  return start ? completed(watch, definition, start) : null
}

/** Adds to an observation whatever the plan asks for. */
async function completed(watch: Watch, definition: Definition, start: Observation): Promise<Observation> {
  let observation = start
  for (;;) {
    const look = nextLook(definition, observation, watch.policy)
    if (look === null) return observation
    observation = await looked(watch, observation, look)
  }
}

async function looked(watch: Watch, observation: Observation, look: Look): Promise<Observation> {
  const { reader } = watch
  const { kind, id } = observation.listed
  switch (look.what) {
    case 'live':
      return {
        listed: observation.listed,
        reading: 'describe',
        ...(await readLive(watch, observation.listed)),
      }
    case 'draft':
      return { ...observation, draft: await reader.describe(kind, id, 'draft') }
    case 'tags':
      return { ...observation, tags: await reader.tags(observation.listed.arn) }
    case 'versions':
      return { ...observation, versions: await versionsOf(watch, observation.listed) }
    case 'content': {
      const snapshot = await reader.describe(kind, id, look.version)
      const contents = new Map(observation.contents).set(look.version, snapshot?.content ?? null)
      return { ...observation, contents }
    }
  }
}

/**
 * What is live of a resource that is listed. That nothing is, is believed only of a view that has a draft and no version;
 * any other is there and not shown yet (the service is eventually consistent), and is asked for again.
 * @throws ActionError service-unavailable when it is not shown within half a minute
 */
async function readLive(watch: Watch, listed: Listed): Promise<Partial<Observation>> {
  const { kind, id, name } = listed
  const read = await pollUntil(watch.clock, shownBy(watch), async () => {
    const live = await watch.reader.describe(kind, id, 'live')
    return live ? { live } : kind === 'view' ? neverPublished(watch, listed) : null
  })
  if (read) return read
  const message = `${kind}/${name} is listed, but the service does not show what is live of it. Run the workflow again.`
  throw new ActionError('service-unavailable', 'live-not-shown', message)
}

async function neverPublished(watch: Watch, listed: Listed): Promise<Partial<Observation> | null> {
  const versions = await versionsOf(watch, listed)
  const draft = versions.length === 0 ? await watch.reader.describe('view', listed.id, 'draft') : null
  return draft && { live: null, versions, draft }
}

/** What is listed is there: that its versions are not found only says that it is new. */
function versionsOf(watch: Watch, { kind, id }: Listed): Promise<readonly VersionRow[]> {
  return waitOutCreate(watch.clock, shownBy(watch), () => watch.reader.versions(kind, id))
}

/** Until when something that must be there may stay unseen. */
function shownBy({ clock, limits }: Watch): () => number {
  const end = clock.now() + lagOfLists
  return () => Math.min(end, limits.finishBy())
}

interface Found {
  readonly observations: ReadonlyMap<Key, Observation>
  readonly searched: boolean
}

/** Exact names only. An index answers names that it has; that it lacks one says nothing until a list confirms it. */
async function findByName(
  { reader }: Watch,
  kind: Kind,
  definitions: readonly Definition[],
  wanted: Reading,
): Promise<Found> {
  const rows = wanted === 'search' ? await reader.search(kind) : null
  const observations = new Map<Key, Observation>()
  for (const live of (rows ?? []).toSorted((a, b) => rank(a) - rank(b))) {
    const key: Key = `${kind}/${live.name}`
    if (!observations.has(key)) observations.set(key, { listed: asListed(live), live, reading: 'search' })
  }
  const lacking = () => definitions.some(({ key }) => !observations.has(key))
  if (lacking()) addListed(observations, await reader.list(kind))
  if (lacking()) addListed(observations, await reader.listArchived(kind))
  return { observations, searched: rows !== null }
}

function addListed(observations: Map<Key, Observation>, rows: readonly Listed[]): void {
  for (const listed of rows.toSorted((a, b) => rank(a) - rank(b))) {
    const key: Key = `${listed.kind}/${listed.name}`
    if (!observations.has(key)) observations.set(key, { listed })
  }
}

/** Of two resources with one name the customer's own, active one is meant. */
function rank({ awsManaged, archived }: Pick<Listed, 'awsManaged' | 'archived'>): number {
  return awsManaged ? 2 : archived ? 1 : 0
}

function asListed({ kind, id, arn, name, awsManaged, archived }: Snapshot): Listed {
  return { kind, id, arn, name, awsManaged, archived }
}
