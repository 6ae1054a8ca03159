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

/***/ 636:
/***/ ((module) => {

"use strict";
module.exports = require("./core-diff-compare-changes.js");

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
const require_app_steps = __nccwpck_require__(742);
const require_index = __nccwpck_require__(377);
const require_app_definition_steps = __nccwpck_require__(346);
const require_core_diff_flow_canvas_of = __nccwpck_require__(304);
const require_core_diff_compare_changes = __nccwpck_require__(636);
const require_core_check_view_definition = __nccwpck_require__(511);
const require_core_check_calls = __nccwpck_require__(179);
const require_action_deliver = __nccwpck_require__(683);

// src/core/diff/shared/content-change.ts
function changeAt(root, members) {
	return {
		at: {
			root,
			members
		},
		exists: true
	};
}
function removalAt(root, members) {
	return {
		at: {
			root,
			members
		},
		exists: false
	};
}
function changeInPart(root, { path, exists }) {
	return {
		at: {
			root,
			members: path
		},
		exists
	};
}

// src/core/diff/shared/value-changes.ts
function* valueChanges(before, after, path = []) {
	if (before === after) return;
	if (require_index.isObject(before) && require_index.isObject(after)) for (const name of namesOf(before, after)) yield* partChanges$1(require_index.memberOf(before, name), require_index.memberOf(after, name), path, name);
	else if (require_index.isList(before) && require_index.isList(after)) yield* itemChanges(before, after, path);
	else yield {
		path,
		exists: true
	};
}
function namesOf(before, after) {
	return require_index.sortNames([.../* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(after)])]);
}
function* partChanges$1(before, after, path, step) {
	if (after === void 0) yield {
		path,
		exists: false
	};
	else if (before === void 0) yield {
		path: [...path, step],
		exists: true
	};
	else yield* valueChanges(before, after, [...path, step]);
}
function* itemChanges(before, after, path) {
	const { head, tail } = before.length === after.length ? {
		head: 0,
		tail: 0
	} : require_core_diff_flow_canvas_of.commonItems(before, after);
	const end = {
		before: before.length - tail,
		after: after.length - tail
	};
	for (let at = head; at < Math.max(end.before, end.after); at += 1) yield* partChanges$1(at < end.before ? before[at] : void 0, at < end.after ? after[at] : void 0, path, at);
}

// src/core/diff/contract/changed-paths.ts
function* contractPlaces(before, after) {
	let isFound = false;
	for (const { path, exists } of valueChanges(...require_core_diff_compare_changes.listsByName(before, after))) {
		isFound = true;
		yield changeInPart("Settings", {
			path: require_core_diff_compare_changes.indexedPath(after, path),
			exists
		});
	}
	if (!isFound) for (const change of valueChanges(before, after)) yield changeInPart("Settings", change);
}
function breakingContractPlaces(before, after) {
	return require_core_diff_compare_changes.brokenMembers(require_core_diff_compare_changes.contractChanges(before, after)).map((broken) => [placeOf(broken, after)]);
}
function placeOf({ code, change }, settings) {
	const { member, before, after } = change;
	const declared = [...member.declared, member.name];
	const found = (path) => changeAt("Settings", require_core_diff_compare_changes.indexedPath(settings, path));
	if (after === null) return removalAt("Settings", require_core_diff_compare_changes.indexedPath(settings, member.declared));
	const required = member.required ?? member.declared;
	if (code === "contract-input-required") return found(before === null ? declared : [...required, member.name]);
	const changes = [...valueChanges(before?.schema ?? null, after.schema ?? null)].filter(({ path }) => require_core_diff_compare_changes.restricts(path, before?.schema, after.schema));
	const first = changes.find(({ exists }) => exists) ?? changes[0];
	if (first) return changeInPart("Settings", {
		...first,
		path: require_core_diff_compare_changes.indexedPath(settings, [...declared, ...first.path])
	});
	return require_core_diff_flow_canvas_of.valueAt(settings, required) === void 0 ? found(declared) : found(required);
}

// src/core/diff/flow/changed-paths.ts
function moduleContentChanges(before, after) {
	const contracts = contractsOf(before, after);
	return {
		changes: [...moduleChanges(contracts, before, after)],
		breaking: contracts === null ? [] : breakingContractPlaces(...contracts)
	};
}
function* moduleChanges(contracts, before, after) {
	if (contracts !== null) yield* contractPlaces(...contracts);
	const [former, own] = [require_core_diff_flow_canvas_of.readContent(before.content), require_core_diff_flow_canvas_of.readContent(after.content)];
	if (require_core_diff_flow_canvas_of.executeSame(former, own)) return;
	if (former.flow === null || own.flow === null) return yield changeAt("Content", []);
	yield* flowChanges(former.flow, own.flow, after.content);
}
function contractsOf(before, after) {
	if (after.settings === null) return null;
	const [former, own] = [require_core_diff_compare_changes.readSettings(before.settings ?? "{}"), require_core_diff_compare_changes.readSettings(after.settings)];
	return former === void 0 || own === void 0 ? null : [former, own];
}
function* flowChanges(before, after, content) {
	if (!require_core_diff_compare_changes.isRenamed(before, after)) {
		const comparison = require_core_diff_flow_canvas_of.createComparison(before, after, require_core_diff_compare_changes.matchBlocks(before, after, "identifiers"));
		const pathOf = blockPaths(content);
		for (const change of require_core_diff_compare_changes.blockChanges(comparison)) yield* blockPlaces(comparison, change, pathOf);
	}
	for (const change of valueChanges(before.document, after.document)) yield changeInPart("Content", change);
}
function blockPaths(content) {
	const actions = require_index.memberOf(require_core_diff_flow_canvas_of.readSorted(() => require_app_definition_steps.parseKept(content)), "Actions");
	const indexes = new Map(require_index.listOf(actions).map((action, index) => [require_index.memberOf(action, "Identifier"), index]));
	return ({ id }) => ["Actions", indexes.get(id) ?? 0];
}
function* blockPlaces(comparison, { item, blocks }, pathOf) {
	const { aspect, mark } = item;
	if (aspect === "start") return yield changeAt("Content", ["StartAction"]);
	const [block] = blocks;
	if (block === void 0) return;
	const before = comparison.match.toBefore.get(block);
	if (aspect === "block" && mark === "removed") return yield removalAt("Content", ["Actions"]);
	const path = pathOf(block);
	const inBlock = (change) => changeInPart("Content", {
		...change,
		path: [...path, ...change.path]
	});
	if (before === void 0) return yield changeAt("Content", path);
	if (aspect === "unreachable") return yield removalAt("Content", path);
	const found = aspect === "block" ? propertyChanges(comparison, before, block) : transitionChanges(comparison, before, block, aspect);
	yield* (found.length > 0 ? found : [{
		path: [],
		exists: true
	}]).map(inBlock);
}
function propertyChanges(comparison, before, after) {
	return [...valueChanges(require_core_diff_compare_changes.replaceRenamedIds(before, require_core_diff_compare_changes.renamedIds(comparison)), after.action)].filter(({ path: [member] }) => member !== "Identifier" && member !== "Transitions");
}
const listNames = {
	next: "NextAction",
	condition: "Conditions",
	error: "Errors"
};
function transitionChanges(comparison, before, after, aspect) {
	const isOfAspect = (transition) => require_core_diff_flow_canvas_of.aspectOf(transition) === aspect;
	const targetsBefore = new Map(before.transitions.map((each) => [each.key, require_core_diff_flow_canvas_of.targetBefore(comparison, each)]));
	const targetsAfter = new Map(after.transitions.map((each) => [each.key, require_core_diff_flow_canvas_of.targetAfter(comparison, each)]));
	const changed = transitionsWithPaths(after).filter(([each]) => isOfAspect(each) && targetsBefore.get(each.key) !== targetsAfter.get(each.key));
	const removed = before.transitions.filter((each) => isOfAspect(each) && !targetsAfter.has(each.key));
	return [...changed.map(([, path]) => ({
		path,
		exists: true
	})), ...removed.map(({ kind }) => ({
		path: ["Transitions", listNames[kind]],
		exists: false
	}))];
}
function transitionsWithPaths({ transitions }) {
	const counts = {
		next: 0,
		condition: 0,
		error: 0
	};
	return transitions.map((transition) => {
		const { kind } = transition;
		const list = ["Transitions", listNames[kind]];
		const index = counts[kind];
		counts[kind] += 1;
		return [transition, kind === "next" ? list : [...list, index]];
	});
}

// src/core/diff/view/named-places.ts
const inputPlaces = require_action_deliver.onceForEach((tree) => {
	const places = /* @__PURE__ */ new Map();
	for (const [place, text] of textsOf(tree)) {
		const path = require_core_check_calls.inputBinding.exec(text)?.[1];
		if (path === void 0) continue;
		for (const name of require_core_diff_compare_changes.pathLevels(path)) if (!places.has(name)) places.set(name, place);
	}
	return places;
});
function actionPlaces(tree) {
	const places = /* @__PURE__ */ new Map();
	for (const [place, text] of textsOf(tree)) if (["Action", "TableAction"].includes(String(place.members.at(-1))) && !places.has(text)) places.set(text, place);
	return places;
}
function* textsOf({ root, all, templateMeta }) {
	for (const component of [root, ...all]) {
		for (const { path, value } of require_core_check_view_definition.textsIn(component.members, [])) yield [{
			component,
			members: path
		}, value];
		for (const [at, piece] of component.pieces.entries()) if (!require_core_diff_compare_changes.isComponent(piece)) for (const { path, value } of require_core_check_view_definition.textsIn(piece.text, ["Content", at])) yield [{
			component,
			members: path
		}, value];
	}
	for (const { path, value } of require_core_check_view_definition.textsIn(templateMeta, [])) yield [{
		component: null,
		members: path
	}, value];
}

// src/core/diff/view/changed-paths.ts
function compareViews(before, after) {
	const intern = require_core_diff_compare_changes.createIntern();
	const [treeBefore, treeAfter] = [require_core_diff_compare_changes.readViewTree(before, intern), require_core_diff_compare_changes.readViewTree(after, intern)];
	if (treeBefore === null || treeAfter === null) return null;
	return {
		before: treeBefore,
		after: treeAfter,
		...require_core_diff_compare_changes.bestMatch(treeBefore, treeAfter)
	};
}
function viewContentChanges(before, after) {
	const views = compareViews(before, after);
	const actions = require_core_diff_compare_changes.actionItems(before, after);
	return {
		changes: [...viewChanges(views, actions, after)],
		breaking: brokenPlaces(views, actions)
	};
}
function* viewChanges(views, actions, after) {
	if (views !== null) for (const item of require_core_diff_compare_changes.inputItems(views.before, views.after)) yield* inputChanges(views, item.subject);
	for (const { mark, subject } of actions) yield mark === "added" ? changeAt("Actions", [after.actions.indexOf(subject)]) : removalAt("Actions", []);
	if (views === null) return yield changeAt("Template", []);
	yield* nodeChanges(views, views.root);
	for (const change of valueChanges(views.before.templateMeta, views.after.templateMeta)) yield changeInPart("Template", change);
	if (views.root.details.length > 0) yield* ownChanges(views, views.root);
}
function brokenPlaces(views, actions) {
	if (views === null) return require_core_diff_compare_changes.brokenParts(actions).map(() => [removalAt("Actions", [])]);
	const items = [...require_core_diff_compare_changes.inputItems(views.before, views.after), ...actions];
	const outputs = [...require_core_diff_compare_changes.removedOutputs(views.before, views.after).values()];
	const ofParts = require_core_diff_compare_changes.brokenParts(items).map((broken) => partChanges(views, broken));
	const ofOutputs = outputs.map((component) => removedFrom(views, {
		component,
		members: ["Props", "Name"]
	}));
	return outputs.length > 0 ? [...ofParts, ofOutputs] : ofParts;
}
function partChanges(views, { aspect, names }) {
	if (aspect === "input") return names.flatMap((name) => [...inputChanges(views, name)]);
	const raised = actionPlaces(views.before);
	const raisers = names.flatMap((name) => raised.get(name) ?? []);
	return [removalAt("Actions", []), ...raisers.map((place) => removedFrom(views, place))];
}
function* inputChanges(views, name) {
	const [own, former] = [inputPlaces(views.after).get(name), inputPlaces(views.before).get(name)];
	if (own !== void 0) yield changeAt("Template", pathOf(views.after, own));
	else if (former !== void 0) yield removedFrom(views, former);
}
function* nodeChanges(views, parent) {
	for (const node of parent.nodes) {
		if (!node.isChanged) continue;
		const { component } = node;
		if (!require_core_diff_compare_changes.isOneSided(node)) {
			if (node.mark === "moved") yield changeAt("Template", pathOf(views.after, {
				component,
				members: []
			}));
			if (node.details.length > 0) yield* ownChanges(views, node);
		} else if (node.mark !== parent.mark) yield node.mark === "added" ? changeAt("Template", pathOf(views.after, {
			component,
			members: []
		})) : removedFrom(views, {
			component,
			members: []
		});
		yield* nodeChanges(views, node);
	}
}
function* ownChanges({ after }, { before, component }) {
	const inTree = ({ path, exists }) => ({
		at: {
			root: "Template",
			members: pathOf(after, {
				component,
				members: path
			})
		},
		exists
	});
	let isFound = false;
	for (const change of [...valueChanges(before.members, component.members), ...textChanges(before, component)]) {
		isFound = true;
		yield inTree(change);
	}
	if (!isFound) yield inTree({
		path: ["Content"],
		exists: true
	});
}
function textChanges(before, { hasList, pieces }) {
	if (before.hasList !== hasList) return [{
		path: ["Content"],
		exists: hasList
	}];
	const [former, own] = [texts(before.pieces), texts(pieces)];
	const [known, kept] = [new Set(former.map(({ text }) => text)), new Set(own.map(({ text }) => text))];
	const added = own.filter(({ text }) => !known.has(text));
	const isShorter = former.some(({ text }) => !kept.has(text)) && own.length < former.length;
	return [...added.map(({ at }) => ({
		path: ["Content", at],
		exists: true
	})), ...isShorter ? [{
		path: ["Content"],
		exists: false
	}] : []];
}
function texts(pieces) {
	return pieces.flatMap((piece, at) => require_core_diff_compare_changes.isComponent(piece) ? [] : [{
		at,
		text: JSON.stringify(piece.text)
	}]);
}
function removedFrom({ before, after, partners }, place) {
	const { component, members } = place;
	if (component === null) return removalAt("Template", members);
	for (let parent = component;; parent = before.parents.get(parent) ?? before.root) {
		const partner = partners.get(parent);
		if (partner === void 0) continue;
		return removalAt("Template", pathOf(after, {
			component: partner,
			members: parent === component ? members : ["Content"]
		}));
	}
}
function pathOf(tree, { component, members }) {
	if (component === null) return members;
	const parent = tree.parents.get(component);
	if (parent === void 0) return members[0] === "Content" ? ["Body", ...members.slice(1)] : ["Body"];
	return [...pathOf(tree, {
		component: parent,
		members: ["Content", parent.pieces.indexOf(component)]
	}), ...members];
}

// src/core/diff/changed-paths.ts
function changedPaths(change) {
	const sides = require_app_steps.sidesWithLive(change);
	if (sides === null) return null;
	const own = change.definition.content;
	const { changes: changed, breaking } = changesBetween(require_app_steps.hasDrifted(change) ? sides.after : sides.before, own);
	return {
		breaking,
		changed,
		undone: madeInConsole(change, changed)
	};
}
function madeInConsole(change, changed) {
	const published = require_app_steps.sidesSincePublished(change)?.repository.before;
	if (published === void 0) return changed;
	const { changes } = changesBetween(published, change.definition.content);
	const own = new Set(changes.map(({ at }) => JSON.stringify(at)));
	const others = changed.filter(({ at }) => !own.has(JSON.stringify(at)));
	return others.length > 0 ? others : changed;
}
function changesBetween(before, after) {
	const { changes, breaking } = contentChanges(before, after);
	return {
		changes: bestFirst(changes),
		breaking: breaking.map(bestFirst)
	};
}
function contentChanges(before, after) {
	if (before.kind === "view" && after.kind === "view") return viewContentChanges(before, after);
	return before.kind === "module" && after.kind === "module" ? moduleContentChanges(before, after) : {
		changes: [],
		breaking: []
	};
}
function bestFirst(changes) {
	return [...changes.filter(({ exists }) => exists), ...changes.filter(({ exists }) => !exists)];
}

// src/core/diff/early-differences.ts
const maxExcess = 4;
const sides = ["difference", "undone"];
function createEarlyDifferences(budget = 2e7) {
	const entries = /* @__PURE__ */ new Map();
	let [count, size, nextShrink] = [
		0,
		0,
		0
	];
	const keep = (kept) => {
		if (sides.reduce((total, side) => total + require_core_diff_compare_changes.sizeOfCompact(kept.items[side]), 0) > maxExcess * kept.maxShare) entries.delete(kept.change.key);
		else entries.set(kept.change.key, kept);
	};
	return {
		add(change, nameIds) {
			if (!require_app_steps.isComparable(change) || entries.has(change.key)) return;
			const found = require_core_diff_compare_changes.compareNamed(change, nameIds);
			const own = require_core_diff_compare_changes.sizeOfDifference(found);
			count += 1;
			size += own;
			const maxShare = size <= budget ? Number.POSITIVE_INFINITY : Math.floor(budget / count);
			keep(keptDifference(change, found, own, maxShare));
			if (size <= budget || count < nextShrink) return;
			for (const kept of [...entries.values()]) keep(shrink(kept, maxShare));
			nextShrink = 2 * count;
		},
		find(change) {
			const kept = entries.get(change.key);
			return kept !== void 0 && isComparedAlike(kept.change, change) ? expand(kept) : null;
		}
	};
}
function keptDifference(change, found, size, maxShare) {
	const share = shareOfSide(found, maxShare);
	const compact = (side) => require_core_diff_compare_changes.compactItems(share, found[side]?.items ?? []);
	const without = (side) => found[side] && {
		...found[side],
		items: []
	};
	return {
		change,
		found: {
			...found,
			difference: without("difference"),
			undone: without("undone")
		},
		items: {
			difference: compact("difference"),
			undone: compact("undone")
		},
		size,
		maxShare
	};
}
function shrink(kept, maxShare) {
	const share = shareOfSide(kept.found, maxShare);
	const { difference, undone } = kept.items;
	return {
		...kept,
		maxShare,
		items: {
			difference: require_core_diff_compare_changes.dropUnreachable(share, difference),
			undone: require_core_diff_compare_changes.dropUnreachable(share, undone)
		}
	};
}
function shareOfSide({ undone }, maxShare) {
	return undone ? Math.floor(maxShare / 2) : maxShare;
}
function expand({ found, items, size, maxShare }) {
	const whole = (side) => found[side] && {
		...found[side],
		items: require_core_diff_compare_changes.expandItems(items[side])
	};
	return {
		found: {
			...found,
			difference: whole("difference"),
			undone: whole("undone")
		},
		size,
		maxShare
	};
}
function isComparedAlike(one, other) {
	return one.definition === other.definition && one.observation === other.observation && one.overwrites === other.overwrites && one.baseVersion === other.baseVersion && require_app_steps.isSkipped(one) === require_app_steps.isSkipped(other) && require_app_steps.reasonOf(one) === "drifted" === (require_app_steps.reasonOf(other) === "drifted");
}

exports.changedPaths = changedPaths;
exports.compareChanges = require_core_diff_compare_changes.compareChanges;
exports.createEarlyDifferences = createEarlyDifferences;
})();

module.exports = __webpack_exports__;
/******/ })()
;