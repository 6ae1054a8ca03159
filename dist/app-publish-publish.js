/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 488:
/***/ ((module) => {

"use strict";
module.exports = require("./adapters-connect.js");

/***/ }),

/***/ 742:
/***/ ((module) => {

"use strict";
module.exports = require("./app-steps.js");

/***/ }),

/***/ 271:
/***/ ((module) => {

"use strict";
module.exports = require("./carry-out.js");

/***/ }),

/***/ 4:
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

// another:shared-10.js
var require_shared_10 = __commonJS({
  "another:shared-10.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(488)["shared-10.js"]);
  }
});

// another:shared-13.js
var require_shared_13 = __commonJS({
  "another:shared-13.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(742)["shared-13.js"]);
  }
});

// another:shared-29.js
var require_shared_29 = __commonJS({
  "another:shared-29.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(742)["shared-29.js"]);
  }
});

// another:shared-33.js
var require_shared_33 = __commonJS({
  "another:shared-33.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(742)["shared-33.js"]);
  }
});

// another:shared-36.js
var require_shared_36 = __commonJS({
  "another:shared-36.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(271)["shared-36.js"]);
  }
});

// another:shared-41.js
var require_shared_41 = __commonJS({
  "another:shared-41.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(271)["shared-41.js"]);
  }
});

// another:shared-42.js
var require_shared_42 = __commonJS({
  "another:shared-42.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(271)["shared-42.js"]);
  }
});

// another:shared-44.js
var require_shared_44 = __commonJS({
  "another:shared-44.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(271)["shared-44.js"]);
  }
});

// another:shared-45.js
var require_shared_45 = __commonJS({
  "another:shared-45.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(271)["shared-45.js"]);
  }
});

// another:shared-49.js
var require_shared_49 = __commonJS({
  "another:shared-49.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(271)["shared-49.js"]);
  }
});

// another:shared-56.js
var require_shared_56 = __commonJS({
  "another:shared-56.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(742)["shared-56.js"]);
  }
});

// another:shared-58.js
var require_shared_58 = __commonJS({
  "another:shared-58.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(742)["shared-58.js"]);
  }
});

// another:shared-59.js
var require_shared_59 = __commonJS({
  "another:shared-59.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(271)["shared-59.js"]);
  }
});

// another:shared-60.js
var require_shared_60 = __commonJS({
  "another:shared-60.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(271)["shared-60.js"]);
  }
});

// another:shared-61.js
var require_shared_61 = __commonJS({
  "another:shared-61.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(271)["shared-61.js"]);
  }
});

// another:shared-62.js
var require_shared_62 = __commonJS({
  "another:shared-62.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(271)["shared-62.js"]);
  }
});

// another:shared-69.js
var require_shared_69 = __commonJS({
  "another:shared-69.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(271)["shared-69.js"]);
  }
});

// <stdin>
var stdin_exports = {};
__export(stdin_exports, {
  "app-publish-publish.js": () => app_publish_publish_exports
});
module.exports = __toCommonJS(stdin_exports);

// own:app-publish-publish.js
var app_publish_publish_exports = {};
__export(app_publish_publish_exports, {
  publish: () => publish
});
var import_shared_10 = __toESM(require_shared_10()), import_shared_13 = __toESM(require_shared_13()), import_shared_29 = __toESM(require_shared_29()), import_shared_33 = __toESM(require_shared_33()), import_shared_36 = __toESM(require_shared_36()), import_shared_41 = __toESM(require_shared_41()), import_shared_42 = __toESM(require_shared_42()), import_shared_44 = __toESM(require_shared_44()), import_shared_45 = __toESM(require_shared_45()), import_shared_49 = __toESM(require_shared_49()), import_shared_56 = __toESM(require_shared_56()), import_shared_58 = __toESM(require_shared_58()), import_shared_59 = __toESM(require_shared_59()), import_shared_60 = __toESM(require_shared_60()), import_shared_61 = __toESM(require_shared_61()), import_shared_62 = __toESM(require_shared_62()), import_shared_69 = __toESM(require_shared_69());
async function saveDraft(drafts, saved, key, draft) {
  try {
    saved.add(await drafts.save(key, draftText(draft)));
  } catch (cause) {
    throw new import_shared_45.ActionError(
      "publish-failed",
      "draft-not-saved",
      `${key}: its content in the console could not be saved as a file: ${(0, import_shared_36.causeText)(cause)}. Make the folder that RUNNER_TEMP names writable, or publish or discard the draft in the console; then run the workflow again.`,
      { cause }
    );
  }
}
function draftText({ name, content }) {
  return `${JSON.stringify({ Name: name, ...(0, import_shared_59.contentRow)(content).fileMembers(content) }, null, 2)}
`;
}
var outside = {
  // ViewDescription of the service model: letters, digits, blanks and a few signs; the first one no blank.
  view: /[^\p{L}\p{N}\p{Z}_.:/=+\-@,()']+/gu,
  // ContactFlowModuleDescription is `.*\S.*`: one line. Controls and direction marks have no place in it either.
  module: /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]+/gu
}, separator = " - ", longestLabel = 16384, graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
function versionDescription(kind, label, marker) {
  let ending = (0, import_shared_56.markerText)(marker), text = cut(
    rewrite(kind, label),
    import_shared_59.kinds[kind].versionDescriptionLimit - separator.length - ending.length
  );
  return text === "" ? ending : `${text}${separator}${ending}`;
}
function keptDescription(commit) {
  return `kept before ${(0, import_shared_56.shortCommit)(commit)}`;
}
function rewrite(kind, label) {
  return label.slice(0, longestLabel).normalize("NFC").replace(/[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/gu, "-").replace(/[\u2018-\u201f\u2032\u2033\u2039\u203a\u00ab\u00bb]/gu, "'").replace(outside[kind], " ").trim();
}
function cut(text, limit) {
  if (text.length <= limit) return text;
  let end = 0;
  for (let { index, segment } of graphemes.segment(text)) {
    if (index + segment.length > limit) break;
    end = index + segment.length;
  }
  return text.slice(0, end).trimEnd();
}
var named = 20;
async function withOldVersions(deps, wanted, cause) {
  let message = `${wanted.key}: the quota of versions is full. ${await room(deps, wanted)} Then run the workflow again. ${cause.message}`;
  return new import_shared_45.ActionError("quota-exceeded", "version-quota", message, { cause });
}
async function room({ reader }, { kind, id }) {
  try {
    let rows = await reader.versions(kind, id), aliased = await reader.aliasedVersions(kind, id), free = rows.slice(1).map(({ version }) => version).filter((version) => !aliased.includes(version)).toReversed();
    return free.length === 0 ? "Ask for a higher quota." : `${kind === "module" ? "Old versions that no alias points to" : "Old versions"}: ${(0, import_shared_44.listSome)(free, named)}. Delete those that no flow pins.`;
  } catch (cause) {
    return `Which old versions could be deleted was not to be read (${(0, import_shared_29.asActionError)(cause).message})`;
  }
}
var checksumLagMs = 3e4, mismatches = [
  "content-refused",
  "invalid-request",
  "resource-in-use",
  "conditional-operation-failed",
  "request-refused"
];
async function throwUnlessLag(deps, wanted, cause, until) {
  if (!(cause instanceof import_shared_45.ActionError)) throw cause;
  if (cause.reason === "quota-exceeded") throw await withOldVersions(deps, wanted, cause);
  let { kind, id, live, key, before = null } = wanted;
  if (!mismatches.includes(cause.code) || live.checksum === null) throw cause;
  let { clock, reader } = deps, now = await reader.describe(kind, id, "live").catch(() => null), isMoved2 = now !== null && now.checksum !== live.checksum;
  if (isMoved2 && now.checksum !== before) throw publishedInBetween(key, cause);
  if (!(clock.now() < until()))
    throw isMoved2 ? publishedInBetween(key, cause) : stillRefused(key, cause);
}
function publishedInBetween(key, cause) {
  return new import_shared_45.ActionError(
    "conflict",
    "published-in-between",
    `${key}: somebody published other content just before this run could version what it had seen live; nothing of it was versioned. Look at what is live in the console, then run the workflow again.`,
    { cause }
  );
}
function stillRefused(key, cause) {
  return new import_shared_45.ActionError(
    "service-unavailable",
    "version-refused",
    `${key}: the service refused for ${checksumLagMs / 1e3} seconds to make a version of what is live. Some of its servers may not have that content yet. Run the workflow again: it makes the version. ${cause.message}`,
    { cause }
  );
}
var maxSent = 3;
async function createVersionOnce(deps, wanted, find) {
  let { kind, id, description, live } = wanted, pause = (0, import_shared_13.pausesMs)(), until = (0, import_shared_13.waitAtMost)(deps, checksumLagMs);
  for (let lost = 0; ; )
    try {
      let made = await deps.writer.createVersion(kind, id, { description, checksum: live.checksum });
      if (!isOutdated(wanted, made) || deps.clock.now() >= until()) return made;
      await deps.clock.sleep(pause());
    } catch (cause) {
      if (cause instanceof import_shared_10.Ambiguous) {
        lost += 1;
        let found = await readBack(deps, wanted, find, cause);
        if (found) return found;
        if (lost === maxSent || !await isCertainlyMissing(deps, wanted))
          throw unknownOutcome(wanted.key, cause);
      } else
        await throwUnlessLag(deps, wanted, cause, until), await deps.clock.sleep(pause());
    }
}
function isOutdated({ highest, live }, { version, snapshot }) {
  return version <= highest && snapshot !== null && (0, import_shared_59.contentHash)(snapshot.content) !== (0, import_shared_59.contentHash)(live.content);
}
async function readBack(deps, { key }, find, cause) {
  try {
    return await (0, import_shared_13.pollUntil)(deps.clock, (0, import_shared_13.waitAtMost)(deps, import_shared_13.lagOfLists), find);
  } catch (unread) {
    throw unknownOutcome(key, cause, (0, import_shared_29.asActionError)(unread).message);
  }
}
async function isCertainlyMissing({ reader, clock, limits }, wanted) {
  let { kind, id, highest } = wanted;
  return highest === 0 || clock.now() >= limits.finishBy() || await reader.describe(kind, id, highest) === null ? !1 : await reader.describe(kind, id, highest + 1) === null;
}
function unknownOutcome(key, cause, also = "") {
  return new import_shared_45.ActionError(
    "service-unavailable",
    "version-unknown",
    `${key}: it is not known whether the version was created: ${cause.said}. ${also} Nothing was created again. Run the workflow again: it finds the version or makes it.`,
    { cause }
  );
}
async function* unlisted(reader, kind, id, highest) {
  for (let version = highest + 1; version <= highest + 20; version += 1) {
    let snapshot = await reader.describe(kind, id, version);
    if (!snapshot) return;
    yield { version, snapshot };
  }
}
var maxMade = 2;
async function keepLive(deps, attempt2, live) {
  for (let count = 1; count <= maxMade; count += 1) {
    let made = await keptVersion(deps, attempt2, live);
    if (await holds(deps, attempt2, live, made)) return made.version;
  }
  let message = `${attempt2.change.key}: what is live could not be kept as a version, because the service made a version of something else. Nothing was replaced. Run the workflow again.`;
  throw new import_shared_45.ActionError("verify-failed", "not-kept", message);
}
async function holds({ reader }, { change: { definition }, id }, live, { version, snapshot }) {
  let held = snapshot ?? await reader.describe(definition.kind, id, version);
  return held === null || (0, import_shared_59.seenHash)(definition, held.content) === (0, import_shared_59.seenHash)(definition, live.content);
}
async function keptVersion(deps, attempt2, live) {
  let { change, id } = attempt2, { key, definition, highest } = change, { kind } = definition, rows = import_shared_59.kinds[kind].deduplicatesVersions ? [] : await deps.reader.versions(kind, id), found = await versionOf(deps, attempt2, live, rows);
  if (found !== null) return found;
  let description = keptDescription(deps.commit), wanted = { key, kind, id, description, live, highest: Math.max(highest ?? 0, rows[0]?.version ?? 0) };
  return createVersionOnce(deps, wanted, () => findKept(deps, attempt2, live));
}
async function findKept(deps, attempt2, live) {
  let { change, id } = attempt2, rows = await deps.reader.versions(change.definition.kind, id), description = keptDescription(deps.commit), kept = rows.find((row) => row.version > (change.highest ?? 0) && row.description === description);
  return kept ? { version: kept.version, snapshot: null } : versionOf(deps, attempt2, live, rows, { always: !0 });
}
async function versionOf({ reader }, { change: { definition, highest }, id }, live, rows, { always = !1 } = {}) {
  let { kind } = definition, known = highest ?? 0, hash = (0, import_shared_59.seenHash)(definition, live.content);
  for (let { version } of rows.filter((row) => row.version > known)) {
    let snapshot = await reader.describe(kind, id, version);
    if (snapshot && (0, import_shared_59.seenHash)(definition, snapshot.content) === hash) return { version, snapshot };
  }
  if (live.version !== null && !always) return null;
  for await (let { version, snapshot } of unlisted(
    reader,
    kind,
    id,
    Math.max(known, rows[0]?.version ?? 0)
  ))
    if ((0, import_shared_59.seenHash)(definition, snapshot.content) === hash) return { version, snapshot };
  return null;
}
function isAnswerToWrite(definition, before, answered) {
  if (before === null || (0, import_shared_58.isFormOf)(definition, answered)) return !0;
  let former = (0, import_shared_58.executedOrText)(before), now = (0, import_shared_58.executedOrText)(answered);
  return JSON.stringify(former) === JSON.stringify(now) ? !1 : hasChange(leavesOf(former), leavesOf((0, import_shared_59.executed)(definition.content)), leavesOf(now));
}
function hasChange(before, written, answered) {
  let added = beyond(written, before);
  if (added.length > 0) {
    let kept = added.filter((leaf) => has(answered, leaf)), others = beyond(answered, written).filter((leaf) => !has(before, leaf)), foreign = new Set(others.map(([path]) => path)), replaced2 = added.filter((leaf) => !has(answered, leaf) && foreign.has(leaf[0]));
    return kept.length > replaced2.length;
  }
  return beyond(before, written).every((leaf) => !has(answered, leaf)) && beyond(answered, before).length === 0;
}
function beyond(leaves, other) {
  return [...leaves].flatMap(([path, values]) => [...values].map((value) => [path, value])).filter((leaf) => !has(other, leaf));
}
function has(leaves, [path, value]) {
  return leaves.get(path)?.has(value) ?? !1;
}
function leavesOf(value) {
  let leaves = /* @__PURE__ */ new Map();
  return collect(value, "", leaves), leaves;
}
function collect(value, path, leaves) {
  if (Array.isArray(value)) for (let item of value) collect(item, `${path}/`, leaves);
  else if ((0, import_shared_60.isObject)(value))
    for (let [name, member] of Object.entries(value)) collect(member, `${path}/${name}`, leaves);
  else leaves.set(path, (leaves.get(path) ?? /* @__PURE__ */ new Set()).add(normalized(value)));
}
function normalized(value) {
  return (typeof value == "string" ? value : JSON.stringify(value)).toLowerCase().replace(/\s+/g, " ").trim();
}
function isMoved({ code }) {
  return code === "moved-meanwhile";
}
function moveOf({ name }, now) {
  return now === null ? "deleted it" : now.name !== name ? `renamed it to ${JSON.stringify(now.name)}` : now.archived ? "archived it" : null;
}
function movedSince({ key }, move) {
  return new import_shared_45.ActionError(
    "conflict",
    "moved-meanwhile",
    `${key}: somebody ${move} since this run read it, so nothing was written. Run the workflow again: it publishes what has the name then.`
  );
}
function movedDuringUpdate({ definition: { key }, highest }, move) {
  let before = highest === null ? "" : ` Version ${highest} holds what was live before.`;
  return new import_shared_45.ActionError(
    "conflict",
    "moved-meanwhile",
    `${key}: somebody ${move} while this run updated it. The content of that resource was replaced, and no version of it was made.${before} Look at it in the console, then run the workflow again.`
  );
}
function isAnother({ id }, now) {
  return id !== null && now.observation?.listed.id !== id;
}
function movedToAnother({ key }, cause) {
  return new import_shared_45.ActionError(
    "conflict",
    "moved-meanwhile",
    `${key}: the resource that this run wrote to or planned for no longer has the name, so nothing else was written. Run the workflow again: it publishes what has the name then. ${cause.message}`,
    { cause }
  );
}
var newResourceLagMs = 12e4;
function whileNew(deps) {
  let { clock, reader, writer } = deps, until = (0, import_shared_13.waitAtMost)(deps, newResourceLagMs), patiently = (call, codes) => (0, import_shared_13.waitOutCreate)(clock, until, call, codes);
  return {
    ...deps,
    reader: {
      ...reader,
      describe: (...args) => patiently(() => reader.describe(...args)),
      versions: (...args) => patiently(() => reader.versions(...args))
    },
    writer: {
      ...writer,
      // A 400 may also be a checksum that was refused, which has its own repetition.
      createVersion: (...args) => patiently(() => writer.createVersion(...args), ["resource-not-found"])
    }
  };
}
var maxSent2 = 6, AlreadyLive = class extends Error {
  snapshot;
  constructor(snapshot) {
    super("what was to be written is live"), this.snapshot = snapshot;
  }
};
async function assertUnchanged(deps, { change, progress }, { draft, live: now }) {
  let { definition, live, key } = change, move = change.observation?.live ? moveOf(definition, now) : null;
  if (move !== null) throw movedSince(definition, move);
  if (!isAsPlanned(change, now)) throw publishedSince(definition);
  let hash = draft && (0, import_shared_59.seenHash)(definition, draft.content);
  if (!(!draft || hash === live || hash === definition.hash)) {
    if (!deps.policy.overwritesDraft(key)) throw draftedSince(definition);
    await saveDraft(deps.drafts, progress.savedDrafts, key, draft);
  }
}
function isAsPlanned({ definition, observation, live }, now) {
  let planned = observation?.live ?? null;
  return !now || !planned ? now === planned : (planned.checksum === null || now.checksum === planned.checksum) && (0, import_shared_59.seenHash)(definition, now.content) === live;
}
async function replaceLive(deps, attempt2) {
  let { change, id } = attempt2, { definition } = change, unanswered = !1, update2 = () => deps.writer.update(id, definition.content, async (current) => {
    if (unanswered && isOurs(definition, current.live)) throw new AlreadyLive(current.live);
    await assertUnchanged(deps, attempt2, current);
  });
  for (let sent = 1; ; sent += 1)
    try {
      let stored = await update2();
      return stored ? await asAnswered(deps, attempt2, stored) : await liveOnceOurs(deps, attempt2, change.live);
    } catch (cause) {
      if (cause instanceof AlreadyLive) return cause.snapshot;
      if (!(cause instanceof import_shared_10.Ambiguous)) throw cause;
      unanswered = !0;
      let now = await deps.reader.describe(definition.kind, id, "live");
      if (isOurs(definition, now)) return now;
      if (sent === maxSent2 || deps.clock.now() >= deps.limits.finishBy())
        throw unknownUpdate(definition, cause);
      await deps.clock.sleep(1e3);
    }
}
function isOurs(definition, now) {
  return now !== null && (0, import_shared_58.isFormOf)(definition, now.content);
}
async function asAnswered(deps, { change, id }, stored) {
  let { definition, observation } = change, before = observation?.live?.content ?? null;
  if (isAnswerToWrite(definition, before, stored.content)) return stored;
  let now = await deps.reader.describe(definition.kind, id, "live");
  if (isOurs(definition, now)) return now;
  throw foreignContent(definition);
}
async function liveOnceOurs(deps, { change, id }, before) {
  let { clock, limits, reader } = deps, { definition } = change, lastSeen = clock.now(), ours = await (0, import_shared_13.pollUntil)(clock, limits.finishBy, async () => {
    let live = await reader.describe(definition.kind, id, "live");
    if (live) lastSeen = clock.now();
    else if (clock.now() - lastSeen >= (before === null ? newResourceLagMs : import_shared_13.lagOfLists))
      throw before === null ? createdNotShown(definition) : movedDuringUpdate(change, "deleted it");
    let hash = live && (0, import_shared_59.seenHash)(definition, live.content);
    if (hash === null || hash === before) return null;
    if (hash !== definition.hash) throw foreignContent(definition);
    return live;
  });
  if (!ours) throw before === null ? createdNotShown(definition) : stillOld(definition);
  return ours;
}
function createdNotShown({ key }) {
  return new import_shared_45.ActionError(
    "service-unavailable",
    "created-not-shown",
    `${key}: it was created, but the service does not show it: it is new, or somebody deleted it. No version was made. Run the workflow again in a few minutes: it goes on from here, or creates it.`
  );
}
function publishedSince({ key }) {
  return new import_shared_45.ActionError(
    "conflict",
    "published-meanwhile",
    `${key}: somebody published it since this run read it, so it was not replaced. Look at it in the console, then run the workflow again.`
  );
}
function foreignContent({ key }) {
  return new import_shared_45.ActionError(
    "conflict",
    "foreign-content",
    `${key}: what is live is neither what was live before nor what this run wrote: somebody published at the same time, or the service rewrote the content. Nothing was versioned. Look at it in the console, then run the workflow again.`
  );
}
function stillOld({ key }) {
  return new import_shared_45.ActionError(
    "timeout",
    "update-not-visible",
    `${key}: the update was accepted, but the service still shows the content from before it. No version was made. Run the workflow again: it goes on from here.`
  );
}
function draftedSince({ key }) {
  return new import_shared_45.ActionError(
    "conflict",
    "drafted-meanwhile",
    `${key}: somebody saved a draft in the console since this run looked at it, so nothing was replaced. Publish or discard it there, or allow it with overwrite-drafts; then run the workflow again.`
  );
}
function unknownUpdate({ key }, cause) {
  return new import_shared_45.ActionError(
    "service-unavailable",
    "update-unknown",
    `${key}: the update got no usable answer, and the service shows that it did not take effect: ${cause.said}. Run the workflow again; if it stays so, the service may not stand something in the content.`,
    { cause }
  );
}
async function findExisting(deps, { change, id }, since, { next = (0, import_shared_58.writeOf)(change)?.content === "version" } = {}) {
  let { definition } = change, rows = await deps.reader.versions(definition.kind, id);
  for (let { version, description } of above(rows, since)) {
    let marked = (0, import_shared_56.readMarker)(description);
    if (marked && marked.hash !== change.repository) continue;
    let snapshot = await deps.reader.describe(definition.kind, id, version);
    if (snapshot ? (0, import_shared_59.seenHash)(definition, snapshot.content) === definition.hash : marked)
      return { version, snapshot };
  }
  return next ? findNext(deps, change, id, Math.max(since, rows[0]?.version ?? 0)) : null;
}
async function findNext({ reader }, { definition }, id, highest) {
  for await (let made of unlisted(reader, definition.kind, id, highest)) {
    let { content, versionDescription: versionDescription2 } = made.snapshot;
    if ((0, import_shared_56.readMarker)(versionDescription2 ?? "")?.hash === definition.hash && (0, import_shared_59.seenHash)(definition, content) === definition.hash) return made;
  }
  return null;
}
async function findOwn({ reader }, kind, id, since, description) {
  let own = above(await reader.versions(kind, id), since).find((row) => row.description === description);
  return own ? { version: own.version, snapshot: null } : null;
}
function above(rows, since) {
  return rows.filter(({ version }) => version > since).toSorted((a, b) => a.version - b.version);
}
function replacedMeanwhile(key, version) {
  return {
    code: "replaced-meanwhile",
    message: `${key}: this run made version ${version}, and then somebody published other content: what is live is not this definition. Look at it in the console.`
  };
}
async function settle(deps, attempt2, known) {
  let { change, id, progress } = attempt2, { published } = progress, { kind } = change.definition;
  if (published === null || import_shared_59.kinds[kind].deduplicatesVersions && published === known + 1) return;
  let rows = above(await deps.reader.versions(kind, id), known);
  await settleDuplicates(deps, attempt2, rows), progress.warnings.push(...await overtaken(deps, change, rows, published));
}
async function settleDuplicates(deps, attempt2, rows) {
  let { change, progress } = attempt2, others = rows.filter(({ description }) => (0, import_shared_56.readMarker)(description)?.hash === change.repository).map(({ version }) => version).filter((version) => isOther(progress, version)), sound = [];
  for (let version of others) await holdsContent(deps, attempt2, version) && sound.push(version);
  if (sound.length === 0) return;
  let [lowest = null, ...rest] = [...sound, progress.version ?? 0].toSorted((a, b) => a - b);
  progress.version = progress.published = lowest, progress.warnings.push(duplicate(change, lowest ?? 0, rest));
}
function isOther({ version, unsound }, other) {
  return other !== version && !unsound.has(other);
}
async function holdsContent({ reader }, { change: { definition }, id }, version) {
  let snapshot = await reader.describe(definition.kind, id, version);
  return snapshot === null || (0, import_shared_59.seenHash)(definition, snapshot.content) === definition.hash;
}
function duplicate({ key }, lowest, others) {
  return {
    code: "duplicate-version",
    message: `${key}: version ${lowest} and also ${others.join(", ")} hold this content, because two runs published at the same time. Version ${lowest} counts; the others can be deleted once nothing uses them. A concurrency group per instance (queue: max) prevents it.`
  };
}
async function overtaken({ ages, commit }, { key, repository }, rows, published) {
  for (let { version, description } of rows) {
    let marker = (0, import_shared_56.readMarker)(description);
    if (!marker || version >= published || marker.hash === repository || marker.commit === (0, import_shared_56.shortCommit)(commit))
      continue;
    let { order } = await ages.ofCommit(marker.commit);
    if (order === "not-older") continue;
    let newer = order === "older" ? "is newer" : "may be newer";
    return [{ code: "overtook-newer", message: `${key}: version ${version} of commit ${marker.commit}, which ${newer}, was published while this run published commit ${(0, import_shared_56.shortCommit)(commit)} over it. What is live is this run's. Run the workflow of commit ${marker.commit} again.` }];
  }
  return [];
}
async function verify(deps, attempt2, live, made) {
  let { definition } = attempt2.change, { storesOwnForm } = import_shared_59.kinds[definition.kind], expected = storesOwnForm ? (0, import_shared_59.seenHash)(definition, live.content) : definition.hash, found = await contentHashOf(deps, attempt2, made);
  return found === expected ? null : `content sha256 ${found} instead of ${expected}`;
}
async function contentHashOf({ reader }, { change: { definition, key }, id }, { version, snapshot }) {
  let { kind } = definition;
  try {
    let held = snapshot ?? await reader.describe(kind, id, version) ?? await reader.describe(kind, id, "live");
    if (held) return (0, import_shared_59.seenHash)(definition, held.content);
  } catch (cause) {
    let { reason, code, message } = (0, import_shared_29.asActionError)(cause), what = `${key}: version ${version} was made, but what it holds could not be verified. ${message}`;
    throw new import_shared_45.ActionError(reason, code, what, { cause });
  }
  throw new import_shared_45.ActionError(
    "service-unavailable",
    "version-not-shown",
    `${key}: version ${version} was made, but the service shows neither it nor what is live: somebody may have deleted it. Run the workflow again in a few minutes.`
  );
}
var maxMade2 = 2;
async function makeVersion(deps, attempt2, live) {
  let { change, progress } = attempt2, known = Math.max(progress.kept ?? 0, change.highest ?? 0), since = known;
  for (let count = 1; ; count += 1) {
    let made = await findOrCreate(deps, attempt2, live, since);
    record(attempt2, made, known);
    let problem = await verify(deps, attempt2, live, made);
    if (problem === null) break;
    if (discard(attempt2, made, problem), count === maxMade2) throw stillWrong(attempt2);
    await assertStillLive(deps, attempt2, live), since = made.version;
  }
  await settle(deps, attempt2, known);
}
function record({ change, progress }, { version }, known) {
  progress.version = version, progress.published = version > known ? version : null, version <= known && progress.warnings.push(noNewVersion(change.key, version));
}
function discard({ change: { key }, progress }, { version }, problem) {
  progress.version = progress.published = null, progress.unsound.add(version);
  let message = `${key}: version ${version} was made but does not hold what was published: ${problem}. Do not use it; delete it once nothing refers to it.`;
  progress.warnings.push({ code: "bad-version", message });
}
async function findOrCreate(deps, attempt2, live, since) {
  let { change, id, progress } = attempt2, { definition, key, repository } = change, { kind } = definition, existing = import_shared_59.kinds[kind].deduplicatesVersions ? null : await findExisting(deps, attempt2, since);
  if (existing) return existing;
  let marker = { commit: (0, import_shared_56.shortCommit)(deps.commit), hash: repository, source: repository }, description = versionDescription(kind, deps.label, marker), before = change.observation?.live?.checksum ?? null, wanted = { key, kind, id, description, live, before, highest: since }, readBack2 = async () => {
    let found = await findExisting(deps, attempt2, since, { next: !0 });
    return found && await noteReplaced(deps, attempt2, live, found), found;
  };
  try {
    return await createVersionOnce(deps, wanted, readBack2);
  } catch (cause) {
    if (!(cause instanceof import_shared_45.ActionError) || cause.code !== "published-in-between") throw cause;
    let own = await findOwn(deps, kind, id, since, description).catch(() => null);
    if (!own) throw cause;
    return setReplaced(key, own, progress), own;
  }
}
async function noteReplaced({ reader }, { change, id, progress }, live, made) {
  let { definition, key, live: before } = change, now = await reader.describe(definition.kind, id, "live").catch(() => null);
  if (!now) return;
  let hash = (0, import_shared_59.seenHash)(definition, now.content);
  hash !== before && hash !== (0, import_shared_59.seenHash)(definition, live.content) && setReplaced(key, made, progress);
}
function setReplaced(key, { version }, progress) {
  progress.live = !1, progress.warnings.push(replacedMeanwhile(key, version));
}
async function assertStillLive({ reader }, { change: { definition, key }, id }, live) {
  let now = await reader.describe(definition.kind, id, "live");
  if (!(now && (0, import_shared_59.seenHash)(definition, now.content) === (0, import_shared_59.seenHash)(definition, live.content)))
    throw new import_shared_45.ActionError(
      "conflict",
      "foreign-content",
      `${key}: somebody published other content while this run made its version. Look at what is live in the console, then run the workflow again.`
    );
}
function stillWrong({ change, progress }) {
  let message = `${change.key}: versions ${[...progress.unsound].join(" and ")} were made, and neither holds what was published. Compare them in the console, then run the workflow again.`;
  return new import_shared_45.ActionError("verify-failed", "version-differs", message);
}
function noNewVersion(key, version) {
  return {
    code: "no-new-version",
    message: `${key}: the service answered version ${version}, which holds this content already, instead of making a new one. No marker of ours can be left, so this is repeated until the definition has the form in which the service stores it.`
  };
}
async function carryOut(deps, change, progress) {
  let write = (0, import_shared_58.writeOf)(change);
  if (write === null) throw new TypeError(`${change.key}: nothing is to be written`);
  if (write.content === "create") return createAndVersion(deps, change, progress);
  let { resource, metadata } = write;
  if (metadata && await setMetadata(deps, change.definition, resource, metadata), write.content === "none") return;
  let attempt2 = { change, id: resource.id, progress }, live = write.content === "update" ? await update(deps, attempt2, write) : write.live;
  await makeVersion(deps, attempt2, live);
}
async function createAndVersion(deps, change, progress) {
  let { definition } = change;
  progress.live = null;
  let { id, arn, snapshot } = await deps.writer.create(definition, clientToken(deps, definition));
  Object.assign(progress, { id, arn, live: !0 });
  let fresh = whileNew(deps), attempt2 = { change, id, progress }, live = snapshot ?? await liveOnceOurs(fresh, attempt2, null);
  noteStoredForm(attempt2, live), await makeVersion(fresh, attempt2, live);
}
function clientToken({ instanceId, runId, runAttempt }, { kind, name, content, description, tags, externalInvocation }) {
  let sent = { content: { ...content }, description, tags, externalInvocation };
  return (0, import_shared_59.hashJson)({ instance: instanceId, kind, name, sent, run: runId, attempt: runAttempt });
}
async function setMetadata(deps, { kind }, { id, arn }, { description, tags }) {
  description !== null && await deps.writer.setDescription(kind, id, description), tags !== null && await deps.writer.addTags(arn, tags);
}
async function update(deps, attempt2, { keep, live: before }) {
  let { change, progress } = attempt2, { definition } = change;
  keep && before && (progress.kept = await keepLive(deps, attempt2, before)), progress.live = null;
  let live = await replaceLive(deps, attempt2), move = moveOf(definition, live);
  if (progress.live = live.name === definition.name, move !== null) throw movedDuringUpdate(change, move);
  return before && await saveOtherForm(deps, attempt2, before, live), noteStoredForm(attempt2, live), live;
}
async function saveOtherForm({ drafts }, { change, progress }, before, now) {
  let { row, definition, live, key } = change;
  if (!(row !== "stored-form-without-version" || (0, import_shared_59.seenHash)(definition, now.content) === live))
    try {
      await saveDraft(drafts, progress.savedDrafts, key, before);
    } catch (cause) {
      progress.warnings.push({ code: "draft-not-saved", message: (0, import_shared_29.asActionError)(cause).message });
    }
}
function noteStoredForm({ change: { definition }, progress }, live) {
  if ((0, import_shared_59.seenHash)(definition, live.content) === definition.hash) return;
  let changed = (0, import_shared_58.differences)((0, import_shared_59.executed)(definition.content), (0, import_shared_58.executedOrText)(live.content));
  progress.live = !0, progress.warnings.push({
    code: "stored-form",
    message: `${definition.key}: the service stored the content in its own form: ${changed.join("; ")}. It was versioned as stored. Bring the definition into that form, or check that the difference does not matter.`
  });
}
var width = 16;
function publish(publishing, plan) {
  let outcomes = /* @__PURE__ */ new Map(), kindOf = ({ definition }) => definition.kind, done = (0, import_shared_41.parallelByKind)(
    plan.changes,
    kindOf,
    width,
    (change) => publishOne(publishing, change, (outcome) => outcomes.set(change.key, outcome))
  );
  return {
    outcomes: () => new Map([...outcomes].map(([key, outcome]) => [key, outcome()])),
    done
  };
}
async function publishOne(publishing, change, note) {
  let { limits, log } = publishing, progress = (0, import_shared_33.startOf)(change), tell = (ending) => note(() => ({ ...progress, change, failure: null, notStarted: null, ...ending() })), notStarted = (0, import_shared_58.writes)(change) ? limits.stopped() : null;
  if (notStarted || !(0, import_shared_58.writes)(change)) return tell(() => ({ notStarted }));
  log.info(`${change.key}: ${(0, import_shared_58.actionOf)(change)}`), tell(() => progress.wrote ? { failure: interrupted(change) } : { notStarted: limits.stopped() });
  let access = publishing.writer(guardOf(limits, progress)), ended = await attempt({ ...publishing, ...access }, change, progress);
  tell(() => ended);
}
function guardOf(limits, progress) {
  return {
    assertActive: () => {
      let stopped = progress.wrote ? null : limits.stopped();
      if (stopped) throw new import_shared_45.ActionError(stopped, stopped, "The run was stopped before this.");
    },
    onSend: () => {
      progress.wrote = !0;
    }
  };
}
function interrupted({ key }) {
  let message = `${key}: the run ended while it was being published. Run the workflow again: it goes on from here.`;
  return new import_shared_45.ActionError("cancelled", "interrupted", message);
}
async function attempt(deps, change, progress) {
  try {
    return await carryOut(deps, change, progress), {};
  } catch (cause) {
    let failure = (0, import_shared_29.asActionError)(cause);
    return failure.reason === "conflict" && !isMoved(failure) ? attemptAgain(deps, change, progress, failure) : endingOf(deps.limits, change, progress, failure);
  }
}
var notFound = [
  "resource-not-found",
  "created-not-shown",
  "version-not-shown",
  "moved-meanwhile"
];
function endingOf(limits, change, progress, failure) {
  notFound.includes(failure.code) && (progress.live = null), failure.refusals.length > 0 && (progress.live = (0, import_shared_33.startOf)(change).live);
  let { wrote } = progress, stopped = limits.stopped();
  return !stopped || failure.reason !== "timeout" && failure.reason !== "cancelled" ? { failure } : wrote ? { failure: stopped === "cancelled" ? interrupted(change) : failure } : { notStarted: stopped };
}
async function attemptAgain(deps, change, progress, conflict) {
  progress.live = null;
  try {
    let again = await decideAgain(deps, change, progress);
    if (isAnother(progress, again)) return { failure: movedToAnother(change.definition, conflict) };
    let { id, arn, live, version } = (0, import_shared_33.startOf)(again);
    return Object.assign(progress, { id, arn, live }), progress.published === null && (progress.version = version), deps.reviewed && !isSame(change, again) ? { failure: notReviewed(change, conflict) } : (0, import_shared_58.writes)(again) ? (progress.warnings.push(...unknownAge(again)), await carryOut(deps, again, progress), { change: again }) : progress.published === null ? { change: again } : replaced(change, progress);
  } catch (cause) {
    return endingOf(deps.limits, change, progress, (0, import_shared_29.asActionError)(cause));
  }
}
function replaced({ key }, { live, published, warnings }) {
  return live || warnings.push(replacedMeanwhile(key, published)), {};
}
function unknownAge({ key, age }) {
  return age?.order !== "unknown" ? [] : [{ code: "age-unknown", message: `${key}: somebody published while this run did, and it is not known whether their commit is newer, because ${age.why}. If it is, run its workflow again.` }];
}
function isSame(planned, now) {
  let rowOf = (change) => JSON.stringify([(0, import_shared_58.actionOf)(change), change.repository, change.live, (0, import_shared_58.metadataOf)(change)]);
  return rowOf(planned) === rowOf(now);
}
function notReviewed({ key }, conflict) {
  let message = `${key}: ${conflict.message} Only the plan that was reviewed may be carried out, so nothing else was done instead. Look at a new plan, and approve that.`;
  return new import_shared_45.ActionError("plan-changed", "plan-changed", message, { cause: conflict });
}
async function decideAgain(deps, { definition }, { unsound }) {
  let observation = await (0, import_shared_13.pollUntil)(
    deps.clock,
    (0, import_shared_13.waitAtMost)(deps, import_shared_13.lagOfLists),
    () => (0, import_shared_13.observeOne)(deps, definition, unsound)
  ), change = (0, import_shared_56.decide)(definition, observation, void 0, deps.policy), age = (0, import_shared_58.writes)(change) ? await deps.ages.ofChange(change) : void 0;
  return (0, import_shared_56.decide)(definition, observation, age, deps.policy);
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
/******/ 	var __webpack_exports__ = __nccwpck_require__(4);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;