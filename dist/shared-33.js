/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 327:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-37.js");

/***/ }),

/***/ 557:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-40.js");

/***/ }),

/***/ 347:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

module.exports = {
  get "shared-33.js"() { return __nccwpck_require__(73) },
}


/***/ }),

/***/ 73:
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
  failureOf: () => failureOf,
  metadataHash: () => metadataHash,
  metadataToSet: () => metadataToSet,
  startOf: () => startOf
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_38 = (__nccwpck_require__(327)["shared-38.js"]);
var import_shared_40 = (__nccwpck_require__(557)["shared-40.js"]);
function startOf(change) {
  let listed = change.observation?.listed;
  return {
    id: listed?.id ?? null,
    arn: listed?.arn ?? null,
    wrote: false,
    live: isLive(change),
    version: change.version,
    published: null,
    kept: null,
    warnings: []
  };
}
function isLive({ action, observation, live, repository }) {
  return action === "unchanged" || action === "metadata" ? true : observation && observation.live === void 0 ? null : live === repository;
}
function failureOf({ failure, wrote, live, version }) {
  if (!failure || !(wrote && live && version === null)) return failure;
  let message = `${failure.message} The content is live already, but no version holds it yet.`;
  return new import_shared_38.ActionError(failure.reason, failure.code, message, { cause: failure });
}
function metadataToSet(definition, observation) {
  let current = observation?.live ?? observation?.draft, description = definition.description === (current?.description ?? null) ? null : definition.description, tags = missingTags(definition.tags, observation?.tags ?? current?.tags ?? {});
  return description === null && tags === null ? null : { description, tags };
}
function missingTags(wanted, current) {
  let missing = Object.entries(wanted).filter(
    ([name, value]) => !Object.hasOwn(current, name) || current[name] !== value
  );
  return missing.length === 0 ? null : Object.fromEntries(missing);
}
function metadataHash({ description, tags }) {
  return (0, import_shared_40.hashJson)({ description, tags });
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
/******/ 	var __webpack_exports__ = __nccwpck_require__(347);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;