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

// src/app/load/pattern-hints.ts
async function hintsFor(patterns, files, workingDirectory) {
	const hints = [];
	for (const pattern of patterns) {
		const folder = require_index.folderMeant(pattern);
		const isFolder = folder !== null && (await files.find([`${folder}/**`])).files.length > 0;
		const hint = require_index.patternHint(pattern, isFolder, workingDirectory);
		if (hint !== null) hints.push(hint);
	}
	return hints;
}

// src/app/load/unmatched-patterns.ts
async function noticesOfUnmatched({ files, inputs }, input, unmatched, isOlder = false) {
	const { workingDirectory } = inputs;
	const wrong = (await Promise.all(unmatched.map(async (pattern) => ({
		pattern,
		hints: await hintsFor([pattern], files, workingDirectory)
	})))).filter(({ pattern, hints }) => hints.length > 0 || !(isOlder || isExclusion(pattern)));
	if (wrong.length === 0) return unmatched.map((pattern) => matchesNothing(input, pattern));
	const hints = wrong.flatMap((each) => each.hints.map((hint) => ` ${hint}`)).join("");
	const names = wrong.map(({ pattern }) => pattern).join(", ");
	throw new require_index.ActionError("invalid-input", "pattern-matches-nothing", `The input ${input} has patterns that match no file: ${names}. Check them against the files below working-directory (${workingDirectory}).${hints}`);
}
function noticesOfUnmatchedKeys(unmatched, keys, isOlder) {
	const wrong = unmatched.map((pattern) => ({
		pattern,
		hint: require_index.formHint(pattern) ?? nearKey(pattern, keys)
	})).filter(({ pattern }) => require_index.formHint(pattern) !== null || !(isOlder || isExclusion(pattern)));
	if (wrong.length === 0) return unmatched.map((pattern) => matchesNothing("only", pattern));
	const hints = wrong.flatMap(({ hint }) => hint === null ? [] : [` ${hint}`]).join("");
	const names = wrong.map(({ pattern }) => pattern).join(", ");
	throw new require_index.ActionError("invalid-input", "only-matches-nothing", `The input only has patterns that match no definition: ${names}. Definitions are known as view/<Name> and module/<Name>.${hints}`);
}
function nearKey(pattern, keys) {
	const near = pattern.includes("*") ? null : require_index.nearest(pattern, keys);
	return near === null ? null : `Did you mean ${require_index.quote(near)}?`;
}
const isExclusion = (pattern) => pattern.startsWith("!");
function matchesNothing(input, pattern) {
	return isExclusion(pattern) ? `The pattern ${require_index.quote(pattern)} of the input ${input} excludes nothing.` : `The pattern ${require_index.quote(pattern)} of the input ${input} matches nothing in this checkout, which may be older than what it is to match.`;
}

exports.noticesOfUnmatched = noticesOfUnmatched;
exports.noticesOfUnmatchedKeys = noticesOfUnmatchedKeys;
})();

module.exports = __webpack_exports__;
/******/ })()
;