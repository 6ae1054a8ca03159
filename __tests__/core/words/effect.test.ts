import { describe, expect, test } from '@jest/globals'
import { viewDifference } from '../../../src/core/diff/view/view.js'
import type { Json } from '../../../src/core/model/definition.js'
import type { Detail, Item, ReportedDifference } from '../../../src/core/model/difference.js'
import { effectOf } from '../../../src/core/words/effect.js'
import { aModuleDifference, aViewDifference } from '../../support/differences.js'
import { between, changed, leading, menu, message, withText } from '../diff/flows.js'
import { detail, item } from '../diff/items.js'
import { node, text, view } from '../diff/views.js'

const show = (name: string) => `<${name}>`
const effect = (difference: Partial<ReportedDifference>) =>
  effectOf({ ...aModuleDifference({ breaking: [], picture: null }), ...difference }, show)
const ofItems = (...items: readonly Item[]) => effect({ items })

const prompt = (id: string, ...details: readonly Detail[]) =>
  item('block', 'changed', `${id} (Play prompt)`, ...details)
const hello = detail('Text', 'Hello', 'Good morning')

describe('a module', () => {
  test.each<[string, readonly Item[], string | null]>([
    ['one prompt with another text', [prompt('a', hello)], 'Callers hear other words in 1 prompt'],
    [
      'two prompts with other texts',
      [
        prompt('a', hello),
        item(
          'block',
          'changed',
          'm (Get customer input)',
          detail('SSML', '<speak>a</speak>', '<speak>b</speak>'),
        ),
      ],
      'Callers hear other words in 2 prompts',
    ],
    [
      'another recording',
      [prompt('a', detail('PromptId', 'prompt/a', 'prompt/b'))],
      'Callers hear another recording in 1 prompt',
    ],
    [
      'markup of SSML alone',
      [prompt('a', detail('SSML', '<speak>a</speak>', '<speak>a <break/></speak>'))],
      '1 prompt changed',
    ],
    [
      'SSML in place of a text',
      [prompt('a', detail('Text', 'a', null), detail('SSML', null, '<speak>a</speak>'))],
      '1 prompt changed',
    ],
    [
      'a text that is only known when a caller comes',
      [prompt('a', detail('Text', '$.Attributes.a', 'Hello'))],
      '1 prompt changed',
    ],
    ['white space alone', [prompt('a', detail('Text', 'Hello  you', 'Hello you'))], '1 prompt changed'],
    [
      'words and a recording',
      [prompt('a', hello), prompt('b', detail('PromptId', 'a', 'b'))],
      '2 prompts changed',
    ],
    ['a prompt and a time limit', [prompt('a', hello, detail('InputTimeLimitSeconds', '5', '8'))], null],
    [
      'a text of a block that says nothing',
      [item('block', 'changed', 'a (Set contact attributes)', hello)],
      null,
    ],
    ['a prompt and a branch', [prompt('a', hello), item('transition', 'changed', 'a (Play prompt)')], null],
    ['nothing', [], null],
  ])('%s', (_, items, expected) => {
    expect(ofItems(...items)).toBe(expected)
  })

  const withNews = {
    ...changed(menu, 'greeting', leading({ NextAction: 'news' })),
    Actions: [
      ...changed(menu, 'greeting', leading({ NextAction: 'news' })).Actions,
      message('news', 'We have moved.', 'menu'),
    ],
  }
  const past = changed(withNews, 'news', leading({ NextAction: 'end' }))
  test.each([
    ['a prompt between two blocks', menu, withNews, 'Callers hear 1 more prompt'],
    ['no prompt between two blocks any more', withNews, menu, 'Callers hear 1 prompt less'],
    ['a prompt that leads past a block', menu, past, null],
    ['a prompt beside another text', menu, changed(withNews, 'menu', withText('Press 1')), null],
    [
      'a prompt to which nothing leads',
      menu,
      { ...menu, Actions: withNews.Actions.with(0, menu.Actions[0]!) },
      null,
    ],
  ])('%s', (_, before, after, expected) => {
    expect(effect({ ...between(before, after), from: 'live', omitted: [] })).toBe(expected)
  })

  const dead = {
    ...menu,
    Actions: [...menu.Actions, message('dead', 'Hello', 'more'), message('more', 'Bye', 'end')],
  }
  test.each([
    ['a text of a block that never runs', dead, changed(dead, 'dead', withText('Other words'))],
    [
      'a prompt that is gone from a path that never runs',
      dead,
      { ...dead, Actions: [...menu.Actions, message('dead', 'Hello', 'end')] },
    ],
    [
      'texts of a block that runs and of one that does not',
      dead,
      changed(changed(dead, 'dead', withText('Other')), 'greeting', withText('Hello')),
    ],
  ])('%s: callers hear no change for certain', (_, before, after) => {
    expect(effect({ ...between(before, after), from: 'live', omitted: [] })).toBeNull()
  })

  test('nothing is certain of what is only counted', () => {
    const items = [prompt('a', hello)]
    expect(effect({ items, omitted: [{ aspect: 'block', mark: 'changed', count: 1 }] })).toBeNull()
    expect(effect({ items, unrelated: true })).toBeNull()
  })
})

describe('a view', () => {
  const field = (id: string, label: string) => node('FormInput', id, { Label: label, Name: id })
  const buttons = (...labels: readonly string[]) =>
    node('ButtonGroup', 'g', { Items: labels.map((Label) => ({ Label, Action: Label })) })
  const form = (...content: readonly Json[]) => view([node('Form', 'f', {}, ...content)])
  const name = field('a', 'Name')

  test.each([
    ['a label', form(name), form(field('a', 'Full name')), 'Agents read other words in 1 place'],
    [
      'a label and a text',
      view([field('a', 'Name'), text('t', 'Hello')]),
      view([field('a', 'Full name'), text('t', 'Hello you')]),
      'Agents read other words in 2 places',
    ],
    ['a label of a button of a group', form(buttons('Save', 'Stop')), form(buttons('Save', 'End it')), null],
    ['a value in place of a label', form(name), form(field('a', '$.Label')), null],
    ['a new field', form(name), form(name, field('b', 'Reason')), 'Agents get a new field: <Reason>'],
    [
      'new fields',
      form(name),
      form(name, field('b', 'Reason'), field('c', 'Notes')),
      'Agents get new fields: <Reason>, <Notes>',
    ],
    [
      'no field any more',
      form(name, field('b', 'Reason')),
      form(name),
      'Agents no longer have the field <Reason>',
    ],
    [
      'no button any more',
      form(buttons('Save', 'Cancel')),
      form(buttons('Save')),
      'Agents no longer have the button <Cancel>',
    ],
    [
      'a new button',
      form(buttons('Save')),
      form(buttons('Save', 'Cancel')),
      'Agents get a new button: <Cancel>',
    ],
    [
      'a field for another',
      form(name, field('b', 'Colour of the car')),
      form(name, node('TextArea', 'c', { Label: 'Notes' })),
      null,
    ],
    ['a new field whose label is a value', form(name), form(name, field('b', '$.Label')), null],
    [
      'parts in another place',
      view([name, text('t', 'Hello')]),
      view([text('t', 'Hello'), name]),
      'Agents find 1 part in another place',
    ],
    ['a field and another label', form(name), form(field('a', 'Full name'), field('b', 'Reason')), null],
    [
      'what nobody reads',
      form(node('HTMLBox', 'h', { Label: 'a' })),
      form(node('HTMLBox', 'h', { Label: 'b' })),
      null,
    ],
  ])('%s', (_, before, after, expected) => {
    const { items } = viewDifference(before, after)
    expect(effectOf({ ...aViewDifference({ picture: null }), items }, show)).toBe(expected)
  })
})
