/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 683:
/***/ ((module) => {

"use strict";
module.exports = require("./action-deliver.js");

/***/ }),

/***/ 344:
/***/ ((module) => {

"use strict";
module.exports = require("./action-run-action.js");

/***/ }),

/***/ 742:
/***/ ((module) => {

"use strict";
module.exports = require("./app-steps.js");

/***/ }),

/***/ 179:
/***/ ((module) => {

"use strict";
module.exports = require("./core-check-calls.js");

/***/ }),

/***/ 511:
/***/ ((module) => {

"use strict";
module.exports = require("./core-check-view-definition.js");

/***/ }),

/***/ 304:
/***/ ((module) => {

"use strict";
module.exports = require("./core-diff-flow-canvas-of.js");

/***/ }),

/***/ 439:
/***/ ((module) => {

"use strict";
module.exports = require("./core-diff-plan-differences.js");

/***/ }),

/***/ 377:
/***/ ((module) => {

"use strict";
module.exports = require("./index.js");

/***/ }),

/***/ 981:
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
  changedCanvas: () => import_core_diff_plan_differences.changedCanvas_2,
  compareChange: () => import_core_diff_plan_differences.compareChange_2,
  compareChanges_2: () => import_core_diff_plan_differences.compareChanges_3,
  compareNamed: () => import_core_diff_plan_differences.compareNamed_2,
  compareTrees: () => import_core_diff_plan_differences.compareTrees_2,
  sizeOfDifference: () => import_core_diff_plan_differences.sizeOfDifference_2
});
module.exports = __toCommonJS(stdin_exports);

// another:src/core/diff/contract/schema-restrictions.ts
var import_core_diff_plan_differences = __nccwpck_require__(439);

// another:src/core/diff/compared-sides.ts
var import_app_steps = __nccwpck_require__(742);

// another:src/core/kinds/view-binding.ts
var import_core_check_calls = __nccwpck_require__(179);

// another:src/core/diff/change-difference.ts
var import_app_steps2 = __nccwpck_require__(742);

// another:src/core/check/data/view-icons.ts
var import_core_check_view_definition = __nccwpck_require__(511);

// another:src/core/text/list-some.ts
var import_action_run_action = __nccwpck_require__(344);

// another:src/core/resolve/name-ids.ts
var import_core_diff_plan_differences2 = __nccwpck_require__(439);

// another:src/core/words/line-parameters.ts
var import_core_diff_flow_canvas_of = __nccwpck_require__(304);

// another:src/core/words/block-table.ts
var import_core_diff_flow_canvas_of2 = __nccwpck_require__(304);

// another:src/core/text/common-ends.ts
var import_action_deliver = __nccwpck_require__(683);

// another:src/core/model/difference.ts
var import_action_deliver2 = __nccwpck_require__(683);

// another:src/core/plan/decision.ts
var import_action_deliver3 = __nccwpck_require__(683);

// another:src/core/kinds/text-rule.ts
var import_index = __nccwpck_require__(377);

// another:src/core/model/key.ts
var import_index2 = __nccwpck_require__(377);

// another:src/core/kinds/arns.ts
var import_index3 = __nccwpck_require__(377);

// another:src/core/document/located-json.ts
var import_index4 = __nccwpck_require__(377);

// another:src/core/text/arn.ts
var import_index5 = __nccwpck_require__(377);

// another:src/core/resolve/has-references.ts
var import_index6 = __nccwpck_require__(377);

// another:src/core/document/problem.ts
var import_index7 = __nccwpck_require__(377);

// another:src/core/document/json-differences.ts
var import_action_deliver4 = __nccwpck_require__(683);

// another:src/core/hash/sha256.ts
var import_index8 = __nccwpck_require__(377);

// another:src/core/kinds/large-text.ts
var import_index9 = __nccwpck_require__(377);

// another:src/core/model/once-for-each.ts
var import_index10 = __nccwpck_require__(377);

// another:src/core/document/kept-json.ts
var import_index11 = __nccwpck_require__(377);

// another:src/core/document/json.ts
var import_index12 = __nccwpck_require__(377);

// another:src/core/model/errors.ts
var import_index13 = __nccwpck_require__(377);

// another:src/core/diff/shared/group-by.ts
var import_index14 = __nccwpck_require__(377);

// another:src/core/text/nearest.ts
var import_index15 = __nccwpck_require__(377);

// another:src/core/text/quote.ts
var import_index16 = __nccwpck_require__(377);

// another:esbuild-runtime
var import_index17 = __nccwpck_require__(377);
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
/******/ 	var __webpack_exports__ = __nccwpck_require__(981);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;