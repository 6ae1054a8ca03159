/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 346:
/***/ ((module) => {

"use strict";
module.exports = require("./app-definition-steps.js");

/***/ }),

/***/ 842:
/***/ ((module) => {

"use strict";
module.exports = require("./core-check-module-definition.js");

/***/ }),

/***/ 511:
/***/ ((module) => {

"use strict";
module.exports = require("./core-check-view-definition.js");

/***/ }),

/***/ 377:
/***/ ((module) => {

"use strict";
module.exports = require("./index.js");

/***/ }),

/***/ 843:
/***/ ((module) => {

"use strict";
module.exports = require("./rolldown-runtime.js");

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
const require_rolldown_runtime = __nccwpck_require__(843);
const require_index = __nccwpck_require__(377);
const require_app_definition_steps = __nccwpck_require__(346);
const require_core_check_module_definition = __nccwpck_require__(842);
const require_core_check_view_definition = __nccwpck_require__(511);

// src/core/check/call-types.ts
function wrongTypes(schema, value) {
	return wrongTypesIn(schema, value, []);
}
function wrongTypesIn(schema, value, path) {
	if (require_core_check_module_definition.isDynamic(value)) return [];
	const { type, properties } = require_index.objectOf(schema);
	const declared = (typeof type === "string" ? [type] : require_index.listOf(type).map(require_core_check_module_definition.textOf)).filter((each) => Object.hasOwn(articles, each));
	if (declared.length > 0 && !declared.some((each) => isOfType(value, each))) return [{
		path,
		given: describeValue(value),
		expected: declared.map((each) => articles[each]).join(" or ")
	}];
	if (!require_index.isObject(value)) return [];
	return Object.entries(value).flatMap(([name, inner]) => {
		const known = require_index.memberOf(properties, name);
		return known === void 0 ? [] : wrongTypesIn(known, inner, [...path, name]);
	});
}
const articles = {
	string: "a string",
	number: "a number",
	integer: "an integer",
	boolean: "a boolean",
	object: "an object",
	array: "a list",
	null: "null"
};
function isOfType(value, type) {
	if (type === "integer") return typeof value === "number" && Number.isInteger(value);
	if (type === "null") return value === null;
	if (type === "array") return Array.isArray(value);
	if (type === "object") return value !== null && require_index.isObject(value);
	return typeof value === type;
}
function describeValue(value) {
	if (value === null) return "null";
	if (Array.isArray(value)) return "a list";
	if (typeof value === "string") return `${require_index.quote(value)} (a string)`;
	return typeof value === "object" ? "an object" : `${value} (a ${typeof value})`;
}

// src/core/check/call-contract.ts
const declares = {
	certainty: "documented",
	evidence: "the called module in this repository",
	because: () => "Amazon Connect compares a call with the live module, and refuses one that does not fit."
};
function checkCall(action, key, contract) {
	const input = require_index.objectOf(require_core_check_module_definition.presentMember(action.parameters, "Input"));
	const given = Object.keys(input);
	const inputs = contract.inputs ?? {};
	const unknown = given.filter((name) => !Object.hasOwn(inputs, name));
	const missing = contract.requiredInputs.filter((name) => name !== "" && !given.includes(name));
	return [
		...unknown.map((name) => undeclaredInput(action, key, name, Object.keys(inputs))),
		...missing.map((name) => missingInput(action, key, name)),
		...given.flatMap((name) => wrongInputTypes(action, key, name, inputs[name], input[name])),
		...undeclaredBranches(action, key, contract)
	];
}
function wrongInputTypes(action, key, name, schema, value) {
	if (schema === void 0 || value === void 0) return [];
	return wrongTypes(schema, value).map(({ path, given, expected }) => require_app_definition_steps.actionFinding(action, {
		code: "called-module-input-type",
		basis: declares,
		what: `This block gives ${given} as the input ${require_index.quote([name, ...path].join("."))} of ${key}, whose Settings declare ${expected}.`,
		todo: "Write the value in that type (numbers and booleans without quotes), or declare another type there.",
		at: [
			"Parameters",
			"Input",
			name,
			...path
		]
	}));
}
function undeclaredInput(action, key, name, known) {
	return require_app_definition_steps.actionFinding(action, {
		code: "called-module-input",
		basis: declares,
		what: `This block gives the input ${require_index.quote(name)} to ${key}, whose Settings do not declare it${require_core_check_module_definition.declaredNames(known)}.`,
		todo: "Declare it there, or remove it here.",
		at: [
			"Parameters",
			"Input",
			name
		],
		isName: true
	});
}
function missingInput(action, key, name) {
	return require_app_definition_steps.actionFinding(action, {
		code: "called-module-input",
		basis: declares,
		what: `This block does not give the input ${require_index.quote(name)} to ${key}, whose Settings require it.`,
		todo: "Give it here, or do not require it there.",
		at: [
			"Parameters",
			"Input",
			name
		]
	});
}
function undeclaredBranches(action, key, { branches }) {
	return action.conditions.flatMap((condition) => require_core_check_module_definition.fixedOperands(condition).filter(({ text }) => !branches.includes(text)).map(({ text, index }) => require_app_definition_steps.actionFinding(action, {
		code: "called-module-result",
		basis: declares,
		what: `This block has a branch for the result ${require_index.quote(text)} of ${key}, whose Settings do not declare it${require_core_check_module_definition.declaredNames(branches)}.`,
		todo: "Declare it there, or remove the branch.",
		at: [
			...condition.path.slice(action.path.length),
			"Operands",
			index,
			text
		]
	})));
}

// src/core/check/call-nesting.ts
const maxNestedModules = 5;
const guide = {
	certainty: "documented",
	evidence: "administrator guide, as flow-as-code quotes it",
	because: (rule) => `The administrator guide, as another tool quotes it, says that ${rule}.`
};
function checkNesting(modules) {
	const depths = depthsOf(modules);
	const found = /* @__PURE__ */ new Map();
	for (const module of modules.values()) {
		const findings = module.calls.flatMap((call) => {
			const ring = depths.has(module.file) ? null : pathBetween(modules, call.to, module.file);
			if (ring !== null) return [ringFinding(call.action, [module.file, ...ring].map(nameIn(modules)))];
			return depths.get(call.to) === 5 ? [depthFinding(call.action, chainFrom(modules, depths, module.file, call.to))] : [];
		});
		if (findings.length > 0) found.set(module.file, findings);
	}
	return found;
}
function depthsOf(modules) {
	const all = new Map([...modules].map(([file, { calls }]) => [file, nestedModule(file, calls.length)]));
	for (const caller of all.values()) modules.get(caller.file)?.calls.forEach(({ to }) => {
		all.get(to)?.callers.push(caller);
	});
	const depths = /* @__PURE__ */ new Map();
	const ready = [...all.values()].filter(({ open }) => open === 0);
	for (const { file, depth, callers } of ready) {
		depths.set(file, depth);
		for (const caller of callers) {
			caller.depth = Math.max(caller.depth, depth + 1);
			caller.open -= 1;
			if (caller.open === 0) ready.push(caller);
		}
	}
	return depths;
}
function nestedModule(file, calls) {
	return {
		file,
		callers: [],
		open: calls,
		depth: 1
	};
}
function pathBetween(modules, from, to) {
	const cameFrom = /* @__PURE__ */ new Map([[from, null]]);
	const ready = [from];
	for (const file of ready) {
		if (file === to) break;
		modules.get(file)?.calls.forEach(({ to: next }) => {
			if (cameFrom.has(next)) return;
			cameFrom.set(next, file);
			ready.push(next);
		});
	}
	if (!cameFrom.has(to)) return null;
	const path = [];
	for (let file = to; file !== null; file = cameFrom.get(file) ?? null) path.unshift(file);
	return path;
}
function chainFrom(modules, depths, caller, called) {
	const chain = [caller];
	let next = called;
	for (let below = 4; next !== void 0; below -= 1) {
		chain.push(next);
		next = modules.get(next)?.calls.find(({ to }) => depths.get(to) === below)?.to;
	}
	return chain.map(nameIn(modules));
}
function nameIn(modules) {
	return (file) => String(modules.get(file)?.key);
}
const at = ["Parameters", "FlowModuleId"];
function ringFinding(action, keys) {
	const what = keys.length === 2 ? "This block calls its own module" : "With this block, modules call each other in a circle";
	return require_app_definition_steps.actionFinding(action, {
		code: "called-module-ring",
		basis: guide,
		at,
		what: `${what}: ${joinChain(keys)}.`,
		rule: "a limit of the stack ends such calls when the flow runs",
		todo: "Remove this call. To repeat actions, use a Loop or a transition back."
	});
}
function depthFinding(action, keys) {
	return require_app_definition_steps.actionFinding(action, {
		code: "called-module-depth",
		basis: guide,
		at,
		what: `With this block ${keys.length} modules call each other in a chain: ${joinChain(keys)}.`,
		rule: `modules can call each other to ${5} levels`,
		todo: "Combine some of them."
	});
}
const maxListed = 10;
function joinChain(keys) {
	return (keys.length > maxListed ? [
		...keys.slice(0, 9),
		"…",
		...keys.slice(-1)
	] : keys).join(" → ");
}

// src/core/kinds/view-binding.ts
const inputBinding = /^\$\.([\p{L}_][^\s.[\]]*(?:\.[^\s.[\]]+|\[\d+\])*)$/u;

// src/core/check/view-shown.ts
function checkShownView(block, at, view) {
	if (!require_index.isObject(block) || !require_index.isObject(view.template)) return [];
	const shown = {
		block,
		at,
		view,
		template: view.template
	};
	return [...missingInputs(shown), ...deadBranches(shown)];
}
function missingInputs({ block, at, view, template }) {
	const data = require_index.memberOf(require_index.memberOf(block, "Parameters"), "ViewData");
	if (data !== void 0 && data !== null && !require_index.isObject(data)) return [];
	const passed = Object.keys(require_index.objectOf(data)).toSorted(require_index.compareCodeUnits);
	const path = data === void 0 ? [...at, "Parameters"] : [
		...at,
		"Parameters",
		"ViewData"
	];
	const required = requiredInputs(template);
	const spare = passed.filter((name) => !required.includes(name));
	return required.filter((name) => !passed.includes(name)).map((name) => {
		const meant = require_index.nearest(name, spare);
		const advice = meant === null ? "Pass it in ViewData." : `ViewData has ${require_index.quote(meant)}: rename one of them.`;
		return found(path, {
			code: "shown-view-input",
			message: `The block passes no ${require_index.quote(name)}, which the view ${require_index.quote(view.name)} requires (${inputEvidence}). ${advice}`,
			evidence: inputEvidence
		});
	});
}
const inputEvidence = "seen live, 2026-08: a binding is a required input";
function requiredInputs(template) {
	const paths = require_core_check_view_definition.textsIn(template, []).flatMap(({ value }) => inputBinding.exec(value)?.[1] ?? []);
	return [...new Set(paths.map((path) => path.replace(/[.[].*$/su, "")))].toSorted(require_index.compareCodeUnits);
}
function deadBranches({ block, at, view, template }) {
	const components = require_core_check_view_definition.componentsOf(template);
	const raised = require_core_check_view_definition.raisedActions(components).map(({ action }) => action);
	const actions = [.../* @__PURE__ */ new Set([...raised, ...require_core_check_view_definition.raisesMore(components) ? view.actions : []])];
	return branches(block, at).filter(({ action }) => !actions.includes(action)).map(({ action, path }) => found(path, {
		code: "shown-view-branch",
		message: `The block branches on ${require_index.quote(action)}, an action that the view ${require_index.quote(view.name)} never raises, so the branch is never taken (${branchEvidence}). ${branchAdvice(action, actions)}`,
		evidence: branchEvidence
	}));
}
const branchEvidence = "AWS documentation of ShowView";
function branchAdvice(action, actions) {
	const meant = require_index.nearest(action, actions);
	if (meant !== null) return `Did you mean ${require_index.quote(meant)}?`;
	return actions.length === 0 ? "The view raises none." : `The view raises ${require_app_definition_steps.listSome(actions.map(require_index.quote))}.`;
}
function branches(block, at) {
	const conditions = require_index.memberOf(require_index.memberOf(block, "Transitions"), "Conditions");
	return require_index.listOf(conditions).flatMap((condition, index) => {
		const operands = require_index.memberOf(require_index.memberOf(condition, "Condition"), "Operands");
		const path = [
			...at,
			"Transitions",
			"Conditions",
			index,
			"Condition",
			"Operands"
		];
		return require_index.listOf(operands).flatMap((action, place) => typeof action === "string" && !require_core_check_view_definition.isReference(action) ? [{
			action,
			path: [...path, place]
		}] : []);
	});
}
function found(members, { code, message, evidence }) {
	return {
		code,
		certainty: "documented",
		type: "ShowView",
		path: {
			root: "Content",
			members
		},
		message,
		evidence
	};
}

// src/core/check/calls.ts
var calls_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ resolveCalls: () => resolveCalls }, 1);
function resolveCalls(modules, views) {
	const moduleById = indexById(modules, ({ key }) => key);
	const viewById = indexById(views, ({ name }) => require_index.keyFor("view", name));
	const nested = checkNesting(callingModules(modules, moduleById));
	let unchecked = 0;
	const findings = modules.map(({ file, calls }) => {
		return [file, [...(calls?.actions ?? []).flatMap((action) => {
			if (action.type === "ShowView") return checkShown(action, viewById);
			const called = calledModule(action, moduleById);
			if (called?.settings) return checkCall(action, called.key, require_core_check_module_definition.contractOf(JSON.parse(called.settings)));
			unchecked += 1;
			return [];
		}), ...nested.get(file) ?? []].map((finding) => ({
			finding,
			...placeOf(finding.path, calls)
		}))];
	});
	return {
		findings: new Map(findings),
		unchecked
	};
}
function calledModule({ parameters }, byId) {
	return byId.get(keyOrIdIn(require_core_check_module_definition.textOf(require_core_check_module_definition.presentMember(parameters, "FlowModuleId"))) ?? "");
}
function callingModules(modules, byId) {
	return new Map(modules.map(({ file, key, calls }) => {
		return [file, {
			file,
			key,
			calls: (calls?.actions ?? []).flatMap((action) => {
				const to = action.type === "ShowView" ? void 0 : calledModule(action, byId);
				return to === void 0 ? [] : [{
					action,
					to: to.file
				}];
			})
		}];
	}));
}
function checkShown({ path, parameters, value }, views) {
	const view = views.get(keyOrIdIn(require_core_check_module_definition.textOf(require_core_check_module_definition.presentMember(require_index.objectOf(parameters.ViewResource), "Id"))) ?? "");
	if (view === void 0) return [];
	const { name, content } = view;
	const template = JSON.parse(content.template);
	return checkShownView(value, path, {
		name,
		template,
		actions: content.actions
	});
}
function indexById(definitions, keyOf) {
	const idsIn = (ids) => ids.flatMap((text) => currentId(text) ?? []);
	return new Map([
		...definitions.map((each) => [keyOf(each), each]),
		...definitions.flatMap((each) => idsIn([each.listedId ?? ""]).map((id) => [id, each])),
		...definitions.flatMap((each) => idsIn(each.ids).map((id) => [id, each]))
	]);
}
function keyOrIdIn(text) {
	const [only, ...others] = require_app_definition_steps.hasReferences(text) ? require_app_definition_steps.parseReferences(text) : [];
	if (only?.type !== "reference" || others.length > 0) return currentId(text);
	const { kind, name, qualifier } = only.reference;
	return (qualifier === null || qualifier === "latest" || qualifier === "bare") && (kind === "module" || kind === "view") ? require_index.keyFor(kind, name) : null;
}
function currentId(text) {
	return /^(?:arn:[^/]*:instance\/[^/]+\/(?:flow-module|view)\/)?([\w-]+)(?::\$LATEST)?$/.exec(text)?.[1] ?? null;
}
function placeOf(path, calls) {
	const { members } = path;
	const place = [path, ...members.map((_, index) => ({ members: members.slice(0, members.length - index) }))].map((part) => calls?.places.get(require_core_check_module_definition.placeKey(part))).find((each) => each !== void 0);
	if (place === void 0) throw new TypeError("a call without a place: this is a bug of connect-publish");
	return place;
}

Object.defineProperty(exports, "calls_exports", ({
  enumerable: true,
  get: function () {
    return calls_exports;
  }
}));
Object.defineProperty(exports, "inputBinding", ({
  enumerable: true,
  get: function () {
    return inputBinding;
  }
}));
})();

module.exports = __webpack_exports__;
/******/ })()
;