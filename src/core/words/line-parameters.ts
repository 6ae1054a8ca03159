/**
 * The paths of the parameters that describe an action best, the best first. The line of a block shows the first one
 * that has a text; of a map, such as `Attributes`, it shows the members. An action without a row shows its first text.
 */
export const lineParameters: Readonly<Record<string, readonly string[]>> = {
  MessageParticipant: ['Text', 'SSML', 'PromptId', 'Media.Uri'],
  MessageParticipantIteratively: ['Messages'],
  GetParticipantInput: ['Text', 'SSML', 'PromptId', 'Media.Uri'],
  ConnectParticipantWithLexBot: ['Text', 'SSML', 'PromptId', 'LexV2Bot.AliasArn', 'LexBot.Name'],
  ShowView: ['ViewResource.Id'],
  StartOutboundChatContact: ['InitialSystemMessage.Content', 'ContactFlowArn'],
  StartOutboundEmailContact: ['EmailMessage.RawMessage.Subject', 'FromEmailAddress.EmailAddress'],
  AuthenticateParticipant: ['TimeLimitMinutes'],
  UpdatePreviousContactParticipantState: ['PreviousContactParticipantState'],
  CompleteOutboundCall: ['CallerId.Number'],
  UpdateContactAttributes: ['Attributes'],
  UpdateFlowAttributes: ['FlowAttributes'],
  UpdateContactEventHooks: ['EventHooks'],
  UpdateContactCallbackNumber: ['CallbackNumber'],
  UpdateContactTargetQueue: ['QueueId', 'AgentId'],
  UpdateContactTextToSpeechVoice: ['TextToSpeechVoice'],
  UpdateContactRoutingBehavior: ['QueuePriority', 'QueueTimeAdjustmentSeconds'],
  UpdateFlowLoggingBehavior: ['FlowLoggingBehavior'],
  TagContact: ['Tags'],
  UntagContact: ['TagKeys'],
  Compare: ['ComparisonValue'],
  CheckHoursOfOperation: ['HoursOfOperationId'],
  CheckMetricData: ['QueueId', 'AgentId', 'MetricType'],
  CheckVoiceId: ['CheckVoiceIdOption'],
  GetMetricData: ['QueueId', 'AgentId', 'QueueChannel'],
  Loop: ['LoopCount'],
  Wait: ['TimeLimitSeconds'],
  InvokeFlowModule: ['FlowModuleId'],
  InvokeLambdaFunction: ['LambdaFunctionARN'],
  CreateTask: ['Name', 'TaskTemplateId', 'ContactFlowId'],
  CreateCase: ['CaseRequestFields', 'CaseTemplateId'],
  UpdateCase: ['CaseRequestFields', 'CaseId'],
  GetCase: ['CaseRequestFields', 'CustomerId'],
  CreateCallbackContact: ['QueueId', 'AgentId'],
  DequeueContactAndTransferToQueue: ['QueueId', 'AgentId'],
  TransferParticipantToThirdParty: ['ThirdPartyPhoneNumber'],
  TransferToFlow: ['ContactFlowId'],
  EndFlowModuleExecution: ['Result'],
}

/** The units of parameters that hold a number as text. */
export const units: Readonly<Record<string, string>> = {
  LoopCount: 'times',
  TimeLimitSeconds: 's',
  TimeLimitMinutes: 'min',
}
