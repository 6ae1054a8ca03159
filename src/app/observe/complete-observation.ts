import type { Definition } from '../../core/model/definition.js'
import { ActionError } from '../../core/model/errors.js'
import { keyFor } from '../../core/model/key.js'
import type { ListedResource, ModuleAlias, Observation, VersionRow } from '../../core/model/observation.js'
import { nextRead } from '../../core/plan/next-read.js'
import type { NextRead } from '../../core/plan/read.js'
import {
  describeLagMs,
  listLagMs,
  notFoundCodes,
  pollUntil,
  retryWhileCreating,
  waitDeadline,
} from '../poll.js'
import { unlisted } from '../unlisted.js'
import type { ObserveContext } from './context.js'
import { findInHistory, wasChangedByPush } from './earlier-content.js'
import { contentsOf, shareContents } from './shared-content.js'

/** Reads everything that the plan asks for, and adds it to an observation. */
export async function completeObservation(
  context: ObserveContext,
  definition: Definition,
  start: Observation,
): Promise<Observation> {
  let observation = start
  for (;;) {
    const read = nextRead(definition, observation, context.policy)
    if (read === null) return observation
    const known = [definition.content, ...contentsOf(observation)]
    observation = shareContents(await applyRead(context, definition, observation, read), known)
  }
}

async function applyRead(
  context: ObserveContext,
  definition: Definition,
  observation: Observation,
  read: NextRead,
): Promise<Observation> {
  const { reader, sources } = context
  const { kind, id } = observation.resource
  switch (read.what) {
    case 'live':
      return { ...observation, readMethod: 'describe', ...(await readLive(context, observation.resource)) }
    case 'draft':
      return { ...observation, draft: await reader.describe(kind, id, 'draft') }
    case 'alias': {
      const aliases = await aliasesOf(context, observation.resource)
      return { ...observation, alias: aliases.find(({ name }) => name === read.name) ?? null }
    }
    case 'tags':
      return { ...observation, tags: await reader.tags(observation.resource.arn) }
    case 'versions':
      return refreshStaleLive(context, {
        ...observation,
        versions: await readVersions(context, observation.resource),
      })
    case 'unlisted':
      return refreshStaleLive(context, await withUnlisted(context, observation, read))
    case 'pushed':
      return { ...observation, changedByPush: await wasChangedByPush(sources, definition) }
    case 'history': {
      const { live } = observation
      if (!live) throw new TypeError(`${definition.key}: nothing is live that earlier commits may have had`)
      const { number, hash } = read.published
      const published = { hash, content: observation.contents?.get(number) ?? null }
      const history = await findInHistory(sources, definition, read.since, live.content, published)
      return { ...observation, history }
    }
    case 'content': {
      const snapshot = await reader.describe(kind, id, read.version)
      const contents = new Map(observation.contents).set(read.version, snapshot?.content ?? null)
      return { ...observation, contents }
    }
  }
}

/**
 * Reads versions that the list lacks. A service that returns another version than the requested one, such as the live
 * content, proves nothing about that number.
 */
async function withUnlisted(
  { reader }: ObserveContext,
  observation: Observation,
  { above, newest }: Extract<NextRead, { what: 'unlisted' }>,
): Promise<Observation> {
  const { kind, id } = observation.resource
  const rows: VersionRow[] = []
  const contents = new Map(observation.contents)
  for await (const { version, snapshot } of unlisted(reader, kind, id, above, newest)) {
    if (snapshot.version !== version) break
    rows.push({ version, description: snapshot.versionDescription ?? '' })
    contents.set(version, snapshot.content)
  }
  return { ...observation, unlisted: rows, contents }
}

/**
 * Describes again if the live snapshot may be outdated. Describe returns the number of the newest version, if any; if
 * there is a newer one, describe lags and is repeated for a while.
 */
async function refreshStaleLive(context: ObserveContext, observation: Observation): Promise<Observation> {
  const { resource, live, versions = [], unlisted: hidden = [] } = observation
  const newest = hidden.at(-1)?.version ?? versions[0]?.version ?? 0
  if (observation.readMethod !== 'describe' || !live || live.version === null || live.version >= newest)
    return observation
  const now = await pollUntil(context.clock, waitDeadline(context, describeLagMs), async () => {
    const again = await context.reader.describe(resource.kind, resource.id, 'live')
    return again && (again.version ?? newest) >= newest ? again : null
  })
  return now ? { ...observation, live: now } : observation
}

/**
 * Reads the live content of a listed resource. Only a view with a draft and without versions may have none. Any other
 * resource exists but is not shown yet (the service is eventually consistent), and is read again.
 *
 * @throws ActionError service-unavailable if it is not shown within half a minute
 */
async function readLive(context: ObserveContext, listed: ListedResource): Promise<Partial<Observation>> {
  const { kind, id, name } = listed
  const read = await pollUntil(context.clock, waitDeadline(context, listLagMs), async () => {
    const live = await context.reader.describe(kind, id, 'live')
    return live ? { live } : kind === 'view' ? neverPublished(context, listed) : null
  })
  if (read) return read
  const message = `${keyFor(kind, name)} is listed, but the service does not show it: somebody may have deleted it just now, or created it. Run the workflow again in a few minutes.`
  throw new ActionError('service-unavailable', 'live-not-shown', message)
}

/** The observation of a view that has only a draft; null: it is not shown yet, or no longer. */
async function neverPublished(
  { reader }: ObserveContext,
  { id }: ListedResource,
): Promise<Partial<Observation> | null> {
  const versions = await reader.versions('view', id).catch(nullIfAbsent)
  const draft = versions?.length === 0 ? await reader.describe('view', id, 'draft') : null
  return versions && draft && { live: null, versions, draft }
}

function nullIfAbsent(cause: unknown): null {
  if (cause instanceof ActionError && notFoundCodes.includes(cause.code)) return null
  throw cause
}

/** A listed resource exists: if its versions are not found, it is only new. */
function readVersions(context: ObserveContext, { kind, id }: ListedResource): Promise<readonly VersionRow[]> {
  return retryWhileCreating(context.clock, waitDeadline(context, listLagMs), () =>
    context.reader.versions(kind, id),
  )
}

/** The same for aliases. */
function aliasesOf(context: ObserveContext, { kind, id }: ListedResource): Promise<readonly ModuleAlias[]> {
  return retryWhileCreating(context.clock, waitDeadline(context, listLagMs), () =>
    context.reader.aliases(kind, id),
  )
}
