import type { ActionRows } from './rows.js'

/** Actions on a contact, except those that update it. */
export const contactActions: ActionRows = {
  CompleteOutboundCall: {
    evidence: 'DP',
    doc: 'contact-actions-completeoutboundcall',
    parameters: [
      { path: 'CallerId.Number', evidence: 'D', ref: 'phone-number-value' },
      { path: 'VoiceConnector.VoiceConnectorType', evidence: 'P', kind: 'enum', values: ['ChimeConnector'] },
      { path: 'VoiceConnector.VoiceConnectorArn', evidence: 'P', kind: 'ref', ref: 'voice-connector' },
      { path: 'VoiceConnector.FromUser', evidence: 'P' },
      { path: 'VoiceConnector.ToUser', evidence: 'P' },
      { path: 'VoiceConnector.UserToUserInformation', evidence: 'P' },
      { path: 'ConnectionTimeLimitSeconds', evidence: 'P', kind: 'integer' },
    ],
    errors: [],
  },
  CreateCase: {
    evidence: 'DO',
    doc: 'createcase',
    parameters: [
      {
        path: 'LinkContactToCase',
        evidence: 'D',
        kind: 'enum',
        required: 'required',
        values: ['true', 'false'],
      },
      { path: 'CaseTemplateId', evidence: 'D', kind: 'ref', required: 'required', ref: 'case-template' },
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
  CreateTask: {
    evidence: 'DPO',
    doc: 'createtask',
    parameters: [
      { path: 'ContactFlowId', evidence: 'D', kind: 'ref', required: 'required', ref: 'flow' },
      { path: 'Name', evidence: 'D', required: 'required' },
      { path: 'Description', evidence: 'D' },
      { path: 'Attributes', evidence: 'D', kind: 'map' },
      { path: 'References', evidence: 'D', kind: 'map' },
      { path: 'DelaySeconds', evidence: 'D', kind: 'integer', min: 1, max: 518400 },
      { path: 'ScheduledTime', evidence: 'D' },
      { path: 'TaskTemplateId', evidence: 'D', static: true, kind: 'ref', ref: 'task-template' },
    ],
    errors: [{ type: 'NoMatchingError', evidence: 'D' }],
    rules: [{ rule: 'atMostOne', of: ['DelaySeconds', 'ScheduledTime'], evidence: 'D' }],
  },
  CreateWisdomSession: {
    evidence: 'DPA',
    doc: 'createwisdomsession',
    parameters: [
      { path: 'WisdomAssistantArn', evidence: 'D', kind: 'ref', required: 'required', ref: 'assistant' },
    ],
    errors: [{ type: 'NoMatchingError', evidence: 'D' }],
  },
  DequeueContactAndTransferToQueue: {
    evidence: 'DPF',
    doc: 'contact-actions-dequeuecontactandtransfertoqueue',
    parameters: [
      { path: 'QueueId', evidence: 'D', kind: 'ref', ref: 'queue' },
      { path: 'AgentId', evidence: 'D', kind: 'ref', ref: 'user' },
    ],
    errors: [
      { type: 'QueueAtCapacity', evidence: 'P' },
      { type: 'NoMatchingError', evidence: 'D' },
    ],
    rules: [{ rule: 'atMostOne', of: ['QueueId', 'AgentId'], evidence: 'D' }],
  },
  EndFlowModuleExecution: {
    evidence: 'DP',
    doc: 'endflowmoduleexecution',
    terminal: true,
    parameters: [
      { path: 'Result', evidence: 'P' },
      { path: 'ResultData', evidence: 'P', kind: 'map', anyJson: true },
    ],
    errors: [],
  },
  GetCase: {
    evidence: 'BO',
    doc: 'getcase',
    parameters: [
      {
        path: 'LinkContactToCase',
        evidence: 'B',
        kind: 'enum',
        required: 'required',
        values: ['true', 'false'],
      },
      {
        path: 'GetLastUpdatedCase',
        evidence: 'B',
        kind: 'enum',
        required: 'required',
        values: ['true', 'false'],
      },
      { path: 'CustomerId', evidence: 'B' },
      { path: 'CaseRequestFields', evidence: 'O', kind: 'map' },
      { path: 'CaseResponseFields[]', evidence: 'O' },
    ],
    errors: [
      { type: 'MultipleFound', evidence: 'O' },
      { type: 'NoneFound', evidence: 'O' },
      { type: 'NoMatchingError', evidence: 'O' },
      {
        type: 'ContactNotLinked',
        evidence: 'O',
        status: 'conditional',
        when: { is: ['LinkContactToCase', 'true'] },
      },
    ],
  },
  InvokeFlowModule: {
    evidence: 'DPF',
    doc: 'flow-language-actions-invoke-flow-module',
    parameters: [
      { path: 'FlowModuleId', evidence: 'D', kind: 'ref', required: 'required', ref: 'module' },
      { path: 'Input', evidence: 'P', kind: 'map', anyJson: true },
    ],
    errors: [
      { type: 'NoMatchingError', evidence: 'D' },
      { type: 'NoMatchingCondition', evidence: 'P', status: 'allowed' },
    ],
    conditions: { evidence: 'P', operators: ['Equals'] },
  },
  StartOutboundChatContact: {
    evidence: 'DP',
    doc: 'contact-actions-startoutboundchatcontact',
    parameters: [
      {
        path: 'SourceEndpoint.Address',
        evidence: 'D',
        kind: 'ref',
        required: 'required',
        ref: 'phone-number',
      },
      {
        path: 'SourceEndpoint.Type',
        evidence: 'D',
        kind: 'enum',
        required: 'required',
        values: ['CONNECT_PHONENUMBER_ARN'],
      },
      { path: 'DestinationEndpoint.Address', evidence: 'D', required: 'required' },
      {
        path: 'DestinationEndpoint.Type',
        evidence: 'D',
        kind: 'enum',
        required: 'required',
        values: ['TELEPHONE_NUMBER'],
      },
      { path: 'ContactFlowArn', evidence: 'D', kind: 'ref', required: 'required', ref: 'flow' },
      { path: 'ContactSubtype', evidence: 'D', kind: 'enum', required: 'required', values: ['connect:SMS'] },
      { path: 'InitialSystemMessage.Content', evidence: 'D', kind: 'text' },
      { path: 'RelatedContact', evidence: 'D', kind: 'enum', values: ['CURRENT'] },
    ],
    errors: [{ type: 'NoMatchingError', evidence: 'D' }],
  },
  StartOutboundEmailContact: {
    evidence: 'AO',
    parameters: [
      { path: 'FromEmailAddress.EmailAddress', evidence: 'O', ref: 'email-address-value' },
      { path: 'DestinationEmailAddress.EmailAddress', evidence: 'O' },
      { path: 'EmailMessage.MessageSourceType', evidence: 'O' },
      { path: 'EmailMessage.RawMessage.Subject', evidence: 'O', kind: 'text' },
      { path: 'EmailMessage.RawMessage.Body', evidence: 'O', kind: 'text' },
      { path: 'EmailMessage.RawMessage.ContentType', evidence: 'O' },
      { path: 'DestinationEmailAddress.DisplayName', evidence: 'O' },
      { path: 'AdditionalEmailRecipients.CcEmailAddresses[].EmailAddress', evidence: 'O' },
      { path: 'AdditionalEmailRecipients.CcEmailAddresses[].DisplayName', evidence: 'O' },
    ],
    errors: [{ type: 'NoMatchingError', evidence: 'O' }],
  },
  TagContact: {
    evidence: 'DP',
    doc: 'contact-actions-tagcontact',
    parameters: [
      { path: 'Tags', evidence: 'D', reserved: 'aws:', kind: 'map', required: 'required', maxEntries: 6 },
    ],
    errors: [{ type: 'NoMatchingError', evidence: 'P' }],
  },
  TransferContactToAgent: {
    evidence: 'D',
    doc: 'contact-actions-transfercontacttoagent',
    terminal: true,
    parameters: [],
    errors: [],
  },
  TransferContactToQueue: {
    evidence: 'DPA',
    doc: 'contact-actions-transfercontacttoqueue',
    parameters: [
      {
        path: 'QueueId',
        evidence: 'A',
        required: 'forbidden',
        instead: 'UpdateContactTargetQueue before it',
      },
    ],
    errors: [
      { type: 'QueueAtCapacity', evidence: 'PA' },
      { type: 'NoMatchingError', evidence: 'DA' },
    ],
  },
  UntagContact: {
    evidence: 'DPA',
    doc: 'contact-actions-untagcontact',
    parameters: [{ path: 'TagKeys[]', evidence: 'D', static: true, required: 'required' }],
    errors: [{ type: 'NoMatchingError', evidence: 'D' }],
  },
  ResumeContact: {
    evidence: 'PA',
    doc: 'contact-actions-updatecontactresumecontact',
    parameters: [],
    errors: [{ type: 'NoMatchingError', evidence: 'P' }],
  },
}
