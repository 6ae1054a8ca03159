import { renderSections } from '../core/comment-body.js'
import type { SectionHeader } from '../core/comment-marker.js'
import {
  mayReplace,
  parseSections,
  type Sections,
  type Standing,
  uniteSections,
  withoutReview,
} from '../core/comment-sections.js'
import { type Attributed, type Comment, GitHubRefused, type PullRequests } from '../ports/github.js'
import type { CommentDependencies, CommentRequest, CommentResult } from './comment.js'

/** What a job remembers from look to look. */
export interface Memory {
  /** Every section that it has seen in a comment of the key, the latest text of each. */
  seen: Sections
  /** Our last write: what we sent, and what GitHub says it stored, which may differ in white space. */
  written: { readonly sent: string; readonly stored: string } | null
  /** The comment that we made; lists may lag behind it. */
  created: Comment | null
  readonly gone: Set<number>
  action: CommentResult['action']
}

/** Milliseconds: a list that took longer is read again, since others may have written meanwhile. */
const staleAfter = 2_000

/** One look and what follows from it. Null: something was written, so look again. */
export async function pass(
  { pullRequests, clock }: CommentDependencies,
  request: CommentRequest,
  memory: Memory,
): Promise<CommentResult | null> {
  const from = clock.now()
  let [target, ...others] = await find(pullRequests, request, memory)
  if (clock.now() - from > staleAfter) [target, ...others] = await find(pullRequests, request, memory)
  if (!target) return missing(pullRequests, request, memory)
  const readings = await read(pullRequests, request, memory, [target, ...others])
  memory.seen = uniteSections(...readings, memory.seen.values())
  if (await bring(pullRequests, request, memory, target)) return null
  await drop(pullRequests, memory, target, others)
  return { id: target.id, url: target.url, action: memory.action }
}

/** Our comments of the key; the lowest id is *the* comment for every job. */
async function find(
  pullRequests: PullRequests,
  { pullRequest, key }: CommentRequest,
  { created, gone }: Memory,
): Promise<readonly Comment[]> {
  const listed = await pullRequests.comments(pullRequest)
  const lagging = created && !listed.some(({ id }) => id === created.id) ? [created] : []
  return [...listed, ...lagging]
    .filter(({ id, ours, body }) => ours && !gone.has(id) && parseSections(body, key) !== null)
    .toSorted((a, b) => a.id - b.id)
}

/**
 * What stands in comments. Our next write makes us the last editor of every section in them, so what somebody else
 * edited must not be carried on as reviewed.
 */
async function read(
  pullRequests: PullRequests,
  { key, section }: CommentRequest,
  { created }: Memory,
  comments: readonly Comment[],
): Promise<readonly (readonly Standing[])[]> {
  const plain = comments.map(({ body }) => standings(body, key))
  const carried = plain.flat().some(({ header }) => {
    return (header.entries?.length ?? 0) > 0 && !isReplaced(header, section.header)
  })
  if (!carried) return plain
  const attributed = await pullRequests.attributed(comments).catch(noneWithoutPermission)
  return comments.map(({ id, url, body }) => {
    const known = attributed.find((each) => each.url === url)
    // Lists may lag behind what we have just made, but then it still has our own text.
    const madeJustNow = !known && id === created?.id && body === created.body
    const trusted = madeJustNow || (known?.ours === true && known.editor === null)
    return standings(known?.body ?? body, key).map((each) => (trusted ? each : withoutReview(each)))
  })
}

/** Who may comment, but not ask who edited comments, writes them all the same: then nothing is carried on as reviewed. */
function noneWithoutPermission(error: unknown): readonly Attributed[] {
  if (error instanceof GitHubRefused && error.kind === 'permission') return []
  throw error
}

/** A plan leaves nothing of the section that it replaces; a publish carries on what was reviewed. */
function isReplaced(standing: SectionHeader, own: SectionHeader): boolean {
  return standing.id === own.id && own.mode === 'plan' && mayReplace(standing, own)
}

function standings(body: string, key: string): readonly Standing[] {
  return [...(parseSections(body, key)?.values() ?? [])]
}

async function missing(
  pullRequests: PullRequests,
  request: CommentRequest,
  memory: Memory,
): Promise<CommentResult | null> {
  if (!request.createIfMissing) return { id: null, url: null, action: 'none' }
  const text = render(request, memory)
  memory.created = await pullRequests.create(request.pullRequest, text)
  memory.written = { sent: text, stored: memory.created.body }
  memory.action = 'created'
  return null
}

/** Answers whether the comment had to be written. */
async function bring(
  pullRequests: PullRequests,
  request: CommentRequest,
  memory: Memory,
  target: Comment,
): Promise<boolean> {
  const text = render(request, memory)
  const { sent, stored } = memory.written ?? {}
  if (target.body === text || (target.body === stored && text === sent)) return false
  await unlessGone(memory, target.id, async () => {
    memory.written = { sent: text, stored: (await pullRequests.update(target.id, text)).body }
  })
  if (memory.created?.id !== target.id) memory.action = 'updated'
  return true
}

/**
 * Deletes comments made at the same time as ours, once all they held stands in the one that stays. Who made one deletes
 * only that; those of jobs that are gone fall to whoever made none or the one that stays.
 */
async function drop(
  pullRequests: PullRequests,
  memory: Memory,
  target: Comment,
  others: readonly Comment[],
): Promise<void> {
  const made = memory.created?.id
  const mine = others.filter(({ id }) => made === undefined || made === target.id || made === id)
  for (const { id } of mine) await unlessGone(memory, id, () => pullRequests.delete(id))
}

async function unlessGone(memory: Memory, id: number, write: () => Promise<void>): Promise<void> {
  await write().catch((error: unknown) => {
    if (!(error instanceof GitHubRefused && error.kind === 'not-found')) throw error
    memory.gone.add(id)
  })
}

function render(request: CommentRequest, memory: Memory): string {
  const text = renderSections(request.key, memory.seen, request.section, request.overview)
  if (parseSections(text, request.key)?.has(request.section.header.id)) return text
  const message = `the comment is full: it already holds ${memory.seen.size} sections of other jobs`
  throw new GitHubRefused('invalid', `${message}; give some of them another \`comment-key\``)
}
