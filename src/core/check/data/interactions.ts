import type { ActionRows } from './rows.js'

/** Actions that call other services, and actions that only the administrator guide names. */
export const interactions: ActionRows = {
  AssociateContactToCustomerProfile: {
    evidence: 'D',
    doc: 'interactions-associatecontacttocustomerprofile',
    parameters: [
      { path: 'ProfileRequestData.ProfileId', evidence: 'D', required: 'required' },
      { path: 'ProfileRequestData.ContactId', evidence: 'D', required: 'required' },
      { path: 'ProfileResponseData', evidence: 'D', kind: 'list' },
    ],
    errors: [{ type: 'NoMatchingError', evidence: 'D' }],
  },
  CreateCallbackContact: {
    evidence: 'DPFO',
    doc: 'interactions-createcallbackcontact',
    parameters: [
      { path: 'QueueId', evidence: 'D', kind: 'ref', ref: 'queue' },
      { path: 'AgentId', evidence: 'D', kind: 'ref', ref: 'user' },
      {
        path: 'InitialCallDelaySeconds',
        evidence: 'D',
        kind: 'integer',
        required: 'required',
        min: 1,
        max: 259200,
      },
      { path: 'MaximumConnectionAttempts', evidence: 'D', kind: 'integer', required: 'required', min: 1 },
      {
        path: 'RetryDelaySeconds',
        evidence: 'D',
        kind: 'integer',
        required: 'required',
        min: 1,
        max: 259200,
      },
      { path: 'ContactFlowId', evidence: 'D', kind: 'ref', ref: 'flow' },
      { path: 'CallerId', evidence: 'D', ref: 'phone-number-value' },
    ],
    errors: [{ type: 'NoMatchingError', evidence: 'D' }],
    rules: [{ rule: 'atMostOne', of: ['QueueId', 'AgentId'], evidence: 'D' }],
  },
  CreateCustomerProfile: {
    evidence: 'DO',
    doc: 'interactions-createcustomerprofile',
    parameters: [
      { path: 'ProfileRequestData', evidence: 'D', kind: 'object', required: 'required' },
      { path: 'ProfileResponseData[]', evidence: 'O' },
    ],
    errors: [{ type: 'NoMatchingError', evidence: 'D' }],
  },
  InvokeLambdaFunction: {
    evidence: 'DPAO',
    doc: 'interactions-invokelambdafunction',
    parameters: [
      { path: 'LambdaFunctionARN', evidence: 'D', kind: 'ref', required: 'required', ref: 'lambda' },
      {
        path: 'InvocationTimeLimitSeconds',
        evidence: 'D',
        static: true,
        kind: 'integer',
        required: 'required',
        min: 1,
        max: 8,
        // The developer guide says 8 without a type; the administrator guide says 60 for this one.
        larger: { max: 60, when: { is: ['InvocationType', 'ASYNCHRONOUS'] } },
      },
      { path: 'InvocationType', evidence: 'D', kind: 'enum', values: ['SYNCHRONOUS', 'ASYNCHRONOUS'] },
      { path: 'LambdaInvocationAttributes', evidence: 'D', kind: 'map' },
      {
        path: 'ResponseValidation.ResponseType',
        evidence: 'D',
        kind: 'enum',
        values: ['STRING_MAP', 'JSON'],
      },
    ],
    errors: [{ type: 'NoMatchingError', evidence: 'D' }],
  },
  GetCustomerProfile: {
    evidence: 'DO',
    doc: 'interactions-getcustomerprofile',
    parameters: [
      { path: 'ProfileRequestData', evidence: 'D', kind: 'object', required: 'required' },
      { path: 'ProfileResponseData[]', evidence: 'O' },
    ],
    errors: [
      { type: 'MultipleFoundError', evidence: 'DO' },
      { type: 'NoneFoundError', evidence: 'DO' },
      { type: 'NoMatchingError', evidence: 'D' },
    ],
  },
  GetCustomerProfileObject: {
    evidence: 'AB',
    doc: 'interactions-getcustomerprofileobject',
    parameters: [
      { path: 'ProfileRequestData', evidence: 'D', kind: 'object', required: 'required' },
      { path: 'ProfileResponseData[]', evidence: 'O' },
    ],
    errors: [{ type: 'NoMatchingError', evidence: 'B' }],
  },
  GetCalculatedAttributesForCustomerProfile: {
    evidence: 'B',
    doc: 'interactions-getcalculatedattributesforcustomerprofile',
    parameters: [
      { path: 'ProfileRequestData', evidence: 'D', kind: 'object', required: 'required' },
      { path: 'ProfileResponseData[]', evidence: 'O' },
    ],
    errors: [{ type: 'NoMatchingError', evidence: 'B' }],
  },
  UpdateCustomerProfile: {
    evidence: 'D',
    doc: 'interactions-updatecustomerprofile',
    parameters: [
      { path: 'ProfileRequestData', evidence: 'D', kind: 'object', required: 'required' },
      { path: 'ProfileResponseData[]', evidence: 'O' },
    ],
    errors: [{ type: 'NoMatchingError', evidence: 'D' }],
  },
  TransferParticipantToThirdParty: {
    evidence: 'DPO',
    doc: 'https://docs.aws.amazon.com/connect/latest/adminguide/transfer-to-phone-number.html',
    parameters: [
      { path: 'ThirdPartyPhoneNumber', evidence: 'D', required: 'required', ref: 'phone-number-value' },
      {
        path: 'ThirdPartyConnectionTimeLimitSeconds',
        evidence: 'P',
        kind: 'integer',
        required: 'required',
        min: 0,
        max: 600,
      },
      {
        path: 'ContinueFlowExecution',
        evidence: 'P',
        static: true,
        kind: 'enum',
        required: 'required',
        values: ['True', 'False'],
      },
      {
        path: 'ThirdPartyDTMFDigits',
        evidence: 'D',
        pattern: [/^[\d,*#]{1,50}$/, 'one to 50 of digits, comma, * and #'],
      },
      { path: 'CallerId.Number', evidence: 'D', ref: 'phone-number-value' },
      { path: 'CallerId.Name', evidence: 'D' },
    ],
    errors: [
      { type: 'NoMatchingError', evidence: 'D' },
      {
        type: 'CallFailed',
        evidence: 'DP',
        status: 'conditional',
        when: { is: ['ContinueFlowExecution', 'True'] },
      },
      {
        type: 'ConnectionTimeLimitExceeded',
        evidence: 'DP',
        status: 'conditional',
        when: { is: ['ContinueFlowExecution', 'True'] },
      },
    ],
  },
  AuthenticateParticipant: {
    evidence: 'ABO',
    doc: 'https://docs.aws.amazon.com/connect/latest/adminguide/authenticate-customer.html',
    parameters: [
      {
        path: 'CognitoConfiguration',
        evidence: 'B',
        kind: 'object',
        required: 'required',
        ref: 'cognito-value',
      },
      { path: 'CustomerProfilesConfiguration', evidence: 'B', kind: 'object', required: 'required' },
      { path: 'CustomerProfilesConfiguration.ObjectTypeName', evidence: 'O' },
      { path: 'TimeLimitMinutes', evidence: 'B', kind: 'integer', required: 'required' },
    ],
    errors: [
      { type: 'TimeLimitExceeded', evidence: 'O' },
      { type: 'NoMatchingError', evidence: 'O' },
    ],
    conditions: { evidence: 'O', operators: ['Equals'] },
  },
  EvaluateDataTableValues: {
    evidence: 'AB',
    parameters: [
      { path: 'DataTableId', evidence: 'B', kind: 'ref', required: 'required', ref: 'data-table' },
      { path: 'Queries', evidence: 'B', kind: 'object', required: 'required' },
    ],
    errors: [{ type: 'NoMatchingError', evidence: 'B' }],
  },
  ListDataTableValues: {
    evidence: 'B',
    parameters: [
      { path: 'DataTableId', evidence: 'B', kind: 'ref', required: 'required', ref: 'data-table' },
      { path: 'PrimaryKeyGroups', evidence: 'B', kind: 'object', required: 'required' },
    ],
    errors: [{ type: 'NoMatchingError', evidence: 'B' }],
  },
  UpsertDataTableValues: {
    evidence: 'B',
    parameters: [
      { path: 'DataTableId', evidence: 'B', kind: 'ref', required: 'required', ref: 'data-table' },
      { path: 'LockVersion', evidence: 'B', kind: 'object', required: 'required' },
      { path: 'DataTableUpsertAttributes', evidence: 'B', kind: 'object', required: 'required' },
    ],
    errors: [{ type: 'NoMatchingError', evidence: 'B' }],
  },
  LoadContactContent: {
    evidence: 'AB',
    parameters: [{ path: 'ContentType', evidence: 'B', required: 'required' }],
    errors: [{ type: 'NoMatchingError', evidence: 'B' }],
  },
  CreatePersistentContactAssociation: {
    evidence: 'AB',
    parameters: [
      { path: 'RehydrationType', evidence: 'B', required: 'required' },
      { path: 'SourceContactId', evidence: 'B', required: 'required' },
    ],
    errors: [{ type: 'NoMatchingError', evidence: 'B' }],
  },
  CreateContact: {
    evidence: 'AO',
    parameters: [
      { path: 'Channel', evidence: 'O' },
      { path: 'RelatedContact', evidence: 'O' },
    ],
    errors: [{ type: 'NoMatchingError', evidence: 'O' }],
  },
  RenderMessageTemplate: {
    evidence: 'A',
    parameters: [
      {
        path: 'WisdomKnowledgeBaseArn',
        evidence: 'A',
        kind: 'ref',
        required: 'required',
        ref: 'knowledge-base',
      },
      {
        path: 'WisdomMessageTemplateArn',
        evidence: 'A',
        kind: 'ref',
        required: 'required',
        ref: 'message-template',
      },
    ],
    errors: [
      { type: 'TemplateRenderingError', evidence: 'A' },
      { type: 'NoMatchingError', evidence: 'A' },
    ],
  },
  ConnectParticipantWithAgenticCX: {
    evidence: 'A',
    parameters: [
      { path: 'AgentConfiguration.WorkspaceId', evidence: 'A' },
      { path: 'AgentConfiguration.ApplicationId', evidence: 'A' },
      { path: 'AgentConfiguration.Alias', evidence: 'A' },
      { path: 'AgentConfiguration.ContextVariables', evidence: 'A', kind: 'map', maxEntries: 10 },
      { path: 'SpeechRecognitionConfiguration', evidence: 'A', kind: 'object' },
      { path: 'AudioFillerConfiguration', evidence: 'A', kind: 'object' },
    ],
    errors: [
      { type: 'NoMatchingError', evidence: 'A' },
      { type: 'NoMatchingCondition', evidence: 'A' },
      { type: 'InputTimeLimitExceeded', evidence: 'A' },
    ],
    conditions: { evidence: 'A', operands: ['Escalation'] },
    unproven: true,
  },
  CheckSegmentMembership: {
    evidence: 'F',
    parameters: [],
    errors: [],
    shapeUnknown: true,
  },
  RouteContactToAgent: {
    evidence: 'F',
    parameters: [],
    errors: [],
    shapeUnknown: true,
  },
}
