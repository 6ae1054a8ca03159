import { describe, expect, test } from '@jest/globals'
import { readReasons } from '../../../src/core/check/refusal-text.js'

const steps = (text: string) => readReasons([text]).map((reason) => reason.steps)

describe('the path in what the service says', () => {
  test.each([
    ['Invalid Action property value. Path: 0.Parameter', [0, 'Parameter']],
    ['Invalid Action property name. Path: 12.Parameters.Foo', [12, 'Parameters', 'Foo']],
    ['Invalid branch. Path: 2.Evaluate', [2, 'Evaluate']],
    ['Path: 0.InterruptSeconds', [0, 'InterruptSeconds']],
    ['Action is missing required error. Error: NoMatchingCondition, Path: Actions[0]', ['Actions', 0]],
    [
      'Action is missing required property. Path: Actions[3].Transitions.NextAction.',
      ['Actions', 3, 'Transitions', 'NextAction'],
    ],
    ['path: "Actions[1].Transitions.Errors[2]"', ['Actions', 1, 'Transitions', 'Errors', 2]],
    ['Actions[1].Parameters: an empty string is not a valid value', ['Actions', 1, 'Parameters']],
    ['Properties: [Actions[4].Parameters.Text]', ['Actions', 4, 'Parameters', 'Text']],
    ['/Body/0/Type must be equal to constant "Container"', ['Body', 0, 'Type']],
    ['View template is invalid: data/Head must have required property', ['Head']],
    ['Path: /Body/0/Content/1', ['Body', 0, 'Content', 1]],
    ['JSON field is missing or null for field name: settings', []],
  ])('%s', (text, expected) => {
    expect(steps(text)).toEqual([expected])
  })

  test.each([
    'UnknownError',
    '',
    'Path:',
    'Path: ',
    'See https://example.com/Body/0/Type',
    'Name /Bodybuilding/0 is not valid',
    'Path of Actions',
    'Actions[9999999]',
  ])('none in %j', (text) => {
    expect(steps(text)).toEqual([null])
  })

  test('none in a text that no service sends', () => {
    expect(steps(`Path: 0.Parameter ${'x'.repeat(200_000)}`)).toEqual([null])
  })

  test('an empty value that names the member alone', () => {
    expect(readReasons(['Empty value in Parameters.Attributes'])).toEqual([
      { words: 'Empty value in Parameters.Attributes', steps: null, within: ['Parameters', 'Attributes'] },
    ])
  })
})

describe("a validator's list of errors", () => {
  const list = [
    { instancePath: '/Body/0/Type', keyword: 'const', message: 'must be equal to constant "Container"' },
    {
      instancePath: '/Body/0/Props',
      params: { additionalProperty: 'Labl' },
      message: 'must NOT have additional properties',
    },
    { message: "must have required property 'Configuration'", instancePath: '/Head~1a' },
  ]
  const expected = [
    ['/Body/0/Type must be equal to constant "Container"', ['Body', 0, 'Type']],
    ['/Body/0/Props must NOT have additional properties (Labl)', ['Body', 0, 'Props']],
    ["/Head~1a must have required property 'Configuration'", ['Head/a']],
  ]
  const read = (text: string) => readReasons([text]).map(({ words, steps: at }) => [words, at])

  test.each([
    ['alone', JSON.stringify(list)],
    ['after a sentence', `View template is invalid: ${JSON.stringify(list)}`],
    ['in an object', `[error] ${JSON.stringify({ errors: list })}`],
    ['between sentences', `Invalid: ${JSON.stringify(list, null, 2)}.`],
  ])('%s', (_where, text) => {
    expect(read(text)).toEqual(expected)
  })

  test('that is cut off is read as far as it goes', () => {
    const text = `View template is invalid: ${JSON.stringify(list)}`
    expect(read(text.slice(0, text.indexOf('"message":"must have')))).toEqual([
      expected[0],
      ['/Body/0/Props must NOT have additional properties', ['Body', 0, 'Props']],
    ])
  })

  test.each([
    ['{"instancePath":5}', null],
    ['["instancePath"', null],
    ['[{"instancePath":"/Body/0"}]', ['Body', 0]],
    ['[{"instancePath":"/Body/0","params":{"additionalProperty":1}}]', ['Body', 0]],
    ['{"a":[null,1,{"instancePath":"/Body/0"}]}', ['Body', 0]],
    ['cut {"instancePath":"/Body/0\\"', ['Body', 0]],
    ['cut {"instancePath":"/Body/0",', ['Body', 0]],
  ])('of an odd form: %s', (text, expected) => {
    expect(steps(text)).toEqual([expected])
  })

  test('as text has an entry for each path', () => {
    const text = 'data/Body/0/Type must be equal to constant, data/Body/1/Props must NOT have "x"'
    expect(read(text)).toEqual([
      ['/Body/0/Type must be equal to constant', ['Body', 0, 'Type']],
      ['/Body/1/Props must NOT have "x"', ['Body', 1, 'Props']],
    ])
  })
})
