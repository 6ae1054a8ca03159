/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 346:
/***/ ((module) => {

"use strict";
module.exports = require("./app-definition-steps.js");

/***/ }),

/***/ 742:
/***/ ((module) => {

"use strict";
module.exports = require("./app-steps.js");

/***/ }),

/***/ 439:
/***/ ((module) => {

"use strict";
module.exports = require("./core-diff-plan-differences.js");

/***/ }),

/***/ 377:
/***/ ((module) => {

"use strict";
module.exports = require("./index.js");

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
const require_app_definition_steps = __nccwpck_require__(346);
const require_index = __nccwpck_require__(377);
const require_app_steps = __nccwpck_require__(742);

// src/app/check/read-again.ts
function createRereader(reading) {
	const findFile = fileFinder(reading);
	return async (definition) => {
		const { kind, file: path } = definition;
		try {
			const file = await findFile(definition);
			if (file === null) return null;
			const context = {
				kind,
				file: path,
				defaultName: null
			};
			const parse = await reading.loadParse();
			const { tree, within, ...read } = await require_app_definition_steps.readTree(context, await file.read(), parse);
			return tree !== null && read.definition !== null && isSame(read.definition, definition) ? {
				tree,
				within,
				parseJson: parse.json
			} : null;
		} catch {
			return null;
		}
	};
}
function isSame(again, { content, place, references }) {
	const written = references?.written.content ?? content;
	return again.content.kind === written.kind && require_app_definition_steps.contentRow(written).isSameText(again.content, written) && again.place.line === place.line && again.place.column === place.column;
}
function fileFinder({ files, inputs }) {
	const patterns = {
		view: inputs.views,
		module: inputs.modules
	};
	const listed = /* @__PURE__ */ new Map();
	return async ({ kind, file }) => {
		const found = listed.get(kind) ?? files.find(patterns[kind].patterns);
		listed.set(kind, found);
		return (await found).files.find(({ path }) => path === file) ?? null;
	};
}

// src/app/check/changed-places.ts
async function placeChanges(reading, entries, changes, keys) {
	const changesByKey = new Map(changes.map((change) => [change.key, change]));
	const readAgain = createRereader(reading);
	const { changedPaths } = await Promise.resolve().then(() => __nccwpck_require__(439));
	const placed = /* @__PURE__ */ new Map();
	for (const key of keys) {
		const [entry, change] = [entries[key], changesByKey.get(key)];
		const file = change && await readAgain(change.definition);
		if (entry && change && file) placed.set(key, placedEntry(entry, () => changedPaths(change), placeFinder(change.definition, file)));
	}
	return Object.fromEntries(Object.entries(entries).map(([key, entry]) => [key, placed.get(key) ?? entry]));
}
function placedEntry(entry, findPaths, placeOf) {
	try {
		const paths = findPaths();
		if (paths === null) return entry;
		const [changed, undone] = [placeOf(paths.changed), placeOf(paths.undone)];
		return require_app_steps.withChangedPlaces(entry, {
			breaking: paths.breaking.map(placeOf),
			changed,
			undone
		});
	} catch (cause) {
		const message = `The place of the change in the file could not be found: ${require_index.bugOf(cause)} Nothing else depends on it.`;
		return {
			...entry,
			warnings: [...entry.warnings, {
				code: "internal",
				message
			}]
		};
	}
}
function placeFinder({ kind }, { tree, within, parseJson }) {
	const locate = require_app_definition_steps.createPartLocator(kind, tree, parseJson);
	return (changes) => {
		for (const { at } of changes) {
			const found = locate(at);
			if (found === null) continue;
			const { place, note } = require_app_definition_steps.placeInDocument(within, found);
			return note === "" ? place : {
				...place,
				note
			};
		}
		return null;
	};
}

// src/core/check/refusal-finding.ts
function findOwnFinding(target, words, findings) {
	const { path, block } = target;
	const near = findings.filter((finding) => finding.path.root === path.root);
	if (block?.noun === "component") return near.find(({ path: { members } }) => startsWith(members, block.path.members)) ?? null;
	const same = near.filter(({ path: { members } }) => isSamePlace(members, path.members));
	const error = /\bError: (\w{1,100})/.exec(words)?.[1];
	const named = same.find(({ message }) => error !== void 0 && message.includes(error));
	const codes = subjects.find(([form]) => form.test(words))?.[1] ?? [];
	return named ?? same.find(({ code }) => codes.includes(code)) ?? same[0] ?? null;
}
const subjects = [
	[/\bempty\b/i, ["empty-string", "null-value"]],
	[/\baction type\b/i, [
		"invalid-action-type",
		"unknown-action-type",
		"retired-action"
	]],
	[/\bproperty name\b/i, [
		"unknown-parameter",
		"forbidden-parameter",
		"exclusive-parameters",
		"undeclared-result-data"
	]],
	[/\bproperty value\b/i, [
		"parameter-value",
		"empty-string",
		"null-value",
		"unresolved-placeholder",
		"invalid-reference",
		"condition-operand",
		"identifier-form",
		"undeclared-result"
	]],
	[/\berror\b/i, [
		"missing-error-branch",
		"forbidden-error-branch",
		"unknown-error-branch"
	]],
	[/\bbranch\b/i, [
		"missing-condition",
		"condition-operator",
		"condition-operand",
		"unsupported-conditions"
	]],
	[/\b(?:missing|required)\b/i, [
		"missing-parameter",
		"missing-next-action",
		"action-structure"
	]]
];
function isSamePlace(ours, theirs) {
	if (theirs.length === 0) return ours.length === 0 || ours.length === 1 && ours[0] === "Settings";
	return ours.length > 0 && (startsWith(ours, theirs) || startsWith(theirs, ours));
}
function startsWith(members, start) {
	return start.every((member, n) => members[n] === member);
}

// src/core/check/refusal-target.ts
function targetsOf(content) {
	const sent = JSON.parse(content.kind === "view" ? content.template : content.content);
	const targetOf = content.kind === "view" ? viewTarget : moduleTarget;
	return { of: ({ steps, within }) => {
		if (steps !== null) return targetOf(sent, steps);
		return within !== null && content.kind === "module" ? onlyEmpty(sent, within) : null;
	} };
}
function moduleTarget(sent, steps) {
	const found = follow(sent, typeof steps[0] === "number" ? ["Actions", ...steps] : steps);
	if (found === null) return null;
	const path = {
		root: "Content",
		members: found
	};
	return {
		path,
		block: found.length < 2 ? null : actionAt(sent, path)
	};
}
function actionAt(sent, { root, members }) {
	if (members[0] !== "Actions") return null;
	const path = {
		root,
		members: members.slice(0, 2)
	};
	const action = valueAlong(sent, path.members);
	return {
		noun: "action",
		path,
		type: textMember(action, "Type"),
		identifier: textMember(action, "Identifier")
	};
}
function viewTarget(sent, steps) {
	const found = follow(sent, steps);
	return found && {
		path: {
			root: "Template",
			members: found
		},
		block: componentAt(sent, found)
	};
}
function componentAt(sent, members) {
	const lists = members.findIndex((member, n) => n % 2 === 0 && member !== (n === 0 ? "Body" : "Content"));
	const most = Math.floor((lists === -1 ? members.length : lists) / 2);
	for (let depth = most; depth > 0; depth -= 1) {
		const path = members.slice(0, depth * 2);
		const node = valueAlong(sent, path);
		if (require_index.isObject(node)) return {
			noun: "component",
			path: {
				root: "Template",
				members: path
			},
			type: textMember(node, "Type"),
			identifier: textMember(node, "_id")
		};
	}
	return null;
}
function onlyEmpty(sent, within) {
	const actions = valueAlong(sent, ["Actions"]);
	const empty = (Array.isArray(actions) ? actions : []).flatMap((action, n) => {
		const found = follow(action, within);
		return found?.length === within.length && holdsEmpty(valueAlong(action, found)) ? [n] : [];
	});
	const [only = 0, ...others] = empty;
	return empty.length === 0 || others.length > 0 ? null : moduleTarget(sent, [
		"Actions",
		only,
		...within
	]);
}
function holdsEmpty(value) {
	if (typeof value !== "object" || value === null) return value === "";
	return Object.values(value).some(holdsEmpty);
}
function follow(root, steps) {
	const found = [];
	for (let value = root; found.length < steps.length;) {
		const name = findName(value, steps[found.length]);
		if (name === null) break;
		found.push(name);
		value = valueAlong(value, [name]);
	}
	const least = typeof steps[1] === "number" ? 2 : 1;
	return found.length >= Math.min(least, steps.length) ? found : null;
}
function findName(value, step) {
	if (Array.isArray(value)) return typeof step === "number" && step < value.length ? step : null;
	if (!require_index.isObject(value)) return null;
	const names = Object.keys(value);
	const wanted = String(step).toLowerCase();
	return names.find((name) => name === String(step)) ?? names.find((name) => name.toLowerCase() === wanted) ?? names.find((name) => name.toLowerCase() === `${wanted}s`) ?? null;
}
function valueAlong(root, members) {
	return members.reduce((value, member) => value?.[member], root);
}
function textMember(value, name) {
	const member = require_index.isObject(value) && Object.hasOwn(value, name) ? value[name] : null;
	return typeof member === "string" ? member : null;
}

// src/core/check/refusal-steps.ts
const maxSteps = 200;
const isIndex = /^\d{1,6}$/;
function dottedSteps(path) {
	return path.split(/[.[\]]+/).filter((part) => part !== "").slice(0, maxSteps).map(step);
}
function pointerSteps(pointer) {
	return pointer.split("/").slice(1, 201).map((part) => step(part.replaceAll("~1", "/").replaceAll("~0", "~")));
}
function step(part) {
	return isIndex.test(part) ? Number(part) : part;
}

// src/core/check/refusal-dump.ts
function schemaErrors(text) {
	if (!text.includes("\"instancePath\"")) return [];
	const [list, object] = [between(text, "[", "]"), between(text, "{", "}")].map(errorsIn);
	if (list && list.length > 0) return list;
	return object && object.length > 0 ? object : errorsByPattern(text);
}
function between(text, open, close) {
	try {
		return JSON.parse(text.slice(text.indexOf(open), text.lastIndexOf(close) + 1));
	} catch {
		return null;
	}
}
function errorsIn(value) {
	if (Array.isArray(value)) return value.flatMap(errorsIn);
	if (typeof value !== "object" || value === null) return [];
	const { instancePath, message, params } = value;
	if (typeof instancePath !== "string") return Object.values(value).flatMap(errorsIn);
	return [errorOf(instancePath, typeof message === "string" ? message : "", unknownProperty(params))];
}
function unknownProperty(params) {
	if (typeof params !== "object" || params === null) return "";
	const { additionalProperty } = params;
	return typeof additionalProperty === "string" ? ` (${additionalProperty})` : "";
}
function errorOf(instancePath, message, more) {
	return {
		steps: pointerSteps(instancePath),
		words: `${instancePath} ${message}${more}`.trim()
	};
}
const pathPattern = /"instancePath"\s*:\s*"((?:[^"\\]|\\.){0,1000})"/g;
const messagePattern = /"message"\s*:\s*"((?:[^"\\]|\\.){0,1000})"/;
function errorsByPattern(text) {
	const found = [...text.matchAll(pathPattern)];
	return found.map(({ index, 1: path = "" }, n) => {
		const own = text.slice(index, found[n + 1]?.index);
		return errorOf(unescaped(path), unescaped(messagePattern.exec(own)?.[1] ?? ""), "");
	});
}
function unescaped(text) {
	return text.replace(/\\(["\\/])/g, "$1");
}

// src/core/check/refusal-text.ts
const maxSearched = 2e5;
function readReasons(texts) {
	return texts.flatMap((text) => text.length > maxSearched ? [reason(text, null)] : reasonsOf(text));
}
function reasonsOf(text) {
	const errors = schemaErrors(text);
	if (errors.length > 0) return errors.map(({ words, steps }) => reason(words, steps));
	const dotted = labelled.exec(text)?.[1] ?? action.exec(text)?.[1];
	if (dotted !== void 0) return [reason(text, dotted.startsWith("/") ? pointerSteps(dotted) : dottedSteps(dotted))];
	const pointers = [...text.matchAll(pointer)];
	if (pointers.length > 0) return pointers.map((_, n) => pointerReason(text, pointers, n));
	if (missingField.test(text)) return [reason(text, [])];
	const within = emptyIn.exec(text)?.[1];
	return [{
		words: text,
		steps: null,
		within: within === void 0 ? null : dottedSteps(within)
	}];
}
function reason(words, steps) {
	return {
		words,
		steps,
		within: null
	};
}
const labelled = /\bPath:\s{0,9}["'`]?((?:\/|[A-Za-z]|\d)[\w$#@~/.[\]-]{0,1000})/i;
const action = /(?:^|[\s"'`([:,])((?:Actions|Body)\[\d{1,6}\][\w$#@~.[\]-]{0,1000})/;
const pointer = /(?:^|[\s"'`(:,=]|\bdata)(\/(?:Body|Head|Actions|StartAction)(?![\w-])(?:\/[^\s/"'`,;:()[\]{}\\]{1,200}){0,200})/g;
const missingField = /\bJSON field is missing or null for field name\b/i;
const emptyIn = /^Empty value in (Parameters(?:\.\w{1,200}){0,20})/i;
function pointerReason(text, found, n) {
	const path = String(found[n]?.[1]);
	const start = (each) => each && each.index + each[0].indexOf("/");
	return reason((found.length === 1 ? text : text.slice(start(found[n]), start(found[n + 1]))).replace(/[\s,;]+(?:data)?$/, ""), pointerSteps(path));
}

// src/core/check/refusals.ts
const maxPlaces = 20;
const maxWords = 5;
function placeRefusals(content, texts, findings) {
	const targets = targetsOf(content);
	const places = /* @__PURE__ */ new Map();
	for (const reason of readReasons(texts)) {
		const target = targets.of(reason);
		const id = JSON.stringify(target && (target.block?.path ?? target.path));
		const place = places.get(id) ?? {
			target,
			words: []
		};
		if (!place.words.includes(reason.words)) place.words.push(reason.words);
		places.set(id, place);
	}
	return [...places.values()].slice(0, maxPlaces).map(({ target, words }) => {
		const finding = target && findOwnFinding(target, words.join(" "), findings);
		const message = [
			sentence(joinWords(words)),
			refusedPart(target),
			finding?.message ?? "",
			todo
		].filter(Boolean);
		return {
			path: target && (target.block?.path ?? target.path),
			block: Boolean(target?.block),
			message: message.join(" ")
		};
	});
}
const todo = "Correct it, then run the workflow again.";
function joinWords(words) {
	const more = words.length - maxWords;
	return [...words.slice(0, maxWords), ...more > 0 ? [`and ${more} more`] : []].join("; ");
}
function sentence(words) {
	return /[.!?]$/.test(words) ? words : `${words}.`;
}
function refusedPart(target) {
	if (target === null) return "Amazon Connect does not say where.";
	return `Amazon Connect refuses ${target.block ? nameOf(target.block) : memberName(target.path)}.`;
}
function nameOf({ noun, type, identifier }) {
	const name = identifier === null ? nameless[noun] : `the ${noun} ${require_index.quote(identifier)}`;
	return type === null ? name : `${name} (${require_index.quote(type).slice(1, -1)})`;
}
const nameless = {
	action: "an action without Identifier",
	component: "a component without _id"
};
function memberName({ root, members }) {
	return members.length === 0 ? `the ${root} as a whole` : members.join(".");
}

// src/app/check/refusals.ts
async function refusalProblems(reading, outcomes, findings) {
	const problems = /* @__PURE__ */ new Map();
	const readAgain = createRereader(reading);
	for (const { change, failure } of outcomes) {
		const { definition, key } = change;
		if (failure === null || failure.refusals.length === 0) continue;
		const refusals = placeRefusals(definition.content, failure.refusals, findings(definition));
		if (refusals.every(({ path }) => path === null)) continue;
		const lookup = await lookupIn(readAgain, definition);
		problems.set(key, refusals.map((refusal) => problemOf(refusal, definition, failure, lookup)));
	}
	return problems;
}
function problemOf(refusal, { place }, { code }, lookup) {
	const found = lookup?.(refusal);
	const note = found ? found.note : refusal.path === null ? "" : lookup === null ? changed : "";
	return {
		severity: "error",
		code,
		message: refusal.message + note,
		place: found?.place ?? place
	};
}
const names = {
	view: "_id",
	module: "Identifier"
};
const changed = " (Its line is not known: the file was changed, or could not be read again, since it was published.)";
async function lookupIn(readAgain, definition) {
	const { kind } = definition;
	const file = await readAgain(definition);
	if (file === null) return null;
	const places = require_app_definition_steps.contentPlaces(kind, file.tree, file.parseJson);
	return ({ path: at, block }) => {
		const found = at && places(block ? {
			...at,
			members: [...at.members, names[kind]]
		} : at);
		return found && require_app_definition_steps.placeInDocument(file.within, found);
	};
}

exports.placeChanges = placeChanges;
exports.refusalProblems = refusalProblems;
})();

module.exports = __webpack_exports__;
/******/ })()
;