import { expect, test } from '@jest/globals'
import { checkFlow } from '../../../src/core/check/flow.js'
import type { Json } from '../../../src/core/model/definition.js'
import { flowOf, leastAction } from '../../support/flow-actions.js'

const flow = flowOf(leastAction('MessageParticipant')) as Json
const results = (...list: readonly Json[]) => ({ transitions: { results: list } })

test.each<readonly [string, Json, readonly string[]]>([
  ['none', {}, []],
  [
    'all that is known',
    {
      input: { schema: {} },
      resultData: { schema: {} },
      ...results({ name: 'Paid', description: 'It was paid' }),
    },
    [],
  ],
  ['a reference in place of a schema', { input: { schema: '${value/schema#json}' } }, []],
  [
    'a misspelt member',
    { inputs: {} },
    [
      'documented inputs: Settings have the member "inputs", which this check does not know. It is probably misspelt. Did you mean input?',
    ],
  ],
  [
    'a member that nobody knows',
    { colour: 'red' },
    [
      'unknown colour: Settings have the member "colour", which this check does not know. It may be right, and is not checked. Known are input, resultData, transitions.',
    ],
  ],
  [
    'such a member beside the one that it is near to',
    { input: {}, inputs: {} },
    [
      'unknown inputs: Settings have the member "inputs", which this check does not know. It may be right, and is not checked. Known are input, resultData, transitions.',
    ],
  ],
  [
    'a list in place of an object',
    { input: [] },
    [
      'documented input: input in Settings is a list. A probe of the live service suggests that it is an object. Write an object.',
    ],
  ],
  [
    'a result that is text',
    results('Paid'),
    [
      'documented transitions.results.0: A result in Settings is text. A probe of the live service suggests that it is an object. Write an object.',
    ],
  ],
  [
    'a result without a name',
    results({ description: 'It was paid' }),
    [
      'documented transitions.results.0.name: A result in Settings has no name. A probe of the live service suggests that each result has one. Add "name".',
    ],
  ],
  [
    'a result with a misspelt name',
    results({ nam: 'Paid' }),
    [
      'documented transitions.results.0.nam: A result in Settings has the member "nam", which this check does not know. It is probably misspelt. Did you mean name?',
    ],
  ],
  [
    'two results of one name',
    results({ name: 'Paid' }, { name: 'Paid' }),
    [
      'documented transitions.results.1.name: Settings declare the result "Paid" twice. A result is known by its name. Remove one of them, or rename it.',
    ],
  ],
])('Settings of a resource with %s', (_name, settings, expected) => {
  expect(
    checkFlow(flow, settings).map(
      ({ certainty, path, message }) =>
        `${certainty} ${path.members.join('.')}: ${message.replace(/ \(.*?\)\./, '.')}`,
    ),
  ).toEqual(expected)
})
