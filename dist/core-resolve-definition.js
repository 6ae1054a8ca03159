/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 344:
/***/ ((module) => {

"use strict";
module.exports = require("./action-run-action.js");

/***/ }),

/***/ 161:
/***/ ((module) => {

"use strict";
module.exports = require("./app-resolve-past-names.js");

/***/ }),

/***/ 383:
/***/ ((module) => {

"use strict";
module.exports = require("./core-check.js");

/***/ }),

/***/ 539:
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

// another:shared-38.js
var require_shared_38 = __commonJS({
  "another:shared-38.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(161)["shared-38.js"]);
  }
});

// another:shared-39.js
var require_shared_39 = __commonJS({
  "another:shared-39.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(161)["shared-39.js"]);
  }
});

// another:shared-40.js
var require_shared_40 = __commonJS({
  "another:shared-40.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(161)["shared-40.js"]);
  }
});

// another:shared-41.js
var require_shared_41 = __commonJS({
  "another:shared-41.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(383)["shared-41.js"]);
  }
});

// another:shared-68.js
var require_shared_68 = __commonJS({
  "another:shared-68.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-68.js"]);
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
  "core-resolve-definition.js": () => core_resolve_definition_exports
});
module.exports = __toCommonJS(stdin_exports);

// own:core-resolve-definition.js
var core_resolve_definition_exports = {};
__export(core_resolve_definition_exports, {
  resolveDefinition: () => import_shared_38.resolveDefinition,
  withReferences: () => import_shared_38.withReferences
});
var import_shared_38 = __toESM(require_shared_38()), import_shared_39 = __toESM(require_shared_39()), import_shared_40 = __toESM(require_shared_40()), import_shared_41 = __toESM(require_shared_41()), import_shared_68 = __toESM(require_shared_68()), import_shared_83 = __toESM(require_shared_83()), import_shared_84 = __toESM(require_shared_84()), import_shared_85 = __toESM(require_shared_85()), import_shared_86 = __toESM(require_shared_86()), import_shared_87 = __toESM(require_shared_87()), import_shared_88 = __toESM(require_shared_88()), import_shared_94 = __toESM(require_shared_94());
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
/******/ 	var __webpack_exports__ = __nccwpck_require__(539);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;