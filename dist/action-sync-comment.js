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

/***/ 891:
/***/ ((module) => {

"use strict";
module.exports = require("./render-prepared-comment.js");

/***/ }),

/***/ 729:
/***/ ((module) => {

"use strict";
module.exports = require("./render-sarif.js");

/***/ }),

/***/ 809:
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

// another:shared-9.js
var require_shared_9 = __commonJS({
  "another:shared-9.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(742)["shared-9.js"]);
  }
});

// another:shared-33.js
var require_shared_33 = __commonJS({
  "another:shared-33.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(742)["shared-33.js"]);
  }
});

// another:shared-34.js
var require_shared_34 = __commonJS({
  "another:shared-34.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(742)["shared-34.js"]);
  }
});

// another:shared-38.js
var require_shared_38 = __commonJS({
  "another:shared-38.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(742)["shared-38.js"]);
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

// another:shared-88.js
var require_shared_88 = __commonJS({
  "another:shared-88.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(742)["shared-88.js"]);
  }
});

// another:shared-94.js
var require_shared_94 = __commonJS({
  "another:shared-94.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(742)["shared-94.js"]);
  }
});

// another:shared-96.js
var require_shared_96 = __commonJS({
  "another:shared-96.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(742)["shared-96.js"]);
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

// another:shared-36.js
var require_shared_36 = __commonJS({
  "another:shared-36.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(742)["shared-36.js"]);
  }
});

// another:shared-40.js
var require_shared_40 = __commonJS({
  "another:shared-40.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(742)["shared-40.js"]);
  }
});

// another:shared-41.js
var require_shared_41 = __commonJS({
  "another:shared-41.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(742)["shared-41.js"]);
  }
});

// another:shared-56.js
var require_shared_56 = __commonJS({
  "another:shared-56.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-56.js"]);
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

// another:shared-95.js
var require_shared_95 = __commonJS({
  "another:shared-95.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(742)["shared-95.js"]);
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

// another:shared-106.js
var require_shared_106 = __commonJS({
  "another:shared-106.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-106.js"]);
  }
});

// another:render-prepared-comment.js
var require_render_prepared_comment = __commonJS({
  "another:render-prepared-comment.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(891)["render-prepared-comment.js"]);
  }
});

// <stdin>
var stdin_exports = {};
__export(stdin_exports, {
  "action-sync-comment.js": () => action_sync_comment_exports,
  "shared-32.js": () => shared_32_exports
});
module.exports = __toCommonJS(stdin_exports);

// own:action-sync-comment.js
var action_sync_comment_exports = {};
__export(action_sync_comment_exports, {
  syncComment: () => syncComment
});
var import_shared_9 = __toESM(require_shared_9());

// own:shared-32.js
var shared_32_exports = {};
__export(shared_32_exports, {
  commentRefusedMessage: () => commentRefusedMessage,
  commentSection: () => commentSection,
  commentWarning: () => commentWarning,
  matrixTable: () => matrixTable,
  versionTexts: () => versionTexts,
  writeComment: () => writeComment
});
var import_shared_33 = __toESM(require_shared_33()), import_shared_34 = __toESM(require_shared_34()), import_shared_38 = __toESM(require_shared_38()), import_shared_55 = __toESM(require_shared_55()), import_shared_60 = __toESM(require_shared_60()), import_shared_82 = __toESM(require_shared_82()), import_shared_83 = __toESM(require_shared_83()), import_shared_88 = __toESM(require_shared_88()), import_shared_94 = __toESM(require_shared_94()), import_shared_96 = __toESM(require_shared_96()), import_shared_103 = __toESM(require_shared_103()), import_shared_104 = __toESM(require_shared_104()), commentLimit = 6e4, separator = `

`;
function renderSections(key, others, given, overview) {
  let { id } = given.header, before = others.get(id)?.header;
  if (before && !(0, import_shared_33.canReplace)(before, given.header)) return join(key, cutToFit(key, others), overview);
  let own = { ...given, header: inheritEntries(given.header, before) }, rest = new Map(others);
  rest.delete(id);
  let cut = new Map(cutToFit(key, new Map(rest).set(id, fitOwn(key, rest, own))));
  return cut.delete(id) ? join(key, cut.set(id, fitOwn(key, cut, own)), overview) : join(key, cut, overview);
}
function inheritEntries(own, before) {
  return own.mode === "plan" ? own : { ...own, entries: !before || before.untrusted ? [] : before.entries };
}
function fitOwn(key, rest, own) {
  let stub = cutHeader(own.header), withSection = (one) => new Map(rest).set(one.header.id, one), equalShare = Math.floor((commentLimit - firstLine(key, withSection(stub)).length) / (rest.size + 1)) - separator.length, reserved = [...rest.values()].map(
    (one) => isStub(one) ? Math.max(0, equalShare - one.text.length) : 0
  ), available = commentLimit - reserved.reduce((sum, length) => sum + length, 0);
  return [own.header, { ...own.header, entries: null }].flatMap((header) => [
    ...own.bodies.map((body) => (0, import_shared_33.createStored)(header, body)),
    ...[cutText, cutTable].map((cut) => cut(header))
  ]).find((one) => one.text.length <= equalShare || lengthOf(key, withSection(one)) <= available) ?? stub;
}
function cutToFit(key, sections) {
  let fitted = new Map(sections), isTooLong = () => lengthOf(key, fitted) > commentLimit, canCut = !0;
  for (; canCut && isTooLong(); ) canCut = cutLongest(fitted);
  for (let { header } of inOrder(sections).toReversed()) isTooLong() && fitted.delete(header.id);
  return fitted;
}
function cutLongest(fitted) {
  return inOrder(fitted).toSorted((a, b) => b.text.length - a.text.length).some((one) => {
    let next = shortened(one);
    return next && fitted.set(next.header.id, next), next !== void 0;
  });
}
function shortened({ header, text }) {
  return [cutText, cutTable, cutHeader].map((cut) => cut(header)).find((cut) => cut.text.length < text.length);
}
function cutText(header) {
  return (0, import_shared_33.createStored)(header, pointerTo(header));
}
function cutTable(header) {
  return cutText({ ...header, versions: null });
}
function cutHeader(header) {
  return cutTable({ ...header, entries: null });
}
function isStub({ header, text }) {
  return text.endsWith(`-->
${pointerTo(header)}`);
}
function pointerTo({ url }) {
  return `This part was cut, since the whole is too long for a comment. [Read it in the job summary](${url}).`;
}
function join(key, sections, overview) {
  let stored = inOrder(sections), text = [firstLine(key, sections), stored.map(({ text: text2 }) => text2).join(separator)].join(`
`), available = commentLimit - text.length - separator.length, overviewText = (stored.length < 2 ? [] : overview(stored.map(({ header }) => header))).find((size) => size.length <= available);
  return overviewText === void 0 ? text : text.replace(`
`, () => `
${overviewText}${separator}`);
}
function lengthOf(key, sections) {
  let lengths = [...sections.values()].map(({ text }) => text.length), between = separator.length * Math.max(0, sections.size - 1);
  return lengths.reduce(
    (sum, length) => sum + length,
    firstLine(key, sections).length + 1 + between
  );
}
function firstLine(key, sections) {
  let [only, more] = sections.values();
  if (!only || more) return (0, import_shared_38.encodeComment)({ key });
  let { digest, commit, mode } = only.header;
  return (0, import_shared_38.encodeComment)({ key, digest, commit, mode });
}
function inOrder(sections) {
  return [...sections.values()].toSorted((a, b) => a.header.id < b.header.id ? -1 : 1);
}
var staleAfterMs = 2e3;
async function syncOnce({ pullRequests, clock }, request, state) {
  let from = clock.now(), [target, ...others] = await findComments(pullRequests, request, state);
  if (clock.now() - from > staleAfterMs && ([target, ...others] = await findComments(pullRequests, request, state)), !target) return createComment(pullRequests, request, state);
  let readings = await readSections(pullRequests, request, state, [target, ...others]);
  return state.sections = (0, import_shared_33.mergeSections)(...readings, state.sections.values()), await updateComment(pullRequests, request, state, target) ? null : (await deleteDuplicates(pullRequests, state, target, others), { id: target.id, url: target.url, action: state.action });
}
async function findComments(pullRequests, { pullRequest, key }, { created, deletedIds }) {
  let listed = await pullRequests.comments(pullRequest), lagging = created && !listed.some(({ id }) => id === created.id) ? [created] : [];
  return [...listed, ...lagging].filter(({ id, isOwn, body }) => isOwn && !deletedIds.has(id) && (0, import_shared_33.parseSections)(body, key) !== null).toSorted((a, b) => a.id - b.id);
}
async function readSections(pullRequests, { key, section }, { created }, comments) {
  let parsed = comments.map(({ body }) => parseStored(body, key));
  if (!parsed.flat().some(({ header }) => (header.entries?.length ?? 0) > 0 && !isReplaced(header, section.header))) return parsed;
  let attributed = await pullRequests.withEditors(comments).catch(noneIfForbidden);
  return comments.map(({ id, url, body }) => {
    let known = attributed.find((each) => each.url === url), isTrusted = !known && id === created?.id && body === created.body || known?.isOwn === !0 && known.editor === null;
    return parseStored(known?.body ?? body, key).map((each) => isTrusted ? each : (0, import_shared_33.withoutReview)(each));
  });
}
function noneIfForbidden(error) {
  if (error instanceof import_shared_55.GitHubRefused && error.kind === "permission") return [];
  throw error;
}
function isReplaced(stored, own) {
  return stored.id === own.id && own.mode === "plan" && (0, import_shared_33.canReplace)(stored, own);
}
function parseStored(body, key) {
  return [...(0, import_shared_33.parseSections)(body, key)?.values() ?? []];
}
async function createComment(pullRequests, request, state) {
  if (!request.createIfMissing) return { id: null, url: null, action: "none" };
  let text = render(request, state);
  return state.created = await pullRequests.create(request.pullRequest, text), state.written = { sent: text, stored: state.created.body }, state.action = "created", null;
}
async function updateComment(pullRequests, request, state, target) {
  let text = render(request, state), { sent, stored } = state.written ?? {};
  return target.body === text || target.body === stored && text === sent ? !1 : (await ignoreDeleted(state, target.id, async () => {
    state.written = { sent: text, stored: (await pullRequests.update(target.id, text)).body };
  }), state.created?.id !== target.id && (state.action = "updated"), !0);
}
async function deleteDuplicates(pullRequests, state, target, others) {
  let createdId = state.created?.id, deletable = others.filter(
    ({ id }) => createdId === void 0 || createdId === target.id || createdId === id
  );
  for (let { id } of deletable) await ignoreDeleted(state, id, () => pullRequests.delete(id));
}
async function ignoreDeleted(state, id, write) {
  await write().catch((error) => {
    if (!(error instanceof import_shared_55.GitHubRefused && error.kind === "not-found")) throw error;
    state.deletedIds.add(id);
  });
}
function render(request, state) {
  let text = renderSections(request.key, state.sections, request.section, request.overview);
  if ((0, import_shared_33.parseSections)(text, request.key)?.has(request.section.header.id)) return text;
  let message = `the comment is full: it already holds ${state.sections.size} sections of other jobs`;
  throw new import_shared_55.GitHubRefused("invalid", `${message}; give some of them another \`comment-key\``);
}
var maxSyncs = 16;
async function writeComment(deps, request) {
  let random = deps.random ?? Math.random, state = {
    sections: /* @__PURE__ */ new Map(),
    written: null,
    created: null,
    deletedIds: /* @__PURE__ */ new Set(),
    action: "unchanged"
  }, refusals = 0;
  for (let syncs = 0; syncs < maxSyncs; syncs++) {
    let result = await syncOnce(deps, request, state).catch((error) => {
      let wait = ++refusals <= import_shared_34.maxRefusals ? (0, import_shared_34.waitAfterRefusal)(error) : null;
      if (wait === null) throw error;
      return wait;
    });
    if (typeof result == "object" && result !== null) return result;
    let shared = [...state.sections.keys()].some((id) => id !== request.section.header.id), base = result ?? (shared ? import_shared_34.settleMs.shared : import_shared_34.settleMs.alone);
    await deps.clock.sleep(base * (1 + random()));
  }
  let message = `other jobs kept overwriting the comment: it did not come to rest in ${maxSyncs} looks`;
  throw new import_shared_55.GitHubRefused("unavailable", message);
}
var advice = {
  ...import_shared_34.commonAdvice,
  permission: "Give the job `permissions: pull-requests: write`. A pull request from a fork, or by Dependabot, has a token that can only read: there another workflow can post the file of the output `comment-path`, and the job summary says the same",
  "not-found": "Check the `pull-request` input, and give the job `permissions: pull-requests: write`: to a token without it GitHub also answers that nothing is there",
  invalid: "GitHub does not take it as it is"
};
function commentRefusedMessage(refused) {
  return `The comment on the pull request was not written: ${(0, import_shared_104.withoutDot)(refused.message)}. ${advice[refused.kind]}.`;
}
function commentWarning(cause) {
  return { code: "comment-not-written", message: `${cause instanceof import_shared_55.GitHubRefused ? commentRefusedMessage(cause) : `The comment on the pull request was not written: ${(0, import_shared_60.asActionError)(cause).message}`} Nothing else of this run depends on it.` };
}
var maxLength = 5e4, maxShortLength = 4e3;
function commentSection(report, options, header = 0) {
  let max = Math.max(maxShortLength, maxLength - header), { arns } = options, shown = arns ? report : (0, import_shared_82.withoutArns)(report), everything = (0, import_shared_83.reportBlocks)(shown, { arns, diagrams: !0, undone: !0 }), bothParts = (0, import_shared_83.reportBlocks)(shown, { arns, diagrams: !1, undone: !0 }), blocks = (0, import_shared_83.reportBlocks)(shown, { arns, diagrams: !1, undone: !1 }), note = `*Shortened: ${(0, import_shared_94.link)("the job summary", options.runUrl)} has it all.*`, body = (size, max2) => (0, import_shared_83.fitBlocks)(withShortenedNote((0, import_shared_83.upTo)(size, blocks), blocks, note), max2, note), changes = body("changes", max), bothChanges = (0, import_shared_83.wholeText)(withShortenedNote((0, import_shared_83.upTo)("changes", bothParts), bothParts, note), max) ?? changes, bodies = [
    (0, import_shared_83.wholeText)(everything, max) ?? bothChanges,
    bothChanges,
    changes,
    body("attention", max),
    body("table", max),
    body("table", maxShortLength),
    body("counts", maxShortLength)
  ];
  return {
    bodies: bodies.filter((text, index) => index === 0 || text.length < (bodies[index - 1] ?? "").length)
  };
}
function withShortenedNote(blocks, all, note) {
  return blocks.length < all.length ? [...blocks, (0, import_shared_83.paragraph)("counts", note)] : blocks;
}
var maxShortRows = 20, maxCharacters = 8e3, none = "\u2013";
function versionTexts({ entries }) {
  let all = Object.entries(entries).map(([key, entry]) => [key, cell(entry)]), changed = all.filter(([, text]) => isChange(text));
  return [all, changed].map((list) => Object.fromEntries(list)).find(fitsHeader) ?? null;
}
function fitsHeader(versions) {
  return JSON.stringify(versions).length <= maxCharacters;
}
function cell(entry) {
  let { status, version, previousVersion } = entry;
  if ((0, import_shared_88.isLiveUnversioned)(entry)) return "\u274C live but has no version yet";
  if (status === "failed" || status === "invalid") return `\u274C ${status}`;
  if (status === "blocked") return "\u26D4 blocked";
  if (entry.action === "held") return `\u26A0\uFE0F ${version === null ? "" : `v${version}, `}on hold after a rollback`;
  if (status === "skipped") return `\u26A0\uFE0F ${(0, import_shared_88.entryReason)(entry) || status}`;
  let alias = (0, import_shared_88.aliasWords)(entry, import_shared_96.oneLine);
  if ((0, import_shared_88.isAliasAlone)(entry)) return [(0, import_shared_88.versionWords)(entry), alias].filter(Boolean).join(", ");
  if (status === "updated" || status === "planned" && entry.action === "metadata")
    return [`${(0, import_shared_88.versionWords)(entry)}, description or tags`, alias].filter(Boolean).join(", ");
  if (status === "planned" || status === "published")
    return [(0, import_shared_88.versionWords)(entry), (0, import_shared_88.updateRemark)(entry), alias].filter(Boolean).join(", ");
  let shownVersion = version ?? previousVersion;
  return shownVersion === null ? none : `v${shownVersion}`;
}
function isChange(text) {
  return !/^(v\d+|–)$/.test(text);
}
function matrixTable(headers) {
  let instances = [...new Set(headers.map(({ instance }) => instance))].toSorted(import_shared_103.compareCodeUnits), columns = instances.map((name) => cellsOf(headers.filter(({ instance }) => instance === name))), keys = [...new Set(columns.flatMap((cells) => [...cells.keys()]))].filter((key) => columns.some((cells) => isChange(cells.get(key) ?? none))).toSorted(import_shared_103.compareCodeUnits);
  if (keys.length === 0) return [];
  let head = (0, import_shared_94.tableHead)(["Definition", ...instances.map((name) => (0, import_shared_96.inline)(name))]), rows = keys.map((key) => (0, import_shared_94.row)([(0, import_shared_96.code)(key), ...columns.map((cells) => (0, import_shared_96.inline)(cells.get(key) ?? none))])), all = [head, ...rows].join(`
`);
  if (rows.length <= maxShortRows) return [all];
  let rest = `*And ${(0, import_shared_94.plural)(rows.length - maxShortRows, "more definition")}.*`;
  return [all, `${[head, ...rows.slice(0, maxShortRows)].join(`
`)}

${rest}`];
}
function cellsOf(headers) {
  let cells = headers.flatMap(({ versions }) => Object.entries(versions ?? {})), [plain, changed] = [
    cells.filter(([, text]) => !isChange(text)),
    cells.filter(([, text]) => isChange(text))
  ];
  return new Map([...plain, ...changed]);
}

// own:action-sync-comment.js
var import_shared_332 = __toESM(require_shared_33()), import_shared_342 = __toESM(require_shared_34()), import_shared_36 = __toESM(require_shared_36()), import_shared_382 = __toESM(require_shared_38()), import_shared_40 = __toESM(require_shared_40()), import_shared_41 = __toESM(require_shared_41()), import_shared_552 = __toESM(require_shared_55()), import_shared_56 = __toESM(require_shared_56()), import_shared_602 = __toESM(require_shared_60()), import_shared_822 = __toESM(require_shared_82()), import_shared_832 = __toESM(require_shared_83()), import_shared_84 = __toESM(require_shared_84()), import_shared_85 = __toESM(require_shared_85()), import_shared_87 = __toESM(require_shared_87()), import_shared_882 = __toESM(require_shared_88()), import_shared_89 = __toESM(require_shared_89()), import_shared_90 = __toESM(require_shared_90()), import_shared_91 = __toESM(require_shared_91()), import_shared_92 = __toESM(require_shared_92()), import_shared_93 = __toESM(require_shared_93()), import_shared_942 = __toESM(require_shared_94()), import_shared_95 = __toESM(require_shared_95()), import_shared_962 = __toESM(require_shared_96()), import_shared_97 = __toESM(require_shared_97()), import_shared_98 = __toESM(require_shared_98()), import_shared_99 = __toESM(require_shared_99()), import_shared_100 = __toESM(require_shared_100()), import_shared_101 = __toESM(require_shared_101()), import_shared_102 = __toESM(require_shared_102()), import_shared_1032 = __toESM(require_shared_103()), import_shared_1042 = __toESM(require_shared_104()), import_shared_106 = __toESM(require_shared_106()), maxEntryCharacters = 45e3;
async function syncComment(context, report, sinks) {
  let { outputs, warnings } = await tryToWrite(context, report);
  if (warnings.length === 0 && (outputs.commentId || !context.decision.fork) && context.pullRequests) return { outputs, warnings };
  let commentPath = await savePrepared(context, report, sinks) ?? "";
  return { outputs: { ...outputs, commentPath }, warnings };
}
async function tryToWrite(context, report) {
  let { pullRequests } = context;
  if (pullRequests === null) return { outputs: {}, warnings: [] };
  try {
    let written = await writeSection({ ...context, pullRequests }, report);
    return { outputs: { commentId: written?.id ? String(written.id) : "", commentUrl: written?.url ?? "" }, warnings: [] };
  } catch (cause) {
    return { outputs: {}, warnings: [commentWarning(cause)] };
  }
}
async function savePrepared({ inputs, decision, pullRequestHead: headCommit }, report, sinks) {
  let { pullRequest } = decision;
  if (report.mode !== "plan" || pullRequest === null || headCommit === null) return null;
  let { repository } = report.context, { preparedComment } = await Promise.resolve().then(() => __toESM(require_render_prepared_comment())), address = { repository, pullRequest, headCommit, commentKey: inputs.commentKey }, name = "pr-comment.json";
  return (0, import_shared_40.saveFile)(name, sinks, () => sinks.files.saveFile(name, preparedComment(report, address)));
}
async function writeSection({ inputs, decision, pullRequests, clock }, report) {
  let pullRequest = inputs.pullRequest ?? decision.pullRequest ?? (decision.record ? await pullRequests.pullRequestOfCommit(report.context.commit) : null);
  if (pullRequest === null) return null;
  let createIfMissing = shouldComment(inputs.comment, report);
  return writeComment(
    { pullRequests, clock },
    {
      pullRequest,
      key: inputs.commentKey,
      createIfMissing,
      section: sectionOf(inputs, report),
      overview: matrixTable
    }
  );
}
function shouldComment(when, report) {
  return when === "always" || when === "never" ? when === "always" : report.failures.length > 0 || when === "on-change" && (0, import_shared_882.hasChanges)(report);
}
function sectionOf(inputs, report) {
  let header = headerOf(inputs, report), options = { arns: inputs.commentArns, runUrl: report.context.runUrl };
  return { header, bodies: commentSection(report, options, (0, import_shared_382.encodeSection)(header).length).bodies };
}
function headerOf(inputs, report) {
  let { context, mode, planDigest, sectionId, entries } = report, shown = inputs.commentArns ? report : (0, import_shared_822.withoutArns)(report);
  return {
    id: sectionId,
    digest: planDigest,
    commit: context.commit,
    mode,
    run: context.runId,
    published: Object.values(entries).some(({ status }) => status === "published"),
    url: context.runUrl,
    instance: (0, import_shared_882.instanceName)(shown),
    entries: mode === "plan" ? reviewEntries(report) : [],
    versions: versionTexts(shown)
  };
}
function reviewEntries({ instanceId, entries }) {
  let sealed = Object.entries(entries).flatMap(
    ([key, { action, reviewSha256, liveSha256, metadataSha256, alias }]) => action === null || action === "unchanged" && alias === null || reviewSha256 === null ? [] : (0, import_shared_9.encodeEntry)(
      (0, import_shared_9.sealEntry)(instanceId, {
        key,
        action,
        repository: reviewSha256,
        live: liveSha256,
        metadata: metadataSha256,
        alias: alias && (0, import_shared_92.aliasHash)({ name: alias.name, from: alias.previousVersion })
      })
    )
  );
  return sealed.join().length > maxEntryCharacters ? null : sealed;
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
/******/ 	var __webpack_exports__ = __nccwpck_require__(809);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;