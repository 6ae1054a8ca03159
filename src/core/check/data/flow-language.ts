import { contactActions } from './contact-actions.js'
import { contactMedia } from './contact-media.js'
import { contactUpdates } from './contact-updates.js'
import { flowControl } from './flow-control.js'
import { interactions } from './interactions.js'
import { participantActions } from './participant-actions.js'
import type { ActionRows } from './rows.js'

/**
 * The known rules of the Flow language, version 2019-10-30, collected on 2026-11-29 from documentation, from others'
 * probes of the live service and from published flows. docs/checks.md names the sources.
 */
export const actionRows: ActionRows = {
  ...contactActions,
  ...contactMedia,
  ...contactUpdates,
  ...participantActions,
  ...flowControl,
  ...interactions,
}

/** Words that are mistaken for action types, with the right one; null: there is no such action. */
export const notTypes: Readonly<Record<string, string | null>> = {
  TransferToAgent: 'TransferContactToQueue or TransferContactToAgent',
  TransferToPhoneNumber: 'TransferParticipantToThirdParty',
  TransferToThirdParty: 'TransferParticipantToThirdParty',
  TransferToQueue: 'TransferContactToQueue',
  CheckStaffing: 'CheckMetricData',
  CheckQueueStatus: 'CheckMetricData',
  Distribute: 'DistributeByPercentage',
  StartMediaStreaming: 'UpdateContactMediaStreamingBehavior',
  StopMediaStreaming: 'UpdateContactMediaStreamingBehavior',
  InvokeAPI: 'InvokeLambdaFunction',
  GetParticipantWithLexV2Bot: 'ConnectParticipantWithLexBot',
  UpdateContactRoutingData: 'UpdateContactRoutingCriteria',
  UpdateRoutingCriteria: 'UpdateContactRoutingCriteria',
  UnTagContact: 'UntagContact',
  SetLoggingBehavior: 'UpdateFlowLoggingBehavior',
  PlayPrompt: 'MessageParticipant',
  StoreUserInput: 'GetParticipantInput',
  CheckCondition: 'Compare',
  CheckValue: 'Compare',
  CheckAttribute: 'Compare',
  SetVoice: 'UpdateContactTextToSpeechVoice',
  InvokeExternalResource: 'InvokeLambdaFunction (old console export)',
  Trigger: null,
  EntryPoint: null,
  SetContactAttributes: 'UpdateContactAttributes',
  StoreCustomerInput: 'GetParticipantInput',
  GetQueueMetrics: 'GetMetricData',
  ReturnFromFlowModule: 'EndFlowModuleExecution',
  InvokeBedrockAgent: null,
}

/** Words of `notTypes` that no probe of the service tried. */
export const notTypesUnproven: readonly string[] = ['TransferToQueue', 'CheckAttribute', 'SetVoice']

/** The only version of the Flow language. */
export const languageVersion = '2019-10-30'

/** Quotas and alphabet of the developer guide's page "flow-language-actions". */
export const limits = {
  actions: 250,
  identifierLength: 50,
  identifierForbidden: '%:(\\/)=$,;[]{}',
  identifierReserved: [
    '__proto__',
    'constructor',
    '__defineGetter__',
    '__defineSetter__',
    'toString',
    'hasOwnProperty',
    'isPrototypeOf',
    'propertyIsEnumerable',
    'toLocaleString',
    'valueOf',
  ],
  /** Limit of a module's Settings. */
  customBranches: 8,
} as const

export const conditionOperators: readonly string[] = [
  'Equals',
  'TextStartsWith',
  'TextEndsWith',
  'TextContains',
  'NumberGreaterThan',
  'NumberGreaterOrEqualTo',
  'NumberLessThan',
  'NumberLessOrEqualTo',
  'KeyExists',
]

/** Operators of Compare that the live service refuses. */
export const compoundOperators: readonly string[] = ['And', 'Or', 'Not', 'All', 'Any', 'Contains', 'Exists']

/** Values of `ref` that are no resources: phone numbers, voices, URIs and the like. */
export const valueKinds: readonly string[] = [
  'cognito-value',
  'email-address-value',
  'encryption-key-value',
  'phone-number-value',
  'polly-voice-value',
  'predefined-attribute-value',
  's3-uri',
  'watchlist-value',
]
