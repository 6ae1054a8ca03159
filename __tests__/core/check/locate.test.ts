import { describe, expect, test } from '@jest/globals'
import { parse } from '../../../src/adapters/text/index.js'
import type { ContentPath } from '../../../src/core/check/finding.js'
import { createLocator } from '../../../src/core/check/locate.js'
import type { Kind } from '../../../src/core/model/definition.js'

async function placeOf(kind: Kind, text: string, path: ContentPath, ending = 'json') {
  const { tree } = await parse.document(`It.${ending}`, new TextEncoder().encode(text))
  const { place, note } = createLocator(kind, tree!, parse.json)(path)
  return `${place.line}:${place.column}${note}`
}

const members = ['Actions', 0, 'Parameters', 'Text'] as const
const flow = '{"Version": "2019-10-30",\n"Actions": [\n{"Type": "T",\n"Parameters": {"Text": ""}}]}'
const content = (path: ContentPath['members']): ContentPath => ({ root: 'Content', members: path })

describe('a place in a module', () => {
  test.each([
    ['of bare content', flow, 'json', '4:24'],
    ['of an envelope', `{"Content":\n${flow}}`, 'json', '5:24'],
    ['of an answer', `{"ContactFlowModule": {"Content":\n${flow}}}`, 'json', '5:24'],
    [
      'of JSON text in a string',
      `{\n "Content": ${JSON.stringify(flow)}}`,
      'json',
      '2:13 (In the JSON text of this string: line 4, column 24.)',
    ],
    ['of YAML', 'Content:\n  Actions:\n    - Type: T\n      Parameters:\n        Text: ""\n', 'yaml', '5:15'],
  ])('%s', async (_name, text, ending, expected) => {
    expect(await placeOf('module', text, content(members), ending)).toBe(expected)
  })

  test.each<[string, ContentPath['members'], string]>([
    ['of an object is that of its name', ['Actions', 0, 'Parameters'], '4:1'],
    ['of an item is its own', ['Actions', 0], '3:1'],
    ['of what is missing is what it would be in', ['Actions', 0, 'Parameters', 'SSML', 'more'], '4:1'],
    ['of an item that is missing is the list', ['Actions', 7, 'Parameters'], '2:1'],
    ['of a member of a scalar is the scalar', [...members, 'x'], '4:24'],
    ['of all is the beginning', ['Settings'], '1:1'],
  ])('%s', async (_name, path, expected) => {
    expect(await placeOf('module', flow, content(path))).toBe(expected)
  })

  test('of Settings of the resource', async () => {
    const path: ContentPath = { root: 'Settings', members: ['transitions', 'results'] }
    const settings = '{"transitions": {"results": []}}'
    expect([
      await placeOf('module', `{"Content": ${flow},\n"Settings": ${settings}}`, path),
      await placeOf('module', `{"Content": ${flow},\n"Settings": ${JSON.stringify(settings)}}`, path),
      await placeOf('module', `{"Content": ${flow},\n"Settings": null}`, path),
    ]).toEqual(['5:30', '5:13 (In the JSON text of this string: line 1, column 18.)', '1:1'])
  })
})

describe('a place in a view', () => {
  const path: ContentPath = { root: 'Template', members: ['Body', 0, 'Type'] }
  const template = '{"Head": {},\n"Body": [{"Type": "Form"}]}'
  test.each([
    ['of a bare template', template, '2:19'],
    ['of Template beside Actions', `{"Actions": [],\n"Template": ${template}}`, '3:19'],
    ['of Content', `{"Content": {"Actions": [],\n"Template": ${template}}}`, '3:19'],
    [
      'of a template as text',
      `{"Content": {"Actions": [],\n"Template": ${JSON.stringify(template)}}}`,
      '2:13 (In the JSON text of this string: line 2, column 19.)',
    ],
    [
      'of a template as text in a content as text',
      JSON.stringify({ Content: JSON.stringify({ Actions: [], Template: template }) }),
      '1:12 (In the JSON text of this string: line 2, column 19.)',
    ],
  ])('%s', async (_name, text, expected) => {
    expect(await placeOf('view', text, path)).toBe(expected)
  })
})

test('text that is no JSON, and a document of no shape, are reported as a whole', async () => {
  const path = content(['Actions'])
  expect([
    await placeOf('module', '{"Content": "no"}', path),
    await placeOf('module', '[]', path),
    await placeOf('module', '{"Content": 1}', path),
  ]).toEqual(['1:13', '1:1', '1:13'])
})
