/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 377:
/***/ ((module) => {

"use strict";
module.exports = require("./index.js");

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
var __webpack_exports__ = {};
// This entry need to be wrapped in an IIFE because it uses a non-standard name for the exports (exports).
(() => {
var exports = __webpack_exports__;
const require_index = __nccwpck_require__(377);

// src/core/text/pattern-hints.ts
function patternHint(pattern, isFolder, workingDirectory) {
	const bare = withoutQuotes(pattern);
	const folder = isFolder ? folderMeant(pattern) : null;
	if (folder !== null) return `${require_index.quote(pattern)} is a folder; write ${require_index.quote(`${folder}/**/*.{json,yaml,yml}`)}.`;
	if (/^!?-\s/.test(pattern)) return `Write ${require_index.quote(pattern.replace(/^(!?)-\s+/, "$1"))}, without "-": the input is text with one pattern per line, no list.`;
	const parts = listedPatterns(pattern);
	if (parts.length > 1) return `Write one pattern per line: ${parts.map(require_index.quote).join(", then ")}.`;
	if (bare !== pattern) return `Write ${require_index.quote(bare)}, without quotes.`;
	if (/\\(?:\w|\*\*)/.test(pattern)) return `Write ${require_index.quote(pattern.replaceAll("\\", "/"))}, with "/" between folders: "\\" makes the next character literal.`;
	const outer = `${workingDirectory}/`;
	if (pattern.startsWith(outer)) return `Patterns are relative to the working-directory; write ${require_index.quote(pattern.slice(outer.length))}.`;
	return null;
}
function folderMeant(pattern) {
	const folder = withoutQuotes(pattern).replace(/\/+$/, "");
	const leadsOutside = /^\/|(?:^|\/)\.\.(?:\/|$)/.test(folder);
	return folder === "" || leadsOutside || /[*?{}[\]()!,\\]/.test(folder) ? null : folder;
}
function listedPatterns(pattern) {
	const parts = pattern.split(/[,;](?![^{]*\})\s*/).map(trimPattern).filter(Boolean);
	if (parts.length > 1) return parts;
	const words = pattern.split(/\s+/).map(trimPattern).filter(Boolean);
	return words.length > 1 && words.every((word) => /\*|\.(?:json|ya?ml)$/.test(word)) ? words : parts;
}
function trimPattern(text) {
	return withoutQuotes(text.trim());
}
function withoutQuotes(text) {
	return text.replace(/^(!?)(["'`])(.*)\2$/s, "$1$3").replace(/^["'`]+|["'`]+$/g, "");
}

// src/app/load/pattern-hints.ts
async function hintsFor(patterns, files, workingDirectory) {
	const hints = [];
	for (const pattern of patterns) {
		const folder = folderMeant(pattern);
		const isFolder = folder !== null && (await files.find([`${folder}/**`])).files.length > 0;
		const hint = patternHint(pattern, isFolder, workingDirectory);
		if (hint !== null) hints.push(hint);
	}
	return hints;
}

exports.hintsFor = hintsFor;
})();

module.exports = __webpack_exports__;
/******/ })()
;