import { readFile } from 'node:fs/promises'
import { describe, expect, test } from '@jest/globals'
import { array, assert, dictionary, jsonValue, option, property, string } from 'fast-check'
import { contentHash } from '../../src/core/hash/content-hash.js'
import { sha256 } from '../../src/core/hash/sha256.js'
import type { Content, Definition, Hash, Json } from '../../src/core/model/definition.js'
import { makePlan } from '../../src/core/plan/plan.js'
import { readMarker } from '../../src/core/plan/version-marker.js'
import { aDefinition, aPolicy } from '../support/builders.js'
import { blocks, codeOf, table } from '../support/documents.js'

/** docs/what-changed.md as a reader uses it: the snippet is run unchanged. */
interface Snippet {
  readonly view: (definition: { readonly Template: Json; readonly Actions: readonly string[] }) => Hash
  readonly sha256: (value: Json) => Hash
  readonly flowModule: (definition: { readonly Content: Json; readonly Settings?: Json }) => Hash
}

const document = await readFile('docs/what-changed.md', 'utf8')
const [code = ''] = blocks(document, 'js')
const module = encodeURIComponent(`${code}\nexport { sha256, view, flowModule }`)
const snippet: Snippet = await import(`data:text/javascript,${module}`)

const view = (template: Json, actions: readonly string[]): Content => ({
  kind: 'view',
  template: JSON.stringify(template),
  actions,
})
const flow = (content: Json, settings?: Json): Content => ({
  kind: 'module',
  content: JSON.stringify(content),
  settings: settings === undefined ? null : JSON.stringify(settings),
})

const end = { Identifier: 'end', Type: 'EndFlowModuleExecution', Parameters: {}, Transitions: {} }
const ending = { Version: '2019-10-30', StartAction: 'end', Actions: [end] }
const empty = { Head: { Configuration: {} }, Body: [] }

/** Values as a file can hold them; JSON has no negative zero and no lone surrogate. */
const json = jsonValue({ maxDepth: 4, noUnicodeString: false })
  .map((value): Json => JSON.parse(JSON.stringify(value)))
  .filter((value) => !/\\ud[89a-f]/i.test(JSON.stringify(value)))
const object = dictionary(string(), json, { maxKeys: 6, noNullPrototype: true })
const names = array(string({ unit: 'grapheme' }), { maxLength: 5 })

describe("the snippet's hash is the code's", () => {
  test('of any view', () => {
    const same = (template: Json, actions: readonly string[]) =>
      expect(snippet.view({ Template: template, Actions: actions })).toBe(
        contentHash(view(template, actions)),
      )
    assert(property(object, names, same))
  })

  test('of any module, with and without settings', () => {
    const same = (
      rest: { readonly [name: string]: Json },
      identifiers: readonly string[],
      settings?: Json,
    ) => {
      const content = { ...rest, Actions: identifiers.map((name) => ({ ...end, Identifier: name })) }
      const given = settings === undefined ? {} : { Settings: settings }
      expect(snippet.flowModule({ Content: content, ...given })).toBe(contentHash(flow(content, settings)))
    }
    assert(property(object, names, option(object, { nil: undefined }), same))
  })

  test('and it leaves the canvas out', () => {
    expect(snippet.flowModule({ Content: { ...ending, Metadata: { x: 1 } } })).toBe(contentHash(flow(ending)))
  })
})

test('the examples have the hashes that are stated, and the first two the text too', () => {
  const rows = table(document, '## The content hash').map(([, text, hash]) => [codeOf(text), codeOf(hash)])
  expect(rows.map(([, hash]) => hash)).toEqual([
    contentHash(view(empty, ['Save', 'End'])),
    contentHash(flow(ending)),
    contentHash(flow(ending, {})),
  ])
  for (const [text, hash] of rows.slice(0, 2)) expect(sha256(text ?? '')).toBe(hash)
})

test('the marker that is shown is read as one', () => {
  const [shown = ''] = blocks(document, 'text')
  expect(readMarker(shown.trim())).toEqual({
    commit: '3f2a9c81d0b7',
    hash: contentHash(view(empty, ['Save', 'End'])),
    source: contentHash(view(empty, ['Save', 'End'])),
  })
})

test('the plan digest is made of the value that is shown', () => {
  const tags = { Team: 'care' }
  const given = aDefinition({ name: 'Given', description: 'New', tags })
  const plain = aDefinition({ name: 'A plain one' })
  const change = (definition: Definition, metadata: Json) => ({
    action: 'create',
    key: definition.key,
    live: null,
    metadata,
    repository: definition.hash,
  })
  const [shown = ''] = blocks(document, 'json')
  const value: { readonly changes: readonly object[]; readonly instance: string } = JSON.parse(shown)
  const changes = [change(plain, null), change(given, snippet.sha256({ description: 'New', tags }))]
  const seen = { observations: new Map(), ages: new Map() }
  const { digest } = makePlan(value.instance, [given, plain], seen, aPolicy({ createMissing: true }))

  expect(changes.map((each) => Object.keys(each).toSorted())).toEqual(
    changes.map(() => Object.keys(value.changes[0] ?? {}).toSorted()),
  )
  expect(digest).toBe(snippet.sha256({ ...value, changes }))
})
