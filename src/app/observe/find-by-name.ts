import type { Definition, Key, Kind } from '../../core/model/definition.js'
import { keyFor } from '../../core/model/key.js'
import type { ListedResource, Observation, ReadMethod, Snapshot } from '../../core/model/observation.js'
import type { ObserveContext } from './context.js'
import { shareContent } from './shared-content.js'

/** The resources with the names of definitions, as far as lists or a search show them. */
export interface FoundResources {
  readonly observations: ReadonlyMap<Key, Observation>
  readonly searched: boolean
  /** The complete list of the kind. Null: it was not read. */
  readonly list: readonly ListedResource[] | null
}

/**
 * Finds resources by exact name. An index may be used for names that it has; a name that it lacks is looked up in a
 * list. A run that writes always lists, and trusts the list if the two differ.
 *
 * @param listed kinds that this run listed already
 */
export async function findByName(
  { reader, policy }: ObserveContext,
  kind: Kind,
  definitions: readonly Definition[],
  method: ReadMethod,
  listed: ReadonlyMap<Kind, readonly ListedResource[]> = new Map(),
): Promise<FoundResources> {
  const contents = new Map(definitions.map(({ key, content }) => [key, content]))
  const keep = (record: Snapshot): Snapshot => {
    const own = contents.get(keyFor(kind, record.name))
    return own ? { ...record, content: shareContent(record.content, [own]) } : record
  }
  const isSearched = method === 'search'
  const [rows, confirming] = await Promise.all([
    isSearched ? reader.search(kind, keep) : null,
    listed.get(kind) ?? (isSearched && !policy.planOnly ? reader.list(kind) : null),
  ])
  const observations = new Map<Key, Observation>()
  const found = confirming === null ? (rows ?? []) : confirmedBy(confirming, rows ?? [])
  for (const live of found.toSorted((a, b) => ownershipRank(a) - ownershipRank(b))) {
    const key = keyFor(kind, live.name)
    if (observations.has(key)) continue
    const resource = toListedResource(live)
    // For a resource without a definition only its name matters.
    observations.set(key, contents.has(key) ? { resource, live, readMethod: 'search' } : { resource })
  }
  const isIncomplete = () => definitions.some(({ key }) => !observations.has(key))
  const list = confirming ?? (isIncomplete() ? await reader.list(kind) : null)
  if (list !== null && isIncomplete()) addListed(observations, list)
  if (isIncomplete()) addListed(observations, await reader.listArchived(kind))
  return { observations, searched: rows !== null, list }
}

/** Rows with the same name in the list: an index may show resources that were deleted or renamed since. */
function confirmedBy(list: readonly ListedResource[], rows: readonly Snapshot[]): readonly Snapshot[] {
  const names = new Map(list.map(({ id, name }) => [id, name]))
  return rows.filter(({ id, name }) => names.get(id) === name)
}

function addListed(observations: Map<Key, Observation>, rows: readonly ListedResource[]): void {
  for (const resource of rows.toSorted((a, b) => ownershipRank(a) - ownershipRank(b))) {
    const key = keyFor(resource.kind, resource.name)
    if (!observations.has(key)) observations.set(key, { resource })
  }
}

/** Of two resources with one name, the customer's own active one comes first. */
function ownershipRank({ awsManaged, archived }: Pick<ListedResource, 'awsManaged' | 'archived'>): number {
  return awsManaged ? 2 : archived ? 1 : 0
}

function toListedResource({ kind, id, arn, name, awsManaged, archived }: Snapshot): ListedResource {
  return { kind, id, arn, name, awsManaged, archived }
}
