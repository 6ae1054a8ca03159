import { describe, expect, test } from '@jest/globals'
import {
  comparableContent,
  contentHash,
  executableJson,
  isHashOf,
  liveHash,
} from '../../../src/core/hash/content-hash.js'
import { sha256 } from '../../../src/core/hash/sha256.js'
import type { ModuleContent, ViewContent } from '../../../src/core/model/definition.js'
import { aModule, aView } from '../../support/builders.js'

const view = (template: string, actions: readonly string[] = ['Save', 'End']): ViewContent => ({
  kind: 'view',
  template,
  actions,
})
const flow = (content: string, settings: string | null = null): ModuleContent => ({
  kind: 'module',
  content,
  settings,
})

const template = '{"Head":{"Configuration":{}},"Body":[{"_id":"a","Props":{"Size":1}}]}'
const module = `{"Version":"2019-10-30","StartAction":"a","Metadata":{"entryPointPosition":{"x":1}},"Actions":[
  {"Identifier":"a","Type":"X","Transitions":{"NextAction":"b"}},{"Identifier":"b","Type":"Y","Parameters":{"T":["p","q"]}}]}`

describe('hash definition 1 never moves', () => {
  // Computed with Python's hashlib over the canonical text beside it, which was written by hand.
  test.each([
    [
      'a view',
      view('{"Head": {"Configuration": {}}, "Body": []}'),
      '{"actions":["End","Save"],"template":{"Body":[],"Head":{"Configuration":{}}}}',
      '35c0b41424dc4d57197e92049698282c296b362a6b0020d2ac52b8d53965bd43',
    ],
    [
      'a module',
      flow(module),
      '{"content":{"Actions":[{"Identifier":"a","Transitions":{"NextAction":"b"},"Type":"X"},{"Identifier":"b","Parameters":{"T":["p","q"]},"Type":"Y"}],"StartAction":"a","Version":"2019-10-30"}}',
      '473cbe839e36aa5c41a1ecff54ffbf48e68e56300a0bc923c0fe63b74973cf78',
    ],
    [
      'a module with settings',
      flow(module, '{"input": {"schema": 1}}'),
      '{"content":{"Actions":[{"Identifier":"a","Transitions":{"NextAction":"b"},"Type":"X"},{"Identifier":"b","Parameters":{"T":["p","q"]},"Type":"Y"}],"StartAction":"a","Version":"2019-10-30"},"settings":{"input":{"schema":1}}}',
      '57803f30b7cc5bac583cdbc30d8f1824c905d15b9d99e4b37ca375b2a58807bc',
    ],
  ])('%s', (_, content, canonical, hash) => {
    expect(contentHash(content)).toBe(hash)
    expect(sha256(canonical)).toBe(hash)
  })
})

test.each([
  ['a view', view(template), [view(template)], [view('{}')]],
  [
    'a module with a contract',
    flow(module, '{"input":{}}'),
    [flow(module, '{"input":{}}'), flow(module)],
    [flow(module, '{}'), flow('{}')],
  ],
  [
    'a module without one: a definition may manage an empty contract',
    flow(module),
    [flow(module), flow(module, '{}')],
    [flow(module, '{"input":{}}'), flow('{}')],
  ],
])('which hashes name %s', (_, content, named, others) => {
  const isNamed = (one: ModuleContent | ViewContent) => isHashOf(contentHash(one), content)
  expect([named.map(isNamed), others.map(isNamed)]).toEqual([named.map(() => true), others.map(() => false)])
})

describe('what does not count', () => {
  test.each([
    ['white space', view(template), view(`\n${template.replaceAll(',', ' ,\r\n\t')} `)],
    [
      'the order of members',
      view(template),
      view('{"Body":[{"Props":{"Size":1},"_id":"a"}],"Head":{"Configuration":{}}}'),
    ],
    ['the spelling of a number', view(template), view(template.replace('1', '10.0e-1'))],
    ['the spelling of a text', view(template), view(template.replace('"a"', String.raw`"\u0061"`))],
    ['the order of view actions', view(template), view(template, ['End', 'Save'])],
    ['a view action named twice', view(template), view(template, ['Save', 'End', 'Save'])],
    ['canvas positions', flow(module), flow(module.replace('"x":1', '"x":2'))],
    ['no canvas at all', flow(module), flow(module.replace(/"Metadata":.*?\}\},/, ''))],
    [
      'the order of Actions',
      flow(module),
      flow(module.replace(/("Actions":\[)\s*(\{.*\}),(\{"Identifier":"b".*\})\]/s, '$1$3,$2]')),
    ],
    ['white space of settings', flow(module, '{"a":1,"b":2}'), flow(module, '{ "b": 2, "a": 1.0 }')],
  ])('%s', (_, a, b) => {
    expect(b).not.toEqual(a)
    expect(contentHash(b)).toBe(contentHash(a))
  })
})

describe('what counts', () => {
  test.each([
    ['a value of the template', view(template), view(template.replace('1', '2'))],
    ['a number and its text', view(template), view(template.replace('1', '"1"'))],
    ['an empty member', view(template), view(template.replace('"_id"', '"Empty":{},"_id"'))],
    ['the order of a Body', view('{"Body":[1,2]}'), view('{"Body":[2,1]}')],
    ['a view action more', view(template), view(template, ['Save', 'End', 'Back'])],
    ['a view action less', view(template), view(template, ['Save'])],
    ['the case of a view action', view(template), view(template, ['save', 'End'])],
    ['Metadata of a view', view('{"Body":[]}'), view('{"Body":[],"Metadata":{}}')],
    ['deeper Metadata of a module', flow(module), flow(module.replace('"T":', '"Metadata":{},"T":'))],
    ['a transition', flow(module), flow(module.replace('"NextAction":"b"', '"NextAction":"a"'))],
    ['the order of any other list', flow(module), flow(module.replace('"p","q"', '"q","p"'))],
    [
      'a deeper list of Actions',
      flow('{"Actions":[{"Identifier":"a","Actions":[{"Identifier":"x"},{"Identifier":"y"}]}]}'),
      flow('{"Actions":[{"Identifier":"a","Actions":[{"Identifier":"y"},{"Identifier":"x"}]}]}'),
    ],
    ['Settings within the content', flow(module), flow(module.replace('{', '{"Settings":{},'))],
    ['managed settings', flow(module, '{}'), flow(module, '{"input":{}}')],
    ['that settings are managed', flow(module), flow(module, '{}')],
    ['the kind', view('{"Body":[]}', []), flow('{"Body":[]}')],
  ])('%s', (_, a, b) => {
    expect(b).not.toEqual(a)
    expect(contentHash(b)).not.toBe(contentHash(a))
  })
})

describe('content that is no definition still has a hash of its own', () => {
  const odd = {
    'a view of no JSON': view('{"Body":'),
    'a view of other no JSON': view('{"Body":['),
    'the same with other actions': view('{"Body":', []),
    'a module of no JSON': flow('{"Body":'),
    'a module whose settings are no JSON': flow(module, '{'),
    'a view with half a character': view(String.raw`["\ud800"]`),
    'a view with a number beyond all': view('1e400'),
    'a view nested too deep': view(`${'['.repeat(1200)}${']'.repeat(1200)}`),
    'a view that is null': view('null'),
    'a module that is null': flow('null'),
    'a module that is a list': flow('[]'),
    'a module that is a text': flow('"a"'),
    'a module without Actions': flow('{}'),
    'a module whose Actions are an object': flow('{"Actions":{}}'),
    'a module whose Actions are null': flow('{"Actions":null}'),
    'a module of odd Actions': flow('{"Actions":[null,1,[],{"Identifier":2}]}'),
    'the same in another order': flow('{"Actions":[1,null,[],{"Identifier":2}]}'),
  }
  test.each(Object.entries(odd))('%s', (_, content) => {
    const hash = contentHash(content)
    expect(hash).toMatch(/^[0-9a-f]{64}$/)
    expect(Object.values(odd).filter((other) => contentHash(other) === hash)).toEqual([content])
  })

  test('it is distinguished by all of its text', () => {
    expect(contentHash(view('{'))).toBe(
      sha256('not canonical {"kind":"view","template":"{","actions":["Save","End"]}'),
    )
  })
})

describe('what is executed, as a value', () => {
  test.each([
    ['of a view', view('{"Body":[]}', ['b', 'a', 'b']), { actions: ['a', 'b'], template: { Body: [] } }],
    [
      'of a module, found by Identifier',
      flow('{"Metadata":1,"Actions":[{"Identifier":"b"},{"Identifier":"a"},{"Type":"none"}]}'),
      { content: { Actions: [{ Type: 'none' }, { Identifier: 'a' }, { Identifier: 'b' }] } },
    ],
    [
      'of a module, its odd blocks first',
      flow('{"Actions":[{"Identifier":"A"},null,{"Type":"none"},1]}'),
      { content: { Actions: [null, { Type: 'none' }, 1, { Identifier: 'A' }] } },
    ],
    [
      'of a module, its other lists as they are',
      flow('{"Others":[{"Identifier":"b"},{"Identifier":"a"}]}'),
      { content: { Others: [{ Identifier: 'b' }, { Identifier: 'a' }] } },
    ],
    ['of a module that is null', flow('null'), { content: null }],
    ['of a module that is a text', flow('"a"'), { content: 'a' }],
    ['of a module without a list of Actions', flow('{"Actions":null}'), { content: { Actions: null } }],
    ['of a module with settings', flow('{}', '{"a":1}'), { content: {}, settings: { a: 1 } }],
    [
      'a member called __proto__ is kept',
      flow('{"__proto__":[]}'),
      { content: JSON.parse('{"__proto__":[]}') },
    ],
  ])('%s', (_, content, value) => {
    expect(executableJson(content)).toEqual(value)
  })
})

describe('what is live, as a definition sees it', () => {
  const managed = aModule('a', { input: {} })
  const unmanaged = aModule('a')
  test.each([
    ['a view is seen as it is', aView('a'), aView('b'), aView('a')],
    ['settings that are not managed are not seen', managed, unmanaged, unmanaged],
    ['managed settings are seen', managed, aModule('b', {}), managed],
    ['managed settings that are not reported are empty', unmanaged, managed, aModule('a', {})],
    ['neither side has any', unmanaged, aModule('b'), unmanaged],
    ['another kind is left alone', managed, aView('a'), managed],
    ['a view is left alone by a module', aView('a'), managed, aView('a')],
    ['a view is left alone by a module without settings', aView('a'), unmanaged, aView('a')],
  ])('%s', (_, live, definition, seen) => {
    expect(comparableContent(live, definition)).toEqual(seen)
  })

  test('is the same value each time, so that it is hashed once', () => {
    const [live, definition] = [flow(module, '{}'), flow(module)]
    expect(comparableContent(live, definition)).toBe(comparableContent(live, definition))
    expect(comparableContent(live, live)).toBe(live)
  })
})

test('content is seen, and hashed, as the same each time', () => {
  const managed = { kind: 'module', content: '{}', settings: '{}' } as const
  const unmanaged = { ...managed, settings: null }
  for (const [live, definition] of [
    [managed, unmanaged],
    [unmanaged, managed],
    [managed, managed],
  ] as const) {
    const seen = comparableContent(live, definition)
    expect([comparableContent(live, definition) === seen, seen]).toEqual([true, definition])
    expect(contentHash(seen)).toBe(contentHash({ ...definition }))
    expect(contentHash(seen)).toBe(contentHash(seen))
  }
})

describe('the hash of what is seen', () => {
  const unmanaged = flow(module)
  const managed = flow(module, '{}')
  // A hash that no content has shows which of the two was taken.
  const seenAs = (content: ViewContent | ModuleContent, seen: ViewContent | ModuleContent) =>
    liveHash({ content, hash: 'as the definition' }, seen)

  test.each([
    ['a view', view(template), view(template)],
    ['a module', managed, flow(module, '{}')],
    ['a module whose contract is not managed', unmanaged, managed],
    ['a module whose managed contract is empty and not reported', managed, unmanaged],
  ])('is the definition’s where all is the same to the letter: %s', (_, content, seen) => {
    expect(seenAs(content, seen)).toBe('as the definition')
  })

  test('is not computed again, nor the content read, where it is known', () => {
    let readings = 0
    const seen: ModuleContent = {
      kind: 'module',
      get content() {
        readings += 1
        return module
      },
      settings: null,
    }
    const other = flow('{"Actions":[]}')
    expect(seenAs(other, seen)).toBe(contentHash(flow(module)))
    const before = readings
    expect(seenAs(other, seen)).toBe(contentHash(flow(module)))
    expect(readings).toBe(before)
  })

  test.each([
    ['another template', view(template), view(`${template} `)],
    ['an action less', view(template), view(template, ['Save'])],
    ['an action more', view(template), view(template, ['Save', 'End', 'Stop'])],
    ['another action', view(template), view(template, ['Save', 'Stop'])],
    ['other flow language', managed, flow(`${module} `, '{}')],
    ['another contract', managed, flow(module, '{ }')],
    ['a module in place of a view', view(template), managed],
    ['a view in place of a module', managed, view(template)],
  ])('is its own where anything differs: %s', (_, content, seen) => {
    expect(seenAs(content, seen)).toBe(contentHash(seen))
  })
})
