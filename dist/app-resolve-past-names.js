/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 344:
/***/ ((module) => {

"use strict";
module.exports = require("./action-run-action.js");

/***/ }),

/***/ 346:
/***/ ((module) => {

"use strict";
module.exports = require("./app-definition-steps.js");

/***/ }),

/***/ 431:
/***/ ((module) => {

"use strict";
module.exports = require("./app-publish-references.js");

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
const require_action_run_action = __nccwpck_require__(344);
const require_app_publish_references = __nccwpck_require__(431);
const require_app_definition_steps = __nccwpck_require__(346);

// src/app/resolve/past-names.ts
function createPastNames({ catalogue }, parse, instanceId) {
	const { files } = catalogue.values;
	return {
		files,
		resolve: async (definition, sources) => {
			if (definition.references === void 0) return definition;
			const values = await pastValues(files, sources, parse, instanceId);
			if (values === null) return null;
			const resolved = require_app_publish_references.resolveDefinition(definition, {
				...catalogue,
				values
			});
			return require_app_definition_steps.isContentOpen(resolved) ? null : resolved;
		}
	};
}
async function pastValues(files, sources, parse, instanceId) {
	const parsed = await Promise.all(files.map(async (file, at) => {
		const bytes = sources[at] ?? null;
		return bytes === null ? null : parse.document(file, bytes);
	}));
	const trees = parsed.flatMap((each) => each?.tree ?? []);
	if (parsed.some((each) => each?.problems.some(require_action_run_action.isError))) return null;
	const { values, problems } = require_app_publish_references.readValues(trees, instanceId);
	return problems.length > 0 ? null : values;
}

exports.createPastNames = createPastNames;
})();

module.exports = __webpack_exports__;
/******/ })()
;