/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 327:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-37.js");

/***/ }),

/***/ 676:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-45.js");

/***/ }),

/***/ 513:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

module.exports = {
  get "shared-26.js"() { return __nccwpck_require__(23) },
}


/***/ }),

/***/ 23:
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
  preparedLimits: () => preparedLimits,
  readPrepared: () => readPrepared
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_38 = (__nccwpck_require__(327)["shared-38.js"]);
var import_shared_45 = (__nccwpck_require__(676)["shared-45.js"]);
function refuse(at, expected) {
  throw new import_shared_38.ActionError(
    "invalid-input",
    "comment-file-invalid",
    `The file of the input comment-file is no prepared comment: ${at} is not ${expected}. Give the file that the output comment-path of the same version of this action names, as it was uploaded.`
  );
}
function text(max) {
  return (value, at) => typeof value == "string" && value.length <= max ? value : refuse(at, `a text of at most ${max} characters`);
}
function matching(pattern, expected) {
  return (value, at) => typeof value == "string" && pattern.test(value) ? value : refuse(at, expected);
}
function oneOf(values) {
  return (value, at) => values.find((each) => each === value) ?? refuse(at, `one of ${values.join(", ")}`);
}
var count = (value, at) => typeof value == "number" && Number.isSafeInteger(value) && value >= 1 ? value : refuse(at, "a whole number from 1");
function nullable(shape) {
  return (value, at) => value === null ? null : shape(value, at);
}
function list(shape, max) {
  return (value, at) => Array.isArray(value) && value.length <= max ? value.map((item, index) => shape(item, `${at}[${index}]`)) : refuse(at, `a list of at most ${max} items`);
}
function object(members) {
  let shapes = Object.entries(members), expected = `an object with the members ${shapes.map(([name2]) => name2).join(", ")} and no other`;
  return (value, at) => {
    if (typeof value != "object" || value === null || Array.isArray(value)) return refuse(at, expected);
    let given = new Map(Object.entries(value));
    if (given.size !== shapes.length) return refuse(at, expected);
    let read = shapes.map(([name2, shape]) => given.has(name2) ? [name2, shape(given.get(name2), `${at}.${name2}`)] : refuse(at, expected));
    return Object.fromEntries(read);
  };
}
var preparedLimits = {
  bytes: 2 * 1024 * 1024,
  entries: 2e3,
  problems: 500,
  remarks: 100,
  warnings: 20,
  text: 5e3,
  name: 1e3
}, statuses = ["planned", "checked", "unchanged", "failed", "skipped", "blocked", "invalid"], long = text(preparedLimits.text), name = text(preparedLimits.name), code = matching(/^[a-z][a-z-]{0,63}$/, "a code of small letters and hyphens"), hash = matching(/^[0-9a-f]{64}$/, "64 hex digits"), warning = object({ code, message: long }), entry = object({
  key: name,
  kind: oneOf(["view", "module"]),
  name,
  file: name,
  status: oneOf(statuses),
  action: nullable(
    oneOf(["create", "update", "version", "drifted", "metadata", "unchanged", "blocked"])
  ),
  version: nullable(count),
  previousVersion: nullable(count),
  contentSha256: nullable(hash),
  liveSha256: nullable(hash),
  reason: nullable(code),
  message: nullable(long),
  warnings: list(warning, preparedLimits.warnings),
  metadata: oneOf([true, false])
}), problem = object({
  severity: oneOf(["error", "warning"]),
  code,
  message: long,
  place: object({ file: name, line: count, column: count })
}), prepared = object({
  schema: oneOf([1]),
  repository: matching(/^[\w.-]{1,100}\/[\w.-]{1,100}$/, "the owner and the name of a repository"),
  pullRequest: count,
  headCommit: matching(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, "the 40 or 64 hex digits of a commit"),
  commentKey: matching(new RegExp("^\\P{Cc}{1,100}$", "u"), "one line of at most 100 characters"),
  sectionId: matching(/^[0-9a-f]{12}$/, "12 hex digits"),
  instance: name,
  observed: nullable(oneOf(["search", "describe"])),
  entries: list(entry, preparedLimits.entries),
  problems: list(problem, preparedLimits.problems),
  warnings: list(warning, preparedLimits.remarks),
  notices: list(long, preparedLimits.remarks),
  failures: list(
    object({ reason: oneOf(import_shared_45.failureReasons), code, message: long }),
    preparedLimits.remarks
  )
});
function readPrepared(value) {
  return prepared(value, "the document");
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
/******/ 	var __webpack_exports__ = __nccwpck_require__(513);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;