/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 344:
/***/ ((module) => {

"use strict";
module.exports = require("./action-run-action.js");

/***/ }),

/***/ 488:
/***/ ((module) => {

"use strict";
module.exports = require("./adapters-connect.js");

/***/ }),

/***/ 169:
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

// another:shared-61.js
var require_shared_61 = __commonJS({
  "another:shared-61.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(488)["shared-61.js"]);
  }
});

// another:shared-62.js
var require_shared_62 = __commonJS({
  "another:shared-62.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(488)["shared-62.js"]);
  }
});

// another:shared-63.js
var require_shared_63 = __commonJS({
  "another:shared-63.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(488)["shared-63.js"]);
  }
});

// another:shared-64.js
var require_shared_64 = __commonJS({
  "another:shared-64.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(488)["shared-64.js"]);
  }
});

// another:shared-65.js
var require_shared_65 = __commonJS({
  "another:shared-65.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(488)["shared-65.js"]);
  }
});

// another:shared-66.js
var require_shared_66 = __commonJS({
  "another:shared-66.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(488)["shared-66.js"]);
  }
});

// another:shared-67.js
var require_shared_67 = __commonJS({
  "another:shared-67.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(488)["shared-67.js"]);
  }
});

// another:shared-68.js
var require_shared_68 = __commonJS({
  "another:shared-68.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(488)["shared-68.js"]);
  }
});

// another:shared-69.js
var require_shared_69 = __commonJS({
  "another:shared-69.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(488)["shared-69.js"]);
  }
});

// another:shared-70.js
var require_shared_70 = __commonJS({
  "another:shared-70.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(488)["shared-70.js"]);
  }
});

// another:shared-71.js
var require_shared_71 = __commonJS({
  "another:shared-71.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(488)["shared-71.js"]);
  }
});

// another:shared-72.js
var require_shared_72 = __commonJS({
  "another:shared-72.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(488)["shared-72.js"]);
  }
});

// another:shared-73.js
var require_shared_73 = __commonJS({
  "another:shared-73.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(488)["shared-73.js"]);
  }
});

// another:shared-74.js
var require_shared_74 = __commonJS({
  "another:shared-74.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(488)["shared-74.js"]);
  }
});

// another:shared-75.js
var require_shared_75 = __commonJS({
  "another:shared-75.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(488)["shared-75.js"]);
  }
});

// another:shared-76.js
var require_shared_76 = __commonJS({
  "another:shared-76.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(488)["shared-76.js"]);
  }
});

// another:shared-77.js
var require_shared_77 = __commonJS({
  "another:shared-77.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(488)["shared-77.js"]);
  }
});

// another:shared-78.js
var require_shared_78 = __commonJS({
  "another:shared-78.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(488)["shared-78.js"]);
  }
});

// another:shared-79.js
var require_shared_79 = __commonJS({
  "another:shared-79.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(488)["shared-79.js"]);
  }
});

// another:shared-106.js
var require_shared_106 = __commonJS({
  "another:shared-106.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-106.js"]);
  }
});

// <stdin>
var stdin_exports = {};
__export(stdin_exports, {
  "adapters-connect-profile-region.js": () => adapters_connect_profile_region_exports
});
module.exports = __toCommonJS(stdin_exports);

// own:adapters-connect-profile-region.js
var adapters_connect_profile_region_exports = {};
__export(adapters_connect_profile_region_exports, {
  profileRegion: () => profileRegion
});
var import_shared_61 = __toESM(require_shared_61()), import_shared_62 = __toESM(require_shared_62()), import_shared_63 = __toESM(require_shared_63()), import_shared_64 = __toESM(require_shared_64()), import_shared_65 = __toESM(require_shared_65()), import_shared_66 = __toESM(require_shared_66()), import_shared_67 = __toESM(require_shared_67()), import_shared_68 = __toESM(require_shared_68()), import_shared_69 = __toESM(require_shared_69()), import_shared_70 = __toESM(require_shared_70()), import_shared_71 = __toESM(require_shared_71()), import_shared_72 = __toESM(require_shared_72()), import_shared_73 = __toESM(require_shared_73()), import_shared_74 = __toESM(require_shared_74()), import_shared_75 = __toESM(require_shared_75()), import_shared_76 = __toESM(require_shared_76()), import_shared_77 = __toESM(require_shared_77()), import_shared_78 = __toESM(require_shared_78()), import_shared_79 = __toESM(require_shared_79()), import_shared_106 = __toESM(require_shared_106());
async function profileRegion() {
  for (let name of ["AWS_REGION", "AWS_DEFAULT_REGION"])
    process.env[name]?.trim() === "" && delete process.env[name];
  let client = new import_shared_61.ConnectClient({});
  try {
    return await client.config.region();
  } catch {
    return null;
  } finally {
    client.destroy();
  }
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
/******/ 	var __webpack_exports__ = __nccwpck_require__(169);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;