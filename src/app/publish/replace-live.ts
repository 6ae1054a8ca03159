import { liveHash } from '../../core/hash/content-hash.js'
import { isStoredFormOf } from '../../core/hash/stored-form.js'
import { isAnswerToWrite } from '../../core/hash/write-answer.js'
import type { Definition, Hash } from '../../core/model/definition.js'
import { ActionError } from '../../core/model/errors.js'
import type { Snapshot } from '../../core/model/observation.js'
import type { Change } from '../../core/model/plan.js'
import { draftWarning } from '../../core/report/change-warnings.js'
import { type DraftAndLive, UnknownOutcomeError } from '../../ports/connect.js'
import { listLagMs, pollUntil } from '../poll.js'
import type { PublishAttempt } from './attempt.js'
import type { PublishContext } from './context.js'
import { describeMove, movedDuringUpdateError, movedError } from './moved.js'
import { newResourceLagMs } from './new-resource.js'
import { saveDraft } from './save-draft.js'

/** Maximum number of sends of an update whose outcome is unknown. */
export const maxAttempts = 6

/** Stops a repeated update: its answer was lost, but its content is live. */
class AlreadyLive extends Error {
  readonly snapshot: Snapshot

  constructor(snapshot: Snapshot) {
    super('what was to be written is live')
    this.snapshot = snapshot
  }
}

/**
 * Checks that the resource and its draft are still as planned: an update has no precondition, so changes that it
 * replaces without a check would be lost. A draft that may be replaced is saved as a file first.
 *
 * @throws ActionError conflict if somebody changed the resource or saved a draft since
 */
async function assertUnchanged(
  context: PublishContext,
  { change, progress }: PublishAttempt,
  { draft, live: current }: DraftAndLive,
): Promise<void> {
  const { definition, live, key } = change
  const move = change.observation?.live ? describeMove(definition, current) : null
  if (move !== null) throw movedError(definition, move)
  if (!isAsPlanned(change, current)) throw publishedMeanwhile(definition)
  const hash = draft && liveHash(definition, draft.content)
  if (!draft || hash === live || hash === definition.hash) return
  if (!context.policy.mayOverwriteDraft(key)) throw draftSavedMeanwhile(definition)
  const { savedDrafts, warnings } = progress
  // A draft of the plan is in the change's own warnings.
  if (change.draft === null && savedDrafts.size === 0) warnings.push(draftWarning(change))
  await saveDraft(context.drafts, savedDrafts, key, draft)
}

function isAsPlanned({ definition, observation, live }: Change, current: Snapshot | null): boolean {
  const planned = observation?.live ?? null
  if (!current || !planned) return current === planned
  const sameChecksum = planned.checksum === null || current.checksum === planned.checksum
  return sameChecksum && liveHash(definition, current.content) === live
}

/**
 * Replaces the live content and returns the new one. An update of unknown outcome is looked up before it is repeated,
 * because somebody else may have published meanwhile.
 *
 * @throws ActionError conflict, timeout, service-unavailable, and any refusal of the service
 */
export async function replaceLive(context: PublishContext, attempt: PublishAttempt): Promise<Snapshot> {
  const { change, id } = attempt
  const { definition } = change
  let isUnanswered = false
  const update = () =>
    context.writer.update(id, definition.content, async (current) => {
      // Applies also if only a reviewed plan may be carried out: it is this run's own write.
      if (isUnanswered && isOwnContent(definition, current.live)) throw new AlreadyLive(current.live)
      await assertUnchanged(context, attempt, current)
    })
  for (let sent = 1; ; sent += 1) {
    try {
      const stored = await update()
      return stored
        ? await verifyAnswer(context, attempt, stored)
        : await waitForLive(context, attempt, change.live)
    } catch (cause) {
      if (cause instanceof AlreadyLive) return cause.snapshot
      if (!(cause instanceof UnknownOutcomeError)) throw cause
      isUnanswered = true
      const current = await context.reader.describe(definition.kind, id, 'live')
      if (isOwnContent(definition, current)) return current
      if (sent === maxAttempts || context.clock.now() >= context.deadline.hardDeadline())
        throw unknownUpdate(definition, cause)
      await context.clock.sleep(1_000)
    }
  }
}

function isOwnContent(definition: Definition, current: Snapshot | null): current is Snapshot {
  return current !== null && isStoredFormOf(definition, current.content)
}

/** The answer counts as ours only in the service's form of the written content, not with somebody else's content. */
async function verifyAnswer(
  context: PublishContext,
  { change, id }: PublishAttempt,
  stored: Snapshot,
): Promise<Snapshot> {
  const { definition, observation } = change
  const before = observation?.live?.content ?? null
  if (isAnswerToWrite(definition, before, stored.content)) return stored
  const current = await context.reader.describe(definition.kind, id, 'live')
  if (isOwnContent(definition, current)) return current
  throw foreignContent(definition)
}

/**
 * Waits until our content is live, and returns it: a module's update returns nothing, so its checksum must be read. The
 * content that was live `before` is lag; any other content is somebody else's and must never become a version of ours.
 *
 * @param before null: the resource was just created, and the service may not show it for a while
 * @throws ActionError conflict; timeout if the service shows the old content to the end; service-unavailable or
 * conflict if it shows nothing for as long as an existing resource may not be shown
 */
export async function waitForLive(
  context: PublishContext,
  attempt: PublishAttempt,
  before: Hash | null,
): Promise<Snapshot> {
  const { change, id } = attempt
  const { clock, deadline, reader } = context
  const { definition } = change
  let lastSeen = clock.now()
  const own = await pollUntil(clock, deadline.hardDeadline, async () => {
    const live = await reader.describe(definition.kind, id, 'live')
    if (live) lastSeen = clock.now()
    else if (clock.now() - lastSeen >= (before === null ? newResourceLagMs : listLagMs))
      throw before === null ? createdNotShown(definition) : movedDuringUpdateError(attempt, 'deleted it')
    const hash = live && liveHash(definition, live.content)
    if (hash === null || hash === before) return null
    if (hash !== definition.hash) throw foreignContent(definition)
    return live
  })
  if (!own) throw before === null ? createdNotShown(definition) : updateNotVisible(definition)
  return own
}

function createdNotShown({ key }: Definition): ActionError {
  return new ActionError(
    'service-unavailable',
    'created-not-shown',
    `${key}: it was created, but the service does not show it: it is new, or somebody deleted it. No version was made. Run the workflow again in a few minutes: it goes on from here, or creates it.`,
  )
}

function publishedMeanwhile({ key }: Definition): ActionError {
  return new ActionError(
    'conflict',
    'published-meanwhile',
    `${key}: somebody published it since this run read it, so it was not replaced. Look at it in the console, then run the workflow again.`,
  )
}

function foreignContent({ key }: Definition): ActionError {
  return new ActionError(
    'conflict',
    'foreign-content',
    `${key}: what is live is neither what was live before nor what this run wrote: somebody published at the same time, or the service rewrote the content. Nothing was versioned. Look at it in the console, then run the workflow again.`,
  )
}

function updateNotVisible({ key }: Definition): ActionError {
  return new ActionError(
    'timeout',
    'update-not-visible',
    `${key}: the update was accepted, but the service still shows the content from before it. No version was made. Run the workflow again: it goes on from here.`,
  )
}

function draftSavedMeanwhile({ key }: Definition): ActionError {
  return new ActionError(
    'conflict',
    'drafted-meanwhile',
    `${key}: somebody saved a draft in the console since this run looked at it, so nothing was replaced. Publish or discard it there, or allow it with overwrite-drafts; then run the workflow again.`,
  )
}

function unknownUpdate({ key }: Definition, cause: UnknownOutcomeError): ActionError {
  return new ActionError(
    'service-unavailable',
    'update-unknown',
    `${key}: the update got no usable answer, and the service shows that it did not take effect: ${cause.reason}. Run the workflow again; if it stays so, the service may not accept something in the content.`,
    { cause },
  )
}
