import { describe, expect, test } from '@jest/globals'
import { changedPaths } from '../../../src/core/diff/changed-paths.js'
import type { ContentChange } from '../../../src/core/diff/shared/content-change.js'
import { contentHash } from '../../../src/core/hash/content-hash.js'
import type { Content, Json } from '../../../src/core/model/definition.js'
import { aChange, aDefinition, anObservation, aSnapshot } from '../../support/builders.js'
import { changed, equals, leading, menu, message, module, onError, renamed, uuid, withText } from './flows.js'
import { node, view } from './views.js'

const paths = (live: Content, own: Content) => {
  const definition = aDefinition({ content: own })
  const observation = anObservation({ live: aSnapshot(live) })
  return changedPaths(aChange({ action: 'update', definition, observation, live: contentHash(live) }))
}

const reported = (change: ContentChange | undefined) =>
  change === undefined
    ? 'nowhere'
    : `${change.exists ? 'at' : 'around'} ${[change.at.root, ...change.at.members].join('.')}`

/** The best place of all changes, and of each that breaks. */
const best = (live: Content, own: Content) => {
  const found = paths(live, own)
  return [reported(found?.changed[0]), ...(found?.breaking ?? []).map(([first]) => reported(first))]
}

const input = (id: string, props: { readonly [name: string]: Json }) => node('FormInput', id, props)
const first = input('1', { Name: 'first', Label: 'First' })
const last = input('2', { Name: 'last', Label: 'Last' })
const save = node('Button', '3', { Action: 'Save', Label: 'Save' })
const form = (...inner: readonly Json[]) => node('Form', 'f', {}, ...inner)
const desk = view([form(first, last), save], ['Save'])

const viewRows: readonly (readonly [
  what: string,
  live: Content,
  own: Content,
  expected: readonly string[],
])[] = [
  ['nothing', desk, view([form(first, last), save], ['Save']), ['nowhere']],
  ['a component that is new', view([form(first), save], ['Save']), desk, ['at Template.Body.0.Content.1']],
  [
    'a component that is gone, with what flows read of it',
    desk,
    view([form(first), save], ['Save']),
    ['around Template.Body.0.Content', 'around Template.Body.0.Content'],
  ],
  [
    'a component that moved',
    desk,
    view([form(last, first), save], ['Save']),
    ['at Template.Body.0.Content.0'],
  ],
  [
    'a property that changed',
    desk,
    view([form(first, input('2', { Name: 'last', Label: 'Family' })), save], ['Save']),
    ['at Template.Body.0.Content.1.Props.Label'],
  ],
  [
    'a property that is gone',
    desk,
    view([form(first, input('2', { Name: 'last' })), save], ['Save']),
    ['around Template.Body.0.Content.1.Props'],
  ],
  [
    'an output that is called otherwise',
    desk,
    view([form(first, input('2', { Name: 'family', Label: 'Last' })), save], ['Save']),
    ['at Template.Body.0.Content.1.Props.Name', 'around Template.Body.0.Content.1.Props.Name'],
  ],
  [
    'an input in place of another',
    view([form(first, input('2', { Name: 'last', Label: '$.Old' })), save], ['Save']),
    view([form(first, input('2', { Name: 'last', Label: '$.New' })), save], ['Save']),
    [
      'at Template.Body.0.Content.1.Props.Label',
      'at Template.Body.0.Content.1.Props.Label',
      'around Template.Body.0.Content.1.Props.Label',
    ],
  ],
  [
    'an action in place of another',
    desk,
    view([form(first, last), node('Button', '3', { Action: 'Send', Label: 'Save' })], ['Send']),
    ['at Actions.0', 'around Actions'],
  ],
  [
    'a text',
    view([node('TextBox', 't', {}, 'Hello', 'you')]),
    view([node('TextBox', 't', {}, 'Hello', 'there')]),
    ['at Template.Body.0.Content.1'],
  ],
  [
    'texts in another order',
    view([node('TextBox', 't', {}, 'Hello', 'you')]),
    view([node('TextBox', 't', {}, 'you', 'Hello')]),
    ['at Template.Body.0.Content'],
  ],
  [
    'the title',
    desk,
    view([form(first, last), save], ['Save'], { Head: { Title: 'Other', Configuration: {} } }),
    ['at Template.Head.Title'],
  ],
]

describe('the places of a view’s changes', () => {
  test.each(viewRows)('%s', (_what, live, own, expected) => {
    expect(best(live, own)).toEqual(expected)
  })
})

/** A module of the same flow with this contract. */
const promise = (settings: Json) => module(menu, settings)
const inputs = (properties: { readonly [name: string]: Json }, ...required: readonly string[]) =>
  promise({ input: { schema: { properties, required } } })
const branches = (...names: readonly string[]) =>
  promise({ transitions: { results: names.map((name) => ({ name, description: name })) } })
const text = { type: 'string' }
const failed = onError('NoMatchingError', 'end')
const properties = 'Settings.input.schema.properties'

const flowRows: typeof viewRows = [
  [
    'nothing but identifiers',
    module(menu),
    module(renamed(menu, new Map([['orders', uuid(1)]]))),
    ['nowhere'],
  ],
  [
    'a text of a block, whose list is written in another order',
    module(menu),
    module({
      ...changed(menu, 'orders', withText('Orders.')),
      Actions: changed(menu, 'orders', withText('Orders.')).Actions.toReversed(),
    }),
    ['at Content.Actions.2.Parameters.Text'],
  ],
  [
    'a block that is new',
    module({
      ...menu,
      Actions: menu.Actions.map((each) =>
        each.Identifier === 'orders' ? leading({ NextAction: 'end' })(each) : each,
      ),
    }),
    module({
      ...menu,
      Actions: [
        ...menu.Actions.map((each) =>
          each.Identifier === 'orders' ? leading({ NextAction: 'bye' })(each) : each,
        ),
        message('bye', 'Good bye', 'end'),
      ],
    }),
    ['at Content.Actions.5'],
  ],
  [
    'a block that is gone',
    module(menu),
    module({ ...menu, Actions: menu.Actions.filter(({ Identifier }) => Identifier !== 'returns') }),
    ['at Content.Actions.1.Transitions.Conditions.1'],
  ],
  [
    'a condition that is gone',
    module(menu),
    module(changed(menu, 'menu', leading({ Conditions: [equals('1', 'orders')] }))),
    // Not the block that is out of reach now: it is as it was.
    ['around Content.Actions.1.Transitions.Conditions'],
  ],
  [
    'an error branch that leads elsewhere',
    module(menu),
    module(changed(menu, 'menu', leading({ Errors: [onError('InputTimeLimitExceeded', 'end'), failed] }))),
    ['at Content.Actions.1.Transitions.Errors.0'],
  ],
  [
    'an error branch that is gone',
    module(menu),
    module(changed(menu, 'menu', leading({ Errors: [failed] }))),
    ['around Content.Actions.1.Transitions.Errors'],
  ],
  ['the start', module(menu), module({ ...menu, StartAction: 'menu' }), ['at Content.StartAction']],
  [
    'what is beside the blocks',
    module(menu),
    module({ ...menu, Version: '2020-01-01' }),
    ['at Content.Version'],
  ],
  ['another flow', module({ Actions: [] }), module(menu), ['at Content']],
  [
    'an input that is new and required',
    inputs({ a: text }),
    inputs({ a: text, b: text }, 'b'),
    [`at ${properties}.b`, `at ${properties}.b`],
  ],
  [
    'an input that is required now',
    inputs({ a: text, b: text }, 'a'),
    inputs({ a: text, b: text }, 'a', 'b'),
    ['at Settings.input.schema.required.1', 'at Settings.input.schema.required.1'],
  ],
  [
    'an input that takes other values',
    inputs({ a: { ...text, description: 'One' } }),
    inputs({ a: { description: 'Other', type: 'number' } }),
    [`at ${properties}.a.description`, `at ${properties}.a.type`],
  ],
  [
    'an input that is gone',
    inputs({ a: text, b: text }),
    inputs({ a: text }),
    [`around ${properties}`, `around ${properties}`],
  ],
  [
    'a result that may be missing',
    promise({ resultData: { schema: { properties: { a: text }, required: ['a'] } } }),
    promise({ resultData: { schema: { properties: { a: text }, required: [] } } }),
    ['around Settings.resultData.schema.required', 'at Settings.resultData.schema.required'],
  ],
  [
    'a result that may be missing, as no name is required any more',
    promise({ resultData: { schema: { properties: { a: text }, required: ['a'] } } }),
    promise({ resultData: { schema: { properties: { a: text } } } }),
    ['around Settings.resultData.schema', 'at Settings.resultData.schema.properties.a'],
  ],
  [
    'a branch that is gone',
    branches('Done', 'Busy'),
    branches('Done'),
    ['around Settings.transitions.results', 'around Settings.transitions.results'],
  ],
  [
    'branches in another order',
    branches('Done', 'Busy'),
    branches('Busy', 'Done'),
    ['at Settings.transitions.results.0.description'],
  ],
  ['a contract that was none', module(menu), branches('Done'), ['at Settings.transitions']],
]

describe('the places of a module’s changes', () => {
  test.each(flowRows)('%s', (_what, live, own, expected) => {
    expect(best(live, own)).toEqual(expected)
  })
})

test('nothing is looked for where nothing is compared', () => {
  expect(changedPaths(aChange({ action: 'create', observation: null }))).toBeNull()
  expect(paths(module(menu), desk)).toEqual({ breaking: [], changed: [], undone: [] })
})
