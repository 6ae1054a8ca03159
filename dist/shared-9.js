/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 271:
/***/ ((module) => {

"use strict";
module.exports = require("./carry-out.js");

/***/ }),

/***/ 322:
/***/ ((module) => {

"use strict";
module.exports = require("./core-diff-compared.js");

/***/ }),

/***/ 302:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-10.js");

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

/***/ 526:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

module.exports = {
  get "shared-9.js"() { return __nccwpck_require__(568) },
  get "shared-11.js"() { return __nccwpck_require__(537) },
}


/***/ }),

/***/ 537:
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
  decide: () => decide,
  know: () => know,
  makePlan: () => makePlan,
  markerText: () => markerText,
  readMarker: () => readMarker,
  shortCommit: () => shortCommit,
  writes: () => writes
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_33 = (__nccwpck_require__(867)["shared-33.js"]);
var import_shared_36 = (__nccwpck_require__(271)["shared-36.js"]);
var import_shared_40 = (__nccwpck_require__(557)["shared-40.js"]);
var import_shared_53 = (__nccwpck_require__(557)["shared-53.js"]);
var ending = /(?:^| - )commit ([0-9a-f]{12}) - content sha256:([0-9a-f]{64})$/;
function readMarker(description) {
  let [, commit, hash] = ending.exec(description) ?? [];
  return commit === void 0 || hash === void 0 ? null : { commit, hash };
}
function markerText({ commit, hash }) {
  return `commit ${commit} - content sha256:${hash}`;
}
function shortCommit(commit) {
  return commit.slice(0, 12);
}
function know(definition, observation) {
  let hashOf = (content) => (0, import_shared_36.contentHash)((0, import_shared_36.comparable)(content, definition.content)), live = observation.live ? hashOf(observation.live.content) : null, highest = highestOf(observation), sound = (base) => {
    let content = base && observation.contents?.get(base.number);
    return content && hashOf(content) !== base.marker?.hash && !import_shared_36.kinds[definition.kind].storesOwnForm ? null : base;
  };
  return {
    repository: definition.hash,
    live,
    highest,
    base: sound(baseOf(observation, highest)),
    holdsLive: (version) => {
      if (version.marker?.hash === live) return true;
      let content = observation.contents?.get(version.number);
      return content && hashOf(content) === live ? true : content === void 0 ? void 0 : false;
    },
    draft: differingDraft(observation.draft, [definition.hash, live], hashOf)
  };
}
function highestOf({ live, versions }) {
  let { version = null, versionDescription: description = null } = live ?? {};
  if (!versions) return version !== null && description !== null ? known({ version, description }) : void 0;
  let listed = known(versions[0]);
  return version === null || version <= (listed?.number ?? 0) ? listed : known({ version, description: description ?? "" });
}
function baseOf({ versions }, highest) {
  return highest?.marker ? highest : versions && (versions.map(known).find((version) => version?.marker) ?? null);
}
function known(row) {
  return row ? { number: row.version, marker: readMarker(row.description) } : null;
}
function differingDraft(draft, same, hashOf) {
  return draft && same.includes(hashOf(draft.content)) ? null : draft;
}
function decide(definition, observation, age, policy) {
  if (!observation) return createOrMissing(definition, policy);
  let knowledge = know(definition, observation), wanted = wantedAction(knowledge, (0, import_shared_33.metadataToSet)(definition, observation) !== null, policy), block = blockReason(definition, observation, knowledge, wanted, policy), late = !block && age === "older" && !policy.allowOlder && isWritten(wanted), action = block || late && !policy.branchPush ? "blocked" : wanted;
  return {
    ...described(definition, observation, knowledge),
    action,
    reason: block ?? (late ? "superseded" : action === "drifted" ? "drifted" : null),
    skipped: late && policy.branchPush,
    keep: action === "update" && isUnheld(knowledge),
    metadata: isWritten(action) ? (0, import_shared_33.metadataToSet)(definition, observation) : null
  };
}
function createOrMissing(definition, policy) {
  let { description, tags } = definition, given = description !== null || Object.keys(tags).length > 0;
  return {
    key: definition.key,
    definition,
    observation: null,
    action: policy.createMissing ? "create" : "blocked",
    reason: policy.createMissing ? null : "not-found",
    skipped: false,
    repository: definition.hash,
    live: null,
    base: null,
    keep: false,
    metadata: policy.createMissing && given ? { description, tags: Object.keys(tags).length > 0 ? tags : null } : null,
    version: null,
    highest: null,
    drift: null,
    draft: null
  };
}
function wantedAction(knowledge, metadataDiffers, policy) {
  let { repository, live, highest, base } = knowledge;
  return live === repository && !(highest && knowledge.holdsLive(highest)) ? "version" : live !== repository && base?.marker?.hash !== repository ? "update" : live !== repository && base && !knowledge.holdsLive(base) ? policy.overwriteDrift ? "update" : "drifted" : metadataDiffers ? "metadata" : "unchanged";
}
function blockReason(definition, { listed, live }, { draft }, wanted, policy) {
  return listed.awsManaged ? "aws-managed" : listed.archived || live?.archived ? "archived" : live && differs(definition.externalInvocation, live.externalInvocation) ? "immutable-setting" : wanted === "update" && draft && !policy.overwritesDraft(definition.key) ? "unpublished-draft" : wanted === "drifted" && policy.failOnDrift ? "drifted" : null;
}
function differs(wanted, live) {
  return wanted !== null && wanted !== (live ?? false);
}
function isWritten(action) {
  return action === "update" || action === "version" || action === "metadata";
}
function isUnheld({ live, highest, holdsLive }) {
  return live !== null && !(highest && holdsLive(highest));
}
function described(definition, observation, knowledge) {
  let { repository, live, highest, base, draft } = knowledge;
  return {
    key: definition.key,
    definition,
    observation,
    repository,
    live,
    base: base?.marker ?? null,
    version: heldBy(knowledge),
    highest: highest?.number ?? null,
    drift: hasDrifted(knowledge),
    draft: draft ?? null
  };
}
function heldBy({ repository, live, highest, base, holdsLive }) {
  return highest && live === repository && holdsLive(highest) ? highest.number : base?.marker?.hash === repository ? base.number : null;
}
function hasDrifted({ base, holdsLive }) {
  let held = base ? holdsLive(base) : void 0;
  return held === void 0 ? null : !held;
}
function makePlan(instanceId, definitions, seen, policy) {
  let changes = definitions.map(
    (definition) => decide(
      definition,
      seen.observations.get(definition.key) ?? null,
      seen.ages.get(definition.key),
      policy
    )
  ).toSorted((a, b) => (0, import_shared_53.compareCodeUnits)(a.key, b.key));
  return { changes, digest: planDigest(instanceId, changes) };
}
function writes(change) {
  return !change.skipped && ["create", "update", "version", "metadata"].includes(change.action);
}
function planDigest(instance, changes) {
  return (0, import_shared_40.hashJson)({ instance, changes: changes.filter(({ action }) => action !== "unchanged").map(digested) });
}
function digested({ key, action, repository, live, metadata }) {
  return { key, action, repository, live, metadata: metadata && (0, import_shared_33.metadataHash)(metadata) };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (0);


/***/ }),

/***/ 568:
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
  failuresOf: () => failuresOf,
  findDifferences: () => findDifferences,
  invalidities: () => invalidities,
  objections: () => objections,
  sectionIdOf: () => sectionIdOf
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_10 = (__nccwpck_require__(302)["shared-10.js"]);
var import_shared_32 = (__nccwpck_require__(342)["shared-32.js"]);
var import_shared_33 = (__nccwpck_require__(867)["shared-33.js"]);
var import_shared_38 = (__nccwpck_require__(327)["shared-38.js"]);
var import_shared_54 = (__nccwpck_require__(557)["shared-54.js"]);
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
  let failed = outcomes.flatMap((outcome) => (0, import_shared_33.failureOf)(outcome) ?? []), late = ["timeout", "cancelled"].flatMap(
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
  return new import_shared_38.ActionError("invalid-definition", "invalid-definition", message);
}
function changedPlan(plan, mode, { expectedPlanDigest }) {
  if (mode === "plan" || expectedPlanDigest === null || expectedPlanDigest === plan.digest) return [];
  let message = `The plan has the digest ${plan.digest}, but expected-plan-digest is ${expectedPlanDigest}: the repository or what is live changed since that plan. Nothing was published. Look at the new plan and give its digest.`;
  return [new import_shared_38.ActionError("plan-changed", "plan-changed", message)];
}
function blockedChanges({ changes }, mode) {
  let blocked = changes.filter(
    ({ action, reason }) => action === "blocked" && !(mode === "plan" && reason === "unpublished-draft")
  ), drifted = blocked.filter(({ reason }) => reason === "drifted").length;
  return [...ifAny(drifted, driftFound), ...ifAny(blocked.length - drifted, blockedDefinitions)];
}
function driftFound(count) {
  let message = `${definitions(count)} drifted: only the console changed what is live, and fail-on-drift is set. Bring the change into the repository, or publish over it with overwrite-drift.`;
  return new import_shared_38.ActionError("drift-found", "drift-found", message);
}
function blockedDefinitions(count) {
  let message = `${definitions(count)} blocked, so nothing is published. What to do stands with each.`;
  return new import_shared_38.ActionError("blocked", "blocked", message);
}
function isChange({ action, reason, skipped, live, repository }) {
  return action === "blocked" ? reason === "unpublished-draft" && live !== repository : !skipped && ["create", "update", "version", "drifted"].includes(action);
}
function changesFound(count) {
  let message = `${definitions(count)} not as in the repository, and fail-on-changes is set. Publish them, or bring what is live into the repository.`;
  return new import_shared_38.ActionError("changes-found", "changes-found", message);
}
function breakingChanges({ changes }, differences) {
  let breaks = (change) => ((0, import_shared_10.differenceIn)(change, differences).difference?.breaking.length ?? 0) > 0;
  return changes.filter(breaks).map(({ key }) => key);
}
function breakingFound(broken, label) {
  let message = `${brokenBy(broken)}, and fail-on-breaking is set. Take the change back, or, if it is meant, give the pull request the label ${(0, import_shared_54.quote)(label)} and run the workflow again.`;
  return new import_shared_38.ActionError("changes-found", "breaking-change", message);
}
function breakingWaived(broken, label) {
  return `${brokenBy(broken)}; fail-on-breaking is waived by the pull request's label ${(0, import_shared_54.quote)(label)}.`;
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
  return new import_shared_38.ActionError(reason, reason, message);
}
function blockedMeanwhile(count) {
  let message = `${definitions(count)} blocked by what happened in the instance during the run. What to do stands with each.`;
  return new import_shared_38.ActionError("blocked", "blocked", message);
}
async function findDifferences(changes, known) {
  let open = changes.filter((change) => (0, import_shared_10.hasTwoSides)(change) && !known.has(change));
  if (open.length === 0) return;
  let { compareChange } = await Promise.resolve().then(() => __toESM((__nccwpck_require__(322)["core-diff-compared.js"])));
  for (let change of open) known.set(change, compareChange(change));
}
function sectionIdOf({ instance, workingDirectory, views, modules }) {
  return (0, import_shared_32.sectionId)(instance.id, workingDirectory, views.patterns, modules.patterns);
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
/******/ 	var __webpack_exports__ = __nccwpck_require__(526);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;