/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 891:
/***/ ((module) => {

"use strict";
module.exports = require("./render-prepared-comment.js");

/***/ }),

/***/ 625:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-17.js");

/***/ }),

/***/ 539:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-19.js");

/***/ }),

/***/ 5:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-22.js");

/***/ }),

/***/ 624:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-30.js");

/***/ }),

/***/ 837:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-31.js");

/***/ }),

/***/ 867:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-33.js");

/***/ }),

/***/ 388:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-34.js");

/***/ }),

/***/ 722:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-36.js");

/***/ }),

/***/ 327:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-37.js");

/***/ }),

/***/ 85:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-39.js");

/***/ }),

/***/ 557:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-40.js");

/***/ }),

/***/ 676:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-45.js");

/***/ }),

/***/ 204:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-5.js");

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
var import_shared_5 = (__nccwpck_require__(204)["shared-5.js"]);
var import_shared_17 = (__nccwpck_require__(625)["shared-17.js"]);
var import_shared_18 = (__nccwpck_require__(625)["shared-18.js"]);
var import_shared_19 = (__nccwpck_require__(539)["shared-19.js"]);
var import_shared_22 = (__nccwpck_require__(5)["shared-22.js"]);
var import_shared_31 = (__nccwpck_require__(837)["shared-31.js"]);
var import_shared_33 = (__nccwpck_require__(867)["shared-33.js"]);
var import_shared_34 = (__nccwpck_require__(388)["shared-34.js"]);
var import_shared_36 = (__nccwpck_require__(722)["shared-36.js"]);
var import_shared_37 = (__nccwpck_require__(327)["shared-37.js"]);
var import_shared_38 = (__nccwpck_require__(327)["shared-38.js"]);
var import_shared_39 = (__nccwpck_require__(85)["shared-39.js"]);
var import_shared_40 = (__nccwpck_require__(557)["shared-40.js"]);
var import_shared_43 = (__nccwpck_require__(624)["shared-43.js"]);
var import_shared_44 = (__nccwpck_require__(624)["shared-44.js"]);
var import_shared_45 = (__nccwpck_require__(676)["shared-45.js"]);
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
    if (!(cause instanceof import_shared_31.GitHubRefused)) throw cause;
    return { ...report, warnings: [...report.warnings, (0, import_shared_17.commentWarning)(cause)] };
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
  return (0, import_shared_17.writeComment)(
    { pullRequests, clock },
    {
      pullRequest,
      key: inputs.commentKey,
      createIfMissing,
      section: sectionOf(inputs, report),
      overview: import_shared_17.matrixTable
    }
  );
}
function isWorthIt(when, report) {
  return when === "always" || when === "never" ? when === "always" : report.failures.length > 0 || when === "on-change" && (0, import_shared_38.isEventful)(report);
}
function sectionOf(inputs, report) {
  let header = headerOf(inputs, report), options = { arns: inputs.commentArns, runUrl: report.context.runUrl };
  return { header, bodies: (0, import_shared_17.commentSection)(report, options, (0, import_shared_22.encodeSection)(header).length).bodies };
}
function headerOf(inputs, report) {
  let { context, mode, planDigest, sectionId, entries } = report, shown = inputs.commentArns ? report : (0, import_shared_18.withoutArns)(report);
  return {
    id: sectionId,
    digest: planDigest,
    commit: context.commit,
    mode,
    run: context.runId,
    published: Object.values(entries).some(({ status }) => status === "published"),
    url: context.runUrl,
    instance: (0, import_shared_38.instanceName)(shown),
    entries: mode === "plan" ? shownForReview(report) : [],
    versions: (0, import_shared_17.shownVersions)(shown)
  };
}
function shownForReview({ instanceId, entries }) {
  let sealed = Object.entries(entries).flatMap(
    ([key, { action, contentSha256, liveSha256, metadataSha256 }]) => action === null || action === "unchanged" || contentSha256 === null ? [] : (0, import_shared_5.encodeEntry)(
      (0, import_shared_5.seal)(instanceId, {
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