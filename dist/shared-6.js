/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 557:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-40.js");

/***/ }),

/***/ 598:
/***/ ((module) => {

"use strict";
module.exports = require("node:crypto");

/***/ }),

/***/ 439:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

module.exports = {
  get "shared-6.js"() { return __nccwpck_require__(549) },
}


/***/ }),

/***/ 549:
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
  decodeEntry: () => decodeEntry,
  encodeEntry: () => encodeEntry,
  seal: () => seal
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_53 = (__nccwpck_require__(557)["shared-53.js"]);
var import_node_crypto = __nccwpck_require__(598);
var kept = { key: 6, repository: 32, live: 22, metadata: 22 }, actions = [
  "create",
  "update",
  "version",
  "drifted",
  "metadata",
  "unchanged",
  "blocked"
], letters = "cuvdmnb", form = new RegExp(
  `^([a-z])${[kept.key, kept.repository, kept.live].map((length) => `([A-Za-z0-9+/]{${length}})`).join("")}([A-Za-z0-9+/]{${kept.metadata}})?$`
);
function seal(instance, { key, action, repository, live, metadata }) {
  let digest = (part, value) => (0, import_node_crypto.createHash)("sha256").update((0, import_shared_53.canonicalJson)({ instance, key, [part]: value })).digest("base64").slice(0, kept[part]);
  return {
    key: digest("key", key),
    action,
    repository: digest("repository", repository),
    live: digest("live", live),
    metadata: metadata === null ? null : digest("metadata", metadata)
  };
}
function encodeEntry({ key, action, repository, live, metadata }) {
  return `${letters.charAt(actions.indexOf(action))}${key}${repository}${live}${metadata ?? ""}`;
}
function decodeEntry(text) {
  let [, letter = "?", key = "", repository = "", live = "", metadata = null] = form.exec(text) ?? [], action = actions[letters.indexOf(letter)];
  return action === void 0 ? null : { key, action, repository, live, metadata };
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
/******/ 	var __webpack_exports__ = __nccwpck_require__(439);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;