import { describe, expect, test } from '@jest/globals'
import { parse } from '../../../src/adapters/text/index.js'
import type { ContentPath } from '../../../src/core/check/finding.js'
import { contentPlaces, placeInDocument } from '../../../src/core/kinds/content-places.js'
import type { Kind } from '../../../src/core/model/definition.js'

const file = 'a.json'

/** The place of a path, as `line:column` and what is said of the place within a string. */
function placed(kind: Kind, text: string, path: ContentPath): string | null {
  const { tree } = parse.json(file, text)
  if (tree === null) throw new Error(text)
  const found = contentPlaces(kind, tree, parse.json)(path)
  return found && `${found.place.line}:${found.place.column}${found.note}`
}

const at = (root: ContentPath['root'], ...members: ContentPath['members']): ContentPath => ({ root, members })
const flow = '{"StartAction": "a", "Actions": [{"Identifier": "a"}]}'
const template = '{"Head": {}, "Body": [{"_id": "x"}]}'
const json = JSON.stringify
const within = (line: number, column: number) =>
  ` (In the JSON text of this string: line ${line}, column ${column}.)`

describe('the place of a part of the content', () => {
  test.each<[string, Kind, string, ContentPath, string | null]>([
    ['a member', 'module', flow, at('Content', 'StartAction'), '1:17'],
    ['an item', 'module', flow, at('Content', 'Actions', 0), '1:34'],
    ['the whole', 'module', `{"Content": ${flow}}`, at('Content'), '1:13'],
    ['a member that is missing', 'module', flow, at('Content', 'Actions', 0, 'Parameters'), '1:34'],
    ['an item that is missing', 'module', flow, at('Content', 'Actions', 1), '1:33'],
    ['a name in a list', 'module', flow, at('Content', 'Actions', 'a'), '1:33'],
    ['what is in a text', 'module', flow, at('Content', 'StartAction', 0), '1:17'],
    ['the contract', 'module', `{"Content": ${flow},\n"Settings": {"a": 1}}`, at('Settings', 'a'), '2:19'],
    [
      'the contract as JSON text',
      'module',
      `{"Content": ${flow},\n"Settings": ${json('{"a": 1}')}}`,
      at('Settings', 'a'),
      `2:13${within(1, 7)}`,
    ],
    ['a contract that there is not', 'module', `{"Content": ${flow}}`, at('Settings'), null],
    ['the contract of bare content', 'module', flow, at('Settings'), null],
    ['a template of a module', 'module', flow, at('Template'), null],
    ['content that is no JSON', 'module', '{"Content": "{"}', at('Content'), null],
    ['bare template', 'view', template, at('Template', 'Body', 0, '_id'), '1:31'],
    [
      'a described view',
      'view',
      `{"View": {"Content": {"Template": ${template}}}}`,
      at('Template', 'Head'),
      '1:44',
    ],
    [
      'a template as JSON text',
      'view',
      `{"Template": ${json(template)}, "Actions": []}`,
      at('Template', 'Body', 0),
      `1:14${within(1, 23)}`,
    ],
    [
      'content as JSON text with a template as JSON text',
      'view',
      `{"Content": ${json(`{"Template": ${json(template)}}`)}}`,
      at('Template', 'Head'),
      `1:13${within(1, 10)}${within(1, 14)}`,
    ],
    ['a view whose content is a list', 'view', '{"Content": []}', at('Template'), null],
    ['a view whose content is no JSON', 'view', '{"Content": "{"}', at('Template'), null],
    ['a view without a template', 'view', '{"Content": {}}', at('Template'), null],
    ['what is no definition', 'view', '{"a": 1}', at('Template'), null],
  ])('%s', (_what, kind, text, path, expected) => {
    expect(placed(kind, text, path)).toBe(expected)
  })
})

test.each([
  ['a file', null, '', { line: 9, note: '' }],
  ['the JSON text of a string', { file, line: 1, column: 2 }, '', { line: 1, note: within(9, 3) }],
  [
    'a string of such a text',
    { file, line: 1, column: 2 },
    within(4, 5),
    { line: 1, note: within(4, 5) + within(9, 3) },
  ],
])('a place in %s', (_name, string, note, { line, note: expected }) => {
  const found = placeInDocument(string, { place: { file, line: 9, column: 3 }, note })
  expect([found.place.line, found.note]).toEqual([line, expected])
})
