/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 346:
/***/ ((module) => {

"use strict";
module.exports = require("./app-definition-steps.js");

/***/ }),

/***/ 842:
/***/ ((module) => {

"use strict";
module.exports = require("./core-check-module-definition.js");

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
const require_index = __nccwpck_require__(377);
const require_app_definition_steps = __nccwpck_require__(346);
const require_core_check_module_definition = __nccwpck_require__(842);

// src/core/check/literals.ts
function findLiterals({ kind, content }, tree, parseJson, within = null) {
	if (content.kind === "view") return [];
	const locate = require_app_definition_steps.createLocator(kind, tree, parseJson);
	return literalsOf(require_app_definition_steps.parseKept(content.content)).map(({ members, ...literal }) => ({
		...literal,
		...require_app_definition_steps.placeInDocument(within, locate({
			root: "Content",
			members
		}))
	}));
}
function literalsOf(content) {
	return require_core_check_module_definition.actionsOf(content).flatMap(({ row, parameters, path }) => row === null || row.shapeUnknown ? [] : visit(parameters, require_core_check_module_definition.parameterTree(row), [...path, "Parameters"]));
}
function visit(value, node, members) {
	if (typeof value === "string") {
		const kind = node.row?.ref;
		return kind !== void 0 && isLiteral(value, kind) ? [{
			text: value,
			kind,
			members
		}] : [];
	}
	if (Array.isArray(value)) return value.flatMap((item, index) => node.item ? visit(item, node.item, [...members, index]) : []);
	if (!require_index.isObject(value)) return [];
	return Object.entries(value).flatMap(([name, inner]) => {
		const known = node.members.get(name) ?? node.any;
		return known ? visit(inner, known, [...members, name]) : [];
	});
}
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?::[$\w-]+)?$/i;
const managed = /^arn:[\w-]+:connect:[\w-]*:aws:/;
function isLiteral(text, kind) {
	if (!Object.hasOwn(require_app_definition_steps.referenceKinds, kind) || require_app_definition_steps.isJsonPath(text) || require_app_definition_steps.hasReferences(text)) return false;
	return uuid.test(text) || /^arn:[\w-]+:/.test(text) && !managed.test(text);
}

exports.findLiterals = findLiterals;
})();

module.exports = __webpack_exports__;
/******/ })()
;