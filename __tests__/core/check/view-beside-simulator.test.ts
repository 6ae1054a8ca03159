import { describe, expect, test } from '@jest/globals'
import { checkView } from '../../../src/core/check/view.js'
import { type Compared, refusedView, rowsOf, rulesThatDiffer } from '../../support/beside-simulator.js'
import { exampleViews, fixtures, type RealView, sampleViews } from './view-corpus.js'
import { completeViews, viewMutants } from './view-mutants.js'
import { viewSlips } from './view-slips.js'

/** As of modules: why the check and the simulator, which has facts of its own, may differ about a view. */
const reasons: Readonly<Record<string, string>> = {
  'unknown-view-component': 'A warning, since a component may be new.',
  'view-property-missing, documented': 'A warning: only a schema requires it, and nobody saw it refused.',
}

function compare(views: readonly RealView[]): readonly Compared[] {
  return views.flatMap((view) => {
    const before = refusedView(view.template, view.actions)
    return [...viewMutants(view), ...viewSlips(view)].map(({ rule, template }) => {
      const [code] = rule.split(',')
      const proven = checkView(template, view.actions).filter(({ certainty }) => certainty === 'proven')
      const isRefused = refusedView(template, view.actions).some((words) => !before.includes(words))
      return { rule, isError: proven.some((finding) => finding.code === code), isRefused }
    })
  })
}

const ours = [...exampleViews, ...fixtures, ...completeViews]

describe('mutants of our views, beside the simulator', () => {
  const compared = compare(ours)

  test('by rule: mutants, errors of the check, refused by the simulator', () => {
    expect(rowsOf(compared)).toEqual({
      'text-box-text': [6, 6, 6],
      'undeclared-integration': [37, 37, 37],
      'unknown-view-component': [103, 0, 103],
      'unknown-view-member': [103, 0, 0],
      'unknown-view-property': [356, 356, 356],
      'view-property-missing': [6, 6, 6],
      'view-property-missing, documented': [42, 0, 42],
      'view-property-value': [138, 138, 138],
      'view-style': [140, 140, 140],
      'view-top-level-component': [6, 6, 6],
    })
  })

  test('where they differ, there is a reason', () => {
    expect(rulesThatDiffer(compared)).toEqual(Object.keys(reasons).toSorted())
  })
})

test('what is not mutated the simulator takes', () => {
  expect(ours.flatMap(({ template, actions }) => refusedView(template, actions))).toEqual([])
})

test('mutants of the views of others differ by the same rules alone', () => {
  const unexplained = rulesThatDiffer(compare(sampleViews)).filter((rule) => !Object.hasOwn(reasons, rule))
  expect(unexplained).toEqual([])
})
