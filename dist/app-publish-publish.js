/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 488:
/***/ ((module) => {

"use strict";
module.exports = require("./adapters-connect.js");

/***/ }),

/***/ 532:
/***/ ((module) => {

"use strict";
module.exports = require("./app-observe-and-apply.js");

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

// another:shared-5.js
var require_shared_5 = __commonJS({
  "another:shared-5.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(488)["shared-5.js"]);
  }
});

// another:shared-7.js
var require_shared_7 = __commonJS({
  "another:shared-7.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(532)["shared-7.js"]);
  }
});

// another:shared-8.js
var require_shared_8 = __commonJS({
  "another:shared-8.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(532)["shared-8.js"]);
  }
});

// another:shared-11.js
var require_shared_11 = __commonJS({
  "another:shared-11.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(532)["shared-11.js"]);
  }
});

// another:shared-30.js
var require_shared_30 = __commonJS({
  "another:shared-30.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(532)["shared-30.js"]);
  }
});

// another:shared-33.js
var require_shared_33 = __commonJS({
  "another:shared-33.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(532)["shared-33.js"]);
  }
});

// another:shared-35.js
var require_shared_35 = __commonJS({
  "another:shared-35.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(271)["shared-35.js"]);
  }
});

// another:shared-36.js
var require_shared_36 = __commonJS({
  "another:shared-36.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(271)["shared-36.js"]);
  }
});

// another:shared-38.js
var require_shared_38 = __commonJS({
  "another:shared-38.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(271)["shared-38.js"]);
  }
});

// another:shared-40.js
var require_shared_40 = __commonJS({
  "another:shared-40.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(271)["shared-40.js"]);
  }
});

// another:shared-52.js
var require_shared_52 = __commonJS({
  "another:shared-52.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(271)["shared-52.js"]);
  }
});

// another:shared-53.js
var require_shared_53 = __commonJS({
  "another:shared-53.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(271)["shared-53.js"]);
  }
});

// another:shared-54.js
var require_shared_54 = __commonJS({
  "another:shared-54.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(271)["shared-54.js"]);
  }
});

// another:shared-55.js
var require_shared_55 = __commonJS({
  "another:shared-55.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(271)["shared-55.js"]);
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
var import_shared_5 = __toESM(require_shared_5()), import_shared_7 = __toESM(require_shared_7()), import_shared_8 = __toESM(require_shared_8()), import_shared_11 = __toESM(require_shared_11()), import_shared_30 = __toESM(require_shared_30()), import_shared_33 = __toESM(require_shared_33()), import_shared_35 = __toESM(require_shared_35()), import_shared_36 = __toESM(require_shared_36()), import_shared_38 = __toESM(require_shared_38()), import_shared_40 = __toESM(require_shared_40()), import_shared_52 = __toESM(require_shared_52()), import_shared_53 = __toESM(require_shared_53()), import_shared_54 = __toESM(require_shared_54()), import_shared_55 = __toESM(require_shared_55()), outside = {
  // ViewDescription of the service model: letters, digits, blanks and a few signs; the first one no blank.
  view: /[^\p{L}\p{N}\p{Z}_.:/=+\-@,()']+/gu,
  // ContactFlowModuleDescription is `.*\S.*`: one line. Controls and direction marks have no place in it either.
  module: /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]+/gu
}, separator = " - ", longestLabel = 16384, graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
function versionDescription(kind, label, marker) {
  let ending = (0, import_shared_11.markerText)(marker), text = cut(
    rewrite(kind, label),
    import_shared_36.kinds[kind].versionDescriptionLimit - separator.length - ending.length
  );
  return text === "" ? ending : `${text}${separator}${ending}`;
}
function keptDescription(commit) {
  return `kept before ${(0, import_shared_11.shortCommit)(commit)}`;
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
var maxSent = 6;
async function lookOnceMore(deps, reader, change, id) {
  let { definition, live, key } = change, draft = await reader.describe(definition.kind, id, "draft"), now = await reader.describe(definition.kind, id, "live");
  if ((now && (0, import_shared_36.seenHash)(definition, now.content)) !== live) throw movedSince(definition);
  let hash = draft && (0, import_shared_36.seenHash)(definition, draft.content);
  if (!(!draft || hash === live || hash === definition.hash)) {
    if (!deps.policy.overwritesDraft(key)) throw draftedSince(definition);
    await deps.keepDraft(key, draft);
  }
}
async function replaceLive(deps, change, id) {
  let { definition, live } = change, update2 = () => deps.writer.update(id, definition.content, (reader) => lookOnceMore(deps, reader, change, id));
  for (let sent = 1; ; sent += 1)
    try {
      return await update2() ?? await liveOnceOurs(deps, definition, id, live);
    } catch (cause) {
      if (!(cause instanceof import_shared_5.Ambiguous)) throw cause;
      let now = await deps.reader.describe(definition.kind, id, "live");
      if (now && (0, import_shared_8.isFormOf)(definition, now.content)) return now;
      if (sent === maxSent || deps.clock.now() >= deps.limits.finishBy())
        throw unknownUpdate(definition, cause);
      await deps.clock.sleep(1e3);
    }
}
async function liveOnceOurs(deps, definition, id, before) {
  let { clock, limits, reader } = deps, ours = await (0, import_shared_7.pollUntil)(clock, limits.finishBy, async () => {
    let live = await reader.describe(definition.kind, id, "live"), hash = live && (0, import_shared_36.seenHash)(definition, live.content);
    if (hash === null || hash === before) return null;
    if (hash !== definition.hash) throw foreignContent(definition);
    return live;
  });
  if (!ours) throw stillOld(definition);
  return ours;
}
function movedSince({ key }) {
  return new import_shared_38.ActionError(
    "conflict",
    "published-meanwhile",
    `${key}: somebody published other content since this run looked at it, so it was not replaced. Look at what is live in the console, then run the workflow again.`
  );
}
function foreignContent({ key }) {
  return new import_shared_38.ActionError(
    "conflict",
    "foreign-content",
    `${key}: what is live is neither what was live before nor what this run wrote: somebody published at the same time, or the service rewrote the content. Nothing was versioned. Look at it in the console, then run the workflow again.`
  );
}
function stillOld({ key }) {
  return new import_shared_38.ActionError(
    "timeout",
    "update-not-visible",
    `${key}: the update was accepted, but the service still shows the content from before it. No version was made. Run the workflow again: it goes on from here.`
  );
}
function draftedSince({ key }) {
  return new import_shared_38.ActionError(
    "conflict",
    "drafted-meanwhile",
    `${key}: somebody saved a draft in the console since this run looked at it, so nothing was replaced. Publish or discard it there, or allow it with overwrite-drafts; then run the workflow again.`
  );
}
function unknownUpdate({ key }, cause) {
  return new import_shared_38.ActionError(
    "service-unavailable",
    "update-unknown",
    `${key}: the update got no usable answer, and the service shows that it did not take effect: ${cause.said}. Run the workflow again; if it stays so, the service may not stand something in the content.`,
    { cause }
  );
}
var named = 20;
async function withOldVersions(deps, wanted, cause) {
  let message = `${wanted.key}: the quota of versions is full. ${await room(deps, wanted)} Then run the workflow again. ${cause.message}`;
  return new import_shared_38.ActionError("quota-exceeded", "version-quota", message, { cause });
}
async function room({ reader }, { kind, id }) {
  try {
    let rows = await reader.versions(kind, id), aliased = await reader.aliasedVersions(kind, id), free = rows.slice(1).map(({ version }) => version).filter((version) => !aliased.includes(version)).toReversed();
    return free.length === 0 ? "Ask for a higher quota." : `${kind === "module" ? "Old versions that no alias points to" : "Old versions"}: ${list(free)}. Delete those that no flow pins.`;
  } catch (cause) {
    return `Which old versions could be deleted was not to be read (${(0, import_shared_30.asActionError)(cause).message})`;
  }
}
function list(versions) {
  let rest = versions.length - named;
  return `${versions.slice(0, named).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}
var lagOfReads = 5e3;
async function createVersionOnce(deps, wanted, find) {
  let { kind, id, description, live } = wanted;
  for (let sent = 1; ; sent += 1)
    try {
      return await deps.writer.createVersion(kind, id, { description, checksum: live.checksum });
    } catch (cause) {
      if (!(cause instanceof import_shared_5.Ambiguous)) throw await explained(deps, wanted, cause);
      let found = await readBack(deps, wanted, find, cause);
      if (found) return found;
      if (sent === maxSent || deps.clock.now() >= deps.limits.finishBy())
        throw unknownOutcome(wanted.key, cause);
    }
}
async function readBack({ clock, limits }, { key }, find, cause) {
  let end = clock.now() + import_shared_7.lagOfLists;
  try {
    return await (0, import_shared_7.pollUntil)(clock, () => Math.min(end, limits.finishBy()), find);
  } catch (unread) {
    throw unknownOutcome(key, cause, (0, import_shared_30.asActionError)(unread).message);
  }
}
async function explained(deps, wanted, cause) {
  if (!(cause instanceof import_shared_38.ActionError)) return cause;
  if (cause.reason === "quota-exceeded") return withOldVersions(deps, wanted, cause);
  let { kind, id, live, key } = wanted;
  if (cause.reason !== "publish-failed" || live.checksum === null) return cause;
  let { clock, limits, reader } = deps, end = clock.now() + lagOfReads;
  return await (0, import_shared_7.pollUntil)(
    clock,
    () => Math.min(end, limits.finishBy()),
    async () => {
      let now = await reader.describe(kind, id, "live").catch(() => null);
      return now && now.checksum !== live.checksum ? !0 : null;
    }
  ) ? publishedInBetween(key, cause) : cause;
}
function publishedInBetween(key, cause) {
  return new import_shared_38.ActionError(
    "conflict",
    "published-in-between",
    `${key}: somebody published other content just before this run could version what it had seen live; nothing of it was versioned. Look at what is live in the console, then run the workflow again.`,
    { cause }
  );
}
function unknownOutcome(key, cause, also = "") {
  return new import_shared_38.ActionError(
    "service-unavailable",
    "version-unknown",
    `${key}: it is not known whether the version was created: ${cause.said}. ${also} Run the workflow again: it finds the version or makes it.`,
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
async function makeVersion(deps, change, id, live, progress) {
  let { definition, key } = change, { kind } = definition, since = progress.kept ?? change.highest ?? 0, find = () => adoptable(deps, change, id, since), description = versionDescription(kind, deps.label, {
    commit: (0, import_shared_11.shortCommit)(deps.commit),
    hash: change.repository
  }), made = (import_shared_36.kinds[kind].deduplicatesVersions ? null : await find()) ?? await createVersionOnce(deps, { key, kind, id, description, live }, find);
  await verify(deps, change, id, live, made, progress), progress.version = made.version, progress.published = made.version > since ? made.version : null, made.version <= since && progress.warnings.push(noNewVersion(change, made.version)), !import_shared_36.kinds[kind].deduplicatesVersions && progress.published !== null && await settle(deps, change, id, since, progress);
}
async function adoptable(deps, change, id, since) {
  let { definition } = change, rows = await deps.reader.versions(definition.kind, id);
  for (let { version, description } of above(rows, since)) {
    let marked = (0, import_shared_11.readMarker)(description);
    if (marked && marked.hash !== change.repository) continue;
    let snapshot = await deps.reader.describe(definition.kind, id, version);
    if (snapshot ? (0, import_shared_36.seenHash)(definition, snapshot.content) === definition.hash : marked)
      return { version, snapshot };
  }
  return change.action === "version" ? interrupted(deps, change, id, Math.max(since, rows[0]?.version ?? 0)) : null;
}
async function interrupted({ reader }, { definition }, id, highest) {
  for await (let made of unlisted(reader, definition.kind, id, highest)) {
    let { content, versionDescription: versionDescription2 } = made.snapshot;
    if ((0, import_shared_11.readMarker)(versionDescription2 ?? "")?.hash === definition.hash && (0, import_shared_36.seenHash)(definition, content) === definition.hash) return made;
  }
  return null;
}
function above(rows, since) {
  return rows.filter(({ version }) => version > since).toSorted((a, b) => a.version - b.version);
}
async function verify(deps, change, id, live, made, progress) {
  let { definition, key } = change, { storesOwnForm } = import_shared_36.kinds[definition.kind], expected = storesOwnForm ? (0, import_shared_36.seenHash)(definition, live.content) : definition.hash, found = await heldBy(deps, change, id, made);
  if (found === expected) return;
  let now = await deps.reader.describe(definition.kind, id, "live").catch(() => null), lives = now && (0, import_shared_36.seenHash)(definition, now.content);
  progress.live = lives === definition.hash;
  let message = `${key}: version ${made.version} was created but does not hold what was published: content sha256 ${found ?? "unreadable"} instead of ${expected}; live is ${lives ?? "unreadable"}. Do not let flows use it; compare it in the console, then run the workflow again.`;
  throw new import_shared_38.ActionError("verify-failed", "version-differs", message);
}
async function heldBy({ reader }, { definition, key }, id, made) {
  let { kind } = definition;
  try {
    let held = made.snapshot ?? await reader.describe(kind, id, made.version) ?? await reader.describe(kind, id, "live");
    return held && (0, import_shared_36.seenHash)(definition, held.content);
  } catch (cause) {
    let { reason, code, message } = (0, import_shared_30.asActionError)(cause), told = `${key}: version ${made.version} was created, but what it holds could not be verified. ${message}`;
    throw new import_shared_38.ActionError(reason, code, told, { cause });
  }
}
function noNewVersion({ key }, version) {
  return {
    code: "no-new-version",
    message: `${key}: the service answered version ${version}, which holds this content already, instead of making a new one. No marker of ours can be left, so this is repeated until the definition has the form in which the service stores it.`
  };
}
async function settle(deps, change, id, since, progress) {
  let rows = await deps.reader.versions(change.definition.kind, id), marked = above(rows, since).filter(
    ({ description }) => (0, import_shared_11.readMarker)(description)?.hash === change.repository
  ), ours = [.../* @__PURE__ */ new Set([progress.version, ...marked.map(({ version }) => version)])], [lowest = null, ...others] = ours.filter((version) => version !== null).toSorted((a, b) => a - b);
  progress.version = progress.published = lowest, others.length !== 0 && progress.warnings.push({
    code: "duplicate-version",
    message: `${change.key}: version ${lowest} and also ${others.join(", ")} hold this content, because two runs published at the same time. Version ${lowest} counts; the others can be deleted once nothing uses them. A concurrency group per instance (queue: max) prevents it.`
  });
}
async function carryOut(deps, change, progress) {
  if (change.action === "create") return createAndVersion(deps, change, progress);
  let { observation, metadata, definition } = change;
  if (!observation) return;
  let { id, arn } = observation.listed;
  if (metadata && await setMetadata(deps, definition, id, arn, metadata), change.action === "metadata") return;
  let live = change.action === "update" ? await update(deps, change, id, progress) : observation.live;
  live && await makeVersion(deps, change, id, live, progress);
}
async function createAndVersion(deps, change, progress) {
  let { definition } = change;
  progress.live = null;
  let { id, arn, snapshot } = await deps.writer.create(definition, clientToken(deps, definition));
  Object.assign(progress, { id, arn, live: !0 });
  let until = deps.limits.finishBy, live = snapshot ?? await (0, import_shared_7.waitOutCreate)(deps.clock, until, () => liveOnceOurs(deps, definition, id, null));
  noteStoredForm(definition, live, progress), await (0, import_shared_7.waitOutCreate)(deps.clock, until, () => makeVersion(deps, change, id, live, progress));
}
function clientToken({ instanceId, runId }, { kind, name, content, description, tags, externalInvocation }) {
  let sent = { content: { ...content }, description, tags, externalInvocation };
  return (0, import_shared_40.hashJson)({ instance: instanceId, kind, name, sent, run: runId });
}
async function setMetadata(deps, definition, id, arn, { description, tags }) {
  description !== null && await deps.writer.setDescription(definition.kind, id, description), tags !== null && await deps.writer.addTags(arn, tags);
}
async function update(deps, change, id, progress) {
  let { definition, observation } = change;
  change.keep && observation?.live && (progress.kept = await keep(deps, change, id, observation.live)), progress.live = null;
  let live = await replaceLive(deps, change, id);
  return progress.live = !0, noteStoredForm(definition, live, progress), live;
}
async function keep(deps, change, id, live) {
  let { key, definition, highest } = change, { kind } = definition, held = await heldSince(deps, change, id, live);
  if (held !== null) return held;
  let description = keptDescription(deps.commit), find = async () => {
    let kept = (await deps.reader.versions(kind, id)).find((row) => row.version > (highest ?? 0) && row.description === description);
    return kept ? { version: kept.version, snapshot: null } : null;
  }, { version } = await createVersionOnce(deps, { key, kind, id, description, live }, find);
  return version;
}
async function heldSince({ reader }, { definition, highest }, id, live) {
  let { kind } = definition, known = highest ?? 0, hash = (0, import_shared_36.seenHash)(definition, live.content), rows = import_shared_36.kinds[kind].deduplicatesVersions ? [] : await reader.versions(kind, id);
  for (let { version } of rows.filter((row) => row.version > known)) {
    let snapshot = await reader.describe(kind, id, version);
    if (snapshot && (0, import_shared_36.seenHash)(definition, snapshot.content) === hash) return version;
  }
  if (live.version !== null) return null;
  for await (let { version, snapshot } of unlisted(reader, kind, id, rows[0]?.version ?? known))
    if ((0, import_shared_36.seenHash)(definition, snapshot.content) === hash) return version;
  return null;
}
function noteStoredForm(definition, live, progress) {
  if ((0, import_shared_36.seenHash)(definition, live.content) === definition.hash) return;
  let changed = (0, import_shared_8.differences)((0, import_shared_36.executed)(definition.content), (0, import_shared_8.executedOrText)(live.content));
  progress.live = !0, progress.warnings.push({
    code: "stored-form",
    message: `${definition.key}: the service stored the content in its own form: ${changed.join("; ")}. It was versioned as stored. Bring the definition into that form, or check that the difference does not matter.`
  });
}
var width = 16;
async function publish(publishing, plan, note) {
  let kindOf = ({ definition }) => definition.kind;
  await (0, import_shared_35.parallelByKind)(plan.changes, kindOf, width, (change) => publishOne(publishing, change, note));
}
async function publishOne(publishing, change, note) {
  let { limits, log } = publishing, progress = (0, import_shared_33.startOf)(change), tell = (ending) => note(change.key, () => ({ ...progress, change, failure: null, notStarted: null, ...ending() })), notStarted = (0, import_shared_11.writes)(change) ? limits.stopped() : null;
  if (notStarted || !(0, import_shared_11.writes)(change)) return tell(() => ({ notStarted }));
  log.info(`${change.key}: ${change.action}`), tell(() => progress.wrote ? { failure: interrupted2(change) } : { notStarted: limits.stopped() });
  let writer = publishing.writer(turnOf(limits, progress)), ended = await attempt({ ...publishing, writer }, change, progress);
  tell(() => ended);
}
function turnOf(limits, progress) {
  return {
    throwIfUnwanted: () => {
      let stopped = progress.wrote ? null : limits.stopped();
      if (stopped) throw new import_shared_38.ActionError(stopped, stopped, "The run was stopped before this.");
    },
    begin: () => {
      progress.wrote = !0;
    }
  };
}
function interrupted2({ key }) {
  let message = `${key}: the run ended while it was being published. Run the workflow again: it goes on from here.`;
  return new import_shared_38.ActionError("cancelled", "interrupted", message);
}
async function attempt(deps, change, progress) {
  try {
    return await carryOut(deps, change, progress), {};
  } catch (cause) {
    let failure = (0, import_shared_30.asActionError)(cause);
    return failure.reason === "conflict" ? attemptAgain(deps, change, progress, failure) : endingOf(deps.limits, change, progress, failure);
  }
}
function endingOf(limits, change, { wrote }, failure) {
  let stopped = limits.stopped();
  return !stopped || failure.reason !== "timeout" && failure.reason !== "cancelled" ? { failure } : wrote ? { failure: stopped === "cancelled" ? interrupted2(change) : failure } : { notStarted: stopped };
}
async function attemptAgain(deps, change, progress, conflict) {
  try {
    let again = await decideAgain(deps, change), { id, arn, live, version } = (0, import_shared_33.startOf)(again);
    return Object.assign(progress, { id, arn, live, version }), deps.reviewed && !isSame(change, again) ? { failure: notReviewed(change, conflict) } : ((0, import_shared_11.writes)(again) && await carryOut(deps, again, progress), { change: again });
  } catch (cause) {
    return endingOf(deps.limits, change, progress, (0, import_shared_30.asActionError)(cause));
  }
}
function isSame(planned, now) {
  let rowOf = ({ action, repository, live, metadata }) => JSON.stringify([action, repository, live, metadata]);
  return rowOf(planned) === rowOf(now);
}
function notReviewed({ key }, conflict) {
  let message = `${key}: ${conflict.message} Only the plan that was reviewed may be carried out, so nothing else was done instead. Look at a new plan, and approve that.`;
  return new import_shared_38.ActionError("plan-changed", "plan-changed", message, { cause: conflict });
}
async function decideAgain(deps, { definition }) {
  let { clock, limits } = deps, end = clock.now() + import_shared_7.lagOfLists, observation = await (0, import_shared_7.pollUntil)(clock, () => Math.min(end, limits.finishBy()), () => (0, import_shared_7.observeOne)(deps, definition)), change = (0, import_shared_11.decide)(definition, observation, void 0, deps.policy);
  return (0, import_shared_11.decide)(definition, observation, (0, import_shared_11.writes)(change) ? await deps.ageOf(change) : void 0, deps.policy);
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