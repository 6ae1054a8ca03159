/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 342:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-32.js");

/***/ }),

/***/ 621:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

module.exports = {
  get "shared-31.js"() { return __nccwpck_require__(943) },
}


/***/ }),

/***/ 943:
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
  mayReplace: () => mayReplace,
  parseSections: () => parseSections,
  standingOf: () => standingOf,
  uniteSections: () => uniteSections,
  withoutReview: () => withoutReview
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_32 = (__nccwpck_require__(342)["shared-32.js"]);
function parseSections(body, key) {
  let [first = "", ...lines] = body.replaceAll(`\r
`, `
`).split(`
`), header = (0, import_shared_32.decodeComment)(first);
  return header && (key ?? header.key) === header.key ? uniteSections([...split(lines)]) : null;
}
function uniteSections(...readings) {
  let united = /* @__PURE__ */ new Map();
  for (let next of readings.flatMap((reading) => [...reading])) {
    let standing2 = united.get(next.header.id)?.header;
    (!standing2 || standing2.run !== next.header.run && mayReplace(standing2, next.header)) && united.set(next.header.id, next);
  }
  return united;
}
function mayReplace(standing2, next) {
  return BigInt(next.run) >= BigInt(standing2.run) && (next.published || !standing2.published);
}
function standingOf(header, body) {
  let text = body.replaceAll(`\r
`, `
`).replaceAll("<!-- connect-publish", "&lt;!-- connect-publish");
  return { header, raw: `${(0, import_shared_32.encodeSection)(header)}
${text.trim()}` };
}
function withoutReview({ header, raw }) {
  let plain = { ...header, entries: [] };
  return { header: plain, raw: [(0, import_shared_32.encodeSection)(plain), ...raw.split(`
`).slice(1)].join(`
`) };
}
function* split(lines) {
  let section = null;
  for (let line of lines) {
    let header = (0, import_shared_32.decodeSection)(line);
    header && section && (yield standing(section)), header && (section = { header, lines: [] }), section?.lines.push(line);
  }
  section && (yield standing(section));
}
function standing(section) {
  return { header: section.header, raw: section.lines.join(`
`).trimEnd() };
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
/******/ 	var __webpack_exports__ = __nccwpck_require__(621);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;