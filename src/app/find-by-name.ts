import { keyFor } from '../core/key.js'
import type { Definition, Key, Kind, Listed, Observation, Reading, Snapshot } from '../core/types.js'
import type { Watch } from './watch.js'

/** The resources that bear the names of definitions, as far as listing or searching tells of them. */
export interface Found {
  readonly observations: ReadonlyMap<Key, Observation>
  readonly searched: boolean
}

/** Exact names only. An index answers names that it has; that it lacks one says nothing until a list confirms it. */
export async function findByName(
  { reader }: Watch,
  kind: Kind,
  definitions: readonly Definition[],
  wanted: Reading,
): Promise<Found> {
  const rows = wanted === 'search' ? await reader.search(kind) : null
  const observations = new Map<Key, Observation>()
  for (const live of (rows ?? []).toSorted((a, b) => rank(a) - rank(b))) {
    const key = keyFor(kind, live.name)
    if (!observations.has(key)) observations.set(key, { listed: asListed(live), live, reading: 'search' })
  }
  const lacking = () => definitions.some(({ key }) => !observations.has(key))
  if (lacking()) addListed(observations, await reader.list(kind))
  if (lacking()) addListed(observations, await reader.listArchived(kind))
  return { observations, searched: rows !== null }
}

function addListed(observations: Map<Key, Observation>, rows: readonly Listed[]): void {
  for (const listed of rows.toSorted((a, b) => rank(a) - rank(b))) {
    const key = keyFor(listed.kind, listed.name)
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
