import type { Definition, Key, Kind } from '../../core/model/definition.js'
import { keyFor } from '../../core/model/key.js'
import type { ListedResource, Observation, ReadMethod, Snapshot } from '../../core/model/observation.js'
import type { ObserveContext } from './context.js'
import { shareContents } from './shared-content.js'

/** The resources that bear the names of definitions, as far as listing or searching tells of them. */
export interface FoundResources {
  readonly observations: ReadonlyMap<Key, Observation>
  readonly searched: boolean
}

/**
 * Exact names only. An index answers names that it has; that it lacks one says nothing until a list confirms it.
 *
 * @param listed kinds that this run listed already
 */
export async function findByName(
  { reader }: ObserveContext,
  kind: Kind,
  definitions: readonly Definition[],
  method: ReadMethod,
  listed: ReadonlyMap<Kind, readonly ListedResource[]> = new Map(),
): Promise<FoundResources> {
  const rows = method === 'search' ? await reader.search(kind) : null
  const contents = new Map(definitions.map(({ key, content }) => [key, content]))
  const observations = new Map<Key, Observation>()
  for (const live of (rows ?? []).toSorted((a, b) => ownershipRank(a) - ownershipRank(b))) {
    const key = keyFor(kind, live.name)
    if (observations.has(key)) continue
    const own = contents.get(key)
    const observation = { resource: toListedResource(live), live, readMethod: 'search' } as const
    observations.set(key, own ? shareContents(observation, [own]) : observation)
  }
  const isIncomplete = () => definitions.some(({ key }) => !observations.has(key))
  if (isIncomplete()) addListed(observations, listed.get(kind) ?? (await reader.list(kind)))
  if (isIncomplete()) addListed(observations, await reader.listArchived(kind))
  return { observations, searched: rows !== null }
}

function addListed(observations: Map<Key, Observation>, rows: readonly ListedResource[]): void {
  for (const resource of rows.toSorted((a, b) => ownershipRank(a) - ownershipRank(b))) {
    const key = keyFor(resource.kind, resource.name)
    if (!observations.has(key)) observations.set(key, { resource })
  }
}

/** Of two resources with one name the customer's own, active one is meant. */
function ownershipRank({ awsManaged, archived }: Pick<ListedResource, 'awsManaged' | 'archived'>): number {
  return awsManaged ? 2 : archived ? 1 : 0
}

function toListedResource({ kind, id, arn, name, awsManaged, archived }: Snapshot): ListedResource {
  return { kind, id, arn, name, awsManaged, archived }
}
