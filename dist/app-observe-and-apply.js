/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 968:
/***/ ((module) => {

"use strict";
module.exports = require("./app-publish-publish.js");

/***/ }),

/***/ 271:
/***/ ((module) => {

"use strict";
module.exports = require("./carry-out.js");

/***/ }),

/***/ 322:
/***/ ((module) => {

"use strict";
module.exports = require("./core-diff-compared.js");

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

/***/ 82:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

module.exports = {
  get "app-observe-and-apply.js"() { return __nccwpck_require__(256) },
  get "app-told.js"() { return __nccwpck_require__(796) },
  get "deliver.js"() { return __nccwpck_require__(490) },
  get "shared-6.js"() { return __nccwpck_require__(549) },
  get "shared-7.js"() { return __nccwpck_require__(846) },
  get "shared-11.js"() { return __nccwpck_require__(537) },
  get "shared-33.js"() { return __nccwpck_require__(73) },
  get "shared-8.js"() { return __nccwpck_require__(71) },
  get "shared-9.js"() { return __nccwpck_require__(568) },
  get "shared-10.js"() { return __nccwpck_require__(26) },
  get "shared-32.js"() { return __nccwpck_require__(146) },
  get "shared-31.js"() { return __nccwpck_require__(943) },
  get "shared-50.js"() { return __nccwpck_require__(742) },
  get "shared-29.js"() { return __nccwpck_require__(358) },
  get "shared-30.js"() { return __nccwpck_require__(328) },
  get "shared-45.js"() { return __nccwpck_require__(160) },
  get "shared-42.js"() { return __nccwpck_require__(509) },
  get "shared-43.js"() { return __nccwpck_require__(766) },
  get "shared-44.js"() { return __nccwpck_require__(775) },
  get "shared-46.js"() { return __nccwpck_require__(905) },
  get "shared-48.js"() { return __nccwpck_require__(971) },
  get "shared-49.js"() { return __nccwpck_require__(708) },
  get "shared-47.js"() { return __nccwpck_require__(978) },
}


/***/ }),

/***/ 256:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
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
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  observeAndApply: () => observeAndApply
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_6 = __nccwpck_require__(549);
var import_shared_7 = __nccwpck_require__(846);
var import_shared_8 = __nccwpck_require__(71);
var import_shared_9 = __nccwpck_require__(568);
var import_shared_10 = __nccwpck_require__(26);
var import_shared_11 = __nccwpck_require__(537);
var import_shared_31 = __nccwpck_require__(943);
var import_shared_32 = __nccwpck_require__(146);
var import_shared_33 = __nccwpck_require__(73);
var import_shared_34 = (__nccwpck_require__(271)["shared-34.js"]);
var import_shared_35 = (__nccwpck_require__(271)["shared-35.js"]);
var import_shared_36 = (__nccwpck_require__(271)["shared-36.js"]);
var import_shared_38 = (__nccwpck_require__(271)["shared-38.js"]);
var import_shared_39 = (__nccwpck_require__(271)["shared-39.js"]);
var import_shared_40 = (__nccwpck_require__(271)["shared-40.js"]);
var import_shared_41 = (__nccwpck_require__(271)["shared-41.js"]);
var import_shared_50 = __nccwpck_require__(742);
var import_shared_52 = (__nccwpck_require__(271)["shared-52.js"]);
var import_shared_53 = (__nccwpck_require__(271)["shared-53.js"]);
var import_shared_54 = (__nccwpck_require__(271)["shared-54.js"]);
var import_shared_55 = (__nccwpck_require__(271)["shared-55.js"]);
function notesOf({ changes }) {
  let unmanaged = changes.filter(hasUnmanagedContract).map(({ key }) => key);
  if (unmanaged.length === 0) return [];
  let rest = unmanaged.length - 10;
  return [
    `A contract (inputs, results or branches) is live that the definition does not give, and is left as it is: ${`${unmanaged.slice(0, 10).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`}. Give it as Settings to keep it in the repository.`
  ];
}
function hasUnmanagedContract({ definition, observation }) {
  let live = observation?.live?.content;
  return definition.content.kind !== "module" || live?.kind !== "module" ? false : definition.content.settings === null && !/^\s*(\{\s*\})?\s*$/.test(live.settings ?? "");
}
function ageReader(commits, commit) {
  let known = /* @__PURE__ */ new Map();
  return async ({ base }) => {
    if (!base || base.commit === (0, import_shared_11.shortCommit)(commit)) return;
    let age = known.get(base.commit) ?? compare(commits, base.commit, commit);
    return known.set(base.commit, age), age;
  };
}
async function readAges(ageOf, plan) {
  let ages = /* @__PURE__ */ new Map();
  for (let change of plan.changes.filter(import_shared_11.writes)) {
    let age = await ageOf(change);
    age && ages.set(change.key, age);
  }
  return ages;
}
async function compare(commits, published, ours) {
  let standing = await commits.compare(published, ours);
  if (standing !== "unknown")
    return standing === "behind" ? "older" : "not-older";
}
async function breakage(job, story, broken) {
  let { failOnBreaking, breakingLabel } = job.inputs;
  return job.decision.mode !== "plan" || !failOnBreaking || !breaksAny(broken) ? [] : await isWaived(job, story) ? (story.notices.push((0, import_shared_9.breakingWaived)(broken, breakingLabel)), []) : [(0, import_shared_9.breakingFound)(broken, breakingLabel)];
}
var breaksAny = ({ changed, removed }) => changed.length + removed.length > 0;
async function isWaived({ inputs, decision, eventLabels, labels }, story) {
  let number = inputs.pullRequest ?? decision.pullRequest, known = number === decision.pullRequest ? eventLabels ?? [] : [];
  if (number === null || bears(known, inputs.breakingLabel)) return number !== null;
  try {
    return bears(await labels?.labels(number) ?? [], inputs.breakingLabel);
  } catch (cause) {
    if (!(cause instanceof import_shared_41.GitHubRefused)) throw cause;
    return story.warnings.push(unread(number, cause)), false;
  }
}
var bears = (labels, wanted) => labels.some((label) => label.toLowerCase() === wanted.toLowerCase());
function unread(number, { message }) {
  return {
    code: "labels-not-read",
    message: `The labels of pull request #${number} could not be read: ${message.replace(/\.$/, "")}. Give the job \`permissions: pull-requests: read\`, or run it again.`
  };
}
async function saveDraft(drafts, saved, key, draft) {
  saved.add(await drafts.save(key, draftText(draft)));
}
function draftText({ name, content }) {
  let shape = content.kind === "view" ? { Name: name, Content: { Template: content.template, Actions: content.actions } } : {
    Name: name,
    Content: content.content,
    ...content.settings === null ? {} : { Settings: content.settings }
  };
  return `${JSON.stringify(shape, null, 2)}
`;
}
function policyOf({ inputs, decision }) {
  let { createMissing, overwriteDrift, failOnDrift, allowOlder, overwriteDrafts: drafts } = inputs;
  return {
    createMissing,
    overwriteDrift,
    failOnDrift,
    allowOlder,
    overwritesDraft: (key) => drafts.kind === "patterns" ? (0, import_shared_34.matchesKey)(drafts.patterns, key) : drafts.kind === "all",
    branchPush: decision.branchPush
  };
}
function readingOf({ inputs, decision }) {
  if (inputs.observe !== "auto") return inputs.observe;
  let { failOnDrift, failOnChanges, failOnBreaking, requireReviewedPlan } = inputs, fails = failOnDrift || failOnChanges || failOnBreaking || requireReviewedPlan;
  return decision.mode === "publish" || fails ? "describe" : "search";
}
async function tellRemoved(job, story) {
  if (job.removed !== null)
    try {
      let removed = await removedDefinitions(job, job.removed, story);
      removed.length > 0 && await tellLive(job, removed, story);
    } catch (cause) {
      if (!(cause instanceof import_shared_41.GitHubRefused || cause instanceof import_shared_38.ActionError)) throw cause;
      let why = (0, import_shared_54.printable)(cause.message).replace(/\.$/, "");
      story.notices.push(
        `Whether a definition was removed that is still live is not known: ${why}.${advice(cause)}`
      );
    }
}
function advice(cause) {
  return cause instanceof import_shared_41.GitHubRefused && (cause.kind === "permission" || cause.kind === "not-found") ? " Give the job `permissions: contents: read` and `pull-requests: read`." : "";
}
async function removedDefinitions({ inputs, parse }, removed, story) {
  let [views, modules] = [
    await removed.find(inputs.views.patterns),
    await removed.find(inputs.modules.patterns)
  ];
  views.complete && modules.complete || story.notices.push(incomplete);
  let { files } = await (0, import_shared_34.load)({ views: views.files, modules: modules.files }, parse, (0, import_shared_34.targetOf)(inputs, null)), known = files.map(({ kind, name, file }) => ({ kind, name: name ?? (0, import_shared_36.pathName)(file), file })), { only } = inputs;
  return (0, import_shared_50.gone)(known, story.inRepository).filter(
    ({ kind, name }) => only === null || (0, import_shared_34.matchesKey)(only, `${kind}/${name}`)
  );
}
var incomplete = "The change takes away so many files that not all of them are looked at, or GitHub does not list all: a definition that was removed from the repository may be live without being told here.";
async function tellLive(job, removed, story) {
  story.instance ??= await (0, import_shared_34.identify)(job);
  let { reader } = await job.connect(), kinds = new Set(removed.map(({ kind }) => kind)), listed = await Promise.all([...kinds].map((kind) => reader.list(kind))), live = (0, import_shared_50.abandoned)(removed, listed.flat()), warnings = await Promise.all(
    live.map(async (each) => {
      let [highest] = await reader.versions(each.kind, each.id);
      return (0, import_shared_50.removedWarning)(each, highest?.version ?? null);
    })
  );
  story.warnings.push(...warnings), story.removed.push(...live.map(({ kind, name }) => `${kind}/${name}`));
}
var moves = ["repository", "live", "action", "metadata"];
function allReviewed(plan, reviews, asking) {
  return plan.changes.filter(import_shared_11.writes).every((change) => isReviewed(change, reviews, asking));
}
function isReviewed(change, reviews, asking) {
  return nearestOf(change, reviews, asking)?.moved.length === 0;
}
function nearestOf(change, { pullRequests }, asking) {
  let now = nowOf(change, asking.instanceId);
  return pullRequests.flatMap(
    ({ pullRequest, sections }) => sections.flatMap(
      ({ entries, begun }) => (entries ?? []).flatMap((text) => {
        let then = (0, import_shared_6.decodeEntry)(text);
        return then?.key !== now.key ? [] : [{ pullRequest, action: then.action, moved: movedSince(then, now, begun || asking.repeated) }];
      })
    )
  ).toSorted((a, b) => a.moved.length - b.moved.length)[0] ?? null;
}
function nowOf(change, instanceId) {
  let { observation, definition, action } = change, sealed = (metadata) => (0, import_shared_6.seal)(instanceId, { ...change, metadata: metadata && (0, import_shared_33.metadataHash)(metadata) }), live = action === "update" ? observation?.live : null;
  return {
    ...sealed(change.metadata),
    fuller: fullerThan(change).map((metadata) => sealed(metadata).metadata),
    mayBeOurs: () => action === "version" || (live ? (0, import_shared_8.isFormOf)(definition, live.content) : false)
  };
}
function fullerThan({ definition, metadata }) {
  if (metadata === null) return [];
  let whole = Object.keys(definition.tags).length === 0 ? null : definition.tags;
  return [metadata.description, definition.description].flatMap(
    (description) => [metadata.tags, whole].map((tags) => ({ description, tags }))
  );
}
function movedSince(then, now, begun) {
  let rest = begun && (then.action === "create" || then.action === "update") && now.mayBeOurs(), moved = {
    repository: then.repository !== now.repository,
    live: then.live !== now.live && !rest,
    action: then.action !== now.action && !rest,
    metadata: now.metadata !== null && !now.fuller.includes(then.metadata)
  };
  return moves.filter((move) => moved[move]);
}
var named = 20;
function unreviewed(plan, reviews, asking) {
  let written = plan.changes.filter(import_shared_11.writes), moved = written.filter((change) => !isReviewed(change, reviews, asking));
  if (moved.length === 0) return [];
  let none = whyNone(reviews, asking), some = `${moved.length} of ${written.length} definitions to be written would not be as they were reviewed:`, lines = [
    `require-reviewed-plan is set, and ${none ?? some}`,
    ...none === null ? movedLines(moved, reviews, asking) : [],
    ...reviews.pullRequests.flatMap(({ discounted }) => discounted.map(discountedLine)),
    ...reviews.commits > reviews.limit ? [beyond(reviews)] : [],
    "Nothing was published. Open a pull request, review the plan that its comment shows, and merge it. What an earlier run left undone is done by running that one again."
  ];
  return [new import_shared_38.ActionError("plan-changed", "not-reviewed", lines.join(`
`))];
}
function whyNone({ pullRequests, commits, limit: limit2 }, { commit }) {
  let numbers = pullRequests.map(({ pullRequest }) => `#${pullRequest}`).join(", "), sections = pullRequests.flatMap((each) => each.sections);
  if (sections.some(({ entries }) => entries !== null)) return null;
  if (sections.length > 0)
    return `the comment on ${numbers} had no room to keep what was reviewed. Give this job a comment of its own with comment-key, or fewer definitions.`;
  if (numbers !== "")
    return `no comment of ours on ${numbers} shows a plan of this job, which has the same instance, working-directory, views and modules.`;
  let others = commits > 1 && commits <= limit2 ? `, or another one of the ${commits} of this push` : "";
  return `no pull request was merged that brought the commit ${(0, import_shared_11.shortCommit)(commit)}${others}.`;
}
function movedLines(moved, reviews, asking) {
  let lines = moved.slice(0, named).map((change) => `${change.key}: ${whatMoved(change, nearestOf(change, reviews, asking))}`);
  return moved.length > named ? [...lines, `And ${moved.length - named} more.`] : lines;
}
function whatMoved({ action }, nearest) {
  if (nearest === null) return "it was not in the plan that was reviewed";
  let words = {
    repository: "the repository holds another content than was reviewed",
    live: "what is live is not what it was at the review",
    action: `the review showed "${nearest.action}", and now it is "${action}"`,
    metadata: "its description or tags are not those that were reviewed"
  };
  return `${nearest.moved.map((move) => words[move]).join("; ")} (#${nearest.pullRequest})`;
}
function discountedLine({ url, author, editor }) {
  let why = editor === null ? `${author ?? "an account that is gone"} wrote it, not the owner of github-token.` : `${editor} edited it. Delete it and run the plan again.`;
  return `The comment ${url} does not count: ${why}`;
}
function beyond({ commits, limit: limit2 }) {
  return `This push brought ${commits} commits. Of more than ${limit2} only the last is looked at: push fewer at once.`;
}
var limit = 250;
async function reviewObjections(job, plan) {
  let { decision, inputs, context, arrival } = job;
  if (decision.mode !== "publish" || !inputs.requireReviewedPlan || !plan.changes.some(import_shared_11.writes)) return [];
  let repeated = context.runAttempt !== "1", asking = { instanceId: inputs.instance.id, commit: context.commit, repeated };
  try {
    if (!arrival) throw new import_shared_41.GitHubRefused("permission", "the `github-token` is empty");
    let reviews = await readReviews(arrival, plan, asking, (0, import_shared_9.sectionIdOf)(inputs));
    return unreviewed(plan, reviews, asking);
  } catch (cause) {
    if (!(cause instanceof import_shared_41.GitHubRefused)) throw cause;
    return [unreadable(cause)];
  }
}
async function readReviews({ history, before, branch }, plan, asking, section) {
  let found = /* @__PURE__ */ new Map(), reviews = (commits2) => ({ pullRequests: [...found.values()], commits: commits2, limit }), look2 = async (commit, commits2) => {
    for (let pullRequest of await history.mergedWith(commit, branch))
      found.has(pullRequest) || found.set(pullRequest, reviewOf(pullRequest, await history.attributedComments(pullRequest), section));
    return allReviewed(plan, reviews(commits2), asking);
  };
  if (await look2(asking.commit, 1) || before === null) return reviews(1);
  let { commits, total } = await history.commitsBetween(before, asking.commit, limit);
  for (let commit of commits) if (commit !== asking.commit && await look2(commit, total)) break;
  return reviews(total);
}
function reviewOf(pullRequest, comments, id) {
  let ofJob = comments.flatMap((comment) => {
    let section = (0, import_shared_31.parseSections)(comment.body)?.get(id);
    return section && !section.header.untrusted ? [{ ...comment, header: section.header }] : [];
  }), counts = ({ ours, editor }) => ours && editor === null;
  return {
    pullRequest,
    sections: ofJob.filter(counts).map(({ header }) => ({ entries: header.entries, begun: header.mode !== "plan" })),
    discounted: ofJob.filter((comment) => !counts(comment)).map(({ url, author, ours, editor }) => ({ url, author, editor: ours ? editor : null }))
  };
}
var advice2 = {
  permission: "Give the job `permissions: contents: read` and `pull-requests: read` (`write` for the comment), and leave `github-token` to its default or give it these permissions",
  "not-found": "Give the job `permissions: contents: read` and `pull-requests: read` (`write` for the comment)",
  "rate-limit": "GitHub allows no more requests for now: run the job again later",
  unavailable: "GitHub gave no usable answer: run the job again",
  invalid: "GitHub does not take the request"
};
function unreadable(refused) {
  let message = `require-reviewed-plan is set, and it could not be read what was reviewed: ${refused.message.replace(/\.$/, "")}. Nothing was published. ${advice2[refused.kind]}.`;
  return new import_shared_38.ActionError("plan-changed", "review-unreadable", message, { cause: refused });
}
async function observeAndApply(job, story) {
  let policy = policyOf(job);
  story.instance && await look(job, story, story.instance, policy), await tellRemoved(job, story), await decideOn(job, story, policy), job.decision.mode === "publish" && story.failures.length === 0 && await apply(job, story, policy);
}
async function look(job, story, instance, policy) {
  story.loaded = (0, import_shared_34.judged)(story.loaded.files, (0, import_shared_34.targetOf)(job.inputs, instance));
  let { definitions } = story.loaded, seen = await (0, import_shared_7.observe)(await watchOf(job, policy), definitions, readingOf(job));
  Object.assign(story, { observations: seen.observations, unread: seen.unread, observed: seen.reading }), seen.searchRefused && story.notices.push(
    "The role may not search, so every definition was described by itself. Allow connect:SearchViews and connect:SearchContactFlowModules for quicker plans."
  );
}
async function decideOn(job, story, policy) {
  let { observations, loaded, unread: unread2 } = story, definitions = loaded.definitions.filter(({ key }) => !unread2.has(key)), planWith = (ages2) => (0, import_shared_11.makePlan)(job.inputs.instance.id, definitions, { observations, ages: ages2 }, policy), plan = planWith(/* @__PURE__ */ new Map()), ages = await readAges(ageReader(job.commits, job.context.commit), plan);
  story.plan = ages.size > 0 ? planWith(ages) : plan, story.notices.push(...notesOf(story.plan)), story.failures.push(...(0, import_shared_9.objections)(story.plan, loaded.invalid.length, job.decision.mode, job.inputs)), story.failures.length === 0 && story.failures.push(...await reviewObjections(job, story.plan)), await (0, import_shared_9.findDifferences)(story.plan.changes, story.differences);
  let broken = { changed: (0, import_shared_9.breakingChanges)(story.plan, story.differences), removed: story.removed };
  story.failures.push(...await breakage(job, story, broken));
}
async function apply(job, story, policy) {
  let { writer } = await job.connect();
  if (!story.plan || !writer) return;
  let { context, inputs } = job, label = await job.label(), ids = { instanceId: inputs.instance.id, runId: context.runId, commit: context.commit }, ageOf = ageReader(job.commits, context.commit), keepDraft = (key, draft) => saveDraft(job.drafts, story.savedDrafts, key, draft), reviewed = inputs.expectedPlanDigest !== null || inputs.requireReviewedPlan, deps = { ...await watchOf(job, policy), ...ids, label, ageOf, writer, keepDraft, reviewed }, { publish } = await Promise.resolve().then(() => __toESM((__nccwpck_require__(968)["app-publish-publish.js"])));
  story.plan.changes.some(import_shared_11.writes) && await Promise.all([job.readyToTell(), Promise.resolve().then(() => __toESM(__nccwpck_require__(796))), Promise.resolve().then(() => __toESM((__nccwpck_require__(322)["core-diff-compared.js"])))]);
  let outcomes = /* @__PURE__ */ new Map();
  story.outcomes = outcomes, await publish(deps, story.plan, (key, outcome) => outcomes.set(key, outcome));
}
async function watchOf({ connect, clock, limits, log }, policy) {
  let { reader } = await connect();
  return { reader, clock, limits, log, policy };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (0);


/***/ }),

/***/ 796:
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
  failOrPass: () => failOrPass,
  told: () => told
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_9 = __nccwpck_require__(568);
var import_shared_10 = __nccwpck_require__(26);
var import_shared_11 = __nccwpck_require__(537);
var import_shared_29 = __nccwpck_require__(358);
var import_shared_30 = __nccwpck_require__(328);
var import_shared_32 = __nccwpck_require__(146);
var import_shared_33 = __nccwpck_require__(73);
var import_shared_36 = (__nccwpck_require__(271)["shared-36.js"]);
var import_shared_38 = (__nccwpck_require__(271)["shared-38.js"]);
var import_shared_40 = (__nccwpck_require__(271)["shared-40.js"]);
var import_shared_45 = __nccwpck_require__(160);
var import_shared_52 = (__nccwpck_require__(271)["shared-52.js"]);
var import_shared_53 = (__nccwpck_require__(271)["shared-53.js"]);
var import_shared_54 = (__nccwpck_require__(271)["shared-54.js"]);
var import_shared_55 = (__nccwpck_require__(271)["shared-55.js"]);
function failOrPass(job, story, cause) {
  let failure = (0, import_shared_30.asActionError)(cause);
  if (failure.code !== "no-credentials" || !job.decision.fork) {
    story.failures.push(failure);
    return;
  }
  story.checkedOnly = true, story.warnings.push({
    code: "not-compared",
    message: "This run has no AWS credentials, as is usual for a pull request from a fork or by Dependabot: the definitions were read, checked and hashed, but nothing was compared with the instance."
  }), story.failures.push(...(0, import_shared_9.invalidities)(story.loaded.invalid.length));
}
async function told(job, goingOn) {
  let { inputs, decision, context } = job, story = { ...goingOn }, outcomes = story.plan && story.outcomes && outcomesOf(job, story.plan, story.outcomes);
  return await (0, import_shared_9.findDifferences)(outcomes?.map(({ change }) => change) ?? story.plan?.changes ?? [], story.differences), {
    schema: 1,
    mode: decision.mode,
    modeReason: decision.reason,
    context,
    instance: story.instance,
    instanceId: inputs.instance.id,
    sectionId: (0, import_shared_9.sectionIdOf)(inputs),
    observed: story.observed,
    planDigest: story.plan?.digest ?? null,
    entries: entriesOf(job, story, outcomes),
    problems: story.loaded.problems,
    warnings: story.warnings,
    notices: story.notices,
    failures: failuresInOrder([
      ...story.failures,
      ...story.unread.values(),
      ...(0, import_shared_9.failuresOf)(outcomes ?? []),
      ...cancellation(job)
    ]),
    savedDrafts: [...story.savedDrafts].toSorted()
  };
}
function outcomesOf({ limits }, plan, noted) {
  return plan.changes.map(
    (change) => noted.get(change.key)?.() ?? {
      ...(0, import_shared_33.startOf)(change),
      change,
      failure: null,
      notStarted: (0, import_shared_11.writes)(change) ? limits.stopped() : null
    }
  );
}
function cancellation({ limits }) {
  return limits.stopped() !== "cancelled" ? [] : [
    new import_shared_38.ActionError(
      "cancelled",
      "cancelled",
      "The run was cancelled. Run the workflow again; it does the rest."
    )
  ];
}
function entriesOf(job, story, outcomes) {
  let { loaded, plan, unread } = story, all = [
    ...loaded.invalid.map((each) => [each.key, (0, import_shared_29.invalidEntry)(each)]),
    ...plan ? [...plannedEntries(job, story, plan, outcomes), ...loaded.definitions.flatMap(unreadable(unread))] : loaded.definitions.map((each) => uncompared(story, each))
  ];
  return Object.fromEntries(all.toSorted(([a], [b]) => (0, import_shared_53.compareCodeUnits)(a, b)));
}
function plannedEntries(job, story, plan, outcomes) {
  let found = (change) => (0, import_shared_10.differenceIn)(change, story.differences);
  if (outcomes)
    return outcomes.map((outcome) => [outcome.change.key, (0, import_shared_29.outcomeEntry)(outcome, found(outcome.change))]);
  let stopped = story.failures[0]?.reason ?? null;
  return plan.changes.map((change) => [
    change.key,
    (0, import_shared_29.plannedEntry)(change, found(change), job.decision.mode, stopped)
  ]);
}
function unreadable(unread) {
  return (definition) => {
    let failure = unread.get(definition.key);
    return failure ? [[definition.key, (0, import_shared_29.uncomparedEntry)(definition, "failed", failure.reason, failure.message)]] : [];
  };
}
function uncompared(story, definition) {
  if (story.checkedOnly) return [definition.key, (0, import_shared_29.uncomparedEntry)(definition, "checked", null)];
  let reason = story.failures[0]?.reason ?? null, stopped = reason === "timeout" || reason === "cancelled";
  return [definition.key, (0, import_shared_29.uncomparedEntry)(definition, stopped ? "skipped" : "failed", reason)];
}
function failuresInOrder(failures) {
  return failures.map(({ reason, code, message }) => ({ reason, code, message })).toSorted((a, b) => import_shared_45.failureReasons.indexOf(a.reason) - import_shared_45.failureReasons.indexOf(b.reason));
}
// Annotate the CommonJS export names for ESM import in node:
0 && (0);


/***/ }),

/***/ 490:
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
  announce: () => import_shared_42.announce,
  ready: () => import_shared_42.ready,
  save: () => import_shared_42.save
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_42 = __nccwpck_require__(509);
var import_shared_43 = __nccwpck_require__(766);
var import_shared_44 = __nccwpck_require__(775);
var import_shared_45 = __nccwpck_require__(160);
var import_shared_46 = __nccwpck_require__(905);
var import_shared_47 = __nccwpck_require__(978);
var import_shared_48 = __nccwpck_require__(971);
var import_shared_49 = __nccwpck_require__(708);
var import_shared_50 = __nccwpck_require__(742);
var import_shared_54 = (__nccwpck_require__(271)["shared-54.js"]);
var import_shared_55 = (__nccwpck_require__(271)["shared-55.js"]);
// Annotate the CommonJS export names for ESM import in node:
0 && (0);


/***/ }),

/***/ 26:
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
  differenceIn: () => differenceIn,
  hasTwoSides: () => hasTwoSides,
  unknownDifference: () => unknownDifference
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_38 = (__nccwpck_require__(271)["shared-38.js"]);
function differenceIn(change, known) {
  return known.get(change) ?? (hasTwoSides(change) ? unknownDifference((0, import_shared_38.bugReport)("It was not looked at")) : none);
}
var none = { difference: null, warnings: [] };
function unknownDifference(why) {
  return { difference: null, warnings: [{ code: "internal", message: `What differs could not be told, nor whether it breaks anything: ${why} Nothing else depends on it: the definition is planned and published as ever.` }] };
}
function hasTwoSides({ action, live, repository, observation }) {
  return !(action === "unchanged" || action === "metadata" || live === repository) && !!observation?.live;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (0);


/***/ }),

/***/ 537:
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
  know: () => know,
  makePlan: () => makePlan,
  markerText: () => markerText,
  readMarker: () => readMarker,
  shortCommit: () => shortCommit,
  writes: () => writes
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_33 = __nccwpck_require__(73);
var import_shared_36 = (__nccwpck_require__(271)["shared-36.js"]);
var import_shared_40 = (__nccwpck_require__(271)["shared-40.js"]);
var import_shared_53 = (__nccwpck_require__(271)["shared-53.js"]);
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
  let hashOf = (content) => (0, import_shared_36.seenHash)(definition, content), live = observation.live ? hashOf(observation.live.content) : null, highest = highestOf(observation), sound = (base) => {
    let content = base && observation.contents?.get(base.number);
    return content && hashOf(content) !== base.marker?.hash && !import_shared_36.kinds[definition.kind].storesOwnForm ? null : base;
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
  let knowledge = know(definition, observation), wanted = wantedAction(knowledge, (0, import_shared_33.metadataToSet)(definition, observation) !== null, policy), block = blockReason(definition, observation, knowledge, wanted, policy), late = !block && age === "older" && !policy.allowOlder && isWritten(wanted), action = block || late && !policy.branchPush ? "blocked" : wanted;
  return {
    ...described(definition, observation, knowledge),
    action,
    reason: block ?? (late ? "superseded" : action === "drifted" ? "drifted" : null),
    skipped: late && policy.branchPush,
    keep: action === "update" && isUnheld(knowledge),
    metadata: isWritten(action) ? (0, import_shared_33.metadataToSet)(definition, observation) : null
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
  ).toSorted((a, b) => (0, import_shared_53.compareCodeUnits)(a.key, b.key));
  return { changes, digest: planDigest(instanceId, changes) };
}
function writes(change) {
  return !change.skipped && ["create", "update", "version", "metadata"].includes(change.action);
}
function planDigest(instance, changes) {
  return (0, import_shared_40.hashJson)({ instance, changes: changes.filter(({ action }) => action !== "unchanged").map(digested) });
}
function digested({ key, action, repository, live, metadata }) {
  return { key, action, repository, live, metadata: metadata && (0, import_shared_33.metadataHash)(metadata) };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (0);


/***/ }),

/***/ 358:
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
  blank: () => blank,
  invalidEntry: () => invalidEntry,
  outcomeEntry: () => outcomeEntry,
  plannedEntry: () => plannedEntry,
  uncomparedEntry: () => uncomparedEntry
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_33 = __nccwpck_require__(73);
var blank = {
  action: null,
  id: null,
  arn: null,
  version: null,
  versionArn: null,
  previousVersion: null,
  contentSha256: null,
  live: null,
  drift: null,
  reason: null,
  message: null,
  kept: null,
  warnings: [],
  problems: [],
  liveSha256: null,
  metadata: false,
  metadataSha256: null,
  place: null,
  difference: null
};
function invalidEntry(invalid) {
  let { kind, name, file, problems } = invalid;
  return {
    ...blank,
    kind,
    name: name ?? file,
    file,
    status: "invalid",
    reason: "invalid-definition",
    problems
  };
}
function uncomparedEntry(definition, status, reason, message = null) {
  let { kind, name, file, place, hash } = definition;
  return { ...blank, kind, name, file, place, status, reason, message, contentSha256: hash };
}
function plannedEntry(change, found, mode, stopped) {
  let status = settledStatus(change) ?? (mode === "plan" ? "planned" : "skipped"), reason = change.reason ?? (status === "skipped" ? stopped : null);
  return entry(change, found, (0, import_shared_33.startOf)(change), { status, reason, message: null });
}
function outcomeEntry(outcome, found) {
  let { change, notStarted, published } = outcome, failure = (0, import_shared_33.failureOf)(outcome), status = settledStatus(change) ?? (notStarted ? "skipped" : failure ? "failed" : published !== null ? "published" : otherwise(outcome)), reason = change.reason ?? failure?.reason ?? notStarted;
  return entry(change, found, outcome, { status, reason, message: failure?.message ?? null });
}
function otherwise({ change, wrote }) {
  return change.metadata && wrote ? "updated" : "unchanged";
}
function settledStatus({ action, skipped }) {
  return action === "blocked" ? "blocked" : action === "unchanged" ? "unchanged" : action === "drifted" || skipped ? "skipped" : null;
}
function entry(change, { difference, warnings }, known, { status, reason, message }) {
  let { definition, action, repository, live, drift, highest, metadata } = change, { kind, name, file, place } = definition, { id, arn, version, kept } = known;
  return {
    kind,
    name,
    file,
    place,
    status,
    action,
    id,
    arn,
    version,
    kept,
    drift,
    reason,
    message,
    versionArn: arn !== null && version !== null ? `${arn}:${version}` : null,
    previousVersion: highest,
    contentSha256: repository,
    live: known.live,
    warnings: [...known.warnings, ...warnings],
    problems: [],
    liveSha256: live,
    metadata: metadata !== null,
    metadataSha256: metadata && (0, import_shared_33.metadataHash)(metadata),
    difference
  };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (0);


/***/ }),

/***/ 328:
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
  asActionError: () => asActionError
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_38 = (__nccwpck_require__(271)["shared-38.js"]);
function asActionError(cause) {
  return cause instanceof import_shared_38.ActionError ? cause : new import_shared_38.ActionError("internal", "internal", (0, import_shared_38.bugOf)(cause), { cause });
}
// Annotate the CommonJS export names for ESM import in node:
0 && (0);


/***/ }),

/***/ 943:
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
  mayReplace: () => mayReplace,
  parseSections: () => parseSections,
  standingOf: () => standingOf,
  uniteSections: () => uniteSections,
  withoutReview: () => withoutReview
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_32 = __nccwpck_require__(146);
function parseSections(body, key) {
  let [first = "", ...lines] = body.replaceAll(`\r
`, `
`).split(`
`), header = (0, import_shared_32.decodeComment)(first);
  return header && (key ?? header.key) === header.key ? uniteSections([...split(lines)]) : null;
}
function uniteSections(...readings) {
  let united = /* @__PURE__ */ new Map();
  for (let next of readings.flatMap((reading) => [...reading])) {
    let standing2 = united.get(next.header.id)?.header;
    (!standing2 || standing2.run !== next.header.run && mayReplace(standing2, next.header)) && united.set(next.header.id, next);
  }
  return united;
}
function mayReplace(standing2, next) {
  return BigInt(next.run) >= BigInt(standing2.run) && (next.published || !standing2.published);
}
function standingOf(header, body) {
  let text = body.replaceAll(`\r
`, `
`).replaceAll("<!-- connect-publish", "&lt;!-- connect-publish");
  return { header, raw: `${(0, import_shared_32.encodeSection)(header)}
${text.trim()}` };
}
function withoutReview({ header, raw }) {
  let plain = { ...header, entries: [] };
  return { header: plain, raw: [(0, import_shared_32.encodeSection)(plain), ...raw.split(`
`).slice(1)].join(`
`) };
}
function* split(lines) {
  let section = null;
  for (let line of lines) {
    let header = (0, import_shared_32.decodeSection)(line);
    header && section && (yield standing(section)), header && (section = { header, lines: [] }), section?.lines.push(line);
  }
  section && (yield standing(section));
}
function standing(section) {
  return { header: section.header, raw: section.lines.join(`
`).trimEnd() };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (0);


/***/ }),

/***/ 146:
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
  decodeComment: () => decodeComment,
  decodeSection: () => decodeSection,
  encodeComment: () => encodeComment,
  encodeSection: () => encodeSection,
  sectionId: () => sectionId
});
module.exports = __toCommonJS(stdin_exports);
var import_node_crypto = __nccwpck_require__(598);
var commentLine = /^<!-- connect-publish v1 (\{.*\}) -->$/s, sectionLine = /^<!-- connect-publish section (\{.*\}) -->$/s, hex64 = /^[0-9a-f]{64}$/, commitId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, word = /^[a-z][a-z-]{0,31}$/, address = /^https?:\/\/[\w.~:/?#@!$&*+,;=%-]{1,500}$/;
function sectionId(instanceId, workingDirectory, views, modules) {
  let text = JSON.stringify([instanceId, workingDirectory, views, modules]);
  return (0, import_node_crypto.createHash)("sha256").update(text).digest("hex").slice(0, 12);
}
function encodeComment({ key, digest, commit, mode }) {
  return `<!-- connect-publish v1 ${safeJson({ key, digest, commit, mode })} -->`;
}
function encodeSection(header) {
  let { id, digest, commit, mode, run, published, url, instance, entries, versions, untrusted } = header;
  return `<!-- connect-publish section ${safeJson({ ...{ id, digest, commit, mode, run, published, url }, instance, entries, versions, untrusted })} -->`;
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
  if (!matches(id, /^[0-9a-f]{12}$/) || !matches(run, /^[0-9]{1,20}$/) || !matches(url, address) || !isPlan(plan) || typeof published != "boolean") return null;
  let trust = value.untrusted === void 0 ? {} : { untrusted: true };
  return { id, ...plan, run, published, url, ...shownOf(value), ...trust };
}
function shownOf({
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
  return (value.digest === null || matches(value.digest, hex64)) && matches(value.commit, commitId) && matches(value.mode, word);
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
// Annotate the CommonJS export names for ESM import in node:
0 && (0);


/***/ }),

/***/ 73:
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
  failureOf: () => failureOf,
  metadataHash: () => metadataHash,
  metadataToSet: () => metadataToSet,
  startOf: () => startOf
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_38 = (__nccwpck_require__(271)["shared-38.js"]);
var import_shared_40 = (__nccwpck_require__(271)["shared-40.js"]);
function startOf(change) {
  let listed = change.observation?.listed;
  return {
    id: listed?.id ?? null,
    arn: listed?.arn ?? null,
    wrote: false,
    live: isLive(change),
    version: change.version,
    published: null,
    kept: null,
    warnings: []
  };
}
function isLive({ action, observation, live, repository }) {
  return action === "unchanged" || action === "metadata" ? true : observation && observation.live === void 0 ? null : live === repository;
}
function failureOf({ failure, wrote, live, version }) {
  if (!failure || !(wrote && live && version === null)) return failure;
  let message = `${failure.message} The content is live already, but no version holds it yet.`;
  return new import_shared_38.ActionError(failure.reason, failure.code, message, { cause: failure });
}
function metadataToSet(definition, observation) {
  let current = observation?.live ?? observation?.draft, description = definition.description === (current?.description ?? null) ? null : definition.description, tags = missingTags(definition.tags, observation?.tags ?? current?.tags ?? {});
  return description === null && tags === null ? null : { description, tags };
}
function missingTags(wanted, current) {
  let missing = Object.entries(wanted).filter(
    ([name, value]) => !Object.hasOwn(current, name) || current[name] !== value
  );
  return missing.length === 0 ? null : Object.fromEntries(missing);
}
function metadataHash({ description, tags }) {
  return (0, import_shared_40.hashJson)({ description, tags });
}
// Annotate the CommonJS export names for ESM import in node:
0 && (0);


/***/ }),

/***/ 509:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
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
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  announce: () => announce,
  ready: () => ready,
  save: () => save
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_43 = __nccwpck_require__(766);
var import_shared_45 = __nccwpck_require__(160);
var import_shared_46 = __nccwpck_require__(905);
var import_shared_47 = __nccwpck_require__(978);
var import_shared_48 = __nccwpck_require__(971);
var most = 10, longest = 4096, longestTitle = 255, capital = (text) => text.slice(0, 1).toUpperCase() + text.slice(1);
function annotation(level, { key, what, message, place, file }) {
  let title = key === null ? capital(what) : `${key} ${what}`;
  return {
    level,
    title: (0, import_shared_48.cutTo)((0, import_shared_48.oneLine)(title), longestTitle),
    message: (0, import_shared_48.cutTo)((0, import_shared_48.visible)(message), longest),
    ...file === null ? {} : { file },
    ...place
  };
}
var remark = (what, message) => ({
  key: null,
  code: "",
  what,
  message,
  place: null,
  file: null
});
function atMost(level, findings) {
  let shown = findings.length > most ? findings.slice(0, most - 1) : findings, rest = findings.length - shown.length, sum = remark(
    `${rest} more ${level}s`,
    `${rest} more ${level}s: the job summary and the report file (output report-path) have them all.`
  );
  return [...shown, ...rest > 0 ? [sum] : []].map((finding) => annotation(level, finding));
}
function annotations(report) {
  let notices = report.notices.map((notice) => remark("note", notice));
  return [
    ...atMost("error", (0, import_shared_47.errorFindings)(report)),
    ...atMost("warning", (0, import_shared_47.warningFindings)(report)),
    ...atMost("notice", notices)
  ];
}
var cells = (report) => Object.entries(report.entries).map(([key, entry]) => [
  (0, import_shared_48.oneLine)(key),
  entry.action ?? "\u2013",
  (0, import_shared_48.versionWords)(entry),
  entry.reason ? `${entry.status} (${entry.reason})` : entry.status
]);
function logLines(report) {
  let rows = cells(report), widths = [0, 1, 2].map((column) => Math.max(0, ...rows.map((row) => (row[column] ?? "").length))), line = (row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ");
  return rows.map((row) => (0, import_shared_48.logText)(line(row)));
}
function logTitle(report) {
  let count = Object.keys(report.entries).length, name = (0, import_shared_48.instanceName)(report);
  return (0, import_shared_48.logText)(`${count} definition${count === 1 ? "" : "s"}${name ? ` of ${(0, import_shared_48.oneLine)(name)}` : ""}`);
}
var closingLine = (report) => (0, import_shared_48.logText)(`${(0, import_shared_46.headline)(report)}.`);
var jobSummaryLimit = 3e5, note = "*Cut here, too long to show: the rest is in the report file.*", wholes = /* @__PURE__ */ new WeakMap();
function wholeSummary(report) {
  let known = wholes.get(report);
  if (known !== void 0) return known;
  let text = (0, import_shared_43.whole)((0, import_shared_43.reportBlocks)(report, { arns: true, pictures: true }), jobSummaryLimit);
  return wholes.set(report, text), text;
}
function summaryMarkdown(report, max = jobSummaryLimit) {
  let text = wholeSummary(report);
  return text !== null && text.length <= max ? text : (0, import_shared_43.fitted)((0, import_shared_43.reportBlocks)(report, { arns: true, pictures: false }), max, note);
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
  "live",
  "drift"
];
function told(entry) {
  let names = entry.reason === null ? members : [...members, "reason"];
  return Object.fromEntries(names.map((name) => [name, entry[name]]));
}
function mapped(report, value) {
  return JSON.stringify(
    Object.fromEntries(Object.entries(report.entries).map(([key, entry]) => [key, value(entry)]))
  );
}
var changes = ({ action, reason }) => (action === "create" || action === "update" || action === "version") && reason !== "superseded";
function failureReason(report) {
  return import_shared_45.failureReasons.find((reason) => report.failures.some((failure) => failure.reason === reason)) ?? "";
}
function isPublished({ status, version, previousVersion }) {
  return status === "published" || status === "failed" && version !== null && version > (previousVersion ?? 0);
}
function outputs(report, extra) {
  let entries = Object.values(report.entries), published = entries.filter(isPublished);
  return {
    mode: report.mode,
    changed: String(entries.some(changes)),
    published: String(published.length > 0),
    versions: mapped(report, told),
    "version-numbers": mapped(report, (entry) => entry.version),
    "published-versions": JSON.stringify(published.map(told)),
    "plan-digest": report.planDigest ?? "",
    "failure-reason": failureReason(report),
    "summary-markdown": summaryMarkdown(report, summaryLimit),
    "report-path": extra.reportPath,
    "html-path": extra.htmlPath,
    "comment-id": extra.commentId,
    "comment-url": extra.commentUrl,
    // Told once it is known whether the comment could be posted.
    "comment-path": "",
    "sarif-path": extra.sarifPath ?? ""
  };
}
var reportJson = (report) => `${JSON.stringify(report, null, 2)}
`;
async function savePage(report, files) {
  if (!(0, import_shared_48.isEventful)(report) || Object.keys(report.entries).length === 0) return "";
  let { htmlReport } = await Promise.resolve().then(() => __toESM((__nccwpck_require__(359)["render-html-page.js"])));
  return files.saveBeside("report.html", htmlReport(report));
}
async function ready() {
  await Promise.all([Promise.resolve().then(() => __toESM((__nccwpck_require__(359)["render-html-page.js"]))), Promise.resolve().then(() => __toESM((__nccwpck_require__(729)["render-sarif.js"])))]);
}
async function save(report, sinks, jobSummary) {
  let { results, files } = sinks, reportPath = await files.saveReport(reportJson(report)), htmlPath = await savePage(report, files), sarifPath = await saveSarif(report, sinks), told2 = outputs(report, { reportPath, htmlPath, sarifPath, commentId: "", commentUrl: "" });
  for (let [name, value] of Object.entries(told2)) results.output(name, value);
  jobSummary && await results.summary(summaryMarkdown(report));
}
async function saveSarif(report, { files, errorsPage }) {
  let judged = report.failures.length === 0 || Object.keys(report.entries).length > 0;
  if (report.mode === "comment" || !judged) return "";
  let { sarif } = await Promise.resolve().then(() => __toESM((__nccwpck_require__(729)["render-sarif.js"])));
  return files.saveBeside("connect-publish.sarif", sarif(report, errorsPage));
}
function announce(report, { results }) {
  results.group(logTitle(report), logLines(report));
  for (let annotation2 of annotations(report)) results.annotate(annotation2);
  results.line(closingLine(report)), report.failures.length > 0 && results.fail();
}
// Annotate the CommonJS export names for ESM import in node:
0 && (0);


/***/ }),

/***/ 766:
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
  fitted: () => fitted,
  paragraph: () => paragraph,
  reportBlocks: () => reportBlocks,
  upTo: () => upTo,
  whole: () => whole
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_44 = __nccwpck_require__(775);
var import_shared_46 = __nccwpck_require__(905);
var import_shared_47 = __nccwpck_require__(978);
var import_shared_48 = __nccwpck_require__(971);
var sizes = ["counts", "table", "attention", "changes", "details"], paragraph = (size, markdown) => ({
  size,
  open: markdown,
  items: [],
  close: ""
}), listing = (size, open, items) => items.length === 0 ? [] : [{ size, open, items, close: "" }];
function folded(summary, open, items, size = "details") {
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
function whole(blocks, max) {
  let all = `${blocks.map((block) => text(block)).join(`

`)}
`;
  return all.length <= max ? all : null;
}
function text({ open, items, close }, count = items.length) {
  return [open, ...items.slice(0, count), close].filter(Boolean).join(`
`);
}
function fitted(blocks, max, note) {
  let all = whole(blocks, max);
  if (all !== null) return all;
  let room = max - note.length - 1, kept = [];
  for (let block of blocks) {
    let count = itemsThatFit(block, room - 2);
    if (count === null || (kept.push(text(block, count)), room -= text(block, count).length + 2, count < block.items.length)) break;
  }
  return `${[...kept, note].join(`

`)}
`;
}
function itemsThatFit(block, room) {
  if (text(block).length <= room) return block.items.length;
  let size = text(block, 0).length, count = block.items.findIndex((item2) => (size += item2.length + 1, size > room));
  return count > 0 ? count : null;
}
var shownOpen = 20;
function sentence(report, { key, what, message, place }) {
  return key !== null ? `**${(0, import_shared_48.code)(key)}** ${(0, import_shared_48.prose)(what)}. ${(0, import_shared_48.prose)(message)}` : place ? `${(0, import_shared_48.placeLink)(report.context, place)} ${(0, import_shared_48.prose)(message)}` : (0, import_shared_48.prose)(message);
}
function together(findings) {
  let breaks = (0, import_shared_44.grouped)(findings.filter(isBreak), ({ key }) => key);
  return findings.flatMap((finding) => {
    let [first, ...others] = isBreak(finding) && breaks.get(finding.key) || [finding];
    if (others.length === 0) return [finding];
    let { each, all } = (0, import_shared_46.breakageOf)([first, ...others].map(({ message }) => message));
    return finding === first ? [{ ...first, what: "breaking", message: [...each, all].join(" ").trim() }] : [];
  });
}
var isBreak = ({ key, what }) => key !== null && what.startsWith("breaking: ");
function alert(kind, noun, items) {
  let open = items.slice(0, shownOpen), rest = items.slice(shownOpen), lines = open.length === 1 ? open.map((text2) => `> ${text2}`) : open.map((text2) => `> - ${text2}`);
  return [
    ...listing("attention", `> [!${kind}]`, lines),
    ...folded(
      (0, import_shared_48.plural)(rest.length, `more ${noun}`),
      "",
      rest.map((text2) => `- ${text2}`)
    )
  ];
}
function attentionBlocks(report) {
  let sentences = (findings) => together(findings).map((finding) => sentence(report, finding));
  return [
    ...alert("CAUTION", "error", sentences((0, import_shared_47.errorFindings)(report))),
    ...alert("WARNING", "warning", sentences((0, import_shared_47.warningFindings)(report))),
    ...alert("NOTE", "notice", report.notices.map(import_shared_48.prose))
  ];
}
var short = (hash) => hash === null ? "\u2013" : `\`${hash.slice(0, 16)}\``;
function identityRow([key, entry]) {
  let arn = entry.versionArn ?? entry.arn;
  return (0, import_shared_48.row)([(0, import_shared_48.code)(key), short(entry.contentSha256), short(entry.liveSha256), arn === null ? "\u2013" : (0, import_shared_48.code)(arn)]);
}
function unchanged(report) {
  let rows = (0, import_shared_48.byWeight)(report).filter(([, { status }]) => status === "unchanged").map(([key, entry]) => (0, import_shared_48.row)([(0, import_shared_48.code)(key), (0, import_shared_48.versionWords)(entry), (0, import_shared_48.code)(entry.file)]));
  return folded(
    `${(0, import_shared_48.plural)(rows.length, "definition")} unchanged`,
    (0, import_shared_48.tableHead)(["Definition", "Version", "File"]),
    rows
  );
}
function identities(report, arns) {
  let entries = (0, import_shared_48.byWeight)(report).filter(([, entry]) => entry.status !== "unchanged");
  return folded(
    `Content hashes and ${arns ? "ARNs" : "ids"}`,
    (0, import_shared_48.tableHead)(["Definition", "In the repository", "Live when planned", arns ? "ARN" : "Id"]),
    entries.filter(([, entry]) => entry.contentSha256 !== null).map(([key, entry]) => identityRow([key, arns ? entry : withoutArn(entry)]))
  );
}
var withoutArn = (entry) => ({ ...entry, versionArn: null, arn: entry.id }), readings = {
  search: "searched, 100 definitions a call; the index may lag behind by seconds",
  describe: "described one by one, which is exact"
};
function howItRan(report, arns) {
  let { instance, observed, planDigest, savedDrafts, context: context2 } = report;
  return [
    `- Mode: ${report.mode}. ${(0, import_shared_48.prose)(report.modeReason)}`.trimEnd(),
    `- Live content: ${observed === null ? "not read, nothing was compared" : readings[observed]}`,
    ...planDigest === null ? [] : [`- Plan digest: ${(0, import_shared_48.code)(planDigest)}`],
    ...instance && arns ? [`- Instance: ${(0, import_shared_48.code)(instance.arn)}`] : [],
    `- Commit: ${context2.commit ? (0, import_shared_48.code)(context2.commit) : "unknown"}, event: ${(0, import_shared_48.code)(context2.event)}`,
    ...savedDrafts.map((file) => `- Overwritten draft saved as ${(0, import_shared_48.code)(file)}`)
  ];
}
function detailBlocks(report, arns) {
  return [
    ...unchanged(report),
    ...identities(report, arns),
    ...folded("How this run worked", "", howItRan(report, arns))
  ];
}
var most = { items: 100, details: 20, value: 160, context: 60 }, value = (text2) => text2 === "" ? "*empty*" : (0, import_shared_48.code)((0, import_shared_48.cutTo)(text2, most.value));
function run(text2) {
  let [before = "", after = ""] = [/^\s/.exec(text2)?.[0], /\s$/.exec(text2)?.[0]];
  return `${before && " "}${(0, import_shared_48.inline)(text2)}${after && " "}`;
}
function context(text2, first, last) {
  let half = most.context;
  return text2.length <= 2 * half ? run(text2) : `${first ? "" : run(`${(0, import_shared_48.cutTo)(text2, half)} `)}${last ? "" : run(`\u2026${tail(text2, half)}`)}`;
}
var tail = (text2, length) => text2.slice(-length).replace(/^[\udc00-\udfff]/, ""), elements = { removed: "del", added: "ins" };
function changed(mark, text2) {
  let shown = run((0, import_shared_48.cutTo)(text2, most.value));
  return `<${elements[mark]}>${shown.trim() === "" ? "\u2423" : shown}</${elements[mark]}>`;
}
function joined(words) {
  let runs = [];
  for (let { mark, text: text2 } of words) {
    let last = runs.at(-1);
    last?.mark === mark ? last.text += text2 : runs.push({ mark, text: text2 });
  }
  return runs;
}
function wordByWord(words) {
  let runs = joined(words);
  return runs.map(({ mark, text: text2 }, index) => mark === "same" ? context(text2, index === 0, index === runs.length - 1) : `${index > 0 && runs[index - 1]?.mark !== "same" ? " " : ""}${changed(mark, text2)}`).join("").trim();
}
function change({ before, after, words }, whole2) {
  let [only] = [before, after].flatMap((side) => side ?? []);
  return whole2 && only !== void 0 ? `: ${value(only)}` : words ? `: ${wordByWord(words)}` : before === null ? after === null ? "" : `: added ${value(after)}` : after === null ? `: removed, was ${value(before)}` : `: ${value(before)} \u2192 ${value(after)}`;
}
var isWhole = ({ mark, aspect, details }) => (mark === "added" || mark === "removed") && aspect !== "transition" && aspect !== "error-branch" && details.every(({ before, after }) => (mark === "added" ? before : after) === null);
function item(one) {
  let { mark, subject, details } = one, rest = details.length - most.details;
  return [
    `- **${mark}** ${(0, import_shared_48.code)((0, import_shared_48.cutTo)(subject, most.value))}`,
    ...details.slice(0, most.details).map((detail) => `  - ${(0, import_shared_48.code)((0, import_shared_48.cutTo)((0, import_shared_48.detailName)(detail), most.value))}${change(detail, isWhole(one))}`),
    ...rest > 0 ? [`  - and ${rest} more`] : []
  ].join(`
`);
}
var section = ([aspect, items]) => items.map((one, index) => index === 0 ? `
**${import_shared_48.aspectTitles[aspect]}**

${item(one)}` : item(one));
function changeList({ items }) {
  let rest = items.length - most.items, shown = (0, import_shared_48.byAspect)(items.slice(0, most.items)).flatMap(section);
  return rest > 0 ? [...shown, `
*And ${(0, import_shared_48.plural)(rest, "more change")}: the HTML report has all.*`] : shown;
}
var most2 = { characters: 2e4, edges: 300, label: 80 }, styles = {
  added: "fill:#dafbe1,stroke:#1a7f37,color:#0a3d1a,stroke-width:2px",
  removed: "fill:#ffebe9,stroke:#cf222e,color:#6e0e16,stroke-width:2px,stroke-dasharray:5 4",
  changed: "fill:#fff8c5,stroke:#9a6700,color:#4d2d00,stroke-width:2px",
  moved: "fill:#ddf4ff,stroke:#0969da,color:#0a3069,stroke-width:2px"
}, label = (text2) => (0, import_shared_48.cutTo)((0, import_shared_48.oneLine)(text2), most2.label).replace(/[^\p{L}\p{N} ,.()!?=/'_-]/gu, (c) => `#${c.codePointAt(0)};`), node = ({ id, label: text2, mark }) => `  ${id}["${mark === "same" ? "" : `${mark}<br>`}${label(text2)}"]`, arrows = { same: "-->", added: "==>", removed: "-.->" };
function edge({ from, to, label: text2, mark }) {
  let words = [mark === "same" ? "" : mark, label(text2)].filter(Boolean).join(" ");
  return `  ${from} ${arrows[mark]}${words ? `|"${words}"|` : ""} ${to}`;
}
function classes(nodes) {
  return Object.entries(styles).flatMap(([mark, style]) => {
    let ids = nodes.filter((one) => one.mark === mark).map(({ id }) => id);
    return ids.length > 0 ? [`  classDef ${mark} ${style}`, `  class ${ids.join(",")} ${mark}`] : [];
  });
}
function mermaid({ nodes, edges }) {
  let known = new Set(nodes.map(({ id }) => id)), within = edges.filter(({ from, to }) => known.has(from) && known.has(to)), text2 = ["flowchart TD", ...nodes.map(node), ...within.map(edge), ...classes(nodes)].join(`
`);
  return text2.length > most2.characters || within.length > most2.edges ? null : text2;
}
var most3 = { lines: 150, label: 120 }, signs = {
  same: " ",
  added: "+",
  removed: "-",
  changed: "!",
  moved: "!"
}, outlineLine = ({ depth, label: label2, mark }) => `${signs[mark]} ${"  ".repeat(depth)}${(0, import_shared_48.cutTo)((0, import_shared_48.oneLine)(label2), most3.label)}${mark === "moved" ? " (moved)" : ""}`;
function fenced(language, text2) {
  let ticks = Math.max(2, ...(text2.match(/`+/g) ?? []).map(({ length }) => length)), fence = "`".repeat(ticks + 1);
  return `${fence}${language}
${text2}
${fence}`;
}
function outline({ lines, omitted }) {
  let rest = omitted + Math.max(0, lines.length - most3.lines), shown = lines.slice(0, most3.lines).map(outlineLine);
  return [
    fenced("diff", shown.join(`
`)),
    ...rest > 0 ? [`*${(0, import_shared_48.plural)(rest, "more touched part")} not drawn.*`] : []
  ];
}
function flowChart(chart) {
  let drawn2 = mermaid(chart);
  if (drawn2 === null) return ["*The flow chart is too large to be drawn here: the HTML report has it.*"];
  let rest = chart.omitted > 0 ? [`*${(0, import_shared_48.plural)(chart.omitted, "more touched block")} not drawn.*`] : [];
  return [fenced("mermaid", drawn2), ...rest];
}
var picture = (drawing) => drawing.kind === "outline" ? outline(drawing) : flowChart(drawing);
var mostPictures = 20;
function opening({ from, ...difference }) {
  let { before, after } = import_shared_48.sides[from];
  return `${(0, import_shared_48.countLine)({ from, ...difference })}. Before: ${before}; after: ${after}.`;
}
function breaking({ breaking: breaks }) {
  let { each, all } = (0, import_shared_46.breakageOf)(breaks.map(({ message }) => message)), lines = each.map((text2, index) => `${index === 0 ? `
` : ""}- \u26A0\uFE0F **Breaking:** ${(0, import_shared_48.prose)(text2)}`);
  return all === "" ? lines : [...lines, `
${(0, import_shared_48.prose)(all)}`];
}
function fold([key, difference], pictures) {
  let summary = `<code>${(0, import_shared_48.htmlText)((0, import_shared_48.oneLine)(key))}</code>: ${(0, import_shared_48.extent)(difference)}`, unrelated = difference.unrelated ? [`
The two have next to nothing in common, so this only sums up.`] : [], items = [
    ...breaking(difference),
    ...unrelated,
    ...pictures.map((markdown) => `
${markdown}`),
    ...changeList(difference)
  ];
  return folded(summary, opening(difference), items, "changes");
}
function drawn([, { picture: drawing }], index) {
  return drawing === null ? [] : index < mostPictures ? picture(drawing) : ["*Drawn in the HTML report: here are pictures enough.*"];
}
function differenceBlocks(report, pictures) {
  let all = (0, import_shared_48.byWeight)(report).flatMap(
    ([key, { difference }]) => difference ? [[key, difference]] : []
  ), shows = ({ items, breaking: breaking2 }) => items.length + breaking2.length > 0, same = all.filter(([, difference]) => !shows(difference));
  return [
    ...all.filter(([, difference]) => shows(difference)).flatMap((told, index) => fold(told, pictures ? drawn(told, index) : [])),
    ...listing(
      "changes",
      `Nothing runs otherwise:
`,
      same.map(([key, { kind }]) => `- ${(0, import_shared_48.code)(key)}: ${import_shared_48.nothingShows[kind]}`)
    )
  ];
}
var shownOpen2 = 100;
function whereabouts(report) {
  let { instance, context: context2 } = report, name = (0, import_shared_48.instanceName)(report), entries = Object.values(report.entries), unchanged2 = entries.filter((entry) => entry.status === "unchanged").length;
  return [
    name && (0, import_shared_48.link)(`**${(0, import_shared_48.inline)(name)}**`, instance?.accessUrl ?? ""),
    instance && (0, import_shared_48.inline)(instance.region),
    entries.length > 0 && (0, import_shared_48.plural)(entries.length, "definition") + (unchanged2 ? `, ${unchanged2} unchanged` : ""),
    context2.commit && `commit ${(0, import_shared_48.link)((0, import_shared_48.code)(context2.commit.slice(0, 7)), (0, import_shared_48.commitAddress)(context2))}`,
    (0, import_shared_48.link)(`run ${(0, import_shared_48.inline)(context2.runId)}`, context2.runUrl)
  ].filter(Boolean).join(" \xB7 ");
}
var marks = {
  failed: "\u274C ",
  invalid: "\u274C ",
  blocked: "\u26D4 ",
  skipped: "\u26A0\uFE0F "
};
function changeRow(report, [key, entry]) {
  let breaking2 = (0, import_shared_48.isBreaking)(entry) ? " \u26A0\uFE0F **breaking**" : "", definition = (0, import_shared_48.link)((0, import_shared_48.code)(key), (0, import_shared_48.fileAddress)(report.context, entry.file));
  return (0, import_shared_48.row)([
    definition,
    `${(0, import_shared_48.isStopped)(report, entry) ? "" : marks[entry.status] ?? ""}${(0, import_shared_48.changeWords)(report, entry)}${breaking2}`,
    (0, import_shared_48.versionWords)(entry)
  ]);
}
var removalRow = ({ removed }) => removed ? [
  (0, import_shared_48.row)([
    (0, import_shared_48.code)(removed.key),
    "removed here, stays live \u26A0\uFE0F **breaking**",
    removed.version === null ? "\u2013" : `v${removed.version}`
  ])
] : [];
function changes(report) {
  let rows = (0, import_shared_48.byWeight)(report).filter(([, entry]) => entry.status !== "unchanged" && !isUncompared(report, entry)).map((keyed) => changeRow(report, keyed)).concat(report.warnings.flatMap(removalRow)), head = (0, import_shared_48.tableHead)(["Definition", report.mode === "plan" ? "Planned change" : "Change", "Version"]);
  return [
    ...listing("table", head, rows.slice(0, shownOpen2)),
    ...folded((0, import_shared_48.plural)(rows.length - shownOpen2, "more change"), head, rows.slice(shownOpen2), "changes")
  ];
}
var isUncompared = (report, entry) => entry.status === "checked" || entry.action === null && (0, import_shared_48.isStopped)(report, entry);
function checked(report) {
  let rows = (0, import_shared_48.byWeight)(report).filter(([, entry]) => isUncompared(report, entry));
  return folded(
    `${(0, import_shared_48.plural)(rows.length, "definition")} checked, not compared`,
    (0, import_shared_48.tableHead)(["Definition", "File"]),
    rows.map(([key, entry]) => (0, import_shared_48.row)([(0, import_shared_48.code)(key), (0, import_shared_48.code)(entry.file)]))
  );
}
function reportBlocks(report, { arns, pictures }) {
  let [open, more] = [changes(report), attentionBlocks(report)], isFold = ({ size }) => size === "details" || size === "changes", unfolded = [...open, ...more].filter((block) => !isFold(block)), rest = [...open, ...more].filter(isFold);
  return [
    paragraph("counts", `### ${(0, import_shared_46.headline)(report)}`),
    paragraph("counts", whereabouts(report)),
    ...unfolded,
    ...rest,
    ...differenceBlocks(report, pictures),
    ...checked(report),
    ...detailBlocks(report, arns)
  ];
}
// Annotate the CommonJS export names for ESM import in node:
0 && (0);


/***/ }),

/***/ 775:
/***/ ((module) => {

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
  grouped: () => grouped
});
module.exports = __toCommonJS(stdin_exports);
function grouped(items, keyOf) {
  let groups = /* @__PURE__ */ new Map();
  for (let item of items) {
    let key = keyOf(item), group = groups.get(key);
    group === void 0 ? groups.set(key, [item]) : group.push(item);
  }
  return groups;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (0);


/***/ }),

/***/ 160:
/***/ ((module) => {

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
  failureReasons: () => failureReasons
});
module.exports = __toCommonJS(stdin_exports);
var failureReasons = [
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
// Annotate the CommonJS export names for ESM import in node:
0 && (0);


/***/ }),

/***/ 905:
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
  breakageOf: () => breakageOf,
  headline: () => headline
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_48 = __nccwpck_require__(971);
var import_shared_50 = __nccwpck_require__(742);
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
}, statusWords = {
  failed: "failed",
  invalid: "invalid",
  blocked: "blocked",
  skipped: "skipped",
  updated: "with new description or tags"
}, actionWords = {
  create: "to create",
  update: "to update",
  version: "to version",
  metadata: "with new description or tags"
};
function countedAs(report, entry) {
  return (0, import_shared_48.isStopped)(report, entry) ? entry.action === null ? null : "not done" : entry.status === "skipped" && entry.reason === "drifted" ? "drifted" : entry.status === "planned" && entry.action ? actionWords[entry.action] ?? null : statusWords[entry.status] ?? null;
}
var inOrder = [
  .../* @__PURE__ */ new Set([...Object.values(actionWords), ...Object.values(statusWords), "drifted", "not done"])
];
function counts(report) {
  let kinds = Object.values(report.entries).map((entry) => countedAs(report, entry));
  return inOrder.map((word) => ({ word, count: kinds.filter((kind) => kind === word).length })).filter(({ count }) => count > 0).map(({ word, count }) => `${count} ${word}`).concat(breakage(report), removals(report)).filter(Boolean).join(", ");
}
function breakage({ entries }) {
  let breaking = Object.values(entries).filter(import_shared_48.isBreaking).length;
  return breaking > 0 ? `${breaking} breaking` : "";
}
function removals({ warnings }) {
  let { length } = (0, import_shared_50.removalsOf)(warnings);
  return length > 0 ? `${length} removed but live` : "";
}
var colon = (before, after) => after ? `${before}: ${after}` : before, comma = (before, after) => after ? `${before}, ${after}` : before;
function failureLine(report, { reason, code }, entries) {
  let what = code === "breaking-change" ? "There are breaking changes" : failed[reason], published = entries.filter((entry) => entry.status === "published").length;
  if (published > 0) return comma(`\u274C Published ${(0, import_shared_48.plural)(published, "version")}`, counts(report));
  let nothing = report.mode === "publish" ? ", nothing was published" : "";
  return colon(`\u274C ${what}${nothing}`, counts(report));
}
function successLine(report, entries) {
  let rest = counts(report), count = (status) => entries.filter((entry) => entry.status === status).length;
  return count("checked") > 0 ? `\u26A0\uFE0F ${(0, import_shared_48.plural)(count("checked"), "definition")} checked, none compared` : count("published") > 0 ? comma(`\u2705 Published ${(0, import_shared_48.plural)(count("published"), "version")}`, rest) : count("updated") > 0 ? `\u2705 No version needed, ${rest}` : count("planned") > 0 ? `\u{1F4CB} Plan: ${rest}` : entries.length === 0 ? comma("\u26A0\uFE0F No definitions found", rest) : comma(`${rest ? "\u26A0\uFE0F" : "\u2705"} Nothing to publish`, rest);
}
function headline(report) {
  let entries = Object.values(report.entries), [first] = report.failures;
  return report.mode === "comment" && first?.code !== "internal" ? first ? "\u274C The prepared comment was not posted" : "\u2705 The comment is in step with what was prepared" : first ? failureLine(report, first, entries) : successLine(report, entries);
}
function breakageOf(messages) {
  let sentences = messages.map((message) => message.split(new RegExp("(?<=\\.) (?=\\p{Lu})", "u"))), shared = messages.length > 1 ? sharedEnd(sentences) : 0, begin = (all) => all.slice(0, all.length - shared).join(" "), [first = []] = sentences;
  return { each: sentences.map(begin), all: first.slice(first.length - shared).join(" ") };
}
function sharedEnd(texts) {
  let [first = []] = texts, most = Math.min(...texts.map(({ length }) => length)) - 1, isShared = (back) => texts.every((text) => text.at(-back) === first.at(-back)), count = 0;
  for (; count < most && isShared(count + 1); ) count += 1;
  return count;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (0);


/***/ }),

/***/ 978:
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
  errorFindings: () => errorFindings,
  warningFindings: () => warningFindings
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_48 = __nccwpck_require__(971);
var import_shared_50 = __nccwpck_require__(742);
var byReason = {
  "unpublished-draft": "Somebody saved a draft in the console that publishing would replace. Publish or discard it there, or allow it with `overwrite-drafts`.",
  "not-found": "The instance has nothing of this name. Check the name, or set `create-missing: true`.",
  "aws-managed": "The name belongs to a resource that AWS manages. Give the definition another name.",
  archived: "The resource is archived. Restore it in the console, or give the definition another name.",
  "immutable-setting": "ExternalInvocationConfiguration can only be set at creation. Take it back, or use another name.",
  superseded: "A newer commit is already published. Nothing to do, or set `allow-older: true` to go back.",
  drifted: "Only the console changed it since the last publish. Bring the change into the repository, or set `overwrite-drift: true`."
};
function explanation(entry) {
  let fallback = entry.reason ? `It ended with: ${(0, import_shared_48.reasonWords)(entry.reason)}. Run the job again.` : "";
  return entry.message ?? byReason[entry.reason ?? ""] ?? fallback;
}
var onlyWarns = (report, { status, reason }) => status === "blocked" && report.mode === "plan" && reason === "unpublished-draft", isLeftAlone = (report, entry) => entry.status === "skipped" ? !(0, import_shared_48.isStopped)(report, entry) : onlyWarns(report, entry), isError = (report, entry) => entry.status === "failed" || entry.status === "blocked" && !onlyWarns(report, entry), codeOf = ({ failures }, { message, reason, status }) => failures.find((failure) => failure.message === message)?.code ?? reason ?? status, ofEntry = (report, [key, entry]) => ({
  key,
  code: codeOf(report, entry),
  what: entry.reason ? `${entry.status}: ${(0, import_shared_48.reasonWords)(entry.reason)}` : entry.status,
  message: explanation(entry),
  place: entry.place,
  file: entry.file
}), ofRun = ({ code, message }) => ({
  key: null,
  code,
  what: (0, import_shared_48.reasonWords)(code),
  message,
  place: null,
  file: null
}), ofWarnings = ([key, entry]) => entry.warnings.map((warning) => ({ ...ofRun(warning), key, place: entry.place, file: entry.file })), failsForBreaking = ({ failures }) => failures.some(({ code }) => code === "breaking-change"), ofBreaking = ([key, { difference, place, file }]) => (difference?.breaking ?? []).map((breaking) => {
  let finding = ofRun(breaking);
  return { ...finding, what: `breaking: ${finding.what}`, key, place, file };
}), breaks = (report) => [
  ...(0, import_shared_48.byWeight)(report).flatMap(ofBreaking),
  ...(0, import_shared_50.removalsOf)(report.warnings).map(ofRun)
], ofProblems = (report, severity) => report.problems.filter((problem) => problem.severity === severity).map((problem) => ({ ...ofRun(problem), place: problem.place, file: problem.place.file }));
function errorFindings(report) {
  let entries = (0, import_shared_48.byWeight)(report).filter(([, entry]) => isError(report, entry) && !(0, import_shared_48.isStopped)(report, entry)), told = new Set(entries.map(([, { message }]) => message));
  return [
    ...report.failures.filter(({ message }) => !told.has(message)).map(ofRun),
    ...ofProblems(report, "error"),
    ...entries.map((keyed) => ofEntry(report, keyed)),
    ...failsForBreaking(report) ? breaks(report) : []
  ];
}
function warningFindings(report) {
  let entries = (0, import_shared_48.byWeight)(report), removals = (0, import_shared_50.removalsOf)(report.warnings);
  return [
    ...failsForBreaking(report) ? [] : breaks(report),
    ...entries.filter(([, entry]) => isLeftAlone(report, entry)).map((keyed) => ofEntry(report, keyed)),
    ...report.warnings.filter((warning) => !removals.includes(warning)).map(ofRun),
    ...entries.flatMap(ofWarnings),
    ...ofProblems(report, "warning")
  ];
}
// Annotate the CommonJS export names for ESM import in node:
0 && (0);


/***/ }),

/***/ 971:
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
  aspectTitles: () => aspectTitles,
  byAspect: () => byAspect,
  byWeight: () => byWeight,
  changeWords: () => changeWords,
  code: () => code,
  commitAddress: () => commitAddress,
  countLine: () => countLine,
  cutTo: () => cutTo,
  detailName: () => detailName,
  encodedPath: () => encodedPath,
  extent: () => extent,
  fileAddress: () => fileAddress,
  htmlText: () => htmlText,
  inline: () => inline,
  instanceName: () => instanceName,
  isBreaking: () => isBreaking,
  isEventful: () => isEventful,
  isStopped: () => isStopped,
  link: () => link,
  logText: () => logText,
  nothingShows: () => nothingShows,
  oneLine: () => oneLine,
  placeLink: () => placeLink,
  plural: () => plural,
  prose: () => prose,
  reasonWords: () => reasonWords,
  row: () => row,
  sides: () => sides,
  tableHead: () => tableHead,
  versionWords: () => versionWords,
  visible: () => visible
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_49 = __nccwpck_require__(708);
var import_shared_50 = __nccwpck_require__(742);
var hidden = /[\p{Cc}\p{Cs}\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;
function visible(text) {
  return text.replace(/\r\n?/g, `
`).replace(/\t/g, " ").replace(hidden, (c) => c === `
` ? c : `\\u{${c.codePointAt(0)?.toString(16).toUpperCase()}}`);
}
var oneLine = (text) => visible(text).replace(/\s+/gu, " ").trim(), htmlText = (text) => visible(text).replace(/[&<>"'`]/g, (c) => `&#${c.charCodeAt(0)};`), cutTo = (text, max) => text.length > max ? `${text.slice(0, max - 1).replace(/[\ud800-\udbff]$/, "")}\u2026` : text, split = "<!-- -->", ping = /[@#](?=\S)|:(?=\/\/)|:(?=[\w+-]+:)|www(?=\.)|GH-(?=\d)/giu, entities = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  "`": "&#96;",
  "|": "&#124;",
  // The only form that GitHub documents for a dollar sign that begins no formula.
  $: "<span>$</span>"
};
function markdownCharacter(found) {
  return /^[\\*_[\]~]$/.test(found) ? `\\${found}` : entities[found] ?? `${found}${split}`;
}
var markdownSpecial = new RegExp(`[&<>|$\\\\\`*_[\\]~]|${ping.source}`, "giu"), escaped = (text) => text.replace(markdownSpecial, markdownCharacter), atLineStart = (markdown) => markdown.replace(/^(\d{1,9})([.)])/, "$1\\$2").replace(/^[-+=]|^#(?!<)/, "\\$&"), inline = (text) => atLineStart(escaped(oneLine(text))), codeSpan = /(`[^`|\s](?:[^`|]*[^`|\s])?`)/u, proseLine = (line) => atLineStart(
  oneLine(line).split(codeSpan).map((part, index) => index % 2 === 1 ? part : escaped(part)).join("")
), prose = (text) => visible(text).split(`
`).map(proseLine).filter(Boolean).join("<br>");
function code(text) {
  let shown = visible(text).replace(/\s/gu, " ");
  return /^[^`|\s]([^`|]*[^`|\s])?$/u.test(shown) ? `\`${shown}\`` : `<code>${inline(shown)}</code>`;
}
function logText(text) {
  return visible(text).replace(/##\[/g, "##\\[").replace(/^([^\S\n]*)::/gmu, "$1\\::");
}
function link(markdown, address) {
  if (!/^https?:\/\//.test(address) || !URL.canParse(address)) return markdown;
  let safe = new URL(address).href.replace(/[()|[\]`\\<>*_~']/g, (c) => c === "_" ? c : `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  return `[${markdown}](${safe})`;
}
var row = (cells) => `| ${cells.join(" | ")} |`, tableHead = (titles) => `${row(titles)}
${row(titles.map(() => ":--"))}`;
function commitAddress(context) {
  return context.commit && context.repository ? `${context.serverUrl}/${context.repository}/commit/${context.commit}` : "";
}
function fileAddress(context, file, line) {
  if (!context.commit || !context.repository || /(^|\/)\.{0,2}(\/|$)/.test(file)) return "";
  let path = encodedPath(file);
  return `${context.serverUrl}/${context.repository}/blob/${context.commit}/${path}${line ? `#L${line}` : ""}`;
}
function encodedPath(file) {
  return file.replace(new RegExp("\\p{Cs}", "gu"), "\uFFFD").split("/").map(encodeURIComponent).join("/");
}
function placeLink(context, place) {
  return link(
    code(`${place.file}:${place.line}:${place.column}`),
    fileAddress(context, place.file, place.line)
  );
}
var plural = (count, noun) => `${count} ${noun}${count === 1 ? "" : "s"}`;
var aspectTitles = {
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
  return import_shared_49.aspects.map((aspect) => [aspect, items.filter((item) => item.aspect === aspect)]).filter(([, all]) => all.length > 0);
}
function countsOf(items) {
  return marks.map((mark) => ({ mark, count: items.filter((item) => item.mark === mark).length })).filter(({ count }) => count > 0).map(({ mark, count }) => `${count} ${mark}`).join(", ");
}
var countLine = ({ items }) => byAspect(items).map(([aspect, all]) => `${aspectTitles[aspect]}: ${countsOf(all)}`).join(" \xB7 ");
function extent({ from, items, breaking }) {
  let changes = plural(items.length, "change"), broken = breaking.length > 0 ? `, \u26A0\uFE0F ${breaking.length} breaking` : "";
  return `${changes}${from === "repository" ? " made in the console" : ""}${broken}`;
}
var detailName = ({ label }) => label || "next", sides = {
  live: { before: "live", after: "in the repository" },
  repository: { before: "in the repository", after: "live, changed in the console" }
}, nothingShows = {
  module: "only identifiers differ",
  view: "nothing differs that shows"
}, isBreaking = ({ difference }) => (difference?.breaking.length ?? 0) > 0;
var toDo = {
  create: "create",
  update: "update",
  version: "new version of what is live",
  drifted: "drifted",
  metadata: "description or tags",
  unchanged: "unchanged",
  blocked: "blocked"
}, done = {
  create: "created",
  update: "updated",
  version: "new version of what is live",
  drifted: "drifted",
  metadata: "description or tags set",
  unchanged: "unchanged",
  blocked: "blocked"
}, reasons = {
  "unpublished-draft": "unpublished draft",
  "not-found": "not in the instance",
  "aws-managed": "managed by AWS",
  "immutable-setting": "setting that cannot change",
  drifted: "drifted in the console"
}, reasonWords = (reason) => reasons[reason] ?? reason.replaceAll("-", " "), because = (entry) => entry.reason ? `: ${reasonWords(entry.reason)}` : "";
function action({ action: word, metadata }, words) {
  return word === null ? "" : metadata && word !== "metadata" && word !== "create" ? `${words[word]}, description or tags` : words[word];
}
var isStopped = (report, { status, reason, message }) => (status === "skipped" || status === "failed") && message === null && report.failures.some((failure) => failure.reason === reason);
function changeWords(report, entry) {
  return isStopped(report, entry) ? `${action(entry, toDo)}, not done` : {
    planned: action(entry, toDo),
    checked: "checked",
    published: action(entry, done),
    unchanged: "unchanged",
    updated: done.metadata,
    failed: `${entry.action ? `${toDo[entry.action]} ` : ""}failed${because(entry)}`,
    skipped: `skipped${because(entry)}`,
    blocked: `blocked${because(entry)}`,
    invalid: "invalid"
  }[entry.status];
}
function versionWords(entry) {
  let { status, previousVersion: before, version, kept } = entry, steps = before === null ? [] : [`v${before}`];
  return kept !== null && steps.push(`v${kept} (kept)`), status === "planned" && entry.action !== "metadata" ? steps.push("new") : version !== null && version !== before && steps.push(`v${version}`), steps.join(" \u2192 ") || "\u2013";
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
], isEventful = ({ failures, entries, warnings }) => failures.length > 0 || (0, import_shared_50.removalsOf)(warnings).length > 0 || Object.values(entries).some(({ status }) => status !== "unchanged" && status !== "checked");
function byWeight(report) {
  let weight = ([, entry]) => order.indexOf(entry.status) - (isBreaking(entry) ? 0.5 : 0);
  return Object.entries(report.entries).toSorted((a, b) => weight(a) - weight(b));
}
var instanceName = (report) => report.instance?.alias ?? report.instanceId;
// Annotate the CommonJS export names for ESM import in node:
0 && (0);


/***/ }),

/***/ 708:
/***/ ((module) => {

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
  aspects: () => aspects
});
module.exports = __toCommonJS(stdin_exports);
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
// Annotate the CommonJS export names for ESM import in node:
0 && (0);


/***/ }),

/***/ 742:
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
  abandoned: () => abandoned,
  gone: () => gone,
  removalsOf: () => removalsOf,
  removedWarning: () => removedWarning
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_54 = (__nccwpck_require__(271)["shared-54.js"]);
function gone(removed, inRepository) {
  let byKey = /* @__PURE__ */ new Map();
  for (let each of removed) byKey.set(`${each.kind}/${each.name}`, each);
  return [...byKey].filter(([key]) => !inRepository.has(key)).map(([, each]) => each);
}
function abandoned(removed, listed) {
  return removed.flatMap((each) => {
    let row = listed.find(
      ({ kind, name, awsManaged, archived }) => kind === each.kind && name === each.name && !awsManaged && !archived
    );
    return row === void 0 ? [] : [{ ...each, id: row.id }];
  });
}
function removedWarning({ kind, name, file, id }, version) {
  let { users, remove } = words[kind], stays = version === null ? "What is live of it stays" : `What is live of it stays, and so does version ${version}`;
  return {
    code: "removed-but-live",
    removed: { key: `${kind}/${name}`, version },
    message: `${kind}/${(0, import_shared_54.quote)(name)} is no longer in the repository (it was ${(0, import_shared_54.quote)(file)}), but the instance still has it, with the id ${id}. ${stays}: nothing was deleted, and ${users} go on with it. To delete it, see first that nothing uses it, and then run aws connect ${remove} ${id}, or use the console. To keep it, bring the file back.`
  };
}
var words = {
  view: { users: "flows whose ShowView block names it", remove: "delete-view --view-id" },
  module: {
    users: "flows and modules that invoke it, and AI agents that have it as a tool,",
    remove: "delete-contact-flow-module --contact-flow-module-id"
  }
};
function removalsOf(warnings) {
  return warnings.filter(({ code }) => code === "removed-but-live");
}
// Annotate the CommonJS export names for ESM import in node:
0 && (0);


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
  decodeEntry: () => decodeEntry,
  encodeEntry: () => encodeEntry,
  seal: () => seal
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_53 = (__nccwpck_require__(271)["shared-53.js"]);
var import_node_crypto = __nccwpck_require__(598);
var kept = { key: 6, repository: 32, live: 22, metadata: 22 }, actions = [
  "create",
  "update",
  "version",
  "drifted",
  "metadata",
  "unchanged",
  "blocked"
], letters = "cuvdmnb", form = new RegExp(
  `^([a-z])${[kept.key, kept.repository, kept.live].map((length) => `([A-Za-z0-9+/]{${length}})`).join("")}([A-Za-z0-9+/]{${kept.metadata}})?$`
);
function seal(instance, { key, action, repository, live, metadata }) {
  let digest = (part, value) => (0, import_node_crypto.createHash)("sha256").update((0, import_shared_53.canonicalJson)({ instance, key, [part]: value })).digest("base64").slice(0, kept[part]);
  return {
    key: digest("key", key),
    action,
    repository: digest("repository", repository),
    live: digest("live", live),
    metadata: metadata === null ? null : digest("metadata", metadata)
  };
}
function encodeEntry({ key, action, repository, live, metadata }) {
  return `${letters.charAt(actions.indexOf(action))}${key}${repository}${live}${metadata ?? ""}`;
}
function decodeEntry(text) {
  let [, letter = "?", key = "", repository = "", live = "", metadata = null] = form.exec(text) ?? [], action = actions[letters.indexOf(letter)];
  return action === void 0 ? null : { key, action, repository, live, metadata };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (0);


/***/ }),

/***/ 846:
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
var import_shared_11 = __nccwpck_require__(537);
var import_shared_35 = (__nccwpck_require__(271)["shared-35.js"]);
var import_shared_38 = (__nccwpck_require__(271)["shared-38.js"]);
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
  return cause instanceof import_shared_38.ActionError && (cause.code === "resource-not-found" || cause.code === "invalid-request");
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
  if (look === null) return (0, import_shared_11.decide)(definition, observation, void 0, policy).action === "unchanged";
  let { repository, live, base } = (0, import_shared_11.know)(definition, observation);
  return look.what !== "draft" && (live === repository || base?.marker?.hash === repository);
}
function missing(definition, observation, policy) {
  let knowledge = (0, import_shared_11.know)(definition, observation), { repository, live, highest, base, holdsLive } = knowledge, contentOf = (version) => version && holdsLive(version) === void 0 ? { what: "content", version: version.number } : null;
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
  return (0, import_shared_11.know)(definition, observation).base !== void 0 ? null : (0, import_shared_11.writes)((0, import_shared_11.decide)(definition, observation, void 0, policy)) ? { what: "versions" } : null;
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
  throw new import_shared_38.ActionError("service-unavailable", "live-not-shown", message);
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
  ), starts = new Map(found.flatMap(({ observations }) => [...observations])), present = definitions.filter(({ key }) => starts.has(key)), unread = /* @__PURE__ */ new Map(), tick = progress(watch, present.length), complete = await (0, import_shared_35.parallelByKind)(present, ({ kind }) => kind, width, async (definition) => {
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
  if (cause instanceof import_shared_38.ActionError && cause.reason === "service-unavailable") return cause;
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
  throw new import_shared_38.ActionError(reason, reason, message);
}
async function observeOne(watch, definition) {
  let { observations } = await findByName(watch, definition.kind, [definition], "describe"), start = observations.get(definition.key);
  return start ? completed(watch, definition, start) : null;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (0);


/***/ }),

/***/ 71:
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
  differences: () => differences,
  executedOrText: () => executedOrText,
  isFormOf: () => isFormOf
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_36 = (__nccwpck_require__(271)["shared-36.js"]);
var shown = 10;
function differences(before, after) {
  let all = [...walk(before, after, "")], rest = all.length - shown;
  return rest > 0 ? [...all.slice(0, shown), `and ${rest} more`] : all;
}
function onlyDropped(before, after) {
  return [...walk(before, after, "")].every((difference) => difference.endsWith(dropped));
}
var dropped = " was dropped";
function* walk(before, after, path) {
  if ((0, import_shared_36.isObject)(before) && (0, import_shared_36.isObject)(after)) yield* members(before, after, path);
  else if (Array.isArray(before) && Array.isArray(after) && before.length === after.length)
    for (let [index, item] of before.entries()) yield* walk(item, after[index], `${path}[${index}]`);
  else before !== after && (yield `${path || "everything"} was changed`);
}
function* members(before, after, path) {
  for (let name of /* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(after)])) {
    let at = path === "" ? name : `${path}.${name}`;
    Object.hasOwn(after, name) ? Object.hasOwn(before, name) ? yield* walk(before[name], after[name], at) : yield `${at} was added` : yield `${at}${dropped}`;
  }
}
function isFormOf(definition, live) {
  let { kind, content, hash } = definition;
  return (0, import_shared_36.seenHash)(definition, live) === hash ? true : import_shared_36.kinds[kind].storesOwnForm && onlyDropped((0, import_shared_36.executed)(content), executedOrText(live));
}
function executedOrText(content) {
  try {
    return (0, import_shared_36.executed)(content);
  } catch {
    return JSON.stringify(content);
  }
}
// Annotate the CommonJS export names for ESM import in node:
0 && (0);


/***/ }),

/***/ 568:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
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
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  breakingChanges: () => breakingChanges,
  breakingFound: () => breakingFound,
  breakingWaived: () => breakingWaived,
  failuresOf: () => failuresOf,
  findDifferences: () => findDifferences,
  invalidities: () => invalidities,
  objections: () => objections,
  sectionIdOf: () => sectionIdOf
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_10 = __nccwpck_require__(26);
var import_shared_32 = __nccwpck_require__(146);
var import_shared_33 = __nccwpck_require__(73);
var import_shared_38 = (__nccwpck_require__(271)["shared-38.js"]);
var import_shared_54 = (__nccwpck_require__(271)["shared-54.js"]);
var named = 10;
function objections(plan, invalid, mode, strict) {
  return [
    ...invalidities(invalid),
    ...changedPlan(plan, mode, strict),
    ...blockedChanges(plan, mode),
    ...ifAny(
      mode === "plan" && strict.failOnChanges ? plan.changes.filter(isChange).length : 0,
      changesFound
    )
  ];
}
function invalidities(count) {
  return ifAny(count, invalidDefinitions);
}
function failuresOf(outcomes) {
  let failed = outcomes.flatMap((outcome) => (0, import_shared_33.failureOf)(outcome) ?? []), late = ["timeout", "cancelled"].flatMap(
    (reason) => ifAny(
      outcomes.filter(({ notStarted: notStarted2 }) => notStarted2 === reason).length,
      (count) => notStarted(reason, count)
    )
  ), blocked = outcomes.filter(({ change }) => change.action === "blocked");
  return [...failed, ...late, ...ifAny(blocked.length, blockedMeanwhile)];
}
function ifAny(count, failure) {
  return count > 0 ? [failure(count)] : [];
}
function definitions(count) {
  return count === 1 ? "1 definition is" : `${count} definitions are`;
}
function invalidDefinitions(count) {
  let message = `${definitions(count)} not valid. Correct the places that the annotations name.`;
  return new import_shared_38.ActionError("invalid-definition", "invalid-definition", message);
}
function changedPlan(plan, mode, { expectedPlanDigest }) {
  if (mode === "plan" || expectedPlanDigest === null || expectedPlanDigest === plan.digest) return [];
  let message = `The plan has the digest ${plan.digest}, but expected-plan-digest is ${expectedPlanDigest}: the repository or what is live changed since that plan. Nothing was published. Look at the new plan and give its digest.`;
  return [new import_shared_38.ActionError("plan-changed", "plan-changed", message)];
}
function blockedChanges({ changes }, mode) {
  let blocked = changes.filter(
    ({ action, reason }) => action === "blocked" && !(mode === "plan" && reason === "unpublished-draft")
  ), drifted = blocked.filter(({ reason }) => reason === "drifted").length;
  return [...ifAny(drifted, driftFound), ...ifAny(blocked.length - drifted, blockedDefinitions)];
}
function driftFound(count) {
  let message = `${definitions(count)} drifted: only the console changed what is live, and fail-on-drift is set. Bring the change into the repository, or publish over it with overwrite-drift.`;
  return new import_shared_38.ActionError("drift-found", "drift-found", message);
}
function blockedDefinitions(count) {
  let message = `${definitions(count)} blocked, so nothing is published. What to do stands with each.`;
  return new import_shared_38.ActionError("blocked", "blocked", message);
}
function isChange({ action, reason, skipped, live, repository }) {
  return action === "blocked" ? reason === "unpublished-draft" && live !== repository : !skipped && ["create", "update", "version", "drifted"].includes(action);
}
function changesFound(count) {
  let message = `${definitions(count)} not as in the repository, and fail-on-changes is set. Publish them, or bring what is live into the repository.`;
  return new import_shared_38.ActionError("changes-found", "changes-found", message);
}
function breakingChanges({ changes }, differences) {
  let breaks = (change) => ((0, import_shared_10.differenceIn)(change, differences).difference?.breaking.length ?? 0) > 0;
  return changes.filter(breaks).map(({ key }) => key);
}
function breakingFound(broken, label) {
  let message = `${brokenBy(broken)}, and fail-on-breaking is set. Take the change back, or, if it is meant, give the pull request the label ${(0, import_shared_54.quote)(label)} and run the workflow again.`;
  return new import_shared_38.ActionError("changes-found", "breaking-change", message);
}
function breakingWaived(broken, label) {
  return `${brokenBy(broken)}; fail-on-breaking is waived by the pull request's label ${(0, import_shared_54.quote)(label)}.`;
}
function brokenBy({ changed, removed }) {
  let change = changed.length === 1 ? `The change of ${list(changed)} breaks who uses it as it is live` : `The changes of ${list(changed)} break who uses them as they are live`, removal = removed.length === 1 ? `${list(removed)} is live, but no longer in the repository` : `${list(removed)} are live, but no longer in the repository`;
  return [...changed.length > 0 ? [change] : [], ...removed.length > 0 ? [removal] : []].join("; ");
}
function list(keys) {
  let rest = keys.length - named;
  return `${keys.slice(0, named).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}
function notStarted(reason, count) {
  let why = reason === "timeout" ? "timeout-seconds were over" : "the run was cancelled", message = `${definitions(count)} not published: ${why} before it was their turn. Run the workflow again; it does the rest.`;
  return new import_shared_38.ActionError(reason, reason, message);
}
function blockedMeanwhile(count) {
  let message = `${definitions(count)} blocked by what happened in the instance during the run. What to do stands with each.`;
  return new import_shared_38.ActionError("blocked", "blocked", message);
}
async function findDifferences(changes, known) {
  let open = changes.filter((change) => (0, import_shared_10.hasTwoSides)(change) && !known.has(change));
  if (open.length === 0) return;
  let { compareChange } = await Promise.resolve().then(() => __toESM((__nccwpck_require__(322)["core-diff-compared.js"])));
  for (let change of open) known.set(change, compareChange(change));
}
function sectionIdOf({ instance, workingDirectory, views, modules }) {
  return (0, import_shared_32.sectionId)(instance.id, workingDirectory, views.patterns, modules.patterns);
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
/******/ 	var __webpack_exports__ = __nccwpck_require__(82);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;