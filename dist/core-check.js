/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 344:
/***/ ((module) => {

"use strict";
module.exports = require("./action-run-action.js");

/***/ }),

/***/ 665:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf, __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJS = (cb, mod) => function() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: !0 });
}, __copyProps = (to, from, except, desc) => {
  if (from && typeof from == "object" || typeof from == "function")
    for (let key of __getOwnPropNames(from))
      !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: !0 }) : target,
  mod
)), __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);

// another:shared-99.js
var require_shared_99 = __commonJS({
  "another:shared-99.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-99.js"]);
  }
});

// another:shared-101.js
var require_shared_101 = __commonJS({
  "another:shared-101.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-101.js"]);
  }
});

// another:shared-100.js
var require_shared_100 = __commonJS({
  "another:shared-100.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-100.js"]);
  }
});

// another:shared-103.js
var require_shared_103 = __commonJS({
  "another:shared-103.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-103.js"]);
  }
});

// another:shared-104.js
var require_shared_104 = __commonJS({
  "another:shared-104.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-104.js"]);
  }
});

// another:shared-59.js
var require_shared_59 = __commonJS({
  "another:shared-59.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-59.js"]);
  }
});

// another:shared-98.js
var require_shared_98 = __commonJS({
  "another:shared-98.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-98.js"]);
  }
});

// another:shared-106.js
var require_shared_106 = __commonJS({
  "another:shared-106.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-106.js"]);
  }
});

// <stdin>
var stdin_exports = {};
__export(stdin_exports, {
  "core-check.js": () => core_check_exports,
  "shared-17.js": () => shared_17_exports,
  "shared-18.js": () => shared_18_exports,
  "shared-22.js": () => shared_22_exports,
  "shared-26.js": () => shared_26_exports
});
module.exports = __toCommonJS(stdin_exports);

// own:core-check.js
var core_check_exports = {};
__export(core_check_exports, {
  checkCalls: () => checkCalls,
  checkContent: () => checkContent,
  checkDefinition: () => checkDefinition
});

// own:shared-17.js
var shared_17_exports = {};
__export(shared_17_exports, {
  actionRows: () => actionRows,
  actionsOf: () => actionsOf,
  compoundOperators: () => compoundOperators,
  conditionOperators: () => conditionOperators,
  createLocator: () => createLocator,
  idsOf: () => idsOf,
  isDynamic: () => isDynamic,
  isJsonPath: () => isJsonPath,
  isOpen: () => isOpen,
  limits: () => limits,
  memberOf: () => memberOf2,
  notTypes: () => notTypes,
  notTypesUnproven: () => notTypesUnproven,
  parameterTree: () => parameterTree,
  referenceKinds: () => referenceKinds,
  seenLive: () => seenLive,
  textOf: () => textOf,
  textOperands: () => textOperands
});

// own:shared-18.js
var shared_18_exports = {};
__export(shared_18_exports, {
  contentPlaces: () => contentPlaces,
  contentValues: () => contentValues,
  placeInDocument: () => placeInDocument
});
var import_shared_99 = __toESM(require_shared_99()), import_shared_101 = __toESM(require_shared_101());
function contentValues(kind, tree, parseJson) {
  let format = (0, import_shared_99.detectFormat)(kind, tree, () => {
  }), read = null;
  return ({ root, members }) => {
    read ??= format === null ? {} : (kind === "view" ? viewParts : moduleParts)(format, parseJson);
    let part = read[root];
    return part ? innermost(part, members) : null;
  };
}
function contentPlaces(kind, tree, parseJson) {
  let find = contentValues(kind, tree, parseJson);
  return (path) => {
    let found4 = find({ ...path, members: [] })?.value.type !== "string" ? find(path) : null;
    return found4 && placeIn(found4.value.at, found4.string);
  };
}
function moduleParts({ form, body }, parseJson) {
  let whole = { value: body, name: null, string: null };
  return form === "bare" ? { Content: whole } : { Content: partOf(whole, "Content", parseJson), Settings: partOf(whole, "Settings", parseJson) };
}
function viewParts({ form, body }, parseJson) {
  let whole = { value: body, name: null, string: null };
  return form === "bare" ? { Template: whole } : { Template: partOf(partOf(whole, "Content", parseJson) ?? whole, "Template", parseJson) };
}
function partOf({ value, string }, name, parseJson) {
  let member2 = value.type === "object" ? memberOf(value, name) : void 0;
  if (member2 === void 0 || member2.value.type === "null") return null;
  let part = { value: member2.value, name: member2.at, string };
  if (part.value.type !== "string") return part;
  let { tree } = parseJson(part.value.at.file, part.value.value);
  return tree ? { value: tree, name: null, string: placeIn(part.value.at, string) } : part;
}
function placeIn(at2, string) {
  return string === null ? { place: at2, note: "" } : { place: string.place, note: (0, import_shared_101.nestedLocation)(at2) + string.note };
}
function placeInDocument(string, found4) {
  return string === null ? found4 : { place: string, note: found4.note === "" ? (0, import_shared_101.nestedLocation)(found4.place) : found4.note };
}
function innermost(part, members) {
  let found4 = part;
  for (let member2 of members) {
    let child = childOf(found4, member2);
    if (child === null) break;
    found4 = child;
  }
  return found4;
}
function childOf({ value, string }, step2) {
  if (value.type === "array") {
    let item = typeof step2 == "number" ? value.items[step2] : void 0;
    return item ? { value: item, name: null, string } : null;
  }
  let member2 = value.type === "object" ? memberOf(value, String(step2)) : void 0;
  return member2 ? { value: member2.value, name: member2.at, string } : null;
}
function memberOf({ members }, name) {
  return members.find((each) => each.name === name);
}

// own:shared-17.js
var import_shared_992 = __toESM(require_shared_99()), import_shared_100 = __toESM(require_shared_100()), import_shared_1012 = __toESM(require_shared_101()), import_shared_103 = __toESM(require_shared_103()), contactActions = {
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
      { path: "ResultData", evidence: "P", kind: "map" }
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
      { path: "Input", evidence: "P", kind: "map" }
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
      { path: "ViewData", evidence: "D", kind: "map" },
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
}, seenLive = { P: "2026-08", A: "2026-06" }, notTypes = {
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
}, notTypesUnproven = ["TransferToQueue", "CheckAttribute", "SetVoice"], limits = {
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
  /** Of a module's Settings. */
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
], compoundOperators = ["And", "Or", "Not", "All", "Any", "Contains", "Exists"], referenceKinds = [
  "queue",
  "user",
  "prompt",
  "hours",
  "flow",
  "module",
  "module-alias",
  "view",
  "quick-connect",
  "security-profile",
  "routing-profile",
  "agent-status",
  "task-template",
  "data-table",
  "phone-number",
  "lambda",
  "lex-alias",
  "lex-v1",
  "assistant",
  "knowledge-base",
  "case-template",
  "message-template",
  "voice-connector"
];
function textOperands({ operands }) {
  return operands.flatMap((text2, index) => typeof text2 == "string" && text2 !== "" ? [{ text: text2, index }] : []);
}
function actionsOf(content) {
  let actions = [];
  return (0, import_shared_103.listOf)((0, import_shared_103.objectOf)(content).Actions).forEach((value, index) => {
    let action = (0, import_shared_103.objectOf)(value), type = textOf(action.Type);
    type !== "" && actions.push(actionOf(action, type, ["Actions", index]));
  }), actions;
}
function actionOf(action, type, path) {
  let transitions = (0, import_shared_103.objectOf)(action.Transitions);
  return {
    path,
    type,
    transitions,
    value: action,
    identifier: textOf(action.Identifier),
    row: Object.hasOwn(actionRows, type) ? actionRows[type] ?? null : null,
    parameters: (0, import_shared_103.objectOf)(action.Parameters),
    errors: branches(transitions.Errors, path),
    conditions: conditions(transitions.Conditions, path)
  };
}
function branches(value, path) {
  return (0, import_shared_103.listOf)(value).map((each, index) => ({
    type: textOf((0, import_shared_103.objectOf)(each).ErrorType),
    path: [...path, "Transitions", "Errors", index]
  }));
}
function conditions(value, path) {
  return (0, import_shared_103.listOf)(value).map((each, index) => {
    let { Operator, Operands } = (0, import_shared_103.objectOf)((0, import_shared_103.objectOf)(each).Condition);
    return {
      operator: textOf(Operator),
      operands: (0, import_shared_103.listOf)(Operands),
      path: [...path, "Transitions", "Conditions", index, "Condition"]
    };
  });
}
function textOf(value) {
  return typeof value == "string" ? value : "";
}
function memberOf2(object, name) {
  return Object.hasOwn(object, name) ? object[name] ?? void 0 : void 0;
}
function isDynamic(value) {
  return isJsonPath(value) || typeof value == "string" && (0, import_shared_100.hasReferences)(value);
}
function isJsonPath(value) {
  return typeof value == "string" && /^\$[.[]/.test(value);
}
var trees = /* @__PURE__ */ new Map();
function parameterTree(row) {
  let known3 = trees.get(row) ?? grow(row);
  return trees.set(row, known3), known3;
}
function isOpen({ members, any, item }) {
  return members.size === 0 && any === null && item === null;
}
function grow({ parameters }) {
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
function step(node, text2) {
  let name = text2.replace("[]", ""), inner = name === "*" ? node.any ?? newNode() : node.members.get(name) ?? newNode();
  return name === "*" ? node.any = inner : node.members.set(name, inner), text2.endsWith("[]") ? (inner.item ??= newNode(), inner.item) : inner;
}
function createLocator(kind, tree, parseJson) {
  let find = contentValues(kind, tree, parseJson);
  return (path) => {
    let { value, name, string } = find(path) ?? { value: tree, name: null, string: null }, place = name !== null && (value.type === "object" || value.type === "array") ? name : value.at;
    return string === null ? { place, note: "" } : { place: string.place, note: (0, import_shared_1012.nestedLocation)(place) };
  };
}
function idsOf(kind, tree) {
  let shape = (0, import_shared_992.detectFormat)(kind, tree, () => {
  });
  return shape === null || shape.form === "bare" ? [] : ["Id", "Arn"].flatMap((name) => {
    let value = (0, import_shared_100.presentMember)(shape.body, name);
    return value?.type === "string" ? [value.value] : [];
  });
}

// own:shared-22.js
var shared_22_exports = {};
__export(shared_22_exports, {
  encodeName: () => encodeName,
  isReferenceKind: () => isReferenceKind,
  labelOf: () => labelOf,
  parseReferenceName: () => parseReferenceName,
  parseReferences: () => parseReferences,
  pluralOf: () => pluralOf,
  textBetweenReferences: () => textBetweenReferences
});
var import_shared_1002 = __toESM(require_shared_100()), import_shared_104 = __toESM(require_shared_104()), forms = ["arn", "id"], unqualified = { qualifiers: null, qualifierWords: null, forms }, rows = {
  queue: { label: "a queue", plural: "queues", ...unqualified },
  prompt: { label: "a prompt", plural: "prompts", ...unqualified },
  hours: { label: "hours of operation", plural: "hours of operation", ...unqualified },
  "quick-connect": { label: "a quick connect", plural: "quick connects", ...unqualified },
  "routing-profile": { label: "a routing profile", plural: "routing profiles", ...unqualified },
  user: { label: "a user", plural: "users", ...unqualified },
  flow: {
    label: "a flow",
    plural: "flows",
    qualifiers: /^(?:latest|\d+)$/,
    qualifierWords: "latest, or the number of a version",
    forms
  },
  view: {
    label: "a view",
    plural: "views",
    qualifiers: /^(?:latest|bare|\d+)$/,
    qualifierWords: "latest, bare, or the number of a version",
    forms
  },
  module: {
    label: "a flow module",
    plural: "flow modules",
    qualifiers: null,
    qualifierWords: "bare, latest, the number of a version, or an alias's name",
    forms
  },
  lambda: {
    label: "a Lambda function",
    plural: "Lambda functions",
    qualifiers: /^[\w$-]+$/,
    qualifierWords: "an alias's name, or the number of a version",
    forms: ["arn"]
  },
  instance: {
    label: "a fact of the instance",
    plural: "facts of the instance",
    ...unqualified,
    forms: []
  },
  value: { label: "a value", plural: "values", ...unqualified, forms: ["json"] }
}, instanceFacts = ["arn", "id", "alias", "region", "account", "partition"], referenceKindNames = Object.keys(rows);
function isReferenceKind(text2) {
  return Object.hasOwn(rows, text2);
}
function labelOf(kind) {
  return rows[kind].label;
}
function pluralOf(kind) {
  return rows[kind].plural;
}
function qualifierFault(kind, name, qualifier, form) {
  if (kind === "instance" && !instanceFacts.some((fact) => fact === name)) {
    let near = (0, import_shared_1002.nearest)(name, instanceFacts), advice = near === null ? "" : ` Did you mean ${near}?`;
    return `${(0, import_shared_104.quote)(name)} is no fact of the instance; expected one of ${instanceFacts.join(", ")}.${advice}`;
  }
  if (qualifier === null) return null;
  let { qualifiers, qualifierWords, plural, label } = rows[kind];
  return qualifierWords === null ? `References to ${plural} take no "@"; found ${(0, import_shared_104.quote)(`@${qualifier}`)}. Remove it, or write an "@" of the name as %40.` : qualifiers !== null && !qualifiers.test(qualifier) ? `${(0, import_shared_104.quote)(`@${qualifier}`)} is no qualifier of ${label}; expected ${qualifierWords}.` : kind !== "module" ? null : qualifier === "latest" && form !== "id" ? 'A module takes "@latest" only with "#id": an ARN with ":$LATEST" is not known to run. Leave "@latest" out: the ARN alone runs what is live.' : qualifier === "alias:" ? 'The name of the alias is missing after "alias:". Write it.' : null;
}
function formFault(kind, form) {
  let row = rows[kind];
  if (form === null || row.forms.includes(form)) return null;
  let expected2 = row.forms.length === 0 ? "none" : row.forms.map((each) => `#${each}`).join(" or ");
  return `${(0, import_shared_104.quote)(`#${form}`)} is no form of references to ${row.plural}; expected ${expected2}.`;
}
function parseReferences(text2) {
  let segments = [], end = 0;
  for (; ; ) {
    import_shared_1002.referenceStart.lastIndex = end;
    let found4 = import_shared_1002.referenceStart.exec(text2);
    if (found4 === null) break;
    let [opening, dollars = "", word3 = ""] = found4;
    if (addText(segments, text2.slice(end, found4.index) + "$".repeat(Math.floor(dollars.length / 2))), end = found4.index + opening.length, dollars.length % 2 === 0) {
      addText(segments, `{${word3}/`);
      continue;
    }
    let read = readReference(word3, text2, end);
    segments.push(read.segment), end = read.end;
  }
  return addText(segments, text2.slice(end)), segments;
}
function textBetweenReferences(text2) {
  return parseReferences(text2).map((segment) => segment.type === "text" ? segment.text : "").join("");
}
function addText(segments, text2) {
  if (text2 === "") return;
  let last = segments.at(-1);
  last?.type === "text" ? segments[segments.length - 1] = { type: "text", text: last.text + text2 } : segments.push({ type: "text", text: text2 });
}
var tail = /([^}@#]*)(?:@([^}@#]*))?(?:#([^}@#]*))?\}/y;
function readReference(kind, text2, from) {
  let written = (to) => `\${${kind}/${text2.slice(from, to)}`;
  tail.lastIndex = from;
  let found4 = tail.exec(text2);
  if (found4 === null) {
    let brace = text2.indexOf("}", from), end2 = brace < 0 ? text2.length : brace + 1;
    return { end: end2, segment: { type: "fault", written: written(end2), message: brokenTail(brace < 0) } };
  }
  let end = from + found4[0].length, [, name = "", qualifier = null, form = null] = found4, read = toReference(kind, name, qualifier, form), segment = typeof read == "string" ? { type: "fault", written: written(end), message: read } : { type: "reference", written: written(end), reference: read };
  return { end, segment };
}
function toReference(kind, writtenName, writtenQualifier, form) {
  if (!isReferenceKind(kind)) return unknownKind(kind);
  let fault = textFault("name", writtenName) ?? textFault("qualifier", writtenQualifier);
  if (fault !== null) return fault;
  let name = decode(writtenName), qualifier = writtenQualifier === null ? null : decode(writtenQualifier);
  return qualifierFault(kind, name, qualifier, form) ?? formFault(kind, form) ?? { kind, name, qualifier, form };
}
function brokenTail(isOpen2) {
  return `${isOpen2 ? 'It has no "}" at its end' : 'It has more than one "@" or "#", or "#" comes before "@"'}; expected \${kind/Name@qualifier#form}. ${percentAdvice}`;
}
var percentAdvice = "Write } @ # % in a name as %7D %40 %23 %25, and a blank at its start or end as %20.";
function textFault(what, text2) {
  return text2 === null ? null : text2 === "" ? `Its ${what} is empty. Write it, or remove what stands for it.` : /%(?!7D|40|23|25|20)/i.test(text2) ? `Its ${what} has a "%" that begins none of %7D %40 %23 %25 %20. ${percentAdvice}` : /^\s|\s$/.test(text2) ? `Its ${what} begins or ends with a blank. Remove the blank, or write it as %20.` : new RegExp("\\p{Cc}", "u").test(text2) ? `Its ${what} has a control character. Remove it.` : null;
}
function unknownKind(kind) {
  let near = (0, import_shared_1002.nearest)(kind, referenceKindNames), advice = near === null ? "" : ` Did you mean ${near}?`;
  return `${(0, import_shared_104.quote)(kind)} is no kind of reference; expected one of ${referenceKindNames.join(", ")}.${advice} To keep it as text, write "$$" for its "$".`;
}
function parseReferenceName(text2) {
  let [only, ...others] = parseReferences(`\${${text2}}`);
  if (only?.type !== "reference" || others.length > 0) return null;
  let { kind, name, qualifier, form } = only.reference;
  return qualifier === null && form === null ? { kind, name } : null;
}
function decode(text2) {
  return text2.replace(
    /%(7D|40|23|25|20)/gi,
    (_, code) => String.fromCharCode(Number.parseInt(code, 16))
  );
}
function encodeName(name) {
  let code = (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
  return name.replace(/[}@#%]/g, code).replace(/^ | $/g, code);
}

// own:shared-26.js
var shared_26_exports = {};
__export(shared_26_exports, {
  aligns: () => aligns,
  awsManagedViews: () => awsManagedViews,
  componentRow: () => componentRow,
  inputBinding: () => inputBinding,
  sourceTexts: () => sourceTexts,
  styleKey: () => styleKey,
  templateMembers: () => templateMembers,
  topLevelContainers: () => topLevelContainers,
  viewComponents: () => viewComponents
});
var cardIcons = names([
  "Airplane|Alarm Clock|Alexa|Analytics Interface|Apple|Applications|Architect|Assembly Line|Astronaut",
  "Athlete Female|Athlete Male|Backpack|Bandwidth|Bar Chart 1|Bar Chart 2|Bar Code|Battery|Bicycle",
  "Blockchain|Blog|Book|Book Open|Bookmark|Books|Briefcase|Browser|Browser Apps|Browser Click|Bucket",
  "Bug|Bulldozer|Bus 1|Bus 2|Caduceus|Cafe|Calculator|Calendar|Camera|Camera Lense|Capture Image",
  "Car Front View|Car Side View|Car Top View|Cash|Castle|Certificate|Chat|Chat Conversation|Check List",
  "Cityscape|Clipboard|Clock|Coffee Cup|Coffee Maker|Coin|Computer Chip|Computer User Female",
  "Computer User Male|Control Tower|Controls|Crane|Credit Card Back|Credit Card Front|Cursor|DNA",
  "Dashboard|Data|Data Lake|Data Warehouse|Database|Databases|Desk|Desk with Girl|Desktop|Desktop Apps",
  "Desktop Click|Desktop Export|Desktop Import|Desktop Laptop|Desktop Mobile|Devices|Directory|Disease",
  "Document|Documents|Documents Stacked|Dollar and Euro|Dollar and Pound|Dollar and Yen|Dollar & Euro",
  "Dollar & Pound|Dollar & Yen|Dollar Sign|Dump Truck|Emoji 1|Emoji 2|Encrypt Chip|Envelope Closed",
  "Envelope Open|Euro|Event Trigger|Facebook|Factory 1|Factory 2|Factory Worker|File|File Cabinet",
  "Filter|Firewall|First Aid|Flag|Flow Chart 1|Flow Chart 2|Folder|Food|Forklift|Free 1|Free 2",
  "Fully Managed|Game Console|Game Control|Gamer Female|Gamer Male|Gauge|Gavel|Group 1|Group 2",
  "Hard Drive|Headset|Helicopter|Hospital|Hot Air Balloon|Hourglass|House|Identification|Image",
  "Infrastructure|Infrastructure Statistical|Instagram|IoT|Key|Lab Technician|Laptop|Laptop Apps",
  "Laptop Click|Laptop Cluster|Laptop Export|Laptop Import|Laptop Mobile|Leader|Line Chart|Line Graph",
  "Link|Lock|MRI|Machine Learning|Machine Learning Models|Mailbox|Malware|Marketplace Cart",
  "Mechanical Arm 1|Mechanical Arm 2|Microphone|Microscope|Mobile Apps|Mobile Chat|Mobile Export",
  "Mobile Import|Mobile Map|Mobile Phone|Mobile Tap|Mobile User Profile|Mobile Website|Mouse",
  "Music Notes|Newspaper|Notebook|Oil Drill|Oil Truck|On-Premises Server|Open Lock|Package Open",
  "Paper Clip|Pencil Holder|Person|Person Assistant|Person Female 1|Person Female 2|Person Female 3",
  "Person Male 1|Person Male 2|Person Male 3|Person Male 4|Person with Headphones|Phone|Pickaxe",
  "Pie Chart|Piggy Bank|Pills|Play Button|Plug|Pound|Ribbon|Rocket|Rocket Ship|Satellite|Scale",
  "Scale Down|Scale Up|Scanning Data|School|School Bus|Security Alert|Security Camera|Server|Settings",
  "Shield|Ship|Slide Show|Sound Waves|Speaker|Spreadsheet|Stack Instance|Stopwatch|Streaming",
  "Student Female|Student Male|Suitcase|T-shirt|TV Console|Tablet|Tablet Apps|Tablet Export",
  "Tablet Import|Tablet Mobile|Tablet Tap|Tag|Target|Tennis Player|Test Tube and Beaker 1",
  "Test Tube and Beaker 2|Test Tube & Beaker 1|Test Tube & Beaker 2|Thumbprint|Thumbs Down|Thumbs Up",
  "Thumbs Up and Down|Thumbs Up & Down|Thumbtack|Ticket|Touch Select|Tractor|Trophy|Truck 1|Truck 2",
  "Tutorial|Twitter|USB|VR Glasses|VR Player|Vault|Venn Diagram|Video|Wall|Wallet Closed|Wallet Open",
  "Website 1|Website 2|Website Bar Chart|Website Line Chart|Website Map|WiFi Router|Wind|Winner",
  "Wireless|Yen|eLearning|placeholder|plus"
]), buttonIcons = names([
  "add-plus|angle-left-double|angle-left|angle-right-double|angle-right|angle-up|angle-down|arrow-left",
  "bug|call|calendar|caret-down-filled|caret-down|caret-left-filled|caret-right-filled|caret-up-filled",
  "caret-up|check|contact|close|copy|download|edit|ellipsis|envelope|expand|external|file-open|file",
  "filter|folder-open|folder|heart|key|lock-private|menu|microphone|notification|redo|refresh|search",
  "settings|share|status-in-progress|status-info|status-negative|status-pending|status-positive",
  "status-stopped|status-warning|thumbs-down|thumbs-down-filled|thumbs-up|thumbs-up-filled",
  "treeview-collapse|treeview-expand|undo|unlocked|upload|user-profile|view-full|view-horizontal",
  "view-vertical|zoom-in|zoom-out"
]);
function names(lines) {
  return lines.join("|").split("|");
}
var sourceTexts = {
  live: "seen live, 2026-08",
  schema: "schema of the component library, 2026-08",
  derived: "input schema that Amazon Connect derives, 2026-08",
  published: "seen in published views"
};
function componentRow(type) {
  return Object.hasOwn(viewComponents, type) ? viewComponents[type] ?? null : null;
}
var text = { kind: "string" }, flag = { kind: "boolean" }, size = { kind: "number or string" }, oneNameOf = (values) => ({ kind: "enum", values }), oneOf = (values) => oneNameOf(values.split("|")), must = (required) => ({ kind: "string", required }), seen = (kind) => ({ kind, source: "published" }), listOf2 = (properties, sealed2 = null) => ({
  kind: "list",
  item: { properties, sealed: sealed2 }
}), sealed = (content, properties) => ({
  props: { properties, sealed: !0 },
  content,
  source: "live"
}), open = (content, source, properties) => ({
  props: { properties, sealed: !1 },
  content,
  source
}), named = { props: null, content: "unknown", source: "live" }, linkType = oneOf("external|case|third-party applications"), button = {
  Action: text,
  Variant: oneOf("primary|normal|link"),
  Loading: flag,
  IconName: oneNameOf(buttonIcons),
  IconAlign: oneOf("left|right"),
  Href: text,
  Disabled: flag
}, groupButton = { Label: must("live"), ...button, FormAction: oneOf("submit|none") }, attributes = listOf2({
  Label: text,
  Value: text,
  Copyable: flag,
  Url: text,
  LinkType: linkType,
  ResourceId: text,
  AutoOpen: flag
}), choices = listOf2({ Label: text, Value: text }), column = {
  Label: must("derived"),
  Id: must("derived"),
  Type: oneOf("text|number|action"),
  EditableType: oneOf("input|select"),
  Options: { kind: "list", required: "derived", when: ["EditableType", "select"] }
}, field = (properties = {}) => ({
  props: {
    properties: {
      Name: must("schema"),
      Label: must("schema"),
      DefaultValue: text,
      HelperText: text,
      Required: flag,
      ...properties
    },
    sealed: !0,
    untried: ["Disabled"]
  },
  content: "none",
  source: "live"
}), rows2 = {
  Container: sealed("components and strings", {
    HideBorder: flag,
    header: text,
    footer: text,
    Visibility: seen("unknown")
  }),
  Section: sealed("components and strings", { Heading: text }),
  Form: sealed("components", { HideBorder: flag }),
  Header: sealed("strings", { variant: oneOf("h1|h2|h3|h4"), description: text }),
  Alert: sealed("components and strings", {
    type: oneOf("info|success|warning|error"),
    level: oneOf("inline|page|global"),
    heading: text,
    dismissible: flag
  }),
  Loader: sealed("none", {}),
  Application: sealed("none", { AppIdentifier: text, Path: text }),
  TextBox: open("strings and numbers", "live", {
    Variant: oneOf("p|h1|h2|h3|h4|h5|div|span"),
    FontSize: oneOf("body-s|body-m|heading-xs|heading-s|heading-m|heading-l|heading-xl|display-l"),
    FontWeight: oneOf("light|normal|bold|heavy"),
    TextAlign: oneOf("left|center|right")
  }),
  Image: sealed("none", { Src: text, Alt: text }),
  Icon: sealed("none", { Name: oneNameOf(cardIcons), Variant: oneOf("card|icon-only") }),
  Link: sealed("unknown", { Type: linkType, Url: text, ResourceId: text, AutoOpen: flag }),
  Button: sealed("strings or TextBox", button),
  SubmitButton: open("none", "live", { Label: must("live"), ...button }),
  ButtonGroup: sealed("none", {
    Items: listOf2(groupButton, !0),
    ButtonsOrientation: oneOf("vertical|horizontal"),
    SpaceBetweenButtons: oneOf("xxxs|xxs|xs|s|m|l|xl|xxl")
  }),
  Table: open("none", "derived", {
    Items: { kind: "list" },
    Columns: listOf2(column, !1),
    Actions: listOf2({ ...groupButton, Label: must("derived") }),
    TableAction: text,
    Name: text,
    Header: text,
    Description: text,
    Filterable: flag,
    ItemsPerPage: size,
    ColumnWidth: oneOf("locked|flexible")
  }),
  Card: sealed("unknown", {
    Id: must("live"),
    Heading: text,
    Description: text,
    Action: text,
    Icon: oneNameOf(cardIcons),
    Status: text
  }),
  AttributeBar: sealed("none", { Attributes: attributes }),
  AttributeSection: sealed("none", {
    Heading: text,
    Items: attributes,
    Columns: size,
    NoItemMessage: text
  }),
  FormInput: field({ InputType: oneOf("number|text|password|email|tel|url") }),
  TextArea: field({ MaxLength: { kind: "number" } }),
  Dropdown: field({
    DefaultValue: { kind: "array" },
    Options: choices,
    MultiSelect: flag,
    Clearable: flag
  }),
  RadioGroup: field({ Options: choices }),
  CheckboxGroup: field({ Options: choices }),
  DatePicker: field({ DateFormat: seen("string") }),
  TimePicker: field(),
  Toggle: field(),
  TemplateStringComponent: {
    props: { properties: { TemplateString: text }, sealed: null },
    content: "none",
    source: "published"
  },
  ExpandableSection: named,
  HTMLBox: named,
  Detail: named
}, viewComponents = rows2, topLevelContainers = ["Container", "Section", "Form"], awsManagedViews = [
  "detail",
  "list",
  "form",
  "confirmation",
  "cards",
  "after-contact-work"
], templateMembers = {
  head: ["Title", "Configuration", "Integrations"],
  component: ["_id", "Type", "Props", "Configuration", "Content", "Visibility"],
  configuration: ["Layout", "Style"],
  layout: ["Align", "Columns"]
}, aligns = ["left", "center", "right"], styleKey = /^--[a-z0-9-]+$/, inputBinding = /^\$\.([\p{L}_][^\s.[\]]*(?:\.[^\s.[\]]+|\[\d+\])*)$/u;

// own:core-check.js
var import_shared_59 = __toESM(require_shared_59()), import_shared_98 = __toESM(require_shared_98()), import_shared_993 = __toESM(require_shared_99()), import_shared_1003 = __toESM(require_shared_100()), import_shared_1013 = __toESM(require_shared_101()), import_shared_1032 = __toESM(require_shared_103()), import_shared_1042 = __toESM(require_shared_104()), import_shared_106 = __toESM(require_shared_106());
function wrongTypes(schema, value) {
  return below(schema, value, []);
}
function below(schema, value, path) {
  if (isDynamic(value)) return [];
  let { type, properties } = (0, import_shared_1032.objectOf)(schema), declared = (typeof type == "string" ? [type] : (0, import_shared_1032.listOf)(type).map(textOf)).filter(
    (each) => each in articles
  );
  if (declared.length > 0 && !declared.some((each) => isOfType(value, each)))
    return [{ path, given: shown(value), expected: declared.map((each) => articles[each]).join(" or ") }];
  if (!(0, import_shared_1032.isObject)(value)) return [];
  let known3 = (0, import_shared_1032.objectOf)(properties);
  return Object.entries(value).flatMap(
    ([name, inner]) => Object.hasOwn(known3, name) ? below(known3[name] ?? {}, inner, [...path, name]) : []
  );
}
var articles = {
  string: "a string",
  number: "a number",
  integer: "an integer",
  boolean: "a boolean",
  object: "an object",
  array: "a list",
  null: "null"
};
function isOfType(value, type) {
  return type === "integer" ? typeof value == "number" && Number.isInteger(value) : type === "null" ? value === null : type === "array" ? Array.isArray(value) : type === "object" ? value !== null && (0, import_shared_1032.isObject)(value) : typeof value === type;
}
function shown(value) {
  return value === null ? "null" : Array.isArray(value) ? "a list" : typeof value == "string" ? `${(0, import_shared_1042.quote)(value)} (a string)` : typeof value == "object" ? "an object" : `${value} (a ${typeof value})`;
}
function declaredNames(names3) {
  return names3.length === 0 ? " (they declare none)" : ` (they declare ${(0, import_shared_1042.truncate)(names3.map(import_shared_1042.quote).join(", "), 200).join("")})`;
}
function contractOf(settings) {
  let { input, resultData, transitions } = (0, import_shared_1032.objectOf)(settings), schema = memberOf2((0, import_shared_1032.objectOf)(input), "schema"), results = memberOf2((0, import_shared_1032.objectOf)(resultData), "schema");
  return {
    inputs: schema === void 0 ? null : (0, import_shared_1032.objectOf)((0, import_shared_1032.objectOf)(schema).properties),
    requiredInputs: (0, import_shared_1032.listOf)((0, import_shared_1032.objectOf)(schema).required).map(textOf),
    results: results === void 0 ? null : (0, import_shared_1032.objectOf)((0, import_shared_1032.objectOf)(results).properties),
    branches: (0, import_shared_1032.listOf)((0, import_shared_1032.objectOf)(transitions).results).map((each) => textOf((0, import_shared_1032.objectOf)(each).name))
  };
}
function findingAt({ path, type, identifier }, parts) {
  return finding({ root: "Content", members: [...path, ...parts.at] }, type, identifier, parts);
}
function findingOfContent(root, parts) {
  return finding({ root, members: parts.at }, null, null, parts);
}
function finding(path, type, identifier, { code, basis, what, rule = "", todo }) {
  let { certainty, evidence, because } = basis;
  return { code, certainty, type, identifier, path, message: `${what} ${because(rule)} ${todo}`, evidence };
}
var declares = {
  certainty: "documented",
  evidence: "the called module in this repository",
  because: () => "Amazon Connect refuses a flow that does not fit the module as it is live."
};
function checkCall(action, key, contract) {
  let input = (0, import_shared_1032.objectOf)(memberOf2(action.parameters, "Input")), given = Object.keys(input), inputs = contract.inputs ?? {}, unknown5 = given.filter((name) => !Object.hasOwn(inputs, name)), missing4 = contract.requiredInputs.filter((name) => name !== "" && !given.includes(name));
  return [
    ...unknown5.map((name) => undeclaredInput(action, key, name, Object.keys(inputs))),
    ...missing4.map((name) => missingInput(action, key, name)),
    ...given.flatMap((name) => wrongInputs(action, key, name, inputs[name], input[name])),
    ...undeclaredBranches(action, key, contract)
  ];
}
function wrongInputs(action, key, name, schema, value) {
  return schema === void 0 || value === void 0 ? [] : wrongTypes(schema, value).map(
    ({ path, given, expected: expected2 }) => findingAt(action, {
      code: "called-module-input-type",
      basis: declares,
      what: `This block gives ${given} as the input ${(0, import_shared_1042.quote)([name, ...path].join("."))} of ${key}, whose Settings declare ${expected2}.`,
      todo: "Write it in that type, numbers and booleans without quotes, or declare another type there.",
      at: ["Parameters", "Input", name, ...path]
    })
  );
}
function undeclaredInput(action, key, name, known3) {
  return findingAt(action, {
    code: "called-module-input",
    basis: declares,
    what: `This block gives the input ${(0, import_shared_1042.quote)(name)} to ${key}, whose Settings do not declare it${declaredNames(known3)}.`,
    todo: "Declare it there, or remove it here.",
    at: ["Parameters", "Input", name]
  });
}
function missingInput(action, key, name) {
  return findingAt(action, {
    code: "called-module-input",
    basis: declares,
    what: `This block does not give the input ${(0, import_shared_1042.quote)(name)} to ${key}, whose Settings require it.`,
    todo: "Give it here, or do not require it there.",
    at: ["Parameters", "Input", name]
  });
}
function undeclaredBranches(action, key, { branches: branches22 }) {
  return action.conditions.flatMap(
    (condition) => textOperands(condition).filter(({ text: text2 }) => !branches22.includes(text2)).map(
      ({ text: text2, index }) => findingAt(action, {
        code: "called-module-result",
        basis: declares,
        what: `This block has a branch for the result ${(0, import_shared_1042.quote)(text2)} of ${key}, whose Settings do not declare it${declaredNames(branches22)}.`,
        todo: "Declare it there, or remove the branch.",
        at: [...condition.path.slice(action.path.length), "Operands", index, text2]
      })
    )
  );
}
var maxNestedModules = 5, guide = {
  certainty: "documented",
  evidence: "administrator guide, as flow-as-code quotes it",
  because: (rule) => `The administrator guide, as another tool quotes it, says that ${rule}.`
};
function checkNesting(modules) {
  let depths = depthsOf(modules), found4 = /* @__PURE__ */ new Map();
  for (let module2 of modules.values()) {
    let findings = module2.calls.flatMap((call) => {
      let ring = depths.has(module2.file) ? null : pathBetween(modules, call.to, module2.file);
      return ring !== null ? [inRing(call.action, [module2.file, ...ring].map(nameIn(modules)))] : depths.get(call.to) === maxNestedModules ? [tooDeep(call.action, chainFrom(modules, depths, module2.file, call.to))] : [];
    });
    findings.length > 0 && found4.set(module2.file, findings);
  }
  return found4;
}
function depthsOf(modules) {
  let callers = /* @__PURE__ */ new Map(), open2 = /* @__PURE__ */ new Map();
  for (let { file, calls } of modules.values()) {
    open2.set(file, calls.length);
    for (let { to } of calls) {
      let known3 = callers.get(to) ?? [];
      known3.push(file), callers.set(to, known3);
    }
  }
  let depths = /* @__PURE__ */ new Map(), ready = [...modules.keys()].filter((file) => open2.get(file) === 0);
  for (let file of ready) {
    let below2 = (modules.get(file)?.calls ?? []).map(({ to }) => depths.get(to) ?? 0);
    depths.set(file, 1 + Math.max(0, ...below2));
    for (let caller of callers.get(file) ?? []) {
      let left = (open2.get(caller) ?? 0) - 1;
      open2.set(caller, left), left === 0 && ready.push(caller);
    }
  }
  return depths;
}
function pathBetween(modules, from, to) {
  let before = /* @__PURE__ */ new Map([[from, null]]), ready = [from];
  for (let file of ready) {
    if (file === to) break;
    for (let call of modules.get(file)?.calls ?? [])
      before.has(call.to) || (before.set(call.to, file), ready.push(call.to));
  }
  if (!before.has(to)) return null;
  let path = [];
  for (let file = to; file !== null; file = before.get(file) ?? null) path.unshift(file);
  return path;
}
function chainFrom(modules, depths, caller, called) {
  let chain = [caller], next = called;
  for (; next !== void 0; ) {
    chain.push(next);
    let below2 = (depths.get(next) ?? 0) - 1;
    next = modules.get(next)?.calls.find(({ to }) => depths.get(to) === below2)?.to;
  }
  return chain.map(nameIn(modules));
}
function nameIn(modules) {
  return (file) => modules.get(file)?.key ?? file;
}
var at = ["Parameters", "FlowModuleId"];
function inRing(action, keys) {
  let what = keys.length === 2 ? "This block calls its own module" : "This block closes a ring of modules";
  return findingAt(action, {
    code: "called-module-ring",
    basis: guide,
    at,
    what: `${what}: ${listed(keys)}.`,
    rule: "a limit of the stack ends such calls when the flow runs",
    todo: "Repeat with a Loop or with a transition back, or leave this call out."
  });
}
function tooDeep(action, keys) {
  return findingAt(action, {
    code: "called-module-depth",
    basis: guide,
    at,
    what: `With this block ${keys.length} modules call each other in a chain: ${listed(keys)}.`,
    rule: `modules nest to ${maxNestedModules} levels`,
    todo: "Move what the last ones do into fewer modules."
  });
}
var maxListed = 10;
function listed(keys) {
  return (keys.length > maxListed ? [...keys.slice(0, maxListed - 1), "\u2026", ...keys.slice(-1)] : keys).join(" \u2192 ");
}
function textsIn(value, path) {
  let texts = [];
  return collect(value, path, texts), texts;
}
function ownTexts(props, content, path) {
  let texts = [];
  collect(props, [...path, "Props"], texts);
  for (let [index, item] of content.entries())
    typeof item == "string" && texts.push({ value: item, path: [...path, "Content", index] });
  return texts;
}
function collect(value, path, texts) {
  if (typeof value == "string") texts.push({ value, path });
  else if (Array.isArray(value))
    value.forEach((item, index) => {
      collect(item, [...path, index], texts);
    });
  else if (value !== void 0 && (0, import_shared_1032.isObject)(value))
    for (let name of Object.keys(value).toSorted(import_shared_1032.compareCodeUnits))
      collect(value[name], [...path, name], texts);
}
function isReference(value) {
  return typeof value != "string" ? !1 : value.startsWith("$.") && /^\$\.#?[\p{L}_]\S*$/u.test(value) || (0, import_shared_1003.hasReferences)(value);
}
function componentsOf(template) {
  let components = [];
  return collect2((0, import_shared_1032.listOf)(member(template, "Body")), ["Body"], !0, components), components;
}
function collect2(list, path, top, components) {
  list.forEach((object, index) => {
    if (!(0, import_shared_1032.isObject)(object)) return;
    let component = componentOf(object, [...path, index], top);
    components.push(component), component.content.some(import_shared_1032.isObject) && collect2(component.content, [...component.path, "Content"], !1, components);
  });
}
function componentOf(object, path, top) {
  let [type, id2] = [textOf2(member(object, "Type")), textOf2(member(object, "_id"))], content = (0, import_shared_1032.listOf)(member(object, "Content")), props = (0, import_shared_1032.objectOf)(member(object, "Props"));
  return {
    type,
    id: id2,
    object,
    props,
    content,
    row: type === null ? null : componentRow(type),
    path,
    texts: ownTexts(props, content, path),
    top
  };
}
function member(object, name) {
  return Object.hasOwn(object, name) ? object[name] : void 0;
}
function textOf2(value) {
  return typeof value == "string" ? value : null;
}
function finding2(component, statement) {
  let { code, certainty, source, path, wrong, advice } = statement, evidence = sourceTexts[source];
  return {
    code,
    certainty,
    type: component?.type ?? null,
    identifier: component?.id ?? null,
    path: { root: "Template", members: path },
    message: `${wrong} ${statement.effect ?? effects[certainty]} (${evidence}). ${advice}`,
    evidence
  };
}
var effects = {
  proven: "Amazon Connect refuses this",
  documented: "Amazon Connect may refuse this",
  unknown: "Amazon Connect may know it, since what this check knows is not complete"
};
function word(text2) {
  return /^[\w-]{1,60}$/.test(text2) ? text2 : (0, import_shared_1042.quote)(text2);
}
function shown2(value) {
  return typeof value == "string" ? (0, import_shared_1042.quote)(value) : Array.isArray(value) ? "a list" : typeof value == "object" && value !== null ? "an object" : String(value);
}
function orMeant(near, otherwise) {
  return near === null ? otherwise : `Did you mean ${near}?`;
}
function offered(names3) {
  return names3.length > 12 ? `one of ${names3.length} names` : (0, import_shared_59.listSome)(names3, 12);
}
var defaultTableAction = "TableAction";
function raisedActions(components) {
  return components.flatMap((component) => [
    ...component.texts.filter(({ value, path }) => isAction(path) && value !== "" && !isReference(value)).map(({ value: action, path }) => ({ action, component, path })),
    ...raisesDefault(component) ? [{ action: defaultTableAction, component, path: [...component.path, "Props", "Columns"] }] : []
  ]);
}
function isAction(path) {
  let name = path.at(-1);
  return name === "Action" || name === "TableAction";
}
function raisesDefault({ type, props }) {
  let columns = member(props, "Columns");
  return type === "Table" && !Object.hasOwn(props, "TableAction") && (0, import_shared_1032.isList)(columns) && columns.some(isOfActions);
}
function isOfActions(column2) {
  return column2 !== null && typeof column2 == "object" && "Type" in column2 && column2.Type === "action";
}
var raisers = [
  ["ButtonGroup", "Items"],
  ["Table", "Actions"],
  ["Table", "Columns"]
];
function raisesMore(components) {
  return components.some(
    (component) => component.row === null || component.row.props === null || component.texts.some(({ value, path }) => isAction(path) && isReference(value)) || raisers.some(([type, list]) => component.type === type && isReference(member(component.props, list)))
  );
}
function undeclaredTableAction({ components, actions }) {
  let table = components.find(raisesDefault);
  return table === void 0 || actions.includes(defaultTableAction) ? [] : [
    finding2(table, {
      code: "undeclared-action",
      certainty: "documented",
      source: "derived",
      path: [...table.path, "Props", "Columns"],
      wrong: `The Table has a column of actions and names no TableAction, so it raises the action ${(0, import_shared_1042.quote)(defaultTableAction)}, which Actions does not list.`,
      effect: "No flow can have a branch for it",
      advice: "Name an action in TableAction of its Props, and list it in Actions."
    })
  ];
}
function checkShownView(block, at2, view) {
  if (!(0, import_shared_1032.isObject)(block) || !(0, import_shared_1032.isObject)(view.template)) return [];
  let shown3 = { block, at: at2, view, template: view.template };
  return [...missingInputs(shown3), ...deadBranches(shown3)];
}
function missingInputs({ block, at: at2, view, template }) {
  let data = member((0, import_shared_1032.objectOf)(member(block, "Parameters")), "ViewData");
  if (data != null && !(0, import_shared_1032.isObject)(data)) return [];
  let passed = Object.keys((0, import_shared_1032.objectOf)(data)).toSorted(import_shared_1032.compareCodeUnits), path = data === void 0 ? [...at2, "Parameters"] : [...at2, "Parameters", "ViewData"], required = requiredInputs(template), spare = passed.filter((name) => !required.includes(name));
  return required.filter((name) => !passed.includes(name)).map((name) => {
    let meant = (0, import_shared_1003.nearest)(name, spare), advice = meant === null ? "Pass it in ViewData." : `ViewData has ${(0, import_shared_1042.quote)(meant)}: rename one of them.`;
    return found(block, path, {
      code: "shown-view-input",
      message: `The block passes no ${(0, import_shared_1042.quote)(name)}, which the view ${(0, import_shared_1042.quote)(view.name)} requires (${inputEvidence}). ${advice}`,
      evidence: inputEvidence
    });
  });
}
var inputEvidence = "seen live, 2026-08: a binding is a required input";
function requiredInputs(template) {
  let paths = textsIn(template, []).flatMap(({ value }) => inputBinding.exec(value)?.[1] ?? []);
  return [...new Set(paths.map((path) => path.replace(/[.[].*$/su, "")))].toSorted(import_shared_1032.compareCodeUnits);
}
function deadBranches({ block, at: at2, view, template }) {
  let components = componentsOf(template), raised = raisedActions(components).map(({ action }) => action), actions = [.../* @__PURE__ */ new Set([...raised, ...raisesMore(components) ? view.actions : []])];
  return branches2(block, at2).filter(({ action }) => !actions.includes(action)).map(
    ({ action, path }) => found(block, path, {
      code: "shown-view-branch",
      message: `The block branches on ${(0, import_shared_1042.quote)(action)}, an action that the view ${(0, import_shared_1042.quote)(view.name)} never raises, so the branch is never taken (${branchEvidence}). ${branchAdvice(action, actions)}`,
      evidence: branchEvidence
    })
  );
}
var branchEvidence = "AWS documentation of ShowView";
function branchAdvice(action, actions) {
  let meant = (0, import_shared_1003.nearest)(action, actions);
  return meant !== null ? `Did you mean ${(0, import_shared_1042.quote)(meant)}?` : actions.length === 0 ? "The view raises none." : `The view raises ${(0, import_shared_59.listSome)(actions.map(import_shared_1042.quote))}.`;
}
function branches2(block, at2) {
  let conditions2 = member((0, import_shared_1032.objectOf)(member(block, "Transitions")), "Conditions");
  return (0, import_shared_1032.listOf)(conditions2).flatMap((condition, index) => {
    let operands = member((0, import_shared_1032.objectOf)(member((0, import_shared_1032.objectOf)(condition), "Condition")), "Operands"), path = [...at2, "Transitions", "Conditions", index, "Condition", "Operands"];
    return (0, import_shared_1032.listOf)(operands).flatMap(
      (action, place) => typeof action == "string" && !isReference(action) ? [{ action, path: [...path, place] }] : []
    );
  });
}
function found(block, members, { code, message, evidence }) {
  let identifier = member(block, "Identifier");
  return {
    code,
    certainty: "documented",
    type: "ShowView",
    identifier: typeof identifier == "string" ? identifier : null,
    path: { root: "Content", members },
    message,
    evidence
  };
}
var callingTypes = ["InvokeFlowModule", "ShowView"];
function callPlaces(text2, find) {
  if (!callingTypes.some((type) => text2.includes(JSON.stringify(type)))) return null;
  let actions = actionsOf(JSON.parse(text2)).filter(({ type }) => callingTypes.includes(type)), paths = actions.flatMap(({ path, parameters, conditions: conditions2 }) => [
    path,
    [...path, "Parameters"],
    [...path, "Parameters", "FlowModuleId"],
    [...path, "Parameters", "ViewData"],
    ...Object.keys((0, import_shared_1032.objectOf)(parameters.Input)).map((name) => [...path, "Parameters", "Input", name]),
    ...conditions2.flatMap((each) => each.operands.map((_, index) => [...each.path, "Operands", index]))
  ]);
  return {
    actions,
    places: new Map(paths.map((members) => [JSON.stringify(members), find({ root: "Content", members })]))
  };
}
function resolveCalls(modules, views) {
  let moduleById = byId(modules, ({ key }) => key), viewById = byId(views, ({ name }) => (0, import_shared_98.keyFor)("view", name)), nested = checkNesting(callingModules(modules, moduleById)), unchecked = 0, findings = modules.map(({ file, calls }) => {
    let all = [...(calls?.actions ?? []).flatMap((action) => {
      if (action.type === "ShowView") return checkShown(action, viewById);
      let called = calledModule(action, moduleById);
      return called?.settings ? checkCall(action, called.key, contractOf(JSON.parse(called.settings))) : (unchecked += 1, []);
    }), ...nested.get(file) ?? []];
    return [file, all.map((finding3) => ({ finding: finding3, ...placeOf(finding3.path.members, calls) }))];
  });
  return { findings: new Map(findings), unchecked };
}
function calledModule({ parameters }, byId2) {
  return byId2.get(namedBy(textOf(memberOf2(parameters, "FlowModuleId"))) ?? "");
}
function callingModules(modules, byId2) {
  return new Map(
    modules.map(({ file, key, calls }) => {
      let called = (calls?.actions ?? []).flatMap((action) => {
        let to = action.type === "ShowView" ? void 0 : calledModule(action, byId2);
        return to === void 0 ? [] : [{ action, to: to.file }];
      });
      return [file, { file, key, calls: called }];
    })
  );
}
function checkShown({ path, parameters, value }, views) {
  let view = views.get(namedBy(textOf(memberOf2((0, import_shared_1032.objectOf)(parameters.ViewResource), "Id"))) ?? "");
  if (view === void 0) return [];
  let { name, content } = view, template = JSON.parse(content.template);
  return checkShownView(value, path, { name, template, actions: content.actions });
}
function byId(definitions, keyOf) {
  let idsIn = (ids) => ids.flatMap((text2) => currentId(text2) ?? []);
  return new Map([
    ...definitions.map((each) => [keyOf(each), each]),
    ...definitions.flatMap((each) => idsIn([each.listedId ?? ""]).map((id2) => [id2, each])),
    ...definitions.flatMap((each) => idsIn(each.ids).map((id2) => [id2, each]))
  ]);
}
function namedBy(text2) {
  let [only, ...others] = (0, import_shared_1003.hasReferences)(text2) ? parseReferences(text2) : [];
  if (only?.type !== "reference" || others.length > 0) return currentId(text2);
  let { kind, name, qualifier } = only.reference;
  return (qualifier === null || qualifier === "latest" || qualifier === "bare") && (kind === "module" || kind === "view") ? (0, import_shared_98.keyFor)(kind, name) : null;
}
function currentId(text2) {
  return /^(?:arn:[^/]*:instance\/[^/]+\/(?:flow-module|view)\/)?([\w-]+)(?::\$LATEST)?$/.exec(text2)?.[1] ?? null;
}
function placeOf(members, calls) {
  let place = members.map((_, index) => members.length - index).map((length) => calls?.places.get(JSON.stringify(members.slice(0, length)))).find((each) => each !== void 0);
  if (place === void 0) throw new TypeError("a call without a place: this is a bug of connect-publish");
  return place;
}
var devguide = "https://docs.aws.amazon.com/connect/latest/devguide/";
function basisOf(evidence, row = {}) {
  let seen22 = ["P", "A"].find((letter) => evidence.includes(letter));
  if (seen22 !== void 0 && row.unproven !== !0) return proven(`seen live, ${seenLive[seen22]}`);
  let source = sourceOf(evidence), page2 = evidence.includes("D") && row.doc !== void 0 ? `, ${pageOf(row.doc)}` : "";
  return documented(source.verb, `${source.name}${page2}`);
}
function proven(evidence) {
  return { certainty: "proven", evidence, because: () => `Amazon Connect refuses this (${evidence}).` };
}
function documented(source, evidence) {
  return { certainty: "documented", evidence, because: (rule) => `${source} that ${rule}.` };
}
var notKnown = {
  certainty: "unknown",
  evidence: "not in the data of this action",
  because: () => "This action does not know it, so it is not checked."
}, nearMiss = {
  certainty: "documented",
  evidence: "a known word is near",
  because: () => "This action does not know it."
}, sources = {
  D: { name: "documentation", verb: "The documentation says" },
  P: { name: "tried live by few", verb: "A probe of the live service suggests" },
  A: { name: "tried live by few", verb: "A probe of the live service suggests" },
  O: { name: "published flows", verb: "Published flows suggest" },
  F: { name: "catalogue of another tool", verb: "A catalogue of another tool says" },
  B: { name: "catalogue of another tool", verb: "A catalogue of another tool says" }
};
function sourceOf(evidence) {
  let letter = ["D", "P", "A", "O", "F", "B"].find((each) => evidence.includes(each)) ?? "D";
  return sources[letter];
}
function pageOf(doc) {
  return doc.startsWith("https://") ? doc : `${devguide}${doc}.html`;
}
function checkActionType(action) {
  if (action.row !== null) return [];
  let { type } = action;
  if (Object.hasOwn(notTypes, type)) return [notAType(action, notTypes[type] ?? null)];
  let meant = (0, import_shared_1003.nearest)(type, [...Object.keys(actionRows), ...Object.keys(notTypes)]), right = meant !== null && Object.hasOwn(notTypes, meant) ? notTypes[meant] : meant, at2 = ["Type"], what = `The action type ${(0, import_shared_1042.quote)(type)} is not known.`;
  return right ? [
    findingAt(action, {
      code: "unknown-action-type",
      basis: nearMiss,
      what,
      todo: `Did you mean ${right}?`,
      at: at2
    })
  ] : [findingAt(action, { code: "unknown-action-type", basis: notKnown, what, todo: checkIt, at: at2 })];
}
var checkIt = "Check its spelling.";
function notAType(action, right) {
  let { type } = action, isProven = !notTypesUnproven.includes(type);
  return findingAt(action, {
    code: "invalid-action-type",
    basis: isProven ? proven(`seen live, ${seenLive.P}`) : { ...nearMiss, evidence: "seen in no real flow" },
    what: `${type} is no action type of the Flow language.`,
    todo: right === null ? "Remove the action, or use another one." : `Write ${right}.`,
    at: ["Type"]
  });
}
function checkAscending(action, row, { ascending, evidence }) {
  if (ascending === void 0) return [];
  let [min, max] = ascending, least = min;
  return action.conditions.flatMap(
    (condition) => textOperands(condition).flatMap(({ text: text2, index }) => {
      if (isDynamic(text2)) return [];
      let number = /^\d{1,9}$/.test(text2) ? Number(text2) : null, isRight = number !== null && number >= least && number <= max;
      return number !== null && (least = number + 1), isRight ? [] : [
        findingAt(action, {
          code: "condition-operand",
          basis: basisOf(evidence, { ...row, unproven: !0 }),
          what: `${action.type} has a condition with the operand ${(0, import_shared_1042.quote)(text2)}.`,
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
    let [path2, ...wanted2] = when.holds, items = (0, import_shared_1032.listOf)(valueAt(parameters, path2));
    return items.some(isDynamic) ? null : wanted2.every((value2) => items.includes(value2));
  }
  if ("every" in when) {
    let [paths, wanted2] = when.every, values = paths.map((path2) => valueAt(parameters, path2));
    return values.some((value2) => value2 !== void 0 && isDynamic(value2)) ? null : values.every((value2) => value2 === wanted2);
  }
  let [path, wanted] = "is" in when ? when.is : when.isNot, value = valueAt(parameters, path);
  return value !== void 0 && isDynamic(value) ? null : value === wanted == "is" in when;
}
function valueAt(parameters, path) {
  return path.includes(".") ? path.split(".").reduce((value, name) => memberOf2((0, import_shared_1032.objectOf)(value), name), parameters) : memberOf2(parameters, path);
}
function checkConditions(action) {
  let { row } = action;
  if (row === null || row.shapeUnknown || row.terminal) return [];
  let conditions2 = row.conditions && narrowed(row.conditions, action);
  if (conditions2 === void 0 || holds(conditions2.when, action.parameters) === !1)
    return action.conditions.length > 0 ? [unsupported(action, row)] : [];
  let operands = operandsOf(conditions2, action);
  return [
    ...action.conditions.flatMap((condition) => [
      ...checkOperator(action, row, conditions2, condition),
      ...checkOperands(action, row, conditions2, operands, condition)
    ]),
    ...missing(action, row, neededOf(conditions2, operands, action), conditions2),
    ...checkAscending(action, row, conditions2)
  ];
}
function narrowed(conditions2, { parameters }) {
  let { only } = conditions2, value = only && valueAt(parameters, only.parameter), isOnly = typeof value == "string" && only?.values.includes(value);
  return only && isOnly ? { ...conditions2, operators: only.operators, operands: only.operands } : conditions2;
}
function neededOf({ all, needs = [] }, operands, { parameters }) {
  return all ? operands ?? [] : needs.filter(({ when }) => holds(when, parameters) === !0).map(({ operand }) => operand);
}
function unsupported(action, row) {
  let { type } = action;
  return findingAt(action, {
    code: "unsupported-conditions",
    basis: basisOf(row.evidence, row),
    what: `${type} has Conditions, but takes none${row.conditions === void 0 ? "" : " with these parameters"}.`,
    rule: "it takes none",
    todo: "Remove them, or compare in an action of its own.",
    at: ["Transitions", "Conditions"]
  });
}
function operandsOf({ operands, operandsBy }, { parameters }) {
  if (operandsBy === void 0) return operands;
  let value = valueAt(parameters, operandsBy.parameter);
  return typeof value == "string" && Object.hasOwn(operandsBy.values, value) ? operandsBy.values[value] : void 0;
}
function checkOperator(action, row, { operators = conditionOperators }, { operator, path }) {
  if (operator === "" || operators.includes(operator)) return [];
  let isRefused = action.type === "Compare" && compoundOperators.includes(operator);
  return [
    findingAt(action, {
      code: "condition-operator",
      basis: isRefused ? basisOf("P") : basisOf("D", row),
      what: `${action.type} has a condition with the operator ${(0, import_shared_1042.quote)(operator)}.`,
      rule: `it takes ${operators.join(", ")}`,
      todo: `Write one of ${operators.join(", ")}.`,
      at: [...path.slice(action.path.length), "Operator", operator]
    })
  ];
}
function checkOperands(action, row, { count, evidence }, operands, condition) {
  let at2 = [...condition.path.slice(action.path.length), "Operands"], basis = basisOf(evidence, { ...row, unproven: !0 });
  return [
    ...textOperands(condition).filter(({ text: text2 }) => operands?.includes(text2) === !1).map(
      ({ text: text2, index }) => findingAt(action, {
        code: "condition-operand",
        basis,
        what: `${action.type} has a condition with the operand ${(0, import_shared_1042.quote)(text2)}.`,
        rule: `its operands are ${(operands ?? []).join(", ")}`,
        todo: "Write one of these.",
        at: [...at2, index, text2]
      })
    ),
    ...count === void 0 || condition.operands.length === count ? [] : [
      findingAt(action, {
        code: "condition-operand",
        basis,
        at: at2,
        what: `A condition of ${action.type} has ${condition.operands.length} operands.`,
        rule: `it has ${count}`,
        todo: "Write a condition for each of them."
      })
    ]
  ];
}
function missing(action, row, operands, { evidence }) {
  let given = action.conditions.flatMap((condition) => condition.operands);
  return operands.filter((operand) => !given.includes(operand)).map(
    (operand) => findingAt(action, {
      code: "missing-condition",
      basis: basisOf(evidence, { ...row, unproven: !0 }),
      what: `${action.type} has no condition for ${(0, import_shared_1042.quote)(operand)}.`,
      rule: "it has one for each of its results",
      todo: "Add the condition.",
      at: ["Transitions", "Conditions", operand]
    })
  );
}
var known = /* @__PURE__ */ new WeakMap();
function rowFacts(row) {
  let facts = known.get(row) ?? findFacts(row);
  return known.set(row, facts), facts;
}
function findFacts({ parameters }) {
  return {
    required: parameters.filter(({ required }) => required === "required" || required === "conditional").map((parameter) => ({ parameter, steps: parameter.path.split(".") })),
    only: parameters.filter(({ only }) => only),
    retired: parameters.filter(({ retired }) => retired !== void 0)
  };
}
var page = { doc: "flow-language-actions" };
function checkDocument(content) {
  return [...checkSettings(content), ...checkCount(content)];
}
function checkSettings(content) {
  return memberOf2((0, import_shared_1032.objectOf)(content), "Settings") !== void 0 ? [] : [
    findingOfContent("Content", {
      code: "missing-content-settings",
      basis: proven(`seen live, ${seenLive.P}`),
      what: "The content of this module has no Settings: only contact flows go without.",
      todo: 'Add "Settings": {"InputParameters": [], "OutputParameters": [], "Transitions": []} beside Actions.',
      at: ["Settings"]
    })
  ];
}
function checkCount(content) {
  let { length } = (0, import_shared_1032.listOf)((0, import_shared_1032.objectOf)(content).Actions);
  return length <= limits.actions ? [] : [
    findingOfContent("Content", {
      code: "too-many-actions",
      basis: basisOf("D", page),
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
    findingAt(action, {
      code: "identifier-form",
      basis: basisOf("D", page),
      what: `The Identifier of this action ${fault.what}.`,
      rule: fault.rule,
      todo: "Rename the action, and the transitions that mean it.",
      at: ["Identifier"]
    })
  ];
}
var forbiddenCharacter = new RegExp(`[${limits.identifierForbidden.replace(/[\\\]^-]/g, "\\$&")}]`);
function identifierFault(identifier) {
  let { identifierLength, identifierForbidden, identifierReserved } = limits;
  if (identifier.length > identifierLength)
    return { what: `has ${identifier.length} characters`, rule: `it has at most ${identifierLength}` };
  let [character] = forbiddenCharacter.exec(identifier) ?? [];
  return character !== void 0 ? { what: `contains ${(0, import_shared_1042.quote)(character)}`, rule: `it has none of ${identifierForbidden}` } : identifierReserved.some((word3) => word3 === identifier) ? { what: "is a reserved word", rule: `it is none of ${identifierReserved.join(", ")}` } : null;
}
function checkRetired(action) {
  let { type, row, parameters } = action, parameter = row && rowFacts(row).retired.find(({ path }) => Object.hasOwn(parameters, path)), day = row?.retired ?? parameter?.retired;
  if (day === void 0) return [];
  let name = row?.retired === void 0 && parameter ? ` has the parameter ${parameter.path}, which` : "";
  return [
    findingAt(action, {
      code: "retired-action",
      basis: basisOf("D", { doc: voiceId }),
      what: `${type}${name} belongs to Voice ID.`,
      rule: `AWS ended Voice ID on ${day}`,
      todo: "Remove it: nothing answers it any more.",
      at: name === "" || !parameter ? ["Type"] : ["Parameters", parameter.path]
    })
  ];
}
var voiceId = "https://docs.aws.amazon.com/connect/latest/adminguide/amazonconnect-voiceid-end-of-support.html";
function checkErrorBranches(action) {
  let { row } = action;
  return row === null || row.shapeUnknown || row.terminal ? [] : [
    ...row.errors.flatMap((error) => checkKnown(action, row, error)),
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
function checkKnown(action, row, error) {
  let need = needOf(error, action), present = action.errors.filter(({ type }) => type === error.type);
  return need === "forbidden" ? present.map(({ path }) => forbidden(action, row, error, path)) : need === "free" || present.length > 0 ? [] : [missing2(action, row, error, need)];
}
function missing2(action, row, error, need) {
  let { type } = action;
  return findingAt(action, {
    code: "missing-error-branch",
    // Older content passes without a branch that is only suggested.
    basis: basisOf(error.evidence, need === "suggested" ? { ...row, unproven: !0 } : row),
    what: `${type} has no error branch ${error.type}.`,
    rule: `${type} needs it${reason(error)}`,
    todo: "Add the branch.",
    at: ["Transitions", "Errors", error.type]
  });
}
function forbidden(action, row, error, path) {
  let { type } = action;
  return findingAt(action, {
    code: "forbidden-error-branch",
    basis: basisOf(error.evidence, row),
    what: `${type} has the error branch ${error.type}, which it cannot have${reason(error)}.`,
    rule: "it has none such",
    todo: "Remove the branch.",
    at: [...path.slice(action.path.length), "ErrorType", error.type]
  });
}
function reason({ when, status }) {
  if (status !== "conditional" || when === void 0) return "";
  if ("given" in when) return ` depending on ${when.given}`;
  if ("every" in when) return ` with these values of ${when.every[0].join(", ")}`;
  let [path] = "is" in when ? when.is : "isNot" in when ? when.isNot : when.holds;
  return ` with this value of ${path}`;
}
function checkUnknown(action, row, { type, path }) {
  if (type === "" || row.errors.some((error) => error.type === type)) return [];
  let meant = (0, import_shared_1003.nearest)(
    type,
    row.errors.map((error) => error.type)
  );
  return [
    findingAt(action, {
      code: "unknown-error-branch",
      basis: meant === null ? notKnown : nearMiss,
      what: `${action.type} has the error branch ${(0, import_shared_1042.quote)(type)}, which is not known of it.`,
      todo: meant === null ? "Check its spelling." : `Did you mean ${meant}?`,
      at: [...path.slice(action.path.length), "ErrorType", type]
    })
  ];
}
var seen2 = proven(`seen live, ${seenLive.P}`);
function checkOwnContract(actions, settings) {
  let contract = contractOf(settings);
  return [
    ...actions.filter(({ type }) => type === "EndFlowModuleExecution").flatMap((action) => [...checkResult(action, contract), ...checkResultData(action, contract)]),
    ...checkBranchCount(contract)
  ];
}
function checkResult(action, { branches: branches22 }) {
  let result = memberOf2(action.parameters, "Result");
  return typeof result != "string" || result === "" || branches22.includes(result) ? [] : [
    findingAt(action, {
      code: "undeclared-result",
      basis: seen2,
      what: `The module ends with the result ${(0, import_shared_1042.quote)(result)}, which its Settings do not declare${declaredNames(branches22)}.`,
      todo: "Add it to transitions.results of Settings, or correct the name.",
      at: ["Parameters", "Result"]
    })
  ];
}
function checkResultData(action, { results }) {
  return Object.keys((0, import_shared_1032.objectOf)(memberOf2(action.parameters, "ResultData"))).filter((name) => results === null || !Object.hasOwn(results, name)).map(
    (name) => findingAt(action, {
      code: "undeclared-result-data",
      basis: seen2,
      what: `The module returns ${(0, import_shared_1042.quote)(name)}, which resultData.schema of its Settings does not declare.`,
      todo: "Add it to the schema, or remove it.",
      at: ["Parameters", "ResultData", name]
    })
  );
}
function checkBranchCount({ branches: branches22 }) {
  return branches22.length <= limits.customBranches ? [] : [
    findingOfContent("Settings", {
      code: "too-many-results",
      basis: basisOf("D", {
        doc: "https://docs.aws.amazon.com/connect/latest/adminguide/contact-flow-modules.html"
      }),
      what: `Settings declare ${branches22.length} results.`,
      rule: `a module has at most ${limits.customBranches}`,
      todo: "Declare fewer.",
      at: ["transitions", "results"]
    })
  ];
}
var dollar = /\$\{\{[^{}]*\}\}|\$\{[^{}\s][^{}]*\}/, braces = /\{\{[^{}]+\}\}/, angles = /<[A-Za-z][\w .:-]*>/, percent = /%(?![0-9A-Fa-f]{2})[A-Za-z]\w+%|%[A-Za-z]\w*_\w*%(?![0-9A-Fa-f]{2})/, word2 = /\b[A-Za-z0-9_]+_PLACEHOLDER\b|\bPLACEHOLDER\b/, everyForm = [dollar, braces, angles, percent, word2];
function placeholderIn(text2) {
  for (let form of everyForm) {
    let [found4] = form.exec(text2) ?? [];
    if (found4 !== void 0) return found4;
  }
  return null;
}
function dollarPlaceholderIn(text2) {
  return dollar.exec(text2)?.[0] ?? null;
}
var arn = /\barn:(?:aws[\w-]*|\$\{[^{}]*\}|\{\{[^{}]*\}\}|<[^<>\s]*>|%\w+%):(?:\$\{\{?[^{}]*\}\}?|\{\{[^{}]*\}\}|[^\s"'`,;{}()[\]\\])+/g, url = /^(?:https?|s3|wss?):\/\/\S+$/i;
function placeholderInAddress(text2) {
  if (url.test(text2)) return placeholderIn(text2);
  if (!text2.includes("arn:")) return null;
  for (let [found4] of text2.matchAll(arn)) {
    let placeholder = placeholderIn(found4);
    if (placeholder !== null) return placeholder;
  }
  return null;
}
var uuid = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", id = new RegExp(`^${uuid}(?::[$\\w-]+)?$`, "i"), otherId = /^(?=.*\d)[\w-]{10,}$/, managedView = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*(?::(?:\d+|\$LATEST|\$SAVED))?$/, phoneNumber = /^\+\d{3,15}$/;
function canName(kind, text2) {
  return !referenceKinds.includes(kind) || text2 === "" || /^\$[.[]/.test(text2) || /^arn:[\w-]+:/.test(text2) || id.test(text2) || otherId.test(text2) ? !0 : kind === "view" ? managedView.test(text2) : kind === "phone-number" && phoneNumber.test(text2);
}
function checkValue(action, row, parameter, value, at2) {
  let expected2 = expectedOf(parameter, value);
  if (expected2 === null) return [];
  let { code, says, basis } = expected2, shown3 = typeof value == "object" ? "" : ` ${(0, import_shared_1042.quote)(String(value))}`;
  return [
    findingAt(action, {
      code,
      basis: basis ?? basisOf("D", row),
      what: `${action.type} has${shown3 || " a value"} in ${parameter.path.replaceAll("[]", "")}.`,
      rule: `it takes ${says}`,
      todo: `Write ${says}.`,
      at: at2
    })
  ];
}
function expectedOf(parameter, value) {
  return typeof value == "string" ? textExpected(parameter, value) : value === null || Array.isArray(value) || !(0, import_shared_1032.isObject)(value) ? null : membersExpected(parameter, Object.keys(value));
}
function textExpected({ kind, values, min, max, maxChars, evidence, static: isStatic, leaf, pattern }, text2) {
  let code = "parameter-value";
  if (text2 === "" || placeholderIn(text2) !== null) return null;
  if (kind === "jsonpath") {
    let basis = evidence.includes("P") ? { basis: basisOf("P") } : {}, says = "one JSONPath, such as $.Attributes.name";
    return isDynamic(text2) ? leaf && namespaces.includes(text2) ? { code, says } : null : { code, says, ...basis };
  }
  return isDynamic(text2) ? isStatic ? { code, says: "a fixed value and no JSONPath" } : null : pattern !== void 0 && !pattern[0].test(text2) ? { code, says: pattern[1] } : maxChars !== void 0 && text2.length > maxChars ? { code, says: `at most ${maxChars} characters` } : kind === "integer" ? isWithin(text2, min, max) ? null : { code, says: wholeNumber(min, max) } : values?.some((each) => each.toLowerCase() === text2.toLowerCase()) ?? !0 ? null : { code, says: (values ?? []).join(" or ") };
}
function isWithin(text2, min = 0, max = Number.MAX_SAFE_INTEGER) {
  return /^\d+$/.test(text2) && Number(text2) >= min && Number(text2) <= max;
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
function membersExpected({ keys, maxEntries, reserved }, names3) {
  let code = "parameter-value";
  return reserved !== void 0 && names3.some((name) => name.startsWith(reserved)) ? { code, says: `members whose names do not begin with ${reserved}` } : maxEntries !== void 0 && names3.length > maxEntries ? { code, says: maxEntries === 1 ? "one member" : `at most ${maxEntries} members` } : keys === void 0 || names3.every((name) => keys.includes(name)) ? null : { code, says: `members named ${keys.join(", ")}` };
}
function checkText(text2, kind) {
  if ((0, import_shared_1003.hasReferences)(text2)) return checkText(textBetweenReferences(text2), null);
  let isReference2 = kind !== null && referenceKinds.includes(kind);
  if (!isReference2 && !mayHold.test(text2)) return null;
  let placeholder = isReference2 ? placeholderIn(text2) : placeholderInAddress(text2);
  if (placeholder !== null) return unresolved(placeholder, isReference2 ? kind : null);
  let foreign2 = dollarPlaceholderIn(text2);
  return foreign2 !== null ? unknownPlaceholder(foreign2) : isReference2 && !canName(kind, text2) ? noReference(text2, kind) : null;
}
var mayHold = /[{<%]|PLACEHOLDER/, unfilled = {
  ...proven("no resource has such a name"),
  because: () => "Nothing replaces it, so it would go live as it stands."
};
function unresolved(placeholder, kind) {
  return {
    code: "unresolved-placeholder",
    basis: unfilled,
    what: `${(0, import_shared_1042.quote)(placeholder)} is a placeholder${kind === null ? " in an ARN or a URL" : ` where a ${kind} is named`}.`,
    todo: kind === null ? "Fill it in before this step, or write the whole address." : "Fill it in before this step, or write the ARN."
  };
}
var foreign = {
  certainty: "documented",
  evidence: "a form of other tools",
  because: () => "Amazon Connect replaces nothing of this form, so it would be shown or said as it stands."
};
function unknownPlaceholder(placeholder) {
  return {
    code: "foreign-placeholder",
    basis: foreign,
    what: `${(0, import_shared_1042.quote)(placeholder)} looks like a placeholder of another tool.`,
    todo: "Fill it in before this step, unless it is meant as text."
  };
}
var names2 = {
  certainty: "documented",
  evidence: "documentation of the parameter",
  because: () => "The documentation takes an id or an ARN here, or a JSONPath."
};
function noReference(text2, kind) {
  return {
    code: "invalid-reference",
    basis: names2,
    what: `${(0, import_shared_1042.quote)(text2)} is no ARN, id or JSONPath of a ${kind}.`,
    todo: "Write its ARN."
  };
}
function checkParameters(action) {
  let { row, parameters, conditions: conditions2 } = action, known3 = row !== null && !row.shapeUnknown ? parameterTree(row) : null, walk = { action, row, found: [] };
  visit(parameters, known3, ["Parameters"], walk);
  for (let { operands, path } of conditions2)
    for (let [index, operand] of operands.entries())
      visit(operand, null, [...path.slice(action.path.length), "Operands", index], walk);
  return walk.found;
}
function visit(value, node, at2, walk) {
  if (typeof value == "string") visitText(value, node, at2, walk);
  else {
    if (value === null) return;
    if (Array.isArray(value))
      for (let [index, item] of value.entries()) visit(item, node?.item ?? null, [...at2, index], walk);
    else if ((0, import_shared_1032.isObject)(value))
      for (let [name, inner] of Object.entries(value)) visitMember(name, inner, node, [...at2, name], walk);
  }
  node?.row && walk.row && walk.found.push(...checkValue(walk.action, walk.row, node.row, value, at2));
}
function visitMember(name, value, node, at2, walk) {
  let known3 = node === null ? null : node.members.get(name) ?? node.any;
  if (known3?.row?.required === "forbidden" && walk.row) {
    walk.found.push(forbidden2(walk.action, walk.row, name, at2));
    return;
  }
  known3 === null && node !== null && !isOpen(node) && walk.found.push(unknown(walk.action, name, node, at2)), visit(value, known3, at2, walk);
}
function visitText(text2, node, at2, { action, found: found4 }) {
  if (text2 === "" && found4.push(empty(action, at2)), text2 === "" || isJsonPath(text2)) return;
  let fault = checkText(text2, node?.row?.ref ?? null);
  fault !== null && found4.push(findingAt(action, { ...fault, at: at2 }));
}
var emptyText = {
  certainty: "documented",
  evidence: "refused live, 2026-08; 22 of 141 published flows hold one",
  because: () => "Amazon Connect was seen to refuse this (2026-08), although some published flows hold it."
};
function empty(action, at2) {
  let name = at2.findLast((step2) => typeof step2 == "string");
  return findingAt(action, {
    code: "empty-string",
    basis: emptyText,
    what: `${action.type} has an empty string ("") in ${(0, import_shared_1042.quote)(String(name))}.`,
    todo: 'Write a value or remove the member; where a blank is meant, write " ".',
    at: at2
  });
}
function unknown(action, name, { members }, at2) {
  let meant = (0, import_shared_1003.nearest)(name, [...members.keys()]);
  return findingAt(action, {
    code: "unknown-parameter",
    basis: meant === null ? notKnown : nearMiss,
    what: `${action.type} has the parameter ${(0, import_shared_1042.quote)(name)}, which is not known of it.`,
    todo: meant === null ? "Check its spelling." : `Did you mean ${meant}?`,
    at: at2
  });
}
function forbidden2(action, row, name, at2) {
  let parameter = row.parameters.find(({ path }) => path === name);
  return findingAt(action, {
    code: "forbidden-parameter",
    basis: basisOf(parameter?.evidence ?? "D", row),
    what: `${action.type} has the parameter ${name}, which it does not take.`,
    rule: "it has none such",
    todo: parameter?.instead === void 0 ? "Remove it." : `Remove it; use ${parameter.instead}.`,
    at: at2
  });
}
function checkTogether(action, row, rule) {
  let { parameters } = action, given = (path) => valueAt(parameters, path) !== void 0;
  return rule.rule === "onlyWith" ? holds(rule.when, parameters) === !1 ? rule.of.filter(given).map((path) => misplaced(action, row, rule, path)) : [] : holds(rule.when, parameters) === !0 ? rule.of.filter((path) => !given(path)).map((path) => absent(action, row, rule, path)) : rule.unless !== void 0 && holds(rule.unless, parameters) === !0 ? rule.of.filter(given).map((path) => misplaced(action, row, rule, path)) : [];
}
function absent(action, row, rule, path) {
  return findingAt(action, {
    code: "missing-parameter",
    basis: basisOf(rule.evidence, { ...row, unproven: !0 }),
    what: `${action.type} has no parameter ${path}, which ${textOf3(rule.when)} asks for.`,
    rule: "it needs it then",
    todo: "Add the parameter.",
    at: ["Parameters", ...path.split(".")]
  });
}
function misplaced(action, row, rule, path) {
  let needed = textOf3(rule.when);
  return findingAt(action, {
    code: "forbidden-parameter",
    basis: basisOf(rule.evidence, { ...row, unproven: !0 }),
    what: `${action.type} has the parameter ${path}, which has no place without ${needed}.`,
    rule: "it has none such then",
    todo: `Remove the parameter, or write ${needed}.`,
    at: ["Parameters", ...path.split(".")]
  });
}
function textOf3(when) {
  return when === void 0 ? "another parameter" : "given" in when ? when.given : "every" in when ? when.every[0].map((path) => `${path}: ${when.every[1]}`).join(", ") : "holds" in when ? `${when.holds.slice(1).join(" and ")} in ${when.holds[0]}` : "is" in when ? when.is.join(": ") : `another ${when.isNot[0]} than ${when.isNot[1]}`;
}
function checkRequiredParameters(action) {
  let { row } = action;
  return row === null || row.shapeUnknown ? [] : [
    ...missing3(action, row),
    ...rowFacts(row).only.flatMap((parameter) => misplaced2(action, row, parameter)),
    ...(row.rules ?? []).flatMap((rule) => checkRule(action, row, rule))
  ];
}
function missing3(action, row) {
  let found4 = /* @__PURE__ */ new Map();
  for (let required of rowFacts(row).required) {
    let missingAt = gapsOf(required, action.parameters);
    if (missingAt.length === 0) continue;
    let { parameter } = required, path = parameter.path.replaceAll("[]", "");
    if (![...found4.keys()].some((known3) => path.startsWith(`${known3}.`) || path === known3))
      for (let at2 of missingAt) found4.set(path, absent2(action, row, parameter, at2));
  }
  return [...found4.values()];
}
function absent2(action, row, { path, evidence, when }, at2) {
  let { type } = action, why = when !== void 0 && "given" in when ? `, which ${when.given} asks for` : "";
  return findingAt(action, {
    code: "missing-parameter",
    basis: basisOf(evidence, row),
    what: `${type} has no parameter ${path.replaceAll("[]", "")}${why}.`,
    rule: `${type} needs it`,
    todo: "Add the parameter.",
    at: ["Parameters", ...at2]
  });
}
function gapsOf({ parameter, steps }, parameters) {
  let { required, when } = parameter;
  return required === "required" ? gaps(parameters, steps, [], !0) : when !== void 0 && holds(when, parameters) !== !0 ? [] : gaps(parameters, steps, [], when !== void 0);
}
function gaps(value, [step2 = "", ...rest], at2, from) {
  let name = step2.replace("[]", ""), inner = memberOf2((0, import_shared_1032.objectOf)(value), name), here = [...at2, name];
  return inner === void 0 ? from || rest.length === 0 ? [here] : [] : rest.length === 0 ? [] : step2.endsWith("[]") ? (0, import_shared_1032.listOf)(inner).flatMap((item, index) => gaps(item, rest, [...here, index], from)) : gaps(inner, rest, here, from);
}
function misplaced2(action, row, { path, when, evidence }) {
  let { type, parameters } = action;
  if (when === void 0 || holds(when, parameters) !== !1) return [];
  if (valueAt(parameters, path) === void 0) return [];
  let [other] = "given" in when ? [when.given] : "is" in when ? when.is : [];
  return [
    findingAt(action, {
      code: "forbidden-parameter",
      basis: basisOf(evidence, row),
      what: `${type} has the parameter ${path}, which has no place without ${"is" in when ? when.is.join(": ") : other}.`,
      rule: "it has none such then",
      todo: `Remove the parameter, or set ${other}.`,
      at: ["Parameters", ...path.split(".")]
    })
  ];
}
function checkRule(action, row, rule) {
  let { type, parameters } = action;
  if (rule.rule === "requiredIff" || rule.rule === "onlyWith") return checkTogether(action, row, rule);
  if (holds(rule.when, parameters) !== !0) return [];
  if (rule.rule === "anyParameter") return Object.keys(parameters).length > 0 ? [] : [none(action, row, rule)];
  let given = rule.of.filter((path) => valueAt(parameters, path) !== void 0);
  if (rule.rule === "togetherOrNot")
    return given.length % rule.of.length === 0 ? [] : [incomplete(action, row, rule, given)];
  let [, second] = given;
  return rule.rule !== "atLeastOne" && second !== void 0 ? [
    findingAt(action, {
      code: "exclusive-parameters",
      basis: basisOf(rule.evidence, row),
      what: `${type} has the parameters ${given.join(" and ")}, but takes only one of them.`,
      rule: "they exclude each other",
      todo: "Keep one of them.",
      at: ["Parameters", ...second.split(".")]
    })
  ] : rule.rule !== "atMostOne" && given.length === 0 ? [none(action, row, rule)] : [];
}
function none(action, row, { of, evidence }) {
  let { type } = action;
  return findingAt(action, {
    code: "missing-parameter",
    basis: basisOf(evidence, row),
    what: of.length === 0 ? `${type} has no parameter.` : `${type} has none of the parameters ${of.join(", ")}.`,
    rule: "it needs one",
    todo: "Add one of them.",
    at: ["Parameters", of.join("|")]
  });
}
function incomplete(action, row, { of, evidence }, given) {
  let absentOnes = of.filter((path) => !given.includes(path));
  return findingAt(action, {
    code: "missing-parameter",
    basis: basisOf(evidence, row),
    what: `${action.type} has ${given.join(" and ")}, but not ${absentOnes.join(" and ")}.`,
    rule: "they come together",
    todo: "Add what is missing, or remove all of them.",
    at: ["Parameters", ...(absentOnes[0] ?? "").split(".")]
  });
}
function checkTransitions(action) {
  let { row } = action;
  return row === null || row.shapeUnknown ? [] : row.terminal ? checkEnd(action, row) : checkNext(action, row);
}
function checkNext(action, row) {
  let { type, transitions, parameters } = action;
  if (memberOf2(transitions, "NextAction") !== void 0 || holds(row.nextWhen, parameters) !== !0) return [];
  let isSure = row.nextWhen === void 0 && /[PAO]/.test(row.evidence);
  return [
    findingAt(action, {
      code: "missing-next-action",
      basis: isSure ? proven(`seen live, ${seenLive.P}`) : basisOf("D"),
      what: `${type} has no NextAction.`,
      rule: "every action that does not end the flow has one",
      todo: "Add it to Transitions: where all its branches lead elsewhere, name one of their targets.",
      at: ["Transitions", "NextAction"]
    })
  ];
}
function checkEnd(action, row) {
  let { type, transitions, errors, conditions: conditions2 } = action, given = [
    ...memberOf2(transitions, "NextAction") === void 0 ? [] : ["NextAction"],
    ...errors.length > 0 ? ["Errors"] : [],
    ...conditions2.length > 0 ? ["Conditions"] : []
  ], [first] = given;
  if (first === void 0) return [];
  let isSure = /[PAO]/.test(row.evidence);
  return [
    findingAt(action, {
      code: "terminal-transitions",
      basis: isSure ? proven(`seen live, ${seenLive.A}`) : basisOf("D"),
      what: `${type} ends the flow, but has ${given.join(" and ")}.`,
      rule: "its Transitions are {}",
      todo: "Write {} as its Transitions.",
      at: ["Transitions", first]
    })
  ];
}
function mayHoldPlaceholders(json) {
  let ownText = json.includes("${") ? json.replace(ownReference, "") : json;
  return /[<%]|[{$]\{|PLACEHOLDER|\\u/.test(ownText);
}
var ownReference = /(?<!\$)\$\{[a-z-]+\/[^}"\\]*\}/g;
function checkTexts(root, value, members) {
  let found4 = [];
  return visit2(root, value, [...members], found4), found4;
}
function visit2(root, value, members, found4) {
  if (typeof value == "string") {
    let fault = isJsonPath(value) ? null : checkText(value, null);
    fault !== null && found4.push(finding({ root, members: [...members] }, null, null, fault));
  } else if ((0, import_shared_1032.isList)(value))
    for (let index = 0; index < value.length; index += 1)
      visitPart(root, value[index], index, members, found4);
  else if ((0, import_shared_1032.isObject)(value))
    for (let name of Object.keys(value)) visitPart(root, value[name], name, members, found4);
}
function visitPart(root, part, name, members, found4) {
  members.push(name), visit2(root, part, members, found4), members.pop();
}
var actionChecks = [
  checkActionType,
  checkIdentifier,
  checkErrorBranches,
  checkTransitions,
  checkConditions,
  checkRequiredParameters,
  checkParameters,
  checkRetired
];
function checkFlow(content, settings) {
  let actions = actionsOf(content), found4 = [
    ...checkDocument(content),
    ...checkActions(actions),
    ...settings === null ? [] : checkOwnContract(actions, settings),
    ...checkTexts("Content", memberOf2((0, import_shared_1032.objectOf)(content), "Settings") ?? null, ["Settings"]),
    ...checkTexts("Settings", settings, [])
  ];
  return found4.length < 2 ? found4 : found4.toSorted(inOrder);
}
function checkActions(actions) {
  let found4 = [];
  for (let action of actions)
    for (let check of actionChecks) {
      let findings = check(action);
      findings.length > 0 && found4.push(...findings);
    }
  return found4;
}
function inOrder(a, b) {
  return (0, import_shared_1032.compareCodeUnits)(orderOf(a), orderOf(b));
}
function orderOf({ path, code }) {
  let steps = path.members.map((step2) => typeof step2 == "number" ? String(step2).padStart(6, "0") : step2);
  return [path.root, ...steps, code].join("\0");
}
function bindingsInTexts({ template, components }) {
  return [
    ...textsIn(member(template, "Head"), ["Head"]).filter(holdsBinding).map((text2) => found2(null, text2)),
    ...components.flatMap((component) => component.row?.props === null || component.row?.source === "published" ? [] : (component.row === null ? [] : component.texts).filter(holdsBinding).map((text2) => found2(component, text2)))
  ];
}
function holdsBinding({ value }) {
  if (!value.includes("$.")) return !1;
  let bindings = value.match(/\$\.#?[\p{L}_]/gu)?.length ?? 0;
  return bindings > 1 || bindings === 1 && !/^\$\.\S*$/u.test(value);
}
function found2(component, { value, path }) {
  return finding2(component, {
    code: "view-binding-in-text",
    certainty: "documented",
    source: "live",
    path,
    wrong: `${shown2(value)} has a binding within a longer text.`,
    effect: "Amazon Connect shows it as it is written, and asks for no input",
    advice: "Make the binding a value of its own; in Content, an item of its own beside the text."
  });
}
function configurations({ template, components, near }) {
  let head = member((0, import_shared_1032.objectOf)(member(template, "Head")), "Configuration");
  return [
    ...findingsOf(null, head, ["Head"], near),
    ...components.flatMap(
      (component) => findingsOf(component, member(component.object, "Configuration"), component.path, near)
    )
  ];
}
function findingsOf(component, value, parent, near) {
  if (!(0, import_shared_1032.isObject)(value)) return [];
  let path = [...parent, "Configuration"];
  return [
    ...styles(component, member(value, "Style"), [...path, "Style"]),
    ...align(component, member((0, import_shared_1032.objectOf)(member(value, "Layout")), "Align"), path, near)
  ];
}
function styles(component, style, path) {
  return style === void 0 || isReference(style) ? [] : typeof style == "string" ? [plainStyle(component, path)] : ((0, import_shared_1032.isObject)(style) ? Object.keys(style).toSorted(import_shared_1032.compareCodeUnits) : []).filter((key) => !styleKey.test(key)).map((key) => wrongKey(component, key, path));
}
function wrongKey(component, key, path) {
  return finding2(component, {
    code: "view-style",
    certainty: "proven",
    source: "live",
    path: [...path, key],
    wrong: `Style has the key ${word(key)}, expected a component's own property such as --container-padding-top, in lower-case letters, digits and hyphens.`,
    advice: "Change the key."
  });
}
function plainStyle(component, path) {
  return finding2(component, {
    code: "view-style",
    certainty: "documented",
    source: "live",
    path,
    wrong: "Style is a string, expected an object.",
    effect: "Amazon Connect accepts this and does nothing with it",
    advice: 'Write it as an object such as { "--container-padding-top": "13px" }.'
  });
}
function align(component, value, path, near) {
  return value == null || isReference(value) ? [] : typeof value == "string" && aligns.includes(value) ? [] : [
    finding2(component, {
      code: "view-property-value",
      certainty: "documented",
      source: "schema",
      path: [...path, "Layout", "Align"],
      wrong: `Layout has ${shown2(value)} as Align, expected ${offered(aligns)}.`,
      advice: orMeant(typeof value == "string" ? near(value, aligns) : null, "Change it.")
    })
  ];
}
function contents({ components }) {
  return components.flatMap((component) => {
    let { row, type, top, content } = component;
    if (row === null || type === null) return [];
    let holds2 = content.some(isComponent);
    if (top && holds2 && !topLevelContainers.includes(type) && row.content !== "unknown")
      return [atTopLevel(component, row.content)];
    let wrong = content.findIndex((item) => !takes(row.content, item));
    return wrong === -1 ? [] : [misplaced3(component, row.content, wrong)];
  });
}
function atTopLevel(component, kind) {
  return finding2(component, {
    code: "view-top-level-component",
    certainty: kind === "components" || kind === "components and strings" ? "documented" : "proven",
    source: "live",
    path: component.path,
    wrong: `${word(component.type ?? "")} holds components at the top level of Body, which only a container may.`,
    advice: "Put it into a Container."
  });
}
function misplaced3(component, kind, index) {
  return finding2(component, {
    code: "view-content",
    certainty: "documented",
    source: "schema",
    path: [...component.path, "Content", index],
    wrong: `Content of ${word(component.type ?? "")} holds ${nameOf(component.content[index])}, expected ${expected[kind]}.`,
    advice: "Move it to a component that can show it."
  });
}
var expected = {
  components: "components only",
  "components and strings": "components and strings",
  strings: "strings only",
  "strings and numbers": "strings and numbers only",
  "strings or TextBox": "strings or TextBox components",
  none: "nothing",
  unknown: "anything"
};
function takes(kind, item) {
  return isComponent(item) ? takesComponent(kind, item.Type) : typeof item != "string" || kind !== "components" && kind !== "none";
}
function takesComponent(kind, type) {
  return kind === "strings or TextBox" ? type === "TextBox" : kind === "components" || kind === "components and strings" || kind === "unknown";
}
function isComponent(item) {
  return (0, import_shared_1032.isObject)(item);
}
function nameOf(item) {
  return item === void 0 || !isComponent(item) ? "a string" : typeof item.Type == "string" ? `a ${word(item.Type)}` : "a component";
}
function undeclaredIntegrations({ template, components }) {
  let declarations = member((0, import_shared_1032.objectOf)(member(template, "Head")), "Integrations"), names3 = new Set(textsIn(declarations, []).map(({ value }) => value.replace(/^(\$\.)?#/u, ""))), seen22 = /* @__PURE__ */ new Set();
  return components.flatMap(
    (component) => component.texts.flatMap(({ value, path }) => {
      if (!value.startsWith("$.#")) return [];
      let name = /^\$\.#([\p{L}_][^\s.[\]]*)\S*$/u.exec(value)?.[1];
      return name === void 0 || names3.has(name) || seen22.has(name) ? [] : (seen22.add(name), [undeclared(component, name, path, names3.size > 0)]);
    })
  );
}
function undeclared(component, name, path, others) {
  return finding2(component, {
    code: "undeclared-integration",
    certainty: others ? "documented" : "proven",
    source: "live",
    path,
    wrong: `The view uses the integration ${word(name)}, which Head.Integrations does not declare.`,
    advice: "Declare it there, or remove what uses it."
  });
}
var known2 = /* @__PURE__ */ new WeakMap();
function shapeFacts(shape) {
  let facts = known2.get(shape) ?? findFacts2(shape);
  return known2.set(shape, facts), facts;
}
function findFacts2({ properties }) {
  let all = Object.entries(properties);
  return {
    lists: all.flatMap(([name, { item }]) => item === void 0 ? [] : [[name, item]]),
    required: all.filter(([, { required }]) => required !== void 0)
  };
}
function missingProperties({ parts }) {
  return parts.flatMap(
    (part) => shapeFacts(part.shape).required.filter(([name, property]) => isRequired(part, property) && !Object.hasOwn(part.object, name)).map(
      ([name, { required = "schema" }]) => finding2(part.component, {
        code: "view-property-missing",
        certainty: required === "live" && !part.unchecked ? "proven" : "documented",
        source: required,
        path: part.path,
        wrong: `${part.name} has no ${name}, which it must have.`,
        ...part.unchecked && {
          effect: "Amazon Connect publishes this unchecked, and shows less than was meant"
        },
        advice: "Add it."
      })
    )
  );
}
function isRequired({ object }, { when }) {
  return when === void 0 || member(object, when[0]) === when[1];
}
function partsOf(component) {
  let shape = component.row?.props ?? null, given = member(component.object, "Props");
  if (shape === null || component.type === null || given !== void 0 && !(0, import_shared_1032.isObject)(given)) return [];
  let path = [...component.path, "Props"], unchecked = component.row?.source === "derived", props = { component, name: component.type, object: component.props, shape, path, unchecked };
  return [props, ...shapeFacts(shape).lists.flatMap(([name, item]) => itemsOf(props, name, item))];
}
function itemsOf(props, name, shape) {
  let list = member(props.object, name);
  return Array.isArray(list) ? list.flatMap((object, index) => {
    let path = [...props.path, name, index];
    return (0, import_shared_1032.isObject)(object) ? [{ ...props, name: `An item of ${props.name}'s ${name}`, object, shape, path }] : [];
  }) : [];
}
function propertyValues(view) {
  return view.parts.flatMap(
    (part) => Object.entries(part.object).flatMap(([name, value]) => {
      let property = propertyOf(part.shape, name);
      if (property === null || value === null || isReference(value)) return [];
      let [first] = [outsideEnum, noBoolean, noArray].flatMap(
        (rule) => rule({ part, name, property, value, view })
      );
      return first === void 0 ? [] : [first];
    })
  );
}
function propertyOf({ properties }, name) {
  return Object.hasOwn(properties, name) ? properties[name] ?? null : null;
}
function outsideEnum(given) {
  let { part, property, value, view } = given, values = property.values ?? [];
  if (property.kind !== "enum" || typeof value == "string" && values.includes(value)) return [];
  let live = part.component.row?.source === "live" && (property.source ?? "live") === "live", meant = typeof value == "string" ? view.near(value, values) : null;
  return [found3(given, live ? "proven" : "documented", offered(values), orMeant(meant, "Change it."))];
}
function noBoolean(given) {
  let { property, value } = given, taken = typeof value == "boolean" || value === "true" || value === "false";
  return property.kind !== "boolean" || taken ? [] : [found3(given, "documented", "true or false", "Change it.")];
}
function noArray(given) {
  let { property, value } = given;
  return property.kind !== "array" || Array.isArray(value) ? [] : [found3(given, "documented", "a list, also of one value", "Put it into a list.")];
}
function found3(given, certainty, expected2, advice) {
  let { part, name, value } = given;
  return finding2(part.component, {
    code: "view-property-value",
    certainty,
    source: certainty === "proven" ? "live" : part.unchecked ? "derived" : "schema",
    path: [...part.path, name],
    wrong: `${part.name} has ${shown2(value)} as ${name}, expected ${expected2}.`,
    ...part.unchecked && { effect: "Amazon Connect publishes this unchecked, and may not show it" },
    advice
  });
}
function textOfTextBox({ components }) {
  return components.flatMap((component) => {
    let text2 = member(component.props, "Text");
    if (component.type !== "TextBox" || text2 === void 0) return [];
    let bound = isReference(text2);
    return [
      finding2(component, {
        code: "text-box-text",
        certainty: bound ? "proven" : "documented",
        source: "live",
        path: [...component.path, "Props", "Text"],
        wrong: "TextBox has no property Text: it shows its Content.",
        effect: bound ? "Amazon Connect answers such a binding with an internal error" : "Amazon Connect accepts this and shows nothing of it",
        advice: "Move the text to Content."
      })
    ];
  });
}
function unknownComponents({ components, near }) {
  return components.flatMap((component) => {
    let { type, row } = component;
    return type === null || row !== null || isReference(type) ? [] : [unknown2(component, type, near)];
  });
}
function unknown2(component, type, near) {
  let meant = isAwsManaged(type) ? null : near(type, Object.keys(viewComponents));
  return finding2(component, {
    code: "unknown-view-component",
    certainty: meant === null ? "unknown" : "documented",
    source: "live",
    path: [...component.path, "Type"],
    wrong: `${word(type)} is no component that is known.`,
    advice: orMeant(meant, "Check how it is spelt.")
  });
}
function isAwsManaged(type) {
  return awsManagedViews.includes(type.toLowerCase());
}
function unknownMembers({ template, components, near }) {
  let head = member(template, "Head"), unknownIn = (place) => unknownOf(place, near);
  return [
    ...unknownIn({ component: null, in: "head", value: head, path: ["Head"] }),
    ...configuration(null, member((0, import_shared_1032.objectOf)(head), "Configuration"), ["Head"]).flatMap(unknownIn),
    ...components.flatMap((component) => {
      let { object, path } = component;
      return [
        ...unknownIn({ component, in: "component", value: object, path }),
        ...configuration(component, member(object, "Configuration"), path).flatMap(unknownIn)
      ];
    })
  ];
}
function configuration(component, value, parent) {
  if (value === void 0) return [];
  let path = [...parent, "Configuration"], layout = member((0, import_shared_1032.objectOf)(value), "Layout");
  return [
    { component, in: "configuration", value, path },
    { component, in: "layout", value: layout, path: [...path, "Layout"] }
  ];
}
function unknownOf(place, near) {
  let known3 = templateMembers[place.in];
  return Object.keys((0, import_shared_1032.objectOf)(place.value)).filter((name) => !known3.includes(name)).toSorted(import_shared_1032.compareCodeUnits).map((name) => unknown3(place, name, near(name, known3), known3));
}
function unknown3(place, name, meant, known3) {
  return finding2(place.component, {
    code: "unknown-view-member",
    certainty: meant !== null || place.in === "configuration" ? "documented" : "unknown",
    source: "schema",
    path: [...place.path, name],
    wrong: `${word(name)} is no member that is known of ${names22[place.in]}.`,
    advice: orMeant(meant, `Known are ${known3.join(", ")}.`)
  });
}
var names22 = {
  head: "Head",
  component: "a component",
  configuration: "Configuration",
  layout: "Layout"
};
function unknownProperties({ parts, near }) {
  return parts.flatMap(
    (part) => Object.keys(part.object).filter((name) => !Object.hasOwn(part.shape.properties, name) && !isTextOfTextBox(part, name)).toSorted(import_shared_1032.compareCodeUnits).map((name) => unknown4(part, name, near(name, Object.keys(part.shape.properties))))
  );
}
function isTextOfTextBox({ component }, name) {
  return component.type === "TextBox" && name === "Text";
}
function unknown4(part, name, meant) {
  return finding2(part.component, {
    code: "unknown-view-property",
    ...gradeOf(part, name, meant),
    path: [...part.path, name],
    wrong: `${part.name} has no property ${word(name)}.`,
    advice: orMeant(meant, hints[`${part.component.type}.${name}`] ?? "Remove it.")
  });
}
function gradeOf({ shape, unchecked }, name, meant) {
  return unchecked ? {
    certainty: "documented",
    source: "derived",
    effect: "Amazon Connect does not check this, and does nothing with it"
  } : shape.untried?.includes(name) ? { certainty: "documented", source: "schema" } : shape.sealed === !0 ? { certainty: "proven", source: "live" } : shape.sealed === !1 ? {
    certainty: "documented",
    source: "schema",
    effect: "Amazon Connect accepts this and does nothing with it"
  } : { certainty: meant === null ? "unknown" : "documented", source: "schema" };
}
var hints = {
  "Button.Label": "Write the label as the Content of the button."
}, rules = [
  unknownMembers,
  unknownComponents,
  unknownProperties,
  missingProperties,
  propertyValues,
  contents,
  configurations,
  bindingsInTexts,
  textOfTextBox,
  undeclaredIntegrations,
  undeclaredTableAction
];
function checkView(template, actions) {
  if (!(0, import_shared_1032.isObject)(template)) return [];
  let components = componentsOf(template), view = { template, components, parts: components.flatMap(partsOf), actions, near: nearWords() }, found4 = rules.flatMap((rule) => rule(view));
  return found4.length < 2 ? found4 : found4.toSorted(byPlace);
}
var maxCompared = 100;
function nearWords() {
  let words = /* @__PURE__ */ new Set();
  return (word3, known3) => words.size >= maxCompared && !words.has(word3) ? null : (words.add(word3), (0, import_shared_1003.nearest)(word3, known3));
}
function byPlace(a, b) {
  return comparePaths(a.path.members, b.path.members) || (0, import_shared_1032.compareCodeUnits)(a.code + a.message, b.code + b.message);
}
function comparePaths(a, b) {
  let index = a.findIndex((step2, at2) => step2 !== b[at2]);
  if (index === -1) return a.length - b.length;
  let [left, right] = [a[index] ?? "", b[index]];
  return right === void 0 ? 1 : typeof left == "number" && typeof right == "number" ? left - right : (0, import_shared_1032.compareCodeUnits)(String(left), String(right));
}
function checkDefinition({ kind, content }, tree, parseJson, within = null) {
  let locate = createLocator(kind, tree, parseJson), find = (path) => placeInDocument(within, locate(path));
  return {
    findings: (checkContent(content) ?? []).map((finding3) => ({ finding: finding3, ...find(finding3.path) })),
    ids: idsOf(kind, tree),
    calls: content.kind === "module" ? callPlaces(content.content, find) : null
  };
}
function checkContent(content) {
  try {
    if (content.kind === "view") return checkViewContent(content.template, content.actions);
    let settings = content.settings === null ? null : JSON.parse(content.settings);
    return checkFlow(JSON.parse(content.content), settings);
  } catch (cause) {
    if (cause instanceof SyntaxError) return null;
    throw cause;
  }
}
function checkViewContent(text2, actions) {
  let template = JSON.parse(text2), found4 = checkView(template, actions);
  return mayHoldPlaceholders(text2) ? [...found4, ...checkTexts("Template", template, [])] : found4;
}
function checkCalls(modules, views) {
  return resolveCalls(modules, views);
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
/******/ 	var __webpack_exports__ = __nccwpck_require__(665);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;