/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 271:
/***/ ((module) => {

"use strict";
module.exports = require("./carry-out.js");

/***/ }),

/***/ 302:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-10.js");

/***/ }),

/***/ 998:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-29.js");

/***/ }),

/***/ 624:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-30.js");

/***/ }),

/***/ 342:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-32.js");

/***/ }),

/***/ 867:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-33.js");

/***/ }),

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

/***/ 676:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-45.js");

/***/ }),

/***/ 451:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-55.js");

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
var import_shared_9 = (__nccwpck_require__(32)["shared-9.js"]);
var import_shared_10 = (__nccwpck_require__(302)["shared-10.js"]);
var import_shared_11 = (__nccwpck_require__(32)["shared-11.js"]);
var import_shared_29 = (__nccwpck_require__(998)["shared-29.js"]);
var import_shared_30 = (__nccwpck_require__(624)["shared-30.js"]);
var import_shared_32 = (__nccwpck_require__(342)["shared-32.js"]);
var import_shared_33 = (__nccwpck_require__(867)["shared-33.js"]);
var import_shared_36 = (__nccwpck_require__(271)["shared-36.js"]);
var import_shared_38 = (__nccwpck_require__(327)["shared-38.js"]);
var import_shared_40 = (__nccwpck_require__(557)["shared-40.js"]);
var import_shared_45 = (__nccwpck_require__(676)["shared-45.js"]);
var import_shared_52 = (__nccwpck_require__(271)["shared-52.js"]);
var import_shared_53 = (__nccwpck_require__(557)["shared-53.js"]);
var import_shared_54 = (__nccwpck_require__(557)["shared-54.js"]);
var import_shared_55 = (__nccwpck_require__(451)["shared-55.js"]);
function failOrPass(job, story, cause) {
  let failure = (0, import_shared_30.asActionError)(cause);
  if (failure.code !== "no-credentials" || !job.decision.fork) {
    story.failures.push(failure);
    return;
  }
  story.checkedOnly = true, story.warnings.push({
    code: "not-compared",
    message: "This run has no AWS credentials, as is usual for a pull request from a fork or by Dependabot: the definitions were read, checked and hashed, but nothing was compared with the instance."
  }), story.failures.push(...(0, import_shared_9.invalidities)(story.loaded.invalid.length));
}
async function told(job, goingOn) {
  let { inputs, decision, context } = job, story = { ...goingOn }, outcomes = story.plan && story.outcomes && outcomesOf(job, story.plan, story.outcomes);
  return await (0, import_shared_9.findDifferences)(outcomes?.map(({ change }) => change) ?? story.plan?.changes ?? [], story.differences), {
    schema: 1,
    mode: decision.mode,
    modeReason: decision.reason,
    context,
    instance: story.instance,
    instanceId: inputs.instance.id,
    sectionId: (0, import_shared_9.sectionIdOf)(inputs),
    observed: story.observed,
    planDigest: story.plan?.digest ?? null,
    entries: entriesOf(job, story, outcomes),
    problems: story.loaded.problems,
    warnings: story.warnings,
    notices: story.notices,
    failures: failuresInOrder([
      ...story.failures,
      ...story.unread.values(),
      ...(0, import_shared_9.failuresOf)(outcomes ?? []),
      ...cancellation(job)
    ]),
    savedDrafts: [...story.savedDrafts].toSorted()
  };
}
function outcomesOf({ limits }, plan, noted) {
  return plan.changes.map(
    (change) => noted.get(change.key)?.() ?? {
      ...(0, import_shared_33.startOf)(change),
      change,
      failure: null,
      notStarted: (0, import_shared_11.writes)(change) ? limits.stopped() : null
    }
  );
}
function cancellation({ limits }) {
  return limits.stopped() !== "cancelled" ? [] : [
    new import_shared_38.ActionError(
      "cancelled",
      "cancelled",
      "The run was cancelled. Run the workflow again; it does the rest."
    )
  ];
}
function entriesOf(job, story, outcomes) {
  let { loaded, plan, unread } = story, all = [
    ...loaded.invalid.map((each) => [each.key, (0, import_shared_29.invalidEntry)(each)]),
    ...plan ? [...plannedEntries(job, story, plan, outcomes), ...loaded.definitions.flatMap(unreadable(unread))] : loaded.definitions.map((each) => uncompared(story, each))
  ];
  return Object.fromEntries(all.toSorted(([a], [b]) => (0, import_shared_53.compareCodeUnits)(a, b)));
}
function plannedEntries(job, story, plan, outcomes) {
  let found = (change) => (0, import_shared_10.differenceIn)(change, story.differences);
  if (outcomes)
    return outcomes.map((outcome) => [outcome.change.key, (0, import_shared_29.outcomeEntry)(outcome, found(outcome.change))]);
  let stopped = story.failures[0]?.reason ?? null;
  return plan.changes.map((change) => [
    change.key,
    (0, import_shared_29.plannedEntry)(change, found(change), job.decision.mode, stopped)
  ]);
}
function unreadable(unread) {
  return (definition) => {
    let failure = unread.get(definition.key);
    return failure ? [[definition.key, (0, import_shared_29.uncomparedEntry)(definition, "failed", failure.reason, failure.message)]] : [];
  };
}
function uncompared(story, definition) {
  if (story.checkedOnly) return [definition.key, (0, import_shared_29.uncomparedEntry)(definition, "checked", null)];
  let reason = story.failures[0]?.reason ?? null, stopped = reason === "timeout" || reason === "cancelled";
  return [definition.key, (0, import_shared_29.uncomparedEntry)(definition, stopped ? "skipped" : "failed", reason)];
}
function failuresInOrder(failures) {
  return failures.map(({ reason, code, message }) => ({ reason, code, message })).toSorted((a, b) => import_shared_45.failureReasons.indexOf(a.reason) - import_shared_45.failureReasons.indexOf(b.reason));
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