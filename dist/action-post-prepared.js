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

/***/ 891:
/***/ ((module) => {

"use strict";
module.exports = require("./render-prepared-comment.js");

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

/***/ 555:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf, __hasOwnProp = Object.prototype.hasOwnProperty;
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

// <stdin>
var stdin_exports = {};
__export(stdin_exports, {
  postPrepared: () => postPrepared,
  readJsonFile_2: () => readJsonFile
});
module.exports = __toCommonJS(stdin_exports);

// another:src/core/comment/prepared-comment.ts
var import_render_prepared_comment = __nccwpck_require__(891);

// another:src/core/comment/body.ts
var import_action_sync_comment = __nccwpck_require__(815);

// another:src/adapters/clock.ts
var import_action_run_action = __nccwpck_require__(344);

// another:src/core/report/uncompared-entries.ts
var import_app_steps = __nccwpck_require__(742);

// another:src/core/comment/sections.ts
var import_app_steps2 = __nccwpck_require__(742);

// another:src/app/github-refusals.ts
var import_app_steps3 = __nccwpck_require__(742);

// another:src/core/comment/marker.ts
var import_app_steps4 = __nccwpck_require__(742);

// another:src/core/document/untrusted-json.ts
var import_render_prepared_comment2 = __nccwpck_require__(891);

// another:src/core/model/plan.ts
var import_app_steps5 = __nccwpck_require__(742);

// another:src/action/refuse-inputs.ts
var import_action_deliver = __nccwpck_require__(683);

// another:src/render/annotations.ts
var import_action_deliver2 = __nccwpck_require__(683);

// another:src/core/model/report.ts
var import_action_deliver3 = __nccwpck_require__(683);

// own:src/adapters/files/json-file.ts
var import_node_fs = __nccwpck_require__(24), import_promises = __nccwpck_require__(455);
async function readJsonFile(file, maxBytes) {
  let bytes;
  try {
    bytes = await read(file, maxBytes + 1);
  } catch (cause) {
    return { why: unreadableReason(cause), cause };
  }
  if (bytes === null) return { why: "is no plain file" };
  if (bytes.length > maxBytes)
    return { why: `is larger than ${maxBytes} bytes, which no run of this action writes` };
  try {
    return { value: JSON.parse(bytes.toString("utf8")) };
  } catch {
    return { why: "is no JSON" };
  }
}
function unreadableReason(cause) {
  let { code: code2 } = Object(cause);
  return code2 === "ENOENT" ? "does not exist" : code2 === "ELOOP" ? "is a symbolic link, which is not followed" : `cannot be read (${code2})`;
}
async function read(file, atMost) {
  let handle = await (0, import_promises.open)(file, import_node_fs.constants.O_RDONLY | import_node_fs.constants.O_NOFOLLOW | import_node_fs.constants.O_NONBLOCK);
  try {
    let stats = await handle.stat();
    if (!stats.isFile()) return null;
    let size = Math.min(stats.size + 1, atMost), { buffer, bytesRead } = await handle.read(Buffer.alloc(size), 0, size, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

// another:src/ports/github.ts
var import_action_run_action2 = __nccwpck_require__(344);

// another:src/core/text/hex.ts
var import_action_run_action3 = __nccwpck_require__(344);

// another:src/adapters/untyped.ts
var import_action_run_action4 = __nccwpck_require__(344);

// another:src/adapters/git/git.ts
var import_action_run_action5 = __nccwpck_require__(344);

// another:src/render/redact.ts
var import_app_steps6 = __nccwpck_require__(742);

// another:src/render/fit.ts
var import_action_deliver4 = __nccwpck_require__(683);

// another:src/core/plan/mode.ts
var import_index = __nccwpck_require__(377);

// another:src/render/headline.ts
var import_action_deliver5 = __nccwpck_require__(683);

// another:src/render/advice.ts
var import_action_deliver6 = __nccwpck_require__(683);

// another:src/core/plan/drift-causes.ts
var import_action_deliver7 = __nccwpck_require__(683);

// another:src/core/text/common-ends.ts
var import_action_deliver8 = __nccwpck_require__(683);

// another:src/core/words/prompts.ts
var import_action_deliver9 = __nccwpck_require__(683);

// another:src/render/markdown.ts
var import_action_deliver10 = __nccwpck_require__(683);

// another:src/render/alias.ts
var import_action_deliver11 = __nccwpck_require__(683);

// another:src/core/text/natural-order.ts
var import_action_deliver12 = __nccwpck_require__(683);

// another:src/core/plan/removed.ts
var import_action_deliver13 = __nccwpck_require__(683);

// another:src/core/plan/plan.ts
var import_action_deliver14 = __nccwpck_require__(683);

// another:src/core/resolve/review-hash.ts
var import_action_deliver15 = __nccwpck_require__(683);

// another:src/core/plan/version-marker.ts
var import_action_deliver16 = __nccwpck_require__(683);

// another:src/core/model/difference.ts
var import_action_deliver17 = __nccwpck_require__(683);

// another:src/core/plan/decision.ts
var import_action_deliver18 = __nccwpck_require__(683);

// another:src/core/kinds/text-rule.ts
var import_index2 = __nccwpck_require__(377);

// another:src/core/model/key.ts
var import_index3 = __nccwpck_require__(377);

// another:src/core/kinds/arns.ts
var import_index4 = __nccwpck_require__(377);

// another:src/core/document/located-json.ts
var import_index5 = __nccwpck_require__(377);

// another:src/core/text/arn.ts
var import_index6 = __nccwpck_require__(377);

// another:src/core/resolve/has-references.ts
var import_index7 = __nccwpck_require__(377);

// another:src/core/document/problem.ts
var import_index8 = __nccwpck_require__(377);

// another:src/core/document/json-differences.ts
var import_action_deliver19 = __nccwpck_require__(683);

// another:src/core/hash/sha256.ts
var import_index9 = __nccwpck_require__(377);

// another:src/core/kinds/large-text.ts
var import_index10 = __nccwpck_require__(377);

// another:src/core/model/once-for-each.ts
var import_index11 = __nccwpck_require__(377);

// another:src/core/document/kept-json.ts
var import_index12 = __nccwpck_require__(377);

// another:src/core/document/json.ts
var import_index13 = __nccwpck_require__(377);

// another:src/adapters/workflow-run/workflow-run.ts
var import_index14 = __nccwpck_require__(377);

// another:src/core/model/errors.ts
var import_index15 = __nccwpck_require__(377);

// another:src/core/diff/shared/group-by.ts
var import_index16 = __nccwpck_require__(377);

// another:src/core/text/nearest.ts
var import_index17 = __nccwpck_require__(377);

// another:src/render/escape.ts
var import_index18 = __nccwpck_require__(377);

// another:src/core/text/quote.ts
var import_index19 = __nccwpck_require__(377);

// another:esbuild-runtime
var import_index20 = __nccwpck_require__(377);

// own:action-post-prepared
var import_node_path = __toESM(__nccwpck_require__(760));
async function readCommentFile(file, maxBytes) {
  let found = await readJsonFile(file, maxBytes);
  if ("value" in found) return found.value;
  let { why, cause } = found, advice = cause === void 0 ? "" : "; give the path of the one file that was downloaded";
  throw new import_index15.ActionError(
    "invalid-input",
    "comment-file-invalid",
    `The file of the input comment-file ${why}${advice}.`,
    cause === void 0 ? void 0 : { cause }
  );
}
async function verifyPrepared(prepared, origin, repository, pullRequests) {
  let event = `the run that made it was started by ${(0, import_index19.quote)(origin.event)}, not by pull_request`;
  if (origin.event !== "pull_request") throw mismatchError(event);
  let other = `it belongs to the repository ${(0, import_index19.quote)(prepared.repository)}, and this is ${repository}`;
  if (!sameName(prepared.repository, repository)) throw mismatchError(other);
  let commit = `it names the commit ${prepared.headCommit}, and the run that this workflow answers was of ${(0, import_index19.quote)(origin.headCommit)}`;
  if (prepared.headCommit !== origin.headCommit) throw mismatchError(commit);
  let pullRequest = await pullRequests.pullRequest(prepared.pullRequest), difference = findMismatch(prepared, origin, pullRequest);
  if (difference !== null) throw mismatchError(`pull request #${prepared.pullRequest} ${difference}`);
}
function findMismatch({ headCommit }, { headRepository }, pullRequest) {
  if (pullRequest === null) return "is not there";
  if (!pullRequest.open) return "is no longer open";
  if (pullRequest.headCommit !== headCommit)
    return `is at the commit ${(0, import_index19.quote)(pullRequest.headCommit)}, and the file names ${headCommit}`;
  let { headRepository: head } = pullRequest;
  return head !== null && sameName(head, headRepository) ? null : `comes from ${head === null ? "a repository that is gone" : (0, import_index19.quote)(head)}, and the run that made the file from ${(0, import_index19.quote)(headRepository)}`;
}
function sameName(a, b) {
  return a.toLowerCase() === b.toLowerCase();
}
function mismatchError(what) {
  return new import_index15.ActionError(
    "invalid-input",
    "comment-file-mismatch",
    `The file of the input comment-file was not posted: ${what}. If the pull request has moved on meanwhile, nothing is to be done: its newer run brings its own.`
  );
}
function preparedReport(prepared, context) {
  let { sectionId: sectionId2, observed, problems, warnings, notices, failures } = prepared, entries = prepared.entries.map(({ key, alias, ...entry }) => {
    let shown = alias && { ...alias, id: null, arn: null };
    return [key, { ...import_app_steps.emptyEntry, ...entry, alias: shown }];
  });
  return {
    schema: 1,
    mode: "plan",
    modeReason: "Planning only: the pull request is a proposal. To publish, merge it.",
    context,
    createdAt: null,
    instance: null,
    instanceId: prepared.instance,
    sectionId: sectionId2,
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
async function postPrepared(inputs, { env, notices, sinks }) {
  let environment = await (0, import_action_run_action.readRunEnvironment)(env, ".", notices), github = (0, import_action_run_action.createLazyGitHub)(inputs.githubToken, environment.context.repository, import_action_run_action.systemClock, env), { report, written } = await postComment({ inputs, run: environment, github }), options = { jobSummary: inputs.jobSummary, comment: written };
  await (0, import_action_deliver2.save_2)(report, sinks, options), await (0, import_action_deliver2.announce_2)(report, sinks, options);
}
async function postComment(postContext) {
  let { context, notices } = postContext.run, report = {
    ...(0, import_action_deliver.emptyReport_2)(context),
    notices,
    mode: "comment",
    modeReason: 'The input mode is "comment".'
  };
  try {
    let { notice, written } = await verifyAndWrite(postContext);
    return { report: { ...report, notices: [...notices, notice] }, written };
  } catch (cause) {
    let { reason, code: code2, message } = (0, import_index15.asActionError)(
      cause instanceof import_action_run_action2.GitHubRefused ? notPostedError(cause) : cause
    );
    return { report: { ...report, failures: [{ reason, code: code2, message }] }, written: {} };
  }
}
async function verifyAndWrite({ inputs, run, github }) {
  let origin = originOf2(run);
  if (github === null) throw (0, import_action_run_action2.missingToken)();
  let file = import_node_path.default.resolve(run.workspace, inputs.commentFile), prepared = (0, import_render_prepared_comment.readPrepared)(await readCommentFile(file, import_render_prepared_comment.preparedLimits.bytes));
  await verifyPrepared(prepared, origin, run.context.repository, github);
  let { section, report } = renderPrepared(prepared, origin, run.context, inputs.pageUrl), { pullRequest } = prepared, key = inputs.commentKey ?? prepared.commentKey, createIfMissing = shouldComment(inputs.comment, report), request = { pullRequest, key, section, createIfMissing, overview: import_action_sync_comment.matrixTable }, { id, url } = await (0, import_action_sync_comment.writeComment)({ pullRequests: github, clock: import_action_run_action.systemClock }, request), nothing = `There is nothing to report on pull request #${pullRequest}, so no comment was created.`;
  return id === null ? { notice: nothing, written: {} } : { notice: `The comment that its own run prepared is on pull request #${pullRequest}: ${url}`, written: { commentId: String(id), commentUrl: url ?? "" } };
}
function originOf2({ origin, context }) {
  if (origin !== null) return origin;
  throw new import_index15.ActionError(
    "invalid-input",
    "comment-event",
    `With mode: comment the workflow must run on workflow_run, whose event names the run that made the file; this one is "${context.event}", or its event lacks that run. See docs/workflows.md.`
  );
}
function renderPrepared(prepared, { runId, headCommit }, own, pageUrl) {
  let runUrl = `${own.serverUrl}/${own.repository}/actions/runs/${runId}`, context = { ...own, runId, runAttempt: "1", runUrl, event: "pull_request", commit: headCommit }, report = { ...preparedReport(prepared, context), ...pageUrl !== null && { pageUrl } }, note = `*Prepared by ${(0, import_action_deliver10.link)("the pull request\u2019s own run", runUrl)}, which had no permission to write it here, and not checked: the author of the pull request could make it say this.*`, { bodies } = (0, import_action_sync_comment.commentSection)(report, { arns: !1, hasSummary: !1, runUrl }), header = {
    id: prepared.sectionId,
    digest: null,
    commit: headCommit,
    mode: "plan",
    run: runId,
    url: runUrl,
    published: !1,
    untrusted: !0,
    instance: "",
    entries: null,
    versions: null
  };
  return { report, section: { header, bodies: bodies.map((body) => `${note}

${body}`) } };
}
function shouldComment(when, { failures, entries }) {
  let changed = Object.values(entries).some(({ status }) => status !== "unchanged");
  return when === "always" || failures.length > 0 || when === "on-change" && changed;
}
function notPostedError(refused) {
  let message = (0, import_action_sync_comment.commentRefusedMessage)(refused);
  return ["credentials", "permission", "not-found"].includes(refused.kind) ? new import_index15.ActionError("access-denied", "comment-not-posted", message, { cause: refused }) : new import_index15.ActionError("service-unavailable", "comment-not-posted", message, { cause: refused });
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
/******/ 	var __webpack_exports__ = __nccwpck_require__(555);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;