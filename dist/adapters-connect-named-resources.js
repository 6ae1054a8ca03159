/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 488:
/***/ ((module) => {

"use strict";
module.exports = require("./adapters-connect.js");

/***/ }),

/***/ 377:
/***/ ((module) => {

"use strict";
module.exports = require("./index.js");

/***/ }),

/***/ 975:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
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

// <stdin>
var stdin_exports = {};
__export(stdin_exports, {
  listNamed: () => listNamed,
  listOperations: () => listOperations
});
module.exports = __toCommonJS(stdin_exports);

// another:src/adapters/connect/paging.ts
var import_adapters_connect = __nccwpck_require__(488);

// another:src/ports/connect.ts
var import_adapters_connect2 = __nccwpck_require__(488);

// another:src/core/text/arn.ts
var import_index = __nccwpck_require__(377);

// another:node_modules/@aws-sdk/client-connect/dist-es/endpoint/EndpointParameters.js
var import_adapters_connect3 = __nccwpck_require__(488);

// another:src/core/model/errors.ts
var import_index2 = __nccwpck_require__(377);

// another:src/core/text/quote.ts
var import_index3 = __nccwpck_require__(377);

// another:node_modules/@smithy/core/dist-es/submodules/client/middleware-stack/MiddlewareStack.js
var import_adapters_connect4 = __nccwpck_require__(488);

// another:node_modules/@smithy/core/dist-es/submodules/config/property-provider/ProviderError.js
var import_adapters_connect5 = __nccwpck_require__(488);

// another:node_modules/@smithy/types/dist-es/extensions/checksum.js
var import_adapters_connect6 = __nccwpck_require__(488);

// another:esbuild-runtime
var import_index4 = __nccwpck_require__(377);

// own:adapters-connect-named-resources
var ListContactFlowsCommand = class extends (0, import_adapters_connect.command)(import_adapters_connect._ep0, import_adapters_connect._mw0, "ListContactFlows", import_adapters_connect3.ListContactFlows$) {
}, ListHoursOfOperationsCommand = class extends (0, import_adapters_connect.command)(import_adapters_connect._ep0, import_adapters_connect._mw0, "ListHoursOfOperations", import_adapters_connect3.ListHoursOfOperations$) {
}, ListLambdaFunctionsCommand = class extends (0, import_adapters_connect.command)(import_adapters_connect._ep0, import_adapters_connect._mw0, "ListLambdaFunctions", import_adapters_connect3.ListLambdaFunctions$) {
}, ListPromptsCommand = class extends (0, import_adapters_connect.command)(import_adapters_connect._ep0, import_adapters_connect._mw0, "ListPrompts", import_adapters_connect3.ListPrompts$) {
}, ListQueuesCommand = class extends (0, import_adapters_connect.command)(import_adapters_connect._ep0, import_adapters_connect._mw0, "ListQueues", import_adapters_connect3.ListQueues$) {
}, ListQuickConnectsCommand = class extends (0, import_adapters_connect.command)(import_adapters_connect._ep0, import_adapters_connect._mw0, "ListQuickConnects", import_adapters_connect3.ListQuickConnects$) {
}, ListRoutingProfilesCommand = class extends (0, import_adapters_connect.command)(import_adapters_connect._ep0, import_adapters_connect._mw0, "ListRoutingProfiles", import_adapters_connect3.ListRoutingProfiles$) {
}, ListUsersCommand = class extends (0, import_adapters_connect.command)(import_adapters_connect._ep0, import_adapters_connect._mw0, "ListUsers", import_adapters_connect3.ListUsers$) {
}, listPage = 1e3, lambdaPage = 25, listOperations = {
  queue: "ListQueues",
  prompt: "ListPrompts",
  hours: "ListHoursOfOperations",
  "quick-connect": "ListQuickConnects",
  "routing-profile": "ListRoutingProfiles",
  user: "ListUsers",
  flow: "ListContactFlows",
  lambda: "ListLambdaFunctions"
}, sendPage = {
  queue: async ({ client }, request) => {
    let command2 = new ListQueuesCommand({ ...request, QueueTypes: ["STANDARD"] }), { QueueSummaryList: rows, NextToken } = await client.send(command2);
    return { rows: rows?.filter(({ QueueType }) => QueueType !== "AGENT"), NextToken };
  },
  prompt: async ({ client }, request) => {
    let { PromptSummaryList: rows, NextToken } = await client.send(new ListPromptsCommand(request));
    return { rows, NextToken };
  },
  hours: async ({ client }, request) => {
    let command2 = new ListHoursOfOperationsCommand(request), { HoursOfOperationSummaryList: rows, NextToken } = await client.send(command2);
    return { rows, NextToken };
  },
  "quick-connect": async ({ client }, request) => {
    let command2 = new ListQuickConnectsCommand(request), { QuickConnectSummaryList: rows, NextToken } = await client.send(command2);
    return { rows, NextToken };
  },
  "routing-profile": async ({ client }, request) => {
    let command2 = new ListRoutingProfilesCommand(request), { RoutingProfileSummaryList: rows, NextToken } = await client.send(command2);
    return { rows, NextToken };
  },
  user: async ({ client }, request) => {
    let { UserSummaryList: rows, NextToken } = await client.send(new ListUsersCommand(request));
    return { rows, NextToken };
  },
  flow: async ({ client }, request) => {
    let command2 = new ListContactFlowsCommand(request), { ContactFlowSummaryList: rows, NextToken } = await client.send(command2);
    return { rows, NextToken };
  }
}, sendLambdaPage = async ({ client }, request) => {
  let command2 = new ListLambdaFunctionsCommand(request), { LambdaFunctions: rows, NextToken } = await client.send(command2);
  return { rows, NextToken };
};
async function listNamed(session, kind) {
  return kind === "lambda" ? (await listRows(session, kind, lambdaPage, sendLambdaPage)).map(associatedFunction) : (await listRows(session, kind, listPage, sendPage[kind])).map((row) => namedResource(kind, row));
}
function listRows(session, kind, MaxResults, send) {
  let { instanceId: InstanceId } = session;
  return (0, import_adapters_connect.allPages)(
    (NextToken) => session.call(listOperations[kind], "", () => send(session, { InstanceId, MaxResults, NextToken })),
    ({ rows }) => rows
  );
}
function namedResource(kind, row) {
  let operation = listOperations[kind], name = kind === "user" ? (0, import_adapters_connect.requireMember)(row.Username, operation, "Username") : (0, import_adapters_connect.requireMember)(row.Name, operation, "Name"), id = (0, import_adapters_connect.requireMember)(row.Id, operation, "Id");
  return { kind, name, id, arn: (0, import_adapters_connect.requireMember)(row.Arn, operation, "Arn"), state: stateOf(row) };
}
function stateOf({ ContactFlowState, ContactFlowStatus }) {
  return ContactFlowState?.toUpperCase() === "ARCHIVED" ? "archived" : ContactFlowStatus?.toUpperCase() === "SAVED" ? "saved" : "active";
}
function associatedFunction(arn) {
  let name = (0, import_index.parseArn)(arn).resource.split(":")[1] || void 0;
  return {
    kind: "lambda",
    name: (0, import_adapters_connect.requireMember)(name, listOperations.lambda, `a function's name in the ARN ${JSON.stringify(arn)}`),
    id: null,
    arn,
    state: "active"
  };
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
/******/ 	var __webpack_exports__ = __nccwpck_require__(975);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;