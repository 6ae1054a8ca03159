import { describeDifferences } from '../../core/document/json-differences.js'
import { executableJson, liveHash } from '../../core/hash/content-hash.js'
import { hashJson } from '../../core/hash/sha256.js'
import { executableOrText } from '../../core/hash/stored-form.js'
import type { Definition, Json } from '../../core/model/definition.js'
import { asActionError } from '../../core/model/errors.js'
import type { ListedResource, Snapshot } from '../../core/model/observation.js'
import type { Change, Metadata, Write } from '../../core/model/plan.js'
import { writeOf } from '../../core/plan/decision.js'
import type { ChangeProgress } from '../../core/plan/outcome.js'
import { isOwnForm } from '../../core/plan/plan-table.js'
import { putAlias } from './alias.js'
import type { PublishAttempt } from './attempt.js'
import type { PublishContext } from './context.js'
import { makeVersion } from './make-version.js'
import { describeMove, movedDuringUpdateError } from './moved.js'
import { retryWhileNew } from './new-resource.js'
import { replaceLive, waitForLive } from './replace-live.js'
import { saveDraft } from './save-draft.js'
import { snapshotLive } from './snapshot-live.js'

/**
 * Writes a change: the only place that writes to Amazon Connect. Notes every result in `progress`.
 *
 * @throws ActionError any refusal of the service; TypeError for a change that writes nothing
 */
export async function applyChange(
  context: PublishContext,
  change: Change,
  progress: ChangeProgress,
): Promise<void> {
  const write = writeOf(change)
  if (write === null) throw new TypeError(`${change.key}: nothing is to be written`)
  if (write.content === 'create') return createAndVersion(context, change, progress, write)
  const { resource, metadata, alias } = write
  const attempt = { change, id: resource.id, progress }
  if (metadata) await setMetadata(context, attempt, resource, metadata)
  if (write.content !== 'none') {
    const live = write.content === 'update' ? await update(context, attempt, write) : write.live
    await makeVersion(context, attempt, live)
  }
  if (alias) await putAlias(context, attempt, alias)
}

async function createAndVersion(
  context: PublishContext,
  change: Change,
  progress: ChangeProgress,
  { alias }: Pick<Write, 'alias'>,
): Promise<void> {
  const { definition } = change
  progress.live = null
  const { id, arn, snapshot } = await context.writer.create(definition, clientToken(context, definition))
  Object.assign(progress, { id, arn, live: true })
  const fresh = retryWhileNew(context)
  const attempt = { change, id, progress }
  const live = snapshot ?? (await waitForLive(fresh, attempt, null))
  warnOfStoredForm(attempt, live)
  await makeVersion(fresh, attempt, live)
  if (alias) await putAlias(fresh, attempt, alias)
}

/**
 * Idempotency token: equal for the same attempt of a run and the same definition, so that a repeated create is the same
 * create. Another attempt gets another token, because the service may remember a resource that was deleted since.
 */
function clientToken(
  { instanceId, runId, runAttempt }: PublishContext,
  { kind, name, content, description, tags, externalInvocation }: Definition,
): string {
  const sent: Json = { content: { ...content } as Json, description, tags, externalInvocation }
  return hashJson({ instance: instanceId, kind, name, sent, run: runId, attempt: runAttempt })
}

async function setMetadata(
  { writer }: PublishContext,
  { progress }: PublishAttempt,
  { kind, id, arn }: ListedResource,
  { description, tags }: Metadata,
): Promise<void> {
  if (description !== null) {
    await writer.setDescription(kind, id, description)
    progress.metadataSet = true
  }
  if (tags !== null) {
    await writer.addTags(arn, tags)
    progress.metadataSet = true
  }
}

/** Replaces the live content, after saving it as a version if no version has it; returns the new live content. */
async function update(
  context: PublishContext,
  attempt: PublishAttempt,
  { keep, live: before }: Extract<Write, { content: 'update' }>,
): Promise<Snapshot> {
  const { change, progress } = attempt
  const { definition } = change
  if (keep && before) progress.snapshotVersion = await snapshotLive(context, attempt, before)
  progress.live = null
  const live = await replaceLive(context, attempt)
  progress.live = live.name === definition.name
  const move = describeMove(definition, live)
  if (move !== null) throw movedDuringUpdateError(attempt, move)
  if (before) await saveReplacedForm(context, attempt, before, live)
  warnOfStoredForm(attempt, live)
  return live
}

/**
 * Saves replaced content as a file if it turns out not to be the service's form of the definition: the plan assumed
 * that it was, and the service's answer shows another form.
 */
async function saveReplacedForm(
  { drafts }: PublishContext,
  { change, progress }: PublishAttempt,
  before: Snapshot,
  current: Snapshot,
): Promise<void> {
  const { row, definition, live, key } = change
  if (!isOwnForm(row) || liveHash(definition, current.content) === live) return
  try {
    await saveDraft(drafts, progress.savedDrafts, key, before)
  } catch (cause) {
    // It is replaced already: going on without a version would not help.
    progress.warnings.push({ code: 'draft-not-saved', message: asActionError(cause).message })
  }
}

/** The service may drop or rewrite parts of a view; then the live content differs from the repository's. */
function warnOfStoredForm({ change: { definition }, progress }: PublishAttempt, live: Snapshot): void {
  if (liveHash(definition, live.content) === definition.hash) return
  const changed = describeDifferences(executableJson(definition.content), executableOrText(live.content))
  progress.live = true
  progress.warnings.push({
    code: 'stored-form',
    message: `${definition.key}: the service stored the content in its own form: ${changed.join('; ')}. It was versioned as stored. Bring the definition into that form, or check that the difference does not matter.`,
  })
}
