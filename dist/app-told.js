/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 271:
/***/ ((module) => {

"use strict";
module.exports = require("./carry-out.js");

/***/ }),

/***/ 115:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-20.js");

/***/ }),

/***/ 894:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-21.js");

/***/ }),

/***/ 5:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-22.js");

/***/ }),

/***/ 80:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-23.js");

/***/ }),

/***/ 84:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-27.js");

/***/ }),

/***/ 624:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-30.js");

/***/ }),

/***/ 945:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-35.js");

/***/ }),

/***/ 676:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-45.js");

/***/ }),

/***/ 413:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-8.js");

/***/ }),

/***/ 32:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-9.js");

/***/ }),

/***/ 694:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

module.exports = {
  get "app-told.js"() { return __nccwpck_require__(796) },
}


/***/ }),

/***/ 796:
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
  failOrPass: () => failOrPass,
  told: () => told
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_8 = (__nccwpck_require__(413)["shared-8.js"]);
var import_shared_9 = (__nccwpck_require__(32)["shared-9.js"]);
var import_shared_10 = (__nccwpck_require__(413)["shared-10.js"]);
var import_shared_20 = (__nccwpck_require__(115)["shared-20.js"]);
var import_shared_21 = (__nccwpck_require__(894)["shared-21.js"]);
var import_shared_22 = (__nccwpck_require__(5)["shared-22.js"]);
var import_shared_23 = (__nccwpck_require__(80)["shared-23.js"]);
var import_shared_26 = (__nccwpck_require__(271)["shared-26.js"]);
var import_shared_28 = (__nccwpck_require__(84)["shared-28.js"]);
var import_shared_30 = (__nccwpck_require__(624)["shared-30.js"]);
var import_shared_35 = (__nccwpck_require__(945)["shared-35.js"]);
var import_shared_42 = (__nccwpck_require__(271)["shared-42.js"]);
var import_shared_43 = (__nccwpck_require__(624)["shared-43.js"]);
var import_shared_44 = (__nccwpck_require__(624)["shared-44.js"]);
var import_shared_45 = (__nccwpck_require__(676)["shared-45.js"]);
function failOrPass(job, story, cause) {
  let failure = (0, import_shared_21.asActionError)(cause);
  if (failure.code !== "no-credentials" || !job.decision.fork) {
    story.failures.push(failure);
    return;
  }
  story.checkedOnly = true, story.warnings.push({
    code: "not-compared",
    message: "This run has no AWS credentials, as is usual for a pull request from a fork or by Dependabot: the definitions were read, checked and hashed, but nothing was compared with the instance."
  }), story.failures.push(...(0, import_shared_8.invalidities)(story.loaded.invalid.length));
}
async function told(job, story) {
  let { inputs, decision, context } = job, outcomes = story.plan && story.outcomes && outcomesOf(job, story.plan, story.outcomes);
  return await (0, import_shared_8.compareAll)(outcomes?.map(({ change }) => change) ?? story.plan?.changes ?? [], story.comparisons), {
    schema: 1,
    mode: decision.mode,
    modeReason: decision.reason,
    context,
    instance: story.instance,
    instanceId: inputs.instance.id,
    sectionId: (0, import_shared_8.sectionIdOf)(inputs),
    observed: story.observed,
    planDigest: story.plan?.digest ?? null,
    entries: entriesOf(job, story, outcomes),
    problems: story.loaded.problems,
    warnings: story.warnings,
    notices: story.notices,
    failures: failuresInOrder([
      ...story.failures,
      ...story.unread.values(),
      ...(0, import_shared_8.failuresOf)(outcomes ?? []),
      ...cancellation(job)
    ]),
    savedDrafts: [...story.savedDrafts].toSorted()
  };
}
function outcomesOf({ limits }, plan, noted) {
  return plan.changes.map(
    (change) => noted.get(change.key)?.() ?? {
      ...(0, import_shared_23.startOf)(change),
      change,
      failure: null,
      notStarted: (0, import_shared_10.writes)(change) ? limits.stopped() : null
    }
  );
}
function cancellation({ limits }) {
  return limits.stopped() !== "cancelled" ? [] : [
    new import_shared_28.ActionError(
      "cancelled",
      "cancelled",
      "The run was cancelled. Run the workflow again; it does the rest."
    )
  ];
}
function entriesOf(job, story, outcomes) {
  let { loaded, plan, unread } = story, all = [
    ...loaded.invalid.map((each) => [each.key, (0, import_shared_20.invalidEntry)(each)]),
    ...plan ? [...plannedEntries(job, story, plan, outcomes), ...loaded.definitions.flatMap(unreadable(unread))] : loaded.definitions.map((each) => uncompared(story, each))
  ];
  return Object.fromEntries(all.toSorted(([a], [b]) => (0, import_shared_43.compareCodeUnits)(a, b)));
}
function plannedEntries(job, story, plan, outcomes) {
  let compared = (change) => (0, import_shared_9.comparisonOf)(change, story.comparisons);
  if (outcomes)
    return outcomes.map((outcome) => [outcome.change.key, (0, import_shared_20.outcomeEntry)(outcome, compared(outcome.change))]);
  let stopped = story.failures[0]?.reason ?? null;
  return plan.changes.map((change) => [
    change.key,
    (0, import_shared_20.plannedEntry)(change, compared(change), job.decision.mode, stopped)
  ]);
}
function unreadable(unread) {
  return (definition) => {
    let failure = unread.get(definition.key);
    return failure ? [[definition.key, (0, import_shared_20.uncomparedEntry)(definition, "failed", failure.reason, failure.message)]] : [];
  };
}
function uncompared(story, definition) {
  if (story.checkedOnly) return [definition.key, (0, import_shared_20.uncomparedEntry)(definition, "checked", null)];
  let reason = story.failures[0]?.reason ?? null, stopped = reason === "timeout" || reason === "cancelled";
  return [definition.key, (0, import_shared_20.uncomparedEntry)(definition, stopped ? "skipped" : "failed", reason)];
}
function failuresInOrder(failures) {
  return failures.map(({ reason, code, message }) => ({ reason, code, message })).toSorted((a, b) => import_shared_35.failureReasons.indexOf(a.reason) - import_shared_35.failureReasons.indexOf(b.reason));
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
/******/ 	var __webpack_exports__ = __nccwpck_require__(694);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;