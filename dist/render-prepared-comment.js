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

/***/ 836:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name3 in all)
    __defProp(target, name3, { get: all[name3], enumerable: !0 });
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
  UnexpectedValue: () => UnexpectedValue,
  count: () => count,
  list: () => list,
  matchingText: () => matchingText,
  members: () => members,
  nullable: () => nullable,
  object: () => object,
  oneOf: () => oneOf,
  optional: () => optional,
  preparedComment: () => preparedComment2,
  preparedLimits: () => preparedLimits,
  readPrepared: () => readPrepared,
  record: () => record,
  text: () => text
});
module.exports = __toCommonJS(stdin_exports);

// own:src/core/document/untrusted-json.ts
var UnexpectedValue = class extends Error {
  constructor(at, expected) {
    super(`${at} is not ${expected}`), this.name = "UnexpectedValue";
  }
};
function fail(at, expected) {
  throw new UnexpectedValue(at, expected);
}
function text(max) {
  return (value, at) => typeof value == "string" && value.length <= max ? value : fail(at, `a text of at most ${max} characters`);
}
function matchingText(pattern, expected) {
  return (value, at) => typeof value == "string" && pattern.test(value) ? value : fail(at, expected);
}
function oneOf(values) {
  return (value, at) => values.find((each) => each === value) ?? fail(at, `one of ${values.join(", ")}`);
}
var count = (value, at) => typeof value == "number" && Number.isSafeInteger(value) && value >= 1 ? value : fail(at, "a whole number from 1");
function nullable(decode) {
  return (value, at) => value === null ? null : decode(value, at);
}
function list(decode, max) {
  return (value, at) => Array.isArray(value) && value.length <= max ? value.map((item, index) => decode(item, `${at}[${index}]`)) : fail(at, `a list of at most ${max} items`);
}
function object(members2) {
  let decoders = Object.entries(members2), expected = `an object with the members ${decoders.map(([name3]) => name3).join(", ")} and no other`;
  return (value, at) => {
    if (typeof value != "object" || value === null || Array.isArray(value)) return fail(at, expected);
    let given = new Map(Object.entries(value));
    if (given.size !== decoders.length) return fail(at, expected);
    let read = decoders.map(([name3, decode]) => given.has(name3) ? [name3, decode(given.get(name3), `${at}.${name3}`)] : fail(at, expected));
    return Object.fromEntries(read);
  };
}
function optional(decode) {
  return (value, at) => value === void 0 ? null : decode(value, at);
}
function members(decoders) {
  let known = Object.entries(decoders);
  return (value, at) => {
    let given = entriesOf(value, at), read = known.map(([name3, decode]) => [name3, decode(given.get(name3), `${at}.${name3}`)]);
    return Object.fromEntries(read);
  };
}
function record(decode, max) {
  return (value, at) => {
    let given = [...entriesOf(value, at)];
    return given.length > max ? fail(at, `an object of at most ${max} members`) : new Map(given.map(([name3, each], index) => [name3, decode(each, `${at}[${index}]`)]));
  };
}
function entriesOf(value, at) {
  return typeof value != "object" || value === null || Array.isArray(value) ? fail(at, "an object") : new Map(Object.entries(value));
}

// another:src/core/model/plan.ts
var import_app_steps = __nccwpck_require__(742);

// another:src/core/model/report.ts
var import_action_deliver = __nccwpck_require__(683);

// another:src/core/text/hex.ts
var import_action_run_action = __nccwpck_require__(344);

// another:src/core/plan/version-marker.ts
var import_action_deliver2 = __nccwpck_require__(683);

// another:src/core/model/errors.ts
var import_index = __nccwpck_require__(377);

// own:src/core/comment/prepared-comment.ts
var preparedLimits = {
  bytes: 2 * 1024 * 1024,
  entries: 2e3,
  problems: 500,
  remarks: 100,
  warnings: 20,
  text: 5e3,
  name: 1e3
}, statuses = ["planned", "checked", "unchanged", "failed", "skipped", "blocked", "invalid"], longText = text(preparedLimits.text), name = text(preparedLimits.name), code = matchingText(/^[a-z][a-z-]{0,63}$/, "a code of small letters and hyphens"), hash = matchingText(import_action_run_action.sha256Id, "64 hex digits"), warning = object({ code, message: longText }), entry = object({
  key: name,
  kind: oneOf(["view", "module"]),
  name,
  file: name,
  status: oneOf(statuses),
  action: nullable(oneOf(import_app_steps.actions)),
  version: nullable(count),
  previousVersion: nullable(count),
  contentSha256: nullable(hash),
  liveSha256: nullable(hash),
  row: nullable(oneOf(import_action_deliver2.rowReasons)),
  overwrites: oneOf(["nobody", "console", "unknown"]),
  reason: nullable(code),
  message: nullable(longText),
  warnings: list(warning, preparedLimits.warnings),
  metadata: oneOf([!0, !1]),
  alias: nullable(
    object({
      name: matchingText(/^[\w$-]{1,100}$/, "the name of an alias"),
      version: nullable(count),
      previousVersion: nullable(count)
    })
  )
}), problem = object({
  severity: oneOf(["error", "warning", "notice"]),
  code,
  message: longText,
  place: object({ file: name, line: count, column: count })
}), preparedComment = object({
  schema: oneOf([1]),
  repository: matchingText(/^[\w.-]{1,100}\/[\w.-]{1,100}$/, "the owner and the name of a repository"),
  pullRequest: count,
  headCommit: matchingText(import_action_run_action.commitId, "the 40 or 64 hex digits of a commit"),
  commentKey: matchingText(new RegExp("^\\P{Cc}{1,100}$", "u"), "one line of at most 100 characters"),
  sectionId: matchingText(/^[0-9a-f]{12}$/, "12 hex digits"),
  instance: name,
  observed: nullable(oneOf(["search", "describe", "versions"])),
  entries: list(entry, preparedLimits.entries),
  problems: list(problem, preparedLimits.problems),
  warnings: list(warning, preparedLimits.remarks),
  notices: list(longText, preparedLimits.remarks),
  failures: list(
    object({ reason: oneOf(import_action_deliver.failureReasons), code, message: longText }),
    preparedLimits.remarks
  )
});
function readPrepared(value) {
  try {
    return preparedComment(value, "the document");
  } catch (cause) {
    throw cause instanceof UnexpectedValue ? new import_index.ActionError(
      "invalid-input",
      "comment-file-invalid",
      `The file of the input comment-file is no prepared comment: ${cause.message}. Give the file that the output comment-path of the same version of this action names, as it was uploaded.`,
      { cause }
    ) : cause;
  }
}

// another:src/render/redact.ts
var import_app_steps2 = __nccwpck_require__(742);

// another:src/render/alias.ts
var import_action_deliver3 = __nccwpck_require__(683);

// another:src/core/text/natural-order.ts
var import_action_deliver4 = __nccwpck_require__(683);

// another:src/core/plan/removed.ts
var import_action_deliver5 = __nccwpck_require__(683);

// another:src/core/plan/plan.ts
var import_action_deliver6 = __nccwpck_require__(683);

// another:src/core/resolve/review-hash.ts
var import_action_deliver7 = __nccwpck_require__(683);

// another:src/core/plan/decision.ts
var import_action_deliver8 = __nccwpck_require__(683);

// another:src/core/kinds/text-rule.ts
var import_index2 = __nccwpck_require__(377);

// another:src/core/model/key.ts
var import_index3 = __nccwpck_require__(377);

// another:src/core/kinds/arns.ts
var import_index4 = __nccwpck_require__(377);

// another:src/core/document/located-json.ts
var import_index5 = __nccwpck_require__(377);

// another:src/core/text/arn.ts
var import_index6 = __nccwpck_require__(377);

// another:src/core/resolve/has-references.ts
var import_index7 = __nccwpck_require__(377);

// another:src/core/document/problem.ts
var import_index8 = __nccwpck_require__(377);

// another:src/core/document/json-differences.ts
var import_action_deliver9 = __nccwpck_require__(683);

// another:src/core/hash/sha256.ts
var import_index9 = __nccwpck_require__(377);

// another:src/core/kinds/large-text.ts
var import_index10 = __nccwpck_require__(377);

// another:src/core/model/once-for-each.ts
var import_index11 = __nccwpck_require__(377);

// another:src/core/document/kept-json.ts
var import_index12 = __nccwpck_require__(377);

// another:src/core/document/json.ts
var import_index13 = __nccwpck_require__(377);

// another:src/core/text/nearest.ts
var import_index14 = __nccwpck_require__(377);

// another:src/render/escape.ts
var import_index15 = __nccwpck_require__(377);

// another:src/core/text/quote.ts
var import_index16 = __nccwpck_require__(377);

// another:esbuild-runtime
var import_index17 = __nccwpck_require__(377);

// own:render-prepared-comment
var shortenedNotice = "Shortened: this was too long for the file in which it came here. The job summary of the run that made it has the rest.";
function preparedComment2(report, address) {
  let redacted = { ...(0, import_app_steps2.withoutArns)(report), sectionId: report.sectionId };
  for (let max = preparedLimits.entries; ; max = Math.floor(max / 2)) {
    let text2 = `${JSON.stringify(prepared(redacted, address, max), null, 1)}
`;
    if (Buffer.byteLength(text2) <= preparedLimits.bytes) return text2;
  }
}
function prepared(report, address, max) {
  let { sectionId, observed } = report, entries = (0, import_action_deliver4.bySeverity)(report).filter(isPlannedEntry), problems = report.problems.slice(0, Math.min(max, preparedLimits.problems)), remarks = Math.min(max, preparedLimits.remarks - 1), isCut = entries.length > max || problems.length < report.problems.length;
  return {
    schema: 1,
    ...address,
    sectionId,
    observed,
    instance: name2((0, import_action_deliver3.instanceName)(report)),
    entries: entries.slice(0, max).map(preparedEntry),
    problems: problems.map(preparedProblem),
    warnings: report.warnings.slice(0, remarks).map(preparedWarning),
    notices: [...report.notices.slice(0, remarks).map(long), ...isCut ? [shortenedNotice] : []],
    failures: report.failures.slice(0, remarks).map(({ reason, code: code3, message }) => ({ reason, code: code3, message: long(message) }))
  };
}
function isPlannedEntry(keyed) {
  return keyed[1].status !== "published" && keyed[1].status !== "updated";
}
function preparedEntry([key, entry2]) {
  let { kind, status, action, version, previousVersion, metadata, reason, message } = entry2, { contentSha256, liveSha256, row, overwrites, alias } = entry2;
  return {
    kind,
    status,
    action,
    version,
    previousVersion,
    metadata,
    reason,
    contentSha256,
    liveSha256,
    row,
    overwrites,
    alias: alias && { name: alias.name, version: alias.version, previousVersion: alias.previousVersion },
    key: name2(key),
    name: name2(entry2.name),
    file: name2(entry2.file),
    message: message === null ? null : long(message),
    warnings: entry2.warnings.slice(0, preparedLimits.warnings).map(preparedWarning)
  };
}
function preparedWarning({ code: code3, message }) {
  return { code: code3, message: long(message) };
}
function preparedProblem({ severity, code: code3, message, place }) {
  return { severity, code: code3, message: long(message), place: { ...place, file: name2(place.file) } };
}
function long(text2) {
  return (0, import_index15.cutTo)(text2, preparedLimits.text);
}
function name2(text2) {
  return (0, import_index15.cutTo)(text2, preparedLimits.name);
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
/******/ 	var __webpack_exports__ = __nccwpck_require__(836);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;