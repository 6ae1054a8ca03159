import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { viewDifference } from '../../src/core/diff/view/view.js'
import { compareCodeUnits } from '../../src/core/hash/canonical-json.js'
import { contentHash } from '../../src/core/hash/content-hash.js'
import type { Json, ViewContent } from '../../src/core/model/definition.js'
import type { Difference } from '../../src/core/model/difference.js'

type Node = { readonly [member: string]: Json }

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
const view = fc
  .tuple(template, actions)
  .map(([template, actions]): ViewContent => ({ kind: 'view', template: JSON.stringify(template), actions }))

/** Two views, the second often made from the first. */
const pair = fc.oneof(
  fc.tuple(view, view),
  fc.tuple(view, fc.infiniteStream(few)).map(([before, ids]) => [before, renamed(before, ids)] as const),
)

const law = <T>(arbitrary: fc.Arbitrary<T>, check: (value: T) => void) =>
  fc.assert(fc.property(arbitrary, check))

/** A template with each component, and nothing else, turned into something else. */
function mapped(content: ViewContent, turn: (node: Node) => Node): ViewContent {
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

function isNode(value: unknown): value is { [member: string]: Json } {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}

const anonymous = (content: ViewContent) => mapped(content, ({ _id, ...rest }) => rest)

function renamed(content: ViewContent, ids: fc.Stream<string>): ViewContent {
  return mapped(content, (each) => ({ ...each, _id: ids.next().value }))
}

/** The same, written otherwise. */
function rewritten(content: ViewContent): ViewContent {
  const turn = (value: Json): Json => {
    if (value === null || typeof value !== 'object') return value
    if (Array.isArray(value)) return value.map(turn)
    const members = Object.entries(value).toReversed()
    return Object.fromEntries(members.map(([name, item]) => [name, turn(item)]))
  }
  const template = JSON.stringify(turn(JSON.parse(content.template)), null, 2)
  return { ...content, template, actions: [...content.actions, ...content.actions].toReversed() }
}

describe('the difference of two views', () => {
  test('is empty where they are the same, however they are written', () =>
    law(view, (content) => {
      const nothing = { kind: 'view', items: [], breaking: [], picture: null, unrelated: false }
      expect(viewDifference(content, rewritten(content))).toEqual(nothing)
    }))

  test('has items exactly where they differ in more than the _ids of components', () =>
    law(pair, ([before, after]) => {
      const same = contentHash(anonymous(before)) === contentHash(anonymous(after))
      expect(viewDifference(before, after).items.length === 0).toBe(same)
    }))

  test('does not depend on how they are written', () =>
    law(pair, ([before, after]) => {
      expect(viewDifference(rewritten(before), rewritten(after))).toEqual(viewDifference(before, after))
    }))

  test('tells of inputs and actions the opposite the other way round', () =>
    law(pair, ([before, after]) => {
      const told = ({ items, unrelated }: Difference, opposite: boolean) =>
        (unrelated ? [] : items)
          .filter(({ aspect }) => aspect === 'input' || aspect === 'action')
          .map(({ aspect, mark, subject }) => `${aspect} ${(mark === 'added') === opposite} ${subject}`)
          .toSorted(compareCodeUnits)
      const back = told(viewDifference(after, before), false)
      expect(told(viewDifference(before, after), true)).toEqual(back)
    }))

  test('is told of any text at all', () =>
    law(fc.tuple(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), view), ([a, b, view]) => {
      const text: ViewContent = { kind: 'view', template: a, actions: [b] }
      const same = contentHash(text) === contentHash(view)
      expect(viewDifference(text, view).items.length === 0).toBe(same)
    }))

  test('has an outline in which what differs is in sight, and what does not is folded', () =>
    law(pair, ([before, after]) => {
      const { items, picture, unrelated } = viewDifference(before, after)
      const components = !unrelated && items.some(({ aspect }) => aspect === 'component')
      expect(picture !== null).toBe(components)
      const marks = picture?.kind === 'outline' ? picture.lines.map(({ mark }) => mark) : []
      expect(marks.some((mark) => mark !== 'same')).toBe(components)
    }))
})

interface Part {
  _id?: string
  readonly Type: 'Container'
  readonly Props: { readonly Label: string; Required?: true }
  readonly Content: (Part | string | Node)[]
}

/** Components that a reader can tell from each other; `body` holds those at the top. */
interface Known {
  readonly body: Part[]
  readonly parts: readonly Part[]
}

const part = (index: number): Part => ({
  _id: `id ${index}`,
  Type: 'Container',
  Props: { Label: `part ${index}` },
  Content: [],
})

/** Each component stands in one before it, or at the top. */
const known = fc.array(fc.nat(), { minLength: 3, maxLength: 20 }).map((places): Known => {
  const parts = places.map((_, index) => part(index))
  const body: Part[] = []
  for (const [index, place] of places.entries())
    (parts[(place % (index + 1)) - 1]?.Content ?? body).push(parts[index]!)
  return { body, parts }
})

/** Changes a clone of what is known at the part of that index, and says what a reader must be told. */
type Edit = (of: Known, at: Part) => readonly [mark: string, name: string]

const named = ({ Props }: Part) => `Container "${Props.Label}"`
const takeOut = (of: Known, at: Part) => {
  for (const { Content } of [{ Content: of.body }, ...of.parts])
    if (Content.includes(at)) (Content as unknown[]).splice(Content.indexOf(at), 1)
}

const edits: readonly [string, Edit][] = [
  [
    'a prop that is new',
    (_, at) => {
      at.Props.Required = true
      return ['changed', named(at)]
    },
  ],
  [
    'a text that is new',
    (_, at) => {
      at.Content.push('Good to know')
      return ['changed', named(at)]
    },
  ],
  [
    'a component that is gone',
    (of, at) => {
      takeOut(of, at)
      return ['removed', named(at)]
    },
  ],
  [
    'a component that is new',
    (_, at) => {
      at.Content.unshift({ Type: 'TextBox', Props: {}, Content: ['Brand new'] })
      return ['added', 'TextBox "Brand new"']
    },
  ],
  [
    'a component that stands elsewhere',
    (of, at) => {
      fc.pre(!of.body.includes(at))
      takeOut(of, at)
      of.body.push(at)
      return ['moved', named(at)]
    },
  ],
]

describe.each([
  ['its _ids kept', false],
  ['every _id made anew', true],
])('of a view with one edit, and %s, nothing is told but', (_, anew) => {
  test.each(edits)('%s', (_, edit) =>
    law(fc.tuple(known, fc.nat()), ([before, index]) => {
      const after = structuredClone(before)
      const [mark, name] = edit(after, after.parts[index % after.parts.length]!)
      const content = ({ body }: Known): ViewContent => ({
        kind: 'view',
        template: JSON.stringify({ Body: body }),
        actions: [],
      })
      const made = content(after)
      const template = anew ? made.template.replaceAll('"_id":"', '"_id":"new ') : made.template
      const { items } = viewDifference(content(before), { ...made, template })
      const told = items.map((item) => [item.mark, item.subject.split(' › ').at(-1)])
      expect(told).toEqual([[mark, name]])
    }),
  )
})
