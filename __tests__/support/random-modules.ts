import * as fc from 'fast-check'
import type { Json, ModuleContent } from '../../src/core/model/definition.js'
import { type FlowJson, module, uuid } from '../core/diff/flows.js'

const names = ['a', 'b', 'c', 'd', 'e', uuid(1), uuid(2)]
export const json = fc
  .jsonValue({ maxDepth: 3, stringUnit: 'grapheme' })
  .map((value) => JSON.parse(JSON.stringify(value)) as Json)
export const to = fc.constantFrom(...names)
export const few = <T>(item: fc.Arbitrary<T>) => fc.array(item, { maxLength: 3 })
export const action = fc.record(
  {
    Identifier: to,
    Type: fc.constantFrom('Say', 'Ask', 'End'),
    Parameters: fc.oneof(
      {
        weight: 4,
        arbitrary: fc.record({ Text: fc.constantFrom('Hello you', 'Hello', uuid(1)) }, { requiredKeys: [] }),
      },
      { weight: 1, arbitrary: json },
    ),
    Transitions: fc.record(
      {
        NextAction: to,
        Conditions: few(
          fc.record({
            NextAction: to,
            Condition: fc.record({
              Operator: fc.constant('Equals'),
              Operands: few(fc.constantFrom('1', '2')),
            }),
          }),
        ),
        Errors: few(fc.record({ NextAction: to, ErrorType: fc.constantFrom('NoMatchingError', 'Other') })),
      },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: ['Identifier', 'Type'] },
)
export const flow = fc.record(
  {
    Version: fc.constantFrom('1', '2'),
    StartAction: to,
    Actions: fc.uniqueArray(action, { maxLength: 7, selector: ({ Identifier }) => Identifier }),
    Metadata: json,
    Settings: json,
  },
  { requiredKeys: ['StartAction', 'Actions'] },
) as unknown as fc.Arbitrary<FlowJson>
export const list = fc.oneof(fc.uniqueArray(fc.constantFrom('x', 'y', '__proto__')), json)
export const settings = fc.oneof(
  json,
  fc.record(
    {
      input: fc.record({
        schema: fc.record(
          { properties: fc.dictionary(fc.constantFrom('x', 'y'), json), required: list },
          { requiredKeys: [] },
        ),
      }),
      resultData: fc.record({
        schema: fc.record(
          { properties: fc.dictionary(fc.constantFrom('x', 'y'), json), required: list },
          { requiredKeys: [] },
        ),
      }),
      transitions: fc.record({
        results: fc.oneof(
          list,
          few(fc.record({ name: fc.constantFrom('x', 'y'), description: fc.string() })),
        ),
      }),
    },
    { requiredKeys: [] },
  ),
)
export const anyModule: fc.Arbitrary<ModuleContent> = fc
  .tuple(flow, fc.option(settings))
  .map(([flow, settings]) => module(flow, settings))
