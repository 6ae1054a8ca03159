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

/***/ 700:
/***/ ((module) => {

"use strict";
module.exports = require("./aws-sdk-credential-provider-http.js");

/***/ }),

/***/ 937:
/***/ ((module) => {

"use strict";
module.exports = require("./aws-sdk-credential-provider-login.js");

/***/ }),

/***/ 729:
/***/ ((module) => {

"use strict";
module.exports = require("./aws-sdk-credential-provider-process.js");

/***/ }),

/***/ 855:
/***/ ((module) => {

"use strict";
module.exports = require("./aws-sdk-credential-provider-sso.js");

/***/ }),

/***/ 605:
/***/ ((module) => {

"use strict";
module.exports = require("./aws-sdk-credential-provider-web-identity.js");

/***/ }),

/***/ 549:
/***/ ((module) => {

"use strict";
module.exports = require("./aws-sdk-nested-clients-dist-es-submodules-sts.js");

/***/ }),

/***/ 283:
/***/ ((module) => {

"use strict";
module.exports = require("./smithy-credential-provider-imds.js");

/***/ }),

/***/ 520:
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

// another:shared-7.js
var require_shared_7 = __commonJS({
  "another:shared-7.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(729)["shared-7.js"]);
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

// another:aws-sdk-credential-provider-http.js
var require_aws_sdk_credential_provider_http = __commonJS({
  "another:aws-sdk-credential-provider-http.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(700)["aws-sdk-credential-provider-http.js"]);
  }
});

// another:smithy-credential-provider-imds.js
var require_smithy_credential_provider_imds = __commonJS({
  "another:smithy-credential-provider-imds.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(283)["smithy-credential-provider-imds.js"]);
  }
});

// another:aws-sdk-credential-provider-env.js
var require_aws_sdk_credential_provider_env = __commonJS({
  "another:aws-sdk-credential-provider-env.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(488)["aws-sdk-credential-provider-env.js"]);
  }
});

// another:aws-sdk-nested-clients-dist-es-submodules-sts.js
var require_aws_sdk_nested_clients_dist_es_submodules_sts = __commonJS({
  "another:aws-sdk-nested-clients-dist-es-submodules-sts.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(549)["aws-sdk-nested-clients-dist-es-submodules-sts.js"]);
  }
});

// another:aws-sdk-credential-provider-login.js
var require_aws_sdk_credential_provider_login = __commonJS({
  "another:aws-sdk-credential-provider-login.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(937)["aws-sdk-credential-provider-login.js"]);
  }
});

// another:aws-sdk-credential-provider-process.js
var require_aws_sdk_credential_provider_process = __commonJS({
  "another:aws-sdk-credential-provider-process.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(729)["aws-sdk-credential-provider-process.js"]);
  }
});

// another:aws-sdk-credential-provider-sso.js
var require_aws_sdk_credential_provider_sso = __commonJS({
  "another:aws-sdk-credential-provider-sso.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(855)["aws-sdk-credential-provider-sso.js"]);
  }
});

// another:aws-sdk-credential-provider-web-identity.js
var require_aws_sdk_credential_provider_web_identity = __commonJS({
  "another:aws-sdk-credential-provider-web-identity.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(605)["aws-sdk-credential-provider-web-identity.js"]);
  }
});

// <stdin>
var stdin_exports = {};
__export(stdin_exports, {
  "aws-sdk-credential-provider-ini.js": () => aws_sdk_credential_provider_ini_exports
});
module.exports = __toCommonJS(stdin_exports);

// own:aws-sdk-credential-provider-ini.js
var aws_sdk_credential_provider_ini_exports = {};
__export(aws_sdk_credential_provider_ini_exports, {
  fromIni: () => fromIni
});
var import_shared_7 = __toESM(require_shared_7()), import_shared_70 = __toESM(require_shared_70()), import_shared_71 = __toESM(require_shared_71()), import_shared_72 = __toESM(require_shared_72()), import_shared_78 = __toESM(require_shared_78()), import_shared_79 = __toESM(require_shared_79()), import_shared_106 = __toESM(require_shared_106()), resolveCredentialSource = (credentialSource, profileName, logger) => {
  let sourceProvidersMap = {
    EcsContainer: async (options) => {
      let { fromHttp } = await Promise.resolve().then(() => __toESM(require_aws_sdk_credential_provider_http())), { fromContainerMetadata } = await Promise.resolve().then(() => __toESM(require_smithy_credential_provider_imds()));
      return logger?.debug("@aws-sdk/credential-provider-ini - credential_source is EcsContainer"), async () => (0, import_shared_70.chain)(fromHttp(options ?? {}), fromContainerMetadata(options))().then(setNamedProvider);
    },
    Ec2InstanceMetadata: async (options) => {
      logger?.debug("@aws-sdk/credential-provider-ini - credential_source is Ec2InstanceMetadata");
      let { fromInstanceMetadata } = await Promise.resolve().then(() => __toESM(require_smithy_credential_provider_imds()));
      return async () => fromInstanceMetadata(options)().then(setNamedProvider);
    },
    Environment: async (options) => {
      logger?.debug("@aws-sdk/credential-provider-ini - credential_source is Environment");
      let { fromEnv } = await Promise.resolve().then(() => __toESM(require_aws_sdk_credential_provider_env()));
      return async () => fromEnv(options)().then(setNamedProvider);
    }
  };
  if (credentialSource in sourceProvidersMap)
    return sourceProvidersMap[credentialSource];
  throw new import_shared_79.CredentialsProviderError(`Unsupported credential source in profile ${profileName}. Got ${credentialSource}, expected EcsContainer or Ec2InstanceMetadata or Environment.`, { logger });
}, setNamedProvider = (creds) => (0, import_shared_78.setCredentialFeature)(creds, "CREDENTIALS_PROFILE_NAMED_PROVIDER", "p"), isAssumeRoleProfile = (arg, { profile = "default", logger } = {}) => !!arg && typeof arg == "object" && typeof arg.role_arn == "string" && ["undefined", "string"].indexOf(typeof arg.role_session_name) > -1 && ["undefined", "string"].indexOf(typeof arg.external_id) > -1 && ["undefined", "string"].indexOf(typeof arg.mfa_serial) > -1 && (isAssumeRoleWithSourceProfile(arg, { profile, logger }) || isCredentialSourceProfile(arg, { profile, logger })), isAssumeRoleWithSourceProfile = (arg, { profile, logger }) => {
  let withSourceProfile = typeof arg.source_profile == "string" && typeof arg.credential_source > "u";
  return withSourceProfile && logger?.debug?.(`    ${profile} isAssumeRoleWithSourceProfile source_profile=${arg.source_profile}`), withSourceProfile;
}, isCredentialSourceProfile = (arg, { profile, logger }) => {
  let withProviderProfile = typeof arg.credential_source == "string" && typeof arg.source_profile > "u";
  return withProviderProfile && logger?.debug?.(`    ${profile} isCredentialSourceProfile credential_source=${arg.credential_source}`), withProviderProfile;
}, resolveAssumeRoleCredentials = async (profileName, profiles, options, callerClientConfig, visitedProfiles = {}, resolveProfileData2) => {
  options.logger?.debug("@aws-sdk/credential-provider-ini - resolveAssumeRoleCredentials (STS)");
  let profileData = profiles[profileName], { source_profile, region } = profileData;
  if (!options.roleAssumer) {
    let { getDefaultRoleAssumer } = await Promise.resolve().then(() => __toESM(require_aws_sdk_nested_clients_dist_es_submodules_sts()));
    options.roleAssumer = getDefaultRoleAssumer({
      ...options.clientConfig,
      credentialProviderLogger: options.logger,
      parentClientConfig: {
        ...callerClientConfig,
        ...options?.parentClientConfig,
        region: region ?? options?.parentClientConfig?.region ?? callerClientConfig?.region
      }
    }, options.clientPlugins);
  }
  if (source_profile && source_profile in visitedProfiles)
    throw new import_shared_79.CredentialsProviderError(`Detected a cycle attempting to resolve credentials for profile ${(0, import_shared_71.getProfileName)(options)}. Profiles visited: ` + Object.keys(visitedProfiles).join(", "), { logger: options.logger });
  options.logger?.debug(`@aws-sdk/credential-provider-ini - finding credential resolver using ${source_profile ? `source_profile=[${source_profile}]` : `profile=[${profileName}]`}`);
  let sourceCredsProvider = source_profile ? resolveProfileData2(source_profile, profiles, options, callerClientConfig, {
    ...visitedProfiles,
    [source_profile]: !0
  }, isCredentialSourceWithoutRoleArn(profiles[source_profile] ?? {})) : (await resolveCredentialSource(profileData.credential_source, profileName, options.logger)(options))();
  if (isCredentialSourceWithoutRoleArn(profileData))
    return sourceCredsProvider.then((creds) => (0, import_shared_78.setCredentialFeature)(creds, "CREDENTIALS_PROFILE_SOURCE_PROFILE", "o"));
  {
    let params = {
      RoleArn: profileData.role_arn,
      RoleSessionName: profileData.role_session_name || `aws-sdk-js-${Date.now()}`,
      ExternalId: profileData.external_id,
      DurationSeconds: parseInt(profileData.duration_seconds || "3600", 10)
    }, { mfa_serial } = profileData;
    if (mfa_serial) {
      if (!options.mfaCodeProvider)
        throw new import_shared_79.CredentialsProviderError(`Profile ${profileName} requires multi-factor authentication, but no MFA code callback was provided.`, { logger: options.logger, tryNextLink: !1 });
      params.SerialNumber = mfa_serial, params.TokenCode = await options.mfaCodeProvider(mfa_serial);
    }
    let sourceCreds = await sourceCredsProvider;
    return options.roleAssumer(sourceCreds, params).then((creds) => (0, import_shared_78.setCredentialFeature)(creds, "CREDENTIALS_PROFILE_SOURCE_PROFILE", "o"));
  }
}, isCredentialSourceWithoutRoleArn = (section) => !section.role_arn && !!section.credential_source, isLoginProfile = (data) => !!(data && data.login_session), resolveLoginCredentials = async (profileName, options, callerClientConfig) => {
  let { fromLoginCredentials } = await Promise.resolve().then(() => __toESM(require_aws_sdk_credential_provider_login())), credentials = await fromLoginCredentials({
    ...options,
    profile: profileName
  })({ callerClientConfig });
  return (0, import_shared_78.setCredentialFeature)(credentials, "CREDENTIALS_PROFILE_LOGIN", "AC");
}, isProcessProfile = (arg) => !!arg && typeof arg == "object" && typeof arg.credential_process == "string", resolveProcessCredentials = async (options, profile) => {
  let { fromProcess } = await Promise.resolve().then(() => __toESM(require_aws_sdk_credential_provider_process())), credentials = await fromProcess({
    ...options,
    profile
  })();
  return (0, import_shared_78.setCredentialFeature)(credentials, "CREDENTIALS_PROFILE_PROCESS", "v");
}, resolveSsoCredentials = async (profile, profileData, options = {}, callerClientConfig) => {
  let { fromSSO } = await Promise.resolve().then(() => __toESM(require_aws_sdk_credential_provider_sso()));
  return fromSSO({
    profile,
    logger: options.logger,
    parentClientConfig: options.parentClientConfig,
    clientConfig: options.clientConfig
  })({
    callerClientConfig
  }).then((creds) => profileData.sso_session ? (0, import_shared_78.setCredentialFeature)(creds, "CREDENTIALS_PROFILE_SSO", "r") : (0, import_shared_78.setCredentialFeature)(creds, "CREDENTIALS_PROFILE_SSO_LEGACY", "t"));
}, isSsoProfile = (arg) => arg && (typeof arg.sso_start_url == "string" || typeof arg.sso_account_id == "string" || typeof arg.sso_session == "string" || typeof arg.sso_region == "string" || typeof arg.sso_role_name == "string"), isStaticCredsProfile = (arg) => !!arg && typeof arg == "object" && typeof arg.aws_access_key_id == "string" && typeof arg.aws_secret_access_key == "string" && ["undefined", "string"].indexOf(typeof arg.aws_session_token) > -1 && ["undefined", "string"].indexOf(typeof arg.aws_account_id) > -1, resolveStaticCredentials = async (profile, options) => {
  options?.logger?.debug("@aws-sdk/credential-provider-ini - resolveStaticCredentials");
  let credentials = {
    accessKeyId: profile.aws_access_key_id,
    secretAccessKey: profile.aws_secret_access_key,
    sessionToken: profile.aws_session_token,
    ...profile.aws_credential_scope && { credentialScope: profile.aws_credential_scope },
    ...profile.aws_account_id && { accountId: profile.aws_account_id }
  };
  return (0, import_shared_78.setCredentialFeature)(credentials, "CREDENTIALS_PROFILE", "n");
}, isWebIdentityProfile = (arg) => !!arg && typeof arg == "object" && typeof arg.web_identity_token_file == "string" && typeof arg.role_arn == "string" && ["undefined", "string"].indexOf(typeof arg.role_session_name) > -1, resolveWebIdentityCredentials = async (profile, options, callerClientConfig) => {
  let { fromTokenFile } = await Promise.resolve().then(() => __toESM(require_aws_sdk_credential_provider_web_identity())), credentials = await fromTokenFile({
    webIdentityTokenFile: profile.web_identity_token_file,
    roleArn: profile.role_arn,
    roleSessionName: profile.role_session_name,
    roleAssumerWithWebIdentity: options.roleAssumerWithWebIdentity,
    logger: options.logger,
    parentClientConfig: options.parentClientConfig
  })({
    callerClientConfig
  });
  return (0, import_shared_78.setCredentialFeature)(credentials, "CREDENTIALS_PROFILE_STS_WEB_ID_TOKEN", "q");
}, resolveProfileData = async (profileName, profiles, options, callerClientConfig, visitedProfiles = {}, isAssumeRoleRecursiveCall = !1) => {
  let data = profiles[profileName];
  if (Object.keys(visitedProfiles).length > 0 && isStaticCredsProfile(data))
    return resolveStaticCredentials(data, options);
  if (isAssumeRoleRecursiveCall || isAssumeRoleProfile(data, { profile: profileName, logger: options.logger }))
    return resolveAssumeRoleCredentials(profileName, profiles, options, callerClientConfig, visitedProfiles, resolveProfileData);
  if (isStaticCredsProfile(data))
    return resolveStaticCredentials(data, options);
  if (isWebIdentityProfile(data))
    return resolveWebIdentityCredentials(data, options, callerClientConfig);
  if (isProcessProfile(data))
    return resolveProcessCredentials(options, profileName);
  if (isSsoProfile(data))
    return await resolveSsoCredentials(profileName, data, options, callerClientConfig);
  if (isLoginProfile(data))
    return resolveLoginCredentials(profileName, options, callerClientConfig);
  throw new import_shared_79.CredentialsProviderError(`Could not resolve credentials using profile: [${profileName}] in configuration/credentials file(s).`, { logger: options.logger });
}, fromIni = (init = {}) => async ({ callerClientConfig } = {}) => {
  init.logger?.debug("@aws-sdk/credential-provider-ini - fromIni");
  let profiles = await (0, import_shared_7.parseKnownFiles)(init);
  return resolveProfileData((0, import_shared_71.getProfileName)({
    profile: init.profile ?? callerClientConfig?.profile
  }), profiles, init, callerClientConfig);
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
/******/ 	var __webpack_exports__ = __nccwpck_require__(520);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;