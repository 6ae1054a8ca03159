import { describe, expect, test } from '@jest/globals'
import type { Item } from '../../../src/core/model/difference.js'
import {
  type Action,
  between,
  changed,
  end,
  type FlowJson,
  flow,
  leading,
  menu,
  message,
  reimported,
  samples,
  uuid,
  withText,
} from './flows.js'
import { detail, item } from './items.js'

const none = { kind: 'module', items: [], breaking: [], picture: null, unrelated: false }
const block = (id: string, type: string, parameters: Action['Parameters'], to: string): Action => ({
  Identifier: id,
  Type: type,
  Parameters: parameters,
  Transitions: { NextAction: to },
})

describe('a module that the console imported again', () => {
  test.each(samples())('%s', (_, sample) => {
    expect(between(sample, reimported(sample))).toEqual(none)
    expect(between(reimported(sample), sample)).toEqual(none)
  })

  test.each(samples())('%s: has an edit of any one block, and nothing else', (_, sample) => {
    const edits = sample.Actions.flatMap(({ Identifier, Parameters }) =>
      Object.entries(Parameters).flatMap(([name, value]) =>
        typeof value === 'string' ? [{ Identifier, Parameters, name, value }] : [],
      ),
    )
    const reported = edits.map(({ Identifier, Parameters, name, value }) => {
      const edit = (action: Action) => ({ ...action, Parameters: { ...Parameters, [name]: `${value}!` } })
      return between(sample, reimported(changed(sample, Identifier, edit))).items.flatMap(
        ({ aspect, mark, details }) =>
          details.map(({ label, before, after }) => [aspect, mark, label, before, after]),
      )
    })
    expect(reported).toEqual(edits.map(({ name, value }) => [['block', 'changed', name, value, `${value}!`]]))
  })

  test('has an edit, and nothing else', () => {
    const after = reimported(changed(menu, 'orders', withText('You chose the orders.')))
    expect(between(menu, after).items).toEqual([
      item('block', 'changed', 'Play prompt "You chose the orders."', {
        label: 'Text',
        before: 'You chose orders.',
        after: 'You chose the orders.',
        words: [
          { mark: 'same', text: 'You chose' },
          { mark: 'added', text: ' the' },
          { mark: 'same', text: ' orders.' },
        ],
      }),
    ])
  })

  test('calls its blocks by each other’s names', () => {
    const names = ['returns', 'greeting', 'end', 'menu', 'orders']
    expect(
      between(
        menu,
        reimported(menu, (index) => String(names[index])),
      ),
    ).toEqual(none)
  })

  test('means a block in a parameter', () => {
    const [first, second] = [uuid(1), uuid(2)]
    const linked = (a: string, b: string, to: string) =>
      flow(block(a, 'UpdateContactData', { Follow: `then ${to}`, Again: to }, b), end(b))
    expect(between(linked(first, second, second), linked(uuid(8), uuid(9), uuid(9)))).toEqual(none)
    expect(between(linked(first, second, second), linked(uuid(8), uuid(9), uuid(8))).items).toEqual([
      item('block', 'changed', `Set contact attributes "${uuid(8)}"`, detail('Again', uuid(9), uuid(8)), {
        label: 'Follow',
        before: `then ${uuid(9)}`,
        after: `then ${uuid(8)}`,
        words: [
          { mark: 'same', text: 'then ' },
          { mark: 'removed', text: uuid(9) },
          { mark: 'added', text: uuid(8) },
        ],
      }),
    ])
  })

  const twins = (...ids: readonly [string, string, string, string]) => [
    message(ids[0], 'Hello', ids[1]),
    end(ids[1]),
    message(ids[2], 'Hello', ids[3]),
    { ...end(ids[3]), Type: 'DisconnectParticipant' },
  ]
  test.each([
    ['the same blocks twice, unreachable', flow(end('start'), ...twins('a', 'b', 'c', 'd'))],
    ['the same blocks in two circles', flow(end('start'), ...circle('x', 3), ...circle('y', 3))],
    ['the same blocks in a row', flow(...circle('x', 9))],
    ['blocks that nothing distinguishes', flow(end('start'), end('a'), end('b'), end('c'))],
    [
      'transitions to blocks that do not exist',
      flow(end('start'), message('a', 'Hi', 'nobody'), message('b', 'Hi', 'no one')),
    ],
  ])('holds %s', (_, before) => {
    expect(between(before, reimported(before))).toEqual(none)
    expect(
      between(
        before,
        reimported(before, (index) => `n${before.Actions.length - index}`),
      ),
    ).toEqual(none)
  })
})

function circle(name: string, size: number): readonly Action[] {
  return Array.from({ length: size }, (_, n) => message(`${name}${n}`, 'Round', `${name}${(n + 1) % size}`))
}

describe('which block is which', () => {
  const reported = (before: FlowJson, after: FlowJson) =>
    between(before, after).items.map(({ aspect, mark, subject }: Item) => `${aspect} ${mark} ${subject}`)

  test.each([
    [
      'of equal blocks the one at the place',
      flow(message('a', 'Hi', 'x'), message('x', 'Same', 'y'), message('y', 'Same', 'z'), end('z')),
      flow(message('a', 'Hi', 'p'), message('p', 'Same', 'z'), end('z')),
      [
        'block removed y (Play prompt)',
        'transition changed p (Play prompt)',
        'error-branch changed p (Play prompt)',
      ],
    ],
    [
      'the more alike before the one at the place',
      flow(message('a', 'Hi', 'old'), message('old', 'Please hold the line for me', 'z'), end('z')),
      flow(
        message('a', 'Hi', 'new'),
        message('new', 'Something else', 'other'),
        message('other', 'Please hold the line for us', 'z'),
        end('z'),
      ),
      [
        'block added new (Play prompt)',
        'block changed other (Play prompt)',
        'transition changed a (Play prompt)',
        'error-branch changed a (Play prompt)',
      ],
    ],
    [
      'of two that are as alike the one with the same neighbours',
      flow(
        message('a', 'Hi', 'b'),
        message('b', 'one two three x', 'c'),
        message('c', 'Middle', 'd'),
        message('d', 'one two three y', 'e'),
        end('e'),
      ),
      flow(
        message('a', 'Hi', 'm'),
        message('m', 'one two three v', 'c'),
        message('c', 'Middle', 'n'),
        message('n', 'one two three w', 'e'),
        end('e'),
      ),
      ['block changed m (Play prompt)', 'block changed n (Play prompt)'],
    ],
    [
      'one of the same type at the same place, regardless of its text',
      flow(message('a', 'Hi', 'old'), message('old', 'One', 'z'), end('z')),
      flow(message('a', 'Hi', 'new'), message('new', 'Two', 'z'), end('z')),
      ['block changed new (Play prompt)'],
    ],
    [
      'one of the same type that leads to the same place',
      flow(block('a', 'X', {}, 'm'), message('m', 'One', 'z'), end('z')),
      flow(block('b', 'Y', {}, 'n'), message('n', 'Two', 'z'), end('z')),
      ['start changed Start', 'block removed a (X)', 'block added b (Y)', 'block changed n (Play prompt)'],
    ],
    [
      'the start, if it is of the same type',
      flow(message('a', 'One', 'a')),
      flow(message('b', 'Two', 'b')),
      ['block changed b (Play prompt)'],
    ],
    [
      'nobody, where several would do',
      flow(end('a'), message('b', 'x y', 'c'), message('d', 'z v', 'c'), { ...end('c'), Type: 'Stop' }),
      flow(end('a'), message('e', 'p q', 'c'), message('f', 'r s', 'c'), { ...end('c'), Type: 'Stop' }),
      [
        'block removed b (Play prompt)',
        'block added e (Play prompt)',
        'block removed d (Play prompt)',
        'block added f (Play prompt)',
        'unreachable added e (Play prompt)',
        'unreachable added f (Play prompt)',
      ],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(reported(before, after)).toEqual(expected)
  })
})

describe('modules that have next to nothing in common', () => {
  const numbered = (type: string, count: number) =>
    flow(
      ...Array.from({ length: count }, (_, n) =>
        block(`${type}${n}`, type, { Value: `${type} ${n}` }, `${type}${n + 1}`),
      ),
    )
  const counts = (removed: number, added: number) => [
    item('block', 'removed', `${removed} blocks`),
    item('block', 'added', `${added} blocks`),
  ]

  test('are chosen by numbers', () => {
    expect(between(numbered('A', 12), numbered('B', 30))).toEqual({
      ...none,
      items: counts(12, 30),
      unrelated: true,
    })
  })

  test('and by what differs beside the blocks', () => {
    const after = { ...numbered('B', 3), Version: '2' }
    expect(between(numbered('A', 3), after)).toEqual({
      ...none,
      items: [...counts(3, 3), item('document', 'changed', 'Version', detail('Version', '2019-10-30', '2'))],
      unrelated: true,
    })
  })

  test.each([
    ['not where there are only two blocks', numbered('A', 2), numbered('B', 9), false],
    [
      'not where a fifth is the same',
      flow(end('z'), ...numbered('A', 4).Actions),
      flow(end('z'), ...numbered('B', 4).Actions),
      false,
    ],
    [
      'where less is the same',
      flow(end('z'), ...numbered('A', 5).Actions),
      flow(end('z'), ...numbered('B', 5).Actions),
      true,
    ],
    [
      'not where one side is part of the other',
      numbered('A', 3),
      flow(...numbered('A', 3).Actions, ...numbered('B', 30).Actions),
      false,
    ],
  ])('%s', (_, before, after, unrelated) => {
    expect([between(before, after).unrelated, between(after, before).unrelated]).toEqual([
      unrelated,
      unrelated,
    ])
  })
})

describe('what a block is called', () => {
  const called = (parameters: Action['Parameters'], type = 'Say') => {
    const subject = between(flow(end('a')), flow(end('a'), block(uuid(1), type, parameters, 'a'))).items[0]
      ?.subject
    return subject
  }
  test.each([
    ['by its text', { PromptId: 'x', Text: 'Welcome' }, 'Say "Welcome"'],
    [
      'by its SSML without markup',
      { SSML: '<speak>Hello <break time="1s"/> you</speak>' },
      'Say "Hello you"',
    ],
    ['by what it compares', { A: 'x', ComparisonValue: '$.External.found' }, 'Say "$.External.found"'],
    ['by its first text', { Attributes: { b: 'two', a: 'one' } }, 'Say "one"'],
    ['by a text that is not empty', { Text: '', Z: 'last' }, 'Say "last"'],
    ['by its type alone', { Count: 3 }, 'Say'],
    ['by no number and no truth', { A: '7', B: 'True', C: 'Sales' }, 'Say "Sales"'],
    ['by one line', { Text: ' Hello\n\nyou ' }, 'Say "Hello you"'],
    ['briefly', { Text: 'x'.repeat(41) }, `Say "${'x'.repeat(40)}…"`],
    ['briefly, and not by half a character', { Text: `${'x'.repeat(39)}😀` }, `Say "${'x'.repeat(39)}…"`],
    [
      'by the name in an ARN',
      { Id: 'arn:aws:lambda:eu-central-1:111122223333:function:order-search' },
      'Say "order-search"',
    ],
    [
      'by the name and the alias in the ARN of a function',
      { Id: 'arn:aws:lambda:eu-central-1:111122223333:function:order-search:live' },
      'Say "order-search:live"',
    ],
    [
      'by the name in the ARN of a view of AWS',
      { Id: 'arn:aws:connect:eu-central-1:aws:view/form:1' },
      'Say "form"',
    ],
    [
      'by the type in an ARN of what has no name',
      { Id: `arn:aws:connect:eu-central-1:111122223333:instance/${uuid(3)}/queue/${uuid(4)}` },
      'Say "queue"',
    ],
  ])('%s', (_, parameters, expected) => {
    expect(called(parameters)).toBe(expected)
  })

  test('where its parameters are no object', () => {
    const after = flow(end('a'), { ...end(uuid(1)), Parameters: 'All' as never })
    expect(between(flow(end('a')), after).items[0]?.subject).toBe('Return "All"')
  })

  test('with a number where others are called the same', () => {
    const after = flow(
      end('a'),
      end('00000001-aaaa-4bbb-8ccc-0123456789ab'),
      end('00000002-aaaa-4bbb-8ccc-0123456789ab'),
    )
    expect(between(flow(end('a')), after).items.map(({ subject }) => subject)).toEqual([
      'Return #00000001',
      'Return #00000002',
      'Return #00000001',
      'Return #00000002',
    ])
  })

  test('with the whole identifier if the identifiers of two start alike', () => {
    const ids = ['1', '2'].map((last) => `00000000-aaaa-4bbb-8ccc-00000000000${last}`)
    const before = flow(message('a', 'Hi', 'b'), message('b', 'Bye', ids[0]!), ...ids.map(end))
    const after = changed(before, 'b', leading({ NextAction: ids[1]! }))
    const names = ids.map((id) => `Return #${id}`)
    expect(between(before, after).items).toEqual([
      item('transition', 'changed', 'b (Play prompt)', detail('Success', names[0]!, names[1]!)),
      { ...item('unreachable', 'removed', names[1]!), api: 'EndFlowModuleExecution' },
    ])
  })

  test('as the one before if it was removed and another block has its identifier and its name now', () => {
    const set = (id: string, type: string, value: string, to: string) => block(id, type, { Value: value }, to)
    const before = flow(
      set('a', 'UpdateContactData', 'kept', 'name'),
      set('name', 'UpdateContactAttributes', 'gone', 'z'),
      end('z'),
    )
    const after = flow(set('name', 'UpdateContactData', 'kept', 'z'), end('z'))
    expect(between(before, after).items.map(({ mark, subject }) => `${mark} ${subject}`)).toEqual([
      'removed name (Set contact attributes) (before)',
      'changed name (Set contact attributes)',
    ])
  })
})
