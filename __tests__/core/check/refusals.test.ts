import { describe, expect, test } from '@jest/globals'
import type { Finding } from '../../../src/core/check/finding.js'
import { placeRefusals } from '../../../src/core/check/refusals.js'
import type { Content } from '../../../src/core/model/definition.js'

const action = (Identifier: string, Parameters: object, more: object = {}) => ({
  Identifier,
  Type: 'UpdateContactAttributes',
  Parameters,
  Transitions: { NextAction: 'end', Errors: [] },
  ...more,
})
const module = (...actions: readonly object[]): Content => ({
  kind: 'module',
  content: JSON.stringify({ Version: '2019-10-30', StartAction: 'a', Metadata: { x: {} }, Actions: actions }),
  settings: null,
})
const two = module(action('a', { Attributes: { x: '1' } }), action('b', { Attributes: { x: '' } }))

const view: Content = {
  kind: 'view',
  template: JSON.stringify({
    Head: { Title: 'T' },
    Body: [
      { _id: 'F', Type: 'Form', Content: ['text', { _id: 'B', Type: 'Button', Props: { Labl: 'x' } }] },
      { Type: 'TextBox', Content: ['x'] },
    ],
  }),
  actions: [],
}

const paths = (content: Content, text: string) =>
  placeRefusals(content, [text], []).map(({ path, block }) => [
    path?.root ?? null,
    path?.members ?? null,
    block,
  ])

describe('where in the content that was sent', () => {
  test.each([
    ['Path: 1.Parameter', ['Content', ['Actions', 1], true]],
    ['Path: 0.Evaluate', ['Content', ['Actions', 0], true]],
    ['Path: Actions[1].Transitions.Errors[7].ErrorType', ['Content', ['Actions', 1], true]],
    ['Path: Actions[1].__proto__.x', ['Content', ['Actions', 1], true]],
    ['Empty value in Parameters.Attributes', ['Content', ['Actions', 1], true]],
    ['Path: metadata.x.y', ['Content', ['Metadata', 'x'], false]],
    ['Path: StartAction', ['Content', ['StartAction'], false]],
    ['JSON field is missing or null for field name: settings', ['Content', [], false]],
    ['Path: 2.Parameters', [null, null, false]],
    ['Path: Actions[2]', [null, null, false]],
    ['Path: Body[0]', [null, null, false]],
    ['Path: Constructor', [null, null, false]],
    ['Empty value in Parameters.Text', [null, null, false]],
    ['Invalid Action type', [null, null, false]],
  ])('of a module: %s', (text, expected) => {
    expect(paths(two, text)).toEqual([expected])
  })

  test('an empty value that several actions have is nowhere', () => {
    const both = module(action('a', { Attributes: { x: '' } }), action('b', { Attributes: { x: '' } }))
    expect(paths(both, 'Empty value in Parameters.Attributes')).toEqual([[null, null, false]])
  })

  test('nothing is in content that has no actions', () => {
    const odd = (content: string): Content => ({ kind: 'module', content, settings: null })
    for (const content of ['null', '{}', '{"Actions":{}}', '{"Actions":[null]}'])
      expect(paths(odd(content), 'Empty value in Parameters.Attributes')).toEqual([[null, null, false]])
    expect(paths(odd('{"Actions":[null]}'), 'Path: 0')).toEqual([['Content', ['Actions', 0], true]])
  })

  test.each([
    ['/Body/0/Type must be', ['Template', ['Body', 0], true]],
    ['/Body/0/Content/1/Props must be', ['Template', ['Body', 0, 'Content', 1], true]],
    ['/Body/0/Content/0 must be', ['Template', ['Body', 0], true]],
    ['/Body/0/Content/9/Props must be', ['Template', ['Body', 0], true]],
    ['Path: Body[1].Type', ['Template', ['Body', 1], true]],
    ["/Head must have required property 'Configuration'", ['Template', ['Head'], false]],
    ['/Head/Integrations must declare', ['Template', ['Head'], false]],
    ['/Body must be', ['Template', ['Body'], false]],
    ['/Body/2/Type must be', [null, null, false]],
    ['Path: 0.Type', [null, null, false]],
  ])('of a view: %s', (text, expected) => {
    expect(paths(view, text)).toEqual([expected])
  })
})

describe('what is reported', () => {
  const finding = (members: Finding['path']['members'], message: string): Finding => ({
    code: 'x',
    certainty: 'proven',
    type: null,
    evidence: 'seen live, 2026-08',
    path: { root: 'Content', members },
    message,
  })
  const reported = (content: Content, texts: readonly string[], findings: readonly Finding[] = []) =>
    placeRefusals(content, texts, findings).map(({ message }) => message)

  test('the words, the action by its Identifier and type, what we found there, and what to do', () => {
    const findings = [
      finding(['Actions', 0, 'Parameters'], 'Not here.'),
      finding(['Actions', 1, 'Transitions', 'Errors'], 'Nor here.'),
      finding(['Actions', 1, 'Parameters', 'Attributes', 'x'], 'It is empty.'),
    ]
    expect(reported(two, ['Invalid Action property value. Path: 1.Parameter'], findings)).toEqual([
      'Invalid Action property value. Path: 1.Parameter. Amazon Connect refuses the action "b" (UpdateContactAttributes). It is empty. Correct it, then run the workflow again.',
    ])
  })

  test('of several findings in an action the one that names the error', () => {
    const findings = ['NoMatchingCondition', 'NoMatchingError'].map((name) =>
      finding(['Actions', 0, 'Transitions', 'Errors'], `${name} is missing.`),
    )
    const message = 'Action is missing required error. Error: NoMatchingError, Path: Actions[0]'
    expect(reported(two, [message], findings)[0]).toContain(' NoMatchingError is missing. ')
  })

  test.each([
    ['an empty string is not a valid value', 'empty-string'],
    ['Invalid Action property value', 'parameter-value'],
    ['Invalid Action property name', 'unknown-parameter'],
    ['Invalid Action type', 'unknown-action-type'],
    ['Action is missing required error', 'missing-error-branch'],
    ['Invalid branch', 'condition-operator'],
    ['Something else', 'unknown-parameter'],
  ])('of several findings in an action the one about the same: %s', (words, expected) => {
    const codes = ['unknown-parameter', 'empty-string', 'parameter-value', 'unknown-action-type']
    const findings = [...codes, 'missing-error-branch', 'condition-operator'].map((code) => ({
      ...finding(['Actions', 0, 'Parameters'], `It is ${code}.`),
      code,
    }))
    const values = findings.filter(({ code }) => !(code === 'empty-string' && expected === 'parameter-value'))
    expect(reported(two, [`${words}. Path: 0.Parameters`], values)[0]).toContain(` It is ${expected}. `)
  })

  test('a message about the whole is joined with a finding about the whole, and with no other', () => {
    const message = 'JSON field is missing or null for field name: settings'
    const part = finding(['Actions', 1], 'A part.')
    expect(reported(two, [message], [part, finding([], 'Settings is missing.')])).toEqual([
      `${message}. Amazon Connect refuses the Content as a whole. Settings is missing. Correct it, then run the workflow again.`,
    ])
    const block = finding(['Settings'], 'It lacks it.')
    expect(reported(two, [message], [finding(['Settings', 'x'], 'No.'), block])[0]).toContain(
      ' It lacks it. ',
    )
    expect(reported(two, [message], [part])[0]).not.toContain('A part.')
  })

  test('of a view any finding in the component', () => {
    const found: Finding = {
      ...finding([], 'It holds a component.'),
      path: { root: 'Template', members: ['Body', 0, 'Content', 1, 'Props', 'Labl'] },
    }
    const message = '/Body/0/Content/1/Type must be equal to constant "Container"'
    expect(reported(view, ['/Body/1/Type must be x'], [found])[0]).not.toContain('It holds')
    expect(reported(view, [message], [found])).toEqual([
      `${message}. Amazon Connect refuses the component "B" (Button). It holds a component. Correct it, then run the workflow again.`,
    ])
  })

  test('blocks without a name are called that, and hostile names are quoted', () => {
    expect(reported(view, ['/Body/1/Type'])[0]).toContain('a component without _id (TextBox)')
    expect(reported(module({}), ['Path: 0'])[0]).toContain('refuses an action without Identifier.')
    const hostile = module(action('\u001b[31m\n::error::x\u202e', {}))
    expect(reported(hostile, ['Path: 0.Parameters'])[0]).toContain('"\\u001b[31m\\n::error::x\\u202e"')
  })

  test('many reasons for one component as five and a number; many places as twenty', () => {
    const many = Array.from({ length: 40 }, (_, n) => ({ instancePath: '/Body/0/Type', message: `m${n}` }))
    expect(reported(view, [JSON.stringify(many)])).toEqual([
      expect.stringMatching(/^\/Body\/0\/Type m0; .* m4; and 35 more\. Amazon/),
    ])
    const actions = Array.from({ length: 40 }, (_, n) => action(`a${n}`, {}))
    expect(
      reported(
        module(...actions),
        actions.map((_, n) => `Path: ${n}.Parameter`),
      ),
    ).toHaveLength(20)
  })
})
