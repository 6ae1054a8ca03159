/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 683:
/***/ ((module) => {

"use strict";
module.exports = require("./action-deliver.js");

/***/ }),

/***/ 344:
/***/ ((module) => {

"use strict";
module.exports = require("./action-run-action.js");

/***/ }),

/***/ 742:
/***/ ((module) => {

"use strict";
module.exports = require("./app-steps.js");

/***/ }),

/***/ 377:
/***/ ((module) => {

"use strict";
module.exports = require("./index.js");

/***/ }),

/***/ 888:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: !0 });
}, __copyProps = (to, from, except, desc) => {
  if (from && typeof from == "object" || typeof from == "function")
    for (let key of __getOwnPropNames(from))
      !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);

// <stdin>
var stdin_exports = {};
__export(stdin_exports, {
  updateReleaseNotes: () => updateReleaseNotes
});
module.exports = __toCommonJS(stdin_exports);

// another:src/app/github-refusals.ts
var import_app_steps = __nccwpck_require__(742);

// another:src/ports/github.ts
var import_action_run_action = __nccwpck_require__(344);

// another:src/core/release/code-lines.ts
var import_app_steps2 = __nccwpck_require__(742);

// another:src/render/redact.ts
var import_app_steps3 = __nccwpck_require__(742);

// another:src/render/fit.ts
var import_action_deliver = __nccwpck_require__(683);

// another:src/core/plan/mode.ts
var import_index = __nccwpck_require__(377);

// another:src/render/headline.ts
var import_action_deliver2 = __nccwpck_require__(683);

// another:src/render/advice.ts
var import_action_deliver3 = __nccwpck_require__(683);

// another:src/core/plan/drift-causes.ts
var import_action_deliver4 = __nccwpck_require__(683);

// another:src/core/text/common-ends.ts
var import_action_deliver5 = __nccwpck_require__(683);

// another:src/core/words/prompts.ts
var import_action_deliver6 = __nccwpck_require__(683);

// another:src/render/markdown.ts
var import_action_deliver7 = __nccwpck_require__(683);

// another:src/render/alias.ts
var import_action_deliver8 = __nccwpck_require__(683);

// another:src/core/text/natural-order.ts
var import_action_deliver9 = __nccwpck_require__(683);

// another:src/core/plan/removed.ts
var import_action_deliver10 = __nccwpck_require__(683);

// another:src/core/plan/plan.ts
var import_action_deliver11 = __nccwpck_require__(683);

// another:src/core/resolve/review-hash.ts
var import_action_deliver12 = __nccwpck_require__(683);

// another:src/core/plan/version-marker.ts
var import_action_deliver13 = __nccwpck_require__(683);

// another:src/core/model/difference.ts
var import_action_deliver14 = __nccwpck_require__(683);

// another:src/core/plan/decision.ts
var import_action_deliver15 = __nccwpck_require__(683);

// another:src/core/kinds/text-rule.ts
var import_index2 = __nccwpck_require__(377);

// another:src/core/model/key.ts
var import_index3 = __nccwpck_require__(377);

// another:src/core/kinds/arns.ts
var import_index4 = __nccwpck_require__(377);

// another:src/core/document/located-json.ts
var import_index5 = __nccwpck_require__(377);

// another:src/core/text/arn.ts
var import_index6 = __nccwpck_require__(377);

// another:src/core/resolve/has-references.ts
var import_index7 = __nccwpck_require__(377);

// another:src/core/document/problem.ts
var import_index8 = __nccwpck_require__(377);

// another:src/core/document/json-differences.ts
var import_action_deliver16 = __nccwpck_require__(683);

// another:src/core/hash/sha256.ts
var import_index9 = __nccwpck_require__(377);

// another:src/core/kinds/large-text.ts
var import_index10 = __nccwpck_require__(377);

// another:src/core/model/once-for-each.ts
var import_index11 = __nccwpck_require__(377);

// another:src/core/document/kept-json.ts
var import_index12 = __nccwpck_require__(377);

// another:src/core/document/json.ts
var import_index13 = __nccwpck_require__(377);

// another:src/core/model/errors.ts
var import_index14 = __nccwpck_require__(377);

// another:src/core/diff/shared/group-by.ts
var import_index15 = __nccwpck_require__(377);

// another:src/core/text/nearest.ts
var import_index16 = __nccwpck_require__(377);

// another:src/render/escape.ts
var import_index17 = __nccwpck_require__(377);

// another:src/core/text/quote.ts
var import_index18 = __nccwpck_require__(377);

// another:esbuild-runtime
var import_index19 = __nccwpck_require__(377);

// own:action-sync-release-notes
var write = "Give the job `permissions: contents: write`. A pull request from a fork, or by Dependabot, has a token that can only read", advice = {
  ...import_app_steps.commonAdvice,
  permission: write,
  "not-found": "Check that the release is still there, and give the job `permissions: contents: write`: to a token without it GitHub also answers that nothing is there",
  invalid: "GitHub does not take it as it is"
}, reasons = {
  "too-long": "they have no room for it within the 125,000 characters that GitHub takes. Shorten the notes, and run the job again",
  unclear: "they hold markers of this section in or beside a block of code or HTML, and whether these count depends on how markdown is read. Remove the markers that are an example, or the ones that are not, and run the job again",
  "in-code": "they end within a block of code or HTML, so the section would be part of it. Close the block, and run the job again",
  moving: "somebody else changed them each time between the last look and the write. Run the job again once nobody does",
  overwritten: "other jobs kept overwriting it. Run the job again once they have ended, or write the notes from fewer jobs at once",
  "several-drafts": "several drafts have the tag. Delete all but one of them, and run the job again"
}, NotesRefused = class extends Error {
};
function refusedNotes(reason) {
  return new NotesRefused(reasons[reason]);
}
function notesWarning(cause) {
  return {
    code: "release-notes-not-written",
    message: `The section in the release notes was not written: ${whyNot(cause)} Nothing else of this run depends on it.`
  };
}
function whyNot(cause) {
  return cause instanceof NotesRefused ? `${cause.message}.` : cause instanceof import_action_run_action.GitHubRefused ? `${cause.message.replace(/\.$/, "")}. ${advice[cause.kind]}.` : (0, import_index14.asActionError)(cause).message;
}
function strayMarkersWarning(count) {
  return {
    code: "release-notes-markers",
    message: `The section in the release notes is up to date, but the notes have ${count === 1 ? "another marker" : `${count} more markers`} of this section, which belong to no whole section or to a second one. They were left as they are, and what they enclose may be out of date. Edit the release and remove them, with what they enclose.`
  };
}
async function findRelease(releases, { id, tag }) {
  let found = (id === null ? null : await releases.release(id)) ?? await releases.releaseOfTag(tag);
  if (found) return found;
  let [draft, ...others] = await releases.draftsOfTag(tag);
  if (others.length > 0) throw refusedNotes("several-drafts");
  return draft || {
    notice: `No release of the tag ${(0, import_index18.quote)(tag)} was found, so no release notes were written; the output release-notes has the section. This action never creates a release. If there is a draft, give the job the permission contents: write: GitHub shows drafts to no other token.`
  };
}
var maxEdits = 2, maxOtherWrites = 20, maxPauseMs = 4e3;
async function writeReleaseNotes(deps, request) {
  try {
    let found = await findRelease(deps.releases, request.target);
    return "notice" in found ? { action: "none", warnings: [], notices: [found.notice] } : await keepSection(deps, request, found);
  } catch (cause) {
    return { action: "none", warnings: [notesWarning(cause)], notices: [] };
  }
}
async function keepSection(deps, request, found) {
  let state = { edits: 0, otherWrites: 0, refusals: 0, written: null }, seen = found;
  for (; ; ) {
    try {
      seen ??= await readAgain(deps, found.id);
      let result = await writeOnce(deps, request, state, seen);
      if (result) return result;
    } catch (error2) {
      await deps.clock.sleep(waitAfter(error2, state));
    }
    seen = null;
  }
}
async function writeOnce(deps, { sectionId, section }, state, seen) {
  let { clock, releases, random = Math.random } = deps, merged = (0, import_app_steps2.mergeNotes)(seen.body, sectionId, section);
  if (merged.kind !== "merged") throw refusedNotes(merged.kind);
  let { sent, stored } = state.written ?? {};
  if (seen.body === merged.body || seen.body === stored && merged.body === sent)
    return resultOf(state, merged.strayMarkers);
  state.written && countOtherWrite(state);
  let now = await readAgain(deps, seen.id);
  if (now.body !== seen.body)
    return countChange(state, seen.body, now.body), await clock.sleep(maxPauseMs * random()), null;
  state.written = {
    sent: merged.body,
    stored: (await releases.updateReleaseBody(seen.id, merged.body)).body
  };
  let base = (0, import_app_steps2.hasOtherSections)(merged.body, sectionId) ? import_app_steps.settleMs.shared : import_app_steps.settleMs.alone;
  return await clock.sleep(base * (1 + random())), null;
}
function countChange(state, before, after) {
  if ((0, import_app_steps2.outsideSections)(before) === (0, import_app_steps2.outsideSections)(after)) countOtherWrite(state);
  else if (++state.edits > maxEdits) throw refusedNotes("moving");
}
function countOtherWrite(state) {
  if (++state.otherWrites > maxOtherWrites) throw refusedNotes("overwritten");
}
function resultOf({ written }, strayMarkers) {
  return {
    action: written ? "updated" : "unchanged",
    warnings: strayMarkers === 0 ? [] : [strayMarkersWarning(strayMarkers)],
    notices: []
  };
}
async function readAgain({ releases }, id) {
  let release = await releases.release(id);
  if (release) return release;
  throw new import_action_run_action.GitHubRefused("not-found", "the release is gone, or no longer visible to the token");
}
function waitAfter(error2, state) {
  let wait = ++state.refusals <= import_app_steps.maxRefusals ? (0, import_app_steps.waitAfterRefusal)(error2) : null;
  if (wait === null) throw error2;
  return wait;
}
async function updateReleaseNotes(context, report) {
  if (!(0, import_index.makesChanges)(report.mode) || report.planDigest === null) return { warnings: [], notices: [] };
  let { target, releases, clock, arns } = context;
  if (releases === null) {
    let cause = (0, import_action_run_action.missingToken)();
    return { warnings: [notesWarning(cause)], notices: [] };
  }
  let notes = null, section = (room) => (notes ??= (0, import_app_steps2.releaseNotes_2)(report, { arns }), notes(room)), request = { target, sectionId: report.sectionId, section }, { warnings, notices } = await writeReleaseNotes({ releases, clock }, request);
  return { warnings, notices };
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
/******/ 	var __webpack_exports__ = __nccwpck_require__(888);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;