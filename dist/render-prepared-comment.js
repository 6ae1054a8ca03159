/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 665:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-26.js");

/***/ }),

/***/ 84:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-27.js");

/***/ }),

/***/ 327:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-37.js");

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

/***/ 539:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

module.exports = {
  get "render-prepared-comment.js"() { return __nccwpck_require__(409) },
}


/***/ }),

/***/ 409:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name2 in all)
    __defProp(target, name2, { get: all[name2], enumerable: true });
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
  preparedComment: () => preparedComment
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_26 = (__nccwpck_require__(665)["shared-26.js"]);
var import_shared_28 = (__nccwpck_require__(84)["shared-28.js"]);
var import_shared_38 = (__nccwpck_require__(327)["shared-38.js"]);
var import_shared_45 = (__nccwpck_require__(676)["shared-45.js"]);
var import_shared_48 = (__nccwpck_require__(970)["shared-48.js"]);
var import_shared_49 = (__nccwpck_require__(960)["shared-49.js"]);
var import_shared_50 = (__nccwpck_require__(426)["shared-50.js"]);
var import_shared_54 = (__nccwpck_require__(557)["shared-54.js"]);
var import_shared_55 = (__nccwpck_require__(451)["shared-55.js"]);
var shortened = "Shortened: this was too long for the file in which it came here. The job summary of the run that made it has the rest.";
function preparedComment(report, address) {
  let told = { ...(0, import_shared_28.withoutArns)(report), sectionId: report.sectionId };
  for (let most = import_shared_26.preparedLimits.entries; ; most = Math.floor(most / 2)) {
    let text = `${JSON.stringify(prepared(told, address, most), null, 1)}
`;
    if (Buffer.byteLength(text) <= import_shared_26.preparedLimits.bytes) return text;
  }
}
function prepared(report, address, most) {
  let { sectionId, observed } = report, entries = (0, import_shared_48.byWeight)(report).filter(isOfPlan), problems = report.problems.slice(0, Math.min(most, import_shared_26.preparedLimits.problems)), remarks = Math.min(most, import_shared_26.preparedLimits.remarks - 1), isCut = entries.length > most || problems.length < report.problems.length;
  return {
    schema: 1,
    ...address,
    sectionId,
    observed,
    instance: name((0, import_shared_48.instanceName)(report)),
    entries: entries.slice(0, most).map(preparedEntry),
    problems: problems.map(preparedProblem),
    warnings: report.warnings.slice(0, remarks).map(preparedWarning),
    notices: [...report.notices.slice(0, remarks).map(long), ...isCut ? [shortened] : []],
    failures: report.failures.slice(0, remarks).map(({ reason, code, message }) => ({ reason, code, message: long(message) }))
  };
}
function isOfPlan(keyed) {
  return keyed[1].status !== "published" && keyed[1].status !== "updated";
}
function preparedEntry([key, entry]) {
  let { kind, status, action, version, previousVersion, metadata, reason, message } = entry, { contentSha256, liveSha256 } = entry;
  return {
    kind,
    status,
    action,
    version,
    previousVersion,
    metadata,
    reason,
    contentSha256,
    liveSha256,
    key: name(key),
    name: name(entry.name),
    file: name(entry.file),
    message: message === null ? null : long(message),
    warnings: entry.warnings.slice(0, import_shared_26.preparedLimits.warnings).map(preparedWarning)
  };
}
function preparedWarning({ code, message }) {
  return { code, message: long(message) };
}
function preparedProblem({ severity, code, message, place }) {
  return { severity, code, message: long(message), place: { ...place, file: name(place.file) } };
}
function long(text) {
  return (0, import_shared_48.cutTo)(text, import_shared_26.preparedLimits.text);
}
function name(text) {
  return (0, import_shared_48.cutTo)(text, import_shared_26.preparedLimits.name);
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
/******/ 	var __webpack_exports__ = __nccwpck_require__(539);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;