/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 867:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-33.js");

/***/ }),

/***/ 876:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

module.exports = {
  get "shared-29.js"() { return __nccwpck_require__(358) },
}


/***/ }),

/***/ 358:
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
  blank: () => blank,
  invalidEntry: () => invalidEntry,
  outcomeEntry: () => outcomeEntry,
  plannedEntry: () => plannedEntry,
  uncomparedEntry: () => uncomparedEntry
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_33 = (__nccwpck_require__(867)["shared-33.js"]);
var blank = {
  action: null,
  id: null,
  arn: null,
  version: null,
  versionArn: null,
  previousVersion: null,
  contentSha256: null,
  live: null,
  drift: null,
  reason: null,
  message: null,
  kept: null,
  warnings: [],
  problems: [],
  liveSha256: null,
  metadata: false,
  metadataSha256: null,
  place: null,
  difference: null
};
function invalidEntry(invalid) {
  let { kind, name, file, problems } = invalid;
  return {
    ...blank,
    kind,
    name: name ?? file,
    file,
    status: "invalid",
    reason: "invalid-definition",
    problems
  };
}
function uncomparedEntry(definition, status, reason, message = null) {
  let { kind, name, file, place, hash } = definition;
  return { ...blank, kind, name, file, place, status, reason, message, contentSha256: hash };
}
function plannedEntry(change, found, mode, stopped) {
  let status = settledStatus(change) ?? (mode === "plan" ? "planned" : "skipped"), reason = change.reason ?? (status === "skipped" ? stopped : null);
  return entry(change, found, (0, import_shared_33.startOf)(change), { status, reason, message: null });
}
function outcomeEntry(outcome, found) {
  let { change, notStarted, published } = outcome, failure = (0, import_shared_33.failureOf)(outcome), status = settledStatus(change) ?? (notStarted ? "skipped" : failure ? "failed" : published !== null ? "published" : otherwise(outcome)), reason = change.reason ?? failure?.reason ?? notStarted;
  return entry(change, found, outcome, { status, reason, message: failure?.message ?? null });
}
function otherwise({ change, wrote }) {
  return change.metadata && wrote ? "updated" : "unchanged";
}
function settledStatus({ action, skipped }) {
  return action === "blocked" ? "blocked" : action === "unchanged" ? "unchanged" : action === "drifted" || skipped ? "skipped" : null;
}
function entry(change, { difference, warnings }, known, { status, reason, message }) {
  let { definition, action, repository, live, drift, highest, metadata } = change, { kind, name, file, place } = definition, { id, arn, version, kept } = known;
  return {
    kind,
    name,
    file,
    place,
    status,
    action,
    id,
    arn,
    version,
    kept,
    drift,
    reason,
    message,
    versionArn: arn !== null && version !== null ? `${arn}:${version}` : null,
    previousVersion: highest,
    contentSha256: repository,
    live: known.live,
    warnings: [...known.warnings, ...warnings],
    problems: [],
    liveSha256: live,
    metadata: metadata !== null,
    metadataSha256: metadata && (0, import_shared_33.metadataHash)(metadata),
    difference
  };
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
/******/ 	var __webpack_exports__ = __nccwpck_require__(876);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;