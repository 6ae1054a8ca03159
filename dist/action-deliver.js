/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

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

/***/ 359:
/***/ ((module) => {

"use strict";
module.exports = require("./render-html-page.js");

/***/ }),

/***/ 843:
/***/ ((module) => {

"use strict";
module.exports = require("./rolldown-runtime.js");

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
const require_rolldown_runtime = __nccwpck_require__(843);
const require_index = __nccwpck_require__(377);

// src/core/plan/removed.ts
function removedDefinitions(removed, inRepository) {
	const byKey = /* @__PURE__ */ new Map();
	for (const each of removed) byKey.set(require_index.keyFor(each.kind, each.name), each);
	return [...byKey].filter(([key]) => !inRepository.has(key)).map(([, each]) => each);
}
function stillLive(removed, listed) {
	return removed.flatMap((each) => {
		const row = listed.find(({ kind, name, awsManaged, archived }) => kind === each.kind && name === each.name && !awsManaged && !archived);
		return row === void 0 ? [] : [{
			...each,
			id: row.id
		}];
	});
}
function removedWarning(removed, version, instanceId) {
	const { kind, name, file, id, renamedTo } = removed;
	const { users, remove, idOption } = kindWords[kind];
	const remaining = `${version === null ? "What is live of it stays" : `What is live of it stays, and so does version ${version}`}: nothing was deleted, and ${users} go on with it. To delete it, see first that nothing uses it, and then run aws connect ${remove} --instance-id ${instanceId} ${idOption} ${id}, or use the console.`;
	if (renamedTo !== void 0) {
		const message = `${kind}/${require_index.quote(name)} is called ${require_index.quote(renamedTo)} now (in ${require_index.quote(file)}), but the instance still has it under its old name, with the id ${id}; the new name makes a second one. ${remaining} To keep one, with its id and its versions, take the new name back, or rename the live one in the console before this is published.`;
		return {
			code: "renamed",
			removed: {
				key: require_index.keyFor(kind, name),
				version
			},
			message
		};
	}
	return {
		code: "removed-but-live",
		removed: {
			key: require_index.keyFor(kind, name),
			version
		},
		message: `${kind}/${require_index.quote(name)} is no longer in the repository (it was ${require_index.quote(file)}), but the instance still has it, with the id ${id}. ${remaining} To keep it, bring the file back.`
	};
}
function notInCheckoutWarning({ kind, name, file }) {
	return {
		code: "not-in-checkout",
		message: `${kind}/${require_index.quote(name)} is newer than the commit that this rollback goes back to (it came with ${require_index.quote(file)}), so it was not touched: it stays live as it is. See that it works with what was rolled back.`
	};
}
const kindWords = {
	view: {
		users: "flows whose ShowView block names it",
		remove: "delete-view",
		idOption: "--view-id"
	},
	module: {
		users: "flows and modules that invoke it, and AI agents that have it as a tool,",
		remove: "delete-contact-flow-module",
		idOption: "--contact-flow-module-id"
	}
};
function removalWarnings(warnings) {
	return warnings.filter(({ code }) => code === "removed-but-live" || code === "renamed");
}

// src/core/model/once-for-each.ts
function onceForEach(compute) {
	const results = /* @__PURE__ */ new WeakMap();
	const cached = (key) => {
		if (!results.has(key)) results.set(key, compute(key));
		return results.get(key);
	};
	cached.known = (key) => results.get(key);
	return cached;
}

// src/core/text/natural-order.ts
function sortNaturally(items, nameOf) {
	return items.map((item) => ({
		item,
		name: nameOf(item),
		parts: nameOf(item).split(/(\d+)/)
	})).toSorted((a, b) => compareParts(a.parts, b.parts) || require_index.compareCodeUnits(a.name, b.name)).map(({ item }) => item);
}
function compareParts(a, b) {
	for (const [index, part] of a.entries()) {
		const other = b[index] ?? "";
		const order = index % 2 === 1 ? compareDigits(part, other) : require_index.compareCodeUnits(part, other);
		if (order !== 0) return order;
	}
	return a.length - b.length;
}
function compareDigits(one, other) {
	const [a, b] = [withoutZeros(one), withoutZeros(other)];
	return a.length - b.length || require_index.compareCodeUnits(a, b);
}
const withoutZeros = (digits) => digits.replace(/^0+/, "");

// src/core/report/by-severity.ts
function isBreaking({ difference }) {
	return (difference?.breaking.length ?? 0) > 0;
}
function undoesConsoleEdit({ action, reason, overwrites }) {
	return action === "update" && reason !== "superseded" && overwrites !== "nobody";
}
const order = [
	"failed",
	"invalid",
	"blocked",
	"skipped",
	"published",
	"planned",
	"updated",
	"checked",
	"unchanged"
];
function bySeverity({ entries }) {
	return sortEntries(entries);
}
const sortEntries = onceForEach((entries) => {
	const severity = ([, entry]) => order.indexOf(entry.status) - (isBreaking(entry) ? .5 : 0) - (undoesConsoleEdit(entry) ? .25 : 0);
	return sortNaturally(Object.entries(entries), ([key]) => key).toSorted((a, b) => severity(a) - severity(b));
});

// src/render/update-remark.ts
function finishesEarlierPublish({ action, reason, row }) {
	return action === "update" && reason !== "superseded" && row === "finishes-earlier-publish";
}
function isUnexplained({ reason, row }) {
	return reason === "drifted" && row === "console-or-unfinished-publish";
}
function updateRemark(entry) {
	const isDone = entry.status === "published";
	if (finishesEarlierPublish(entry)) return isDone ? "finished an earlier publish" : "finishes an earlier publish";
	if (!undoesConsoleEdit(entry)) return "";
	const undoes = isDone ? "undid a console change" : "undoes a console change";
	const mayUndo = isDone ? "may have undone a console change" : "may undo a console change";
	return entry.overwrites === "unknown" ? mayUndo : undoes;
}

// src/core/plan/plan-warnings.ts
const planWarnings = [
	"unpublished-draft",
	"superseded",
	"age-unknown",
	"other-repository",
	"not-promoted"
];

// src/render/alias.ts
const isAliasAlone = ({ action, status }) => action === "unchanged" && status !== "unchanged";
function aliasWords({ alias, status }, show) {
	if (alias === null) return "";
	const { previousVersion: from, version } = alias;
	const to = version === null ? "the new version" : `v${version}`;
	const name = `alias ${show(alias.name)}`;
	if (version === null && status !== "planned") return `${name} moved, but not seen where it belongs`;
	if (from === null) return `${name} ${status === "planned" ? "is created" : "created"} on ${to}`;
	return `${name} ${status === "planned" ? "moves" : "moved"} from v${from} to ${to}`;
}
function aliasCount(entries) {
	const moved = entries.filter(({ alias, status }) => alias && (status === "planned" || alias.version !== null));
	if (moved.length === 0) return "";
	const isPlan = moved.some(({ status }) => status === "planned");
	return `${moved.length} ${moved.length === 1 ? "alias" : "aliases"} ${isPlan ? "to move" : "moved"}`;
}

// src/render/words.ts
const plannedWords = {
	create: "create",
	update: "update",
	version: "new version of what is live",
	drifted: "drifted",
	held: "on hold after a rollback",
	rollback: "roll back",
	metadata: "description or tags",
	unchanged: "unchanged",
	blocked: "blocked"
};
const doneWords = {
	create: "created",
	update: "updated",
	version: "new version of what is live",
	drifted: "drifted",
	held: "on hold after a rollback",
	rollback: "rolled back",
	metadata: "description or tags set",
	unchanged: "unchanged",
	blocked: "blocked"
};
const reasons = {
	"unpublished-draft": "unpublished draft",
	"not-found": "not in the instance",
	"aws-managed": "managed by AWS",
	"immutable-setting": "setting that cannot change",
	drifted: "drifted",
	"rolled-back": "rolled back",
	"age-unknown": "order of commits unknown",
	"other-repository": "published by another repository",
	"not-promoted": "not published where it must be first",
	"overwrites-console-edit": "undoes a console change",
	"drift-unexplained": "drifted, or left by an unfinished publish"
};
const reasonWords = (reason) => reasons[reason] ?? reason.replaceAll("-", " ");
function entryReason(entry) {
	if (isUnexplained(entry)) return reasonWords("drift-unexplained");
	return entry.reason ? reasonWords(entry.reason) : "";
}
function reasonSuffix(entry) {
	const reason = entryReason(entry);
	return reason ? `: ${reason}` : "";
}
function action(entry, words) {
	const { action: word, metadata } = entry;
	if (word === null) return "";
	const setsMetadata = metadata && word !== "metadata" && word !== "create";
	return [
		words[word],
		updateRemark(entry),
		setsMetadata ? "description or tags" : ""
	].filter(Boolean).join(", ");
}
const onlyWarns = (report, { status, reason }) => status === "blocked" && report.mode === "plan" && reason !== null && planWarnings.includes(reason);
const isStopped = (report, { status, reason, message }) => (status === "skipped" || status === "failed") && message === null && report.failures.some((failure) => failure.reason === reason);
const isLiveUnversioned = ({ status, action, live, version }) => status === "failed" && (action === "create" || action === "update" || action === "version" || action === "rollback") && live === true && version === null;
const mayHaveVersion = ({ reason }) => reason === "service-unavailable" || reason === "timeout" || reason === "cancelled";
const liveUnversionedWords = (entry) => mayHaveVersion(entry) ? "live, and no version of it is known" : "live but has no version yet";
const madeVersion = ({ status, version, previousVersion }) => status === "published" || status === "failed" && version !== null && version > (previousVersion ?? 0);
function changeWords(report, entry) {
	if (isStopped(report, entry)) return `${isAliasAlone(entry) ? "alias" : action(entry, plannedWords)}, not done`;
	return {
		planned: action(entry, plannedWords),
		checked: "checked",
		published: action(entry, doneWords),
		unchanged: "unchanged",
		updated: isAliasAlone(entry) ? doneWords.unchanged : doneWords.metadata,
		failed: failedWords(entry),
		skipped: entry.action === "held" ? plannedWords.held : `skipped${reasonSuffix(entry)}`,
		blocked: `blocked${reasonSuffix(entry)}`,
		invalid: "invalid"
	}[entry.status];
}
function outcomeWords(report, entry, show) {
	return [changeWords(report, entry), aliasWords(entry, show)].filter(Boolean).join(", ");
}
function failedWords(entry) {
	if (isLiveUnversioned(entry)) return `${liveUnversionedWords(entry)}${reasonSuffix(entry)}`;
	if (isAliasAlone(entry)) return `alias failed${reasonSuffix(entry)}`;
	if (madeVersion(entry)) return `${action(entry, doneWords)}, then failed${reasonSuffix(entry)}`;
	return `${entry.action ? `${plannedWords[entry.action]} ` : ""}failed${reasonSuffix(entry)}`;
}
function versionWords(entry) {
	const { status, previousVersion: before, version, kept } = entry;
	if (entry.action === "held") return version === null ? "–" : `v${version}`;
	const steps = before === null ? [] : [`v${before}`];
	if (kept !== null) steps.push(`v${kept} (kept)`);
	if (status === "planned" && entry.action !== "metadata" && !isAliasAlone(entry)) steps.push("new");
	else if (version !== null && version !== before && !isLeft(entry)) steps.push(`v${version}`);
	return steps.join(" → ") || "–";
}
const isLeft = ({ status }) => status === "skipped" || status === "blocked";
const hasChanges = ({ failures, entries, warnings }) => failures.length > 0 || removalWarnings(warnings).length > 0 || Object.values(entries).some(({ status }) => status !== "unchanged" && status !== "checked");
const hasPage = (report) => hasChanges(report) && Object.keys(report.entries).length > 0;
const instanceName = (report) => report.instance?.nickname ?? report.instance?.alias ?? report.instanceId;

// src/render/advice.ts
const byReason = {
	"unpublished-draft": "Somebody saved a draft in the console that publishing would replace. Publish or discard it there, or allow it with `overwrite-drafts`.",
	"not-found": "The instance has nothing of this name. Check the name, or set `create-missing: true`.",
	"aws-managed": "The name belongs to a resource that AWS manages. Give the definition another name.",
	archived: "The resource is archived. Restore it in the console, or give the definition another name.",
	"immutable-setting": "ExternalInvocationConfiguration can only be set at creation. Take it back, or use another name.",
	"age-unknown": "It is not known whether a newer commit is published already. Run it again when that can be found out, or set `allow-older: true`.",
	"other-repository": "It was published from a commit that this repository does not have. Publish it from one repository only, or set `allow-older: true` to take it over.",
	"rolled-back": "A rollback restored an older version, and the file is still as it was before that. Change the definition, or revert the change that was rolled back.",
	superseded: "A newer commit is already published. Nothing to do, or set `allow-older: true` to go back.",
	drifted: `What is live changed since the last publish, and the repository did not. ${"Somebody made a change in the console, or a rollback was cut short."} Bring what is live into the repository, run the rollback again, or set \`overwrite-drift: true\`.`
};
const bothMoved = `What is live changed since the last publish, and so did the repository. ${"Somebody made a change in the console, or a rollback was cut short."} Bring what is live into the repository, or set \`overwrite-drift: true\` to publish over it.`;
const unexplained$1 = `What is live is not what was published last. ${"Somebody made a change in the console, or a publish or a rollback was cut short."} See which one it was. Then bring what is live into the repository, or set \`overwrite-drift: true\`.`;
function ofDrift(entry) {
	if (isUnexplained(entry)) return unexplained$1;
	return entry.reason === "drifted" && entry.overwrites !== "nobody" ? bothMoved : null;
}
function explanation(entry) {
	const fallback = entry.reason ? `It ended with: ${reasonWords(entry.reason)}. Run the job again.` : "";
	return entry.message ?? ofDrift(entry) ?? byReason[entry.reason ?? ""] ?? fallback;
}

// src/render/findings.ts
const failsUnexplained = ({ failures }, entry) => isUnexplained(entry) && failures.some(({ code }) => code === "drift-unexplained");
const isLeftAlone = (report, entry) => entry.status === "skipped" ? !isStopped(report, entry) && !failsUnexplained(report, entry) : onlyWarns(report, entry);
const isError = (report, entry) => entry.status === "failed" || entry.status === "blocked" && !onlyWarns(report, entry) || failsUnexplained(report, entry);
function codeOf({ failures }, entry) {
	const { message, reason, status } = entry;
	if (isUnexplained(entry)) return "drift-unexplained";
	return failures.find((failure) => failure.message === message)?.code ?? reason ?? status;
}
function resultWords(entry) {
	if (entry.action === "held") return "on hold after a rollback";
	const reason = entryReason(entry);
	return reason ? `${entry.status}: ${reason}` : entry.status;
}
function messageOf(report, entry) {
	const message = explanation(entry);
	const but = report.failures.length === 0 ? "This plan passes, but a" : "A";
	if (onlyWarns(report, entry)) return `${message} ${but} publish would stop before its first write.`;
	return report.mode === "plan" && entry.status === "skipped" && isUnexplained(entry) ? `${message} ${but} publish would leave the definition alone and fail.` : message;
}
const entryFinding = (report, [key, entry]) => ({
	key,
	code: codeOf(report, entry),
	what: resultWords(entry),
	message: messageOf(report, entry),
	place: entry.place,
	file: entry.file
});
const ofFailed = (report, keyed) => {
	const [, { status, problems }] = keyed;
	const whole = entryFinding(report, keyed);
	if (status !== "failed" || problems.length === 0) return [whole];
	return problems.map(({ code, message, place }) => ({
		...whole,
		code,
		message,
		place,
		file: place.file
	}));
};
const runFinding = ({ code, message }) => ({
	key: null,
	code,
	what: reasonWords(code),
	message,
	place: null,
	file: null
});
const warningFindingsOf = ([key, entry]) => entry.warnings.map((warning) => {
	const finding = runFinding(warning);
	const what = undoesWork(finding) ? updateRemark(entry) || finding.what : finding.what;
	return {
		...finding,
		what,
		key,
		place: warning.place ?? entry.place,
		file: entry.file
	};
});
const failsForBreaking = ({ failures }) => failures.some(({ code }) => code === "breaking-change");
const breakingFindingsOf = ([key, { difference, place, file }]) => (difference?.breaking ?? []).map((breaking) => {
	const finding = runFinding(breaking);
	const what = `breaking: ${finding.what}`;
	return {
		...finding,
		what,
		key,
		place: breaking.place ?? place,
		file
	};
});
const breakingFindings = (report) => [...bySeverity(report).flatMap(breakingFindingsOf), ...removalWarnings(report.warnings).map(runFinding)];
const problemFindings = (report, severity) => report.problems.filter((problem) => problem.severity === severity).map((problem) => ({
	...runFinding(problem),
	place: problem.place,
	file: problem.place.file
}));
function sharedMessages({ failures, entries }) {
	const byMessage = require_index.groupBy(Object.values(entries), ({ message }) => message);
	const shared = failures.filter(({ message }) => (byMessage.get(message)?.length ?? 0) > 1);
	return new Set(shared.map(({ message }) => message));
}
function errorFindings(report) {
	const entries = bySeverity(report).filter(([, entry]) => isError(report, entry) && !isStopped(report, entry));
	const shared = sharedMessages(report);
	const own = entries.filter(([, { message }]) => !shared.has(message));
	const ofEntries = new Set(own.map(([, { message }]) => message));
	return [
		...report.failures.filter(({ message }) => !ofEntries.has(message)).map(runFinding),
		...problemFindings(report, "error"),
		...own.flatMap((keyed) => ofFailed(report, keyed)),
		...failsForBreaking(report) ? breakingFindings(report) : []
	];
}
const undoesWork = ({ code }) => code === "overwrites-console-edit";
function warningFindings(report) {
	const entries = bySeverity(report);
	const removals = removalWarnings(report.warnings);
	const ofDefinitions = entries.flatMap(warningFindingsOf);
	return [
		...failsForBreaking(report) ? [] : breakingFindings(report),
		...ofDefinitions.filter(undoesWork),
		...entries.filter(([, entry]) => isLeftAlone(report, entry)).map((keyed) => entryFinding(report, keyed)),
		...report.warnings.filter((warning) => !removals.includes(warning)).map(runFinding),
		...ofDefinitions.filter((finding) => !undoesWork(finding)),
		...problemFindings(report, "warning")
	];
}
function noticeFindings(report) {
	return problemFindings(report, "notice");
}

// src/render/markdown.ts
function link(markdown, address) {
	if (!/^https?:\/\//.test(address) || !URL.canParse(address)) return markdown;
	return `[${markdown}](${new URL(address).href.replace(/[()|[\]`\\<>*_~']/g, (c) => {
		return c === "_" ? c : `%${c.charCodeAt(0).toString(16).toUpperCase()}`;
	})})`;
}
const row = (cells) => `| ${cells.join(" | ")} |`;
const tableHead = (titles) => `${row(titles)}\n${row(titles.map(() => ":--"))}`;
const unbroken = (steps) => steps.replaceAll(" → ", "\xA0→\xA0");
function commitAddress(context) {
	return context.commit && context.repository ? `${context.serverUrl}/${context.repository}/commit/${context.commit}` : "";
}
function pathInRepository({ checkout }, file) {
	return checkout !== void 0 && file.startsWith(`${checkout}/`) ? file.slice(checkout.length + 1) : file;
}
function fileAddress(context, file, line) {
	if (!context.commit || !context.repository || /(^|\/)\.{0,2}(\/|$)/.test(file)) return "";
	const path = encodedPath(pathInRepository(context, file));
	return `${context.serverUrl}/${context.repository}/blob/${context.commit}/${path}${line ? `#L${line}` : ""}`;
}
function encodedPath(file) {
	return file.replace(/\p{Cs}/gu, "�").split("/").map(encodeURIComponent).join("/");
}
function placeLink(context, place) {
	return link(require_index.code(`${place.file}:${place.line}:${place.column}`), fileAddress(context, place.file, place.line));
}
const plural = (count, noun) => `${count} ${noun}${count === 1 ? "" : "s"}`;

// src/render/annotations.ts
const maxPerLevel = 10;
const maxMessageLength = 4096;
const maxTitleLength = 255;
const capital = (text) => text.slice(0, 1).toUpperCase() + text.slice(1);
function toAnnotation(level, { key, what, message, place, file }, context) {
	const title = key === null ? capital(what) : `${key} ${what}`;
	const { note = "", file: ofPlace, ...at } = place ?? {};
	const path = ofPlace ?? file;
	return {
		level,
		title: require_index.cutTo(require_index.oneLine(title), maxTitleLength),
		message: require_index.cutTo(require_index.visible(message + note), maxMessageLength),
		...path === null ? {} : { file: pathInRepository(context, path) },
		...at
	};
}
const toFinding = (what, message) => ({
	key: null,
	code: "",
	what,
	message,
	place: null,
	file: null
});
function limitFindings(level, findings, { context }) {
	const shown = findings.length > maxPerLevel ? findings.slice(0, 9) : findings;
	const rest = findings.length - shown.length;
	const sum = toFinding(`${rest} more ${level}s`, `${rest} more ${level}s: the report file (output report-path) has them all.`);
	return [...shown, ...rest > 0 ? [sum] : []].map((finding) => toAnnotation(level, finding, context));
}
function annotations(report) {
	const notices = report.notices.map((notice) => toFinding("note", notice));
	return [
		...limitFindings("error", errorFindings(report), report),
		...limitFindings("warning", warningFindings(report), report),
		...limitFindings("notice", [...notices, ...noticeFindings(report)], report)
	];
}

// src/render/headline.ts
const failed = {
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
};
const failedByCode = {
	"breaking-change": "There are breaking changes",
	"clock-skew": "The runner's clock is wrong",
	"credentials-expired": "The AWS credentials have expired",
	"credentials-refused": "AWS rejected the credentials",
	"endpoint-not-found": "The endpoint of Amazon Connect was not found",
	"drift-unexplained": "Definitions drifted, or an earlier publish did not finish",
	"output-not-written": "The outputs cannot be written"
};
const statusWords = {
	failed: "failed",
	invalid: "invalid",
	blocked: "blocked",
	skipped: "skipped",
	updated: "with new description or tags"
};
const actionWords = {
	create: "to create",
	update: "to update",
	version: "new version (already live)",
	rollback: "to roll back",
	metadata: "with new description or tags"
};
const stopsPublish = "blocked (a publish would stop)";
const unexplained = "drifted or left by an unfinished publish";
const onHold = "on hold after a rollback";
function countWord(report, entry) {
	if (isLiveUnversioned(entry)) return null;
	if (isStopped(report, entry)) return entry.action === null ? null : "not done";
	if (onlyWarns(report, entry)) return stopsPublish;
	if (entry.status === "skipped" && entry.reason === "drifted") return isUnexplained(entry) ? unexplained : "drifted";
	if (entry.action === "held") return onHold;
	if (isAliasAlone(entry) && entry.alias !== null) return null;
	if (entry.status === "planned" && entry.action) return actionWords[entry.action] ?? null;
	return statusWords[entry.status] ?? null;
}
const inOrder = [.../* @__PURE__ */ new Set([
	...Object.values(actionWords),
	...Object.values(statusWords),
	...[
		stopsPublish,
		"drifted",
		unexplained,
		onHold,
		"not done"
	]
])];
const plurals = { "new version (already live)": "new versions (already live)" };
function counts(report) {
	const kinds = Object.values(report.entries).map((entry) => countWord(report, entry));
	return inOrder.map((word) => ({
		word,
		count: kinds.filter((kind) => kind === word).length
	})).filter(({ count }) => count > 0).map(({ word, count }) => `${count} ${count > 1 ? plurals[word] ?? word : word}`).concat(aliasCount(Object.values(report.entries)), undoingWords(report), breakingWords(report), removalWords(report)).filter(Boolean).join(", ");
}
function undoingWords({ entries }) {
	const carriedOut = Object.values(entries).filter((entry) => undoesConsoleEdit(entry) && (entry.status === "planned" || entry.status === "published"));
	const count = (overwrites) => carriedOut.filter((entry) => entry.overwrites === overwrites).length;
	const isDone = carriedOut.some(({ status }) => status === "published");
	const [certain, possible] = [count("console"), count("unknown")];
	return [certain > 0 ? `${certain} ${undoWord(certain, isDone)} ${consoleChanges(certain)}` : "", possible > 0 ? `${possible} may ${isDone ? "have undone" : "undo"} ${consoleChanges(possible)}` : ""].filter(Boolean).join(", ");
}
function undoWord(count, isDone) {
	if (isDone) return "undid";
	return count === 1 ? "undoes" : "undo";
}
const consoleChanges = (count) => count === 1 ? "a console change" : "console changes";
function breakingWords({ entries }) {
	const breaking = Object.values(entries).filter(isBreaking).length;
	return breaking > 0 ? `${breaking} breaking` : "";
}
function removalWords({ warnings }) {
	const { length } = removalWarnings(warnings);
	return length > 0 ? `${length} removed but live` : "";
}
const colon = (before, after) => after ? `${before}: ${after}` : before;
const comma = (before, after) => [before, after].filter(Boolean).join(", ");
function failureLine(report, { reason, code }, show) {
	const what = failedByCode[code] ?? failed[reason];
	const published = Object.values(report.entries).filter(madeVersion).length;
	const live = liveUnversioned(report, show);
	const rest = comma(live, counts(report));
	if (published > 0) return comma(`❌ ${made(report, published)}`, rest);
	const word = {
		publish: "published",
		rollback: "rolled back"
	}[report.mode];
	const nothing = word && !live ? `, nothing was ${word}` : "";
	return colon(`❌ ${what}${nothing}`, rest);
}
function liveUnversioned({ entries }, show) {
	const live = Object.entries(entries).filter(([, entry]) => isLiveUnversioned(entry));
	const [first] = live;
	if (!first) return "";
	if (live.length > 1) return live.some(([, entry]) => mayHaveVersion(entry)) ? `${live.length} are live, and no version of them is known` : `${live.length} are live but have no version yet`;
	return `${show(first[0])} is ${liveUnversionedWords(first[1])}`;
}
function successLine(report, entries) {
	const rest = counts(report);
	const count = (status) => entries.filter((entry) => entry.status === status).length;
	if (count("checked") > 0) return `⚠️ ${plural(count("checked"), "definition")} checked, none compared`;
	if (count("published") > 0) return comma(`✅ ${made(report, count("published"))}`, rest);
	if (count("updated") > 0) return `✅ No version needed, ${rest}`;
	if (count("planned") > 0 || entries.some((entry) => onlyWarns(report, entry))) return `📋 Plan: ${rest}`;
	if (entries.length === 0) return comma("⚠️ No definitions found", rest);
	return comma(`${rest ? "⚠️" : "✅"} Nothing to ${report.mode === "rollback" ? "roll back" : "publish"}`, rest);
}
function made({ mode }, count) {
	return mode === "rollback" ? `Rolled back ${plural(count, "definition")}` : `Published ${plural(count, "version")}`;
}
function headline(report, show) {
	const entries = Object.values(report.entries);
	const [first] = report.failures;
	if (report.mode === "comment" && first?.code !== "internal") return first ? "❌ The prepared comment was not posted" : "✅ The comment is in step with what was prepared";
	return first ? failureLine(report, first, show) : successLine(report, entries);
}

// src/render/log.ts
function cellsOf([key, entry]) {
	const { action, status, reason } = entry;
	const remarks = [
		reason ? `${status} (${reason})` : status,
		isLiveUnversioned(entry) ? liveUnversionedWords(entry) : "",
		updateRemark(entry),
		aliasWords(entry, require_index.oneLine)
	].filter(Boolean).join(", ");
	return [
		require_index.oneLine(key),
		action ?? "–",
		versionWords(entry),
		remarks
	];
}
function uncomparedCells(entries) {
	return [...require_index.groupBy(entries, ([, { status, reason }]) => `${status} ${reason}`).values()].map((group) => {
		const [key, ...rest] = cellsOf(group[0]);
		return [group.length > 1 ? plural(group.length, "definition") : key, ...rest];
	});
}
function cells(report) {
	const isUncompared = ([, entry]) => entry.action === null && isStopped(report, entry);
	const entries = sortNaturally(Object.entries(report.entries), ([key]) => key);
	return [...entries.filter((keyed) => !isUncompared(keyed)).map(cellsOf), ...uncomparedCells(entries.filter(isUncompared))];
}
function logLines(report) {
	const rows = cells(report);
	const widths = [
		0,
		1,
		2
	].map((column) => Math.max(0, ...rows.map((row) => (row[column] ?? "").length)));
	const line = (row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ");
	return rows.map((row) => require_index.logText(line(row)));
}
function logTitle(report) {
	const name = instanceName(report);
	const count = plural(Object.keys(report.entries).length, "definition");
	return require_index.logText(`${count}${name ? ` of ${require_index.oneLine(name)}` : ""}`);
}
function logGroup(report) {
	const lines = logLines(report);
	return lines.length > 0 ? {
		title: logTitle(report),
		lines
	} : null;
}
function planLine({ mode, modeReason }) {
	return mode === "plan" && require_index.previewLine(modeReason, false) !== null ? require_index.logText(require_index.oneLine(modeReason)) : null;
}
const closingLine = (report) => require_index.logText(`${headline(report, require_index.oneLine)}.`);

// src/core/model/report.ts
const failureReasons = [
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

// src/render/alike-findings.ts
function shareFindings({ entries }, all) {
	const findings = all.map(withoutKey);
	const isOfWhole = ({ key, place }) => key !== null && entries[key]?.place === place;
	const groups = require_index.groupBy(findings.filter(isOfWhole), textOf);
	return findings.flatMap((finding) => {
		if (!isOfWhole(finding)) return [{
			finding,
			keys: finding.key === null ? [] : [finding.key]
		}];
		const group = groups.get(textOf(finding)) ?? [];
		if (group[0] !== finding) return [];
		return [{
			finding: {
				...finding,
				place: null,
				what: group.length > 1 ? ofSeveral(finding.what) : finding.what
			},
			keys: [...new Set(group.flatMap(({ key }) => key ?? []))]
		}];
	});
}
const ofSeveral = (what) => what.replace(/^(undo|finish)es\b/, "$1");
function withoutKey(finding) {
	const { key, message } = finding;
	if (key === null || !message.startsWith(`${key}: `)) return finding;
	const [first = "", ...others] = message.slice(key.length + 2);
	return {
		...finding,
		message: first.toUpperCase() + others.join("")
	};
}
const textOf = ({ code, what, message }) => JSON.stringify([
	code,
	what,
	message
]);

// src/render/difference/breaking.ts
function breakageOf(messages) {
	const sentences = messages.map((message) => message.split(/(?<=\.) (?=\p{Lu})/u));
	const shared = messages.length > 1 ? sharedEnd(sentences) : 0;
	const begin = (all) => all.slice(0, all.length - shared).join(" ");
	const [first = []] = sentences;
	return {
		each: sentences.map(begin),
		all: first.slice(first.length - shared).join(" ")
	};
}
function sharedEnd(texts) {
	const [first = []] = texts;
	const max = Math.min(...texts.map(({ length }) => length)) - 1;
	const isShared = (back) => texts.every((text) => text.at(-back) === first.at(-back));
	let count = 0;
	while (count < max && isShared(count + 1)) count += 1;
	return count;
}

// src/render/breaking-findings.ts
const prefix = "breaking: ";
const isBreakingFinding = ({ key, what }) => key !== null && what.startsWith(prefix);
function nameBreaking({ entries }, findings, keys) {
	const isNamed = (finding) => isBreakingFinding(finding) && finding.key !== null && keys.has(finding.key);
	const breaks = require_index.groupBy(findings.filter(isNamed), ({ key }) => key);
	return findings.flatMap((finding) => {
		if (!isNamed(finding)) return [finding];
		const own = breaks.get(finding.key) ?? [];
		if (own[0] !== finding) return [];
		const kinds = new Set(own.map(({ what }) => what.slice(10)));
		const place = entries[finding.key ?? ""]?.place ?? null;
		return [{
			...finding,
			code: "",
			what: prefix + [...kinds].join(", "),
			message: "",
			place
		}];
	});
}
function shortenBreaking(findings) {
	const breaks = require_index.groupBy(findings.filter(isBreakingFinding), ({ key }) => key);
	const shortened = new Map([...breaks.values()].flatMap(shortMessages));
	return findings.map((finding) => {
		const message = shortened.get(finding);
		return message === void 0 ? finding : {
			...finding,
			message
		};
	});
}
function shortMessages(own) {
	const { each, all } = breakageOf(own.map(({ message }) => message));
	return own.map((finding, index) => {
		const message = each[index] ?? finding.message;
		return [finding, index === own.length - 1 && all !== "" ? `${message} ${all}` : message];
	});
}

// src/render/fit.ts
const sizes = [
	"counts",
	"table",
	"attention",
	"changes",
	"details"
];
const paragraph = (size, markdown) => ({
	size,
	open: markdown,
	items: [],
	close: ""
});
const listing = (size, open, items) => items.length === 0 ? [] : [{
	size,
	open,
	items,
	close: ""
}];
function foldedBlocks(summary, open, items, size = "details", isOpen = false) {
	if (items.length === 0) return [];
	return [{
		size,
		open: `<details${isOpen ? " open" : ""}>\n<summary>${summary}</summary>\n${open ? `\n${open}` : ""}`,
		items,
		close: "\n</details>"
	}];
}
function isUpTo(size, of) {
	return sizes.indexOf(of) <= sizes.indexOf(size);
}
function wholeText(blocks, max) {
	const { texts, isAll } = readUpTo(blocks, max);
	return isAll ? joined(texts) : null;
}
function readUpTo(blocks, max) {
	const read = [];
	const texts = [];
	let length = 1;
	for (const block of blocks) {
		const blockText = text(block);
		length += blockText.length + (read.length > 0 ? 2 : 0);
		read.push(block);
		texts.push(blockText);
		if (length > max) return {
			read,
			texts,
			isAll: false
		};
	}
	return {
		read,
		texts,
		isAll: length <= max
	};
}
const joined = (texts) => `${texts.join("\n\n")}\n`;
function text({ open, items, close }, count = items.length) {
	return [
		open,
		...items.slice(0, count),
		close
	].filter(Boolean).join("\n");
}
function fitBlocks(blocks, max, note) {
	const { read, texts, isAll } = readUpTo(blocks, max);
	if (isAll) return joined(texts);
	let available = max - note.length - 1;
	const kept = [];
	for (const block of read) {
		const count = itemsThatFit(block, available - 2);
		if (count === null) break;
		kept.push(text(block, count));
		available -= text(block, count).length + 2;
		if (count < block.items.length) break;
	}
	return `${[...kept, note].join("\n\n")}\n`;
}
function itemsThatFit(block, available) {
	if (text(block).length <= available) return block.items.length;
	let size = text(block, 0).length;
	const count = block.items.findIndex((item) => {
		size += item.length + 1;
		return size > available;
	});
	return count > 0 ? count : null;
}

// src/render/attention.ts
const maxOpen = 20;
const maxNames = 10;
function sentence(report, { finding: { key, what, message, place }, keys }) {
	const begin = `${require_index.prose(what)}${what === "breaking" ? ":" : "."} ${require_index.prose(message)}`;
	if (keys.length > 1) return `**${plural(keys.length, "definition")}** ${begin} In ${names$1(keys)}.`;
	if (key !== null) return `**${require_index.code(key)}** ${begin}`;
	return place ? `${placeLink(report.context, place)} ${require_index.prose(message)}` : require_index.prose(message);
}
function names$1(keys) {
	const rest = keys.length - maxNames;
	const shown = keys.slice(0, maxNames).map(require_index.code).join(", ");
	return rest > 0 ? `${shown} and ${rest} more` : shown;
}
const withoutCode = (finding) => isBreakingFinding(finding) ? {
	...finding,
	what: "breaking"
} : finding;
function alert(kind, noun, items) {
	const open = items.slice(0, maxOpen);
	const rest = items.slice(maxOpen);
	const lines = open.length === 1 ? open.map((text) => `> ${text}`) : open.map((text) => `> - ${text}`);
	return [...listing("attention", `> [!${kind}]`, lines), ...foldedBlocks(plural(rest.length, `more ${noun}`), "", rest.map((text) => `- ${text}`), "changes")];
}
function attentionBlocks(report) {
	const sentences = (findings) => shareFindings(report, shortenBreaking(findings).map(withoutCode)).map((shared) => sentence(report, shared));
	return [
		...alert("CAUTION", "error", sentences(errorFindings(report))),
		...alert("WARNING", "warning", sentences(warningFindings(report))),
		...alert("NOTE", "notice", report.notices.map(require_index.prose))
	];
}

// src/render/details.ts
const shortHash = (hash) => hash === null ? "–" : `\`${hash.slice(0, 16)}\``;
function identityRow([key, entry]) {
	const all = [entry.versionArn ?? entry.arn, entry.alias?.arn ?? null].flatMap((each) => each === null ? [] : require_index.code(each));
	return row([
		require_index.code(key),
		shortHash(entry.contentSha256),
		shortHash(entry.liveSha256),
		all.join(", ") || "–"
	]);
}
const unchanged = onceForEach((report) => {
	const rows = bySeverity(report).filter(([, { status }]) => status === "unchanged").map(([key, entry]) => row([
		require_index.code(key),
		versionWords(entry),
		require_index.code(entry.file)
	]));
	return foldedBlocks(`${plural(rows.length, "definition")} unchanged`, tableHead([
		"Definition",
		"Version",
		"File"
	]), rows);
});
function identities(report, arns) {
	const entries = bySeverity(report).filter(([, entry]) => entry.status !== "unchanged");
	return foldedBlocks(`Content hashes and ${arns ? "ARNs" : "ids"}`, tableHead([
		"Definition",
		"In the repository",
		"Live when planned",
		arns ? "ARN" : "Id"
	]), entries.filter(([, entry]) => entry.contentSha256 !== null).map(([key, entry]) => identityRow([key, arns ? entry : withoutArn(entry)])));
}
const withoutArn = (entry) => {
	const { id, alias } = entry;
	return {
		...entry,
		versionArn: null,
		arn: id,
		alias: alias && {
			...alias,
			arn: alias.id
		}
	};
};
const readMethodWords = {
	search: "searched, 100 definitions a call; the index may lag behind by seconds",
	describe: "described one by one, which is exact",
	versions: "described one by one, which is exact, and the versions of every definition listed"
};
function howItRan(report, arns) {
	const { instance, observed, planDigest, savedDrafts, context } = report;
	return [
		`- Mode: ${report.mode}. ${require_index.prose(report.modeReason)}`.trimEnd(),
		`- Live content: ${observed === null ? "not read, nothing was compared" : readMethodWords[observed]}`,
		...planDigest === null ? [] : [`- Plan digest: ${require_index.code(planDigest)}`],
		...instance && arns ? [`- Instance: ${require_index.code(instance.arn)}`] : [],
		`- Commit: ${context.commit ? require_index.code(context.commit) : "unknown"}, event: ${require_index.code(context.event)}`,
		...savedDrafts.map((file) => `- Overwritten draft saved as ${require_index.code(file)}`)
	];
}
const references = onceForEach(({ references: found }) => {
	const uses = /* @__PURE__ */ new Map();
	for (const { reference, key, resolved, awaits, overriddenBy } of found) {
		const ofReference = uses.get(reference) ?? /* @__PURE__ */ new Map();
		const use = ofReference.get(resolved) ?? {
			reference,
			resolved,
			isAwaited: awaits !== void 0,
			overriddenBy,
			keys: /* @__PURE__ */ new Set()
		};
		use.keys.add(key);
		uses.set(reference, ofReference.set(resolved, use));
	}
	const rows = [...uses.values()].flatMap((ofReference) => [...ofReference.values()]).map(({ reference, resolved, isAwaited, overriddenBy, keys }) => {
		const [first = ""] = keys;
		return row([
			overriddenBy === void 0 ? require_index.code(reference) : `${require_index.code(reference)}, here ${require_index.code(overriddenBy)}`,
			resolved === null ? openWords(isAwaited) : require_index.code(resolved),
			keys.size === 1 ? require_index.code(first) : plural(keys.size, "definition")
		]);
	});
	return foldedBlocks(`What ${plural(rows.length, "reference")} came to`, tableHead([
		"Reference",
		"In this instance",
		"Used by"
	]), rows);
});
function openWords(isAwaited) {
	return isAwaited ? "known after publishing" : "not resolved";
}
function detailBlocks(report, arns) {
	return [
		...unchanged(report),
		...identities(report, arns),
		...references(report),
		...foldedBlocks("How this run worked", "", howItRan(report, arns))
	];
}

// src/render/difference/mermaid.ts
const max$2 = {
	characters: 2e4,
	edges: 300,
	label: 80
};
const directive = `%%{init: ${JSON.stringify({ flowchart: {
	nodeSpacing: 14,
	rankSpacing: 30,
	wrappingWidth: 105,
	padding: 7,
	diagramPadding: 6
} })}}%%`;
const styles = {
	added: "fill:#dafbe1,stroke:#1a7f37,color:#0a3d1a,stroke-width:2px",
	removed: "fill:#ffebe9,stroke:#cf222e,color:#6e0e16,stroke-width:2px,stroke-dasharray:5 4",
	changed: "fill:#fff8c5,stroke:#9a6700,color:#4d2d00,stroke-width:2px",
	moved: "fill:#ddf4ff,stroke:#0969da,color:#0a3069,stroke-width:2px"
};
const label = (text) => require_index.cutTo(require_index.oneLine(text), max$2.label).replace(/[^\p{L}\p{N} ,.()!?=/'_-]/gu, (c) => `#${c.codePointAt(0)};`);
const node = ({ id, label: text, mark }) => `  ${id}["${mark === "same" ? "" : `${mark}<br>`}${label(text)}"]`;
const arrows = {
	same: "-->",
	added: "==>",
	removed: "-.->"
};
function edge({ from, to, label: text, mark }) {
	const words = [mark === "same" ? "" : mark, label(text)].filter(Boolean).join(" ");
	return `  ${from} ${arrows[mark]}${words ? `|"${words}"|` : ""} ${to}`;
}
function classes(nodes) {
	return Object.entries(styles).flatMap(([mark, style]) => {
		const ids = nodes.filter((one) => one.mark === mark).map(({ id }) => id);
		return ids.length > 0 ? [`  classDef ${mark} ${style}`, `  class ${ids.join(",")} ${mark}`] : [];
	});
}
function mermaid({ nodes, edges }) {
	const known = new Set(nodes.map(({ id }) => id));
	const knownEdges = edges.filter(({ from, to }) => known.has(from) && known.has(to));
	const parts = [
		...nodes.map(node),
		...knownEdges.map(edge),
		...classes(nodes)
	];
	const text = [
		directive,
		"flowchart TD",
		...parts
	].join("\n");
	return text.length > max$2.characters || knownEdges.length > max$2.edges ? null : text;
}

// src/render/difference/diagrams.ts
const max$1 = {
	lines: 150,
	label: 120
};
const signs = {
	same: " ",
	added: "+",
	removed: "-",
	changed: "!",
	moved: "!"
};
const outlineLine = ({ depth, label, mark }) => `${signs[mark]} ${"  ".repeat(depth)}${require_index.cutTo(require_index.oneLine(label), max$1.label)}${mark === "moved" ? " (moved)" : ""}`;
function fence(language, text) {
	const ticks = Math.max(2, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
	const delimiter = "`".repeat(ticks + 1);
	return `${delimiter}${language}\n${text}\n${delimiter}`;
}
function outline({ lines, omitted }) {
	const rest = omitted + Math.max(0, lines.length - max$1.lines);
	return [fence("diff", lines.slice(0, max$1.lines).map(outlineLine).join("\n")), ...rest > 0 ? [`*${plural(rest, "more touched part")} not drawn.*`] : []];
}
function flowChart(chart) {
	const drawn = mermaid(chart);
	if (drawn === null) return ["*The flow chart is too large to be drawn here: the HTML report has it.*"];
	const rest = chart.omitted > 0 ? [`*${plural(chart.omitted, "more touched block")} not drawn.*`] : [];
	return [fence("mermaid", drawn), ...rest];
}
const diagram = (drawing) => drawing.kind === "outline" ? outline(drawing) : flowChart(drawing);

// src/core/text/common-ends.ts
function commonEnds(before, after) {
	const shorter = Math.min(before.length, after.length);
	let [head, tail] = [0, 0];
	while (head < shorter && before[head] === after[head]) head += 1;
	while (head + tail < shorter && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
	return {
		head,
		tail
	};
}

// src/render/difference/alike.ts
function distinguish(before, after) {
	if (before === after) return [before, after];
	const { head, tail } = changedPart(before, after);
	const [one, other] = [before, after].map((text) => text.slice(head, text.length - tail));
	const look = (part) => {
		const text = part.normalize("NFC").replace(/\s+/gu, " ");
		return `${head === 0 ? "" : "|"}${text}${tail === 0 ? "" : "|"}`.trim();
	};
	if (look(one) !== look(other)) return [before, after];
	const named = (text, part) => text.slice(0, head) + part.replace(/[^\x21-\x7e]/gu, codePoint) + text.slice(text.length - tail);
	return [named(before, one), named(after, other)];
}
function changedPart(before, after) {
	const { head, tail } = commonEnds(before, after);
	return {
		head: before.slice(0, head).replace(/[\s\ud800-\udbff]+$/u, "").length,
		tail: before.slice(before.length - tail).replace(/^[\s\udc00-\udfff]+/u, "").length
	};
}
function codePoint(character) {
	return `\\u{${character.codePointAt(0)?.toString(16).toUpperCase()}}`;
}
function mapReplaced(words, change) {
	const result = [...words];
	for (const [at, removed] of words.entries()) {
		const added = words[at + 1];
		if (removed.mark !== "removed" || added?.mark !== "added") continue;
		const [before, after] = change(removed.text, added.text);
		result[at] = {
			mark: "removed",
			text: before
		};
		result[at + 1] = {
			mark: "added",
			text: after
		};
	}
	return result;
}
const lead = 40;
function cutPair(before, after, max) {
	const { head } = commonEnds(before, after);
	const start = Math.max(before.length, after.length) <= max || head < max - lead ? 0 : head - lead;
	const cut = (text) => require_index.cutTo(start === 0 ? text : `…${text.slice(start).replace(/^[\udc00-\udfff]/, "")}`, max);
	return [cut(before), cut(after)];
}

// src/core/model/difference.ts
const aspects = [
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

// src/core/words/prompts.ts
const speakingTypes = [
	"MessageParticipant",
	"MessageParticipantIteratively",
	"GetParticipantInput",
	"ConnectParticipantWithLexBot"
];
const isSpeaking = ({ api }) => api !== void 0 && speakingTypes.includes(api);
const isSpokenText = (label) => /^(?:Messages\[\d+\]\.)?(?:Text|SSML)$/u.test(label);
function spokenWords(text) {
	return (/^\s*</u.test(text) ? text.replace(/<[^<>]*>/gu, " ") : text).replace(/\s+/gu, " ").trim();
}
const shortLength = 80;
function promptsToReadAloud({ items }) {
	const prompts = items.filter((item) => item.aspect === "block" && isSpeaking(item)).flatMap(newPrompts);
	const [first] = prompts;
	return prompts.length === 1 && first !== void 0 && first.text.length <= shortLength ? [] : prompts;
}
function newPrompts({ mark, subject, details }) {
	if (mark === "removed") return [];
	return details.flatMap(({ label, after }) => {
		const text = after !== null && isSpokenText(label) ? spokenWords(after) : "";
		return text === "" ? [] : [{
			block: subject,
			text
		}];
	});
}

// src/core/words/view-effect.ts
function viewEffect(items, show) {
	return textEffect(items) ?? moveEffect(items) ?? partEffect(items, show);
}
const fields = [
	"FormInput",
	"TextArea",
	"Dropdown",
	"RadioGroup",
	"CheckboxGroup",
	"DatePicker",
	"TimePicker",
	"Toggle"
];
const buttons = ["Button", "SubmitButton"];
const readable = [
	...fields,
	...buttons,
	...[
		"ButtonGroup",
		"Table",
		"AttributeBar",
		"TextBox",
		"Header",
		"Alert",
		"Container",
		"Section"
	]
];
function textEffect(items) {
	const isText = (item) => item.aspect === "component" && item.mark === "changed" && readable.includes(typeOf(item)) && item.details.every(isOtherText);
	if (!items.every(isText)) return null;
	const count = items.reduce((sum, { details }) => sum + details.length, 0);
	return `Agents read other words in ${count === 1 ? "1 place" : `${count} places`}`;
}
const readText = /^(?:(?:Button|Option|Attribute|Column) \d+ › )?Label$|^(?:Heading|HelperText|Content|Text \d+)$/u;
function isOtherText({ label, before, after }) {
	return readText.test(label) && isLiteral(before) && isLiteral(after) && before.trim() !== after.trim();
}
const isLiteral = (text) => text !== null && !text.includes("$.");
function moveEffect(items) {
	if (!items.every(({ aspect, mark }) => aspect === "component" && mark === "moved")) return null;
	return items.length === 1 ? "Agents find 1 part in another place" : `Agents find ${items.length} parts in another place`;
}
function partEffect(items, show) {
	const parts = items.filter(({ aspect }) => aspect !== "input" && aspect !== "action").map(partOf);
	const [first] = parts;
	if (first === void 0 || first === null || parts.length > 3) return null;
	const names = [];
	for (const part of parts) {
		if (part === null || part.noun !== first.noun || part.mark !== first.mark) return null;
		names.push(show(part.name));
	}
	const { noun, mark } = first;
	const nouns = names.length === 1 ? noun : `${noun}s`;
	if (mark === "removed") return `Agents no longer have the ${nouns} ${names.join(", ")}`;
	return `Agents get ${names.length === 1 ? `a new ${noun}` : `new ${nouns}`}: ${names.join(", ")}`;
}
function partOf(item) {
	const { aspect, mark, details } = item;
	if (aspect !== "component") return null;
	if (mark === "changed") return buttonOfGroup(item);
	if (mark === "moved") return null;
	const type = typeOf(item);
	const name = details.find(({ label }) => label === (type === "Button" ? "Content" : "Label"));
	return toPart(buttons.includes(type) ? "button" : fields.includes(type) ? "field" : null, mark, name && (mark === "added" ? name.after : name.before));
}
function buttonOfGroup(item) {
	const [detail, ...others] = item.details;
	if (typeOf(item) !== "ButtonGroup" || !detail || others.length > 0) return null;
	if (!/^Button \d+$/u.test(detail.label)) return null;
	const { before, after } = detail;
	const json = before === null ? after : after === null ? before : null;
	return json === null ? null : toPart("button", before === null ? "added" : "removed", labelIn(json));
}
function toPart(noun, mark, name) {
	if (noun === null || typeof name !== "string" || !isLiteral(name) || name.trim() === "") return null;
	return {
		noun,
		mark,
		name
	};
}
function labelIn(json) {
	try {
		const label = require_index.memberOf(JSON.parse(json), "Label");
		return typeof label === "string" ? label : null;
	} catch {
		return null;
	}
}
function typeOf({ api, subject }) {
	return api ?? /^(\w+)(?: ["#]|$)/u.exec(String(subject.split(" › ").at(-1)))?.[1] ?? "";
}

// src/core/words/effect.ts
function effectOf(difference, show) {
	const { kind, items, omitted, unrelated } = difference;
	if (unrelated || omitted.length > 0 || items.length === 0) return null;
	if (items.some(({ unreachable }) => unreachable)) return null;
	return kind === "view" ? viewEffect(items, show) : promptEffect(items) ?? onePromptEffect(items);
}
function promptEffect(items) {
	const changes = items.map(promptChange);
	if (changes.some((change) => change === null)) return null;
	const prompts = items.length === 1 ? "1 prompt" : `${items.length} prompts`;
	if (changes.every((change) => change === "words")) return `Callers hear other words in ${prompts}`;
	if (changes.every((change) => change === "recording")) return `Callers hear another recording in ${prompts}`;
	return `${prompts} changed`;
}
function promptChange(item) {
	if (item.aspect !== "block" || item.mark !== "changed" || !isSpeaking(item)) return null;
	const changes = new Set(item.details.map(detailChange));
	const [only] = changes;
	if (changes.has(null) || only === void 0) return null;
	return changes.size === 1 ? only : "prompt";
}
function detailChange({ label, before, after }) {
	const isRecording = /^(?:Messages\[\d+\]\.)?PromptId$/u.test(label);
	if (!isRecording && !isSpokenText(label)) return null;
	if (before === null || after === null) return "prompt";
	if (isRecording) return isReference(before) || isReference(after) ? "prompt" : "recording";
	return hasOtherWords(before, after) ? "words" : "prompt";
}
const isReference = (text) => /\$\.|\$\{/u.test(text);
function hasOtherWords(before, after) {
	return !isReference(before) && !isReference(after) && spokenWords(before) !== spokenWords(after);
}
function onePromptEffect(items) {
	const [prompt, ...otherBlocks] = items.filter(({ aspect }) => aspect === "block");
	if (prompt?.api !== "MessageParticipant" || otherBlocks.length > 0) return null;
	if (prompt.mark !== "added" && prompt.mark !== "removed") return null;
	const [without, through] = prompt.mark === "added" ? ["before", "after"] : ["after", "before"];
	const next = prompt.details.find(({ label }) => label === "Success")?.[through];
	const others = items.filter((item) => item !== prompt);
	const leadsThrough = (detail) => detail[through] === prompt.subject && detail[without] === next;
	const leadsOnlyThrough = ({ aspect, details }) => (aspect === "transition" || aspect === "error-branch") && details.every(leadsThrough);
	if (others.length === 0 || typeof next !== "string" || !others.every(leadsOnlyThrough)) return null;
	return prompt.mark === "added" ? "Callers hear 1 more prompt" : "Callers hear 1 fewer prompt";
}

// src/render/difference/phrases.ts
const aspectTitles = {
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
};
const marks$1 = [
	"added",
	"removed",
	"changed",
	"moved"
];
function byAspect(items) {
	return aspects.map((aspect) => [aspect, items.filter((item) => item.aspect === aspect)]).filter(([, all]) => all.length > 0);
}
const sum = (sorts) => sorts.reduce((all, { count }) => all + count, 0);
const allItems = ({ items, omitted }) => [...items.map(({ aspect, mark }) => ({
	aspect,
	mark,
	count: 1
})), ...omitted];
const countChanges = (difference) => sum(allItems(difference));
function countsOf(sorts) {
	return marks$1.map((mark) => ({
		mark,
		count: sum(sorts.filter((each) => each.mark === mark))
	})).filter(({ count }) => count > 0).map(({ mark, count }) => `${count} ${mark}`).join(", ");
}
const countLine = (difference) => byAspect(allItems(difference)).map(([aspect, all]) => `${aspectTitles[aspect]}: ${countsOf(all)}`).join(" · ");
const summaryLine = (difference, show) => effectOf(difference, show) ?? countLine(difference);
function extent({ difference, undone, status, metadataChanges }) {
	const breaking = difference?.breaking.length ?? 0;
	const maker = difference?.from === "repository" ? " in what is live" : "";
	const undo = status === "published" ? "undid" : "undoes";
	return [
		difference ? `${plural(countChanges(difference), "change")}${maker}` : "",
		undone ? `${undo} ${plural(countChanges(undone), "change")} made in the console` : "",
		breaking > 0 ? `⚠️ ${breaking} breaking` : "",
		metadataChanges.length > 0 ? `${plural(metadataChanges.length, "change")} of description or tags` : ""
	].filter(Boolean).join(", ");
}
const hasVisibleChange = (difference) => countChanges(difference) + difference.breaking.length > 0;
const onlyCounted = ({ omitted }) => `${plural(sum(omitted), "more change")} only counted, because so much changed at once.`;
const detailName = ({ label }) => label || "next";
function sidesOf({ difference, baseVersion }) {
	if (difference?.from === "repository") return {
		before: "in the repository",
		after: "live"
	};
	return {
		before: difference?.from === "published" ? publishedWords(baseVersion) : "live",
		after: "in the repository"
	};
}
const publishedWords = (version) => version === null ? "as published last" : `as published last (v${version})`;
const metadataSides = {
	before: "live",
	after: "in the repository"
};
function undonePart(entry) {
	const { undone, baseVersion, overwrites, status } = entry;
	if (!undone) return null;
	const who = overwrites === "unknown" ? "the console, or an unfinished publish," : "the console";
	const live = status === "published" ? "live before this run" : "live";
	return {
		title: `What ${who} changed since the last publish (${undoneWords[status] ?? "would be undone"})`,
		difference: undone,
		sides: {
			before: publishedWords(baseVersion),
			after: overwrites === "unknown" ? live : `${live}, changed in the console`
		}
	};
}
const undoneWords = {
	planned: "will be undone",
	published: "undone"
};
function ownPart(entry) {
	const { difference, undone } = entry;
	return difference && {
		title: undone ? "What the repository changes" : "",
		difference,
		sides: sidesOf(entry)
	};
}
const noVisibleChange = {
	module: "only identifiers differ",
	view: "only identifiers differ"
};

// src/render/difference/plain-value.ts
const itemPath = /\[\d+\]$/u;
function plainValue({ api, before, after }, text) {
	const item = (before === null || after === null) && api !== void 0 && itemPath.test(api) ? parseObject(text) : null;
	return item === null ? text : membersOf(item);
}
function parseObject(text) {
	try {
		const value = JSON.parse(text);
		return require_index.isObject(value) && Object.keys(value).length > 0 ? value : null;
	} catch {
		return null;
	}
}
const names = [
	"Label",
	"Name",
	"Id",
	"Value"
];
function membersOf(item) {
	const rank = (name) => names.includes(name) ? names.indexOf(name) : names.length;
	return Object.entries(item).toSorted(([a], [b]) => rank(a) - rank(b)).map(([name, value]) => `${name}: ${typeof value === "string" ? value : JSON.stringify(value)}`).join(", ");
}

// src/render/difference/items.ts
const max = {
	items: 100,
	details: 20,
	value: 160,
	context: 60
};
const value = (text) => text === "" ? "*empty*" : require_index.code(require_index.cutTo(text, max.value));
function segmentText(text) {
	const [before = "", after = ""] = [/^\s/.exec(text)?.[0], /\s$/.exec(text)?.[0]];
	return `${before && " "}${require_index.inline(text)}${after && " "}`;
}
function context(text, first, last) {
	const half = max.context;
	if (text.length <= 2 * half) return segmentText(text);
	return `${first ? "" : segmentText(`${require_index.cutTo(text, half)} `)}${last ? "" : segmentText(`…${tail(text, half)}`)}`;
}
const tail = (text, length) => text.slice(-length).replace(/^[\udc00-\udfff]/, "");
const elements = {
	removed: "del",
	added: "ins"
};
function changedSegment(mark, text) {
	const shown = segmentText(require_index.cutTo(text, max.value));
	return `<${elements[mark]}>${shown.trim() === "" ? "␣" : shown}</${elements[mark]}>`;
}
function mergeSegments(words) {
	const runs = [];
	for (const { mark, text } of words) {
		const last = runs.at(-1);
		if (last?.mark === mark) last.text += text;
		else runs.push({
			mark,
			text
		});
	}
	return runs;
}
const distinctValues = (before, after) => cutPair(...distinguish(before, after), max.value);
function wordByWord(words) {
	const runs = mapReplaced(mergeSegments(words), distinctValues);
	return runs.map(({ mark, text }, index) => {
		if (mark === "same") return context(text, index === 0, index === runs.length - 1);
		return `${index > 0 && runs[index - 1]?.mark !== "same" ? " " : ""}${changedSegment(mark, text)}`;
	}).join("").trim();
}
function change(detail, whole) {
	const { before, after, words } = detail;
	const [only] = [before, after].flatMap((side) => side ?? []);
	if (whole && only !== void 0) return `: ${value(plainValue(detail, only))}`;
	if (words) return `: ${wordByWord(words)}`;
	if (before === null) return after === null ? "" : `: added ${value(plainValue(detail, after))}`;
	if (after === null) return `: removed, was ${value(plainValue(detail, before))}`;
	const [one, other] = distinctValues(before, after);
	return `: ${value(one)} → ${value(other)}`;
}
const isWhole = ({ mark, aspect, details }) => (mark === "added" || mark === "removed") && aspect !== "transition" && aspect !== "error-branch" && details.every(({ before, after }) => (mark === "added" ? before : after) === null);
function apiName({ api }) {
	return api === void 0 ? "" : ` <sub>${require_index.inline(require_index.cutTo(api, max.value))}</sub>`;
}
function item$1(one) {
	return [`- **${one.mark}** ${require_index.code(require_index.cutTo(one.subject, max.value))}${apiName(one)}`, ...detailLines(one.details, isWhole(one)).map((line) => `  ${line}`)].join("\n");
}
function detailLines(details, whole = false) {
	const rest = details.length - max.details;
	return [...details.slice(0, max.details).map((detail) => `- ${require_index.code(require_index.cutTo(detailName(detail), max.value))}${apiName(detail)}${change(detail, whole)}`), ...rest > 0 ? [`- and ${rest} more`] : []];
}
const section = ([aspect, items]) => items.map((one, index) => index === 0 ? `\n**${aspectTitles[aspect]}**\n\n${item$1(one)}` : item$1(one));
function changeList(difference) {
	const { items, omitted } = difference;
	const some = items.slice(0, max.items);
	const shown = byAspect(some).flatMap(section);
	const rest = items.length - some.length;
	return [
		...shown,
		...rest > 0 ? [`\n*And ${plural(rest, "more change")}: in the HTML report.*`] : [],
		...omitted.length > 0 ? [`\n*${onlyCounted(difference)}*`] : []
	];
}

// src/render/difference/metadata.ts
function metadataList({ metadataChanges }) {
	const [first, ...others] = detailLines(metadataChanges);
	return first === void 0 ? [] : [`\n**${"Description and tags"}**\n\n${first}`, ...others];
}
function metadataBlocks(keyed, isOpen) {
	const items = keyed.map(([key, { metadataChanges }]) => [`- ${require_index.code(key)}`, ...detailLines(metadataChanges).map((line) => `  ${line}`)].join("\n"));
	return foldedBlocks(`${"Description and tags"} of ${plural(items.length, "definition")}`, "", items, "changes", isOpen);
}

// src/render/difference/read-aloud.ts
const maxPrompts = 10;
const maxPromptLength = 300;
function readAloudList(difference) {
	const prompts = promptsToReadAloud(difference);
	const rest = prompts.length - 10;
	const [first, ...others] = prompts.slice(0, 10).map(({ block, text }) => `- ${require_index.inline(require_index.cutTo(text, 300))} <sub>${require_index.inline(require_index.cutTo(block, 80))}</sub>`);
	if (first === void 0) return [];
	return [
		`\n**Prompts to read aloud**\n\n${first}`,
		...others,
		...rest > 0 ? [`- and ${rest} more`] : []
	];
}

// src/render/difference/blocks.ts
const maxOpenChanges = 10;
const maxDiagrams = 20;
function opening$1(difference, { before, after }) {
	return `${summaryLine(difference, require_index.inline)}. Before: ${before}; after: ${after}.`;
}
function body(difference, draw) {
	const unrelated = difference.unrelated ? ["\nThe two have next to nothing in common, so this only sums up."] : [];
	const pictures = draw(difference).map((markdown) => `\n${markdown}`);
	return [
		...unrelated,
		...pictures,
		...changeList(difference),
		...readAloudList(difference)
	];
}
function partWithHeading({ title, difference, sides }, draw) {
	return [`\n#### ${title}\n\n${hasVisibleChange(difference) ? opening$1(difference, sides) : `It runs the same: ${noVisibleChange[difference.kind]}.`}`, ...body(difference, draw)];
}
const leftOutNote = "*What the console changed is left out here for want of room: the HTML report shows it.*";
function bothParts(undone, own, showsUndone, draw) {
	return [...showsUndone ? partWithHeading(undone, draw) : [`\n${leftOutNote}`], ...own ? partWithHeading(own, draw) : [`\n${"The repository has not changed since the last publish."}`]];
}
function fold([key, entry], { undone: showsUndone, draw, isOpen }) {
	const [undone, own] = [undonePart(entry), ownPart(entry)];
	const summary = `<code>${require_index.htmlText(require_index.oneLine(key))}</code>: ${extent(entry)}`;
	if (undone) {
		const [first = "", ...rest] = bothParts(undone, own, showsUndone, draw);
		return foldedBlocks(summary, first.trimStart(), [...rest, ...metadataList(entry)], "changes", isOpen);
	}
	if (!own) return [];
	const items = [...body(own.difference, draw), ...metadataList(entry)];
	return foldedBlocks(summary, opening$1(own.difference, own.sides), items, "changes", isOpen);
}
function createDraw(pictures) {
	let drawnCount = 0;
	return ({ picture: drawing }) => {
		if (!pictures || drawing === null) return [];
		drawnCount += 1;
		return drawnCount <= maxDiagrams ? diagram(drawing) : ["*The HTML report has a drawing of this change.*"];
	};
}
const changeCount = ({ difference, undone, metadataChanges }) => [difference, undone].reduce((sum, each) => sum + (each ? countChanges(each) : 0), metadataChanges.length);
function* differenceBlocks(report, parts) {
	const draw = createDraw(parts.diagrams);
	const all = bySeverity(report);
	const isFold = ([, { difference, undone }]) => undone !== null || difference && hasVisibleChange(difference);
	const same = all.flatMap(([key, { difference, undone }]) => difference && !undone && !hasVisibleChange(difference) ? [`- ${require_index.code(key)}: ${noVisibleChange[difference.kind]}`] : []);
	const folds = all.filter(isFold);
	const described = all.filter((keyed) => keyed[1].metadataChanges.length > 0 && !isFold(keyed));
	const isSmall = [...folds, ...described].reduce((sum, [, entry]) => sum + changeCount(entry), 0) <= maxOpenChanges;
	for (const [index, keyed] of folds.entries()) yield* fold(keyed, {
		undone: parts.undone,
		draw,
		isOpen: isSmall || index === 0
	});
	yield* metadataBlocks(described, isSmall);
	yield* listing("changes", "No change in behaviour:\n", same);
}

// src/render/blocks.ts
const maxOpenRows = 100;
function contextLine(report, runWords = `run ${require_index.inline(report.context.runId)}`) {
	const { instance, context } = report;
	const name = instanceName(report);
	const entries = Object.values(report.entries);
	const unchanged = entries.filter((entry) => entry.status === "unchanged").length;
	return [
		name && link(`**${require_index.inline(name)}**`, instance?.accessUrl ?? ""),
		instance && require_index.inline(instance.region),
		entries.length > 0 && plural(entries.length, "definition") + (unchanged ? `, ${unchanged} unchanged` : ""),
		context.commit && `commit ${link(require_index.code(context.commit.slice(0, 7)), commitAddress(context))}`,
		link(runWords, context.runUrl)
	].filter(Boolean).join(" · ");
}
const marks = {
	failed: "❌ ",
	invalid: "❌ ",
	blocked: "⛔ ",
	skipped: "⚠️ "
};
function mark(report, entry) {
	if (isStopped(report, entry)) return "";
	return marks[entry.status] ?? (undoesConsoleEdit(entry) ? "⚠️ " : "");
}
function changeRow(report, [key, entry]) {
	const breaking = isBreaking(entry) ? " ⚠️ **breaking**" : "";
	const words = outcomeWords(report, entry, require_index.code);
	const definition = link(require_index.code(key), fileAddress(report.context, entry.file));
	return row([
		definition,
		`${mark(report, entry)}${words}${breaking}`,
		unbroken(versionWords(entry))
	]);
}
const removalRow = ({ removed }) => removed ? [row([
	require_index.code(removed.key),
	"removed here, stays live ⚠️ **breaking**",
	removed.version === null ? "–" : `v${removed.version}`
])] : [];
const minAlike = 4;
function failedAlike(report, entries) {
	const messages = sharedMessages(report);
	const shared = entries.filter(([, entry]) => entry.status === "failed" && !isLiveUnversioned(entry) && !madeVersion(entry) && messages.has(entry.message));
	const words = ([, entry]) => `${entry.message} ${outcomeWords(report, entry, require_index.code)}`;
	return [...require_index.groupBy(shared, words).values()].filter(({ length }) => length >= minAlike);
}
function alikeRow(report, [first, ...others]) {
	if (first === void 0) return [];
	const [, entry] = first;
	const words = `${mark(report, entry)}${outcomeWords(report, entry, require_index.code)}`;
	return [row([
		plural(others.length + 1, "definition"),
		words,
		"–"
	])];
}
function changes$1(report) {
	const entries = bySeverity(report).filter(([, entry]) => entry.status !== "unchanged" && !isUncompared(report, entry));
	const alike = failedAlike(report, entries);
	const inGroup = new Set(alike.flat());
	const rows = alike.flatMap((group) => alikeRow(report, group)).concat(entries.filter((keyed) => !inGroup.has(keyed)).map((keyed) => changeRow(report, keyed))).concat(report.warnings.flatMap(removalRow));
	const head = tableHead([
		"Definition",
		report.mode === "plan" ? "Planned change" : "Change",
		"Version"
	]);
	return [
		...listing("table", head, rows.slice(0, maxOpenRows)),
		...alike.flatMap((group) => foldedBlocks(`${plural(group.length, "definition")} failed for one cause`, head, group.map((keyed) => changeRow(report, keyed)), "changes")),
		...foldedBlocks(plural(rows.length - maxOpenRows, "more change"), head, rows.slice(maxOpenRows), "changes")
	];
}
const isUncompared = (report, entry) => entry.status === "checked" || entry.action === null && isStopped(report, entry);
function checked(report) {
	const rows = bySeverity(report).filter(([, entry]) => isUncompared(report, entry));
	return foldedBlocks(`${plural(rows.length, "definition")} checked, not compared`, tableHead(["Definition", "File"]), rows.map(([key, entry]) => row([require_index.code(key), require_index.code(entry.file)])));
}
function preview({ mode, modeReason, entries, failures }) {
	const statuses = new Set(Object.values(entries).map(({ status }) => status));
	const wouldPublish = statuses.has("planned") && !statuses.has("blocked") && failures.length === 0;
	const line = mode === "plan" ? require_index.previewLine(modeReason, wouldPublish) : null;
	return line === null ? [] : [paragraph("counts", `<sub>${require_index.inline(line)}</sub>`)];
}
function pageLink(report) {
	const { pageUrl } = report;
	return pageUrl === void 0 || !hasPage(report) ? [] : [paragraph("counts", link("See all changes drawn on a page", pageUrl))];
}
const opening = onceForEach((report) => {
	const all = [...changes$1(report), ...attentionBlocks(report)];
	const isFold = ({ size }) => size === "details" || size === "changes";
	return [
		paragraph("counts", `### ${headline(report, require_index.code)}`),
		paragraph("counts", contextLine(report, "run and its files")),
		...pageLink(report),
		...preview(report),
		...all.filter((block) => !isFold(block)),
		...all.filter(isFold)
	];
});
function* reportBlocks(report, { arns, size = "details", ...parts }) {
	yield* opening(report).filter((block) => isUpTo(size, block.size));
	if (isUpTo(size, "changes")) yield* differenceBlocks(report, parts);
	if (isUpTo(size, "details")) yield* [...checked(report), ...detailBlocks(report, arns)];
}

// src/render/summary.ts
const jobSummaryLimit = 3e5;
const cutNote = "*Cut here, too long to show: the rest is in the report file.*";
const [all, withoutDiagrams, smallest] = [
	{
		arns: true,
		diagrams: true,
		undone: true
	},
	{
		arns: true,
		diagrams: false,
		undone: true
	},
	{
		arns: true,
		diagrams: false,
		undone: false
	}
];
const wholeSummary = onceForEach((report) => wholeText(reportBlocks(report, all), jobSummaryLimit));
const wholeWithoutDiagrams = onceForEach((report) => wholeText(reportBlocks(report, withoutDiagrams), jobSummaryLimit));
function isSummaryWhole(report) {
	return wholeSummary(report) !== null || wholeWithoutDiagrams(report) !== null;
}
function summaryMarkdown(report, max = jobSummaryLimit) {
	const text = wholeSummary(report);
	if (text !== null && text.length <= max) return text;
	const plain = wholeWithoutDiagrams(report);
	if (plain !== null && plain.length <= max) return plain;
	return fitBlocks(reportBlocks(report, smallest), max, cutNote);
}

// src/render/outputs.ts
const summaryLimit = 6e4;
const members = [
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
	"sourceSha256",
	"pending",
	"live",
	"drift",
	"alias"
];
function versionsEntry(entry) {
	const names = entry.reason === null ? members : [...members, "reason"];
	return Object.fromEntries(names.map((name) => [name, entry[name]]));
}
function mapEntries(report, value) {
	return JSON.stringify(Object.fromEntries(Object.entries(report.entries).map(([key, entry]) => [key, value(entry)])));
}
const making = [
	"create",
	"update",
	"version",
	"rollback"
];
const changes = (entry) => {
	const { action, reason, alias } = entry;
	return (making.includes(action) || alias !== null || isAliasAlone(entry)) && reason !== "superseded" && reason !== "not-found";
};
function failureReason(report) {
	return failureReasons.find((reason) => report.failures.some((failure) => failure.reason === reason)) ?? "";
}
function outputs(report, extra) {
	const entries = Object.values(report.entries);
	const published = entries.filter(madeVersion);
	return {
		mode: report.mode,
		changed: String(entries.some(changes)),
		published: String(published.length > 0),
		versions: mapEntries(report, versionsEntry),
		"version-numbers": mapEntries(report, (entry) => entry.version),
		"published-versions": JSON.stringify(published.map(versionsEntry)),
		"plan-digest": report.planDigest ?? "",
		"failure-reason": failureReason(report),
		"summary-markdown": summaryMarkdown(report, summaryLimit),
		"release-notes": extra.releaseNotes ?? "",
		"report-path": extra.reportPath,
		"html-path": extra.htmlPath,
		...commentOutputs(extra),
		"sarif-path": extra.sarifPath ?? ""
	};
}
function commentOutputs({ commentId = "", commentUrl = "", commentPath = "" }) {
	return {
		"comment-id": commentId,
		"comment-url": commentUrl,
		"comment-path": commentPath
	};
}

// src/render/report-json.ts
function* reportParts(report) {
	let before = "{";
	for (const [name, value] of Object.entries(report)) {
		if (value === void 0) continue;
		yield `${before}\n  ${JSON.stringify(name)}: `;
		if (name === "entries") yield* linesOf(Object.entries(value), "{", "}", member);
		else if (Array.isArray(value)) yield* linesOf(value, "[", "]", item);
		else yield textAtDepth(value, 1);
		before = ",";
	}
	yield "\n}\n";
}
function* linesOf(parts, open, close, textOf) {
	for (const [index, part] of parts.entries()) yield `${index === 0 ? open : ","}\n    ${textOf(part)}`;
	yield parts.length === 0 ? open + close : `\n  ${close}`;
}
function member([name, value]) {
	return `${JSON.stringify(name)}: ${item(value)}`;
}
function item(value) {
	return textAtDepth(value, 2);
}
function textAtDepth(value, depth) {
	if (depth === 1) return JSON.stringify([value], null, 2).slice(4, -2);
	return JSON.stringify([[value]], null, 2).slice(10, -6);
}

// src/action/deliver.ts
var deliver_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	announce: () => announce,
	preload: () => preload,
	save: () => save,
	saveFile: () => saveFile,
	withSinkWarnings: () => withSinkWarnings,
	writeCommentOutputs: () => writeCommentOutputs
}, 1);
async function preload() {
	await Promise.all([
		Promise.resolve().then(() => __nccwpck_require__(359)).then((page) => page.preloadDrawing()),
		Promise.resolve().then(() => __nccwpck_require__(742)).then((n) => n.release_notes_exports),
		Promise.resolve().then(() => __nccwpck_require__(742)).then((n) => n.sarif_exports)
	]);
}
async function save(report, sinks, options) {
	const first = withSinkWarnings(report, sinks);
	await write(first, sinks, options);
	const second = withSinkWarnings(report, sinks);
	if (second.warnings.length > first.warnings.length) await write(second, sinks, options);
}
function withSinkWarnings(report, { failures }) {
	const found = failures.warnings().filter(({ code }) => report.failures.every((each) => each.code !== code));
	return found.length > 0 ? {
		...report,
		warnings: [...report.warnings, ...found]
	} : report;
}
async function write(report, sinks, options) {
	const { jobSummary, comment, notes, contentsToDraw } = options;
	const paths = {
		reportPath: "",
		htmlPath: "",
		sarifPath: ""
	};
	const section = notes ? await notesSection(report, notes) : "";
	await writeOutputs(outputs(report, {
		...paths,
		...comment,
		releaseNotes: section
	}), sinks);
	const htmlPath = await savePage(report, sinks, contentsToDraw);
	const sarifPath = await saveSarif(report, sinks);
	await writeOutputs({
		"report-path": await saveFile("report.json", sinks, () => reportParts(report)),
		"html-path": htmlPath,
		"sarif-path": sarifPath
	}, sinks);
	if (!jobSummary) return;
	const summary = () => sinks.results.summary(summaryMarkdown(report));
	await sinks.failures.attempt("summary", "job summary", summary);
}
async function notesSection(report, notes) {
	const { releaseNotes, roomForAll } = await Promise.resolve().then(() => __nccwpck_require__(742)).then((n) => n.release_notes_exports);
	return releaseNotes(report, notes)(roomForAll) ?? "";
}
async function writeCommentOutputs(comment, sinks) {
	await writeOutputs(commentOutputs(comment), sinks);
}
async function writeOutputs(values, { results, failures }) {
	await failures.attempt("outputs", "outputs", () => {
		for (const [name, value] of Object.entries(values)) results.output(name, value);
	});
}
async function saveFile(name, { files, failures }, parts) {
	return await failures.attempt("files", name, async () => files.saveFile(name, await parts())) ?? "";
}
async function savePage(report, sinks, contentsToDraw) {
	if (!hasPage(report)) return "";
	const { drawContents, htmlReport } = await Promise.resolve().then(() => __nccwpck_require__(359));
	return saveFile("report.html", sinks, async () => {
		const toDraw = await contentsToDraw?.();
		return htmlReport(report, toDraw ? await drawContents(report, toDraw) : null);
	});
}
async function saveSarif(report, sinks) {
	const wasChecked = report.failures.length === 0 || Object.keys(report.entries).length > 0;
	if (report.mode === "comment" || !wasChecked) return "";
	const { sarif } = await Promise.resolve().then(() => __nccwpck_require__(742)).then((n) => n.sarif_exports);
	return saveFile("connect-publish.sarif", sinks, () => [sarif(report, sinks.errorsPage)]);
}
async function announce(report, sinks, options) {
	const { results, failures } = sinks;
	if (report.failures.length > 0) results.fail();
	writeLog(withSinkWarnings(report, sinks), sinks);
	await failures.attempt("log", "log", () => results.assertLogged());
	if (failures.hasFailed("log")) await save(report, sinks, options);
}
function writeLog(report, { results, failures }) {
	const group = logGroup(report);
	if (group) results.group(group.title, group.lines);
	const plan = planLine(report);
	if (plan !== null) results.line(plan);
	for (const annotation of annotations(report)) results.annotate(annotation);
	if (failures.hasFailed("outputs") && report.failures.length > 0) results.line(`failure-reason: ${failureReason(report)}`);
	results.line(closingLine(report));
}

// src/action/refuse-inputs.ts
var refuse_inputs_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ refuse: () => refuse }, 1);
async function refuse(problems, env, sinks) {
	const report = refusalReport(problems, require_index.workflowRun(env, env.GITHUB_SHA ?? ""));
	const options = { jobSummary: true };
	await save(report, sinks, options);
	await announce(report, sinks, options);
}
function refusalReport(problems, context) {
	return {
		...emptyReport(context),
		modeReason: "The inputs are not valid, so nothing was read or called.",
		failures: problems.map(({ code, message }) => ({
			reason: "invalid-input",
			code,
			message
		}))
	};
}
function emptyReport(context) {
	return {
		schema: 1,
		mode: "plan",
		modeReason: "",
		context,
		createdAt: null,
		instance: null,
		instanceId: "",
		sectionId: "",
		observed: null,
		planDigest: null,
		entries: {},
		problems: [],
		warnings: [],
		notices: [],
		failures: [],
		references: [],
		savedDrafts: []
	};
}

Object.defineProperty(exports, "aliasWords", ({
  enumerable: true,
  get: function () {
    return aliasWords;
  }
}));
Object.defineProperty(exports, "announce", ({
  enumerable: true,
  get: function () {
    return announce;
  }
}));
Object.defineProperty(exports, "aspectTitles", ({
  enumerable: true,
  get: function () {
    return aspectTitles;
  }
}));
Object.defineProperty(exports, "aspects", ({
  enumerable: true,
  get: function () {
    return aspects;
  }
}));
Object.defineProperty(exports, "breakageOf", ({
  enumerable: true,
  get: function () {
    return breakageOf;
  }
}));
Object.defineProperty(exports, "byAspect", ({
  enumerable: true,
  get: function () {
    return byAspect;
  }
}));
Object.defineProperty(exports, "bySeverity", ({
  enumerable: true,
  get: function () {
    return bySeverity;
  }
}));
Object.defineProperty(exports, "commitAddress", ({
  enumerable: true,
  get: function () {
    return commitAddress;
  }
}));
Object.defineProperty(exports, "commonEnds", ({
  enumerable: true,
  get: function () {
    return commonEnds;
  }
}));
Object.defineProperty(exports, "contextLine", ({
  enumerable: true,
  get: function () {
    return contextLine;
  }
}));
Object.defineProperty(exports, "deliver_exports", ({
  enumerable: true,
  get: function () {
    return deliver_exports;
  }
}));
Object.defineProperty(exports, "detailName", ({
  enumerable: true,
  get: function () {
    return detailName;
  }
}));
Object.defineProperty(exports, "distinguish", ({
  enumerable: true,
  get: function () {
    return distinguish;
  }
}));
Object.defineProperty(exports, "emptyReport", ({
  enumerable: true,
  get: function () {
    return emptyReport;
  }
}));
Object.defineProperty(exports, "encodedPath", ({
  enumerable: true,
  get: function () {
    return encodedPath;
  }
}));
Object.defineProperty(exports, "entryReason", ({
  enumerable: true,
  get: function () {
    return entryReason;
  }
}));
Object.defineProperty(exports, "errorFindings", ({
  enumerable: true,
  get: function () {
    return errorFindings;
  }
}));
Object.defineProperty(exports, "extent", ({
  enumerable: true,
  get: function () {
    return extent;
  }
}));
Object.defineProperty(exports, "failureReasons", ({
  enumerable: true,
  get: function () {
    return failureReasons;
  }
}));
Object.defineProperty(exports, "fileAddress", ({
  enumerable: true,
  get: function () {
    return fileAddress;
  }
}));
Object.defineProperty(exports, "fitBlocks", ({
  enumerable: true,
  get: function () {
    return fitBlocks;
  }
}));
Object.defineProperty(exports, "foldedBlocks", ({
  enumerable: true,
  get: function () {
    return foldedBlocks;
  }
}));
Object.defineProperty(exports, "hasChanges", ({
  enumerable: true,
  get: function () {
    return hasChanges;
  }
}));
Object.defineProperty(exports, "hasVisibleChange", ({
  enumerable: true,
  get: function () {
    return hasVisibleChange;
  }
}));
Object.defineProperty(exports, "headline", ({
  enumerable: true,
  get: function () {
    return headline;
  }
}));
Object.defineProperty(exports, "instanceName", ({
  enumerable: true,
  get: function () {
    return instanceName;
  }
}));
Object.defineProperty(exports, "isAliasAlone", ({
  enumerable: true,
  get: function () {
    return isAliasAlone;
  }
}));
Object.defineProperty(exports, "isBreaking", ({
  enumerable: true,
  get: function () {
    return isBreaking;
  }
}));
Object.defineProperty(exports, "isLiveUnversioned", ({
  enumerable: true,
  get: function () {
    return isLiveUnversioned;
  }
}));
Object.defineProperty(exports, "isSummaryWhole", ({
  enumerable: true,
  get: function () {
    return isSummaryWhole;
  }
}));
Object.defineProperty(exports, "link", ({
  enumerable: true,
  get: function () {
    return link;
  }
}));
Object.defineProperty(exports, "listing", ({
  enumerable: true,
  get: function () {
    return listing;
  }
}));
Object.defineProperty(exports, "liveUnversionedWords", ({
  enumerable: true,
  get: function () {
    return liveUnversionedWords;
  }
}));
Object.defineProperty(exports, "madeVersion", ({
  enumerable: true,
  get: function () {
    return madeVersion;
  }
}));
Object.defineProperty(exports, "mapReplaced", ({
  enumerable: true,
  get: function () {
    return mapReplaced;
  }
}));
Object.defineProperty(exports, "metadataSides", ({
  enumerable: true,
  get: function () {
    return metadataSides;
  }
}));
Object.defineProperty(exports, "nameBreaking", ({
  enumerable: true,
  get: function () {
    return nameBreaking;
  }
}));
Object.defineProperty(exports, "noVisibleChange", ({
  enumerable: true,
  get: function () {
    return noVisibleChange;
  }
}));
Object.defineProperty(exports, "notInCheckoutWarning", ({
  enumerable: true,
  get: function () {
    return notInCheckoutWarning;
  }
}));
Object.defineProperty(exports, "noticeFindings", ({
  enumerable: true,
  get: function () {
    return noticeFindings;
  }
}));
Object.defineProperty(exports, "onceForEach", ({
  enumerable: true,
  get: function () {
    return onceForEach;
  }
}));
Object.defineProperty(exports, "onlyCounted", ({
  enumerable: true,
  get: function () {
    return onlyCounted;
  }
}));
Object.defineProperty(exports, "outcomeWords", ({
  enumerable: true,
  get: function () {
    return outcomeWords;
  }
}));
Object.defineProperty(exports, "ownPart", ({
  enumerable: true,
  get: function () {
    return ownPart;
  }
}));
Object.defineProperty(exports, "paragraph", ({
  enumerable: true,
  get: function () {
    return paragraph;
  }
}));
Object.defineProperty(exports, "pathInRepository", ({
  enumerable: true,
  get: function () {
    return pathInRepository;
  }
}));
Object.defineProperty(exports, "plainValue", ({
  enumerable: true,
  get: function () {
    return plainValue;
  }
}));
Object.defineProperty(exports, "planWarnings", ({
  enumerable: true,
  get: function () {
    return planWarnings;
  }
}));
Object.defineProperty(exports, "plural", ({
  enumerable: true,
  get: function () {
    return plural;
  }
}));
Object.defineProperty(exports, "promptsToReadAloud", ({
  enumerable: true,
  get: function () {
    return promptsToReadAloud;
  }
}));
Object.defineProperty(exports, "reasonWords", ({
  enumerable: true,
  get: function () {
    return reasonWords;
  }
}));
Object.defineProperty(exports, "refuse_inputs_exports", ({
  enumerable: true,
  get: function () {
    return refuse_inputs_exports;
  }
}));
Object.defineProperty(exports, "removalWarnings", ({
  enumerable: true,
  get: function () {
    return removalWarnings;
  }
}));
Object.defineProperty(exports, "removedDefinitions", ({
  enumerable: true,
  get: function () {
    return removedDefinitions;
  }
}));
Object.defineProperty(exports, "removedWarning", ({
  enumerable: true,
  get: function () {
    return removedWarning;
  }
}));
Object.defineProperty(exports, "reportBlocks", ({
  enumerable: true,
  get: function () {
    return reportBlocks;
  }
}));
Object.defineProperty(exports, "row", ({
  enumerable: true,
  get: function () {
    return row;
  }
}));
Object.defineProperty(exports, "save", ({
  enumerable: true,
  get: function () {
    return save;
  }
}));
Object.defineProperty(exports, "saveFile", ({
  enumerable: true,
  get: function () {
    return saveFile;
  }
}));
Object.defineProperty(exports, "shareFindings", ({
  enumerable: true,
  get: function () {
    return shareFindings;
  }
}));
Object.defineProperty(exports, "shortenBreaking", ({
  enumerable: true,
  get: function () {
    return shortenBreaking;
  }
}));
Object.defineProperty(exports, "sortNaturally", ({
  enumerable: true,
  get: function () {
    return sortNaturally;
  }
}));
Object.defineProperty(exports, "stillLive", ({
  enumerable: true,
  get: function () {
    return stillLive;
  }
}));
Object.defineProperty(exports, "summaryLine", ({
  enumerable: true,
  get: function () {
    return summaryLine;
  }
}));
Object.defineProperty(exports, "tableHead", ({
  enumerable: true,
  get: function () {
    return tableHead;
  }
}));
Object.defineProperty(exports, "unbroken", ({
  enumerable: true,
  get: function () {
    return unbroken;
  }
}));
Object.defineProperty(exports, "undonePart", ({
  enumerable: true,
  get: function () {
    return undonePart;
  }
}));
Object.defineProperty(exports, "updateRemark", ({
  enumerable: true,
  get: function () {
    return updateRemark;
  }
}));
Object.defineProperty(exports, "versionWords", ({
  enumerable: true,
  get: function () {
    return versionWords;
  }
}));
Object.defineProperty(exports, "warningFindings", ({
  enumerable: true,
  get: function () {
    return warningFindings;
  }
}));
Object.defineProperty(exports, "wholeText", ({
  enumerable: true,
  get: function () {
    return wholeText;
  }
}));
})();

module.exports = __webpack_exports__;
/******/ })()
;