import { describe, expect, test } from '@jest/globals'
import { parse } from '../../src/adapters/text/index.js'
import { compactJson } from '../../src/core/document/located-json.js'
import { problemLines } from '../core/kinds/reading.js'
import { plainTree } from '../support/located.js'

function bytes(...parts: readonly (string | readonly number[])[]): Uint8Array {
  return Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Uint8Array.from(part))),
  )
}

describe('files that are taken by their name', () => {
  const rows: readonly (readonly [file: string, bytes: Uint8Array, compact: string])[] = [
    ['a.json', bytes('{}'), '{}'],
    ['A.JSON', bytes('[1]'), '[1]'],
    ['a.b.yaml', bytes('a: 1'), '{"a":1}'],
    ['dir.json/a.yml', bytes('a: 1'), '{"a":1}'],
    ['bom.json', bytes([0xef, 0xbb, 0xbf], '{}'), '{}'],
    ['bom.yaml', bytes([0xef, 0xbb, 0xbf], 'a: ä€😀'), '{"a":"ä€😀"}'],
    ['replacement.json', bytes('"\ufffd"'), '"\ufffd"'],
  ]

  test.each(rows)('%s', async (file, content, expected) => {
    const { tree, problems } = await parse.document(file, content)
    expect([tree && compactJson(tree), problems]).toEqual([expected, []])
  })
})

describe('files that are refused before they are parsed', () => {
  const utf16 = '1:1 error text-encoding: The file is UTF-16. Save it as UTF-8.'
  const notUtf8 = (place: string, byte: string) =>
    `${place} error text-encoding: The byte ${byte} is not UTF-8 here. Save the file as UTF-8.`
  const notNamed = (file: string) =>
    `1:1 error file-type: "${file}" is neither JSON nor YAML by its name. Name it .json, .yaml or .yml, or exclude it from the patterns.`
  const rows: readonly (readonly [name: string, file: string, bytes: Uint8Array, problem: string])[] = [
    ['another type', 'a.txt', bytes('{}'), notNamed('a.txt')],
    ['no type', 'json', bytes('{}'), notNamed('json')],
    ['UTF-16 with a mark', 'a.json', bytes([0xff, 0xfe, 0x7b, 0]), utf16],
    ['UTF-16 of the other order', 'a.json', bytes([0xfe, 0xff, 0, 0x7b]), utf16],
    ['UTF-16 without a mark', 'a.json', bytes([0x7b, 0, 0x7d, 0]), utf16],
    ['UTF-16 of the other order without a mark', 'a.json', bytes([0, 0x7b, 0, 0x7d]), utf16],
    ['a byte of no character', 'a.json', bytes('{\r\n"ä', [0xff], '"}'), notUtf8('2:3', '0xff')],
    ['Latin-1', 'a.yaml', bytes('a: b', [0xe4], 'b'), notUtf8('1:5', '0xe4')],
    ['a character that does not end', 'a.json', bytes('"A', [0xf0, 0x9f, 0x98]), notUtf8('1:3', '0xf0')],
    ['an overlong form', 'a.json', bytes('"', [0xc0, 0x80], '"'), notUtf8('1:2', '0xc0')],
    ['half a character', 'a.json', bytes('"😀', [0xed, 0xa0, 0x80], '"'), notUtf8('1:4', '0xed')],
    [
      'more than 4 MiB',
      'a.json',
      new Uint8Array(4 * 1024 * 1024 + 1),
      '1:1 error file-too-large: The file has 4194305 bytes; at most 4194304 (4 MiB) are read. Keep one definition in a file, and nothing else.',
    ],
  ]

  test.each(rows)('%s', async (_name, file, content, problem) => {
    const { tree, problems } = await parse.document(file, content)
    expect([tree, problemLines(problems)]).toEqual([null, [problem]])
  })
})

test('4 MiB are taken', async () => {
  const { tree } = await parse.document('a.json', bytes(`${' '.repeat(4 * 1024 * 1024 - 2)}[]`))
  expect(tree && plainTree(tree)).toEqual({
    type: 'array',
    items: [],
    at: { file: 'a.json', line: 1, column: 4_194_303 },
  })
})

test('every value and name knows its place, in UTF-16 units', () => {
  const at = (line: number, column: number) => ({ file: 'a.json', line, column })
  const json = parse.json('a.json', '{"😀": true,\n  "b": [null, -1.5e1]\n}')
  expect(json.tree && plainTree(json.tree)).toEqual({
    type: 'object',
    at: at(1, 1),
    members: [
      { name: '😀', at: at(1, 2), value: { type: 'boolean', value: true, at: at(1, 8) } },
      {
        name: 'b',
        at: at(2, 3),
        value: {
          type: 'array',
          at: at(2, 8),
          items: [
            { type: 'null', at: at(2, 9) },
            { type: 'number', value: -15, at: at(2, 15), written: '-1.5e1' },
          ],
        },
      },
    ],
  })
})

test('YAML knows its places, and those of an alias’s value', async () => {
  const at = (line: number, column: number) => ({ file: 'a.yaml', line, column })
  const list = { type: 'array', at: at(1, 10), items: [{ type: 'string', value: 'x', at: at(1, 11) }] }
  const five = { type: 'string', value: '5', at: at(4, 11) }
  const { tree } = await parse.document('a.yaml', bytes('"😀": &a [x]\nb:\n  - *a\n  - !!str 5\nc:'))
  expect(tree).toEqual({
    type: 'object',
    at: at(1, 1),
    members: [
      { name: '😀', at: at(1, 1), value: list },
      { name: 'b', at: at(2, 1), value: { type: 'array', at: at(3, 3), items: [list, five] } },
      { name: 'c', at: at(5, 1), value: { type: 'null', at: at(5, 3) } },
    ],
  })
})
