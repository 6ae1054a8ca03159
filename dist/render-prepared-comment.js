/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 683:
/***/ ((module) => {

"use strict";
module.exports = require("./action-deliver.js");

/***/ }),

/***/ 676:
/***/ ((module) => {

"use strict";
module.exports = require("./action-post-prepared.js");

/***/ }),

/***/ 742:
/***/ ((module) => {

"use strict";
module.exports = require("./app-steps.js");

/***/ }),

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
const require_action_post_prepared = __nccwpck_require__(676);
const require_index = __nccwpck_require__(377);
const require_app_steps = __nccwpck_require__(742);
const require_action_deliver = __nccwpck_require__(683);

// src/render/prepared-comment.ts
const shortenedNotice = "Shortened: this was too long for the file in which it came here. The job summary of the run that made it has the rest.";
function preparedComment(report, address) {
	const redacted = {
		...require_app_steps.withoutArns(report),
		sectionId: report.sectionId
	};
	for (let max = require_action_post_prepared.preparedLimits.entries;; max = Math.floor(max / 2)) {
		const text = `${JSON.stringify(prepared(redacted, address, max), null, 1)}\n`;
		if (Buffer.byteLength(text) <= require_action_post_prepared.preparedLimits.bytes) return text;
	}
}
function prepared(report, address, max) {
	const { sectionId, observed } = report;
	const entries = require_action_deliver.bySeverity(report).filter(isPlannedEntry);
	const problems = report.problems.slice(0, Math.min(max, require_action_post_prepared.preparedLimits.problems));
	const remarks = Math.min(max, require_action_post_prepared.preparedLimits.remarks - 1);
	const isCut = entries.length > max || problems.length < report.problems.length;
	return {
		schema: 1,
		...address,
		sectionId,
		observed,
		instance: name(require_action_deliver.instanceName(report)),
		entries: entries.slice(0, max).map(preparedEntry),
		problems: problems.map(preparedProblem),
		warnings: report.warnings.slice(0, remarks).map(preparedWarning),
		notices: [...report.notices.slice(0, remarks).map(long), ...isCut ? [shortenedNotice] : []],
		failures: report.failures.slice(0, remarks).map(({ reason, code, message }) => ({
			reason,
			code,
			message: long(message)
		}))
	};
}
function isPlannedEntry(keyed) {
	return keyed[1].status !== "published" && keyed[1].status !== "updated";
}
function preparedEntry([key, entry]) {
	const { kind, status, action, version, previousVersion, metadata, reason, message } = entry;
	const { contentSha256, liveSha256, row, overwrites, alias } = entry;
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
		row,
		overwrites,
		alias: alias && {
			name: alias.name,
			version: alias.version,
			previousVersion: alias.previousVersion
		},
		key: name(key),
		name: name(entry.name),
		file: name(entry.file),
		message: message === null ? null : long(message),
		warnings: entry.warnings.slice(0, require_action_post_prepared.preparedLimits.warnings).map(preparedWarning)
	};
}
function preparedWarning({ code, message }) {
	return {
		code,
		message: long(message)
	};
}
function preparedProblem({ severity, code, message, place }) {
	return {
		severity,
		code,
		message: long(message),
		place: {
			...place,
			file: name(place.file)
		}
	};
}
function long(text) {
	return require_index.cutTo(text, require_action_post_prepared.preparedLimits.text);
}
function name(text) {
	return require_index.cutTo(text, require_action_post_prepared.preparedLimits.name);
}

exports.preparedComment = preparedComment;
})();

module.exports = __webpack_exports__;
/******/ })()
;