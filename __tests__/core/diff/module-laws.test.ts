import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { moduleDifference } from '../../../src/core/diff/flow/module.js'
import type { JsonObject } from '../../../src/core/document/json.js'
import { comparableContent, contentHash } from '../../../src/core/hash/content-hash.js'
import type { Json } from '../../../src/core/model/definition.js'
import type { Difference } from '../../../src/core/model/difference.js'
import { blockWords } from '../../../src/core/words/block-name.js'
import { codePoint } from '../../support/code-points.js'
import { anyModule, flow, json, settings } from '../../support/random-modules.js'
import {
  type Action,
  between,
  content,
  type FlowJson,
  module,
  reimported,
  renamed,
  samples,
  uuid,
} from './flows.js'

const runs = { numRuns: 100 }
const none: Difference = { kind: 'module', items: [], breaking: [], picture: null, unrelated: false }

describe('nothing is reported', () => {
  test('of a module and itself', () =>
    fc.assert(
      fc.property(anyModule, (one) => expect(moduleDifference(one, one)).toEqual(none)),
      runs,
    ))

  /** The same, its members and blocks in the opposite order, on another canvas. */
  const turned = (value: Json): Json => {
    if (Array.isArray(value)) return value.map(turned)
    if (value === null || typeof value !== 'object') return value
    return Object.fromEntries(
      Object.entries(value)
        .toReversed()
        .map(([name, item]) => [name, turned(item)]),
    )
  }
  test('of how a module is written, and of its canvas', () =>
    fc.assert(
      fc.property(flow, fc.option(settings), json, (flow, settings, canvas) => {
        const other = { ...flow, Actions: flow.Actions.toReversed(), Metadata: canvas }
        const after = module(turned(other as unknown as Json), turned(settings))
        expect(moduleDifference(module(flow, settings), after)).toEqual(none)
      }),
      runs,
    ))

  test('of that beside an edit', () =>
    fc.assert(
      fc.property(flow, flow, json, (before, after, canvas) => {
        const other = { ...after, Actions: after.Actions.toReversed(), Metadata: canvas }
        expect(between(before, other)).toEqual(between(before, after))
        expect(between(turned(before as unknown as Json), after)).toEqual(between(before, after))
      }),
      runs,
    ))
})

/** Only the blocks that a path leads to from the start. */
function reachable(flow: FlowJson): FlowJson {
  const reached = new Set([flow.StartAction])
  for (const id of reached)
    for (const { Identifier, Transitions = {} } of flow.Actions)
      if (Identifier === id)
        for (const next of JSON.stringify(Transitions).matchAll(/"NextAction":"([^"]*)"/gu))
          reached.add(String(next[1]))
  return { ...flow, Actions: flow.Actions.filter(({ Identifier }) => reached.has(Identifier)) }
}

/** A value with one of its parts replaced or dropped. */
function mutated(value: Json, place: number, by: Json): Json {
  const parts: ((by: Json | undefined) => Json)[] = []
  const visit = (part: Json, put: (by: Json | undefined) => Json): void => {
    parts.push(put)
    if (part === null || typeof part !== 'object') return
    for (const [name, inner] of Object.entries(part))
      visit(inner, (given) => {
        if (Array.isArray(part))
          return put(part.toSpliced(Number(name), 1, ...(given === undefined ? [] : [given])))
        const others = Object.entries(part).filter(([other]) => other !== name)
        return put(Object.fromEntries(given === undefined ? others : [...others, [name, given]]))
      })
  }
  visit(value, (given) => given ?? null)
  const part = parts[place % parts.length]!
  return place % 3 === 0 ? part(undefined) : part(by)
}

/** Whether it could be executed, so that its blocks can be tried. */
function isFlow(value: Json | FlowJson): boolean {
  return (
    moduleDifference(module(value), content('')).items[0]?.details[0]?.before?.startsWith('flow language') ===
    true
  )
}

/** All orders of a list's items. */
function orders<T>(items: readonly T[]): readonly (readonly T[])[] {
  if (items.length === 0) return [[]]
  return items.flatMap((item) =>
    orders(items.filter((other) => other !== item)).map((rest) => [item, ...rest]),
  )
}

const hash = (flow: FlowJson) => contentHash(module(flow))
const idsOf = ({ Actions }: FlowJson) => Actions.map(({ Identifier }) => Identifier)

/** Tries all: two flows are one, but for what their blocks are called. */
function isRenamed(before: FlowJson, after: FlowJson): boolean {
  if (before.Actions.length !== after.Actions.length) return false
  return orders(idsOf(after)).some((ids) => {
    const names = new Map(idsOf(before).map((id, index) => [id, String(ids[index])]))
    return hash(renamed(before, names)) === hash(after)
  })
}

describe('everything is reported but what blocks are called', () => {
  const small = flow.map((each) => ({ ...each, Actions: each.Actions.slice(0, 4) }))

  test('nothing is reported about flows that differ in that alone', () =>
    fc.assert(
      fc.property(flow.map(reachable), (flow) => {
        expect(
          between(
            flow,
            reimported(flow, (index) => uuid(index + 100)),
          ),
        ).toEqual(none)
      }),
      runs,
    ))

  test('nothing is reported about flows whose blocks swapped their names', () =>
    fc.assert(
      fc.property(flow.map(reachable), fc.nat(), (flow, turn) => {
        const ids = idsOf(flow)
        const mentioned = JSON.stringify(flow.Actions.map(({ Parameters }) => Parameters))
        fc.pre(!ids.some((id) => mentioned.includes(`"${id}"`)))
        const swapped = reimported(flow, (index) => String(ids[(index + turn) % ids.length]))
        expect(between(flow, swapped)).toEqual(none)
      }),
      runs,
    ))

  test('something is reported about any others', () =>
    fc.assert(
      fc.property(small, fc.nat(), json, fc.boolean(), (before, place, value, again) => {
        const mutant = mutated(before as unknown as Json, place, value) as unknown as FlowJson
        fc.pre(isFlow(mutant))
        const after = again ? reimported(mutant) : mutant
        fc.pre(hash(after) !== hash(before))
        expect(between(before, after).items.length > 0 || isRenamed(before, after)).toBe(true)
      }),
      { numRuns: 300 },
    ))

  test('something is reported about any other contract', () =>
    fc.assert(
      fc.property(flow, settings, fc.nat(), json, (flow, settingsBefore, place, value) => {
        const settingsAfter = mutated(settingsBefore, place, value)
        const before = module(flow, settingsBefore)
        const after = module(flow, settingsAfter)
        fc.pre(settingsBefore !== null && settingsAfter !== null)
        const { items } = moduleDifference(before, after)
        expect(items.length > 0).toBe(contentHash(before) !== contentHash(after))
        expect(items.filter(({ aspect }) => aspect !== 'contract')).toEqual([])
      }),
      { numRuns: 300 },
    ))

  /** Each changes one thing that is executed. */
  const edits: Readonly<
    Record<string, (flow: FlowJson, at: Action, other: string, text: string) => FlowJson>
  > = {
    'a parameter': (flow, at, _, text) => edited(flow, at, { Parameters: { ...at.Parameters, Added: text } }),
    'all parameters': (flow, at, _, text) => edited(flow, at, { Parameters: { Only: text } }),
    'a type': (flow, at, _, text) => edited(flow, at, { Type: `${at.Type} ${text}` }),
    'the next block': (flow, at, other) =>
      edited(flow, at, { Transitions: { ...at.Transitions, NextAction: other } }),
    'a condition': (flow, at, other, text) =>
      edited(flow, at, {
        Transitions: {
          ...at.Transitions,
          Conditions: [{ NextAction: other, Condition: { Operator: 'Equals', Operands: [text] } }],
        },
      }),
    'an error branch': (flow, at, other, text) =>
      edited(flow, at, {
        Transitions: { ...at.Transitions, Errors: [{ NextAction: other, ErrorType: text }] },
      }),
    'no block': (flow, at) => ({ ...flow, Actions: flow.Actions.filter((each) => each !== at) }),
    'another block': (flow, at, _, text) => ({
      ...flow,
      Actions: [
        ...flow.Actions,
        { ...at, Identifier: `${at.Identifier} ${text}`, Type: `${at.Type} ${text}` },
      ],
    }),
  }
  const edited = (flow: FlowJson, at: Action, change: Partial<Action>): FlowJson => ({
    ...flow,
    Actions: flow.Actions.map((each) => (each === at ? { ...at, ...change } : each)),
  })
  const sample = fc.constantFrom(...samples().map(([, flow]) => flow))

  test.each(Object.entries(edits))('%s is reported about a sample, at its block', (_, edit) => {
    fc.assert(
      fc.property(
        sample,
        fc.nat(),
        fc.nat(),
        fc.stringMatching(/^[a-z]{9}$/u),
        fc.boolean(),
        (flow, n, m, text, again) => {
          const at = flow.Actions[n % flow.Actions.length]!
          const other = flow.Actions[m % flow.Actions.length]!.Identifier
          const after = edit(flow, at, other, text)
          fc.pre(hash(after) !== hash(flow))
          const { items } = between(flow, again ? reimported(after) : after)
          const edited = [at, ...after.Actions.filter((each) => !flow.Actions.includes(each))]
          const names = edited.map((each) => blockWords(each as unknown as JsonObject).name)
          const subjects = items.map(({ subject }) => subject).join('\n')
          expect([subjects, names.some((name) => subjects.includes(name))]).toEqual([subjects, true])
        },
      ),
      { numRuns: 40 },
    )
  })
})

describe('both ways', () => {
  const blocks = ({ items, unrelated }: Difference, mark: string) =>
    unrelated || items.filter((item) => item.aspect === 'block' && item.mark === mark).length

  test('what came one way is gone the other way', () =>
    fc.assert(
      fc.property(flow, flow, (before, after) => {
        const [there, back] = [between(before, after), between(after, before)]
        expect([blocks(back, 'added'), blocks(back, 'removed')]).toEqual([
          blocks(there, 'removed'),
          blocks(there, 'added'),
        ])
      }),
      runs,
    ))
})

describe('any answer of the service', () => {
  const text = fc.oneof(
    json.map((value) => JSON.stringify(value)),
    fc.string({ unit: codePoint }),
    flow.map((each) => JSON.stringify(each)),
  )

  test('is compared', () =>
    fc.assert(
      fc.property(text, fc.option(text), anyModule, (one, contract, after) => {
        const before = content(one, contract)
        const { items } = moduleDifference(before, after)
        expect(moduleDifference(before, before).items).toEqual([])
        const same = contentHash(comparableContent(before, after)) === contentHash(after)
        expect(same ? items : []).toEqual([])
      }),
      runs,
    ))

  const whole = (before: string) => ({
    ...none,
    items: [
      {
        aspect: 'document',
        mark: 'changed',
        subject: 'Content',
        details: [{ label: 'Content', before, after: 'flow language of 1 blocks', words: null }],
      },
    ],
  })
  const end = { Identifier: 'end', Type: 'End' }
  const known = module({ StartAction: 'end', Actions: [end] })
  test.each([
    ['no JSON', 'Not found'],
    ['nothing', ''],
    ['null', 'null'],
    ['a list', '[]'],
    ['an object', '{"a":1}'],
    ['no list of blocks', '{"StartAction":"end","Actions":{}}'],
    ['no start', JSON.stringify({ Actions: [end] })],
    ['a block that is none', JSON.stringify({ StartAction: 'end', Actions: [7] })],
    ['a block without a name', JSON.stringify({ StartAction: 'end', Actions: [{ Type: 'End' }] })],
    ['a block without a type', JSON.stringify({ StartAction: 'end', Actions: [{ Identifier: 'end' }] })],
    ['two blocks of one name', JSON.stringify({ StartAction: 'end', Actions: [end, end] })],
    ['a number beyond all', '{"StartAction":"end","Actions":[],"a":1e999}'],
    ['half a character', '{"StartAction":"end","Actions":[],"a":"\\ud83d"}'],
  ])('is reported as a whole: %s', (_, text) => {
    expect(moduleDifference(content(text), known)).toEqual(whole(text))
    expect(moduleDifference(content(text), content(text))).toEqual(none)
    expect(moduleDifference(content(text), content(`${text} `)).items.length).toBe(
      contentHash(content(text)) === contentHash(content(`${text} `)) ? 0 : 1,
    )
  })

  test.each([
    ['lists', `${'['.repeat(120_000)}${']'.repeat(120_000)}`],
    ['objects', `${'{"a":'.repeat(40_000)}1${'}'.repeat(40_000)}`],
    [
      'parameters',
      `{"StartAction":"a","Actions":[{"Identifier":"a","Type":"b","Parameters":${'['.repeat(5_000)}${']'.repeat(5_000)}}]}`,
    ],
  ])('is reported as a whole: %s within each other', (_, text) => {
    expect(moduleDifference(content(text), known)).toEqual(whole(`${text.slice(0, 300)}…`))
  })
})
