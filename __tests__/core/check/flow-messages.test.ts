import { expect, test } from '@jest/globals'
import { checkFlow } from '../../../src/core/check/flow.js'
import type { Json } from '../../../src/core/model/definition.js'
import {
  anArn,
  condition,
  errorBranch,
  flowOf,
  leastAction,
  type Members,
} from '../../support/flow-actions.js'

/** The first sentence about each finding with a code, of the least action of a type with other members. */
function messagesOf(
  type: string,
  code: string,
  parameters: Members,
  transitions: Members = {},
): readonly string[] {
  const least = leastAction(type)
  const Parameters = { ...least.Parameters, ...parameters }
  const Transitions = { ...least.Transitions, ...transitions }
  return checkFlow(flowOf({ ...least, Parameters, Transitions }) as Json, null)
    .filter((each) => each.code === code)
    .map(({ certainty, message }) => `${certainty}: ${message}`)
}

const tags = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`t${index}`, 'a']))
const equals = (operand: string) => ({ Conditions: [condition('Equals', operand)] })

test.each<readonly [string, string, Members, string]>([
  ['a long text', 'MessageParticipant', { Text: 'a'.repeat(6001) }, 'it takes at most 6000 characters.'],
  [
    'a number without a limit',
    'UpdateContactRoutingBehavior',
    { QueuePriority: '0' },
    'it takes a whole number from 1.',
  ],
  ['many members', 'TagContact', { Tags: tags(7) }, 'it takes at most 6 members.'],
  [
    'a member of another name',
    'UpdateContactEventHooks',
    { EventHooks: { AgentLunch: anArn('contact-flow') } },
    'it takes members named AgentHold, AgentWhisper,',
  ],
])('%s is not what a parameter takes', (_name, type, parameters, expected) => {
  expect(messagesOf(type, 'parameter-value', parameters)).toEqual([expect.stringContaining(expected)])
})

test('as many characters and members as a parameter takes', () => {
  expect([
    messagesOf('MessageParticipant', 'parameter-value', { Text: 'a'.repeat(6000) }),
    messagesOf('TagContact', 'parameter-value', { Tags: tags(6) }),
  ]).toEqual([[], []])
})

test.each<readonly [string, string, Members, string]>([
  [
    'a number in place of a map',
    'InvokeFlowModule',
    { Input: 5 },
    'the number 5 in Input. A probe of the live service suggests that it takes an object. Write an object.',
  ],
  [
    'a list in place of a text',
    'InvokeFlowModule',
    { FlowModuleId: ['x'] },
    'a list in FlowModuleId. The documentation says that it takes text. Write text.',
  ],
  [
    'a text in place of a list',
    'UntagContact',
    { TagKeys: 'x' },
    'text in TagKeys. The documentation says that it takes a list. Write a list.',
  ],
])('%s', (_name, type, parameters, expected) => {
  expect(messagesOf(type, 'parameter-value', parameters)).toEqual([
    expect.stringContaining(`documented: ${type} has ${expected}`),
  ])
})

test.each<readonly [string, string, Members | null, string]>([
  [
    'another operator',
    'condition-operator',
    { Operator: 'equal', Operands: ['x'] },
    'Compare has a condition with the operator "equal". The documentation says that it does not take this operator. Did you mean Equals?',
  ],
  [
    'no operator',
    'action-structure',
    { Operands: ['x'] },
    'A condition of Compare has no Operator. The documentation says that Operator is required and is text. Add Operator.',
  ],
  [
    'no condition',
    'action-structure',
    null,
    'A condition of Compare has no Condition. The documentation says that Condition is required and is an object. Add Condition.',
  ],
  [
    'a text in place of operands',
    'action-structure',
    { Operator: 'Equals', Operands: 'x' },
    'A condition of Compare has text as Operands. The documentation says that Operands is required and is a list. Write a list.',
  ],
])('a condition with %s', (_name, code, Condition, expected) => {
  const conditions = { Conditions: [{ NextAction: 'end', Condition }] }
  const [message] = messagesOf('Compare', code, { ComparisonValue: '$.Channel' }, conditions)
  expect(message).toBe(`documented: ${expected}`)
})

test('equal branches', () => {
  const equal = { NextAction: 'end', Condition: { Operator: 'Equals', Operands: ['x', 'y'] } }
  const error = { NextAction: 'end', ErrorType: 'NoMatchingError' }
  expect(
    messagesOf(
      'InvokeLambdaFunction',
      'duplicate-branch',
      {},
      { Conditions: [equal, equal], Errors: [error, error] },
    ),
  ).toEqual([
    'documented: InvokeLambdaFunction has two equal conditions: Equals "x" "y". A flow can take only one of them. Remove one of them, or correct it.',
    'documented: InvokeLambdaFunction has two error branches "NoMatchingError". A flow can take only one of them. Remove one of them, or correct it.',
  ])
})

test('another Version of the Flow language', () => {
  const flow = {
    ...flowOf({ Type: 'EndFlowModuleExecution', Parameters: {}, Transitions: {} }),
    Version: '2020-01-01',
  }
  expect(
    checkFlow(flow as Json, null).map(({ code, certainty, message }) => `${certainty} ${code}: ${message}`),
  ).toEqual([
    'documented flow-language-version: The content has the Version "2020-01-01". The documentation says that 2019-10-30 is the only supported version of the Flow language. Write "2019-10-30".',
  ])
})

test.each<readonly [string, string, string, Members, Members, string]>([
  [
    'a parameter that it never takes',
    'UpdateContactData',
    'forbidden-parameter',
    { References: {} },
    {},
    'UpdateContactData has the parameter References, which it does not take. Amazon Connect refuses this (seen live, 2026-08). Remove it.',
  ],
  [
    'a parameter that another value needs',
    'GetParticipantInput',
    'forbidden-parameter',
    { InputValidation: {} },
    {},
    'GetParticipantInput has the parameter InputValidation, which it takes only with StoreInput: True.',
  ],
  [
    'a part of what is only allowed together',
    'UpdateContactData',
    'missing-parameter',
    { IsVoiceIdStreamingEnabled: 'TRUE' },
    {},
    'UpdateContactData has IsVoiceIdStreamingEnabled, but not IsVoiceAuthenticationEnabled and IsFraudDetectionEnabled.',
  ],
  [
    'conditions of an action that stores its input',
    'GetParticipantInput',
    'unsupported-conditions',
    { StoreInput: 'True' },
    equals('1'),
    'GetParticipantInput has Conditions, but takes none with these parameters.',
  ],
  [
    'an error branch for an event that is not awaited',
    'Wait',
    'forbidden-error-branch',
    { Events: ['CustomerReturned'] },
    { Errors: [errorBranch('ParticipantNotFound')] },
    'Wait has the error branch ParticipantNotFound, which it cannot have with this value of Events.',
  ],
  [
    'a transition of an action that ends the flow',
    'TransferContactToAgent',
    'terminal-transitions',
    {},
    { NextAction: 'end' },
    'TransferContactToAgent ends the flow, but has NextAction. The documentation says that',
  ],
])('%s', (_name, type, code, parameters, transitions, expected) => {
  expect(messagesOf(type, code, parameters, transitions)).toEqual([expect.stringContaining(`: ${expected}`)])
})

test.each([
  ['voiceAuthentication', 'Enrolled', 1],
  ['enrollmentStatus', 'Enrolled', 0],
  ['another', 'Enrolled', 0],
  ['$.Attributes.option', 'Enrolled', 0],
])('results of a check of %s: %s', (CheckVoiceIdOption, operand, count) => {
  const parameters = { CheckVoiceIdOption }
  expect(messagesOf('CheckVoiceId', 'condition-operand', parameters, equals(operand))).toHaveLength(count)
})

test.each<readonly [string, Json, string]>([
  ['empty', [], 'Compare has no operand. The documentation says that it has one operand. Add the operand.'],
  [
    'two',
    ['x', 'y'],
    'Compare has 2 operands. The documentation says that it has one operand. Write a condition for each of them.',
  ],
])('operands that are %s', (_, Operands, expected) => {
  const Conditions = [{ NextAction: 'end', Condition: { Operator: 'Equals', Operands } }]
  expect(
    messagesOf('Compare', 'condition-operand', { ComparisonValue: '$.Channel' }, { Conditions }),
  ).toEqual([`documented: A condition of ${expected}`])
})
