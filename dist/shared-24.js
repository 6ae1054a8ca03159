/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 90:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-25.js");

/***/ }),

/***/ 665:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-26.js");

/***/ }),

/***/ 899:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-28.js");

/***/ }),

/***/ 998:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-29.js");

/***/ }),

/***/ 179:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-42.js");

/***/ }),

/***/ 102:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-43.js");

/***/ }),

/***/ 193:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-44.js");

/***/ }),

/***/ 953:
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
  identify: () => identify,
  judged: () => judged,
  load: () => load,
  matchesKey: () => matchesKey,
  selectDefinitions: () => selectDefinitions,
  targetOf: () => targetOf
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_25 = __nccwpck_require__(90);
var import_shared_26 = __nccwpck_require__(665);
var import_shared_28 = __nccwpck_require__(899);
var import_shared_29 = __nccwpck_require__(998);
var import_shared_42 = __nccwpck_require__(179);
var import_shared_43 = __nccwpck_require__(102);
var import_shared_44 = __nccwpck_require__(193);
function withoutDuplicates(candidates) {
  let files = /* @__PURE__ */ new Map();
  for (let candidate of candidates) {
    let key = keyOf(candidate);
    key !== null && files.set(key, [...files.get(key) ?? [], candidate.file]);
  }
  return candidates.map((candidate) => {
    let key = keyOf(candidate), others = (key === null ? [] : files.get(key) ?? []).filter((file) => file !== candidate.file);
    return key === null || others.length === 0 ? { ...candidate, unique: true } : duplicate(candidate, key, others);
  });
}
function keyOf({ kind, name }) {
  return name === null ? null : `${kind}/${name}`;
}
function duplicate(candidate, key, others) {
  let { definition, file, problems } = candidate, place = definition?.place ?? { file, line: 1, column: 1 }, message = `${(0, import_shared_44.quote)(key)} is also defined by ${listed(others)}; expected one file. Remove one of them, or change its Name.`;
  return {
    ...candidate,
    definition: null,
    unique: false,
    problems: [...problems, (0, import_shared_42.error)("duplicate-definition", place, message)]
  };
}
function listed(files) {
  let shown = files.slice(0, 5).map(import_shared_44.quote).join(", ");
  return files.length > 5 ? `${shown} and ${files.length - 5} more` : shown;
}
var maxProblems = 100;
async function readFile({ kind, file, twice }, parse) {
  let path = file.path, nothing = { kind, file: path, name: null, definition: null, arns: [] };
  if (twice) return { ...nothing, problems: [(0, import_shared_42.error)("matched-twice", startOf(path), matchedTwice)] };
  let bytes = await bytesOf(file);
  if (!(bytes instanceof Uint8Array)) return { ...nothing, problems: [bytes] };
  let { tree, problems } = await parse.document(path, bytes);
  if (tree === null) return { ...nothing, problems };
  let reading = (0, import_shared_26.readDefinition)(kind, tree, { file: path, parseJson: parse.json });
  return { kind, file: path, ...reading };
}
function problemsOf({ file, problems, arns }, target) {
  return fewest(unique([...problems, ...(0, import_shared_26.foreignArns)(arns, target)]), file);
}
function unique(problems) {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}
function fewest(problems, path) {
  if (problems.length <= maxProblems) return problems;
  let ranked = [...problems.filter(import_shared_42.isError), ...problems.filter((problem) => !(0, import_shared_42.isError)(problem))], more = `This file has ${problems.length} problems; ${maxProblems} are told. Correct those first.`;
  return [...ranked.slice(0, maxProblems), (0, import_shared_42.warning)("more-problems", startOf(path), more)];
}
var matchedTwice = "Both the views and the modules patterns match this file; expected one. Change the patterns, or move the file.";
async function bytesOf(file) {
  try {
    return await file.read();
  } catch (cause) {
    return unreadable(cause, startOf(file.path));
  }
}
function unreadable(cause, place) {
  if (cause instanceof import_shared_28.ActionError && isProblemCode(cause.code))
    return (0, import_shared_42.error)(cause.code, place, cause.message);
  let why = (0, import_shared_44.printable)((cause instanceof Error ? cause.message : String(cause)).replace(/\.$/, ""));
  return (0, import_shared_42.error)(
    "file-unreadable",
    place,
    `The file could not be read: ${why}. Check that it is a plain, readable file.`
  );
}
function isProblemCode(code) {
  return Object.hasOwn(import_shared_29.problemCodes, code);
}
function startOf(file) {
  return { file, line: 1, column: 1 };
}
var width = 8;
async function load(found, parse, target) {
  let read = await (0, import_shared_25.parallel)(filesOf(found), width, (file) => readFile(file, parse));
  return judged(withoutDuplicates(read), target);
}
function judged(files, target) {
  let told = files.map((file) => ({ ...file, problems: problemsOf(file, target) }));
  return {
    files,
    definitions: files.flatMap(({ definition }) => definition ?? []).toSorted((a, b) => (0, import_shared_43.compareCodeUnits)(a.key, b.key)),
    invalid: told.filter(({ definition }) => definition === null).map(invalidOf),
    problems: told.flatMap(({ problems }) => problems).toSorted(import_shared_42.comparePlaces)
  };
}
function keyOf2({ kind, name, unique: unique2, file }) {
  return name !== null && unique2 ? `${kind}/${name}` : file;
}
function filesOf({ views, modules }) {
  let work = /* @__PURE__ */ new Map();
  for (let file of views) work.set(file.path, { kind: "view", file, twice: false });
  for (let file of modules) {
    let twice = work.get(file.path)?.kind === "view";
    work.set(file.path, { kind: twice ? "view" : "module", file, twice });
  }
  return [...work.values()].toSorted((a, b) => (0, import_shared_43.compareCodeUnits)(a.file.path, b.file.path));
}
function invalidOf(settled) {
  let { kind, name, file, problems } = settled;
  return { key: keyOf2(settled), kind, name, file, problems };
}
function matchesKey(patterns, key) {
  let last = patterns.findLast((pattern) => matchesWildcard(positive(pattern), key));
  return last === void 0 ? patterns.every(isExclusion) : !isExclusion(last);
}
function isExclusion(pattern) {
  return pattern.startsWith("!");
}
function positive(pattern) {
  return isExclusion(pattern) ? pattern.slice(1) : pattern;
}
function matchesWildcard(pattern, text) {
  let [first = "", ...rest] = pattern.split("*"), last = rest.pop();
  if (last === void 0) return text === pattern;
  if (!text.startsWith(first)) return false;
  let from = first.length;
  for (let part of rest) {
    let found = text.indexOf(part, from);
    if (found < 0) return false;
    from = found + part.length;
  }
  return from + last.length <= text.length && text.endsWith(last);
}
async function selectDefinitions(job, story) {
  let views = await find(job, "views", job.inputs.views), modules = await find(job, "modules", job.inputs.modules), target = targetOf(job.inputs, null), loaded = await load({ views, modules }, job.parse, target);
  return story.inRepository = keysOf(loaded), loaded.definitions.length + loaded.invalid.length === 0 && warnOfNothing(job, story), job.inputs.only === null ? loaded : only(loaded, job.inputs.only, target);
}
function keysOf({ files }) {
  return new Set(files.flatMap(({ kind, name }) => name === null ? [] : [`${kind}/${name}`]));
}
function targetOf(inputs, instance) {
  let { arn, id } = inputs.instance, [allowed = null, ...others] = inputs.allowedAccountIds, told = arn?.account ?? (others.length === 0 ? allowed : null);
  return { instanceId: id, account: instance?.account ?? told, region: inputs.region };
}
async function find(job, input, { patterns, given }) {
  let { files, unmatched } = await job.files.find(patterns);
  if (!given || unmatched.length === 0) return files;
  throw new import_shared_28.ActionError(
    "invalid-input",
    "pattern-matches-nothing",
    `The input ${input} has patterns that match no file: ${unmatched.join(", ")}. Check them against the files below working-directory (${job.inputs.workingDirectory}).`
  );
}
function warnOfNothing({ inputs }, story) {
  let patterns = [...inputs.views.patterns, ...inputs.modules.patterns].join(", ");
  story.warnings.push({
    code: "no-definitions",
    message: `No definition was found below ${inputs.workingDirectory} with the patterns ${patterns}. Check out the repository before this step, or give views and modules.`
  });
}
function only({ files }, patterns, target) {
  let keys = files.map(keyOf2), idle = patterns.filter(
    (pattern) => !pattern.startsWith("!") && !keys.some((key) => matchesKey([pattern], key))
  );
  if (idle.length > 0)
    throw new import_shared_28.ActionError(
      "invalid-input",
      "only-matches-nothing",
      `The input only has patterns that match no definition: ${idle.join(", ")}. Definitions are known as view/<Name> and module/<Name>.`
    );
  let selected = files.filter((file) => keyOf2(file) === file.file || matchesKey(patterns, keyOf2(file)));
  return judged(selected, target);
}
async function identify({ connect, inputs, log }) {
  let { reader } = await connect(), instance = await reader.instance();
  log.info(`Instance ${instance.alias ?? instance.id} in ${instance.region}`);
  let { allowedAccountIds } = inputs;
  if (allowedAccountIds.length === 0 || allowedAccountIds.includes(instance.account)) return instance;
  throw new import_shared_28.ActionError(
    "invalid-input",
    "account-not-allowed",
    `The instance belongs to account ${instance.account}, which allowed-account-ids does not name. Check instance-id and the job's credentials, or add the account.`
  );
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
/******/ 	var __webpack_exports__ = __nccwpck_require__(953);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;