import type { ActionRows } from './rows.js'

/** Actions that update a contact's media and recording. */
export const contactMedia: ActionRows = {
  UpdateContactMediaProcessing: {
    evidence: 'P',
    doc: 'contact-actions-updatecontactmediaprocessing',
    parameters: [
      {
        path: 'ChatProcessor.ProcessingEnabled',
        evidence: 'P',
        kind: 'enum',
        required: 'required',
        values: ['True', 'False'],
      },
      {
        path: 'ChatProcessor.LambdaProcessorARN',
        evidence: 'P',
        kind: 'ref',
        required: 'required',
        ref: 'lambda',
      },
      {
        path: 'ChatProcessor.ChatProcessorSettings.DeliverUnprocessedMessages',
        evidence: 'P',
        kind: 'enum',
        required: 'required',
        values: ['True', 'False'],
      },
    ],
    errors: [
      { type: 'NoMatchingError', evidence: 'P' },
      { type: 'ChannelMismatch', evidence: 'P' },
    ],
  },
  UpdateContactMediaStreamingBehavior: {
    evidence: 'DP',
    doc: 'contact-actions-updatecontactmediastreamingbehavior',
    parameters: [
      {
        path: 'MediaStreamingState',
        evidence: 'D',
        kind: 'enum',
        required: 'required',
        values: ['Enabled', 'Disabled'],
      },
      {
        path: 'Participants[].ParticipantType',
        evidence: 'D',
        kind: 'enum',
        required: 'required',
        values: ['Customer'],
      },
      {
        path: 'Participants[].MediaDirections[]',
        evidence: 'D',
        kind: 'enum',
        required: 'required',
        values: ['From', 'To'],
      },
      { path: 'MediaStreamType', evidence: 'D', kind: 'enum', required: 'required', values: ['Audio'] },
    ],
    errors: [{ type: 'NoMatchingError', evidence: 'D' }],
  },
  UpdateContactRecordingAndAnalyticsBehavior: {
    evidence: 'DP',
    doc: 'contact-actions-updatecontactrecordingandanalyticsbehavior',
    parameters: [
      { path: 'VoiceBehavior', evidence: 'D', kind: 'object' },
      { path: 'ChatBehavior', evidence: 'D', kind: 'object' },
      {
        path: 'ChatBehavior.ChatAnalyticsBehavior.Enabled',
        evidence: 'D',
        kind: 'enum',
        values: ['True', 'False'],
      },
      { path: 'ChatBehavior.ChatAnalyticsBehavior.AnalyticsLanguage', evidence: 'D' },
      {
        path: 'ChatBehavior.ChatAnalyticsBehavior.ConversationalAnalyticsRedactionConfiguration.Enabled',
        evidence: 'D',
        kind: 'enum',
        values: ['True', 'False'],
      },
      {
        path: 'ChatBehavior.ChatAnalyticsBehavior.ConversationalAnalyticsRedactionConfiguration.RedactionResults',
        evidence: 'D',
        kind: 'enum',
        values: ['RedactedAndOriginal', 'RedactedOnly'],
      },
      {
        path: 'ChatBehavior.ChatAnalyticsBehavior.ConversationalAnalyticsRedactionConfiguration.RedactionMaskMode',
        evidence: 'D',
        kind: 'enum',
        values: ['EntityType', 'PII'],
      },
      {
        path: 'VoiceBehavior.VoiceRecordingBehavior.RecordedParticipants[]',
        evidence: 'P',
        kind: 'enum',
        values: ['Agent', 'Customer'],
      },
      {
        path: 'VoiceBehavior.VoiceRecordingBehavior.IVRRecordingBehavior',
        evidence: 'P',
        kind: 'enum',
        values: ['Enabled', 'Disabled'],
      },
      {
        path: 'VoiceBehavior.VoiceAnalyticsBehavior.AnalyticsModes[]',
        evidence: 'P',
        kind: 'enum',
        values: ['RealTime', 'PostContact', 'AutomatedInteraction'],
      },
    ],
    errors: [
      { type: 'NoMatchingError', evidence: 'P' },
      { type: 'ChannelMismatch', evidence: 'P' },
      {
        type: 'InFlightRedactionConfigurationFailed',
        evidence: 'P',
        status: 'conditional',
        when: { given: 'ChatBehavior' },
      },
    ],
    rules: [{ rule: 'exactlyOne', of: ['VoiceBehavior', 'ChatBehavior'], evidence: 'D' }],
  },
  UpdateContactRecordingBehavior: {
    evidence: 'DPO',
    doc: 'contact-actions-updatecontactrecordingbehavior',
    parameters: [
      { path: 'RecordingBehavior', evidence: 'D', kind: 'object', required: 'required' },
      {
        path: 'RecordingBehavior.RecordedParticipants[]',
        evidence: 'D',
        kind: 'enum',
        required: 'required',
        values: ['Agent', 'Customer'],
      },
      {
        path: 'RecordingBehavior.ScreenRecordedParticipants[]',
        evidence: 'D',
        kind: 'enum',
        values: ['Agent'],
      },
      {
        path: 'RecordingBehavior.IVRRecordingBehavior',
        evidence: 'D',
        kind: 'enum',
        values: ['Enabled', 'Disabled'],
      },
      { path: 'AnalyticsBehavior', evidence: 'D', kind: 'object' },
      { path: 'AnalyticsBehavior.Enabled', evidence: 'D', kind: 'enum', values: ['True', 'False'] },
      { path: 'AnalyticsBehavior.AnalyticsLanguage', evidence: 'D' },
      {
        path: 'AnalyticsBehavior.AnalyticsRedactionBehavior',
        evidence: 'D',
        kind: 'enum',
        values: ['Enabled', 'Disabled'],
      },
      {
        path: 'AnalyticsBehavior.AnalyticsRedactionResults',
        evidence: 'D',
        kind: 'enum',
        values: ['RedactedAndOriginal', 'RedactedOnly'],
      },
      { path: 'AnalyticsBehavior.ChannelConfiguration.Voice.AnalyticsModes[]', evidence: 'PO' },
      {
        path: 'AnalyticsBehavior.ChannelConfiguration.Chat.AnalyticsModes[]',
        evidence: 'PO',
        kind: 'enum',
        values: ['ContactLens'],
      },
    ],
    errors: [{ type: 'NoMatchingError', evidence: 'F', status: 'unknown' }],
  },
}
