import { describe, expect, test } from '@jest/globals'
import { stringify } from 'yaml'
import { entryOf, lineAt, placedEntry, type Reported } from '../../support/placed-changes.js'

const pretty = (value: unknown) => JSON.stringify(value, null, 2)

const field = (name: string, label: string) => ({
  ...{ _id: name, Type: 'FormInput' },
  Props: { Name: name, Label: label },
})
const template = (...Body: readonly object[]) => ({ Head: { Title: 'Desk', Configuration: {} }, Body })
const live = { Template: template(field('first', 'First name')), Actions: [] }
/** One more input than what is live. */
const own = { Template: template(field('first', '$.FirstLabel')), Actions: [] }

const viewRows: readonly (readonly [form: string, text: string, ending: string, expected: Reported])[] = [
  ['Template beside Actions', pretty(own), 'json', { line: '"Label": "$.FirstLabel"' }],
  [
    'a described view',
    pretty({ View: { Name: 'It', Content: own } }),
    'json',
    { line: '"Label": "$.FirstLabel"' },
  ],
  ['a bare template', pretty(own.Template), 'json', { line: '"Label": "$.FirstLabel"' }],
  ['YAML', stringify({ Name: 'It', ...own }), 'yaml', { line: 'Label: $.FirstLabel' }],
  [
    ...(['Template as JSON text', pretty({ ...own, Template: pretty(own.Template) }), 'json'] as const),
    {
      line: expect.stringMatching(/^"Template": "/),
      note: ' (In the JSON text of this string: line 12, column 18.)',
    },
  ],
  [
    ...(['the text of a JSON string', JSON.stringify(pretty(own.Template)), 'json'] as const),
    {
      line: expect.stringMatching(/^"\{/),
      note: ' (In the JSON text of this string: line 12, column 18.)',
    },
  ],
]

describe('a breaking change of a view is reported at its line', () => {
  test.each(viewRows)('in %s', async (_form, text, ending, expected) => {
    const { entry } = await placedEntry({ kind: 'view', text, ending, live })
    const breaking = entry.difference?.breaking ?? []
    expect(breaking.map(({ code, place }) => [code, lineAt(text, place)])).toEqual([
      ['view-input-required', expected],
    ])
  })
})

const settings = (required: readonly string[], results: readonly string[]) => ({
  input: { schema: { type: 'object', properties: { caller: { type: 'string' } }, required } },
  transitions: { results: results.map((name) => ({ name, description: 'x' })) },
})
const flow = (text: string) => ({
  Version: '2019-10-30',
  StartAction: 'say',
  Actions: [
    { Identifier: 'end', Type: 'EndFlowModuleExecution', Parameters: {}, Transitions: {} },
    {
      Identifier: 'say',
      Type: 'MessageParticipant',
      Parameters: { Text: text },
      Transitions: { NextAction: 'end', Errors: [{ NextAction: 'end', ErrorType: 'NoMatchingError' }] },
    },
  ],
})
const liveModule = { Content: flow('Hello'), Settings: settings([], ['Done', 'Busy']) }
const ownModule = { Content: flow('Good morning'), Settings: settings(['caller'], ['Done']) }

const moduleRows: readonly (readonly [
  form: string,
  text: string,
  ending: string,
  expected: readonly Reported[],
])[] = [
  [
    ...(['Content and Settings', pretty(ownModule), 'json'] as const),
    [{ line: '"caller"' }, { line: '"results": [' }, { line: '"Text": "Good morning"' }],
  ],
  [
    ...(['an answer', pretty({ ContactFlowModule: { Name: 'It', ...ownModule } }), 'json'] as const),
    [{ line: '"caller"' }, { line: '"results": [' }, { line: '"Text": "Good morning"' }],
  ],
  [
    ...(['YAML', stringify({ Name: 'It', ...ownModule }), 'yaml'] as const),
    [{ line: '- caller' }, { line: 'results:' }, { line: 'Text: Good morning' }],
  ],
  [
    'JSON text in strings',
    pretty({ Content: pretty(ownModule.Content), Settings: pretty(ownModule.Settings) }),
    'json',
    [
      {
        line: expect.stringMatching(/^"Settings": "/),
        note: ' (In the JSON text of this string: line 11, column 9.)',
      },
      {
        line: expect.stringMatching(/^"Settings": "/),
        note: ' (In the JSON text of this string: line 16, column 5.)',
      },
      {
        line: expect.stringMatching(/^"Content": "/),
        note: ' (In the JSON text of this string: line 15, column 17.)',
      },
    ],
  ],
]

describe('breaking changes of a module and what undoes a console edit are reported at their lines', () => {
  test.each(moduleRows)('in %s', async (_form, text, ending, expected) => {
    const { entry } = await placedEntry({
      ...({ kind: 'module', text, ending, live: liveModule } as const),
      change: { overwrites: 'unknown' },
    })
    const breaking = entry.difference?.breaking ?? []
    const reported = [...breaking, ...entry.warnings].map(({ code, place }) => [code, lineAt(text, place)])
    expect(reported).toEqual([
      ['contract-input-required', expected[0]],
      ['contract-branch-removed', expected[1]],
      // The contract is the first that differs.
      ['overwrites-console-edit', expected[0]],
    ])
  })

  test.each(moduleRows)('of the content alone in %s', async (_form, text, ending, expected) => {
    const { entry } = await placedEntry({
      ...({ kind: 'module', text, ending, live: { ...ownModule, Content: flow('Hello') } } as const),
      change: { overwrites: 'unknown' },
    })
    expect(entry.warnings.map(({ place }) => lineAt(text, place))).toEqual([expected[2]])
  })
})

test('what drifted is reported at the first place that the console changed', async () => {
  const text = pretty(own)
  const { entry } = await placedEntry({ kind: 'view', text, live, change: { action: 'drifted' } })
  expect([entry.reason, lineAt(text, entry.place)]).toEqual(['drifted', { line: '"Label": "$.FirstLabel"' }])
})

test('what the repository changed too is not taken for the console’s edit', async () => {
  const text = pretty({
    Template: template(field('first', 'Given name'), field('last', 'Last name')),
    Actions: [],
  })
  const published = {
    Template: template(field('first', 'First name'), field('last', 'Last name')),
    Actions: [],
  }
  const edited = { Template: template(field('first', 'First name'), field('last', 'Family')), Actions: [] }
  const { entry } = await placedEntry({
    ...({ kind: 'view', text, live: edited, published } as const),
    change: { overwrites: 'console' },
  })
  expect(entry.warnings.map(({ code, place }) => [code, lineAt(text, place)])).toEqual([
    ['overwrites-console-edit', { line: '"Label": "Last name"' }],
  ])
})

describe('the entry stays as it is', () => {
  const given = { kind: 'view', text: pretty(own), live } as const

  test.each([
    ['another text', pretty({ ...own, Actions: ['Save'] })],
    ['another place of the name', `\n${pretty(own)}`.replace('{', '{"Name": "It",')],
    ['nothing that can be read', '{'],
  ])('where the file has %s by now', async (_what, now) => {
    const { entry, before } = await placedEntry({ ...given, now })
    expect(entry).toEqual(before)
  })

  test('where the file is gone', async () => {
    const { entry, before } = await placedEntry({ ...given, now: null })
    expect(entry).toEqual(before)
  })

  test('where nothing is reported of the change, and then no file is read', async () => {
    const { entry, before, reads } = await placedEntry({ ...given, live: own })
    expect([entry, reads]).toEqual([before, 0])
  })
})

test('ten definitions of a sort are placed, the first that are annotated', async () => {
  const { places, reads } = await entryOf(12, { kind: 'view', text: pretty(own), live })
  expect([places.filter(Boolean).length, places.slice(10), reads]).toEqual([10, [false, false], 10])
})
