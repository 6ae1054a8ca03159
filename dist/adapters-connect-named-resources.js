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
var __webpack_exports__ = {};
// This entry need to be wrapped in an IIFE because it uses a non-standard name for the exports (exports).
(() => {
var exports = __webpack_exports__;
const require_adapters_connect = __nccwpck_require__(488);
const require_action_run_action = __nccwpck_require__(344);

// node_modules/@aws-sdk/client-connect/dist-es/commands/ListContactFlowsCommand.js
var ListContactFlowsCommand = class extends require_adapters_connect.command(require_adapters_connect._ep0, require_adapters_connect._mw0, "ListContactFlows", require_adapters_connect.ListContactFlows$) {};

// node_modules/@aws-sdk/client-connect/dist-es/commands/ListHoursOfOperationsCommand.js
var ListHoursOfOperationsCommand = class extends require_adapters_connect.command(require_adapters_connect._ep0, require_adapters_connect._mw0, "ListHoursOfOperations", require_adapters_connect.ListHoursOfOperations$) {};

// node_modules/@aws-sdk/client-connect/dist-es/commands/ListLambdaFunctionsCommand.js
var ListLambdaFunctionsCommand = class extends require_adapters_connect.command(require_adapters_connect._ep0, require_adapters_connect._mw0, "ListLambdaFunctions", require_adapters_connect.ListLambdaFunctions$) {};

// node_modules/@aws-sdk/client-connect/dist-es/commands/ListPromptsCommand.js
var ListPromptsCommand = class extends require_adapters_connect.command(require_adapters_connect._ep0, require_adapters_connect._mw0, "ListPrompts", require_adapters_connect.ListPrompts$) {};

// node_modules/@aws-sdk/client-connect/dist-es/commands/ListQueuesCommand.js
var ListQueuesCommand = class extends require_adapters_connect.command(require_adapters_connect._ep0, require_adapters_connect._mw0, "ListQueues", require_adapters_connect.ListQueues$) {};

// node_modules/@aws-sdk/client-connect/dist-es/commands/ListQuickConnectsCommand.js
var ListQuickConnectsCommand = class extends require_adapters_connect.command(require_adapters_connect._ep0, require_adapters_connect._mw0, "ListQuickConnects", require_adapters_connect.ListQuickConnects$) {};

// node_modules/@aws-sdk/client-connect/dist-es/commands/ListRoutingProfilesCommand.js
var ListRoutingProfilesCommand = class extends require_adapters_connect.command(require_adapters_connect._ep0, require_adapters_connect._mw0, "ListRoutingProfiles", require_adapters_connect.ListRoutingProfiles$) {};

// node_modules/@aws-sdk/client-connect/dist-es/commands/ListUsersCommand.js
var ListUsersCommand = class extends require_adapters_connect.command(require_adapters_connect._ep0, require_adapters_connect._mw0, "ListUsers", require_adapters_connect.ListUsers$) {};

// src/adapters/connect/named-resources.ts
const listPage = 1e3;
const lambdaPage = 25;
const listOperations = {
	queue: "ListQueues",
	prompt: "ListPrompts",
	hours: "ListHoursOfOperations",
	"quick-connect": "ListQuickConnects",
	"routing-profile": "ListRoutingProfiles",
	user: "ListUsers",
	flow: "ListContactFlows",
	lambda: "ListLambdaFunctions"
};
const sendPage = {
	queue: async ({ client }, request) => {
		const command = new ListQueuesCommand({
			...request,
			QueueTypes: ["STANDARD"]
		});
		const { QueueSummaryList: rows, NextToken } = await client.send(command);
		return {
			rows: rows?.filter(({ QueueType }) => QueueType !== "AGENT"),
			NextToken
		};
	},
	prompt: async ({ client }, request) => {
		const { PromptSummaryList: rows, NextToken } = await client.send(new ListPromptsCommand(request));
		return {
			rows,
			NextToken
		};
	},
	hours: async ({ client }, request) => {
		const command = new ListHoursOfOperationsCommand(request);
		const { HoursOfOperationSummaryList: rows, NextToken } = await client.send(command);
		return {
			rows,
			NextToken
		};
	},
	"quick-connect": async ({ client }, request) => {
		const command = new ListQuickConnectsCommand(request);
		const { QuickConnectSummaryList: rows, NextToken } = await client.send(command);
		return {
			rows,
			NextToken
		};
	},
	"routing-profile": async ({ client }, request) => {
		const command = new ListRoutingProfilesCommand(request);
		const { RoutingProfileSummaryList: rows, NextToken } = await client.send(command);
		return {
			rows,
			NextToken
		};
	},
	user: async ({ client }, request) => {
		const { UserSummaryList: rows, NextToken } = await client.send(new ListUsersCommand(request));
		return {
			rows,
			NextToken
		};
	},
	flow: async ({ client }, request) => {
		const command = new ListContactFlowsCommand(request);
		const { ContactFlowSummaryList: rows, NextToken } = await client.send(command);
		return {
			rows,
			NextToken
		};
	}
};
const sendLambdaPage = async ({ client }, request) => {
	const command = new ListLambdaFunctionsCommand(request);
	const { LambdaFunctions: rows, NextToken } = await client.send(command);
	return {
		rows,
		NextToken
	};
};
async function listNamed(session, kind) {
	if (kind === "lambda") return (await listRows(session, kind, lambdaPage, sendLambdaPage)).map(associatedFunction);
	return (await listRows(session, kind, listPage, sendPage[kind])).map((row) => namedResource(kind, row));
}
function listRows(session, kind, MaxResults, send) {
	const { instanceId: InstanceId } = session;
	return require_adapters_connect.allPages((NextToken) => session.call(listOperations[kind], "", () => send(session, {
		InstanceId,
		MaxResults,
		NextToken
	})), ({ rows }) => rows);
}
function namedResource(kind, row) {
	const operation = listOperations[kind];
	return {
		kind,
		name: kind === "user" ? require_adapters_connect.requireMember(row.Username, operation, "Username") : require_adapters_connect.requireMember(row.Name, operation, "Name"),
		id: require_adapters_connect.requireMember(row.Id, operation, "Id"),
		arn: require_adapters_connect.requireMember(row.Arn, operation, "Arn"),
		state: stateOf(row)
	};
}
function stateOf({ ContactFlowState, ContactFlowStatus }) {
	if (ContactFlowState?.toUpperCase() === "ARCHIVED") return "archived";
	return ContactFlowStatus?.toUpperCase() === "SAVED" ? "saved" : "active";
}
function associatedFunction(arn) {
	const name = require_action_run_action.parseArn(arn).resource.split(":")[1] || void 0;
	return {
		kind: "lambda",
		name: require_adapters_connect.requireMember(name, listOperations.lambda, `a function's name in the ARN ${JSON.stringify(arn)}`),
		id: null,
		arn,
		state: "active"
	};
}

exports.listNamed = listNamed;
})();

module.exports = __webpack_exports__;
/******/ })()
;