/**
 * The parameters that describe an action best, the best first; a line shows the first that is given. For `Attributes`
 * and other maps it shows the members. For other actions it shows the first text.
 */
export const tellingPaths: Readonly<Record<string, readonly string[]>> = {
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

/** Parameters with a number as text: the unit of the number. */
export const units: Readonly<Record<string, string>> = {
  LoopCount: 'times',
  TimeLimitSeconds: 's',
  TimeLimitMinutes: 'min',
}
