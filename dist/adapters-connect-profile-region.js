/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 488:
/***/ ((module) => {

"use strict";
module.exports = require("./adapters-connect.js");

/***/ }),

/***/ 377:
/***/ ((module) => {

"use strict";
module.exports = require("./index.js");

/***/ }),

/***/ 916:
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
  profileRegion: () => profileRegion
});
module.exports = __toCommonJS(stdin_exports);

// another:node_modules/@aws-sdk/client-connect/dist-es/auth/httpAuthSchemeProvider.js
var import_adapters_connect = __nccwpck_require__(488);

// another:node_modules/@aws-sdk/client-connect/dist-es/endpoint/EndpointParameters.js
var import_adapters_connect2 = __nccwpck_require__(488);

// another:node_modules/@aws-sdk/credential-provider-env/dist-es/fromEnv.js
var import_adapters_connect3 = __nccwpck_require__(488);

// another:node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/getDateHeader.js
var import_adapters_connect4 = __nccwpck_require__(488);

// another:node_modules/@smithy/core/dist-es/submodules/checksum/crc32/Crc32Node.js
var import_adapters_connect5 = __nccwpck_require__(488);

// another:node_modules/@smithy/node-http-handler/dist-es/build-abort-error.js
var import_adapters_connect6 = __nccwpck_require__(488);

// another:node_modules/@aws-sdk/core/dist-es/submodules/client/setCredentialFeature.js
var import_adapters_connect7 = __nccwpck_require__(488);

// another:node_modules/@smithy/core/dist-es/submodules/client/middleware-stack/MiddlewareStack.js
var import_adapters_connect8 = __nccwpck_require__(488);

// another:node_modules/@smithy/core/dist-es/submodules/protocols/middleware-content-length/contentLengthMiddleware.js
var import_adapters_connect9 = __nccwpck_require__(488);

// another:node_modules/@smithy/core/dist-es/submodules/config/property-provider/ProviderError.js
var import_adapters_connect10 = __nccwpck_require__(488);

// another:node_modules/@smithy/core/dist-es/submodules/serde/is-array-buffer/is-array-buffer.js
var import_adapters_connect11 = __nccwpck_require__(488);

// another:node_modules/@smithy/types/dist-es/extensions/checksum.js
var import_adapters_connect12 = __nccwpck_require__(488);

// another:esbuild-runtime
var import_index = __nccwpck_require__(377);

// own:adapters-connect-profile-region
async function profileRegion() {
  for (let name of ["AWS_REGION", "AWS_DEFAULT_REGION"])
    process.env[name]?.trim() === "" && delete process.env[name];
  let client = new import_adapters_connect.ConnectClient({});
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
/******/ 	var __webpack_exports__ = __nccwpck_require__(916);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;