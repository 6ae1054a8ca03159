/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 344:
/***/ ((module) => {

"use strict";
module.exports = require("./action-run-action.js");

/***/ }),

/***/ 377:
/***/ ((module) => {

"use strict";
module.exports = require("./index.js");

/***/ }),

/***/ 292:
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
  findReferences: () => findReferences
});
module.exports = __toCommonJS(stdin_exports);

// another:src/core/kinds/content-places.ts
var import_action_run_action = __nccwpck_require__(344);

// another:src/core/resolve/reference-kinds.ts
var import_action_run_action2 = __nccwpck_require__(344);

// another:src/core/kinds/arns.ts
var import_index = __nccwpck_require__(377);

// another:src/core/document/located-json.ts
var import_index2 = __nccwpck_require__(377);

// another:src/core/text/arn.ts
var import_index3 = __nccwpck_require__(377);

// another:src/core/resolve/has-references.ts
var import_index4 = __nccwpck_require__(377);

// another:src/core/document/problem.ts
var import_index5 = __nccwpck_require__(377);

// another:src/core/document/kept-json.ts
var import_index6 = __nccwpck_require__(377);

// another:src/core/document/json.ts
var import_index7 = __nccwpck_require__(377);

// another:src/core/text/nearest.ts
var import_index8 = __nccwpck_require__(377);

// another:src/core/text/quote.ts
var import_index9 = __nccwpck_require__(377);

// another:esbuild-runtime
var import_index10 = __nccwpck_require__(377);

// own:core-resolve-find
function findReferences(kind, tree, parseJson, within = null) {
  let format = (0, import_index.detectFormat)(kind, tree, () => {
  }), into = { found: [], problems: [] };
  if (format === null) return into;
  let { form, body } = format, string = within && (0, import_action_run_action.placeIn)(within, null), wholePart = (root, value) => ({
    value,
    path: { root, members: [] },
    string,
    isInCanvas: !1
  });
  if (form === "bare")
    return visit(wholePart(kind === "view" ? "Template" : "Content", body), into), into;
  let name = (0, import_index2.member)(body, "Name");
  name?.type === "string" && (0, import_index4.hasReferences)(name.value) && into.problems.push(referenceInName(name.value, name.at, string));
  for (let part of envelopeParts(kind, body, wholePart, parseJson)) visit(part, into);
  return into;
}
function envelopeParts(kind, body, wholePart, parseJson) {
  let partOf = (of, root) => {
    let value = of?.value.type === "object" ? (0, import_index2.presentMember_2)(of.value, root) : null;
    return value === null ? [] : [withParsedText({ ...wholePart(root, value), string: of?.string ?? null }, parseJson)];
  }, envelope = wholePart("Content", body), beside = [...partOf(envelope, "Description"), ...partOf(envelope, "Tags")];
  if (kind === "module") return [...partOf(envelope, "Content"), ...partOf(envelope, "Settings"), ...beside];
  let [content = envelope] = partOf(envelope, "Content");
  return [...partOf(content, "Template"), ...partOf(content, "Actions"), ...beside];
}
function withParsedText(part, parseJson) {
  let { value, path, string } = part, isText = path.root === "Content" || path.root === "Template" || path.root === "Settings";
  if (value.type !== "string" || !isText) return part;
  let { tree } = parseJson(value.at.file, value.value);
  return tree === null ? part : { ...part, value: tree, string: (0, import_action_run_action.placeIn)(value.at, string) };
}
function visit(part, into) {
  let { root, members } = part.path, path = [...members], walk = (value, isInCanvas) => {
    if (value.type === "string")
      (0, import_index4.hasReferences)(value.value) && visitText({ ...part, value, path: { root, members: [...path] }, isInCanvas }, value.value, into);
    else if (value.type === "array")
      value.items.forEach((item, index) => {
        step(index, item, isInCanvas);
      });
    else if (value.type === "object") {
      let isFlow = root === "Content" && path.length === 0;
      for (let { name, at, value: inner } of value.members) {
        let isCanvas = isInCanvas || isFlow && name === "Metadata";
        !isCanvas && (0, import_index4.hasReferences)(name) && into.problems.push(referenceInMemberName(part, name, at)), step(name, inner, isCanvas);
      }
    }
  }, step = (name, value, isInCanvas) => {
    path.push(name), walk(value, isInCanvas), path.pop();
  };
  walk(part.value, part.isInCanvas);
}
function visitText({ value, path, string, isInCanvas }, text, into) {
  let segments = (0, import_action_run_action2.parseReferences)(text), { place, note } = (0, import_action_run_action.placeIn)(value.at, string);
  for (let segment of segments) {
    if (segment.type === "text") continue;
    if (segment.type === "fault") {
      let message = `${(0, import_index9.quote)(segment.written)} cannot be read as a reference. ${segment.message}${note}`;
      isInCanvas || into.problems.push((0, import_index5.error)("reference-syntax", place, message));
      continue;
    }
    let { written, reference } = segment;
    if (reference.form === "json" && segments.length > 1) {
      let message = `${(0, import_index9.quote)(written)} is part of a longer string; expected it alone, since "#json" inserts a number, true or false, a list or an object. Leave "#json" out, or write nothing else in the string.${note}`;
      isInCanvas || into.problems.push((0, import_index5.error)("reference-syntax", place, message));
      continue;
    }
    into.found.push({ reference, written, path, place, isInCanvas });
  }
}
function referenceInName(name, at, string) {
  let { place, note } = (0, import_action_run_action.placeIn)(at, string);
  return (0, import_index5.error)(
    "reference-syntax",
    place,
    `The Name ${(0, import_index9.quote)(name)} has a reference; expected plain text, since the name is how a definition is known in every instance. Write the name itself.${note}`
  );
}
function referenceInMemberName({ string }, name, at) {
  let { place, note } = (0, import_action_run_action.placeIn)(at, string);
  return (0, import_index5.error)(
    "reference-syntax",
    place,
    `The member name ${(0, import_index9.quote)(name)} has a reference; expected one in a value only. Write the name itself.${note}`
  );
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
/******/ 	var __webpack_exports__ = __nccwpck_require__(292);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;