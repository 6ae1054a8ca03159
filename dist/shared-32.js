/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 598:
/***/ ((module) => {

"use strict";
module.exports = require("node:crypto");

/***/ }),

/***/ 884:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

module.exports = {
  get "shared-32.js"() { return __nccwpck_require__(146) },
}


/***/ }),

/***/ 146:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  decodeComment: () => decodeComment,
  decodeSection: () => decodeSection,
  encodeComment: () => encodeComment,
  encodeSection: () => encodeSection,
  sectionId: () => sectionId
});
module.exports = __toCommonJS(stdin_exports);
var import_node_crypto = __nccwpck_require__(598);
var commentLine = /^<!-- connect-publish v1 (\{.*\}) -->$/s, sectionLine = /^<!-- connect-publish section (\{.*\}) -->$/s, hex64 = /^[0-9a-f]{64}$/, commitId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, word = /^[a-z][a-z-]{0,31}$/, address = /^https?:\/\/[\w.~:/?#@!$&*+,;=%-]{1,500}$/;
function sectionId(instanceId, workingDirectory, views, modules) {
  let text = JSON.stringify([instanceId, workingDirectory, views, modules]);
  return (0, import_node_crypto.createHash)("sha256").update(text).digest("hex").slice(0, 12);
}
function encodeComment({ key, digest, commit, mode }) {
  return `<!-- connect-publish v1 ${safeJson({ key, digest, commit, mode })} -->`;
}
function encodeSection(header) {
  let { id, digest, commit, mode, run, published, url, instance, entries, versions, untrusted } = header;
  return `<!-- connect-publish section ${safeJson({ ...{ id, digest, commit, mode, run, published, url }, instance, entries, versions, untrusted })} -->`;
}
function decodeComment(line) {
  let value = parseObject(commentLine.exec(line)?.[1]);
  if (typeof value?.key != "string" || value.key === "") return null;
  if (value.digest === void 0 && value.commit === void 0 && value.mode === void 0)
    return { key: value.key };
  let of = { digest: value.digest, commit: value.commit, mode: value.mode };
  return isPlan(of) ? { key: value.key, ...of } : null;
}
function decodeSection(line) {
  let value = parseObject(sectionLine.exec(line)?.[1]);
  if (value === null) return null;
  let { id, run, published, url } = value, plan = { digest: value.digest, commit: value.commit, mode: value.mode };
  if (!matches(id, /^[0-9a-f]{12}$/) || !matches(run, /^[0-9]{1,20}$/) || !matches(url, address) || !isPlan(plan) || typeof published != "boolean") return null;
  let trust = value.untrusted === void 0 ? {} : { untrusted: true };
  return { id, ...plan, run, published, url, ...shownOf(value), ...trust };
}
function shownOf({
  instance,
  entries = [],
  versions
}) {
  return {
    instance: isString(instance) ? instance : "",
    entries: Array.isArray(entries) && entries.every(isString) ? entries : null,
    versions: isTexts(versions) ? versions : null
  };
}
function isString(value) {
  return typeof value == "string";
}
function isTexts(value) {
  return typeof value == "object" && value !== null && Object.values(value).every(isString);
}
function isPlan(value) {
  return (value.digest === null || matches(value.digest, hex64)) && matches(value.commit, commitId) && matches(value.mode, word);
}
function matches(value, pattern) {
  return typeof value == "string" && pattern.test(value);
}
function safeJson(value) {
  return JSON.stringify(value).replaceAll("<", "\\u003c").replaceAll(">", "\\u003e").replaceAll("--", "-\\u002d");
}
function parseObject(text) {
  if (text === void 0 || /[<>]|--/.test(text)) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
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
/******/ 	var __webpack_exports__ = __nccwpck_require__(884);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;