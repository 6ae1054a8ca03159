import { describe, expect, test } from '@jest/globals'
import { contentHash } from '../../../src/core/hash/content-hash.js'
import type { ViewContent } from '../../../src/core/model/definition.js'
import type { Change, Plan } from '../../../src/core/model/plan.js'
import { aliasMoveHash } from '../../../src/core/plan/alias.js'
import { metadataHash } from '../../../src/core/plan/metadata.js'
import {
  allReviewed,
  type Review,
  type ReviewRequest,
  type Reviews,
} from '../../../src/core/review/closest-review.js'
import { encodeEntry, sealEntry } from '../../../src/core/review/entry.js'
import { reviewFailures } from '../../../src/core/review/failures.js'
import {
  aChange,
  aDefinition,
  anObservation,
  aSnapshot,
  aView,
  type ChangeSpec,
  decidedOf,
} from '../../support/builders.js'

const asking: ReviewRequest = {
  instanceId: 'instance',
  commit: 'c4a1e77b02d9'.padEnd(40, '0'),
  repeated: false,
}
const live = contentHash(aView('live'))
const other = contentHash(aView('other'))
const text = { description: 'For agents', tags: null }

const described: ChangeSpec = {
  action: 'metadata',
  definition: aDefinition({ description: 'For agents', tags: { team: 'a', site: 'b' } }),
}

const observation = anObservation({ live: aSnapshot(aView('live')) })
const update = (overrides: ChangeSpec = {}) => aChange({ action: 'update', live, observation, ...overrides })
const planOf = (...changes: readonly Change[]): Plan => ({ changes, digest: 'd'.repeat(64) })

const withHead = (Head: object) => aView('', { template: JSON.stringify({ Head, Body: [] }) })

/** As a plan of these changes leaves it in its comment. */
const shown = (...changes: readonly Change[]) =>
  changes.map((change) => {
    const { action, metadata, alias } = decidedOf(change)
    const hashes = { metadata: metadata && metadataHash(metadata), alias: aliasMoveHash(alias) }
    const sealed = { ...change, action, ...hashes }
    return encodeEntry(sealEntry(asking.instanceId, sealed))
  })

const review = (
  entries: readonly string[] | null,
  more: Partial<Review> = {},
  publishStarted = false,
): Review => ({
  pullRequest: 42,
  sections: [{ entries, publishStarted }],
  ignored: [],
  ...more,
})
const reviews = (...pullRequests: readonly Review[]): Reviews => ({ pullRequests, commits: 1, limit: 250 })

/** The lines between the first words and the last sentence; null: nothing to object. */
function lines(plan: Plan, of: Reviews, more: Partial<ReviewRequest> = {}): readonly string[] | null {
  const objections = reviewFailures(plan, of, { ...asking, ...more })
  expect(allReviewed(plan, of, { ...asking, ...more })).toBe(objections.length === 0)
  const [first, ...rest] = objections
  if (!first) return null
  expect([first.reason, first.code, rest]).toEqual(['plan-changed', 'not-reviewed', []])
  const [begin, end] = [
    'require-reviewed-plan is set, and ',
    '\nNothing was published. Open a pull request, review the plan that its comment shows, and merge it. What an earlier run left undone is done by running that one again.',
  ]
  expect([first.message.startsWith(begin), first.message.endsWith(end)]).toEqual([true, true])
  return first.message.slice(begin.length, -end.length).split('\n')
}

describe('what was reviewed may be published', () => {
  test.each<[string, Change, Change]>([
    ['an update', update(), update()],
    ['a create', update({ action: 'create', live: null }), update({ action: 'create', live: null })],
    ['a version', aChange({ action: 'version' }), aChange({ action: 'version' })],
    [
      'description and tags',
      aChange({ action: 'metadata', metadata: text }),
      aChange({ action: 'metadata', metadata: text }),
    ],
    ['an update whose description need not be set any more', update({ metadata: text }), update()],
    [
      'tags, where the description beside them is set by now',
      aChange({ ...described, metadata: { description: 'For agents', tags: { team: 'a', site: 'b' } } }),
      aChange({ ...described, metadata: { description: null, tags: { team: 'a', site: 'b' } } }),
    ],
    [
      'a description, where the tags beside it are set by now',
      aChange({ ...described, metadata: { description: 'For agents', tags: { team: 'a', site: 'b' } } }),
      aChange({ ...described, metadata: { description: 'For agents', tags: null } }),
    ],
  ])('%s', (_name, then, now) => {
    expect(lines(planOf(now), reviews(review(shown(then))))).toBeNull()
  })

  test('by any of the pull requests, in any of their sections', () => {
    const [one, two] = ['One', 'Two'].map((name) => update({ definition: aDefinition({ name }) }))
    if (!one || !two) throw new Error('two are expected')
    const both = reviews(
      review(shown(one)),
      review([], { sections: [[], shown(two)].map((entries) => ({ entries, publishStarted: false })) }),
    )
    expect(lines(planOf(one, two), both)).toBeNull()
  })

  test('and what is not written needs no review', () => {
    const drifted = aChange({ action: 'drifted', reason: 'drifted', live })
    const held = aChange({ action: 'held', reason: 'rolled-back', live })
    expect(lines(planOf(aChange(), drifted, held, update({ skipped: true })), reviews())).toBeNull()
  })
})

describe('what moved since the review is reported', () => {
  const some = '1 of 1 definitions to be written would not be as they were reviewed:'
  test.each<[string, Change, Change, string]>([
    [
      'the repository',
      update({ repository: other }),
      update(),
      'the repository holds another content than was reviewed (#42)',
    ],
    [
      'what is live',
      update({ live: other }),
      update(),
      'what is live is not what it was at the review (#42)',
    ],
    [
      'what is live, where nothing was',
      update({ action: 'create', live: null }),
      update(),
      'what is live is not what it was at the review; the review showed "create", and now it is "update" (#42)',
    ],
    [
      'the action',
      update({ action: 'blocked' }),
      update(),
      'the review showed "blocked", and now it is "update" (#42)',
    ],
    [
      'description and tags',
      update({ metadata: { ...text, description: 'Other' } }),
      update({ metadata: text }),
      'its description or tags are not those that were reviewed (#42)',
    ],
    [
      'a description that was none',
      update(),
      update({ metadata: text }),
      'its description or tags are not those that were reviewed (#42)',
    ],
    [
      'tags, of which the review showed fewer',
      aChange({ ...described, metadata: { description: null, tags: { team: 'a' } } }),
      aChange({ ...described, metadata: { description: null, tags: { team: 'a', site: 'b' } } }),
      'its description or tags are not those that were reviewed (#42)',
    ],
    [
      'both sides',
      update({ repository: other, live: other }),
      update(),
      'the repository holds another content than was reviewed; what is live is not what it was at the review (#42)',
    ],
    [
      'the definition itself',
      update({ definition: aDefinition({ name: 'Other' }), key: 'view/Other' }),
      update(),
      'it was not in the plan that was reviewed',
    ],
  ])('%s', (_name, then, now, what) => {
    expect(lines(planOf(now), reviews(review(shown(then))))).toEqual([some, `view/Wrap-up: ${what}`])
  })

  test('from the review that comes nearest', () => {
    const [far, near] = [update({ repository: other, live: other }), update({ live: other })]
    const both = reviews(review(shown(far)), review(shown(near), { pullRequest: 43 }))
    expect(lines(planOf(update()), both)).toEqual([
      some,
      'view/Wrap-up: what is live is not what it was at the review (#43)',
    ])
  })

  test('another instance’s review is none', () => {
    expect(lines(planOf(update()), reviews(review(shown(update()))), { instanceId: 'other' })).toEqual([
      some,
      'view/Wrap-up: it was not in the plan that was reviewed',
    ])
  })

  test('of 20 definitions, and the others are counted', () => {
    const all = Array.from({ length: 22 }, (_, n) => update({ key: `view/${n}` }))
    const reported = lines(planOf(...all), reviews(review([])))
    expect([reported?.length, reported?.[0], reported?.at(-1)]).toEqual([
      22,
      '22 of 22 definitions to be written would not be as they were reviewed:',
      'And 2 more.',
    ])
  })
})

describe('another attempt', () => {
  const rest = aChange({ action: 'version' })
  const over = (content: ViewContent) =>
    update({
      definition: aDefinition({ content: withHead({ Title: 'Desk', Odd: 1 }) }),
      live: contentHash(content),
      observation: anObservation({ live: aSnapshot(content) }),
    })
  const before = over(aView('live'))
  test.each<[string, Change, Change, boolean]>([
    ['versions what an update made live', update(), rest, true],
    ['versions what a create made live', update({ action: 'create', live: null }), rest, true],
    ['does nothing else with another content', update({ repository: other }), rest, false],
    ['updates nothing that moved', update({ live: other }), update(), false],
    ['versions nothing that was blocked', update({ action: 'blocked' }), rest, false],
    ['sets no other description', update(), aChange({ ...rest, metadata: text }), false],
    ['updates what the service made of an update', before, over(withHead({ Title: 'Desk' })), true],
    [
      'updates what the service made of a create',
      aChange({ ...before, action: 'create', live: null }),
      over(withHead({ Title: 'Desk' })),
      true,
    ],
    [
      'updates nothing of which nothing is live any more',
      before,
      { ...before, live: null, observation: anObservation({ live: null }) },
      false,
    ],
    ['updates nothing that was edited since', before, over(withHead({ Title: 'Edited' })), false],
    ['updates nothing that is no JSON', before, over({ ...aView(''), template: '{' }), false],
    [
      'updates nothing that has lost a part',
      before,
      over({ ...withHead({ Title: 'Desk', Odd: 1 }), actions: [] }),
      false,
    ],
  ])('%s: %#', (_name, then, now, may) => {
    const of = (publishStarted: boolean) => reviews(review(shown(then), {}, publishStarted))
    expect(lines(planOf(now), of(true)) === null).toBe(may)
    expect(lines(planOf(now), of(false), { repeated: true }) === null).toBe(may)
    expect(lines(planOf(now), of(false))).not.toBeNull()
  })
})

describe('why there is no review', () => {
  const plan = planOf(update())
  const url = 'https://github.com/octo-org/contact-centre/pull/42#issuecomment-1'
  const none = (more: Partial<Review> = {}) => reviews(review([], { sections: [], ...more }))
  const noComment = (numbers: string) =>
    `no comment of ours on ${numbers} shows a plan of this job, which has the same instance, working-directory, views, modules and only.`
  test.each<[string, Reviews, readonly string[]]>([
    ['no pull request', reviews(), ['no pull request was merged that brought the commit c4a1e77b02d9.']],
    [
      'none of several commits',
      { ...reviews(), commits: 3 },
      [
        'no pull request was merged that brought the commit c4a1e77b02d9, or another one of the 3 of this push.',
      ],
    ],
    [
      'too many commits',
      { ...reviews(), commits: 251 },
      [
        'no pull request was merged that brought the commit c4a1e77b02d9.',
        'This push brought 251 commits. Of more than 250 only the last is looked at: push fewer at once.',
      ],
    ],
    ['no comment', none(), [noComment('#42')]],
    [
      'none on two',
      reviews(review([], { sections: [] }), review([], { sections: [], pullRequest: 43 })),
      [noComment('#42, #43')],
    ],
    [
      'a comment of somebody else',
      none({ ignored: [{ url, author: 'mallory', editor: null }] }),
      [
        noComment('#42'),
        `The comment ${url} does not count: mallory wrote it, not the owner of github-token.`,
      ],
    ],
    [
      'a comment of nobody',
      none({ ignored: [{ url, author: null, editor: null }] }),
      [
        noComment('#42'),
        `The comment ${url} does not count: an account that is gone wrote it, not the owner of github-token.`,
      ],
    ],
    [
      'a comment that was edited',
      none({ ignored: [{ url, author: 'github-actions', editor: 'mallory' }] }),
      [
        noComment('#42'),
        `The comment ${url} does not count: mallory edited it. Delete it and run the plan again.`,
      ],
    ],
    [
      'no room',
      reviews(review(null)),
      [
        'the comment on #42 had no room to keep what was reviewed. Give this job a comment of its own with comment-key, or fewer definitions.',
      ],
    ],
    [
      'rows that are none',
      reviews(review(['?'])),
      [
        '1 of 1 definitions to be written would not be as they were reviewed:',
        'view/Wrap-up: it was not in the plan that was reviewed',
      ],
    ],
  ])('%s', (_name, of, expected) => {
    expect(lines(plan, of)).toEqual(expected)
  })
})
