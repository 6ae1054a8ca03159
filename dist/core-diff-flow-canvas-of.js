/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 683:
/***/ ((module) => {

"use strict";
module.exports = require("./action-deliver.js");

/***/ }),

/***/ 346:
/***/ ((module) => {

"use strict";
module.exports = require("./app-definition-steps.js");

/***/ }),

/***/ 742:
/***/ ((module) => {

"use strict";
module.exports = require("./app-steps.js");

/***/ }),

/***/ 377:
/***/ ((module) => {

"use strict";
module.exports = require("./index.js");

/***/ }),

/***/ 843:
/***/ ((module) => {

"use strict";
module.exports = require("./rolldown-runtime.js");

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
var __webpack_exports__ = {};
// This entry need to be wrapped in an IIFE because it uses a non-standard name for the exports (exports).
(() => {
var exports = __webpack_exports__;
const require_rolldown_runtime = __nccwpck_require__(843);
const require_index = __nccwpck_require__(377);
const require_action_deliver = __nccwpck_require__(683);
const require_app_definition_steps = __nccwpck_require__(346);
const require_app_steps = __nccwpck_require__(742);

// src/core/diff/shared/leaves.ts
function differingLeaves(before, after) {
	const leaves = [];
	collect(before, after, [], leaves);
	return leaves;
}
function collect(before, after, path, leaves) {
	if (before === after) return;
	const count = collectMembers(before, after, path, leaves) ?? collectItems(before, after, path, leaves);
	if (count === null || count === 0 && (before === void 0 || after === void 0)) leaves.push({
		path: [...path],
		before,
		after
	});
}
function collectPart(at, before, after, path, leaves) {
	if (before === after) return;
	path.push(at);
	collect(before, after, path, leaves);
	path.pop();
}
function collectMembers(before = {}, after = {}, path, leaves) {
	if (!require_index.isObject(before) || !require_index.isObject(after)) return null;
	const names = Object.keys(before);
	let count = names.length;
	for (const name of names) collectPart(name, before[name], require_index.memberOf(after, name), path, leaves);
	for (const name of Object.keys(after)) {
		if (Object.hasOwn(before, name)) continue;
		count += 1;
		collectPart(name, void 0, after[name], path, leaves);
	}
	return count;
}
function collectItems(before = [], after = [], path, leaves) {
	if (!require_index.isList(before) || !require_index.isList(after)) return null;
	const { head, tail } = before.length === after.length ? noCommon : commonItems(before, after);
	const end = {
		before: before.length - tail,
		after: after.length - tail
	};
	const last = Math.max(end.before, end.after);
	for (let at = head; at < last; at += 1) collectPart(at, at < end.before ? before[at] : void 0, at < end.after ? after[at] : void 0, path, leaves);
	return last - head;
}
const noCommon = {
	head: 0,
	tail: 0
};
function commonItems(before, after) {
	const texts = {
		before: before.map((item) => JSON.stringify(item)),
		after: after.map((item) => JSON.stringify(item))
	};
	return require_action_deliver.commonEnds(texts.before, texts.after);
}
function labelOf(path) {
	return path.map((at) => typeof at === "number" ? `[${at}]` : `.${at}`).join("").replace(/^\./u, "");
}

// src/core/diff/shared/read-json.ts
function readSorted(read) {
	try {
		return require_index.sortMembers(read()).value;
	} catch {
		return;
	}
}
function valueAt(value, path) {
	return path.reduce(partAt, value);
}
function partAt(value, step) {
	if (typeof step === "number") return require_index.isList(value) ? value[step] : void 0;
	return require_index.memberOf(value, step);
}

// src/core/diff/shared/diff-words.ts
const maxCells = 1e5;
function diffWords(before, after) {
	const [one, other] = [unitsOf(before), unitsOf(after)];
	const { head, tail } = require_action_deliver.commonEnds(one.words, other.words);
	const end = {
		before: one.words.length - tail,
		after: other.words.length - tail
	};
	const joined = createJoined();
	addAligned(joined, one, other, 0, 0, head);
	addDifferent(joined, sliceUnits(one, head, end.before), sliceUnits(other, head, end.after));
	addAligned(joined, one, other, end.before, end.after, tail);
	addSegment(joined, "same", "");
	return joined.segments;
}
function unitsOf(text) {
	const words = [];
	const blanks = [];
	const parts = text.split(/(\s+)/u);
	const hasSegments = withoutBlanks.test(text);
	for (let at = 0; at < parts.length; at += 2) {
		const word = parts[at];
		const blank = at === 0 ? "" : parts[at - 1];
		if (word === "" && blank === "") continue;
		blanks.push(blank);
		if (hasSegments && withoutBlanks.test(word)) {
			const [first = "", ...others] = segmentWords(word);
			words.push(first, ...others);
			blanks.push(...others.map(() => ""));
		} else words.push(word);
	}
	return {
		words,
		blanks
	};
}
const withoutBlanks = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
let segmenter = null;
function segmentWords(text) {
	segmenter ??= new Intl.Segmenter("und", { granularity: "word" });
	return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
function sliceUnits({ words, blanks }, from, to) {
	return {
		words: words.slice(from, to),
		blanks: blanks.slice(from, to)
	};
}
function addAligned(joined, before, after, fromBefore, fromAfter, count) {
	let same = "";
	for (let index = 0; index < count; index += 1) {
		const blank = before.blanks[fromBefore + index];
		const other = after.blanks[fromAfter + index];
		const word = before.words[fromBefore + index];
		if (other === blank) same += blank + word;
		else {
			if (same !== "") addSegment(joined, "same", same);
			addSegment(joined, "removed", blank);
			addSegment(joined, "added", other);
			same = word;
		}
	}
	addSegment(joined, "same", same);
}
function addRest(joined, mark, { words, blanks }, from) {
	let text = "";
	for (let at = from; at < words.length; at += 1) text += blanks[at] + words[at];
	if (from < words.length) addSegment(joined, mark, text);
}
function addDifferent(joined, before, after) {
	let [row, column] = [0, 0];
	if (before.words.length * after.words.length <= maxCells) {
		const common = commonRestLength(before.words, after.words);
		while (row < before.words.length && column < after.words.length) {
			const isSame = before.words[row] === after.words[column];
			const isGone = !isSame && common(row + 1, column) >= common(row, column + 1);
			if (isSame) addAligned(joined, before, after, row, column, 1);
			else if (isGone) addSegment(joined, "removed", `${before.blanks[row]}${before.words[row]}`);
			else addSegment(joined, "added", `${after.blanks[column]}${after.words[column]}`);
			row += isSame || isGone ? 1 : 0;
			column += isGone ? 0 : 1;
		}
	}
	addRest(joined, "removed", before, row);
	addRest(joined, "added", after, column);
}
function commonRestLength(before, after) {
	if (before.length <= 1 && after.length <= 1) return () => 0;
	const width = after.length + 1;
	const cells = new Uint16Array((before.length + 1) * width);
	const at = (row, column) => Number(cells[row * width + column]);
	for (let row = before.length - 1; row >= 0; row -= 1) for (let column = after.length - 1; column >= 0; column -= 1) cells[row * width + column] = before[row] === after[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
	return at;
}
function createJoined() {
	return {
		segments: [],
		removed: "",
		added: ""
	};
}
function addSegment(joined, mark, text) {
	if (mark === "removed") joined.removed += text;
	else if (mark === "added") joined.added += text;
	else if (joined.removed + joined.added === "") append(joined, "same", text);
	else {
		const { removed, added } = joined;
		const shared = leadingBlanks(removed) === leadingBlanks(added) ? leadingBlanks(added) : "";
		append(joined, "same", shared);
		append(joined, "removed", removed.slice(shared.length));
		append(joined, "added", added.slice(shared.length));
		append(joined, "same", text);
		joined.removed = "";
		joined.added = "";
	}
}
function append({ segments }, mark, text) {
	if (text === "") return;
	const last = segments.at(-1);
	if (last?.mark === mark) last.text += text;
	else segments.push({
		mark,
		text
	});
}
function leadingBlanks(text) {
	return text.slice(0, text.length - text.trimStart().length);
}

// src/core/diff/shared/details.ts
function detail(label, before, after, api = null) {
	return {
		label,
		...api === null || api === label ? {} : { api },
		before,
		after,
		words: null
	};
}
function oneSided(label, text, mark) {
	return mark === "added" ? detail(label, null, text) : detail(label, text, null);
}
const textLabels = /(?:^|\.)(?:Text|SSML)$/u;
function detailOf(label, before, after) {
	if (!isTextOrNone(before) || !isTextOrNone(after)) return detail(label, jsonOf(before), jsonOf(after));
	if (before === void 0 || after === void 0) return detail(label, before ?? null, after ?? null);
	return {
		label,
		before,
		after,
		words: textLabels.test(label) || /\s/u.test(before + after) ? diffWords(before, after) : null
	};
}
function isTextOrNone(value) {
	return value === void 0 || typeof value === "string";
}
function jsonOf(value) {
	return value === void 0 ? null : require_index.canonicalJson(value);
}

// src/core/words/block-table.ts
const categories = [
	"interact",
	"set",
	"check",
	"logic",
	"integrate",
	"end"
];
const block = (category, name, operation) => operation === void 0 ? {
	category,
	name
} : {
	category,
	name,
	operation
};
const blockTable = {
	MessageParticipant: block("interact", "Play prompt"),
	MessageParticipantIteratively: block("interact", "Loop prompts"),
	GetParticipantInput: block("interact", "Get customer input"),
	ConnectParticipantWithLexBot: block("interact", "Get customer input", "Amazon Lex"),
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
	UpdateContactRecordingAndAnalyticsBehavior: block("set", "Set recording, analytics and processing behavior"),
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
	GetCalculatedAttributesForCustomerProfile: block("integrate", "Customer profiles", "Get calculated attributes"),
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
	RouteContactToAgent: block("end", "RouteContactToAgent"),
	DisconnectParticipant: block("end", "Disconnect"),
	EndFlowExecution: block("end", "End flow / Resume"),
	EndFlowModuleExecution: block("end", "Return")
};

// src/core/words/block-name.ts
const blocks = new Map(Object.entries(blockTable));
function blockWords({ Type: type, Parameters: parameters }) {
	const name = typeof type === "string" ? type : JSON.stringify(type ?? null);
	const words = blocks.get(name);
	return words === void 0 ? {
		category: "logic",
		name
	} : {
		...words,
		...byParameters[name]?.(require_index.objectOf(parameters))
	};
}
const byParameters = {
	GetParticipantInput: ({ StoreInput: store }) => isWord(store, "true") ? { name: "Store customer input" } : {},
	CheckMetricData: ({ MetricType: metric }) => typeof metric === "string" && metric.startsWith("NumberOfAgents") ? { name: "Check staffing" } : {},
	UpdateContactMediaStreamingBehavior: ({ MediaStreamingState: state }) => isWord(state, "disabled") ? { name: "Stop media streaming" } : {},
	UpdateContactEventHooks: ({ EventHooks: hooks }) => {
		const known = Object.keys(require_index.objectOf(hooks)).flatMap((hook) => require_index.memberOf(eventBlocks, hook) ?? []);
		const [name] = known;
		return typeof name === "string" && known.every((other) => other === name) ? { name } : {};
	},
	UpdateContactData: (parameters) => {
		const given = Object.keys(parameters);
		if (given.some((name) => voiceIdParameters.includes(name))) return { name: "Set Voice ID" };
		return given.includes("WisdomSessionArn") ? {
			category: "interact",
			name: "Connect assistant"
		} : {};
	}
};
function isWord(value, word) {
	return typeof value === "string" && value.toLowerCase() === word;
}
const eventBlocks = {
	CustomerQueue: "Set customer queue flow",
	AgentWhisper: "Set whisper flow",
	CustomerWhisper: "Set whisper flow",
	AgentHold: "Set hold flow",
	CustomerHold: "Set hold flow",
	CustomerRemaining: "Set disconnect flow"
};
const voiceIdParameters = [
	"IsVoiceIdStreamingEnabled",
	"IsVoiceAuthenticationEnabled",
	"IsFraudDetectionEnabled",
	"VoiceAuthenticationThreshold",
	"VoiceAuthenticationResponseTime",
	"FraudDetectionThreshold",
	"WatchlistId"
];

// src/core/diff/shared/hint.ts
const maxHint = 40;
function hint(text) {
	return require_index.truncate(text.trim().replace(/\s+/gu, " "), 40).join("");
}

// src/core/words/branch-table.ts
const errorWords = {
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
};
const operatorWords = {
	Equals: "If equal to",
	TextStartsWith: "If it starts with",
	TextEndsWith: "If it ends with",
	TextContains: "If it contains",
	NumberGreaterThan: "If greater than",
	NumberGreaterOrEqualTo: "If at least",
	NumberLessThan: "If less than",
	NumberLessOrEqualTo: "If at most",
	KeyExists: "If it exists"
};
const noMatchIsDefault = { noMatch: "Default" };
const branchStyles = {
	GetParticipantInput: {
		prefix: "Press",
		...noMatchIsDefault
	},
	ConnectParticipantWithLexBot: noMatchIsDefault,
	ConnectParticipantWithAgenticCX: noMatchIsDefault,
	InvokeFlowModule: {},
	ShowView: {},
	DistributeByPercentage: noMatchIsDefault,
	CheckHoursOfOperation: { operands: {
		True: "In hours",
		False: "Out of hours"
	} },
	CheckOutboundCallStatus: { operands: {
		CallAnswered: "Call answered",
		VoicemailBeep: "Voicemail (beep)",
		VoicemailNoBeep: "Voicemail (no beep)",
		NotDetected: "Not detected"
	} },
	CheckVoiceId: { operands: {
		NotEnrolled: "Not enrolled",
		OptedOut: "Opted out",
		NotAuthenticated: "Not authenticated",
		HighRisk: "High risk",
		LowRisk: "Low risk"
	} },
	AuthenticateParticipant: { operands: { OptedOut: "Opted out" } },
	Loop: { operands: {
		ContinueLooping: "Looping",
		DoneLooping: "Complete"
	} },
	MessageParticipantIteratively: { operands: { MessagesInterrupted: "Timeout" } },
	Wait: { operands: {
		WaitCompleted: "Time expired",
		CustomerReturned: "Customer return",
		BotParticipantDisconnected: "Bot participant disconnected"
	} }
};
const askingTypes = [
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
];
const succeedingTypes = ["AuthenticateParticipant", "InvokeFlowModule"];

// src/core/words/branch-words.ts
function branchWords(action) {
	const transitions = require_index.objectOf(action.Transitions);
	const conditions = require_index.listOf(transitions.Conditions);
	return [
		...typeof transitions.NextAction === "string" ? [nextWord(action, conditions.length)] : [],
		...conditions.map((entry, index) => conditionWord(action, entry, conditions[index - 1])),
		...require_index.listOf(transitions.Errors).map((entry) => errorWord(action, entry))
	];
}
function nextWord(action, conditions) {
	const isOneOf = (types) => types.some((type) => type === action.Type);
	return (isOneOf(askingTypes) ? !isStoring(action) : conditions > 0 && !isOneOf(succeedingTypes)) ? "Default" : "Success";
}
function conditionWord(action, entry, previous) {
	const { operator, operand } = readCondition(entry);
	if (operator === null || operand === null) return JSON.stringify(require_index.isObject(entry) ? entry.Condition : entry) ?? "?";
	if (action.Type === "DistributeByPercentage") return shareWord(operand, readCondition(previous).operand);
	if (isStaffing(action) && operator === "NumberGreaterThan" && operand === "0") return "True";
	const style = styleOf(action);
	if (style === null || operator !== "Equals") return [wordIn(operatorWords, operator), operator === "KeyExists" ? "" : operand].join(" ").trimEnd();
	const word = require_index.memberOf(style.operands, operand);
	if (typeof word === "string") return word;
	return style.prefix === void 0 ? operand : `${style.prefix} ${operand}`;
}
function shareWord(operand, previous) {
	const share = Number(operand) - (previous === null ? 1 : Number(previous));
	return Number.isInteger(share) && share >= 0 ? `${share} %` : `Below ${operand} %`;
}
function errorWord(action, entry) {
	const { ErrorType: type } = require_index.objectOf(entry);
	if (typeof type !== "string") return JSON.stringify(entry);
	if (type === "NoMatchingCondition" && isStaffing(action)) return "False";
	return (type === "NoMatchingCondition" ? styleOf(action)?.noMatch : void 0) ?? wordIn(errorWords, type);
}
function wordIn(table, name) {
	const word = require_index.memberOf(table, name);
	return typeof word === "string" ? word : name;
}
const styles = new Map(Object.entries(branchStyles));
const styleOf = ({ Type: type }) => styles.get(type) ?? null;
const isStaffing = (action) => blockWords(action).name === "Check staffing";
const isStoring = (action) => blockWords(action).name === "Store customer input";
function readCondition(entry) {
	const { Operator: operator, Operands: operands } = require_index.objectOf(require_index.memberOf(entry, "Condition"));
	const words = require_index.isList(operands) ? operands.map((each) => typeof each === "string" ? each : JSON.stringify(each)) : null;
	return {
		operator: typeof operator === "string" ? operator : null,
		operand: words?.join(", ") ?? null
	};
}

// src/core/diff/flow/transitions.ts
const transitionAspects = ["transition", "error-branch"];
function aspectOf({ kind }) {
	return kind === "error" ? "error-branch" : "transition";
}
function readTransitions(action) {
	const { Transitions: transitions } = action;
	if (transitions === void 0 || !require_index.isObject(transitions)) return [];
	const { NextAction: next, Conditions: conditions, Errors: errors } = transitions;
	const words = branchWords(action);
	return numberDuplicates([
		...typeof next === "string" ? [{
			kind: "next",
			key: "next",
			plain: true,
			api: null,
			to: next
		}] : [],
		...require_index.isList(conditions) ? conditions.map((entry) => readTransition("condition", entry)) : [],
		...require_index.isList(errors) ? errors.map((entry) => readTransition("error", entry)) : []
	].map(({ plain, ...transition }, index) => ({
		...transition,
		label: plain === true ? words[index] ?? "" : plain
	})));
}
function readTransition(kind, entry) {
	const { NextAction: to, ...rest } = require_index.isObject(entry) ? entry : {};
	if (typeof to !== "string") {
		const text = JSON.stringify(entry);
		return {
			kind,
			key: `${kind} to ${text}`,
			plain: text,
			api: null,
			to: null
		};
	}
	const text = JSON.stringify(rest);
	const isPlain = kind === "condition" ? isPlainCondition(rest) : isPlainError(rest);
	const { ErrorType: type } = rest;
	const api = kind === "error" && isPlain && typeof type === "string" ? type : null;
	return {
		kind,
		key: `${kind} ${text}`,
		plain: isPlain || text,
		api,
		to
	};
}
function numberDuplicates(transitions) {
	const seen = /* @__PURE__ */ new Map();
	return transitions.map((transition) => {
		const count = (seen.get(transition.key) ?? 0) + 1;
		seen.set(transition.key, count);
		return count === 1 ? transition : {
			...transition,
			key: `${count} ${transition.key}`,
			label: `${transition.label} (${count})`
		};
	});
}
function isPlainError({ ErrorType: type, ...more }) {
	return typeof type === "string" && isEmpty(more);
}
function isPlainCondition({ Condition: condition, ...more }) {
	if (condition === void 0 || !require_index.isObject(condition) || !isEmpty(more)) return false;
	const { Operator: operator, Operands: operands, ...rest } = condition;
	return typeof operator === "string" && require_index.isList(operands) && isEmpty(rest);
}
function isEmpty(object) {
	return Object.keys(object).length === 0;
}

// src/core/diff/flow/flow.ts
const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/giu;
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
	if (!require_index.isObject(content)) return null;
	const { StartAction: start, Actions: actions, ...document } = content;
	if (typeof start !== "string" || !require_index.isList(actions) || !actions.every(isFlowAction)) return null;
	const read = actions.map((action) => ({
		action,
		own: readTransitions(action)
	}));
	const transitions = new Map(read.map(({ action, own }) => [action.Identifier, own]));
	if (transitions.size < actions.length) return null;
	const masks = { get: (id) => transitions.has(id) ? "#" : void 0 };
	const place = /* @__PURE__ */ new Map();
	for (const id of walk(start, transitions)) place.set(id, place.size);
	const placed = read.map(({ action, own }) => ({
		action,
		own,
		place: place.get(action.Identifier) ?? place.size,
		behavior: behaviorText(action, masks)
	})).toSorted((a, b) => a.place - b.place || require_index.compareCodeUnits(a.behavior, b.behavior));
	const byId = /* @__PURE__ */ new Map();
	return {
		blocks: placed.map(({ action, own, behavior }, index) => {
			const id = action.Identifier;
			const block = {
				index,
				id,
				type: action.Type,
				action,
				behavior,
				transitions: own,
				isReachable: place.has(id)
			};
			byId.set(id, block);
			return block;
		}),
		byId,
		start,
		document
	};
}
function isFlowAction(action) {
	return require_index.isObject(action) && typeof action.Identifier === "string" && typeof action.Type === "string";
}
function behaviorText(action, masks) {
	return replaceGeneratedIds(JSON.stringify({
		...action,
		Identifier: void 0,
		Transitions: void 0
	}), masks);
}
function walk(start, transitions) {
	const reached = /* @__PURE__ */ new Set([start]);
	for (const id of reached) for (const { to } of transitions.get(id) ?? []) if (to !== null) reached.add(to);
	return reached;
}

// src/core/diff/flow/block-names.ts
const namingParameters = [
	"Text",
	"SSML",
	"Name",
	"ComparisonValue",
	"Result"
];
const shortIdLength = 8;
function createBlockNames(before, after, { toAfter }) {
	const removed = new Set(before.blocks.filter((block) => !toAfter.has(block)));
	const names = /* @__PURE__ */ new Map();
	for (const [name, blocks] of require_index.groupBy([...removed, ...after.blocks], nameOf)) {
		const ids = require_index.groupBy(blocks, ({ id }) => id);
		const isShortUnique = require_index.groupBy([...ids.keys()], shortId).size === ids.size;
		for (const block of blocks) {
			const { id } = block;
			const suffix = ids.size === 1 ? "" : ` #${isShortUnique ? shortId(id) : id}`;
			const isOneOfTwo = removed.has(block) && ids.get(id)?.length === 2;
			names.set(block, `${name}${suffix}${isOneOfTwo ? " (before)" : ""}`);
		}
	}
	return (block) => String(names.get(toAfter.get(block) ?? block));
}
function shortId(id) {
	return id.slice(0, shortIdLength);
}
function nameOf({ id, action }) {
	const { name } = blockWords(action);
	if (!isGeneratedId(id)) return `${id} (${name})`;
	const text = parameterHint(action.Parameters);
	return text === "" ? name : `${name} "${text}"`;
}
function parameterHint(parameters) {
	const text = [...parameters !== void 0 && require_index.isObject(parameters) ? namingParameters.map((name) => parameters[name]) : [], ...differingLeaves({}, parameters).map(({ after }) => after)].find((each) => typeof each === "string" && isDescriptive(each));
	return typeof text === "string" ? shorten(text) : "";
}
function isDescriptive(text) {
	return /\p{L}/u.test(text) && !/^(?:true|false)$/iu.test(text);
}
function shorten(text) {
	const [start] = require_index.truncate(text, 10 * 40);
	return hint(start.startsWith("arn:") ? resourceOf(start) : start.replace(/<[^<>]*>/gu, " "));
}
function resourceOf(arn) {
	const [, named] = /^arn:[^:]*:lambda:[^:]*:[^:]*:function:(.+)$/u.exec(arn) ?? [];
	if (named !== void 0) return named;
	const parts = arn.split(/[:/]/u).filter((part) => !isGeneratedId(part) && /^[A-Za-z]/u.test(part));
	return String(parts.at(-1));
}

// src/core/diff/flow/comparison.ts
function createComparison(before, after, match) {
	const parts = [...before.blocks.filter((block) => !match.toAfter.has(block)).map((block) => [block, null]), ...after.blocks.map((block) => {
		const partner = match.toBefore.get(block);
		return partner === void 0 ? [null, block] : [partner, block];
	})];
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
	const isReachable = part.some((block) => block?.isReachable);
	return {
		...apiOf(presentBlock(part)),
		...isReachable ? {} : { unreachable: true }
	};
}
function targetBefore({ before, match }, transition) {
	const target = targetOf(before, transition);
	return target === null ? transition.to : match.toAfter.get(target) ?? target;
}
function targetAfter({ after }, transition) {
	return targetOf(after, transition) ?? transition.to;
}
function hasSameTransitions(comparison, [{ transitions: before }, { transitions: after }]) {
	return before.length === after.length && before.every((transition, index) => {
		const other = after[index];
		return transition.key === other?.key && targetBefore(comparison, transition) === targetAfter(comparison, other);
	});
}
function targetName({ name }, target) {
	if (target === null) return "nowhere";
	return typeof target === "string" ? `${target} (no block)` : name(target);
}

// src/core/diff/flow/transition-items.ts
function transitionItems(comparison) {
	return comparison.parts.flatMap(([before, after]) => before === null || after === null || hasSameTransitions(comparison, [before, after]) ? [] : transitionAspects.flatMap((aspect) => itemOf(comparison, aspect, [before, after])));
}
function itemOf(comparison, aspect, [blockBefore, blockAfter]) {
	const before = transitionsOf(blockBefore, aspect);
	const after = transitionsOf(blockAfter, aspect);
	const details = [...changedTransitions(comparison, before, after), ...changedOrder(before, after)];
	if (details.length === 0) return [];
	const subject = comparison.name(blockAfter);
	const about = aboutBlock([blockBefore, blockAfter]);
	return [{
		item: {
			aspect,
			mark: markOf(details),
			subject,
			...about,
			details
		},
		blocks: [blockAfter]
	}];
}
function transitionsOf({ transitions }, aspect) {
	return transitions.filter((each) => aspectOf(each) === aspect);
}
function markOf(details) {
	if (details.every(({ before }) => before === null)) return "added";
	return details.every(({ after }) => after === null) ? "removed" : "changed";
}
function changedTransitions(comparison, transitionsBefore, transitionsAfter) {
	const targetsBefore = new Map(transitionsBefore.map((each) => [each.key, targetBefore(comparison, each)]));
	const targetsAfter = new Map(transitionsAfter.map((each) => [each.key, targetAfter(comparison, each)]));
	return [...new Map([...transitionsAfter, ...transitionsBefore].map((each) => [each.key, each]))].flatMap(([key, { label, api }]) => {
		const before = targetsBefore.get(key);
		const after = targetsAfter.get(key);
		return before === after ? [] : [detail(label, targetLabel(comparison, before), targetLabel(comparison, after), api)];
	});
}
function targetLabel(comparison, target) {
	return target === void 0 ? null : targetName(comparison, target);
}
function orderDetails([before, after]) {
	if (before === null || after === null) return [];
	return transitionAspects.flatMap((aspect) => changedOrder(transitionsOf(before, aspect), transitionsOf(after, aspect)));
}
function changedOrder(allBefore, allAfter) {
	const before = commonTransitions(allBefore, allAfter);
	const after = commonTransitions(allAfter, allBefore);
	if (before.every(({ key }, index) => key === after[index]?.key)) return [];
	return [detail("order", listLabels(before), listLabels(after))];
}
function commonTransitions(transitions, others) {
	const keys = new Set(others.map(({ key }) => key));
	return transitions.filter(({ kind, key }) => kind !== "next" && keys.has(key));
}
function listLabels(transitions) {
	const counts = require_index.groupBy(transitions, ({ label }) => label);
	return transitions.map(({ label, api }) => counts.get(label)?.length === 1 || api === null ? label : `${label} (${api})`).join(", ");
}

// src/core/diff/flow/read-content.ts
function readContent(content) {
	const executed = valueAt(readSorted(() => require_app_definition_steps.executableJson({
		kind: "module",
		content,
		settings: null
	})), ["content"]);
	return {
		flow: executed === void 0 ? null : readFlow(executed),
		executed
	};
}
function executeSame({ executed: one }, { executed: other }) {
	return one !== void 0 && other !== void 0 && require_app_steps.isEqualJson(one, other);
}

// src/core/words/line-parameters.ts
const lineParameters = {
	MessageParticipant: [
		"Text",
		"SSML",
		"PromptId",
		"Media.Uri"
	],
	MessageParticipantIteratively: ["Messages"],
	GetParticipantInput: [
		"Text",
		"SSML",
		"PromptId",
		"Media.Uri"
	],
	ConnectParticipantWithLexBot: [
		"Text",
		"SSML",
		"PromptId",
		"LexV2Bot.AliasArn",
		"LexBot.Name"
	],
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
	CheckMetricData: [
		"QueueId",
		"AgentId",
		"MetricType"
	],
	CheckVoiceId: ["CheckVoiceIdOption"],
	GetMetricData: [
		"QueueId",
		"AgentId",
		"QueueChannel"
	],
	Loop: ["LoopCount"],
	Wait: ["TimeLimitSeconds"],
	InvokeFlowModule: ["FlowModuleId"],
	InvokeLambdaFunction: ["LambdaFunctionARN"],
	CreateTask: [
		"Name",
		"TaskTemplateId",
		"ContactFlowId"
	],
	CreateCase: ["CaseRequestFields", "CaseTemplateId"],
	UpdateCase: ["CaseRequestFields", "CaseId"],
	GetCase: ["CaseRequestFields", "CustomerId"],
	CreateCallbackContact: ["QueueId", "AgentId"],
	DequeueContactAndTransferToQueue: ["QueueId", "AgentId"],
	TransferParticipantToThirdParty: ["ThirdPartyPhoneNumber"],
	TransferToFlow: ["ContactFlowId"],
	EndFlowModuleExecution: ["Result"]
};
const units = {
	LoopCount: "times",
	TimeLimitSeconds: "s",
	TimeLimitMinutes: "min"
};

// src/core/words/block-line.ts
const maxText = 400;
const maxMembers = 4;
const paths = new Map(Object.entries(lineParameters));
function blockLine(action, nameOf) {
	const { Type: type, Parameters: parameters } = action;
	if (parameters === void 0 || !require_index.isObject(parameters)) return null;
	const known = paths.get(type);
	for (const path of known ?? Object.keys(parameters)) {
		const text = textOf(path.split(".").reduce(require_index.memberOf, parameters), path, nameOf);
		if (text !== "" && (known !== void 0 || /\p{L}/u.test(text))) return {
			path,
			text
		};
	}
	return null;
}
function textOf(value, path, nameOf) {
	if (typeof value === "number") return String(value);
	if (typeof value === "string") return withUnit(plain(nameOf(value, path)), path);
	if (require_index.isList(value)) return value.map((each) => textOf(each, path, nameOf)).find((text) => text !== "") ?? "";
	const members = Object.entries(require_index.objectOf(value));
	return [...members.slice(0, maxMembers).map(([name, member]) => memberText(name, member, path, nameOf)), ...members.length > maxMembers ? ["…"] : []].join(", ");
}
function memberText(name, member, path, nameOf) {
	const text = textOf(require_index.isObject(member) && typeof member.Value === "string" ? member.Value : member, `${path}.${name}`, nameOf);
	if ([
		"Text",
		"SSML",
		"PromptId"
	].includes(name)) return text;
	return text === "" ? name : `${name} = ${text}`;
}
function withUnit(text, path) {
	const unit = require_index.memberOf(units, path);
	return typeof unit === "string" && /^\d+$/.test(text) ? `${text} ${unit}` : text;
}
function plain(text) {
	const [start] = require_index.truncate(text, maxText);
	return (/^\s*</.test(start) ? start.replace(/<[^<>]*>/gu, " ") : start).trim().replace(/\s+/gu, " ");
}

// src/core/diff/flow/canvas-branches.ts
function canvasBranches(comparison, [before, after], ids, nameIds) {
	const branchesOf = (block, targetOf) => {
		const words = block === null ? [] : branchWords(block.action);
		return (block?.transitions ?? []).map((transition, index) => {
			const target = targetOf(comparison, transition);
			const word = nameIds(String(words[index]));
			return {
				key: transition.key,
				word,
				target,
				to: ids.get(target) ?? null
			};
		});
	};
	return withoutDefault(mergeSides(branchesOf(before, targetBefore), branchesOf(after, targetAfter)));
}
function mergeSides(former, present) {
	const [wasByKey, isByKey] = [former, present].map((side) => new Map(side.map((branch) => [branch.key, branch])));
	const merged = present.map((branch) => {
		const earlier = wasByKey?.get(branch.key);
		if (earlier === void 0) return {
			...branch,
			mark: "added",
			was: null
		};
		if (earlier.target === branch.target) return {
			...branch,
			mark: "same",
			was: null
		};
		return {
			...branch,
			mark: "changed",
			was: earlier.to
		};
	});
	const removed = former.filter(({ key }) => isByKey?.has(key) !== true);
	return [...merged, ...removed.map((branch) => ({
		...branch,
		mark: "removed",
		was: null
	}))];
}
function withoutDefault(branches) {
	const isRepeated = (branch) => branch.key === "next" && branch.word === "Default" && branches.some((other) => other !== branch && other.mark === branch.mark && other.to === branch.to && other.was === branch.was);
	return branches.filter((branch) => !isRepeated(branch)).map(({ word, mark, to, was }) => ({
		word,
		mark,
		to,
		was
	}));
}

// src/core/diff/flow/canvas-distances.ts
const maxNeighbours = 12;
function distancesFrom(starts, transitions) {
	const neighbours = /* @__PURE__ */ new Map();
	const add = (from, to) => {
		const known = neighbours.get(from);
		if (known === void 0) neighbours.set(from, [to]);
		else known.push(to);
	};
	for (const [from, to] of transitions) {
		add(from, to);
		add(to, from);
	}
	const distances = new Map(starts.map((id) => [id, 0]));
	for (const [id, distance] of distances) {
		const around = neighbours.get(id) ?? [];
		if (distance > 0 && around.length > maxNeighbours) continue;
		for (const next of around) if (!distances.has(next)) distances.set(next, distance + 1);
	}
	return distances;
}

// src/core/diff/flow/canvas-blocks.ts
function canvasBlocks(comparison, context) {
	const numbered = comparison.parts.map((part, index) => ({
		part,
		block: presentBlock(part),
		id: `n${index}`
	}));
	const ids = new Map(numbered.map(({ block, id }) => [block, id]));
	const changed = new Set(context.changes.flatMap(({ blocks }) => blocks));
	const drawn = numbered.map((each) => ({
		...each,
		branches: canvasBranches(comparison, each.part, ids, context.nameIds)
	}));
	const distances = distancesFrom(drawn.filter(({ block }) => context.isUnmarked || changed.has(block)).map(({ id }) => id), drawn.flatMap(({ id, branches }) => branches.flatMap(({ to, was }) => [to, was].flatMap((end) => end === null ? [] : [[id, end]]))));
	return new Map(drawn.map(({ block, id, part, branches }) => [block, {
		...wordsOf(part, context),
		...changeOf(part, context),
		id,
		branches,
		isReachable: block.isReachable,
		position: metadataOf(part, context).position(block.id),
		distance: distances.get(id) ?? Number.POSITIVE_INFINITY
	}]));
}
function metadataOf([, after], { metadata }) {
	return after === null ? metadata.before : metadata.after;
}
function wordsOf(part, context) {
	const { action, id } = presentBlock(part);
	const { category, name, operation = "" } = blockWords(action);
	const line = lineOf(part, context);
	return {
		category,
		name,
		operation,
		given: isGeneratedId(id) ? "" : id,
		line: line?.text ?? ""
	};
}
function lineOf(part, context) {
	const { action } = presentBlock(part);
	return blockLine(action, (value, path) => nameOfResource(value, displayName$1(part, path, context), context));
}
function displayName$1(part, path, { metadata }) {
	const [before, after] = part;
	if (after === null) return metadata.before.resourceName(before.id, path);
	const name = metadata.after.resourceName(after.id, path);
	return before !== null && metadata.before.resourceName(before.id, path) === name && parameterAt(before, path) !== parameterAt(after, path) ? "" : name;
}
function parameterAt({ action }, path) {
	return valueAt(action.Parameters, path.split("."));
}
function nameOfResource(value, displayName, { nameIds }) {
	const named = nameIds(value);
	if (named !== value) return named;
	if (displayName !== "") return displayName;
	return value.startsWith("arn:") ? nameInArn(value) : value;
}
function nameInArn(arn) {
	const name = resourceOf(arn);
	return arn.slice(arn.lastIndexOf(name) + name.length).split(/[:/]/u).some(isGeneratedId) ? "" : name;
}
const marks = {
	added: "added",
	removed: "removed",
	changed: "changed",
	moved: "changed"
};
function changeOf(part, context) {
	const block = presentBlock(part);
	const own = context.changes.find(({ item, blocks }) => item.aspect === "block" && blocks.includes(block));
	const mark = own && marks[own.item.mark];
	if (mark === "added" || mark === "removed") return {
		mark,
		changes: []
	};
	const path = lineOf(part, context)?.path;
	const changes = [...own?.item.details ?? [], ...orderDetails(part)].map((each) => changeNamed(each, each.label === path, context.nameIds));
	return {
		mark: changes.length > 0 ? "changed" : "same",
		changes
	};
}
function changeNamed({ label, before, after }, isLine, nameIds) {
	const named = (value) => value === null ? null : nameIds(value);
	return {
		label,
		isLine,
		before: named(before),
		after: named(after)
	};
}

// src/core/diff/flow/canvas-metadata.ts
const farthest = 1e6;
function readCanvasMetadata(content) {
	const metadata = require_index.memberOf(require_app_definition_steps.parseKept(content), "Metadata");
	const ofBlocks = require_index.memberOf(metadata, "ActionMetadata");
	const ofBlock = (identifier) => require_index.objectOf(require_index.memberOf(ofBlocks, identifier));
	return {
		position: (identifier) => positionOf(require_index.memberOf(ofBlock(identifier), "position")),
		resourceName: (identifier, path) => displayName(ofBlock(identifier), path)
	};
}
function positionOf(value) {
	const { x, y } = require_index.objectOf(value);
	const isPlace = (at) => typeof at === "number" && Number.isFinite(at) && Math.abs(at) <= farthest;
	return isPlace(x) && isPlace(y) ? {
		x,
		y
	} : null;
}
function displayName(block, path) {
	const parameter = valueAt(block.parameters, path.split("."));
	const name = require_index.memberOf(parameter, "displayName");
	return typeof name === "string" ? name.trim() : "";
}

// src/core/diff/flow/canvas-of.ts
var canvas_of_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ newCanvas: () => newCanvas }, 1);
function newCanvas(content, nameIds) {
	const { flow } = readContent(content.content);
	if (flow === null) return null;
	return canvasOf({
		before: content,
		after: content,
		comparison: compareWithItself(flow),
		changes: [],
		isUnmarked: true
	}, nameIds);
}
function compareWithItself(flow) {
	const pairs = new Map(flow.blocks.map((block) => [block, block]));
	return createComparison(flow, flow, {
		toAfter: pairs,
		toBefore: pairs,
		certain: pairs.size
	});
}
function canvasOf(sides, nameIds) {
	const { before, after, comparison, changes, isUnmarked } = sides;
	const metadata = {
		before: readCanvasMetadata(before.content),
		after: readCanvasMetadata(after.content)
	};
	const blocks = canvasBlocks(comparison, {
		metadata,
		changes,
		nameIds: nameIds ?? ((text) => text),
		isUnmarked
	});
	const entry = entryOf(comparison, blocks);
	return {
		blocks: [...blocks.values()],
		entry,
		isUnmarked
	};
}
function entryOf(comparison, blocks) {
	const idOf = (target) => blocks.get(target)?.id ?? null;
	const to = idOf(targetAfter(comparison, { to: comparison.after.start }));
	const was = idOf(targetBefore(comparison, { to: comparison.before.start }));
	return {
		to,
		was: was === to ? null : was
	};
}

Object.defineProperty(exports, "aboutBlock", ({
  enumerable: true,
  get: function () {
    return aboutBlock;
  }
}));
Object.defineProperty(exports, "apiOf", ({
  enumerable: true,
  get: function () {
    return apiOf;
  }
}));
Object.defineProperty(exports, "aspectOf", ({
  enumerable: true,
  get: function () {
    return aspectOf;
  }
}));
Object.defineProperty(exports, "canvasOf", ({
  enumerable: true,
  get: function () {
    return canvasOf;
  }
}));
Object.defineProperty(exports, "canvas_of_exports", ({
  enumerable: true,
  get: function () {
    return canvas_of_exports;
  }
}));
Object.defineProperty(exports, "categories", ({
  enumerable: true,
  get: function () {
    return categories;
  }
}));
Object.defineProperty(exports, "commonItems", ({
  enumerable: true,
  get: function () {
    return commonItems;
  }
}));
Object.defineProperty(exports, "compareWithItself", ({
  enumerable: true,
  get: function () {
    return compareWithItself;
  }
}));
Object.defineProperty(exports, "createComparison", ({
  enumerable: true,
  get: function () {
    return createComparison;
  }
}));
Object.defineProperty(exports, "detail", ({
  enumerable: true,
  get: function () {
    return detail;
  }
}));
Object.defineProperty(exports, "detailOf", ({
  enumerable: true,
  get: function () {
    return detailOf;
  }
}));
Object.defineProperty(exports, "differingLeaves", ({
  enumerable: true,
  get: function () {
    return differingLeaves;
  }
}));
Object.defineProperty(exports, "executeSame", ({
  enumerable: true,
  get: function () {
    return executeSame;
  }
}));
Object.defineProperty(exports, "hasSameTransitions", ({
  enumerable: true,
  get: function () {
    return hasSameTransitions;
  }
}));
Object.defineProperty(exports, "hint", ({
  enumerable: true,
  get: function () {
    return hint;
  }
}));
Object.defineProperty(exports, "isGeneratedId", ({
  enumerable: true,
  get: function () {
    return isGeneratedId;
  }
}));
Object.defineProperty(exports, "labelOf", ({
  enumerable: true,
  get: function () {
    return labelOf;
  }
}));
Object.defineProperty(exports, "oneSided", ({
  enumerable: true,
  get: function () {
    return oneSided;
  }
}));
Object.defineProperty(exports, "partAt", ({
  enumerable: true,
  get: function () {
    return partAt;
  }
}));
Object.defineProperty(exports, "presentBlock", ({
  enumerable: true,
  get: function () {
    return presentBlock;
  }
}));
Object.defineProperty(exports, "readContent", ({
  enumerable: true,
  get: function () {
    return readContent;
  }
}));
Object.defineProperty(exports, "readSorted", ({
  enumerable: true,
  get: function () {
    return readSorted;
  }
}));
Object.defineProperty(exports, "replaceGeneratedIds", ({
  enumerable: true,
  get: function () {
    return replaceGeneratedIds;
  }
}));
Object.defineProperty(exports, "targetAfter", ({
  enumerable: true,
  get: function () {
    return targetAfter;
  }
}));
Object.defineProperty(exports, "targetBefore", ({
  enumerable: true,
  get: function () {
    return targetBefore;
  }
}));
Object.defineProperty(exports, "targetName", ({
  enumerable: true,
  get: function () {
    return targetName;
  }
}));
Object.defineProperty(exports, "targetOf", ({
  enumerable: true,
  get: function () {
    return targetOf;
  }
}));
Object.defineProperty(exports, "transitionItems", ({
  enumerable: true,
  get: function () {
    return transitionItems;
  }
}));
Object.defineProperty(exports, "valueAt", ({
  enumerable: true,
  get: function () {
    return valueAt;
  }
}));
})();

module.exports = __webpack_exports__;
/******/ })()
;