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

/***/ 858:
/***/ ((module) => {

"use strict";
module.exports = require("./app-check-places.js");

/***/ }),

/***/ 990:
/***/ ((module) => {

"use strict";
module.exports = require("./app-publish.js");

/***/ }),

/***/ 161:
/***/ ((module) => {

"use strict";
module.exports = require("./app-resolve-past-names.js");

/***/ }),

/***/ 179:
/***/ ((module) => {

"use strict";
module.exports = require("./core-check-calls.js");

/***/ }),

/***/ 439:
/***/ ((module) => {

"use strict";
module.exports = require("./core-diff-plan-differences.js");

/***/ }),

/***/ 210:
/***/ ((module) => {

"use strict";
module.exports = require("./core-resolve-name-ids.js");

/***/ }),

/***/ 377:
/***/ ((module) => {

"use strict";
module.exports = require("./index.js");

/***/ }),

/***/ 598:
/***/ ((module) => {

"use strict";
module.exports = require("node:crypto");

/***/ }),

/***/ 455:
/***/ ((module) => {

"use strict";
module.exports = require("node:fs/promises");

/***/ }),

/***/ 760:
/***/ ((module) => {

"use strict";
module.exports = require("node:path");

/***/ }),

/***/ 879:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf, __hasOwnProp = Object.prototype.hasOwnProperty;
var __esm = (fn, res, err) => function() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
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

// another:src/core/model/errors.ts
var import_index2, init_errors = __esm({
  "another:src/core/model/errors.ts"() {
    import_index2 = __nccwpck_require__(377);
  }
});

// another:src/core/text/quote.ts
var import_index3, init_quote = __esm({
  "another:src/core/text/quote.ts"() {
    import_index3 = __nccwpck_require__(377);
  }
});

// another:esbuild-runtime
var import_index4, init_esbuild_runtime = __esm({
  "another:esbuild-runtime"() {
    import_index4 = __nccwpck_require__(377);
  }
});

// another:src/core/text/natural-order.ts
var import_action_deliver, init_natural_order = __esm({
  "another:src/core/text/natural-order.ts"() {
    import_action_deliver = __nccwpck_require__(683);
  }
});

// own:src/core/report/changed-places.ts
function keysToPlace(report) {
  let entriesToPlace = Object.entries(report.entries).filter(([, entry2]) => sorts.some((isOfSort) => isOfSort(entry2))), keyed = (0, import_action_deliver.bySeverity)({ entries: Object.fromEntries(entriesToPlace) });
  return new Set(
    sorts.flatMap(
      (isOfSort) => keyed.filter(([, entry2]) => isOfSort(entry2)).slice(0, maxAnnotated).map(([key]) => key)
    )
  );
}
function withChangedPlaces(entry2, places) {
  let { difference, warnings, reason, place } = entry2, drifted = reason === "drifted" ? places.undone ?? places.changed : null;
  return {
    ...entry2,
    place: drifted === null ? place : locationOf(drifted),
    warnings: warnings.map((warning2) => ({ ...warning2, ...placeOf(warning2, places) })),
    difference: difference && {
      ...difference,
      breaking: difference.breaking.map((breaking, at) => {
        let found = places.breaking[at] ?? null;
        return found === null ? breaking : { ...breaking, place: found };
      })
    }
  };
}
function placeOf({ code: code2 }, places) {
  let which = Object.hasOwn(aboutChange, code2) ? aboutChange[code2] : void 0, found = which === void 0 ? null : places[which] ?? places.changed;
  return found === null ? {} : { place: found };
}
function locationOf({ file, line, column }) {
  return { file, line, column };
}
var aboutChange, maxAnnotated, sorts, init_changed_places = __esm({
  "own:src/core/report/changed-places.ts"() {
    init_natural_order();
    aboutChange = {
      "finishes-earlier-publish": "changed",
      "overwrites-console-edit": "undone",
      "reference-changed": "changed",
      "rollback-over-unversioned": "changed"
    }, maxAnnotated = 10, sorts = [
      import_action_deliver.isBreaking,
      ({ warnings }) => warnings.some(({ code: code2 }) => code2 === "overwrites-console-edit"),
      ({ warnings }) => warnings.some(({ code: code2 }) => Object.hasOwn(aboutChange, code2)),
      ({ reason }) => reason === "drifted"
    ];
  }
});

// another:src/core/text/list-some.ts
var import_action_run_action4, init_list_some = __esm({
  "another:src/core/text/list-some.ts"() {
    import_action_run_action4 = __nccwpck_require__(344);
  }
});

// another:src/core/plan/drift-causes.ts
var import_action_deliver2, init_drift_causes = __esm({
  "another:src/core/plan/drift-causes.ts"() {
    import_action_deliver2 = __nccwpck_require__(683);
  }
});

// another:src/core/plan/version-marker.ts
var import_action_deliver3, init_version_marker = __esm({
  "another:src/core/plan/version-marker.ts"() {
    import_action_deliver3 = __nccwpck_require__(683);
  }
});

// another:src/core/plan/decision.ts
var import_action_deliver4, init_decision = __esm({
  "another:src/core/plan/decision.ts"() {
    import_action_deliver4 = __nccwpck_require__(683);
  }
});

// another:src/core/hash/sha256.ts
var import_index5, init_sha256 = __esm({
  "another:src/core/hash/sha256.ts"() {
    import_index5 = __nccwpck_require__(377);
  }
});

// another:src/core/document/json.ts
var import_index6, init_json = __esm({
  "another:src/core/document/json.ts"() {
    import_index6 = __nccwpck_require__(377);
  }
});

// own:src/core/plan/outcome.ts
function initialProgress(change) {
  let listed = change.observation?.resource;
  return {
    id: listed?.id ?? null,
    arn: listed?.arn ?? null,
    wrote: !1,
    live: isLive(change),
    version: change.version,
    published: null,
    previous: change.highest,
    metadataSet: !1,
    snapshotVersion: null,
    alias: null,
    namedAlias: null,
    invalidVersions: /* @__PURE__ */ new Set(),
    savedDrafts: /* @__PURE__ */ new Set(),
    warnings: []
  };
}
function applyDecision(progress, change) {
  let { id, arn: arn2, live, version } = initialProgress(change);
  Object.assign(progress, { id, arn: arn2, live }), progress.published === null && (progress.version = version);
}
function isLive(change) {
  let { row: row2, observation, live, repository } = change;
  return (0, import_action_deliver4.isInStep)(change) || row2 === "live-in-stored-form" ? !0 : observation && observation.live === void 0 ? null : live === repository;
}
function failureOf(outcome) {
  let { failure, wrote, live, version, metadataSet } = outcome, done = [
    ...wrote && live && version === null ? ["The content is live already, but no version holds it yet."] : [],
    ...metadataSet ? [metadataSetNote] : []
  ];
  return failure && done.length > 0 ? (0, import_index2.withSentences)(failure, done) : failure;
}
function rollbackWarnings(change) {
  return !(0, import_action_deliver4.keepsLive)(change) || (0, import_action_deliver4.actionOf)(change) !== "rollback" ? [] : [{ code: "rollback-over-unversioned", message: `${change.key}: what is live is not in the highest version. ${import_action_deliver2.unknownCause} It is kept as a version first. If it is a console edit that is wanted, bring it into the repository.` }];
}
function pinWarnings({ changes }) {
  let rollbacks = changes.filter((change) => (0, import_action_deliver4.actionOf)(change) === "rollback");
  if (rollbacks.length === 0) return [];
  let pins = findPins(changes);
  return rollbacks.flatMap(
    (left) => numbersLeft(left).flatMap((version) => {
      let keys = (pins.get(`${left.observation?.resource.id}:${version}`) ?? []).filter((key) => key !== left.key);
      return keys.length === 0 ? [] : [pinWarning(left, version, keys)];
    })
  );
}
function unreadPinsNotice({ changes }) {
  let left = changes.filter((change) => (0, import_action_deliver4.actionOf)(change) === "rollback" && numbersLeft(change).length > 0);
  return left.length === 0 ? null : `Only the definitions that the input only selects were read. Not known: whether other definitions go on with a version of ${(0, import_action_run_action4.listSome)(left.map(({ key }) => key))} that this rollback leaves, because they refer to it by its number.`;
}
function notHeldNotice({ changes }) {
  let keys = changes.filter((change) => (0, import_action_deliver4.actionOf)(change) === "metadata" && !leavesHold(change));
  return keys.length === 0 ? null : `The rollback sets back only the description or tags of these definitions: ${(0, import_action_run_action4.listSome)(keys.map(({ key }) => key))}. Description and tags cannot be put on hold: the next publish sets them again as the repository has them. Change them in the repository too.`;
}
function leavesHold({ restored, base }) {
  return restored !== null && restored.hash !== base?.hash;
}
function pinWarning(left, version, keys) {
  let [goes, refer] = keys.length === 1 ? ["goes", "refers"] : ["go", "refer"];
  return { code: "pins-left-version", message: `${(0, import_action_run_action4.listSome)(keys)} ${goes} on with version ${version} of ${left.key}, which this rollback leaves, because ${keys.length === 1 ? "it" : "they"} ${refer} to it by its number. Change the number, or roll back ${keys.length === 1 ? "that definition" : "those definitions"} too. Flows may do the same; this action does not read them.` };
}
function findPins(changes) {
  let pins = /* @__PURE__ */ new Map();
  for (let change of changes)
    for (let pin of new Set(liveText(change).match(/[\w-]+:[0-9]+/g)))
      pins.set(pin, [...pins.get(pin) ?? [], change.key]);
  return pins;
}
function numbersLeft({ base, baseVersion, restored, highest, repository, live }) {
  let numbers = [
    ...base && base.hash !== repository ? [baseVersion] : [],
    ...restored && restored.hash !== repository ? [restored.version] : [],
    ...live === repository ? [] : [highest]
  ];
  return [...new Set(numbers.filter((number) => number !== null))];
}
function liveText(change) {
  let live = (0, import_action_deliver4.writeOf)(change)?.content === "update" ? change.definition.content : change.observation?.live?.content;
  return live ? textOf(live) : "";
}
function textOf(content) {
  return content.kind === "view" ? content.template : content.content;
}
function overwriteMessage(change) {
  let { key, wentBack } = change, kept = (0, import_action_deliver4.keepsLive)(change) ? " It is kept as a version first." : "", todo = wentBack === null ? "bring it into the repository" : "run the rollback again instead";
  return `${key}: ${foundSentences(change)} Publishing replaces what is live.${kept} If it is wanted, ${todo}.`;
}
function foundSentences(change) {
  let { wentBack, overwrites } = change;
  if (wentBack !== null) return wentBackSentences(change, wentBack);
  let cause = overwrites === "console" ? import_action_deliver2.driftCause : unknownSentences(change);
  return `what is live is not ${lastPublished(change)}. ${cause}`;
}
function unexplainedMessage(change) {
  let { key, repository, base, baseVersion, restored } = change, version = base?.hash === repository ? baseVersion : restored?.version;
  return `${key}: what is live is not version ${version}, which was made of this content. ${unknownSentences(change)} Look at what is live. ${choices} A checkout with fetch-depth: 0 lets the action find out.`;
}
function wentBackMessage(change, wentBack) {
  return `${change.key}: ${wentBackSentences(change, wentBack)} Nothing is on hold. To finish the rollback, run it again. ${choices}`;
}
function unknownSentences({ historyUnknown }) {
  return `${import_action_deliver2.unknownCause} Which one is not known, because ${historyUnknown ?? "the history was not read"}.`;
}
function wentBackSentences(change, wentBack) {
  let { version, commit } = wentBack;
  return `version ${version} (commit ${commit}) has what is live, although ${lastPublished(change)} was published after it. ${wentBackCause(change, wentBack)}`;
}
function wentBackCause(change, { commit, hasKept }) {
  return hasKept ? `A run of commit ${commit} was cut short after it saved what was live before. That run put this content there, or somebody restored it in the console.` : change.historyUnknown === null ? "A rollback was cut short, or somebody restored it in the console." : unknownSentences(change);
}
function lastPublished({ base, baseVersion }) {
  return `version ${baseVersion} (commit ${base?.commit})`;
}
function referenceWarnings(change) {
  let { key, definition, observation, baseVersion } = change, resolution = definition.references?.resolution;
  if (!resolution || !isCausedByReferences(change)) return [];
  let live = observation?.live?.content, moved = live ? movedReferences(resolution.references, definition.content, live) : [], which = moved.length > 0 ? `: ${(0, import_action_run_action4.listSome)([...new Set(moved)], maxNamed)}` : "";
  return [{ code: "reference-changed", message: `${key}: the file is as it was published as version ${baseVersion}, but its references are something else in the instance now${which}. Publishing replaces what is live.` }];
}
function isCausedByReferences(change) {
  let { definition, base, repository } = change;
  return definition.references === void 0 || base === null || (0, import_index5.isOpen)(definition) ? !1 : (0, import_action_deliver4.writeOf)(change)?.content === "update" && base.source === (0, import_index5.sourceOf)(definition) && base.hash !== repository;
}
function movedReferences(found, own, live) {
  let [now, before] = [partsOf(own), partsOf(live)];
  return found.flatMap(({ written, path: path2 }) => {
    let [is, was] = [textAt(now, path2), textAt(before, path2)];
    return is === null || was === null || is === was ? [] : [`${(0, import_index3.quote)(written)} was ${(0, import_index3.printable)(was)}, is ${(0, import_index3.printable)(is)}`];
  });
}
function partsOf(content) {
  let read = (text) => {
    try {
      return text === null ? null : JSON.parse(text);
    } catch {
      return null;
    }
  };
  return content.kind === "view" ? { Template: read(content.template), Actions: content.actions } : { Content: read(content.content), Settings: read(content.settings) };
}
function textAt(parts, { root, members }) {
  let value = parts[root];
  for (let step of members)
    Array.isArray(value) ? value = value[Number(step)] : value = (0, import_index6.isObject)(value) ? value[String(step)] : void 0;
  return typeof value == "string" ? value : null;
}
function changeWarnings(change) {
  return [
    ...overwriteWarning(change),
    ...finishWarning(change),
    ...rollbackWarnings(change),
    ...change.draft !== null && (0, import_action_deliver4.writeOf)(change)?.content === "update" ? [draftWarning(change)] : [],
    ...referenceWarnings(change),
    ...aheadWarning(change)
  ];
}
function overwriteWarning(change) {
  let { overwrites } = change, isUpdate = (0, import_action_deliver4.writeOf)(change)?.content === "update";
  return overwrites === "nobody" || !isUpdate && (0, import_action_deliver4.reasonOf_2)(change) !== "drifted" ? [] : [{ code: "overwrites-console-edit", message: overwriteMessage(change) }];
}
function finishWarning(change) {
  let { key, row: row2 } = change;
  return (0, import_action_deliver4.writeOf)(change)?.content !== "update" || row2 !== "finishes-earlier-publish" ? [] : [{ code: "finishes-earlier-publish", message: `${key}: what is live comes from an earlier publish that made no version of it. This publish replaces it, and so finishes what that one left.` }];
}
function draftWarning(change) {
  let what = (0, import_action_deliver4.actionOf)(change) === "rollback" ? "The rollback" : "Publishing";
  return { code: "replaces-draft", message: `${change.key}: somebody saved a draft of it in the console. ${what} first saves the draft as a file in the folder "drafts" beside the report, then replaces it. If the draft is wanted, upload that folder in a later step, and bring the draft into the repository.` };
}
function aheadWarning(change) {
  let alias = (0, import_action_deliver3.aliasAhead)(change);
  return alias === null || change.version === null ? [] : [aliasAheadWarning(change.key, alias, change.version)];
}
function aliasAheadWarning(key, { name, version }, holder) {
  return { code: "alias-ahead", message: `${key}: the alias ${(0, import_index3.quote)(name)} is on version ${version}, and version ${holder} holds this definition. An alias is not moved to a lower number, so it was left. If callers must get version ${holder}, move the alias in the console.` };
}
function changeMessage(change) {
  let { key, row: row2, age, base, baseVersion, restored, wentBack } = change, [action, reason] = [(0, import_action_deliver4.actionOf)(change), (0, import_action_deliver4.reasonOf_2)(change)];
  if (change.decision.type === "block" && change.decision.message !== void 0)
    return change.decision.message;
  let unresolved = blockingReference(change);
  return unresolved !== null ? `${key}: ${unresolved.message}` : change.decision.type === "skip" && reason === "not-found" ? `${key}: the instance has nothing of this name: it was deleted since, or it never was there. A rollback creates nothing. To create it, run this commit with mode: publish.` : change.decision.type === "skip" && change.decision.reason === "dependency" ? `${key}: it refers to ${change.decision.target}, which is not rolled back, so it is left alone too. See the message there, then run the rollback again.` : action === "held" && restored ? heldMessage(change, restored) : action === "drifted" && row2 === "console-or-unfinished-publish" ? unexplainedMessage(change) : reason === "drifted" && row2 === "console-changed-it" && wentBack !== null ? wentBackMessage(change, wentBack) : reason === "age-unknown" && age?.order === "unknown" ? `${key}: it is not known whether ${base ? `commit ${base.commit} is newer than this one` : "the branch has a newer commit, which may have removed the definition"}, because ${age.why}. Run it again when that can be found out, or set allow-older: true.` : reason === "other-repository" ? `${key}: version ${baseVersion} was published from commit ${base?.commit}, which this repository does not have. Another repository publishes it, or the history was rewritten. Publish it from one repository only, or set allow-older: true to take it over.` : null;
}
function heldMessage({ key, base, baseVersion, left }, restored) {
  let commit = left === baseVersion ? ` (commit ${base?.commit})` : "";
  return `${key}: a rollback left version ${left}${commit} and restored ${restoredWords(restored)} The content that was left is not published again until its file changes. Change the definition, or revert the change that was rolled back.`;
}
function restoredWords({ version, commit, isSound }) {
  return isSound ? `version ${version} (commit ${commit}).` : `commit ${commit}. Version ${version}, which it made, has other content: do not use it.`;
}
function blockingReference({ decision, definition }) {
  let block = (0, import_index5.referenceBlockOf)(definition);
  return decision.type === "block" && block !== null && decision.reason === block.reason ? block : null;
}
function ageWarnings({ changes }) {
  let reasons2 = /* @__PURE__ */ new Map();
  for (let { key, decision, age } of changes)
    decision.type === "block" || decision.type === "skip" || age?.order !== "unknown" || reasons2.set(age.why, [...reasons2.get(age.why) ?? [], key]);
  return [...reasons2].map(([why, keys]) => ({
    code: "age-unknown",
    message: `It is not known whether a newer commit was published before, because ${why}: ${(0, import_action_run_action4.listSome)(keys)}. If an older run published these, run the newest commit's workflow again.`
  }));
}
function planNotices({ changes }) {
  let unmanaged = changes.filter(hasUnmanagedContract).map(({ key }) => key);
  return unmanaged.length === 0 ? [] : [
    `A contract (inputs, results or branches) is live that the definition does not give, and is left as it is: ${(0, import_action_run_action4.listSome)(unmanaged)}. Give it as Settings to keep it in the repository.`
  ];
}
function aliasNote(definitions, { moduleAlias }) {
  return moduleAlias === null || definitions.length === 0 || definitions.some(({ kind }) => kind === "module") ? null : `module-alias is ${(0, import_index3.quote)(moduleAlias)}, but this run has no flow module, and views have no aliases: no alias is moved.`;
}
function hasUnmanagedContract({ definition, observation }) {
  let live = observation?.live?.content;
  return definition.content.kind !== "module" || live?.kind !== "module" ? !1 : definition.content.settings === null && !/^\s*(\{\s*\})?\s*$/.test(live.settings ?? "");
}
var metadataSetNote, choices, maxNamed, init_outcome = __esm({
  "own:src/core/plan/outcome.ts"() {
    init_list_some();
    init_drift_causes();
    init_version_marker();
    init_decision();
    init_sha256();
    init_json();
    init_errors();
    init_quote();
    metadataSetNote = "Its description or tags were set.";
    choices = "To publish the repository's content, set overwrite-drift: true. To keep what is live, bring it into the repository.";
    maxNamed = 5;
  }
});

// another:src/core/resolve/review-hash.ts
var import_action_deliver5, init_review_hash = __esm({
  "another:src/core/resolve/review-hash.ts"() {
    import_action_deliver5 = __nccwpck_require__(683);
  }
});

// own:src/core/report/live-version.ts
function liveVersionOf({
  definition,
  observation
}) {
  if (!observation?.live || observation.versions === void 0) return null;
  let { restored, base, highest, matchesLive } = (0, import_action_deliver3.deriveFacts)(definition, observation), found = [restored, base, highest].find((version) => version && matchesLive(version));
  return found ? {
    version: found.number,
    commit: (0, import_action_deliver3.markerOf)(found)?.commit ?? null,
    restored: found.restores !== null
  } : null;
}
function liveVersionAfter(outcome, commit) {
  let { change, wrote, live, published } = outcome;
  if (published === null) return !wrote || (0, import_action_deliver4.isInStep)(change) ? liveVersionOf(change) : null;
  if (live !== !0) return null;
  let restored = (0, import_action_deliver4.versionWord)((0, import_action_deliver4.writeOf)(change)) === "restores";
  return { version: published, commit: (0, import_action_deliver3.shortCommit)(commit), restored };
}
function publishedSources(change, own = null) {
  let { definition, observation } = change, rows = observation === null ? [] : knownRows(observation);
  if (rows === null) return null;
  let isValid = observation?.contents !== void 0 || observation?.invalidVersions !== void 0 ? (0, import_action_deliver3.deriveFacts)(definition, observation).isValid : () => !0, received = /* @__PURE__ */ new Map(), restoredAbove = /* @__PURE__ */ new Set();
  for (let { version, description } of [...ownRows(change, own), ...rows]) {
    let restores = (0, import_action_deliver3.readRestoreMarker)(description);
    restores && restoredAbove.add(restores.source);
    let marker = (0, import_action_deliver3.readMarker)(description);
    if (marker === null || received.has(marker.source)) continue;
    let isSound = version === own?.version || isValid({ number: version, marker, restores }), wasLeft = [...restoredAbove].some((source) => source !== marker.source);
    isSound && !wasLeft && received.set(marker.source, { source: marker.source, version, commit: marker.commit });
  }
  return [...received.values()];
}
function knownRows({ live, versions, unlisted: unlisted2 = [] }) {
  if (versions === void 0) return null;
  let rows = [...unlisted2.toReversed(), ...versions], { version = null, versionDescription: description = null } = live ?? {};
  return version !== null && description !== null && version > (rows[0]?.version ?? 0) ? [{ version, description }, ...rows] : rows;
}
function ownRows(change, own) {
  if (own === null) return [];
  let { definition } = change, marker = {
    commit: (0, import_action_deliver3.shortCommit)(own.commit),
    hash: definition.hash,
    source: (0, import_index5.sourceOf)(definition)
  };
  return [{ version: own.version, description: (0, import_action_deliver3.markerText)(marker, (0, import_action_deliver4.versionWord)((0, import_action_deliver4.writeOf)(change))) }];
}
function plannedEntry(change, found, mode, stopReason) {
  let status = certainStatus(change) ?? (mode === "plan" ? "planned" : "skipped"), reason = (0, import_action_deliver4.reasonOf_2)(change) ?? (status === "skipped" ? stopReason : null);
  return entry(change, found, initialProgress(change), { status, reason, message: changeMessage(change) });
}
function outcomeEntry(outcome, found, commit) {
  let { change } = outcome, failure = failureOf(outcome), status = statusOf(outcome, failure !== null), reason = (0, import_action_deliver4.reasonOf_2)(change) ?? failure?.reason ?? outcome.notStarted, message = failure?.message ?? dependencyMessage(outcome) ?? unfinishedMessage(outcome, status), { published } = outcome, sources = publishedSources(change, published === null ? null : { version: published, commit }), result = {
    ...entry(change, found, outcome, { status, reason, message }),
    publishedSources: sources,
    liveVersion: liveVersionAfter(outcome, commit)
  };
  return outcome.metadataSet && result.action === "unchanged" ? { ...result, action: "metadata", metadata: !0 } : result;
}
function unfinishedMessage({ change, metadataSet }, status) {
  let message = changeMessage(change);
  return !metadataSet || status !== "blocked" && status !== "skipped" ? message : message === null ? `${change.key}: its description or tags were set before this was found.` : `${message} ${metadataSetNote}`;
}
function dependencyMessage({ change: { key }, dependency }) {
  return dependency === null ? null : `${key}: it refers to ${dependency}, which was not published, so nothing of it was written. See the message there, then run the workflow again.`;
}
function statusOf(outcome, failed) {
  let { change, notStarted, published } = outcome;
  if (published !== null) return failed ? "failed" : "published";
  let status = certainStatus(change) ?? (notStarted ? "skipped" : failed ? "failed" : "unchanged");
  return status === "unchanged" ? unversionedStatus(outcome) : status;
}
function unversionedStatus({ metadataSet, alias }) {
  return metadataSet || alias !== null ? "updated" : "unchanged";
}
function certainStatus({ decision }) {
  return decision.type === "write" ? null : decision.type === "block" ? "blocked" : decision.type === "leave" && decision.as === "unchanged" ? "unchanged" : "skipped";
}
function entry(change, { difference, undone, metadataChanges, warnings }, progress, { status, reason, message }) {
  let { definition, repository, live, drift, restored } = change, [action, metadata] = [(0, import_action_deliver4.actionOf)(change), (0, import_action_deliver4.metadataOf)(change)], { baseVersion, row: row2, overwrites } = change, { kind, name, file, place } = definition, { id, arn: arn2, version, snapshotVersion } = progress;
  return {
    kind,
    name,
    file,
    place: blockingReference(change)?.place ?? place,
    status,
    action,
    id,
    arn: arn2,
    version,
    kept: snapshotVersion,
    drift,
    reason,
    message,
    versionArn: arn2 !== null && version !== null ? `${arn2}:${version}` : null,
    previousVersion: progress.previous,
    baseVersion,
    row: row2,
    overwrites,
    restoredVersion: restored?.isSound && restored.hash === repository ? restored.version : null,
    contentSha256: (0, import_index5.contentHashOf)(definition),
    sourceSha256: (0, import_index5.sourceOf)(definition),
    reviewSha256: isReviewed(change) ? (0, import_action_deliver5.reviewHashOf)(definition) : null,
    pending: (0, import_index5.isPending)(definition),
    publishedSources: publishedSources(change),
    liveVersion: liveVersionOf(change),
    live: progress.live,
    warnings: [...changeWarnings(change), ...progress.warnings, ...warnings],
    problems: [],
    liveSha256: live,
    metadata: metadata !== null,
    metadataSha256: metadata && (0, import_action_deliver4.metadataHash)((0, import_index5.reviewedMetadata)(definition, metadata)),
    metadataChanges: metadata === null ? [] : metadataChanges,
    alias: progress.alias ?? (status === "planned" ? plannedAlias(change, arn2) : null),
    difference,
    undone
  };
}
function isReviewed(change) {
  return (0, import_action_deliver4.actionOf)(change) !== "unchanged" || (0, import_action_deliver4.aliasMoveOf)(change) !== null;
}
function plannedAlias(change, arn2) {
  let move = (0, import_action_deliver4.aliasMoveOf)(change);
  if (move === null) return null;
  let { name, existing, to } = move, id = existing?.id ?? null;
  return { name, id, arn: aliasArn(arn2, id), version: to, previousVersion: existing?.version ?? null };
}
function aliasArn(moduleArn, aliasId) {
  return moduleArn === null || aliasId === null ? null : `${moduleArn}:${aliasId}`;
}
var init_live_version = __esm({
  "own:src/core/report/live-version.ts"() {
    init_outcome();
    init_review_hash();
    init_version_marker();
    init_decision();
    init_sha256();
  }
});

// another:src/core/text/hex.ts
var import_action_run_action5, init_hex = __esm({
  "another:src/core/text/hex.ts"() {
    import_action_run_action5 = __nccwpck_require__(344);
  }
});

// own:src/core/comment/marker.ts
function sectionId(instanceId, workingDirectory, views, modules, only) {
  let text = JSON.stringify([
    instanceId,
    workingDirectory,
    views,
    modules,
    ...only === null ? [] : [only]
  ]);
  return (0, import_node_crypto.createHash)("sha256").update(text).digest("hex").slice(0, 12);
}
function encodeComment({ key, digest, commit, mode }) {
  return `<!-- connect-publish v1 ${safeJson({ key, digest, commit, mode })} -->`;
}
function encodeSection(header) {
  let { id, digest, commit, mode, run, published, url, instance, entries, versions, untrusted } = header;
  return `<!-- connect-publish section ${safeJson({ id, digest, commit, mode, run, published, url, instance, entries, versions, untrusted })} -->`;
}
function decodeComment(line) {
  let value = parseObject(commentLine.exec(line)?.[1]);
  if (typeof value?.key != "string" || value.key === "") return null;
  if (value.digest === void 0 && value.commit === void 0 && value.mode === void 0)
    return { key: value.key };
  let of = { digest: value.digest, commit: value.commit, mode: value.mode };
  return isPlan(of) ? { key: value.key, ...of } : null;
}
function decodeSection(line) {
  let value = parseObject(sectionLine.exec(line)?.[1]);
  if (value === null) return null;
  let { id, run, published, url } = value, plan = { digest: value.digest, commit: value.commit, mode: value.mode };
  if (!matches(id, /^[0-9a-f]{12}$/) || !matches(run, /^[0-9]{1,20}$/) || !matches(url, urlPattern) || !isPlan(plan) || typeof published != "boolean") return null;
  let trust = value.untrusted === void 0 ? {} : { untrusted: !0 };
  return { id, ...plan, run, published, url, ...readShown(value), ...trust };
}
function readShown({
  instance,
  entries = [],
  versions
}) {
  return {
    instance: isString(instance) ? instance : "",
    entries: Array.isArray(entries) && entries.every(isString) ? entries : null,
    versions: isTexts(versions) ? versions : null
  };
}
function isString(value) {
  return typeof value == "string";
}
function isTexts(value) {
  return typeof value == "object" && value !== null && Object.values(value).every(isString);
}
function isPlan(value) {
  return (value.digest === null || matches(value.digest, import_action_run_action5.sha256Id)) && matches(value.commit, import_action_run_action5.commitId) && matches(value.mode, modePattern);
}
function matches(value, pattern) {
  return typeof value == "string" && pattern.test(value);
}
function safeJson(value) {
  return JSON.stringify(value).replaceAll("<", "\\u003c").replaceAll(">", "\\u003e").replaceAll("--", "-\\u002d");
}
function parseObject(text) {
  if (text === void 0 || /[<>]|--/.test(text)) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
var import_node_crypto, commentLine, sectionLine, modePattern, urlPattern, init_marker = __esm({
  "own:src/core/comment/marker.ts"() {
    init_hex();
    import_node_crypto = __nccwpck_require__(598), commentLine = /^<!-- connect-publish v1 (\{.*\}) -->$/s, sectionLine = /^<!-- connect-publish section (\{.*\}) -->$/s, modePattern = /^[a-z][a-z-]{0,31}$/, urlPattern = /^https?:\/\/[\w.~:/?#@!$&*+,;=%-]{1,500}$/;
  }
});

// own:src/core/diff/change-difference.ts
function findDifference(change, known) {
  return known.get(change) ?? (hasTwoSides(change) ? unknownDifference((0, import_index2.bugReport)("It was not looked at")) : noDifference);
}
function unknownDifference(why) {
  let message = `The differences could not be computed, so it is not known whether they break anything: ${why} Nothing else depends on it: the definition is planned and published as usual.`;
  return { ...noDifference, warnings: [{ code: "internal", message }] };
}
function isComparable(change) {
  let { live, repository, observation } = change;
  return !(0, import_action_deliver4.isInStep)(change) && live !== repository && !!observation?.live;
}
function hasTwoSides(change) {
  return isComparable(change) || change.observation !== null && (0, import_action_deliver4.metadataOf)(change) !== null;
}
var noDifference, init_change_difference = __esm({
  "own:src/core/diff/change-difference.ts"() {
    init_decision();
    init_errors();
    noDifference = { difference: null, undone: null, metadataChanges: [], warnings: [] };
  }
});

// another:src/core/plan/plan.ts
var import_action_deliver6, init_plan = __esm({
  "another:src/core/plan/plan.ts"() {
    import_action_deliver6 = __nccwpck_require__(683);
  }
});

// another:src/core/kinds/large-text.ts
var import_index7, init_large_text = __esm({
  "another:src/core/kinds/large-text.ts"() {
    import_index7 = __nccwpck_require__(377);
  }
});

// another:core-diff-plan-differences
var core_diff_plan_differences_exports = {};
__export(core_diff_plan_differences_exports, {
  changedPaths: () => import_core_diff_plan_differences.changedPaths,
  compareChanges: () => import_core_diff_plan_differences.compareChanges,
  createEarlyDifferences: () => import_core_diff_plan_differences.createEarlyDifferences
});
var import_core_diff_plan_differences, init_core_diff_plan_differences = __esm({
  "another:core-diff-plan-differences"() {
    import_core_diff_plan_differences = __nccwpck_require__(439);
  }
});

// another:core-resolve-name-ids
var core_resolve_name_ids_exports = {};
__export(core_resolve_name_ids_exports, {
  createNameIds: () => import_core_resolve_name_ids.createNameIds,
  withNames: () => import_core_resolve_name_ids.withNames,
  withNamesInDetail: () => import_core_resolve_name_ids.withNamesInDetail
});
var import_core_resolve_name_ids, init_core_resolve_name_ids = __esm({
  "another:core-resolve-name-ids"() {
    import_core_resolve_name_ids = __nccwpck_require__(210);
  }
});

// own:src/core/plan/blocked-failures.ts
function countDefinitions(count) {
  return count === 1 ? "1 definition is" : `${count} definitions are`;
}
function blockedFailure(count) {
  return blocked(`${countDefinitions(count)} blocked, so nothing is published. ${seeEach}`);
}
function blockedMeanwhileFailure(count) {
  return blocked(
    `${countDefinitions(count)} blocked by what happened in the instance during the run. ${seeEach}`
  );
}
function notRolledBack(count, dependants) {
  let result = `${count === 1 ? "it was" : "they were"} not rolled back.`, more = leftToo(dependants, dependants === 1 ? "was" : "were");
  return blocked(
    `${countDefinitions(count)} blocked, so ${result}${more} Nothing else was stopped. ${seeEach}`
  );
}
function notToRollBack(count, dependants) {
  let result = `a rollback would leave ${count === 1 ? "it" : "them"} alone and fail at the end.`, more = leftToo(dependants, "would be");
  return blocked(
    `${countDefinitions(count)} blocked, so ${result}${more} Nothing else would be stopped. ${seeEach}`
  );
}
function leftToo(count, verb) {
  return count === 0 ? "" : ` ${count} more ${verb} left alone, because ${count === 1 ? "it refers" : "they refer"} to a definition that is not rolled back.`;
}
function blocked(message) {
  return new import_index2.ActionError("blocked", "blocked", message);
}
function driftFailure(count) {
  let message = `${countDefinitions(count)} not as published last, and fail-on-drift is set. ${import_action_deliver2.driftCause} Bring what is live into the repository, or publish over it with overwrite-drift.`;
  return new import_index2.ActionError("drift-found", "drift-found", message);
}
function unexplainedDriftFailure(count) {
  let message = `${countDefinitions(count)} not as published last, and the cause is not known. ${import_action_deliver2.unknownCause} ${count === 1 ? "It was" : "They were"} left alone. ${seeEach}`;
  return new import_index2.ActionError("drift-found", "drift-unexplained", message);
}
function planFailures(plan, invalid, mode, failPolicy) {
  return mode === "rollback" ? changedPlanFailures(plan, mode, failPolicy) : [
    ...invalidFailures(invalid),
    ...changedPlanFailures(plan, mode, failPolicy),
    ...blockedFailures(plan, mode, failPolicy),
    ...failureIfAny(
      mode === "plan" && failPolicy.failOnChanges ? plan.changes.filter(isChange).length : 0,
      changesFailure
    )
  ];
}
function invalidFailures(count) {
  return failureIfAny(count, invalidDefinitionsFailure);
}
function outcomeFailures(outcomes, mode) {
  let failed = outcomes.flatMap((outcome) => failureOf(outcome) ?? []), late = ["timeout", "cancelled"].flatMap(
    (reason) => failureIfAny(
      outcomes.filter(({ notStarted }) => notStarted === reason).length,
      (count) => notStartedFailure(reason, count)
    )
  ), dependants = outcomes.filter((outcome) => isAloneSkipped(outcome, outcomes)), blocked2 = outcomes.filter(({ change }) => change.decision.type === "block"), skipped = outcomes.filter(({ change }) => isDependant(change)).length, drifted = outcomes.filter(({ change }) => change.row === "console-or-unfinished-publish").filter(({ change }) => (0, import_action_deliver4.actionOf)(change) === "drifted");
  return [
    ...failed,
    ...late,
    ...failureIfAny(dependants.length, dependencyFailure),
    ...failureIfAny(
      blocked2.length,
      (count) => mode === "rollback" ? notRolledBack(count, skipped) : blockedMeanwhileFailure(count)
    ),
    ...failureIfAny(drifted.length, unexplainedDriftFailure)
  ];
}
function failureIfAny(count, failure) {
  return count > 0 ? [failure(count)] : [];
}
function invalidDefinitionsFailure(count) {
  let message = `${countDefinitions(count)} not valid. Correct the places that the annotations name.`;
  return new import_index2.ActionError("invalid-definition", "invalid-definition", message);
}
function changedPlanFailures(plan, mode, { expectedPlanDigest }) {
  if (mode === "plan" || expectedPlanDigest === null || expectedPlanDigest === plan.digest) return [];
  let message = `The plan has the digest ${plan.digest}, but expected-plan-digest is ${expectedPlanDigest}: the repository or what is live changed since that plan. Nothing was published. Look at the new plan and give its digest.`;
  return [new import_index2.ActionError("plan-changed", "plan-changed", message)];
}
function blockedFailures({ changes }, mode, { rollback }) {
  let blocking = changes.flatMap(({ decision }) => decision.type === "block" ? [decision.reason] : []).filter((reason) => mode !== "plan" || !import_action_deliver6.planWarnings.includes(reason)), drifted = blocking.filter((reason) => reason === "drifted").length, dependants = changes.filter(isDependant).length, blockedOf = (count) => rollback ? notToRollBack(count, dependants) : blockedFailure(count), blocked2 = failureIfAny(blocking.length - drifted, blockedOf);
  return [...failureIfAny(drifted, driftFailure), ...blocked2];
}
function isDependant({ decision }) {
  return decision.type === "skip" && decision.reason === "dependency";
}
function isChange(change) {
  let { decision, live, repository } = change;
  return decision.type === "block" ? decision.reason === "unpublished-draft" && live !== repository || decision.reason === "not-promoted" : decision.type === "leave" ? decision.as === "drifted" : decision.type === "write" && (decision.write.content !== "none" || (0, import_action_deliver4.aliasMoveOf)(change) !== null);
}
function changesFailure(count) {
  let message = `${countDefinitions(count)} not as in the repository, and fail-on-changes is set. Publish them, or bring what is live into the repository.`;
  return new import_index2.ActionError("changes-found", "changes-found", message);
}
function breakingChanges({ changes }, differences) {
  let breaks = (change) => (findDifference(change, differences).difference?.breaking.length ?? 0) > 0;
  return changes.filter(breaks).map(({ key }) => key);
}
function breakingFailure(broken, label) {
  let message = `${describeBroken(broken)}, and fail-on-breaking is set. Take the change back, or, if it is meant, give the pull request the label ${(0, import_index3.quote)(label)} and run the workflow again.`;
  return new import_index2.ActionError("changes-found", "breaking-change", message);
}
function breakingWaivedNotice(broken, label) {
  return `${describeBroken(broken)}; fail-on-breaking is waived by the pull request's label ${(0, import_index3.quote)(label)}.`;
}
function describeBroken({ changed, removed }) {
  let change = changed.length === 1 ? `The change of ${(0, import_action_run_action4.listSome)(changed)} breaks what uses the live definition` : `The changes of ${(0, import_action_run_action4.listSome)(changed)} break what uses the live definitions`, removal = removed.length === 1 ? `${(0, import_action_run_action4.listSome)(removed)} is live, but no longer in the repository` : `${(0, import_action_run_action4.listSome)(removed)} are live, but no longer in the repository`;
  return [...changed.length > 0 ? [change] : [], ...removed.length > 0 ? [removal] : []].join("; ");
}
function notStartedFailure(reason, count) {
  let why = reason === "timeout" ? "timeout-seconds were over" : "the run was cancelled", message = `${countDefinitions(count)} not published: ${why} before ${count === 1 ? "its" : "their"} turn came. Run the workflow again; it does the rest.`;
  return new import_index2.ActionError(reason, reason, message);
}
function isAloneSkipped({ notStarted, dependency }, outcomes) {
  let target = outcomes.find(({ change }) => change.key === dependency);
  return notStarted === "dependency" && target !== void 0 && !(target.failure ?? target.notStarted);
}
function dependencyFailure(count) {
  let message = `${countDefinitions(count)} not published, because what ${count === 1 ? "it refers" : "they refer"} to was not. See the message of each definition for what to do.`;
  return new import_index2.ActionError("blocked", "dependency", message);
}
function createComparer(policy) {
  let early = null;
  return {
    prepare: async (definition, observation, names) => {
      let change = (0, import_action_deliver3.decide)(definition, observation, void 0, policy);
      if (!isComparable(change)) return;
      let { createEarlyDifferences: createEarlyDifferences2 } = await Promise.resolve().then(() => (init_core_diff_plan_differences(), core_diff_plan_differences_exports));
      early ??= createEarlyDifferences2(), early.add(change, await nameIdsOf(names)), (0, import_index7.setAside)(definition.content), observation.live && (0, import_index7.setAside)(observation.live.content);
    },
    compare: async ({ changes }, names) => {
      let prepared = early;
      return early = null, { facts: { differences: await withDifferences(changes, /* @__PURE__ */ new Map(), names, prepared) } };
    }
  };
}
async function withDifferences(changes, known, names, early = null) {
  let open = changes.filter((change) => hasTwoSides(change) && !known.has(change));
  if (open.length === 0) return known;
  let { compareChanges: compare2 } = await Promise.resolve().then(() => (init_core_diff_plan_differences(), core_diff_plan_differences_exports));
  return compare2(open, known, await nameIdsOf(names), early);
}
async function nameIdsOf(names) {
  if (names === null) return null;
  let { createNameIds: createNameIds2 } = await Promise.resolve().then(() => (init_core_resolve_name_ids(), core_resolve_name_ids_exports)), known = nameIds.get(names) ?? createNameIds2(names.catalogue);
  return nameIds.set(names, known), known;
}
function sectionIdOf({ instance, workingDirectory, views, modules, only }) {
  return sectionId(instance.id, workingDirectory, views.patterns, modules.patterns, only);
}
var seeEach, nameIds, init_blocked_failures = __esm({
  "own:src/core/plan/blocked-failures.ts"() {
    init_outcome();
    init_marker();
    init_change_difference();
    init_list_some();
    init_drift_causes();
    init_plan();
    init_version_marker();
    init_decision();
    init_large_text();
    init_errors();
    init_quote();
    seeEach = "See the message of each definition for what to do.";
    nameIds = /* @__PURE__ */ new WeakMap();
  }
});

// own:src/core/report/denials.ts
function mergeDenials(failures) {
  let merged = new Map(failures);
  for (let [permission, keys] of keysByPermission(failures)) {
    let first = failures.get(keys[0]);
    if (!first || keys.length === 1) continue;
    let failure = denialOf(permission, keys, first);
    for (let key of keys) merged.set(key, failure);
  }
  return merged;
}
function keysByPermission(failures) {
  let byPermission = /* @__PURE__ */ new Map();
  for (let [key, { permission }] of failures)
    permission !== null && byPermission.set(permission, [...byPermission.get(permission) ?? [], key]);
  return byPermission;
}
function denialOf(permission, keys, first) {
  let message = `The role lacks ${permission} for ${keys.length} definitions: ${(0, import_action_run_action4.listSome)(keys)}. The first refusal: ${first.message}`;
  return new import_index2.ActionError(first.reason, first.code, message, { cause: first, permission });
}
var init_denials = __esm({
  "own:src/core/report/denials.ts"() {
    init_list_some();
    init_errors();
  }
});

// own:src/core/report/uncompared-entries.ts
function invalidEntry(invalid) {
  let { kind, name, file, problems } = invalid;
  return {
    ...emptyEntry,
    kind,
    name: name ?? file,
    file,
    status: "invalid",
    reason: "invalid-definition",
    problems
  };
}
function uncomparedEntry(definition, status, reason, message = null) {
  let { kind, name, file, place } = definition, hashes = { contentSha256: (0, import_index5.contentHashOf)(definition), sourceSha256: (0, import_index5.sourceOf)(definition) };
  return { ...emptyEntry, kind, name, file, place, status, reason, message, ...hashes };
}
var emptyEntry, init_uncompared_entries = __esm({
  "own:src/core/report/uncompared-entries.ts"() {
    init_sha256();
    emptyEntry = {
      action: null,
      id: null,
      arn: null,
      version: null,
      versionArn: null,
      previousVersion: null,
      contentSha256: null,
      sourceSha256: null,
      reviewSha256: null,
      pending: !1,
      publishedSources: null,
      liveVersion: null,
      live: null,
      drift: null,
      baseVersion: null,
      restoredVersion: null,
      row: null,
      overwrites: "nobody",
      reason: null,
      message: null,
      kept: null,
      warnings: [],
      problems: [],
      liveSha256: null,
      metadata: !1,
      metadataSha256: null,
      metadataChanges: [],
      alias: null,
      place: null,
      difference: null,
      undone: null
    };
  }
});

// another:src/core/model/report.ts
var import_action_deliver7, init_report = __esm({
  "another:src/core/model/report.ts"() {
    import_action_deliver7 = __nccwpck_require__(683);
  }
});

// another:src/core/model/once-for-each.ts
var import_index8, init_once_for_each = __esm({
  "another:src/core/model/once-for-each.ts"() {
    import_index8 = __nccwpck_require__(377);
  }
});

// own:src/core/diff/compared-sides.ts
function changedContents(change) {
  if (isNew(change)) return { own: { before: null, after: change.definition.content }, undone: null };
  let since = sidesSincePublished(change);
  return since === null ? { own: sidesWithLive(change), undone: null } : { own: since.repository, undone: since.console };
}
function isNew(change) {
  let content = (0, import_action_deliver4.writeOf)(change)?.content;
  return change.live === null && (content === "create" || content === "update");
}
function sidesWithLive(change) {
  let { definition, observation } = change;
  if (!isComparable(change) || !observation?.live || !isReadable2(observation.live.content)) return null;
  let own = definition.content, live = (0, import_index5.comparableContent)(observation.live.content, own);
  return hasDrifted(change) ? { before: own, after: live } : { before: live, after: own };
}
function hasDrifted(change) {
  return (0, import_action_deliver4.reasonOf_2)(change) === "drifted" && change.overwrites === "nobody";
}
function sidesSincePublished(change) {
  let { overwrites, baseVersion, definition, observation } = change;
  if (overwrites === "nobody" || baseVersion === null || !observation?.live) return null;
  let published = observation.contents?.get(baseVersion);
  if (!published || !isReadable2(published) || !isReadable2(observation.live.content)) return null;
  let own = definition.content, before = (0, import_index5.comparableContent)(published, own), live = (0, import_index5.comparableContent)(observation.live.content, own);
  return { repository: { before, after: own }, console: { before, after: live } };
}
var isReadable2, init_compared_sides = __esm({
  "own:src/core/diff/compared-sides.ts"() {
    init_change_difference();
    init_decision();
    init_sha256();
    init_once_for_each();
    isReadable2 = (0, import_index8.onceForEach)((content) => typeof (0, import_action_deliver4.executableOrText)(content) != "string");
  }
});

// another:src/core/plan/mode.ts
var import_index9, init_mode = __esm({
  "another:src/core/plan/mode.ts"() {
    import_index9 = __nccwpck_require__(377);
  }
});

// another:src/core/kinds/text-rule.ts
var import_index10, init_text_rule = __esm({
  "another:src/core/kinds/text-rule.ts"() {
    import_index10 = __nccwpck_require__(377);
  }
});

// another:src/core/model/key.ts
var import_index11, init_key = __esm({
  "another:src/core/model/key.ts"() {
    import_index11 = __nccwpck_require__(377);
  }
});

// another:src/core/kinds/arns.ts
var import_index12, init_arns = __esm({
  "another:src/core/kinds/arns.ts"() {
    import_index12 = __nccwpck_require__(377);
  }
});

// another:src/core/document/located-json.ts
var import_index13, init_located_json = __esm({
  "another:src/core/document/located-json.ts"() {
    import_index13 = __nccwpck_require__(377);
  }
});

// another:src/core/text/arn.ts
var import_index14, init_arn = __esm({
  "another:src/core/text/arn.ts"() {
    import_index14 = __nccwpck_require__(377);
  }
});

// another:src/core/resolve/has-references.ts
var import_index15, init_has_references = __esm({
  "another:src/core/resolve/has-references.ts"() {
    import_index15 = __nccwpck_require__(377);
  }
});

// another:src/core/document/problem.ts
var import_index16, init_problem = __esm({
  "another:src/core/document/problem.ts"() {
    import_index16 = __nccwpck_require__(377);
  }
});

// another:src/core/document/json-differences.ts
var import_action_deliver8, init_json_differences = __esm({
  "another:src/core/document/json-differences.ts"() {
    import_action_deliver8 = __nccwpck_require__(683);
  }
});

// another:src/core/document/kept-json.ts
var import_index17, init_kept_json = __esm({
  "another:src/core/document/kept-json.ts"() {
    import_index17 = __nccwpck_require__(377);
  }
});

// another:src/core/text/nearest.ts
var import_index18, init_nearest = __esm({
  "another:src/core/text/nearest.ts"() {
    import_index18 = __nccwpck_require__(377);
  }
});

// another:app-check-places
var app_check_places_exports = {};
__export(app_check_places_exports, {
  placeChanges: () => import_app_check_places.placeChanges,
  refusalProblems: () => import_app_check_places.refusalProblems
});
var import_app_check_places, init_app_check_places = __esm({
  "another:app-check-places"() {
    import_app_check_places = __nccwpck_require__(858);
  }
});

// own:app-report
var app_report_exports = {};
__export(app_report_exports, {
  buildReport: () => buildReport,
  contentsToDraw: () => contentsToDraw,
  stepFailure: () => stepFailure
});
function reportedReferences(definitions) {
  return definitions.flatMap(
    ({ key, references }) => (references?.resolution?.references ?? []).map(
      ({ written, path: path2, place, resolved, overriddenBy, awaits }) => ({
        reference: written,
        key,
        path: pathText(path2),
        line: place.line,
        column: place.column,
        resolved,
        ...awaits !== null && { awaits },
        ...overriddenBy !== null && { overriddenBy }
      })
    )
  );
}
function pathText({ root, members }) {
  return members.reduce(
    (text, step) => typeof step == "number" ? `${text}[${step}]` : `${text}.${step}`,
    root
  );
}
function reportEntries(context, state, unread, outcomes) {
  let { loaded, plan } = state, all = [
    ...loaded.invalid.map((each) => [entryKey(each, loaded), invalidEntry(each)]),
    ...plan ? [
      ...plannedEntries(context, state, plan, outcomes),
      ...loaded.definitions.flatMap(unreadableEntries(unread))
    ] : loaded.definitions.map((each) => uncomparedItem(state, each))
  ];
  return Object.fromEntries(all.toSorted(([a], [b]) => (0, import_index6.compareCodeUnits)(a, b)));
}
function entryKey({ key, file }, { definitions, invalid }) {
  let isTaken = definitions.some((each) => each.key === key) || invalid.some((each) => each.key === key && each.file !== file);
  return key === file && isTaken ? `./${file}` : key;
}
function plannedEntries(context, { differences, failures }, plan, outcomes) {
  let differenceOf2 = (change) => findDifference(change, differences);
  if (outcomes)
    return outcomes.map((outcome) => [
      outcome.change.key,
      outcomeEntry(outcome, differenceOf2(outcome.change), context.workflowRun.commit)
    ]);
  let stopReason = failures[0]?.reason ?? null;
  return plan.changes.map((change) => [
    change.key,
    plannedEntry(change, differenceOf2(change), context.decision.mode, stopReason)
  ]);
}
function unreadableEntries(unread) {
  return (definition) => {
    let failure = unread.get(definition.key);
    return failure ? [[definition.key, uncomparedEntry(definition, "failed", failure.reason, failure.message)]] : [];
  };
}
function uncomparedItem({ checkedOnly, failures }, definition) {
  if (checkedOnly) return [definition.key, uncomparedEntry(definition, "checked", null)];
  let reason = failures[0]?.reason ?? null, isStopped2 = reason === "timeout" || reason === "cancelled";
  return [definition.key, uncomparedEntry(definition, isStopped2 ? "skipped" : "failed", reason)];
}
function stepFailure({ decision }, { invalid }, cause) {
  let failure = (0, import_index2.asActionError)(cause);
  return failure.code === "no-credentials" && decision.fork && !(0, import_index9.makesChanges)(decision.mode) ? {
    facts: { checkedOnly: !0 },
    warnings: [{ code: "not-compared", message: "This run has no AWS credentials, as is usual for a pull request from a fork or by Dependabot: the definitions were read, checked and hashed, but nothing was compared with the instance." }],
    failures: invalidFailures(invalid.length)
  } : { facts: {}, failures: [failure] };
}
async function buildReport(context, state) {
  let { inputs, decision, workflowRun } = context, { plan, publishing, loaded } = state, unread = mergeDenials(state.observed?.unreadable ?? /* @__PURE__ */ new Map()), outcomes = plan && publishing && outcomesOf(context, plan, publishing.outcomes()), changes = outcomes?.map(({ change }) => change) ?? plan?.changes ?? [], refusals = outcomes?.some(({ failure }) => failure && failure.refusals.length > 0) ? await placeRefused(context, loaded, outcomes ?? []) : /* @__PURE__ */ new Map(), differences = await withDifferences(changes, state.differences, state.names), entries = withRefusals(reportEntries(context, { ...state, differences }, unread, outcomes), refusals);
  return {
    schema: 1,
    mode: decision.mode,
    modeReason: decision.reason,
    context: workflowRun,
    createdAt: new Date(context.clock.wallTime()).toISOString(),
    instance: namedInstance(state),
    instanceId: inputs.instance.id,
    ...inputs.pageUrl === null ? {} : { pageUrl: inputs.pageUrl },
    sectionId: sectionIdOf(inputs),
    observed: observedBy(inputs, state),
    planDigest: plan?.digest ?? null,
    entries: await withPlaces(context, entries, changes),
    problems: [...loaded.problems, ...state.contentProblems].toSorted(import_index16.compareLocations),
    warnings: state.warnings,
    notices: state.notices,
    failures: failuresInOrder([
      ...state.failures,
      ...unread.values(),
      ...outcomeFailures(outcomes ?? [], decision.mode),
      // Of a rollback they stop only themselves.
      ...decision.mode === "rollback" ? invalidFailures(loaded.invalid.length) : [],
      ...cancellationFailures(context)
    ]),
    references: reportedReferences(changes.map(({ definition }) => definition)),
    savedDrafts: [...new Set((outcomes ?? []).flatMap(({ savedDrafts }) => [...savedDrafts]))].toSorted()
  };
}
async function contentsToDraw({ plan, publishing, names }) {
  let outcomes = publishing?.outcomes(), contents = (plan?.changes ?? []).map((change) => outcomes?.get(change.key)?.change ?? change).filter(({ live, repository }) => live !== repository).map((change) => [change.key, changedContents(change)]).filter(([, { own, undone }]) => own !== null || undone !== null);
  return { contents: new Map(contents), nameIds: contents.length > 0 ? await nameIdsOf(names) : null };
}
function namedInstance({ instance, values }) {
  let nickname = values?.nickname ?? null;
  return instance && nickname !== null ? { ...instance, nickname } : instance;
}
function observedBy({ observe: observe2 }, { observed }) {
  let reading = observed?.reading ?? null;
  return reading !== null && observe2 === "versions" ? "versions" : reading;
}
async function placeRefused(context, { files }, outcomes) {
  let { refusalProblems: refusalProblems2 } = await Promise.resolve().then(() => (init_app_check_places(), app_check_places_exports)), checkedOf = new Map(files.map(({ file, checked }) => [file, checked]));
  return refusalProblems2(
    context,
    outcomes,
    ({ file }) => (checkedOf.get(file)?.findings ?? []).map(({ finding }) => finding)
  );
}
async function withPlaces(context, entries, changes) {
  let keys = context.deadline.stopReason() === "cancelled" ? /* @__PURE__ */ new Set() : keysToPlace({ entries });
  if (keys.size === 0) return entries;
  let { placeChanges: placeChanges2 } = await Promise.resolve().then(() => (init_app_check_places(), app_check_places_exports));
  return placeChanges2(context, entries, changes, keys);
}
function withRefusals(entries, refusals) {
  let problemsOf2 = (key, { problems }) => [...problems, ...refusals.get(key) ?? []];
  return Object.fromEntries(
    Object.entries(entries).map(([key, entry2]) => [key, { ...entry2, problems: problemsOf2(key, entry2) }])
  );
}
function outcomesOf({ deadline }, plan, outcomesSoFar) {
  let outcomes = plan.changes.map(
    (change) => outcomesSoFar.get(change.key) ?? {
      ...initialProgress(change),
      change,
      failure: null,
      dependency: null,
      notStarted: (0, import_action_deliver4.writes)(change) ? deadline.stopReason() : null
    }
  ), failed = outcomes.flatMap(({ change, failure }) => failure ? [[change.key, failure]] : []), failures = mergeDenials(new Map(failed));
  return outcomes.map((outcome) => ({ ...outcome, failure: failures.get(outcome.change.key) ?? null }));
}
function cancellationFailures({ deadline }) {
  return deadline.stopReason() !== "cancelled" ? [] : [
    new import_index2.ActionError(
      "cancelled",
      "cancelled",
      "The run was cancelled. Run the workflow again; it does the rest."
    )
  ];
}
function failuresInOrder(failures) {
  return [...new Map(failures.map((failure) => [failure.message, failure])).values()].map(({ reason, code: code2, message }) => ({ reason, code: code2, message })).toSorted((a, b) => import_action_deliver7.failureReasons.indexOf(a.reason) - import_action_deliver7.failureReasons.indexOf(b.reason));
}
var init_app_report = __esm({
  "own:app-report"() {
    init_changed_places();
    init_live_version();
    init_blocked_failures();
    init_outcome();
    init_denials();
    init_uncompared_entries();
    init_marker();
    init_report();
    init_hex();
    init_compared_sides();
    init_change_difference();
    init_list_some();
    init_mode();
    init_drift_causes();
    init_natural_order();
    init_plan();
    init_review_hash();
    init_version_marker();
    init_decision();
    init_text_rule();
    init_key();
    init_arns();
    init_located_json();
    init_arn();
    init_has_references();
    init_problem();
    init_json_differences();
    init_sha256();
    init_large_text();
    init_once_for_each();
    init_kept_json();
    init_json();
    init_errors();
    init_nearest();
    init_quote();
    init_esbuild_runtime();
  }
});

// another:core-check-calls
var core_check_calls_exports = {};
__export(core_check_calls_exports, {
  currentId: () => import_core_check_calls.currentId,
  resolveCalls: () => import_core_check_calls.resolveCalls
});
var import_core_check_calls, init_core_check_calls = __esm({
  "another:core-check-calls"() {
    import_core_check_calls = __nccwpck_require__(179);
  }
});

// another:app-resolve-past-names
var app_resolve_past_names_exports = {};
__export(app_resolve_past_names_exports, {
  createPastNames: () => import_app_resolve_past_names.createPastNames
});
var import_app_resolve_past_names, init_app_resolve_past_names = __esm({
  "another:app-resolve-past-names"() {
    import_app_resolve_past_names = __nccwpck_require__(161);
  }
});

// another:app-publish
var app_publish_exports = {};
__export(app_publish_exports, {
  publish: () => import_app_publish.publish
});
var import_app_publish, init_app_publish = __esm({
  "another:app-publish"() {
    import_app_publish = __nccwpck_require__(990);
  }
});

// <stdin>
var stdin_exports = {};
__export(stdin_exports, {
  actions: () => actions,
  ageWarnings: () => ageWarnings,
  aliasAheadWarning: () => aliasAheadWarning,
  aliasArn: () => aliasArn,
  aliasNote: () => aliasNote,
  applyDecision: () => applyDecision,
  blockingReference: () => blockingReference,
  buildReport: () => buildReport,
  canReplace: () => canReplace,
  changeMessage: () => changeMessage,
  changeWarnings: () => changeWarnings,
  changedContents: () => changedContents,
  checkBreaking: () => checkBreaking,
  checkForMissingFiles: () => checkForMissingFiles,
  checkReviews: () => checkReviews,
  commonAdvice: () => commonAdvice,
  contentsToDraw: () => contentsToDraw,
  createBackoff: () => createBackoff,
  createStored: () => createStored,
  createTools: () => createTools,
  decodeComment: () => decodeComment,
  decodeEntry: () => decodeEntry,
  decodeSection: () => decodeSection,
  describeLagMs: () => describeLagMs,
  draftWarning: () => draftWarning,
  emptyEntry: () => emptyEntry,
  encodeComment: () => encodeComment,
  encodeEntry: () => encodeEntry,
  encodeSection: () => encodeSection,
  failureOf: () => failureOf,
  findBroken: () => findBroken,
  findDifference: () => findDifference,
  findRemoved: () => findRemoved,
  hasDrifted: () => hasDrifted,
  hasOtherSections: () => hasOtherSections,
  hasTwoSides: () => hasTwoSides,
  initialProgress: () => initialProgress,
  invalidEntry: () => invalidEntry,
  isComparable: () => isComparable,
  isolateFailure: () => isolateFailure,
  keysToPlace: () => keysToPlace,
  listLagMs: () => listLagMs,
  liveNamesOf_2: () => liveNamesOf,
  makeWholePlan: () => makeWholePlan,
  maxRefusals: () => maxRefusals,
  mergeDenials: () => mergeDenials,
  mergeNotes: () => mergeNotes,
  mergeSections: () => mergeSections,
  metadataSetNote: () => metadataSetNote,
  missingFiles: () => missingFiles,
  notFoundCodes: () => notFoundCodes,
  notHeldNotice: () => notHeldNotice,
  nothingObserved: () => nothingObserved,
  noticesOfNames_2: () => noticesOfNames,
  observe: () => observe,
  observeInstance: () => observeInstance,
  observeOne: () => observeOne,
  outcomeEntry: () => outcomeEntry,
  outsideSections: () => outsideSections,
  parseSections: () => parseSections,
  pinWarnings: () => pinWarnings,
  planChanges: () => planChanges,
  planNotices: () => planNotices,
  plannedEntry: () => plannedEntry,
  pollUntil: () => pollUntil,
  problemCodes_2: () => problemCodes,
  releaseNotes: () => releaseNotes,
  releaseNotes_2: () => releaseNotes,
  retryWhileCreating: () => retryWhileCreating,
  roomForAll: () => roomForAll,
  roomForAll_2: () => roomForAll,
  sarif: () => sarif,
  sealEntry: () => sealEntry,
  sectionId: () => sectionId,
  settleContent: () => settleContent,
  settleMs: () => settleMs,
  sidesSincePublished: () => sidesSincePublished,
  sidesWithLive: () => sidesWithLive,
  startPublish: () => startPublish,
  stepFailure: () => stepFailure,
  uncomparedEntry: () => uncomparedEntry,
  unknownDifference: () => unknownDifference,
  unlisted: () => unlisted,
  unreadPinsNotice: () => unreadPinsNotice,
  waitAfterRefusal: () => waitAfterRefusal,
  waitDeadline: () => waitDeadline,
  withChangedPlaces: () => withChangedPlaces,
  withLiveFileNames_2: () => withLiveFileNames,
  withoutArns: () => withoutArns,
  withoutReview: () => withoutReview
});
module.exports = __toCommonJS(stdin_exports);

// another:src/adapters/files/glob.ts
var import_action_run_action = __nccwpck_require__(344);

// another:src/adapters/files/workspace.ts
var import_action_run_action2 = __nccwpck_require__(344);

// another:src/adapters/git/git.ts
var import_action_run_action3 = __nccwpck_require__(344);

// another:src/core/text/cause-text.ts
var import_index = __nccwpck_require__(377);

// own:adapters-git-index
init_errors();
init_quote();
init_esbuild_runtime();
var import_promises = __nccwpck_require__(455), import_node_path = __toESM(__nccwpck_require__(760));
function parseIndex(bytes) {
  try {
    return readWith(bytes, 20);
  } catch (cause) {
    let other = attempt(() => readWith(bytes, 32));
    if (other !== null) return other;
    throw cause instanceof RangeError ? new Error(tooShort, { cause }) : cause;
  }
}
var tooShort = "it ends too early";
function attempt(read) {
  try {
    return read();
  } catch {
    return null;
  }
}
function readWith(bytes, hashBytes) {
  let view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 12 || view.getUint32(0) !== signature("DIRC")) throw new Error("it is no index of git");
  let version = view.getUint32(4);
  if (version < 2 || version > 4) throw new Error(`its version is ${version}; 2 to 4 are known`);
  let count = view.getUint32(8), entries = [], [offset, path2] = [12, new Uint8Array()], folders = !1;
  for (let index = 0; index < count; index += 1) {
    let mode = view.getUint32(offset + 24), flagsAt = offset + 40 + hashBytes, isExtended = version > 2 && (view.getUint16(flagsAt) & 16384) !== 0, nameAt = flagsAt + (isExtended ? 4 : 2), isSkipped2 = isExtended && (view.getUint16(flagsAt + 2) & 16384) !== 0, read = version === 4 ? compressedName(bytes, nameAt, path2) : paddedName(bytes, nameAt, offset);
    if ((view.getUint16(flagsAt) & 4095) !== Math.min(read.name.length, 4095))
      throw new Error("a name of it has another length than it says");
    path2 = read.name, offset = read.end, folders ||= mode === 16384, entries.push({ path: decoder.decode(path2), isSubmodule: mode === 57344, isSkipped: isSkipped2 });
  }
  if (offset + hashBytes > bytes.length) throw new Error(tooShort);
  return { entries, isWhole: !folders && !hasRequiredExtension(view, offset, bytes.length - hashBytes) };
}
var decoder = new TextDecoder();
function paddedName(bytes, at, start) {
  let end = zeroAfter(bytes, at);
  return { name: bytes.subarray(at, end), end: start + (Math.floor((end - start) / 8) + 1) * 8 };
}
function compressedName(bytes, at, before) {
  let [dropped, from] = variableNumber(bytes, at), end = zeroAfter(bytes, from);
  if (dropped > before.length) throw new Error("a name of it is shorter than nothing");
  return {
    name: Buffer.concat([before.subarray(0, before.length - dropped), bytes.subarray(from, end)]),
    end: end + 1
  };
}
function variableNumber(bytes, at) {
  let [value, next] = [0, at];
  for (; ; ) {
    let byte = bytes[next];
    if (byte === void 0 || value > 16777215) throw new Error(tooShort);
    if (value = value * 128 + (byte & 127), next += 1, byte < 128) return [value, next];
    value += 1;
  }
}
function zeroAfter(bytes, from) {
  let end = bytes.indexOf(0, from);
  if (end < 0) throw new Error(tooShort);
  return end;
}
function hasRequiredExtension(view, start, end) {
  let offset = start;
  for (; offset + 8 <= end; ) {
    if (view.getUint8(offset) >= 97) return !0;
    offset += 8 + view.getUint32(offset + 4);
  }
  return !1;
}
function signature(text) {
  return Buffer.from(text, "latin1").readUInt32BE();
}
async function missingFiles(tree, lists, found) {
  try {
    let entries = await entriesOf(tree), missing = [];
    for (let entry2 of entries.filter(await selectedBy(tree, lists)))
      !found.has((0, import_action_run_action.pathInWorkspace)(tree, entry2.path)) && !await isThere(tree, entry2) && missing.push(entry2);
    return {
      checkout: "known",
      files: [...new Set(missing.map((entry2) => (0, import_action_run_action.pathInWorkspace)(tree, entry2.path)))].toSorted(),
      isSparse: missing.some(({ isSkipped: isSkipped2 }) => isSkipped2)
    };
  } catch (cause) {
    return { checkout: "unknown", why: (0, import_index.causeText)(cause) };
  }
}
async function entriesOf(tree) {
  let index = await readIndex(tree);
  return index === null || index.isWhole ? index?.entries ?? [] : (await (0, import_action_run_action3.git)(tree.checkout, "ls-files", "-t", "--stage", "-z").catch((cause) => {
    let why = (0, import_action_run_action3.exitCode)(cause) === "ENOENT" ? "cannot be run here" : "does not list it";
    throw new Error(`it is split or sparse, so that only git can read it, and git ${why}`, { cause });
  })).split("\0").flatMap(entryOf);
}
function entryOf(line) {
  let [, tag, mode, file] = /^(\S) (\d{6}) [0-9a-f]+ \d\t(.*)$/s.exec(line) ?? [];
  return file === void 0 ? [] : [{ path: file, isSubmodule: mode === "160000", isSkipped: tag === "S" }];
}
async function readIndex({ gitDir }) {
  try {
    return parseIndex(await (0, import_promises.readFile)(import_node_path.default.join(gitDir, "index")));
  } catch (cause) {
    if ((0, import_action_run_action3.exitCode)(cause) === "ENOENT") return null;
    throw cause;
  }
}
async function selectedBy(tree, lists) {
  let folder = import_node_path.default.relative(tree.checkout, import_node_path.default.resolve(tree.workspace, tree.workingDirectory)), prefix = folder === "" ? "" : `${folder.replaceAll(import_node_path.default.sep, "/")}/`, selections = (await Promise.all(lists.map(import_action_run_action.createSelection))).map(({ selects, bases }) => ({
    selects,
    starts: bases.map((base) => base === "" ? prefix : `${prefix}${base}/`)
  }));
  return ({ path: file, isSubmodule }) => selections.some(({ selects, starts }) => {
    if (isSubmodule) return starts.some((start) => start.startsWith(`${file}/`));
    if (!starts.some((start) => file.startsWith(start))) return !1;
    let inFolder = file.slice(prefix.length);
    return selects(inFolder) && !inFolder.split("/").some(import_action_run_action2.isIgnored);
  });
}
async function isThere({ workspace, checkout }, { path: file, isSubmodule }) {
  let whole = import_node_path.default.join(checkout, file);
  if (!(0, import_action_run_action2.contains)(import_node_path.default.resolve(workspace), whole)) return !0;
  try {
    return isSubmodule ? (await (0, import_promises.readdir)(whole)).length > 0 : await (0, import_promises.lstat)(whole) !== null;
  } catch (cause) {
    if ((0, import_action_run_action3.exitCode)(cause) === "ENOENT" || (0, import_action_run_action3.exitCode)(cause) === "ENOTDIR") return !1;
    throw cause;
  }
}

// <stdin>
init_app_report();
init_app_report();
init_changed_places();
init_changed_places();
init_live_version();
init_live_version();

// own:src/core/model/plan.ts
var actions = [
  "create",
  "update",
  "version",
  "drifted",
  "metadata",
  "unchanged",
  "blocked",
  "held",
  "rollback"
];

// own:src/core/review/entry.ts
init_json();
var import_node_crypto2 = __nccwpck_require__(598), keptLengths = { key: 6, repository: 32, live: 22, metadata: 22, alias: 22 }, actionLetters = {
  create: "c",
  update: "u",
  version: "v",
  drifted: "d",
  metadata: "m",
  unchanged: "n",
  blocked: "b",
  held: "h",
  rollback: "r"
}, entryPattern = new RegExp(
  `^([a-z])${[keptLengths.key, keptLengths.repository, keptLengths.live].map((length) => `([A-Za-z0-9+/]{${length}})`).join("")}([A-Za-z0-9+/]{${keptLengths.metadata}})?(?::([A-Za-z0-9+/]{${keptLengths.alias}}))?$`
);
function sealEntry(instance, { key, action, repository, live, metadata, alias }) {
  let digest = (part, value) => (0, import_node_crypto2.createHash)("sha256").update((0, import_index6.canonicalJson)({ instance, key, [part]: value })).digest("base64").slice(0, keptLengths[part]);
  return {
    key: digest("key", key),
    action,
    repository: digest("repository", repository),
    live: digest("live", live),
    metadata: metadata === null ? null : digest("metadata", metadata),
    alias: alias === null ? null : digest("alias", alias)
  };
}
function encodeEntry({ key, action, repository, live, metadata, alias }) {
  return `${actionLetters[action]}${key}${repository}${live}${metadata ?? ""}${alias === null ? "" : `:${alias}`}`;
}
function decodeEntry(text) {
  let [, letter = "?", key = "", repository = "", live = "", metadata = null, alias = null] = entryPattern.exec(text) ?? [], action = actions.find((each) => actionLetters[each] === letter);
  return action === void 0 ? null : { key, action, repository, live, metadata, alias };
}

// another:src/core/check/settle.ts
var import_action_run_action6 = __nccwpck_require__(344);

// own:app-steps
init_blocked_failures();

// own:src/app/poll.ts
init_errors();
var minPauseMs = 250, maxPauseMs = 5e3, listLagMs = 3e4, describeLagMs = 5e3;
function waitDeadline({ clock, deadline }, ms) {
  let end = clock.now() + ms;
  return () => Math.min(end, deadline.hardDeadline());
}
async function pollUntil(clock, until, read) {
  for (let pause = createBackoff(); ; ) {
    let found = await read();
    if (found !== null || clock.now() >= until()) return found;
    await clock.sleep(Math.min(pause(), Math.max(until() - clock.now(), 1)));
  }
}
function createBackoff() {
  let next = minPauseMs;
  return () => {
    let pause = next;
    return next = Math.min(pause * 2, maxPauseMs), pause;
  };
}
async function retryWhileCreating(clock, until, work, codes = notFoundCodes) {
  let last, done = await pollUntil(clock, until, async () => {
    try {
      return { value: await work() };
    } catch (cause) {
      if (!(cause instanceof import_index2.ActionError && codes.includes(cause.code))) throw cause;
      return last = cause, null;
    }
  });
  if (!done) throw last;
  return done.value;
}
var notFoundCodes = ["resource-not-found", "invalid-request"];

// own:src/app/isolate-failure.ts
init_errors();
var resourceFailures = ["service-unavailable", "access-denied", "publish-failed"];
function isolateFailure(cause) {
  if (cause instanceof import_index2.ActionError && resourceFailures.includes(cause.reason)) return cause;
  throw cause;
}

// another:src/app/parallel.ts
var import_action_run_action7 = __nccwpck_require__(344);

// another:src/app/check/load-checks.ts
var import_action_run_action8 = __nccwpck_require__(344);

// own:src/core/plan/version-reads.ts
init_version_marker();
init_decision();
init_text_rule();
init_key();
init_sha256();
init_errors();
function nextForSources(definition, observation) {
  let { versions, contents } = observation;
  if (versions === void 0) return { what: "versions" };
  if (import_index10.kinds[definition.kind].normalizesContent) return null;
  let {
    live,
    repository,
    highest,
    received,
    versions: known,
    ...facts
  } = (0, import_action_deliver3.deriveFacts)(definition, observation), isInStep2 = live === repository && highest && facts.matchesLive(highest);
  if (!received || isInStep2) return null;
  if (!contents?.has(received.number)) return { what: "content", version: received.number };
  let isWitness = (version) => !contents.has(version.number) && !(0, import_action_deliver3.namesLive)(version, live, observation), witness = facts.isUnsure(received) ? known.find(isWitness) : void 0;
  return witness ? { what: "content", version: witness.number } : null;
}
function nextForUnlisted(observation) {
  let { live, versions = [] } = observation, above = versions[0]?.version ?? 0, newest = live?.version ?? 0;
  return newest > 0 && (newest <= above || newest === above + 1 && live?.versionDescription !== null) ? null : nextNumbers(observation);
}
function nextNumbers({ live, versions, unlisted: unlisted2 }) {
  return !live || !versions || unlisted2 ? null : { what: "unlisted", above: versions[0]?.version ?? 0, newest: live.version ?? 0 };
}
function contentRead(facts, version) {
  return version && facts.matchesLive(version) === void 0 ? { what: "content", version: version.number } : null;
}
function unverifiedVersion(version, { readMethod, contents }, policy) {
  if (version === null || contents?.has(version.number)) return null;
  let isBelieved = readMethod === "search" && policy.planOnly;
  return (version.restores !== null || version.marker && policy.mustVerify(version.marker.commit)) && !isBelieved ? { what: "content", version: version.number } : null;
}
function nextRead(definition, observation, policy) {
  let isListWanted = policy.listVersions && !observation.resource.awsManaged;
  return nextForPlan(definition, observation, policy) ?? (isListWanted ? nextForSources(definition, observation) : null);
}
function nextForPlan(definition, observation, policy) {
  let { resource, live, readMethod } = observation;
  if (resource.awsManaged || resource.archived) return null;
  if (live === void 0) return { what: "live" };
  if (live === null) return nextForDraft(observation);
  let read = nextForDecision(definition, observation, policy) ?? nextForTags(definition, observation) ?? (readMethod === "search" ? null : nextForVersions(definition, observation, policy)) ?? nextForModuleAlias(definition, observation, policy);
  return readMethod === "search" && !isIndexTrusted(definition, observation, policy, read) ? { what: "live" } : read;
}
function isIndexTrusted(definition, observation, policy, read) {
  if (read === null) {
    let change = (0, import_action_deliver3.decide)(definition, observation, void 0, policy);
    return isLeftUnchanged(change) && !isAliasNewer(change);
  }
  let { repository, live, base } = (0, import_action_deliver3.deriveFacts)(definition, observation);
  return (live === repository || base?.marker?.hash === repository) && ["versions", "content", "tags", "alias"].includes(read.what);
}
function isLeftUnchanged({ decision }) {
  return decision.type === "leave" && decision.as === "unchanged";
}
function isAliasNewer({ observation, version }) {
  return observation?.alias != null && (0, import_action_deliver3.isAhead)(observation.alias, version);
}
function nextForDecision(definition, observation, policy) {
  if (policy.rollback) return nextForRollback(definition, observation, policy);
  let facts = (0, import_action_deliver3.deriveFacts)(definition, observation), { repository, live, highest, base, restored } = facts;
  return highest === void 0 ? { what: "versions" } : live === repository ? unverifiedVersion(highest, observation, policy) ?? contentRead(facts, highest) : base === void 0 || restored === void 0 ? { what: "versions" } : contentRead(facts, base) ?? contentRead(facts, restored) ?? nextForUpdate(definition, observation, facts, policy);
}
function nextForRollback(definition, observation, policy) {
  if (!observation.versions) return { what: "versions" };
  let facts = (0, import_action_deliver3.deriveFacts)(definition, observation), { highest = null, base = null, restored = null } = facts, read = nextNumbers(observation) ?? unverifiedVersion(highest, observation, policy) ?? contentRead(facts, highest) ?? contentRead(facts, restored ?? base);
  if (read) return read;
  let { action, why } = (0, import_action_deliver3.rollbackRowOf)((0, import_action_deliver3.derivePlanState)(definition, observation, facts, void 0, policy));
  return action === "rollback" && why !== "live-without-restore" ? nextForDraft(observation) : null;
}
function nextForUpdate(definition, observation, facts, policy) {
  let { highest = null, restored = null } = facts, state = (0, import_action_deliver3.derivePlanState)(definition, observation, facts, void 0, policy), { action, why } = (0, import_action_deliver3.rowOf)(state), canReplace2 = action === "update" || action === "drifted", isWritten2 = action === "update" || action === "drifted" && policy.overwriteDrift, isOnHold = action === "held" || why === "push-ends-hold", needsList = isWritten2 || why === "console-changed-it";
  return (canReplace2 ? nextForUnlisted(observation) : null) ?? (action === "update" ? nextForKept(facts, observation) : null) ?? nextForAuthor(state, facts, observation) ?? (isOnHold ? unverifiedVersion(restored, observation, policy) : null) ?? (needsList && !observation.versions ? { what: "versions" } : null) ?? (isWritten2 ? contentRead(facts, highest) ?? nextForDraft(observation) : null);
}
function nextForKept({ kept }, { contents }) {
  return kept === null || contents?.has(kept.number) ? null : { what: "content", version: kept.number };
}
function nextForAuthor(state, { base, live }, { changedByPush, history }) {
  return (0, import_action_deliver3.needsPush)(state) && changedByPush === void 0 ? { what: "pushed" } : (0, import_action_deliver3.needsHistory)(state) && history === void 0 && base?.marker && live !== null ? {
    what: "history",
    since: base.marker.commit,
    published: { number: base.number, hash: base.marker.hash }
  } : null;
}
function nextForDraft({ draft }) {
  return draft === void 0 ? { what: "draft" } : null;
}
function nextForTags({ tags }, observation) {
  return Object.keys(tags).length === 0 || observation.live?.tags || observation.tags ? null : { what: "tags" };
}
function nextForVersions(definition, observation, policy) {
  return observation.versions ? null : (0, import_action_deliver4.writes)((0, import_action_deliver3.decide)(definition, observation, void 0, policy)) ? { what: "versions" } : null;
}
function nextForModuleAlias(definition, observation, policy) {
  return definition.kind !== "module" || policy.moduleAlias === null ? null : (0, import_action_deliver3.nextForAlias)(definition, observation, (0, import_action_deliver3.decide)(definition, observation, void 0, policy), policy);
}
async function* unlisted(reader, kind, id, highest, newest = 0) {
  for (let version = highest + 1; version <= highest + 20; version += 1) {
    let snapshot = await reader.describe(kind, id, version);
    if (snapshot) yield { version, snapshot };
    else if (version >= newest) return;
  }
}
function mayBeLeftBy(earlier, live, definition, published) {
  let contents = [...earlier, definition].map(({ content }) => content), known = published.content ? [...contents, published.content] : contents, isContractLeft = (each) => managesContract(each) || !managesContract(definition) || hasContractOf(live, known), isNeither = ({ hash }) => hash !== published.hash && !(0, import_index5.isHashOf)(hash, definition.content);
  return earlier.some(
    (each) => (0, import_index5.liveHash)(each, live) === each.hash ? isContractLeft(each) : isNeither(each) && (0, import_action_deliver4.isStoredFormOf)(each, live)
  );
}
function managesContract({ content }) {
  return content.kind === "view" || content.settings !== null;
}
function hasContractOf(live, contents) {
  let contract = contractHash(live);
  return contents.some((content) => contractHash(content) === contract);
}
function contractHash(content) {
  return content.kind === "view" || content.settings === null ? null : (0, import_index5.hashJson)(JSON.parse(content.settings));
}
async function wasChangedByPush({ history, parse, before }, definition) {
  if (before === null) return !1;
  let past = await history.sourceAt(before, definition.file), [earlier = null] = past.known ? await definitionsOf(parse, definition, past) : [];
  return earlier !== null && (0, import_index5.sourceOf)(earlier) !== (0, import_index5.sourceOf)(definition);
}
async function findInHistory({ history, parse, head, newerCommits, pastNames }, definition, since, live, published) {
  let files = definition.references === void 0 ? [] : pastNames.files, past = await history.sourcesSince(since, head, definition.file, files);
  if (!past.known) return { answer: "unknown", why: past.why };
  let written = await definitionsOf(parse, definition, past), earlier = await Promise.all(
    written.map(async (each, at) => each && pastNames.resolve(each, past.beside?.[at] ?? []))
  ), read = earlier.filter((each) => each !== null);
  if (mayBeLeftBy(read, live, definition, published)) return { answer: "yes", why: null };
  if (!past.complete) return unknownHistory("too many commits changed the file since then");
  if (earlier.includes(null))
    return unknownHistory(
      `some commits since then do not have the definition in a readable file ${definition.file}, or its references of that time cannot be resolved`
    );
  let newer = await newerCommits();
  return newer === null ? { answer: "no", why: null } : unknownHistory(newer);
}
function unknownHistory(why) {
  return { answer: "unknown", why };
}
async function definitionsOf(parse, { key, kind, name, file }, { sources }) {
  let folder = (0, import_action_run_action7.folderName)(file, (0, import_action_run_action7.parentFolder)(file)), defaultName = folder === name ? folder : null;
  return Promise.all(
    sources.map(async (bytes) => {
      if (bytes === null) return null;
      let found = { path: file, read: async () => bytes }, { definition } = await (0, import_action_run_action8.readFile)(
        { kind, file: found, matchedBothKinds: !1, defaultName },
        parse
      );
      return definition?.key === key ? definition : null;
    })
  );
}
function shareContent(content, known) {
  let isSame = (other) => other.kind === content.kind && (0, import_index5.contentRow)(content).isSameText(content, other);
  return known.find(isSame) ?? content;
}
function shareContents(observation, known) {
  let { live, draft, contents } = observation, share = (snapshot) => ({
    ...snapshot,
    content: shareContent(snapshot.content, known)
  });
  return {
    ...observation,
    ...live && { live: share(live) },
    ...draft && { draft: share(draft) },
    ...contents && {
      contents: new Map(
        [...contents].map(([version, content]) => [version, content && shareContent(content, known)])
      )
    }
  };
}
function contentsOf({ live, draft, contents }) {
  return [live?.content, draft?.content, ...contents?.values() ?? []].filter((each) => each != null);
}
async function completeObservation(context, definition, start) {
  let observation = start;
  for (; ; ) {
    let read = nextRead(definition, observation, context.policy);
    if (read === null) return observation;
    let known = [definition.content, ...contentsOf(observation)];
    observation = shareContents(await applyRead(context, definition, observation, read), known);
  }
}
async function applyRead(context, definition, observation, read) {
  let { reader, sources } = context, { kind, id } = observation.resource;
  switch (read.what) {
    case "live":
      return { ...observation, readMethod: "describe", ...await readLive(context, observation.resource) };
    case "draft":
      return { ...observation, draft: await reader.describe(kind, id, "draft") };
    case "alias": {
      let aliases = await aliasesOf(context, observation.resource);
      return { ...observation, alias: aliases.find(({ name }) => name === read.name) ?? null };
    }
    case "tags":
      return { ...observation, tags: await reader.tags(observation.resource.arn) };
    case "versions":
      return refreshStaleLive(context, {
        ...observation,
        versions: await readVersions(context, observation.resource)
      });
    case "unlisted":
      return refreshStaleLive(context, await withUnlisted(context, observation, read));
    case "pushed":
      return { ...observation, changedByPush: await wasChangedByPush(sources, definition) };
    case "history": {
      let { live } = observation;
      if (!live) throw new TypeError(`${definition.key}: nothing is live that earlier commits may have had`);
      let { number, hash } = read.published, published = { hash, content: observation.contents?.get(number) ?? null }, history = await findInHistory(sources, definition, read.since, live.content, published);
      return { ...observation, history };
    }
    case "content": {
      let snapshot = await reader.describe(kind, id, read.version), contents = new Map(observation.contents).set(read.version, snapshot?.content ?? null);
      return { ...observation, contents };
    }
  }
}
async function withUnlisted({ reader }, observation, { above, newest }) {
  let { kind, id } = observation.resource, rows = [], contents = new Map(observation.contents);
  for await (let { version, snapshot } of unlisted(reader, kind, id, above, newest)) {
    if (snapshot.version !== version) break;
    rows.push({ version, description: snapshot.versionDescription ?? "" }), contents.set(version, snapshot.content);
  }
  return { ...observation, unlisted: rows, contents };
}
async function refreshStaleLive(context, observation) {
  let { resource, live, versions = [], unlisted: hidden = [] } = observation, newest = hidden.at(-1)?.version ?? versions[0]?.version ?? 0;
  if (observation.readMethod !== "describe" || !live || live.version === null || live.version >= newest)
    return observation;
  let now = await pollUntil(context.clock, waitDeadline(context, describeLagMs), async () => {
    let again = await context.reader.describe(resource.kind, resource.id, "live");
    return again && (again.version ?? newest) >= newest ? again : null;
  });
  return now ? { ...observation, live: now } : observation;
}
async function readLive(context, listed) {
  let { kind, id, name } = listed, read = await pollUntil(context.clock, waitDeadline(context, listLagMs), async () => {
    let live = await context.reader.describe(kind, id, "live");
    return live ? { live } : kind === "view" ? neverPublished(context, listed) : null;
  });
  if (read) return read;
  let message = `${(0, import_index11.keyFor)(kind, name)} is listed, but the service does not show it: somebody may have deleted it just now, or created it. Run the workflow again in a few minutes.`;
  throw new import_index2.ActionError("service-unavailable", "live-not-shown", message);
}
async function neverPublished({ reader }, { id }) {
  let versions = await reader.versions("view", id).catch(nullIfAbsent), draft = versions?.length === 0 ? await reader.describe("view", id, "draft") : null;
  return versions && draft && { live: null, versions, draft };
}
function nullIfAbsent(cause) {
  if (cause instanceof import_index2.ActionError && notFoundCodes.includes(cause.code)) return null;
  throw cause;
}
function readVersions(context, { kind, id }) {
  return retryWhileCreating(
    context.clock,
    waitDeadline(context, listLagMs),
    () => context.reader.versions(kind, id)
  );
}
function aliasesOf(context, { kind, id }) {
  return retryWhileCreating(
    context.clock,
    waitDeadline(context, listLagMs),
    () => context.reader.aliases(kind, id)
  );
}
async function findByName({ reader, policy }, kind, definitions, method, listed = /* @__PURE__ */ new Map()) {
  let contents = new Map(definitions.map(({ key, content }) => [key, content])), keep = (record) => {
    let own = contents.get((0, import_index11.keyFor)(kind, record.name));
    return own ? { ...record, content: shareContent(record.content, [own]) } : record;
  }, isSearched = method === "search", [rows, confirming] = await Promise.all([
    isSearched ? reader.search(kind, keep) : null,
    listed.get(kind) ?? (isSearched && !policy.planOnly ? reader.list(kind) : null)
  ]), observations = /* @__PURE__ */ new Map(), found = confirming === null ? rows ?? [] : confirmedBy(confirming, rows ?? []);
  for (let live of found.toSorted((a, b) => ownershipRank(a) - ownershipRank(b))) {
    let key = (0, import_index11.keyFor)(kind, live.name);
    if (observations.has(key)) continue;
    let resource = toListedResource(live);
    observations.set(key, contents.has(key) ? { resource, live, readMethod: "search" } : { resource });
  }
  let isIncomplete = () => definitions.some(({ key }) => !observations.has(key)), list = confirming ?? (isIncomplete() ? await reader.list(kind) : null);
  return list !== null && isIncomplete() && addListed(observations, list), isIncomplete() && addListed(observations, await reader.listArchived(kind)), { observations, searched: rows !== null, list };
}
function confirmedBy(list, rows) {
  let names = new Map(list.map(({ id, name }) => [id, name]));
  return rows.filter(({ id, name }) => names.get(id) === name);
}
function addListed(observations, rows) {
  for (let resource of rows.toSorted((a, b) => ownershipRank(a) - ownershipRank(b))) {
    let key = (0, import_index11.keyFor)(resource.kind, resource.name);
    observations.has(key) || observations.set(key, { resource });
  }
}
function ownershipRank({ awsManaged, archived }) {
  return awsManaged ? 2 : archived ? 1 : 0;
}
function toListedResource({ kind, id, arn: arn2, name, awsManaged, archived }) {
  return { kind, id, arn: arn2, name, awsManaged, archived };
}
var maxParallel = 32;
async function observe(context, definitions, method, listed = /* @__PURE__ */ new Map(), onComplete = async () => {
}) {
  let kinds2 = [...new Set(definitions.map(({ kind }) => kind))], unreadable = /* @__PURE__ */ new Map(), progress = createProgressLog(context), hasFailed = !1, observeDefinition = async (definition, start) => {
    if (hasFailed || !start) return [];
    assertNotStopped(context.deadline);
    let observation = await completeObservation(context, definition, start).catch((cause) => (unreadable.set(definition.key, isolateFailure(cause)), null));
    return progress.tick(), observation && await onComplete(definition, observation), observation ? [[definition.key, observation]] : [];
  }, observeKind = async (kind) => {
    let ofKind = definitions.filter((definition) => definition.kind === kind), found = await findByName(context, kind, ofKind, method, listed), present = ofKind.filter(({ key }) => found.observations.has(key));
    progress.expect(present.length);
    let completed = await (0, import_action_run_action7.parallel)(
      present,
      maxParallel,
      (definition) => observeDefinition(definition, found.observations.get(definition.key))
    );
    return { ...found, kind, completed: completed.flat() };
  }, observed = await Promise.all(
    kinds2.map(
      (kind) => observeKind(kind).catch((cause) => {
        throw hasFailed = !0, cause;
      })
    )
  );
  return {
    observations: new Map(observed.flatMap(({ completed }) => completed)),
    unreadable,
    listed: observed.flatMap(
      ({ observations }) => [...observations.values()].map(({ resource }) => resource)
    ),
    lists: new Map([
      ...listed,
      ...observed.flatMap(({ kind, list }) => list === null ? [] : [[kind, list]])
    ]),
    reading: observed.some(({ searched }) => searched) ? "search" : "describe",
    searchRefused: method === "search" && observed.some(({ searched }) => !searched)
  };
}
var progressIntervalMs = 1e4;
function createProgressLog({ clock, log }) {
  let [done, total, loggedAt] = [0, 0, clock.now()];
  return {
    expect: (count) => {
      total += count;
    },
    tick: () => {
      done += 1, !(clock.now() - loggedAt < progressIntervalMs) && (loggedAt = clock.now(), log.info(`Read ${done} of ${total} definitions`));
    }
  };
}
function assertNotStopped(deadline) {
  let reason = deadline.stopReason();
  if (reason === null) return;
  let message = `${reason === "timeout" ? "timeout-seconds were over" : "The run was cancelled"} while the instance was still being read; nothing was published. Run the workflow again, with more time if need be.`;
  throw new import_index2.ActionError(reason, reason, message);
}
async function observeOne(context, definition, invalidVersions) {
  let { observations } = await findByName(context, definition.kind, [definition], "describe"), start = observations.get(definition.key);
  return start ? completeObservation(context, definition, { ...start, invalidVersions }) : null;
}

// own:app-steps
init_outcome();

// own:src/core/names/name-notices.ts
init_text_rule();
init_errors();
init_quote();
function nameNotices(files) {
  return files.filter(({ file }) => (0, import_action_run_action7.isGenericName)(file)).map(noticeOf);
}
function noticeOf({ kind, file, name }) {
  let [key, where] = [`${kind}/${name}`, `${(0, import_index3.quote)(file)} has no Name`];
  return name === (0, import_index10.nameOfPath)(file) ? `${key} takes its name from its file: ${where}, and its folder gives none, or the instance already has ${key}. To call it otherwise, write Name.` : `${key} takes its name from its folder: ${where}, and many files may be called ${(0, import_index3.quote)((0, import_index10.nameOfPath)(file))}. To keep the name if the file is moved, write Name.`;
}
async function withLiveFileNames(files, {
  parse,
  liveNames,
  looksFor
}) {
  let kinds2 = new Set(files.filter(import_action_run_action8.usesFolderName).map(({ work }) => work.kind)), live = /* @__PURE__ */ new Map();
  for (let kind of kinds2) live.set(kind, await liveNames(kind));
  return (0, import_action_run_action7.parallel)(files, 8, async (each) => {
    let { work, candidate } = each, isLive2 = live.get(work.kind)?.has((0, import_index10.nameOfPath)(work.file.path)) === !0;
    return (0, import_action_run_action8.usesFolderName)(each) && isLive2 ? (0, import_action_run_action8.readFile)({ ...work, defaultName: null }, parse, looksFor) : candidate;
  });
}
function liveNamesOf(context, identify, lists = /* @__PURE__ */ new Map()) {
  return async (kind) => {
    try {
      await identify();
    } catch (cause) {
      if (cause instanceof import_index2.ActionError) return /* @__PURE__ */ new Set();
      throw cause;
    }
    let { reader } = await context.connect(), rows = lists.get(kind) ?? await reader.list(kind);
    return new Set(rows.flatMap(({ name, awsManaged }) => awsManaged ? [] : [name]));
  };
}
function noticesOfNames(candidates) {
  return nameNotices(candidates.flatMap(nameless));
}
function nameless({ kind, file, name, hasName }) {
  return hasName || name === null ? [] : [{ kind, file, name }];
}

// another:src/app/load/duplicates.ts
var import_action_run_action9 = __nccwpck_require__(344);

// another:src/core/shapes/plain.ts
var import_action_run_action10 = __nccwpck_require__(344);

// own:src/core/comment/sections.ts
init_marker();
function parseSections(body, key) {
  let [first = "", ...lines] = body.replaceAll(`\r
`, `
`).split(`
`), header = decodeComment(first);
  return header && (key ?? header.key) === header.key ? mergeSections([...splitSections(lines)]) : null;
}
function mergeSections(...readings) {
  let merged = /* @__PURE__ */ new Map();
  for (let next of readings.flatMap((reading) => [...reading])) {
    let stored = merged.get(next.header.id)?.header;
    (!stored || stored.run !== next.header.run && canReplace(stored, next.header)) && merged.set(next.header.id, next);
  }
  return merged;
}
function canReplace(stored, next) {
  return BigInt(next.run) >= BigInt(stored.run) && (next.published || !stored.published);
}
function createStored(header, body) {
  let escaped = body.replaceAll(`\r
`, `
`).replaceAll("<!-- connect-publish", "&lt;!-- connect-publish");
  return { header, text: `${encodeSection(header)}
${escaped.trim()}` };
}
function withoutReview({ header, text }) {
  let plain2 = { ...header, entries: [] };
  return { header: plain2, text: [encodeSection(plain2), ...text.split(`
`).slice(1)].join(`
`) };
}
function* splitSections(lines) {
  let section = null;
  for (let line of lines) {
    let header = decodeSection(line);
    header && section && (yield toStored(section)), header && (section = { header, lines: [] }), section?.lines.push(line);
  }
  section && (yield toStored(section));
}
function toStored(section) {
  return { header: section.header, text: section.lines.join(`
`).trimEnd() };
}

// another:src/ports/github.ts
var import_action_run_action11 = __nccwpck_require__(344);

// own:src/app/github-refusals.ts
var settleMs = { alone: 1500, shared: 4e3 }, maxRefusals = 3, maxWaitMs = 3e4;
function waitAfterRefusal(error2) {
  if (!(error2 instanceof import_action_run_action11.GitHubRefused)) return null;
  if (error2.kind === "unavailable") return settleMs.alone;
  let { retryAfter } = error2;
  return error2.kind === "rate-limit" && retryAfter !== null && retryAfter <= maxWaitMs ? retryAfter : null;
}
var commonAdvice = {
  credentials: "Leave the input `github-token` to its default, or give it a token that is valid and has not expired",
  "rate-limit": "GitHub allows no more requests for now: run the job again later",
  unavailable: "GitHub gave no usable answer: run the job again"
};

// own:app-steps
init_marker();
init_hex();
init_change_difference();
init_list_some();
init_mode();
init_drift_causes();

// another:src/core/plan/removed.ts
var import_action_deliver9 = __nccwpck_require__(683);

// own:app-steps
init_plan();
init_review_hash();
init_version_marker();
init_decision();
init_text_rule();
init_key();
init_arns();
init_located_json();
init_arn();
init_has_references();
init_problem();
init_json_differences();
init_sha256();
init_large_text();
init_once_for_each();
init_kept_json();
init_json();
init_errors();

// another:src/core/diff/shared/group-by.ts
var import_index19 = __nccwpck_require__(377);

// own:app-steps
init_nearest();
init_quote();
init_esbuild_runtime();
function findBroken(plan, differences, removed) {
  return { changed: breakingChanges(plan, differences), removed };
}
async function checkBreaking(context, broken) {
  let { failOnBreaking, breakingLabel } = context.inputs;
  if (context.decision.mode !== "plan" || !failOnBreaking || !breaksAny(broken)) return { facts: {} };
  let { isWaived, warnings } = await readWaiver(context);
  return isWaived ? { facts: {}, notices: [breakingWaivedNotice(broken, breakingLabel)] } : { facts: {}, warnings, failures: [breakingFailure(broken, breakingLabel)] };
}
var breaksAny = ({ changed, removed }) => changed.length + removed.length > 0;
async function readWaiver({ inputs, decision, eventLabels, labels }) {
  let number = inputs.pullRequest ?? decision.pullRequest, known = number === decision.pullRequest ? eventLabels ?? [] : [];
  if (number === null) return { isWaived: !1, warnings: [] };
  if (hasLabel(known, inputs.breakingLabel)) return { isWaived: !0, warnings: [] };
  try {
    let current = await labels?.labels(number) ?? [];
    return { isWaived: hasLabel(current, inputs.breakingLabel), warnings: [] };
  } catch (cause) {
    if (!(cause instanceof import_action_run_action11.GitHubRefused)) throw cause;
    return { isWaived: !1, warnings: [labelsNotRead(number, cause)] };
  }
}
var hasLabel = (labels, wanted) => labels.some((label) => label.toLowerCase() === wanted.toLowerCase());
function labelsNotRead(number, { kind, message }) {
  let advice3 = kind === "credentials" ? "Leave the input `github-token` to its default, or give it a token that is valid" : "Give the job `permissions: pull-requests: read`, or run it again";
  return {
    code: "labels-not-read",
    message: `The labels of pull request #${number} could not be read: ${(0, import_index3.withoutDot)(message)}. ${advice3}.`
  };
}
async function settleContent(context, { loaded, observed }, plan, received) {
  if (context.inputs.contentCheck === "off" || loaded.definitions.length === 0) return { facts: {} };
  let { files } = loaded, changes = new Map(plan.changes.map((change) => [change.key, change])), calls = await checkCalls(files, observed), checks = await checksOfFound(files), problems = (0, import_action_run_action6.contentProblems)(context, files, ({
    definition,
    file,
    checked
  }) => {
    let further = calls.findings.get(file) ?? [], change = definition === null ? void 0 : changes.get(definition.key);
    if (change === void 0) return { ...(0, import_action_run_action6.nothingCompared)(), further };
    let live = liveFindings(change, checked, checks);
    return { written: isWritten(change), live, accepted: received.has(change.key), further };
  });
  return {
    facts: { loaded: withoutRefused(loaded, problems), contentProblems: problems },
    notices: calls.unchecked > 0 ? [uncheckedCalls(calls.unchecked)] : []
  };
}
function isWritten(change) {
  let write = (0, import_action_deliver4.writeOf)(change);
  return write !== null && write.content !== "none";
}
function liveFindings({ definition, observation }, { findings }, checks) {
  if (observation === null || observation.live === null || findings.length === 0) return [];
  if (observation.live === void 0) return null;
  let { content } = observation.live;
  return content.kind === definition.content.kind && (0, import_index5.contentRow)(content).isSameText(content, definition.content) ? findings.map(({ finding }) => finding) : checks[content.kind]?.checkContent(content) ?? null;
}
async function checksOfFound(files) {
  let checksOf = (kind) => files.some(({ definition, checked }) => definition?.kind === kind && (checked?.findings.length ?? 0) > 0) ? (0, import_action_run_action8.loadChecks)(kind) : null;
  return { view: await checksOf("view"), module: await checksOf("module") };
}
async function checkCalls(files, observed) {
  let modules = calledModules(files, observed);
  if (modules.every(({ calls }) => calls === null)) return { findings: /* @__PURE__ */ new Map(), unchecked: 0 };
  let { resolveCalls: resolveCalls2 } = await Promise.resolve().then(() => (init_core_check_calls(), core_check_calls_exports));
  return resolveCalls2(modules, shownViews(files, observed));
}
function calledModules(files, { observations }) {
  return files.flatMap(({ file, definition, checked }) => {
    if (definition?.content.kind !== "module" || checked === null) return [];
    let { key, content } = definition, listedId = observations.get(key)?.resource.id ?? null;
    return [{ file, key, settings: content.settings, listedId, ...checked }];
  });
}
function shownViews(files, { observations }) {
  return files.flatMap(({ definition, checked }) => {
    if (definition?.content.kind !== "view" || checked === null) return [];
    let { key, name, content } = definition;
    return [{ name, content, listedId: observations.get(key)?.resource.id ?? null, ids: checked.ids }];
  });
}
function uncheckedCalls(count) {
  return `${count === 1 ? "1 call of a module was" : `${count} calls of modules were`} not compared with what the module takes and returns: the call names a version, an alias or a JSONPath, or the repository does not hold the module with its Settings.`;
}
function withoutRefused(loaded, problems) {
  let refused = new Set(problems.filter(import_index16.isError).map(({ place }) => place.file));
  if (refused.size === 0) return loaded;
  let byFile = (0, import_index19.groupBy)([...loaded.problems, ...problems], ({ place }) => place.file), invalid = loaded.files.filter(({ file, definition }) => definition !== null && refused.has(file)).map((file) => (0, import_action_run_action9.toInvalidFile)({ ...file, problems: byFile.get(file.file) ?? [] }));
  return {
    ...loaded,
    definitions: loaded.definitions.filter(({ file }) => !refused.has(file)),
    invalid: [...loaded.invalid, ...invalid].toSorted((a, b) => (0, import_index6.compareCodeUnits)(a.file, b.file))
  };
}
async function checkForMissingFiles(context, { files }, inRepository) {
  let { inputs, decision } = context, lists = [inputs.views.patterns, inputs.modules.patterns], found = new Set(files.map(({ file }) => file)), foundNothing = found.size === 0 && inRepository.size === 0, missing = await context.workingTree.missing(lists, found);
  if (foundNothing && missing.checkout === "none")
    return failOrWarn(
      decision.mode,
      new import_index2.ActionError("invalid-input", "no-checkout", noCheckout(inputs.workingDirectory))
    );
  if (missing.checkout === "known" && missing.files.length > 0)
    return failOrWarn(
      decision.mode,
      new import_index2.ActionError("invalid-input", "not-checked-out", notCheckedOut(missing))
    );
  let nothing = noDefinitions(inputs.workingDirectory, lists.flat());
  return {
    facts: {},
    warnings: foundNothing ? [{ code: "no-definitions", message: nothing }] : [],
    notices: missing.checkout === "unknown" ? [unknownCheckout(missing.why)] : []
  };
}
function failOrWarn(mode, failure) {
  if ((0, import_index9.makesChanges)(mode)) throw failure;
  let { code: code2, message } = failure;
  return { facts: {}, warnings: [{ code: code2, message }] };
}
function unknownCheckout(why) {
  return `Whether all definitions were checked out is not known, because git's index cannot be read: ${(0, import_index3.withoutDot)(why)}.`;
}
function noCheckout(workingDirectory) {
  return `No definition was found, and there is no checkout around the working-directory (${workingDirectory}): no folder there has .git. Add a step with actions/checkout before this one, or give working-directory the folder that it checks out to.`;
}
function notCheckedOut({ files, isSparse }) {
  let what = files.length === 1 ? "a file that the patterns match and that is" : `${files.length} files that the patterns match and that are`, why = isSparse ? "The checkout is sparse: add their folder to sparse-checkout in the step with actions/checkout." : "An earlier step removed them, or a submodule was not fetched: check out all of them, with submodules: true where they are in one.";
  return `The repository has ${what} not there: ${(0, import_action_run_action4.listSome)(files.map(import_index3.quote), 5)}. ${why} To publish without them, exclude them with a pattern that begins with "!".`;
}
function noDefinitions(workingDirectory, patterns) {
  return `No definition was found below ${workingDirectory} with the patterns ${patterns.join(", ")}. Check out the repository before this step, or give views and modules.`;
}
function skipDependants(planned, leftOut) {
  let changes = new Map(planned.map((change) => [change.key, change])), dependantsOf = groupByTarget(planned), blocked2 = planned.filter(({ decision }) => decision.type === "block").map(({ key }) => key), stopped = [...leftOut, ...blocked2];
  for (let target of stopped)
    for (let key of dependantsOf.get(target) ?? []) {
      let change = changes.get(key);
      if (change?.decision.type !== "write") continue;
      let { write } = change.decision;
      changes.set(key, { ...change, decision: { type: "skip", reason: "dependency", target, write } }), stopped.push(key);
    }
  return [...changes.values()];
}
function groupByTarget(changes) {
  let groups = /* @__PURE__ */ new Map();
  for (let { key, definition } of changes)
    for (let target of definition.references?.resolution?.targets ?? [])
      target !== key && groups.set(target, [...groups.get(target) ?? [], key]);
  return groups;
}
var reasons = {
  drifted: {
    why: "other content is live than was published last",
    todo: "Set overwrite-drift, bring what is live into the repository"
  },
  held: { why: "it is on hold after a rollback", todo: "Change its file to end the hold" }
};
function blockMissingAliases(definitions, { changes }) {
  let leftAlone = /* @__PURE__ */ new Map();
  for (let { key, decision } of changes)
    decision.type === "leave" && decision.as !== "unchanged" && leftAlone.set(key, decision.as);
  if (leftAlone.size === 0) return definitions;
  let blocked2 = definitions.map((definition) => blockIfMissing(definition, leftAlone));
  return blocked2.some((each, index) => each !== definitions[index]) ? blocked2 : definitions;
}
function blockIfMissing(definition, leftAlone) {
  let { references } = definition, resolution = references?.resolution;
  if (!references || !resolution || resolution.block !== null) return definition;
  let reasonOf = ({ awaits }) => awaits === null ? void 0 : leftAlone.get(awaits), missing = resolution.references.find(reasonOf), reason = missing && reasonOf(missing);
  if (!reason) return definition;
  let blocked2 = {
    ...resolution,
    block: missingAlias(missing, reason),
    references: resolution.references.map((each) => reasonOf(each) ? { ...each, awaits: null } : each)
  };
  return { ...definition, references: { ...references, resolution: blocked2 } };
}
function missingAlias({ written, place, awaits }, reason) {
  let at = `line ${place.line}, column ${place.column}`, { why, todo } = reasons[reason];
  return { reason: "unresolved-reference", message: `${(0, import_index3.quote)(written)} (${at}) cannot be resolved. The alias does not exist yet, and this run does not put it on ${awaits}, because ${why}. ${todo}, or create the alias in the console.`, place };
}
function createAgeReader(commits, run) {
  let { commit, branch, repeated } = run, ages = /* @__PURE__ */ new Map(), ofCommit = (published) => {
    let age = ages.get(published) ?? compare(commits, published, commit);
    return ages.set(published, age), age;
  }, tipAge = null, atTip = async () => {
    if (!(!repeated || branch === null))
      return tipAge ??= ageAtTip(commits, branch, commit), tipAge;
  };
  return {
    ofCommit,
    ofChange: async ({ observation, base }) => observation === null ? atTip() : base === null || base.commit === (0, import_action_deliver3.shortCommit)(commit) ? void 0 : ofCommit(base.commit),
    newerCommits: async () => {
      let age = await atTip();
      return age?.order === "unknown" ? age.why : age?.order === "older" ? `${branch} has newer commits, which may have been published` : null;
    }
  };
}
async function readAges(reader, plan) {
  let ages = /* @__PURE__ */ new Map();
  for (let change of plan.changes.filter(import_action_deliver4.writes)) {
    let age = await reader.ofChange(change);
    age && ages.set(change.key, age);
  }
  return ages;
}
async function compare(commits, published, own) {
  let comparison = await commits.compare(published, own);
  switch (comparison.order) {
    case "unknown":
      return comparison;
    case "no-such-commit":
      return { order: "other-repository" };
    case "behind":
      return { order: "older" };
    default:
      return { order: "not-older" };
  }
}
async function ageAtTip(commits, branch, own) {
  let found = await commits.tipOf(branch);
  return found.tip === null ? { order: "unknown", why: found.why } : { order: found.tip === own ? "not-older" : "older" };
}
async function makeWholePlan(context, tools, { loaded, observed }) {
  let { observations, unreadable } = observed, definitions = loaded.definitions.filter(({ key }) => !unreadable.has(key)), planOfAll = (all, ages2) => (0, import_action_deliver6.makePlan)(context.inputs.instance.id, all, { observations, ages: ages2 }, tools.policy), first = planOfAll(definitions, /* @__PURE__ */ new Map()), ages = await readAges(tools.ages, first), plan = ages.size > 0 ? planOfAll(definitions, ages) : first, resolvable = blockMissingAliases(definitions, plan);
  return resolvable === definitions ? plan : planOfAll(resolvable, ages);
}
function planChanges({ inputs, decision }, { policy }, { loaded, observed }, whole) {
  let valid = new Set(loaded.definitions.map(({ key }) => key)), ofValid = whole.changes.filter(({ key }) => valid.has(key)), changes = policy.rollback ? skipDependants(ofValid, (0, import_action_run_action6.leftOutOf)({ loaded, observed })) : ofValid, plan = (0, import_action_deliver6.planOf)(inputs.instance.id, changes), note = aliasNote(loaded.definitions, policy), notHeld = policy.rollback ? notHeldNotice(plan) : null, unreadPins = policy.rollback && inputs.only !== null ? unreadPinsNotice(plan) : null;
  return {
    facts: { plan },
    warnings: policy.rollback ? pinWarnings(plan) : ageWarnings(plan),
    notices: [...planNotices(plan), ...[note, notHeld, unreadPins].filter((each) => each !== null)],
    failures: planFailures(plan, loaded.invalid.length, decision.mode, inputs)
  };
}
var maxFiles = 100, maxParallel2 = 4;
function onlySome(count) {
  return `The change touches ${count} definitions; the first ${maxFiles} were looked at for changed names. A definition that it renamed may be live under its old name without being reported here.`;
}
async function renamedDefinitions(context, known, liveNames) {
  let { before, parse, inputs } = context;
  if (before === null) return { removed: [], notices: [] };
  let candidates = await findCandidates(context, known), past = { view: [], module: [] }, notices = new Set(candidates.length > maxFiles ? [onlySome(candidates.length)] : []), read = await (0, import_action_run_action7.parallel)(candidates.slice(0, maxFiles), maxParallel2, async ({ kind, file }) => ({
    kind,
    found: await readPastFile(context, before, file)
  }));
  for (let { kind, found: found2 } of read)
    "notice" in found2 ? notices.add(found2.notice) : past[kind].push(...found2.files);
  if (past.view.length + past.module.length === 0) return { removed: [], notices: [...notices] };
  let found = { views: past.view, modules: past.module }, { files } = await (0, import_action_run_action9.load)(found, parse, (0, import_action_run_action9.targetOf)(inputs, null), { liveNames }), names = new Map(candidates.map((each) => [each.file, each.name]));
  return { removed: files.flatMap(({ kind, name, file }) => {
    let now = names.get(file);
    return name === null || now === void 0 || name === now || known.inRepository.has((0, import_index11.keyFor)(kind, name)) ? [] : [{ kind, name, file, renamedTo: now }];
  }), notices: [...notices] };
}
async function findCandidates(context, { loaded, observed }) {
  let named = loaded.files.filter((file) => file.name !== null), { only } = context.inputs, wanted = named.filter(({ kind, name }) => only === null || (0, import_action_run_action9.matchesKey)(only, (0, import_index11.keyFor)(kind, name))), modified = await modifiedFiles(context);
  return modified === null ? wanted.filter(({ kind, name }) => !observed.observations.has((0, import_index11.keyFor)(kind, name))) : wanted.filter(({ file }) => modified.has(file));
}
async function modifiedFiles({ removed, inputs }) {
  if (removed === null) return null;
  let [views, modules] = [
    await removed.modified(inputs.views.patterns),
    await removed.modified(inputs.modules.patterns)
  ];
  return /* @__PURE__ */ new Set([...views, ...modules]);
}
async function readPastFile({ history }, before, file) {
  let past = await history.sourceAt(before, file);
  if (!past.known) return { notice: `Whether a definition was renamed is not known, because ${past.why}.` };
  let [bytes = null] = past.sources;
  return {
    files: bytes === null ? [] : [{ path: file, folder: (0, import_action_run_action7.parentFolder)(file), read: async () => bytes }]
  };
}
async function findRemoved(context, known, identify) {
  let { lists } = known.observed, liveNames = liveNamesOf(context, identify, lists), facts = { removed: [] }, notices = [];
  try {
    let files = context.removed && await readRemoved(context, context.removed, known.inRepository, liveNames);
    files?.complete === !1 && notices.push(incompleteNotice(context));
    let renamed = await renamedDefinitions(context, known, liveNames);
    notices.push(...renamed.notices);
    let removed = [...files?.removed ?? [], ...renamed.removed];
    if (removed.length === 0) return { facts, notices };
    facts = { ...facts, instance: await identify() };
    let { live, warnings, unknownVersions } = await findLive(context, removed, lists);
    return { facts: { ...facts, removed: live }, warnings, notices: [...notices, ...unknownVersions] };
  } catch (cause) {
    if (!(cause instanceof import_action_run_action11.GitHubRefused || cause instanceof import_index2.ActionError)) throw cause;
    let why = (0, import_index3.withoutDot)((0, import_index3.printable)(cause.message)), notice = `${context.decision.rollback ? "Whether the instance has definitions that are newer than the checkout" : "Whether a definition was removed that is still live"} is not known: ${why}.${advice(cause)}`;
    return { facts, notices: [...notices, notice] };
  }
}
function advice(cause) {
  return cause instanceof import_action_run_action11.GitHubRefused && cause.kind === "credentials" ? " Leave the input `github-token` to its default, or give it a token that is valid." : cause instanceof import_action_run_action11.GitHubRefused && (cause.kind === "permission" || cause.kind === "not-found") ? " Give the job `permissions: contents: read` and `pull-requests: read`." : "";
}
async function readRemoved(context, removed, inRepository, liveNames) {
  let { inputs, parse } = context, [views, modules] = [
    await removed.find(inputs.views.patterns),
    await removed.find(inputs.modules.patterns)
  ], { files } = await (0, import_action_run_action9.load)(
    { views: views.files, modules: modules.files },
    parse,
    (0, import_action_run_action9.targetOf)(inputs, null),
    { liveNames }
  ), candidates = files.map(({ kind, name, file }) => ({ kind, name: name ?? (0, import_index10.nameOfPath)(file), file })), { only } = inputs;
  return {
    removed: (0, import_action_deliver9.removedDefinitions)(candidates, inRepository).filter(
      ({ kind, name }) => only === null || (0, import_action_run_action9.matchesKey)(only, (0, import_index11.keyFor)(kind, name))
    ),
    complete: views.complete && modules.complete
  };
}
var incompleteNotice = ({ decision }) => decision.rollback ? "So many files are newer than the checkout that not all of them are looked at, or GitHub does not list all: a newer definition may be live without being reported here." : "The change takes away so many files that not all of them are looked at, or GitHub does not list all: a definition that was removed from the repository may be live without being reported here.";
async function findLive({ connect, decision, inputs }, removed, lists) {
  let { reader } = await connect(), kinds2 = new Set(removed.map(({ kind }) => kind)), listed = await Promise.all([...kinds2].map(async (kind) => lists.get(kind) ?? reader.list(kind))), live = (0, import_action_deliver9.stillLive)(removed, listed.flat());
  if (decision.rollback) return { live: [], warnings: live.map(import_action_deliver9.notInCheckoutWarning), unknownVersions: [] };
  let highest = await Promise.all(live.map((each) => highestVersion(reader, each)));
  return {
    live: live.map(({ kind, name }) => (0, import_index11.keyFor)(kind, name)),
    warnings: live.map((each, at) => (0, import_action_deliver9.removedWarning)(each, highest[at]?.version ?? null, inputs.instance.id)),
    unknownVersions: highest.flatMap(({ notice }) => notice ?? [])
  };
}
async function highestVersion(reader, { kind, name, id }) {
  try {
    let [highest] = await reader.versions(kind, id);
    return { version: highest?.version ?? null };
  } catch (cause) {
    if (!(cause instanceof import_index2.ActionError)) throw cause;
    let why = (0, import_index3.withoutDot)((0, import_index3.printable)(cause.message));
    return { version: null, notice: `The versions of ${kind}/${(0, import_index3.quote)(name)} are not known: ${why}.` };
  }
}
var mismatchOrder = ["repository", "live", "action", "metadata", "alias"];
function allReviewed(plan, reviews, request) {
  return plan.changes.filter(import_action_deliver4.writes).every((change) => isReviewed2(change, reviews, request));
}
function isReviewed2(change, reviews, request) {
  return closestReview(change, reviews, request)?.mismatches.length === 0;
}
function closestReview(change, { pullRequests }, request) {
  let current = currentEntry(change, request.instanceId);
  return pullRequests.flatMap(
    ({ pullRequest, sections }) => sections.flatMap(
      ({ entries, publishStarted }) => (entries ?? []).flatMap((text) => {
        let reviewed = decodeEntry(text);
        return reviewed?.key !== current.key ? [] : [
          {
            pullRequest,
            action: reviewed.action,
            mismatches: findMismatches(reviewed, current, publishStarted || request.repeated)
          }
        ];
      })
    )
  ).toSorted((a, b) => a.mismatches.length - b.mismatches.length)[0] ?? null;
}
function currentEntry(change, instanceId) {
  let { observation, definition, key, live: planned } = change, [action, metadata] = [(0, import_action_deliver4.actionOf)(change), (0, import_action_deliver4.metadataOf)(change)], alias = (0, import_action_deliver3.aliasMoveHash)((0, import_action_deliver4.aliasMoveOf)(change)), sealed = (set) => sealEntry(instanceId, {
    key,
    action,
    repository: (0, import_action_deliver5.reviewHashOf)(definition),
    live: planned,
    metadata: set && (0, import_action_deliver4.metadataHash)((0, import_index5.reviewedMetadata)(definition, set)),
    alias
  }), live = action === "update" ? observation?.live : null;
  return {
    ...sealed(metadata),
    supersets: supersetsOf(change.definition, metadata).map((set) => sealed(set).metadata),
    isAliasAlone: action === "unchanged",
    mayBeOwn: () => action === "version" || (live ? (0, import_action_deliver4.isStoredFormOf)(definition, live.content) : !1)
  };
}
function supersetsOf(definition, metadata) {
  if (metadata === null) return [];
  let whole = Object.keys(definition.tags).length === 0 ? null : definition.tags;
  return [metadata.description, definition.description].flatMap(
    (description) => [metadata.tags, whole].map((tags) => ({ description, tags }))
  );
}
function findMismatches(reviewed, current, publishStarted) {
  let wrote = reviewed.action === "create" || reviewed.action === "update", isContinuation = publishStarted && (wrote && current.mayBeOwn() || current.isAliasAlone), differs = {
    repository: reviewed.repository !== current.repository,
    live: reviewed.live !== current.live && !isContinuation,
    action: reviewed.action !== current.action && !isContinuation,
    metadata: current.metadata !== null && !current.supersets.includes(reviewed.metadata),
    alias: current.alias !== null && current.alias !== reviewed.alias
  };
  return mismatchOrder.filter((move) => differs[move]);
}
var maxListed = 20;
function reviewFailures(plan, reviews, request) {
  let written = plan.changes.filter(import_action_deliver4.writes), unreviewedChanges = written.filter((change) => !isReviewed2(change, reviews, request));
  if (unreviewedChanges.length === 0) return [];
  let none = missingReviewReason(reviews, request), some = `${unreviewedChanges.length} of ${written.length} definitions to be written would not be as they were reviewed:`, lines = [
    `require-reviewed-plan is set, and ${none ?? some}`,
    ...none === null ? mismatchLines(unreviewedChanges, reviews, request) : [],
    ...reviews.pullRequests.flatMap(({ ignored }) => ignored.map(ignoredLine)),
    ...reviews.commits > reviews.limit ? [tooManyCommitsLine(reviews)] : [],
    "Nothing was published. Open a pull request, review the plan that its comment shows, and merge it. What an earlier run left undone is done by running that one again."
  ];
  return [new import_index2.ActionError("plan-changed", "not-reviewed", lines.join(`
`))];
}
function missingReviewReason({ pullRequests, commits, limit }, { commit }) {
  let numbers = pullRequests.map(({ pullRequest }) => `#${pullRequest}`).join(", "), sections = pullRequests.flatMap((each) => each.sections);
  if (sections.some(({ entries }) => entries !== null)) return null;
  if (sections.length > 0)
    return `the comment on ${numbers} had no room to keep what was reviewed. Give this job a comment of its own with comment-key, or fewer definitions.`;
  if (numbers !== "")
    return `no comment of ours on ${numbers} shows a plan of this job, which has the same instance, working-directory, views, modules and only.`;
  let others = commits > 1 && commits <= limit ? `, or another one of the ${commits} of this push` : "";
  return `no pull request was merged that brought the commit ${(0, import_action_deliver3.shortCommit)(commit)}${others}.`;
}
function mismatchLines(changes, reviews, request) {
  let lines = changes.slice(0, maxListed).map((change) => `${change.key}: ${describeMismatch(change, closestReview(change, reviews, request))}`);
  return changes.length > maxListed ? [...lines, `And ${changes.length - maxListed} more.`] : lines;
}
function describeMismatch(change, closest) {
  if (closest === null) return "it was not in the plan that was reviewed";
  let words = {
    repository: "the repository holds another content than was reviewed",
    live: "what is live is not what it was at the review",
    action: `the review showed "${closest.action}", and now it is "${(0, import_action_deliver4.actionOf)(change)}"`,
    metadata: "its description or tags are not those that were reviewed",
    alias: "its alias is not put where the review showed, or not from where it was then"
  };
  return `${closest.mismatches.map((move) => words[move]).join("; ")} (#${closest.pullRequest})`;
}
function ignoredLine({ url, author, editor }) {
  let why = editor === null ? `${author ?? "an account that is gone"} wrote it, not the owner of github-token.` : `${editor} edited it. Delete it and run the plan again.`;
  return `The comment ${url} does not count: ${why}`;
}
function tooManyCommitsLine({ commits, limit }) {
  return `This push brought ${commits} commits. Of more than ${limit} only the last is looked at: push fewer at once.`;
}
function createPolicy(context) {
  let { inputs, decision } = context, { createMissing, moduleAlias, overwriteDrift, failOnDrift, allowOlder } = inputs, { overwriteDrafts: drafts } = inputs, { rollback } = decision;
  return {
    createMissing,
    moduleAlias,
    overwriteDrift,
    allowOlder,
    rollback,
    // A rollback saves the live content and replaces it. No draft or console edit must stop that.
    failOnDrift: failOnDrift && !rollback,
    mayOverwriteDraft: (key) => rollback || (drafts.kind === "patterns" ? (0, import_action_run_action9.matchesKey)(drafts.patterns, key) : drafts.kind === "all"),
    commit: (0, import_action_deliver3.shortCommit)(context.workflowRun.commit),
    branchPush: decision.branchPush,
    repeated: isRepeated(context),
    overtakenByRollback: !1,
    planOnly: decision.mode === "plan",
    listVersions: inputs.observe === "versions",
    mustVerify: createVerifier(context)
  };
}
function isRepeated({ workflowRun }) {
  return workflowRun.runAttempt !== "1";
}
function createVerifier({ workflowRun, decision, before }) {
  if (decision.rollback || decision.mode === "publish" && before === null) return () => !0;
  let recent = [workflowRun.commit, before].flatMap(
    (commit) => commit === null ? [] : [(0, import_action_deliver3.shortCommit)(commit)]
  );
  return (commit) => recent.includes(commit);
}
function chooseReadMethod({ inputs, decision }) {
  if (inputs.observe === "versions" || decision.rollback) return "describe";
  if (inputs.observe !== "auto") return inputs.observe;
  let { failOnDrift, failOnChanges, failOnBreaking, requireReviewedPlan } = inputs, fails = failOnDrift || failOnChanges || failOnBreaking || requireReviewedPlan;
  return (0, import_index9.makesChanges)(decision.mode) || fails ? "describe" : "search";
}
var maxCommits = 250;
async function checkReviews(context, plan) {
  return { facts: {}, failures: await findReviewFailures(context, plan) };
}
async function findReviewFailures(context, plan) {
  let { decision, inputs, workflowRun, pushInfo, branch } = context;
  if (decision.mode !== "publish" || !inputs.requireReviewedPlan || !plan.changes.some(import_action_deliver4.writes)) return [];
  let { commit } = workflowRun, request = { instanceId: inputs.instance.id, commit, repeated: isRepeated(context) };
  try {
    if (!pushInfo) throw (0, import_action_run_action11.missingToken)();
    let reviews = await readReviews({ ...pushInfo, branch }, plan, request, sectionIdOf(inputs));
    return reviewFailures(plan, reviews, request);
  } catch (cause) {
    if (!(cause instanceof import_action_run_action11.GitHubRefused)) throw cause;
    return [reviewUnreadable(cause)];
  }
}
async function readReviews({ history, before, branch }, plan, request, section) {
  let found = /* @__PURE__ */ new Map(), reviews = (commits2) => ({
    pullRequests: [...found.values()],
    commits: commits2,
    limit: maxCommits
  }), reviewCommit = async (commit) => {
    let further = (await history.pullRequestsMergedBy(commit, branch)).filter((pullRequest) => !found.has(pullRequest));
    for (let pullRequest of further) found.set(pullRequest, await readReview(history, pullRequest, section));
    return further.length > 0 && allReviewed(plan, { pullRequests: [...found.values()] }, request);
  };
  if (await reviewCommit(request.commit) || before === null) return reviews(1);
  let { commits, total } = await history.commitsBetween(before, request.commit, maxCommits);
  for (let commit of commits) if (commit !== request.commit && await reviewCommit(commit)) break;
  return reviews(total);
}
async function readReview(history, pullRequest, id) {
  let withSection = (await history.comments(pullRequest)).filter(({ body }) => parseSections(body)?.has(id));
  return toReview(pullRequest, await history.withEditors(withSection), id);
}
function toReview(pullRequest, comments, id) {
  let ofJob = comments.flatMap((comment) => {
    let section = parseSections(comment.body)?.get(id);
    return section && !section.header.untrusted ? [{ ...comment, header: section.header }] : [];
  }), isTrusted = ({ isOwn, editor }) => isOwn && editor === null;
  return {
    pullRequest,
    sections: ofJob.filter(isTrusted).map(({ header }) => ({ entries: header.entries, publishStarted: header.mode !== "plan" })),
    ignored: ofJob.filter((comment) => !isTrusted(comment)).map(({ url, author, isOwn, editor }) => ({ url, author, editor: isOwn ? editor : null }))
  };
}
var advice2 = {
  ...commonAdvice,
  permission: "Give the job `permissions: contents: read` and `pull-requests: read` (`write` for the comment), and leave `github-token` to its default or give it these permissions",
  "not-found": "Give the job `permissions: contents: read` and `pull-requests: read` (`write` for the comment)",
  invalid: "GitHub does not take the request"
};
function reviewUnreadable(refused) {
  let message = `require-reviewed-plan is set, and it could not be read what was reviewed: ${(0, import_index3.withoutDot)(refused.message)}. Nothing was published. ${advice2[refused.kind]}.`;
  return new import_index2.ActionError("plan-changed", "review-unreadable", message, { cause: refused });
}
function nearMisses(missing, live) {
  let byForm = /* @__PURE__ */ new Map();
  for (let row2 of live)
    !row2.awsManaged && !row2.archived && byForm.set(`${row2.kind}/${looseName(row2.name)}`, row2);
  return missing.flatMap(({ kind, name, place }) => {
    let near = byForm.get(`${kind}/${looseName(name)}`);
    return near === void 0 ? [] : [(0, import_index16.warning)("near-miss-name", place, messageOf(kind, name, near))];
  });
}
function looseName(name) {
  let once = (text) => looseCase(withoutBlanks(text.normalize("NFKC"))).normalize("NFKC");
  return once(once(name));
}
function messageOf(kind, name, { name: live, id }) {
  return `The instance has no ${kind}/${(0, import_index3.quote)(name)}, but it has ${kind}/${(0, import_index3.quote)(live)} (id ${id}), whose name differs only in ${differenceOf(name, live)}. Publishing creates a second one beside it. If that one is meant, write its exact name: ${(0, import_index3.quote)(live)}.`;
}
function differenceOf(a, b) {
  return a.normalize("NFKC") === b.normalize("NFKC") ? "its Unicode form" : withoutBlanks(a) === withoutBlanks(b) ? "its blanks" : looseCase(a) === looseCase(b) ? "its case" : "its case, its blanks or its Unicode form";
}
function withoutBlanks(text) {
  return text.replace(/[\s\p{Z}]+/gu, "");
}
function looseCase(text) {
  return text.toUpperCase().toLowerCase();
}
function createTools(context) {
  let { commits, workflowRun, branch } = context, policy = createPolicy(context);
  return {
    policy,
    ages: createAgeReader(commits, { commit: workflowRun.commit, branch, repeated: policy.repeated }),
    comparer: createComparer(policy)
  };
}
async function createObserveContext(context, { policy, ages }, names) {
  let { clock, deadline, log, history, before, parse, workflowRun } = context, { reader } = await context.connect(), head = workflowRun.commit, pastNames = names === null ? withoutNames : await pastNamesOf(context, names), sources = { history, before, parse, head, newerCommits: ages.newerCommits, pastNames };
  return { reader, clock, deadline, log, policy, sources };
}
var withoutNames = {
  files: [],
  resolve: async (definition) => definition.references === void 0 ? definition : null
};
async function pastNamesOf({ parse, inputs }, names) {
  let { createPastNames: createPastNames2 } = await Promise.resolve().then(() => (init_app_resolve_past_names(), app_resolve_past_names_exports));
  return createPastNames2(names, parse, inputs.instance.id);
}
var nothingObserved = {
  observations: /* @__PURE__ */ new Map(),
  unreadable: /* @__PURE__ */ new Map(),
  listed: [],
  lists: /* @__PURE__ */ new Map(),
  reading: null,
  searchRefused: !1
};
async function observeInstance(context, tools, instance, { files }, names) {
  let forInstance = (0, import_action_run_action9.withTargetProblems)(files, (0, import_action_run_action9.targetOf)(context.inputs, instance)), { definitions } = forInstance, unresolvable = names?.unresolvable ?? /* @__PURE__ */ new Map(), found = await observe(
    await createObserveContext(context, tools, names),
    definitions.filter(({ key }) => !unresolvable.has(key)),
    chooseReadMethod(context),
    names?.listed,
    (definition, observation) => tools.comparer.prepare(definition, observation, names)
  ), observed = { ...found, unreadable: new Map([...found.unreadable, ...unresolvable]) }, missing = definitions.filter(
    ({ key }) => !observed.observations.has(key) && !observed.unreadable.has(key)
  );
  return { facts: { loaded: (0, import_action_run_action9.withProblems)(forInstance, nearMisses(missing, observed.listed)), observed }, notices: observed.searchRefused ? [searchRefusedNotice] : [] };
}
var searchRefusedNotice = "The role may not search, so every definition was described by itself. Allow connect:SearchViews and connect:SearchContactFlowModules for quicker plans.";
async function startPublish(context, tools, plan, { names, loaded, observed }) {
  let { workflowRun, inputs, drafts } = context, { writer } = await context.connect();
  if (writer === null) throw new TypeError("a run that publishes has no writer");
  let label = await context.label(), { runId, runAttempt, commit } = workflowRun, ids = { instanceId: inputs.instance.id, runId, runAttempt, commit }, requiresReview = inputs.requireReviewedPlan && !tools.policy.rollback, isReviewedPlan = inputs.expectedPlanDigest !== null || requiresReview, isPromotion = inputs.requirePublishedOn.length > 0, { publish: publish2 } = await Promise.resolve().then(() => (init_app_publish(), app_publish_exports));
  plan.changes.some(import_action_deliver4.writes) && await Promise.all([
    context.preloadReporting(),
    Promise.resolve().then(() => (init_app_report(), app_report_exports)),
    Promise.resolve().then(() => (init_core_diff_plan_differences(), core_diff_plan_differences_exports)),
    Promise.resolve().then(() => (init_app_check_places(), app_check_places_exports))
  ]);
  let observeContext = await createObserveContext(context, tools, names);
  return { facts: { publishing: publish2(
    {
      ...observeContext,
      ...ids,
      label,
      ages: tools.ages,
      writer,
      drafts,
      isReviewedPlan,
      isPromotion,
      names
    },
    plan,
    (0, import_action_run_action6.leftOutOf)({ loaded, observed })
  ) } };
}

// <stdin>
init_outcome();
init_outcome();
init_denials();
init_denials();
init_uncompared_entries();
init_uncompared_entries();
init_marker();
init_marker();

// own:src/core/document/problem-codes.ts
var problemCodes = {
  "file-unreadable": {
    meaning: "The file could not be read.",
    remedy: "Check that it exists in the checkout, that it is a plain file and that the runner may read it."
  },
  "file-too-large": {
    meaning: "The file is larger than any definition that Amazon Connect takes.",
    remedy: "Keep one definition in a file, and nothing else."
  },
  "file-type": {
    meaning: "The file is neither JSON nor YAML by its name.",
    remedy: 'Name it .json, .yaml or .yml, or exclude it with a pattern that begins with "!".'
  },
  "link-outside": {
    meaning: "A symbolic link leads out of the workspace, or into a folder that is never read.",
    remedy: 'Keep the file itself in the repository, or exclude the link with a pattern that begins with "!".'
  },
  "matched-twice": {
    meaning: "Both the views and the modules patterns match the file.",
    remedy: "Change the patterns so that each file is matched by one of them."
  },
  "more-problems": {
    meaning: "The file has more problems than are reported of one file.",
    remedy: "Correct those that are reported first."
  },
  "duplicate-definition": {
    meaning: "Two files define the same view or the same module.",
    remedy: "Remove one of the files, or give one of the definitions another name."
  },
  "text-encoding": {
    meaning: "The file is not UTF-8.",
    remedy: "Save it as UTF-8."
  },
  "lone-surrogate": {
    meaning: "A string holds half of a character: a surrogate without its other half.",
    remedy: "Write the whole character, or both halves of its escape."
  },
  "empty-document": {
    meaning: "The file holds no document.",
    remedy: "Write the definition into it, or remove it."
  },
  "nesting-depth": {
    meaning: "Objects and lists are nested deeper than 200 levels.",
    remedy: "Make the document flatter."
  },
  "merge-conflict": {
    meaning: "The file has an unresolved merge conflict: Git wrote its markers into it.",
    remedy: "Resolve the conflict, and remove the lines with <<<<<<<, ======= and >>>>>>>."
  },
  "json-syntax": {
    meaning: "The text is not JSON.",
    remedy: "Correct it at the reported place. Comments and trailing commas are not JSON."
  },
  "duplicate-key": {
    meaning: "One object has two members of the same name.",
    remedy: "Remove or rename one of them."
  },
  "yaml-syntax": {
    meaning: "The text is not YAML 1.2.",
    remedy: "Correct it at the reported place."
  },
  "yaml-version": {
    meaning: "A %YAML directive asks for a version other than 1.2.",
    remedy: "Remove the directive: values such as yes, no and 010 mean something else in older versions."
  },
  "yaml-documents": {
    meaning: "The file holds more than one YAML document.",
    remedy: "Keep each definition in a file of its own."
  },
  "yaml-key": {
    meaning: "A key of a YAML mapping is not a string.",
    remedy: "Write the key in quotes."
  },
  "yaml-merge-key": {
    meaning: "The YAML merge key << is used. YAML 1.2 does not know it.",
    remedy: 'Write the members out, or quote the key if "<<" is meant literally.'
  },
  "yaml-alias": {
    meaning: "A YAML alias names no anchor before it, is within its own anchor, or repeats too much.",
    remedy: "Write the value out."
  },
  "yaml-value": {
    meaning: "A YAML value has a tag that JSON has no value for.",
    remedy: "Remove the tag."
  },
  "control-character": {
    meaning: "A YAML file holds a raw control character.",
    remedy: "Remove it, or write it as an escape in double quotes."
  },
  "definition-type": {
    meaning: "The document is not an object.",
    remedy: "Write the definition as one of the shapes in the README."
  },
  "definition-shape": {
    meaning: "The members do not show what the definition is.",
    remedy: "Write the definition as one of the shapes in the README."
  },
  "console-export": {
    meaning: "The file is the console's old export, which the API does not take.",
    remedy: "Save the answer of aws connect describe-contact-flow-module instead."
  },
  "wrong-kind": {
    meaning: "The views patterns match a flow module, or the modules patterns match a view.",
    remedy: "Move the file, or change the patterns."
  },
  "contact-flow": {
    meaning: "The file is a contact flow. This action publishes views and flow modules.",
    remedy: 'Move it out of the modules patterns, or exclude it with a pattern that begins with "!".'
  },
  "git-lfs-pointer": {
    meaning: "The file is a pointer of Git LFS: the checkout did not fetch its content.",
    remedy: "Set lfs: true in the step with actions/checkout, or keep definitions out of Git LFS."
  },
  "link-as-text": {
    meaning: "The file is a symbolic link that was checked out as a text file with a path in it.",
    remedy: "Keep the definition itself in its place, or check out where links are supported."
  },
  "cloudformation-template": {
    meaning: "The file is a CloudFormation or SAM template. Only one with a single resource, a view or a flow module with literal properties, is read as a definition.",
    remedy: "Keep the properties of each view and flow module as a file of its own, with literal values."
  },
  "cdk-output": {
    meaning: "The file is output of the AWS CDK.",
    remedy: "Exclude the folder cdk.out, and keep the content that the construct takes as a file."
  },
  "terraform-file": {
    meaning: "The file is Terraform's: its configuration in JSON, its state or a plan.",
    remedy: "Keep the content that the resource takes as a file of its own."
  },
  "flow-doc": {
    meaning: "The file is a FlowDoc of flow-as-code, with tokens in place of references.",
    remedy: "Render it with that tool, and let the patterns match what was rendered."
  },
  "member-case": {
    meaning: "The members have names of a definition in other letter case, such as content for Content.",
    remedy: "Write them as the API does, with capital letters."
  },
  "unknown-member": {
    meaning: "A member is not known, so it has no effect.",
    remedy: "Correct its name or remove it."
  },
  "missing-member": {
    meaning: "A member that is required is absent.",
    remedy: "Add it."
  },
  "wrong-type": {
    meaning: "A member is of another type than Amazon Connect takes there.",
    remedy: "Write a value of the expected type."
  },
  "two-contents": {
    meaning: "The definition gives its content twice.",
    remedy: "Keep either Content or Template and Actions."
  },
  "number-range": {
    meaning: "JSON cannot represent a number exactly, or not at all.",
    remedy: "Write it in quotes."
  },
  "name-length": {
    meaning: "The name is empty or longer than Amazon Connect allows.",
    remedy: "Shorten it; without Name the name is that of the file."
  },
  "name-alphabet": {
    meaning: "The name holds a character that Amazon Connect refuses there.",
    remedy: "Remove the character; without Name the name is that of the file."
  },
  "near-miss-name": {
    meaning: "The instance has no definition of this name, but one whose name differs only in Unicode form, case or blanks. Publishing creates a second one.",
    remedy: "Write the exact name of the live one, if that one is meant."
  },
  "description-length": {
    meaning: "The description is longer than Amazon Connect allows.",
    remedy: "Shorten it."
  },
  "description-alphabet": {
    meaning: "The description holds a character that Amazon Connect refuses there.",
    remedy: "Remove or replace the character."
  },
  "tag-count": {
    meaning: "There are more tags than Amazon Connect allows on a resource.",
    remedy: "Keep 50 at most."
  },
  "tag-key": {
    meaning: "A tag's key is too long or holds a character that Amazon Connect refuses.",
    remedy: "Shorten or correct it."
  },
  "tag-value": {
    meaning: "A tag's value is longer than Amazon Connect allows.",
    remedy: "Shorten it."
  },
  "tag-reserved": {
    meaning: "The tag begins with aws:, which only AWS may set. It is ignored.",
    remedy: "Remove it."
  },
  "action-length": {
    meaning: "A view's action is empty or longer than Amazon Connect allows.",
    remedy: "Shorten it."
  },
  "action-alphabet": {
    meaning: "A view's action holds a character that Amazon Connect refuses there.",
    remedy: "Remove or replace the character."
  },
  "duplicate-action": {
    meaning: "A view's list of actions names one twice.",
    remedy: "Remove one of them."
  },
  "undeclared-action": {
    meaning: "A component of the view raises an action that Actions does not list: a flow has no branch for it.",
    remedy: "Add it to Actions."
  },
  "view-size": {
    meaning: "The template and the actions together are larger than 400 kB.",
    remedy: "Make the view smaller, or split it."
  },
  "module-size": {
    meaning: "The flow language is longer than 256,000 characters.",
    remedy: "Make the module smaller, or split it."
  },
  "duplicate-identifier": {
    meaning: "Two actions of the module have the same Identifier.",
    remedy: "Rename one of them, and the transitions that mean it."
  },
  "unknown-action": {
    meaning: "StartAction or a transition names no action of the module.",
    remedy: "Correct the name, or add the action."
  },
  "unreachable-action": {
    meaning: "No transition leads to the action, so it never runs.",
    remedy: "Lead a transition to it, or remove it."
  },
  "reference-syntax": {
    meaning: "A text begins like a reference and cannot be read as one, or a reference is where none can be: in a Name or in the name of a member.",
    remedy: "Correct it as docs/references.md shows. To keep the text as it is, double its dollar sign."
  },
  "reference-state": {
    meaning: "A reference names a flow that is archived, or that was saved and never published.",
    remedy: "Refer to another flow, or publish that one."
  },
  "literal-reference": {
    meaning: "A resource is named by its ARN or id, and require-references is set.",
    remedy: "Write the reference that the message names, or a value where there is none."
  },
  "values-file": {
    meaning: "A file of values cannot be read as one: a member is unknown, missing or of another type.",
    remedy: "Correct it: see docs/references.md."
  },
  "foreign-arn": {
    meaning: "An ARN belongs to another Amazon Connect instance, account or Region than the one published to.",
    remedy: "Write the target's own ARN."
  }
};

// another:src/render/advice.ts
var import_action_deliver10 = __nccwpck_require__(683);

// own:render-sarif
init_drift_causes();

// another:src/render/markdown.ts
var import_action_deliver11 = __nccwpck_require__(683);

// another:src/render/alias.ts
var import_action_deliver12 = __nccwpck_require__(683);

// own:render-sarif
init_natural_order();
init_plan();
init_review_hash();
init_version_marker();
init_decision();
init_text_rule();
init_key();
init_arns();
init_located_json();
init_arn();
init_has_references();
init_problem();
init_json_differences();
init_sha256();
init_large_text();
init_once_for_each();
init_kept_json();
init_json();
init_nearest();

// another:src/render/escape.ts
var import_index20 = __nccwpck_require__(377);

// own:render-sarif
init_quote();
init_esbuild_runtime();
var findingCodes = {
  "invalid-action-type": {
    meaning: "The type of an action is often taken for a type of the Flow language, but is none.",
    remedy: "Write the type that the message names."
  },
  "unknown-action-type": {
    meaning: "This check does not know the type of an action. The type may be new. If a similar type is known, it is probably misspelt.",
    remedy: "Check its spelling."
  },
  "flow-language-version": {
    meaning: "A module's content has another Version than 2019-10-30, the only one of the Flow language.",
    remedy: 'Write "2019-10-30".'
  },
  "action-structure": {
    meaning: "An action, one of its error branches or one of its conditions lacks a member that it must have, or has one of another JSON type.",
    remedy: "Write the member as the message says."
  },
  "unknown-action-member": {
    meaning: "An action, its Transitions, an error branch or a condition has a member that this check does not know.",
    remedy: "Check its spelling."
  },
  "duplicate-branch": {
    meaning: "An action has two error branches of one type or two equal conditions. The flow can take only one of them.",
    remedy: "Remove one of them, or correct it."
  },
  "null-value": {
    meaning: "A parameter or a transition is null.",
    remedy: "Write a value, or remove it."
  },
  "missing-error-branch": {
    meaning: "An action lacks an error branch that actions of its type must have.",
    remedy: "Add the branch to Errors of its Transitions."
  },
  "forbidden-error-branch": {
    meaning: "An action has an error branch that actions of its type, or with its parameters, cannot have.",
    remedy: "Remove the branch."
  },
  "unknown-error-branch": {
    meaning: "An action has an error branch that this check does not know for its type.",
    remedy: "Check its spelling."
  },
  "missing-next-action": {
    meaning: "An action that does not end the flow has no NextAction.",
    remedy: "Add it to Transitions. If all branches lead elsewhere, name one of their targets."
  },
  "terminal-transitions": {
    meaning: "An action that ends the flow has transitions.",
    remedy: "Write {} as its Transitions."
  },
  "unsupported-conditions": {
    meaning: "An action has Conditions, and actions of its type take none.",
    remedy: "Remove them, or compare in an action of type Compare."
  },
  "condition-operator": {
    meaning: "A condition has an operator that the action does not take.",
    remedy: "Write one that the message names."
  },
  "condition-operand": {
    meaning: "A condition has an operand that never matches, or the wrong number of operands.",
    remedy: "Write one that the message names."
  },
  "missing-condition": {
    meaning: "An action has no condition for one of its results.",
    remedy: "Add the condition."
  },
  "missing-parameter": {
    meaning: "An action lacks a parameter that it needs, always or because of another parameter.",
    remedy: "Add the parameter."
  },
  "exclusive-parameters": {
    meaning: "An action has parameters that exclude each other.",
    remedy: "Keep one of them."
  },
  "forbidden-parameter": {
    meaning: "An action has a parameter that it does not take, or not with its other parameters.",
    remedy: "Remove the parameter."
  },
  "unknown-parameter": {
    meaning: "An action has a parameter that this check does not know for its type.",
    remedy: "Check its spelling."
  },
  "parameter-value": {
    meaning: "A parameter has a value that it does not take.",
    remedy: "Write a value that the message names."
  },
  "empty-string": {
    meaning: "A parameter or an operand is an empty string.",
    remedy: 'Write a value or remove the member. For a blank, write " ".'
  },
  "missing-content-settings": {
    meaning: "A module's content has no Settings, or Settings that are no object. Only contact flows have none.",
    remedy: "Add Settings with InputParameters, OutputParameters and Transitions beside Actions."
  },
  "undeclared-result": {
    meaning: "A module ends with a result that its own resource's Settings do not declare.",
    remedy: "Add it to transitions.results of Settings, or correct the name."
  },
  "undeclared-result-data": {
    meaning: "A module returns a value that its own resource's Settings do not declare.",
    remedy: "Add it to resultData.schema of Settings, or remove it."
  },
  "settings-structure": {
    meaning: "A module's resource Settings have an unknown member, one of another JSON type, a result without a name or two results of one name.",
    remedy: "Correct them as the message says."
  },
  "too-many-results": {
    meaning: "A module declares more results than the documentation allows.",
    remedy: "Declare fewer."
  },
  "too-many-actions": {
    meaning: "A module has more actions than the documentation allows.",
    remedy: "Split it into modules."
  },
  "identifier-form": {
    meaning: "An action's Identifier is too long, is a reserved word or contains a character that it must not.",
    remedy: "Rename the action, and the transitions that mean it."
  },
  "retired-action": {
    meaning: "An action or a parameter belongs to a feature that AWS has ended.",
    remedy: "Remove it: the feature no longer exists."
  },
  "unresolved-placeholder": {
    meaning: "A value that must name a resource, an ARN or a URL has a placeholder of another tool.",
    remedy: "Fill it in before this step runs."
  },
  "foreign-placeholder": {
    meaning: "A text has a placeholder of another tool. Amazon Connect would show or say it as it is.",
    remedy: "Fill it in before this step runs, unless it is meant as text."
  },
  "invalid-reference": {
    meaning: "A value that must name a resource is neither an ARN, nor an id, nor a JSONPath.",
    remedy: "Write the ARN of the resource."
  },
  "called-module-input": {
    meaning: "A block gives inputs that the called module of this repository does not declare, or lacks one that it requires.",
    remedy: "Change the block, or Settings of the called module."
  },
  "called-module-input-type": {
    meaning: 'A block gives an input in another JSON type than the called module of this repository declares, such as "7" for a number.',
    remedy: "Write the value in the type that is declared, or change Settings of the called module."
  },
  "called-module-result": {
    meaning: "A block has a branch for a result that the called module of this repository does not declare.",
    remedy: "Change the block, or Settings of the called module."
  },
  "called-module-depth": {
    meaning: "More than five modules of this repository call each other in a chain.",
    remedy: "Move what the last ones do into fewer modules."
  },
  "called-module-ring": {
    meaning: "A module calls itself, by itself or through other modules of this repository.",
    remedy: "Repeat with a Loop or with a transition back."
  },
  "unknown-view-component": {
    meaning: "A component has a type that is not known. Where a known type is near, it was probably misspelt.",
    remedy: "Correct the type. If it is right, Amazon Connect may know a component that this check does not know yet."
  },
  "unknown-view-property": {
    meaning: "A component, or an item of one of its lists, has a property that it does not know. Most components are sealed: Amazon Connect refuses any other property. Case counts.",
    remedy: "Correct the name, or remove the property. The label of a Button is its `Content`."
  },
  "unknown-view-member": {
    meaning: "`Head`, a component or a `Configuration` of a view has a member that is not known.",
    remedy: "Correct the name, or remove the member."
  },
  "view-property-missing": {
    meaning: "A component, or an item of one of its lists, lacks a property that it must have, such as `Id` of a Card or the `Type` of a component.",
    remedy: "Add the property."
  },
  "view-property-value": {
    meaning: "A property has a value that it does not take. Enums are closed, names of icons included, and case counts.",
    remedy: "Write one of the values that the message names, or a reference (`$.Name`) to a value that the flow passes."
  },
  "view-member-type": {
    meaning: "A member of a component, of `Head` or of a `Configuration` has another JSON type than it takes.",
    remedy: "Write the type that the message names."
  },
  "duplicate-view-name": {
    meaning: "Two fields of one form have the same `Name`. A view hands back one value for each name, so the value of one field is lost.",
    remedy: "Rename one of them."
  },
  "duplicate-view-id": {
    meaning: "Two components have the same `_id`. In published views each component has its own.",
    remedy: "Change one of them."
  },
  "view-top-level-component": {
    meaning: 'A component in `Body` itself holds components, and is no container. Amazon Connect refuses it with the misleading words `must be equal to constant "Container"`.',
    remedy: "Put the component into a Container."
  },
  "view-content": {
    meaning: "The `Content` of a component holds something that the component does not show, or `Body` holds something that is no component.",
    remedy: "Move it to a component that can show it, such as a Container or a TextBox."
  },
  "view-style": {
    meaning: "`Configuration.Style` has a key that is no custom property of a component, or is a string. Amazon Connect refuses plain CSS properties, and does nothing with a string.",
    remedy: "Use the component's own properties, such as `--container-padding-top`."
  },
  "view-binding-in-text": {
    meaning: "A binding such as `$.Name` is within a longer text. It is shown as it is written, and no input is requested.",
    remedy: 'Make the binding a value of its own. In `Content` write several items: `["Hello ", "$.Name"]`.'
  },
  "text-box-text": {
    meaning: "A TextBox has a property `Text`. Amazon Connect accepts the text and drops it; a binding there is an internal error.",
    remedy: "Move the text to the `Content` of the TextBox."
  },
  "undeclared-integration": {
    meaning: "The view uses an integration (`$.#Name`) that `Head.Integrations` does not declare.",
    remedy: "Declare it there, or remove what uses it."
  },
  "shown-view-input": {
    meaning: "A ShowView block does not pass an input that the view requires: Amazon Connect derives one from each binding of the view.",
    remedy: "Pass it in the block's `ViewData`. Which of the two is published first does not matter to this warning."
  },
  "shown-view-branch": {
    meaning: "A ShowView block branches on an action that the view never raises, so the branch is never taken.",
    remedy: "Correct the action in the block, or add a component that raises it to the view."
  }
}, schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json", maxResults = 5e3;
function sarif(report, errorsPage) {
  let findings = [
    ...ofLevel("error", (0, import_action_deliver10.errorFindings)(report)),
    ...ofLevel("warning", (0, import_action_deliver10.warningFindings)(report)),
    ...ofLevel("note", (0, import_action_deliver10.noticeFindings)(report))
  ], results = findings.filter(isLocated).slice(0, maxResults), rules = [...new Set(results.map(({ code: code2 }) => code2))].toSorted(), run = {
    tool: { driver: { name: "connect-publish", rules: rules.map((code2) => ruleOf(code2, errorsPage)) } },
    automationDetails: { id: `connect-publish/${report.sectionId}/` },
    columnKind: "utf16CodeUnits",
    originalUriBaseIds: { "%SRCROOT%": { description: { text: "The root of the workspace." } } },
    invocations: [invocationOf(report, findings)],
    results: withFingerprints(results).map(([finding, fingerprint]) => resultOf(finding, rules, fingerprint))
  };
  return `${JSON.stringify({ $schema: schema, version: "2.1.0", runs: [run] }, null, 2)}
`;
}
var ofLevel = (level, findings) => findings.map((finding) => ({ ...finding, level })), isLocated = (finding) => finding.file !== null;
function ruleOf(code2, errorsPage) {
  let words = (0, import_action_deliver12.reasonWords)(code2), { meaning, remedy } = Object.entries({ ...problemCodes, ...findingCodes }).find(([known]) => known === code2)?.[1] ?? {};
  return {
    id: code2,
    shortDescription: { text: words.slice(0, 1).toUpperCase() + words.slice(1) },
    ...meaning && { fullDescription: { text: meaning } },
    help: {
      text: [meaning, remedy].filter(Boolean).join(" ") || "docs/errors.md says what it means and what to do."
    },
    ...errorsPage && { helpUri: `${errorsPage}#${code2}` }
  };
}
var checkReasons = [
  "invalid-definition",
  "drift-found",
  "blocked",
  "changes-found"
];
function invocationOf({ failures }, findings) {
  let notifications = findings.filter((finding) => !isLocated(finding)).map(({ level, code: code2, message }) => ({ level, descriptor: { id: code2 }, message: plain(message) }));
  return { executionSuccessful: failures.every(({ reason }) => checkReasons.includes(reason)), toolExecutionNotifications: notifications };
}
function resultOf(finding, rules, fingerprint) {
  let { code: code2, level, key, message, file, place } = finding, words = message + (place?.note ?? ""), region = { startLine: place?.line ?? 1, startColumn: place?.column ?? 1 }, artifactLocation = { uri: (0, import_action_deliver11.encodedPath)(file), uriBaseId: "%SRCROOT%" };
  return {
    ruleId: code2,
    ruleIndex: rules.indexOf(code2),
    level,
    message: plain(key === null ? words : `${key} ${finding.what}. ${words}`),
    locations: [{ physicalLocation: { artifactLocation, region } }],
    partialFingerprints: { "connectPublish/v1": fingerprint }
  };
}
var plain = (text) => ({ text: (0, import_index20.visible)(text).replaceAll("](", "] (") || "\u2013" });
function withFingerprints(findings) {
  let seen = /* @__PURE__ */ new Map();
  return findings.map((finding) => {
    let { code: code2, file, key, message } = finding, words = (0, import_index20.oneLine)(message).replace(/\b(line|column) \d+/g, "$1"), same = (0, import_index5.sha256)(JSON.stringify([code2, file, key, words])), count = (seen.get(same) ?? 0) + 1;
    return seen.set(same, count), [finding, `${same.slice(0, 32)}:${count}`];
  });
}

// <stdin>
init_compared_sides();
init_compared_sides();
init_change_difference();
init_change_difference();

// own:src/render/redact.ts
var arn = /arn(?::|%3A)aws[\w-]*(?::|%3A)[^\s"'`<>,;(){}[\]|]*/giu, account = /(?<![0-9A-Za-z])(?<!-[0-9a-f]{4}-)\d{12}(?![0-9A-Za-z])/giu, phone = /\+\d(?:[ ()-]{0,2}\d){7,14}(?!\d)/gu;
function mapStrings(value, replace) {
  return typeof value == "string" ? replace(value) : Array.isArray(value) ? value.map((item) => mapStrings(item, replace)) : typeof value != "object" || value === null ? value : Object.fromEntries(
    Object.entries(value).map(([name, member2]) => [name, mapStrings(member2, replace)])
  );
}
function redactedDetail(detail, replace) {
  let redacted = mapStrings(detail, replace);
  return redacted.before === detail.before && redacted.after === detail.after ? redacted : { ...redacted, words: null };
}
function redactedDifference(difference, replace) {
  if (!difference) return null;
  let redacted = mapStrings(difference, replace), items = redacted.items.map((item, index) => ({
    ...item,
    details: (difference.items[index]?.details ?? []).map((detail) => redactedDetail(detail, replace))
  }));
  return { ...redacted, items };
}
function redactedEntry(entry2, replace) {
  let [difference, undone] = [entry2.difference, entry2.undone].map(
    (each) => redactedDifference(each, replace)
  );
  return {
    ...mapStrings(entry2, replace),
    difference: difference ?? null,
    undone: undone ?? null,
    metadataChanges: entry2.metadataChanges.map((detail) => redactedDetail(detail, replace))
  };
}
function mapEntries(entries, replace) {
  let result = /* @__PURE__ */ new Map();
  for (let [key, entry2] of Object.entries(entries)) {
    let name = replace(key), unique = name;
    for (let count = 2; result.has(unique); count += 1) unique = `${name} (${count})`;
    result.set(unique, redactedEntry(entry2, replace));
  }
  return Object.fromEntries(result);
}
function withoutArns(report) {
  let own = report.instance?.account, replace = (text) => {
    let cut = text.replace(arn, "[ARN]").replace(account, "[account]").replace(phone, "[phone number]");
    return own ? cut.replaceAll(own, "[account]") : cut;
  }, { context, planDigest, entries, pageUrl } = report, page = pageUrl === void 0 ? {} : { pageUrl };
  return {
    ...mapStrings(report, replace),
    entries: mapEntries(entries, replace),
    context,
    planDigest,
    ...page
  };
}

// another:src/render/fit.ts
var import_action_deliver13 = __nccwpck_require__(683);

// another:src/render/headline.ts
var import_action_deliver14 = __nccwpck_require__(683);

// own:src/core/release/code-lines.ts
init_natural_order();
function linesOf(text) {
  let lines = [], from = 0;
  for (let { index, 0: end } of text.matchAll(/\r\n|\n|\r/g))
    lines.push({ from, text: text.slice(from, index) }), from = index + end.length;
  return [...lines, { from, text: text.slice(from) }];
}
var maxStates = 64;
function codeLines(lines) {
  let states = [{ fence: null, html: null, item: !0 }];
  return lines.map(({ text }) => {
    let steps = states.flatMap((state) => stepsAt(text, state));
    if (states = distinct(steps.map(({ next }) => next)), states.length > maxStates && (states = []), steps.length === 0) return null;
    let isCode = steps.some((step) => step.isCode);
    return steps.every((step) => step.isCode === isCode) ? isCode : null;
  });
}
function stepsAt(line, state) {
  let { fence, html } = state;
  if (fence && isWithin(line, fence))
    return [{ isCode: !0, next: fence.end.test(line) ? { ...state, fence: null } : state }];
  if (html) return [{ isCode: !1, next: html.test(line) ? { ...state, html: null } : state }];
  let endsItems = fence !== null && indentOf(line) < 2, item = startsItem(line) || state.item && !endsItems;
  return fencesAt(line, item).flatMap((opened) => opened ? [{ isCode: !0, next: { fence: opened, html: null, item: opened.indent > 0 } }] : [null, htmlEnd(line)].filter((end, at) => at === 0 || end !== null).map((end) => ({ isCode: !1, next: { fence: null, html: end, item } })));
}
function isWithin(line, { indent }) {
  return indent === 0 || line.trim() === "" || indentOf(line) >= indent;
}
function indentOf(line) {
  return line.search(/[^ ]/);
}
function startsItem(line) {
  return /^ {0,3}(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)/.test(line);
}
var fenceForm = /^((?: {0,3}(?:[-+*]|\d{1,9}[.)]) +)*)( {0,3})(?:(`{3,})[^`]*$|(~{3,}))/, continuesParagraph = /^ *(?!0*1[.)])\d/;
function fencesAt(line, item) {
  let [, bullet = "", { length: blanks } = "", backticks, tildes] = fenceForm.exec(line) ?? [], fence = backticks ?? tildes;
  if (fence === void 0) return [null];
  let at = (indent) => ({
    end: new RegExp(`^ {${indent},${indent + 3}}${fence}${fence[0]}*[ \\t]*$`),
    indent
  });
  return bullet !== "" ? continuesParagraph.test(bullet) ? [null, at(bullet.length)] : [at(bullet.length)] : [0, ...item ? [2, 3] : []].filter((indent) => indent <= blanks).map(at);
}
var htmlBlocks = [
  [/^ {0,3}<(?:pre|script|style|textarea)(?:[\s>]|$)/i, /<\/(?:pre|script|style|textarea)>/i],
  [/^ {0,3}<!--/, /-->/],
  [/^ {0,3}<\?/, /\?>/],
  [/^ {0,3}<!\[CDATA\[/, /\]\]>/],
  [/^ {0,3}<![a-z]/i, />/],
  [/^ {0,3}<\/?[a-z][a-z0-9-]*(?:[\s/>]|$)/i, /^[ \t]*$/]
];
function htmlEnd(line) {
  let [, end] = htmlBlocks.find(([start]) => start.test(line)) ?? [];
  return end === void 0 || end.test(line) ? null : end;
}
function distinct(states) {
  if (states.length === 1) return states;
  let keyOf = ({ fence, html, item }) => `${fence?.end} ${fence?.indent} ${html} ${item}`;
  return [...new Map(states.map((state) => [keyOf(state), state])).values()];
}
var notesLimit = 125e3, markerForm = /^<!-- (\/?)connect-publish notes ([0-9a-f]{12}) -->(?=[ \t]*$)/;
function beginMarker(id) {
  return `<!-- connect-publish notes ${id} -->`;
}
function endMarker(id) {
  return `<!-- /connect-publish notes ${id} -->`;
}
function findSection(text, id) {
  let lines = linesOf(text), isCode = codeLines(lines);
  return markersIn(lines.filter((_, at) => isCode[at] === null)).length > 0 ? null : sectionIn(markersIn(lines.filter((_, at) => !isCode[at])), id);
}
function hasOtherSections(text, id) {
  return markersIn(linesOf(text)).some((marker) => marker.id !== id);
}
function outsideSections(text) {
  let sections = sectionsOf(markersIn(linesOf(text)));
  return [0, ...sections.map(({ to }) => to)].map((from, at) => text.slice(from, sections[at]?.from).trim()).filter(Boolean).join(`
`);
}
function markersIn(lines) {
  return lines.flatMap(({ from, text }) => {
    let [whole, slash, id] = markerForm.exec(text) ?? [];
    return whole === void 0 || id === void 0 ? [] : [{ id, isEnd: slash === "/", from, to: from + whole.length }];
  });
}
function sectionsOf(markers) {
  return markers.flatMap((begin, at) => {
    let next = markers[at + 1];
    return !begin.isEnd && next?.isEnd && next.id === begin.id ? [{ id: begin.id, from: begin.from, to: next.to }] : [];
  });
}
function sectionIn(markers, id) {
  let own = markers.filter((marker) => marker.id === id).length, first = sectionsOf(markers).find((section) => section.id === id), span = first ? { from: first.from, to: first.to } : null;
  return { span, strayMarkers: own - (span ? 2 : 0) };
}
function sectionText(id, text) {
  let safer = text.trim().replace(/\r\n?/g, `
`).replaceAll("<!-- connect-publish", "&lt;!-- connect-publish").replaceAll("<!-- /connect-publish", "&lt;!-- /connect-publish");
  return `${beginMarker(id)}

${safer}

${endMarker(id)}`;
}
function mergeNotes(body, id, section) {
  let found = findSection(body, id);
  if (found === null) return { kind: "unclear" };
  let { span, strayMarkers } = found, end = lineEnd(body), before = span ? body.slice(0, span.from) : `${body}${gapAfter(body, end)}`, after = span ? body.slice(span.to) : "", text = sized(section, notesLimit - before.length - after.length, end);
  if (text === null) return { kind: "too-long" };
  let merged = `${before}${text}${after}`, again = findSection(merged, id)?.span;
  return again?.from !== before.length || again.to !== before.length + text.length ? { kind: "in-code" } : { kind: "merged", body: merged, strayMarkers };
}
function sized(section, room, end) {
  let fits = (text2) => text2 !== null && text2.length <= room ? text2 : null, text = fits(section(room));
  if (text === null || end === `
`) return text;
  let extra = text.split(`
`).length - 1, shorter = text.length + extra <= room ? text : section(room - extra);
  return fits(shorter?.replaceAll(`
`, end) ?? null);
}
function lineEnd(body) {
  return /\r\n|\n|\r/.exec(body)?.[0] ?? `
`;
}
function gapAfter(body, end) {
  if (body === "") return "";
  let found = [...body.slice(-4).matchAll(/(?:\r\n|\n|\r)(?=[\r\n]*$)/g)];
  return end.repeat(Math.max(0, 2 - found.length));
}
var roomForAll = 6e4, shownUnchanged = 20;
function releaseNotes(report, { arns }) {
  let shown = arns ? report : withoutArns(report), blocks = notesBlocks(shown, arns), note = `*Shortened: ${(0, import_action_deliver11.link)("the run", report.context.runUrl)} has the rest.*`, section = (text) => sectionText(report.sectionId, text), least = [blocks[0]?.open ?? "", note].join(`

`);
  return (room) => {
    let max = Math.min(room, roomForAll) - section("").length;
    return max < least.length + 2 ? null : section((0, import_action_deliver13.fitBlocks)(blocks, max, note));
  };
}
function notesBlocks(report, arns) {
  let rows = (0, import_action_deliver.bySeverity)(report), isLiveAlready = ([, { status }]) => status === "unchanged", [same, changed] = [rows.filter(isLiveAlready), rows.filter((each) => !isLiveAlready(each))], open = same.length > shownUnchanged ? changed : [...changed, ...same], rest = same.length > shownUnchanged ? same : [], column = (0, import_index20.inline)((0, import_action_deliver12.instanceName)(report)) || "Version", head = (0, import_action_deliver11.tableHead)([
    "Kind",
    "Name",
    column,
    report.mode === "plan" ? "What would happen" : "What happened"
  ]), lines = (keyed) => keyed.map(([key, entry2]) => definitionRow(report, key, entry2)), title = `### Amazon Connect: ${(0, import_action_deliver14.headline)(report, import_index20.code)}`;
  return [
    (0, import_action_deliver13.paragraph)("counts", [title, (0, import_action_deliver13.contextLine)(report)].filter(Boolean).join(`

`)),
    ...(0, import_action_deliver13.listing)("table", head, [...lines(open), ...(0, import_action_deliver9.removalWarnings)(report.warnings).flatMap(removalRow)]),
    ...(0, import_action_deliver13.foldedBlocks)(`${(0, import_action_deliver11.plural)(rest.length, "definition")} already live`, head, lines(rest)),
    ...arns ? arnBlocks(rows) : []
  ];
}
function definitionRow(report, key, entry2) {
  let name = entry2.name || key;
  return (0, import_action_deliver11.row)([entry2.kind, (0, import_index20.code)(name), (0, import_action_deliver12.versionWords)(entry2), whatHappened(report, entry2)]);
}
function whatHappened(report, entry2) {
  if (entry2.status !== "unchanged" || report.mode === "plan") return (0, import_action_deliver12.outcomeWords)(report, entry2, import_index20.code);
  let isRestored = entry2.restoredVersion !== null || entry2.action === "rollback";
  return report.mode === "rollback" && isRestored ? "already live, restored by a rollback" : "already live";
}
function removalRow({ removed }) {
  if (!removed) return [];
  let at = removed.key.indexOf("/"), version = removed.version === null ? "\u2013" : `v${removed.version}`, [kind, name] = [removed.key.slice(0, at), removed.key.slice(at + 1)];
  return [(0, import_action_deliver11.row)([kind, (0, import_index20.code)(name), version, "no longer in the repository, still live"])];
}
function arnBlocks(rows) {
  let known = rows.flatMap(([key, { versionArn, alias }]) => {
    let arns = [versionArn, alias?.arn ?? null].flatMap((arn2) => arn2 === null ? [] : (0, import_index20.code)(arn2));
    return arns.length === 0 ? [] : [(0, import_action_deliver11.row)([(0, import_index20.code)(key), arns.join(", ")])];
  }), aliases = rows.some(([, { alias }]) => alias?.arn) ? " and aliases" : "";
  return (0, import_action_deliver13.foldedBlocks)(`ARNs of the versions${aliases}`, (0, import_action_deliver11.tableHead)(["Definition", "ARN"]), known);
}

// own:render-release-notes
init_mode();
init_drift_causes();

// another:src/core/text/common-ends.ts
var import_action_deliver15 = __nccwpck_require__(683);

// another:src/core/words/prompts.ts
var import_action_deliver16 = __nccwpck_require__(683);

// own:render-release-notes
init_natural_order();
init_plan();
init_review_hash();
init_version_marker();

// another:src/core/model/difference.ts
var import_action_deliver17 = __nccwpck_require__(683);

// own:render-release-notes
init_decision();
init_text_rule();
init_key();
init_arns();
init_located_json();
init_arn();
init_has_references();
init_problem();
init_json_differences();
init_sha256();
init_large_text();
init_once_for_each();
init_kept_json();
init_json();
init_nearest();
init_quote();
init_esbuild_runtime();
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
/******/ 	var __webpack_exports__ = __nccwpck_require__(879);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;