import { executed, seenHash } from '../../core/content-hash.js'
import { differences } from '../../core/differences.js'
import { kinds } from '../../core/kinds/index.js'
import type { Progress } from '../../core/outcome.js'
import { executedOrText } from '../../core/own-form.js'
import { hashJson } from '../../core/sha256.js'
import type { Change, Definition, Json, Metadata, Snapshot } from '../../core/types.js'
import { keptDescription } from '../../core/version-description.js'
import { waitOutCreate } from '../waiting.js'
import { createVersionOnce } from './create-version.js'
import type { Deps } from './deps.js'
import { liveOnceOurs, replaceLive } from './live.js'
import { unlisted } from './unlisted.js'
import { makeVersion } from './version.js'

/** Does what a change says: the only place that writes to Amazon Connect. Notes in `progress` what came of it. */
export async function carryOut(deps: Deps, change: Change, progress: Progress): Promise<void> {
  if (change.action === 'create') return createAndVersion(deps, change, progress)
  const { observation, metadata, definition } = change
  if (!observation) return
  const { id, arn } = observation.listed
  if (metadata) await setMetadata(deps, definition, id, arn, metadata)
  if (change.action === 'metadata') return
  const live = change.action === 'update' ? await update(deps, change, id, progress) : observation.live
  if (live) await makeVersion(deps, change, id, live, progress)
}

async function createAndVersion(deps: Deps, change: Change, progress: Progress): Promise<void> {
  const { definition } = change
  progress.live = null
  const { id, arn, snapshot } = await deps.writer.create(definition, clientToken(deps, definition))
  Object.assign(progress, { id, arn, live: true })
  const until = deps.limits.finishBy
  const live =
    snapshot ?? (await waitOutCreate(deps.clock, until, () => liveOnceOurs(deps, definition, id, null)))
  noteStoredForm(definition, live, progress)
  await waitOutCreate(deps.clock, until, () => makeVersion(deps, change, id, live, progress))
}

/** Same run, same definition, same token: a repeated create is the same create. */
function clientToken(
  { instanceId, runId }: Deps,
  { kind, name, content, description, tags, externalInvocation }: Definition,
): string {
  const sent: Json = { content: { ...content } as Json, description, tags, externalInvocation }
  return hashJson({ instance: instanceId, kind, name, sent, run: runId })
}

async function setMetadata(
  deps: Deps,
  definition: Definition,
  id: string,
  arn: string,
  { description, tags }: Metadata,
): Promise<void> {
  if (description !== null) await deps.writer.setDescription(definition.kind, id, description)
  if (tags !== null) await deps.writer.addTags(arn, tags)
}

/** Replaces what is live, after freezing it where no version holds it; answers what is live then. */
async function update(deps: Deps, change: Change, id: string, progress: Progress): Promise<Snapshot> {
  const { definition, observation } = change
  if (change.keep && observation?.live) progress.kept = await keep(deps, change, id, observation.live)
  progress.live = null
  const live = await replaceLive(deps, change, id)
  progress.live = true
  noteStoredForm(definition, live, progress)
  return live
}

/** Nothing that was ever live is lost: it becomes a version that bears no marker. */
async function keep(deps: Deps, change: Change, id: string, live: Snapshot): Promise<number> {
  const { key, definition, highest } = change
  const { kind } = definition
  const held = await heldSince(deps, change, id, live)
  if (held !== null) return held
  const description = keptDescription(deps.commit)
  const find = async () => {
    const rows = await deps.reader.versions(kind, id)
    const kept = rows.find((row) => row.version > (highest ?? 0) && row.description === description)
    return kept ? { version: kept.version, snapshot: null } : null
  }
  const { version } = await createVersionOnce(deps, { key, kind, id, description, live }, find)
  return version
}

/** A version that holds what is live: made since the plan, or hidden from the list that was planned by. */
async function heldSince(
  { reader }: Deps,
  { definition, highest }: Change,
  id: string,
  live: Snapshot,
): Promise<number | null> {
  const { kind } = definition
  const known = highest ?? 0
  const hash = seenHash(definition, live.content)
  const rows = kinds[kind].deduplicatesVersions ? [] : await reader.versions(kind, id)
  for (const { version } of rows.filter((row) => row.version > known)) {
    const snapshot = await reader.describe(kind, id, version)
    if (snapshot && seenHash(definition, snapshot.content) === hash) return version
  }
  // Where describing told the highest version, none is hidden.
  if (live.version !== null) return null
  for await (const { version, snapshot } of unlisted(reader, kind, id, rows[0]?.version ?? known))
    if (seenHash(definition, snapshot.content) === hash) return version
  return null
}

/** The service may drop or rewrite parts of a view; what it runs is then not what the repository says. */
function noteStoredForm(definition: Definition, live: Snapshot, progress: Progress): void {
  if (seenHash(definition, live.content) === definition.hash) return
  const changed = differences(executed(definition.content), executedOrText(live.content))
  progress.live = true
  progress.warnings.push({
    code: 'stored-form',
    message: `${definition.key}: the service stored the content in its own form: ${changed.join('; ')}. It was versioned as stored. Bring the definition into that form, or check that the difference does not matter.`,
  })
}
