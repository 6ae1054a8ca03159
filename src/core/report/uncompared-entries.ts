import type { Definition, Kind, Problem } from '../model/definition.js'
import type { Entry } from '../model/report.js'
import { contentHashOf, sourceOf } from '../resolve/state.js'

/** The common start of all entries: nothing known, nothing done. */
export const emptyEntry = {
  action: null,
  id: null,
  arn: null,
  version: null,
  versionArn: null,
  previousVersion: null,
  contentSha256: null,
  sourceSha256: null,
  reviewSha256: null,
  pending: false,
  publishedSources: null,
  liveVersion: null,
  live: null,
  drift: null,
  baseVersion: null,
  restoredVersion: null,
  row: null,
  overwrites: 'nobody',
  reason: null,
  message: null,
  kept: null,
  warnings: [],
  problems: [],
  liveSha256: null,
  metadata: false,
  metadataSha256: null,
  metadataChanges: [],
  alias: null,
  place: null,
  difference: null,
  undone: null,
} as const satisfies Partial<Entry>

/**
 * The entry of a file without a valid definition. `name` is null if it could not be read: then the file's path replaces
 * it.
 */
export function invalidEntry(invalid: {
  readonly kind: Kind
  readonly name: string | null
  readonly file: string
  readonly problems: readonly Problem[]
}): Entry {
  const { kind, name, file, problems } = invalid
  return {
    ...emptyEntry,
    kind,
    name: name ?? file,
    file,
    status: 'invalid',
    reason: 'invalid-definition',
    problems,
  }
}

/** The entry of a definition that was read and hashed, but not compared with the instance. */
export function uncomparedEntry(
  definition: Definition,
  status: 'checked' | 'failed' | 'skipped',
  reason: string | null,
  message: string | null = null,
): Entry {
  const { kind, name, file, place } = definition
  const hashes = { contentSha256: contentHashOf(definition), sourceSha256: sourceOf(definition) }
  return { ...emptyEntry, kind, name, file, place, status, reason, message, ...hashes }
}
