import * as fc from 'fast-check'
import type { Json, ViewContent } from '../../src/core/model/definition.js'

export type Node = { readonly [member: string]: Json }

const few = fc.constantFrom('a', 'b', 'Welcome to us', 'Welcome to you', '$.Name', '$.Bar.Items[0].Value')
const value: fc.Arbitrary<Json> = fc.oneof(
  few,
  fc.constantFrom(1, true, null),
  fc.array(few, { maxLength: 3 }),
  fc.record({ Label: few }),
)
const { node } = fc.letrec<{ node: Node; content: readonly Json[] }>((tie) => ({
  content: fc.array(fc.oneof({ depthSize: 'small', withCrossShrink: true }, value, tie('node')), {
    maxLength: 4,
  }),
  node: fc.record(
    {
      Type: fc.constantFrom('TextBox', 'Form', 'Container', 7),
      _id: fc.constantFrom('1', '2', '3', '4', 5),
      Props: fc.dictionary(fc.constantFrom('Label', 'Heading', 'Items', '__proto__'), value, { maxKeys: 3 }),
      Configuration: value,
      Content: fc.oneof({ arbitrary: tie('content'), weight: 9 }, value),
    },
    { requiredKeys: ['Type'] },
  ),
}))
const template = fc.record(
  {
    Head: fc.oneof(fc.record({ Title: value, Configuration: value }, { requiredKeys: [] }), value),
    Body: fc.oneof({ arbitrary: fc.array(fc.oneof(node, value), { maxLength: 6 }), weight: 9 }, value),
    Other: value,
  },
  { requiredKeys: [] },
)
const actions = fc.array(few, { maxLength: 3 })
export const view = fc
  .tuple(template, actions)
  .map(([template, actions]): ViewContent => ({ kind: 'view', template: JSON.stringify(template), actions }))

/** Two views, the second often made from the first. */
export const pair = fc.oneof(
  fc.tuple(view, view),
  fc.tuple(view, fc.infiniteStream(few)).map(([before, ids]) => [before, renamed(before, ids)] as const),
)

/** A template with each component, and nothing else, turned into something else. */
export function mapped(content: ViewContent, turn: (node: Node) => Node): ViewContent {
  const inside = (list: Json): Json =>
    Array.isArray(list) ? list.map((each: Json) => (isNode(each) ? component(each) : each)) : list
  const component = (each: Node): Node => {
    const { Content, ...rest } = turn(each)
    return Content === undefined ? rest : { ...rest, Content: inside(Content) }
  }
  const template = JSON.parse(content.template)
  if (isNode(template) && 'Body' in template) template.Body = inside(template.Body)
  return { ...content, template: JSON.stringify(template) }
}

export function isNode(value: unknown): value is { [member: string]: Json } {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}

export const anonymous = (content: ViewContent) => mapped(content, ({ _id, ...rest }) => rest)

export function renamed(content: ViewContent, ids: fc.Stream<string>): ViewContent {
  return mapped(content, (each) => ({ ...each, _id: ids.next().value }))
}

/** The same, written otherwise. */
export function rewritten(content: ViewContent): ViewContent {
  const turn = (value: Json): Json => {
    if (value === null || typeof value !== 'object') return value
    if (Array.isArray(value)) return value.map(turn)
    const members = Object.entries(value).toReversed()
    return Object.fromEntries(members.map(([name, item]) => [name, turn(item)]))
  }
  const template = JSON.stringify(turn(JSON.parse(content.template)), null, 2)
  return { ...content, template, actions: [...content.actions, ...content.actions].toReversed() }
}
