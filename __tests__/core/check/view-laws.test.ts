import { expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { checkText } from '../../../src/core/check/rules/text.js'
import { mayHoldPlaceholders } from '../../../src/core/check/texts.js'
import { checkView } from '../../../src/core/check/view.js'
import { checkContent } from '../../../src/core/check/view-definition.js'
import { requiredInputs } from '../../../src/core/check/view-shown.js'
import type { JsonObject } from '../../../src/core/document/json.js'
import type { Json } from '../../../src/core/model/definition.js'
import { turned } from './view-corpus.js'

const word = fc.constantFrom(
  ...['Name', 'Text', 'Label', 'Action', 'Items', 'Variant', 'Variantt', 'Style', '--a', '__proto__', 'Id'],
)
const value = fc.constantFrom<Json>(
  ...[
    'h1',
    'Go',
    '$.Name',
    'Dear $.Name',
    '$.#Orders',
    'padding: 0',
    'select',
    7,
    true,
    null,
    '',
    'arn:aws:x',
  ],
)
const props = fc.dictionary(word, fc.oneof(value, fc.array(fc.dictionary(word, value, { maxKeys: 3 }))), {
  maxKeys: 4,
})
const { node } = fc.letrec<{ node: JsonObject }>((tie) => ({
  node: fc.record(
    {
      Type: fc.constantFrom<Json>(
        ...[
          'TextBox',
          'Form',
          'Frm',
          'Container',
          'Button',
          'Table',
          'Card',
          'ButtonGroup',
          'Carousel',
          7,
          '__proto__',
        ],
      ),
      _id: fc.constantFrom<Json>('a', 'b', 7),
      Props: fc.oneof({ arbitrary: props, weight: 5 }, value),
      Configuration: fc.oneof(props, fc.record({ Style: props, Layout: props }), value),
      Content: fc.array(fc.oneof({ depthSize: 'small' }, value, tie('node')), { maxLength: 3 }),
      Contnet: value,
    },
    { requiredKeys: [] },
  ),
}))
const template = fc.record(
  {
    Head: fc.oneof(
      fc.record({ Configuration: props, Integrations: fc.array(value) }, { requiredKeys: [] }),
      value,
    ),
    Body: fc.oneof({ arbitrary: fc.array(fc.oneof(node, value), { maxLength: 4 }), weight: 9 }, value),
    Foot: value,
  },
  { requiredKeys: [] },
)
const actions = fc.array(fc.constantFrom('Go', 'Stop'), { maxLength: 2 })

const backwards = (object: JsonObject): JsonObject => Object.fromEntries(Object.entries(object).toReversed())

test('findings do not depend on the order of members, nor of actions', () => {
  fc.assert(
    fc.property(template, actions, (given, listed) => {
      expect(checkView(turned(given, backwards), listed.toReversed())).toEqual(checkView(given, listed))
    }),
  )
})

test('nor on identifiers, unless two are equal', () => {
  const withNewIds = (object: JsonObject) => ('_id' in object ? { ...object, _id: 'new' } : object)
  const without = ({ _id, ...rest }: JsonObject) => rest
  const found = (given: Json, listed: readonly string[]) =>
    checkView(given, listed).filter(
      ({ path, code }) => path.members.at(-1) !== '_id' && code !== 'duplicate-view-id',
    )
  fc.assert(
    fc.property(template, actions, fc.constantFrom(withNewIds, without), (given, listed, turn) => {
      expect(found(turned(given, turn), listed)).toEqual(found(given, listed))
    }),
  )
})

test('every finding has a place that is there, and a message that ends as a sentence', () => {
  fc.assert(
    fc.property(template, actions, (given, listed) => {
      for (const { path, message, code } of checkView(given, listed)) {
        expect(message).toMatch(/^\S.* \(.+\)\. .+[.?]$/su)
        expect([code, missing(given, path.members)]).toEqual([code, null])
      }
    }),
  )
})

/** The first step of a path that is not there; a property that is missing may name `Props`, which is not there either. */
function missing(given: Json, path: readonly (string | number)[]): string | number | null {
  let value: unknown = given
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step))
      return step === 'Props' ? null : step
    value = (value as Record<string | number, unknown>)[step]
  }
  return null
}

test('inputs are those that Amazon Connect derives: values that are bindings as a whole, by their first name', () => {
  const content = ['$.B.Items[0].Value', '$.A', 'Dear $.C', '$.#D', '$.5', 'E']
  const given = {
    Body: [{ Type: 'TextBox', Props: { Items: ['$.F[0]', { x: '$.A.B' }] }, Content: content }],
  }
  expect(requiredInputs(given)).toEqual(['A', 'B', 'F'])
})

test('of a view in which every word is misspelt, the first hundred are compared with the known ones', () => {
  const Body = Array.from({ length: 300 }, (_, index) => ({ Type: `Container${index}` }))
  const messages = checkView({ Head: { Configuration: {} }, Body }, []).map(({ message }) => message)
  const meant = messages.map((message) => message.includes('Did you mean'))
  expect([messages.length, meant.slice(0, 100).every(Boolean), meant.slice(100).some(Boolean)]).toEqual([
    300,
    true,
    false,
  ])
})

const partsOfPlaceholders = fc.constantFrom(
  ...[
    '$',
    '{',
    '}',
    '{{',
    '}}',
    '<',
    '>',
    '%',
    'NAME',
    'A_B',
    '_PLACEHOLDER',
    'PLACEHOLDER',
    'arn:aws:',
    'https://',
    ' ',
  ],
)

test('a text with a placeholder is never taken for one without, in any spelling of its JSON', () => {
  fc.assert(
    fc.property(
      fc.array(partsOfPlaceholders).map((parts) => parts.join('')),
      fc.boolean(),
      (text, escaped) => {
        fc.pre(checkText(text, null) !== null)
        const json = JSON.stringify({ text })
        expect(mayHoldPlaceholders(escaped ? json.replace(/[${<%]/g, toEscape) : json)).toBe(true)
      },
    ),
  )
})

test('a binding is found in any spelling of the JSON of its view', () => {
  const parts = fc.constantFrom('$.', '$', '.', '#', 'Name', ' ', '\\', '"', 'a')
  fc.assert(
    fc.property(
      fc.array(parts, { maxLength: 8 }).map((texts) => texts.join('')),
      fc.boolean(),
      (text, escaped) => {
        const template = {
          Head: { Title: text },
          Body: [{ _id: 'T', Type: 'TextBox', Props: {}, Content: [text] }],
        }
        const json = JSON.stringify(template)
        const written = escaped ? json.replace(/[$.]/g, toEscape) : json
        expect(checkContent({ kind: 'view', template: written, actions: [] })).toEqual(
          checkView(template, []),
        )
      },
    ),
  )
})

/** A character as a JSON text may write it too. */
const toEscape = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
