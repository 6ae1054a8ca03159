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

/***/ 760:
/***/ ((module) => {

"use strict";
module.exports = require("node:path");

/***/ }),

/***/ 26:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf, __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: !0 });
}, __copyProps = (to, from, except, desc) => {
  if (from && typeof from == "object" || typeof from == "function")
    for (let key of __getOwnPropNames(from))
      !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: !0 }) : target,
  mod
)), __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);

// <stdin>
var stdin_exports = {};
__export(stdin_exports, {
  byWorkspacePath: () => byWorkspacePath,
  localOrGitHub: () => localOrGitHub
});
module.exports = __toCommonJS(stdin_exports);

// another:src/adapters/files/workspace.ts
var import_action_run_action = __nccwpck_require__(344);

// another:src/adapters/git/checkout.ts
var import_action_run_action2 = __nccwpck_require__(344);

// another:src/adapters/untyped.ts
var import_action_run_action3 = __nccwpck_require__(344);

// another:src/adapters/git/git.ts
var import_action_run_action4 = __nccwpck_require__(344);

// another:esbuild-runtime
var import_index = __nccwpck_require__(377);

// own:adapters-git-source-history
var import_node_path = __toESM(__nccwpck_require__(760));
function localOrGitHub(local, github) {
  let askInTurn = async (ask) => {
    let localAnswer = await ask(local);
    if (localAnswer.known) return localAnswer;
    let remoteAnswer = github === null ? { known: !1, why: import_action_run_action2.noTokenReason } : await ask(github);
    return remoteAnswer.known ? remoteAnswer : { known: !1, why: `${localAnswer.why}, and ${remoteAnswer.why}` };
  };
  return {
    sourcesSince: (base, head, file, beside) => askInTurn((history) => history.sourcesSince(base, head, file, beside)),
    sourceAt: (commit, file) => askInTurn((history) => history.sourceAt(commit, file))
  };
}
function byWorkspacePath(history, checkoutPaths) {
  let askInCheckout = async (file, ask) => {
    let inCheckout = pathInCheckout(checkoutPaths, file);
    return inCheckout === null ? { known: !1, why: `${file} is not in the checkout` } : ask(inCheckout);
  };
  return {
    sourcesSince: (base, head, file, beside) => askInCheckout(file, (inside) => {
      if (beside === void 0) return history.sourcesSince(base, head, inside);
      let others = beside.map((each) => pathInCheckout(checkoutPaths, each)), outside = others.indexOf(null);
      return outside < 0 ? history.sourcesSince(base, head, inside, others) : Promise.resolve({ known: !1, why: `${beside[outside]} is not in the checkout` });
    }),
    sourceAt: (commit, file) => askInCheckout(file, (inside) => history.sourceAt(commit, inside))
  };
}
function pathInCheckout({ workspace, checkout }, file) {
  let whole = import_node_path.default.resolve(workspace, file), inside = import_node_path.default.relative(checkout, whole);
  return inside !== "" && (0, import_action_run_action.contains)(checkout, whole) ? inside.replaceAll(import_node_path.default.sep, "/") : null;
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
/******/ 	var __webpack_exports__ = __nccwpck_require__(26);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;