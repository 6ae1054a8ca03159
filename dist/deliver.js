/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 557:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-40.js");

/***/ }),

/***/ 179:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-42.js");

/***/ }),

/***/ 102:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-43.js");

/***/ }),

/***/ 193:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-44.js");

/***/ }),

/***/ 676:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-45.js");

/***/ }),

/***/ 199:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-46.js");

/***/ }),

/***/ 970:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-47.js");

/***/ }),

/***/ 960:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-49.js");

/***/ }),

/***/ 426:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-50.js");

/***/ }),

/***/ 451:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-55.js");

/***/ }),

/***/ 764:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

module.exports = {
  get "deliver.js"() { return __nccwpck_require__(490) },
}


/***/ }),

/***/ 490:
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
  announce: () => import_shared_42.announce,
  ready: () => import_shared_42.ready,
  save: () => import_shared_42.save
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_42 = (__nccwpck_require__(179)["shared-42.js"]);
var import_shared_43 = (__nccwpck_require__(102)["shared-43.js"]);
var import_shared_44 = (__nccwpck_require__(193)["shared-44.js"]);
var import_shared_45 = (__nccwpck_require__(676)["shared-45.js"]);
var import_shared_46 = (__nccwpck_require__(199)["shared-46.js"]);
var import_shared_47 = (__nccwpck_require__(970)["shared-47.js"]);
var import_shared_48 = (__nccwpck_require__(970)["shared-48.js"]);
var import_shared_49 = (__nccwpck_require__(960)["shared-49.js"]);
var import_shared_50 = (__nccwpck_require__(426)["shared-50.js"]);
var import_shared_54 = (__nccwpck_require__(557)["shared-54.js"]);
var import_shared_55 = (__nccwpck_require__(451)["shared-55.js"]);
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
/******/ 	var __webpack_exports__ = __nccwpck_require__(764);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;