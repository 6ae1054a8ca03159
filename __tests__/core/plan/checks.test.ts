import { describe, expect, test } from '@jest/globals'
import type { ChangeDifference } from '../../../src/core/diff/change-difference.js'
import type { Key } from '../../../src/core/model/definition.js'
import { ActionError } from '../../../src/core/model/errors.js'
import type { Action, BlockReason, Plan } from '../../../src/core/model/plan.js'
import type { Mode } from '../../../src/core/model/report.js'
import {
  breakingChanges,
  breakingFailure,
  breakingWaivedNotice,
  type FailPolicy,
  outcomeFailures,
  planFailures,
} from '../../../src/core/plan/checks.js'
import type { Outcome } from '../../../src/core/plan/outcome.js'
import { aChange, anOutcome, type ChangeSpec } from '../../support/builders.js'
import { aModuleDifference } from '../../support/differences.js'

const digest = 'd'.repeat(64)
const lenient: FailPolicy = { failOnChanges: false, expectedPlanDigest: null }
const planOf = (...changes: readonly ChangeSpec[]): Plan => ({ changes: changes.map(aChange), digest })
const blocked = (reason: BlockReason) => ({ action: 'blocked', reason }) as const
const held = { action: 'held', row: 'rolled-back', reason: 'rolled-back' } as const
const unexplained = { row: 'console-or-unfinished-publish', reason: 'drifted' } as const
const reported = (errors: readonly ActionError[]) =>
  errors.map(({ reason, code, message }) => [reason, code, message])

const invalid = (count: string) => [
  'invalid-definition',
  'invalid-definition',
  `${count} not valid. Correct the places that the annotations name.`,
]
const block = (count: string) => [
  'blocked',
  'blocked',
  `${count} blocked, so nothing is published. See the message of each definition for what to do.`,
]
const drift = (count: string) => [
  'drift-found',
  'drift-found',
  `${count} not as published last, and fail-on-drift is set. Somebody made a change in the console, or a rollback was cut short. Bring what is live into the repository, or publish over it with overwrite-drift.`,
]
const changes = (count: string) => [
  'changes-found',
  'changes-found',
  `${count} not as in the repository, and fail-on-changes is set. Publish them, or bring what is live into the repository.`,
]
const moved = [
  'plan-changed',
  'plan-changed',
  `The plan has the digest ${digest}, but expected-plan-digest is ${'e'.repeat(64)}: the repository or what is live changed since that plan. Nothing was published. Look at the new plan and give its digest.`,
]

describe('why a plan is not carried out, or fails', () => {
  const strict = { ...lenient, failOnChanges: true }
  const expecting = (expectedPlanDigest: string) => ({ ...lenient, expectedPlanDigest })
  test.each([
    ['nothing to object', planOf({}), 0, 'publish', lenient, []],
    ['nothing at all', planOf(), 0, 'plan', strict, []],
    [
      'the preview of a rollback, in which one is blocked',
      planOf(blocked('archived'), { action: 'update' }),
      0,
      'plan',
      { ...lenient, rollback: true },
      [
        [
          'blocked',
          'blocked',
          '1 definition is blocked, so a rollback would leave it alone and fail at the end. Nothing else would be stopped. See the message of each definition for what to do.',
        ],
      ],
    ],
    ['an update may be published', planOf({ action: 'update' }), 0, 'publish', strict, []],
    [
      'drift does not stop by itself',
      planOf({ action: 'drifted', reason: 'drifted' }),
      0,
      'publish',
      lenient,
      [],
    ],
    ['one is not valid', planOf(), 1, 'publish', lenient, [invalid('1 definition is')]],
    ['two are not valid', planOf(), 2, 'plan', lenient, [invalid('2 definitions are')]],
    ['one is blocked', planOf({}, blocked('archived')), 0, 'publish', lenient, [block('1 definition is')]],
    [
      'two are blocked, in a plan',
      planOf(blocked('not-found'), blocked('archived')),
      0,
      'plan',
      lenient,
      [block('2 definitions are')],
    ],
    [
      'a draft stops a publish',
      planOf(blocked('unpublished-draft')),
      0,
      'publish',
      lenient,
      [block('1 definition is')],
    ],
    ['a draft does not fail a plan', planOf(blocked('unpublished-draft')), 0, 'plan', lenient, []],
    ['a newer commit does not fail a plan', planOf(blocked('superseded')), 0, 'plan', lenient, []],
    ['an unknown order does not fail a plan', planOf(blocked('age-unknown')), 0, 'plan', lenient, []],
    ['another repository does not fail a plan', planOf(blocked('other-repository')), 0, 'plan', lenient, []],
    ['what was not promoted does not fail a plan', planOf(blocked('not-promoted')), 0, 'plan', lenient, []],
    [
      'what was not promoted stops a publish',
      planOf(blocked('not-promoted')),
      0,
      'publish',
      lenient,
      [block('1 definition is')],
    ],
    [
      'a newer commit, an unknown order and another repository stop a publish',
      planOf(blocked('superseded'), blocked('age-unknown'), blocked('other-repository')),
      0,
      'publish',
      lenient,
      [block('3 definitions are')],
    ],
    ['what a rollback holds fails nothing', planOf(held), 0, 'plan', strict, []],
    [
      'drift that nobody can explain does not fail a plan',
      planOf({ ...unexplained, action: 'drifted' }),
      0,
      'plan',
      lenient,
      [],
    ],
    ['drift that blocks', planOf(blocked('drifted')), 0, 'plan', lenient, [drift('1 definition is')]],
    [
      'drift is reported before what else blocks',
      planOf(blocked('archived'), blocked('drifted'), blocked('drifted')),
      0,
      'publish',
      lenient,
      [drift('2 definitions are'), block('1 definition is')],
    ],
    ['the plan that was reviewed', planOf({ action: 'update' }), 0, 'publish', expecting(digest), []],
    ['another plan than was reviewed', planOf({}), 0, 'publish', expecting('e'.repeat(64)), [moved]],
    ['another plan, which only informs', planOf({}), 0, 'plan', expecting('e'.repeat(64)), []],
    [
      'all at once',
      planOf(blocked('archived')),
      1,
      'publish',
      expecting('e'.repeat(64)),
      [invalid('1 definition is'), moved, block('1 definition is')],
    ],
    [
      'changes where there may be none',
      planOf({ action: 'update' }, {}, { action: 'drifted' }),
      0,
      'plan',
      strict,
      [changes('2 definitions are')],
    ],
  ] satisfies [string, Plan, number, Mode, FailPolicy, unknown][])(
    '%s',
    (_, plan, count, mode, strict, expected) => {
      expect(reported(planFailures(plan, count, mode, strict))).toEqual(expected)
    },
  )

  test.each([
    ['create', 1],
    ['update', 1],
    ['version', 1],
    ['drifted', 1],
    ['held', 0],
    ['metadata', 0],
    ['unchanged', 0],
  ] satisfies [Action, number][])('with fail-on-changes: %s', (action, count) => {
    expect(planFailures(planOf({ action }), 0, 'plan', strict)).toHaveLength(count)
  })

  test.each([
    ['a draft in the way of an update', { live: 'c'.repeat(64) }, [changes('1 definition is')]],
    ['a draft beside what is as in the repository', {}, []],
  ])('with fail-on-changes: %s', (_name, change, expected) => {
    const plan = planOf({ ...blocked('unpublished-draft'), ...change })
    expect(reported(planFailures(plan, 0, 'plan', strict))).toEqual(expected)
  })

  test('with fail-on-changes: what was not promoted differs from the repository', () => {
    const failures = planFailures(planOf(blocked('not-promoted')), 0, 'plan', strict)
    expect(reported(failures)).toEqual([changes('1 definition is')])
  })

  test('with fail-on-changes: what a newer commit supersedes would not be published', () => {
    const superseded = { action: 'update', reason: 'superseded', skipped: true } as const
    expect(planFailures(planOf(superseded), 0, 'plan', strict)).toEqual([])
  })
})

describe('why a publish fails', () => {
  const failure = new ActionError('conflict', 'foreign-content', 'Somebody else published.')
  const late = (notStarted: 'timeout' | 'cancelled'): Partial<Outcome> => ({ notStarted })
  const timeout = (count: string) => [
    'timeout',
    'timeout',
    `${count} not published: timeout-seconds were over before ${count.startsWith('1 ') ? 'its' : 'their'} turn came. Run the workflow again; it does the rest.`,
  ]
  const met = { change: aChange({ action: 'blocked', reason: 'unpublished-draft' }) }
  const blocked = (count: string) => [
    'blocked',
    'blocked',
    `${count} blocked by what happened in the instance during the run. See the message of each definition for what to do.`,
  ]
  const cancelled = [
    'cancelled',
    'cancelled',
    '1 definition is not published: the run was cancelled before its turn came. Run the workflow again; it does the rest.',
  ]
  test.each([
    ['it does not', [{}], []],
    ['nothing was to do', [], []],
    ['one failed', [{}, { failure }], [['conflict', 'foreign-content', 'Somebody else published.']]],
    ['one came too late', [late('timeout'), {}], [timeout('1 definition is')]],
    ['two came too late', [late('timeout'), late('timeout')], [timeout('2 definitions are')]],
    ['one was cancelled', [late('cancelled')], [cancelled]],
    ['one met a draft that came meanwhile', [met, {}], [blocked('1 definition is')]],
    ['two met one', [met, met], [blocked('2 definitions are')]],
    ['one was on hold', [{ change: aChange(held) }], []],
    [
      'one was left because what it refers to was blocked meanwhile',
      [met, { notStarted: 'dependency', dependency: met.change.key }],
      [
        [
          'blocked',
          'dependency',
          '1 definition is not published, because what it refers to was not. See the message of each definition for what to do.',
        ],
        blocked('1 definition is'),
      ],
    ],
    [
      'two were left because what they refer to was blocked meanwhile',
      [
        met,
        { notStarted: 'dependency', dependency: met.change.key },
        { notStarted: 'dependency', dependency: met.change.key },
      ],
      [
        [
          'blocked',
          'dependency',
          '2 definitions are not published, because what they refer to was not. See the message of each definition for what to do.',
        ],
        blocked('1 definition is'),
      ],
    ],
    [
      'one was left because of another that failed, or that the plan lacks',
      [
        { failure },
        { notStarted: 'dependency', dependency: met.change.key },
        { notStarted: 'dependency', dependency: 'module/unread' },
      ],
      [['conflict', 'foreign-content', 'Somebody else published.']],
    ],
    [
      'one has drifted, and nobody knows why',
      [{ change: aChange({ ...unexplained, action: 'drifted' }) }, {}],
      [
        [
          'drift-found',
          'drift-unexplained',
          '1 definition is not as published last, and the cause is not known. Somebody made a change in the console, or a publish or a rollback was cut short. It was left alone. See the message of each definition for what to do.',
        ],
      ],
    ],
    [
      'one had drifted, nobody knows why, and it was overwritten',
      [{ change: aChange({ ...unexplained, reason: null, action: 'update' }) }],
      [],
    ],
    [
      'one has drifted by the console',
      [{ change: aChange({ action: 'drifted', row: 'console-changed-it' }) }],
      [],
    ],
    [
      'each in its way, failures first',
      [late('cancelled'), late('timeout'), { failure }],
      [['conflict', 'foreign-content', 'Somebody else published.'], timeout('1 definition is'), cancelled],
    ],
  ] satisfies [string, Partial<Outcome>[], unknown][])('%s', (_, outcomes, expected) => {
    expect(reported(outcomeFailures(outcomes.map(anOutcome), 'publish'))).toEqual(expected)
  })

  test.each([
    [
      1,
      '1 definition is blocked, so it was not rolled back. Nothing else was stopped. See the message of each definition for what to do.',
    ],
    [
      2,
      '2 definitions are blocked, so they were not rolled back. Nothing else was stopped. See the message of each definition for what to do.',
    ],
  ])('of a rollback that left %s behind', (count, message) => {
    const outcomes = Array.from({ length: count }, () => anOutcome(met))
    expect(reported(outcomeFailures(outcomes, 'rollback'))).toEqual([['blocked', 'blocked', message]])
  })

  test('a failure is handed on as it is, with its cause', () => {
    expect(outcomeFailures([anOutcome({ failure })], 'publish')[0]).toBe(failure)
  })
})

describe('a rollback', () => {
  test('is stopped by nothing but another digest', () => {
    const plan = planOf({ action: 'blocked', reason: 'archived' })
    const strict = { failOnChanges: true, expectedPlanDigest: plan.digest }
    expect(planFailures(plan, 3, 'rollback', strict)).toEqual([])
    const other = { ...strict, expectedPlanDigest: 'f'.repeat(64) }
    expect(reported(planFailures(plan, 3, 'rollback', other)).map(([reason]) => reason)).toEqual([
      'plan-changed',
    ])
  })
})

describe('changes that break', () => {
  const names = (count: number) => Array.from({ length: count }, (_, index) => `view/${index}` as const)
  const label = 'connect: "ok"'

  test.each([
    ['one', ['view/A'], [], 'The change of view/A breaks what uses the live definition'],
    ['ten', names(10), [], `The changes of ${names(10).join(', ')} break what uses the live definitions`],
    [
      'twelve',
      names(12),
      [],
      `The changes of ${names(10).join(', ')} and 2 more break what uses the live definitions`,
    ],
    ['a removal', [], ['view/A'], 'view/A is live, but no longer in the repository'],
    ['removals', [], ['view/A', 'view/B'], 'view/A, view/B are live, but no longer in the repository'],
    [
      'both',
      ['view/A'],
      ['view/B'],
      'The change of view/A breaks what uses the live definition; view/B is live, but no longer in the repository',
    ],
  ] satisfies [string, Key[], Key[], string][])(
    '%s: fail a plan, or pass by a label',
    (_, changed, removed, reported) => {
      const broken = { changed, removed }
      expect(breakingFailure(broken, label)).toMatchObject({
        reason: 'changes-found',
        code: 'breaking-change',
        message: `${reported}, and fail-on-breaking is set. Take the change back, or, if it is meant, give the pull request the label "connect: \\"ok\\"" and run the workflow again.`,
      })
      expect(breakingWaivedNotice(broken, label)).toBe(
        `${reported}; fail-on-breaking is waived by the pull request's label "connect: \\"ok\\"".`,
      )
    },
  )

  test.each<[string, ChangeDifference | null, boolean]>([
    ['nothing is compared', null, false],
    [
      'nothing that runs differs',
      { difference: null, undone: null, metadataChanges: [], warnings: [] },
      false,
    ],
    [
      'nothing breaks',
      { difference: aModuleDifference({ breaking: [] }), undone: null, metadataChanges: [], warnings: [] },
      false,
    ],
    [
      'something breaks',
      { difference: aModuleDifference(), undone: null, metadataChanges: [], warnings: [] },
      true,
    ],
  ])('where %s', (_, comparison, breaks) => {
    const update = aChange({ action: 'update', live: 'a'.repeat(64) })
    const known = new Map(comparison ? [[update, comparison]] : [])
    expect(breakingChanges({ changes: [update], digest }, known)).toEqual(breaks ? [update.key] : [])
  })
})
