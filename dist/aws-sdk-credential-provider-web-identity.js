/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 488:
/***/ ((module) => {

"use strict";
module.exports = require("./adapters-connect.js");

/***/ }),

/***/ 549:
/***/ ((module) => {

"use strict";
module.exports = require("./aws-sdk-nested-clients-dist-es-submodules-sts.js");

/***/ }),

/***/ 377:
/***/ ((module) => {

"use strict";
module.exports = require("./index.js");

/***/ }),

/***/ 24:
/***/ ((module) => {

"use strict";
module.exports = require("node:fs");

/***/ }),

/***/ 108:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esm = (fn, res, err) => function() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
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
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);

// another:aws-sdk-nested-clients-dist-es-submodules-sts
var aws_sdk_nested_clients_dist_es_submodules_sts_exports = {};
__export(aws_sdk_nested_clients_dist_es_submodules_sts_exports, {
  $Command: () => import_aws_sdk_nested_clients_dist_es_submodules_sts.$Command,
  AssumeRole$: () => import_aws_sdk_nested_clients_dist_es_submodules_sts.AssumeRole$,
  AssumeRoleCommand: () => import_aws_sdk_nested_clients_dist_es_submodules_sts.AssumeRoleCommand,
  AssumeRoleRequest$: () => import_aws_sdk_nested_clients_dist_es_submodules_sts.AssumeRoleRequest$,
  AssumeRoleResponse$: () => import_aws_sdk_nested_clients_dist_es_submodules_sts.AssumeRoleResponse$,
  AssumeRoleWithWebIdentity$: () => import_aws_sdk_nested_clients_dist_es_submodules_sts.AssumeRoleWithWebIdentity$,
  AssumeRoleWithWebIdentityCommand: () => import_aws_sdk_nested_clients_dist_es_submodules_sts.AssumeRoleWithWebIdentityCommand,
  AssumeRoleWithWebIdentityRequest$: () => import_aws_sdk_nested_clients_dist_es_submodules_sts.AssumeRoleWithWebIdentityRequest$,
  AssumeRoleWithWebIdentityResponse$: () => import_aws_sdk_nested_clients_dist_es_submodules_sts.AssumeRoleWithWebIdentityResponse$,
  AssumedRoleUser$: () => import_aws_sdk_nested_clients_dist_es_submodules_sts.AssumedRoleUser$,
  Credentials$: () => import_aws_sdk_nested_clients_dist_es_submodules_sts.Credentials$,
  ExpiredTokenException: () => import_aws_sdk_nested_clients_dist_es_submodules_sts.ExpiredTokenException,
  ExpiredTokenException$: () => import_aws_sdk_nested_clients_dist_es_submodules_sts.ExpiredTokenException$,
  IDPCommunicationErrorException: () => import_aws_sdk_nested_clients_dist_es_submodules_sts.IDPCommunicationErrorException,
  IDPCommunicationErrorException$: () => import_aws_sdk_nested_clients_dist_es_submodules_sts.IDPCommunicationErrorException$,
  IDPRejectedClaimException: () => import_aws_sdk_nested_clients_dist_es_submodules_sts.IDPRejectedClaimException,
  IDPRejectedClaimException$: () => import_aws_sdk_nested_clients_dist_es_submodules_sts.IDPRejectedClaimException$,
  InvalidIdentityTokenException: () => import_aws_sdk_nested_clients_dist_es_submodules_sts.InvalidIdentityTokenException,
  InvalidIdentityTokenException$: () => import_aws_sdk_nested_clients_dist_es_submodules_sts.InvalidIdentityTokenException$,
  MalformedPolicyDocumentException: () => import_aws_sdk_nested_clients_dist_es_submodules_sts.MalformedPolicyDocumentException,
  MalformedPolicyDocumentException$: () => import_aws_sdk_nested_clients_dist_es_submodules_sts.MalformedPolicyDocumentException$,
  PackedPolicyTooLargeException: () => import_aws_sdk_nested_clients_dist_es_submodules_sts.PackedPolicyTooLargeException,
  PackedPolicyTooLargeException$: () => import_aws_sdk_nested_clients_dist_es_submodules_sts.PackedPolicyTooLargeException$,
  PolicyDescriptorType$: () => import_aws_sdk_nested_clients_dist_es_submodules_sts.PolicyDescriptorType$,
  ProvidedContext$: () => import_aws_sdk_nested_clients_dist_es_submodules_sts.ProvidedContext$,
  RegionDisabledException: () => import_aws_sdk_nested_clients_dist_es_submodules_sts.RegionDisabledException,
  RegionDisabledException$: () => import_aws_sdk_nested_clients_dist_es_submodules_sts.RegionDisabledException$,
  STS: () => import_aws_sdk_nested_clients_dist_es_submodules_sts.STS,
  STSClient: () => import_aws_sdk_nested_clients_dist_es_submodules_sts.STSClient,
  STSServiceException: () => import_aws_sdk_nested_clients_dist_es_submodules_sts.STSServiceException,
  STSServiceException$: () => import_aws_sdk_nested_clients_dist_es_submodules_sts.STSServiceException$,
  Tag$: () => import_aws_sdk_nested_clients_dist_es_submodules_sts.Tag$,
  __Client: () => import_aws_sdk_nested_clients_dist_es_submodules_sts.__Client,
  decorateDefaultCredentialProvider: () => import_aws_sdk_nested_clients_dist_es_submodules_sts.decorateDefaultCredentialProvider,
  errorTypeRegistries: () => import_aws_sdk_nested_clients_dist_es_submodules_sts.errorTypeRegistries,
  getDefaultRoleAssumer: () => import_aws_sdk_nested_clients_dist_es_submodules_sts.getDefaultRoleAssumer,
  getDefaultRoleAssumerWithWebIdentity: () => import_aws_sdk_nested_clients_dist_es_submodules_sts.getDefaultRoleAssumerWithWebIdentity
});
var import_aws_sdk_nested_clients_dist_es_submodules_sts, init_aws_sdk_nested_clients_dist_es_submodules_sts = __esm({
  "another:aws-sdk-nested-clients-dist-es-submodules-sts"() {
    import_aws_sdk_nested_clients_dist_es_submodules_sts = __nccwpck_require__(549);
  }
});

// <stdin>
var stdin_exports = {};
__export(stdin_exports, {
  fromTokenFile: () => fromTokenFile,
  fromWebToken: () => fromWebToken
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

// own:aws-sdk-credential-provider-web-identity
var import_node_fs = __nccwpck_require__(24), fromWebToken = (init) => async (awsIdentityProperties) => {
  init.logger?.debug("@aws-sdk/credential-provider-web-identity - fromWebToken");
  let { roleArn, roleSessionName, webIdentityToken, providerId, policyArns, policy, durationSeconds } = init, { roleAssumerWithWebIdentity } = init;
  if (!roleAssumerWithWebIdentity) {
    let { getDefaultRoleAssumerWithWebIdentity: getDefaultRoleAssumerWithWebIdentity2 } = await Promise.resolve().then(() => (init_aws_sdk_nested_clients_dist_es_submodules_sts(), aws_sdk_nested_clients_dist_es_submodules_sts_exports));
    roleAssumerWithWebIdentity = getDefaultRoleAssumerWithWebIdentity2({
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
    throw new import_adapters_connect4.CredentialsProviderError("Web identity configuration not specified", {
      logger: init.logger
    });
  let credentials = await fromWebToken({
    ...init,
    webIdentityToken: import_adapters_connect4.externalDataInterceptor?.getTokenRecord?.()[webIdentityTokenFile] ?? (0, import_node_fs.readFileSync)(webIdentityTokenFile, { encoding: "ascii" }),
    roleArn,
    roleSessionName
  })(awsIdentityProperties);
  return webIdentityTokenFile === process.env[ENV_TOKEN_FILE] && (0, import_adapters_connect.setCredentialFeature)(credentials, "CREDENTIALS_ENV_VARS_STS_WEB_ID_TOKEN", "h"), credentials;
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
/******/ 	var __webpack_exports__ = __nccwpck_require__(108);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;