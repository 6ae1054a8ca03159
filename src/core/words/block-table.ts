/** Categories of blocks in the console's block library; each has its own colour in the drawing. */
export const categories = ['interact', 'set', 'check', 'logic', 'integrate', 'end'] as const
export type Category = (typeof categories)[number]

/** The console's words for a block. */
export interface BlockWords {
  readonly category: Category
  /** The name of the block in the console's block library; the type, if no source has the console's name. */
  readonly name: string
  /** The action that is chosen within the block, if one block has several: `Get profile`. */
  readonly does?: string
}

const named = (category: Category, name: string, does?: string): BlockWords =>
  does === undefined ? { category, name } : { category, name, does }

/**
 * The console's words by action type, if the type alone decides. Sources: the admin guide's list of blocks (page
 * "contact-block-definitions") and the pages of the blocks, as read on 2026-11-29. For types whose parameters decide,
 * see block-name.ts.
 */
export const blockTable: Readonly<Record<string, BlockWords>> = {
  MessageParticipant: named('interact', 'Play prompt'),
  MessageParticipantIteratively: named('interact', 'Loop prompts'),
  GetParticipantInput: named('interact', 'Get customer input'),
  ConnectParticipantWithLexBot: named('interact', 'Get customer input', 'Amazon Lex'),
  // No page of the admin guide names it.
  ConnectParticipantWithAgenticCX: named('interact', 'ConnectParticipantWithAgenticCX'),
  ShowView: named('interact', 'Show view'),
  StartOutboundChatContact: named('interact', 'Send message'),
  StartOutboundEmailContact: named('interact', 'Send message', 'Email'),
  AuthenticateParticipant: named('interact', 'Authenticate customer'),
  UpdatePreviousContactParticipantState: named('interact', 'Hold customer or agent'),
  LoadContactContent: named('interact', 'Get stored content'),
  CreateWisdomSession: named('interact', 'Connect assistant'),
  RenderMessageTemplate: named('interact', 'Render message template'),
  UpdateContactMediaStreamingBehavior: named('interact', 'Start media streaming'),
  CompleteOutboundCall: named('interact', 'Call phone number'),

  UpdateContactAttributes: named('set', 'Set contact attributes'),
  UpdateFlowAttributes: named('set', 'Set contact attributes', 'Flow'),
  UpdateContactData: named('set', 'Set contact attributes'),
  UpdateContactEventHooks: named('set', 'Set event flow'),
  UpdateContactCallbackNumber: named('set', 'Set callback number'),
  UpdateContactTargetQueue: named('set', 'Set working queue'),
  UpdateContactTextToSpeechVoice: named('set', 'Set voice'),
  UpdateContactRecordingBehavior: named('set', 'Set recording and analytics behavior'),
  UpdateContactRecordingAndAnalyticsBehavior: named(
    'set',
    'Set recording, analytics and processing behavior',
  ),
  UpdateContactMediaProcessing: named('set', 'Set recording, analytics and processing behavior'),
  UpdateContactRoutingBehavior: named('set', 'Change routing priority / age'),
  UpdateContactRoutingCriteria: named('set', 'Set routing criteria'),
  UpdateFlowLoggingBehavior: named('set', 'Set logging behavior'),
  StartVoiceIdStream: named('set', 'Set Voice ID'),
  TagContact: named('set', 'Contact tags', 'Tag'),
  UntagContact: named('set', 'Contact tags', 'Untag'),

  Compare: named('check', 'Check contact attributes'),
  CheckHoursOfOperation: named('check', 'Check hours of operation'),
  CheckMetricData: named('check', 'Check queue status'),
  CheckOutboundCallStatus: named('check', 'Check call progress'),
  CheckVoiceId: named('check', 'Check Voice ID'),
  GetMetricData: named('check', 'Get metrics'),

  DistributeByPercentage: named('logic', 'Distribute by percentage'),
  Loop: named('logic', 'Loop'),
  Wait: named('logic', 'Wait'),
  ResumeContact: named('logic', 'Resume contact'),

  InvokeFlowModule: named('integrate', 'Invoke module'),
  InvokeLambdaFunction: named('integrate', 'AWS Lambda function'),
  CreateTask: named('integrate', 'Create task'),
  CreateContact: named('integrate', 'Create contact'),
  CreateCase: named('integrate', 'Cases', 'Create case'),
  GetCase: named('integrate', 'Cases', 'Get case'),
  UpdateCase: named('integrate', 'Cases', 'Update case'),
  CreateCustomerProfile: named('integrate', 'Customer profiles', 'Create profile'),
  GetCustomerProfile: named('integrate', 'Customer profiles', 'Get profile'),
  UpdateCustomerProfile: named('integrate', 'Customer profiles', 'Update profile'),
  GetCustomerProfileObject: named('integrate', 'Customer profiles', 'Get profile object'),
  GetCalculatedAttributesForCustomerProfile: named(
    'integrate',
    'Customer profiles',
    'Get calculated attributes',
  ),
  AssociateContactToCustomerProfile: named('integrate', 'Customer profiles', 'Associate contact to profile'),
  CheckSegmentMembership: named('integrate', 'Customer profiles', 'Check segment membership'),
  EvaluateDataTableValues: named('integrate', 'Data table', 'Evaluate values'),
  ListDataTableValues: named('integrate', 'Data table', 'List values'),
  UpsertDataTableValues: named('integrate', 'Data table', 'Write values'),
  CreatePersistentContactAssociation: named('integrate', 'Create persistent contact association'),

  TransferContactToQueue: named('end', 'Transfer to queue'),
  DequeueContactAndTransferToQueue: named('end', 'Transfer to queue'),
  CreateCallbackContact: named('end', 'Transfer to queue', 'Callback'),
  TransferContactToAgent: named('end', 'Transfer to agent (beta)'),
  TransferParticipantToThirdParty: named('end', 'Transfer to phone number'),
  TransferToFlow: named('end', 'Transfer to flow'),
  // No page of the admin guide names it.
  RouteContactToAgent: named('end', 'RouteContactToAgent'),
  DisconnectParticipant: named('end', 'Disconnect'),
  EndFlowExecution: named('end', 'End flow / Resume'),
  EndFlowModuleExecution: named('end', 'Return'),
}
