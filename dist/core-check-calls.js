/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 344:
/***/ ((module) => {

"use strict";
module.exports = require("./action-run-action.js");

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

/***/ 590:
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
  currentId: () => currentId,
  inputBinding: () => inputBinding,
  resolveCalls: () => resolveCalls
});
module.exports = __toCommonJS(stdin_exports);

// another:src/core/check/view/components.ts
var import_core_check_view_definition = __nccwpck_require__(511);

// another:src/core/check/view/texts.ts
var import_core_check_view_definition2 = __nccwpck_require__(511);

// another:src/core/check/call-places.ts
var import_core_check_module_definition = __nccwpck_require__(842);

// another:src/core/check/make-finding.ts
var import_action_run_action = __nccwpck_require__(344);

// another:src/core/check/data/contact-actions.ts
var import_core_check_module_definition2 = __nccwpck_require__(842);

// another:src/core/check/json-path.ts
var import_action_run_action2 = __nccwpck_require__(344);

// another:src/core/resolve/reference-kinds.ts
var import_action_run_action3 = __nccwpck_require__(344);

// own:src/core/kinds/view-binding.ts
var inputBinding = /^\$\.([\p{L}_][^\s.[\]]*(?:\.[^\s.[\]]+|\[\d+\])*)$/u;

// another:src/core/check/data/view-icons.ts
var import_core_check_view_definition3 = __nccwpck_require__(511);

// another:src/core/text/list-some.ts
var import_action_run_action4 = __nccwpck_require__(344);

// another:src/core/model/key.ts
var import_index = __nccwpck_require__(377);

// another:src/core/resolve/has-references.ts
var import_index2 = __nccwpck_require__(377);

// another:src/core/model/once-for-each.ts
var import_index3 = __nccwpck_require__(377);

// another:src/core/document/kept-json.ts
var import_index4 = __nccwpck_require__(377);

// another:src/core/document/json.ts
var import_index5 = __nccwpck_require__(377);

// another:src/core/text/nearest.ts
var import_index6 = __nccwpck_require__(377);

// another:src/core/text/quote.ts
var import_index7 = __nccwpck_require__(377);

// another:esbuild-runtime
var import_index8 = __nccwpck_require__(377);

// own:core-check-calls
function wrongTypes(schema, value) {
  return wrongTypesIn(schema, value, []);
}
function wrongTypesIn(schema, value, path) {
  if ((0, import_core_check_module_definition2.isDynamic)(value)) return [];
  let { type, properties } = (0, import_index5.objectOf)(schema), declared = (typeof type == "string" ? [type] : (0, import_index5.listOf)(type).map(import_core_check_module_definition2.textOf)).filter(
    (each) => Object.hasOwn(articles, each)
  );
  return declared.length > 0 && !declared.some((each) => isOfType(value, each)) ? [
    { path, given: describeValue(value), expected: declared.map((each) => articles[each]).join(" or ") }
  ] : (0, import_index5.isObject)(value) ? Object.entries(value).flatMap(([name, inner]) => {
    let known = (0, import_index5.memberOf)(properties, name);
    return known === void 0 ? [] : wrongTypesIn(known, inner, [...path, name]);
  }) : [];
}
var articles = {
  string: "a string",
  number: "a number",
  integer: "an integer",
  boolean: "a boolean",
  object: "an object",
  array: "a list",
  null: "null"
};
function isOfType(value, type) {
  return type === "integer" ? typeof value == "number" && Number.isInteger(value) : type === "null" ? value === null : type === "array" ? Array.isArray(value) : type === "object" ? value !== null && (0, import_index5.isObject)(value) : typeof value === type;
}
function describeValue(value) {
  return value === null ? "null" : Array.isArray(value) ? "a list" : typeof value == "string" ? `${(0, import_index7.quote)(value)} (a string)` : typeof value == "object" ? "an object" : `${value} (a ${typeof value})`;
}
var declares = {
  certainty: "documented",
  evidence: "the called module in this repository",
  because: () => "Amazon Connect compares a call with the live module, and refuses one that does not fit."
};
function checkCall(action, key, contract) {
  let input = (0, import_index5.objectOf)((0, import_core_check_module_definition2.presentMember)(action.parameters, "Input")), given = Object.keys(input), inputs = contract.inputs ?? {}, unknown = given.filter((name) => !Object.hasOwn(inputs, name)), missing = contract.requiredInputs.filter((name) => name !== "" && !given.includes(name));
  return [
    ...unknown.map((name) => undeclaredInput(action, key, name, Object.keys(inputs))),
    ...missing.map((name) => missingInput(action, key, name)),
    ...given.flatMap((name) => wrongInputTypes(action, key, name, inputs[name], input[name])),
    ...undeclaredBranches(action, key, contract)
  ];
}
function wrongInputTypes(action, key, name, schema, value) {
  return schema === void 0 || value === void 0 ? [] : wrongTypes(schema, value).map(
    ({ path, given, expected }) => (0, import_action_run_action.actionFinding)(action, {
      code: "called-module-input-type",
      basis: declares,
      what: `This block gives ${given} as the input ${(0, import_index7.quote)([name, ...path].join("."))} of ${key}, whose Settings declare ${expected}.`,
      todo: "Write the value in that type (numbers and booleans without quotes), or declare another type there.",
      at: ["Parameters", "Input", name, ...path]
    })
  );
}
function undeclaredInput(action, key, name, known) {
  return (0, import_action_run_action.actionFinding)(action, {
    code: "called-module-input",
    basis: declares,
    what: `This block gives the input ${(0, import_index7.quote)(name)} to ${key}, whose Settings do not declare it${(0, import_core_check_module_definition.declaredNames)(known)}.`,
    todo: "Declare it there, or remove it here.",
    at: ["Parameters", "Input", name],
    isName: !0
  });
}
function missingInput(action, key, name) {
  return (0, import_action_run_action.actionFinding)(action, {
    code: "called-module-input",
    basis: declares,
    what: `This block does not give the input ${(0, import_index7.quote)(name)} to ${key}, whose Settings require it.`,
    todo: "Give it here, or do not require it there.",
    at: ["Parameters", "Input", name]
  });
}
function undeclaredBranches(action, key, { branches: branches2 }) {
  return action.conditions.flatMap(
    (condition) => (0, import_core_check_module_definition2.fixedOperands)(condition).filter(({ text }) => !branches2.includes(text)).map(
      ({ text, index }) => (0, import_action_run_action.actionFinding)(action, {
        code: "called-module-result",
        basis: declares,
        what: `This block has a branch for the result ${(0, import_index7.quote)(text)} of ${key}, whose Settings do not declare it${(0, import_core_check_module_definition.declaredNames)(branches2)}.`,
        todo: "Declare it there, or remove the branch.",
        at: [...condition.path.slice(action.path.length), "Operands", index, text]
      })
    )
  );
}
var maxNestedModules = 5, guide = {
  certainty: "documented",
  evidence: "administrator guide, as flow-as-code quotes it",
  because: (rule) => `The administrator guide, as another tool quotes it, says that ${rule}.`
};
function checkNesting(modules) {
  let depths = depthsOf(modules), found2 = /* @__PURE__ */ new Map();
  for (let module2 of modules.values()) {
    let findings = module2.calls.flatMap((call) => {
      let ring = depths.has(module2.file) ? null : pathBetween(modules, call.to, module2.file);
      return ring !== null ? [ringFinding(call.action, [module2.file, ...ring].map(nameIn(modules)))] : depths.get(call.to) === maxNestedModules ? [depthFinding(call.action, chainFrom(modules, depths, module2.file, call.to))] : [];
    });
    findings.length > 0 && found2.set(module2.file, findings);
  }
  return found2;
}
function depthsOf(modules) {
  let all = new Map([...modules].map(([file, { calls }]) => [file, nestedModule(file, calls.length)]));
  for (let caller of all.values())
    modules.get(caller.file)?.calls.forEach(({ to }) => {
      all.get(to)?.callers.push(caller);
    });
  let depths = /* @__PURE__ */ new Map(), ready = [...all.values()].filter(({ open }) => open === 0);
  for (let { file, depth, callers } of ready) {
    depths.set(file, depth);
    for (let caller of callers)
      caller.depth = Math.max(caller.depth, depth + 1), caller.open -= 1, caller.open === 0 && ready.push(caller);
  }
  return depths;
}
function nestedModule(file, calls) {
  return { file, callers: [], open: calls, depth: 1 };
}
function pathBetween(modules, from, to) {
  let cameFrom = /* @__PURE__ */ new Map([[from, null]]), ready = [from];
  for (let file of ready) {
    if (file === to) break;
    modules.get(file)?.calls.forEach(({ to: next }) => {
      cameFrom.has(next) || (cameFrom.set(next, file), ready.push(next));
    });
  }
  if (!cameFrom.has(to)) return null;
  let path = [];
  for (let file = to; file !== null; file = cameFrom.get(file) ?? null) path.unshift(file);
  return path;
}
function chainFrom(modules, depths, caller, called) {
  let chain = [caller], next = called;
  for (let below = maxNestedModules - 1; next !== void 0; below -= 1)
    chain.push(next), next = modules.get(next)?.calls.find(({ to }) => depths.get(to) === below)?.to;
  return chain.map(nameIn(modules));
}
function nameIn(modules) {
  return (file) => String(modules.get(file)?.key);
}
var at = ["Parameters", "FlowModuleId"];
function ringFinding(action, keys) {
  let what = keys.length === 2 ? "This block calls its own module" : "With this block, modules call each other in a circle";
  return (0, import_action_run_action.actionFinding)(action, {
    code: "called-module-ring",
    basis: guide,
    at,
    what: `${what}: ${joinChain(keys)}.`,
    rule: "a limit of the stack ends such calls when the flow runs",
    todo: "Remove this call. To repeat actions, use a Loop or a transition back."
  });
}
function depthFinding(action, keys) {
  return (0, import_action_run_action.actionFinding)(action, {
    code: "called-module-depth",
    basis: guide,
    at,
    what: `With this block ${keys.length} modules call each other in a chain: ${joinChain(keys)}.`,
    rule: `modules can call each other to ${maxNestedModules} levels`,
    todo: "Combine some of them."
  });
}
var maxListed = 10;
function joinChain(keys) {
  return (keys.length > maxListed ? [...keys.slice(0, maxListed - 1), "\u2026", ...keys.slice(-1)] : keys).join(" \u2192 ");
}
function checkShownView(block, at2, view) {
  if (!(0, import_index5.isObject)(block) || !(0, import_index5.isObject)(view.template)) return [];
  let shown2 = { block, at: at2, view, template: view.template };
  return [...missingInputs(shown2), ...deadBranches(shown2)];
}
function missingInputs({ block, at: at2, view, template }) {
  let data = (0, import_index5.memberOf)((0, import_index5.memberOf)(block, "Parameters"), "ViewData");
  if (data != null && !(0, import_index5.isObject)(data)) return [];
  let passed = Object.keys((0, import_index5.objectOf)(data)).toSorted(import_index5.compareCodeUnits), path = data === void 0 ? [...at2, "Parameters"] : [...at2, "Parameters", "ViewData"], required = requiredInputs(template), spare = passed.filter((name) => !required.includes(name));
  return required.filter((name) => !passed.includes(name)).map((name) => {
    let meant = (0, import_index6.nearest)(name, spare), advice = meant === null ? "Pass it in ViewData." : `ViewData has ${(0, import_index7.quote)(meant)}: rename one of them.`;
    return found(path, {
      code: "shown-view-input",
      message: `The block passes no ${(0, import_index7.quote)(name)}, which the view ${(0, import_index7.quote)(view.name)} requires (${inputEvidence}). ${advice}`,
      evidence: inputEvidence
    });
  });
}
var inputEvidence = "seen live, 2026-08: a binding is a required input";
function requiredInputs(template) {
  let paths = (0, import_core_check_view_definition2.textsIn)(template, []).flatMap(({ value }) => inputBinding.exec(value)?.[1] ?? []);
  return [...new Set(paths.map((path) => path.replace(/[.[].*$/su, "")))].toSorted(import_index5.compareCodeUnits);
}
function deadBranches({ block, at: at2, view, template }) {
  let components = (0, import_core_check_view_definition.componentsOf)(template), raised = (0, import_core_check_view_definition.raisedActions)(components).map(({ action }) => action), actions = [.../* @__PURE__ */ new Set([...raised, ...(0, import_core_check_view_definition.raisesMore)(components) ? view.actions : []])];
  return branches(block, at2).filter(({ action }) => !actions.includes(action)).map(
    ({ action, path }) => found(path, {
      code: "shown-view-branch",
      message: `The block branches on ${(0, import_index7.quote)(action)}, an action that the view ${(0, import_index7.quote)(view.name)} never raises, so the branch is never taken (${branchEvidence}). ${branchAdvice(action, actions)}`,
      evidence: branchEvidence
    })
  );
}
var branchEvidence = "AWS documentation of ShowView";
function branchAdvice(action, actions) {
  let meant = (0, import_index6.nearest)(action, actions);
  return meant !== null ? `Did you mean ${(0, import_index7.quote)(meant)}?` : actions.length === 0 ? "The view raises none." : `The view raises ${(0, import_action_run_action4.listSome)(actions.map(import_index7.quote))}.`;
}
function branches(block, at2) {
  let conditions = (0, import_index5.memberOf)((0, import_index5.memberOf)(block, "Transitions"), "Conditions");
  return (0, import_index5.listOf)(conditions).flatMap((condition, index) => {
    let operands = (0, import_index5.memberOf)((0, import_index5.memberOf)(condition, "Condition"), "Operands"), path = [...at2, "Transitions", "Conditions", index, "Condition", "Operands"];
    return (0, import_index5.listOf)(operands).flatMap(
      (action, place) => typeof action == "string" && !(0, import_core_check_view_definition2.isReference)(action) ? [{ action, path: [...path, place] }] : []
    );
  });
}
function found(members, { code, message, evidence }) {
  return {
    code,
    certainty: "documented",
    type: "ShowView",
    path: { root: "Content", members },
    message,
    evidence
  };
}
function resolveCalls(modules, views) {
  let moduleById = indexById(modules, ({ key }) => key), viewById = indexById(views, ({ name }) => (0, import_index.keyFor)("view", name)), nested = checkNesting(callingModules(modules, moduleById)), unchecked = 0, findings = modules.map(({ file, calls }) => {
    let all = [...(calls?.actions ?? []).flatMap((action) => {
      if (action.type === "ShowView") return checkShown(action, viewById);
      let called = calledModule(action, moduleById);
      return called?.settings ? checkCall(action, called.key, (0, import_core_check_module_definition.contractOf)(JSON.parse(called.settings))) : (unchecked += 1, []);
    }), ...nested.get(file) ?? []];
    return [file, all.map((finding) => ({ finding, ...placeOf(finding.path, calls) }))];
  });
  return { findings: new Map(findings), unchecked };
}
function calledModule({ parameters }, byId) {
  return byId.get(keyOrIdIn((0, import_core_check_module_definition2.textOf)((0, import_core_check_module_definition2.presentMember)(parameters, "FlowModuleId"))) ?? "");
}
function callingModules(modules, byId) {
  return new Map(
    modules.map(({ file, key, calls }) => {
      let called = (calls?.actions ?? []).flatMap((action) => {
        let to = action.type === "ShowView" ? void 0 : calledModule(action, byId);
        return to === void 0 ? [] : [{ action, to: to.file }];
      });
      return [file, { file, key, calls: called }];
    })
  );
}
function checkShown({ path, parameters, value }, views) {
  let view = views.get(keyOrIdIn((0, import_core_check_module_definition2.textOf)((0, import_core_check_module_definition2.presentMember)((0, import_index5.objectOf)(parameters.ViewResource), "Id"))) ?? "");
  if (view === void 0) return [];
  let { name, content } = view, template = JSON.parse(content.template);
  return checkShownView(value, path, { name, template, actions: content.actions });
}
function indexById(definitions, keyOf) {
  let idsIn = (ids) => ids.flatMap((text) => currentId(text) ?? []);
  return new Map([
    ...definitions.map((each) => [keyOf(each), each]),
    ...definitions.flatMap((each) => idsIn([each.listedId ?? ""]).map((id) => [id, each])),
    ...definitions.flatMap((each) => idsIn(each.ids).map((id) => [id, each]))
  ]);
}
function keyOrIdIn(text) {
  let [only, ...others] = (0, import_index2.hasReferences)(text) ? (0, import_action_run_action3.parseReferences)(text) : [];
  if (only?.type !== "reference" || others.length > 0) return currentId(text);
  let { kind, name, qualifier } = only.reference;
  return (qualifier === null || qualifier === "latest" || qualifier === "bare") && (kind === "module" || kind === "view") ? (0, import_index.keyFor)(kind, name) : null;
}
function currentId(text) {
  return /^(?:arn:[^/]*:instance\/[^/]+\/(?:flow-module|view)\/)?([\w-]+)(?::\$LATEST)?$/.exec(text)?.[1] ?? null;
}
function placeOf(path, calls) {
  let { members } = path, parts = members.map((_, index) => ({ members: members.slice(0, members.length - index) })), place = [path, ...parts].map((part) => calls?.places.get((0, import_core_check_module_definition.placeKey)(part))).find((each) => each !== void 0);
  if (place === void 0) throw new TypeError("a call without a place: this is a bug of connect-publish");
  return place;
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
/******/ 	var __webpack_exports__ = __nccwpck_require__(590);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;