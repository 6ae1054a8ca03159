import { describe, expect, test } from '@jest/globals'
import { moduleDifference } from '../../../../src/core/diff/flow/module.js'
import type { Json } from '../../../../src/core/model/definition.js'
import type { Breaking, Item } from '../../../../src/core/model/difference.js'
import { content, menu, module } from '../flows.js'
import { detail, item } from '../items.js'

type Schemas = { readonly [name: string]: Json }
const schema = (properties: Schemas, ...required: readonly string[]): Json => ({
  schema: { type: 'object', properties, ...(required.length === 0 ? {} : { required }) },
})
const inputs = (properties: Schemas, ...required: readonly string[]) => ({
  input: schema(properties, ...required),
})
const results = (properties: Schemas, ...required: readonly string[]) => ({
  resultData: schema(properties, ...required),
})
const branches = (...names: readonly string[]) => ({
  transitions: { results: names.map((name) => ({ name, description: `It is ${name}` })) },
})
const text = { type: 'string' }

const affected =
  'Publishing this affects flows that call the module without a version or with $LATEST. Flows that call it by an alias are affected when the alias moves; flows pinned to a version are not affected.'
const breaks = (code: string, what: string): Breaking => ({ code, message: `${what} ${affected}` })

interface Row {
  readonly name: string
  readonly before: Json
  readonly after: Json
  readonly items: readonly Item[]
  readonly breaking: readonly Breaking[]
}

const rows: readonly Row[] = [
  {
    name: 'nothing',
    before: inputs({ a: text }, 'a'),
    after: inputs({ a: text }, 'a'),
    items: [],
    breaking: [],
  },
  {
    name: 'an input that may be given',
    before: inputs({}),
    after: inputs({ a: { ...text, description: 'A number' } }),
    items: [
      item(
        'contract',
        'added',
        'input a',
        detail('description', null, 'A number'),
        detail('type', null, 'string'),
      ),
    ],
    breaking: [],
  },
  {
    name: 'an input that must be given',
    before: inputs({}),
    after: inputs({ a: text }, 'a'),
    items: [
      item('contract', 'added', 'input a', detail('type', null, 'string'), detail('required', null, 'yes')),
    ],
    breaking: [breaks('contract-input-required', 'The input "a" is required now.')],
  },
  {
    name: 'an input that must be given from now on',
    before: inputs({ a: text }),
    after: inputs({ a: text }, 'a'),
    items: [item('contract', 'changed', 'input a', detail('required', 'no', 'yes'))],
    breaking: [breaks('contract-input-required', 'The input "a" is required now.')],
  },
  {
    name: 'an input that need not be given any more',
    before: inputs({ a: text, b: text }, 'a', 'b'),
    after: inputs({ a: text, b: text }, 'b'),
    items: [item('contract', 'changed', 'input a', detail('required', 'yes', 'no'))],
    breaking: [],
  },
  {
    name: 'an input that is gone',
    before: inputs({ a: text }, 'a'),
    after: inputs({}),
    items: [
      item('contract', 'removed', 'input a', detail('type', 'string', null), detail('required', 'yes', null)),
    ],
    breaking: [breaks('contract-input-removed', 'The input "a" was removed.')],
  },
  {
    name: 'an input of another type, and required',
    before: inputs({ a: text }),
    after: inputs({ a: { type: 'number' } }, 'a'),
    items: [
      item(
        'contract',
        'changed',
        'input a',
        detail('type', 'string', 'number'),
        detail('required', 'no', 'yes'),
      ),
    ],
    breaking: [
      breaks('contract-input-required', 'The input "a" is required now.'),
      breaks('contract-input-changed', 'The input "a" takes other values now.'),
    ],
  },
  {
    name: 'how an input is described',
    before: inputs({ a: { ...text, title: 'A', default: '1' } }),
    after: inputs({ a: { ...text, title: 'B', default: '2' } }),
    items: [item('contract', 'changed', 'input a', detail('default', '1', '2'), detail('title', 'A', 'B'))],
    breaking: [],
  },
  {
    name: 'an input whose schema is not an object',
    before: inputs({ a: true, b: {} }),
    after: inputs({ a: {}, c: {} }),
    items: [
      item('contract', 'changed', 'input a', detail('schema', 'true', '{}')),
      item('contract', 'removed', 'input b'),
      item('contract', 'added', 'input c'),
    ],
    breaking: [
      breaks('contract-input-changed', 'The input "a" takes other values now.'),
      breaks('contract-input-removed', 'The input "b" was removed.'),
    ],
  },
  {
    name: 'a result that came, and one that is gone',
    before: results({ a: text }),
    after: results({ b: text }),
    items: [
      item('contract', 'removed', 'result a', detail('type', 'string', null)),
      item('contract', 'added', 'result b', detail('type', null, 'string')),
    ],
    breaking: [breaks('contract-result-removed', 'The result "a" was removed.')],
  },
  {
    name: 'a result of another type',
    before: results({ a: text }),
    after: results({ a: { type: 'number' } }),
    items: [item('contract', 'changed', 'result a', detail('type', 'string', 'number'))],
    breaking: [breaks('contract-result-changed', 'The result "a" has other values now.')],
  },
  {
    name: 'a result that may be missing',
    before: results({ a: text, b: text }, 'a'),
    after: results({ a: text, b: text }, 'b'),
    items: [
      item('contract', 'changed', 'result a', detail('required', 'yes', 'no')),
      item('contract', 'changed', 'result b', detail('required', 'no', 'yes')),
    ],
    breaking: [breaks('contract-result-changed', 'The result "a" may be missing now.')],
  },
  {
    name: 'a branch that came, and one that is gone',
    before: branches('Verified', 'Unknown'),
    after: branches('Verified', 'Not "verified"'),
    items: [
      item('contract', 'removed', 'branch Unknown', detail('description', 'It is Unknown', null)),
      item('contract', 'added', 'branch Not "verified"', detail('description', null, 'It is Not "verified"')),
    ],
    breaking: [breaks('contract-branch-removed', 'The branch "Unknown" was removed.')],
  },
  {
    name: 'how a branch is described',
    before: branches('Verified'),
    after: { transitions: { results: [{ name: 'Verified', description: 'Yes' }] } },
    items: [
      item('contract', 'changed', 'branch Verified', {
        ...detail('description', 'It is Verified', 'Yes'),
        words: [
          { mark: 'removed', text: 'It is Verified' },
          { mark: 'added', text: 'Yes' },
        ],
      }),
    ],
    breaking: [],
  },
  {
    name: 'branches that are names alone',
    before: { transitions: { results: ['A', 'B'] } },
    after: { transitions: { results: ['A', 'C'] } },
    items: [item('contract', 'removed', 'branch B'), item('contract', 'added', 'branch C')],
    breaking: [breaks('contract-branch-removed', 'The branch "B" was removed.')],
  },
  {
    name: 'the order of lists',
    before: { ...inputs({ a: text, b: text }, 'a', 'b'), ...branches('A', 'B', 'C') },
    after: { ...inputs({ a: text, b: text }, 'b', 'a'), ...branches('A', 'C', 'B') },
    items: [
      item(
        'contract',
        'changed',
        'Settings',
        detail('order of input.schema.required', 'a, b', 'b, a'),
        detail('order of transitions.results', 'A, B, C', 'A, C, B'),
      ),
    ],
    breaking: [],
  },
  {
    name: 'lists of the same name twice, and of no names',
    before: { transitions: { results: ['A', 'A'] }, input: { schema: { required: [1] } } },
    after: { transitions: { results: ['A', 'B'] }, input: { schema: { required: [2] } } },
    items: [
      item('contract', 'added', 'branch B'),
      item(
        'contract',
        'changed',
        'Settings',
        detail('input.schema.required[0]', '1', '2'),
        detail('transitions.results[1]', 'A', 'B'),
      ),
    ],
    breaking: [],
  },
  {
    name: 'branches that are no list',
    before: { transitions: { results: { A: 1 } } },
    after: branches('A'),
    items: [
      item('contract', 'changed', 'branch A', detail('schema', '1', '{"description":"It is A"}')),
      item('contract', 'changed', 'Settings', detail('form of transitions.results', 'object', 'list')),
    ],
    breaking: [],
  },
  {
    name: 'no branches, as a list and as none',
    before: { transitions: { results: [] } },
    after: { transitions: { results: {} } },
    items: [item('contract', 'changed', 'Settings', detail('form of transitions.results', 'list', 'object'))],
    breaking: [],
  },
  {
    name: 'branches that are gone, and the list with them',
    before: { transitions: { results: ['A'] } },
    after: { transitions: { results: {} } },
    items: [
      item('contract', 'removed', 'branch A'),
      item('contract', 'changed', 'Settings', detail('form of transitions.results', 'list', 'object')),
    ],
    breaking: [breaks('contract-branch-removed', 'The branch "A" was removed.')],
  },
  {
    name: 'names of required inputs where there was an object',
    before: { input: { schema: { properties: { a: text }, required: {} } } },
    after: inputs({ a: text }, 'a'),
    items: [
      item('contract', 'changed', 'input a', detail('required', 'no', 'yes')),
      item(
        'contract',
        'changed',
        'Settings',
        detail('input.schema.type', null, 'object'),
        detail('form of input.schema.required', 'object', 'list'),
      ),
    ],
    breaking: [breaks('contract-input-required', 'The input "a" is required now.')],
  },
  {
    name: 'what is about no term',
    before: { input: { schema: { type: 'object' } } },
    after: { input: { schema: { type: 'object', additionalProperties: false } }, more: [1] },
    items: [
      item(
        'contract',
        'changed',
        'Settings',
        detail('input.schema.additionalProperties', null, 'false'),
        detail('more[0]', null, '1'),
      ),
    ],
    breaking: [],
  },
  {
    name: 'everything',
    before: [],
    after: {},
    items: [item('contract', 'changed', 'Settings', detail('Settings', '[]', '{}'))],
    breaking: [],
  },
]

describe('a contract that changed', () => {
  test.each(rows)('$name', ({ before, after, items, breaking }) => {
    const difference = moduleDifference(module(menu, before), module(menu, after))
    expect(difference).toEqual({ kind: 'module', items, breaking, picture: null, unrelated: false })
  })
})
const none = { kind: 'module', items: [], breaking: [], picture: null, unrelated: false }

describe('whose contract counts', () => {
  test('none where the repository does not manage it', () => {
    expect(moduleDifference(module(menu, inputs({ a: text }, 'a')), module(menu))).toEqual(none)
  })

  test('one that the service does not return is empty', () => {
    const after = module(menu, branches('A'))
    expect(moduleDifference(module(menu), after)).toEqual(moduleDifference(module(menu, {}), after))
    expect(moduleDifference(module(menu), after).items).toEqual([
      item('contract', 'added', 'branch A', detail('description', null, 'It is A')),
    ])
  })

  test('one that is no JSON is reported as a whole', () => {
    const before = content(JSON.stringify(menu), 'no\u202e contract')
    expect(moduleDifference(before, module(menu, {}))).toEqual({
      ...none,
      items: [item('contract', 'changed', 'Settings', detail('Settings', 'no\\u202e contract', '{}'))],
    })
  })
})
