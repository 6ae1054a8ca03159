/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 344:
/***/ ((module) => {

"use strict";
module.exports = require("./action-run-action.js");

/***/ }),

/***/ 941:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf, __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJS = (cb, mod) => function() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: !0 });
}, __copyProps = (to, from, except, desc) => {
  if (from && typeof from == "object" || typeof from == "function")
    for (let key of __getOwnPropNames(from))
      !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: !0 }) : target,
  mod
)), __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);

// another:shared-104.js
var require_shared_104 = __commonJS({
  "another:shared-104.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-104.js"]);
  }
});

// another:shared-106.js
var require_shared_106 = __commonJS({
  "another:shared-106.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-106.js"]);
  }
});

// <stdin>
var stdin_exports = {};
__export(stdin_exports, {
  "app-load-pattern-hints.js": () => app_load_pattern_hints_exports
});
module.exports = __toCommonJS(stdin_exports);

// own:app-load-pattern-hints.js
var app_load_pattern_hints_exports = {};
__export(app_load_pattern_hints_exports, {
  hintsFor: () => hintsFor
});
var import_shared_104 = __toESM(require_shared_104()), import_shared_106 = __toESM(require_shared_106());
function patternHint(pattern, isFolder, workingDirectory) {
  let bare = withoutQuotes(pattern);
  if (isFolder) return `${(0, import_shared_104.quote)(pattern)} is a folder; write ${(0, import_shared_104.quote)(filesBelow(pattern))}.`;
  if (/^!?-\s/.test(pattern))
    return `Write ${(0, import_shared_104.quote)(pattern.replace(/^(!?)-\s+/, "$1"))}, without "-": the input is text with one pattern per line, no list.`;
  let parts = listedPatterns(pattern);
  if (parts.length > 1) return `Write one pattern per line: ${parts.map(import_shared_104.quote).join(", then ")}.`;
  if (bare !== pattern) return `Write ${(0, import_shared_104.quote)(bare)}, without quotes.`;
  let outer = `${workingDirectory}/`;
  return pattern.startsWith(outer) ? `Patterns are relative to the working-directory; write ${(0, import_shared_104.quote)(pattern.slice(outer.length))}.` : null;
}
function folderMeant(pattern) {
  let folder = withoutQuotes(pattern).replace(/\/+$/, ""), leadsOutside = /^\/|(?:^|\/)\.\.(?:\/|$)/.test(folder);
  return folder === "" || leadsOutside || /[*?{}[\]()!,\\]/.test(folder) ? null : folder;
}
function filesBelow(pattern) {
  return `${folderMeant(pattern) ?? pattern}/**/*.{json,yaml,yml}`;
}
function listedPatterns(pattern) {
  let parts = pattern.split(/[,;](?![^{]*\})\s*/).map(trimmed).filter(Boolean);
  if (parts.length > 1) return parts;
  let words = pattern.split(/\s+/).map(trimmed).filter(Boolean);
  return words.length > 1 && words.every((word) => /\*|\.(?:json|ya?ml)$/.test(word)) ? words : parts;
}
function trimmed(text) {
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
/******/ 	var __webpack_exports__ = __nccwpck_require__(941);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;