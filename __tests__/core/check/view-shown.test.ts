import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { checkShownView } from '../../../src/core/check/view-shown.js'
import type { Json } from '../../../src/core/model/definition.js'
import { keptViews } from './view-corpus.js'

const at = ['Actions', 3]
const name = 'Orders'
const field = (Type: string, Props: Json) => ({ Type, Props, Content: [] })
const view = (Body: readonly Json[], actions: readonly string[] = ['Save', 'Listed']) => ({
  name,
  actions,
  template: { Head: { Configuration: {} }, Body },
})
const orders = view([
  field('AttributeBar', { Attributes: [{ Label: 'A', Value: '$.CustomerName' }] }),
  field('Table', { Items: '$.Orders', Actions: [{ Label: 'Save', Action: 'Save' }] }),
])

const block = (ViewData: Json, ...actions: readonly Json[]) => ({
  Identifier: 'show',
  Type: 'ShowView',
  Parameters: { ViewResource: { Id: 'x' }, ViewData },
  Transitions: {
    NextAction: 'end',
    Conditions: actions.map((action) => ({
      NextAction: 'end',
      Condition: { Operator: 'Equals', Operands: [action] },
    })),
  },
})
const all = { CustomerName: '$.Attributes.name', Orders: '$.External.orders' }

test('a branch that is never taken, and an input that is not passed, as findings at their places', () => {
  const given = block({ CustmerName: 'x', Orders: '$.External.orders' }, 'Save', 'Sav')
  expect(checkShownView(given, at, orders)).toEqual([
    {
      code: 'shown-view-input',
      certainty: 'documented',
      type: 'ShowView',
      path: { root: 'Content', members: ['Actions', 3, 'Parameters', 'ViewData'] },
      message:
        'The block passes no "CustomerName", which the view "Orders" requires (seen live, 2026-08: a binding is a required input). ViewData has "CustmerName": rename one of them.',
      evidence: 'seen live, 2026-08: a binding is a required input',
    },
    {
      code: 'shown-view-branch',
      certainty: 'documented',
      type: 'ShowView',
      path: {
        root: 'Content',
        members: ['Actions', 3, 'Transitions', 'Conditions', 1, 'Condition', 'Operands', 0],
      },
      message:
        'The block branches on "Sav", an action that the view "Orders" never raises, so the branch is never taken (AWS documentation of ShowView). Did you mean "Save"?',
      evidence: 'AWS documentation of ShowView',
    },
  ])
})

describe('what is found', () => {
  const bound = view([field('Button', { Action: '$.Action' })])
  const unknown = view([field('Carousel', {})])
  const cells = view(
    [field('Table', { Items: '$.Rows', Columns: [{ Label: 'A', Id: 'a', Type: 'action' }] })],
    [],
  )
  const nothing = view([field('Icon', { Name: 'Headset' })], [])
  const { Parameters: _, ...bare } = block({})

  test.each<[string, Json, ReturnType<typeof view>, readonly string[]]>([
    ['nothing, where both agree', block(all, 'Save'), orders, []],
    ['nothing, where more is passed than is required', block({ ...all, More: '1' }, 'Save'), orders, []],
    ['nothing, where the block does not branch', block(all), orders, []],
    ['nothing of data that comes as a whole', block('$.External.data'), orders, []],
    ['every input, where no data is passed', bare, orders, ['CustomerName', 'Orders']],
    ['what Actions lists and no component raises', block(all, 'Listed'), orders, ['Listed']],
    ['nothing of that, where an action is bound', block({ Action: 'x' }, 'Listed'), bound, []],
    ['nothing of that, where a component is not known', block({}, 'Listed'), unknown, []],
    ['what even such a view does not list', block({}, 'Sav'), unknown, ['Sav']],
    ['nothing of an operand that is looked up', block(all, '$.Attributes.action'), orders, []],
    ['a branch of a view that raises nothing', block({}, 'Save'), nothing, ['Save']],
    ['another action than the one of a table', block({ Rows: [] }, 'TableAction', 'Save'), cells, ['Save']],
    ['nothing of what is no block', 'text', orders, []],
    [
      'nothing of a view that is no template',
      block({}, 'Save'),
      { ...orders, template: 'text' as never },
      [],
    ],
  ])('%s', (_, given, shown, expected) => {
    const quoted = checkShownView(given, at, shown).map(({ message }) => /"([^"]*)"/u.exec(message)?.[1])
    expect(quoted).toEqual(expected)
  })
})

test('the examples agree with each other', () => {
  const folder = 'examples/contact-centre/connect/modules'
  const shows = [
    ['agent-guide.module.json', 'verify-caller', 'verify-caller.view.json'],
    ['agent-guide.module.json', 'show-orders', 'order-lookup.view.yaml'],
    ['agent-guide.module.json', 'show-article', 'knowledge-card.json'],
    ['show-wrap-up.module.yaml', 'show-form', 'wrap-up.json'],
  ]
  const findings = shows.map(([file, identifier, shown]) => {
    const module = parse(readFileSync(`${folder}/${file}`, 'utf8'))
    const blocks: readonly { readonly Identifier: string }[] = (module.Content ?? module).Actions
    const found: Json | undefined = blocks.find(({ Identifier }) => Identifier === identifier)
    const target = keptViews.find((each) => each.name === shown)
    return [found !== undefined, target?.name, found && target && checkShownView(found, at, target)]
  })
  expect(findings).toEqual(shows.map(([, , shown]) => [true, shown, []]))
})
