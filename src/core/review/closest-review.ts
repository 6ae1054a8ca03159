import { isStoredFormOf } from '../hash/stored-form.js'
import type { Definition } from '../model/definition.js'
import type { Action, Change, Metadata, Plan } from '../model/plan.js'
import { aliasMoveHash } from '../plan/alias.js'
import { actionOf, aliasMoveOf, metadataOf, writes } from '../plan/decision.js'
import { metadataHash } from '../plan/metadata.js'
import { reviewHashOf } from '../resolve/review-hash.js'
import { reviewedMetadata } from '../resolve/state.js'
import { decodeEntry, type SealedEntry, sealEntry } from './entry.js'

/** The reviews of one job, from our comments on the merged pull requests of a push. */
export interface Reviews {
  readonly pullRequests: readonly Review[]
  /** How many commits the push has, its last included; 1 if the event lists no others. */
  readonly commits: number
  /** If there are more commits, only the last is looked up. */
  readonly limit: number
}

export interface Review {
  readonly pullRequest: number
  /** Sections of this job in comments that count. */
  readonly sections: readonly ReviewedSection[]
  /** Comments with a section of this job that do not count. */
  readonly ignored: readonly IgnoredComment[]
}

export interface ReviewedSection {
  /** In the form of `encodeEntry`. Null: the comment had no room for them. */
  readonly entries: readonly string[] | null
  /** A publish wrote the section: fewer changes may be left than were reviewed. */
  readonly publishStarted: boolean
}

export interface IgnoredComment {
  readonly url: string
  /** Login of the author; null: the account no longer exists. */
  readonly author: string | null
  /** Login of the person who edited a comment of ours. Null: the comment is not ours. */
  readonly editor: string | null
}

/** The run that looks for reviews. */
export interface ReviewRequest {
  readonly instanceId: string
  readonly commit: string
  /** This is another attempt of a run: the earlier one may have done a part. */
  readonly repeated: boolean
}

/** What may have changed between review and publish, in the order of the message. */
const mismatchOrder = ['repository', 'live', 'action', 'metadata', 'alias'] as const
export type Mismatch = (typeof mismatchOrder)[number]

/** The review of a definition that comes closest to the planned change. */
export interface ClosestReview {
  readonly pullRequest: number
  readonly action: Action
  /** Empty: exactly this change was reviewed. */
  readonly mismatches: readonly Mismatch[]
}

/** Whether everything that the plan would write was reviewed. */
export function allReviewed(
  plan: Plan,
  reviews: Pick<Reviews, 'pullRequests'>,
  request: ReviewRequest,
): boolean {
  return plan.changes.filter(writes).every((change) => isReviewed(change, reviews, request))
}

export function isReviewed(
  change: Change,
  reviews: Pick<Reviews, 'pullRequests'>,
  request: ReviewRequest,
): boolean {
  return closestReview(change, reviews, request)?.mismatches.length === 0
}

/** Null: no review showed the definition. */
export function closestReview(
  change: Change,
  { pullRequests }: Pick<Reviews, 'pullRequests'>,
  request: ReviewRequest,
): ClosestReview | null {
  const current = currentEntry(change, request.instanceId)
  const shown = pullRequests.flatMap(({ pullRequest, sections }) =>
    sections.flatMap(({ entries, publishStarted }) =>
      (entries ?? []).flatMap((text) => {
        const reviewed = decodeEntry(text)
        if (reviewed?.key !== current.key) return []
        return [
          {
            pullRequest,
            action: reviewed.action,
            mismatches: findMismatches(reviewed, current, publishStarted || request.repeated),
          },
        ]
      }),
    ),
  )
  return shown.toSorted((a, b) => a.mismatches.length - b.mismatches.length)[0] ?? null
}

interface CurrentEntry extends SealedEntry {
  /** Hashes of descriptions and tags that include everything to be set; empty: nothing is to be set. */
  readonly supersets: readonly (string | null)[]
  /** Everything else is done: the alias is the rest of a reviewed change. */
  readonly isAliasAlone: boolean
  /** Whether the live content may come from an earlier attempt of this publish. Compares the whole content. */
  readonly mayBeOwn: () => boolean
}

function currentEntry(change: Change, instanceId: string): CurrentEntry {
  const { observation, definition, key, live: planned } = change
  const [action, metadata] = [actionOf(change), metadataOf(change)]
  const alias = aliasMoveHash(aliasMoveOf(change))
  const sealed = (set: Metadata | null) =>
    sealEntry(instanceId, {
      key,
      action,
      repository: reviewHashOf(definition),
      live: planned,
      metadata: set && metadataHash(reviewedMetadata(definition, set)),
      alias,
    })
  const live = action === 'update' ? observation?.live : null
  return {
    ...sealed(metadata),
    supersets: supersetsOf(change.definition, metadata).map((set) => sealed(set).metadata),
    isAliasAlone: action === 'unchanged',
    mayBeOwn: () => action === 'version' || (live ? isStoredFormOf(definition, live.content) : false),
  }
}

/**
 * Metadata that a review may have shown if a part of it is set already: writing the rest does nothing that was not
 * reviewed.
 */
function supersetsOf(definition: Definition, metadata: Metadata | null): readonly Metadata[] {
  if (metadata === null) return []
  const whole = Object.keys(definition.tags).length === 0 ? null : definition.tags
  return [metadata.description, definition.description].flatMap((description) =>
    [metadata.tags, whole].map((tags) => ({ description, tags })),
  )
}

function findMismatches(
  reviewed: SealedEntry,
  current: CurrentEntry,
  publishStarted: boolean,
): readonly Mismatch[] {
  const wrote = reviewed.action === 'create' || reviewed.action === 'update'
  const isContinuation = publishStarted && ((wrote && current.mayBeOwn()) || current.isAliasAlone)
  const differs: Readonly<Record<Mismatch, boolean>> = {
    repository: reviewed.repository !== current.repository,
    live: reviewed.live !== current.live && !isContinuation,
    action: reviewed.action !== current.action && !isContinuation,
    metadata: current.metadata !== null && !current.supersets.includes(reviewed.metadata),
    alias: current.alias !== null && current.alias !== reviewed.alias,
  }
  return mismatchOrder.filter((move) => differs[move])
}
