import { describe, expect, test } from '@jest/globals'
import {
  needsHistory,
  needsPush,
  overwrittenBy,
  type PlanState,
  type Row,
  rowOf,
} from '../../../src/core/plan/plan-table.js'
import { goldenPart } from '../../support/golden.js'
import { type Case, cases, patterns, stateOf } from '../../support/plan-states.js'
import { planTableText } from '../../support/plan-table-doc.js'

/** What is live is in the form that the service made of the repository's content, in the version made of it. */
const stored = ({ form }: Case) => form === 'in the version of B' || form === 'in the version of K'
/** The repository's content was published or restored before. */
const before = ({ R, B, K }: Case) => B === R || K === R
/** A rollback left what the repository holds: it was published last, or is what no publish finished. */
const hold = ({ R, B, K, kept }: Case) => (B === R && K !== null && K !== B) || kept
/** The push brought something new: it is no repetition of the one that a rollback replaced. */
const news = ({ pushed, repeats }: Case) => pushed && !repeats
/** What is live is neither the repository's content nor what the service made of it in a version. */
const differs = (each: Case) => each.L !== each.R && !stored(each)

/** The specification. Each row states all of its conditions, so their order says nothing. */
const specification: readonly (Row & { readonly when: (each: Case) => boolean })[] = [
  { why: 'live-and-versioned', action: 'unchanged', when: ({ R, L, H }) => L === R && H === R },
  { why: 'live-without-version', action: 'version', when: ({ R, L, H }) => L === R && H !== R },
  { why: 'live-in-stored-form', action: 'unchanged', when: (each) => each.L !== each.R && stored(each) },
  { why: 'push-ends-hold', action: 'update', when: (each) => differs(each) && hold(each) && news(each) },
  { why: 'rolled-back', action: 'held', when: (each) => differs(each) && hold(each) && !news(each) },
  {
    why: 'push-changed-it',
    action: 'update',
    when: (each) => differs(each) && before(each) && !hold(each) && each.pushed,
  },
  {
    why: 'finishes-earlier-publish',
    action: 'update',
    when: (each) => differs(each) && before(each) && !hold(each) && !each.pushed && each.history === 'yes',
  },
  {
    why: 'console-changed-it',
    action: 'drifted',
    when: (each) => differs(each) && before(each) && !hold(each) && !each.pushed && each.history === 'no',
  },
  {
    why: 'console-or-unfinished-publish',
    action: 'drifted',
    when: (each) =>
      differs(each) && before(each) && !hold(each) && !each.pushed && each.history === 'unknown',
  },
  {
    why: 'stored-form-without-version',
    action: 'update',
    when: (each) => differs(each) && !before(each) && !hold(each) && each.form === 'in no version',
  },
  {
    why: 'repository-changed',
    action: 'update',
    when: (each) => differs(each) && !before(each) && !hold(each) && each.form !== 'in no version',
  },
]

const count = 2328

describe(`the plan table, over all ${count} states`, () => {
  test('there are that many, each only once', () => {
    expect([patterns.length, cases.length]).toEqual([90, count])
    expect(new Set(cases.map((each) => JSON.stringify(each))).size).toBe(count)
  })

  test('exactly one row of the specification applies to each', () => {
    const others = cases.filter((each) => specification.filter(({ when }) => when(each)).length !== 1)
    expect(others).toEqual([])
  })

  test('the table gives that row', () => {
    const wrong = cases.flatMap((each) => {
      const expected = specification.find(({ when }) => when(each))
      const { action, why } = rowOf(stateOf(each))
      return action === expected?.action && why === expected.why
        ? []
        : [{ ...each, expected: expected?.why, got: why }]
    })
    expect(wrong).toEqual([])
  })

  test('each row of the specification applies to some state', () => {
    const idle = specification.filter(({ when }) => !cases.some(when)).map(({ why }) => why)
    expect(idle).toEqual([])
  })

  test('it is known who put there what an update replaces', () => {
    /** Something was published, and what is live is nothing that a version of ours, or a write of ours, left. */
    const foreign = (each: Case) =>
      differs(each) && each.L !== null && each.B !== null && each.L !== each.B && each.L !== each.K
    const left = (each: Case) => !before(each) && each.form === 'in no version'
    const words = { yes: 'nobody', no: 'console', unknown: 'unknown' } as const
    const wrong = cases.filter(
      (each) =>
        overwrittenBy(stateOf(each)) !== (foreign(each) && !left(each) ? words[each.history] : 'nobody'),
    )
    expect(wrong).toEqual([])
  })
})

/** The report of a state, but for who is overwritten where nothing is written. */
const reported = (state: PlanState) => {
  const { action, why } = rowOf(state)
  return `${why} ${action === 'held' ? '' : overwrittenBy(state)}`
}

describe('what is asked for', () => {
  test('the history in each state where it changes the report, and in no other; before a first publish there is none', () => {
    const wrong = cases.filter((each) => {
      const all = (['yes', 'no', 'unknown'] as const).map((history) =>
        reported({ ...stateOf(each), history }),
      )
      return needsHistory(stateOf(each)) !== (each.B !== null && new Set(all).size > 1)
    })
    expect(wrong).toEqual([])
  })

  test('what the push changed in each state where that changes the row, and in no other', () => {
    const wrong = cases.filter(
      (each) => needsPush(stateOf(each)) !== (differs(each) && (hold(each) ? !each.repeats : before(each))),
    )
    expect(wrong).toEqual([])
  })
})

/** A definition with references whose values changed is still the one that was left, though its content is another. */
test.each([
  ['other', false, 'rolled-back'],
  ['other', true, 'push-ends-hold'],
  ['stored-form', false, 'rolled-back'],
  ['repository', false, 'live-without-version'],
] as const)(
  'a hold applies to the source as it is written: %s is live, pushed: %s',
  (live, changedByPush, why) => {
    const version = { isRepository: false, matchesLive: false, isSound: true }
    const versions = { highest: version, base: version, restored: version }
    const state = { live, ...versions, leavesKept: false, leavesBase: true, repeatsPublish: false }
    expect(rowOf({ ...state, sourceIsBase: true, changedByPush, history: 'unknown' }).why).toBe(why)
  },
)

test('docs/how-it-decides.md lists every state', () => {
  const text = planTableText()
  expect(goldenPart('docs/how-it-decides.md', 'plan-table', text)).toBe(text)
})
