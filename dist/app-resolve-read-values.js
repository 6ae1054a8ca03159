/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 344:
/***/ ((module) => {

"use strict";
module.exports = require("./action-run-action.js");

/***/ }),

/***/ 161:
/***/ ((module) => {

"use strict";
module.exports = require("./app-resolve-past-names.js");

/***/ }),

/***/ 377:
/***/ ((module) => {

"use strict";
module.exports = require("./index.js");

/***/ }),

/***/ 284:
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
  loadValues: () => loadValues,
  noticesOfValues: () => noticesOfValues,
  warningsOfValues: () => warningsOfValues
});
module.exports = __toCommonJS(stdin_exports);

// another:src/app/check/load-checks.ts
var import_action_run_action = __nccwpck_require__(344);

// another:src/core/shapes/plain.ts
var import_action_run_action2 = __nccwpck_require__(344);

// another:src/core/check/data/seen-live.ts
var import_action_run_action3 = __nccwpck_require__(344);

// another:src/core/check/data/reference-kinds.ts
var import_action_run_action4 = __nccwpck_require__(344);

// another:src/core/resolve/values.ts
var import_app_resolve_past_names = __nccwpck_require__(161);

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

// own:app-resolve-read-values
function unusedNotices({ values, overrides, nickname, hasSections }, references, instanceId) {
  let used = new Set(references.map(import_app_resolve_past_names.nameKey)), unused = [
    ...[...values.keys()].filter((name) => !used.has(`value/${name}`)),
    ...[...overrides.keys()].filter((name) => !used.has(name))
  ];
  return [
    ...hasSections && nickname === null ? [
      `The files of values have no section for the instance ${instanceId}: it gets what is for every instance.`
    ] : [],
    ...unused.length > 0 ? [
      `No definition uses these of the files of values: ${(0, import_action_run_action6.listSome)(unused.map(import_index15.quote))}. Remove them, or use them.`
    ] : []
  ];
}
function placeholderWarnings({ values }, references) {
  let used = new Set(references.map(import_app_resolve_past_names.nameKey));
  return [...values].flatMap(([name, { json, place }]) => {
    let fault = used.has((0, import_app_resolve_past_names.nameKey)({ kind: "value", name })) ? firstFault(json) : null;
    if (fault === null) return [];
    let where = `The value ${(0, import_index15.quote)(name)} (${place.file}, line ${place.line})`;
    return [{ code: fault.code, message: `${where}: ${fault.message}` }];
  });
}
function firstFault(json) {
  return typeof json == "string" ? faultOf(json) : ((0, import_index12.isList)(json) ? json : (0, import_index12.isObject)(json) ? Object.values(json) : []).reduce((found, part) => found ?? firstFault(part), null);
}
function faultOf(text) {
  if ((0, import_index6.hasReferences)(text)) return { code: "foreign-placeholder", message: notResolved(text) };
  let fault = (0, import_action_run_action3.checkText)(text, null);
  return fault && { code: fault.code, message: `${fault.what} ${fault.basis.because("")} ${fault.todo}` };
}
function notResolved(text) {
  return `${(0, import_index15.quote)(text)} has a reference, and values are not read for references, so it would go live as it is written. Write the text itself, or write both references in the definition.`;
}
var maxProblems = 10;
async function loadValues({
  files,
  parse,
  inputs
}) {
  let found = await findValueFiles(files, inputs.values);
  if (found.length === 0) return null;
  let parsed = await Promise.all(found.map((file) => parseFile(parse, file))), syntax = parsed.flatMap(({ problems: problems2 }) => problems2).filter(import_index7.isError);
  if (syntax.length > 0) throw invalidValues(syntax);
  let { values, problems } = (0, import_app_resolve_past_names.readValues)(
    parsed.flatMap(({ tree }) => tree ?? []),
    inputs.instance.id
  );
  if (problems.length > 0) throw invalidValues(problems);
  return values;
}
async function parseFile(parse, file) {
  let bytes = await (0, import_action_run_action.readBytes)(file);
  return bytes instanceof Uint8Array ? parse.document(file.path, bytes) : { tree: null, problems: [bytes] };
}
var defaultOrder = [".yaml", ".yml", ".json"];
async function findValueFiles(files, { patterns, given }) {
  let found = await Promise.all(patterns.map((pattern) => files.find([pattern]))), unmatched = found.flatMap((each) => each.unmatched);
  if (given && unmatched.length > 0)
    throw new import_index13.ActionError(
      "invalid-input",
      "pattern-matches-nothing",
      `The input values has paths that match no file: ${unmatched.join(", ")}. Check them against the files below working-directory.`
    );
  let unique = [...new Map(found.flatMap((each) => each.files).map((file) => [file.path, file])).values()], rank = ({ path }) => defaultOrder.findIndex((ending) => path.endsWith(ending));
  return given ? unique : unique.toSorted((a, b) => rank(a) - rank(b));
}
function invalidValues(problems) {
  let shown = problems.slice(0, maxProblems).map(
    ({ place: { file, line, column }, message }) => `${file}, line ${line}, column ${column}: ${message}`
  ), more = problems.length - shown.length, rest = more > 0 ? [`And ${more} more.`] : [];
  return new import_index13.ActionError(
    "invalid-input",
    "values-file",
    ["A file of values cannot be used.", ...shown, ...rest].join(" ")
  );
}
function noticesOfValues({ inputs }, values, { definitions }) {
  if (values === null) return [];
  let several = inputs.values.given || values.files.length === 1 ? [] : [severalFiles(values.files)];
  return inputs.only !== null ? several : [...several, ...unusedNotices(values, referencesIn(definitions), inputs.instance.id)];
}
function severalFiles(files) {
  return `Several values files are used: ${files.join(", ")}. Where they differ, the last one wins. Keep one of them, or list them in the input values in the order that you want.`;
}
function warningsOfValues({ inputs }, values, { definitions }) {
  return values === null || inputs.contentCheck === "off" ? [] : placeholderWarnings(values, referencesIn(definitions));
}
function referencesIn(definitions) {
  return definitions.flatMap(({ references }) => references?.found.map(({ reference }) => reference) ?? []);
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
/******/ 	var __webpack_exports__ = __nccwpck_require__(284);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;