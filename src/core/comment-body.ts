import { encodeComment, type SectionHeader } from './comment-marker.js'
import { mayReplace, type Section, type Sections, type Standing, standingOf } from './comment-sections.js'

/** GitHub takes 65,536 characters; what is left over is room for what other tools append. UTF-16 units. */
export const commentLimit = 60_000

const separator = '\n\n'

/**
 * The text of the comment `key` with this run's section in it. Others are kept as they are; of what is too long, first
 * our own section goes down its sizes, then the longest others are cut, each as a whole, to a pointer to its job
 * summary. Equal arguments give equal text, in whichever order the sections came.
 */
export function renderSections(key: string, others: Sections, own: Section): string {
  const { id } = own.header
  const before = others.get(id)?.header
  if (before && !mayReplace(before, own.header)) return join(key, cutToFit(key, others))
  const rest = new Map(others)
  rest.delete(id)
  const cut = new Map(cutToFit(key, new Map(rest).set(id, fitOwn(key, rest, own))))
  if (!cut.delete(id)) return join(key, cut)
  // What was cut may leave room for more of ours: taken now, or the next look would find the text wanting.
  return join(key, cut.set(id, fitOwn(key, cut, own)))
}

// The largest size that leaves the others alone, or else is no longer than an equal share. A section that was cut counts
// as long as that share, since its job may come back for it: so jobs that write in turn come to rest instead of cutting
// each other for ever.
function fitOwn(key: string, rest: Sections, own: Section): Standing {
  const stub = stubOf(own.header)
  const put = (one: Standing): Sections => new Map(rest).set(one.header.id, one)
  const share =
    Math.floor((commentLimit - firstLine(key, put(stub)).length) / (rest.size + 1)) - separator.length
  const kept = [...rest.values()].map((one) => (isStub(one) ? Math.max(0, share - one.raw.length) : 0))
  const room = commentLimit - kept.reduce((sum, length) => sum + length, 0)
  const sizes = own.bodies.map((body) => standingOf(own.header, body))
  return sizes.find((one) => one.raw.length <= share || lengthOf(key, put(one)) <= room) ?? stub
}

function cutToFit(key: string, sections: Sections): Sections {
  const fitted = new Map(sections)
  const over = (): boolean => lengthOf(key, fitted) > commentLimit
  for (const { header, raw } of inOrder(sections).toSorted((a, b) => b.raw.length - a.raw.length)) {
    if (!over()) return fitted
    const stub = stubOf(header)
    if (stub.raw.length < raw.length) fitted.set(header.id, stub)
  }
  // Not even the pointers fit (some 120 jobs in one comment): the same ones give way whoever writes.
  for (const { header } of inOrder(sections).toReversed()) if (over()) fitted.delete(header.id)
  return fitted
}

function stubOf(header: SectionHeader): Standing {
  return standingOf(header, pointerTo(header))
}

function isStub({ header, raw }: Standing): boolean {
  return raw.endsWith(`-->\n${pointerTo(header)}`)
}

function pointerTo({ url }: SectionHeader): string {
  return `This part was cut, since the whole is too long for a comment. [Read it in the job summary](${url}).`
}

function join(key: string, sections: Sections): string {
  return [
    firstLine(key, sections),
    inOrder(sections)
      .map(({ raw }) => raw)
      .join(separator),
  ].join('\n')
}

/** Of what `join` answers, without making it. */
function lengthOf(key: string, sections: Sections): number {
  const lengths = [...sections.values()].map(({ raw }) => raw.length)
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

function inOrder(sections: Sections): readonly Standing[] {
  return [...sections.values()].toSorted((a, b) => (a.header.id < b.header.id ? -1 : 1))
}
