import { describe, expect, test } from '@jest/globals'
import { actionRows } from '../../../src/core/check/data/flow-language.js'
import { checkFlow } from '../../../src/core/check/flow.js'
import type { Json } from '../../../src/core/model/definition.js'
import {
  type ActionJson,
  condition,
  errorBranch,
  flowOf,
  leastAction,
  type Members,
} from '../../support/flow-actions.js'

const codes = (action: ActionJson) =>
  checkFlow(flowOf(action) as Json, null).map(({ code, certainty }) => `${certainty} ${code}`)

describe('an action with what it must have, and nothing else, has no finding', () => {
  const retired = ['CheckVoiceId', 'StartVoiceIdStream']
  test.each(Object.keys(actionRows).filter((type) => !retired.includes(type)))('%s', (type) => {
    expect(codes(leastAction(type))).toEqual([])
  })
})

const attributes = leastAction('UpdateFlowAttributes')
const message = leastAction('MessageParticipant')
const compare = leastAction('Compare')
const end = leastAction('EndFlowModuleExecution')
const withTransitions = (action: ActionJson, more: object) => ({
  ...action,
  Transitions: { ...action.Transitions, ...more },
})
const withParameters = (action: ActionJson, more: object) => ({
  ...action,
  Parameters: { ...action.Parameters, ...more },
})

const withCondition = (Condition: object) =>
  withTransitions(compare, { Conditions: [{ NextAction: 'end', Condition }] })
const errorsOf = ({ Transitions }: ActionJson) => (Transitions?.Errors ?? []) as readonly object[]

const misspelt: ActionJson & Members = { Type: end.Type, Parametres: {}, Transitions: {} }
const coloured: ActionJson & Members = { ...message, Colour: 'red' }

/** A fault, and the finding that it must be. What just has it not is the least action of its type. */
const faults: readonly (readonly [string, ActionJson, string])[] = [
  ['a word that is no type', { ...message, Type: 'PlayPrompt' }, 'proven invalid-action-type'],
  ['one that nobody tried', { ...message, Type: 'SetVoice' }, 'documented invalid-action-type'],
  ['one without a right word', { ...message, Type: 'Trigger' }, 'proven invalid-action-type'],
  ['a slip in a type', { ...message, Type: 'MesageParticipant' }, 'documented unknown-action-type'],
  ['a slip in a word that is no type', { ...message, Type: 'PlayPromt' }, 'documented unknown-action-type'],
  ['a type that nobody knows', { ...message, Type: 'DoTheLaundry' }, 'unknown unknown-action-type'],
  ['a missing error branch', withTransitions(attributes, { Errors: [] }), 'proven missing-error-branch'],
  ['no list of errors', withTransitions(attributes, { Errors: undefined }), 'proven missing-error-branch'],
  [
    'a missing error branch that only the documentation asks for',
    withTransitions(leastAction('CreateTask'), { Errors: [] }),
    'documented missing-error-branch',
  ],
  [
    'an error branch that older content lacks',
    withTransitions(message, { Errors: [] }),
    'documented missing-error-branch',
  ],
  [
    'a forbidden error branch',
    withTransitions(compare, {
      Errors: [errorBranch('NoMatchingCondition'), errorBranch('NoMatchingError')],
    }),
    'proven forbidden-error-branch',
  ],
  [
    'an error branch that another parameter forbids',
    withTransitions(
      withParameters(leastAction('TransferParticipantToThirdParty'), { ContinueFlowExecution: 'False' }),
      {
        Errors: [errorBranch('NoMatchingError'), errorBranch('CallFailed')],
      },
    ),
    'proven forbidden-error-branch',
  ],
  [
    'an error branch that nobody knows',
    withTransitions(attributes, { Errors: [errorBranch('NoMatchingError'), errorBranch('Weather')] }),
    'unknown unknown-error-branch',
  ],
  [
    'a slip in an error branch',
    withTransitions(message, { Errors: [errorBranch('NoMatchingEror'), errorBranch('NoMatchingError')] }),
    'documented unknown-error-branch',
  ],
  ['no NextAction', withTransitions(message, { NextAction: undefined }), 'proven missing-next-action'],
  [
    'no NextAction of an action that few know',
    withTransitions(leastAction('ListDataTableValues'), { NextAction: undefined }),
    'documented missing-next-action',
  ],
  ['a NextAction after the end', withTransitions(end, { NextAction: 'end' }), 'proven terminal-transitions'],
  [
    'errors after the end',
    withTransitions(end, { Errors: [errorBranch('X')] }),
    'proven terminal-transitions',
  ],
  [
    'conditions after the end',
    withTransitions(end, { Conditions: [condition('Equals', 'x')] }),
    'proven terminal-transitions',
  ],
  [
    'conditions of an action that takes none',
    withTransitions(attributes, { Conditions: [condition('Equals', 'x')] }),
    'proven unsupported-conditions',
  ],
  [
    'a compound operator',
    withTransitions(compare, { Conditions: [condition('And', 'x')] }),
    'proven condition-operator',
  ],
  [
    'an operator of others',
    withTransitions(leastAction('InvokeFlowModule'), { Conditions: [condition('NumberLessThan', '1')] }),
    'documented condition-operator',
  ],
  [
    'two operands of Compare',
    withTransitions(compare, { Conditions: [condition('Equals', 'x', 'y')] }),
    'documented condition-operand',
  ],
  [
    'an operand of others',
    withTransitions(leastAction('CheckHoursOfOperation'), {
      Conditions: [condition('Equals', 'True'), condition('Equals', 'False'), condition('Equals', 'Perhaps')],
    }),
    'documented condition-operand',
  ],
  [
    'a missing condition',
    withTransitions(leastAction('Loop'), { Conditions: [condition('Equals', 'ContinueLooping')] }),
    'documented missing-condition',
  ],
  ['a missing parameter', { ...compare, Parameters: {} }, 'proven missing-parameter'],
  ['no parameters', { ...compare, Parameters: undefined }, 'proven missing-parameter'],
  [
    'a missing parameter that only the documentation asks for',
    { ...leastAction('TransferToFlow'), Parameters: {} },
    'documented missing-parameter',
  ],
  ['none of several parameters', { ...message, Parameters: {} }, 'proven missing-parameter'],
  [
    'no parameter at all',
    { ...leastAction('UpdateContactData'), Parameters: {} },
    'proven missing-parameter',
  ],
  [
    'a parameter that another asks for',
    withTransitions(withParameters(leastAction('Wait'), { ContinueExecution: 'True' }), {
      Conditions: [condition('Equals', 'WaitCompleted'), condition('Equals', 'Continue')],
    }),
    'proven missing-parameter',
  ],
  [
    'a parameter without the other',
    withParameters(leastAction('Wait'), { MinimumWaitTimeSeconds: '5' }),
    'proven forbidden-parameter',
  ],
  [
    'parameters that exclude each other',
    withParameters(message, { SSML: '<speak>Hi</speak>' }),
    'proven exclusive-parameters',
  ],
  [
    'parameters that the documentation has exclude each other',
    withParameters(leastAction('GetMetricData'), { QueueId: '$.Queue.ARN', AgentId: '$.Agent.ARN' }),
    'documented exclusive-parameters',
  ],
  [
    'a parameter that is not taken',
    withParameters(leastAction('Wait'), { TimeoutSeconds: '5' }),
    'proven forbidden-parameter',
  ],
  [
    'a parameter that nobody knows',
    withParameters(compare, { Weather: 'fine' }),
    'unknown unknown-parameter',
  ],
  ['a slip in a parameter', withParameters(compare, { ComparisonValu: 'x' }), 'documented unknown-parameter'],
  [
    'a literal in place of a JSONPath',
    withParameters(compare, { ComparisonValue: 'x' }),
    'proven parameter-value',
  ],
  [
    'a value out of a list',
    withParameters(leastAction('UpdateFlowLoggingBehavior'), { FlowLoggingBehavior: 'On' }),
    'documented parameter-value',
  ],
  [
    'a number out of its range',
    withParameters(leastAction('Loop'), { LoopCount: '101' }),
    'documented parameter-value',
  ],
  ['an empty string', withParameters(message, { Text: '' }), 'documented empty-string'],
  [
    'an empty operand',
    withTransitions(compare, { Conditions: [condition('Equals', '')] }),
    'documented empty-string',
  ],
  ['a long identifier', { ...message, Identifier: 'i'.repeat(51) }, 'documented identifier-form'],
  ['a character that identifiers lack', { ...message, Identifier: 'a:b' }, 'documented identifier-form'],
  ['a reserved identifier', { ...message, Identifier: 'toString' }, 'documented identifier-form'],
  ['an action of Voice ID', leastAction('CheckVoiceId'), 'documented retired-action'],
  ['a parameter that is null', withParameters(message, { SSML: null }), 'documented null-value'],
  [
    'a null within a parameter',
    withParameters(attributes, { FlowAttributes: { a: { Value: null } } }),
    'documented null-value',
  ],
  ['conditions that are null', withTransitions(message, { Conditions: null }), 'documented null-value'],
  [
    'an object in place of an id',
    withParameters(leastAction('InvokeFlowModule'), { FlowModuleId: {} }),
    'documented parameter-value',
  ],
  [
    'a list in place of an object',
    withParameters(attributes, { FlowAttributes: [] }),
    'documented parameter-value',
  ],
  [
    'text in place of a list',
    withParameters(leastAction('UntagContact'), { TagKeys: 'x' }),
    'documented parameter-value',
  ],
  ['a condition without an operator', withCondition({ Operands: ['x'] }), 'documented action-structure'],
  [
    'an operator that is no text',
    withCondition({ Operator: 1, Operands: ['x'] }),
    'documented action-structure',
  ],
  ['a condition without operands', withCondition({ Operator: 'Equals' }), 'documented action-structure'],
  [
    'an operand that is a number',
    withCondition({ Operator: 'Equals', Operands: [1] }),
    'documented action-structure',
  ],
  [
    'a branch without a condition',
    withTransitions(compare, { Conditions: [{ NextAction: 'end' }] }),
    'documented action-structure',
  ],
  [
    'an error branch without a type',
    withTransitions(message, { Errors: [...errorsOf(message), { NextAction: 'end' }] }),
    'documented action-structure',
  ],
  ['no Parameters', { ...end, Parameters: undefined }, 'documented action-structure'],
  ['no Transitions', { Type: end.Type, Parameters: {} }, 'documented action-structure'],
  [
    'two error branches of one type',
    withTransitions(message, { Errors: [...errorsOf(message), ...errorsOf(message)] }),
    'documented duplicate-branch',
  ],
  [
    'two equal conditions',
    withTransitions(compare, { Conditions: [condition('Equals', 'x'), condition('Equals', 'x')] }),
    'documented duplicate-branch',
  ],
  ['a misspelt member of an action', misspelt, 'documented unknown-action-member'],
  [
    'a misspelt member of a condition',
    withCondition({ Opperator: 'Equals', Operands: ['x'] }),
    'documented unknown-action-member',
  ],
  ['a member that no action has', coloured, 'unknown unknown-action-member'],
]

describe('a minimal file that has a fault has its finding, and no other', () => {
  test.each(faults)('%s', (_name, action, expected) => {
    expect(codes(action)).toEqual([expected])
  })
})

describe('what just is right', () => {
  const rights: readonly (readonly [string, ActionJson])[] = [
    [
      'a value that is known when the flow runs',
      withParameters(leastAction('Loop'), { LoopCount: '$.Attributes.n' }),
    ],
    [
      'a value in other case',
      withParameters(leastAction('UpdateFlowLoggingBehavior'), { FlowLoggingBehavior: 'enabled' }),
    ],
    [
      'null in data that a module declares',
      withParameters(leastAction('InvokeFlowModule'), { Input: { a: null, b: [1, true] } }),
    ],
    [
      'a JSONPath in place of an object',
      withParameters(leastAction('InvokeFlowModule'), { Input: '$.External.all' }),
    ],
    [
      'equal operands of two operators',
      withTransitions(compare, { Conditions: [condition('Equals', 'x'), condition('TextContains', 'x')] }),
    ],
    ['empty lists after the end', withTransitions(end, { Errors: [], Conditions: [] })],
    [
      'an error branch that is only allowed',
      withTransitions(leastAction('InvokeFlowModule'), {
        Errors: [errorBranch('NoMatchingError'), errorBranch('NoMatchingCondition')],
      }),
    ],
    ['an identifier of 50 characters', { ...message, Identifier: 'i'.repeat(50) }],
    [
      'members of a map',
      withParameters(leastAction('UpdateContactAttributes'), { Attributes: { Anything: 'goes' } }),
    ],
    [
      'an action of which nothing is known',
      { Type: 'RouteContactToAgent', Parameters: { Anything: 'goes' }, Transitions: {} },
    ],
  ]
  test.each(rights)('%s', (_name, action) => {
    expect(codes(action)).toEqual([])
  })
})
