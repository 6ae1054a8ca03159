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

/***/ 620:
/***/ ((module) => {

"use strict";
module.exports = require("./aws-sdk-credential-provider-ini.js");

/***/ }),

/***/ 605:
/***/ ((module) => {

"use strict";
module.exports = require("./aws-sdk-credential-provider-web-identity.js");

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

/***/ 767:
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

// another:shared-8.js
var require_shared_8 = __commonJS({
  "another:shared-8.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(605)["shared-8.js"]);
  }
});

// another:shared-9.js
var require_shared_9 = __commonJS({
  "another:shared-9.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(605)["shared-9.js"]);
  }
});

// another:shared-10.js
var require_shared_10 = __commonJS({
  "another:shared-10.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(620)["shared-10.js"]);
  }
});

// another:shared-17.js
var require_shared_17 = __commonJS({
  "another:shared-17.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(488)["shared-17.js"]);
  }
});

// another:shared-18.js
var require_shared_18 = __commonJS({
  "another:shared-18.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(488)["shared-18.js"]);
  }
});

// another:shared-22.js
var require_shared_22 = __commonJS({
  "another:shared-22.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(488)["shared-22.js"]);
  }
});

// another:shared-23.js
var require_shared_23 = __commonJS({
  "another:shared-23.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(488)["shared-23.js"]);
  }
});

// another:shared-103.js
var require_shared_103 = __commonJS({
  "another:shared-103.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-103.js"]);
  }
});

// <stdin>
var stdin_exports = {};
__export(stdin_exports, {
  "aws-sdk-credential-provider-process.js": () => aws_sdk_credential_provider_process_exports
});
module.exports = __toCommonJS(stdin_exports);

// own:aws-sdk-credential-provider-process.js
var aws_sdk_credential_provider_process_exports = {};
__export(aws_sdk_credential_provider_process_exports, {
  fromProcess: () => fromProcess
});
var import_shared_8 = __toESM(require_shared_8()), import_shared_9 = __toESM(require_shared_9()), import_shared_10 = __toESM(require_shared_10()), import_shared_17 = __toESM(require_shared_17()), import_shared_18 = __toESM(require_shared_18()), import_shared_22 = __toESM(require_shared_22()), import_shared_23 = __toESM(require_shared_23()), import_shared_103 = __toESM(require_shared_103()), import_node_child_process = __nccwpck_require__(421), import_node_util = __nccwpck_require__(975), getValidatedProcessCredentials = (profileName, data, profiles) => {
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
  return (0, import_shared_22.setCredentialFeature)(credentials, "CREDENTIALS_PROCESS", "w"), credentials;
}, resolveProcessCredentials = async (profileName, profiles, logger) => {
  let profile = profiles[profileName];
  if (profiles[profileName]) {
    let credentialProcess = profile.credential_process;
    if (credentialProcess !== void 0) {
      let execPromise = (0, import_node_util.promisify)(import_shared_8.externalDataInterceptor?.getTokenRecord?.().exec ?? import_node_child_process.exec);
      try {
        let { stdout } = await execPromise(credentialProcess), data;
        try {
          data = JSON.parse(stdout.trim());
        } catch {
          throw Error(`Profile ${profileName} credential_process returned invalid JSON.`);
        }
        return getValidatedProcessCredentials(profileName, data, profiles);
      } catch (error) {
        throw new import_shared_23.CredentialsProviderError(error.message, { logger });
      }
    } else
      throw new import_shared_23.CredentialsProviderError(`Profile ${profileName} did not contain credential_process.`, { logger });
  } else
    throw new import_shared_23.CredentialsProviderError(`Profile ${profileName} could not be found in shared credentials file.`, {
      logger
    });
}, fromProcess = (init = {}) => async ({ callerClientConfig } = {}) => {
  init.logger?.debug("@aws-sdk/credential-provider-process - fromProcess");
  let profiles = await (0, import_shared_10.parseKnownFiles)(init);
  return resolveProcessCredentials((0, import_shared_17.getProfileName)({
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
/******/ 	var __webpack_exports__ = __nccwpck_require__(767);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;