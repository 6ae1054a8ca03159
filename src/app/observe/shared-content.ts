import { contentRow } from '../../core/kinds/content.js'
import type { Content } from '../../core/model/definition.js'
import type { Observation, Snapshot } from '../../core/model/observation.js'

/**
 * Returns an equal content from `known`, if there is one. Live content usually arrives several times, as a search's row, as
 * described and as the draft, and may equal the file's: as one object it takes the memory of one, and is parsed and hashed
 * once. If only the contract of a module differs, which files often leave out, they share the text.
 *
 * @param known contents that are compared as text
 */
export function shareContent(content: Content, known: readonly Content[]): Content {
  const row = contentRow(content)
  const ofKind = known.filter(({ kind }) => kind === content.kind)
  const equal = ofKind.find((other) => row.isSameText(content, other))
  if (equal !== undefined) return equal
  for (const other of ofKind) {
    const shared = row.withTextOf(other, content)
    if (shared !== null) return shared
  }
  return content
}

/** The same for all contents in an observation. */
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

/** All contents that were read of a resource. */
export function contentsOf({ live, draft, contents }: Observation): readonly Content[] {
  return [live?.content, draft?.content, ...(contents?.values() ?? [])].filter((each) => each != null)
}
