/** The transition of a block that asked nothing. */
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
  /** The console's word for a condition by its operand; an operand without a word is shown itself. */
  readonly operands?: Readonly<Record<string, string>>
  /** Precedes the operand if that alone does not say what happened. */
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

/** Actions that ask something: their transition without a condition is taken without an answer. */
export const asking: readonly string[] = [
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

/** Actions that may have conditions and succeed without one of them. */
export const succeeding: readonly string[] = ['AuthenticateParticipant', 'InvokeFlowModule']
