import { executed, seenHash } from '../../core/content-hash.js'
import { writeOf } from '../../core/decision.js'
import { differences } from '../../core/differences.js'
import type { Progress } from '../../core/outcome.js'
import { executedOrText } from '../../core/own-form.js'
import { hashJson } from '../../core/sha256.js'
import type { Change, Definition, Json, Listed, Metadata, Snapshot, Write } from '../../core/types.js'
import { saveDraft } from '../drafts.js'
import { asActionError } from '../failure.js'
import type { PublishAttempt } from './attempt.js'
import type { Deps } from './deps.js'
import { keepLive } from './keep.js'
import { liveOnceOurs, replaceLive } from './live.js'
import { movedDuringUpdate, moveOf } from './moved.js'
import { whileNew } from './new-resource.js'
import { makeVersion } from './version.js'

/**
 * Writes what a change says: the only place that writes to Amazon Connect. Notes in `progress` what came of it.
 * @throws ActionError whatever the service refuses; TypeError for a change that writes nothing
 */
export async function carryOut(deps: Deps, change: Change, progress: Progress): Promise<void> {
  const write = writeOf(change)
  if (write === null) throw new TypeError(`${change.key}: nothing is to be written`)
  if (write.content === 'create') return createAndVersion(deps, change, progress)
  const { resource, metadata } = write
  if (metadata) await setMetadata(deps, change.definition, resource, metadata)
  if (write.content === 'none') return
  const attempt = { change, id: resource.id, progress }
  const live = write.content === 'update' ? await update(deps, attempt, write) : write.live
  await makeVersion(deps, attempt, live)
}

async function createAndVersion(deps: Deps, change: Change, progress: Progress): Promise<void> {
  const { definition } = change
  progress.live = null
  const { id, arn, snapshot } = await deps.writer.create(definition, clientToken(deps, definition))
  Object.assign(progress, { id, arn, live: true })
  const fresh = whileNew(deps)
  const attempt = { change, id, progress }
  const live = snapshot ?? (await liveOnceOurs(fresh, attempt, null))
  noteStoredForm(attempt, live)
  await makeVersion(fresh, attempt, live)
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
  { kind }: Definition,
  { id, arn }: Listed,
  { description, tags }: Metadata,
): Promise<void> {
  if (description !== null) await deps.writer.setDescription(kind, id, description)
  if (tags !== null) await deps.writer.addTags(arn, tags)
}

/** Replaces what is live, after making a version of it where none holds it; answers what is live then. */
async function update(
  deps: Deps,
  attempt: PublishAttempt,
  { keep, live: before }: Extract<Write, { content: 'update' }>,
): Promise<Snapshot> {
  const { change, progress } = attempt
  const { definition } = change
  if (keep && before) progress.kept = await keepLive(deps, attempt, before)
  progress.live = null
  const live = await replaceLive(deps, attempt)
  const move = moveOf(definition, live)
  progress.live = live.name === definition.name
  if (move !== null) throw movedDuringUpdate(change, move)
  if (before) await saveOtherForm(deps, attempt, before, live)
  noteStoredForm(attempt, live)
  return live
}

/** What was live was taken for the service's form of this content. Where the service's answer is another, it was not. */
async function saveOtherForm(
  { drafts }: Deps,
  { change, progress }: PublishAttempt,
  before: Snapshot,
  now: Snapshot,
): Promise<void> {
  const { row, definition, live, key } = change
  if (row !== 'stored-form-without-version' || seenHash(definition, now.content) === live) return
  try {
    await saveDraft(drafts, progress.savedDrafts, key, before)
  } catch (cause) {
    // It is replaced already: to go on without a version would help nobody.
    progress.warnings.push({ code: 'draft-not-saved', message: asActionError(cause).message })
  }
}

/** The service may drop or rewrite parts of a view; what it runs is then not what the repository says. */
function noteStoredForm({ change: { definition }, progress }: PublishAttempt, live: Snapshot): void {
  if (seenHash(definition, live.content) === definition.hash) return
  const changed = differences(executed(definition.content), executedOrText(live.content))
  progress.live = true
  progress.warnings.push({
    code: 'stored-form',
    message: `${definition.key}: the service stored the content in its own form: ${changed.join('; ')}. It was versioned as stored. Bring the definition into that form, or check that the difference does not matter.`,
  })
}
