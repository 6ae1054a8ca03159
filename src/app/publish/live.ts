import { seenHash } from '../../core/content-hash.js'
import { ActionError } from '../../core/errors.js'
import { isFormOf } from '../../core/own-form.js'
import type { Change, Definition, Hash, Snapshot } from '../../core/types.js'
import { Ambiguous, type DraftAndLive } from '../../ports/connect.js'
import { pollUntil } from '../waiting.js'
import type { Deps } from './deps.js'

/** Times that a write is sent whose outcome the service does not tell. */
export const maxSent = 6

/**
 * What is live, and the draft beside it, must still be what the plan saw: an update has no precondition, so whatever it
 * replaces unseen is lost. A draft that may be replaced is kept as a file first.
 * @throws ActionError conflict when somebody published or saved a draft since
 */
async function assertUnchanged(
  deps: Deps,
  change: Change,
  { draft, live: now }: DraftAndLive,
): Promise<void> {
  const { definition, live, key } = change
  if ((now && seenHash(definition, now.content)) !== live) throw movedSince(definition)
  const hash = draft && seenHash(definition, draft.content)
  if (!draft || hash === live || hash === definition.hash) return
  if (!deps.policy.overwritesDraft(key)) throw draftedSince(definition)
  await deps.keepDraft(key, draft)
}

/**
 * Replaces what is live and answers what is live then. An update of unknown outcome is looked up before it is
 * repeated: in between somebody else may have published.
 * @throws ActionError conflict, timeout, service-unavailable, and whatever the service refuses
 */
export async function replaceLive(deps: Deps, change: Change, id: string): Promise<Snapshot> {
  const { definition, live } = change
  const update = () =>
    deps.writer.update(id, definition.content, (current) => assertUnchanged(deps, change, current))
  for (let sent = 1; ; sent += 1) {
    try {
      return (await update()) ?? (await liveOnceOurs(deps, definition, id, live))
    } catch (cause) {
      if (!(cause instanceof Ambiguous)) throw cause
      const now = await deps.reader.describe(definition.kind, id, 'live')
      if (now && isFormOf(definition, now.content)) return now
      if (sent === maxSent || deps.clock.now() >= deps.limits.finishBy())
        throw unknownUpdate(definition, cause)
      await deps.clock.sleep(1_000)
    }
  }
}

/**
 * What is live, once it is what we wrote: a module's update answers nothing, so its checksum has to be read. What was
 * live `before` is lag and waited out; anything else is somebody else's and must never be frozen as ours.
 * @throws ActionError conflict; timeout when the service shows the old content to the end
 */
export async function liveOnceOurs(
  deps: Deps,
  definition: Definition,
  id: string,
  before: Hash | null,
): Promise<Snapshot> {
  const { clock, limits, reader } = deps
  const ours = await pollUntil(clock, limits.finishBy, async () => {
    const live = await reader.describe(definition.kind, id, 'live')
    const hash = live && seenHash(definition, live.content)
    if (hash === null || hash === before) return null
    if (hash !== definition.hash) throw foreignContent(definition)
    return live
  })
  if (!ours) throw stillOld(definition)
  return ours
}

function movedSince({ key }: Definition): ActionError {
  return new ActionError(
    'conflict',
    'published-meanwhile',
    `${key}: somebody published other content since this run looked at it, so it was not replaced. Look at what is live in the console, then run the workflow again.`,
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
