/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 344:
/***/ ((module) => {

"use strict";
module.exports = require("./action-run-action.js");

/***/ }),

/***/ 377:
/***/ ((module) => {

"use strict";
module.exports = require("./index.js");

/***/ }),

/***/ 456:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
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

// <stdin>
var stdin_exports = {};
__export(stdin_exports, {
  createLocalSources: () => createLocalSources,
  createLocalSources_2: () => createLocalSources,
  linkReason: () => linkReason,
  linkReason_2: () => linkReason,
  maxSources: () => maxSources,
  maxSources_2: () => maxSources,
  notAncestorReason: () => notAncestorReason,
  notAncestorReason_2: () => notAncestorReason
});
module.exports = __toCommonJS(stdin_exports);

// another:src/adapters/git/checkout.ts
var import_action_run_action = __nccwpck_require__(344);

// another:src/adapters/git/git.ts
var import_action_run_action2 = __nccwpck_require__(344);

// own:src/adapters/git/local-sources.ts
var maxSources = 20;
function createLocalSources(checkout) {
  let known = /* @__PURE__ */ new Map(), commitsSince = (base, head) => {
    let range = `${base}..${head}`, found = known.get(range) ?? firstParentDescendants(checkout, base, head);
    return known.set(range, found), found;
  };
  return {
    sourcesSince: (base, head, path, others = []) => answerOrReason(async () => {
      if (!(0, import_action_run_action2.isCommit)(base) || !(0, import_action_run_action2.isCommit)(head)) throw new import_action_run_action.HistoryUnknown(import_action_run_action2.invalidCommitReason);
      let commits = await commitsSince(base, head), wanted = await commitsToRead(checkout, commits, [path, ...others]), sources = [];
      commits[0] !== void 0 && await entryAt(checkout, commits[0], path);
      let beside = [];
      for (let commit of wanted.slice(0, maxSources))
        sources.push(await sourceAt(checkout, commit, path)), beside.push(await Promise.all(others.map((other) => sourceAt(checkout, commit, other))));
      let complete = wanted.length <= maxSources;
      return { known: !0, sources, complete, ...others.length > 0 && { beside } };
    }),
    sourceAt: (commit, path) => answerOrReason(async () => {
      if (!(0, import_action_run_action2.isCommit)(commit)) throw new import_action_run_action.HistoryUnknown(import_action_run_action2.invalidCommitReason);
      return { known: !0, sources: [await sourceAt(checkout, await (0, import_action_run_action.fullCommit)(checkout, commit), path)], complete: !0 };
    })
  };
}
function answerOrReason(read) {
  return read().catch((cause) => ({ known: !1, why: (0, import_action_run_action.reasonOf)(cause) }));
}
async function firstParentDescendants(checkout, base, head) {
  let from = await (0, import_action_run_action.fullCommit)(checkout, base), to = await (0, import_action_run_action.fullCommit)(checkout, head), shallow = await (0, import_action_run_action.shallowCommits)(checkout);
  if (!await (0, import_action_run_action.isAncestor)(checkout, from, to))
    throw new import_action_run_action.HistoryUnknown(shallow.size > 0 ? import_action_run_action.shallowHint : notAncestorReason(base, head));
  let range = `${from}..${to}`, line = (0, import_action_run_action.lines)(await (0, import_action_run_action2.git)(checkout, "rev-list", "--first-parent", range)), descendants = new Set((0, import_action_run_action.lines)(await (0, import_action_run_action2.git)(checkout, "rev-list", "--ancestry-path", range))), others = line.findIndex((commit) => !descendants.has(commit));
  if (others < 0) return line;
  if ((0, import_action_run_action.lines)(await (0, import_action_run_action2.git)(checkout, "rev-list", `${from}..${line[others]}`)).some((commit) => shallow.has(commit))) throw new import_action_run_action.HistoryUnknown(import_action_run_action.shallowHint);
  return line.slice(0, others);
}
function notAncestorReason(base, head) {
  return `commit ${base.slice(0, 12)} is not in the history of ${head.slice(0, 12)}`;
}
async function commitsToRead(checkout, commits, paths) {
  let newest = commits[0], oldest = commits.at(-1);
  if (newest === void 0 || oldest === void 0) return [];
  let list = ["rev-list", "--first-parent", newest, `^${oldest}`, "--", ...paths], changed = new Set((0, import_action_run_action.lines)(await (0, import_action_run_action2.git)(checkout, "--literal-pathspecs", ...list)));
  return commits.filter((commit) => commit === oldest || changed.has(commit));
}
var entryPattern = /^(\d{6}) (\w+) ([0-9a-f]+)\t(.*)$/s;
async function entryAt(checkout, commit, path) {
  let list = ["ls-tree", "-z", "--full-tree", commit, "--", ...foldersOf(path), path], entries = (await (0, import_action_run_action2.git)(checkout, "--literal-pathspecs", ...list)).split("\0").flatMap((line) => {
    let [, mode, type, object, name] = entryPattern.exec(line) ?? [];
    return mode && type && object && name ? [{ mode, type, object, name }] : [];
  }), link = entries.find(({ mode }) => mode === "120000");
  if (link !== void 0) throw new import_action_run_action.HistoryUnknown(linkReason(link.name, commit));
  return entries.find(({ name }) => name === path);
}
function foldersOf(path) {
  let parts = path.split("/");
  return parts.slice(1).map((_, at) => parts.slice(0, at + 1).join("/"));
}
async function sourceAt(checkout, commit, path) {
  let entry = await entryAt(checkout, commit, path);
  return entry?.type !== "blob" ? null : new Uint8Array(await (0, import_action_run_action2.gitBytes)(checkout, "cat-file", "blob", entry.object));
}
function linkReason(path, commit) {
  return `${path} is a symbolic link at commit ${commit.slice(0, 12)}`;
}

// another:src/adapters/untyped.ts
var import_action_run_action3 = __nccwpck_require__(344);

// another:esbuild-runtime
var import_index = __nccwpck_require__(377);
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
/******/ 	var __webpack_exports__ = __nccwpck_require__(456);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;