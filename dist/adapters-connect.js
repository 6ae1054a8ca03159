/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 700:
/***/ ((module) => {

"use strict";
module.exports = require("./aws-sdk-credential-provider-http.js");

/***/ }),

/***/ 620:
/***/ ((module) => {

"use strict";
module.exports = require("./aws-sdk-credential-provider-ini.js");

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

/***/ 851:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-11.js");

/***/ }),

/***/ 616:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-12.js");

/***/ }),

/***/ 589:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-13.js");

/***/ }),

/***/ 778:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-14.js");

/***/ }),

/***/ 375:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-15.js");

/***/ }),

/***/ 915:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-2.js");

/***/ }),

/***/ 899:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-28.js");

/***/ }),

/***/ 46:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-3.js");

/***/ }),

/***/ 257:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-4.js");

/***/ }),

/***/ 193:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-44.js");

/***/ }),

/***/ 676:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-45.js");

/***/ }),

/***/ 283:
/***/ ((module) => {

"use strict";
module.exports = require("./smithy-credential-provider-imds.js");

/***/ }),

/***/ 940:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  connect: () => connect,
  connectWith: () => connectWith
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_2 = __nccwpck_require__(915);
var import_shared_3 = __nccwpck_require__(46);
var import_shared_4 = __nccwpck_require__(257);
var import_shared_11 = __nccwpck_require__(851);
var import_shared_12 = __nccwpck_require__(616);
var import_shared_13 = __nccwpck_require__(589);
var import_shared_14 = __nccwpck_require__(778);
var import_shared_15 = __nccwpck_require__(375);
var import_shared_28 = __nccwpck_require__(899);
var import_shared_44 = __nccwpck_require__(193);
var import_shared_45 = __nccwpck_require__(676);
var defaultConnectHttpAuthSchemeParametersProvider = async (config, context, input) => ({
  operation: (0, import_shared_15.getSmithyContext)(context).operation,
  region: await (0, import_shared_15.normalizeProvider)(config.region)() || (() => {
    throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
  })()
});
function createAwsAuthSigv4HttpAuthOption(authParameters) {
  return {
    schemeId: "aws.auth#sigv4",
    signingProperties: {
      name: "connect",
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
var defaultConnectHttpAuthSchemeProvider = (authParameters) => {
  let options = [];
  switch (authParameters.operation) {
    default:
      options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
  }
  return options;
}, resolveHttpAuthSchemeConfig = (config) => {
  let config_0 = (0, import_shared_2.resolveAwsSdkSigV4Config)(config);
  return Object.assign(config_0, {
    authSchemePreference: (0, import_shared_15.normalizeProvider)(config.authSchemePreference ?? [])
  });
};
var resolveClientEndpointParameters = (options) => Object.assign(options, {
  useDualstackEndpoint: options.useDualstackEndpoint ?? false,
  useFipsEndpoint: options.useFipsEndpoint ?? false,
  defaultSigningName: "connect"
}), commonParams = {
  UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
  Endpoint: { type: "builtInParams", name: "endpoint" },
  Region: { type: "builtInParams", name: "region" },
  UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" }
};
var package_default = {
  name: "@aws-sdk/client-connect",
  version: "3.1136.0",
  description: "AWS SDK for JavaScript Connect Client for Node.js, Browser and React Native",
  homepage: "https://github.com/aws/aws-sdk-js-v3/tree/main/clients/client-connect",
  license: "Apache-2.0",
  author: {
    name: "AWS SDK for JavaScript Team",
    url: "https://aws.amazon.com/sdk-for-javascript/"
  },
  repository: {
    type: "git",
    url: "https://github.com/aws/aws-sdk-js-v3.git",
    directory: "clients/client-connect"
  },
  files: [
    "dist-*/**"
  ],
  sideEffects: false,
  main: "./dist-cjs/index.js",
  module: "./dist-es/index.js",
  browser: {
    "./dist-es/runtimeConfig": "./dist-es/runtimeConfig.browser"
  },
  types: "./dist-types/index.d.ts",
  typesVersions: {
    "<4.5": {
      "dist-types/*": [
        "dist-types/ts3.4/*"
      ]
    }
  },
  "react-native": {
    "./dist-es/runtimeConfig": "./dist-es/runtimeConfig.native"
  },
  scripts: {
    build: "concurrently 'yarn:build:types' 'yarn:build:es' && yarn build:cjs",
    "build:cjs": "node ../../scripts/compilation/inline",
    "build:es": "premove dist-es && tsc -p tsconfig.es.json",
    "build:include:deps": 'yarn g:turbo run build -F="$npm_package_name"',
    "build:types": "premove dist-types && tsc -p tsconfig.types.json",
    "build:types:downlevel": "downlevel-dts dist-types dist-types/ts3.4",
    clean: "premove dist-cjs dist-es dist-types",
    "extract:docs": "api-extractor run --local",
    "generate:client": "node ../../scripts/generate-clients/single-service",
    "test:index": "tsc -p tsconfig.test.json && node ./test/index-objects.spec.mjs"
  },
  dependencies: {
    "@aws-sdk/core": "^3.978.0",
    "@aws-sdk/credential-provider-node": "^3.972.83",
    "@aws-sdk/types": "^3.974.5",
    "@smithy/core": "^3.33.3",
    "@smithy/fetch-http-handler": "^5.7.2",
    "@smithy/node-http-handler": "^4.11.3",
    "@smithy/types": "^4.17.2",
    tslib: "^2.6.2"
  },
  devDependencies: {
    "@tsconfig/node20": "20.1.8",
    "@types/node": "^20.14.8",
    concurrently: "7.0.0",
    "downlevel-dts": "0.10.1",
    premove: "4.0.0",
    typescript: "~7.0.2"
  },
  engines: {
    node: ">=20.0.0"
  }
};
var ENV_IMDS_DISABLED = "AWS_EC2_METADATA_DISABLED", remoteProvider = async (init) => {
  let { ENV_CMDS_FULL_URI, ENV_CMDS_RELATIVE_URI, fromContainerMetadata, fromInstanceMetadata } = await Promise.resolve().then(() => __toESM(__nccwpck_require__(283)));
  if (process.env[ENV_CMDS_RELATIVE_URI] || process.env[ENV_CMDS_FULL_URI]) {
    init.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromHttp/fromContainerMetadata");
    let { fromHttp } = await Promise.resolve().then(() => __toESM(__nccwpck_require__(700)));
    return (0, import_shared_14.chain)(fromHttp(init), fromContainerMetadata(init));
  }
  return process.env[ENV_IMDS_DISABLED] && process.env[ENV_IMDS_DISABLED] !== "false" ? async () => {
    throw new import_shared_14.CredentialsProviderError("EC2 Instance Metadata Service access disabled", { logger: init.logger });
  } : (init.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromInstanceMetadata"), fromInstanceMetadata(init));
};
function memoizeChain(providers, treatAsExpired) {
  let chain2 = internalCreateChain(providers), activeLock, passiveLock, credentials2, forceRefreshLock, provider = async (options) => {
    if (options?.forceRefresh)
      return forceRefreshLock || (forceRefreshLock = chain2(options).then((c2) => {
        credentials2 = c2;
      }).finally(() => {
        forceRefreshLock = void 0;
      })), await forceRefreshLock, credentials2;
    if (credentials2?.expiration && credentials2?.expiration?.getTime() < Date.now() && (credentials2 = void 0), activeLock)
      await activeLock;
    else if (!credentials2 || treatAsExpired?.(credentials2))
      if (credentials2)
        passiveLock || (passiveLock = chain2(options).then((c2) => {
          credentials2 = c2;
        }).catch(() => {
        }).finally(() => {
          passiveLock = void 0;
        }));
      else
        return activeLock = chain2(options).then((c2) => {
          credentials2 = c2;
        }).finally(() => {
          activeLock = void 0;
        }), provider(options);
    return credentials2;
  };
  return provider;
}
var internalCreateChain = (providers) => async (awsIdentityProperties) => {
  let lastProviderError;
  for (let provider of providers)
    try {
      return await provider(awsIdentityProperties);
    } catch (err) {
      if (lastProviderError = err, err?.tryNextLink)
        continue;
      throw err;
    }
  throw lastProviderError;
};
var multipleCredentialSourceWarningEmitted = false, defaultProvider = (init = {}) => memoizeChain([
  async () => {
    if (init.profile ?? process.env[import_shared_14.ENV_PROFILE])
      throw process.env[import_shared_12.ENV_KEY] && process.env[import_shared_12.ENV_SECRET] && (multipleCredentialSourceWarningEmitted || ((init.logger?.warn && init.logger?.constructor?.name !== "NoOpLogger" ? init.logger.warn.bind(init.logger) : console.warn)(`@aws-sdk/credential-provider-node - defaultProvider::fromEnv WARNING:
    Multiple credential sources detected: 
    Both AWS_PROFILE and the pair AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY static credentials are set.
    This SDK will proceed with the AWS_PROFILE value.
    
    However, a future version may change this behavior to prefer the ENV static credentials.
    Please ensure that your environment only sets either the AWS_PROFILE or the
    AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY pair.
`), multipleCredentialSourceWarningEmitted = true)), new import_shared_14.CredentialsProviderError("AWS_PROFILE is set, skipping fromEnv provider.", {
        logger: init.logger,
        tryNextLink: true
      });
    return init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromEnv"), (0, import_shared_12.fromEnv)(init)();
  },
  async (awsIdentityProperties) => {
    init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromSSO");
    let { ssoStartUrl, ssoAccountId, ssoRegion, ssoRoleName, ssoSession } = init;
    if (!ssoStartUrl && !ssoAccountId && !ssoRegion && !ssoRoleName && !ssoSession)
      throw new import_shared_14.CredentialsProviderError("Skipping SSO provider in default chain (inputs do not include SSO fields).", { logger: init.logger });
    let { fromSSO } = await Promise.resolve().then(() => __toESM(__nccwpck_require__(855)));
    return fromSSO(init)(awsIdentityProperties);
  },
  async (awsIdentityProperties) => {
    init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromIni");
    let { fromIni } = await Promise.resolve().then(() => __toESM(__nccwpck_require__(620)));
    return fromIni(init)(awsIdentityProperties);
  },
  async (awsIdentityProperties) => {
    init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromProcess");
    let { fromProcess } = await Promise.resolve().then(() => __toESM(__nccwpck_require__(729)));
    return fromProcess(init)(awsIdentityProperties);
  },
  async (awsIdentityProperties) => {
    init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromTokenFile");
    let { fromTokenFile } = await Promise.resolve().then(() => __toESM(__nccwpck_require__(605)));
    return fromTokenFile(init)(awsIdentityProperties);
  },
  async () => (init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::remoteProvider"), (await remoteProvider(init))()),
  async () => {
    throw new import_shared_14.CredentialsProviderError("Could not load credentials from any providers", {
      tryNextLink: false,
      logger: init.logger
    });
  }
], credentialsTreatedAsExpired);
var credentialsTreatedAsExpired = (credentials2) => credentials2?.expiration !== void 0 && credentials2.expiration.getTime() - Date.now() < 3e5;
var k = "ref", a = -1, b = true, c = "isSet", d = "PartitionResult", e = "booleanEquals", f = "getAttr", g = { [k]: "Endpoint" }, h = { [k]: d }, i = {}, j = [{ [k]: "Region" }], _data = {
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
    ["https://connect-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
    [a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
    ["https://connect.{Region}.amazonaws.com", i],
    ["https://connect-fips.{Region}.{PartitionResult#dnsSuffix}", i],
    [a, "FIPS is enabled but this partition does not support FIPS"],
    ["https://connect.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
    [a, "DualStack is enabled but this partition does not support DualStack"],
    ["https://connect.{Region}.{PartitionResult#dnsSuffix}", i],
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
]), bdd = import_shared_13.BinaryDecisionDiagram.from(nodes, root, _data.conditions, _data.results);
var cache = new import_shared_13.EndpointCache({
  size: 50,
  params: ["Endpoint", "Region", "UseDualStack", "UseFIPS"]
}), defaultEndpointResolver = (endpointParams, context = {}) => cache.get(endpointParams, () => (0, import_shared_13.decideEndpoint)(bdd, {
  endpointParams,
  logger: context.logger
}));
import_shared_13.customEndpointFunctions.aws = import_shared_13.awsEndpointFunctions;
var ConnectServiceException = class _ConnectServiceException extends import_shared_13.ServiceException {
  constructor(options) {
    super(options), Object.setPrototypeOf(this, _ConnectServiceException.prototype);
  }
};
var AccessDeniedException = class _AccessDeniedException extends ConnectServiceException {
  name = "AccessDeniedException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "AccessDeniedException",
      $fault: "client",
      ...opts
    }), Object.setPrototypeOf(this, _AccessDeniedException.prototype), this.Message = opts.Message;
  }
}, InternalServiceException = class _InternalServiceException extends ConnectServiceException {
  name = "InternalServiceException";
  $fault = "server";
  Message;
  constructor(opts) {
    super({
      name: "InternalServiceException",
      $fault: "server",
      ...opts
    }), Object.setPrototypeOf(this, _InternalServiceException.prototype), this.Message = opts.Message;
  }
}, InvalidParameterException = class _InvalidParameterException extends ConnectServiceException {
  name = "InvalidParameterException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "InvalidParameterException",
      $fault: "client",
      ...opts
    }), Object.setPrototypeOf(this, _InvalidParameterException.prototype), this.Message = opts.Message;
  }
}, ResourceConflictException = class _ResourceConflictException extends ConnectServiceException {
  name = "ResourceConflictException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "ResourceConflictException",
      $fault: "client",
      ...opts
    }), Object.setPrototypeOf(this, _ResourceConflictException.prototype), this.Message = opts.Message;
  }
}, ResourceNotFoundException = class _ResourceNotFoundException extends ConnectServiceException {
  name = "ResourceNotFoundException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "ResourceNotFoundException",
      $fault: "client",
      ...opts
    }), Object.setPrototypeOf(this, _ResourceNotFoundException.prototype), this.Message = opts.Message;
  }
}, ThrottlingException = class _ThrottlingException extends ConnectServiceException {
  name = "ThrottlingException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "ThrottlingException",
      $fault: "client",
      ...opts
    }), Object.setPrototypeOf(this, _ThrottlingException.prototype), this.Message = opts.Message;
  }
}, InvalidRequestException = class _InvalidRequestException extends ConnectServiceException {
  name = "InvalidRequestException";
  $fault = "client";
  Message;
  Reason;
  constructor(opts) {
    super({
      name: "InvalidRequestException",
      $fault: "client",
      ...opts
    }), Object.setPrototypeOf(this, _InvalidRequestException.prototype), this.Message = opts.Message, this.Reason = opts.Reason;
  }
}, ServiceQuotaExceededException = class _ServiceQuotaExceededException extends ConnectServiceException {
  name = "ServiceQuotaExceededException";
  $fault = "client";
  Message;
  Reason;
  constructor(opts) {
    super({
      name: "ServiceQuotaExceededException",
      $fault: "client",
      ...opts
    }), Object.setPrototypeOf(this, _ServiceQuotaExceededException.prototype), this.Message = opts.Message, this.Reason = opts.Reason;
  }
}, LimitExceededException = class _LimitExceededException extends ConnectServiceException {
  name = "LimitExceededException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "LimitExceededException",
      $fault: "client",
      ...opts
    }), Object.setPrototypeOf(this, _LimitExceededException.prototype), this.Message = opts.Message;
  }
}, IdempotencyException = class _IdempotencyException extends ConnectServiceException {
  name = "IdempotencyException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "IdempotencyException",
      $fault: "client",
      ...opts
    }), Object.setPrototypeOf(this, _IdempotencyException.prototype), this.Message = opts.Message;
  }
}, ConditionalOperationFailedException = class _ConditionalOperationFailedException extends ConnectServiceException {
  name = "ConditionalOperationFailedException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "ConditionalOperationFailedException",
      $fault: "client",
      ...opts
    }), Object.setPrototypeOf(this, _ConditionalOperationFailedException.prototype), this.Message = opts.Message;
  }
}, DuplicateResourceException = class _DuplicateResourceException extends ConnectServiceException {
  name = "DuplicateResourceException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "DuplicateResourceException",
      $fault: "client",
      ...opts
    }), Object.setPrototypeOf(this, _DuplicateResourceException.prototype), this.Message = opts.Message;
  }
}, ConflictException = class _ConflictException extends ConnectServiceException {
  name = "ConflictException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "ConflictException",
      $fault: "client",
      ...opts
    }), Object.setPrototypeOf(this, _ConflictException.prototype), this.Message = opts.Message;
  }
}, InvalidContactFlowException = class _InvalidContactFlowException extends ConnectServiceException {
  name = "InvalidContactFlowException";
  $fault = "client";
  problems;
  constructor(opts) {
    super({
      name: "InvalidContactFlowException",
      $fault: "client",
      ...opts
    }), Object.setPrototypeOf(this, _InvalidContactFlowException.prototype), this.problems = opts.problems;
  }
}, InvalidContactFlowModuleException = class _InvalidContactFlowModuleException extends ConnectServiceException {
  name = "InvalidContactFlowModuleException";
  $fault = "client";
  Problems;
  constructor(opts) {
    super({
      name: "InvalidContactFlowModuleException",
      $fault: "client",
      ...opts
    }), Object.setPrototypeOf(this, _InvalidContactFlowModuleException.prototype), this.Problems = opts.Problems;
  }
}, PropertyValidationException = class _PropertyValidationException extends ConnectServiceException {
  name = "PropertyValidationException";
  $fault = "client";
  Message;
  PropertyList;
  constructor(opts) {
    super({
      name: "PropertyValidationException",
      $fault: "client",
      ...opts
    }), Object.setPrototypeOf(this, _PropertyValidationException.prototype), this.Message = opts.Message, this.PropertyList = opts.PropertyList;
  }
}, InvalidTestCaseException = class _InvalidTestCaseException extends ConnectServiceException {
  name = "InvalidTestCaseException";
  $fault = "client";
  Problems;
  constructor(opts) {
    super({
      name: "InvalidTestCaseException",
      $fault: "client",
      ...opts
    }), Object.setPrototypeOf(this, _InvalidTestCaseException.prototype), this.Problems = opts.Problems;
  }
}, ResourceNotReadyException = class _ResourceNotReadyException extends ConnectServiceException {
  name = "ResourceNotReadyException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "ResourceNotReadyException",
      $fault: "client",
      ...opts
    }), Object.setPrototypeOf(this, _ResourceNotReadyException.prototype), this.Message = opts.Message;
  }
}, ResourceInUseException = class _ResourceInUseException extends ConnectServiceException {
  name = "ResourceInUseException";
  $fault = "client";
  Message;
  ResourceType;
  ResourceId;
  constructor(opts) {
    super({
      name: "ResourceInUseException",
      $fault: "client",
      ...opts
    }), Object.setPrototypeOf(this, _ResourceInUseException.prototype), this.Message = opts.Message, this.ResourceType = opts.ResourceType, this.ResourceId = opts.ResourceId;
  }
}, TooManyRequestsException = class _TooManyRequestsException extends ConnectServiceException {
  name = "TooManyRequestsException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "TooManyRequestsException",
      $fault: "client",
      ...opts
    }), Object.setPrototypeOf(this, _TooManyRequestsException.prototype), this.Message = opts.Message;
  }
}, ContactNotTerminatedException = class _ContactNotTerminatedException extends ConnectServiceException {
  name = "ContactNotTerminatedException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "ContactNotTerminatedException",
      $fault: "client",
      ...opts
    }), Object.setPrototypeOf(this, _ContactNotTerminatedException.prototype), this.Message = opts.Message;
  }
}, ContactFlowNotPublishedException = class _ContactFlowNotPublishedException extends ConnectServiceException {
  name = "ContactFlowNotPublishedException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "ContactFlowNotPublishedException",
      $fault: "client",
      ...opts
    }), Object.setPrototypeOf(this, _ContactFlowNotPublishedException.prototype), this.Message = opts.Message;
  }
}, UserNotFoundException = class _UserNotFoundException extends ConnectServiceException {
  name = "UserNotFoundException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "UserNotFoundException",
      $fault: "client",
      ...opts
    }), Object.setPrototypeOf(this, _UserNotFoundException.prototype), this.Message = opts.Message;
  }
}, OutputTypeNotFoundException = class _OutputTypeNotFoundException extends ConnectServiceException {
  name = "OutputTypeNotFoundException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "OutputTypeNotFoundException",
      $fault: "client",
      ...opts
    }), Object.setPrototypeOf(this, _OutputTypeNotFoundException.prototype), this.Message = opts.Message;
  }
}, InvalidActiveRegionException = class _InvalidActiveRegionException extends ConnectServiceException {
  name = "InvalidActiveRegionException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "InvalidActiveRegionException",
      $fault: "client",
      ...opts
    }), Object.setPrototypeOf(this, _InvalidActiveRegionException.prototype), this.Message = opts.Message;
  }
}, MaximumResultReturnedException = class _MaximumResultReturnedException extends ConnectServiceException {
  name = "MaximumResultReturnedException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "MaximumResultReturnedException",
      $fault: "client",
      ...opts
    }), Object.setPrototypeOf(this, _MaximumResultReturnedException.prototype), this.Message = opts.Message;
  }
}, DestinationNotAllowedException = class _DestinationNotAllowedException extends ConnectServiceException {
  name = "DestinationNotAllowedException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "DestinationNotAllowedException",
      $fault: "client",
      ...opts
    }), Object.setPrototypeOf(this, _DestinationNotAllowedException.prototype), this.Message = opts.Message;
  }
}, OutboundContactNotPermittedException = class _OutboundContactNotPermittedException extends ConnectServiceException {
  name = "OutboundContactNotPermittedException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "OutboundContactNotPermittedException",
      $fault: "client",
      ...opts
    }), Object.setPrototypeOf(this, _OutboundContactNotPermittedException.prototype), this.Message = opts.Message;
  }
}, ContactNotFoundException = class _ContactNotFoundException extends ConnectServiceException {
  name = "ContactNotFoundException";
  $fault = "client";
  Message;
  constructor(opts) {
    super({
      name: "ContactNotFoundException",
      $fault: "client",
      ...opts
    }), Object.setPrototypeOf(this, _ContactNotFoundException.prototype), this.Message = opts.Message;
  }
};
var _A = "Arn";
var _ACn = "AndConditions";
var _ACnd = "AndCondition";
var _AD = "AliasDescription";
var _ADE = "AccessDeniedException";
var _AFIRER = "AttachedFileInvalidRequestExceptionReason";
var _AFSQEER = "AttachedFileServiceQuotaExceededExceptionReason";
var _AFt = "AttributeFilter";
var _AIli = "AliasId";
var _ANl = "AliasName";
var _ATC = "ApproximateTotalCount";
var _Ac = "Actions";
var _CAAC = "CommonAttributeAndCondition";
var _CAOCL = "CommonAttributeOrConditionList";
var _CCFM = "CreateContactFlowModule";
var _CCFMR = "CreateContactFlowModuleRequest", _CCFMRr = "CreateContactFlowModuleResponse", _CCFMV = "CreateContactFlowModuleVersion", _CCFMVR = "CreateContactFlowModuleVersionRequest", _CCFMVRr = "CreateContactFlowModuleVersionResponse";
var _CE = "ConflictException";
var _CFM = "ContactFlowModule", _CFMA = "ContactFlowModuleArn";
var _CFMAS = "ContactFlowModuleAliasSummary", _CFMASL = "ContactFlowModuleAliasSummaryList";
var _CFMI = "ContactFlowModuleId", _CFMS = "ContactFlowModuleSummary", _CFMSC = "ContactFlowModuleSearchCriteria", _CFMSCL = "ContactFlowModuleSearchConditionList", _CFMSF = "ContactFlowModuleSearchFilter", _CFMSL = "ContactFlowModulesSummaryList", _CFMSSL = "ContactFlowModuleSearchSummaryList", _CFMSo = "ContactFlowModuleState";
var _CFMVS = "ContactFlowModuleVersionSummary", _CFMVSL = "ContactFlowModuleVersionSummaryList", _CFMo = "ContactFlowModules", _CFNPE = "ContactFlowNotPublishedException";
var _CNFE = "ContactNotFoundException";
var _CNTE = "ContactNotTerminatedException";
var _COFE = "ConditionalOperationFailedException";
var _CPAF = "ControlPlaneAttributeFilter";
var _CPTF = "ControlPlaneTagFilter";
var _CT = "ClientToken";
var _CTo = "ComparisonType";
var _CTre = "CreatedTime";
var _CV = "CreateView";
var _CVR = "CreateViewRequest", _CVRr = "CreateViewResponse";
var _CVV = "CreateViewVersion", _CVVR = "CreateViewVersionRequest", _CVVRr = "CreateViewVersionResponse";
var _Co = "Content";
var _D = "Description", _DA = "DirectoryAlias";
var _DCFMRes = "DescribeContactFlowModuleRequest", _DCFMResc = "DescribeContactFlowModuleResponse";
var _DCFMe = "DescribeContactFlowModule";
var _DIRe = "DescribeInstanceRequest", _DIRes = "DescribeInstanceResponse";
var _DIes = "DescribeInstance";
var _DNAE = "DestinationNotAllowedException";
var _DRE = "DuplicateResourceException";
var _DVRes = "DescribeViewRequest", _DVResc = "DescribeViewResponse";
var _DVes = "DescribeView";
var _EIC = "ExternalInvocationConfiguration";
var _En = "Enabled";
var _FMCS = "FlowModuleContentSha256";
var _FNi = "FieldName";
var _GSIE = "GlobalSignInEndpoint";
var _I = "Id";
var _IARE = "InvalidActiveRegionException";
var _IAU = "InstanceAccessUrl", _IAn = "InstanceAlias";
var _ICE = "InboundCallsEnabled", _ICFE = "InvalidContactFlowException", _ICFME = "InvalidContactFlowModuleException";
var _IE = "IdempotencyException";
var _II = "InstanceId";
var _IMT = "IdentityManagementType";
var _IPE = "InvalidParameterException";
var _IRE = "InvalidRequestException", _IRER = "InvalidRequestExceptionReason";
var _ISE = "InternalServiceException";
var _ISR = "InstanceStatusReason", _ISn = "InstanceStatus", _ISnp = "InputSchema";
var _ITCE = "InvalidTestCaseException";
var _In = "Instance";
var _LCFM = "ListContactFlowModules", _LCFMA = "ListContactFlowModuleAliases", _LCFMAR = "ListContactFlowModuleAliasesRequest", _LCFMARi = "ListContactFlowModuleAliasesResponse", _LCFMR = "ListContactFlowModulesRequest", _LCFMRi = "ListContactFlowModulesResponse", _LCFMV = "ListContactFlowModuleVersions", _LCFMVR = "ListContactFlowModuleVersionsRequest", _LCFMVRi = "ListContactFlowModuleVersionsResponse";
var _LEE = "LimitExceededException";
var _LMT = "LastModifiedTime";
var _LTFR = "ListTagsForResource", _LTFRR = "ListTagsForResourceRequest", _LTFRRi = "ListTagsForResourceResponse";
var _LVR = "ListViewsRequest", _LVRi = "ListViewsResponse";
var _LVV = "ListViewVersions", _LVVR = "ListViewVersionsRequest", _LVVRi = "ListViewVersionsResponse";
var _LVi = "ListViews";
var _M = "Message";
var _MR = "MaxResults";
var _MRRE = "MaximumResultReturnedException";
var _N = "Name";
var _NT = "NextToken";
var _OC = "OrConditions";
var _OCE = "OutboundCallsEnabled";
var _OCNPE = "OutboundContactNotPermittedException";
var _OTNFE = "OutputTypeNotFoundException";
var _P = "Problems";
var _PDr = "ProblemDetail";
var _PL = "PropertyList";
var _PPr = "PropertyPath";
var _PVE = "PropertyValidationException", _PVEP = "PropertyValidationExceptionProperty", _PVEPL = "PropertyValidationExceptionPropertyList";
var _R = "Reason";
var _RCE = "ResourceConflictException";
var _RCep = "ReplicationConfiguration";
var _RI = "ResourceId";
var _RIUE = "ResourceInUseException";
var _RNFE = "ResourceNotFoundException";
var _RNRE = "ResourceNotReadyException";
var _RS = "ReplicationStatus";
var _RSR = "ReplicationStatusReason";
var _RSSL = "ReplicationStatusSummaryList";
var _RSSe = "ReplicationStatusSummary";
var _RT = "ResourceType";
var _Reg = "Region";
var _S = "State";
var _SC = "StringCondition";
var _SCFM = "SearchContactFlowModules", _SCFMR = "SearchContactFlowModulesRequest", _SCFMRe = "SearchContactFlowModulesResponse";
var _SCea = "SearchCriteria";
var _SCta = "StateCondition", _SCtat = "StatusCondition";
var _SF = "SearchFilter";
var _SQEE = "ServiceQuotaExceededException", _SQEER = "ServiceQuotaExceededExceptionReason";
var _SR = "ServiceRole";
var _SRo = "SourceRegion", _SRt = "StatusReason";
var _SVR = "SearchViewsRequest", _SVRe = "SearchViewsResponse";
var _SVe = "SearchViews";
var _Se = "Settings";
var _St = "Status";
var _T = "Type";
var _TACL = "TagAndConditionList";
var _TC = "TagConditions";
var _TCa = "TagCondition";
var _TE = "ThrottlingException";
var _TF = "TagFilter";
var _TK = "TagKey";
var _TMRE = "TooManyRequestsException";
var _TOCL = "TagOrConditionList";
var _TRRa = "TagResourceRequest";
var _TRa = "TagResource";
var _TVa = "TagValue";
var _Ta = "Tags";
var _Tem = "Template";
var _UCFMC = "UpdateContactFlowModuleContent", _UCFMCR = "UpdateContactFlowModuleContentRequest", _UCFMCRp = "UpdateContactFlowModuleContentResponse", _UCFMM = "UpdateContactFlowModuleMetadata", _UCFMMR = "UpdateContactFlowModuleMetadataRequest", _UCFMMRp = "UpdateContactFlowModuleMetadataResponse";
var _UNFE = "UserNotFoundException";
var _UVC = "UpdateViewContent", _UVCR = "UpdateViewContentRequest", _UVCRp = "UpdateViewContentResponse", _UVM = "UpdateViewMetadata", _UVMR = "UpdateViewMetadataRequest", _UVMRp = "UpdateViewMetadataResponse";
var _V = "Value", _VA = "ViewAction";
var _VAie = "ViewActions";
var _VC = "ViewContent";
var _VCS = "ViewContentSha256", _VD = "VersionDescription";
var _VIC = "ViewInputContent", _VIS = "ViewInputSchema";
var _VIi = "ViewId";
var _VN = "ViewName";
var _VSC = "ViewSearchCriteria", _VSCL = "ViewSearchConditionList", _VSCi = "ViewStatusCondition", _VSF = "ViewSearchFilter", _VSL = "ViewsSummaryList";
var _VSSL = "ViewSearchSummaryList", _VSi = "ViewSummary";
var _VTC = "ViewTypeCondition";
var _VVS = "ViewVersionSummary", _VVSL = "ViewVersionSummaryList";
var _Ve = "Version", _Vi = "View";
var _Vie = "Views";
var _c = "client";
var _m = "message", _mR = "maxResults";
var _nT = "nextToken";
var _p = "problems";
var _rA = "resourceArn";
var _s = "smithy.ts.sdk.synthetic.com.amazonaws.connect";
var _se = "server";
var _sta = "state", _t = "type";
var _ta = "tags";
var n0 = "com.amazonaws.connect", _s_registry = import_shared_15.TypeRegistry.for(_s), ConnectServiceException$ = [-3, _s, "ConnectServiceException", 0, [], []];
_s_registry.registerError(ConnectServiceException$, ConnectServiceException);
var n0_registry = import_shared_15.TypeRegistry.for(n0), AccessDeniedException$ = [
  -3,
  n0,
  _ADE,
  { awsQueryError: ["AccessDeniedException", 403], error: _c, httpError: 403 },
  [_M],
  [0]
];
n0_registry.registerError(AccessDeniedException$, AccessDeniedException);
var ConditionalOperationFailedException$ = [
  -3,
  n0,
  _COFE,
  { error: _c, httpError: 409 },
  [_M],
  [0]
];
n0_registry.registerError(ConditionalOperationFailedException$, ConditionalOperationFailedException);
var ConflictException$ = [
  -3,
  n0,
  _CE,
  { error: _c, httpError: 409 },
  [_M],
  [0]
];
n0_registry.registerError(ConflictException$, ConflictException);
var ContactFlowNotPublishedException$ = [
  -3,
  n0,
  _CFNPE,
  { error: _c, httpError: 404 },
  [_M],
  [0]
];
n0_registry.registerError(ContactFlowNotPublishedException$, ContactFlowNotPublishedException);
var ContactNotFoundException$ = [
  -3,
  n0,
  _CNFE,
  { awsQueryError: ["ContactNotFoundException", 410], error: _c, httpError: 410 },
  [_M],
  [0]
];
n0_registry.registerError(ContactNotFoundException$, ContactNotFoundException);
var ContactNotTerminatedException$ = [
  -3,
  n0,
  _CNTE,
  { error: _c, httpError: 409 },
  [_M],
  [0]
];
n0_registry.registerError(ContactNotTerminatedException$, ContactNotTerminatedException);
var DestinationNotAllowedException$ = [
  -3,
  n0,
  _DNAE,
  { awsQueryError: ["DestinationNotAllowedException", 403], error: _c, httpError: 403 },
  [_M],
  [0]
];
n0_registry.registerError(DestinationNotAllowedException$, DestinationNotAllowedException);
var DuplicateResourceException$ = [
  -3,
  n0,
  _DRE,
  { error: _c, httpError: 409 },
  [_M],
  [0]
];
n0_registry.registerError(DuplicateResourceException$, DuplicateResourceException);
var IdempotencyException$ = [
  -3,
  n0,
  _IE,
  { error: _c, httpError: 409 },
  [_M],
  [0]
];
n0_registry.registerError(IdempotencyException$, IdempotencyException);
var InternalServiceException$ = [
  -3,
  n0,
  _ISE,
  { error: _se, httpError: 500 },
  [_M],
  [0]
];
n0_registry.registerError(InternalServiceException$, InternalServiceException);
var InvalidActiveRegionException$ = [
  -3,
  n0,
  _IARE,
  { error: _c, httpError: 400 },
  [_M],
  [0]
];
n0_registry.registerError(InvalidActiveRegionException$, InvalidActiveRegionException);
var InvalidContactFlowException$ = [
  -3,
  n0,
  _ICFE,
  { error: _c, httpError: 400 },
  [_p],
  [() => Problems]
];
n0_registry.registerError(InvalidContactFlowException$, InvalidContactFlowException);
var InvalidContactFlowModuleException$ = [
  -3,
  n0,
  _ICFME,
  { error: _c, httpError: 400 },
  [_P],
  [() => Problems]
];
n0_registry.registerError(InvalidContactFlowModuleException$, InvalidContactFlowModuleException);
var InvalidParameterException$ = [
  -3,
  n0,
  _IPE,
  { error: _c, httpError: 400 },
  [_M],
  [0]
];
n0_registry.registerError(InvalidParameterException$, InvalidParameterException);
var InvalidRequestException$ = [
  -3,
  n0,
  _IRE,
  { error: _c, httpError: 400 },
  [_M, _R],
  [0, () => InvalidRequestExceptionReason$]
];
n0_registry.registerError(InvalidRequestException$, InvalidRequestException);
var InvalidTestCaseException$ = [
  -3,
  n0,
  _ITCE,
  { error: _c, httpError: 400 },
  [_P],
  [() => Problems]
];
n0_registry.registerError(InvalidTestCaseException$, InvalidTestCaseException);
var LimitExceededException$ = [
  -3,
  n0,
  _LEE,
  { awsQueryError: ["LimitExceededException", 429], error: _c, httpError: 429 },
  [_M],
  [0]
];
n0_registry.registerError(LimitExceededException$, LimitExceededException);
var MaximumResultReturnedException$ = [
  -3,
  n0,
  _MRRE,
  { error: _c, httpError: 400 },
  [_M],
  [0]
];
n0_registry.registerError(MaximumResultReturnedException$, MaximumResultReturnedException);
var OutboundContactNotPermittedException$ = [
  -3,
  n0,
  _OCNPE,
  { awsQueryError: ["OutboundContactNotPermittedException", 403], error: _c, httpError: 403 },
  [_M],
  [0]
];
n0_registry.registerError(OutboundContactNotPermittedException$, OutboundContactNotPermittedException);
var OutputTypeNotFoundException$ = [
  -3,
  n0,
  _OTNFE,
  { error: _c, httpError: 404 },
  [_M],
  [0]
];
n0_registry.registerError(OutputTypeNotFoundException$, OutputTypeNotFoundException);
var PropertyValidationException$ = [
  -3,
  n0,
  _PVE,
  { error: _c, httpError: 400 },
  [_M, _PL],
  [0, () => PropertyValidationExceptionPropertyList],
  1
];
n0_registry.registerError(PropertyValidationException$, PropertyValidationException);
var ResourceConflictException$ = [
  -3,
  n0,
  _RCE,
  { error: _c, httpError: 409 },
  [_M],
  [0]
];
n0_registry.registerError(ResourceConflictException$, ResourceConflictException);
var ResourceInUseException$ = [
  -3,
  n0,
  _RIUE,
  { error: _c, httpError: 409 },
  [_M, _RT, _RI],
  [0, 0, 0]
];
n0_registry.registerError(ResourceInUseException$, ResourceInUseException);
var ResourceNotFoundException$ = [
  -3,
  n0,
  _RNFE,
  { error: _c, httpError: 404 },
  [_M],
  [0]
];
n0_registry.registerError(ResourceNotFoundException$, ResourceNotFoundException);
var ResourceNotReadyException$ = [
  -3,
  n0,
  _RNRE,
  { error: _c, httpError: 409 },
  [_M],
  [0]
];
n0_registry.registerError(ResourceNotReadyException$, ResourceNotReadyException);
var ServiceQuotaExceededException$ = [
  -3,
  n0,
  _SQEE,
  { error: _c, httpError: 402 },
  [_M, _R],
  [0, () => ServiceQuotaExceededExceptionReason$]
];
n0_registry.registerError(ServiceQuotaExceededException$, ServiceQuotaExceededException);
var ThrottlingException$ = [
  -3,
  n0,
  _TE,
  { awsQueryError: ["ThrottlingException", 429], error: _c, httpError: 429 },
  [_M],
  [0]
];
n0_registry.registerError(ThrottlingException$, ThrottlingException);
var TooManyRequestsException$ = [
  -3,
  n0,
  _TMRE,
  { error: _c, httpError: 429 },
  [_M],
  [0]
];
n0_registry.registerError(TooManyRequestsException$, TooManyRequestsException);
var UserNotFoundException$ = [
  -3,
  n0,
  _UNFE,
  { error: _c, httpError: 404 },
  [_M],
  [0]
];
n0_registry.registerError(UserNotFoundException$, UserNotFoundException);
var errorTypeRegistries = [
  _s_registry,
  n0_registry
];
var DirectoryAlias = [0, n0, _DA, 8, 0];
var ViewAction = [0, n0, _VA, 8, 0], ViewInputSchema = [0, n0, _VIS, 8, 0], ViewName = [0, n0, _VN, 8, 0];
var CommonAttributeAndCondition$ = [
  3,
  n0,
  _CAAC,
  0,
  [_TC],
  [() => TagAndConditionList]
];
var ContactFlowModule$ = [
  3,
  n0,
  _CFM,
  0,
  [_A, _I, _N, _Co, _D, _S, _St, _Ta, _FMCS, _Ve, _VD, _Se, _EIC],
  [0, 0, 0, 0, 0, 0, 0, 128, 0, 1, 0, 0, () => ExternalInvocationConfiguration$]
];
var ContactFlowModuleAliasSummary$ = [
  3,
  n0,
  _CFMAS,
  0,
  [_A, _AIli, _Ve, _ANl, _AD, _LMT],
  [0, 0, 1, 0, 0, 4]
], ContactFlowModuleSearchCriteria$ = [
  3,
  n0,
  _CFMSC,
  0,
  [_OC, _ACn, _SC, _SCta, _SCtat],
  [() => ContactFlowModuleSearchConditionList, () => ContactFlowModuleSearchConditionList, () => StringCondition$, 0, 0]
], ContactFlowModuleSearchFilter$ = [
  3,
  n0,
  _CFMSF,
  0,
  [_TF],
  [() => ControlPlaneTagFilter$]
], ContactFlowModuleSummary$ = [
  3,
  n0,
  _CFMS,
  0,
  [_I, _A, _N, _S],
  [0, 0, 0, 0]
], ContactFlowModuleVersionSummary$ = [
  3,
  n0,
  _CFMVS,
  0,
  [_A, _VD, _Ve],
  [0, 0, 1]
];
var ControlPlaneAttributeFilter$ = [
  3,
  n0,
  _CPAF,
  0,
  [_OC, _ACnd, _TCa],
  [() => CommonAttributeOrConditionList, () => CommonAttributeAndCondition$, () => TagCondition$]
], ControlPlaneTagFilter$ = [
  3,
  n0,
  _CPTF,
  0,
  [_OC, _ACn, _TCa],
  [() => TagOrConditionList, () => TagAndConditionList, () => TagCondition$]
];
var CreateContactFlowModuleRequest$ = [
  3,
  n0,
  _CCFMR,
  0,
  [_II, _N, _Co, _D, _Ta, _CT, _Se, _EIC],
  [[0, 1], 0, 0, 0, 128, [0, 4], 0, () => ExternalInvocationConfiguration$],
  3
], CreateContactFlowModuleResponse$ = [
  3,
  n0,
  _CCFMRr,
  0,
  [_I, _A],
  [0, 0]
], CreateContactFlowModuleVersionRequest$ = [
  3,
  n0,
  _CCFMVR,
  0,
  [_II, _CFMI, _D, _FMCS],
  [[0, 1], [0, 1], 0, 0],
  2
], CreateContactFlowModuleVersionResponse$ = [
  3,
  n0,
  _CCFMVRr,
  0,
  [_CFMA, _Ve],
  [0, 1]
];
var CreateViewRequest$ = [
  3,
  n0,
  _CVR,
  0,
  [_II, _St, _Co, _N, _CT, _D, _Ta],
  [[0, 1], 0, [() => ViewInputContent$, 0], [() => ViewName, 0], 0, 0, 128],
  4
], CreateViewResponse$ = [
  3,
  n0,
  _CVRr,
  0,
  [_Vi],
  [[() => View$, 0]]
], CreateViewVersionRequest$ = [
  3,
  n0,
  _CVVR,
  0,
  [_II, _VIi, _VD, _VCS],
  [[0, 1], [0, 1], 0, 0],
  2
], CreateViewVersionResponse$ = [
  3,
  n0,
  _CVVRr,
  0,
  [_Vi],
  [[() => View$, 0]]
];
var DescribeContactFlowModuleRequest$ = [
  3,
  n0,
  _DCFMRes,
  0,
  [_II, _CFMI],
  [[0, 1], [0, 1]],
  2
], DescribeContactFlowModuleResponse$ = [
  3,
  n0,
  _DCFMResc,
  0,
  [_CFM],
  [() => ContactFlowModule$]
];
var DescribeInstanceRequest$ = [
  3,
  n0,
  _DIRe,
  0,
  [_II],
  [[0, 1]],
  1
], DescribeInstanceResponse$ = [
  3,
  n0,
  _DIRes,
  0,
  [_In, _RCep],
  [[() => Instance$, 0], () => ReplicationConfiguration$]
];
var DescribeViewRequest$ = [
  3,
  n0,
  _DVRes,
  0,
  [_II, _VIi],
  [[0, 1], [0, 1]],
  2
], DescribeViewResponse$ = [
  3,
  n0,
  _DVResc,
  0,
  [_Vi],
  [[() => View$, 0]]
];
var ExternalInvocationConfiguration$ = [
  3,
  n0,
  _EIC,
  0,
  [_En],
  [2]
];
var Instance$ = [
  3,
  n0,
  _In,
  0,
  [_I, _A, _IMT, _IAn, _CTre, _SR, _ISn, _SRt, _ICE, _OCE, _IAU, _Ta],
  [0, 0, 0, [() => DirectoryAlias, 0], 4, 0, 0, () => InstanceStatusReason$, 2, 2, 0, 128]
], InstanceStatusReason$ = [
  3,
  n0,
  _ISR,
  0,
  [_M],
  [0]
];
var ListContactFlowModuleAliasesRequest$ = [
  3,
  n0,
  _LCFMAR,
  0,
  [_II, _CFMI, _NT, _MR],
  [[0, 1], [0, 1], [0, { httpQuery: _nT }], [1, { httpQuery: _mR }]],
  2
], ListContactFlowModuleAliasesResponse$ = [
  3,
  n0,
  _LCFMARi,
  0,
  [_CFMASL, _NT],
  [() => ContactFlowModuleAliasSummaryList, 0]
], ListContactFlowModulesRequest$ = [
  3,
  n0,
  _LCFMR,
  0,
  [_II, _NT, _MR, _CFMSo],
  [[0, 1], [0, { httpQuery: _nT }], [1, { httpQuery: _mR }], [0, { httpQuery: _sta }]],
  1
], ListContactFlowModulesResponse$ = [
  3,
  n0,
  _LCFMRi,
  0,
  [_CFMSL, _NT],
  [() => ContactFlowModulesSummaryList, 0]
], ListContactFlowModuleVersionsRequest$ = [
  3,
  n0,
  _LCFMVR,
  0,
  [_II, _CFMI, _NT, _MR],
  [[0, 1], [0, 1], [0, { httpQuery: _nT }], [1, { httpQuery: _mR }]],
  2
], ListContactFlowModuleVersionsResponse$ = [
  3,
  n0,
  _LCFMVRi,
  0,
  [_CFMVSL, _NT],
  [() => ContactFlowModuleVersionSummaryList, 0]
];
var ListTagsForResourceRequest$ = [
  3,
  n0,
  _LTFRR,
  0,
  [_rA],
  [[0, 1]],
  1
], ListTagsForResourceResponse$ = [
  3,
  n0,
  _LTFRRi,
  0,
  [_ta],
  [128]
];
var ListViewsRequest$ = [
  3,
  n0,
  _LVR,
  0,
  [_II, _T, _NT, _MR],
  [[0, 1], [0, { httpQuery: _t }], [0, { httpQuery: _nT }], [1, { httpQuery: _mR }]],
  1
], ListViewsResponse$ = [
  3,
  n0,
  _LVRi,
  0,
  [_VSL, _NT],
  [[() => ViewsSummaryList, 0], 0]
], ListViewVersionsRequest$ = [
  3,
  n0,
  _LVVR,
  0,
  [_II, _VIi, _NT, _MR],
  [[0, 1], [0, 1], [0, { httpQuery: _nT }], [1, { httpQuery: _mR }]],
  2
], ListViewVersionsResponse$ = [
  3,
  n0,
  _LVVRi,
  0,
  [_VVSL, _NT],
  [[() => ViewVersionSummaryList, 0], 0]
];
var ProblemDetail$ = [
  3,
  n0,
  _PDr,
  0,
  [_m],
  [0]
];
var PropertyValidationExceptionProperty$ = [
  3,
  n0,
  _PVEP,
  0,
  [_PPr, _R, _M],
  [0, 0, 0],
  3
];
var ReplicationConfiguration$ = [
  3,
  n0,
  _RCep,
  0,
  [_RSSL, _SRo, _GSIE],
  [() => ReplicationStatusSummaryList, 0, 0]
], ReplicationStatusSummary$ = [
  3,
  n0,
  _RSSe,
  0,
  [_Reg, _RS, _RSR],
  [0, 0, 0]
];
var SearchContactFlowModulesRequest$ = [
  3,
  n0,
  _SCFMR,
  0,
  [_II, _NT, _MR, _SF, _SCea],
  [0, 0, 1, () => ContactFlowModuleSearchFilter$, () => ContactFlowModuleSearchCriteria$],
  1
], SearchContactFlowModulesResponse$ = [
  3,
  n0,
  _SCFMRe,
  0,
  [_CFMo, _NT, _ATC],
  [() => ContactFlowModuleSearchSummaryList, 0, 1]
];
var SearchViewsRequest$ = [
  3,
  n0,
  _SVR,
  0,
  [_II, _NT, _MR, _SF, _SCea],
  [0, 0, 1, () => ViewSearchFilter$, () => ViewSearchCriteria$],
  1
], SearchViewsResponse$ = [
  3,
  n0,
  _SVRe,
  0,
  [_Vie, _NT, _ATC],
  [[() => ViewSearchSummaryList, 0], 0, 1]
];
var StringCondition$ = [
  3,
  n0,
  _SC,
  0,
  [_FNi, _V, _CTo],
  [0, 0, 0]
];
var TagCondition$ = [
  3,
  n0,
  _TCa,
  0,
  [_TK, _TVa],
  [0, 0]
];
var TagResourceRequest$ = [
  3,
  n0,
  _TRRa,
  0,
  [_rA, _ta],
  [[0, 1], 128],
  2
];
var UpdateContactFlowModuleContentRequest$ = [
  3,
  n0,
  _UCFMCR,
  0,
  [_II, _CFMI, _Co, _Se],
  [[0, 1], [0, 1], 0, 0],
  2
], UpdateContactFlowModuleContentResponse$ = [
  3,
  n0,
  _UCFMCRp,
  0,
  [],
  []
], UpdateContactFlowModuleMetadataRequest$ = [
  3,
  n0,
  _UCFMMR,
  0,
  [_II, _CFMI, _N, _D, _S],
  [[0, 1], [0, 1], 0, 0, 0],
  2
], UpdateContactFlowModuleMetadataResponse$ = [
  3,
  n0,
  _UCFMMRp,
  0,
  [],
  []
];
var UpdateViewContentRequest$ = [
  3,
  n0,
  _UVCR,
  0,
  [_II, _VIi, _St, _Co],
  [[0, 1], [0, 1], 0, [() => ViewInputContent$, 0]],
  4
], UpdateViewContentResponse$ = [
  3,
  n0,
  _UVCRp,
  0,
  [_Vi],
  [[() => View$, 0]]
], UpdateViewMetadataRequest$ = [
  3,
  n0,
  _UVMR,
  0,
  [_II, _VIi, _N, _D],
  [[0, 1], [0, 1], [() => ViewName, 0], 0],
  2
], UpdateViewMetadataResponse$ = [
  3,
  n0,
  _UVMRp,
  0,
  [],
  []
];
var View$ = [
  3,
  n0,
  _Vi,
  0,
  [_I, _A, _N, _St, _T, _D, _Ve, _VD, _Co, _Ta, _CTre, _LMT, _VCS],
  [0, 0, [() => ViewName, 0], 0, 0, 0, 1, 0, [() => ViewContent$, 0], 128, 4, 4, 0]
], ViewContent$ = [
  3,
  n0,
  _VC,
  0,
  [_ISnp, _Tem, _Ac],
  [[() => ViewInputSchema, 0], 0, [() => ViewActions, 0]]
], ViewInputContent$ = [
  3,
  n0,
  _VIC,
  0,
  [_Tem, _Ac],
  [0, [() => ViewActions, 0]]
], ViewSearchCriteria$ = [
  3,
  n0,
  _VSC,
  0,
  [_OC, _ACn, _SC, _VTC, _VSCi],
  [() => ViewSearchConditionList, () => ViewSearchConditionList, () => StringCondition$, 0, 0]
], ViewSearchFilter$ = [
  3,
  n0,
  _VSF,
  0,
  [_AFt],
  [() => ControlPlaneAttributeFilter$]
], ViewSummary$ = [
  3,
  n0,
  _VSi,
  0,
  [_I, _A, _N, _T, _St, _D],
  [0, 0, [() => ViewName, 0], 0, 0, 0]
], ViewVersionSummary$ = [
  3,
  n0,
  _VVS,
  0,
  [_I, _A, _D, _N, _T, _Ve, _VD],
  [0, 0, 0, [() => ViewName, 0], 0, 1, 0]
];
var __Unit = "unit";
var CommonAttributeOrConditionList = [
  1,
  n0,
  _CAOCL,
  0,
  () => CommonAttributeAndCondition$
];
var ContactFlowModuleAliasSummaryList = [
  1,
  n0,
  _CFMASL,
  0,
  () => ContactFlowModuleAliasSummary$
], ContactFlowModuleSearchConditionList = [
  1,
  n0,
  _CFMSCL,
  0,
  () => ContactFlowModuleSearchCriteria$
], ContactFlowModuleSearchSummaryList = [
  1,
  n0,
  _CFMSSL,
  0,
  () => ContactFlowModule$
], ContactFlowModulesSummaryList = [
  1,
  n0,
  _CFMSL,
  0,
  () => ContactFlowModuleSummary$
], ContactFlowModuleVersionSummaryList = [
  1,
  n0,
  _CFMVSL,
  0,
  () => ContactFlowModuleVersionSummary$
];
var Problems = [
  1,
  n0,
  _P,
  0,
  () => ProblemDetail$
];
var PropertyValidationExceptionPropertyList = [
  1,
  n0,
  _PVEPL,
  0,
  () => PropertyValidationExceptionProperty$
];
var ReplicationStatusSummaryList = [
  1,
  n0,
  _RSSL,
  0,
  () => ReplicationStatusSummary$
];
var TagAndConditionList = [
  1,
  n0,
  _TACL,
  0,
  () => TagCondition$
];
var TagOrConditionList = [
  1,
  n0,
  _TOCL,
  0,
  () => TagAndConditionList
];
var ViewActions = [
  1,
  n0,
  _VAie,
  0,
  [
    () => ViewAction,
    0
  ]
], ViewSearchConditionList = [
  1,
  n0,
  _VSCL,
  0,
  () => ViewSearchCriteria$
], ViewSearchSummaryList = [
  1,
  n0,
  _VSSL,
  0,
  [
    () => View$,
    0
  ]
], ViewsSummaryList = [
  1,
  n0,
  _VSL,
  0,
  [
    () => ViewSummary$,
    0
  ]
], ViewVersionSummaryList = [
  1,
  n0,
  _VVSL,
  0,
  [
    () => ViewVersionSummary$,
    0
  ]
];
var InvalidRequestExceptionReason$ = [
  4,
  n0,
  _IRER,
  0,
  [_AFIRER],
  [0]
];
var ServiceQuotaExceededExceptionReason$ = [
  4,
  n0,
  _SQEER,
  0,
  [_AFSQEER],
  [0]
];
var CreateContactFlowModule$ = [
  9,
  n0,
  _CCFM,
  { http: ["PUT", "/contact-flow-modules/{InstanceId}", 200] },
  () => CreateContactFlowModuleRequest$,
  () => CreateContactFlowModuleResponse$
];
var CreateContactFlowModuleVersion$ = [
  9,
  n0,
  _CCFMV,
  { http: ["PUT", "/contact-flow-modules/{InstanceId}/{ContactFlowModuleId}/version", 200] },
  () => CreateContactFlowModuleVersionRequest$,
  () => CreateContactFlowModuleVersionResponse$
];
var CreateView$ = [
  9,
  n0,
  _CV,
  { http: ["PUT", "/views/{InstanceId}", 200] },
  () => CreateViewRequest$,
  () => CreateViewResponse$
], CreateViewVersion$ = [
  9,
  n0,
  _CVV,
  { http: ["PUT", "/views/{InstanceId}/{ViewId}/versions", 200] },
  () => CreateViewVersionRequest$,
  () => CreateViewVersionResponse$
];
var DescribeContactFlowModule$ = [
  9,
  n0,
  _DCFMe,
  { http: ["GET", "/contact-flow-modules/{InstanceId}/{ContactFlowModuleId}", 200] },
  () => DescribeContactFlowModuleRequest$,
  () => DescribeContactFlowModuleResponse$
];
var DescribeInstance$ = [
  9,
  n0,
  _DIes,
  { http: ["GET", "/instance/{InstanceId}", 200] },
  () => DescribeInstanceRequest$,
  () => DescribeInstanceResponse$
];
var DescribeView$ = [
  9,
  n0,
  _DVes,
  { http: ["GET", "/views/{InstanceId}/{ViewId}", 200] },
  () => DescribeViewRequest$,
  () => DescribeViewResponse$
];
var ListContactFlowModuleAliases$ = [
  9,
  n0,
  _LCFMA,
  { http: ["GET", "/contact-flow-modules/{InstanceId}/{ContactFlowModuleId}/aliases", 200] },
  () => ListContactFlowModuleAliasesRequest$,
  () => ListContactFlowModuleAliasesResponse$
], ListContactFlowModules$ = [
  9,
  n0,
  _LCFM,
  { http: ["GET", "/contact-flow-modules-summary/{InstanceId}", 200] },
  () => ListContactFlowModulesRequest$,
  () => ListContactFlowModulesResponse$
], ListContactFlowModuleVersions$ = [
  9,
  n0,
  _LCFMV,
  { http: ["GET", "/contact-flow-modules/{InstanceId}/{ContactFlowModuleId}/versions", 200] },
  () => ListContactFlowModuleVersionsRequest$,
  () => ListContactFlowModuleVersionsResponse$
];
var ListTagsForResource$ = [
  9,
  n0,
  _LTFR,
  { http: ["GET", "/tags/{resourceArn}", 200] },
  () => ListTagsForResourceRequest$,
  () => ListTagsForResourceResponse$
];
var ListViews$ = [
  9,
  n0,
  _LVi,
  { http: ["GET", "/views/{InstanceId}", 200] },
  () => ListViewsRequest$,
  () => ListViewsResponse$
], ListViewVersions$ = [
  9,
  n0,
  _LVV,
  { http: ["GET", "/views/{InstanceId}/{ViewId}/versions", 200] },
  () => ListViewVersionsRequest$,
  () => ListViewVersionsResponse$
];
var SearchContactFlowModules$ = [
  9,
  n0,
  _SCFM,
  { http: ["POST", "/search-contact-flow-modules", 200] },
  () => SearchContactFlowModulesRequest$,
  () => SearchContactFlowModulesResponse$
];
var SearchViews$ = [
  9,
  n0,
  _SVe,
  { http: ["POST", "/search-views", 200] },
  () => SearchViewsRequest$,
  () => SearchViewsResponse$
];
var TagResource$ = [
  9,
  n0,
  _TRa,
  { http: ["POST", "/tags/{resourceArn}", 200] },
  () => TagResourceRequest$,
  () => __Unit
];
var UpdateContactFlowModuleContent$ = [
  9,
  n0,
  _UCFMC,
  { http: ["POST", "/contact-flow-modules/{InstanceId}/{ContactFlowModuleId}/content", 200] },
  () => UpdateContactFlowModuleContentRequest$,
  () => UpdateContactFlowModuleContentResponse$
], UpdateContactFlowModuleMetadata$ = [
  9,
  n0,
  _UCFMM,
  { http: ["POST", "/contact-flow-modules/{InstanceId}/{ContactFlowModuleId}/metadata", 200] },
  () => UpdateContactFlowModuleMetadataRequest$,
  () => UpdateContactFlowModuleMetadataResponse$
];
var UpdateViewContent$ = [
  9,
  n0,
  _UVC,
  { http: ["POST", "/views/{InstanceId}/{ViewId}", 200] },
  () => UpdateViewContentRequest$,
  () => UpdateViewContentResponse$
], UpdateViewMetadata$ = [
  9,
  n0,
  _UVM,
  { http: ["POST", "/views/{InstanceId}/{ViewId}/metadata", 200] },
  () => UpdateViewMetadataRequest$,
  () => UpdateViewMetadataResponse$
];
var getRuntimeConfig = (config) => ({
  apiVersion: "2017-08-08",
  base64Decoder: config?.base64Decoder ?? import_shared_15.fromBase64,
  base64Encoder: config?.base64Encoder ?? import_shared_15.toBase64,
  disableHostPrefix: config?.disableHostPrefix ?? false,
  endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
  extensions: config?.extensions ?? [],
  httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultConnectHttpAuthSchemeProvider,
  httpAuthSchemes: config?.httpAuthSchemes ?? [
    {
      schemeId: "aws.auth#sigv4",
      identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
      signer: new import_shared_2.AwsSdkSigV4Signer()
    }
  ],
  logger: config?.logger ?? new import_shared_13.NoOpLogger(),
  protocol: config?.protocol ?? import_shared_2.AwsRestJsonProtocol,
  protocolSettings: config?.protocolSettings ?? {
    defaultNamespace: "com.amazonaws.connect",
    errorTypeRegistries,
    version: "2017-08-08",
    serviceTarget: "AmazonConnectService"
  },
  serviceId: config?.serviceId ?? "Connect",
  sha256: config?.sha256 ?? import_shared_11.Sha256Node,
  urlParser: config?.urlParser ?? import_shared_15.parseUrl,
  utf8Decoder: config?.utf8Decoder ?? import_shared_15.fromUtf8,
  utf8Encoder: config?.utf8Encoder ?? import_shared_15.toUtf8
});
var getRuntimeConfig2 = (config) => {
  (0, import_shared_13.emitWarningIfUnsupportedVersion2)(process.version);
  let defaultsMode = (0, import_shared_14.resolveDefaultsModeConfig)(config), defaultConfigProvider = () => defaultsMode().then(import_shared_13.loadConfigsForDefaultMode), clientSharedValues = getRuntimeConfig(config);
  (0, import_shared_13.emitWarningIfUnsupportedVersion)(process.version);
  let loaderConfig = {
    profile: config?.profile,
    logger: clientSharedValues.logger
  };
  return {
    ...clientSharedValues,
    ...config,
    runtime: "node",
    defaultsMode,
    authSchemePreference: config?.authSchemePreference ?? (0, import_shared_14.loadConfig)(import_shared_2.NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, loaderConfig),
    bodyLengthChecker: config?.bodyLengthChecker ?? import_shared_15.calculateBodyLength,
    credentialDefaultProvider: config?.credentialDefaultProvider ?? defaultProvider,
    defaultUserAgentProvider: config?.defaultUserAgentProvider ?? (0, import_shared_13.createDefaultUserAgentProvider)({ serviceId: clientSharedValues.serviceId, clientVersion: package_default.version }),
    maxAttempts: config?.maxAttempts ?? (0, import_shared_14.loadConfig)(import_shared_13.NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config),
    region: config?.region ?? (0, import_shared_14.loadConfig)(import_shared_14.NODE_REGION_CONFIG_OPTIONS, { ...import_shared_14.NODE_REGION_CONFIG_FILE_OPTIONS, ...loaderConfig }),
    requestHandler: import_shared_3.NodeHttpHandler.create(config?.requestHandler ?? defaultConfigProvider),
    retryMode: config?.retryMode ?? (0, import_shared_14.loadConfig)({
      ...import_shared_13.NODE_RETRY_MODE_CONFIG_OPTIONS,
      default: async () => (await defaultConfigProvider()).retryMode || import_shared_13.DEFAULT_RETRY_MODE
    }, config),
    streamCollector: config?.streamCollector ?? import_shared_15.streamCollector,
    useDualstackEndpoint: config?.useDualstackEndpoint ?? (0, import_shared_14.loadConfig)(import_shared_14.NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
    useFipsEndpoint: config?.useFipsEndpoint ?? (0, import_shared_14.loadConfig)(import_shared_14.NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
    userAgentAppId: config?.userAgentAppId ?? (0, import_shared_14.loadConfig)(import_shared_13.NODE_APP_ID_CONFIG_OPTIONS, loaderConfig)
  };
};
var getHttpAuthExtensionConfiguration = (runtimeConfig) => {
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
    setCredentials(credentials2) {
      _credentials = credentials2;
    },
    credentials() {
      return _credentials;
    }
  };
}, resolveHttpAuthRuntimeConfig = (config) => ({
  httpAuthSchemes: config.httpAuthSchemes(),
  httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
  credentials: config.credentials()
});
var resolveRuntimeExtensions = (runtimeConfig, extensions) => {
  let extensionConfiguration = Object.assign((0, import_shared_13.getAwsRegionExtensionConfiguration)(runtimeConfig), (0, import_shared_13.getDefaultExtensionConfiguration)(runtimeConfig), (0, import_shared_14.getHttpHandlerExtensionConfiguration)(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
  return extensions.forEach((extension) => extension.configure(extensionConfiguration)), Object.assign(runtimeConfig, (0, import_shared_13.resolveAwsRegionExtensionConfiguration)(extensionConfiguration), (0, import_shared_13.resolveDefaultRuntimeConfig)(extensionConfiguration), (0, import_shared_14.resolveHttpHandlerRuntimeConfig)(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};
var ConnectClient = class extends import_shared_13.Client {
  config;
  constructor(...[configuration]) {
    let _config_0 = getRuntimeConfig2(configuration || {});
    super(_config_0), this.initConfig = _config_0;
    let _config_1 = resolveClientEndpointParameters(_config_0), _config_2 = (0, import_shared_13.resolveUserAgentConfig)(_config_1), _config_3 = (0, import_shared_13.resolveRetryConfig)(_config_2), _config_4 = (0, import_shared_14.resolveRegionConfig)(_config_3), _config_5 = _config_4, _config_6 = (0, import_shared_13.resolveEndpointConfig)(_config_5), _config_7 = resolveHttpAuthSchemeConfig(_config_6), _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
    this.config = _config_8, this.middlewareStack.use((0, import_shared_15.getSchemaSerdePlugin)(this.config)), this.middlewareStack.use((0, import_shared_13.getUserAgentPlugin)(this.config)), this.middlewareStack.use((0, import_shared_13.getRetryPlugin)(this.config)), this.middlewareStack.use((0, import_shared_14.getContentLengthPlugin)(this.config)), this.middlewareStack.use((0, import_shared_13.getHostHeaderPlugin)(this.config)), this.middlewareStack.use((0, import_shared_13.getLoggerPlugin)(this.config)), this.middlewareStack.use((0, import_shared_13.getRecursionDetectionPlugin)(this.config)), this.middlewareStack.use((0, import_shared_13.getHttpAuthSchemeEndpointRuleSetPlugin)(this.config, {
      httpAuthSchemeParametersProvider: defaultConnectHttpAuthSchemeParametersProvider,
      identityProviderConfigProvider: async (config) => new import_shared_13.DefaultIdentityProviderConfig({
        "aws.auth#sigv4": config.credentials
      })
    })), this.middlewareStack.use((0, import_shared_13.getHttpSigningPlugin)(this.config));
  }
  destroy() {
    super.destroy();
  }
};
var command = (0, import_shared_13.makeBuilder)(commonParams, "AmazonConnectService", "ConnectClient", import_shared_13.getEndpointPlugin), _ep0 = {}, _mw0 = (Command, cs, config, o) => [];
var CreateContactFlowModuleCommand = class extends command(_ep0, _mw0, "CreateContactFlowModule", CreateContactFlowModule$) {
};
var CreateContactFlowModuleVersionCommand = class extends command(_ep0, _mw0, "CreateContactFlowModuleVersion", CreateContactFlowModuleVersion$) {
};
var CreateViewCommand = class extends command(_ep0, _mw0, "CreateView", CreateView$) {
};
var CreateViewVersionCommand = class extends command(_ep0, _mw0, "CreateViewVersion", CreateViewVersion$) {
};
var DescribeContactFlowModuleCommand = class extends command(_ep0, _mw0, "DescribeContactFlowModule", DescribeContactFlowModule$) {
};
var DescribeInstanceCommand = class extends command(_ep0, _mw0, "DescribeInstance", DescribeInstance$) {
};
var DescribeViewCommand = class extends command(_ep0, _mw0, "DescribeView", DescribeView$) {
};
var ListContactFlowModuleAliasesCommand = class extends command(_ep0, _mw0, "ListContactFlowModuleAliases", ListContactFlowModuleAliases$) {
};
var ListContactFlowModulesCommand = class extends command(_ep0, _mw0, "ListContactFlowModules", ListContactFlowModules$) {
};
var ListContactFlowModuleVersionsCommand = class extends command(_ep0, _mw0, "ListContactFlowModuleVersions", ListContactFlowModuleVersions$) {
};
var ListTagsForResourceCommand = class extends command(_ep0, _mw0, "ListTagsForResource", ListTagsForResource$) {
};
var ListViewsCommand = class extends command(_ep0, _mw0, "ListViews", ListViews$) {
};
var ListViewVersionsCommand = class extends command(_ep0, _mw0, "ListViewVersions", ListViewVersions$) {
};
var SearchContactFlowModulesCommand = class extends command(_ep0, _mw0, "SearchContactFlowModules", SearchContactFlowModules$) {
};
var SearchViewsCommand = class extends command(_ep0, _mw0, "SearchViews", SearchViews$) {
};
var TagResourceCommand = class extends command(_ep0, _mw0, "TagResource", TagResource$) {
};
var UpdateContactFlowModuleContentCommand = class extends command(_ep0, _mw0, "UpdateContactFlowModuleContent", UpdateContactFlowModuleContent$) {
};
var UpdateContactFlowModuleMetadataCommand = class extends command(_ep0, _mw0, "UpdateContactFlowModuleMetadata", UpdateContactFlowModuleMetadata$) {
};
var UpdateViewContentCommand = class extends command(_ep0, _mw0, "UpdateViewContent", UpdateViewContent$) {
};
var UpdateViewMetadataCommand = class extends command(_ep0, _mw0, "UpdateViewMetadata", UpdateViewMetadata$) {
};
var connectionTimeout = 5e3, requestTimeout = 3e4;
function createClient(region, env) {
  let agent = { keepAlive: true, maxSockets: 64, proxyEnv: env };
  return new ConnectClient({
    region,
    maxAttempts: 1,
    customUserAgent: "connect-publish",
    requestHandler: {
      connectionTimeout,
      requestTimeout,
      // Without it a request that takes too long is only warned of.
      throwOnRequestTimeout: true,
      httpAgent: agent,
      httpsAgent: agent
    }
  });
}
async function allPages(page, rows) {
  let all = [], token;
  do {
    let answer = await page(token);
    all.push(...rows(answer) ?? []), token = answer.NextToken;
  } while (token);
  return all;
}
var TokenBucket = class {
  #clock;
  #fullRate;
  #burst;
  #rate;
  #tokens;
  #filledAt;
  #lastInLine = Promise.resolve();
  /** Calls sent so far, and how many of them were when the rate last fell. */
  #sent = 0;
  #sentAtFall = 0;
  constructor(clock, rate, burst2) {
    this.#clock = clock, this.#fullRate = this.#rate = rate, this.#burst = this.#tokens = burst2, this.#filledAt = clock.now();
  }
  /**
   * Waits for a token and takes it; answers the call's number, which `throttled` wants back. What `throwIfUnwanted`
   * throws makes the call leave the line without a token, so that those behind it need not wait for it.
   */
  take(throwIfUnwanted = () => {
  }) {
    let turn = this.#lastInLine.then(() => this.#next(throwIfUnwanted));
    return this.#lastInLine = turn.catch(() => {
    }), turn;
  }
  /** The service threw a call back. Of a burst that was thrown back together only the first slows us down. */
  throttled(call) {
    this.#fill(), this.#tokens = Math.min(this.#tokens, 0), !(call <= this.#sentAtFall) && (this.#rate = Math.max(this.#rate * 0.7, this.#fullRate * 0.25), this.#sentAtFall = this.#sent);
  }
  answered() {
    this.#fill(), this.#rate = Math.min(this.#rate + 0.1 * this.#fullRate, this.#fullRate);
  }
  async #next(throwIfUnwanted) {
    for (throwIfUnwanted(), this.#fill(); this.#tokens < 1; this.#fill()) {
      let missing = (1 - this.#tokens) / this.#rate * 1e3;
      await this.#clock.sleep(Math.min(Math.ceil(missing), 1e3)), throwIfUnwanted();
    }
    return this.#tokens -= 1, this.#sent += 1, this.#sent;
  }
  #fill() {
    let now = this.#clock.now();
    this.#tokens = Math.min(this.#tokens + (now - this.#filledAt) / 1e3 * this.#rate, this.#burst), this.#filledAt = now;
  }
};
var operations = {
  DescribeInstance: { repetition: "read", resource: "instance" },
  ListViews: { repetition: "read", resource: "instance" },
  SearchViews: { repetition: "read", resource: "instance" },
  DescribeView: { repetition: "read", resource: "view" },
  ListViewVersions: { repetition: "read", resource: "view" },
  CreateView: { repetition: "tokened", resource: "view" },
  // Repeated blindly it could replace what somebody published in between.
  UpdateViewContent: { repetition: "once", resource: "view" },
  UpdateViewMetadata: { repetition: "idempotent", resource: "view" },
  // Answers the highest version when nothing changed, so a repetition makes no second one.
  CreateViewVersion: { repetition: "idempotent", resource: "view" },
  ListContactFlowModules: { repetition: "read", resource: "instance" },
  SearchContactFlowModules: { repetition: "read", resource: "instance" },
  DescribeContactFlowModule: { repetition: "read", resource: "flow-module" },
  ListContactFlowModuleVersions: { repetition: "read", resource: "flow-module" },
  ListContactFlowModuleAliases: { repetition: "read", resource: "flow-module" },
  CreateContactFlowModule: { repetition: "tokened", resource: "flow-module" },
  UpdateContactFlowModuleContent: { repetition: "once", resource: "flow-module" },
  UpdateContactFlowModuleMetadata: { repetition: "idempotent", resource: "flow-module" },
  CreateContactFlowModuleVersion: { repetition: "once", resource: "flow-module" },
  ListTagsForResource: { repetition: "read", resource: "view or flow-module" },
  TagResource: { repetition: "idempotent", resource: "view or flow-module" }
};
var noCredentials = {
  reason: "no-credentials",
  code: "no-credentials",
  todo: "Give the job AWS credentials: a step with aws-actions/configure-aws-credentials before this one, and `permissions: id-token: write`."
}, credentialsRefused = {
  reason: "no-credentials",
  code: "credentials-refused",
  todo: "AWS does not accept the credentials of the job. Check which role or key they come from, that all of them are given, and that they are of this partition."
}, throttled = {
  reason: "throttled",
  code: "throttled",
  todo: "Others use the same quota of the account and Region. Run the workflow again later, or lower requests-per-second."
}, quota = {
  reason: "quota-exceeded",
  code: "quota-exceeded",
  todo: "Ask for a higher quota in Service Quotas, or delete what nothing uses any more; then run the workflow again."
}, conflict = {
  reason: "conflict",
  todo: "Somebody changed the same resource at the same time. Run the workflow again."
}, refused = {
  reason: "publish-failed",
  code: "content-refused",
  todo: "Correct the definition."
}, explanations = {
  AccessDeniedException: {
    reason: "access-denied",
    code: "access-denied",
    todo: "Allow {action} on the instance's {resource} in the job's IAM role (docs/permissions.md)."
  },
  CredentialsProviderError: noCredentials,
  TokenProviderError: noCredentials,
  UnrecognizedClientException: credentialsRefused,
  InvalidSignatureException: credentialsRefused,
  InvalidClientTokenId: credentialsRefused,
  ExpiredTokenException: {
    ...credentialsRefused,
    todo: "The AWS credentials expired during the job. Run it again, with a longer session if need be."
  },
  TooManyRequestsException: throttled,
  ThrottlingException: throttled,
  ServiceQuotaExceededException: quota,
  LimitExceededException: quota,
  DuplicateResourceException: { ...conflict, code: "duplicate-resource" },
  ResourceInUseException: { ...conflict, code: "resource-in-use" },
  IdempotencyException: { ...conflict, code: "idempotency" },
  ConditionalOperationFailedException: { ...conflict, code: "conditional-operation-failed" },
  ResourceNotFoundException: {
    reason: "publish-failed",
    code: "resource-not-found",
    todo: "It was deleted, or the service does not show it yet. Run the workflow again."
  },
  InvalidContactFlowModuleException: refused,
  InvalidParameterException: refused,
  InvalidRequestException: { ...refused, code: "invalid-request" },
  InternalServiceException: {
    reason: "service-unavailable",
    code: "service-unavailable",
    todo: "Amazon Connect failed. Run the workflow again; it goes on from here."
  }
};
function explain(operation, resource, fault, cause) {
  let { reason, code, todo } = explanationOf(fault), advice = todo.replace("{action}", `connect:${operation}`).replace("{resource}", operations[operation].resource), said = fault.text.endsWith(".") ? fault.text : `${fault.text}.`, about = resource === "" ? "" : ` (${resource})`;
  return new import_shared_28.ActionError(
    reason,
    code,
    `${operation}${about} ${fault.status === null ? "got no answer" : "was refused"}, ${fault.name}: ${said} ${advice}`,
    { cause }
  );
}
function explanationOf({ name, status, effect }) {
  let known = Object.hasOwn(explanations, name) ? explanations[name] : void 0;
  return known || (effect === "throttled" ? throttled : effect === "unsent" || effect === "ambiguous" ? {
    reason: "service-unavailable",
    code: "service-unreachable",
    todo: "The service gave no answer that could be used. Check the Region and the network (proxy), then run the workflow again."
  } : status === 403 ? {
    reason: "access-denied",
    code: "request-refused",
    todo: "Read what it says: a proxy, a firewall or a policy of the organisation may stand between."
  } : { ...refused, code: "request-refused" });
}
var throttles = [
  "TooManyRequestsException",
  "ThrottlingException",
  "Throttling",
  "RequestLimitExceeded",
  "SlowDown"
], unsent = ["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH"], credentials = ["CredentialsProviderError", "TokenProviderError"];
function readFault(thrown) {
  let error = typeof thrown == "object" && thrown !== null ? thrown : { message: String(thrown) }, status = error.$metadata?.httpStatusCode ?? null, name = error.name ?? "Error";
  return {
    name,
    text: textOf(error, name),
    status,
    effect: effectOf(error, name, status),
    retryAfter: retryAfter(error)
  };
}
function effectOf(error, name, status) {
  return name === "LimitExceededException" ? "refused" : throttles.includes(name) || status === 429 ? "throttled" : credentials.includes(name) ? "refused" : error.code !== void 0 && unsent.includes(error.code) ? "unsent" : status !== null && status >= 400 && status < 500 ? "refused" : "ambiguous";
}
function textOf(error, name) {
  let reasons = (error.Problems ?? error.problems ?? []).flatMap(({ message }) => message ?? []);
  if (reasons.length > 0) return reasons.join("; ");
  let said = error.message === "UnknownError" ? void 0 : error.message;
  return withoutRequest(said ?? "") || error.code || name;
}
function withoutRequest(said) {
  return said.split(/\s*(?:The Canonical String|The String-to-Sign)/i, 1)[0] ?? "";
}
function retryAfter(error) {
  let headers = error.$response?.headers ?? {}, milliseconds = Number(headers["x-amz-retry-after"] ?? Number.NaN), seconds = Number(headers["retry-after"] ?? Number.NaN);
  return milliseconds >= 0 ? milliseconds : seconds >= 0 ? seconds * 1e3 : null;
}
var burst = 5, underRate = 0.95, maxAttempts = 6, firstPause = 200, longestPause = 2e4, Session = class _Session {
  #options;
  #buckets;
  #turn;
  constructor(options, buckets = /* @__PURE__ */ new Map(), turn = { throwIfUnwanted: () => {
  }, begin: () => {
  } }) {
    this.#options = options, this.#buckets = buckets, this.#turn = turn;
  }
  /** The same session for calls that are wanted only for a time. */
  guarded(turn) {
    return new _Session(this.#options, this.#buckets, turn);
  }
  get client() {
    return this.#options.client;
  }
  get instanceId() {
    return this.#options.instanceId;
  }
  /**
   * Sends a call until it is answered, as far as its meaning allows. `resource` names it in errors; `lastLook` is awaited
   * directly before each time that it is sent.
   * @throws ActionError what the service refused; Ambiguous for a call that must not be repeated blindly
   */
  async call(operation, resource, send, lastLook = async () => {
  }) {
    let bucket = this.#bucket(operation);
    for (let attempt = 1, throttles2 = 0; ; ) {
      let call = await bucket.take(this.#turn.throwIfUnwanted);
      this.#throwIfLate(operation), await lastLook(), this.#turn.throwIfUnwanted(), this.#turn.begin();
      try {
        let answer = await send();
        return bucket.answered(), this.#options.log.debug(`${operation} ${resource}`), answer;
      } catch (cause) {
        let fault = readFault(cause);
        this.#options.log.debug(`${operation} ${resource}: ${fault.name} (${fault.effect})`), fault.effect === "throttled" ? (bucket.throttled(call), throttles2 += 1) : attempt += 1;
        let pause = this.#pause(fault, fault.effect === "throttled" ? throttles2 : attempt - 1);
        this.#throwIfFinal(operation, resource, fault, cause, attempt, pause), await this.#options.clock.sleep(pause);
      }
    }
  }
  /** The bucket may have held a call back until nobody waits for its answer any more. */
  #throwIfLate(operation) {
    if (this.#options.clock.now() <= this.#options.until()) return;
    let message = `There was no time left for ${operation}. Run the workflow again, with a higher timeout-seconds if need be; it goes on from here.`;
    throw new import_shared_28.ActionError("timeout", "timeout", message);
  }
  #throwIfFinal(operation, resource, fault, cause, attempt, pause) {
    if (fault.effect === "ambiguous" && operations[operation].repetition === "once")
      throw new import_shared_4.Ambiguous(operation, `${operation} ended with ${fault.name}: ${fault.text}`, { cause });
    let late = this.#options.clock.now() + pause > this.#options.until();
    if (fault.effect === "refused" || late || attempt > maxAttempts)
      throw explain(operation, resource, fault, cause);
  }
  #pause(fault, repetition) {
    let most = Math.min(firstPause * 2 ** (repetition - 1), longestPause);
    return Math.max(this.#options.random() * most, fault.retryAfter ?? 0);
  }
  #bucket(operation) {
    let { clock, requestsPerSecond } = this.#options, bucket = this.#buckets.get(operation) ?? new TokenBucket(clock, requestsPerSecond * underRate, burst);
    return this.#buckets.set(operation, bucket), bucket;
  }
};
function answered(value, operation, member) {
  if (value !== void 0) return value;
  throw new import_shared_28.ActionError(
    "service-unavailable",
    "unexpected-answer",
    `${operation} answered without ${member}, which it always gives. Run the workflow again; if it stays so, report it with the run's log.`
  );
}
function viewSnapshot(view) {
  let { Id, Arn, Name, Content } = view;
  return Id === void 0 || Arn === void 0 || Name === void 0 || Content?.Template === void 0 ? null : {
    kind: "view",
    id: unqualified(Id),
    arn: unqualifiedArn(Arn),
    name: Name,
    content: { kind: "view", template: Content.Template, actions: Content.Actions ?? [] },
    checksum: view.ViewContentSha256 ?? null,
    version: versionNumber(view.Version),
    versionDescription: view.VersionDescription ?? null,
    description: view.Description || null,
    tags: view.Tags ?? null,
    awsManaged: view.Type === "AWS_MANAGED",
    archived: false,
    externalInvocation: null
  };
}
function moduleSnapshot(module2) {
  let { Id, Arn, Name, Content } = module2;
  return Id === void 0 || Arn === void 0 || Name === void 0 || Content === void 0 ? null : {
    kind: "module",
    id: unqualified(Id),
    arn: unqualifiedArn(Arn),
    name: Name,
    content: { kind: "module", content: Content, settings: module2.Settings || null },
    checksum: module2.FlowModuleContentSha256 ?? null,
    version: versionNumber(module2.Version),
    versionDescription: module2.VersionDescription ?? null,
    description: module2.Description || null,
    tags: module2.Tags ?? null,
    awsManaged: false,
    archived: module2.State === "ARCHIVED",
    externalInvocation: module2.ExternalInvocationConfiguration?.Enabled ?? null
  };
}
function listedView({ Id, Arn, Name, Type }) {
  if (Id === void 0 || Arn === void 0 || Name === void 0) return [];
  let awsManaged = Type === "AWS_MANAGED";
  return [
    { kind: "view", id: unqualified(Id), arn: unqualifiedArn(Arn), name: Name, awsManaged, archived: false }
  ];
}
function listedModule({ Id, Arn, Name, State }) {
  if (Id === void 0 || Arn === void 0 || Name === void 0) return [];
  let archived = State === "ARCHIVED";
  return [
    {
      kind: "module",
      id: unqualified(Id),
      arn: unqualifiedArn(Arn),
      name: Name,
      awsManaged: false,
      archived
    }
  ];
}
function isPublished({ Status }) {
  return Status?.toUpperCase() === "PUBLISHED";
}
function unqualifiedArn(arn) {
  return arn.split(":").slice(0, 6).join(":");
}
function unqualified(id) {
  return id.startsWith("arn:") ? unqualifiedArn(id) : id.replace(/:.*$/, "");
}
function versionNumber(version) {
  return version !== void 0 && version > 0 ? version : null;
}
var listPage = 1e3, searchPage = 100;
function moduleReads(session) {
  let InstanceId = session.instanceId, list = async (state) => (await allPages(
    (NextToken) => session.call(
      "ListContactFlowModules",
      "",
      () => session.client.send(
        new ListContactFlowModulesCommand({
          InstanceId,
          MaxResults: listPage,
          NextToken,
          ContactFlowModuleState: state
        })
      )
    ),
    ({ ContactFlowModulesSummaryList: ContactFlowModulesSummaryList2 }) => ContactFlowModulesSummaryList2
  )).flatMap(listedModule);
  return {
    list: () => list(void 0),
    listArchived: () => list("ARCHIVED"),
    search: async () => (await allPages(
      (NextToken) => session.call(
        "SearchContactFlowModules",
        "",
        () => session.client.send(
          new SearchContactFlowModulesCommand({ InstanceId, MaxResults: searchPage, NextToken })
        )
      ),
      ({ ContactFlowModules }) => ContactFlowModules
    )).filter(isPublished).flatMap((module2) => moduleSnapshot(module2) ?? []),
    describe: async (ContactFlowModuleId) => {
      let { ContactFlowModule } = await session.call(
        "DescribeContactFlowModule",
        `module ${ContactFlowModuleId}`,
        () => session.client.send(new DescribeContactFlowModuleCommand({ InstanceId, ContactFlowModuleId }))
      ), snapshot = moduleSnapshot(ContactFlowModule ?? {}) ?? void 0;
      return answered(snapshot, "DescribeContactFlowModule", "ContactFlowModule with Content");
    },
    versions: async (ContactFlowModuleId) => (await allPages(
      (NextToken) => session.call(
        "ListContactFlowModuleVersions",
        `module ${ContactFlowModuleId}`,
        () => session.client.send(
          new ListContactFlowModuleVersionsCommand({
            InstanceId,
            ContactFlowModuleId,
            MaxResults: listPage,
            NextToken
          })
        )
      ),
      ({ ContactFlowModuleVersionSummaryList: ContactFlowModuleVersionSummaryList2 }) => ContactFlowModuleVersionSummaryList2
    )).map(({ Version, VersionDescription }) => ({
      version: answered(Version, "ListContactFlowModuleVersions", "Version"),
      description: VersionDescription ?? ""
    })),
    aliasedVersions: async (ContactFlowModuleId) => (await allPages(
      (NextToken) => session.call(
        "ListContactFlowModuleAliases",
        `module ${ContactFlowModuleId}`,
        () => session.client.send(
          new ListContactFlowModuleAliasesCommand({
            InstanceId,
            ContactFlowModuleId,
            MaxResults: listPage,
            NextToken
          })
        )
      ),
      ({ ContactFlowModuleAliasSummaryList: ContactFlowModuleAliasSummaryList2 }) => ContactFlowModuleAliasSummaryList2
    )).flatMap(({ Version }) => Version ?? [])
  };
}
var MaxResults = 100;
function viewReads(session) {
  let InstanceId = session.instanceId;
  return {
    list: async () => (await allPages(
      (NextToken) => session.call(
        "ListViews",
        "",
        () => session.client.send(new ListViewsCommand({ InstanceId, MaxResults, NextToken }))
      ),
      ({ ViewsSummaryList: ViewsSummaryList2 }) => ViewsSummaryList2
    )).flatMap(listedView),
    listArchived: async () => [],
    search: async () => (await allPages(
      (NextToken) => session.call(
        "SearchViews",
        "",
        () => session.client.send(new SearchViewsCommand({ InstanceId, MaxResults, NextToken }))
      ),
      ({ Views }) => Views
    )).filter(isPublished).flatMap((view) => viewSnapshot(view) ?? []),
    describe: async (ViewId) => {
      let { View } = await session.call(
        "DescribeView",
        `view ${ViewId}`,
        () => session.client.send(new DescribeViewCommand({ InstanceId, ViewId }))
      );
      return answered(viewSnapshot(View ?? {}) ?? void 0, "DescribeView", "View with Content");
    },
    versions: async (ViewId) => (await allPages(
      (NextToken) => session.call(
        "ListViewVersions",
        `view ${ViewId}`,
        () => session.client.send(new ListViewVersionsCommand({ InstanceId, ViewId, MaxResults, NextToken }))
      ),
      ({ ViewVersionSummaryList: ViewVersionSummaryList2 }) => ViewVersionSummaryList2
    )).map(({ Version, VersionDescription }) => ({
      version: answered(Version, "ListViewVersions", "Version"),
      description: VersionDescription ?? ""
    })),
    // A view has no aliases.
    aliasedVersions: async () => []
  };
}
function createReader(session) {
  let reads = { view: viewReads(session), module: moduleReads(session) };
  return {
    instance: () => describeInstance(session),
    list: (kind) => reads[kind].list(),
    listArchived: (kind) => reads[kind].listArchived(),
    search: (kind) => unlessDenied(reads[kind].search()),
    describe: (kind, id, qualifier) => exactly(qualifier, reads[kind].describe(qualified(id, qualifier))),
    versions: async (kind, id) => (await reads[kind].versions(id)).toSorted((a2, b2) => b2.version - a2.version),
    tags: async (resourceArn) => {
      let { tags } = await session.call(
        "ListTagsForResource",
        resourceArn,
        () => session.client.send(new ListTagsForResourceCommand({ resourceArn }))
      );
      return tags ?? {};
    },
    aliasedVersions: (kind, id) => reads[kind].aliasedVersions(id)
  };
}
async function describeInstance(session) {
  let InstanceId = session.instanceId, { Instance } = await session.call(
    "DescribeInstance",
    `instance ${InstanceId}`,
    () => session.client.send(new DescribeInstanceCommand({ InstanceId }))
  ).catch((cause) => Promise.reject(notFound(InstanceId, cause))), arn = answered(Instance?.Arn, "DescribeInstance", "Arn"), [, , , region = "", account = ""] = arn.split(":");
  return {
    id: Instance?.Id ?? InstanceId,
    arn,
    account,
    region,
    alias: Instance?.InstanceAlias ?? null,
    accessUrl: Instance?.InstanceAccessUrl ?? null
  };
}
function notFound(instanceId, cause) {
  return cause instanceof import_shared_28.ActionError && ["resource-not-found", "invalid-request", "content-refused"].includes(cause.code) ? new import_shared_28.ActionError(
    "instance-not-found",
    "instance-not-found",
    `There is no Amazon Connect instance ${instanceId} in this account and Region. Check instance-id and aws-region, and that the job's role belongs to the instance's account.`,
    { cause }
  ) : cause;
}
function qualified(id, qualifier) {
  return qualifier === "live" ? id : `${id}:${qualifier === "draft" ? "$SAVED" : qualifier}`;
}
async function exactly(qualifier, described) {
  let snapshot = await described.catch((cause) => {
    if (cause instanceof import_shared_28.ActionError && absent.includes(cause.code)) return null;
    throw cause;
  });
  return typeof qualifier == "number" && snapshot?.version !== qualifier ? null : snapshot;
}
var absent = ["resource-not-found", "invalid-request", "content-refused"];
async function unlessDenied(rows) {
  return rows.catch((cause) => {
    if (cause instanceof import_shared_28.ActionError && cause.reason === "access-denied") return null;
    throw cause;
  });
}
function moduleWrites(session) {
  let InstanceId = session.instanceId;
  return {
    create: async ({ name: Name, content, description, tags, externalInvocation }, ClientToken) => {
      let { Id, Arn } = await session.call(
        "CreateContactFlowModule",
        `module ${Name}`,
        () => session.client.send(
          new CreateContactFlowModuleCommand({
            InstanceId,
            Name,
            ...wire(content),
            ClientToken,
            ...description === null ? {} : { Description: description },
            ...Object.keys(tags).length === 0 ? {} : { Tags: { ...tags } },
            ...externalInvocation === null ? {} : { ExternalInvocationConfiguration: { Enabled: externalInvocation } }
          })
        )
      ), arn = unqualifiedArn(answered(Arn, "CreateContactFlowModule", "Arn"));
      return { id: answered(Id, "CreateContactFlowModule", "Id"), arn, snapshot: null };
    },
    // On the bare id this publishes at once; `<id>:$SAVED` would only write the draft.
    update: async (ContactFlowModuleId, content, lastLook) => {
      let given = { InstanceId, ContactFlowModuleId, ...wire(content) }, send = () => session.client.send(new UpdateContactFlowModuleContentCommand(given));
      return await session.call("UpdateContactFlowModuleContent", `module ${ContactFlowModuleId}`, send, lastLook), null;
    },
    setDescription: async (ContactFlowModuleId, Description) => {
      await session.call(
        "UpdateContactFlowModuleMetadata",
        `module ${ContactFlowModuleId}`,
        () => session.client.send(
          new UpdateContactFlowModuleMetadataCommand({ InstanceId, ContactFlowModuleId, Description })
        )
      );
    },
    createVersion: async (ContactFlowModuleId, { description: Description, checksum }) => {
      let { Version } = await session.call(
        "CreateContactFlowModuleVersion",
        `module ${ContactFlowModuleId}`,
        () => session.client.send(
          new CreateContactFlowModuleVersionCommand({
            InstanceId,
            ContactFlowModuleId,
            Description,
            ...checksum === null ? {} : { FlowModuleContentSha256: checksum }
          })
        )
      );
      return { version: answered(Version, "CreateContactFlowModuleVersion", "Version"), snapshot: null };
    }
  };
}
function wire(content) {
  if (content.kind !== "module") throw new TypeError(`a ${content.kind} cannot be written as a flow module`);
  return content.settings === null ? { Content: content.content } : { Content: content.content, Settings: content.settings };
}
function viewWrites(session) {
  let InstanceId = session.instanceId;
  return {
    create: async ({ name: Name, content, description, tags }, ClientToken) => {
      let { View } = await session.call(
        "CreateView",
        `view ${Name}`,
        () => session.client.send(
          new CreateViewCommand({
            InstanceId,
            Name,
            // PUBLISHED writes both $SAVED and $LATEST and is validated in full.
            Status: "PUBLISHED",
            Content: wire2(content),
            ClientToken,
            ...description === null ? {} : { Description: description },
            ...Object.keys(tags).length === 0 ? {} : { Tags: { ...tags } }
          })
        )
      ), snapshot = answered(viewSnapshot(View ?? {}) ?? void 0, "CreateView", "View with Content");
      return { id: snapshot.id, arn: snapshot.arn, snapshot };
    },
    update: async (ViewId, content, lastLook) => {
      let Content = wire2(content), command2 = new UpdateViewContentCommand({ InstanceId, ViewId, Status: "PUBLISHED", Content }), send = () => session.client.send(command2), { View } = await session.call("UpdateViewContent", `view ${ViewId}`, send, lastLook);
      return answered(viewSnapshot(View ?? {}) ?? void 0, "UpdateViewContent", "View with Content");
    },
    setDescription: async (ViewId, Description) => {
      await session.call(
        "UpdateViewMetadata",
        `view ${ViewId}`,
        () => session.client.send(new UpdateViewMetadataCommand({ InstanceId, ViewId, Description }))
      );
    },
    createVersion: async (ViewId, { description: VersionDescription, checksum }) => {
      let { View } = await session.call(
        "CreateViewVersion",
        `view ${ViewId}`,
        () => session.client.send(
          new CreateViewVersionCommand({
            InstanceId,
            ViewId,
            VersionDescription,
            ...checksum === null ? {} : { ViewContentSha256: checksum }
          })
        )
      );
      return { version: answered(View?.Version, "CreateViewVersion", "Version"), snapshot: viewSnapshot(View ?? {}) };
    }
  };
}
function wire2(content) {
  if (content.kind !== "view") throw new TypeError(`a ${content.kind} cannot be written as a view`);
  return { Template: content.template, Actions: [...content.actions] };
}
function createWriter(session, looks) {
  let writes = { view: viewWrites(session), module: moduleWrites(session) };
  return {
    create: (definition, clientToken) => writes[definition.kind].create(definition, clientToken),
    update: (id, content, lastLook) => {
      let look = () => lastLook(looks);
      return content.kind === "view" ? writes.view.update(id, content, look) : writes.module.update(id, content, look);
    },
    setDescription: (kind, id, description) => writes[kind].setDescription(id, description),
    addTags: async (resourceArn, tags) => {
      await session.call(
        "TagResource",
        resourceArn,
        () => session.client.send(new TagResourceCommand({ resourceArn, tags: { ...tags } }))
      );
    },
    createVersion: (kind, id, version) => writes[kind].createVersion(id, version)
  };
}
function connect({ region, env, ...rest }) {
  return connectWith({ ...rest, client: createClient(region, env) });
}
function connectWith(options) {
  let session = new Session(options);
  return {
    reader: createReader(session),
    writer: (turn) => createWriter(session.guarded(turn), createReader(session.guarded(reading(turn))))
  };
}
var reading = ({ throwIfUnwanted }) => ({ throwIfUnwanted, begin: () => {
} });
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
/******/ 	var __webpack_exports__ = __nccwpck_require__(940);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;