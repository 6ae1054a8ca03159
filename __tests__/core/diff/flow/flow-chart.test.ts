import { describe, expect, test } from '@jest/globals'
import type { ChangeType, ChartEdge, FlowChart } from '../../../../src/core/model/difference.js'
import {
  type Action,
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
  withText,
} from '../flows.js'

const step = (id: string, to: string): Action => ({
  ...end(id),
  Type: 'Step',
  Transitions: { NextAction: to },
})

/** Steps from 0 on, each to the next, then an end. */
const steps = (count: number): FlowJson =>
  flow(...Array.from({ length: count }, (_, n) => step(`s${n}`, `s${n + 1}`)), end(`s${count}`))
const described = (action: Action): Action => ({ ...action, Parameters: { Note: 'x' } })

/** A line for a node, then one for each of its transitions: `n0 changed menu (Type)`, `n0 -> n1 same Press 1`. */
const drawn = (picture: FlowChart | null) =>
  picture && [
    ...picture.nodes.map(({ id, mark, label }) => `${id} ${mark} ${label}`),
    ...picture.edges.map(({ from, to, mark, label }) => `${from} -> ${to} ${mark} ${label}`.trim()),
    ...(picture.omitted === 0 ? [] : [`${picture.omitted} omitted`]),
  ]
const picture = (before: FlowJson, after: FlowJson) => {
  const found = between(before, after).picture
  if (found?.kind === 'outline') throw new Error('a module has no outline')
  return drawn(found)
}

describe('the picture', () => {
  test.each([
    ['of nothing', menu, menu, null],
    ['of what is about no block', menu, { ...menu, Version: '2' }, null],
    [
      'of a changed block and its neighbours',
      steps(9),
      changed(steps(9), 's5', described),
      ['n0 same s4 (Step)', 'n1 changed s5 (Step)', 'n2 same s6 (Step)', 'n0 -> n1 same', 'n1 -> n2 same'],
    ],
    [
      'of a block that came between two',
      flow(message('a', 'Hi', 'c'), end('c')),
      flow(message('a', 'Hi', 'b'), step('b', 'c'), end('c')),
      [
        'n0 same a (Play prompt)',
        'n1 added b (Step)',
        'n2 same c (Return)',
        'n0 -> n2 removed Success, Error',
        'n0 -> n1 added Success, Error',
        'n1 -> n2 added',
      ],
    ],
    [
      'of a block that is gone from between two',
      flow(message('a', 'Hi', 'b'), step('b', 'c'), end('c')),
      flow(message('a', 'Hi', 'c'), end('c')),
      [
        'n0 same a (Play prompt)',
        'n1 removed b (Step)',
        'n2 same c (Return)',
        'n0 -> n1 removed Success, Error',
        'n0 -> n2 added Success, Error',
        'n1 -> n2 removed',
      ],
    ],
    [
      'of a condition with another target',
      menu,
      changed(menu, 'menu', leading({ Conditions: [equals('1', 'orders'), equals('2', 'orders')] })),
      [
        'n0 same greeting (Play prompt)',
        'n1 same menu (Get customer input)',
        'n2 same end (Return)',
        'n3 same orders (Play prompt)',
        'n4 same returns (Play prompt)',
        'n0 -> n1 same Success, Error',
        'n1 -> n4 removed Press 2',
        'n1 -> n2 same Default, Error',
        'n1 -> n3 same Press 1',
        'n1 -> n3 added Press 2',
        'n1 -> n1 same Timeout',
        'n3 -> n2 same Success, Error',
        'n4 -> n2 same Success, Error',
      ],
    ],
    [
      'of branches with equal words, once',
      flow(message('a', 'Hi', 'b'), end('b')),
      changed(flow(message('a', 'Hi', 'b'), end('b')), 'a', (action) => ({
        ...withText('Hello')(action),
        Transitions: {
          ...action.Transitions,
          Errors: ['InputTimeLimitExceeded', 'TimeLimitExceeded'].map((type) => onError(type, 'b')),
        },
      })),
      [
        'n0 changed a (Play prompt)',
        'n1 same b (Return)',
        'n0 -> n1 removed Error',
        'n0 -> n1 same',
        'n0 -> n1 added Timeout',
      ],
    ],
    [
      'of a transition without a target',
      flow(step('a', 'b'), end('b')),
      flow(step('a', 'x'), end('b')),
      ['n0 same a (Step)', 'n1 same b (Return)', 'n0 -> n1 removed'],
    ],
    [
      'of another start',
      steps(9),
      { ...steps(9), StartAction: 's1' },
      ['n0 same s1 (Step)', 'n1 same s2 (Step)', 'n2 same s0 (Step)', 'n0 -> n1 same', 'n2 -> n0 same'],
    ],
  ] satisfies [string, FlowJson, FlowJson, readonly string[] | null][])(
    '%s',
    (_, before, after, expected) => {
      expect(picture(before, after)).toEqual(expected)
    },
  )

  const ids = (from: number, to: number, mark: ChangeType) =>
    Array.from({ length: to - from }, (_, n) => `n${from + n} ${mark}`)
  const marks = (lines: readonly string[] | null) =>
    (lines ?? []).filter((line) => !line.includes('->')).map((line) => line.replace(/ s\d+ .*/u, ''))

  test('of more neighbours than there is room for, touched blocks first', () => {
    const every = (flow: FlowJson) => ({
      ...flow,
      Actions: flow.Actions.map((each, index) => (index % 3 === 1 ? described(each) : each)),
    })
    const lines = marks(picture(steps(90), every(steps(90))))
    expect(lines.filter((line) => line.endsWith('changed'))).toHaveLength(30)
    expect(lines.filter((line) => line.endsWith('same'))).toHaveLength(10)
  })

  test('of more touched blocks than there is room for', () => {
    const after = { ...steps(90), Actions: steps(90).Actions.map(described) }
    expect(marks(picture(steps(90), after))).toEqual([...ids(0, 40, 'changed'), '51 omitted'])
  })

  test('of a block with many transitions to it', () => {
    const star = flow(...Array.from({ length: 60 }, (_, n) => step(`s${n}`, 's0')))
    const lines = picture(star, changed(star, 's0', described))
    expect(marks(lines)).toEqual(['n0 changed', ...ids(1, 40, 'same')])
  })

  test('has transitions between blocks that are shown, and no other', () => {
    const edited = changed(changed(menu, 'orders', withText('Orders')), 'greeting', withText('Hello'))
    const found = between(menu, edited).picture as FlowChart
    const known = new Set(found.nodes.map(({ id }) => id))
    expect(found.edges.filter(({ from, to }: ChartEdge) => !known.has(from) || !known.has(to))).toEqual([])
  })
})
