import { expect, test } from '@jest/globals'
import { executeSame, readContent } from '../../../../src/core/diff/flow/read-content.js'

const flow = (text: string) =>
  JSON.stringify({
    Version: '2019-10-30',
    StartAction: 'say',
    Actions: [{ Identifier: 'say', Type: 'MessageParticipant', Parameters: { Text: text }, Transitions: {} }],
  })

test.each([
  ['members in another order', '{"a": 1, "b": [2]}', '{"b": [2], "a": 1}', true],
  ['another canvas', '{"a": 1, "Metadata": {"x": 1}}', '{"a": 1}', true],
  ['another value', '{"a": 1}', '{"a": 2}', false],
  ['another text of a block', flow('Hello'), flow('Good day'), false],
  ['a text that is no JSON, and JSON of that text', 'Hello', '"Hello"', false],
  ['two texts that are no JSON', 'Hello', 'Good day', false],
])('whether contents execute the same: %s', (_, one, other, same) => {
  const [before, after] = [readContent(one), readContent(other)]
  expect([executeSame(before, after), executeSame(after, before)]).toEqual([same, same])
})

test('only flow language is read as a flow', () => {
  expect(readContent(flow('Hello')).flow?.blocks.map(({ id }) => id)).toEqual(['say'])
  expect([readContent('{"a": 1}'), readContent('Hello')]).toEqual([
    { flow: null, executed: { a: 1 } },
    { flow: null, executed: undefined },
  ])
})
