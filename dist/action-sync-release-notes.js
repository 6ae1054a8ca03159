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

/***/ 729:
/***/ ((module) => {

"use strict";
module.exports = require("./render-sarif.js");

/***/ }),

/***/ 425:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf, __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJS = (cb, mod) => function() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
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

// another:shared-34.js
var require_shared_34 = __commonJS({
  "another:shared-34.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(742)["shared-34.js"]);
  }
});

// another:shared-43.js
var require_shared_43 = __commonJS({
  "another:shared-43.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-43.js"]);
  }
});

// another:shared-55.js
var require_shared_55 = __commonJS({
  "another:shared-55.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-55.js"]);
  }
});

// another:shared-60.js
var require_shared_60 = __commonJS({
  "another:shared-60.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-60.js"]);
  }
});

// another:shared-81.js
var require_shared_81 = __commonJS({
  "another:shared-81.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(729)["shared-81.js"]);
  }
});

// another:shared-82.js
var require_shared_82 = __commonJS({
  "another:shared-82.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(729)["shared-82.js"]);
  }
});

// another:shared-83.js
var require_shared_83 = __commonJS({
  "another:shared-83.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(742)["shared-83.js"]);
  }
});

// another:shared-84.js
var require_shared_84 = __commonJS({
  "another:shared-84.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-84.js"]);
  }
});

// another:shared-85.js
var require_shared_85 = __commonJS({
  "another:shared-85.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(742)["shared-85.js"]);
  }
});

// another:shared-87.js
var require_shared_87 = __commonJS({
  "another:shared-87.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(742)["shared-87.js"]);
  }
});

// another:shared-88.js
var require_shared_88 = __commonJS({
  "another:shared-88.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(742)["shared-88.js"]);
  }
});

// another:shared-89.js
var require_shared_89 = __commonJS({
  "another:shared-89.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(742)["shared-89.js"]);
  }
});

// another:shared-90.js
var require_shared_90 = __commonJS({
  "another:shared-90.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(742)["shared-90.js"]);
  }
});

// another:shared-91.js
var require_shared_91 = __commonJS({
  "another:shared-91.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(742)["shared-91.js"]);
  }
});

// another:shared-92.js
var require_shared_92 = __commonJS({
  "another:shared-92.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(742)["shared-92.js"]);
  }
});

// another:shared-93.js
var require_shared_93 = __commonJS({
  "another:shared-93.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(742)["shared-93.js"]);
  }
});

// another:shared-94.js
var require_shared_94 = __commonJS({
  "another:shared-94.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(742)["shared-94.js"]);
  }
});

// another:shared-95.js
var require_shared_95 = __commonJS({
  "another:shared-95.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(742)["shared-95.js"]);
  }
});

// another:shared-96.js
var require_shared_96 = __commonJS({
  "another:shared-96.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(742)["shared-96.js"]);
  }
});

// another:shared-97.js
var require_shared_97 = __commonJS({
  "another:shared-97.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-97.js"]);
  }
});

// another:shared-98.js
var require_shared_98 = __commonJS({
  "another:shared-98.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-98.js"]);
  }
});

// another:shared-99.js
var require_shared_99 = __commonJS({
  "another:shared-99.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-99.js"]);
  }
});

// another:shared-100.js
var require_shared_100 = __commonJS({
  "another:shared-100.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-100.js"]);
  }
});

// another:shared-101.js
var require_shared_101 = __commonJS({
  "another:shared-101.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-101.js"]);
  }
});

// another:shared-102.js
var require_shared_102 = __commonJS({
  "another:shared-102.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-102.js"]);
  }
});

// another:shared-103.js
var require_shared_103 = __commonJS({
  "another:shared-103.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-103.js"]);
  }
});

// another:shared-104.js
var require_shared_104 = __commonJS({
  "another:shared-104.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-104.js"]);
  }
});

// another:shared-106.js
var require_shared_106 = __commonJS({
  "another:shared-106.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-106.js"]);
  }
});

// <stdin>
var stdin_exports = {};
__export(stdin_exports, {
  "action-sync-release-notes.js": () => action_sync_release_notes_exports
});
module.exports = __toCommonJS(stdin_exports);

// own:action-sync-release-notes.js
var action_sync_release_notes_exports = {};
__export(action_sync_release_notes_exports, {
  updateReleaseNotes: () => updateReleaseNotes
});
var import_shared_34 = __toESM(require_shared_34()), import_shared_43 = __toESM(require_shared_43()), import_shared_55 = __toESM(require_shared_55()), import_shared_60 = __toESM(require_shared_60()), import_shared_81 = __toESM(require_shared_81()), import_shared_82 = __toESM(require_shared_82()), import_shared_83 = __toESM(require_shared_83()), import_shared_84 = __toESM(require_shared_84()), import_shared_85 = __toESM(require_shared_85()), import_shared_87 = __toESM(require_shared_87()), import_shared_88 = __toESM(require_shared_88()), import_shared_89 = __toESM(require_shared_89()), import_shared_90 = __toESM(require_shared_90()), import_shared_91 = __toESM(require_shared_91()), import_shared_92 = __toESM(require_shared_92()), import_shared_93 = __toESM(require_shared_93()), import_shared_94 = __toESM(require_shared_94()), import_shared_95 = __toESM(require_shared_95()), import_shared_96 = __toESM(require_shared_96()), import_shared_97 = __toESM(require_shared_97()), import_shared_98 = __toESM(require_shared_98()), import_shared_99 = __toESM(require_shared_99()), import_shared_100 = __toESM(require_shared_100()), import_shared_101 = __toESM(require_shared_101()), import_shared_102 = __toESM(require_shared_102()), import_shared_103 = __toESM(require_shared_103()), import_shared_104 = __toESM(require_shared_104()), import_shared_106 = __toESM(require_shared_106()), write = "Give the job `permissions: contents: write`. A pull request from a fork, or by Dependabot, has a token that can only read", advice = {
  ...import_shared_34.commonAdvice,
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
  return cause instanceof NotesRefused ? `${cause.message}.` : cause instanceof import_shared_55.GitHubRefused ? `${cause.message.replace(/\.$/, "")}. ${advice[cause.kind]}.` : (0, import_shared_60.asActionError)(cause).message;
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
    notice: `No release of the tag ${(0, import_shared_104.quote)(tag)} was found, so no release notes were written; the output release-notes has the section. This action never creates a release. If there is a draft, give the job the permission contents: write: GitHub shows drafts to no other token.`
  };
}
var maxRepeats = 2, maxCrossings = 20, pause = 4e3;
async function writeReleaseNotes(deps, request) {
  try {
    let found = await findRelease(deps.releases, request.target);
    return "notice" in found ? { action: "none", warnings: [], notices: [found.notice] } : await keepSection(deps, request, found);
  } catch (cause) {
    return { action: "none", warnings: [notesWarning(cause)], notices: [] };
  }
}
async function keepSection(deps, request, found) {
  let memory = { moves: 0, crossings: 0, refusals: 0, written: null }, seen = found;
  for (; ; ) {
    try {
      seen ??= await lookAgain(deps, found.id);
      let result = await writeOnce(deps, request, memory, seen);
      if (result) return result;
    } catch (error) {
      await deps.clock.sleep(waitAfter(error, memory));
    }
    seen = null;
  }
}
async function writeOnce(deps, { sectionId, section }, memory, seen) {
  let { clock, releases, random = Math.random } = deps, merged = (0, import_shared_81.mergeNotes)(seen.body, sectionId, section);
  if (merged.kind !== "merged") throw refusedNotes(merged.kind);
  let { sent, stored } = memory.written ?? {};
  if (seen.body === merged.body || seen.body === stored && merged.body === sent)
    return resultOf(memory, merged.strayMarkers);
  memory.written && countCrossing(memory);
  let now = await lookAgain(deps, seen.id);
  if (now.body !== seen.body)
    return countMove(memory, seen.body, now.body), await clock.sleep(pause * random()), null;
  memory.written = {
    sent: merged.body,
    stored: (await releases.updateReleaseBody(seen.id, merged.body)).body
  };
  let base = (0, import_shared_81.hasOtherSections)(merged.body, sectionId) ? import_shared_34.settleMs.shared : import_shared_34.settleMs.alone;
  return await clock.sleep(base * (1 + random())), null;
}
function countMove(memory, before, after) {
  if ((0, import_shared_81.outsideSections)(before) === (0, import_shared_81.outsideSections)(after)) countCrossing(memory);
  else if (++memory.moves > maxRepeats) throw refusedNotes("moving");
}
function countCrossing(memory) {
  if (++memory.crossings > maxCrossings) throw refusedNotes("overwritten");
}
function resultOf({ written }, strayMarkers) {
  return {
    action: written ? "updated" : "unchanged",
    warnings: strayMarkers === 0 ? [] : [strayMarkersWarning(strayMarkers)],
    notices: []
  };
}
async function lookAgain({ releases }, id) {
  let release = await releases.release(id);
  if (release) return release;
  throw new import_shared_55.GitHubRefused("not-found", "the release is gone, or no longer visible to the token");
}
function waitAfter(error, memory) {
  let wait = ++memory.refusals <= import_shared_34.maxRefusals ? (0, import_shared_34.waitAfterRefusal)(error) : null;
  if (wait === null) throw error;
  return wait;
}
async function updateReleaseNotes(writing, report) {
  if (!(0, import_shared_43.makesChanges)(report.mode) || report.planDigest === null) return { warnings: [], notices: [] };
  let { target, releases, clock, arns } = writing;
  if (releases === null) {
    let cause = (0, import_shared_55.missingToken)();
    return { warnings: [notesWarning(cause)], notices: [] };
  }
  let notes = null, section = (room) => (notes ??= (0, import_shared_81.releaseNotes)(report, { arns }), notes(room)), request = { target, sectionId: report.sectionId, section }, { warnings, notices } = await writeReleaseNotes({ releases, clock }, request);
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
/******/ 	var __webpack_exports__ = __nccwpck_require__(425);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;