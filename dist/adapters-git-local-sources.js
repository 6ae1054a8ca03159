/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 344:
/***/ ((module) => {

"use strict";
module.exports = require("./action-run-action.js");

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
const require_action_run_action = __nccwpck_require__(344);

// src/adapters/git/local-sources.ts
const maxSources = 20;
function createLocalSources(checkout) {
	const known = /* @__PURE__ */ new Map();
	const commitsSince = (base, head) => {
		const range = `${base}..${head}`;
		const found = known.get(range) ?? firstParentDescendants(checkout, base, head);
		known.set(range, found);
		return found;
	};
	return {
		sourcesSince: (base, head, path, others = []) => answerOrReason(async () => {
			if (!require_action_run_action.isCommit(base) || !require_action_run_action.isCommit(head)) throw new require_action_run_action.HistoryUnknown("a commit has 7 to 64 hex digits");
			const commits = await commitsSince(base, head);
			const wanted = await commitsToRead(checkout, commits, [path, ...others]);
			const sources = [];
			if (commits[0] !== void 0) await entryAt(checkout, commits[0], path);
			const beside = [];
			for (const commit of wanted.slice(0, 20)) {
				sources.push(await sourceAt(checkout, commit, path));
				beside.push(await Promise.all(others.map((other) => sourceAt(checkout, commit, other))));
			}
			return {
				known: true,
				sources,
				complete: wanted.length <= 20,
				...others.length > 0 && { beside }
			};
		}),
		sourceAt: (commit, path) => answerOrReason(async () => {
			if (!require_action_run_action.isCommit(commit)) throw new require_action_run_action.HistoryUnknown("a commit has 7 to 64 hex digits");
			return {
				known: true,
				sources: [await sourceAt(checkout, await require_action_run_action.fullCommit(checkout, commit), path)],
				complete: true
			};
		})
	};
}
function answerOrReason(read) {
	return read().catch((cause) => ({
		known: false,
		why: require_action_run_action.reasonOf(cause)
	}));
}
async function firstParentDescendants(checkout, base, head) {
	const from = await require_action_run_action.fullCommit(checkout, base);
	const to = await require_action_run_action.fullCommit(checkout, head);
	const shallow = await require_action_run_action.shallowCommits(checkout);
	if (!await require_action_run_action.isAncestor(checkout, from, to)) throw new require_action_run_action.HistoryUnknown(shallow.size > 0 ? "the checkout is shallow (with `fetch-depth: 0` actions/checkout fetches all commits)" : notAncestorReason(base, head));
	const range = `${from}..${to}`;
	const line = require_action_run_action.lines(await require_action_run_action.git(checkout, "rev-list", "--first-parent", range));
	const descendants = new Set(require_action_run_action.lines(await require_action_run_action.git(checkout, "rev-list", "--ancestry-path", range)));
	const others = line.findIndex((commit) => !descendants.has(commit));
	if (others < 0) return line;
	if (require_action_run_action.lines(await require_action_run_action.git(checkout, "rev-list", `${from}..${line[others]}`)).some((commit) => shallow.has(commit))) throw new require_action_run_action.HistoryUnknown("the checkout is shallow (with `fetch-depth: 0` actions/checkout fetches all commits)");
	return line.slice(0, others);
}
function notAncestorReason(base, head) {
	return `commit ${base.slice(0, 12)} is not in the history of ${head.slice(0, 12)}`;
}
async function commitsToRead(checkout, commits, paths) {
	const newest = commits[0];
	const oldest = commits.at(-1);
	if (newest === void 0 || oldest === void 0) return [];
	const list = [
		"rev-list",
		"--first-parent",
		newest,
		`^${oldest}`,
		"--",
		...paths
	];
	const changed = new Set(require_action_run_action.lines(await require_action_run_action.git(checkout, "--literal-pathspecs", ...list)));
	return commits.filter((commit) => commit === oldest || changed.has(commit));
}
const entryPattern = /^(\d{6}) (\w+) ([0-9a-f]+)\t(.*)$/s;
async function entryAt(checkout, commit, path) {
	const list = [
		"ls-tree",
		"-z",
		"--full-tree",
		commit,
		"--",
		...foldersOf(path),
		path
	];
	const entries = (await require_action_run_action.git(checkout, "--literal-pathspecs", ...list)).split("\0").flatMap((line) => {
		const [, mode, type, object, name] = entryPattern.exec(line) ?? [];
		return mode && type && object && name ? [{
			mode,
			type,
			object,
			name
		}] : [];
	});
	const link = entries.find(({ mode }) => mode === "120000");
	if (link !== void 0) throw new require_action_run_action.HistoryUnknown(linkReason(link.name, commit));
	return entries.find(({ name }) => name === path);
}
function foldersOf(path) {
	const parts = path.split("/");
	return parts.slice(1).map((_, at) => parts.slice(0, at + 1).join("/"));
}
async function sourceAt(checkout, commit, path) {
	const entry = await entryAt(checkout, commit, path);
	if (entry?.type !== "blob") return null;
	return new Uint8Array(await require_action_run_action.gitBytes(checkout, "cat-file", "blob", entry.object));
}
function linkReason(path, commit) {
	return `${path} is a symbolic link at commit ${commit.slice(0, 12)}`;
}

exports.createLocalSources = createLocalSources;
exports.linkReason = linkReason;
exports.notAncestorReason = notAncestorReason;
})();

module.exports = __webpack_exports__;
/******/ })()
;