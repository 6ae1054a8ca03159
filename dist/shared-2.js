/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 359:
/***/ ((module) => {

"use strict";
module.exports = require("./render-html-page.js");

/***/ }),

/***/ 729:
/***/ ((module) => {

"use strict";
module.exports = require("./render-sarif.js");

/***/ }),

/***/ 46:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-3.js");

/***/ }),

/***/ 257:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-4.js");

/***/ }),

/***/ 204:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-5.js");

/***/ }),

/***/ 31:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-6.js");

/***/ }),

/***/ 514:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-7.js");

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

/***/ 985:
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
  announce: () => announce,
  errorsPage: () => errorsPage,
  git: () => git,
  isCommit: () => isCommit,
  readRun: () => readRun,
  save: () => save,
  subjectOf: () => subjectOf
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_3 = __nccwpck_require__(46);
var import_shared_4 = __nccwpck_require__(257);
var import_shared_5 = __nccwpck_require__(204);
var import_shared_6 = __nccwpck_require__(31);
var import_shared_7 = __nccwpck_require__(514);
var import_promises = __nccwpck_require__(455);
var import_node_path = __toESM(__nccwpck_require__(760));
var import_types = __nccwpck_require__(429);
var import_node_util = __nccwpck_require__(975);
var import_promises2 = __nccwpck_require__(455);
var import_node_path2 = __toESM(__nccwpck_require__(760));
var import_types2 = __nccwpck_require__(429);
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
function subjectInPayload(payload, commit2) {
  for (let head of [at(payload, "head_commit"), at(payload, "merge_group", "head_commit")]) {
    let message = string(at(head, "message"));
    if (message !== null && at(head, "id") === commit2) return subjectOf(message);
  }
  return null;
}
function commitBefore(env, payload) {
  let before = env.GITHUB_EVENT_NAME === "push" && gitRef("push", env, payload)?.type === "branch" ? string(at(payload, "before")) : null;
  return before !== null && isCommit(before) && !/^0+$/.test(before) ? before : null;
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
    return await (0, import_promises2.readFile)(file, "utf8");
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
  let [, commit2] = /^([0-9a-f]{40}|[0-9a-f]{64})\s*$/.exec(text2 ?? "") ?? [];
  if (commit2 !== void 0) return commit2;
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
    return (await (0, import_promises2.stat)(file)).isDirectory();
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
    let number = at(payload, "pull_request", "number"), base = commit(at(payload, "pull_request", "base", "sha"));
    return typeof number == "number" && base !== null ? { kind: "pull-request", number, base } : null;
  }
  let [before, after] = [commit(at(payload, "before")), commit(at(payload, "after"))];
  return name === "push" && before !== null && after !== null ? { kind: "push", before, after } : null;
}
function commit(value) {
  return typeof value == "string" && isCommit(value) && !/^0+$/.test(value) ? value : null;
}
var noCommit = "0".repeat(40);
async function readRun(env, workingDirectory) {
  let notices = [], workspace = import_node_path.default.resolve(env.GITHUB_WORKSPACE || "."), payload = await readPayload(env.GITHUB_EVENT_PATH ?? "", notices), folder = import_node_path.default.resolve(workspace, workingDirectory), checkout = await readCheckout(folder, workspace, notices), commit2 = await readCommit(checkout, env.GITHUB_SHA || noCommit, notices);
  return {
    context: runContext(env, commit2),
    event: triggerEvent(env, payload),
    before: commitBefore(env, payload),
    pullRequestHead: pullRequestHead(env, payload),
    origin: originOf(env, payload),
    range: changeRange(env, payload),
    workspace,
    checkout: checkout?.root ?? folder,
    subject: subjectInPayload(payload, commit2),
    labels: labelsInPayload(payload),
    notices
  };
}
function runContext(env, commit2) {
  let repository = env.GITHUB_REPOSITORY ?? "", serverUrl = env.GITHUB_SERVER_URL || "https://github.com", runId = env.GITHUB_RUN_ID || "0", runAttempt = env.GITHUB_RUN_ATTEMPT || "1", runUrl = `${serverUrl}/${repository}/actions/runs/${runId}/attempts/${runAttempt}`;
  return { repository, runId, runAttempt, runUrl, serverUrl, event: env.GITHUB_EVENT_NAME ?? "", commit: commit2 };
}
function errorsPage(env) {
  let { GITHUB_ACTION_REPOSITORY: repository = "", GITHUB_ACTION_REF: ref = "" } = env;
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository) || ref === "") return "";
  let path3 = ref.split("/").map(encodeURIComponent).join("/");
  return `${env.GITHUB_SERVER_URL || "https://github.com"}/${repository}/blob/${path3}/docs/errors.md`;
}
async function readPayload(file, notices) {
  try {
    return file === "" ? null : JSON.parse(await (0, import_promises.readFile)(file, "utf8"));
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
var most = 10, longest = 4096, longestTitle = 255, capital = (text2) => text2.slice(0, 1).toUpperCase() + text2.slice(1);
function annotation(level, { key, what, message, place, file }) {
  let title = key === null ? capital(what) : `${key} ${what}`;
  return {
    level,
    title: (0, import_shared_7.cutTo)((0, import_shared_7.oneLine)(title), longestTitle),
    message: (0, import_shared_7.cutTo)((0, import_shared_7.visible)(message), longest),
    ...file === null ? {} : { file },
    ...place
  };
}
var remark = (what, message) => ({
  key: null,
  code: "",
  what,
  message,
  place: null,
  file: null
});
function atMost(level, findings) {
  let shown = findings.length > most ? findings.slice(0, most - 1) : findings, rest = findings.length - shown.length, sum = remark(
    `${rest} more ${level}s`,
    `${rest} more ${level}s: the job summary and the report file (output report-path) have them all.`
  );
  return [...shown, ...rest > 0 ? [sum] : []].map((finding) => annotation(level, finding));
}
function annotations(report) {
  let notices = report.notices.map((notice) => remark("note", notice));
  return [
    ...atMost("error", (0, import_shared_6.errorFindings)(report)),
    ...atMost("warning", (0, import_shared_6.warningFindings)(report)),
    ...atMost("notice", notices)
  ];
}
var cells = (report) => Object.entries(report.entries).map(([key, entry]) => [
  (0, import_shared_7.oneLine)(key),
  entry.action ?? "\u2013",
  (0, import_shared_7.versionWords)(entry),
  entry.reason ? `${entry.status} (${entry.reason})` : entry.status
]);
function logLines(report) {
  let rows = cells(report), widths = [0, 1, 2].map((column) => Math.max(0, ...rows.map((row) => (row[column] ?? "").length))), line = (row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ");
  return rows.map((row) => (0, import_shared_7.logText)(line(row)));
}
function logTitle(report) {
  let count = Object.keys(report.entries).length, name = (0, import_shared_7.instanceName)(report);
  return (0, import_shared_7.logText)(`${count} definition${count === 1 ? "" : "s"}${name ? ` of ${(0, import_shared_7.oneLine)(name)}` : ""}`);
}
var closingLine = (report) => (0, import_shared_7.logText)(`${(0, import_shared_5.headline)(report)}.`);
var jobSummaryLimit = 3e5, note = "*Cut here, too long to show: the rest is in the report file.*", summaryMarkdown = (report, max = jobSummaryLimit) => (0, import_shared_4.whole)((0, import_shared_4.reportBlocks)(report, { arns: true, pictures: true }), max) ?? (0, import_shared_4.fitted)((0, import_shared_4.reportBlocks)(report, { arns: true, pictures: false }), max, note);
var summaryLimit = 6e4, members = [
  "kind",
  "name",
  "file",
  "status",
  "action",
  "id",
  "arn",
  "version",
  "versionArn",
  "previousVersion",
  "contentSha256",
  "live",
  "drift"
];
function told(entry) {
  let names = entry.reason === null ? members : [...members, "reason"];
  return Object.fromEntries(names.map((name) => [name, entry[name]]));
}
function mapped(report, value) {
  return JSON.stringify(
    Object.fromEntries(Object.entries(report.entries).map(([key, entry]) => [key, value(entry)]))
  );
}
var changes = ({ action, reason }) => (action === "create" || action === "update" || action === "version") && reason !== "superseded";
function failureReason(report) {
  return import_shared_3.failureReasons.find((reason) => report.failures.some((failure) => failure.reason === reason)) ?? "";
}
function isPublished({ status, version, previousVersion }) {
  return status === "published" || status === "failed" && version !== null && version > (previousVersion ?? 0);
}
function outputs(report, extra) {
  let entries = Object.values(report.entries), published = entries.filter(isPublished);
  return {
    mode: report.mode,
    changed: String(entries.some(changes)),
    published: String(published.length > 0),
    versions: mapped(report, told),
    "version-numbers": mapped(report, (entry) => entry.version),
    "published-versions": JSON.stringify(published.map(told)),
    "plan-digest": report.planDigest ?? "",
    "failure-reason": failureReason(report),
    "summary-markdown": summaryMarkdown(report, summaryLimit),
    "report-path": extra.reportPath,
    "html-path": extra.htmlPath,
    "comment-id": extra.commentId,
    "comment-url": extra.commentUrl,
    // Told once it is known whether the comment could be posted.
    "comment-path": "",
    "sarif-path": extra.sarifPath ?? ""
  };
}
var reportJson = (report) => `${JSON.stringify(report, null, 2)}
`;
async function savePage(report, files) {
  if (!(0, import_shared_7.isEventful)(report) || Object.keys(report.entries).length === 0) return "";
  let { htmlReport } = await Promise.resolve().then(() => __toESM(__nccwpck_require__(359)));
  return files.saveBeside("report.html", htmlReport(report));
}
async function save(report, sinks, jobSummary) {
  let { results, files } = sinks, reportPath = await files.saveReport(reportJson(report)), htmlPath = await savePage(report, files), sarifPath = await saveSarif(report, sinks), told2 = outputs(report, { reportPath, htmlPath, sarifPath, commentId: "", commentUrl: "" });
  for (let [name, value] of Object.entries(told2)) results.output(name, value);
  jobSummary && await results.summary(summaryMarkdown(report));
}
async function saveSarif(report, { files, errorsPage: errorsPage2 }) {
  let judged = report.failures.length === 0 || Object.keys(report.entries).length > 0;
  if (report.mode === "comment" || !judged) return "";
  let { sarif } = await Promise.resolve().then(() => __toESM(__nccwpck_require__(729)));
  return files.saveBeside("connect-publish.sarif", sarif(report, errorsPage2));
}
function announce(report, { results }) {
  results.group(logTitle(report), logLines(report));
  for (let annotation2 of annotations(report)) results.annotate(annotation2);
  results.line(closingLine(report)), report.failures.length > 0 && results.fail();
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
/******/ 	var __webpack_exports__ = __nccwpck_require__(985);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;