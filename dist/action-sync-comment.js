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
const require_action_run_action = __nccwpck_require__(344);
const require_app_steps = __nccwpck_require__(742);
const require_index = __nccwpck_require__(377);
const require_action_deliver = __nccwpck_require__(683);

// src/core/comment/body.ts
const commentLimit = 6e4;
const separator = "\n\n";
function renderSections(key, others, given, overview) {
	const { id } = given.header;
	const before = others.get(id)?.header;
	if (before && !require_app_steps.canReplace(before, given.header)) return join(key, cutToFit(key, others), overview);
	const own = {
		...given,
		header: inheritEntries(given.header, before)
	};
	const rest = new Map(others);
	rest.delete(id);
	const cut = new Map(cutToFit(key, new Map(rest).set(id, fitOwn(key, rest, own))));
	if (!cut.delete(id)) return join(key, cut, overview);
	return join(key, cut.set(id, fitOwn(key, cut, own)), overview);
}
function inheritEntries(own, before) {
	if (own.mode === "plan") return own;
	return {
		...own,
		entries: !before || before.untrusted ? [] : before.entries
	};
}
function fitOwn(key, rest, own) {
	const stub = cutHeader(own.header);
	const withSection = (one) => new Map(rest).set(one.header.id, one);
	const equalShare = Math.floor((6e4 - firstLine(key, withSection(stub)).length) / (rest.size + 1)) - 2;
	const reserved = [...rest.values()].map((one) => isStub(one) ? Math.max(0, equalShare - one.text.length) : 0);
	const available = 6e4 - reserved.reduce((sum, length) => sum + length, 0);
	return [own.header, {
		...own.header,
		entries: null
	}].flatMap((header) => [...own.bodies.map((body) => require_app_steps.createStored(header, body)), ...[cutText, cutTable].map((cut) => cut(header))]).find((one) => one.text.length <= equalShare || lengthOf(key, withSection(one)) <= available) ?? stub;
}
function cutToFit(key, sections) {
	const fitted = new Map(sections);
	const isTooLong = () => lengthOf(key, fitted) > 6e4;
	let canCut = true;
	while (canCut && isTooLong()) canCut = cutLongest(fitted);
	for (const { header } of inOrder(sections).toReversed()) if (isTooLong()) fitted.delete(header.id);
	return fitted;
}
function cutLongest(fitted) {
	return inOrder(fitted).toSorted((a, b) => b.text.length - a.text.length).some((one) => {
		const next = shortened(one);
		if (next) fitted.set(next.header.id, next);
		return next !== void 0;
	});
}
function shortened({ header, text }) {
	return [
		cutText,
		cutTable,
		cutHeader
	].map((cut) => cut(header)).find((cut) => cut.text.length < text.length);
}
function cutText(header) {
	return require_app_steps.createStored(header, pointerTo(header));
}
function cutTable(header) {
	return cutText({
		...header,
		versions: null
	});
}
function cutHeader(header) {
	return cutTable({
		...header,
		entries: null
	});
}
function isStub({ header, text }) {
	return text.endsWith(`-->\n${pointerTo(header)}`);
}
function pointerTo({ url }) {
	return `This part was cut, since the whole is too long for a comment. [Read it in the job summary](${url}).`;
}
function join(key, sections, overview) {
	const stored = inOrder(sections);
	const text = [firstLine(key, sections), stored.map(({ text }) => text).join(separator)].join("\n");
	const available = 6e4 - text.length - 2;
	const overviewText = (stored.length < 2 ? [] : overview(stored.map(({ header }) => header))).find((size) => size.length <= available);
	return overviewText === void 0 ? text : text.replace("\n", () => `\n${overviewText}${separator}`);
}
function lengthOf(key, sections) {
	const lengths = [...sections.values()].map(({ text }) => text.length);
	const between = 2 * Math.max(0, sections.size - 1);
	return lengths.reduce((sum, length) => sum + length, firstLine(key, sections).length + 1 + between);
}
function firstLine(key, sections) {
	const [only, more] = sections.values();
	if (!only || more) return require_app_steps.encodeComment({ key });
	const { digest, commit, mode } = only.header;
	return require_app_steps.encodeComment({
		key,
		digest,
		commit,
		mode
	});
}
function inOrder(sections) {
	return [...sections.values()].toSorted((a, b) => a.header.id < b.header.id ? -1 : 1);
}

// src/app/comment/sync.ts
const staleAfterMs = 2e3;
async function syncOnce({ pullRequests, clock }, request, state) {
	const from = clock.now();
	let [target, ...others] = await findComments(pullRequests, request, state);
	if (clock.now() - from > staleAfterMs) [target, ...others] = await findComments(pullRequests, request, state);
	if (!target) return createComment(pullRequests, request, state);
	const readings = await readSections(pullRequests, request, state, [target, ...others]);
	state.sections = require_app_steps.mergeSections(...readings, state.sections.values());
	if (await updateComment(pullRequests, request, state, target)) return null;
	await deleteDuplicates(pullRequests, state, target, others);
	return {
		id: target.id,
		url: target.url,
		action: state.action
	};
}
async function findComments(pullRequests, { pullRequest, key }, { created, deletedIds }) {
	const listed = await pullRequests.comments(pullRequest);
	const lagging = created && !listed.some(({ id }) => id === created.id) ? [created] : [];
	return [...listed, ...lagging].filter(({ id, isOwn, body }) => isOwn && !deletedIds.has(id) && require_app_steps.parseSections(body, key) !== null).toSorted((a, b) => a.id - b.id);
}
async function readSections(pullRequests, { key, section }, { created }, comments) {
	const parsed = comments.map(({ body }) => parseStored(body, key));
	if (!parsed.flat().some(({ header }) => {
		return (header.entries?.length ?? 0) > 0 && !isReplaced(header, section.header);
	})) return parsed;
	const attributed = await pullRequests.withEditors(comments).catch(noneIfForbidden);
	return comments.map(({ id, url, body }) => {
		const known = attributed.find((each) => each.url === url);
		const isTrusted = !known && id === created?.id && body === created.body || known?.isOwn === true && known.editor === null;
		return parseStored(known?.body ?? body, key).map((each) => isTrusted ? each : require_app_steps.withoutReview(each));
	});
}
function noneIfForbidden(error) {
	if (error instanceof require_action_run_action.GitHubRefused && error.kind === "permission") return [];
	throw error;
}
function isReplaced(stored, own) {
	return stored.id === own.id && own.mode === "plan" && require_app_steps.canReplace(stored, own);
}
function parseStored(body, key) {
	return [...require_app_steps.parseSections(body, key)?.values() ?? []];
}
async function createComment(pullRequests, request, state) {
	if (!request.createIfMissing) return {
		id: null,
		url: null,
		action: "none"
	};
	const text = render(request, state);
	state.created = await pullRequests.create(request.pullRequest, text);
	state.written = {
		sent: text,
		stored: state.created.body
	};
	state.action = "created";
	return null;
}
async function updateComment(pullRequests, request, state, target) {
	const text = render(request, state);
	const { sent, stored } = state.written ?? {};
	if (target.body === text || target.body === stored && text === sent) return false;
	await ignoreDeleted(state, target.id, async () => {
		state.written = {
			sent: text,
			stored: (await pullRequests.update(target.id, text)).body
		};
	});
	if (state.created?.id !== target.id) state.action = "updated";
	return true;
}
async function deleteDuplicates(pullRequests, state, target, others) {
	const createdId = state.created?.id;
	const deletable = others.filter(({ id }) => createdId === void 0 || createdId === target.id || createdId === id);
	for (const { id } of deletable) await ignoreDeleted(state, id, () => pullRequests.delete(id));
}
async function ignoreDeleted(state, id, write) {
	await write().catch((error) => {
		if (!(error instanceof require_action_run_action.GitHubRefused && error.kind === "not-found")) throw error;
		state.deletedIds.add(id);
	});
}
function render(request, state) {
	const text = renderSections(request.key, state.sections, request.section, request.overview);
	if (require_app_steps.parseSections(text, request.key)?.has(request.section.header.id)) return text;
	const message = `the comment is full: it already holds ${state.sections.size} sections of other jobs`;
	throw new require_action_run_action.GitHubRefused("invalid", `${message}; give some of them another \`comment-key\``);
}

// src/app/comment/index.ts
const maxSyncs = 16;
async function writeComment(deps, request) {
	const random = deps.random ?? Math.random;
	const state = {
		sections: /* @__PURE__ */ new Map(),
		written: null,
		created: null,
		deletedIds: /* @__PURE__ */ new Set(),
		action: "unchanged"
	};
	let refusals = 0;
	for (let syncs = 0; syncs < maxSyncs; syncs++) {
		const result = await syncOnce(deps, request, state).catch((error) => {
			const wait = ++refusals <= 3 ? require_app_steps.waitAfterRefusal(error) : null;
			if (wait === null) throw error;
			return wait;
		});
		if (typeof result === "object" && result !== null) return result;
		const shared = [...state.sections.keys()].some((id) => id !== request.section.header.id);
		const base = result ?? (shared ? require_app_steps.settleMs.shared : require_app_steps.settleMs.alone);
		await deps.clock.sleep(base * (1 + random()));
	}
	throw new require_action_run_action.GitHubRefused("unavailable", `other jobs kept overwriting the comment: it did not come to rest in ${maxSyncs} looks`);
}

// src/app/comment/warning.ts
const advice = {
	...require_app_steps.commonAdvice,
	permission: "Give the job `permissions: pull-requests: write`. A pull request from a fork, or by Dependabot, has a token that can only read: there another workflow can post the file of the output `comment-path`, and the job summary says the same",
	"not-found": "Check the `pull-request` input, and give the job `permissions: pull-requests: write`: to a token without it GitHub also answers that nothing is there",
	invalid: "GitHub does not take it as it is"
};
function commentRefusedMessage(refused) {
	return `The comment on the pull request was not written: ${require_index.withoutDot(refused.message)}. ${advice[refused.kind]}.`;
}
function commentWarning(cause) {
	return {
		code: "comment-not-written",
		message: `${cause instanceof require_action_run_action.GitHubRefused ? commentRefusedMessage(cause) : `The comment on the pull request was not written: ${require_index.asActionError(cause).message}`} Nothing else of this run depends on it.`
	};
}

// src/render/comment.ts
const maxLength = 5e4;
const maxShortLength = 4e3;
function commentSection(report, options, header = 0) {
	const max = Math.max(maxShortLength, maxLength - header);
	const { arns } = options;
	const shown = arns ? report : require_app_steps.withoutArns(report);
	const note = require_action_deliver.paragraph("counts", shortenedNote(report, options));
	function* blocks(size, undone = false) {
		yield* require_action_deliver.reportBlocks(shown, {
			arns,
			size,
			diagrams: false,
			undone
		});
		yield note;
	}
	const body = (size, max) => require_action_deliver.fitBlocks(blocks(size), max, note.open);
	const changes = body("changes", max);
	const bothChanges = require_action_deliver.wholeText(blocks("changes", true), max) ?? changes;
	const bodies = [
		require_action_deliver.wholeText(require_action_deliver.reportBlocks(shown, {
			arns,
			diagrams: true,
			undone: true
		}), max) ?? bothChanges,
		bothChanges,
		changes,
		body("attention", max),
		body("table", max),
		body("table", maxShortLength),
		body("counts", maxShortLength)
	];
	return { bodies: bodies.filter((text, index) => index === 0 || text.length < (bodies[index - 1] ?? "").length) };
}
function shortenedNote(report, { runUrl, hasSummary }) {
	return hasSummary && require_action_deliver.isSummaryWhole(report) ? `*Shortened: ${require_action_deliver.link("the job summary", runUrl)} has it all.*` : `*Shortened: the report file of ${require_action_deliver.link("the run", runUrl)} has it all.*`;
}

// src/render/matrix.ts
const maxShortRows = 20;
const maxCharacters = 8e3;
const none = "–";
function versionTexts({ entries }) {
	const all = Object.entries(entries).map(([key, entry]) => [key, cell(entry)]);
	return [all, all.filter(([, text]) => isChange(text))].map((list) => Object.fromEntries(list)).find(fitsHeader) ?? null;
}
function fitsHeader(versions) {
	return JSON.stringify(versions).length <= maxCharacters;
}
function cell(entry) {
	const { status, version, previousVersion } = entry;
	if (require_action_deliver.isLiveUnversioned(entry)) return `❌ ${require_action_deliver.liveUnversionedWords(entry)}`;
	if (status === "failed" || status === "invalid") return `❌ ${status}`;
	if (status === "blocked") return "⛔ blocked";
	if (entry.action === "held") return `⚠️ ${version === null ? "" : `v${version}, `}on hold after a rollback`;
	if (status === "skipped") return `⚠️ ${require_action_deliver.entryReason(entry) || status}`;
	const alias = require_action_deliver.aliasWords(entry, require_index.oneLine);
	if (require_action_deliver.isAliasAlone(entry)) return [require_action_deliver.versionWords(entry), alias].filter(Boolean).join(", ");
	if (status === "updated" || status === "planned" && entry.action === "metadata") return [`${require_action_deliver.versionWords(entry)}, description or tags`, alias].filter(Boolean).join(", ");
	if (status === "published" && entry.action === "create") return [`${require_action_deliver.versionWords(entry)}, new`, alias].filter(Boolean).join(", ");
	if (status === "planned" || status === "published") return [
		require_action_deliver.versionWords(entry),
		require_action_deliver.updateRemark(entry),
		alias
	].filter(Boolean).join(", ");
	const shownVersion = version ?? previousVersion;
	return shownVersion === null ? none : `v${shownVersion}`;
}
const unknown = "?";
const cutNote = "*`?`: this job has too many definitions for this table. What becomes of them is in its own part, or in its run.*";
function isChange(text) {
	return !/^(v\d+|–)$/.test(text);
}
function matrixTable(headers) {
	const instances = require_action_deliver.sortNaturally([...new Set(headers.map(({ instance }) => instance))], (name) => name);
	const jobs = instances.map((name) => headers.filter(({ instance }) => instance === name));
	const columns = jobs.map(cellsOf);
	const isCut = jobs.map((ofInstance) => ofInstance.some(({ versions }) => versions === null));
	const changed = [...new Set(columns.flatMap((cells) => [...cells.keys()]))].filter((key) => columns.some((cells) => isChange(cells.get(key) ?? none)));
	const keys = require_action_deliver.sortNaturally(changed, (key) => key);
	if (keys.length === 0) return [];
	const head = require_action_deliver.tableHead(["Definition", ...instances.map((name) => require_index.inline(name))]);
	const rows = keys.map((key) => {
		const cells = columns.map((column, at) => column.get(key) ?? (isCut[at] ? unknown : none));
		return require_action_deliver.row([require_index.code(key), ...cells.map((text) => require_action_deliver.unbroken(require_index.inline(text)))]);
	});
	const note = isCut.includes(true) ? [cutNote] : [];
	const all = [[head, ...rows].join("\n"), ...note].join("\n\n");
	if (rows.length <= maxShortRows) return [all];
	const rest = `*And ${require_action_deliver.plural(rows.length - maxShortRows, "more definition")}.*`;
	return [all, [
		[head, ...rows.slice(0, maxShortRows)].join("\n"),
		rest,
		...note
	].join("\n\n")];
}
function cellsOf(headers) {
	const cells = headers.toSorted((a, b) => compareRuns(a.run, b.run)).flatMap(({ versions }) => Object.entries(versions ?? {}));
	const [plain, changed] = [cells.filter(([, text]) => !isChange(text)), cells.filter(([, text]) => isChange(text))];
	return new Map([...plain, ...changed]);
}
function compareRuns(a, b) {
	return a.length - b.length || require_index.compareCodeUnits(a, b);
}

// src/action/sync-comment.ts
var sync_comment_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ syncComment: () => syncComment }, 1);
const maxEntryCharacters = 45e3;
async function syncComment(context, report, sinks) {
	const { outputs, warnings } = await tryToWrite(context, report);
	const hasFailed = context.pullRequests === null || warnings.length > 0;
	const isUndecided = context.decision.fork && !outputs.commentId;
	if (!hasFailed && !isUndecided) return {
		outputs,
		warnings
	};
	const commentPath = await savePrepared(context, report, sinks) ?? "";
	return {
		outputs: {
			...outputs,
			commentPath
		},
		warnings
	};
}
async function tryToWrite(context, report) {
	const { pullRequests } = context;
	if (pullRequests === null) return {
		outputs: {},
		warnings: []
	};
	try {
		const written = await writeSection({
			...context,
			pullRequests
		}, report);
		return {
			outputs: {
				commentId: written?.id ? String(written.id) : "",
				commentUrl: written?.url ?? ""
			},
			warnings: []
		};
	} catch (cause) {
		return {
			outputs: {},
			warnings: [commentWarning(cause)]
		};
	}
}
async function savePrepared({ inputs, decision, pullRequestHead: headCommit }, report, sinks) {
	const { pullRequest } = decision;
	if (report.mode !== "plan" || pullRequest === null || headCommit === null) return null;
	const { repository } = report.context;
	const { preparedComment } = await Promise.resolve().then(() => __nccwpck_require__(891));
	const address = {
		repository,
		pullRequest,
		headCommit,
		commentKey: inputs.commentKey
	};
	return require_action_deliver.saveFile("pr-comment.json", sinks, () => [preparedComment(report, address)]);
}
async function writeSection({ inputs, decision, pullRequests, clock }, report) {
	const pullRequest = inputs.pullRequest ?? decision.pullRequest ?? (decision.record ? await pullRequests.pullRequestOfCommit(report.context.commit) : null);
	if (pullRequest === null) return null;
	const createIfMissing = shouldComment(inputs.comment, report);
	return writeComment({
		pullRequests,
		clock
	}, {
		pullRequest,
		key: inputs.commentKey,
		createIfMissing,
		section: sectionOf(inputs, report),
		overview: matrixTable
	});
}
function shouldComment(when, report) {
	if (when === "always" || when === "never") return when === "always";
	return report.failures.length > 0 || when === "on-change" && require_action_deliver.hasChanges(report);
}
function sectionOf(inputs, report) {
	const header = headerOf(inputs, report);
	const { commentArns: arns, jobSummary: hasSummary } = inputs;
	const options = {
		arns,
		hasSummary,
		runUrl: report.context.runUrl
	};
	return {
		header,
		bodies: commentSection(report, options, require_app_steps.encodeSection(header).length).bodies
	};
}
function headerOf(inputs, report) {
	const { context, mode, planDigest, sectionId, entries } = report;
	const shown = inputs.commentArns ? report : require_app_steps.withoutArns(report);
	return {
		id: sectionId,
		digest: planDigest,
		commit: context.commit,
		mode,
		run: context.runId,
		published: Object.values(entries).some(require_action_deliver.madeVersion),
		url: context.runUrl,
		instance: require_action_deliver.instanceName(shown),
		entries: mode === "plan" ? reviewEntries(report) : [],
		versions: versionTexts(shown)
	};
}
function reviewEntries({ instanceId, entries }) {
	const sealed = Object.entries(entries).flatMap(([key, { action, reviewSha256, liveSha256, metadataSha256, alias }]) => action === null || action === "unchanged" && alias === null || reviewSha256 === null ? [] : require_app_steps.encodeEntry(require_app_steps.sealEntry(instanceId, {
		key,
		action,
		repository: reviewSha256,
		live: liveSha256,
		metadata: metadataSha256,
		alias: alias && require_app_steps.aliasHash({
			name: alias.name,
			from: alias.previousVersion
		})
	})));
	return sealed.join().length > maxEntryCharacters ? null : sealed;
}

Object.defineProperty(exports, "commentRefusedMessage", ({
  enumerable: true,
  get: function () {
    return commentRefusedMessage;
  }
}));
Object.defineProperty(exports, "commentSection", ({
  enumerable: true,
  get: function () {
    return commentSection;
  }
}));
Object.defineProperty(exports, "matrixTable", ({
  enumerable: true,
  get: function () {
    return matrixTable;
  }
}));
Object.defineProperty(exports, "sync_comment_exports", ({
  enumerable: true,
  get: function () {
    return sync_comment_exports;
  }
}));
Object.defineProperty(exports, "writeComment", ({
  enumerable: true,
  get: function () {
    return writeComment;
  }
}));
})();

module.exports = __webpack_exports__;
/******/ })()
;