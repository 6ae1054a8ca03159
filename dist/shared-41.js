/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 179:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-42.js");

/***/ }),

/***/ 193:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-44.js");

/***/ }),

/***/ 308:
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
  duplicateKeys: () => duplicateKeys,
  emptyDocument: () => emptyDocument,
  nestedTooDeep: () => nestedTooDeep,
  placesOf: () => placesOf,
  stringProblems: () => stringProblems
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_42 = __nccwpck_require__(179);
var import_shared_44 = __nccwpck_require__(193);
function placesOf(file, text) {
  let starts = [0, ...Array.from(text.matchAll(/\r\n?|\n/g), (end) => end.index + end[0].length)];
  return (offset) => {
    let line = lineAt(starts, offset);
    return { file, line, column: offset - (starts[line - 1] ?? 0) + 1 };
  };
}
function lineAt(starts, offset) {
  let low = 0, high = starts.length;
  for (; low < high; ) {
    let middle = low + high >> 1;
    (starts[middle] ?? 0) <= offset ? low = middle + 1 : high = middle;
  }
  return low;
}
function stringProblems(value, at) {
  if (value.isWellFormed()) return [];
  let message = `${(0, import_shared_44.quote)(value)} holds a surrogate without its other half; expected whole characters. Write the whole character.`;
  return [(0, import_shared_42.error)("lone-surrogate", at, message)];
}
function duplicateKeys(members) {
  let first = /* @__PURE__ */ new Map();
  return members.flatMap(({ name, at }) => {
    let before = first.get(name);
    if (before === void 0)
      return first.set(name, at), [];
    let message = `${(0, import_shared_44.quote)(name)} is given twice: first at line ${before.line}, column ${before.column}. Remove or rename one of them.`;
    return [(0, import_shared_42.error)("duplicate-key", at, message)];
  });
}
function emptyDocument(at) {
  return (0, import_shared_42.error)(
    "empty-document",
    at,
    "There is no text here; expected a document. Write it, or remove what is empty."
  );
}
function nestedTooDeep(at) {
  return (0, import_shared_42.error)(
    "nesting-depth",
    at,
    `This is nested deeper than ${200} levels of objects and lists. Make it flatter.`
  );
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
/******/ 	var __webpack_exports__ = __nccwpck_require__(308);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;