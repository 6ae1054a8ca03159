import { encodeComment, type SectionHeader } from './marker.js'
import { canReplace, createStored, type Section, type Sections, type StoredSection } from './sections.js'

/** GitHub's limit is 65,536 characters; the rest is for text that other tools append. UTF-16 units. */
export const commentLimit = 60_000

const separator = '\n\n'

/** A table of several sections, in decreasing sizes; empty if there is nothing to show. */
export type Overview = (headers: readonly SectionHeader[]) => readonly string[]

/**
 * The text of the comment `key` with this run's section in it. Other sections are kept as they are. If the text is too
 * long, first the overview is dropped, then our own section is shortened size by size, then the longest others are cut,
 * each as a whole, to a pointer to its job summary. Equal arguments give equal text, independent of the order of the
 * sections.
 */
export function renderSections(key: string, others: Sections, given: Section, overview: Overview): string {
  const { id } = given.header
  const before = others.get(id)?.header
  if (before && !canReplace(before, given.header)) return join(key, cutToFit(key, others), overview)
  const own = { ...given, header: inheritEntries(given.header, before) }
  const rest = new Map(others)
  rest.delete(id)
  const cut = new Map(cutToFit(key, new Map(rest).set(id, fitOwn(key, rest, own))))
  if (!cut.delete(id)) return join(key, cut, overview)
  // Cutting may leave room for more of our section. Use it now, or the next pass would find the text too short.
  return join(key, cut.set(id, fitOwn(key, cut, own)), overview)
}

/**
 * The reviewed entries are kept when a publish replaces the plan's section, so that another attempt can do the rest.
 */
function inheritEntries(own: SectionHeader, before: SectionHeader | undefined): SectionHeader {
  if (own.mode === 'plan') return own
  return { ...own, entries: !before || before.untrusted ? [] : before.entries }
}

// Takes the largest size that leaves the others alone, or else is no longer than an equal share. A section that was cut
// counts as long as that share, since its job may come back for it: so jobs that write in turn come to rest instead of
// cutting each other for ever.
function fitOwn(key: string, rest: Sections, own: Section): StoredSection {
  const stub = cutHeader(own.header)
  const withSection = (one: StoredSection): Sections => new Map(rest).set(one.header.id, one)
  const equalShare =
    Math.floor((commentLimit - firstLine(key, withSection(stub)).length) / (rest.size + 1)) - separator.length
  const reserved = [...rest.values()].map((one) =>
    isStub(one) ? Math.max(0, equalShare - one.text.length) : 0,
  )
  const available = commentLimit - reserved.reduce((sum, length) => sum + length, 0)
  const sizes = [own.header, { ...own.header, entries: null }].flatMap((header) => [
    ...own.bodies.map((body) => createStored(header, body)),
    ...[cutText, cutTable].map((cut) => cut(header)),
  ])
  return (
    sizes.find((one) => one.text.length <= equalShare || lengthOf(key, withSection(one)) <= available) ?? stub
  )
}

/**
 * Cuts the longest section first, step by step, so that a section within its share is cut only after all longer ones.
 */
function cutToFit(key: string, sections: Sections): Sections {
  const fitted = new Map(sections)
  const isTooLong = (): boolean => lengthOf(key, fitted) > commentLimit
  let canCut = true
  while (canCut && isTooLong()) canCut = cutLongest(fitted)
  // Not even the pointers fit (some 120 jobs in one comment): drops the same ones, independent of which job writes.
  for (const { header } of inOrder(sections).toReversed()) if (isTooLong()) fitted.delete(header.id)
  return fitted
}

/** Returns whether a section could be cut. */
function cutLongest(fitted: Map<string, StoredSection>): boolean {
  return inOrder(fitted)
    .toSorted((a, b) => b.text.length - a.text.length)
    .some((one) => {
      const next = shortened(one)
      if (next) fitted.set(next.header.id, next)
      return next !== undefined
    })
}

/** Cuts the section's text first, and its reviewed entries last. */
function shortened({ header, text }: StoredSection): StoredSection | undefined {
  return [cutText, cutTable, cutHeader].map((cut) => cut(header)).find((cut) => cut.text.length < text.length)
}

function cutText(header: SectionHeader): StoredSection {
  return createStored(header, pointerTo(header))
}

function cutTable(header: SectionHeader): StoredSection {
  return cutText({ ...header, versions: null })
}

function cutHeader(header: SectionHeader): StoredSection {
  return cutTable({ ...header, entries: null })
}

function isStub({ header, text }: StoredSection): boolean {
  return text.endsWith(`-->\n${pointerTo(header)}`)
}

function pointerTo({ url }: SectionHeader): string {
  return `This part was cut, since the whole is too long for a comment. [Read it in the job summary](${url}).`
}

function join(key: string, sections: Sections, overview: Overview): string {
  const stored = inOrder(sections)
  const text = [firstLine(key, sections), stored.map(({ text }) => text).join(separator)].join('\n')
  const available = commentLimit - text.length - separator.length
  const table = stored.length < 2 ? [] : overview(stored.map(({ header }) => header))
  const overviewText = table.find((size) => size.length <= available)
  return overviewText === undefined ? text : text.replace('\n', () => `\n${overviewText}${separator}`)
}

/** Length of the text that `join` would return, computed without joining and without an overview. */
function lengthOf(key: string, sections: Sections): number {
  const lengths = [...sections.values()].map(({ text }) => text.length)
  const between = separator.length * Math.max(0, sections.size - 1)
  return lengths.reduce(
    (sum, length) => sum + length,
    firstLine(key, sections).length + '\n'.length + between,
  )
}

function firstLine(key: string, sections: Sections): string {
  const [only, more] = sections.values()
  if (!only || more) return encodeComment({ key })
  const { digest, commit, mode } = only.header
  return encodeComment({ key, digest, commit, mode })
}

function inOrder(sections: Sections): readonly StoredSection[] {
  return [...sections.values()].toSorted((a, b) => (a.header.id < b.header.id ? -1 : 1))
}
