import {
  decodeComment,
  decodeSection,
  encodeComment,
  encodeSection,
  type SectionHeader,
} from './comment-marker.js'

/** GitHub takes 65,536 characters; what is left over is room for what other tools append. UTF-16 units. */
export const commentLimit = 60_000

/** What this run has to say in a comment. */
export interface Section {
  readonly header: SectionHeader
  /** The same in decreasing sizes; the last is a few lines and always fits. */
  readonly bodies: readonly [string, ...string[]]
}

/** A section as it stands in a comment. `raw` is kept to the letter: a later version may have written it. */
export interface Standing {
  readonly header: SectionHeader
  readonly raw: string
}

export type Sections = ReadonlyMap<string, Standing>

/** The sections of a comment, by id. Null: the comment is none of ours, or has another key. */
export function parseSections(body: string, key: string): Sections | null {
  const [first, ...lines] = body.replaceAll('\r\n', '\n').split('\n')
  if (first === undefined || decodeComment(first)?.key !== key) return null
  const sections = new Map<string, Standing>()
  for (const standing of split(lines)) keepNewer(sections, standing)
  return sections
}

/** All sections of several comments of one key, or of several readings of one; the earlier argument wins a tie. */
export function uniteSections(...readings: readonly Sections[]): Sections {
  const united = new Map<string, Standing>()
  for (const reading of readings) {
    for (const standing of reading.values()) keepNewer(united, standing)
  }
  return united
}

/**
 * The text of the comment `key` with this run's section in it. Others are kept as they are; of what is too long, first
 * our own section goes down its sizes, then the longest others are cut, each as a whole, to a pointer to its job
 * summary. Equal arguments give equal text, in whichever order the sections came.
 */
export function renderSections(key: string, others: Sections, own: Section): string {
  const standing = others.get(own.header.id)
  if (standing && !mayReplace(standing.header, own.header)) return join(key, cutToFit(key, others))
  const rest = new Map([...others].filter(([id]) => id !== own.header.id))
  const fitted = fitOwn(key, rest, own)
  return join(key, cutToFit(key, new Map([...rest, [own.header.id, fitted]])))
}

/** The text of a comment after this run: `existing` with our section put in, or a new one (null). */
export function mergeSection(existing: string | null, own: Section, key: string): string {
  return renderSections(key, (existing === null ? null : parseSections(existing, key)) ?? new Map(), own)
}

/** A record of a publish outlives runs that published nothing, and no run replaces what a later one wrote. */
export function mayReplace(standing: SectionHeader, next: SectionHeader): boolean {
  return BigInt(next.run) >= BigInt(standing.run) && (next.published || !standing.published)
}

function* split(lines: readonly string[]): Generator<Standing> {
  let header: SectionHeader | null = null
  let raw: string[] = []
  for (const line of [...lines, null]) {
    const next = line === null ? null : decodeSection(line)
    if (header && (next || line === null)) yield { header, raw: raw.join('\n').trimEnd() }
    if (next) [header, raw] = [next, []]
    if (line !== null) raw.push(line)
  }
}

function keepNewer(sections: Map<string, Standing>, next: Standing): void {
  const standing = sections.get(next.header.id)
  const newer =
    !standing || (standing.header.run !== next.header.run && mayReplace(standing.header, next.header))
  if (newer) sections.set(next.header.id, next)
}

// The largest size that leaves the others alone, or else is no longer than an equal share: so that jobs which write
// in turn come to rest instead of cutting each other for ever.
function fitOwn(key: string, rest: Sections, own: Section): Standing {
  const stub = standingOf(own.header, pointer(own.header))
  const put = (one: Standing): Sections => new Map([...rest, [one.header.id, one]])
  const share =
    Math.floor((commentLimit - firstLine(key, put(stub)).length) / (rest.size + 1)) - separator.length
  const sizes = own.bodies.map((body) => standingOf(own.header, body))
  return sizes.find((one) => one.raw.length <= share || join(key, put(one)).length <= commentLimit) ?? stub
}

function cutToFit(key: string, sections: Sections): Sections {
  const fitted = new Map(sections)
  const over = (): boolean => join(key, fitted).length > commentLimit
  for (const { header, raw } of [...inOrder(sections)].sort((a, b) => b.raw.length - a.raw.length)) {
    const stub = standingOf(header, pointer(header))
    if (over() && stub.raw.length < raw.length) fitted.set(header.id, stub)
  }
  // Not even the pointers fit (some 120 jobs in one comment): the same ones give way whoever writes.
  for (const { header } of [...inOrder(sections)].reverse()) if (over()) fitted.delete(header.id)
  return fitted
}

const separator = '\n\n'

function join(key: string, sections: Sections): string {
  return [
    firstLine(key, sections),
    inOrder(sections)
      .map(({ raw }) => raw)
      .join(separator),
  ].join('\n')
}

function firstLine(key: string, sections: Sections): string {
  const [only, more] = sections.values()
  if (!only || more) return encodeComment({ key })
  const { digest, commit, mode } = only.header
  return encodeComment({ key, digest, commit, mode })
}

function inOrder(sections: Sections): readonly Standing[] {
  return [...sections.values()].sort((a, b) => (a.header.id < b.header.id ? -1 : 1))
}

function pointer({ url }: SectionHeader): string {
  return `This part was cut, since the whole is too long for a comment. [Read it in the job summary](${url})`
}

function standingOf(header: SectionHeader, body: string): Standing {
  const text = body.replaceAll('\r\n', '\n').replaceAll('<!-- connect-publish', '&lt;!-- connect-publish')
  return { header, raw: `${encodeSection(header)}\n${text.trim()}` }
}
