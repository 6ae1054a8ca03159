/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 683:
/***/ ((module) => {

"use strict";
module.exports = require("./action-deliver.js");

/***/ }),

/***/ 676:
/***/ ((module) => {

"use strict";
module.exports = require("./action-post-prepared.js");

/***/ }),

/***/ 815:
/***/ ((module) => {

"use strict";
module.exports = require("./action-sync-comment.js");

/***/ }),

/***/ 879:
/***/ ((module) => {

"use strict";
module.exports = require("./action-sync-release-notes.js");

/***/ }),

/***/ 488:
/***/ ((module) => {

"use strict";
module.exports = require("./adapters-connect.js");

/***/ }),

/***/ 844:
/***/ ((module) => {

"use strict";
module.exports = require("./adapters-files-compile-glob.js");

/***/ }),

/***/ 149:
/***/ ((module) => {

"use strict";
module.exports = require("./adapters-git-local-sources.js");

/***/ }),

/***/ 517:
/***/ ((module) => {

"use strict";
module.exports = require("./adapters-git-source-history.js");

/***/ }),

/***/ 889:
/***/ ((module) => {

"use strict";
module.exports = require("./adapters-github.js");

/***/ }),

/***/ 346:
/***/ ((module) => {

"use strict";
module.exports = require("./app-definition-steps.js");

/***/ }),

/***/ 547:
/***/ ((module) => {

"use strict";
module.exports = require("./app-load-unmatched-patterns.js");

/***/ }),

/***/ 990:
/***/ ((module) => {

"use strict";
module.exports = require("./app-publish.js");

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

/***/ 421:
/***/ ((module) => {

"use strict";
module.exports = require("node:child_process");

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

/***/ }),

/***/ 500:
/***/ ((module) => {

"use strict";
module.exports = require("node:timers/promises");

/***/ }),

/***/ 975:
/***/ ((module) => {

"use strict";
module.exports = require("node:util");

/***/ }),

/***/ 429:
/***/ ((module) => {

"use strict";
module.exports = require("node:util/types");

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
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	(() => {
/******/ 		var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 			}
/******/ 			def['default'] = () => (value);
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};
// This entry need to be wrapped in an IIFE because it uses a non-standard name for the exports (exports).
(() => {
var exports = __webpack_exports__;
const require_rolldown_runtime = __nccwpck_require__(843);
const require_index = __nccwpck_require__(377);
let node_fs = __nccwpck_require__(24);
let node_path = __nccwpck_require__(760);
let node_util = __nccwpck_require__(975);
let node_util_types = __nccwpck_require__(429);
let node_fs_promises = __nccwpck_require__(455);
let node_timers_promises = __nccwpck_require__(500);
node_path = require_rolldown_runtime.__toESM(node_path, 1);

// src/adapters/clock.ts
const systemClock = {
	now: () => Number(process.hrtime.bigint() / 1000000n),
	wallTime: () => Date.now(),
	sleep: (ms, signal) => (0, node_timers_promises.setTimeout)(ms, void 0, signal ? { signal } : {}).catch(ignoreAbort)
};
function ignoreAbort(cause) {
	if (!(cause instanceof Error) || cause.name !== "AbortError") throw cause;
}

// src/ports/github.ts
var GitHubRefused = class extends Error {
	kind;
	retryAfter;
	constructor(kind, message, options = {}) {
		super(message, "cause" in options ? { cause: options.cause } : {});
		this.name = "GitHubRefused";
		this.kind = kind;
		this.retryAfter = options.retryAfter ?? null;
	}
};
function missingToken() {
	return new GitHubRefused("credentials", "the `github-token` is empty");
}

// src/adapters/github/lazy.ts
function createLazyGitHub(token, repository, clock, env, load = () => Promise.resolve().then(() => __nccwpck_require__(889))) {
	if (!token) return null;
	const apiUrl = env.GITHUB_API_URL || "https://api.github.com";
	let loaded = null;
	const github = () => {
		loaded ??= load().then(({ createGitHub }) => createGitHub({
			token,
			repository,
			apiUrl,
			clock,
			env
		}), throwNotLoaded);
		return loaded;
	};
	return {
		pullRequestOfCommit: async (...parameters) => (await github()).pullRequestOfCommit(...parameters),
		comments: async (...parameters) => (await github()).comments(...parameters),
		withEditors: async (...parameters) => (await github()).withEditors(...parameters),
		create: async (...parameters) => (await github()).create(...parameters),
		update: async (...parameters) => (await github()).update(...parameters),
		delete: async (...parameters) => (await github()).delete(...parameters),
		pullRequest: async (...parameters) => (await github()).pullRequest(...parameters),
		labels: async (...parameters) => (await github()).labels(...parameters),
		commitsBetween: async (...parameters) => (await github()).commitsBetween(...parameters),
		pullRequestsMergedBy: async (...parameters) => (await github()).pullRequestsMergedBy(...parameters),
		release: async (...parameters) => (await github()).release(...parameters),
		releaseOfTag: async (...parameters) => (await github()).releaseOfTag(...parameters),
		draftsOfTag: async (...parameters) => (await github()).draftsOfTag(...parameters),
		updateReleaseBody: async (...parameters) => (await github()).updateReleaseBody(...parameters),
		removedFiles: async (...parameters) => (await github()).removedFiles(...parameters),
		readFile: async (...parameters) => (await github()).readFile(...parameters),
		compare: (...parameters) => github().then((loadedGitHub) => loadedGitHub.compare(...parameters), (error) => ({
			order: "unknown",
			why: reasonOf$1(error)
		})),
		tipOf: (...parameters) => github().then((loadedGitHub) => loadedGitHub.tipOf(...parameters), (error) => ({
			tip: null,
			why: reasonOf$1(error)
		})),
		sourcesSince: (...parameters) => github().then((loadedGitHub) => loadedGitHub.sourcesSince(...parameters), (error) => ({
			known: false,
			why: reasonOf$1(error)
		})),
		sourceAt: (...parameters) => github().then((loadedGitHub) => loadedGitHub.sourceAt(...parameters), (error) => ({
			known: false,
			why: reasonOf$1(error)
		}))
	};
}
function reasonOf$1(error) {
	return error instanceof Error ? error.message : String(error);
}
function throwNotLoaded(cause) {
	const why = `what asks GitHub could not be loaded: ${reasonOf$1(cause)}`;
	throw new GitHubRefused("unavailable", why, { cause });
}

// src/adapters/git/git.ts
const timeout = 1e4;
const maxBuffer = 16777216;
const localOnlyEnv = {
	GIT_NO_LAZY_FETCH: "1",
	GIT_TERMINAL_PROMPT: "0"
};
const commitPattern = /^[0-9a-f]{7,64}$/;
function isCommit(text) {
	return commitPattern.test(text);
}
async function git(folder, ...args) {
	return (await gitBytes(folder, ...args)).toString("utf8");
}
async function gitBytes(folder, ...args) {
	const env = {
		...process.env,
		...localOnlyEnv
	};
	const { execFile } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 421, 23));
	const options = {
		timeout,
		maxBuffer,
		env,
		encoding: "buffer"
	};
	const { stdout } = await (0, node_util.promisify)(execFile)("git", [
		"-C",
		folder,
		...args
	], options);
	return stdout;
}
function exitCode(cause) {
	return typeof cause === "object" && cause !== null && "code" in cause ? cause.code : null;
}

// src/adapters/untyped.ts
function memberAt(value, ...names) {
	return names.reduce((found, name) => isObject(found) ? found[name] : void 0, value);
}
function isObject(value) {
	return typeof value === "object" && value !== null;
}

// src/adapters/workflow-run/event.ts
function triggerEvent(env, payload) {
	const name = env.GITHUB_EVENT_NAME ?? "";
	return {
		name,
		action: textOrNull(memberAt(payload, "action")),
		ref: gitRef(name, env, payload),
		defaultBranch: textOrNull(memberAt(payload, "repository", "default_branch")),
		deleted: memberAt(payload, "deleted") === true,
		pullRequest: pullRequest(name, env, payload),
		releaseTag: name === "release" ? textOrNull(memberAt(payload, "release", "tag_name")) : null
	};
}
function pullRequestHead(env, payload) {
	return env.GITHUB_EVENT_NAME === "pull_request" ? textOrNull(memberAt(payload, "pull_request", "head", "sha")) : null;
}
function originOf(env, payload) {
	if (env.GITHUB_EVENT_NAME !== "workflow_run") return null;
	const run = memberAt(payload, "workflow_run");
	const [id, event] = [memberAt(run, "id"), textOrNull(memberAt(run, "event"))];
	const headCommit = textOrNull(memberAt(run, "head_sha"));
	const headRepository = textOrNull(memberAt(run, "head_repository", "full_name"));
	if (!Number.isSafeInteger(id) || event === null || headCommit === null || headRepository === null) return null;
	return {
		runId: String(id),
		event,
		headCommit,
		headRepository
	};
}
function releaseId(payload) {
	const id = memberAt(payload, "release", "id");
	return typeof id === "number" && Number.isSafeInteger(id) ? id : null;
}
function labelsInPayload(payload) {
	const labels = memberAt(payload, "pull_request", "labels");
	return Array.isArray(labels) ? labels.flatMap((label) => textOrNull(memberAt(label, "name")) ?? []) : null;
}
function subjectInPayload(payload, commit) {
	for (const head of [memberAt(payload, "head_commit"), memberAt(payload, "merge_group", "head_commit")]) {
		const message = textOrNull(memberAt(head, "message"));
		if (message !== null && memberAt(head, "id") === commit) return subjectOf(message);
	}
	return null;
}
function commitBefore$1(env, payload) {
	const branch = env.GITHUB_EVENT_NAME === "push" && gitRef("push", env, payload)?.type === "branch";
	const isDeleted = memberAt(payload, "deleted") === true;
	return branch && !isDeleted ? commitIn(memberAt(payload, "before")) : null;
}
function commitIn(value) {
	return typeof value === "string" && isCommit(value) && !/^0+$/.test(value) ? value : null;
}
function gitRef(name, env, payload) {
	const ref = name === "push" ? textOrNull(memberAt(payload, "ref")) : env.GITHUB_REF ?? null;
	const [, type, shortName] = /^refs\/(heads|tags)\/(.+)$/s.exec(ref ?? "") ?? [];
	if (shortName !== void 0) return {
		type: type === "tags" ? "tag" : "branch",
		name: shortName
	};
	return ref === null || ref === "" ? null : {
		type: "other",
		name: ref
	};
}
function pullRequest(name, env, payload) {
	const number = memberAt(payload, "pull_request", "number");
	if (!name.startsWith("pull_request") || typeof number !== "number") return null;
	const merged = memberAt(payload, "action") === "closed" && memberAt(payload, "pull_request", "merged") === true;
	const base = textOrNull(memberAt(payload, "pull_request", "base", "ref"));
	return {
		number,
		...merged ? { merged } : {},
		...base === null ? {} : { base },
		isWithoutSecrets: name !== "pull_request_target" && (byDependabot(env, payload) || fromFork(payload))
	};
}
function byDependabot(env, payload) {
	const author = memberAt(payload, "pull_request", "user", "login");
	return env.GITHUB_ACTOR === "dependabot[bot]" || author === "dependabot[bot]";
}
function fromFork(payload) {
	const base = memberAt(payload, "pull_request", "base", "repo", "full_name");
	return memberAt(payload, "pull_request", "head", "repo", "full_name") !== base;
}
function textOrNull(value) {
	return typeof value === "string" && value !== "" ? value : null;
}
function subjectOf(message) {
	const [paragraph = ""] = message.trim().split(/\r?\n[ \t]*\r?\n/);
	return paragraph.split("\n").map((line) => line.trim()).filter(Boolean).join(" ") || null;
}
function changeRange(env, payload) {
	const name = env.GITHUB_EVENT_NAME ?? "";
	if (name.startsWith("pull_request")) {
		const number = memberAt(payload, "pull_request", "number");
		const base = commitIn(memberAt(payload, "pull_request", "base", "sha"));
		return typeof number === "number" && base !== null ? {
			kind: "pull-request",
			number,
			base
		} : null;
	}
	const [before, after] = [commitIn(memberAt(payload, "before")), commitIn(memberAt(payload, "after"))];
	return name === "push" && before !== null && after !== null ? {
		kind: "push",
		before,
		after
	} : null;
}

// src/core/text/hex.ts
const commitId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const sha256Id = /^[0-9a-f]{64}$/;

// src/adapters/workflow-run/git-head.ts
async function findCheckout(folder, top) {
	const found = await checkoutAt(folder);
	if (found !== null || folder === top || node_path.default.dirname(folder) === folder) return found;
	return findCheckout(node_path.default.dirname(folder), top);
}
async function headCommit(checkout) {
	const text = await readIfThere(node_path.default.join(checkout.gitDir, "HEAD"));
	const commit = await resolve(checkout, text, 5) ?? await headFromGit(checkout);
	if (commit === null && text?.trimEnd() === reftableHead) throw new Error(reftableMessage);
	return commit;
}
const reftableHead = "ref: refs/heads/.invalid";
const reftableMessage = "the refs have the format reftable, which only git can read, and git finds no commit";
async function headFromGit({ root, gitDir }) {
	const args = [
		`--git-dir=${gitDir}`,
		"rev-parse",
		"--verify",
		"--quiet",
		"HEAD^{commit}"
	];
	const commit = (await git(root, ...args).catch(() => "")).trim();
	return commitId.test(commit) ? commit : null;
}
async function readIfThere(file) {
	try {
		return await (0, node_fs_promises.readFile)(file, "utf8");
	} catch (error) {
		if (isAbsence$1(error)) return null;
		throw error;
	}
}
async function checkoutAt(root) {
	const dotGit = node_path.default.join(root, ".git");
	const gitDir = await isFolder$1(dotGit) ? dotGit : await linkedGitDir(root, dotGit);
	if (gitDir === null) return null;
	const common = await readIfThere(node_path.default.join(gitDir, "commondir"));
	return {
		root,
		gitDir,
		commonDir: common === null ? gitDir : node_path.default.resolve(gitDir, common.trim())
	};
}
async function linkedGitDir(root, dotGit) {
	const [, target] = /^gitdir: (.+)/.exec(await readIfThere(dotGit) ?? "") ?? [];
	return target === void 0 ? null : node_path.default.resolve(root, target.trim());
}
async function resolve(checkout, text, steps) {
	const commit = text?.trimEnd() ?? "";
	if (commitId.test(commit)) return commit;
	const [, ref] = /^ref: (refs\/\S+)\s*$/.exec(text ?? "") ?? [];
	if (ref === void 0 || steps === 0 || ref.split("/").includes("..")) return null;
	return resolve(checkout, await readRef(checkout, ref), steps - 1);
}
async function readRef({ gitDir, commonDir }, ref) {
	const loose = await readIfThere(node_path.default.join(gitDir, ref)) ?? await readIfThere(node_path.default.join(commonDir, ref));
	if (loose !== null) return loose;
	return (await readIfThere(node_path.default.join(commonDir, "packed-refs")) ?? "").split("\n").find((each) => each.slice(each.indexOf(" ") + 1).trimEnd() === ref)?.split(" ")[0] ?? null;
}
async function isFolder$1(file) {
	try {
		return (await (0, node_fs_promises.stat)(file)).isDirectory();
	} catch (error) {
		if (isAbsence$1(error)) return false;
		throw error;
	}
}
function isAbsence$1(error) {
	const code = (0, node_util_types.isNativeError)(error) && "code" in error ? error.code : null;
	return code === "ENOENT" || code === "ENOTDIR" || code === "EISDIR";
}

// src/adapters/workflow-run/index.ts
const noCommit = "0".repeat(40);
async function readRunEnvironment(env, workingDirectory, known = []) {
	const notices = [...known];
	const workspace = node_path.default.resolve(env.GITHUB_WORKSPACE || ".");
	const payload = await readPayload(env.GITHUB_EVENT_PATH ?? "", notices);
	const folder = node_path.default.resolve(workspace, workingDirectory);
	const checkout = await readCheckout(folder, workspace, notices);
	const commit = await readCommit(checkout, env.GITHUB_SHA || noCommit, notices);
	return {
		context: require_index.workflowRun(env, commit, checkout ? folderIn(workspace, checkout.root) : ""),
		event: triggerEvent(env, payload),
		before: commitBefore$1(env, payload),
		pullRequestHead: pullRequestHead(env, payload),
		origin: originOf(env, payload),
		releaseId: releaseId(payload),
		range: changeRange(env, payload),
		workspace,
		checkout: checkout?.root ?? folder,
		gitDir: checkout?.gitDir ?? null,
		subject: subjectInPayload(payload, commit),
		labels: labelsInPayload(payload),
		notices
	};
}
function folderIn(workspace, folder) {
	return node_path.default.relative(workspace, folder).replaceAll(node_path.default.sep, "/");
}
async function readPayload(file, notices) {
	try {
		return file === "" ? null : JSON.parse(await (0, node_fs_promises.readFile)(file, "utf8"));
	} catch (error) {
		notices.push(`The event file ${file} cannot be read (${errorText(error)}); the event counts as unknown.`);
		return null;
	}
}
async function readCheckout(folder, top, notices) {
	try {
		return await findCheckout(folder, top);
	} catch (error) {
		notices.push(`The checkout of ${folder} cannot be read (${errorText(error)}); the event's commit is taken.`);
		return null;
	}
}
async function readCommit(checkout, fallback, notices) {
	if (checkout === null) return fallback;
	try {
		const head = await headCommit(checkout);
		if (head !== null) return head;
		notices.push(`HEAD of the checkout ${checkout.root} names no commit; ${fallback} is taken instead.`);
	} catch (error) {
		notices.push(`HEAD of the checkout ${checkout.root} cannot be read (${errorText(error)}); ${fallback} is taken instead.`);
	}
	return fallback;
}
function errorText(error) {
	return (0, node_util_types.isNativeError)(error) ? error.message : String(error);
}

// src/app/cancellation.ts
const graceMs$1 = 5e3;
const cancelSignals = ["SIGINT", "SIGTERM"];
async function reportOrCancel(run, { signals, deadline, clock, saveNow }) {
	let interrupt = () => {};
	const interrupted = new Promise((resolve) => {
		interrupt = resolve;
	});
	for (const signal of cancelSignals) signals.once(signal, interrupt);
	const cancelled = interrupted.then(async () => {
		deadline.cancel();
		await saveNow(await run.soFar());
		await Promise.race([run.report, clock.sleep(graceMs$1)]);
		return {
			report: await run.soFar(),
			cancelled: true
		};
	});
	const completed = run.report.then((report) => ({
		report,
		cancelled: deadline.stopReason() === "cancelled"
	}));
	return Promise.race([completed.then((result) => result.cancelled ? cancelled : result), cancelled]).finally(() => {
		for (const signal of cancelSignals) signals.off(signal, interrupt);
	});
}

// src/app/limits.ts
const graceMs = {
	timeout: 6e4,
	cancelled: 5e3
};
function createDeadline(clock, timeoutSeconds) {
	const endsAt = clock.now() + timeoutSeconds * 1e3;
	let cancelledAt = null;
	let endedAt = Number.POSITIVE_INFINITY;
	return {
		stopReason: () => cancelledAt !== null ? "cancelled" : clock.now() > endsAt ? "timeout" : null,
		hardDeadline: () => Math.min(endsAt + graceMs.timeout, (cancelledAt ?? Number.POSITIVE_INFINITY) + graceMs.cancelled, endedAt),
		cancel: () => {
			cancelledAt ??= clock.now();
		},
		end: () => {
			endedAt = clock.now();
		}
	};
}

// src/core/release/target.ts
function releaseTarget({ releaseTag, ref, deleted }, releaseId) {
	if (releaseTag !== null) return {
		id: releaseId,
		tag: releaseTag
	};
	return ref?.type === "tag" && !deleted ? {
		id: null,
		tag: ref.name
	} : null;
}

// src/core/document/problem.ts
function error(code, place, message) {
	return {
		severity: "error",
		code,
		message,
		place
	};
}
function warning(code, place, message) {
	return {
		severity: "warning",
		code,
		message,
		place
	};
}
function isError(problem) {
	return problem.severity === "error";
}
function relocate(string, problem) {
	return {
		...problem,
		message: problem.message + nestedLocation(problem.place),
		place: string
	};
}
function nestedLocation({ line, column }) {
	return ` (In the JSON text of this string: line ${line}, column ${column}.)`;
}
function fileStart(file) {
	return {
		file,
		line: 1,
		column: 1
	};
}
function compareLocations({ place: a }, { place: b }) {
	return require_index.compareCodeUnits(a.file, b.file) || a.line - b.line || a.column - b.column;
}

// src/adapters/text/lines.ts
function createLocate(file, text) {
	let starts = null;
	return (offset) => {
		starts ??= [0, ...Array.from(text.matchAll(/\r\n?|\n/g), (end) => end.index + end[0].length)];
		const line = lineAt(starts, offset);
		return {
			file,
			line,
			column: offset - (starts[line - 1] ?? 0) + 1
		};
	};
}
function lineAt(starts, offset) {
	let low = 0;
	let high = starts.length;
	while (low < high) {
		const middle = low + high >> 1;
		if ((starts[middle] ?? 0) <= offset) low = middle + 1;
		else high = middle;
	}
	return low;
}

// src/adapters/text/decode.ts
function decode(file, bytes) {
	const start = fileStart(file);
	if (bytes.length > 4194304) return error("file-too-large", start, tooLarge(bytes.length));
	if (isUtf16(bytes)) return error("text-encoding", start, "The file is UTF-16. Save it as UTF-8.");
	return decodeAll(bytes) ?? notUtf8(file, bytes);
}
function notUtf8(file, bytes) {
	const valid = validPrefix(bytes);
	const locate = createLocate(file, new TextDecoder().decode(bytes.subarray(0, valid)));
	const at = new TextDecoder().decode(bytes.subarray(0, valid)).length;
	const byte = (bytes[valid] ?? 0).toString(16).padStart(2, "0");
	return error("text-encoding", locate(at), `The byte 0x${byte} is not UTF-8 here. Save the file as UTF-8.`);
}
function tooLarge(bytes) {
	return `The file has ${bytes} bytes; at most ${4194304} (4 MiB) are read. Keep one definition in a file, and nothing else.`;
}
function isUtf16([first, second]) {
	if (first === 255 && second === 254) return true;
	if (first === 254 && second === 255) return true;
	return second !== void 0 && first === 0 !== (second === 0);
}
function decodeAll(bytes, stream = false) {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream });
	} catch {
		return null;
	}
}
function validPrefix(bytes) {
	let low = 0;
	let high = bytes.length;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if (decodeAll(bytes.subarray(0, middle), true) !== null) low = middle;
		else high = middle - 1;
	}
	return wholeCharacters(bytes, low);
}
function wholeCharacters(bytes, end) {
	for (let back = 0; back <= 3; back += 1) if (decodeAll(bytes.subarray(0, end - back)) !== null) return end - back;
	return end;
}

// src/adapters/files/workspace.ts
function contains(folder, inner) {
	const relative = node_path.default.relative(folder, inner);
	return relative === "" || !(relative.split(node_path.default.sep)[0] === ".." || node_path.default.isAbsolute(relative));
}
function isIgnored(name) {
	return [".git", "node_modules"].includes(name.toLowerCase());
}
function isReadable(root, resolved) {
	return contains(root, resolved) && !node_path.default.relative(root, resolved).split(node_path.default.sep).some((part) => part.toLowerCase() === ".git");
}

// src/adapters/files/read.ts
const flags = node_fs.constants.O_RDONLY | (node_fs.constants.O_NOFOLLOW ?? 0) | (node_fs.constants.O_NONBLOCK ?? 0);
async function readContained(root, file) {
	const resolved = await (0, node_fs_promises.realpath)(file);
	if (!isReadable(root, resolved)) throw invalidFile("link-outside", outsideMessage);
	const handle = await (0, node_fs_promises.open)(resolved, flags);
	try {
		const opened = await handle.stat();
		if (!opened.isFile()) throw invalidFile("file-unreadable", notPlainMessage);
		if (!isReadable(root, await resolveOpenPath(handle, file))) throw invalidFile("link-outside", outsideMessage);
		if (opened.size > 4194304) throw invalidFile("file-too-large", tooLarge(opened.size));
		return await handle.readFile();
	} finally {
		await handle.close();
	}
}
async function resolveOpenPath({ fd }, file) {
	return (0, node_fs_promises.readlink)(`/proc/self/fd/${fd}`).catch(() => (0, node_fs_promises.realpath)(file));
}
const outsideMessage = "This is a symbolic link that leads out of the workspace or into .git; only files of the workspace are read. Keep the file itself in the repository.";
const notPlainMessage = "This is no plain file; expected one. Keep the definition in a plain file.";
function invalidFile(code, message) {
	return new require_index.ActionError("invalid-definition", code, message);
}

// src/adapters/files/glob.ts
function createMatcher(glob, { source }) {
	const pattern = new RegExp(source);
	return (path) => path === glob || pattern.test(path);
}
const inFolder = String.raw`(?:\/(?!\.)(?:(?:(?!(?:^|\/)\.).)*?)\/|\/|$)(?!\.)(?=.)[^/]*?\.(json|yaml|yml)`;
const defaultGlobs = /* @__PURE__ */ new Map([
	["connect/views/**/*.{json,yaml,yml}", {
		base: "connect/views",
		source: String.raw`^(?:connect\/views${inFolder})$`
	}],
	["connect/modules/**/*.{json,yaml,yml}", {
		base: "connect/modules",
		source: String.raw`^(?:connect\/modules${inFolder})$`
	}],
	["connect/values.{yaml,yml,json}", {
		base: "connect",
		source: String.raw`^(?:connect\/values\.(yaml|yml|json))$`
	}]
]);

// src/adapters/files/selection.ts
async function createSelection(patterns) {
	const parsed = await Promise.all(patterns.map(parsePattern));
	const included = parsed.filter((pattern) => !pattern.excludes);
	const excludesFolder = (folder) => {
		const last = parsed.findLastIndex(({ excludes, matches }) => excludes && matches(`${folder}/x`) && matches(`${folder}/x/x`));
		return last >= 0 && parsed.slice(last).every((pattern) => pattern.excludes);
	};
	return {
		bases: outermost(included.map(({ base }) => base)),
		matchingPatterns: (file) => parsed.filter(({ matches }) => matches(file)).map(({ text }) => text),
		selects: (file) => parsed.findLast(({ matches }) => matches(file))?.excludes === false,
		openFolder: (file) => {
			const folder = file.slice(0, Math.max(0, file.lastIndexOf("/")));
			return included.some(({ base, matches }) => isBelow(folder, base) && matches(file)) ? folder.slice(folder.lastIndexOf("/") + 1) : null;
		},
		excludesFolder,
		leadsInto: async (folder) => {
			if (excludesFolder(folder)) return false;
			return (await Promise.all(included.map(({ text }) => patternLeadsInto(text, folder)))).includes(true);
		}
	};
}
async function parsePattern(text) {
	const excludes = text.startsWith("!");
	const glob = excludes ? text.slice(1) : text;
	if (leadsOutside(glob)) throw outsideError$1(text);
	const compiled = defaultGlobs.get(glob) ?? await compile(glob);
	return {
		text,
		excludes,
		base: compiled.base,
		matches: createMatcher(glob, compiled)
	};
}
async function patternLeadsInto(glob, folder) {
	const parts = glob.split("/");
	for (let count = 1; count < parts.length; count += 1) {
		const start = parts.slice(0, count).join("/");
		if (hasOpenGroup(start) || createMatcher(start, await compile(start))(folder)) return true;
	}
	return false;
}
const hasOpenGroup = (glob) => ["{}", "()"].some(([open = "", close = ""]) => glob.split(open).length > glob.split(close).length);
async function compile(glob) {
	const { compileGlob } = await Promise.resolve().then(() => __nccwpck_require__(844));
	return compileGlob(glob);
}
function leadsOutside(glob) {
	return /^(?:[a-z]:)?[\\/]/i.test(glob) || /(?:^|[\\/{,(|])\.\.(?:$|[\\/},)|])/.test(glob);
}
function outsideError$1(text) {
	return new require_index.ActionError("invalid-input", "pattern-outside", `The pattern ${require_index.quote(text)} leads out of the working-directory; expected one relative to it, without "..". Correct it.`);
}
function isBelow(inner, outer) {
	return inner !== outer && (outer === "" || inner.startsWith(`${outer}/`));
}
function outermost(bases) {
	return [...new Set(bases)].filter((base, _, all) => !all.some((other) => isBelow(base, other)));
}

// src/adapters/files/walk.ts
const maxEntries = 2e5;
async function* walk({ root, folder }, base, excludesFolder) {
	let entries = 0;
	async function openFolder(inner) {
		try {
			const resolved = await (0, node_fs_promises.realpath)(node_path.default.join(folder, inner));
			if (!isReadable(root, resolved)) throw outsideError(inner);
			return {
				resolved,
				entries: await (0, node_fs_promises.readdir)(resolved, { withFileTypes: true })
			};
		} catch (cause) {
			if (isAbsence(cause) || excludesFolder(inner)) return null;
			throw cause instanceof require_index.ActionError ? cause : unreadableError(inner, cause);
		}
	}
	async function* walkFolder(inner, ancestors) {
		const opened = await openFolder(inner);
		if (opened === null || ancestors.includes(opened.resolved)) return;
		const { resolved } = opened;
		for (const entry of opened.entries) {
			entries += 1;
			if (entries > maxEntries) throw tooManyError();
			if (isIgnored(entry.name)) continue;
			const name = inner === "" ? entry.name : `${inner}/${entry.name}`;
			if (await isFolder(entry, node_path.default.join(resolved, entry.name))) yield* walkFolder(name, [...ancestors, resolved]);
			else yield name;
		}
	}
	if (!base.split("/").some(isIgnored)) yield* walkFolder(base, []);
}
async function isFolder(entry, file) {
	if (!entry.isSymbolicLink()) return entry.isDirectory();
	return (0, node_fs_promises.stat)(file).then((target) => target.isDirectory(), () => false);
}
function isAbsence(cause) {
	return [
		"ENOENT",
		"ENOTDIR",
		"ELOOP"
	].includes(String(Object(cause).code));
}
function outsideError(folder) {
	return new require_index.ActionError("invalid-input", "link-outside", `The folder ${require_index.quote(folder)} is a symbolic link that leads out of the workspace or into .git; only files of the workspace are read. Keep the files themselves in the repository, or exclude it with the pattern ${require_index.quote(`!${folder}/**`)}.`);
}
function unreadableError(folder, cause) {
	return new require_index.ActionError("invalid-input", "folder-unreadable", `The folder ${require_index.quote(folder)} cannot be read: ${require_index.causeText(cause)}. Give the user of this job the permission to read it, or exclude it with the pattern ${require_index.quote(`!${folder}/**`)}.`, { cause });
}
function tooManyError() {
	return new require_index.ActionError("invalid-input", "too-many-files", `The patterns search more than ${maxEntries} files and folders. Begin them with the folder of the definitions.`);
}

// src/adapters/files/index.ts
function createFiles(workspace, workingDirectory) {
	return { find: (patterns) => findFiles$1(workspace, workingDirectory, patterns) };
}
async function findFiles$1(workspace, workingDirectory, patterns) {
	const selection = await createSelection(patterns);
	const workspacePaths = await resolveWorkspace(workspace, workingDirectory);
	const matched = /* @__PURE__ */ new Set();
	const found = /* @__PURE__ */ new Map();
	const match = (file) => {
		for (const pattern of selection.matchingPatterns(file)) matched.add(pattern);
	};
	const excludesFolder = (folder) => {
		const isExcluded = selection.excludesFolder(folder);
		if (isExcluded) match(`${folder}/x`);
		return isExcluded;
	};
	for (const base of selection.bases) for await (const file of walk(workspacePaths, base, excludesFolder)) {
		match(file);
		if (selection.selects(file)) found.set(file, createFoundFile$1(workspacePaths, file, selection));
	}
	return {
		files: [...found.values()].toSorted((a, b) => require_index.compareCodeUnits(a.path, b.path)),
		unmatched: patterns.filter((pattern) => !matched.has(pattern))
	};
}
async function resolveWorkspace(workspace, workingDirectory) {
	const root = await (0, node_fs_promises.realpath)(workspace);
	const folder = node_path.default.resolve(workspace, workingDirectory);
	if (contains(node_path.default.resolve(workspace), folder) && contains(root, await resolveFolder(folder, workingDirectory))) return {
		root,
		folder,
		prefix: node_path.default.relative(node_path.default.resolve(workspace), folder).replaceAll(node_path.default.sep, "/")
	};
	throw new require_index.ActionError("invalid-input", "working-directory-outside", `The working-directory ${require_index.quote(workingDirectory)} leads out of the workspace; nothing outside it is read. Give a folder of the checkout.`);
}
async function resolveFolder(folder, workingDirectory) {
	try {
		return await (0, node_fs_promises.realpath)(folder);
	} catch (cause) {
		throw new require_index.ActionError("invalid-input", "working-directory-not-found", `The working-directory ${require_index.quote(workingDirectory)} does not exist in the workspace. Correct it, or check out the repository before this step.`, { cause });
	}
}
function createFoundFile$1({ root, folder, prefix }, file, { openFolder }) {
	return {
		path: prefix === "" ? file : `${prefix}/${file}`,
		folder: openFolder(file),
		read: () => readContained(root, node_path.default.join(folder, file))
	};
}

// src/adapters/files/removed-files.ts
const maxFiles = 100;
function createRemovedFiles(github, range, checkoutPaths) {
	let rangeRead = null;
	const list = () => {
		rangeRead ??= github.removedFiles(range);
		return rangeRead;
	};
	return {
		async find(patterns) {
			const { paths, complete } = await list();
			const { selects, openFolder } = await createSelection(patterns);
			const files = paths.flatMap((file) => {
				const inFolder = pathInWorkingDirectory(checkoutPaths, file);
				if (inFolder === null || !selects(inFolder)) return [];
				return [{
					...createFoundFile(github, range, checkoutPaths, file),
					folder: openFolder(inFolder)
				}];
			});
			return {
				files: files.slice(0, maxFiles),
				complete: complete && files.length <= maxFiles
			};
		},
		async modified(patterns) {
			const { selects } = await createSelection(patterns);
			return (await list()).modified.filter((file) => {
				const inFolder = pathInWorkingDirectory(checkoutPaths, file);
				return inFolder !== null && selects(inFolder);
			}).map((file) => pathInWorkspace(checkoutPaths, file));
		}
	};
}
function pathInWorkingDirectory({ workspace, checkout, workingDirectory }, file) {
	const folder = node_path.default.resolve(workspace, workingDirectory);
	const absolute = node_path.default.join(checkout, file);
	if (!contains(folder, absolute)) return null;
	const parts = node_path.default.relative(folder, absolute).split(node_path.default.sep);
	return parts.some(isIgnored) ? null : parts.join("/");
}
function createFoundFile(github, range, checkoutPaths, file) {
	return {
		path: pathInWorkspace(checkoutPaths, file),
		read: () => github.readFile(commitBefore(range), file)
	};
}
function pathInWorkspace({ workspace, checkout }, file) {
	return node_path.default.relative(node_path.default.resolve(workspace), node_path.default.join(checkout, file)).replaceAll(node_path.default.sep, "/");
}
function commitBefore(range) {
	if (range.kind === "back") return range.from;
	return range.kind === "push" ? range.before : range.base;
}

// src/adapters/git/checkout.ts
const shallowHint = "the checkout is shallow (with `fetch-depth: 0` actions/checkout fetches all commits)";
var HistoryUnknown = class extends Error {};
async function shallowCommits(folder) {
	const file = (await git(folder, "rev-parse", "--git-path", "shallow")).trim();
	try {
		return new Set(lines(await (0, node_fs_promises.readFile)(node_path.default.resolve(folder, file), "utf8")));
	} catch (cause) {
		if (exitCode(cause) === "ENOENT") return /* @__PURE__ */ new Set();
		throw cause;
	}
}
async function fullCommit(folder, commit) {
	const revision = `${commit}^{commit}`;
	const found = await git(folder, "rev-parse", "--verify", "--quiet", revision).catch(() => "");
	if (found.startsWith(commit)) return found.trim();
	const isShallow = (await shallowCommits(folder)).size > 0;
	throw new HistoryUnknown(isShallow ? "the checkout is shallow (with `fetch-depth: 0` actions/checkout fetches all commits)" : `the checkout has no commit ${commit.slice(0, 12)}`);
}
function reasonOf(cause) {
	if (cause instanceof HistoryUnknown) return cause.message;
	if (exitCode(cause) === "ENOENT") return "git cannot be run here";
	return "git cannot read the history of the checkout";
}
function lines(text) {
	return text.split("\n").filter((line) => line !== "");
}
async function readSubject(folder, commit) {
	if (!isCommit(commit)) return null;
	return git(folder, "log", "-1", ...[
		"--no-show-signature",
		"--encoding=UTF-8",
		"--format=%s"
	], commit, "--").then(subjectOf, () => null);
}

// src/adapters/git/lazy-history.ts
function lazyHistory(load) {
	let loading = null;
	const ask = async (question) => {
		loading ??= load();
		try {
			return await question(await loading);
		} catch (cause) {
			return {
				known: false,
				why: `what reads the history could not be loaded: ${cause instanceof Error ? cause.message : String(cause)}`
			};
		}
	};
	return {
		sourcesSince: (base, head, path, beside) => ask((history) => history.sourcesSince(base, head, path, beside)),
		sourceAt: (commit, path) => ask((history) => history.sourceAt(commit, path))
	};
}

// src/adapters/git/local-history.ts
function createLocalHistory(folder) {
	return {
		compare: (base, head) => compare(folder, base, head).catch((cause) => ({
			order: "unknown",
			why: reasonOf(cause)
		})),
		tipOf: async () => ({
			tip: null,
			why: "a checkout does not show where a branch is now"
		})
	};
}
async function compare(folder, base, head) {
	if (!isCommit(base) || !isCommit(head)) throw new HistoryUnknown("a commit has 7 to 64 hex digits");
	const older = await fullCommit(folder, base);
	const newer = await fullCommit(folder, head);
	if (older === newer) return { order: "identical" };
	if (await isAncestor(folder, newer, older)) return { order: "behind" };
	if (await isAncestor(folder, older, newer)) return { order: "ahead" };
	if ((await shallowCommits(folder)).size > 0) throw new HistoryUnknown("the checkout is shallow (with `fetch-depth: 0` actions/checkout fetches all commits)");
	return { order: "diverged" };
}
async function isAncestor(folder, older, newer) {
	try {
		await git(folder, "merge-base", "--is-ancestor", older, newer);
		return true;
	} catch (cause) {
		if (exitCode(cause) === 1) return false;
		throw cause;
	}
}
function githubOrLocal(github, local) {
	const remote = github ?? withoutGitHub;
	return {
		async compare(base, head) {
			const remoteAnswer = await remote.compare(base, head);
			if (isOrder(remoteAnswer)) return remoteAnswer;
			const localAnswer = await local.compare(base, head);
			if (isOrder(localAnswer)) return localAnswer;
			if (remoteAnswer.order === "no-such-commit" || localAnswer.order === "no-such-commit") return { order: "no-such-commit" };
			return {
				order: "unknown",
				why: `${remoteAnswer.why}, and ${localAnswer.why}`
			};
		},
		async tipOf(branch) {
			const remoteAnswer = await remote.tipOf(branch);
			if (remoteAnswer.tip !== null) return remoteAnswer;
			const localAnswer = await local.tipOf(branch);
			return localAnswer.tip === null ? {
				tip: null,
				why: `${remoteAnswer.why}, and ${localAnswer.why}`
			} : localAnswer;
		}
	};
}
const noTokenReason = "there is no token to ask GitHub with";
const withoutGitHub = {
	compare: async () => ({
		order: "unknown",
		why: "there is no token to ask GitHub with"
	}),
	tipOf: async () => ({
		tip: null,
		why: "there is no token to ask GitHub with"
	})
};
function isOrder(comparison) {
	return comparison.order !== "unknown" && comparison.order !== "no-such-commit";
}

// src/app/load/find-files.ts
async function findFiles(context) {
	const { files, inputs, decision } = context;
	const foundModules = files.find(inputs.modules.patterns);
	foundModules.catch(() => {});
	const [views, modules] = [await files.find(inputs.views.patterns), await foundModules];
	const isOlder = decision.rollback && views.files.length + modules.files.length > 0;
	const noticesOf = async (input, unmatched) => {
		if (!inputs[input].given || unmatched.length === 0) return [];
		const { noticesOfUnmatched } = await Promise.resolve().then(() => __nccwpck_require__(547));
		return noticesOfUnmatched(context, input, unmatched, isOlder);
	};
	const notices = [...await noticesOf("views", views.unmatched), ...await noticesOf("modules", modules.unmatched)];
	return {
		views: views.files,
		modules: modules.files,
		notices
	};
}
function expectsDefinitions({ inputs }, { views, modules }) {
	return inputs.only === null && views.length + modules.length > 0;
}
async function hasFilesOfValues({ inputs, files }) {
	const { given, patterns } = inputs.values;
	return given || (await files.find(patterns)).files.length > 0;
}

// src/app/observe/identify.ts
function createIdentification(context) {
	let answer = null;
	let accepted = null;
	const read = () => {
		answer ??= readInstance(context);
		return answer;
	};
	return {
		readAhead: () => {
			read().catch(() => {});
		},
		identify: () => {
			accepted ??= read().then((instance) => accept(context, instance));
			return accepted;
		}
	};
}
async function readInstance({ connect }) {
	const { reader } = await connect();
	return reader.instance();
}
function accept({ inputs, log }, instance) {
	log.info(`Instance ${instance.alias ?? instance.id} in ${instance.region}`);
	const { allowedAccountIds } = inputs;
	if (allowedAccountIds.length === 0 || allowedAccountIds.includes(instance.account)) return instance;
	throw new require_index.ActionError("invalid-input", "account-not-allowed", `The instance belongs to account ${instance.account}, which allowed-account-ids does not name. Check instance-id and the job's credentials, or add the account.`);
}

// src/app/run-state.ts
function leftOutOf({ loaded, observed }) {
	const invalid = loaded.invalid.flatMap(({ kind, name }) => name === null ? [] : require_index.keyFor(kind, name));
	return /* @__PURE__ */ new Set([...invalid, ...observed.unreadable.keys()]);
}
function initialState({ notices }) {
	return {
		loaded: {
			files: [],
			definitions: [],
			invalid: [],
			problems: []
		},
		inRepository: /* @__PURE__ */ new Set(),
		contentProblems: [],
		instance: null,
		values: null,
		names: null,
		observed: null,
		removed: [],
		plan: null,
		differences: /* @__PURE__ */ new Map(),
		publishing: null,
		checkedOnly: false,
		warnings: [],
		notices: [...notices],
		failures: []
	};
}
function withResult(state, { facts, warnings = [], notices = [], failures = [] }) {
	return {
		...state,
		...facts,
		warnings: [...state.warnings, ...warnings],
		notices: [...state.notices, ...notices],
		failures: [...state.failures, ...failures]
	};
}

// src/app/run.ts
function startRun(context) {
	let state = initialState(context);
	const keep = (result) => {
		state = withResult(state, result);
		return result.facts;
	};
	const soFar = async () => (await Promise.resolve().then(() => __nccwpck_require__(742)).then((n) => n.report_exports)).buildReport(context, state);
	const runToEnd = async () => {
		try {
			await execute(context, keep, () => state.failures.length > 0);
		} catch (cause) {
			keep((await Promise.resolve().then(() => __nccwpck_require__(742)).then((n) => n.report_exports)).stepFailure(context, state.loaded, cause));
		}
		return soFar();
	};
	const contentsToDraw = async () => (await Promise.resolve().then(() => __nccwpck_require__(742)).then((n) => n.report_exports)).contentsToDraw(state);
	return {
		report: runToEnd(),
		soFar,
		contentsToDraw
	};
}
async function execute(run, keep, hasFailed) {
	const { readAhead, identify } = createIdentification(run);
	const found = await findFiles(run);
	if (expectsDefinitions(run, found)) readAhead();
	const hasValues = hasFilesOfValues(run);
	await hasValues.catch(() => {});
	const definitions = await Promise.resolve().then(() => __nccwpck_require__(346)).then((n) => n.definition_steps_exports);
	const context = {
		...run,
		parse: await run.loadParse()
	};
	const { loaded: all, inRepository } = keep(await definitions.readDefinitions(context, found, identify));
	const { loaded: selected } = keep(await definitions.selectDefinitions(context, all));
	const { values } = keep(await definitions.findValues(context, all, hasValues));
	keep(definitions.checkFiles(context, selected));
	keep(await definitions.refuseLiterals(context, selected));
	const { instance } = keep({ facts: { instance: selected.definitions.length > 0 ? await identify() : null } });
	const steps = await Promise.resolve().then(() => __nccwpck_require__(742)).then((n) => n.steps_exports);
	keep(await steps.checkForMissingFiles(context, selected, inRepository));
	const tools = steps.createTools(context);
	const { loaded, names } = keep(await definitions.resolveNames(context, instance, selected, {
		values,
		inRepository
	}));
	const observedFacts = instance ? keep(await steps.observeInstance(context, tools, instance, loaded, names)) : {
		loaded,
		observed: steps.nothingObserved
	};
	const { removed } = keep(await steps.findRemoved(context, {
		...observedFacts,
		inRepository
	}, identify));
	const whole = await steps.makeWholePlan(context, tools, observedFacts);
	const { promotion, ...promoted } = await definitions.checkPromotion(context, instance, whole);
	keep(promoted);
	const settled = keep(await steps.settleContent(context, observedFacts, whole, promotion.received));
	const settledFacts = {
		...observedFacts,
		...settled
	};
	const { plan } = keep(steps.planChanges(context, tools, settledFacts, promotion.plan));
	if (!hasFailed()) keep(await steps.checkReviews(context, plan));
	const { differences } = keep(await tools.comparer.compare(plan, names));
	keep(await steps.checkBreaking(context, steps.findBroken(plan, differences, removed)));
	if (!require_index.makesChanges(context.decision.mode) || hasFailed()) return;
	const { publishing } = keep(await steps.startPublish(context, tools, plan, {
		...settledFacts,
		names
	}));
	await publishing.done;
}

// src/action/compose.ts
function compose(input) {
	const { inputs, decision, github, clock, log, deadline, drafts, preloadReporting } = input;
	const { context, workspace, checkout, notices, before, event, range, labels } = input.run;
	const removedIn = decision.rollback ? rollbackRange(input) : range;
	const places = {
		workspace,
		checkout,
		workingDirectory: inputs.workingDirectory
	};
	let connection = null;
	return startRun({
		inputs,
		decision,
		workflowRun: context,
		notices,
		loadParse: async () => (await Promise.resolve().then(() => __nccwpck_require__(346)).then((n) => n.text_exports)).parse,
		clock,
		log,
		deadline,
		drafts,
		reports: { read: async (file, maxBytes) => {
			const { readJsonFile } = await Promise.resolve().then(() => __nccwpck_require__(676)).then((n) => n.json_file_exports);
			return readJsonFile(node_path.default.resolve(workspace, file), maxBytes);
		} },
		preloadReporting,
		eventLabels: labels,
		labels: github,
		label: () => readLabel(input),
		workingTree: workingTreeOf(input),
		files: createFiles(workspace, inputs.workingDirectory),
		removed: github && removedIn && createRemovedFiles(github, removedIn, places),
		connect: () => {
			connection ??= loadConnection(input);
			return connection;
		},
		pushInfo: github && {
			history: github,
			before
		},
		commits: githubOrLocal(github, createLocalHistory(checkout)),
		history: lazyHistory(async () => {
			const { createLocalSources } = await Promise.resolve().then(() => __nccwpck_require__(149));
			const { byWorkspacePath, localOrGitHub } = await Promise.resolve().then(() => __nccwpck_require__(517));
			return byWorkspacePath(localOrGitHub(createLocalSources(checkout), github), places);
		}),
		before: range?.kind === "pull-request" ? range.base : before,
		branch: event.ref?.type === "branch" ? event.ref.name : null
	});
}
function workingTreeOf({ inputs, run: { workspace, checkout, gitDir } }) {
	return { async missing(lists, found) {
		if (gitDir === null) return { checkout: "none" };
		const { missingFiles } = await Promise.resolve().then(() => __nccwpck_require__(742)).then((n) => n.git_index_exports);
		const { workingDirectory } = inputs;
		return missingFiles({
			workspace,
			checkout,
			workingDirectory,
			gitDir
		}, lists, found);
	} };
}
function rollbackRange({ env, run: { context } }) {
	const from = env.GITHUB_SHA ?? "";
	return from === "" || from === context.commit ? null : {
		kind: "back",
		from,
		to: context.commit
	};
}
async function loadConnection({ env, inputs, decision, deadline, clock, log }) {
	const { connect } = await Promise.resolve().then(() => __nccwpck_require__(488)).then((n) => n.connect_exports);
	const { reader, session } = connect({
		clock,
		log,
		env,
		region: inputs.region,
		instanceId: inputs.instance.id,
		requestsPerSecond: inputs.requestsPerSecond,
		until: deadline.hardDeadline,
		random: Math.random
	});
	if (!require_index.makesChanges(decision.mode)) return {
		reader,
		writer: null
	};
	const { createMakeWriter } = await Promise.resolve().then(() => __nccwpck_require__(990)).then((n) => n.make_writer_exports);
	return {
		reader,
		writer: createMakeWriter(session)
	};
}
async function readLabel({ inputs, decision, run: { subject, checkout, context } }) {
	return inputs.versionLabel ?? decision.label ?? subject ?? await readSubject(checkout, context.commit) ?? "";
}

// src/action/run-action.ts
var run_action_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ runAction: () => runAction }, 1);
async function runAction(inputs, { env, notices, log, sinks }) {
	const environment = await readRunEnvironment(env, inputs.workingDirectory, notices);
	const decision = require_index.decideMode(inputs.mode, environment.event, inputs.rollback);
	const deadline = createDeadline(systemClock, inputs.timeoutSeconds);
	const github = createLazyGitHub(inputs.githubToken, environment.context.repository, systemClock, env);
	const loadDelivery = () => Promise.resolve().then(() => __nccwpck_require__(683)).then((n) => n.deliver_exports);
	const preloadReporting = async () => {
		require_index.assertOutputsWritable(sinks.results, decision.mode);
		await (await loadDelivery()).preload();
	};
	const input = {
		env,
		inputs,
		run: environment,
		decision,
		deadline,
		clock: systemClock,
		log,
		drafts: sinks.files,
		github,
		preloadReporting
	};
	const run = compose(input);
	const options = {
		jobSummary: inputs.jobSummary,
		notes: { arns: inputs.commentArns },
		contentsToDraw: run.contentsToDraw
	};
	const saveNow = async (report) => (await loadDelivery()).save(report, sinks, options);
	const { report, cancelled } = await reportOrCancel(run, {
		signals: process,
		deadline,
		clock: systemClock,
		saveNow
	});
	await saveNow(report);
	const { pullRequestHead } = environment;
	const comment = !cancelled && inputs.comment !== "never" ? {
		inputs,
		decision,
		pullRequestHead,
		pullRequests: github,
		clock: systemClock
	} : null;
	const target = cancelled || !inputs.releaseNotes ? null : releaseTarget(environment.event, environment.releaseId);
	await finish(report, {
		comment,
		notes: target && {
			target,
			releases: github,
			clock: systemClock,
			arns: inputs.commentArns
		}
	}, sinks, options);
	deadline.end();
	if (cancelled) await require_index.exitOnceLogged();
}
async function finish(report, { comment, notes }, sinks, options) {
	const { announce, save, withSinkWarnings, writeCommentOutputs } = await Promise.resolve().then(() => __nccwpck_require__(683)).then((n) => n.deliver_exports);
	const saved = withSinkWarnings(report, sinks);
	const commentResult = await syncCommentIfWanted(comment, saved, sinks);
	const notesResult = await syncNotesIfWanted(notes, saved);
	const complete = {
		...report,
		warnings: [
			...report.warnings,
			...commentResult.warnings,
			...notesResult.warnings
		],
		notices: [...report.notices, ...notesResult.notices]
	};
	const { outputs } = commentResult;
	const finalOptions = {
		...options,
		comment: outputs
	};
	if (withSinkWarnings(complete, sinks).warnings.length > saved.warnings.length || notesResult.notices.length > 0) await save(complete, sinks, finalOptions);
	else await writeCommentOutputs(outputs, sinks);
	await announce(complete, sinks, finalOptions);
}
async function syncNotesIfWanted(context, report) {
	if (context === null) return {
		warnings: [],
		notices: []
	};
	const { updateReleaseNotes } = await Promise.resolve().then(() => __nccwpck_require__(879));
	return updateReleaseNotes(context, report);
}
async function syncCommentIfWanted(context, report, sinks) {
	if (context === null) return {
		outputs: {},
		warnings: []
	};
	const { syncComment } = await Promise.resolve().then(() => __nccwpck_require__(815)).then((n) => n.sync_comment_exports);
	return syncComment(context, report, sinks);
}

// src/core/kinds/large-text.ts
const large = 16384;
const texts = /* @__PURE__ */ new WeakMap();
var LargeText = class {
	#held;
	constructor(text) {
		this.#held = text;
	}
	read() {
		return typeof this.#held === "string" ? this.#held : new TextDecoder("utf-8", { ignoreBOM: true }).decode(this.#held);
	}
	setAside() {
		if (typeof this.#held === "string" && this.#held.isWellFormed()) this.#held = new TextEncoder().encode(this.#held);
	}
};
function viewContent(template, actions) {
	const content = {
		kind: "view",
		template,
		actions
	};
	return template.length < large ? content : hold(content, "template", new LargeText(template));
}
function moduleContent(content, settings) {
	const module = {
		kind: "module",
		content,
		settings
	};
	return content.length < large ? module : hold(module, "content", new LargeText(content));
}
function withSettings(module, settings) {
	const [other, text] = [{
		...module,
		settings
	}, texts.get(module)];
	return text === void 0 ? other : hold(other, "content", text);
}
function hold(content, member, text) {
	texts.set(content, text);
	return Object.defineProperty(content, member, { get: () => text.read() });
}
function setAside(content) {
	texts.get(content)?.setAside();
}

// src/core/text/arn.ts
function parseArn(arn) {
	const [, partition = "", service = "", region = "", account = "", ...resource] = arn.split(":");
	return {
		partition,
		service,
		region,
		account,
		resource: resource.join(":")
	};
}

Object.defineProperty(exports, "GitHubRefused", ({
  enumerable: true,
  get: function () {
    return GitHubRefused;
  }
}));
Object.defineProperty(exports, "HistoryUnknown", ({
  enumerable: true,
  get: function () {
    return HistoryUnknown;
  }
}));
Object.defineProperty(exports, "commitId", ({
  enumerable: true,
  get: function () {
    return commitId;
  }
}));
Object.defineProperty(exports, "compareLocations", ({
  enumerable: true,
  get: function () {
    return compareLocations;
  }
}));
Object.defineProperty(exports, "contains", ({
  enumerable: true,
  get: function () {
    return contains;
  }
}));
Object.defineProperty(exports, "createLazyGitHub", ({
  enumerable: true,
  get: function () {
    return createLazyGitHub;
  }
}));
Object.defineProperty(exports, "createLocate", ({
  enumerable: true,
  get: function () {
    return createLocate;
  }
}));
Object.defineProperty(exports, "createSelection", ({
  enumerable: true,
  get: function () {
    return createSelection;
  }
}));
Object.defineProperty(exports, "decode", ({
  enumerable: true,
  get: function () {
    return decode;
  }
}));
Object.defineProperty(exports, "error", ({
  enumerable: true,
  get: function () {
    return error;
  }
}));
Object.defineProperty(exports, "exitCode", ({
  enumerable: true,
  get: function () {
    return exitCode;
  }
}));
Object.defineProperty(exports, "fileStart", ({
  enumerable: true,
  get: function () {
    return fileStart;
  }
}));
Object.defineProperty(exports, "fullCommit", ({
  enumerable: true,
  get: function () {
    return fullCommit;
  }
}));
Object.defineProperty(exports, "git", ({
  enumerable: true,
  get: function () {
    return git;
  }
}));
Object.defineProperty(exports, "gitBytes", ({
  enumerable: true,
  get: function () {
    return gitBytes;
  }
}));
Object.defineProperty(exports, "isAncestor", ({
  enumerable: true,
  get: function () {
    return isAncestor;
  }
}));
Object.defineProperty(exports, "isCommit", ({
  enumerable: true,
  get: function () {
    return isCommit;
  }
}));
Object.defineProperty(exports, "isError", ({
  enumerable: true,
  get: function () {
    return isError;
  }
}));
Object.defineProperty(exports, "isIgnored", ({
  enumerable: true,
  get: function () {
    return isIgnored;
  }
}));
Object.defineProperty(exports, "leftOutOf", ({
  enumerable: true,
  get: function () {
    return leftOutOf;
  }
}));
Object.defineProperty(exports, "lines", ({
  enumerable: true,
  get: function () {
    return lines;
  }
}));
Object.defineProperty(exports, "memberAt", ({
  enumerable: true,
  get: function () {
    return memberAt;
  }
}));
Object.defineProperty(exports, "missingToken", ({
  enumerable: true,
  get: function () {
    return missingToken;
  }
}));
Object.defineProperty(exports, "moduleContent", ({
  enumerable: true,
  get: function () {
    return moduleContent;
  }
}));
Object.defineProperty(exports, "nestedLocation", ({
  enumerable: true,
  get: function () {
    return nestedLocation;
  }
}));
Object.defineProperty(exports, "parseArn", ({
  enumerable: true,
  get: function () {
    return parseArn;
  }
}));
Object.defineProperty(exports, "pathInWorkspace", ({
  enumerable: true,
  get: function () {
    return pathInWorkspace;
  }
}));
Object.defineProperty(exports, "readRunEnvironment", ({
  enumerable: true,
  get: function () {
    return readRunEnvironment;
  }
}));
Object.defineProperty(exports, "reasonOf", ({
  enumerable: true,
  get: function () {
    return reasonOf;
  }
}));
Object.defineProperty(exports, "relocate", ({
  enumerable: true,
  get: function () {
    return relocate;
  }
}));
Object.defineProperty(exports, "run_action_exports", ({
  enumerable: true,
  get: function () {
    return run_action_exports;
  }
}));
Object.defineProperty(exports, "setAside", ({
  enumerable: true,
  get: function () {
    return setAside;
  }
}));
Object.defineProperty(exports, "sha256Id", ({
  enumerable: true,
  get: function () {
    return sha256Id;
  }
}));
Object.defineProperty(exports, "shallowCommits", ({
  enumerable: true,
  get: function () {
    return shallowCommits;
  }
}));
Object.defineProperty(exports, "systemClock", ({
  enumerable: true,
  get: function () {
    return systemClock;
  }
}));
Object.defineProperty(exports, "viewContent", ({
  enumerable: true,
  get: function () {
    return viewContent;
  }
}));
Object.defineProperty(exports, "warning", ({
  enumerable: true,
  get: function () {
    return warning;
  }
}));
Object.defineProperty(exports, "withSettings", ({
  enumerable: true,
  get: function () {
    return withSettings;
  }
}));
})();

module.exports = __webpack_exports__;
/******/ })()
;