import type { Detail, ReportedDifference, TextSegment } from '../model/difference.js'
import type { Catalogue } from './catalogue.js'

/** Replaces ids and ARNs in a text by the names that this run's lists have for them. */
export type NameIds = (text: string) => string

/** An ARN up to the next sign that none has, or a UUID. */
const identifier =
  /arn:aws[\w-]*:(?:connect|lambda):[^\s"'`<>(){}[\],;|\\]+|\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi

/**
 * Replaces ids for readers: `queue/Support` for the queue's ARN or id. A version, an alias or `$LATEST` after it stays.
 * A name that several resources have is not used.
 */
export function createNameIds({ named }: Pick<Catalogue, 'named'>): NameIds {
  const names = new Map<string, string>()
  for (const [kind, byName] of named)
    for (const [name, candidates] of byName) {
      const [only, ...others] = candidates
      if (only === undefined || others.length > 0) continue
      names.set(only.arn, `${kind}/${name}`)
      if (only.id !== null) names.set(only.id, `${kind}/${name}`)
    }
  return (text) => text.replace(identifier, (found) => lookUpName(found, names) ?? found)
}

/** Looks up the ARN as it is, or without its last part, which may be a qualifier. */
function lookUpName(found: string, names: ReadonlyMap<string, string>): string | null {
  const whole = names.get(found)
  if (whole !== undefined) return whole
  const end = found.lastIndexOf(':')
  const bare = end < 0 ? undefined : names.get(found.slice(0, end))
  return bare === undefined ? null : `${bare}${found.slice(end)}`
}

/**
 * A difference with names in place of ids, on both sides. If both sides become equal, the ids stay beside the names.
 */
export function withNames(difference: ReportedDifference, nameIds: NameIds): ReportedDifference {
  return {
    ...difference,
    items: difference.items.map((item) => ({
      ...item,
      subject: nameIds(item.subject),
      details: item.details.map((detail) => withNamesInDetail(detail, nameIds)),
    })),
    breaking: difference.breaking.map((each) => ({ ...each, message: nameIds(each.message) })),
    picture: withNamesInPicture(difference.picture, nameIds),
  }
}

/** A detail with names in place of ids, as in `withNames`. */
export function withNamesInDetail(detail: Detail, nameIds: NameIds): Detail {
  const { label, before, after, words } = detail
  const [nameBefore, nameAfter] = [before, after].map((text) => text && nameIds(text))
  const isHidden = before !== after && nameBefore === nameAfter
  const beside = (text: string | null, name: string | null | undefined) =>
    isHidden && text !== null ? `${name} (${text})` : (name ?? null)
  const named = { before: beside(before, nameBefore), after: beside(after, nameAfter) }
  // The words belong to the original texts.
  const isSame = named.before === before && named.after === after
  return { ...detail, label: nameIds(label), ...named, words: isSame ? words : wordsOf(words, named) }
}

/** A text with names has no word segments: it is shown as a whole. */
function wordsOf(
  words: readonly TextSegment[] | null,
  { before, after }: Pick<Detail, 'before' | 'after'>,
): readonly TextSegment[] | null {
  if (words === null || before === null || after === null) return null
  const segments: readonly TextSegment[] = [
    { mark: 'removed', text: before },
    { mark: 'added', text: after },
  ]
  return segments.filter(({ text }) => text !== '')
}

function withNamesInPicture(
  picture: ReportedDifference['picture'],
  nameIds: NameIds,
): ReportedDifference['picture'] {
  if (picture === null) return null
  if (picture.kind === 'outline')
    return { ...picture, lines: picture.lines.map((line) => ({ ...line, label: nameIds(line.label) })) }
  return {
    ...picture,
    nodes: picture.nodes.map((node) => ({ ...node, label: nameIds(node.label) })),
    edges: picture.edges.map((edge) => ({ ...edge, label: nameIds(edge.label) })),
  }
}
