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

/***/ 421:
/***/ ((module) => {

"use strict";
module.exports = require("node:child_process");

/***/ }),

/***/ 975:
/***/ ((module) => {

"use strict";
module.exports = require("node:util");

/***/ }),

/***/ 414:
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
  fromProcess: () => fromProcess
});
module.exports = __toCommonJS(stdin_exports);

// another:node_modules/@aws-sdk/core/dist-es/submodules/client/setCredentialFeature.js
var import_adapters_connect = __nccwpck_require__(488);

// another:node_modules/@smithy/core/dist-es/submodules/client/middleware-stack/MiddlewareStack.js
var import_adapters_connect2 = __nccwpck_require__(488);

// another:node_modules/@smithy/core/dist-es/submodules/protocols/middleware-content-length/contentLengthMiddleware.js
var import_adapters_connect3 = __nccwpck_require__(488);

// another:node_modules/@smithy/core/dist-es/submodules/config/property-provider/ProviderError.js
var import_adapters_connect4 = __nccwpck_require__(488);

// another:node_modules/@smithy/core/dist-es/submodules/serde/is-array-buffer/is-array-buffer.js
var import_adapters_connect5 = __nccwpck_require__(488);

// another:node_modules/@smithy/types/dist-es/extensions/checksum.js
var import_adapters_connect6 = __nccwpck_require__(488);

// another:esbuild-runtime
var import_index = __nccwpck_require__(377);

// own:aws-sdk-credential-provider-process
var import_node_child_process = __nccwpck_require__(421), import_node_util = __nccwpck_require__(975), getValidatedProcessCredentials = (profileName, data, profiles) => {
  if (data.Version !== 1)
    throw Error(`Profile ${profileName} credential_process did not return Version 1.`);
  if (data.AccessKeyId === void 0 || data.SecretAccessKey === void 0)
    throw Error(`Profile ${profileName} credential_process returned invalid credentials.`);
  if (data.Expiration) {
    let currentTime = /* @__PURE__ */ new Date();
    if (new Date(data.Expiration) < currentTime)
      throw Error(`Profile ${profileName} credential_process returned expired credentials.`);
  }
  let accountId = data.AccountId;
  !accountId && profiles?.[profileName]?.aws_account_id && (accountId = profiles[profileName].aws_account_id);
  let credentials = {
    accessKeyId: data.AccessKeyId,
    secretAccessKey: data.SecretAccessKey,
    ...data.SessionToken && { sessionToken: data.SessionToken },
    ...data.Expiration && { expiration: new Date(data.Expiration) },
    ...data.CredentialScope && { credentialScope: data.CredentialScope },
    ...accountId && { accountId }
  };
  return (0, import_adapters_connect.setCredentialFeature)(credentials, "CREDENTIALS_PROCESS", "w"), credentials;
}, resolveProcessCredentials = async (profileName, profiles, logger) => {
  let profile = profiles[profileName];
  if (profiles[profileName]) {
    let credentialProcess = profile.credential_process;
    if (credentialProcess !== void 0) {
      let execPromise = (0, import_node_util.promisify)(import_adapters_connect4.externalDataInterceptor?.getTokenRecord?.().exec ?? import_node_child_process.exec);
      try {
        let { stdout } = await execPromise(credentialProcess), data;
        try {
          data = JSON.parse(stdout.trim());
        } catch {
          throw Error(`Profile ${profileName} credential_process returned invalid JSON.`);
        }
        return getValidatedProcessCredentials(profileName, data, profiles);
      } catch (error) {
        throw new import_adapters_connect4.CredentialsProviderError(error.message, { logger });
      }
    } else
      throw new import_adapters_connect4.CredentialsProviderError(`Profile ${profileName} did not contain credential_process.`, { logger });
  } else
    throw new import_adapters_connect4.CredentialsProviderError(`Profile ${profileName} could not be found in shared credentials file.`, {
      logger
    });
}, fromProcess = (init = {}) => async ({ callerClientConfig } = {}) => {
  init.logger?.debug("@aws-sdk/credential-provider-process - fromProcess");
  let profiles = await (0, import_adapters_connect4.parseKnownFiles)(init);
  return resolveProcessCredentials((0, import_adapters_connect4.getProfileName)({
    profile: init.profile ?? callerClientConfig?.profile
  }), profiles, init.logger);
};
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
/******/ 	var __webpack_exports__ = __nccwpck_require__(414);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;