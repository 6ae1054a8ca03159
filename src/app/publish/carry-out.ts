import { executed, seenHash } from '../../core/content-hash.js'
import { differences } from '../../core/differences.js'
import type { Progress } from '../../core/outcome.js'
import { executedOrText } from '../../core/own-form.js'
import { hashJson } from '../../core/sha256.js'
import type { Change, Definition, Json, Metadata, Snapshot } from '../../core/types.js'
import { asActionError } from '../failure.js'
import type { Deps } from './deps.js'
import { keepLive } from './keep.js'
import { liveOnceOurs, replaceLive } from './live.js'
import { movedDuringUpdate, moveOf } from './moved.js'
import { whileNew } from './new-resource.js'
import { makeVersion } from './version.js'

/** Does what a change says: the only place that writes to Amazon Connect. Notes in `progress` what came of it. */
export async function carryOut(deps: Deps, change: Change, progress: Progress): Promise<void> {
  if (change.action === 'create') return createAndVersion(deps, change, progress)
  const { observation, metadata, definition } = change
  if (!observation) throw new TypeError(`${change.key}: ${change.action} without anything to change`)
  const { id, arn } = observation.listed
  if (metadata) await setMetadata(deps, definition, id, arn, metadata)
  if (change.action === 'metadata') return
  const live = change.action === 'update' ? await update(deps, change, id, progress) : observation.live
  if (!live) throw new TypeError(`${change.key}: ${change.action} without anything live`)
  await makeVersion(deps, change, id, live, progress)
}

async function createAndVersion(deps: Deps, change: Change, progress: Progress): Promise<void> {
  const { definition } = change
  progress.live = null
  const { id, arn, snapshot } = await deps.writer.create(definition, clientToken(deps, definition))
  Object.assign(progress, { id, arn, live: true })
  const fresh = whileNew(deps)
  const live = snapshot ?? (await liveOnceOurs(fresh, change, id, null))
  noteStoredForm(definition, live, progress)
  await makeVersion(fresh, change, id, live, progress)
}

/**
 * The same attempt of a run, the same definition, the same token: a repeated create is the same create. Another attempt
 * has another token: the service may remember a resource that was deleted since.
 */
function clientToken(
  { instanceId, runId, runAttempt }: Deps,
  { kind, name, content, description, tags, externalInvocation }: Definition,
): string {
  const sent: Json = { content: { ...content } as Json, description, tags, externalInvocation }
  return hashJson({ instance: instanceId, kind, name, sent, run: runId, attempt: runAttempt })
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

/** Replaces what is live, after making a version of it where none holds it; answers what is live then. */
async function update(deps: Deps, change: Change, id: string, progress: Progress): Promise<Snapshot> {
  const { definition, observation } = change
  if (change.keep && observation?.live) progress.kept = await keepLive(deps, change, id, observation.live)
  progress.live = null
  const live = await replaceLive(deps, change, id)
  const move = moveOf(definition, live)
  progress.live = live.name === definition.name
  if (move !== null) throw movedDuringUpdate(change, move)
  await saveOtherForm(deps, change, live, progress)
  noteStoredForm(definition, live, progress)
  return live
}

/** What was live was taken for the service's form of this content. Where the service's answer is another, it was not. */
async function saveOtherForm(
  { keepDraft }: Deps,
  change: Change,
  now: Snapshot,
  progress: Progress,
): Promise<void> {
  const { row, definition, observation, live, key } = change
  if (row !== 'stored-form-without-version' || !observation?.live) return
  if (seenHash(definition, now.content) === live) return
  try {
    await keepDraft(key, observation.live)
  } catch (cause) {
    // It is replaced already: to go on without a version would help nobody.
    progress.warnings.push({ code: 'draft-not-saved', message: asActionError(cause).message })
  }
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
