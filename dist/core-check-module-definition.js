/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 344:
/***/ ((module) => {

"use strict";
module.exports = require("./action-run-action.js");

/***/ }),

/***/ 377:
/***/ ((module) => {

"use strict";
module.exports = require("./index.js");

/***/ }),

/***/ 305:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: !0 });
}, __copyProps = (to, from, except, desc) => {
  if (from && typeof from == "object" || typeof from == "function")
    for (let key of __getOwnPropNames(from))
      !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);

// <stdin>
var stdin_exports = {};
__export(stdin_exports, {
  actionRows: () => actionRows,
  actionsOf: () => actionsOf,
  callPlaces: () => callPlaces,
  checkContent_2: () => checkContent,
  checkDefinition_2: () => checkDefinition,
  compoundOperators: () => compoundOperators,
  conditionOperators: () => conditionOperators,
  contractOf: () => contractOf,
  declaredNames: () => declaredNames,
  fixedOperands: () => fixedOperands,
  isDynamic: () => isDynamic,
  isOpaque: () => isOpaque,
  languageVersion: () => languageVersion,
  limits: () => limits,
  notTypes: () => notTypes,
  notTypesUnproven: () => notTypesUnproven,
  parameterTree: () => parameterTree,
  placeKey: () => placeKey,
  presentMember: () => presentMember,
  textOf: () => textOf
});
module.exports = __toCommonJS(stdin_exports);

// another:src/core/check/json-path.ts
var import_action_run_action = __nccwpck_require__(344);

// another:src/core/resolve/has-references.ts
var import_index = __nccwpck_require__(377);

// another:src/core/document/json.ts
var import_index2 = __nccwpck_require__(377);

// own:src/core/check/data/contact-actions.ts
var contactActions = {
  CompleteOutboundCall: {
    evidence: "DP",
    doc: "contact-actions-completeoutboundcall",
    parameters: [
      { path: "CallerId.Number", evidence: "D", ref: "phone-number-value" },
      { path: "VoiceConnector.VoiceConnectorType", evidence: "P", kind: "enum", values: ["ChimeConnector"] },
      { path: "VoiceConnector.VoiceConnectorArn", evidence: "P", kind: "ref", ref: "voice-connector" },
      { path: "VoiceConnector.FromUser", evidence: "P" },
      { path: "VoiceConnector.ToUser", evidence: "P" },
      { path: "VoiceConnector.UserToUserInformation", evidence: "P" },
      { path: "ConnectionTimeLimitSeconds", evidence: "P", kind: "integer" }
    ],
    errors: []
  },
  CreateCase: {
    evidence: "DO",
    doc: "createcase",
    parameters: [
      {
        path: "LinkContactToCase",
        evidence: "D",
        kind: "enum",
        required: "required",
        values: ["true", "false"]
      },
      { path: "CaseTemplateId", evidence: "D", kind: "ref", required: "required", ref: "case-template" },
      { path: "CaseRequestFields", evidence: "D", kind: "map" }
    ],
    errors: [
      { type: "NoMatchingError", evidence: "D" },
      {
        type: "ContactNotLinked",
        evidence: "D",
        status: "conditional",
        when: { is: ["LinkContactToCase", "true"] }
      }
    ]
  },
  CreateTask: {
    evidence: "DPO",
    doc: "createtask",
    parameters: [
      { path: "ContactFlowId", evidence: "D", kind: "ref", required: "required", ref: "flow" },
      { path: "Name", evidence: "D", required: "required" },
      { path: "Description", evidence: "D" },
      { path: "Attributes", evidence: "D", kind: "map" },
      { path: "References", evidence: "D", kind: "map" },
      { path: "DelaySeconds", evidence: "D", kind: "integer", min: 1, max: 518400 },
      { path: "ScheduledTime", evidence: "D" },
      { path: "TaskTemplateId", evidence: "D", static: !0, kind: "ref", ref: "task-template" }
    ],
    errors: [{ type: "NoMatchingError", evidence: "D" }],
    rules: [{ rule: "atMostOne", of: ["DelaySeconds", "ScheduledTime"], evidence: "D" }]
  },
  CreateWisdomSession: {
    evidence: "DPA",
    doc: "createwisdomsession",
    parameters: [
      { path: "WisdomAssistantArn", evidence: "D", kind: "ref", required: "required", ref: "assistant" }
    ],
    errors: [{ type: "NoMatchingError", evidence: "D" }]
  },
  DequeueContactAndTransferToQueue: {
    evidence: "DPF",
    doc: "contact-actions-dequeuecontactandtransfertoqueue",
    parameters: [
      { path: "QueueId", evidence: "D", kind: "ref", ref: "queue" },
      { path: "AgentId", evidence: "D", kind: "ref", ref: "user" }
    ],
    errors: [
      { type: "QueueAtCapacity", evidence: "P" },
      { type: "NoMatchingError", evidence: "D" }
    ],
    rules: [{ rule: "atMostOne", of: ["QueueId", "AgentId"], evidence: "D" }]
  },
  EndFlowModuleExecution: {
    evidence: "DP",
    doc: "endflowmoduleexecution",
    terminal: !0,
    parameters: [
      { path: "Result", evidence: "P" },
      { path: "ResultData", evidence: "P", kind: "map", anyJson: !0 }
    ],
    errors: []
  },
  GetCase: {
    evidence: "BO",
    doc: "getcase",
    parameters: [
      {
        path: "LinkContactToCase",
        evidence: "B",
        kind: "enum",
        required: "required",
        values: ["true", "false"]
      },
      {
        path: "GetLastUpdatedCase",
        evidence: "B",
        kind: "enum",
        required: "required",
        values: ["true", "false"]
      },
      { path: "CustomerId", evidence: "B" },
      { path: "CaseRequestFields", evidence: "O", kind: "map" },
      { path: "CaseResponseFields[]", evidence: "O" }
    ],
    errors: [
      { type: "MultipleFound", evidence: "O" },
      { type: "NoneFound", evidence: "O" },
      { type: "NoMatchingError", evidence: "O" },
      {
        type: "ContactNotLinked",
        evidence: "O",
        status: "conditional",
        when: { is: ["LinkContactToCase", "true"] }
      }
    ]
  },
  InvokeFlowModule: {
    evidence: "DPF",
    doc: "flow-language-actions-invoke-flow-module",
    parameters: [
      { path: "FlowModuleId", evidence: "D", kind: "ref", required: "required", ref: "module" },
      { path: "Input", evidence: "P", kind: "map", anyJson: !0 }
    ],
    errors: [
      { type: "NoMatchingError", evidence: "D" },
      { type: "NoMatchingCondition", evidence: "P", status: "allowed" }
    ],
    conditions: { evidence: "P", operators: ["Equals"] }
  },
  StartOutboundChatContact: {
    evidence: "DP",
    doc: "contact-actions-startoutboundchatcontact",
    parameters: [
      {
        path: "SourceEndpoint.Address",
        evidence: "D",
        kind: "ref",
        required: "required",
        ref: "phone-number"
      },
      {
        path: "SourceEndpoint.Type",
        evidence: "D",
        kind: "enum",
        required: "required",
        values: ["CONNECT_PHONENUMBER_ARN"]
      },
      { path: "DestinationEndpoint.Address", evidence: "D", required: "required" },
      {
        path: "DestinationEndpoint.Type",
        evidence: "D",
        kind: "enum",
        required: "required",
        values: ["TELEPHONE_NUMBER"]
      },
      { path: "ContactFlowArn", evidence: "D", kind: "ref", required: "required", ref: "flow" },
      { path: "ContactSubtype", evidence: "D", kind: "enum", required: "required", values: ["connect:SMS"] },
      { path: "InitialSystemMessage.Content", evidence: "D", kind: "text" },
      { path: "RelatedContact", evidence: "D", kind: "enum", values: ["CURRENT"] }
    ],
    errors: [{ type: "NoMatchingError", evidence: "D" }]
  },
  StartOutboundEmailContact: {
    evidence: "AO",
    parameters: [
      { path: "FromEmailAddress.EmailAddress", evidence: "O", ref: "email-address-value" },
      { path: "DestinationEmailAddress.EmailAddress", evidence: "O" },
      { path: "EmailMessage.MessageSourceType", evidence: "O" },
      { path: "EmailMessage.RawMessage.Subject", evidence: "O", kind: "text" },
      { path: "EmailMessage.RawMessage.Body", evidence: "O", kind: "text" },
      { path: "EmailMessage.RawMessage.ContentType", evidence: "O" },
      { path: "DestinationEmailAddress.DisplayName", evidence: "O" },
      { path: "AdditionalEmailRecipients.CcEmailAddresses[].EmailAddress", evidence: "O" },
      { path: "AdditionalEmailRecipients.CcEmailAddresses[].DisplayName", evidence: "O" }
    ],
    errors: [{ type: "NoMatchingError", evidence: "O" }]
  },
  TagContact: {
    evidence: "DP",
    doc: "contact-actions-tagcontact",
    parameters: [
      { path: "Tags", evidence: "D", reserved: "aws:", kind: "map", required: "required", maxEntries: 6 }
    ],
    errors: [{ type: "NoMatchingError", evidence: "P" }]
  },
  TransferContactToAgent: {
    evidence: "D",
    doc: "contact-actions-transfercontacttoagent",
    terminal: !0,
    parameters: [],
    errors: []
  },
  TransferContactToQueue: {
    evidence: "DPA",
    doc: "contact-actions-transfercontacttoqueue",
    parameters: [
      {
        path: "QueueId",
        evidence: "A",
        required: "forbidden",
        instead: "UpdateContactTargetQueue before it"
      }
    ],
    errors: [
      { type: "QueueAtCapacity", evidence: "PA" },
      { type: "NoMatchingError", evidence: "DA" }
    ]
  },
  UntagContact: {
    evidence: "DPA",
    doc: "contact-actions-untagcontact",
    parameters: [{ path: "TagKeys[]", evidence: "D", static: !0, required: "required" }],
    errors: [{ type: "NoMatchingError", evidence: "D" }]
  },
  ResumeContact: {
    evidence: "PA",
    doc: "contact-actions-updatecontactresumecontact",
    parameters: [],
    errors: [{ type: "NoMatchingError", evidence: "P" }]
  }
}, contactMedia = {
  UpdateContactMediaProcessing: {
    evidence: "P",
    doc: "contact-actions-updatecontactmediaprocessing",
    parameters: [
      {
        path: "ChatProcessor.ProcessingEnabled",
        evidence: "P",
        kind: "enum",
        required: "required",
        values: ["True", "False"]
      },
      {
        path: "ChatProcessor.LambdaProcessorARN",
        evidence: "P",
        kind: "ref",
        required: "required",
        ref: "lambda"
      },
      {
        path: "ChatProcessor.ChatProcessorSettings.DeliverUnprocessedMessages",
        evidence: "P",
        kind: "enum",
        required: "required",
        values: ["True", "False"]
      }
    ],
    errors: [
      { type: "NoMatchingError", evidence: "P" },
      { type: "ChannelMismatch", evidence: "P" }
    ]
  },
  UpdateContactMediaStreamingBehavior: {
    evidence: "DP",
    doc: "contact-actions-updatecontactmediastreamingbehavior",
    parameters: [
      {
        path: "MediaStreamingState",
        evidence: "D",
        static: !0,
        kind: "enum",
        required: "required",
        values: ["Enabled", "Disabled"]
      },
      {
        path: "Participants[].ParticipantType",
        evidence: "D",
        static: !0,
        kind: "enum",
        required: "required",
        values: ["Customer"]
      },
      {
        path: "Participants[].MediaDirections[]",
        evidence: "D",
        static: !0,
        kind: "enum",
        required: "required",
        values: ["From", "To"]
      },
      {
        path: "MediaStreamType",
        evidence: "D",
        static: !0,
        kind: "enum",
        required: "required",
        values: ["Audio"]
      }
    ],
    errors: [{ type: "NoMatchingError", evidence: "D" }]
  },
  UpdateContactRecordingAndAnalyticsBehavior: {
    evidence: "DP",
    doc: "contact-actions-updatecontactrecordingandanalyticsbehavior",
    parameters: [
      { path: "VoiceBehavior", evidence: "D", kind: "object" },
      { path: "ChatBehavior", evidence: "D", kind: "object" },
      {
        path: "ChatBehavior.ChatAnalyticsBehavior.Enabled",
        evidence: "D",
        static: !0,
        kind: "enum",
        values: ["True", "False"]
      },
      { path: "ChatBehavior.ChatAnalyticsBehavior.AnalyticsLanguage", evidence: "D" },
      {
        path: "ChatBehavior.ChatAnalyticsBehavior.ConversationalAnalyticsRedactionConfiguration.Enabled",
        evidence: "D",
        kind: "enum",
        values: ["True", "False"]
      },
      {
        path: "ChatBehavior.ChatAnalyticsBehavior.ConversationalAnalyticsRedactionConfiguration.RedactionResults",
        evidence: "D",
        kind: "enum",
        values: ["RedactedAndOriginal", "RedactedOnly"]
      },
      {
        path: "ChatBehavior.ChatAnalyticsBehavior.ConversationalAnalyticsRedactionConfiguration.RedactionMaskMode",
        evidence: "D",
        kind: "enum",
        values: ["EntityType", "PII"]
      },
      {
        path: "VoiceBehavior.VoiceRecordingBehavior.RecordedParticipants[]",
        evidence: "P",
        kind: "enum",
        values: ["Agent", "Customer"]
      },
      {
        path: "VoiceBehavior.VoiceRecordingBehavior.IVRRecordingBehavior",
        evidence: "P",
        kind: "enum",
        values: ["Enabled", "Disabled"]
      },
      {
        path: "VoiceBehavior.VoiceAnalyticsBehavior.AnalyticsModes[]",
        evidence: "P",
        kind: "enum",
        values: ["RealTime", "PostContact", "AutomatedInteraction"]
      }
    ],
    errors: [
      { type: "NoMatchingError", evidence: "P" },
      { type: "ChannelMismatch", evidence: "P" },
      {
        type: "InFlightRedactionConfigurationFailed",
        evidence: "P",
        status: "conditional",
        when: { given: "ChatBehavior" }
      }
    ],
    rules: [{ rule: "exactlyOne", of: ["VoiceBehavior", "ChatBehavior"], evidence: "D" }]
  },
  UpdateContactRecordingBehavior: {
    evidence: "DPO",
    doc: "contact-actions-updatecontactrecordingbehavior",
    parameters: [
      { path: "RecordingBehavior", evidence: "D", kind: "object", required: "required" },
      {
        path: "RecordingBehavior.RecordedParticipants[]",
        evidence: "D",
        static: !0,
        kind: "enum",
        required: "required",
        values: ["Agent", "Customer"]
      },
      {
        path: "RecordingBehavior.ScreenRecordedParticipants[]",
        evidence: "D",
        kind: "enum",
        values: ["Agent"]
      },
      {
        path: "RecordingBehavior.IVRRecordingBehavior",
        evidence: "D",
        kind: "enum",
        values: ["Enabled", "Disabled"]
      },
      { path: "AnalyticsBehavior", evidence: "D", kind: "object" },
      { path: "AnalyticsBehavior.Enabled", evidence: "D", kind: "enum", values: ["True", "False"] },
      { path: "AnalyticsBehavior.AnalyticsLanguage", evidence: "D" },
      {
        path: "AnalyticsBehavior.AnalyticsRedactionBehavior",
        evidence: "D",
        kind: "enum",
        values: ["Enabled", "Disabled"]
      },
      {
        path: "AnalyticsBehavior.AnalyticsRedactionResults",
        evidence: "D",
        kind: "enum",
        values: ["RedactedAndOriginal", "RedactedOnly"]
      },
      { path: "AnalyticsBehavior.ChannelConfiguration.Voice.AnalyticsModes[]", evidence: "PO" },
      {
        path: "AnalyticsBehavior.ChannelConfiguration.Chat.AnalyticsModes[]",
        evidence: "PO",
        kind: "enum",
        values: ["ContactLens"]
      }
    ],
    errors: [{ type: "NoMatchingError", evidence: "F", status: "unknown" }],
    rules: [
      {
        rule: "onlyWith",
        of: ["AnalyticsBehavior"],
        when: { holds: ["RecordingBehavior.RecordedParticipants", "Agent", "Customer"] },
        evidence: "D"
      }
    ]
  }
}, voiceIdSwitches = [
  "IsVoiceIdStreamingEnabled",
  "IsVoiceAuthenticationEnabled",
  "IsFraudDetectionEnabled"
], contactUpdates = {
  UpdateCase: {
    evidence: "D",
    doc: "updatecase",
    parameters: [
      {
        path: "LinkContactToCase",
        evidence: "D",
        kind: "enum",
        required: "required",
        values: ["true", "false"]
      },
      { path: "CaseId", evidence: "D", required: "required" },
      { path: "CaseRequestFields", evidence: "D", kind: "map" }
    ],
    errors: [
      { type: "NoMatchingError", evidence: "D" },
      {
        type: "ContactNotLinked",
        evidence: "D",
        status: "conditional",
        when: { is: ["LinkContactToCase", "true"] }
      }
    ]
  },
  UpdateContactAttributes: {
    evidence: "DPO",
    doc: "contact-actions-updatecontactattributes",
    parameters: [
      { path: "Attributes", evidence: "D", kind: "map", required: "required" },
      { path: "TargetContact", evidence: "DO", kind: "enum", values: ["Current", "Related"] }
    ],
    errors: [{ type: "NoMatchingError", evidence: "DA" }]
  },
  UpdateContactCallbackNumber: {
    evidence: "DPA",
    doc: "contact-actions-updatecontactcallbacknumber",
    parameters: [{ path: "CallbackNumber", evidence: "D", kind: "jsonpath", required: "required" }],
    errors: [
      { type: "InvalidCallbackNumber", evidence: "P" },
      { type: "CallbackNumberNotDialable", evidence: "P" },
      { type: "NoMatchingError", evidence: "A", status: "forbidden" }
    ]
  },
  UpdateContactData: {
    evidence: "DPO",
    doc: "contact-actions-updatecontactdata",
    parameters: [
      { path: "Name", evidence: "D" },
      { path: "Description", evidence: "D" },
      { path: "LanguageCode", evidence: "D" },
      { path: "CustomerId", evidence: "D" },
      { path: "References", evidence: "P", kind: "map", required: "forbidden" },
      {
        path: "IsVoiceIdStreamingEnabled",
        evidence: "D",
        kind: "enum",
        values: ["TRUE", "FALSE"],
        retired: "2026-05-20"
      },
      {
        path: "IsVoiceAuthenticationEnabled",
        evidence: "D",
        kind: "enum",
        values: ["TRUE", "FALSE"],
        retired: "2026-05-20"
      },
      {
        path: "IsFraudDetectionEnabled",
        evidence: "D",
        kind: "enum",
        values: ["TRUE", "FALSE"],
        retired: "2026-05-20"
      },
      { path: "VoiceAuthenticationThreshold", evidence: "D", kind: "integer", retired: "2026-05-20" },
      { path: "VoiceAuthenticationResponseTime", evidence: "D", kind: "integer", retired: "2026-05-20" },
      { path: "FraudDetectionThreshold", evidence: "D", kind: "integer", retired: "2026-05-20" },
      { path: "WatchlistId", evidence: "P", ref: "watchlist-value", retired: "2026-05-20" },
      { path: "WisdomSessionArn", evidence: "P" },
      { path: "TargetContact", evidence: "P", kind: "enum", values: ["Current", "Related"] }
    ],
    errors: [{ type: "NoMatchingError", evidence: "D" }],
    rules: [
      { rule: "anyParameter", of: [], evidence: "P" },
      {
        rule: "togetherOrNot",
        of: voiceIdSwitches,
        evidence: "P"
      },
      {
        rule: "requiredIff",
        of: ["VoiceAuthenticationThreshold", "VoiceAuthenticationResponseTime", "FraudDetectionThreshold"],
        when: { every: [voiceIdSwitches, "TRUE"] },
        unless: { every: [voiceIdSwitches, "FALSE"] },
        evidence: "P"
      }
    ]
  },
  UpdateContactEventHooks: {
    evidence: "DPO",
    doc: "contact-actions-updatecontacteventhooks",
    parameters: [
      {
        path: "EventHooks",
        evidence: "D",
        kind: "map",
        required: "required",
        ref: "flow",
        keys: [
          "AgentHold",
          "AgentWhisper",
          "CustomerHold",
          "CustomerQueue",
          "CustomerRemaining",
          "CustomerWhisper",
          "DefaultAgentUI",
          "DisconnectAgentUI",
          "PauseContact",
          "ResumeContact"
        ],
        maxEntries: 1
      },
      { path: "EventHooksConfiguration.*.DisableExecution", evidence: "O" }
    ],
    errors: [{ type: "NoMatchingError", evidence: "D" }]
  },
  UpdateContactRoutingBehavior: {
    evidence: "DPO",
    doc: "contact-actions-updatecontactroutingbehavior",
    parameters: [
      { path: "QueuePriority", evidence: "D", kind: "integer", min: 1 },
      { path: "QueueTimeAdjustmentSeconds", evidence: "D", kind: "integer" }
    ],
    errors: [],
    rules: [{ rule: "atMostOne", of: ["QueuePriority", "QueueTimeAdjustmentSeconds"], evidence: "D" }]
  },
  UpdateContactTargetQueue: {
    evidence: "DPAO",
    doc: "contact-actions-updatecontacttargetqueue",
    parameters: [
      { path: "QueueId", evidence: "D", kind: "ref", ref: "queue" },
      { path: "AgentId", evidence: "D", kind: "ref", ref: "user" }
    ],
    errors: [{ type: "NoMatchingError", evidence: "D" }],
    rules: [{ rule: "atMostOne", of: ["QueueId", "AgentId"], evidence: "D" }]
  },
  UpdateContactTextToSpeechVoice: {
    evidence: "DPO",
    doc: "contact-actions-updatecontacttexttospeechvoice",
    parameters: [
      { path: "TextToSpeechVoice", evidence: "D", required: "required", ref: "polly-voice-value" },
      {
        path: "TextToSpeechEngine",
        evidence: "P",
        kind: "enum",
        values: ["standard", "neural", "long-form", "generative"]
      },
      {
        path: "TextToSpeechStyle",
        evidence: "P",
        kind: "enum",
        values: ["None", "Conversational", "Newscaster"]
      }
    ],
    errors: [{ type: "NoMatchingError", evidence: "P", status: "warn" }]
  },
  UpdatePreviousContactParticipantState: {
    evidence: "DP",
    doc: "contact-actions-updatepreviouscontactparticipantstate",
    parameters: [
      {
        path: "PreviousContactParticipantState",
        evidence: "DP",
        kind: "enum",
        required: "required",
        values: ["AgentOnHold", "CustomerOnHold", "OffHold"]
      }
    ],
    errors: [{ type: "NoMatchingError", evidence: "D" }]
  }
}, flowControl = {
  CheckHoursOfOperation: {
    evidence: "DPAO",
    doc: "flow-control-actions-checkhoursofoperation",
    parameters: [{ path: "HoursOfOperationId", evidence: "D", kind: "ref", ref: "hours" }],
    errors: [
      { type: "NoMatchingError", evidence: "DA" },
      { type: "NoMatchingCondition", evidence: "A", status: "forbidden" }
    ],
    conditions: { evidence: "D", operators: ["Equals"], operands: ["True", "False"], all: !0 }
  },
  CheckMetricData: {
    evidence: "DPO",
    doc: "flow-control-actions-checkmetricdata",
    parameters: [
      {
        path: "MetricType",
        evidence: "D",
        static: !0,
        kind: "enum",
        required: "required",
        values: [
          "NumberOfAgentsAvailable",
          "NumberOfAgentsStaffed",
          "NumberOfAgentsOnline",
          "OldestContactInQueueAgeSeconds",
          "NumberOfContactsInQueue"
        ]
      },
      { path: "QueueId", evidence: "D", kind: "ref", ref: "queue" },
      { path: "AgentId", evidence: "D", kind: "ref", ref: "user" }
    ],
    errors: [
      { type: "NoMatchingError", evidence: "D" },
      { type: "NoMatchingCondition", evidence: "PO" }
    ],
    conditions: {
      evidence: "DP",
      operators: [
        "Equals",
        "NumberGreaterThan",
        "NumberGreaterOrEqualTo",
        "NumberLessThan",
        "NumberLessOrEqualTo"
      ],
      only: {
        parameter: "MetricType",
        values: ["NumberOfAgentsAvailable", "NumberOfAgentsStaffed", "NumberOfAgentsOnline"],
        operators: ["NumberGreaterThan"],
        operands: ["0"]
      }
    },
    rules: [{ rule: "atMostOne", of: ["QueueId", "AgentId"], evidence: "D" }]
  },
  CheckOutboundCallStatus: {
    evidence: "DP",
    doc: "flow-control-actions-checkoutboundcallstatus",
    parameters: [],
    errors: [{ type: "NoMatchingError", evidence: "D" }],
    conditions: {
      evidence: "D",
      operators: ["Equals"],
      operands: ["CallAnswered", "VoicemailBeep", "VoicemailNoBeep", "NotDetected"]
    }
  },
  CheckVoiceId: {
    evidence: "DP",
    doc: "flow-control-actions-checkvoiceid",
    parameters: [
      {
        path: "CheckVoiceIdOption",
        evidence: "D",
        kind: "enum",
        required: "required",
        values: ["enrollmentStatus", "voiceAuthentication", "fraudDetection"]
      }
    ],
    errors: [{ type: "NoMatchingError", evidence: "D" }],
    conditions: {
      evidence: "P",
      operators: ["Equals"],
      operandsBy: {
        parameter: "CheckVoiceIdOption",
        values: {
          enrollmentStatus: ["Enrolled", "NotEnrolled", "OptedOut"],
          voiceAuthentication: [
            "Authenticated",
            "NotAuthenticated",
            "Inconclusive",
            "NotEnrolled",
            "OptedOut"
          ],
          fraudDetection: ["HighRisk", "LowRisk", "Inconclusive"]
        }
      }
    },
    retired: "2026-05-20"
  },
  Compare: {
    evidence: "DPAO",
    doc: "flow-control-actions-compare",
    parameters: [
      { path: "ComparisonValue", evidence: "DP", leaf: !0, kind: "jsonpath", required: "required" }
    ],
    errors: [
      { type: "NoMatchingCondition", evidence: "DAO" },
      { type: "NoMatchingError", evidence: "A", status: "forbidden" }
    ],
    conditions: {
      evidence: "DP",
      operators: [
        "Equals",
        "TextStartsWith",
        "TextEndsWith",
        "TextContains",
        "NumberGreaterThan",
        "NumberGreaterOrEqualTo",
        "NumberLessThan",
        "NumberLessOrEqualTo",
        "KeyExists"
      ],
      count: 1
    }
  },
  DistributeByPercentage: {
    evidence: "DPF",
    doc: "flow-control-actions-distributebypercentage",
    parameters: [],
    errors: [{ type: "NoMatchingCondition", evidence: "DF" }],
    conditions: { evidence: "DF", operators: ["NumberLessThan"], ascending: [1, 100] }
  },
  EndFlowExecution: {
    evidence: "DPO",
    doc: "flow-control-actions-endflowexecution",
    terminal: !0,
    parameters: [],
    errors: []
  },
  GetMetricData: {
    evidence: "DPO",
    doc: "flow-control-actions-getmetricdata",
    parameters: [
      { path: "QueueId", evidence: "D", kind: "ref", ref: "queue" },
      { path: "AgentId", evidence: "D", kind: "ref", ref: "user" },
      { path: "QueueChannel", evidence: "D", kind: "enum", values: ["Voice", "Chat"] }
    ],
    errors: [{ type: "NoMatchingError", evidence: "D" }],
    rules: [{ rule: "atMostOne", of: ["QueueId", "AgentId"], evidence: "D" }]
  },
  Loop: {
    evidence: "DPA",
    doc: "flow-control-actions-loop",
    parameters: [
      { path: "LoopCount", evidence: "DO", kind: "integer", required: "required", min: 0, max: 100 }
    ],
    errors: [],
    conditions: {
      evidence: "D",
      operators: ["Equals"],
      operands: ["ContinueLooping", "DoneLooping"],
      all: !0
    }
  },
  StartVoiceIdStream: {
    evidence: "DP",
    doc: "flow-control-actions-startvoiceidstream",
    parameters: [],
    errors: [{ type: "NoMatchingError", evidence: "D" }],
    retired: "2026-05-20"
  },
  TransferToFlow: {
    evidence: "DPO",
    doc: "flow-control-actions-transfertoflow",
    parameters: [{ path: "ContactFlowId", evidence: "D", kind: "ref", required: "required", ref: "flow" }],
    errors: [{ type: "NoMatchingError", evidence: "D" }]
  },
  UpdateFlowAttributes: {
    evidence: "DPO",
    doc: "flow-control-actions-updateflowattributes",
    parameters: [{ path: "FlowAttributes", evidence: "P", kind: "map", required: "required" }],
    errors: [{ type: "NoMatchingError", evidence: "PO" }]
  },
  UpdateFlowLoggingBehavior: {
    evidence: "DPAO",
    doc: "flow-control-actions-updateflowloggingbehavior",
    parameters: [
      {
        path: "FlowLoggingBehavior",
        evidence: "D",
        static: !0,
        kind: "enum",
        required: "required",
        values: ["Enabled", "Disabled"]
      }
    ],
    errors: []
  },
  UpdateContactRoutingCriteria: {
    evidence: "DP",
    doc: "flow-control-actions-updateroutingcriteria",
    parameters: [
      { path: "RoutingCriteria", evidence: "D", kind: "object", required: "required" },
      {
        path: "RoutingCriteria.Steps[].Expression.AttributeCondition.Name",
        evidence: "D",
        required: "conditional",
        ref: "predefined-attribute-value"
      },
      {
        path: "RoutingCriteria.Steps[].Expression.AttributeCondition.Value",
        evidence: "D",
        required: "conditional"
      },
      {
        path: "RoutingCriteria.Steps[].Expression.AttributeCondition.ProficiencyLevel",
        evidence: "D",
        kind: "number",
        required: "conditional",
        values: ["1", "2", "3", "4", "5"]
      },
      {
        path: "RoutingCriteria.Steps[].Expression.AttributeCondition.ComparisonOperator",
        evidence: "D",
        kind: "enum",
        required: "conditional",
        values: ["NumberGreaterOrEqualTo"]
      },
      { path: "RoutingCriteria.Steps[].Expression.AndExpression", evidence: "D", kind: "list" },
      { path: "RoutingCriteria.Steps[].Expiry.DurationInSeconds", evidence: "D", kind: "integer" }
    ],
    errors: [{ type: "NoMatchingError", evidence: "P" }]
  },
  Wait: {
    evidence: "DPFO",
    doc: "flow-control-actions-wait",
    parameters: [
      {
        path: "TimeLimitSeconds",
        evidence: "PFO",
        kind: "integer",
        required: "required",
        min: 1,
        max: 604800
      },
      {
        path: "Events[]",
        evidence: "D",
        static: !0,
        kind: "enum",
        values: ["CustomerReturned", "BotParticipantDisconnected"]
      },
      { path: "ContinueExecution", evidence: "P", kind: "enum", values: ["True"] },
      {
        path: "MinimumWaitTimeSeconds",
        evidence: "P",
        kind: "integer",
        required: "conditional",
        when: { given: "ContinueExecution" },
        only: !0
      },
      { path: "TimeoutSeconds", evidence: "P", required: "forbidden", instead: "TimeLimitSeconds" }
    ],
    errors: [
      { type: "NoMatchingError", evidence: "D" },
      {
        type: "ParticipantNotFound",
        evidence: "D",
        status: "conditional",
        when: { holds: ["Events", "BotParticipantDisconnected"] }
      }
    ],
    conditions: {
      evidence: "DP",
      operators: ["Equals"],
      operands: ["WaitCompleted", "CustomerReturned", "BotParticipantDisconnected", "Continue"],
      needs: [
        { operand: "WaitCompleted" },
        { operand: "CustomerReturned", when: { holds: ["Events", "CustomerReturned"] } },
        { operand: "BotParticipantDisconnected", when: { holds: ["Events", "BotParticipantDisconnected"] } },
        { operand: "Continue", when: { given: "ContinueExecution" } }
      ]
    }
  }
}, interactions = {
  AssociateContactToCustomerProfile: {
    evidence: "D",
    doc: "interactions-associatecontacttocustomerprofile",
    parameters: [
      { path: "ProfileRequestData.ProfileId", evidence: "D", required: "required" },
      { path: "ProfileRequestData.ContactId", evidence: "D", required: "required" },
      { path: "ProfileResponseData", evidence: "D", kind: "list" }
    ],
    errors: [{ type: "NoMatchingError", evidence: "D" }]
  },
  CreateCallbackContact: {
    evidence: "DPFO",
    doc: "interactions-createcallbackcontact",
    parameters: [
      { path: "QueueId", evidence: "D", kind: "ref", ref: "queue" },
      { path: "AgentId", evidence: "D", kind: "ref", ref: "user" },
      {
        path: "InitialCallDelaySeconds",
        evidence: "D",
        kind: "integer",
        required: "required",
        min: 1,
        max: 259200
      },
      { path: "MaximumConnectionAttempts", evidence: "D", kind: "integer", required: "required", min: 1 },
      {
        path: "RetryDelaySeconds",
        evidence: "D",
        kind: "integer",
        required: "required",
        min: 1,
        max: 259200
      },
      { path: "ContactFlowId", evidence: "D", kind: "ref", ref: "flow" },
      { path: "CallerId", evidence: "D", ref: "phone-number-value" }
    ],
    errors: [{ type: "NoMatchingError", evidence: "D" }],
    rules: [{ rule: "atMostOne", of: ["QueueId", "AgentId"], evidence: "D" }]
  },
  CreateCustomerProfile: {
    evidence: "DO",
    doc: "interactions-createcustomerprofile",
    parameters: [
      { path: "ProfileRequestData", evidence: "D", kind: "object", required: "required" },
      { path: "ProfileResponseData[]", evidence: "O" }
    ],
    errors: [{ type: "NoMatchingError", evidence: "D" }]
  },
  InvokeLambdaFunction: {
    evidence: "DPAO",
    doc: "interactions-invokelambdafunction",
    parameters: [
      { path: "LambdaFunctionARN", evidence: "D", kind: "ref", required: "required", ref: "lambda" },
      {
        path: "InvocationTimeLimitSeconds",
        evidence: "D",
        static: !0,
        kind: "integer",
        required: "required",
        min: 1,
        max: 8
      },
      { path: "InvocationType", evidence: "D", kind: "enum", values: ["SYNCHRONOUS", "ASYNCHRONOUS"] },
      { path: "LambdaInvocationAttributes", evidence: "D", kind: "map" },
      {
        path: "ResponseValidation.ResponseType",
        evidence: "D",
        kind: "enum",
        values: ["STRING_MAP", "JSON"]
      }
    ],
    errors: [{ type: "NoMatchingError", evidence: "D" }]
  },
  GetCustomerProfile: {
    evidence: "DO",
    doc: "interactions-getcustomerprofile",
    parameters: [
      { path: "ProfileRequestData", evidence: "D", kind: "object", required: "required" },
      { path: "ProfileResponseData[]", evidence: "O" }
    ],
    errors: [
      { type: "MultipleFoundError", evidence: "DO" },
      { type: "NoneFoundError", evidence: "DO" },
      { type: "NoMatchingError", evidence: "D" }
    ]
  },
  GetCustomerProfileObject: {
    evidence: "AB",
    doc: "interactions-getcustomerprofileobject",
    parameters: [
      { path: "ProfileRequestData", evidence: "D", kind: "object", required: "required" },
      { path: "ProfileResponseData[]", evidence: "O" }
    ],
    errors: [{ type: "NoMatchingError", evidence: "B" }]
  },
  GetCalculatedAttributesForCustomerProfile: {
    evidence: "B",
    doc: "interactions-getcalculatedattributesforcustomerprofile",
    parameters: [
      { path: "ProfileRequestData", evidence: "D", kind: "object", required: "required" },
      { path: "ProfileResponseData[]", evidence: "O" }
    ],
    errors: [{ type: "NoMatchingError", evidence: "B" }]
  },
  UpdateCustomerProfile: {
    evidence: "D",
    doc: "interactions-updatecustomerprofile",
    parameters: [
      { path: "ProfileRequestData", evidence: "D", kind: "object", required: "required" },
      { path: "ProfileResponseData[]", evidence: "O" }
    ],
    errors: [{ type: "NoMatchingError", evidence: "D" }]
  },
  TransferParticipantToThirdParty: {
    evidence: "DPO",
    doc: "https://docs.aws.amazon.com/connect/latest/adminguide/transfer-to-phone-number.html",
    parameters: [
      { path: "ThirdPartyPhoneNumber", evidence: "D", required: "required", ref: "phone-number-value" },
      {
        path: "ThirdPartyConnectionTimeLimitSeconds",
        evidence: "P",
        kind: "integer",
        required: "required",
        min: 0,
        max: 600
      },
      {
        path: "ContinueFlowExecution",
        evidence: "P",
        static: !0,
        kind: "enum",
        required: "required",
        values: ["True", "False"]
      },
      {
        path: "ThirdPartyDTMFDigits",
        evidence: "D",
        pattern: [/^[\d,*#]{1,50}$/, "one to 50 of digits, comma, * and #"]
      },
      { path: "CallerId.Number", evidence: "D", ref: "phone-number-value" },
      { path: "CallerId.Name", evidence: "D" }
    ],
    errors: [
      { type: "NoMatchingError", evidence: "D" },
      {
        type: "CallFailed",
        evidence: "DP",
        status: "conditional",
        when: { is: ["ContinueFlowExecution", "True"] }
      },
      {
        type: "ConnectionTimeLimitExceeded",
        evidence: "DP",
        status: "conditional",
        when: { is: ["ContinueFlowExecution", "True"] }
      }
    ]
  },
  AuthenticateParticipant: {
    evidence: "ABO",
    doc: "https://docs.aws.amazon.com/connect/latest/adminguide/authenticate-customer.html",
    parameters: [
      {
        path: "CognitoConfiguration",
        evidence: "B",
        kind: "object",
        required: "required",
        ref: "cognito-value"
      },
      { path: "CustomerProfilesConfiguration", evidence: "B", kind: "object", required: "required" },
      { path: "CustomerProfilesConfiguration.ObjectTypeName", evidence: "O" },
      { path: "TimeLimitMinutes", evidence: "B", kind: "integer", required: "required" }
    ],
    errors: [
      { type: "TimeLimitExceeded", evidence: "O" },
      { type: "NoMatchingError", evidence: "O" }
    ],
    conditions: { evidence: "O", operators: ["Equals"] }
  },
  EvaluateDataTableValues: {
    evidence: "AB",
    parameters: [
      { path: "DataTableId", evidence: "B", kind: "ref", required: "required", ref: "data-table" },
      { path: "Queries", evidence: "B", kind: "object", required: "required" }
    ],
    errors: [{ type: "NoMatchingError", evidence: "B" }]
  },
  ListDataTableValues: {
    evidence: "B",
    parameters: [
      { path: "DataTableId", evidence: "B", kind: "ref", required: "required", ref: "data-table" },
      { path: "PrimaryKeyGroups", evidence: "B", kind: "object", required: "required" }
    ],
    errors: [{ type: "NoMatchingError", evidence: "B" }]
  },
  UpsertDataTableValues: {
    evidence: "B",
    parameters: [
      { path: "DataTableId", evidence: "B", kind: "ref", required: "required", ref: "data-table" },
      { path: "LockVersion", evidence: "B", kind: "object", required: "required" },
      { path: "DataTableUpsertAttributes", evidence: "B", kind: "object", required: "required" }
    ],
    errors: [{ type: "NoMatchingError", evidence: "B" }]
  },
  LoadContactContent: {
    evidence: "AB",
    parameters: [{ path: "ContentType", evidence: "B", required: "required" }],
    errors: [{ type: "NoMatchingError", evidence: "B" }]
  },
  CreatePersistentContactAssociation: {
    evidence: "AB",
    parameters: [
      { path: "RehydrationType", evidence: "B", required: "required" },
      { path: "SourceContactId", evidence: "B", required: "required" }
    ],
    errors: [{ type: "NoMatchingError", evidence: "B" }]
  },
  CreateContact: {
    evidence: "AO",
    parameters: [
      { path: "Channel", evidence: "O" },
      { path: "RelatedContact", evidence: "O" }
    ],
    errors: [{ type: "NoMatchingError", evidence: "O" }]
  },
  RenderMessageTemplate: {
    evidence: "A",
    parameters: [
      {
        path: "WisdomKnowledgeBaseArn",
        evidence: "A",
        kind: "ref",
        required: "required",
        ref: "knowledge-base"
      },
      {
        path: "WisdomMessageTemplateArn",
        evidence: "A",
        kind: "ref",
        required: "required",
        ref: "message-template"
      }
    ],
    errors: [
      { type: "TemplateRenderingError", evidence: "A" },
      { type: "NoMatchingError", evidence: "A" }
    ]
  },
  ConnectParticipantWithAgenticCX: {
    evidence: "A",
    parameters: [
      { path: "AgentConfiguration.WorkspaceId", evidence: "A" },
      { path: "AgentConfiguration.ApplicationId", evidence: "A" },
      { path: "AgentConfiguration.Alias", evidence: "A" },
      { path: "AgentConfiguration.ContextVariables", evidence: "A", kind: "map", maxEntries: 10 },
      { path: "SpeechRecognitionConfiguration", evidence: "A", kind: "object" },
      { path: "AudioFillerConfiguration", evidence: "A", kind: "object" }
    ],
    errors: [
      { type: "NoMatchingError", evidence: "A" },
      { type: "NoMatchingCondition", evidence: "A" },
      { type: "InputTimeLimitExceeded", evidence: "A" }
    ],
    conditions: { evidence: "A", operands: ["Escalation"] },
    unproven: !0
  },
  CheckSegmentMembership: {
    evidence: "F",
    parameters: [],
    errors: [],
    shapeUnknown: !0
  },
  RouteContactToAgent: {
    evidence: "F",
    parameters: [],
    errors: [],
    shapeUnknown: !0
  }
}, participantActions = {
  ConnectParticipantWithLexBot: {
    evidence: "DPAO",
    doc: "participant-actions-connectparticipantwithlexbot",
    parameters: [
      { path: "PromptId", evidence: "D", kind: "ref", ref: "prompt" },
      { path: "Text", evidence: "D", kind: "text", maxChars: 6e3 },
      { path: "SSML", evidence: "D", kind: "text" },
      { path: "Media", evidence: "D", kind: "object" },
      { path: "Media.Uri", evidence: "D", required: "conditional", ref: "s3-uri" },
      { path: "Media.SourceType", evidence: "D", kind: "enum", required: "conditional", values: ["S3"] },
      { path: "Media.MediaType", evidence: "D", kind: "enum", required: "conditional", values: ["Audio"] },
      { path: "LexV2Bot.AliasArn", evidence: "D", kind: "ref", required: "conditional", ref: "lex-alias" },
      { path: "LexBot.Name", evidence: "D", required: "conditional" },
      { path: "LexBot.Region", evidence: "D", required: "conditional" },
      { path: "LexBot.Alias", evidence: "D", required: "conditional" },
      { path: "LexSessionAttributes", evidence: "D", kind: "map" },
      { path: "LexInitializationData.InitialMessage", evidence: "D", kind: "text" },
      { path: "LexTimeoutSeconds.Text", evidence: "D", kind: "integer" }
    ],
    errors: [
      { type: "NoMatchingError", evidence: "D" },
      { type: "NoMatchingCondition", evidence: "D" },
      { type: "InputTimeLimitExceeded", evidence: "D", status: "allowed" }
    ],
    conditions: { evidence: "D", operators: ["Equals"] },
    rules: [
      { rule: "exactlyOne", of: ["LexV2Bot", "LexBot"], evidence: "D" },
      {
        rule: "atLeastOne",
        of: ["Text", "SSML", "PromptId", "Media", "LexInitializationData"],
        evidence: "A"
      }
    ],
    unproven: !0
  },
  DisconnectParticipant: {
    evidence: "DPO",
    doc: "participant-actions-disconnectparticipant",
    terminal: !0,
    parameters: [],
    errors: []
  },
  GetParticipantInput: {
    evidence: "DPAO",
    doc: "participant-actions-getparticipantinput",
    parameters: [
      { path: "PromptId", evidence: "D", kind: "ref", ref: "prompt" },
      { path: "Text", evidence: "D", kind: "text", maxChars: 6e3 },
      { path: "SSML", evidence: "D", kind: "text" },
      { path: "Media", evidence: "D", kind: "object" },
      { path: "Media.Uri", evidence: "D", required: "conditional", ref: "s3-uri" },
      { path: "Media.SourceType", evidence: "D", kind: "enum", required: "conditional", values: ["S3"] },
      { path: "Media.MediaType", evidence: "D", kind: "enum", required: "conditional", values: ["Audio"] },
      {
        path: "InputTimeLimitSeconds",
        evidence: "DA",
        static: !0,
        kind: "integer",
        required: "required",
        min: 1,
        max: 180
      },
      { path: "StoreInput", evidence: "D", static: !0, kind: "enum", values: ["True", "False"] },
      {
        path: "InputValidation",
        evidence: "D",
        kind: "object",
        required: "conditional",
        when: { is: ["StoreInput", "True"] },
        only: !0
      },
      {
        path: "InputValidation.PhoneNumberValidation.NumberFormat",
        evidence: "D",
        kind: "enum",
        values: ["Local", "E164"]
      },
      { path: "InputValidation.PhoneNumberValidation.CountryCode", evidence: "D" },
      { path: "InputValidation.CustomValidation.MaximumLength", evidence: "DO", kind: "integer" },
      { path: "InputEncryption.EncryptionKeyId", evidence: "D", ref: "encryption-key-value" },
      { path: "InputEncryption.Key", evidence: "D", kind: "text" },
      {
        path: "DTMFConfiguration.InputTerminationSequence",
        evidence: "D",
        pattern: [/^[\d*#]{1,5}$/, "one to five of digits, * and #"]
      },
      { path: "DTMFConfiguration.DisableCancelKey", evidence: "D", kind: "enum", values: ["True", "False"] },
      {
        path: "DTMFConfiguration.InterdigitTimeLimitSeconds",
        evidence: "D",
        kind: "integer",
        min: 1,
        max: 20
      }
    ],
    errors: [
      { type: "NoMatchingError", evidence: "DA" },
      {
        type: "NoMatchingCondition",
        evidence: "DP",
        status: "conditional",
        when: { isNot: ["StoreInput", "True"] }
      },
      {
        type: "InputTimeLimitExceeded",
        evidence: "P",
        status: "conditional",
        when: { isNot: ["StoreInput", "True"] }
      },
      {
        type: "InvalidPhoneNumber",
        evidence: "D",
        status: "conditional",
        when: { given: "InputValidation.PhoneNumberValidation" }
      }
    ],
    conditions: {
      evidence: "D",
      operators: ["Equals"],
      operands: ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "*", "#"],
      when: { isNot: ["StoreInput", "True"] }
    },
    rules: [
      { rule: "atMostOne", of: ["PromptId", "Text", "SSML"], evidence: "D" },
      {
        rule: "exactlyOne",
        of: ["InputValidation.PhoneNumberValidation", "InputValidation.CustomValidation"],
        evidence: "D",
        when: { is: ["StoreInput", "True"] }
      },
      {
        rule: "onlyWith",
        of: ["InputEncryption"],
        when: { given: "InputValidation.CustomValidation" },
        evidence: "P"
      }
    ],
    unproven: !0
  },
  MessageParticipant: {
    evidence: "DPAO",
    doc: "participant-actions-messageparticipant",
    parameters: [
      { path: "PromptId", evidence: "D", kind: "ref", ref: "prompt" },
      { path: "Text", evidence: "D", kind: "text", maxChars: 6e3 },
      { path: "SSML", evidence: "D", kind: "text" },
      { path: "Media", evidence: "D", kind: "object" },
      { path: "Media.Uri", evidence: "D", required: "conditional", ref: "s3-uri" },
      { path: "Media.SourceType", evidence: "D", kind: "enum", required: "conditional", values: ["S3"] },
      { path: "Media.MediaType", evidence: "D", kind: "enum", required: "conditional", values: ["Audio"] },
      { path: "SkipWhenDTMFBufferEnabled", evidence: "P", kind: "enum", values: ["true", "false"] }
    ],
    errors: [{ type: "NoMatchingError", evidence: "PO", status: "warn" }],
    rules: [{ rule: "exactlyOne", of: ["Text", "SSML", "PromptId", "Media"], evidence: "A" }]
  },
  MessageParticipantIteratively: {
    evidence: "DPO",
    doc: "participant-actions-messageparticipantiteratively",
    nextWhen: { given: "InterruptFrequencySeconds" },
    parameters: [
      { path: "Messages", evidence: "D", kind: "list", required: "required" },
      { path: "Messages[].Text", evidence: "D", kind: "text" },
      { path: "Messages[].SSML", evidence: "D", kind: "text" },
      { path: "Messages[].PromptId", evidence: "D", kind: "ref", ref: "prompt" },
      { path: "Messages[].Media.Uri", evidence: "D", ref: "s3-uri" },
      { path: "InterruptFrequencySeconds", evidence: "D", kind: "integer" },
      { path: "ContinueMessagingDuringInterrupt", evidence: "PO", kind: "enum", values: ["true", "false"] }
    ],
    errors: [{ type: "NoMatchingError", evidence: "DP", status: "warn" }],
    conditions: { evidence: "D", operators: ["Equals"], operands: ["MessagesInterrupted"] }
  },
  ShowView: {
    evidence: "DPO",
    doc: "participant-actions-showview",
    parameters: [
      { path: "ViewResource.Id", evidence: "D", kind: "ref", required: "required", ref: "view" },
      { path: "ViewResource.Version", evidence: "D" },
      { path: "InvocationTimeLimitSeconds", evidence: "O", kind: "integer", required: "required" },
      { path: "ViewData", evidence: "D", kind: "map", anyJson: !0 },
      {
        path: "SensitiveDataConfiguration.HideResponseOn[]",
        evidence: "D",
        kind: "enum",
        values: ["TRANSCRIPT"]
      }
    ],
    errors: [
      { type: "NoMatchingError", evidence: "DPO" },
      { type: "NoMatchingCondition", evidence: "DPO" },
      { type: "TimeLimitExceeded", evidence: "DPO" }
    ],
    conditions: { evidence: "D", operators: ["Equals"] }
  }
}, actionRows = {
  ...contactActions,
  ...contactMedia,
  ...contactUpdates,
  ...participantActions,
  ...flowControl,
  ...interactions
}, notTypes = {
  TransferToAgent: "TransferContactToQueue or TransferContactToAgent",
  TransferToPhoneNumber: "TransferParticipantToThirdParty",
  TransferToThirdParty: "TransferParticipantToThirdParty",
  TransferToQueue: "TransferContactToQueue",
  CheckStaffing: "CheckMetricData",
  CheckQueueStatus: "CheckMetricData",
  Distribute: "DistributeByPercentage",
  StartMediaStreaming: "UpdateContactMediaStreamingBehavior",
  StopMediaStreaming: "UpdateContactMediaStreamingBehavior",
  InvokeAPI: "InvokeLambdaFunction",
  GetParticipantWithLexV2Bot: "ConnectParticipantWithLexBot",
  UpdateContactRoutingData: "UpdateContactRoutingCriteria",
  UpdateRoutingCriteria: "UpdateContactRoutingCriteria",
  UnTagContact: "UntagContact",
  SetLoggingBehavior: "UpdateFlowLoggingBehavior",
  PlayPrompt: "MessageParticipant",
  StoreUserInput: "GetParticipantInput",
  CheckCondition: "Compare",
  CheckValue: "Compare",
  CheckAttribute: "Compare",
  SetVoice: "UpdateContactTextToSpeechVoice",
  InvokeExternalResource: "InvokeLambdaFunction (old console export)",
  Trigger: null,
  EntryPoint: null,
  SetContactAttributes: "UpdateContactAttributes",
  StoreCustomerInput: "GetParticipantInput",
  GetQueueMetrics: "GetMetricData",
  ReturnFromFlowModule: "EndFlowModuleExecution",
  InvokeBedrockAgent: null
}, notTypesUnproven = ["TransferToQueue", "CheckAttribute", "SetVoice"], languageVersion = "2019-10-30", limits = {
  actions: 250,
  identifierLength: 50,
  identifierForbidden: "%:(\\/)=$,;[]{}",
  identifierReserved: [
    "__proto__",
    "constructor",
    "__defineGetter__",
    "__defineSetter__",
    "toString",
    "hasOwnProperty",
    "isPrototypeOf",
    "propertyIsEnumerable",
    "toLocaleString",
    "valueOf"
  ],
  /** Limit of a module's Settings. */
  customBranches: 8
}, conditionOperators = [
  "Equals",
  "TextStartsWith",
  "TextEndsWith",
  "TextContains",
  "NumberGreaterThan",
  "NumberGreaterOrEqualTo",
  "NumberLessThan",
  "NumberLessOrEqualTo",
  "KeyExists"
], compoundOperators = ["And", "Or", "Not", "All", "Any", "Contains", "Exists"];
function fixedOperands({ operands }) {
  return (operands ?? []).flatMap(
    (text, index) => typeof text == "string" && text !== "" && !isDynamic(text) ? [{ text, index }] : []
  );
}
function actionsOf(content) {
  let actions = [];
  return (0, import_index2.listOf)((0, import_index2.objectOf)(content).Actions).forEach((value, index) => {
    let action = (0, import_index2.objectOf)(value), type = textOf(action.Type);
    type !== "" && actions.push(actionOf(action, type, ["Actions", index]));
  }), actions;
}
function actionOf(action, type, path) {
  let transitions = (0, import_index2.objectOf)(action.Transitions);
  return {
    path,
    type,
    transitions,
    value: action,
    identifier: textOf(action.Identifier),
    row: (0, import_index2.ownValue)(actionRows, type),
    parameters: (0, import_index2.objectOf)(action.Parameters),
    errors: readBranches(transitions.Errors, path),
    conditions: readConditions(transitions.Conditions, path)
  };
}
function readBranches(value, path) {
  return (0, import_index2.listOf)(value).map((each, index) => ({
    type: textOf((0, import_index2.objectOf)(each).ErrorType),
    path: [...path, "Transitions", "Errors", index]
  }));
}
function readConditions(value, path) {
  return (0, import_index2.listOf)(value).map((each, index) => {
    let { Operator, Operands } = (0, import_index2.objectOf)((0, import_index2.objectOf)(each).Condition);
    return {
      operator: textOf(Operator),
      operands: (0, import_index2.isList)(Operands) ? Operands : null,
      path: [...path, "Transitions", "Conditions", index, "Condition"]
    };
  });
}
function textOf(value) {
  return typeof value == "string" ? value : "";
}
function presentMember(object, name) {
  return (0, import_index2.memberOf)(object, name) ?? void 0;
}
function isDynamic(value) {
  return (0, import_action_run_action.isJsonPath)(value) || typeof value == "string" && (0, import_index.hasReferences)(value);
}

// another:src/core/document/kept-json.ts
var import_index3 = __nccwpck_require__(377);

// another:src/core/text/quote.ts
var import_index4 = __nccwpck_require__(377);

// own:src/core/check/call-places.ts
var callingTypes = ["InvokeFlowModule", "ShowView"];
function callPlaces(text, find) {
  if (!callingTypes.some((type) => text.includes(JSON.stringify(type)))) return null;
  let actions = actionsOf((0, import_index3.parseKept)(text)).filter(({ type }) => callingTypes.includes(type)), values = actions.flatMap(({ path, parameters, conditions }) => [
    path,
    [...path, "Parameters"],
    [...path, "Parameters", "FlowModuleId"],
    [...path, "Parameters", "ViewData"],
    ...inputPaths(path, parameters),
    ...conditions.flatMap(
      (each) => (each.operands ?? []).map((_, index) => [...each.path, "Operands", index])
    )
  ]), names = actions.flatMap(({ path, parameters }) => inputPaths(path, parameters)), paths = [
    ...values.map((members) => ({ members })),
    ...names.map((members) => ({ members, isName: !0 }))
  ];
  return {
    actions,
    places: new Map(paths.map((each) => [placeKey(each), find({ root: "Content", ...each })]))
  };
}
function inputPaths(path, { Input }) {
  return Object.keys((0, import_index2.objectOf)(Input)).map((name) => [...path, "Parameters", "Input", name]);
}
function placeKey({ members, isName }) {
  return JSON.stringify([isName === !0, ...members]);
}
function declaredNames(names) {
  return names.length === 0 ? " (they declare none)" : ` (they declare ${(0, import_index4.truncate)(names.map(import_index4.quote).join(", "), 200).join("")})`;
}
function contractOf(settings) {
  let { input, resultData, transitions } = (0, import_index2.objectOf)(settings), schema = presentMember((0, import_index2.objectOf)(input), "schema"), results = presentMember((0, import_index2.objectOf)(resultData), "schema");
  return {
    inputs: schema === void 0 ? null : (0, import_index2.objectOf)((0, import_index2.objectOf)(schema).properties),
    requiredInputs: (0, import_index2.listOf)((0, import_index2.objectOf)(schema).required).map(textOf),
    results: results === void 0 ? null : (0, import_index2.objectOf)((0, import_index2.objectOf)(results).properties),
    branches: (0, import_index2.listOf)((0, import_index2.objectOf)(transitions).results).map((each) => textOf((0, import_index2.objectOf)(each).name))
  };
}

// another:src/core/check/checked-content.ts
var import_action_run_action2 = __nccwpck_require__(344);

// another:src/core/check/make-finding.ts
var import_action_run_action3 = __nccwpck_require__(344);

// another:src/core/check/data/seen-live.ts
var import_action_run_action4 = __nccwpck_require__(344);

// another:src/core/model/once-for-each.ts
var import_index5 = __nccwpck_require__(377);

// own:src/core/check/parameter-tree.ts
var parameterTree = (0, import_index5.onceForEach)(buildTree);
function isOpaque({ members, any, item }) {
  return members.size === 0 && any === null && item === null;
}
function buildTree({ parameters }) {
  let root = newNode();
  for (let parameter of parameters) {
    let node = parameter.path.split(".").reduce(step, root);
    node.row = parameter, parameter.kind === "map" && parameter.ref !== void 0 && (node.any = {
      ...newNode(),
      row: { path: `${parameter.path}.*`, evidence: parameter.evidence, ref: parameter.ref }
    });
  }
  return root;
}
function newNode() {
  return { row: null, members: /* @__PURE__ */ new Map(), any: null, item: null };
}
function step(node, text) {
  let name = text.replace("[]", ""), inner = name === "*" ? node.any ?? newNode() : node.members.get(name) ?? newNode();
  return name === "*" ? node.any = inner : node.members.set(name, inner), text.endsWith("[]") ? (inner.item ??= newNode(), inner.item) : inner;
}

// another:src/core/check/locate.ts
var import_action_run_action5 = __nccwpck_require__(344);

// another:src/core/check/data/reference-kinds.ts
var import_action_run_action6 = __nccwpck_require__(344);

// another:src/core/kinds/content-places.ts
var import_action_run_action7 = __nccwpck_require__(344);

// another:src/core/resolve/reference-kinds.ts
var import_action_run_action8 = __nccwpck_require__(344);

// another:src/core/kinds/arns.ts
var import_index6 = __nccwpck_require__(377);

// another:src/core/document/located-json.ts
var import_index7 = __nccwpck_require__(377);

// another:src/core/text/arn.ts
var import_index8 = __nccwpck_require__(377);

// another:src/core/document/problem.ts
var import_index9 = __nccwpck_require__(377);

// another:src/core/text/nearest.ts
var import_index10 = __nccwpck_require__(377);

// another:esbuild-runtime
var import_index11 = __nccwpck_require__(377);

// own:core-check-module-definition
function memberName(at) {
  return at.slice(1).filter((step2) => typeof step2 == "string").join(".");
}
function isOfType(value, type) {
  return value !== "" && ((0, import_action_run_action2.hasJsonType)(value, type) || isDynamic(value));
}
function unknownMembers2(owner, members, object) {
  let known = Object.keys(members), absent = known.filter((name) => !Object.hasOwn(object, name));
  return Object.keys(object).filter((name) => !Object.hasOwn(members, name)).map((name) => {
    let meant = (0, import_index10.nearest)(name, absent), parts = {
      basis: meant === null ? import_action_run_action4.notKnown : import_action_run_action4.nearMiss,
      what: `${owner} the member ${(0, import_index4.quote)(name)}, which this check does not know.`,
      todo: meant === null ? `Known are ${known.join(", ")}.` : `Did you mean ${meant}?`,
      isName: !0
    };
    return { name, meant, parts };
  });
}
var structures = {
  action: { Identifier: null, Type: null, Parameters: "an object", Transitions: "an object" },
  transitions: { NextAction: null, Errors: null, Conditions: null },
  error: { NextAction: null, ErrorType: "text" },
  branch: { NextAction: null, Condition: "an object" },
  condition: { Operator: "text", Operands: "a list" }
};
function checkActionStructure(action) {
  let { type, value, transitions } = action, at = ["Transitions"];
  return [
    ...checkObject({ action, owner: `${type} has`, at: [] }, structures.action, value),
    ...checkObject({ action, owner: `Transitions of ${type} have`, at }, structures.transitions, transitions),
    ...(0, import_index2.listOf)(transitions.Errors).flatMap((error2, index) => {
      let place = { action, owner: `An error branch of ${type} has`, at: [...at, "Errors", index] };
      return checkObject(place, structures.error, error2);
    }),
    ...(0, import_index2.listOf)(transitions.Conditions).flatMap(
      (branch, index) => checkBranch({ action, owner: `A condition of ${type} has`, at: [...at, "Conditions", index] }, branch)
    )
  ];
}
function checkBranch(place, branch) {
  let condition = (0, import_index2.memberOf)(branch, "Condition"), inside = { ...place, at: [...place.at, "Condition"] };
  return [
    ...checkObject(place, structures.branch, branch),
    ...checkObject(inside, structures.condition, condition),
    ...checkOperands({ ...inside, at: [...inside.at, "Operands"] }, (0, import_index2.memberOf)(condition, "Operands"))
  ];
}
function checkObject(place, members, value) {
  if (!(0, import_index2.isObject)(value) || isSound(members, value)) return [];
  let { action, owner, at } = place, unknown = unknownMembers2(owner, members, value);
  return [
    ...unknown.map(
      ({ name, parts }) => (0, import_action_run_action3.actionFinding)(action, { code: "unknown-action-member", ...parts, at: [...at, name] })
    ),
    ...Object.entries(members).flatMap(
      ([name, type]) => type === null || unknown.some(({ meant }) => meant === name) ? [] : checkMember(place, name, type, value)
    )
  ];
}
function isSound(members, value) {
  for (let name in value) if (!Object.hasOwn(members, name)) return !1;
  for (let name in members) {
    let type = members[name] ?? null;
    if (type !== null && !isOfType((0, import_index2.memberOf)(value, name) ?? null, type)) return !1;
  }
  return !0;
}
function checkMember({ action, owner, at }, name, type, object) {
  let value = (0, import_index2.memberOf)(object, name) ?? null;
  if (isOfType(value, type)) return [];
  let isAbsent = value === null || value === "";
  return [
    (0, import_action_run_action3.actionFinding)(action, {
      code: "action-structure",
      basis: (0, import_action_run_action4.basisOf)("D", { doc: "flow-language-actions" }),
      what: isAbsent ? `${owner} no ${name}.` : `${owner} ${(0, import_action_run_action2.jsonTypeName)(value)} as ${name}.`,
      rule: `${name} is required and is ${type}`,
      todo: isAbsent ? `Add ${name}.` : `Write ${type}.`,
      at: [...at, name]
    })
  ];
}
function checkOperands({ action, owner, at }, value) {
  return (0, import_index2.listOf)(value).flatMap(
    (operand, index) => typeof operand == "string" ? [] : [
      (0, import_action_run_action3.actionFinding)(action, {
        code: "action-structure",
        basis: (0, import_action_run_action4.basisOf)("O"),
        what: `${owner} ${(0, import_action_run_action2.jsonTypeName)(operand)} as an operand.`,
        rule: "an operand is text",
        todo: typeof operand == "object" ? "Write text." : `Write "${operand}".`,
        at: [...at, index]
      })
    ]
  );
}
function checkActionType(action) {
  if (action.row !== null) return [];
  let { type } = action;
  if (Object.hasOwn(notTypes, type)) return [notAType(action, notTypes[type] ?? null)];
  let meant = (0, import_index10.nearest)(type, [...Object.keys(actionRows), ...Object.keys(notTypes)]), right = meant !== null && Object.hasOwn(notTypes, meant) ? notTypes[meant] : meant, at = ["Type"], what = `The action type ${(0, import_index4.quote)(type)} is not known.`;
  return right ? [
    (0, import_action_run_action3.actionFinding)(action, {
      code: "unknown-action-type",
      basis: import_action_run_action4.nearMiss,
      what,
      todo: `Did you mean ${right}?`,
      at
    })
  ] : [(0, import_action_run_action3.actionFinding)(action, { code: "unknown-action-type", basis: import_action_run_action4.notKnown, what, todo: checkIt, at })];
}
var checkIt = "Check its spelling.", unseen = {
  certainty: "documented",
  evidence: "seen in no real flow",
  because: () => "No published flow has it."
};
function notAType(action, right) {
  let { type } = action, isProven = !notTypesUnproven.includes(type);
  return (0, import_action_run_action3.actionFinding)(action, {
    code: "invalid-action-type",
    basis: isProven ? (0, import_action_run_action4.proven)(`seen live, ${import_action_run_action4.seenLive.P}`) : unseen,
    what: `${type} is not an action type of the Flow language.`,
    todo: right === null ? "Remove the action, or use another one." : `Write ${right}.`,
    at: ["Type"]
  });
}
function checkAscending(action, row, { ascending, evidence }) {
  if (ascending === void 0) return [];
  let [min, max] = ascending, least = min;
  return action.conditions.flatMap(
    (condition) => fixedOperands(condition).flatMap(({ text, index }) => {
      let number = /^\d{1,9}$/.test(text) ? Number(text) : null, isRight = number !== null && number >= least && number <= max;
      return number !== null && (least = number + 1), isRight ? [] : [
        (0, import_action_run_action3.actionFinding)(action, {
          code: "condition-operand",
          basis: (0, import_action_run_action4.basisOf)(evidence, { ...row, unproven: !0 }),
          what: `${action.type} has a condition with the operand ${(0, import_index4.quote)(text)}.`,
          rule: `its operands are whole numbers from ${min} to ${max}, each greater than the one before`,
          todo: "Write such a number, and order the conditions by it.",
          at: [...condition.path.slice(action.path.length), "Operands", index]
        })
      ];
    })
  );
}
function holds(when, parameters) {
  if (when === void 0) return !0;
  if ("given" in when) return valueAt(parameters, when.given) !== void 0;
  if ("holds" in when) {
    let [path2, ...wanted2] = when.holds, items = (0, import_index2.listOf)(valueAt(parameters, path2));
    return items.some((item) => wanted2.some((value) => isValue(item, value) === null)) ? null : wanted2.every((value) => items.includes(value));
  }
  if ("every" in when) {
    let [paths, wanted2] = when.every, is2 = paths.map((path2) => isValue(valueAt(parameters, path2), wanted2));
    return is2.includes(null) ? null : is2.every((each) => each === !0);
  }
  let [path, wanted] = "is" in when ? when.is : when.isNot, is = isValue(valueAt(parameters, path), wanted);
  return is === null ? null : is === "is" in when;
}
function isValue(value, wanted) {
  return value === void 0 || value === wanted ? value === wanted : isDynamic(value) || typeof value != "object" && String(value).toLowerCase() === wanted.toLowerCase() ? null : !1;
}
function valueAt(parameters, path) {
  return path.includes(".") ? path.split(".").reduce((value, name) => presentMember((0, import_index2.objectOf)(value), name), parameters) : presentMember(parameters, path);
}
function checkConditions(action) {
  let { row } = action;
  if (row === null || row.shapeUnknown || row.terminal) return [];
  let conditions = row.conditions && restrictedConditions(row.conditions, action);
  if (conditions === void 0 || holds(conditions.when, action.parameters) === !1)
    return action.conditions.length > 0 ? [unsupportedConditions(action, row)] : [];
  let operands = operandsOf(conditions, action);
  return [
    ...action.conditions.flatMap((condition) => [
      ...checkOperator(action, row, conditions, condition),
      ...checkOperands2(action, row, conditions, operands, condition)
    ]),
    ...missingConditions(action, row, requiredOperands(conditions, operands ?? [], action), conditions),
    ...checkAscending(action, row, conditions)
  ];
}
function restrictedConditions(conditions, { parameters }) {
  let { only } = conditions, value = only && valueAt(parameters, only.parameter), isOnly = typeof value == "string" && only?.values.includes(value);
  return only && isOnly ? { ...conditions, operators: only.operators, operands: only.operands } : conditions;
}
function requiredOperands({ all, needs = [] }, operands, { parameters }) {
  return all ? operands : needs.filter(({ when }) => holds(when, parameters) === !0).map(({ operand }) => operand);
}
function unsupportedConditions(action, row) {
  let { type } = action;
  return (0, import_action_run_action3.actionFinding)(action, {
    code: "unsupported-conditions",
    basis: (0, import_action_run_action4.basisOf)(row.evidence, row),
    what: `${type} has Conditions, but takes none${row.conditions === void 0 ? "" : " with these parameters"}.`,
    rule: "it takes none",
    todo: "Remove them, or compare in an action of its own.",
    at: ["Transitions", "Conditions"]
  });
}
function operandsOf({ operands, operandsBy }, { parameters }) {
  return operandsBy === void 0 ? operands : (0, import_index2.ownValue)(operandsBy.values, textOf(valueAt(parameters, operandsBy.parameter))) ?? void 0;
}
function checkOperator(action, row, { operators = conditionOperators }, { operator, path }) {
  if (operator === "" || operators.includes(operator)) return [];
  let isRefused = action.type === "Compare" && compoundOperators.includes(operator), meant = (0, import_index10.nearest)(operator, operators);
  return [
    (0, import_action_run_action3.actionFinding)(action, {
      code: "condition-operator",
      basis: isRefused ? (0, import_action_run_action4.basisOf)("P") : (0, import_action_run_action4.basisOf)("D", row),
      what: `${action.type} has a condition with the operator ${(0, import_index4.quote)(operator)}.`,
      rule: "it does not take this operator",
      todo: meant === null ? `Write one of ${operators.join(", ")}.` : `Did you mean ${meant}?`,
      at: [...path.slice(action.path.length), "Operator", operator]
    })
  ];
}
function checkOperands2(action, row, { count, evidence }, operands, condition) {
  let at = [...condition.path.slice(action.path.length), "Operands"], basis = (0, import_action_run_action4.basisOf)(evidence, { ...row, unproven: !0 });
  return [
    ...fixedOperands(condition).filter(({ text }) => operands?.includes(text) === !1).map(
      ({ text, index }) => (0, import_action_run_action3.actionFinding)(action, {
        code: "condition-operand",
        basis,
        what: `${action.type} has a condition with the operand ${(0, import_index4.quote)(text)}.`,
        rule: `its operands are ${operands?.join(", ")}`,
        todo: "Write one of these.",
        at: [...at, index, text]
      })
    ),
    ...wrongCount(condition.operands, count).map(
      (given) => (0, import_action_run_action3.actionFinding)(action, {
        code: "condition-operand",
        basis,
        what: `A condition of ${action.type} has ${given === 0 ? "no operand" : `${given} operands`}.`,
        rule: count === 1 ? "it has one operand" : `it has ${count} operands`,
        todo: given < (count ?? 0) ? "Add the operand." : "Write a condition for each of them.",
        at
      })
    )
  ];
}
function wrongCount(operands, count) {
  return count === void 0 || operands === null || operands.length === count ? [] : [operands.length];
}
function missingConditions(action, row, operands, { evidence }) {
  let given = action.conditions.flatMap((condition) => condition.operands ?? []);
  return given.some(isDynamic) ? [] : operands.filter((operand) => !given.includes(operand)).map(
    (operand) => (0, import_action_run_action3.actionFinding)(action, {
      code: "missing-condition",
      basis: (0, import_action_run_action4.basisOf)(evidence, { ...row, unproven: !0 }),
      what: `${action.type} has no condition for ${(0, import_index4.quote)(operand)}.`,
      rule: "it has one for each of its results",
      todo: "Add the condition.",
      at: ["Transitions", "Conditions", operand]
    })
  );
}
var rowFacts = (0, import_index5.onceForEach)(findFacts);
function findFacts({ parameters }) {
  return {
    required: parameters.filter(({ required: required2 }) => required2 === "required" || required2 === "conditional").map((parameter) => ({ parameter, steps: parameter.path.split(".").map(toStep) })),
    only: parameters.filter(({ only }) => only),
    retired: parameters.filter(({ retired }) => retired !== void 0)
  };
}
function toStep(text) {
  return { name: text.replace("[]", ""), ofEachItem: text.endsWith("[]") };
}
var page = { doc: "flow-language-actions" };
function checkDocument(content) {
  return [...checkVersion(content), ...checkSettings(content), ...checkCount(content)];
}
function checkVersion(content) {
  let { Version: version } = (0, import_index2.objectOf)(content);
  return typeof version != "string" || version === languageVersion ? [] : [
    (0, import_action_run_action3.contentFinding)("Content", {
      code: "flow-language-version",
      basis: (0, import_action_run_action4.basisOf)("D", { doc: "flow-language-example" }),
      what: `The content has the Version ${(0, import_index4.quote)(version)}.`,
      rule: `${languageVersion} is the only supported version of the Flow language`,
      todo: `Write "${languageVersion}".`,
      at: ["Version"]
    })
  ];
}
var emptySettings = '"Settings": {"InputParameters": [], "OutputParameters": [], "Transitions": []} beside Actions.';
function checkSettings(content) {
  let settings = presentMember((0, import_index2.objectOf)(content), "Settings");
  return (0, import_index2.isObject)(settings) ? [] : settings !== void 0 ? [wrongSettings(settings)] : [
    (0, import_action_run_action3.contentFinding)("Content", {
      code: "missing-content-settings",
      basis: (0, import_action_run_action4.proven)(`seen live, ${import_action_run_action4.seenLive.P}`),
      what: "The content of this module has no Settings: only contact flows have none.",
      todo: `Add ${emptySettings}`,
      at: ["Settings"]
    })
  ];
}
function wrongSettings(settings) {
  return (0, import_action_run_action3.contentFinding)("Content", {
    code: "missing-content-settings",
    basis: (0, import_action_run_action4.basisOf)("O"),
    what: `The content of this module has ${(0, import_action_run_action2.jsonTypeName)(settings)} as Settings.`,
    rule: "Settings is an object",
    todo: `Write ${emptySettings}`,
    at: ["Settings"]
  });
}
function checkCount(content) {
  let { length } = (0, import_index2.listOf)((0, import_index2.objectOf)(content).Actions);
  return length <= limits.actions ? [] : [
    (0, import_action_run_action3.contentFinding)("Content", {
      code: "too-many-actions",
      basis: (0, import_action_run_action4.basisOf)("D", page),
      what: `The module has ${length} actions.`,
      rule: `a flow has at most ${limits.actions}`,
      todo: "Split it into modules.",
      at: ["Actions"]
    })
  ];
}
function checkIdentifier(action) {
  let fault = identifierFault(action.identifier);
  return fault === null ? [] : [
    (0, import_action_run_action3.actionFinding)(action, {
      code: "identifier-form",
      basis: (0, import_action_run_action4.basisOf)("D", page),
      what: `The Identifier of this action ${fault.what}.`,
      rule: fault.rule,
      todo: "Rename the action, and change the transitions that name it.",
      at: ["Identifier"]
    })
  ];
}
var forbiddenCharacter = new RegExp(`[${limits.identifierForbidden.replace(/[\\\]^-]/g, "\\$&")}]`);
function identifierFault(identifier) {
  let { identifierLength, identifierForbidden, identifierReserved } = limits;
  if (identifier.length > identifierLength)
    return {
      what: `has ${identifier.length} characters`,
      rule: `it has at most ${identifierLength} characters`
    };
  let [character] = forbiddenCharacter.exec(identifier) ?? [];
  return character !== void 0 ? { what: `contains ${(0, import_index4.quote)(character)}`, rule: `it must not contain any of ${identifierForbidden}` } : identifierReserved.some((word) => word === identifier) ? { what: "is a reserved word", rule: `it must not be one of ${identifierReserved.join(", ")}` } : null;
}
function checkRetired(action) {
  let { type, row, parameters } = action, parameter = row && rowFacts(row).retired.find(({ path }) => Object.hasOwn(parameters, path)), day = row?.retired ?? parameter?.retired;
  if (day === void 0) return [];
  let name = row?.retired === void 0 && parameter ? ` has the parameter ${parameter.path}, which` : "";
  return [
    (0, import_action_run_action3.actionFinding)(action, {
      code: "retired-action",
      basis: (0, import_action_run_action4.basisOf)("D", { doc: voiceId }),
      what: `${type}${name} belongs to Voice ID.`,
      rule: `AWS ended Voice ID on ${day}`,
      todo: "Remove it: the feature no longer exists.",
      ...name === "" || !parameter ? { at: ["Type"] } : { at: ["Parameters", parameter.path], isName: !0 }
    })
  ];
}
var voiceId = "https://docs.aws.amazon.com/connect/latest/adminguide/amazonconnect-voiceid-end-of-support.html", onlyOneIsTaken = {
  certainty: "documented",
  evidence: "no published flow has it",
  because: () => "A flow can take only one of them."
};
function checkDuplicateBranches(action) {
  let { type, errors, conditions } = action;
  return [
    ...(0, import_action_run_action2.repeated)(errors, (error2) => error2.type).map(
      ({ key, index }) => duplicate(action, `${type} has two error branches ${(0, import_index4.quote)(key)}.`, ["Errors", index, "ErrorType"])
    ),
    ...(0, import_action_run_action2.repeated)(conditions, conditionKey).map(
      ({ item, index }) => duplicate(action, `${type} has two equal conditions: ${describe(item)}.`, [
        "Conditions",
        index,
        "Condition"
      ])
    )
  ];
}
function duplicate(action, what, at) {
  return (0, import_action_run_action3.actionFinding)(action, {
    code: "duplicate-branch",
    basis: onlyOneIsTaken,
    what,
    todo: "Remove one of them, or correct it.",
    at: ["Transitions", ...at]
  });
}
function conditionKey({ operator, operands }) {
  return operator === "" || operands === null || operands.length === 0 ? null : JSON.stringify([operator, operands]);
}
function describe({ operator, operands }) {
  return [operator, ...(operands ?? []).map((operand) => (0, import_index4.quote)(textOf(operand)))].join(" ");
}
function checkErrorBranches(action) {
  let { row } = action;
  return row === null || row.shapeUnknown || row.terminal ? [] : [
    ...row.errors.flatMap((error2) => checkKnown(action, row, error2)),
    ...action.errors.flatMap((branch) => checkUnknown(action, row, branch))
  ];
}
function needOf({ status, when }, { parameters }) {
  if (status === void 0) return "required";
  if (status === "warn") return "suggested";
  if (status === "forbidden") return status;
  if (status !== "conditional") return "free";
  let applies = holds(when, parameters);
  return applies === null ? "free" : applies ? "required" : "forbidden";
}
function checkKnown(action, row, error2) {
  let need = needOf(error2, action), present = action.errors.filter(({ type }) => type === error2.type);
  return need === "forbidden" ? present.map(({ path }) => forbiddenBranch(action, row, error2, path)) : need === "free" || present.length > 0 ? [] : [missingBranch(action, row, error2, need)];
}
function missingBranch(action, row, error2, need) {
  let { type } = action;
  return (0, import_action_run_action3.actionFinding)(action, {
    code: "missing-error-branch",
    // Existing content may lack a branch that is only suggested.
    basis: (0, import_action_run_action4.basisOf)(error2.evidence, need === "suggested" ? { ...row, unproven: !0 } : row),
    what: `${type} has no error branch ${error2.type}.`,
    rule: `${type} needs it${reason(error2)}`,
    todo: "Add the branch.",
    at: ["Transitions", "Errors", error2.type]
  });
}
function forbiddenBranch(action, row, error2, path) {
  let { type } = action;
  return (0, import_action_run_action3.actionFinding)(action, {
    code: "forbidden-error-branch",
    basis: (0, import_action_run_action4.basisOf)(error2.evidence, row),
    what: `${type} has the error branch ${error2.type}, which it cannot have${reason(error2)}.`,
    rule: "it does not have this branch",
    todo: "Remove the branch.",
    at: [...path.slice(action.path.length), "ErrorType", error2.type]
  });
}
function reason({ when, status }) {
  if (status !== "conditional" || when === void 0) return "";
  if ("given" in when) return ` depending on ${when.given}`;
  let [path] = "is" in when ? when.is : "isNot" in when ? when.isNot : when.holds;
  return ` with this value of ${path}`;
}
function checkUnknown(action, row, { type, path }) {
  if (type === "" || row.errors.some((error2) => error2.type === type)) return [];
  let meant = (0, import_index10.nearest)(
    type,
    row.errors.map((error2) => error2.type)
  );
  return [
    (0, import_action_run_action3.actionFinding)(action, {
      code: "unknown-error-branch",
      basis: meant === null ? import_action_run_action4.notKnown : import_action_run_action4.nearMiss,
      what: `${action.type} has the error branch ${(0, import_index4.quote)(type)}, which this check does not know.`,
      todo: meant === null ? "Check its spelling." : `Did you mean ${meant}?`,
      at: [...path.slice(action.path.length), "ErrorType", type]
    })
  ];
}
var noFlowHasIt = {
  certainty: "documented",
  evidence: "no published flow has it",
  because: () => "No published flow has null there."
};
function checkNullValues(action) {
  let { row, transitions, parameters } = action, places = nullsIn(transitions, null, ["Transitions"]);
  return (row !== null && !row.shapeUnknown ? [...places, ...nullsIn(parameters, parameterTree(row), ["Parameters"])] : places).map((at) => nullValue(action, at));
}
function nullsIn(value, node, path) {
  return value === null ? [path] : (0, import_index2.isList)(value) ? value.flatMap((item, index) => nullsIn(item, node?.item ?? null, [...path, index])) : !(0, import_index2.isObject)(value) || node?.row?.anyJson ? [] : Object.entries(value).flatMap(
    ([name, inner]) => nullsIn(inner, node?.members.get(name) ?? node?.any ?? null, [...path, name])
  );
}
function nullValue(action, at) {
  return (0, import_action_run_action3.actionFinding)(action, {
    code: "null-value",
    basis: noFlowHasIt,
    what: `${action.type} has null in ${memberName(at)}.`,
    todo: "Write a value, or remove it.",
    at
  });
}
var seenInProbe = (0, import_action_run_action4.proven)(`seen live, ${import_action_run_action4.seenLive.P}`);
function checkOwnContract(actions, settings) {
  let contract = contractOf(settings);
  return [
    ...actions.filter(({ type }) => type === "EndFlowModuleExecution").flatMap((action) => [...checkResult(action, contract), ...checkResultData(action, contract)]),
    ...checkBranchCount(contract)
  ];
}
function checkResult(action, { branches }) {
  let result = presentMember(action.parameters, "Result");
  return typeof result != "string" || result === "" || isDynamic(result) || branches.includes(result) ? [] : [
    (0, import_action_run_action3.actionFinding)(action, {
      code: "undeclared-result",
      basis: seenInProbe,
      what: `The module ends with the result ${(0, import_index4.quote)(result)}, which its Settings do not declare${declaredNames(branches)}.`,
      todo: "Add it to transitions.results of Settings, or correct the name.",
      at: ["Parameters", "Result"]
    })
  ];
}
function checkResultData(action, { results }) {
  return Object.keys((0, import_index2.objectOf)(presentMember(action.parameters, "ResultData"))).filter((name) => results === null || !Object.hasOwn(results, name)).map(
    (name) => (0, import_action_run_action3.actionFinding)(action, {
      code: "undeclared-result-data",
      basis: seenInProbe,
      what: `The module returns ${(0, import_index4.quote)(name)}, which resultData.schema of its Settings does not declare.`,
      todo: "Add it to the schema, or remove it.",
      at: ["Parameters", "ResultData", name],
      isName: !0
    })
  );
}
function checkBranchCount({ branches }) {
  return branches.length <= limits.customBranches ? [] : [
    (0, import_action_run_action3.contentFinding)("Settings", {
      code: "too-many-results",
      basis: (0, import_action_run_action4.basisOf)("D", {
        doc: "https://docs.aws.amazon.com/connect/latest/adminguide/contact-flow-modules.html"
      }),
      what: `Settings declare ${branches.length} results.`,
      rule: `a module has at most ${limits.customBranches}`,
      todo: "Declare fewer.",
      at: ["transitions", "results"]
    })
  ];
}
function checkType(action, row, node, value, at) {
  let expected = typeOf(node);
  if (expected === null || value === null || isOfType2(value, expected)) return [];
  let isUnquoted = expected === "text" && (typeof value == "number" || typeof value == "boolean");
  return [
    (0, import_action_run_action3.actionFinding)(action, {
      code: "parameter-value",
      basis: isUnquoted ? (0, import_action_run_action4.basisOf)("O") : basisFor(row, node),
      what: `${action.type} has ${(0, import_action_run_action2.jsonTypeName)(value)} in ${memberName(at)}.`,
      rule: `it takes ${expected}`,
      todo: isUnquoted ? `Write "${value}".` : `Write ${expected}.`,
      at
    })
  ];
}
function typeOf({ row, members, any, item }) {
  return item !== null || row?.kind === "list" ? "a list" : members.size > 0 || any !== null || row?.kind === "object" || row?.kind === "map" ? "an object" : row !== null && textKinds.includes(row.kind ?? "text") ? "text" : null;
}
var textKinds = ["text", "enum", "ref", "integer", "jsonpath"];
function isOfType2(value, type) {
  return typeof value != "string" ? (0, import_action_run_action2.hasJsonType)(value, type) : type === "text" || value === "" || isDynamic(value) || (0, import_action_run_action4.placeholderIn)(value) !== null;
}
function basisFor(row, { row: own, item }) {
  let parameter = own ?? item?.row ?? null;
  return parameter === null ? (0, import_action_run_action4.basisOf)("O") : (0, import_action_run_action4.basisOf)(parameter.evidence, { ...row, unproven: !0 });
}
function checkValue2(action, row, parameter, value, at) {
  let expected = expectedOf(parameter, value);
  if (expected === null) return [];
  let { says, basis } = expected;
  return [
    (0, import_action_run_action3.actionFinding)(action, {
      code: "parameter-value",
      basis: basis ?? (0, import_action_run_action4.basisOf)("D", row),
      what: `${action.type} has ${typeof value == "string" ? (0, import_index4.quote)(value) : "a value"} in ${parameter.path.replaceAll("[]", "")}.`,
      rule: `it takes ${says}`,
      todo: `Write ${says}.`,
      at
    })
  ];
}
function expectedOf(parameter, value) {
  return typeof value == "string" ? textExpected(parameter, value) : (0, import_index2.isObject)(value) ? membersExpected(parameter, Object.keys(value)) : null;
}
function textExpected({ kind, values, min, max, maxChars, evidence, static: isStatic, leaf, pattern }, text) {
  if (text === "" || (0, import_action_run_action4.placeholderIn)(text) !== null) return null;
  if (kind === "jsonpath") {
    let basis = evidence.includes("P") ? { basis: (0, import_action_run_action4.basisOf)("P") } : {}, says = "one JSONPath, such as $.Attributes.name";
    return isDynamic(text) ? leaf && namespaces.includes(text) ? { says } : null : { says, ...basis };
  }
  return isDynamic(text) ? isStatic ? { says: "a fixed value and no JSONPath" } : null : pattern !== void 0 && !pattern[0].test(text) ? { says: pattern[1] } : maxChars !== void 0 && text.length > maxChars ? { says: `at most ${maxChars} characters` } : kind === "integer" ? isWithin(text, min, max) ? null : { says: wholeNumber(min, max) } : values === void 0 || values.some((each) => each.toLowerCase() === text.toLowerCase()) ? null : { says: values.join(" or ") };
}
function isWithin(text, min = 0, max = Number.MAX_SAFE_INTEGER) {
  return /^\d+$/.test(text) && Number(text) >= min && Number(text) <= max;
}
function wholeNumber(min = 0, max) {
  return `a whole number from ${min}${max === void 0 ? "" : ` to ${max}`}`;
}
var namespaces = [
  "$.Agent",
  "$.Attributes",
  "$.Case",
  "$.Customer",
  "$.CustomerEndpoint",
  "$.External",
  "$.FlowAttributes",
  "$.Lex",
  "$.Metrics",
  "$.Modules",
  "$.Queue",
  "$.SystemEndpoint",
  "$.Views",
  "$.Wisdom"
];
function membersExpected({ keys, maxEntries, reserved }, names) {
  return reserved !== void 0 && names.some((name) => name.startsWith(reserved)) ? { says: `members whose names do not begin with ${reserved}` } : maxEntries !== void 0 && names.length > maxEntries ? { says: maxEntries === 1 ? "one member" : `at most ${maxEntries} members` } : keys === void 0 || names.every((name) => keys.includes(name)) ? null : { says: `members named ${keys.join(", ")}` };
}
function checkParameters(action) {
  let { row, parameters, conditions } = action, known = row !== null && !row.shapeUnknown ? parameterTree(row) : null, walk = { action, row, found: [], path: ["Parameters"] };
  visit(parameters, known, walk);
  for (let { operands, path } of conditions) {
    let operandsPath = [...path.slice(action.path.length), "Operands"];
    visitItems(operands ?? [], null, { ...walk, path: operandsPath });
  }
  return walk.found;
}
function visit(value, known, walk) {
  let wrongType22 = known !== null && walk.row ? checkType(walk.action, walk.row, known, value, walk.path) : [];
  walk.found.push(...wrongType22), visitValue(value, wrongType22.length === 0 ? known : null, walk);
}
function visitValue(value, node, walk) {
  if (typeof value == "string") visitText(value, node, walk);
  else {
    if (value === null) return;
    if (Array.isArray(value)) visitItems(value, node?.item ?? null, walk);
    else if ((0, import_index2.isObject)(value))
      for (let name of Object.keys(value))
        walk.path.push(name), visitMember(name, value[name] ?? null, node, walk), walk.path.pop();
  }
  node?.row && walk.row && walk.found.push(...checkValue2(walk.action, walk.row, node.row, value, walk.path));
}
function visitItems(items, node, walk) {
  for (let [index, item] of items.entries())
    walk.path.push(index), visit(item, node, walk), walk.path.pop();
}
function visitMember(name, value, node, walk) {
  let known = node === null ? null : node.members.get(name) ?? node.any;
  if (known?.row?.required === "forbidden" && walk.row) {
    walk.found.push(forbiddenParameter(walk.action, walk.row, known.row, walk.path));
    return;
  }
  known === null && node !== null && !isOpaque(node) && walk.found.push(unknownParameter(walk.action, name, node, walk.path)), visit(value, known, walk);
}
function visitText(text, node, { action, found, path }) {
  if (text === "" && found.push(emptyString(action, path)), text === "" || (0, import_action_run_action.isJsonPath)(text)) return;
  let fault = (0, import_action_run_action4.checkText)(text, node?.row?.ref ?? null);
  fault !== null && found.push((0, import_action_run_action3.actionFinding)(action, { ...fault, at: path }));
}
var emptyText = {
  certainty: "documented",
  evidence: "refused live, 2026-08; 22 of 141 published flows hold one",
  because: () => "Amazon Connect was seen to refuse this (2026-08), although some published flows have it."
};
function emptyString(action, at) {
  let name = at.findLast((step2) => typeof step2 == "string");
  return (0, import_action_run_action3.actionFinding)(action, {
    code: "empty-string",
    basis: emptyText,
    what: `${action.type} has an empty string ("") in ${(0, import_index4.quote)(String(name))}.`,
    todo: 'Write a value or remove the member. For a blank, write " ".',
    at
  });
}
function unknownParameter(action, name, { members }, at) {
  let meant = (0, import_index10.nearest)(name, [...members.keys()]);
  return (0, import_action_run_action3.actionFinding)(action, {
    code: "unknown-parameter",
    basis: meant === null ? import_action_run_action4.notKnown : import_action_run_action4.nearMiss,
    what: `${action.type} has the parameter ${(0, import_index4.quote)(name)}, which this check does not know.`,
    todo: meant === null ? "Check its spelling." : `Did you mean ${meant}?`,
    at,
    isName: !0
  });
}
function forbiddenParameter(action, row, { path, evidence, instead }, at) {
  return (0, import_action_run_action3.actionFinding)(action, {
    code: "forbidden-parameter",
    basis: (0, import_action_run_action4.basisOf)(evidence, row),
    what: `${action.type} has the parameter ${path}, which it does not take.`,
    rule: "it does not take this parameter",
    todo: instead === void 0 ? "Remove it." : `Remove it; use ${instead}.`,
    at,
    isName: !0
  });
}
function checkTogether(action, row, rule) {
  let { parameters } = action, given = (path) => valueAt(parameters, path) !== void 0;
  return rule.rule === "onlyWith" ? holds(rule.when, parameters) === !1 ? rule.of.filter(given).map((path) => misplacedParameter(action, row, rule, path)) : [] : holds(rule.when, parameters) === !0 ? rule.of.filter((path) => !given(path)).map((path) => missingParameter(action, row, rule, path)) : rule.unless !== void 0 && holds(rule.unless, parameters) === !0 ? rule.of.filter(given).map((path) => misplacedParameter(action, row, rule, path)) : [];
}
function missingParameter(action, row, rule, path) {
  return (0, import_action_run_action3.actionFinding)(action, {
    code: "missing-parameter",
    basis: (0, import_action_run_action4.basisOf)(rule.evidence, { ...row, unproven: !0 }),
    what: `${action.type} has no parameter ${path}, which ${whenWords(rule.when)} requires.`,
    rule: "it is required in this case",
    todo: "Add the parameter.",
    at: ["Parameters", ...path.split(".")]
  });
}
function misplacedParameter(action, row, rule, path) {
  let needed = whenWords(rule.when);
  return (0, import_action_run_action3.actionFinding)(action, {
    code: "forbidden-parameter",
    basis: (0, import_action_run_action4.basisOf)(rule.evidence, { ...row, unproven: !0 }),
    what: `${action.type} has the parameter ${path}, which it takes only with ${needed}.`,
    rule: "it does not take it otherwise",
    todo: `Remove the parameter, or write ${needed}.`,
    at: ["Parameters", ...path.split(".")],
    isName: !0
  });
}
function whenWords(when) {
  return "given" in when ? when.given : "every" in when ? when.every[0].map((path) => `${path}: ${when.every[1]}`).join(", ") : `${when.holds.slice(1).join(" and ")} in ${when.holds[0]}`;
}
function checkRequiredParameters(action) {
  let { row } = action;
  return row === null || row.shapeUnknown ? [] : [
    ...findMissing(action, row),
    ...rowFacts(row).only.flatMap((parameter) => findMisplaced(action, row, parameter)),
    ...(row.rules ?? []).flatMap((rule) => checkRule(action, row, rule))
  ];
}
function findMissing(action, row) {
  let gaps2 = [];
  for (let required2 of rowFacts(row).required)
    for (let at of gapsOf(required2, action.parameters)) {
      let gap = { parameter: required2.parameter, at };
      gaps2.some((known) => isInside(gap, known)) || gaps2.push(gap);
    }
  return gaps2.map(({ parameter, at }) => missingParameter2(action, row, parameter, at));
}
function isInside(gap, known) {
  let [path, outer] = [gap, known].map(({ parameter }) => parameter.path.replaceAll("[]", ""));
  return `${path}.`.startsWith(`${outer}.`) && known.at.every((step2, index) => gap.at[index] === step2);
}
function missingParameter2(action, row, { path, evidence, when }, at) {
  let { type } = action, why = when !== void 0 && "given" in when ? `, which ${when.given} requires` : "";
  return (0, import_action_run_action3.actionFinding)(action, {
    code: "missing-parameter",
    basis: (0, import_action_run_action4.basisOf)(evidence, row),
    what: `${type} has no parameter ${path.replaceAll("[]", "")}${why}.`,
    rule: `${type} needs it`,
    todo: "Add the parameter.",
    at: ["Parameters", ...at]
  });
}
function gapsOf({ parameter, steps }, parameters) {
  let { required: required2, when } = parameter;
  return required2 === "required" ? gaps(parameters, steps, [], !0) : when !== void 0 && holds(when, parameters) !== !0 ? [] : gaps(parameters, steps, [], when !== void 0);
}
function gaps(value, [step2, ...rest], at, fromRoot) {
  if (step2 === void 0) return [];
  let inner = presentMember((0, import_index2.objectOf)(value), step2.name);
  if (inner === void 0) return fromRoot || rest.length === 0 ? [[...at, step2.name]] : [];
  let here = [...at, step2.name];
  return step2.ofEachItem ? (0, import_index2.listOf)(inner).flatMap((item, index) => gaps(item, rest, [...here, index], fromRoot)) : gaps(inner, rest, here, fromRoot);
}
function findMisplaced(action, row, { path, when, evidence }) {
  let { type, parameters } = action;
  if (when === void 0 || holds(when, parameters) !== !1) return [];
  if (valueAt(parameters, path) === void 0) return [];
  let [other, ...value] = "given" in when ? [when.given] : when.is;
  return [
    (0, import_action_run_action3.actionFinding)(action, {
      code: "forbidden-parameter",
      basis: (0, import_action_run_action4.basisOf)(evidence, row),
      what: `${type} has the parameter ${path}, which it takes only with ${[other, ...value].join(": ")}.`,
      rule: "it does not take it otherwise",
      todo: `Remove the parameter, or set ${other}.`,
      at: ["Parameters", ...path.split(".")],
      isName: !0
    })
  ];
}
function checkRule(action, row, rule) {
  let { type, parameters } = action;
  if (rule.rule === "requiredIff" || rule.rule === "onlyWith") return checkTogether(action, row, rule);
  if (holds(rule.when, parameters) !== !0) return [];
  if (rule.rule === "anyParameter")
    return Object.keys(parameters).length > 0 ? [] : [noneGiven(action, row, rule)];
  let given = rule.of.filter((path) => valueAt(parameters, path) !== void 0);
  if (rule.rule === "togetherOrNot")
    return given.length % rule.of.length === 0 ? [] : [incompleteGroup(action, row, rule, given)];
  let [, second] = given;
  return rule.rule !== "atLeastOne" && second !== void 0 ? [
    (0, import_action_run_action3.actionFinding)(action, {
      code: "exclusive-parameters",
      basis: (0, import_action_run_action4.basisOf)(rule.evidence, row),
      what: `${type} has the parameters ${given.join(" and ")}, but takes only one of them.`,
      rule: "they exclude each other",
      todo: "Keep one of them.",
      at: ["Parameters", ...second.split(".")],
      isName: !0
    })
  ] : rule.rule !== "atMostOne" && given.length === 0 ? [noneGiven(action, row, rule)] : [];
}
function noneGiven(action, row, { of, evidence }) {
  let { type } = action;
  return (0, import_action_run_action3.actionFinding)(action, {
    code: "missing-parameter",
    basis: (0, import_action_run_action4.basisOf)(evidence, row),
    what: of.length === 0 ? `${type} has no parameter.` : `${type} has none of the parameters ${of.join(", ")}.`,
    rule: "it needs one",
    todo: "Add one of them.",
    at: ["Parameters", of.join("|")]
  });
}
function incompleteGroup(action, row, { of, evidence }, given) {
  let lacking = of.filter((path) => !given.includes(path)), [first = ""] = lacking;
  return (0, import_action_run_action3.actionFinding)(action, {
    code: "missing-parameter",
    basis: (0, import_action_run_action4.basisOf)(evidence, row),
    what: `${action.type} has ${given.join(" and ")}, but not ${lacking.join(" and ")}.`,
    rule: "they are only allowed together",
    todo: "Add what is missing, or remove all of them.",
    at: ["Parameters", ...first.split(".")]
  });
}
var ofProbes = (0, import_action_run_action4.basisOf)("P", { unproven: !0 }), onlyOneIsTaken2 = {
  certainty: "documented",
  evidence: "a result is known by its name",
  because: () => "A result is known by its name."
}, structures2 = [
  [[], { input: "an object", resultData: "an object", transitions: "an object" }],
  [["input"], { schema: "an object" }],
  [["resultData"], { schema: "an object" }],
  [["transitions"], { results: "a list" }]
], ofResult = { name: "text", description: null };
function checkSettingsStructure(settings) {
  let results = (0, import_index2.listOf)((0, import_index2.memberOf)((0, import_index2.memberOf)(settings, "transitions"), "results")), at = (index) => ["transitions", "results", index];
  return [
    ...structures2.flatMap(
      ([path, members]) => checkMembers(
        path.reduce((value, name) => (0, import_index2.memberOf)(value, name), settings),
        members,
        path
      )
    ),
    ...results.flatMap((result, index) => [
      ...(0, import_index2.isObject)(result) ? [] : [wrongType2("A result", result, "an object", at(index))],
      ...checkMembers(result, ofResult, at(index)),
      ...lacksName(result) ? [unnamed(at(index))] : []
    ]),
    ...(0, import_action_run_action2.repeated)(results, (result) => textOf((0, import_index2.memberOf)(result, "name"))).map(
      ({ key, index }) => repeatedName(key, [...at(index), "name"])
    )
  ];
}
function checkMembers(value, members, path) {
  return (0, import_index2.isObject)(value) ? [
    ...unknownMembers2(ownerOf(path), members, value).map(
      ({ name, parts }) => (0, import_action_run_action3.contentFinding)("Settings", { code: "settings-structure", ...parts, at: [...path, name] })
    ),
    ...Object.entries(members).flatMap(([name, type]) => {
      let inner = (0, import_index2.memberOf)(value, name);
      return inner === void 0 || type === null || isOfType(inner, type) ? [] : [wrongType2(name, inner, type, [...path, name])];
    })
  ] : [];
}
function ownerOf(path) {
  let name = path.findLast((step2) => typeof step2 == "string");
  return name === void 0 ? "Settings have" : typeof path.at(-1) == "number" ? "A result in Settings has" : `${name} in Settings has`;
}
function wrongType2(name, value, type, at) {
  return (0, import_action_run_action3.contentFinding)("Settings", {
    code: "settings-structure",
    basis: ofProbes,
    what: `${name} in Settings is ${(0, import_action_run_action2.jsonTypeName)(value)}.`,
    rule: `it is ${type}`,
    todo: `Write ${type}.`,
    at
  });
}
function lacksName(result) {
  return (0, import_index2.isObject)(result) && Object.keys(result).every((name) => name !== "name" && Object.hasOwn(ofResult, name));
}
function unnamed(at) {
  return (0, import_action_run_action3.contentFinding)("Settings", {
    code: "settings-structure",
    basis: ofProbes,
    what: "A result in Settings has no name.",
    rule: "each result has one",
    todo: 'Add "name".',
    at: [...at, "name"]
  });
}
function repeatedName(name, at) {
  return (0, import_action_run_action3.contentFinding)("Settings", {
    code: "settings-structure",
    basis: onlyOneIsTaken2,
    what: `Settings declare the result ${(0, import_index4.quote)(name)} twice.`,
    todo: "Remove one of them, or rename it.",
    at
  });
}
function checkTransitions(action) {
  let { row } = action;
  return row === null || row.shapeUnknown ? [] : row.terminal ? checkTerminal(action, row) : checkNext(action, row);
}
function checkNext(action, row) {
  let { type, transitions, parameters } = action;
  if (presentMember(transitions, "NextAction") !== void 0 || holds(row.nextWhen, parameters) !== !0)
    return [];
  let isProven = row.nextWhen === void 0 && /[PAO]/.test(row.evidence);
  return [
    (0, import_action_run_action3.actionFinding)(action, {
      code: "missing-next-action",
      basis: isProven ? (0, import_action_run_action4.proven)(`seen live, ${import_action_run_action4.seenLive.P}`) : (0, import_action_run_action4.basisOf)("D"),
      what: `${type} has no NextAction.`,
      rule: "every action that does not end the flow has one",
      todo: "Add it to Transitions. If all its branches lead elsewhere, name one of their targets.",
      at: ["Transitions", "NextAction"]
    })
  ];
}
function checkTerminal(action, row) {
  let { type, transitions, errors, conditions } = action, given = [
    ...presentMember(transitions, "NextAction") === void 0 ? [] : ["NextAction"],
    ...errors.length > 0 ? ["Errors"] : [],
    ...conditions.length > 0 ? ["Conditions"] : []
  ], [first] = given;
  if (first === void 0) return [];
  let isProven = /[PAO]/.test(row.evidence);
  return [
    (0, import_action_run_action3.actionFinding)(action, {
      code: "terminal-transitions",
      basis: isProven ? (0, import_action_run_action4.proven)(`seen live, ${import_action_run_action4.seenLive.A}`) : (0, import_action_run_action4.basisOf)("D"),
      what: `${type} ends the flow, but has ${given.join(" and ")}.`,
      rule: "its Transitions are {}",
      todo: "Write {} as its Transitions.",
      at: ["Transitions", first],
      isName: !0
    })
  ];
}
var actionChecks = [
  checkActionType,
  checkIdentifier,
  checkErrorBranches,
  checkTransitions,
  checkConditions,
  checkRequiredParameters,
  checkParameters,
  checkRetired,
  checkDuplicateBranches
], generalChecks = [checkActionStructure, checkNullValues];
function checkFlow(content, settings) {
  let actions = actionsOf(content), found = [
    ...checkDocument(content),
    ...checkActions(actions),
    ...settings === null ? [] : [...checkOwnContract(actions, settings), ...checkSettingsStructure(settings)],
    ...(0, import_action_run_action2.checkTexts)("Content", presentMember((0, import_index2.objectOf)(content), "Settings") ?? null, ["Settings"]),
    ...(0, import_action_run_action2.checkTexts)("Settings", settings, [])
  ];
  return found.length < 2 ? found : found.toSorted(inOrder);
}
function checkActions(actions) {
  let found = [];
  for (let action of actions) {
    let first = found.length;
    for (let check of actionChecks) {
      let findings = check(action);
      findings.length > 0 && found.push(...findings);
    }
    for (let check of generalChecks) {
      let findings = check(action);
      findings.length > 0 && found.push(...notReported(findings, found.slice(first)));
    }
  }
  return found;
}
function notReported(findings, exact) {
  return findings.filter((finding) => !exact.some((other) => isWithin2(other, finding)));
}
function isWithin2(finding, { path }) {
  return path.members.every((step2, index) => finding.path.members[index] === step2);
}
function inOrder(a, b) {
  return (0, import_index2.compareCodeUnits)(orderOf(a), orderOf(b));
}
function orderOf({ path, code }) {
  let steps = path.members.map((step2) => typeof step2 == "number" ? String(step2).padStart(6, "0") : step2);
  return [path.root, ...steps, code].join("\0");
}
function checkDefinition({ content }, tree, parseJson, within = null) {
  let find = (0, import_action_run_action2.createPlaceFinder)("module", tree, parseJson, within);
  return {
    findings: (0, import_action_run_action2.placeFindings)(findingsOf(moduleContent(content)), find),
    ids: (0, import_action_run_action5.idsOf)("module", tree),
    calls: callPlaces(moduleContent(content).content, find)
  };
}
function checkContent(content) {
  return (0, import_action_run_action2.nullIfNoJson)(() => findingsOf(moduleContent(content)));
}
function findingsOf({ content, settings }) {
  return checkFlow((0, import_index3.parseKept)(content), settings === null ? null : JSON.parse(settings));
}
function moduleContent(content) {
  if (content.kind !== "module")
    throw new TypeError("a view checked as a module: this is a bug of connect-publish");
  return content;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (0);


/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/************************************************************************/
/******/ 	
/******/ 	// startup
/******/ 	// Load entry module and return exports
/******/ 	// This entry module is referenced by other modules so it can't be inlined
/******/ 	var __webpack_exports__ = __nccwpck_require__(305);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;