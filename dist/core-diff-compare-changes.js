/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 683:
/***/ ((module) => {

"use strict";
module.exports = require("./action-deliver.js");

/***/ }),

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

/***/ 179:
/***/ ((module) => {

"use strict";
module.exports = require("./core-check-calls.js");

/***/ }),

/***/ 511:
/***/ ((module) => {

"use strict";
module.exports = require("./core-check-view-definition.js");

/***/ }),

/***/ 304:
/***/ ((module) => {

"use strict";
module.exports = require("./core-diff-flow-canvas-of.js");

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
const require_app_steps = __nccwpck_require__(742);
const require_action_deliver = __nccwpck_require__(683);
const require_core_diff_flow_canvas_of = __nccwpck_require__(304);
const require_app_definition_steps = __nccwpck_require__(346);
const require_core_check_view_definition = __nccwpck_require__(511);
const require_core_check_calls = __nccwpck_require__(179);

// src/core/resolve/name-ids.ts
var name_ids_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ createNameIds: () => createNameIds }, 1);
const identifier = /arn:aws[\w-]*:(?:connect|lambda):[^\s"'`<>(){}[\],;|\\]+|\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi;
function createNameIds({ named }) {
	const names = /* @__PURE__ */ new Map();
	for (const [kind, byName] of named) for (const [name, candidates] of byName) {
		const [only, ...others] = candidates;
		if (only === void 0 || others.length > 0) continue;
		names.set(only.arn, `${kind}/${name}`);
		if (only.id !== null) names.set(only.id, `${kind}/${name}`);
	}
	return (text) => text.replace(identifier, (found) => lookUpName(found, names) ?? found);
}
function lookUpName(found, names) {
	const whole = names.get(found);
	if (whole !== void 0) return whole;
	const end = found.lastIndexOf(":");
	const bare = end < 0 ? void 0 : names.get(found.slice(0, end));
	return bare === void 0 ? null : `${bare}${found.slice(end)}`;
}
function withNames(difference, nameIds) {
	return {
		...difference,
		items: difference.items.map((item) => ({
			...item,
			subject: nameIds(item.subject),
			details: item.details.map((detail) => withNamesInDetail(detail, nameIds))
		})),
		breaking: difference.breaking.map((each) => ({
			...each,
			message: nameIds(each.message)
		})),
		picture: withNamesInPicture(difference.picture, nameIds)
	};
}
function withNamesInDetail(detail, nameIds) {
	const { label, before, after, words } = detail;
	const [nameBefore, nameAfter] = [before, after].map((text) => text && nameIds(text));
	const isHidden = before !== after && nameBefore === nameAfter;
	const beside = (text, name) => isHidden && text !== null ? `${name} (${text})` : name ?? null;
	const named = {
		before: beside(before, nameBefore),
		after: beside(after, nameAfter)
	};
	const isSame = named.before === before && named.after === after;
	return {
		...detail,
		label: nameIds(label),
		...named,
		words: isSame ? words : wordsOf(words, named)
	};
}
function wordsOf(words, { before, after }) {
	if (words === null || before === null || after === null) return null;
	return [{
		mark: "removed",
		text: before
	}, {
		mark: "added",
		text: after
	}].filter(({ text }) => text !== "");
}
function withNamesInPicture(picture, nameIds) {
	if (picture === null) return null;
	if (picture.kind === "outline") return {
		...picture,
		lines: picture.lines.map((line) => ({
			...line,
			label: nameIds(line.label)
		}))
	};
	return {
		...picture,
		nodes: picture.nodes.map((node) => ({
			...node,
			label: nameIds(node.label)
		})),
		edges: picture.edges.map((edge) => ({
			...edge,
			label: nameIds(edge.label)
		}))
	};
}

// src/core/diff/contract/schema-restrictions.ts
const annotations = [
	"title",
	"description",
	"default",
	"examples",
	"deprecated",
	"readOnly",
	"writeOnly",
	"$comment"
];
const sets = [
	"enum",
	"required",
	"type"
];
const schemasByName = [
	"properties",
	"patternProperties",
	"dependentSchemas",
	"$defs",
	"definitions"
];
const schemas = [...[
	"items",
	"prefixItems",
	"additionalItems",
	"contains",
	"additionalProperties",
	"propertyNames"
], ...[
	"allOf",
	"anyOf",
	"oneOf",
	"not",
	"if",
	"then",
	"else"
]];
function restrictingChanges(before, after) {
	return require_core_diff_flow_canvas_of.differingLeaves(before, after).map(({ path }) => path).filter((path) => restricts(path, before, after));
}
function restricts(path, before, after) {
	const at = keywordIndex(path);
	if (at === null) return true;
	const keyword = String(path[at]);
	if (annotations.includes(keyword)) return false;
	const list = path.slice(0, at + 1);
	return !(sets.includes(keyword) && isSameSet(require_core_diff_flow_canvas_of.valueAt(before, list), require_core_diff_flow_canvas_of.valueAt(after, list)));
}
function keywordIndex(path) {
	for (let at = 0; at < path.length; at += 1) {
		const keyword = String(path[at]);
		const isInList = schemas.includes(keyword) && typeof path[at + 1] === "number";
		if (schemasByName.includes(keyword) || isInList) at += 1;
		else if (!schemas.includes(keyword)) return at;
	}
	return null;
}
function isSameSet(before, after) {
	return require_index.isList(before) && require_index.isList(after) && setKey(before) === setKey(after);
}
function setKey(list) {
	return [...new Set(list.map(require_index.canonicalJson))].toSorted().join("\n");
}

// src/core/diff/contract/breaking.ts
const affected = "Publishing this affects flows that call the module without a version or with $LATEST. Flows that call it by an alias are affected when the alias moves; flows pinned to a version are not affected.";
function breakingContractChanges(changes) {
	return brokenMembers(changes).map(({ code, change: { member }, what }) => ({
		code,
		message: `The ${member.kind} ${require_index.quote(member.name)} ${what}. ${affected}`
	}));
}
function brokenMembers(changes) {
	return changes.flatMap((change) => breakingRules[change.member.kind](change).map((rule) => ({
		...rule,
		change
	})));
}
const breakingRules = {
	input: (change) => {
		const { before, after } = change;
		if (after === null) return [{
			code: "contract-input-removed",
			what: "was removed"
		}];
		return [...after.required && before?.required !== true ? [{
			code: "contract-input-required",
			what: "is required now"
		}] : [], ...hasOtherValues(change) ? [{
			code: "contract-input-changed",
			what: "takes other values now"
		}] : []];
	},
	result: (change) => {
		const { before, after } = change;
		if (after === null) return [{
			code: "contract-result-removed",
			what: "was removed"
		}];
		if (hasOtherValues(change)) return [{
			code: "contract-result-changed",
			what: "has other values now"
		}];
		return before?.required === true && !after.required ? [{
			code: "contract-result-changed",
			what: "may be missing now"
		}] : [];
	},
	branch: ({ after }) => after === null ? [{
		code: "contract-branch-removed",
		what: "was removed"
	}] : []
};
function hasOtherValues({ before, after }) {
	return before !== null && after !== null && restrictingChanges(before.schema, after.schema).length > 0;
}

// src/core/diff/contract/contract.ts
const schemaPath = (kind, member) => ({
	kind,
	declared: [
		member,
		"schema",
		"properties"
	],
	required: [
		member,
		"schema",
		"required"
	]
});
const contractPaths = [
	schemaPath("input", "input"),
	schemaPath("result", "resultData"),
	{
		kind: "branch",
		declared: ["transitions", "results"],
		required: null
	}
];
const namedLists = contractPaths.map(({ declared, required }) => required ?? declared);
function entriesByName(settings) {
	return namedLists.reduce(nameListsAt, settings);
}
function listsByName(before, after) {
	const isNamed = (value) => !require_index.isList(value) || namesIn(value) !== null;
	const paths = namedLists.filter((path) => isNamed(require_core_diff_flow_canvas_of.valueAt(before, path)) && isNamed(require_core_diff_flow_canvas_of.valueAt(after, path)));
	return [paths.reduce(nameListsAt, before), paths.reduce(nameListsAt, after)];
}
function nameListsAt(value, [member, ...rest]) {
	if (member === void 0) return listByName(value);
	const inner = require_index.memberOf(value, member);
	return inner === void 0 || !require_index.isObject(value) ? value : {
		...value,
		[member]: nameListsAt(inner, rest)
	};
}
function listByName(value) {
	if (!require_index.isList(value)) return value;
	const entries = /* @__PURE__ */ new Map();
	for (const entry of value) {
		const name = nameOf$1(entry);
		if (typeof name === "string" && !entries.has(name)) entries.set(name, withoutName(entry));
	}
	return Object.fromEntries(entries);
}
function withoutName(entry) {
	if (!require_index.isObject(entry)) return true;
	const { name: _, ...rest } = entry;
	return rest;
}
function namesIn(value) {
	if (!require_index.isList(value)) return null;
	const names = value.map(nameOf$1).filter((name) => typeof name === "string");
	return new Set(names).size === value.length ? names : null;
}
function indexedPath(settings, path) {
	const indexed = [];
	let value = settings;
	for (const step of path) {
		const at = require_index.isList(value) && typeof step === "string" ? indexOfName(value, step) : step;
		value = require_core_diff_flow_canvas_of.partAt(value, at);
		if (value === void 0) break;
		indexed.push(at);
	}
	return indexed;
}
function indexOfName(list, name) {
	return list.findIndex((entry) => nameOf$1(entry) === name);
}
function nameOf$1(entry) {
	return require_index.isObject(entry) ? entry.name : entry;
}
function contractMemberAt(path) {
	const nameBelow = (parent) => parent?.every((member, index) => member === path[index]) === true ? path[parent.length] : void 0;
	return contractPaths.map((each) => ({
		...each,
		name: nameBelow(each.declared) ?? nameBelow(each.required)
	})).find((member) => typeof member.name === "string") ?? null;
}
function memberSpec(settings, { name, declared, required }) {
	const schema = require_core_diff_flow_canvas_of.valueAt(settings, [...declared, name]);
	const isRequired = required !== null && require_core_diff_flow_canvas_of.valueAt(settings, [...required, name]) !== void 0;
	return schema === void 0 && !isRequired ? null : {
		schema,
		required: isRequired
	};
}

// src/core/diff/contract/items.ts
function contractChanges(before, after) {
	const [namedBefore, namedAfter] = [entriesByName(before), entriesByName(after)];
	const members = require_core_diff_flow_canvas_of.differingLeaves(namedBefore, namedAfter).flatMap(({ path }) => contractMemberAt(path) ?? []);
	return [...require_index.groupBy(members, ({ kind, name }) => `${kind} ${name}`).values()].map(([member]) => ({
		member,
		before: memberSpec(namedBefore, member),
		after: memberSpec(namedAfter, member)
	}));
}
function contractItems(before, after) {
	const rest = require_core_diff_flow_canvas_of.differingLeaves(...listsByName(before, after)).filter(({ path }) => contractMemberAt(path) === null).map(({ path, before: b, after: a }) => require_core_diff_flow_canvas_of.detailOf(require_core_diff_flow_canvas_of.labelOf(path) || "Settings", b, a));
	const lists = namedLists.flatMap((path) => [...formChanges(path, before, after), ...orderChanges(path, before, after)]);
	const details = [...rest, ...lists];
	return [...contractChanges(before, after).map(contractItem), ...details.length === 0 ? [] : [{
		aspect: "contract",
		mark: "changed",
		subject: "Settings",
		details
	}]];
}
function contractItem({ member: { kind, name }, before, after }) {
	const mark = before === null ? "added" : after === null ? "removed" : "changed";
	const schemaDetails = require_core_diff_flow_canvas_of.differingLeaves(before?.schema, after?.schema).filter(({ path, before: b, after: a }) => path.length > 0 || b !== void 0 && a !== void 0).map(({ path, before: b, after: a }) => require_core_diff_flow_canvas_of.detailOf(require_core_diff_flow_canvas_of.labelOf(path) || "schema", b, a));
	const [wasRequired, isRequired] = [before?.required ?? false, after?.required ?? false];
	const required = wasRequired === isRequired ? [] : [require_core_diff_flow_canvas_of.detailOf("required", yesOrNo(before), yesOrNo(after))];
	return {
		aspect: "contract",
		mark,
		subject: `${kind} ${name}`,
		details: [...schemaDetails, ...required]
	};
}
function yesOrNo(spec) {
	if (spec === null) return void 0;
	return spec.required ? "yes" : "no";
}
function formChanges(path, contractBefore, contractAfter) {
	const before = formOf(require_core_diff_flow_canvas_of.valueAt(contractBefore, path));
	const after = formOf(require_core_diff_flow_canvas_of.valueAt(contractAfter, path));
	if (before === null || after === null || before === after) return [];
	return [require_core_diff_flow_canvas_of.detail(`form of ${require_core_diff_flow_canvas_of.labelOf(path)}`, before, after)];
}
function formOf(value) {
	if (value !== void 0 && require_index.isObject(value)) return "object";
	return namesIn(value) === null ? null : "list";
}
function orderChanges(path, contractBefore, contractAfter) {
	const namesBefore = namesIn(require_core_diff_flow_canvas_of.valueAt(contractBefore, path)) ?? [];
	const namesAfter = namesIn(require_core_diff_flow_canvas_of.valueAt(contractAfter, path)) ?? [];
	const before = namesBefore.filter((name) => namesAfter.includes(name));
	const after = namesAfter.filter((name) => namesBefore.includes(name));
	if (before.every((name, index) => name === after[index])) return [];
	return [require_core_diff_flow_canvas_of.detail(`order of ${require_core_diff_flow_canvas_of.labelOf(path)}`, before.join(", "), after.join(", "))];
}

// src/core/diff/flow/block-items.ts
function blockItems(comparison) {
	const renamed = renamedIds(comparison);
	return comparison.parts.flatMap((part) => {
		const [before, after] = part;
		if (before === null) return [blockChange(comparison, "added", part, after, blockDetails(comparison, after, afterFormat))];
		if (after === null) return [blockChange(comparison, "removed", part, before, blockDetails(comparison, before, beforeFormat))];
		const details = changedDetails$1([before, after], renamed);
		return details.length === 0 ? [] : [blockChange(comparison, "changed", part, after, details)];
	});
}
function blockChange({ name }, mark, part, block, details) {
	return {
		item: {
			aspect: "block",
			mark,
			subject: name(block),
			...require_core_diff_flow_canvas_of.aboutBlock(part),
			details
		},
		blocks: [block]
	};
}
function renamedIds({ parts }) {
	return new Map(parts.flatMap(([before, after]) => before === null || after === null || before.id === after.id || !require_core_diff_flow_canvas_of.isGeneratedId(before.id) ? [] : [[before.id, JSON.stringify(after.id).slice(1, -1)]]));
}
function changedDetails$1([before, after], renamed) {
	return require_core_diff_flow_canvas_of.differingLeaves(replaceRenamedIds(before, renamed), after.action).flatMap((leaf) => isOwnProperty(leaf) ? leafDetail(leaf) : noDetails$1);
}
const noDetails$1 = [];
function replaceRenamedIds({ action }, renamed) {
	if (renamed.size === 0) return action;
	return JSON.parse(require_core_diff_flow_canvas_of.replaceGeneratedIds(JSON.stringify(action), renamed));
}
function blockDetails(comparison, block, format) {
	return [...require_core_diff_flow_canvas_of.differingLeaves({}, block.action).filter((leaf) => isOwnProperty(leaf) && leaf.path[0] !== "Type" && typeof leaf.after !== "object").map(({ path, after }) => format.detail(pathLabel(path), after)), ...block.transitions.map((transition) => withApi(format.detail(transition.label, require_core_diff_flow_canvas_of.targetName(comparison, format.target(comparison, transition))), transition))];
}
function withApi(found, { api }) {
	return api === null || api === found.label ? found : {
		...found,
		api
	};
}
const beforeFormat = {
	detail: (label, value) => require_core_diff_flow_canvas_of.detailOf(label, value, void 0),
	target: require_core_diff_flow_canvas_of.targetBefore
};
const afterFormat = {
	detail: (label, value) => require_core_diff_flow_canvas_of.detailOf(label, void 0, value),
	target: require_core_diff_flow_canvas_of.targetAfter
};
function isOwnProperty({ path, before, after }) {
	const [member, list, entry] = path;
	if (member !== "Transitions") return member !== "Identifier";
	if (list === "NextAction") return path.length > 2 || !isTransition(before) || !isTransition(after);
	return !((list === "Conditions" || list === "Errors") && typeof entry === "number");
}
function isTransition(next) {
	return next === void 0 || typeof next === "string";
}
function leafDetail({ path, before, after }) {
	return require_core_diff_flow_canvas_of.detailOf(pathLabel(path), before, after);
}
function pathLabel(path) {
	return require_core_diff_flow_canvas_of.labelOf(path[0] === "Parameters" && path.length > 1 ? path.slice(1) : path);
}

// src/core/diff/flow/flow-chart.ts
const maxNodes = 40;
function flowChart(comparison, changes) {
	const order = comparison.parts.map(require_core_diff_flow_canvas_of.presentBlock);
	const found = new Set(changes.flatMap(({ blocks }) => blocks));
	const changed = order.filter((block) => found.has(block));
	if (changed.length === 0) return null;
	const edges = comparison.parts.flatMap((part) => edgesOf(comparison, part));
	const drawn = changed.slice(0, maxNodes);
	const neighbours = neighboursOf(new Set(drawn), edges);
	const shown = new Set([...drawn, ...order.filter((block) => neighbours.has(block))].slice(0, maxNodes));
	const ids = new Map(order.filter((block) => shown.has(block)).map((block, index) => [block, `n${index}`]));
	const marks = changeTypesOf(changes);
	return {
		kind: "flow-chart",
		nodes: [...ids].map(([block, id]) => ({
			id,
			label: comparison.name(block),
			mark: marks.get(block) ?? "same"
		})),
		edges: drawnEdges(edges, ids),
		omitted: changed.length - drawn.length
	};
}
function changeTypesOf(changes) {
	const own = changes.filter(({ item }) => item.aspect === "block");
	return new Map(own.flatMap(({ item, blocks }) => blocks.map((block) => [block, item.mark])));
}
function neighboursOf(changed, edges) {
	const ends = edges.flatMap(({ from, to }) => [...changed.has(from) ? [to] : [], ...changed.has(to) ? [from] : []]);
	return new Set(ends.filter((block) => !changed.has(block)));
}
function edgesOf(comparison, part) {
	const [before, after] = part;
	if (before !== null && after !== null && require_core_diff_flow_canvas_of.hasSameTransitions(comparison, [before, after])) return after.transitions.flatMap((transition) => sameEdge(comparison, after, transition));
	const former = transitionTargets(before, (transition) => require_core_diff_flow_canvas_of.targetBefore(comparison, transition));
	const present = transitionTargets(after, (transition) => require_core_diff_flow_canvas_of.targetAfter(comparison, transition));
	const edges = (own, others, missingType) => [...own].map(([key, { label, to }]) => ({
		from: require_core_diff_flow_canvas_of.presentBlock(part),
		to,
		label,
		mark: others.get(key)?.to === to ? "same" : missingType
	}));
	return [...edges(former, present, "removed").filter(({ mark }) => mark === "removed"), ...edges(present, former, "added")];
}
function sameEdge(comparison, from, transition) {
	const to = require_core_diff_flow_canvas_of.targetAfter(comparison, transition);
	return to === null || typeof to === "string" ? [] : [{
		from,
		to,
		label: chartLabel(transition),
		mark: "same"
	}];
}
function transitionTargets(block, targetOf) {
	const targets = (block?.transitions ?? []).flatMap((transition) => {
		const to = targetOf(transition);
		return to === null || typeof to === "string" ? [] : [[transition.key, {
			label: chartLabel(transition),
			to
		}]];
	});
	return new Map(targets);
}
function drawnEdges(edges, ids) {
	const lines = edges.flatMap(({ from, to, label, mark }) => {
		const [start, end] = [ids.get(from), ids.get(to)];
		return start === void 0 || end === void 0 ? [] : [{
			from: start,
			to: end,
			label,
			mark
		}];
	});
	return [...require_index.groupBy(lines, ({ from, to, mark }) => `${from} ${to} ${mark}`).values()].map((group) => ({
		...group[0],
		label: joinLabels(group.map(({ label }) => label))
	}));
}
function chartLabel({ kind, label }) {
	return kind === "next" && label === "Success" ? "" : label;
}
function joinLabels(labels) {
	return labels.length === 1 ? labels.join("") : [...new Set(labels.map((label) => label || "Success"))].join(", ");
}

// src/core/diff/flow/flow-items.ts
function startItems(comparison) {
	const { before, after } = comparison;
	const former = require_core_diff_flow_canvas_of.targetBefore(comparison, { to: before.start });
	const present = require_core_diff_flow_canvas_of.targetAfter(comparison, { to: after.start });
	if (former === present) return [];
	const name = (target) => require_core_diff_flow_canvas_of.targetName(comparison, target);
	const details = [require_core_diff_flow_canvas_of.detail("StartAction", name(former), name(present))];
	const blocks = [former, present].filter((target) => target !== null && typeof target === "object");
	return [{
		item: {
			aspect: "start",
			mark: "changed",
			subject: "Start",
			details
		},
		blocks
	}];
}
function unreachableItems({ parts, name }) {
	return parts.flatMap(([before, after]) => {
		if (after === null || after.isReachable === (before?.isReachable ?? true)) return [];
		return [{
			item: {
				aspect: "unreachable",
				mark: after.isReachable ? "removed" : "added",
				subject: name(after),
				...require_core_diff_flow_canvas_of.apiOf(after),
				details: []
			},
			blocks: [after]
		}];
	});
}
function documentItems$1(before, after) {
	return [...require_index.groupBy(require_core_diff_flow_canvas_of.differingLeaves(before, after), ({ path }) => String(path[0]))].map(([subject, differing]) => ({
		aspect: "document",
		mark: !Object.hasOwn(before, subject) ? "added" : Object.hasOwn(after, subject) ? "changed" : "removed",
		subject,
		details: differing.map(({ path, before: b, after: a }) => require_core_diff_flow_canvas_of.detailOf(require_core_diff_flow_canvas_of.labelOf(path), b, a))
	}));
}

// src/core/diff/flow/pairs.ts
function createMatching(before, after) {
	const [toAfter, toBefore] = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map()];
	const pair = ([blockBefore, blockAfter]) => {
		if (toAfter.has(blockBefore) || toBefore.has(blockAfter)) return false;
		toAfter.set(blockBefore, blockAfter);
		toBefore.set(blockAfter, blockBefore);
		return true;
	};
	return {
		toAfter,
		toBefore,
		before: createSide(before, toAfter),
		after: createSide(after, toBefore),
		pair: (pairs) => [...pairs].filter(pair),
		isComplete: () => toAfter.size === Math.min(before.blocks.length, after.blocks.length)
	};
}
function createSide(flow, partners) {
	return {
		...flow,
		sources: sourcesOf(flow),
		unmatched: () => flow.blocks.filter((block) => !partners.has(block))
	};
}
function sourcesOf(flow) {
	const sources = /* @__PURE__ */ new Map();
	for (const from of flow.blocks) for (const transition of from.transitions) {
		const target = require_core_diff_flow_canvas_of.targetOf(flow, transition);
		if (target === null) continue;
		const source = {
			from,
			key: transition.key
		};
		const others = sources.get(target);
		if (others === void 0) sources.set(target, [source]);
		else others.push(source);
	}
	return sources;
}
function byPosition(one, other) {
	return positionOf(one) - positionOf(other) || distanceOf(one) - distanceOf(other);
}
function positionOf([before, after]) {
	return before.index + after.index;
}
function distanceOf([before, after]) {
	return Math.abs(before.index - after.index);
}

// src/core/diff/flow/match-propagate.ts
function propagate(matching, from, signature) {
	for (let frontier = from; frontier.length > 0 && !matching.isComplete();) frontier = matching.pair(rankPairs(frontier.flatMap((pair) => neighbourPairs(matching, pair, signature))));
}
function neighbourPairs({ before, after, toAfter, toBefore }, [blockBefore, blockAfter], signature) {
	const [sourcesBefore, sourcesAfter] = [sources(before, blockBefore, signature, toAfter), sources(after, blockAfter, signature, toBefore)];
	const [targetsBefore, targetsAfter] = [targets(before, blockBefore), targets(after, blockAfter)];
	return [...pairCommonKeys(targetsBefore, targetsAfter).filter(([one, other]) => signature(one) === signature(other)), ...pairCommonKeys(sourcesBefore, sourcesAfter)].filter(([one, other]) => !toAfter.has(one) && !toBefore.has(other));
}
function pairCommonKeys(before, after) {
	return [...before].flatMap(([key, block]) => {
		const partner = after.get(key) ?? null;
		return block === null || partner === null ? [] : [[block, partner]];
	});
}
function targets(side, block) {
	return new Map(block.transitions.map((transition) => [transition.key, require_core_diff_flow_canvas_of.targetOf(side, transition)]));
}
function sources(side, block, signature, partners) {
	const found = /* @__PURE__ */ new Map();
	for (const { from, key } of side.sources.get(block) ?? []) {
		if (partners.has(from)) continue;
		const place = `${key}\n${signature(from)}`;
		found.set(place, found.has(place) ? null : from);
	}
	return found;
}
function rankPairs(pairs) {
	const votes = /* @__PURE__ */ new Map();
	for (const pair of pairs) {
		const key = `${pair[0].index} ${pair[1].index}`;
		const known = votes.get(key);
		if (known === void 0) votes.set(key, {
			pair,
			count: 1
		});
		else known.count += 1;
	}
	return [...votes.values()].toSorted((one, other) => other.count - one.count || byPosition(one.pair, other.pair)).map(({ pair }) => pair);
}

// src/core/diff/flow/match-refine.ts
const maxRounds = 32;
function refinementClasses(matching, depth) {
	const classNumbers = refine(matching, depth);
	const classes = (side) => require_index.groupBy(side.unmatched(), (block) => classNumbers.get(block));
	const after = classes(matching.after);
	return [...classes(matching.before)].flatMap(([number, blocks]) => {
		const others = after.get(number);
		return others === void 0 ? [] : [{
			before: blocks,
			after: others
		}];
	}).toSorted((one, other) => byPosition([one.before[0], one.after[0]], [other.before[0], other.after[0]]));
}
function refine({ before, after, toBefore }, depth) {
	const sides = [before, after].map((side) => ({
		side,
		unmatched: side.unmatched()
	}));
	const classify = (signatureOf) => {
		const numbers = /* @__PURE__ */ new Map();
		const number = (text) => numbers.get(text) ?? numbers.set(text, numbers.size).size - 1;
		const classNumbers = sides.flatMap(({ side, unmatched }) => unmatched.map((block) => [block, number(signatureOf(side, block))]));
		return {
			classNumbers: new Map(classNumbers),
			count: numbers.size
		};
	};
	let [last, next] = [0, classify((side, block) => depth === 0 ? block.behavior : initialSignature(side, block))];
	for (let round = 0; round < Math.min(depth, maxRounds) && next.count > last; round += 1) {
		last = next.count;
		const { classNumbers } = next;
		const classOf = (block) => classNumbers.get(block) ?? `=${(toBefore.get(block) ?? block).index}`;
		next = classify((side, block) => neighbourSignature(side, block, classOf));
	}
	return next.classNumbers;
}
function initialSignature({ start }, { id, behavior, transitions }) {
	return [
		behavior,
		id === start,
		...transitions.map(({ key }) => key)
	].join("\n");
}
function neighbourSignature(side, block, classOf) {
	const ahead = block.transitions.map((transition) => {
		const target = require_core_diff_flow_canvas_of.targetOf(side, transition);
		return target === null ? `? ${transition.to}` : classOf(target);
	});
	const behind = (side.sources.get(block) ?? []).map(({ from, key }) => `${classOf(from)} ${key}`).toSorted();
	return [
		classOf(block),
		...ahead,
		"",
		...behind
	].join("\n");
}

// src/core/diff/shared/similarity.ts
function countFeatures(all) {
	const features = /* @__PURE__ */ new Map();
	for (const feature of all) features.set(feature, (features.get(feature) ?? 0) + 1);
	return features;
}
function similarity(before, after) {
	let common = 0;
	for (const [feature, count] of before) common += Math.min(count, after.get(feature) ?? 0);
	return 2 * common / Math.max(1, total(before) + total(after));
}
function total(features) {
	let sum = 0;
	for (const count of features.values()) sum += count;
	return sum;
}
function* wordsIn(value, path) {
	if (typeof value === "string") for (const word of value.split(/\s+/u)) yield `${path} ${word}`;
	else if (Array.isArray(value)) for (const item of value) yield* wordsIn(item, path);
	else if (require_index.isObject(value)) for (const [name, item] of Object.entries(value)) yield* wordsIn(item, `${path}.${name}`);
	else yield `${path} ${JSON.stringify(value)}`;
}

// src/core/diff/flow/match-similar.ts
const threshold = 2 / 3;
const bonus = .25;
const maxBlocks = 50;
const maxWords = 200;
function similarPairs(matching) {
	const after = require_index.groupBy(matching.after.unmatched(), ({ type }) => type);
	return [...require_index.groupBy(matching.before.unmatched(), ({ type }) => type)].flatMap(([type, blocks]) => scorePairs(matching, blocks, after.get(type) ?? [])).toSorted((one, other) => other.score - one.score || byPosition(one.pair, other.pair)).map(({ pair }) => pair);
}
function scorePairs(matching, before, after) {
	const candidates = after.slice(0, maxBlocks).map((block) => ({
		block,
		features: blockFeatures(block)
	}));
	return before.slice(0, maxBlocks).flatMap((block) => {
		const features = blockFeatures(block);
		return candidates.flatMap((candidate) => {
			const score = similarity(features, candidate.features);
			const pair = [block, candidate.block];
			return score < threshold ? [] : [{
				pair,
				score: score + bonus * Math.min(2, commonNeighbours(matching, pair))
			}];
		});
	});
}
function blockFeatures({ action: { Parameters = null } }) {
	return countFeatures([...wordsIn(Parameters, "")].slice(0, maxWords));
}
function commonNeighbours({ before, after, toAfter }, [blockBefore, blockAfter]) {
	const targets = new Map(blockAfter.transitions.map((transition) => [transition.key, require_core_diff_flow_canvas_of.targetOf(after, transition)]));
	const ahead = blockBefore.transitions.filter((transition) => {
		const partner = partnerOf(toAfter, require_core_diff_flow_canvas_of.targetOf(before, transition));
		return partner !== null && partner === targets.get(transition.key);
	});
	const sources = new Set((after.sources.get(blockAfter) ?? []).map(({ from, key }) => `${from.index} ${key}`));
	const behind = (before.sources.get(blockBefore) ?? []).filter(({ from, key }) => sources.has(`${toAfter.get(from)?.index} ${key}`));
	return ahead.length + behind.length;
}
function partnerOf(toAfter, block) {
	return block === null ? null : toAfter.get(block) ?? null;
}

// src/core/diff/flow/match.ts
const depths = [
	Number.POSITIVE_INFINITY,
	1,
	0
];
function matchBlocks(before, after, trusted) {
	const matching = createMatching(before, after);
	if (trusted === "identifiers") matching.pair(sameId(matching).filter(([before, after]) => before.type === after.type));
	matching.pair(startPairs(matching, behaviorOf));
	propagate(matching, [...matching.toAfter], behaviorOf);
	pairClasses(matching);
	propagate(matching, matching.pair(similarPairs(matching)), behaviorOf);
	const certain = matching.toAfter.size;
	matching.pair(startPairs(matching, typeOf));
	propagate(matching, [...matching.toAfter], typeOf);
	matching.pair(sameId(matching));
	return {
		toAfter: matching.toAfter,
		toBefore: matching.toBefore,
		certain
	};
}
const behaviorOf = (block) => block.behavior;
const typeOf = (block) => block.type;
function sameId({ before, after }) {
	return before.blocks.flatMap((block) => {
		const partner = after.byId.get(block.id);
		return partner === void 0 ? [] : [[block, partner]];
	});
}
function startPairs(sides, signature) {
	const before = sides.before.byId.get(sides.before.start);
	const after = sides.after.byId.get(sides.after.start);
	if (before === void 0 || after === void 0) return [];
	return signature(before) === signature(after) ? [[before, after]] : [];
}
function pairClasses(matching) {
	for (const depth of depths) {
		const unique = refinementClasses(matching, depth).filter(({ before, after }) => before.length + after.length === 2);
		propagate(matching, matching.pair(unique.map(({ before, after }) => [before[0], after[0]])), behaviorOf);
	}
	for (const depth of depths) for (const same of refinementClasses(matching, depth)) pairInOrder(matching, same);
}
function pairInOrder(matching, { before, after }) {
	const waiting = before.toReversed();
	for (const block of after) {
		if (matching.toBefore.has(block)) continue;
		let next = waiting.pop();
		while (next !== void 0 && matching.toAfter.has(next)) next = waiting.pop();
		if (next === void 0) return;
		propagate(matching, matching.pair([[next, block]]), behaviorOf);
	}
}

// src/core/diff/flow/flow-difference.ts
const minBlocks = 3;
function flowDifference(before, after) {
	const documents = documentItems$1(before.document, after.document);
	if (isRenamed(before, after)) return {
		items: documents,
		picture: null,
		unrelated: false
	};
	const comparison = require_core_diff_flow_canvas_of.createComparison(before, after, matchBlocks(before, after, "identifiers"));
	if (isUnrelated(comparison)) return {
		items: [...summary$1(comparison), ...documents],
		picture: null,
		unrelated: true
	};
	const changes = blockChanges(comparison);
	return {
		items: [...changes.map(({ item }) => item), ...documents],
		picture: flowChart(comparison, changes),
		unrelated: false
	};
}
function blockChanges(comparison) {
	return [
		...startItems(comparison),
		...blockItems(comparison),
		...require_core_diff_flow_canvas_of.transitionItems(comparison),
		...unreachableItems(comparison)
	];
}
function isRenamed(before, after) {
	return haveSameBehaviors(before, after) && blockChanges(require_core_diff_flow_canvas_of.createComparison(before, after, matchBlocks(before, after, "content"))).length === 0;
}
function haveSameBehaviors(before, after) {
	if (before.blocks.length !== after.blocks.length) return false;
	const others = behaviors(after);
	return behaviors(before).every((behavior, at) => behavior === others[at]);
}
function behaviors({ blocks }) {
	return blocks.map(({ behavior }) => behavior).toSorted();
}
function isUnrelated({ before, after, match: { certain } }) {
	const sizes = [before.blocks.length, after.blocks.length];
	const [small, large] = [Math.min(...sizes), Math.max(...sizes)];
	return small >= minBlocks && certain < large / 5 && certain < small / 2;
}
function summary$1({ before, after, match: { certain } }) {
	const item = (mark, count) => ({
		aspect: "block",
		mark,
		subject: `${count} blocks`,
		details: []
	});
	return [item("removed", before.blocks.length - certain), item("added", after.blocks.length - certain)];
}

// src/core/diff/flow/module.ts
const noDifference = {
	items: [],
	breaking: [],
	picture: null,
	unrelated: false
};
function moduleDifference(before, after) {
	const flow = contentDifference(before.content, after.content);
	const contract = after.settings === null ? noDifference : contractDifference(before.settings ?? "{}", after.settings);
	const items = [...contract.items, ...flow.items];
	return {
		kind: "module",
		...flow,
		items: items.toSorted((a, b) => require_action_deliver.aspects.indexOf(a.aspect) - require_action_deliver.aspects.indexOf(b.aspect)),
		breaking: contract.breaking
	};
}
function contentDifference(contentBefore, contentAfter) {
	if (contentBefore === contentAfter) return noDifference;
	const before = require_core_diff_flow_canvas_of.readContent(contentBefore);
	const after = require_core_diff_flow_canvas_of.readContent(contentAfter);
	if (require_core_diff_flow_canvas_of.executeSame(before, after)) return noDifference;
	if (before.flow !== null && after.flow !== null) return flowDifference(before.flow, after.flow);
	const item = wholeItem("document", "Content", describeContent(contentBefore, before.flow), describeContent(contentAfter, after.flow));
	return {
		...noDifference,
		items: [item]
	};
}
function describeContent(content, flow) {
	return flow === null ? require_index.printable(content) : `flow language of ${flow.blocks.length} blocks`;
}
function contractDifference(settingsBefore, settingsAfter) {
	if (settingsBefore === settingsAfter) return noDifference;
	const before = readSettings(settingsBefore);
	const after = readSettings(settingsAfter);
	if (before !== void 0 && after !== void 0) return {
		items: contractItems(before, after),
		breaking: breakingContractChanges(contractChanges(before, after))
	};
	const item = wholeItem("contract", "Settings", require_index.printable(settingsBefore), require_index.printable(settingsAfter));
	return {
		...noDifference,
		items: [item]
	};
}
function readSettings(settings) {
	return require_core_diff_flow_canvas_of.readSorted(() => JSON.parse(settings));
}
function wholeItem(aspect, subject, before, after) {
	return {
		aspect,
		mark: "changed",
		subject,
		details: [require_core_diff_flow_canvas_of.detail(subject, before, after)]
	};
}

// src/core/diff/view/breaking.ts
function viewBreaking(items) {
	return brokenParts(items).map(({ code, what, affected, names }) => ({
		code,
		message: `${what(require_app_definition_steps.listSome(names.map(require_index.quote)), names.length > 1)} ${affected(names.length > 1)} ${"Publishing this affects flows using $LATEST; flows pinned to a version are not affected."}`
	}));
}
function brokenParts(items) {
	return rules.map((rule) => ({
		...rule,
		names: namesOf$1(items, rule)
	})).filter(({ names }) => names.length > 0);
}
function namesOf$1(items, { aspect, mark }) {
	return items.filter((item) => item.aspect === aspect && item.mark === mark).map(({ subject }) => subject);
}
const rules = [
	{
		aspect: "input",
		mark: "added",
		code: "view-input-required",
		what: (names, several) => `New required ${several ? "inputs" : "input"}: ${names}.`,
		affected: (several) => `Flows must pass ${several ? "them" : "it"} in their ShowView block.`
	},
	{
		aspect: "input",
		mark: "removed",
		code: "view-input-removed",
		what: (names, several) => `Removed ${several ? "inputs" : "input"}: ${names}.`,
		affected: (several) => `Values that flows still pass for ${several ? "them" : "it"} are no longer displayed.`
	},
	{
		aspect: "action",
		mark: "removed",
		code: "view-action-removed",
		what: (names, several) => `Removed ${several ? "actions" : "action"}: ${names}.`,
		affected: (several) => several ? "The branches of the flows' ShowView block for them will never run." : "The branch of the flows' ShowView block for it will never run."
	}
];
const affectedFlows = "Publishing this affects flows using $LATEST; flows pinned to a version are not affected.";

// src/core/diff/view-outputs.ts
function outputBreaking(before, after) {
	const names = [...removedOutputs(before, after).keys()];
	if (names.length === 0) return [];
	const paths = require_app_definition_steps.listSome(names.map((name) => require_index.quote(`$.Views.ViewResultData.${name}`)));
	return [{
		code: "view-output-removed",
		message: `The view no longer hands back ${require_app_definition_steps.listSome(names.map(require_index.quote))}. A flow that shows this version and reads ${paths} gets nothing there. ${"Publishing this affects flows using $LATEST; flows pinned to a version are not affected."}`
	}];
}
function removedOutputs(before, after) {
	const kept = outputs(after);
	const removed = [...outputs(before)].filter(([name]) => !kept.has(name));
	return new Map(removed.toSorted(([a], [b]) => require_index.compareCodeUnits(a, b)));
}
function outputs({ all }) {
	const fields = /* @__PURE__ */ new Map();
	for (const component of all.filter(mayBeInput)) {
		const { Props = null } = component.members;
		const name = require_index.isObject(Props) && Object.hasOwn(Props, "Name") ? Props.Name : null;
		if (typeof name === "string" && name !== "" && !name.startsWith("$.") && !fields.has(name)) fields.set(name, component);
	}
	return fields;
}
function mayBeInput({ type }) {
	const row = require_core_check_view_definition.componentRow(type);
	return row?.props == null || row.props.properties.Name?.kind === "string";
}

// src/core/diff/view/actions.ts
function actionItems({ actions: before }, { actions: after }) {
	const item = (mark) => (subject) => ({
		aspect: "action",
		mark,
		subject,
		details: []
	});
	return [...missingFrom(before, after).map(item("removed")), ...missingFrom(after, before).map(item("added"))];
}
function missingFrom(actions, others) {
	const known = new Set(others);
	return [...new Set(actions)].filter((action) => !known.has(action)).toSorted(require_index.compareCodeUnits);
}

// src/core/diff/shared/sequence.ts
function longestIncreasing(values) {
	const ends = [];
	const before = /* @__PURE__ */ new Map();
	for (const [index, value] of values.entries()) {
		const length = lengthBelow(ends, values, value);
		const previous = ends[length - 1];
		if (previous !== void 0) before.set(index, previous);
		ends[length] = index;
	}
	const run = [];
	for (let at = ends.at(-1); at !== void 0; at = before.get(at)) run.push(at);
	return run.toReversed();
}
function lengthBelow(ends, values, value) {
	let [low, high] = [0, ends.length];
	while (low < high) {
		const middle = low + high >> 1;
		if (Number(values[Number(ends[middle])]) < value) low = middle + 1;
		else high = middle;
	}
	return low;
}
function pairByKey(left, right, keyOf) {
	const waiting = /* @__PURE__ */ new Map();
	for (const part of right.toReversed()) {
		const key = keyOf(part);
		const same = waiting.get(key);
		if (same !== void 0) same.push(part);
		else if (key !== null) waiting.set(key, [part]);
	}
	return left.flatMap((part) => {
		const partner = waiting.get(keyOf(part))?.pop();
		return partner === void 0 ? [] : [[part, partner]];
	});
}

// src/core/diff/view/tree.ts
function createIntern() {
	const numbers = /* @__PURE__ */ new Map();
	return (text) => {
		const known = numbers.get(text);
		if (known === void 0) numbers.set(text, numbers.size);
		return known ?? numbers.size - 1;
	};
}
function readViewTree(content, intern) {
	const executed = require_core_diff_flow_canvas_of.readSorted(() => require_app_definition_steps.executableJson(content));
	if (executed === void 0) return null;
	const template = require_index.memberOf(executed, "template") ?? null;
	const { Body, ...templateMeta } = require_index.isObject(template) ? template : { Template: template };
	const root = readComponent({
		Type: "Body",
		...Body === void 0 ? {} : { Content: Body }
	}, intern);
	const parents = /* @__PURE__ */ new Map();
	const all = [];
	addDescendants(root, parents, all);
	return {
		root,
		all,
		parents,
		templateMeta
	};
}
const none$1 = [];
function readComponent(node, intern) {
	const { _id, Content, ...others } = node;
	const hasList = Array.isArray(Content);
	const members = hasList || Content === void 0 ? others : {
		...others,
		Content
	};
	const pieces = hasList ? Content.map((item) => require_index.isObject(item) ? readComponent(item, intern) : { text: item }) : none$1;
	const inner = hasList ? `[${pieces.map(keyOf$1).join()}]` : "";
	return {
		type: typeof members.Type === "string" ? members.Type : "Component",
		id: typeof _id === "string" ? _id : null,
		members,
		hasList,
		pieces,
		children: pieces.some(isComponent) ? pieces.filter(isComponent) : none$1,
		key: intern(JSON.stringify(members) + inner),
		name: null
	};
}
function keyOf$1(piece) {
	return isComponent(piece) ? `#${piece.key}` : JSON.stringify(piece.text);
}
function isComponent(piece) {
	return "children" in piece;
}
function textOf(piece) {
	return isComponent(piece) ? null : piece.text;
}
function addDescendants(parent, parents, all) {
	for (const child of parent.children) {
		parents.set(child, parent);
		all.push(child);
		addDescendants(child, parents, all);
	}
}

// src/core/diff/view/match-similar.ts
const minSimilarity = .4;
const maxDistance = 10;
function similarComponents(left, right) {
	const unmatched = new Map(right.map((each) => [each, countFeatures(componentFeatures(each))]));
	return left.flatMap((component, place) => {
		const own = countFeatures(componentFeatures(component));
		const best = right.slice(Math.max(0, place - maxDistance), place + maxDistance).filter(({ type }) => type === component.type).map((each) => ({
			each,
			similarity: similarity(own, unmatched.get(each) ?? noFeatures)
		})).reduce((a, b) => b.similarity > (a?.similarity ?? minSimilarity) ? b : a, null);
		if (best === null) return [];
		unmatched.delete(best.each);
		return [[component, best.each]];
	});
}
const noFeatures = /* @__PURE__ */ new Map();
function* componentFeatures({ members, pieces }) {
	yield* wordsIn({
		...members,
		Type: []
	}, "");
	for (const piece of pieces) if (isComponent(piece)) yield* [`holds ${piece.type}`, `holds ${piece.key}`];
	else yield* wordsIn(piece.text, "text");
}

// src/core/diff/view/match.ts
function matchComponents(before, after, idFirst) {
	const order = idFirst ? [byId, byContent] : [byContent, byId];
	const partners = /* @__PURE__ */ new Map();
	const pairs = [];
	const unmatched = (components) => components.filter((each) => !partners.has(each));
	const addPairs = (found) => {
		for (const [left, right] of found) partners.set(left, right).set(right, left);
		pairs.push(...found);
	};
	const matchBy = (left, right, keyOf) => addPairs(pairByKey(unmatched(left), unmatched(right), keyOf));
	let processed = 0;
	const matchChildren = () => {
		for (; processed < pairs.length; processed += 1) {
			const [left, right] = pairs[processed];
			if (left.children.length === 0 || right.children.length === 0) continue;
			const keys = left.key === right.key ? [byContent] : [byAll, ...order];
			for (const keyOf of keys) matchBy(left.children, right.children, keyOf);
		}
	};
	addPairs([[before.root, after.root]]);
	matchChildren();
	for (const keyOf of order) {
		matchBy(before.all, after.all, keyOf);
		matchChildren();
	}
	for (const [left, right] of pairs) {
		if (left.children.length === 0 || right.children.length === 0) continue;
		addPairs(similarComponents(unmatched(left.children), unmatched(right.children)));
		matchChildren();
	}
	return partners;
}
const byAll = ({ id, key }) => id === null ? null : `${key} ${id}`;
const byContent = ({ key }) => `${key}`;
const byId = ({ id, type }) => id === null ? null : JSON.stringify([type, id]);

// src/core/words/item-words.ts
const nouns$1 = {
	"ButtonGroup.Items": "Button",
	"Table.Actions": "Button",
	"Table.Items": "Row",
	"AttributeBar.Attributes": "Attribute",
	"DefinitionList.Items": "Entry",
	Items: "Item",
	Options: "Option",
	Columns: "Column",
	Actions: "Action",
	Cards: "Card",
	Content: "Text"
};
function itemWords(type, path) {
	const [, list = "", index = "", rest = ""] = /^(\w+)\[(\d+)\](?:\.(.+))?$/.exec(path) ?? [];
	if (list === "") return null;
	const key = [`${type}.${list}`, list].find((name) => Object.hasOwn(nouns$1, name));
	return `${key === void 0 ? list : nouns$1[key]} ${Number(index) + 1}${rest === "" ? "" : ` › ${rest}`}`;
}

// src/core/words/component-words.ts
function componentWords(type) {
	const [first = "", ...others] = type.split(wordStart);
	return [first, ...others.map((word) => isAcronym.test(word) ? word : word.toLowerCase())].join(" ");
}
const wordStart = /(?<=[\p{Ll}\d])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u;
const isAcronym = /^\p{Lu}{2,}$/u;

// src/core/diff/view/names.ts
const maxPathLength = 4;
const visibleProps = [
	"Label",
	"Heading",
	"Title",
	"Header",
	"header",
	"Text"
];
const nameProps = ["Name", "Id"];
function componentName(component) {
	component.name ??= nameOf(component);
	return component.name;
}
function nameOf({ type, id, members, pieces }) {
	const { Props = null } = members;
	const props = require_index.isObject(Props) ? Props : {};
	const text = [
		...visibleProps.map((name) => props[name]),
		...pieces.map(textOf),
		...nameProps.map((name) => props[name])
	].find((value) => typeof value === "string" && value.trim() !== "");
	const words = typeName(type);
	if (typeof text === "string") return `${words} "${require_core_diff_flow_canvas_of.hint(text)}"`;
	return id === null ? words : `${words} #${require_core_diff_flow_canvas_of.hint(id)}`;
}
function typeName(type) {
	return require_core_diff_flow_canvas_of.hint(componentWords(type));
}
function apiOfType({ type }) {
	const name = require_core_diff_flow_canvas_of.hint(type);
	return name === typeName(type) ? {} : { api: name };
}
function componentPath(component, parents) {
	let path = "";
	let at = component;
	let length = 0;
	for (let parent = parents.get(at); parent !== void 0; parent = parents.get(at)) {
		if (length === maxPathLength) return `… › ${path}`;
		path = length === 0 ? componentName(at) : `${componentName(at)} › ${path}`;
		length += 1;
		at = parent;
	}
	return length === 0 ? "Body" : path;
}

// src/core/diff/view/value-details.ts
function valueDetails(label, before, after) {
	const details = [];
	addDetails(label, before, after, details);
	return details;
}
function addDetails(label, before, after, details) {
	if (require_index.isList(before) && require_index.isList(after)) addListDetails(label, before, after, details);
	else if (isMembers(before) && isMembers(after)) addMemberDetails(label, before, after, details);
	else if (before !== after) details.push(require_core_diff_flow_canvas_of.detailOf(label, before, after));
}
function addMemberDetails(label, before, after, details) {
	for (const name of memberNames(before, after)) {
		const [one, other] = [require_index.memberOf(before, name), require_index.memberOf(after, name)];
		if (one !== other) addDetails(label === "" ? name : `${label}.${name}`, one, other, details);
	}
}
function memberNames(before, after) {
	const names = Object.keys(before);
	for (const name of Object.keys(after)) if (!Object.hasOwn(before, name)) names.push(name);
	return require_index.sortNames(names);
}
function addListDetails(label, before, after, details) {
	const [left, right] = [before.map(keyOf), after.map(keyOf)];
	if (sameKeys(left, right)) return;
	const only = onlyDifference(left, right);
	if (only !== null) addDetails(`${label}[${only}]`, before[only], after[only], details);
	else if (isReordered(left, right)) details.push(require_core_diff_flow_canvas_of.detail(`${label} (order)`, listItems(before), listItems(after)));
	else addItemDetails(label, before, after, keptPairs(left, right), details);
}
function addItemDetails(label, before, after, kept, details) {
	let [from, to] = [0, 0];
	for (const [at, other] of [...kept, [before.length, after.length]]) {
		const [countBefore, countAfter] = [at - from, other - to];
		for (let step = 0; step < Math.max(countBefore, countAfter); step += 1) addDetails(`${label}[${(step < countAfter ? to : from) + step}]`, step < countBefore ? before[from + step] : void 0, step < countAfter ? after[to + step] : void 0, details);
		from = at + 1;
		to = other + 1;
	}
}
function keyOf(item) {
	return JSON.stringify(item);
}
function sameKeys(left, right) {
	return left.length === right.length && left.every((key, index) => key === right[index]);
}
function isReordered(left, right) {
	if (left.length !== right.length) return false;
	let differing = 0;
	for (const [index, key] of left.entries()) if (key !== right[index]) differing += 1;
	return differing > 1 && sameKeys(left.toSorted(), right.toSorted());
}
function onlyDifference(left, right) {
	if (left.length !== right.length) return null;
	const at = left.findIndex((key, index) => key !== right[index]);
	const [one, other] = [left[at], right[at]];
	return left.findLastIndex((key, index) => key !== right[index]) === at && !left.includes(other) && !right.includes(one) ? at : null;
}
function keptPairs(left, right) {
	const waiting = /* @__PURE__ */ new Map();
	for (let place = right.length - 1; place >= 0; place -= 1) {
		const key = right[place];
		const same = waiting.get(key);
		if (same === void 0) waiting.set(key, [place]);
		else same.push(place);
	}
	const pairs = left.flatMap((key, place) => {
		const partner = waiting.get(key)?.pop();
		return partner === void 0 ? [] : [[place, partner]];
	});
	const stays = new Set(longestIncreasing(pairs.map(([, place]) => place)));
	return pairs.filter((_, index) => stays.has(index));
}
function listItems(items) {
	const names = items.map(itemName);
	return new Set(names).size === names.length ? names.join(", ") : require_index.canonicalJson(items);
}
function itemName(item) {
	return [item, ...[
		"Label",
		"Name",
		"Id",
		"Value"
	].map((name) => require_index.memberOf(item, name))].find((value) => typeof value === "string") ?? require_index.canonicalJson(item);
}
function isMembers(value) {
	return value !== void 0 && require_index.isObject(value);
}

// src/core/diff/view/details.ts
function ownDetails(before, after, stays) {
	const own = before.key === after.key ? noDetails : changedDetails(before, after);
	if (isInSameOrder(before, after, stays)) return own;
	const [piecesBefore, piecesAfter] = [stayingPieces(before, stays), stayingPieces(after, stays)];
	return [...own, require_core_diff_flow_canvas_of.detail("Content (order)", listPieces(piecesBefore), listPieces(piecesAfter))];
}
const noDetails = [];
function changedDetails(before, after) {
	const members = memberDetails(after.type, membersToCompare(before, after), membersToCompare(after, before));
	return before.hasList && after.hasList ? [...members, ...textDetails(texts(before), texts(after))] : members;
}
function isInSameOrder(before, after, stays) {
	if (stays.size === 0) return true;
	const [one, other] = [stayingPieces(before, stays), stayingPieces(after, stays)];
	return one.length !== other.length || one.every((piece, index) => isText(piece) === isText(other[index]));
}
function wholeDetails(component, mark) {
	const bare = Object.fromEntries(Object.entries(component.members).flatMap(emptyProps));
	const [before, after] = mark === "added" ? [bare, component.members] : [component.members, bare];
	const [textsBefore, textsAfter] = mark === "added" ? [[], texts(component)] : [texts(component), []];
	return [...memberDetails(component.type, before, after), ...textDetails(textsBefore, textsAfter)];
}
function emptyProps([name, value]) {
	if (name === "Type") return [[name, value]];
	return name === "Props" && require_index.isObject(value) ? [[name, {}]] : [];
}
function memberDetails(type, before, after) {
	return valueDetails("", before, after).map((each) => {
		const path = each.label.startsWith(propsPath) ? each.label.slice(propsPath.length) : each.label;
		const words = itemWords(type, path);
		return words === null ? {
			...each,
			label: path
		} : {
			...each,
			label: words,
			api: path
		};
	});
}
const propsPath = "Props.";
function membersToCompare(component, other) {
	const { hasList, members, pieces } = component;
	return hasList && !other.hasList ? {
		...members,
		Content: pieces.map((piece) => isComponent(piece) ? componentName(piece) : piece.text)
	} : members;
}
function textDetails(before, after) {
	return before.length <= 1 && after.length <= 1 ? valueDetails("Content", before[0], after[0]) : valueDetails("Content", before, after);
}
function texts({ pieces }) {
	return pieces.flatMap((piece) => isComponent(piece) ? [] : [piece.text]);
}
function stayingPieces({ pieces }, stays) {
	return pieces.filter((piece) => !isComponent(piece) || stays.has(piece));
}
function isText(piece) {
	return piece !== void 0 && !isComponent(piece);
}
function listPieces(pieces) {
	return pieces.map(pieceName).join(", ");
}
function pieceName(piece) {
	return isComponent(piece) ? componentName(piece) : require_index.canonicalJson(piece.text);
}

// src/core/diff/view/merged-tree.ts
function mergeTrees(before, component, partners, moved = false) {
	const stays = findStaying(before, component, partners);
	const details = ownDetails(before, component, stays);
	const mark = moved ? "moved" : details.length > 0 ? "changed" : "same";
	const nodes = mergeChildren(before, component, stays, partners);
	return {
		mark,
		component,
		before,
		details,
		nodes,
		isChanged: mark !== "same" || nodes.some((node) => node.isChanged)
	};
}
function createOneSided(component, mark, partners) {
	return {
		mark,
		component,
		nodes: component.children.flatMap((child) => {
			const partner = partners.get(child);
			if (partner === void 0) return [createOneSided(child, mark, partners)];
			return mark === "added" ? [mergeTrees(partner, child, partners, true)] : [];
		}),
		isChanged: true
	};
}
const none = /* @__PURE__ */ new Set();
function findStaying(before, after, partners) {
	if (before.children.length === 0 || after.children.length === 0) return none;
	const places = new Map(before.children.map((child, place) => [child, {
		child,
		place
	}]));
	const shared = after.children.flatMap((child) => {
		const partner = partners.get(child);
		const former = partner && places.get(partner);
		return former === void 0 ? [] : [{
			child,
			former
		}];
	});
	const inOrder = new Set(longestIncreasing(shared.map(({ former }) => former.place)));
	const stays = shared.filter((_, index) => inOrder.has(index));
	return new Set(stays.flatMap(({ child, former }) => [child, former.child]));
}
const noNodes = [];
function mergeChildren(before, after, stays, partners) {
	if (before.children.length === 0 && after.children.length === 0) return noNodes;
	const { first, following } = groupRemoved(before, stays, partners);
	const now = after.children.flatMap((child) => {
		const partner = partners.get(child);
		return [partner === void 0 ? createOneSided(child, "added", partners) : mergeTrees(partner, child, partners, !stays.has(child)), ...following.get(child) ?? []];
	});
	return [...first, ...now];
}
function groupRemoved(before, stays, partners) {
	const first = [];
	const following = /* @__PURE__ */ new Map();
	let list = first;
	for (const child of before.children) {
		const partner = partners.get(child);
		if (partner === void 0) list.push(createOneSided(child, "removed", partners));
		else if (stays.has(child)) {
			list = [];
			following.set(partner, list);
		}
	}
	return {
		first,
		following
	};
}

// src/core/diff/view/summary.ts
const minComponents = 5;
const minShare = .2;
function areUnrelated(before, after, partners) {
	const found = before.all.filter((component) => partners.has(component)).length;
	const sizes = [before.all.length, after.all.length];
	return Math.min(...sizes) >= minComponents && found < Math.max(...sizes) * minShare;
}
const nouns = [
	[
		"input",
		"input",
		"inputs"
	],
	[
		"action",
		"action",
		"actions"
	],
	[
		"component",
		"component",
		"components"
	],
	[
		"document",
		"part of the document",
		"parts of the document"
	]
];
const marks = [
	"removed",
	"added",
	"changed",
	"moved"
];
function summary(items, root) {
	const below = [...changeTypesBelow(root)];
	return nouns.flatMap(([aspect, one, many]) => {
		const own = items.filter((item) => item.aspect === aspect).map(({ mark }) => mark);
		const counts = countByType(aspect === "component" ? below : own);
		const [first, second] = counts;
		if (first === void 0) return [];
		const noun = first.count === 1 ? one : many;
		const subject = counts.map(({ count, mark }, index) => `${count} ${index === 0 ? `${noun} ` : ""}${mark}`);
		return [{
			aspect,
			mark: second === void 0 ? first.mark : "changed",
			subject: subject.join(", "),
			details: []
		}];
	});
}
function countByType(all) {
	return marks.flatMap((mark) => {
		const count = all.filter((each) => each === mark).length;
		return count === 0 ? [] : [{
			mark,
			count
		}];
	});
}
function* changeTypesBelow({ nodes }) {
	for (const node of nodes) {
		yield node.mark;
		yield* changeTypesBelow(node);
	}
}

// src/core/diff/view/best-match.ts
function bestMatch(before, after) {
	const [byId, byContent] = [matchComponents(before, after, true), matchComponents(before, after, false)];
	const first = merge(before, after, byId);
	if (isSameMatch(byId, byContent)) return first;
	const second = merge(before, after, byContent);
	return countChanges(second) < countChanges(first) ? second : first;
}
function isSameMatch(one, other) {
	if (one.size !== other.size) return false;
	for (const [component, partner] of one) if (other.get(component) !== partner) return false;
	return true;
}
function merge(before, after, partners) {
	return {
		partners,
		root: mergeTrees(before.root, after.root, partners)
	};
}
function countChanges({ root }) {
	return [...changeTypesBelow(root)].filter((mark) => mark !== "same").length;
}

// src/core/diff/view/component-items.ts
function componentItems(root, parents) {
	const items = [];
	addItems(root, parents, items);
	return items;
}
function addItems(parent, parents, items) {
	for (const node of parent.nodes) {
		if (!node.isChanged) continue;
		if (!isOneSided(node)) addTwoSided(node, parents, items);
		else if (node.mark !== parent.mark) items.push(oneSidedItem(node, parents));
		addItems(node, parents, items);
	}
}
function countInside({ mark, nodes }) {
	return nodes.reduce((sum, each) => isOneSided(each) && each.mark === mark ? sum + 1 + countInside(each) : sum, 0);
}
function isOneSided(node) {
	return node.mark === "added" || node.mark === "removed";
}
function oneSidedItem(node, parents) {
	const { component, mark } = node;
	const innerCount = countInside(node);
	const count = innerCount === 0 ? [] : [require_core_diff_flow_canvas_of.oneSided("components inside", `${innerCount}`, mark)];
	const details = [...wholeDetails(component, mark), ...count];
	return {
		aspect: "component",
		mark,
		subject: componentPath(component, parents),
		...apiOfType(component),
		details
	};
}
function addTwoSided({ component, before, mark, details }, parents, items) {
	const hasDetails = details.length > 0;
	if (mark !== "moved" && !hasDetails) return;
	const item = {
		aspect: "component",
		subject: componentPath(component, parents),
		...apiOfType(component)
	};
	if (mark === "moved") items.push({
		...item,
		mark,
		details: moveDetails(before, component, parents)
	});
	if (hasDetails) items.push({
		...item,
		mark: "changed",
		details
	});
}
function moveDetails(before, after, parents) {
	const place = (component) => {
		const parent = parents.get(component);
		return [componentPath(parent, parents), position(component, parent)];
	};
	const [[parentBefore, positionBefore], [parentAfter, positionAfter]] = [place(before), place(after)];
	return [require_core_diff_flow_canvas_of.detail("in", parentBefore, parentAfter), require_core_diff_flow_canvas_of.detail("position", positionBefore, positionAfter)].filter((each) => each.before !== each.after);
}
function position(component, { children }) {
	const index = children.indexOf(component);
	const previous = children[index - 1];
	const following = previous === void 0 ? "" : `, after ${componentName(previous)}`;
	return `${index + 1} of ${children.length}${following}`;
}

// src/core/diff/view/document-items.ts
function documentItems(before, after) {
	const { Head: headBefore = null, ...left } = before;
	const { Head: headAfter = null, ...right } = after;
	return require_index.isObject(headBefore) && require_index.isObject(headAfter) ? [...memberItems("Head › ", headBefore, headAfter), ...memberItems("", left, right)] : memberItems("", before, after);
}
function memberItems(above, before, after) {
	return memberNames(before, after).flatMap((name) => {
		const [valueBefore, valueAfter] = [require_index.memberOf(before, name), require_index.memberOf(after, name)];
		const details = valueDetails(name, valueBefore, valueAfter);
		const mark = valueBefore === void 0 ? "added" : valueAfter === void 0 ? "removed" : "changed";
		return details.length === 0 ? [] : [{
			aspect: "document",
			mark,
			subject: above + name,
			details
		}];
	});
}

// src/core/diff/view/input-items.ts
function inputItems(before, after) {
	const [inputsBefore, inputsAfter] = [findInputs(before), findInputs(after)];
	return [...itemsOf(inputsBefore, inputsAfter, "removed"), ...itemsOf(inputsAfter, inputsBefore, "added")];
}
function itemsOf(inputs, others, mark) {
	const alone = [...inputs].filter(([name]) => !others.has(name)).toSorted(byName);
	const inner = new Set(alone.flatMap(([name]) => pathLevels(name).slice(0, -1)));
	return alone.filter(([name]) => !inner.has(name)).map(([subject, place]) => ({
		aspect: "input",
		mark,
		subject,
		details: [require_core_diff_flow_canvas_of.oneSided("shown in", place, mark)]
	}));
}
function findInputs({ templateMeta, root, all, parents }) {
	const inputs = /* @__PURE__ */ new Map();
	addInputs(inputs, root, parents);
	for (const component of all) addInputs(inputs, component, parents);
	for (const [name, value] of Object.entries(templateMeta).toSorted(byName)) visitTexts(value, (text) => addInput(inputs, text, () => name));
	return inputs;
}
function addInputs(inputs, component, parents) {
	const visit = (text) => addInput(inputs, text, () => componentPath(component, parents));
	visitTexts(component.members, visit);
	for (const piece of component.pieces) if (!isComponent(piece)) visitTexts(piece.text, visit);
}
function addInput(inputs, text, placeOf) {
	const path = require_core_check_calls.inputBinding.exec(text)?.[1];
	if (path === void 0) return;
	for (const name of pathLevels(path)) if (!inputs.has(name)) inputs.set(name, placeOf());
}
function byName([a], [b]) {
	return require_index.compareCodeUnits(a, b);
}
function pathLevels(path) {
	const steps = path.replaceAll(/\[\d+\]/gu, "[]").split(/(?=\.|\[)/u);
	return steps.map((_, index) => steps.slice(0, index + 1).join(""));
}
function visitTexts(value, visit) {
	if (typeof value === "string") visit(value);
	else if (require_index.isList(value)) for (const item of value) visitTexts(item, visit);
	else if (require_index.isObject(value)) for (const name of Object.keys(value)) visitTexts(value[name], visit);
}

// src/core/diff/view/outline.ts
const maxLines = 80;
const maxDrawn = 8;
function outline(root) {
	if (!root.nodes.some(({ isChanged }) => isChanged)) return null;
	const lines = {
		shown: [],
		omitted: 0
	};
	addLines(root, 0, lines);
	return {
		kind: "outline",
		lines: lines.shown,
		omitted: lines.omitted
	};
}
function addLines(parent, depth, lines) {
	let untouched = 0;
	for (const node of parent.nodes) if (node.isChanged) {
		addFolded(untouched, depth, "same", lines);
		untouched = 0;
		addLine(depth, () => componentName(node.component), node.mark, lines);
		if (tooMany(node)) addFolded(size(node), depth + 1, node.mark, lines);
		else addLines(node, depth + 1, lines);
	} else untouched += 1 + size(node);
	addFolded(untouched, depth, "same", lines);
}
function addLine(depth, labelOf, mark, lines) {
	if (lines.shown.length < maxLines) lines.shown.push({
		depth,
		label: labelOf(),
		mark
	});
	else if (mark !== "same") lines.omitted += 1;
}
function tooMany(node) {
	return isOneSided(node) && size(node) > maxDrawn && size(node) === countInside(node);
}
function addFolded(count, depth, mark, lines) {
	if (count > 0) addLine(depth, () => count === 1 ? "… 1 component" : `… ${count} components`, mark, lines);
}
function size({ nodes }) {
	return nodes.reduce((sum, node) => sum + 1 + size(node), 0);
}

// src/core/diff/view/view.ts
function viewDifference(before, after) {
	if (require_app_definition_steps.contentHash(before) === require_app_definition_steps.contentHash(after)) return createDifference([]);
	const intern = createIntern();
	const [treeBefore, treeAfter] = [readViewTree(before, intern), readViewTree(after, intern)];
	return treeBefore === null || treeAfter === null ? unreadableDifference(before, treeBefore, after, treeAfter) : treeDifference(treeBefore, treeAfter, actionItems(before, after));
}
function treeDifference(before, after, actions) {
	const { root, partners } = bestMatch(before, after);
	const parents = new Map([...before.parents, ...after.parents]);
	const items = [
		...inputItems(before, after),
		...actions,
		...componentItems(root, parents),
		...documentItems(before.templateMeta, after.templateMeta),
		...bodyItems(root)
	];
	const breaking = [...viewBreaking(items), ...outputBreaking(before, after)];
	return areUnrelated(before, after, partners) ? {
		kind: "view",
		items: summary(items, root),
		breaking,
		picture: null,
		unrelated: true
	} : {
		kind: "view",
		items,
		breaking,
		picture: outline(root),
		unrelated: false
	};
}
function bodyItems({ details }) {
	return details.length === 0 ? [] : [{
		aspect: "document",
		mark: "changed",
		subject: "Body",
		details
	}];
}
function unreadableDifference(before, treeBefore, after, treeAfter) {
	const describe = (tree) => tree === null ? "cannot be taken apart" : "a template";
	const template = {
		aspect: "document",
		mark: "changed",
		subject: "Template",
		details: [require_core_diff_flow_canvas_of.detail("JSON", describe(treeBefore), describe(treeAfter))]
	};
	return createDifference([...actionItems(before, after), template]);
}
function createDifference(items) {
	return {
		kind: "view",
		items,
		breaking: viewBreaking(items),
		picture: null,
		unrelated: false
	};
}

// src/core/diff/index.ts
function differenceOf(before, after) {
	if (before.kind === "module" && after.kind === "module") return moduleDifference(before, after);
	if (before.kind === "view" && after.kind === "view") return viewDifference(before, after);
	return null;
}

// src/core/diff/metadata-details.ts
function metadataDetails({ definition, observation }) {
	const wanted = observation && require_app_steps.metadataToSet(definition, observation);
	if (!wanted) return [];
	const current = require_app_steps.currentMetadata(observation);
	const { description, tags } = wanted;
	return [...description === null ? [] : [require_core_diff_flow_canvas_of.detailOf("Description", current.description ?? void 0, description)], ...Object.entries(tags ?? {}).map(([name, value]) => require_core_diff_flow_canvas_of.detail(`Tag ${name}`, require_index.ownValue(current.tags, name), value))];
}

// src/core/diff/shared/size-budget.ts
const overhead = {
	part: 100,
	words: 30
};
const placeholders = /* @__PURE__ */ new Map();
const isPlaceholder = /* @__PURE__ */ new WeakSet();
function sizeOf(items) {
	return items.reduce((sum, item) => sum + (isPlaceholder.has(item) ? 0 : itemSize(item)), 0);
}
function fitItems(maxSize, items) {
	let left = maxSize;
	const kept = /* @__PURE__ */ new Set();
	for (const item of items) {
		const size = itemSize(item);
		if (size > left) continue;
		kept.add(item);
		left -= size;
	}
	const others = items.filter((item) => !kept.has(item));
	const omitted = [...require_index.groupBy(others, ({ aspect, mark }) => `${aspect} ${mark}`).values()].map((group) => {
		const [{ aspect, mark }] = group;
		return {
			aspect,
			mark,
			count: group.length
		};
	});
	return {
		items: items.filter((item) => kept.has(item)),
		omitted
	};
}
function compactItems(maxSize, items) {
	const sizes = items.map(itemSize);
	const mayFit = findReachable(maxSize, sizes);
	return items.map((item, at) => {
		const { aspect, mark } = item;
		return {
			aspect,
			mark,
			size: sizes[at],
			text: mayFit[at] ? JSON.stringify(item) : null
		};
	});
}
function dropUnreachable(maxSize, items) {
	const mayFit = findReachable(maxSize, items.map(({ size, text }) => text === null ? Number.POSITIVE_INFINITY : size));
	return items.map((item, at) => mayFit[at] ? item : {
		...item,
		text: null
	});
}
function expandItems(items) {
	return items.map((item) => item.text === null ? placeholderOf(item) : JSON.parse(item.text));
}
function sizeOfCompact(items) {
	return items.reduce((sum, { size, text }) => sum + (text === null ? 0 : size), 0);
}
function findReachable(maxSize, sizes) {
	const reachable = [];
	let smallestDropped = Number.POSITIVE_INFINITY;
	return sizes.map((size) => {
		const before = size < smallestDropped ? reachable.reduce((sum, other) => sum + (other <= size ? other : 0), 0) : 0;
		const mayFit = size < smallestDropped && before + size <= maxSize;
		if (mayFit) reachable.push(size);
		else smallestDropped = Math.min(smallestDropped, size);
		return mayFit;
	});
}
function placeholderOf({ aspect, mark }) {
	const key = `${aspect} ${mark}`;
	const known = placeholders.get(key) ?? {
		aspect,
		mark,
		subject: "",
		details: []
	};
	placeholders.set(key, known);
	isPlaceholder.add(known);
	return known;
}
function itemSize(item) {
	if (isPlaceholder.has(item)) return Number.POSITIVE_INFINITY;
	const { subject, api = "", details } = item;
	const own = overhead.part + subject.length + api.length;
	return details.reduce((sum, detail) => sum + detailSize(detail), own);
}
function detailSize({ label, api, before, after, words }) {
	return [
		label,
		api ?? "",
		before ?? "",
		after ?? "",
		...(words ?? []).map(({ text }) => text)
	].reduce((sum, text) => sum + text.length, overhead.part + overhead.words * (words ?? []).length);
}

// src/core/diff/flow/canvas.ts
function changedCanvas(before, after, nameIds) {
	const [former, flow] = [require_core_diff_flow_canvas_of.readContent(before.content).flow, require_core_diff_flow_canvas_of.readContent(after.content).flow];
	if (former === null || flow === null || isRenamed(former, flow)) return null;
	const comparison = require_core_diff_flow_canvas_of.createComparison(former, flow, matchBlocks(former, flow, "identifiers"));
	if (isUnrelated(comparison)) {
		const alone = require_core_diff_flow_canvas_of.compareWithItself(flow);
		return require_core_diff_flow_canvas_of.canvasOf({
			before: after,
			after,
			comparison: alone,
			changes: [],
			isUnmarked: true
		}, nameIds);
	}
	const changes = blockChanges(comparison);
	return require_core_diff_flow_canvas_of.canvasOf({
		before,
		after,
		comparison,
		changes,
		isUnmarked: false
	}, nameIds);
}

// src/core/diff/view/item-marks.ts
const nameMembers = [
	"Id",
	"Value",
	"Action",
	"Name",
	"Label"
];
function itemMarks(own, other, missing) {
	const marks = own.map(() => missing);
	const pairs = [];
	let [left, right] = [own.map(withIndex), other.map(withIndex)];
	for (const keyOf of [jsonKey, ...nameMembers.map(memberKey)]) {
		const found = pairByKey(left, right, keyOf);
		const taken = new Set(found.flat());
		left = left.filter((each) => !taken.has(each));
		right = right.filter((each) => !taken.has(each));
		for (const [{ index }] of found) marks[index] = keyOf === jsonKey ? "same" : "changed";
		pairs.push(...found);
	}
	const inOrder = pairs.toSorted(([one], [other]) => one.index - other.index);
	const stays = new Set(longestIncreasing(inOrder.map(([, { index }]) => index)));
	for (const [place, [{ index }]] of inOrder.entries()) if (!stays.has(place) && marks[index] === "same") marks[index] = "moved";
	return marks;
}
function withIndex(item, index) {
	return {
		item,
		index
	};
}
function jsonKey({ item }) {
	return JSON.stringify(item);
}
function memberKey(name) {
	return ({ item }) => {
		const value = require_index.memberOf(item, name);
		return typeof value === "string" ? value : null;
	};
}

// src/core/diff/view/sketch-notes.ts
function compareTrees(contentBefore, contentAfter) {
	const intern = createIntern();
	const [before, after] = [readViewTree(contentBefore, intern), readViewTree(contentAfter, intern)];
	if (before === null || after === null) return null;
	const { root, partners } = bestMatch(before, after);
	const unrelated = areUnrelated(before, after, partners);
	const heads = [before, after].map(({ templateMeta }) => require_index.memberOf(templateMeta, "Head"));
	const changes = unrelated ? [] : namesOf([...valueDetails("", heads[0], heads[1])]);
	return {
		before,
		after,
		notes: unrelated ? /* @__PURE__ */ new Map() : notesOf(root),
		changes,
		unrelated
	};
}
function notesOf(root) {
	const notes = /* @__PURE__ */ new Map();
	noteBelow(root, notes);
	return notes;
}
function noteBelow(parent, notes) {
	for (const node of parent.nodes) {
		if (isOneSided(node)) notes.set(node.component, oneSidedNote(node, parent));
		else noteBoth(node, notes);
		noteBelow(node, notes);
	}
}
function oneSidedNote({ mark }, parent) {
	const isInherited = mark === parent.mark;
	return {
		marks: isInherited ? [] : [mark],
		changes: [],
		itemMarks: /* @__PURE__ */ new Map(),
		isInherited
	};
}
function noteBoth({ component, before, mark, details }, notes) {
	const changes = namesOf(details);
	const note = {
		marks: [...mark === "moved" ? ["moved"] : [], ...details.length > 0 ? ["changed"] : []],
		changes,
		isInherited: false
	};
	notes.set(component, {
		...note,
		itemMarks: listMarks(component, before, changes, "added")
	});
	notes.set(before, {
		...note,
		itemMarks: listMarks(before, component, changes, "removed")
	});
}
function namesOf(details) {
	return [...new Set(details.map(({ label, api }) => (api ?? label).replace(/^Configuration\./u, "").replace(/[.[ ].*$/su, "")))];
}
function listMarks(own, other, changes, missing) {
	return new Map(changes.flatMap((name) => {
		const [left, right] = [own, other].map(({ members }) => require_index.memberOf(members.Props, name));
		return require_index.isList(left) && require_index.isList(right) ? [[name, itemMarks(left, right, missing)]] : [];
	}));
}

// src/core/diff/compare-changes.ts
var compare_changes_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	changedCanvas: () => changedCanvas,
	compareChange: () => compareChange,
	compareChanges: () => compareChanges,
	compareNamed: () => compareNamed,
	compareTrees: () => compareTrees,
	sizeOfDifference: () => sizeOfDifference
}, 1);
function compareChange(change) {
	const metadataChanges = metadataDetails(change);
	try {
		const [difference, undone] = compareBothSides(change) ?? [compareWithLive(change), null];
		return {
			difference,
			undone,
			metadataChanges,
			warnings: []
		};
	} catch (cause) {
		return {
			...require_app_steps.unknownDifference(require_index.bugOf(cause)),
			metadataChanges
		};
	}
}
function compareWithLive(change) {
	const sides = require_app_steps.sidesWithLive(change);
	const difference = sides && differenceOf(sides.before, sides.after);
	if (!difference) return null;
	const drifted = require_app_steps.hasDrifted(change);
	const breaking = !drifted && !require_app_steps.isSkipped(change) && require_app_steps.actionOf(change) !== "held" ? difference.breaking : [];
	return {
		from: drifted ? "repository" : "live",
		...difference,
		omitted: [],
		breaking
	};
}
function compareBothSides(change) {
	const sides = require_app_steps.sidesSincePublished(change);
	if (sides === null) return null;
	const since = ({ before, after }) => {
		const difference = differenceOf(before, after);
		return difference && {
			from: "published",
			...difference,
			omitted: [],
			breaking: []
		};
	};
	const repository = since(sides.repository);
	const breaking = compareWithLive(change)?.breaking ?? [];
	return [repository && {
		...repository,
		breaking
	}, since(sides.console)];
}
function compareChanges(changes, earlier, nameIds = null, early = null) {
	const known = new Map(earlier);
	const complete = [...known];
	const share = Math.floor(2e7 / (complete.length + changes.length));
	const compared = changes.map((change) => ({
		change,
		before: early?.find(change) ?? null
	}));
	let used = [...complete.map(([, found]) => sizeOfDifference(found)), ...compared.map(({ before }) => before?.size ?? 0)].reduce((sum, size) => sum + size, 0);
	for (const { change, before } of compared) {
		const found = before !== null && (before.maxShare === Number.POSITIVE_INFINITY || used > 2e7 && share <= before.maxShare) ? before.found : compareNamed(change, nameIds);
		known.set(change, found);
		complete.push([change, found]);
		if (before === null) used += sizeOfDifference(found);
		if (used > 2e7) for (const [each, difference] of complete.splice(0)) known.set(each, limitDifference(share, difference));
	}
	return known;
}
function compareNamed(change, nameIds) {
	return replaceIds(compareChange(change), nameIds);
}
function replaceIds(found, nameIds) {
	if (nameIds === null) return found;
	const { difference, undone, metadataChanges } = found;
	return {
		...found,
		difference: difference && withNames(difference, nameIds),
		undone: undone && withNames(undone, nameIds),
		metadataChanges: metadataChanges.map((detail) => withNamesInDetail(detail, nameIds))
	};
}
function sizeOfDifference({ difference, undone }) {
	return [difference, undone].reduce((sum, each) => sum + (each ? sizeOf(each.items) : 0), 0);
}
function limitDifference(maxSize, found) {
	const share = found.undone ? Math.floor(maxSize / 2) : maxSize;
	return {
		...found,
		difference: limitItems(share, found.difference),
		undone: limitItems(share, found.undone)
	};
}
function limitItems(maxSize, difference) {
	if (!difference) return null;
	const { items, omitted } = fitItems(maxSize, difference.items);
	return {
		...difference,
		items,
		omitted: [...difference.omitted, ...omitted]
	};
}

Object.defineProperty(exports, "actionItems", ({
  enumerable: true,
  get: function () {
    return actionItems;
  }
}));
Object.defineProperty(exports, "bestMatch", ({
  enumerable: true,
  get: function () {
    return bestMatch;
  }
}));
Object.defineProperty(exports, "blockChanges", ({
  enumerable: true,
  get: function () {
    return blockChanges;
  }
}));
Object.defineProperty(exports, "brokenMembers", ({
  enumerable: true,
  get: function () {
    return brokenMembers;
  }
}));
Object.defineProperty(exports, "brokenParts", ({
  enumerable: true,
  get: function () {
    return brokenParts;
  }
}));
Object.defineProperty(exports, "compactItems", ({
  enumerable: true,
  get: function () {
    return compactItems;
  }
}));
Object.defineProperty(exports, "compareChanges", ({
  enumerable: true,
  get: function () {
    return compareChanges;
  }
}));
Object.defineProperty(exports, "compareNamed", ({
  enumerable: true,
  get: function () {
    return compareNamed;
  }
}));
Object.defineProperty(exports, "compare_changes_exports", ({
  enumerable: true,
  get: function () {
    return compare_changes_exports;
  }
}));
Object.defineProperty(exports, "contractChanges", ({
  enumerable: true,
  get: function () {
    return contractChanges;
  }
}));
Object.defineProperty(exports, "createIntern", ({
  enumerable: true,
  get: function () {
    return createIntern;
  }
}));
Object.defineProperty(exports, "dropUnreachable", ({
  enumerable: true,
  get: function () {
    return dropUnreachable;
  }
}));
Object.defineProperty(exports, "expandItems", ({
  enumerable: true,
  get: function () {
    return expandItems;
  }
}));
Object.defineProperty(exports, "indexedPath", ({
  enumerable: true,
  get: function () {
    return indexedPath;
  }
}));
Object.defineProperty(exports, "inputItems", ({
  enumerable: true,
  get: function () {
    return inputItems;
  }
}));
Object.defineProperty(exports, "isComponent", ({
  enumerable: true,
  get: function () {
    return isComponent;
  }
}));
Object.defineProperty(exports, "isOneSided", ({
  enumerable: true,
  get: function () {
    return isOneSided;
  }
}));
Object.defineProperty(exports, "isRenamed", ({
  enumerable: true,
  get: function () {
    return isRenamed;
  }
}));
Object.defineProperty(exports, "listsByName", ({
  enumerable: true,
  get: function () {
    return listsByName;
  }
}));
Object.defineProperty(exports, "matchBlocks", ({
  enumerable: true,
  get: function () {
    return matchBlocks;
  }
}));
Object.defineProperty(exports, "name_ids_exports", ({
  enumerable: true,
  get: function () {
    return name_ids_exports;
  }
}));
Object.defineProperty(exports, "pathLevels", ({
  enumerable: true,
  get: function () {
    return pathLevels;
  }
}));
Object.defineProperty(exports, "readSettings", ({
  enumerable: true,
  get: function () {
    return readSettings;
  }
}));
Object.defineProperty(exports, "readViewTree", ({
  enumerable: true,
  get: function () {
    return readViewTree;
  }
}));
Object.defineProperty(exports, "removedOutputs", ({
  enumerable: true,
  get: function () {
    return removedOutputs;
  }
}));
Object.defineProperty(exports, "renamedIds", ({
  enumerable: true,
  get: function () {
    return renamedIds;
  }
}));
Object.defineProperty(exports, "replaceRenamedIds", ({
  enumerable: true,
  get: function () {
    return replaceRenamedIds;
  }
}));
Object.defineProperty(exports, "restricts", ({
  enumerable: true,
  get: function () {
    return restricts;
  }
}));
Object.defineProperty(exports, "sizeOfCompact", ({
  enumerable: true,
  get: function () {
    return sizeOfCompact;
  }
}));
Object.defineProperty(exports, "sizeOfDifference", ({
  enumerable: true,
  get: function () {
    return sizeOfDifference;
  }
}));
})();

module.exports = __webpack_exports__;
/******/ })()
;