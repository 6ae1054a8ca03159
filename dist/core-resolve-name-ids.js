/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 377:
/***/ ((module) => {

"use strict";
module.exports = require("./index.js");

/***/ }),

/***/ 823:
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
  createNameIds: () => createNameIds,
  createNameIds_2: () => createNameIds,
  withNames: () => withNames,
  withNames_2: () => withNames
});
module.exports = __toCommonJS(stdin_exports);

// own:src/core/resolve/name-ids.ts
var identifier = /arn:aws[\w-]*:(?:connect|lambda):[^\s"'`<>(){}[\],;|\\]+|\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi;
function createNameIds({ named }) {
  let names = /* @__PURE__ */ new Map();
  for (let [kind, byName] of named)
    for (let [name, candidates] of byName) {
      let [only, ...others] = candidates;
      only === void 0 || others.length > 0 || (names.set(only.arn, `${kind}/${name}`), only.id !== null && names.set(only.id, `${kind}/${name}`));
    }
  return (text) => text.replace(identifier, (found) => nameOf(found, names) ?? found);
}
function nameOf(found, names) {
  let whole = names.get(found);
  if (whole !== void 0) return whole;
  let end = found.lastIndexOf(":"), bare = end < 0 ? void 0 : names.get(found.slice(0, end));
  return bare === void 0 ? null : `${bare}${found.slice(end)}`;
}
function withNames(difference, nameIds) {
  return {
    ...difference,
    items: difference.items.map((item) => ({
      ...item,
      subject: nameIds(item.subject),
      details: item.details.map((detail) => namedDetail(detail, nameIds))
    })),
    breaking: difference.breaking.map((each) => ({ ...each, message: nameIds(each.message) })),
    picture: namedPicture(difference.picture, nameIds)
  };
}
function namedDetail({ label, before, after, words }, nameIds) {
  let [nameBefore, nameAfter] = [before, after].map((text) => text && nameIds(text)), isHidden = before !== after && nameBefore === nameAfter, beside = (text, name) => isHidden && text !== null ? `${name} (${text})` : name ?? null, named = { before: beside(before, nameBefore), after: beside(after, nameAfter) }, isSame = named.before === before && named.after === after;
  return { label: nameIds(label), ...named, words: isSame ? words : wordsOf(words, named) };
}
function wordsOf(words, { before, after }) {
  return words === null ? null : [
    { mark: "removed", text: before ?? "" },
    { mark: "added", text: after ?? "" }
  ].filter(({ text }) => text !== "");
}
function namedPicture(picture, nameIds) {
  return picture === null ? null : picture.kind === "outline" ? { ...picture, lines: picture.lines.map((line) => ({ ...line, label: nameIds(line.label) })) } : {
    ...picture,
    nodes: picture.nodes.map((node) => ({ ...node, label: nameIds(node.label) })),
    edges: picture.edges.map((edge) => ({ ...edge, label: nameIds(edge.label) }))
  };
}

// another:esbuild-runtime
var import_index = __nccwpck_require__(377);
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
/******/ 	var __webpack_exports__ = __nccwpck_require__(823);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;