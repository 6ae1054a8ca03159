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
const require_action_run_action = __nccwpck_require__(344);
const require_index = __nccwpck_require__(377);

// src/core/resolve/find.ts
function findReferences(kind, tree, parseJson, within = null) {
	const format = require_app_definition_steps.detectFormat(kind, tree, () => {});
	const into = {
		found: [],
		problems: []
	};
	if (format === null) return into;
	const { form, body } = format;
	const string = within && require_app_definition_steps.placeIn(within, null);
	const wholePart = (root, value) => ({
		value,
		path: {
			root,
			members: []
		},
		string,
		isInCanvas: false
	});
	if (form === "bare") {
		visit(wholePart(kind === "view" ? "Template" : "Content", body), into);
		return into;
	}
	const name = require_app_definition_steps.member(body, "Name");
	if (name?.type === "string" && require_app_definition_steps.hasReferences(name.value)) into.problems.push(referenceInName(name.value, name.at, string));
	for (const part of envelopeParts(kind, body, wholePart, parseJson)) visit(part, into);
	return into;
}
function envelopeParts(kind, body, wholePart, parseJson) {
	const partOf = (of, root) => {
		const value = of?.value.type === "object" ? require_app_definition_steps.presentMember(of.value, root) : null;
		return value === null ? [] : [withParsedText({
			...wholePart(root, value),
			string: of?.string ?? null
		}, parseJson)];
	};
	const envelope = wholePart("Content", body);
	const beside = [...partOf(envelope, "Description"), ...partOf(envelope, "Tags")];
	if (kind === "module") return [
		...partOf(envelope, "Content"),
		...partOf(envelope, "Settings"),
		...beside
	];
	const [content = envelope] = partOf(envelope, "Content");
	return [
		...partOf(content, "Template"),
		...partOf(content, "Actions"),
		...beside
	];
}
function withParsedText(part, parseJson) {
	const { value, path, string } = part;
	const isText = path.root === "Content" || path.root === "Template" || path.root === "Settings";
	if (value.type !== "string" || !isText) return part;
	const { tree } = parseJson(value.at.file, value.value);
	return tree === null ? part : {
		...part,
		value: tree,
		string: require_app_definition_steps.placeIn(value.at, string)
	};
}
function visit(part, into) {
	const { root, members } = part.path;
	const path = [...members];
	const walk = (value, isInCanvas) => {
		if (value.type === "string") {
			if (require_app_definition_steps.hasReferences(value.value)) visitText({
				...part,
				value,
				path: {
					root,
					members: [...path]
				},
				isInCanvas
			}, value.value, into);
		} else if (value.type === "array") value.items.forEach((item, index) => {
			step(index, item, isInCanvas);
		});
		else if (value.type === "object") {
			const isFlow = root === "Content" && path.length === 0;
			for (const { name, at, value: inner } of value.members) {
				const isCanvas = isInCanvas || isFlow && name === "Metadata";
				if (!isCanvas && require_app_definition_steps.hasReferences(name)) into.problems.push(referenceInMemberName(part, name, at));
				step(name, inner, isCanvas);
			}
		}
	};
	const step = (name, value, isInCanvas) => {
		path.push(name);
		walk(value, isInCanvas);
		path.pop();
	};
	walk(part.value, part.isInCanvas);
}
function visitText({ value, path, string, isInCanvas }, text, into) {
	const segments = require_app_definition_steps.parseReferences(text);
	const { place, note } = require_app_definition_steps.placeIn(value.at, string);
	for (const segment of segments) {
		if (segment.type === "text") continue;
		if (segment.type === "fault") {
			const message = `${require_index.quote(segment.written)} cannot be read as a reference. ${segment.message}${note}`;
			if (!isInCanvas) into.problems.push(require_action_run_action.error("reference-syntax", place, message));
			continue;
		}
		const { written, reference } = segment;
		const fault = reference.form === "json" ? jsonFault(path.root, segments.length) : null;
		if (fault !== null) {
			if (!isInCanvas) into.problems.push(require_action_run_action.error("reference-syntax", place, `${require_index.quote(written)} ${fault}${note}`));
			continue;
		}
		into.found.push({
			reference,
			written,
			path,
			place,
			isInCanvas
		});
	}
}
const textMembers = {
	Actions: "an action",
	Description: "a description",
	Tags: "a tag's value"
};
function jsonFault(root, segments) {
	const inserts = "\"#json\" inserts a number, true or false, a list or an object";
	const text = textMembers[root];
	if (text !== void 0) return `is in ${text}, which is text; ${inserts}. Leave "#json" out.`;
	if (segments === 1) return null;
	return `is part of a longer string; expected it alone, since ${inserts}. Leave "#json" out, or write nothing else in the string.`;
}
function referenceInName(name, at, string) {
	const { place, note } = require_app_definition_steps.placeIn(at, string);
	return require_action_run_action.error("reference-syntax", place, `The Name ${require_index.quote(name)} has a reference; expected plain text, since the name is how a definition is known in every instance. Write the name itself.${note}`);
}
function referenceInMemberName({ string }, name, at) {
	const { place, note } = require_app_definition_steps.placeIn(at, string);
	return require_action_run_action.error("reference-syntax", place, `The member name ${require_index.quote(name)} has a reference; expected one in a value only. Write the name itself.${note}`);
}

exports.findReferences = findReferences;
})();

module.exports = __webpack_exports__;
/******/ })()
;