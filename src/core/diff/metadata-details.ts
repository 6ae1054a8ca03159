import { ownValue } from '../document/json.js'
import type { Detail } from '../model/difference.js'
import type { Change } from '../model/plan.js'
import { currentMetadata, metadataToSet } from '../plan/metadata.js'
import { detail, detailOf } from './shared/details.js'

/**
 * What differs between the description and the tags of a definition and those of its resource: the description, then
 * each tag. Tags that only the resource has are left alone, so they are not part of it. Empty: nothing differs, or there
 * is no resource to compare with.
 */
export function metadataDetails({
  definition,
  observation,
}: Pick<Change, 'definition' | 'observation'>): readonly Detail[] {
  const wanted = observation && metadataToSet(definition, observation)
  if (!wanted) return []
  const current = currentMetadata(observation)
  const { description, tags } = wanted
  return [
    ...(description === null ? [] : [detailOf('Description', current.description ?? undefined, description)]),
    ...Object.entries(tags ?? {}).map(([name, value]) =>
      detail(`Tag ${name}`, ownValue(current.tags, name), value),
    ),
  ]
}
