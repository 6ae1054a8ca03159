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

/***/ 729:
/***/ ((module) => {

"use strict";
module.exports = require("./aws-sdk-credential-provider-process.js");

/***/ }),

/***/ 549:
/***/ ((module) => {

"use strict";
module.exports = require("./aws-sdk-nested-clients-dist-es-submodules-sts.js");

/***/ }),

/***/ 24:
/***/ ((module) => {

"use strict";
module.exports = require("node:fs");

/***/ }),

/***/ 727:
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

// another:shared-1.js
var require_shared_1 = __commonJS({
  "another:shared-1.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(729)["shared-1.js"]);
  }
});

// another:shared-3.js
var require_shared_3 = __commonJS({
  "another:shared-3.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(729)["shared-3.js"]);
  }
});

// another:shared-72.js
var require_shared_72 = __commonJS({
  "another:shared-72.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(488)["shared-72.js"]);
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

// another:aws-sdk-nested-clients-dist-es-submodules-sts.js
var require_aws_sdk_nested_clients_dist_es_submodules_sts = __commonJS({
  "another:aws-sdk-nested-clients-dist-es-submodules-sts.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(549)["aws-sdk-nested-clients-dist-es-submodules-sts.js"]);
  }
});

// <stdin>
var stdin_exports = {};
__export(stdin_exports, {
  "aws-sdk-credential-provider-web-identity.js": () => aws_sdk_credential_provider_web_identity_exports
});
module.exports = __toCommonJS(stdin_exports);

// own:aws-sdk-credential-provider-web-identity.js
var aws_sdk_credential_provider_web_identity_exports = {};
__export(aws_sdk_credential_provider_web_identity_exports, {
  fromTokenFile: () => fromTokenFile,
  fromWebToken: () => fromWebToken
});
var import_shared_1 = __toESM(require_shared_1()), import_shared_3 = __toESM(require_shared_3()), import_shared_72 = __toESM(require_shared_72()), import_shared_78 = __toESM(require_shared_78()), import_shared_79 = __toESM(require_shared_79()), import_shared_106 = __toESM(require_shared_106()), import_node_fs = __nccwpck_require__(24), fromWebToken = (init) => async (awsIdentityProperties) => {
  init.logger?.debug("@aws-sdk/credential-provider-web-identity - fromWebToken");
  let { roleArn, roleSessionName, webIdentityToken, providerId, policyArns, policy, durationSeconds } = init, { roleAssumerWithWebIdentity } = init;
  if (!roleAssumerWithWebIdentity) {
    let { getDefaultRoleAssumerWithWebIdentity } = await Promise.resolve().then(() => __toESM(require_aws_sdk_nested_clients_dist_es_submodules_sts()));
    roleAssumerWithWebIdentity = getDefaultRoleAssumerWithWebIdentity({
      ...init.clientConfig,
      credentialProviderLogger: init.logger,
      parentClientConfig: {
        ...awsIdentityProperties?.callerClientConfig,
        ...init.parentClientConfig
      }
    }, init.clientPlugins);
  }
  return roleAssumerWithWebIdentity({
    RoleArn: roleArn,
    RoleSessionName: roleSessionName ?? `aws-sdk-js-session-${Date.now()}`,
    WebIdentityToken: webIdentityToken,
    ProviderId: providerId,
    PolicyArns: policyArns,
    Policy: policy,
    DurationSeconds: durationSeconds
  });
}, ENV_TOKEN_FILE = "AWS_WEB_IDENTITY_TOKEN_FILE", ENV_ROLE_ARN = "AWS_ROLE_ARN", ENV_ROLE_SESSION_NAME = "AWS_ROLE_SESSION_NAME", fromTokenFile = (init = {}) => async (awsIdentityProperties) => {
  init.logger?.debug("@aws-sdk/credential-provider-web-identity - fromTokenFile");
  let webIdentityTokenFile = init?.webIdentityTokenFile ?? process.env[ENV_TOKEN_FILE], roleArn = init?.roleArn ?? process.env[ENV_ROLE_ARN], roleSessionName = init?.roleSessionName ?? process.env[ENV_ROLE_SESSION_NAME];
  if (!webIdentityTokenFile || !roleArn)
    throw new import_shared_79.CredentialsProviderError("Web identity configuration not specified", {
      logger: init.logger
    });
  let credentials = await fromWebToken({
    ...init,
    webIdentityToken: import_shared_1.externalDataInterceptor?.getTokenRecord?.()[webIdentityTokenFile] ?? (0, import_node_fs.readFileSync)(webIdentityTokenFile, { encoding: "ascii" }),
    roleArn,
    roleSessionName
  })(awsIdentityProperties);
  return webIdentityTokenFile === process.env[ENV_TOKEN_FILE] && (0, import_shared_78.setCredentialFeature)(credentials, "CREDENTIALS_ENV_VARS_STS_WEB_ID_TOKEN", "h"), credentials;
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
/******/ 	var __webpack_exports__ = __nccwpck_require__(727);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;