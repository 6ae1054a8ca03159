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

/***/ 421:
/***/ ((module) => {

"use strict";
module.exports = require("node:child_process");

/***/ }),

/***/ 598:
/***/ ((module) => {

"use strict";
module.exports = require("node:crypto");

/***/ }),

/***/ 455:
/***/ ((module) => {

"use strict";
module.exports = require("node:fs/promises");

/***/ }),

/***/ 760:
/***/ ((module) => {

"use strict";
module.exports = require("node:path");

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

// another:shared-72.js
var require_shared_72 = __commonJS({
  "another:shared-72.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(488)["shared-72.js"]);
  }
});

// another:shared-71.js
var require_shared_71 = __commonJS({
  "another:shared-71.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(488)["shared-71.js"]);
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
  "aws-sdk-credential-provider-process.js": () => aws_sdk_credential_provider_process_exports,
  "shared-1.js": () => shared_1_exports,
  "shared-3.js": () => shared_3_exports,
  "shared-7.js": () => shared_7_exports
});
module.exports = __toCommonJS(stdin_exports);

// own:aws-sdk-credential-provider-process.js
var aws_sdk_credential_provider_process_exports = {};
__export(aws_sdk_credential_provider_process_exports, {
  fromProcess: () => fromProcess
});

// own:shared-1.js
var shared_1_exports = {};
__export(shared_1_exports, {
  externalDataInterceptor: () => externalDataInterceptor
});

// own:shared-3.js
var shared_3_exports = {};
__export(shared_3_exports, {
  getSSOTokenFilepath: () => getSSOTokenFilepath,
  getSSOTokenFromFile: () => getSSOTokenFromFile,
  tokenIntercept: () => tokenIntercept
});
var import_shared_72 = __toESM(require_shared_72()), import_promises = __nccwpck_require__(455), import_node_crypto = __nccwpck_require__(598), import_node_path = __nccwpck_require__(760), getSSOTokenFilepath = (id) => {
  let cacheName = (0, import_node_crypto.createHash)("sha1").update(id).digest("hex");
  return (0, import_node_path.join)((0, import_shared_72.getHomeDir)(), ".aws", "sso", "cache", `${cacheName}.json`);
}, tokenIntercept = {}, getSSOTokenFromFile = async (id) => {
  if (tokenIntercept[id])
    return tokenIntercept[id];
  let ssoTokenFilepath = getSSOTokenFilepath(id), ssoTokenText = await (0, import_promises.readFile)(ssoTokenFilepath, "utf8");
  return JSON.parse(ssoTokenText);
};

// own:shared-1.js
var import_shared_722 = __toESM(require_shared_72()), externalDataInterceptor = {
  getFileRecord() {
    return import_shared_722.fileIntercept;
  },
  interceptFile(path, contents) {
    import_shared_722.fileIntercept[path] = Promise.resolve(contents);
  },
  getTokenRecord() {
    return tokenIntercept;
  },
  interceptToken(id, contents) {
    tokenIntercept[id] = contents;
  }
};

// own:shared-7.js
var shared_7_exports = {};
__export(shared_7_exports, {
  parseKnownFiles: () => parseKnownFiles
});
var import_shared_71 = __toESM(require_shared_71()), mergeConfigFiles = (...files) => {
  let merged = {};
  for (let file of files)
    for (let [key, values] of Object.entries(file))
      merged[key] !== void 0 ? Object.assign(merged[key], values) : merged[key] = values;
  return merged;
}, parseKnownFiles = async (init) => {
  let parsedFiles = await (0, import_shared_71.loadSharedConfigFiles)(init);
  return mergeConfigFiles(parsedFiles.configFile, parsedFiles.credentialsFile);
};

// own:aws-sdk-credential-provider-process.js
var import_shared_712 = __toESM(require_shared_71()), import_shared_723 = __toESM(require_shared_72()), import_shared_78 = __toESM(require_shared_78()), import_shared_79 = __toESM(require_shared_79()), import_shared_106 = __toESM(require_shared_106()), import_node_child_process = __nccwpck_require__(421), import_node_util = __nccwpck_require__(975), getValidatedProcessCredentials = (profileName, data, profiles) => {
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
  return (0, import_shared_78.setCredentialFeature)(credentials, "CREDENTIALS_PROCESS", "w"), credentials;
}, resolveProcessCredentials = async (profileName, profiles, logger) => {
  let profile = profiles[profileName];
  if (profiles[profileName]) {
    let credentialProcess = profile.credential_process;
    if (credentialProcess !== void 0) {
      let execPromise = (0, import_node_util.promisify)(externalDataInterceptor?.getTokenRecord?.().exec ?? import_node_child_process.exec);
      try {
        let { stdout } = await execPromise(credentialProcess), data;
        try {
          data = JSON.parse(stdout.trim());
        } catch {
          throw Error(`Profile ${profileName} credential_process returned invalid JSON.`);
        }
        return getValidatedProcessCredentials(profileName, data, profiles);
      } catch (error) {
        throw new import_shared_79.CredentialsProviderError(error.message, { logger });
      }
    } else
      throw new import_shared_79.CredentialsProviderError(`Profile ${profileName} did not contain credential_process.`, { logger });
  } else
    throw new import_shared_79.CredentialsProviderError(`Profile ${profileName} could not be found in shared credentials file.`, {
      logger
    });
}, fromProcess = (init = {}) => async ({ callerClientConfig } = {}) => {
  init.logger?.debug("@aws-sdk/credential-provider-process - fromProcess");
  let profiles = await parseKnownFiles(init);
  return resolveProcessCredentials((0, import_shared_712.getProfileName)({
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