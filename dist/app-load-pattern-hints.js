/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 377:
/***/ ((module) => {

"use strict";
module.exports = require("./index.js");

/***/ }),

/***/ 194:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: !0 });
}, __copyProps = (to, from, except, desc) => {
  if (from && typeof from == "object" || typeof from == "function")
    for (let key of __getOwnPropNames(from))
      !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);

// <stdin>
var stdin_exports = {};
__export(stdin_exports, {
  hintsFor: () => hintsFor
});
module.exports = __toCommonJS(stdin_exports);

// another:src/core/text/quote.ts
var import_index = __nccwpck_require__(377);

// another:esbuild-runtime
var import_index2 = __nccwpck_require__(377);

// own:app-load-pattern-hints
function patternHint(pattern, isFolder, workingDirectory) {
  let bare = withoutQuotes(pattern), folder = isFolder ? folderMeant(pattern) : null;
  if (folder !== null)
    return `${(0, import_index.quote)(pattern)} is a folder; write ${(0, import_index.quote)(`${folder}/**/*.{json,yaml,yml}`)}.`;
  if (/^!?-\s/.test(pattern))
    return `Write ${(0, import_index.quote)(pattern.replace(/^(!?)-\s+/, "$1"))}, without "-": the input is text with one pattern per line, no list.`;
  let parts = listedPatterns(pattern);
  if (parts.length > 1) return `Write one pattern per line: ${parts.map(import_index.quote).join(", then ")}.`;
  if (bare !== pattern) return `Write ${(0, import_index.quote)(bare)}, without quotes.`;
  if (/\\(?:\w|\*\*)/.test(pattern))
    return `Write ${(0, import_index.quote)(pattern.replaceAll("\\", "/"))}, with "/" between folders: "\\" makes the next character literal.`;
  let outer = `${workingDirectory}/`;
  return pattern.startsWith(outer) ? `Patterns are relative to the working-directory; write ${(0, import_index.quote)(pattern.slice(outer.length))}.` : null;
}
function folderMeant(pattern) {
  let folder = withoutQuotes(pattern).replace(/\/+$/, ""), leadsOutside = /^\/|(?:^|\/)\.\.(?:\/|$)/.test(folder);
  return folder === "" || leadsOutside || /[*?{}[\]()!,\\]/.test(folder) ? null : folder;
}
function listedPatterns(pattern) {
  let parts = pattern.split(/[,;](?![^{]*\})\s*/).map(trimPattern).filter(Boolean);
  if (parts.length > 1) return parts;
  let words = pattern.split(/\s+/).map(trimPattern).filter(Boolean);
  return words.length > 1 && words.every((word) => /\*|\.(?:json|ya?ml)$/.test(word)) ? words : parts;
}
function trimPattern(text) {
  return withoutQuotes(text.trim());
}
function withoutQuotes(text) {
  return text.replace(/^(!?)(["'`])(.*)\2$/s, "$1$3").replace(/^["'`]+|["'`]+$/g, "");
}
async function hintsFor(patterns, files, workingDirectory) {
  let hints = [];
  for (let pattern of patterns) {
    let folder = folderMeant(pattern), isFolder = folder !== null && (await files.find([`${folder}/**`])).files.length > 0, hint = patternHint(pattern, isFolder, workingDirectory);
    hint !== null && hints.push(hint);
  }
  return hints;
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
/******/ 	var __webpack_exports__ = __nccwpck_require__(194);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;