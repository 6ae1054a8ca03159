import type { Definition, Key, Kind } from '../../core/model/definition.js'
import { ActionError } from '../../core/model/errors.js'
import type { ListedResource, Observation, ReadMethod } from '../../core/model/observation.js'
import { isolateFailure } from '../isolate-failure.js'
import type { Deadline } from '../limits.js'
import { parallel } from '../parallel.js'
import { completeObservation } from './complete-observation.js'
import type { ObserveContext } from './context.js'
import { findByName } from './find-by-name.js'

/** Maximum number of definitions of a kind that are read in parallel; each waits for its own few calls. */
const maxParallel = 32

export interface ObserveResult {
  readonly observations: ReadonlyMap<Key, Observation>
  /** Definitions whose resource could not be read, with the reason. */
  readonly unreadable: ReadonlyMap<Key, ActionError>
  /** The resources of the definitions' kinds, as far as they were listed or found. */
  readonly listed: readonly ListedResource[]
  /** The complete lists of resources that this run read, so that no kind is listed again. */
  readonly lists: ReadonlyMap<Kind, readonly ListedResource[]>
  /** How most resources were read: `search` if the service's index was used. Null: nothing was read. */
  readonly reading: ReadMethod | null
  /** Whether the index was wanted but the role may not use it. */
  readonly searchRefused: boolean
}

/**
 * Reads exactly what the plan needs to know about the definitions: resources by exact name, then one read after another
 * until the plan asks for nothing more.
 *
 * @param listed kinds that this run listed already
 * @param onComplete awaited for each completely read definition, before the next one is read in its place
 * @throws ActionError any error of the reader; a plan over half an instance would be wrong
 */
export async function observe(
  context: ObserveContext,
  definitions: readonly Definition[],
  method: ReadMethod,
  listed: ReadonlyMap<Kind, readonly ListedResource[]> = new Map(),
  onComplete: (definition: Definition, observation: Observation) => Promise<void> = async () => {},
): Promise<ObserveResult> {
  const kinds = [...new Set(definitions.map(({ kind }) => kind))]
  const unreadable = new Map<Key, ActionError>()
  const progress = createProgressLog(context)
  let hasFailed = false
  const observeDefinition = async (definition: Definition, start: Observation | undefined) => {
    if (hasFailed || !start) return []
    assertNotStopped(context.deadline)
    const observation = await completeObservation(context, definition, start).catch((cause: unknown) => {
      unreadable.set(definition.key, isolateFailure(cause))
      return null
    })
    progress.tick()
    if (observation) await onComplete(definition, observation)
    return observation ? [[definition.key, observation] as const] : []
  }
  const observeKind = async (kind: Kind) => {
    const ofKind = definitions.filter((definition) => definition.kind === kind)
    const found = await findByName(context, kind, ofKind, method, listed)
    const present = ofKind.filter(({ key }) => found.observations.has(key))
    progress.expect(present.length)
    const completed = await parallel(present, maxParallel, (definition) =>
      observeDefinition(definition, found.observations.get(definition.key)),
    )
    return { ...found, kind, completed: completed.flat() }
  }
  // Each kind is read separately: its operations have their own quotas, which must not idle while the other kind is
  // listed.
  const observed = await Promise.all(
    kinds.map((kind) =>
      observeKind(kind).catch((cause: unknown) => {
        hasFailed = true
        throw cause
      }),
    ),
  )
  return {
    observations: new Map(observed.flatMap(({ completed }) => completed)),
    unreadable,
    listed: observed.flatMap(({ observations }) =>
      [...observations.values()].map(({ resource }) => resource),
    ),
    lists: new Map([
      ...listed,
      ...observed.flatMap(({ kind, list }) => (list === null ? [] : [[kind, list] as const])),
    ]),
    reading: observed.some(({ searched }) => searched) ? 'search' : 'describe',
    searchRefused: method === 'search' && observed.some(({ searched }) => !searched),
  }
}

/** Milliseconds between two progress lines. */
const progressIntervalMs = 10_000

/** At two calls per second a large contact centre takes minutes; a silent log looks like a hung one. */
function createProgressLog({ clock, log }: ObserveContext) {
  let [done, total, loggedAt] = [0, 0, clock.now()]
  return {
    expect: (count: number) => {
      total += count
    },
    tick: () => {
      done += 1
      if (clock.now() - loggedAt < progressIntervalMs) return
      loggedAt = clock.now()
      log.info(`Read ${done} of ${total} definitions`)
    },
  }
}

function assertNotStopped(deadline: Deadline): void {
  const reason = deadline.stopReason()
  if (reason === null) return
  const why = reason === 'timeout' ? 'timeout-seconds were over' : 'The run was cancelled'
  const message = `${why} while the instance was still being read; nothing was published. Run the workflow again, with more time if need be.`
  throw new ActionError(reason, reason, message)
}

/**
 * Reads one definition's resource again and exactly: after a conflict, or before a retry.
 *
 * @param invalidVersions versions whose content is known to differ from their markers
 */
export async function observeOne(
  context: ObserveContext,
  definition: Definition,
  invalidVersions: ReadonlySet<number>,
): Promise<Observation | null> {
  const { observations } = await findByName(context, definition.kind, [definition], 'describe')
  const start = observations.get(definition.key)
  return start ? completeObservation(context, definition, { ...start, invalidVersions }) : null
}
