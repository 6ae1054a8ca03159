/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

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

/***/ 191:
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

// another:shared-30.js
var require_shared_30 = __commonJS({
  "another:shared-30.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(742)["shared-30.js"]);
  }
});

// another:shared-60.js
var require_shared_60 = __commonJS({
  "another:shared-60.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-60.js"]);
  }
});

// another:shared-61.js
var require_shared_61 = __commonJS({
  "another:shared-61.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-61.js"]);
  }
});

// another:shared-62.js
var require_shared_62 = __commonJS({
  "another:shared-62.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-62.js"]);
  }
});

// another:shared-65.js
var require_shared_65 = __commonJS({
  "another:shared-65.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-65.js"]);
  }
});

// another:shared-83.js
var require_shared_83 = __commonJS({
  "another:shared-83.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-83.js"]);
  }
});

// another:shared-84.js
var require_shared_84 = __commonJS({
  "another:shared-84.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-84.js"]);
  }
});

// another:shared-85.js
var require_shared_85 = __commonJS({
  "another:shared-85.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-85.js"]);
  }
});

// another:shared-86.js
var require_shared_86 = __commonJS({
  "another:shared-86.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-86.js"]);
  }
});

// another:shared-87.js
var require_shared_87 = __commonJS({
  "another:shared-87.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-87.js"]);
  }
});

// another:shared-88.js
var require_shared_88 = __commonJS({
  "another:shared-88.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-88.js"]);
  }
});

// another:shared-94.js
var require_shared_94 = __commonJS({
  "another:shared-94.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-94.js"]);
  }
});

// <stdin>
var stdin_exports = {};
__export(stdin_exports, {
  "app-load-folder-names.js": () => app_load_folder_names_exports
});
module.exports = __toCommonJS(stdin_exports);

// own:app-load-folder-names.js
var app_load_folder_names_exports = {};
__export(app_load_folder_names_exports, {
  liveNamesOf: () => import_shared_30.liveNamesOf,
  noticesOfNames: () => import_shared_30.noticesOfNames,
  takesFolderName: () => import_shared_30.takesFolderName,
  withLiveFileNames: () => import_shared_30.withLiveFileNames
});
var import_shared_30 = __toESM(require_shared_30()), import_shared_60 = __toESM(require_shared_60()), import_shared_61 = __toESM(require_shared_61()), import_shared_62 = __toESM(require_shared_62()), import_shared_65 = __toESM(require_shared_65()), import_shared_83 = __toESM(require_shared_83()), import_shared_84 = __toESM(require_shared_84()), import_shared_85 = __toESM(require_shared_85()), import_shared_86 = __toESM(require_shared_86()), import_shared_87 = __toESM(require_shared_87()), import_shared_88 = __toESM(require_shared_88()), import_shared_94 = __toESM(require_shared_94());
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
/******/ 	var __webpack_exports__ = __nccwpck_require__(191);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;