import { describe, expect, test } from '@jest/globals'
import type { Json } from '../../../../src/core/model/definition.js'
import type { Item } from '../../../../src/core/model/difference.js'
import { between, changed, type FlowJson, leading, menu, withText } from '../flows.js'
import { detail, item } from '../items.js'

const same = { mark: 'same' } as const
const menuBlock = 'menu (Get customer input)'
const [greeting, orders, returns] = ['greeting', 'orders', 'returns'].map((id) => `${id} (Play prompt)`) as [
  string,
  string,
  string,
]
const endBlock = 'end (Return)'
const menuWith = (changes: Parameters<typeof leading>[0]) => changed(menu, 'menu', leading(changes))
const set = (id: string, parameters: { readonly [name: string]: Json }) =>
  changed(menu, id, (action) => ({ ...action, Parameters: { ...action.Parameters, ...parameters } }))

describe('what differs', () => {
  test.each([
    ['nothing', menu, menu, []],
    [
      'a text',
      menu,
      changed(menu, 'orders', withText('You have chosen orders.')),
      [
        item('block', 'changed', orders, {
          label: 'Text',
          before: 'You chose orders.',
          after: 'You have chosen orders.',
          words: [
            { ...same, text: 'You ' },
            { mark: 'removed', text: 'chose' },
            { mark: 'added', text: 'have chosen' },
            { ...same, text: ' orders.' },
          ],
        }),
      ],
    ],
    [
      'a parameter that came',
      menu,
      set('menu', { InputTimeLimitSeconds: '5' }),
      [item('block', 'changed', menuBlock, detail('InputTimeLimitSeconds', null, '5'))],
    ],
    [
      'a deep parameter that came',
      menu,
      set('menu', { LexV2Bot: { AliasArn: 'a', Slots: ['b'] } }),
      [
        item(
          'block',
          'changed',
          menuBlock,
          detail('LexV2Bot.AliasArn', null, 'a'),
          detail('LexV2Bot.Slots[0]', null, 'b'),
        ),
      ],
    ],
    [
      'a parameter that is another value',
      menu,
      set('menu', { StoreInput: false }),
      [item('block', 'changed', menuBlock, detail('StoreInput', '"False"', 'false'))],
    ],
    [
      'an empty parameter',
      menu,
      set('menu', { A: {}, B: [], C: '', D: null }),
      [
        item(
          'block',
          'changed',
          menuBlock,
          detail('A', null, '{}'),
          detail('B', null, '[]'),
          detail('C', null, ''),
          detail('D', null, 'null'),
        ),
      ],
    ],
    [
      'an item in the middle of a list',
      set('menu', { L: ['a', 'b', 'c'] }),
      set('menu', { L: ['a', 'x', 'b', 'c'] }),
      [item('block', 'changed', menuBlock, detail('L[1]', null, 'x'))],
    ],
    [
      'the parameters as a whole',
      menu,
      changed(menu, 'end', (action) => ({ ...action, Parameters: undefined }) as never),
      [item('block', 'changed', endBlock, detail('Parameters', '{}', null))],
    ],
    [
      'a member of a block that nobody knows',
      menu,
      changed(menu, 'end', (action) => ({ ...action, Note: 'x' })),
      [item('block', 'changed', endBlock, detail('Note', null, 'x'))],
    ],
    [
      'the type of a block',
      menu,
      changed(menu, 'end', (action) => ({ ...action, Type: 'DisconnectParticipant' })),
      [
        item(
          'block',
          'changed',
          'end (Disconnect)',
          detail('Type', 'EndFlowModuleExecution', 'DisconnectParticipant'),
        ),
      ],
    ],
    [
      'an empty list of conditions',
      menu,
      changed(menu, 'end', leading({ Conditions: [] })),
      [item('block', 'changed', endBlock, detail('Transitions.Conditions', null, '[]'))],
    ],
    [
      'an unknown member of the transitions',
      menu,
      menuWith({ Retry: { Times: 3 } } as never),
      [item('block', 'changed', menuBlock, detail('Transitions.Retry.Times', null, '3'))],
    ],
    [
      'the version',
      menu,
      { ...menu, Version: '2030-01-01' },
      [item('document', 'changed', 'Version', detail('Version', '2019-10-30', '2030-01-01'))],
    ],
    [
      'members beside the blocks',
      { ...menu, Note: { a: 1 } } as FlowJson,
      { ...menu, Settings: { Transitions: [] } },
      [
        item('document', 'removed', 'Note', detail('Note.a', '1', null)),
        item('document', 'added', 'Settings', detail('Settings.Transitions', null, '[]')),
      ],
    ],
    [
      'the start',
      menu,
      { ...menu, StartAction: 'menu' },
      [
        item('start', 'changed', 'Start', detail('StartAction', greeting, menuBlock)),
        item('unreachable', 'added', greeting),
      ],
    ],
    [
      'a start that is none',
      menu,
      { ...menu, StartAction: 'nobody' },
      [
        item('start', 'changed', 'Start', detail('StartAction', greeting, 'nobody (no block)')),
        ...[menuBlock, greeting, orders, returns, endBlock].map((name) => item('unreachable', 'added', name)),
      ],
    ],
  ] satisfies [string, FlowJson, FlowJson, readonly Item[]][])('%s', (_, before, after, items) => {
    expect(between(before, after).items).toEqual(items)
  })
})
