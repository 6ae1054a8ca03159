import type { ActionRows } from './rows.js'

const voiceIdSwitches = [
  'IsVoiceIdStreamingEnabled',
  'IsVoiceAuthenticationEnabled',
  'IsFraudDetectionEnabled',
] as const

/** Actions that update other properties of a contact. */
export const contactUpdates: ActionRows = {
  UpdateCase: {
    evidence: 'D',
    doc: 'updatecase',
    parameters: [
      {
        path: 'LinkContactToCase',
        evidence: 'D',
        kind: 'enum',
        required: 'required',
        values: ['true', 'false'],
      },
      { path: 'CaseId', evidence: 'D', required: 'required' },
      { path: 'CaseRequestFields', evidence: 'D', kind: 'map' },
    ],
    errors: [
      { type: 'NoMatchingError', evidence: 'D' },
      {
        type: 'ContactNotLinked',
        evidence: 'D',
        status: 'conditional',
        when: { is: ['LinkContactToCase', 'true'] },
      },
    ],
  },
  UpdateContactAttributes: {
    evidence: 'DPO',
    doc: 'contact-actions-updatecontactattributes',
    parameters: [
      { path: 'Attributes', evidence: 'D', kind: 'map', required: 'required' },
      { path: 'TargetContact', evidence: 'DO', kind: 'enum', values: ['Current', 'Related'] },
    ],
    errors: [{ type: 'NoMatchingError', evidence: 'DA' }],
  },
  UpdateContactCallbackNumber: {
    evidence: 'DPA',
    doc: 'contact-actions-updatecontactcallbacknumber',
    parameters: [{ path: 'CallbackNumber', evidence: 'D', kind: 'jsonpath', required: 'required' }],
    errors: [
      { type: 'InvalidCallbackNumber', evidence: 'P' },
      { type: 'CallbackNumberNotDialable', evidence: 'P' },
      { type: 'NoMatchingError', evidence: 'A', status: 'forbidden' },
    ],
  },
  UpdateContactData: {
    evidence: 'DPO',
    doc: 'contact-actions-updatecontactdata',
    parameters: [
      { path: 'Name', evidence: 'D' },
      { path: 'Description', evidence: 'D' },
      { path: 'LanguageCode', evidence: 'D' },
      { path: 'CustomerId', evidence: 'D' },
      { path: 'References', evidence: 'P', kind: 'map', required: 'forbidden' },
      {
        path: 'IsVoiceIdStreamingEnabled',
        evidence: 'D',
        kind: 'enum',
        values: ['TRUE', 'FALSE'],
        retired: '2026-05-20',
      },
      {
        path: 'IsVoiceAuthenticationEnabled',
        evidence: 'D',
        kind: 'enum',
        values: ['TRUE', 'FALSE'],
        retired: '2026-05-20',
      },
      {
        path: 'IsFraudDetectionEnabled',
        evidence: 'D',
        kind: 'enum',
        values: ['TRUE', 'FALSE'],
        retired: '2026-05-20',
      },
      { path: 'VoiceAuthenticationThreshold', evidence: 'D', kind: 'integer', retired: '2026-05-20' },
      { path: 'VoiceAuthenticationResponseTime', evidence: 'D', kind: 'integer', retired: '2026-05-20' },
      { path: 'FraudDetectionThreshold', evidence: 'D', kind: 'integer', retired: '2026-05-20' },
      { path: 'WatchlistId', evidence: 'P', ref: 'watchlist-value', retired: '2026-05-20' },
      { path: 'WisdomSessionArn', evidence: 'P' },
      { path: 'TargetContact', evidence: 'P', kind: 'enum', values: ['Current', 'Related'] },
    ],
    errors: [{ type: 'NoMatchingError', evidence: 'D' }],
    rules: [
      { rule: 'anyParameter', of: [], evidence: 'P' },
      {
        rule: 'togetherOrNot',
        of: voiceIdSwitches,
        evidence: 'P',
      },
      {
        rule: 'requiredIff',
        of: ['VoiceAuthenticationThreshold', 'VoiceAuthenticationResponseTime', 'FraudDetectionThreshold'],
        when: { every: [voiceIdSwitches, 'TRUE'] },
        unless: { every: [voiceIdSwitches, 'FALSE'] },
        evidence: 'P',
      },
    ],
  },
  UpdateContactEventHooks: {
    evidence: 'DPO',
    doc: 'contact-actions-updatecontacteventhooks',
    parameters: [
      {
        path: 'EventHooks',
        evidence: 'D',
        kind: 'map',
        required: 'required',
        ref: 'flow',
        keys: [
          'AgentHold',
          'AgentWhisper',
          'CustomerHold',
          'CustomerQueue',
          'CustomerRemaining',
          'CustomerWhisper',
          'DefaultAgentUI',
          'DisconnectAgentUI',
          'PauseContact',
          'ResumeContact',
        ],
        maxEntries: 1,
      },
      { path: 'EventHooksConfiguration.*.DisableExecution', evidence: 'O' },
    ],
    errors: [{ type: 'NoMatchingError', evidence: 'D' }],
  },
  UpdateContactRoutingBehavior: {
    evidence: 'DPO',
    doc: 'contact-actions-updatecontactroutingbehavior',
    parameters: [
      { path: 'QueuePriority', evidence: 'D', kind: 'integer', min: 1 },
      { path: 'QueueTimeAdjustmentSeconds', evidence: 'D', kind: 'integer' },
    ],
    errors: [],
    rules: [{ rule: 'atMostOne', of: ['QueuePriority', 'QueueTimeAdjustmentSeconds'], evidence: 'D' }],
  },
  UpdateContactTargetQueue: {
    evidence: 'DPAO',
    doc: 'contact-actions-updatecontacttargetqueue',
    parameters: [
      { path: 'QueueId', evidence: 'D', kind: 'ref', ref: 'queue' },
      { path: 'AgentId', evidence: 'D', kind: 'ref', ref: 'user' },
    ],
    errors: [{ type: 'NoMatchingError', evidence: 'D' }],
    rules: [{ rule: 'atMostOne', of: ['QueueId', 'AgentId'], evidence: 'D' }],
  },
  UpdateContactTextToSpeechVoice: {
    evidence: 'DPO',
    doc: 'contact-actions-updatecontacttexttospeechvoice',
    parameters: [
      { path: 'TextToSpeechVoice', evidence: 'D', required: 'required', ref: 'polly-voice-value' },
      {
        path: 'TextToSpeechEngine',
        evidence: 'P',
        kind: 'enum',
        values: ['standard', 'neural', 'long-form', 'generative'],
      },
      {
        path: 'TextToSpeechStyle',
        evidence: 'P',
        kind: 'enum',
        values: ['None', 'Conversational', 'Newscaster'],
      },
    ],
    errors: [{ type: 'NoMatchingError', evidence: 'P', status: 'warn' }],
  },
  UpdatePreviousContactParticipantState: {
    evidence: 'DP',
    doc: 'contact-actions-updatepreviouscontactparticipantstate',
    parameters: [
      {
        path: 'PreviousContactParticipantState',
        evidence: 'DP',
        kind: 'enum',
        required: 'required',
        values: ['AgentOnHold', 'CustomerOnHold', 'OffHold'],
      },
    ],
    errors: [{ type: 'NoMatchingError', evidence: 'D' }],
  },
}
