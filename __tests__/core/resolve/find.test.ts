import { describe, expect, test } from '@jest/globals'
import { parse } from '../../../src/adapters/text/index.js'
import { readDefinition } from '../../../src/core/kinds/index.js'
import type { Kind } from '../../../src/core/model/definition.js'
import type { Catalogue } from '../../../src/core/resolve/catalogue.js'
import { resolveDefinition, withReferences } from '../../../src/core/resolve/definition.js'
import { findReferences } from '../../../src/core/resolve/find.js'
import { substitute } from '../../../src/core/resolve/substitute.js'
import { aCatalogue } from '../../support/references.js'

const template = { Head: { Configuration: {} }, Body: [{ Props: { Text: '${value/a}' } }] }
const flow = {
  Version: '2019-10-30',
  StartAction: 'a',
  Metadata: { x: '${value/canvas}' },
  Actions: [{ Identifier: 'a', Type: 'T', Parameters: { Text: '${value/a}' }, Transitions: {} }],
  Settings: { x: '${value/b}' },
}
const text = JSON.stringify

async function read(kind: Kind, file: unknown) {
  const { tree } = await parse.document('a.json', new TextEncoder().encode(text(file)))
  if (tree === null) throw new Error('no JSON')
  const { definition, problems } = readDefinition(kind, tree, { file: 'a.json', parseJson: parse.json })
  if (definition === null) throw new Error(text(problems))
  return { definition, found: findReferences(kind, tree, parse.json).found }
}

const catalogue: Catalogue = aCatalogue()

/** The references that are found in a file, and those that are replaced in what is sent. */
async function referencesOf(kind: Kind, file: unknown) {
  const { definition, found } = await read(kind, file)
  const { content, description, tags } = definition
  const replaced: string[] = []
  substitute({ content, description, tags }, (_reference, written) => {
    replaced.push(written)
    return null
  })
  const once = (each: readonly string[]) => [...new Set(each)].toSorted()
  return { found: once(found.map(({ written }) => written)), replaced: once(replaced) }
}

describe('every reference in what is sent is found in the file', () => {
  test.each<readonly [string, Kind, unknown]>([
    ['a template', 'view', template],
    ['a template whose action is a reference', 'view', { ...template, Body: [{ Action: '${value/act}' }] }],
    ['Template and Actions', 'view', { Template: template, Actions: ['${value/act}'] }],
    ['Template as text', 'view', { Template: text(template), Actions: [] }],
    ['Content', 'view', { Content: { Template: template, Actions: ['${value/act}'] } }],
    ['Content as text', 'view', { Content: text({ Template: text(template), Actions: [] }) }],
    ['Content that is null beside Template', 'view', { Content: null, Template: template, Actions: [] }],
    ["a view's answer", 'view', { View: { Content: { Template: text(template), Actions: null } } }],
    ['flow language', 'module', flow],
    ['Content and Settings', 'module', { Content: flow, Settings: { y: '${value/c}' } }],
    ['Content and Settings as text', 'module', { Content: text(flow), Settings: text({ y: '${value/c}' }) }],
    ['Settings that are null', 'module', { Content: flow, Settings: null }],
    ["a module's answer", 'module', { ContactFlowModule: { Content: text(flow), Settings: '{}' } }],
    [
      'Description and Tags',
      'module',
      { Content: flow, Description: '${value/d}', Tags: { t: '${value/t}' } },
    ],
    ['a list of Tags', 'module', { Content: flow, Tags: [{ Key: 'k', Value: '${value/t}' }] }],
    ['Description and Tags that are null', 'module', { Content: flow, Description: null, Tags: null }],
  ])('%s', async (_name, kind, file) => {
    const { found, replaced } = await referencesOf(kind, file)
    expect(found).toEqual(replaced)
    expect(found).not.toEqual([])
  })
})

test('a reference in the Name of a definition in a JSON string is reported at that string', async () => {
  const string = { file: 'a.json', line: 3, column: 5 }
  const inner = parse.json('a.json', text({ Name: '${value/a}', Content: flow })).tree
  if (inner === null) throw new Error('no JSON')
  expect(findReferences('module', inner, parse.json, string).problems).toEqual([
    expect.objectContaining({
      place: string,
      message: expect.stringMatching(
        / Write the name itself\. \(In the JSON text of this string: line 1, column 9\.\)$/,
      ),
    }),
  ])
})

test('what is sent has no reference that was not found: it could neither be listed nor block', async () => {
  const { definition, found } = await read('module', { Content: flow })
  const missing = withReferences(definition, found.slice(1))
  expect(() => resolveDefinition(missing, catalogue)).toThrow(/was not found in the file: this is a bug/)
})
