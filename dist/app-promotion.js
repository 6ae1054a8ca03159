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

/***/ 520:
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
  for (var name2 in all)
    __defProp(target, name2, { get: all[name2], enumerable: !0 });
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

// another:shared-35.js
var require_shared_35 = __commonJS({
  "another:shared-35.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(891)["shared-35.js"]);
  }
});

// another:shared-36.js
var require_shared_36 = __commonJS({
  "another:shared-36.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(742)["shared-36.js"]);
  }
});

// another:shared-47.js
var require_shared_47 = __commonJS({
  "another:shared-47.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-47.js"]);
  }
});

// another:shared-56.js
var require_shared_56 = __commonJS({
  "another:shared-56.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-56.js"]);
  }
});

// another:shared-59.js
var require_shared_59 = __commonJS({
  "another:shared-59.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-59.js"]);
  }
});

// another:shared-60.js
var require_shared_60 = __commonJS({
  "another:shared-60.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-60.js"]);
  }
});

// another:shared-84.js
var require_shared_84 = __commonJS({
  "another:shared-84.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-84.js"]);
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

// another:shared-106.js
var require_shared_106 = __commonJS({
  "another:shared-106.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-106.js"]);
  }
});

// <stdin>
var stdin_exports = {};
__export(stdin_exports, {
  "app-promotion.js": () => app_promotion_exports
});
module.exports = __toCommonJS(stdin_exports);

// own:app-promotion.js
var app_promotion_exports = {};
__export(app_promotion_exports, {
  promote: () => promote
});
var import_shared_35 = __toESM(require_shared_35()), import_shared_36 = __toESM(require_shared_36()), import_shared_47 = __toESM(require_shared_47()), import_shared_56 = __toESM(require_shared_56()), import_shared_59 = __toESM(require_shared_59()), import_shared_60 = __toESM(require_shared_60()), import_shared_84 = __toESM(require_shared_84()), import_shared_90 = __toESM(require_shared_90()), import_shared_91 = __toESM(require_shared_91()), import_shared_92 = __toESM(require_shared_92()), import_shared_93 = __toESM(require_shared_93()), import_shared_97 = __toESM(require_shared_97()), import_shared_98 = __toESM(require_shared_98()), import_shared_99 = __toESM(require_shared_99()), import_shared_100 = __toESM(require_shared_100()), import_shared_101 = __toESM(require_shared_101()), import_shared_102 = __toESM(require_shared_102()), import_shared_103 = __toESM(require_shared_103()), import_shared_104 = __toESM(require_shared_104()), import_shared_106 = __toESM(require_shared_106()), maxAgeHours = 24;
function instanceOf({ instance, path }) {
  return instance === null ? (0, import_shared_104.quote)(path) : (0, import_shared_104.printable)(instance.alias ?? instance.id);
}
function whyUnusable(report, own) {
  let { path, mode, repository, instance, observed } = report, at = `require-published-on: the report ${(0, import_shared_104.quote)(path)}`;
  return repository.toLowerCase() !== own.repository.toLowerCase() ? new import_shared_60.ActionError(
    "invalid-input",
    "promotion-report-repository",
    `${at} is of the repository ${(0, import_shared_104.quote)(repository)}, and this run is of ${(0, import_shared_104.quote)(own.repository)}. Give the report of a step of this job.`
  ) : instance?.arn === own.instanceArn ? new import_shared_60.ActionError(
    "invalid-input",
    "promotion-report-instance",
    `${at} is of the instance that this run publishes to (${instance.arn}). Give the report of the instance that comes before it.`
  ) : instance === null || observed !== "versions" || mode !== "plan" && mode !== "publish" ? new import_shared_60.ActionError(
    "invalid-input",
    "promotion-report-sources",
    `${at} does not say what its instance received: ${whyWithoutSources(report)}. In the step that makes it, set mode: plan and observe: versions.`
  ) : null;
}
function whyWithoutSources({ mode, observed, instance }) {
  return instance === null || observed === null ? "its run ended before it had read the instance" : mode !== "plan" && mode !== "publish" ? `its mode is ${mode}` : `its run observed by ${observed}, not by versions`;
}
function ageWarnings(report, now) {
  let { createdAt, path } = report, hours = createdAt === null ? 0 : (now - createdAt) / 36e5;
  return hours <= maxAgeHours ? [] : [{ code: "promotion-report-old", message: `require-published-on: the report ${(0, import_shared_104.quote)(path)} of ${instanceOf(report)} is ${Math.floor(hours)} hours old. What it says may no longer be so. Make it in the same job, by a step before this one.` }];
}
function notPromotedMessage(key, lacking, orderOf) {
  let instances = lacking.map(({ report }) => instanceOf(report)).join(" and "), sentences = lacking.map((each) => reportSentence(key, each, orderOf)).join(" "), advice = lacking.some(
    ({ proof: { runs } }) => runs !== null && orderOf(runs.commit).order === "behind"
  ) ? `Run this workflow on a commit that was published to ${instances}, or publish this one there first` : `Publish this commit to ${instances} first, then run this workflow again`;
  return `${key}: ${instances} ${lacking.length === 1 ? "has" : "have"} not received it as it is in this commit. ${sentences} ${advice}. To publish the rest without it, leave it out with only.`;
}
function reportSentence(key, { report, proof: { why, runs } }, orderOf) {
  let name2 = instanceOf(report), entry2 = report.entries.get(key);
  switch (why) {
    case "absent":
      return `The report of ${name2} does not have it: its run read other files, or left it out with only.`;
    case "unknown": {
      let reason = entry2?.reason ? ` (${(0, import_shared_104.printable)(entry2.reason)})` : "";
      return `The run that made the report of ${name2} could not read it${reason}: see there.`;
    }
    case "not-there":
      return `${name2} has nothing of this name.`;
    case "left":
      return `A rollback on ${name2} left this content. ${runsSentence(name2, runs, orderOf)}`;
    case "other":
      return runsSentence(name2, runs, orderOf);
  }
}
function runsSentence(name2, runs, orderOf) {
  if (runs === null) return `No version on ${name2} was published by this action.`;
  let { version, commit } = runs;
  return `What ${name2} has instead is version ${version}, published from commit ${commit}, ${orderWords(orderOf(commit))}.`;
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
function proofOf(entry2, source) {
  if (entry2 === void 0) return { received: !1, why: "absent", runs: null };
  let { publishedSources, drift } = entry2, [runs = null] = publishedSources ?? [];
  return (entry2.action === "unchanged" || entry2.action === "metadata") && entry2.sourceSha256 === source ? { received: !0, drifted: drift === !0, replacedBy: null } : publishedSources?.some((each) => each.source === source) ? { received: !0, drifted: drift === !0, replacedBy: runs?.source === source ? null : runs } : { received: !1, why: whyNot(entry2, source), runs };
}
function whyNot({ publishedSources, action, reason, sourceSha256 }, source) {
  return publishedSources === null ? "unknown" : action === "create" || reason === "not-found" ? "not-there" : action === "held" && sourceSha256 === source ? "left" : "other";
}
function findProofs(plan, reports) {
  return plan.changes.filter(import_shared_93.needsProof).map((change) => ({
    change,
    proofs: reports.map((report) => ({
      report,
      proof: proofOf(report.entries.get(change.key), (0, import_shared_102.sourceOf)(change.definition))
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
  return new Set(checked.flatMap(lackingOf).flatMap(({ proof }) => proof.runs?.commit ?? []));
}
function blockUnproven(instanceId, plan, checked, orderOf) {
  let lackingByKey = new Map(checked.map((each) => [each.change.key, lackingOf(each)])), changes = plan.changes.map((change) => {
    let lacking = lackingByKey.get(change.key) ?? [];
    if (lacking.length === 0) return change;
    let message = notPromotedMessage(change.key, lacking, orderOf);
    return { ...change, decision: { type: "block", reason: "not-promoted", message } };
  });
  return (0, import_shared_90.planOf)(instanceId, changes);
}
var reportLimits = {
  bytes: 64 * 1024 * 1024,
  items: 1e5,
  text: 1e4
}, name = (0, import_shared_35.text)(reportLimits.text), hash = (0, import_shared_35.matchingText)(import_shared_56.sha256Id, "64 hex digits"), time = (0, import_shared_35.matchingText)(
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/,
  "a time as in 2026-11-02T08:00:00Z"
), entry = (0, import_shared_35.members)({
  action: (0, import_shared_35.nullable)((0, import_shared_35.oneOf)(import_shared_36.actions)),
  reason: (0, import_shared_35.nullable)(name),
  drift: (0, import_shared_35.nullable)((0, import_shared_35.oneOf)([!0, !1])),
  sourceSha256: (0, import_shared_35.nullable)(hash),
  publishedSources: (0, import_shared_35.nullable)(
    (0, import_shared_35.list)(
      (0, import_shared_35.members)({
        source: hash,
        version: import_shared_35.count,
        commit: (0, import_shared_35.matchingText)(/^[0-9a-f]{12}$/, "12 hex digits")
      }),
      reportLimits.items
    )
  )
}), document = (0, import_shared_35.members)({
  mode: (0, import_shared_35.oneOf)(["plan", "publish", "comment", "rollback"]),
  context: (0, import_shared_35.members)({ repository: name }),
  createdAt: (0, import_shared_35.nullable)(time),
  instance: (0, import_shared_35.nullable)((0, import_shared_35.members)({ id: name, arn: name, alias: (0, import_shared_35.nullable)(name) })),
  observed: (0, import_shared_35.nullable)((0, import_shared_35.oneOf)(["search", "describe", "versions"])),
  entries: (0, import_shared_35.record)(entry, reportLimits.items),
  references: (0, import_shared_35.list)(
    (0, import_shared_35.members)({
      reference: name,
      key: name,
      resolved: (0, import_shared_35.nullable)((0, import_shared_35.text)(reportLimits.bytes)),
      overriddenBy: (0, import_shared_35.optional)(name)
    }),
    reportLimits.items
  )
});
function readEarlierReport(value, path) {
  try {
    assertSchema(value, path);
    let { context, createdAt, ...rest } = document(value, "the document");
    return {
      ...rest,
      path,
      repository: context.repository,
      createdAt: createdAt === null ? null : Date.parse(createdAt)
    };
  } catch (cause) {
    throw cause instanceof import_shared_35.UnexpectedValue ? invalidReport(path, `is no report of this action: ${cause.message}`, cause) : cause;
  }
}
var whatToGive = "Give the path that the output report-path of an earlier step of this job names, of the same version of this action.";
function invalidReport(path, what, cause) {
  return new import_shared_60.ActionError(
    "invalid-input",
    "promotion-report-invalid",
    `require-published-on: the file ${(0, import_shared_104.quote)(path)} ${what}. ${whatToGive}`,
    cause === void 0 ? {} : { cause }
  );
}
function assertSchema(value, path) {
  let { schema } = (0, import_shared_35.members)({ schema: (each) => each })(value, "the document");
  if (schema === 1) return;
  let found = typeof schema == "number" ? String(schema) : "no number";
  throw new import_shared_60.ActionError(
    "invalid-input",
    "promotion-report-schema",
    `require-published-on: the report ${(0, import_shared_104.quote)(path)} has the schema ${found}, and this version reads schema 1. Use the same version of this action in both steps.`
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
  return found.length === 0 ? [] : [{ code: "drifted-elsewhere", message: `${name2} received these definitions, and somebody changed them there in the console since: ${keysOf(found)}. What was tested last may not be what is published here.` }];
}
function replacedWarning(name2, found) {
  if (found.length === 0) return [];
  let replaced = found.map(
    ({ change, proof }) => `${change.key} (version ${proof.replacedBy?.version}, commit ${proof.replacedBy?.commit})`
  );
  return [{ code: "replaced-elsewhere", message: `${name2} received these definitions, and something else was published there since: ${(0, import_shared_59.listSome)(replaced)}. If this run is not of an older commit on purpose, publish the newest one.` }];
}
function valueNotices(checked) {
  return byReport(checked).flatMap(([first, ...others]) => {
    let differing = [first, ...others].flatMap((found) => {
      let names = differingNames(found);
      return names.length === 0 ? [] : [`${found.change.key} (${(0, import_shared_59.listSome)(names)})`];
    });
    return differing.length === 0 ? [] : [
      `The same source has other values or names here than on ${instanceOf(first.report)}: ${(0, import_shared_59.listSome)(differing)}.`
    ];
  });
}
function differingNames({ change: { key, definition }, report }) {
  if (report.entries.get(key)?.sourceSha256 !== (0, import_shared_102.sourceOf)(definition)) return [];
  let there = new Map(
    report.references.filter((each) => each.key === key).map(({ reference, resolved, overriddenBy }) => [reference, { resolved, overriddenBy }])
  ), differing = (definition.references?.resolution?.references ?? []).filter(({ written, reference, resolved, overriddenBy }) => {
    let other = there.get(written);
    return other === void 0 ? !1 : reference.kind === "value" ? other.resolved !== resolved : other.overriddenBy !== overriddenBy;
  });
  return [...new Set(differing.map(({ written }) => (0, import_shared_104.quote)(written)))];
}
function byReport(checked) {
  let found = checked.flatMap(
    ({ change, proofs }) => proofs.flatMap(({ report, proof }) => proof.received ? [{ change, report, proof }] : [])
  );
  return [...(0, import_shared_84.groupBy)(found, ({ report }) => report).values()];
}
function keysOf(found) {
  return (0, import_shared_59.listSome)(found.map(({ change }) => change.key));
}
async function promote(context, instance, whole) {
  let own = { instanceArn: instance.arn, repository: context.workflowRun.repository }, found = (await Promise.all(context.inputs.requirePublishedOn.map((path) => readReport(context, path)))).map((each) => each instanceof import_shared_60.ActionError ? each : whyUnusable(each, own) ?? each), reports = found.flatMap((each) => each instanceof import_shared_60.ActionError ? [] : [each]), failures = found.flatMap((each) => each instanceof import_shared_60.ActionError ? [each] : []);
  if (failures.length > 0) return { facts: {}, failures, promotion: (0, import_shared_47.withoutPromotion)(whole) };
  let checked = findProofs(whole, reports), orders = await compareCommits(context, commitsToCompare(checked)), orderOf = (commit) => orders.get(commit) ?? { order: "unknown", why: "it was not asked" }, proven = checked.filter((each) => lackingOf(each).length === 0);
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
    if (cause instanceof import_shared_60.ActionError) return cause;
    throw cause;
  }
}
async function compareCommits({ commits, workflowRun }, others) {
  let orders = [...others].map(
    async (commit) => [commit, await commits.compare(commit, workflowRun.commit)]
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
/******/ 	var __webpack_exports__ = __nccwpck_require__(520);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;