import { ActionError } from '../core/errors.js'
import type { Definition, FailureReason, Key, Listed, Observation, Reading } from '../core/types.js'
import { findByName } from './find-by-name.js'
import type { Limits } from './limits.js'
import { completed } from './looks.js'
import { parallelByKind } from './parallel.js'
import type { Watch } from './watch.js'

/** Definitions of a kind in the air at once; each waits for its own few calls. */
const width = 32

export interface Observed {
  readonly observations: ReadonlyMap<Key, Observation>
  /** Definitions whose resource the service would not show, and why. */
  readonly unread: ReadonlyMap<Key, ActionError>
  /** The resources of the definitions' kinds, as far as they were listed or searched for. */
  readonly listed: readonly Listed[]
  /** How most was read: `search` only where the service's index served. Null: nothing was read. */
  readonly reading: Reading | null
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
    listed: [...starts.values()].map(({ listed }) => listed),
    reading: found.some(({ searched }) => searched) ? 'search' : 'describe',
    searchRefused: wanted === 'search' && found.some(({ searched }) => !searched),
  }
}

/** What may be the matter with one resource alone: a policy's condition, a deletion that lists do not show yet. */
const single: readonly FailureReason[] = ['service-unavailable', 'access-denied', 'publish-failed']

/** A resource that cannot be read does not hide the others; what concerns all of them ends the run. */
function onlyThisOne(cause: unknown): ActionError {
  if (cause instanceof ActionError && single.includes(cause.reason)) return cause
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

/**
 * Reads one definition's resource anew and exactly: after a conflict, or before a retry.
 *
 * @param unsound versions that are known to hold something else than their markers say
 */
export async function observeOne(
  watch: Watch,
  definition: Definition,
  unsound: ReadonlySet<number>,
): Promise<Observation | null> {
  const { observations } = await findByName(watch, definition.kind, [definition], 'describe')
  const start = observations.get(definition.key)
  return start ? completed(watch, definition, { ...start, unsound }) : null
}
