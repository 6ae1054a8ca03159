import { describe, expect, test } from '@jest/globals'
import type { Kind } from '../../../src/core/model/definition.js'
import { problemLines, read } from './reading.js'

/** A template of so many bytes as compact JSON, half of them in characters of two bytes. */
function template(bytes: number): string {
  const frame = '{"Head":{"Configuration":{}},"Body":[""]}'
  const fill = bytes - frame.length
  return frame.replace('""', JSON.stringify('ä'.repeat(fill >> 2) + 'a'.repeat(fill - 2 * (fill >> 2))))
}

function flow(characters: number): string {
  const frame = '{"Version":"1","StartAction":"a","Actions":[{"Identifier":"a","Type":""}]}'
  return frame.replace('"Type":""', `"Type":"${'ä'.repeat(characters - frame.length)}"`)
}

describe('sizes in the units of the service', () => {
  const rows: readonly { name: string; kind: Kind; text: string; problems: readonly string[] }[] = [
    { name: 'a view of 400 kB with its empty list', kind: 'view', text: template(399_998), problems: [] },
    {
      name: 'a view of a byte more',
      kind: 'view',
      text: template(399_999),
      problems: [
        '1:1 error view-size: Template and Actions have 400001 bytes as compact JSON; at most 400000 (400 kB) are allowed. Make the view smaller, or split it.',
      ],
    },
    {
      name: 'a view whose actions count',
      kind: 'view',
      text: `{"Template": ${template(399_990)}, "Actions": ["12345678"]}`,
      problems: [
        '1:1 error view-size: Template and Actions have 400002 bytes as compact JSON; at most 400000 (400 kB) are allowed. Make the view smaller, or split it.',
      ],
    },
    {
      name: 'white space, which is not sent',
      kind: 'view',
      text: template(399_000).replace('{', `{${' '.repeat(2000)}`),
      problems: [],
    },
    { name: 'a module of 256,000 characters', kind: 'module', text: flow(256_000), problems: [] },
    {
      name: 'a module of a character more',
      kind: 'module',
      text: `{"Name": "x", "Content": ${flow(256_001)}}`,
      problems: [
        "1:26 error module-size: The module's content has 256001 characters as compact JSON; at most 256000 are allowed. Make the module smaller, or split it.",
      ],
    },
  ]

  test.each(rows)('$name', ({ kind, text, problems }) => {
    expect(problemLines(read(kind, text, 'a.json').problems)).toEqual(problems)
  })
})
