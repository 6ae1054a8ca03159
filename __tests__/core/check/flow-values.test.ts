import { describe, expect, test } from '@jest/globals'
import { checkFlow } from '../../../src/core/check/flow.js'
import type { Json } from '../../../src/core/model/definition.js'
import { type ActionJson, condition, errorBranch, flowOf, leastAction } from '../../support/flow-actions.js'

const findings = (action: ActionJson, settings: Json | null = null) =>
  checkFlow(flowOf(action) as Json, settings).map(({ code, certainty }) => `${certainty} ${code}`)

const withParameters = (type: string, more: object): ActionJson => {
  const action = leastAction(type)
  return { ...action, Parameters: { ...action.Parameters, ...more } }
}

describe('a value in another case or JSON type than the data has decides nothing about other parts', () => {
  const transfer = (value: Json) => ({
    ...withParameters('TransferParticipantToThirdParty', { ContinueFlowExecution: value }),
    Transitions: {
      NextAction: 'end',
      Conditions: [],
      Errors: ['NoMatchingError', 'CallFailed', 'ConnectionTimeLimitExceeded'].map(errorBranch),
    },
  })

  test.each<readonly [Json, readonly string[]]>([
    ['True', []],
    ['true', []],
    [true, ['documented parameter-value']],
    ['$.Attributes.continue', ['documented parameter-value']],
    ['False', ['proven forbidden-error-branch', 'proven forbidden-error-branch']],
  ])('ContinueFlowExecution: %j', (value, expected) => {
    expect(findings(transfer(value))).toEqual(expected)
  })
})

describe('a Lambda function has 8 seconds, and 60 where it is not waited for', () => {
  test.each<readonly [object, readonly string[]]>([
    [{ InvocationTimeLimitSeconds: '8' }, []],
    [{ InvocationTimeLimitSeconds: '9' }, ['documented parameter-value']],
    [{ InvocationTimeLimitSeconds: '9', InvocationType: 'SYNCHRONOUS' }, ['documented parameter-value']],
    [{ InvocationTimeLimitSeconds: '60', InvocationType: 'ASYNCHRONOUS' }, []],
    [{ InvocationTimeLimitSeconds: '61', InvocationType: 'ASYNCHRONOUS' }, ['documented parameter-value']],
  ])('%j', (parameters, expected) => {
    expect(findings(withParameters('InvokeLambdaFunction', parameters))).toEqual(expected)
  })
})

describe('a number, true or false where the language has text is reported: YAML makes them of unquoted text', () => {
  test.each<readonly [string, ActionJson, string]>([
    [
      'a number',
      withParameters('CreateTask', { DelaySeconds: 60 }),
      'CreateTask has the number 60 in DelaySeconds. Published flows suggest that it takes text. Write "60".',
    ],
    [
      'true',
      withParameters('CreateCase', { LinkContactToCase: true }),
      'CreateCase has true in LinkContactToCase. Published flows suggest that it takes text. Write "true".',
    ],
    [
      'a number for a text',
      withParameters('MessageParticipant', { Text: 42 }),
      'MessageParticipant has the number 42 in Text. Published flows suggest that it takes text. Write "42".',
    ],
  ])('%s', (_name, action, message) => {
    expect(checkFlow(flowOf(action) as Json, null).map((each) => [each.certainty, each.message])).toEqual([
      ['documented', message],
    ])
  })

  test.each([
    ['the inputs of a module', withParameters('InvokeFlowModule', { Input: { count: 3, vip: true } })],
    ['the data of a view', withParameters('ShowView', { ViewData: { rows: [{ Copyable: true, at: 7 }] } })],
    ['what a module returns', withParameters('EndFlowModuleExecution', { ResultData: { count: 3 } })],
  ])('%s have the types that are declared', (_name, action) => {
    expect(findings(action)).toEqual([])
  })
})

describe('what a reference becomes is not known', () => {
  const settings = { transitions: { results: [{ name: 'done' }] } }

  test.each<readonly [string, readonly string[]]>([
    ['done', []],
    ['dnoe', ['proven undeclared-result']],
    ['${value/result}', []],
  ])('a result: %s', (result, expected) => {
    expect(findings({ ...withParameters('EndFlowModuleExecution', { Result: result }) }, settings)).toEqual(
      expected,
    )
  })

  test.each<readonly [string, readonly string[]]>([
    ['1', []],
    ['one', ['documented condition-operand']],
    ['${value/key}', []],
  ])('an operand: %s', (operand, expected) => {
    const action = leastAction('GetParticipantInput')
    const Conditions = [condition('Equals', operand)]
    expect(findings({ ...action, Transitions: { ...action.Transitions, Conditions } })).toEqual(expected)
  })
})

test('each item that lacks a parameter is reported, at its place', () => {
  const condition = { Value: '3', ProficiencyLevel: '3', ComparisonOperator: 'NumberGreaterOrEqualTo' }
  const steps = [{}, { Name: 'language' }, {}].map((more) => ({
    Expression: { AttributeCondition: { ...condition, ...more } },
  }))
  const action = withParameters('UpdateContactRoutingCriteria', { RoutingCriteria: { Steps: steps } })
  const missing = checkFlow(flowOf(action) as Json, null).filter(({ code }) => code === 'missing-parameter')
  expect(missing.map(({ path }) => path.members.join('.'))).toEqual(
    [0, 2].map(
      (step) => `Actions.0.Parameters.RoutingCriteria.Steps.${step}.Expression.AttributeCondition.Name`,
    ),
  )
})
