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

/***/ 891:
/***/ ((module) => {

"use strict";
module.exports = require("./render-prepared-comment.js");

/***/ }),

/***/ 256:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
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
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);

// another:render-prepared-comment
var render_prepared_comment_exports = {};
__export(render_prepared_comment_exports, {
  preparedComment: () => import_render_prepared_comment.preparedComment
});
var import_render_prepared_comment, init_render_prepared_comment = __esm({
  "another:render-prepared-comment"() {
    import_render_prepared_comment = __nccwpck_require__(891);
  }
});

// <stdin>
var stdin_exports = {};
__export(stdin_exports, {
  commentRefusedMessage: () => commentRefusedMessage,
  commentSection: () => commentSection,
  commentWarning: () => commentWarning,
  matrixTable: () => matrixTable,
  syncComment: () => syncComment,
  versionTexts: () => versionTexts,
  writeComment: () => writeComment
});
module.exports = __toCommonJS(stdin_exports);

// another:src/core/review/entry.ts
var import_app_steps = __nccwpck_require__(742);

// another:src/core/comment/sections.ts
var import_app_steps2 = __nccwpck_require__(742);

// another:src/app/github-refusals.ts
var import_app_steps3 = __nccwpck_require__(742);

// another:src/core/comment/marker.ts
var import_app_steps4 = __nccwpck_require__(742);

// another:src/render/annotations.ts
var import_action_deliver = __nccwpck_require__(683);

// another:src/ports/github.ts
var import_action_run_action = __nccwpck_require__(344);

// another:src/render/redact.ts
var import_app_steps5 = __nccwpck_require__(742);

// another:src/render/fit.ts
var import_action_deliver2 = __nccwpck_require__(683);

// another:src/render/markdown.ts
var import_action_deliver3 = __nccwpck_require__(683);

// another:src/render/alias.ts
var import_action_deliver4 = __nccwpck_require__(683);

// another:src/core/text/natural-order.ts
var import_action_deliver5 = __nccwpck_require__(683);

// another:src/core/model/errors.ts
var import_index = __nccwpck_require__(377);

// another:src/render/escape.ts
var import_index2 = __nccwpck_require__(377);

// another:src/core/text/quote.ts
var import_index3 = __nccwpck_require__(377);

// own:src/core/comment/body.ts
var commentLimit = 6e4, separator = `

`;
function renderSections(key, others, given, overview) {
  let { id } = given.header, before = others.get(id)?.header;
  if (before && !(0, import_app_steps2.canReplace)(before, given.header)) return join(key, cutToFit(key, others), overview);
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
    ...own.bodies.map((body) => (0, import_app_steps2.createStored)(header, body)),
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
  return (0, import_app_steps2.createStored)(header, pointerTo(header));
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
  if (!only || more) return (0, import_app_steps4.encodeComment)({ key });
  let { digest, commit, mode } = only.header;
  return (0, import_app_steps4.encodeComment)({ key, digest, commit, mode });
}
function inOrder(sections) {
  return [...sections.values()].toSorted((a, b) => a.header.id < b.header.id ? -1 : 1);
}
var staleAfterMs = 2e3;
async function syncOnce({ pullRequests, clock }, request, state) {
  let from = clock.now(), [target, ...others] = await findComments(pullRequests, request, state);
  if (clock.now() - from > staleAfterMs && ([target, ...others] = await findComments(pullRequests, request, state)), !target) return createComment(pullRequests, request, state);
  let readings = await readSections(pullRequests, request, state, [target, ...others]);
  return state.sections = (0, import_app_steps2.mergeSections)(...readings, state.sections.values()), await updateComment(pullRequests, request, state, target) ? null : (await deleteDuplicates(pullRequests, state, target, others), { id: target.id, url: target.url, action: state.action });
}
async function findComments(pullRequests, { pullRequest, key }, { created, deletedIds }) {
  let listed = await pullRequests.comments(pullRequest), lagging = created && !listed.some(({ id }) => id === created.id) ? [created] : [];
  return [...listed, ...lagging].filter(({ id, isOwn, body }) => isOwn && !deletedIds.has(id) && (0, import_app_steps2.parseSections)(body, key) !== null).toSorted((a, b) => a.id - b.id);
}
async function readSections(pullRequests, { key, section }, { created }, comments) {
  let parsed = comments.map(({ body }) => parseStored(body, key));
  if (!parsed.flat().some(({ header }) => (header.entries?.length ?? 0) > 0 && !isReplaced(header, section.header))) return parsed;
  let attributed = await pullRequests.withEditors(comments).catch(noneIfForbidden);
  return comments.map(({ id, url, body }) => {
    let known = attributed.find((each) => each.url === url), isTrusted = !known && id === created?.id && body === created.body || known?.isOwn === !0 && known.editor === null;
    return parseStored(known?.body ?? body, key).map((each) => isTrusted ? each : (0, import_app_steps2.withoutReview)(each));
  });
}
function noneIfForbidden(error2) {
  if (error2 instanceof import_action_run_action.GitHubRefused && error2.kind === "permission") return [];
  throw error2;
}
function isReplaced(stored, own) {
  return stored.id === own.id && own.mode === "plan" && (0, import_app_steps2.canReplace)(stored, own);
}
function parseStored(body, key) {
  return [...(0, import_app_steps2.parseSections)(body, key)?.values() ?? []];
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
  await write().catch((error2) => {
    if (!(error2 instanceof import_action_run_action.GitHubRefused && error2.kind === "not-found")) throw error2;
    state.deletedIds.add(id);
  });
}
function render(request, state) {
  let text = renderSections(request.key, state.sections, request.section, request.overview);
  if ((0, import_app_steps2.parseSections)(text, request.key)?.has(request.section.header.id)) return text;
  let message = `the comment is full: it already holds ${state.sections.size} sections of other jobs`;
  throw new import_action_run_action.GitHubRefused("invalid", `${message}; give some of them another \`comment-key\``);
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
    let result = await syncOnce(deps, request, state).catch((error2) => {
      let wait = ++refusals <= import_app_steps3.maxRefusals ? (0, import_app_steps3.waitAfterRefusal)(error2) : null;
      if (wait === null) throw error2;
      return wait;
    });
    if (typeof result == "object" && result !== null) return result;
    let shared = [...state.sections.keys()].some((id) => id !== request.section.header.id), base = result ?? (shared ? import_app_steps3.settleMs.shared : import_app_steps3.settleMs.alone);
    await deps.clock.sleep(base * (1 + random()));
  }
  let message = `other jobs kept overwriting the comment: it did not come to rest in ${maxSyncs} looks`;
  throw new import_action_run_action.GitHubRefused("unavailable", message);
}
var advice = {
  ...import_app_steps3.commonAdvice,
  permission: "Give the job `permissions: pull-requests: write`. A pull request from a fork, or by Dependabot, has a token that can only read: there another workflow can post the file of the output `comment-path`, and the job summary says the same",
  "not-found": "Check the `pull-request` input, and give the job `permissions: pull-requests: write`: to a token without it GitHub also answers that nothing is there",
  invalid: "GitHub does not take it as it is"
};
function commentRefusedMessage(refused) {
  return `The comment on the pull request was not written: ${(0, import_index3.withoutDot)(refused.message)}. ${advice[refused.kind]}.`;
}
function commentWarning(cause) {
  return { code: "comment-not-written", message: `${cause instanceof import_action_run_action.GitHubRefused ? commentRefusedMessage(cause) : `The comment on the pull request was not written: ${(0, import_index.asActionError)(cause).message}`} Nothing else of this run depends on it.` };
}
var maxLength = 5e4, maxShortLength = 4e3;
function commentSection(report, options, header = 0) {
  let max = Math.max(maxShortLength, maxLength - header), { arns } = options, shown = arns ? report : (0, import_app_steps5.withoutArns)(report), note = (0, import_action_deliver2.paragraph)("counts", shortenedNote(report, options));
  function* blocks(size, undone = !1) {
    yield* (0, import_action_deliver2.reportBlocks)(shown, { arns, size, diagrams: !1, undone }), yield note;
  }
  let body = (size, max2) => (0, import_action_deliver2.fitBlocks)(blocks(size), max2, note.open), changes = body("changes", max), bothChanges = (0, import_action_deliver2.wholeText)(blocks("changes", !0), max) ?? changes, bodies = [
    (0, import_action_deliver2.wholeText)((0, import_action_deliver2.reportBlocks)(shown, { arns, diagrams: !0, undone: !0 }), max) ?? bothChanges,
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
function shortenedNote(report, { runUrl, hasSummary }) {
  return hasSummary && (0, import_action_deliver.isSummaryWhole)(report) ? `*Shortened: ${(0, import_action_deliver3.link)("the job summary", runUrl)} has it all.*` : `*Shortened: the report file of ${(0, import_action_deliver3.link)("the run", runUrl)} has it all.*`;
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
  if ((0, import_action_deliver4.isLiveUnversioned)(entry)) return "\u274C live but has no version yet";
  if (status === "failed" || status === "invalid") return `\u274C ${status}`;
  if (status === "blocked") return "\u26D4 blocked";
  if (entry.action === "held") return `\u26A0\uFE0F ${version === null ? "" : `v${version}, `}on hold after a rollback`;
  if (status === "skipped") return `\u26A0\uFE0F ${(0, import_action_deliver4.entryReason)(entry) || status}`;
  let alias = (0, import_action_deliver4.aliasWords)(entry, import_index2.oneLine);
  if ((0, import_action_deliver4.isAliasAlone)(entry)) return [(0, import_action_deliver4.versionWords)(entry), alias].filter(Boolean).join(", ");
  if (status === "updated" || status === "planned" && entry.action === "metadata")
    return [`${(0, import_action_deliver4.versionWords)(entry)}, description or tags`, alias].filter(Boolean).join(", ");
  if (status === "planned" || status === "published")
    return [(0, import_action_deliver4.versionWords)(entry), (0, import_action_deliver4.updateRemark)(entry), alias].filter(Boolean).join(", ");
  let shownVersion = version ?? previousVersion;
  return shownVersion === null ? none : `v${shownVersion}`;
}
function isChange(text) {
  return !/^(v\d+|–)$/.test(text);
}
function matrixTable(headers) {
  let instances = (0, import_action_deliver5.sortNaturally)([...new Set(headers.map(({ instance }) => instance))], (name) => name), columns = instances.map((name) => cellsOf(headers.filter(({ instance }) => instance === name))), changed = [...new Set(columns.flatMap((cells) => [...cells.keys()]))].filter(
    (key) => columns.some((cells) => isChange(cells.get(key) ?? none))
  ), keys = (0, import_action_deliver5.sortNaturally)(changed, (key) => key);
  if (keys.length === 0) return [];
  let head = (0, import_action_deliver3.tableHead)(["Definition", ...instances.map((name) => (0, import_index2.inline)(name))]), rows = keys.map(
    (key) => (0, import_action_deliver3.row)([(0, import_index2.code)(key), ...columns.map((cells) => (0, import_action_deliver3.unbroken)((0, import_index2.inline)(cells.get(key) ?? none)))])
  ), all = [head, ...rows].join(`
`);
  if (rows.length <= maxShortRows) return [all];
  let rest = `*And ${(0, import_action_deliver3.plural)(rows.length - maxShortRows, "more definition")}.*`;
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

// another:src/core/model/plan.ts
var import_app_steps6 = __nccwpck_require__(742);

// another:src/core/model/report.ts
var import_action_deliver6 = __nccwpck_require__(683);

// another:src/core/text/hex.ts
var import_action_run_action2 = __nccwpck_require__(344);

// another:src/core/plan/mode.ts
var import_index4 = __nccwpck_require__(377);

// another:src/render/headline.ts
var import_action_deliver7 = __nccwpck_require__(683);

// another:src/render/advice.ts
var import_action_deliver8 = __nccwpck_require__(683);

// another:src/core/plan/drift-causes.ts
var import_action_deliver9 = __nccwpck_require__(683);

// another:src/core/text/common-ends.ts
var import_action_deliver10 = __nccwpck_require__(683);

// another:src/core/words/prompts.ts
var import_action_deliver11 = __nccwpck_require__(683);

// another:src/core/plan/removed.ts
var import_action_deliver12 = __nccwpck_require__(683);

// another:src/core/plan/plan.ts
var import_action_deliver13 = __nccwpck_require__(683);

// another:src/core/resolve/review-hash.ts
var import_action_deliver14 = __nccwpck_require__(683);

// another:src/core/plan/version-marker.ts
var import_action_deliver15 = __nccwpck_require__(683);

// another:src/core/model/difference.ts
var import_action_deliver16 = __nccwpck_require__(683);

// another:src/core/plan/decision.ts
var import_action_deliver17 = __nccwpck_require__(683);

// another:src/core/kinds/text-rule.ts
var import_index5 = __nccwpck_require__(377);

// another:src/core/model/key.ts
var import_index6 = __nccwpck_require__(377);

// another:src/core/kinds/arns.ts
var import_index7 = __nccwpck_require__(377);

// another:src/core/document/located-json.ts
var import_index8 = __nccwpck_require__(377);

// another:src/core/text/arn.ts
var import_index9 = __nccwpck_require__(377);

// another:src/core/resolve/has-references.ts
var import_index10 = __nccwpck_require__(377);

// another:src/core/document/problem.ts
var import_index11 = __nccwpck_require__(377);

// another:src/core/document/json-differences.ts
var import_action_deliver18 = __nccwpck_require__(683);

// another:src/core/hash/sha256.ts
var import_index12 = __nccwpck_require__(377);

// another:src/core/kinds/large-text.ts
var import_index13 = __nccwpck_require__(377);

// another:src/core/model/once-for-each.ts
var import_index14 = __nccwpck_require__(377);

// another:src/core/document/kept-json.ts
var import_index15 = __nccwpck_require__(377);

// another:src/core/document/json.ts
var import_index16 = __nccwpck_require__(377);

// another:src/core/diff/shared/group-by.ts
var import_index17 = __nccwpck_require__(377);

// another:src/core/text/nearest.ts
var import_index18 = __nccwpck_require__(377);

// another:esbuild-runtime
var import_index19 = __nccwpck_require__(377);

// own:action-sync-comment
var maxEntryCharacters = 45e3;
async function syncComment(context, report, sinks) {
  let { outputs, warnings } = await tryToWrite(context, report), hasFailed = context.pullRequests === null || warnings.length > 0, isUndecided = context.decision.fork && !outputs.commentId;
  if (!hasFailed && !isUndecided) return { outputs, warnings };
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
  let { repository } = report.context, { preparedComment: preparedComment2 } = await Promise.resolve().then(() => (init_render_prepared_comment(), render_prepared_comment_exports)), address = { repository, pullRequest, headCommit, commentKey: inputs.commentKey };
  return (0, import_action_deliver.saveFile_2)("pr-comment.json", sinks, () => [preparedComment2(report, address)]);
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
  return when === "always" || when === "never" ? when === "always" : report.failures.length > 0 || when === "on-change" && (0, import_action_deliver4.hasChanges)(report);
}
function sectionOf(inputs, report) {
  let header = headerOf(inputs, report), { commentArns: arns, jobSummary: hasSummary } = inputs, options = { arns, hasSummary, runUrl: report.context.runUrl };
  return { header, bodies: commentSection(report, options, (0, import_app_steps4.encodeSection)(header).length).bodies };
}
function headerOf(inputs, report) {
  let { context, mode, planDigest, sectionId: sectionId2, entries } = report, shown = inputs.commentArns ? report : (0, import_app_steps5.withoutArns)(report);
  return {
    id: sectionId2,
    digest: planDigest,
    commit: context.commit,
    mode,
    run: context.runId,
    published: Object.values(entries).some(({ status }) => status === "published"),
    url: context.runUrl,
    instance: (0, import_action_deliver4.instanceName)(shown),
    entries: mode === "plan" ? reviewEntries(report) : [],
    versions: versionTexts(shown)
  };
}
function reviewEntries({ instanceId, entries }) {
  let sealed = Object.entries(entries).flatMap(
    ([key, { action, reviewSha256, liveSha256, metadataSha256, alias }]) => action === null || action === "unchanged" && alias === null || reviewSha256 === null ? [] : (0, import_app_steps.encodeEntry)(
      (0, import_app_steps.sealEntry)(instanceId, {
        key,
        action,
        repository: reviewSha256,
        live: liveSha256,
        metadata: metadataSha256,
        alias: alias && (0, import_action_deliver15.aliasHash)({ name: alias.name, from: alias.previousVersion })
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
/******/ 	var __webpack_exports__ = __nccwpck_require__(256);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;