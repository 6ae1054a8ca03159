/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 344:
/***/ ((module) => {

"use strict";
module.exports = require("./action-run-action.js");

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

/***/ }),

/***/ 247:
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
  findLiterals: () => findLiterals
});
module.exports = __toCommonJS(stdin_exports);

// another:src/core/check/parameter-tree.ts
var import_core_check_module_definition = __nccwpck_require__(842);

// another:src/core/check/data/contact-actions.ts
var import_core_check_module_definition2 = __nccwpck_require__(842);

// another:src/core/check/locate.ts
var import_action_run_action = __nccwpck_require__(344);

// another:src/core/check/json-path.ts
var import_action_run_action2 = __nccwpck_require__(344);

// another:src/core/check/data/reference-kinds.ts
var import_action_run_action3 = __nccwpck_require__(344);

// another:src/core/kinds/content-places.ts
var import_action_run_action4 = __nccwpck_require__(344);

// another:src/core/kinds/arns.ts
var import_index = __nccwpck_require__(377);

// another:src/core/document/located-json.ts
var import_index2 = __nccwpck_require__(377);

// another:src/core/text/arn.ts
var import_index3 = __nccwpck_require__(377);

// another:src/core/resolve/has-references.ts
var import_index4 = __nccwpck_require__(377);

// another:src/core/document/problem.ts
var import_index5 = __nccwpck_require__(377);

// another:src/core/model/once-for-each.ts
var import_index6 = __nccwpck_require__(377);

// another:src/core/document/kept-json.ts
var import_index7 = __nccwpck_require__(377);

// another:src/core/document/json.ts
var import_index8 = __nccwpck_require__(377);

// another:src/core/text/nearest.ts
var import_index9 = __nccwpck_require__(377);

// another:src/core/text/quote.ts
var import_index10 = __nccwpck_require__(377);

// another:esbuild-runtime
var import_index11 = __nccwpck_require__(377);

// own:core-check-literals
function findLiterals({ kind, content }, tree, parseJson, within = null) {
  if (content.kind === "view") return [];
  let locate = (0, import_action_run_action.createLocator)(kind, tree, parseJson);
  return literalsOf((0, import_index7.parseKept)(content.content)).map(({ members, ...literal }) => ({
    ...literal,
    ...(0, import_action_run_action4.placeInDocument)(within, locate({ root: "Content", members }))
  }));
}
function literalsOf(content) {
  return (0, import_core_check_module_definition2.actionsOf)(content).flatMap(
    ({ row, parameters, path }) => row === null || row.shapeUnknown ? [] : visit(parameters, (0, import_core_check_module_definition.parameterTree)(row), [...path, "Parameters"])
  );
}
function visit(value, node, members) {
  if (typeof value == "string") {
    let kind = node.row?.ref;
    return kind !== void 0 && isLiteral(value, kind) ? [{ text: value, kind, members }] : [];
  }
  return Array.isArray(value) ? value.flatMap((item, index) => node.item ? visit(item, node.item, [...members, index]) : []) : (0, import_index8.isObject)(value) ? Object.entries(value).flatMap(([name, inner]) => {
    let known = node.members.get(name) ?? node.any;
    return known ? visit(inner, known, [...members, name]) : [];
  }) : [];
}
var uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?::[$\w-]+)?$/i, managed = /^arn:[\w-]+:connect:[\w-]*:aws:/;
function isLiteral(text, kind) {
  return !import_action_run_action3.referenceKinds.includes(kind) || (0, import_action_run_action2.isJsonPath)(text) || (0, import_index4.hasReferences)(text) ? !1 : uuid.test(text) || /^arn:[\w-]+:/.test(text) && !managed.test(text);
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
/******/ 	var __webpack_exports__ = __nccwpck_require__(247);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;