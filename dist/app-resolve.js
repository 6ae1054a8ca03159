/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 344:
/***/ ((module) => {

"use strict";
module.exports = require("./action-run-action.js");

/***/ }),

/***/ 346:
/***/ ((module) => {

"use strict";
module.exports = require("./app-definition-steps.js");

/***/ }),

/***/ 431:
/***/ ((module) => {

"use strict";
module.exports = require("./app-publish-references.js");

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
const require_action_run_action = __nccwpck_require__(344);
const require_app_publish_references = __nccwpck_require__(431);
const require_index = __nccwpck_require__(377);
const require_app_steps = __nccwpck_require__(742);
const require_app_definition_steps = __nccwpck_require__(346);

// src/core/resolve/cycles.ts
function blockCycles(definitions) {
	const pending = new Map(definitions.map(({ key, references }) => [key, references?.resolution?.pending ?? []]));
	return definitions.map((definition) => {
		const { key, references } = definition;
		const resolution = references?.resolution;
		if (!references || !resolution) return definition;
		const cycle = findCycle(key, pending);
		if (cycle === null) return definition;
		const block = resolution.block ?? cycleBlock(cycle);
		return {
			...definition,
			references: {
				...references,
				resolution: {
					...resolution,
					block
				}
			}
		};
	});
}
function findCycle(start, pending) {
	const cameFrom = /* @__PURE__ */ new Map();
	const queue = [start];
	for (const key of queue) for (const next of (pending.get(key) ?? []).toSorted(require_index.compareCodeUnits)) {
		if (next === start) return pathTo(key, start, cameFrom);
		if (cameFrom.has(next)) continue;
		cameFrom.set(next, key);
		queue.push(next);
	}
	return null;
}
function pathTo(end, start, cameFrom) {
	const path = [];
	for (let key = end; key !== void 0 && key !== start; key = cameFrom.get(key)) path.unshift(key);
	return [start, ...path];
}
function cycleBlock(cycle) {
	return {
		reason: "reference-cycle",
		message: `These definitions refer to each other by what does not exist yet, so none of them can be published first: ${[...cycle, cycle[0]].join(" → ")}. Publish one of them without the reference first, then add it.`,
		place: null
	};
}

// src/core/resolve/literal.ts
const kindOfWord = /* @__PURE__ */ new Map([
	["queue", "queue"],
	["agent", "user"],
	["prompt", "prompt"],
	["operating-hours", "hours"],
	["contact-flow", "flow"],
	["flow-module", "module"],
	["view", "view"],
	["transfer-destination", "quick-connect"],
	["routing-profile", "routing-profile"]
]);
function kindsOfLiterals(literals) {
	const kinds = literals.flatMap((literal) => parseLiteral(literal)?.kind ?? []);
	return [...new Set(kinds)].filter((kind) => kind !== "lambda");
}
function literalProblems(literals, instanceId, catalogue) {
	return literals.filter(({ text }) => belongsToInstance(text, instanceId)).map(({ place, note, ...literal }) => {
		const what = require_app_definition_steps.isReferenceKind(literal.kind) ? require_app_definition_steps.labelOf(literal.kind) : `a ${literal.kind}`;
		const how = literal.text.startsWith("arn:") ? "ARN" : "id";
		return require_action_run_action.error("literal-reference", place, `${require_index.quote(shortText(literal.text))} names ${what} by its ${how}, which is another one in every instance, and require-references is set. ${adviceOn(literal, catalogue)}${note}`);
	});
}
function shortText(text) {
	return text.replace(/^arn:[\w-]+:connect:.*:instance\/[^/]+(?=\/)/, "…");
}
function belongsToInstance(text, instanceId) {
	const owner = /^arn:[\w-]+:connect:[\w-]*:\d*:instance\/([^/:]+)/.exec(text)?.[1];
	return owner === void 0 || owner.toLowerCase() === instanceId;
}
function adviceOn(literal, catalogue) {
	const parts = parseLiteral(literal);
	if (parts === null) return `Write \${value/…} with a name of your choice, and this text as its value in the values file.`;
	const { kind, resource } = parts;
	if (kind === "lambda") return referenceAdvice(parts, require_app_publish_references.functionOf(resource).name, literal, catalogue);
	const byName = catalogue?.named.get(kind);
	if (!byName) return `Write \${${kind}/…} with its name.`;
	const name = findName(resource, byName);
	if (name === null) return `No resource of this kind has it in this instance. Write \${${kind}/…} with the name of the one that is meant.`;
	return referenceAdvice(parts, name, literal, catalogue);
}
function referenceAdvice(parts, name, { text }, catalogue) {
	const known = catalogue ?? nothingKnown;
	const reference = referenceText(parts, nameInFiles(parts.kind, name, known), known);
	if (reference.includes(`@${unknownAlias}`)) return `Write ${reference} with the name of the alias that has this id.`;
	const advice = `Write ${reference}.`;
	const [parsed] = require_app_definition_steps.parseReferences(reference);
	if (!catalogue || parsed?.type !== "reference") return advice;
	const answer = require_app_publish_references.resolveReference(parsed.reference, catalogue);
	if (answer.type === "fault") return `${advice} ${answer.fault}`;
	return answer.type !== "text" || answer.text === text ? advice : `${advice} It becomes ${answer.text}.`;
}
const nothingKnown = {
	values: require_app_publish_references.noValues,
	aliases: /* @__PURE__ */ new Map()
};
function nameInFiles(kind, name, { values }) {
	const [key] = [...values.overrides].find(([, to]) => to.kind === kind && to.name === name) ?? [];
	return key === void 0 ? name : key.slice(kind.length + 1);
}
function referenceText({ kind, resource, suffix, isArn }, name, known) {
	const form = isArn ? "" : "#id";
	const text = (qualifier) => `\${${kind}/${require_app_definition_steps.encodeName(name)}${qualifier === null ? "" : `@${qualifier}`}${form}}`;
	if (kind === "lambda") return text(require_app_publish_references.functionOf(resource).qualifier);
	if (kind === "view" && suffix === null) return text("bare");
	if (suffix === null) return text(null);
	if (!(suffix === "$LATEST" || suffix === "$SAVED")) return text(kind === "module" ? moduleQualifier(suffix, known) : suffix);
	if (kind === "flow" || kind === "module" && !isArn) return text("latest");
	return text(null);
}
function moduleQualifier(suffix, { aliases }) {
	if (/^\d+$/.test(suffix)) return suffix;
	const known = [...aliases.values()].flat().find(({ id }) => id === suffix);
	if (known === void 0) return unknownAlias;
	return require_app_publish_references.aliasNameOf({
		kind: "module",
		name: "",
		qualifier: known.name,
		form: null
	}) === known.name ? require_app_definition_steps.encodeName(known.name) : `alias:${require_app_definition_steps.encodeName(known.name)}`;
}
const unknownAlias = "…";
function findName(resource, byName) {
	return [...byName].find(([, candidates]) => candidates.some(({ id, arn }) => resource === id || resource === arn))?.[0] ?? null;
}
function parseLiteral({ text, kind }) {
	if (/^arn:[\w-]+:lambda:/.test(text)) return {
		kind: "lambda",
		resource: text,
		suffix: null,
		isArn: true
	};
	const arn = /^(arn:[\w-]+:connect:[\w-]*:\d*:instance\/[^/:]+\/([\w-]+)\/[^:]+)(?::(.+))?$/.exec(text);
	if (arn) {
		const [, resource = "", word = "", suffix = null] = arn;
		const found = resource.includes("/queue/agent/") ? void 0 : kindOfWord.get(word);
		return found === void 0 ? null : {
			kind: found,
			resource,
			suffix,
			isArn: true
		};
	}
	const listed = [...kindOfWord.values()].find((each) => each === kind);
	if (text.startsWith("arn:") || listed === void 0) return null;
	const [resource = "", suffix = null] = text.split(":");
	return {
		kind: listed,
		resource,
		suffix,
		isArn: false
	};
}

// src/app/resolve/catalogue.ts
async function listNames(reader, instance, values, references, alsoListed = []) {
	const denied = /* @__PURE__ */ new Map();
	const lists = /* @__PURE__ */ new Map();
	await Promise.all([.../* @__PURE__ */ new Set([...require_app_publish_references.kindsToList(references), ...alsoListed])].map(async (kind) => {
		const list = await listOf(reader, kind).catch((cause) => noteDenial(denied, kind, cause));
		if (list !== null) lists.set(kind, list);
	}));
	const named = require_app_publish_references.indexByName(lists);
	const aliases = /* @__PURE__ */ new Map();
	const withoutAliases = /* @__PURE__ */ new Map();
	await Promise.all(require_app_publish_references.modulesWithAliases(references, {
		named,
		values
	}).map(async (id) => {
		const list = await reader.aliases("module", id).catch(require_app_steps.isolateFailure);
		if (list instanceof require_index.ActionError) withoutAliases.set(id, list);
		else aliases.set(id, list);
	}));
	return {
		catalogue: {
			instance,
			values,
			named,
			aliases
		},
		listed: ownLists(lists),
		denied,
		withoutAliases
	};
}
function listOf(reader, kind) {
	return require_app_definition_steps.isKind(kind) ? reader.list(kind) : reader.listNamed(kind);
}
function noteDenial(denied, kind, cause) {
	if (require_app_definition_steps.isKind(kind) || !(cause instanceof require_index.ActionError) || cause.reason !== "access-denied") throw cause;
	denied.set(kind, cause);
	return null;
}
function ownLists(lists) {
	return new Map([...lists].flatMap(([kind, rows]) => require_app_definition_steps.isKind(kind) ? [[kind, rows]] : []));
}

// src/app/resolve/literals.ts
var literals_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ withoutLiterals: () => withoutLiterals }, 1);
function withoutLiterals(files, instanceId, catalogue) {
	return files.map((file) => {
		const { definition, problems, literals = [] } = file;
		const errors = definition ? literalProblems(literals, instanceId, catalogue) : [];
		return errors.length === 0 ? file : {
			...file,
			definition: null,
			problems: [...problems, ...errors]
		};
	});
}

// src/app/resolve/index.ts
var resolve_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ resolveReferences: () => resolveReferences }, 1);
async function resolveReferences(context, instance, loaded, { values, inRepository }) {
	const found = loaded.definitions.flatMap(executedReferences);
	const { reader } = await context.connect();
	const names = await listNames(reader, instance, values ?? require_app_publish_references.noValues, found.map(({ reference }) => reference), kindsOfLiterals(loaded.files.flatMap(({ literals }) => literals ?? [])));
	const catalogue = {
		...names.catalogue,
		...runFacts(context, loaded),
		inRepository
	};
	const denied = lookupFailures(loaded.definitions, ({ reference }) => names.denied.get(reference.kind));
	const withoutAlias = lookupFailures(loaded.definitions, ({ reference }) => aliasListFailure(reference, names));
	const failed = new Map([...withoutAlias, ...denied]);
	const resolve = require_app_publish_references.createResolver(catalogue);
	const resolved = blockCycles(loaded.definitions.map((definition) => failed.has(definition.key) ? definition : resolve(definition)));
	const files = withoutLiterals(withResolved(loaded.files, resolved, catalogue), instance.id, catalogue);
	const target = require_app_definition_steps.targetOf(context.inputs, instance);
	return {
		facts: {
			loaded: require_app_definition_steps.withTargetProblems(files, target),
			names: {
				catalogue,
				listed: names.listed,
				unresolvable: failed
			}
		},
		failures: context.decision.mode === "publish" ? [...new Set(require_app_steps.mergeDenials(denied).values())] : []
	};
}
function executedReferences({ references }) {
	return (references?.found ?? []).filter(({ isInCanvas }) => !isInCanvas);
}
function runFacts({ inputs, decision }, loaded) {
	return {
		createsMissing: inputs.createMissing && !decision.rollback,
		inRun: new Set(loaded.definitions.map(({ key }) => key)),
		invalid: require_app_definition_steps.invalidKeys(loaded),
		moduleAlias: inputs.moduleAlias
	};
}
function lookupFailures(definitions, causeOf) {
	return new Map(definitions.flatMap((definition) => {
		const { key } = definition;
		const first = executedReferences(definition).find(causeOf);
		const cause = first && causeOf(first);
		return first && cause ? [[key, lookupError(key, first, cause)]] : [];
	}));
}
function aliasListFailure(reference, { catalogue, withoutAliases }) {
	if (withoutAliases.size === 0) return void 0;
	return require_app_publish_references.modulesWithAliases([reference], catalogue).map((id) => withoutAliases.get(id)).find((failure) => failure !== void 0);
}
function lookupError(key, { written, place }, cause) {
	const { file, line } = place;
	const message = `${key}: ${require_index.quote(written)} (${file}, line ${line}) could not be looked up. ${cause.message}`;
	return new require_index.ActionError(cause.reason, cause.code, message, {
		cause,
		permission: cause.permission
	});
}
function withResolved(files, resolved, catalogue) {
	const byKey = new Map(resolved.map((definition) => [definition.key, definition]));
	return files.map((file) => {
		const definition = file.definition && (byKey.get(file.definition.key) ?? file.definition);
		if (definition === null || definition.references === void 0) return {
			...file,
			definition
		};
		const errors = require_app_publish_references.checkSent(definition);
		const problems = [
			...file.problems,
			...errors,
			...stateWarnings(definition, catalogue)
		];
		return {
			...file,
			definition: errors.length > 0 ? null : definition,
			problems
		};
	});
}
function stateWarnings(definition, { named, values }) {
	return executedReferences(definition).flatMap(({ reference, written, place }) => {
		const state = stateOf(reference, {
			named,
			values
		});
		if (state === null) return [];
		const what = state === "archived" ? "is archived" : "was saved and never published";
		return [require_action_run_action.warning("reference-state", place, `${require_index.quote(written)} names a ${reference.kind} that ${what}: a call would not run it. Publish it, or name another one.`)];
	});
}
function stateOf(reference, { named, values }) {
	const { kind, name } = require_app_publish_references.applyOverride(reference, values).actual;
	if (kind === "value" || kind === "instance") return null;
	const states = require_app_publish_references.findResources({
		kind,
		name
	}, named).map(({ state }) => state);
	return states.find((state) => state !== "active" && !states.includes("active")) ?? null;
}

Object.defineProperty(exports, "literals_exports", ({
  enumerable: true,
  get: function () {
    return literals_exports;
  }
}));
Object.defineProperty(exports, "resolve_exports", ({
  enumerable: true,
  get: function () {
    return resolve_exports;
  }
}));
})();

module.exports = __webpack_exports__;
/******/ })()
;