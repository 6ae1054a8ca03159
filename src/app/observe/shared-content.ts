import { contentRow } from '../../core/kinds/content.js'
import type { Content } from '../../core/model/definition.js'
import type { Observation, Snapshot } from '../../core/model/observation.js'

/**
 * The same content once. What is live mostly comes several times, as a search's row, as described and as the draft, and
 * may be that of the definition's file: all in one value it takes the room of one, and is parsed and hashed once.
 *
 * @param known in which a content that is the same to the letter is looked for
 */
export function shareContent(content: Content, known: readonly Content[]): Content {
  const isSame = (other: Content) =>
    other.kind === content.kind && contentRow(content).isSameText(content, other)
  return known.find(isSame) ?? content
}

/** Likewise, of all that is known of a resource. */
export function shareContents(observation: Observation, known: readonly Content[]): Observation {
  const { live, draft, contents } = observation
  const share = (snapshot: Snapshot): Snapshot => ({
    ...snapshot,
    content: shareContent(snapshot.content, known),
  })
  return {
    ...observation,
    ...(live && { live: share(live) }),
    ...(draft && { draft: share(draft) }),
    ...(contents && {
      contents: new Map(
        [...contents].map(([version, content]) => [version, content && shareContent(content, known)]),
      ),
    }),
  }
}

/** What was read of a resource. */
export function contentsOf({ live, draft, contents }: Observation): readonly Content[] {
  return [live?.content, draft?.content, ...(contents?.values() ?? [])].filter((each) => each != null)
}
