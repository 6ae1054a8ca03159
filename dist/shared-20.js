/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

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

/***/ 90:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-25.js");

/***/ }),

/***/ 517:
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
  lagOfLists: () => lagOfLists,
  makePlan: () => makePlan,
  markerText: () => markerText,
  observe: () => observe,
  observeOne: () => observeOne,
  parallel: () => parallel,
  parallelByKind: () => parallelByKind,
  pollUntil: () => pollUntil,
  readMarker: () => readMarker,
  shortCommit: () => shortCommit,
  waitOutCreate: () => waitOutCreate,
  writes: () => writes
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_21 = __nccwpck_require__(894);
var import_shared_22 = __nccwpck_require__(5);
var import_shared_23 = __nccwpck_require__(80);
var import_shared_25 = __nccwpck_require__(90);
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
  let hashOf = (content) => (0, import_shared_21.contentHash)((0, import_shared_21.comparable)(content, definition.content)), live = observation.live ? hashOf(observation.live.content) : null, highest = highestOf(observation), sound = (base) => {
    let content = base && observation.contents?.get(base.number);
    return content && hashOf(content) !== base.marker?.hash && !import_shared_21.kinds[definition.kind].storesOwnForm ? null : base;
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
  let knowledge = know(definition, observation), wanted = wantedAction(knowledge, (0, import_shared_21.metadataToSet)(definition, observation) !== null, policy), block = blockReason(definition, observation, knowledge, wanted, policy), late = !block && age === "older" && !policy.allowOlder && isWritten(wanted), action = block || late && !policy.branchPush ? "blocked" : wanted;
  return {
    ...described(definition, observation, knowledge),
    action,
    reason: block ?? (late ? "superseded" : action === "drifted" ? "drifted" : null),
    skipped: late && policy.branchPush,
    keep: action === "update" && isUnheld(knowledge),
    metadata: isWritten(action) ? (0, import_shared_21.metadataToSet)(definition, observation) : null
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
  ).toSorted((a, b) => (0, import_shared_25.compareCodeUnits)(a.key, b.key));
  return { changes, digest: planDigest(instanceId, changes) };
}
function writes(change) {
  return !change.skipped && ["create", "update", "version", "metadata"].includes(change.action);
}
function planDigest(instance, changes) {
  return (0, import_shared_23.hashJson)({ instance, changes: changes.filter(({ action }) => action !== "unchanged").map(digested) });
}
function digested({ key, action, repository, live, metadata }) {
  return { key, action, repository, live, metadata: metadata && (0, import_shared_21.metadataHash)(metadata) };
}
async function parallel(items, width2, work) {
  let results = [], queue = items.entries(), failed = false, worker = async () => {
    for (let [index, item] of queue) {
      if (failed) return;
      results[index] = await work(item).catch((cause) => {
        throw failed = true, cause;
      });
    }
  };
  return await Promise.all(Array.from({ length: Math.min(width2, items.length) }, worker)), results;
}
async function parallelByKind(items, kindOf, width2, work) {
  let kinds2 = [...new Set(items.map(kindOf))], ofKind = (kind) => items.filter((item) => kindOf(item) === kind);
  return (await Promise.all(kinds2.map((kind) => parallel(ofKind(kind), width2, work)))).flat();
}
var first = 250, longest = 5e3, lagOfLists = 3e4;
async function pollUntil(clock, until, look) {
  for (let pause = first; ; pause = Math.min(pause * 2, longest)) {
    let found = await look();
    if (found !== null || clock.now() >= until()) return found;
    await clock.sleep(Math.min(pause, Math.max(until() - clock.now(), 1)));
  }
}
async function waitOutCreate(clock, until, work) {
  let last, done = await pollUntil(clock, until, async () => {
    try {
      return { value: await work() };
    } catch (cause) {
      if (!isNotYetThere(cause)) throw cause;
      return last = cause, null;
    }
  });
  if (!done) throw last;
  return done.value;
}
function isNotYetThere(cause) {
  return cause instanceof import_shared_22.ActionError && (cause.code === "resource-not-found" || cause.code === "invalid-request");
}
async function findByName({ reader }, kind, definitions, wanted) {
  let rows = wanted === "search" ? await reader.search(kind) : null, observations = /* @__PURE__ */ new Map();
  for (let live of (rows ?? []).toSorted((a, b) => rank(a) - rank(b))) {
    let key = `${kind}/${live.name}`;
    observations.has(key) || observations.set(key, { listed: asListed(live), live, reading: "search" });
  }
  let lacking = () => definitions.some(({ key }) => !observations.has(key));
  return lacking() && addListed(observations, await reader.list(kind)), lacking() && addListed(observations, await reader.listArchived(kind)), { observations, searched: rows !== null };
}
function addListed(observations, rows) {
  for (let listed of rows.toSorted((a, b) => rank(a) - rank(b))) {
    let key = `${listed.kind}/${listed.name}`;
    observations.has(key) || observations.set(key, { listed });
  }
}
function rank({ awsManaged, archived }) {
  return awsManaged ? 2 : archived ? 1 : 0;
}
function asListed({ kind, id, arn, name, awsManaged, archived }) {
  return { kind, id, arn, name, awsManaged, archived };
}
function nextLook(definition, observation, policy) {
  let { listed, live, draft, reading } = observation;
  if (listed.awsManaged || listed.archived) return null;
  if (live === void 0) return { what: "live" };
  if (live === null) return draft === void 0 ? { what: "draft" } : null;
  let look = missing(definition, observation, policy) ?? untoldTags(definition, observation) ?? unknownBase(definition, observation, policy);
  return reading === "search" && !trusted(definition, observation, policy, look) ? { what: "live" } : look;
}
function trusted(definition, observation, policy, look) {
  if (look === null) return decide(definition, observation, void 0, policy).action === "unchanged";
  let { repository, live, base } = know(definition, observation);
  return look.what !== "draft" && (live === repository || base?.marker?.hash === repository);
}
function missing(definition, observation, policy) {
  let knowledge = know(definition, observation), { repository, live, highest, base, holdsLive } = knowledge, contentOf = (version) => version && holdsLive(version) === void 0 ? { what: "content", version: version.number } : null;
  if (highest === void 0) return { what: "versions" };
  if (live === repository) return contentOf(highest);
  if (base === void 0) return { what: "versions" };
  if (base?.marker?.hash === repository) {
    let look = contentOf(base);
    if (look || holdsLive(base) || !policy.overwriteDrift) return look;
  }
  return contentOf(highest) ?? (observation.draft === void 0 ? { what: "draft" } : null);
}
function untoldTags({ tags }, observation) {
  return Object.keys(tags).length === 0 || observation.live?.tags || observation.tags ? null : { what: "tags" };
}
function unknownBase(definition, observation, policy) {
  return know(definition, observation).base !== void 0 ? null : writes(decide(definition, observation, void 0, policy)) ? { what: "versions" } : null;
}
async function completed(watch, definition, start) {
  let observation = start;
  for (; ; ) {
    let look = nextLook(definition, observation, watch.policy);
    if (look === null) return observation;
    observation = await looked(watch, observation, look);
  }
}
async function looked(watch, observation, look) {
  let { reader } = watch, { kind, id } = observation.listed;
  switch (look.what) {
    case "live":
      return { ...observation, reading: "describe", ...await readLive(watch, observation.listed) };
    case "draft":
      return { ...observation, draft: await reader.describe(kind, id, "draft") };
    case "tags":
      return { ...observation, tags: await reader.tags(observation.listed.arn) };
    case "versions":
      return { ...observation, versions: await versionsOf(watch, observation.listed) };
    case "content": {
      let snapshot = await reader.describe(kind, id, look.version), contents = new Map(observation.contents).set(look.version, snapshot?.content ?? null);
      return { ...observation, contents };
    }
  }
}
async function readLive(watch, listed) {
  let { kind, id, name } = listed, read = await pollUntil(watch.clock, shownBy(watch), async () => {
    let live = await watch.reader.describe(kind, id, "live");
    return live ? { live } : kind === "view" ? neverPublished(watch, listed) : null;
  });
  if (read) return read;
  let message = `${kind}/${name} is listed, but the service does not show what is live of it. Run the workflow again.`;
  throw new import_shared_22.ActionError("service-unavailable", "live-not-shown", message);
}
async function neverPublished(watch, listed) {
  let versions = await versionsOf(watch, listed), draft = versions.length === 0 ? await watch.reader.describe("view", listed.id, "draft") : null;
  return draft && { live: null, versions, draft };
}
function versionsOf(watch, { kind, id }) {
  return waitOutCreate(watch.clock, shownBy(watch), () => watch.reader.versions(kind, id));
}
function shownBy({ clock, limits }) {
  let end = clock.now() + lagOfLists;
  return () => Math.min(end, limits.finishBy());
}
var width = 32;
async function observe(watch, definitions, wanted) {
  let kinds2 = [...new Set(definitions.map(({ kind }) => kind))], found = await Promise.all(
    kinds2.map(
      (kind) => findByName(
        watch,
        kind,
        definitions.filter((definition) => definition.kind === kind),
        wanted
      )
    )
  ), starts = new Map(found.flatMap(({ observations }) => [...observations])), present = definitions.filter(({ key }) => starts.has(key)), unread = /* @__PURE__ */ new Map(), tick = progress(watch, present.length), complete = await parallelByKind(present, ({ kind }) => kind, width, async (definition) => {
    throwIfStopped(watch.limits);
    let start = starts.get(definition.key), observation = await completed(watch, definition, start).catch((cause) => (unread.set(definition.key, onlyThisOne(cause)), null));
    return tick(), observation ? [[definition.key, observation]] : [];
  });
  return {
    observations: new Map(complete.flat()),
    unread,
    reading: found.some(({ searched }) => searched) ? "search" : "describe",
    searchRefused: wanted === "search" && found.some(({ searched }) => !searched)
  };
}
function onlyThisOne(cause) {
  if (cause instanceof import_shared_22.ActionError && cause.reason === "service-unavailable") return cause;
  throw cause;
}
var talk = 1e4;
function progress({ clock, log }, total) {
  let [done, told] = [0, clock.now()];
  return () => {
    done += 1, !(clock.now() - told < talk) && (told = clock.now(), log.info(`Read ${done} of ${total} definitions`));
  };
}
function throwIfStopped(limits) {
  let reason = limits.stopped();
  if (reason === null) return;
  let message = `${reason === "timeout" ? "timeout-seconds were over" : "The run was cancelled"} while the instance was still being read; nothing was published. Run the workflow again, with more time if need be.`;
  throw new import_shared_22.ActionError(reason, reason, message);
}
async function observeOne(watch, definition) {
  let { observations } = await findByName(watch, definition.kind, [definition], "describe"), start = observations.get(definition.key);
  return start ? completed(watch, definition, start) : null;
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
/******/ 	var __webpack_exports__ = __nccwpck_require__(517);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;