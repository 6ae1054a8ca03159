/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 889:
/***/ ((module) => {

"use strict";
module.exports = require("./adapters-github.js");

/***/ }),

/***/ 557:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-40.js");

/***/ }),

/***/ 848:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-41.js");

/***/ }),

/***/ 421:
/***/ ((module) => {

"use strict";
module.exports = require("node:child_process");

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

/***/ }),

/***/ 559:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

module.exports = {
  get "shared-37.js"() { return __nccwpck_require__(677) },
  get "shared-38.js"() { return __nccwpck_require__(128) },
}


/***/ }),

/***/ 677:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  git: () => git,
  gitHubFor: () => gitHubFor,
  isCommit: () => isCommit,
  readRun: () => readRun,
  subjectOf: () => subjectOf,
  systemClock: () => systemClock
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_41 = (__nccwpck_require__(848)["shared-41.js"]);
var import_promises = __nccwpck_require__(500);
var import_promises2 = __nccwpck_require__(455);
var import_node_path = __toESM(__nccwpck_require__(760));
var import_types = __nccwpck_require__(429);
var import_node_util = __nccwpck_require__(975);
var import_promises3 = __nccwpck_require__(455);
var import_node_path2 = __toESM(__nccwpck_require__(760));
var import_types2 = __nccwpck_require__(429);
var systemClock = {
  now: () => Date.now(),
  sleep: (ms, signal) => (0, import_promises.setTimeout)(ms, void 0, signal ? { signal } : {}).catch(endAtAbort)
};
function endAtAbort(cause) {
  if (!(cause instanceof Error) || cause.name !== "AbortError") throw cause;
}
function gitHubFor(token, repository, clock, env) {
  if (!token) return null;
  let apiUrl = env.GITHUB_API_URL ?? "https://api.github.com", loaded = null, github = () => (loaded ??= Promise.resolve().then(() => __toESM((__nccwpck_require__(889)["adapters-github.js"]))).then(
    ({ createGitHub }) => createGitHub({ token, repository, apiUrl, clock, env }),
    notLoaded
  ), loaded);
  return {
    ofCommit: async (commit) => (await github()).ofCommit(commit),
    comments: async (number) => (await github()).comments(number),
    attributedComments: async (number) => (await github()).attributedComments(number),
    create: async (number, body) => (await github()).create(number, body),
    update: async (id, body) => (await github()).update(id, body),
    delete: async (id) => (await github()).delete(id),
    pullRequest: async (number) => (await github()).pullRequest(number),
    labels: async (number) => (await github()).labels(number),
    compare: (base, head) => github().then(
      (asked) => asked.compare(base, head),
      () => "unknown"
    ),
    commitsBetween: async (base, head, limit) => (await github()).commitsBetween(base, head, limit),
    mergedWith: async (commit, branch) => (await github()).mergedWith(commit, branch),
    takenAway: async (range) => (await github()).takenAway(range),
    at: async (commit, path3) => (await github()).at(commit, path3)
  };
}
function notLoaded(cause) {
  let why = cause instanceof Error ? cause.message : String(cause);
  throw new import_shared_41.GitHubRefused("unavailable", `what asks GitHub could not be loaded: ${why}`, { cause });
}
function runContext(env, commit) {
  let repository = env.GITHUB_REPOSITORY ?? "", serverUrl = env.GITHUB_SERVER_URL || "https://github.com", runId = env.GITHUB_RUN_ID || "0", runAttempt = env.GITHUB_RUN_ATTEMPT || "1", runUrl = `${serverUrl}/${repository}/actions/runs/${runId}/attempts/${runAttempt}`;
  return { repository, runId, runAttempt, runUrl, serverUrl, event: env.GITHUB_EVENT_NAME ?? "", commit };
}
var timeout = 1e4, stayLocal = { GIT_NO_LAZY_FETCH: "1", GIT_TERMINAL_PROMPT: "0" }, commitForm = /^[0-9a-f]{7,64}$/;
function isCommit(text2) {
  return commitForm.test(text2);
}
async function git(folder, ...args) {
  let env = { ...process.env, ...stayLocal }, { execFile } = await Promise.resolve().then(() => __toESM(__nccwpck_require__(421))), { stdout } = await (0, import_node_util.promisify)(execFile)("git", ["-C", folder, ...args], { timeout, env });
  return stdout;
}
function triggerEvent(env, payload) {
  let name = env.GITHUB_EVENT_NAME ?? "";
  return {
    name,
    action: string(at(payload, "action")),
    ref: gitRef(name, env, payload),
    defaultBranch: string(at(payload, "repository", "default_branch")),
    deleted: at(payload, "deleted") === true,
    pullRequest: pullRequest(name, env, payload),
    releaseTag: name === "release" ? string(at(payload, "release", "tag_name")) : null
  };
}
function pullRequestHead(env, payload) {
  return env.GITHUB_EVENT_NAME === "pull_request" ? string(at(payload, "pull_request", "head", "sha")) : null;
}
function originOf(env, payload) {
  if (env.GITHUB_EVENT_NAME !== "workflow_run") return null;
  let run = at(payload, "workflow_run"), [id, event] = [at(run, "id"), string(at(run, "event"))], headCommit2 = string(at(run, "head_sha")), headRepository = string(at(run, "head_repository", "full_name"));
  return !Number.isSafeInteger(id) || event === null || headCommit2 === null || headRepository === null ? null : { runId: String(id), event, headCommit: headCommit2, headRepository };
}
function labelsInPayload(payload) {
  let labels = at(payload, "pull_request", "labels");
  return Array.isArray(labels) ? labels.flatMap((label) => string(at(label, "name")) ?? []) : null;
}
function subjectInPayload(payload, commit) {
  for (let head of [at(payload, "head_commit"), at(payload, "merge_group", "head_commit")]) {
    let message = string(at(head, "message"));
    if (message !== null && at(head, "id") === commit) return subjectOf(message);
  }
  return null;
}
function commitBefore(env, payload) {
  return env.GITHUB_EVENT_NAME === "push" && gitRef("push", env, payload)?.type === "branch" ? commitIn(at(payload, "before")) : null;
}
function commitIn(value) {
  return typeof value == "string" && isCommit(value) && !/^0+$/.test(value) ? value : null;
}
function gitRef(name, env, payload) {
  let ref = name === "push" ? string(at(payload, "ref")) : env.GITHUB_REF ?? null, [, type, short] = /^refs\/(heads|tags)\/(.+)$/s.exec(ref ?? "") ?? [];
  return short !== void 0 ? { type: type === "tags" ? "tag" : "branch", name: short } : ref === null || ref === "" ? null : { type: "other", name: ref };
}
function pullRequest(name, env, payload) {
  let number = at(payload, "pull_request", "number");
  return !name.startsWith("pull_request") || typeof number != "number" ? null : {
    number,
    foreign: name !== "pull_request_target" && (byDependabot(env, payload) || fromFork(payload))
  };
}
function byDependabot(env, payload) {
  let author = at(payload, "pull_request", "user", "login");
  return env.GITHUB_ACTOR === "dependabot[bot]" || author === "dependabot[bot]";
}
function fromFork(payload) {
  let base = at(payload, "pull_request", "base", "repo", "full_name");
  return at(payload, "pull_request", "head", "repo", "full_name") !== base;
}
function at(value, ...names) {
  return names.reduce((found, name) => isObject(found) ? found[name] : void 0, value);
}
function isObject(value) {
  return typeof value == "object" && value !== null;
}
function string(value) {
  return typeof value == "string" && value !== "" ? value : null;
}
function subjectOf(message) {
  let [paragraph = ""] = message.trim().split(/\r?\n[ \t]*\r?\n/);
  return paragraph.split(`
`).map((line) => line.trim()).filter(Boolean).join(" ") || null;
}
async function findCheckout(folder, top) {
  let found = await checkoutAt(folder);
  return found !== null || folder === top || import_node_path2.default.dirname(folder) === folder ? found : findCheckout(import_node_path2.default.dirname(folder), top);
}
async function headCommit(checkout) {
  return resolve(checkout, await readIfThere(import_node_path2.default.join(checkout.gitDir, "HEAD")), 5);
}
async function readIfThere(file) {
  try {
    return await (0, import_promises3.readFile)(file, "utf8");
  } catch (error) {
    if (isAbsence(error)) return null;
    throw error;
  }
}
async function checkoutAt(root) {
  let dotGit = import_node_path2.default.join(root, ".git"), gitDir = await isFolder(dotGit) ? dotGit : await linkedGitDir(root, dotGit);
  if (gitDir === null) return null;
  let common = await readIfThere(import_node_path2.default.join(gitDir, "commondir"));
  return { root, gitDir, commonDir: common === null ? gitDir : import_node_path2.default.resolve(gitDir, common.trim()) };
}
async function linkedGitDir(root, dotGit) {
  let [, target] = /^gitdir: (.+)/.exec(await readIfThere(dotGit) ?? "") ?? [];
  return target === void 0 ? null : import_node_path2.default.resolve(root, target.trim());
}
async function resolve(checkout, text2, steps) {
  let [, commit] = /^([0-9a-f]{40}|[0-9a-f]{64})\s*$/.exec(text2 ?? "") ?? [];
  if (commit !== void 0) return commit;
  let [, ref] = /^ref: (refs\/\S+)\s*$/.exec(text2 ?? "") ?? [];
  return ref === void 0 || steps === 0 || ref.split("/").includes("..") ? null : resolve(checkout, await readRef(checkout, ref), steps - 1);
}
async function readRef({ gitDir, commonDir }, ref) {
  let loose = await readIfThere(import_node_path2.default.join(gitDir, ref)) ?? await readIfThere(import_node_path2.default.join(commonDir, ref));
  return loose !== null ? loose : (await readIfThere(import_node_path2.default.join(commonDir, "packed-refs")) ?? "").split(`
`).find((each) => each.slice(each.indexOf(" ") + 1).trimEnd() === ref)?.split(" ")[0] ?? null;
}
async function isFolder(file) {
  try {
    return (await (0, import_promises3.stat)(file)).isDirectory();
  } catch (error) {
    if (isAbsence(error)) return false;
    throw error;
  }
}
function isAbsence(error) {
  let code = (0, import_types2.isNativeError)(error) && "code" in error ? error.code : null;
  return code === "ENOENT" || code === "ENOTDIR" || code === "EISDIR";
}
function changeRange(env, payload) {
  let name = env.GITHUB_EVENT_NAME ?? "";
  if (name.startsWith("pull_request")) {
    let number = at(payload, "pull_request", "number"), base = commitIn(at(payload, "pull_request", "base", "sha"));
    return typeof number == "number" && base !== null ? { kind: "pull-request", number, base } : null;
  }
  let [before, after] = [commitIn(at(payload, "before")), commitIn(at(payload, "after"))];
  return name === "push" && before !== null && after !== null ? { kind: "push", before, after } : null;
}
var noCommit = "0".repeat(40);
async function readRun(env, workingDirectory) {
  let notices = [], workspace = import_node_path.default.resolve(env.GITHUB_WORKSPACE || "."), payload = await readPayload(env.GITHUB_EVENT_PATH ?? "", notices), folder = import_node_path.default.resolve(workspace, workingDirectory), checkout = await readCheckout(folder, workspace, notices), commit = await readCommit(checkout, env.GITHUB_SHA || noCommit, notices);
  return {
    context: runContext(env, commit),
    event: triggerEvent(env, payload),
    before: commitBefore(env, payload),
    pullRequestHead: pullRequestHead(env, payload),
    origin: originOf(env, payload),
    range: changeRange(env, payload),
    workspace,
    checkout: checkout?.root ?? folder,
    subject: subjectInPayload(payload, commit),
    labels: labelsInPayload(payload),
    notices
  };
}
async function readPayload(file, notices) {
  try {
    return file === "" ? null : JSON.parse(await (0, import_promises2.readFile)(file, "utf8"));
  } catch (error) {
    return notices.push(`The event file ${file} cannot be read (${text(error)}); the event counts as unknown.`), null;
  }
}
async function readCheckout(folder, top, notices) {
  try {
    return await findCheckout(folder, top);
  } catch (error) {
    return notices.push(`The checkout of ${folder} cannot be read (${text(error)}); the event's commit is taken.`), null;
  }
}
async function readCommit(checkout, otherwise, notices) {
  if (checkout === null) return otherwise;
  try {
    let head = await headCommit(checkout);
    if (head !== null) return head;
    notices.push(`HEAD of the checkout ${checkout.root} names no commit; ${otherwise} is taken instead.`);
  } catch (error) {
    notices.push(
      `HEAD of the checkout ${checkout.root} cannot be read (${text(error)}); ${otherwise} is taken instead.`
    );
  }
  return otherwise;
}
function text(error) {
  return (0, import_types.isNativeError)(error) ? error.message : String(error);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (0);


/***/ }),

/***/ 128:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  ActionError: () => ActionError,
  bugOf: () => bugOf,
  bugReport: () => bugReport
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_54 = (__nccwpck_require__(557)["shared-54.js"]);
var ActionError = class extends Error {
  reason;
  code;
  constructor(reason, code, message, options) {
    super(message, options), this.name = "ActionError", this.reason = reason, this.code = code;
  }
};
function bugOf(cause) {
  let what = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
  return bugReport((0, import_shared_54.printable)(what));
}
function bugReport(what) {
  return `${what}. This is a bug of connect-publish; please report it with the run's log.`;
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
/******/ 	var __webpack_exports__ = __nccwpck_require__(559);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;