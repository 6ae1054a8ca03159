import { attemptChange } from '../../src/app/publish/attempt-change.js'
import type { PublishContext } from '../../src/app/publish/context.js'
import { contentHash } from '../../src/core/hash/content-hash.js'
import type { ActionError } from '../../src/core/model/errors.js'
import type { Age } from '../../src/core/model/plan.js'
import { actionOf } from '../../src/core/plan/decision.js'
import { type ChangeProgress, initialProgress } from '../../src/core/plan/outcome.js'
import {
  aChange,
  aDefinition,
  anObservation,
  aPolicy,
  aSnapshot,
  aView,
  type ChangeSpec,
  marked,
} from './builders.js'
import { clockFromZero, inMemory, type Stored } from './view-store.js'

const definition = aDefinition()
const before = aView('before')
export const publishedBefore = { description: marked(contentHash(before)), content: before }
export const asPlanned: Stored = { live: before, versions: [publishedBefore] }

export interface AttemptCase {
  /** What the calls that write answer, in order; after these, they do as asked. */
  readonly failures: readonly ActionError[]
  /** Null: no resource has the name. */
  readonly stored?: Stored | null
  readonly definition?: typeof definition
  readonly progress?: Partial<ChangeProgress>
  readonly context?: Partial<PublishContext>
  readonly stopReason?: 'timeout' | 'cancelled' | null | undefined
  readonly age?: Age
}

export const update: ChangeSpec = {
  action: 'update',
  row: 'repository-changed',
  observation: anObservation({ live: aSnapshot(before) }),
  live: contentHash(before),
  version: null,
}
export const metadata: ChangeSpec = { action: 'metadata', metadata: { description: 'x', tags: null } }
export const create: ChangeSpec = {
  action: 'create',
  observation: null,
  live: null,
  version: null,
  highest: null,
}

/** Attempts a change; returns the calls that wrote, and what became of the change. */
export async function attempt(spec: ChangeSpec, given: AttemptCase) {
  const { failures, stored = asPlanned, progress: facts, context, stopReason = null, age } = given
  const change = aChange({ definition: given.definition ?? definition, ...spec })
  const progress = { ...initialProgress(change), ...facts }
  const service = inMemory(stored, failures)
  const result = await attemptChange(
    {
      ...service.access,
      ...{ commit: 'c'.repeat(40), label: '', instanceId: 'i', runId: '1', runAttempt: '1', names: null },
      clock: clockFromZero(),
      deadline: { stopReason: () => stopReason, hardDeadline: () => 600_000 },
      log: { info: () => {}, debug: () => {} },
      policy: aPolicy(),
      sources: {
        before: null,
        history: { sourcesSince: async () => ({ known: false, why: 'it is shallow' }) },
      },
      ages: { ofChange: async () => age },
      ...{ isReviewedPlan: false, isPromotion: false },
      ...context,
    } as unknown as PublishContext,
    change,
    progress,
  )
  const { failure, change: last, notStarted } = result
  return {
    calls: service.calls,
    result: failure?.code ?? notStarted ?? (last ? actionOf(last) : 'done'),
    progress,
    failure,
  }
}
