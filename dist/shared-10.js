/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 80:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-23.js");

/***/ }),

/***/ 665:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-26.js");

/***/ }),

/***/ 624:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-30.js");

/***/ }),

/***/ 102:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-43.js");

/***/ }),

/***/ 26:
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
var import_shared_23 = __nccwpck_require__(80);
var import_shared_26 = __nccwpck_require__(665);
var import_shared_30 = __nccwpck_require__(624);
var import_shared_43 = __nccwpck_require__(102);
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
  let hashOf = (content) => (0, import_shared_26.contentHash)((0, import_shared_26.comparable)(content, definition.content)), live = observation.live ? hashOf(observation.live.content) : null, highest = highestOf(observation), sound = (base) => {
    let content = base && observation.contents?.get(base.number);
    return content && hashOf(content) !== base.marker?.hash && !import_shared_26.kinds[definition.kind].storesOwnForm ? null : base;
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
  let knowledge = know(definition, observation), wanted = wantedAction(knowledge, (0, import_shared_23.metadataToSet)(definition, observation) !== null, policy), block = blockReason(definition, observation, knowledge, wanted, policy), late = !block && age === "older" && !policy.allowOlder && isWritten(wanted), action = block || late && !policy.branchPush ? "blocked" : wanted;
  return {
    ...described(definition, observation, knowledge),
    action,
    reason: block ?? (late ? "superseded" : action === "drifted" ? "drifted" : null),
    skipped: late && policy.branchPush,
    keep: action === "update" && isUnheld(knowledge),
    metadata: isWritten(action) ? (0, import_shared_23.metadataToSet)(definition, observation) : null
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
  ).toSorted((a, b) => (0, import_shared_43.compareCodeUnits)(a.key, b.key));
  return { changes, digest: planDigest(instanceId, changes) };
}
function writes(change) {
  return !change.skipped && ["create", "update", "version", "metadata"].includes(change.action);
}
function planDigest(instance, changes) {
  return (0, import_shared_30.hashJson)({ instance, changes: changes.filter(({ action }) => action !== "unchanged").map(digested) });
}
function digested({ key, action, repository, live, metadata }) {
  return { key, action, repository, live, metadata: metadata && (0, import_shared_23.metadataHash)(metadata) };
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