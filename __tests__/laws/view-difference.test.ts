import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { viewDifference } from '../../src/core/diff/view/view.js'
import { compareCodeUnits } from '../../src/core/hash/canonical-json.js'
import { contentHash } from '../../src/core/hash/content-hash.js'
import type { ViewContent } from '../../src/core/model/definition.js'
import type { Difference } from '../../src/core/model/difference.js'
import { codePoint } from '../support/code-points.js'
import { anonymous, type Node, pair, rewritten, view } from '../support/random-views.js'

const law = <T>(arbitrary: fc.Arbitrary<T>, check: (value: T) => void) =>
  fc.assert(fc.property(arbitrary, check))

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

  test('reports the opposite of inputs and actions the other way round', () =>
    law(pair, ([before, after]) => {
      const reported = ({ items, unrelated }: Difference, opposite: boolean) =>
        (unrelated ? [] : items)
          .filter(({ aspect }) => aspect === 'input' || aspect === 'action')
          .map(({ aspect, mark, subject }) => `${aspect} ${(mark === 'added') === opposite} ${subject}`)
          .toSorted(compareCodeUnits)
      const back = reported(viewDifference(after, before), false)
      expect(reported(viewDifference(before, after), true)).toEqual(back)
    }))

  test('is reported about any text at all', () =>
    law(fc.tuple(fc.string({ unit: codePoint }), fc.string({ unit: codePoint }), view), ([a, b, view]) => {
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

/** Components that a reader can distinguish; `body` holds those at the top. */
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

/** Each component is in one before it, or at the top. */
const known = fc.array(fc.nat(), { minLength: 3, maxLength: 20 }).map((places): Known => {
  const parts = places.map((_, index) => part(index))
  const body: Part[] = []
  for (const [index, place] of places.entries())
    (parts[(place % (index + 1)) - 1]?.Content ?? body).push(parts[index]!)
  return { body, parts }
})

/** Changes a clone of what is known at the part of that index, and returns what a reader must see. */
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
      return ['added', 'Text box "Brand new"']
    },
  ],
  [
    'a component that is elsewhere',
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
  ['every _id created again', true],
])('of a view with one edit, and %s, nothing is reported but', (_, withNewIds) => {
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
      const template = withNewIds ? made.template.replaceAll('"_id":"', '"_id":"new ') : made.template
      const { items } = viewDifference(content(before), { ...made, template })
      const reported = items.map((item) => [item.mark, item.subject.split(' › ').at(-1)])
      expect(reported).toEqual([[mark, name]])
    }),
  )
})
