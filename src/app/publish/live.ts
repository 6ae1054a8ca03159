import { seenHash } from '../../core/content-hash.js'
import { ActionError } from '../../core/errors.js'
import { isFormOf } from '../../core/own-form.js'
import { isAnswerToWrite } from '../../core/stored-form.js'
import type { Change, Definition, Hash, Snapshot } from '../../core/types.js'
import { Ambiguous, type DraftAndLive } from '../../ports/connect.js'
import { saveDraft } from '../drafts.js'
import { lagOfLists, pollUntil } from '../waiting.js'
import type { PublishAttempt } from './attempt.js'
import type { Deps } from './deps.js'
import { movedDuringUpdate, movedSince, moveOf } from './moved.js'
import { newResourceLagMs } from './new-resource.js'

/** Times that an update is sent whose outcome the service does not answer. */
export const maxSent = 6

/** Stops an update that need not be sent again: an answer was lost, and what it wrote is live. */
class AlreadyLive extends Error {
  readonly snapshot: Snapshot

  constructor(snapshot: Snapshot) {
    super('what was to be written is live')
    this.snapshot = snapshot
  }
}

/**
 * The whole resource, and the draft beside it, must still be what the plan saw: an update has no precondition, so whatever it
 * replaces unseen is lost. A draft that may be replaced is kept as a file first.
 * @throws ActionError conflict when somebody changed the resource or saved a draft since
 */
async function assertUnchanged(
  deps: Deps,
  { change, progress }: PublishAttempt,
  { draft, live: now }: DraftAndLive,
): Promise<void> {
  const { definition, live, key } = change
  const move = change.observation?.live ? moveOf(definition, now) : null
  if (move !== null) throw movedSince(definition, move)
  if (!isAsPlanned(change, now)) throw publishedSince(definition)
  const hash = draft && seenHash(definition, draft.content)
  if (!draft || hash === live || hash === definition.hash) return
  if (!deps.policy.overwritesDraft(key)) throw draftedSince(definition)
  await saveDraft(deps.drafts, progress.savedDrafts, key, draft)
}

function isAsPlanned({ definition, observation, live }: Change, now: Snapshot | null): boolean {
  const planned = observation?.live ?? null
  if (!now || !planned) return now === planned
  const sameChecksum = planned.checksum === null || now.checksum === planned.checksum
  return sameChecksum && seenHash(definition, now.content) === live
}

/**
 * Replaces what is live and answers what is live then. An update of unknown outcome is looked up before it is
 * repeated: in between somebody else may have published.
 * @throws ActionError conflict, timeout, service-unavailable, and whatever the service refuses
 */
export async function replaceLive(deps: Deps, attempt: PublishAttempt): Promise<Snapshot> {
  const { change, id } = attempt
  const { definition } = change
  let unanswered = false
  const update = () =>
    deps.writer.update(id, definition.content, async (current) => {
      // Also where only a reviewed plan may be carried out: it is this run's own write.
      if (unanswered && isOurs(definition, current.live)) throw new AlreadyLive(current.live)
      await assertUnchanged(deps, attempt, current)
    })
  for (let sent = 1; ; sent += 1) {
    try {
      const stored = await update()
      return stored ? await asAnswered(deps, attempt, stored) : await liveOnceOurs(deps, attempt, change.live)
    } catch (cause) {
      if (cause instanceof AlreadyLive) return cause.snapshot
      if (!(cause instanceof Ambiguous)) throw cause
      unanswered = true
      const now = await deps.reader.describe(definition.kind, id, 'live')
      if (isOurs(definition, now)) return now
      if (sent === maxSent || deps.clock.now() >= deps.limits.finishBy())
        throw unknownUpdate(definition, cause)
      await deps.clock.sleep(1_000)
    }
  }
}

function isOurs(definition: Definition, now: Snapshot | null): now is Snapshot {
  return now !== null && isFormOf(definition, now.content)
}

/** Only the service's form of what was written is ours: an answer that shows somebody else's content is not. */
async function asAnswered(deps: Deps, { change, id }: PublishAttempt, stored: Snapshot): Promise<Snapshot> {
  const { definition, observation } = change
  const before = observation?.live?.content ?? null
  if (isAnswerToWrite(definition, before, stored.content)) return stored
  const now = await deps.reader.describe(definition.kind, id, 'live')
  if (isOurs(definition, now)) return now
  throw foreignContent(definition)
}

/**
 * What is live, once it is what we wrote: a module's update answers nothing, so its checksum has to be read. What was
 * live `before` is lag and waited out; anything else is somebody else's and must never be frozen as ours.
 *
 * @param before null: the resource was just created, and the service may not show it for a while
 * @throws ActionError conflict; timeout when the service shows the old content to the end; service-unavailable or
 * conflict when it shows nothing for as long as something that is there may stay unseen
 */
export async function liveOnceOurs(
  deps: Deps,
  { change, id }: PublishAttempt,
  before: Hash | null,
): Promise<Snapshot> {
  const { clock, limits, reader } = deps
  const { definition } = change
  let lastSeen = clock.now()
  const ours = await pollUntil(clock, limits.finishBy, async () => {
    const live = await reader.describe(definition.kind, id, 'live')
    if (live) lastSeen = clock.now()
    else if (clock.now() - lastSeen >= (before === null ? newResourceLagMs : lagOfLists))
      throw before === null ? createdNotShown(definition) : movedDuringUpdate(change, 'deleted it')
    const hash = live && seenHash(definition, live.content)
    if (hash === null || hash === before) return null
    if (hash !== definition.hash) throw foreignContent(definition)
    return live
  })
  if (!ours) throw before === null ? createdNotShown(definition) : stillOld(definition)
  return ours
}

function createdNotShown({ key }: Definition): ActionError {
  return new ActionError(
    'service-unavailable',
    'created-not-shown',
    `${key}: it was created, but the service does not show it: it is new, or somebody deleted it. No version was made. Run the workflow again in a few minutes: it goes on from here, or creates it.`,
  )
}

function publishedSince({ key }: Definition): ActionError {
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

function stillOld({ key }: Definition): ActionError {
  return new ActionError(
    'timeout',
    'update-not-visible',
    `${key}: the update was accepted, but the service still shows the content from before it. No version was made. Run the workflow again: it goes on from here.`,
  )
}

function draftedSince({ key }: Definition): ActionError {
  return new ActionError(
    'conflict',
    'drafted-meanwhile',
    `${key}: somebody saved a draft in the console since this run looked at it, so nothing was replaced. Publish or discard it there, or allow it with overwrite-drafts; then run the workflow again.`,
  )
}

function unknownUpdate({ key }: Definition, cause: Ambiguous): ActionError {
  return new ActionError(
    'service-unavailable',
    'update-unknown',
    `${key}: the update got no usable answer, and the service shows that it did not take effect: ${cause.said}. Run the workflow again; if it stays so, the service may not stand something in the content.`,
    { cause },
  )
}
