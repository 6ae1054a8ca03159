/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

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
const require_app_steps = __nccwpck_require__(742);
const require_action_run_action = __nccwpck_require__(344);
const require_index = __nccwpck_require__(377);

// src/app/release/warnings.ts
const write = "Give the job `permissions: contents: write`. A pull request from a fork, or by Dependabot, has a token that can only read";
const advice = {
	...require_app_steps.commonAdvice,
	permission: write,
	"not-found": "Check that the release is still there, and give the job `permissions: contents: write`: to a token without it GitHub also answers that nothing is there",
	invalid: "GitHub does not take it as it is"
};
const reasons = {
	"too-long": "they have no room for it within the 125,000 characters that GitHub takes. Shorten the notes, and run the job again",
	unclear: "they hold markers of this section in or beside a block of code or HTML, and whether these count depends on how markdown is read. Remove the markers that are an example, or the ones that are not, and run the job again",
	"in-code": "they end within a block of code or HTML, so the section would be part of it. Close the block, and run the job again",
	moving: "somebody else changed them each time between the last look and the write. Run the job again once nobody does",
	overwritten: "other jobs kept overwriting it. Run the job again once they have ended, or write the notes from fewer jobs at once",
	"several-drafts": "several drafts have the tag. Delete all but one of them, and run the job again"
};
var NotesRefused = class extends Error {};
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
	if (cause instanceof NotesRefused) return `${cause.message}.`;
	if (cause instanceof require_action_run_action.GitHubRefused) return `${cause.message.replace(/\.$/, "")}. ${advice[cause.kind]}.`;
	return require_index.asActionError(cause).message;
}
function strayMarkersWarning(count) {
	return {
		code: "release-notes-markers",
		message: `The section in the release notes is up to date, but the notes have ${count === 1 ? "another marker" : `${count} more markers`} of this section, which belong to no whole section or to a second one. They were left as they are, and what they enclose may be out of date. Edit the release and remove them, with what they enclose.`
	};
}

// src/app/release/find-release.ts
async function findRelease(releases, { id, tag }) {
	const found = (id === null ? null : await releases.release(id)) ?? await releases.releaseOfTag(tag);
	if (found) return found;
	const [draft, ...others] = await releases.draftsOfTag(tag);
	if (others.length > 0) throw refusedNotes("several-drafts");
	if (draft) return draft;
	return { notice: `No release of the tag ${require_index.quote(tag)} was found, so no release notes were written; the output release-notes has the section. This action never creates a release. If there is a draft, give the job the permission contents: write: GitHub shows drafts to no other token.` };
}

// src/app/release/index.ts
const maxEdits = 2;
const maxOtherWrites = 20;
const maxPauseMs = 4e3;
async function writeReleaseNotes(deps, request) {
	try {
		const found = await findRelease(deps.releases, request.target);
		if ("notice" in found) return {
			action: "none",
			warnings: [],
			notices: [found.notice]
		};
		return await keepSection(deps, request, found);
	} catch (cause) {
		return {
			action: "none",
			warnings: [notesWarning(cause)],
			notices: []
		};
	}
}
async function keepSection(deps, request, found) {
	const state = {
		edits: 0,
		otherWrites: 0,
		refusals: 0,
		written: null
	};
	let seen = found;
	for (;;) {
		try {
			seen ??= await readAgain(deps, found.id);
			const result = await writeOnce(deps, request, state, seen);
			if (result) return result;
		} catch (error) {
			await deps.clock.sleep(waitAfter(error, state));
		}
		seen = null;
	}
}
async function writeOnce(deps, { sectionId, section }, state, seen) {
	const { clock, releases, random = Math.random } = deps;
	const merged = require_app_steps.mergeNotes(seen.body, sectionId, section);
	if (merged.kind !== "merged") throw refusedNotes(merged.kind);
	const { sent, stored } = state.written ?? {};
	if (seen.body === merged.body || seen.body === stored && merged.body === sent) return resultOf(state, merged.strayMarkers);
	if (state.written) countOtherWrite(state);
	const now = await readAgain(deps, seen.id);
	if (now.body !== seen.body) {
		countChange(state, seen.body, now.body);
		await clock.sleep(maxPauseMs * random());
		return null;
	}
	state.written = {
		sent: merged.body,
		stored: (await releases.updateReleaseBody(seen.id, merged.body)).body
	};
	const base = require_app_steps.hasOtherSections(merged.body, sectionId) ? require_app_steps.settleMs.shared : require_app_steps.settleMs.alone;
	await clock.sleep(base * (1 + random()));
	return null;
}
function countChange(state, before, after) {
	if (require_app_steps.outsideSections(before) === require_app_steps.outsideSections(after)) countOtherWrite(state);
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
	const release = await releases.release(id);
	if (release) return release;
	throw new require_action_run_action.GitHubRefused("not-found", "the release is gone, or no longer visible to the token");
}
function waitAfter(error, state) {
	const wait = ++state.refusals <= 3 ? require_app_steps.waitAfterRefusal(error) : null;
	if (wait === null) throw error;
	return wait;
}

// src/action/sync-release-notes.ts
async function updateReleaseNotes(context, report) {
	if (!require_index.makesChanges(report.mode) || report.planDigest === null) return {
		warnings: [],
		notices: []
	};
	const { target, releases, clock, arns } = context;
	if (releases === null) {
		const cause = require_action_run_action.missingToken();
		return {
			warnings: [notesWarning(cause)],
			notices: []
		};
	}
	let notes = null;
	const section = (room) => {
		notes ??= require_app_steps.releaseNotes(report, { arns });
		return notes(room);
	};
	const request = {
		target,
		sectionId: report.sectionId,
		section
	};
	const { warnings, notices } = await writeReleaseNotes({
		releases,
		clock
	}, request);
	return {
		warnings,
		notices
	};
}

exports.updateReleaseNotes = updateReleaseNotes;
})();

module.exports = __webpack_exports__;
/******/ })()
;