import type { Evidence } from './evidence.js'

/** A condition on the parameters of an action. */
export type When =
  | { readonly given: string }
  | { readonly path: string; readonly is: string }
  | { readonly path: string; readonly isNot: string }
  | { readonly path: string; readonly holds: string }

/** A branch or a parameter that an action must have under a condition on its parameters. */
export interface Conditional {
  readonly action: string
  readonly what: 'error' | 'parameter'
  readonly name: string
  readonly when: When
  /** Whether it is forbidden otherwise. */
  readonly onlyThen: boolean
  readonly evidence: Evidence
}

const row =
  (what: Conditional['what']) =>
  (action: string, name: string, evidence: Evidence, when: When, onlyThen = false): Conditional => ({
    action,
    what,
    name,
    when,
    onlyThen,
    evidence,
  })
const [error, parameter] = [row('error'), row('parameter')]

const linked: When = { path: 'LinkContactToCase', is: 'true' }
const choice: When = { path: 'StoreInput', isNot: 'True' }
const goesOn: When = { path: 'ContinueFlowExecution', is: 'True' }

const ofMedia = ['ConnectParticipantWithLexBot', 'GetParticipantInput', 'MessageParticipant'].flatMap(
  (action) =>
    ['Uri', 'SourceType', 'MediaType'].map((name) =>
      parameter(action, `Media.${name}`, 'D', { given: 'Media' }),
    ),
)

/** Facts that depend on parameters; the others are in the table of actions. */
export const conditionals: readonly Conditional[] = [
  error('CreateCase', 'ContactNotLinked', 'D', linked),
  error('GetCase', 'ContactNotLinked', 'O', linked),
  error('UpdateCase', 'ContactNotLinked', 'D', linked),
  error(
    ...(['UpdateContactRecordingAndAnalyticsBehavior', 'InFlightRedactionConfigurationFailed', 'P'] as const),
    ...([{ given: 'ChatBehavior' }, true] as const),
  ),
  error('GetParticipantInput', 'NoMatchingCondition', 'D,P', choice),
  error('GetParticipantInput', 'InputTimeLimitExceeded', 'P', choice, true),
  error('GetParticipantInput', 'InvalidPhoneNumber', 'D', { given: 'InputValidation.PhoneNumberValidation' }),
  error('Wait', 'ParticipantNotFound', 'D', { path: 'Events', holds: 'BotParticipantDisconnected' }),
  error('TransferParticipantToThirdParty', 'CallFailed', 'D,P', goesOn, true),
  error('TransferParticipantToThirdParty', 'ConnectionTimeLimitExceeded', 'D,P', goesOn, true),
  ...ofMedia,
  parameter('ConnectParticipantWithLexBot', 'LexV2Bot.AliasArn', 'D', { given: 'LexV2Bot' }),
  ...['Name', 'Region', 'Alias'].map((name) =>
    parameter('ConnectParticipantWithLexBot', `LexBot.${name}`, 'D', { given: 'LexBot' }),
  ),
  parameter('GetParticipantInput', 'InputValidation', 'D', { path: 'StoreInput', is: 'True' }, true),
  parameter('Wait', 'MinimumWaitTimeSeconds', 'P', { given: 'ContinueExecution' }, true),
]

/** Parameters without a row of their own in the table that were refused. */
export const refusedParameters: readonly Pick<Conditional, 'action' | 'name' | 'evidence'>[] = [
  { action: 'TransferContactToQueue', name: 'QueueId', evidence: 'A' },
  { action: 'Wait', name: 'TimeoutSeconds', evidence: 'P' },
]
