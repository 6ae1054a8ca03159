/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

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
  apiOf: () => apiOf,
  besideItself: () => besideItself,
  besideItself_2: () => besideItself,
  blockTable: () => blockTable,
  canvasOf: () => canvasOf,
  canvasOf_2: () => canvasOf,
  categories: () => categories,
  commonItems: () => commonItems,
  createComparison: () => createComparison,
  diffWords: () => diffWords,
  differingLeaves: () => differingLeaves,
  hasSameWays: () => hasSameWays,
  hint: () => hint,
  isGeneratedId: () => isGeneratedId,
  labelOf_2: () => labelOf,
  newCanvas: () => newCanvas,
  newCanvas_2: () => newCanvas,
  readContent: () => readContent,
  readSorted: () => readSorted,
  replaceGeneratedIds: () => replaceGeneratedIds,
  success: () => success,
  targetAfter: () => targetAfter,
  targetBefore: () => targetBefore,
  targetName: () => targetName,
  targetOf_2: () => targetOf,
  valueAt: () => valueAt
});
module.exports = __toCommonJS(stdin_exports);

// own:src/core/words/block-table.ts
var categories = ["interact", "set", "check", "logic", "integrate", "end"], named = (category, name, does) => does === void 0 ? { category, name } : { category, name, does }, blockTable = {
  MessageParticipant: named("interact", "Play prompt"),
  MessageParticipantIteratively: named("interact", "Loop prompts"),
  GetParticipantInput: named("interact", "Get customer input"),
  ConnectParticipantWithLexBot: named("interact", "Get customer input", "Amazon Lex"),
  // No page of the admin guide names it.
  ConnectParticipantWithAgenticCX: named("interact", "ConnectParticipantWithAgenticCX"),
  ShowView: named("interact", "Show view"),
  StartOutboundChatContact: named("interact", "Send message"),
  StartOutboundEmailContact: named("interact", "Send message", "Email"),
  AuthenticateParticipant: named("interact", "Authenticate customer"),
  UpdatePreviousContactParticipantState: named("interact", "Hold customer or agent"),
  LoadContactContent: named("interact", "Get stored content"),
  CreateWisdomSession: named("interact", "Connect assistant"),
  RenderMessageTemplate: named("interact", "Render message template"),
  UpdateContactMediaStreamingBehavior: named("interact", "Start media streaming"),
  CompleteOutboundCall: named("interact", "Call phone number"),
  UpdateContactAttributes: named("set", "Set contact attributes"),
  UpdateFlowAttributes: named("set", "Set contact attributes", "Flow"),
  UpdateContactData: named("set", "Set contact attributes"),
  UpdateContactEventHooks: named("set", "Set event flow"),
  UpdateContactCallbackNumber: named("set", "Set callback number"),
  UpdateContactTargetQueue: named("set", "Set working queue"),
  UpdateContactTextToSpeechVoice: named("set", "Set voice"),
  UpdateContactRecordingBehavior: named("set", "Set recording and analytics behavior"),
  UpdateContactRecordingAndAnalyticsBehavior: named(
    "set",
    "Set recording, analytics and processing behavior"
  ),
  UpdateContactMediaProcessing: named("set", "Set recording, analytics and processing behavior"),
  UpdateContactRoutingBehavior: named("set", "Change routing priority / age"),
  UpdateContactRoutingCriteria: named("set", "Set routing criteria"),
  UpdateFlowLoggingBehavior: named("set", "Set logging behavior"),
  StartVoiceIdStream: named("set", "Set Voice ID"),
  TagContact: named("set", "Contact tags", "Tag"),
  UntagContact: named("set", "Contact tags", "Untag"),
  Compare: named("check", "Check contact attributes"),
  CheckHoursOfOperation: named("check", "Check hours of operation"),
  CheckMetricData: named("check", "Check queue status"),
  CheckOutboundCallStatus: named("check", "Check call progress"),
  CheckVoiceId: named("check", "Check Voice ID"),
  GetMetricData: named("check", "Get metrics"),
  DistributeByPercentage: named("logic", "Distribute by percentage"),
  Loop: named("logic", "Loop"),
  Wait: named("logic", "Wait"),
  ResumeContact: named("logic", "Resume contact"),
  InvokeFlowModule: named("integrate", "Invoke module"),
  InvokeLambdaFunction: named("integrate", "AWS Lambda function"),
  CreateTask: named("integrate", "Create task"),
  CreateContact: named("integrate", "Create contact"),
  CreateCase: named("integrate", "Cases", "Create case"),
  GetCase: named("integrate", "Cases", "Get case"),
  UpdateCase: named("integrate", "Cases", "Update case"),
  CreateCustomerProfile: named("integrate", "Customer profiles", "Create profile"),
  GetCustomerProfile: named("integrate", "Customer profiles", "Get profile"),
  UpdateCustomerProfile: named("integrate", "Customer profiles", "Update profile"),
  GetCustomerProfileObject: named("integrate", "Customer profiles", "Get profile object"),
  GetCalculatedAttributesForCustomerProfile: named(
    "integrate",
    "Customer profiles",
    "Get calculated attributes"
  ),
  AssociateContactToCustomerProfile: named("integrate", "Customer profiles", "Associate contact to profile"),
  CheckSegmentMembership: named("integrate", "Customer profiles", "Check segment membership"),
  EvaluateDataTableValues: named("integrate", "Data table", "Evaluate values"),
  ListDataTableValues: named("integrate", "Data table", "List values"),
  UpsertDataTableValues: named("integrate", "Data table", "Write values"),
  CreatePersistentContactAssociation: named("integrate", "Create persistent contact association"),
  TransferContactToQueue: named("end", "Transfer to queue"),
  DequeueContactAndTransferToQueue: named("end", "Transfer to queue"),
  CreateCallbackContact: named("end", "Transfer to queue", "Callback"),
  TransferContactToAgent: named("end", "Transfer to agent (beta)"),
  TransferParticipantToThirdParty: named("end", "Transfer to phone number"),
  TransferToFlow: named("end", "Transfer to flow"),
  // No page of the admin guide names it.
  RouteContactToAgent: named("end", "RouteContactToAgent"),
  DisconnectParticipant: named("end", "Disconnect"),
  EndFlowExecution: named("end", "End flow / Resume"),
  EndFlowModuleExecution: named("end", "Return")
};

// another:src/core/hash/sha256.ts
var import_index = __nccwpck_require__(377);

// another:src/core/document/json.ts
var import_index2 = __nccwpck_require__(377);

// another:src/core/diff/shared/group-by.ts
var import_index3 = __nccwpck_require__(377);

// another:src/core/text/quote.ts
var import_index4 = __nccwpck_require__(377);

// own:src/core/words/telling-paths.ts
var tellingPaths = {
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
}, maxText = 400, maxMembers = 4, paths = new Map(Object.entries(tellingPaths));
function blockLine(action, nameOf2) {
  let { Type: type, Parameters: parameters } = action;
  if (parameters === void 0 || !(0, import_index2.isObject)(parameters)) return null;
  let known = paths.get(type);
  for (let path of known ?? Object.keys(parameters)) {
    let value = path.split(".").reduce(import_index2.memberOf_2, parameters), text = textOf(value, path, nameOf2);
    if (text !== "" && (known !== void 0 || new RegExp("\\p{L}", "u").test(text))) return { path, text };
  }
  return null;
}
function textOf(value, path, nameOf2) {
  if (typeof value == "number") return String(value);
  if (typeof value == "string") return withUnit(plain(nameOf2(value, path)), path);
  if ((0, import_index2.isList)(value)) return value.map((each) => textOf(each, path, nameOf2)).find((text) => text !== "") ?? "";
  let members = Object.entries((0, import_index2.objectOf)(value));
  return [...members.slice(0, maxMembers).map(([name, member]) => memberText(name, member, path, nameOf2)), ...members.length > maxMembers ? ["\u2026"] : []].join(", ");
}
function memberText(name, member, path, nameOf2) {
  let value = (0, import_index2.isObject)(member) && typeof member.Value == "string" ? member.Value : member, text = textOf(value, `${path}.${name}`, nameOf2);
  return ["Text", "SSML", "PromptId"].includes(name) ? text : text === "" ? name : `${name} = ${text}`;
}
function withUnit(text, path) {
  let unit = (0, import_index2.memberOf_2)(units, path);
  return typeof unit == "string" && /^\d+$/.test(text) ? `${text} ${unit}` : text;
}
function plain(text) {
  let [start] = (0, import_index4.truncate)(text, maxText);
  return (/^\s*</.test(start) ? start.replace(/<[^<>]*>/gu, " ") : start).trim().replace(/\s+/gu, " ");
}
var blocks = new Map(Object.entries(blockTable));
function blockWords({ Type: type, Parameters: parameters }) {
  let name = typeof type == "string" ? type : JSON.stringify(type ?? null), words = blocks.get(name);
  return words === void 0 ? { category: "logic", name } : { ...words, ...byParameters[name]?.((0, import_index2.objectOf)(parameters)) };
}
var byParameters = {
  GetParticipantInput: ({ StoreInput: store }) => isWord(store, "true") ? { name: "Store customer input" } : {},
  CheckMetricData: ({ MetricType: metric }) => typeof metric == "string" && metric.startsWith("NumberOfAgents") ? { name: "Check staffing" } : {},
  UpdateContactMediaStreamingBehavior: ({ MediaStreamingState: state }) => isWord(state, "disabled") ? { name: "Stop media streaming" } : {},
  UpdateContactEventHooks: ({ EventHooks: hooks }) => {
    let known = Object.keys((0, import_index2.objectOf)(hooks)).flatMap((hook) => (0, import_index2.memberOf_2)(eventBlocks, hook) ?? []), [name] = known;
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
], maxHint = 40;
function hint(text) {
  return (0, import_index4.truncate)(text.trim().replace(/\s+/gu, " "), maxHint).join("");
}
function diffWords(before, after) {
  let [one, other] = [unitsOf(before), unitsOf(after)], { head, tail } = commonEnds(one.words, other.words), end = { before: one.words.length - tail, after: other.words.length - tail }, joined = createJoined();
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
function commonEnds(before, after) {
  let shorter = Math.min(before.length, after.length), [head, tail] = [0, 0];
  for (; head < shorter && before[head] === after[head]; ) head += 1;
  for (; head + tail < shorter && before.at(-1 - tail) === after.at(-1 - tail); ) tail += 1;
  return { head, tail };
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
  if (before.words.length * after.words.length <= 1e5) {
    let common = commonRestLength(before.words, after.words);
    for (; row < before.words.length && column < after.words.length; ) {
      let isSame = before.words[row] === after.words[column], isGone = !isSame && common(row + 1, column) >= common(row, column + 1);
      isSame ? addAligned(joined, before, after, row, column, 1) : isGone ? addSegment(joined, "removed", `${before.blanks[row]}${before.words[row]}`) : addSegment(joined, "added", `${after.blanks[column]}${after.words[column]}`), row += isSame || isGone ? 1 : 0, column += isGone ? 0 : 1;
    }
  }
  addRest(joined, "removed", before, row), addRest(joined, "added", after, column);
}
function commonRestLength(before, after) {
  if (before.length <= 1 && after.length <= 1)
    return (row, column) => row === 0 && column === 0 && before[0] === after[0] ? 1 : 0;
  let width = after.length + 1, cells = new Uint16Array((before.length + 1) * width), at = (row, column) => Number(cells[row * width + column]);
  for (let row = before.length - 1; row >= 0; row -= 1)
    for (let column = after.length - 1; column >= 0; column -= 1)
      cells[row * width + column] = before[row] === after[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
  return at;
}
function createJoined() {
  return { segments: [], removed: "", added: "", blank: "" };
}
function addSegment(joined, mark, text) {
  if (mark === "removed")
    joined.removed += joined.blank + text, joined.added += joined.blank, joined.blank = "";
  else if (mark === "added")
    joined.removed += joined.blank, joined.added += joined.blank + text, joined.blank = "";
  else if (joined.removed + joined.added === "") append(joined, "same", text);
  else if (/^\s+$/u.test(text)) joined.blank += text;
  else {
    let { removed, added, blank } = joined, shared = leadingBlanks(removed) === leadingBlanks(added) ? leadingBlanks(added) : "";
    append(joined, "same", shared), append(joined, "removed", removed.slice(shared.length)), append(joined, "added", added.slice(shared.length)), append(joined, "same", blank + text), joined.removed = "", joined.added = "", joined.blank = "";
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
  if (!(0, import_index2.isObject)(before) || !(0, import_index2.isObject)(after)) return null;
  let names = Object.keys(before), count = names.length;
  for (let name of names) collectPart(name, before[name], (0, import_index2.memberOf_2)(after, name), path, leaves);
  for (let name of Object.keys(after))
    Object.hasOwn(before, name) || (count += 1, collectPart(name, void 0, after[name], path, leaves));
  return count;
}
function collectItems(before = [], after = [], path, leaves) {
  if (!(0, import_index2.isList)(before) || !(0, import_index2.isList)(after)) return null;
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
  return commonEnds(texts.before, texts.after);
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
}, asking = [
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
], succeeding = ["AuthenticateParticipant", "InvokeFlowModule"];
function branchWords(action) {
  let transitions = (0, import_index2.objectOf)(action.Transitions), conditions = (0, import_index2.listOf)(transitions.Conditions);
  return [
    ...typeof transitions.NextAction == "string" ? [nextWord(action, conditions.length)] : [],
    ...conditions.map((entry, index) => conditionWord(action, entry, conditions[index - 1])),
    ...(0, import_index2.listOf)(transitions.Errors).map((entry) => errorWord(action, entry))
  ];
}
function nextWord(action, conditions) {
  let isOneOf = (types) => types.some((type) => type === action.Type);
  return (isOneOf(asking) ? !isStoring(action) : conditions > 0 && !isOneOf(succeeding)) ? "Default" : success;
}
function conditionWord(action, entry, previous) {
  let { operator, operand } = readCondition(entry);
  if (operator === null || operand === null)
    return JSON.stringify((0, import_index2.isObject)(entry) ? entry.Condition : entry) ?? "?";
  if (action.Type === "DistributeByPercentage") return shareWord(operand, readCondition(previous).operand);
  if (isStaffing(action) && operator === "NumberGreaterThan" && operand === "0") return "True";
  let style = styleOf(action);
  if (style === null || operator !== "Equals")
    return [wordIn(operatorWords, operator), operator === "KeyExists" ? "" : operand].join(" ").trimEnd();
  let word = (0, import_index2.memberOf_2)(style.operands, operand);
  return typeof word == "string" ? word : style.prefix === void 0 ? operand : `${style.prefix} ${operand}`;
}
function shareWord(operand, previous) {
  let share = Number(operand) - (previous === null ? 1 : Number(previous));
  return Number.isInteger(share) && share >= 0 ? `${share} %` : `Below ${operand} %`;
}
function errorWord(action, entry) {
  let { ErrorType: type } = (0, import_index2.objectOf)(entry);
  return typeof type != "string" ? JSON.stringify(entry) : type === "NoMatchingCondition" && isStaffing(action) ? "False" : (type === "NoMatchingCondition" ? styleOf(action)?.noMatch : void 0) ?? wordIn(errorWords, type);
}
function wordIn(table, name) {
  let word = (0, import_index2.memberOf_2)(table, name);
  return typeof word == "string" ? word : name;
}
var styles = new Map(Object.entries(branchStyles)), styleOf = ({ Type: type }) => styles.get(type) ?? null, isStaffing = (action) => blockWords(action).name === "Check staffing", isStoring = (action) => blockWords(action).name === "Store customer input";
function readCondition(entry) {
  let { Operator: operator, Operands: operands } = (0, import_index2.objectOf)((0, import_index2.memberOf_2)(entry, "Condition")), words = (0, import_index2.isList)(operands) ? operands.map((each) => typeof each == "string" ? each : JSON.stringify(each)) : null;
  return { operator: typeof operator == "string" ? operator : null, operand: words?.join(", ") ?? null };
}
function readTransitions(action) {
  let { Transitions: transitions } = action;
  if (transitions === void 0 || !(0, import_index2.isObject)(transitions)) return [];
  let { NextAction: next, Conditions: conditions, Errors: errors } = transitions, words = branchWords(action), read = [
    ...typeof next == "string" ? [{ kind: "next", key: "next", plain: !0, api: null, to: next }] : [],
    ...(0, import_index2.isList)(conditions) ? conditions.map((entry) => readTransition("condition", entry)) : [],
    ...(0, import_index2.isList)(errors) ? errors.map((entry) => readTransition("error", entry)) : []
  ];
  return numberDuplicates(
    read.map(({ plain: plain2, ...way }, index) => ({
      ...way,
      label: plain2 === !0 ? words[index] ?? "" : plain2
    }))
  );
}
function readTransition(kind, entry) {
  let { NextAction: to, ...rest } = (0, import_index2.isObject)(entry) ? entry : {};
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
  if (condition === void 0 || !(0, import_index2.isObject)(condition) || !isEmpty(more)) return !1;
  let { Operator: operator, Operands: operands, ...rest } = condition;
  return typeof operator == "string" && (0, import_index2.isList)(operands) && isEmpty(rest);
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
  if (!(0, import_index2.isObject)(content)) return null;
  let { StartAction: start, Actions: actions, ...document } = content;
  if (typeof start != "string" || !(0, import_index2.isList)(actions) || !actions.every(isFlowAction)) return null;
  let transitions = new Map(actions.map((action) => [action.Identifier, readTransitions(action)]));
  if (transitions.size < actions.length) return null;
  let masks = { get: (id) => transitions.has(id) ? "#" : void 0 }, place = /* @__PURE__ */ new Map();
  for (let id of walk(start, transitions)) place.set(id, place.size);
  let placed = actions.map((action) => ({
    action,
    place: place.get(action.Identifier) ?? place.size,
    behavior: behaviorText(action, masks)
  })).toSorted((a, b) => a.place - b.place || (0, import_index2.compareCodeUnits)(a.behavior, b.behavior)), byId = /* @__PURE__ */ new Map();
  return { blocks: placed.map(({ action, behavior }, index) => {
    let id = action.Identifier, own = transitions.get(id) ?? [], block = {
      index,
      id,
      type: action.Type,
      action,
      behavior,
      transitions: own,
      isReachable: place.has(id)
    };
    return byId.set(id, block), block;
  }), byId, start, document };
}
function isFlowAction(action) {
  return (0, import_index2.isObject)(action) && typeof action.Identifier == "string" && typeof action.Type == "string";
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
var namingParameters = ["Text", "SSML", "Name", "ComparisonValue", "Result"];
function createBlockNames(before, after, { toAfter }) {
  let own = [...before.blocks.filter((block) => !toAfter.has(block)), ...after.blocks], names = /* @__PURE__ */ new Map();
  for (let [name, blocks2] of (0, import_index3.groupBy)(own, nameOf))
    for (let block of blocks2)
      names.set(block, blocks2.length === 1 ? name : `${name} #${block.id.slice(0, 8)}`);
  return (block) => String(names.get(toAfter.get(block) ?? block));
}
function nameOf({ id, action }) {
  let { name } = blockWords(action);
  if (!isGeneratedId(id)) return `${id} (${name})`;
  let text = parameterHint(action.Parameters);
  return text === "" ? name : `${name} "${text}"`;
}
function parameterHint(parameters) {
  let text = [...parameters !== void 0 && (0, import_index2.isObject)(parameters) ? namingParameters.map((name) => parameters[name]) : [], ...differingLeaves({}, parameters).map(({ after }) => after)].find((each) => typeof each == "string" && isDescriptive(each));
  return typeof text == "string" ? shorten(text) : "";
}
function isDescriptive(text) {
  return new RegExp("\\p{L}", "u").test(text) && !/^(?:true|false)$/iu.test(text);
}
function shorten(text) {
  let [start] = (0, import_index4.truncate)(text, 10 * maxHint);
  return hint(start.startsWith("arn:") ? resourceOf(start) : start.replace(/<[^<>]*>/gu, " "));
}
function resourceOf(arn) {
  let parts = arn.split(/[:/]/u).filter((part) => !isGeneratedId(part) && /^[A-Za-z]/u.test(part));
  return String(parts.at(-1));
}
function createComparison(before, after, match) {
  let parts = [
    ...before.blocks.filter((block) => !match.toAfter.has(block)).map((block) => [block, null]),
    ...after.blocks.map((block) => {
      let partner = match.toBefore.get(block);
      return partner === void 0 ? [null, block] : [partner, block];
    })
  ];
  return {
    before,
    after,
    match,
    name: createBlockNames(before, after, match),
    parts: parts.toSorted((one, other) => positionOf(one) - positionOf(other))
  };
}
function positionOf([before, after]) {
  return after === null ? before.index : after.index;
}
function targetBefore({ before, match }, transition) {
  let target = targetOf(before, transition);
  return target === null ? transition.to : match.toAfter.get(target) ?? target;
}
function targetAfter({ after }, transition) {
  return targetOf(after, transition) ?? transition.to;
}
function hasSameWays(comparison, [{ transitions: before }, { transitions: after }]) {
  return before.length === after.length && before.every((way, index) => {
    let other = after[index];
    return way.key === other?.key && targetBefore(comparison, way) === targetAfter(comparison, other);
  });
}
function targetName({ name }, target) {
  return target === null ? "nowhere" : typeof target == "string" ? `${target} (no block)` : name(target);
}
function canvasBranches(comparison, [before, after], ids, nameIds) {
  let waysOf = (block, targetOf2) => {
    let words = block === null ? [] : branchWords(block.action);
    return (block?.transitions ?? []).map((transition, index) => {
      let to = ids.get(targetOf2(comparison, transition)) ?? null;
      return { key: transition.key, word: nameIds(String(words[index])), to };
    });
  }, former = waysOf(before, targetBefore), present = waysOf(after, targetAfter);
  return withoutDefault(mergeWays(former, present));
}
function mergeWays(former, present) {
  let [wasByKey, isByKey] = [former, present].map((ways) => new Map(ways.map((way) => [way.key, way]))), merged = present.map((way) => {
    let earlier = wasByKey?.get(way.key);
    return earlier === void 0 ? { ...way, mark: "added", was: null } : earlier.to === way.to ? { ...way, mark: "same", was: null } : { ...way, mark: "changed", was: earlier.to };
  }), gone = former.filter(({ key }) => isByKey?.has(key) !== !0);
  return [...merged, ...gone.map((way) => ({ ...way, mark: "removed", was: null }))];
}
function withoutDefault(branches) {
  let isRepeated = (branch) => branch.key === "next" && branch.word === "Default" && branches.some((other) => other !== branch && other.to === branch.to && other.was === branch.was);
  return branches.filter((branch) => !isRepeated(branch)).map(({ word, mark, to, was }) => ({ word, mark, to, was }));
}
function distancesFrom(starts, ways) {
  let neighbours = /* @__PURE__ */ new Map(), add = (from, to) => {
    let known = neighbours.get(from);
    known === void 0 ? neighbours.set(from, [to]) : known.push(to);
  };
  for (let [from, to] of ways)
    add(from, to), add(to, from);
  let distances = new Map(starts.map((id) => [id, 0]));
  for (let [id, distance] of distances) {
    let around = neighbours.get(id) ?? [];
    if (!(distance > 0 && around.length > 12))
      for (let next of around) distances.has(next) || distances.set(next, distance + 1);
  }
  return distances;
}
function canvasBlocks(comparison, context) {
  let numbered = comparison.parts.map((part, index) => ({ part, block: standing(part), id: `n${index}` })), ids = new Map(numbered.map(({ block, id }) => [block, id])), changed = new Set(context.changes.flatMap(({ blocks: blocks2 }) => blocks2)), drawn = numbered.map((each) => ({
    ...each,
    branches: canvasBranches(comparison, each.part, ids, context.nameIds)
  })), distances = distancesFrom(
    drawn.filter(({ block }) => context.isUnmarked || changed.has(block)).map(({ id }) => id),
    drawn.flatMap(
      ({ id, branches }) => branches.flatMap(
        ({ to, was }) => [to, was].flatMap((end) => end === null ? [] : [[id, end]])
      )
    )
  );
  return new Map(
    drawn.map(({ block, id, part, branches }) => [
      block,
      {
        ...wordsOf(part, context),
        ...changeOf(part, context),
        id,
        branches,
        isReachable: block.isReachable,
        position: metadataOf(part, context).position(block.id),
        distance: distances.get(id) ?? Number.POSITIVE_INFINITY
      }
    ])
  );
}
function standing([before, after]) {
  return after === null ? before : after;
}
function metadataOf([, after], { metadata }) {
  return after === null ? metadata.before : metadata.after;
}
function wordsOf(part, context) {
  let { action, id } = standing(part), { category, name, does = "" } = blockWords(action), line = lineOf(part, context);
  return { category, name, does, given: isGeneratedId(id) ? "" : id, line: line?.text ?? "" };
}
function lineOf(part, context) {
  let { action, id } = standing(part), metadata = metadataOf(part, context);
  return blockLine(action, (value, path) => nameOfResource(value, metadata.resourceName(id, path), context));
}
function nameOfResource(value, displayName2, { nameIds }) {
  let named2 = nameIds(value);
  return named2 !== value ? named2 : displayName2 !== "" ? displayName2 : value.startsWith("arn:") ? nameInArn(value) : value;
}
function nameInArn(arn) {
  let name = resourceOf(arn);
  return arn.slice(arn.lastIndexOf(name) + name.length).split(/[:/]/u).some(isGeneratedId) ? "" : name;
}
var marks = { added: "added", removed: "removed", changed: "changed", moved: "changed" };
function changeOf(part, context) {
  let block = standing(part), own = context.changes.find(({ item, blocks: blocks2 }) => item.aspect === "block" && blocks2.includes(block));
  if (own === void 0) return { mark: "same", changes: [] };
  let { details } = own.item, mark = marks[own.item.mark];
  if (mark !== "changed") return { mark, changes: [] };
  let path = lineOf(part, context)?.path;
  return { mark, changes: details.map((each) => changeNamed(each, each.label === path, context.nameIds)) };
}
function changeNamed({ label, before, after }, isLine, nameIds) {
  let named2 = (value) => value === null ? null : nameIds(value);
  return { label, isLine, before: named2(before), after: named2(after) };
}
var farthest = 1e6;
function readCanvasMetadata(content) {
  let metadata = (0, import_index2.memberOf_2)(JSON.parse(content), "Metadata"), ofBlocks = (0, import_index2.memberOf_2)(metadata, "ActionMetadata"), ofBlock = (identifier) => (0, import_index2.objectOf)((0, import_index2.memberOf_2)(ofBlocks, identifier));
  return {
    position: (identifier) => positionOf2((0, import_index2.memberOf_2)(ofBlock(identifier), "position")),
    entry: positionOf2((0, import_index2.memberOf_2)(metadata, "entryPointPosition")),
    resourceName: (identifier, path) => displayName(ofBlock(identifier), path)
  };
}
function positionOf2(value) {
  let { x, y } = (0, import_index2.objectOf)(value), isPlace = (at) => typeof at == "number" && Number.isFinite(at) && Math.abs(at) <= farthest;
  return isPlace(x) && isPlace(y) ? { x, y } : null;
}
function displayName(block, path) {
  let parameter = path.split(".").reduce(import_index2.memberOf_2, block.parameters), name = (0, import_index2.memberOf_2)(parameter, "displayName");
  return typeof name == "string" ? name.trim() : "";
}
function readSorted(read) {
  try {
    return (0, import_index2.sortMembers)(read()).value;
  } catch {
    return;
  }
}
function valueAt(value, path) {
  return path.reduce(import_index2.memberOf_2, value);
}
function readContent(content) {
  let value = valueAt(
    readSorted(() => (0, import_index.executableJson)({ kind: "module", content, settings: null })),
    ["content"]
  );
  return value === void 0 ? { flow: null, text: content } : { flow: readFlow(value), text: JSON.stringify(value) };
}
function newCanvas(content, nameIds) {
  let { flow } = readContent(content.content);
  if (flow === null) return null;
  let comparison = besideItself(flow);
  return canvasOf({ before: content, after: content, comparison, changes: [], isUnmarked: !0 }, nameIds);
}
function besideItself(flow) {
  let pairs = new Map(flow.blocks.map((block) => [block, block]));
  return createComparison(flow, flow, { toAfter: pairs, toBefore: pairs, certain: pairs.size });
}
function canvasOf(sides, nameIds) {
  let { before, after, comparison, changes, isUnmarked } = sides, metadata = { before: readCanvasMetadata(before.content), after: readCanvasMetadata(after.content) }, blocks2 = canvasBlocks(comparison, { metadata, changes, nameIds: nameIds ?? ((text) => text), isUnmarked }), entry = entryOf(comparison, blocks2, metadata.after.entry);
  return { blocks: [...blocks2.values()], entry, isUnmarked };
}
function entryOf(comparison, blocks2, position) {
  let idOf = (target) => blocks2.get(target)?.id ?? null, to = idOf(targetAfter(comparison, { to: comparison.after.start })), was = idOf(targetBefore(comparison, { to: comparison.before.start }));
  return { to, was: was === to ? null : was, position };
}

// another:src/core/model/once-for-each.ts
var import_index5 = __nccwpck_require__(377);

// another:esbuild-runtime
var import_index6 = __nccwpck_require__(377);
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