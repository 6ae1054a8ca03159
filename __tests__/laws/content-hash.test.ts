import { isDeepStrictEqual } from 'node:util'
import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { comparableContent, contentHash } from '../../src/core/hash/content-hash.js'
import type { Content, Json, ModuleContent } from '../../src/core/model/definition.js'
import { codePoint } from '../support/code-points.js'

const json = fc
  .jsonValue({ maxDepth: 3, stringUnit: 'grapheme' })
  .map((value) => JSON.parse(JSON.stringify(value)) as Json)
const names = fc.uniqueArray(fc.string({ maxLength: 4 }), { maxLength: 5 })
const blocks = fc.uniqueArray(
  fc.record({ Identifier: fc.string({ maxLength: 3 }), Type: fc.constantFrom('A', 'B'), Parameters: json }),
  { maxLength: 5, selector: ({ Identifier }) => Identifier },
)
const flow = fc.record({ Version: fc.constant('2019-10-30'), StartAction: fc.string(), Actions: blocks })
const settings = fc.option(json.map((value) => JSON.stringify(value)))

const view = (template: Json, actions: readonly string[]): Content => ({
  kind: 'view',
  template: JSON.stringify(template),
  actions,
})
const module = (content: Json, settings: string | null): ModuleContent => ({
  kind: 'module',
  content: JSON.stringify(content),
  settings,
})

/** The same JSON value, written otherwise: spaced out, with its members in the opposite order. */
function rewritten(text: string): string {
  const turn = (value: Json): Json => {
    if (value === null || typeof value !== 'object') return value
    if (Array.isArray(value)) return value.map(turn)
    return Object.fromEntries(
      Object.entries(value)
        .toReversed()
        .map(([name, item]) => [name, turn(item)]),
    )
  }
  return JSON.stringify(turn(JSON.parse(text) as Json), null, 3)
}

const law = <T extends unknown[]>(
  arbitraries: { [Index in keyof T]: fc.Arbitrary<T[Index]> },
  check: (...values: T) => void,
) => fc.assert(fc.property(fc.tuple<T>(...arbitraries), (values) => check(...values)))

describe('the hash of a view', () => {
  test('does not depend on how its JSON is written', () =>
    law([json, names], (template, actions) => {
      const content = { kind: 'view', template: JSON.stringify(template), actions } as const
      expect(contentHash({ ...content, template: rewritten(content.template) })).toBe(contentHash(content))
    }))

  test('takes its actions for a set', () =>
    law([json, names], (template, actions) => {
      const twice = view(template, [...actions.toReversed(), ...actions])
      expect(contentHash(twice)).toBe(contentHash(view(template, actions)))
    }))

  test('distinguishes two sets of actions', () =>
    law([json, names, names], (template, a, b) => {
      const same = JSON.stringify(a.toSorted()) === JSON.stringify(b.toSorted())
      expect(contentHash(view(template, a)) === contentHash(view(template, b))).toBe(same)
    }))
})

describe('the hash of a module', () => {
  test('does not depend on how its JSON is written, on its canvas or on the order of its blocks', () =>
    law([flow, settings, json], (flow, settings, canvas) => {
      const moved = { Metadata: canvas, ...flow, Actions: flow.Actions.toReversed() }
      const content = rewritten(JSON.stringify(moved))
      const same: Content = { kind: 'module', content, settings: settings && rewritten(settings) }
      expect(contentHash(same)).toBe(contentHash(module(flow, settings)))
    }))

  test('changes with a block', () =>
    law([flow, settings, fc.nat(4)], (flow, settings, index) => {
      fc.pre(index < flow.Actions.length)
      const Actions = flow.Actions.map((block, at) => (at === index ? { ...block, Type: 'C' } : block))
      expect(contentHash(module({ ...flow, Actions }, settings))).not.toBe(
        contentHash(module(flow, settings)),
      )
    }))

  test('changes with the settings', () =>
    law([flow, json, json], (flow, a, b) => {
      const [one, two] = [module(flow, JSON.stringify(a)), module(flow, JSON.stringify(b))]
      expect(contentHash(one) === contentHash(two)).toBe(isDeepStrictEqual(a, b))
      expect(contentHash(one)).not.toBe(contentHash(module(flow, null)))
    }))

  test('does not see settings that the definition does not manage', () =>
    law([flow, settings, settings], (flow, live, other) => {
      const unmanaged = module(flow, null)
      expect(contentHash(comparableContent(module(flow, live), unmanaged))).toBe(contentHash(unmanaged))
      expect(contentHash(comparableContent(module(flow, other), unmanaged))).toBe(contentHash(unmanaged))
    }))
})

test('the hash of any text at all is a hash', () =>
  law(
    [fc.constantFrom('view', 'module'), fc.string({ unit: codePoint }), settings],
    (kind, text, settings) => {
      const content: Content =
        kind === 'view' ? { kind, template: text, actions: [text] } : { kind, content: text, settings }
      expect(contentHash(content)).toMatch(/^[0-9a-f]{64}$/)
    },
  ))
