// biome-ignore-all lint/suspicious/noTemplateCurlyInString: placeholders of other tools are written so
import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { stringify } from 'yaml'
import { parse } from '../../src/adapters/text/index.js'
import { actionRows } from '../../src/core/check/data/flow-language.js'
import { checkFlow } from '../../src/core/check/flow.js'
import { checkDefinition } from '../../src/core/check/module-definition.js'
import { readDefinition } from '../../src/core/kinds/index.js'
import type { Json } from '../../src/core/model/definition.js'
import { flowOf, leastAction, type Members } from '../support/flow-actions.js'
import { mutantsOf } from '../support/flow-mutants.js'

const sound = Object.keys(actionRows).map((type) => flowOf(leastAction(type)))
const flows = fc.constantFrom(...sound, ...sound.flatMap(mutantsOf).map(({ flow }) => flow))

const found = (flow: unknown) => checkFlow(flow as Json, null)

/** The same value with the members of each object in another order, chosen by numbers. */
function reordered(value: unknown, seed: number): unknown {
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map((item, index) => reordered(item, seed + index))
  const members = Object.entries(value).map(
    ([name, inner]) => [name, reordered(inner, seed * 31 + name.length)] as const,
  )
  const weight = (name: string) => (name.length * 7919 + seed * (name.codePointAt(0) ?? 1)) % 101
  return Object.fromEntries(members.toSorted(([a], [b]) => weight(a) - weight(b) || (a < b ? 1 : -1)))
}

/** The same flow with other identifiers. */
function renamed(flow: Members, name: (index: number) => string): unknown {
  const actions = flow.Actions as readonly { readonly Identifier: string }[]
  const names = new Map(actions.map(({ Identifier }, index) => [Identifier, name(index)]))
  return JSON.parse(JSON.stringify(flow), (key, value) =>
    ['Identifier', 'NextAction', 'StartAction'].includes(key) ? (names.get(value) ?? value) : value,
  )
}

describe('what is found never depends on', () => {
  test('the order of members', () => {
    fc.assert(
      fc.property(flows, fc.nat(1_000), (flow, seed) => {
        expect(found(reordered(flow, seed))).toEqual(found(flow))
      }),
      { numRuns: 300 },
    )
  })

  test('identifiers', () => {
    fc.assert(
      fc.property(flows, fc.uuid(), (flow, id) => {
        const other = renamed(flow, (index) => `${index}-${id}`)
        expect(found(other)).toEqual(found(flow))
      }),
      { numRuns: 300 },
    )
  })

  test('the canvas', () => {
    fc.assert(
      fc.property(flows, fc.jsonValue(), (flow, canvas) => {
        expect(found({ ...flow, Metadata: { canvas, name: '${NAME}' } })).toEqual(found(flow))
      }),
      { numRuns: 300 },
    )
  })

  const formats: readonly (readonly [string, (flow: Members) => string, string])[] = [
    ['JSON text in a member', (flow) => JSON.stringify({ Content: JSON.stringify(flow) }), 'json'],
    [
      'the answer of a describe call',
      (flow) => JSON.stringify({ ContactFlowModule: { Content: flow } }, null, 2),
      'json',
    ],
    ['bare', (flow) => JSON.stringify(flow, null, 1), 'json'],
    ['YAML', (flow) => stringify({ Content: flow }), 'yaml'],
  ]

  test.each(formats)('the format: %s', async (_name, write, ending) => {
    await fc.assert(
      fc.asyncProperty(flows, async (flow) => {
        const file = `connect/modules/It.${ending}`
        const { tree } = await parse.document(file, new TextEncoder().encode(write(flow)))
        const { definition } = readDefinition('module', tree!, { file, parseJson: parse.json })
        const { findings } = checkDefinition(definition!, tree!, parse.json)
        expect(findings.map(({ finding }) => finding)).toEqual(found(JSON.parse(JSON.stringify(flow))))
      }),
      { numRuns: 60 },
    )
  })
})
