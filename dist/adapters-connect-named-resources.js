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

/***/ 840:
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

// another:shared-2.js
var require_shared_2 = __commonJS({
  "another:shared-2.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(488)["shared-2.js"]);
  }
});

// another:shared-6.js
var require_shared_6 = __commonJS({
  "another:shared-6.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(488)["shared-6.js"]);
  }
});

// another:shared-8.js
var require_shared_8 = __commonJS({
  "another:shared-8.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(488)["shared-8.js"]);
  }
});

// another:shared-60.js
var require_shared_60 = __commonJS({
  "another:shared-60.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-60.js"]);
  }
});

// another:shared-62.js
var require_shared_62 = __commonJS({
  "another:shared-62.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(488)["shared-62.js"]);
  }
});

// another:shared-66.js
var require_shared_66 = __commonJS({
  "another:shared-66.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(488)["shared-66.js"]);
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

// another:shared-74.js
var require_shared_74 = __commonJS({
  "another:shared-74.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(488)["shared-74.js"]);
  }
});

// another:shared-76.js
var require_shared_76 = __commonJS({
  "another:shared-76.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(488)["shared-76.js"]);
  }
});

// another:shared-79.js
var require_shared_79 = __commonJS({
  "another:shared-79.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(488)["shared-79.js"]);
  }
});

// another:shared-104.js
var require_shared_104 = __commonJS({
  "another:shared-104.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-104.js"]);
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
  "adapters-connect-named-resources.js": () => adapters_connect_named_resources_exports
});
module.exports = __toCommonJS(stdin_exports);

// own:adapters-connect-named-resources.js
var adapters_connect_named_resources_exports = {};
__export(adapters_connect_named_resources_exports, {
  listNamed: () => listNamed,
  listOperations: () => listOperations
});
var import_shared_2 = __toESM(require_shared_2()), import_shared_6 = __toESM(require_shared_6()), import_shared_8 = __toESM(require_shared_8()), import_shared_60 = __toESM(require_shared_60()), import_shared_62 = __toESM(require_shared_62()), import_shared_66 = __toESM(require_shared_66()), import_shared_68 = __toESM(require_shared_68()), import_shared_69 = __toESM(require_shared_69()), import_shared_70 = __toESM(require_shared_70()), import_shared_71 = __toESM(require_shared_71()), import_shared_72 = __toESM(require_shared_72()), import_shared_74 = __toESM(require_shared_74()), import_shared_76 = __toESM(require_shared_76()), import_shared_79 = __toESM(require_shared_79()), import_shared_104 = __toESM(require_shared_104()), import_shared_106 = __toESM(require_shared_106()), _A = "Arn", _CFS = "ContactFlowSummary", _CFSL = "ContactFlowSummaryList", _CFSo = "ContactFlowState", _CFSon = "ContactFlowStatus", _CFT = "ContactFlowType", _CFTo = "ContactFlowTypes", _HOOS = "HoursOfOperationSummary", _HOOSL = "HoursOfOperationSummaryList", _I = "Id", _II = "InstanceId", _LCF = "ListContactFlows", _LCFR = "ListContactFlowsRequest", _LCFRi = "ListContactFlowsResponse", _LFa = "LambdaFunctions", _LHOO = "ListHoursOfOperations", _LHOOR = "ListHoursOfOperationsRequest", _LHOORi = "ListHoursOfOperationsResponse", _LLF = "ListLambdaFunctions", _LLFR = "ListLambdaFunctionsRequest", _LLFRi = "ListLambdaFunctionsResponse", _LMR = "LastModifiedRegion", _LMT = "LastModifiedTime", _LP = "ListPrompts", _LPR = "ListPromptsRequest", _LPRi = "ListPromptsResponse", _LQ = "ListQueues", _LQC = "ListQuickConnects", _LQCR = "ListQuickConnectsRequest", _LQCRi = "ListQuickConnectsResponse", _LQR = "ListQueuesRequest", _LQRi = "ListQueuesResponse", _LRP = "ListRoutingProfiles", _LRPR = "ListRoutingProfilesRequest", _LRPRi = "ListRoutingProfilesResponse", _LU = "ListUsers", _LUR = "ListUsersRequest", _LURi = "ListUsersResponse", _MR = "MaxResults", _N = "Name", _NT = "NextToken", _PSL = "PromptSummaryList", _PSr = "PromptSummary", _QCS = "QuickConnectSummary", _QCSL = "QuickConnectSummaryList", _QCT = "QuickConnectTypes", _QCTu = "QuickConnectType", _QSL = "QueueSummaryList", _QSu = "QueueSummary", _QTu = "QueueTypes", _QTue = "QueueType", _RPS = "RoutingProfileSummary", _RPSL = "RoutingProfileSummaryList", _US = "UserSummary", _USL = "UserSummaryList", _Us = "Username", _cFT = "contactFlowTypes", _mR = "maxResults", _nT = "nextToken", _qT = "queueTypes", n0 = "com.amazonaws.connect", ContactFlowSummary$ = [
  3,
  n0,
  _CFS,
  0,
  [_I, _A, _N, _CFT, _CFSo, _CFSon],
  [0, 0, 0, 0, 0, 0]
], HoursOfOperationSummary$ = [
  3,
  n0,
  _HOOS,
  0,
  [_I, _A, _N, _LMT, _LMR],
  [0, 0, 0, 4, 0]
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
], PromptSummary$ = [
  3,
  n0,
  _PSr,
  0,
  [_I, _A, _N, _LMT, _LMR],
  [0, 0, 0, 4, 0]
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
], RoutingProfileSummary$ = [
  3,
  n0,
  _RPS,
  0,
  [_I, _A, _N, _LMT, _LMR],
  [0, 0, 0, 4, 0]
], UserSummary$ = [
  3,
  n0,
  _US,
  0,
  [_I, _A, _Us, _LMT, _LMR],
  [0, 0, 0, 4, 0]
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
], PromptSummaryList = [
  1,
  n0,
  _PSL,
  0,
  () => PromptSummary$
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
], RoutingProfileSummaryList = [
  1,
  n0,
  _RPSL,
  0,
  () => RoutingProfileSummary$
], UserSummaryList = [
  1,
  n0,
  _USL,
  0,
  () => UserSummary$
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
], ListUsers$ = [
  9,
  n0,
  _LU,
  { http: ["GET", "/users-summary/{InstanceId}", 200] },
  () => ListUsersRequest$,
  () => ListUsersResponse$
], ListContactFlowsCommand = class extends (0, import_shared_2.command)(import_shared_2._ep0, import_shared_2._mw0, "ListContactFlows", ListContactFlows$) {
}, ListHoursOfOperationsCommand = class extends (0, import_shared_2.command)(import_shared_2._ep0, import_shared_2._mw0, "ListHoursOfOperations", ListHoursOfOperations$) {
}, ListLambdaFunctionsCommand = class extends (0, import_shared_2.command)(import_shared_2._ep0, import_shared_2._mw0, "ListLambdaFunctions", ListLambdaFunctions$) {
}, ListPromptsCommand = class extends (0, import_shared_2.command)(import_shared_2._ep0, import_shared_2._mw0, "ListPrompts", ListPrompts$) {
}, ListQueuesCommand = class extends (0, import_shared_2.command)(import_shared_2._ep0, import_shared_2._mw0, "ListQueues", ListQueues$) {
}, ListQuickConnectsCommand = class extends (0, import_shared_2.command)(import_shared_2._ep0, import_shared_2._mw0, "ListQuickConnects", ListQuickConnects$) {
}, ListRoutingProfilesCommand = class extends (0, import_shared_2.command)(import_shared_2._ep0, import_shared_2._mw0, "ListRoutingProfiles", ListRoutingProfiles$) {
}, ListUsersCommand = class extends (0, import_shared_2.command)(import_shared_2._ep0, import_shared_2._mw0, "ListUsers", ListUsers$) {
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
  return (0, import_shared_2.allPages)(
    (NextToken) => session.call(listOperations[kind], "", () => send(session, { InstanceId, MaxResults, NextToken })),
    ({ rows }) => rows
  );
}
function namedResource(kind, row) {
  let operation = listOperations[kind], name = kind === "user" ? (0, import_shared_2.requireMember)(row.Username, operation, "Username") : (0, import_shared_2.requireMember)(row.Name, operation, "Name"), id = (0, import_shared_2.requireMember)(row.Id, operation, "Id");
  return { kind, name, id, arn: (0, import_shared_2.requireMember)(row.Arn, operation, "Arn"), state: stateOf(row) };
}
function stateOf({ ContactFlowState, ContactFlowStatus }) {
  return ContactFlowState?.toUpperCase() === "ARCHIVED" ? "archived" : ContactFlowStatus?.toUpperCase() === "SAVED" ? "saved" : "active";
}
function associatedFunction(arn) {
  let name = arn.split(":")[6] || void 0;
  return {
    kind: "lambda",
    name: (0, import_shared_2.requireMember)(name, listOperations.lambda, `a function's name in the ARN ${JSON.stringify(arn)}`),
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
/******/ 	var __webpack_exports__ = __nccwpck_require__(840);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;