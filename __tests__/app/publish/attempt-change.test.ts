import { describe, expect, test } from '@jest/globals'
import { ActionError } from '../../../src/core/model/errors.js'
import type { Age } from '../../../src/core/model/plan.js'
import type { FailureReason } from '../../../src/core/model/report.js'
import {
  type AttemptCase,
  asPlanned,
  attempt,
  create,
  metadata,
  publishedBefore,
  update,
} from '../../support/attempts.js'
import { aDefinition, aView, type ChangeSpec, marked } from '../../support/builders.js'
import type { Stored } from '../../support/view-store.js'

const definition = aDefinition()
const [ours, theirs] = [definition.content, aView('theirs')]
const byHand = { description: 'By hand', content: theirs }
const error = (reason: FailureReason, code: string, refusals: readonly string[] = []) =>
  new ActionError(reason, code, 'It failed.', { refusals })
const conflict = error('conflict', 'published-meanwhile')

describe('a change that fails', () => {
  test.each<[name: string, code: ActionError, live: boolean | null]>([
    [
      'may be live if it is not known why it failed',
      error('service-unavailable', 'service-unavailable'),
      true,
    ],
    ['is not live if the resource is not found', error('publish-failed', 'resource-not-found'), null],
    ['is not live if the new resource is not shown', error('service-unavailable', 'created-not-shown'), null],
    ['is not live if the version is not shown', error('service-unavailable', 'version-not-shown'), null],
    ['is not live if somebody moved the resource', error('conflict', 'moved-meanwhile'), null],
  ])('%s', async (_, failure, live) => {
    const { calls, result, progress } = await attempt(metadata, { failures: [failure] })
    expect([calls, result, progress.live]).toEqual([['setDescription'], failure.code, live])
  })

  test.each<[name: string, failure: ActionError, live: boolean | null]>([
    ['leaves what is live, if the content was refused', error('publish-failed', 'refused', ['No.']), false],
    ['leaves it open what is live, otherwise', error('publish-failed', 'no-answer'), null],
  ])('%s', async (_, failure, live) => {
    const { result, progress } = await attempt(update, { failures: [failure] })
    expect([result, progress.live]).toEqual([failure.code, live])
  })

  const timeout = error('timeout', 'too-late')
  const cancelled = error('cancelled', 'cancelled')
  test.each<
    [name: string, failure: ActionError, stop: AttemptCase['stopReason'], wrote: boolean, result: string]
  >([
    ['was not started when the time was up', timeout, 'timeout', false, 'timeout'],
    ['was not started when the run was cancelled', cancelled, 'cancelled', false, 'cancelled'],
    ['failed when the time was up after its first write', timeout, 'timeout', true, 'too-late'],
    [
      'was interrupted when the run was cancelled after its first write',
      cancelled,
      'cancelled',
      true,
      'interrupted',
    ],
    [
      'failed for its own reason, though the run is stopped',
      error('publish-failed', 'no'),
      'timeout',
      false,
      'no',
    ],
    ['failed in time', timeout, null, false, 'too-late'],
  ])('%s', async (_, failure, stopReason, wrote, result) => {
    const { result: seen } = await attempt(metadata, { failures: [failure], stopReason, progress: { wrote } })
    expect(seen).toBe(result)
  })
})

describe('after a conflict', () => {
  const described = aDefinition({ description: 'x', tags: { a: '1' } })
  const publishedByOthers: Stored = { live: theirs, versions: [publishedBefore, byHand] }
  const publishedAlike: Stored = {
    live: ours,
    versions: [publishedBefore, { description: marked(definition.hash), content: ours }],
  }
  const [again, once] = [['update', 'update', 'createVersion'], ['update']]
  test.each<
    [name: string, spec: ChangeSpec, given: Partial<AttemptCase>, calls: readonly string[], result: string]
  >([
    ['the change is planned again', update, {}, again, 'update'],
    [
      'nothing is written if somebody published the same',
      update,
      { stored: publishedAlike },
      once,
      'unchanged',
    ],
    [
      'another resource with the name is left alone',
      update,
      { stored: { ...asPlanned, id: 'other' } },
      once,
      'moved-meanwhile',
    ],
    ['a resource that is gone is not created', update, { stored: null }, once, 'moved-meanwhile'],
    [
      'a reviewed plan is carried out as it was',
      update,
      { context: { isReviewedPlan: true } },
      again,
      'update',
    ],
    [
      'a reviewed plan is not carried out over other content',
      update,
      { context: { isReviewedPlan: true }, stored: publishedByOthers },
      once,
      'plan-changed',
    ],
    [
      'a reviewed plan does not set other tags',
      { ...metadata, live: definition.hash },
      { definition: described, context: { isReviewedPlan: true }, stored: publishedAlike },
      ['setDescription'],
      'plan-changed',
    ],
    ['content that was proven is published', update, { context: { isPromotion: true } }, again, 'update'],
    [
      'content that was not proven is not published',
      metadata,
      { context: { isPromotion: true } },
      ['setDescription'],
      'plan-changed',
    ],
    [
      'content needs no proof otherwise',
      metadata,
      {},
      ['setDescription', 'update', 'createVersion'],
      'update',
    ],
    [
      'tags need no proof',
      metadata,
      { definition: described, context: { isPromotion: true }, stored: publishedAlike },
      ['setDescription', 'setDescription', 'addTags'],
      'metadata',
    ],
  ])('%s', async (_, spec, given, calls, result) => {
    const seen = await attempt(spec, { failures: [conflict], ...given })
    expect([seen.calls, seen.result]).toEqual([calls, result])
  })

  test('the resource that somebody created meanwhile is updated', async () => {
    const { calls, progress } = await attempt(create, { failures: [error('conflict', 'duplicate-resource')] })
    expect([calls, progress.id, progress.version, progress.live]).toEqual([
      ['create', 'update', 'createVersion'],
      ...['an-id', 4, true],
    ])
  })

  test.each<[name: string, spec: ChangeSpec, second: ActionError, code: string, says: RegExp]>([
    [
      'is one of other letter case',
      create,
      error('conflict', 'duplicate-resource'),
      'duplicate-resource',
      /letter case/u,
    ],
    ['is none, if the second failure is another', create, error('publish-failed', 'no'), 'no', /^It failed/u],
    [
      'is none, if the resource is known',
      update,
      error('conflict', 'duplicate-resource'),
      'duplicate-resource',
      /^It failed/u,
    ],
  ])('a name that is taken and that no list has %s', async (_, spec, second, code, says) => {
    const stored = spec === create ? null : asPlanned
    const { failure } = await attempt(spec, { failures: [conflict, second], stored })
    expect([failure?.code, failure?.message]).toEqual([code, expect.stringMatching(says)])
  })

  test.each<[name: string, stored: Stored, live: boolean, warnings: readonly string[]]>([
    [
      'is its outcome, if its content is live, also in a later version',
      {
        ...publishedAlike,
        versions: [...publishedAlike.versions, { description: 'By hand', content: ours }],
      },
      ...([true, []] as const),
    ],
    [
      'is its outcome, with a warning if somebody replaced it',
      {
        live: theirs,
        versions: [publishedBefore, { description: marked(definition.hash), content: ours }, byHand],
      },
      ...([false, ['replaced-meanwhile']] as const),
    ],
  ])('a version that the run made %s', async (_, stored, live, warnings) => {
    const progress = { published: 4, version: 4 }
    const seen = await attempt(update, { failures: [conflict], stored, progress })
    expect([seen.calls, seen.result, seen.progress.version, seen.progress.live]).toEqual([
      once,
      'done',
      4,
      live,
    ])
    expect(seen.progress.warnings.map(({ code }) => code)).toEqual(warnings)
  })

  test('the version that is found is reported, if the run made none', async () => {
    const { progress } = await attempt(update, { failures: [conflict], stored: publishedAlike })
    expect(progress.version).toBe(4)
  })

  test.each<[name: string, age: Age | undefined, warnings: readonly string[]]>([
    ['is warned of', { order: 'unknown', why: 'GitHub gave no answer' }, ['age-unknown']],
    ['is not warned of if it is older', { order: 'not-older' }, []],
  ])('a commit that may be newer %s', async (_, age, warnings) => {
    const { progress } = await attempt(update, { failures: [conflict], ...(age && { age }) })
    expect(progress.warnings.map(({ code }) => code)).toEqual(warnings)
  })
})
