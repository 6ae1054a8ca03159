/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 557:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-40.js");

/***/ }),

/***/ 384:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

module.exports = {
  get "shared-50.js"() { return __nccwpck_require__(742) },
}


/***/ }),

/***/ 742:
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
  abandoned: () => abandoned,
  gone: () => gone,
  removalsOf: () => removalsOf,
  removedWarning: () => removedWarning
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_54 = (__nccwpck_require__(557)["shared-54.js"]);
function gone(removed, inRepository) {
  let byKey = /* @__PURE__ */ new Map();
  for (let each of removed) byKey.set(`${each.kind}/${each.name}`, each);
  return [...byKey].filter(([key]) => !inRepository.has(key)).map(([, each]) => each);
}
function abandoned(removed, listed) {
  return removed.flatMap((each) => {
    let row = listed.find(
      ({ kind, name, awsManaged, archived }) => kind === each.kind && name === each.name && !awsManaged && !archived
    );
    return row === void 0 ? [] : [{ ...each, id: row.id }];
  });
}
function removedWarning({ kind, name, file, id }, version) {
  let { users, remove } = words[kind], stays = version === null ? "What is live of it stays" : `What is live of it stays, and so does version ${version}`;
  return {
    code: "removed-but-live",
    removed: { key: `${kind}/${name}`, version },
    message: `${kind}/${(0, import_shared_54.quote)(name)} is no longer in the repository (it was ${(0, import_shared_54.quote)(file)}), but the instance still has it, with the id ${id}. ${stays}: nothing was deleted, and ${users} go on with it. To delete it, see first that nothing uses it, and then run aws connect ${remove} ${id}, or use the console. To keep it, bring the file back.`
  };
}
var words = {
  view: { users: "flows whose ShowView block names it", remove: "delete-view --view-id" },
  module: {
    users: "flows and modules that invoke it, and AI agents that have it as a tool,",
    remove: "delete-contact-flow-module --contact-flow-module-id"
  }
};
function removalsOf(warnings) {
  return warnings.filter(({ code }) => code === "removed-but-live");
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
/******/ 	var __webpack_exports__ = __nccwpck_require__(384);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;