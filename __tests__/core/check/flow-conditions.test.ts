import { describe, expect, test } from '@jest/globals'
import { checkFlow } from '../../../src/core/check/flow.js'
import type { Json } from '../../../src/core/model/definition.js'
import { condition, flowOf, leastAction, type Members } from '../../support/flow-actions.js'

/** What is found of the least action of a type with other parameters and conditions, but that its type is retired. */
function found(type: string, parameters: Members, conditions?: readonly Members[]): readonly string[] {
  const least = leastAction(type)
  const Parameters = { ...least.Parameters, ...parameters }
  const Transitions = { ...least.Transitions, ...(conditions && { Conditions: conditions }) }
  return checkFlow(flowOf({ ...least, Parameters, Transitions }) as Json, null)
    .filter(({ code }) => code !== 'retired-action')
    .map(({ code, certainty, path }) => `${certainty} ${code} ${path.members.slice(2).join('.')}`)
}

const switches = (value: string) => ({
  IsVoiceIdStreamingEnabled: value,
  IsVoiceAuthenticationEnabled: value,
  IsFraudDetectionEnabled: value,
})
const thresholds = {
  VoiceAuthenticationThreshold: '90',
  VoiceAuthenticationResponseTime: '7',
  FraudDetectionThreshold: '50',
}
const names = Object.keys(thresholds).toSorted()

describe('parameters of Voice ID', () => {
  test.each<[string, Members, readonly string[]]>([
    ['on, with all thresholds', { ...switches('TRUE'), ...thresholds }, []],
    [
      'on, with none',
      switches('TRUE'),
      names.map((name) => `documented missing-parameter Parameters.${name}`),
    ],
    ['off, with none', switches('FALSE'), []],
    [
      'off, with one',
      { ...switches('FALSE'), FraudDetectionThreshold: '50' },
      ['documented forbidden-parameter Parameters.FraudDetectionThreshold'],
    ],
    ['on and off, which nobody tried', { ...switches('TRUE'), IsFraudDetectionEnabled: 'FALSE' }, []],
    ['known when the flow runs', { ...switches('TRUE'), IsFraudDetectionEnabled: '$.Attributes.on' }, []],
  ])('%s', (_name, parameters, expected) => {
    expect(found('UpdateContactData', parameters)).toEqual(expected)
  })
})

describe('a parameter that has a place beside another alone', () => {
  const encryption = { InputEncryption: { EncryptionKeyId: 'a', Key: 'b' } }
  const stored = (InputValidation: Members) => ({ StoreInput: 'True', InputValidation, ...encryption })
  const recorded = (...RecordedParticipants: string[]) => ({
    RecordingBehavior: { RecordedParticipants },
    AnalyticsBehavior: { Enabled: 'True' },
  })
  test.each<[string, string, Members, readonly string[]]>([
    ['encryption of digits', 'GetParticipantInput', stored({ CustomValidation: { MaximumLength: '4' } }), []],
    [
      'encryption of a phone number',
      'GetParticipantInput',
      stored({ PhoneNumberValidation: { NumberFormat: 'E164' } }),
      ['documented forbidden-parameter Parameters.InputEncryption'],
    ],
    ['analytics of both', 'UpdateContactRecordingBehavior', recorded('Agent', 'Customer'), []],
    [
      'analytics of one',
      'UpdateContactRecordingBehavior',
      recorded('Agent'),
      ['documented forbidden-parameter Parameters.AnalyticsBehavior'],
    ],
    [
      'analytics of who is known when the flow runs',
      'UpdateContactRecordingBehavior',
      recorded('$.A.b'),
      ['documented parameter-value Parameters.RecordingBehavior.RecordedParticipants.0'],
    ],
  ])('%s', (_name, type, parameters, expected) => {
    // The least branches are those of an action that stores no input.
    const codes = found(type, parameters).filter((each) => !each.includes('-error-branch '))
    expect(codes).toEqual(expected)
  })
})

describe('conditions by parameters', () => {
  const agents = { MetricType: 'NumberOfAgentsAvailable' }
  const contacts = { MetricType: 'NumberOfContactsInQueue' }
  const equals = (...operands: string[]) => operands.map((operand) => condition('Equals', operand))
  const less = (...operands: string[]) => operands.map((operand) => condition('NumberLessThan', operand))
  const at = (index: number) => `Transitions.Conditions.${index}.Condition`
  test.each<[string, string, Members, readonly Members[], readonly string[]]>([
    ['agents above none', 'CheckMetricData', agents, [condition('NumberGreaterThan', '0')], []],
    [
      'agents above one',
      'CheckMetricData',
      agents,
      [condition('NumberGreaterThan', '1')],
      [`documented condition-operand ${at(0)}.Operands.0.1`],
    ],
    [
      'agents below one',
      'CheckMetricData',
      agents,
      [condition('NumberLessThan', '0')],
      [`documented condition-operator ${at(0)}.Operator.NumberLessThan`],
    ],
    ['contacts below five', 'CheckMetricData', contacts, less('5'), []],
    ['a wait', 'Wait', {}, equals('WaitCompleted'), []],
    [
      'a wait without its end',
      'Wait',
      {},
      [],
      ['documented missing-condition Transitions.Conditions.WaitCompleted'],
    ],
    [
      'a wait for an event without its branch',
      'Wait',
      { Events: ['CustomerReturned'] },
      equals('WaitCompleted'),
      ['documented missing-condition Transitions.Conditions.CustomerReturned'],
    ],
    [
      'a wait for an event',
      'Wait',
      { Events: ['CustomerReturned'] },
      equals('WaitCompleted', 'CustomerReturned'),
      [],
    ],
    [
      'a wait that goes on without its branch',
      'Wait',
      { ContinueExecution: 'True', MinimumWaitTimeSeconds: '5' },
      equals('WaitCompleted'),
      ['documented missing-condition Transitions.Conditions.Continue'],
    ],
    ['percentages', 'DistributeByPercentage', {}, less('11', '31'), []],
    [
      'percentages out of order',
      'DistributeByPercentage',
      {},
      less('31', '11'),
      [`documented condition-operand ${at(1)}.Operands.0`],
    ],
    [
      'percentages beyond 100, and no number',
      'DistributeByPercentage',
      {},
      less('101', 'half'),
      [0, 1].map((index) => `documented condition-operand ${at(index)}.Operands.0`),
    ],
  ])('%s', (_name, type, parameters, conditions, expected) => {
    expect(found(type, parameters, conditions)).toEqual(expected)
  })
})

describe('values', () => {
  const wrong = (path: string) => [`documented parameter-value Parameters.${path}`]
  const digits = (InputTerminationSequence: string) => ({ DTMFConfiguration: { InputTerminationSequence } })
  test.each<[string, string, Members, readonly string[]]>([
    [
      'a JSONPath where a value is fixed',
      'CheckMetricData',
      { MetricType: '$.Attributes.a' },
      wrong('MetricType'),
    ],
    ['a JSONPath to a value', 'Compare', { ComparisonValue: '$.Channel' }, []],
    ['a JSONPath to a namespace', 'Compare', { ComparisonValue: '$.External' }, wrong('ComparisonValue')],
    ['tags', 'TagContact', { Tags: { a: 'b' } }, []],
    ['tags of AWS', 'TagContact', { Tags: { 'aws:a': 'b' } }, wrong('Tags')],
    ['digits that end an input', 'GetParticipantInput', digits('#1'), []],
    [
      'too many of them',
      'GetParticipantInput',
      digits('123456'),
      wrong('DTMFConfiguration.InputTerminationSequence'),
    ],
    ['digits that are dialled', 'TransferParticipantToThirdParty', { ThirdPartyDTMFDigits: '1,,2#' }, []],
    [
      'letters',
      'TransferParticipantToThirdParty',
      { ThirdPartyDTMFDigits: '1w2' },
      wrong('ThirdPartyDTMFDigits'),
    ],
  ])('%s', (_name, type, parameters, expected) => {
    expect(found(type, parameters)).toEqual(expected)
  })
})
