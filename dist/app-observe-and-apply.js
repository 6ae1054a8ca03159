/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 968:
/***/ ((module) => {

"use strict";
module.exports = require("./app-publish-publish.js");

/***/ }),

/***/ 248:
/***/ ((module) => {

"use strict";
module.exports = require("./app-told.js");

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

/***/ 302:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-10.js");

/***/ }),

/***/ 837:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-31.js");

/***/ }),

/***/ 342:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-32.js");

/***/ }),

/***/ 867:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-33.js");

/***/ }),

/***/ 327:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-37.js");

/***/ }),

/***/ 85:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-39.js");

/***/ }),

/***/ 557:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-40.js");

/***/ }),

/***/ 848:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-41.js");

/***/ }),

/***/ 426:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-50.js");

/***/ }),

/***/ 451:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-55.js");

/***/ }),

/***/ 31:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-6.js");

/***/ }),

/***/ 413:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-8.js");

/***/ }),

/***/ 32:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-9.js");

/***/ }),

/***/ 82:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

module.exports = {
  get "app-observe-and-apply.js"() { return __nccwpck_require__(256) },
  get "shared-7.js"() { return __nccwpck_require__(846) },
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
var import_shared_6 = (__nccwpck_require__(31)["shared-6.js"]);
var import_shared_7 = __nccwpck_require__(846);
var import_shared_8 = (__nccwpck_require__(413)["shared-8.js"]);
var import_shared_9 = (__nccwpck_require__(32)["shared-9.js"]);
var import_shared_10 = (__nccwpck_require__(302)["shared-10.js"]);
var import_shared_11 = (__nccwpck_require__(32)["shared-11.js"]);
var import_shared_31 = (__nccwpck_require__(837)["shared-31.js"]);
var import_shared_32 = (__nccwpck_require__(342)["shared-32.js"]);
var import_shared_33 = (__nccwpck_require__(867)["shared-33.js"]);
var import_shared_34 = (__nccwpck_require__(271)["shared-34.js"]);
var import_shared_35 = (__nccwpck_require__(271)["shared-35.js"]);
var import_shared_36 = (__nccwpck_require__(271)["shared-36.js"]);
var import_shared_38 = (__nccwpck_require__(327)["shared-38.js"]);
var import_shared_39 = (__nccwpck_require__(85)["shared-39.js"]);
var import_shared_40 = (__nccwpck_require__(557)["shared-40.js"]);
var import_shared_41 = (__nccwpck_require__(848)["shared-41.js"]);
var import_shared_50 = (__nccwpck_require__(426)["shared-50.js"]);
var import_shared_52 = (__nccwpck_require__(271)["shared-52.js"]);
var import_shared_53 = (__nccwpck_require__(557)["shared-53.js"]);
var import_shared_54 = (__nccwpck_require__(557)["shared-54.js"]);
var import_shared_55 = (__nccwpck_require__(451)["shared-55.js"]);
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
  story.plan.changes.some(import_shared_11.writes) && await Promise.all([job.readyToTell(), Promise.resolve().then(() => __toESM((__nccwpck_require__(248)["app-told.js"]))), Promise.resolve().then(() => __toESM((__nccwpck_require__(322)["core-diff-compared.js"])))]);
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
var import_shared_11 = (__nccwpck_require__(32)["shared-11.js"]);
var import_shared_35 = (__nccwpck_require__(271)["shared-35.js"]);
var import_shared_38 = (__nccwpck_require__(327)["shared-38.js"]);
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