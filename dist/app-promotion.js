/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 676:
/***/ ((module) => {

"use strict";
module.exports = require("./action-post-prepared.js");

/***/ }),

/***/ 344:
/***/ ((module) => {

"use strict";
module.exports = require("./action-run-action.js");

/***/ }),

/***/ 346:
/***/ ((module) => {

"use strict";
module.exports = require("./app-definition-steps.js");

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
var __webpack_exports__ = {};
// This entry need to be wrapped in an IIFE because it uses a non-standard name for the exports (exports).
(() => {
var exports = __webpack_exports__;
const require_index = __nccwpck_require__(377);
const require_app_steps = __nccwpck_require__(742);
const require_app_definition_steps = __nccwpck_require__(346);
const require_action_post_prepared = __nccwpck_require__(676);
const require_action_run_action = __nccwpck_require__(344);

// src/core/promotion/proof.ts
function proofOf(entry, source) {
	if (entry === void 0) return {
		received: false,
		why: "absent",
		instead: { is: "unknown" }
	};
	const { publishedSources, drift } = entry;
	const [last = null] = publishedSources ?? [];
	const archived = entry.reason === "archived";
	const received = {
		received: true,
		drifted: drift === true && !archived,
		archived
	};
	if ((entry.action === "unchanged" || entry.action === "metadata") && entry.sourceSha256 === source) return {
		...received,
		replacedBy: null
	};
	if (publishedSources?.some((each) => each.source === source)) return {
		...received,
		replacedBy: last?.source === source ? null : last
	};
	return {
		received: false,
		why: whyNot(entry, source),
		instead: insteadOf(entry)
	};
}
function whyNot({ publishedSources, action, reason, sourceSha256 }, source) {
	if (publishedSources === null) return "unknown";
	if (action === "create" || reason === "not-found") return "not-there";
	return action === "held" && sourceSha256 === source ? "left" : "other";
}
function insteadOf({ publishedSources, baseVersion, liveVersion }) {
	if (liveVersion !== null) return {
		is: "running",
		...liveVersion
	};
	if (publishedSources?.length === 0 && baseVersion === null) return { is: "unpublished" };
	const last = publishedSources?.find(({ version }) => version === baseVersion);
	return last ? {
		is: "published-last",
		version: last.version,
		commit: last.commit
	} : { is: "unknown" };
}
function commitOf(instead) {
	return "commit" in instead ? instead.commit : null;
}

// src/core/promotion/usable.ts
const maxAgeHours = 24;
function instanceOf({ instance }) {
	return require_index.printable(instance.alias ?? instance.id);
}
function checkUsable(report, own) {
	const { path, mode, repository, instance, observed } = report;
	const at = `require-published-on: the report ${require_index.quote(path)}`;
	if (repository.toLowerCase() !== own.repository.toLowerCase()) return new require_index.ActionError("invalid-input", "promotion-report-repository", `${at} is of the repository ${require_index.quote(repository)}, and this run is of ${require_index.quote(own.repository)}. Give the report of a step of this job.`);
	if (instance?.arn === own.instanceArn) return new require_index.ActionError("invalid-input", "promotion-report-instance", `${at} is of the instance that this run publishes to (${instance.arn}). Give the report of the instance that comes before it.`);
	if (instance === null || observed !== "versions" || mode !== "plan" && mode !== "publish") return new require_index.ActionError("invalid-input", "promotion-report-sources", `${at} does not say what its instance received: ${whyWithoutSources(report)}. In the step that makes it, set mode: plan and observe: versions.`);
	return {
		...report,
		instance
	};
}
function whyWithoutSources({ mode, observed, instance }) {
	if (instance === null || observed === null) return "its run ended before it had read the instance";
	if (mode !== "plan" && mode !== "publish") return `its mode is ${mode}`;
	return `its run observed by ${observed}, not by versions`;
}
function ageWarnings(report, now) {
	const { createdAt, path } = report;
	const hours = createdAt === null ? 0 : (now - createdAt) / 36e5;
	if (hours <= maxAgeHours) return [];
	return [{
		code: "promotion-report-old",
		message: `require-published-on: the report ${require_index.quote(path)} of ${instanceOf(report)} is ${Math.floor(hours)} hours old. What it says may no longer be so. Make it in the same job, by a step before this one.`
	}];
}

// src/core/promotion/messages.ts
function notPromotedMessage(key, lacking, orderOf) {
	const instances = lacking.map(({ report }) => instanceOf(report)).join(" and ");
	const sentences = lacking.map((each) => reportSentence(key, each, orderOf)).join(" ");
	return `${key}: ${instances} ${lacking.length === 1 ? "has" : "have"} not received it as it is in this commit. ${sentences} ${adviceOf(lacking, instances, orderOf)}. To publish the rest without it, leave it out with only.`;
}
function adviceOf(lacking, instances, orderOf) {
	if (lacking.some(({ proof: { why } }) => why === "left")) return "What a rollback left is not published again until its file changes. Change the definition, or revert the change that was rolled back";
	return lacking.some(({ proof: { instead } }) => {
		const commit = commitOf(instead);
		return commit !== null && orderOf(commit).order === "behind";
	}) ? `Run this workflow on a commit that was published to ${instances}, or publish this one there first` : `Publish this commit to ${instances} first, then run this workflow again`;
}
function reportSentence(key, { report, proof: { why, instead } }, orderOf) {
	const name = instanceOf(report);
	const entry = report.entries.get(key);
	switch (why) {
		case "absent": return `The report of ${name} does not have it: its run read other files, or left it out with only.`;
		case "unknown": return `The run that made the report of ${name} could not read it${entry?.reason ? ` (${require_index.printable(entry.reason)})` : ""}. See its messages.`;
		case "not-there": return `${name} has nothing of this name.`;
		case "left": return `A rollback on ${name} left this content. ${insteadSentence(name, instead, orderOf)}`;
		case "other": return insteadSentence(name, instead, orderOf);
	}
}
function insteadSentence(name, instead, orderOf) {
	switch (instead.is) {
		case "running": return `What ${name} has instead is version ${instead.version}, ${originWords(instead, orderOf)}.`;
		case "published-last": {
			const { version, commit } = instead;
			return `Which version runs on ${name} is not known. Version ${version} was published there last, from commit ${commit}, ${orderWords(orderOf(commit))}.`;
		}
		case "unpublished": return `No version on ${name} was published by this action.`;
		case "unknown": return `Which version runs on ${name} is not known.`;
	}
}
function originWords({ commit, restored }, orderOf) {
	if (commit === null) return "whose description names no commit";
	return `${restored ? "restored by a rollback to" : "published from"} commit ${commit}, ${orderWords(orderOf(commit))}`;
}
function orderWords(found) {
	switch (found.order) {
		case "ahead": return "which is older than this commit";
		case "behind": return "which is newer than this commit";
		case "identical": return "which is this commit, with other content";
		case "diverged": return "which is neither older nor newer than this commit";
		case "no-such-commit": return "which this repository does not have";
		case "unknown": return `and it is not known whether that is older or newer than this commit, because ${found.why}`;
	}
}

// src/core/promotion/check.ts
function findProofs(plan, reports) {
	return plan.changes.filter(require_app_steps.needsProof).map((change) => ({
		change,
		proofs: reports.map((report) => ({
			report,
			proof: proofOf(report.entries.get(change.key), require_app_definition_steps.sourceOf(change.definition))
		}))
	}));
}
function lackingOf({ proofs }) {
	return proofs.flatMap(({ report, proof }) => proof.received ? [] : [{
		report,
		proof
	}]);
}
function receivedAnywhere(checked) {
	const received = checked.filter(({ proofs }) => proofs.some(({ proof }) => proof.received));
	return new Set(received.map(({ change }) => change.key));
}
function commitsToCompare(checked) {
	return new Set(checked.flatMap(lackingOf).flatMap(({ proof }) => commitOf(proof.instead) ?? []));
}
function blockUnproven(instanceId, plan, checked, orderOf) {
	const lackingByKey = new Map(checked.map((each) => [each.change.key, lackingOf(each)]));
	const changes = plan.changes.map((change) => {
		const lacking = lackingByKey.get(change.key) ?? [];
		if (lacking.length === 0) return change;
		const message = notPromotedMessage(change.key, lacking, orderOf);
		return {
			...change,
			decision: {
				type: "block",
				reason: "not-promoted",
				message
			}
		};
	});
	return require_app_steps.planOf(instanceId, changes);
}

// src/core/promotion/earlier-report.ts
const reportLimits = {
	bytes: 67108864,
	items: 1e5,
	text: 1e4
};
const name = require_action_post_prepared.text(reportLimits.text);
const hash = require_action_post_prepared.matchingText(require_action_run_action.sha256Id, "64 hex digits");
const timeWords = "a time as in 2026-11-02T08:00:00Z";
const timeText = require_action_post_prepared.matchingText(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/, timeWords);
const time = (value, at) => {
	const parsed = Date.parse(timeText(value, at));
	if (Number.isNaN(parsed)) throw new require_action_post_prepared.UnexpectedValue(at, timeWords);
	return parsed;
};
const commit = require_action_post_prepared.matchingText(/^[0-9a-f]{12}$/, "12 hex digits");
const entry = require_action_post_prepared.members({
	action: require_action_post_prepared.nullable(require_action_post_prepared.oneOf(require_app_steps.actions)),
	reason: require_action_post_prepared.nullable(name),
	drift: require_action_post_prepared.nullable(require_action_post_prepared.oneOf([true, false])),
	sourceSha256: require_action_post_prepared.nullable(hash),
	publishedSources: require_action_post_prepared.nullable(require_action_post_prepared.list(require_action_post_prepared.members({
		source: hash,
		version: require_action_post_prepared.count,
		commit
	}), reportLimits.items)),
	baseVersion: require_action_post_prepared.optional(require_action_post_prepared.nullable(require_action_post_prepared.count)),
	liveVersion: require_action_post_prepared.optional(require_action_post_prepared.nullable(require_action_post_prepared.members({
		version: require_action_post_prepared.count,
		commit: require_action_post_prepared.nullable(commit),
		restored: require_action_post_prepared.oneOf([true, false])
	})))
});
const document = require_action_post_prepared.members({
	mode: require_action_post_prepared.oneOf([
		"plan",
		"publish",
		"comment",
		"rollback"
	]),
	context: require_action_post_prepared.members({ repository: name }),
	createdAt: require_action_post_prepared.nullable(time),
	instance: require_action_post_prepared.nullable(require_action_post_prepared.members({
		id: name,
		arn: name,
		alias: require_action_post_prepared.nullable(name)
	})),
	observed: require_action_post_prepared.nullable(require_action_post_prepared.oneOf([
		"search",
		"describe",
		"versions"
	])),
	entries: require_action_post_prepared.record(entry, reportLimits.items),
	references: require_action_post_prepared.list(require_action_post_prepared.members({
		reference: name,
		key: name,
		resolved: require_action_post_prepared.nullable(require_action_post_prepared.text(reportLimits.bytes)),
		overriddenBy: require_action_post_prepared.optional(name)
	}), reportLimits.items)
});
function readEarlierReport(value, path) {
	try {
		assertSchema(value, path);
		const { context, ...rest } = document(value, "the document");
		return {
			...rest,
			path,
			repository: context.repository
		};
	} catch (cause) {
		if (!(cause instanceof require_action_post_prepared.UnexpectedValue)) throw cause;
		throw invalidReport(path, `is no report of this action: ${cause.message}`, cause);
	}
}
const whatToGive = "Give the path that the output report-path of an earlier step of this job names, of the same version of this action.";
function invalidReport(path, what, cause) {
	return new require_index.ActionError("invalid-input", "promotion-report-invalid", `require-published-on: the file ${require_index.quote(path)} ${what}. ${whatToGive}`, cause === void 0 ? {} : { cause });
}
function assertSchema(value, path) {
	const { schema } = require_action_post_prepared.members({ schema: (each) => each })(value, "the document");
	if (schema === 1) return;
	const found = typeof schema === "number" ? String(schema) : "no number";
	throw new require_index.ActionError("invalid-input", "promotion-report-schema", `require-published-on: the report ${require_index.quote(path)} has the schema ${found}, and this version reads schema 1. Use the same version of this action in both steps.`);
}

// src/core/promotion/remarks.ts
function remarkWarnings(checked) {
	return byReport(checked).flatMap(([first, ...others]) => {
		const found = [first, ...others];
		const name = instanceOf(first.report);
		return [
			...driftWarning(name, found.filter(({ proof }) => proof.drifted)),
			...archivedWarning(name, found.filter(({ proof }) => proof.archived)),
			...replacedWarning(name, found.filter(({ proof }) => proof.replacedBy !== null))
		];
	});
}
function driftWarning(name, found) {
	if (found.length === 0) return [];
	return [{
		code: "drifted-elsewhere",
		message: `${name} received these definitions, but other content of them is live there now: ${keysOf(found)}. ${"Somebody made a change in the console, or a publish or a rollback was cut short."} What was tested last may not be what is published here.`
	}];
}
function archivedWarning(name, found) {
	if (found.length === 0) return [];
	return [{
		code: "archived-elsewhere",
		message: `${name} received these definitions, and somebody archived them there since: ${keysOf(found)}. Whether they are still wanted is not known. If they are, restore them there in the console.`
	}];
}
function replacedWarning(name, found) {
	if (found.length === 0) return [];
	const replaced = found.map(({ change, proof }) => `${change.key} (version ${proof.replacedBy?.version}, commit ${proof.replacedBy?.commit})`);
	return [{
		code: "replaced-elsewhere",
		message: `${name} received these definitions, and something else was published there since: ${require_app_definition_steps.listSome(replaced)}. If this run is not of an older commit on purpose, publish the newest one.`
	}];
}
function valueNotices(checked) {
	return byReport(checked).flatMap(([first, ...others]) => {
		const differing = [first, ...others].flatMap((found) => {
			const names = differingNames(found);
			return names.length === 0 ? [] : [`${found.change.key} (${require_app_definition_steps.listSome(names)})`];
		});
		if (differing.length === 0) return [];
		return [`The same source has other values or names here than on ${instanceOf(first.report)}: ${require_app_definition_steps.listSome(differing)}.`];
	});
}
function differingNames({ change: { key, definition }, report }) {
	if (report.entries.get(key)?.sourceSha256 !== require_app_definition_steps.sourceOf(definition)) return [];
	const there = new Map(report.references.filter((each) => each.key === key).map(({ reference, resolved, overriddenBy }) => [reference, {
		resolved,
		overriddenBy
	}]));
	const differing = (definition.references?.resolution?.references ?? []).filter(({ written, reference, resolved, overriddenBy }) => {
		const other = there.get(written);
		if (other === void 0) return false;
		return reference.kind === "value" ? other.resolved !== resolved : other.overriddenBy !== overriddenBy;
	});
	return [...new Set(differing.map(({ written }) => require_index.quote(written)))];
}
function byReport(checked) {
	const found = checked.flatMap(({ change, proofs }) => proofs.flatMap(({ report, proof }) => proof.received ? [{
		change,
		report,
		proof
	}] : []));
	return [...require_index.groupBy(found, ({ report }) => report).values()];
}
function keysOf(found) {
	return require_app_definition_steps.listSome(found.map(({ change }) => change.key));
}

// src/app/promotion/index.ts
async function promote(context, instance, whole) {
	const own = {
		instanceArn: instance.arn,
		repository: context.workflowRun.repository
	};
	const found = (await Promise.all(context.inputs.requirePublishedOn.map((path) => readReport(context, path)))).map((each) => each instanceof require_index.ActionError ? each : checkUsable(each, own));
	const reports = found.flatMap((each) => each instanceof require_index.ActionError ? [] : [each]);
	const failures = found.flatMap((each) => each instanceof require_index.ActionError ? [each] : []);
	if (failures.length > 0) return {
		facts: {},
		failures,
		promotion: require_app_definition_steps.withoutPromotion(whole)
	};
	const checked = findProofs(whole, reports);
	const orders = await compareCommits(context, commitsToCompare(checked));
	const orderOf = (commit) => orders.get(commit) ?? {
		order: "unknown",
		why: "it was not asked"
	};
	const proven = checked.filter((each) => lackingOf(each).length === 0);
	return {
		facts: {},
		warnings: [...reports.flatMap((report) => ageWarnings(report, context.clock.wallTime())), ...remarkWarnings(proven)],
		notices: valueNotices(proven),
		promotion: {
			plan: blockUnproven(context.inputs.instance.id, whole, checked, orderOf),
			received: receivedAnywhere(checked)
		}
	};
}
async function readReport({ reports }, path) {
	const found = await reports.read(path, reportLimits.bytes);
	if (!("value" in found)) return invalidReport(path, found.why, found.cause);
	try {
		return readEarlierReport(found.value, path);
	} catch (cause) {
		if (cause instanceof require_index.ActionError) return cause;
		throw cause;
	}
}
async function compareCommits({ commits, workflowRun }, others) {
	const orders = [...others].map(async (commit) => [commit, await commits.compare(commit, workflowRun.commit)]);
	return new Map(await Promise.all(orders));
}

exports.promote = promote;
})();

module.exports = __webpack_exports__;
/******/ })()
;