/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 271:
/***/ ((module) => {

"use strict";
module.exports = require("./carry-out.js");

/***/ }),

/***/ 269:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

module.exports = {
  get "shared-8.js"() { return __nccwpck_require__(71) },
}


/***/ }),

/***/ 71:
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
  differences: () => differences,
  executedOrText: () => executedOrText,
  isFormOf: () => isFormOf
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_36 = (__nccwpck_require__(271)["shared-36.js"]);
var shown = 10;
function differences(before, after) {
  let all = [...walk(before, after, "")], rest = all.length - shown;
  return rest > 0 ? [...all.slice(0, shown), `and ${rest} more`] : all;
}
function onlyDropped(before, after) {
  return [...walk(before, after, "")].every((difference) => difference.endsWith(dropped));
}
var dropped = " was dropped";
function* walk(before, after, path) {
  if ((0, import_shared_36.isObject)(before) && (0, import_shared_36.isObject)(after)) yield* members(before, after, path);
  else if (Array.isArray(before) && Array.isArray(after) && before.length === after.length)
    for (let [index, item] of before.entries()) yield* walk(item, after[index], `${path}[${index}]`);
  else before !== after && (yield `${path || "everything"} was changed`);
}
function* members(before, after, path) {
  for (let name of /* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(after)])) {
    let at = path === "" ? name : `${path}.${name}`;
    Object.hasOwn(after, name) ? Object.hasOwn(before, name) ? yield* walk(before[name], after[name], at) : yield `${at} was added` : yield `${at}${dropped}`;
  }
}
function isFormOf({ kind, content, hash }, live) {
  return (0, import_shared_36.contentHash)((0, import_shared_36.comparable)(live, content)) === hash ? true : import_shared_36.kinds[kind].storesOwnForm && onlyDropped((0, import_shared_36.executed)(content), executedOrText(live));
}
function executedOrText(content) {
  try {
    return (0, import_shared_36.executed)(content);
  } catch {
    return JSON.stringify(content);
  }
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
/******/ 	var __webpack_exports__ = __nccwpck_require__(269);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;