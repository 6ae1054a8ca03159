/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 322:
/***/ ((module) => {

"use strict";
module.exports = require("./core-diff-compared.js");

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

/***/ 899:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-28.js");

/***/ }),

/***/ 193:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-44.js");

/***/ }),

/***/ 32:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-9.js");

/***/ }),

/***/ 71:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
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
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  breakingChanges: () => breakingChanges,
  breakingFound: () => breakingFound,
  breakingWaived: () => breakingWaived,
  compareAll: () => compareAll,
  failuresOf: () => failuresOf,
  invalidities: () => invalidities,
  objections: () => objections,
  sectionIdOf: () => sectionIdOf
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_9 = __nccwpck_require__(32);
var import_shared_22 = __nccwpck_require__(5);
var import_shared_23 = __nccwpck_require__(80);
var import_shared_28 = __nccwpck_require__(899);
var import_shared_44 = __nccwpck_require__(193);
var named = 10;
function objections(plan, invalid, mode, strict) {
  return [
    ...invalidities(invalid),
    ...changedPlan(plan, mode, strict),
    ...blockedChanges(plan, mode),
    ...ifAny(
      mode === "plan" && strict.failOnChanges ? plan.changes.filter(isChange).length : 0,
      changesFound
    )
  ];
}
function invalidities(count) {
  return ifAny(count, invalidDefinitions);
}
function failuresOf(outcomes) {
  let failed = outcomes.flatMap((outcome) => (0, import_shared_23.failureOf)(outcome) ?? []), late = ["timeout", "cancelled"].flatMap(
    (reason) => ifAny(
      outcomes.filter(({ notStarted: notStarted2 }) => notStarted2 === reason).length,
      (count) => notStarted(reason, count)
    )
  ), blocked = outcomes.filter(({ change }) => change.action === "blocked");
  return [...failed, ...late, ...ifAny(blocked.length, blockedMeanwhile)];
}
function ifAny(count, failure) {
  return count > 0 ? [failure(count)] : [];
}
function definitions(count) {
  return count === 1 ? "1 definition is" : `${count} definitions are`;
}
function invalidDefinitions(count) {
  let message = `${definitions(count)} not valid. Correct the places that the annotations name.`;
  return new import_shared_28.ActionError("invalid-definition", "invalid-definition", message);
}
function changedPlan(plan, mode, { expectedPlanDigest }) {
  if (mode === "plan" || expectedPlanDigest === null || expectedPlanDigest === plan.digest) return [];
  let message = `The plan has the digest ${plan.digest}, but expected-plan-digest is ${expectedPlanDigest}: the repository or what is live changed since that plan. Nothing was published. Look at the new plan and give its digest.`;
  return [new import_shared_28.ActionError("plan-changed", "plan-changed", message)];
}
function blockedChanges({ changes }, mode) {
  let blocked = changes.filter(
    ({ action, reason }) => action === "blocked" && !(mode === "plan" && reason === "unpublished-draft")
  ), drifted = blocked.filter(({ reason }) => reason === "drifted").length;
  return [...ifAny(drifted, driftFound), ...ifAny(blocked.length - drifted, blockedDefinitions)];
}
function driftFound(count) {
  let message = `${definitions(count)} drifted: only the console changed what is live, and fail-on-drift is set. Bring the change into the repository, or publish over it with overwrite-drift.`;
  return new import_shared_28.ActionError("drift-found", "drift-found", message);
}
function blockedDefinitions(count) {
  let message = `${definitions(count)} blocked, so nothing is published. What to do stands with each.`;
  return new import_shared_28.ActionError("blocked", "blocked", message);
}
function isChange({ action, reason, skipped, live, repository }) {
  return action === "blocked" ? reason === "unpublished-draft" && live !== repository : !skipped && ["create", "update", "version", "drifted"].includes(action);
}
function changesFound(count) {
  let message = `${definitions(count)} not as in the repository, and fail-on-changes is set. Publish them, or bring what is live into the repository.`;
  return new import_shared_28.ActionError("changes-found", "changes-found", message);
}
function breakingChanges({ changes }, comparisons) {
  let breaks = (change) => ((0, import_shared_9.comparisonOf)(change, comparisons).difference?.breaking.length ?? 0) > 0;
  return changes.filter(breaks).map(({ key }) => key);
}
function breakingFound(broken, label) {
  let message = `${brokenBy(broken)}, and fail-on-breaking is set. Take the change back, or, if it is meant, give the pull request the label ${(0, import_shared_44.quote)(label)} and run the workflow again.`;
  return new import_shared_28.ActionError("changes-found", "breaking-change", message);
}
function breakingWaived(broken, label) {
  return `${brokenBy(broken)}; fail-on-breaking is waived by the pull request's label ${(0, import_shared_44.quote)(label)}.`;
}
function brokenBy({ changed, removed }) {
  let change = changed.length === 1 ? `The change of ${list(changed)} breaks who uses it as it is live` : `The changes of ${list(changed)} break who uses them as they are live`, removal = removed.length === 1 ? `${list(removed)} is live, but no longer in the repository` : `${list(removed)} are live, but no longer in the repository`;
  return [...changed.length > 0 ? [change] : [], ...removed.length > 0 ? [removal] : []].join("; ");
}
function list(keys) {
  let rest = keys.length - named;
  return `${keys.slice(0, named).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}
function notStarted(reason, count) {
  let why = reason === "timeout" ? "timeout-seconds were over" : "the run was cancelled", message = `${definitions(count)} not published: ${why} before it was their turn. Run the workflow again; it does the rest.`;
  return new import_shared_28.ActionError(reason, reason, message);
}
function blockedMeanwhile(count) {
  let message = `${definitions(count)} blocked by what happened in the instance during the run. What to do stands with each.`;
  return new import_shared_28.ActionError("blocked", "blocked", message);
}
async function compareAll(changes, known) {
  let open = changes.filter((change) => (0, import_shared_9.hasTwoSides)(change) && !known.has(change));
  if (open.length === 0) return;
  let { compareChange } = await Promise.resolve().then(() => __toESM(__nccwpck_require__(322)));
  for (let change of open) known.set(change, compareChange(change));
}
function sectionIdOf({ instance, workingDirectory, views, modules }) {
  return (0, import_shared_22.sectionId)(instance.id, workingDirectory, views.patterns, modules.patterns);
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
/******/ 	var __webpack_exports__ = __nccwpck_require__(71);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;