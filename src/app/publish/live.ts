import { comparable, contentHash } from '../../core/content-hash.js'
import { ActionError } from '../../core/errors.js'
import type { Content, Definition, Hash, Snapshot } from '../../core/types.js'
import type { Deps } from './deps.js'
import { pollUntil } from './waiting.js'

/** Hash of content that the service answered, seen as the definition sees it. */
export function hashFor(definition: Definition, content: Content): Hash {
  return contentHash(comparable(content, definition.content))
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
