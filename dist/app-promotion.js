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

/***/ 49:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name2 in all)
    __defProp(target, name2, { get: all[name2], enumerable: !0 });
}, __copyProps = (to, from, except, desc) => {
  if (from && typeof from == "object" || typeof from == "function")
    for (let key of __getOwnPropNames(from))
      !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);

// <stdin>
var stdin_exports = {};
__export(stdin_exports, {
  promote: () => promote
});
module.exports = __toCommonJS(stdin_exports);

// another:src/app/promotion/promotion.ts
var import_action_run_action = __nccwpck_require__(344);

// another:src/core/document/untrusted-json.ts
var import_render_prepared_comment = __nccwpck_require__(891);

// another:src/core/model/plan.ts
var import_app_steps = __nccwpck_require__(742);

// another:src/core/text/hex.ts
var import_action_run_action2 = __nccwpck_require__(344);

// another:src/core/text/list-some.ts
var import_action_run_action3 = __nccwpck_require__(344);

// another:src/core/plan/drift-causes.ts
var import_action_deliver = __nccwpck_require__(683);

// another:src/core/plan/plan.ts
var import_action_deliver2 = __nccwpck_require__(683);

// another:src/core/resolve/review-hash.ts
var import_action_deliver3 = __nccwpck_require__(683);

// another:src/core/plan/version-marker.ts
var import_action_deliver4 = __nccwpck_require__(683);

// another:src/core/plan/decision.ts
var import_action_deliver5 = __nccwpck_require__(683);

// another:src/core/kinds/text-rule.ts
var import_index = __nccwpck_require__(377);

// another:src/core/model/key.ts
var import_index2 = __nccwpck_require__(377);

// another:src/core/kinds/arns.ts
var import_index3 = __nccwpck_require__(377);

// another:src/core/document/located-json.ts
var import_index4 = __nccwpck_require__(377);

// another:src/core/text/arn.ts
var import_index5 = __nccwpck_require__(377);

// another:src/core/resolve/has-references.ts
var import_index6 = __nccwpck_require__(377);

// another:src/core/document/problem.ts
var import_index7 = __nccwpck_require__(377);

// another:src/core/document/json-differences.ts
var import_action_deliver6 = __nccwpck_require__(683);

// another:src/core/hash/sha256.ts
var import_index8 = __nccwpck_require__(377);

// another:src/core/kinds/large-text.ts
var import_index9 = __nccwpck_require__(377);

// another:src/core/model/once-for-each.ts
var import_index10 = __nccwpck_require__(377);

// another:src/core/document/kept-json.ts
var import_index11 = __nccwpck_require__(377);

// another:src/core/document/json.ts
var import_index12 = __nccwpck_require__(377);

// another:src/core/model/errors.ts
var import_index13 = __nccwpck_require__(377);

// another:src/core/diff/shared/group-by.ts
var import_index14 = __nccwpck_require__(377);

// another:src/core/text/nearest.ts
var import_index15 = __nccwpck_require__(377);

// another:src/core/text/quote.ts
var import_index16 = __nccwpck_require__(377);

// another:esbuild-runtime
var import_index17 = __nccwpck_require__(377);

// own:app-promotion
function proofOf(entry2, source) {
  if (entry2 === void 0) return { received: !1, why: "absent", instead: { is: "unknown" } };
  let { publishedSources, drift } = entry2, [last = null] = publishedSources ?? [];
  return (entry2.action === "unchanged" || entry2.action === "metadata") && entry2.sourceSha256 === source ? { received: !0, drifted: drift === !0, replacedBy: null } : publishedSources?.some((each) => each.source === source) ? { received: !0, drifted: drift === !0, replacedBy: last?.source === source ? null : last } : { received: !1, why: whyNot(entry2, source), instead: insteadOf(entry2) };
}
function whyNot({ publishedSources, action, reason, sourceSha256 }, source) {
  return publishedSources === null ? "unknown" : action === "create" || reason === "not-found" ? "not-there" : action === "held" && sourceSha256 === source ? "left" : "other";
}
function insteadOf({ publishedSources, baseVersion, liveVersion }) {
  if (liveVersion !== null) return { is: "running", ...liveVersion };
  if (publishedSources?.length === 0 && baseVersion === null) return { is: "unpublished" };
  let last = publishedSources?.find(({ version }) => version === baseVersion);
  return last ? { is: "published-last", version: last.version, commit: last.commit } : { is: "unknown" };
}
function commitOf(instead) {
  return "commit" in instead ? instead.commit : null;
}
var maxAgeHours = 24;
function instanceOf({ instance }) {
  return (0, import_index16.printable)(instance.alias ?? instance.id);
}
function checkUsable(report, own) {
  let { path, mode, repository, instance, observed } = report, at = `require-published-on: the report ${(0, import_index16.quote)(path)}`;
  return repository.toLowerCase() !== own.repository.toLowerCase() ? new import_index13.ActionError(
    "invalid-input",
    "promotion-report-repository",
    `${at} is of the repository ${(0, import_index16.quote)(repository)}, and this run is of ${(0, import_index16.quote)(own.repository)}. Give the report of a step of this job.`
  ) : instance?.arn === own.instanceArn ? new import_index13.ActionError(
    "invalid-input",
    "promotion-report-instance",
    `${at} is of the instance that this run publishes to (${instance.arn}). Give the report of the instance that comes before it.`
  ) : instance === null || observed !== "versions" || mode !== "plan" && mode !== "publish" ? new import_index13.ActionError(
    "invalid-input",
    "promotion-report-sources",
    `${at} does not say what its instance received: ${whyWithoutSources(report)}. In the step that makes it, set mode: plan and observe: versions.`
  ) : { ...report, instance };
}
function whyWithoutSources({ mode, observed, instance }) {
  return instance === null || observed === null ? "its run ended before it had read the instance" : mode !== "plan" && mode !== "publish" ? `its mode is ${mode}` : `its run observed by ${observed}, not by versions`;
}
function ageWarnings(report, now) {
  let { createdAt, path } = report, hours = createdAt === null ? 0 : (now - createdAt) / 36e5;
  return hours <= maxAgeHours ? [] : [{ code: "promotion-report-old", message: `require-published-on: the report ${(0, import_index16.quote)(path)} of ${instanceOf(report)} is ${Math.floor(hours)} hours old. What it says may no longer be so. Make it in the same job, by a step before this one.` }];
}
function notPromotedMessage(key, lacking, orderOf) {
  let instances = lacking.map(({ report }) => instanceOf(report)).join(" and "), sentences = lacking.map((each) => reportSentence(key, each, orderOf)).join(" ");
  return `${key}: ${instances} ${lacking.length === 1 ? "has" : "have"} not received it as it is in this commit. ${sentences} ${adviceOf(lacking, instances, orderOf)}. To publish the rest without it, leave it out with only.`;
}
function adviceOf(lacking, instances, orderOf) {
  return lacking.some(({ proof: { why } }) => why === "left") ? "What a rollback left is not published again until its file changes. Change the definition, or revert the change that was rolled back" : lacking.some(({ proof: { instead } }) => {
    let commit2 = commitOf(instead);
    return commit2 !== null && orderOf(commit2).order === "behind";
  }) ? `Run this workflow on a commit that was published to ${instances}, or publish this one there first` : `Publish this commit to ${instances} first, then run this workflow again`;
}
function reportSentence(key, { report, proof: { why, instead } }, orderOf) {
  let name2 = instanceOf(report), entry2 = report.entries.get(key);
  switch (why) {
    case "absent":
      return `The report of ${name2} does not have it: its run read other files, or left it out with only.`;
    case "unknown": {
      let reason = entry2?.reason ? ` (${(0, import_index16.printable)(entry2.reason)})` : "";
      return `The run that made the report of ${name2} could not read it${reason}. See its messages.`;
    }
    case "not-there":
      return `${name2} has nothing of this name.`;
    case "left":
      return `A rollback on ${name2} left this content. ${insteadSentence(name2, instead, orderOf)}`;
    case "other":
      return insteadSentence(name2, instead, orderOf);
  }
}
function insteadSentence(name2, instead, orderOf) {
  switch (instead.is) {
    case "running":
      return `What ${name2} has instead is version ${instead.version}, ${originWords(instead, orderOf)}.`;
    case "published-last": {
      let { version, commit: commit2 } = instead;
      return `Which version runs on ${name2} is not known. Version ${version} was published there last, from commit ${commit2}, ${orderWords(orderOf(commit2))}.`;
    }
    case "unpublished":
      return `No version on ${name2} was published by this action.`;
    case "unknown":
      return `Which version runs on ${name2} is not known.`;
  }
}
function originWords({ commit: commit2, restored }, orderOf) {
  return commit2 === null ? "whose description names no commit" : `${restored ? "restored by a rollback to" : "published from"} commit ${commit2}, ${orderWords(orderOf(commit2))}`;
}
function orderWords(found) {
  switch (found.order) {
    case "ahead":
      return "which is older than this commit";
    case "behind":
      return "which is newer than this commit";
    case "identical":
      return "which is this commit, with other content";
    case "diverged":
      return "which is neither older nor newer than this commit";
    case "no-such-commit":
      return "which this repository does not have";
    case "unknown":
      return `and it is not known whether that is older or newer than this commit, because ${found.why}`;
  }
}
function findProofs(plan, reports) {
  return plan.changes.filter(import_action_deliver5.needsProof).map((change) => ({
    change,
    proofs: reports.map((report) => ({
      report,
      proof: proofOf(report.entries.get(change.key), (0, import_index8.sourceOf)(change.definition))
    }))
  }));
}
function lackingOf({ proofs }) {
  return proofs.flatMap(({ report, proof }) => proof.received ? [] : [{ report, proof }]);
}
function receivedAnywhere(checked) {
  let received = checked.filter(({ proofs }) => proofs.some(({ proof }) => proof.received));
  return new Set(received.map(({ change }) => change.key));
}
function commitsToCompare(checked) {
  return new Set(checked.flatMap(lackingOf).flatMap(({ proof }) => commitOf(proof.instead) ?? []));
}
function blockUnproven(instanceId, plan, checked, orderOf) {
  let lackingByKey = new Map(checked.map((each) => [each.change.key, lackingOf(each)])), changes = plan.changes.map((change) => {
    let lacking = lackingByKey.get(change.key) ?? [];
    if (lacking.length === 0) return change;
    let message = notPromotedMessage(change.key, lacking, orderOf);
    return { ...change, decision: { type: "block", reason: "not-promoted", message } };
  });
  return (0, import_action_deliver2.planOf)(instanceId, changes);
}
var reportLimits = {
  bytes: 64 * 1024 * 1024,
  items: 1e5,
  text: 1e4
}, name = (0, import_render_prepared_comment.text)(reportLimits.text), hash = (0, import_render_prepared_comment.matchingText)(import_action_run_action2.sha256Id, "64 hex digits"), timeWords = "a time as in 2026-11-02T08:00:00Z", timeText = (0, import_render_prepared_comment.matchingText)(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/, timeWords), time = (value, at) => {
  let parsed = Date.parse(timeText(value, at));
  if (Number.isNaN(parsed)) throw new import_render_prepared_comment.UnexpectedValue(at, timeWords);
  return parsed;
}, commit = (0, import_render_prepared_comment.matchingText)(/^[0-9a-f]{12}$/, "12 hex digits"), entry = (0, import_render_prepared_comment.members)({
  action: (0, import_render_prepared_comment.nullable)((0, import_render_prepared_comment.oneOf)(import_app_steps.actions)),
  reason: (0, import_render_prepared_comment.nullable)(name),
  drift: (0, import_render_prepared_comment.nullable)((0, import_render_prepared_comment.oneOf)([!0, !1])),
  sourceSha256: (0, import_render_prepared_comment.nullable)(hash),
  publishedSources: (0, import_render_prepared_comment.nullable)(
    (0, import_render_prepared_comment.list)(
      (0, import_render_prepared_comment.members)({
        source: hash,
        version: import_render_prepared_comment.count,
        commit
      }),
      reportLimits.items
    )
  ),
  // Only messages need these.
  baseVersion: (0, import_render_prepared_comment.optional)((0, import_render_prepared_comment.nullable)(import_render_prepared_comment.count)),
  liveVersion: (0, import_render_prepared_comment.optional)(
    (0, import_render_prepared_comment.nullable)(
      (0, import_render_prepared_comment.members)({ version: import_render_prepared_comment.count, commit: (0, import_render_prepared_comment.nullable)(commit), restored: (0, import_render_prepared_comment.oneOf)([!0, !1]) })
    )
  )
}), document = (0, import_render_prepared_comment.members)({
  mode: (0, import_render_prepared_comment.oneOf)(["plan", "publish", "comment", "rollback"]),
  context: (0, import_render_prepared_comment.members)({ repository: name }),
  createdAt: (0, import_render_prepared_comment.nullable)(time),
  instance: (0, import_render_prepared_comment.nullable)((0, import_render_prepared_comment.members)({ id: name, arn: name, alias: (0, import_render_prepared_comment.nullable)(name) })),
  observed: (0, import_render_prepared_comment.nullable)((0, import_render_prepared_comment.oneOf)(["search", "describe", "versions"])),
  entries: (0, import_render_prepared_comment.record)(entry, reportLimits.items),
  references: (0, import_render_prepared_comment.list)(
    (0, import_render_prepared_comment.members)({
      reference: name,
      key: name,
      resolved: (0, import_render_prepared_comment.nullable)((0, import_render_prepared_comment.text)(reportLimits.bytes)),
      overriddenBy: (0, import_render_prepared_comment.optional)(name)
    }),
    reportLimits.items
  )
});
function readEarlierReport(value, path) {
  try {
    assertSchema(value, path);
    let { context, ...rest } = document(value, "the document");
    return { ...rest, path, repository: context.repository };
  } catch (cause) {
    throw cause instanceof import_render_prepared_comment.UnexpectedValue ? invalidReport(path, `is no report of this action: ${cause.message}`, cause) : cause;
  }
}
var whatToGive = "Give the path that the output report-path of an earlier step of this job names, of the same version of this action.";
function invalidReport(path, what, cause) {
  return new import_index13.ActionError(
    "invalid-input",
    "promotion-report-invalid",
    `require-published-on: the file ${(0, import_index16.quote)(path)} ${what}. ${whatToGive}`,
    cause === void 0 ? {} : { cause }
  );
}
function assertSchema(value, path) {
  let { schema } = (0, import_render_prepared_comment.members)({ schema: (each) => each })(value, "the document");
  if (schema === 1) return;
  let found = typeof schema == "number" ? String(schema) : "no number";
  throw new import_index13.ActionError(
    "invalid-input",
    "promotion-report-schema",
    `require-published-on: the report ${(0, import_index16.quote)(path)} has the schema ${found}, and this version reads schema 1. Use the same version of this action in both steps.`
  );
}
function remarkWarnings(checked) {
  return byReport(checked).flatMap(([first, ...others]) => {
    let found = [first, ...others], name2 = instanceOf(first.report);
    return [
      ...driftWarning(
        name2,
        found.filter(({ proof }) => proof.drifted)
      ),
      ...replacedWarning(
        name2,
        found.filter(({ proof }) => proof.replacedBy !== null)
      )
    ];
  });
}
function driftWarning(name2, found) {
  return found.length === 0 ? [] : [{ code: "drifted-elsewhere", message: `${name2} received these definitions, but other content of them is live there now: ${keysOf(found)}. ${import_action_deliver.unknownCause} What was tested last may not be what is published here.` }];
}
function replacedWarning(name2, found) {
  if (found.length === 0) return [];
  let replaced = found.map(
    ({ change, proof }) => `${change.key} (version ${proof.replacedBy?.version}, commit ${proof.replacedBy?.commit})`
  );
  return [{ code: "replaced-elsewhere", message: `${name2} received these definitions, and something else was published there since: ${(0, import_action_run_action3.listSome)(replaced)}. If this run is not of an older commit on purpose, publish the newest one.` }];
}
function valueNotices(checked) {
  return byReport(checked).flatMap(([first, ...others]) => {
    let differing = [first, ...others].flatMap((found) => {
      let names = differingNames(found);
      return names.length === 0 ? [] : [`${found.change.key} (${(0, import_action_run_action3.listSome)(names)})`];
    });
    return differing.length === 0 ? [] : [
      `The same source has other values or names here than on ${instanceOf(first.report)}: ${(0, import_action_run_action3.listSome)(differing)}.`
    ];
  });
}
function differingNames({ change: { key, definition }, report }) {
  if (report.entries.get(key)?.sourceSha256 !== (0, import_index8.sourceOf)(definition)) return [];
  let there = new Map(
    report.references.filter((each) => each.key === key).map(({ reference, resolved, overriddenBy }) => [reference, { resolved, overriddenBy }])
  ), differing = (definition.references?.resolution?.references ?? []).filter(({ written, reference, resolved, overriddenBy }) => {
    let other = there.get(written);
    return other === void 0 ? !1 : reference.kind === "value" ? other.resolved !== resolved : other.overriddenBy !== overriddenBy;
  });
  return [...new Set(differing.map(({ written }) => (0, import_index16.quote)(written)))];
}
function byReport(checked) {
  let found = checked.flatMap(
    ({ change, proofs }) => proofs.flatMap(({ report, proof }) => proof.received ? [{ change, report, proof }] : [])
  );
  return [...(0, import_index14.groupBy)(found, ({ report }) => report).values()];
}
function keysOf(found) {
  return (0, import_action_run_action3.listSome)(found.map(({ change }) => change.key));
}
async function promote(context, instance, whole) {
  let own = { instanceArn: instance.arn, repository: context.workflowRun.repository }, found = (await Promise.all(context.inputs.requirePublishedOn.map((path) => readReport(context, path)))).map((each) => each instanceof import_index13.ActionError ? each : checkUsable(each, own)), reports = found.flatMap((each) => each instanceof import_index13.ActionError ? [] : [each]), failures = found.flatMap((each) => each instanceof import_index13.ActionError ? [each] : []);
  if (failures.length > 0) return { facts: {}, failures, promotion: (0, import_action_run_action.withoutPromotion)(whole) };
  let checked = findProofs(whole, reports), orders = await compareCommits(context, commitsToCompare(checked)), orderOf = (commit2) => orders.get(commit2) ?? { order: "unknown", why: "it was not asked" }, proven = checked.filter((each) => lackingOf(each).length === 0);
  return {
    facts: {},
    warnings: [
      ...reports.flatMap((report) => ageWarnings(report, context.clock.wallTime())),
      ...remarkWarnings(proven)
    ],
    notices: valueNotices(proven),
    promotion: {
      plan: blockUnproven(context.inputs.instance.id, whole, checked, orderOf),
      received: receivedAnywhere(checked)
    }
  };
}
async function readReport({ reports }, path) {
  let found = await reports.read(path, reportLimits.bytes);
  if (!("value" in found)) return invalidReport(path, found.why, found.cause);
  try {
    return readEarlierReport(found.value, path);
  } catch (cause) {
    if (cause instanceof import_index13.ActionError) return cause;
    throw cause;
  }
}
async function compareCommits({ commits, workflowRun }, others) {
  let orders = [...others].map(
    async (commit2) => [commit2, await commits.compare(commit2, workflowRun.commit)]
  );
  return new Map(await Promise.all(orders));
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
/******/ 	var __webpack_exports__ = __nccwpck_require__(49);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;