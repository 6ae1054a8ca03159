import { hashJson } from '../hash/sha256.js'
import type { Definition, Hash, Tags } from '../model/definition.js'
import type { Observation } from '../model/observation.js'
import type { Metadata } from '../model/plan.js'

/** Description and tags that the resource needs to match the definition. Null: it matches. */
export function metadataToSet(definition: Definition, observation: Observation | null): Metadata | null {
  const current = currentMetadata(observation)
  const description = definition.description === current.description ? null : definition.description
  const tags = missingTags(definition.tags, current.tags)
  return description === null && tags === null ? null : { description, tags }
}

/** Description and tags that the resource has. */
export function currentMetadata(observation: Observation | null): {
  readonly description: string | null
  readonly tags: Tags
} {
  const current = observation?.live ?? observation?.draft
  return { description: current?.description ?? null, tags: observation?.tags ?? current?.tags ?? {} }
}

/** Tags to add or change. No tag is ever removed: others may manage the rest. */
function missingTags(wanted: Tags, current: Tags): Tags | null {
  const missing = Object.entries(wanted).filter(
    ([name, value]) => !Object.hasOwn(current, name) || current[name] !== value,
  )
  return missing.length === 0 ? null : Object.fromEntries(missing)
}

/** Hash of description and tags, as the plan digest and the review compare them. */
export function metadataHash({ description, tags }: Metadata): Hash {
  return hashJson({ description, tags })
}
