/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 970:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-47.js");

/***/ }),

/***/ 426:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-50.js");

/***/ }),

/***/ 487:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

module.exports = {
  get "shared-46.js"() { return __nccwpck_require__(905) },
}


/***/ }),

/***/ 905:
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
  breakageOf: () => breakageOf,
  headline: () => headline
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_48 = (__nccwpck_require__(970)["shared-48.js"]);
var import_shared_50 = (__nccwpck_require__(426)["shared-50.js"]);
var failed = {
  "invalid-input": "The inputs are not valid",
  "invalid-definition": "Definitions are not valid",
  "no-credentials": "There are no AWS credentials",
  "instance-not-found": "The instance was not found",
  "plan-changed": "The plan is not the one that was reviewed",
  "drift-found": "Definitions drifted",
  blocked: "Definitions are blocked",
  cancelled: "The run was cancelled",
  timeout: "The run ran out of time",
  "access-denied": "AWS denied access",
  "quota-exceeded": "A quota of Amazon Connect is full",
  throttled: "Amazon Connect throttled the run",
  conflict: "Somebody else changed a definition during the run",
  "verify-failed": "What was published could not be verified",
  "publish-failed": "Publishing failed",
  "service-unavailable": "Amazon Connect did not answer",
  "changes-found": "The instance differs from the repository",
  internal: "The action itself failed"
}, statusWords = {
  failed: "failed",
  invalid: "invalid",
  blocked: "blocked",
  skipped: "skipped",
  updated: "with new description or tags"
}, actionWords = {
  create: "to create",
  update: "to update",
  version: "to version",
  metadata: "with new description or tags"
};
function countedAs(report, entry) {
  return (0, import_shared_48.isStopped)(report, entry) ? entry.action === null ? null : "not done" : entry.status === "skipped" && entry.reason === "drifted" ? "drifted" : entry.status === "planned" && entry.action ? actionWords[entry.action] ?? null : statusWords[entry.status] ?? null;
}
var inOrder = [
  .../* @__PURE__ */ new Set([...Object.values(actionWords), ...Object.values(statusWords), "drifted", "not done"])
];
function counts(report) {
  let kinds = Object.values(report.entries).map((entry) => countedAs(report, entry));
  return inOrder.map((word) => ({ word, count: kinds.filter((kind) => kind === word).length })).filter(({ count }) => count > 0).map(({ word, count }) => `${count} ${word}`).concat(breakage(report), removals(report)).filter(Boolean).join(", ");
}
function breakage({ entries }) {
  let breaking = Object.values(entries).filter(import_shared_48.isBreaking).length;
  return breaking > 0 ? `${breaking} breaking` : "";
}
function removals({ warnings }) {
  let { length } = (0, import_shared_50.removalsOf)(warnings);
  return length > 0 ? `${length} removed but live` : "";
}
var colon = (before, after) => after ? `${before}: ${after}` : before, comma = (before, after) => after ? `${before}, ${after}` : before;
function failureLine(report, { reason, code }, entries) {
  let what = code === "breaking-change" ? "There are breaking changes" : failed[reason], published = entries.filter((entry) => entry.status === "published").length;
  if (published > 0) return comma(`\u274C Published ${(0, import_shared_48.plural)(published, "version")}`, counts(report));
  let nothing = report.mode === "publish" ? ", nothing was published" : "";
  return colon(`\u274C ${what}${nothing}`, counts(report));
}
function successLine(report, entries) {
  let rest = counts(report), count = (status) => entries.filter((entry) => entry.status === status).length;
  return count("checked") > 0 ? `\u26A0\uFE0F ${(0, import_shared_48.plural)(count("checked"), "definition")} checked, none compared` : count("published") > 0 ? comma(`\u2705 Published ${(0, import_shared_48.plural)(count("published"), "version")}`, rest) : count("updated") > 0 ? `\u2705 No version needed, ${rest}` : count("planned") > 0 ? `\u{1F4CB} Plan: ${rest}` : entries.length === 0 ? comma("\u26A0\uFE0F No definitions found", rest) : comma(`${rest ? "\u26A0\uFE0F" : "\u2705"} Nothing to publish`, rest);
}
function headline(report) {
  let entries = Object.values(report.entries), [first] = report.failures;
  return report.mode === "comment" && first?.code !== "internal" ? first ? "\u274C The prepared comment was not posted" : "\u2705 The comment is in step with what was prepared" : first ? failureLine(report, first, entries) : successLine(report, entries);
}
function breakageOf(messages) {
  let sentences = messages.map((message) => message.split(new RegExp("(?<=\\.) (?=\\p{Lu})", "u"))), shared = messages.length > 1 ? sharedEnd(sentences) : 0, begin = (all) => all.slice(0, all.length - shared).join(" "), [first = []] = sentences;
  return { each: sentences.map(begin), all: first.slice(first.length - shared).join(" ") };
}
function sharedEnd(texts) {
  let [first = []] = texts, most = Math.min(...texts.map(({ length }) => length)) - 1, isShared = (back) => texts.every((text) => text.at(-back) === first.at(-back)), count = 0;
  for (; count < most && isShared(count + 1); ) count += 1;
  return count;
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
/******/ 	var __webpack_exports__ = __nccwpck_require__(487);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;