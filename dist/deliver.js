/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 624:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-30.js");

/***/ }),

/***/ 342:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-32.js");

/***/ }),

/***/ 867:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-33.js");

/***/ }),

/***/ 388:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-34.js");

/***/ }),

/***/ 945:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-35.js");

/***/ }),

/***/ 722:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-36.js");

/***/ }),

/***/ 327:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-37.js");

/***/ }),

/***/ 85:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-39.js");

/***/ }),

/***/ 557:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-40.js");

/***/ }),

/***/ 676:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-45.js");

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
  announce: () => import_shared_32.announce,
  save: () => import_shared_32.save
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_32 = (__nccwpck_require__(342)["shared-32.js"]);
var import_shared_33 = (__nccwpck_require__(867)["shared-33.js"]);
var import_shared_34 = (__nccwpck_require__(388)["shared-34.js"]);
var import_shared_35 = (__nccwpck_require__(945)["shared-35.js"]);
var import_shared_36 = (__nccwpck_require__(722)["shared-36.js"]);
var import_shared_37 = (__nccwpck_require__(327)["shared-37.js"]);
var import_shared_38 = (__nccwpck_require__(327)["shared-38.js"]);
var import_shared_39 = (__nccwpck_require__(85)["shared-39.js"]);
var import_shared_40 = (__nccwpck_require__(557)["shared-40.js"]);
var import_shared_44 = (__nccwpck_require__(624)["shared-44.js"]);
var import_shared_45 = (__nccwpck_require__(676)["shared-45.js"]);
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