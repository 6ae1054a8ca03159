/** Categories of blocks in the console's block library; each has its own colour in the drawing. */
export const categories = ['interact', 'set', 'check', 'logic', 'integrate', 'end'] as const
export type Category = (typeof categories)[number]

/** The console's words for a block. */
export interface BlockWords {
  readonly category: Category
  /** The name of the block in the console's block library; the type, if no source has the console's name. */
  readonly name: string
  /** The action that a designer chose within the block, if the block has several: `Get profile`. */
  readonly operation?: string
}

const block = (category: Category, name: string, operation?: string): BlockWords =>
  operation === undefined ? { category, name } : { category, name, operation }

/**
 * The console's words by action type; for some types the parameters decide (block-name.ts). Sources: the admin guide's
 * list of blocks (page "contact-block-definitions") and the pages of the blocks, as read on 2026-11-29.
 */
export const blockTable: Readonly<Record<string, BlockWords>> = {
  MessageParticipant: block('interact', 'Play prompt'),
  MessageParticipantIteratively: block('interact', 'Loop prompts'),
  GetParticipantInput: block('interact', 'Get customer input'),
  ConnectParticipantWithLexBot: block('interact', 'Get customer input', 'Amazon Lex'),
  // No page of the admin guide names it.
  ConnectParticipantWithAgenticCX: block('interact', 'ConnectParticipantWithAgenticCX'),
  ShowView: block('interact', 'Show view'),
  StartOutboundChatContact: block('interact', 'Send message'),
  StartOutboundEmailContact: block('interact', 'Send message', 'Email'),
  AuthenticateParticipant: block('interact', 'Authenticate customer'),
  UpdatePreviousContactParticipantState: block('interact', 'Hold customer or agent'),
  LoadContactContent: block('interact', 'Get stored content'),
  CreateWisdomSession: block('interact', 'Connect assistant'),
  RenderMessageTemplate: block('interact', 'Render message template'),
  UpdateContactMediaStreamingBehavior: block('interact', 'Start media streaming'),
  CompleteOutboundCall: block('interact', 'Call phone number'),

  UpdateContactAttributes: block('set', 'Set contact attributes'),
  UpdateFlowAttributes: block('set', 'Set contact attributes', 'Flow'),
  UpdateContactData: block('set', 'Set contact attributes'),
  UpdateContactEventHooks: block('set', 'Set event flow'),
  UpdateContactCallbackNumber: block('set', 'Set callback number'),
  UpdateContactTargetQueue: block('set', 'Set working queue'),
  UpdateContactTextToSpeechVoice: block('set', 'Set voice'),
  UpdateContactRecordingBehavior: block('set', 'Set recording and analytics behavior'),
  UpdateContactRecordingAndAnalyticsBehavior: block(
    'set',
    'Set recording, analytics and processing behavior',
  ),
  UpdateContactMediaProcessing: block('set', 'Set recording, analytics and processing behavior'),
  UpdateContactRoutingBehavior: block('set', 'Change routing priority / age'),
  UpdateContactRoutingCriteria: block('set', 'Set routing criteria'),
  UpdateFlowLoggingBehavior: block('set', 'Set logging behavior'),
  StartVoiceIdStream: block('set', 'Set Voice ID'),
  TagContact: block('set', 'Contact tags', 'Tag'),
  UntagContact: block('set', 'Contact tags', 'Untag'),

  Compare: block('check', 'Check contact attributes'),
  CheckHoursOfOperation: block('check', 'Check hours of operation'),
  CheckMetricData: block('check', 'Check queue status'),
  CheckOutboundCallStatus: block('check', 'Check call progress'),
  CheckVoiceId: block('check', 'Check Voice ID'),
  GetMetricData: block('check', 'Get metrics'),

  DistributeByPercentage: block('logic', 'Distribute by percentage'),
  Loop: block('logic', 'Loop'),
  Wait: block('logic', 'Wait'),
  ResumeContact: block('logic', 'Resume contact'),

  InvokeFlowModule: block('integrate', 'Invoke module'),
  InvokeLambdaFunction: block('integrate', 'AWS Lambda function'),
  CreateTask: block('integrate', 'Create task'),
  CreateContact: block('integrate', 'Create contact'),
  CreateCase: block('integrate', 'Cases', 'Create case'),
  GetCase: block('integrate', 'Cases', 'Get case'),
  UpdateCase: block('integrate', 'Cases', 'Update case'),
  CreateCustomerProfile: block('integrate', 'Customer profiles', 'Create profile'),
  GetCustomerProfile: block('integrate', 'Customer profiles', 'Get profile'),
  UpdateCustomerProfile: block('integrate', 'Customer profiles', 'Update profile'),
  GetCustomerProfileObject: block('integrate', 'Customer profiles', 'Get profile object'),
  GetCalculatedAttributesForCustomerProfile: block(
    'integrate',
    'Customer profiles',
    'Get calculated attributes',
  ),
  AssociateContactToCustomerProfile: block('integrate', 'Customer profiles', 'Associate contact to profile'),
  CheckSegmentMembership: block('integrate', 'Customer profiles', 'Check segment membership'),
  EvaluateDataTableValues: block('integrate', 'Data table', 'Evaluate values'),
  ListDataTableValues: block('integrate', 'Data table', 'List values'),
  UpsertDataTableValues: block('integrate', 'Data table', 'Write values'),
  CreatePersistentContactAssociation: block('integrate', 'Create persistent contact association'),

  TransferContactToQueue: block('end', 'Transfer to queue'),
  DequeueContactAndTransferToQueue: block('end', 'Transfer to queue'),
  CreateCallbackContact: block('end', 'Transfer to queue', 'Callback'),
  TransferContactToAgent: block('end', 'Transfer to agent (beta)'),
  TransferParticipantToThirdParty: block('end', 'Transfer to phone number'),
  TransferToFlow: block('end', 'Transfer to flow'),
  // No page of the admin guide names it.
  RouteContactToAgent: block('end', 'RouteContactToAgent'),
  DisconnectParticipant: block('end', 'Disconnect'),
  EndFlowExecution: block('end', 'End flow / Resume'),
  EndFlowModuleExecution: block('end', 'Return'),
}
