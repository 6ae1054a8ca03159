import { describe, expect, test } from '@jest/globals'
import type { Row } from '../../src/core/plan/plan-table.js'
import { rollbackRowOf } from '../../src/core/plan/rollback-table.js'
import { goldenPart } from '../support/golden.js'
import { type Case, cases, stateOf } from '../support/plan-states.js'
import { rollbackTableText } from '../support/plan-table-doc.js'

/** The newest marker, a publish's or a rollback's, names what the checkout holds. */
const isSaid = ({ R, B, K }: Case) => (K ?? B) === R
/** No marker names anything else. */
const isFree = (each: Case) => isSaid(each) || (each.B === null && each.K === null)
/** What is live is the service's form of it, as the version with the newest marker holds it. */
const isStored = ({ K, form }: Case) => form === (K === null ? 'in the version of B' : 'in the version of K')

/** The specification. Each row states all of its conditions, so their order says nothing. */
const specification: readonly (Row & { readonly when: (each: Case) => boolean })[] = [
  {
    why: 'live-and-versioned',
    action: 'unchanged',
    when: (each) => each.L === each.R && each.H === each.R && isFree(each),
  },
  {
    why: 'live-without-restore',
    action: 'rollback',
    when: (each) => each.L === each.R && !(each.H === each.R && isFree(each)),
  },
  {
    why: 'live-in-stored-form',
    action: 'unchanged',
    when: (each) => each.L !== each.R && each.L !== null && isSaid(each) && isStored(each),
  },
  {
    why: 'stored-form-without-restore',
    action: 'rollback',
    when: (each) => each.L !== each.R && each.form === 'in no version',
  },
  {
    why: 'older-content-wanted',
    action: 'rollback',
    when: (each) =>
      each.L !== each.R &&
      each.form !== 'in no version' &&
      !(each.L !== null && isSaid(each) && isStored(each)),
  },
]

describe('the plan table of a rollback, over all states', () => {
  test('exactly one row of the specification applies to each', () => {
    expect(cases.filter((each) => specification.filter(({ when }) => when(each)).length !== 1)).toEqual([])
  })

  test('the table gives that row', () => {
    const wrong = cases.filter((each) => {
      const { action, why } = rollbackRowOf(stateOf(each))
      const expected = specification.find(({ when }) => when(each))
      return action !== expected?.action || why !== expected.why
    })
    expect(wrong).toEqual([])
  })

  test('each row of the specification applies to some state', () => {
    expect(specification.filter(({ when }) => !cases.some(when)).map(({ why }) => why)).toEqual([])
  })

  test('the push and the history decide nothing', () => {
    const rows = (each: Case) => rollbackRowOf(stateOf({ ...each, pushed: true, history: 'yes' }))
    expect(cases.filter((each) => rows(each).why !== rollbackRowOf(stateOf(each)).why)).toEqual([])
  })
})

test('docs/how-it-decides.md lists every state of a rollback', () => {
  const text = rollbackTableText()
  expect(goldenPart('docs/how-it-decides.md', 'rollback-table', text)).toBe(text)
})
