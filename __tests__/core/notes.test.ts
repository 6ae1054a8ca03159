import { expect, test } from '@jest/globals'
import type { Change } from '../../src/core/model/plan.js'
import { planNotices } from '../../src/core/report/change-warnings.js'
import { aChange, aDefinition, aModule, anObservation, aSnapshot, aView } from '../support/builders.js'

const contract = '{"input":{"schema":{}}}'

function change(ours: string | null, live: string | null, key: Change['key'] = 'module/Survey'): Change {
  const definition = aDefinition({ content: { ...aModule('Hello'), settings: ours } })
  const content = { ...aModule('Hello'), settings: live }
  return aChange({ key, definition, observation: anObservation({ live: aSnapshot(content) }) })
}

const note = (keys: string) => [
  `A contract (inputs, results or branches) is live that the definition does not give, and is left as it is: ${keys}. Give it as Settings to keep it in the repository.`,
]

test.each([
  ['a live contract that the definition does not give', [change(null, contract)], note('module/Survey')],
  ['a live contract that it gives', [change(contract, contract)], []],
  ['a definition that wants none', [change('{}', contract)], []],
  ['no live contract', [change(null, null)], []],
  ['an empty live contract', [change(null, ' { } ')], []],
  ['a view', [aChange({ definition: aDefinition({ content: aView('Hello') }) })], []],
  [
    'a new module',
    [aChange({ definition: aDefinition({ content: aModule('Hello') }), observation: null })],
    [],
  ],
  [
    'many of them',
    Array.from({ length: 12 }, (_, n) => change(null, contract, `module/${n}`)),
    note(`${Array.from({ length: 10 }, (_, n) => `module/${n}`).join(', ')} and 2 more`),
  ],
] satisfies [string, readonly Change[], readonly string[]][])('%s', (_, changes, expected) => {
  expect(planNotices({ changes, digest: '' })).toEqual(expected)
})
