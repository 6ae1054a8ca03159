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

/***/ 724:
/***/ ((module) => {

"use strict";
module.exports = require("./aws-sdk-nested-clients-dist-es-submodules-sso-oidc.js");

/***/ }),

/***/ 849:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf, __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJS = (cb, mod) => function() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e2) {
    throw mod = 0, e2;
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

// another:shared-5.js
var require_shared_5 = __commonJS({
  "another:shared-5.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(724)["shared-5.js"]);
  }
});

// another:shared-6.js
var require_shared_6 = __commonJS({
  "another:shared-6.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(488)["shared-6.js"]);
  }
});

// another:shared-64.js
var require_shared_64 = __commonJS({
  "another:shared-64.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(488)["shared-64.js"]);
  }
});

// another:shared-65.js
var require_shared_65 = __commonJS({
  "another:shared-65.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(488)["shared-65.js"]);
  }
});

// another:shared-66.js
var require_shared_66 = __commonJS({
  "another:shared-66.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(488)["shared-66.js"]);
  }
});

// another:shared-67.js
var require_shared_67 = __commonJS({
  "another:shared-67.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(488)["shared-67.js"]);
  }
});

// another:shared-68.js
var require_shared_68 = __commonJS({
  "another:shared-68.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(488)["shared-68.js"]);
  }
});

// another:shared-69.js
var require_shared_69 = __commonJS({
  "another:shared-69.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(488)["shared-69.js"]);
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

// another:shared-73.js
var require_shared_73 = __commonJS({
  "another:shared-73.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(488)["shared-73.js"]);
  }
});

// another:shared-74.js
var require_shared_74 = __commonJS({
  "another:shared-74.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(488)["shared-74.js"]);
  }
});

// another:shared-75.js
var require_shared_75 = __commonJS({
  "another:shared-75.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(488)["shared-75.js"]);
  }
});

// another:shared-76.js
var require_shared_76 = __commonJS({
  "another:shared-76.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(488)["shared-76.js"]);
  }
});

// another:shared-77.js
var require_shared_77 = __commonJS({
  "another:shared-77.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(488)["shared-77.js"]);
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
  "aws-sdk-credential-provider-sso-dist-es-loadSso.js": () => aws_sdk_credential_provider_sso_dist_es_loadSso_exports
});
module.exports = __toCommonJS(stdin_exports);

// own:aws-sdk-credential-provider-sso-dist-es-loadSso.js
var aws_sdk_credential_provider_sso_dist_es_loadSso_exports = {};
__export(aws_sdk_credential_provider_sso_dist_es_loadSso_exports, {
  GetRoleCredentialsCommand: () => GetRoleCredentialsCommand,
  SSOClient: () => SSOClient
});
var import_shared_5 = __toESM(require_shared_5()), import_shared_6 = __toESM(require_shared_6()), import_shared_64 = __toESM(require_shared_64()), import_shared_65 = __toESM(require_shared_65()), import_shared_66 = __toESM(require_shared_66()), import_shared_67 = __toESM(require_shared_67()), import_shared_68 = __toESM(require_shared_68()), import_shared_69 = __toESM(require_shared_69()), import_shared_70 = __toESM(require_shared_70()), import_shared_71 = __toESM(require_shared_71()), import_shared_72 = __toESM(require_shared_72()), import_shared_73 = __toESM(require_shared_73()), import_shared_74 = __toESM(require_shared_74()), import_shared_75 = __toESM(require_shared_75()), import_shared_76 = __toESM(require_shared_76()), import_shared_77 = __toESM(require_shared_77()), import_shared_78 = __toESM(require_shared_78()), import_shared_79 = __toESM(require_shared_79()), import_shared_106 = __toESM(require_shared_106()), resolveClientEndpointParameters = (options) => Object.assign(options, {
  useDualstackEndpoint: options.useDualstackEndpoint ?? !1,
  useFipsEndpoint: options.useFipsEndpoint ?? !1,
  defaultSigningName: "awsssoportal"
}), commonParams = {
  UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
  Endpoint: { type: "builtInParams", name: "endpoint" },
  Region: { type: "builtInParams", name: "region" },
  UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" }
}, command = (0, import_shared_6.makeBuilder)(commonParams, "SWBPortalService", "SSOClient", import_shared_66.getEndpointPlugin), _ep0 = {}, _mw0 = (Command, cs, config, o) => [], SSOServiceException = class _SSOServiceException extends import_shared_65.ServiceException {
  static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.sso#SSOServiceException";
  constructor(options) {
    super(options), Object.setPrototypeOf(this, _SSOServiceException.prototype);
  }
}, InvalidRequestException = class _InvalidRequestException extends SSOServiceException {
  static shapeId = "com.amazonaws.sso#InvalidRequestException";
  name = "InvalidRequestException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "InvalidRequestException",
      $fault: "client",
      ...opts
    }), Object.setPrototypeOf(this, _InvalidRequestException.prototype);
  }
}, ResourceNotFoundException = class _ResourceNotFoundException extends SSOServiceException {
  static shapeId = "com.amazonaws.sso#ResourceNotFoundException";
  name = "ResourceNotFoundException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "ResourceNotFoundException",
      $fault: "client",
      ...opts
    }), Object.setPrototypeOf(this, _ResourceNotFoundException.prototype);
  }
}, TooManyRequestsException = class _TooManyRequestsException extends SSOServiceException {
  static shapeId = "com.amazonaws.sso#TooManyRequestsException";
  name = "TooManyRequestsException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "TooManyRequestsException",
      $fault: "client",
      ...opts
    }), Object.setPrototypeOf(this, _TooManyRequestsException.prototype);
  }
}, UnauthorizedException = class _UnauthorizedException extends SSOServiceException {
  static shapeId = "com.amazonaws.sso#UnauthorizedException";
  name = "UnauthorizedException";
  $fault = "client";
  constructor(opts) {
    super({
      name: "UnauthorizedException",
      $fault: "client",
      ...opts
    }), Object.setPrototypeOf(this, _UnauthorizedException.prototype);
  }
}, _ATT = "AccessTokenType", _GRC = "GetRoleCredentials", _GRCR = "GetRoleCredentialsRequest", _GRCRe = "GetRoleCredentialsResponse", _IRE = "InvalidRequestException", _RC = "RoleCredentials", _RNFE = "ResourceNotFoundException", _SAKT = "SecretAccessKeyType", _STT = "SessionTokenType", _TMRE = "TooManyRequestsException", _UE = "UnauthorizedException", _aI = "accountId", _aKI = "accessKeyId", _aT = "accessToken", _ai = "account_id", _c = "client", _e = "error", _ex = "expiration", _h = "http", _hE = "httpError", _hH = "httpHeader", _hQ = "httpQuery", _m = "message", _rC = "roleCredentials", _rN = "roleName", _rn = "role_name", _s = "smithy.ts.sdk.synthetic.com.amazonaws.sso", _sAK = "secretAccessKey", _sT = "sessionToken", _xasbt = "x-amz-sso_bearer_token", n0 = "com.amazonaws.sso", _s_registry = new import_shared_68.TypeRegistry(_s), SSOServiceException$ = [-3, _s, "SSOServiceException", 0, [], []];
_s_registry.registerError(SSOServiceException$, SSOServiceException);
var n0_registry = new import_shared_68.TypeRegistry(n0), InvalidRequestException$ = [
  -3,
  n0,
  _IRE,
  { [_e]: _c, [_hE]: 400 },
  [_m],
  [0]
];
n0_registry.registerError(InvalidRequestException$, InvalidRequestException);
var ResourceNotFoundException$ = [
  -3,
  n0,
  _RNFE,
  { [_e]: _c, [_hE]: 404 },
  [_m],
  [0]
];
n0_registry.registerError(ResourceNotFoundException$, ResourceNotFoundException);
var TooManyRequestsException$ = [
  -3,
  n0,
  _TMRE,
  { [_e]: _c, [_hE]: 429 },
  [_m],
  [0]
];
n0_registry.registerError(TooManyRequestsException$, TooManyRequestsException);
var UnauthorizedException$ = [
  -3,
  n0,
  _UE,
  { [_e]: _c, [_hE]: 401 },
  [_m],
  [0]
];
n0_registry.registerError(UnauthorizedException$, UnauthorizedException);
var errorTypeRegistries = [
  _s_registry,
  n0_registry
], AccessTokenType = [0, n0, _ATT, 8, 0], SecretAccessKeyType = [0, n0, _SAKT, 8, 0], SessionTokenType = [0, n0, _STT, 8, 0], GetRoleCredentialsRequest$ = [
  3,
  n0,
  _GRCR,
  0,
  [_rN, _aI, _aT],
  [[0, { [_hQ]: _rn }], [0, { [_hQ]: _ai }], [() => AccessTokenType, { [_hH]: _xasbt }]],
  3
], GetRoleCredentialsResponse$ = [
  3,
  n0,
  _GRCRe,
  0,
  [_rC],
  [[() => RoleCredentials$, 0]]
], RoleCredentials$ = [
  3,
  n0,
  _RC,
  0,
  [_aKI, _sAK, _sT, _ex],
  [0, [() => SecretAccessKeyType, 0], [() => SessionTokenType, 0], 1]
], GetRoleCredentials$ = [
  9,
  n0,
  _GRC,
  { [_h]: ["GET", "/federation/credentials", 200] },
  () => GetRoleCredentialsRequest$,
  () => GetRoleCredentialsResponse$
], GetRoleCredentialsCommand = class extends command(_ep0, _mw0, "GetRoleCredentials", GetRoleCredentials$) {
}, defaultSSOHttpAuthSchemeParametersProvider = async (config, context, input) => ({
  operation: (0, import_shared_66.getSmithyContext)(context).operation,
  region: await (0, import_shared_66.normalizeProvider)(config.region)() || (() => {
    throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
  })()
});
function createAwsAuthSigv4HttpAuthOption(authParameters) {
  return {
    schemeId: "aws.auth#sigv4",
    signingProperties: {
      name: "awsssoportal",
      region: authParameters.region
    },
    propertiesExtractor: (config, context) => ({
      signingProperties: {
        config,
        context
      }
    })
  };
}
function createSmithyApiNoAuthHttpAuthOption(authParameters) {
  return {
    schemeId: "smithy.api#noAuth"
  };
}
var defaultSSOHttpAuthSchemeProvider = (authParameters) => {
  let options = [];
  return authParameters.operation === "GetRoleCredentials" ? options.push(createSmithyApiNoAuthHttpAuthOption(authParameters)) : options.push(createAwsAuthSigv4HttpAuthOption(authParameters)), options;
}, resolveHttpAuthSchemeConfig = (config) => {
  let config_0 = (0, import_shared_65.resolveAwsSdkSigV4Config)(config);
  return Object.assign(config_0, {
    authSchemePreference: (0, import_shared_66.normalizeProvider)(config.authSchemePreference ?? [])
  });
}, k = "ref", a = -1, b = !0, c = "isSet", d = "PartitionResult", e = "booleanEquals", f = "getAttr", g = { [k]: "Endpoint" }, h = { [k]: d }, i = {}, j = [{ [k]: "Region" }], _data = {
  conditions: [
    [c, [g]],
    [c, j],
    ["aws.partition", j, d],
    [e, [{ [k]: "UseFIPS" }, b]],
    [e, [{ [k]: "UseDualStack" }, b]],
    [e, [{ fn: f, argv: [h, "supportsDualStack"] }, b]],
    [e, [{ fn: f, argv: [h, "supportsFIPS"] }, b]],
    ["stringEquals", [{ fn: f, argv: [h, "name"] }, "aws-us-gov"]]
  ],
  results: [
    [a],
    [a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
    [a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
    [g, i],
    ["https://portal.sso-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
    [a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
    ["https://portal.sso.{Region}.amazonaws.com", i],
    ["https://portal.sso-fips.{Region}.{PartitionResult#dnsSuffix}", i],
    [a, "FIPS is enabled but this partition does not support FIPS"],
    ["https://portal.sso.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
    [a, "DualStack is enabled but this partition does not support DualStack"],
    ["https://portal.sso.{Region}.{PartitionResult#dnsSuffix}", i],
    [a, "Invalid Configuration: Missing Region"]
  ]
}, root = 2, r = 1e8, nodes = new Int32Array([
  -1,
  1,
  -1,
  0,
  13,
  3,
  1,
  4,
  r + 12,
  2,
  5,
  r + 12,
  3,
  8,
  6,
  4,
  7,
  r + 11,
  5,
  r + 9,
  r + 10,
  4,
  11,
  9,
  6,
  10,
  r + 8,
  7,
  r + 6,
  r + 7,
  5,
  12,
  r + 5,
  6,
  r + 4,
  r + 5,
  3,
  r + 1,
  14,
  4,
  r + 2,
  r + 3
]), bdd = import_shared_66.BinaryDecisionDiagram.from(nodes, root, _data.conditions, _data.results), cache = new import_shared_66.EndpointCache({
  size: 50,
  params: ["Endpoint", "Region", "UseDualStack", "UseFIPS"]
}), defaultEndpointResolver = (endpointParams, context = {}) => cache.get(endpointParams, () => (0, import_shared_66.decideEndpoint)(bdd, {
  endpointParams,
  logger: context.logger
}));
import_shared_66.customEndpointFunctions.aws = import_shared_65.awsEndpointFunctions;
var getRuntimeConfig = (config) => ({
  apiVersion: "2019-06-10",
  base64Decoder: config?.base64Decoder ?? import_shared_67.fromBase64,
  base64Encoder: config?.base64Encoder ?? import_shared_67.toBase64,
  disableHostPrefix: config?.disableHostPrefix ?? !1,
  endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
  extensions: config?.extensions ?? [],
  httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultSSOHttpAuthSchemeProvider,
  httpAuthSchemes: config?.httpAuthSchemes ?? [
    {
      schemeId: "aws.auth#sigv4",
      identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
      signer: new import_shared_65.AwsSdkSigV4Signer()
    },
    {
      schemeId: "smithy.api#noAuth",
      identityProvider: (ipc) => ipc.getIdentityProvider("smithy.api#noAuth") || (async () => ({})),
      signer: new import_shared_5.NoAuthSigner()
    }
  ],
  logger: config?.logger ?? new import_shared_65.NoOpLogger(),
  protocol: config?.protocol ?? import_shared_64.AwsRestJsonProtocol,
  protocolSettings: config?.protocolSettings ?? {
    defaultNamespace: "com.amazonaws.sso",
    errorTypeRegistries,
    version: "2019-06-10",
    serviceTarget: "SWBPortalService"
  },
  serviceId: config?.serviceId ?? "SSO",
  sha256: config?.sha256 ?? import_shared_65.Sha256Node,
  urlParser: config?.urlParser ?? import_shared_69.parseUrl,
  utf8Decoder: config?.utf8Decoder ?? import_shared_67.fromUtf8,
  utf8Encoder: config?.utf8Encoder ?? import_shared_67.toUtf8
}), getRuntimeConfig2 = (config) => {
  (0, import_shared_65.emitWarningIfUnsupportedVersion2)(process.version);
  let defaultsMode = (0, import_shared_65.resolveDefaultsModeConfig)(config), defaultConfigProvider = () => defaultsMode().then(import_shared_65.loadConfigsForDefaultMode), clientSharedValues = getRuntimeConfig(config);
  (0, import_shared_65.emitWarningIfUnsupportedVersion)(process.version);
  let loaderConfig = {
    profile: config?.profile,
    logger: clientSharedValues.logger
  };
  return {
    ...clientSharedValues,
    ...config,
    runtime: "node",
    defaultsMode,
    authSchemePreference: config?.authSchemePreference ?? (0, import_shared_69.loadConfig)(import_shared_65.NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, loaderConfig),
    bodyLengthChecker: config?.bodyLengthChecker ?? import_shared_67.calculateBodyLength,
    defaultSocketTimeout: (0, import_shared_5.getDefaultSocketTimeout)(config?.requestHandler, 3e5),
    defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0, import_shared_65.createDefaultUserAgentProvider)({ serviceId: clientSharedValues.serviceId, clientVersion: import_shared_5.package_default.version }),
    maxAttempts: config?.maxAttempts ?? (0, import_shared_69.loadConfig)(import_shared_65.NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config),
    region: config?.region ?? (0, import_shared_69.loadConfig)(import_shared_65.NODE_REGION_CONFIG_OPTIONS, { ...import_shared_65.NODE_REGION_CONFIG_FILE_OPTIONS, ...loaderConfig }),
    requestHandler: import_shared_73.NodeHttpHandler.create(config?.requestHandler ?? defaultConfigProvider),
    retryMode: config?.retryMode ?? (0, import_shared_69.loadConfig)({
      ...import_shared_65.NODE_RETRY_MODE_CONFIG_OPTIONS,
      default: async () => (await defaultConfigProvider()).retryMode || import_shared_65.DEFAULT_RETRY_MODE
    }, config),
    streamCollector: config?.streamCollector ?? import_shared_75.streamCollector,
    useDualstackEndpoint: config?.useDualstackEndpoint ?? (0, import_shared_69.loadConfig)(import_shared_65.NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
    useFipsEndpoint: config?.useFipsEndpoint ?? (0, import_shared_69.loadConfig)(import_shared_65.NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
    userAgentAppId: config?.userAgentAppId ?? (0, import_shared_69.loadConfig)(import_shared_65.NODE_APP_ID_CONFIG_OPTIONS, loaderConfig)
  };
}, getHttpAuthExtensionConfiguration = (runtimeConfig) => {
  let _httpAuthSchemes = runtimeConfig.httpAuthSchemes, _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider, _credentials = runtimeConfig.credentials;
  return {
    setHttpAuthScheme(httpAuthScheme) {
      let index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
      index === -1 ? _httpAuthSchemes.push(httpAuthScheme) : _httpAuthSchemes.splice(index, 1, httpAuthScheme);
    },
    httpAuthSchemes() {
      return _httpAuthSchemes;
    },
    setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
      _httpAuthSchemeProvider = httpAuthSchemeProvider;
    },
    httpAuthSchemeProvider() {
      return _httpAuthSchemeProvider;
    },
    setCredentials(credentials) {
      _credentials = credentials;
    },
    credentials() {
      return _credentials;
    }
  };
}, resolveHttpAuthRuntimeConfig = (config) => ({
  httpAuthSchemes: config.httpAuthSchemes(),
  httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
  credentials: config.credentials()
}), resolveRuntimeExtensions = (runtimeConfig, extensions) => {
  let extensionConfiguration = Object.assign((0, import_shared_65.getAwsRegionExtensionConfiguration)(runtimeConfig), (0, import_shared_65.getDefaultExtensionConfiguration)(runtimeConfig), (0, import_shared_65.getHttpHandlerExtensionConfiguration)(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
  return extensions.forEach((extension) => extension.configure(extensionConfiguration)), Object.assign(runtimeConfig, (0, import_shared_65.resolveAwsRegionExtensionConfiguration)(extensionConfiguration), (0, import_shared_65.resolveDefaultRuntimeConfig)(extensionConfiguration), (0, import_shared_65.resolveHttpHandlerRuntimeConfig)(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
}, SSOClient = class extends import_shared_65.Client {
  config;
  constructor(...[configuration]) {
    let _config_0 = getRuntimeConfig2(configuration || {});
    super(_config_0), this.initConfig = _config_0;
    let _config_1 = resolveClientEndpointParameters(_config_0), _config_2 = (0, import_shared_65.resolveUserAgentConfig)(_config_1), _config_3 = (0, import_shared_65.resolveRetryConfig)(_config_2), _config_4 = (0, import_shared_65.resolveRegionConfig)(_config_3), _config_5 = _config_4, _config_6 = (0, import_shared_66.resolveEndpointConfig)(_config_5), _config_7 = resolveHttpAuthSchemeConfig(_config_6), _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
    this.config = _config_8, this.middlewareStack.use((0, import_shared_66.getSchemaSerdePlugin)(this.config)), this.middlewareStack.use((0, import_shared_65.getUserAgentPlugin)(this.config)), this.middlewareStack.use((0, import_shared_65.getRetryPlugin)(this.config)), this.middlewareStack.use((0, import_shared_65.getContentLengthPlugin)(this.config)), this.middlewareStack.use((0, import_shared_65.getHostHeaderPlugin)(this.config)), this.middlewareStack.use((0, import_shared_65.getLoggerPlugin)(this.config)), this.middlewareStack.use((0, import_shared_65.getRecursionDetectionPlugin)(this.config)), this.middlewareStack.use((0, import_shared_65.getHttpAuthSchemeEndpointRuleSetPlugin)(this.config, {
      httpAuthSchemeParametersProvider: defaultSSOHttpAuthSchemeParametersProvider,
      identityProviderConfigProvider: async (config) => new import_shared_65.DefaultIdentityProviderConfig({
        "aws.auth#sigv4": config.credentials
      })
    })), this.middlewareStack.use((0, import_shared_65.getHttpSigningPlugin)(this.config));
  }
  destroy() {
    super.destroy();
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
/******/ 	var __webpack_exports__ = __nccwpck_require__(849);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;