import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { actionRows } from '../../src/core/check/data/flow-language.js'
import { drawFlow } from '../../src/render/html/flow-canvas/index.js'
import { textOf } from '../../src/render/html/markup.js'
import { canvasOf } from '../support/flow-canvases.js'
import { hostileText } from '../support/hostile.js'

const attack = fc.constantFrom(
  `"><script>alert(1)</script>`,
  `' onmouseover='alert(1)`,
  '</title></text></svg><img src=x onerror=alert(1)>',
  'url(javascript:alert(1))',
  '<!--',
  ']]>',
  '&lt;b&gt;',
)
const hostile = fc.oneof(hostileText, attack)

/** Identifiers that ways may lead to, and others. */
const identifier = fc.oneof(fc.constantFrom('a', 'b', 'c', '__proto__', 'toString'), hostile)
const type = fc.oneof(fc.constantFrom(...Object.keys(actionRows)), hostile)
const parameterNames = [
  'Text',
  'SSML',
  'ComparisonValue',
  'Attributes',
  'EventHooks',
  'LambdaFunctionARN',
  'Messages',
]
const parameters = fc.dictionary(
  fc.oneof(fc.constantFrom(...parameterNames), hostile),
  fc.oneof(
    hostile,
    fc.integer(),
    fc.dictionary(hostile, hostile, { maxKeys: 3 }),
    fc.array(hostile, { maxLength: 2 }),
  ),
  { maxKeys: 4 },
)
const operator = fc.oneof(fc.constantFrom('Equals', 'NumberGreaterThan', 'KeyExists'), hostile)
const condition = fc.record({ Operator: operator, Operands: fc.array(hostile, { maxLength: 2 }) })
const errorType = fc.oneof(fc.constantFrom('NoMatchingError', 'NoMatchingCondition', 'constructor'), hostile)
const transitions = fc.record(
  {
    NextAction: identifier,
    Conditions: fc.array(fc.oneof(fc.record({ NextAction: identifier, Condition: condition }), hostile), {
      maxLength: 3,
    }),
    Errors: fc.array(fc.record({ NextAction: identifier, ErrorType: errorType }), { maxLength: 2 }),
  },
  { requiredKeys: [] },
)
const action = fc.record({
  Identifier: identifier,
  Type: type,
  Parameters: parameters,
  Transitions: transitions,
})
const position = fc.oneof(
  fc.record({ x: fc.integer({ min: -5_000, max: 5_000 }), y: fc.double() }),
  hostile,
  fc.constant({ x: 1e300, y: null }),
)
const actions = fc.uniqueArray(action, {
  selector: ({ Identifier }) => Identifier,
  minLength: 1,
  maxLength: 6,
})
const flow = fc
  .record({ Actions: actions, positions: fc.array(position, { minLength: 6, maxLength: 6 }), name: hostile })
  .map(({ Actions, positions, name }) => ({
    Version: '2019-10-30',
    StartAction: Actions[0]!.Identifier,
    Actions,
    Metadata: {
      entryPointPosition: positions[0],
      ActionMetadata: Object.fromEntries(
        Actions.map(({ Identifier }, index) => [
          Identifier,
          { position: positions[index], parameters: { LambdaFunctionARN: { displayName: name } } },
        ]),
      ),
    },
  }))

const law = (check: (markup: string) => void) =>
  fc.assert(
    fc.asyncProperty(flow, flow, fc.boolean(), async (before, after, isNew) => {
      const canvas = canvasOf(isNew ? null : before, after)
      if (canvas !== null) check(textOf(await drawFlow(canvas, 'f0')))
    }),
    { numRuns: 150 },
  )

const elements =
  'div ul ol li a fieldset legend label input details summary span svg g title rect path circle text'
const attributes =
  'class id href role type name value aria-label aria-hidden tabindex style width height viewBox d x y cx cy r rx'
const oneOf = (names: string): string => `(?:${names.split(' ').join('|')})`
const tag = new RegExp(
  `^(?:</${oneOf(elements)}>|<${oneOf(elements)}(?: ${oneOf(attributes)}="[^"<>]*"| checked)*/?>)$`,
)

describe('any text in a flow', () => {
  test('no element and no attribute comes of it', () =>
    law((markup) => {
      const tags = markup.match(/<[^<>]*>/g) ?? []
      expect(tags.filter((one) => !tag.test(one))).toEqual([])
      expect(markup.replace(/<[^<>]*>/g, '')).not.toMatch(/[<>]/)
    }))

  test('numbers stay numbers, classes are ours, and links lead within the drawing', () =>
    law((markup) => {
      const values = (name: string) =>
        [...markup.matchAll(new RegExp(` ${name}="([^"]*)"`, 'g'))].map(([, each]) => each!)
      const numbers = ['x', 'y', 'cx', 'cy', 'r', 'rx', 'width', 'height'].flatMap(values)
      expect(numbers.filter((each) => !/^-?\d+(?:\.\d+)?$/.test(each))).toEqual([])
      expect(values('d').filter((each) => !/^[MCHLQhz\d .-]+$/.test(each))).toEqual([])
      expect(values('class').filter((each) => !/^[a-z -]+$/.test(each))).toEqual([])
      expect(values('href').filter((each) => !/^#f0-n\d+$/.test(each))).toEqual([])
      expect(values('style').filter((each) => !/^(?:--[whxy]:-?[\d.]+;?)+$/.test(each))).toEqual([])
      expect(values('id')).toEqual([...new Set(values('id'))])
    }))
})
