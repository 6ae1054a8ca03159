/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 891:
/***/ ((module) => {

"use strict";
module.exports = require("./render-prepared-comment.js");

/***/ }),

/***/ 84:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-27.js");

/***/ }),

/***/ 837:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-31.js");

/***/ }),

/***/ 342:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-32.js");

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

/***/ 102:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-43.js");

/***/ }),

/***/ 193:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-44.js");

/***/ }),

/***/ 199:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-46.js");

/***/ }),

/***/ 970:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-47.js");

/***/ }),

/***/ 960:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-49.js");

/***/ }),

/***/ 426:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-50.js");

/***/ }),

/***/ 451:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-55.js");

/***/ }),

/***/ 31:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-6.js");

/***/ }),

/***/ 188:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

module.exports = {
  get "comment.js"() { return __nccwpck_require__(614) },
}


/***/ }),

/***/ 614:
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
  comment: () => comment
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_6 = (__nccwpck_require__(31)["shared-6.js"]);
var import_shared_27 = (__nccwpck_require__(84)["shared-27.js"]);
var import_shared_28 = (__nccwpck_require__(84)["shared-28.js"]);
var import_shared_31 = (__nccwpck_require__(837)["shared-31.js"]);
var import_shared_32 = (__nccwpck_require__(342)["shared-32.js"]);
var import_shared_41 = (__nccwpck_require__(848)["shared-41.js"]);
var import_shared_43 = (__nccwpck_require__(102)["shared-43.js"]);
var import_shared_44 = (__nccwpck_require__(193)["shared-44.js"]);
var import_shared_46 = (__nccwpck_require__(199)["shared-46.js"]);
var import_shared_47 = (__nccwpck_require__(970)["shared-47.js"]);
var import_shared_48 = (__nccwpck_require__(970)["shared-48.js"]);
var import_shared_49 = (__nccwpck_require__(960)["shared-49.js"]);
var import_shared_50 = (__nccwpck_require__(426)["shared-50.js"]);
var import_shared_53 = (__nccwpck_require__(557)["shared-53.js"]);
var import_shared_54 = (__nccwpck_require__(557)["shared-54.js"]);
var import_shared_55 = (__nccwpck_require__(451)["shared-55.js"]);
var mostEntries = 45e3;
async function comment(commenting, report, sinks) {
  let told = await tryToWrite(commenting, report, sinks.results);
  if (told === null) return report;
  let file = await prepare(commenting, report, sinks.files);
  return sinks.results.output("comment-path", file ?? ""), told;
}
async function tryToWrite(commenting, report, results) {
  let { pullRequests, decision } = commenting;
  if (pullRequests === null) return report;
  try {
    let written = await write({ ...commenting, pullRequests }, report);
    return written?.id && results.output("comment-id", String(written.id)), written?.url && results.output("comment-url", written.url), decision.fork && !written?.id ? report : null;
  } catch (cause) {
    if (!(cause instanceof import_shared_41.GitHubRefused)) throw cause;
    return { ...report, warnings: [...report.warnings, (0, import_shared_27.commentWarning)(cause)] };
  }
}
async function prepare({ inputs, decision, pullRequestHead: headCommit }, report, files) {
  let { pullRequest } = decision;
  if (report.mode !== "plan" || pullRequest === null || headCommit === null) return null;
  let { repository } = report.context, { preparedComment } = await Promise.resolve().then(() => __toESM((__nccwpck_require__(891)["render-prepared-comment.js"]))), address = { repository, pullRequest, headCommit, commentKey: inputs.commentKey };
  return files.saveBeside("pr-comment.json", preparedComment(report, address));
}
async function write({ inputs, decision, pullRequests, clock }, report) {
  let pullRequest = inputs.pullRequest ?? decision.pullRequest ?? (decision.record ? await pullRequests.ofCommit(report.context.commit) : null);
  if (pullRequest === null) return null;
  let createIfMissing = isWorthIt(inputs.comment, report);
  return (0, import_shared_27.writeComment)(
    { pullRequests, clock },
    {
      pullRequest,
      key: inputs.commentKey,
      createIfMissing,
      section: sectionOf(inputs, report),
      overview: import_shared_27.matrixTable
    }
  );
}
function isWorthIt(when, report) {
  return when === "always" || when === "never" ? when === "always" : report.failures.length > 0 || when === "on-change" && (0, import_shared_48.isEventful)(report);
}
function sectionOf(inputs, report) {
  let header = headerOf(inputs, report), options = { arns: inputs.commentArns, runUrl: report.context.runUrl };
  return { header, bodies: (0, import_shared_27.commentSection)(report, options, (0, import_shared_32.encodeSection)(header).length).bodies };
}
function headerOf(inputs, report) {
  let { context, mode, planDigest, sectionId, entries } = report, shown = inputs.commentArns ? report : (0, import_shared_28.withoutArns)(report);
  return {
    id: sectionId,
    digest: planDigest,
    commit: context.commit,
    mode,
    run: context.runId,
    published: Object.values(entries).some(({ status }) => status === "published"),
    url: context.runUrl,
    instance: (0, import_shared_48.instanceName)(shown),
    entries: mode === "plan" ? shownForReview(report) : [],
    versions: (0, import_shared_27.shownVersions)(shown)
  };
}
function shownForReview({ instanceId, entries }) {
  let sealed = Object.entries(entries).flatMap(
    ([key, { action, contentSha256, liveSha256, metadataSha256 }]) => action === null || action === "unchanged" || contentSha256 === null ? [] : (0, import_shared_6.encodeEntry)(
      (0, import_shared_6.seal)(instanceId, {
        key,
        action,
        repository: contentSha256,
        live: liveSha256,
        metadata: metadataSha256
      })
    )
  );
  return sealed.join().length > mostEntries ? null : sealed;
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
/******/ 	var __webpack_exports__ = __nccwpck_require__(188);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;