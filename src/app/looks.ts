import { ActionError } from '../core/errors.js'
import { keyFor } from '../core/key.js'
import { type Look, nextLook } from '../core/look.js'
import type { Definition, Listed, Observation, VersionRow } from '../core/types.js'
import { findInHistory, isPushed } from './origin.js'
import { describeLagMs, lagOfLists, notYetThere, pollUntil, waitAtMost, waitOutCreate } from './waiting.js'
import type { Watch } from './watch.js'

/** Adds to an observation whatever the plan asks for. */
export async function completed(
  watch: Watch,
  definition: Definition,
  start: Observation,
): Promise<Observation> {
  let observation = start
  for (;;) {
    const look = nextLook(definition, observation, watch.policy)
    if (look === null) return observation
    observation = await looked(watch, definition, observation, look)
  }
}

async function looked(
  watch: Watch,
  definition: Definition,
  observation: Observation,
  look: Look,
): Promise<Observation> {
  const { reader, sources } = watch
  const { kind, id } = observation.listed
  switch (look.what) {
    case 'live':
      return { ...observation, reading: 'describe', ...(await readLive(watch, observation.listed)) }
    case 'draft':
      return { ...observation, draft: await reader.describe(kind, id, 'draft') }
    case 'tags':
      return { ...observation, tags: await reader.tags(observation.listed.arn) }
    case 'versions':
      return catchUp(watch, { ...observation, versions: await versionsOf(watch, observation.listed) })
    case 'pushed':
      return { ...observation, pushed: await isPushed(sources, definition) }
    case 'history': {
      const history = await findInHistory(sources, definition, look.since, look.live)
      return { ...observation, history }
    }
    case 'content': {
      const snapshot = await reader.describe(kind, id, look.version)
      const contents = new Map(observation.contents).set(look.version, snapshot?.content ?? null)
      return { ...observation, contents }
    }
  }
}

/**
 * Describing answers the number of the newest version, as far as it answers one at all. Where a list shows a newer one,
 * what was described may be out of date, and is read again for a while.
 */
async function catchUp(watch: Watch, observation: Observation): Promise<Observation> {
  const { listed, live, versions = [] } = observation
  const newest = versions[0]?.version ?? 0
  if (observation.reading !== 'describe' || !live || live.version === null || live.version >= newest)
    return observation
  const now = await pollUntil(watch.clock, waitAtMost(watch, describeLagMs), async () => {
    const again = await watch.reader.describe(listed.kind, listed.id, 'live')
    return again && (again.version ?? newest) >= newest ? again : null
  })
  return now ? { ...observation, live: now } : observation
}

/**
 * What is live of a resource that is listed. That nothing is, is believed only of a view that has a draft and no version;
 * any other is there and not shown yet (the service is eventually consistent), and is asked for again.
 * @throws ActionError service-unavailable when it is not shown within half a minute
 */
async function readLive(watch: Watch, listed: Listed): Promise<Partial<Observation>> {
  const { kind, id, name } = listed
  const read = await pollUntil(watch.clock, waitAtMost(watch, lagOfLists), async () => {
    const live = await watch.reader.describe(kind, id, 'live')
    return live ? { live } : kind === 'view' ? neverPublished(watch, listed) : null
  })
  if (read) return read
  const message = `${keyFor(kind, name)} is listed, but the service does not show it: somebody may have deleted it just now, or created it. Run the workflow again in a few minutes.`
  throw new ActionError('service-unavailable', 'live-not-shown', message)
}

/** A view that has only a draft; null: it is not shown yet, or not any more. */
async function neverPublished({ reader }: Watch, { id }: Listed): Promise<Partial<Observation> | null> {
  const versions = await reader.versions('view', id).catch(nullIfAbsent)
  const draft = versions?.length === 0 ? await reader.describe('view', id, 'draft') : null
  return versions && draft && { live: null, versions, draft }
}

function nullIfAbsent(cause: unknown): null {
  if (cause instanceof ActionError && notYetThere.includes(cause.code)) return null
  throw cause
}

/** What is listed is there: that its versions are not found only says that it is new. */
function versionsOf(watch: Watch, { kind, id }: Listed): Promise<readonly VersionRow[]> {
  return waitOutCreate(watch.clock, waitAtMost(watch, lagOfLists), () => watch.reader.versions(kind, id))
}
