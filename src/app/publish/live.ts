import { comparable, contentHash } from '../../core/content-hash.js'
import { ActionError } from '../../core/errors.js'
import type { Change, Content, Definition, Hash, Snapshot } from '../../core/types.js'
import { Ambiguous } from '../../ports/connect.js'
import type { Deps } from './deps.js'
import { pollUntil } from './waiting.js'

/** What was seen longer ago, in milliseconds, is looked at once more before it is replaced. */
const fresh = 5_000

/** Hash of content that the service answered, seen as the definition sees it. */
export function hashFor(definition: Definition, content: Content): Hash {
  return contentHash(comparable(content, definition.content))
}

/**
 * What is live must still be what the plan saw: an update has no precondition, so whatever it replaces unseen is lost.
 * @throws ActionError conflict when somebody published since
 */
export async function stillAsSeen(
  { reader, clock }: Deps,
  { definition, observation, live }: Change,
): Promise<void> {
  if (!observation?.live || clock.now() - (observation.seenAt ?? 0) <= fresh) return
  const now = await reader.describe(definition.kind, observation.listed.id, 'live')
  if (now && hashFor(definition, now.content) !== live) throw movedSince(definition)
}

/**
 * Replaces what is live and answers what is live then. An update of unknown outcome is looked up before it is
 * repeated: in between somebody else may have published.
 * @throws ActionError conflict, timeout, and whatever the service refuses
 */
export async function replaceLive(deps: Deps, change: Change, id: string): Promise<Snapshot> {
  const { definition, live } = change
  for (;;) {
    try {
      return (
        (await deps.writer.update(id, definition.content)) ?? (await liveOnceOurs(deps, definition, id, live))
      )
    } catch (cause) {
      if (!(cause instanceof Ambiguous)) throw cause
      const now = await deps.reader.describe(definition.kind, id, 'live')
      const hash = now && hashFor(definition, now.content)
      if (now && hash === definition.hash) return now
      if (hash !== live) throw movedSince(definition)
      if (deps.clock.now() >= deps.limits.finishBy()) throw unknownUpdate(definition, cause)
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
    const hash = live && hashFor(definition, live.content)
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

function unknownUpdate({ key }: Definition, cause: unknown): ActionError {
  return new ActionError(
    'service-unavailable',
    'update-unknown',
    `${key}: the service did not answer whether the update took effect, and still shows the content from before it. Run the workflow again: it goes on from here.`,
    { cause },
  )
}
