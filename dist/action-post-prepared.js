/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

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

/***/ 891:
/***/ ((module) => {

"use strict";
module.exports = require("./render-prepared-comment.js");

/***/ }),

/***/ 729:
/***/ ((module) => {

"use strict";
module.exports = require("./render-sarif.js");

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

/***/ 520:
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

// another:shared-31.js
var require_shared_31 = __commonJS({
  "another:shared-31.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(891)["shared-31.js"]);
  }
});

// another:shared-32.js
var require_shared_32 = __commonJS({
  "another:shared-32.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(815)["shared-32.js"]);
  }
});

// another:shared-33.js
var require_shared_33 = __commonJS({
  "another:shared-33.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(742)["shared-33.js"]);
  }
});

// another:shared-34.js
var require_shared_34 = __commonJS({
  "another:shared-34.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(742)["shared-34.js"]);
  }
});

// another:shared-35.js
var require_shared_35 = __commonJS({
  "another:shared-35.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(891)["shared-35.js"]);
  }
});

// another:shared-36.js
var require_shared_36 = __commonJS({
  "another:shared-36.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(742)["shared-36.js"]);
  }
});

// another:shared-37.js
var require_shared_37 = __commonJS({
  "another:shared-37.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(742)["shared-37.js"]);
  }
});

// another:shared-38.js
var require_shared_38 = __commonJS({
  "another:shared-38.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(742)["shared-38.js"]);
  }
});

// another:shared-39.js
var require_shared_39 = __commonJS({
  "another:shared-39.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(742)["shared-39.js"]);
  }
});

// another:shared-40.js
var require_shared_40 = __commonJS({
  "another:shared-40.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(742)["shared-40.js"]);
  }
});

// another:shared-41.js
var require_shared_41 = __commonJS({
  "another:shared-41.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(742)["shared-41.js"]);
  }
});

// another:shared-54.js
var require_shared_54 = __commonJS({
  "another:shared-54.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-54.js"]);
  }
});

// another:shared-55.js
var require_shared_55 = __commonJS({
  "another:shared-55.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-55.js"]);
  }
});

// another:shared-56.js
var require_shared_56 = __commonJS({
  "another:shared-56.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-56.js"]);
  }
});

// another:shared-57.js
var require_shared_57 = __commonJS({
  "another:shared-57.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-57.js"]);
  }
});

// another:shared-58.js
var require_shared_58 = __commonJS({
  "another:shared-58.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-58.js"]);
  }
});

// another:shared-59.js
var require_shared_59 = __commonJS({
  "another:shared-59.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-59.js"]);
  }
});

// another:shared-60.js
var require_shared_60 = __commonJS({
  "another:shared-60.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-60.js"]);
  }
});

// another:shared-82.js
var require_shared_82 = __commonJS({
  "another:shared-82.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(729)["shared-82.js"]);
  }
});

// another:shared-83.js
var require_shared_83 = __commonJS({
  "another:shared-83.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(742)["shared-83.js"]);
  }
});

// another:shared-84.js
var require_shared_84 = __commonJS({
  "another:shared-84.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-84.js"]);
  }
});

// another:shared-85.js
var require_shared_85 = __commonJS({
  "another:shared-85.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(742)["shared-85.js"]);
  }
});

// another:shared-87.js
var require_shared_87 = __commonJS({
  "another:shared-87.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(742)["shared-87.js"]);
  }
});

// another:shared-88.js
var require_shared_88 = __commonJS({
  "another:shared-88.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(742)["shared-88.js"]);
  }
});

// another:shared-89.js
var require_shared_89 = __commonJS({
  "another:shared-89.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(742)["shared-89.js"]);
  }
});

// another:shared-90.js
var require_shared_90 = __commonJS({
  "another:shared-90.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(742)["shared-90.js"]);
  }
});

// another:shared-91.js
var require_shared_91 = __commonJS({
  "another:shared-91.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(742)["shared-91.js"]);
  }
});

// another:shared-92.js
var require_shared_92 = __commonJS({
  "another:shared-92.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(742)["shared-92.js"]);
  }
});

// another:shared-93.js
var require_shared_93 = __commonJS({
  "another:shared-93.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(742)["shared-93.js"]);
  }
});

// another:shared-94.js
var require_shared_94 = __commonJS({
  "another:shared-94.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(742)["shared-94.js"]);
  }
});

// another:shared-95.js
var require_shared_95 = __commonJS({
  "another:shared-95.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(742)["shared-95.js"]);
  }
});

// another:shared-96.js
var require_shared_96 = __commonJS({
  "another:shared-96.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(742)["shared-96.js"]);
  }
});

// another:shared-97.js
var require_shared_97 = __commonJS({
  "another:shared-97.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-97.js"]);
  }
});

// another:shared-98.js
var require_shared_98 = __commonJS({
  "another:shared-98.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-98.js"]);
  }
});

// another:shared-99.js
var require_shared_99 = __commonJS({
  "another:shared-99.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-99.js"]);
  }
});

// another:shared-100.js
var require_shared_100 = __commonJS({
  "another:shared-100.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-100.js"]);
  }
});

// another:shared-101.js
var require_shared_101 = __commonJS({
  "another:shared-101.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-101.js"]);
  }
});

// another:shared-102.js
var require_shared_102 = __commonJS({
  "another:shared-102.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-102.js"]);
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

// another:shared-106.js
var require_shared_106 = __commonJS({
  "another:shared-106.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-106.js"]);
  }
});

// <stdin>
var stdin_exports = {};
__export(stdin_exports, {
  "action-post-prepared.js": () => action_post_prepared_exports,
  "shared-105.js": () => shared_105_exports
});
module.exports = __toCommonJS(stdin_exports);

// own:action-post-prepared.js
var action_post_prepared_exports = {};
__export(action_post_prepared_exports, {
  postPrepared: () => postPrepared
});
var import_shared_31 = __toESM(require_shared_31()), import_shared_32 = __toESM(require_shared_32()), import_shared_33 = __toESM(require_shared_33()), import_shared_34 = __toESM(require_shared_34()), import_shared_35 = __toESM(require_shared_35()), import_shared_36 = __toESM(require_shared_36()), import_shared_37 = __toESM(require_shared_37()), import_shared_38 = __toESM(require_shared_38()), import_shared_39 = __toESM(require_shared_39()), import_shared_40 = __toESM(require_shared_40()), import_shared_41 = __toESM(require_shared_41()), import_shared_54 = __toESM(require_shared_54()), import_shared_55 = __toESM(require_shared_55()), import_shared_56 = __toESM(require_shared_56()), import_shared_57 = __toESM(require_shared_57()), import_shared_58 = __toESM(require_shared_58()), import_shared_59 = __toESM(require_shared_59()), import_shared_60 = __toESM(require_shared_60()), import_shared_82 = __toESM(require_shared_82()), import_shared_83 = __toESM(require_shared_83()), import_shared_84 = __toESM(require_shared_84()), import_shared_85 = __toESM(require_shared_85()), import_shared_87 = __toESM(require_shared_87()), import_shared_88 = __toESM(require_shared_88()), import_shared_89 = __toESM(require_shared_89()), import_shared_90 = __toESM(require_shared_90()), import_shared_91 = __toESM(require_shared_91()), import_shared_92 = __toESM(require_shared_92()), import_shared_93 = __toESM(require_shared_93()), import_shared_94 = __toESM(require_shared_94()), import_shared_95 = __toESM(require_shared_95()), import_shared_96 = __toESM(require_shared_96()), import_shared_97 = __toESM(require_shared_97()), import_shared_98 = __toESM(require_shared_98()), import_shared_99 = __toESM(require_shared_99()), import_shared_100 = __toESM(require_shared_100()), import_shared_101 = __toESM(require_shared_101()), import_shared_102 = __toESM(require_shared_102()), import_shared_103 = __toESM(require_shared_103()), import_shared_104 = __toESM(require_shared_104());

// own:shared-105.js
var shared_105_exports = {};
__export(shared_105_exports, {
  readJsonFile: () => readJsonFile
});
var import_node_fs = __nccwpck_require__(24), import_promises = __nccwpck_require__(455);
async function readJsonFile(file, maxBytes) {
  let bytes;
  try {
    bytes = await read(file, maxBytes + 1);
  } catch (cause) {
    return { why: "cannot be read", cause };
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

// own:action-post-prepared.js
var import_shared_106 = __toESM(require_shared_106()), import_node_path = __toESM(__nccwpck_require__(760));
async function readCommentFile(file, maxBytes) {
  let found = await readJsonFile(file, maxBytes);
  if ("value" in found) return found.value;
  let { why, cause } = found, advice = cause === void 0 ? "" : "; give the path of the one file that was downloaded";
  throw new import_shared_60.ActionError(
    "invalid-input",
    "comment-file-invalid",
    `The file of the input comment-file ${why}${advice}.`,
    cause === void 0 ? void 0 : { cause }
  );
}
async function verifyPrepared(prepared, origin, repository, pullRequests) {
  let event = `the run that made it was started by ${(0, import_shared_104.quote)(origin.event)}, not by pull_request`;
  if (origin.event !== "pull_request") throw mismatchError(event);
  let other = `it belongs to the repository ${(0, import_shared_104.quote)(prepared.repository)}, and this is ${repository}`;
  if (!sameName(prepared.repository, repository)) throw mismatchError(other);
  let commit = `it tells of the commit ${prepared.headCommit}, and the run that this workflow answers was of ${(0, import_shared_104.quote)(origin.headCommit)}`;
  if (prepared.headCommit !== origin.headCommit) throw mismatchError(commit);
  let pullRequest = await pullRequests.pullRequest(prepared.pullRequest), difference = findMismatch(prepared, origin, pullRequest);
  if (difference !== null) throw mismatchError(`pull request #${prepared.pullRequest} ${difference}`);
}
function findMismatch({ headCommit }, { headRepository }, pullRequest) {
  if (pullRequest === null) return "is not there";
  if (!pullRequest.open) return "is no longer open";
  if (pullRequest.headCommit !== headCommit)
    return `is at the commit ${(0, import_shared_104.quote)(pullRequest.headCommit)}, and the file tells of ${headCommit}`;
  let { headRepository: head } = pullRequest;
  return head !== null && sameName(head, headRepository) ? null : `comes from ${head === null ? "a repository that is gone" : (0, import_shared_104.quote)(head)}, and the run that made the file from ${(0, import_shared_104.quote)(headRepository)}`;
}
function sameName(a, b) {
  return a.toLowerCase() === b.toLowerCase();
}
function mismatchError(what) {
  return new import_shared_60.ActionError(
    "invalid-input",
    "comment-file-mismatch",
    `The file of the input comment-file was not posted: ${what}. If the pull request has moved on meanwhile, nothing is to be done: its newer run brings its own.`
  );
}
function preparedReport(prepared, context) {
  let { sectionId, observed, problems, warnings, notices, failures } = prepared, entries = prepared.entries.map(({ key, alias, ...entry }) => {
    let shown = alias && { ...alias, id: null, arn: null };
    return [key, { ...import_shared_37.emptyEntry, ...entry, alias: shown }];
  });
  return {
    schema: 1,
    mode: "plan",
    modeReason: "A pull request is a proposal.",
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
function emptyReport(context) {
  return {
    schema: 1,
    mode: "plan",
    modeReason: "",
    context,
    createdAt: null,
    instance: null,
    instanceId: "",
    sectionId: "",
    observed: null,
    planDigest: null,
    entries: {},
    problems: [],
    warnings: [],
    notices: [],
    failures: [],
    references: [],
    savedDrafts: []
  };
}
async function postPrepared(inputs, { env, notices, sinks }) {
  let environment = await (0, import_shared_54.readRunEnvironment)(env, ".", notices), github = (0, import_shared_54.createLazyGitHub)(inputs.githubToken, environment.context.repository, import_shared_54.systemClock, env), { report, written } = await postComment({ inputs, run: environment, github }), options = { jobSummary: inputs.jobSummary, comment: written };
  await (0, import_shared_40.save)(report, sinks, options), await (0, import_shared_40.announce)(report, sinks, options);
}
async function postComment(postContext) {
  let { context, notices } = postContext.run, report = {
    ...emptyReport(context),
    notices,
    mode: "comment",
    modeReason: 'The input mode is "comment".'
  };
  try {
    let { notice, written } = await verifyAndWrite(postContext);
    return { report: { ...report, notices: [...notices, notice] }, written };
  } catch (cause) {
    let { reason, code, message } = (0, import_shared_60.asActionError)(
      cause instanceof import_shared_55.GitHubRefused ? notPostedError(cause) : cause
    );
    return { report: { ...report, failures: [{ reason, code, message }] }, written: {} };
  }
}
async function verifyAndWrite({ inputs, run, github }) {
  let origin = originOf(run);
  if (github === null) throw (0, import_shared_55.missingToken)();
  let file = import_node_path.default.resolve(run.workspace, inputs.commentFile), prepared = (0, import_shared_31.readPrepared)(await readCommentFile(file, import_shared_31.preparedLimits.bytes));
  await verifyPrepared(prepared, origin, run.context.repository, github);
  let { section, report } = renderPrepared(prepared, origin, run.context), { pullRequest } = prepared, key = inputs.commentKey ?? prepared.commentKey, createIfMissing = shouldComment(inputs.comment, report), request = { pullRequest, key, section, createIfMissing, overview: import_shared_32.matrixTable }, { id, url } = await (0, import_shared_32.writeComment)({ pullRequests: github, clock: import_shared_54.systemClock }, request), nothing = `There is nothing to say on pull request #${pullRequest}, so no comment was made.`;
  return id === null ? { notice: nothing, written: {} } : { notice: `Pull request #${pullRequest} has what its own run prepared: ${url}`, written: { commentId: String(id), commentUrl: url ?? "" } };
}
function originOf({ origin, context }) {
  if (origin !== null) return origin;
  throw new import_shared_60.ActionError(
    "invalid-input",
    "comment-event",
    `With mode: comment the workflow must run on workflow_run, whose event tells which run made the file; this one is "${context.event}", or its event lacks that run. See the workflow in the README.`
  );
}
function renderPrepared(prepared, { runId, headCommit }, own) {
  let runUrl = `${own.serverUrl}/${own.repository}/actions/runs/${runId}`, context = { ...own, runId, runAttempt: "1", runUrl, event: "pull_request", commit: headCommit }, report = preparedReport(prepared, context), note = `*Prepared by ${(0, import_shared_94.link)("the pull request\u2019s own run", runUrl)}, which had no permission to write it here, and checked by nobody: whoever made the pull request could make it say this.*`, { bodies } = (0, import_shared_32.commentSection)(report, { arns: !1, runUrl }), header = {
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
  let message = (0, import_shared_32.commentRefusedMessage)(refused);
  return ["credentials", "permission", "not-found"].includes(refused.kind) ? new import_shared_60.ActionError("access-denied", "comment-not-posted", message, { cause: refused }) : new import_shared_60.ActionError("service-unavailable", "comment-not-posted", message, { cause: refused });
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
/******/ 	var __webpack_exports__ = __nccwpck_require__(520);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;