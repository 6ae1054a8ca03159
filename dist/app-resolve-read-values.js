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

/***/ 547:
/***/ ((module) => {

"use strict";
module.exports = require("./app-load-unmatched-patterns.js");

/***/ }),

/***/ 431:
/***/ ((module) => {

"use strict";
module.exports = require("./app-publish-references.js");

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
const require_action_run_action = __nccwpck_require__(344);
const require_index = __nccwpck_require__(377);
const require_app_definition_steps = __nccwpck_require__(346);
const require_app_publish_references = __nccwpck_require__(431);

// src/core/resolve/unused.ts
function unusedNotices({ values, overrides, nickname, hasSections }, references, instanceId) {
	const used = new Set(references.map(require_app_publish_references.nameKey));
	const unused = [...[...values.keys()].filter((name) => !used.has(`value/${name}`)), ...[...overrides.keys()].filter((name) => !used.has(name))];
	return [...hasSections && nickname === null ? [`The files of values have no section for the instance ${instanceId}: it gets what is for every instance.`] : [], ...unused.length > 0 ? [`No definition uses these of the files of values: ${require_app_definition_steps.listSome(unused.map(require_index.quote))}. Remove them, or use them.`] : []];
}

// src/core/resolve/value-placeholders.ts
function placeholderWarnings({ values }, references) {
	const used = new Set(references.map(require_app_publish_references.nameKey));
	return [...values].flatMap(([name, { json, place }]) => {
		const fault = used.has(require_app_publish_references.nameKey({
			kind: "value",
			name
		})) ? firstFault(json) : null;
		if (fault === null) return [];
		const where = `The value ${require_index.quote(name)} (${place.file}, line ${place.line})`;
		return [{
			code: fault.code,
			message: `${where}: ${fault.message}`
		}];
	});
}
function firstFault(json) {
	if (typeof json === "string") return faultOf(json);
	return (require_index.isList(json) ? json : require_index.isObject(json) ? Object.values(json) : []).reduce((found, part) => found ?? firstFault(part), null);
}
function faultOf(text) {
	if (require_app_definition_steps.hasReferences(text)) return {
		code: "foreign-placeholder",
		message: notResolved(text)
	};
	const fault = require_app_definition_steps.checkText(text, null);
	return fault && {
		code: fault.code,
		message: `${fault.what} ${fault.basis.because("")} ${fault.todo}`
	};
}
function notResolved(text) {
	return `${require_index.quote(text)} has a reference, and values are not read for references, so it would go live as it is written. Write the text itself, or write both references in the definition.`;
}

// src/app/resolve/read-values.ts
const maxProblems = 10;
async function loadValues({ files, parse, inputs }) {
	const { found, notices } = await findValueFiles(files, inputs);
	if (found.length === 0) return {
		values: null,
		notices
	};
	const parsed = await Promise.all(found.map((file) => parseFile(parse, file)));
	const syntax = parsed.flatMap(({ problems }) => problems).filter(require_action_run_action.isError);
	if (syntax.length > 0) throw invalidValues(syntax);
	const { values, problems } = require_app_publish_references.readValues(parsed.flatMap(({ tree }) => tree ?? []), inputs.instance.id);
	if (problems.length > 0) throw invalidValues(problems);
	return {
		values,
		notices
	};
}
async function parseFile(parse, file) {
	const bytes = await require_app_definition_steps.readBytes(file);
	return bytes instanceof Uint8Array ? parse.document(file.path, bytes) : {
		tree: null,
		problems: [bytes]
	};
}
const defaultOrder = [
	".yaml",
	".yml",
	".json"
];
async function findValueFiles(files, inputs) {
	const { patterns, given } = inputs.values;
	const { files: selected, unmatched } = await files.find(patterns);
	if (!given) return {
		found: selected.toSorted((a, b) => rankOf(a) - rankOf(b)),
		notices: []
	};
	const { noticesOfUnmatched } = await Promise.resolve().then(() => __nccwpck_require__(547));
	const notices = unmatched.length === 0 ? [] : await noticesOfUnmatched({
		files,
		inputs
	}, "values", unmatched);
	const byPath = new Map(selected.map((file) => [file.path, file]));
	const inOrder = await Promise.all(patterns.map((pattern) => files.find([pattern])));
	return {
		found: [...new Set(inOrder.flatMap((each) => each.files.map(({ path }) => path)))].flatMap((path) => byPath.get(path) ?? []),
		notices
	};
}
const rankOf = ({ path }) => defaultOrder.findIndex((ending) => path.endsWith(ending));
function invalidValues(problems) {
	const shown = problems.slice(0, maxProblems).map(({ place: { file, line, column }, message }) => `${file}, line ${line}, column ${column}: ${message}`);
	const more = problems.length - shown.length;
	const rest = more > 0 ? [`And ${more} more.`] : [];
	return new require_index.ActionError("invalid-input", "values-file", [
		"A file of values cannot be used.",
		...shown,
		...rest
	].join(" "));
}
function noticesOfValues({ inputs }, values, { definitions, invalid }) {
	if (values === null) return [];
	const several = inputs.values.given || values.files.length === 1 ? [] : [severalFiles(values.files)];
	if (inputs.only !== null || invalid.length > 0) return several;
	return [...several, ...unusedNotices(values, referencesIn(definitions), inputs.instance.id)];
}
function severalFiles(files) {
	return `Several values files are used: ${files.join(", ")}. Where they differ, the last one wins. Keep one of them, or list them in the input values in the order that you want.`;
}
function warningsOfValues({ inputs }, values, { definitions }) {
	if (values === null || inputs.contentCheck === "off") return [];
	return placeholderWarnings(values, referencesIn(definitions));
}
function referencesIn(definitions) {
	return definitions.flatMap(({ references }) => references?.found.map(({ reference }) => reference) ?? []);
}

exports.loadValues = loadValues;
exports.noticesOfValues = noticesOfValues;
exports.warningsOfValues = warningsOfValues;
})();

module.exports = __webpack_exports__;
/******/ })()
;