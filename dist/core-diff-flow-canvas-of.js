/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 683:
/***/ ((module) => {

"use strict";
module.exports = require("./action-deliver.js");

/***/ }),

/***/ 377:
/***/ ((module) => {

"use strict";
module.exports = require("./index.js");

/***/ }),

/***/ 655:
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
  aboutBlock: () => aboutBlock,
  apiOf: () => apiOf,
  aspectOf: () => aspectOf,
  blockTable: () => blockTable,
  canvasOf: () => canvasOf,
  canvasOf_2: () => canvasOf,
  categories: () => categories,
  commonItems: () => commonItems,
  compareWithItself: () => compareWithItself,
  compareWithItself_2: () => compareWithItself,
  createComparison: () => createComparison,
  detail: () => detail,
  detailOf: () => detailOf,
  differingLeaves: () => differingLeaves,
  executeSame: () => executeSame,
  hasSameTransitions: () => hasSameTransitions,
  hint: () => hint,
  isGeneratedId: () => isGeneratedId,
  labelOf_2: () => labelOf,
  newCanvas: () => newCanvas,
  newCanvas_2: () => newCanvas,
  oneSided: () => oneSided,
  partAt: () => partAt,
  presentBlock: () => presentBlock,
  readContent: () => readContent,
  readSorted: () => readSorted,
  replaceGeneratedIds: () => replaceGeneratedIds,
  success: () => success,
  targetAfter: () => targetAfter,
  targetBefore: () => targetBefore,
  targetName: () => targetName,
  targetOf_2: () => targetOf,
  transitionItems: () => transitionItems,
  valueAt: () => valueAt
});
module.exports = __toCommonJS(stdin_exports);

// own:src/core/words/block-table.ts
var categories = ["interact", "set", "check", "logic", "integrate", "end"], block = (category, name, operation) => operation === void 0 ? { category, name } : { category, name, operation }, blockTable = {
  MessageParticipant: block("interact", "Play prompt"),
  MessageParticipantIteratively: block("interact", "Loop prompts"),
  GetParticipantInput: block("interact", "Get customer input"),
  ConnectParticipantWithLexBot: block("interact", "Get customer input", "Amazon Lex"),
  // No page of the admin guide names it.
  ConnectParticipantWithAgenticCX: block("interact", "ConnectParticipantWithAgenticCX"),
  ShowView: block("interact", "Show view"),
  StartOutboundChatContact: block("interact", "Send message"),
  StartOutboundEmailContact: block("interact", "Send message", "Email"),
  AuthenticateParticipant: block("interact", "Authenticate customer"),
  UpdatePreviousContactParticipantState: block("interact", "Hold customer or agent"),
  LoadContactContent: block("interact", "Get stored content"),
  CreateWisdomSession: block("interact", "Connect assistant"),
  RenderMessageTemplate: block("interact", "Render message template"),
  UpdateContactMediaStreamingBehavior: block("interact", "Start media streaming"),
  CompleteOutboundCall: block("interact", "Call phone number"),
  UpdateContactAttributes: block("set", "Set contact attributes"),
  UpdateFlowAttributes: block("set", "Set contact attributes", "Flow"),
  UpdateContactData: block("set", "Set contact attributes"),
  UpdateContactEventHooks: block("set", "Set event flow"),
  UpdateContactCallbackNumber: block("set", "Set callback number"),
  UpdateContactTargetQueue: block("set", "Set working queue"),
  UpdateContactTextToSpeechVoice: block("set", "Set voice"),
  UpdateContactRecordingBehavior: block("set", "Set recording and analytics behavior"),
  UpdateContactRecordingAndAnalyticsBehavior: block(
    "set",
    "Set recording, analytics and processing behavior"
  ),
  UpdateContactMediaProcessing: block("set", "Set recording, analytics and processing behavior"),
  UpdateContactRoutingBehavior: block("set", "Change routing priority / age"),
  UpdateContactRoutingCriteria: block("set", "Set routing criteria"),
  UpdateFlowLoggingBehavior: block("set", "Set logging behavior"),
  StartVoiceIdStream: block("set", "Set Voice ID"),
  TagContact: block("set", "Contact tags", "Tag"),
  UntagContact: block("set", "Contact tags", "Untag"),
  Compare: block("check", "Check contact attributes"),
  CheckHoursOfOperation: block("check", "Check hours of operation"),
  CheckMetricData: block("check", "Check queue status"),
  CheckOutboundCallStatus: block("check", "Check call progress"),
  CheckVoiceId: block("check", "Check Voice ID"),
  GetMetricData: block("check", "Get metrics"),
  DistributeByPercentage: block("logic", "Distribute by percentage"),
  Loop: block("logic", "Loop"),
  Wait: block("logic", "Wait"),
  ResumeContact: block("logic", "Resume contact"),
  InvokeFlowModule: block("integrate", "Invoke module"),
  InvokeLambdaFunction: block("integrate", "AWS Lambda function"),
  CreateTask: block("integrate", "Create task"),
  CreateContact: block("integrate", "Create contact"),
  CreateCase: block("integrate", "Cases", "Create case"),
  GetCase: block("integrate", "Cases", "Get case"),
  UpdateCase: block("integrate", "Cases", "Update case"),
  CreateCustomerProfile: block("integrate", "Customer profiles", "Create profile"),
  GetCustomerProfile: block("integrate", "Customer profiles", "Get profile"),
  UpdateCustomerProfile: block("integrate", "Customer profiles", "Update profile"),
  GetCustomerProfileObject: block("integrate", "Customer profiles", "Get profile object"),
  GetCalculatedAttributesForCustomerProfile: block(
    "integrate",
    "Customer profiles",
    "Get calculated attributes"
  ),
  AssociateContactToCustomerProfile: block("integrate", "Customer profiles", "Associate contact to profile"),
  CheckSegmentMembership: block("integrate", "Customer profiles", "Check segment membership"),
  EvaluateDataTableValues: block("integrate", "Data table", "Evaluate values"),
  ListDataTableValues: block("integrate", "Data table", "List values"),
  UpsertDataTableValues: block("integrate", "Data table", "Write values"),
  CreatePersistentContactAssociation: block("integrate", "Create persistent contact association"),
  TransferContactToQueue: block("end", "Transfer to queue"),
  DequeueContactAndTransferToQueue: block("end", "Transfer to queue"),
  CreateCallbackContact: block("end", "Transfer to queue", "Callback"),
  TransferContactToAgent: block("end", "Transfer to agent (beta)"),
  TransferParticipantToThirdParty: block("end", "Transfer to phone number"),
  TransferToFlow: block("end", "Transfer to flow"),
  // No page of the admin guide names it.
  RouteContactToAgent: block("end", "RouteContactToAgent"),
  DisconnectParticipant: block("end", "Disconnect"),
  EndFlowExecution: block("end", "End flow / Resume"),
  EndFlowModuleExecution: block("end", "Return")
};

// another:src/core/text/common-ends.ts
var import_action_deliver = __nccwpck_require__(683);

// another:src/core/document/json-differences.ts
var import_action_deliver2 = __nccwpck_require__(683);

// another:src/core/hash/sha256.ts
var import_index = __nccwpck_require__(377);

// another:src/core/document/kept-json.ts
var import_index2 = __nccwpck_require__(377);

// another:src/core/document/json.ts
var import_index3 = __nccwpck_require__(377);

// another:src/core/diff/shared/group-by.ts
var import_index4 = __nccwpck_require__(377);

// another:src/core/text/quote.ts
var import_index5 = __nccwpck_require__(377);

// own:src/core/words/line-parameters.ts
var lineParameters = {
  MessageParticipant: ["Text", "SSML", "PromptId", "Media.Uri"],
  MessageParticipantIteratively: ["Messages"],
  GetParticipantInput: ["Text", "SSML", "PromptId", "Media.Uri"],
  ConnectParticipantWithLexBot: ["Text", "SSML", "PromptId", "LexV2Bot.AliasArn", "LexBot.Name"],
  ShowView: ["ViewResource.Id"],
  StartOutboundChatContact: ["InitialSystemMessage.Content", "ContactFlowArn"],
  StartOutboundEmailContact: ["EmailMessage.RawMessage.Subject", "FromEmailAddress.EmailAddress"],
  AuthenticateParticipant: ["TimeLimitMinutes"],
  UpdatePreviousContactParticipantState: ["PreviousContactParticipantState"],
  CompleteOutboundCall: ["CallerId.Number"],
  UpdateContactAttributes: ["Attributes"],
  UpdateFlowAttributes: ["FlowAttributes"],
  UpdateContactEventHooks: ["EventHooks"],
  UpdateContactCallbackNumber: ["CallbackNumber"],
  UpdateContactTargetQueue: ["QueueId", "AgentId"],
  UpdateContactTextToSpeechVoice: ["TextToSpeechVoice"],
  UpdateContactRoutingBehavior: ["QueuePriority", "QueueTimeAdjustmentSeconds"],
  UpdateFlowLoggingBehavior: ["FlowLoggingBehavior"],
  TagContact: ["Tags"],
  UntagContact: ["TagKeys"],
  Compare: ["ComparisonValue"],
  CheckHoursOfOperation: ["HoursOfOperationId"],
  CheckMetricData: ["QueueId", "AgentId", "MetricType"],
  CheckVoiceId: ["CheckVoiceIdOption"],
  GetMetricData: ["QueueId", "AgentId", "QueueChannel"],
  Loop: ["LoopCount"],
  Wait: ["TimeLimitSeconds"],
  InvokeFlowModule: ["FlowModuleId"],
  InvokeLambdaFunction: ["LambdaFunctionARN"],
  CreateTask: ["Name", "TaskTemplateId", "ContactFlowId"],
  CreateCase: ["CaseRequestFields", "CaseTemplateId"],
  UpdateCase: ["CaseRequestFields", "CaseId"],
  GetCase: ["CaseRequestFields", "CustomerId"],
  CreateCallbackContact: ["QueueId", "AgentId"],
  DequeueContactAndTransferToQueue: ["QueueId", "AgentId"],
  TransferParticipantToThirdParty: ["ThirdPartyPhoneNumber"],
  TransferToFlow: ["ContactFlowId"],
  EndFlowModuleExecution: ["Result"]
}, units = {
  LoopCount: "times",
  TimeLimitSeconds: "s",
  TimeLimitMinutes: "min"
}, maxText = 400, maxMembers = 4, paths = new Map(Object.entries(lineParameters));
function blockLine(action, nameOf2) {
  let { Type: type, Parameters: parameters } = action;
  if (parameters === void 0 || !(0, import_index3.isObject)(parameters)) return null;
  let known = paths.get(type);
  for (let path of known ?? Object.keys(parameters)) {
    let value = path.split(".").reduce(import_index3.memberOf, parameters), text = textOf(value, path, nameOf2);
    if (text !== "" && (known !== void 0 || new RegExp("\\p{L}", "u").test(text))) return { path, text };
  }
  return null;
}
function textOf(value, path, nameOf2) {
  if (typeof value == "number") return String(value);
  if (typeof value == "string") return withUnit(plain(nameOf2(value, path)), path);
  if ((0, import_index3.isList)(value)) return value.map((each) => textOf(each, path, nameOf2)).find((text) => text !== "") ?? "";
  let members = Object.entries((0, import_index3.objectOf)(value));
  return [...members.slice(0, maxMembers).map(([name, member]) => memberText(name, member, path, nameOf2)), ...members.length > maxMembers ? ["\u2026"] : []].join(", ");
}
function memberText(name, member, path, nameOf2) {
  let value = (0, import_index3.isObject)(member) && typeof member.Value == "string" ? member.Value : member, text = textOf(value, `${path}.${name}`, nameOf2);
  return ["Text", "SSML", "PromptId"].includes(name) ? text : text === "" ? name : `${name} = ${text}`;
}
function withUnit(text, path) {
  let unit = (0, import_index3.memberOf)(units, path);
  return typeof unit == "string" && /^\d+$/.test(text) ? `${text} ${unit}` : text;
}
function plain(text) {
  let [start] = (0, import_index5.truncate)(text, maxText);
  return (/^\s*</.test(start) ? start.replace(/<[^<>]*>/gu, " ") : start).trim().replace(/\s+/gu, " ");
}
var blocks = new Map(Object.entries(blockTable));
function blockWords({ Type: type, Parameters: parameters }) {
  let name = typeof type == "string" ? type : JSON.stringify(type ?? null), words = blocks.get(name);
  return words === void 0 ? { category: "logic", name } : { ...words, ...byParameters[name]?.((0, import_index3.objectOf)(parameters)) };
}
var byParameters = {
  GetParticipantInput: ({ StoreInput: store }) => isWord(store, "true") ? { name: "Store customer input" } : {},
  CheckMetricData: ({ MetricType: metric }) => typeof metric == "string" && metric.startsWith("NumberOfAgents") ? { name: "Check staffing" } : {},
  UpdateContactMediaStreamingBehavior: ({ MediaStreamingState: state }) => isWord(state, "disabled") ? { name: "Stop media streaming" } : {},
  UpdateContactEventHooks: ({ EventHooks: hooks }) => {
    let known = Object.keys((0, import_index3.objectOf)(hooks)).flatMap((hook) => (0, import_index3.memberOf)(eventBlocks, hook) ?? []), [name] = known;
    return typeof name == "string" && known.every((other) => other === name) ? { name } : {};
  },
  UpdateContactData: (parameters) => {
    let given = Object.keys(parameters);
    return given.some((name) => voiceIdParameters.includes(name)) ? { name: "Set Voice ID" } : given.includes("WisdomSessionArn") ? { category: "interact", name: "Connect assistant" } : {};
  }
};
function isWord(value, word) {
  return typeof value == "string" && value.toLowerCase() === word;
}
var eventBlocks = {
  CustomerQueue: "Set customer queue flow",
  AgentWhisper: "Set whisper flow",
  CustomerWhisper: "Set whisper flow",
  AgentHold: "Set hold flow",
  CustomerHold: "Set hold flow",
  CustomerRemaining: "Set disconnect flow"
}, voiceIdParameters = [
  "IsVoiceIdStreamingEnabled",
  "IsVoiceAuthenticationEnabled",
  "IsFraudDetectionEnabled",
  "VoiceAuthenticationThreshold",
  "VoiceAuthenticationResponseTime",
  "FraudDetectionThreshold",
  "WatchlistId"
];
function readSorted(read) {
  try {
    return (0, import_index3.sortMembers)(read()).value;
  } catch {
    return;
  }
}
function valueAt(value, path) {
  return path.reduce(partAt, value);
}
function partAt(value, step) {
  return typeof step == "number" ? (0, import_index3.isList)(value) ? value[step] : void 0 : (0, import_index3.memberOf)(value, step);
}
var maxHint = 40;
function hint(text) {
  return (0, import_index5.truncate)(text.trim().replace(/\s+/gu, " "), maxHint).join("");
}
function differingLeaves(before, after) {
  let leaves = [];
  return collect(before, after, [], leaves), leaves;
}
function collect(before, after, path, leaves) {
  if (before === after) return;
  let count = collectMembers(before, after, path, leaves) ?? collectItems(before, after, path, leaves);
  (count === null || count === 0 && (before === void 0 || after === void 0)) && leaves.push({ path: [...path], before, after });
}
function collectPart(at, before, after, path, leaves) {
  before !== after && (path.push(at), collect(before, after, path, leaves), path.pop());
}
function collectMembers(before = {}, after = {}, path, leaves) {
  if (!(0, import_index3.isObject)(before) || !(0, import_index3.isObject)(after)) return null;
  let names = Object.keys(before), count = names.length;
  for (let name of names) collectPart(name, before[name], (0, import_index3.memberOf)(after, name), path, leaves);
  for (let name of Object.keys(after))
    Object.hasOwn(before, name) || (count += 1, collectPart(name, void 0, after[name], path, leaves));
  return count;
}
function collectItems(before = [], after = [], path, leaves) {
  if (!(0, import_index3.isList)(before) || !(0, import_index3.isList)(after)) return null;
  let { head, tail } = before.length === after.length ? noCommon : commonItems(before, after), end = { before: before.length - tail, after: after.length - tail }, last = Math.max(end.before, end.after);
  for (let at = head; at < last; at += 1)
    collectPart(
      at,
      at < end.before ? before[at] : void 0,
      at < end.after ? after[at] : void 0,
      path,
      leaves
    );
  return last - head;
}
var noCommon = { head: 0, tail: 0 };
function commonItems(before, after) {
  let texts = {
    before: before.map((item) => JSON.stringify(item)),
    after: after.map((item) => JSON.stringify(item))
  };
  return (0, import_action_deliver.commonEnds)(texts.before, texts.after);
}
function labelOf(path) {
  return path.map((at) => typeof at == "number" ? `[${at}]` : `.${at}`).join("").replace(/^\./u, "");
}
var success = "Success", errorWords = {
  NoMatchingError: "Error",
  NoMatchingCondition: "No match",
  InputTimeLimitExceeded: "Timeout",
  TimeLimitExceeded: "Timeout",
  ConnectionTimeLimitExceeded: "Timeout",
  QueueAtCapacity: "At capacity",
  InvalidPhoneNumber: "Invalid number",
  InvalidCallbackNumber: "Invalid number",
  CallbackNumberNotDialable: "Not dialable",
  MultipleFound: "Multiple found",
  MultipleFoundError: "Multiple found",
  NoneFound: "None found",
  NoneFoundError: "None found",
  ContactNotLinked: "Contact not linked",
  CallFailed: "Call failed",
  ChannelMismatch: "Channel mismatch",
  InFlightRedactionConfigurationFailed: "Redaction failed",
  ParticipantNotFound: "Participant not found",
  TemplateRenderingError: "Template not rendered"
}, operatorWords = {
  Equals: "If equal to",
  TextStartsWith: "If it starts with",
  TextEndsWith: "If it ends with",
  TextContains: "If it contains",
  NumberGreaterThan: "If greater than",
  NumberGreaterOrEqualTo: "If at least",
  NumberLessThan: "If less than",
  NumberLessOrEqualTo: "If at most",
  KeyExists: "If it exists"
}, noMatchIsDefault = { noMatch: "Default" }, branchStyles = {
  GetParticipantInput: { prefix: "Press", ...noMatchIsDefault },
  ConnectParticipantWithLexBot: noMatchIsDefault,
  ConnectParticipantWithAgenticCX: noMatchIsDefault,
  InvokeFlowModule: {},
  ShowView: {},
  DistributeByPercentage: noMatchIsDefault,
  CheckHoursOfOperation: { operands: { True: "In hours", False: "Out of hours" } },
  CheckOutboundCallStatus: {
    operands: {
      CallAnswered: "Call answered",
      VoicemailBeep: "Voicemail (beep)",
      VoicemailNoBeep: "Voicemail (no beep)",
      NotDetected: "Not detected"
    }
  },
  CheckVoiceId: {
    operands: {
      NotEnrolled: "Not enrolled",
      OptedOut: "Opted out",
      NotAuthenticated: "Not authenticated",
      HighRisk: "High risk",
      LowRisk: "Low risk"
    }
  },
  AuthenticateParticipant: { operands: { OptedOut: "Opted out" } },
  Loop: { operands: { ContinueLooping: "Looping", DoneLooping: "Complete" } },
  MessageParticipantIteratively: { operands: { MessagesInterrupted: "Timeout" } },
  Wait: {
    operands: {
      WaitCompleted: "Time expired",
      CustomerReturned: "Customer return",
      BotParticipantDisconnected: "Bot participant disconnected"
    }
  }
}, askingTypes = [
  "CheckHoursOfOperation",
  "CheckMetricData",
  "CheckOutboundCallStatus",
  "CheckVoiceId",
  "Compare",
  "ConnectParticipantWithAgenticCX",
  "ConnectParticipantWithLexBot",
  "DistributeByPercentage",
  "GetParticipantInput",
  "Loop",
  "ShowView",
  "Wait"
], succeedingTypes = ["AuthenticateParticipant", "InvokeFlowModule"];
function branchWords(action) {
  let transitions = (0, import_index3.objectOf)(action.Transitions), conditions = (0, import_index3.listOf)(transitions.Conditions);
  return [
    ...typeof transitions.NextAction == "string" ? [nextWord(action, conditions.length)] : [],
    ...conditions.map((entry, index) => conditionWord(action, entry, conditions[index - 1])),
    ...(0, import_index3.listOf)(transitions.Errors).map((entry) => errorWord(action, entry))
  ];
}
function nextWord(action, conditions) {
  let isOneOf = (types) => types.some((type) => type === action.Type);
  return (isOneOf(askingTypes) ? !isStoring(action) : conditions > 0 && !isOneOf(succeedingTypes)) ? "Default" : success;
}
function conditionWord(action, entry, previous) {
  let { operator, operand } = readCondition(entry);
  if (operator === null || operand === null)
    return JSON.stringify((0, import_index3.isObject)(entry) ? entry.Condition : entry) ?? "?";
  if (action.Type === "DistributeByPercentage") return shareWord(operand, readCondition(previous).operand);
  if (isStaffing(action) && operator === "NumberGreaterThan" && operand === "0") return "True";
  let style = styleOf(action);
  if (style === null || operator !== "Equals")
    return [wordIn(operatorWords, operator), operator === "KeyExists" ? "" : operand].join(" ").trimEnd();
  let word = (0, import_index3.memberOf)(style.operands, operand);
  return typeof word == "string" ? word : style.prefix === void 0 ? operand : `${style.prefix} ${operand}`;
}
function shareWord(operand, previous) {
  let share = Number(operand) - (previous === null ? 1 : Number(previous));
  return Number.isInteger(share) && share >= 0 ? `${share} %` : `Below ${operand} %`;
}
function errorWord(action, entry) {
  let { ErrorType: type } = (0, import_index3.objectOf)(entry);
  return typeof type != "string" ? JSON.stringify(entry) : type === "NoMatchingCondition" && isStaffing(action) ? "False" : (type === "NoMatchingCondition" ? styleOf(action)?.noMatch : void 0) ?? wordIn(errorWords, type);
}
function wordIn(table, name) {
  let word = (0, import_index3.memberOf)(table, name);
  return typeof word == "string" ? word : name;
}
var styles = new Map(Object.entries(branchStyles)), styleOf = ({ Type: type }) => styles.get(type) ?? null, isStaffing = (action) => blockWords(action).name === "Check staffing", isStoring = (action) => blockWords(action).name === "Store customer input";
function readCondition(entry) {
  let { Operator: operator, Operands: operands } = (0, import_index3.objectOf)((0, import_index3.memberOf)(entry, "Condition")), words = (0, import_index3.isList)(operands) ? operands.map((each) => typeof each == "string" ? each : JSON.stringify(each)) : null;
  return { operator: typeof operator == "string" ? operator : null, operand: words?.join(", ") ?? null };
}
var transitionAspects = ["transition", "error-branch"];
function aspectOf({ kind }) {
  return kind === "error" ? "error-branch" : "transition";
}
function readTransitions(action) {
  let { Transitions: transitions } = action;
  if (transitions === void 0 || !(0, import_index3.isObject)(transitions)) return [];
  let { NextAction: next, Conditions: conditions, Errors: errors } = transitions, words = branchWords(action), read = [
    ...typeof next == "string" ? [{ kind: "next", key: "next", plain: !0, api: null, to: next }] : [],
    ...(0, import_index3.isList)(conditions) ? conditions.map((entry) => readTransition("condition", entry)) : [],
    ...(0, import_index3.isList)(errors) ? errors.map((entry) => readTransition("error", entry)) : []
  ];
  return numberDuplicates(
    read.map(({ plain: plain2, ...transition }, index) => ({
      ...transition,
      label: plain2 === !0 ? words[index] ?? "" : plain2
    }))
  );
}
function readTransition(kind, entry) {
  let { NextAction: to, ...rest } = (0, import_index3.isObject)(entry) ? entry : {};
  if (typeof to != "string") {
    let text2 = JSON.stringify(entry);
    return { kind, key: `${kind} to ${text2}`, plain: text2, api: null, to: null };
  }
  let text = JSON.stringify(rest), isPlain = kind === "condition" ? isPlainCondition(rest) : isPlainError(rest), { ErrorType: type } = rest, api = kind === "error" && isPlain && typeof type == "string" ? type : null;
  return { kind, key: `${kind} ${text}`, plain: isPlain || text, api, to };
}
function numberDuplicates(transitions) {
  let seen = /* @__PURE__ */ new Map();
  return transitions.map((transition) => {
    let count = (seen.get(transition.key) ?? 0) + 1;
    return seen.set(transition.key, count), count === 1 ? transition : { ...transition, key: `${count} ${transition.key}`, label: `${transition.label} (${count})` };
  });
}
function isPlainError({ ErrorType: type, ...more }) {
  return typeof type == "string" && isEmpty(more);
}
function isPlainCondition({ Condition: condition, ...more }) {
  if (condition === void 0 || !(0, import_index3.isObject)(condition) || !isEmpty(more)) return !1;
  let { Operator: operator, Operands: operands, ...rest } = condition;
  return typeof operator == "string" && (0, import_index3.isList)(operands) && isEmpty(rest);
}
function isEmpty(object) {
  return Object.keys(object).length === 0;
}
var uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/giu;
function isGeneratedId(identifier) {
  return identifier.length === 36 && identifier.replace(uuid, "") === "";
}
function replaceGeneratedIds(text, known) {
  return text.replace(uuid, (identifier) => known.get(identifier) ?? identifier);
}
function apiOf({ type }) {
  return blockWords({ Type: type }).name === type ? {} : { api: type };
}
function targetOf({ byId }, { to }) {
  return to === null ? null : byId.get(to) ?? null;
}
function readFlow(content) {
  if (!(0, import_index3.isObject)(content)) return null;
  let { StartAction: start, Actions: actions, ...document } = content;
  if (typeof start != "string" || !(0, import_index3.isList)(actions) || !actions.every(isFlowAction)) return null;
  let read = actions.map((action) => ({ action, own: readTransitions(action) })), transitions = new Map(read.map(({ action, own }) => [action.Identifier, own]));
  if (transitions.size < actions.length) return null;
  let masks = { get: (id) => transitions.has(id) ? "#" : void 0 }, place = /* @__PURE__ */ new Map();
  for (let id of walk(start, transitions)) place.set(id, place.size);
  let placed = read.map(({ action, own }) => ({
    action,
    own,
    place: place.get(action.Identifier) ?? place.size,
    behavior: behaviorText(action, masks)
  })).toSorted((a, b) => a.place - b.place || (0, import_index3.compareCodeUnits)(a.behavior, b.behavior)), byId = /* @__PURE__ */ new Map();
  return { blocks: placed.map(({ action, own, behavior }, index) => {
    let id = action.Identifier, block2 = {
      index,
      id,
      type: action.Type,
      action,
      behavior,
      transitions: own,
      isReachable: place.has(id)
    };
    return byId.set(id, block2), block2;
  }), byId, start, document };
}
function isFlowAction(action) {
  return (0, import_index3.isObject)(action) && typeof action.Identifier == "string" && typeof action.Type == "string";
}
function behaviorText(action, masks) {
  return replaceGeneratedIds(
    JSON.stringify({ ...action, Identifier: void 0, Transitions: void 0 }),
    masks
  );
}
function walk(start, transitions) {
  let reached = /* @__PURE__ */ new Set([start]);
  for (let id of reached) for (let { to } of transitions.get(id) ?? []) to !== null && reached.add(to);
  return reached;
}
var namingParameters = ["Text", "SSML", "Name", "ComparisonValue", "Result"], shortIdLength = 8;
function createBlockNames(before, after, { toAfter }) {
  let removed = new Set(before.blocks.filter((block2) => !toAfter.has(block2))), names = /* @__PURE__ */ new Map();
  for (let [name, blocks2] of (0, import_index4.groupBy)([...removed, ...after.blocks], nameOf)) {
    let ids = (0, import_index4.groupBy)(blocks2, ({ id }) => id), isShortUnique = (0, import_index4.groupBy)([...ids.keys()], shortId).size === ids.size;
    for (let block2 of blocks2) {
      let { id } = block2, suffix = ids.size === 1 ? "" : ` #${isShortUnique ? shortId(id) : id}`, isOneOfTwo = removed.has(block2) && ids.get(id)?.length === 2;
      names.set(block2, `${name}${suffix}${isOneOfTwo ? " (before)" : ""}`);
    }
  }
  return (block2) => String(names.get(toAfter.get(block2) ?? block2));
}
function shortId(id) {
  return id.slice(0, shortIdLength);
}
function nameOf({ id, action }) {
  let { name } = blockWords(action);
  if (!isGeneratedId(id)) return `${id} (${name})`;
  let text = parameterHint(action.Parameters);
  return text === "" ? name : `${name} "${text}"`;
}
function parameterHint(parameters) {
  let text = [...parameters !== void 0 && (0, import_index3.isObject)(parameters) ? namingParameters.map((name) => parameters[name]) : [], ...differingLeaves({}, parameters).map(({ after }) => after)].find((each) => typeof each == "string" && isDescriptive(each));
  return typeof text == "string" ? shorten(text) : "";
}
function isDescriptive(text) {
  return new RegExp("\\p{L}", "u").test(text) && !/^(?:true|false)$/iu.test(text);
}
function shorten(text) {
  let [start] = (0, import_index5.truncate)(text, 10 * maxHint);
  return hint(start.startsWith("arn:") ? resourceOf(start) : start.replace(/<[^<>]*>/gu, " "));
}
function resourceOf(arn) {
  let [, named] = /^arn:[^:]*:lambda:[^:]*:[^:]*:function:(.+)$/u.exec(arn) ?? [];
  if (named !== void 0) return named;
  let parts = arn.split(/[:/]/u).filter((part) => !isGeneratedId(part) && /^[A-Za-z]/u.test(part));
  return String(parts.at(-1));
}
function createComparison(before, after, match) {
  let parts = [
    ...before.blocks.filter((block2) => !match.toAfter.has(block2)).map((block2) => [block2, null]),
    ...after.blocks.map((block2) => {
      let partner = match.toBefore.get(block2);
      return partner === void 0 ? [null, block2] : [partner, block2];
    })
  ];
  return {
    before,
    after,
    match,
    name: createBlockNames(before, after, match),
    parts: parts.toSorted((one, other) => presentBlock(one).index - presentBlock(other).index)
  };
}
function presentBlock([before, after]) {
  return after === null ? before : after;
}
function aboutBlock(part) {
  let isReachable = part.some((block2) => block2?.isReachable);
  return { ...apiOf(presentBlock(part)), ...isReachable ? {} : { unreachable: !0 } };
}
function targetBefore({ before, match }, transition) {
  let target = targetOf(before, transition);
  return target === null ? transition.to : match.toAfter.get(target) ?? target;
}
function targetAfter({ after }, transition) {
  return targetOf(after, transition) ?? transition.to;
}
function hasSameTransitions(comparison, [{ transitions: before }, { transitions: after }]) {
  return before.length === after.length && before.every((transition, index) => {
    let other = after[index];
    return transition.key === other?.key && targetBefore(comparison, transition) === targetAfter(comparison, other);
  });
}
function targetName({ name }, target) {
  return target === null ? "nowhere" : typeof target == "string" ? `${target} (no block)` : name(target);
}
function canvasBranches(comparison, [before, after], ids, nameIds) {
  let branchesOf = (block2, targetOf2) => {
    let words = block2 === null ? [] : branchWords(block2.action);
    return (block2?.transitions ?? []).map((transition, index) => {
      let target = targetOf2(comparison, transition), word = nameIds(String(words[index]));
      return { key: transition.key, word, target, to: ids.get(target) ?? null };
    });
  }, former = branchesOf(before, targetBefore), present = branchesOf(after, targetAfter);
  return withoutDefault(mergeSides(former, present));
}
function mergeSides(former, present) {
  let [wasByKey, isByKey] = [former, present].map(
    (side) => new Map(side.map((branch) => [branch.key, branch]))
  ), merged = present.map((branch) => {
    let earlier = wasByKey?.get(branch.key);
    return earlier === void 0 ? { ...branch, mark: "added", was: null } : earlier.target === branch.target ? { ...branch, mark: "same", was: null } : { ...branch, mark: "changed", was: earlier.to };
  }), removed = former.filter(({ key }) => isByKey?.has(key) !== !0);
  return [...merged, ...removed.map((branch) => ({ ...branch, mark: "removed", was: null }))];
}
function withoutDefault(branches) {
  let isRepeated = (branch) => branch.key === "next" && branch.word === "Default" && branches.some(
    (other) => other !== branch && other.mark === branch.mark && other.to === branch.to && other.was === branch.was
  );
  return branches.filter((branch) => !isRepeated(branch)).map(({ word, mark, to, was }) => ({ word, mark, to, was }));
}
function distancesFrom(starts, transitions) {
  let neighbours = /* @__PURE__ */ new Map(), add = (from, to) => {
    let known = neighbours.get(from);
    known === void 0 ? neighbours.set(from, [to]) : known.push(to);
  };
  for (let [from, to] of transitions)
    add(from, to), add(to, from);
  let distances = new Map(starts.map((id) => [id, 0]));
  for (let [id, distance] of distances) {
    let around = neighbours.get(id) ?? [];
    if (!(distance > 0 && around.length > 12))
      for (let next of around) distances.has(next) || distances.set(next, distance + 1);
  }
  return distances;
}
var maxCells = 1e5;
function diffWords(before, after) {
  let [one, other] = [unitsOf(before), unitsOf(after)], { head, tail } = (0, import_action_deliver.commonEnds)(one.words, other.words), end = { before: one.words.length - tail, after: other.words.length - tail }, joined = createJoined();
  return addAligned(joined, one, other, 0, 0, head), addDifferent(joined, sliceUnits(one, head, end.before), sliceUnits(other, head, end.after)), addAligned(joined, one, other, end.before, end.after, tail), addSegment(joined, "same", ""), joined.segments;
}
function unitsOf(text) {
  let words = [], blanks = [], parts = text.split(/(\s+)/u), hasSegments = withoutBlanks.test(text);
  for (let at = 0; at < parts.length; at += 2) {
    let word = parts[at], blank = at === 0 ? "" : parts[at - 1];
    if (!(word === "" && blank === ""))
      if (blanks.push(blank), hasSegments && withoutBlanks.test(word)) {
        let [first = "", ...others] = segmentWords(word);
        words.push(first, ...others), blanks.push(...others.map(() => ""));
      } else words.push(word);
  }
  return { words, blanks };
}
var withoutBlanks = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u, segmenter = null;
function segmentWords(text) {
  return segmenter ??= new Intl.Segmenter("und", { granularity: "word" }), Array.from(segmenter.segment(text), ({ segment }) => segment);
}
function sliceUnits({ words, blanks }, from, to) {
  return { words: words.slice(from, to), blanks: blanks.slice(from, to) };
}
function addAligned(joined, before, after, fromBefore, fromAfter, count) {
  let same = "";
  for (let index = 0; index < count; index += 1) {
    let blank = before.blanks[fromBefore + index], other = after.blanks[fromAfter + index], word = before.words[fromBefore + index];
    other === blank ? same += blank + word : (same !== "" && addSegment(joined, "same", same), addSegment(joined, "removed", blank), addSegment(joined, "added", other), same = word);
  }
  addSegment(joined, "same", same);
}
function addRest(joined, mark, { words, blanks }, from) {
  let text = "";
  for (let at = from; at < words.length; at += 1) text += blanks[at] + words[at];
  from < words.length && addSegment(joined, mark, text);
}
function addDifferent(joined, before, after) {
  let [row, column] = [0, 0];
  if (before.words.length * after.words.length <= maxCells) {
    let common = commonRestLength(before.words, after.words);
    for (; row < before.words.length && column < after.words.length; ) {
      let isSame = before.words[row] === after.words[column], isGone = !isSame && common(row + 1, column) >= common(row, column + 1);
      isSame ? addAligned(joined, before, after, row, column, 1) : isGone ? addSegment(joined, "removed", `${before.blanks[row]}${before.words[row]}`) : addSegment(joined, "added", `${after.blanks[column]}${after.words[column]}`), row += isSame || isGone ? 1 : 0, column += isGone ? 0 : 1;
    }
  }
  addRest(joined, "removed", before, row), addRest(joined, "added", after, column);
}
function commonRestLength(before, after) {
  if (before.length <= 1 && after.length <= 1) return () => 0;
  let width = after.length + 1, cells = new Uint16Array((before.length + 1) * width), at = (row, column) => Number(cells[row * width + column]);
  for (let row = before.length - 1; row >= 0; row -= 1)
    for (let column = after.length - 1; column >= 0; column -= 1)
      cells[row * width + column] = before[row] === after[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
  return at;
}
function createJoined() {
  return { segments: [], removed: "", added: "" };
}
function addSegment(joined, mark, text) {
  if (mark === "removed") joined.removed += text;
  else if (mark === "added") joined.added += text;
  else if (joined.removed + joined.added === "") append(joined, "same", text);
  else {
    let { removed, added } = joined, shared = leadingBlanks(removed) === leadingBlanks(added) ? leadingBlanks(added) : "";
    append(joined, "same", shared), append(joined, "removed", removed.slice(shared.length)), append(joined, "added", added.slice(shared.length)), append(joined, "same", text), joined.removed = "", joined.added = "";
  }
}
function append({ segments }, mark, text) {
  if (text === "") return;
  let last = segments.at(-1);
  last?.mark === mark ? last.text += text : segments.push({ mark, text });
}
function leadingBlanks(text) {
  return text.slice(0, text.length - text.trimStart().length);
}
function detail(label, before, after, api = null) {
  return { label, ...api === null || api === label ? {} : { api }, before, after, words: null };
}
function oneSided(label, text, mark) {
  return mark === "added" ? detail(label, null, text) : detail(label, text, null);
}
var textLabels = /(?:^|\.)(?:Text|SSML)$/u;
function detailOf(label, before, after) {
  if (!isTextOrNone(before) || !isTextOrNone(after)) return detail(label, jsonOf(before), jsonOf(after));
  if (before === void 0 || after === void 0) return detail(label, before ?? null, after ?? null);
  let isProse = textLabels.test(label) || /\s/u.test(before + after);
  return { label, before, after, words: isProse ? diffWords(before, after) : null };
}
function isTextOrNone(value) {
  return value === void 0 || typeof value == "string";
}
function jsonOf(value) {
  return value === void 0 ? null : (0, import_index3.canonicalJson)(value);
}
function transitionItems(comparison) {
  return comparison.parts.flatMap(
    ([before, after]) => before === null || after === null || hasSameTransitions(comparison, [before, after]) ? [] : transitionAspects.flatMap((aspect) => itemOf(comparison, aspect, [before, after]))
  );
}
function itemOf(comparison, aspect, [blockBefore, blockAfter]) {
  let before = transitionsOf(blockBefore, aspect), after = transitionsOf(blockAfter, aspect), details = [...changedTransitions(comparison, before, after), ...changedOrder(before, after)];
  if (details.length === 0) return [];
  let subject = comparison.name(blockAfter), about = aboutBlock([blockBefore, blockAfter]);
  return [{ item: { aspect, mark: markOf(details), subject, ...about, details }, blocks: [blockAfter] }];
}
function transitionsOf({ transitions }, aspect) {
  return transitions.filter((each) => aspectOf(each) === aspect);
}
function markOf(details) {
  return details.every(({ before }) => before === null) ? "added" : details.every(({ after }) => after === null) ? "removed" : "changed";
}
function changedTransitions(comparison, transitionsBefore, transitionsAfter) {
  let targetsBefore = new Map(transitionsBefore.map((each) => [each.key, targetBefore(comparison, each)])), targetsAfter = new Map(transitionsAfter.map((each) => [each.key, targetAfter(comparison, each)]));
  return [...new Map([...transitionsAfter, ...transitionsBefore].map((each) => [each.key, each]))].flatMap(([key, { label, api }]) => {
    let before = targetsBefore.get(key), after = targetsAfter.get(key);
    return before === after ? [] : [detail(label, targetLabel(comparison, before), targetLabel(comparison, after), api)];
  });
}
function targetLabel(comparison, target) {
  return target === void 0 ? null : targetName(comparison, target);
}
function orderDetails([before, after]) {
  return before === null || after === null ? [] : transitionAspects.flatMap(
    (aspect) => changedOrder(transitionsOf(before, aspect), transitionsOf(after, aspect))
  );
}
function changedOrder(allBefore, allAfter) {
  let before = commonTransitions(allBefore, allAfter), after = commonTransitions(allAfter, allBefore);
  return before.every(({ key }, index) => key === after[index]?.key) ? [] : [detail("order", listLabels(before), listLabels(after))];
}
function commonTransitions(transitions, others) {
  let keys = new Set(others.map(({ key }) => key));
  return transitions.filter(({ kind, key }) => kind !== "next" && keys.has(key));
}
function listLabels(transitions) {
  let counts = (0, import_index4.groupBy)(transitions, ({ label }) => label);
  return transitions.map(({ label, api }) => counts.get(label)?.length === 1 || api === null ? label : `${label} (${api})`).join(", ");
}
function canvasBlocks(comparison, context) {
  let numbered = comparison.parts.map((part, index) => ({
    part,
    block: presentBlock(part),
    id: `n${index}`
  })), ids = new Map(numbered.map(({ block: block2, id }) => [block2, id])), changed = new Set(context.changes.flatMap(({ blocks: blocks2 }) => blocks2)), drawn = numbered.map((each) => ({
    ...each,
    branches: canvasBranches(comparison, each.part, ids, context.nameIds)
  })), distances = distancesFrom(
    drawn.filter(({ block: block2 }) => context.isUnmarked || changed.has(block2)).map(({ id }) => id),
    drawn.flatMap(
      ({ id, branches }) => branches.flatMap(
        ({ to, was }) => [to, was].flatMap((end) => end === null ? [] : [[id, end]])
      )
    )
  );
  return new Map(
    drawn.map(({ block: block2, id, part, branches }) => [
      block2,
      {
        ...wordsOf(part, context),
        ...changeOf(part, context),
        id,
        branches,
        isReachable: block2.isReachable,
        position: metadataOf(part, context).position(block2.id),
        distance: distances.get(id) ?? Number.POSITIVE_INFINITY
      }
    ])
  );
}
function metadataOf([, after], { metadata }) {
  return after === null ? metadata.before : metadata.after;
}
function wordsOf(part, context) {
  let { action, id } = presentBlock(part), { category, name, operation = "" } = blockWords(action), line = lineOf(part, context);
  return { category, name, operation, given: isGeneratedId(id) ? "" : id, line: line?.text ?? "" };
}
function lineOf(part, context) {
  let { action } = presentBlock(part);
  return blockLine(action, (value, path) => nameOfResource(value, displayName(part, path, context), context));
}
function displayName(part, path, { metadata }) {
  let [before, after] = part;
  if (after === null) return metadata.before.resourceName(before.id, path);
  let name = metadata.after.resourceName(after.id, path);
  return before !== null && metadata.before.resourceName(before.id, path) === name && parameterAt(before, path) !== parameterAt(after, path) ? "" : name;
}
function parameterAt({ action }, path) {
  return valueAt(action.Parameters, path.split("."));
}
function nameOfResource(value, displayName3, { nameIds }) {
  let named = nameIds(value);
  return named !== value ? named : displayName3 !== "" ? displayName3 : value.startsWith("arn:") ? nameInArn(value) : value;
}
function nameInArn(arn) {
  let name = resourceOf(arn);
  return arn.slice(arn.lastIndexOf(name) + name.length).split(/[:/]/u).some(isGeneratedId) ? "" : name;
}
var marks = { added: "added", removed: "removed", changed: "changed", moved: "changed" };
function changeOf(part, context) {
  let block2 = presentBlock(part), own = context.changes.find(({ item, blocks: blocks2 }) => item.aspect === "block" && blocks2.includes(block2)), mark = own && marks[own.item.mark];
  if (mark === "added" || mark === "removed") return { mark, changes: [] };
  let path = lineOf(part, context)?.path, changes = [...own?.item.details ?? [], ...orderDetails(part)].map(
    (each) => changeNamed(each, each.label === path, context.nameIds)
  );
  return { mark: changes.length > 0 ? "changed" : "same", changes };
}
function changeNamed({ label, before, after }, isLine, nameIds) {
  let named = (value) => value === null ? null : nameIds(value);
  return { label, isLine, before: named(before), after: named(after) };
}
var farthest = 1e6;
function readCanvasMetadata(content) {
  let metadata = (0, import_index3.memberOf)((0, import_index2.parseKept)(content), "Metadata"), ofBlocks = (0, import_index3.memberOf)(metadata, "ActionMetadata"), ofBlock = (identifier) => (0, import_index3.objectOf)((0, import_index3.memberOf)(ofBlocks, identifier));
  return {
    position: (identifier) => positionOf((0, import_index3.memberOf)(ofBlock(identifier), "position")),
    resourceName: (identifier, path) => displayName2(ofBlock(identifier), path)
  };
}
function positionOf(value) {
  let { x, y } = (0, import_index3.objectOf)(value), isPlace = (at) => typeof at == "number" && Number.isFinite(at) && Math.abs(at) <= farthest;
  return isPlace(x) && isPlace(y) ? { x, y } : null;
}
function displayName2(block2, path) {
  let parameter = valueAt(block2.parameters, path.split(".")), name = (0, import_index3.memberOf)(parameter, "displayName");
  return typeof name == "string" ? name.trim() : "";
}
function readContent(content) {
  let executed = valueAt(
    readSorted(() => (0, import_index.executableJson)({ kind: "module", content, settings: null })),
    ["content"]
  );
  return { flow: executed === void 0 ? null : readFlow(executed), executed };
}
function executeSame({ executed: one }, { executed: other }) {
  return one !== void 0 && other !== void 0 && (0, import_action_deliver2.isEqualJson)(one, other);
}
function newCanvas(content, nameIds) {
  let { flow } = readContent(content.content);
  if (flow === null) return null;
  let comparison = compareWithItself(flow);
  return canvasOf({ before: content, after: content, comparison, changes: [], isUnmarked: !0 }, nameIds);
}
function compareWithItself(flow) {
  let pairs = new Map(flow.blocks.map((block2) => [block2, block2]));
  return createComparison(flow, flow, { toAfter: pairs, toBefore: pairs, certain: pairs.size });
}
function canvasOf(sides, nameIds) {
  let { before, after, comparison, changes, isUnmarked } = sides, metadata = { before: readCanvasMetadata(before.content), after: readCanvasMetadata(after.content) }, blocks2 = canvasBlocks(comparison, { metadata, changes, nameIds: nameIds ?? ((text) => text), isUnmarked }), entry = entryOf(comparison, blocks2);
  return { blocks: [...blocks2.values()], entry, isUnmarked };
}
function entryOf(comparison, blocks2) {
  let idOf = (target) => blocks2.get(target)?.id ?? null, to = idOf(targetAfter(comparison, { to: comparison.after.start })), was = idOf(targetBefore(comparison, { to: comparison.before.start }));
  return { to, was: was === to ? null : was };
}

// another:src/core/kinds/large-text.ts
var import_index6 = __nccwpck_require__(377);

// another:src/core/model/once-for-each.ts
var import_index7 = __nccwpck_require__(377);

// another:esbuild-runtime
var import_index8 = __nccwpck_require__(377);
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
/******/ 	var __webpack_exports__ = __nccwpck_require__(655);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;