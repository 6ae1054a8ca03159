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

/***/ 685:
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
  kindsOfLiterals: () => kindsOfLiterals,
  withoutLiterals: () => withoutLiterals,
  withoutLiterals_2: () => withoutLiterals
});
module.exports = __toCommonJS(stdin_exports);

// another:src/core/resolve/forms.ts
var import_app_resolve_past_names = __nccwpck_require__(161);

// another:src/core/resolve/values.ts
var import_app_resolve_past_names2 = __nccwpck_require__(161);

// another:src/core/resolve/reference-kinds.ts
var import_action_run_action = __nccwpck_require__(344);

// another:src/core/document/problem.ts
var import_index = __nccwpck_require__(377);

// another:src/core/text/quote.ts
var import_index2 = __nccwpck_require__(377);

// own:src/core/resolve/literal.ts
var kindOfWord = /* @__PURE__ */ new Map([
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
  let kinds = literals.flatMap((literal) => parseLiteral(literal)?.kind ?? []);
  return [...new Set(kinds)].filter((kind) => kind !== "lambda");
}
function literalProblems(literals, instanceId, catalogue) {
  return literals.filter(({ text }) => belongsToInstance(text, instanceId)).map(({ place, note, ...literal }) => {
    let what = (0, import_action_run_action.isReferenceKind)(literal.kind) ? (0, import_action_run_action.labelOf)(literal.kind) : `a ${literal.kind}`, how = literal.text.startsWith("arn:") ? "ARN" : "id";
    return (0, import_index.error)(
      "literal-reference",
      place,
      `${(0, import_index2.quote)(shortText(literal.text))} names ${what} by its ${how}, which is another one in every instance, and require-references is set. ${adviceOn(literal, catalogue)}${note}`
    );
  });
}
function shortText(text) {
  return text.replace(/^arn:[\w-]+:connect:.*:instance\/[^/]+(?=\/)/, "\u2026");
}
function belongsToInstance(text, instanceId) {
  let owner = /^arn:[\w-]+:connect:[\w-]*:\d*:instance\/([^/:]+)/.exec(text)?.[1];
  return owner === void 0 || owner.toLowerCase() === instanceId;
}
function adviceOn(literal, catalogue) {
  let parts = parseLiteral(literal);
  if (parts === null)
    return "Write ${value/\u2026} with a name of your choice, and this text as its value in the values file.";
  let { kind, resource } = parts;
  if (kind === "lambda") return referenceAdvice(parts, (0, import_app_resolve_past_names.functionOf)(resource).name, literal, catalogue);
  let byName = catalogue?.named.get(kind);
  if (!byName) return `Write \${${kind}/\u2026} with its name.`;
  let name = findName(resource, byName);
  return name === null ? `No resource of this kind has it in this instance. Write \${${kind}/\u2026} with the name of the one that is meant.` : referenceAdvice(parts, name, literal, catalogue);
}
function referenceAdvice(parts, name, { text }, catalogue) {
  let known = catalogue ?? nothingKnown, reference = referenceText(parts, nameInFiles(parts.kind, name, known), known);
  if (reference.includes(`@${unknownAlias}`))
    return `Write ${reference} with the name of the alias that has this id.`;
  let advice = `Write ${reference}.`, [parsed] = (0, import_action_run_action.parseReferences)(reference);
  if (!catalogue || parsed?.type !== "reference") return advice;
  let answer = (0, import_app_resolve_past_names.resolveReference)(parsed.reference, catalogue);
  return answer.type === "fault" ? `${advice} ${answer.fault}` : answer.type !== "text" || answer.text === text ? advice : `${advice} It becomes ${answer.text}.`;
}
var nothingKnown = { values: import_app_resolve_past_names2.noValues, aliases: /* @__PURE__ */ new Map() };
function nameInFiles(kind, name, { values }) {
  let [key] = [...values.overrides].find(([, to]) => to.kind === kind && to.name === name) ?? [];
  return key === void 0 ? name : key.slice(kind.length + 1);
}
function referenceText({ kind, resource, suffix, isArn }, name, known) {
  let form = isArn ? "" : "#id";
  return ((qualifier) => `\${${kind}/${(0, import_action_run_action.encodeName)(name)}${qualifier === null ? "" : `@${qualifier}`}${form}}`)(kind === "lambda" ? (0, import_app_resolve_past_names.functionOf)(resource).qualifier : kind === "view" && suffix === null ? "bare" : suffix === null ? null : suffix === "$LATEST" || suffix === "$SAVED" ? kind === "flow" || kind === "module" && !isArn ? "latest" : null : kind === "module" ? moduleQualifier(suffix, known) : suffix);
}
function moduleQualifier(suffix, { aliases }) {
  if (/^\d+$/.test(suffix)) return suffix;
  let known = [...aliases.values()].flat().find(({ id }) => id === suffix);
  return known === void 0 ? unknownAlias : (0, import_app_resolve_past_names.aliasNameOf)({ kind: "module", name: "", qualifier: known.name, form: null }) === known.name ? (0, import_action_run_action.encodeName)(known.name) : `alias:${(0, import_action_run_action.encodeName)(known.name)}`;
}
var unknownAlias = "\u2026";
function findName(resource, byName) {
  return [...byName].find(
    ([, candidates]) => candidates.some(({ id, arn }) => resource === id || resource === arn)
  )?.[0] ?? null;
}
function parseLiteral({ text, kind }) {
  if (/^arn:[\w-]+:lambda:/.test(text)) return { kind: "lambda", resource: text, suffix: null, isArn: !0 };
  let arn = /^(arn:[\w-]+:connect:[\w-]*:\d*:instance\/[^/:]+\/([\w-]+)\/[^:]+)(?::(.+))?$/.exec(text);
  if (arn) {
    let [, resource2 = "", word = "", suffix2 = null] = arn, found = resource2.includes("/queue/agent/") ? void 0 : kindOfWord.get(word);
    return found === void 0 ? null : { kind: found, resource: resource2, suffix: suffix2, isArn: !0 };
  }
  let listed = [...kindOfWord.values()].find((each) => each === kind);
  if (text.startsWith("arn:") || listed === void 0) return null;
  let [resource = "", suffix = null] = text.split(":");
  return { kind: listed, resource, suffix, isArn: !1 };
}
function withoutLiterals(files, instanceId, catalogue) {
  return files.map((file) => {
    let { definition, problems, literals = [] } = file, errors = definition ? literalProblems(literals, instanceId, catalogue) : [];
    return errors.length === 0 ? file : { ...file, definition: null, problems: [...problems, ...errors] };
  });
}

// another:src/core/text/list-some.ts
var import_action_run_action2 = __nccwpck_require__(344);

// another:src/core/model/key.ts
var import_index3 = __nccwpck_require__(377);

// another:src/core/document/located-json.ts
var import_index4 = __nccwpck_require__(377);

// another:src/core/text/arn.ts
var import_index5 = __nccwpck_require__(377);

// another:src/core/resolve/has-references.ts
var import_index6 = __nccwpck_require__(377);

// another:src/core/document/kept-json.ts
var import_index7 = __nccwpck_require__(377);

// another:src/core/document/json.ts
var import_index8 = __nccwpck_require__(377);

// another:src/core/text/nearest.ts
var import_index9 = __nccwpck_require__(377);

// another:esbuild-runtime
var import_index10 = __nccwpck_require__(377);
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
/******/ 	var __webpack_exports__ = __nccwpck_require__(685);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;