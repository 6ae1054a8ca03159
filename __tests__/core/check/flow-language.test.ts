import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import {
  actionRows,
  limits,
  notTypes,
  notTypesUnproven,
  valueKinds,
} from '../../../src/core/check/data/flow-language.js'
import { referenceKinds } from '../../../src/core/check/data/reference-kinds.js'
import type { ActionRow, When } from '../../../src/core/check/data/rows.js'

const rows = Object.entries(actionRows)
const whens = (row: ActionRow): readonly When[] =>
  [
    row.nextWhen,
    row.conditions?.when,
    ...(row.conditions?.needs ?? []).map(({ when }) => when),
    ...(row.rules ?? []).map((rule) => ('unless' in rule ? rule.unless : undefined)),
    ...[...row.parameters, ...row.errors, ...(row.rules ?? [])].map(({ when }) => when),
  ].filter((when) => when !== undefined)
const pathsOf = (when: When): readonly string[] => {
  if ('given' in when) return [when.given]
  if ('every' in when) return when.every[0]
  return 'is' in when ? [when.is[0]] : 'isNot' in when ? [when.isNot[0]] : [when.holds[0]]
}

test('every row has evidence of a known source', () => {
  const evidence = rows.flatMap(([, row]) => [
    row,
    ...row.parameters,
    ...row.errors,
    ...(row.rules ?? []),
    ...(row.conditions ? [row.conditions] : []),
  ])
  expect(evidence.filter((each) => !/^[DPAOFB]+$/.test(each.evidence))).toEqual([])
})

test('69 actions are known', () => {
  expect(rows).toHaveLength(69)
})

describe.each(rows)('%s', (_type, row) => {
  test('has evidence in every row', () => {
    const evidence = [row, ...row.parameters, ...row.errors, ...(row.rules ?? []), row.conditions ?? row]
    expect(evidence.filter((each) => !/^[DPAFBO]+$/.test(each.evidence))).toEqual([])
  })

  test('names each parameter and each error once', () => {
    const names = [row.parameters.map(({ path }) => path), row.errors.map(({ type }) => type)]
    expect(names.map((each) => new Set(each).size)).toEqual(names.map(({ length }) => length))
  })

  test('names parameters that are known, in its conditions', () => {
    const known = row.parameters.map(({ path }) => path.replaceAll('[]', ''))
    const named = [...whens(row).flatMap(pathsOf), ...(row.rules ?? []).flatMap(({ of }) => of)]
    const isKnown = (path: string) => known.some((each) => each === path || each.startsWith(`${path}.`))
    expect(named.filter((path) => !isKnown(path))).toEqual([])
  })

  test('refers to kinds that are known', () => {
    const kinds = row.parameters.flatMap(({ ref }) => ref ?? [])
    expect(
      kinds.filter((kind) => !Object.hasOwn(referenceKinds, kind) && !valueKinds.includes(kind)),
    ).toEqual([])
  })
})

test('what is no type is not known as one, and the right ones are', () => {
  expect(Object.keys(notTypes).filter((type) => Object.hasOwn(actionRows, type))).toEqual([])
  const right = Object.values(notTypes).flatMap((words) => words?.match(/\b[A-Z]\w+/g) ?? [])
  expect(right.filter((type) => !Object.hasOwn(actionRows, type))).toEqual([])
  expect(notTypesUnproven.filter((type) => !Object.hasOwn(notTypes, type))).toEqual([])
})

/** The facts as they were gathered, beside this repository where they are there. */
const gathered = '../shared/flow-language.json'
const some = existsSync(gathered) ? describe : describe.skip

interface Facts {
  readonly [part: string]: unknown
  readonly document: {
    readonly maxActions: { readonly value: number }
    readonly identifier: {
      readonly maxLength: number
      readonly forbiddenCharacters: string
      readonly reserved: unknown
    }
  }
  readonly module: { readonly customBranches: { readonly max: number } }
  readonly referenceKinds: object
  readonly actions: Readonly<Record<string, Fact>>
}

interface Fact {
  readonly evidence: string
  readonly terminal: boolean
  readonly retired?: { readonly on: string }
  readonly parameters: readonly Readonly<
    Record<'path' | 'evidence' | 'required', string> & Record<string, unknown>
  >[]
  readonly errors: readonly Readonly<Record<'type' | 'evidence' | 'status', string>>[]
  readonly conditions: {
    readonly supported: boolean
    readonly evidence: string
    readonly operators?: unknown
  }
}

some(`agrees with ${gathered}`, () => {
  const facts: Facts = existsSync(gathered) ? JSON.parse(readFileSync(gathered, 'utf8')) : { actions: {} }
  const letters = (text: string) => text.replaceAll(',', '')
  /** Rules that are in notes there. */
  const fromNotes = ['TransferContactToQueue.QueueId', 'Wait.TimeoutSeconds']
  /** Documented as fixed, where the code of those who tried the service takes a JSONPath. */
  const disputed = [
    'UpdateContactRoutingBehavior.QueueTimeAdjustmentSeconds',
    'CreateCallbackContact.InitialCallDelaySeconds',
    'CreateCallbackContact.RetryDelaySeconds',
  ]

  test('in words, kinds and limits', () => {
    const { maxActions, identifier } = facts.document
    expect({ notTypes, valueKinds, referenceKinds: Object.keys(referenceKinds), limits }).toEqual({
      notTypes: facts.notTypes,
      valueKinds: facts.valueKinds,
      referenceKinds: Object.keys(facts.referenceKinds),
      limits: {
        actions: maxActions.value,
        identifierLength: identifier.maxLength,
        identifierForbidden: identifier.forbiddenCharacters,
        identifierReserved: identifier.reserved,
        customBranches: facts.module.customBranches.max,
      },
    })
  })

  test('in its actions', () => {
    expect(rows.map(([type]) => type).toSorted()).toEqual(Object.keys(facts.actions).toSorted())
  })

  test.each(Object.entries(facts.actions))('in %s', (type, fact) => {
    const row = actionRows[type]!
    const parameters = row.parameters
      .filter(({ path }) => !fromNotes.includes(`${type}.${path}`))
      .map(({ path, evidence, required = 'optional', ref, values, min, max, maxEntries, keys, ...more }) => ({
        path,
        evidence,
        required,
        ref,
        values,
        min,
        max,
        maxEntries,
        keys,
        static: more.static ?? false,
      }))
    const conditions = row.conditions && [
      letters(fact.conditions.evidence),
      fact.conditions.operators ?? undefined,
    ]
    expect({
      evidence: row.evidence,
      terminal: row.terminal ?? false,
      retired: row.retired,
      parameters,
      errors: row.errors.map(({ type: name, evidence, status = 'required' }) => [name, evidence, status]),
      conditions: row.conditions && [row.conditions.evidence, row.conditions.operators],
    }).toEqual({
      evidence: letters(fact.evidence),
      terminal: fact.terminal,
      retired: fact.retired?.on,
      parameters: fact.parameters.map(
        ({ path, evidence, required, ref, values, min, max, maxEntries, keys, value }) => ({
          path,
          ref,
          values,
          min,
          max,
          maxEntries,
          keys,
          static: value === 'static' && !disputed.includes(`${type}.${path}`),
          evidence: letters(evidence),
          required: required === 'unknown' ? 'optional' : required,
        }),
      ),
      errors: fact.errors.map((each) => [each.type, letters(each.evidence), each.status]),
      conditions: fact.conditions.supported ? conditions : undefined,
    })
  })
})
