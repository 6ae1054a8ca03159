/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 344:
/***/ ((module) => {

"use strict";
module.exports = require("./action-run-action.js");

/***/ }),

/***/ 557:
/***/ ((module) => {

"use strict";
module.exports = require("./app-check-refusals.js");

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

/***/ 383:
/***/ ((module) => {

"use strict";
module.exports = require("./core-check.js");

/***/ }),

/***/ 636:
/***/ ((module) => {

"use strict";
module.exports = require("./core-diff-compare-changes.js");

/***/ }),

/***/ 210:
/***/ ((module) => {

"use strict";
module.exports = require("./core-resolve-name-ids.js");

/***/ }),

/***/ 359:
/***/ ((module) => {

"use strict";
module.exports = require("./render-html-page.js");

/***/ }),

/***/ 729:
/***/ ((module) => {

"use strict";
module.exports = require("./render-sarif.js");

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

/***/ 642:
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
var __commonJS = (cb, mod) => function() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __export = (target, all2) => {
  for (var name in all2)
    __defProp(target, name, { get: all2[name], enumerable: !0 });
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

// another:shared-103.js
var require_shared_103 = __commonJS({
  "another:shared-103.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-103.js"]);
  }
});

// another:shared-60.js
var require_shared_60 = __commonJS({
  "another:shared-60.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-60.js"]);
  }
});

// another:shared-49.js
var require_shared_49 = __commonJS({
  "another:shared-49.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-49.js"]);
  }
});

// another:shared-50.js
var require_shared_50 = __commonJS({
  "another:shared-50.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-50.js"]);
  }
});

// another:shared-97.js
var require_shared_97 = __commonJS({
  "another:shared-97.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-97.js"]);
  }
});

// another:shared-102.js
var require_shared_102 = __commonJS({
  "another:shared-102.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-102.js"]);
  }
});

// own:shared-93.js
var shared_93_exports = {};
__export(shared_93_exports, {
  actionOf: () => actionOf,
  aliasMoveOf: () => aliasMoveOf,
  describeDifferences: () => describeDifferences,
  executableOrText: () => executableOrText,
  isInStep: () => isInStep,
  isSkipped: () => isSkipped,
  isStoredFormOf: () => isStoredFormOf,
  keepsLive: () => keepsLive,
  metadataOf: () => metadataOf,
  needsProof: () => needsProof,
  reasonOf: () => reasonOf,
  versionWord: () => versionWord,
  writeOf: () => writeOf,
  writes: () => writes
});
function actionOf({ decision }) {
  switch (decision.type) {
    case "block":
      return "blocked";
    case "leave":
      return decision.as;
    case "skip":
    case "write":
      return actionOfWrite(decision.write);
  }
}
function actionOfWrite(write2) {
  return write2.content === "none" ? write2.metadata === null ? "unchanged" : "metadata" : versionWord(write2) === "restores" ? "rollback" : write2.content;
}
function versionWord(write2) {
  return write2?.content === "update" || write2?.content === "version" ? write2.word : "content";
}
function reasonOf({ decision }) {
  return decision.type === "block" || decision.type === "skip" ? decision.reason : decision.type === "write" || decision.as === "unchanged" ? null : decision.as === "held" ? "rolled-back" : "drifted";
}
function writeOf({ decision }) {
  return decision.type === "write" ? decision.write : null;
}
function writes(change2) {
  return writeOf(change2) !== null;
}
function needsProof(change2) {
  let write2 = writeOf(change2);
  return write2 !== null && write2.content !== "none" && versionWord(write2) !== "restores";
}
function plannedWrite({ decision }) {
  return decision.type === "write" || decision.type === "skip" ? decision.write : null;
}
function isInStep(change2) {
  let action2 = actionOf(change2);
  return action2 === "unchanged" || action2 === "metadata";
}
function metadataOf(change2) {
  return plannedWrite(change2)?.metadata ?? null;
}
function aliasMoveOf(change2) {
  return writeOf(change2)?.alias ?? null;
}
function isSkipped({ decision }) {
  return decision.type === "skip";
}
function keepsLive(change2) {
  let write2 = plannedWrite(change2);
  return write2?.content === "update" && write2.keep;
}
function describeDifferences(before, after) {
  let all2 = [...walk(before, after, "")].map(({ path: path2, how }) => `${path2 || "everything"} was ${how}`), rest = all2.length - maxNamed;
  return rest > 0 ? [...all2.slice(0, maxNamed), `and ${rest} more`] : all2;
}
function onlyDropsMembers(before, after) {
  for (let { how } of walk(before, after, "")) if (how !== "dropped") return !1;
  return !0;
}
function* walk(before, after, path2) {
  if ((0, import_shared_1032.isObject)(before) && (0, import_shared_1032.isObject)(after)) yield* walkMembers(before, after, path2);
  else if (Array.isArray(before) && Array.isArray(after) && before.length === after.length)
    for (let [index, item2] of before.entries()) yield* walk(item2, after[index], `${path2}[${index}]`);
  else before !== after && (yield { path: path2, how: "changed" });
}
function* walkMembers(before, after, path2) {
  for (let name of /* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(after)])) {
    let at = path2 === "" ? name : `${path2}.${name}`;
    Object.hasOwn(after, name) ? Object.hasOwn(before, name) ? yield* walk(before[name], after[name], at) : yield { path: at, how: "added" } : yield { path: at, how: "dropped" };
  }
}
function isStoredFormOf(definition, live) {
  let { kind, content, hash } = definition;
  return (0, import_shared_102.isOpen)(definition) ? !1 : (0, import_shared_102.liveHash)(definition, live) === hash ? !0 : import_shared_97.kinds[kind].normalizesContent && onlyDropsMembers((0, import_shared_102.executableJson)(content), executableOrText(live));
}
function executableOrText(content) {
  try {
    return (0, import_shared_102.executableJson)(content);
  } catch {
    return JSON.stringify(content);
  }
}
var import_shared_97, import_shared_102, import_shared_1032, maxNamed, init_shared_93 = __esm({
  "own:shared-93.js"() {
    import_shared_97 = __toESM(require_shared_97()), import_shared_102 = __toESM(require_shared_102()), import_shared_1032 = __toESM(require_shared_103());
    maxNamed = 10;
  }
});

// own:shared-92.js
var shared_92_exports = {};
__export(shared_92_exports, {
  aliasAhead: () => aliasAhead,
  aliasHash: () => aliasHash,
  aliasLook: () => aliasLook,
  aliasMoveHash: () => aliasMoveHash,
  decide: () => decide,
  deriveFacts: () => deriveFacts,
  derivePlanState: () => derivePlanState,
  isAhead: () => isAhead,
  isOwnForm: () => isOwnForm,
  markerText: () => markerText,
  metadataHash: () => metadataHash,
  needsHistory: () => needsHistory,
  needsPush: () => needsPush,
  readMarker: () => readMarker,
  readMarkerOf: () => readMarkerOf,
  readRestoreMarker: () => readRestoreMarker,
  rollbackRowOf: () => rollbackRowOf,
  rowOf: () => rowOf,
  rowReasons: () => rowReasons,
  shortCommit: () => shortCommit,
  snapshotDescription: () => snapshotDescription,
  versionDescription: () => versionDescription
});
function readMarker(description) {
  return readMarkerOf(description, "content");
}
function readRestoreMarker(description) {
  return readMarkerOf(description, "restores");
}
function readMarkerOf(description, wanted) {
  let [, source, commit, word, hash] = markerPattern.exec(description) ?? [];
  return commit === void 0 || hash === void 0 || word !== wanted ? null : { commit, hash, source: source ?? hash };
}
function markerText({ commit, hash, source }, word = "content") {
  return `source sha256:${source} - commit ${commit} - ${word} sha256:${hash}`;
}
function shortCommit(commit) {
  return commit.slice(0, 12);
}
function withAlias(wanted, definition, observation, held, policy) {
  if (wanted.type === "leave" && !movesAlias(wanted)) return wanted;
  let to = (policy.rollback ? findProven(definition, observation).version : null) ?? versionAfter(wanted, held), alias = makesVersion(wanted) || to !== null ? aliasMove(definition, observation, to, policy) : null;
  return wanted.type === "write" ? { type: "write", write: { ...wanted.write, alias } } : alias === null ? wanted : { type: "write", write: { content: "none", resource: observation.resource, metadata: null, alias } };
}
function newAlias({ kind }, { moduleAlias }) {
  return kind === "module" && moduleAlias !== null ? { name: moduleAlias, existing: null, to: null } : null;
}
function movesAlias(decision) {
  return decision.type === "leave" ? decision.as === "unchanged" : decision.type === "write";
}
function makesVersion(decision) {
  return decision.type === "write" && decision.write.content !== "none";
}
function versionAfter(decision, held) {
  return makesVersion(decision) ? null : held;
}
function aliasMove(definition, observation, to, { moduleAlias: name, rollback }) {
  let { alias: existing } = observation;
  return name === null || existing === void 0 ? null : existing === null ? { name, existing, to } : existing.version === to || holdsDefinition(definition, observation, existing.version) || !rollback && isAhead(existing, to) ? null : { name, existing, to };
}
function findProven(definition, { versions = [], contents, invalidVersions }) {
  for (let { version, description } of versions) {
    if (readMarker(description)?.hash !== definition.hash || invalidVersions?.has(version)) continue;
    let content = contents?.get(version);
    if (content === void 0) return { version: null, unread: version };
    if (content === null || (0, import_shared_1022.liveHash)(definition, content) === definition.hash)
      return { version, unread: null };
  }
  return { version: null, unread: null };
}
function isAhead({ version }, to) {
  return to !== null && version > to;
}
function aliasAhead({ definition, observation, decision, version }) {
  let isInStep2 = movesAlias(decision) && !makesVersion(decision), alias = observation?.alias ?? null;
  return !isInStep2 || !observation || alias === null || !isAhead(alias, version) || holdsDefinition(definition, observation, alias.version) ? null : alias;
}
function aliasLook(definition, observation, change2, policy) {
  let { decision, version: held } = change2;
  if (definition.kind !== "module" || policy.moduleAlias === null || !movesAlias(decision)) return null;
  let { alias } = observation;
  if (alias === void 0) return { what: "alias", name: policy.moduleAlias };
  if (policy.rollback) {
    let { unread } = findProven(definition, observation);
    if (unread !== null) return { what: "content", version: unread };
  }
  let to = versionAfter(decision, held);
  return alias !== null && alias.version === to ? null : (to === null ? null : unprovenLook(observation, to)) ?? (alias && unknownLook(definition, observation, alias.version));
}
function unprovenLook({ contents }, version) {
  return contents?.has(version) ? null : { what: "content", version };
}
function unknownLook(definition, observation, version) {
  let { contents, versions } = observation;
  if (contents?.get(version)) return null;
  let marked = markedHash(observation, version);
  return marked === null && !versions ? { what: "versions" } : contents?.has(version) || marked !== null && marked !== definition.hash ? null : { what: "content", version };
}
function holdsDefinition(definition, observation, version) {
  if (observation.invalidVersions?.has(version)) return !1;
  let content = observation.contents?.get(version);
  return content ? (0, import_shared_1022.liveHash)(definition, content) === definition.hash : content === null && markedHash(observation, version) === definition.hash;
}
function markedHash({ versions, live }, version) {
  let listed = versions?.find((row2) => row2.version === version)?.description, described = live?.version === version ? live.versionDescription : null, description = listed ?? described ?? "";
  return (readMarker(description) ?? readRestoreMarker(description))?.hash ?? null;
}
function aliasHash({ name, from }) {
  return (0, import_shared_1022.hashJson)({ name, from });
}
function aliasMoveHash(move) {
  return move && aliasHash({ name: move.name, from: move.existing?.version ?? null });
}
function versionDescription(kind, label2, marker, word = "content") {
  let ending = markerText(marker, word), text2 = truncateGraphemes(
    toAllowedText(kind, label2),
    import_shared_972.kinds[kind].versionDescriptionLimit - separator.length - ending.length
  );
  return text2 === "" ? ending : `${text2}${separator}${ending}`;
}
function snapshotDescription(commit) {
  return `kept before ${shortCommit(commit)}`;
}
function toAllowedText(kind, label2) {
  return label2.slice(0, maxLabelLength).normalize("NFC").replace(/[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/gu, "-").replace(/[\u2018-\u201f\u2032\u2033\u2039\u203a\u00ab\u00bb]/gu, "'").replace(forbiddenCharacters[kind], " ").trim();
}
function truncateGraphemes(text2, limit) {
  if (text2.length <= limit) return text2;
  let end = 0;
  for (let { index, segment } of graphemes.segment(text2)) {
    if (index + segment.length > limit) break;
    end = index + segment.length;
  }
  return text2.slice(0, end).trimEnd();
}
function deriveFacts(definition, observation) {
  let hashOf = (content) => (0, import_shared_1022.liveHash)(definition, content), contentOf = ({ number }) => observation.contents?.get(number), live = observation.live ? hashOf(observation.live.content) : null, versions = knownVersions(observation), isValid = (version) => {
    if (observation.invalidVersions?.has(version.number)) return !1;
    let content = contentOf(version), hash = (version.marker ?? version.restores)?.hash;
    return !content || import_shared_972.kinds[definition.kind].normalizesContent || hashOf(content) === hash;
  }, base = findHighest(versions, (version) => version.marker !== null && isValid(version)), restored = findRestored(versions, base);
  return {
    repository: definition.hash,
    live,
    highest: findHighest(versions, () => !0),
    base,
    restored,
    kept: keptBelow(observation, restored, base),
    isValid,
    matchesLive: (version) => {
      let content = contentOf(version);
      return content ? hashOf(content) === live : observation.invalidVersions?.has(version.number) ? content === void 0 ? void 0 : !1 : live !== null && (version.marker ?? version.restores)?.hash === live || (content === void 0 ? void 0 : !1);
    },
    draft: findDifferingDraft(observation.draft, [definition.hash, live], hashOf)
  };
}
function knownVersions({ live, versions, unlisted: unlisted2 = [] }) {
  let { version = null, versionDescription: description = null } = live ?? {}, listed = [...unlisted2.toReversed(), ...versions ?? []].map(toKnownVersion);
  return version === null || version <= (listed[0]?.number ?? 0) ? { rows: listed, all: versions !== void 0 } : !versions && description === null ? { rows: [], all: !1 } : {
    rows: [toKnownVersion({ version, description: description ?? "" }), ...listed],
    all: versions !== void 0
  };
}
function findHighest({ rows, all: all2 }, matches2) {
  return rows.find(matches2) ?? (all2 ? null : void 0);
}
function findRestored({ rows, all: all2 }, base) {
  if (base === void 0) return;
  let restored = findHighest({ rows, all: all2 }, ({ restores }) => restores !== null) ?? null;
  return restored && restored.number > (base?.number ?? 0) ? restored : null;
}
function keptBelow({ unlisted: unlisted2 = [], versions = [] }, restored, base) {
  if (!restored?.restores) return null;
  let description = snapshotDescription(restored.restores.commit), found = [...unlisted2.toReversed(), ...versions].find(
    (row2) => row2.version < restored.number && row2.version > (base?.number ?? 0) && row2.description === description
  );
  return found ? toKnownVersion(found) : null;
}
function toKnownVersion({ version, description }) {
  return { number: version, marker: readMarker(description), restores: readRestoreMarker(description) };
}
function findDifferingDraft(draft, same, hashOf) {
  return draft && same.includes(hashOf(draft.content)) ? null : draft;
}
function latenessOf(age, policy) {
  return !age || policy.allowOlder ? null : age.order === "other-repository" ? { reason: "other-repository", how: "blocked" } : policy.rollback ? null : age.order === "older" ? { how: policy.branchPush ? "skipped" : "blocked", reason: "superseded" } : age.order !== "unknown" || policy.planOnly || policy.branchPush && !policy.repeated ? null : { reason: "age-unknown", how: "blocked" };
}
function metadataToSet(definition, observation) {
  let current = observation?.live ?? observation?.draft, description = definition.description === (current?.description ?? null) ? null : definition.description, tags = missingTags(definition.tags, observation?.tags ?? current?.tags ?? {});
  return description === null && tags === null ? null : { description, tags };
}
function missingTags(wanted, current) {
  let missing = Object.entries(wanted).filter(
    ([name, value2]) => !Object.hasOwn(current, name) || current[name] !== value2
  );
  return missing.length === 0 ? null : Object.fromEntries(missing);
}
function metadataHash({ description, tags }) {
  return (0, import_shared_1022.hashJson)({ description, tags });
}
function derivePlanState(definition, observation, facts) {
  let { base, restored } = facts, versions = {
    highest: versionState(facts, facts.highest),
    base: versionState(facts, base),
    restored: versionState(facts, restored)
  };
  return {
    ...versions,
    live: liveState(definition, observation, facts, versions.highest),
    leavesKept: leavesKept(facts, observation, definition),
    leavesBase: restored?.restores != null && restored.restores.hash !== base?.marker?.hash,
    sourceIsBase: base?.marker?.source === (0, import_shared_1022.sourceOf)(definition),
    changedByPush: observation.changedByPush ?? !1,
    history: observation.history?.answer ?? "unknown"
  };
}
function leavesKept({ kept }, { contents }, definition) {
  let content = kept && contents?.get(kept.number);
  return content ? (0, import_shared_1022.liveHash)(definition, content) === definition.hash : !1;
}
function versionState(facts, version) {
  return version ? {
    isRepository: (version.marker ?? version.restores)?.hash === facts.repository,
    matchesLive: facts.matchesLive(version) ?? !1
  } : null;
}
function liveState(definition, { live }, facts, highest) {
  return live ? facts.live === facts.repository ? "repository" : !highest?.matchesLive && isStoredFormOf(definition, live.content) ? "stored-form" : "other" : "none";
}
function isOwnForm(row2) {
  return row2 === "stored-form-without-version" || row2 === "stored-form-without-restore";
}
function rowOf(state) {
  return liveRow(state) ?? heldRow(state) ?? storedFormRow(state) ?? publishedBeforeRow(state) ?? changedRow;
}
function liveRow({ live, highest, base, restored }) {
  return live === "repository" ? highest?.matchesLive ? { action: "unchanged", why: "live-and-versioned" } : { action: "version", why: "live-without-version" } : live !== "none" && (isStored(base) || isStored(restored)) ? { action: "unchanged", why: "live-in-stored-form" } : null;
}
function storedFormRow({ live, highest, base, restored }) {
  return live !== "stored-form" || base?.isRepository || restored?.isRepository || highest?.matchesLive ? null : { action: "update", why: "stored-form-without-version" };
}
function isStored(version) {
  return !!(version?.isRepository && version.matchesLive);
}
function heldRow(state) {
  return isOnHold(state) ? state.changedByPush ? { action: "update", why: "push-ends-hold" } : { action: "held", why: "rolled-back" } : null;
}
function isOnHold({ restored, leavesBase, sourceIsBase, leavesKept: leavesKept2 }) {
  return restored !== null && (leavesBase && sourceIsBase || leavesKept2);
}
function publishedBeforeRow({ base, restored, changedByPush, history }) {
  return !base?.isRepository && !restored?.isRepository ? null : changedByPush ? { action: "update", why: "push-changed-it" } : history === "yes" ? { action: "update", why: "finishes-earlier-publish" } : history === "no" ? { action: "drifted", why: "console-changed-it" } : { action: "drifted", why: "console-or-unfinished-publish" };
}
function overwrittenBy(state) {
  let { live, base, restored, history } = state;
  return live === "none" || base === null || liveRow(state) || storedFormRow(state) || base.matchesLive || restored?.matchesLive || history === "yes" ? "nobody" : history === "no" ? "console" : "unknown";
}
function needsHistory(state) {
  return state.base === null || rowOf(state).action === "held" ? !1 : rowOf({ ...state, history: "yes" }).why !== rowOf({ ...state, history: "no" }).why || overwrittenBy({ ...state, history: "unknown" }) === "unknown";
}
function needsPush(state) {
  return rowOf({ ...state, changedByPush: !0 }).why !== rowOf({ ...state, changedByPush: !1 }).why;
}
function rollbackRowOf(state) {
  let { live, highest } = state, newest = newestMarked(state);
  return live === "repository" ? highest?.matchesLive && newest?.isRepository !== !1 ? { action: "unchanged", why: "live-and-versioned" } : { action: "rollback", why: "live-without-restore" } : live !== "none" && newest?.isRepository && newest.matchesLive ? { action: "unchanged", why: "live-in-stored-form" } : live === "stored-form" ? { action: "rollback", why: "stored-form-without-restore" } : { action: "rollback", why: "older-content-wanted" };
}
function newestMarked({ base, restored }) {
  return restored ?? base;
}
function decide(definition, observation, age, policy) {
  if (!observation) return createOrMissing(definition, age, policy);
  let facts = deriveFacts(definition, observation), state = derivePlanState(definition, observation, facts), row2 = policy.rollback ? rollbackRowOf(state) : rowOf(state), asked = wantedDecision(row2, state, definition, observation, policy), held = versionOf(facts, state, row2), intended = withAlias(asked, definition, observation, held, policy), overwrites = intended.type === "write" && intended.write.content === "update" && !policy.rollback ? overwrittenBy(state) : "nobody", block = blockReason(definition, observation, facts, { intended, overwrites }, policy);
  return {
    ...observedMembers(definition, observation, facts, state),
    decision: block === null ? unlessLate(intended, latenessOf(age, policy)) : { type: "block", reason: block },
    row: row2.why,
    version: held,
    overwrites,
    age: intended.type === "write" ? age ?? null : null
  };
}
function createOrMissing(definition, age, policy) {
  let { description, tags } = definition, write2 = { content: "create", metadata: description !== null || Object.keys(tags).length > 0 ? { description, tags: Object.keys(tags).length > 0 ? tags : null } : null, alias: newAlias(definition, policy) };
  return {
    key: definition.key,
    definition,
    observation: null,
    decision: missingDecision(definition, write2, age, policy),
    row: null,
    repository: definition.hash,
    live: null,
    base: null,
    baseVersion: null,
    left: null,
    restored: null,
    overwrites: "nobody",
    historyUnknown: null,
    age: age ?? null,
    version: null,
    highest: null,
    drift: null,
    draft: null
  };
}
function missingDecision(definition, write2, age, policy) {
  if (policy.rollback) return { type: "skip", reason: "not-found", write: write2 };
  if (!policy.createMissing) return { type: "block", reason: "not-found" };
  let unresolved = (0, import_shared_1022.referenceBlockOf)(definition);
  return unresolved !== null ? { type: "block", reason: unresolved.reason } : unlessLate({ type: "write", write: write2 }, latenessOf(age, { ...policy, branchPush: !0 }));
}
function unlessLate(intended, late) {
  return late === null || intended.type !== "write" ? intended : late.how === "skipped" ? { type: "skip", reason: late.reason, write: intended.write } : { type: "block", reason: late.reason };
}
function wantedDecision({ action: action2, why }, state, definition, observation, { overwriteDrift }) {
  let { resource, live = null } = observation, metadata = metadataToSet(definition, observation), word = action2 === "rollback" ? "restores" : "content";
  if (action2 === "version" || why === "live-without-restore")
    return { type: "write", write: { content: "version", resource, live: livePart(live), word, metadata } };
  if (action2 === "update" || action2 === "rollback" || action2 === "drifted" && overwriteDrift) {
    let keep = isUnversioned(state) && !isOwnForm(why);
    return { type: "write", write: { content: "update", resource, live, keep, word, metadata } };
  }
  return action2 === "unchanged" && metadata !== null ? { type: "write", write: { content: "none", resource, metadata } } : { type: "leave", as: action2 };
}
function livePart(live) {
  if (live === null) throw new TypeError("a version is planned of a resource that has nothing live");
  return live;
}
function blockReason(definition, { resource, live }, { draft }, { intended, overwrites }, policy) {
  let isHeld = intended.type === "leave" && intended.as === "held";
  if (resource.awsManaged) return "aws-managed";
  if (resource.archived || live?.archived) return "archived";
  if (live && differs(definition.externalInvocation, live.externalInvocation)) return "immutable-setting";
  let unresolved = isHeld ? null : (0, import_shared_1022.referenceBlockOf)(definition);
  if (unresolved !== null) return unresolved.reason;
  if (intended.type === "write" && intended.write.content === "update" && draft && !policy.mayOverwriteDraft(definition.key)) return "unpublished-draft";
  let isDrifted = intended.type === "leave" && intended.as === "drifted", undoes = overwrites !== "nobody" && !policy.overwriteDrift;
  return policy.failOnDrift && (isDrifted || undoes) ? "drifted" : null;
}
function differs(intended, live) {
  return intended !== null && intended !== (live ?? !1);
}
function isUnversioned({ live, highest }) {
  return live !== "none" && !highest?.matchesLive;
}
function observedMembers(definition, observation, facts, state) {
  let { repository, live, highest, base, restored, kept, draft } = facts;
  return {
    key: definition.key,
    definition,
    observation,
    repository,
    live,
    base: base?.marker ?? null,
    baseVersion: base?.number ?? null,
    left: (state.leavesKept ? kept : base)?.number ?? null,
    restored: restored?.restores ? { ...restored.restores, version: restored.number } : null,
    historyUnknown: observation.history?.why ?? null,
    highest: highest?.number ?? null,
    drift: hasDrifted(facts),
    draft: draft ?? null
  };
}
function versionOf({ highest, base, restored, isValid }, state, { action: action2 }) {
  return action2 === "held" ? restored && state.restored?.matchesLive ? restored.number : null : highest && state.live === "repository" && state.highest?.matchesLive ? highest.number : restored && state.restored?.isRepository && state.restored.matchesLive ? restored.number : base && state.base?.isRepository ? base.number : restored && state.restored?.isRepository && isValid(restored) ? restored.number : null;
}
function hasDrifted({ base, restored, matchesLive }) {
  let matches2 = base ? matchesLive(base) : void 0;
  return matches2 !== !1 || !restored ? matches2 === void 0 ? null : !matches2 : !matchesLive(restored);
}
var import_shared_972, import_shared_1022, markerPattern, forbiddenCharacters, separator, maxLabelLength, graphemes, rowReasons, changedRow, init_shared_92 = __esm({
  "own:shared-92.js"() {
    init_shared_93();
    import_shared_972 = __toESM(require_shared_97()), import_shared_1022 = __toESM(require_shared_102()), markerPattern = /(?:^| - )(?:source sha256:([0-9a-f]{64}) - )?commit ([0-9a-f]{12}) - (content|restores) sha256:([0-9a-f]{64})$/;
    forbiddenCharacters = {
      // ViewDescription of the service model: letters, digits, blanks and a few signs; the first one no blank.
      view: /[^\p{L}\p{N}\p{Z}_.:/=+\-@,()']+/gu,
      // ContactFlowModuleDescription is `.*\S.*`: one line. Controls and direction marks have no place in it either.
      module: /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]+/gu
    }, separator = " - ", maxLabelLength = 16384, graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
    rowReasons = [
      "live-and-versioned",
      "live-in-stored-form",
      "live-without-version",
      "stored-form-without-version",
      "push-ends-hold",
      "rolled-back",
      "push-changed-it",
      "finishes-earlier-publish",
      "console-changed-it",
      "console-or-unfinished-publish",
      "repository-changed",
      "live-without-restore",
      "stored-form-without-restore",
      "older-content-wanted"
    ];
    changedRow = { action: "update", why: "repository-changed" };
  }
});

// another:shared-98.js
var require_shared_98 = __commonJS({
  "another:shared-98.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-98.js"]);
  }
});

// another:shared-104.js
var require_shared_104 = __commonJS({
  "another:shared-104.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-104.js"]);
  }
});

// own:shared-25.js
var shared_25_exports = {};
__export(shared_25_exports, {
  findDifference: () => findDifference,
  isComparable: () => isComparable,
  unknownDifference: () => unknownDifference
});
function findDifference(change2, known) {
  return known.get(change2) ?? (isComparable(change2) ? unknownDifference((0, import_shared_604.bugReport)("It was not looked at")) : noDifference);
}
function unknownDifference(why) {
  return { difference: null, undone: null, warnings: [{ code: "internal", message: `What differs could not be told, nor whether it breaks anything: ${why} Nothing else depends on it: the definition is planned and published as ever.` }] };
}
function isComparable(change2) {
  let { live, repository, observation } = change2;
  return !isInStep(change2) && live !== repository && !!observation?.live;
}
var import_shared_604, noDifference, init_shared_25 = __esm({
  "own:shared-25.js"() {
    import_shared_604 = __toESM(require_shared_60());
    init_shared_93();
    noDifference = { difference: null, undone: null, warnings: [] };
  }
});

// another:shared-56.js
var require_shared_56 = __commonJS({
  "another:shared-56.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-56.js"]);
  }
});

// own:shared-38.js
var shared_38_exports = {};
__export(shared_38_exports, {
  decodeComment: () => decodeComment,
  decodeSection: () => decodeSection,
  encodeComment: () => encodeComment,
  encodeSection: () => encodeSection,
  sectionId: () => sectionId
});
function sectionId(instanceId, workingDirectory, views, modules, only) {
  let text2 = JSON.stringify([
    instanceId,
    workingDirectory,
    views,
    modules,
    ...only === null ? [] : [only]
  ]);
  return (0, import_node_crypto2.createHash)("sha256").update(text2).digest("hex").slice(0, 12);
}
function encodeComment({ key, digest, commit, mode }) {
  return `<!-- connect-publish v1 ${safeJson({ key, digest, commit, mode })} -->`;
}
function encodeSection(header) {
  let { id, digest, commit, mode, run, published, url, instance, entries, versions, untrusted } = header;
  return `<!-- connect-publish section ${safeJson({ id, digest, commit, mode, run, published, url, instance, entries, versions, untrusted })} -->`;
}
function decodeComment(line) {
  let value2 = parseObject(commentLine.exec(line)?.[1]);
  if (typeof value2?.key != "string" || value2.key === "") return null;
  if (value2.digest === void 0 && value2.commit === void 0 && value2.mode === void 0)
    return { key: value2.key };
  let of = { digest: value2.digest, commit: value2.commit, mode: value2.mode };
  return isPlan(of) ? { key: value2.key, ...of } : null;
}
function decodeSection(line) {
  let value2 = parseObject(sectionLine.exec(line)?.[1]);
  if (value2 === null) return null;
  let { id, run, published, url } = value2, plan = { digest: value2.digest, commit: value2.commit, mode: value2.mode };
  if (!matches(id, /^[0-9a-f]{12}$/) || !matches(run, /^[0-9]{1,20}$/) || !matches(url, urlPattern) || !isPlan(plan) || typeof published != "boolean") return null;
  let trust = value2.untrusted === void 0 ? {} : { untrusted: !0 };
  return { id, ...plan, run, published, url, ...readShown(value2), ...trust };
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
function isString(value2) {
  return typeof value2 == "string";
}
function isTexts(value2) {
  return typeof value2 == "object" && value2 !== null && Object.values(value2).every(isString);
}
function isPlan(value2) {
  return (value2.digest === null || matches(value2.digest, import_shared_56.sha256Id)) && matches(value2.commit, import_shared_56.commitId) && matches(value2.mode, modePattern);
}
function matches(value2, pattern) {
  return typeof value2 == "string" && pattern.test(value2);
}
function safeJson(value2) {
  return JSON.stringify(value2).replaceAll("<", "\\u003c").replaceAll(">", "\\u003e").replaceAll("--", "-\\u002d");
}
function parseObject(text2) {
  if (text2 === void 0 || /[<>]|--/.test(text2)) return null;
  try {
    return JSON.parse(text2);
  } catch {
    return null;
  }
}
var import_shared_56, import_node_crypto2, commentLine, sectionLine, modePattern, urlPattern, init_shared_38 = __esm({
  "own:shared-38.js"() {
    import_shared_56 = __toESM(require_shared_56()), import_node_crypto2 = __nccwpck_require__(598), commentLine = /^<!-- connect-publish v1 (\{.*\}) -->$/s, sectionLine = /^<!-- connect-publish section (\{.*\}) -->$/s, modePattern = /^[a-z][a-z-]{0,31}$/, urlPattern = /^https?:\/\/[\w.~:/?#@!$&*+,;=%-]{1,500}$/;
  }
});

// another:shared-59.js
var require_shared_59 = __commonJS({
  "another:shared-59.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-59.js"]);
  }
});

// own:shared-39.js
var shared_39_exports = {};
__export(shared_39_exports, {
  ageWarnings: () => ageWarnings,
  aliasAheadWarning: () => aliasAheadWarning,
  aliasNote: () => aliasNote,
  changeMessage: () => changeMessage,
  changeWarnings: () => changeWarnings,
  failureOf: () => failureOf,
  initialProgress: () => initialProgress,
  pinWarnings: () => pinWarnings,
  planNotices: () => planNotices
});
function initialProgress(change2) {
  let listed = change2.observation?.resource;
  return {
    id: listed?.id ?? null,
    arn: listed?.arn ?? null,
    wrote: !1,
    live: isLive(change2),
    version: change2.version,
    published: null,
    previous: change2.highest,
    snapshotVersion: null,
    alias: null,
    namedAlias: null,
    invalidVersions: /* @__PURE__ */ new Set(),
    savedDrafts: /* @__PURE__ */ new Set(),
    warnings: []
  };
}
function isLive(change2) {
  let { row: row2, observation, live, repository } = change2;
  return isInStep(change2) || row2 === "live-in-stored-form" ? !0 : observation && observation.live === void 0 ? null : live === repository;
}
function failureOf({ failure, wrote, live, version }) {
  if (!failure || !(wrote && live && version === null)) return failure;
  let message = `${failure.message} The content is live already, but no version holds it yet.`;
  return new import_shared_605.ActionError(failure.reason, failure.code, message, { cause: failure });
}
function rollbackWarnings(change2) {
  return !keepsLive(change2) || actionOf(change2) !== "rollback" ? [] : [{ code: "rollback-over-unversioned", message: `${change2.key}: what is live is in no version. Somebody changed it in the console, or a publish did not finish. It is kept as a version first. If it is a console edit that is wanted, bring it into the repository.` }];
}
function pinWarnings({ changes: changes3 }) {
  let rollbacks = changes3.filter((change2) => actionOf(change2) === "rollback");
  if (rollbacks.length === 0) return [];
  let pins = findPins(changes3);
  return rollbacks.flatMap(
    (left) => numbersLeft(left).flatMap((version) => {
      let keys = (pins.get(`${left.observation?.resource.id}:${version}`) ?? []).filter((key) => key !== left.key);
      return keys.length === 0 ? [] : [pinWarning(left, version, keys)];
    })
  );
}
function pinWarning(left, version, keys) {
  let [goes, refer] = keys.length === 1 ? ["goes", "refers"] : ["go", "refer"];
  return { code: "pins-left-version", message: `${(0, import_shared_59.listSome)(keys)} ${goes} on with version ${version} of ${left.key}, which this rollback leaves, because ${keys.length === 1 ? "it" : "they"} ${refer} to it by its number. Change the number, or roll back ${keys.length === 1 ? "that definition" : "those definitions"} too. Flows may do the same; this action does not read them.` };
}
function findPins(changes3) {
  let pins = /* @__PURE__ */ new Map();
  for (let change2 of changes3)
    for (let pin of new Set(liveText(change2).match(/[\w-]+:[0-9]+/g)))
      pins.set(pin, [...pins.get(pin) ?? [], change2.key]);
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
function liveText(change2) {
  let live = writeOf(change2)?.content === "update" ? change2.definition.content : change2.observation?.live?.content;
  return live ? textOf(live) : "";
}
function textOf(content) {
  return content.kind === "view" ? content.template : content.content;
}
function referenceWarnings(change2) {
  if (!isCausedByReferences(change2)) return [];
  let { key, definition, observation, baseVersion } = change2, found = definition.references?.resolution?.references ?? [], live = observation?.live?.content, moved = live ? movedReferences(found, definition.content, live) : [], which = moved.length > 0 ? `: ${(0, import_shared_59.listSome)([...new Set(moved)], maxNamed2)}` : "";
  return [{ code: "reference-changed", message: `${key}: the file is as it was published as version ${baseVersion}, but its references are something else in the instance now${which}. Publishing replaces what is live.` }];
}
function isCausedByReferences(change2) {
  let { definition, base, repository } = change2;
  return definition.references === void 0 || base === null || (0, import_shared_1024.isOpen)(definition) ? !1 : writeOf(change2)?.content === "update" && base.source === (0, import_shared_1024.sourceOf)(definition) && base.hash !== repository;
}
function movedReferences(found, own, live) {
  let [now, before] = [partsOf(own), partsOf(live)];
  return found.flatMap(({ written, path: path2 }) => {
    let [is, was] = [textAt(now, path2), textAt(before, path2)];
    return is === null || was === null || is === was ? [] : [`${(0, import_shared_1042.quote)(written)} was ${was}, is ${is}`];
  });
}
function partsOf(content) {
  let read = (text2) => {
    try {
      return text2 === null ? null : JSON.parse(text2);
    } catch {
      return null;
    }
  };
  return content.kind === "view" ? { Template: read(content.template), Actions: content.actions } : { Content: read(content.content), Settings: read(content.settings) };
}
function textAt(parts, { root, members: members2 }) {
  let value2 = parts[root];
  for (let step of members2)
    Array.isArray(value2) ? value2 = value2[Number(step)] : value2 = (0, import_shared_1033.isObject)(value2) ? value2[String(step)] : void 0;
  return typeof value2 == "string" ? value2 : null;
}
function changeWarnings(change2) {
  return [
    ...overwriteWarning(change2),
    ...finishWarning(change2),
    ...rollbackWarnings(change2),
    ...referenceWarnings(change2),
    ...aheadWarning(change2)
  ];
}
function overwriteWarning(change2) {
  let { overwrites } = change2, isUpdate = writeOf(change2)?.content === "update";
  return overwrites === "nobody" || !isUpdate && reasonOf(change2) !== "drifted" ? [] : [{ code: "overwrites-console-edit", message: overwriteMessage(change2) }];
}
function overwriteMessage(change2) {
  let { key, overwrites, historyUnknown, baseVersion, base } = change2, published = `version ${baseVersion} (commit ${base?.commit})`, kept = keepsLive(change2) ? " What is live is kept as a version first." : "", advice3 = "If it is wanted, bring it into the repository.";
  return overwrites === "console" ? `${key}: somebody changed it in the console after ${published} was published. Publishing undoes that change.${kept} ${advice3}` : `${key}: what is live is not ${published}. Either somebody changed it in the console, or an earlier publish did not finish; which one is not known, because ${historyUnknown ?? "the history was not read"}. Publishing replaces it.${kept} ${advice3}`;
}
function finishWarning(change2) {
  let { key, row: row2 } = change2;
  return writeOf(change2)?.content !== "update" || row2 !== "finishes-earlier-publish" ? [] : [{ code: "finishes-earlier-publish", message: `${key}: what is live comes from an earlier publish that made no version of it. This publish replaces it, and so finishes what that one left.` }];
}
function aheadWarning(change2) {
  let alias = aliasAhead(change2);
  return alias === null || change2.version === null ? [] : [aliasAheadWarning(change2.key, alias, change2.version)];
}
function aliasAheadWarning(key, { name, version }, held) {
  return { code: "alias-ahead", message: `${key}: the alias ${(0, import_shared_1042.quote)(name)} is on version ${version}, and version ${held} holds this definition. An alias is not moved to a lower number, so it was left. If callers must get version ${held}, move the alias in the console.` };
}
function changeMessage(change2) {
  let { key, definition, row: row2, repository, age, base, baseVersion, left, restored, historyUnknown } = change2, [action2, reason] = [actionOf(change2), reasonOf(change2)];
  return change2.decision.type === "block" && change2.decision.message !== void 0 ? change2.decision.message : change2.decision.type === "block" && reason === (0, import_shared_1024.referenceBlockOf)(definition)?.reason ? `${key}: ${(0, import_shared_1024.referenceBlockOf)(definition)?.message}` : change2.decision.type === "skip" && reason === "not-found" ? `${key}: the instance has nothing of this name: it was deleted since, or it never was there. A rollback creates nothing. To create it, run this commit with mode: publish.` : action2 === "held" && restored ? `${key}: a rollback left version ${left}${left === baseVersion ? ` (commit ${base?.commit})` : ""} and restored version ${restored.version} (commit ${restored.commit}). The content that was left is not published again until its file changes. Change the definition, or revert the change that was rolled back.` : action2 === "drifted" && row2 === "console-or-unfinished-publish" ? `${key}: what is live is not version ${base?.hash === repository ? baseVersion : restored?.version}, which was made of this content. Either somebody changed it in the console, or an earlier publish did not finish; which one is not known, because ${historyUnknown ?? "the history was not read"}. Look at what is live. To publish the repository's content, set overwrite-drift: true; to keep what is live, bring it into the repository. A checkout with fetch-depth: 0 lets the action find out.` : reason === "age-unknown" && age?.order === "unknown" ? `${key}: it is not known whether ${base ? `commit ${base.commit} is newer than this one` : "the branch has a newer commit, which may have removed the definition"}, because ${age.why}. Run it again when that can be found out, or set allow-older: true.` : reason === "other-repository" ? `${key}: version ${baseVersion} was published from commit ${base?.commit}, which this repository does not have. Another repository publishes it, or the history was rewritten. Publish it from one repository only, or set allow-older: true to take it over.` : null;
}
function ageWarnings({ changes: changes3 }) {
  let reasons2 = /* @__PURE__ */ new Map();
  for (let { key, decision, age } of changes3)
    decision.type === "block" || decision.type === "skip" || age?.order !== "unknown" || reasons2.set(age.why, [...reasons2.get(age.why) ?? [], key]);
  return [...reasons2].map(([why, keys]) => ({
    code: "age-unknown",
    message: `It is not known whether a newer commit was published before, because ${why}: ${(0, import_shared_59.listSome)(keys)}. If an older run published these, run the newest commit's workflow again.`
  }));
}
function planNotices({ changes: changes3 }) {
  let unmanaged = changes3.filter(hasUnmanagedContract).map(({ key }) => key);
  return unmanaged.length === 0 ? [] : [
    `A contract (inputs, results or branches) is live that the definition does not give, and is left as it is: ${(0, import_shared_59.listSome)(unmanaged)}. Give it as Settings to keep it in the repository.`
  ];
}
function aliasNote(definitions, { moduleAlias }) {
  return moduleAlias === null || definitions.length === 0 || definitions.some(({ kind }) => kind === "module") ? null : `module-alias is ${(0, import_shared_1042.quote)(moduleAlias)}, but this run has no flow module, and views have no aliases: no alias is moved.`;
}
function hasUnmanagedContract({ definition, observation }) {
  let live = observation?.live?.content;
  return definition.content.kind !== "module" || live?.kind !== "module" ? !1 : definition.content.settings === null && !/^\s*(\{\s*\})?\s*$/.test(live.settings ?? "");
}
var import_shared_59, import_shared_605, import_shared_1024, import_shared_1033, import_shared_1042, maxNamed2, init_shared_39 = __esm({
  "own:shared-39.js"() {
    import_shared_59 = __toESM(require_shared_59()), import_shared_605 = __toESM(require_shared_60());
    init_shared_92();
    init_shared_93();
    import_shared_1024 = __toESM(require_shared_102()), import_shared_1033 = __toESM(require_shared_103()), import_shared_1042 = __toESM(require_shared_104());
    maxNamed2 = 5;
  }
});

// own:shared-91.js
var shared_91_exports = {};
__export(shared_91_exports, {
  reviewHashOf: () => reviewHashOf
});
function reviewHashOf({ references: references2, hash }) {
  let reviewed = references2?.resolution?.reviewed;
  return reviewed === void 0 ? hash : (0, import_shared_1025.contentHash)(reviewed.content);
}
var import_shared_1025, init_shared_91 = __esm({
  "own:shared-91.js"() {
    import_shared_1025 = __toESM(require_shared_102());
  }
});

// own:shared-90.js
var shared_90_exports = {};
__export(shared_90_exports, {
  makePlan: () => makePlan,
  planOf: () => planOf,
  planWarnings: () => planWarnings
});
function makePlan(instanceId, definitions, observed, policy) {
  let changes3 = definitions.map(
    (definition) => decide(
      definition,
      observed.observations.get(definition.key) ?? null,
      observed.ages.get(definition.key),
      policy
    )
  ).toSorted((a, b) => (0, import_shared_1034.compareCodeUnits)(a.key, b.key));
  return planOf(instanceId, changes3);
}
function planOf(instanceId, changes3) {
  return { changes: changes3, digest: planDigest(instanceId, changes3) };
}
function planDigest(instance, changes3) {
  let counted = changes3.filter(
    ({ decision }) => decision.type !== "leave" || decision.as !== "unchanged" && decision.as !== "held"
  );
  return (0, import_shared_1026.hashJson)({ instance, changes: counted.map(digestInput) });
}
function digestInput(change2) {
  let { key, definition, live } = change2, repository = reviewHashOf(definition), [metadata, alias] = [metadataOf(change2), aliasMoveHash(aliasMoveOf(change2))];
  return {
    key,
    action: actionOf(change2),
    repository,
    live,
    metadata: metadata && metadataHash((0, import_shared_1026.reviewedMetadata)(definition, metadata)),
    // A plan without aliases keeps the digest that it always had.
    ...alias === null ? {} : { alias }
  };
}
var import_shared_1026, import_shared_1034, planWarnings, init_shared_90 = __esm({
  "own:shared-90.js"() {
    init_shared_91();
    init_shared_92();
    init_shared_93();
    import_shared_1026 = __toESM(require_shared_102()), import_shared_1034 = __toESM(require_shared_103());
    planWarnings = [
      "unpublished-draft",
      "superseded",
      "age-unknown",
      "other-repository",
      "not-promoted"
    ];
  }
});

// another:core-diff-compare-changes.js
var require_core_diff_compare_changes = __commonJS({
  "another:core-diff-compare-changes.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(636)["core-diff-compare-changes.js"]);
  }
});

// another:core-resolve-name-ids.js
var require_core_resolve_name_ids = __commonJS({
  "another:core-resolve-name-ids.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(210)["core-resolve-name-ids.js"]);
  }
});

// own:shared-15.js
function planFailures(plan, invalid, mode, failPolicy) {
  return mode === "rollback" ? changedPlanFailures(plan, mode, failPolicy) : [
    ...invalidFailures(invalid),
    ...changedPlanFailures(plan, mode, failPolicy),
    ...blockedFailures(plan, mode),
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
  let failed2 = outcomes.flatMap((outcome) => failureOf(outcome) ?? []), late = ["timeout", "cancelled"].flatMap(
    (reason) => failureIfAny(
      outcomes.filter(({ notStarted }) => notStarted === reason).length,
      (count) => notStartedFailure(reason, count)
    )
  ), dependants = outcomes.filter((outcome) => isAloneSkipped(outcome, outcomes)), blocked = outcomes.filter(({ change: change2 }) => change2.decision.type === "block"), drifted = outcomes.filter(({ change: change2 }) => change2.row === "console-or-unfinished-publish").filter(({ change: change2 }) => actionOf(change2) === "drifted");
  return [
    ...failed2,
    ...late,
    ...failureIfAny(dependants.length, dependencyFailure),
    ...failureIfAny(blocked.length, mode === "rollback" ? notRolledBack : blockedMeanwhileFailure),
    ...failureIfAny(drifted.length, unexplainedDriftFailure)
  ];
}
function failureIfAny(count, failure) {
  return count > 0 ? [failure(count)] : [];
}
function countDefinitions(count) {
  return count === 1 ? "1 definition is" : `${count} definitions are`;
}
function invalidDefinitionsFailure(count) {
  let message = `${countDefinitions(count)} not valid. Correct the places that the annotations name.`;
  return new import_shared_606.ActionError("invalid-definition", "invalid-definition", message);
}
function changedPlanFailures(plan, mode, { expectedPlanDigest }) {
  if (mode === "plan" || expectedPlanDigest === null || expectedPlanDigest === plan.digest) return [];
  let message = `The plan has the digest ${plan.digest}, but expected-plan-digest is ${expectedPlanDigest}: the repository or what is live changed since that plan. Nothing was published. Look at the new plan and give its digest.`;
  return [new import_shared_606.ActionError("plan-changed", "plan-changed", message)];
}
function blockedFailures({ changes: changes3 }, mode) {
  let blocking = changes3.flatMap(({ decision }) => decision.type === "block" ? [decision.reason] : []).filter((reason) => mode !== "plan" || !planWarnings.includes(reason)), drifted = blocking.filter((reason) => reason === "drifted").length;
  return [...failureIfAny(drifted, driftFailure), ...failureIfAny(blocking.length - drifted, blockedFailure)];
}
function driftFailure(count) {
  let message = `${countDefinitions(count)} not as published last: somebody changed what is live in the console, and fail-on-drift is set. Bring the change into the repository, or publish over it with overwrite-drift.`;
  return new import_shared_606.ActionError("drift-found", "drift-found", message);
}
function unexplainedDriftFailure(count) {
  let message = `${countDefinitions(count)} not as published last, and it is not known whether the console or an unfinished publish changed what is live. Nothing of it was published. What to do stands with each.`;
  return new import_shared_606.ActionError("drift-found", "drift-unexplained", message);
}
function notRolledBack(count) {
  let message = `${countDefinitions(count)} blocked, so ${count === 1 ? "it was" : "they were"} not rolled back. Nothing else was stopped. What to do stands with each.`;
  return new import_shared_606.ActionError("blocked", "blocked", message);
}
function blockedFailure(count) {
  let message = `${countDefinitions(count)} blocked, so nothing is published. What to do stands with each.`;
  return new import_shared_606.ActionError("blocked", "blocked", message);
}
function isChange(change2) {
  let { decision, live, repository } = change2;
  return decision.type === "block" ? decision.reason === "unpublished-draft" && live !== repository || decision.reason === "not-promoted" : decision.type === "leave" ? decision.as === "drifted" : decision.type === "write" && (decision.write.content !== "none" || aliasMoveOf(change2) !== null);
}
function changesFailure(count) {
  let message = `${countDefinitions(count)} not as in the repository, and fail-on-changes is set. Publish them, or bring what is live into the repository.`;
  return new import_shared_606.ActionError("changes-found", "changes-found", message);
}
function breakingChanges({ changes: changes3 }, differences) {
  let breaks = (change2) => (findDifference(change2, differences).difference?.breaking.length ?? 0) > 0;
  return changes3.filter(breaks).map(({ key }) => key);
}
function breakingFailure(broken, label2) {
  let message = `${describeBroken(broken)}, and fail-on-breaking is set. Take the change back, or, if it is meant, give the pull request the label ${(0, import_shared_1043.quote)(label2)} and run the workflow again.`;
  return new import_shared_606.ActionError("changes-found", "breaking-change", message);
}
function breakingWaivedNotice(broken, label2) {
  return `${describeBroken(broken)}; fail-on-breaking is waived by the pull request's label ${(0, import_shared_1043.quote)(label2)}.`;
}
function describeBroken({ changed, removed }) {
  let change2 = changed.length === 1 ? `The change of ${(0, import_shared_592.listSome)(changed)} breaks who uses it as it is live` : `The changes of ${(0, import_shared_592.listSome)(changed)} break who uses them as they are live`, removal = removed.length === 1 ? `${(0, import_shared_592.listSome)(removed)} is live, but no longer in the repository` : `${(0, import_shared_592.listSome)(removed)} are live, but no longer in the repository`;
  return [...changed.length > 0 ? [change2] : [], ...removed.length > 0 ? [removal] : []].join("; ");
}
function notStartedFailure(reason, count) {
  let why = reason === "timeout" ? "timeout-seconds were over" : "the run was cancelled", message = `${countDefinitions(count)} not published: ${why} before it was their turn. Run the workflow again; it does the rest.`;
  return new import_shared_606.ActionError(reason, reason, message);
}
function isAloneSkipped({ notStarted, dependency }, outcomes) {
  let target = outcomes.find(({ change: change2 }) => change2.key === dependency);
  return notStarted === "dependency" && target !== void 0 && !(target.failure ?? target.notStarted);
}
function dependencyFailure(count) {
  let message = `${countDefinitions(count)} not published, because what ${count === 1 ? "it refers" : "they refer"} to was not. What to do stands with each.`;
  return new import_shared_606.ActionError("blocked", "dependency", message);
}
function blockedMeanwhileFailure(count) {
  let message = `${countDefinitions(count)} blocked by what happened in the instance during the run. What to do stands with each.`;
  return new import_shared_606.ActionError("blocked", "blocked", message);
}
async function compareChanges({ changes: changes3 }, names) {
  return { facts: { differences: await withDifferences(changes3, /* @__PURE__ */ new Map(), names) } };
}
async function withDifferences(changes3, known, names) {
  let open = changes3.filter((change2) => isComparable(change2) && !known.has(change2));
  if (open.length === 0) return known;
  let { compareChanges: compare2 } = await Promise.resolve().then(() => __toESM(require_core_diff_compare_changes()));
  if (names === null) return compare2(open, known);
  let { createNameIds } = await Promise.resolve().then(() => __toESM(require_core_resolve_name_ids()));
  return compare2(open, known, createNameIds(names.catalogue));
}
function sectionIdOf({ instance, workingDirectory, views, modules, only }) {
  return sectionId(instance.id, workingDirectory, views.patterns, modules.patterns, only);
}
var import_shared_592, import_shared_606, import_shared_1043, init_shared_15 = __esm({
  "own:shared-15.js"() {
    init_shared_25();
    init_shared_38();
    init_shared_39();
    import_shared_592 = __toESM(require_shared_59()), import_shared_606 = __toESM(require_shared_60());
    init_shared_90();
    init_shared_93();
    import_shared_1043 = __toESM(require_shared_104());
  }
});

// another:shared-55.js
var require_shared_55 = __commonJS({
  "another:shared-55.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-55.js"]);
  }
});

// another:shared-42.js
var require_shared_42 = __commonJS({
  "another:shared-42.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-42.js"]);
  }
});

// another:shared-43.js
var require_shared_43 = __commonJS({
  "another:shared-43.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-43.js"]);
  }
});

// another:shared-48.js
var require_shared_48 = __commonJS({
  "another:shared-48.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-48.js"]);
  }
});

// another:shared-52.js
var require_shared_52 = __commonJS({
  "another:shared-52.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-52.js"]);
  }
});

// another:shared-84.js
var require_shared_84 = __commonJS({
  "another:shared-84.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-84.js"]);
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

// another:shared-106.js
var require_shared_106 = __commonJS({
  "another:shared-106.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-106.js"]);
  }
});

// another:core-check.js
var require_core_check = __commonJS({
  "another:core-check.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(383)["core-check.js"]);
  }
});

// another:app-resolve-past-names.js
var require_app_resolve_past_names = __commonJS({
  "another:app-resolve-past-names.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(161)["app-resolve-past-names.js"]);
  }
});

// another:app-publish.js
var require_app_publish = __commonJS({
  "another:app-publish.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(990)["app-publish.js"]);
  }
});

// own:shared-16.js
var shared_16_exports = {};
__export(shared_16_exports, {
  mergeDenials: () => mergeDenials
});
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
  let message = `The role lacks ${permission} for ${keys.length} definitions: ${(0, import_shared_593.listSome)(keys)}. The first refusal: ${first.message}`;
  return new import_shared_607.ActionError(first.reason, first.code, message, { cause: first, permission });
}
var import_shared_593, import_shared_607, init_shared_16 = __esm({
  "own:shared-16.js"() {
    import_shared_593 = __toESM(require_shared_59()), import_shared_607 = __toESM(require_shared_60());
  }
});

// own:shared-24.js
var shared_24_exports = {};
__export(shared_24_exports, {
  changedContents: () => changedContents,
  hasDrifted: () => hasDrifted2,
  sidesSincePublished: () => sidesSincePublished,
  sidesWithLive: () => sidesWithLive
});
function changedContents(change2) {
  if (isNew(change2)) return { own: { before: null, after: change2.definition.content }, undone: null };
  let since = sidesSincePublished(change2);
  return since === null ? { own: sidesWithLive(change2), undone: null } : { own: since.repository, undone: since.console };
}
function isNew(change2) {
  let content = writeOf(change2)?.content;
  return change2.live === null && (content === "create" || content === "update");
}
function sidesWithLive(change2) {
  let { definition, observation } = change2;
  if (!isComparable(change2) || !observation?.live || !isReadable(observation.live.content)) return null;
  let own = definition.content, live = (0, import_shared_1027.comparableContent)(observation.live.content, own);
  return hasDrifted2(change2) ? { before: own, after: live } : { before: live, after: own };
}
function hasDrifted2(change2) {
  return reasonOf(change2) === "drifted" && change2.overwrites === "nobody";
}
function sidesSincePublished(change2) {
  let { overwrites, baseVersion, definition, observation } = change2;
  if (overwrites === "nobody" || baseVersion === null || !observation?.live) return null;
  let published = observation.contents?.get(baseVersion);
  if (!published || !isReadable(published) || !isReadable(observation.live.content)) return null;
  let own = definition.content, before = (0, import_shared_1027.comparableContent)(published, own), live = (0, import_shared_1027.comparableContent)(observation.live.content, own);
  return { repository: { before, after: own }, console: { before, after: live } };
}
function isReadable(content) {
  return typeof executableOrText(content) != "string";
}
var import_shared_1027, init_shared_24 = __esm({
  "own:shared-24.js"() {
    init_shared_25();
    init_shared_93();
    import_shared_1027 = __toESM(require_shared_102());
  }
});

// own:shared-37.js
var shared_37_exports = {};
__export(shared_37_exports, {
  aliasArn: () => aliasArn,
  emptyEntry: () => emptyEntry,
  invalidEntry: () => invalidEntry,
  outcomeEntry: () => outcomeEntry,
  plannedEntry: () => plannedEntry,
  uncomparedEntry: () => uncomparedEntry
});
function publishedSources(change2, own = null) {
  let { definition, observation } = change2, rows = observation === null ? [] : knownRows(observation);
  if (rows === null) return null;
  let isValid = observation?.contents !== void 0 || observation?.invalidVersions !== void 0 ? deriveFacts(definition, observation).isValid : () => !0, received = /* @__PURE__ */ new Map(), restoredAbove = /* @__PURE__ */ new Set();
  for (let { version, description } of [...ownRows(change2, own), ...rows]) {
    let restores = readRestoreMarker(description);
    restores && restoredAbove.add(restores.source);
    let marker = readMarker(description);
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
function ownRows(change2, own) {
  if (own === null) return [];
  let { definition } = change2, marker = {
    commit: shortCommit(own.commit),
    hash: definition.hash,
    source: (0, import_shared_1028.sourceOf)(definition)
  };
  return [{ version: own.version, description: markerText(marker, versionWord(writeOf(change2))) }];
}
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
  let { kind, name, file, place } = definition, hashes = { contentSha256: (0, import_shared_1028.contentHashOf)(definition), sourceSha256: (0, import_shared_1028.sourceOf)(definition) };
  return { ...emptyEntry, kind, name, file, place, status, reason, message, ...hashes };
}
function plannedEntry(change2, found, mode, stopReason) {
  let status = certainStatus(change2) ?? (mode === "plan" ? "planned" : "skipped"), reason = reasonOf(change2) ?? (status === "skipped" ? stopReason : null);
  return entry(change2, found, initialProgress(change2), { status, reason, message: changeMessage(change2) });
}
function outcomeEntry(outcome, found, commit) {
  let { change: change2 } = outcome, failure = failureOf(outcome), status = statusOf(outcome, failure !== null), reason = reasonOf(change2) ?? failure?.reason ?? outcome.notStarted, message = failure?.message ?? dependencyMessage(outcome) ?? changeMessage(change2), { published } = outcome, sources = publishedSources(change2, published === null ? null : { version: published, commit });
  return { ...entry(change2, found, outcome, { status, reason, message }), publishedSources: sources };
}
function dependencyMessage({ change: { key }, dependency }) {
  return dependency === null ? null : `${key}: it refers to ${dependency}, which was not published, so nothing of it was written. See there what is wrong, and run the workflow again.`;
}
function statusOf(outcome, failed2) {
  let { change: change2, notStarted, published } = outcome;
  return published !== null ? failed2 ? "failed" : "published" : certainStatus(change2) ?? (notStarted ? "skipped" : failed2 ? "failed" : unversionedStatus(outcome));
}
function unversionedStatus({ change: change2, wrote, alias }) {
  return metadataOf(change2) && wrote || alias !== null ? "updated" : "unchanged";
}
function certainStatus({ decision }) {
  return decision.type === "write" ? null : decision.type === "block" ? "blocked" : decision.type === "leave" && decision.as === "unchanged" ? "unchanged" : "skipped";
}
function entry(change2, { difference, undone, warnings }, progress, { status, reason, message }) {
  let { definition, repository, live, drift, restored } = change2, [action2, metadata] = [actionOf(change2), metadataOf(change2)], { baseVersion, row: row2, overwrites } = change2, { kind, name, file, place } = definition, { id, arn, version, snapshotVersion } = progress;
  return {
    kind,
    name,
    file,
    place: blockedPlace(change2) ?? place,
    status,
    action: action2,
    id,
    arn,
    version,
    kept: snapshotVersion,
    drift,
    reason,
    message,
    versionArn: arn !== null && version !== null ? `${arn}:${version}` : null,
    previousVersion: progress.previous,
    baseVersion,
    row: row2,
    overwrites,
    restoredVersion: restored?.hash === repository ? restored.version : null,
    contentSha256: (0, import_shared_1028.contentHashOf)(definition),
    sourceSha256: (0, import_shared_1028.sourceOf)(definition),
    reviewSha256: isReviewed(change2) ? reviewHashOf(definition) : null,
    pending: (0, import_shared_1028.isPending)(definition),
    publishedSources: publishedSources(change2),
    live: progress.live,
    warnings: [...changeWarnings(change2), ...progress.warnings, ...warnings],
    problems: [],
    liveSha256: live,
    metadata: metadata !== null,
    metadataSha256: metadata && metadataHash((0, import_shared_1028.reviewedMetadata)(definition, metadata)),
    alias: progress.alias ?? (status === "planned" ? plannedAlias(change2, arn) : null),
    difference,
    undone
  };
}
function isReviewed(change2) {
  return actionOf(change2) !== "unchanged" || aliasMoveOf(change2) !== null;
}
function blockedPlace({ decision, definition }) {
  let block = (0, import_shared_1028.referenceBlockOf)(definition);
  return decision.type === "block" && decision.reason === block?.reason ? block.place : null;
}
function plannedAlias(change2, arn) {
  let move = aliasMoveOf(change2);
  if (move === null) return null;
  let { name, existing, to } = move, id = existing?.id ?? null;
  return { name, id, arn: aliasArn(arn, id), version: to, previousVersion: existing?.version ?? null };
}
function aliasArn(moduleArn, aliasId) {
  return moduleArn === null || aliasId === null ? null : `${moduleArn}:${aliasId}`;
}
var import_shared_1028, emptyEntry, init_shared_37 = __esm({
  "own:shared-37.js"() {
    init_shared_39();
    init_shared_91();
    init_shared_92();
    init_shared_93();
    import_shared_1028 = __toESM(require_shared_102());
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
      alias: null,
      place: null,
      difference: null,
      undone: null
    };
  }
});

// own:shared-41.js
var shared_41_exports = {};
__export(shared_41_exports, {
  failureReasons: () => failureReasons
});
var failureReasons, init_shared_41 = __esm({
  "own:shared-41.js"() {
    failureReasons = [
      "invalid-input",
      "invalid-definition",
      "no-credentials",
      "instance-not-found",
      "plan-changed",
      "drift-found",
      "blocked",
      "cancelled",
      "timeout",
      "access-denied",
      "quota-exceeded",
      "throttled",
      "conflict",
      "verify-failed",
      "publish-failed",
      "service-unavailable",
      "changes-found",
      "internal"
    ];
  }
});

// another:app-check-refusals.js
var require_app_check_refusals = __commonJS({
  "another:app-check-refusals.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(557)["app-check-refusals.js"]);
  }
});

// own:app-report.js
var app_report_exports = {};
__export(app_report_exports, {
  buildReport: () => buildReport,
  contentsToDraw: () => contentsToDraw,
  stepFailure: () => stepFailure
});
function reportedReferences(definitions) {
  return definitions.flatMap(
    ({ key, references: references2 }) => (references2?.resolution?.references ?? []).map(({ written, path: path2, place, resolved, overriddenBy }) => ({
      reference: written,
      key,
      path: pathText(path2),
      line: place.line,
      column: place.column,
      resolved,
      ...overriddenBy !== null && { overriddenBy }
    }))
  );
}
function pathText({ root, members: members2 }) {
  return members2.reduce(
    (text2, step) => typeof step == "number" ? `${text2}[${step}]` : `${text2}.${step}`,
    root
  );
}
function stepFailure(context2, { invalid }, cause) {
  let failure = (0, import_shared_608.asActionError)(cause);
  return failure.code !== "no-credentials" || !context2.decision.fork ? { facts: {}, failures: [failure] } : {
    facts: { checkedOnly: !0 },
    warnings: [{ code: "not-compared", message: "This run has no AWS credentials, as is usual for a pull request from a fork or by Dependabot: the definitions were read, checked and hashed, but nothing was compared with the instance." }],
    failures: invalidFailures(invalid.length)
  };
}
async function buildReport(context2, state) {
  let { inputs, decision, workflowRun } = context2, { plan, publishing, loaded } = state, unread = mergeDenials(state.observed?.unreadable ?? /* @__PURE__ */ new Map()), outcomes = plan && publishing && outcomesOf(context2, plan, publishing.outcomes()), changes3 = outcomes?.map(({ change: change2 }) => change2) ?? plan?.changes ?? [], refusals = outcomes?.some(({ failure }) => failure && failure.refusals.length > 0) ? await placeRefused(context2, loaded, outcomes ?? []) : /* @__PURE__ */ new Map(), differences = await withDifferences(changes3, state.differences, state.names);
  return {
    schema: 1,
    mode: decision.mode,
    modeReason: decision.reason,
    context: workflowRun,
    createdAt: new Date(context2.clock.wallTime()).toISOString(),
    instance: namedInstance(state),
    instanceId: inputs.instance.id,
    sectionId: sectionIdOf(inputs),
    observed: observedBy(inputs, state),
    planDigest: plan?.digest ?? null,
    entries: withRefusals(entriesOf(context2, { ...state, differences }, unread, outcomes), refusals),
    problems: [...loaded.problems, ...state.contentProblems].toSorted(import_shared_101.compareLocations),
    warnings: state.warnings,
    notices: state.notices,
    failures: failuresInOrder([
      ...state.failures,
      ...unread.values(),
      ...outcomeFailures(outcomes ?? [], decision.mode),
      // Of a rollback they stop only themselves.
      ...decision.mode === "rollback" ? invalidFailures(loaded.invalid.length) : [],
      ...cancellationFailures(context2)
    ]),
    references: reportedReferences(changes3.map(({ definition }) => definition)),
    savedDrafts: [...new Set((outcomes ?? []).flatMap(({ savedDrafts }) => [...savedDrafts]))].toSorted()
  };
}
async function contentsToDraw({ plan, publishing, names }) {
  let outcomes = publishing?.outcomes(), contents = (plan?.changes ?? []).map((change2) => outcomes?.get(change2.key)?.change ?? change2).filter(({ live, repository }) => live !== repository).map((change2) => [change2.key, changedContents(change2)]).filter(([, { own, undone }]) => own !== null || undone !== null);
  return { contents: new Map(contents), nameIds: contents.length > 0 ? await nameIdsOf(names) : null };
}
async function nameIdsOf(names) {
  if (names === null) return null;
  let { createNameIds } = await Promise.resolve().then(() => __toESM(require_core_resolve_name_ids()));
  return createNameIds(names.catalogue);
}
function namedInstance({ instance, values }) {
  let nickname = values?.nickname ?? null;
  return instance && nickname !== null ? { ...instance, nickname } : instance;
}
function observedBy({ observe: observe2 }, { observed }) {
  let reading = observed?.reading ?? null;
  return reading !== null && observe2 === "versions" ? "versions" : reading;
}
async function placeRefused(context2, { files }, outcomes) {
  let { refusalProblems } = await Promise.resolve().then(() => __toESM(require_app_check_refusals())), checkedOf = new Map(files.map(({ file, checked: checked2 }) => [file, checked2]));
  return refusalProblems(
    context2,
    outcomes,
    ({ file }) => (checkedOf.get(file)?.findings ?? []).map(({ finding }) => finding)
  );
}
function withRefusals(entries, refusals) {
  let problemsOf = (key, { problems }) => [...problems, ...refusals.get(key) ?? []];
  return Object.fromEntries(
    Object.entries(entries).map(([key, entry2]) => [key, { ...entry2, problems: problemsOf(key, entry2) }])
  );
}
function outcomesOf({ deadline }, plan, outcomesSoFar) {
  let outcomes = plan.changes.map(
    (change2) => outcomesSoFar.get(change2.key) ?? {
      ...initialProgress(change2),
      change: change2,
      failure: null,
      dependency: null,
      notStarted: writes(change2) ? deadline.stopReason() : null
    }
  ), failed2 = outcomes.flatMap(({ change: change2, failure }) => failure ? [[change2.key, failure]] : []), failures = mergeDenials(new Map(failed2));
  return outcomes.map((outcome) => ({ ...outcome, failure: failures.get(outcome.change.key) ?? null }));
}
function cancellationFailures({ deadline }) {
  return deadline.stopReason() !== "cancelled" ? [] : [
    new import_shared_608.ActionError(
      "cancelled",
      "cancelled",
      "The run was cancelled. Run the workflow again; it does the rest."
    )
  ];
}
function entriesOf(context2, state, unread, outcomes) {
  let { loaded, plan } = state, all2 = [
    ...loaded.invalid.map((each) => [entryKey(each, loaded), invalidEntry(each)]),
    ...plan ? [
      ...plannedEntries(context2, state, plan, outcomes),
      ...loaded.definitions.flatMap(unreadableEntries(unread))
    ] : loaded.definitions.map((each) => uncomparedItem(state, each))
  ];
  return Object.fromEntries(all2.toSorted(([a], [b]) => (0, import_shared_1035.compareCodeUnits)(a, b)));
}
function entryKey({ key, file }, { definitions, invalid }) {
  let isTaken = definitions.some((each) => each.key === key) || invalid.some((each) => each.key === key && each.file !== file);
  return key === file && isTaken ? `./${file}` : key;
}
function plannedEntries(context2, { differences, failures }, plan, outcomes) {
  let differenceOf2 = (change2) => findDifference(change2, differences);
  if (outcomes)
    return outcomes.map((outcome) => [
      outcome.change.key,
      outcomeEntry(outcome, differenceOf2(outcome.change), context2.workflowRun.commit)
    ]);
  let stopReason = failures[0]?.reason ?? null;
  return plan.changes.map((change2) => [
    change2.key,
    plannedEntry(change2, differenceOf2(change2), context2.decision.mode, stopReason)
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
function failuresInOrder(failures) {
  return [...new Map(failures.map((failure) => [failure.message, failure])).values()].map(({ reason, code: code2, message }) => ({ reason, code: code2, message })).toSorted((a, b) => failureReasons.indexOf(a.reason) - failureReasons.indexOf(b.reason));
}
var import_shared_562, import_shared_594, import_shared_608, import_shared_974, import_shared_983, import_shared_99, import_shared_100, import_shared_101, import_shared_1029, import_shared_1035, import_shared_1045, import_shared_106, init_app_report = __esm({
  "own:app-report.js"() {
    init_shared_15();
    init_shared_16();
    init_shared_24();
    init_shared_25();
    init_shared_37();
    init_shared_38();
    init_shared_39();
    init_shared_41();
    import_shared_562 = __toESM(require_shared_56()), import_shared_594 = __toESM(require_shared_59()), import_shared_608 = __toESM(require_shared_60());
    init_shared_90();
    init_shared_91();
    init_shared_92();
    init_shared_93();
    import_shared_974 = __toESM(require_shared_97()), import_shared_983 = __toESM(require_shared_98()), import_shared_99 = __toESM(require_shared_99()), import_shared_100 = __toESM(require_shared_100()), import_shared_101 = __toESM(require_shared_101()), import_shared_1029 = __toESM(require_shared_102()), import_shared_1035 = __toESM(require_shared_103()), import_shared_1045 = __toESM(require_shared_104()), import_shared_106 = __toESM(require_shared_106());
  }
});

// another:render-html-page.js
var require_render_html_page = __commonJS({
  "another:render-html-page.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(359)["render-html-page.js"]);
  }
});

// another:render-release-notes.js
var require_render_release_notes = __commonJS({
  "another:render-release-notes.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(729)["render-release-notes.js"]);
  }
});

// another:render-sarif.js
var require_render_sarif = __commonJS({
  "another:render-sarif.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(729)["render-sarif.js"]);
  }
});

// another:shared-44.js
var require_shared_44 = __commonJS({
  "another:shared-44.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-44.js"]);
  }
});

// another:shared-45.js
var require_shared_45 = __commonJS({
  "another:shared-45.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-45.js"]);
  }
});

// another:shared-46.js
var require_shared_46 = __commonJS({
  "another:shared-46.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-46.js"]);
  }
});

// another:shared-58.js
var require_shared_58 = __commonJS({
  "another:shared-58.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-58.js"]);
  }
});

// <stdin>
var stdin_exports = {};
__export(stdin_exports, {
  "action-deliver.js": () => action_deliver_exports,
  "adapters-git-index.js": () => adapters_git_index_exports,
  "app-report.js": () => app_report_exports,
  "app-steps.js": () => app_steps_exports,
  "shared-10.js": () => shared_10_exports,
  "shared-11.js": () => shared_11_exports,
  "shared-12.js": () => shared_12_exports,
  "shared-16.js": () => shared_16_exports,
  "shared-24.js": () => shared_24_exports,
  "shared-25.js": () => shared_25_exports,
  "shared-33.js": () => shared_33_exports,
  "shared-34.js": () => shared_34_exports,
  "shared-36.js": () => shared_36_exports,
  "shared-37.js": () => shared_37_exports,
  "shared-38.js": () => shared_38_exports,
  "shared-39.js": () => shared_39_exports,
  "shared-40.js": () => shared_40_exports,
  "shared-41.js": () => shared_41_exports,
  "shared-83.js": () => shared_83_exports,
  "shared-85.js": () => shared_85_exports,
  "shared-87.js": () => shared_87_exports,
  "shared-88.js": () => shared_88_exports,
  "shared-89.js": () => shared_89_exports,
  "shared-9.js": () => shared_9_exports,
  "shared-90.js": () => shared_90_exports,
  "shared-91.js": () => shared_91_exports,
  "shared-92.js": () => shared_92_exports,
  "shared-93.js": () => shared_93_exports,
  "shared-94.js": () => shared_94_exports,
  "shared-95.js": () => shared_95_exports,
  "shared-96.js": () => shared_96_exports
});
module.exports = __toCommonJS(stdin_exports);

// own:app-steps.js
var app_steps_exports = {};
__export(app_steps_exports, {
  checkBreaking: () => checkBreaking,
  checkForMissingFiles: () => checkForMissingFiles,
  checkReviews: () => checkReviews,
  compareChanges: () => compareChanges,
  createTools: () => createTools,
  findBroken: () => findBroken,
  findRemoved: () => findRemoved,
  makeWholePlan: () => makeWholePlan,
  nothingObserved: () => nothingObserved,
  observeInstance: () => observeInstance,
  planChanges: () => planChanges,
  settleContent: () => settleContent,
  startPublish: () => startPublish
});

// own:shared-9.js
var shared_9_exports = {};
__export(shared_9_exports, {
  decodeEntry: () => decodeEntry,
  encodeEntry: () => encodeEntry,
  sealEntry: () => sealEntry
});

// own:shared-36.js
var shared_36_exports = {};
__export(shared_36_exports, {
  actions: () => actions
});
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

// own:shared-9.js
var import_shared_103 = __toESM(require_shared_103()), import_node_crypto = __nccwpck_require__(598), keptLengths = { key: 6, repository: 32, live: 22, metadata: 22, alias: 22 }, actionLetters = {
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
function sealEntry(instance, { key, action: action2, repository, live, metadata, alias }) {
  let digest = (part, value2) => (0, import_node_crypto.createHash)("sha256").update((0, import_shared_103.canonicalJson)({ instance, key, [part]: value2 })).digest("base64").slice(0, keptLengths[part]);
  return {
    key: digest("key", key),
    action: action2,
    repository: digest("repository", repository),
    live: digest("live", live),
    metadata: metadata === null ? null : digest("metadata", metadata),
    alias: alias === null ? null : digest("alias", alias)
  };
}
function encodeEntry({ key, action: action2, repository, live, metadata, alias }) {
  return `${actionLetters[action2]}${key}${repository}${live}${metadata ?? ""}${alias === null ? "" : `:${alias}`}`;
}
function decodeEntry(text2) {
  let [, letter = "?", key = "", repository = "", live = "", metadata = null, alias = null] = entryPattern.exec(text2) ?? [], action2 = actions.find((each) => actionLetters[each] === letter);
  return action2 === void 0 ? null : { key, action: action2, repository, live, metadata, alias };
}

// own:shared-10.js
var shared_10_exports = {};
__export(shared_10_exports, {
  observe: () => observe,
  observeOne: () => observeOne,
  unlisted: () => unlisted
});

// own:shared-11.js
var shared_11_exports = {};
__export(shared_11_exports, {
  createBackoff: () => createBackoff,
  describeLagMs: () => describeLagMs,
  listLagMs: () => listLagMs,
  notFoundCodes: () => notFoundCodes,
  pollUntil: () => pollUntil,
  retryWhileCreating: () => retryWhileCreating,
  waitDeadline: () => waitDeadline
});
var import_shared_60 = __toESM(require_shared_60()), minPauseMs = 250, maxPauseMs = 5e3, listLagMs = 3e4, describeLagMs = 5e3;
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
      if (!(cause instanceof import_shared_60.ActionError && codes.includes(cause.code))) throw cause;
      return last = cause, null;
    }
  });
  if (!done) throw last;
  return done.value;
}
var notFoundCodes = ["resource-not-found", "invalid-request"];

// own:shared-10.js
var import_shared_49 = __toESM(require_shared_49()), import_shared_50 = __toESM(require_shared_50()), import_shared_602 = __toESM(require_shared_60());
init_shared_92();
init_shared_93();
var import_shared_98 = __toESM(require_shared_98()), import_shared_1023 = __toESM(require_shared_102());
function nextRead(definition, observation, policy) {
  let isListWanted = policy.listVersions && !observation.resource.awsManaged;
  return nextForPlan(definition, observation, policy) ?? (isListWanted && observation.versions === void 0 ? { what: "versions" } : null);
}
function nextForPlan(definition, observation, policy) {
  let { resource, live, draft, readMethod } = observation;
  if (resource.awsManaged || resource.archived) return null;
  if (live === void 0) return { what: "live" };
  if (live === null) return draft === void 0 ? { what: "draft" } : null;
  let read = nextForDecision(definition, observation, policy) ?? nextForTags(definition, observation) ?? (readMethod === "search" ? null : nextForVersions(definition, observation, policy)) ?? missingAlias(definition, observation, policy);
  return readMethod === "search" && !isIndexTrusted(definition, observation, policy, read) ? { what: "live" } : read;
}
function isIndexTrusted(definition, observation, policy, read) {
  if (read === null) {
    let change2 = decide(definition, observation, void 0, policy);
    return isLeftUnchanged(change2) && !isAliasNewer(change2);
  }
  let { repository, live, base } = deriveFacts(definition, observation);
  return (live === repository || base?.marker?.hash === repository) && ["versions", "content", "tags", "alias"].includes(read.what);
}
function isLeftUnchanged({ decision }) {
  return decision.type === "leave" && decision.as === "unchanged";
}
function isAliasNewer({ observation, version }) {
  return observation?.alias != null && isAhead(observation.alias, version);
}
function nextForDecision(definition, observation, policy) {
  if (policy.rollback) return missingForRollback(definition, observation, policy);
  let facts = deriveFacts(definition, observation), { repository, live, highest, base, restored } = facts;
  return highest === void 0 ? { what: "versions" } : live === repository ? unverifiedVersion(facts, observation, policy) ?? contentRead(facts, highest) : base === void 0 || restored === void 0 ? { what: "versions" } : contentRead(facts, base) ?? contentRead(facts, restored) ?? nextForUpdate(definition, observation, facts, policy);
}
function missingForRollback(definition, observation, policy) {
  if (!observation.versions) return { what: "versions" };
  let facts = deriveFacts(definition, observation), { highest = null, base = null, restored = null } = facts, look = (
    // Also where nothing seems to be left: a hidden version may be the bad one.
    unlistedLook(observation) ?? unverifiedVersion(facts, observation, policy) ?? contentRead(facts, highest) ?? contentRead(facts, restored ?? base)
  );
  if (look) return look;
  let { action: action2, why } = rollbackRowOf(derivePlanState(definition, observation, facts));
  return action2 === "rollback" && why !== "live-without-restore" && observation.draft === void 0 ? { what: "draft" } : null;
}
function unlistedLook({ live, versions, unlisted: unlisted2 }) {
  if (!live || !versions || unlisted2) return null;
  let above = versions[0]?.version ?? 0, newest = live.version ?? 0;
  return live.version !== null && (newest <= above || newest === above + 1 && live.versionDescription !== null) ? null : { what: "unlisted", above, newest };
}
function contentRead(facts, version) {
  return version && facts.matchesLive(version) === void 0 ? { what: "content", version: version.number } : null;
}
function unverifiedVersion({ highest }, observation, policy) {
  let marker = highest?.marker ?? highest?.restores, isBelieved = observation.readMethod === "search" && policy.planOnly;
  return !highest || !marker || isBelieved || !policy.mustVerify(marker.commit) || observation.contents?.has(highest.number) ? null : { what: "content", version: highest.number };
}
function nextForUpdate(definition, observation, facts, policy) {
  let { highest = null, base, live, kept } = facts, state = derivePlanState(definition, observation, facts), { action: action2 } = rowOf(state), hidden2 = action2 === "update" || action2 === "drifted" ? unlistedLook(observation) : null;
  if (hidden2) return hidden2;
  let isUnread = kept !== null && !observation.contents?.has(kept.number);
  return action2 === "update" && isUnread ? { what: "content", version: kept.number } : needsPush(state) && observation.changedByPush === void 0 ? { what: "pushed" } : needsHistory(state) && observation.history === void 0 && base?.marker && live !== null ? { what: "history", since: base.marker.commit, live } : action2 !== "update" && !(action2 === "drifted" && policy.overwriteDrift) ? null : observation.versions ? contentRead(facts, highest) ?? (observation.draft === void 0 ? { what: "draft" } : null) : { what: "versions" };
}
function nextForTags({ tags }, observation) {
  return Object.keys(tags).length === 0 || observation.live?.tags || observation.tags ? null : { what: "tags" };
}
function nextForVersions(definition, observation, policy) {
  return observation.versions ? null : writes(decide(definition, observation, void 0, policy)) ? { what: "versions" } : null;
}
function missingAlias(definition, observation, policy) {
  return definition.kind !== "module" || policy.moduleAlias === null ? null : aliasLook(definition, observation, decide(definition, observation, void 0, policy), policy);
}
async function* unlisted(reader, kind, id, highest, newest = 0) {
  for (let version = highest + 1; version <= highest + 20; version += 1) {
    let snapshot = await reader.describe(kind, id, version);
    if (snapshot) yield { version, snapshot };
    else if (version >= newest) return;
  }
}
async function wasChangedByPush({ history, parse, before }, definition) {
  if (before === null) return !1;
  let past = await history.sourceAt(before, definition.file), [earlier = null] = past.known ? await definitionsOf(parse, definition, past) : [];
  return earlier !== null && (0, import_shared_1023.sourceOf)(earlier) !== (0, import_shared_1023.sourceOf)(definition);
}
async function findInHistory({ history, parse, head, newerCommits, pastNames }, definition, since, live) {
  let files = definition.references === void 0 ? [] : pastNames.files, past = await history.sourcesSince(since, head, definition.file, files);
  if (!past.known) return { answer: "unknown", why: past.why };
  let written = await definitionsOf(parse, definition, past), earlier = await Promise.all(
    written.map(async (each, at) => each && pastNames.resolve(each, past.beside?.[at] ?? []))
  );
  if (earlier.some((each) => each && (0, import_shared_1023.liveHash)(definition, each.content) === live))
    return { answer: "yes", why: null };
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
  let folder = (0, import_shared_49.folderName)(file, (0, import_shared_49.parentFolder)(file)), defaultName = folder === name ? folder : null;
  return Promise.all(
    sources.map(async (bytes) => {
      if (bytes === null) return null;
      let found = { path: file, read: async () => bytes }, { definition } = await (0, import_shared_50.readFile)(
        { kind, file: found, matchedBothKinds: !1, defaultName },
        parse
      );
      return definition?.key === key ? definition : null;
    })
  );
}
function shareContent(content, known) {
  let isSame = (other) => other.kind === content.kind && (0, import_shared_1023.contentRow)(content).isSameText(content, other);
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
async function completeObservation(context2, definition, start) {
  let observation = start;
  for (; ; ) {
    let read = nextRead(definition, observation, context2.policy);
    if (read === null) return observation;
    let known = [definition.content, ...contentsOf(observation)];
    observation = shareContents(await applyRead(context2, definition, observation, read), known);
  }
}
async function applyRead(context2, definition, observation, read) {
  let { reader, sources } = context2, { kind, id } = observation.resource;
  switch (read.what) {
    case "live":
      return { ...observation, readMethod: "describe", ...await readLive(context2, observation.resource) };
    case "draft":
      return { ...observation, draft: await reader.describe(kind, id, "draft") };
    case "alias": {
      let aliases = await aliasesOf(context2, observation.resource);
      return { ...observation, alias: aliases.find(({ name }) => name === read.name) ?? null };
    }
    case "tags":
      return { ...observation, tags: await reader.tags(observation.resource.arn) };
    case "versions":
      return refreshStaleLive(context2, {
        ...observation,
        versions: await readVersions(context2, observation.resource)
      });
    case "unlisted":
      return withUnlisted(context2, observation, read);
    case "pushed":
      return { ...observation, changedByPush: await wasChangedByPush(sources, definition) };
    case "history": {
      let history = await findInHistory(sources, definition, read.since, read.live);
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
async function refreshStaleLive(context2, observation) {
  let { resource, live, versions = [] } = observation, newest = versions[0]?.version ?? 0;
  if (observation.readMethod !== "describe" || !live || live.version === null || live.version >= newest)
    return observation;
  let now = await pollUntil(context2.clock, waitDeadline(context2, describeLagMs), async () => {
    let again = await context2.reader.describe(resource.kind, resource.id, "live");
    return again && (again.version ?? newest) >= newest ? again : null;
  });
  return now ? { ...observation, live: now } : observation;
}
async function readLive(context2, listed) {
  let { kind, id, name } = listed, read = await pollUntil(context2.clock, waitDeadline(context2, listLagMs), async () => {
    let live = await context2.reader.describe(kind, id, "live");
    return live ? { live } : kind === "view" ? neverPublished(context2, listed) : null;
  });
  if (read) return read;
  let message = `${(0, import_shared_98.keyFor)(kind, name)} is listed, but the service does not show it: somebody may have deleted it just now, or created it. Run the workflow again in a few minutes.`;
  throw new import_shared_602.ActionError("service-unavailable", "live-not-shown", message);
}
async function neverPublished({ reader }, { id }) {
  let versions = await reader.versions("view", id).catch(nullIfAbsent), draft = versions?.length === 0 ? await reader.describe("view", id, "draft") : null;
  return versions && draft && { live: null, versions, draft };
}
function nullIfAbsent(cause) {
  if (cause instanceof import_shared_602.ActionError && notFoundCodes.includes(cause.code)) return null;
  throw cause;
}
function readVersions(context2, { kind, id }) {
  return retryWhileCreating(
    context2.clock,
    waitDeadline(context2, listLagMs),
    () => context2.reader.versions(kind, id)
  );
}
function aliasesOf(context2, { kind, id }) {
  return retryWhileCreating(
    context2.clock,
    waitDeadline(context2, listLagMs),
    () => context2.reader.aliases(kind, id)
  );
}
async function findByName({ reader, policy }, kind, definitions, method, listed = /* @__PURE__ */ new Map()) {
  let isSearched = method === "search", [rows, list] = await Promise.all([
    isSearched ? reader.search(kind) : null,
    listed.get(kind) ?? (isSearched && !policy.planOnly ? reader.list(kind) : null)
  ]), contents = new Map(definitions.map(({ key, content }) => [key, content])), observations = /* @__PURE__ */ new Map(), found = list === null ? rows ?? [] : confirmedBy(list, rows ?? []);
  for (let live of found.toSorted((a, b) => ownershipRank(a) - ownershipRank(b))) {
    let key = (0, import_shared_98.keyFor)(kind, live.name);
    if (observations.has(key)) continue;
    let own = contents.get(key), observation = { resource: toListedResource(live), live, readMethod: "search" };
    observations.set(key, own ? shareContents(observation, [own]) : observation);
  }
  let isIncomplete = () => definitions.some(({ key }) => !observations.has(key));
  return isIncomplete() && addListed(observations, list ?? await reader.list(kind)), isIncomplete() && addListed(observations, await reader.listArchived(kind)), { observations, searched: rows !== null };
}
function confirmedBy(list, rows) {
  let names = new Map(list.map(({ id, name }) => [id, name]));
  return rows.filter(({ id, name }) => names.get(id) === name);
}
function addListed(observations, rows) {
  for (let resource of rows.toSorted((a, b) => ownershipRank(a) - ownershipRank(b))) {
    let key = (0, import_shared_98.keyFor)(resource.kind, resource.name);
    observations.has(key) || observations.set(key, { resource });
  }
}
function ownershipRank({ awsManaged, archived }) {
  return awsManaged ? 2 : archived ? 1 : 0;
}
function toListedResource({ kind, id, arn, name, awsManaged, archived }) {
  return { kind, id, arn, name, awsManaged, archived };
}
var maxParallel = 32;
async function observe(context2, definitions, method, listed = /* @__PURE__ */ new Map()) {
  let kinds3 = [...new Set(definitions.map(({ kind }) => kind))], unreadable = /* @__PURE__ */ new Map(), progress = createProgressLog(context2), hasFailed = !1, observeDefinition = async (definition, start) => {
    if (hasFailed || !start) return [];
    assertNotStopped(context2.deadline);
    let observation = await completeObservation(context2, definition, start).catch((cause) => (unreadable.set(definition.key, isolateFailure(cause)), null));
    return progress.tick(), observation ? [[definition.key, observation]] : [];
  }, observeKind = async (kind) => {
    let ofKind = definitions.filter((definition) => definition.kind === kind), found = await findByName(context2, kind, ofKind, method, listed), present = ofKind.filter(({ key }) => found.observations.has(key));
    progress.expect(present.length);
    let completed = await (0, import_shared_49.parallel)(
      present,
      maxParallel,
      (definition) => observeDefinition(definition, found.observations.get(definition.key))
    );
    return { ...found, completed: completed.flat() };
  }, observed = await Promise.all(
    kinds3.map(
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
    reading: observed.some(({ searched }) => searched) ? "search" : "describe",
    searchRefused: method === "search" && observed.some(({ searched }) => !searched)
  };
}
var resourceFailures = ["service-unavailable", "access-denied", "publish-failed"];
function isolateFailure(cause) {
  if (cause instanceof import_shared_602.ActionError && resourceFailures.includes(cause.reason)) return cause;
  throw cause;
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
  throw new import_shared_602.ActionError(reason, reason, message);
}
async function observeOne(context2, definition, invalidVersions) {
  let { observations } = await findByName(context2, definition.kind, [definition], "describe"), start = observations.get(definition.key);
  return start ? completeObservation(context2, definition, { ...start, invalidVersions }) : null;
}

// own:shared-12.js
var shared_12_exports = {};
__export(shared_12_exports, {
  liveNamesOf: () => liveNamesOf,
  noticesOfNames: () => noticesOfNames,
  takesFolderName: () => takesFolderName,
  withLiveFileNames: () => withLiveFileNames
});
var import_shared_492 = __toESM(require_shared_49()), import_shared_502 = __toESM(require_shared_50()), import_shared_603 = __toESM(require_shared_60()), import_shared_973 = __toESM(require_shared_97()), import_shared_104 = __toESM(require_shared_104());
function nameNotices(files) {
  return files.filter(({ file }) => (0, import_shared_492.isGenericName)(file)).map(noticeOf);
}
function noticeOf({ kind, file, name }) {
  let [key, where] = [`${kind}/${name}`, `${(0, import_shared_104.quote)(file)} has no Name`];
  return name === (0, import_shared_973.nameOfPath)(file) ? `${key} takes its name from its file: ${where}, and its folder gives none, or the instance already has ${key}. To call it otherwise, write Name.` : `${key} takes its name from its folder: ${where}, and many files may be called ${(0, import_shared_104.quote)((0, import_shared_973.nameOfPath)(file))}. To keep the name if the file is moved, write Name.`;
}
async function withLiveFileNames(files, {
  parse,
  liveNames,
  looksFor
}) {
  let kinds3 = new Set(files.filter(takesFolderName).map(({ work }) => work.kind)), live = /* @__PURE__ */ new Map();
  for (let kind of kinds3) live.set(kind, await liveNames(kind));
  return (0, import_shared_492.parallel)(files, 8, async (each) => {
    let { work, candidate } = each, isLive2 = live.get(work.kind)?.has((0, import_shared_973.nameOfPath)(work.file.path)) === !0;
    return takesFolderName(each) && isLive2 ? (0, import_shared_502.readFile)({ ...work, defaultName: null }, parse, looksFor) : candidate;
  });
}
function takesFolderName({ work, candidate }) {
  return work.defaultName !== null && !candidate.hasName;
}
function liveNamesOf(context2, identify) {
  return async (kind) => {
    try {
      await identify();
    } catch (cause) {
      if (cause instanceof import_shared_603.ActionError) return /* @__PURE__ */ new Set();
      throw cause;
    }
    let { reader } = await context2.connect(), rows = await reader.list(kind);
    return new Set(rows.flatMap(({ name, awsManaged }) => awsManaged ? [] : [name]));
  };
}
function noticesOfNames(candidates) {
  return nameNotices(candidates.flatMap(nameless));
}
function nameless({ kind, file, name, hasName }) {
  return hasName || name === null ? [] : [{ kind, file, name }];
}

// own:app-steps.js
init_shared_15();
init_shared_25();

// own:shared-33.js
var shared_33_exports = {};
__export(shared_33_exports, {
  canReplace: () => canReplace,
  createStored: () => createStored,
  mergeSections: () => mergeSections,
  parseSections: () => parseSections,
  withoutReview: () => withoutReview
});
init_shared_38();
function parseSections(body2, key) {
  let [first = "", ...lines] = body2.replaceAll(`\r
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
function createStored(header, body2) {
  let escaped2 = body2.replaceAll(`\r
`, `
`).replaceAll("<!-- connect-publish", "&lt;!-- connect-publish");
  return { header, text: `${encodeSection(header)}
${escaped2.trim()}` };
}
function withoutReview({ header, text: text2 }) {
  let plain = { ...header, entries: [] };
  return { header: plain, text: [encodeSection(plain), ...text2.split(`
`).slice(1)].join(`
`) };
}
function* splitSections(lines) {
  let section2 = null;
  for (let line of lines) {
    let header = decodeSection(line);
    header && section2 && (yield toStored(section2)), header && (section2 = { header, lines: [] }), section2?.lines.push(line);
  }
  section2 && (yield toStored(section2));
}
function toStored(section2) {
  return { header: section2.header, text: section2.lines.join(`
`).trimEnd() };
}

// own:shared-34.js
var shared_34_exports = {};
__export(shared_34_exports, {
  commonAdvice: () => commonAdvice,
  maxRefusals: () => maxRefusals,
  settleMs: () => settleMs,
  waitAfterRefusal: () => waitAfterRefusal
});
var import_shared_55 = __toESM(require_shared_55()), settleMs = { alone: 1500, shared: 4e3 }, maxRefusals = 3, maxWaitMs = 3e4;
function waitAfterRefusal(error) {
  if (!(error instanceof import_shared_55.GitHubRefused)) return null;
  if (error.kind === "unavailable") return settleMs.alone;
  let { retryAfter } = error;
  return error.kind === "rate-limit" && retryAfter !== null && retryAfter <= maxWaitMs ? retryAfter : null;
}
var commonAdvice = {
  credentials: "Leave the input `github-token` to its default, or give it a token that is valid and has not expired",
  "rate-limit": "GitHub allows no more requests for now: run the job again later",
  unavailable: "GitHub gave no usable answer: run the job again"
};

// own:app-steps.js
init_shared_38();
init_shared_39();
var import_shared_42 = __toESM(require_shared_42()), import_shared_43 = __toESM(require_shared_43()), import_shared_48 = __toESM(require_shared_48()), import_shared_493 = __toESM(require_shared_49()), import_shared_503 = __toESM(require_shared_50()), import_shared_52 = __toESM(require_shared_52()), import_shared_552 = __toESM(require_shared_55()), import_shared_563 = __toESM(require_shared_56()), import_shared_595 = __toESM(require_shared_59()), import_shared_609 = __toESM(require_shared_60()), import_shared_84 = __toESM(require_shared_84());

// own:shared-89.js
var shared_89_exports = {};
__export(shared_89_exports, {
  notInCheckoutWarning: () => notInCheckoutWarning,
  removalWarnings: () => removalWarnings,
  removedDefinitions: () => removedDefinitions,
  removedWarning: () => removedWarning,
  stillLive: () => stillLive
});
var import_shared_982 = __toESM(require_shared_98()), import_shared_1044 = __toESM(require_shared_104());
function removedDefinitions(removed, inRepository) {
  let byKey = /* @__PURE__ */ new Map();
  for (let each of removed) byKey.set((0, import_shared_982.keyFor)(each.kind, each.name), each);
  return [...byKey].filter(([key]) => !inRepository.has(key)).map(([, each]) => each);
}
function stillLive(removed, listed) {
  return removed.flatMap((each) => {
    let row2 = listed.find(
      ({ kind, name, awsManaged, archived }) => kind === each.kind && name === each.name && !awsManaged && !archived
    );
    return row2 === void 0 ? [] : [{ ...each, id: row2.id }];
  });
}
function removedWarning(abandoned, version) {
  let { kind, name, file, id, renamedTo } = abandoned, { users, remove } = kindWords[kind], remaining = `${version === null ? "What is live of it stays" : `What is live of it stays, and so does version ${version}`}: nothing was deleted, and ${users} go on with it. To delete it, see first that nothing uses it, and then run aws connect ${remove} ${id}, or use the console.`;
  if (renamedTo !== void 0) {
    let message = `${kind}/${(0, import_shared_1044.quote)(name)} is called ${(0, import_shared_1044.quote)(renamedTo)} now (in ${(0, import_shared_1044.quote)(file)}), but the instance still has it under its old name, with the id ${id}; the new name makes a second one. ${remaining} To keep one, with its id and its versions, take the new name back, or rename the live one in the console before this is published.`;
    return { code: "renamed", removed: { key: (0, import_shared_982.keyFor)(kind, name), version }, message };
  }
  return {
    code: "removed-but-live",
    removed: { key: (0, import_shared_982.keyFor)(kind, name), version },
    message: `${kind}/${(0, import_shared_1044.quote)(name)} is no longer in the repository (it was ${(0, import_shared_1044.quote)(file)}), but the instance still has it, with the id ${id}. ${remaining} To keep it, bring the file back.`
  };
}
function notInCheckoutWarning({ kind, name, file }) {
  return { code: "not-in-checkout", message: `${kind}/${(0, import_shared_1044.quote)(name)} is newer than the commit that this rollback goes back to (it came with ${(0, import_shared_1044.quote)(file)}), so it was not touched: it stays live as it is. See that it works with what was rolled back.` };
}
var kindWords = {
  view: { users: "flows whose ShowView block names it", remove: "delete-view --view-id" },
  module: {
    users: "flows and modules that invoke it, and AI agents that have it as a tool,",
    remove: "delete-contact-flow-module --contact-flow-module-id"
  }
};
function removalWarnings(warnings) {
  return warnings.filter(({ code: code2 }) => code2 === "removed-but-live" || code2 === "renamed");
}

// own:app-steps.js
init_shared_90();
init_shared_91();
init_shared_92();
init_shared_93();
var import_shared_975 = __toESM(require_shared_97()), import_shared_984 = __toESM(require_shared_98()), import_shared_992 = __toESM(require_shared_99()), import_shared_1002 = __toESM(require_shared_100()), import_shared_1012 = __toESM(require_shared_101()), import_shared_10210 = __toESM(require_shared_102()), import_shared_1036 = __toESM(require_shared_103()), import_shared_1046 = __toESM(require_shared_104()), import_shared_1062 = __toESM(require_shared_106());
function findBroken(plan, differences, removed) {
  return { changed: breakingChanges(plan, differences), removed };
}
async function checkBreaking(context2, broken) {
  let { failOnBreaking, breakingLabel } = context2.inputs;
  if (context2.decision.mode !== "plan" || !failOnBreaking || !breaksAny(broken)) return { facts: {} };
  let { isWaived, warnings } = await readWaiver(context2);
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
    if (!(cause instanceof import_shared_552.GitHubRefused)) throw cause;
    return { isWaived: !1, warnings: [labelsNotRead(number, cause)] };
  }
}
var hasLabel = (labels, wanted) => labels.some((label2) => label2.toLowerCase() === wanted.toLowerCase());
function labelsNotRead(number, { kind, message }) {
  let advice3 = kind === "credentials" ? "Leave the input `github-token` to its default, or give it a token that is valid" : "Give the job `permissions: pull-requests: read`, or run it again";
  return {
    code: "labels-not-read",
    message: `The labels of pull request #${number} could not be read: ${(0, import_shared_1046.withoutDot)(message)}. ${advice3}.`
  };
}
async function settleContent(context2, { loaded, observed }, plan, received) {
  if (context2.inputs.contentCheck === "off" || loaded.definitions.length === 0) return { facts: {} };
  let { checkContent, checkCalls } = await Promise.resolve().then(() => __toESM(require_core_check())), { files } = loaded, changes3 = new Map(plan.changes.map((change2) => [change2.key, change2])), calls = checkCalls(calledModules(files, observed), shownViews(files, observed)), problems = (0, import_shared_42.contentProblems)(context2, files, ({
    definition,
    file,
    checked: checked2
  }) => {
    let further = calls.findings.get(file) ?? [], change2 = definition === null ? void 0 : changes3.get(definition.key);
    if (change2 === void 0) return { ...(0, import_shared_42.nothingCompared)(), further };
    let live = liveFindings(change2, checked2, checkContent);
    return { written: isWritten(change2), live, accepted: received.has(change2.key), further };
  });
  return {
    facts: { loaded: withoutRefused(loaded, problems), contentProblems: problems },
    notices: calls.unchecked > 0 ? [uncheckedCalls(calls.unchecked)] : []
  };
}
function isWritten(change2) {
  let write2 = writeOf(change2);
  return write2 !== null && write2.content !== "none";
}
function liveFindings({ definition, observation }, { findings }, checkContent) {
  if (observation === null || observation.live === null || findings.length === 0) return [];
  if (observation.live === void 0) return null;
  let { content } = observation.live;
  return content.kind === definition.content.kind && (0, import_shared_10210.contentRow)(content).isSameText(content, definition.content) ? findings.map(({ finding }) => finding) : checkContent(content);
}
function calledModules(files, { observations }) {
  return files.flatMap(({ file, definition, checked: checked2 }) => {
    if (definition?.content.kind !== "module" || checked2 === null) return [];
    let { key, content } = definition, listedId = observations.get(key)?.resource.id ?? null;
    return [{ file, key, settings: content.settings, listedId, ...checked2 }];
  });
}
function shownViews(files, { observations }) {
  return files.flatMap(({ definition, checked: checked2 }) => {
    if (definition?.content.kind !== "view" || checked2 === null) return [];
    let { key, name, content } = definition;
    return [{ name, content, listedId: observations.get(key)?.resource.id ?? null, ids: checked2.ids }];
  });
}
function uncheckedCalls(count) {
  return `${count === 1 ? "1 call of a module was" : `${count} calls of modules were`} not compared with what the module takes and returns: the call names a version, an alias or a JSONPath, or the repository does not hold the module with its Settings.`;
}
function withoutRefused(loaded, problems) {
  let refused = new Set(problems.filter(import_shared_1012.isError).map(({ place }) => place.file));
  if (refused.size === 0) return loaded;
  let byFile = (0, import_shared_84.groupBy)([...loaded.problems, ...problems], ({ place }) => place.file), invalid = loaded.files.filter(({ file, definition }) => definition !== null && refused.has(file)).map((file) => (0, import_shared_48.toInvalidFile)({ ...file, problems: byFile.get(file.file) ?? [] }));
  return {
    ...loaded,
    definitions: loaded.definitions.filter(({ file }) => !refused.has(file)),
    invalid: [...loaded.invalid, ...invalid].toSorted((a, b) => (0, import_shared_1036.compareCodeUnits)(a.file, b.file))
  };
}
async function checkForMissingFiles(context2, { files }, inRepository) {
  let { inputs, decision } = context2, lists = [inputs.views.patterns, inputs.modules.patterns], found = new Set(files.map(({ file }) => file)), foundNothing = found.size === 0 && inRepository.size === 0, missing = await context2.workingTree.missing(lists, found);
  if (foundNothing && missing.checkout === "none")
    return failOrWarn(
      decision.mode,
      new import_shared_609.ActionError("invalid-input", "no-checkout", noCheckout(inputs.workingDirectory))
    );
  if (missing.checkout === "known" && missing.files.length > 0)
    return failOrWarn(
      decision.mode,
      new import_shared_609.ActionError("invalid-input", "not-checked-out", notCheckedOut(missing))
    );
  let nothing = noDefinitions(inputs.workingDirectory, lists.flat());
  return {
    facts: {},
    warnings: foundNothing ? [{ code: "no-definitions", message: nothing }] : [],
    notices: missing.checkout === "unknown" ? [unknownCheckout(missing.why)] : []
  };
}
function failOrWarn(mode, failure) {
  if ((0, import_shared_43.makesChanges)(mode)) throw failure;
  let { code: code2, message } = failure;
  return { facts: {}, warnings: [{ code: code2, message }] };
}
function unknownCheckout(why) {
  return `Whether all definitions were checked out is not known, because git's index cannot be read: ${(0, import_shared_1046.withoutDot)(why)}.`;
}
function noCheckout(workingDirectory) {
  return `No definition was found, and there is no checkout around the working-directory (${workingDirectory}): no folder there has .git. Add a step with actions/checkout before this one, or give working-directory the folder that it checks out to.`;
}
function notCheckedOut({ files, isSparse }) {
  let what = files.length === 1 ? "a file that the patterns match and that is" : `${files.length} files that the patterns match and that are`, why = isSparse ? "The checkout is sparse: add their folder to sparse-checkout in the step with actions/checkout." : "An earlier step removed them, or a submodule was not fetched: check out all of them, with submodules: true where they are in one.";
  return `The repository has ${what} not there: ${(0, import_shared_595.listSome)(files.map(import_shared_1046.quote), 5)}. ${why} To publish without them, exclude them with a pattern that begins with "!".`;
}
function noDefinitions(workingDirectory, patterns) {
  return `No definition was found below ${workingDirectory} with the patterns ${patterns.join(", ")}. Check out the repository before this step, or give views and modules.`;
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
    ofChange: async ({ observation, base }) => observation === null ? atTip() : base === null || base.commit === shortCommit(commit) ? void 0 : ofCommit(base.commit),
    newerCommits: async () => {
      let age = await atTip();
      return age?.order === "unknown" ? age.why : age?.order === "older" ? `${branch} has newer commits, which may have been published` : null;
    }
  };
}
async function readAges(reader, plan) {
  let ages = /* @__PURE__ */ new Map();
  for (let change2 of plan.changes.filter(writes)) {
    let age = await reader.ofChange(change2);
    age && ages.set(change2.key, age);
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
async function makeWholePlan(context2, tools, { loaded, observed }) {
  let { observations, unreadable } = observed, definitions = loaded.definitions.filter(({ key }) => !unreadable.has(key)), planWith = (ages2) => makePlan(context2.inputs.instance.id, definitions, { observations, ages: ages2 }, tools.policy), first = planWith(/* @__PURE__ */ new Map()), ages = await readAges(tools.ages, first);
  return ages.size > 0 ? planWith(ages) : first;
}
function planChanges({ inputs, decision }, { policy }, { loaded }, whole) {
  let valid = new Set(loaded.definitions.map(({ key }) => key)), plan = planOf(
    inputs.instance.id,
    whole.changes.filter(({ key }) => valid.has(key))
  ), note = aliasNote(loaded.definitions, policy);
  return {
    facts: { plan },
    warnings: policy.rollback ? pinWarnings(plan) : ageWarnings(plan),
    notices: [...planNotices(plan), ...note === null ? [] : [note]],
    failures: planFailures(plan, loaded.invalid.length, decision.mode, inputs)
  };
}
var maxFiles = 100, maxParallel2 = 4;
function onlySome(count) {
  return `The change touches ${count} definitions; the first ${maxFiles} were looked at for changed names. A definition that it renamed may be live under its old name without being reported here.`;
}
async function renamedDefinitions(context2, known, liveNames) {
  let { before, parse, inputs } = context2;
  if (before === null) return { removed: [], notices: [] };
  let candidates = await findCandidates(context2, known), past = { view: [], module: [] }, notices = new Set(candidates.length > maxFiles ? [onlySome(candidates.length)] : []), read = await (0, import_shared_493.parallel)(candidates.slice(0, maxFiles), maxParallel2, async ({ kind, file }) => ({
    kind,
    found: await readPastFile(context2, before, file)
  }));
  for (let { kind, found: found2 } of read)
    "notice" in found2 ? notices.add(found2.notice) : past[kind].push(...found2.files);
  if (past.view.length + past.module.length === 0) return { removed: [], notices: [...notices] };
  let found = { views: past.view, modules: past.module }, { files } = await (0, import_shared_48.load)(found, parse, (0, import_shared_48.targetOf)(inputs, null), { liveNames }), names = new Map(candidates.map((each) => [each.file, each.name]));
  return { removed: files.flatMap(({ kind, name, file }) => {
    let now = names.get(file);
    return name === null || now === void 0 || name === now || known.inRepository.has((0, import_shared_984.keyFor)(kind, name)) ? [] : [{ kind, name, file, renamedTo: now }];
  }), notices: [...notices] };
}
async function findCandidates(context2, { loaded, observed }) {
  let named = loaded.files.filter((file) => file.name !== null), { only } = context2.inputs, wanted = named.filter(({ kind, name }) => only === null || (0, import_shared_48.matchesKey)(only, (0, import_shared_984.keyFor)(kind, name))), modified = await modifiedFiles(context2);
  return modified === null ? wanted.filter(({ kind, name }) => !observed.observations.has((0, import_shared_984.keyFor)(kind, name))) : wanted.filter(({ file }) => modified.has(file));
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
    files: bytes === null ? [] : [{ path: file, folder: (0, import_shared_493.parentFolder)(file), read: async () => bytes }]
  };
}
async function findRemoved(context2, known, identify) {
  let liveNames = liveNamesOf(context2, identify), facts = { removed: [] }, notices = [];
  try {
    let files = context2.removed && await readRemoved(context2, context2.removed, known.inRepository, liveNames);
    files?.complete === !1 && notices.push(incompleteNotice(context2));
    let renamed = await renamedDefinitions(context2, known, liveNames);
    notices.push(...renamed.notices);
    let removed = [...files?.removed ?? [], ...renamed.removed];
    if (removed.length === 0) return { facts, notices };
    facts = { ...facts, instance: await identify() };
    let { live, warnings } = await findLive(context2, removed);
    return { facts: { ...facts, removed: live }, warnings, notices };
  } catch (cause) {
    if (!(cause instanceof import_shared_552.GitHubRefused || cause instanceof import_shared_609.ActionError)) throw cause;
    let why = (0, import_shared_1046.withoutDot)((0, import_shared_1046.printable)(cause.message)), notice = `${context2.decision.rollback ? "Whether the instance has definitions that are newer than the checkout" : "Whether a definition was removed that is still live"} is not known: ${why}.${advice(cause)}`;
    return { facts, notices: [...notices, notice] };
  }
}
function advice(cause) {
  return cause instanceof import_shared_552.GitHubRefused && cause.kind === "credentials" ? " Leave the input `github-token` to its default, or give it a token that is valid." : cause instanceof import_shared_552.GitHubRefused && (cause.kind === "permission" || cause.kind === "not-found") ? " Give the job `permissions: contents: read` and `pull-requests: read`." : "";
}
async function readRemoved(context2, removed, inRepository, liveNames) {
  let { inputs, parse } = context2, [views, modules] = [
    await removed.find(inputs.views.patterns),
    await removed.find(inputs.modules.patterns)
  ], { files } = await (0, import_shared_48.load)(
    { views: views.files, modules: modules.files },
    parse,
    (0, import_shared_48.targetOf)(inputs, null),
    { liveNames }
  ), candidates = files.map(({ kind, name, file }) => ({ kind, name: name ?? (0, import_shared_975.nameOfPath)(file), file })), { only } = inputs;
  return {
    removed: removedDefinitions(candidates, inRepository).filter(
      ({ kind, name }) => only === null || (0, import_shared_48.matchesKey)(only, (0, import_shared_984.keyFor)(kind, name))
    ),
    complete: views.complete && modules.complete
  };
}
var incompleteNotice = ({ decision }) => decision.rollback ? "So many files are newer than the checkout that not all of them are looked at, or GitHub does not list all: a newer definition may be live without being told here." : "The change takes away so many files that not all of them are looked at, or GitHub does not list all: a definition that was removed from the repository may be live without being told here.";
async function findLive({ connect, decision }, removed) {
  let { reader } = await connect(), kinds3 = new Set(removed.map(({ kind }) => kind)), listed = await Promise.all([...kinds3].map((kind) => reader.list(kind))), live = stillLive(removed, listed.flat());
  if (decision.rollback) return { live: [], warnings: live.map(notInCheckoutWarning) };
  let warnings = await Promise.all(
    live.map(async (each) => {
      let [highest] = await reader.versions(each.kind, each.id);
      return removedWarning(each, highest?.version ?? null);
    })
  );
  return { live: live.map(({ kind, name }) => (0, import_shared_984.keyFor)(kind, name)), warnings };
}
var mismatchOrder = ["repository", "live", "action", "metadata", "alias"];
function allReviewed(plan, reviews, request) {
  return plan.changes.filter(writes).every((change2) => isReviewed2(change2, reviews, request));
}
function isReviewed2(change2, reviews, request) {
  return closestReview(change2, reviews, request)?.mismatches.length === 0;
}
function closestReview(change2, { pullRequests }, request) {
  let current = currentEntry(change2, request.instanceId);
  return pullRequests.flatMap(
    ({ pullRequest, sections }) => sections.flatMap(
      ({ entries, publishStarted }) => (entries ?? []).flatMap((text2) => {
        let reviewed = decodeEntry(text2);
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
function currentEntry(change2, instanceId) {
  let { observation, definition, key, live: planned } = change2, [action2, metadata] = [actionOf(change2), metadataOf(change2)], alias = aliasMoveHash(aliasMoveOf(change2)), sealed = (set) => sealEntry(instanceId, {
    key,
    action: action2,
    repository: reviewHashOf(definition),
    live: planned,
    metadata: set && metadataHash((0, import_shared_10210.reviewedMetadata)(definition, set)),
    alias
  }), live = action2 === "update" ? observation?.live : null;
  return {
    ...sealed(metadata),
    supersets: supersetsOf(change2.definition, metadata).map((set) => sealed(set).metadata),
    isAliasAlone: action2 === "unchanged",
    mayBeOwn: () => action2 === "version" || (live ? isStoredFormOf(definition, live.content) : !1)
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
  let wrote = reviewed.action === "create" || reviewed.action === "update", isContinuation = publishStarted && (wrote && current.mayBeOwn() || current.isAliasAlone), differs2 = {
    repository: reviewed.repository !== current.repository,
    live: reviewed.live !== current.live && !isContinuation,
    action: reviewed.action !== current.action && !isContinuation,
    metadata: current.metadata !== null && !current.supersets.includes(reviewed.metadata),
    alias: current.alias !== null && current.alias !== reviewed.alias
  };
  return mismatchOrder.filter((move) => differs2[move]);
}
var maxListed = 20;
function reviewFailures(plan, reviews, request) {
  let written = plan.changes.filter(writes), unreviewedChanges = written.filter((change2) => !isReviewed2(change2, reviews, request));
  if (unreviewedChanges.length === 0) return [];
  let none = missingReviewReason(reviews, request), some = `${unreviewedChanges.length} of ${written.length} definitions to be written would not be as they were reviewed:`, lines = [
    `require-reviewed-plan is set, and ${none ?? some}`,
    ...none === null ? mismatchLines(unreviewedChanges, reviews, request) : [],
    ...reviews.pullRequests.flatMap(({ ignored }) => ignored.map(ignoredLine)),
    ...reviews.commits > reviews.limit ? [tooManyCommitsLine(reviews)] : [],
    "Nothing was published. Open a pull request, review the plan that its comment shows, and merge it. What an earlier run left undone is done by running that one again."
  ];
  return [new import_shared_609.ActionError("plan-changed", "not-reviewed", lines.join(`
`))];
}
function missingReviewReason({ pullRequests, commits, limit }, { commit }) {
  let numbers = pullRequests.map(({ pullRequest }) => `#${pullRequest}`).join(", "), sections = pullRequests.flatMap((each) => each.sections);
  if (sections.some(({ entries }) => entries !== null)) return null;
  if (sections.length > 0)
    return `the comment on ${numbers} had no room to keep what was reviewed. Give this job a comment of its own with comment-key, or fewer definitions.`;
  if (numbers !== "")
    return `no comment of ours on ${numbers} shows a plan of this job, which has the same instance, working-directory, views and modules.`;
  let others = commits > 1 && commits <= limit ? `, or another one of the ${commits} of this push` : "";
  return `no pull request was merged that brought the commit ${shortCommit(commit)}${others}.`;
}
function mismatchLines(changes3, reviews, request) {
  let lines = changes3.slice(0, maxListed).map((change2) => `${change2.key}: ${describeMismatch(change2, closestReview(change2, reviews, request))}`);
  return changes3.length > maxListed ? [...lines, `And ${changes3.length - maxListed} more.`] : lines;
}
function describeMismatch(change2, closest) {
  if (closest === null) return "it was not in the plan that was reviewed";
  let words = {
    repository: "the repository holds another content than was reviewed",
    live: "what is live is not what it was at the review",
    action: `the review showed "${closest.action}", and now it is "${actionOf(change2)}"`,
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
function createPolicy(context2) {
  let { inputs, decision } = context2, { createMissing, moduleAlias, overwriteDrift, failOnDrift, allowOlder } = inputs, { overwriteDrafts: drafts } = inputs, { rollback } = decision;
  return {
    createMissing,
    moduleAlias,
    overwriteDrift,
    allowOlder,
    rollback,
    // Going back replaces whatever is live, and keeps it. A stray draft or a console edit must not stop that.
    failOnDrift: failOnDrift && !rollback,
    mayOverwriteDraft: (key) => rollback || (drafts.kind === "patterns" ? (0, import_shared_48.matchesKey)(drafts.patterns, key) : drafts.kind === "all"),
    branchPush: decision.branchPush,
    repeated: isRepeated(context2),
    planOnly: decision.mode === "plan",
    listVersions: inputs.observe === "versions",
    mustVerify: createVerifier(context2)
  };
}
function isRepeated({ workflowRun }) {
  return workflowRun.runAttempt !== "1";
}
function createVerifier({ workflowRun, decision, before }) {
  if (decision.rollback || decision.mode === "publish" && before === null) return () => !0;
  let recent = [workflowRun.commit, before].flatMap(
    (commit) => commit === null ? [] : [shortCommit(commit)]
  );
  return (commit) => recent.includes(commit);
}
function chooseReadMethod({ inputs, decision }) {
  if (inputs.observe === "versions" || decision.rollback) return "describe";
  if (inputs.observe !== "auto") return inputs.observe;
  let { failOnDrift, failOnChanges, failOnBreaking, requireReviewedPlan } = inputs, fails = failOnDrift || failOnChanges || failOnBreaking || requireReviewedPlan;
  return (0, import_shared_43.makesChanges)(decision.mode) || fails ? "describe" : "search";
}
var maxCommits = 250;
async function checkReviews(context2, plan) {
  return { facts: {}, failures: await findReviewFailures(context2, plan) };
}
async function findReviewFailures(context2, plan) {
  let { decision, inputs, workflowRun, pushInfo, branch } = context2;
  if (decision.mode !== "publish" || !inputs.requireReviewedPlan || !plan.changes.some(writes)) return [];
  let { commit } = workflowRun, request = { instanceId: inputs.instance.id, commit, repeated: isRepeated(context2) };
  try {
    if (!pushInfo) throw (0, import_shared_552.missingToken)();
    let reviews = await readReviews({ ...pushInfo, branch }, plan, request, sectionIdOf(inputs));
    return reviewFailures(plan, reviews, request);
  } catch (cause) {
    if (!(cause instanceof import_shared_552.GitHubRefused)) throw cause;
    return [reviewUnreadable(cause)];
  }
}
async function readReviews({ history, before, branch }, plan, request, section2) {
  let found = /* @__PURE__ */ new Map(), reviews = (commits2) => ({
    pullRequests: [...found.values()],
    commits: commits2,
    limit: maxCommits
  }), reviewCommit = async (commit) => {
    let further = (await history.pullRequestsMergedBy(commit, branch)).filter((pullRequest) => !found.has(pullRequest));
    for (let pullRequest of further) found.set(pullRequest, await readReview(history, pullRequest, section2));
    return further.length > 0 && allReviewed(plan, { pullRequests: [...found.values()] }, request);
  };
  if (await reviewCommit(request.commit) || before === null) return reviews(1);
  let { commits, total } = await history.commitsBetween(before, request.commit, maxCommits);
  for (let commit of commits) if (commit !== request.commit && await reviewCommit(commit)) break;
  return reviews(total);
}
async function readReview(history, pullRequest, id) {
  let withSection = (await history.comments(pullRequest)).filter(({ body: body2 }) => parseSections(body2)?.has(id));
  return toReview(pullRequest, await history.withEditors(withSection), id);
}
function toReview(pullRequest, comments, id) {
  let ofJob = comments.flatMap((comment) => {
    let section2 = parseSections(comment.body)?.get(id);
    return section2 && !section2.header.untrusted ? [{ ...comment, header: section2.header }] : [];
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
  let message = `require-reviewed-plan is set, and it could not be read what was reviewed: ${(0, import_shared_1046.withoutDot)(refused.message)}. Nothing was published. ${advice2[refused.kind]}.`;
  return new import_shared_609.ActionError("plan-changed", "review-unreadable", message, { cause: refused });
}
function nearMisses(missing, live) {
  let byForm = /* @__PURE__ */ new Map();
  for (let row2 of live)
    !row2.awsManaged && !row2.archived && byForm.set(`${row2.kind}/${looseName(row2.name)}`, row2);
  return missing.flatMap(({ kind, name, place }) => {
    let near = byForm.get(`${kind}/${looseName(name)}`);
    return near === void 0 ? [] : [(0, import_shared_1012.warning)("near-miss-name", place, messageOf(kind, name, near))];
  });
}
function looseName(name) {
  let once = (text2) => looseCase(withoutBlanks(text2.normalize("NFKC"))).normalize("NFKC");
  return once(once(name));
}
function messageOf(kind, name, { name: live, id }) {
  return `The instance has no ${kind}/${(0, import_shared_1046.quote)(name)}, but it has ${kind}/${(0, import_shared_1046.quote)(live)} (id ${id}), whose name differs only in ${differenceOf(name, live)}. Publishing creates a second one beside it. If that one is meant, write its exact name: ${(0, import_shared_1046.quote)(live)}.`;
}
function differenceOf(a, b) {
  return a.normalize("NFKC") === b.normalize("NFKC") ? "its Unicode form" : withoutBlanks(a) === withoutBlanks(b) ? "its blanks" : looseCase(a) === looseCase(b) ? "its case" : "its case, its blanks or its Unicode form";
}
function withoutBlanks(text2) {
  return text2.replace(/[\s\p{Z}]+/gu, "");
}
function looseCase(text2) {
  return text2.toUpperCase().toLowerCase();
}
function createTools(context2) {
  let { commits, workflowRun, branch } = context2, policy = createPolicy(context2);
  return {
    policy,
    ages: createAgeReader(commits, { commit: workflowRun.commit, branch, repeated: policy.repeated })
  };
}
async function createObserveContext(context2, { policy, ages }, names) {
  let { clock, deadline, log, history, before, parse, workflowRun } = context2, { reader } = await context2.connect(), head = workflowRun.commit, pastNames = names === null ? withoutNames : await pastNamesOf(context2, names), sources = { history, before, parse, head, newerCommits: ages.newerCommits, pastNames };
  return { reader, clock, deadline, log, policy, sources };
}
var withoutNames = {
  files: [],
  resolve: async (definition) => definition.references === void 0 ? definition : null
};
async function pastNamesOf({ parse, inputs }, names) {
  let { createPastNames } = await Promise.resolve().then(() => __toESM(require_app_resolve_past_names()));
  return createPastNames(names, parse, inputs.instance.id);
}
var nothingObserved = {
  observations: /* @__PURE__ */ new Map(),
  unreadable: /* @__PURE__ */ new Map(),
  listed: [],
  reading: null,
  searchRefused: !1
};
async function observeInstance(context2, tools, instance, { files }, names) {
  let forInstance = (0, import_shared_48.withTargetProblems)(files, (0, import_shared_48.targetOf)(context2.inputs, instance)), { definitions } = forInstance, denied = names?.denied ?? /* @__PURE__ */ new Map(), found = await observe(
    await createObserveContext(context2, tools, names),
    definitions.filter(({ key }) => !denied.has(key)),
    chooseReadMethod(context2),
    names?.listed
  ), observed = { ...found, unreadable: new Map([...found.unreadable, ...denied]) }, missing = definitions.filter(
    ({ key }) => !observed.observations.has(key) && !observed.unreadable.has(key)
  );
  return { facts: { loaded: (0, import_shared_48.withProblems)(forInstance, nearMisses(missing, observed.listed)), observed }, notices: observed.searchRefused ? [searchRefusedNotice] : [] };
}
var searchRefusedNotice = "The role may not search, so every definition was described by itself. Allow connect:SearchViews and connect:SearchContactFlowModules for quicker plans.";
async function startPublish(context2, tools, plan, { names, loaded, observed }) {
  let { workflowRun, inputs, drafts } = context2, { writer } = await context2.connect();
  if (writer === null) throw new TypeError("a run that publishes has no writer");
  let label2 = await context2.label(), { runId, runAttempt, commit } = workflowRun, ids = { instanceId: inputs.instance.id, runId, runAttempt, commit }, requiresReview = inputs.requireReviewedPlan && !tools.policy.rollback, isReviewedPlan = inputs.expectedPlanDigest !== null || requiresReview, isPromotion = inputs.requirePublishedOn.length > 0, { publish } = await Promise.resolve().then(() => __toESM(require_app_publish()));
  plan.changes.some(writes) && await Promise.all([
    context2.preloadReporting(),
    Promise.resolve().then(() => (init_app_report(), app_report_exports)),
    Promise.resolve().then(() => __toESM(require_core_diff_compare_changes())),
    Promise.resolve().then(() => __toESM(require_app_check_refusals()))
  ]);
  let observeContext = await createObserveContext(context2, tools, names);
  return { facts: { publishing: publish(
    {
      ...observeContext,
      ...ids,
      label: label2,
      ages: tools.ages,
      writer,
      drafts,
      isReviewedPlan,
      isPromotion,
      names
    },
    plan,
    /* @__PURE__ */ new Set([...loaded.invalid.map(({ key }) => key), ...observed.unreadable.keys()])
  ) } };
}

// <stdin>
init_app_report();

// own:action-deliver.js
var action_deliver_exports = {};
__export(action_deliver_exports, {
  announce: () => announce,
  preload: () => preload,
  reportJson: () => reportJson,
  save: () => save,
  saveFile: () => saveFile,
  withSinkWarnings: () => withSinkWarnings,
  writeCommentOutputs: () => writeCommentOutputs
});

// own:shared-40.js
var shared_40_exports = {};
__export(shared_40_exports, {
  announce: () => announce,
  preload: () => preload,
  reportJson: () => reportJson,
  save: () => save,
  saveFile: () => saveFile,
  withSinkWarnings: () => withSinkWarnings,
  writeCommentOutputs: () => writeCommentOutputs
});
init_shared_41();

// own:shared-83.js
var shared_83_exports = {};
__export(shared_83_exports, {
  contextLine: () => contextLine,
  fitBlocks: () => fitBlocks,
  foldedBlocks: () => foldedBlocks,
  listing: () => listing,
  paragraph: () => paragraph,
  reportBlocks: () => reportBlocks,
  upTo: () => upTo,
  wholeText: () => wholeText
});
var import_shared_842 = __toESM(require_shared_84());

// own:shared-85.js
var shared_85_exports = {};
__export(shared_85_exports, {
  breakageOf: () => breakageOf,
  headline: () => headline
});

// own:shared-88.js
var shared_88_exports = {};
__export(shared_88_exports, {
  aliasCount: () => aliasCount,
  aliasWords: () => aliasWords,
  bySeverity: () => bySeverity,
  entryReason: () => entryReason,
  hasChanges: () => hasChanges,
  instanceName: () => instanceName,
  isAliasAlone: () => isAliasAlone,
  isLiveUnversioned: () => isLiveUnversioned,
  isStopped: () => isStopped,
  isUnexplained: () => isUnexplained,
  madeVersion: () => madeVersion,
  onlyWarns: () => onlyWarns,
  outcomeWords: () => outcomeWords,
  reasonWords: () => reasonWords,
  undoesConsoleEdit: () => undoesConsoleEdit,
  updateRemark: () => updateRemark,
  versionWords: () => versionWords
});
init_shared_90();

// own:shared-94.js
var shared_94_exports = {};
__export(shared_94_exports, {
  aspectTitles: () => aspectTitles,
  byAspect: () => byAspect,
  commitAddress: () => commitAddress,
  countLine: () => countLine,
  detailName: () => detailName,
  encodedPath: () => encodedPath,
  extent: () => extent,
  fileAddress: () => fileAddress,
  hasVisibleChange: () => hasVisibleChange,
  isBreaking: () => isBreaking,
  link: () => link,
  noVisibleChange: () => noVisibleChange,
  onlyCounted: () => onlyCounted,
  onlyUndoesNote: () => onlyUndoesNote,
  ownPart: () => ownPart,
  placeLink: () => placeLink,
  plural: () => plural,
  row: () => row,
  tableHead: () => tableHead,
  undonePart: () => undonePart
});

// own:shared-95.js
var shared_95_exports = {};
__export(shared_95_exports, {
  aspects: () => aspects
});
var aspects = [
  "contract",
  "input",
  "action",
  "start",
  "block",
  "component",
  "transition",
  "error-branch",
  "unreachable",
  "document"
];

// own:shared-96.js
var shared_96_exports = {};
__export(shared_96_exports, {
  code: () => code,
  cutTo: () => cutTo,
  htmlText: () => htmlText,
  inline: () => inline,
  logText: () => logText,
  oneLine: () => oneLine,
  prose: () => prose,
  visible: () => visible
});
var import_shared_1047 = __toESM(require_shared_104()), hidden = /[\p{Cc}\p{Cs}\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;
function visible(text2) {
  return text2.replace(/\r\n?/g, `
`).replace(/\t/g, " ").replace(hidden, (c) => c === `
` ? c : `\\u{${c.codePointAt(0)?.toString(16).toUpperCase()}}`);
}
var oneLine = (text2) => visible(text2).replace(/\s+/gu, " ").trim(), htmlText = (text2) => visible(text2).replace(/[&<>"'`]/g, (c) => `&#${c.charCodeAt(0)};`), cutTo = (text2, max4) => text2.length > max4 ? (0, import_shared_1047.truncate)(text2, max4 - 1).join("") : text2, emptyComment = "<!-- -->", ping = /[@#](?=\S)|:(?=\/\/)|:(?=[\w+-]+:)|www(?=\.)|GH-(?=\d)/giu, entities = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  "`": "&#96;",
  "|": "&#124;",
  // The only form that GitHub documents for a dollar sign that begins no formula.
  $: "<span>$</span>"
};
function markdownCharacter(found) {
  return /^[\\*_[\]~]$/.test(found) ? `\\${found}` : entities[found] ?? `${found}${emptyComment}`;
}
var markdownSpecial = new RegExp(`[&<>|$\\\\\`*_[\\]~]|${ping.source}`, "giu"), escaped = (text2) => text2.replace(markdownSpecial, markdownCharacter), atLineStart = (markdown) => markdown.replace(/^(\d{1,9})([.)])/, "$1\\$2").replace(/^[-+=]|^#(?!<)/, "\\$&"), inline = (text2) => atLineStart(escaped(oneLine(text2))), codeSpan = /(`[^`|\s](?:[^`|]*[^`|\s])?`)/u, proseLine = (line) => atLineStart(
  oneLine(line).split(codeSpan).map((part, index) => index % 2 === 1 ? part : escaped(part)).join("")
), prose = (text2) => visible(text2).split(`
`).map(proseLine).filter(Boolean).join("<br>");
function code(text2) {
  let shown = visible(text2).replace(/\s/gu, " ");
  return /^[^`|\s]([^`|]*[^`|\s])?$/u.test(shown) ? `\`${shown}\`` : `<code>${inline(shown)}</code>`;
}
function logText(text2) {
  return visible(text2).replace(/##\[/g, "##\\[").replace(/^([^\S\n]*)::/gmu, "$1\\::");
}

// own:shared-94.js
function link(markdown, address) {
  if (!/^https?:\/\//.test(address) || !URL.canParse(address)) return markdown;
  let safe = new URL(address).href.replace(/[()|[\]`\\<>*_~']/g, (c) => c === "_" ? c : `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  return `[${markdown}](${safe})`;
}
var row = (cells2) => `| ${cells2.join(" | ")} |`, tableHead = (titles) => `${row(titles)}
${row(titles.map(() => ":--"))}`;
function commitAddress(context2) {
  return context2.commit && context2.repository ? `${context2.serverUrl}/${context2.repository}/commit/${context2.commit}` : "";
}
function fileAddress(context2, file, line) {
  if (!context2.commit || !context2.repository || /(^|\/)\.{0,2}(\/|$)/.test(file)) return "";
  let path2 = encodedPath(file);
  return `${context2.serverUrl}/${context2.repository}/blob/${context2.commit}/${path2}${line ? `#L${line}` : ""}`;
}
function encodedPath(file) {
  return file.replace(new RegExp("\\p{Cs}", "gu"), "\uFFFD").split("/").map(encodeURIComponent).join("/");
}
function placeLink(context2, place) {
  return link(
    code(`${place.file}:${place.line}:${place.column}`),
    fileAddress(context2, place.file, place.line)
  );
}
var plural = (count, noun) => `${count} ${noun}${count === 1 ? "" : "s"}`, aspectTitles = {
  contract: "Contract",
  input: "Inputs",
  action: "Actions",
  start: "Start",
  block: "Blocks",
  component: "Components",
  transition: "Transitions",
  "error-branch": "Error branches",
  unreachable: "Unreachable",
  document: "Document"
}, marks = ["added", "removed", "changed", "moved"];
function byAspect(items) {
  return aspects.map((aspect) => [aspect, items.filter((item2) => item2.aspect === aspect)]).filter(([, all2]) => all2.length > 0);
}
var sum = (sorts) => sorts.reduce((all2, { count }) => all2 + count, 0), allItems = ({ items, omitted }) => [
  ...items.map(({ aspect, mark: mark2 }) => ({ aspect, mark: mark2, count: 1 })),
  ...omitted
], countChanges = (difference) => sum(allItems(difference));
function countsOf(sorts) {
  return marks.map((mark2) => ({ mark: mark2, count: sum(sorts.filter((each) => each.mark === mark2)) })).filter(({ count }) => count > 0).map(({ mark: mark2, count }) => `${count} ${mark2}`).join(", ");
}
var countLine = (difference) => byAspect(allItems(difference)).map(([aspect, all2]) => `${aspectTitles[aspect]}: ${countsOf(all2)}`).join(" \xB7 ");
function extent({ difference, undone, status }) {
  let breaking2 = difference?.breaking.length ?? 0, maker = difference?.from === "repository" ? " made in the console" : "", undo = status === "published" ? "undid" : "undoes";
  return [
    difference ? `${plural(countChanges(difference), "change")}${maker}` : "",
    undone ? `${undo} ${plural(countChanges(undone), "change")} made in the console` : "",
    breaking2 > 0 ? `\u26A0\uFE0F ${breaking2} breaking` : ""
  ].filter(Boolean).join(", ");
}
var hasVisibleChange = (difference) => countChanges(difference) + difference.breaking.length > 0, onlyCounted = ({ omitted }) => `${plural(sum(omitted), "more change")} only counted, because so much changed at once.`, detailName = ({ label: label2 }) => label2 || "next";
function sidesOf({ difference, baseVersion }) {
  return difference?.from === "repository" ? { before: "in the repository", after: "live, changed in the console" } : { before: difference?.from === "published" ? publishedWords(baseVersion) : "live", after: "in the repository" };
}
var publishedWords = (version) => version === null ? "as published last" : `as published last (v${version})`;
function undonePart(entry2) {
  let { undone, baseVersion, overwrites, status } = entry2;
  if (!undone) return null;
  let who = overwrites === "unknown" ? "the console, or an unfinished publish," : "the console", live = status === "published" ? "live before this run" : "live";
  return {
    title: `What ${who} changed since the last publish (${undoneWords[status] ?? "would be undone"})`,
    difference: undone,
    sides: {
      before: publishedWords(baseVersion),
      after: overwrites === "unknown" ? live : `${live}, changed in the console`
    }
  };
}
var undoneWords = {
  planned: "will be undone",
  published: "undone"
};
function ownPart(entry2) {
  let { difference, undone } = entry2;
  return difference && { title: undone ? "What the repository changes" : "", difference, sides: sidesOf(entry2) };
}
var onlyUndoesNote = "The repository has not changed since the last publish.", noVisibleChange = {
  module: "only identifiers differ",
  view: "nothing differs that shows"
}, isBreaking = ({ difference }) => (difference?.breaking.length ?? 0) > 0;

// own:shared-88.js
var isAliasAlone = ({ action: action2, status }) => action2 === "unchanged" && status !== "unchanged";
function aliasWords({ alias, status }, show) {
  if (alias === null) return "";
  let { previousVersion: from, version } = alias, to = version === null ? "the new version" : `v${version}`, name = `alias ${show(alias.name)}`;
  return version === null && status !== "planned" ? `${name} moved, but not seen where it belongs` : from === null ? `${name} ${status === "planned" ? "is created" : "created"} on ${to}` : `${name} ${status === "planned" ? "moves" : "moved"} from v${from} to ${to}`;
}
function aliasCount(entries) {
  let moved = entries.filter(
    ({ alias, status }) => alias && (status === "planned" || alias.version !== null)
  );
  if (moved.length === 0) return "";
  let isPlan2 = moved.some(({ status }) => status === "planned");
  return `${moved.length} ${moved.length === 1 ? "alias" : "aliases"} ${isPlan2 ? "to move" : "moved"}`;
}
function undoesConsoleEdit({ action: action2, reason, overwrites }) {
  return action2 === "update" && reason !== "superseded" && overwrites !== "nobody";
}
function finishesEarlierPublish({ action: action2, reason, row: row2 }) {
  return action2 === "update" && reason !== "superseded" && row2 === "finishes-earlier-publish";
}
function isUnexplained({ reason, row: row2 }) {
  return reason === "drifted" && row2 === "console-or-unfinished-publish";
}
function updateRemark(entry2) {
  let isDone = entry2.status === "published";
  if (finishesEarlierPublish(entry2))
    return isDone ? "finished an earlier publish" : "finishes an earlier publish";
  if (!undoesConsoleEdit(entry2)) return "";
  let undoes = isDone ? "undid a console change" : "undoes a console change", mayUndo = isDone ? "may have undone a console change" : "may undo a console change";
  return entry2.overwrites === "unknown" ? mayUndo : undoes;
}
var plannedWords = {
  create: "create",
  update: "update",
  version: "new version of what is live",
  drifted: "drifted",
  held: "on hold after a rollback",
  rollback: "roll back",
  metadata: "description or tags",
  unchanged: "unchanged",
  blocked: "blocked"
}, doneWords = {
  create: "created",
  update: "updated",
  version: "new version of what is live",
  drifted: "drifted",
  held: "on hold after a rollback",
  rollback: "rolled back",
  metadata: "description or tags set",
  unchanged: "unchanged",
  blocked: "blocked"
}, reasons = {
  "unpublished-draft": "unpublished draft",
  "not-found": "not in the instance",
  "aws-managed": "managed by AWS",
  "immutable-setting": "setting that cannot change",
  drifted: "drifted in the console",
  "rolled-back": "rolled back",
  "age-unknown": "order of commits unknown",
  "other-repository": "published by another repository",
  "not-promoted": "not published where it must be first",
  "overwrites-console-edit": "undoes a console change",
  "drift-unexplained": "drifted, or left by an unfinished publish"
}, reasonWords = (reason) => reasons[reason] ?? reason.replaceAll("-", " ");
function entryReason(entry2) {
  return isUnexplained(entry2) ? reasonWords("drift-unexplained") : entry2.reason ? reasonWords(entry2.reason) : "";
}
function reasonSuffix(entry2) {
  let reason = entryReason(entry2);
  return reason ? `: ${reason}` : "";
}
function action(entry2, words) {
  let { action: word, metadata } = entry2;
  if (word === null) return "";
  let setsMetadata = metadata && word !== "metadata" && word !== "create";
  return [words[word], updateRemark(entry2), setsMetadata ? "description or tags" : ""].filter(Boolean).join(", ");
}
var onlyWarns = (report, { status, reason }) => status === "blocked" && report.mode === "plan" && reason !== null && planWarnings.includes(reason), isStopped = (report, { status, reason, message }) => (status === "skipped" || status === "failed") && message === null && report.failures.some((failure) => failure.reason === reason), isLiveUnversioned = ({ status, action: action2, live, version }) => status === "failed" && (action2 === "create" || action2 === "update" || action2 === "version" || action2 === "rollback") && live === !0 && version === null, madeVersion = ({ status, version, previousVersion }) => status === "published" || status === "failed" && version !== null && version > (previousVersion ?? 0);
function changeWords(report, entry2) {
  return isStopped(report, entry2) ? `${isAliasAlone(entry2) ? "alias" : action(entry2, plannedWords)}, not done` : {
    planned: action(entry2, plannedWords),
    checked: "checked",
    published: action(entry2, doneWords),
    unchanged: "unchanged",
    updated: isAliasAlone(entry2) ? doneWords.unchanged : doneWords.metadata,
    failed: failedWords(entry2),
    skipped: entry2.action === "held" ? plannedWords.held : `skipped${reasonSuffix(entry2)}`,
    blocked: `blocked${reasonSuffix(entry2)}`,
    invalid: "invalid"
  }[entry2.status];
}
function outcomeWords(report, entry2, show) {
  return [changeWords(report, entry2), aliasWords(entry2, show)].filter(Boolean).join(", ");
}
function failedWords(entry2) {
  return isLiveUnversioned(entry2) ? `live but has no version yet${reasonSuffix(entry2)}` : isAliasAlone(entry2) ? `alias failed${reasonSuffix(entry2)}` : `${entry2.action ? `${plannedWords[entry2.action]} ` : ""}failed${reasonSuffix(entry2)}`;
}
function versionWords(entry2) {
  let { status, previousVersion: before, version, kept } = entry2;
  if (entry2.action === "held") return version === null ? "\u2013" : `v${version}`;
  let steps = before === null ? [] : [`v${before}`];
  return kept !== null && steps.push(`v${kept} (kept)`), status === "planned" && entry2.action !== "metadata" && !isAliasAlone(entry2) ? steps.push("new") : version !== null && version !== before && steps.push(`v${version}`), steps.join(" \u2192 ") || "\u2013";
}
var order = [
  "failed",
  "invalid",
  "blocked",
  "skipped",
  "published",
  "planned",
  "updated",
  "checked",
  "unchanged"
], hasChanges = ({ failures, entries, warnings }) => failures.length > 0 || removalWarnings(warnings).length > 0 || Object.values(entries).some(({ status }) => status !== "unchanged" && status !== "checked");
function bySeverity(report) {
  let severity = ([, entry2]) => order.indexOf(entry2.status) - (isBreaking(entry2) ? 0.5 : 0) - (undoesConsoleEdit(entry2) ? 0.25 : 0);
  return Object.entries(report.entries).toSorted((a, b) => severity(a) - severity(b));
}
var instanceName = (report) => report.instance?.nickname ?? report.instance?.alias ?? report.instanceId;

// own:shared-85.js
var failed = {
  "invalid-input": "The inputs are not valid",
  "invalid-definition": "Definitions are not valid",
  "no-credentials": "There are no AWS credentials",
  "instance-not-found": "The instance was not found",
  "plan-changed": "The plan is not the one that was reviewed",
  "drift-found": "Definitions drifted",
  blocked: "Definitions are blocked",
  cancelled: "The run was cancelled",
  timeout: "The run ran out of time",
  "access-denied": "AWS denied access",
  "quota-exceeded": "A quota of Amazon Connect is full",
  throttled: "Amazon Connect throttled the run",
  conflict: "Somebody else changed a definition during the run",
  "verify-failed": "What was published could not be verified",
  "publish-failed": "Publishing failed",
  "service-unavailable": "Amazon Connect did not answer",
  "changes-found": "The instance differs from the repository",
  internal: "The action itself failed"
}, failedByCode = {
  "breaking-change": "There are breaking changes",
  "clock-skew": "The runner's clock is wrong",
  "credentials-expired": "The AWS credentials have expired",
  "credentials-refused": "AWS rejected the credentials",
  "endpoint-not-found": "The endpoint of Amazon Connect was not found",
  "drift-unexplained": "Definitions drifted, or an earlier publish did not finish",
  "output-not-written": "The outputs cannot be written"
}, statusWords = {
  failed: "failed",
  invalid: "invalid",
  blocked: "blocked",
  skipped: "skipped",
  updated: "with new description or tags"
}, actionWords = {
  create: "to create",
  update: "to update",
  version: "new version (already live)",
  rollback: "to roll back",
  metadata: "with new description or tags"
}, stopsPublish = "blocked (a publish would stop)", unexplained = "drifted or left by an unfinished publish", onHold = "on hold after a rollback";
function countWord(report, entry2) {
  return isLiveUnversioned(entry2) ? null : isStopped(report, entry2) ? entry2.action === null ? null : "not done" : onlyWarns(report, entry2) ? stopsPublish : entry2.status === "skipped" && entry2.reason === "drifted" ? isUnexplained(entry2) ? unexplained : "drifted" : entry2.action === "held" ? onHold : isAliasAlone(entry2) && entry2.alias !== null ? null : entry2.status === "planned" && entry2.action ? actionWords[entry2.action] ?? null : statusWords[entry2.status] ?? null;
}
var inOrder = [
  .../* @__PURE__ */ new Set([
    ...Object.values(actionWords),
    ...Object.values(statusWords),
    stopsPublish,
    "drifted",
    unexplained,
    onHold,
    "not done"
  ])
], plurals = {
  "new version (already live)": "new versions (already live)"
};
function counts(report) {
  let kinds3 = Object.values(report.entries).map((entry2) => countWord(report, entry2));
  return inOrder.map((word) => ({ word, count: kinds3.filter((kind) => kind === word).length })).filter(({ count }) => count > 0).map(({ word, count }) => `${count} ${count > 1 ? plurals[word] ?? word : word}`).concat(
    aliasCount(Object.values(report.entries)),
    undoingWords(report),
    breakingWords(report),
    removalWords(report)
  ).filter(Boolean).join(", ");
}
function undoingWords({ entries }) {
  let carriedOut = Object.values(entries).filter(
    (entry2) => undoesConsoleEdit(entry2) && (entry2.status === "planned" || entry2.status === "published")
  ), count = (overwrites) => carriedOut.filter((entry2) => entry2.overwrites === overwrites).length, isDone = carriedOut.some(({ status }) => status === "published"), [certain, possible] = [count("console"), count("unknown")];
  return [
    certain > 0 ? `${certain} ${undoWord(certain, isDone)} ${consoleChanges(certain)}` : "",
    possible > 0 ? `${possible} may ${isDone ? "have undone" : "undo"} ${consoleChanges(possible)}` : ""
  ].filter(Boolean).join(", ");
}
function undoWord(count, isDone) {
  return isDone ? "undid" : count === 1 ? "undoes" : "undo";
}
var consoleChanges = (count) => count === 1 ? "a console change" : "console changes";
function breakingWords({ entries }) {
  let breaking2 = Object.values(entries).filter(isBreaking).length;
  return breaking2 > 0 ? `${breaking2} breaking` : "";
}
function removalWords({ warnings }) {
  let { length } = removalWarnings(warnings);
  return length > 0 ? `${length} removed but live` : "";
}
var colon = (before, after) => after ? `${before}: ${after}` : before, comma = (before, after) => [before, after].filter(Boolean).join(", ");
function failureLine(report, { reason, code: code2 }, show) {
  let what = failedByCode[code2] ?? failed[reason], published = Object.values(report.entries).filter(madeVersion).length, live = liveUnversioned(report, show), rest = comma(live, counts(report));
  if (published > 0) return comma(`\u274C ${made(report, published)}`, rest);
  let word = { publish: "published", rollback: "rolled back" }[report.mode], nothing = word && !live ? `, nothing was ${word}` : "";
  return colon(`\u274C ${what}${nothing}`, rest);
}
function liveUnversioned({ entries }, show) {
  let live = Object.entries(entries).filter(([, entry2]) => isLiveUnversioned(entry2)), [first] = live;
  return first ? live.length > 1 ? `${live.length} are live but have no version yet` : `${show(first[0])} is live but has no version yet` : "";
}
function successLine(report, entries) {
  let rest = counts(report), count = (status) => entries.filter((entry2) => entry2.status === status).length;
  return count("checked") > 0 ? `\u26A0\uFE0F ${plural(count("checked"), "definition")} checked, none compared` : count("published") > 0 ? comma(`\u2705 ${made(report, count("published"))}`, rest) : count("updated") > 0 ? `\u2705 No version needed, ${rest}` : count("planned") > 0 || entries.some((entry2) => onlyWarns(report, entry2)) ? `\u{1F4CB} Plan: ${rest}` : entries.length === 0 ? comma("\u26A0\uFE0F No definitions found", rest) : comma(
    `${rest ? "\u26A0\uFE0F" : "\u2705"} Nothing to ${report.mode === "rollback" ? "roll back" : "publish"}`,
    rest
  );
}
function made({ mode }, count) {
  return mode === "rollback" ? `Rolled back ${plural(count, "definition")}` : `Published ${plural(count, "version")}`;
}
function headline(report, show) {
  let entries = Object.values(report.entries), [first] = report.failures;
  return report.mode === "comment" && first?.code !== "internal" ? first ? "\u274C The prepared comment was not posted" : "\u2705 The comment is in step with what was prepared" : first ? failureLine(report, first, show) : successLine(report, entries);
}
function breakageOf(messages) {
  let sentences = messages.map((message) => message.split(new RegExp("(?<=\\.) (?=\\p{Lu})", "u"))), shared = messages.length > 1 ? sharedEnd(sentences) : 0, begin = (all2) => all2.slice(0, all2.length - shared).join(" "), [first = []] = sentences;
  return { each: sentences.map(begin), all: first.slice(first.length - shared).join(" ") };
}
function sharedEnd(texts) {
  let [first = []] = texts, max4 = Math.min(...texts.map(({ length }) => length)) - 1, isShared2 = (back) => texts.every((text2) => text2.at(-back) === first.at(-back)), count = 0;
  for (; count < max4 && isShared2(count + 1); ) count += 1;
  return count;
}

// own:shared-87.js
var shared_87_exports = {};
__export(shared_87_exports, {
  errorFindings: () => errorFindings,
  noticeFindings: () => noticeFindings,
  warningFindings: () => warningFindings
});
var byReason = {
  "unpublished-draft": "Somebody saved a draft in the console that publishing would replace. Publish or discard it there, or allow it with `overwrite-drafts`.",
  "not-found": "The instance has nothing of this name. Check the name, or set `create-missing: true`.",
  "aws-managed": "The name belongs to a resource that AWS manages. Give the definition another name.",
  archived: "The resource is archived. Restore it in the console, or give the definition another name.",
  "immutable-setting": "ExternalInvocationConfiguration can only be set at creation. Take it back, or use another name.",
  "age-unknown": "It is not known whether a newer commit is published already. Run it again when that can be found out, or set `allow-older: true`.",
  "other-repository": "It was published from a commit that this repository does not have. Publish it from one repository only, or set `allow-older: true` to take it over.",
  "rolled-back": "A rollback restored an older version, and the file is still as it was before that. Change the definition, or revert the change that was rolled back.",
  superseded: "A newer commit is already published. Nothing to do, or set `allow-older: true` to go back.",
  drifted: "Only the console changed it since the last publish. Bring the change into the repository, or set `overwrite-drift: true`."
}, bothMoved = "Somebody changed it in the console since the last publish, and the repository changed it too. Bring the change into the repository, or set `overwrite-drift: true` to undo it.", unexplained2 = "What is live is not what was published last: somebody changed it in the console, or an earlier publish did not finish. See which one it was. Then bring the change into the repository, or set `overwrite-drift: true`.";
function ofDrift(entry2) {
  return isUnexplained(entry2) ? unexplained2 : entry2.reason === "drifted" && entry2.overwrites !== "nobody" ? bothMoved : null;
}
function explanation(entry2) {
  let fallback = entry2.reason ? `It ended with: ${reasonWords(entry2.reason)}. Run the job again.` : "";
  return entry2.message ?? ofDrift(entry2) ?? byReason[entry2.reason ?? ""] ?? fallback;
}
var failsUnexplained = ({ failures }, entry2) => isUnexplained(entry2) && failures.some(({ code: code2 }) => code2 === "drift-unexplained"), isLeftAlone = (report, entry2) => entry2.status === "skipped" ? !isStopped(report, entry2) && !failsUnexplained(report, entry2) : onlyWarns(report, entry2), isError2 = (report, entry2) => entry2.status === "failed" || entry2.status === "blocked" && !onlyWarns(report, entry2) || failsUnexplained(report, entry2);
function codeOf({ failures }, entry2) {
  let { message, reason, status } = entry2;
  return isUnexplained(entry2) ? "drift-unexplained" : failures.find((failure) => failure.message === message)?.code ?? reason ?? status;
}
function outcomeWords2(entry2) {
  if (entry2.action === "held") return "on hold after a rollback";
  let reason = entryReason(entry2);
  return reason ? `${entry2.status}: ${reason}` : entry2.status;
}
function messageOf2(report, entry2) {
  let message = explanation(entry2);
  return onlyWarns(report, entry2) ? `${message} This plan passes, but a publish would stop before its first write.` : report.mode === "plan" && entry2.status === "skipped" && isUnexplained(entry2) ? `${message} This plan passes, but a publish would leave the definition alone and fail.` : message;
}
var entryFinding = (report, [key, entry2]) => ({
  key,
  code: codeOf(report, entry2),
  what: outcomeWords2(entry2),
  message: messageOf2(report, entry2),
  place: entry2.place,
  file: entry2.file
}), ofFailed = (report, keyed) => {
  let [, { status, problems }] = keyed, whole = entryFinding(report, keyed);
  return status !== "failed" || problems.length === 0 ? [whole] : problems.map(({ code: code2, message, place }) => ({ ...whole, code: code2, message, place, file: place.file }));
}, runFinding = ({ code: code2, message }) => ({
  key: null,
  code: code2,
  what: reasonWords(code2),
  message,
  place: null,
  file: null
}), warningFindingsOf = ([key, entry2]) => entry2.warnings.map((warning2) => {
  let finding = runFinding(warning2), what = undoesWork(finding) && updateRemark(entry2) || finding.what;
  return { ...finding, what, key, place: entry2.place, file: entry2.file };
}), failsForBreaking = ({ failures }) => failures.some(({ code: code2 }) => code2 === "breaking-change"), breakingFindingsOf = ([key, { difference, place, file }]) => (difference?.breaking ?? []).map((breaking2) => {
  let finding = runFinding(breaking2);
  return { ...finding, what: `breaking: ${finding.what}`, key, place, file };
}), breakingFindings = (report) => [
  ...bySeverity(report).flatMap(breakingFindingsOf),
  ...removalWarnings(report.warnings).map(runFinding)
], problemFindings = (report, severity) => report.problems.filter((problem) => problem.severity === severity).map((problem) => ({ ...runFinding(problem), place: problem.place, file: problem.place.file }));
function isShared({ failures, entries }, message) {
  return Object.values(entries).filter((entry2) => entry2.message === message).length > 1 && failures.some((failure) => failure.message === message);
}
function errorFindings(report) {
  let own = bySeverity(report).filter(
    ([, entry2]) => isError2(report, entry2) && !isStopped(report, entry2)
  ).filter(([, { message }]) => !isShared(report, message)), ofEntries = new Set(own.map(([, { message }]) => message));
  return [
    ...report.failures.filter(({ message }) => !ofEntries.has(message)).map(runFinding),
    ...problemFindings(report, "error"),
    ...own.flatMap((keyed) => ofFailed(report, keyed)),
    ...failsForBreaking(report) ? breakingFindings(report) : []
  ];
}
var undoesWork = ({ code: code2 }) => code2 === "overwrites-console-edit";
function warningFindings(report) {
  let entries = bySeverity(report), removals = removalWarnings(report.warnings), ofDefinitions = entries.flatMap(warningFindingsOf);
  return [
    ...failsForBreaking(report) ? [] : breakingFindings(report),
    ...ofDefinitions.filter(undoesWork),
    ...entries.filter(([, entry2]) => isLeftAlone(report, entry2)).map((keyed) => entryFinding(report, keyed)),
    ...report.warnings.filter((warning2) => !removals.includes(warning2)).map(runFinding),
    ...ofDefinitions.filter((finding) => !undoesWork(finding)),
    ...problemFindings(report, "warning")
  ];
}
function noticeFindings(report) {
  return problemFindings(report, "notice");
}

// own:shared-83.js
var sizes = ["counts", "table", "attention", "changes", "details"], paragraph = (size, markdown) => ({
  size,
  open: markdown,
  items: [],
  close: ""
}), listing = (size, open, items) => items.length === 0 ? [] : [{ size, open, items, close: "" }];
function foldedBlocks(summary, open, items, size = "details") {
  if (items.length === 0) return [];
  let head = `<details>
<summary>${summary}</summary>
${open ? `
${open}` : ""}`;
  return [{ size, open: head, items, close: `
</details>` }];
}
function upTo(size, blocks) {
  return blocks.filter((block) => sizes.indexOf(block.size) <= sizes.indexOf(size));
}
function wholeText(blocks, max4) {
  let all2 = `${blocks.map((block) => text(block)).join(`

`)}
`;
  return all2.length <= max4 ? all2 : null;
}
function text({ open, items, close }, count = items.length) {
  return [open, ...items.slice(0, count), close].filter(Boolean).join(`
`);
}
function fitBlocks(blocks, max4, note) {
  let all2 = wholeText(blocks, max4);
  if (all2 !== null) return all2;
  let available = max4 - note.length - 1, kept = [];
  for (let block of blocks) {
    let count = itemsThatFit(block, available - 2);
    if (count === null || (kept.push(text(block, count)), available -= text(block, count).length + 2, count < block.items.length)) break;
  }
  return `${[...kept, note].join(`

`)}
`;
}
function itemsThatFit(block, available) {
  if (text(block).length <= available) return block.items.length;
  let size = text(block, 0).length, count = block.items.findIndex((item2) => (size += item2.length + 1, size > available));
  return count > 0 ? count : null;
}
var maxOpen = 20;
function sentence(report, { key, what, message, place }) {
  return key !== null ? `**${code(key)}** ${prose(what)}. ${prose(message)}` : place ? `${placeLink(report.context, place)} ${prose(message)}` : prose(message);
}
function groupBreaking(findings) {
  let breaks = (0, import_shared_842.groupBy)(findings.filter(isBreak), ({ key }) => key);
  return findings.flatMap((finding) => {
    let [first, ...others] = isBreak(finding) && breaks.get(finding.key) || [finding];
    if (others.length === 0) return [finding];
    let { each, all: all2 } = breakageOf([first, ...others].map(({ message }) => message));
    return finding === first ? [{ ...first, what: "breaking", message: [...each, all2].join(" ").trim() }] : [];
  });
}
var isBreak = ({ key, what }) => key !== null && what.startsWith("breaking: ");
function alert(kind, noun, items) {
  let open = items.slice(0, maxOpen), rest = items.slice(maxOpen), lines = open.length === 1 ? open.map((text2) => `> ${text2}`) : open.map((text2) => `> - ${text2}`);
  return [
    ...listing("attention", `> [!${kind}]`, lines),
    ...foldedBlocks(
      plural(rest.length, `more ${noun}`),
      "",
      rest.map((text2) => `- ${text2}`)
    )
  ];
}
function attentionBlocks(report) {
  let sentences = (findings) => groupBreaking(findings).map((finding) => sentence(report, finding));
  return [
    ...alert("CAUTION", "error", sentences(errorFindings(report))),
    ...alert("WARNING", "warning", sentences(warningFindings(report))),
    ...alert("NOTE", "notice", report.notices.map(prose))
  ];
}
var shortHash = (hash) => hash === null ? "\u2013" : `\`${hash.slice(0, 16)}\``;
function identityRow([key, entry2]) {
  let all2 = [entry2.versionArn ?? entry2.arn, entry2.alias?.arn ?? null].flatMap((each) => each === null ? [] : code(each));
  return row([code(key), shortHash(entry2.contentSha256), shortHash(entry2.liveSha256), all2.join(", ") || "\u2013"]);
}
function unchanged(report) {
  let rows = bySeverity(report).filter(([, { status }]) => status === "unchanged").map(([key, entry2]) => row([code(key), versionWords(entry2), code(entry2.file)]));
  return foldedBlocks(
    `${plural(rows.length, "definition")} unchanged`,
    tableHead(["Definition", "Version", "File"]),
    rows
  );
}
function identities(report, arns) {
  let entries = bySeverity(report).filter(([, entry2]) => entry2.status !== "unchanged");
  return foldedBlocks(
    `Content hashes and ${arns ? "ARNs" : "ids"}`,
    tableHead(["Definition", "In the repository", "Live when planned", arns ? "ARN" : "Id"]),
    entries.filter(([, entry2]) => entry2.contentSha256 !== null).map(([key, entry2]) => identityRow([key, arns ? entry2 : withoutArn(entry2)]))
  );
}
var withoutArn = (entry2) => {
  let { id, alias } = entry2;
  return { ...entry2, versionArn: null, arn: id, alias: alias && { ...alias, arn: alias.id } };
}, readMethodWords = {
  search: "searched, 100 definitions a call; the index may lag behind by seconds",
  describe: "described one by one, which is exact",
  versions: "described one by one, which is exact, and the versions of every definition listed"
};
function howItRan(report, arns) {
  let { instance, observed, planDigest: planDigest2, savedDrafts, context: context2 } = report;
  return [
    `- Mode: ${report.mode}. ${prose(report.modeReason)}`.trimEnd(),
    `- Live content: ${observed === null ? "not read, nothing was compared" : readMethodWords[observed]}`,
    ...planDigest2 === null ? [] : [`- Plan digest: ${code(planDigest2)}`],
    ...instance && arns ? [`- Instance: ${code(instance.arn)}`] : [],
    `- Commit: ${context2.commit ? code(context2.commit) : "unknown"}, event: ${code(context2.event)}`,
    ...savedDrafts.map((file) => `- Overwritten draft saved as ${code(file)}`)
  ];
}
function references({ references: found }) {
  let keys = /* @__PURE__ */ new Map();
  for (let { reference, key, resolved, overriddenBy } of found) {
    let cells2 = JSON.stringify([reference, resolved, overriddenBy ?? null]);
    keys.set(cells2, [...keys.get(cells2) ?? [], key]);
  }
  let rows = [...keys].map(([cells2, used]) => {
    let [reference, resolved, override] = JSON.parse(cells2), meant = override === null ? code(reference) : `${code(reference)}, here ${code(override)}`, where = [...new Set(used)];
    return row([
      meant,
      resolved === null ? "known after publishing" : code(resolved),
      where.length === 1 ? code(where[0] ?? "") : plural(where.length, "definition")
    ]);
  });
  return foldedBlocks(
    `What ${plural(rows.length, "reference")} came to`,
    tableHead(["Reference", "In this instance", "Used by"]),
    rows
  );
}
function detailBlocks(report, arns) {
  return [
    ...unchanged(report),
    ...identities(report, arns),
    ...references(report),
    ...foldedBlocks("How this run worked", "", howItRan(report, arns))
  ];
}
var max = { characters: 2e4, edges: 300, label: 80 }, styles = {
  added: "fill:#dafbe1,stroke:#1a7f37,color:#0a3d1a,stroke-width:2px",
  removed: "fill:#ffebe9,stroke:#cf222e,color:#6e0e16,stroke-width:2px,stroke-dasharray:5 4",
  changed: "fill:#fff8c5,stroke:#9a6700,color:#4d2d00,stroke-width:2px",
  moved: "fill:#ddf4ff,stroke:#0969da,color:#0a3069,stroke-width:2px"
}, label = (text2) => cutTo(oneLine(text2), max.label).replace(/[^\p{L}\p{N} ,.()!?=/'_-]/gu, (c) => `#${c.codePointAt(0)};`), node = ({ id, label: text2, mark: mark2 }) => `  ${id}["${mark2 === "same" ? "" : `${mark2}<br>`}${label(text2)}"]`, arrows = { same: "-->", added: "==>", removed: "-.->" };
function edge({ from, to, label: text2, mark: mark2 }) {
  let words = [mark2 === "same" ? "" : mark2, label(text2)].filter(Boolean).join(" ");
  return `  ${from} ${arrows[mark2]}${words ? `|"${words}"|` : ""} ${to}`;
}
function classes(nodes) {
  return Object.entries(styles).flatMap(([mark2, style]) => {
    let ids = nodes.filter((one) => one.mark === mark2).map(({ id }) => id);
    return ids.length > 0 ? [`  classDef ${mark2} ${style}`, `  class ${ids.join(",")} ${mark2}`] : [];
  });
}
function mermaid({ nodes, edges }) {
  let known = new Set(nodes.map(({ id }) => id)), knownEdges = edges.filter(({ from, to }) => known.has(from) && known.has(to)), text2 = ["flowchart TD", ...nodes.map(node), ...knownEdges.map(edge), ...classes(nodes)].join(`
`);
  return text2.length > max.characters || knownEdges.length > max.edges ? null : text2;
}
var max2 = { lines: 150, label: 120 }, signs = {
  same: " ",
  added: "+",
  removed: "-",
  changed: "!",
  moved: "!"
}, outlineLine = ({ depth, label: label2, mark: mark2 }) => `${signs[mark2]} ${"  ".repeat(depth)}${cutTo(oneLine(label2), max2.label)}${mark2 === "moved" ? " (moved)" : ""}`;
function fence(language, text2) {
  let ticks = Math.max(2, ...(text2.match(/`+/g) ?? []).map(({ length }) => length)), delimiter = "`".repeat(ticks + 1);
  return `${delimiter}${language}
${text2}
${delimiter}`;
}
function outline({ lines, omitted }) {
  let rest = omitted + Math.max(0, lines.length - max2.lines), shown = lines.slice(0, max2.lines).map(outlineLine);
  return [
    fence("diff", shown.join(`
`)),
    ...rest > 0 ? [`*${plural(rest, "more touched part")} not drawn.*`] : []
  ];
}
function flowChart(chart) {
  let drawn = mermaid(chart);
  if (drawn === null) return ["*The flow chart is too large to be drawn here: the HTML report has it.*"];
  let rest = chart.omitted > 0 ? [`*${plural(chart.omitted, "more touched block")} not drawn.*`] : [];
  return [fence("mermaid", drawn), ...rest];
}
var diagram = (drawing) => drawing.kind === "outline" ? outline(drawing) : flowChart(drawing), max3 = { items: 100, details: 20, value: 160, context: 60 }, value = (text2) => text2 === "" ? "*empty*" : code(cutTo(text2, max3.value));
function segmentText(text2) {
  let [before = "", after = ""] = [/^\s/.exec(text2)?.[0], /\s$/.exec(text2)?.[0]];
  return `${before && " "}${inline(text2)}${after && " "}`;
}
function context(text2, first, last) {
  let half = max3.context;
  return text2.length <= 2 * half ? segmentText(text2) : `${first ? "" : segmentText(`${cutTo(text2, half)} `)}${last ? "" : segmentText(`\u2026${tail(text2, half)}`)}`;
}
var tail = (text2, length) => text2.slice(-length).replace(/^[\udc00-\udfff]/, ""), elements = { removed: "del", added: "ins" };
function changedSegment(mark2, text2) {
  let shown = segmentText(cutTo(text2, max3.value));
  return `<${elements[mark2]}>${shown.trim() === "" ? "\u2423" : shown}</${elements[mark2]}>`;
}
function mergeSegments(words) {
  let runs = [];
  for (let { mark: mark2, text: text2 } of words) {
    let last = runs.at(-1);
    last?.mark === mark2 ? last.text += text2 : runs.push({ mark: mark2, text: text2 });
  }
  return runs;
}
function wordByWord(words) {
  let runs = mergeSegments(words);
  return runs.map(({ mark: mark2, text: text2 }, index) => mark2 === "same" ? context(text2, index === 0, index === runs.length - 1) : `${index > 0 && runs[index - 1]?.mark !== "same" ? " " : ""}${changedSegment(mark2, text2)}`).join("").trim();
}
function change({ before, after, words }, whole) {
  let [only] = [before, after].flatMap((side) => side ?? []);
  return whole && only !== void 0 ? `: ${value(only)}` : words ? `: ${wordByWord(words)}` : before === null ? after === null ? "" : `: added ${value(after)}` : after === null ? `: removed, was ${value(before)}` : `: ${value(before)} \u2192 ${value(after)}`;
}
var isWhole = ({ mark: mark2, aspect, details }) => (mark2 === "added" || mark2 === "removed") && aspect !== "transition" && aspect !== "error-branch" && details.every(({ before, after }) => (mark2 === "added" ? before : after) === null);
function item(one) {
  let { mark: mark2, subject, details } = one, rest = details.length - max3.details;
  return [
    `- **${mark2}** ${code(cutTo(subject, max3.value))}`,
    ...details.slice(0, max3.details).map((detail) => `  - ${code(cutTo(detailName(detail), max3.value))}${change(detail, isWhole(one))}`),
    ...rest > 0 ? [`  - and ${rest} more`] : []
  ].join(`
`);
}
var section = ([aspect, items]) => items.map((one, index) => index === 0 ? `
**${aspectTitles[aspect]}**

${item(one)}` : item(one));
function changeList(difference) {
  let { items, omitted } = difference, some = items.slice(0, max3.items), shown = byAspect(some).flatMap(section), rest = items.length - some.length;
  return [
    ...shown,
    ...rest > 0 ? [`
*And ${plural(rest, "more change")}: in the HTML report.*`] : [],
    ...omitted.length > 0 ? [`
*${onlyCounted(difference)}*`] : []
  ];
}
var maxDiagrams = 20;
function opening(difference, { before, after }) {
  return `${countLine(difference)}. Before: ${before}; after: ${after}.`;
}
function breaking({ breaking: breaks }) {
  let { each, all: all2 } = breakageOf(breaks.map(({ message }) => message)), lines = each.map((text2, index) => `${index === 0 ? `
` : ""}- \u26A0\uFE0F **Breaking:** ${prose(text2)}`);
  return all2 === "" ? lines : [...lines, `
${prose(all2)}`];
}
function body(difference, draw) {
  let unrelated = difference.unrelated ? [`
The two have next to nothing in common, so this only sums up.`] : [], pictures = draw(difference).map((markdown) => `
${markdown}`);
  return [...breaking(difference), ...unrelated, ...pictures, ...changeList(difference)];
}
function partWithHeading({ title, difference, sides }, draw) {
  let head = hasVisibleChange(difference) ? opening(difference, sides) : `It runs the same: ${noVisibleChange[difference.kind]}.`;
  return [`
#### ${title}

${head}`, ...body(difference, draw)];
}
var leftOutNote = "*What the console changed is left out here for want of room: the HTML report shows it.*";
function bothParts(undone, own, showsUndone, draw) {
  return [
    ...showsUndone ? partWithHeading(undone, draw) : [`
${leftOutNote}`],
    ...own ? partWithHeading(own, draw) : [`
${onlyUndoesNote}`]
  ];
}
function fold([key, entry2], { undone: showsUndone }, draw) {
  let [undone, own] = [undonePart(entry2), ownPart(entry2)], summary = `<code>${htmlText(oneLine(key))}</code>: ${extent(entry2)}`;
  if (undone) {
    let [first = "", ...rest] = bothParts(undone, own, showsUndone, draw);
    return foldedBlocks(summary, first.trimStart(), rest, "changes");
  }
  return own ? foldedBlocks(summary, opening(own.difference, own.sides), body(own.difference, draw), "changes") : [];
}
function createDraw(pictures) {
  let drawnCount = 0;
  return ({ picture: drawing }) => !pictures || drawing === null ? [] : (drawnCount += 1, drawnCount <= maxDiagrams ? diagram(drawing) : ["*Drawn in the HTML report: here are pictures enough.*"]);
}
function differenceBlocks(report, parts) {
  let draw = createDraw(parts.diagrams), all2 = bySeverity(report), isFold = ([, { difference, undone }]) => undone !== null || difference && hasVisibleChange(difference), same = all2.flatMap(
    ([key, { difference, undone }]) => difference && !undone && !hasVisibleChange(difference) ? [`- ${code(key)}: ${noVisibleChange[difference.kind]}`] : []
  );
  return [
    ...all2.filter(isFold).flatMap((keyed) => fold(keyed, parts, draw)),
    ...listing("changes", `Nothing runs otherwise:
`, same)
  ];
}
var maxOpenRows = 100;
function contextLine(report) {
  let { instance, context: context2 } = report, name = instanceName(report), entries = Object.values(report.entries), unchanged2 = entries.filter((entry2) => entry2.status === "unchanged").length;
  return [
    name && link(`**${inline(name)}**`, instance?.accessUrl ?? ""),
    instance && inline(instance.region),
    entries.length > 0 && plural(entries.length, "definition") + (unchanged2 ? `, ${unchanged2} unchanged` : ""),
    context2.commit && `commit ${link(code(context2.commit.slice(0, 7)), commitAddress(context2))}`,
    link(`run ${inline(context2.runId)}`, context2.runUrl)
  ].filter(Boolean).join(" \xB7 ");
}
var marks2 = {
  failed: "\u274C ",
  invalid: "\u274C ",
  blocked: "\u26D4 ",
  skipped: "\u26A0\uFE0F "
};
function mark(report, entry2) {
  return isStopped(report, entry2) ? "" : marks2[entry2.status] ?? (undoesConsoleEdit(entry2) ? "\u26A0\uFE0F " : "");
}
function changeRow(report, [key, entry2]) {
  let breaking2 = isBreaking(entry2) ? " \u26A0\uFE0F **breaking**" : "", words = outcomeWords(report, entry2, code), definition = link(code(key), fileAddress(report.context, entry2.file));
  return row([definition, `${mark(report, entry2)}${words}${breaking2}`, versionWords(entry2)]);
}
var removalRow = ({ removed }) => removed ? [
  row([
    code(removed.key),
    "removed here, stays live \u26A0\uFE0F **breaking**",
    removed.version === null ? "\u2013" : `v${removed.version}`
  ])
] : [];
function changes(report) {
  let rows = bySeverity(report).filter(([, entry2]) => entry2.status !== "unchanged" && !isUncompared(report, entry2)).map((keyed) => changeRow(report, keyed)).concat(report.warnings.flatMap(removalRow)), head = tableHead(["Definition", report.mode === "plan" ? "Planned change" : "Change", "Version"]);
  return [
    ...listing("table", head, rows.slice(0, maxOpenRows)),
    ...foldedBlocks(
      plural(rows.length - maxOpenRows, "more change"),
      head,
      rows.slice(maxOpenRows),
      "changes"
    )
  ];
}
var isUncompared = (report, entry2) => entry2.status === "checked" || entry2.action === null && isStopped(report, entry2);
function checked(report) {
  let rows = bySeverity(report).filter(([, entry2]) => isUncompared(report, entry2));
  return foldedBlocks(
    `${plural(rows.length, "definition")} checked, not compared`,
    tableHead(["Definition", "File"]),
    rows.map(([key, entry2]) => row([code(key), code(entry2.file)]))
  );
}
function reportBlocks(report, { arns, ...parts }) {
  let [open, more] = [changes(report), attentionBlocks(report)], isFold = ({ size }) => size === "details" || size === "changes", unfolded = [...open, ...more].filter((block) => !isFold(block)), rest = [...open, ...more].filter(isFold);
  return [
    paragraph("counts", `### ${headline(report, code)}`),
    paragraph("counts", contextLine(report)),
    ...unfolded,
    ...rest,
    ...differenceBlocks(report, parts),
    ...checked(report),
    ...detailBlocks(report, arns)
  ];
}

// own:shared-40.js
var import_shared_843 = __toESM(require_shared_84());
var maxPerLevel = 10, maxMessageLength = 4096, maxTitleLength = 255, capital = (text2) => text2.slice(0, 1).toUpperCase() + text2.slice(1);
function toAnnotation(level, { key, what, message, place, file }) {
  let title = key === null ? capital(what) : `${key} ${what}`;
  return {
    level,
    title: cutTo(oneLine(title), maxTitleLength),
    message: cutTo(visible(message), maxMessageLength),
    ...file === null ? {} : { file },
    ...place
  };
}
var toFinding = (what, message) => ({
  key: null,
  code: "",
  what,
  message,
  place: null,
  file: null
});
function limitFindings(level, findings) {
  let shown = findings.length > maxPerLevel ? findings.slice(0, maxPerLevel - 1) : findings, rest = findings.length - shown.length, sum2 = toFinding(
    `${rest} more ${level}s`,
    `${rest} more ${level}s: the job summary and the report file (output report-path) have them all.`
  );
  return [...shown, ...rest > 0 ? [sum2] : []].map((finding) => toAnnotation(level, finding));
}
function annotations(report) {
  let notices = report.notices.map((notice) => toFinding("note", notice));
  return [
    ...limitFindings("error", errorFindings(report)),
    ...limitFindings("warning", warningFindings(report)),
    ...limitFindings("notice", [...notices, ...noticeFindings(report)])
  ];
}
function cellsOf([key, entry2]) {
  let { action: action2, status, reason } = entry2, what = reason ? `${status} (${reason})` : status, live = isLiveUnversioned(entry2) ? "live but has no version yet" : "", remarks = [what, live, updateRemark(entry2), aliasWords(entry2, oneLine)].filter(Boolean).join(", ");
  return [oneLine(key), action2 ?? "\u2013", versionWords(entry2), remarks];
}
function uncomparedCells(entries) {
  return [...(0, import_shared_843.groupBy)(entries, ([, { status, reason }]) => `${status} ${reason}`).values()].map((group) => {
    let [key, ...rest] = cellsOf(group[0]);
    return [group.length > 1 ? plural(group.length, "definition") : key, ...rest];
  });
}
function cells(report) {
  let isUncompared2 = ([, entry2]) => entry2.action === null && isStopped(report, entry2), entries = Object.entries(report.entries);
  return [
    ...entries.filter((keyed) => !isUncompared2(keyed)).map(cellsOf),
    ...uncomparedCells(entries.filter(isUncompared2))
  ];
}
function logLines(report) {
  let rows = cells(report), widths = [0, 1, 2].map((column) => Math.max(0, ...rows.map((row2) => (row2[column] ?? "").length))), line = (row2) => row2.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ");
  return rows.map((row2) => logText(line(row2)));
}
function logTitle(report) {
  let name = instanceName(report), count = plural(Object.keys(report.entries).length, "definition");
  return logText(`${count}${name ? ` of ${oneLine(name)}` : ""}`);
}
function logGroup(report) {
  let lines = logLines(report);
  return lines.length > 0 ? { title: logTitle(report), lines } : null;
}
var closingLine = (report) => logText(`${headline(report, oneLine)}.`), jobSummaryLimit = 3e5, cutNote = "*Cut here, too long to show: the rest is in the report file.*", [all, withoutDiagrams, smallest] = [
  { arns: !0, diagrams: !0, undone: !0 },
  { arns: !0, diagrams: !1, undone: !0 },
  { arns: !0, diagrams: !1, undone: !1 }
], summaryCache = /* @__PURE__ */ new WeakMap();
function wholeSummary(report) {
  let known = summaryCache.get(report);
  if (known !== void 0) return known;
  let text2 = wholeText(reportBlocks(report, all), jobSummaryLimit);
  return summaryCache.set(report, text2), text2;
}
function summaryMarkdown(report, max4 = jobSummaryLimit) {
  let text2 = wholeSummary(report);
  return text2 !== null && text2.length <= max4 ? text2 : wholeText(reportBlocks(report, withoutDiagrams), max4) ?? fitBlocks(reportBlocks(report, smallest), max4, cutNote);
}
var summaryLimit = 6e4, members = [
  "kind",
  "name",
  "file",
  "status",
  "action",
  "id",
  "arn",
  "version",
  "versionArn",
  "previousVersion",
  "contentSha256",
  "sourceSha256",
  "pending",
  "live",
  "drift",
  "alias"
];
function versionsEntry(entry2) {
  let names = entry2.reason === null ? members : [...members, "reason"];
  return Object.fromEntries(names.map((name) => [name, entry2[name]]));
}
function mapEntries(report, value2) {
  return JSON.stringify(
    Object.fromEntries(Object.entries(report.entries).map(([key, entry2]) => [key, value2(entry2)]))
  );
}
var making = ["create", "update", "version", "rollback"], changes2 = (entry2) => {
  let { action: action2, reason, alias } = entry2;
  return (making.includes(action2) || alias !== null || isAliasAlone(entry2)) && reason !== "superseded" && reason !== "not-found";
};
function failureReason(report) {
  return failureReasons.find((reason) => report.failures.some((failure) => failure.reason === reason)) ?? "";
}
function outputs(report, extra) {
  let entries = Object.values(report.entries), published = entries.filter(madeVersion);
  return {
    mode: report.mode,
    changed: String(entries.some(changes2)),
    published: String(published.length > 0),
    versions: mapEntries(report, versionsEntry),
    "version-numbers": mapEntries(report, (entry2) => entry2.version),
    "published-versions": JSON.stringify(published.map(versionsEntry)),
    "plan-digest": report.planDigest ?? "",
    "failure-reason": failureReason(report),
    "summary-markdown": summaryMarkdown(report, summaryLimit),
    "release-notes": extra.releaseNotes ?? "",
    "report-path": extra.reportPath,
    "html-path": extra.htmlPath,
    ...commentOutputs(extra),
    "sarif-path": extra.sarifPath ?? ""
  };
}
function commentOutputs({ commentId = "", commentUrl = "", commentPath = "" }) {
  return { "comment-id": commentId, "comment-url": commentUrl, "comment-path": commentPath };
}
async function preload() {
  await Promise.all([
    Promise.resolve().then(() => __toESM(require_render_html_page())).then((page) => page.preloadDrawing()),
    Promise.resolve().then(() => __toESM(require_render_release_notes())),
    Promise.resolve().then(() => __toESM(require_render_sarif()))
  ]);
}
async function save(report, sinks, options) {
  let first = withSinkWarnings(report, sinks);
  await write(first, sinks, options);
  let second = withSinkWarnings(report, sinks);
  second.warnings.length > first.warnings.length && await write(second, sinks, options);
}
function withSinkWarnings(report, { failures }) {
  let found = failures.warnings().filter(({ code: code2 }) => report.failures.every((each) => each.code !== code2));
  return found.length > 0 ? { ...report, warnings: [...report.warnings, ...found] } : report;
}
async function write(report, sinks, options) {
  let { jobSummary, comment, notes, contentsToDraw: contentsToDraw2 } = options, paths = { reportPath: "", htmlPath: "", sarifPath: "" }, section2 = notes ? await notesSection(report, notes) : "";
  await writeOutputs(outputs(report, { ...paths, ...comment, releaseNotes: section2 }), sinks);
  let htmlPath = await savePage(report, sinks, contentsToDraw2), sarifPath = await saveSarif(report, sinks), files = { "report-path": await saveFile("report.json", sinks, () => sinks.files.saveReport(reportJson(report))), "html-path": htmlPath, "sarif-path": sarifPath };
  if (await writeOutputs(files, sinks), !jobSummary) return;
  let summary = () => sinks.results.summary(summaryMarkdown(report));
  await sinks.failures.attempt("summary", "job summary", summary);
}
async function notesSection(report, notes) {
  let { releaseNotes, roomForAll } = await Promise.resolve().then(() => __toESM(require_render_release_notes()));
  return releaseNotes(report, notes)(roomForAll) ?? "";
}
async function writeCommentOutputs(comment, sinks) {
  await writeOutputs(commentOutputs(comment), sinks);
}
async function writeOutputs(values, { results, failures }) {
  await failures.attempt("outputs", "outputs", () => {
    for (let [name, value2] of Object.entries(values)) results.output(name, value2);
  });
}
async function saveFile(name, { failures }, saving) {
  return await failures.attempt("files", name, saving) ?? "";
}
async function savePage(report, sinks, contentsToDraw2) {
  if (!hasChanges(report) || Object.keys(report.entries).length === 0) return "";
  let { drawContents, htmlReport } = await Promise.resolve().then(() => __toESM(require_render_html_page())), name = "report.html";
  return saveFile(name, sinks, async () => {
    let toDraw = await contentsToDraw2?.();
    return sinks.files.saveFile(name, htmlReport(report, toDraw ? await drawContents(report, toDraw) : null));
  });
}
async function saveSarif(report, sinks) {
  let wasChecked = report.failures.length === 0 || Object.keys(report.entries).length > 0;
  if (report.mode === "comment" || !wasChecked) return "";
  let { sarif } = await Promise.resolve().then(() => __toESM(require_render_sarif())), name = "connect-publish.sarif";
  return saveFile(name, sinks, () => sinks.files.saveFile(name, sarif(report, sinks.errorsPage)));
}
async function announce(report, sinks, options) {
  let { results, failures } = sinks;
  report.failures.length > 0 && results.fail(), writeLog(withSinkWarnings(report, sinks), sinks), await failures.attempt("log", "log", () => results.assertLogged()), failures.hasFailed("log") && await save(report, sinks, options);
}
function writeLog(report, { results, failures }) {
  let group = logGroup(report);
  group && results.group(group.title, group.lines);
  for (let annotation of annotations(report)) results.annotate(annotation);
  failures.hasFailed("outputs") && report.failures.length > 0 && results.line(`failure-reason: ${failureReason(report)}`), results.line(closingLine(report));
}
var reportJson = (report) => `${JSON.stringify(report, null, 2)}
`;

// own:action-deliver.js
init_shared_41();
var import_shared_844 = __toESM(require_shared_84());
init_shared_90();
init_shared_91();
init_shared_92();
init_shared_93();
var import_shared_976 = __toESM(require_shared_97()), import_shared_985 = __toESM(require_shared_98()), import_shared_993 = __toESM(require_shared_99()), import_shared_1003 = __toESM(require_shared_100()), import_shared_1013 = __toESM(require_shared_101()), import_shared_10211 = __toESM(require_shared_102()), import_shared_1037 = __toESM(require_shared_103()), import_shared_1048 = __toESM(require_shared_104()), import_shared_1063 = __toESM(require_shared_106());

// own:adapters-git-index.js
var adapters_git_index_exports = {};
__export(adapters_git_index_exports, {
  missingFiles: () => missingFiles
});
var import_shared_44 = __toESM(require_shared_44()), import_shared_45 = __toESM(require_shared_45()), import_shared_46 = __toESM(require_shared_46()), import_shared_58 = __toESM(require_shared_58()), import_shared_6010 = __toESM(require_shared_60()), import_shared_1049 = __toESM(require_shared_104()), import_shared_1064 = __toESM(require_shared_106()), import_promises = __nccwpck_require__(455), import_node_path = __toESM(__nccwpck_require__(760));
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
  let [value2, next] = [0, at];
  for (; ; ) {
    let byte = bytes[next];
    if (byte === void 0 || value2 > 16777215) throw new Error(tooShort);
    if (value2 = value2 * 128 + (byte & 127), next += 1, byte < 128) return [value2, next];
    value2 += 1;
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
function signature(text2) {
  return Buffer.from(text2, "latin1").readUInt32BE();
}
async function missingFiles(tree, lists, found) {
  try {
    let entries = await entriesOf2(tree), missing = [];
    for (let entry2 of entries.filter(selectedBy(tree, lists)))
      !found.has((0, import_shared_44.pathInWorkspace)(tree, entry2.path)) && !await isThere(tree, entry2) && missing.push(entry2);
    return {
      checkout: "known",
      files: [...new Set(missing.map((entry2) => (0, import_shared_44.pathInWorkspace)(tree, entry2.path)))].toSorted(),
      isSparse: missing.some(({ isSkipped: isSkipped2 }) => isSkipped2)
    };
  } catch (cause) {
    return { checkout: "unknown", why: (0, import_shared_45.causeText)(cause) };
  }
}
async function entriesOf2(tree) {
  let index = await readIndex(tree);
  return index === null || index.isWhole ? index?.entries ?? [] : (await (0, import_shared_58.git)(tree.checkout, "ls-files", "-t", "--stage", "-z").catch((cause) => {
    let why = (0, import_shared_58.exitCode)(cause) === "ENOENT" ? "cannot be run here" : "does not list it";
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
    if ((0, import_shared_58.exitCode)(cause) === "ENOENT") return null;
    throw cause;
  }
}
function selectedBy(tree, lists) {
  let folder = import_node_path.default.relative(tree.checkout, import_node_path.default.resolve(tree.workspace, tree.workingDirectory)), prefix = folder === "" ? "" : `${folder.replaceAll(import_node_path.default.sep, "/")}/`, selections = lists.map((patterns) => {
    let { selects, bases } = (0, import_shared_44.createSelection)(patterns);
    return { selects, starts: bases.map((base) => base === "" ? prefix : `${prefix}${base}/`) };
  });
  return ({ path: file, isSubmodule }) => selections.some(({ selects, starts }) => {
    if (isSubmodule) return starts.some((start) => start.startsWith(`${file}/`));
    if (!starts.some((start) => file.startsWith(start))) return !1;
    let inFolder = file.slice(prefix.length);
    return selects(inFolder) && !inFolder.split("/").some(import_shared_46.isIgnored);
  });
}
async function isThere({ workspace, checkout }, { path: file, isSubmodule }) {
  let whole = import_node_path.default.join(checkout, file);
  if (!(0, import_shared_46.contains)(import_node_path.default.resolve(workspace), whole)) return !0;
  try {
    return isSubmodule ? (await (0, import_promises.readdir)(whole)).length > 0 : await (0, import_promises.lstat)(whole) !== null;
  } catch (cause) {
    if ((0, import_shared_58.exitCode)(cause) === "ENOENT" || (0, import_shared_58.exitCode)(cause) === "ENOTDIR") return !1;
    throw cause;
  }
}

// <stdin>
init_shared_92();
init_shared_93();
init_shared_25();
init_shared_38();
init_shared_39();
init_shared_90();
init_shared_91();
init_shared_16();
init_shared_24();
init_shared_37();
init_shared_41();
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
/******/ 	var __webpack_exports__ = __nccwpck_require__(642);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;