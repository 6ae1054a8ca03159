/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 683:
/***/ ((module) => {

"use strict";
module.exports = require("./action-deliver.js");

/***/ }),

/***/ 344:
/***/ ((module) => {

"use strict";
module.exports = require("./action-run-action.js");

/***/ }),

/***/ 858:
/***/ ((module) => {

"use strict";
module.exports = require("./app-check-places.js");

/***/ }),

/***/ 346:
/***/ ((module) => {

"use strict";
module.exports = require("./app-definition-steps.js");

/***/ }),

/***/ 990:
/***/ ((module) => {

"use strict";
module.exports = require("./app-publish.js");

/***/ }),

/***/ 161:
/***/ ((module) => {

"use strict";
module.exports = require("./app-resolve-past-names.js");

/***/ }),

/***/ 179:
/***/ ((module) => {

"use strict";
module.exports = require("./core-check-calls.js");

/***/ }),

/***/ 636:
/***/ ((module) => {

"use strict";
module.exports = require("./core-diff-compare-changes.js");

/***/ }),

/***/ 439:
/***/ ((module) => {

"use strict";
module.exports = require("./core-diff-plan-differences.js");

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

/***/ }),

/***/ 598:
/***/ ((module) => {

"use strict";
module.exports = require("node:crypto");

/***/ }),

/***/ 455:
/***/ ((module) => {

"use strict";
module.exports = require("node:fs/promises");

/***/ }),

/***/ 760:
/***/ ((module) => {

"use strict";
module.exports = require("node:path");

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
const require_action_run_action = __nccwpck_require__(344);
const require_app_definition_steps = __nccwpck_require__(346);
let node_path = __nccwpck_require__(760);
let node_crypto = __nccwpck_require__(598);
let node_fs_promises = __nccwpck_require__(455);
node_path = require_rolldown_runtime.__toESM(node_path, 1);

// src/app/github-refusals.ts
const settleMs = {
	alone: 1500,
	shared: 4e3
};
const maxWaitMs = 3e4;
function waitAfterRefusal(error) {
	if (!(error instanceof require_action_run_action.GitHubRefused)) return null;
	if (error.kind === "unavailable") return settleMs.alone;
	const { retryAfter } = error;
	return error.kind === "rate-limit" && retryAfter !== null && retryAfter <= maxWaitMs ? retryAfter : null;
}
const commonAdvice = {
	credentials: "Leave the input `github-token` to its default, or give it a token that is valid and has not expired",
	"rate-limit": "GitHub allows no more requests for now: run the job again later",
	unavailable: "GitHub gave no usable answer: run the job again"
};

// src/core/comment/marker.ts
const commentLine = /^<!-- connect-publish v1 (\{.*\}) -->$/s;
const sectionLine = /^<!-- connect-publish section (\{.*\}) -->$/s;
const modePattern = /^[a-z][a-z-]{0,31}$/;
const urlPattern = /^https?:\/\/[\w.~:/?#@!$&*+,;=%-]{1,500}$/;
function sectionId(instanceId, workingDirectory, views, modules, only) {
	const text = JSON.stringify([
		instanceId,
		workingDirectory,
		views,
		modules,
		...only === null ? [] : [only]
	]);
	return (0, node_crypto.createHash)("sha256").update(text).digest("hex").slice(0, 12);
}
function encodeComment({ key, digest, commit, mode }) {
	return `<!-- connect-publish v1 ${safeJson({
		key,
		digest,
		commit,
		mode
	})} -->`;
}
function encodeSection(header) {
	const { id, digest, commit, mode, run, published, url, instance, entries, versions, untrusted } = header;
	return `<!-- connect-publish section ${safeJson({
		id,
		digest,
		commit,
		mode,
		run,
		published,
		url,
		instance,
		entries,
		versions,
		untrusted
	})} -->`;
}
function decodeComment(line) {
	const value = parseObject(commentLine.exec(line)?.[1]);
	if (typeof value?.key !== "string" || value.key === "") return null;
	if (value.digest === void 0 && value.commit === void 0 && value.mode === void 0) return { key: value.key };
	const of = {
		digest: value.digest,
		commit: value.commit,
		mode: value.mode
	};
	return isPlan(of) ? {
		key: value.key,
		...of
	} : null;
}
function decodeSection(line) {
	const value = parseObject(sectionLine.exec(line)?.[1]);
	if (value === null) return null;
	const { id, run, published, url } = value;
	const plan = {
		digest: value.digest,
		commit: value.commit,
		mode: value.mode
	};
	if (!matches(id, /^[0-9a-f]{12}$/) || !matches(run, /^[0-9]{1,20}$/) || !matches(url, urlPattern)) return null;
	if (!isPlan(plan) || typeof published !== "boolean") return null;
	const trust = value.untrusted === void 0 ? {} : { untrusted: true };
	return {
		id,
		...plan,
		run,
		published,
		url,
		...readShown(value),
		...trust
	};
}
function readShown({ instance, entries = [], versions }) {
	return {
		instance: isString(instance) ? instance : "",
		entries: Array.isArray(entries) && entries.every(isString) ? entries : null,
		versions: isTexts(versions) ? versions : null
	};
}
function isString(value) {
	return typeof value === "string";
}
function isTexts(value) {
	return typeof value === "object" && value !== null && Object.values(value).every(isString);
}
function isPlan(value) {
	return (value.digest === null || matches(value.digest, require_action_run_action.sha256Id)) && matches(value.commit, require_action_run_action.commitId) && matches(value.mode, modePattern);
}
function matches(value, pattern) {
	return typeof value === "string" && pattern.test(value);
}
function safeJson(value) {
	return JSON.stringify(value).replaceAll("<", "\\u003c").replaceAll(">", "\\u003e").replaceAll("--", "-\\u002d");
}
function parseObject(text) {
	if (text === void 0 || /[<>]|--/.test(text)) return null;
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}

// src/core/comment/sections.ts
function parseSections(body, key) {
	const [first = "", ...lines] = body.replaceAll("\r\n", "\n").split("\n");
	const header = decodeComment(first);
	return header && (key ?? header.key) === header.key ? mergeSections([...splitSections(lines)]) : null;
}
function mergeSections(...readings) {
	const merged = /* @__PURE__ */ new Map();
	for (const next of readings.flatMap((reading) => [...reading])) {
		const stored = merged.get(next.header.id)?.header;
		if (!stored || stored.run !== next.header.run && canReplace(stored, next.header)) merged.set(next.header.id, next);
	}
	return merged;
}
function canReplace(stored, next) {
	return BigInt(next.run) >= BigInt(stored.run) && (next.published || !stored.published);
}
function createStored(header, body) {
	const escaped = body.replaceAll("\r\n", "\n").replaceAll("<!-- connect-publish", "&lt;!-- connect-publish");
	return {
		header,
		text: `${encodeSection(header)}\n${escaped.trim()}`
	};
}
function withoutReview({ header, text }) {
	const plain = {
		...header,
		entries: []
	};
	return {
		header: plain,
		text: [encodeSection(plain), ...text.split("\n").slice(1)].join("\n")
	};
}
function* splitSections(lines) {
	let section = null;
	for (const line of lines) {
		const header = decodeSection(line);
		if (header && section) yield toStored(section);
		if (header) section = {
			header,
			lines: []
		};
		section?.lines.push(line);
	}
	if (section) yield toStored(section);
}
function toStored(section) {
	return {
		header: section.header,
		text: section.lines.join("\n").trimEnd()
	};
}

// src/core/model/plan.ts
const actions = [
	"create",
	"update",
	"version",
	"drifted",
	"metadata",
	"unchanged",
	"blocked",
	"held",
	"rollback"
];

// src/core/plan/plan-table.ts
const rowReasons = [
	"live-and-versioned",
	"live-in-stored-form",
	"live-without-version",
	"stored-form-without-version",
	"push-ends-hold",
	"rolled-back",
	"push-changed-it",
	"finishes-earlier-publish",
	"console-changed-it",
	"console-or-unfinished-publish",
	"repository-changed",
	"live-without-restore",
	"stored-form-without-restore",
	"older-content-wanted"
];
function isOwnForm(row) {
	return row === "stored-form-without-version" || row === "stored-form-without-restore";
}
function rowOf(state) {
	return liveRow(state) ?? heldRow(state) ?? storedFormRow(state) ?? publishedBeforeRow(state) ?? changedRow;
}
const changedRow = {
	action: "update",
	why: "repository-changed"
};
function liveRow({ live, highest, base, restored }) {
	if (live === "repository") return highest?.matchesLive ? {
		action: "unchanged",
		why: "live-and-versioned"
	} : {
		action: "version",
		why: "live-without-version"
	};
	return live !== "none" && (isStored(base) || isStored(restored)) ? {
		action: "unchanged",
		why: "live-in-stored-form"
	} : null;
}
function storedFormRow({ live, highest, base, restored }) {
	if (live !== "stored-form" || base?.isRepository || restored?.isRepository || highest?.matchesLive) return null;
	return {
		action: "update",
		why: "stored-form-without-version"
	};
}
function isStored(version) {
	return Boolean(version?.isRepository && version.isSound && version.matchesLive);
}
function heldRow(state) {
	if (!isOnHold(state)) return null;
	return state.changedByPush && !state.repeatsPublish ? {
		action: "update",
		why: "push-ends-hold"
	} : {
		action: "held",
		why: "rolled-back"
	};
}
function isOnHold({ restored, leavesBase, sourceIsBase, leavesKept }) {
	return restored !== null && (leavesBase && sourceIsBase || leavesKept);
}
function publishedBeforeRow({ base, restored, changedByPush, history }) {
	if (!base?.isRepository && !restored?.isRepository) return null;
	if (changedByPush) return {
		action: "update",
		why: "push-changed-it"
	};
	if (history === "yes") return {
		action: "update",
		why: "finishes-earlier-publish"
	};
	return history === "no" ? {
		action: "drifted",
		why: "console-changed-it"
	} : {
		action: "drifted",
		why: "console-or-unfinished-publish"
	};
}
function overwrittenBy(state) {
	const { live, base, restored, history } = state;
	if (live === "none" || base === null || liveRow(state) || storedFormRow(state)) return "nobody";
	if (base.matchesLive || restored?.matchesLive || history === "yes") return "nobody";
	return history === "no" ? "console" : "unknown";
}
function needsHistory(state) {
	if (state.base === null || rowOf(state).action === "held") return false;
	return !(rowOf({
		...state,
		history: "yes"
	}).why === rowOf({
		...state,
		history: "no"
	}).why) || overwrittenBy({
		...state,
		history: "unknown"
	}) === "unknown";
}
function needsPush(state) {
	return rowOf({
		...state,
		changedByPush: true
	}).why !== rowOf({
		...state,
		changedByPush: false
	}).why;
}

// src/core/report/uncompared-entries.ts
const emptyEntry = {
	action: null,
	id: null,
	arn: null,
	version: null,
	versionArn: null,
	previousVersion: null,
	contentSha256: null,
	sourceSha256: null,
	reviewSha256: null,
	pending: false,
	publishedSources: null,
	liveVersion: null,
	live: null,
	drift: null,
	baseVersion: null,
	restoredVersion: null,
	row: null,
	overwrites: "nobody",
	reason: null,
	message: null,
	kept: null,
	warnings: [],
	problems: [],
	liveSha256: null,
	metadata: false,
	metadataSha256: null,
	metadataChanges: [],
	alias: null,
	place: null,
	difference: null,
	undone: null
};
function invalidEntry(invalid) {
	const { kind, name, file, problems } = invalid;
	return {
		...emptyEntry,
		kind,
		name: name ?? file,
		file,
		status: "invalid",
		reason: "invalid-definition",
		problems
	};
}
function uncomparedEntry(definition, status, reason, message = null) {
	const { kind, name, file, place } = definition;
	const hashes = {
		contentSha256: require_app_definition_steps.contentHashOf(definition),
		sourceSha256: require_app_definition_steps.sourceOf(definition)
	};
	return {
		...emptyEntry,
		kind,
		name,
		file,
		place,
		status,
		reason,
		message,
		...hashes
	};
}

// src/render/redact.ts
const arn = /arn(?::|%3A)aws[\w-]*(?::|%3A)[^\s"'`<>,;(){}[\]|]*/giu;
const account = /(?<![0-9A-Za-z])(?<!-[0-9a-f]{4}-)\d{12}(?![0-9A-Za-z])/giu;
const phone = /\+\d(?:[ ()-]{0,2}\d){7,14}(?!\d)/gu;
function mapStrings(value, replace) {
	if (typeof value === "string") return replace(value);
	if (Array.isArray(value)) return value.map((item) => mapStrings(item, replace));
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, mapStrings(member, replace)]));
}
function redactedDetail(detail, replace) {
	const redacted = mapStrings(detail, replace);
	return redacted.before === detail.before && redacted.after === detail.after ? redacted : {
		...redacted,
		words: null
	};
}
function redactedDifference(difference, replace) {
	if (!difference) return null;
	const redacted = mapStrings(difference, replace);
	const items = redacted.items.map((item, index) => ({
		...item,
		details: (difference.items[index]?.details ?? []).map((detail) => redactedDetail(detail, replace))
	}));
	return {
		...redacted,
		items
	};
}
function redactedEntry(entry, replace) {
	const [difference, undone] = [entry.difference, entry.undone].map((each) => redactedDifference(each, replace));
	return {
		...mapStrings(entry, replace),
		difference: difference ?? null,
		undone: undone ?? null,
		metadataChanges: entry.metadataChanges.map((detail) => redactedDetail(detail, replace))
	};
}
function mapEntries(entries, replace) {
	const result = /* @__PURE__ */ new Map();
	for (const [key, entry] of Object.entries(entries)) {
		const name = replace(key);
		let unique = name;
		for (let count = 2; result.has(unique); count += 1) unique = `${name} (${count})`;
		result.set(unique, redactedEntry(entry, replace));
	}
	return Object.fromEntries(result);
}
function withoutArns(report) {
	const own = report.instance?.account;
	const replace = (text) => {
		const cut = text.replace(arn, "[ARN]").replace(account, "[account]").replace(phone, "[phone number]");
		return own ? cut.replaceAll(own, "[account]") : cut;
	};
	const { context, planDigest, entries, pageUrl } = report;
	const page = pageUrl === void 0 ? {} : { pageUrl };
	return {
		...mapStrings(report, replace),
		entries: mapEntries(entries, replace),
		context,
		planDigest,
		...page
	};
}

// src/core/plan/version-marker.ts
const markerPattern = /(?:^| - )(?:source sha256:([0-9a-f]{64}) - )?commit ([0-9a-f]{12}) - (content|restores) sha256:([0-9a-f]{64})$/;
function readMarker(description) {
	return readMarkerOf(description, "content");
}
function readRestoreMarker(description) {
	return readMarkerOf(description, "restores");
}
function readMarkerOf(description, wanted) {
	const [, source, commit, word, hash] = markerPattern.exec(description) ?? [];
	if (commit === void 0 || hash === void 0 || word !== wanted) return null;
	return {
		commit,
		hash,
		source: source ?? hash
	};
}
function markerText({ commit, hash, source }, word = "content") {
	return `source sha256:${source} - commit ${commit} - ${word} sha256:${hash}`;
}
function shortCommit(commit) {
	return commit.slice(0, 12);
}

// src/core/plan/alias.ts
function withAlias(wanted, definition, observation, currentVersion, policy) {
	if (wanted.type === "leave" && !movesAlias(wanted)) return wanted;
	const to = (policy.rollback ? findProven(definition, observation).version : null) ?? versionAfter(wanted, currentVersion);
	const alias = makesVersion(wanted) || to !== null ? aliasMove(definition, observation, to, policy) : null;
	if (wanted.type === "write") return {
		type: "write",
		write: {
			...wanted.write,
			alias
		}
	};
	if (alias === null) return wanted;
	return {
		type: "write",
		write: {
			content: "none",
			resource: observation.resource,
			metadata: null,
			alias
		}
	};
}
function newAlias({ kind }, { moduleAlias }) {
	return kind === "module" && moduleAlias !== null ? {
		name: moduleAlias,
		existing: null,
		to: null
	} : null;
}
function movesAlias(decision) {
	return decision.type === "leave" ? decision.as === "unchanged" : decision.type === "write";
}
function makesVersion(decision) {
	return decision.type === "write" && decision.write.content !== "none";
}
function versionAfter(decision, currentVersion) {
	return makesVersion(decision) ? null : currentVersion;
}
function aliasMove(definition, observation, to, { moduleAlias: name, rollback }) {
	const { alias: existing } = observation;
	if (name === null || existing === void 0) return null;
	if (existing === null) return {
		name,
		existing,
		to
	};
	return existing.version === to || holdsDefinition(definition, observation, existing.version) || !rollback && isAhead(existing, to) ? null : {
		name,
		existing,
		to
	};
}
function findProven(definition, { versions = [], contents, invalidVersions }) {
	for (const { version, description } of versions) {
		if (readMarker(description)?.hash !== definition.hash || invalidVersions?.has(version)) continue;
		const content = contents?.get(version);
		if (content === void 0) return {
			version: null,
			unread: version
		};
		if (content === null || require_app_definition_steps.liveHash(definition, content) === definition.hash) return {
			version,
			unread: null
		};
	}
	return {
		version: null,
		unread: null
	};
}
function isAhead({ version }, to) {
	return to !== null && version > to;
}
function aliasAhead({ definition, observation, decision, version }) {
	const isInStep = movesAlias(decision) && !makesVersion(decision);
	const alias = observation?.alias ?? null;
	if (!isInStep || !observation || alias === null || !isAhead(alias, version)) return null;
	return holdsDefinition(definition, observation, alias.version) ? null : alias;
}
function nextForAlias(definition, observation, change, policy) {
	const { decision, version: currentVersion } = change;
	if (definition.kind !== "module" || policy.moduleAlias === null || !movesAlias(decision)) return null;
	const { alias } = observation;
	if (alias === void 0) return {
		what: "alias",
		name: policy.moduleAlias
	};
	if (policy.rollback) {
		const { unread } = findProven(definition, observation);
		if (unread !== null) return {
			what: "content",
			version: unread
		};
	}
	const to = versionAfter(decision, currentVersion);
	if (alias !== null && alias.version === to) return null;
	return (to === null ? null : nextForTarget(observation, to)) ?? (alias && nextForPresentVersion(definition, observation, alias.version, policy));
}
function nextForTarget({ contents }, version) {
	return contents?.has(version) ? null : {
		what: "content",
		version
	};
}
function nextForPresentVersion(definition, observation, version, { rollback }) {
	const { contents, versions } = observation;
	if (contents?.get(version)) return null;
	const marked = markedHash$1(observation, version);
	if (marked === null && !versions) return { what: "versions" };
	if (contents?.has(version)) return null;
	return marked !== null && marked !== definition.hash && !rollback ? null : {
		what: "content",
		version
	};
}
function holdsDefinition(definition, observation, version) {
	if (observation.invalidVersions?.has(version)) return false;
	const content = observation.contents?.get(version);
	if (content) return require_app_definition_steps.liveHash(definition, content) === definition.hash;
	return content === null && markedHash$1(observation, version) === definition.hash;
}
function markedHash$1({ versions, live }, version) {
	const listed = versions?.find((row) => row.version === version)?.description;
	const described = live?.version === version ? live.versionDescription : null;
	const description = listed ?? described ?? "";
	return (readMarker(description) ?? readRestoreMarker(description))?.hash ?? null;
}
function aliasHash({ name, from }) {
	return require_app_definition_steps.hashJson({
		name,
		from
	});
}
function aliasMoveHash(move) {
	return move && aliasHash({
		name: move.name,
		from: move.existing?.version ?? null
	});
}

// src/core/review/entry.ts
const keptLengths = {
	key: 6,
	repository: 32,
	live: 22,
	metadata: 22,
	alias: 22
};
const actionLetters = {
	create: "c",
	update: "u",
	version: "v",
	drifted: "d",
	metadata: "m",
	unchanged: "n",
	blocked: "b",
	held: "h",
	rollback: "r"
};
const entryPattern = new RegExp(`^([a-z])${[
	keptLengths.key,
	keptLengths.repository,
	keptLengths.live
].map((length) => `([A-Za-z0-9+/]{${length}})`).join("")}([A-Za-z0-9+/]{${keptLengths.metadata}})?(?::([A-Za-z0-9+/]{${keptLengths.alias}}))?$`);
function sealEntry(instance, { key, action, repository, live, metadata, alias }) {
	const digest = (part, value) => (0, node_crypto.createHash)("sha256").update(require_index.canonicalJson({
		instance,
		key,
		[part]: value
	})).digest("base64").slice(0, keptLengths[part]);
	return {
		key: digest("key", key),
		action,
		repository: digest("repository", repository),
		live: digest("live", live),
		metadata: metadata === null ? null : digest("metadata", metadata),
		alias: alias === null ? null : digest("alias", alias)
	};
}
function encodeEntry({ key, action, repository, live, metadata, alias }) {
	return `${actionLetters[action]}${key}${repository}${live}${metadata ?? ""}${alias === null ? "" : `:${alias}`}`;
}
function decodeEntry(text) {
	const [, letter = "?", key = "", repository = "", live = "", metadata = null, alias = null] = entryPattern.exec(text) ?? [];
	const action = actions.find((each) => actionLetters[each] === letter);
	return action === void 0 ? null : {
		key,
		action,
		repository,
		live,
		metadata,
		alias
	};
}

// src/core/release/code-lines.ts
function linesOf(text) {
	const lines = [];
	let from = 0;
	for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/g)) {
		lines.push({
			from,
			text: text.slice(from, index)
		});
		from = index + end.length;
	}
	return [...lines, {
		from,
		text: text.slice(from)
	}];
}
const maxStates = 64;
function codeLines(lines) {
	let states = [{
		fence: null,
		html: null,
		item: true
	}];
	return lines.map(({ text }) => {
		const steps = states.flatMap((state) => stepsAt(text, state));
		states = distinct(steps.map(({ next }) => next));
		if (states.length > maxStates) states = [];
		if (steps.length === 0) return null;
		const isCode = steps.some((step) => step.isCode);
		return steps.every((step) => step.isCode === isCode) ? isCode : null;
	});
}
function stepsAt(line, state) {
	const { fence, html } = state;
	if (fence && isWithin(line, fence)) return [{
		isCode: true,
		next: fence.end.test(line) ? {
			...state,
			fence: null
		} : state
	}];
	if (html) return [{
		isCode: false,
		next: html.test(line) ? {
			...state,
			html: null
		} : state
	}];
	const endsItems = fence !== null && indentOf(line) < 2;
	const item = startsItem(line) || state.item && !endsItems;
	return fencesAt(line, item).flatMap((opened) => {
		if (opened) return [{
			isCode: true,
			next: {
				fence: opened,
				html: null,
				item: opened.indent > 0
			}
		}];
		return [null, htmlEnd(line)].filter((end, at) => at === 0 || end !== null).map((end) => ({
			isCode: false,
			next: {
				fence: null,
				html: end,
				item
			}
		}));
	});
}
function isWithin(line, { indent }) {
	return indent === 0 || line.trim() === "" || indentOf(line) >= indent;
}
function indentOf(line) {
	return line.search(/[^ ]/);
}
function startsItem(line) {
	return /^ {0,3}(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)/.test(line);
}
const fenceForm = /^((?: {0,3}(?:[-+*]|\d{1,9}[.)]) +)*)( {0,3})(?:(`{3,})[^`]*$|(~{3,}))/;
const continuesParagraph = /^ *(?!0*1[.)])\d/;
function fencesAt(line, item) {
	const [, bullet = "", { length: blanks } = "", backticks, tildes] = fenceForm.exec(line) ?? [];
	const fence = backticks ?? tildes;
	if (fence === void 0) return [null];
	const at = (indent) => ({
		end: new RegExp(`^ {${indent},${indent + 3}}${fence}${fence[0]}*[ \\t]*$`),
		indent
	});
	if (bullet !== "") return continuesParagraph.test(bullet) ? [null, at(bullet.length)] : [at(bullet.length)];
	return [0, ...item ? [2, 3] : []].filter((indent) => indent <= blanks).map(at);
}
const htmlBlocks = [
	[/^ {0,3}<(?:pre|script|style|textarea)(?:[\s>]|$)/i, /<\/(?:pre|script|style|textarea)>/i],
	[/^ {0,3}<!--/, /-->/],
	[/^ {0,3}<\?/, /\?>/],
	[/^ {0,3}<!\[CDATA\[/, /\]\]>/],
	[/^ {0,3}<![a-z]/i, />/],
	[/^ {0,3}<\/?[a-z][a-z0-9-]*(?:[\s/>]|$)/i, /^[ \t]*$/]
];
function htmlEnd(line) {
	const [, end] = htmlBlocks.find(([start]) => start.test(line)) ?? [];
	return end === void 0 || end.test(line) ? null : end;
}
function distinct(states) {
	if (states.length === 1) return states;
	const keyOf = ({ fence, html, item }) => `${fence?.end} ${fence?.indent} ${html} ${item}`;
	return [...new Map(states.map((state) => [keyOf(state), state])).values()];
}

// src/core/release/markers.ts
const markerForm = /^<!-- (\/?)connect-publish notes ([0-9a-f]{12}) -->(?=[ \t]*$)/;
function beginMarker(id) {
	return `<!-- connect-publish notes ${id} -->`;
}
function endMarker(id) {
	return `<!-- /connect-publish notes ${id} -->`;
}
function findSection(text, id) {
	const lines = linesOf(text);
	const isCode = codeLines(lines);
	return markersIn(lines.filter((_, at) => isCode[at] === null)).length > 0 ? null : sectionIn(markersIn(lines.filter((_, at) => !isCode[at])), id);
}
function hasOtherSections(text, id) {
	return markersIn(linesOf(text)).some((marker) => marker.id !== id);
}
function outsideSections(text) {
	const sections = sectionsOf(markersIn(linesOf(text)));
	return [0, ...sections.map(({ to }) => to)].map((from, at) => text.slice(from, sections[at]?.from).trim()).filter(Boolean).join("\n");
}
function markersIn(lines) {
	return lines.flatMap(({ from, text }) => {
		const [whole, slash, id] = markerForm.exec(text) ?? [];
		if (whole === void 0 || id === void 0) return [];
		return [{
			id,
			isEnd: slash === "/",
			from,
			to: from + whole.length
		}];
	});
}
function sectionsOf(markers) {
	return markers.flatMap((begin, at) => {
		const next = markers[at + 1];
		return !begin.isEnd && next?.isEnd && next.id === begin.id ? [{
			id: begin.id,
			from: begin.from,
			to: next.to
		}] : [];
	});
}
function sectionIn(markers, id) {
	const own = markers.filter((marker) => marker.id === id).length;
	const first = sectionsOf(markers).find((section) => section.id === id);
	const span = first ? {
		from: first.from,
		to: first.to
	} : null;
	return {
		span,
		strayMarkers: own - (span ? 2 : 0)
	};
}

// src/core/release/merge.ts
function sectionText(id, text) {
	const safer = text.trim().replace(/\r\n?/g, "\n").replaceAll("<!-- connect-publish", "&lt;!-- connect-publish").replaceAll("<!-- /connect-publish", "&lt;!-- /connect-publish");
	return `${beginMarker(id)}\n\n${safer}\n\n${endMarker(id)}`;
}
function mergeNotes(body, id, section) {
	const found = findSection(body, id);
	if (found === null) return { kind: "unclear" };
	const { span, strayMarkers } = found;
	const end = lineEnd(body);
	const before = span ? body.slice(0, span.from) : `${body}${gapAfter(body, end)}`;
	const after = span ? body.slice(span.to) : "";
	const text = sized(section, 125e3 - before.length - after.length, end);
	if (text === null) return { kind: "too-long" };
	const merged = `${before}${text}${after}`;
	const again = findSection(merged, id)?.span;
	if (again?.from !== before.length || again.to !== before.length + text.length) return { kind: "in-code" };
	return {
		kind: "merged",
		body: merged,
		strayMarkers
	};
}
function sized(section, room, end) {
	const fits = (text) => text !== null && text.length <= room ? text : null;
	const text = fits(section(room));
	if (text === null || end === "\n") return text;
	const extra = text.split("\n").length - 1;
	return fits((text.length + extra <= room ? text : section(room - extra))?.replaceAll("\n", end) ?? null);
}
function lineEnd(body) {
	return /\r\n|\n|\r/.exec(body)?.[0] ?? "\n";
}
function gapAfter(body, end) {
	if (body === "") return "";
	const found = [...body.slice(-4).matchAll(/(?:\r\n|\n|\r)(?=[\r\n]*$)/g)];
	return end.repeat(Math.max(0, 2 - found.length));
}

// src/render/release-notes.ts
var release_notes_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	releaseNotes: () => releaseNotes,
	roomForAll: () => 6e4
}, 1);
const roomForAll = 6e4;
const shownUnchanged = 20;
function releaseNotes(report, { arns }) {
	const blocks = notesBlocks(arns ? report : withoutArns(report), arns);
	const note = `*Shortened: ${require_action_deliver.link("the run", report.context.runUrl)} has the rest.*`;
	const section = (text) => sectionText(report.sectionId, text);
	const least = [blocks[0]?.open ?? "", note].join("\n\n");
	return (room) => {
		const max = Math.min(room, 6e4) - section("").length;
		return max < least.length + 2 ? null : section(require_action_deliver.fitBlocks(blocks, max, note));
	};
}
function notesBlocks(report, arns) {
	const rows = require_action_deliver.bySeverity(report);
	const isLiveAlready = ([, { status }]) => status === "unchanged";
	const [same, changed] = [rows.filter(isLiveAlready), rows.filter((each) => !isLiveAlready(each))];
	const open = same.length > shownUnchanged ? changed : [...changed, ...same];
	const rest = same.length > shownUnchanged ? same : [];
	const column = require_index.inline(require_action_deliver.instanceName(report)) || "Version";
	const head = require_action_deliver.tableHead([
		"Kind",
		"Name",
		column,
		report.mode === "plan" ? "What would happen" : "What happened"
	]);
	const lines = (keyed) => keyed.map(([key, entry]) => definitionRow(report, key, entry));
	const title = `### Amazon Connect: ${require_action_deliver.headline(report, require_index.code)}`;
	return [
		require_action_deliver.paragraph("counts", [title, require_action_deliver.contextLine(report)].filter(Boolean).join("\n\n")),
		...require_action_deliver.listing("table", head, [...lines(open), ...require_action_deliver.removalWarnings(report.warnings).flatMap(removalRow)]),
		...require_action_deliver.foldedBlocks(`${require_action_deliver.plural(rest.length, "definition")} already live`, head, lines(rest)),
		...arns ? arnBlocks(rows) : []
	];
}
function definitionRow(report, key, entry) {
	const name = entry.name || key;
	return require_action_deliver.row([
		entry.kind,
		require_index.code(name),
		require_action_deliver.versionWords(entry),
		whatHappened(report, entry)
	]);
}
function whatHappened(report, entry) {
	if (entry.status !== "unchanged" || report.mode === "plan") return require_action_deliver.outcomeWords(report, entry, require_index.code);
	const isRestored = entry.restoredVersion !== null || entry.action === "rollback";
	return report.mode === "rollback" && isRestored ? "already live, restored by a rollback" : "already live";
}
function removalRow({ removed }) {
	if (!removed) return [];
	const at = removed.key.indexOf("/");
	const version = removed.version === null ? "–" : `v${removed.version}`;
	const [kind, name] = [removed.key.slice(0, at), removed.key.slice(at + 1)];
	return [require_action_deliver.row([
		kind,
		require_index.code(name),
		version,
		"no longer in the repository, still live"
	])];
}
function arnBlocks(rows) {
	const known = rows.flatMap(([key, { versionArn, alias }]) => {
		const arns = [versionArn, alias?.arn ?? null].flatMap((arn) => arn === null ? [] : require_index.code(arn));
		return arns.length === 0 ? [] : [require_action_deliver.row([require_index.code(key), arns.join(", ")])];
	});
	const aliases = rows.some(([, { alias }]) => alias?.arn) ? " and aliases" : "";
	return require_action_deliver.foldedBlocks(`ARNs of the versions${aliases}`, require_action_deliver.tableHead(["Definition", "ARN"]), known);
}

// src/adapters/git-index/parse.ts
const statBytes = 40;
const modeOffset = 24;
function parseIndex(bytes) {
	try {
		return readWith(bytes, 20);
	} catch (cause) {
		const other = attempt(() => readWith(bytes, 32));
		if (other !== null) return other;
		throw cause instanceof RangeError ? new Error(tooShort, { cause }) : cause;
	}
}
const tooShort = "it ends too early";
function attempt(read) {
	try {
		return read();
	} catch {
		return null;
	}
}
function readWith(bytes, hashBytes) {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (bytes.length < 12 || view.getUint32(0) !== signature("DIRC")) throw new Error("it is no index of git");
	const version = view.getUint32(4);
	if (version < 2 || version > 4) throw new Error(`its version is ${version}; 2 to 4 are known`);
	const count = view.getUint32(8);
	const entries = [];
	let [offset, path] = [12, /* @__PURE__ */ new Uint8Array()];
	let folders = false;
	for (let index = 0; index < count; index += 1) {
		const mode = view.getUint32(offset + modeOffset);
		const flagsAt = offset + statBytes + hashBytes;
		const isExtended = version > 2 && (view.getUint16(flagsAt) & 16384) !== 0;
		const nameAt = flagsAt + (isExtended ? 4 : 2);
		const isSkipped = isExtended && (view.getUint16(flagsAt + 2) & 16384) !== 0;
		const read = version === 4 ? compressedName(bytes, nameAt, path) : paddedName(bytes, nameAt, offset);
		if ((view.getUint16(flagsAt) & 4095) !== Math.min(read.name.length, 4095)) throw new Error("a name of it has another length than it says");
		path = read.name;
		offset = read.end;
		folders ||= mode === 16384;
		entries.push({
			path: decoder.decode(path),
			isSubmodule: mode === 57344,
			isSkipped
		});
	}
	if (offset + hashBytes > bytes.length) throw new Error(tooShort);
	return {
		entries,
		isWhole: !folders && !hasRequiredExtension(view, offset, bytes.length - hashBytes)
	};
}
const decoder = new TextDecoder();
function paddedName(bytes, at, start) {
	const end = zeroAfter(bytes, at);
	return {
		name: bytes.subarray(at, end),
		end: start + (Math.floor((end - start) / 8) + 1) * 8
	};
}
function compressedName(bytes, at, before) {
	const [dropped, from] = variableNumber(bytes, at);
	const end = zeroAfter(bytes, from);
	if (dropped > before.length) throw new Error("a name of it is shorter than nothing");
	return {
		name: Buffer.concat([before.subarray(0, before.length - dropped), bytes.subarray(from, end)]),
		end: end + 1
	};
}
function variableNumber(bytes, at) {
	let [value, next] = [0, at];
	for (;;) {
		const byte = bytes[next];
		if (byte === void 0 || value > 0xffffff) throw new Error(tooShort);
		value = value * 128 + (byte & 127);
		next += 1;
		if (byte < 128) return [value, next];
		value += 1;
	}
}
function zeroAfter(bytes, from) {
	const end = bytes.indexOf(0, from);
	if (end < 0) throw new Error(tooShort);
	return end;
}
function hasRequiredExtension(view, start, end) {
	let offset = start;
	while (offset + 8 <= end) {
		if (view.getUint8(offset) >= 97) return true;
		offset += 8 + view.getUint32(offset + 4);
	}
	return false;
}
function signature(text) {
	return Buffer.from(text, "latin1").readUInt32BE();
}

// src/adapters/git-index/index.ts
var git_index_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ missingFiles: () => missingFiles$1 }, 1);
async function missingFiles$1(tree, lists, found) {
	try {
		const { selects, leadsInto } = await selectionOf(tree, lists);
		const files = [];
		const submodules = [];
		for (const entry of await entriesOf(tree)) if (entry.isSubmodule) {
			if (await leadsInto(entry.path) && !await isThere(tree, entry)) submodules.push(entry);
		} else if (selects(entry.path) && !found.has(require_action_run_action.pathInWorkspace(tree, entry.path))) {
			if (!await isThere(tree, entry)) files.push(entry);
		}
		const paths = (missing) => [...new Set(missing.map((entry) => require_action_run_action.pathInWorkspace(tree, entry.path)))].toSorted();
		return {
			checkout: "known",
			files: paths(files),
			submodules: paths(submodules),
			isSparse: [...files, ...submodules].some(({ isSkipped }) => isSkipped)
		};
	} catch (cause) {
		return {
			checkout: "unknown",
			why: require_index.causeText(cause)
		};
	}
}
async function entriesOf(tree) {
	const index = await readIndex(tree);
	if (index === null || index.isWhole) return index?.entries ?? [];
	return (await require_action_run_action.git(tree.checkout, "ls-files", "-t", "--stage", "-z").catch((cause) => {
		const why = require_action_run_action.exitCode(cause) === "ENOENT" ? "cannot be run here" : "does not list it";
		throw new Error(`it is split or sparse, so that only git can read it, and git ${why}`, { cause });
	})).split("\0").flatMap(entryOf);
}
function entryOf(line) {
	const [, tag, mode, file] = /^(\S) (\d{6}) [0-9a-f]+ \d\t(.*)$/s.exec(line) ?? [];
	return file === void 0 ? [] : [{
		path: file,
		isSubmodule: mode === "160000",
		isSkipped: tag === "S"
	}];
}
async function readIndex({ gitDir }) {
	try {
		return parseIndex(await (0, node_fs_promises.readFile)(node_path.default.join(gitDir, "index")));
	} catch (cause) {
		if (require_action_run_action.exitCode(cause) === "ENOENT") return null;
		throw cause;
	}
}
async function selectionOf({ checkout, workspace, workingDirectory }, lists) {
	const folder = node_path.default.relative(checkout, node_path.default.resolve(workspace, workingDirectory));
	const prefix = folder === "" ? "" : `${folder.replaceAll(node_path.default.sep, "/")}/`;
	const selections = (await Promise.all(lists.map(require_action_run_action.createSelection))).map((selection) => ({
		...selection,
		starts: selection.bases.map((base) => base === "" ? prefix : `${prefix}${base}/`)
	}));
	const isBelow = (file) => file.startsWith(prefix) && !file.slice(prefix.length).split("/").some(require_action_run_action.isIgnored);
	return {
		selects: (file) => selections.some(({ selects, starts }) => starts.some((start) => file.startsWith(start)) && selects(file.slice(prefix.length)) && isBelow(file)),
		leadsInto: async (inner) => {
			if (prefix.startsWith(`${inner}/`)) return true;
			if (!isBelow(inner)) return false;
			const leading = selections.map(({ leadsInto }) => leadsInto(inner.slice(prefix.length)));
			return (await Promise.all(leading)).includes(true);
		}
	};
}
async function isThere({ workspace, checkout }, { path: file, isSubmodule }) {
	const whole = node_path.default.join(checkout, file);
	if (!require_action_run_action.contains(node_path.default.resolve(workspace), whole)) return true;
	try {
		return isSubmodule ? (await (0, node_fs_promises.readdir)(whole)).length > 0 : await (0, node_fs_promises.lstat)(whole) !== null;
	} catch (cause) {
		if (require_action_run_action.exitCode(cause) === "ENOENT" || require_action_run_action.exitCode(cause) === "ENOTDIR") return false;
		throw cause;
	}
}

// src/core/report/changed-places.ts
const aboutChange = {
	"finishes-earlier-publish": "changed",
	"overwrites-console-edit": "undone",
	"reference-changed": "changed",
	"rollback-over-unversioned": "changed"
};
const maxAnnotated = 10;
const sorts = [
	require_action_deliver.isBreaking,
	({ warnings }) => warnings.some(({ code }) => code === "overwrites-console-edit"),
	({ warnings }) => warnings.some(({ code }) => Object.hasOwn(aboutChange, code)),
	({ reason }) => reason === "drifted"
];
function keysToPlace(report) {
	const entriesToPlace = Object.entries(report.entries).filter(([, entry]) => sorts.some((isOfSort) => isOfSort(entry)));
	const keyed = require_action_deliver.bySeverity({ entries: Object.fromEntries(entriesToPlace) });
	return new Set(sorts.flatMap((isOfSort) => keyed.filter(([, entry]) => isOfSort(entry)).slice(0, maxAnnotated).map(([key]) => key)));
}
function withChangedPlaces(entry, places) {
	const { difference, warnings, reason, place } = entry;
	const drifted = reason === "drifted" ? places.undone ?? places.changed : null;
	return {
		...entry,
		place: drifted === null ? place : locationOf(drifted),
		warnings: warnings.map((warning) => ({
			...warning,
			...placeOf(warning, places)
		})),
		difference: difference && {
			...difference,
			breaking: difference.breaking.map((breaking, at) => {
				const found = places.breaking[at] ?? null;
				return found === null ? breaking : {
					...breaking,
					place: found
				};
			})
		}
	};
}
function placeOf({ code }, places) {
	const which = Object.hasOwn(aboutChange, code) ? aboutChange[code] : void 0;
	const found = which === void 0 ? null : places[which] ?? places.changed;
	return found === null ? {} : { place: found };
}
function locationOf({ file, line, column }) {
	return {
		file,
		line,
		column
	};
}

// src/core/names/name-notices.ts
function nameNotices(files) {
	return files.filter(({ file }) => require_app_definition_steps.isGenericName(file)).map(noticeOf);
}
function noticeOf({ kind, file, name }) {
	const [key, where] = [`${kind}/${name}`, `${require_index.quote(file)} has no Name`];
	return name === require_app_definition_steps.nameOfPath(file) ? `${key} takes its name from its file: ${where}, and its folder gives none, or the instance already has ${key}. To call it otherwise, write Name.` : `${key} takes its name from its folder: ${where}, and many files may be called ${require_index.quote(require_app_definition_steps.nameOfPath(file))}. To keep the name if the file is moved, write Name.`;
}

// src/app/load/folder-names.ts
var folder_names_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	liveNamesOf: () => liveNamesOf,
	noticesOfNames: () => noticesOfNames,
	withLiveFileNames: () => withLiveFileNames
}, 1);
async function withLiveFileNames(files, { parse, liveNames, looksFor }) {
	const kinds = new Set(files.filter(require_app_definition_steps.usesFolderName).map(({ work }) => work.kind));
	const live = /* @__PURE__ */ new Map();
	for (const kind of kinds) live.set(kind, await liveNames(kind));
	return require_app_definition_steps.parallel(files, 8, async (each) => {
		const { work, candidate } = each;
		const isLive = live.get(work.kind)?.has(require_app_definition_steps.nameOfPath(work.file.path)) === true;
		return require_app_definition_steps.usesFolderName(each) && isLive ? require_app_definition_steps.readFile({
			...work,
			defaultName: null
		}, parse, looksFor) : candidate;
	});
}
function liveNamesOf(context, identify, lists = /* @__PURE__ */ new Map()) {
	return async (kind) => {
		try {
			await identify();
		} catch (cause) {
			if (cause instanceof require_index.ActionError) return /* @__PURE__ */ new Set();
			throw cause;
		}
		const { reader } = await context.connect();
		const rows = lists.get(kind) ?? await reader.list(kind);
		return new Set(rows.flatMap(({ name, awsManaged }) => awsManaged ? [] : [name]));
	};
}
function noticesOfNames(candidates) {
	return nameNotices(candidates.flatMap(nameless));
}
function nameless({ kind, file, name, hasName }) {
	return hasName || name === null ? [] : [{
		kind,
		file,
		name
	}];
}

// src/core/plan/decision.ts
function actionOf({ decision }) {
	switch (decision.type) {
		case "block": return "blocked";
		case "leave": return decision.as;
		case "skip":
		case "write": return actionOfWrite(decision.write);
	}
}
function actionOfWrite(write) {
	if (write.content === "none") return write.metadata === null ? "unchanged" : "metadata";
	return versionWord(write) === "restores" ? "rollback" : write.content;
}
function versionWord(write) {
	return write?.content === "update" || write?.content === "version" ? write.word : "content";
}
function reasonOf({ decision }) {
	if (decision.type === "block" || decision.type === "skip") return decision.reason;
	if (decision.type === "write" || decision.as === "unchanged") return null;
	return decision.as === "held" ? "rolled-back" : "drifted";
}
function writeOf({ decision }) {
	return decision.type === "write" ? decision.write : null;
}
function writes(change) {
	return writeOf(change) !== null;
}
function needsProof(change) {
	const write = writeOf(change);
	return write !== null && write.content !== "none" && versionWord(write) !== "restores";
}
function plannedWrite({ decision }) {
	return decision.type === "write" || decision.type === "skip" ? decision.write : null;
}
function isInStep(change) {
	const action = actionOf(change);
	return action === "unchanged" || action === "metadata";
}
function metadataOf(change) {
	return plannedWrite(change)?.metadata ?? null;
}
function aliasMoveOf(change) {
	return writeOf(change)?.alias ?? null;
}
function isSkipped({ decision }) {
	return decision.type === "skip";
}
function keepsLive(change) {
	const write = plannedWrite(change);
	return write?.content === "update" && write.keep;
}

// src/core/resolve/review-hash.ts
function reviewHashOf({ references, hash }) {
	const reviewed = references?.resolution?.reviewed;
	return reviewed === void 0 ? hash : hashOfReviewed(reviewed);
}
const hashOfReviewed = require_action_deliver.onceForEach((reviewed) => require_app_definition_steps.contentHash(reviewed().content));

// src/core/plan/lateness.ts
function latenessOf(age, policy) {
	if (!age || policy.allowOlder) return null;
	if (age.order === "other-repository") return {
		reason: "other-repository",
		how: "blocked"
	};
	if (policy.rollback) return null;
	if (age.order === "older") return {
		how: policy.branchPush ? "skipped" : "blocked",
		reason: "superseded"
	};
	if (age.order !== "unknown" || policy.planOnly || policy.branchPush && !policy.repeated) return null;
	return {
		reason: "age-unknown",
		how: "blocked"
	};
}
function unlessLate(intended, late) {
	if (late === null || intended.type !== "write") return intended;
	return late.how === "skipped" ? {
		type: "skip",
		reason: late.reason,
		write: intended.write
	} : {
		type: "block",
		reason: late.reason
	};
}

// src/core/plan/create.ts
function createOrMissing(definition, age, policy) {
	const { description, tags } = definition;
	const write = {
		content: "create",
		metadata: description !== null || Object.keys(tags).length > 0 ? {
			description,
			tags: Object.keys(tags).length > 0 ? tags : null
		} : null,
		alias: newAlias(definition, policy)
	};
	return {
		key: definition.key,
		definition,
		observation: null,
		decision: missingDecision(definition, write, age, policy),
		row: null,
		repository: definition.hash,
		live: null,
		base: null,
		baseVersion: null,
		left: null,
		restored: null,
		overwrites: "nobody",
		wentBack: null,
		historyUnknown: null,
		age: age ?? null,
		version: null,
		highest: null,
		drift: null,
		draft: null
	};
}
function missingDecision(definition, write, age, policy) {
	if (policy.rollback) return {
		type: "skip",
		reason: "not-found",
		write
	};
	if (!policy.createMissing) return {
		type: "block",
		reason: "not-found"
	};
	const unresolved = require_app_definition_steps.referenceBlockOf(definition);
	if (unresolved !== null) return {
		type: "block",
		reason: unresolved.reason
	};
	return unlessLate({
		type: "write",
		write
	}, latenessOf(age, {
		...policy,
		branchPush: true
	}));
}

// src/core/plan/version-description.ts
const forbiddenCharacters = {
	view: /[^\p{L}\p{N}\p{Z}_.:/=+\-@,()']+/gu,
	module: /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]+/gu
};
const separator = " - ";
const maxLabelLength = 16384;
function versionDescription(kind, label, marker, word = "content") {
	const ending = markerText(marker, word);
	const text = truncateGraphemes(toAllowedText(kind, label), require_app_definition_steps.kinds[kind].versionDescriptionLimit - 3 - ending.length);
	return text === "" ? ending : `${text}${separator}${ending}`;
}
function snapshotDescription(commit) {
	return `kept before ${shortCommit(commit)}`;
}
function toAllowedText(kind, label) {
	return label.slice(0, maxLabelLength).normalize("NFC").replace(/[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/gu, "-").replace(/[\u2018-\u201f\u2032\u2033\u2039\u203a\u00ab\u00bb]/gu, "'").replace(forbiddenCharacters[kind], " ").trim();
}
function truncateGraphemes(text, limit) {
	if (text.length <= limit) return text;
	let end = 0;
	const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
	for (const { index, segment } of graphemes.segment(text)) {
		if (index + segment.length > limit) break;
		end = index + segment.length;
	}
	return text.slice(0, end).trimEnd();
}

// src/core/plan/known-versions.ts
function knownVersions(observation) {
	const { live, versions } = observation;
	const { version = null, versionDescription: description = null } = live ?? {};
	const listed = rowsOf(observation).map(toKnownVersion);
	const all = versions !== void 0;
	if (version === null || version <= (listed[0]?.number ?? 0)) return {
		rows: listed,
		all
	};
	if (!all && description === null) return {
		rows: [],
		all
	};
	return {
		rows: [toKnownVersion({
			version,
			description: description ?? ""
		}), ...listed],
		all
	};
}
function rowsOf({ versions = [], unlisted = [] }) {
	return [...unlisted.toReversed(), ...versions];
}
function toKnownVersion({ version, description }) {
	return {
		number: version,
		marker: readMarker(description),
		restores: readRestoreMarker(description)
	};
}
function findHighest({ rows, all }, matches) {
	return rows.find(matches) ?? (all ? null : void 0);
}
function findRestored(versions, base) {
	if (base === void 0) return void 0;
	const restored = findHighest(versions, ({ restores }) => restores !== null) ?? null;
	return restored && restored.number > (base?.number ?? 0) ? restored : null;
}
function findKept(observation, commit, low, high = Number.POSITIVE_INFINITY) {
	const kept = snapshotDescription(commit);
	const found = rowsOf(observation).find(({ version, description }) => version > low && version < high && description === kept);
	return found ? toKnownVersion(found) : null;
}
function markerOf({ marker, restores }) {
	return marker ?? restores;
}
function markedHash(version) {
	return markerOf(version)?.hash;
}
function isMadeOf(version, content) {
	const hash = markedHash(version);
	return hash !== void 0 && require_app_definition_steps.isHashOf(hash, content);
}

// src/core/plan/version-content.ts
function versionContent(definition, observation) {
	const hashOf = (content) => require_app_definition_steps.liveHash(definition, content);
	const live = observation.live ? hashOf(observation.live.content) : null;
	const isKnownInvalid = ({ number }) => observation.invalidVersions?.has(number) ?? false;
	const isLive = (content) => hashOf(content) === live;
	const areReadable = () => [...observation.contents?.values() ?? []].some((each) => each && !isLive(each));
	const isUnsure = (version, content) => !isKnownInvalid(version) && isLive(content) && isDoubtful(version, content) && !areReadable();
	const contentOf = (version) => {
		const content = observation.contents?.get(version.number);
		return content && isUnsure(version, content) ? null : content;
	};
	const isValid = (version) => {
		if (isKnownInvalid(version)) return false;
		const content = contentOf(version);
		return !content || require_app_definition_steps.kinds[definition.kind].normalizesContent || isMadeOf(version, content);
	};
	return {
		isValid,
		isUnsure: (version) => {
			const content = observation.contents?.get(version.number);
			return content ? isUnsure(version, content) : false;
		},
		matchesLive: (version) => {
			const content = contentOf(version);
			if (content) return isLive(content);
			if (!isKnownInvalid(version) && namesLive(version, live, observation)) return true;
			return content === void 0 ? void 0 : false;
		},
		isRepository: (version) => {
			if (markedHash(version) === definition.hash) return true;
			const content = contentOf(version);
			return content ? isMadeOf(version, content) && hashOf(content) === definition.hash : false;
		}
	};
}
function namesLive(version, hash, { live }) {
	const marked = markedHash(version);
	if (marked === void 0 || !live) return false;
	return marked === hash || marked === require_app_definition_steps.contentHash(live.content);
}
function isDoubtful(version, content) {
	return content.kind === "module" && markedHash(version) !== void 0 && !isMadeOf(version, content);
}

// src/core/plan/went-back.ts
function wentBackTo(liveHash, { rows }, base, { isValid }, observation) {
	const hasLive = (version) => isValid(version) && namesLive(version, liveHash, observation);
	if (!base || hasLive(base)) return null;
	const found = rows.find((version) => version.number < base.number && hasLive(version));
	const marker = found && markerOf(found);
	if (!marker) return null;
	const hasKept = findKept(observation, marker.commit, base.number) !== null;
	return {
		version: found.number,
		commit: marker.commit,
		hasKept
	};
}

// src/core/plan/facts.ts
function deriveFacts(definition, observation) {
	const repository = definition.hash;
	const live = observation.live ? require_app_definition_steps.liveHash(definition, observation.live.content) : null;
	const versions = knownVersions(observation);
	const content = versionContent(definition, observation);
	const { isValid } = content;
	const base = findHighest(versions, (version) => version.marker !== null && isValid(version));
	const restored = findRestored(versions, base);
	const source = require_app_definition_steps.sourceOf(definition);
	return {
		...content,
		repository,
		live,
		versions: versions.rows,
		base,
		restored,
		highest: findHighest(versions, () => true),
		received: findHighest(versions, (version) => version.marker?.source === source && isValid(version)),
		kept: keptBelow(restored, base, observation),
		wentBack: restored || live === repository ? null : wentBackTo(live, versions, base, content, observation),
		draft: differingDraft(definition, observation, live)
	};
}
function keptBelow(restored, base, observation) {
	if (!restored?.restores) return null;
	return findKept(observation, restored.restores.commit, base?.number ?? 0, restored.number);
}
function differingDraft(definition, { draft }, live) {
	const hash = draft && require_app_definition_steps.liveHash(definition, draft.content);
	return hash && (hash === live || hash === definition.hash) ? null : draft;
}

// src/core/plan/metadata.ts
function metadataToSet(definition, observation) {
	const current = currentMetadata(observation);
	const description = definition.description === current.description ? null : definition.description;
	const tags = missingTags(definition.tags, current.tags);
	return description === null && tags === null ? null : {
		description,
		tags
	};
}
function currentMetadata(observation) {
	const current = observation?.live ?? observation?.draft;
	return {
		description: current?.description ?? null,
		tags: observation?.tags ?? current?.tags ?? {}
	};
}
function missingTags(wanted, current) {
	const missing = Object.entries(wanted).filter(([name, value]) => !Object.hasOwn(current, name) || current[name] !== value);
	return missing.length === 0 ? null : Object.fromEntries(missing);
}
function metadataHash({ description, tags }) {
	return require_app_definition_steps.hashJson({
		description,
		tags
	});
}

// src/core/document/json-differences.ts
const maxNamed$1 = 10;
function describeDifferences(before, after) {
	const all = [...walk(before, after, "")].map(({ path, how }) => `${path || "everything"} was ${how}`);
	const rest = all.length - maxNamed$1;
	return rest > 0 ? [...all.slice(0, maxNamed$1), `and ${rest} more`] : all;
}
function isEqualJson(one, other) {
	return walk(one, other, "").next().done === true;
}
function onlyDropsMembers(before, after) {
	for (const { how } of walk(before, after, "")) if (how !== "dropped") return false;
	return true;
}
function* walk(before, after, path) {
	if (require_index.isObject(before) && require_index.isObject(after)) yield* walkMembers(before, after, path);
	else if (Array.isArray(before) && Array.isArray(after) && before.length === after.length) for (const [index, item] of before.entries()) yield* walk(item, after[index], `${path}[${index}]`);
	else if (before !== after) yield {
		path,
		how: "changed"
	};
}
function* walkMembers(before, after, path) {
	for (const name of /* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(after)])) {
		const at = path === "" ? name : `${path}.${name}`;
		if (!Object.hasOwn(after, name)) yield {
			path: at,
			how: "dropped"
		};
		else if (!Object.hasOwn(before, name)) yield {
			path: at,
			how: "added"
		};
		else yield* walk(before[name], after[name], at);
	}
}

// src/core/hash/stored-form.ts
function isStoredFormOf(definition, live) {
	const { kind, content, hash } = definition;
	if (require_app_definition_steps.isContentOpen(definition)) return false;
	if (require_app_definition_steps.liveHash(definition, live) === hash) return true;
	return require_app_definition_steps.kinds[kind].normalizesContent && onlyDropsMembers(require_app_definition_steps.executableJson(content), executableOrText(live));
}
function executableOrText(content) {
	try {
		return require_app_definition_steps.executableJson(content);
	} catch {
		return JSON.stringify(content);
	}
}

// src/core/plan/plan-state.ts
function derivePlanState(definition, observation, facts, age, policy) {
	const { base, restored } = facts;
	const isKept = leavesKept(facts, observation, definition);
	const isNamed = (version) => markedHash(version) === facts.repository;
	const isRepository = policy.rollback || restored ? isNamed : facts.isRepository;
	const stateOf = (version) => versionState(facts, version, isRepository);
	const versions = {
		highest: stateOf(facts.highest),
		base: stateOf(base),
		restored: stateOf(restored)
	};
	return {
		...versions,
		live: liveState(definition, observation, facts, versions.highest),
		leavesKept: isKept,
		leavesBase: restored?.restores != null && restored.restores.hash !== base?.marker?.hash,
		sourceIsBase: base?.marker?.source === require_app_definition_steps.sourceOf(definition) || base?.marker?.hash === definition.hash,
		changedByPush: observation.changedByPush ?? false,
		repeatsPublish: repeatsPublish(facts, isKept, age, policy),
		history: observation.history?.answer ?? "unknown"
	};
}
function leavesKept({ kept }, { contents }, definition) {
	const content = kept && contents?.get(kept.number);
	return content ? require_app_definition_steps.liveHash(definition, content) === definition.hash : false;
}
function repeatsPublish({ base }, isKept, age, { commit, branchPush, repeated, overtakenByRollback }) {
	if (overtakenByRollback || age?.order === "older") return true;
	return repeated && (base?.marker?.commit === commit || isKept && branchPush);
}
function versionState(facts, version, isRepository) {
	if (!version) return null;
	return {
		isRepository: isRepository(version),
		matchesLive: facts.matchesLive(version) ?? false,
		isSound: facts.isValid(version)
	};
}
function liveState(definition, { live }, facts, highest) {
	if (!live) return "none";
	if (facts.live === facts.repository) return "repository";
	return !highest?.matchesLive && isStoredFormOf(definition, live.content) ? "stored-form" : "other";
}

// src/core/plan/rollback-table.ts
function rollbackRowOf(state) {
	const { live, highest } = state;
	const newest = newestMarked(state);
	if (live === "repository") return highest?.matchesLive && newest?.isRepository !== false ? {
		action: "unchanged",
		why: "live-and-versioned"
	} : {
		action: "rollback",
		why: "live-without-restore"
	};
	if (live !== "none" && isStored(newest)) return {
		action: "unchanged",
		why: "live-in-stored-form"
	};
	return live === "stored-form" ? {
		action: "rollback",
		why: "stored-form-without-restore"
	} : {
		action: "rollback",
		why: "older-content-wanted"
	};
}
function newestMarked({ base, restored }) {
	return restored ?? base;
}

// src/core/plan/decide.ts
function decide(definition, observation, age, policy) {
	if (!observation) return createOrMissing(definition, age, policy);
	const facts = deriveFacts(definition, observation);
	const state = derivePlanState(definition, observation, facts, age, policy);
	const row = policy.rollback ? rollbackRowOf(state) : rowOf(state);
	const asked = wantedDecision(row, state, definition, observation, policy);
	const holder = versionOf(facts, state, row);
	const intended = withAlias(asked, definition, observation, holder, policy);
	const overwrites = intended.type === "write" && !policy.rollback ? overwritten(state, facts) : "nobody";
	const block = blockReason(definition, observation, facts, {
		row,
		intended,
		overwrites
	}, policy);
	const decision = block === null ? unlessLate(intended, latenessOf(age, policy)) : {
		type: "block",
		reason: block
	};
	return {
		...observedMembers(definition, observation, facts, state),
		decision,
		row: row.why,
		version: row.why === "push-ends-hold" ? versionUntilWritten(facts, state, decision) : holder,
		overwrites,
		age: intended.type === "write" ? age ?? null : null
	};
}
function versionUntilWritten(facts, state, { type }) {
	return type === "block" ? restoredVersion(facts, state) : null;
}
function overwritten(state, { wentBack }) {
	const who = overwrittenBy(state);
	return who === "console" && wentBack !== null ? "unknown" : who;
}
function wantedDecision({ action, why }, state, definition, observation, { overwriteDrift }) {
	const { resource, live = null } = observation;
	const metadata = metadataToSet(definition, observation);
	const word = action === "rollback" ? "restores" : "content";
	if (action === "version" || why === "live-without-restore") return {
		type: "write",
		write: {
			content: "version",
			resource,
			live: livePart(live),
			word,
			metadata
		}
	};
	if (action === "update" || action === "rollback" || action === "drifted" && overwriteDrift) return {
		type: "write",
		write: {
			content: "update",
			resource,
			live,
			keep: isUnversioned(state) && !isOwnForm(why),
			word,
			metadata
		}
	};
	if (action === "unchanged" && metadata !== null) return {
		type: "write",
		write: {
			content: "none",
			resource,
			metadata
		}
	};
	return {
		type: "leave",
		as: action
	};
}
function livePart(live) {
	if (live === null) throw new TypeError("a version is planned of a resource that has nothing live");
	return live;
}
function blockReason(definition, { resource, live }, { draft }, { row, intended, overwrites }, policy) {
	if (resource.awsManaged) return "aws-managed";
	if (resource.archived || live?.archived) return "archived";
	if (live && differs(definition.externalInvocation, live.externalInvocation)) return "immutable-setting";
	const unresolved = row.action === "held" ? null : require_app_definition_steps.referenceBlockOf(definition);
	if (unresolved !== null) return unresolved.reason;
	if (intended.type === "write" && intended.write.content === "update" && draft && !policy.mayOverwriteDraft(definition.key)) return "unpublished-draft";
	return (row.action === "drifted" || overwrites !== "nobody") && policy.failOnDrift && !policy.overwriteDrift ? "drifted" : null;
}
function differs(intended, live) {
	return intended !== null && intended !== (live ?? false);
}
function isUnversioned({ live, highest }) {
	return live !== "none" && !highest?.matchesLive;
}
function observedMembers(definition, observation, facts, state) {
	const { repository, live, highest, base, restored, kept, draft, isValid } = facts;
	return {
		key: definition.key,
		definition,
		observation,
		repository,
		live,
		base: base?.marker ?? null,
		baseVersion: base?.number ?? null,
		left: (state.leavesKept ? kept : base)?.number ?? null,
		restored: restored?.restores ? {
			...restored.restores,
			version: restored.number,
			isSound: isValid(restored)
		} : null,
		wentBack: facts.wentBack,
		historyUnknown: observation.history?.why ?? null,
		highest: highest?.number ?? null,
		drift: observation.live === void 0 ? null : hasDrifted$1(facts),
		draft: draft ?? null
	};
}
function versionOf(facts, state, { action }) {
	const { highest, base, restored, isValid } = facts;
	const isLive = state.restored?.matchesLive;
	const isRepository = state.restored?.isRepository;
	if (action === "held") return restoredVersion(facts, state);
	return numberIf(state.live === "repository" && state.highest?.matchesLive, highest) ?? numberIf(isRepository && isLive, restored) ?? numberIf(state.base?.isRepository, base) ?? numberIf(restored && isValid(restored) && isRepository, restored);
}
function restoredVersion({ restored }, state) {
	return numberIf(state.restored?.matchesLive, restored);
}
function numberIf(isIt, version) {
	return isIt && version ? version.number : null;
}
function hasDrifted$1({ base, restored, matchesLive }) {
	const matches = base ? matchesLive(base) : void 0;
	if (matches !== false || !restored) return matches === void 0 ? null : !matches;
	return !matchesLive(restored);
}

// src/core/plan/plan.ts
function makePlan(instanceId, definitions, observed, policy) {
	return planOf(instanceId, definitions.map((definition) => decide(definition, observed.observations.get(definition.key) ?? null, observed.ages.get(definition.key), policy)).toSorted((a, b) => require_index.compareCodeUnits(a.key, b.key)));
}
function planOf(instanceId, changes) {
	return {
		changes,
		digest: planDigest(instanceId, changes)
	};
}
function planDigest(instance, changes) {
	const counted = changes.filter(({ decision }) => decision.type !== "leave" || decision.as !== "unchanged" && decision.as !== "held");
	return require_app_definition_steps.hashJson({
		instance,
		changes: counted.map(digestInput)
	});
}
function digestInput(change) {
	const { key, definition, live } = change;
	const repository = reviewHashOf(definition);
	const [metadata, alias] = [metadataOf(change), aliasMoveHash(aliasMoveOf(change))];
	return {
		key,
		action: actionOf(change),
		repository,
		live,
		metadata: metadata && metadataHash(require_app_definition_steps.reviewedMetadata(definition, metadata)),
		...alias === null ? {} : { alias }
	};
}

// src/core/plan/outcome.ts
function initialProgress(change) {
	const listed = change.observation?.resource;
	return {
		id: listed?.id ?? null,
		arn: listed?.arn ?? null,
		wrote: false,
		live: isLive(change),
		version: change.version,
		published: null,
		previous: change.highest,
		metadataSet: false,
		snapshotVersion: null,
		alias: null,
		namedAlias: null,
		invalidVersions: /* @__PURE__ */ new Set(),
		savedDrafts: /* @__PURE__ */ new Set(),
		warnings: []
	};
}
function applyDecision(progress, change) {
	const { id, arn, live, version } = initialProgress(change);
	Object.assign(progress, {
		id,
		arn,
		live
	});
	if (progress.published === null) progress.version = version;
}
function isLive(change) {
	const { row, observation, live, repository } = change;
	if (isInStep(change) || row === "live-in-stored-form") return true;
	if (observation && observation.live === void 0) return null;
	return live === repository;
}
function failureOf(outcome) {
	const { failure, wrote, live, version, metadataSet } = outcome;
	const done = [...failure && wrote && live && version === null ? [liveNote(failure)] : [], ...metadataSet ? ["Its description or tags were set."] : []];
	return failure && done.length > 0 ? require_index.withSentences(failure, done) : failure;
}
function liveNote({ code }) {
	return code !== "version-unknown" && code !== "interrupted" ? "The content is live already, but no version holds it yet." : "The content is live already; whether a version holds it is not known.";
}
const metadataSetNote = "Its description or tags were set.";

// src/app/isolate-failure.ts
const resourceFailures = [
	"service-unavailable",
	"access-denied",
	"publish-failed"
];
function isolateFailure(cause) {
	if (cause instanceof require_index.ActionError && resourceFailures.includes(cause.reason)) return cause;
	throw cause;
}

// src/core/plan/version-reads.ts
function nextForSources(definition, observation) {
	const { versions, contents } = observation;
	if (versions === void 0) return { what: "versions" };
	if (require_app_definition_steps.kinds[definition.kind].normalizesContent) return null;
	const { live, repository, highest, received, versions: known, ...facts } = deriveFacts(definition, observation);
	const isInStep = live === repository && highest && facts.matchesLive(highest);
	if (!received || isInStep) return null;
	if (!contents?.has(received.number)) return {
		what: "content",
		version: received.number
	};
	const isWitness = (version) => !contents.has(version.number) && !namesLive(version, live, observation);
	const witness = facts.isUnsure(received) ? known.find(isWitness) : void 0;
	return witness ? {
		what: "content",
		version: witness.number
	} : null;
}
function nextForUnlisted(observation) {
	const { live, versions = [] } = observation;
	const above = versions[0]?.version ?? 0;
	const newest = live?.version ?? 0;
	return newest > 0 && (newest <= above || newest === above + 1 && live?.versionDescription !== null) ? null : nextNumbers(observation);
}
function nextNumbers({ live, versions, unlisted }) {
	if (!live || !versions || unlisted) return null;
	return {
		what: "unlisted",
		above: versions[0]?.version ?? 0,
		newest: live.version ?? 0
	};
}
function contentRead(facts, version) {
	return version && facts.matchesLive(version) === void 0 ? {
		what: "content",
		version: version.number
	} : null;
}
function unverifiedVersion(version, { readMethod, contents }, policy) {
	if (version === null || contents?.has(version.number)) return null;
	const isBelieved = readMethod === "search" && policy.planOnly;
	return (version.restores !== null || version.marker && policy.mustVerify(version.marker.commit)) && !isBelieved ? {
		what: "content",
		version: version.number
	} : null;
}

// src/core/plan/next-read.ts
function nextRead(definition, observation, policy) {
	const isListWanted = policy.listVersions && !observation.resource.awsManaged;
	return nextForPlan(definition, observation, policy) ?? (isListWanted ? nextForSources(definition, observation) : null);
}
function nextForPlan(definition, observation, policy) {
	const { resource, live, readMethod } = observation;
	if (resource.awsManaged || resource.archived) return null;
	if (live === void 0) return { what: "live" };
	if (live === null) return nextForDraft(observation);
	const read = nextForDecision(definition, observation, policy) ?? nextForTags(definition, observation) ?? (readMethod === "search" ? null : nextForVersions(definition, observation, policy)) ?? nextForModuleAlias(definition, observation, policy);
	return readMethod === "search" && !isIndexTrusted(definition, observation, policy, read) ? { what: "live" } : read;
}
function isIndexTrusted(definition, observation, policy, read) {
	if (read === null) {
		const change = decide(definition, observation, void 0, policy);
		return isLeftUnchanged(change) && !isAliasNewer(change);
	}
	const { repository, live, base } = deriveFacts(definition, observation);
	return (live === repository || base?.marker?.hash === repository) && [
		"versions",
		"content",
		"tags",
		"alias"
	].includes(read.what);
}
function isLeftUnchanged({ decision }) {
	return decision.type === "leave" && decision.as === "unchanged";
}
function isAliasNewer({ observation, version }) {
	return observation?.alias != null && isAhead(observation.alias, version);
}
function nextForDecision(definition, observation, policy) {
	if (policy.rollback) return nextForRollback(definition, observation, policy);
	const facts = deriveFacts(definition, observation);
	const { repository, live, highest, base, restored } = facts;
	if (highest === void 0) return { what: "versions" };
	if (live === repository) return unverifiedVersion(highest, observation, policy) ?? contentRead(facts, highest);
	if (base === void 0 || restored === void 0) return { what: "versions" };
	return contentRead(facts, base) ?? contentRead(facts, restored) ?? nextForUpdate(definition, observation, facts, policy);
}
function nextForRollback(definition, observation, policy) {
	if (!observation.versions) return { what: "versions" };
	const facts = deriveFacts(definition, observation);
	const { highest = null, base = null, restored = null } = facts;
	const read = nextNumbers(observation) ?? unverifiedVersion(highest, observation, policy) ?? contentRead(facts, highest) ?? contentRead(facts, restored ?? base);
	if (read) return read;
	const { action, why } = rollbackRowOf(derivePlanState(definition, observation, facts, void 0, policy));
	return action === "rollback" && why !== "live-without-restore" ? nextForDraft(observation) : null;
}
function nextForUpdate(definition, observation, facts, policy) {
	const { highest = null, restored = null } = facts;
	const state = derivePlanState(definition, observation, facts, void 0, policy);
	const { action, why } = rowOf(state);
	const canReplace = action === "update" || action === "drifted";
	const isWritten = action === "update" || action === "drifted" && policy.overwriteDrift;
	const isOnHold = action === "held" || why === "push-ends-hold";
	const needsList = isWritten || why === "console-changed-it";
	return (canReplace ? nextForUnlisted(observation) : null) ?? (action === "update" ? nextForKept(facts, observation) : null) ?? nextForAuthor(state, facts, observation) ?? (isOnHold ? unverifiedVersion(restored, observation, policy) : null) ?? (needsList && !observation.versions ? { what: "versions" } : null) ?? (isWritten ? contentRead(facts, highest) ?? nextForDraft(observation) : null);
}
function nextForKept({ kept }, { contents }) {
	return kept === null || contents?.has(kept.number) ? null : {
		what: "content",
		version: kept.number
	};
}
function nextForAuthor(state, { base, live }, { changedByPush, history }) {
	if (needsPush(state) && changedByPush === void 0) return { what: "pushed" };
	return needsHistory(state) && history === void 0 && base?.marker && live !== null ? {
		what: "history",
		since: base.marker.commit,
		published: {
			number: base.number,
			hash: base.marker.hash
		}
	} : null;
}
function nextForDraft({ draft }) {
	return draft === void 0 ? { what: "draft" } : null;
}
function nextForTags({ tags }, observation) {
	return Object.keys(tags).length === 0 || observation.live?.tags || observation.tags ? null : { what: "tags" };
}
function nextForVersions(definition, observation, policy) {
	if (observation.versions) return null;
	return writes(decide(definition, observation, void 0, policy)) ? { what: "versions" } : null;
}
function nextForModuleAlias(definition, observation, policy) {
	if (definition.kind !== "module" || policy.moduleAlias === null) return null;
	return nextForAlias(definition, observation, decide(definition, observation, void 0, policy), policy);
}

// src/app/poll.ts
const minPauseMs = 250;
const maxPauseMs = 5e3;
function waitDeadline({ clock, deadline }, ms) {
	const end = clock.now() + ms;
	return () => Math.min(end, deadline.hardDeadline());
}
async function pollUntil(clock, until, read) {
	for (const pause = createBackoff();;) {
		const found = await read();
		if (found !== null || clock.now() >= until()) return found;
		await clock.sleep(Math.min(pause(), Math.max(until() - clock.now(), 1)));
	}
}
function createBackoff() {
	let next = minPauseMs;
	return () => {
		const pause = next;
		next = Math.min(pause * 2, maxPauseMs);
		return pause;
	};
}
async function retryWhileCreating(clock, until, work, codes = notFoundCodes) {
	let last;
	const done = await pollUntil(clock, until, async () => {
		try {
			return { value: await work() };
		} catch (cause) {
			if (!(cause instanceof require_index.ActionError && codes.includes(cause.code))) throw cause;
			last = cause;
			return null;
		}
	});
	if (!done) throw last;
	return done.value;
}
const notFoundCodes = ["resource-not-found", "invalid-request"];

// src/app/unlisted.ts
const most = 20;
async function* unlisted(reader, kind, id, highest, newest = 0) {
	for (let version = highest + 1; version <= highest + most; version += 1) {
		const snapshot = await reader.describe(kind, id, version);
		if (snapshot) yield {
			version,
			snapshot
		};
		else if (version >= newest) return;
	}
}

// src/core/plan/left-live.ts
function mayBeLeftBy(earlier, live, definition, published) {
	const contents = [...earlier, definition].map(({ content }) => content);
	const known = published.content ? [...contents, published.content] : contents;
	const isContractLeft = (each) => managesContract(each) || !managesContract(definition) || hasContractOf(live, known);
	const isNeither = ({ hash }) => hash !== published.hash && !require_app_definition_steps.isHashOf(hash, definition.content);
	return earlier.some((each) => require_app_definition_steps.liveHash(each, live) === each.hash ? isContractLeft(each) : isNeither(each) && isStoredFormOf(each, live));
}
function managesContract({ content }) {
	return content.kind === "view" || content.settings !== null;
}
function hasContractOf(live, contents) {
	const contract = contractHash(live);
	return contents.some((content) => contractHash(content) === contract);
}
function contractHash(content) {
	return content.kind === "view" || content.settings === null ? null : require_app_definition_steps.hashJson(JSON.parse(content.settings));
}

// src/app/observe/earlier-content.ts
async function wasChangedByPush({ history, parse, before }, definition) {
	if (before === null) return false;
	const past = await history.sourceAt(before, definition.file);
	const [earlier = null] = past.known ? await definitionsOf(parse, definition, past) : [];
	return earlier !== null && require_app_definition_steps.sourceOf(earlier) !== require_app_definition_steps.sourceOf(definition);
}
async function findInHistory({ history, parse, head, newerCommits, pastNames }, definition, since, live, published) {
	const files = definition.references === void 0 ? [] : pastNames.files;
	const past = await history.sourcesSince(since, head, definition.file, files);
	if (!past.known) return {
		answer: "unknown",
		why: past.why
	};
	const written = await definitionsOf(parse, definition, past);
	const earlier = await Promise.all(written.map(async (each, at) => each && pastNames.resolve(each, past.beside?.[at] ?? [])));
	const read = earlier.filter((each) => each !== null);
	if (mayBeLeftBy(read, live, definition, published)) return {
		answer: "yes",
		why: null
	};
	if (!past.complete) return unknownHistory("too many commits changed the file since then");
	if (earlier.includes(null)) return unknownHistory(`some commits since then do not have the definition in a readable file ${definition.file}, or its references of that time cannot be resolved`);
	const newer = await newerCommits();
	return newer === null ? {
		answer: "no",
		why: null
	} : unknownHistory(newer);
}
function unknownHistory(why) {
	return {
		answer: "unknown",
		why
	};
}
async function definitionsOf(parse, { key, kind, name, file }, { sources }) {
	const folder = require_app_definition_steps.folderName(file, require_app_definition_steps.parentFolder(file));
	const defaultName = folder === name ? folder : null;
	return Promise.all(sources.map(async (bytes) => {
		if (bytes === null) return null;
		const { definition } = await require_app_definition_steps.readFile({
			kind,
			file: {
				path: file,
				read: async () => bytes
			},
			matchedBothKinds: false,
			defaultName
		}, parse);
		return definition?.key === key ? definition : null;
	}));
}

// src/app/observe/shared-content.ts
function shareContent(content, known) {
	const row = require_app_definition_steps.contentRow(content);
	const ofKind = known.filter(({ kind }) => kind === content.kind);
	const equal = ofKind.find((other) => row.isSameText(content, other));
	if (equal !== void 0) return equal;
	for (const other of ofKind) {
		const shared = row.withTextOf(other, content);
		if (shared !== null) return shared;
	}
	return content;
}
function shareContents(observation, known) {
	const { live, draft, contents } = observation;
	const share = (snapshot) => ({
		...snapshot,
		content: shareContent(snapshot.content, known)
	});
	return {
		...observation,
		...live && { live: share(live) },
		...draft && { draft: share(draft) },
		...contents && { contents: new Map([...contents].map(([version, content]) => [version, content && shareContent(content, known)])) }
	};
}
function contentsOf({ live, draft, contents }) {
	return [
		live?.content,
		draft?.content,
		...contents?.values() ?? []
	].filter((each) => each != null);
}

// src/app/observe/complete-observation.ts
async function completeObservation(context, definition, start) {
	let observation = start;
	for (;;) {
		const read = nextRead(definition, observation, context.policy);
		if (read === null) return observation;
		const known = [definition.content, ...contentsOf(observation)];
		observation = shareContents(await applyRead(context, definition, observation, read), known);
	}
}
async function applyRead(context, definition, observation, read) {
	const { reader, sources } = context;
	const { kind, id } = observation.resource;
	switch (read.what) {
		case "live": return {
			...observation,
			readMethod: "describe",
			...await readLive(context, observation.resource)
		};
		case "draft": return {
			...observation,
			draft: await reader.describe(kind, id, "draft")
		};
		case "alias": {
			const aliases = await aliasesOf(context, observation.resource);
			return {
				...observation,
				alias: aliases.find(({ name }) => name === read.name) ?? null
			};
		}
		case "tags": return {
			...observation,
			tags: await reader.tags(observation.resource.arn)
		};
		case "versions": return refreshStaleLive(context, {
			...observation,
			versions: await readVersions(context, observation.resource)
		});
		case "unlisted": return refreshStaleLive(context, await withUnlisted(context, observation, read));
		case "pushed": return {
			...observation,
			changedByPush: await wasChangedByPush(sources, definition)
		};
		case "history": {
			const { live } = observation;
			if (!live) throw new TypeError(`${definition.key}: nothing is live that earlier commits may have had`);
			const { number, hash } = read.published;
			const published = {
				hash,
				content: observation.contents?.get(number) ?? null
			};
			const history = await findInHistory(sources, definition, read.since, live.content, published);
			return {
				...observation,
				history
			};
		}
		case "content": {
			const snapshot = await reader.describe(kind, id, read.version);
			const contents = new Map(observation.contents).set(read.version, snapshot?.content ?? null);
			return {
				...observation,
				contents
			};
		}
	}
}
async function withUnlisted({ reader }, observation, { above, newest }) {
	const { kind, id } = observation.resource;
	const rows = [];
	const contents = new Map(observation.contents);
	for await (const { version, snapshot } of unlisted(reader, kind, id, above, newest)) {
		if (snapshot.version !== version) break;
		rows.push({
			version,
			description: snapshot.versionDescription ?? ""
		});
		contents.set(version, snapshot.content);
	}
	return {
		...observation,
		unlisted: rows,
		contents
	};
}
async function refreshStaleLive(context, observation) {
	const { resource, live, versions = [], unlisted: hidden = [] } = observation;
	const newest = hidden.at(-1)?.version ?? versions[0]?.version ?? 0;
	if (observation.readMethod !== "describe" || !live || live.version === null || live.version >= newest) return observation;
	const now = await pollUntil(context.clock, waitDeadline(context, 5e3), async () => {
		const again = await context.reader.describe(resource.kind, resource.id, "live");
		return again && (again.version ?? newest) >= newest ? again : null;
	});
	return now ? {
		...observation,
		live: now
	} : observation;
}
async function readLive(context, listed) {
	const { kind, id, name } = listed;
	const read = await pollUntil(context.clock, waitDeadline(context, 3e4), async () => {
		const live = await context.reader.describe(kind, id, "live");
		return live ? { live } : kind === "view" ? neverPublished(context, listed) : null;
	});
	if (read) return read;
	const message = `${require_index.keyFor(kind, name)} is listed, but the service does not show it: somebody may have deleted it just now, or created it. Run the workflow again in a few minutes.`;
	throw new require_index.ActionError("service-unavailable", "live-not-shown", message);
}
async function neverPublished({ reader }, { id }) {
	const versions = await reader.versions("view", id).catch(nullIfAbsent);
	const draft = versions?.length === 0 ? await reader.describe("view", id, "draft") : null;
	return versions && draft && {
		live: null,
		versions,
		draft
	};
}
function nullIfAbsent(cause) {
	if (cause instanceof require_index.ActionError && notFoundCodes.includes(cause.code)) return null;
	throw cause;
}
function readVersions(context, { kind, id }) {
	return retryWhileCreating(context.clock, waitDeadline(context, 3e4), () => context.reader.versions(kind, id));
}
function aliasesOf(context, { kind, id }) {
	return retryWhileCreating(context.clock, waitDeadline(context, 3e4), () => context.reader.aliases(kind, id));
}

// src/app/observe/find-by-name.ts
async function findByName({ reader, policy }, kind, definitions, method, listed = /* @__PURE__ */ new Map()) {
	const contents = new Map(definitions.map(({ key, content }) => [key, content]));
	const keep = (record) => {
		const own = contents.get(require_index.keyFor(kind, record.name));
		return own ? {
			...record,
			content: shareContent(record.content, [own])
		} : record;
	};
	const isSearched = method === "search";
	const [rows, confirming] = await Promise.all([isSearched ? reader.search(kind, keep) : null, listed.get(kind) ?? (isSearched && !policy.planOnly ? reader.list(kind) : null)]);
	const observations = /* @__PURE__ */ new Map();
	const found = confirming === null ? rows ?? [] : confirmedBy(confirming, rows ?? []);
	for (const live of found.toSorted((a, b) => ownershipRank(a) - ownershipRank(b))) {
		const key = require_index.keyFor(kind, live.name);
		if (observations.has(key)) continue;
		const resource = toListedResource(live);
		observations.set(key, contents.has(key) ? {
			resource,
			live,
			readMethod: "search"
		} : { resource });
	}
	const isIncomplete = () => definitions.some(({ key }) => !observations.has(key));
	const list = confirming ?? (isIncomplete() ? await reader.list(kind) : null);
	if (list !== null && isIncomplete()) addListed(observations, list);
	if (isIncomplete()) addListed(observations, await reader.listArchived(kind));
	return {
		observations,
		searched: rows !== null,
		list
	};
}
function confirmedBy(list, rows) {
	const names = new Map(list.map(({ id, name }) => [id, name]));
	return rows.filter(({ id, name }) => names.get(id) === name);
}
function addListed(observations, rows) {
	for (const resource of rows.toSorted((a, b) => ownershipRank(a) - ownershipRank(b))) {
		const key = require_index.keyFor(resource.kind, resource.name);
		if (!observations.has(key)) observations.set(key, { resource });
	}
}
function ownershipRank({ awsManaged, archived }) {
	return awsManaged ? 2 : archived ? 1 : 0;
}
function toListedResource({ kind, id, arn, name, awsManaged, archived }) {
	return {
		kind,
		id,
		arn,
		name,
		awsManaged,
		archived
	};
}

// src/app/observe/index.ts
const maxParallel$1 = 32;
async function observe(context, definitions, method, listed = /* @__PURE__ */ new Map(), onComplete = async () => {}) {
	const kinds = [...new Set(definitions.map(({ kind }) => kind))];
	const unreadable = /* @__PURE__ */ new Map();
	const progress = createProgressLog(context);
	let hasFailed = false;
	const observeDefinition = async (definition, start) => {
		if (hasFailed || !start) return [];
		assertNotStopped(context.deadline);
		const observation = await completeObservation(context, definition, start).catch((cause) => {
			unreadable.set(definition.key, isolateFailure(cause));
			return null;
		});
		progress.tick();
		if (observation) await onComplete(definition, observation);
		return observation ? [[definition.key, observation]] : [];
	};
	const observeKind = async (kind) => {
		const ofKind = definitions.filter((definition) => definition.kind === kind);
		const found = await findByName(context, kind, ofKind, method, listed);
		const present = ofKind.filter(({ key }) => found.observations.has(key));
		progress.expect(present.length);
		const completed = await require_app_definition_steps.parallel(present, maxParallel$1, (definition) => observeDefinition(definition, found.observations.get(definition.key)));
		return {
			...found,
			kind,
			completed: completed.flat()
		};
	};
	const observed = await Promise.all(kinds.map((kind) => observeKind(kind).catch((cause) => {
		hasFailed = true;
		throw cause;
	})));
	return {
		observations: new Map(observed.flatMap(({ completed }) => completed)),
		unreadable,
		listed: observed.flatMap(({ observations }) => [...observations.values()].map(({ resource }) => resource)),
		lists: new Map([...listed, ...observed.flatMap(({ kind, list }) => list === null ? [] : [[kind, list]])]),
		reading: observed.some(({ searched }) => searched) ? "search" : "describe",
		searchRefused: method === "search" && observed.some(({ searched }) => !searched)
	};
}
const progressIntervalMs = 1e4;
function createProgressLog({ clock, log }) {
	let [done, total, loggedAt] = [
		0,
		0,
		clock.now()
	];
	return {
		expect: (count) => {
			total += count;
		},
		tick: () => {
			done += 1;
			if (clock.now() - loggedAt < progressIntervalMs) return;
			loggedAt = clock.now();
			log.info(`Read ${done} of ${total} definitions`);
		}
	};
}
function assertNotStopped(deadline) {
	const reason = deadline.stopReason();
	if (reason === null) return;
	throw new require_index.ActionError(reason, reason, `${reason === "timeout" ? "timeout-seconds were over" : "The run was cancelled"} while the instance was still being read; nothing was published. Run the workflow again, with more time if need be.`);
}
async function observeOne(context, definition, invalidVersions) {
	const { observations } = await findByName(context, definition.kind, [definition], "describe");
	const start = observations.get(definition.key);
	return start ? completeObservation(context, definition, {
		...start,
		invalidVersions
	}) : null;
}

// src/core/report/drift-messages.ts
function overwriteMessage(change) {
	const { key, wentBack } = change;
	const kept = keepsLive(change) ? " It is kept as a version first." : "";
	const todo = wentBack === null ? "bring it into the repository" : "run the rollback again instead";
	return `${key}: ${foundSentences(change)} Publishing replaces what is live.${kept} If it is wanted, ${todo}.`;
}
function foundSentences(change) {
	const { wentBack, overwrites } = change;
	if (wentBack !== null) return wentBackSentences(change, wentBack);
	const cause = overwrites === "console" ? "Somebody made a change in the console, or a rollback was cut short." : unknownSentences(change);
	return `what is live is not ${lastPublished(change)}. ${cause}`;
}
const choices = "To publish the repository's content, set overwrite-drift: true. To keep what is live, bring it into the repository.";
function unexplainedMessage(change) {
	const { key, repository, base, baseVersion, restored } = change;
	return `${key}: what is live is not version ${base?.hash === repository || restored === null ? baseVersion : restored.version}, which was made of this content. ${unknownSentences(change)} Look at what is live. ${choices} A checkout with fetch-depth: 0 lets the action find out.`;
}
function wentBackMessage(change, wentBack) {
	return `${change.key}: ${wentBackSentences(change, wentBack)} Nothing is on hold. To finish the rollback, run it again. ${choices}`;
}
function unknownSentences({ historyUnknown }) {
	return `${"Somebody made a change in the console, or a publish or a rollback was cut short."} Which one is not known, because ${historyUnknown ?? "the history was not read"}.`;
}
function wentBackSentences(change, wentBack) {
	const { version, commit } = wentBack;
	return `version ${version} (commit ${commit}) has what is live, although ${lastPublished(change)} was published after it. ${wentBackCause(change, wentBack)}`;
}
function wentBackCause(change, { commit, hasKept }) {
	if (hasKept) return `A run of commit ${commit} was cut short after it saved what was live before. That run put this content there, or somebody restored it in the console.`;
	return change.historyUnknown === null ? "A rollback was cut short, or somebody restored it in the console." : unknownSentences(change);
}
function lastPublished({ base, baseVersion, restored }) {
	const { version, commit } = restored ?? {
		version: baseVersion,
		commit: base?.commit
	};
	return `version ${version} (commit ${commit})`;
}

// src/core/report/reference-warnings.ts
const maxNamed = 5;
function referenceWarnings(change) {
	const { key, definition, observation, baseVersion } = change;
	const resolution = definition.references?.resolution;
	if (!resolution || !isCausedByReferences(change)) return [];
	const live = observation?.live?.content;
	const moved = live ? movedReferences(resolution.references, definition.content, live) : [];
	return [{
		code: "reference-changed",
		message: `${key}: the file is as it was published as version ${baseVersion}, but its references are something else in the instance now${moved.length > 0 ? `: ${require_app_definition_steps.listSome([...new Set(moved)], maxNamed)}` : ""}. Publishing replaces what is live.`
	}];
}
function isCausedByReferences(change) {
	const { definition, base, repository } = change;
	if (definition.references === void 0 || base === null || require_app_definition_steps.isContentOpen(definition)) return false;
	return writeOf(change)?.content === "update" && base.source === require_app_definition_steps.sourceOf(definition) && base.hash !== repository;
}
function movedReferences(found, own, live) {
	const [now, before] = [partsOf(own), partsOf(live)];
	return found.flatMap(({ written, path }) => {
		const [is, was] = [textAt(now, path), textAt(before, path)];
		if (is === null || was === null || is === was) return [];
		return [`${require_index.quote(written)} was ${require_index.printable(was)}, is ${require_index.printable(is)}`];
	});
}
function partsOf(content) {
	const read = (text) => {
		try {
			return text === null ? null : JSON.parse(text);
		} catch {
			return null;
		}
	};
	return content.kind === "view" ? {
		Template: read(content.template),
		Actions: content.actions
	} : {
		Content: read(content.content),
		Settings: read(content.settings)
	};
}
function textAt(parts, { root, members }) {
	let value = parts[root];
	for (const step of members) if (Array.isArray(value)) value = value[Number(step)];
	else value = require_index.isObject(value) ? value[String(step)] : void 0;
	return typeof value === "string" ? value : null;
}

// src/core/report/rollback-warnings.ts
function rollbackWarnings(change) {
	if (!keepsLive(change) || actionOf(change) !== "rollback") return [];
	return [{
		code: "rollback-over-unversioned",
		message: `${change.key}: what is live is not in the highest version. ${"Somebody made a change in the console, or a publish or a rollback was cut short."} It is kept as a version first. If it is a console edit that is wanted, bring it into the repository.`
	}];
}
function pinWarnings({ changes }) {
	const rollbacks = changes.filter((change) => actionOf(change) === "rollback");
	if (rollbacks.length === 0) return [];
	const pins = findPins(changes);
	return rollbacks.flatMap((left) => numbersLeft(left).flatMap((version) => {
		const keys = (pins.get(`${left.observation?.resource.id}:${version}`) ?? []).filter((key) => key !== left.key);
		return keys.length === 0 ? [] : [pinWarning(left, version, keys)];
	}));
}
function unreadPinsNotice({ changes }) {
	const left = changes.filter((change) => actionOf(change) === "rollback" && numbersLeft(change).length > 0);
	if (left.length === 0) return null;
	return `Only the definitions that the input only selects were read. Not known: whether other definitions go on with a version of ${require_app_definition_steps.listSome(left.map(({ key }) => key))} that this rollback leaves, because they refer to it by its number.`;
}
function notHeldNotice({ changes }) {
	const keys = changes.filter((change) => actionOf(change) === "metadata" && !leavesHold(change));
	if (keys.length === 0) return null;
	return `The rollback sets back only the description or tags of these definitions: ${require_app_definition_steps.listSome(keys.map(({ key }) => key))}. Description and tags cannot be put on hold: the next publish sets them again as the repository has them. Change them in the repository too.`;
}
function leavesHold({ restored, base }) {
	return restored !== null && restored.hash !== base?.hash;
}
function pinWarning(left, version, keys) {
	const [goes, refer] = keys.length === 1 ? ["goes", "refers"] : ["go", "refer"];
	return {
		code: "pins-left-version",
		message: `${require_app_definition_steps.listSome(keys)} ${goes} on with version ${version} of ${left.key}, which this rollback leaves, because ${keys.length === 1 ? "it" : "they"} ${refer} to it by its number. Change the number, or roll back ${keys.length === 1 ? "that definition" : "those definitions"} too. Flows may do the same; this action does not read them.`
	};
}
function findPins(changes) {
	const pins = /* @__PURE__ */ new Map();
	for (const change of changes) for (const pin of new Set(liveText(change).match(/[\w-]+:[0-9]+/g))) pins.set(pin, [...pins.get(pin) ?? [], change.key]);
	return pins;
}
function numbersLeft({ base, baseVersion, restored, highest, repository, live }) {
	const numbers = [
		...base && base.hash !== repository ? [baseVersion] : [],
		...restored && restored.hash !== repository ? [restored.version] : [],
		...live === repository ? [] : [highest]
	];
	return [...new Set(numbers.filter((number) => number !== null))];
}
function liveText(change) {
	const live = writeOf(change)?.content === "update" ? change.definition.content : change.observation?.live?.content;
	return live ? textOf(live) : "";
}
function textOf(content) {
	return content.kind === "view" ? content.template : content.content;
}

// src/core/report/change-warnings.ts
function changeWarnings(change) {
	return [
		...overwriteWarning(change),
		...finishWarning(change),
		...rollbackWarnings(change),
		...change.draft !== null && writeOf(change)?.content === "update" ? [draftWarning(change)] : [],
		...referenceWarnings(change),
		...aheadWarning(change)
	];
}
function overwriteWarning(change) {
	const { overwrites } = change;
	const isUpdate = writeOf(change)?.content === "update";
	if (overwrites === "nobody" || !isUpdate && reasonOf(change) !== "drifted") return [];
	return [{
		code: "overwrites-console-edit",
		message: overwriteMessage(change)
	}];
}
function finishWarning(change) {
	const { key, row } = change;
	if (writeOf(change)?.content !== "update" || row !== "finishes-earlier-publish") return [];
	return [{
		code: "finishes-earlier-publish",
		message: `${key}: what is live comes from an earlier publish that made no version of it. This publish replaces it, and so finishes what that one left.`
	}];
}
function draftWarning(change) {
	const what = actionOf(change) === "rollback" ? "The rollback" : "Publishing";
	return {
		code: "replaces-draft",
		message: `${change.key}: somebody saved a draft of it in the console. ${what} first saves the draft as a file in the folder "drafts" beside the report, then replaces it. If the draft is wanted, upload that folder in a later step, and bring the draft into the repository.`
	};
}
function aheadWarning(change) {
	const alias = aliasAhead(change);
	return alias === null || change.version === null ? [] : [aliasAheadWarning(change.key, alias, change.version)];
}
function aliasAheadWarning(key, { name, version }, holder) {
	return {
		code: "alias-ahead",
		message: `${key}: the alias ${require_index.quote(name)} is on version ${version}, and version ${holder} holds this definition. An alias is not moved to a lower number, so it was left. If callers must get version ${holder}, move the alias in the console.`
	};
}
function changeMessage(change) {
	const { key, row, age, base, baseVersion, restored, wentBack } = change;
	const [action, reason] = [actionOf(change), reasonOf(change)];
	if (change.decision.type === "block" && change.decision.message !== void 0) return change.decision.message;
	const unresolved = blockingReference(change);
	if (unresolved !== null) return `${key}: ${unresolved.message}`;
	if (change.decision.type === "skip" && reason === "not-found") return `${key}: the instance has nothing of this name: it was deleted since, or it never was there. A rollback creates nothing. To create it, run this commit with mode: publish.`;
	if (change.decision.type === "skip" && change.decision.reason === "dependency") return `${key}: it refers to ${change.decision.target}, which is not rolled back, so it is left alone too. See the message there, then run the rollback again.`;
	if (action === "held" && restored) return heldMessage(change, restored);
	if (action === "drifted" && row === "console-or-unfinished-publish") return unexplainedMessage(change);
	if (reason === "drifted" && row === "console-changed-it" && wentBack !== null) return wentBackMessage(change, wentBack);
	if (reason === "age-unknown" && age?.order === "unknown") return `${key}: it is not known whether ${base ? `commit ${base.commit} is newer than this one` : "the branch has a newer commit, which may have removed the definition"}, because ${age.why}. Run it again when that can be found out, or set allow-older: true.`;
	if (reason === "other-repository") return `${key}: version ${baseVersion} was published from commit ${base?.commit}, which this repository does not have. Another repository publishes it, or the history was rewritten. Publish it from one repository only, or set allow-older: true to take it over.`;
	return null;
}
function heldMessage({ key, base, baseVersion, left }, restored) {
	return `${key}: a rollback left version ${left}${left === baseVersion ? ` (commit ${base?.commit})` : ""} and restored ${restoredWords(restored)} The content that was left is not published again until its file changes. Change the definition, or revert the change that was rolled back.`;
}
function restoredWords({ version, commit, isSound }) {
	return isSound ? `version ${version} (commit ${commit}).` : `commit ${commit}. Version ${version}, which it made, has other content: do not use it.`;
}
function blockingReference({ decision, definition }) {
	const block = require_app_definition_steps.referenceBlockOf(definition);
	return decision.type === "block" && block !== null && decision.reason === block.reason ? block : null;
}
function ageWarnings({ changes }) {
	const reasons = /* @__PURE__ */ new Map();
	for (const { key, decision, age } of changes) {
		if (decision.type === "block" || decision.type === "skip" || age?.order !== "unknown") continue;
		reasons.set(age.why, [...reasons.get(age.why) ?? [], key]);
	}
	return [...reasons].map(([why, keys]) => ({
		code: "age-unknown",
		message: `It is not known whether a newer commit was published before, because ${why}: ${require_app_definition_steps.listSome(keys)}. If an older run published these, run the newest commit's workflow again.`
	}));
}
function planNotices({ changes }) {
	const unmanaged = changes.filter(hasUnmanagedContract).map(({ key }) => key);
	if (unmanaged.length === 0) return [];
	return [`A contract (inputs, results or branches) is live that the definition does not give, and is left as it is: ${require_app_definition_steps.listSome(unmanaged)}. Give it as Settings to keep it in the repository.`];
}
function aliasNote(definitions, { moduleAlias }) {
	if (moduleAlias === null || definitions.length === 0) return null;
	if (definitions.some(({ kind }) => kind === "module")) return null;
	return `module-alias is ${require_index.quote(moduleAlias)}, but this run has no flow module, and views have no aliases: no alias is moved.`;
}
function hasUnmanagedContract({ definition, observation }) {
	const live = observation?.live?.content;
	if (definition.content.kind !== "module" || live?.kind !== "module") return false;
	return definition.content.settings === null && !/^\s*(\{\s*\})?\s*$/.test(live.settings ?? "");
}

// src/core/report/live-version.ts
function liveVersionOf({ definition, observation }) {
	if (!observation?.live || observation.versions === void 0) return null;
	const { restored, base, highest, matchesLive } = deriveFacts(definition, observation);
	const found = [
		restored,
		base,
		highest
	].find((version) => version && matchesLive(version));
	if (!found) return null;
	return {
		version: found.number,
		commit: markerOf(found)?.commit ?? null,
		restored: found.restores !== null
	};
}
function liveVersionAfter(outcome, commit) {
	const { change, wrote, live, published } = outcome;
	if (published === null) return !wrote || isInStep(change) ? liveVersionOf(change) : null;
	if (live !== true) return null;
	const restored = versionWord(writeOf(change)) === "restores";
	return {
		version: published,
		commit: shortCommit(commit),
		restored
	};
}

// src/core/report/published-sources.ts
function publishedSources(change, own = null) {
	const { definition, observation } = change;
	const rows = observation === null ? [] : knownRows(observation);
	if (rows === null) return null;
	const isValid = observation?.contents !== void 0 || observation?.invalidVersions !== void 0 ? deriveFacts(definition, observation).isValid : () => true;
	const received = /* @__PURE__ */ new Map();
	const restoredAbove = /* @__PURE__ */ new Set();
	for (const { version, description } of [...ownRows(change, own), ...rows]) {
		const restores = readRestoreMarker(description);
		if (restores) restoredAbove.add(restores.source);
		const marker = readMarker(description);
		if (marker === null || received.has(marker.source)) continue;
		const isSound = version === own?.version || isValid({
			number: version,
			marker,
			restores
		});
		const wasLeft = [...restoredAbove].some((source) => source !== marker.source);
		if (isSound && !wasLeft) received.set(marker.source, {
			source: marker.source,
			version,
			commit: marker.commit
		});
	}
	return [...received.values()];
}
function knownRows({ live, versions, unlisted = [] }) {
	if (versions === void 0) return null;
	const rows = [...unlisted.toReversed(), ...versions];
	const { version = null, versionDescription: description = null } = live ?? {};
	return version !== null && description !== null && version > (rows[0]?.version ?? 0) ? [{
		version,
		description
	}, ...rows] : rows;
}
function ownRows(change, own) {
	if (own === null) return [];
	const { definition } = change;
	const marker = {
		commit: shortCommit(own.commit),
		hash: definition.hash,
		source: require_app_definition_steps.sourceOf(definition)
	};
	return [{
		version: own.version,
		description: markerText(marker, versionWord(writeOf(change)))
	}];
}

// src/core/report/entries.ts
function plannedEntry(change, found, mode, stopReason) {
	const status = certainStatus(change) ?? (mode === "plan" ? "planned" : "skipped");
	const reason = reasonOf(change) ?? (status === "skipped" ? stopReason : null);
	return entry(change, found, initialProgress(change), {
		status,
		reason,
		message: changeMessage(change)
	});
}
function outcomeEntry(outcome, found, commit) {
	const { change } = outcome;
	const failure = failureOf(outcome);
	const status = statusOf(outcome, failure !== null);
	const reason = reasonOf(change) ?? failure?.reason ?? outcome.notStarted;
	const message = failure?.message ?? dependencyMessage(outcome) ?? unfinishedMessage(outcome, status);
	const { published } = outcome;
	const sources = publishedSources(change, published === null ? null : {
		version: published,
		commit
	});
	const result = {
		...entry(change, found, outcome, {
			status,
			reason,
			message
		}),
		publishedSources: sources,
		liveVersion: liveVersionAfter(outcome, commit)
	};
	return outcome.metadataSet && result.action === "unchanged" ? {
		...result,
		action: "metadata",
		metadata: true
	} : result;
}
function unfinishedMessage({ change, metadataSet }, status) {
	const message = changeMessage(change);
	if (!metadataSet || status !== "blocked" && status !== "skipped") return message;
	return message === null ? `${change.key}: its description or tags were set before this was found.` : `${message} ${"Its description or tags were set."}`;
}
function dependencyMessage({ change: { key }, dependency }) {
	if (dependency === null) return null;
	return `${key}: it refers to ${dependency}, which was not published, so nothing of it was written. See the message there, then run the workflow again.`;
}
function statusOf(outcome, failed) {
	const { change, notStarted, published } = outcome;
	if (published !== null) return failed ? "failed" : "published";
	const status = certainStatus(change) ?? (notStarted ? "skipped" : failed ? "failed" : "unchanged");
	return status === "unchanged" ? unversionedStatus(outcome) : status;
}
function unversionedStatus({ metadataSet, alias }) {
	return metadataSet || alias !== null ? "updated" : "unchanged";
}
function certainStatus({ decision }) {
	if (decision.type === "write") return null;
	if (decision.type === "block") return "blocked";
	return decision.type === "leave" && decision.as === "unchanged" ? "unchanged" : "skipped";
}
function entry(change, { difference, undone, metadataChanges, warnings }, progress, { status, reason, message }) {
	const { definition, repository, live, drift, restored } = change;
	const [action, metadata] = [actionOf(change), metadataOf(change)];
	const { baseVersion, row, overwrites } = change;
	const { kind, name, file, place } = definition;
	const { id, arn, version, snapshotVersion } = progress;
	return {
		kind,
		name,
		file,
		place: blockingReference(change)?.place ?? place,
		status,
		action,
		id,
		arn,
		version,
		kept: snapshotVersion,
		drift,
		reason,
		message,
		versionArn: arn !== null && version !== null ? `${arn}:${version}` : null,
		previousVersion: progress.previous,
		baseVersion,
		row,
		overwrites,
		restoredVersion: restored?.isSound && restored.hash === repository ? restored.version : null,
		contentSha256: require_app_definition_steps.contentHashOf(definition),
		sourceSha256: require_app_definition_steps.sourceOf(definition),
		reviewSha256: isReviewed$1(change) ? reviewHashOf(definition) : null,
		pending: require_app_definition_steps.isPending(definition),
		publishedSources: publishedSources(change),
		liveVersion: liveVersionOf(change),
		live: progress.live,
		warnings: [
			...changeWarnings(change),
			...progress.warnings,
			...warnings
		],
		problems: [],
		liveSha256: live,
		metadata: metadata !== null,
		metadataSha256: metadata && metadataHash(require_app_definition_steps.reviewedMetadata(definition, metadata)),
		metadataChanges: metadata === null ? [] : metadataChanges,
		alias: progress.alias ?? (status === "planned" ? plannedAlias(change, arn) : null),
		difference,
		undone
	};
}
function isReviewed$1(change) {
	return actionOf(change) !== "unchanged" || aliasMoveOf(change) !== null;
}
function plannedAlias(change, arn) {
	const move = aliasMoveOf(change);
	if (move === null) return null;
	const { name, existing, to } = move;
	const id = existing?.id ?? null;
	return {
		name,
		id,
		arn: aliasArn(arn, id),
		version: to,
		previousVersion: existing?.version ?? null
	};
}
function aliasArn(moduleArn, aliasId) {
	return moduleArn === null || aliasId === null ? null : `${moduleArn}:${aliasId}`;
}

// src/core/diff/change-difference.ts
function findDifference(change, known) {
	return known.get(change) ?? (hasTwoSides(change) ? unknownDifference(require_index.bugReport("It was not looked at")) : noDifference);
}
const noDifference = {
	difference: null,
	undone: null,
	metadataChanges: [],
	warnings: []
};
function unknownDifference(why) {
	const message = `The differences could not be computed, so it is not known whether they break anything: ${why} Nothing else depends on it: the definition is planned and published as usual.`;
	return {
		...noDifference,
		warnings: [{
			code: "internal",
			message
		}]
	};
}
function isComparable(change) {
	const { live, repository, observation } = change;
	return !isInStep(change) && live !== repository && Boolean(observation?.live);
}
function hasTwoSides(change) {
	return isComparable(change) || change.observation !== null && metadataOf(change) !== null;
}

// src/core/diff/compared-sides.ts
function changedContents(change) {
	if (isNew(change)) return {
		own: {
			before: null,
			after: change.definition.content
		},
		undone: null
	};
	const since = sidesSincePublished(change);
	return since === null ? {
		own: sidesWithLive(change),
		undone: null
	} : {
		own: since.repository,
		undone: since.console
	};
}
function isNew(change) {
	const content = writeOf(change)?.content;
	return change.live === null && (content === "create" || content === "update");
}
function sidesWithLive(change) {
	const { definition, observation } = change;
	if (!isComparable(change) || !observation?.live || !isReadable(observation.live.content)) return null;
	const own = definition.content;
	const live = require_app_definition_steps.comparableContent(observation.live.content, own);
	return hasDrifted(change) ? {
		before: own,
		after: live
	} : {
		before: live,
		after: own
	};
}
function hasDrifted(change) {
	return reasonOf(change) === "drifted" && change.overwrites === "nobody";
}
function sidesSincePublished(change) {
	const { overwrites, baseVersion, definition, observation } = change;
	if (overwrites === "nobody" || baseVersion === null || !observation?.live) return null;
	const published = observation.contents?.get(baseVersion);
	if (!published || !isReadable(published) || !isReadable(observation.live.content)) return null;
	const own = definition.content;
	const before = require_app_definition_steps.comparableContent(published, own);
	const live = require_app_definition_steps.comparableContent(observation.live.content, own);
	return {
		repository: {
			before,
			after: own
		},
		console: {
			before,
			after: live
		}
	};
}
const isReadable = require_action_deliver.onceForEach((content) => typeof executableOrText(content) !== "string");

// src/core/plan/blocked-failures.ts
function countDefinitions(count) {
	return count === 1 ? "1 definition is" : `${count} definitions are`;
}
const seeEach = "See the message of each definition for what to do.";
function blockedFailure(count) {
	return blocked(`${countDefinitions(count)} blocked, so nothing is published. ${seeEach}`);
}
function blockedMeanwhileFailure(count) {
	return blocked(`${countDefinitions(count)} blocked by what happened in the instance during the run. ${seeEach}`);
}
function notRolledBack(count, dependants) {
	const result = `${count === 1 ? "it was" : "they were"} not rolled back.`;
	const more = leftToo(dependants, dependants === 1 ? "was" : "were");
	return blocked(`${countDefinitions(count)} blocked, so ${result}${more} Nothing else was stopped. ${seeEach}`);
}
function notToRollBack(count, dependants) {
	const result = `a rollback would leave ${count === 1 ? "it" : "them"} alone and fail at the end.`;
	const more = leftToo(dependants, "would be");
	return blocked(`${countDefinitions(count)} blocked, so ${result}${more} Nothing else would be stopped. ${seeEach}`);
}
function leftToo(count, verb) {
	if (count === 0) return "";
	return ` ${count} more ${verb} left alone, because ${count === 1 ? "it refers" : "they refer"} to a definition that is not rolled back.`;
}
function blocked(message) {
	return new require_index.ActionError("blocked", "blocked", message);
}
function driftFailure(count) {
	const message = `${countDefinitions(count)} not as published last, and fail-on-drift is set. ${"Somebody made a change in the console, or a rollback was cut short."} Bring what is live into the repository, or publish over it with overwrite-drift.`;
	return new require_index.ActionError("drift-found", "drift-found", message);
}
function unexplainedDriftFailure(count) {
	const message = `${countDefinitions(count)} not as published last, and the cause is not known. ${"Somebody made a change in the console, or a publish or a rollback was cut short."} ${count === 1 ? "It was" : "They were"} left alone. ${seeEach}`;
	return new require_index.ActionError("drift-found", "drift-unexplained", message);
}

// src/core/plan/checks.ts
function planFailures(plan, invalid, mode, failPolicy) {
	if (mode === "rollback") return changedPlanFailures(plan, mode, failPolicy);
	return [
		...invalidFailures(invalid),
		...changedPlanFailures(plan, mode, failPolicy),
		...blockedFailures(plan, mode, failPolicy),
		...failureIfAny(mode === "plan" && failPolicy.failOnChanges ? plan.changes.filter(isChange).length : 0, changesFailure)
	];
}
function invalidFailures(count) {
	return failureIfAny(count, invalidDefinitionsFailure);
}
function outcomeFailures(outcomes, mode) {
	const failed = outcomes.flatMap((outcome) => failureOf(outcome) ?? []);
	const late = ["timeout", "cancelled"].flatMap((reason) => failureIfAny(outcomes.filter(({ notStarted }) => notStarted === reason).length, (count) => notStartedFailure(reason, count)));
	const dependants = outcomes.filter((outcome) => isAloneSkipped(outcome, outcomes));
	const blocked = outcomes.filter(({ change }) => change.decision.type === "block");
	const skipped = outcomes.filter(({ change }) => isDependant(change)).length;
	const drifted = outcomes.filter(({ change }) => change.row === "console-or-unfinished-publish").filter(({ change }) => actionOf(change) === "drifted");
	return [
		...failed,
		...late,
		...failureIfAny(dependants.length, dependencyFailure),
		...failureIfAny(blocked.length, (count) => mode === "rollback" ? notRolledBack(count, skipped) : blockedMeanwhileFailure(count)),
		...failureIfAny(drifted.length, unexplainedDriftFailure)
	];
}
function failureIfAny(count, failure) {
	return count > 0 ? [failure(count)] : [];
}
function invalidDefinitionsFailure(count) {
	const message = `${countDefinitions(count)} not valid. Correct the places that the annotations name.`;
	return new require_index.ActionError("invalid-definition", "invalid-definition", message);
}
function changedPlanFailures(plan, mode, { expectedPlanDigest }) {
	if (mode === "plan" || expectedPlanDigest === null || expectedPlanDigest === plan.digest) return [];
	const message = `The plan has the digest ${plan.digest}, but expected-plan-digest is ${expectedPlanDigest}: the repository or what is live changed since that plan. Nothing was published. Look at the new plan and give its digest.`;
	return [new require_index.ActionError("plan-changed", "plan-changed", message)];
}
function blockedFailures({ changes }, mode, { rollback }) {
	const blocking = changes.flatMap(({ decision }) => decision.type === "block" ? [decision.reason] : []).filter((reason) => mode !== "plan" || !require_action_deliver.planWarnings.includes(reason));
	const drifted = blocking.filter((reason) => reason === "drifted").length;
	const dependants = changes.filter(isDependant).length;
	const blockedOf = (count) => rollback ? notToRollBack(count, dependants) : blockedFailure(count);
	const blocked = failureIfAny(blocking.length - drifted, blockedOf);
	return [...failureIfAny(drifted, driftFailure), ...blocked];
}
function isDependant({ decision }) {
	return decision.type === "skip" && decision.reason === "dependency";
}
function isChange(change) {
	const { decision, live, repository } = change;
	if (decision.type === "block") return decision.reason === "unpublished-draft" && live !== repository || decision.reason === "not-promoted";
	if (decision.type === "leave") return decision.as === "drifted";
	return decision.type === "write" && (decision.write.content !== "none" || aliasMoveOf(change) !== null);
}
function changesFailure(count) {
	const message = `${countDefinitions(count)} not as in the repository, and fail-on-changes is set. Publish them, or bring what is live into the repository.`;
	return new require_index.ActionError("changes-found", "changes-found", message);
}
function breakingChanges({ changes }, differences) {
	const breaks = (change) => (findDifference(change, differences).difference?.breaking.length ?? 0) > 0;
	return changes.filter(breaks).map(({ key }) => key);
}
function breakingFailure(broken, label) {
	const message = `${describeBroken(broken)}, and fail-on-breaking is set. Take the change back, or, if it is meant, give the pull request the label ${require_index.quote(label)} and run the workflow again.`;
	return new require_index.ActionError("changes-found", "breaking-change", message);
}
function breakingWaivedNotice(broken, label) {
	return `${describeBroken(broken)}; fail-on-breaking is waived by the pull request's label ${require_index.quote(label)}.`;
}
function describeBroken({ changed, removed }) {
	const change = changed.length === 1 ? `The change of ${require_app_definition_steps.listSome(changed)} breaks what uses the live definition` : `The changes of ${require_app_definition_steps.listSome(changed)} break what uses the live definitions`;
	const removal = removed.length === 1 ? `${require_app_definition_steps.listSome(removed)} is live, but no longer in the repository` : `${require_app_definition_steps.listSome(removed)} are live, but no longer in the repository`;
	return [...changed.length > 0 ? [change] : [], ...removed.length > 0 ? [removal] : []].join("; ");
}
function notStartedFailure(reason, count) {
	const why = reason === "timeout" ? "timeout-seconds were over" : "the run was cancelled";
	const message = `${countDefinitions(count)} not published: ${why} before ${count === 1 ? "its" : "their"} turn came. Run the workflow again; it does the rest.`;
	return new require_index.ActionError(reason, reason, message);
}
function isAloneSkipped({ notStarted, dependency }, outcomes) {
	const target = outcomes.find(({ change }) => change.key === dependency);
	return notStarted === "dependency" && target !== void 0 && !(target.failure ?? target.notStarted);
}
function dependencyFailure(count) {
	const message = `${countDefinitions(count)} not published, because what ${count === 1 ? "it refers" : "they refer"} to was not. See the message of each definition for what to do.`;
	return new require_index.ActionError("blocked", "dependency", message);
}

// src/core/report/denials.ts
function mergeDenials(failures) {
	const merged = new Map(failures);
	for (const [permission, keys] of keysByPermission(failures)) {
		const first = failures.get(keys[0]);
		if (!first || keys.length === 1) continue;
		const failure = denialOf(permission, keys, first);
		for (const key of keys) merged.set(key, failure);
	}
	return merged;
}
function keysByPermission(failures) {
	const byPermission = /* @__PURE__ */ new Map();
	for (const [key, { permission }] of failures) if (permission !== null) byPermission.set(permission, [...byPermission.get(permission) ?? [], key]);
	return byPermission;
}
function denialOf(permission, keys, first) {
	const message = `The role lacks ${permission} for ${keys.length} definitions: ${require_app_definition_steps.listSome(keys)}. The first refusal: ${first.message}`;
	return new require_index.ActionError(first.reason, first.code, message, {
		cause: first,
		permission
	});
}

// src/core/report/references.ts
function reportedReferences(definitions) {
	return definitions.flatMap(({ key, references }) => (references?.resolution?.references ?? []).map(({ written, path, place, resolved, overriddenBy, awaits }) => ({
		reference: written,
		key,
		path: pathText(path),
		line: place.line,
		column: place.column,
		resolved,
		...awaits !== null && { awaits },
		...overriddenBy !== null && { overriddenBy }
	})));
}
function pathText({ root, members }) {
	return members.reduce((text, step) => typeof step === "number" ? `${text}[${step}]` : `${text}.${step}`, root);
}

// src/app/check/differences.ts
function createComparer(policy) {
	let early = null;
	return {
		prepare: async (definition, observation, names) => {
			const change = decide(definition, observation, void 0, policy);
			if (!isComparable(change)) return;
			const { createEarlyDifferences } = await Promise.resolve().then(() => __nccwpck_require__(439));
			early ??= createEarlyDifferences();
			early.add(change, await nameIdsOf(names));
			require_action_run_action.setAside(definition.content);
			if (observation.live) require_action_run_action.setAside(observation.live.content);
		},
		compare: async ({ changes }, names) => {
			const prepared = early;
			early = null;
			return { facts: { differences: await withDifferences(changes, /* @__PURE__ */ new Map(), names, prepared) } };
		}
	};
}
async function withDifferences(changes, known, names, early = null) {
	const open = changes.filter((change) => hasTwoSides(change) && !known.has(change));
	if (open.length === 0) return known;
	const { compareChanges: compare } = await Promise.resolve().then(() => __nccwpck_require__(439));
	return compare(open, known, await nameIdsOf(names), early);
}
const nameIds = /* @__PURE__ */ new WeakMap();
async function nameIdsOf(names) {
	if (names === null) return null;
	const { createNameIds } = await Promise.resolve().then(() => __nccwpck_require__(636)).then((n) => n.name_ids_exports);
	const known = nameIds.get(names) ?? createNameIds(names.catalogue);
	nameIds.set(names, known);
	return known;
}

// src/app/comment/section-id.ts
function sectionIdOf({ instance, workingDirectory, views, modules, only }) {
	return sectionId(instance.id, workingDirectory, views.patterns, modules.patterns, only);
}

// src/app/report-entries.ts
function reportEntries(context, state, unread, outcomes) {
	const { loaded, plan } = state;
	const all = [...loaded.invalid.map((each) => [entryKey(each, loaded), invalidEntry(each)]), ...plan ? [...plannedEntries(context, state, plan, outcomes), ...loaded.definitions.flatMap(unreadableEntries(unread))] : loaded.definitions.map((each) => uncomparedItem(state, each))];
	return Object.fromEntries(all.toSorted(([a], [b]) => require_index.compareCodeUnits(a, b)));
}
function entryKey({ key, file }, { definitions, invalid }) {
	const isTaken = definitions.some((each) => each.key === key) || invalid.some((each) => each.key === key && each.file !== file);
	return key === file && isTaken ? `./${file}` : key;
}
function plannedEntries(context, { differences, failures }, plan, outcomes) {
	const differenceOf = (change) => findDifference(change, differences);
	if (outcomes) return outcomes.map((outcome) => [outcome.change.key, outcomeEntry(outcome, differenceOf(outcome.change), context.workflowRun.commit)]);
	const stopReason = failures[0]?.reason ?? null;
	return plan.changes.map((change) => [change.key, plannedEntry(change, differenceOf(change), context.decision.mode, stopReason)]);
}
function unreadableEntries(unread) {
	return (definition) => {
		const failure = unread.get(definition.key);
		if (!failure) return [];
		return [[definition.key, uncomparedEntry(definition, "failed", failure.reason, failure.message)]];
	};
}
function uncomparedItem({ checkedOnly, failures }, definition) {
	if (checkedOnly) return [definition.key, uncomparedEntry(definition, "checked", null)];
	const reason = failures[0]?.reason ?? null;
	const isStopped = reason === "timeout" || reason === "cancelled";
	return [definition.key, uncomparedEntry(definition, isStopped ? "skipped" : "failed", reason)];
}

// src/app/report.ts
var report_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	buildReport: () => buildReport,
	contentsToDraw: () => contentsToDraw,
	stepFailure: () => stepFailure
}, 1);
function stepFailure({ decision }, { invalid }, cause) {
	const failure = require_index.asActionError(cause);
	if (!(failure.code === "no-credentials" && decision.fork && !require_index.makesChanges(decision.mode))) return {
		facts: {},
		failures: [failure]
	};
	return {
		facts: { checkedOnly: true },
		warnings: [{
			code: "not-compared",
			message: "This run has no AWS credentials, as is usual for a pull request from a fork or by Dependabot: the definitions were read, checked and hashed, but nothing was compared with the instance."
		}],
		failures: invalidFailures(invalid.length)
	};
}
async function buildReport(context, state) {
	const { inputs, decision, workflowRun } = context;
	const { plan, publishing, loaded } = state;
	const unread = mergeDenials(state.observed?.unreadable ?? /* @__PURE__ */ new Map());
	const outcomes = plan && publishing && outcomesOf(context, plan, publishing.outcomes());
	const changes = outcomes?.map(({ change }) => change) ?? plan?.changes ?? [];
	const refusals = outcomes?.some(({ failure }) => failure && failure.refusals.length > 0) ? await placeRefused(context, loaded, outcomes ?? []) : /* @__PURE__ */ new Map();
	const differences = await withDifferences(changes, state.differences, state.names);
	const entries = withRefusals(reportEntries(context, {
		...state,
		differences
	}, unread, outcomes), refusals);
	return {
		schema: 1,
		mode: decision.mode,
		modeReason: decision.reason,
		context: workflowRun,
		createdAt: new Date(context.clock.wallTime()).toISOString(),
		instance: namedInstance(state),
		instanceId: inputs.instance.id,
		...inputs.pageUrl === null ? {} : { pageUrl: inputs.pageUrl },
		sectionId: sectionIdOf(inputs),
		observed: observedBy(inputs, state),
		planDigest: plan?.digest ?? null,
		entries: await withPlaces(context, entries, changes),
		problems: [...loaded.problems, ...state.contentProblems].toSorted(require_action_run_action.compareLocations),
		warnings: state.warnings,
		notices: state.notices,
		failures: failuresInOrder([
			...state.failures,
			...unread.values(),
			...outcomeFailures(outcomes ?? [], decision.mode),
			...decision.mode === "rollback" ? invalidFailures(loaded.invalid.length) : [],
			...cancellationFailures(context)
		]),
		references: reportedReferences(changes.map(({ definition }) => definition)),
		savedDrafts: [...new Set((outcomes ?? []).flatMap(({ savedDrafts }) => [...savedDrafts]))].toSorted()
	};
}
async function contentsToDraw({ plan, publishing, names }) {
	const outcomes = publishing?.outcomes();
	const contents = (plan?.changes ?? []).map((change) => outcomes?.get(change.key)?.change ?? change).filter(({ live, repository }) => live !== repository).map((change) => [change.key, changedContents(change)]).filter(([, { own, undone }]) => own !== null || undone !== null);
	return {
		contents: new Map(contents),
		nameIds: contents.length > 0 ? await nameIdsOf(names) : null
	};
}
function namedInstance({ instance, values }) {
	const nickname = values?.nickname ?? null;
	return instance && nickname !== null ? {
		...instance,
		nickname
	} : instance;
}
function observedBy({ observe }, { observed }) {
	const reading = observed?.reading ?? null;
	return reading !== null && observe === "versions" ? "versions" : reading;
}
async function placeRefused(context, { files }, outcomes) {
	const { refusalProblems } = await Promise.resolve().then(() => __nccwpck_require__(858));
	const checkedOf = new Map(files.map(({ file, checked }) => [file, checked]));
	return refusalProblems(context, outcomes, ({ file }) => (checkedOf.get(file)?.findings ?? []).map(({ finding }) => finding));
}
async function withPlaces(context, entries, changes) {
	const keys = context.deadline.stopReason() === "cancelled" ? /* @__PURE__ */ new Set() : keysToPlace({ entries });
	if (keys.size === 0) return entries;
	const { placeChanges } = await Promise.resolve().then(() => __nccwpck_require__(858));
	return placeChanges(context, entries, changes, keys);
}
function withRefusals(entries, refusals) {
	const problemsOf = (key, { problems }) => [...problems, ...refusals.get(key) ?? []];
	return Object.fromEntries(Object.entries(entries).map(([key, entry]) => [key, {
		...entry,
		problems: problemsOf(key, entry)
	}]));
}
function outcomesOf({ deadline }, plan, outcomesSoFar) {
	const outcomes = plan.changes.map((change) => outcomesSoFar.get(change.key) ?? {
		...initialProgress(change),
		change,
		failure: null,
		dependency: null,
		notStarted: writes(change) ? deadline.stopReason() : null
	});
	const failed = outcomes.flatMap(({ change, failure }) => failure ? [[change.key, failure]] : []);
	const failures = mergeDenials(new Map(failed));
	return outcomes.map((outcome) => ({
		...outcome,
		failure: failures.get(outcome.change.key) ?? null
	}));
}
function cancellationFailures({ deadline }) {
	if (deadline.stopReason() !== "cancelled") return [];
	return [new require_index.ActionError("cancelled", "cancelled", "The run was cancelled. Run the workflow again; it does the rest.")];
}
function failuresInOrder(failures) {
	return [...new Map(failures.map((failure) => [failure.message, failure])).values()].map(({ reason, code, message }) => ({
		reason,
		code,
		message
	})).toSorted((a, b) => require_action_deliver.failureReasons.indexOf(a.reason) - require_action_deliver.failureReasons.indexOf(b.reason));
}

// src/app/check/breaking.ts
function findBroken(plan, differences, removed) {
	return {
		changed: breakingChanges(plan, differences),
		removed
	};
}
async function checkBreaking(context, broken) {
	const { failOnBreaking, breakingLabel } = context.inputs;
	if (context.decision.mode !== "plan" || !failOnBreaking || !breaksAny(broken)) return { facts: {} };
	const { isWaived, warnings } = await readWaiver(context);
	return isWaived ? {
		facts: {},
		notices: [breakingWaivedNotice(broken, breakingLabel)]
	} : {
		facts: {},
		warnings,
		failures: [breakingFailure(broken, breakingLabel)]
	};
}
const breaksAny = ({ changed, removed }) => changed.length + removed.length > 0;
async function readWaiver({ inputs, decision, eventLabels, labels }) {
	const number = inputs.pullRequest ?? decision.pullRequest;
	const known = number === decision.pullRequest ? eventLabels ?? [] : [];
	if (number === null) return {
		isWaived: false,
		warnings: []
	};
	if (hasLabel(known, inputs.breakingLabel)) return {
		isWaived: true,
		warnings: []
	};
	try {
		const current = await labels?.labels(number) ?? [];
		return {
			isWaived: hasLabel(current, inputs.breakingLabel),
			warnings: []
		};
	} catch (cause) {
		if (!(cause instanceof require_action_run_action.GitHubRefused)) throw cause;
		return {
			isWaived: false,
			warnings: [labelsNotRead(number, cause)]
		};
	}
}
const hasLabel = (labels, wanted) => labels.some((label) => label.toLowerCase() === wanted.toLowerCase());
function labelsNotRead(number, { kind, message }) {
	const advice = kind === "credentials" ? "Leave the input `github-token` to its default, or give it a token that is valid" : "Give the job `permissions: pull-requests: read`, or run it again";
	return {
		code: "labels-not-read",
		message: `The labels of pull request #${number} could not be read: ${require_index.withoutDot(message)}. ${advice}.`
	};
}

// src/app/check/live-findings.ts
const known = /* @__PURE__ */ new WeakMap();
async function loadLiveChecks(files) {
	const own = findingsByKey(files);
	const hasKind = (kind) => files.some(({ definition }) => definition?.kind === kind && own.has(definition.key));
	const checks = {
		view: hasKind("view") ? await require_app_definition_steps.loadChecks("view") : null,
		module: hasKind("module") ? await require_app_definition_steps.loadChecks("module") : null
	};
	return ({ key, content }, observation) => {
		const found = own.get(key);
		if (found === void 0 || observation === null || observation.live === null) return [];
		if (observation.live === void 0) return null;
		const live = observation.live.content;
		const before = known.get(observation);
		if (before !== void 0) return before;
		const findings = isSame(live, content) ? found : checks[live.kind]?.checkContent(live) ?? null;
		known.set(observation, findings);
		return findings;
	};
}
function findingsByKey(files) {
	return new Map(files.flatMap(({ definition, checked }) => definition !== null && checked !== null && checked.findings.length > 0 ? [[definition.key, checked.findings.map(({ finding }) => finding)]] : []));
}
function isSame(live, own) {
	const comparable = require_app_definition_steps.comparableContent(live, own);
	return comparable.kind === own.kind && require_app_definition_steps.contentRow(own).isSameText(comparable, own);
}

// src/app/check/content.ts
async function settleContent(context, { loaded, observed }, plan, received) {
	if (context.inputs.contentCheck === "off" || loaded.definitions.length === 0) return { facts: {} };
	const { files } = loaded;
	const changes = new Map(plan.changes.map((change) => [change.key, change]));
	const calls = await checkCalls(files, observed);
	const findInLive = await loadLiveChecks(files);
	const knownOf = ({ definition, file }) => {
		const further = calls.findings.get(file) ?? [];
		const change = definition === null ? void 0 : changes.get(definition.key);
		if (change === void 0) return {
			...require_app_definition_steps.nothingCompared(),
			further
		};
		const live = findInLive(change.definition, change.observation);
		return {
			written: isWritten(change),
			live,
			accepted: received.has(change.key),
			further
		};
	};
	const problems = require_app_definition_steps.contentProblems(context, files, knownOf);
	return {
		facts: {
			loaded: withoutRefused(loaded, problems),
			contentProblems: problems
		},
		notices: calls.unchecked > 0 ? [uncheckedCalls(calls.unchecked)] : []
	};
}
function isWritten(change) {
	const write = writeOf(change);
	return write !== null && write.content !== "none";
}
async function checkCalls(files, observed) {
	const modules = calledModules(files, observed);
	if (modules.every(({ calls }) => calls === null)) return {
		findings: /* @__PURE__ */ new Map(),
		unchecked: 0
	};
	const { resolveCalls } = await Promise.resolve().then(() => __nccwpck_require__(179)).then((n) => n.calls_exports);
	return resolveCalls(modules, shownViews(files, observed));
}
function calledModules(files, { observations }) {
	return files.flatMap(({ file, definition, checked }) => {
		if (definition?.content.kind !== "module" || checked === null) return [];
		const { key, content } = definition;
		const listedId = observations.get(key)?.resource.id ?? null;
		return [{
			file,
			key,
			settings: content.settings,
			listedId,
			...checked
		}];
	});
}
function shownViews(files, { observations }) {
	return files.flatMap(({ definition, checked }) => {
		if (definition?.content.kind !== "view" || checked === null) return [];
		const { key, name, content } = definition;
		return [{
			name,
			content,
			listedId: observations.get(key)?.resource.id ?? null,
			ids: checked.ids
		}];
	});
}
function uncheckedCalls(count) {
	return `${count === 1 ? "1 call of a module was" : `${count} calls of modules were`} not compared with what the module takes and returns: the call names a version, an alias or a JSONPath, or the repository does not hold the module with its Settings.`;
}
function withoutRefused(loaded, problems) {
	const refused = new Set(problems.filter(require_action_run_action.isError).map(({ place }) => place.file));
	if (refused.size === 0) return loaded;
	const byFile = require_index.groupBy([...loaded.problems, ...problems], ({ place }) => place.file);
	const invalid = loaded.files.filter(({ file, definition }) => definition !== null && refused.has(file)).map((file) => require_app_definition_steps.toInvalidFile({
		...file,
		problems: byFile.get(file.file) ?? []
	}));
	return {
		...loaded,
		definitions: loaded.definitions.filter(({ file }) => !refused.has(file)),
		invalid: [...loaded.invalid, ...invalid].toSorted((a, b) => require_index.compareCodeUnits(a.file, b.file))
	};
}

// src/app/check/missing-files.ts
async function checkForMissingFiles(context, { files }, inRepository) {
	const { inputs, decision } = context;
	const lists = [inputs.views.patterns, inputs.modules.patterns];
	const found = new Set(files.map(({ file }) => file));
	const foundNothing = found.size === 0 && inRepository.size === 0;
	const missing = await context.workingTree.missing(lists, found);
	if (foundNothing && missing.checkout === "none") return failOrWarn(decision.mode, new require_index.ActionError("invalid-input", "no-checkout", noCheckout(inputs.workingDirectory)));
	if (missing.checkout === "known" && missing.files.length + missing.submodules.length > 0) return failOrWarn(decision.mode, new require_index.ActionError("invalid-input", "not-checked-out", notCheckedOut(missing)));
	const nothing = noDefinitions(inputs.workingDirectory, lists.flat());
	return {
		facts: {},
		warnings: foundNothing ? [{
			code: "no-definitions",
			message: nothing
		}] : [],
		notices: missing.checkout === "unknown" ? [unknownCheckout(missing.why)] : []
	};
}
function failOrWarn(mode, failure) {
	if (require_index.makesChanges(mode)) throw failure;
	const { code, message } = failure;
	return {
		facts: {},
		warnings: [{
			code,
			message
		}]
	};
}
function unknownCheckout(why) {
	return `Whether all definitions were checked out is not known, because git's index cannot be read: ${require_index.withoutDot(why)}.`;
}
function noCheckout(workingDirectory) {
	return `No definition was found, and there is no checkout around the working-directory (${workingDirectory}): no folder there has .git. Add a step with actions/checkout before this one, or give working-directory the folder that it checks out to.`;
}
function notCheckedOut(missing) {
	return `${[missingFiles(missing), missingSubmodules(missing.submodules)].filter(Boolean).join(" ")} To publish without them, exclude them with a pattern that begins with "!".`;
}
function missingFiles({ files, isSparse }) {
	if (files.length === 0) return "";
	const what = files.length === 1 ? "a file that the patterns match and that is" : `${files.length} files that the patterns match and that are`;
	const why = isSparse ? "The checkout is sparse: add their folder to sparse-checkout in the step with actions/checkout." : "An earlier step removed them: check out all of them.";
	return `The repository has ${what} not there: ${require_app_definition_steps.listSome(files.map(require_index.quote), 5)}. ${why}`;
}
function missingSubmodules(submodules) {
	if (submodules.length === 0) return "";
	return `The patterns lead into ${submodules.length === 1 ? "a submodule" : `${submodules.length} submodules`} that ${submodules.length === 1 ? "was" : "were"} not fetched: ${require_app_definition_steps.listSome(submodules.map(require_index.quote), 5)}. Give the step with actions/checkout submodules: true.`;
}
function noDefinitions(workingDirectory, patterns) {
	return `No definition was found below ${workingDirectory} with the patterns ${patterns.join(", ")}. Check out the repository before this step, or give views and modules.`;
}

// src/core/plan/dependants.ts
function skipDependants(planned, leftOut) {
	const changes = new Map(planned.map((change) => [change.key, change]));
	const dependantsOf = groupByTarget(planned);
	const blocked = planned.filter(({ decision }) => decision.type === "block").map(({ key }) => key);
	const stopped = [...leftOut, ...blocked];
	for (const target of stopped) for (const key of dependantsOf.get(target) ?? []) {
		const change = changes.get(key);
		if (change?.decision.type !== "write") continue;
		const { write } = change.decision;
		changes.set(key, {
			...change,
			decision: {
				type: "skip",
				reason: "dependency",
				target,
				write
			}
		});
		stopped.push(key);
	}
	return [...changes.values()];
}
function groupByTarget(changes) {
	const groups = /* @__PURE__ */ new Map();
	for (const { key, definition } of changes) for (const target of definition.references?.resolution?.targets ?? []) {
		if (target === key) continue;
		groups.set(target, [...groups.get(target) ?? [], key]);
	}
	return groups;
}

// src/core/plan/missing-aliases.ts
const reasons = {
	drifted: {
		why: "other content is live than was published last",
		todo: "Set overwrite-drift, bring what is live into the repository"
	},
	held: {
		why: "it is on hold after a rollback",
		todo: "Change its file to end the hold"
	}
};
function blockMissingAliases(definitions, { changes }) {
	const leftAlone = /* @__PURE__ */ new Map();
	for (const { key, decision } of changes) if (decision.type === "leave" && decision.as !== "unchanged") leftAlone.set(key, decision.as);
	if (leftAlone.size === 0) return definitions;
	const blocked = definitions.map((definition) => blockIfMissing(definition, leftAlone));
	return blocked.some((each, index) => each !== definitions[index]) ? blocked : definitions;
}
function blockIfMissing(definition, leftAlone) {
	const { references } = definition;
	const resolution = references?.resolution;
	if (!references || !resolution || resolution.block !== null) return definition;
	const reasonOf = ({ awaits }) => awaits === null ? void 0 : leftAlone.get(awaits);
	const missing = resolution.references.find(reasonOf);
	const reason = missing && reasonOf(missing);
	if (!reason) return definition;
	const blocked = {
		...resolution,
		block: missingAlias(missing, reason),
		references: resolution.references.map((each) => reasonOf(each) ? {
			...each,
			awaits: null
		} : each)
	};
	return {
		...definition,
		references: {
			...references,
			resolution: blocked
		}
	};
}
function missingAlias({ written, place, awaits }, reason) {
	const at = `line ${place.line}, column ${place.column}`;
	const { why, todo } = reasons[reason];
	return {
		reason: "unresolved-reference",
		message: `${require_index.quote(written)} (${at}) cannot be resolved. The alias does not exist yet, and this run does not put it on ${awaits}, because ${why}. ${todo}, or create the alias in the console.`,
		place
	};
}

// src/app/check/commit-ages.ts
function createAgeReader(commits, run) {
	const { commit, branch, repeated } = run;
	const ages = /* @__PURE__ */ new Map();
	const ofCommit = (published) => {
		const age = ages.get(published) ?? compare(commits, published, commit);
		ages.set(published, age);
		return age;
	};
	let tipAge = null;
	const atTip = async () => {
		if (!repeated || branch === null) return void 0;
		tipAge ??= ageAtTip(commits, branch, commit);
		return tipAge;
	};
	return {
		ofCommit,
		ofChange: async ({ observation, base }) => {
			if (observation === null) return atTip();
			return base === null || base.commit === shortCommit(commit) ? void 0 : ofCommit(base.commit);
		},
		newerCommits: async () => {
			const age = await atTip();
			if (age?.order === "unknown") return age.why;
			return age?.order === "older" ? `${branch} has newer commits, which may have been published` : null;
		}
	};
}
async function readAges(reader, plan) {
	const ages = /* @__PURE__ */ new Map();
	for (const change of plan.changes.filter(writes)) {
		const age = await reader.ofChange(change);
		if (age) ages.set(change.key, age);
	}
	return ages;
}
async function compare(commits, published, own) {
	const comparison = await commits.compare(published, own);
	switch (comparison.order) {
		case "unknown": return comparison;
		case "no-such-commit": return { order: "other-repository" };
		case "behind": return { order: "older" };
		default: return { order: "not-older" };
	}
}
async function ageAtTip(commits, branch, own) {
	const found = await commits.tipOf(branch);
	if (found.tip === null) return {
		order: "unknown",
		why: found.why
	};
	return { order: found.tip === own ? "not-older" : "older" };
}

// src/app/check/plan-changes.ts
async function makeWholePlan(context, tools, { loaded, observed }) {
	const { observations, unreadable } = observed;
	const definitions = loaded.definitions.filter(({ key }) => !unreadable.has(key));
	const planOfAll = (all, ages) => makePlan(context.inputs.instance.id, all, {
		observations,
		ages
	}, tools.policy);
	const first = planOfAll(definitions, /* @__PURE__ */ new Map());
	const ages = await readAges(tools.ages, first);
	const plan = ages.size > 0 ? planOfAll(definitions, ages) : first;
	const resolvable = blockMissingAliases(definitions, plan);
	return resolvable === definitions ? plan : planOfAll(resolvable, ages);
}
function planChanges({ inputs, decision }, { policy }, { loaded, observed }, whole) {
	const valid = new Set(loaded.definitions.map(({ key }) => key));
	const ofValid = whole.changes.filter(({ key }) => valid.has(key));
	const changes = policy.rollback ? skipDependants(ofValid, require_action_run_action.leftOutOf({
		loaded,
		observed
	})) : ofValid;
	const plan = planOf(inputs.instance.id, changes);
	const note = aliasNote(loaded.definitions, policy);
	const notHeld = policy.rollback ? notHeldNotice(plan) : null;
	const unreadPins = policy.rollback && inputs.only !== null ? unreadPinsNotice(plan) : null;
	return {
		facts: { plan },
		warnings: policy.rollback ? pinWarnings(plan) : ageWarnings(plan),
		notices: [...planNotices(plan), ...[
			note,
			notHeld,
			unreadPins
		].filter((each) => each !== null)],
		failures: planFailures(plan, loaded.invalid.length, decision.mode, inputs)
	};
}

// src/app/check/renamed.ts
const maxFiles = 100;
const maxParallel = 4;
function onlySome(count) {
	return `The change touches ${count} definitions; the first ${maxFiles} were looked at for changed names. A definition that it renamed may be live under its old name without being reported here.`;
}
async function renamedDefinitions(context, known, liveNames) {
	const { before, parse, inputs } = context;
	if (before === null) return {
		removed: [],
		notices: []
	};
	const candidates = await findCandidates(context, known);
	const past = {
		view: [],
		module: []
	};
	const notices = new Set(candidates.length > maxFiles ? [onlySome(candidates.length)] : []);
	const read = await require_app_definition_steps.parallel(candidates.slice(0, maxFiles), maxParallel, async ({ kind, file }) => ({
		kind,
		found: await readPastFile(context, before, file)
	}));
	for (const { kind, found } of read) if ("notice" in found) notices.add(found.notice);
	else past[kind].push(...found.files);
	if (past.view.length + past.module.length === 0) return {
		removed: [],
		notices: [...notices]
	};
	const found = {
		views: past.view,
		modules: past.module
	};
	const { files } = await require_app_definition_steps.load(found, parse, require_app_definition_steps.targetOf(inputs, null), { liveNames });
	const names = new Map(candidates.map((each) => [each.file, each.name]));
	return {
		removed: files.flatMap(({ kind, name, file }) => {
			const now = names.get(file);
			if (name === null || now === void 0 || name === now || known.inRepository.has(require_index.keyFor(kind, name))) return [];
			return [{
				kind,
				name,
				file,
				renamedTo: now
			}];
		}),
		notices: [...notices]
	};
}
async function findCandidates(context, { loaded, observed }) {
	const named = loaded.files.filter((file) => file.name !== null);
	const { only } = context.inputs;
	const wanted = named.filter(({ kind, name }) => only === null || require_app_definition_steps.matchesKey(only, require_index.keyFor(kind, name)));
	const modified = await modifiedFiles(context);
	return modified === null ? wanted.filter(({ kind, name }) => !observed.observations.has(require_index.keyFor(kind, name))) : wanted.filter(({ file }) => modified.has(file));
}
async function modifiedFiles({ removed, inputs }) {
	if (removed === null) return null;
	const [views, modules] = [await removed.modified(inputs.views.patterns), await removed.modified(inputs.modules.patterns)];
	return /* @__PURE__ */ new Set([...views, ...modules]);
}
async function readPastFile({ history }, before, file) {
	const past = await history.sourceAt(before, file);
	if (!past.known) return { notice: `Whether a definition was renamed is not known, because ${past.why}.` };
	const [bytes = null] = past.sources;
	return { files: bytes === null ? [] : [{
		path: file,
		folder: require_app_definition_steps.parentFolder(file),
		read: async () => bytes
	}] };
}

// src/app/check/removed.ts
async function findRemoved(context, known, identify) {
	const { lists } = known.observed;
	const liveNames = liveNamesOf(context, identify, lists);
	let facts = { removed: [] };
	const notices = [];
	try {
		const files = context.removed && await readRemoved(context, context.removed, known.inRepository, liveNames);
		if (files?.complete === false) notices.push(incompleteNotice(context));
		const renamed = await renamedDefinitions(context, known, liveNames);
		notices.push(...renamed.notices);
		const removed = [...files?.removed ?? [], ...renamed.removed];
		if (removed.length === 0) return {
			facts,
			notices
		};
		facts = {
			...facts,
			instance: await identify()
		};
		const { live, warnings, unknownVersions } = await findLive(context, removed, lists);
		return {
			facts: {
				...facts,
				removed: live
			},
			warnings,
			notices: [...notices, ...unknownVersions]
		};
	} catch (cause) {
		if (!(cause instanceof require_action_run_action.GitHubRefused || cause instanceof require_index.ActionError)) throw cause;
		const why = require_index.withoutDot(require_index.printable(cause.message));
		const notice = `${context.decision.rollback ? "Whether the instance has definitions that are newer than the checkout" : "Whether a definition was removed that is still live"} is not known: ${why}.${advice$1(cause)}`;
		return {
			facts,
			notices: [...notices, notice]
		};
	}
}
function advice$1(cause) {
	if (cause instanceof require_action_run_action.GitHubRefused && cause.kind === "credentials") return " Leave the input `github-token` to its default, or give it a token that is valid.";
	return cause instanceof require_action_run_action.GitHubRefused && (cause.kind === "permission" || cause.kind === "not-found") ? " Give the job `permissions: contents: read` and `pull-requests: read`." : "";
}
async function readRemoved(context, removed, inRepository, liveNames) {
	const { inputs, parse } = context;
	const [views, modules] = [await removed.find(inputs.views.patterns), await removed.find(inputs.modules.patterns)];
	const { files } = await require_app_definition_steps.load({
		views: views.files,
		modules: modules.files
	}, parse, require_app_definition_steps.targetOf(inputs, null), { liveNames });
	const candidates = files.map(({ kind, name, file }) => ({
		kind,
		name: name ?? require_app_definition_steps.nameOfPath(file),
		file
	}));
	const { only } = inputs;
	return {
		removed: require_action_deliver.removedDefinitions(candidates, inRepository).filter(({ kind, name }) => only === null || require_app_definition_steps.matchesKey(only, require_index.keyFor(kind, name))),
		complete: views.complete && modules.complete
	};
}
const incompleteNotice = ({ decision }) => decision.rollback ? "So many files are newer than the checkout that not all of them are looked at, or GitHub does not list all: a newer definition may be live without being reported here." : "The change takes away so many files that not all of them are looked at, or GitHub does not list all: a definition that was removed from the repository may be live without being reported here.";
async function findLive({ connect, decision, inputs }, removed, lists) {
	const { reader } = await connect();
	const kinds = new Set(removed.map(({ kind }) => kind));
	const listed = await Promise.all([...kinds].map(async (kind) => lists.get(kind) ?? reader.list(kind)));
	const live = require_action_deliver.stillLive(removed, listed.flat());
	if (decision.rollback) return {
		live: [],
		warnings: live.map(require_action_deliver.notInCheckoutWarning),
		unknownVersions: []
	};
	const highest = await Promise.all(live.map((each) => highestVersion(reader, each)));
	return {
		live: live.map(({ kind, name }) => require_index.keyFor(kind, name)),
		warnings: live.map((each, at) => require_action_deliver.removedWarning(each, highest[at]?.version ?? null, inputs.instance.id)),
		unknownVersions: highest.flatMap(({ notice }) => notice ?? [])
	};
}
async function highestVersion(reader, { kind, name, id }) {
	try {
		const [highest] = await reader.versions(kind, id);
		return { version: highest?.version ?? null };
	} catch (cause) {
		if (!(cause instanceof require_index.ActionError)) throw cause;
		const why = require_index.withoutDot(require_index.printable(cause.message));
		return {
			version: null,
			notice: `The versions of ${kind}/${require_index.quote(name)} are not known: ${why}.`
		};
	}
}

// src/core/review/closest-review.ts
const mismatchOrder = [
	"repository",
	"live",
	"action",
	"metadata",
	"alias"
];
function allReviewed(plan, reviews, request) {
	return plan.changes.filter(writes).every((change) => isReviewed(change, reviews, request));
}
function isReviewed(change, reviews, request) {
	return closestReview(change, reviews, request)?.mismatches.length === 0;
}
function closestReview(change, { pullRequests }, request) {
	const current = currentEntry(change, request.instanceId);
	return pullRequests.flatMap(({ pullRequest, sections }) => sections.flatMap(({ entries, publishStarted }) => (entries ?? []).flatMap((text) => {
		const reviewed = decodeEntry(text);
		if (reviewed?.key !== current.key) return [];
		return [{
			pullRequest,
			action: reviewed.action,
			mismatches: findMismatches(reviewed, current, publishStarted || request.repeated)
		}];
	}))).toSorted((a, b) => a.mismatches.length - b.mismatches.length)[0] ?? null;
}
function currentEntry(change, instanceId) {
	const { observation, definition, key, live: planned } = change;
	const [action, metadata] = [actionOf(change), metadataOf(change)];
	const alias = aliasMoveHash(aliasMoveOf(change));
	const sealed = (set) => sealEntry(instanceId, {
		key,
		action,
		repository: reviewHashOf(definition),
		live: planned,
		metadata: set && metadataHash(require_app_definition_steps.reviewedMetadata(definition, set)),
		alias
	});
	const live = action === "update" ? observation?.live : null;
	return {
		...sealed(metadata),
		supersets: supersetsOf(change.definition, metadata).map((set) => sealed(set).metadata),
		isAliasAlone: action === "unchanged",
		mayBeOwn: () => action === "version" || (live ? isStoredFormOf(definition, live.content) : false)
	};
}
function supersetsOf(definition, metadata) {
	if (metadata === null) return [];
	const whole = Object.keys(definition.tags).length === 0 ? null : definition.tags;
	return [metadata.description, definition.description].flatMap((description) => [metadata.tags, whole].map((tags) => ({
		description,
		tags
	})));
}
function findMismatches(reviewed, current, publishStarted) {
	const wrote = reviewed.action === "create" || reviewed.action === "update";
	const isContinuation = publishStarted && (wrote && current.mayBeOwn() || current.isAliasAlone);
	const differs = {
		repository: reviewed.repository !== current.repository,
		live: reviewed.live !== current.live && !isContinuation,
		action: reviewed.action !== current.action && !isContinuation,
		metadata: current.metadata !== null && !current.supersets.includes(reviewed.metadata),
		alias: current.alias !== null && current.alias !== reviewed.alias
	};
	return mismatchOrder.filter((move) => differs[move]);
}

// src/core/review/failures.ts
const maxListed = 20;
function reviewFailures(plan, reviews, request) {
	const written = plan.changes.filter(writes);
	const unreviewedChanges = written.filter((change) => !isReviewed(change, reviews, request));
	if (unreviewedChanges.length === 0) return [];
	const none = missingReviewReason(reviews, request);
	const some = `${unreviewedChanges.length} of ${written.length} definitions to be written would not be as they were reviewed:`;
	const lines = [
		`require-reviewed-plan is set, and ${none ?? some}`,
		...none === null ? mismatchLines(unreviewedChanges, reviews, request) : [],
		...reviews.pullRequests.flatMap(({ ignored }) => ignored.map(ignoredLine)),
		...reviews.commits > reviews.limit ? [tooManyCommitsLine(reviews)] : [],
		"Nothing was published. Open a pull request, review the plan that its comment shows, and merge it. What an earlier run left undone is done by running that one again."
	];
	return [new require_index.ActionError("plan-changed", "not-reviewed", lines.join("\n"))];
}
function missingReviewReason({ pullRequests, commits, limit }, { commit }) {
	const numbers = pullRequests.map(({ pullRequest }) => `#${pullRequest}`).join(", ");
	const sections = pullRequests.flatMap((each) => each.sections);
	if (sections.some(({ entries }) => entries !== null)) return null;
	if (sections.length > 0) return `the comment on ${numbers} had no room to keep what was reviewed. Give this job a comment of its own with comment-key, or fewer definitions.`;
	if (numbers !== "") return `no comment of ours on ${numbers} shows a plan of this job, which has the same instance, working-directory, views, modules and only.`;
	const others = commits > 1 && commits <= limit ? `, or another one of the ${commits} of this push` : "";
	return `no pull request was merged that brought the commit ${shortCommit(commit)}${others}.`;
}
function mismatchLines(changes, reviews, request) {
	const lines = changes.slice(0, maxListed).map((change) => `${change.key}: ${describeMismatch(change, closestReview(change, reviews, request))}`);
	return changes.length > maxListed ? [...lines, `And ${changes.length - maxListed} more.`] : lines;
}
function describeMismatch(change, closest) {
	if (closest === null) return "it was not in the plan that was reviewed";
	const words = {
		repository: "the repository holds another content than was reviewed",
		live: "what is live is not what it was at the review",
		action: `the review showed "${closest.action}", and now it is "${actionOf(change)}"`,
		metadata: "its description or tags are not those that were reviewed",
		alias: "its alias is not put where the review showed, or not from where it was then"
	};
	return `${closest.mismatches.map((move) => words[move]).join("; ")} (#${closest.pullRequest})`;
}
function ignoredLine({ url, author, editor }) {
	return `The comment ${url} does not count: ${editor === null ? `${author ?? "an account that is gone"} wrote it, not the owner of github-token.` : `${editor} edited it. Delete it and run the plan again.`}`;
}
function tooManyCommitsLine({ commits, limit }) {
	return `This push brought ${commits} commits. Of more than ${limit} only the last is looked at: push fewer at once.`;
}

// src/app/check/policy.ts
function createPolicy(context) {
	const { inputs, decision } = context;
	const { createMissing, moduleAlias, overwriteDrift, failOnDrift, allowOlder } = inputs;
	const { overwriteDrafts: drafts } = inputs;
	const { rollback } = decision;
	return {
		createMissing,
		moduleAlias,
		overwriteDrift,
		allowOlder,
		rollback,
		failOnDrift: failOnDrift && !rollback,
		mayOverwriteDraft: (key) => rollback || (drafts.kind === "patterns" ? require_app_definition_steps.matchesKey(drafts.patterns, key) : drafts.kind === "all"),
		commit: shortCommit(context.workflowRun.commit),
		branchPush: decision.branchPush,
		repeated: isRepeated(context),
		overtakenByRollback: false,
		planOnly: decision.mode === "plan",
		listVersions: inputs.observe === "versions",
		mustVerify: createVerifier(context)
	};
}
function isRepeated({ workflowRun }) {
	return workflowRun.runAttempt !== "1";
}
function createVerifier({ workflowRun, decision, before }) {
	if (decision.rollback || decision.mode === "publish" && before === null) return () => true;
	const recent = [workflowRun.commit, before].flatMap((commit) => commit === null ? [] : [shortCommit(commit)]);
	return (commit) => recent.includes(commit);
}
function chooseReadMethod({ inputs, decision }) {
	if (inputs.observe === "versions" || decision.rollback) return "describe";
	if (inputs.observe !== "auto") return inputs.observe;
	const { failOnDrift, failOnChanges, failOnBreaking, requireReviewedPlan } = inputs;
	const fails = failOnDrift || failOnChanges || failOnBreaking || requireReviewedPlan;
	return require_index.makesChanges(decision.mode) || fails ? "describe" : "search";
}

// src/app/check/reviews.ts
const maxCommits = 250;
async function checkReviews(context, plan) {
	return {
		facts: {},
		failures: await findReviewFailures(context, plan)
	};
}
async function findReviewFailures(context, plan) {
	const { decision, inputs, workflowRun, pushInfo, branch } = context;
	if (decision.mode !== "publish" || !inputs.requireReviewedPlan || !plan.changes.some(writes)) return [];
	const { commit } = workflowRun;
	const request = {
		instanceId: inputs.instance.id,
		commit,
		repeated: isRepeated(context)
	};
	try {
		if (!pushInfo) throw require_action_run_action.missingToken();
		const reviews = await readReviews({
			...pushInfo,
			branch
		}, plan, request, sectionIdOf(inputs));
		return reviewFailures(plan, reviews, request);
	} catch (cause) {
		if (!(cause instanceof require_action_run_action.GitHubRefused)) throw cause;
		return [reviewUnreadable(cause)];
	}
}
async function readReviews({ history, before, branch }, plan, request, section) {
	const found = /* @__PURE__ */ new Map();
	const reviews = (commits) => ({
		pullRequests: [...found.values()],
		commits,
		limit: maxCommits
	});
	const reviewCommit = async (commit) => {
		const further = (await history.pullRequestsMergedBy(commit, branch)).filter((pullRequest) => !found.has(pullRequest));
		for (const pullRequest of further) found.set(pullRequest, await readReview(history, pullRequest, section));
		return further.length > 0 && allReviewed(plan, { pullRequests: [...found.values()] }, request);
	};
	if (await reviewCommit(request.commit) || before === null) return reviews(1);
	const { commits, total } = await history.commitsBetween(before, request.commit, maxCommits);
	for (const commit of commits) if (commit !== request.commit && await reviewCommit(commit)) break;
	return reviews(total);
}
async function readReview(history, pullRequest, id) {
	const withSection = (await history.comments(pullRequest)).filter(({ body }) => parseSections(body)?.has(id));
	return toReview(pullRequest, await history.withEditors(withSection), id);
}
function toReview(pullRequest, comments, id) {
	const ofJob = comments.flatMap((comment) => {
		const section = parseSections(comment.body)?.get(id);
		return section && !section.header.untrusted ? [{
			...comment,
			header: section.header
		}] : [];
	});
	const isTrusted = ({ isOwn, editor }) => isOwn && editor === null;
	return {
		pullRequest,
		sections: ofJob.filter(isTrusted).map(({ header }) => ({
			entries: header.entries,
			publishStarted: header.mode !== "plan"
		})),
		ignored: ofJob.filter((comment) => !isTrusted(comment)).map(({ url, author, isOwn, editor }) => ({
			url,
			author,
			editor: isOwn ? editor : null
		}))
	};
}
const advice = {
	...commonAdvice,
	permission: "Give the job `permissions: contents: read` and `pull-requests: read` (`write` for the comment), and leave `github-token` to its default or give it these permissions",
	"not-found": "Give the job `permissions: contents: read` and `pull-requests: read` (`write` for the comment)",
	invalid: "GitHub does not take the request"
};
function reviewUnreadable(refused) {
	const message = `require-reviewed-plan is set, and it could not be read what was reviewed: ${require_index.withoutDot(refused.message)}. Nothing was published. ${advice[refused.kind]}.`;
	return new require_index.ActionError("plan-changed", "review-unreadable", message, { cause: refused });
}

// src/core/names/near-miss.ts
function nearMisses(missing, live) {
	const byForm = /* @__PURE__ */ new Map();
	for (const row of live) if (!row.awsManaged && !row.archived) byForm.set(`${row.kind}/${looseName(row.name)}`, row);
	return missing.flatMap(({ kind, name, place }) => {
		const near = byForm.get(`${kind}/${looseName(name)}`);
		return near === void 0 ? [] : [require_action_run_action.warning("near-miss-name", place, messageOf(kind, name, near))];
	});
}
function looseName(name) {
	const once = (text) => looseCase(withoutBlanks(text.normalize("NFKC"))).normalize("NFKC");
	return once(once(name));
}
function messageOf(kind, name, { name: live, id }) {
	return `The instance has no ${kind}/${require_index.quote(name)}, but it has ${kind}/${require_index.quote(live)} (id ${id}), whose name differs only in ${differenceOf(name, live)}. Publishing creates a second one beside it. If that one is meant, write its exact name: ${require_index.quote(live)}.`;
}
function differenceOf(a, b) {
	if (a.normalize("NFKC") === b.normalize("NFKC")) return "its Unicode form";
	if (withoutBlanks(a) === withoutBlanks(b)) return "its blanks";
	return looseCase(a) === looseCase(b) ? "its case" : "its case, its blanks or its Unicode form";
}
function withoutBlanks(text) {
	return text.replace(/[\s\p{Z}]+/gu, "");
}
function looseCase(text) {
	return text.toUpperCase().toLowerCase();
}

// src/app/tools.ts
function createTools(context) {
	const { commits, workflowRun, branch } = context;
	const policy = createPolicy(context);
	return {
		policy,
		ages: createAgeReader(commits, {
			commit: workflowRun.commit,
			branch,
			repeated: policy.repeated
		}),
		comparer: createComparer(policy)
	};
}
async function createObserveContext(context, { policy, ages }, names) {
	const { clock, deadline, log, history, before, parse, workflowRun } = context;
	const { reader } = await context.connect();
	const head = workflowRun.commit;
	const pastNames = names === null ? withoutNames : await pastNamesOf(context, names);
	return {
		reader,
		clock,
		deadline,
		log,
		policy,
		sources: {
			history,
			before,
			parse,
			head,
			newerCommits: ages.newerCommits,
			pastNames
		}
	};
}
const withoutNames = {
	files: [],
	resolve: async (definition) => definition.references === void 0 ? definition : null
};
async function pastNamesOf({ parse, inputs }, names) {
	const { createPastNames } = await Promise.resolve().then(() => __nccwpck_require__(161));
	return createPastNames(names, parse, inputs.instance.id);
}

// src/app/observe/observe-instance.ts
const nothingObserved = {
	observations: /* @__PURE__ */ new Map(),
	unreadable: /* @__PURE__ */ new Map(),
	listed: [],
	lists: /* @__PURE__ */ new Map(),
	reading: null,
	searchRefused: false
};
async function observeInstance(context, tools, instance, { files }, names) {
	const forInstance = require_app_definition_steps.withTargetProblems(files, require_app_definition_steps.targetOf(context.inputs, instance));
	const { definitions } = forInstance;
	const findInLive = context.inputs.contentCheck === "off" ? null : await loadLiveChecks(forInstance.files);
	const unresolvable = names?.unresolvable ?? /* @__PURE__ */ new Map();
	const found = await observe(await createObserveContext(context, tools, names), definitions.filter(({ key }) => !unresolvable.has(key)), chooseReadMethod(context), names?.listed, async (definition, observation) => {
		findInLive?.(definition, observation);
		await tools.comparer.prepare(definition, observation, names);
	});
	const observed = {
		...found,
		unreadable: new Map([...found.unreadable, ...unresolvable])
	};
	const missing = definitions.filter(({ key }) => !observed.observations.has(key) && !observed.unreadable.has(key));
	return {
		facts: {
			loaded: require_app_definition_steps.withProblems(forInstance, nearMisses(missing, observed.listed)),
			observed
		},
		notices: observed.searchRefused ? [searchRefusedNotice] : []
	};
}
const searchRefusedNotice = "The role may not search, so every definition was described by itself. Allow connect:SearchViews and connect:SearchContactFlowModules for quicker plans.";

// src/app/publish/start.ts
async function startPublish(context, tools, plan, { names, loaded, observed }) {
	const { workflowRun, inputs, drafts } = context;
	const { writer } = await context.connect();
	if (writer === null) throw new TypeError("a run that publishes has no writer");
	const label = await context.label();
	const { runId, runAttempt, commit } = workflowRun;
	const ids = {
		instanceId: inputs.instance.id,
		runId,
		runAttempt,
		commit
	};
	const requiresReview = inputs.requireReviewedPlan && !tools.policy.rollback;
	const isReviewedPlan = inputs.expectedPlanDigest !== null || requiresReview;
	const isPromotion = inputs.requirePublishedOn.length > 0;
	const { publish } = await Promise.resolve().then(() => __nccwpck_require__(990)).then((n) => n.publish_exports);
	if (plan.changes.some(writes)) await Promise.all([
		context.preloadReporting(),
		Promise.resolve().then(() => report_exports),
		Promise.resolve().then(() => __nccwpck_require__(439)),
		Promise.resolve().then(() => __nccwpck_require__(858))
	]);
	return { facts: { publishing: publish({
		...await createObserveContext(context, tools, names),
		...ids,
		label,
		ages: tools.ages,
		writer,
		drafts,
		isReviewedPlan,
		isPromotion,
		names
	}, plan, require_action_run_action.leftOutOf({
		loaded,
		observed
	})) } };
}

// src/app/steps.ts
var steps_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	checkBreaking: () => checkBreaking,
	checkForMissingFiles: () => checkForMissingFiles,
	checkReviews: () => checkReviews,
	createTools: () => createTools,
	findBroken: () => findBroken,
	findRemoved: () => findRemoved,
	makeWholePlan: () => makeWholePlan,
	nothingObserved: () => nothingObserved,
	observeInstance: () => observeInstance,
	planChanges: () => planChanges,
	settleContent: () => settleContent,
	startPublish: () => startPublish
}, 1);

// src/core/document/problem-codes.ts
var problem_codes_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ problemCodes: () => problemCodes }, 1);
const problemCodes = {
	"file-unreadable": {
		meaning: "The file could not be read.",
		remedy: "Check that it exists in the checkout, that it is a plain file and that the runner may read it."
	},
	"file-too-large": {
		meaning: "The file is larger than any definition that Amazon Connect takes.",
		remedy: "Keep one definition in a file, and nothing else."
	},
	"file-type": {
		meaning: "The file is neither JSON nor YAML by its name.",
		remedy: "Name it .json, .yaml or .yml, or exclude it with a pattern that begins with \"!\"."
	},
	"link-outside": {
		meaning: "A symbolic link leads out of the workspace, or into a folder that is never read.",
		remedy: "Keep the file itself in the repository, or exclude the link with a pattern that begins with \"!\"."
	},
	"matched-twice": {
		meaning: "Both the views and the modules patterns match the file.",
		remedy: "Change the patterns so that each file is matched by one of them."
	},
	"more-problems": {
		meaning: "The file has more problems than are reported of one file.",
		remedy: "Correct those that are reported first."
	},
	"duplicate-definition": {
		meaning: "Two files define the same view or the same module.",
		remedy: "Remove one of the files, or give one of the definitions another name."
	},
	"text-encoding": {
		meaning: "The file is not UTF-8.",
		remedy: "Save it as UTF-8."
	},
	"lone-surrogate": {
		meaning: "A string holds half of a character: a surrogate without its other half.",
		remedy: "Write the whole character, or both halves of its escape."
	},
	"empty-document": {
		meaning: "The file holds no document.",
		remedy: "Write the definition into it, or remove it."
	},
	"nesting-depth": {
		meaning: "Objects and lists are nested deeper than 200 levels.",
		remedy: "Make the document flatter."
	},
	"merge-conflict": {
		meaning: "The file has an unresolved merge conflict: Git wrote its markers into it.",
		remedy: "Resolve the conflict, and remove the lines with <<<<<<<, ======= and >>>>>>>."
	},
	"json-syntax": {
		meaning: "The text is not JSON.",
		remedy: "Correct it at the reported place. Comments and trailing commas are not JSON."
	},
	"duplicate-key": {
		meaning: "One object has two members of the same name.",
		remedy: "Remove or rename one of them."
	},
	"yaml-syntax": {
		meaning: "The text is not YAML 1.2.",
		remedy: "Correct it at the reported place."
	},
	"yaml-version": {
		meaning: "A %YAML directive asks for a version other than 1.2.",
		remedy: "Remove the directive: values such as yes, no and 010 mean something else in older versions."
	},
	"yaml-documents": {
		meaning: "The file holds more than one YAML document.",
		remedy: "Keep each definition in a file of its own."
	},
	"yaml-key": {
		meaning: "A key of a YAML mapping is not a string.",
		remedy: "Write the key in quotes."
	},
	"yaml-merge-key": {
		meaning: "The YAML merge key << is used. YAML 1.2 does not know it.",
		remedy: "Write the members out, or quote the key if \"<<\" is meant literally."
	},
	"yaml-alias": {
		meaning: "A YAML alias names no anchor before it, is within its own anchor, or repeats too much.",
		remedy: "Write the value out."
	},
	"yaml-value": {
		meaning: "A YAML value has a tag that JSON has no value for.",
		remedy: "Remove the tag."
	},
	"control-character": {
		meaning: "A YAML file holds a raw control character.",
		remedy: "Remove it, or write it as an escape in double quotes."
	},
	"definition-type": {
		meaning: "The document is not an object.",
		remedy: "Write the definition as one of the shapes in the README."
	},
	"definition-shape": {
		meaning: "The members do not show what the definition is.",
		remedy: "Write the definition as one of the shapes in the README."
	},
	"console-export": {
		meaning: "The file is the console's old export, which the API does not take.",
		remedy: "Save the answer of aws connect describe-contact-flow-module instead."
	},
	"wrong-kind": {
		meaning: "The views patterns match a flow module, or the modules patterns match a view.",
		remedy: "Move the file, or change the patterns."
	},
	"contact-flow": {
		meaning: "The file is a contact flow. This action publishes views and flow modules.",
		remedy: "Move it out of the modules patterns, or exclude it with a pattern that begins with \"!\"."
	},
	"git-lfs-pointer": {
		meaning: "The file is a pointer of Git LFS: the checkout did not fetch its content.",
		remedy: "Set lfs: true in the step with actions/checkout, or keep definitions out of Git LFS."
	},
	"link-as-text": {
		meaning: "The file is a symbolic link that was checked out as a text file with a path in it.",
		remedy: "Keep the definition itself in its place, or check out where links are supported."
	},
	"cloudformation-template": {
		meaning: "The file is a CloudFormation or SAM template. Only one with a single resource, a view or a flow module with literal properties, is read as a definition.",
		remedy: "Keep the properties of each view and flow module as a file of its own, with literal values."
	},
	"cdk-output": {
		meaning: "The file is output of the AWS CDK.",
		remedy: "Exclude the folder cdk.out, and keep the content that the construct takes as a file."
	},
	"terraform-file": {
		meaning: "The file is Terraform's: its configuration in JSON, its state or a plan.",
		remedy: "Keep the content that the resource takes as a file of its own."
	},
	"flow-doc": {
		meaning: "The file is a FlowDoc of flow-as-code, with tokens in place of references.",
		remedy: "Render it with that tool, and let the patterns match what was rendered."
	},
	"member-case": {
		meaning: "The members have names of a definition in other letter case, such as content for Content.",
		remedy: "Write them as the API does, with capital letters."
	},
	"unknown-member": {
		meaning: "A member is not known, so it has no effect.",
		remedy: "Correct its name or remove it."
	},
	"missing-member": {
		meaning: "A member that is required is absent.",
		remedy: "Add it."
	},
	"wrong-type": {
		meaning: "A member is of another type than Amazon Connect takes there.",
		remedy: "Write a value of the expected type."
	},
	"two-contents": {
		meaning: "The definition gives its content twice.",
		remedy: "Keep either Content or Template and Actions."
	},
	"number-range": {
		meaning: "JSON cannot represent a number exactly, or not at all.",
		remedy: "Write it in quotes."
	},
	"name-length": {
		meaning: "The name is empty or longer than Amazon Connect allows.",
		remedy: "Shorten it; without Name the name is that of the file."
	},
	"name-alphabet": {
		meaning: "The name holds a character that Amazon Connect refuses there.",
		remedy: "Remove the character; without Name the name is that of the file."
	},
	"near-miss-name": {
		meaning: "The instance has no definition of this name, but one whose name differs only in Unicode form, case or blanks. Publishing creates a second one.",
		remedy: "Write the exact name of the live one, if that one is meant."
	},
	"description-length": {
		meaning: "The description is longer than Amazon Connect allows.",
		remedy: "Shorten it."
	},
	"description-alphabet": {
		meaning: "The description holds a character that Amazon Connect refuses there.",
		remedy: "Remove or replace the character."
	},
	"tag-count": {
		meaning: "There are more tags than Amazon Connect allows on a resource.",
		remedy: "Keep 50 at most."
	},
	"tag-key": {
		meaning: "A tag's key is too long or holds a character that Amazon Connect refuses.",
		remedy: "Shorten or correct it."
	},
	"tag-value": {
		meaning: "A tag's value is longer than Amazon Connect allows.",
		remedy: "Shorten it."
	},
	"tag-reserved": {
		meaning: "The tag begins with aws:, which only AWS may set. It is ignored.",
		remedy: "Remove it."
	},
	"action-length": {
		meaning: "A view's action is empty or longer than Amazon Connect allows.",
		remedy: "Shorten it."
	},
	"action-alphabet": {
		meaning: "A view's action holds a character that Amazon Connect refuses there.",
		remedy: "Remove or replace the character."
	},
	"duplicate-action": {
		meaning: "A view's list of actions names one twice.",
		remedy: "Remove one of them."
	},
	"undeclared-action": {
		meaning: "A component of the view raises an action that Actions does not list: a flow has no branch for it.",
		remedy: "Add it to Actions."
	},
	"view-size": {
		meaning: "The template and the actions together are larger than 400 kB.",
		remedy: "Make the view smaller, or split it."
	},
	"module-size": {
		meaning: "The flow language is longer than 256,000 characters.",
		remedy: "Make the module smaller, or split it."
	},
	"duplicate-identifier": {
		meaning: "Two actions of the module have the same Identifier.",
		remedy: "Rename one of them, and the transitions that mean it."
	},
	"unknown-action": {
		meaning: "StartAction or a transition names no action of the module.",
		remedy: "Correct the name, or add the action."
	},
	"unreachable-action": {
		meaning: "No transition leads to the action, so it never runs.",
		remedy: "Lead a transition to it, or remove it."
	},
	"reference-syntax": {
		meaning: "A text begins like a reference and cannot be read as one, or a reference is where none can be: in a Name or in the name of a member.",
		remedy: "Correct it as docs/references.md shows. To keep the text as it is, double its dollar sign."
	},
	"reference-state": {
		meaning: "A reference names a flow that is archived, or that was saved and never published.",
		remedy: "Refer to another flow, or publish that one."
	},
	"literal-reference": {
		meaning: "A resource is named by its ARN or id, and require-references is set.",
		remedy: "Write the reference that the message names, or a value where there is none."
	},
	"values-file": {
		meaning: "A file of values cannot be read as one: a member is unknown, missing or of another type.",
		remedy: "Correct it: see docs/references.md."
	},
	"foreign-arn": {
		meaning: "An ARN belongs to another Amazon Connect instance, account or Region than the one published to.",
		remedy: "Write the target's own ARN."
	}
};

// src/core/check/finding-codes.ts
const findingCodes = {
	"invalid-action-type": {
		meaning: "The type of an action is often taken for a type of the Flow language, but is none.",
		remedy: "Write the type that the message names."
	},
	"unknown-action-type": {
		meaning: "This check does not know the type of an action. The type may be new. If a similar type is known, it is probably misspelt.",
		remedy: "Check its spelling."
	},
	"flow-language-version": {
		meaning: "A module's content has another Version than 2019-10-30, the only one of the Flow language.",
		remedy: "Write \"2019-10-30\"."
	},
	"action-structure": {
		meaning: "An action, one of its error branches or one of its conditions lacks a member that it must have, or has one of another JSON type.",
		remedy: "Write the member as the message says."
	},
	"unknown-action-member": {
		meaning: "An action, its Transitions, an error branch or a condition has a member that this check does not know.",
		remedy: "Check its spelling."
	},
	"duplicate-branch": {
		meaning: "An action has two error branches of one type or two equal conditions. The flow can take only one of them.",
		remedy: "Remove one of them, or correct it."
	},
	"null-value": {
		meaning: "A parameter or a transition is null.",
		remedy: "Write a value, or remove it."
	},
	"missing-error-branch": {
		meaning: "An action lacks an error branch that actions of its type must have.",
		remedy: "Add the branch to Errors of its Transitions."
	},
	"forbidden-error-branch": {
		meaning: "An action has an error branch that actions of its type, or with its parameters, cannot have.",
		remedy: "Remove the branch."
	},
	"unknown-error-branch": {
		meaning: "An action has an error branch that this check does not know for its type.",
		remedy: "Check its spelling."
	},
	"missing-next-action": {
		meaning: "An action that does not end the flow has no NextAction.",
		remedy: "Add it to Transitions. If all branches lead elsewhere, name one of their targets."
	},
	"terminal-transitions": {
		meaning: "An action that ends the flow has transitions.",
		remedy: "Write {} as its Transitions."
	},
	"unsupported-conditions": {
		meaning: "An action has Conditions, and actions of its type take none.",
		remedy: "Remove them, or compare in an action of type Compare."
	},
	"condition-operator": {
		meaning: "A condition has an operator that the action does not take.",
		remedy: "Write one that the message names."
	},
	"condition-operand": {
		meaning: "A condition has an operand that never matches, or the wrong number of operands.",
		remedy: "Write one that the message names."
	},
	"missing-condition": {
		meaning: "An action has no condition for one of its results.",
		remedy: "Add the condition."
	},
	"missing-parameter": {
		meaning: "An action lacks a parameter that it needs, always or because of another parameter.",
		remedy: "Add the parameter."
	},
	"exclusive-parameters": {
		meaning: "An action has parameters that exclude each other.",
		remedy: "Keep one of them."
	},
	"forbidden-parameter": {
		meaning: "An action has a parameter that it does not take, or not with its other parameters.",
		remedy: "Remove the parameter."
	},
	"unknown-parameter": {
		meaning: "An action has a parameter that this check does not know for its type.",
		remedy: "Check its spelling."
	},
	"parameter-value": {
		meaning: "A parameter has a value that it does not take.",
		remedy: "Write a value that the message names."
	},
	"empty-string": {
		meaning: "A parameter or an operand is an empty string.",
		remedy: "Write a value or remove the member. For a blank, write \" \"."
	},
	"missing-content-settings": {
		meaning: "A module's content has no Settings, or Settings that are no object. Only contact flows have none.",
		remedy: "Add Settings with InputParameters, OutputParameters and Transitions beside Actions."
	},
	"undeclared-result": {
		meaning: "A module ends with a result that its own resource's Settings do not declare.",
		remedy: "Add it to transitions.results of Settings, or correct the name."
	},
	"undeclared-result-data": {
		meaning: "A module returns a value that its own resource's Settings do not declare.",
		remedy: "Add it to resultData.schema of Settings, or remove it."
	},
	"settings-structure": {
		meaning: "A module's resource Settings have an unknown member, one of another JSON type, a result without a name or two results of one name.",
		remedy: "Correct them as the message says."
	},
	"too-many-results": {
		meaning: "A module declares more results than the documentation allows.",
		remedy: "Declare fewer."
	},
	"too-many-actions": {
		meaning: "A module has more actions than the documentation allows.",
		remedy: "Split it into modules."
	},
	"identifier-form": {
		meaning: "An action's Identifier is too long, is a reserved word or contains a character that it must not.",
		remedy: "Rename the action, and the transitions that mean it."
	},
	"retired-action": {
		meaning: "An action or a parameter belongs to a feature that AWS has ended.",
		remedy: "Remove it: the feature no longer exists."
	},
	"unresolved-placeholder": {
		meaning: "A value that must name a resource, an ARN or a URL has a placeholder of another tool.",
		remedy: "Fill it in before this step runs."
	},
	"foreign-placeholder": {
		meaning: "A text has a placeholder of another tool. Amazon Connect would show or say it as it is.",
		remedy: "Fill it in before this step runs, unless it is meant as text."
	},
	"invalid-reference": {
		meaning: "A value that must name a resource is neither an ARN, nor an id, nor a JSONPath.",
		remedy: "Write the ARN of the resource."
	},
	"called-module-input": {
		meaning: "A block gives inputs that the called module of this repository does not declare, or lacks one that it requires.",
		remedy: "Change the block, or Settings of the called module."
	},
	"called-module-input-type": {
		meaning: "A block gives an input in another JSON type than the called module of this repository declares, such as \"7\" for a number.",
		remedy: "Write the value in the type that is declared, or change Settings of the called module."
	},
	"called-module-result": {
		meaning: "A block has a branch for a result that the called module of this repository does not declare.",
		remedy: "Change the block, or Settings of the called module."
	},
	"called-module-depth": {
		meaning: "More than five modules of this repository call each other in a chain.",
		remedy: "Move what the last ones do into fewer modules."
	},
	"called-module-ring": {
		meaning: "A module calls itself, by itself or through other modules of this repository.",
		remedy: "Repeat with a Loop or with a transition back."
	},
	"unknown-view-component": {
		meaning: "A component has a type that is not known. Where a known type is near, it was probably misspelt.",
		remedy: "Correct the type. If it is right, Amazon Connect may know a component that this check does not know yet."
	},
	"unknown-view-property": {
		meaning: "A component, or an item of one of its lists, has a property that it does not know. Most components are sealed: Amazon Connect refuses any other property. Case counts.",
		remedy: "Correct the name, or remove the property. The label of a Button is its `Content`."
	},
	"unknown-view-member": {
		meaning: "`Head`, a component or a `Configuration` of a view has a member that is not known.",
		remedy: "Correct the name, or remove the member."
	},
	"view-property-missing": {
		meaning: "A component, or an item of one of its lists, lacks a property that it must have, such as `Id` of a Card or the `Type` of a component.",
		remedy: "Add the property."
	},
	"view-property-value": {
		meaning: "A property has a value that it does not take. Enums are closed, names of icons included, and case counts.",
		remedy: "Write one of the values that the message names, or a reference (`$.Name`) to a value that the flow passes."
	},
	"view-member-type": {
		meaning: "A member of a component, of `Head` or of a `Configuration` has another JSON type than it takes.",
		remedy: "Write the type that the message names."
	},
	"duplicate-view-name": {
		meaning: "Two fields of one form have the same `Name`. A view hands back one value for each name, so the value of one field is lost.",
		remedy: "Rename one of them."
	},
	"duplicate-view-id": {
		meaning: "Two components have the same `_id`. In published views each component has its own.",
		remedy: "Change one of them."
	},
	"view-top-level-component": {
		meaning: "A component in `Body` itself holds components, and is no container. Amazon Connect refuses it with the misleading words `must be equal to constant \"Container\"`.",
		remedy: "Put the component into a Container."
	},
	"view-content": {
		meaning: "The `Content` of a component holds something that the component does not show, or `Body` holds something that is no component.",
		remedy: "Move it to a component that can show it, such as a Container or a TextBox."
	},
	"view-style": {
		meaning: "`Configuration.Style` has a key that is no custom property of a component, or is a string. Amazon Connect refuses plain CSS properties, and does nothing with a string.",
		remedy: "Use the component's own properties, such as `--container-padding-top`."
	},
	"view-binding-in-text": {
		meaning: "A binding such as `$.Name` is within a longer text. It is shown as it is written, and no input is requested.",
		remedy: "Make the binding a value of its own. In `Content` write several items: `[\"Hello \", \"$.Name\"]`."
	},
	"text-box-text": {
		meaning: "A TextBox has a property `Text`. Amazon Connect accepts the text and drops it; a binding there is an internal error.",
		remedy: "Move the text to the `Content` of the TextBox."
	},
	"undeclared-integration": {
		meaning: "The view uses an integration (`$.#Name`) that `Head.Integrations` does not declare.",
		remedy: "Declare it there, or remove what uses it."
	},
	"shown-view-input": {
		meaning: "A ShowView block does not pass an input that the view requires: Amazon Connect derives one from each binding of the view.",
		remedy: "Pass it in the block's `ViewData`. Which of the two is published first does not matter to this warning."
	},
	"shown-view-branch": {
		meaning: "A ShowView block branches on an action that the view never raises, so the branch is never taken.",
		remedy: "Correct the action in the block, or add a component that raises it to the view."
	}
};

// src/render/sarif.ts
var sarif_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ sarif: () => sarif }, 1);
const schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
const maxResults = 5e3;
function sarif(report, errorsPage) {
	const findings = [
		...ofLevel("error", require_action_deliver.errorFindings(report)),
		...ofLevel("warning", require_action_deliver.warningFindings(report)),
		...ofLevel("note", require_action_deliver.noticeFindings(report))
	];
	const results = findings.filter(isLocated).slice(0, maxResults);
	const rules = [...new Set(results.map(({ code }) => code))].toSorted();
	const run = {
		tool: { driver: {
			name: "connect-publish",
			rules: rules.map((code) => ruleOf(code, errorsPage))
		} },
		automationDetails: { id: `connect-publish/${report.sectionId}/` },
		columnKind: "utf16CodeUnits",
		originalUriBaseIds: { "%SRCROOT%": { description: { text: "The root of the repository." } } },
		invocations: [invocationOf(report, findings)],
		results: withFingerprints(results).map(([finding, fingerprint]) => resultOf(finding, rules, fingerprint, report))
	};
	return `${JSON.stringify({
		$schema: schema,
		version: "2.1.0",
		runs: [run]
	}, null, 2)}\n`;
}
const ofLevel = (level, findings) => findings.map((finding) => ({
	...finding,
	level
}));
const isLocated = (finding) => finding.file !== null;
function ruleOf(code, errorsPage) {
	const words = require_action_deliver.reasonWords(code);
	const { meaning, remedy } = Object.entries({
		...problemCodes,
		...findingCodes
	}).find(([known]) => known === code)?.[1] ?? {};
	return {
		id: code,
		shortDescription: { text: words.slice(0, 1).toUpperCase() + words.slice(1) },
		...meaning && { fullDescription: { text: meaning } },
		help: { text: [meaning, remedy].filter(Boolean).join(" ") || "docs/errors.md says what it means and what to do." },
		...errorsPage && { helpUri: `${errorsPage}#${code}` }
	};
}
const checkReasons = [
	"invalid-definition",
	"drift-found",
	"blocked",
	"changes-found"
];
function invocationOf({ failures }, findings) {
	const notifications = findings.filter((finding) => !isLocated(finding)).map(({ level, code, message }) => ({
		level,
		descriptor: { id: code },
		message: plain(message)
	}));
	return {
		executionSuccessful: failures.every(({ reason }) => checkReasons.includes(reason)),
		toolExecutionNotifications: notifications
	};
}
function resultOf(finding, rules, fingerprint, { context }) {
	const { code, level, key, message, file, place } = finding;
	const words = message + (place?.note ?? "");
	const region = {
		startLine: place?.line ?? 1,
		startColumn: place?.column ?? 1
	};
	const artifactLocation = {
		uri: require_action_deliver.encodedPath(require_action_deliver.pathInRepository(context, file)),
		uriBaseId: "%SRCROOT%"
	};
	return {
		ruleId: code,
		ruleIndex: rules.indexOf(code),
		level,
		message: plain(key === null ? words : `${key} ${finding.what}. ${words}`),
		locations: [{ physicalLocation: {
			artifactLocation,
			region
		} }],
		partialFingerprints: { "connectPublish/v1": fingerprint }
	};
}
const plain = (text) => ({ text: require_index.visible(text).replaceAll("](", "] (") || "–" });
function withFingerprints(findings) {
	const seen = /* @__PURE__ */ new Map();
	return findings.map((finding) => {
		const { code, file, key, message } = finding;
		const words = require_index.oneLine(message).replace(/\b(line|column) \d+/g, "$1");
		const same = require_app_definition_steps.sha256(JSON.stringify([
			code,
			file,
			key,
			words
		]));
		const count = (seen.get(same) ?? 0) + 1;
		seen.set(same, count);
		return [finding, `${same.slice(0, 32)}:${count}`];
	});
}

Object.defineProperty(exports, "actionOf", ({
  enumerable: true,
  get: function () {
    return actionOf;
  }
}));
Object.defineProperty(exports, "actions", ({
  enumerable: true,
  get: function () {
    return actions;
  }
}));
Object.defineProperty(exports, "aliasAheadWarning", ({
  enumerable: true,
  get: function () {
    return aliasAheadWarning;
  }
}));
Object.defineProperty(exports, "aliasArn", ({
  enumerable: true,
  get: function () {
    return aliasArn;
  }
}));
Object.defineProperty(exports, "aliasHash", ({
  enumerable: true,
  get: function () {
    return aliasHash;
  }
}));
Object.defineProperty(exports, "aliasMoveHash", ({
  enumerable: true,
  get: function () {
    return aliasMoveHash;
  }
}));
Object.defineProperty(exports, "aliasMoveOf", ({
  enumerable: true,
  get: function () {
    return aliasMoveOf;
  }
}));
Object.defineProperty(exports, "applyDecision", ({
  enumerable: true,
  get: function () {
    return applyDecision;
  }
}));
Object.defineProperty(exports, "canReplace", ({
  enumerable: true,
  get: function () {
    return canReplace;
  }
}));
Object.defineProperty(exports, "commonAdvice", ({
  enumerable: true,
  get: function () {
    return commonAdvice;
  }
}));
Object.defineProperty(exports, "createBackoff", ({
  enumerable: true,
  get: function () {
    return createBackoff;
  }
}));
Object.defineProperty(exports, "createStored", ({
  enumerable: true,
  get: function () {
    return createStored;
  }
}));
Object.defineProperty(exports, "currentMetadata", ({
  enumerable: true,
  get: function () {
    return currentMetadata;
  }
}));
Object.defineProperty(exports, "decide", ({
  enumerable: true,
  get: function () {
    return decide;
  }
}));
Object.defineProperty(exports, "describeDifferences", ({
  enumerable: true,
  get: function () {
    return describeDifferences;
  }
}));
Object.defineProperty(exports, "draftWarning", ({
  enumerable: true,
  get: function () {
    return draftWarning;
  }
}));
Object.defineProperty(exports, "emptyEntry", ({
  enumerable: true,
  get: function () {
    return emptyEntry;
  }
}));
Object.defineProperty(exports, "encodeComment", ({
  enumerable: true,
  get: function () {
    return encodeComment;
  }
}));
Object.defineProperty(exports, "encodeEntry", ({
  enumerable: true,
  get: function () {
    return encodeEntry;
  }
}));
Object.defineProperty(exports, "encodeSection", ({
  enumerable: true,
  get: function () {
    return encodeSection;
  }
}));
Object.defineProperty(exports, "executableOrText", ({
  enumerable: true,
  get: function () {
    return executableOrText;
  }
}));
Object.defineProperty(exports, "folder_names_exports", ({
  enumerable: true,
  get: function () {
    return folder_names_exports;
  }
}));
Object.defineProperty(exports, "git_index_exports", ({
  enumerable: true,
  get: function () {
    return git_index_exports;
  }
}));
Object.defineProperty(exports, "hasDrifted", ({
  enumerable: true,
  get: function () {
    return hasDrifted;
  }
}));
Object.defineProperty(exports, "hasOtherSections", ({
  enumerable: true,
  get: function () {
    return hasOtherSections;
  }
}));
Object.defineProperty(exports, "initialProgress", ({
  enumerable: true,
  get: function () {
    return initialProgress;
  }
}));
Object.defineProperty(exports, "isComparable", ({
  enumerable: true,
  get: function () {
    return isComparable;
  }
}));
Object.defineProperty(exports, "isEqualJson", ({
  enumerable: true,
  get: function () {
    return isEqualJson;
  }
}));
Object.defineProperty(exports, "isOwnForm", ({
  enumerable: true,
  get: function () {
    return isOwnForm;
  }
}));
Object.defineProperty(exports, "isSkipped", ({
  enumerable: true,
  get: function () {
    return isSkipped;
  }
}));
Object.defineProperty(exports, "isStoredFormOf", ({
  enumerable: true,
  get: function () {
    return isStoredFormOf;
  }
}));
Object.defineProperty(exports, "isolateFailure", ({
  enumerable: true,
  get: function () {
    return isolateFailure;
  }
}));
Object.defineProperty(exports, "mergeDenials", ({
  enumerable: true,
  get: function () {
    return mergeDenials;
  }
}));
Object.defineProperty(exports, "mergeNotes", ({
  enumerable: true,
  get: function () {
    return mergeNotes;
  }
}));
Object.defineProperty(exports, "mergeSections", ({
  enumerable: true,
  get: function () {
    return mergeSections;
  }
}));
Object.defineProperty(exports, "metadataOf", ({
  enumerable: true,
  get: function () {
    return metadataOf;
  }
}));
Object.defineProperty(exports, "metadataToSet", ({
  enumerable: true,
  get: function () {
    return metadataToSet;
  }
}));
Object.defineProperty(exports, "needsProof", ({
  enumerable: true,
  get: function () {
    return needsProof;
  }
}));
Object.defineProperty(exports, "notFoundCodes", ({
  enumerable: true,
  get: function () {
    return notFoundCodes;
  }
}));
Object.defineProperty(exports, "observeOne", ({
  enumerable: true,
  get: function () {
    return observeOne;
  }
}));
Object.defineProperty(exports, "outsideSections", ({
  enumerable: true,
  get: function () {
    return outsideSections;
  }
}));
Object.defineProperty(exports, "parseSections", ({
  enumerable: true,
  get: function () {
    return parseSections;
  }
}));
Object.defineProperty(exports, "planOf", ({
  enumerable: true,
  get: function () {
    return planOf;
  }
}));
Object.defineProperty(exports, "pollUntil", ({
  enumerable: true,
  get: function () {
    return pollUntil;
  }
}));
Object.defineProperty(exports, "problem_codes_exports", ({
  enumerable: true,
  get: function () {
    return problem_codes_exports;
  }
}));
Object.defineProperty(exports, "readMarker", ({
  enumerable: true,
  get: function () {
    return readMarker;
  }
}));
Object.defineProperty(exports, "readMarkerOf", ({
  enumerable: true,
  get: function () {
    return readMarkerOf;
  }
}));
Object.defineProperty(exports, "readRestoreMarker", ({
  enumerable: true,
  get: function () {
    return readRestoreMarker;
  }
}));
Object.defineProperty(exports, "reasonOf", ({
  enumerable: true,
  get: function () {
    return reasonOf;
  }
}));
Object.defineProperty(exports, "releaseNotes", ({
  enumerable: true,
  get: function () {
    return releaseNotes;
  }
}));
Object.defineProperty(exports, "release_notes_exports", ({
  enumerable: true,
  get: function () {
    return release_notes_exports;
  }
}));
Object.defineProperty(exports, "report_exports", ({
  enumerable: true,
  get: function () {
    return report_exports;
  }
}));
Object.defineProperty(exports, "retryWhileCreating", ({
  enumerable: true,
  get: function () {
    return retryWhileCreating;
  }
}));
Object.defineProperty(exports, "rowReasons", ({
  enumerable: true,
  get: function () {
    return rowReasons;
  }
}));
Object.defineProperty(exports, "sarif_exports", ({
  enumerable: true,
  get: function () {
    return sarif_exports;
  }
}));
Object.defineProperty(exports, "sealEntry", ({
  enumerable: true,
  get: function () {
    return sealEntry;
  }
}));
Object.defineProperty(exports, "settleMs", ({
  enumerable: true,
  get: function () {
    return settleMs;
  }
}));
Object.defineProperty(exports, "shortCommit", ({
  enumerable: true,
  get: function () {
    return shortCommit;
  }
}));
Object.defineProperty(exports, "sidesSincePublished", ({
  enumerable: true,
  get: function () {
    return sidesSincePublished;
  }
}));
Object.defineProperty(exports, "sidesWithLive", ({
  enumerable: true,
  get: function () {
    return sidesWithLive;
  }
}));
Object.defineProperty(exports, "snapshotDescription", ({
  enumerable: true,
  get: function () {
    return snapshotDescription;
  }
}));
Object.defineProperty(exports, "steps_exports", ({
  enumerable: true,
  get: function () {
    return steps_exports;
  }
}));
Object.defineProperty(exports, "unknownDifference", ({
  enumerable: true,
  get: function () {
    return unknownDifference;
  }
}));
Object.defineProperty(exports, "unlisted", ({
  enumerable: true,
  get: function () {
    return unlisted;
  }
}));
Object.defineProperty(exports, "versionDescription", ({
  enumerable: true,
  get: function () {
    return versionDescription;
  }
}));
Object.defineProperty(exports, "versionWord", ({
  enumerable: true,
  get: function () {
    return versionWord;
  }
}));
Object.defineProperty(exports, "waitAfterRefusal", ({
  enumerable: true,
  get: function () {
    return waitAfterRefusal;
  }
}));
Object.defineProperty(exports, "waitDeadline", ({
  enumerable: true,
  get: function () {
    return waitDeadline;
  }
}));
Object.defineProperty(exports, "withChangedPlaces", ({
  enumerable: true,
  get: function () {
    return withChangedPlaces;
  }
}));
Object.defineProperty(exports, "withoutArns", ({
  enumerable: true,
  get: function () {
    return withoutArns;
  }
}));
Object.defineProperty(exports, "withoutReview", ({
  enumerable: true,
  get: function () {
    return withoutReview;
  }
}));
Object.defineProperty(exports, "writeOf", ({
  enumerable: true,
  get: function () {
    return writeOf;
  }
}));
Object.defineProperty(exports, "writes", ({
  enumerable: true,
  get: function () {
    return writes;
  }
}));
})();

module.exports = __webpack_exports__;
/******/ })()
;