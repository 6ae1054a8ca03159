/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 344:
/***/ ((module) => {

"use strict";
module.exports = require("./action-run-action.js");

/***/ }),

/***/ 843:
/***/ ((module) => {

"use strict";
module.exports = require("./rolldown-runtime.js");

/***/ }),

/***/ 760:
/***/ ((module) => {

"use strict";
module.exports = require("node:path");

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
var __webpack_exports__ = {};
// This entry need to be wrapped in an IIFE because it uses a non-standard name for the exports (exports).
(() => {
var exports = __webpack_exports__;
const require_rolldown_runtime = __nccwpck_require__(843);
let node_path = __nccwpck_require__(760);
const require_action_run_action = __nccwpck_require__(344);
node_path = require_rolldown_runtime.__toESM(node_path, 1);

// src/adapters/git/source-history.ts
function localOrGitHub(local, github) {
	const askInTurn = async (ask) => {
		const localAnswer = await ask(local);
		if (localAnswer.known) return localAnswer;
		const remoteAnswer = github === null ? {
			known: false,
			why: "there is no token to ask GitHub with"
		} : await ask(github);
		return remoteAnswer.known ? remoteAnswer : {
			known: false,
			why: `${localAnswer.why}, and ${remoteAnswer.why}`
		};
	};
	return {
		sourcesSince: (base, head, file, beside) => askInTurn((history) => history.sourcesSince(base, head, file, beside)),
		sourceAt: (commit, file) => askInTurn((history) => history.sourceAt(commit, file))
	};
}
function byWorkspacePath(history, checkoutPaths) {
	const askInCheckout = async (file, ask) => {
		const inCheckout = pathInCheckout(checkoutPaths, file);
		return inCheckout === null ? {
			known: false,
			why: `${file} is not in the checkout`
		} : ask(inCheckout);
	};
	return {
		sourcesSince: (base, head, file, beside) => askInCheckout(file, (inside) => {
			if (beside === void 0) return history.sourcesSince(base, head, inside);
			const others = beside.map((each) => pathInCheckout(checkoutPaths, each));
			const outside = others.indexOf(null);
			return outside < 0 ? history.sourcesSince(base, head, inside, others) : Promise.resolve({
				known: false,
				why: `${beside[outside]} is not in the checkout`
			});
		}),
		sourceAt: (commit, file) => askInCheckout(file, (inside) => history.sourceAt(commit, inside))
	};
}
function pathInCheckout({ workspace, checkout }, file) {
	const whole = node_path.default.resolve(workspace, file);
	const inside = node_path.default.relative(checkout, whole);
	return inside !== "" && require_action_run_action.contains(checkout, whole) ? inside.replaceAll(node_path.default.sep, "/") : null;
}

exports.byWorkspacePath = byWorkspacePath;
exports.localOrGitHub = localOrGitHub;
})();

module.exports = __webpack_exports__;
/******/ })()
;