import { expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { stringify } from 'yaml'
import { parse } from '../../src/adapters/text/index.js'
import { compactJson, toJson } from '../../src/core/document/located-json.js'
import { contentHash } from '../../src/core/hash/content-hash.js'
import { read } from '../core/kinds/reading.js'

/** JSON values as a file holds them: whole characters, and no -0, which JSON text does not keep. */
const json = fc
  .jsonValue({ stringUnit: 'grapheme', maxDepth: 5 })
  .map((value) => JSON.parse(JSON.stringify(value)) as unknown)

/** Objects whose members' order JavaScript keeps: integer-like names would come first. */
const record = fc.dictionary(fc.stringMatching(/^[a-z_]{1,8}$/), json, { maxKeys: 6 })

/** As `record`, less the integers that a definition may not hold. */
const component = record.map((value) => JSON.parse(JSON.stringify(value), exact) as Record<string, unknown>)

function exact(_name: string, value: unknown): unknown {
  return Number.isInteger(value) && !Number.isSafeInteger(value) ? 1 : value
}

const bytes = (text: string) => new TextEncoder().encode(text)

test('compact text of JSON is what JSON.stringify writes', () => {
  return fc.assert(
    fc.property(json, fc.nat(4), (value, indent) => {
      const { tree, problems } = parse.json('a.json', JSON.stringify(value, null, indent))
      expect([tree && compactJson(tree), tree && toJson(tree), problems]).toEqual([
        JSON.stringify(value),
        value,
        [],
      ])
    }),
  )
})

test('the same value as YAML has the same compact text', () => {
  return fc.assert(
    fc.asyncProperty(record, async (value) => {
      const { tree, problems } = await parse.document(
        'a.yaml',
        bytes(stringify(value, { aliasDuplicateObjects: false })),
      )
      expect([tree && compactJson(tree), problems]).toEqual([JSON.stringify(value), []])
    }),
  )
})

test('what JSON.parse refuses is refused with one fault within the text, and nothing else is', () => {
  const piece = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"a"',
    '"',
    '1',
    '-',
    '.5',
    'true',
    'nul',
    '\n',
    ' ',
    '/',
    '\\',
    '\t',
    '//x',
    '\u00a0',
  )
  return fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), (pieces) => {
      const text = pieces.join('')
      const { problems } = parse.json('a.json', text)
      const faults = problems.filter(({ code }) => code !== 'duplicate-key')
      expect(faults.length).toBe(isJson(text) ? 0 : 1)
      for (const { place } of faults) expect(place.line).toBeLessThanOrEqual(text.split(/\r\n?|\n/).length)
    }),
    { numRuns: 2000 },
  )
})

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

test('for any bytes, reading returns a tree or errors', () => {
  const file = fc.constantFrom('a.json', 'a.yaml')
  const part = fc.constantFrom(
    'a',
    ': ',
    '- ',
    '\n',
    '  ',
    '{',
    '}',
    '[',
    ']',
    ',',
    '&x ',
    '*x',
    '!!str ',
    '"',
    "'",
    '|',
    '>',
    '#',
    '%',
    '---\n',
    '? ',
    '<<',
    '\ud800',
    '\u0000',
    '1',
  )
  const text = fc.array(part, { maxLength: 25 }).map((parts) => bytes(parts.join('')))
  return fc.assert(
    fc.asyncProperty(file, fc.oneof(text, fc.uint8Array({ maxLength: 40 })), async (name, content) => {
      const { tree, problems } = await parse.document(name, content)
      expect(problems.every(({ severity }) => severity === 'error')).toBe(true)
      expect(tree === null).toBe(problems.length > 0)
    }),
    { numRuns: 2000 },
  )
})

test('a view is the same however it is written', () => {
  const frame = { Head: { Configuration: {} }, Body: [] as unknown[] }
  return fc.assert(
    fc.property(fc.array(component, { maxLength: 3 }), (body) => {
      const Template = { ...frame, Body: body }
      const whole = { Name: 'x', Template, Actions: ['a'] }
      const texts = [
        ['a.json', JSON.stringify(whole, null, 2)],
        ['a.json', JSON.stringify({ ...whole, Template: JSON.stringify(Template, null, 1) })],
        ['a.json', JSON.stringify({ Content: { Actions: ['a'], Template }, Name: 'x' })],
        [
          'a.json',
          JSON.stringify({
            View: {
              Arn: 'y',
              Name: 'x',
              Content: JSON.stringify({ Template, Actions: ['a'], InputSchema: '{}' }),
            },
          }),
        ],
        ['a.yaml', stringify(whole, { aliasDuplicateObjects: false })],
      ] as const
      const hashes = texts.map(([file, text]) => read('view', text, file).definition?.hash)
      const hash = contentHash({ kind: 'view', template: JSON.stringify(Template), actions: ['a'] })
      expect(hashes).toEqual(texts.map(() => hash))
    }),
  )
})
