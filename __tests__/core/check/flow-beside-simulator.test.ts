import { describe, expect, test } from '@jest/globals'
import { actionRows } from '../../../src/core/check/data/flow-language.js'
import { checkFlow } from '../../../src/core/check/flow.js'
import { settleFindings } from '../../../src/core/check/settle.js'
import type { Json } from '../../../src/core/model/definition.js'
import { type Compared, refusedModule, rowsOf, rulesThatDiffer } from '../../support/beside-simulator.js'
import { flowOf, leastAction, type Members, settings } from '../../support/flow-actions.js'
import { type Mutant, mutantsOf } from '../../support/flow-mutants.js'
import { samples } from '../../support/flow-samples.js'
import { slipsOf } from '../../support/flow-slips.js'

/**
 * Mutants by proven rules, and slips: whether the check calls them an error, and whether the simulator, which has facts
 * of its own, refuses them with all switches on. Where the two differ, here is why they may.
 */
const reasons: Readonly<Record<string, string>> = {
  'unresolved-placeholder':
    'The service does not look whether a name is one: what is refused is refused since the parameter excludes another or asks for one.',
  'unknown-action-type':
    'A warning, since a type may be new. Of the two retired types the simulator refuses the right spelling too.',
  'unknown-parameter': 'A warning, since a parameter may be new.',
  'missing-error-branch, documented':
    'A warning: documented or read out of flows, and nobody saw it refused.',
  'missing-parameter, documented': 'A warning: documented or read out of flows, and nobody saw it refused.',
}

interface Module {
  readonly flow: Members
  /** Of its resource, as JSON text. */
  readonly settings: string
}

const least = Object.keys(actionRows).map((type) => ({ flow: flowOf(leastAction(type)), settings: '{}' }))
const kept = (await samples()).flatMap(({ definition: { file, content } }) => {
  if (content.kind !== 'module') return []
  const flow: Members = { Settings: settings, ...(JSON.parse(content.content) as Members) }
  return [{ isOurs: file.startsWith('examples/'), flow, settings: content.settings ?? '{}' }]
})
const ours: readonly Module[] = [...least, ...kept.filter(({ isOurs }) => isOurs)]
const others: readonly Module[] = kept.filter(({ isOurs }) => !isOurs)

/** A slip is made once for each type of action, for the search for what was meant takes long. */
function compare(modules: readonly Module[]): readonly Compared[] {
  const done = new Set<string>()
  const isFirst = ({ rule, what }: Mutant) => {
    const isNew = !done.has(`${rule} ${what}`)
    done.add(`${rule} ${what}`)
    return isNew
  }
  return modules.flatMap(({ flow, settings: declared }) => {
    const before = refusedModule(flow, declared)
    const compareOne = (name: string, { rule, flow: content }: Mutant) => ({
      rule: name,
      isError: isError(content, rule),
      isRefused: refusedModule(content, declared).some((words) => !before.includes(words)),
    })
    return [
      ...mutantsOf(flow).map((mutant) => compareOne(mutant.rule, mutant)),
      ...slipsOf(flow)
        .filter(isFirst)
        .map((slip) => compareOne(slipName(slip), slip)),
    ]
  })
}

/** A slip by a rule that has proven rows too is counted by itself. */
function slipName({ rule }: Mutant): string {
  return rule.startsWith('missing-') ? `${rule}, documented` : rule
}

function isError(flow: Members, rule: string): boolean {
  const found = checkFlow(flow as Json, null).filter(({ code }) => code === rule)
  return settleFindings(found, { check: 'plan', mode: 'plan', written: true, live: [] }).some(
    ({ severity }) => severity === 'error',
  )
}

describe('mutants of our modules, beside the simulator', () => {
  const compared = compare(ours)

  test('by rule: mutants, errors of the check, refused by the simulator', () => {
    expect(rowsOf(compared)).toEqual({
      'condition-operator': [4, 4, 4],
      'exclusive-parameters': [6, 6, 6],
      'forbidden-error-branch': [10, 10, 10],
      'forbidden-parameter': [3, 3, 3],
      'invalid-action-type': [131, 131, 131],
      'missing-content-settings': [74, 74, 74],
      'missing-error-branch': [53, 53, 53],
      'missing-error-branch, documented': [50, 0, 50],
      'missing-next-action': [96, 96, 96],
      'missing-parameter': [21, 21, 21],
      'missing-parameter, documented': [64, 0, 64],
      'parameter-value': [4, 4, 4],
      'terminal-transitions': [79, 79, 79],
      'unknown-action-type': [67, 0, 65],
      'unknown-parameter': [87, 0, 87],
      'unresolved-placeholder': [504, 504, 88],
      'unsupported-conditions': [63, 63, 63],
    })
  })

  test('where they differ, there is a reason', () => {
    expect(rulesThatDiffer(compared)).toEqual(Object.keys(reasons).toSorted())
  })
})

test('what is not mutated the simulator takes, but for actions that are retired', () => {
  const refused = ours.filter(({ flow, settings: declared }) => refusedModule(flow, declared).length > 0)
  expect(refused.map(({ flow }) => (flow.Actions as readonly Members[])[0]?.Type)).toEqual([
    'CheckVoiceId',
    'StartVoiceIdStream',
  ])
})

test('mutants of the modules of others differ by the same rules alone', () => {
  const unexplained = rulesThatDiffer(compare(others)).filter((rule) => !Object.hasOwn(reasons, rule))
  expect(unexplained).toEqual([])
})
