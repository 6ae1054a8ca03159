import { describe, expect, test } from '@jest/globals'
import { actionRows } from '../../../src/core/check/data/flow-language.js'
import { checkFlow } from '../../../src/core/check/flow.js'
import { settleFindings } from '../../../src/core/check/settle.js'
import type { Json } from '../../../src/core/model/definition.js'
import { flowOf, leastAction, type Members, settings } from '../../support/flow-actions.js'
import { mutantsOf } from '../../support/flow-mutants.js'
import { samples } from '../../support/flow-samples.js'

/** Every action with what it must have, and real modules; contact flows with the Settings that make modules of them. */
const sound: readonly Members[] = [
  ...Object.keys(actionRows).map((type) => flowOf(leastAction(type))),
  ...(await samples()).flatMap(({ definition: { content } }) => {
    if (content.kind !== 'module') return []
    const flow = { Settings: settings, ...(JSON.parse(content.content) as Members) }
    return errorsOf(flow).length === 0 ? [flow] : []
  }),
]

function errorsOf(flow: Members): readonly string[] {
  const found = checkFlow(flow as Json, null)
  return settleFindings(found, { check: 'plan', mode: 'plan', written: true, live: [] })
    .filter(({ severity }) => severity === 'error')
    .map(({ finding }) => finding.code)
}

const mutants = sound.flatMap(mutantsOf)
const rules = [...new Set(mutants.map(({ rule }) => rule))].toSorted()

test('what is not mutated has no error', () => {
  expect(sound.flatMap(errorsOf)).toEqual([])
})

test('there are at least 500 mutants, of every proven rule over one flow', () => {
  expect(mutants.length).toBeGreaterThanOrEqual(500)
  expect(rules).toEqual([
    'condition-operator',
    'exclusive-parameters',
    'forbidden-error-branch',
    'forbidden-parameter',
    'invalid-action-type',
    'missing-content-settings',
    'missing-error-branch',
    'missing-next-action',
    'missing-parameter',
    'parameter-value',
    'terminal-transitions',
    'unresolved-placeholder',
    'unsupported-conditions',
  ])
})

describe('at least 95 % of the mutants of a rule are errors by that rule', () => {
  test.each(rules)('%s', (rule) => {
    const all = mutants.filter((mutant) => mutant.rule === rule)
    const missed = all.filter(({ flow }) => !errorsOf(flow).includes(rule)).map(({ what }) => what)
    expect(missed.length / all.length <= 0.05 ? [] : missed).toEqual([])
  })
})
