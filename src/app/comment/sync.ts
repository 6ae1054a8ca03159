import { renderSections } from '../../core/comment/body.js'
import type { SectionHeader } from '../../core/comment/marker.js'
import {
  canReplace,
  mergeSections,
  parseSections,
  type Sections,
  type StoredSection,
  withoutReview,
} from '../../core/comment/sections.js'
import { type Comment, type CommentWithEditor, GitHubRefused, type PullRequests } from '../../ports/github.js'
import type { CommentDependencies, CommentRequest, CommentResult } from './request.js'

/** What a job remembers from pass to pass. */
export interface SyncState {
  /** Every section that it has seen in a comment of the key, with its latest text. */
  sections: Sections
  /** Our last write: the text that we sent, and the text that GitHub stored, which may differ in white space. */
  written: { readonly sent: string; readonly stored: string } | null
  /** The comment that we created; lists may not show it yet. */
  created: Comment | null
  readonly deletedIds: Set<number>
  action: CommentResult['action']
}

/** Milliseconds: a list that took longer is read again, since others may have written meanwhile. */
const staleAfterMs = 2_000

/** Reads the comments once and updates them. Null: something was written, so another pass is needed. */
export async function syncOnce(
  { pullRequests, clock }: CommentDependencies,
  request: CommentRequest,
  state: SyncState,
): Promise<CommentResult | null> {
  const from = clock.now()
  let [target, ...others] = await findComments(pullRequests, request, state)
  if (clock.now() - from > staleAfterMs)
    [target, ...others] = await findComments(pullRequests, request, state)
  if (!target) return createComment(pullRequests, request, state)
  const readings = await readSections(pullRequests, request, state, [target, ...others])
  state.sections = mergeSections(...readings, state.sections.values())
  if (await updateComment(pullRequests, request, state, target)) return null
  await deleteDuplicates(pullRequests, state, target, others)
  return { id: target.id, url: target.url, action: state.action }
}

/** Our comments of the key; the lowest id is the comment for every job. */
async function findComments(
  pullRequests: PullRequests,
  { pullRequest, key }: CommentRequest,
  { created, deletedIds }: SyncState,
): Promise<readonly Comment[]> {
  const listed = await pullRequests.comments(pullRequest)
  const lagging = created && !listed.some(({ id }) => id === created.id) ? [created] : []
  return [...listed, ...lagging]
    .filter(({ id, isOwn, body }) => isOwn && !deletedIds.has(id) && parseSections(body, key) !== null)
    .toSorted((a, b) => a.id - b.id)
}

/**
 * The sections of comments. Our next write makes us the last editor of all of them, so sections that somebody else
 * edited lose their reviewed entries.
 */
async function readSections(
  pullRequests: PullRequests,
  { key, section }: CommentRequest,
  { created }: SyncState,
  comments: readonly Comment[],
): Promise<readonly (readonly StoredSection[])[]> {
  const parsed = comments.map(({ body }) => parseStored(body, key))
  const keepsReviewedEntries = parsed.flat().some(({ header }) => {
    return (header.entries?.length ?? 0) > 0 && !isReplaced(header, section.header)
  })
  if (!keepsReviewedEntries) return parsed
  const attributed = await pullRequests.withEditors(comments).catch(noneIfForbidden)
  return comments.map(({ id, url, body }) => {
    const known = attributed.find((each) => each.url === url)
    // Lists may not show a comment yet that we just created, but then it still has our own text.
    const isJustCreated = !known && id === created?.id && body === created.body
    const isTrusted = isJustCreated || (known?.isOwn === true && known.editor === null)
    return parseStored(known?.body ?? body, key).map((each) => (isTrusted ? each : withoutReview(each)))
  })
}

/** A token that may comment but not read who edited comments still writes them: then no reviewed entries are kept. */
function noneIfForbidden(error: unknown): readonly CommentWithEditor[] {
  if (error instanceof GitHubRefused && error.kind === 'permission') return []
  throw error
}

/** Whether the own section replaces the stored entries: a plan replaces them, a publish keeps what was reviewed. */
function isReplaced(stored: SectionHeader, own: SectionHeader): boolean {
  return stored.id === own.id && own.mode === 'plan' && canReplace(stored, own)
}

function parseStored(body: string, key: string): readonly StoredSection[] {
  return [...(parseSections(body, key)?.values() ?? [])]
}

async function createComment(
  pullRequests: PullRequests,
  request: CommentRequest,
  state: SyncState,
): Promise<CommentResult | null> {
  if (!request.createIfMissing) return { id: null, url: null, action: 'none' }
  const text = render(request, state)
  state.created = await pullRequests.create(request.pullRequest, text)
  state.written = { sent: text, stored: state.created.body }
  state.action = 'created'
  return null
}

/** Returns whether the comment was written. */
async function updateComment(
  pullRequests: PullRequests,
  request: CommentRequest,
  state: SyncState,
  target: Comment,
): Promise<boolean> {
  const text = render(request, state)
  const { sent, stored } = state.written ?? {}
  if (target.body === text || (target.body === stored && text === sent)) return false
  await ignoreDeleted(state, target.id, async () => {
    state.written = { sent: text, stored: (await pullRequests.update(target.id, text)).body }
  })
  if (state.created?.id !== target.id) state.action = 'updated'
  return true
}

/**
 * Deletes comments created at the same time as ours, once the remaining one has all their sections. A job that created
 * one deletes only its own; a job that created none, or the remaining one, also deletes those of jobs that have ended.
 */
async function deleteDuplicates(
  pullRequests: PullRequests,
  state: SyncState,
  target: Comment,
  others: readonly Comment[],
): Promise<void> {
  const createdId = state.created?.id
  const deletable = others.filter(
    ({ id }) => createdId === undefined || createdId === target.id || createdId === id,
  )
  for (const { id } of deletable) await ignoreDeleted(state, id, () => pullRequests.delete(id))
}

async function ignoreDeleted(state: SyncState, id: number, write: () => Promise<void>): Promise<void> {
  await write().catch((error: unknown) => {
    if (!(error instanceof GitHubRefused && error.kind === 'not-found')) throw error
    state.deletedIds.add(id)
  })
}

function render(request: CommentRequest, state: SyncState): string {
  const text = renderSections(request.key, state.sections, request.section, request.overview)
  if (parseSections(text, request.key)?.has(request.section.header.id)) return text
  const message = `the comment is full: it already holds ${state.sections.size} sections of other jobs`
  throw new GitHubRefused('invalid', `${message}; give some of them another \`comment-key\``)
}
