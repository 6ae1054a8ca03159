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

/***/ 815:
/***/ ((module) => {

"use strict";
module.exports = require("./action-sync-comment.js");

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

/***/ }),

/***/ 24:
/***/ ((module) => {

"use strict";
module.exports = require("node:fs");

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
let node_path = __nccwpck_require__(760);
const require_action_run_action = __nccwpck_require__(344);
const require_index = __nccwpck_require__(377);
let node_fs = __nccwpck_require__(24);
let node_fs_promises = __nccwpck_require__(455);
const require_action_sync_comment = __nccwpck_require__(815);
const require_app_steps = __nccwpck_require__(742);
const require_action_deliver = __nccwpck_require__(683);
node_path = require_rolldown_runtime.__toESM(node_path, 1);

// src/adapters/files/json-file.ts
var json_file_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ readJsonFile: () => readJsonFile }, 1);
async function readJsonFile(file, maxBytes) {
	let bytes;
	try {
		bytes = await read(file, maxBytes + 1);
	} catch (cause) {
		return {
			why: unreadableReason(cause),
			cause
		};
	}
	if (bytes === null) return { why: "is no plain file" };
	if (bytes.length > maxBytes) return { why: `is larger than ${maxBytes} bytes, which no run of this action writes` };
	try {
		return { value: JSON.parse(bytes.toString("utf8")) };
	} catch {
		return { why: "is no JSON" };
	}
}
function unreadableReason(cause) {
	const { code } = Object(cause);
	if (code === "ENOENT") return "does not exist";
	return code === "ELOOP" ? "is a symbolic link, which is not followed" : `cannot be read (${code})`;
}
async function read(file, atMost) {
	const handle = await (0, node_fs_promises.open)(file, node_fs.constants.O_RDONLY | node_fs.constants.O_NOFOLLOW | node_fs.constants.O_NONBLOCK);
	try {
		const stats = await handle.stat();
		if (!stats.isFile()) return null;
		const size = Math.min(stats.size + 1, atMost);
		const { buffer, bytesRead } = await handle.read(Buffer.alloc(size), 0, size, 0);
		return buffer.subarray(0, bytesRead);
	} finally {
		await handle.close();
	}
}

// src/adapters/files/comment-file.ts
async function readCommentFile(file, maxBytes) {
	const found = await readJsonFile(file, maxBytes);
	if ("value" in found) return found.value;
	const { why, cause } = found;
	throw new require_index.ActionError("invalid-input", "comment-file-invalid", `The file of the input comment-file ${why}${cause === void 0 ? "" : "; give the path of the one file that was downloaded"}.`, cause === void 0 ? void 0 : { cause });
}

// src/app/comment/verify-prepared.ts
async function verifyPrepared(prepared, origin, repository, pullRequests) {
	const event = `the run that made it was started by ${require_index.quote(origin.event)}, not by pull_request`;
	if (origin.event !== "pull_request") throw mismatchError(event);
	const other = `it belongs to the repository ${require_index.quote(prepared.repository)}, and this is ${repository}`;
	if (!sameName(prepared.repository, repository)) throw mismatchError(other);
	const commit = `it names the commit ${prepared.headCommit}, and the run that this workflow answers was of ${require_index.quote(origin.headCommit)}`;
	if (prepared.headCommit !== origin.headCommit) throw mismatchError(commit);
	const difference = findMismatch(prepared, origin, await pullRequests.pullRequest(prepared.pullRequest));
	if (difference !== null) throw mismatchError(`pull request #${prepared.pullRequest} ${difference}`);
}
function findMismatch({ headCommit }, { headRepository }, pullRequest) {
	if (pullRequest === null) return "is not there";
	if (!pullRequest.open) return "is no longer open";
	if (pullRequest.headCommit !== headCommit) return `is at the commit ${require_index.quote(pullRequest.headCommit)}, and the file names ${headCommit}`;
	const { headRepository: head } = pullRequest;
	if (head !== null && sameName(head, headRepository)) return null;
	return `comes from ${head === null ? "a repository that is gone" : require_index.quote(head)}, and the run that made the file from ${require_index.quote(headRepository)}`;
}
function sameName(a, b) {
	return a.toLowerCase() === b.toLowerCase();
}
function mismatchError(what) {
	return new require_index.ActionError("invalid-input", "comment-file-mismatch", `The file of the input comment-file was not posted: ${what}. If the pull request has moved on meanwhile, nothing is to be done: its newer run brings its own.`);
}

// src/core/document/untrusted-json.ts
var UnexpectedValue = class extends Error {
	constructor(at, expected) {
		super(`${at} is not ${expected}`);
		this.name = "UnexpectedValue";
	}
};
function fail(at, expected) {
	throw new UnexpectedValue(at, expected);
}
function text(max) {
	return (value, at) => typeof value === "string" && value.length <= max ? value : fail(at, `a text of at most ${max} characters`);
}
function matchingText(pattern, expected) {
	return (value, at) => typeof value === "string" && pattern.test(value) ? value : fail(at, expected);
}
function oneOf(values) {
	return (value, at) => values.find((each) => each === value) ?? fail(at, `one of ${values.join(", ")}`);
}
const count = (value, at) => typeof value === "number" && Number.isSafeInteger(value) && value >= 1 ? value : fail(at, "a whole number from 1");
function nullable(decode) {
	return (value, at) => value === null ? null : decode(value, at);
}
function list(decode, max) {
	return (value, at) => Array.isArray(value) && value.length <= max ? value.map((item, index) => decode(item, `${at}[${index}]`)) : fail(at, `a list of at most ${max} items`);
}
function object(members) {
	const decoders = Object.entries(members);
	const expected = `an object with the members ${decoders.map(([name]) => name).join(", ")} and no other`;
	return (value, at) => {
		if (typeof value !== "object" || value === null || Array.isArray(value)) return fail(at, expected);
		const given = new Map(Object.entries(value));
		if (given.size !== decoders.length) return fail(at, expected);
		const read = decoders.map(([name, decode]) => {
			if (!given.has(name)) return fail(at, expected);
			return [name, decode(given.get(name), `${at}.${name}`)];
		});
		return Object.fromEntries(read);
	};
}
function optional(decode) {
	return (value, at) => value === void 0 ? null : decode(value, at);
}
function members(decoders) {
	const known = Object.entries(decoders);
	return (value, at) => {
		const given = entriesOf(value, at);
		const read = known.map(([name, decode]) => [name, decode(given.get(name), `${at}.${name}`)]);
		return Object.fromEntries(read);
	};
}
function record(decode, max) {
	return (value, at) => {
		const given = [...entriesOf(value, at)];
		if (given.length > max) return fail(at, `an object of at most ${max} members`);
		return new Map(given.map(([name, each], index) => [name, decode(each, `${at}[${index}]`)]));
	};
}
function entriesOf(value, at) {
	if (typeof value !== "object" || value === null || Array.isArray(value)) return fail(at, "an object");
	return new Map(Object.entries(value));
}

// src/core/comment/prepared-comment.ts
const preparedLimits = {
	bytes: 2097152,
	entries: 2e3,
	problems: 500,
	remarks: 100,
	warnings: 20,
	text: 5e3,
	name: 1e3
};
const statuses = [
	"planned",
	"checked",
	"unchanged",
	"failed",
	"skipped",
	"blocked",
	"invalid"
];
const longText = text(preparedLimits.text);
const name = text(preparedLimits.name);
const code = matchingText(/^[a-z][a-z-]{0,63}$/, "a code of small letters and hyphens");
const hash = matchingText(require_action_run_action.sha256Id, "64 hex digits");
const warning = object({
	code,
	message: longText
});
const entry = object({
	key: name,
	kind: oneOf(["view", "module"]),
	name,
	file: name,
	status: oneOf(statuses),
	action: nullable(oneOf(require_app_steps.actions)),
	version: nullable(count),
	previousVersion: nullable(count),
	contentSha256: nullable(hash),
	liveSha256: nullable(hash),
	row: nullable(oneOf(require_app_steps.rowReasons)),
	overwrites: oneOf([
		"nobody",
		"console",
		"unknown"
	]),
	reason: nullable(code),
	message: nullable(longText),
	warnings: list(warning, preparedLimits.warnings),
	metadata: oneOf([true, false]),
	alias: nullable(object({
		name: matchingText(/^[\w$-]{1,100}$/, "the name of an alias"),
		version: nullable(count),
		previousVersion: nullable(count)
	}))
});
const problem = object({
	severity: oneOf([
		"error",
		"warning",
		"notice"
	]),
	code,
	message: longText,
	place: object({
		file: name,
		line: count,
		column: count
	})
});
const preparedComment = object({
	schema: oneOf([1]),
	repository: matchingText(/^[\w.-]{1,100}\/[\w.-]{1,100}$/, "the owner and the name of a repository"),
	pullRequest: count,
	headCommit: matchingText(require_action_run_action.commitId, "the 40 or 64 hex digits of a commit"),
	commentKey: matchingText(/^\P{Cc}{1,100}$/u, "one line of at most 100 characters"),
	sectionId: matchingText(/^[0-9a-f]{12}$/, "12 hex digits"),
	instance: name,
	observed: nullable(oneOf([
		"search",
		"describe",
		"versions"
	])),
	entries: list(entry, preparedLimits.entries),
	problems: list(problem, preparedLimits.problems),
	warnings: list(warning, preparedLimits.remarks),
	notices: list(longText, preparedLimits.remarks),
	failures: list(object({
		reason: oneOf(require_action_deliver.failureReasons),
		code,
		message: longText
	}), preparedLimits.remarks)
});
function readPrepared(value) {
	try {
		return preparedComment(value, "the document");
	} catch (cause) {
		if (!(cause instanceof UnexpectedValue)) throw cause;
		throw new require_index.ActionError("invalid-input", "comment-file-invalid", `The file of the input comment-file is no prepared comment: ${cause.message}. Give the file that the output comment-path of the same version of this action names, as it was uploaded.`, { cause });
	}
}

// src/core/comment/prepared-report.ts
function preparedReport(prepared, context) {
	const { sectionId, observed, problems, warnings, notices, failures } = prepared;
	const entries = prepared.entries.map(({ key, alias, ...entry }) => {
		const shown = alias && {
			...alias,
			id: null,
			arn: null
		};
		return [key, {
			...require_app_steps.emptyEntry,
			...entry,
			alias: shown
		}];
	});
	return {
		schema: 1,
		mode: "plan",
		modeReason: "Planning only: the pull request is a proposal. To publish, merge it.",
		context,
		createdAt: null,
		instance: null,
		instanceId: prepared.instance,
		sectionId,
		observed,
		problems,
		warnings,
		notices,
		failures,
		planDigest: null,
		entries: Object.fromEntries(entries),
		references: [],
		savedDrafts: []
	};
}

// src/action/post-prepared.ts
var post_prepared_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ postPrepared: () => postPrepared }, 1);
async function postPrepared(inputs, { env, notices, sinks }) {
	const environment = await require_action_run_action.readRunEnvironment(env, ".", notices);
	const { report, written } = await postComment({
		inputs,
		run: environment,
		github: require_action_run_action.createLazyGitHub(inputs.githubToken, environment.context.repository, require_action_run_action.systemClock, env)
	});
	const options = {
		jobSummary: inputs.jobSummary,
		comment: written
	};
	await require_action_deliver.save(report, sinks, options);
	await require_action_deliver.announce(report, sinks, options);
}
async function postComment(postContext) {
	const { context, notices } = postContext.run;
	const report = {
		...require_action_deliver.emptyReport(context),
		notices,
		mode: "comment",
		modeReason: "The input mode is \"comment\"."
	};
	try {
		const { notice, written } = await verifyAndWrite(postContext);
		return {
			report: {
				...report,
				notices: [...notices, notice]
			},
			written
		};
	} catch (cause) {
		const { reason, code, message } = require_index.asActionError(cause instanceof require_action_run_action.GitHubRefused ? notPostedError(cause) : cause);
		return {
			report: {
				...report,
				failures: [{
					reason,
					code,
					message
				}]
			},
			written: {}
		};
	}
}
async function verifyAndWrite({ inputs, run, github }) {
	const origin = originOf(run);
	if (github === null) throw require_action_run_action.missingToken();
	const file = node_path.default.resolve(run.workspace, inputs.commentFile);
	const prepared = readPrepared(await readCommentFile(file, preparedLimits.bytes));
	await verifyPrepared(prepared, origin, run.context.repository, github);
	const { section, report } = renderPrepared(prepared, origin, run.context, inputs.pageUrl);
	const { pullRequest } = prepared;
	const request = {
		pullRequest,
		key: inputs.commentKey ?? prepared.commentKey,
		section,
		createIfMissing: shouldComment(inputs.comment, report),
		overview: require_action_sync_comment.matrixTable
	};
	const { id, url } = await require_action_sync_comment.writeComment({
		pullRequests: github,
		clock: require_action_run_action.systemClock
	}, request);
	const nothing = `There is nothing to report on pull request #${pullRequest}, so no comment was created.`;
	if (id === null) return {
		notice: nothing,
		written: {}
	};
	return {
		notice: `The comment that its own run prepared is on pull request #${pullRequest}: ${url}`,
		written: {
			commentId: String(id),
			commentUrl: url ?? ""
		}
	};
}
function originOf({ origin, context }) {
	if (origin !== null) return origin;
	throw new require_index.ActionError("invalid-input", "comment-event", `With mode: comment the workflow must run on workflow_run, whose event names the run that made the file; this one is "${context.event}", or its event lacks that run. See docs/workflows.md.`);
}
function renderPrepared(prepared, { runId, headCommit }, own, pageUrl) {
	const runUrl = `${own.serverUrl}/${own.repository}/actions/runs/${runId}`;
	const context = {
		...own,
		runId,
		runAttempt: "1",
		runUrl,
		event: "pull_request",
		commit: headCommit
	};
	const report = {
		...preparedReport(prepared, context),
		...pageUrl !== null && { pageUrl }
	};
	const note = `*Prepared by ${require_action_deliver.link("the pull request’s own run", runUrl)}, which had no permission to write it here, and not checked: the author of the pull request could make it say this.*`;
	const { bodies } = require_action_sync_comment.commentSection(report, {
		arns: false,
		hasSummary: false,
		runUrl
	});
	return {
		report,
		section: {
			header: {
				id: prepared.sectionId,
				digest: null,
				commit: headCommit,
				mode: "plan",
				run: runId,
				url: runUrl,
				published: false,
				untrusted: true,
				instance: "",
				entries: null,
				versions: null
			},
			bodies: bodies.map((body) => `${note}\n\n${body}`)
		}
	};
}
function shouldComment(when, { failures, entries }) {
	const changed = Object.values(entries).some(({ status }) => status !== "unchanged");
	return when === "always" || failures.length > 0 || when === "on-change" && changed;
}
function notPostedError(refused) {
	const message = require_action_sync_comment.commentRefusedMessage(refused);
	return [
		"credentials",
		"permission",
		"not-found"
	].includes(refused.kind) ? new require_index.ActionError("access-denied", "comment-not-posted", message, { cause: refused }) : new require_index.ActionError("service-unavailable", "comment-not-posted", message, { cause: refused });
}

Object.defineProperty(exports, "UnexpectedValue", ({
  enumerable: true,
  get: function () {
    return UnexpectedValue;
  }
}));
Object.defineProperty(exports, "count", ({
  enumerable: true,
  get: function () {
    return count;
  }
}));
Object.defineProperty(exports, "json_file_exports", ({
  enumerable: true,
  get: function () {
    return json_file_exports;
  }
}));
Object.defineProperty(exports, "list", ({
  enumerable: true,
  get: function () {
    return list;
  }
}));
Object.defineProperty(exports, "matchingText", ({
  enumerable: true,
  get: function () {
    return matchingText;
  }
}));
Object.defineProperty(exports, "members", ({
  enumerable: true,
  get: function () {
    return members;
  }
}));
Object.defineProperty(exports, "nullable", ({
  enumerable: true,
  get: function () {
    return nullable;
  }
}));
Object.defineProperty(exports, "oneOf", ({
  enumerable: true,
  get: function () {
    return oneOf;
  }
}));
Object.defineProperty(exports, "optional", ({
  enumerable: true,
  get: function () {
    return optional;
  }
}));
Object.defineProperty(exports, "post_prepared_exports", ({
  enumerable: true,
  get: function () {
    return post_prepared_exports;
  }
}));
Object.defineProperty(exports, "preparedLimits", ({
  enumerable: true,
  get: function () {
    return preparedLimits;
  }
}));
Object.defineProperty(exports, "record", ({
  enumerable: true,
  get: function () {
    return record;
  }
}));
Object.defineProperty(exports, "text", ({
  enumerable: true,
  get: function () {
    return text;
  }
}));
})();

module.exports = __webpack_exports__;
/******/ })()
;