import { describe, expect, test } from '@jest/globals'
import type { Item } from '../../../src/core/model/difference.js'
import {
  between,
  changed,
  end,
  equals,
  type FlowJson,
  flow,
  leading,
  menu,
  message,
  onError,
} from './flows.js'
import { detail, errorDetail, item, timeoutDetail } from './items.js'

const menuBlock = 'menu (Get customer input)'
const greeting = 'greeting (Play prompt)'
const orders = 'orders (Play prompt)'
const returns = 'returns (Play prompt)'
const endBlock = 'end (Return)'
const menuWith = (changes: Parameters<typeof leading>[0]) => changed(menu, 'menu', leading(changes))

/** A block between the greeting and the menu. */
const withNews: FlowJson = {
  ...changed(menu, 'greeting', leading({ NextAction: 'news' })),
  Actions: [
    message('news', 'We have moved.', 'menu'),
    ...changed(menu, 'greeting', leading({ NextAction: 'news' })).Actions,
  ],
}
const news = 'news (Play prompt)'
const without = (id: string, flow: FlowJson): FlowJson => ({
  ...flow,
  Actions: flow.Actions.filter(({ Identifier }) => Identifier !== id),
})

describe('blocks that came or went', () => {
  test.each([
    [
      'a block between two',
      menu,
      withNews,
      [
        item(
          'block',
          'added',
          news,
          detail('Text', null, 'We have moved.'),
          detail('Success', null, menuBlock),
          errorDetail(null, menuBlock),
        ),
        item('transition', 'changed', greeting, detail('Success', menuBlock, news)),
      ],
    ],
    [
      'no block between two any more',
      withNews,
      menu,
      [
        item(
          'block',
          'removed',
          news,
          detail('Text', 'We have moved.', null),
          detail('Success', menuBlock, null),
          errorDetail(menuBlock, null),
        ),
        item('transition', 'changed', greeting, detail('Success', news, menuBlock)),
      ],
    ],
    [
      'a block to which something still leads',
      menu,
      without('returns', menu),
      [
        item(
          'block',
          'removed',
          returns,
          detail('Text', 'You chose returns.', null),
          detail('Success', endBlock, null),
          errorDetail(endBlock, null),
        ),
        item('transition', 'changed', menuBlock, detail('Press 2', returns, 'returns (no block)')),
      ],
    ],
    [
      'a block to which nothing leads',
      menu,
      { ...menu, Actions: [...menu.Actions, end('lost')] },
      [
        { ...item('block', 'added', 'lost (Return)'), unreachable: true },
        item('unreachable', 'added', 'lost (Return)'),
      ],
    ],
    [
      'a block to which nothing led',
      { ...menu, Actions: [...menu.Actions, end('lost')] },
      menu,
      [{ ...item('block', 'removed', 'lost (Return)'), unreachable: true }],
    ],
    [
      'another block for one of another type and name',
      menu,
      {
        ...menuWith({ NextAction: 'stop' }),
        Actions: [...menuWith({ NextAction: 'stop' }).Actions, { ...end('stop'), Type: 'Stop' }],
      },
      [
        item('block', 'added', 'stop (Stop)'),
        item('transition', 'changed', menuBlock, detail('Default', endBlock, 'stop (Stop)')),
      ],
    ],
  ] satisfies [string, FlowJson, FlowJson, readonly Item[]][])('%s', (_, before, after, items) => {
    expect(between(before, after).items).toEqual(items)
  })
})

const conditions = (...entries: readonly (ReturnType<typeof equals> | string | number | object)[]) =>
  menuWith({ Conditions: entries as never })
const operator = (Operator: string, ...Operands: readonly (string | number)[]) => ({
  NextAction: 'orders',
  Condition: { Operator, Operands },
})

const waiting = (...Errors: readonly ReturnType<typeof onError>[]) => menuWith({ Errors })

describe('where blocks lead', () => {
  test.each([
    [
      'elsewhere',
      menu,
      menuWith({ NextAction: 'orders' }),
      [item('transition', 'changed', menuBlock, detail('Default', endBlock, orders))],
    ],
    [
      'nowhere',
      menu,
      menuWith({ NextAction: undefined } as never),
      [item('transition', 'removed', menuBlock, detail('Default', endBlock, null))],
    ],
    [
      'elsewhere under a condition',
      menu,
      conditions(equals('1', 'returns'), equals('2', 'returns')),
      [
        item('transition', 'changed', menuBlock, detail('Press 1', orders, returns)),
        item('unreachable', 'added', orders),
      ],
    ],
    [
      'on under a further condition',
      menu,
      conditions(equals('1', 'orders'), equals('2', 'returns'), equals('9', 'menu')),
      [item('transition', 'added', menuBlock, detail('Press 9', null, menuBlock))],
    ],
    [
      'on under another condition',
      menu,
      conditions(equals('1', 'orders'), equals('3', 'returns')),
      [
        item(
          'transition',
          'changed',
          menuBlock,
          detail('Press 3', null, returns),
          detail('Press 2', returns, null),
        ),
      ],
    ],
    [
      'on under conditions in another order',
      menu,
      conditions(equals('2', 'returns'), equals('1', 'orders')),
      [item('transition', 'changed', menuBlock, detail('order', 'Press 1, Press 2', 'Press 2, Press 1'))],
    ],
    [
      'on under each kind of condition',
      conditions(equals('1', 'orders'), equals('2', 'returns')),
      conditions(
        ...[
          operator('NumberGreaterThan', 5),
          operator('NumberGreaterOrEqualTo', '5'),
          operator('NumberLessThan', '5'),
          operator('NumberLessOrEqualTo', '5'),
          operator('TextStartsWith', 'a'),
          operator('TextEndsWith', 'a'),
          operator('TextContains', 'a', 'b'),
          operator('Exists'),
        ],
        equals('1', 'orders'),
        equals('2', 'returns'),
      ),
      [
        item(
          'transition',
          'added',
          menuBlock,
          ...[
            'If greater than 5',
            'If at least 5',
            'If less than 5',
            'If at most 5',
            'If it starts with a',
            'If it ends with a',
            'If it contains a, b',
            'Exists',
          ].map((label) => detail(label, null, orders)),
        ),
      ],
    ],
    [
      'on under conditions that are none',
      menu,
      conditions(
        equals('1', 'orders'),
        equals('2', 'returns'),
        equals('2', 'orders'),
        { ...equals('1', 'orders'), Note: 'x' },
        { NextAction: 'orders' },
        { NextAction: 'orders', Condition: { Operator: 'Equals' } },
        { NextAction: 'orders', Condition: { ...equals('1', 'orders').Condition, Not: true } },
        { NextAction: 7 },
        'orders',
      ),
      [
        item(
          'transition',
          'added',
          menuBlock,
          detail('Press 2 (2)', null, orders),
          detail('{"Condition":{"Operands":["1"],"Operator":"Equals"},"Note":"x"}', null, orders),
          detail('{}', null, orders),
          detail('{"Condition":{"Operator":"Equals"}}', null, orders),
          detail('{"Condition":{"Not":true,"Operands":["1"],"Operator":"Equals"}}', null, orders),
          detail('{"NextAction":7}', null, 'nowhere'),
          detail('"orders"', null, 'nowhere'),
        ),
      ],
    ],
    [
      'elsewhere after an error',
      menu,
      menuWith({ Errors: [onError('InputTimeLimitExceeded', 'end'), onError('NoMatchingError', 'end')] }),
      [item('error-branch', 'changed', menuBlock, timeoutDetail(menuBlock, endBlock))],
    ],
    [
      'on after one error less',
      menu,
      menuWith({ Errors: [onError('NoMatchingError', 'end')] }),
      [item('error-branch', 'removed', menuBlock, timeoutDetail(menuBlock, null))],
    ],
    [
      'on after no error',
      menu,
      menuWith({ Errors: [] }),
      [
        item(
          'error-branch',
          'removed',
          menuBlock,
          timeoutDetail(menuBlock, null),
          errorDetail(endBlock, null),
        ),
      ],
    ],
    [
      'on after errors in another order',
      menu,
      menuWith({ Errors: [onError('NoMatchingError', 'end'), onError('InputTimeLimitExceeded', 'menu')] }),
      [item('error-branch', 'changed', menuBlock, detail('order', 'Timeout, Error', 'Error, Timeout'))],
    ],
    [
      'elsewhere after one of two errors with equal words',
      waiting(onError('InputTimeLimitExceeded', 'menu'), onError('TimeLimitExceeded', 'menu')),
      waiting(onError('InputTimeLimitExceeded', 'menu'), onError('TimeLimitExceeded', 'end')),
      [
        item(
          'error-branch',
          'changed',
          menuBlock,
          detail('Timeout', menuBlock, endBlock, 'TimeLimitExceeded'),
        ),
      ],
    ],
    [
      'on after errors with equal words in another order',
      waiting(onError('InputTimeLimitExceeded', 'menu'), onError('TimeLimitExceeded', 'menu')),
      waiting(onError('TimeLimitExceeded', 'menu'), onError('InputTimeLimitExceeded', 'menu')),
      [
        item(
          'error-branch',
          'changed',
          menuBlock,
          detail(
            'order',
            'Timeout (InputTimeLimitExceeded), Timeout (TimeLimitExceeded)',
            'Timeout (TimeLimitExceeded), Timeout (InputTimeLimitExceeded)',
          ),
        ),
      ],
    ],
    [
      'on after an error that is none',
      menuWith({ Errors: [] }),
      menuWith({ Errors: [{ NextAction: 'end' }] }),
      [item('error-branch', 'added', menuBlock, detail('{}', null, endBlock))],
    ],
    [
      'to a target that is no identifier',
      menu,
      menuWith({ NextAction: { Id: 'end' } } as never),
      [
        item('block', 'changed', menuBlock, detail('Transitions.NextAction', '"end"', '{"Id":"end"}')),
        item('transition', 'removed', menuBlock, detail('Default', endBlock, null)),
      ],
    ],
    [
      'to a target that is no identifier, where there was none',
      menuWith({ NextAction: undefined } as never),
      menuWith({ NextAction: { Id: 'end' } } as never),
      [item('block', 'changed', menuBlock, detail('Transitions.NextAction.Id', null, 'end'))],
    ],
    [
      'to another target that is no identifier',
      menuWith({ NextAction: 6 } as never),
      menuWith({ NextAction: 7 } as never),
      [item('block', 'changed', menuBlock, detail('Transitions.NextAction', '6', '7'))],
    ],
    [
      'by conditions that are no list',
      menuWith({ Conditions: [] }),
      menuWith({ Conditions: { a: 1 } } as never),
      [item('block', 'changed', menuBlock, detail('Transitions.Conditions', '[]', '{"a":1}'))],
    ],
    [
      'by transitions that are no object',
      menu,
      changed(menu, 'end', (action) => ({ ...action, Transitions: null as never })),
      [item('block', 'changed', endBlock, detail('Transitions', '{}', 'null'))],
    ],
    [
      'to a block that is reached again',
      conditions(equals('1', 'returns'), equals('2', 'returns')),
      menu,
      [
        item('transition', 'changed', menuBlock, detail('Press 1', returns, orders)),
        item('unreachable', 'removed', orders),
      ],
    ],
    ['to the same block, which nobody has', flow(message('a', 'x', 'b')), flow(message('a', 'x', 'b')), []],
    [
      'to a block that came at last',
      flow(message('a', 'x', 'b')),
      flow(message('a', 'x', 'b'), end('b')),
      [
        item('block', 'added', 'b (Return)'),
        item('transition', 'changed', 'a (Play prompt)', detail('Success', 'b (no block)', 'b (Return)')),
        item('error-branch', 'changed', 'a (Play prompt)', errorDetail('b (no block)', 'b (Return)')),
      ],
    ],
  ] satisfies [string, FlowJson, FlowJson, readonly Item[]][])('%s', (_, before, after, items) => {
    expect(between(before, after).items).toEqual(items)
  })
})
