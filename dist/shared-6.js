/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 302:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-10.js");

/***/ }),

/***/ 90:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-25.js");

/***/ }),

/***/ 899:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-28.js");

/***/ }),

/***/ 549:
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
  lagOfLists: () => lagOfLists,
  observe: () => observe,
  observeOne: () => observeOne,
  pollUntil: () => pollUntil,
  waitOutCreate: () => waitOutCreate
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_10 = __nccwpck_require__(302);
var import_shared_25 = __nccwpck_require__(90);
var import_shared_28 = __nccwpck_require__(899);
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
  return cause instanceof import_shared_28.ActionError && (cause.code === "resource-not-found" || cause.code === "invalid-request");
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
  if (look === null) return (0, import_shared_10.decide)(definition, observation, void 0, policy).action === "unchanged";
  let { repository, live, base } = (0, import_shared_10.know)(definition, observation);
  return look.what !== "draft" && (live === repository || base?.marker?.hash === repository);
}
function missing(definition, observation, policy) {
  let knowledge = (0, import_shared_10.know)(definition, observation), { repository, live, highest, base, holdsLive } = knowledge, contentOf = (version) => version && holdsLive(version) === void 0 ? { what: "content", version: version.number } : null;
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
  return (0, import_shared_10.know)(definition, observation).base !== void 0 ? null : (0, import_shared_10.writes)((0, import_shared_10.decide)(definition, observation, void 0, policy)) ? { what: "versions" } : null;
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
  throw new import_shared_28.ActionError("service-unavailable", "live-not-shown", message);
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
  let kinds = [...new Set(definitions.map(({ kind }) => kind))], found = await Promise.all(
    kinds.map(
      (kind) => findByName(
        watch,
        kind,
        definitions.filter((definition) => definition.kind === kind),
        wanted
      )
    )
  ), starts = new Map(found.flatMap(({ observations }) => [...observations])), present = definitions.filter(({ key }) => starts.has(key)), unread = /* @__PURE__ */ new Map(), tick = progress(watch, present.length), complete = await (0, import_shared_25.parallelByKind)(present, ({ kind }) => kind, width, async (definition) => {
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
  if (cause instanceof import_shared_28.ActionError && cause.reason === "service-unavailable") return cause;
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
  throw new import_shared_28.ActionError(reason, reason, message);
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
/******/ 	var __webpack_exports__ = __nccwpck_require__(549);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;