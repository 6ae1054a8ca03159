/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 488:
/***/ ((module) => {

"use strict";
module.exports = require("./adapters-connect.js");

/***/ }),

/***/ 915:
/***/ ((module) => {

"use strict";
module.exports = require("./aws-sdk-credential-provider-sso-dist-es-loadSso.js");

/***/ }),

/***/ 724:
/***/ ((module) => {

"use strict";
module.exports = require("./aws-sdk-nested-clients-dist-es-submodules-sso-oidc.js");

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

/***/ 400:
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

// another:aws-sdk-nested-clients-dist-es-submodules-sso-oidc
var aws_sdk_nested_clients_dist_es_submodules_sso_oidc_exports = {};
__export(aws_sdk_nested_clients_dist_es_submodules_sso_oidc_exports, {
  $Command: () => import_aws_sdk_nested_clients_dist_es_submodules_sso_oidc.$Command_3,
  AccessDeniedException: () => import_aws_sdk_nested_clients_dist_es_submodules_sso_oidc.AccessDeniedException_2,
  AccessDeniedException$: () => import_aws_sdk_nested_clients_dist_es_submodules_sso_oidc.AccessDeniedException$_2,
  AccessDeniedExceptionReason: () => import_aws_sdk_nested_clients_dist_es_submodules_sso_oidc.AccessDeniedExceptionReason,
  AuthorizationPendingException: () => import_aws_sdk_nested_clients_dist_es_submodules_sso_oidc.AuthorizationPendingException,
  AuthorizationPendingException$: () => import_aws_sdk_nested_clients_dist_es_submodules_sso_oidc.AuthorizationPendingException$,
  CreateToken$: () => import_aws_sdk_nested_clients_dist_es_submodules_sso_oidc.CreateToken$,
  CreateTokenCommand: () => import_aws_sdk_nested_clients_dist_es_submodules_sso_oidc.CreateTokenCommand,
  CreateTokenRequest$: () => import_aws_sdk_nested_clients_dist_es_submodules_sso_oidc.CreateTokenRequest$,
  CreateTokenResponse$: () => import_aws_sdk_nested_clients_dist_es_submodules_sso_oidc.CreateTokenResponse$,
  ExpiredTokenException: () => import_aws_sdk_nested_clients_dist_es_submodules_sso_oidc.ExpiredTokenException_2,
  ExpiredTokenException$: () => import_aws_sdk_nested_clients_dist_es_submodules_sso_oidc.ExpiredTokenException$_2,
  InternalServerException: () => import_aws_sdk_nested_clients_dist_es_submodules_sso_oidc.InternalServerException_2,
  InternalServerException$: () => import_aws_sdk_nested_clients_dist_es_submodules_sso_oidc.InternalServerException$_2,
  InvalidClientException: () => import_aws_sdk_nested_clients_dist_es_submodules_sso_oidc.InvalidClientException,
  InvalidClientException$: () => import_aws_sdk_nested_clients_dist_es_submodules_sso_oidc.InvalidClientException$,
  InvalidGrantException: () => import_aws_sdk_nested_clients_dist_es_submodules_sso_oidc.InvalidGrantException,
  InvalidGrantException$: () => import_aws_sdk_nested_clients_dist_es_submodules_sso_oidc.InvalidGrantException$,
  InvalidRequestException: () => import_aws_sdk_nested_clients_dist_es_submodules_sso_oidc.InvalidRequestException,
  InvalidRequestException$: () => import_aws_sdk_nested_clients_dist_es_submodules_sso_oidc.InvalidRequestException$,
  InvalidRequestExceptionReason: () => import_aws_sdk_nested_clients_dist_es_submodules_sso_oidc.InvalidRequestExceptionReason,
  InvalidScopeException: () => import_aws_sdk_nested_clients_dist_es_submodules_sso_oidc.InvalidScopeException,
  InvalidScopeException$: () => import_aws_sdk_nested_clients_dist_es_submodules_sso_oidc.InvalidScopeException$,
  SSOOIDC: () => import_aws_sdk_nested_clients_dist_es_submodules_sso_oidc.SSOOIDC,
  SSOOIDCClient: () => import_aws_sdk_nested_clients_dist_es_submodules_sso_oidc.SSOOIDCClient,
  SSOOIDCServiceException: () => import_aws_sdk_nested_clients_dist_es_submodules_sso_oidc.SSOOIDCServiceException,
  SSOOIDCServiceException$: () => import_aws_sdk_nested_clients_dist_es_submodules_sso_oidc.SSOOIDCServiceException$,
  SlowDownException: () => import_aws_sdk_nested_clients_dist_es_submodules_sso_oidc.SlowDownException,
  SlowDownException$: () => import_aws_sdk_nested_clients_dist_es_submodules_sso_oidc.SlowDownException$,
  UnauthorizedClientException: () => import_aws_sdk_nested_clients_dist_es_submodules_sso_oidc.UnauthorizedClientException,
  UnauthorizedClientException$: () => import_aws_sdk_nested_clients_dist_es_submodules_sso_oidc.UnauthorizedClientException$,
  UnsupportedGrantTypeException: () => import_aws_sdk_nested_clients_dist_es_submodules_sso_oidc.UnsupportedGrantTypeException,
  UnsupportedGrantTypeException$: () => import_aws_sdk_nested_clients_dist_es_submodules_sso_oidc.UnsupportedGrantTypeException$,
  __Client: () => import_aws_sdk_nested_clients_dist_es_submodules_sso_oidc.__Client_3,
  errorTypeRegistries: () => import_aws_sdk_nested_clients_dist_es_submodules_sso_oidc.errorTypeRegistries_4
});
var import_aws_sdk_nested_clients_dist_es_submodules_sso_oidc, init_aws_sdk_nested_clients_dist_es_submodules_sso_oidc = __esm({
  "another:aws-sdk-nested-clients-dist-es-submodules-sso-oidc"() {
    import_aws_sdk_nested_clients_dist_es_submodules_sso_oidc = __nccwpck_require__(724);
  }
});

// another:aws-sdk-credential-provider-sso-dist-es-loadSso
var aws_sdk_credential_provider_sso_dist_es_loadSso_exports = {};
__export(aws_sdk_credential_provider_sso_dist_es_loadSso_exports, {
  GetRoleCredentialsCommand: () => import_aws_sdk_credential_provider_sso_dist_es_loadSso.GetRoleCredentialsCommand,
  SSOClient: () => import_aws_sdk_credential_provider_sso_dist_es_loadSso.SSOClient
});
var import_aws_sdk_credential_provider_sso_dist_es_loadSso, init_aws_sdk_credential_provider_sso_dist_es_loadSso = __esm({
  "another:aws-sdk-credential-provider-sso-dist-es-loadSso"() {
    import_aws_sdk_credential_provider_sso_dist_es_loadSso = __nccwpck_require__(915);
  }
});

// <stdin>
var stdin_exports = {};
__export(stdin_exports, {
  fromSSO: () => fromSSO,
  isSsoProfile: () => isSsoProfile,
  validateSsoProfile: () => validateSsoProfile
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

// own:aws-sdk-credential-provider-sso
var import_node_fs = __nccwpck_require__(24), isSsoProfile = (arg) => arg && (typeof arg.sso_start_url == "string" || typeof arg.sso_account_id == "string" || typeof arg.sso_session == "string" || typeof arg.sso_region == "string" || typeof arg.sso_role_name == "string"), REFRESH_MESSAGE = "To refresh this SSO session run 'aws sso login' with the corresponding profile.", getSsoOidcClient = async (ssoRegion, init = {}, callerClientConfig) => {
  let { SSOOIDCClient: SSOOIDCClient2 } = await Promise.resolve().then(() => (init_aws_sdk_nested_clients_dist_es_submodules_sso_oidc(), aws_sdk_nested_clients_dist_es_submodules_sso_oidc_exports)), coalesce = (prop) => init.clientConfig?.[prop] ?? init.parentClientConfig?.[prop] ?? callerClientConfig?.[prop];
  return new SSOOIDCClient2(Object.assign({}, init.clientConfig ?? {}, {
    region: ssoRegion ?? init.clientConfig?.region,
    logger: coalesce("logger"),
    userAgentAppId: coalesce("userAgentAppId")
  }));
}, getNewSsoOidcToken = async (ssoToken, ssoRegion, init = {}, callerClientConfig) => {
  let { CreateTokenCommand: CreateTokenCommand2 } = await Promise.resolve().then(() => (init_aws_sdk_nested_clients_dist_es_submodules_sso_oidc(), aws_sdk_nested_clients_dist_es_submodules_sso_oidc_exports));
  return (await getSsoOidcClient(ssoRegion, init, callerClientConfig)).send(new CreateTokenCommand2({
    clientId: ssoToken.clientId,
    clientSecret: ssoToken.clientSecret,
    refreshToken: ssoToken.refreshToken,
    grantType: "refresh_token"
  }));
}, validateTokenExpiry = (token) => {
  if (token.expiration && token.expiration.getTime() < Date.now())
    throw new import_adapters_connect4.TokenProviderError(`Token is expired. ${REFRESH_MESSAGE}`, !1);
}, validateTokenKey = (key, value, forRefresh = !1) => {
  if (typeof value > "u")
    throw new import_adapters_connect4.TokenProviderError(`Value not present for '${key}' in SSO Token${forRefresh ? ". Cannot refresh" : ""}. ${REFRESH_MESSAGE}`, !1);
}, { writeFile } = import_node_fs.promises, writeSSOTokenToFile = (id, ssoToken) => {
  let tokenFilepath = (0, import_adapters_connect4.getSSOTokenFilepath)(id), tokenString = JSON.stringify(ssoToken, null, 2);
  return writeFile(tokenFilepath, tokenString);
}, lastRefreshAttemptTimes = /* @__PURE__ */ new Map(), inFlightRefreshes = /* @__PURE__ */ new Map(), fromSso = (init = {}) => async ({ callerClientConfig } = {}) => {
  init.logger?.debug("@aws-sdk/token-providers - fromSso");
  let profiles = await (0, import_adapters_connect4.parseKnownFiles)(init), profileName = (0, import_adapters_connect4.getProfileName)({
    profile: init.profile ?? callerClientConfig?.profile
  }), profile = profiles[profileName];
  if (profile) {
    if (!profile.sso_session)
      throw new import_adapters_connect4.TokenProviderError(`Profile '${profileName}' is missing required property 'sso_session'.`);
  } else throw new import_adapters_connect4.TokenProviderError(`Profile '${profileName}' could not be found in shared credentials file.`, !1);
  let ssoSessionName = profile.sso_session, inFlightRefresh = inFlightRefreshes.get(ssoSessionName);
  if (inFlightRefresh)
    return await inFlightRefresh;
  let ssoSession = (await (0, import_adapters_connect4.loadSsoSessionData)(init))[ssoSessionName];
  if (!ssoSession)
    throw new import_adapters_connect4.TokenProviderError(`Sso session '${ssoSessionName}' could not be found in shared credentials file.`, !1);
  for (let ssoSessionRequiredKey of ["sso_start_url", "sso_region"])
    if (!ssoSession[ssoSessionRequiredKey])
      throw new import_adapters_connect4.TokenProviderError(`Sso session '${ssoSessionName}' is missing required property '${ssoSessionRequiredKey}'.`, !1);
  let ssoStartUrl = ssoSession.sso_start_url, ssoRegion = ssoSession.sso_region, ssoToken;
  try {
    ssoToken = await (0, import_adapters_connect4.getSSOTokenFromFile)(ssoSessionName);
  } catch {
    throw new import_adapters_connect4.TokenProviderError(`The SSO session token associated with profile=${profileName} was not found or is invalid. ${REFRESH_MESSAGE}`, !1);
  }
  validateTokenKey("accessToken", ssoToken.accessToken), validateTokenKey("expiresAt", ssoToken.expiresAt);
  let { accessToken, expiresAt } = ssoToken, existingToken = {
    token: accessToken,
    expiration: new Date(expiresAt)
  };
  if (existingToken.expiration.getTime() - Date.now() > 3e5)
    return existingToken;
  let inFlightRefreshAfterReadingToken = inFlightRefreshes.get(ssoSessionName);
  if (inFlightRefreshAfterReadingToken)
    return await inFlightRefreshAfterReadingToken;
  let lastRefreshAttemptTime = lastRefreshAttemptTimes.get(ssoSessionName) ?? 0;
  if (Date.now() - lastRefreshAttemptTime < 30 * 1e3)
    return validateTokenExpiry(existingToken), existingToken;
  validateTokenKey("clientId", ssoToken.clientId, !0), validateTokenKey("clientSecret", ssoToken.clientSecret, !0), validateTokenKey("refreshToken", ssoToken.refreshToken, !0);
  let refresh = (async () => {
    try {
      lastRefreshAttemptTimes.set(ssoSessionName, Date.now());
      let newSsoOidcToken = await getNewSsoOidcToken(ssoToken, ssoRegion, init, callerClientConfig);
      validateTokenKey("accessToken", newSsoOidcToken.accessToken), validateTokenKey("expiresIn", newSsoOidcToken.expiresIn);
      let newTokenExpiration = new Date(Date.now() + newSsoOidcToken.expiresIn * 1e3);
      try {
        await writeSSOTokenToFile(ssoSessionName, {
          ...ssoToken,
          accessToken: newSsoOidcToken.accessToken,
          expiresAt: newTokenExpiration.toISOString(),
          refreshToken: newSsoOidcToken.refreshToken
        });
      } catch {
      }
      return {
        token: newSsoOidcToken.accessToken,
        expiration: newTokenExpiration
      };
    } catch {
      return validateTokenExpiry(existingToken), existingToken;
    }
  })();
  inFlightRefreshes.set(ssoSessionName, refresh);
  try {
    return await refresh;
  } finally {
    inFlightRefreshes.delete(ssoSessionName);
  }
}, SHOULD_FAIL_CREDENTIAL_CHAIN = !1, resolveSSOCredentials = async ({ ssoStartUrl, ssoSession, ssoAccountId, ssoRegion, ssoRoleName, ssoClient, clientConfig, parentClientConfig, callerClientConfig, profile, filepath, configFilepath, ignoreCache, logger }) => {
  let token, refreshMessage = "To refresh this SSO session run aws sso login with the corresponding profile.";
  if (ssoSession)
    try {
      let _token = await fromSso({
        profile,
        filepath,
        configFilepath,
        ignoreCache,
        clientConfig,
        parentClientConfig,
        logger
      })({ callerClientConfig });
      token = {
        accessToken: _token.token,
        expiresAt: new Date(_token.expiration).toISOString()
      };
    } catch (e) {
      throw new import_adapters_connect4.CredentialsProviderError(e.message, {
        tryNextLink: SHOULD_FAIL_CREDENTIAL_CHAIN,
        logger
      });
    }
  else
    try {
      token = await (0, import_adapters_connect4.getSSOTokenFromFile)(ssoStartUrl);
    } catch {
      throw new import_adapters_connect4.CredentialsProviderError(`The SSO session associated with this profile is invalid. ${refreshMessage}`, {
        tryNextLink: SHOULD_FAIL_CREDENTIAL_CHAIN,
        logger
      });
    }
  if (new Date(token.expiresAt).getTime() - Date.now() <= 0)
    throw new import_adapters_connect4.CredentialsProviderError(`The SSO session associated with this profile has expired. ${refreshMessage}`, {
      tryNextLink: SHOULD_FAIL_CREDENTIAL_CHAIN,
      logger
    });
  let { accessToken } = token, { SSOClient: SSOClient2, GetRoleCredentialsCommand: GetRoleCredentialsCommand2 } = await Promise.resolve().then(() => (init_aws_sdk_credential_provider_sso_dist_es_loadSso(), aws_sdk_credential_provider_sso_dist_es_loadSso_exports)), sso = ssoClient || new SSOClient2(Object.assign({}, clientConfig ?? {}, {
    logger: clientConfig?.logger ?? callerClientConfig?.logger ?? parentClientConfig?.logger,
    region: clientConfig?.region ?? ssoRegion,
    userAgentAppId: clientConfig?.userAgentAppId ?? callerClientConfig?.userAgentAppId ?? parentClientConfig?.userAgentAppId
  })), ssoResp;
  try {
    ssoResp = await sso.send(new GetRoleCredentialsCommand2({
      accountId: ssoAccountId,
      roleName: ssoRoleName,
      accessToken
    }));
  } catch (e) {
    throw new import_adapters_connect4.CredentialsProviderError(e, {
      tryNextLink: SHOULD_FAIL_CREDENTIAL_CHAIN,
      logger
    });
  }
  let { roleCredentials: { accessKeyId, secretAccessKey, sessionToken, expiration, credentialScope, accountId } = {} } = ssoResp;
  if (!accessKeyId || !secretAccessKey || !sessionToken || !expiration)
    throw new import_adapters_connect4.CredentialsProviderError("SSO returns an invalid temporary credential.", {
      tryNextLink: SHOULD_FAIL_CREDENTIAL_CHAIN,
      logger
    });
  let credentials = {
    accessKeyId,
    secretAccessKey,
    sessionToken,
    expiration: new Date(expiration),
    ...credentialScope && { credentialScope },
    ...accountId && { accountId }
  };
  return ssoSession ? (0, import_adapters_connect.setCredentialFeature)(credentials, "CREDENTIALS_SSO", "s") : (0, import_adapters_connect.setCredentialFeature)(credentials, "CREDENTIALS_SSO_LEGACY", "u"), credentials;
}, validateSsoProfile = (profile, logger) => {
  let { sso_start_url, sso_account_id, sso_region, sso_role_name } = profile;
  if (!sso_start_url || !sso_account_id || !sso_region || !sso_role_name)
    throw new import_adapters_connect4.CredentialsProviderError(`Profile is configured with invalid SSO credentials. Required parameters "sso_account_id", "sso_region", "sso_role_name", "sso_start_url". Got ${Object.keys(profile).join(", ")}
Reference: https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-sso.html`, { tryNextLink: !1, logger });
  return profile;
}, fromSSO = (init = {}) => async ({ callerClientConfig } = {}) => {
  init.logger?.debug("@aws-sdk/credential-provider-sso - fromSSO");
  let { ssoStartUrl, ssoAccountId, ssoRegion, ssoRoleName, ssoSession } = init, { ssoClient } = init, profileName = (0, import_adapters_connect4.getProfileName)({
    profile: init.profile ?? callerClientConfig?.profile
  });
  if (!ssoStartUrl && !ssoAccountId && !ssoRegion && !ssoRoleName && !ssoSession) {
    let profile = (await (0, import_adapters_connect4.parseKnownFiles)(init))[profileName];
    if (!profile)
      throw new import_adapters_connect4.CredentialsProviderError(`Profile ${profileName} was not found.`, { logger: init.logger });
    if (!isSsoProfile(profile))
      throw new import_adapters_connect4.CredentialsProviderError(`Profile ${profileName} is not configured with SSO credentials.`, {
        logger: init.logger
      });
    if (profile?.sso_session) {
      let session = (await (0, import_adapters_connect4.loadSsoSessionData)(init))[profile.sso_session], conflictMsg = ` configurations in profile ${profileName} and sso-session ${profile.sso_session}`;
      if (ssoRegion && ssoRegion !== session.sso_region)
        throw new import_adapters_connect4.CredentialsProviderError("Conflicting SSO region" + conflictMsg, {
          tryNextLink: !1,
          logger: init.logger
        });
      if (ssoStartUrl && ssoStartUrl !== session.sso_start_url)
        throw new import_adapters_connect4.CredentialsProviderError("Conflicting SSO start_url" + conflictMsg, {
          tryNextLink: !1,
          logger: init.logger
        });
      profile.sso_region = session.sso_region, profile.sso_start_url = session.sso_start_url;
    }
    let { sso_start_url, sso_account_id, sso_region, sso_role_name, sso_session } = validateSsoProfile(profile, init.logger);
    return resolveSSOCredentials({
      ssoStartUrl: sso_start_url,
      ssoSession: sso_session,
      ssoAccountId: sso_account_id,
      ssoRegion: sso_region,
      ssoRoleName: sso_role_name,
      ssoClient,
      clientConfig: init.clientConfig,
      parentClientConfig: init.parentClientConfig,
      callerClientConfig: init.callerClientConfig,
      profile: profileName,
      filepath: init.filepath,
      configFilepath: init.configFilepath,
      ignoreCache: init.ignoreCache,
      logger: init.logger
    });
  } else {
    if (!ssoStartUrl || !ssoAccountId || !ssoRegion || !ssoRoleName)
      throw new import_adapters_connect4.CredentialsProviderError('Incomplete configuration. The fromSSO() argument hash must include "ssoStartUrl", "ssoAccountId", "ssoRegion", "ssoRoleName"', { tryNextLink: !1, logger: init.logger });
    return resolveSSOCredentials({
      ssoStartUrl,
      ssoSession,
      ssoAccountId,
      ssoRegion,
      ssoRoleName,
      ssoClient,
      clientConfig: init.clientConfig,
      parentClientConfig: init.parentClientConfig,
      callerClientConfig: init.callerClientConfig,
      profile: profileName,
      filepath: init.filepath,
      configFilepath: init.configFilepath,
      ignoreCache: init.ignoreCache,
      logger: init.logger
    });
  }
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
/******/ 	var __webpack_exports__ = __nccwpck_require__(400);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;