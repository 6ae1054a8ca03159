/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 256:
/***/ ((module) => {

"use strict";
module.exports = require("./adapters-connect-named-resources.js");

/***/ }),

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

/***/ 377:
/***/ ((module) => {

"use strict";
module.exports = require("./index.js");

/***/ }),

/***/ 114:
/***/ ((module) => {

"use strict";
module.exports = require("./smithy-core-dist-es-submodules-event-streams.js");

/***/ }),

/***/ 283:
/***/ ((module) => {

"use strict";
module.exports = require("./smithy-credential-provider-imds.js");

/***/ }),

/***/ 698:
/***/ ((module) => {

"use strict";
module.exports = require("node:async_hooks");

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

/***/ 455:
/***/ ((module) => {

"use strict";
module.exports = require("node:fs/promises");

/***/ }),

/***/ 67:
/***/ ((module) => {

"use strict";
module.exports = require("node:http");

/***/ }),

/***/ 327:
/***/ ((module) => {

"use strict";
module.exports = require("node:https");

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

/***/ 708:
/***/ ((module) => {

"use strict";
module.exports = require("node:process");

/***/ }),

/***/ 75:
/***/ ((module) => {

"use strict";
module.exports = require("node:stream");

/***/ }),

/***/ 522:
/***/ ((module) => {

"use strict";
module.exports = require("node:zlib");

/***/ }),

/***/ 407:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf, __hasOwnProp = Object.prototype.hasOwnProperty;
var __esm = (fn, res, err) => function() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e2) {
    throw err = [e2], e2;
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

// another:adapters-connect-named-resources
var adapters_connect_named_resources_exports = {};
__export(adapters_connect_named_resources_exports, {
  listNamed: () => import_adapters_connect_named_resources.listNamed,
  listOperations: () => import_adapters_connect_named_resources.listOperations
});
var import_adapters_connect_named_resources, init_adapters_connect_named_resources = __esm({
  "another:adapters-connect-named-resources"() {
    import_adapters_connect_named_resources = __nccwpck_require__(256);
  }
});

// another:smithy-core-dist-es-submodules-event-streams
var smithy_core_dist_es_submodules_event_streams_exports = {};
__export(smithy_core_dist_es_submodules_event_streams_exports, {
  EventStreamCodec: () => import_smithy_core_dist_es_submodules_event_streams.EventStreamCodec,
  EventStreamMarshaller: () => import_smithy_core_dist_es_submodules_event_streams.EventStreamMarshaller,
  EventStreamSerde: () => import_smithy_core_dist_es_submodules_event_streams.EventStreamSerde,
  HeaderMarshaller: () => import_smithy_core_dist_es_submodules_event_streams.HeaderMarshaller,
  Int64: () => import_smithy_core_dist_es_submodules_event_streams.Int64,
  MessageDecoderStream: () => import_smithy_core_dist_es_submodules_event_streams.MessageDecoderStream,
  MessageEncoderStream: () => import_smithy_core_dist_es_submodules_event_streams.MessageEncoderStream,
  SmithyMessageDecoderStream: () => import_smithy_core_dist_es_submodules_event_streams.SmithyMessageDecoderStream,
  SmithyMessageEncoderStream: () => import_smithy_core_dist_es_submodules_event_streams.SmithyMessageEncoderStream,
  UniversalEventStreamMarshaller: () => import_smithy_core_dist_es_submodules_event_streams.UniversalEventStreamMarshaller,
  eventStreamSerdeProvider: () => import_smithy_core_dist_es_submodules_event_streams.eventStreamSerdeProvider,
  getChunkedStream: () => import_smithy_core_dist_es_submodules_event_streams.getChunkedStream,
  getMessageUnmarshaller: () => import_smithy_core_dist_es_submodules_event_streams.getMessageUnmarshaller,
  getUnmarshalledStream: () => import_smithy_core_dist_es_submodules_event_streams.getUnmarshalledStream,
  iterableToReadableStream: () => import_smithy_core_dist_es_submodules_event_streams.iterableToReadableStream,
  readableStreamToIterable: () => import_smithy_core_dist_es_submodules_event_streams.readableStreamToIterable,
  resolveEventStreamSerdeConfig: () => import_smithy_core_dist_es_submodules_event_streams.resolveEventStreamSerdeConfig,
  universalEventStreamSerdeProvider: () => import_smithy_core_dist_es_submodules_event_streams.universalEventStreamSerdeProvider
});
var import_smithy_core_dist_es_submodules_event_streams, init_smithy_core_dist_es_submodules_event_streams = __esm({
  "another:smithy-core-dist-es-submodules-event-streams"() {
    import_smithy_core_dist_es_submodules_event_streams = __nccwpck_require__(114);
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

// another:aws-sdk-credential-provider-ini
var aws_sdk_credential_provider_ini_exports = {};
__export(aws_sdk_credential_provider_ini_exports, {
  fromIni: () => import_aws_sdk_credential_provider_ini.fromIni
});
var import_aws_sdk_credential_provider_ini, init_aws_sdk_credential_provider_ini = __esm({
  "another:aws-sdk-credential-provider-ini"() {
    import_aws_sdk_credential_provider_ini = __nccwpck_require__(620);
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
  AlgorithmId: () => AlgorithmId,
  AwsQueryProtocol: () => AwsQueryProtocol,
  AwsRestJsonProtocol: () => AwsRestJsonProtocol,
  AwsSdkSigV4ASigner: () => AwsSdkSigV4ASigner,
  AwsSdkSigV4Signer: () => AwsSdkSigV4Signer,
  BinaryDecisionDiagram: () => BinaryDecisionDiagram,
  Client: () => Client,
  Command: () => Command,
  ConnectClient: () => ConnectClient,
  Crc32Node: () => Crc32Node,
  CreateContactFlowModule$: () => CreateContactFlowModule$,
  CreateContactFlowModuleAlias$: () => CreateContactFlowModuleAlias$,
  CreateContactFlowModuleVersion$: () => CreateContactFlowModuleVersion$,
  CreateView$: () => CreateView$,
  CreateViewVersion$: () => CreateViewVersion$,
  CredentialsProviderError: () => CredentialsProviderError,
  DEFAULT_RETRY_MODE: () => DEFAULT_RETRY_MODE,
  DefaultIdentityProviderConfig: () => DefaultIdentityProviderConfig,
  DefinitionPriority: () => DefinitionPriority,
  DescribeContactFlowModule$: () => DescribeContactFlowModule$,
  DescribeContactFlowModuleAlias$: () => DescribeContactFlowModuleAlias$,
  DescribeInstance$: () => DescribeInstance$,
  DescribeView$: () => DescribeView$,
  ENV_ACCOUNT_ID: () => ENV_ACCOUNT_ID,
  ENV_ACCOUNT_ID_2: () => ENV_ACCOUNT_ID,
  ENV_CREDENTIAL_SCOPE: () => ENV_CREDENTIAL_SCOPE,
  ENV_CREDENTIAL_SCOPE_2: () => ENV_CREDENTIAL_SCOPE,
  ENV_EXPIRATION: () => ENV_EXPIRATION,
  ENV_EXPIRATION_2: () => ENV_EXPIRATION,
  ENV_KEY: () => ENV_KEY,
  ENV_KEY_2: () => ENV_KEY,
  ENV_PROFILE: () => ENV_PROFILE,
  ENV_SECRET: () => ENV_SECRET,
  ENV_SECRET_2: () => ENV_SECRET,
  ENV_SESSION: () => ENV_SESSION,
  ENV_SESSION_2: () => ENV_SESSION,
  EndpointCache: () => EndpointCache,
  EndpointURLScheme: () => EndpointURLScheme,
  FromStringShapeDeserializer: () => FromStringShapeDeserializer,
  HttpBindingProtocol: () => HttpBindingProtocol,
  HttpInterceptingShapeDeserializer: () => HttpInterceptingShapeDeserializer,
  HttpInterceptingShapeSerializer: () => HttpInterceptingShapeSerializer,
  HttpRequest: () => HttpRequest,
  HttpResponse: () => HttpResponse,
  IniSectionType: () => IniSectionType,
  JsonCodec2: () => JsonCodec2,
  LazyJsonString: () => LazyJsonString,
  ListContactFlowModuleAliases$: () => ListContactFlowModuleAliases$,
  ListContactFlowModuleVersions$: () => ListContactFlowModuleVersions$,
  ListContactFlowModules$: () => ListContactFlowModules$,
  ListContactFlows$: () => ListContactFlows$,
  ListHoursOfOperations$: () => ListHoursOfOperations$,
  ListLambdaFunctions$: () => ListLambdaFunctions$,
  ListPrompts$: () => ListPrompts$,
  ListQueues$: () => ListQueues$,
  ListQuickConnects$: () => ListQuickConnects$,
  ListRoutingProfiles$: () => ListRoutingProfiles$,
  ListTagsForResource$: () => ListTagsForResource$,
  ListUsers$: () => ListUsers$,
  ListViewVersions$: () => ListViewVersions$,
  ListViews$: () => ListViews$,
  NODE_APP_ID_CONFIG_OPTIONS: () => NODE_APP_ID_CONFIG_OPTIONS,
  NODE_AUTH_SCHEME_PREFERENCE_OPTIONS: () => NODE_AUTH_SCHEME_PREFERENCE_OPTIONS,
  NODE_MAX_ATTEMPT_CONFIG_OPTIONS: () => NODE_MAX_ATTEMPT_CONFIG_OPTIONS,
  NODE_REGION_CONFIG_FILE_OPTIONS: () => NODE_REGION_CONFIG_FILE_OPTIONS,
  NODE_REGION_CONFIG_OPTIONS: () => NODE_REGION_CONFIG_OPTIONS,
  NODE_RETRY_MODE_CONFIG_OPTIONS: () => NODE_RETRY_MODE_CONFIG_OPTIONS,
  NODE_SIGV4A_CONFIG_OPTIONS: () => NODE_SIGV4A_CONFIG_OPTIONS,
  NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS: () => NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS,
  NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS: () => NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS,
  NoAuthSigner: () => NoAuthSigner,
  NoOpLogger: () => NoOpLogger,
  NodeHttpHandler: () => NodeHttpHandler,
  NormalizedSchema: () => NormalizedSchema,
  NumericValue: () => NumericValue,
  ProviderError: () => ProviderError,
  RpcProtocol: () => RpcProtocol,
  SMITHY_CONTEXT_KEY: () => SMITHY_CONTEXT_KEY,
  SearchContactFlowModules$: () => SearchContactFlowModules$,
  SearchViews$: () => SearchViews$,
  SelectorType: () => SelectorType,
  ServiceException: () => ServiceException,
  Session: () => Session,
  Sha256Node: () => Sha256Node,
  SignatureV4: () => SignatureV4,
  TagResource$: () => TagResource$,
  TokenProviderError: () => TokenProviderError,
  TypeRegistry: () => TypeRegistry,
  Uint8ArrayBlobAdapter: () => Uint8ArrayBlobAdapter,
  UnknownOutcomeError: () => UnknownOutcomeError,
  UpdateContactFlowModuleAlias$: () => UpdateContactFlowModuleAlias$,
  UpdateContactFlowModuleContent$: () => UpdateContactFlowModuleContent$,
  UpdateContactFlowModuleMetadata$: () => UpdateContactFlowModuleMetadata$,
  UpdateViewContent$: () => UpdateViewContent$,
  UpdateViewMetadata$: () => UpdateViewMetadata$,
  _ep0: () => _ep0,
  _mw0: () => _mw0,
  _parseEpochTimestamp: () => _parseEpochTimestamp,
  _parseRfc3339DateTimeWithOffset: () => _parseRfc3339DateTimeWithOffset,
  _parseRfc7231DateTime: () => _parseRfc7231DateTime,
  aliasWrites: () => aliasWrites,
  allPages: () => allPages,
  awsEndpointFunctions: () => awsEndpointFunctions,
  booleanSelector: () => booleanSelector,
  buildQueryString: () => buildQueryString,
  calculateBodyLength: () => calculateBodyLength,
  chain: () => chain,
  collectBody: () => collectBody,
  command: () => command,
  commonParams: () => commonParams,
  connect: () => connect,
  createAggregatedClient: () => createAggregatedClient,
  createDefaultUserAgentProvider: () => createDefaultUserAgentProvider,
  createReader: () => createReader,
  customEndpointFunctions: () => customEndpointFunctions,
  dateToUtcString: () => dateToUtcString,
  decideEndpoint: () => decideEndpoint,
  decorateServiceException: () => decorateServiceException,
  deref: () => deref,
  determineTimestampFormat: () => determineTimestampFormat,
  doesIdentityRequireRefresh: () => doesIdentityRequireRefresh,
  emitWarningIfUnsupportedVersion: () => emitWarningIfUnsupportedVersion2,
  emitWarningIfUnsupportedVersion_2: () => emitWarningIfUnsupportedVersion,
  errorTypeRegistries_3: () => errorTypeRegistries,
  escapeUri: () => escapeUri,
  explain: () => explain,
  extendedEncodeURIComponent: () => extendedEncodeURIComponent,
  externalDataInterceptor: () => externalDataInterceptor,
  fromBase64: () => fromBase64,
  fromEnv: () => fromEnv2,
  fromEnv_2: () => fromEnv2,
  fromHex: () => fromHex,
  fromUtf8: () => fromUtf8,
  generateIdempotencyToken: () => generateIdempotencyToken,
  getAwsRegionExtensionConfiguration: () => getAwsRegionExtensionConfiguration,
  getContentLengthPlugin: () => getContentLengthPlugin,
  getDefaultExtensionConfiguration: () => getDefaultExtensionConfiguration,
  getDefaultSocketTimeout: () => getDefaultSocketTimeout,
  getEndpointPlugin: () => getEndpointPlugin,
  getHostHeaderPlugin: () => getHostHeaderPlugin,
  getHttpAuthSchemeEndpointRuleSetPlugin: () => getHttpAuthSchemeEndpointRuleSetPlugin,
  getHttpHandlerExtensionConfiguration: () => getHttpHandlerExtensionConfiguration,
  getHttpSigningPlugin: () => getHttpSigningPlugin,
  getLoggerPlugin: () => getLoggerPlugin,
  getProfileName: () => getProfileName,
  getRecursionDetectionPlugin: () => getRecursionDetectionPlugin,
  getRetryPlugin: () => getRetryPlugin,
  getSSOTokenFilepath: () => getSSOTokenFilepath,
  getSSOTokenFromFile: () => getSSOTokenFromFile,
  getSchemaSerdePlugin: () => getSchemaSerdePlugin,
  getSmithyContext: () => getSmithyContext,
  getUserAgentPlugin: () => getUserAgentPlugin,
  getValueFromTextNode: () => getValueFromTextNode,
  hasOwn: () => hasOwn,
  isArrayBuffer: () => isArrayBuffer,
  isIdentityExpired: () => isIdentityExpired,
  isIpAddress: () => isIpAddress,
  isValidHostLabel: () => isValidHostLabel,
  isValidHostname: () => isValidHostname,
  loadConfig: () => loadConfig,
  loadConfigsForDefaultMode: () => loadConfigsForDefaultMode,
  loadRestJsonErrorCode: () => loadRestJsonErrorCode,
  loadSsoSessionData: () => loadSsoSessionData,
  makeBuilder: () => makeBuilder,
  memoizeIdentityProvider: () => memoizeIdentityProvider,
  normalizeProvider: () => normalizeProvider2,
  normalizeProvider_2: () => normalizeProvider,
  parseEpochTimestamp: () => parseEpochTimestamp,
  parseKnownFiles: () => parseKnownFiles,
  parseRfc3339DateTime: () => parseRfc3339DateTime,
  parseRfc3339DateTimeWithOffset: () => parseRfc3339DateTimeWithOffset,
  parseRfc7231DateTime: () => parseRfc7231DateTime,
  parseUrl: () => parseUrl,
  quoteHeader: () => quoteHeader,
  readAlias: () => readAlias,
  readBeforeUpdate: () => readBeforeUpdate,
  readFault: () => readFault,
  requireMember: () => requireMember,
  resolveAwsRegionExtensionConfiguration: () => resolveAwsRegionExtensionConfiguration,
  resolveAwsSdkSigV4AConfig: () => resolveAwsSdkSigV4AConfig,
  resolveAwsSdkSigV4Config: () => resolveAwsSdkSigV4Config,
  resolveClientEndpointParameters: () => resolveClientEndpointParameters,
  resolveDefaultRuntimeConfig: () => resolveDefaultRuntimeConfig,
  resolveDefaultsModeConfig: () => resolveDefaultsModeConfig,
  resolveEndpointConfig: () => resolveEndpointConfig,
  resolveHttpHandlerRuntimeConfig: () => resolveHttpHandlerRuntimeConfig,
  resolveParams: () => resolveParams,
  resolveRegionConfig: () => resolveRegionConfig,
  resolveRetryConfig: () => resolveRetryConfig,
  resolveUserAgentConfig: () => resolveUserAgentConfig,
  sdkStreamMixin: () => sdkStreamMixin2,
  setCredentialFeature: () => setCredentialFeature,
  signatureV4aContainer: () => signatureV4aContainer,
  splitEvery: () => splitEvery,
  splitHeader: () => splitHeader,
  streamCollector: () => streamCollector2,
  stsRegionDefaultResolver: () => stsRegionDefaultResolver,
  toBase64: () => toBase64,
  toEndpointV1: () => toEndpointV1,
  toHex: () => toHex,
  toUint8Array: () => toUint8Array,
  toUtf8: () => toUtf8,
  translateTraits: () => translateTraits,
  unqualifyArn: () => unqualifyArn,
  v4: () => v4,
  viewSnapshot: () => viewSnapshot,
  writeKey: () => writeKey
});
module.exports = __toCommonJS(stdin_exports);

// own:src/ports/connect.ts
var UnknownOutcomeError = class extends Error {
  /** The result in place of an answer, in words for a reader. */
  reason;
  constructor(operation2, reason, options) {
    super(`${operation2}: it is not known whether it took effect (${reason})`, options), this.name = "UnknownOutcomeError", this.reason = reason;
  }
};

// own:node_modules/@smithy/types/dist-es/extensions/checksum.js
var AlgorithmId;
(function(AlgorithmId2) {
  AlgorithmId2.MD5 = "md5", AlgorithmId2.CRC32 = "crc32", AlgorithmId2.CRC32C = "crc32c", AlgorithmId2.SHA1 = "sha1", AlgorithmId2.SHA256 = "sha256";
})(AlgorithmId || (AlgorithmId = {}));
var SMITHY_CONTEXT_KEY = "__smithy_context", EndpointURLScheme;
(function(EndpointURLScheme2) {
  EndpointURLScheme2.HTTP = "http", EndpointURLScheme2.HTTPS = "https";
})(EndpointURLScheme || (EndpointURLScheme = {}));
var IniSectionType;
(function(IniSectionType2) {
  IniSectionType2.PROFILE = "profile", IniSectionType2.SSO_SESSION = "sso-session", IniSectionType2.SERVICES = "services";
})(IniSectionType || (IniSectionType = {}));
var getSmithyContext = (context) => context[SMITHY_CONTEXT_KEY] || (context[SMITHY_CONTEXT_KEY] = {});
function hasOwn(o, k2) {
  return Object.prototype.hasOwnProperty.call(o, k2);
}
var normalizeProvider = (input) => {
  if (typeof input == "function")
    return input;
  let promisified = Promise.resolve(input);
  return () => promisified;
};
function parseQueryString(querystring) {
  let query = {};
  if (querystring = querystring.replace(/^\?/, ""), querystring)
    for (let pair of querystring.split("&")) {
      let [key, value = null] = pair.split("=");
      key = decodeURIComponent(key), value && (value = decodeURIComponent(value)), key in query ? Array.isArray(query[key]) ? query[key].push(value) : query[key] = [query[key], value] : query[key] = value;
    }
  return query;
}
var parseUrl = (url) => {
  if (typeof url == "string")
    return parseUrl(new URL(url));
  let { hostname, pathname, port, protocol, search } = url, query;
  return search && (query = parseQueryString(search)), {
    hostname,
    port: port ? parseInt(port) : void 0,
    protocol,
    path: pathname,
    query
  };
}, HttpRequest = class _HttpRequest {
  method;
  protocol;
  hostname;
  port;
  path;
  query;
  headers;
  username;
  password;
  fragment;
  body;
  constructor(options) {
    this.method = options.method || "GET", this.hostname = options.hostname || "localhost", this.port = options.port, this.query = options.query || {}, this.headers = options.headers || {}, this.body = options.body, this.protocol = options.protocol ? options.protocol.slice(-1) !== ":" ? `${options.protocol}:` : options.protocol : "https:", this.path = options.path ? options.path.charAt(0) !== "/" ? `/${options.path}` : options.path : "/", this.username = options.username, this.password = options.password, this.fragment = options.fragment;
  }
  static clone(request) {
    let cloned = new _HttpRequest({
      ...request,
      headers: { ...request.headers }
    });
    return cloned.query && (cloned.query = cloneQuery(cloned.query)), cloned;
  }
  static isInstance(request) {
    if (!request)
      return !1;
    let req = request;
    return "method" in req && "protocol" in req && "hostname" in req && "path" in req && typeof req.query == "object" && typeof req.headers == "object";
  }
  clone() {
    return _HttpRequest.clone(this);
  }
};
function cloneQuery(query) {
  return Object.keys(query).reduce((carry, paramName) => {
    let param = query[paramName];
    return {
      ...carry,
      [paramName]: Array.isArray(param) ? [...param] : param
    };
  }, {});
}
var HttpResponse = class {
  statusCode;
  reason;
  headers;
  body;
  constructor(options) {
    this.statusCode = options.statusCode, this.reason = options.reason, this.headers = options.headers || {}, this.body = options.body;
  }
  static isInstance(response) {
    if (!response)
      return !1;
    let resp = response;
    return typeof resp.statusCode == "number" && typeof resp.headers == "object";
  }
}, VALID_HOST_LABEL_REGEX = new RegExp("^(?!.*-$)(?!-)[a-zA-Z0-9-]{1,63}$"), isValidHostLabel = (value, allowSubDomains = !1) => {
  if (!allowSubDomains)
    return VALID_HOST_LABEL_REGEX.test(value);
  let labels = value.split(".");
  for (let label of labels)
    if (!isValidHostLabel(label))
      return !1;
  return !0;
};
function isValidHostname(hostname) {
  return /^[a-z0-9][a-z0-9.-]*[a-z0-9]$/.test(hostname);
}
var toEndpointV1 = (endpoint) => {
  if (typeof endpoint == "object") {
    if ("url" in endpoint) {
      let v1Endpoint = parseUrl(endpoint.url);
      if (endpoint.headers) {
        v1Endpoint.headers = {};
        for (let name in endpoint.headers)
          hasOwn(endpoint.headers, name) && (v1Endpoint.headers[name.toLowerCase()] = endpoint.headers[name].join(", "));
      }
      return v1Endpoint;
    }
    return endpoint;
  }
  return parseUrl(endpoint);
}, operation = (namespace, name, traits, input, output) => ({
  name,
  namespace,
  traits,
  input,
  output
}), schemaDeserializationMiddleware = (config) => (next, context) => async (args) => {
  let { response } = await next(args), { operationSchema } = getSmithyContext(context), [, ns, n, t, i2, o] = operationSchema ?? [];
  try {
    let parsed = await config.protocol.deserializeResponse(operation(ns, n, t, i2, o), {
      ...config,
      ...context
    }, response);
    return {
      response,
      output: parsed
    };
  } catch (error) {
    if (Object.defineProperty(error, "$response", {
      value: response,
      enumerable: !1,
      writable: !1,
      configurable: !1
    }), !("$metadata" in error)) {
      let hint = "Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.";
      try {
        error.message += `
  ` + hint;
      } catch {
        !context.logger || context.logger?.constructor?.name === "NoOpLogger" ? console.warn(hint) : context.logger?.warn?.(hint);
      }
      typeof error.$responseBodyText < "u" && error.$response && (error.$response.body = error.$responseBodyText);
      try {
        if (HttpResponse.isInstance(response)) {
          let { headers = {}, statusCode } = response, headerEntries = Object.entries(headers);
          error.$metadata = {
            httpStatusCode: statusCode,
            requestId: findHeader(/^x-[\w-]+-request-?id$/, headerEntries),
            extendedRequestId: findHeader(/^x-[\w-]+-id-2$/, headerEntries),
            cfId: findHeader(/^x-[\w-]+-cf-id$/, headerEntries)
          };
        }
      } catch {
      }
    }
    throw error;
  }
}, findHeader = (pattern, headers) => (headers.find(([k2]) => k2.match(pattern)) || [void 0, void 0])[1], schemaSerializationMiddleware = (config) => (next, context) => async (args) => {
  let { operationSchema } = getSmithyContext(context), [, ns, n, t, i2, o] = operationSchema ?? [], endpoint = context.endpointV2 ? async () => toEndpointV1(context.endpointV2) : config.endpoint, request = await config.protocol.serializeRequest(operation(ns, n, t, i2, o), args.input, {
    ...config,
    ...context,
    endpoint
  });
  return next({
    ...args,
    request
  });
}, deserializerMiddlewareOption = {
  name: "deserializerMiddleware",
  step: "deserialize",
  tags: ["DESERIALIZER"],
  override: !0
}, serializerMiddlewareOption = {
  name: "serializerMiddleware",
  step: "serialize",
  tags: ["SERIALIZER"],
  override: !0
};
function getSchemaSerdePlugin(config) {
  return {
    applyToStack: (commandStack) => {
      commandStack.add(schemaSerializationMiddleware(config), serializerMiddlewareOption), commandStack.add(schemaDeserializationMiddleware(config), deserializerMiddlewareOption), config.protocol.setSerdeContext(config);
    }
  };
}
var deref = (schemaRef) => typeof schemaRef == "function" ? schemaRef() : schemaRef, traitsCache = [];
function translateTraits(indicator) {
  if (typeof indicator == "object")
    return indicator;
  if (indicator = indicator | 0, traitsCache[indicator])
    return traitsCache[indicator];
  let traits = {}, i2 = 0;
  for (let trait of [
    "httpLabel",
    "idempotent",
    "idempotencyToken",
    "sensitive",
    "httpPayload",
    "httpResponseCode",
    "httpQueryParams"
  ])
    (indicator >> i2++ & 1) === 1 && (traits[trait] = 1);
  return traitsCache[indicator] = traits;
}
var anno = {
  it: /* @__PURE__ */ Symbol.for("@smithy/nor-struct-it"),
  ns: /* @__PURE__ */ Symbol.for("@smithy/ns")
}, simpleSchemaCacheN = [], simpleSchemaCacheS = {}, NormalizedSchema = class _NormalizedSchema {
  ref;
  memberName;
  static symbol = /* @__PURE__ */ Symbol.for("@smithy/nor");
  symbol = _NormalizedSchema.symbol;
  name;
  schema;
  _isMemberSchema;
  traits;
  memberTraits;
  normalizedTraits;
  constructor(ref, memberName) {
    this.ref = ref, this.memberName = memberName;
    let traitStack = [], _ref = ref, schema = ref;
    for (this._isMemberSchema = !1; isMemberSchema(_ref); )
      traitStack.push(_ref[1]), _ref = _ref[0], schema = deref(_ref), this._isMemberSchema = !0;
    if (traitStack.length > 0) {
      this.memberTraits = {};
      for (let i2 = traitStack.length - 1; i2 >= 0; --i2) {
        let traitSet = traitStack[i2];
        Object.assign(this.memberTraits, translateTraits(traitSet));
      }
    } else
      this.memberTraits = 0;
    if (schema instanceof _NormalizedSchema) {
      let computedMemberTraits = this.memberTraits;
      Object.assign(this, schema), this.memberTraits = Object.assign({}, computedMemberTraits, schema.getMemberTraits(), this.getMemberTraits()), this.normalizedTraits = void 0, this.memberName = memberName ?? schema.memberName;
      return;
    }
    if (this.schema = deref(schema), isStaticSchema(this.schema) ? (this.name = `${this.schema[1]}#${this.schema[2]}`, this.traits = this.schema[3]) : (this.name = this.memberName ?? String(schema), this.traits = 0), this._isMemberSchema && !memberName)
      throw new Error(`@smithy/core/schema - NormalizedSchema member init ${this.getName(!0)} missing member name.`);
  }
  static [Symbol.hasInstance](lhs) {
    let isPrototype = this.prototype.isPrototypeOf(lhs);
    return !isPrototype && typeof lhs == "object" && lhs !== null ? lhs.symbol === this.symbol : isPrototype;
  }
  static of(ref) {
    let keyAble = typeof ref == "function" || typeof ref == "object" && ref !== null;
    if (typeof ref == "number") {
      if (simpleSchemaCacheN[ref])
        return simpleSchemaCacheN[ref];
    } else if (typeof ref == "string") {
      if (simpleSchemaCacheS[ref])
        return simpleSchemaCacheS[ref];
    } else if (keyAble && ref[anno.ns])
      return ref[anno.ns];
    let sc = deref(ref);
    if (sc instanceof _NormalizedSchema)
      return sc;
    if (isMemberSchema(sc)) {
      let [ns2, traits] = sc;
      if (ns2 instanceof _NormalizedSchema)
        return Object.assign(ns2.getMergedTraits(), translateTraits(traits)), ns2;
      throw new Error(`@smithy/core/schema - may not init unwrapped member schema=${JSON.stringify(ref, null, 2)}.`);
    }
    let ns = new _NormalizedSchema(sc);
    return keyAble ? ref[anno.ns] = ns : typeof sc == "string" ? simpleSchemaCacheS[sc] = ns : typeof sc == "number" ? simpleSchemaCacheN[sc] = ns : ns;
  }
  getSchema() {
    let sc = this.schema;
    return Array.isArray(sc) && sc[0] === 0 ? sc[4] : sc;
  }
  getName(withNamespace = !1) {
    let { name } = this;
    return !withNamespace && name && name.includes("#") ? name.split("#")[1] : name || void 0;
  }
  getMemberName() {
    return this.memberName;
  }
  isMemberSchema() {
    return this._isMemberSchema;
  }
  isListSchema() {
    let sc = this.getSchema();
    return typeof sc == "number" ? sc >= 64 && sc < 128 : sc[0] === 1;
  }
  isMapSchema() {
    let sc = this.getSchema();
    return typeof sc == "number" ? sc >= 128 && sc <= 255 : sc[0] === 2;
  }
  isStructSchema() {
    let sc = this.getSchema();
    if (typeof sc != "object")
      return !1;
    let id = sc[0];
    return id === 3 || id === -3 || id === 4;
  }
  isUnionSchema() {
    let sc = this.getSchema();
    return typeof sc != "object" ? !1 : sc[0] === 4;
  }
  isBlobSchema() {
    let sc = this.getSchema();
    return sc === 21 || sc === 42;
  }
  isTimestampSchema() {
    let sc = this.getSchema();
    return typeof sc == "number" && sc >= 4 && sc <= 7;
  }
  isUnitSchema() {
    return this.getSchema() === "unit";
  }
  isDocumentSchema() {
    return this.getSchema() === 15;
  }
  isStringSchema() {
    return this.getSchema() === 0;
  }
  isBooleanSchema() {
    return this.getSchema() === 2;
  }
  isNumericSchema() {
    return this.getSchema() === 1;
  }
  isBigIntegerSchema() {
    return this.getSchema() === 17;
  }
  isBigDecimalSchema() {
    return this.getSchema() === 19;
  }
  isStreaming() {
    let { streaming } = this.getMergedTraits();
    return !!streaming || this.getSchema() === 42;
  }
  isIdempotencyToken() {
    return !!this.getMergedTraits().idempotencyToken;
  }
  getMergedTraits() {
    return this.normalizedTraits ?? (this.normalizedTraits = {
      ...this.getOwnTraits(),
      ...this.getMemberTraits()
    });
  }
  getMemberTraits() {
    return translateTraits(this.memberTraits);
  }
  getOwnTraits() {
    return translateTraits(this.traits);
  }
  getKeySchema() {
    let [isDoc, isMap] = [this.isDocumentSchema(), this.isMapSchema()];
    if (!isDoc && !isMap)
      throw new Error(`@smithy/core/schema - cannot get key for non-map: ${this.getName(!0)}`);
    let schema = this.getSchema(), memberSchema = isDoc ? 15 : schema[4] ?? 0;
    return member([memberSchema, 0], "key");
  }
  getValueSchema() {
    let sc = this.getSchema(), [isDoc, isMap, isList] = [this.isDocumentSchema(), this.isMapSchema(), this.isListSchema()], memberSchema = typeof sc == "number" ? 63 & sc : sc && typeof sc == "object" && (isMap || isList) ? sc[3 + sc[0]] : isDoc ? 15 : void 0;
    if (memberSchema != null)
      return member([memberSchema, 0], isMap ? "value" : "member");
    throw new Error(`@smithy/core/schema - ${this.getName(!0)} has no value member.`);
  }
  getMemberSchema(memberName) {
    let struct = this.getSchema();
    if (this.isStructSchema() && struct[4].includes(memberName)) {
      let i2 = struct[4].indexOf(memberName), memberSchema = struct[5][i2];
      return member(isMemberSchema(memberSchema) ? memberSchema : [memberSchema, 0], memberName);
    }
    if (this.isDocumentSchema())
      return member([15, 0], memberName);
    throw new Error(`@smithy/core/schema - ${this.getName(!0)} has no member=${memberName}.`);
  }
  getMemberSchemas() {
    let buffer = {};
    try {
      for (let [k2, v] of this.structIterator())
        buffer[k2] = v;
    } catch {
    }
    return buffer;
  }
  getEventStreamMember() {
    if (this.isStructSchema()) {
      for (let [memberName, memberSchema] of this.structIterator())
        if (memberSchema.isStreaming() && memberSchema.isStructSchema())
          return memberName;
    }
    return "";
  }
  *structIterator() {
    if (this.isUnitSchema())
      return;
    if (!this.isStructSchema())
      throw new Error("@smithy/core/schema - cannot iterate non-struct schema.");
    let struct = this.getSchema(), z = struct[4].length, it = struct[anno.it];
    if (it && z === it.length) {
      yield* it;
      return;
    }
    it = Array(z);
    for (let i2 = 0; i2 < z; ++i2) {
      let k2 = struct[4][i2], v = member([struct[5][i2], 0], k2);
      yield it[i2] = [k2, v];
    }
    struct[anno.it] = it;
  }
};
function member(memberSchema, memberName) {
  if (memberSchema instanceof NormalizedSchema)
    return Object.assign(memberSchema, {
      memberName,
      _isMemberSchema: !0
    });
  let internalCtorAccess = NormalizedSchema;
  return new internalCtorAccess(memberSchema, memberName);
}
var isMemberSchema = (sc) => Array.isArray(sc) && sc.length === 2, isStaticSchema = (sc) => Array.isArray(sc) && sc.length >= 5, TypeRegistry = class _TypeRegistry {
  namespace;
  schemas;
  exceptions;
  static registries = /* @__PURE__ */ new Map();
  constructor(namespace, schemas = /* @__PURE__ */ new Map(), exceptions = /* @__PURE__ */ new Map()) {
    this.namespace = namespace, this.schemas = schemas, this.exceptions = exceptions, _TypeRegistry.registries.has(namespace) || _TypeRegistry.registries.set(namespace, this);
  }
  static for(namespace) {
    return _TypeRegistry.registries.get(namespace) ?? new _TypeRegistry(namespace);
  }
  copyFrom(other) {
    let { schemas, exceptions } = this;
    for (let [k2, v] of other.schemas)
      schemas.has(k2) || schemas.set(k2, v);
    for (let [k2, v] of other.exceptions)
      exceptions.has(k2) || exceptions.set(k2, v);
  }
  register(shapeId, schema) {
    let qualifiedName = this.normalizeShapeId(shapeId);
    for (let r2 of [this, _TypeRegistry.for(qualifiedName.split("#")[0])])
      r2.schemas.has(qualifiedName) || r2.schemas.set(qualifiedName, schema);
  }
  getSchema(shapeId) {
    let id = this.normalizeShapeId(shapeId);
    if (!this.schemas.has(id)) {
      if (!shapeId.includes("#")) {
        let suffix = "#" + shapeId, candidates = [];
        for (let [shapeId2, schema] of this.schemas.entries())
          shapeId2.endsWith(suffix) && candidates.push(schema);
        if (candidates.length === 1)
          return candidates[0];
      }
      throw new Error(`@smithy/core/schema - schema not found for ${id}`);
    }
    return this.schemas.get(id);
  }
  registerError(es, ctor) {
    let $error = es, ns = $error[1], qualifiedName = ns + "#" + $error[2];
    ctor.hasOwnProperty?.("shapeId") || (ctor.shapeId = qualifiedName);
    for (let r2 of [this, _TypeRegistry.for(ns)])
      !r2.schemas.has(qualifiedName) && !r2.exceptions.has($error) && (r2.schemas.set(qualifiedName, $error), r2.exceptions.set($error, ctor));
  }
  getErrorCtor(es) {
    let $error = es;
    return this.exceptions.has($error) ? this.exceptions.get($error) : _TypeRegistry.for($error[1]).exceptions.get($error);
  }
  getBaseException() {
    for (let exceptionKey of this.exceptions.keys())
      if (Array.isArray(exceptionKey)) {
        let [, ns, name] = exceptionKey, id = ns + "#" + name;
        if (id.startsWith("smithy.ts.sdk.synthetic.") && id.endsWith("ServiceException"))
          return exceptionKey;
      }
  }
  find(predicate) {
    for (let schema of this.schemas.values())
      if (predicate(schema))
        return schema;
  }
  clear() {
    this.schemas.clear(), this.exceptions.clear();
  }
  normalizeShapeId(shapeId) {
    return shapeId.includes("#") ? shapeId : this.namespace + "#" + shapeId;
  }
};

// own:node_modules/@smithy/core/dist-es/submodules/config/property-provider/ProviderError.js
var import_node_path = __nccwpck_require__(760), import_node_os = __nccwpck_require__(161), import_node_path2 = __nccwpck_require__(760), import_node_path3 = __nccwpck_require__(760), import_node_path4 = __nccwpck_require__(760), import_promises = __nccwpck_require__(455), import_promises2 = __nccwpck_require__(455), import_node_crypto = __nccwpck_require__(598), import_node_path5 = __nccwpck_require__(760), ProviderError = class _ProviderError extends Error {
  name = "ProviderError";
  tryNextLink;
  constructor(message, options = !0) {
    let logger2, tryNextLink = !0;
    typeof options == "boolean" ? (logger2 = void 0, tryNextLink = options) : options != null && typeof options == "object" && (logger2 = options.logger, tryNextLink = options.tryNextLink ?? !0), super(message), this.tryNextLink = tryNextLink, Object.setPrototypeOf(this, _ProviderError.prototype), logger2?.debug?.(`@smithy/property-provider ${tryNextLink ? "->" : "(!)"} ${message}`);
  }
  static from(error, options = !0) {
    return Object.assign(new this(error.message, options), error);
  }
}, CredentialsProviderError = class _CredentialsProviderError extends ProviderError {
  name = "CredentialsProviderError";
  constructor(message, options = !0) {
    super(message, options), Object.setPrototypeOf(this, _CredentialsProviderError.prototype);
  }
}, ENV_PROFILE = "AWS_PROFILE", DEFAULT_PROFILE = "default", getProfileName = (init) => init.profile || process.env[ENV_PROFILE] || DEFAULT_PROFILE, homeDirCache = {}, getHomeDirCacheKey = () => process && process.geteuid ? `${process.geteuid()}` : "DEFAULT", getHomeDir = () => {
  let { HOME, USERPROFILE, HOMEPATH, HOMEDRIVE = `C:${import_node_path2.sep}` } = process.env;
  if (HOME)
    return HOME;
  if (USERPROFILE)
    return USERPROFILE;
  if (HOMEPATH)
    return `${HOMEDRIVE}${HOMEPATH}`;
  let homeDirCacheKey = getHomeDirCacheKey();
  return homeDirCache[homeDirCacheKey] || (homeDirCache[homeDirCacheKey] = (0, import_node_os.homedir)()), homeDirCache[homeDirCacheKey];
}, ENV_CONFIG_PATH = "AWS_CONFIG_FILE", getConfigFilepath = () => process.env[ENV_CONFIG_PATH] || (0, import_node_path.join)(getHomeDir(), ".aws", "config"), getConfigData = (data) => Object.entries(data).filter(([key]) => {
  let indexOfSeparator = key.indexOf(".");
  return indexOfSeparator === -1 ? !1 : Object.values(IniSectionType).includes(key.substring(0, indexOfSeparator));
}).reduce((acc, [key, value]) => {
  let indexOfSeparator = key.indexOf("."), updatedKey = key.substring(0, indexOfSeparator) === IniSectionType.PROFILE ? key.substring(indexOfSeparator + 1) : key;
  return acc[updatedKey] = value, acc;
}, {
  ...data.default && { default: data.default }
}), ENV_CREDENTIALS_PATH = "AWS_SHARED_CREDENTIALS_FILE", getCredentialsFilepath = () => process.env[ENV_CREDENTIALS_PATH] || (0, import_node_path4.join)(getHomeDir(), ".aws", "credentials"), prefixKeyRegex = /^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/, profileNameBlockList = ["__proto__", "profile __proto__"], parseIni = (iniData) => {
  let map = {}, currentSection, currentSubSection;
  for (let iniLine of iniData.split(/\r?\n/)) {
    let trimmedLine = iniLine.split(/(^|\s)[;#]/)[0].trim();
    if (trimmedLine[0] === "[" && trimmedLine[trimmedLine.length - 1] === "]") {
      currentSection = void 0, currentSubSection = void 0;
      let sectionName = trimmedLine.substring(1, trimmedLine.length - 1), matches = prefixKeyRegex.exec(sectionName);
      if (matches) {
        let [, prefix, , name] = matches;
        Object.values(IniSectionType).includes(prefix) && (currentSection = [prefix, name].join("."));
      } else
        currentSection = sectionName;
      if (profileNameBlockList.includes(sectionName))
        throw new Error(`Found invalid profile name "${sectionName}"`);
    } else if (currentSection) {
      let indexOfEqualsSign = trimmedLine.indexOf("=");
      if (![0, -1].includes(indexOfEqualsSign)) {
        let [name, value] = [
          trimmedLine.substring(0, indexOfEqualsSign).trim(),
          trimmedLine.substring(indexOfEqualsSign + 1).trim()
        ];
        if (value === "")
          currentSubSection = name;
        else {
          currentSubSection && iniLine.trimStart() === iniLine && (currentSubSection = void 0), map[currentSection] = map[currentSection] || {};
          let key = currentSubSection ? [currentSubSection, name].join(".") : name;
          map[currentSection][key] = value;
        }
      }
    }
  }
  return map;
}, filePromises = {}, fileIntercept = {}, readFile = (path, options) => fileIntercept[path] !== void 0 ? fileIntercept[path] : ((!filePromises[path] || options?.ignoreCache) && (filePromises[path] = (0, import_promises.readFile)(path, "utf8")), filePromises[path]), swallowError = () => ({}), loadSharedConfigFiles = async (init = {}) => {
  let { filepath = getCredentialsFilepath(), configFilepath = getConfigFilepath() } = init, homeDir = getHomeDir(), relativeHomeDirPrefix = "~/", resolvedFilepath = filepath;
  filepath.startsWith(relativeHomeDirPrefix) && (resolvedFilepath = (0, import_node_path3.join)(homeDir, filepath.slice(2)));
  let resolvedConfigFilepath = configFilepath;
  configFilepath.startsWith(relativeHomeDirPrefix) && (resolvedConfigFilepath = (0, import_node_path3.join)(homeDir, configFilepath.slice(2)));
  let parsedFiles = await Promise.all([
    readFile(resolvedConfigFilepath, {
      ignoreCache: init.ignoreCache
    }).then(parseIni).then(getConfigData).catch(swallowError),
    readFile(resolvedFilepath, {
      ignoreCache: init.ignoreCache
    }).then(parseIni).catch(swallowError)
  ]);
  return {
    configFile: parsedFiles[0],
    credentialsFile: parsedFiles[1]
  };
}, getSsoSessionData = (data) => Object.entries(data).filter(([key]) => key.startsWith(IniSectionType.SSO_SESSION + ".")).reduce((acc, [key, value]) => ({ ...acc, [key.substring(key.indexOf(".") + 1)]: value }), {}), swallowError2 = () => ({}), loadSsoSessionData = async (init = {}) => readFile(init.configFilepath ?? getConfigFilepath()).then(parseIni).then(getSsoSessionData).catch(swallowError2), mergeConfigFiles = (...files) => {
  let merged = {};
  for (let file of files)
    for (let [key, values] of Object.entries(file))
      merged[key] !== void 0 ? Object.assign(merged[key], values) : merged[key] = values;
  return merged;
}, parseKnownFiles = async (init) => {
  let parsedFiles = await loadSharedConfigFiles(init);
  return mergeConfigFiles(parsedFiles.configFile, parsedFiles.credentialsFile);
}, getSSOTokenFilepath = (id) => {
  let cacheName = (0, import_node_crypto.createHash)("sha1").update(id).digest("hex");
  return (0, import_node_path5.join)(getHomeDir(), ".aws", "sso", "cache", `${cacheName}.json`);
}, tokenIntercept = {}, getSSOTokenFromFile = async (id) => {
  if (tokenIntercept[id])
    return tokenIntercept[id];
  let ssoTokenFilepath = getSSOTokenFilepath(id), ssoTokenText = await (0, import_promises2.readFile)(ssoTokenFilepath, "utf8");
  return JSON.parse(ssoTokenText);
}, externalDataInterceptor = {
  getFileRecord() {
    return fileIntercept;
  },
  interceptFile(path, contents) {
    fileIntercept[path] = Promise.resolve(contents);
  },
  getTokenRecord() {
    return tokenIntercept;
  },
  interceptToken(id, contents) {
    tokenIntercept[id] = contents;
  }
}, chain = (...providers) => async () => {
  if (providers.length === 0)
    throw new ProviderError("No providers in chain");
  let lastProviderError;
  for (let provider of providers)
    try {
      return await provider();
    } catch (err) {
      if (lastProviderError = err, err?.tryNextLink)
        continue;
      throw err;
    }
  throw lastProviderError;
}, memoize = (provider, isExpired, requiresRefresh) => {
  let resolved, pending, hasResult, isConstant = !1, coalesceProvider = async () => {
    pending || (pending = provider());
    try {
      resolved = await pending, hasResult = !0, isConstant = !1;
    } finally {
      pending = void 0;
    }
    return resolved;
  };
  return isExpired === void 0 ? async (options) => ((!hasResult || options?.forceRefresh) && (resolved = await coalesceProvider()), resolved) : async (options) => ((!hasResult || options?.forceRefresh) && (resolved = await coalesceProvider()), isConstant ? resolved : requiresRefresh && !requiresRefresh(resolved) ? (isConstant = !0, resolved) : (isExpired(resolved) && await coalesceProvider(), resolved));
};
function getSelectorName(functionString) {
  try {
    let constants = new Set(Array.from(functionString.match(/([A-Z_]){3,}/g) ?? []));
    return constants.delete("CONFIG"), constants.delete("CONFIG_PREFIX_SEPARATOR"), constants.delete("ENV"), [...constants].join(", ");
  } catch {
    return functionString;
  }
}
var fromEnv = (envVarSelector, options) => async () => {
  try {
    let config = envVarSelector(process.env, options);
    if (config === void 0)
      throw new Error();
    return config;
  } catch (e2) {
    throw new CredentialsProviderError(e2.message || `Not found in ENV: ${getSelectorName(envVarSelector.toString())}`, { logger: options?.logger });
  }
}, fromSharedConfigFiles = (configSelector, { preferredFile = "config", ...init } = {}) => async () => {
  let profile = getProfileName(init), { configFile, credentialsFile } = await loadSharedConfigFiles(init), profileFromCredentials = credentialsFile[profile] || {}, profileFromConfig = configFile[profile] || {}, mergedProfile = preferredFile === "config" ? { ...profileFromCredentials, ...profileFromConfig } : { ...profileFromConfig, ...profileFromCredentials };
  try {
    let configValue = configSelector(mergedProfile, preferredFile === "config" ? configFile : credentialsFile);
    if (configValue === void 0)
      throw new Error();
    return configValue;
  } catch (e2) {
    throw new CredentialsProviderError(e2.message || `Not found in config files w/ profile [${profile}]: ${getSelectorName(configSelector.toString())}`, { logger: init.logger });
  }
}, fromValue = (staticValue) => () => Promise.resolve(staticValue), isFunction = (func) => typeof func == "function", fromStatic = (defaultValue) => isFunction(defaultValue) ? async () => await defaultValue() : fromValue(defaultValue), loadConfig = ({ environmentVariableSelector, configFileSelector, default: defaultValue }, configuration = {}) => {
  let { signingName, logger: logger2 } = configuration;
  return memoize(chain(fromEnv(environmentVariableSelector, { signingName, logger: logger2 }), fromSharedConfigFiles(configFileSelector, configuration), fromStatic(defaultValue)));
}, validRegions = /* @__PURE__ */ new Set(), checkRegion = (region, check = isValidHostLabel) => {
  if (!validRegions.has(region) && !check(region))
    if (region === "*")
      console.warn('@smithy/config-resolver WARN - Please use the caller region instead of "*". See "sigv4a" in https://github.com/aws/aws-sdk-js-v3/blob/main/supplemental-docs/CLIENTS.md.');
    else
      throw new Error(`Region not accepted: region="${region}" is not a valid hostname component.`);
  else
    validRegions.add(region);
}, isFipsRegion = (region) => typeof region == "string" && (region.startsWith("fips-") || region.endsWith("-fips")), getRealRegion = (region) => isFipsRegion(region) ? ["fips-aws-global", "aws-fips"].includes(region) ? "us-east-1" : region.replace(/fips-(dkr-|prod-)?|-fips/, "") : region, resolveRegionConfig = (input) => {
  let { region, useFipsEndpoint } = input;
  if (!region)
    throw new Error("Region is missing");
  return Object.assign(input, {
    region: async () => {
      let providedRegion = typeof region == "function" ? await region() : region, realRegion = getRealRegion(providedRegion);
      return checkRegion(realRegion), realRegion;
    },
    useFipsEndpoint: async () => {
      let providedRegion = typeof region == "string" ? region : await region();
      return isFipsRegion(providedRegion) ? !0 : typeof useFipsEndpoint != "function" ? Promise.resolve(!!useFipsEndpoint) : useFipsEndpoint();
    }
  });
}, TokenProviderError = class _TokenProviderError extends ProviderError {
  name = "TokenProviderError";
  constructor(message, options = !0) {
    super(message, options), Object.setPrototypeOf(this, _TokenProviderError.prototype);
  }
}, booleanSelector = (obj, key, type) => {
  if (key in obj) {
    if (obj[key] === "true")
      return !0;
    if (obj[key] === "false")
      return !1;
    throw new Error(`Cannot load ${type} "${key}". Expected "true" or "false", got ${obj[key]}.`);
  }
}, SelectorType;
(function(SelectorType2) {
  SelectorType2.ENV = "env", SelectorType2.CONFIG = "shared config entry";
})(SelectorType || (SelectorType = {}));
var ENV_USE_DUALSTACK_ENDPOINT = "AWS_USE_DUALSTACK_ENDPOINT", CONFIG_USE_DUALSTACK_ENDPOINT = "use_dualstack_endpoint", NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS = {
  environmentVariableSelector: (env2) => booleanSelector(env2, ENV_USE_DUALSTACK_ENDPOINT, SelectorType.ENV),
  configFileSelector: (profile) => booleanSelector(profile, CONFIG_USE_DUALSTACK_ENDPOINT, SelectorType.CONFIG),
  default: !1
}, ENV_USE_FIPS_ENDPOINT = "AWS_USE_FIPS_ENDPOINT", CONFIG_USE_FIPS_ENDPOINT = "use_fips_endpoint", NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS = {
  environmentVariableSelector: (env2) => booleanSelector(env2, ENV_USE_FIPS_ENDPOINT, SelectorType.ENV),
  configFileSelector: (profile) => booleanSelector(profile, CONFIG_USE_FIPS_ENDPOINT, SelectorType.CONFIG),
  default: !1
}, AWS_EXECUTION_ENV = "AWS_EXECUTION_ENV", AWS_REGION_ENV = "AWS_REGION", AWS_DEFAULT_REGION_ENV = "AWS_DEFAULT_REGION", ENV_IMDS_DISABLED = "AWS_EC2_METADATA_DISABLED", DEFAULTS_MODE_OPTIONS = ["in-region", "cross-region", "mobile", "standard", "legacy"], IMDS_REGION_PATH = "/latest/meta-data/placement/region", IMDS_TOKEN_PATH = "/latest/api/token", X_AWS_EC2_METADATA_TOKEN = "x-aws-ec2-metadata-token", X_AWS_EC2_METADATA_TOKEN_TTL = "x-aws-ec2-metadata-token-ttl-seconds", TIMEOUT_MS = 1e3, NEG_CACHE_TTL_MS = 6e4, negativeCacheUntil = 0, getInstanceMetadataRegion = async () => {
  if (!process.env[ENV_IMDS_DISABLED] && !(Date.now() < negativeCacheUntil))
    try {
      let endpoint = resolveImdsEndpoint(), token = (await imdsRequest({
        ...endpoint,
        path: IMDS_TOKEN_PATH,
        method: "PUT",
        headers: {
          [X_AWS_EC2_METADATA_TOKEN_TTL]: "21600"
        }
      })).toString();
      return (await imdsRequest({
        ...endpoint,
        path: IMDS_REGION_PATH,
        method: "GET",
        headers: {
          [X_AWS_EC2_METADATA_TOKEN]: token
        }
      })).toString().trim() || cacheNegativeAndReturnUndefined();
    } catch {
      return cacheNegativeAndReturnUndefined();
    }
}, cacheNegativeAndReturnUndefined = () => {
  negativeCacheUntil = Date.now() + NEG_CACHE_TTL_MS;
}, resolveImdsEndpoint = () => {
  let envEndpoint = process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT;
  if (envEndpoint) {
    let url = new URL(envEndpoint);
    return {
      hostname: url.hostname.replace(/^\[(.+)]$/, "$1"),
      port: url.port ? Number(url.port) : void 0
    };
  }
  return process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE === "IPv6" ? { hostname: "fd00:ec2::254" } : { hostname: "169.254.169.254" };
}, imdsRequest = async (options) => {
  let { request } = await Promise.resolve().then(() => __toESM(__nccwpck_require__(67)));
  return new Promise((resolve, reject) => {
    let req = request({
      hostname: options.hostname,
      port: options.port,
      path: options.path,
      method: options.method,
      headers: options.headers,
      timeout: TIMEOUT_MS,
      signal: AbortSignal.timeout(TIMEOUT_MS)
    });
    req.on("error", (err) => {
      reject(err), req.destroy();
    }), req.on("timeout", () => {
      reject(new Error("TimeoutError from instance metadata service")), req.destroy();
    }), req.on("response", (res) => {
      let { statusCode = 400 } = res;
      if (statusCode < 200 || statusCode >= 300) {
        reject(Object.assign(new Error("Error response received from instance metadata service"), { statusCode })), req.destroy();
        return;
      }
      let chunks = [];
      res.on("data", (chunk) => chunks.push(chunk)), res.on("end", () => {
        resolve(Buffer.concat(chunks)), req.destroy();
      });
    }), req.end();
  });
}, REGION_ENV_NAME = "AWS_REGION", REGION_INI_NAME = "region", NODE_REGION_CONFIG_OPTIONS = {
  environmentVariableSelector: (env2) => env2[REGION_ENV_NAME],
  configFileSelector: (profile) => profile[REGION_INI_NAME],
  default: async () => {
    let region = await getInstanceMetadataRegion();
    if (region)
      return region;
    throw new Error("Region is missing");
  }
}, NODE_REGION_CONFIG_FILE_OPTIONS = {
  preferredFile: "credentials"
}, AWS_DEFAULTS_MODE_ENV = "AWS_DEFAULTS_MODE", AWS_DEFAULTS_MODE_CONFIG = "defaults_mode", NODE_DEFAULTS_MODE_CONFIG_OPTIONS = {
  environmentVariableSelector: (env2) => env2[AWS_DEFAULTS_MODE_ENV],
  configFileSelector: (profile) => profile[AWS_DEFAULTS_MODE_CONFIG],
  default: "legacy"
}, resolveDefaultsModeConfig = ({ region = loadConfig(NODE_REGION_CONFIG_OPTIONS), defaultsMode = loadConfig(NODE_DEFAULTS_MODE_CONFIG_OPTIONS) } = {}) => memoize(async () => {
  let mode = typeof defaultsMode == "function" ? await defaultsMode() : defaultsMode;
  switch (mode?.toLowerCase()) {
    case "auto":
      return resolveNodeDefaultsModeAuto(region);
    case "in-region":
    case "cross-region":
    case "mobile":
    case "standard":
    case "legacy":
      return Promise.resolve(mode?.toLocaleLowerCase());
    case void 0:
      return Promise.resolve("legacy");
    default:
      throw new Error(`Invalid parameter for "defaultsMode", expect ${DEFAULTS_MODE_OPTIONS.join(", ")}, got ${mode}`);
  }
}), resolveNodeDefaultsModeAuto = async (clientRegion) => {
  if (clientRegion) {
    let resolvedRegion = typeof clientRegion == "function" ? await clientRegion() : clientRegion, inferredRegion = await inferPhysicalRegion();
    return inferredRegion ? resolvedRegion === inferredRegion ? "in-region" : "cross-region" : "standard";
  }
  return "standard";
}, inferPhysicalRegion = async () => process.env[AWS_EXECUTION_ENV] && (process.env[AWS_REGION_ENV] || process.env[AWS_DEFAULT_REGION_ENV]) ? process.env[AWS_REGION_ENV] ?? process.env[AWS_DEFAULT_REGION_ENV] : getInstanceMetadataRegion();

// own:node_modules/@smithy/core/dist-es/submodules/client/middleware-stack/MiddlewareStack.js
var getAllAliases = (name, aliases) => {
  let _aliases = [];
  if (name && _aliases.push(name), aliases)
    for (let alias of aliases)
      _aliases.push(alias);
  return _aliases;
}, getMiddlewareNameWithAliases = (name, aliases) => `${name || "anonymous"}${aliases && aliases.length > 0 ? ` (a.k.a. ${aliases.join(",")})` : ""}`, constructStack = () => {
  let absoluteEntries = [], relativeEntries = [], identifyOnResolve = !1, entriesNameSet = /* @__PURE__ */ new Set(), sort = (entries) => entries.sort((a2, b2) => stepWeights[b2.step] - stepWeights[a2.step] || priorityWeights[b2.priority || "normal"] - priorityWeights[a2.priority || "normal"]), removeByName = (toRemove) => {
    let isRemoved = !1, filterCb = (entry) => {
      let aliases = getAllAliases(entry.name, entry.aliases);
      if (aliases.includes(toRemove)) {
        isRemoved = !0;
        for (let alias of aliases)
          entriesNameSet.delete(alias);
        return !1;
      }
      return !0;
    };
    return absoluteEntries = absoluteEntries.filter(filterCb), relativeEntries = relativeEntries.filter(filterCb), isRemoved;
  }, removeByReference = (toRemove) => {
    let isRemoved = !1, filterCb = (entry) => {
      if (entry.middleware === toRemove) {
        isRemoved = !0;
        for (let alias of getAllAliases(entry.name, entry.aliases))
          entriesNameSet.delete(alias);
        return !1;
      }
      return !0;
    };
    return absoluteEntries = absoluteEntries.filter(filterCb), relativeEntries = relativeEntries.filter(filterCb), isRemoved;
  }, cloneTo = (toStack) => (absoluteEntries.forEach((entry) => {
    toStack.add(entry.middleware, { ...entry });
  }), relativeEntries.forEach((entry) => {
    toStack.addRelativeTo(entry.middleware, { ...entry });
  }), toStack.identifyOnResolve?.(stack.identifyOnResolve()), toStack), expandRelativeMiddlewareList = (from) => {
    let expandedMiddlewareList = [];
    return from.before.forEach((entry) => {
      entry.before.length === 0 && entry.after.length === 0 ? expandedMiddlewareList.push(entry) : expandedMiddlewareList.push(...expandRelativeMiddlewareList(entry));
    }), expandedMiddlewareList.push(from), from.after.reverse().forEach((entry) => {
      entry.before.length === 0 && entry.after.length === 0 ? expandedMiddlewareList.push(entry) : expandedMiddlewareList.push(...expandRelativeMiddlewareList(entry));
    }), expandedMiddlewareList;
  }, getMiddlewareList = (debug = !1) => {
    let normalizedAbsoluteEntries = [], normalizedRelativeEntries = [], normalizedEntriesNameMap = {};
    return absoluteEntries.forEach((entry) => {
      let normalizedEntry = {
        ...entry,
        before: [],
        after: []
      };
      for (let alias of getAllAliases(normalizedEntry.name, normalizedEntry.aliases))
        normalizedEntriesNameMap[alias] = normalizedEntry;
      normalizedAbsoluteEntries.push(normalizedEntry);
    }), relativeEntries.forEach((entry) => {
      let normalizedEntry = {
        ...entry,
        before: [],
        after: []
      };
      for (let alias of getAllAliases(normalizedEntry.name, normalizedEntry.aliases))
        normalizedEntriesNameMap[alias] = normalizedEntry;
      normalizedRelativeEntries.push(normalizedEntry);
    }), normalizedRelativeEntries.forEach((entry) => {
      if (entry.toMiddleware) {
        let toMiddleware = normalizedEntriesNameMap[entry.toMiddleware];
        if (toMiddleware === void 0) {
          if (debug)
            return;
          throw new Error(`${entry.toMiddleware} is not found when adding ${getMiddlewareNameWithAliases(entry.name, entry.aliases)} middleware ${entry.relation} ${entry.toMiddleware}`);
        }
        entry.relation === "after" && toMiddleware.after.push(entry), entry.relation === "before" && toMiddleware.before.push(entry);
      }
    }), sort(normalizedAbsoluteEntries).map(expandRelativeMiddlewareList).reduce((wholeList, expandedMiddlewareList) => (wholeList.push(...expandedMiddlewareList), wholeList), []);
  }, stack = {
    add: (middleware, options = {}) => {
      let { name, override, aliases: _aliases } = options, entry = {
        step: "initialize",
        priority: "normal",
        middleware,
        ...options
      }, aliases = getAllAliases(name, _aliases);
      if (aliases.length > 0) {
        if (aliases.some((alias) => entriesNameSet.has(alias))) {
          if (!override)
            throw new Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(name, _aliases)}'`);
          for (let alias of aliases) {
            let toOverrideIndex = absoluteEntries.findIndex((entry2) => entry2.name === alias || entry2.aliases?.some((a2) => a2 === alias));
            if (toOverrideIndex === -1)
              continue;
            let toOverride = absoluteEntries[toOverrideIndex];
            if (toOverride.step !== entry.step || entry.priority !== toOverride.priority)
              throw new Error(`"${getMiddlewareNameWithAliases(toOverride.name, toOverride.aliases)}" middleware with ${toOverride.priority} priority in ${toOverride.step} step cannot be overridden by "${getMiddlewareNameWithAliases(name, _aliases)}" middleware with ${entry.priority} priority in ${entry.step} step.`);
            absoluteEntries.splice(toOverrideIndex, 1);
          }
        }
        for (let alias of aliases)
          entriesNameSet.add(alias);
      }
      absoluteEntries.push(entry);
    },
    addRelativeTo: (middleware, options) => {
      let { name, override, aliases: _aliases } = options, entry = {
        middleware,
        ...options
      }, aliases = getAllAliases(name, _aliases);
      if (aliases.length > 0) {
        if (aliases.some((alias) => entriesNameSet.has(alias))) {
          if (!override)
            throw new Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(name, _aliases)}'`);
          for (let alias of aliases) {
            let toOverrideIndex = relativeEntries.findIndex((entry2) => entry2.name === alias || entry2.aliases?.some((a2) => a2 === alias));
            if (toOverrideIndex === -1)
              continue;
            let toOverride = relativeEntries[toOverrideIndex];
            if (toOverride.toMiddleware !== entry.toMiddleware || toOverride.relation !== entry.relation)
              throw new Error(`"${getMiddlewareNameWithAliases(toOverride.name, toOverride.aliases)}" middleware ${toOverride.relation} "${toOverride.toMiddleware}" middleware cannot be overridden by "${getMiddlewareNameWithAliases(name, _aliases)}" middleware ${entry.relation} "${entry.toMiddleware}" middleware.`);
            relativeEntries.splice(toOverrideIndex, 1);
          }
        }
        for (let alias of aliases)
          entriesNameSet.add(alias);
      }
      relativeEntries.push(entry);
    },
    clone: () => cloneTo(constructStack()),
    use: (plugin) => {
      plugin.applyToStack(stack);
    },
    remove: (toRemove) => typeof toRemove == "string" ? removeByName(toRemove) : removeByReference(toRemove),
    removeByTag: (toRemove) => {
      let isRemoved = !1, filterCb = (entry) => {
        let { tags, name, aliases: _aliases } = entry;
        if (tags && tags.includes(toRemove)) {
          let aliases = getAllAliases(name, _aliases);
          for (let alias of aliases)
            entriesNameSet.delete(alias);
          return isRemoved = !0, !1;
        }
        return !0;
      };
      return absoluteEntries = absoluteEntries.filter(filterCb), relativeEntries = relativeEntries.filter(filterCb), isRemoved;
    },
    concat: (from) => {
      let cloned = cloneTo(constructStack());
      return cloned.use(from), cloned.identifyOnResolve(identifyOnResolve || cloned.identifyOnResolve() || (from.identifyOnResolve?.() ?? !1)), cloned;
    },
    applyToStack: cloneTo,
    identify: () => getMiddlewareList(!0).map((mw) => {
      let step = mw.step ?? mw.relation + " " + mw.toMiddleware;
      return getMiddlewareNameWithAliases(mw.name, mw.aliases) + " - " + step;
    }),
    identifyOnResolve(toggle) {
      return typeof toggle == "boolean" && (identifyOnResolve = toggle), identifyOnResolve;
    },
    resolve: (handler, context) => {
      for (let middleware of getMiddlewareList().map((entry) => entry.middleware).reverse())
        handler = middleware(handler, context);
      return identifyOnResolve && console.log(stack.identify()), handler;
    }
  };
  return stack;
}, stepWeights = {
  initialize: 5,
  serialize: 4,
  build: 3,
  finalizeRequest: 2,
  deserialize: 1
}, priorityWeights = {
  high: 3,
  normal: 2,
  low: 1
}, Client = class {
  config;
  middlewareStack = constructStack();
  initConfig;
  handlers;
  constructor(config) {
    this.config = config;
    let { protocol, protocolSettings } = config;
    protocolSettings && typeof protocol == "function" && (config.protocol = new protocol(protocolSettings));
  }
  send(command2, optionsOrCb, cb) {
    let options = typeof optionsOrCb != "function" ? optionsOrCb : void 0, callback = typeof optionsOrCb == "function" ? optionsOrCb : cb, useHandlerCache = options === void 0 && this.config.cacheMiddleware === !0, handler;
    if (useHandlerCache) {
      this.handlers || (this.handlers = /* @__PURE__ */ new WeakMap());
      let handlers = this.handlers;
      handlers.has(command2.constructor) ? handler = handlers.get(command2.constructor) : (handler = command2.resolveMiddleware(this.middlewareStack, this.config, options), handlers.set(command2.constructor, handler));
    } else
      delete this.handlers, handler = command2.resolveMiddleware(this.middlewareStack, this.config, options);
    if (callback)
      handler(command2).then((result) => callback(null, result.output), (err) => callback(err)).catch(() => {
      });
    else
      return handler(command2).then((result) => result.output);
  }
  destroy() {
    this.config?.requestHandler?.destroy?.(), delete this.handlers;
  }
}, SENSITIVE_STRING = "***SensitiveInformation***";
function schemaLogFilter(schema, data) {
  if (data == null)
    return data;
  let ns = NormalizedSchema.of(schema);
  if (ns.getMergedTraits().sensitive)
    return SENSITIVE_STRING;
  if (ns.isListSchema()) {
    let valueSchema = ns.getValueSchema();
    if (valueSchema.getMergedTraits().sensitive)
      return SENSITIVE_STRING;
    if (Array.isArray(data))
      return data.map((value) => schemaLogFilter(valueSchema, value));
  } else if (ns.isMapSchema()) {
    let valueSchema = ns.getValueSchema();
    if (ns.getKeySchema().getMergedTraits().sensitive || valueSchema.getMergedTraits().sensitive)
      return SENSITIVE_STRING;
    if (typeof data == "object")
      return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, schemaLogFilter(valueSchema, value)]));
  } else if (ns.isStructSchema() && typeof data == "object") {
    let object = data, newObject = {};
    for (let [member2, memberNs] of ns.structIterator())
      object[member2] != null && (newObject[member2] = schemaLogFilter(memberNs, object[member2]));
    return newObject;
  }
  return data;
}
var operationEventStreamMarker = /* @__PURE__ */ Symbol.for("@smithy/op-event-stream"), Command = class {
  middlewareStack = constructStack();
  schema;
  static classBuilder() {
    return new ClassBuilder();
  }
  resolveMiddlewareWithContext(clientStack, configuration, options, { middlewareFn, clientName, commandName, inputFilterSensitiveLog, outputFilterSensitiveLog, smithyContext, additionalContext, CommandCtor }) {
    for (let mw of middlewareFn.bind(this)(CommandCtor, clientStack, configuration, options))
      this.middlewareStack.use(mw);
    let stack = clientStack.concat(this.middlewareStack), { logger: logger2 } = configuration, additionalSmithyContext = additionalContext[SMITHY_CONTEXT_KEY], handlerExecutionContext = {
      logger: logger2,
      clientName,
      commandName,
      inputFilterSensitiveLog,
      outputFilterSensitiveLog,
      ...additionalContext,
      [SMITHY_CONTEXT_KEY]: {
        ...additionalSmithyContext,
        commandInstance: this,
        ...smithyContext,
        ...options?.metricsRecorder === void 0 ? {} : { metricsRecorder: options.metricsRecorder },
        ...options?.abortSignal === void 0 ? {} : { abortSignal: options.abortSignal }
      }
    }, { requestHandler } = configuration, requestOptions = options ?? {};
    requestOptions.metricsRecorder && (requestOptions = { ...requestOptions }, delete requestOptions.metricsRecorder);
    let isEventStream, schema = this.schema, marker = schema?.[operationEventStreamMarker];
    if (marker !== void 0)
      isEventStream = marker;
    else if (schema && Array.isArray(schema) && schema[0] === 9) {
      let [, , , , input$, output$] = schema;
      isEventStream = schema[operationEventStreamMarker] = !!(NormalizedSchema.of(input$).getEventStreamMember() || NormalizedSchema.of(output$).getEventStreamMember());
    }
    return isEventStream && (requestOptions = {
      isEventStream,
      ...requestOptions
    }), stack.resolve((request) => requestHandler.handle(request.request, requestOptions), handlerExecutionContext);
  }
}, ClassBuilder = class {
  _init = () => {
  };
  _ep = {};
  _middlewareFn = () => [];
  _commandName = "";
  _clientName = "";
  _additionalContext = {};
  _smithyContext = {};
  _inputFilterSensitiveLog = void 0;
  _outputFilterSensitiveLog = void 0;
  _serializer = null;
  _deserializer = null;
  _operationSchema;
  init(cb) {
    this._init = cb;
  }
  ep(endpointParameterInstructions) {
    return this._ep = endpointParameterInstructions, this;
  }
  m(middlewareSupplier) {
    return this._middlewareFn = middlewareSupplier, this;
  }
  s(service, operation2, smithyContext = {}) {
    return this._smithyContext = {
      service,
      operation: operation2,
      ...smithyContext
    }, this;
  }
  c(additionalContext = {}) {
    return this._additionalContext = additionalContext, this;
  }
  n(clientName, commandName) {
    return this._clientName = clientName, this._commandName = commandName, this;
  }
  f(inputFilter = (_) => _, outputFilter = (_) => _) {
    return this._inputFilterSensitiveLog = inputFilter, this._outputFilterSensitiveLog = outputFilter, this;
  }
  ser(serializer) {
    return this._serializer = serializer, this;
  }
  de(deserializer) {
    return this._deserializer = deserializer, this;
  }
  sc(operation2) {
    return this._operationSchema = operation2, this._smithyContext.operationSchema = operation2, this;
  }
  build() {
    let closure = this, CommandRef;
    return CommandRef = class extends Command {
      input;
      static getEndpointParameterInstructions() {
        return closure._ep;
      }
      constructor(...[input]) {
        super(), this.input = input ?? {}, closure._init(this), this.schema = closure._operationSchema;
      }
      resolveMiddleware(stack, configuration, options) {
        let op = closure._operationSchema, input = op?.[4] ?? op?.input, output = op?.[5] ?? op?.output;
        return this.resolveMiddlewareWithContext(stack, configuration, options, {
          CommandCtor: CommandRef,
          middlewareFn: closure._middlewareFn,
          clientName: closure._clientName,
          commandName: closure._commandName,
          inputFilterSensitiveLog: closure._inputFilterSensitiveLog ?? (op ? schemaLogFilter.bind(null, input) : (_) => _),
          outputFilterSensitiveLog: closure._outputFilterSensitiveLog ?? (op ? schemaLogFilter.bind(null, output) : (_) => _),
          smithyContext: closure._smithyContext,
          additionalContext: closure._additionalContext
        });
      }
      serialize = closure._serializer;
      deserialize = closure._deserializer;
    };
  }
}, createAggregatedClient = (commands, Client2, options) => {
  for (let [command2, CommandCtor] of Object.entries(commands)) {
    let methodImpl = async function(args, optionsOrCb, cb) {
      let command22 = new CommandCtor(args);
      if (typeof optionsOrCb == "function")
        this.send(command22, optionsOrCb);
      else if (typeof cb == "function") {
        if (typeof optionsOrCb != "object")
          throw new Error(`Expected http options but got ${typeof optionsOrCb}`);
        this.send(command22, optionsOrCb || {}, cb);
      } else
        return this.send(command22, optionsOrCb);
    }, methodName = (command2[0].toLowerCase() + command2.slice(1)).replace(/Command$/, "");
    Client2.prototype[methodName] = methodImpl;
  }
  let { paginators = {}, waiters = {} } = options ?? {};
  for (let [paginatorName, paginatorFn] of Object.entries(paginators))
    Client2.prototype[paginatorName] === void 0 && (Client2.prototype[paginatorName] = function(commandInput = {}, paginationConfiguration, ...rest) {
      return paginatorFn({
        ...paginationConfiguration,
        client: this
      }, commandInput, ...rest);
    });
  for (let [waiterName, waiterFn] of Object.entries(waiters))
    Client2.prototype[waiterName] === void 0 && (Client2.prototype[waiterName] = async function(commandInput = {}, waiterConfiguration, ...rest) {
      let config = waiterConfiguration;
      return typeof waiterConfiguration == "number" && (config = {
        maxWaitTime: waiterConfiguration
      }), waiterFn({
        ...config,
        client: this
      }, commandInput, ...rest);
    });
}, ServiceException = class _ServiceException extends Error {
  static shapeId = "smithy.ts.sdk.synthetic.nonamespace.client#ServiceException";
  $fault;
  $response;
  $retryable;
  $metadata;
  constructor(options) {
    super(options.message), Object.setPrototypeOf(this, Object.getPrototypeOf(this).constructor.prototype), this.name = options.name, this.$fault = options.$fault, this.$metadata = options.$metadata;
  }
  static isInstance(value) {
    if (!value)
      return !1;
    let candidate = value;
    return _ServiceException.prototype.isPrototypeOf(candidate) || !!candidate.$fault && !!candidate.$metadata && (candidate.$fault === "client" || candidate.$fault === "server");
  }
  static [Symbol.hasInstance](instance) {
    if (!instance)
      return !1;
    let candidate = instance;
    if (this === _ServiceException)
      return _ServiceException.isInstance(instance);
    if (_ServiceException.isInstance(instance)) {
      if (this.prototype.isPrototypeOf(instance))
        return !0;
      let targetId = Object.prototype.hasOwnProperty.call(this, "shapeId") ? this.shapeId : void 0, candidateHasShapeId = !1;
      if (targetId) {
        let proto = Object.getPrototypeOf(candidate);
        for (; proto && proto !== Object.prototype; ) {
          let ctor = proto.constructor, candidateId = ctor !== _ServiceException && Object.prototype.hasOwnProperty.call(ctor, "shapeId") ? ctor?.shapeId : void 0;
          if (candidateId && (candidateHasShapeId = !0, candidateId === targetId))
            return !0;
          proto = Object.getPrototypeOf(proto);
        }
      }
      if (targetId && candidateHasShapeId)
        return !1;
      let targetName = this.name;
      if (targetName && targetName.length >= 6) {
        if (candidate.name === targetName)
          return !0;
        let proto = Object.getPrototypeOf(candidate);
        for (; proto && proto !== Object.prototype; ) {
          let ctorName = proto.constructor?.name;
          if (ctorName && ctorName !== "Error" && ctorName === targetName)
            return !0;
          proto = Object.getPrototypeOf(proto);
        }
      }
    }
    return !1;
  }
}, decorateServiceException = (exception, additions = {}) => {
  Object.entries(additions).filter(([, v]) => v !== void 0).forEach(([k2, v]) => {
    (exception[k2] == null || exception[k2] === "") && (exception[k2] = v);
  });
  let message = exception.message || exception.Message || "UnknownError";
  return exception.message = message, delete exception.Message, exception;
}, loadConfigsForDefaultMode = (mode) => {
  switch (mode) {
    case "standard":
      return {
        retryMode: "standard",
        connectionTimeout: 3100
      };
    case "in-region":
      return {
        retryMode: "standard",
        connectionTimeout: 1100
      };
    case "cross-region":
      return {
        retryMode: "standard",
        connectionTimeout: 3100
      };
    case "mobile":
      return {
        retryMode: "standard",
        connectionTimeout: 3e4
      };
    default:
      return {};
  }
}, warningEmitted = !1, emitWarningIfUnsupportedVersion = (version) => {
  version && !warningEmitted && parseInt(version.substring(1, version.indexOf("."))) < 16 && (warningEmitted = !0);
}, knownAlgorithms = Object.values(AlgorithmId), getChecksumConfiguration = (runtimeConfig) => {
  let checksumAlgorithms = [];
  for (let id in AlgorithmId) {
    if (!hasOwn(AlgorithmId, id))
      continue;
    let algorithmId = AlgorithmId[id];
    runtimeConfig[algorithmId] !== void 0 && checksumAlgorithms.push({
      algorithmId: () => algorithmId,
      checksumConstructor: () => runtimeConfig[algorithmId]
    });
  }
  for (let [id, ChecksumCtor] of Object.entries(runtimeConfig.checksumAlgorithms ?? {}))
    checksumAlgorithms.push({
      algorithmId: () => id,
      checksumConstructor: () => ChecksumCtor
    });
  return {
    addChecksumAlgorithm(algo) {
      runtimeConfig.checksumAlgorithms = runtimeConfig.checksumAlgorithms ?? {};
      let id = algo.algorithmId(), ctor = algo.checksumConstructor();
      knownAlgorithms.includes(id) ? runtimeConfig.checksumAlgorithms[id.toUpperCase()] = ctor : runtimeConfig.checksumAlgorithms[id] = ctor, checksumAlgorithms.push(algo);
    },
    checksumAlgorithms() {
      return checksumAlgorithms;
    }
  };
}, resolveChecksumRuntimeConfig = (clientConfig) => {
  let runtimeConfig = {};
  return clientConfig.checksumAlgorithms().forEach((checksumAlgorithm) => {
    let id = checksumAlgorithm.algorithmId();
    knownAlgorithms.includes(id) && (runtimeConfig[id] = checksumAlgorithm.checksumConstructor());
  }), runtimeConfig;
}, getRetryConfiguration = (runtimeConfig) => ({
  setRetryStrategy(retryStrategy) {
    runtimeConfig.retryStrategy = retryStrategy;
  },
  retryStrategy() {
    return runtimeConfig.retryStrategy;
  }
}), resolveRetryRuntimeConfig = (retryStrategyConfiguration) => {
  let runtimeConfig = {};
  return runtimeConfig.retryStrategy = retryStrategyConfiguration.retryStrategy(), runtimeConfig;
}, getDefaultExtensionConfiguration = (runtimeConfig) => Object.assign(getChecksumConfiguration(runtimeConfig), getRetryConfiguration(runtimeConfig)), resolveDefaultRuntimeConfig = (config) => Object.assign(resolveChecksumRuntimeConfig(config), resolveRetryRuntimeConfig(config)), getValueFromTextNode = (obj) => {
  let textNodeName = "#text";
  for (let key in obj)
    hasOwn(obj, key) && (obj[key][textNodeName] !== void 0 ? obj[key] = obj[key][textNodeName] : typeof obj[key] == "object" && obj[key] !== null && (obj[key] = getValueFromTextNode(obj[key])));
  return obj;
}, NoOpLogger = class {
  trace() {
  }
  debug() {
  }
  info() {
  }
  warn() {
  }
  error() {
  }
};
function makeBuilder(common, service, name, ep) {
  return function(added, plugins, op, $, smithyContext = {}) {
    let epMerged = Object.assign({}, common, added);
    return Command.classBuilder().ep(epMerged).m(function(CommandCtor, clientStack, config, options) {
      let list = plugins.call(this, CommandCtor, clientStack, config, options);
      return list.unshift(ep(config, CommandCtor.getEndpointParameterInstructions())), list;
    }).s(service, op, smithyContext).n(name, op.charAt(0).toUpperCase() + op.slice(1) + "Command").sc($).build();
  };
}
var ENV_ENDPOINT_URL = "AWS_ENDPOINT_URL", CONFIG_ENDPOINT_URL = "endpoint_url", getEndpointUrlConfig = (serviceId) => ({
  environmentVariableSelector: (env2) => {
    let serviceSuffixParts = serviceId.split(" ").map((w) => w.toUpperCase()), serviceEndpointUrl = env2[[ENV_ENDPOINT_URL, ...serviceSuffixParts].join("_")];
    if (serviceEndpointUrl)
      return serviceEndpointUrl;
    let endpointUrl = env2[ENV_ENDPOINT_URL];
    if (endpointUrl)
      return endpointUrl;
  },
  configFileSelector: (profile, config) => {
    if (profile.services) {
      let servicesSectionKey = ["services", profile.services].join(".");
      if (!config || !config[servicesSectionKey])
        throw new Error(`The services section "${profile.services}" specified in the profile is not present in the shared configuration file.`);
      let servicesSection = config[servicesSectionKey], servicePrefixParts = serviceId.split(" ").map((w) => w.toLowerCase()), endpointUrl2 = servicesSection[[servicePrefixParts.join("_"), CONFIG_ENDPOINT_URL].join(".")];
      if (endpointUrl2)
        return endpointUrl2;
    }
    let endpointUrl = profile[CONFIG_ENDPOINT_URL];
    if (endpointUrl)
      return endpointUrl;
  },
  default: void 0
}), ENV_IGNORE_CONFIGURED_ENDPOINT_URLS = "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", CONFIG_IGNORE_CONFIGURED_ENDPOINT_URLS = "ignore_configured_endpoint_urls", ignoreConfiguredEndpointUrlsConfigSelectors = {
  environmentVariableSelector: (env2) => booleanSelector(env2, ENV_IGNORE_CONFIGURED_ENDPOINT_URLS, SelectorType.ENV),
  configFileSelector: (profile) => booleanSelector(profile, CONFIG_IGNORE_CONFIGURED_ENDPOINT_URLS, SelectorType.CONFIG),
  default: !1
}, getEndpointFromConfig = async (serviceId) => {
  if (!await loadConfig(ignoreConfiguredEndpointUrlsConfigSelectors)())
    return loadConfig(getEndpointUrlConfig(serviceId ?? ""))();
}, resolveParamsForS3 = async (endpointParams) => {
  let bucket = endpointParams?.Bucket || "";
  if (typeof endpointParams.Bucket == "string" && (endpointParams.Bucket = bucket.replace(/#/g, encodeURIComponent("#")).replace(/\?/g, encodeURIComponent("?"))), isArnBucketName(bucket)) {
    if (endpointParams.ForcePathStyle === !0)
      throw new Error("Path-style addressing cannot be used with ARN buckets");
  } else (!isDnsCompatibleBucketName(bucket) || bucket.indexOf(".") !== -1 && !String(endpointParams.Endpoint).startsWith("http:") || bucket.toLowerCase() !== bucket || bucket.length < 3) && (endpointParams.ForcePathStyle = !0);
  return endpointParams.DisableMultiRegionAccessPoints && (endpointParams.disableMultiRegionAccessPoints = !0, endpointParams.DisableMRAP = !0), endpointParams;
}, DOMAIN_PATTERN = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, IP_ADDRESS_PATTERN = /(\d+\.){3}\d+/, DOTS_PATTERN = /\.\./, isDnsCompatibleBucketName = (bucketName) => DOMAIN_PATTERN.test(bucketName) && !IP_ADDRESS_PATTERN.test(bucketName) && !DOTS_PATTERN.test(bucketName), isArnBucketName = (bucketName) => {
  let [arn, partition2, service, , , bucket] = bucketName.split(":"), isArn = arn === "arn" && bucketName.split(":").length >= 6, isValidArn = !!(isArn && partition2 && service && bucket);
  if (isArn && !isValidArn)
    throw new Error(`Invalid ARN: ${bucketName} was an invalid ARN.`);
  return isValidArn;
}, createConfigValueProvider = (configKey, canonicalEndpointParamKey, config, isClientContextParam = !1) => {
  let configProvider = async () => {
    let configValue;
    return isClientContextParam ? configValue = config.clientContextParams?.[configKey] ?? config[configKey] ?? config[canonicalEndpointParamKey] : configValue = config[configKey] ?? config[canonicalEndpointParamKey], typeof configValue == "function" ? configValue() : configValue;
  };
  return configKey === "credentialScope" || canonicalEndpointParamKey === "CredentialScope" ? async () => {
    let credentials = typeof config.credentials == "function" ? await config.credentials() : config.credentials;
    return credentials?.credentialScope ?? credentials?.CredentialScope;
  } : configKey === "accountId" || canonicalEndpointParamKey === "AccountId" ? async () => {
    let credentials = typeof config.credentials == "function" ? await config.credentials() : config.credentials;
    return credentials?.accountId ?? credentials?.AccountId;
  } : configKey === "endpoint" || canonicalEndpointParamKey === "endpoint" ? async () => {
    if (config.isCustomEndpoint === !1)
      return;
    let endpoint = await configProvider();
    if (endpoint && typeof endpoint == "object") {
      if ("url" in endpoint)
        return endpoint.url.href;
      if ("hostname" in endpoint) {
        let { protocol, hostname, port, path } = endpoint;
        return `${protocol}//${hostname}${port ? ":" + port : ""}${path}`;
      }
    }
    return endpoint;
  } : configProvider;
};
function bindGetEndpointFromInstructions(getEndpointFromConfig2) {
  return async (commandInput, instructionsSupplier, clientConfig, context) => {
    if (!clientConfig.isCustomEndpoint && !clientConfig.ignoreConfiguredEndpointUrls) {
      let endpointFromConfig;
      clientConfig.serviceConfiguredEndpoint ? endpointFromConfig = await clientConfig.serviceConfiguredEndpoint() : endpointFromConfig = await getEndpointFromConfig2(clientConfig.serviceId), endpointFromConfig && (clientConfig.endpoint = () => Promise.resolve(toEndpointV1(endpointFromConfig)), clientConfig.isCustomEndpoint = !0, context?.logger?.debug?.(`@smithy/core/endpoints - resolved endpoint from config: ${endpointFromConfig}`));
    }
    let endpointParams = await resolveParams(commandInput, instructionsSupplier, clientConfig);
    if (typeof clientConfig.endpointProvider != "function")
      throw new Error("config.endpointProvider is not set.");
    let endpoint = clientConfig.endpointProvider(endpointParams, context);
    if (clientConfig.isCustomEndpoint && clientConfig.endpoint) {
      let customEndpoint = await clientConfig.endpoint();
      if (customEndpoint?.headers) {
        endpoint.headers ??= {};
        for (let [name, value] of Object.entries(customEndpoint.headers))
          endpoint.headers[name] = Array.isArray(value) ? value : [value];
      }
    }
    return endpoint;
  };
}
var resolveParams = async (commandInput, instructionsSupplier, clientConfig) => {
  let endpointParams = {}, instructions = instructionsSupplier?.getEndpointParameterInstructions?.() || {};
  for (let [name, instruction] of Object.entries(instructions))
    switch (instruction.type) {
      case "staticContextParams":
        endpointParams[name] = instruction.value;
        break;
      case "contextParams":
        endpointParams[name] = commandInput[instruction.name];
        break;
      case "clientContextParams":
      case "builtInParams":
        endpointParams[name] = await createConfigValueProvider(instruction.name, name, clientConfig, instruction.type !== "builtInParams")();
        break;
      case "operationContextParams":
        endpointParams[name] = instruction.get(commandInput);
        break;
      default:
        throw new Error("Unrecognized endpoint parameter instruction: " + JSON.stringify(instruction));
    }
  return Object.keys(instructions).length === 0 && Object.assign(endpointParams, clientConfig), String(clientConfig.serviceId).toLowerCase() === "s3" && await resolveParamsForS3(endpointParams), endpointParams;
};
function setFeature(context, feature, value) {
  context.__smithy_context ? context.__smithy_context.features || (context.__smithy_context.features = {}) : context.__smithy_context = { features: {} }, context.__smithy_context.features[feature] = value;
}
function bindEndpointMiddleware(getEndpointFromConfig2) {
  let getEndpointFromInstructions2 = bindGetEndpointFromInstructions(getEndpointFromConfig2);
  return ({ config, instructions }) => (next, context) => async (args) => {
    config.isCustomEndpoint && setFeature(context, "ENDPOINT_OVERRIDE", "N");
    let endpoint = await getEndpointFromInstructions2(args.input, {
      getEndpointParameterInstructions() {
        return instructions;
      }
    }, { ...config }, context);
    context.endpointV2 = endpoint, context.authSchemes = endpoint.properties?.authSchemes;
    let authScheme = context.authSchemes?.[0];
    if (authScheme) {
      context.signing_region = authScheme.signingRegion, context.signing_service = authScheme.signingName;
      let httpAuthOption = getSmithyContext(context)?.selectedHttpAuthScheme?.httpAuthOption;
      httpAuthOption && (httpAuthOption.signingProperties = Object.assign(httpAuthOption.signingProperties || {}, {
        signing_region: authScheme.signingRegion,
        signingRegion: authScheme.signingRegion,
        signing_service: authScheme.signingName,
        signingName: authScheme.signingName,
        signingRegionSet: authScheme.signingRegionSet
      }, authScheme.properties));
    }
    return next({
      ...args
    });
  };
}
var serializerMiddlewareOption2 = {
  name: "serializerMiddleware",
  step: "serialize",
  tags: ["SERIALIZER"],
  override: !0
}, endpointMiddlewareOptions = {
  step: "serialize",
  tags: ["ENDPOINT_PARAMETERS", "ENDPOINT_V2", "ENDPOINT"],
  name: "endpointV2Middleware",
  override: !0,
  relation: "before",
  toMiddleware: serializerMiddlewareOption2.name
};
function bindGetEndpointPlugin(getEndpointFromConfig2) {
  let endpointMiddleware2 = bindEndpointMiddleware(getEndpointFromConfig2);
  return (config, instructions) => ({
    applyToStack: (clientStack) => {
      clientStack.addRelativeTo(endpointMiddleware2({
        config,
        instructions
      }), endpointMiddlewareOptions);
    }
  });
}
function bindResolveEndpointConfig(getEndpointFromConfig2) {
  return (input) => {
    let tls = input.tls ?? !0, { endpoint, useDualstackEndpoint, useFipsEndpoint } = input, customEndpointProvider = endpoint != null ? async () => toEndpointV1(await normalizeProvider(endpoint)()) : void 0, resolvedConfig = Object.assign(input, {
      endpoint: customEndpointProvider,
      tls,
      isCustomEndpoint: !!endpoint,
      useDualstackEndpoint: normalizeProvider(useDualstackEndpoint ?? !1),
      useFipsEndpoint: normalizeProvider(useFipsEndpoint ?? !1),
      ignoreConfiguredEndpointUrls: !!input.ignoreConfiguredEndpointUrls
    }), configuredEndpointPromise;
    return resolvedConfig.serviceConfiguredEndpoint = async () => (input.serviceId && !configuredEndpointPromise && (configuredEndpointPromise = getEndpointFromConfig2(input.serviceId)), configuredEndpointPromise), resolvedConfig;
  };
}
var BinaryDecisionDiagram = class _BinaryDecisionDiagram {
  nodes;
  root;
  conditions;
  results;
  constructor(bdd2, root2, conditions, results) {
    this.nodes = bdd2, this.root = root2, this.conditions = conditions, this.results = results;
  }
  static from(bdd2, root2, conditions, results) {
    return new _BinaryDecisionDiagram(bdd2, root2, conditions, results);
  }
}, EndpointCache = class {
  capacity;
  data = /* @__PURE__ */ new Map();
  parameters = [];
  constructor({ size, params }) {
    this.capacity = size ?? 50, params && (this.parameters = params);
  }
  get(endpointParams, resolver) {
    let key = this.hash(endpointParams);
    if (key === !1)
      return resolver();
    if (!this.data.has(key)) {
      if (this.data.size > this.capacity + 10) {
        let keys = this.data.keys(), i2 = 0;
        for (; ; ) {
          let { value, done } = keys.next();
          if (this.data.delete(value), done || ++i2 > 10)
            break;
        }
      }
      this.data.set(key, resolver());
    }
    return this.data.get(key);
  }
  size() {
    return this.data.size;
  }
  hash(endpointParams) {
    let buffer = "", { parameters } = this;
    if (parameters.length === 0)
      return !1;
    for (let param of parameters) {
      let raw = endpointParams[param], val = raw == null ? "\0" : String(raw);
      if (val.includes("|;"))
        return !1;
      buffer += val + "|;";
    }
    return buffer;
  }
}, EndpointError = class extends Error {
  constructor(message) {
    super(message), this.name = "EndpointError";
  }
}, debugId = "endpoints";
function toDebugString(input) {
  return typeof input != "object" || input == null ? input : "ref" in input ? `$${toDebugString(input.ref)}` : "fn" in input ? `${input.fn}(${(input.argv || []).map(toDebugString).join(", ")})` : JSON.stringify(input, null, 2);
}
var customEndpointFunctions = {}, booleanEquals = (value1, value2) => value1 === value2;
function coalesce(...args) {
  for (let arg of args)
    if (arg != null)
      return arg;
}
var getAttrPathList = (path) => {
  let parts = path.split("."), pathList = [];
  for (let part of parts) {
    let squareBracketIndex = part.indexOf("[");
    if (squareBracketIndex !== -1) {
      if (part.indexOf("]") !== part.length - 1)
        throw new EndpointError(`Path: '${path}' does not end with ']'`);
      let arrayIndex = part.slice(squareBracketIndex + 1, -1);
      if (Number.isNaN(parseInt(arrayIndex)))
        throw new EndpointError(`Invalid array index: '${arrayIndex}' in path: '${path}'`);
      squareBracketIndex !== 0 && pathList.push(part.slice(0, squareBracketIndex)), pathList.push(arrayIndex);
    } else
      pathList.push(part);
  }
  return pathList;
}, getAttr = (value, path) => getAttrPathList(path).reduce((acc, index) => {
  if (typeof acc != "object")
    throw new EndpointError(`Index '${index}' in '${path}' not found in '${JSON.stringify(value)}'`);
  if (Array.isArray(acc)) {
    let i2 = parseInt(index);
    return acc[i2 < 0 ? acc.length + i2 : i2];
  }
  return acc[index];
}, value), isSet = (value) => value != null;
function ite(condition, trueValue, falseValue) {
  return condition ? trueValue : falseValue;
}
var not = (value) => !value, IP_V4_REGEX = new RegExp("^(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)){3}$"), isIpAddress = (value) => IP_V4_REGEX.test(value) || value.startsWith("[") && value.endsWith("]"), DEFAULT_PORTS = {
  [EndpointURLScheme.HTTP]: 80,
  [EndpointURLScheme.HTTPS]: 443
}, parseURL = (value) => {
  let whatwgURL = (() => {
    try {
      if (value instanceof URL)
        return value;
      if (typeof value == "object" && "hostname" in value) {
        let { hostname: hostname2, port, protocol: protocol2 = "", path = "", query = {} } = value, url = new URL(`${protocol2}//${hostname2}${port ? `:${port}` : ""}${path}`);
        return url.search = Object.entries(query).map(([k2, v]) => `${k2}=${v}`).join("&"), url;
      }
      return new URL(value);
    } catch {
      return null;
    }
  })();
  if (!whatwgURL)
    return console.error(`Unable to parse ${JSON.stringify(value)} as a whatwg URL.`), null;
  let urlString = whatwgURL.href, { host, hostname, pathname, protocol, search } = whatwgURL;
  if (search)
    return null;
  let scheme = protocol.slice(0, -1);
  if (!Object.values(EndpointURLScheme).includes(scheme))
    return null;
  let isIp = isIpAddress(hostname), inputContainsDefaultPort = urlString.includes(`${host}:${DEFAULT_PORTS[scheme]}`) || typeof value == "string" && value.includes(`${host}:${DEFAULT_PORTS[scheme]}`), authority = `${host}${inputContainsDefaultPort ? `:${DEFAULT_PORTS[scheme]}` : ""}`;
  return {
    scheme,
    authority,
    path: pathname,
    normalizedPath: pathname.endsWith("/") ? pathname : `${pathname}/`,
    isIp
  };
};
function split(value, delimiter, limit) {
  if (limit === 1)
    return [value];
  if (value === "")
    return [""];
  let parts = value.split(delimiter);
  return limit === 0 ? parts : parts.slice(0, limit - 1).concat(parts.slice(1).join(delimiter));
}
var stringEquals = (value1, value2) => value1 === value2, substring = (input, start, stop, reverse) => input == null || start >= stop || input.length < stop || /[^\u0000-\u007f]/.test(input) ? null : reverse ? input.substring(input.length - stop, input.length - start) : input.substring(start, stop), uriEncode = (value) => encodeURIComponent(value).replace(/[!*'()]/g, (c2) => `%${c2.charCodeAt(0).toString(16).toUpperCase()}`), endpointFunctions = {
  booleanEquals,
  coalesce,
  getAttr,
  isSet,
  isValidHostLabel,
  ite,
  not,
  parseURL,
  split,
  stringEquals,
  substring,
  uriEncode
}, evaluateTemplate = (template, options) => {
  let evaluatedTemplateArr = [], { referenceRecord, endpointParams } = options, currentIndex = 0;
  for (; currentIndex < template.length; ) {
    let openingBraceIndex = template.indexOf("{", currentIndex);
    if (openingBraceIndex === -1) {
      evaluatedTemplateArr.push(template.slice(currentIndex));
      break;
    }
    evaluatedTemplateArr.push(template.slice(currentIndex, openingBraceIndex));
    let closingBraceIndex = template.indexOf("}", openingBraceIndex);
    if (closingBraceIndex === -1) {
      evaluatedTemplateArr.push(template.slice(openingBraceIndex));
      break;
    }
    template[openingBraceIndex + 1] === "{" && template[closingBraceIndex + 1] === "}" && (evaluatedTemplateArr.push(template.slice(openingBraceIndex + 1, closingBraceIndex)), currentIndex = closingBraceIndex + 2);
    let parameterName = template.substring(openingBraceIndex + 1, closingBraceIndex);
    if (parameterName.includes("#")) {
      let [refName, attrName] = parameterName.split("#");
      evaluatedTemplateArr.push(getAttr(referenceRecord[refName] ?? endpointParams[refName], attrName));
    } else
      evaluatedTemplateArr.push(referenceRecord[parameterName] ?? endpointParams[parameterName]);
    currentIndex = closingBraceIndex + 1;
  }
  return evaluatedTemplateArr.join("");
}, getReferenceValue = ({ ref }, options) => options.referenceRecord[ref] ?? options.endpointParams[ref], evaluateExpression = (obj, keyName, options) => {
  if (typeof obj == "string")
    return evaluateTemplate(obj, options);
  if (obj.fn)
    return group.callFunction(obj, options);
  if (obj.ref)
    return getReferenceValue(obj, options);
  throw new EndpointError(`'${keyName}': ${String(obj)} is not a string, function or reference.`);
}, callFunction = ({ fn, argv }, options) => {
  let evaluatedArgs = Array(argv.length);
  for (let i2 = 0; i2 < evaluatedArgs.length; ++i2) {
    let arg = argv[i2];
    typeof arg == "boolean" || typeof arg == "number" ? evaluatedArgs[i2] = arg : evaluatedArgs[i2] = group.evaluateExpression(arg, "arg", options);
  }
  let namespaceSeparatorIndex = fn.indexOf(".");
  if (namespaceSeparatorIndex !== -1) {
    let customFunction = customEndpointFunctions[fn.slice(0, namespaceSeparatorIndex)]?.[fn.slice(namespaceSeparatorIndex + 1)];
    if (typeof customFunction == "function")
      return customFunction(...evaluatedArgs);
  }
  let callable = endpointFunctions[fn];
  if (typeof callable == "function")
    return callable(...evaluatedArgs);
  throw new Error(`function ${fn} not loaded in endpointFunctions.`);
}, group = {
  evaluateExpression,
  callFunction
}, evaluateCondition = (condition, options) => {
  let { assign } = condition;
  if (assign && assign in options.referenceRecord)
    throw new EndpointError(`'${assign}' is already defined in Reference Record.`);
  let value = callFunction(condition, options);
  options.logger?.debug?.(`${debugId} evaluateCondition: ${toDebugString(condition)} = ${toDebugString(value)}`);
  let result = value === "" ? !0 : !!value;
  return assign != null ? { result, toAssign: { name: assign, value } } : { result };
}, getEndpointHeaders = (headers, options) => Object.entries(headers ?? {}).reduce((acc, [headerKey, headerVal]) => (acc[headerKey] = headerVal.map((headerValEntry) => {
  let processedExpr = evaluateExpression(headerValEntry, "Header value entry", options);
  if (typeof processedExpr != "string")
    throw new EndpointError(`Header '${headerKey}' value '${processedExpr}' is not a string`);
  return processedExpr;
}), acc), {}), getEndpointProperties = (properties, options) => Object.entries(properties).reduce((acc, [propertyKey, propertyVal]) => (acc[propertyKey] = group2.getEndpointProperty(propertyVal, options), acc), {}), getEndpointProperty = (property, options) => {
  if (Array.isArray(property))
    return property.map((propertyEntry) => getEndpointProperty(propertyEntry, options));
  switch (typeof property) {
    case "string":
      return evaluateTemplate(property, options);
    case "object":
      if (property === null)
        throw new EndpointError(`Unexpected endpoint property: ${property}`);
      return group2.getEndpointProperties(property, options);
    case "boolean":
      return property;
    default:
      throw new EndpointError(`Unexpected endpoint property type: ${typeof property}`);
  }
}, group2 = {
  getEndpointProperty,
  getEndpointProperties
}, getEndpointUrl = (endpointUrl, options) => {
  let expression = evaluateExpression(endpointUrl, "Endpoint URL", options);
  if (typeof expression == "string")
    try {
      return new URL(expression);
    } catch (error) {
      throw console.error(`Failed to construct URL with ${expression}`, error), error;
    }
  throw new EndpointError(`Endpoint URL must be a string, got ${typeof expression}`);
}, RESULT = 1e8, decideEndpoint = (bdd2, options) => {
  let { nodes: nodes2, root: root2, results, conditions } = bdd2, ref = root2, referenceRecord = {}, closure = {
    referenceRecord,
    endpointParams: options.endpointParams,
    logger: options.logger
  };
  for (; ref !== 1 && ref !== -1 && ref < RESULT; ) {
    let node_i = 3 * (Math.abs(ref) - 1), [condition_i, highRef, lowRef] = [nodes2[node_i], nodes2[node_i + 1], nodes2[node_i + 2]], [fn, argv, assign] = conditions[condition_i], evaluation = evaluateCondition({ fn, assign, argv }, closure);
    if (evaluation.toAssign) {
      let { name, value } = evaluation.toAssign;
      referenceRecord[name] = value;
    }
    ref = ref >= 0 === evaluation.result ? highRef : lowRef;
  }
  if (ref >= RESULT) {
    let result = results[ref - RESULT];
    if (result[0] === -1) {
      let [, errorExpression] = result;
      throw new EndpointError(evaluateExpression(errorExpression, "Error", closure));
    }
    let [url, properties, headers] = result;
    return {
      url: getEndpointUrl(url, closure),
      properties: getEndpointProperties(properties, closure),
      headers: getEndpointHeaders(headers ?? {}, closure)
    };
  }
  throw new EndpointError("No matching endpoint.");
}, getEndpointFromInstructions = bindGetEndpointFromInstructions(getEndpointFromConfig), resolveEndpointConfig = bindResolveEndpointConfig(getEndpointFromConfig), endpointMiddleware = bindEndpointMiddleware(getEndpointFromConfig), getEndpointPlugin = bindGetEndpointPlugin(getEndpointFromConfig);

// own:node_modules/@aws-sdk/client-connect/dist-es/endpoint/EndpointParameters.js
var resolveClientEndpointParameters = (options) => Object.assign(options, {
  useDualstackEndpoint: options.useDualstackEndpoint ?? !1,
  useFipsEndpoint: options.useFipsEndpoint ?? !1,
  defaultSigningName: "connect"
}), commonParams = {
  UseFIPS: { type: "builtInParams", name: "useFipsEndpoint" },
  Endpoint: { type: "builtInParams", name: "endpoint" },
  Region: { type: "builtInParams", name: "region" },
  UseDualStack: { type: "builtInParams", name: "useDualstackEndpoint" }
}, ConnectServiceException = class _ConnectServiceException extends ServiceException {
  constructor(options) {
    super(options), Object.setPrototypeOf(this, _ConnectServiceException.prototype);
  }
}, AccessDeniedException = class _AccessDeniedException extends ConnectServiceException {
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
}, _A = "Arn", _ACn = "AndConditions", _ACnd = "AndCondition", _AD = "AliasDescription", _ADE = "AccessDeniedException", _AFIRER = "AttachedFileInvalidRequestExceptionReason", _AFSQEER = "AttachedFileServiceQuotaExceededExceptionReason", _AFt = "AttributeFilter", _AIli = "AliasId", _ANl = "AliasName", _ATC = "ApproximateTotalCount", _Ac = "Actions", _CAAC = "CommonAttributeAndCondition", _CAOCL = "CommonAttributeOrConditionList", _CCFM = "CreateContactFlowModule", _CCFMA = "CreateContactFlowModuleAlias", _CCFMAR = "CreateContactFlowModuleAliasRequest", _CCFMARr = "CreateContactFlowModuleAliasResponse", _CCFMR = "CreateContactFlowModuleRequest", _CCFMRr = "CreateContactFlowModuleResponse", _CCFMV = "CreateContactFlowModuleVersion", _CCFMVR = "CreateContactFlowModuleVersionRequest", _CCFMVRr = "CreateContactFlowModuleVersionResponse", _CE = "ConflictException", _CFM = "ContactFlowModule", _CFMA = "ContactFlowModuleArn", _CFMAI = "ContactFlowModuleAliasInfo", _CFMAS = "ContactFlowModuleAliasSummary", _CFMASL = "ContactFlowModuleAliasSummaryList", _CFMAo = "ContactFlowModuleAlias", _CFMI = "ContactFlowModuleId", _CFMS = "ContactFlowModuleSummary", _CFMSC = "ContactFlowModuleSearchCriteria", _CFMSCL = "ContactFlowModuleSearchConditionList", _CFMSF = "ContactFlowModuleSearchFilter", _CFMSL = "ContactFlowModulesSummaryList", _CFMSSL = "ContactFlowModuleSearchSummaryList", _CFMSo = "ContactFlowModuleState", _CFMV = "ContactFlowModuleVersion", _CFMVS = "ContactFlowModuleVersionSummary", _CFMVSL = "ContactFlowModuleVersionSummaryList", _CFMo = "ContactFlowModules", _CFNPE = "ContactFlowNotPublishedException", _CFS = "ContactFlowSummary", _CFSL = "ContactFlowSummaryList", _CFSo = "ContactFlowState", _CFSon = "ContactFlowStatus", _CFT = "ContactFlowType", _CFTo = "ContactFlowTypes", _CNFE = "ContactNotFoundException", _CNTE = "ContactNotTerminatedException", _COFE = "ConditionalOperationFailedException", _CPAF = "ControlPlaneAttributeFilter", _CPTF = "ControlPlaneTagFilter", _CT = "ClientToken", _CTo = "ComparisonType", _CTre = "CreatedTime", _CV = "CreateView", _CVR = "CreateViewRequest", _CVRr = "CreateViewResponse", _CVV = "CreateViewVersion", _CVVR = "CreateViewVersionRequest", _CVVRr = "CreateViewVersionResponse", _Co = "Content", _D = "Description", _DA = "DirectoryAlias", _DCFMARes = "DescribeContactFlowModuleAliasRequest", _DCFMAResc = "DescribeContactFlowModuleAliasResponse", _DCFMAe = "DescribeContactFlowModuleAlias", _DCFMRes = "DescribeContactFlowModuleRequest", _DCFMResc = "DescribeContactFlowModuleResponse", _DCFMe = "DescribeContactFlowModule", _DIRe = "DescribeInstanceRequest", _DIRes = "DescribeInstanceResponse", _DIes = "DescribeInstance", _DNAE = "DestinationNotAllowedException", _DRE = "DuplicateResourceException", _DVRes = "DescribeViewRequest", _DVResc = "DescribeViewResponse", _DVes = "DescribeView", _EIC = "ExternalInvocationConfiguration", _En = "Enabled", _FMCS = "FlowModuleContentSha256", _FNi = "FieldName", _GSIE = "GlobalSignInEndpoint", _HOOS = "HoursOfOperationSummary", _HOOSL = "HoursOfOperationSummaryList", _I = "Id", _IARE = "InvalidActiveRegionException", _IAU = "InstanceAccessUrl", _IAn = "InstanceAlias", _ICE = "InboundCallsEnabled", _ICFE = "InvalidContactFlowException", _ICFME = "InvalidContactFlowModuleException", _IE = "IdempotencyException", _II = "InstanceId", _IMT = "IdentityManagementType", _IPE = "InvalidParameterException", _IRE = "InvalidRequestException", _IRER = "InvalidRequestExceptionReason", _ISE = "InternalServiceException", _ISR = "InstanceStatusReason", _ISn = "InstanceStatus", _ISnp = "InputSchema", _ITCE = "InvalidTestCaseException", _In = "Instance", _LCF = "ListContactFlows", _LCFM = "ListContactFlowModules", _LCFMA = "ListContactFlowModuleAliases", _LCFMAR = "ListContactFlowModuleAliasesRequest", _LCFMARi = "ListContactFlowModuleAliasesResponse", _LCFMR = "ListContactFlowModulesRequest", _LCFMRi = "ListContactFlowModulesResponse", _LCFMV = "ListContactFlowModuleVersions", _LCFMVR = "ListContactFlowModuleVersionsRequest", _LCFMVRi = "ListContactFlowModuleVersionsResponse", _LCFR = "ListContactFlowsRequest", _LCFRi = "ListContactFlowsResponse", _LEE = "LimitExceededException", _LFa = "LambdaFunctions", _LHOO = "ListHoursOfOperations", _LHOOR = "ListHoursOfOperationsRequest", _LHOORi = "ListHoursOfOperationsResponse", _LLF = "ListLambdaFunctions", _LLFR = "ListLambdaFunctionsRequest", _LLFRi = "ListLambdaFunctionsResponse", _LMR = "LastModifiedRegion", _LMT = "LastModifiedTime", _LP = "ListPrompts", _LPR = "ListPromptsRequest", _LPRi = "ListPromptsResponse", _LQ = "ListQueues", _LQC = "ListQuickConnects", _LQCR = "ListQuickConnectsRequest", _LQCRi = "ListQuickConnectsResponse", _LQR = "ListQueuesRequest", _LQRi = "ListQueuesResponse", _LRP = "ListRoutingProfiles", _LRPR = "ListRoutingProfilesRequest", _LRPRi = "ListRoutingProfilesResponse", _LTFR = "ListTagsForResource", _LTFRR = "ListTagsForResourceRequest", _LTFRRi = "ListTagsForResourceResponse", _LU = "ListUsers", _LUR = "ListUsersRequest", _LURi = "ListUsersResponse", _LVR = "ListViewsRequest", _LVRi = "ListViewsResponse", _LVV = "ListViewVersions", _LVVR = "ListViewVersionsRequest", _LVVRi = "ListViewVersionsResponse", _LVi = "ListViews", _M = "Message", _MR = "MaxResults", _MRRE = "MaximumResultReturnedException", _N = "Name", _NT = "NextToken", _OC = "OrConditions", _OCE = "OutboundCallsEnabled", _OCNPE = "OutboundContactNotPermittedException", _OTNFE = "OutputTypeNotFoundException", _P = "Problems", _PDr = "ProblemDetail", _PL = "PropertyList", _PPr = "PropertyPath", _PSL = "PromptSummaryList", _PSr = "PromptSummary", _PVE = "PropertyValidationException", _PVEP = "PropertyValidationExceptionProperty", _PVEPL = "PropertyValidationExceptionPropertyList", _QCS = "QuickConnectSummary", _QCSL = "QuickConnectSummaryList", _QCT = "QuickConnectTypes", _QCTu = "QuickConnectType", _QSL = "QueueSummaryList", _QSu = "QueueSummary", _QTu = "QueueTypes", _QTue = "QueueType", _R = "Reason", _RCE = "ResourceConflictException", _RCep = "ReplicationConfiguration", _RI = "ResourceId", _RIUE = "ResourceInUseException", _RNFE = "ResourceNotFoundException", _RNRE = "ResourceNotReadyException", _RPS = "RoutingProfileSummary", _RPSL = "RoutingProfileSummaryList", _RS = "ReplicationStatus", _RSR = "ReplicationStatusReason", _RSSL = "ReplicationStatusSummaryList", _RSSe = "ReplicationStatusSummary", _RT = "ResourceType", _Reg = "Region", _S = "State", _SC = "StringCondition", _SCFM = "SearchContactFlowModules", _SCFMR = "SearchContactFlowModulesRequest", _SCFMRe = "SearchContactFlowModulesResponse", _SCea = "SearchCriteria", _SCta = "StateCondition", _SCtat = "StatusCondition", _SF = "SearchFilter", _SQEE = "ServiceQuotaExceededException", _SQEER = "ServiceQuotaExceededExceptionReason", _SR = "ServiceRole", _SRo = "SourceRegion", _SRt = "StatusReason", _SVR = "SearchViewsRequest", _SVRe = "SearchViewsResponse", _SVe = "SearchViews", _Se = "Settings", _St = "Status", _T = "Type", _TACL = "TagAndConditionList", _TC = "TagConditions", _TCa = "TagCondition", _TE = "ThrottlingException", _TF = "TagFilter", _TK = "TagKey", _TMRE = "TooManyRequestsException", _TOCL = "TagOrConditionList", _TRRa = "TagResourceRequest", _TRa = "TagResource", _TVa = "TagValue", _Ta = "Tags", _Tem = "Template", _UCFMA = "UpdateContactFlowModuleAlias", _UCFMAR = "UpdateContactFlowModuleAliasRequest", _UCFMARp = "UpdateContactFlowModuleAliasResponse", _UCFMC = "UpdateContactFlowModuleContent", _UCFMCR = "UpdateContactFlowModuleContentRequest", _UCFMCRp = "UpdateContactFlowModuleContentResponse", _UCFMM = "UpdateContactFlowModuleMetadata", _UCFMMR = "UpdateContactFlowModuleMetadataRequest", _UCFMMRp = "UpdateContactFlowModuleMetadataResponse", _UNFE = "UserNotFoundException", _US = "UserSummary", _USL = "UserSummaryList", _UVC = "UpdateViewContent", _UVCR = "UpdateViewContentRequest", _UVCRp = "UpdateViewContentResponse", _UVM = "UpdateViewMetadata", _UVMR = "UpdateViewMetadataRequest", _UVMRp = "UpdateViewMetadataResponse", _Us = "Username", _V = "Value", _VA = "ViewAction", _VAie = "ViewActions", _VC = "ViewContent", _VCS = "ViewContentSha256", _VD = "VersionDescription", _VIC = "ViewInputContent", _VIS = "ViewInputSchema", _VIi = "ViewId", _VN = "ViewName", _VSC = "ViewSearchCriteria", _VSCL = "ViewSearchConditionList", _VSCi = "ViewStatusCondition", _VSF = "ViewSearchFilter", _VSL = "ViewsSummaryList", _VSSL = "ViewSearchSummaryList", _VSi = "ViewSummary", _VTC = "ViewTypeCondition", _VVS = "ViewVersionSummary", _VVSL = "ViewVersionSummaryList", _Ve = "Version", _Vi = "View", _Vie = "Views", _c = "client", _cFT = "contactFlowTypes", _m = "message", _mR = "maxResults", _nT = "nextToken", _p = "problems", _qT = "queueTypes", _rA = "resourceArn", _s = "smithy.ts.sdk.synthetic.com.amazonaws.connect", _se = "server", _sta = "state", _t = "type", _ta = "tags", n0 = "com.amazonaws.connect", _s_registry = TypeRegistry.for(_s), ConnectServiceException$ = [-3, _s, "ConnectServiceException", 0, [], []];
_s_registry.registerError(ConnectServiceException$, ConnectServiceException);
var n0_registry = TypeRegistry.for(n0), AccessDeniedException$ = [
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
], DirectoryAlias = [0, n0, _DA, 8, 0], ViewAction = [0, n0, _VA, 8, 0], ViewInputSchema = [0, n0, _VIS, 8, 0], ViewName = [0, n0, _VN, 8, 0], CommonAttributeAndCondition$ = [
  3,
  n0,
  _CAAC,
  0,
  [_TC],
  [() => TagAndConditionList]
], ContactFlowModule$ = [
  3,
  n0,
  _CFM,
  0,
  [_A, _I, _N, _Co, _D, _S, _St, _Ta, _FMCS, _Ve, _VD, _Se, _EIC],
  [0, 0, 0, 0, 0, 0, 0, 128, 0, 1, 0, 0, () => ExternalInvocationConfiguration$]
], ContactFlowModuleAliasInfo$ = [
  3,
  n0,
  _CFMAI,
  0,
  [_CFMI, _CFMA, _AIli, _Ve, _N, _D, _LMR, _LMT],
  [0, 0, 0, 1, 0, 0, 0, 4]
], ContactFlowModuleAliasSummary$ = [
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
], ContactFlowSummary$ = [
  3,
  n0,
  _CFS,
  0,
  [_I, _A, _N, _CFT, _CFSo, _CFSon],
  [0, 0, 0, 0, 0, 0]
], ControlPlaneAttributeFilter$ = [
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
], CreateContactFlowModuleAliasRequest$ = [
  3,
  n0,
  _CCFMAR,
  0,
  [_II, _CFMI, _CFMV, _ANl, _D],
  [[0, 1], [0, 1], 1, 0, 0],
  4
], CreateContactFlowModuleAliasResponse$ = [
  3,
  n0,
  _CCFMARr,
  0,
  [_CFMA, _I],
  [0, 0]
], CreateContactFlowModuleRequest$ = [
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
], CreateViewRequest$ = [
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
], DescribeContactFlowModuleAliasRequest$ = [
  3,
  n0,
  _DCFMARes,
  0,
  [_II, _CFMI, _AIli],
  [[0, 1], [0, 1], [0, 1]],
  3
], DescribeContactFlowModuleAliasResponse$ = [
  3,
  n0,
  _DCFMAResc,
  0,
  [_CFMAo],
  [() => ContactFlowModuleAliasInfo$]
], DescribeContactFlowModuleRequest$ = [
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
], DescribeInstanceRequest$ = [
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
], DescribeViewRequest$ = [
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
], ExternalInvocationConfiguration$ = [
  3,
  n0,
  _EIC,
  0,
  [_En],
  [2]
], HoursOfOperationSummary$ = [
  3,
  n0,
  _HOOS,
  0,
  [_I, _A, _N, _LMT, _LMR],
  [0, 0, 0, 4, 0]
], Instance$ = [
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
], ListContactFlowModuleAliasesRequest$ = [
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
], ListContactFlowsRequest$ = [
  3,
  n0,
  _LCFR,
  0,
  [_II, _CFTo, _NT, _MR],
  [[0, 1], [64, { httpQuery: _cFT }], [0, { httpQuery: _nT }], [1, { httpQuery: _mR }]],
  1
], ListContactFlowsResponse$ = [
  3,
  n0,
  _LCFRi,
  0,
  [_CFSL, _NT],
  [() => ContactFlowSummaryList, 0]
], ListHoursOfOperationsRequest$ = [
  3,
  n0,
  _LHOOR,
  0,
  [_II, _NT, _MR],
  [[0, 1], [0, { httpQuery: _nT }], [1, { httpQuery: _mR }]],
  1
], ListHoursOfOperationsResponse$ = [
  3,
  n0,
  _LHOORi,
  0,
  [_HOOSL, _NT],
  [() => HoursOfOperationSummaryList, 0]
], ListLambdaFunctionsRequest$ = [
  3,
  n0,
  _LLFR,
  0,
  [_II, _NT, _MR],
  [[0, 1], [0, { httpQuery: _nT }], [1, { httpQuery: _mR }]],
  1
], ListLambdaFunctionsResponse$ = [
  3,
  n0,
  _LLFRi,
  0,
  [_LFa, _NT],
  [64, 0]
], ListPromptsRequest$ = [
  3,
  n0,
  _LPR,
  0,
  [_II, _NT, _MR],
  [[0, 1], [0, { httpQuery: _nT }], [1, { httpQuery: _mR }]],
  1
], ListPromptsResponse$ = [
  3,
  n0,
  _LPRi,
  0,
  [_PSL, _NT],
  [() => PromptSummaryList, 0]
], ListQueuesRequest$ = [
  3,
  n0,
  _LQR,
  0,
  [_II, _QTu, _NT, _MR],
  [[0, 1], [64, { httpQuery: _qT }], [0, { httpQuery: _nT }], [1, { httpQuery: _mR }]],
  1
], ListQueuesResponse$ = [
  3,
  n0,
  _LQRi,
  0,
  [_QSL, _NT],
  [() => QueueSummaryList, 0]
], ListQuickConnectsRequest$ = [
  3,
  n0,
  _LQCR,
  0,
  [_II, _NT, _MR, _QCT],
  [[0, 1], [0, { httpQuery: _nT }], [1, { httpQuery: _mR }], [64, { httpQuery: _QCT }]],
  1
], ListQuickConnectsResponse$ = [
  3,
  n0,
  _LQCRi,
  0,
  [_QCSL, _NT],
  [() => QuickConnectSummaryList, 0]
], ListRoutingProfilesRequest$ = [
  3,
  n0,
  _LRPR,
  0,
  [_II, _NT, _MR],
  [[0, 1], [0, { httpQuery: _nT }], [1, { httpQuery: _mR }]],
  1
], ListRoutingProfilesResponse$ = [
  3,
  n0,
  _LRPRi,
  0,
  [_RPSL, _NT],
  [() => RoutingProfileSummaryList, 0]
], ListTagsForResourceRequest$ = [
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
], ListUsersRequest$ = [
  3,
  n0,
  _LUR,
  0,
  [_II, _NT, _MR],
  [[0, 1], [0, { httpQuery: _nT }], [1, { httpQuery: _mR }]],
  1
], ListUsersResponse$ = [
  3,
  n0,
  _LURi,
  0,
  [_USL, _NT],
  [() => UserSummaryList, 0]
], ListViewsRequest$ = [
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
], ProblemDetail$ = [
  3,
  n0,
  _PDr,
  0,
  [_m],
  [0]
], PromptSummary$ = [
  3,
  n0,
  _PSr,
  0,
  [_I, _A, _N, _LMT, _LMR],
  [0, 0, 0, 4, 0]
], PropertyValidationExceptionProperty$ = [
  3,
  n0,
  _PVEP,
  0,
  [_PPr, _R, _M],
  [0, 0, 0],
  3
], QueueSummary$ = [
  3,
  n0,
  _QSu,
  0,
  [_I, _A, _N, _QTue, _LMT, _LMR],
  [0, 0, 0, 0, 4, 0]
], QuickConnectSummary$ = [
  3,
  n0,
  _QCS,
  0,
  [_I, _A, _N, _QCTu, _LMT, _LMR],
  [0, 0, 0, 0, 4, 0]
], ReplicationConfiguration$ = [
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
], RoutingProfileSummary$ = [
  3,
  n0,
  _RPS,
  0,
  [_I, _A, _N, _LMT, _LMR],
  [0, 0, 0, 4, 0]
], SearchContactFlowModulesRequest$ = [
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
], SearchViewsRequest$ = [
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
], StringCondition$ = [
  3,
  n0,
  _SC,
  0,
  [_FNi, _V, _CTo],
  [0, 0, 0]
], TagCondition$ = [
  3,
  n0,
  _TCa,
  0,
  [_TK, _TVa],
  [0, 0]
], TagResourceRequest$ = [
  3,
  n0,
  _TRRa,
  0,
  [_rA, _ta],
  [[0, 1], 128],
  2
], UpdateContactFlowModuleAliasRequest$ = [
  3,
  n0,
  _UCFMAR,
  0,
  [_II, _CFMI, _AIli, _N, _D, _CFMV],
  [[0, 1], [0, 1], [0, 1], 0, 0, 1],
  3
], UpdateContactFlowModuleAliasResponse$ = [
  3,
  n0,
  _UCFMARp,
  0,
  [],
  []
], UpdateContactFlowModuleContentRequest$ = [
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
], UpdateViewContentRequest$ = [
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
], UserSummary$ = [
  3,
  n0,
  _US,
  0,
  [_I, _A, _Us, _LMT, _LMR],
  [0, 0, 0, 4, 0]
], View$ = [
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
], __Unit = "unit", CommonAttributeOrConditionList = [
  1,
  n0,
  _CAOCL,
  0,
  () => CommonAttributeAndCondition$
], ContactFlowModuleAliasSummaryList = [
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
], ContactFlowSummaryList = [
  1,
  n0,
  _CFSL,
  0,
  () => ContactFlowSummary$
], HoursOfOperationSummaryList = [
  1,
  n0,
  _HOOSL,
  0,
  () => HoursOfOperationSummary$
], Problems = [
  1,
  n0,
  _P,
  0,
  () => ProblemDetail$
], PromptSummaryList = [
  1,
  n0,
  _PSL,
  0,
  () => PromptSummary$
], PropertyValidationExceptionPropertyList = [
  1,
  n0,
  _PVEPL,
  0,
  () => PropertyValidationExceptionProperty$
], QueueSummaryList = [
  1,
  n0,
  _QSL,
  0,
  () => QueueSummary$
], QuickConnectSummaryList = [
  1,
  n0,
  _QCSL,
  0,
  () => QuickConnectSummary$
], ReplicationStatusSummaryList = [
  1,
  n0,
  _RSSL,
  0,
  () => ReplicationStatusSummary$
], RoutingProfileSummaryList = [
  1,
  n0,
  _RPSL,
  0,
  () => RoutingProfileSummary$
], TagAndConditionList = [
  1,
  n0,
  _TACL,
  0,
  () => TagCondition$
], TagOrConditionList = [
  1,
  n0,
  _TOCL,
  0,
  () => TagAndConditionList
], UserSummaryList = [
  1,
  n0,
  _USL,
  0,
  () => UserSummary$
], ViewActions = [
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
], InvalidRequestExceptionReason$ = [
  4,
  n0,
  _IRER,
  0,
  [_AFIRER],
  [0]
], ServiceQuotaExceededExceptionReason$ = [
  4,
  n0,
  _SQEER,
  0,
  [_AFSQEER],
  [0]
], CreateContactFlowModule$ = [
  9,
  n0,
  _CCFM,
  { http: ["PUT", "/contact-flow-modules/{InstanceId}", 200] },
  () => CreateContactFlowModuleRequest$,
  () => CreateContactFlowModuleResponse$
], CreateContactFlowModuleAlias$ = [
  9,
  n0,
  _CCFMA,
  { http: ["PUT", "/contact-flow-modules/{InstanceId}/{ContactFlowModuleId}/alias", 200] },
  () => CreateContactFlowModuleAliasRequest$,
  () => CreateContactFlowModuleAliasResponse$
], CreateContactFlowModuleVersion$ = [
  9,
  n0,
  _CCFMV,
  { http: ["PUT", "/contact-flow-modules/{InstanceId}/{ContactFlowModuleId}/version", 200] },
  () => CreateContactFlowModuleVersionRequest$,
  () => CreateContactFlowModuleVersionResponse$
], CreateView$ = [
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
], DescribeContactFlowModule$ = [
  9,
  n0,
  _DCFMe,
  { http: ["GET", "/contact-flow-modules/{InstanceId}/{ContactFlowModuleId}", 200] },
  () => DescribeContactFlowModuleRequest$,
  () => DescribeContactFlowModuleResponse$
], DescribeContactFlowModuleAlias$ = [
  9,
  n0,
  _DCFMAe,
  { http: ["GET", "/contact-flow-modules/{InstanceId}/{ContactFlowModuleId}/alias/{AliasId}", 200] },
  () => DescribeContactFlowModuleAliasRequest$,
  () => DescribeContactFlowModuleAliasResponse$
], DescribeInstance$ = [
  9,
  n0,
  _DIes,
  { http: ["GET", "/instance/{InstanceId}", 200] },
  () => DescribeInstanceRequest$,
  () => DescribeInstanceResponse$
], DescribeView$ = [
  9,
  n0,
  _DVes,
  { http: ["GET", "/views/{InstanceId}/{ViewId}", 200] },
  () => DescribeViewRequest$,
  () => DescribeViewResponse$
], ListContactFlowModuleAliases$ = [
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
], ListContactFlows$ = [
  9,
  n0,
  _LCF,
  { http: ["GET", "/contact-flows-summary/{InstanceId}", 200] },
  () => ListContactFlowsRequest$,
  () => ListContactFlowsResponse$
], ListHoursOfOperations$ = [
  9,
  n0,
  _LHOO,
  { http: ["GET", "/hours-of-operations-summary/{InstanceId}", 200] },
  () => ListHoursOfOperationsRequest$,
  () => ListHoursOfOperationsResponse$
], ListLambdaFunctions$ = [
  9,
  n0,
  _LLF,
  { http: ["GET", "/instance/{InstanceId}/lambda-functions", 200] },
  () => ListLambdaFunctionsRequest$,
  () => ListLambdaFunctionsResponse$
], ListPrompts$ = [
  9,
  n0,
  _LP,
  { http: ["GET", "/prompts-summary/{InstanceId}", 200] },
  () => ListPromptsRequest$,
  () => ListPromptsResponse$
], ListQueues$ = [
  9,
  n0,
  _LQ,
  { http: ["GET", "/queues-summary/{InstanceId}", 200] },
  () => ListQueuesRequest$,
  () => ListQueuesResponse$
], ListQuickConnects$ = [
  9,
  n0,
  _LQC,
  { http: ["GET", "/quick-connects/{InstanceId}", 200] },
  () => ListQuickConnectsRequest$,
  () => ListQuickConnectsResponse$
], ListRoutingProfiles$ = [
  9,
  n0,
  _LRP,
  { http: ["GET", "/routing-profiles-summary/{InstanceId}", 200] },
  () => ListRoutingProfilesRequest$,
  () => ListRoutingProfilesResponse$
], ListTagsForResource$ = [
  9,
  n0,
  _LTFR,
  { http: ["GET", "/tags/{resourceArn}", 200] },
  () => ListTagsForResourceRequest$,
  () => ListTagsForResourceResponse$
], ListUsers$ = [
  9,
  n0,
  _LU,
  { http: ["GET", "/users-summary/{InstanceId}", 200] },
  () => ListUsersRequest$,
  () => ListUsersResponse$
], ListViews$ = [
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
], SearchContactFlowModules$ = [
  9,
  n0,
  _SCFM,
  { http: ["POST", "/search-contact-flow-modules", 200] },
  () => SearchContactFlowModulesRequest$,
  () => SearchContactFlowModulesResponse$
], SearchViews$ = [
  9,
  n0,
  _SVe,
  { http: ["POST", "/search-views", 200] },
  () => SearchViewsRequest$,
  () => SearchViewsResponse$
], TagResource$ = [
  9,
  n0,
  _TRa,
  { http: ["POST", "/tags/{resourceArn}", 200] },
  () => TagResourceRequest$,
  () => __Unit
], UpdateContactFlowModuleAlias$ = [
  9,
  n0,
  _UCFMA,
  { http: ["POST", "/contact-flow-modules/{InstanceId}/{ContactFlowModuleId}/alias/{AliasId}", 200] },
  () => UpdateContactFlowModuleAliasRequest$,
  () => UpdateContactFlowModuleAliasResponse$
], UpdateContactFlowModuleContent$ = [
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
], UpdateViewContent$ = [
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

// another:src/core/model/errors.ts
var import_index = __nccwpck_require__(377);

// own:src/adapters/connect/paging.ts
async function allPages(page, rows) {
  let all = [], token;
  do {
    let answer = await page(token);
    all.push(...rows(answer) ?? []), token = answer.NextToken;
  } while (token);
  return all;
}
var lowestPriority = { urgency: Number.POSITIVE_INFINITY, order: Number.POSITIVE_INFINITY }, urgencies = { updated: 0, created: 1, versioned: 2 }, DefinitionPriority = class {
  order;
  #state = "versioned";
  constructor(order) {
    this.order = order;
  }
  get urgency() {
    return urgencies[this.#state];
  }
  /** The last write's effect. `versioned`: no content is waiting for its version. */
  set(state2) {
    this.#state = state2;
  }
};
function isMoreUrgent(one, other) {
  return one.urgency < other.urgency || one.urgency === other.urgency && one.order < other.order;
}
var backoff = 0.7, recover = 0.1, minRate = 0.25, maxSleepMs = 1e3, TokenBucket = class {
  #clock;
  #pace;
  #givenRate;
  #fullRate;
  #rate;
  #tokens;
  #filledAt;
  /** In the order of arrival. */
  #waiting = [];
  #isServing = !1;
  /** Calls sent so far, and their number when the rate last fell. */
  #sent = 0;
  #sentAtBackoff = 0;
  constructor(clock, rate, pace) {
    this.#clock = clock, this.#pace = pace, this.#givenRate = rate, this.#fullRate = this.#rate = rate * pace.part, this.#tokens = pace.burst, this.#filledAt = clock.now();
  }
  /** Waits for the tokens and takes them. Returns the number of the (last) call, which `recordThrottle` needs. */
  take({
    assertActive = () => {
    },
    priority = lowestPriority,
    tokens = 1
  } = {}) {
    return new Promise((resolve, reject) => {
      this.#waiting = [...this.#waiting, { assertActive, priority, tokens, resolve, reject }], this.#grant(), this.#serve();
    });
  }
  /** Records a throttled call; of several in a burst only the first lowers the rate. */
  recordThrottle(call) {
    this.#fill(), this.#tokens = Math.min(this.#tokens, 0), !(call <= this.#sentAtBackoff) && (this.#fullRate = this.#givenRate * this.#pace.partAfterThrottle, this.#rate = Math.max(this.#rate * backoff, this.#fullRate * minRate), this.#sentAtBackoff = this.#sent);
  }
  recordSuccess() {
    this.#fill(), this.#rate = Math.min(this.#rate + recover * this.#fullRate, this.#fullRate);
  }
  /** Sleeps from one whole token to the next, since a call that arrives meanwhile may be more urgent and need fewer. */
  async #serve() {
    if (!this.#isServing) {
      for (this.#isServing = !0; this.#waiting.length > 0; ) {
        let missing = Math.floor(this.#tokens) + 1 - this.#tokens;
        await this.#clock.sleep(Math.min(Math.ceil(missing / this.#rate * 1e3), maxSleepMs)), this.#grant();
      }
      this.#isServing = !1;
    }
  }
  /** Serves calls as long as there are enough tokens. */
  #grant() {
    this.#removeInactive(), this.#fill();
    for (let next = this.#mostUrgent(); next && next.tokens <= this.#tokens; next = this.#mostUrgent())
      this.#remove(next), this.#tokens -= next.tokens, this.#sent += next.tokens, next.resolve(this.#sent);
  }
  #mostUrgent() {
    let [first, ...others] = this.#waiting;
    return others.reduce(
      (best, other) => best && isMoreUrgent(other.priority, best.priority) ? other : best,
      first
    );
  }
  #removeInactive() {
    for (let waiting of this.#waiting)
      try {
        waiting.assertActive();
      } catch (cause) {
        this.#remove(waiting), waiting.reject(cause);
      }
  }
  #remove(served) {
    this.#waiting = this.#waiting.filter((waiting) => waiting !== served);
  }
  #fill() {
    let now = this.#clock.now();
    this.#tokens = Math.min(this.#tokens + (now - this.#filledAt) / 1e3 * this.#rate, this.#pace.burst), this.#filledAt = now;
  }
}, none = { count: 0, call: 0 }, CallerTokens = class {
  #caller;
  #bucketOf;
  #spare = /* @__PURE__ */ new Map();
  constructor(caller, bucketOf) {
    this.#caller = caller, this.#bucketOf = bucketOf;
  }
  /**
   * Takes `tokens`, spare ones first, and keeps `spare` more for the next calls of the operation. Missing tokens are
   * taken from the bucket at once. Returns the number of the call, like `TokenBucket.take`.
   */
  async take(operation2, tokens, spare) {
    let { count, call } = this.#spare.get(operation2) ?? none, missing = tokens + spare - count;
    if (missing <= 0)
      return this.#spare.set(operation2, { count: count - tokens, call }), call;
    this.#spare.delete(operation2);
    let { guard, priority } = this.#caller, taken = await this.#bucketOf(operation2).take({
      assertActive: guard.assertActive,
      priority,
      tokens: missing
    });
    return spare > 0 && this.#spare.set(operation2, { count: spare, call: taken }), taken;
  }
}, skewNames = ["RequestExpired", "RequestInTheFuture", "RequestTimeTooSkewed"];
function isSkewed(name, message) {
  return skewNames.includes(name) ? !0 : name === "InvalidSignatureException" && /^Signature (expired|not yet current)\b/.test(message);
}
function skewSentence(answeredAt, wallTime) {
  let behind = answeredAt === null ? 0 : answeredAt - wallTime;
  return Math.abs(behind) < 24e4 ? "The runner's clock differs from AWS's by more than 5 minutes." : `The runner's clock is ${Math.round(Math.abs(behind) / 6e4)} minutes ${behind > 0 ? "behind" : "ahead of"} AWS's.`;
}
var proxyTimeouts = [408, 499], inventedNames = ["SyntaxError", "Unknown", "UnknownError", "Error"], throttlingNames = [
  "TooManyRequestsException",
  "ThrottlingException",
  "Throttling",
  "RequestLimitExceeded",
  "SlowDown"
], connectionErrors = [
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ERR_PROXY_TUNNEL"
], certificateErrors = /^(?:ERR_TLS_)?CERT_|_CERT(?:_|$)|UNABLE_TO_VERIFY_LEAF_SIGNATURE/, credentialNames = ["CredentialsProviderError", "TokenProviderError", "RoleRefused"];
function readFault(thrown) {
  let error = typeof thrown == "object" && thrown !== null ? thrown : { message: String(thrown) }, status = error.$metadata?.httpStatusCode ?? null, name = nameOf(error, status), reasons = isForeign(error) ? [foreignText] : reasonsOf(error, name);
  return {
    name,
    text: reasons.join("; "),
    reasons,
    status,
    effect: effectOf(error, name, status),
    retryAfter: retryAfter(error),
    respondedAt: responseTime(error)
  };
}
function nameOf(error, status) {
  if (isForeign(error)) return `HTTP ${status}`;
  let { name = "Error", code } = error;
  return name === "Error" && typeof code == "string" ? code : name;
}
var foreignText = "the answer is not one of Amazon Connect; a proxy or a firewall may have given it";
function isForeign({ name = "Error", $metadata = {} }) {
  let { httpStatusCode, requestId } = $metadata;
  return httpStatusCode === void 0 ? !1 : inventedNames.includes(name) || requestId === void 0 && !name.endsWith("Exception");
}
function effectOf(error, name, status) {
  return name === "LimitExceededException" ? "refused" : throttlingNames.includes(name) || status === 429 ? "throttled" : credentialNames.includes(name) ? "refused" : error.code !== void 0 && isUnconnected(error.code) ? "unsent" : isForeign(error) || status !== null && proxyTimeouts.includes(status) ? "ambiguous" : isSkewed(name, error.message ?? "") ? "skewed" : status !== null && status >= 400 && status < 500 ? "refused" : "ambiguous";
}
function isUnconnected(code) {
  return connectionErrors.includes(code) || certificateErrors.test(code);
}
function reasonsOf(error, name) {
  let reasons = (error.Problems ?? error.problems ?? []).flatMap(({ message: message2 }) => message2 ?? []);
  if (reasons.length > 0) return reasons;
  let message = error.message === "UnknownError" ? void 0 : error.message;
  return [withoutRequest(message ?? "") || error.code || name];
}
function withoutRequest(message) {
  return message.split(/\s*(?:The Canonical String|The String-to-Sign)/i, 1)[0] ?? "";
}
function responseTime({ $response }) {
  let time2 = Date.parse($response?.headers?.date ?? "");
  return Number.isNaN(time2) ? null : time2;
}
function retryAfter(error) {
  let headers = error.$response?.headers ?? {}, milliseconds = Number(headers["x-amz-retry-after"] ?? Number.NaN), seconds = Number(headers["retry-after"] ?? Number.NaN);
  return milliseconds >= 0 ? milliseconds : seconds >= 0 ? seconds * 1e3 : null;
}
var operations = {
  DescribeInstance: { retry: "read", resource: "instance" },
  ListViews: { retry: "read", resource: "instance" },
  SearchViews: { retry: "read", resource: "instance" },
  DescribeView: { retry: "read", resource: "view" },
  ListViewVersions: { retry: "read", resource: "view" },
  CreateView: { retry: "clientToken", resource: "view" },
  // A blind repetition could replace what somebody published since.
  UpdateViewContent: { retry: "nonIdempotent", resource: "view" },
  UpdateViewMetadata: { retry: "idempotent", resource: "view" },
  // Returns the highest version if nothing changed: a repetition is harmless.
  CreateViewVersion: { retry: "idempotent", resource: "view" },
  ListContactFlowModules: { retry: "read", resource: "instance" },
  SearchContactFlowModules: { retry: "read", resource: "instance" },
  DescribeContactFlowModule: { retry: "read", resource: "flow-module" },
  ListContactFlowModuleVersions: { retry: "read", resource: "flow-module" },
  ListContactFlowModuleAliases: { retry: "read", resource: "flow-module" },
  DescribeContactFlowModuleAlias: { retry: "read", resource: "flow-module" },
  CreateContactFlowModule: { retry: "clientToken", resource: "flow-module" },
  UpdateContactFlowModuleContent: { retry: "nonIdempotent", resource: "flow-module" },
  UpdateContactFlowModuleMetadata: { retry: "idempotent", resource: "flow-module" },
  CreateContactFlowModuleVersion: { retry: "nonIdempotent", resource: "flow-module" },
  CreateContactFlowModuleAlias: { retry: "nonIdempotent", resource: "flow-module" },
  // A blind repetition could undo somebody's move of the alias.
  UpdateContactFlowModuleAlias: { retry: "nonIdempotent", resource: "flow-module" },
  ListTagsForResource: { retry: "read", resource: "view or flow-module" },
  TagResource: { retry: "idempotent", resource: "view or flow-module" },
  // Resources that definitions refer to by name.
  ListQueues: { retry: "read", resource: "queue" },
  ListPrompts: { retry: "read", resource: "instance" },
  ListHoursOfOperations: { retry: "read", resource: "instance" },
  ListQuickConnects: { retry: "read", resource: "transfer-destination" },
  ListRoutingProfiles: { retry: "read", resource: "instance" },
  ListUsers: { retry: "read", resource: "instance" },
  ListContactFlows: { retry: "read", resource: "contact-flow" },
  ListLambdaFunctions: { retry: "read", resource: "instance" }
}, noCredentials = {
  reason: "no-credentials",
  code: "no-credentials",
  todo: "Give the job AWS credentials: a step with aws-actions/configure-aws-credentials before this one, and `permissions: id-token: write`."
}, credentialsRefused = {
  reason: "no-credentials",
  code: "credentials-refused",
  todo: "AWS rejected the credentials. Check which role or key the job uses, that key, secret and session token belong together, that they are of this partition, and that the account has the Region enabled."
}, roleRefused = {
  reason: "no-credentials",
  code: "credentials-refused",
  todo: "AWS gave no credentials for the role of AWS_ROLE_ARN or of the AWS profile. Check that the role exists, and that its trust policy allows who requests it: for a job of GitHub the identity provider, and the token's audience and subject."
}, credentialsExpired = {
  reason: "no-credentials",
  code: "credentials-expired",
  todo: "The AWS credentials have expired. Run the job again; if the session is too short for it, raise role-duration-seconds of aws-actions/configure-aws-credentials."
}, clockSkew = {
  reason: "no-credentials",
  code: "clock-skew",
  todo: "Set the runner's clock, with a time server if need be, then run the workflow again. Unset AWS_DISABLE_CLOCK_SKEW_CORRECTION if it is set."
}, certificateRefused = {
  reason: "service-unavailable",
  code: "certificate-refused",
  todo: "The runner does not trust the certificate of the server, or of a proxy that opens its connections. Set NODE_EXTRA_CA_CERTS in the env of this step to a file with the certificate of its authority."
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
}, versionOperations = ["CreateViewVersion", "CreateContactFlowModuleVersion"], contentOperations = [
  "CreateView",
  "UpdateViewContent",
  "CreateContactFlowModule",
  "UpdateContactFlowModuleContent"
], contentCodes = ["content-refused", "invalid-request"], versionAdvice = "It refused the version, not the definition. Run the workflow again.", readAdvice = "Nothing in a definition causes this. Run the workflow again; if it stays so, report it with the run's log.", aliasOperations = [
  "CreateContactFlowModuleAlias",
  "UpdateContactFlowModuleAlias",
  "DescribeContactFlowModuleAlias"
], aliasAdvice = "It refused the alias, not the definition. Check module-alias, then run the workflow again.", explanations = {
  AccessDeniedException: {
    reason: "access-denied",
    code: "access-denied",
    todo: "Allow {action} on the instance's {resource} in the job's IAM role (docs/permissions.md)."
  },
  CredentialsProviderError: noCredentials,
  TokenProviderError: noCredentials,
  RoleRefused: roleRefused,
  UnrecognizedClientException: credentialsRefused,
  InvalidSignatureException: credentialsRefused,
  InvalidClientTokenId: credentialsRefused,
  ExpiredTokenException: credentialsExpired,
  ExpiredToken: credentialsExpired,
  RequestExpired: clockSkew,
  RequestInTheFuture: clockSkew,
  RequestTimeTooSkewed: clockSkew,
  ENOTFOUND: {
    reason: "service-unavailable",
    code: "endpoint-not-found",
    todo: "There is no server with this name. Check aws-region: there is no such Region, or Amazon Connect is not available in it. If the Region is right, check the DNS and the proxy of the runner."
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
function explain(operation2, resource, fault, cause) {
  let { reason, code, todo } = findExplanation(fault), advice = todoOf(operation2, todo).replace("{action}", `connect:${operation2}`).replace("{resource}", operations[operation2].resource), serviceMessage = fault.text.endsWith(".") ? fault.text : `${fault.text}.`, about = resource === "" ? "" : ` (${resource})`;
  return new import_index.ActionError(
    reason,
    code,
    `${operation2}${about} ${describeResult(fault)}, ${fault.name}: ${serviceMessage} ${advice}`,
    {
      cause,
      permission: code === "access-denied" ? `connect:${operation2}` : null,
      refusals: contentOperations.includes(operation2) && contentCodes.includes(code) ? fault.reasons : []
    }
  );
}
function todoOf(operation2, todo) {
  return [refused.todo, conflict.todo].includes(todo) ? versionOperations.includes(operation2) ? versionAdvice : todo !== refused.todo ? todo : aliasOperations.includes(operation2) ? aliasAdvice : operations[operation2].retry === "read" ? readAdvice : todo : todo;
}
function describeResult({ status, effect }) {
  return status === null ? effect === "refused" ? "was not sent" : "got no answer" : effect === "ambiguous" ? "failed" : "was refused";
}
function findExplanation({ name, status, effect }) {
  return effect === "skewed" ? clockSkew : (Object.hasOwn(explanations, name) ? explanations[name] : void 0) || (effect === "throttled" ? throttled : effect === "unsent" && certificateErrors.test(name) ? certificateRefused : effect === "unsent" || effect === "ambiguous" ? {
    reason: "service-unavailable",
    code: "service-unreachable",
    todo: "The service gave no answer that could be used. Check the Region and the network (proxy), then run the workflow again."
  } : status === 403 ? {
    reason: "access-denied",
    code: "request-refused",
    todo: "Read what it says: a proxy, a firewall or a policy of the organisation may be in between."
  } : { ...refused, code: "request-refused" });
}
var defaultPace = { burst: 4, part: 1, partAfterThrottle: 0.95 }, maxAttempts = 6, minBackoffMs = 200, maxBackoffMs = 2e4, defaultCaller = {
  guard: { assertActive: () => {
  }, onSend: () => {
  } },
  priority: lowestPriority
}, Session = class _Session {
  #options;
  #buckets;
  #caller;
  #tokens;
  constructor(options, buckets = /* @__PURE__ */ new Map(), caller = defaultCaller) {
    this.#options = options, this.#buckets = buckets, this.#caller = caller, this.#tokens = new CallerTokens(caller, (operation2) => this.#bucket(operation2));
  }
  /** The same session, with the same quotas, for another caller. */
  withCaller(caller) {
    return new _Session(this.#options, this.#buckets, caller);
  }
  get client() {
    return this.#options.client;
  }
  get instanceId() {
    return this.#options.instanceId;
  }
  /**
   * Sends a call until it is answered, as far as its meaning allows. `resource` names it in errors.
   *
   * @throws ActionError if the service refused it; UnknownOutcomeError for a call that must not be repeated blindly
   */
  async call(operation2, resource, send, { precheck = async () => {
  }, tokens = 1, spare = 0 } = {}) {
    let bucket = this.#bucket(operation2), { guard } = this.#caller;
    for (let attempt = 1, throttles = 0, skews = 0; ; ) {
      let callNumber = await this.#tokens.take(operation2, tokens, spare);
      this.#assertTimeLeft(operation2), await precheck(), guard.assertActive(), guard.onSend();
      try {
        let answer = await send();
        return bucket.recordSuccess(), this.#options.log.debug(`${operation2} ${resource}`), answer;
      } catch (cause) {
        let fault = readFault(cause);
        if (this.#options.log.debug(`${operation2} ${resource}: ${fault.name} (${fault.effect})`), fault.effect === "skewed" && skews === 0) {
          skews += 1, this.#options.log.debug(this.#skewMessage(fault));
          continue;
        }
        fault.effect === "throttled" ? (bucket.recordThrottle(callNumber), throttles += 1) : attempt += 1;
        let backoff2 = this.#backoff(fault, fault.effect === "throttled" ? throttles : attempt - 1);
        this.#throwUnlessRetryable(operation2, resource, fault, cause, attempt, backoff2), await this.#options.clock.sleep(backoff2);
      }
    }
  }
  /** The call may have waited in the bucket until its answer is no longer needed. */
  #assertTimeLeft(operation2) {
    if (this.#options.clock.now() <= this.#options.until()) return;
    let message = `There was no time left for ${operation2}. Run the workflow again, with a higher timeout-seconds if need be; it goes on from here.`;
    throw new import_index.ActionError("timeout", "timeout", message);
  }
  #throwUnlessRetryable(operation2, resource, fault, cause, attempt, backoff2) {
    if (fault.effect === "ambiguous" && operations[operation2].retry === "nonIdempotent")
      throw new UnknownOutcomeError(operation2, `${operation2} ended with ${fault.name}: ${fault.text}`, {
        cause
      });
    let isTooLate = this.#options.clock.now() + backoff2 > this.#options.until();
    if (fault.effect === "skewed")
      throw explain(operation2, resource, { ...fault, text: this.#skewMessage(fault) }, cause);
    if (fault.effect === "refused" || isTooLate || attempt > maxAttempts)
      throw explain(operation2, resource, fault, cause);
  }
  #skewMessage({ respondedAt }) {
    return skewSentence(respondedAt, this.#options.clock.wallTime());
  }
  #backoff(fault, retries) {
    let maxPause = Math.min(minBackoffMs * 2 ** (retries - 1), maxBackoffMs);
    return Math.max(this.#options.random() * maxPause, fault.retryAfter ?? 0);
  }
  #bucket(operation2) {
    let { clock, requestsPerSecond, pace = defaultPace } = this.#options, bucket = this.#buckets.get(operation2) ?? new TokenBucket(clock, requestsPerSecond, pace);
    return this.#buckets.set(operation2, bucket), bucket;
  }
};
function requireMember(value, operation2, member2) {
  if (value !== void 0) return value;
  throw new import_index.ActionError(
    "service-unavailable",
    "unexpected-answer",
    `${operation2} answered without ${member2}, which it always gives. Run the workflow again; if it stays so, report it with the run's log.`
  );
}
var command = makeBuilder(commonParams, "AmazonConnectService", "ConnectClient", getEndpointPlugin), _ep0 = {}, _mw0 = (Command2, cs, config, o) => [];

// another:src/core/text/arn.ts
var import_index2 = __nccwpck_require__(377);

// another:src/core/kinds/large-text.ts
var import_index3 = __nccwpck_require__(377);

// own:node_modules/@aws-sdk/client-connect/dist-es/commands/CreateContactFlowModuleAliasCommand.js
var CreateContactFlowModuleAliasCommand = class extends command(_ep0, _mw0, "CreateContactFlowModuleAlias", CreateContactFlowModuleAlias$) {
}, DescribeContactFlowModuleAliasCommand = class extends command(_ep0, _mw0, "DescribeContactFlowModuleAlias", DescribeContactFlowModuleAlias$) {
}, DescribeContactFlowModuleCommand = class extends command(_ep0, _mw0, "DescribeContactFlowModule", DescribeContactFlowModule$) {
}, DescribeInstanceCommand = class extends command(_ep0, _mw0, "DescribeInstance", DescribeInstance$) {
}, DescribeViewCommand = class extends command(_ep0, _mw0, "DescribeView", DescribeView$) {
}, ListContactFlowModuleAliasesCommand = class extends command(_ep0, _mw0, "ListContactFlowModuleAliases", ListContactFlowModuleAliases$) {
}, ListContactFlowModulesCommand = class extends command(_ep0, _mw0, "ListContactFlowModules", ListContactFlowModules$) {
}, ListContactFlowModuleVersionsCommand = class extends command(_ep0, _mw0, "ListContactFlowModuleVersions", ListContactFlowModuleVersions$) {
}, ListTagsForResourceCommand = class extends command(_ep0, _mw0, "ListTagsForResource", ListTagsForResource$) {
}, ListViewsCommand = class extends command(_ep0, _mw0, "ListViews", ListViews$) {
}, ListViewVersionsCommand = class extends command(_ep0, _mw0, "ListViewVersions", ListViewVersions$) {
}, SearchContactFlowModulesCommand = class extends command(_ep0, _mw0, "SearchContactFlowModules", SearchContactFlowModules$) {
}, SearchViewsCommand = class extends command(_ep0, _mw0, "SearchViews", SearchViews$) {
}, UpdateContactFlowModuleAliasCommand = class extends command(_ep0, _mw0, "UpdateContactFlowModuleAlias", UpdateContactFlowModuleAlias$) {
}, listPage = 1e3;
async function listAliases(session, ContactFlowModuleId) {
  let input = { InstanceId: session.instanceId, ContactFlowModuleId, MaxResults: listPage };
  return (await allPages(
    (NextToken) => session.call(
      "ListContactFlowModuleAliases",
      `module ${ContactFlowModuleId}`,
      () => session.client.send(new ListContactFlowModuleAliasesCommand({ ...input, NextToken }))
    ),
    ({ ContactFlowModuleAliasSummaryList: ContactFlowModuleAliasSummaryList2 }) => ContactFlowModuleAliasSummaryList2
  )).map(({ AliasId, AliasName, Version }) => ({
    id: requireMember(AliasId, "ListContactFlowModuleAliases", "AliasId"),
    name: requireMember(AliasName, "ListContactFlowModuleAliases", "AliasName"),
    version: requireMember(Version, "ListContactFlowModuleAliases", "Version")
  }));
}
async function describeAlias(session, ContactFlowModuleId, AliasId) {
  let input = { InstanceId: session.instanceId, ContactFlowModuleId, AliasId }, { ContactFlowModuleAlias: alias } = await session.call(
    "DescribeContactFlowModuleAlias",
    resourceOf(ContactFlowModuleId, AliasId),
    () => session.client.send(new DescribeContactFlowModuleAliasCommand(input))
  );
  return {
    id: AliasId,
    name: requireMember(alias?.Name, "DescribeContactFlowModuleAlias", "Name"),
    version: requireMember(alias?.Version, "DescribeContactFlowModuleAlias", "Version")
  };
}
function aliasWrites(session, read) {
  let InstanceId = session.instanceId;
  return {
    createAlias: async (ContactFlowModuleId, AliasName, ContactFlowModuleVersion) => {
      let input = { InstanceId, ContactFlowModuleId, AliasName, ContactFlowModuleVersion }, { Id } = await session.call(
        "CreateContactFlowModuleAlias",
        resourceOf(ContactFlowModuleId, AliasName),
        () => session.client.send(new CreateContactFlowModuleAliasCommand(input))
      );
      return requireMember(Id, "CreateContactFlowModuleAlias", "Id");
    },
    // Without `Name` and `Description` both stay unchanged.
    moveAlias: async (ContactFlowModuleId, AliasId, ContactFlowModuleVersion, precheck) => {
      let input = { InstanceId, ContactFlowModuleId, AliasId, ContactFlowModuleVersion };
      await session.call(
        "UpdateContactFlowModuleAlias",
        resourceOf(ContactFlowModuleId, AliasId),
        () => session.client.send(new UpdateContactFlowModuleAliasCommand(input)),
        { precheck: async () => precheck(await read(ContactFlowModuleId, AliasId)) }
      );
    }
  };
}
function resourceOf(moduleId, alias) {
  return `alias ${alias} of module ${moduleId}`;
}
function callInParallel(session, operation2, calls, spare = 0) {
  let sendOrRefusal = ({ resource, send }) => send().catch((cause) => refusalOf(operation2, resource, cause)), resources = calls.map(({ resource }) => resource).join(", ");
  return session.call(operation2, resources, () => settleAll(calls.map(sendOrRefusal)), {
    tokens: calls.length,
    spare
  });
}
function refusalOf(operation2, resource, cause) {
  if (cause instanceof import_index.ActionError) return cause;
  let fault = readFault(cause);
  if (fault.effect !== "refused") throw cause;
  return explain(operation2, resource, fault, cause);
}
async function settleAll(promises) {
  return (await Promise.allSettled(promises)).map((result) => {
    if (result.status === "rejected") throw result.reason;
    return result.value;
  });
}
function viewSnapshot(view) {
  let { Id, Arn, Name, Content } = view;
  return Id === void 0 || Arn === void 0 || Name === void 0 || Content?.Template === void 0 ? null : {
    kind: "view",
    id: unqualifyId(Id),
    arn: unqualifyArn(Arn),
    name: Name,
    content: (0, import_index3.viewContent)(Content.Template, Content.Actions ?? []),
    checksum: view.ViewContentSha256 ?? null,
    version: versionNumber(view.Version),
    versionDescription: view.VersionDescription ?? null,
    description: view.Description || null,
    tags: view.Tags ?? null,
    awsManaged: view.Type === "AWS_MANAGED",
    archived: !1,
    externalInvocation: null
  };
}
function moduleSnapshot(module2) {
  let { Id, Arn, Name, Content } = module2;
  return Id === void 0 || Arn === void 0 || Name === void 0 || Content === void 0 ? null : {
    kind: "module",
    id: unqualifyId(Id),
    arn: unqualifyArn(Arn),
    name: Name,
    content: (0, import_index3.moduleContent)(Content, module2.Settings || null),
    checksum: module2.FlowModuleContentSha256 ?? null,
    version: versionNumber(module2.Version),
    versionDescription: module2.VersionDescription ?? null,
    description: module2.Description || null,
    tags: module2.Tags ?? null,
    awsManaged: !1,
    archived: module2.State === "ARCHIVED",
    externalInvocation: module2.ExternalInvocationConfiguration?.Enabled ?? null
  };
}
function viewSummary({ Id, Arn, Name, Type }) {
  if (Id === void 0 || Arn === void 0 || Name === void 0) return [];
  let awsManaged = Type === "AWS_MANAGED";
  return [
    { kind: "view", id: unqualifyId(Id), arn: unqualifyArn(Arn), name: Name, awsManaged, archived: !1 }
  ];
}
function moduleSummary({ Id, Arn, Name, State }) {
  if (Id === void 0 || Arn === void 0 || Name === void 0) return [];
  let archived = State === "ARCHIVED";
  return [
    {
      kind: "module",
      id: unqualifyId(Id),
      arn: unqualifyArn(Arn),
      name: Name,
      awsManaged: !1,
      archived
    }
  ];
}
function isPublished({ Status }) {
  return Status?.toUpperCase() === "PUBLISHED";
}
function unqualifyArn(arn) {
  return arn.split(":").slice(0, 6).join(":");
}
function unqualifyId(id) {
  return id.startsWith("arn:") ? unqualifyArn(id) : id.replace(/:.*$/, "");
}
function versionNumber(version) {
  return version !== void 0 && version > 0 ? version : null;
}
var listPage2 = 1e3, searchPage = 100;
function moduleReads(session) {
  let InstanceId = session.instanceId, describeCall = (ContactFlowModuleId) => ({
    resource: `module ${ContactFlowModuleId}`,
    send: () => session.client.send(new DescribeContactFlowModuleCommand({ InstanceId, ContactFlowModuleId }))
  }), snapshotOf = ({ ContactFlowModule }) => requireMember(
    moduleSnapshot(ContactFlowModule ?? {}) ?? void 0,
    "DescribeContactFlowModule",
    "ContactFlowModule with Content"
  ), list = async (state2) => (await allPages(
    (NextToken) => session.call(
      "ListContactFlowModules",
      "",
      () => session.client.send(
        new ListContactFlowModulesCommand({
          InstanceId,
          MaxResults: listPage2,
          NextToken,
          ContactFlowModuleState: state2
        })
      )
    ),
    ({ ContactFlowModulesSummaryList: ContactFlowModulesSummaryList2 }) => ContactFlowModulesSummaryList2
  )).flatMap(moduleSummary);
  return {
    list: () => list(void 0),
    listArchived: () => list("ARCHIVED"),
    search: (keep) => allPages(
      (NextToken) => session.call(
        "SearchContactFlowModules",
        "",
        () => session.client.send(
          new SearchContactFlowModulesCommand({ InstanceId, MaxResults: searchPage, NextToken })
        )
      ),
      ({ ContactFlowModules = [] }) => ContactFlowModules.filter(isPublished).flatMap((module2) => moduleSnapshot(module2) ?? []).map(keep)
    ),
    describe: async (id) => {
      let { resource, send } = describeCall(id);
      return snapshotOf(await session.call("DescribeContactFlowModule", resource, send));
    },
    describeAll: async (ids, spare) => (await callInParallel(session, "DescribeContactFlowModule", ids.map(describeCall), spare)).map((answer) => answer instanceof import_index.ActionError ? answer : snapshotOf(answer)),
    versions: async (ContactFlowModuleId) => (await allPages(
      (NextToken) => session.call(
        "ListContactFlowModuleVersions",
        `module ${ContactFlowModuleId}`,
        () => session.client.send(
          new ListContactFlowModuleVersionsCommand({
            InstanceId,
            ContactFlowModuleId,
            MaxResults: listPage2,
            NextToken
          })
        )
      ),
      ({ ContactFlowModuleVersionSummaryList: ContactFlowModuleVersionSummaryList2 }) => ContactFlowModuleVersionSummaryList2
    )).map(({ Version, VersionDescription }) => ({
      version: requireMember(Version, "ListContactFlowModuleVersions", "Version"),
      description: VersionDescription ?? ""
    })),
    aliases: (id) => listAliases(session, id)
  };
}
var MaxResults = 100;
function viewReads(session) {
  let InstanceId = session.instanceId, describeCall = (ViewId) => ({
    resource: `view ${ViewId}`,
    send: () => session.client.send(new DescribeViewCommand({ InstanceId, ViewId }))
  }), snapshotOf = ({ View }) => requireMember(viewSnapshot(View ?? {}) ?? void 0, "DescribeView", "View with Content");
  return {
    list: async () => (await allPages(
      (NextToken) => session.call(
        "ListViews",
        "",
        () => session.client.send(new ListViewsCommand({ InstanceId, MaxResults, NextToken }))
      ),
      ({ ViewsSummaryList: ViewsSummaryList2 }) => ViewsSummaryList2
    )).flatMap(viewSummary),
    listArchived: async () => [],
    search: (keep) => allPages(
      (NextToken) => session.call(
        "SearchViews",
        "",
        () => session.client.send(new SearchViewsCommand({ InstanceId, MaxResults, NextToken }))
      ),
      ({ Views = [] }) => Views.filter(isPublished).flatMap((view) => viewSnapshot(view) ?? []).map(keep)
    ),
    describe: async (id) => {
      let { resource, send } = describeCall(id);
      return snapshotOf(await session.call("DescribeView", resource, send));
    },
    describeAll: async (ids, spare) => (await callInParallel(session, "DescribeView", ids.map(describeCall), spare)).map((answer) => answer instanceof import_index.ActionError ? answer : snapshotOf(answer)),
    versions: async (ViewId) => (await allPages(
      (NextToken) => session.call(
        "ListViewVersions",
        `view ${ViewId}`,
        () => session.client.send(new ListViewVersionsCommand({ InstanceId, ViewId, MaxResults, NextToken }))
      ),
      ({ ViewVersionSummaryList: ViewVersionSummaryList2 }) => ViewVersionSummaryList2
    )).map(({ Version, VersionDescription }) => ({
      version: requireMember(Version, "ListViewVersions", "Version"),
      description: VersionDescription ?? ""
    })),
    // A view has no aliases.
    aliases: async () => []
  };
}
function createReader(session) {
  let reads = readsOf(session);
  return {
    instance: () => describeInstance(session),
    list: (kind) => reads[kind].list(),
    listArchived: (kind) => reads[kind].listArchived(),
    search: (kind, keep) => nullIfDenied(reads[kind].search(keep)),
    describe: (kind, id, qualifier) => matchVersion(qualifier, reads[kind].describe(qualifyId(id, qualifier))),
    versions: async (kind, id) => (await reads[kind].versions(id)).toSorted((a2, b2) => b2.version - a2.version),
    tags: async (resourceArn) => {
      let { tags } = await session.call(
        "ListTagsForResource",
        resourceArn,
        () => session.client.send(new ListTagsForResourceCommand({ resourceArn }))
      );
      return tags ?? {};
    },
    aliases: (kind, id) => reads[kind].aliases(id),
    // Most definitions refer to nothing by name.
    listNamed: async (kind) => (await Promise.resolve().then(() => (init_adapters_connect_named_resources(), adapters_connect_named_resources_exports))).listNamed(session, kind),
    describeAlias: (moduleId, aliasId) => readAlias(session, moduleId, aliasId)
  };
}
async function readBeforeUpdate(session, kind, id) {
  let ids = [qualifyId(id, "draft"), qualifyId(id, "live")], [draft = null, live = null] = (await readsOf(session)[kind].describeAll(ids, readsAfterUpdate[kind])).map((described) => described instanceof import_index.ActionError ? nullIfAbsent(described) : described);
  return { draft, live };
}
function readAlias(session, moduleId, aliasId) {
  return describeAlias(session, moduleId, aliasId).catch(nullIfAbsent);
}
var readsAfterUpdate = { view: 0, module: 1 };
function readsOf(session) {
  return { view: viewReads(session), module: moduleReads(session) };
}
async function describeInstance(session) {
  let InstanceId = session.instanceId, { Instance } = await session.call(
    "DescribeInstance",
    `instance ${InstanceId}`,
    () => session.client.send(new DescribeInstanceCommand({ InstanceId }))
  ).catch((cause) => Promise.reject(toNotFound(InstanceId, cause))), arn = requireMember(Instance?.Arn, "DescribeInstance", "Arn"), { region, account } = (0, import_index2.parseArn)(arn);
  return {
    id: Instance?.Id ?? InstanceId,
    arn,
    account,
    region,
    alias: Instance?.InstanceAlias ?? null,
    accessUrl: Instance?.InstanceAccessUrl ?? null
  };
}
function toNotFound(instanceId, cause) {
  return cause instanceof import_index.ActionError && absentCodes.includes(cause.code) ? new import_index.ActionError(
    "instance-not-found",
    "instance-not-found",
    `There is no Amazon Connect instance ${instanceId} in this account and Region. Check instance-id and aws-region, and that the job's role belongs to the instance's account.`,
    { cause }
  ) : cause;
}
function qualifyId(id, qualifier) {
  return qualifier === "live" ? id : `${id}:${qualifier === "draft" ? "$SAVED" : qualifier}`;
}
async function matchVersion(qualifier, snapshotRead) {
  let snapshot = await snapshotRead.catch(nullIfAbsent);
  return typeof qualifier == "number" && snapshot?.version !== qualifier ? null : snapshot;
}
function nullIfAbsent(cause) {
  if (cause instanceof import_index.ActionError && absentCodes.includes(cause.code)) return null;
  throw cause;
}
var absentCodes = ["resource-not-found", "invalid-request", "content-refused"];
async function nullIfDenied(rows) {
  return rows.catch((cause) => {
    if (cause instanceof import_index.ActionError && cause.reason === "access-denied") return null;
    throw cause;
  });
}

// own:node_modules/@smithy/core/dist-es/submodules/serde/is-array-buffer/is-array-buffer.js
var import_node_crypto2 = __nccwpck_require__(598), import_node_fs = __nccwpck_require__(24), import_node_stream = __nccwpck_require__(75), import_node_stream2 = __nccwpck_require__(75), isArrayBuffer = (arg) => typeof ArrayBuffer == "function" && arg instanceof ArrayBuffer || Object.prototype.toString.call(arg) === "[object ArrayBuffer]", fromArrayBuffer = (input, offset = 0, length = input.byteLength - offset) => {
  if (!isArrayBuffer(input))
    throw new TypeError(`The "input" argument must be ArrayBuffer. Received type ${typeof input} (${input})`);
  return Buffer.from(input, offset, length);
}, fromString = (input, encoding) => {
  if (typeof input != "string")
    throw new TypeError(`The "input" argument must be of type string. Received type ${typeof input} (${input})`);
  return encoding ? Buffer.from(input, encoding) : Buffer.from(input);
}, fromUtf8 = (input) => {
  let buf = fromString(input, "utf8");
  return new Uint8Array(buf.buffer, buf.byteOffset, buf.byteLength / Uint8Array.BYTES_PER_ELEMENT);
}, toUtf8 = (input) => {
  if (typeof input == "string")
    return input;
  if (typeof input != "object" || typeof input.byteOffset != "number" || typeof input.byteLength != "number")
    throw new Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.");
  return fromArrayBuffer(input.buffer, input.byteOffset, input.byteLength).toString("utf8");
}, SHORT_TO_HEX = {}, HEX_TO_SHORT = {};
for (let i2 = 0; i2 < 256; i2++) {
  let encodedByte = i2.toString(16).toLowerCase();
  encodedByte.length === 1 && (encodedByte = `0${encodedByte}`), SHORT_TO_HEX[i2] = encodedByte, HEX_TO_SHORT[encodedByte] = i2;
}
function fromHex(encoded) {
  if (encoded.length % 2 !== 0)
    throw new Error("Hex encoded strings must have an even number length");
  let out = new Uint8Array(encoded.length / 2);
  for (let i2 = 0; i2 < encoded.length; i2 += 2) {
    let encodedByte = encoded.slice(i2, i2 + 2).toLowerCase();
    if (encodedByte in HEX_TO_SHORT)
      out[i2 / 2] = HEX_TO_SHORT[encodedByte];
    else
      throw new Error(`Cannot decode unrecognized sequence ${encodedByte} as hexadecimal`);
  }
  return out;
}
function toHex(bytes) {
  let out = "";
  for (let i2 = 0; i2 < bytes.byteLength; i2++)
    out += SHORT_TO_HEX[bytes[i2]];
  return out;
}
var BASE64_REGEX = /^[A-Za-z0-9+/]*={0,2}$/, fromBase64 = (input) => {
  if (input.length * 3 % 4 !== 0)
    throw new TypeError("Incorrect padding on base64 string.");
  if (!BASE64_REGEX.exec(input))
    throw new TypeError("Invalid base64 string.");
  let buffer = fromString(input, "base64");
  return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
}, toBase64 = (_input) => {
  let input;
  if (typeof _input == "string" ? input = fromUtf8(_input) : input = _input, typeof input != "object" || typeof input.byteOffset != "number" || typeof input.byteLength != "number")
    throw new Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");
  return fromArrayBuffer(input.buffer, input.byteOffset, input.byteLength).toString("base64");
};
function bindUint8ArrayBlobAdapter(toUtf83, fromUtf83, toBase643, fromBase642) {
  return class Uint8ArrayBlobAdapter2 extends Uint8Array {
    static fromString(source, encoding = "utf-8") {
      if (typeof source == "string")
        return encoding === "base64" ? Uint8ArrayBlobAdapter2.mutate(fromBase642(source)) : Uint8ArrayBlobAdapter2.mutate(fromUtf83(source));
      throw new Error(`Unsupported conversion from ${typeof source} to Uint8ArrayBlobAdapter.`);
    }
    static mutate(source) {
      return Object.setPrototypeOf(source, Uint8ArrayBlobAdapter2.prototype), source;
    }
    transformToString(encoding = "utf-8") {
      return encoding === "base64" ? toBase643(this) : toUtf83(this);
    }
  };
}
var decimalToHex = Array.from({ length: 256 }, (_, i2) => i2.toString(16).padStart(2, "0"));
function bindV4(getRandomValues2) {
  return typeof crypto < "u" && typeof crypto.randomUUID == "function" ? () => crypto.randomUUID() : () => {
    let rnds = new Uint8Array(16);
    return getRandomValues2(rnds), rnds[6] = rnds[6] & 15 | 64, rnds[8] = rnds[8] & 63 | 128, decimalToHex[rnds[0]] + decimalToHex[rnds[1]] + decimalToHex[rnds[2]] + decimalToHex[rnds[3]] + "-" + decimalToHex[rnds[4]] + decimalToHex[rnds[5]] + "-" + decimalToHex[rnds[6]] + decimalToHex[rnds[7]] + "-" + decimalToHex[rnds[8]] + decimalToHex[rnds[9]] + "-" + decimalToHex[rnds[10]] + decimalToHex[rnds[11]] + decimalToHex[rnds[12]] + decimalToHex[rnds[13]] + decimalToHex[rnds[14]] + decimalToHex[rnds[15]];
  };
}
var expectNumber = (value) => {
  if (value != null) {
    if (typeof value == "string") {
      let parsed = parseFloat(value);
      if (!Number.isNaN(parsed))
        return String(parsed) !== String(value) && logger.warn(stackTraceWarning(`Expected number but observed string: ${value}`)), parsed;
    }
    if (typeof value == "number")
      return value;
    throw new TypeError(`Expected number, got ${typeof value}: ${value}`);
  }
}, MAX_FLOAT = Math.ceil(2 ** 127 * (2 - 2 ** -23)), expectFloat32 = (value) => {
  let expected = expectNumber(value);
  if (expected !== void 0 && !Number.isNaN(expected) && expected !== 1 / 0 && expected !== -1 / 0 && Math.abs(expected) > MAX_FLOAT)
    throw new TypeError(`Expected 32-bit float, got ${value}`);
  return expected;
}, expectLong = (value) => {
  if (value != null) {
    if (Number.isInteger(value) && !Number.isNaN(value))
      return value;
    throw new TypeError(`Expected integer, got ${typeof value}: ${value}`);
  }
}, expectShort = (value) => expectSizedInt(value, 16), expectByte = (value) => expectSizedInt(value, 8), expectSizedInt = (value, size) => {
  let expected = expectLong(value);
  if (expected !== void 0 && castInt(expected, size) !== expected)
    throw new TypeError(`Expected ${size}-bit integer, got ${value}`);
  return expected;
}, castInt = (value, size) => {
  switch (size) {
    case 32:
      return Int32Array.of(value)[0];
    case 16:
      return Int16Array.of(value)[0];
    case 8:
      return Int8Array.of(value)[0];
  }
}, strictParseDouble = (value) => expectNumber(typeof value == "string" ? parseNumber(value) : value), strictParseFloat32 = (value) => expectFloat32(typeof value == "string" ? parseNumber(value) : value), NUMBER_REGEX = /(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(-?Infinity)|(NaN)/g, parseNumber = (value) => {
  let matches = value.match(NUMBER_REGEX);
  if (matches === null || matches[0].length !== value.length)
    throw new TypeError("Expected real number, got implicit NaN");
  return parseFloat(value);
}, strictParseShort = (value) => expectShort(typeof value == "string" ? parseNumber(value) : value), strictParseByte = (value) => expectByte(typeof value == "string" ? parseNumber(value) : value), stackTraceWarning = (message) => String(new TypeError(message).stack || message).split(`
`).slice(0, 5).filter((s) => !s.includes("stackTraceWarning")).join(`
`), logger = {
  warn: console.warn
}, DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"], MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
function dateToUtcString(date2) {
  let year2 = date2.getUTCFullYear(), month = date2.getUTCMonth(), dayOfWeek = date2.getUTCDay(), dayOfMonthInt = date2.getUTCDate(), hoursInt = date2.getUTCHours(), minutesInt = date2.getUTCMinutes(), secondsInt = date2.getUTCSeconds(), dayOfMonthString = dayOfMonthInt < 10 ? `0${dayOfMonthInt}` : `${dayOfMonthInt}`, hoursString = hoursInt < 10 ? `0${hoursInt}` : `${hoursInt}`, minutesString = minutesInt < 10 ? `0${minutesInt}` : `${minutesInt}`, secondsString = secondsInt < 10 ? `0${secondsInt}` : `${secondsInt}`;
  return `${DAYS[dayOfWeek]}, ${dayOfMonthString} ${MONTHS[month]} ${year2} ${hoursString}:${minutesString}:${secondsString} GMT`;
}
var RFC3339 = new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?[zZ]$/), parseRfc3339DateTime = (value) => {
  if (value == null)
    return;
  if (typeof value != "string")
    throw new TypeError("RFC-3339 date-times must be expressed as strings");
  let match = RFC3339.exec(value);
  if (!match)
    throw new TypeError("Invalid RFC-3339 date-time value");
  let [_, yearStr, monthStr, dayStr, hours, minutes, seconds, fractionalMilliseconds] = match, year2 = strictParseShort(stripLeadingZeroes(yearStr)), month = parseDateValue(monthStr, "month", 1, 12), day = parseDateValue(dayStr, "day", 1, 31);
  return buildDate(year2, month, day, { hours, minutes, seconds, fractionalMilliseconds });
}, RFC3339_WITH_OFFSET = new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(([-+]\d{2}:\d{2})|[zZ])$/), parseRfc3339DateTimeWithOffset = (value) => {
  if (value == null)
    return;
  if (typeof value != "string")
    throw new TypeError("RFC-3339 date-times must be expressed as strings");
  let match = RFC3339_WITH_OFFSET.exec(value);
  if (!match)
    throw new TypeError("Invalid RFC-3339 date-time value");
  let [_, yearStr, monthStr, dayStr, hours, minutes, seconds, fractionalMilliseconds, offsetStr] = match, year2 = strictParseShort(stripLeadingZeroes(yearStr)), month = parseDateValue(monthStr, "month", 1, 12), day = parseDateValue(dayStr, "day", 1, 31), date2 = buildDate(year2, month, day, { hours, minutes, seconds, fractionalMilliseconds });
  return offsetStr.toUpperCase() != "Z" && date2.setTime(date2.getTime() - parseOffsetToMilliseconds(offsetStr)), date2;
}, IMF_FIXDATE = new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/), RFC_850_DATE = new RegExp(/^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), (\d{2})-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/), ASC_TIME = new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ( [1-9]|\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? (\d{4})$/), parseRfc7231DateTime = (value) => {
  if (value == null)
    return;
  if (typeof value != "string")
    throw new TypeError("RFC-7231 date-times must be expressed as strings");
  let match = IMF_FIXDATE.exec(value);
  if (match) {
    let [_, dayStr, monthStr, yearStr, hours, minutes, seconds, fractionalMilliseconds] = match;
    return buildDate(strictParseShort(stripLeadingZeroes(yearStr)), parseMonthByShortName(monthStr), parseDateValue(dayStr, "day", 1, 31), { hours, minutes, seconds, fractionalMilliseconds });
  }
  if (match = RFC_850_DATE.exec(value), match) {
    let [_, dayStr, monthStr, yearStr, hours, minutes, seconds, fractionalMilliseconds] = match;
    return adjustRfc850Year(buildDate(parseTwoDigitYear(yearStr), parseMonthByShortName(monthStr), parseDateValue(dayStr, "day", 1, 31), {
      hours,
      minutes,
      seconds,
      fractionalMilliseconds
    }));
  }
  if (match = ASC_TIME.exec(value), match) {
    let [_, monthStr, dayStr, hours, minutes, seconds, fractionalMilliseconds, yearStr] = match;
    return buildDate(strictParseShort(stripLeadingZeroes(yearStr)), parseMonthByShortName(monthStr), parseDateValue(dayStr.trimLeft(), "day", 1, 31), { hours, minutes, seconds, fractionalMilliseconds });
  }
  throw new TypeError("Invalid RFC-7231 date-time value");
}, parseEpochTimestamp = (value) => {
  if (value == null)
    return;
  let valueAsDouble;
  if (typeof value == "number")
    valueAsDouble = value;
  else if (typeof value == "string")
    valueAsDouble = strictParseDouble(value);
  else if (typeof value == "object" && value.tag === 1)
    valueAsDouble = value.value;
  else
    throw new TypeError("Epoch timestamps must be expressed as floating point numbers or their string representation");
  if (Number.isNaN(valueAsDouble) || valueAsDouble === 1 / 0 || valueAsDouble === -1 / 0)
    throw new TypeError("Epoch timestamps must be valid, non-Infinite, non-NaN numerics");
  return new Date(Math.round(valueAsDouble * 1e3));
}, buildDate = (year2, month, day, time2) => {
  let adjustedMonth = month - 1;
  return validateDayOfMonth(year2, adjustedMonth, day), new Date(Date.UTC(year2, adjustedMonth, day, parseDateValue(time2.hours, "hour", 0, 23), parseDateValue(time2.minutes, "minute", 0, 59), parseDateValue(time2.seconds, "seconds", 0, 60), parseMilliseconds(time2.fractionalMilliseconds)));
}, parseTwoDigitYear = (value) => {
  let thisYear = (/* @__PURE__ */ new Date()).getUTCFullYear(), valueInThisCentury = Math.floor(thisYear / 100) * 100 + strictParseShort(stripLeadingZeroes(value));
  return valueInThisCentury < thisYear ? valueInThisCentury + 100 : valueInThisCentury;
}, FIFTY_YEARS_IN_MILLIS = 50 * 365 * 24 * 60 * 60 * 1e3, adjustRfc850Year = (input) => input.getTime() - (/* @__PURE__ */ new Date()).getTime() > FIFTY_YEARS_IN_MILLIS ? new Date(Date.UTC(input.getUTCFullYear() - 100, input.getUTCMonth(), input.getUTCDate(), input.getUTCHours(), input.getUTCMinutes(), input.getUTCSeconds(), input.getUTCMilliseconds())) : input, parseMonthByShortName = (value) => {
  let monthIdx = MONTHS.indexOf(value);
  if (monthIdx < 0)
    throw new TypeError(`Invalid month: ${value}`);
  return monthIdx + 1;
}, DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31], validateDayOfMonth = (year2, month, day) => {
  let maxDays = DAYS_IN_MONTH[month];
  if (month === 1 && isLeapYear(year2) && (maxDays = 29), day > maxDays)
    throw new TypeError(`Invalid day for ${MONTHS[month]} in ${year2}: ${day}`);
}, isLeapYear = (year2) => year2 % 4 === 0 && (year2 % 100 !== 0 || year2 % 400 === 0), parseDateValue = (value, type, lower, upper) => {
  let dateVal = strictParseByte(stripLeadingZeroes(value));
  if (dateVal < lower || dateVal > upper)
    throw new TypeError(`${type} must be between ${lower} and ${upper}, inclusive`);
  return dateVal;
}, parseMilliseconds = (value) => value == null ? 0 : strictParseFloat32("0." + value) * 1e3, parseOffsetToMilliseconds = (value) => {
  let directionStr = value[0], direction = 1;
  if (directionStr == "+")
    direction = 1;
  else if (directionStr == "-")
    direction = -1;
  else
    throw new TypeError(`Offset direction, ${directionStr}, must be "+" or "-"`);
  let hour = Number(value.substring(1, 3)), minute = Number(value.substring(4, 6));
  return direction * (hour * 60 + minute) * 60 * 1e3;
}, stripLeadingZeroes = (value) => {
  let idx = 0;
  for (; idx < value.length - 1 && value.charAt(idx) === "0"; )
    idx++;
  return idx === 0 ? value : value.slice(idx);
}, LazyJsonString = function(val) {
  return Object.assign(new String(val), {
    deserializeJSON() {
      return JSON.parse(String(val));
    },
    toString() {
      return String(val);
    },
    toJSON() {
      return String(val);
    }
  });
};
LazyJsonString.from = (object) => object && typeof object == "object" && (object instanceof LazyJsonString || "deserializeJSON" in object) ? object : typeof object == "string" || Object.getPrototypeOf(object) === String.prototype ? LazyJsonString(String(object)) : LazyJsonString(JSON.stringify(object));
LazyJsonString.fromObject = LazyJsonString.from;
function quoteHeader(part) {
  return (part.includes(",") || part.includes('"')) && (part = `"${part.replace(/\\/g, "\\\\").replace(/"/g, '\\"')}"`), part;
}
var ddd = "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[ne|u?r]?s?day)?", mmm = "(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)", time = "(\\d?\\d):(\\d{2}):(\\d{2})(?:\\.(\\d+))?", date = "(\\d?\\d)", year = "(\\d{4})", RFC3339_WITH_OFFSET2 = new RegExp(/^(\d{4})-(\d\d)-(\d\d)[tT](\d\d):(\d\d):(\d\d)(\.(\d+))?(([-+]\d\d:\d\d)|[zZ])$/), IMF_FIXDATE_NATIVE = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12]\d|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [1-9]\d{3} (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d GMT$/, IMF_FIXDATE2 = new RegExp(`^${ddd}, ${date} ${mmm} ${year} ${time} GMT$`), RFC_850_DATE2 = new RegExp(`^${ddd}, ${date}-${mmm}-(\\d\\d) ${time} GMT$`), ASC_TIME2 = new RegExp(`^${ddd} ${mmm} ( [1-9]|\\d\\d) ${time} ${year}$`), months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"], _parseEpochTimestamp = (value) => {
  if (value == null)
    return;
  let num = NaN;
  if (typeof value == "number")
    num = value;
  else if (typeof value == "string") {
    if (!/^-?\d*\.?\d+$/.test(value))
      throw new TypeError("parseEpochTimestamp - numeric string invalid.");
    num = Number.parseFloat(value);
  } else typeof value == "object" && value.tag === 1 && (num = value.value);
  if (isNaN(num) || Math.abs(num) === 1 / 0)
    throw new TypeError("Epoch timestamps must be valid finite numbers.");
  return new Date(Math.round(num * 1e3));
}, _parseRfc3339DateTimeWithOffset = (value) => {
  if (value == null)
    return;
  if (typeof value != "string")
    throw new TypeError("RFC3339 timestamps must be strings");
  let matches = RFC3339_WITH_OFFSET2.exec(value);
  if (!matches)
    throw new TypeError(`Invalid RFC3339 timestamp format ${value}`);
  let [, yearStr, monthStr, dayStr, hours, minutes, seconds, , ms, offsetStr] = matches;
  range(monthStr, 1, 12), range(dayStr, 1, 31), range(hours, 0, 23), range(minutes, 0, 59), range(seconds, 0, 60);
  let date2 = new Date(Date.UTC(Number(yearStr), Number(monthStr) - 1, Number(dayStr), Number(hours), Number(minutes), Number(seconds), Number(ms) ? Math.round(parseFloat(`0.${ms}`) * 1e3) : 0));
  if (date2.setUTCFullYear(Number(yearStr)), offsetStr.toUpperCase() != "Z") {
    let [, sign, offsetH, offsetM] = /([+-])(\d\d):(\d\d)/.exec(offsetStr) || [void 0, "+", 0, 0], scalar = sign === "-" ? 1 : -1;
    date2.setTime(date2.getTime() + scalar * (Number(offsetH) * 60 * 60 * 1e3 + Number(offsetM) * 60 * 1e3));
  }
  return date2;
}, _parseRfc7231DateTime = (value) => {
  if (value == null)
    return;
  if (typeof value != "string")
    throw new TypeError("RFC7231 timestamps must be strings.");
  if (IMF_FIXDATE_NATIVE.test(value))
    return new Date(value);
  let day, month, year2, hour, minute, second, fraction, matches;
  if ((matches = IMF_FIXDATE2.exec(value)) ? [, day, month, year2, hour, minute, second, fraction] = matches : (matches = RFC_850_DATE2.exec(value)) ? ([, day, month, year2, hour, minute, second, fraction] = matches, year2 = (Number(year2) + 1900).toString()) : (matches = ASC_TIME2.exec(value)) && ([, month, day, hour, minute, second, fraction, year2] = matches), year2 && second) {
    let timestamp = Date.UTC(Number(year2), months.indexOf(month), Number(day), Number(hour), Number(minute), Number(second), fraction ? Math.round(parseFloat(`0.${fraction}`) * 1e3) : 0);
    range(day, 1, 31), range(hour, 0, 23), range(minute, 0, 59), range(second, 0, 60);
    let date2 = new Date(timestamp);
    return date2.setUTCFullYear(Number(year2)), date2;
  }
  throw new TypeError(`Invalid RFC7231 date-time value ${value}.`);
};
function range(v, min, max) {
  let _v = Number(v);
  if (_v < min || _v > max)
    throw new Error(`Value ${_v} out of range [${min}, ${max}]`);
}
function splitEvery(value, delimiter, numDelimiters) {
  if (numDelimiters <= 0 || !Number.isInteger(numDelimiters))
    throw new Error("Invalid number of delimiters (" + numDelimiters + ") for splitEvery.");
  let segments = value.split(delimiter);
  if (numDelimiters === 1)
    return segments;
  let compoundSegments = [], currentSegment = "";
  for (let i2 = 0; i2 < segments.length; i2++)
    currentSegment === "" ? currentSegment = segments[i2] : currentSegment += delimiter + segments[i2], (i2 + 1) % numDelimiters === 0 && (compoundSegments.push(currentSegment), currentSegment = "");
  return currentSegment !== "" && compoundSegments.push(currentSegment), compoundSegments;
}
var splitHeader = (value) => {
  let z = value.length, values = [], withinQuotes = !1, escaped = !1, anchor = 0;
  for (let i2 = 0; i2 < z; ++i2) {
    let char = value[i2];
    switch (char) {
      case '"':
        escaped || (withinQuotes = !withinQuotes);
        break;
      case ",":
        withinQuotes || (values.push(value.slice(anchor, i2)), anchor = i2 + 1);
        break;
      default:
    }
    escaped = char === "\\" && !escaped;
  }
  return values.push(value.slice(anchor)), values.map((v) => {
    v = v.trim();
    let z2 = v.length;
    return z2 < 2 ? v : v[0] === '"' && v[z2 - 1] === '"' ? (v = v.slice(1, z2 - 1), v.replace(/\\(["\\])/g, "$1")) : v.replace(/\\"/g, '"');
  });
}, format = /^-?((0|[1-9]\d*)(\.\d+)?|\.\d+)([eE][+-]?\d+)?$/, NumericValue = class _NumericValue {
  string;
  type;
  constructor(string, type) {
    if (this.string = string, this.type = type, !format.test(string))
      throw new Error(`@smithy/core/serde - NumericValue string must conform to the Smithy bigDecimal format. Received: "${string}"`);
  }
  toString() {
    return this.string;
  }
  static [Symbol.hasInstance](object) {
    if (!object || typeof object != "object")
      return !1;
    let _nv = object;
    return _NumericValue.prototype.isPrototypeOf(object) || _nv.type === "bigDecimal" && format.test(_nv.string);
  }
}, calculateBodyLength = (body) => {
  if (!body)
    return 0;
  if (typeof body == "string")
    return Buffer.byteLength(body);
  if (typeof body.byteLength == "number")
    return body.byteLength;
  if (typeof body.size == "number")
    return body.size;
  if (typeof body.start == "number" && typeof body.end == "number")
    return body.end + 1 - body.start;
  if (body instanceof import_node_fs.ReadStream) {
    if (body.path != null)
      return (0, import_node_fs.lstatSync)(body.path).size;
    if (typeof body.fd == "number")
      return (0, import_node_fs.fstatSync)(body.fd).size;
  }
  throw new Error(`Body Length computation failed for ${body}`);
}, toUint8Array = (data) => data instanceof Uint8Array ? data : typeof data == "string" ? fromUtf8(data) : ArrayBuffer.isView(data) ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength / Uint8Array.BYTES_PER_ELEMENT) : new Uint8Array(data);
function concatBytes(arrays, length) {
  if (length === void 0) {
    length = 0;
    for (let bytes of arrays)
      length += bytes.byteLength;
  }
  let result = new Uint8Array(length), offset = 0;
  for (let buf of arrays)
    result.set(buf, offset), offset += buf.byteLength;
  return result;
}
var isReadableStream = (stream) => typeof ReadableStream == "function" && (stream?.constructor?.name === ReadableStream.name || stream instanceof ReadableStream), isBlob = (blob) => typeof Blob == "function" && (blob?.constructor?.name === Blob.name || blob instanceof Blob), fromUtf82 = (input) => new TextEncoder().encode(input), chars = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/", alphabetByEncoding = Object.entries(chars).reduce((acc, [i2, c2]) => (acc[c2] = Number(i2), acc), {}), alphabetByValue = chars.split(""), bitsPerLetter = 6, bitsPerByte = 8, maxLetterValue = 63;
function toBase642(_input) {
  let input;
  typeof _input == "string" ? input = fromUtf82(_input) : input = _input;
  let isArrayLike = typeof input == "object" && typeof input.length == "number", isUint8Array = typeof input == "object" && typeof input.byteOffset == "number" && typeof input.byteLength == "number";
  if (!isArrayLike && !isUint8Array)
    throw new Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");
  let str = "";
  for (let i2 = 0; i2 < input.length; i2 += 3) {
    let bits = 0, bitLength = 0;
    for (let j2 = i2, limit = Math.min(i2 + 3, input.length); j2 < limit; j2++)
      bits |= input[j2] << (limit - j2 - 1) * bitsPerByte, bitLength += bitsPerByte;
    let bitClusterCount = Math.ceil(bitLength / bitsPerLetter);
    bits <<= bitClusterCount * bitsPerLetter - bitLength;
    for (let k2 = 1; k2 <= bitClusterCount; k2++) {
      let offset = (bitClusterCount - k2) * bitsPerLetter;
      str += alphabetByValue[(bits & maxLetterValue << offset) >> offset];
    }
    str += "==".slice(0, 4 - bitClusterCount);
  }
  return str;
}
var toUtf82 = (input) => {
  if (typeof input == "string")
    return input;
  if (typeof input != "object" || typeof input.byteOffset != "number" || typeof input.byteLength != "number")
    throw new Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.");
  return new TextDecoder("utf-8").decode(input);
}, streamCollector = async (stream) => isBlob(stream) ? collectBlob(stream) : collectReadableStream(stream);
async function collectBlob(blob) {
  return blob.arrayBuffer().then((ab) => new Uint8Array(ab));
}
async function collectReadableStream(stream) {
  let chunks = [], reader = stream.getReader(), length = 0;
  for (; ; ) {
    let { done, value } = await reader.read();
    if (value && (chunks.push(value), length += value.length), done)
      break;
  }
  return concatBytes(chunks, length);
}
var ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED = "The stream has already been transformed.", sdkStreamMixin = (stream) => {
  if (!isBlobInstance(stream) && !isReadableStream(stream)) {
    let name = stream?.__proto__?.constructor?.name || stream;
    throw new Error(`Unexpected stream implementation, expect Blob or ReadableStream, got ${name}`);
  }
  let transformed = !1, transformToByteArray = async () => {
    if (transformed)
      throw new Error(ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED);
    return transformed = !0, await streamCollector(stream);
  }, blobToWebStream = (blob) => {
    if (typeof blob.stream != "function")
      throw new Error(`Cannot transform payload Blob to web stream. Please make sure the Blob.stream() is polyfilled.
If you are using React Native, this API is not yet supported, see: https://react-native.canny.io/feature-requests/p/fetch-streaming-body`);
    return blob.stream();
  };
  return Object.assign(stream, {
    transformToByteArray,
    transformToString: async (encoding) => {
      let buf = await transformToByteArray();
      if (encoding === "base64")
        return toBase642(buf);
      if (encoding === "hex")
        return toHex(buf);
      if (encoding === void 0 || encoding === "utf8" || encoding === "utf-8")
        return toUtf82(buf);
      if (typeof TextDecoder == "function")
        return new TextDecoder(encoding).decode(buf);
      throw new Error("TextDecoder is not available, please make sure polyfill is provided.");
    },
    transformToWebStream: () => {
      if (transformed)
        throw new Error(ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED);
      if (transformed = !0, isBlobInstance(stream))
        return blobToWebStream(stream);
      if (isReadableStream(stream))
        return stream;
      throw new Error(`Cannot transform payload to web stream, got ${stream}`);
    }
  });
}, isBlobInstance = (stream) => typeof Blob == "function" && stream instanceof Blob, streamCollector2 = (stream) => isBlob(stream) ? collectBlob(stream) : isReadableStream(stream) ? collectReadableStream(stream) : new Promise((resolve, reject) => {
  let collector = new Collector(), nodeStream = stream;
  nodeStream.pipe(collector), nodeStream.on("error", (err) => {
    collector.end(), reject(err);
  }), collector.on("error", reject), collector.on("finish", function() {
    let bytes = concatBytes(this.bufferedBytes);
    resolve(bytes);
  });
}), Collector = class extends import_node_stream2.Writable {
  bufferedBytes = [];
  _write(chunk, encoding, callback) {
    this.bufferedBytes.push(chunk), callback();
  }
}, ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED2 = "The stream has already been transformed.", sdkStreamMixin2 = (stream) => {
  if (!(stream instanceof import_node_stream.Readable))
    try {
      return sdkStreamMixin(stream);
    } catch {
      let name = stream?.__proto__?.constructor?.name || stream;
      throw new Error(`Unexpected stream implementation, expect Stream.Readable instance, got ${name}`);
    }
  let transformed = !1, transformToByteArray = async () => {
    if (transformed)
      throw new Error(ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED2);
    return transformed = !0, await streamCollector2(stream);
  };
  return Object.assign(stream, {
    transformToByteArray,
    transformToString: async (encoding) => {
      let buf = await transformToByteArray();
      return encoding === void 0 || Buffer.isEncoding(encoding) ? fromArrayBuffer(buf.buffer, buf.byteOffset, buf.byteLength).toString(encoding) : new TextDecoder(encoding).decode(buf);
    },
    transformToWebStream: () => {
      if (transformed)
        throw new Error(ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED2);
      if (stream.readableFlowing !== null)
        throw new Error("The stream has been consumed by other callbacks.");
      if (typeof import_node_stream.Readable.toWeb != "function")
        throw new Error("Readable.toWeb() is not supported. Please ensure a polyfill is available.");
      return transformed = !0, import_node_stream.Readable.toWeb(stream);
    }
  });
};
function writeKey(obj) {
  Object.defineProperty(obj, "__proto__", { value: void 0, writable: !0, enumerable: !0, configurable: !0 });
}
var Uint8ArrayBlobAdapter = class extends bindUint8ArrayBlobAdapter(toUtf8, fromUtf8, toBase64, fromBase64) {
}, _getRandomValues = import_node_crypto2.getRandomValues, v4 = bindV4(_getRandomValues), generateIdempotencyToken = v4;

// own:node_modules/@aws-sdk/core/dist-es/submodules/client/setCredentialFeature.js
var import_node_stream3 = __nccwpck_require__(75), import_node_os2 = __nccwpck_require__(161), import_node_process = __nccwpck_require__(708), import_node_process2 = __nccwpck_require__(708);
function setCredentialFeature(credentials, feature, value) {
  return credentials.$source || (credentials.$source = {}), credentials.$source[feature] = value, credentials;
}
var hostHeaderMiddleware = (options) => (next) => async (args) => {
  if (!HttpRequest.isInstance(args.request))
    return next(args);
  let { request } = args, { handlerProtocol = "" } = options.requestHandler.metadata || {};
  if (handlerProtocol.indexOf("h2") >= 0 && !request.headers[":authority"])
    delete request.headers.host, request.headers[":authority"] = request.hostname + (request.port ? ":" + request.port : "");
  else if (!request.headers.host) {
    let host = request.hostname;
    request.port != null && (host += `:${request.port}`), request.headers.host = host;
  }
  return next(args);
}, hostHeaderMiddlewareOptions = {
  name: "hostHeaderMiddleware",
  step: "build",
  priority: "low",
  tags: ["HOST"],
  override: !0
}, getHostHeaderPlugin = (options) => ({
  applyToStack: (clientStack) => {
    clientStack.add(hostHeaderMiddleware(options), hostHeaderMiddlewareOptions);
  }
}), loggerMiddleware = () => (next, context) => async (args) => {
  try {
    let response = await next(args), { clientName, commandName, logger: logger2, dynamoDbDocumentClientOptions = {} } = context, { overrideInputFilterSensitiveLog, overrideOutputFilterSensitiveLog } = dynamoDbDocumentClientOptions, inputFilterSensitiveLog = overrideInputFilterSensitiveLog ?? context.inputFilterSensitiveLog, outputFilterSensitiveLog = overrideOutputFilterSensitiveLog ?? context.outputFilterSensitiveLog, { $metadata, ...outputWithoutMetadata } = response.output;
    return logger2?.info?.({
      clientName,
      commandName,
      input: inputFilterSensitiveLog(args.input),
      output: outputFilterSensitiveLog(outputWithoutMetadata),
      metadata: $metadata
    }), response;
  } catch (error) {
    let { clientName, commandName, logger: logger2, dynamoDbDocumentClientOptions = {} } = context, { overrideInputFilterSensitiveLog } = dynamoDbDocumentClientOptions, inputFilterSensitiveLog = overrideInputFilterSensitiveLog ?? context.inputFilterSensitiveLog;
    throw logger2?.error?.({
      clientName,
      commandName,
      input: inputFilterSensitiveLog(args.input),
      error,
      metadata: error.$metadata
    }), error;
  }
}, loggerMiddlewareOptions = {
  name: "loggerMiddleware",
  tags: ["LOGGER"],
  step: "initialize",
  override: !0
}, getLoggerPlugin = (options) => ({
  applyToStack: (clientStack) => {
    clientStack.add(loggerMiddleware(), loggerMiddlewareOptions);
  }
}), recursionDetectionMiddlewareOptions = {
  step: "build",
  tags: ["RECURSION_DETECTION", "TRACE_CONTEXT_PROPAGATION"],
  name: "recursionDetectionMiddleware",
  override: !0,
  priority: "low"
}, PROTECTED_KEYS = {
  REQUEST_ID: /* @__PURE__ */ Symbol.for("_AWS_LAMBDA_REQUEST_ID"),
  X_RAY_TRACE_ID: /* @__PURE__ */ Symbol.for("_AWS_LAMBDA_X_RAY_TRACE_ID"),
  TENANT_ID: /* @__PURE__ */ Symbol.for("_AWS_LAMBDA_TENANT_ID"),
  TRACEPARENT: /* @__PURE__ */ Symbol.for("_AWS_LAMBDA_TRACEPARENT"),
  TRACESTATE: /* @__PURE__ */ Symbol.for("_AWS_LAMBDA_TRACESTATE"),
  BAGGAGE: /* @__PURE__ */ Symbol.for("_AWS_LAMBDA_BAGGAGE")
}, NO_GLOBAL_AWS_LAMBDA = ["true", "1"].includes(process.env?.AWS_LAMBDA_NODEJS_NO_GLOBAL_AWSLAMBDA ?? "");
NO_GLOBAL_AWS_LAMBDA || (globalThis.awslambda = globalThis.awslambda || {});
var InvokeStoreBase = class {
  static PROTECTED_KEYS = PROTECTED_KEYS;
  isProtectedKey(key) {
    return Object.values(PROTECTED_KEYS).includes(key);
  }
  getRequestId() {
    return this.get(PROTECTED_KEYS.REQUEST_ID) ?? "-";
  }
  getXRayTraceId() {
    return this.get(PROTECTED_KEYS.X_RAY_TRACE_ID);
  }
  getTenantId() {
    return this.get(PROTECTED_KEYS.TENANT_ID);
  }
  getTraceparent() {
    return this.get(PROTECTED_KEYS.TRACEPARENT);
  }
  getTracestate() {
    return this.get(PROTECTED_KEYS.TRACESTATE);
  }
  getBaggage() {
    return this.get(PROTECTED_KEYS.BAGGAGE);
  }
}, InvokeStoreSingle = class extends InvokeStoreBase {
  currentContext;
  getContext() {
    return this.currentContext;
  }
  hasContext() {
    return this.currentContext !== void 0;
  }
  get(key) {
    return this.currentContext?.[key];
  }
  set(key, value) {
    if (this.isProtectedKey(key))
      throw new Error(`Cannot modify protected Lambda context field: ${String(key)}`);
    this.currentContext = this.currentContext || {}, this.currentContext[key] = value;
  }
  run(context, fn) {
    return this.currentContext = context, fn();
  }
}, InvokeStoreMulti = class _InvokeStoreMulti extends InvokeStoreBase {
  als;
  static async create() {
    let instance = new _InvokeStoreMulti(), asyncHooks = await Promise.resolve().then(() => __toESM(__nccwpck_require__(698)));
    return instance.als = new asyncHooks.AsyncLocalStorage(), instance;
  }
  getContext() {
    return this.als.getStore();
  }
  hasContext() {
    return this.als.getStore() !== void 0;
  }
  get(key) {
    return this.als.getStore()?.[key];
  }
  set(key, value) {
    if (this.isProtectedKey(key))
      throw new Error(`Cannot modify protected Lambda context field: ${String(key)}`);
    let store = this.als.getStore();
    if (!store)
      throw new Error("No context available");
    store[key] = value;
  }
  run(context, fn) {
    return this.als.run(context, fn);
  }
}, InvokeStore;
(function(InvokeStore2) {
  let instance = null;
  async function getInstanceAsync(forceInvokeStoreMulti) {
    return instance || (instance = (async () => {
      let newInstance = forceInvokeStoreMulti === !0 || "AWS_LAMBDA_MAX_CONCURRENCY" in process.env ? await InvokeStoreMulti.create() : new InvokeStoreSingle();
      return !NO_GLOBAL_AWS_LAMBDA && globalThis.awslambda?.InvokeStore ? globalThis.awslambda.InvokeStore : (!NO_GLOBAL_AWS_LAMBDA && globalThis.awslambda && (globalThis.awslambda.InvokeStore = newInstance), newInstance);
    })()), instance;
  }
  InvokeStore2.getInstanceAsync = getInstanceAsync, InvokeStore2._testing = process.env.AWS_LAMBDA_BENCHMARK_MODE === "1" ? {
    reset: () => {
      instance = null, globalThis.awslambda?.InvokeStore && delete globalThis.awslambda.InvokeStore, globalThis.awslambda = { InvokeStore: void 0 };
    }
  } : void 0;
})(InvokeStore || (InvokeStore = {}));
var AWS_LAMBDA_FUNCTION_NAME = "AWS_LAMBDA_FUNCTION_NAME", _X_AMZN_TRACE_ID = "_X_AMZN_TRACE_ID", X_AMZN_TRACE_ID = "X-Amzn-Trace-Id", TRACEPARENT = "traceparent", TRACESTATE = "tracestate", BAGGAGE = "baggage", recursionDetectionMiddleware = () => (next) => async (args) => {
  let { request } = args;
  if (!HttpRequest.isInstance(request))
    return next(args);
  let invokeStore;
  {
    let traceIdHeader = Object.keys(request.headers ?? {}).find((h2) => h2.toLowerCase() === X_AMZN_TRACE_ID.toLowerCase()) ?? X_AMZN_TRACE_ID;
    if (!request.headers.hasOwnProperty(traceIdHeader)) {
      let functionName = process.env[AWS_LAMBDA_FUNCTION_NAME], traceIdFromEnv = process.env[_X_AMZN_TRACE_ID];
      invokeStore ??= await InvokeStore.getInstanceAsync();
      let traceId = invokeStore?.getXRayTraceId() ?? traceIdFromEnv, nonEmptyString = (str) => typeof str == "string" && str.length > 0;
      nonEmptyString(functionName) && nonEmptyString(traceId) && (request.headers[X_AMZN_TRACE_ID] = traceId);
    }
  }
  if (sanitizeTraceHeaders(request.headers), !request.headers[TRACEPARENT]) {
    let traceparent = (invokeStore ??= await InvokeStore.getInstanceAsync())?.getTraceparent?.();
    if (traceparent) {
      request.headers[TRACEPARENT] = traceparent;
      let tracestate = invokeStore?.getTracestate?.();
      tracestate && (request.headers[TRACESTATE] = tracestate);
      let baggage = invokeStore?.getBaggage?.();
      baggage && (request.headers[BAGGAGE] = baggage);
    }
  }
  return next(args);
};
function sanitizeTraceHeaders(headers) {
  for (let header of Object.keys(headers)) {
    let lower = header.toLowerCase();
    header !== lower && (lower === TRACEPARENT || lower === TRACESTATE || lower === BAGGAGE) && (headers[lower] = headers[header], delete headers[header]);
  }
}
var getRecursionDetectionPlugin = (options) => ({
  applyToStack: (clientStack) => {
    clientStack.add(recursionDetectionMiddleware(), recursionDetectionMiddlewareOptions);
  }
}), resolveAuthOptions = (candidateAuthOptions, authSchemePreference) => {
  if (!authSchemePreference || authSchemePreference.length === 0)
    return candidateAuthOptions;
  let preferredAuthOptions = [];
  for (let preferredSchemeName of authSchemePreference)
    for (let candidateAuthOption of candidateAuthOptions)
      candidateAuthOption.schemeId.split("#")[1] === preferredSchemeName && preferredAuthOptions.push(candidateAuthOption);
  for (let candidateAuthOption of candidateAuthOptions)
    preferredAuthOptions.find(({ schemeId }) => schemeId === candidateAuthOption.schemeId) || preferredAuthOptions.push(candidateAuthOption);
  return preferredAuthOptions;
};
function convertHttpAuthSchemesToMap(httpAuthSchemes) {
  let map = /* @__PURE__ */ new Map();
  for (let scheme of httpAuthSchemes)
    map.set(scheme.schemeId, scheme);
  return map;
}
var httpAuthSchemeMiddleware = (config, mwOptions) => (next, context) => async (args) => {
  let options = config.httpAuthSchemeProvider(await mwOptions.httpAuthSchemeParametersProvider(config, context, args.input)), authSchemePreference = config.authSchemePreference ? await config.authSchemePreference() : [], resolvedOptions = resolveAuthOptions(options, authSchemePreference), authSchemes = convertHttpAuthSchemesToMap(config.httpAuthSchemes), smithyContext = getSmithyContext(context), failureReasons = [];
  for (let option of resolvedOptions) {
    let scheme = authSchemes.get(option.schemeId);
    if (!scheme) {
      failureReasons.push(`HttpAuthScheme \`${option.schemeId}\` was not enabled for this service.`);
      continue;
    }
    let identityProvider = scheme.identityProvider(await mwOptions.identityProviderConfigProvider(config));
    if (!identityProvider) {
      failureReasons.push(`HttpAuthScheme \`${option.schemeId}\` did not have an IdentityProvider configured.`);
      continue;
    }
    let { identityProperties = {}, signingProperties = {} } = option.propertiesExtractor?.(config, context) || {};
    option.identityProperties = Object.assign(option.identityProperties || {}, identityProperties), option.signingProperties = Object.assign(option.signingProperties || {}, signingProperties), smithyContext.selectedHttpAuthScheme = {
      httpAuthOption: option,
      identity: await identityProvider(option.identityProperties),
      signer: scheme.signer
    };
    break;
  }
  if (!smithyContext.selectedHttpAuthScheme)
    throw new Error(failureReasons.join(`
`));
  return next(args);
}, httpAuthSchemeEndpointRuleSetMiddlewareOptions = {
  step: "serialize",
  tags: ["HTTP_AUTH_SCHEME"],
  name: "httpAuthSchemeMiddleware",
  override: !0,
  relation: "before",
  toMiddleware: "endpointV2Middleware"
}, getHttpAuthSchemeEndpointRuleSetPlugin = (config, { httpAuthSchemeParametersProvider, identityProviderConfigProvider }) => ({
  applyToStack: (clientStack) => {
    clientStack.addRelativeTo(httpAuthSchemeMiddleware(config, {
      httpAuthSchemeParametersProvider,
      identityProviderConfigProvider
    }), httpAuthSchemeEndpointRuleSetMiddlewareOptions);
  }
}), defaultErrorHandler = (signingProperties) => (error) => {
  throw error;
}, defaultSuccessHandler = (httpResponse, signingProperties) => {
}, httpSigningMiddleware = (config) => (next, context) => async (args) => {
  if (!HttpRequest.isInstance(args.request))
    return next(args);
  let scheme = getSmithyContext(context).selectedHttpAuthScheme;
  if (!scheme)
    throw new Error("No HttpAuthScheme was selected: unable to sign request");
  let { httpAuthOption: { signingProperties = {} }, identity, signer } = scheme, output = await next({
    ...args,
    request: await signer.sign(args.request, identity, signingProperties)
  }).catch((signer.errorHandler || defaultErrorHandler)(signingProperties));
  return (signer.successHandler || defaultSuccessHandler)(output.response, signingProperties), output;
}, httpSigningMiddlewareOptions = {
  step: "finalizeRequest",
  tags: ["HTTP_SIGNING"],
  name: "httpSigningMiddleware",
  aliases: ["apiKeyMiddleware", "tokenMiddleware", "awsAuthMiddleware"],
  override: !0,
  relation: "after",
  toMiddleware: "retryMiddleware"
}, getHttpSigningPlugin = (config) => ({
  applyToStack: (clientStack) => {
    clientStack.addRelativeTo(httpSigningMiddleware(config), httpSigningMiddlewareOptions);
  }
}), DefaultIdentityProviderConfig = class {
  authSchemes = /* @__PURE__ */ new Map();
  constructor(config) {
    for (let key in config) {
      if (!hasOwn(config, key))
        continue;
      let value = config[key];
      value !== void 0 && this.authSchemes.set(key, value);
    }
  }
  getIdentityProvider(schemeId) {
    return this.authSchemes.get(schemeId);
  }
}, NoAuthSigner = class {
  async sign(httpRequest2, identity, signingProperties) {
    return httpRequest2;
  }
}, createIsIdentityExpiredFunction = (expirationMs) => function(identity) {
  return doesIdentityRequireRefresh(identity) && identity.expiration.getTime() - Date.now() < expirationMs;
}, isIdentityExpired = createIsIdentityExpiredFunction(3e5), doesIdentityRequireRefresh = (identity) => identity.expiration !== void 0, memoizeIdentityProvider = (provider, isExpired, requiresRefresh) => {
  if (provider === void 0)
    return;
  let normalizedProvider = typeof provider != "function" ? async () => Promise.resolve(provider) : provider, resolved, pending, hasResult, isConstant = !1, coalesceProvider = async (options) => {
    pending || (pending = normalizedProvider(options));
    try {
      resolved = await pending, hasResult = !0, isConstant = !1;
    } finally {
      pending = void 0;
    }
    return resolved;
  };
  return isExpired === void 0 ? async (options) => ((!hasResult || options?.forceRefresh) && (resolved = await coalesceProvider(options)), resolved) : async (options) => ((!hasResult || options?.forceRefresh) && (resolved = await coalesceProvider(options)), isConstant ? resolved : requiresRefresh(resolved) ? (isExpired(resolved) && await coalesceProvider(options), resolved) : (isConstant = !0, resolved));
}, normalizeProvider2 = (input) => {
  if (typeof input == "function")
    return input;
  let promisified = Promise.resolve(input);
  return () => promisified;
}, DEFAULT_UA_APP_ID = void 0;
function isValidUserAgentAppId(appId) {
  return appId === void 0 ? !0 : typeof appId == "string" && appId.length <= 50;
}
function resolveUserAgentConfig(input) {
  let normalizedAppIdProvider = normalizeProvider2(input.userAgentAppId ?? DEFAULT_UA_APP_ID), { customUserAgent } = input;
  return Object.assign(input, {
    customUserAgent: typeof customUserAgent == "string" ? [[customUserAgent]] : customUserAgent,
    userAgentAppId: async () => {
      let appId = await normalizedAppIdProvider();
      if (!isValidUserAgentAppId(appId)) {
        let logger2 = input.logger?.constructor?.name === "NoOpLogger" || !input.logger ? console : input.logger;
        typeof appId != "string" ? logger2?.warn("userAgentAppId must be a string or undefined.") : appId.length > 50 && logger2?.warn("The provided userAgentAppId exceeds the maximum length of 50 characters.");
      }
      return appId;
    }
  });
}
var THROTTLING_ERROR_CODES = [
  "BandwidthLimitExceeded",
  "EC2ThrottledException",
  "LimitExceededException",
  "PriorRequestNotComplete",
  "ProvisionedThroughputExceededException",
  "RequestLimitExceeded",
  "RequestThrottled",
  "RequestThrottledException",
  "SlowDown",
  "ThrottledException",
  "Throttling",
  "ThrottlingException",
  "TooManyRequestsException",
  "TransactionInProgressException"
], TRANSIENT_ERROR_CODES = ["TimeoutError", "RequestTimeout", "RequestTimeoutException"], TRANSIENT_ERROR_STATUS_CODES = [500, 502, 503, 504], NODEJS_TIMEOUT_ERROR_CODES = ["ECONNRESET", "ECONNREFUSED", "EPIPE", "ETIMEDOUT"], NODEJS_NETWORK_ERROR_CODES = ["EHOSTUNREACH", "ENETUNREACH", "ENOTFOUND", "EAI_AGAIN"], isRetryableByTrait = (error) => error?.$retryable !== void 0, isClockSkewCorrectedError = (error) => error.$metadata?.clockSkewCorrected, isBrowserNetworkError = (error) => {
  let errorMessages = /* @__PURE__ */ new Set([
    "Failed to fetch",
    "NetworkError when attempting to fetch resource",
    "The Internet connection appears to be offline",
    "Load failed",
    "Network request failed"
  ]);
  return error && error instanceof TypeError ? errorMessages.has(error.message) : !1;
}, isThrottlingError = (error) => error.$metadata?.httpStatusCode === 429 || THROTTLING_ERROR_CODES.includes(error.name) || error.$retryable?.throttling == !0, isTransientError = (error, depth = 0) => error?.name !== "AbortError" && (isRetryableByTrait(error) || isClockSkewCorrectedError(error) || error.name === "InvalidSignatureException" && error.message?.includes("Signature expired") || TRANSIENT_ERROR_CODES.includes(error.name) || NODEJS_TIMEOUT_ERROR_CODES.includes(error?.code || "") || NODEJS_NETWORK_ERROR_CODES.includes(error?.code || "") || TRANSIENT_ERROR_STATUS_CODES.includes(error.$metadata?.httpStatusCode || 0) || isBrowserNetworkError(error) || isNodeJsHttp2TransientError(error) || error.cause !== void 0 && depth <= 10 && isTransientError(error.cause, depth + 1)), isServerError = (error) => {
  if (error.$metadata?.httpStatusCode !== void 0) {
    let statusCode = error.$metadata.httpStatusCode;
    return 500 <= statusCode && statusCode <= 599 && !isTransientError(error);
  }
  return !1;
};
function isNodeJsHttp2TransientError(error) {
  return error.code === "ERR_HTTP2_STREAM_ERROR" && error.message.includes("NGHTTP2_REFUSED_STREAM");
}
var DefaultRateLimiter = class _DefaultRateLimiter {
  static setTimeoutFn = (fn, delay) => setTimeout(fn, delay);
  beta;
  minCapacity;
  minFillRate;
  scaleConstant;
  smooth;
  enabled = !1;
  availableTokens = 0;
  lastMaxRate = 0;
  measuredTxRate = 0;
  requestCount = 0;
  fillRate;
  lastThrottleTime;
  lastTimestamp = 0;
  lastTxRateBucket;
  maxCapacity;
  timeWindow = 0;
  constructor(options) {
    this.beta = options?.beta ?? 0.7, this.minCapacity = options?.minCapacity ?? 1, this.minFillRate = options?.minFillRate ?? 0.5, this.scaleConstant = options?.scaleConstant ?? 0.4, this.smooth = options?.smooth ?? 0.8, this.lastThrottleTime = this.getCurrentTimeInSeconds(), this.lastTxRateBucket = Math.floor(this.getCurrentTimeInSeconds()), this.fillRate = this.minFillRate, this.maxCapacity = this.minCapacity;
  }
  async getSendToken() {
    return this.acquireTokenBucket(1);
  }
  updateClientSendingRate(response) {
    let calculatedRate;
    this.updateMeasuredRate();
    let retryErrorInfo = response;
    if (retryErrorInfo?.errorType === "THROTTLING" || isThrottlingError(retryErrorInfo?.error ?? response)) {
      let rateToUse = this.enabled ? Math.min(this.measuredTxRate, this.fillRate) : this.measuredTxRate;
      this.lastMaxRate = rateToUse, this.calculateTimeWindow(), this.lastThrottleTime = this.getCurrentTimeInSeconds(), calculatedRate = this.cubicThrottle(rateToUse), this.enableTokenBucket();
    } else
      this.calculateTimeWindow(), calculatedRate = this.cubicSuccess(this.getCurrentTimeInSeconds());
    let newRate = Math.min(calculatedRate, 2 * this.measuredTxRate);
    this.updateTokenBucketRate(newRate);
  }
  getCurrentTimeInSeconds() {
    return Date.now() / 1e3;
  }
  async acquireTokenBucket(amount) {
    if (this.enabled) {
      for (this.refillTokenBucket(); amount > this.availableTokens; ) {
        let delay = (amount - this.availableTokens) / this.fillRate * 1e3;
        await new Promise((resolve) => _DefaultRateLimiter.setTimeoutFn(resolve, delay)), this.refillTokenBucket();
      }
      this.availableTokens = this.availableTokens - amount;
    }
  }
  refillTokenBucket() {
    let timestamp = this.getCurrentTimeInSeconds();
    if (!this.lastTimestamp) {
      this.lastTimestamp = timestamp;
      return;
    }
    let fillAmount = (timestamp - this.lastTimestamp) * this.fillRate;
    this.availableTokens = Math.min(this.maxCapacity, this.availableTokens + fillAmount), this.lastTimestamp = timestamp;
  }
  calculateTimeWindow() {
    this.timeWindow = this.getPrecise(Math.pow(this.lastMaxRate * (1 - this.beta) / this.scaleConstant, 1 / 3));
  }
  cubicThrottle(rateToUse) {
    return this.getPrecise(rateToUse * this.beta);
  }
  cubicSuccess(timestamp) {
    return this.getPrecise(this.scaleConstant * Math.pow(timestamp - this.lastThrottleTime - this.timeWindow, 3) + this.lastMaxRate);
  }
  enableTokenBucket() {
    this.enabled = !0;
  }
  updateTokenBucketRate(newRate) {
    this.refillTokenBucket(), this.fillRate = Math.max(newRate, this.minFillRate), this.maxCapacity = Math.max(newRate, this.minCapacity), this.availableTokens = Math.min(this.availableTokens, this.maxCapacity);
  }
  updateMeasuredRate() {
    let t = this.getCurrentTimeInSeconds(), timeBucket = Math.floor(t * 2) / 2;
    if (this.requestCount++, timeBucket > this.lastTxRateBucket) {
      let currentRate = this.requestCount / (timeBucket - this.lastTxRateBucket);
      this.measuredTxRate = this.getPrecise(currentRate * this.smooth + this.measuredTxRate * (1 - this.smooth)), this.requestCount = 0, this.lastTxRateBucket = timeBucket;
    }
  }
  getPrecise(num) {
    return parseFloat(num.toFixed(8));
  }
}, INVOCATION_ID_HEADER = "amz-sdk-invocation-id", REQUEST_HEADER = "amz-sdk-request", Retry = class {
  static v2026 = !0;
  static delay() {
    return 50;
  }
  static throttlingDelay() {
    return 1e3;
  }
  static cost() {
    return 14;
  }
  static throttlingCost() {
    return 5;
  }
  static modifiedCostType() {
    return "THROTTLING";
  }
}, DefaultRetryBackoffStrategy = class {
  x = Retry.delay();
  computeNextBackoffDelay(i2) {
    let t_i = Math.random() * Math.min(this.x * 2 ** i2, 2e4);
    return Math.floor(t_i);
  }
  setDelayBase(delay) {
    this.x = delay;
  }
}, DefaultRetryToken = class {
  delay;
  count;
  cost;
  longPoll;
  $retryLog = {
    acquisitionDelay: 0
  };
  constructor(delay, count, cost, longPoll) {
    this.delay = delay, this.count = count, this.cost = cost, this.longPoll = longPoll;
  }
  getRetryCount() {
    return this.count;
  }
  getRetryDelay() {
    return Math.min(2e4, this.delay);
  }
  getRetryCost() {
    return this.cost;
  }
  isLongPoll() {
    return this.longPoll;
  }
}, RETRY_MODES;
(function(RETRY_MODES2) {
  RETRY_MODES2.STANDARD = "standard", RETRY_MODES2.ADAPTIVE = "adaptive";
})(RETRY_MODES || (RETRY_MODES = {}));
var DEFAULT_MAX_ATTEMPTS = 3, DEFAULT_RETRY_MODE = RETRY_MODES.STANDARD, refusal = {
  incompatible: 1,
  attempts: 2,
  capacity: 3
}, StandardRetryStrategy = class {
  mode = RETRY_MODES.STANDARD;
  retryBackoffStrategy;
  capacity = 500;
  maxAttemptsProvider;
  baseDelay;
  constructor(arg1) {
    typeof arg1 == "number" ? this.maxAttemptsProvider = async () => arg1 : typeof arg1 == "function" ? this.maxAttemptsProvider = arg1 : arg1 && typeof arg1 == "object" && (this.maxAttemptsProvider = async () => arg1.maxAttempts, this.baseDelay = arg1.baseDelay, this.retryBackoffStrategy = arg1.backoff), this.maxAttemptsProvider ??= async () => DEFAULT_MAX_ATTEMPTS, this.baseDelay ??= Retry.delay(), this.retryBackoffStrategy ??= new DefaultRetryBackoffStrategy();
  }
  async acquireInitialRetryToken(retryTokenScope) {
    return new DefaultRetryToken(Retry.delay(), 0, void 0, retryTokenScope.includes(":longpoll"));
  }
  async refreshRetryTokenForRetry(token, errorInfo) {
    let maxAttempts2 = await this.getMaxAttempts(), retryCode = this.retryCode(token, errorInfo, maxAttempts2), shouldRetry = retryCode === 0, isLongPoll = token.isLongPoll?.();
    if (shouldRetry || isLongPoll) {
      let errorType = errorInfo.errorType;
      this.retryBackoffStrategy.setDelayBase(errorType === "THROTTLING" ? Retry.throttlingDelay() : this.baseDelay);
      let delayFromErrorType = this.retryBackoffStrategy.computeNextBackoffDelay(token.getRetryCount()), retryDelay = delayFromErrorType;
      if (errorInfo.retryAfterHint instanceof Date && (retryDelay = Math.max(delayFromErrorType, Math.min(errorInfo.retryAfterHint.getTime() - Date.now(), delayFromErrorType + 5e3))), shouldRetry) {
        let capacityCost = this.getCapacityCost(errorType);
        this.capacity -= capacityCost;
        let nextToken = new DefaultRetryToken(0, token.getRetryCount() + 1, capacityCost, token.isLongPoll?.() ?? !1);
        return await new Promise((r2) => setTimeout(r2, retryDelay)), nextToken.$retryLog.acquisitionDelay = retryDelay, nextToken;
      } else {
        let longPollBackoff = retryCode === refusal.capacity && isLongPoll ? retryDelay : 0;
        longPollBackoff > 0 && await new Promise((r2) => setTimeout(r2, longPollBackoff));
      }
    }
    throw new Error("No retry token available");
  }
  recordSuccess(token) {
    this.capacity = Math.min(500, this.capacity + (token.getRetryCost() ?? 1));
  }
  getCapacity() {
    return this.capacity;
  }
  async maxAttempts() {
    return this.maxAttemptsProvider();
  }
  async getMaxAttempts() {
    try {
      return await this.maxAttemptsProvider();
    } catch {
      return console.warn(`Max attempts provider could not resolve. Using default of ${DEFAULT_MAX_ATTEMPTS}`), DEFAULT_MAX_ATTEMPTS;
    }
  }
  retryCode(tokenToRenew, errorInfo, maxAttempts2) {
    let attempts = tokenToRenew.getRetryCount() + 1, retryableStatus = this.isRetryableError(errorInfo.errorType) ? 0 : refusal.incompatible, attemptStatus = attempts < maxAttempts2 ? 0 : refusal.attempts, capacityStatus = this.capacity >= this.getCapacityCost(errorInfo.errorType) ? 0 : refusal.capacity;
    return retryableStatus || attemptStatus || capacityStatus;
  }
  getCapacityCost(errorType) {
    return errorType === Retry.modifiedCostType() ? Retry.throttlingCost() : Retry.cost();
  }
  isRetryableError(errorType) {
    return errorType === "THROTTLING" || errorType === "TRANSIENT";
  }
}, AdaptiveRetryStrategy = class {
  mode = RETRY_MODES.ADAPTIVE;
  rateLimiter;
  standardRetryStrategy;
  constructor(maxAttemptsProvider, options) {
    let { rateLimiter } = options ?? {};
    this.rateLimiter = rateLimiter ?? new DefaultRateLimiter(), this.standardRetryStrategy = options ? new StandardRetryStrategy({
      maxAttempts: typeof maxAttemptsProvider == "number" ? maxAttemptsProvider : 3,
      ...options
    }) : new StandardRetryStrategy(maxAttemptsProvider);
  }
  async acquireInitialRetryToken(retryTokenScope) {
    let token = await this.standardRetryStrategy.acquireInitialRetryToken(retryTokenScope);
    return await this.rateLimiter.getSendToken(), token;
  }
  async refreshRetryTokenForRetry(tokenToRenew, errorInfo) {
    this.rateLimiter.updateClientSendingRate(errorInfo);
    let token = await this.standardRetryStrategy.refreshRetryTokenForRetry(tokenToRenew, errorInfo);
    return await this.rateLimiter.getSendToken(), token;
  }
  recordSuccess(token) {
    this.rateLimiter.updateClientSendingRate({}), this.standardRetryStrategy.recordSuccess(token);
  }
  async maxAttemptsProvider() {
    return this.standardRetryStrategy.maxAttempts();
  }
}, ENV_MAX_ATTEMPTS = "AWS_MAX_ATTEMPTS", CONFIG_MAX_ATTEMPTS = "max_attempts", NODE_MAX_ATTEMPT_CONFIG_OPTIONS = {
  environmentVariableSelector: (env2) => {
    let value = env2[ENV_MAX_ATTEMPTS];
    if (!value)
      return;
    let maxAttempt = parseInt(value);
    if (Number.isNaN(maxAttempt))
      throw new Error(`Environment variable ${ENV_MAX_ATTEMPTS} mast be a number, got "${value}"`);
    return maxAttempt;
  },
  configFileSelector: (profile) => {
    let value = profile[CONFIG_MAX_ATTEMPTS];
    if (!value)
      return;
    let maxAttempt = parseInt(value);
    if (Number.isNaN(maxAttempt))
      throw new Error(`Shared config file entry ${CONFIG_MAX_ATTEMPTS} mast be a number, got "${value}"`);
    return maxAttempt;
  },
  default: DEFAULT_MAX_ATTEMPTS
}, resolveRetryConfig = (input, defaults) => {
  let { retryStrategy, retryMode } = input, { defaultMaxAttempts = DEFAULT_MAX_ATTEMPTS, defaultBaseDelay = Retry.delay() } = defaults ?? {}, maxAttemptsProvider = normalizeProvider(input.maxAttempts ?? defaultMaxAttempts), controller = retryStrategy ? Promise.resolve(retryStrategy) : void 0, getDefault = async () => {
    let maxAttempts2 = await maxAttemptsProvider();
    return await normalizeProvider(retryMode)() === RETRY_MODES.ADAPTIVE ? new AdaptiveRetryStrategy(maxAttemptsProvider, {
      maxAttempts: maxAttempts2,
      baseDelay: defaultBaseDelay
    }) : new StandardRetryStrategy({
      maxAttempts: maxAttempts2,
      baseDelay: defaultBaseDelay
    });
  };
  return Object.assign(input, {
    maxAttempts: maxAttemptsProvider,
    retryStrategy: () => controller ??= getDefault()
  });
}, ENV_RETRY_MODE = "AWS_RETRY_MODE", CONFIG_RETRY_MODE = "retry_mode", NODE_RETRY_MODE_CONFIG_OPTIONS = {
  environmentVariableSelector: (env2) => env2[ENV_RETRY_MODE],
  configFileSelector: (profile) => profile[CONFIG_RETRY_MODE],
  default: DEFAULT_RETRY_MODE
}, isStreamingPayload = (request) => request?.body instanceof import_node_stream3.Readable || typeof ReadableStream < "u" && request?.body instanceof ReadableStream, race = (promise, signal) => {
  if (!signal)
    return promise;
  let cleanup = () => {
  }, aborted = new Promise((_, reject) => {
    let handler = () => reject(createAbortError());
    signal.aborted ? handler() : typeof signal.addEventListener == "function" ? (signal.addEventListener("abort", handler, { once: !0 }), cleanup = () => signal.removeEventListener("abort", handler)) : signal.onabort = handler;
  });
  return Promise.race([promise, aborted]).finally(cleanup);
}, createAbortError = () => Object.assign(new Error("Request aborted"), { name: "AbortError" }), isAbortError = (error) => typeof error == "object" && error !== null && "name" in error && error.name === "AbortError";
function parseRetryAfterHeader(response, logger2) {
  if (HttpResponse.isInstance(response))
    for (let header in response.headers) {
      if (!hasOwn(response.headers, header))
        continue;
      let h2 = header.toLowerCase();
      if (h2 === "retry-after") {
        let retryAfter2 = response.headers[header], retryAfterSeconds = NaN;
        if (retryAfter2.endsWith("GMT"))
          try {
            retryAfterSeconds = (parseRfc7231DateTime(retryAfter2).getTime() - Date.now()) / 1e3;
          } catch (e2) {
            logger2?.trace?.("Failed to parse retry-after header"), logger2?.trace?.(e2);
          }
        else retryAfter2.match(/ GMT, ((\d+)|(\d+\.\d+))$/) ? retryAfterSeconds = Number(retryAfter2.match(/ GMT, ([\d.]+)$/)?.[1]) : retryAfter2.match(/^((\d+)|(\d+\.\d+))$/) ? retryAfterSeconds = Number(retryAfter2) : Date.parse(retryAfter2) >= Date.now() && (retryAfterSeconds = (Date.parse(retryAfter2) - Date.now()) / 1e3);
        return isNaN(retryAfterSeconds) ? void 0 : new Date(Date.now() + retryAfterSeconds * 1e3);
      } else if (h2 === "x-amz-retry-after") {
        let v = response.headers[header], backoffMilliseconds = Number(v);
        if (isNaN(backoffMilliseconds)) {
          logger2?.trace?.(`Failed to parse x-amz-retry-after=${v}`);
          return;
        }
        return new Date(Date.now() + backoffMilliseconds);
      }
    }
}
var asSdkError = (error) => error instanceof Error ? error : error instanceof Object ? Object.assign(new Error(), error) : typeof error == "string" ? new Error(error) : new Error(`AWS SDK error wrapper for ${error}`);
function bindRetryMiddleware(isStreamingPayload2) {
  return (options) => (next, context) => async (args) => {
    let retryStrategy = await options.retryStrategy(), maxAttempts2 = await options.maxAttempts(), abortSignal = context[SMITHY_CONTEXT_KEY]?.abortSignal;
    if (isRetryStrategyV2(retryStrategy)) {
      retryStrategy = retryStrategy;
      let retryTokenScope = (context.partition_id ?? "") + (context.__retryLongPoll ? ":longpoll" : ""), retryToken = await race(retryStrategy.acquireInitialRetryToken(retryTokenScope), abortSignal), lastError = new Error(), attempts = 0, totalRetryDelay = 0, { request } = args, isRequest = HttpRequest.isInstance(request);
      for (isRequest && (request.headers[INVOCATION_ID_HEADER] = v4()); ; )
        try {
          isRequest && (request.headers[REQUEST_HEADER] = `attempt=${attempts + 1}; max=${maxAttempts2}`);
          let { response, output } = await next(args);
          return retryStrategy.recordSuccess(retryToken), output.$metadata.attempts = attempts + 1, output.$metadata.totalRetryDelay = totalRetryDelay, { response, output };
        } catch (e2) {
          let retryErrorInfo = getRetryErrorInfo(e2, options.logger);
          if (lastError = asSdkError(e2), isRequest && isStreamingPayload2(request))
            throw (context.logger instanceof NoOpLogger ? console : context.logger)?.warn("An error was encountered in a non-retryable streaming request."), lastError;
          try {
            retryToken = await race(retryStrategy.refreshRetryTokenForRetry(retryToken, retryErrorInfo), abortSignal);
          } catch (refreshError) {
            throw abortSignal?.aborted && isAbortError(refreshError) ? refreshError : (lastError.$metadata || (lastError.$metadata = {}), lastError.$metadata.attempts = attempts + 1, lastError.$metadata.totalRetryDelay = totalRetryDelay, lastError);
          }
          attempts = retryToken.getRetryCount();
          let delay = retryToken.getRetryDelay();
          totalRetryDelay += (retryToken?.$retryLog?.acquisitionDelay ?? 0) + delay, delay > 0 && await race(new Promise((resolve) => setTimeout(resolve, delay)), abortSignal);
        }
    } else
      return retryStrategy = retryStrategy, retryStrategy?.mode && (context.userAgent = [...context.userAgent || [], ["cfg/retry-mode", retryStrategy.mode]]), retryStrategy.retry(next, args);
  };
}
var isRetryStrategyV2 = (retryStrategy) => typeof retryStrategy.acquireInitialRetryToken < "u" && typeof retryStrategy.refreshRetryTokenForRetry < "u" && typeof retryStrategy.recordSuccess < "u", getRetryErrorInfo = (error, logger2) => {
  let errorInfo = {
    error,
    errorType: getRetryErrorType(error)
  }, retryAfterHint = parseRetryAfterHeader(error.$response, logger2);
  return retryAfterHint && (errorInfo.retryAfterHint = retryAfterHint), errorInfo;
}, getRetryErrorType = (error) => isThrottlingError(error) ? "THROTTLING" : isTransientError(error) ? "TRANSIENT" : isServerError(error) ? "SERVER_ERROR" : "CLIENT_ERROR", retryMiddlewareOptions = {
  name: "retryMiddleware",
  tags: ["RETRY"],
  step: "finalizeRequest",
  priority: "high",
  override: !0
};
function bindGetRetryPlugin(isStreamingPayload2) {
  let retryMiddleware2 = bindRetryMiddleware(isStreamingPayload2);
  return (options) => ({
    applyToStack: (clientStack) => {
      clientStack.add(retryMiddleware2(options), retryMiddlewareOptions);
    }
  });
}
var retryMiddleware = bindRetryMiddleware(isStreamingPayload), getRetryPlugin = bindGetRetryPlugin(isStreamingPayload), partitionsInfo = {
  partitions: [
    {
      id: "aws",
      outputs: {
        dnsSuffix: "amazonaws.com",
        dualStackDnsSuffix: "api.aws",
        implicitGlobalRegion: "us-east-1",
        name: "aws",
        supportsDualStack: !0,
        supportsFIPS: !0
      },
      regionRegex: "^(us|eu|ap|sa|ca|me|af|il|mx)\\-\\w+\\-\\d+$",
      regions: {
        "af-south-1": {
          description: "Africa (Cape Town)"
        },
        "ap-east-1": {
          description: "Asia Pacific (Hong Kong)"
        },
        "ap-east-2": {
          description: "Asia Pacific (Taipei)"
        },
        "ap-northeast-1": {
          description: "Asia Pacific (Tokyo)"
        },
        "ap-northeast-2": {
          description: "Asia Pacific (Seoul)"
        },
        "ap-northeast-3": {
          description: "Asia Pacific (Osaka)"
        },
        "ap-south-1": {
          description: "Asia Pacific (Mumbai)"
        },
        "ap-south-2": {
          description: "Asia Pacific (Hyderabad)"
        },
        "ap-southeast-1": {
          description: "Asia Pacific (Singapore)"
        },
        "ap-southeast-2": {
          description: "Asia Pacific (Sydney)"
        },
        "ap-southeast-3": {
          description: "Asia Pacific (Jakarta)"
        },
        "ap-southeast-4": {
          description: "Asia Pacific (Melbourne)"
        },
        "ap-southeast-5": {
          description: "Asia Pacific (Malaysia)"
        },
        "ap-southeast-6": {
          description: "Asia Pacific (New Zealand)"
        },
        "ap-southeast-7": {
          description: "Asia Pacific (Thailand)"
        },
        "aws-global": {
          description: "aws global region"
        },
        "ca-central-1": {
          description: "Canada (Central)"
        },
        "ca-west-1": {
          description: "Canada West (Calgary)"
        },
        "eu-central-1": {
          description: "Europe (Frankfurt)"
        },
        "eu-central-2": {
          description: "Europe (Zurich)"
        },
        "eu-north-1": {
          description: "Europe (Stockholm)"
        },
        "eu-south-1": {
          description: "Europe (Milan)"
        },
        "eu-south-2": {
          description: "Europe (Spain)"
        },
        "eu-west-1": {
          description: "Europe (Ireland)"
        },
        "eu-west-2": {
          description: "Europe (London)"
        },
        "eu-west-3": {
          description: "Europe (Paris)"
        },
        "il-central-1": {
          description: "Israel (Tel Aviv)"
        },
        "me-central-1": {
          description: "Middle East (UAE)"
        },
        "me-south-1": {
          description: "Middle East (Bahrain)"
        },
        "me-west-1": {
          description: "Middle East (Saudi Arabia)"
        },
        "mx-central-1": {
          description: "Mexico (Central)"
        },
        "sa-east-1": {
          description: "South America (Sao Paulo)"
        },
        "sa-west-1": {
          description: "South America (Chile)"
        },
        "us-east-1": {
          description: "US East (N. Virginia)"
        },
        "us-east-2": {
          description: "US East (Ohio)"
        },
        "us-west-1": {
          description: "US West (N. California)"
        },
        "us-west-2": {
          description: "US West (Oregon)"
        }
      }
    },
    {
      id: "aws-cn",
      outputs: {
        dnsSuffix: "amazonaws.com.cn",
        dualStackDnsSuffix: "api.amazonwebservices.com.cn",
        implicitGlobalRegion: "cn-northwest-1",
        name: "aws-cn",
        supportsDualStack: !0,
        supportsFIPS: !0
      },
      regionRegex: "^cn\\-\\w+\\-\\d+$",
      regions: {
        "aws-cn-global": {
          description: "aws-cn global region"
        },
        "cn-north-1": {
          description: "China (Beijing)"
        },
        "cn-northwest-1": {
          description: "China (Ningxia)"
        }
      }
    },
    {
      id: "aws-eusc",
      outputs: {
        dnsSuffix: "amazonaws.eu",
        dualStackDnsSuffix: "api.amazonwebservices.eu",
        implicitGlobalRegion: "eusc-de-east-1",
        name: "aws-eusc",
        supportsDualStack: !0,
        supportsFIPS: !0
      },
      regionRegex: "^eusc\\-(de)\\-\\w+\\-\\d+$",
      regions: {
        "eusc-de-east-1": {
          description: "AWS European Sovereign Cloud (Germany)"
        }
      }
    },
    {
      id: "aws-iso",
      outputs: {
        dnsSuffix: "c2s.ic.gov",
        dualStackDnsSuffix: "api.aws.ic.gov",
        implicitGlobalRegion: "us-iso-east-1",
        name: "aws-iso",
        supportsDualStack: !0,
        supportsFIPS: !0
      },
      regionRegex: "^us\\-iso\\-\\w+\\-\\d+$",
      regions: {
        "aws-iso-global": {
          description: "aws-iso global region"
        },
        "us-iso-east-1": {
          description: "US ISO East"
        },
        "us-iso-west-1": {
          description: "US ISO WEST"
        }
      }
    },
    {
      id: "aws-iso-b",
      outputs: {
        dnsSuffix: "sc2s.sgov.gov",
        dualStackDnsSuffix: "api.aws.scloud",
        implicitGlobalRegion: "us-isob-east-1",
        name: "aws-iso-b",
        supportsDualStack: !0,
        supportsFIPS: !0
      },
      regionRegex: "^us\\-isob\\-\\w+\\-\\d+$",
      regions: {
        "aws-iso-b-global": {
          description: "aws-iso-b global region"
        },
        "us-isob-east-1": {
          description: "US ISOB East (Ohio)"
        },
        "us-isob-west-1": {
          description: "US ISOB West"
        }
      }
    },
    {
      id: "aws-iso-e",
      outputs: {
        dnsSuffix: "cloud.adc-e.uk",
        dualStackDnsSuffix: "api.cloud-aws.adc-e.uk",
        implicitGlobalRegion: "eu-isoe-west-1",
        name: "aws-iso-e",
        supportsDualStack: !0,
        supportsFIPS: !0
      },
      regionRegex: "^eu\\-isoe\\-\\w+\\-\\d+$",
      regions: {
        "aws-iso-e-global": {
          description: "aws-iso-e global region"
        },
        "eu-isoe-west-1": {
          description: "EU ISOE West"
        }
      }
    },
    {
      id: "aws-iso-f",
      outputs: {
        dnsSuffix: "csp.hci.ic.gov",
        dualStackDnsSuffix: "api.aws.hci.ic.gov",
        implicitGlobalRegion: "us-isof-south-1",
        name: "aws-iso-f",
        supportsDualStack: !0,
        supportsFIPS: !0
      },
      regionRegex: "^us\\-isof\\-\\w+\\-\\d+$",
      regions: {
        "aws-iso-f-global": {
          description: "aws-iso-f global region"
        },
        "us-isof-east-1": {
          description: "US ISOF EAST"
        },
        "us-isof-south-1": {
          description: "US ISOF SOUTH"
        }
      }
    },
    {
      id: "aws-us-gov",
      outputs: {
        dnsSuffix: "amazonaws.com",
        dualStackDnsSuffix: "api.aws",
        implicitGlobalRegion: "us-gov-west-1",
        name: "aws-us-gov",
        supportsDualStack: !0,
        supportsFIPS: !0
      },
      regionRegex: "^us\\-gov\\-\\w+\\-\\d+$",
      regions: {
        "aws-us-gov-global": {
          description: "aws-us-gov global region"
        },
        "us-gov-east-1": {
          description: "AWS GovCloud (US-East)"
        },
        "us-gov-west-1": {
          description: "AWS GovCloud (US-West)"
        }
      }
    }
  ],
  version: "1.1"
}, selectedPartitionsInfo = partitionsInfo, selectedUserAgentPrefix = "", partition = (value) => {
  let { partitions } = selectedPartitionsInfo;
  for (let partition2 of partitions) {
    let { regions, outputs } = partition2;
    for (let [region, regionData] of Object.entries(regions))
      if (region === value)
        return {
          ...outputs,
          ...regionData
        };
  }
  for (let partition2 of partitions) {
    let { regionRegex, outputs } = partition2;
    if (new RegExp(regionRegex).test(value))
      return {
        ...outputs
      };
  }
  let DEFAULT_PARTITION = partitions.find((partition2) => partition2.id === "aws");
  if (!DEFAULT_PARTITION)
    throw new Error("Provided region was not found in the partition array or regex, and default partition with id 'aws' doesn't exist.");
  return {
    ...DEFAULT_PARTITION.outputs
  };
}, getUserAgentPrefix = () => selectedUserAgentPrefix;
function setFeature2(context, feature, value) {
  context.__aws_sdk_context ? context.__aws_sdk_context.features || (context.__aws_sdk_context.features = {}) : context.__aws_sdk_context = {
    features: {}
  }, context.__aws_sdk_context.features[feature] = value;
}
var ACCOUNT_ID_ENDPOINT_REGEX = /\d{12}\.ddb/;
async function checkFeatures(context, config, args) {
  if (args.request?.headers?.["smithy-protocol"] === "rpc-v2-cbor" && setFeature2(context, "PROTOCOL_RPC_V2_CBOR", "M"), typeof config.retryStrategy == "function") {
    let retryStrategy = await config.retryStrategy();
    if (typeof retryStrategy.mode == "string")
      switch (retryStrategy.mode) {
        case RETRY_MODES.ADAPTIVE:
          setFeature2(context, "RETRY_MODE_ADAPTIVE", "F");
          break;
        case RETRY_MODES.STANDARD:
          setFeature2(context, "RETRY_MODE_STANDARD", "E");
          break;
      }
  }
  if (typeof config.accountIdEndpointMode == "function") {
    let endpointV2 = context.endpointV2;
    switch (String(endpointV2?.url?.hostname).match(ACCOUNT_ID_ENDPOINT_REGEX) && setFeature2(context, "ACCOUNT_ID_ENDPOINT", "O"), await config.accountIdEndpointMode?.()) {
      case "disabled":
        setFeature2(context, "ACCOUNT_ID_MODE_DISABLED", "Q");
        break;
      case "preferred":
        setFeature2(context, "ACCOUNT_ID_MODE_PREFERRED", "P");
        break;
      case "required":
        setFeature2(context, "ACCOUNT_ID_MODE_REQUIRED", "R");
        break;
    }
  }
  let identity = context.__smithy_context?.selectedHttpAuthScheme?.identity;
  if (identity?.$source) {
    let credentials = identity;
    credentials.accountId && setFeature2(context, "RESOLVED_ACCOUNT_ID", "T");
    for (let [key, value] of Object.entries(credentials.$source ?? {}))
      setFeature2(context, key, value);
  }
}
var USER_AGENT = "user-agent", X_AMZ_USER_AGENT = "x-amz-user-agent", UA_NAME_ESCAPE_REGEX = /[^!$%&'*+\-.^_`|~\w]/g, UA_VALUE_ESCAPE_REGEX = /[^!$%&'*+\-.^_`|~\w#]/g;
function encodeFeatures(features) {
  let buffer = "";
  for (let key in features) {
    let val = features[key];
    if (buffer.length + val.length + 1 <= 1024) {
      buffer.length ? buffer += "," + val : buffer += val;
      continue;
    }
    break;
  }
  return buffer;
}
var userAgentMiddleware = (options) => (next, context) => async (args) => {
  let { request } = args;
  if (!HttpRequest.isInstance(request))
    return next(args);
  let { headers } = request, userAgent = context?.userAgent?.map(escapeUserAgent) || [], defaultUserAgent2 = (await options.defaultUserAgentProvider()).map(escapeUserAgent);
  await checkFeatures(context, options, args);
  let awsContext = context;
  defaultUserAgent2.push(`m/${encodeFeatures(Object.assign({}, context.__smithy_context?.features, awsContext.__aws_sdk_context?.features))}`);
  let customUserAgent = options?.customUserAgent?.map(escapeUserAgent) || [], appId = await options.userAgentAppId();
  appId && defaultUserAgent2.push(escapeUserAgent(["app", `${appId}`]));
  let prefix = getUserAgentPrefix(), sdkUserAgentValue = (prefix ? [prefix] : []).concat([...defaultUserAgent2, ...userAgent, ...customUserAgent]).join(" "), normalUAValue = [
    ...defaultUserAgent2.filter((section) => section.startsWith("aws-sdk-")),
    ...customUserAgent
  ].join(" ");
  return options.runtime !== "browser" ? (normalUAValue && (headers[X_AMZ_USER_AGENT] = headers[X_AMZ_USER_AGENT] ? `${headers[USER_AGENT]} ${normalUAValue}` : normalUAValue), headers[USER_AGENT] = sdkUserAgentValue) : headers[X_AMZ_USER_AGENT] = sdkUserAgentValue, next({
    ...args,
    request
  });
}, escapeUserAgent = (userAgentPair) => {
  let name = userAgentPair[0].split("/").map((part) => part.replace(UA_NAME_ESCAPE_REGEX, "-")).join("/"), version = userAgentPair[1]?.replace(UA_VALUE_ESCAPE_REGEX, "-"), prefixSeparatorIndex = name.indexOf("/"), prefix = name.substring(0, prefixSeparatorIndex), uaName = name.substring(prefixSeparatorIndex + 1);
  return prefix === "api" && (uaName = uaName.toLowerCase()), [prefix, uaName, version].filter((item) => item && item.length > 0).reduce((acc, item, index) => {
    switch (index) {
      case 0:
        return item;
      case 1:
        return `${acc}/${item}`;
      default:
        return `${acc}#${item}`;
    }
  }, "");
}, getUserAgentMiddlewareOptions = {
  name: "getUserAgentMiddleware",
  step: "build",
  priority: "low",
  tags: ["SET_USER_AGENT", "USER_AGENT"],
  override: !0
}, getUserAgentPlugin = (config) => ({
  applyToStack: (clientStack) => {
    clientStack.add(userAgentMiddleware(config), getUserAgentMiddlewareOptions);
  }
}), state = {
  warningEmitted: !1
}, emitWarningIfUnsupportedVersion2 = (version) => {
  if (version && !state.warningEmitted) {
    if (process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED === "true") {
      state.warningEmitted = !0;
      return;
    }
    let userMajorVersion = parseInt(version.substring(1, version.indexOf("."))), vv = 22;
    userMajorVersion < vv && (state.warningEmitted = !0, process.emitWarning(`NodeVersionSupportWarning: The AWS SDK for JavaScript (v3)
versions published after the first week of January 2027
will require node >=${vv}. You are running node ${version}.

To continue receiving updates to AWS services, bug fixes,
and security updates please upgrade to node >=${vv}.

More information can be found at: https://a.co/c895JFp`));
  }
}, isDefaultSocketTimeoutEnabled = () => typeof process == "object" && process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026 === "true", getDefaultSocketTimeout = (requestHandler, timeoutMs) => {
  if (isDefaultSocketTimeoutEnabled() && typeof requestHandler?.handle != "function")
    return timeoutMs;
}, getRuntimeUserAgentPair = () => {
  let runtimesToCheck = ["deno", "bun", "llrt"];
  for (let runtime of runtimesToCheck)
    if (import_node_process2.versions[runtime])
      return [`md/${runtime}`, import_node_process2.versions[runtime]];
  return ["md/nodejs", import_node_process2.versions.node];
}, crtAvailability = {
  isCrtAvailable: !1
}, isCrtAvailable = () => crtAvailability.isCrtAvailable ? ["md/crt-avail"] : null, createDefaultUserAgentProvider = ({ serviceId, clientVersion }) => {
  let runtimeUserAgentPair = getRuntimeUserAgentPair();
  return async (config) => {
    let sections = [
      ["aws-sdk-js", clientVersion],
      ["ua", "2.1"],
      [`os/${(0, import_node_os2.platform)()}`, (0, import_node_os2.release)()],
      ["lang/js"],
      runtimeUserAgentPair
    ], crtAvailable = isCrtAvailable();
    crtAvailable && sections.push(crtAvailable), serviceId && sections.push([`api/${serviceId}`, clientVersion]), import_node_process.env.AWS_EXECUTION_ENV && sections.push([`exec-env/${import_node_process.env.AWS_EXECUTION_ENV}`]);
    let appId = await config?.userAgentAppId?.();
    return appId ? [...sections, [`app/${appId}`]] : [...sections];
  };
}, UA_APP_ID_ENV_NAME = "AWS_SDK_UA_APP_ID", UA_APP_ID_INI_NAME = "sdk_ua_app_id", UA_APP_ID_INI_NAME_DEPRECATED = "sdk-ua-app-id", NODE_APP_ID_CONFIG_OPTIONS = {
  environmentVariableSelector: (env2) => env2[UA_APP_ID_ENV_NAME],
  configFileSelector: (profile) => profile[UA_APP_ID_INI_NAME] ?? profile[UA_APP_ID_INI_NAME_DEPRECATED],
  default: DEFAULT_UA_APP_ID
}, isVirtualHostableS3Bucket = (value, allowSubDomains = !1) => {
  if (allowSubDomains) {
    for (let label of value.split("."))
      if (!isVirtualHostableS3Bucket(label))
        return !1;
    return !0;
  }
  return !(!isValidHostLabel(value) || value.length < 3 || value.length > 63 || value !== value.toLowerCase() || isIpAddress(value));
}, parseArn2 = (value) => {
  let segments = value.split(":");
  if (segments.length < 6)
    return null;
  let [arn, partition2, service, region, accountId, ...resourcePath] = segments;
  if (arn !== "arn" || partition2 === "" || service === "" || resourcePath.join(":") === "")
    return null;
  let resourceId = resourcePath.map((resource) => resource.split("/")).flat();
  return {
    partition: partition2,
    service,
    region,
    accountId,
    resourceId
  };
}, awsEndpointFunctions = {
  isVirtualHostableS3Bucket,
  parseArn: parseArn2,
  partition
};
customEndpointFunctions.aws = awsEndpointFunctions;
function stsRegionDefaultResolver(loaderConfig = {}) {
  return loadConfig({
    ...NODE_REGION_CONFIG_OPTIONS,
    async default() {
      return warning.silence || console.warn("@aws-sdk - WARN - default STS region of us-east-1 used. See @aws-sdk/credential-providers README and set a region explicitly."), "us-east-1";
    }
  }, { ...NODE_REGION_CONFIG_FILE_OPTIONS, ...loaderConfig });
}
var warning = {
  silence: !1
}, getAwsRegionExtensionConfiguration = (runtimeConfig) => ({
  setRegion(region) {
    runtimeConfig.region = region;
  },
  region() {
    return runtimeConfig.region;
  }
}), resolveAwsRegionExtensionConfiguration = (awsRegionExtensionConfiguration) => ({
  region: awsRegionExtensionConfiguration.region()
});

// own:node_modules/@aws-sdk/credential-provider-env/dist-es/fromEnv.js
var ENV_KEY = "AWS_ACCESS_KEY_ID", ENV_SECRET = "AWS_SECRET_ACCESS_KEY", ENV_SESSION = "AWS_SESSION_TOKEN", ENV_EXPIRATION = "AWS_CREDENTIAL_EXPIRATION", ENV_CREDENTIAL_SCOPE = "AWS_CREDENTIAL_SCOPE", ENV_ACCOUNT_ID = "AWS_ACCOUNT_ID", fromEnv2 = (init) => async () => {
  init?.logger?.debug("@aws-sdk/credential-provider-env - fromEnv");
  let accessKeyId = process.env[ENV_KEY], secretAccessKey = process.env[ENV_SECRET], sessionToken = process.env[ENV_SESSION], expiry = process.env[ENV_EXPIRATION], credentialScope = process.env[ENV_CREDENTIAL_SCOPE], accountId = process.env[ENV_ACCOUNT_ID];
  if (accessKeyId && secretAccessKey) {
    let credentials = {
      accessKeyId,
      secretAccessKey,
      ...sessionToken && { sessionToken },
      ...expiry && { expiration: new Date(expiry) },
      ...credentialScope && { credentialScope },
      ...accountId && { accountId }
    };
    return setCredentialFeature(credentials, "CREDENTIALS_ENV_VARS", "g"), credentials;
  }
  throw new CredentialsProviderError("Unable to find environment variable credentials.", { logger: init?.logger });
};

// own:node_modules/@smithy/core/dist-es/submodules/protocols/middleware-content-length/contentLengthMiddleware.js
var CONTENT_LENGTH_HEADER = "content-length";
function contentLengthMiddleware(bodyLengthChecker) {
  return (next) => async (args) => {
    let request = args.request;
    if (HttpRequest.isInstance(request)) {
      let { body, headers } = request;
      if (body && Object.keys(headers).map((str) => str.toLowerCase()).indexOf(CONTENT_LENGTH_HEADER) === -1)
        try {
          let length = bodyLengthChecker(body);
          length != null && (request.headers = {
            ...request.headers,
            [CONTENT_LENGTH_HEADER]: String(length)
          });
        } catch {
        }
    }
    return next({
      ...args,
      request
    });
  };
}
var contentLengthMiddlewareOptions = {
  step: "build",
  tags: ["SET_CONTENT_LENGTH", "CONTENT_LENGTH"],
  name: "contentLengthMiddleware",
  override: !0
}, getContentLengthPlugin = (options) => ({
  applyToStack: (clientStack) => {
    clientStack.add(contentLengthMiddleware(options.bodyLengthChecker), contentLengthMiddlewareOptions);
  }
}), collectBody = async (streamBody = new Uint8Array(), context) => {
  if (streamBody instanceof Uint8Array)
    return Uint8ArrayBlobAdapter.mutate(streamBody);
  if (!streamBody)
    return Uint8ArrayBlobAdapter.mutate(new Uint8Array());
  let fromContext = context.streamCollector(streamBody);
  return Uint8ArrayBlobAdapter.mutate(await fromContext);
};
function extendedEncodeURIComponent(str) {
  return /^[\w.~-]+$/.test(str) ? str : encodeURIComponent(str).replace(/[!'()*]/g, function(c2) {
    return "%" + c2.charCodeAt(0).toString(16).toUpperCase();
  });
}
var HTTP_BINDINGS = /* @__PURE__ */ Symbol.for("@smithy/schema-x"), HttpBindingNormalizedSchema = class _HttpBindingNormalizedSchema extends NormalizedSchema {
  static identity = /* @__PURE__ */ Symbol.for("@smithy/HttpBindingNormalizedSchema");
  identity = _HttpBindingNormalizedSchema.identity;
  bindings;
  constructor(schema) {
    super(schema);
  }
  static of(schema) {
    let ns = NormalizedSchema.of(schema);
    if (ns.identity === _HttpBindingNormalizedSchema.identity)
      return ns;
    let schemaCache = ns.isMemberSchema() ? ns : ns.getSchema(), cache2 = typeof schemaCache == "object" && schemaCache !== null ? schemaCache : ns;
    return cache2[HTTP_BINDINGS] ??= new _HttpBindingNormalizedSchema(ns);
  }
  getHttpBindingLocation(traits) {
    return traits.httpPayload ? 36 : traits.httpLabel ? 33 : traits.httpHeader ? 38 : typeof traits.httpPrefixHeaders == "string" ? 39 : traits.httpQuery ? 34 : traits.httpQueryParams ? 35 : traits.httpResponseCode ? 37 : 32;
  }
  getHttpBindingValue(location, traits, nested = !1) {
    let raw = this.getSchema(), type = typeof raw == "number" ? raw & 255 : this.isListSchema() ? 64 : 255, slot = location & 7, media = traits.mediaType ? traits.mediaType === "application/json" || traits.mediaType.endsWith("+json") ? 2 : 1 : 0, stream = traits.streaming || type === 42 ? this.isStructSchema() ? 2 : 1 : 0, timestamp = type >= 4 && type <= 7 ? slot >= 6 ? 2 : slot > 0 && slot < 4 ? 1 : 0 : 0, flags = type | media << 8 | (traits.idempotencyToken ? 1 : 0) << 10 | stream << 11 | (traits.sparse ? 1 : 0) << 13 | timestamp << 14 | (traits.hostLabel ? 1 : 0) << 17 | (location === 36 && typeof raw != "object" ? 1 : 0) << 18, category = type & 192, collectionValue = slot & 2 && (category === 64 || !nested && slot & 1) ? this.getHttpBindingCollectionValue(location, traits) : void 0, valueType = (collectionValue?.[1] ?? 0) & 255;
    return flags |= (slot >= 6 && (valueType === 4 || valueType === 6) ? 1 : 0) << 16, [this, flags, collectionValue];
  }
  getHttpBindingCollectionValue(location, traits = this.getMergedTraits()) {
    let valueSchema = _HttpBindingNormalizedSchema.of(this.getValueSchema());
    return valueSchema.getHttpBindingValue(location, { ...valueSchema.getMergedTraits(), ...traits }, !0);
  }
  getHttpBindings() {
    let source = this.getSchema();
    return typeof source != "object" || source === null ? EMPTY_BINDINGS : this.bindings ??= buildHttpBindings(this);
  }
}, buildHttpBindings = (schema) => {
  let bodyMemberNames = [], bodyMemberSchemas = [], requestBodyMemberNames = [], requestBodyMemberSchemas = [], memberBindings = [], byName = {}, headers = {}, prefixHeaders = [], responseBindings = { headers, prefixHeaders }, bindings = {
    request: { memberBindings, byName },
    response: {
      bodyMemberNames,
      bindings: responseBindings
    }
  }, { request, response } = bindings;
  for (let [name, member2] of schema.structIterator()) {
    let bindingSchema = HttpBindingNormalizedSchema.of(member2), traits = bindingSchema.getMergedTraits(), location = bindingSchema.getHttpBindingLocation(traits), wireName = traits.httpHeader?.toLowerCase() ?? traits.httpPrefixHeaders?.toLowerCase() ?? traits.httpQuery, value = bindingSchema.getHttpBindingValue(location, traits), binding = [name, value, location, wireName];
    name === "__proto__" && writeKey(byName), byName[name] = binding, value[1] >> 10 & 1 && (request.hasIdempotency = !0), memberBindings.push(binding);
    let slot = location & 7;
    if (slot === 0 && (requestBodyMemberNames.push(name), requestBodyMemberSchemas.push(member2)), (slot & 4) === 0)
      bodyMemberNames.push(name), bodyMemberSchemas.push(member2);
    else if ((slot & 6) === 4)
      if (slot & 1)
        responseBindings.statusCode = binding;
      else {
        responseBindings.payload = binding;
        let type = value[1] & 255;
        request.contentTypeInstruction = traits.mediaType ?? (type === 0 ? "text/plain" : type === 21 || type === 42 ? "application/octet-stream" : null);
      }
    else slot & 1 ? (request.hasPrefixHeaders = !0, prefixHeaders.push(binding)) : (wireName === "__proto__" && writeKey(headers), headers[wireName] = binding);
  }
  return request.contentTypeInstruction === void 0 && requestBodyMemberNames.length && (request.contentTypeInstruction = null), request.syntheticBodySchema = createBodySchema(schema, requestBodyMemberNames, requestBodyMemberSchemas), response.syntheticBodySchema = createBodySchema(schema, bodyMemberNames, bodyMemberSchemas), bindings;
}, buildPathSegments = (path) => {
  let segments = [], offset = 0;
  for (let match of path.matchAll(/\{([^{}+]+)(\+)?\}/g))
    match.index > offset && segments.push([path.slice(offset, match.index), 0]), segments.push([match[1], match[2] ? 2 : 1]), offset = match.index + match[0].length;
  return segments.length && offset < path.length && segments.push([path.slice(offset), 0]), segments.length ? segments : void 0;
}, buildHttpOperationBindings = (schema) => {
  let { http, endpoint } = translateTraits(schema.traits ?? {}), [path, search] = http?.[1].split("?") ?? [];
  return [
    http?.[0],
    path,
    search ? [...new URLSearchParams(search)] : [],
    path ? buildPathSegments(path) : void 0,
    endpoint?.[0]
  ];
}, EMPTY_BINDINGS = {
  request: { memberBindings: [], byName: {} },
  response: {
    bodyMemberNames: [],
    bindings: { headers: {}, prefixHeaders: [] }
  }
}, getHttpOperationBindings = (schema) => schema[HTTP_BINDINGS] ??= buildHttpOperationBindings(schema), createBodySchema = (schema, memberNames, memberSchemas) => {
  if (!memberNames.length)
    return;
  let source = schema.getSchema(), body = [
    3,
    source[1],
    source[2],
    schema.getMergedTraits(),
    memberNames,
    memberSchemas
  ], required = source[6], bodyRequired = required && memberNames.reduce((count, name) => count + (source[4].indexOf(name) < required ? 1 : 0), 0);
  return bodyRequired && (body[6] = bodyRequired), body;
}, SerdeContext = class {
  serdeContext;
  setSerdeContext(serdeContext) {
    this.serdeContext = serdeContext;
  }
}, HttpProtocol = class extends SerdeContext {
  options;
  compositeErrorRegistry;
  constructor(options) {
    super(), this.options = options, this.compositeErrorRegistry = new TypeRegistry(options.defaultNamespace);
    for (let etr of options.errorTypeRegistries ?? [])
      this.compositeErrorRegistry.copyFrom(etr);
  }
  getRequestType() {
    return HttpRequest;
  }
  getResponseType() {
    return HttpResponse;
  }
  setSerdeContext(serdeContext) {
    this.serdeContext = serdeContext, this.serializer.setSerdeContext(serdeContext), this.deserializer.setSerdeContext(serdeContext), this.getPayloadCodec() && this.getPayloadCodec().setSerdeContext(serdeContext);
  }
  updateServiceEndpoint(request, endpoint) {
    if ("url" in endpoint) {
      request.protocol = endpoint.url.protocol, request.hostname = endpoint.url.hostname, request.port = endpoint.url.port ? Number(endpoint.url.port) : void 0, request.path = endpoint.url.pathname, request.fragment = endpoint.url.hash || void 0, request.username = endpoint.url.username || void 0, request.password = endpoint.url.password || void 0, request.query || (request.query = {});
      for (let [k2, v] of endpoint.url.searchParams.entries())
        request.query[k2] = v;
      if (endpoint.headers)
        for (let name in endpoint.headers)
          hasOwn(endpoint.headers, name) && (request.headers[name] = endpoint.headers[name].join(", "));
      return request;
    } else {
      if (request.protocol = endpoint.protocol, request.hostname = endpoint.hostname, request.port = endpoint.port ? Number(endpoint.port) : void 0, request.path = endpoint.path, request.query = {
        ...endpoint.query
      }, endpoint.headers)
        for (let name in endpoint.headers)
          hasOwn(endpoint.headers, name) && (request.headers[name] = endpoint.headers[name]);
      return request;
    }
  }
  setHostPrefix(request, operationSchema, input, operation2 = getHttpOperationBindings(operationSchema)) {
    if (this.serdeContext?.disableHostPrefix)
      return;
    let hostPrefix = operation2[4];
    if (typeof hostPrefix != "string")
      return;
    let resolvedHostPrefix = hostPrefix;
    for (let [name, [, flags]] of HttpBindingNormalizedSchema.of(operationSchema.input).getHttpBindings().request.memberBindings) {
      if (!(flags >> 17 & 1))
        continue;
      let replacement = input[name];
      if (typeof replacement != "string")
        throw new Error(`@smithy/core/schema - ${name} in input must be a string as hostLabel.`);
      resolvedHostPrefix = resolvedHostPrefix.replace(`{${name}}`, replacement);
    }
    if (request.hostname = resolvedHostPrefix + request.hostname, !isValidHostname(request.hostname))
      throw new Error(`[${request.hostname}] is not a valid hostname.`);
  }
  deserializeMetadata(output) {
    return {
      httpStatusCode: output.statusCode,
      requestId: output.headers["x-amzn-requestid"] ?? output.headers["x-amzn-request-id"] ?? output.headers["x-amz-request-id"],
      extendedRequestId: output.headers["x-amz-id-2"],
      cfId: output.headers["x-amz-cf-id"]
    };
  }
  resolveError(name, namespaces, registries) {
    let defaultErrorSchema = [-3, "", "Error", 0, [], [], 0], schema;
    for (let registry of registries)
      for (let ns of namespaces)
        try {
          ns === "*" ? schema = registry.getSchema(name) : schema = registry.getSchema(ns + "#" + name);
          let errorCtor = registry.getErrorCtor(schema);
          if (errorCtor)
            return [schema, errorCtor, "modeled"];
          {
            let syntheticErrorSchema = registry.getBaseException();
            if (syntheticErrorSchema) {
              let syntheticErrorCtor = registry.getErrorCtor(syntheticErrorSchema);
              if (syntheticErrorCtor)
                return [schema, syntheticErrorCtor, "synthetic"];
            }
          }
        } catch {
        }
    for (let registry of registries) {
      let syntheticErrorSchema = registry.getBaseException();
      if (syntheticErrorSchema) {
        let syntheticErrorCtor = registry.getErrorCtor(syntheticErrorSchema);
        if (syntheticErrorCtor)
          return [syntheticErrorSchema, syntheticErrorCtor, "synthetic"];
      }
    }
    return [defaultErrorSchema, Error, "native"];
  }
  async serializeEventStream({ eventStream, requestSchema, initialRequest }) {
    return (await this.loadEventStreamCapability()).serializeEventStream({
      eventStream,
      requestSchema,
      initialRequest
    });
  }
  async deserializeEventStream({ response, responseSchema, initialResponseContainer }) {
    return (await this.loadEventStreamCapability()).deserializeEventStream({
      response,
      responseSchema,
      initialResponseContainer
    });
  }
  async loadEventStreamCapability() {
    let { EventStreamSerde: EventStreamSerde2, eventStreamSerdeProvider: eventStreamSerdeProvider2 } = await Promise.resolve().then(() => (init_smithy_core_dist_es_submodules_event_streams(), smithy_core_dist_es_submodules_event_streams_exports)), marshaller = this.resolveEventStreamMarshaller(eventStreamSerdeProvider2);
    return new EventStreamSerde2({
      marshaller,
      serializer: this.serializer,
      deserializer: this.deserializer,
      serdeContext: this.serdeContext,
      defaultContentType: this.getDefaultContentType(),
      compositeErrorRegistry: this.compositeErrorRegistry
    });
  }
  getDefaultContentType() {
    throw new Error(`@smithy/core/protocols - ${this.constructor.name} getDefaultContentType() implementation missing.`);
  }
  async deserializeHttpMessage(schema, context, response, arg4, arg5) {
    return [];
  }
  getEventStreamMarshaller() {
    let context = this.serdeContext;
    if (!context.eventStreamMarshaller)
      throw new Error("@smithy/core - HttpProtocol: eventStreamMarshaller missing in serdeContext.");
    return context.eventStreamMarshaller;
  }
  resolveEventStreamMarshaller(importedProvider) {
    let context = this.serdeContext;
    return context.eventStreamMarshaller ? context.eventStreamMarshaller : importedProvider(this.serdeContext);
  }
}, HttpBindingProtocol = class extends HttpProtocol {
  async serializeRequest(operationSchema, _input, context) {
    let input = _input && typeof _input == "object" ? _input : {}, query = {}, headers = {}, endpoint = await context.endpoint(), ns = HttpBindingNormalizedSchema.of(operationSchema?.input), bindings = ns.getHttpBindings().request, operation2 = getHttpOperationBindings(operationSchema), request = new HttpRequest({ query, headers });
    if (endpoint) {
      this.updateServiceEndpoint(request, endpoint), this.setHostPrefix(request, operationSchema, input, operation2);
      let [method, path, staticQuery] = operation2;
      if (method) {
        request.method = method, request.path = request.path === "/" ? path : request.path + path;
        for (let [key, value] of staticQuery)
          query[key] = value;
      }
    }
    request.query = query;
    let eventStream = this.serializeHttpBindings(input, request, bindings, operation2);
    return eventStream && (request.body = await this.serializeEventStream({ eventStream, requestSchema: ns })), request;
  }
  serializeHttpBindings(input, request, bindings, operation2) {
    let serializer = this.serializer, directSerializer = typeof serializer.writeCodec == "function" ? serializer : void 0, query = request.query, headers = request.headers, bodySchema = bindings.syntheticBodySchema, hasBodyValue = !1, payload, eventStream, labels, names = Object.getOwnPropertyNames(input), prototype = Object.getPrototypeOf(input), sparse = (prototype === Object.prototype || prototype === null) && !bindings.hasIdempotency && !bindings.hasPrefixHeaders && names.length * 2 < bindings.memberBindings.length, length = sparse ? names.length : bindings.memberBindings.length;
    for (let i2 = 0; i2 < length; ++i2) {
      let binding = sparse ? hasOwn(bindings.byName, names[i2]) ? bindings.byName[names[i2]] : void 0 : bindings.memberBindings[i2];
      if (!binding)
        continue;
      let value = binding[1], memberName = binding[0], memberNs = value[0], flags = value[1], collectionValue = value[2], location = binding[2], wireName = binding[3], inputMemberValue = input[memberName];
      if (!(inputMemberValue == null && !(flags >> 10 & 1)))
        if (location === 36) {
          let stream = flags >> 11 & 3;
          stream ? stream === 2 ? eventStream = inputMemberValue || void 0 : payload = inputMemberValue : (directSerializer ? directSerializer.writeCodec(memberNs, inputMemberValue) : serializer.write(memberNs, inputMemberValue), payload = serializer.flush());
        } else if (location === 33 || location === 38) {
          let serialized = this.serializeHttpValue(value, inputMemberValue, location, directSerializer);
          location === 33 ? (labels ??= /* @__PURE__ */ Object.create(null))[memberName] = serialized : headers[wireName] = serialized;
        } else if (location === 39)
          for (let key in inputMemberValue) {
            if (!hasOwn(inputMemberValue, key))
              continue;
            let amalgam = wireName + key;
            headers[amalgam.toLowerCase()] = this.serializeHttpValue(collectionValue, inputMemberValue[key], 38, directSerializer, directSerializer ? collectionValue[0] : [collectionValue[0], { httpHeader: amalgam }]);
          }
        else (location & 62) === 34 ? this.serializeQuery(value, inputMemberValue, wireName, query, directSerializer) : hasBodyValue = !0;
    }
    let operationPath = operation2[1], pathSegments = operation2[3];
    return operationPath && pathSegments && request.path.endsWith(operationPath) && (request.path = request.path.slice(0, -operationPath.length) + this.serializePath(pathSegments, labels, bindings)), hasBodyValue && bodySchema && (directSerializer ? directSerializer.writeCodec(bodySchema, input) : serializer.write(bodySchema, input), payload = serializer.flush()), request.body = payload, eventStream;
  }
  serializeQuery(value, data, wireName, query, directSerializer) {
    let [ns, flags, collectionValue] = value, traits = directSerializer ? void 0 : ns.getMergedTraits();
    if (wireName === void 0) {
      for (let key in data)
        !hasOwn(data, key) || key in query || (directSerializer || Object.assign(collectionValue[0].getMergedTraits(), {
          ...traits,
          httpQuery: key,
          httpQueryParams: void 0
        }), this.serializeQuery(collectionValue, data[key], key, query, directSerializer));
      return;
    }
    if ((flags & 192) === 64) {
      let buffer = [];
      for (let item of data) {
        let serialized = this.serializeHttpValue(collectionValue, item, 34, directSerializer, directSerializer ? collectionValue[0] : [collectionValue[0], traits]);
        (flags >> 13 & 1 || serialized !== void 0) && buffer.push(serialized);
      }
      query[wireName] = buffer;
    } else
      query[wireName] = this.serializeHttpValue(value, data, 34, directSerializer, directSerializer ? ns : [ns, traits]);
  }
  serializeHttpValue(value, data, location, directSerializer, schema = value[0]) {
    let flags = value[1], type = flags & 255;
    return directSerializer && !(flags & 1792) && (type <= 2 || type === 17 || type === 19) ? String(data) : (directSerializer ? directSerializer.writeHttpBinding(value, data, location) : this.serializer.write(schema, data), this.serializer.flush());
  }
  serializePath(segments, labels, bindings) {
    let path = "";
    for (let [value, kind] of segments) {
      if (kind === 0) {
        path += value;
        continue;
      }
      let replacement = labels?.[value];
      if (replacement === void 0) {
        if (hasOwn(bindings.byName, value) && bindings.byName[value][2] === 33)
          throw new Error(`No value provided for input HTTP label: ${value}.`);
        path += `{${value}${kind === 2 ? "+" : ""}}`;
      } else
        path += kind === 2 ? replacement.split("/").map(extendedEncodeURIComponent).join("/") : extendedEncodeURIComponent(replacement);
    }
    return path;
  }
  async deserializeResponse(operationSchema, context, response) {
    let deserializer = this.deserializer, directDeserializer = typeof deserializer.readCodec == "function" ? deserializer : void 0, ns = HttpBindingNormalizedSchema.of(operationSchema.output), responseBindings = ns.getHttpBindings().response, dataObject = {};
    if (response.statusCode >= 300) {
      let bytes = await collectBody(response.body, context);
      throw bytes.byteLength > 0 && Object.assign(dataObject, await deserializer.read(15, bytes)), await this.handleError(operationSchema, context, response, dataObject, this.deserializeMetadata(response)), new Error("@smithy/core/protocols - HTTP Protocol error handler failed to throw.");
    }
    let nonHttpBindingMembers = await this.deserializeHttpMessage(ns, context, response, dataObject);
    if (nonHttpBindingMembers.length) {
      let bytes = await collectBody(response.body, context);
      if (bytes.byteLength > 0) {
        let dataFromBody = await (directDeserializer ? directDeserializer.readCodec(responseBindings.syntheticBodySchema, bytes) : deserializer.read(responseBindings.syntheticBodySchema, bytes));
        for (let member2 of nonHttpBindingMembers)
          dataFromBody[member2] != null && (dataObject[member2] = dataFromBody[member2]);
      }
    } else responseBindings.bindings.payload || await collectBody(response.body, context);
    return dataObject.$metadata = this.deserializeMetadata(response), dataObject;
  }
  async deserializeHttpMessage(schema, context, response, arg4, arg5) {
    let dataObject = arg4 instanceof Set ? arg5 : arg4, deserializer = this.deserializer, directDeserializer = typeof deserializer.readCodec == "function" ? deserializer : void 0, ns = HttpBindingNormalizedSchema.of(schema), { bodyMemberNames, bindings: { payload, statusCode, headers: responseHeaders, prefixHeaders } } = ns.getHttpBindings().response, headers = response.headers;
    if (payload) {
      let [memberName, value] = payload, [memberSchema, flags] = value, stream = flags >> 11 & 3;
      if (stream)
        stream === 2 ? dataObject[memberName] = await this.deserializeEventStream({
          response,
          responseSchema: ns
        }) : dataObject[memberName] = sdkStreamMixin2(response.body);
      else if (response.body) {
        let bytes = await collectBody(response.body, context);
        bytes.byteLength > 0 && (dataObject[memberName] = await (directDeserializer ? directDeserializer.readPayload(value, bytes) : deserializer.read(memberSchema, bytes)));
      }
    }
    for (let header in headers) {
      if (!hasOwn(headers, header))
        continue;
      let lower = header.toLowerCase(), headerValue = headers[header];
      lower !== header && (delete headers[header], headers[lower] = headerValue);
      let binding = hasOwn(responseHeaders, lower) ? responseHeaders[lower] : void 0;
      if (!binding)
        continue;
      let [memberName, [memberSchema, flags, collectionValue], , wireName] = binding;
      if (collectionValue) {
        let sections = flags >> 16 & 1 ? splitEvery(headerValue, ",", 2) : splitHeader(headerValue), list = [];
        for (let section of sections)
          list.push(directDeserializer ? directDeserializer.readHttpBinding(collectionValue, section.trim(), 38) : await deserializer.read([collectionValue[0], { httpHeader: wireName }], section.trim()));
        dataObject[memberName] = list;
      } else
        dataObject[memberName] = directDeserializer ? directDeserializer.readHttpBinding(binding[1], headerValue, 38) : await deserializer.read(memberSchema, headerValue);
    }
    for (let [memberName, [, , collectionValue], , wireName] of prefixHeaders) {
      dataObject[memberName] = {};
      for (let header in headers) {
        if (!hasOwn(headers, header) || !header.startsWith(wireName))
          continue;
        let headerValue = headers[header];
        dataObject[memberName][header.slice(wireName.length)] = directDeserializer ? directDeserializer.readHttpBinding(collectionValue, headerValue, 38) : await deserializer.read([collectionValue[0], { httpHeader: header }], headerValue);
      }
    }
    return statusCode && (dataObject[statusCode[0]] = response.statusCode), bodyMemberNames;
  }
}, RpcProtocol = class extends HttpProtocol {
  async serializeRequest(operationSchema, _input, context) {
    let serializer = this.serializer, query = {}, headers = {}, endpoint = await context.endpoint(), ns = NormalizedSchema.of(operationSchema?.input), schema = ns.getSchema(), payload, input = _input && typeof _input == "object" ? _input : {}, request = new HttpRequest({
      protocol: "",
      hostname: "",
      port: void 0,
      path: "/",
      fragment: void 0,
      query,
      headers,
      body: void 0
    });
    if (endpoint && (this.updateServiceEndpoint(request, endpoint), this.setHostPrefix(request, operationSchema, input)), input) {
      let eventStreamMember = ns.getEventStreamMember();
      if (eventStreamMember) {
        if (input[eventStreamMember]) {
          let initialRequest = {};
          for (let [memberName] of ns.structIterator())
            memberName !== eventStreamMember && input[memberName] != null && (initialRequest[memberName] = input[memberName]);
          payload = await this.serializeEventStream({
            eventStream: input[eventStreamMember],
            requestSchema: ns,
            initialRequest
          });
        }
      } else
        serializer.write(schema, input), payload = serializer.flush();
    }
    return request.headers = Object.assign(request.headers, headers), request.query = query, request.body = payload, request.method = "POST", request;
  }
  async deserializeResponse(operationSchema, context, response) {
    let deserializer = this.deserializer, ns = NormalizedSchema.of(operationSchema.output), dataObject = {};
    if (this.isErrorResponse(response.statusCode)) {
      let bytes = await collectBody(response.body, context);
      throw bytes.byteLength > 0 && Object.assign(dataObject, await deserializer.read(15, bytes)), await this.handleError(operationSchema, context, response, dataObject, this.deserializeMetadata(response)), new Error("@smithy/core/protocols - RPC Protocol error handler failed to throw.");
    }
    for (let header in response.headers) {
      if (!hasOwn(response.headers, header))
        continue;
      let value = response.headers[header];
      delete response.headers[header], response.headers[header.toLowerCase()] = value;
    }
    let eventStreamMember = ns.getEventStreamMember();
    if (eventStreamMember)
      dataObject[eventStreamMember] = await this.deserializeEventStream({
        response,
        responseSchema: ns,
        initialResponseContainer: dataObject
      });
    else {
      let bytes = await collectBody(response.body, context);
      bytes.byteLength > 0 && Object.assign(dataObject, await deserializer.read(ns, bytes));
    }
    return dataObject.$metadata = this.deserializeMetadata(response), dataObject;
  }
  isErrorResponse(statusCode) {
    return statusCode >= 300;
  }
}, FromStringShapeDeserializer = class extends SerdeContext {
  settings;
  constructor(settings) {
    super(), this.settings = settings;
  }
  read(_schema, data) {
    let ns = HttpBindingNormalizedSchema.of(_schema), traits = ns.getMergedTraits(), location = ns.getHttpBindingLocation(traits);
    return this.readHttpBinding(ns.getHttpBindingValue(location, traits), data, location);
  }
  readHttpBinding([ns, flags, collectionValue], data, location) {
    let schema = flags & 255;
    if ((schema & 192) === 64)
      return collectionValue ??= ns.getHttpBindingCollectionValue(location), splitHeader(data).map((item) => this.readHttpBinding(collectionValue, item, location));
    switch (schema) {
      case 21:
      case 42:
        return (this.serdeContext?.base64Decoder ?? fromBase64)(data);
      case 4:
      case 5:
      case 6:
      case 7: {
        let bindingFormat = this.settings.httpBindings ? flags >> 14 & 3 : 0;
        switch (this.settings.timestampFormat.useTrait && schema > 4 ? schema : bindingFormat ? bindingFormat + 4 : this.settings.timestampFormat.default) {
          case 5:
            return _parseRfc3339DateTimeWithOffset(data);
          case 6:
            return _parseRfc7231DateTime(data);
          case 7:
            return _parseEpochTimestamp(data);
          default:
            return console.warn("Missing timestamp format, parsing value with Date constructor:", data), new Date(data);
        }
      }
      case 0: {
        let media = flags >> 8 & 3;
        if (!media)
          return data;
        let intermediateValue = data;
        return (location & 6) === 6 && (intermediateValue = (this.serdeContext?.utf8Encoder ?? toUtf8)((this.serdeContext?.base64Decoder ?? fromBase64)(intermediateValue))), media === 2 ? LazyJsonString.from(intermediateValue) : intermediateValue;
      }
      case 1:
        return Number(data);
      case 2:
        return data.toLowerCase() === "true";
      case 17:
        return BigInt(data);
      case 19:
        return new NumericValue(data, "bigDecimal");
      default:
        return data;
    }
  }
}, HttpInterceptingShapeDeserializer = class extends SerdeContext {
  codecDeserializer;
  stringDeserializer;
  constructor(codecDeserializer, codecSettings) {
    super(), this.codecDeserializer = codecDeserializer, this.stringDeserializer = new FromStringShapeDeserializer(codecSettings);
  }
  setSerdeContext(serdeContext) {
    this.stringDeserializer.setSerdeContext(serdeContext), this.codecDeserializer.setSerdeContext(serdeContext), this.serdeContext = serdeContext;
  }
  read(schema, data) {
    let ns = HttpBindingNormalizedSchema.of(schema), traits = ns.getMergedTraits();
    if (traits.httpHeader || traits.httpResponseCode) {
      let value = ns.getHttpBindingValue(38, traits);
      return this.readHttpBinding(value, data, 38);
    }
    return traits.httpPayload ? this.readPayload(ns.getHttpBindingValue(36, traits), data) : this.readCodec(ns, data);
  }
  readHttpBinding(binding, data, location) {
    let value = typeof data == "string" ? data : (this.serdeContext?.utf8Encoder ?? toUtf8)(data);
    return this.stringDeserializer.readHttpBinding(binding, value, location);
  }
  readPayload([schema, flags], data) {
    let type = flags & 255;
    return type === 21 || type === 42 ? typeof data == "string" ? (this.serdeContext?.utf8Decoder ?? fromUtf8)(data) : data : type === 0 ? typeof data == "string" ? data : (this.serdeContext?.utf8Encoder ?? toUtf8)(data) : this.readCodec(schema, data);
  }
  readCodec(schema, data) {
    return this.codecDeserializer.read(schema, data);
  }
}, ToStringShapeSerializer = class extends SerdeContext {
  settings;
  stringBuffer = "";
  constructor(settings) {
    super(), this.settings = settings;
  }
  write(schema, value) {
    let ns = HttpBindingNormalizedSchema.of(schema), traits = ns.getMergedTraits(), location = ns.getHttpBindingLocation(traits);
    this.writeHttpBinding(ns.getHttpBindingValue(location, traits), value, location);
  }
  writeHttpBinding([ns, flags, collectionValue], value, location) {
    let schema = flags & 255;
    switch (typeof value) {
      case "object":
        if (value === null) {
          this.stringBuffer = "null";
          return;
        }
        if (schema >= 4 && schema <= 7) {
          if (!(value instanceof Date))
            throw new Error(`@smithy/core/protocols - received non-Date value ${value} when schema expected Date in ${ns.getName(!0)}`);
          let bindingFormat = this.settings.httpBindings ? flags >> 14 & 3 : 0;
          switch (this.settings.timestampFormat.useTrait && schema > 4 ? schema : bindingFormat ? bindingFormat + 4 : this.settings.timestampFormat.default) {
            case 5:
              this.stringBuffer = value.toISOString().replace(".000Z", "Z");
              break;
            case 6:
              this.stringBuffer = dateToUtcString(value);
              break;
            case 7:
              this.stringBuffer = String(value.getTime() / 1e3);
              break;
            default:
              console.warn("Missing timestamp format, using epoch seconds", value), this.stringBuffer = String(value.getTime() / 1e3);
          }
          return;
        }
        if ((schema === 21 || schema === 42) && "byteLength" in value) {
          this.stringBuffer = (this.serdeContext?.base64Encoder ?? toBase64)(value);
          return;
        }
        if ((schema & 192) === 64 && Array.isArray(value)) {
          collectionValue ??= ns.getHttpBindingCollectionValue(location);
          let valueSchemaType = collectionValue[1] & 255, isTimestamp = valueSchemaType >= 4 && valueSchemaType <= 7, buffer = "";
          for (let item of value) {
            this.writeHttpBinding(collectionValue, item, location);
            let headerItem = this.flush();
            buffer && (buffer += ", "), buffer += isTimestamp ? headerItem : quoteHeader(headerItem);
          }
          this.stringBuffer = buffer;
          return;
        }
        this.stringBuffer = JSON.stringify(value, null, 2);
        break;
      case "string":
        let media = flags >> 8 & 3, intermediateValue = value;
        if (media === 2 && (intermediateValue = LazyJsonString.from(intermediateValue)), media && (location & 6) === 6) {
          this.stringBuffer = (this.serdeContext?.base64Encoder ?? toBase64)(intermediateValue.toString());
          return;
        }
        this.stringBuffer = value;
        break;
      default:
        this.stringBuffer = flags >> 10 & 1 ? generateIdempotencyToken() : String(value);
    }
  }
  flush() {
    let buffer = this.stringBuffer;
    return this.stringBuffer = "", buffer;
  }
}, HttpInterceptingShapeSerializer = class {
  codecSerializer;
  stringSerializer;
  buffer;
  constructor(codecSerializer, codecSettings, stringSerializer = new ToStringShapeSerializer(codecSettings)) {
    this.codecSerializer = codecSerializer, this.stringSerializer = stringSerializer;
  }
  setSerdeContext(serdeContext) {
    this.codecSerializer.setSerdeContext(serdeContext), this.stringSerializer.setSerdeContext(serdeContext);
  }
  write(schema, value) {
    let ns = HttpBindingNormalizedSchema.of(schema), traits = ns.getMergedTraits();
    if (traits.httpHeader || traits.httpLabel || traits.httpQuery) {
      let location = ns.getHttpBindingLocation(traits);
      this.writeHttpBinding(ns.getHttpBindingValue(location, traits), value, location);
      return;
    }
    this.writeCodec(ns, value);
  }
  writeHttpBinding(binding, value, location) {
    this.stringSerializer.writeHttpBinding(binding, value, location), this.buffer = this.stringSerializer.flush();
  }
  writeCodec(schema, value) {
    this.codecSerializer.write(schema, value);
  }
  flush() {
    if (this.buffer !== void 0) {
      let buffer = this.buffer;
      return this.buffer = void 0, buffer;
    }
    return this.codecSerializer.flush();
  }
};
function determineTimestampFormat(ns, settings) {
  if (settings.timestampFormat.useTrait) {
    let schema = ns.getSchema();
    if (schema === 5 || schema === 6 || schema === 7)
      return schema;
  }
  let { httpLabel, httpPrefixHeaders, httpHeader, httpQuery } = ns.getMergedTraits();
  return (settings.httpBindings ? typeof httpPrefixHeaders == "string" || httpHeader ? 6 : httpQuery || httpLabel ? 5 : void 0 : void 0) ?? settings.timestampFormat.default;
}
var getHttpHandlerExtensionConfiguration = (runtimeConfig) => (runtimeConfig.logger && runtimeConfig.logger.constructor?.name !== "NoOpLogger" && runtimeConfig.requestHandler?.updateHttpClientConfig?.(/* @__PURE__ */ Symbol.for("logger"), runtimeConfig.logger), runtimeConfig.defaultSocketTimeout && runtimeConfig.requestHandler?.updateHttpClientConfig?.(/* @__PURE__ */ Symbol.for("@smithy/defaultSocketTimeout"), runtimeConfig.defaultSocketTimeout), {
  setHttpHandler(handler) {
    runtimeConfig.requestHandler = handler;
  },
  httpHandler() {
    return runtimeConfig.requestHandler;
  },
  updateHttpClientConfig(key, value) {
    runtimeConfig.requestHandler?.updateHttpClientConfig(key, value);
  },
  httpHandlerConfigs() {
    return runtimeConfig.requestHandler.httpHandlerConfigs();
  }
}), resolveHttpHandlerRuntimeConfig = (httpHandlerExtensionConfiguration) => ({
  requestHandler: httpHandlerExtensionConfiguration.httpHandler()
}), escapeUri = (uri) => encodeURIComponent(uri).replace(/[!'()*]/g, hexEncode), hexEncode = (c2) => `%${c2.charCodeAt(0).toString(16).toUpperCase()}`;
function buildQueryString(query) {
  let parts = [];
  for (let key of Object.keys(query).sort()) {
    let value = query[key];
    if (key = escapeUri(key), Array.isArray(value))
      for (let i2 = 0, iLen = value.length; i2 < iLen; i2++)
        parts.push(`${key}=${escapeUri(value[i2])}`);
    else {
      let qsEntry = key;
      (value || typeof value == "string") && (qsEntry += `=${escapeUri(value)}`), parts.push(qsEntry);
    }
  }
  return parts.join("&");
}
var SerdeContextConfig = class {
  serdeContext;
  setSerdeContext(serdeContext) {
    this.serdeContext = serdeContext;
  }
}, UnionSerde = class {
  from;
  to;
  keys;
  constructor(from, to) {
    this.from = from, this.to = to;
    let keys = Object.keys(this.from), set = new Set(keys);
    set.delete("__type"), this.keys = set;
  }
  mark(key) {
    this.keys.delete(key);
  }
  hasUnknown() {
    return this.keys.size === 1 && Object.keys(this.to).length === 0;
  }
  writeUnknown() {
    if (this.hasUnknown()) {
      let k2 = this.keys.values().next().value, v = this.from[k2];
      this.to.$unknown = [k2, v];
    }
  }
}, canParseBuffer;
function detectBufferParsing() {
  if (canParseBuffer === void 0)
    try {
      if (typeof Buffer != "function")
        canParseBuffer = !1;
      else {
        let result = JSON.parse(Buffer.from([123, 125]));
        canParseBuffer = result !== null && typeof result == "object";
      }
    } catch {
      canParseBuffer = !1;
    }
  return canParseBuffer;
}
function jsonReviver(key, value, context) {
  if (context?.source) {
    let numericString = context.source;
    if (typeof value == "number")
      return value <= Number.MAX_SAFE_INTEGER && value >= Number.MIN_SAFE_INTEGER ? isRepresentable(numericString, value) ? value : new NumericValue(numericString, "bigDecimal") : isFractionalBigNumeric(numericString) ? new NumericValue(numericString, "bigDecimal") : /[eE]/.test(numericString) ? expandExponentToBigInt(numericString) : BigInt(numericString);
  }
  return value;
}
function isFractionalBigNumeric(s) {
  let dotIndex = s.indexOf(".");
  if (dotIndex === -1)
    return !1;
  let eIndex = s.search(/[eE]/);
  if (eIndex === -1)
    return !0;
  let fracDigits = eIndex - dotIndex - 1;
  return parseInt(s.slice(eIndex + 1), 10) < fracDigits;
}
function isRepresentable(numericString, value) {
  if (numericString === String(value) || Object.is(value, -0))
    return !0;
  if (/[eE]/.test(numericString))
    return expandToDecimal(numericString) === expandToDecimal(String(value));
  let normalized = numericString.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, ""), canonical = String(value);
  return normalized === canonical ? !0 : /[eE]/.test(canonical) ? normalized === expandToDecimal(canonical) : !1;
}
function expandToDecimal(s) {
  let negative = s.startsWith("-"), abs = negative ? s.slice(1) : s, eIndex = abs.search(/[eE]/), result;
  if (eIndex === -1)
    result = abs;
  else {
    let exp = parseInt(abs.slice(eIndex + 1), 10), mantissa = abs.slice(0, eIndex), dotIndex = mantissa.indexOf("."), digits, intLen;
    dotIndex === -1 ? (digits = mantissa, intLen = mantissa.length) : (digits = mantissa.slice(0, dotIndex) + mantissa.slice(dotIndex + 1), intLen = dotIndex), digits = digits.replace(/0+$/, "") || "0";
    let newDotPos = intLen + exp;
    digits === "0" ? result = "0" : newDotPos <= 0 ? result = "0." + "0".repeat(-newDotPos) + digits : newDotPos >= digits.length ? result = digits + "0".repeat(newDotPos - digits.length) : result = digits.slice(0, newDotPos) + "." + digits.slice(newDotPos);
  }
  return result.includes(".") && (result = result.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "")), (negative ? "-" : "") + result;
}
function expandExponentToBigInt(s) {
  let eIndex = s.search(/[eE]/), exp = parseInt(s.slice(eIndex + 1), 10), negative = s.startsWith("-"), mantissa = s.slice(negative ? 1 : 0, eIndex), dotIndex = mantissa.indexOf("."), digits, shift;
  if (dotIndex === -1)
    digits = mantissa, shift = exp;
  else {
    digits = mantissa.slice(0, dotIndex) + mantissa.slice(dotIndex + 1);
    let fracDigits = mantissa.length - dotIndex - 1;
    shift = exp - fracDigits;
  }
  digits = digits.replace(/0+$/, "") || "0";
  let result = BigInt(digits) * 10n ** BigInt(shift + (mantissa.replace(".", "").length - digits.length));
  return negative ? -result : result;
}
var REVIVER_SYMBOL = /* @__PURE__ */ Symbol.for("@aws-sdk/reviver");
function needsReviver(schema) {
  let ns = NormalizedSchema.of(schema), raw = ns.getSchema();
  if (Array.isArray(raw) && ns.isStructSchema()) {
    if (REVIVER_SYMBOL in raw)
      return raw[REVIVER_SYMBOL];
    let result = _check(ns, /* @__PURE__ */ new Set());
    return raw[REVIVER_SYMBOL] = result, result;
  }
  return _check(ns, /* @__PURE__ */ new Set());
}
function _check(ns, seen) {
  let raw = ns.getSchema();
  if (seen.has(raw))
    return !1;
  if (seen.add(raw), ns.isBigIntegerSchema() || ns.isBigDecimalSchema())
    return !0;
  if (ns.isStructSchema()) {
    for (let [, memberSchema] of ns.structIterator())
      if (_check(memberSchema, seen))
        return !0;
  } else if (ns.isListSchema() || ns.isMapSchema()) {
    if (_check(ns.getValueSchema(), seen))
      return !0;
  } else if (ns.isDocumentSchema())
    return !0;
  return !1;
}
var collectBodyString = (streamBody, context) => collectBody(streamBody, context).then((body) => (context?.utf8Encoder ?? toUtf8)(body));
async function parseJsonBody(streamBody, context, schema) {
  let parsingInput;
  if (detectBufferParsing() && typeof streamBody?.[Symbol.asyncIterator] == "function") {
    let buffer = await collectBody(streamBody, context);
    typeof Buffer == "function" && (Buffer.isBuffer(buffer) ? parsingInput = buffer : parsingInput = Buffer.from(buffer.buffer, buffer.byteOffset, buffer.byteLength));
  }
  if (parsingInput || (parsingInput = await collectBodyString(streamBody, context)), parsingInput.length === 0)
    return {};
  let reviver = schema && needsReviver(schema) ? jsonReviver : void 0;
  try {
    return JSON.parse(parsingInput, reviver);
  } catch (e2) {
    throw e2?.name === "SyntaxError" && Object.defineProperty(e2, "$responseBodyText", {
      value: typeof parsingInput == "string" ? parsingInput : parsingInput.toString("utf8")
    }), e2;
  }
}
var findKey = (object, key) => Object.keys(object).find((k2) => k2.toLowerCase() === key.toLowerCase()), sanitizeErrorCode = (rawValue) => {
  let cleanValue = rawValue;
  return typeof cleanValue == "number" && (cleanValue = cleanValue.toString()), cleanValue.indexOf(",") >= 0 && (cleanValue = cleanValue.split(",")[0]), cleanValue.indexOf(":") >= 0 && (cleanValue = cleanValue.split(":")[0]), cleanValue.indexOf("#") >= 0 && (cleanValue = cleanValue.split("#")[1]), cleanValue;
}, loadRestJsonErrorCode = (output, data) => loadErrorCode(output, data, ["header", "code", "type"]), loadErrorCode = ({ headers }, data, order) => {
  for (; order.length > 0; )
    switch (order.shift()) {
      case "header":
        let headerKey = findKey(headers ?? {}, "x-amzn-errortype");
        if (headerKey !== void 0)
          return sanitizeErrorCode(headers[headerKey]);
        break;
      case "code":
        let codeKey = findKey(data ?? {}, "code");
        if (codeKey && data[codeKey] !== void 0)
          return sanitizeErrorCode(data[codeKey]);
        break;
      case "type":
        if (data?.__type !== void 0)
          return sanitizeErrorCode(data.__type);
        break;
    }
}, JsonShapeDeserializer2 = class extends SerdeContextConfig {
  settings;
  constructor(settings) {
    super(), this.settings = settings;
  }
  async read(schema, data) {
    let reviver = needsReviver(schema) ? jsonReviver : void 0, parsed;
    if (typeof data == "string") {
      if (data.length === 0)
        return {};
      parsed = JSON.parse(data, reviver);
    } else if (data instanceof Uint8Array && detectBufferParsing()) {
      if (data.byteLength === 0)
        return {};
      let buf = Buffer.isBuffer(data) ? data : Buffer.from(data.buffer, data.byteOffset, data.byteLength);
      parsed = JSON.parse(buf, reviver);
    } else
      parsed = await parseJsonBody(data, this.serdeContext, schema);
    return this._read(schema, parsed);
  }
  readObject(schema, data) {
    return this._read(schema, data);
  }
  _read(schema, value) {
    let isObject = value !== null && typeof value == "object", ns = NormalizedSchema.of(schema);
    if (isObject) {
      if (ns.isStructSchema())
        return this._readStruct(ns, value);
      if (Array.isArray(value) && ns.isListSchema()) {
        let listMember = ns.getValueSchema();
        if (this.needsTransform(listMember))
          for (let i2 = 0; i2 < value.length; ++i2)
            value[i2] = this._read(listMember, value[i2]);
        return value;
      }
      if (ns.isMapSchema()) {
        let mapMember = ns.getValueSchema(), map = value;
        if (this.needsTransform(mapMember))
          for (let k2 in map)
            hasOwn(map, k2) && (k2 === "__proto__" && writeKey(map), map[k2] = this._read(mapMember, map[k2]));
        return map;
      }
    }
    if (ns.isBlobSchema() && typeof value == "string")
      return fromBase64(value);
    let mediaType = ns.getMergedTraits().mediaType;
    if (ns.isStringSchema() && typeof value == "string" && mediaType)
      return mediaType === "application/json" || mediaType.endsWith("+json") ? LazyJsonString.from(value) : value;
    if (ns.isTimestampSchema() && value != null)
      switch (determineTimestampFormat(ns, this.settings)) {
        case 5:
          return parseRfc3339DateTimeWithOffset(value);
        case 6:
          return parseRfc7231DateTime(value);
        case 7:
          return parseEpochTimestamp(value);
        default:
          return console.warn("Missing timestamp format, parsing value with Date constructor:", value), new Date(value);
      }
    if (ns.isBigIntegerSchema() && (typeof value == "number" || typeof value == "string"))
      return BigInt(value);
    if (ns.isBigDecimalSchema() && value != null) {
      if (value instanceof NumericValue)
        return value;
      let untyped = value;
      return untyped.type === "bigDecimal" && "string" in untyped ? new NumericValue(untyped.string, untyped.type) : new NumericValue(String(value), "bigDecimal");
    }
    if (ns.isNumericSchema() && typeof value == "string") {
      switch (value) {
        case "Infinity":
          return 1 / 0;
        case "-Infinity":
          return -1 / 0;
        case "NaN":
          return NaN;
      }
      return value;
    }
    if (ns.isDocumentSchema() && isObject)
      if (Array.isArray(value))
        for (let i2 = 0; i2 < value.length; ++i2) {
          let v = value[i2];
          v instanceof NumericValue || (value[i2] = this._read(ns, v));
        }
      else {
        let doc = value;
        for (let k2 in doc) {
          if (!hasOwn(doc, k2))
            continue;
          k2 === "__proto__" && writeKey(doc);
          let v = doc[k2];
          v instanceof NumericValue || (doc[k2] = this._read(ns, v));
        }
      }
    return value;
  }
  _readStruct(ns, record) {
    let union = ns.isUnionSchema(), out = {}, nameMap, hasType = typeof record.__type == "string", { jsonName } = this.settings;
    jsonName && hasType && (nameMap = {});
    let unionSerde;
    union && (unionSerde = new UnionSerde(record, out));
    for (let [memberName, memberSchema] of ns.structIterator()) {
      let fromKey = memberName;
      jsonName && (fromKey = memberSchema.getMergedTraits().jsonName ?? fromKey, hasType && (nameMap[fromKey] = memberName)), union && unionSerde.mark(fromKey), record[fromKey] != null && (out[memberName] = this._read(memberSchema, record[fromKey]));
    }
    if (union)
      unionSerde.writeUnknown();
    else if (hasType)
      for (let k2 in record) {
        if (!hasOwn(record, k2))
          continue;
        let v = record[k2], t = jsonName ? nameMap[k2] ?? k2 : k2;
        t in out || (out[t] = v);
      }
    return out;
  }
  needsTransform(ns) {
    return !!(ns.isBlobSchema() || ns.isTimestampSchema() || ns.isBigIntegerSchema() || ns.isBigDecimalSchema() || ns.isNumericSchema() || ns.isDocumentSchema() || ns.isStructSchema() || ns.isListSchema() || ns.isMapSchema() || ns.isStringSchema() && ns.getMergedTraits().mediaType);
  }
}, JsonBytesStringAdapter = class _JsonBytesStringAdapter extends Uint8Array {
  string = null;
  static allocUnsafe(bytes) {
    if (typeof Buffer == "function") {
      let buffer = Buffer.allocUnsafe(bytes);
      return new _JsonBytesStringAdapter(buffer.buffer, buffer.byteOffset, buffer.byteLength);
    }
    return new _JsonBytesStringAdapter(bytes);
  }
  toString() {
    return this.s();
  }
  valueOf() {
    return this.s();
  }
  includes(searchString, position) {
    return typeof searchString == "string" ? this.s().includes(searchString, position) : Uint8Array.prototype.includes.call(this, searchString, position);
  }
  indexOf(searchString, position) {
    return typeof searchString == "string" ? this.s().indexOf(searchString, position) : Uint8Array.prototype.indexOf.call(this, searchString, position);
  }
  lastIndexOf(searchString, position) {
    if (typeof searchString == "string")
      return this.s().lastIndexOf(searchString, position);
    let fn = Uint8Array.prototype.lastIndexOf;
    return position !== void 0 ? fn.call(this, searchString, position) : fn.call(this, searchString);
  }
  startsWith(searchString, position) {
    return this.s().startsWith(searchString, position);
  }
  endsWith(searchString, endPosition) {
    return this.s().endsWith(searchString, endPosition);
  }
  match(regexp) {
    return this.s().match(regexp);
  }
  replace(searchValue, replaceValue) {
    return this.s().replace(searchValue, replaceValue);
  }
  search(regexp) {
    return this.s().search(regexp);
  }
  split(separator, limit) {
    return this.s().split(separator, limit);
  }
  substring(start, end) {
    return this.s().substring(start, end);
  }
  trim() {
    return this.s().trim();
  }
  trimStart() {
    return this.s().trimStart();
  }
  trimEnd() {
    return this.s().trimEnd();
  }
  charAt(pos) {
    return this.s().charAt(pos);
  }
  charCodeAt(index) {
    return this.s().charCodeAt(index);
  }
  padStart(maxLength, fillString) {
    return this.s().padStart(maxLength, fillString);
  }
  padEnd(maxLength, fillString) {
    return this.s().padEnd(maxLength, fillString);
  }
  repeat(count) {
    return this.s().repeat(count);
  }
  toUpperCase() {
    return this.s().toUpperCase();
  }
  toLowerCase() {
    return this.s().toLowerCase();
  }
  s() {
    if (this.string == null) {
      let n = Date.now();
      n > warned + 6e4 && (console.warn("@aws-sdk/core/protocols - WARN - JsonCodec2: you have called a string method on a Uint8Array request body. It has been automatically converted to string. In a future version this will throw an error."), warned = n), this.string = toUtf8(this);
    }
    return this.string;
  }
}, warned = 0, encoder = new TextEncoder(), OPEN_BRACE = 123, CLOSE_BRACE = 125, OPEN_BRACKET = 91, CLOSE_BRACKET = 93, QUOTE = 34, COLON = 58, COMMA = 44, BACKSLASH = 92, TRUE = new Uint8Array([116, 114, 117, 101]), FALSE = new Uint8Array([102, 97, 108, 115, 101]), NULL = new Uint8Array([110, 117, 108, 108]), ESCAPE_TABLE = new Array(128).fill(null);
ESCAPE_TABLE[8] = "b";
ESCAPE_TABLE[9] = "t";
ESCAPE_TABLE[10] = "n";
ESCAPE_TABLE[12] = "f";
ESCAPE_TABLE[13] = "r";
ESCAPE_TABLE[34] = '"';
ESCAPE_TABLE[92] = "\\";
for (let i2 = 0; i2 < 32; i2++)
  ESCAPE_TABLE[i2] === null && (ESCAPE_TABLE[i2] = "u00" + i2.toString(16).padStart(2, "0"));
var INITIAL_BUFFER_SIZE = 2048;
function alloc(size) {
  return JsonBytesStringAdapter.allocUnsafe(size);
}
var JsonShapeSerializer2 = class _JsonShapeSerializer2 extends SerdeContextConfig {
  settings;
  json;
  i = 0;
  rootSchema;
  rawValue;
  passthrough = !1;
  constructor(settings) {
    super(), this.settings = settings, this.json = alloc(INITIAL_BUFFER_SIZE);
  }
  write(schema, value) {
    this.i = 0, this.rawValue = value, this.rootSchema = NormalizedSchema.of(schema), this.passthrough = this.rootSchema.isBlobSchema() || this.rootSchema.isStringSchema(), this.passthrough || this.writeValue(this.rootSchema, value, void 0);
  }
  writeDiscriminatedDocument(schema, value) {
    this.i = 0, this.rootSchema = NormalizedSchema.of(schema);
    let ns = this.rootSchema;
    if (ns.isStructSchema() && value != null && typeof value == "object") {
      this.writeValue(ns, value, void 0);
      let prefix = `"__type":"${ns.getName(!0) ?? "Unknown"}",`, z = prefix.length;
      this.ensure(z), this.json.copyWithin(1 + z, 1, this.i), encoder.encodeInto(prefix, this.json.subarray(1)), this.i += z;
    } else
      this.writeValue(ns, value, void 0);
  }
  flush() {
    this.rootSchema = void 0;
    let finalPosition = this.i;
    this.i = 0;
    let raw = this.rawValue;
    if (this.rawValue = void 0, finalPosition === 0)
      return raw;
    let result = this.json.subarray(0, finalPosition);
    return this.json = alloc(INITIAL_BUFFER_SIZE), result;
  }
  ensure(byteCount) {
    let { i: i2, json } = this;
    if (i2 + byteCount > json.length) {
      let newSize = json.length * 2;
      for (; newSize < i2 + byteCount; )
        newSize *= 2;
      let next = alloc(newSize);
      next.set(this.json), this.json = next;
    }
  }
  writeAscii(s) {
    let z = s.length;
    this.ensure(z);
    let { i: i2, json } = this;
    for (let j2 = 0; j2 < z; ++j2)
      json[i2] = s.charCodeAt(j2), i2 += 1;
    this.i = i2;
  }
  writeAsciiQuoted(s) {
    let z = s.length;
    this.ensure(z + 4);
    let { json, i: i2 } = this;
    json[i2++] = QUOTE;
    for (let j2 = 0; j2 < z; ++j2)
      json[i2++] = s.charCodeAt(j2);
    json[i2++] = QUOTE, this.i = i2;
  }
  writeJsonString(s) {
    let z = s.length;
    this.ensure(z * 3 + 2), this.json[this.i++] = QUOTE;
    for (let j2 = 0; j2 < z; ++j2) {
      let c2 = s.charCodeAt(j2);
      if (c2 > 34 && c2 < 92)
        this.json[this.i++] = c2;
      else if (c2 < 128) {
        let esc = ESCAPE_TABLE[c2];
        if (esc !== null) {
          this.ensure(esc.length + 1 + (z - j2 - 1) * 3 + 1), this.json[this.i++] = BACKSLASH;
          for (let k2 = 0; k2 < esc.length; k2++)
            this.json[this.i++] = esc.charCodeAt(k2);
        } else
          this.json[this.i++] = c2;
      } else if (c2 >= 55296 && c2 <= 56319) {
        let next = j2 + 1 < z ? s.charCodeAt(j2 + 1) : 0;
        if (next >= 56320 && next <= 57343) {
          this.ensure(4);
          let { written } = encoder.encodeInto(s.substring(j2, j2 + 2), this.json.subarray(this.i));
          this.i += written, ++j2;
        } else
          this.ensure(6 + (z - j2 - 1) * 3 + 1), this.writeUnicodeEscape(c2);
      } else if (c2 >= 56320 && c2 <= 57343)
        this.ensure(6 + (z - j2 - 1) * 3 + 1), this.writeUnicodeEscape(c2);
      else {
        let { i: i2, json } = this;
        c2 < 2048 ? (json[i2++] = 192 | c2 >> 6, json[i2++] = 128 | c2 & 63) : (json[i2++] = 224 | c2 >> 12, json[i2++] = 128 | c2 >> 6 & 63, json[i2++] = 128 | c2 & 63), this.i = i2;
      }
    }
    this.json[this.i++] = QUOTE;
  }
  writeUnicodeEscape(code) {
    let { json, i: i2 } = this;
    json[i2++] = BACKSLASH, json[i2++] = 117;
    let hex = code.toString(16).padStart(4, "0");
    for (let j2 = 0; j2 < 4; ++j2)
      json[i2++] = hex.charCodeAt(j2);
    this.i = i2;
  }
  static B64 = (() => {
    let chars2 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/", table = new Uint8Array(64);
    for (let i2 = 0; i2 < 64; ++i2)
      table[i2] = chars2.charCodeAt(i2);
    return table;
  })();
  writeBase64(data) {
    let b64Len = Math.ceil(data.length / 3) * 4;
    this.ensure(b64Len + 2);
    let json = this.json, B64 = _JsonShapeSerializer2.B64, i2 = this.i;
    json[i2++] = QUOTE;
    let len = data.length, remainder = len % 3, mainLen = len - remainder;
    for (let j2 = 0; j2 < mainLen; j2 += 3) {
      let a2 = data[j2], b2 = data[j2 + 1], c2 = data[j2 + 2];
      json[i2++] = B64[a2 >> 2], json[i2++] = B64[(a2 & 3) << 4 | b2 >> 4], json[i2++] = B64[(b2 & 15) << 2 | c2 >> 6], json[i2++] = B64[c2 & 63];
    }
    if (remainder === 2) {
      let a2 = data[mainLen], b2 = data[mainLen + 1];
      json[i2++] = B64[a2 >> 2], json[i2++] = B64[(a2 & 3) << 4 | b2 >> 4], json[i2++] = B64[(b2 & 15) << 2], json[i2++] = 61;
    } else if (remainder === 1) {
      let a2 = data[mainLen];
      json[i2++] = B64[a2 >> 2], json[i2++] = B64[(a2 & 3) << 4], json[i2++] = 61, json[i2++] = 61;
    }
    json[i2++] = QUOTE, this.i = i2;
  }
  writeValue(schema, value, container) {
    if (value == null) {
      if (container?.isStructSchema()) {
        if (value === void 0 && NormalizedSchema.of(schema).isIdempotencyToken()) {
          this.writeAsciiQuoted(generateIdempotencyToken());
          return;
        }
        return;
      }
      this.ensure(4), this.json.set(NULL, this.i), this.i += 4;
      return;
    }
    let ns = NormalizedSchema.of(schema), isObject = typeof value == "object";
    if (ns.isStringSchema()) {
      let mediaType = ns.getMergedTraits().mediaType;
      if (mediaType && (mediaType === "application/json" || mediaType.endsWith("+json"))) {
        this.writeJsonString(LazyJsonString.from(value).toString());
        return;
      }
    }
    if (this.settings.bigNumberAsString && value != null && (ns.isBigIntegerSchema() || ns.isBigDecimalSchema())) {
      let asString = value instanceof NumericValue ? value.string : String(value);
      this.writeAsciiQuoted(asString);
      return;
    }
    if (isObject) {
      if (ns.isStructSchema()) {
        this.writeStruct(ns, value);
        return;
      }
      if (Array.isArray(value) && (ns.isListSchema() || ns.isDocumentSchema())) {
        this.writeList(ns, value, ns.isDocumentSchema());
        return;
      }
      if (ns.isMapSchema()) {
        this.writeMap(ns, value, !1);
        return;
      }
      if (value instanceof Uint8Array && (ns.isBlobSchema() || ns.isDocumentSchema())) {
        this.writeBase64(value);
        return;
      }
      if (value instanceof Date && (ns.isTimestampSchema() || ns.isDocumentSchema())) {
        this.writeTimestamp(ns, value);
        return;
      }
      if (value instanceof NumericValue) {
        this.writeAscii(value.string);
        return;
      }
      if (ns.isDocumentSchema()) {
        Array.isArray(value) ? this.writeList(ns, value, !0) : this.writeMap(ns, value, !0);
        return;
      }
      let json = JSON.stringify(value);
      this.writeAscii(json);
      return;
    }
    if (typeof value == "string") {
      if (ns.isBlobSchema()) {
        let b64 = (this.serdeContext?.base64Encoder ?? toBase64)(value);
        this.writeAsciiQuoted(b64);
        return;
      }
      this.writeJsonString(value);
      return;
    }
    if (typeof value == "number") {
      if (Math.abs(value) === 1 / 0 || Number.isNaN(value)) {
        this.writeAsciiQuoted(String(value));
        return;
      }
      let numStr = String(value);
      this.writeAscii(numStr);
      return;
    }
    if (typeof value == "boolean") {
      this.ensure(5);
      let { i: i2, json } = this;
      value ? (json.set(TRUE, i2), i2 += 4) : (json.set(FALSE, i2), i2 += 5), this.i = i2;
      return;
    }
    if (typeof value == "bigint") {
      this.writeAscii(value.toString());
      return;
    }
    this.writeAscii(String(value));
  }
  writeStruct(ns, value) {
    this.ensure(2), this.json[this.i++] = OPEN_BRACE;
    let wroteAny = !1, hasType = typeof value.__type == "string", writtenKeys;
    hasType && (writtenKeys = /* @__PURE__ */ new Set());
    for (let [memberName, memberSchema] of ns.structIterator()) {
      let item = value[memberName];
      if (item == null && !memberSchema.isIdempotencyToken())
        continue;
      wroteAny && (this.ensure(1), this.json[this.i++] = COMMA), wroteAny = !0;
      let targetKey = this.settings.jsonName ? memberSchema.getMergedTraits().jsonName ?? memberName : memberName;
      writtenKeys && (writtenKeys.add(memberName), writtenKeys.add(targetKey)), this.writeAsciiQuoted(targetKey), this.json[this.i++] = COLON, this.writeValue(memberSchema, item, ns);
    }
    if (!wroteAny && ns.isUnionSchema()) {
      let { $unknown } = value;
      if (Array.isArray($unknown)) {
        let [k2, v] = $unknown;
        this.writeAsciiQuoted(k2), this.ensure(1), this.json[this.i++] = COLON, this.writeValue(15, v, ns);
      }
    } else if (hasType)
      for (let k2 in value) {
        if (writtenKeys.has(k2))
          continue;
        writtenKeys.add(k2);
        let v = value[k2];
        wroteAny && (this.ensure(1), this.json[this.i++] = COMMA), wroteAny = !0, this.writeAsciiQuoted(k2), this.ensure(1), this.json[this.i++] = COLON, this.writeValue(15, v, void 0);
      }
    this.ensure(1), this.json[this.i++] = CLOSE_BRACE;
  }
  writeList(ns, value, isDocument) {
    let sparse = !!ns.getMergedTraits().sparse, valueSchema = ns.getValueSchema();
    if (!isDocument && (valueSchema.isStringSchema() || valueSchema.isNumericSchema() || valueSchema.isBooleanSchema())) {
      let hasSpecials = !1;
      for (let i2 = 0; i2 < value.length; ++i2) {
        let v = value[i2];
        if (Number.isNaN(v) || v === 1 / 0 || v === -1 / 0 || v == null && !sparse) {
          hasSpecials = !0;
          break;
        }
      }
      let json;
      if (!hasSpecials)
        json = JSON.stringify(value);
      else {
        let out = [];
        for (let i2 = 0; i2 < value.length; ++i2) {
          let v = value[i2];
          v == null && !sparse || (Number.isNaN(v) || v === 1 / 0 || v === -1 / 0 ? out.push(String(v)) : out.push(v));
        }
        json = JSON.stringify(out);
      }
      this.ensure(json.length * 3), this.i += encoder.encodeInto(json, this.json.subarray(this.i)).written;
      return;
    }
    this.ensure(2), this.json[this.i++] = OPEN_BRACKET;
    let wroteFirstItem = !1;
    for (let i2 = 0; i2 < value.length; ++i2) {
      let item = value[i2];
      (isDocument ? item === void 0 : item == null && !sparse) || (wroteFirstItem && (this.ensure(1), this.json[this.i++] = COMMA), this.writeValue(valueSchema, item, void 0), wroteFirstItem = !0);
    }
    this.ensure(1), this.json[this.i++] = CLOSE_BRACKET;
  }
  writeMap(ns, value, isDocument) {
    let sparse = !!ns.getMergedTraits().sparse, valueSchema = ns.getValueSchema();
    if (!isDocument && (valueSchema.isStringSchema() || valueSchema.isNumericSchema() || valueSchema.isBooleanSchema())) {
      let modifications;
      for (let k2 in value) {
        if (!hasOwn(value, k2))
          continue;
        let v = value[k2];
        Number.isNaN(v) || v === 1 / 0 || v === -1 / 0 ? ((modifications ??= {})[k2] = v, value[k2] = String(v)) : v === null && !sparse && ((modifications ??= {})[k2] = null, value[k2] = void 0);
      }
      let json = JSON.stringify(value);
      modifications && Object.assign(value, modifications), this.ensure(json.length * 3), this.i += encoder.encodeInto(json, this.json.subarray(this.i)).written;
      return;
    }
    this.ensure(2), this.json[this.i++] = OPEN_BRACE;
    let first = !0;
    for (let k2 in value) {
      if (!hasOwn(value, k2))
        continue;
      let v = value[k2];
      (isDocument ? v === void 0 : v == null && !sparse) || (first || (this.ensure(1), this.json[this.i++] = COMMA), first = !1, this.writeJsonString(k2), this.ensure(1), this.json[this.i++] = COLON, this.writeValue(valueSchema, v, void 0));
    }
    this.ensure(1), this.json[this.i++] = CLOSE_BRACE;
  }
  writeTimestamp(ns, value) {
    switch (determineTimestampFormat(ns, this.settings)) {
      case 5: {
        let iso = value.toISOString().replace(".000Z", "Z");
        this.writeAsciiQuoted(iso);
        return;
      }
      case 6: {
        this.writeAsciiQuoted(dateToUtcString(value));
        return;
      }
      case 7: {
        let epochSecs = String(value.getTime() / 1e3);
        this.writeAscii(epochSecs);
        return;
      }
      default: {
        let epochSecs = String(value.getTime() / 1e3);
        this.writeAscii(epochSecs);
        return;
      }
    }
  }
}, JsonCodec2 = class extends SerdeContextConfig {
  settings;
  constructor(settings) {
    super(), this.settings = settings;
  }
  createSerializer() {
    let serializer = new JsonShapeSerializer2(this.settings);
    return serializer.setSerdeContext(this.serdeContext), serializer;
  }
  createDeserializer() {
    let deserializer = new JsonShapeDeserializer2(this.settings);
    return deserializer.setSerdeContext(this.serdeContext), deserializer;
  }
};

// own:node_modules/@aws-sdk/core/dist-es/submodules/httpAuthSchemes/utils/getDateHeader.js
var getDateHeader = (response) => HttpResponse.isInstance(response) ? response.headers?.date ?? response.headers?.Date : void 0, getAgeHeader = (response) => HttpResponse.isInstance(response) ? response.headers?.age ?? response.headers?.Age : void 0, getSkewCorrectedDate = (systemClockOffset) => new Date(Date.now() + systemClockOffset), getUpdatedSystemClockOffset = (clockTime, currentSystemClockOffset, timeRequestSent, ageHeader) => {
  if (ageHeader !== void 0)
    return currentSystemClockOffset;
  let serverTime = Date.parse(clockTime);
  if (Number.isNaN(serverTime))
    return currentSystemClockOffset;
  let timeResponseReceived = Date.now();
  return timeRequestSent !== void 0 && timeResponseReceived - timeRequestSent > 9e5 ? currentSystemClockOffset : serverTime - timeResponseReceived;
}, throwSigningPropertyError = (name, property) => {
  if (!property)
    throw new Error(`Property \`${name}\` is not resolved for AWS SDK SigV4Auth`);
  return property;
}, hasEventStreamOutput = (signingProperties) => signingProperties.context?.[SMITHY_CONTEXT_KEY]?.eventStream?.output === !0, validateSigningProperties = async (signingProperties) => {
  let context = throwSigningPropertyError("context", signingProperties.context), config = throwSigningPropertyError("config", signingProperties.config), authScheme = context.endpointV2?.properties?.authSchemes?.[0], signer = await throwSigningPropertyError("signer", config.signer)(authScheme), signingRegion = signingProperties?.signingRegion, signingRegionSet = signingProperties?.signingRegionSet, signingName = signingProperties?.signingName;
  return {
    config,
    signer,
    signingRegion,
    signingRegionSet,
    signingName
  };
}, AwsSdkSigV4Signer = class {
  async sign(httpRequest2, identity, signingProperties) {
    if (!HttpRequest.isInstance(httpRequest2))
      throw new Error("The request is not an instance of `HttpRequest` and cannot be signed");
    let validatedProps = await validateSigningProperties(signingProperties), { config, signer } = validatedProps, { signingRegion, signingName } = validatedProps, handlerExecutionContext = signingProperties.context;
    if (handlerExecutionContext?.authSchemes?.length ?? !1) {
      let [first, second] = handlerExecutionContext.authSchemes;
      first?.name === "sigv4a" && second?.name === "sigv4" && (signingRegion = second?.signingRegion ?? signingRegion, signingName = second?.signingName ?? signingName);
    }
    let noSkewCorrection = await config.disableClockSkewCorrection?.() === !0;
    signingProperties._disableClockSkewCorrection = noSkewCorrection;
    let skipSkewSampling = noSkewCorrection || hasEventStreamOutput(signingProperties);
    return signingProperties._skipClockSkewSampling = skipSkewSampling, skipSkewSampling || (signingProperties._preRequestSystemClockOffset = config.systemClockOffset, signingProperties._requestSentAt = Date.now()), await signer.sign(httpRequest2, {
      signingDate: noSkewCorrection ? /* @__PURE__ */ new Date() : getSkewCorrectedDate(config.systemClockOffset),
      signingRegion,
      signingService: signingName
    });
  }
  errorHandler(signingProperties) {
    return (error) => {
      let errorException = error;
      if (!signingProperties._skipClockSkewSampling && !signingProperties._disableClockSkewCorrection) {
        let serverTime = errorException.ServerTime ?? getDateHeader(errorException.$response);
        if (serverTime) {
          let config = throwSigningPropertyError("config", signingProperties.config), preRequestOffset = signingProperties._preRequestSystemClockOffset, timeRequestSent = signingProperties._requestSentAt, ageHeader = getAgeHeader(errorException.$response), newOffset = getUpdatedSystemClockOffset(serverTime, config.systemClockOffset, timeRequestSent, ageHeader);
          config.systemClockOffset = newOffset, Math.abs(newOffset) >= 24e4 && (newOffset !== preRequestOffset || preRequestOffset !== void 0 && preRequestOffset !== newOffset) && errorException.$metadata && (errorException.$metadata.clockSkewCorrected = !0);
        }
      }
      throw error;
    };
  }
  successHandler(httpResponse, signingProperties) {
    if (signingProperties._skipClockSkewSampling || signingProperties._disableClockSkewCorrection)
      return;
    let dateHeader = getDateHeader(httpResponse);
    if (dateHeader) {
      let config = throwSigningPropertyError("config", signingProperties.config), timeRequestSent = signingProperties._requestSentAt, ageHeader = getAgeHeader(httpResponse);
      config.systemClockOffset = getUpdatedSystemClockOffset(dateHeader, config.systemClockOffset, timeRequestSent, ageHeader);
    }
  }
}, AwsSdkSigV4ASigner = class extends AwsSdkSigV4Signer {
  async sign(httpRequest2, identity, signingProperties) {
    if (!HttpRequest.isInstance(httpRequest2))
      throw new Error("The request is not an instance of `HttpRequest` and cannot be signed");
    let { config, signer, signingRegion, signingRegionSet, signingName } = await validateSigningProperties(signingProperties), multiRegionOverride = (await config.sigv4aSigningRegionSet?.() ?? signingRegionSet ?? [signingRegion]).join(","), noSkewCorrection = await config.disableClockSkewCorrection?.() === !0;
    return signingProperties._disableClockSkewCorrection = noSkewCorrection, noSkewCorrection || (signingProperties._preRequestSystemClockOffset = config.systemClockOffset, signingProperties._requestSentAt = Date.now()), await signer.sign(httpRequest2, {
      signingDate: noSkewCorrection ? /* @__PURE__ */ new Date() : getSkewCorrectedDate(config.systemClockOffset),
      signingRegion: multiRegionOverride,
      signingService: signingName
    });
  }
}, getArrayForCommaSeparatedString = (str) => typeof str == "string" && str.length > 0 ? str.split(",").map((item) => item.trim()) : [], getBearerTokenEnvKey = (signingName) => `AWS_BEARER_TOKEN_${signingName.replace(/[\s-]/g, "_").toUpperCase()}`, NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY = "AWS_AUTH_SCHEME_PREFERENCE", NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY = "auth_scheme_preference", NODE_AUTH_SCHEME_PREFERENCE_OPTIONS = {
  environmentVariableSelector: (env2, options) => {
    if (options?.signingName && getBearerTokenEnvKey(options.signingName) in env2)
      return ["httpBearerAuth"];
    if (NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY in env2)
      return getArrayForCommaSeparatedString(env2[NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY]);
  },
  configFileSelector: (profile) => {
    if (NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY in profile)
      return getArrayForCommaSeparatedString(profile[NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY]);
  },
  default: []
}, resolveAwsSdkSigV4AConfig = (config) => (config.sigv4aSigningRegionSet = normalizeProvider2(config.sigv4aSigningRegionSet), config), NODE_SIGV4A_CONFIG_OPTIONS = {
  environmentVariableSelector(env2) {
    if (env2.AWS_SIGV4A_SIGNING_REGION_SET)
      return env2.AWS_SIGV4A_SIGNING_REGION_SET.split(",").map((_) => _.trim());
    throw new ProviderError("AWS_SIGV4A_SIGNING_REGION_SET not set in env.", {
      tryNextLink: !0
    });
  },
  configFileSelector(profile) {
    if (profile.sigv4a_signing_region_set)
      return (profile.sigv4a_signing_region_set ?? "").split(",").map((_) => _.trim());
    throw new ProviderError("sigv4a_signing_region_set not set in profile.", {
      tryNextLink: !0
    });
  },
  default: void 0
}, HeaderFormatter = class {
  format(headers) {
    let chunks = [];
    for (let headerName in headers) {
      if (!hasOwn(headers, headerName))
        continue;
      let bytes = fromUtf8(headerName);
      chunks.push(Uint8Array.from([bytes.byteLength]), bytes, this.formatHeaderValue(headers[headerName]));
    }
    let out = new Uint8Array(chunks.reduce((carry, bytes) => carry + bytes.byteLength, 0)), position = 0;
    for (let chunk of chunks)
      out.set(chunk, position), position += chunk.byteLength;
    return out;
  }
  formatHeaderValue(header) {
    switch (header.type) {
      case "boolean":
        return Uint8Array.from([header.value ? 0 : 1]);
      case "byte":
        return Uint8Array.from([2, header.value]);
      case "short":
        let shortView = new DataView(new ArrayBuffer(3));
        return shortView.setUint8(0, 3), shortView.setInt16(1, header.value, !1), new Uint8Array(shortView.buffer);
      case "integer":
        let intView = new DataView(new ArrayBuffer(5));
        return intView.setUint8(0, 4), intView.setInt32(1, header.value, !1), new Uint8Array(intView.buffer);
      case "long":
        let longBytes = new Uint8Array(9);
        return longBytes[0] = 5, longBytes.set(header.value.bytes, 1), longBytes;
      case "binary":
        let binView = new DataView(new ArrayBuffer(3 + header.value.byteLength));
        binView.setUint8(0, 6), binView.setUint16(1, header.value.byteLength, !1);
        let binBytes = new Uint8Array(binView.buffer);
        return binBytes.set(header.value, 3), binBytes;
      case "string":
        let utf8Bytes = fromUtf8(header.value), strView = new DataView(new ArrayBuffer(3 + utf8Bytes.byteLength));
        strView.setUint8(0, 7), strView.setUint16(1, utf8Bytes.byteLength, !1);
        let strBytes = new Uint8Array(strView.buffer);
        return strBytes.set(utf8Bytes, 3), strBytes;
      case "timestamp":
        let tsBytes = new Uint8Array(9);
        return tsBytes[0] = 8, tsBytes.set(Int642.fromNumber(header.value.valueOf()).bytes, 1), tsBytes;
      case "uuid":
        if (!UUID_PATTERN.test(header.value))
          throw new Error(`Invalid UUID received: ${header.value}`);
        let uuidBytes = new Uint8Array(17);
        return uuidBytes[0] = 9, uuidBytes.set(fromHex(header.value.replace(/-/g, "")), 1), uuidBytes;
    }
  }
}, HEADER_VALUE_TYPE;
(function(HEADER_VALUE_TYPE2) {
  HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2.boolTrue = 0] = "boolTrue", HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2.boolFalse = 1] = "boolFalse", HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2.byte = 2] = "byte", HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2.short = 3] = "short", HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2.integer = 4] = "integer", HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2.long = 5] = "long", HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2.byteArray = 6] = "byteArray", HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2.string = 7] = "string", HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2.timestamp = 8] = "timestamp", HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2.uuid = 9] = "uuid";
})(HEADER_VALUE_TYPE || (HEADER_VALUE_TYPE = {}));
var UUID_PATTERN = /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/, Int642 = class _Int64 {
  bytes;
  constructor(bytes) {
    if (this.bytes = bytes, bytes.byteLength !== 8)
      throw new Error("Int64 buffers must be exactly 8 bytes");
  }
  static fromNumber(number) {
    if (number > 9223372036854776e3 || number < -9223372036854776e3)
      throw new Error(`${number} is too large (or, if negative, too small) to represent as an Int64`);
    let bytes = new Uint8Array(8);
    for (let i2 = 7, remaining = Math.abs(Math.round(number)); i2 > -1 && remaining > 0; i2--, remaining /= 256)
      bytes[i2] = remaining;
    return number < 0 && negate(bytes), new _Int64(bytes);
  }
  valueOf() {
    let bytes = this.bytes.slice(0), negative = bytes[0] & 128;
    return negative && negate(bytes), parseInt(toHex(bytes), 16) * (negative ? -1 : 1);
  }
  toString() {
    return String(this.valueOf());
  }
};
function negate(bytes) {
  for (let i2 = 0; i2 < 8; i2++)
    bytes[i2] ^= 255;
  for (let i2 = 7; i2 > -1 && (bytes[i2]++, bytes[i2] === 0); i2--)
    ;
}
var ALGORITHM_QUERY_PARAM = "X-Amz-Algorithm", CREDENTIAL_QUERY_PARAM = "X-Amz-Credential", AMZ_DATE_QUERY_PARAM = "X-Amz-Date", SIGNED_HEADERS_QUERY_PARAM = "X-Amz-SignedHeaders", EXPIRES_QUERY_PARAM = "X-Amz-Expires", SIGNATURE_QUERY_PARAM = "X-Amz-Signature", TOKEN_QUERY_PARAM = "X-Amz-Security-Token", AUTH_HEADER = "authorization", AMZ_DATE_HEADER = AMZ_DATE_QUERY_PARAM.toLowerCase(), DATE_HEADER = "date", GENERATED_HEADERS = [AUTH_HEADER, AMZ_DATE_HEADER, DATE_HEADER], SIGNATURE_HEADER = SIGNATURE_QUERY_PARAM.toLowerCase(), SHA256_HEADER = "x-amz-content-sha256", TOKEN_HEADER = TOKEN_QUERY_PARAM.toLowerCase(), ALWAYS_UNSIGNABLE_HEADERS = {
  authorization: !0,
  "cache-control": !0,
  connection: !0,
  expect: !0,
  from: !0,
  "keep-alive": !0,
  "max-forwards": !0,
  pragma: !0,
  referer: !0,
  te: !0,
  trailer: !0,
  "transfer-encoding": !0,
  upgrade: !0,
  "user-agent": !0,
  "x-amzn-trace-id": !0
}, PROXY_HEADER_PATTERN = /^proxy-/, SEC_HEADER_PATTERN = /^sec-/, ALGORITHM_IDENTIFIER = "AWS4-HMAC-SHA256", EVENT_ALGORITHM_IDENTIFIER = "AWS4-HMAC-SHA256-PAYLOAD", UNSIGNED_PAYLOAD = "UNSIGNED-PAYLOAD", MAX_CACHE_SIZE = 50, KEY_TYPE_IDENTIFIER = "aws4_request", MAX_PRESIGNED_TTL = 3600 * 24 * 7, getCanonicalQuery = ({ query = {} }) => {
  let keys = [], serialized = {};
  for (let key in query) {
    if (!hasOwn(query, key) || key.toLowerCase() === SIGNATURE_HEADER)
      continue;
    let encodedKey = escapeUri(key);
    keys.push(encodedKey);
    let value = query[key];
    typeof value == "string" ? serialized[encodedKey] = `${encodedKey}=${escapeUri(value)}` : Array.isArray(value) && (serialized[encodedKey] = value.slice(0).reduce((encoded, value2) => encoded.concat([`${encodedKey}=${escapeUri(value2)}`]), []).sort().join("&"));
  }
  return keys.sort().map((key) => serialized[key]).filter((serialized2) => serialized2).join("&");
}, iso8601 = (time2) => toDate(time2).toISOString().replace(/\.\d{3}Z$/, "Z"), toDate = (time2) => typeof time2 == "number" ? new Date(time2 * 1e3) : typeof time2 == "string" ? Number(time2) ? new Date(Number(time2) * 1e3) : new Date(time2) : time2, SignatureV4Base = class {
  service;
  regionProvider;
  credentialProvider;
  sha256;
  uriEscapePath;
  applyChecksum;
  constructor({ applyChecksum, credentials, region, service, sha256, uriEscapePath = !0 }) {
    this.service = service, this.sha256 = sha256, this.uriEscapePath = uriEscapePath, this.applyChecksum = typeof applyChecksum == "boolean" ? applyChecksum : !0, this.regionProvider = normalizeProvider(region), this.credentialProvider = normalizeProvider(credentials);
  }
  createCanonicalRequest(request, canonicalHeaders, payloadHash) {
    let sortedHeaders = Object.keys(canonicalHeaders).sort();
    return `${request.method}
${this.getCanonicalPath(request)}
${getCanonicalQuery(request)}
${sortedHeaders.map((name) => `${name}:${canonicalHeaders[name]}`).join(`
`)}

${sortedHeaders.join(";")}
${payloadHash}`;
  }
  async createStringToSign(longDate, credentialScope, canonicalRequest, algorithmIdentifier) {
    let hash = new this.sha256();
    hash.update(toUint8Array(canonicalRequest));
    let hashedRequest = await hash.digest();
    return `${algorithmIdentifier}
${longDate}
${credentialScope}
${toHex(hashedRequest)}`;
  }
  getCanonicalPath({ path }) {
    if (this.uriEscapePath) {
      let normalizedPathSegments = [];
      for (let pathSegment of path.split("/"))
        pathSegment?.length !== 0 && pathSegment !== "." && (pathSegment === ".." ? normalizedPathSegments.pop() : normalizedPathSegments.push(pathSegment));
      let normalizedPath = `${path?.startsWith("/") ? "/" : ""}${normalizedPathSegments.join("/")}${normalizedPathSegments.length > 0 && path?.endsWith("/") ? "/" : ""}`;
      return escapeUri(normalizedPath).replace(/%2F/g, "/");
    }
    return path;
  }
  validateResolvedCredentials(credentials) {
    if (typeof credentials != "object" || typeof credentials.accessKeyId != "string" || typeof credentials.secretAccessKey != "string")
      throw new Error("Resolved credential object is not valid");
  }
  formatDate(now) {
    let longDate = iso8601(now).replace(/[-:]/g, "");
    return {
      longDate,
      shortDate: longDate.slice(0, 8)
    };
  }
  getCanonicalHeaderList(headers) {
    return Object.keys(headers).sort().join(";");
  }
}, signingKeyCache = {}, cacheQueue = [], createScope = (shortDate, region, service) => `${shortDate}/${region}/${service}/${KEY_TYPE_IDENTIFIER}`, getSigningKey = async (sha256Constructor, credentials, shortDate, region, service) => {
  let credsHash = await hmac(sha256Constructor, credentials.secretAccessKey, credentials.accessKeyId), cacheKey = `${shortDate}:${region}:${service}:${toHex(credsHash)}:${credentials.sessionToken}`;
  if (cacheKey in signingKeyCache)
    return signingKeyCache[cacheKey];
  for (cacheQueue.push(cacheKey); cacheQueue.length > MAX_CACHE_SIZE; )
    delete signingKeyCache[cacheQueue.shift()];
  let key = `AWS4${credentials.secretAccessKey}`;
  for (let signable of [shortDate, region, service, KEY_TYPE_IDENTIFIER])
    key = await hmac(sha256Constructor, key, signable);
  return signingKeyCache[cacheKey] = key;
}, hmac = (ctor, secret, data) => {
  let hash = new ctor(secret);
  return hash.update(toUint8Array(data)), hash.digest();
}, getCanonicalHeaders = ({ headers }, unsignableHeaders, signableHeaders) => {
  let canonical = {};
  for (let headerName of Object.keys(headers).sort()) {
    if (headers[headerName] == null)
      continue;
    let canonicalHeaderName = headerName.toLowerCase();
    (hasOwn(ALWAYS_UNSIGNABLE_HEADERS, canonicalHeaderName) || unsignableHeaders?.has(canonicalHeaderName) || PROXY_HEADER_PATTERN.test(canonicalHeaderName) || SEC_HEADER_PATTERN.test(canonicalHeaderName)) && (!signableHeaders || signableHeaders && !signableHeaders.has(canonicalHeaderName)) || (canonicalHeaderName === "__proto__" && writeKey(canonical), canonical[canonicalHeaderName] = headers[headerName].replace(/[\r\n]/g, " ").replace(/[ \t]+/g, " ").replace(/^ | $/g, ""));
  }
  return canonical;
}, getPayloadHash = async ({ headers, body }, hashConstructor) => {
  for (let headerName in headers)
    if (hasOwn(headers, headerName) && headerName.toLowerCase() === SHA256_HEADER)
      return headers[headerName];
  if (body == null)
    return "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
  if (typeof body == "string" || ArrayBuffer.isView(body) || isArrayBuffer(body)) {
    let hashCtor = new hashConstructor();
    return hashCtor.update(toUint8Array(body)), toHex(await hashCtor.digest());
  }
  return UNSIGNED_PAYLOAD;
}, hasHeader = (soughtHeader, headers) => {
  soughtHeader = soughtHeader.toLowerCase();
  for (let headerName in headers)
    if (hasOwn(headers, headerName) && soughtHeader === headerName.toLowerCase())
      return !0;
  return !1;
}, moveHeadersToQuery = (request, options = {}) => {
  let { headers, query = {} } = HttpRequest.clone(request);
  for (let name in headers) {
    if (!hasOwn(headers, name))
      continue;
    let lname = name.toLowerCase();
    (lname.slice(0, 6) === "x-amz-" && !options.unhoistableHeaders?.has(lname) || options.hoistableHeaders?.has(lname)) && (query[name] = headers[name], delete headers[name]);
  }
  return {
    ...request,
    headers,
    query
  };
}, prepareRequest = (request) => {
  request = HttpRequest.clone(request);
  for (let headerName in request.headers)
    hasOwn(request.headers, headerName) && GENERATED_HEADERS.indexOf(headerName.toLowerCase()) > -1 && delete request.headers[headerName];
  return request;
}, SignatureV4 = class extends SignatureV4Base {
  headerFormatter = new HeaderFormatter();
  constructor({ applyChecksum, credentials, region, service, sha256, uriEscapePath = !0 }) {
    super({
      applyChecksum,
      credentials,
      region,
      service,
      sha256,
      uriEscapePath
    });
  }
  async presign(originalRequest, options = {}) {
    let { signingDate = /* @__PURE__ */ new Date(), expiresIn = 3600, unsignableHeaders, unhoistableHeaders, signableHeaders, hoistableHeaders, signingRegion, signingService } = options, credentials = await this.credentialProvider();
    this.validateResolvedCredentials(credentials);
    let region = signingRegion ?? await this.regionProvider(), { longDate, shortDate } = this.formatDate(signingDate);
    if (expiresIn > MAX_PRESIGNED_TTL)
      return Promise.reject("Signature version 4 presigned URLs must have an expiration date less than one week in the future");
    let scope = createScope(shortDate, region, signingService ?? this.service), request = moveHeadersToQuery(prepareRequest(originalRequest), { unhoistableHeaders, hoistableHeaders });
    credentials.sessionToken && (request.query[TOKEN_QUERY_PARAM] = credentials.sessionToken), request.query[ALGORITHM_QUERY_PARAM] = ALGORITHM_IDENTIFIER, request.query[CREDENTIAL_QUERY_PARAM] = `${credentials.accessKeyId}/${scope}`, request.query[AMZ_DATE_QUERY_PARAM] = longDate, request.query[EXPIRES_QUERY_PARAM] = expiresIn.toString(10);
    let canonicalHeaders = getCanonicalHeaders(request, unsignableHeaders, signableHeaders);
    return request.query[SIGNED_HEADERS_QUERY_PARAM] = this.getCanonicalHeaderList(canonicalHeaders), request.query[SIGNATURE_QUERY_PARAM] = await this.getSignature(longDate, scope, this.getSigningKey(credentials, region, shortDate, signingService), this.createCanonicalRequest(request, canonicalHeaders, await getPayloadHash(originalRequest, this.sha256))), request;
  }
  async sign(toSign, options) {
    return typeof toSign == "string" ? this.signString(toSign, options) : toSign.headers && toSign.payload ? this.signEvent(toSign, options) : toSign.message ? this.signMessage(toSign, options) : this.signRequest(toSign, options);
  }
  async signEvent({ headers, payload }, { signingDate = /* @__PURE__ */ new Date(), priorSignature, signingRegion, signingService, eventStreamCredentials }) {
    let region = signingRegion ?? await this.regionProvider(), { shortDate, longDate } = this.formatDate(signingDate), scope = createScope(shortDate, region, signingService ?? this.service), hashedPayload = await getPayloadHash({ headers: {}, body: payload }, this.sha256), hash = new this.sha256();
    hash.update(headers);
    let hashedHeaders = toHex(await hash.digest()), stringToSign = [
      EVENT_ALGORITHM_IDENTIFIER,
      longDate,
      scope,
      priorSignature,
      hashedHeaders,
      hashedPayload
    ].join(`
`);
    return this.signString(stringToSign, {
      signingDate,
      signingRegion: region,
      signingService,
      eventStreamCredentials
    });
  }
  async signMessage(signableMessage, { signingDate = /* @__PURE__ */ new Date(), signingRegion, signingService, eventStreamCredentials }) {
    return this.signEvent({
      headers: this.headerFormatter.format(signableMessage.message.headers),
      payload: signableMessage.message.body
    }, {
      signingDate,
      signingRegion,
      signingService,
      priorSignature: signableMessage.priorSignature,
      eventStreamCredentials
    }).then((signature) => ({ message: signableMessage.message, signature }));
  }
  async signString(stringToSign, { signingDate = /* @__PURE__ */ new Date(), signingRegion, signingService, eventStreamCredentials } = {}) {
    let credentials = eventStreamCredentials ?? await this.credentialProvider();
    this.validateResolvedCredentials(credentials);
    let region = signingRegion ?? await this.regionProvider(), { shortDate } = this.formatDate(signingDate), hash = new this.sha256(await this.getSigningKey(credentials, region, shortDate, signingService));
    return hash.update(toUint8Array(stringToSign)), toHex(await hash.digest());
  }
  async signRequest(requestToSign, { signingDate = /* @__PURE__ */ new Date(), signableHeaders, unsignableHeaders, signingRegion, signingService } = {}) {
    let credentials = await this.credentialProvider();
    this.validateResolvedCredentials(credentials);
    let region = signingRegion ?? await this.regionProvider(), request = prepareRequest(requestToSign), { longDate, shortDate } = this.formatDate(signingDate), scope = createScope(shortDate, region, signingService ?? this.service);
    request.headers[AMZ_DATE_HEADER] = longDate, credentials.sessionToken && (request.headers[TOKEN_HEADER] = credentials.sessionToken);
    let payloadHash = await getPayloadHash(request, this.sha256);
    !hasHeader(SHA256_HEADER, request.headers) && this.applyChecksum && (request.headers[SHA256_HEADER] = payloadHash);
    let canonicalHeaders = getCanonicalHeaders(request, unsignableHeaders, signableHeaders), signature = await this.getSignature(longDate, scope, this.getSigningKey(credentials, region, shortDate, signingService), this.createCanonicalRequest(request, canonicalHeaders, payloadHash));
    return request.headers[AUTH_HEADER] = `${ALGORITHM_IDENTIFIER} Credential=${credentials.accessKeyId}/${scope}, SignedHeaders=${this.getCanonicalHeaderList(canonicalHeaders)}, Signature=${signature}`, request;
  }
  async getSignature(longDate, credentialScope, keyPromise, canonicalRequest) {
    let stringToSign = await this.createStringToSign(longDate, credentialScope, canonicalRequest, ALGORITHM_IDENTIFIER), hash = new this.sha256(await keyPromise);
    return hash.update(toUint8Array(stringToSign)), toHex(await hash.digest());
  }
  getSigningKey(credentials, region, shortDate, service) {
    return getSigningKey(this.sha256, credentials, shortDate, region, service || this.service);
  }
}, signatureV4aContainer = {
  SignatureV4a: null
}, bindResolveAwsSdkSigV4Config = (defaultDisableClockSkewCorrection) => (config) => {
  let inputCredentials = config.credentials, isUserSupplied = !!config.credentials, resolvedCredentials;
  Object.defineProperty(config, "credentials", {
    set(credentials) {
      credentials && credentials !== inputCredentials && credentials !== resolvedCredentials && (isUserSupplied = !0), inputCredentials = credentials;
      let memoizedProvider = normalizeCredentialProvider(config, {
        credentials: inputCredentials,
        credentialDefaultProvider: config.credentialDefaultProvider
      }), boundProvider = bindCallerConfig(config, memoizedProvider);
      if (isUserSupplied && !boundProvider.attributed) {
        let isCredentialObject = typeof inputCredentials == "object" && inputCredentials !== null;
        resolvedCredentials = async (options) => {
          let attributedCreds = await boundProvider(options);
          return isCredentialObject && (!attributedCreds.$source || Object.keys(attributedCreds.$source).length === 0) ? setCredentialFeature(attributedCreds, "CREDENTIALS_CODE", "e") : attributedCreds;
        }, resolvedCredentials.memoized = boundProvider.memoized, resolvedCredentials.configBound = boundProvider.configBound, resolvedCredentials.attributed = !0;
      } else
        resolvedCredentials = boundProvider;
    },
    get() {
      return resolvedCredentials;
    },
    enumerable: !0,
    configurable: !0
  }), config.credentials = inputCredentials;
  let { signingEscapePath = !0, systemClockOffset = config.systemClockOffset || 0, sha256 } = config, signer;
  return config.signer ? signer = normalizeProvider2(config.signer) : config.regionInfoProvider ? signer = () => normalizeProvider2(config.region)().then(async (region) => [
    await config.regionInfoProvider(region, {
      useFipsEndpoint: await config.useFipsEndpoint(),
      useDualstackEndpoint: await config.useDualstackEndpoint()
    }) || {},
    region
  ]).then(([regionInfo, region]) => {
    let { signingRegion, signingService } = regionInfo;
    config.signingRegion = config.signingRegion || signingRegion || region, config.signingName = config.signingName || signingService || config.serviceId;
    let params = {
      ...config,
      credentials: config.credentials,
      region: config.signingRegion,
      service: config.signingName,
      sha256,
      uriEscapePath: signingEscapePath
    }, SignerCtor = config.signerConstructor || SignatureV4;
    return new SignerCtor(params);
  }) : signer = async (authScheme) => {
    authScheme = Object.assign({}, {
      name: "sigv4",
      signingName: config.signingName || config.defaultSigningName,
      signingRegion: await normalizeProvider2(config.region)(),
      properties: {}
    }, authScheme);
    let signingRegion = authScheme.signingRegion, signingService = authScheme.signingName;
    config.signingRegion = config.signingRegion || signingRegion, config.signingName = config.signingName || signingService || config.serviceId;
    let params = {
      ...config,
      credentials: config.credentials,
      region: config.signingRegion,
      service: config.signingName,
      sha256,
      uriEscapePath: signingEscapePath
    }, SignerCtor = config.signerConstructor || SignatureV4;
    return new SignerCtor(params);
  }, Object.assign(config, {
    systemClockOffset,
    signingEscapePath,
    signer,
    disableClockSkewCorrection: normalizeProvider2(config.disableClockSkewCorrection ?? defaultDisableClockSkewCorrection)
  });
};
function normalizeCredentialProvider(config, { credentials, credentialDefaultProvider }) {
  let credentialsProvider;
  return credentials ? credentials?.memoized ? credentialsProvider = credentials : credentialsProvider = memoizeIdentityProvider(credentials, isIdentityExpired, doesIdentityRequireRefresh) : credentialDefaultProvider ? credentialsProvider = normalizeProvider2(credentialDefaultProvider(Object.assign({}, config, {
    parentClientConfig: config
  }))) : credentialsProvider = async () => {
    throw new Error("@aws-sdk/core::resolveAwsSdkSigV4Config - `credentials` not provided and no credentialDefaultProvider was configured.");
  }, credentialsProvider.memoized = !0, credentialsProvider;
}
function bindCallerConfig(config, credentialsProvider) {
  if (credentialsProvider.configBound)
    return credentialsProvider;
  let fn = async (options) => credentialsProvider({ ...options, callerClientConfig: config });
  return fn.memoized = credentialsProvider.memoized, fn.configBound = !0, fn;
}
var ENV_DISABLE_CLOCK_SKEW_CORRECTION = "AWS_DISABLE_CLOCK_SKEW_CORRECTION", CONFIG_DISABLE_CLOCK_SKEW_CORRECTION = "disable_clock_skew_correction", NODE_DISABLE_CLOCK_SKEW_CORRECTION_CONFIG_OPTIONS = {
  environmentVariableSelector: (env2) => booleanSelector(env2, ENV_DISABLE_CLOCK_SKEW_CORRECTION, SelectorType.ENV),
  configFileSelector: (profile) => booleanSelector(profile, CONFIG_DISABLE_CLOCK_SKEW_CORRECTION, SelectorType.CONFIG),
  default: !1
}, DEFAULT_DISABLE_CLOCK_SKEW_CORRECTION = loadConfig(NODE_DISABLE_CLOCK_SKEW_CORRECTION_CONFIG_OPTIONS), resolveAwsSdkSigV4Config = bindResolveAwsSdkSigV4Config(DEFAULT_DISABLE_CLOCK_SKEW_CORRECTION), ProtocolLib = class {
  queryCompat;
  errorRegistry;
  constructor(queryCompat = !1) {
    this.queryCompat = queryCompat;
  }
  resolveRestContentType(defaultContentType, inputSchema) {
    let members = inputSchema.getMemberSchemas(), httpPayloadMember = Object.values(members).find((m) => !!m.getMergedTraits().httpPayload);
    if (httpPayloadMember)
      return httpPayloadMember.getMergedTraits().mediaType || (httpPayloadMember.isStringSchema() ? "text/plain" : httpPayloadMember.isBlobSchema() ? "application/octet-stream" : defaultContentType);
    if (!inputSchema.isUnitSchema() && Object.values(members).find((m) => {
      let { httpQuery, httpQueryParams, httpHeader, httpLabel, httpPrefixHeaders } = m.getMergedTraits();
      return !httpQuery && !httpQueryParams && !httpHeader && !httpLabel && httpPrefixHeaders === void 0;
    }))
      return defaultContentType;
  }
  async getErrorSchemaOrThrowBaseException(errorIdentifier, defaultNamespace, response, dataObject, metadata, getErrorSchema) {
    let errorName = errorIdentifier;
    errorIdentifier.includes("#") && ([, errorName] = errorIdentifier.split("#"));
    let errorMetadata = {
      $metadata: metadata,
      $fault: response.statusCode < 500 ? "client" : "server"
    };
    if (!this.errorRegistry)
      throw new Error("@aws-sdk/core/protocols - error handler not initialized.");
    try {
      return { errorSchema: getErrorSchema?.(this.errorRegistry, errorName) ?? this.errorRegistry.getSchema(errorIdentifier), errorMetadata };
    } catch {
      dataObject.message = dataObject.message ?? dataObject.Message ?? "UnknownError";
      let synthetic = this.errorRegistry, baseExceptionSchema = synthetic.getBaseException();
      if (baseExceptionSchema) {
        let ErrorCtor = synthetic.getErrorCtor(baseExceptionSchema) ?? Error;
        throw this.decorateServiceException(Object.assign(new ErrorCtor({ name: errorName }), errorMetadata), dataObject);
      }
      let d2 = dataObject, message = d2?.message ?? d2?.Message ?? d2?.Error?.Message ?? d2?.Error?.message;
      throw this.decorateServiceException(Object.assign(new Error(message), {
        name: errorName
      }, errorMetadata), dataObject);
    }
  }
  compose(composite, errorIdentifier, defaultNamespace) {
    let namespace = defaultNamespace;
    errorIdentifier.includes("#") && ([namespace] = errorIdentifier.split("#"));
    let staticRegistry = TypeRegistry.for(namespace), defaultSyntheticRegistry = TypeRegistry.for("smithy.ts.sdk.synthetic." + defaultNamespace);
    composite.copyFrom(staticRegistry), composite.copyFrom(defaultSyntheticRegistry), this.errorRegistry = composite;
  }
  decorateServiceException(exception, additions = {}) {
    if (this.queryCompat) {
      let msg = exception.Message ?? additions.Message, error = decorateServiceException(exception, additions);
      msg && (error.message = msg);
      let errorObj = error.Error ?? {};
      errorObj.Type = error.Error?.Type, errorObj.Code = error.Error?.Code, errorObj.Message = error.Error?.message ?? error.Error?.Message ?? msg, error.Error = errorObj;
      let reqId = error.$metadata.requestId;
      return reqId && (error.RequestId = reqId), error;
    }
    return decorateServiceException(exception, additions);
  }
  setQueryCompatError(output, response) {
    let queryErrorHeader = response.headers?.["x-amzn-query-error"];
    if (output !== void 0 && queryErrorHeader != null) {
      let [Code, Type] = queryErrorHeader.split(";"), keys = Object.keys(output), Error2 = {
        Code,
        Type
      };
      output.Code = Code, output.Type = Type;
      for (let i2 = 0; i2 < keys.length; i2++) {
        let k2 = keys[i2];
        Error2[k2 === "message" ? "Message" : k2] = output[k2];
      }
      delete Error2.__type, output.Error = Error2;
    }
  }
  queryCompatOutput(queryCompatErrorData, errorData) {
    queryCompatErrorData.Error && (errorData.Error = queryCompatErrorData.Error), queryCompatErrorData.Type && (errorData.Type = queryCompatErrorData.Type), queryCompatErrorData.Code && (errorData.Code = queryCompatErrorData.Code);
  }
  findQueryCompatibleError(registry, errorName) {
    try {
      return registry.getSchema(errorName);
    } catch {
      return registry.find((schema) => NormalizedSchema.of(schema).getMergedTraits().awsQueryError?.[0] === errorName);
    }
  }
}, AwsRestJsonProtocol = class extends HttpBindingProtocol {
  serializer;
  deserializer;
  codec;
  mixin = new ProtocolLib();
  constructor({ defaultNamespace, errorTypeRegistries: errorTypeRegistries2, jsonCodec }) {
    super({
      defaultNamespace,
      errorTypeRegistries: errorTypeRegistries2
    });
    let settings = {
      timestampFormat: {
        useTrait: !0,
        default: 7
      },
      httpBindings: !0,
      jsonName: !0
    };
    this.codec = jsonCodec ?? new JsonCodec2(settings), this.serializer = new HttpInterceptingShapeSerializer(this.codec.createSerializer(), settings), this.deserializer = new HttpInterceptingShapeDeserializer(this.codec.createDeserializer(), settings);
  }
  getShapeId() {
    return "aws.protocols#restJson1";
  }
  getPayloadCodec() {
    return this.codec;
  }
  setSerdeContext(serdeContext) {
    this.codec.setSerdeContext(serdeContext), super.setSerdeContext(serdeContext);
  }
  async serializeRequest(operationSchema, input, context) {
    let request = await super.serializeRequest(operationSchema, input, context), inputSchema = NormalizedSchema.of(operationSchema.input);
    if (!request.headers["content-type"]) {
      let contentType = this.mixin.resolveRestContentType(this.getDefaultContentType(), inputSchema);
      contentType && (request.headers["content-type"] = contentType);
    }
    return request.body == null && request.headers["content-type"] === this.getDefaultContentType() && (request.body = "{}"), request;
  }
  async deserializeResponse(operationSchema, context, response) {
    let output = await super.deserializeResponse(operationSchema, context, response), outputSchema = NormalizedSchema.of(operationSchema.output);
    for (let [name, member2] of outputSchema.structIterator())
      member2.getMemberTraits().httpPayload && !(name in output) && (output[name] = null);
    return output;
  }
  async handleError(operationSchema, context, response, dataObject, metadata) {
    let errorIdentifier = loadRestJsonErrorCode(response, dataObject) ?? "Unknown";
    this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
    let { errorSchema, errorMetadata } = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, dataObject, metadata), ns = NormalizedSchema.of(errorSchema), message = dataObject.message ?? dataObject.Message ?? "UnknownError", ErrorCtor = this.compositeErrorRegistry.getErrorCtor(errorSchema) ?? Error, exception = new ErrorCtor({});
    await this.deserializeHttpMessage(errorSchema, context, response, dataObject);
    let output = {}, errorDeserializer = this.codec.createDeserializer();
    for (let [name, member2] of ns.structIterator()) {
      let target = member2.getMergedTraits().jsonName ?? name;
      output[name] = errorDeserializer.readObject(member2, dataObject[target]);
    }
    throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
      $fault: ns.getMergedTraits().error,
      message
    }, output), dataObject);
  }
  getDefaultContentType() {
    return "application/json";
  }
};
function writeKey2(obj) {
  Object.defineProperty(obj, "__proto__", { value: void 0, writable: !0, enumerable: !0, configurable: !0 });
}
function parseXML(xml) {
  return new AwsXmlParser(xml).parse();
}
var AwsXmlParser = class _AwsXmlParser {
  x;
  i = 0;
  z;
  constructor(x) {
    this.x = x, this.x = x.replace(/\r\n?/g, `
`), this.z = this.x.length;
  }
  parse() {
    let p = this, { z } = p;
    for (; p.i < z && (p.trim(), !(p.i >= z)); )
      if (p.isNext("<?"))
        p.readTo("?>"), p.trim();
      else if (p.isNext("<!--"))
        p.readTo("-->"), p.trim();
      else if (p.isNext("<!DOCTYPE", !1))
        p.skipDoctype(), p.trim();
      else if (p.x[p.i] === "<") {
        let root2 = p.parseTag();
        return { [root2.tag]: root2.value };
      } else
        throw new Error("@aws-sdk XML parse error: unexpected content.");
    throw new Error("@aws-sdk XML parse error: no root element.");
  }
  isNext(s, caseSensitive = !0) {
    let p = this;
    return caseSensitive ? p.x.startsWith(s, p.i) : p.x.toLowerCase().startsWith(s.toLowerCase(), p.i);
  }
  readTo(stop) {
    let p = this, _i = p.x.indexOf(stop, p.i);
    if (_i === -1)
      throw new Error(`@aws-sdk XML parse error: expected "${stop}" not found.`);
    let result = p.x.slice(p.i, _i);
    return p.i = _i + stop.length, result;
  }
  trim() {
    let p = this;
    for (; p.i < p.z && ` 	\r
`.includes(p.x[p.i]); )
      ++p.i;
  }
  readAttrValue() {
    let p = this, quote2 = p.x[p.i];
    ++p.i;
    let value = "";
    for (; p.i < p.z && p.x[p.i] !== quote2; )
      value += p.x[p.i++];
    return ++p.i, p.decodeEntities(value);
  }
  parseTag() {
    let p = this;
    ++p.i;
    let tag = "";
    for (; p.i < p.z && !` 	\r
>/`.includes(p.x[p.i]); )
      tag += p.x[p.i++];
    let hasAttrs = !1, attrs = {};
    for (; p.i < p.z && (p.trim(), !">/".includes(p.x[p.i])); ) {
      let name = "";
      for (; p.i < p.z && !`= 	\r
>/?`.includes(p.x[p.i]); )
        name += p.x[p.i++];
      if (p.trim(), p.x[p.i] !== "=")
        break;
      ++p.i, p.trim(), name === "__proto__" && writeKey2(attrs), attrs[name] = p.readAttrValue(), hasAttrs = !0;
    }
    if (p.i >= p.z)
      throw new Error("@aws-sdk XML parse error: unexpected end of input.");
    if (p.x[p.i] === "/") {
      if (++p.i, p.i >= p.z || p.x[p.i] !== ">")
        throw new Error("@aws-sdk XML parse error: expected > at the end of self-closing tag.");
      return ++p.i, { tag, value: hasAttrs ? attrs : "" };
    }
    if (p.x[p.i] !== ">")
      throw new Error("@aws-sdk XML parse error: expected > at the end of opening tag.");
    ++p.i;
    let textParts = [], childTags = [], hasElementChild = !1;
    for (; p.i < p.z && !p.isNext("</"); )
      if (p.x[p.i] === "<")
        p.isNext("<!--") ? p.readTo("-->") : p.isNext("<![CDATA[") ? (p.i += 9, textParts.push(p.readTo("]]>"))) : p.isNext("<?") ? p.readTo("?>") : (hasElementChild = !0, childTags.push(p.parseTag()));
      else {
        let text = "";
        for (; p.i < p.z && p.x[p.i] !== "<"; )
          text += p.x[p.i++];
        textParts.push(p.decodeEntities(text));
      }
    if (!p.isNext("</"))
      throw new Error(`@aws-sdk XML parse error: missing closing tag </${tag}>.`);
    p.i += 2;
    let closeTag = p.readTo(">").trim();
    if (closeTag !== tag)
      throw new Error(`@aws-sdk XML parse error: mismatched tags <${tag}> and </${closeTag}>.`);
    if (!hasAttrs && textParts.length === 0 && !hasElementChild)
      return { tag, value: "" };
    if (!hasAttrs && !hasElementChild) {
      let text = textParts.length === 1 ? textParts[0] : textParts.join("");
      return text.trim() === "" && text.includes(`
`) ? { tag, value: "" } : { tag, value: text };
    }
    let obj = {};
    for (let text of textParts)
      text.trim() === "" && text.includes(`
`) || (obj["#text"] = "#text" in obj ? obj["#text"] + text : text);
    for (let child of childTags)
      child.tag === "__proto__" && writeKey2(obj), child.tag in obj ? Array.isArray(obj[child.tag]) ? obj[child.tag].push(child.value) : obj[child.tag] = [obj[child.tag], child.value] : obj[child.tag] = child.value;
    for (let [k2, v] of Object.entries(attrs))
      k2 === "__proto__" && writeKey2(obj), obj[k2] = v;
    return { tag, value: obj };
  }
  static ENTITIES = {
    amp: "&",
    lt: "<",
    gt: ">",
    quot: '"',
    apos: "'"
  };
  skipDoctype() {
    let p = this;
    p.i += 9;
    let depth = 0;
    for (; p.i < p.z; ) {
      let c2 = p.x[p.i];
      if (c2 === "[")
        ++depth;
      else if (c2 === "]")
        --depth;
      else if (c2 === ">" && depth === 0) {
        ++p.i;
        return;
      }
      ++p.i;
    }
    throw new Error("@aws-sdk XML parse error: unclosed DOCTYPE.");
  }
  decodeEntities(s) {
    return s.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-zA-Z][a-zA-Z0-9]{0,30}));/g, (_, hex, dec, named) => hex ? String.fromCharCode(parseInt(hex, 16)) : dec ? String.fromCharCode(parseInt(dec, 10)) : _AwsXmlParser.ENTITIES[named] ?? "");
  }
}, SerdeContextConfig2 = class {
  serdeContext;
  setSerdeContext(serdeContext) {
    this.serdeContext = serdeContext;
  }
}, UnionSerde2 = class {
  from;
  to;
  keys;
  constructor(from, to) {
    this.from = from, this.to = to;
    let keys = Object.keys(this.from), set = new Set(keys);
    set.delete("__type"), this.keys = set;
  }
  mark(key) {
    this.keys.delete(key);
  }
  hasUnknown() {
    return this.keys.size === 1 && Object.keys(this.to).length === 0;
  }
  writeUnknown() {
    if (this.hasUnknown()) {
      let k2 = this.keys.values().next().value, v = this.from[k2];
      this.to.$unknown = [k2, v];
    }
  }
};
function writeKey3(obj) {
  Object.defineProperty(obj, "__proto__", { value: void 0, writable: !0, enumerable: !0, configurable: !0 });
}
var XmlShapeDeserializer = class extends SerdeContextConfig2 {
  settings;
  stringDeserializer;
  constructor(settings) {
    super(), this.settings = settings, this.stringDeserializer = new FromStringShapeDeserializer(settings);
  }
  setSerdeContext(serdeContext) {
    this.serdeContext = serdeContext, this.stringDeserializer.setSerdeContext(serdeContext);
  }
  read(schema, bytes, key) {
    let ns = NormalizedSchema.of(schema), memberSchemas = ns.getMemberSchemas();
    if (ns.isStructSchema() && ns.isMemberSchema() && Object.values(memberSchemas).find((memberNs) => !!memberNs.getMemberTraits().eventPayload)) {
      let output = {}, memberName = Object.keys(memberSchemas)[0];
      return memberSchemas[memberName].isBlobSchema() ? output[memberName] = bytes : output[memberName] = this.read(memberSchemas[memberName], bytes), output;
    }
    let xmlString = (this.serdeContext?.utf8Encoder ?? toUtf8)(bytes), parsedObject = this.parseXml(xmlString);
    return this.readSchema(schema, key ? parsedObject[key] : parsedObject);
  }
  readSchema(_schema, value) {
    let ns = NormalizedSchema.of(_schema);
    if (ns.isUnitSchema())
      return;
    let traits = ns.getMergedTraits();
    if (ns.isListSchema() && !Array.isArray(value))
      return this.readSchema(ns, [value]);
    if (value == null)
      return value;
    if (typeof value == "object") {
      let flat = !!traits.xmlFlattened;
      if (ns.isListSchema()) {
        let listValue = ns.getValueSchema(), buffer2 = [], sourceKey = listValue.getMergedTraits().xmlName ?? "member", source = flat ? value : (value[0] ?? value)[sourceKey];
        if (source == null)
          return buffer2;
        let sourceArray = Array.isArray(source) ? source : [source];
        for (let v of sourceArray)
          buffer2.push(this.readSchema(listValue, v));
        return buffer2;
      }
      let buffer = {};
      if (ns.isMapSchema()) {
        let keyNs = ns.getKeySchema(), memberNs = ns.getValueSchema(), entries;
        flat ? entries = Array.isArray(value) ? value : [value] : entries = Array.isArray(value.entry) ? value.entry : [value.entry];
        let keyProperty = keyNs.getMergedTraits().xmlName ?? "key", valueProperty = memberNs.getMergedTraits().xmlName ?? "value";
        for (let entry of entries) {
          let key = entry[keyProperty], value2 = entry[valueProperty];
          key === "__proto__" && writeKey3(buffer), buffer[key] = this.readSchema(memberNs, value2);
        }
        return buffer;
      }
      if (ns.isStructSchema()) {
        let union = ns.isUnionSchema(), unionSerde;
        union && (unionSerde = new UnionSerde2(value, buffer));
        for (let [memberName, memberSchema] of ns.structIterator()) {
          let memberTraits = memberSchema.getMergedTraits(), xmlObjectKey = memberTraits.httpPayload ? memberTraits.xmlName ?? memberSchema.getName() : memberSchema.getMemberTraits().xmlName ?? memberName;
          union && unionSerde.mark(xmlObjectKey), value[xmlObjectKey] != null && (buffer[memberName] = this.readSchema(memberSchema, value[xmlObjectKey]));
        }
        return union && unionSerde.writeUnknown(), buffer;
      }
      if (ns.isDocumentSchema())
        return value;
      throw new Error(`@aws-sdk/core/protocols - xml deserializer unhandled schema type for ${ns.getName(!0)}`);
    }
    return ns.isListSchema() ? [] : ns.isMapSchema() || ns.isStructSchema() ? {} : this.stringDeserializer.read(ns, value);
  }
  parseXml(xml) {
    if (xml.length) {
      let parsedObj;
      try {
        parsedObj = parseXML(xml);
      } catch (e2) {
        throw e2 && typeof e2 == "object" && Object.defineProperty(e2, "$responseBodyText", {
          value: xml
        }), e2;
      }
      let textNodeName = "#text", key = Object.keys(parsedObj)[0], parsedObjToReturn = parsedObj[key];
      return parsedObjToReturn[textNodeName] && (parsedObjToReturn[key] = parsedObjToReturn[textNodeName], delete parsedObjToReturn[textNodeName]), getValueFromTextNode(parsedObjToReturn);
    }
    return {};
  }
}, QueryShapeSerializer = class extends SerdeContextConfig2 {
  settings;
  buffer;
  constructor(settings) {
    super(), this.settings = settings;
  }
  write(schema, value, prefix = "") {
    this.buffer === void 0 && (this.buffer = "");
    let ns = NormalizedSchema.of(schema);
    if (prefix && !prefix.endsWith(".") && (prefix += "."), ns.isBlobSchema())
      (typeof value == "string" || value instanceof Uint8Array) && (this.writeKey(prefix), this.writeValue((this.serdeContext?.base64Encoder ?? toBase64)(value)));
    else if (ns.isBooleanSchema() || ns.isNumericSchema() || ns.isStringSchema())
      value != null ? (this.writeKey(prefix), this.writeValue(String(value))) : ns.isIdempotencyToken() && (this.writeKey(prefix), this.writeValue(generateIdempotencyToken()));
    else if (ns.isBigIntegerSchema())
      value != null && (this.writeKey(prefix), this.writeValue(String(value)));
    else if (ns.isBigDecimalSchema())
      value != null && (this.writeKey(prefix), this.writeValue(value instanceof NumericValue ? value.string : String(value)));
    else if (ns.isTimestampSchema()) {
      if (value instanceof Date)
        switch (this.writeKey(prefix), determineTimestampFormat(ns, this.settings)) {
          case 5:
            this.writeValue(value.toISOString().replace(".000Z", "Z"));
            break;
          case 6:
            this.writeValue(dateToUtcString(value));
            break;
          case 7:
            this.writeValue(String(value.getTime() / 1e3));
            break;
        }
    } else if (ns.isDocumentSchema())
      Array.isArray(value) ? this.write(79, value, prefix) : value instanceof Date ? this.write(4, value, prefix) : value instanceof Uint8Array ? this.write(21, value, prefix) : value && typeof value == "object" ? this.write(143, value, prefix) : (this.writeKey(prefix), this.writeValue(String(value)));
    else if (ns.isListSchema()) {
      if (Array.isArray(value))
        if (value.length === 0)
          this.settings.serializeEmptyLists && (this.writeKey(prefix), this.writeValue(""));
        else {
          let member2 = ns.getValueSchema(), flat = this.settings.flattenLists || ns.getMergedTraits().xmlFlattened, i2 = 1;
          for (let item of value) {
            if (item == null)
              continue;
            let traits = member2.getMergedTraits(), suffix = this.getKey("member", traits.xmlName, traits.ec2QueryName), key = flat ? `${prefix}${i2}` : `${prefix}${suffix}.${i2}`;
            this.write(member2, item, key), ++i2;
          }
        }
    } else if (ns.isMapSchema()) {
      if (value && typeof value == "object") {
        let keySchema = ns.getKeySchema(), memberSchema = ns.getValueSchema(), flat = ns.getMergedTraits().xmlFlattened, i2 = 1;
        for (let k2 in value) {
          let v = value[k2];
          if (v == null)
            continue;
          let keyTraits = keySchema.getMergedTraits(), keySuffix = this.getKey("key", keyTraits.xmlName, keyTraits.ec2QueryName), key = flat ? `${prefix}${i2}.${keySuffix}` : `${prefix}entry.${i2}.${keySuffix}`, valTraits = memberSchema.getMergedTraits(), valueSuffix = this.getKey("value", valTraits.xmlName, valTraits.ec2QueryName), valueKey = flat ? `${prefix}${i2}.${valueSuffix}` : `${prefix}entry.${i2}.${valueSuffix}`;
          this.write(keySchema, k2, key), this.write(memberSchema, v, valueKey), ++i2;
        }
      }
    } else if (ns.isStructSchema()) {
      if (value && typeof value == "object") {
        let didWriteMember = !1;
        for (let [memberName, member2] of ns.structIterator()) {
          if (value[memberName] == null && !member2.isIdempotencyToken())
            continue;
          let traits = member2.getMergedTraits(), suffix = this.getKey(memberName, traits.xmlName, traits.ec2QueryName, "struct"), key = `${prefix}${suffix}`;
          this.write(member2, value[memberName], key), didWriteMember = !0;
        }
        if (!didWriteMember && ns.isUnionSchema()) {
          let { $unknown } = value;
          if (Array.isArray($unknown)) {
            let [k2, v] = $unknown, key = `${prefix}${k2}`;
            this.write(15, v, key);
          }
        }
      }
    } else if (!ns.isUnitSchema())
      throw new Error(`@aws-sdk/core/protocols - QuerySerializer unrecognized schema type ${ns.getName(!0)}`);
  }
  flush() {
    if (this.buffer === void 0)
      throw new Error("@aws-sdk/core/protocols - QuerySerializer cannot flush with nothing written to buffer.");
    let str = this.buffer;
    return delete this.buffer, str;
  }
  getKey(memberName, xmlName, ec2QueryName, keySource) {
    let { ec2, capitalizeKeys } = this.settings;
    if (ec2 && ec2QueryName)
      return ec2QueryName;
    let key = xmlName ?? memberName;
    return capitalizeKeys && keySource === "struct" ? key[0].toUpperCase() + key.slice(1) : key;
  }
  writeKey(key) {
    key.endsWith(".") && (key = key.slice(0, key.length - 1)), this.buffer += `&${extendedEncodeURIComponent(key)}=`;
  }
  writeValue(value) {
    this.buffer += extendedEncodeURIComponent(value);
  }
}, AwsQueryProtocol = class extends RpcProtocol {
  options;
  serializer;
  deserializer;
  mixin = new ProtocolLib();
  constructor(options) {
    super({
      defaultNamespace: options.defaultNamespace,
      errorTypeRegistries: options.errorTypeRegistries
    }), this.options = options;
    let settings = {
      timestampFormat: {
        useTrait: !0,
        default: 5
      },
      httpBindings: !1,
      xmlNamespace: options.xmlNamespace,
      serviceNamespace: options.defaultNamespace,
      serializeEmptyLists: !0
    };
    this.serializer = new QueryShapeSerializer(settings), this.deserializer = new XmlShapeDeserializer(settings);
  }
  getShapeId() {
    return "aws.protocols#awsQuery";
  }
  setSerdeContext(serdeContext) {
    this.serializer.setSerdeContext(serdeContext), this.deserializer.setSerdeContext(serdeContext);
  }
  getPayloadCodec() {
    throw new Error("AWSQuery protocol has no payload codec.");
  }
  async serializeRequest(operationSchema, input, context) {
    let request = await super.serializeRequest(operationSchema, input, context);
    request.path.endsWith("/") || (request.path += "/"), request.headers["content-type"] = "application/x-www-form-urlencoded", (deref(operationSchema.input) === "unit" || !request.body) && (request.body = "");
    let action = operationSchema.name.split("#")[1] ?? operationSchema.name;
    return request.body = `Action=${action}&Version=${this.options.version}` + request.body, request.body.endsWith("&") && (request.body = request.body.slice(-1)), request;
  }
  async deserializeResponse(operationSchema, context, response) {
    let deserializer = this.deserializer, ns = NormalizedSchema.of(operationSchema.output), dataObject = {};
    if (response.statusCode >= 300) {
      let bytes2 = await collectBody(response.body, context);
      bytes2.byteLength > 0 && Object.assign(dataObject, await deserializer.read(15, bytes2)), await this.handleError(operationSchema, context, response, dataObject, this.deserializeMetadata(response));
    }
    for (let header in response.headers) {
      let value = response.headers[header];
      delete response.headers[header], response.headers[header.toLowerCase()] = value;
    }
    let shortName = operationSchema.name.split("#")[1] ?? operationSchema.name, awsQueryResultKey = ns.isStructSchema() && this.useNestedResult() ? shortName + "Result" : void 0, bytes = await collectBody(response.body, context);
    return bytes.byteLength > 0 && Object.assign(dataObject, await deserializer.read(ns, bytes, awsQueryResultKey)), dataObject.$metadata = this.deserializeMetadata(response), dataObject;
  }
  useNestedResult() {
    return !0;
  }
  async handleError(operationSchema, context, response, dataObject, metadata) {
    let errorIdentifier = this.loadQueryErrorCode(response, dataObject) ?? "Unknown";
    this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
    let errorData = this.loadQueryError(dataObject) ?? {}, message = this.loadQueryErrorMessage(dataObject);
    errorData.message = message, errorData.Error = {
      Type: errorData.Type,
      Code: errorData.Code,
      Message: message
    };
    let { errorSchema, errorMetadata } = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, errorData, metadata, this.mixin.findQueryCompatibleError), ns = NormalizedSchema.of(errorSchema), ErrorCtor = this.compositeErrorRegistry.getErrorCtor(errorSchema) ?? Error, exception = new ErrorCtor({}), output = {
      Type: errorData.Error.Type,
      Code: errorData.Error.Code,
      Error: errorData.Error
    };
    for (let [name, member2] of ns.structIterator()) {
      let target = member2.getMergedTraits().xmlName ?? name, value = errorData[target] ?? dataObject[target];
      output[name] = this.deserializer.readSchema(member2, value);
    }
    throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, {
      $fault: ns.getMergedTraits().error,
      message
    }, output), dataObject);
  }
  loadQueryErrorCode(output, data) {
    let code = (data.Errors?.[0]?.Error ?? data.Errors?.Error ?? data.Error)?.Code;
    if (code !== void 0)
      return code;
    if (output.statusCode == 404)
      return "NotFound";
  }
  loadQueryError(data) {
    return data.Errors?.[0]?.Error ?? data.Errors?.Error ?? data.Error;
  }
  loadQueryErrorMessage(data) {
    let errorData = this.loadQueryError(data);
    return errorData?.message ?? errorData?.Message ?? data.message ?? data.Message ?? "Unknown";
  }
  getDefaultContentType() {
    return "application/x-www-form-urlencoded";
  }
};

// own:node_modules/@smithy/core/dist-es/submodules/checksum/crc32/Crc32Node.js
var zlib = __toESM(__nccwpck_require__(522)), import_node_crypto3 = __nccwpck_require__(598), CRC32_TABLE = new Uint32Array(256);
for (let i2 = 0; i2 < 256; ++i2) {
  let c2 = i2;
  for (let j2 = 0; j2 < 8; ++j2)
    c2 = c2 & 1 ? 3988292384 ^ c2 >>> 1 : c2 >>> 1;
  CRC32_TABLE[i2] = c2 >>> 0;
}
var ONES = 4294967295, Crc32Js = class {
  digestLength = 4;
  checksum = ONES;
  update(data) {
    for (let i2 = 0; i2 < data.length; ++i2)
      this.checksum = this.checksum >>> 8 ^ CRC32_TABLE[(this.checksum ^ data[i2]) & 255];
  }
  digestSync() {
    return (this.checksum ^ ONES) >>> 0;
  }
  async digest() {
    let value = this.digestSync(), out = new Uint8Array(4);
    return new DataView(out.buffer).setUint32(0, value, !1), out;
  }
  reset() {
    this.checksum = ONES;
  }
}, zlibCrc32 = typeof zlib.crc32 == "function" ? zlib.crc32 : void 0, Crc32Node = zlibCrc32 ? buildNativeClass(zlibCrc32) : Crc32Js;
function buildNativeClass(nativeCrc32) {
  return class {
    digestLength = 4;
    value = 0;
    update(data) {
      this.value = nativeCrc32(data, this.value);
    }
    digestSync() {
      return this.value >>> 0;
    }
    async digest() {
      let out = new Uint8Array(4);
      return new DataView(out.buffer).setUint32(0, this.digestSync(), !1), out;
    }
    reset() {
      this.value = 0;
    }
  };
}
var BLOCK = 64, DIGEST_LENGTH = 32, MAX_HASHABLE_LENGTH = 2 ** 53 - 1, Sha256Js = class _Sha256Js {
  digestLength = DIGEST_LENGTH;
  state = Int32Array.from(INIT);
  w;
  buffer = new Uint8Array(64);
  bufferLength = 0;
  bytesHashed = 0;
  finished = !1;
  inner;
  outer;
  constructor(secret) {
    if (secret) {
      let key = _Sha256Js.normalizeKey(secret);
      this.inner = new _Sha256Js(), this.outer = new _Sha256Js();
      let { inner, outer } = this, pad = new Uint8Array(BLOCK * 2);
      for (let i2 = 0; i2 < BLOCK; ++i2)
        pad[i2] = 54 ^ key[i2], pad[i2 + BLOCK] = 92 ^ key[i2];
      inner.update(pad.subarray(0, BLOCK)), outer.update(pad.subarray(BLOCK));
    }
  }
  update(data) {
    if (this.finished)
      throw new Error("Attempted to update an already finished HMAC.");
    if (this.inner) {
      this.inner.update(data);
      return;
    }
    let chunk = toUint8Array(data), position = 0, { byteLength } = chunk;
    if (this.bytesHashed += byteLength, this.bytesHashed * 8 > MAX_HASHABLE_LENGTH)
      throw new Error("Cannot hash more than 2^53 - 1 bits");
    for (; byteLength > 0; )
      this.buffer[this.bufferLength++] = chunk[position++], byteLength--, this.bufferLength === BLOCK && (this.hashBuffer(), this.bufferLength = 0);
  }
  async digest() {
    let { inner, outer } = this;
    if (inner && outer) {
      if (this.finished)
        throw new Error("Attempted to digest an already finished HMAC.");
      this.finished = !0;
      let innerDigest = inner.digestSync();
      return outer.update(innerDigest), outer.digestSync();
    }
    return this.digestSync();
  }
  reset() {
    this.state = Int32Array.from(INIT), this.buffer = new Uint8Array(64), this.bufferLength = 0, this.bytesHashed = 0;
  }
  digestSync() {
    let state2 = this.state.slice(), buffer = this.buffer.slice(), bufferLength = this.bufferLength, bitsHashed = this.bytesHashed * 8, bufferView = new DataView(buffer.buffer, buffer.byteOffset, buffer.byteLength);
    if (bufferView.setUint8(bufferLength++, 128), (bufferLength - 1) % BLOCK >= BLOCK - 8) {
      for (let i2 = bufferLength; i2 < BLOCK; ++i2)
        bufferView.setUint8(i2, 0);
      this.hashBufferWith(state2, buffer), bufferLength = 0;
    }
    for (let i2 = bufferLength; i2 < BLOCK - 8; ++i2)
      bufferView.setUint8(i2, 0);
    bufferView.setUint32(BLOCK - 8, Math.floor(bitsHashed / 4294967296), !1), bufferView.setUint32(BLOCK - 4, bitsHashed, !1), this.hashBufferWith(state2, buffer);
    let out = new Uint8Array(DIGEST_LENGTH);
    for (let i2 = 0; i2 < 8; ++i2)
      out[i2 * 4] = state2[i2] >>> 24 & 255, out[i2 * 4 + 1] = state2[i2] >>> 16 & 255, out[i2 * 4 + 2] = state2[i2] >>> 8 & 255, out[i2 * 4 + 3] = state2[i2] >>> 0 & 255;
    return out;
  }
  static normalizeKey(secret) {
    let key = toUint8Array(secret);
    if (key.byteLength > BLOCK) {
      let h2 = new _Sha256Js();
      h2.update(key);
      let out = h2.digestSync(), padded = new Uint8Array(BLOCK);
      return padded.set(out), padded;
    }
    if (key.byteLength < BLOCK) {
      let padded = new Uint8Array(BLOCK);
      return padded.set(key), padded;
    }
    return key;
  }
  hashBuffer() {
    this.hashBufferWith(this.state, this.buffer);
  }
  hashBufferWith(state2, buffer) {
    let w = this.w ??= new Int32Array(64), s0 = state2[0], s1 = state2[1], s2 = state2[2], s3 = state2[3], s4 = state2[4], s5 = state2[5], s6 = state2[6], s7 = state2[7];
    for (let i2 = 0; i2 < BLOCK; ++i2) {
      if (i2 < 16)
        w[i2] = (buffer[i2 * 4] & 255) << 24 | (buffer[i2 * 4 + 1] & 255) << 16 | (buffer[i2 * 4 + 2] & 255) << 8 | buffer[i2 * 4 + 3] & 255;
      else {
        let u = w[i2 - 2], t12 = (u >>> 17 | u << 15) ^ (u >>> 19 | u << 13) ^ u >>> 10;
        u = w[i2 - 15];
        let t22 = (u >>> 7 | u << 25) ^ (u >>> 18 | u << 14) ^ u >>> 3;
        w[i2] = (t12 + w[i2 - 7] | 0) + (t22 + w[i2 - 16] | 0);
      }
      let t1 = (((s4 >>> 6 | s4 << 26) ^ (s4 >>> 11 | s4 << 21) ^ (s4 >>> 25 | s4 << 7)) + (s4 & s5 ^ ~s4 & s6) | 0) + (s7 + (K[i2] + w[i2] | 0) | 0) | 0, t2 = ((s0 >>> 2 | s0 << 30) ^ (s0 >>> 13 | s0 << 19) ^ (s0 >>> 22 | s0 << 10)) + (s0 & s1 ^ s0 & s2 ^ s1 & s2) | 0;
      s7 = s6, s6 = s5, s5 = s4, s4 = s3 + t1 | 0, s3 = s2, s2 = s1, s1 = s0, s0 = t1 + t2 | 0;
    }
    state2[0] += s0, state2[1] += s1, state2[2] += s2, state2[3] += s3, state2[4] += s4, state2[5] += s5, state2[6] += s6, state2[7] += s7;
  }
}, INIT = new Int32Array([
  1779033703,
  3144134277,
  1013904242,
  2773480762,
  1359893119,
  2600822924,
  528734635,
  1541459225
]), K = new Int32Array([
  1116352408,
  1899447441,
  3049323471,
  3921009573,
  961987163,
  1508970993,
  2453635748,
  2870763221,
  3624381080,
  310598401,
  607225278,
  1426881987,
  1925078388,
  2162078206,
  2614888103,
  3248222580,
  3835390401,
  4022224774,
  264347078,
  604807628,
  770255983,
  1249150122,
  1555081692,
  1996064986,
  2554220882,
  2821834349,
  2952996808,
  3210313671,
  3336571891,
  3584528711,
  113926993,
  338241895,
  666307205,
  773529912,
  1294757372,
  1396182291,
  1695183700,
  1986661051,
  2177026350,
  2456956037,
  2730485921,
  2820302411,
  3259730800,
  3345764771,
  3516065817,
  3600352804,
  4094571909,
  275423344,
  430227734,
  506948616,
  659060556,
  883997877,
  958139571,
  1322822218,
  1537002063,
  1747873779,
  1955562222,
  2024104815,
  2227730452,
  2361852424,
  2428436474,
  2756734187,
  3204031479,
  3329325298
]), hasNativeCrypto = (() => {
  try {
    return (0, import_node_crypto3.createHash)("sha256"), !0;
  } catch {
    return !1;
  }
})(), Sha256Node = hasNativeCrypto ? buildNativeClass2() : Sha256Js;
function buildNativeClass2() {
  return class {
    digestLength = 32;
    secret;
    hash;
    isHmac;
    finished = !1;
    constructor(secret) {
      this.secret = secret, this.isHmac = !!secret, this.hash = this.createHash();
    }
    update(data) {
      if (this.finished)
        throw new Error("Attempted to update an already finished hash.");
      this.hash.update(data);
    }
    async digest() {
      let buf;
      return this.isHmac ? (this.finished = !0, buf = this.hash.digest()) : buf = this.hash.copy().digest(), new Uint8Array(buf.buffer, buf.byteOffset, buf.byteLength);
    }
    reset() {
      this.hash = this.createHash(), this.finished = !1;
    }
    createHash() {
      return this.secret ? (0, import_node_crypto3.createHmac)("sha256", toBuffer(this.secret)) : (0, import_node_crypto3.createHash)("sha256");
    }
  };
}
function toBuffer(data) {
  return typeof data == "string" ? data : ArrayBuffer.isView(data) ? Buffer.from(data.buffer, data.byteOffset, data.byteLength) : Buffer.from(data);
}

// own:node_modules/@smithy/node-http-handler/dist-es/build-abort-error.js
var import_node_https = __toESM(__nccwpck_require__(327)), import_node_stream4 = __nccwpck_require__(75);
function buildAbortError(abortSignal) {
  let reason = abortSignal && typeof abortSignal == "object" && "reason" in abortSignal ? abortSignal.reason : void 0;
  if (reason) {
    if (reason instanceof Error) {
      let abortError3 = new Error("Request aborted");
      return abortError3.name = "AbortError", abortError3.cause = reason, abortError3;
    }
    let abortError2 = new Error(String(reason));
    return abortError2.name = "AbortError", abortError2;
  }
  let abortError = new Error("Request aborted");
  return abortError.name = "AbortError", abortError;
}
var NODEJS_TIMEOUT_ERROR_CODES2 = ["ECONNRESET", "EPIPE", "ETIMEDOUT"], getTransformedHeaders = (headers) => {
  let transformedHeaders = {};
  for (let name in headers) {
    if (!hasOwn(headers, name))
      continue;
    let headerValues = headers[name];
    transformedHeaders[name] = Array.isArray(headerValues) ? headerValues.join(",") : headerValues;
  }
  return transformedHeaders;
}, timing = {
  setTimeout: (cb, ms) => setTimeout(cb, ms),
  clearTimeout: (timeoutId) => clearTimeout(timeoutId)
}, DEFER_EVENT_LISTENER_TIME = 1e3, setConnectionTimeout = (request, reject, timeoutInMs = 0) => {
  if (!timeoutInMs)
    return -1;
  let registerTimeout = (offset) => {
    let timeoutId = timing.setTimeout(() => {
      request.destroy(), reject(Object.assign(new Error(`@smithy/node-http-handler - the request socket did not establish a connection with the server within the configured timeout of ${timeoutInMs} ms.`), {
        name: "TimeoutError"
      }));
    }, timeoutInMs - offset), doWithSocket = (socket) => {
      socket?.connecting ? socket.on("connect", () => {
        timing.clearTimeout(timeoutId);
      }) : timing.clearTimeout(timeoutId);
    };
    request.socket ? doWithSocket(request.socket) : request.on("socket", doWithSocket);
  };
  return timeoutInMs < 2e3 ? (registerTimeout(0), 0) : timing.setTimeout(registerTimeout.bind(null, DEFER_EVENT_LISTENER_TIME), DEFER_EVENT_LISTENER_TIME);
}, setRequestTimeout = (req, reject, timeoutInMs = 0, throwOnRequestTimeout, logger2) => timeoutInMs ? timing.setTimeout(() => {
  let msg = `@smithy/node-http-handler - [${throwOnRequestTimeout ? "ERROR" : "WARN"}] a request has exceeded the configured ${timeoutInMs} ms requestTimeout.`;
  if (throwOnRequestTimeout) {
    let error = Object.assign(new Error(msg), {
      name: "TimeoutError",
      code: "ETIMEDOUT"
    });
    req.destroy(error), reject(error);
  } else
    msg += " Init client requestHandler with throwOnRequestTimeout=true to turn this into an error.", logger2?.warn?.(msg);
}, timeoutInMs) : -1, DEFER_EVENT_LISTENER_TIME2 = 3e3, setSocketKeepAlive = (request, { keepAlive, keepAliveMsecs }, deferTimeMs = DEFER_EVENT_LISTENER_TIME2) => {
  if (keepAlive !== !0)
    return -1;
  let registerListener = () => {
    request.socket ? request.socket.setKeepAlive(keepAlive, keepAliveMsecs || 0) : request.on("socket", (socket) => {
      socket.setKeepAlive(keepAlive, keepAliveMsecs || 0);
    });
  };
  return deferTimeMs === 0 ? (registerListener(), 0) : timing.setTimeout(registerListener, deferTimeMs);
}, resolveDefaultSocketTimeout = (config) => {
  let value = config?.defaultSocketTimeout;
  return typeof value == "number" && Number.isFinite(value) && value > 0 ? value : void 0;
}, DEFER_EVENT_LISTENER_TIME3 = 3e3, setSocketTimeout = (request, reject, timeoutInMs = 0, isServiceDefault = !1) => {
  if (!Number.isFinite(timeoutInMs) || timeoutInMs <= 0)
    return;
  let response;
  request.once("response", (res) => response = res);
  let onTimeout = () => {
    if (response?.complete) {
      request.socket?.destroy();
      return;
    }
    let error = Object.assign(new Error(`@smithy/node-http-handler - the request socket timed out after ${timeoutInMs} ms of inactivity (${isServiceDefault ? "service default socket timeout" : "configured by client requestHandler"}).`), { name: "TimeoutError" });
    response?.destroy(error), request.destroy(), reject(error);
  }, registerTimeout = () => {
    let { socket } = request;
    socket ? socket.connecting ? socket.once("connect", registerTimeout) : (socket.setTimeout(timeoutInMs, onTimeout), request.on("close", () => socket.removeListener("timeout", onTimeout))) : request.once("socket", registerTimeout);
  };
  if (timeoutInMs < 6e3) {
    registerTimeout();
    return;
  }
  let deferralId = timing.setTimeout(registerTimeout, DEFER_EVENT_LISTENER_TIME3);
  request.once("close", () => timing.clearTimeout(deferralId));
}, MIN_WAIT_TIME = 6e3;
async function writeRequestBody(httpRequest2, request, maxContinueTimeoutMs = MIN_WAIT_TIME, externalAgent = !1) {
  let headers = request.headers, expect = headers ? headers.Expect || headers.expect : void 0, timeoutId = -1, sendBody = !0;
  !externalAgent && expect === "100-continue" && (sendBody = await Promise.race([
    new Promise((resolve) => {
      timeoutId = Number(timing.setTimeout(() => resolve(!0), Math.max(MIN_WAIT_TIME, maxContinueTimeoutMs)));
    }),
    new Promise((resolve) => {
      httpRequest2.on("continue", () => {
        timing.clearTimeout(timeoutId), resolve(!0);
      }), httpRequest2.on("response", () => {
        timing.clearTimeout(timeoutId), resolve(!1);
      }), httpRequest2.on("error", () => {
        timing.clearTimeout(timeoutId), resolve(!1);
      });
    })
  ])), sendBody && writeBody(httpRequest2, request.body);
}
function writeBody(httpRequest2, body) {
  if (body instanceof import_node_stream4.Readable) {
    body.pipe(httpRequest2);
    return;
  }
  if (body) {
    let isBuffer = Buffer.isBuffer(body);
    if (isBuffer || typeof body == "string") {
      isBuffer && body.byteLength === 0 ? httpRequest2.end() : httpRequest2.end(body);
      return;
    }
    let uint8 = body;
    if (typeof uint8 == "object" && uint8.buffer && typeof uint8.byteOffset == "number" && typeof uint8.byteLength == "number") {
      httpRequest2.end(Buffer.from(uint8.buffer, uint8.byteOffset, uint8.byteLength));
      return;
    }
    httpRequest2.end(Buffer.from(body));
    return;
  }
  httpRequest2.end();
}
var hAgent, hRequest, NodeHttpHandler = class _NodeHttpHandler {
  config;
  configProvider;
  socketWarningTimestamp = 0;
  externalAgent = !1;
  metadata = { handlerProtocol: "http/1.1" };
  static create(instanceOrOptions) {
    return typeof instanceOrOptions?.handle == "function" ? instanceOrOptions : new _NodeHttpHandler(instanceOrOptions);
  }
  static checkSocketUsage(agent, socketWarningTimestamp, logger2 = console) {
    let { sockets, requests, maxSockets } = agent;
    if (typeof maxSockets != "number" || maxSockets === 1 / 0 || Date.now() - 15e3 < socketWarningTimestamp)
      return socketWarningTimestamp;
    if (sockets && requests)
      for (let origin in sockets) {
        if (!hasOwn(sockets, origin))
          continue;
        let socketsInUse = sockets[origin]?.length ?? 0, requestsEnqueued = requests[origin]?.length ?? 0;
        if (socketsInUse >= maxSockets && requestsEnqueued >= 2 * maxSockets)
          return logger2?.warn?.(`@smithy/node-http-handler:WARN - socket usage at capacity=${socketsInUse} and ${requestsEnqueued} additional requests are enqueued.
See https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/node-configuring-maxsockets.html
or increase socketAcquisitionWarningTimeout=(millis) in the NodeHttpHandler config.`), Date.now();
      }
    return socketWarningTimestamp;
  }
  constructor(options) {
    this.configProvider = new Promise((resolve, reject) => {
      typeof options == "function" ? options().then((_options) => {
        resolve(this.resolveDefaultConfig(_options));
      }).catch(reject) : resolve(this.resolveDefaultConfig(options));
    });
  }
  destroy() {
    this.config?.httpAgent?.destroy(), this.config?.httpsAgent?.destroy();
  }
  async handle(request, { abortSignal, requestTimeout: requestTimeout2 } = {}) {
    this.config || (this.config = await this.configProvider);
    let config = this.config, logger2 = config.logger, isSSL = request.protocol === "https:";
    return !isSSL && !this.config.httpAgent && (this.config.httpAgent = await this.config.httpAgentProvider()), new Promise((_resolve, _reject) => {
      let writeRequestBodyPromise, socketWarningTimeoutId = -1, connectionTimeoutId = -1, requestTimeoutId = -1, keepAliveTimeoutId = -1, clearTimeouts = () => {
        timing.clearTimeout(socketWarningTimeoutId), timing.clearTimeout(connectionTimeoutId), timing.clearTimeout(requestTimeoutId), timing.clearTimeout(keepAliveTimeoutId);
      }, resolve = async (arg) => {
        await writeRequestBodyPromise, clearTimeouts(), _resolve(arg);
      }, reject = async (arg) => {
        await writeRequestBodyPromise, clearTimeouts(), _reject(arg);
      };
      if (abortSignal?.aborted) {
        let abortError = buildAbortError(abortSignal);
        reject(abortError);
        return;
      }
      let headers = request.headers, expectContinue = headers ? (headers.Expect ?? headers.expect) === "100-continue" : !1, agent = isSSL ? config.httpsAgent : config.httpAgent;
      expectContinue && !this.externalAgent && (agent = new (isSSL ? import_node_https.default.Agent : hAgent)({
        keepAlive: !1,
        maxSockets: 1 / 0
      })), socketWarningTimeoutId = timing.setTimeout(() => {
        this.socketWarningTimestamp = _NodeHttpHandler.checkSocketUsage(agent, this.socketWarningTimestamp, logger2);
      }, config.socketAcquisitionWarningTimeout ?? (config.requestTimeout ?? 2e3) + (config.connectionTimeout ?? 1e3));
      let queryString = request.query ? buildQueryString(request.query) : "", auth;
      if (request.username != null || request.password != null) {
        let username = request.username ?? "", password = request.password ?? "";
        auth = `${username}:${password}`;
      }
      let path = request.path;
      queryString && (path += `?${queryString}`), request.fragment && (path += `#${request.fragment}`);
      let hostname = request.hostname ?? "";
      hostname[0] === "[" && hostname.endsWith("]") ? hostname = request.hostname.slice(1, -1) : hostname = request.hostname;
      let nodeHttpsOptions = {
        headers: request.headers,
        host: hostname,
        method: request.method,
        path,
        port: request.port,
        agent,
        auth
      }, req = (isSSL ? import_node_https.default.request : hRequest)(nodeHttpsOptions, (res) => {
        let httpResponse = new HttpResponse({
          statusCode: res.statusCode || -1,
          reason: res.statusMessage,
          headers: getTransformedHeaders(res.headers),
          body: res
        });
        resolve({ response: httpResponse });
      });
      if (req.on("error", (err) => {
        NODEJS_TIMEOUT_ERROR_CODES2.includes(err.code) ? reject(Object.assign(err, { name: "TimeoutError" })) : reject(err);
      }), abortSignal) {
        let onAbort = () => {
          req.destroy();
          let abortError = buildAbortError(abortSignal);
          reject(abortError);
        };
        if (typeof abortSignal.addEventListener == "function") {
          let signal = abortSignal;
          signal.addEventListener("abort", onAbort, { once: !0 }), req.once("close", () => signal.removeEventListener("abort", onAbort));
        } else
          abortSignal.onabort = onAbort;
      }
      let effectiveRequestTimeout = requestTimeout2 ?? config.requestTimeout;
      connectionTimeoutId = setConnectionTimeout(req, reject, config.connectionTimeout), requestTimeoutId = setRequestTimeout(req, reject, effectiveRequestTimeout, config.throwOnRequestTimeout, logger2 ?? console);
      let defaultSocketTimeout = config.socketTimeout === void 0 ? resolveDefaultSocketTimeout(config) : void 0;
      defaultSocketTimeout ? setSocketTimeout(req, reject, defaultSocketTimeout, !0) : setSocketTimeout(req, reject, config.socketTimeout);
      let httpAgent = nodeHttpsOptions.agent;
      typeof httpAgent == "object" && "keepAlive" in httpAgent && (keepAliveTimeoutId = setSocketKeepAlive(req, {
        keepAlive: httpAgent.keepAlive,
        keepAliveMsecs: httpAgent.keepAliveMsecs
      })), writeRequestBodyPromise = writeRequestBody(req, request, effectiveRequestTimeout, this.externalAgent).catch((e2) => (clearTimeouts(), _reject(e2)));
    });
  }
  updateHttpClientConfig(key, value) {
    this.config = void 0, this.configProvider = this.configProvider.then((config) => {
      switch (key) {
        case /* @__PURE__ */ Symbol.for("logger"):
          key = "logger", value = config.logger ?? value;
          break;
        case /* @__PURE__ */ Symbol.for("@smithy/defaultSocketTimeout"):
          key = "defaultSocketTimeout", value = resolveDefaultSocketTimeout(config) ?? value;
          break;
      }
      return {
        ...config,
        [key]: value
      };
    });
  }
  httpHandlerConfigs() {
    return this.config ?? {};
  }
  resolveDefaultConfig(options) {
    let { requestTimeout: requestTimeout2, connectionTimeout: connectionTimeout2, socketTimeout, socketAcquisitionWarningTimeout, httpAgent, httpsAgent, throwOnRequestTimeout, logger: logger2 } = options || {}, keepAlive = !0, maxSockets = 50, httpAgentPromise;
    return {
      connectionTimeout: connectionTimeout2,
      requestTimeout: requestTimeout2,
      socketTimeout,
      defaultSocketTimeout: resolveDefaultSocketTimeout(options),
      socketAcquisitionWarningTimeout,
      throwOnRequestTimeout,
      httpAgentProvider: () => httpAgentPromise ??= (async () => {
        let node_http = await Promise.resolve().then(() => __toESM(__nccwpck_require__(67))), { Agent, request } = node_http.default ?? node_http;
        return hRequest = request, hAgent = Agent, httpAgent instanceof hAgent || typeof httpAgent?.destroy == "function" ? (this.externalAgent = !0, httpAgent) : new hAgent({ keepAlive, maxSockets, ...httpAgent });
      })(),
      httpsAgent: httpsAgent instanceof import_node_https.default.Agent || typeof httpsAgent?.destroy == "function" ? (this.externalAgent = !0, httpsAgent) : new import_node_https.default.Agent({ keepAlive, maxSockets, ...httpsAgent }),
      logger: logger2
    };
  }
};

// own:node_modules/@aws-sdk/client-connect/dist-es/auth/httpAuthSchemeProvider.js
var defaultConnectHttpAuthSchemeParametersProvider = async (config, context, input) => ({
  operation: getSmithyContext(context).operation,
  region: await normalizeProvider(config.region)() || (() => {
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
  let config_0 = resolveAwsSdkSigV4Config(config);
  return Object.assign(config_0, {
    authSchemePreference: normalizeProvider(config.authSchemePreference ?? [])
  });
}, package_default = {
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
  sideEffects: !1,
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
}, ENV_IMDS_DISABLED2 = "AWS_EC2_METADATA_DISABLED", remoteProvider = async (init) => {
  let { ENV_CMDS_FULL_URI: ENV_CMDS_FULL_URI2, ENV_CMDS_RELATIVE_URI: ENV_CMDS_RELATIVE_URI2, fromContainerMetadata: fromContainerMetadata2, fromInstanceMetadata: fromInstanceMetadata2 } = await Promise.resolve().then(() => (init_smithy_credential_provider_imds(), smithy_credential_provider_imds_exports));
  if (process.env[ENV_CMDS_RELATIVE_URI2] || process.env[ENV_CMDS_FULL_URI2]) {
    init.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromHttp/fromContainerMetadata");
    let { fromHttp: fromHttp2 } = await Promise.resolve().then(() => (init_aws_sdk_credential_provider_http(), aws_sdk_credential_provider_http_exports));
    return chain(fromHttp2(init), fromContainerMetadata2(init));
  }
  return process.env[ENV_IMDS_DISABLED2] && process.env[ENV_IMDS_DISABLED2] !== "false" ? async () => {
    throw new CredentialsProviderError("EC2 Instance Metadata Service access disabled", { logger: init.logger });
  } : (init.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromInstanceMetadata"), fromInstanceMetadata2(init));
};
function memoizeChain(providers, treatAsExpired) {
  let chain2 = internalCreateChain(providers), activeLock, passiveLock, credentials, forceRefreshLock, provider = async (options) => {
    if (options?.forceRefresh)
      return forceRefreshLock || (forceRefreshLock = chain2(options).then((c2) => {
        credentials = c2;
      }).finally(() => {
        forceRefreshLock = void 0;
      })), await forceRefreshLock, credentials;
    if (credentials?.expiration && credentials?.expiration?.getTime() < Date.now() && (credentials = void 0), activeLock)
      await activeLock;
    else if (!credentials || treatAsExpired?.(credentials))
      if (credentials)
        passiveLock || (passiveLock = chain2(options).then((c2) => {
          credentials = c2;
        }).catch(() => {
        }).finally(() => {
          passiveLock = void 0;
        }));
      else
        return activeLock = chain2(options).then((c2) => {
          credentials = c2;
        }).finally(() => {
          activeLock = void 0;
        }), provider(options);
    return credentials;
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
}, multipleCredentialSourceWarningEmitted = !1, defaultProvider = (init = {}) => memoizeChain([
  async () => {
    if (init.profile ?? process.env[ENV_PROFILE])
      throw process.env[ENV_KEY] && process.env[ENV_SECRET] && (multipleCredentialSourceWarningEmitted || ((init.logger?.warn && init.logger?.constructor?.name !== "NoOpLogger" ? init.logger.warn.bind(init.logger) : console.warn)(`@aws-sdk/credential-provider-node - defaultProvider::fromEnv WARNING:
    Multiple credential sources detected: 
    Both AWS_PROFILE and the pair AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY static credentials are set.
    This SDK will proceed with the AWS_PROFILE value.
    
    However, a future version may change this behavior to prefer the ENV static credentials.
    Please ensure that your environment only sets either the AWS_PROFILE or the
    AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY pair.
`), multipleCredentialSourceWarningEmitted = !0)), new CredentialsProviderError("AWS_PROFILE is set, skipping fromEnv provider.", {
        logger: init.logger,
        tryNextLink: !0
      });
    return init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromEnv"), fromEnv2(init)();
  },
  async (awsIdentityProperties) => {
    init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromSSO");
    let { ssoStartUrl, ssoAccountId, ssoRegion, ssoRoleName, ssoSession } = init;
    if (!ssoStartUrl && !ssoAccountId && !ssoRegion && !ssoRoleName && !ssoSession)
      throw new CredentialsProviderError("Skipping SSO provider in default chain (inputs do not include SSO fields).", { logger: init.logger });
    let { fromSSO: fromSSO2 } = await Promise.resolve().then(() => (init_aws_sdk_credential_provider_sso(), aws_sdk_credential_provider_sso_exports));
    return fromSSO2(init)(awsIdentityProperties);
  },
  async (awsIdentityProperties) => {
    init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromIni");
    let { fromIni: fromIni2 } = await Promise.resolve().then(() => (init_aws_sdk_credential_provider_ini(), aws_sdk_credential_provider_ini_exports));
    return fromIni2(init)(awsIdentityProperties);
  },
  async (awsIdentityProperties) => {
    init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromProcess");
    let { fromProcess: fromProcess2 } = await Promise.resolve().then(() => (init_aws_sdk_credential_provider_process(), aws_sdk_credential_provider_process_exports));
    return fromProcess2(init)(awsIdentityProperties);
  },
  async (awsIdentityProperties) => {
    init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromTokenFile");
    let { fromTokenFile: fromTokenFile2 } = await Promise.resolve().then(() => (init_aws_sdk_credential_provider_web_identity(), aws_sdk_credential_provider_web_identity_exports));
    return fromTokenFile2(init)(awsIdentityProperties);
  },
  async () => (init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::remoteProvider"), (await remoteProvider(init))()),
  async () => {
    throw new CredentialsProviderError("Could not load credentials from any providers", {
      tryNextLink: !1,
      logger: init.logger
    });
  }
], credentialsTreatedAsExpired), credentialsTreatedAsExpired = (credentials) => credentials?.expiration !== void 0 && credentials.expiration.getTime() - Date.now() < 3e5, k = "ref", a = -1, b = !0, c = "isSet", d = "PartitionResult", e = "booleanEquals", f = "getAttr", g = { [k]: "Endpoint" }, h = { [k]: d }, i = {}, j = [{ [k]: "Region" }], _data = {
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
]), bdd = BinaryDecisionDiagram.from(nodes, root, _data.conditions, _data.results), cache = new EndpointCache({
  size: 50,
  params: ["Endpoint", "Region", "UseDualStack", "UseFIPS"]
}), defaultEndpointResolver = (endpointParams, context = {}) => cache.get(endpointParams, () => decideEndpoint(bdd, {
  endpointParams,
  logger: context.logger
}));
customEndpointFunctions.aws = awsEndpointFunctions;
var getRuntimeConfig = (config) => ({
  apiVersion: "2017-08-08",
  base64Decoder: config?.base64Decoder ?? fromBase64,
  base64Encoder: config?.base64Encoder ?? toBase64,
  disableHostPrefix: config?.disableHostPrefix ?? !1,
  endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
  extensions: config?.extensions ?? [],
  httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultConnectHttpAuthSchemeProvider,
  httpAuthSchemes: config?.httpAuthSchemes ?? [
    {
      schemeId: "aws.auth#sigv4",
      identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
      signer: new AwsSdkSigV4Signer()
    }
  ],
  logger: config?.logger ?? new NoOpLogger(),
  protocol: config?.protocol ?? AwsRestJsonProtocol,
  protocolSettings: config?.protocolSettings ?? {
    defaultNamespace: "com.amazonaws.connect",
    errorTypeRegistries,
    version: "2017-08-08",
    serviceTarget: "AmazonConnectService"
  },
  serviceId: config?.serviceId ?? "Connect",
  sha256: config?.sha256 ?? Sha256Node,
  urlParser: config?.urlParser ?? parseUrl,
  utf8Decoder: config?.utf8Decoder ?? fromUtf8,
  utf8Encoder: config?.utf8Encoder ?? toUtf8
}), getRuntimeConfig2 = (config) => {
  emitWarningIfUnsupportedVersion(process.version);
  let defaultsMode = resolveDefaultsModeConfig(config), defaultConfigProvider = () => defaultsMode().then(loadConfigsForDefaultMode), clientSharedValues = getRuntimeConfig(config);
  emitWarningIfUnsupportedVersion2(process.version);
  let loaderConfig = {
    profile: config?.profile,
    logger: clientSharedValues.logger
  };
  return {
    ...clientSharedValues,
    ...config,
    runtime: "node",
    defaultsMode,
    authSchemePreference: config?.authSchemePreference ?? loadConfig(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, loaderConfig),
    bodyLengthChecker: config?.bodyLengthChecker ?? calculateBodyLength,
    credentialDefaultProvider: config?.credentialDefaultProvider ?? defaultProvider,
    defaultUserAgentProvider: config?.defaultUserAgentProvider ?? createDefaultUserAgentProvider({ serviceId: clientSharedValues.serviceId, clientVersion: package_default.version }),
    maxAttempts: config?.maxAttempts ?? loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config),
    region: config?.region ?? loadConfig(NODE_REGION_CONFIG_OPTIONS, { ...NODE_REGION_CONFIG_FILE_OPTIONS, ...loaderConfig }),
    requestHandler: NodeHttpHandler.create(config?.requestHandler ?? defaultConfigProvider),
    retryMode: config?.retryMode ?? loadConfig({
      ...NODE_RETRY_MODE_CONFIG_OPTIONS,
      default: async () => (await defaultConfigProvider()).retryMode || DEFAULT_RETRY_MODE
    }, config),
    streamCollector: config?.streamCollector ?? streamCollector2,
    useDualstackEndpoint: config?.useDualstackEndpoint ?? loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
    useFipsEndpoint: config?.useFipsEndpoint ?? loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
    userAgentAppId: config?.userAgentAppId ?? loadConfig(NODE_APP_ID_CONFIG_OPTIONS, loaderConfig)
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
  let extensionConfiguration = Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig), getDefaultExtensionConfiguration(runtimeConfig), getHttpHandlerExtensionConfiguration(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
  return extensions.forEach((extension) => extension.configure(extensionConfiguration)), Object.assign(runtimeConfig, resolveAwsRegionExtensionConfiguration(extensionConfiguration), resolveDefaultRuntimeConfig(extensionConfiguration), resolveHttpHandlerRuntimeConfig(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
}, ConnectClient = class extends Client {
  config;
  constructor(...[configuration]) {
    let _config_0 = getRuntimeConfig2(configuration || {});
    super(_config_0), this.initConfig = _config_0;
    let _config_1 = resolveClientEndpointParameters(_config_0), _config_2 = resolveUserAgentConfig(_config_1), _config_3 = resolveRetryConfig(_config_2), _config_4 = resolveRegionConfig(_config_3), _config_5 = _config_4, _config_6 = resolveEndpointConfig(_config_5), _config_7 = resolveHttpAuthSchemeConfig(_config_6), _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
    this.config = _config_8, this.middlewareStack.use(getSchemaSerdePlugin(this.config)), this.middlewareStack.use(getUserAgentPlugin(this.config)), this.middlewareStack.use(getRetryPlugin(this.config)), this.middlewareStack.use(getContentLengthPlugin(this.config)), this.middlewareStack.use(getHostHeaderPlugin(this.config)), this.middlewareStack.use(getLoggerPlugin(this.config)), this.middlewareStack.use(getRecursionDetectionPlugin(this.config)), this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(this.config, {
      httpAuthSchemeParametersProvider: defaultConnectHttpAuthSchemeParametersProvider,
      identityProviderConfigProvider: async (config) => new DefaultIdentityProviderConfig({
        "aws.auth#sigv4": config.credentials
      })
    })), this.middlewareStack.use(getHttpSigningPlugin(this.config));
  }
  destroy() {
    super.destroy();
  }
};

// another:src/core/text/quote.ts
var import_index4 = __nccwpck_require__(377);

// another:esbuild-runtime
var import_index5 = __nccwpck_require__(377);

// own:adapters-connect
async function collectBody2(body) {
  let length = Number(body.headers?.["content-length"]), whole = length >= 0 && length <= 536870912 ? Buffer.allocUnsafe(length) : Buffer.alloc(0), rest = [], filled = 0;
  for await (let chunk of body)
    rest.length === 0 && filled + chunk.length <= whole.length ? (whole.set(chunk, filled), filled += chunk.length) : rest.push(chunk);
  let first = whole.subarray(0, filled);
  return rest.length === 0 ? first : Buffer.concat([first, ...rest]);
}
var RoleRefused = class extends Error {
  name = "RoleRefused";
}, explainedName = /^(?:ExpiredToken|InvalidClientTokenId)/;
function recognizeRefusedRoles({ config }) {
  let provide = config.credentials;
  config.credentials = (identityProperties) => provide(identityProperties).catch((cause) => {
    let { name, text, status, effect } = readFault(cause);
    throw effect === "refused" && status !== null && !explainedName.test(name) ? new RoleRefused(`${name}, ${text}`, { cause }) : cause;
  });
}
var connectionTimeout = 5e3, requestTimeout = 3e4;
function createClient(region, env2) {
  let agent = { keepAlive: !0, maxSockets: 64, proxyEnv: env2 }, client = new ConnectClient({
    region,
    maxAttempts: 1,
    customUserAgent: "connect-publish",
    streamCollector: collectBody2,
    requestHandler: {
      connectionTimeout,
      requestTimeout,
      // Without it a slow request only causes a warning.
      throwOnRequestTimeout: !0,
      httpAgent: agent,
      httpsAgent: agent
    }
  });
  return client.middlewareStack.remove("loggerMiddleware"), recognizeRefusedRoles(client), client;
}
function connect({ region, env: env2, ...rest }) {
  let session = new Session({ ...rest, client: createClient(region, env2) });
  return { reader: createReader(session), session };
}
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
/******/ 	var __webpack_exports__ = __nccwpck_require__(407);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;