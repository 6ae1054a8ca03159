import { actionOf, metadataOf, writes } from './decision.js'
import { metadataHash } from './metadata.js'
import { isFormOf } from './own-form.js'
import { decodeEntry, type Sealed, seal } from './review-entry.js'
import type { Action, Change, Definition, Metadata, Plan } from './types.js'

/** What our comments on the merged pull requests of a push show of one job. */
export interface Reviews {
  readonly pullRequests: readonly Review[]
  /** How many commits the push brought, its last included; 1 where the event tells no others. */
  readonly commits: number
  /** Of more commits only the last is looked at. */
  readonly limit: number
}

export interface Review {
  readonly pullRequest: number
  /** Of this job, in comments that count. */
  readonly sections: readonly ReviewedSection[]
  /** Comments with a section of this job that do not count. */
  readonly discounted: readonly Discounted[]
}

export interface ReviewedSection {
  /** As `encodeEntry` makes them. Null: the comment had no room for them. */
  readonly entries: readonly string[] | null
  /** A publish wrote it: what is left to do may be less than was reviewed. */
  readonly begun: boolean
}

export interface Discounted {
  readonly url: string
  /** Login of who wrote it; null: an account that is gone. */
  readonly author: string | null
  /** Login of who edited a comment of ours. Null: it is not ours. */
  readonly editor: string | null
}

/** The run that asks. */
export interface Asking {
  readonly instanceId: string
  readonly commit: string
  /** Another attempt of a run: the earlier one may have done a part. */
  readonly repeated: boolean
}

/** What may have moved between review and publish, in the order in which it is told. */
const moves = ['repository', 'live', 'action', 'metadata'] as const
export type Move = (typeof moves)[number]

/** What was reviewed of a definition, as near to what is to be done now as there is. */
export interface Nearest {
  readonly pullRequest: number
  readonly action: Action
  /** Empty: just this was reviewed. */
  readonly moved: readonly Move[]
}

/** Whether everything that the plan would write was reviewed. */
export function allReviewed(plan: Plan, reviews: Reviews, asking: Asking): boolean {
  return plan.changes.filter(writes).every((change) => isReviewed(change, reviews, asking))
}

export function isReviewed(change: Change, reviews: Reviews, asking: Asking): boolean {
  return nearestOf(change, reviews, asking)?.moved.length === 0
}

/** Null: no review showed the definition. */
export function nearestOf(change: Change, { pullRequests }: Reviews, asking: Asking): Nearest | null {
  const now = nowOf(change, asking.instanceId)
  const shown = pullRequests.flatMap(({ pullRequest, sections }) =>
    sections.flatMap(({ entries, begun }) =>
      (entries ?? []).flatMap((text) => {
        const then = decodeEntry(text)
        if (then?.key !== now.key) return []
        return [{ pullRequest, action: then.action, moved: movedSince(then, now, begun || asking.repeated) }]
      }),
    ),
  )
  return shown.toSorted((a, b) => a.moved.length - b.moved.length)[0] ?? null
}

interface Now extends Sealed {
  /** Descriptions and tags, sealed, that hold all that is to be set; empty: nothing is. */
  readonly fuller: readonly (string | null)[]
  /** Whether what is live may be what an earlier attempt left. Reads all of it. */
  readonly mayBeOurs: () => boolean
}

function nowOf(change: Change, instanceId: string): Now {
  const { observation, definition, key, repository, live: planned } = change
  const [action, metadata] = [actionOf(change), metadataOf(change)]
  const sealed = (set: Metadata | null) =>
    seal(instanceId, { key, action, repository, live: planned, metadata: set && metadataHash(set) })
  const live = action === 'update' ? observation?.live : null
  return {
    ...sealed(metadata),
    fuller: fullerThan(change.definition, metadata).map((set) => sealed(set).metadata),
    mayBeOurs: () => action === 'version' || (live ? isFormOf(definition, live.content) : false),
  }
}

/** What may have been shown where a part of it need not be set any more: that writes less, and nothing else. */
function fullerThan(definition: Definition, metadata: Metadata | null): readonly Metadata[] {
  if (metadata === null) return []
  const whole = Object.keys(definition.tags).length === 0 ? null : definition.tags
  return [metadata.description, definition.description].flatMap((description) =>
    [metadata.tags, whole].map((tags) => ({ description, tags })),
  )
}

function movedSince(then: Sealed, now: Now, begun: boolean): readonly Move[] {
  const rest = begun && (then.action === 'create' || then.action === 'update') && now.mayBeOurs()
  const moved: Readonly<Record<Move, boolean>> = {
    repository: then.repository !== now.repository,
    live: then.live !== now.live && !rest,
    action: then.action !== now.action && !rest,
    metadata: now.metadata !== null && !now.fuller.includes(then.metadata),
  }
  return moves.filter((move) => moved[move])
}
