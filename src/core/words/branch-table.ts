/** The word for the next block after a block that asks nothing. */
export const success = 'Success'

/** Plain words for the errors of any action; an error without a word is shown by its type. */
export const errorWords: Readonly<Record<string, string>> = {
  NoMatchingError: 'Error',
  NoMatchingCondition: 'No match',
  InputTimeLimitExceeded: 'Timeout',
  TimeLimitExceeded: 'Timeout',
  ConnectionTimeLimitExceeded: 'Timeout',
  QueueAtCapacity: 'At capacity',
  InvalidPhoneNumber: 'Invalid number',
  InvalidCallbackNumber: 'Invalid number',
  CallbackNumberNotDialable: 'Not dialable',
  MultipleFound: 'Multiple found',
  MultipleFoundError: 'Multiple found',
  NoneFound: 'None found',
  NoneFoundError: 'None found',
  ContactNotLinked: 'Contact not linked',
  CallFailed: 'Call failed',
  ChannelMismatch: 'Channel mismatch',
  InFlightRedactionConfigurationFailed: 'Redaction failed',
  ParticipantNotFound: 'Participant not found',
  TemplateRenderingError: 'Template not rendered',
}

/** Comparisons, before their operand. */
export const operatorWords: Readonly<Record<string, string>> = {
  Equals: 'If equal to',
  TextStartsWith: 'If it starts with',
  TextEndsWith: 'If it ends with',
  TextContains: 'If it contains',
  NumberGreaterThan: 'If greater than',
  NumberGreaterOrEqualTo: 'If at least',
  NumberLessThan: 'If less than',
  NumberLessOrEqualTo: 'If at most',
  KeyExists: 'If it exists',
}

/** How an action names its branches. */
export interface BranchStyle {
  /** The console's words for operands; an operand without a word is shown as it is. */
  readonly operands?: Readonly<Record<string, string>>
  /** Put before an operand that alone does not say what happened. */
  readonly prefix?: string
  /** The word for `NoMatchingCondition`. */
  readonly noMatch?: string
}

const noMatchIsDefault = { noMatch: 'Default' }

/**
 * Actions whose conditions are answers to one question, so that the operand names the branch. Conditions of all other
 * actions are comparisons. Words from the admin guide's pages of these blocks, as read on 2026-11-29.
 */
export const branchStyles: Readonly<Record<string, BranchStyle>> = {
  GetParticipantInput: { prefix: 'Press', ...noMatchIsDefault },
  ConnectParticipantWithLexBot: noMatchIsDefault,
  ConnectParticipantWithAgenticCX: noMatchIsDefault,
  InvokeFlowModule: {},
  ShowView: {},
  DistributeByPercentage: noMatchIsDefault,
  CheckHoursOfOperation: { operands: { True: 'In hours', False: 'Out of hours' } },
  CheckOutboundCallStatus: {
    operands: {
      CallAnswered: 'Call answered',
      VoicemailBeep: 'Voicemail (beep)',
      VoicemailNoBeep: 'Voicemail (no beep)',
      NotDetected: 'Not detected',
    },
  },
  CheckVoiceId: {
    operands: {
      NotEnrolled: 'Not enrolled',
      OptedOut: 'Opted out',
      NotAuthenticated: 'Not authenticated',
      HighRisk: 'High risk',
      LowRisk: 'Low risk',
    },
  },
  AuthenticateParticipant: { operands: { OptedOut: 'Opted out' } },
  Loop: { operands: { ContinueLooping: 'Looping', DoneLooping: 'Complete' } },
  MessageParticipantIteratively: { operands: { MessagesInterrupted: 'Timeout' } },
  Wait: {
    operands: {
      WaitCompleted: 'Time expired',
      CustomerReturned: 'Customer return',
      BotParticipantDisconnected: 'Bot participant disconnected',
    },
  },
}

/** Types of actions that ask something: without an answer, they lead to `NextAction`. */
export const askingTypes: readonly string[] = [
  'CheckHoursOfOperation',
  'CheckMetricData',
  'CheckOutboundCallStatus',
  'CheckVoiceId',
  'Compare',
  'ConnectParticipantWithAgenticCX',
  'ConnectParticipantWithLexBot',
  'DistributeByPercentage',
  'GetParticipantInput',
  'Loop',
  'ShowView',
  'Wait',
]

/** Types of actions that may have conditions, and that succeed if no condition holds. */
export const succeedingTypes: readonly string[] = ['AuthenticateParticipant', 'InvokeFlowModule']
