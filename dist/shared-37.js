/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 712:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-38.js");

/***/ }),

/***/ 557:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-40.js");

/***/ }),

/***/ 677:
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
  errorFindings: () => errorFindings,
  warningFindings: () => warningFindings
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_38 = __nccwpck_require__(712);
var import_shared_40 = __nccwpck_require__(557);
var byReason = {
  "unpublished-draft": "Somebody saved a draft in the console that publishing would replace. Publish or discard it there, or allow it with `overwrite-drafts`.",
  "not-found": "The instance has nothing of this name. Check the name, or set `create-missing: true`.",
  "aws-managed": "The name belongs to a resource that AWS manages. Give the definition another name.",
  archived: "The resource is archived. Restore it in the console, or give the definition another name.",
  "immutable-setting": "ExternalInvocationConfiguration can only be set at creation. Take it back, or use another name.",
  superseded: "A newer commit is already published. Nothing to do, or set `allow-older: true` to go back.",
  drifted: "Only the console changed it since the last publish. Bring the change into the repository, or set `overwrite-drift: true`."
};
function explanation(entry) {
  let fallback = entry.reason ? `It ended with: ${(0, import_shared_38.reasonWords)(entry.reason)}. Run the job again.` : "";
  return entry.message ?? byReason[entry.reason ?? ""] ?? fallback;
}
var onlyWarns = (report, { status, reason }) => status === "blocked" && report.mode === "plan" && reason === "unpublished-draft", isLeftAlone = (report, entry) => entry.status === "skipped" ? !(0, import_shared_38.isStopped)(report, entry) : onlyWarns(report, entry), isError = (report, entry) => entry.status === "failed" || entry.status === "blocked" && !onlyWarns(report, entry), codeOf = ({ failures }, { message, reason, status }) => failures.find((failure) => failure.message === message)?.code ?? reason ?? status, ofEntry = (report, [key, entry]) => ({
  key,
  code: codeOf(report, entry),
  what: entry.reason ? `${entry.status}: ${(0, import_shared_38.reasonWords)(entry.reason)}` : entry.status,
  message: explanation(entry),
  place: entry.place,
  file: entry.file
}), ofRun = ({ code, message }) => ({
  key: null,
  code,
  what: (0, import_shared_38.reasonWords)(code),
  message,
  place: null,
  file: null
}), ofWarnings = ([key, entry]) => entry.warnings.map((warning) => ({ ...ofRun(warning), key, place: entry.place, file: entry.file })), failsForBreaking = ({ failures }) => failures.some(({ code }) => code === "breaking-change"), ofBreaking = ([key, { difference, place, file }]) => (difference?.breaking ?? []).map((breaking) => {
  let finding = ofRun(breaking);
  return { ...finding, what: `breaking: ${finding.what}`, key, place, file };
}), breaks = (report) => [
  ...(0, import_shared_38.byWeight)(report).flatMap(ofBreaking),
  ...(0, import_shared_40.removalsOf)(report.warnings).map(ofRun)
], ofProblems = (report, severity) => report.problems.filter((problem) => problem.severity === severity).map((problem) => ({ ...ofRun(problem), place: problem.place, file: problem.place.file }));
function errorFindings(report) {
  let entries = (0, import_shared_38.byWeight)(report).filter(([, entry]) => isError(report, entry) && !(0, import_shared_38.isStopped)(report, entry)), told = new Set(entries.map(([, { message }]) => message));
  return [
    ...report.failures.filter(({ message }) => !told.has(message)).map(ofRun),
    ...ofProblems(report, "error"),
    ...entries.map((keyed) => ofEntry(report, keyed)),
    ...failsForBreaking(report) ? breaks(report) : []
  ];
}
function warningFindings(report) {
  let entries = (0, import_shared_38.byWeight)(report), removals = (0, import_shared_40.removalsOf)(report.warnings);
  return [
    ...failsForBreaking(report) ? [] : breaks(report),
    ...entries.filter(([, entry]) => isLeftAlone(report, entry)).map((keyed) => ofEntry(report, keyed)),
    ...report.warnings.filter((warning) => !removals.includes(warning)).map(ofRun),
    ...entries.flatMap(ofWarnings),
    ...ofProblems(report, "warning")
  ];
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
/******/ 	var __webpack_exports__ = __nccwpck_require__(677);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;