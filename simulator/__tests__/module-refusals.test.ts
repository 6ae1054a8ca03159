import { describe, expect, test } from '@jest/globals'
import type { RefusalSwitches } from '../refusal-switches.js'
import { instance } from './support.js'

const settings = { InputParameters: [], OutputParameters: [], Transitions: [] }
const noError = { NextAction: 'end', ErrorType: 'NoMatchingError' }
const end = { Identifier: 'end', Type: 'EndFlowModuleExecution', Parameters: {}, Transitions: {} }

interface Action {
  readonly Identifier?: string
  readonly Type?: string
  readonly Parameters?: object
  readonly Transitions?: object
}

/** A valid action, except for `changed`. */
const attributes = (changed: Action = {}) => ({
  Identifier: 'first',
  Type: 'UpdateContactAttributes',
  Parameters: { Attributes: { a: '1' }, TargetContact: 'Current' },
  Transitions: { NextAction: 'end', Errors: [noError] },
  ...changed,
})

const flow = (first: Action = attributes(), last: Action = end, more: object = { Settings: settings }) => ({
  Version: '2019-10-30',
  StartAction: first.Identifier ?? '',
  Actions: [first, last],
  ...more,
})

/** The result of a create with the content: nothing, its problems, or its message. */
const refusals = async (on: Partial<RefusalSwitches>, content: object, Settings?: object) => {
  const { modules } = await instance({ switches: on })
  const extra = Settings ? { Settings: JSON.stringify(Settings) } : {}
  return modules.create('a', JSON.stringify(content), extra).then(
    () => [],
    ({ name, message, Problems }: Error & { Problems?: { message: string }[] }) =>
      Problems ? Problems.map((problem) => problem.message) : [`${name}: ${message}`],
  )
}

const conditions = (...operands: string[]) => ({
  Conditions: [{ NextAction: 'end', Condition: { Operator: 'Equals', Operands: operands } }],
})

const compare = (ComparisonValue: string, Operator = 'Equals', ...Operands: string[]) =>
  flow({
    ...{ Identifier: 'first', Type: 'Compare', Parameters: { ComparisonValue } },
    Transitions: {
      ...{ NextAction: 'end', Errors: [{ ...noError, ErrorType: 'NoMatchingCondition' }] },
      Conditions: [{ NextAction: 'end', Condition: { Operator, Operands } }],
    },
  })

type Row = readonly [name: string, by: keyof RefusalSwitches, content: object, words: string]

const rows: readonly Row[] = [
  [
    'a type that is none',
    ...(['refusesProbed', flow(attributes({ Type: 'SetContactAttributes' }))] as const),
    'Invalid Action type. Path: Actions[0].Type',
  ],
  [
    'a type that nobody lists',
    ...(['refusesSupposed', flow(attributes({ Type: 'UpdateContactAttribute' }))] as const),
    'Invalid Action type. Path: Actions[0].Type',
  ],
  [
    'a missing error branch',
    ...(['refusesVerified', flow(attributes({ Transitions: { NextAction: 'end' } }))] as const),
    'Action is missing required error. Error: NoMatchingError, Path: Actions[0]',
  ],
  [
    'an error branch that must not be',
    'refusesVerified',
    flow({
      Identifier: 'first',
      Type: 'Compare',
      Parameters: { ComparisonValue: '$.Attributes.a' },
      Transitions: {
        NextAction: 'end',
        ...conditions('x'),
        Errors: [noError, { ...noError, ErrorType: 'NoMatchingCondition' }],
      },
    }),
    'Invalid Action error. Error: NoMatchingError, Path: Actions[0]',
  ],
  [
    'a comparison of a literal',
    ...(['refusesProbed', compare('gold')] as const),
    'Invalid Action property value. Path: Actions[0].Parameters.ComparisonValue',
  ],
  [
    'a comparison with a compound operator',
    ...(['refusesProbed', compare('$.Attributes.a', 'And', 'x')] as const),
    'Invalid branch. Path: 0.Evaluate',
  ],
  [
    'a comparison with two values',
    ...(['refusesProbed', compare('$.Attributes.a', 'Equals', 'x', 'y')] as const),
    'Invalid branch. Path: 0.Evaluate',
  ],
  [
    'no NextAction',
    ...(['refusesProbed', flow(attributes({ Transitions: { Errors: [noError] } }))] as const),
    'Action is missing required property. Path: Actions[0].Transitions.NextAction',
  ],
  [
    'transitions on a terminal action',
    ...(['refusesProbed', flow(attributes(), { ...end, Transitions: { NextAction: 'first' } })] as const),
    'Action does not support transitions. Path: Actions[1].Transitions',
  ],
  [
    'conditions on an action that has none',
    'refusesVerified',
    flow(attributes({ Transitions: { NextAction: 'end', Errors: [noError], ...conditions('x') } })),
    'Action does not support conditions. Path: Actions[0]',
  ],
  [
    'two parameters that exclude each other',
    'refusesVerified',
    flow(attributes({ Type: 'MessageParticipant', Parameters: { Text: 'a', SSML: 'b' } })),
    'Only one of these properties may be defined. Properties: [Text, SSML, PromptId, Media], Path: Actions[0].Parameters',
  ],
  [
    'none of the parameters of which one is needed',
    ...(['refusesVerified', flow(attributes({ Type: 'MessageParticipant', Parameters: {} }))] as const),
    'At least one of [Text, SSML, PromptId, Media] must be set. Path: Actions[0].Parameters',
  ],
  [
    'a required parameter',
    ...(['refusesProbed', flow(attributes({ Type: 'UpdateFlowAttributes', Parameters: {} }))] as const),
    'Action is missing required property. Path: Actions[0].Parameters.FlowAttributes',
  ],
  [
    'a parameter that was refused',
    'refusesProbed',
    flow(attributes({ Type: 'UpdateContactData', Parameters: { LanguageCode: 'de-DE', References: {} } })),
    'Invalid Action property name. Path: 0.Parameters.References',
  ],
  [
    'an empty string',
    'refusesProbed',
    flow(attributes({ Type: 'MessageParticipant', Parameters: { Text: '' } })),
    'Invalid Action property value. Path: 0.Parameter',
  ],
  [
    'an empty attribute',
    ...(['refusesProbed', flow(attributes({ Parameters: { Attributes: { a: '' } } }))] as const),
    'Empty value in Parameters.Attributes',
  ],
  [
    'a branch that needs a parameter',
    'refusesProbed',
    flow({
      Identifier: 'first',
      Type: 'GetParticipantInput',
      Parameters: { Text: 'x', InputTimeLimitSeconds: '5', StoreInput: 'True' },
      Transitions: {
        NextAction: 'end',
        Errors: [noError, { ...noError, ErrorType: 'InputTimeLimitExceeded' }],
      },
    }),
    'Invalid Action error. Error: InputTimeLimitExceeded, Path: Actions[0]',
  ],
  [
    'an Identifier of 51 characters',
    ...(['refusesDocumented', flow(attributes({ Identifier: 'x'.repeat(51) }))] as const),
    'Invalid Action property value. Path: Actions[0].Identifier',
  ],
  [
    'a retired action',
    'refusesDocumented',
    flow(attributes({ Type: 'StartVoiceIdStream', Parameters: {} })),
    'Invalid Action type. Path: Actions[0].Type',
  ],
  [
    '251 actions',
    'refusesDocumented',
    {
      ...flow(),
      Actions: [
        ...Array.from({ length: 250 }, (_, n) => attributes({ Identifier: n === 0 ? 'first' : `a${n}` })),
        end,
      ],
    },
    'A flow can have at most 250 actions',
  ],
  [
    'a branch that the settings do not declare',
    ...(['refusesProbed', flow(attributes(), { ...end, Parameters: { Result: 'Success' } })] as const),
    'Invalid Action property value. Path: 1.Parameters.Result',
  ],
  [
    'a module without Settings',
    ...(['refusesProbed', flow(attributes(), end, {})] as const),
    'InvalidRequestException: JSON field is missing or null for field name: settings',
  ],
]

describe('a module', () => {
  test('that has nothing of it is taken with all switches on', async () => {
    const Result = { ...end, Parameters: { Result: 'Done', ResultData: { a: 'x' } } }
    const declared = {
      transitions: { results: [{ name: 'Done' }] },
      resultData: { schema: { properties: { a: { type: 'string' } } } },
    }
    expect(await refusals({ refusesAll: true }, flow())).toEqual([])
    expect(await refusals({ refusesAll: true }, flow(attributes(), Result), declared)).toEqual([])
  })

  test.each(rows)('%s, by %s', async (_name, by, content, words) => {
    expect(await refusals({ [by]: true }, content)).toEqual([words])
    expect(await refusals({ refusesAll: true }, content)).toContain(words)
  })

  test.each(rows.filter(([, , , words]) => !/mpty|Parameter$/.test(words)))(
    '%s is taken without a switch',
    async (_name, _by, content) => {
      expect(await refusals({}, content)).toEqual([])
    },
  )

  test('a call has only branches that the called module declares', async () => {
    const { modules } = await instance({ switches: { refusesProbed: true } })
    const Settings = JSON.stringify({ transitions: { results: [{ name: 'Done' }] } })
    const { id } = await modules.create('called', JSON.stringify(flow()), { Settings })
    const call = (branch: string) =>
      modules.create(
        branch,
        JSON.stringify(
          flow({
            Identifier: 'first',
            Type: 'InvokeFlowModule',
            Parameters: { FlowModuleId: id },
            Transitions: { NextAction: 'end', Errors: [noError], ...conditions(branch) },
          }),
        ),
      )
    await call('Done')
    await expect(call('Other')).rejects.toMatchObject({
      Problems: [{ message: 'Invalid branch. Path: Actions[0].Transitions.Conditions' }],
    })
  })
})
