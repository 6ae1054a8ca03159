import { describe, expect, test } from '@jest/globals'
import { parse } from '../../../src/adapters/text/index.js'
import type { Kind } from '../../../src/core/model/definition.js'
import { findReferences } from '../../../src/core/resolve/find.js'

const json = JSON.stringify
const flow = (text: string, more: object = {}) => ({
  ...{ Version: '1', StartAction: 'a', Actions: [{ Type: 'T', Parameters: { Text: text, ...more } }] },
})

/** What is found, and `column message` of each problem. */
async function found(kind: Kind, file: unknown) {
  const { tree } = await parse.document('a.json', new TextEncoder().encode(json(file)))
  if (tree === null) throw new Error('no JSON')
  const { found: references, problems } = findReferences(kind, tree, parse.json)
  return {
    found: references.map(({ written }) => written),
    problems: problems.map(({ place, message }) => `${place.column} ${message}`),
  }
}

describe('a reference that cannot be used', () => {
  test.each<readonly [string, unknown, string]>([
    [
      'without its end',
      flow('${value/a'),
      '78 "${value/a" cannot be read as a reference. It has no "}" at its end',
    ],
    [
      'to a value of any type in a longer text',
      flow('a ${value/a#json}'),
      '78 "${value/a#json}" is part of a longer string; expected it alone',
    ],
    [
      'in the name of a member',
      flow('', { '${value/a}': '' }),
      '81 The member name "${value/a}" has a reference; expected one in a value only. Write the name itself.',
    ],
    [
      'in the name of the definition',
      { Name: '${value/a}', Content: flow('') },
      '9 The Name "${value/a}" has a reference; expected plain text',
    ],
    ...(
      [
        ['in a description', { Description: '${value/a#json}' }, 'a description'],
        ['in a tag', { Tags: { cost: '${value/a#json}' } }, "a tag's value"],
      ] as const
    ).map(
      ([name, more, where]) =>
        [
          `to a value of any type ${name}`,
          { Name: 'a', Content: flow(''), ...more },
          `"\${value/a#json}" is in ${where}, which is text; "#json" inserts a number, true or false, a list or an object. Leave "#json" out.`,
        ] as const,
    ),
  ])('%s is an error, and not found', async (_name, file, message) => {
    expect(await found('module', file)).toEqual({ found: [], problems: [expect.stringContaining(message)] })
  })

  test('to a value of any type is an error in an action of a view', async () => {
    const Content = { Template: { Head: {}, Body: [] }, Actions: ['Continue', '${value/a#json}'] }
    const { problems } = await found('view', { Name: 'a', Content })
    expect(problems).toEqual([expect.stringContaining('"${value/a#json}" is in an action, which is text;')])
  })

  test('has both places where its JSON text is in another one', async () => {
    const template = json({ Head: {}, Body: ['${value/a'] })
    const { problems } = await found('view', { Content: json({ Template: template }) })
    expect(problems).toEqual([
      expect.stringMatching(
        /^12 .* \(In the JSON text of this string: line 1, column 20\.\) \(In the JSON text of this string: line 1, column 13\.\)$/,
      ),
    ])
  })

  test('is ignored on the canvas, which nobody executes', async () => {
    const Metadata = { '${value/a}': '', x: '${value/b', y: 'a ${value/c#json}' }
    expect(await found('module', { ...flow(''), Metadata })).toEqual({ found: [], problems: [] })
  })
})

test.each<readonly [string, Kind, unknown]>([
  ['what is no definition', 'view', { a: '${value/a}' }],
  ['a list as the content of a view', 'view', { Name: 'a', Content: ['${value/a}'] }],
])('nothing is found in %s', async (_name, kind, file) => {
  expect(await found(kind, file)).toEqual({ found: [], problems: [] })
})

test('content that is no JSON text is one text', async () => {
  expect(await found('module', { Name: 'a', Content: '{ ${value/a}' })).toMatchObject({
    found: ['${value/a}'],
  })
})
