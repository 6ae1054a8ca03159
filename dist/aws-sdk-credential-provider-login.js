/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 488:
/***/ ((module) => {

"use strict";
module.exports = require("./adapters-connect.js");

/***/ }),

/***/ 467:
/***/ ((module) => {

"use strict";
module.exports = require("./aws-sdk-nested-clients-dist-es-submodules-signin.js");

/***/ }),

/***/ 377:
/***/ ((module) => {

"use strict";
module.exports = require("./index.js");

/***/ }),

/***/ 598:
/***/ ((module) => {

"use strict";
module.exports = require("node:crypto");

/***/ }),

/***/ 24:
/***/ ((module) => {

"use strict";
module.exports = require("node:fs");

/***/ }),

/***/ 161:
/***/ ((module) => {

"use strict";
module.exports = require("node:os");

/***/ }),

/***/ 760:
/***/ ((module) => {

"use strict";
module.exports = require("node:path");

/***/ }),

/***/ 990:
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

// another:aws-sdk-nested-clients-dist-es-submodules-signin
var aws_sdk_nested_clients_dist_es_submodules_signin_exports = {};
__export(aws_sdk_nested_clients_dist_es_submodules_signin_exports, {
  $Command: () => import_aws_sdk_nested_clients_dist_es_submodules_signin.$Command_2,
  AccessDeniedException: () => import_aws_sdk_nested_clients_dist_es_submodules_signin.AccessDeniedException,
  AccessDeniedException$: () => import_aws_sdk_nested_clients_dist_es_submodules_signin.AccessDeniedException$,
  AccessToken$: () => import_aws_sdk_nested_clients_dist_es_submodules_signin.AccessToken$,
  CreateOAuth2Token$: () => import_aws_sdk_nested_clients_dist_es_submodules_signin.CreateOAuth2Token$,
  CreateOAuth2TokenCommand: () => import_aws_sdk_nested_clients_dist_es_submodules_signin.CreateOAuth2TokenCommand,
  CreateOAuth2TokenRequest$: () => import_aws_sdk_nested_clients_dist_es_submodules_signin.CreateOAuth2TokenRequest$,
  CreateOAuth2TokenRequestBody$: () => import_aws_sdk_nested_clients_dist_es_submodules_signin.CreateOAuth2TokenRequestBody$,
  CreateOAuth2TokenResponse$: () => import_aws_sdk_nested_clients_dist_es_submodules_signin.CreateOAuth2TokenResponse$,
  CreateOAuth2TokenResponseBody$: () => import_aws_sdk_nested_clients_dist_es_submodules_signin.CreateOAuth2TokenResponseBody$,
  CreateOAuth2TokenWithIAM$: () => import_aws_sdk_nested_clients_dist_es_submodules_signin.CreateOAuth2TokenWithIAM$,
  CreateOAuth2TokenWithIAMCommand: () => import_aws_sdk_nested_clients_dist_es_submodules_signin.CreateOAuth2TokenWithIAMCommand,
  CreateOAuth2TokenWithIAMRequest$: () => import_aws_sdk_nested_clients_dist_es_submodules_signin.CreateOAuth2TokenWithIAMRequest$,
  CreateOAuth2TokenWithIAMResponse$: () => import_aws_sdk_nested_clients_dist_es_submodules_signin.CreateOAuth2TokenWithIAMResponse$,
  InternalServerException: () => import_aws_sdk_nested_clients_dist_es_submodules_signin.InternalServerException,
  InternalServerException$: () => import_aws_sdk_nested_clients_dist_es_submodules_signin.InternalServerException$,
  OAuth2ErrorCode: () => import_aws_sdk_nested_clients_dist_es_submodules_signin.OAuth2ErrorCode,
  Signin: () => import_aws_sdk_nested_clients_dist_es_submodules_signin.Signin,
  SigninClient: () => import_aws_sdk_nested_clients_dist_es_submodules_signin.SigninClient,
  SigninServiceException: () => import_aws_sdk_nested_clients_dist_es_submodules_signin.SigninServiceException,
  SigninServiceException$: () => import_aws_sdk_nested_clients_dist_es_submodules_signin.SigninServiceException$,
  TooManyRequestsError: () => import_aws_sdk_nested_clients_dist_es_submodules_signin.TooManyRequestsError,
  TooManyRequestsError$: () => import_aws_sdk_nested_clients_dist_es_submodules_signin.TooManyRequestsError$,
  ValidationException: () => import_aws_sdk_nested_clients_dist_es_submodules_signin.ValidationException,
  ValidationException$: () => import_aws_sdk_nested_clients_dist_es_submodules_signin.ValidationException$,
  __Client: () => import_aws_sdk_nested_clients_dist_es_submodules_signin.__Client_2,
  errorTypeRegistries: () => import_aws_sdk_nested_clients_dist_es_submodules_signin.errorTypeRegistries_2
});
var import_aws_sdk_nested_clients_dist_es_submodules_signin, init_aws_sdk_nested_clients_dist_es_submodules_signin = __esm({
  "another:aws-sdk-nested-clients-dist-es-submodules-signin"() {
    import_aws_sdk_nested_clients_dist_es_submodules_signin = __nccwpck_require__(467);
  }
});

// <stdin>
var stdin_exports = {};
__export(stdin_exports, {
  fromLoginCredentials: () => fromLoginCredentials
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

// own:aws-sdk-credential-provider-login
var import_node_crypto = __nccwpck_require__(598), import_node_fs = __nccwpck_require__(24), import_node_os = __nccwpck_require__(161), import_node_path = __nccwpck_require__(760), LoginCredentialsFetcher = class _LoginCredentialsFetcher {
  profileData;
  init;
  callerClientConfig;
  static REFRESH_THRESHOLD = 300 * 1e3;
  constructor(profileData, init, callerClientConfig) {
    this.profileData = profileData, this.init = init, this.callerClientConfig = callerClientConfig;
  }
  async loadCredentials() {
    let token = await this.loadToken();
    if (!token)
      throw new import_adapters_connect4.CredentialsProviderError(`Failed to load a token for session ${this.loginSession}, please re-authenticate using aws login`, { tryNextLink: !1, logger: this.logger });
    let accessToken = token.accessToken, now = Date.now();
    return new Date(accessToken.expiresAt).getTime() - now <= _LoginCredentialsFetcher.REFRESH_THRESHOLD ? this.refresh(token) : this.toCredentials(token.accessToken);
  }
  get logger() {
    return this.init?.logger;
  }
  get loginSession() {
    return this.profileData.login_session;
  }
  toCredentials(token) {
    return {
      accessKeyId: token.accessKeyId,
      secretAccessKey: token.secretAccessKey,
      sessionToken: token.sessionToken,
      accountId: token.accountId,
      expiration: new Date(token.expiresAt)
    };
  }
  async refresh(token) {
    let diskToken = await this.loadToken().catch(() => token), now = Date.now(), diskExpiry = new Date(diskToken.accessToken.expiresAt).getTime(), tokenExpiry = new Date(token.accessToken.expiresAt).getTime(), freshToken = diskExpiry <= now && tokenExpiry > now ? token : diskToken;
    if (new Date(freshToken.accessToken.expiresAt).getTime() - Date.now() > _LoginCredentialsFetcher.REFRESH_THRESHOLD)
      return this.toCredentials(freshToken.accessToken);
    let { SigninClient: SigninClient2, CreateOAuth2TokenCommand: CreateOAuth2TokenCommand2 } = await Promise.resolve().then(() => (init_aws_sdk_nested_clients_dist_es_submodules_signin(), aws_sdk_nested_clients_dist_es_submodules_signin_exports)), { logger, userAgentAppId } = this.callerClientConfig ?? {}, requestHandler = ((requestHandler2) => requestHandler2?.metadata?.handlerProtocol === "h2")(this.callerClientConfig?.requestHandler) ? void 0 : this.callerClientConfig?.requestHandler, signInRegion = typeof freshToken.signInRegion == "string" && freshToken.signInRegion.length > 0 ? freshToken.signInRegion : void 0, region = signInRegion ?? this.profileData.region ?? await this.callerClientConfig?.region?.() ?? process.env.AWS_REGION, client = new SigninClient2({
      credentials: {
        accessKeyId: "",
        secretAccessKey: ""
      },
      region,
      requestHandler,
      logger,
      userAgentAppId,
      ...this.init?.clientConfig,
      ...signInRegion && { region: signInRegion }
    });
    this.createDPoPInterceptor(client.middlewareStack);
    let commandInput = {
      tokenInput: {
        clientId: freshToken.clientId,
        refreshToken: freshToken.refreshToken,
        grantType: "refresh_token"
      }
    };
    try {
      let response = await client.send(new CreateOAuth2TokenCommand2(commandInput)), { accessKeyId, secretAccessKey, sessionToken } = response.tokenOutput?.accessToken ?? {}, { refreshToken, expiresIn } = response.tokenOutput ?? {};
      if (!accessKeyId || !secretAccessKey || !sessionToken || !refreshToken)
        throw new import_adapters_connect4.CredentialsProviderError("Token refresh response missing required fields", {
          logger: this.logger,
          tryNextLink: !1
        });
      let expiresInMs = (expiresIn ?? 900) * 1e3, expiration = new Date(Date.now() + expiresInMs), updatedToken = {
        ...freshToken,
        accessToken: {
          ...freshToken.accessToken,
          accessKeyId,
          secretAccessKey,
          sessionToken,
          expiresAt: expiration.toISOString()
        },
        refreshToken
      };
      return await this.saveToken(updatedToken), this.toCredentials(updatedToken.accessToken);
    } catch (error) {
      if (error.name === "AccessDeniedException") {
        let errorType = error.error, message;
        switch (errorType) {
          case "TOKEN_EXPIRED":
            message = "Your session has expired. Please reauthenticate.";
            break;
          case "USER_CREDENTIALS_CHANGED":
            message = "Unable to refresh credentials because of a change in your password. Please reauthenticate with your new password.";
            break;
          case "INSUFFICIENT_PERMISSIONS":
            message = "Unable to refresh credentials due to insufficient permissions. You may be missing permission for the 'CreateOAuth2Token' action.";
            break;
          default:
            message = `Failed to refresh token: ${String(error)}. Please re-authenticate using \`aws login\``;
        }
        throw new import_adapters_connect4.CredentialsProviderError(message, {
          logger: this.logger,
          tryNextLink: !1
        });
      }
      if (new Date(freshToken.accessToken.expiresAt).getTime() > Date.now())
        return this.logger?.warn?.(`Failed to refresh token: ${String(error)}. Using existing token until expiry.`), this.toCredentials(freshToken.accessToken);
      throw new import_adapters_connect4.CredentialsProviderError(`Failed to refresh token: ${String(error)}. Please re-authenticate using aws login`, { logger: this.logger });
    }
  }
  async loadToken() {
    let tokenFilePath = this.getTokenFilePath();
    try {
      let tokenData = await import_node_fs.promises.readFile(tokenFilePath, "utf8"), token = JSON.parse(tokenData), missingFields = ["accessToken", "clientId", "refreshToken", "dpopKey"].filter((k) => !token[k]);
      if (token.accessToken?.accountId || missingFields.push("accountId"), missingFields.length > 0)
        throw new import_adapters_connect4.CredentialsProviderError(`Token validation failed, missing fields: ${missingFields.join(", ")}`, {
          logger: this.logger,
          tryNextLink: !1
        });
      return token;
    } catch (error) {
      throw new import_adapters_connect4.CredentialsProviderError(`Failed to load token from ${tokenFilePath}: ${String(error)}`, {
        logger: this.logger,
        tryNextLink: !1
      });
    }
  }
  async saveToken(token) {
    let tokenFilePath = this.getTokenFilePath(), directory = (0, import_node_path.dirname)(tokenFilePath);
    try {
      await import_node_fs.promises.mkdir(directory, { recursive: !0 });
    } catch {
    }
    await import_node_fs.promises.writeFile(tokenFilePath, JSON.stringify(token, null, 2), "utf8");
  }
  getTokenFilePath() {
    let directory = process.env.AWS_LOGIN_CACHE_DIRECTORY ?? (0, import_node_path.join)((0, import_node_os.homedir)(), ".aws", "login", "cache"), loginSessionBytes = Buffer.from(this.loginSession, "utf8"), loginSessionSha256 = (0, import_node_crypto.createHash)("sha256").update(loginSessionBytes).digest("hex");
    return (0, import_node_path.join)(directory, `${loginSessionSha256}.json`);
  }
  derToRawSignature(derSignature) {
    let offset = 2;
    if (derSignature[offset] !== 2)
      throw new Error("Invalid DER signature");
    offset++;
    let rLength = derSignature[offset++], r = derSignature.subarray(offset, offset + rLength);
    if (offset += rLength, derSignature[offset] !== 2)
      throw new Error("Invalid DER signature");
    offset++;
    let sLength = derSignature[offset++], s = derSignature.subarray(offset, offset + sLength);
    r = r[0] === 0 ? r.subarray(1) : r, s = s[0] === 0 ? s.subarray(1) : s;
    let rPadded = Buffer.concat([Buffer.alloc(32 - r.length), r]), sPadded = Buffer.concat([Buffer.alloc(32 - s.length), s]);
    return Buffer.concat([rPadded, sPadded]);
  }
  createDPoPInterceptor(middlewareStack) {
    middlewareStack.add((next) => async (args) => {
      if (import_adapters_connect6.HttpRequest.isInstance(args.request)) {
        let request = args.request, actualEndpoint = `${request.protocol}//${request.hostname}${request.port ? `:${request.port}` : ""}${request.path}`, dpop = await this.generateDpop(request.method, actualEndpoint);
        request.headers = {
          ...request.headers,
          DPoP: dpop
        };
      }
      return next(args);
    }, {
      step: "finalizeRequest",
      name: "dpopInterceptor",
      override: !0
    });
  }
  async generateDpop(method = "POST", endpoint) {
    let token = await this.loadToken();
    try {
      let privateKey = (0, import_node_crypto.createPrivateKey)({
        key: token.dpopKey,
        format: "pem",
        type: "sec1"
      }), publicDer = (0, import_node_crypto.createPublicKey)(privateKey).export({ format: "der", type: "spki" }), pointStart = -1;
      for (let i = 0; i < publicDer.length; i++)
        if (publicDer[i] === 4) {
          pointStart = i;
          break;
        }
      let x = publicDer.slice(pointStart + 1, pointStart + 33), y = publicDer.slice(pointStart + 33, pointStart + 65), header = {
        alg: "ES256",
        typ: "dpop+jwt",
        jwk: {
          kty: "EC",
          crv: "P-256",
          x: x.toString("base64url"),
          y: y.toString("base64url")
        }
      }, payload = {
        jti: crypto.randomUUID(),
        htm: method,
        htu: endpoint,
        iat: Math.floor(Date.now() / 1e3)
      }, headerB64 = Buffer.from(JSON.stringify(header)).toString("base64url"), payloadB64 = Buffer.from(JSON.stringify(payload)).toString("base64url"), message = `${headerB64}.${payloadB64}`, asn1Signature = (0, import_node_crypto.sign)("sha256", Buffer.from(message), privateKey), signatureB64 = this.derToRawSignature(asn1Signature).toString("base64url");
      return `${message}.${signatureB64}`;
    } catch (error) {
      throw new import_adapters_connect4.CredentialsProviderError(`Failed to generate Dpop proof: ${error instanceof Error ? error.message : String(error)}`, { logger: this.logger, tryNextLink: !1 });
    }
  }
}, fromLoginCredentials = (init) => async ({ callerClientConfig } = {}) => {
  init?.logger?.debug?.("@aws-sdk/credential-providers - fromLoginCredentials");
  let profiles = await (0, import_adapters_connect4.parseKnownFiles)(init || {}), profileName = (0, import_adapters_connect4.getProfileName)({
    profile: init?.profile ?? callerClientConfig?.profile
  }), profile = profiles[profileName];
  if (!profile?.login_session)
    throw new import_adapters_connect4.CredentialsProviderError(`Profile ${profileName} does not contain login_session.`, {
      tryNextLink: !0,
      logger: init?.logger
    });
  let credentials = await new LoginCredentialsFetcher(profile, init, callerClientConfig).loadCredentials();
  return (0, import_adapters_connect.setCredentialFeature)(credentials, "CREDENTIALS_LOGIN", "AD");
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
/******/ 	var __webpack_exports__ = __nccwpck_require__(990);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;