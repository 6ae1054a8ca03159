import { describe, expect, test } from '@jest/globals'
import type { Detail, Item, ReportedDifference } from '../../../src/core/model/difference.js'
import { effectOf } from '../../../src/core/words/effect.js'
import { aModuleDifference } from '../../support/differences.js'
import { between, changed, leading, menu, message, withText } from '../diff/flows.js'
import { detail, errorDetail, item } from '../diff/items.js'

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
    [
      'words and a recording of one prompt',
      [prompt('a', hello, detail('PromptId', 'a', 'b'))],
      '1 prompt changed',
    ],
    [
      'a recording that is only known when a caller comes',
      [prompt('a', detail('PromptId', '$.Attributes.a', 'prompt/b'))],
      '1 prompt changed',
    ],
    [
      'a prompt after an error',
      [
        item('block', 'added', 'sorry (Play prompt)', detail('Success', null, 'end (Disconnect)')),
        item(
          'error-branch',
          'changed',
          'menu (Get customer input)',
          errorDetail('end (Disconnect)', 'sorry (Play prompt)'),
        ),
      ],
      'Callers hear 1 more prompt',
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
    ['no prompt between two blocks any more', withNews, menu, 'Callers hear 1 fewer prompt'],
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
