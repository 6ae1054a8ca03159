/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 344:
/***/ ((module) => {

"use strict";
module.exports = require("./action-run-action.js");

/***/ }),

/***/ 431:
/***/ ((module) => {

"use strict";
module.exports = require("./app-publish-references.js");

/***/ }),

/***/ 846:
/***/ ((module) => {

"use strict";
module.exports = require("./app-resolve-literals.js");

/***/ }),

/***/ 161:
/***/ ((module) => {

"use strict";
module.exports = require("./app-resolve-past-names.js");

/***/ }),

/***/ 742:
/***/ ((module) => {

"use strict";
module.exports = require("./app-steps.js");

/***/ }),

/***/ 377:
/***/ ((module) => {

"use strict";
module.exports = require("./index.js");

/***/ }),

/***/ 44:
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
  resolveReferences: () => resolveReferences
});
module.exports = __toCommonJS(stdin_exports);

// another:src/core/report/denials.ts
var import_app_steps = __nccwpck_require__(742);

// another:src/core/kinds/sent.ts
var import_app_publish_references = __nccwpck_require__(431);

// another:src/app/load/duplicates.ts
var import_action_run_action = __nccwpck_require__(344);

// another:src/app/isolate-failure.ts
var import_app_steps2 = __nccwpck_require__(742);

// another:src/app/parallel.ts
var import_action_run_action2 = __nccwpck_require__(344);

// another:src/app/check/load-checks.ts
var import_action_run_action3 = __nccwpck_require__(344);

// another:src/core/shapes/plain.ts
var import_action_run_action4 = __nccwpck_require__(344);

// another:src/core/resolve/literal.ts
var import_app_resolve_literals = __nccwpck_require__(846);

// another:src/core/resolve/substitute.ts
var import_app_resolve_past_names = __nccwpck_require__(161);

// another:src/core/resolve/forms.ts
var import_app_resolve_past_names2 = __nccwpck_require__(161);

// another:src/core/resolve/values.ts
var import_app_resolve_past_names3 = __nccwpck_require__(161);

// another:src/core/resolve/reference-kinds.ts
var import_action_run_action5 = __nccwpck_require__(344);

// another:src/core/text/list-some.ts
var import_action_run_action6 = __nccwpck_require__(344);

// another:src/core/kinds/text-rule.ts
var import_index = __nccwpck_require__(377);

// another:src/core/model/key.ts
var import_index2 = __nccwpck_require__(377);

// another:src/core/kinds/arns.ts
var import_index3 = __nccwpck_require__(377);

// another:src/core/document/located-json.ts
var import_index4 = __nccwpck_require__(377);

// another:src/core/text/arn.ts
var import_index5 = __nccwpck_require__(377);

// another:src/core/resolve/has-references.ts
var import_index6 = __nccwpck_require__(377);

// another:src/core/document/problem.ts
var import_index7 = __nccwpck_require__(377);

// another:src/core/hash/sha256.ts
var import_index8 = __nccwpck_require__(377);

// another:src/core/kinds/large-text.ts
var import_index9 = __nccwpck_require__(377);

// another:src/core/model/once-for-each.ts
var import_index10 = __nccwpck_require__(377);

// another:src/core/document/kept-json.ts
var import_index11 = __nccwpck_require__(377);

// another:src/core/document/json.ts
var import_index12 = __nccwpck_require__(377);

// another:src/core/model/errors.ts
var import_index13 = __nccwpck_require__(377);

// another:src/core/text/nearest.ts
var import_index14 = __nccwpck_require__(377);

// another:src/core/text/quote.ts
var import_index15 = __nccwpck_require__(377);

// another:esbuild-runtime
var import_index16 = __nccwpck_require__(377);

// own:app-resolve
function blockCycles(definitions) {
  let pending = new Map(
    definitions.map(({ key, references }) => [key, references?.resolution?.pending ?? []])
  );
  return definitions.map((definition) => {
    let { key, references } = definition, resolution = references?.resolution;
    if (!references || !resolution) return definition;
    let cycle = findCycle(key, pending);
    if (cycle === null) return definition;
    let block = resolution.block ?? cycleBlock(cycle);
    return { ...definition, references: { ...references, resolution: { ...resolution, block } } };
  });
}
function findCycle(start, pending) {
  let cameFrom = /* @__PURE__ */ new Map(), queue = [start];
  for (let key of queue)
    for (let next of (pending.get(key) ?? []).toSorted(import_index12.compareCodeUnits)) {
      if (next === start) return pathTo(key, start, cameFrom);
      cameFrom.has(next) || (cameFrom.set(next, key), queue.push(next));
    }
  return null;
}
function pathTo(end, start, cameFrom) {
  let path = [];
  for (let key = end; key !== void 0 && key !== start; key = cameFrom.get(key))
    path.unshift(key);
  return [start, ...path];
}
function cycleBlock(cycle) {
  return {
    reason: "reference-cycle",
    message: `These definitions refer to each other by what does not exist yet, so none of them can be published first: ${[...cycle, cycle[0]].join(" \u2192 ")}. Publish one of them without the reference first, then add it.`,
    place: null
  };
}
async function listNames(reader, instance, values, references, alsoListed = []) {
  let denied = /* @__PURE__ */ new Map(), lists = /* @__PURE__ */ new Map();
  await Promise.all(
    [.../* @__PURE__ */ new Set([...(0, import_app_resolve_past_names2.kindsToList)(references), ...alsoListed])].map(async (kind) => {
      let list = await listOf2(reader, kind).catch((cause) => noteDenial(denied, kind, cause));
      list !== null && lists.set(kind, list);
    })
  );
  let named = (0, import_app_resolve_past_names2.indexByName)(lists), aliases = /* @__PURE__ */ new Map(), withoutAliases = /* @__PURE__ */ new Map();
  return await Promise.all(
    (0, import_app_resolve_past_names2.modulesWithAliases)(references, { named, values }).map(async (id) => {
      let list = await reader.aliases("module", id).catch(import_app_steps2.isolateFailure);
      list instanceof import_index13.ActionError ? withoutAliases.set(id, list) : aliases.set(id, list);
    })
  ), { catalogue: { instance, values, named, aliases }, listed: ownLists(lists), denied, withoutAliases };
}
function listOf2(reader, kind) {
  return (0, import_index.isKind)(kind) ? reader.list(kind) : reader.listNamed(kind);
}
function noteDenial(denied, kind, cause) {
  if ((0, import_index.isKind)(kind) || !(cause instanceof import_index13.ActionError) || cause.reason !== "access-denied") throw cause;
  return denied.set(kind, cause), null;
}
function ownLists(lists) {
  return new Map(
    [...lists].flatMap(
      ([kind, rows]) => (0, import_index.isKind)(kind) ? [[kind, rows]] : []
    )
  );
}
async function resolveReferences(context, instance, loaded, { values, inRepository }) {
  let found = loaded.definitions.flatMap(executedReferences), { reader } = await context.connect(), names = await listNames(
    reader,
    instance,
    values ?? import_app_resolve_past_names3.noValues,
    found.map(({ reference }) => reference),
    (0, import_app_resolve_literals.kindsOfLiterals)(loaded.files.flatMap(({ literals }) => literals ?? []))
  ), catalogue = { ...names.catalogue, ...runFacts(context, loaded), inRepository }, denied = lookupFailures(loaded.definitions, ({ reference }) => names.denied.get(reference.kind)), withoutAlias = lookupFailures(
    loaded.definitions,
    ({ reference }) => aliasListFailure(reference, names)
  ), failed = new Map([...withoutAlias, ...denied]), resolve = (0, import_app_resolve_past_names.createResolver_2)(catalogue), resolved = blockCycles(
    loaded.definitions.map((definition) => failed.has(definition.key) ? definition : resolve(definition))
  ), files = (0, import_app_resolve_literals.withoutLiterals_2)(withResolved(loaded.files, resolved, catalogue), instance.id, catalogue), target = (0, import_action_run_action.targetOf)(context.inputs, instance);
  return {
    facts: {
      loaded: (0, import_action_run_action.withTargetProblems)(files, target),
      names: { catalogue, listed: names.listed, unresolvable: failed }
    },
    failures: context.decision.mode === "publish" ? [...new Set((0, import_app_steps.mergeDenials)(denied).values())] : []
  };
}
function executedReferences({ references }) {
  return (references?.found ?? []).filter(({ isInCanvas }) => !isInCanvas);
}
function runFacts({ inputs, decision }, { definitions, invalid }) {
  return {
    createsMissing: inputs.createMissing && !decision.rollback,
    inRun: new Set(definitions.map(({ key }) => key)),
    invalid: new Set(invalid.map(({ key }) => key)),
    moduleAlias: inputs.moduleAlias
  };
}
function lookupFailures(definitions, causeOf) {
  return new Map(
    definitions.flatMap((definition) => {
      let { key } = definition, first = executedReferences(definition).find(causeOf), cause = first && causeOf(first);
      return first && cause ? [[key, lookupError(key, first, cause)]] : [];
    })
  );
}
function aliasListFailure(reference, { catalogue, withoutAliases }) {
  return withoutAliases.size === 0 ? void 0 : (0, import_app_resolve_past_names2.modulesWithAliases)([reference], catalogue).map((id) => withoutAliases.get(id)).find((failure) => failure !== void 0);
}
function lookupError(key, { written, place }, cause) {
  let { file, line } = place, message = `${key}: ${(0, import_index15.quote)(written)} (${file}, line ${line}) could not be looked up. ${cause.message}`;
  return new import_index13.ActionError(cause.reason, cause.code, message, { cause, permission: cause.permission });
}
function withResolved(files, resolved, catalogue) {
  let byKey = new Map(resolved.map((definition) => [definition.key, definition]));
  return files.map((file) => {
    let definition = file.definition && (byKey.get(file.definition.key) ?? file.definition);
    if (definition === null || definition.references === void 0) return { ...file, definition };
    let errors = (0, import_app_publish_references.checkSent)(definition), problems = [...file.problems, ...errors, ...stateWarnings(definition, catalogue)];
    return { ...file, definition: errors.length > 0 ? null : definition, problems };
  });
}
function stateWarnings(definition, { named, values }) {
  return executedReferences(definition).flatMap(({ reference, written, place }) => {
    let state = stateOf(reference, { named, values });
    if (state === null) return [];
    let what = state === "archived" ? "is archived" : "was saved and never published";
    return [
      (0, import_index7.warning)(
        "reference-state",
        place,
        `${(0, import_index15.quote)(written)} names a ${reference.kind} that ${what}: a call would not run it. Publish it, or name another one.`
      )
    ];
  });
}
function stateOf(reference, { named, values }) {
  let { kind, name } = (0, import_app_resolve_past_names2.applyOverride)(reference, values).actual;
  if (kind === "value" || kind === "instance") return null;
  let states = (0, import_app_resolve_past_names2.findResources)({ kind, name }, named).map(({ state }) => state);
  return states.find((state) => state !== "active" && !states.includes("active")) ?? null;
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
/******/ 	var __webpack_exports__ = __nccwpck_require__(44);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;