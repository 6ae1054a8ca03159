/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

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

/***/ 377:
/***/ ((module) => {

"use strict";
module.exports = require("./index.js");

/***/ }),

/***/ 283:
/***/ ((module) => {

"use strict";
module.exports = require("./smithy-credential-provider-imds.js");

/***/ }),

/***/ 965:
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

// another:aws-sdk-credential-provider-http
var aws_sdk_credential_provider_http_exports = {};
__export(aws_sdk_credential_provider_http_exports, {
  fromHttp: () => import_aws_sdk_credential_provider_http.fromHttp
});
var import_aws_sdk_credential_provider_http, init_aws_sdk_credential_provider_http = __esm({
  "another:aws-sdk-credential-provider-http"() {
    import_aws_sdk_credential_provider_http = __nccwpck_require__(700);
  }
});

// another:smithy-credential-provider-imds
var smithy_credential_provider_imds_exports = {};
__export(smithy_credential_provider_imds_exports, {
  DEFAULT_MAX_RETRIES: () => import_smithy_credential_provider_imds.DEFAULT_MAX_RETRIES,
  DEFAULT_TIMEOUT: () => import_smithy_credential_provider_imds.DEFAULT_TIMEOUT,
  ENV_CMDS_AUTH_TOKEN: () => import_smithy_credential_provider_imds.ENV_CMDS_AUTH_TOKEN,
  ENV_CMDS_FULL_URI: () => import_smithy_credential_provider_imds.ENV_CMDS_FULL_URI,
  ENV_CMDS_RELATIVE_URI: () => import_smithy_credential_provider_imds.ENV_CMDS_RELATIVE_URI,
  Endpoint: () => import_smithy_credential_provider_imds.Endpoint,
  fromContainerMetadata: () => import_smithy_credential_provider_imds.fromContainerMetadata,
  fromInstanceMetadata: () => import_smithy_credential_provider_imds.fromInstanceMetadata,
  getInstanceMetadataEndpoint: () => import_smithy_credential_provider_imds.getInstanceMetadataEndpoint,
  httpRequest: () => import_smithy_credential_provider_imds.httpRequest,
  providerConfigFromInit: () => import_smithy_credential_provider_imds.providerConfigFromInit
});
var import_smithy_credential_provider_imds, init_smithy_credential_provider_imds = __esm({
  "another:smithy-credential-provider-imds"() {
    import_smithy_credential_provider_imds = __nccwpck_require__(283);
  }
});

// another:aws-sdk-credential-provider-env
var aws_sdk_credential_provider_env_exports = {};
__export(aws_sdk_credential_provider_env_exports, {
  ENV_ACCOUNT_ID: () => import_adapters_connect7.ENV_ACCOUNT_ID,
  ENV_CREDENTIAL_SCOPE: () => import_adapters_connect7.ENV_CREDENTIAL_SCOPE,
  ENV_EXPIRATION: () => import_adapters_connect7.ENV_EXPIRATION,
  ENV_KEY: () => import_adapters_connect7.ENV_KEY,
  ENV_SECRET: () => import_adapters_connect7.ENV_SECRET,
  ENV_SESSION: () => import_adapters_connect7.ENV_SESSION,
  fromEnv: () => import_adapters_connect7.fromEnv
});
var import_adapters_connect7, init_aws_sdk_credential_provider_env = __esm({
  "another:aws-sdk-credential-provider-env"() {
    import_adapters_connect7 = __nccwpck_require__(488);
  }
});

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

// another:aws-sdk-credential-provider-login
var aws_sdk_credential_provider_login_exports = {};
__export(aws_sdk_credential_provider_login_exports, {
  fromLoginCredentials: () => import_aws_sdk_credential_provider_login.fromLoginCredentials
});
var import_aws_sdk_credential_provider_login, init_aws_sdk_credential_provider_login = __esm({
  "another:aws-sdk-credential-provider-login"() {
    import_aws_sdk_credential_provider_login = __nccwpck_require__(937);
  }
});

// another:aws-sdk-credential-provider-process
var aws_sdk_credential_provider_process_exports = {};
__export(aws_sdk_credential_provider_process_exports, {
  fromProcess: () => import_aws_sdk_credential_provider_process.fromProcess
});
var import_aws_sdk_credential_provider_process, init_aws_sdk_credential_provider_process = __esm({
  "another:aws-sdk-credential-provider-process"() {
    import_aws_sdk_credential_provider_process = __nccwpck_require__(729);
  }
});

// another:aws-sdk-credential-provider-sso
var aws_sdk_credential_provider_sso_exports = {};
__export(aws_sdk_credential_provider_sso_exports, {
  fromSSO: () => import_aws_sdk_credential_provider_sso.fromSSO,
  isSsoProfile: () => import_aws_sdk_credential_provider_sso.isSsoProfile,
  validateSsoProfile: () => import_aws_sdk_credential_provider_sso.validateSsoProfile
});
var import_aws_sdk_credential_provider_sso, init_aws_sdk_credential_provider_sso = __esm({
  "another:aws-sdk-credential-provider-sso"() {
    import_aws_sdk_credential_provider_sso = __nccwpck_require__(855);
  }
});

// another:aws-sdk-credential-provider-web-identity
var aws_sdk_credential_provider_web_identity_exports = {};
__export(aws_sdk_credential_provider_web_identity_exports, {
  fromTokenFile: () => import_aws_sdk_credential_provider_web_identity.fromTokenFile,
  fromWebToken: () => import_aws_sdk_credential_provider_web_identity.fromWebToken
});
var import_aws_sdk_credential_provider_web_identity, init_aws_sdk_credential_provider_web_identity = __esm({
  "another:aws-sdk-credential-provider-web-identity"() {
    import_aws_sdk_credential_provider_web_identity = __nccwpck_require__(605);
  }
});

// <stdin>
var stdin_exports = {};
__export(stdin_exports, {
  fromIni: () => fromIni
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

// own:aws-sdk-credential-provider-ini
var resolveCredentialSource = (credentialSource, profileName, logger) => {
  let sourceProvidersMap = {
    EcsContainer: async (options) => {
      let { fromHttp: fromHttp2 } = await Promise.resolve().then(() => (init_aws_sdk_credential_provider_http(), aws_sdk_credential_provider_http_exports)), { fromContainerMetadata: fromContainerMetadata2 } = await Promise.resolve().then(() => (init_smithy_credential_provider_imds(), smithy_credential_provider_imds_exports));
      return logger?.debug("@aws-sdk/credential-provider-ini - credential_source is EcsContainer"), async () => (0, import_adapters_connect4.chain)(fromHttp2(options ?? {}), fromContainerMetadata2(options))().then(setNamedProvider);
    },
    Ec2InstanceMetadata: async (options) => {
      logger?.debug("@aws-sdk/credential-provider-ini - credential_source is Ec2InstanceMetadata");
      let { fromInstanceMetadata: fromInstanceMetadata2 } = await Promise.resolve().then(() => (init_smithy_credential_provider_imds(), smithy_credential_provider_imds_exports));
      return async () => fromInstanceMetadata2(options)().then(setNamedProvider);
    },
    Environment: async (options) => {
      logger?.debug("@aws-sdk/credential-provider-ini - credential_source is Environment");
      let { fromEnv: fromEnv2 } = await Promise.resolve().then(() => (init_aws_sdk_credential_provider_env(), aws_sdk_credential_provider_env_exports));
      return async () => fromEnv2(options)().then(setNamedProvider);
    }
  };
  if (credentialSource in sourceProvidersMap)
    return sourceProvidersMap[credentialSource];
  throw new import_adapters_connect4.CredentialsProviderError(`Unsupported credential source in profile ${profileName}. Got ${credentialSource}, expected EcsContainer or Ec2InstanceMetadata or Environment.`, { logger });
}, setNamedProvider = (creds) => (0, import_adapters_connect.setCredentialFeature)(creds, "CREDENTIALS_PROFILE_NAMED_PROVIDER", "p"), isAssumeRoleProfile = (arg, { profile = "default", logger } = {}) => !!arg && typeof arg == "object" && typeof arg.role_arn == "string" && ["undefined", "string"].indexOf(typeof arg.role_session_name) > -1 && ["undefined", "string"].indexOf(typeof arg.external_id) > -1 && ["undefined", "string"].indexOf(typeof arg.mfa_serial) > -1 && (isAssumeRoleWithSourceProfile(arg, { profile, logger }) || isCredentialSourceProfile(arg, { profile, logger })), isAssumeRoleWithSourceProfile = (arg, { profile, logger }) => {
  let withSourceProfile = typeof arg.source_profile == "string" && typeof arg.credential_source > "u";
  return withSourceProfile && logger?.debug?.(`    ${profile} isAssumeRoleWithSourceProfile source_profile=${arg.source_profile}`), withSourceProfile;
}, isCredentialSourceProfile = (arg, { profile, logger }) => {
  let withProviderProfile = typeof arg.credential_source == "string" && typeof arg.source_profile > "u";
  return withProviderProfile && logger?.debug?.(`    ${profile} isCredentialSourceProfile credential_source=${arg.credential_source}`), withProviderProfile;
}, resolveAssumeRoleCredentials = async (profileName, profiles, options, callerClientConfig, visitedProfiles = {}, resolveProfileData2) => {
  options.logger?.debug("@aws-sdk/credential-provider-ini - resolveAssumeRoleCredentials (STS)");
  let profileData = profiles[profileName], { source_profile, region } = profileData;
  if (!options.roleAssumer) {
    let { getDefaultRoleAssumer: getDefaultRoleAssumer2 } = await Promise.resolve().then(() => (init_aws_sdk_nested_clients_dist_es_submodules_sts(), aws_sdk_nested_clients_dist_es_submodules_sts_exports));
    options.roleAssumer = getDefaultRoleAssumer2({
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
    throw new import_adapters_connect4.CredentialsProviderError(`Detected a cycle attempting to resolve credentials for profile ${(0, import_adapters_connect4.getProfileName)(options)}. Profiles visited: ` + Object.keys(visitedProfiles).join(", "), { logger: options.logger });
  options.logger?.debug(`@aws-sdk/credential-provider-ini - finding credential resolver using ${source_profile ? `source_profile=[${source_profile}]` : `profile=[${profileName}]`}`);
  let sourceCredsProvider = source_profile ? resolveProfileData2(source_profile, profiles, options, callerClientConfig, {
    ...visitedProfiles,
    [source_profile]: !0
  }, isCredentialSourceWithoutRoleArn(profiles[source_profile] ?? {})) : (await resolveCredentialSource(profileData.credential_source, profileName, options.logger)(options))();
  if (isCredentialSourceWithoutRoleArn(profileData))
    return sourceCredsProvider.then((creds) => (0, import_adapters_connect.setCredentialFeature)(creds, "CREDENTIALS_PROFILE_SOURCE_PROFILE", "o"));
  {
    let params = {
      RoleArn: profileData.role_arn,
      RoleSessionName: profileData.role_session_name || `aws-sdk-js-${Date.now()}`,
      ExternalId: profileData.external_id,
      DurationSeconds: parseInt(profileData.duration_seconds || "3600", 10)
    }, { mfa_serial } = profileData;
    if (mfa_serial) {
      if (!options.mfaCodeProvider)
        throw new import_adapters_connect4.CredentialsProviderError(`Profile ${profileName} requires multi-factor authentication, but no MFA code callback was provided.`, { logger: options.logger, tryNextLink: !1 });
      params.SerialNumber = mfa_serial, params.TokenCode = await options.mfaCodeProvider(mfa_serial);
    }
    let sourceCreds = await sourceCredsProvider;
    return options.roleAssumer(sourceCreds, params).then((creds) => (0, import_adapters_connect.setCredentialFeature)(creds, "CREDENTIALS_PROFILE_SOURCE_PROFILE", "o"));
  }
}, isCredentialSourceWithoutRoleArn = (section) => !section.role_arn && !!section.credential_source, isLoginProfile = (data) => !!(data && data.login_session), resolveLoginCredentials = async (profileName, options, callerClientConfig) => {
  let { fromLoginCredentials: fromLoginCredentials2 } = await Promise.resolve().then(() => (init_aws_sdk_credential_provider_login(), aws_sdk_credential_provider_login_exports)), credentials = await fromLoginCredentials2({
    ...options,
    profile: profileName
  })({ callerClientConfig });
  return (0, import_adapters_connect.setCredentialFeature)(credentials, "CREDENTIALS_PROFILE_LOGIN", "AC");
}, isProcessProfile = (arg) => !!arg && typeof arg == "object" && typeof arg.credential_process == "string", resolveProcessCredentials = async (options, profile) => {
  let { fromProcess: fromProcess2 } = await Promise.resolve().then(() => (init_aws_sdk_credential_provider_process(), aws_sdk_credential_provider_process_exports)), credentials = await fromProcess2({
    ...options,
    profile
  })();
  return (0, import_adapters_connect.setCredentialFeature)(credentials, "CREDENTIALS_PROFILE_PROCESS", "v");
}, resolveSsoCredentials = async (profile, profileData, options = {}, callerClientConfig) => {
  let { fromSSO: fromSSO2 } = await Promise.resolve().then(() => (init_aws_sdk_credential_provider_sso(), aws_sdk_credential_provider_sso_exports));
  return fromSSO2({
    profile,
    logger: options.logger,
    parentClientConfig: options.parentClientConfig,
    clientConfig: options.clientConfig
  })({
    callerClientConfig
  }).then((creds) => profileData.sso_session ? (0, import_adapters_connect.setCredentialFeature)(creds, "CREDENTIALS_PROFILE_SSO", "r") : (0, import_adapters_connect.setCredentialFeature)(creds, "CREDENTIALS_PROFILE_SSO_LEGACY", "t"));
}, isSsoProfile2 = (arg) => arg && (typeof arg.sso_start_url == "string" || typeof arg.sso_account_id == "string" || typeof arg.sso_session == "string" || typeof arg.sso_region == "string" || typeof arg.sso_role_name == "string"), isStaticCredsProfile = (arg) => !!arg && typeof arg == "object" && typeof arg.aws_access_key_id == "string" && typeof arg.aws_secret_access_key == "string" && ["undefined", "string"].indexOf(typeof arg.aws_session_token) > -1 && ["undefined", "string"].indexOf(typeof arg.aws_account_id) > -1, resolveStaticCredentials = async (profile, options) => {
  options?.logger?.debug("@aws-sdk/credential-provider-ini - resolveStaticCredentials");
  let credentials = {
    accessKeyId: profile.aws_access_key_id,
    secretAccessKey: profile.aws_secret_access_key,
    sessionToken: profile.aws_session_token,
    ...profile.aws_credential_scope && { credentialScope: profile.aws_credential_scope },
    ...profile.aws_account_id && { accountId: profile.aws_account_id }
  };
  return (0, import_adapters_connect.setCredentialFeature)(credentials, "CREDENTIALS_PROFILE", "n");
}, isWebIdentityProfile = (arg) => !!arg && typeof arg == "object" && typeof arg.web_identity_token_file == "string" && typeof arg.role_arn == "string" && ["undefined", "string"].indexOf(typeof arg.role_session_name) > -1, resolveWebIdentityCredentials = async (profile, options, callerClientConfig) => {
  let { fromTokenFile: fromTokenFile2 } = await Promise.resolve().then(() => (init_aws_sdk_credential_provider_web_identity(), aws_sdk_credential_provider_web_identity_exports)), credentials = await fromTokenFile2({
    webIdentityTokenFile: profile.web_identity_token_file,
    roleArn: profile.role_arn,
    roleSessionName: profile.role_session_name,
    roleAssumerWithWebIdentity: options.roleAssumerWithWebIdentity,
    logger: options.logger,
    parentClientConfig: options.parentClientConfig
  })({
    callerClientConfig
  });
  return (0, import_adapters_connect.setCredentialFeature)(credentials, "CREDENTIALS_PROFILE_STS_WEB_ID_TOKEN", "q");
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
  if (isSsoProfile2(data))
    return await resolveSsoCredentials(profileName, data, options, callerClientConfig);
  if (isLoginProfile(data))
    return resolveLoginCredentials(profileName, options, callerClientConfig);
  throw new import_adapters_connect4.CredentialsProviderError(`Could not resolve credentials using profile: [${profileName}] in configuration/credentials file(s).`, { logger: options.logger });
}, fromIni = (init = {}) => async ({ callerClientConfig } = {}) => {
  init.logger?.debug("@aws-sdk/credential-provider-ini - fromIni");
  let profiles = await (0, import_adapters_connect4.parseKnownFiles)(init);
  return resolveProfileData((0, import_adapters_connect4.getProfileName)({
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
/******/ 	var __webpack_exports__ = __nccwpck_require__(965);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;