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

/***/ 729:
/***/ ((module) => {

"use strict";
module.exports = require("./render-sarif.js");

/***/ }),

/***/ 409:
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
  for (var name3 in all)
    __defProp(target, name3, { get: all[name3], enumerable: !0 });
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

// another:shared-36.js
var require_shared_36 = __commonJS({
  "another:shared-36.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(742)["shared-36.js"]);
  }
});

// another:shared-41.js
var require_shared_41 = __commonJS({
  "another:shared-41.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(742)["shared-41.js"]);
  }
});

// another:shared-56.js
var require_shared_56 = __commonJS({
  "another:shared-56.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-56.js"]);
  }
});

// another:shared-60.js
var require_shared_60 = __commonJS({
  "another:shared-60.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-60.js"]);
  }
});

// another:shared-92.js
var require_shared_92 = __commonJS({
  "another:shared-92.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(742)["shared-92.js"]);
  }
});

// another:shared-82.js
var require_shared_82 = __commonJS({
  "another:shared-82.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(729)["shared-82.js"]);
  }
});

// another:shared-88.js
var require_shared_88 = __commonJS({
  "another:shared-88.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(742)["shared-88.js"]);
  }
});

// another:shared-89.js
var require_shared_89 = __commonJS({
  "another:shared-89.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(742)["shared-89.js"]);
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

// another:shared-93.js
var require_shared_93 = __commonJS({
  "another:shared-93.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(742)["shared-93.js"]);
  }
});

// another:shared-94.js
var require_shared_94 = __commonJS({
  "another:shared-94.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(742)["shared-94.js"]);
  }
});

// another:shared-95.js
var require_shared_95 = __commonJS({
  "another:shared-95.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(742)["shared-95.js"]);
  }
});

// another:shared-96.js
var require_shared_96 = __commonJS({
  "another:shared-96.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(742)["shared-96.js"]);
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
  "render-prepared-comment.js": () => render_prepared_comment_exports,
  "shared-31.js": () => shared_31_exports,
  "shared-35.js": () => shared_35_exports
});
module.exports = __toCommonJS(stdin_exports);

// own:render-prepared-comment.js
var render_prepared_comment_exports = {};
__export(render_prepared_comment_exports, {
  preparedComment: () => preparedComment2
});

// own:shared-31.js
var shared_31_exports = {};
__export(shared_31_exports, {
  preparedLimits: () => preparedLimits,
  readPrepared: () => readPrepared
});

// own:shared-35.js
var shared_35_exports = {};
__export(shared_35_exports, {
  UnexpectedValue: () => UnexpectedValue,
  count: () => count,
  list: () => list,
  matchingText: () => matchingText,
  members: () => members,
  nullable: () => nullable,
  object: () => object,
  oneOf: () => oneOf,
  optional: () => optional,
  record: () => record,
  text: () => text
});
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

// own:shared-31.js
var import_shared_36 = __toESM(require_shared_36()), import_shared_41 = __toESM(require_shared_41()), import_shared_56 = __toESM(require_shared_56()), import_shared_60 = __toESM(require_shared_60()), import_shared_92 = __toESM(require_shared_92()), preparedLimits = {
  bytes: 2 * 1024 * 1024,
  entries: 2e3,
  problems: 500,
  remarks: 100,
  warnings: 20,
  text: 5e3,
  name: 1e3
}, statuses = ["planned", "checked", "unchanged", "failed", "skipped", "blocked", "invalid"], longText = text(preparedLimits.text), name = text(preparedLimits.name), code = matchingText(/^[a-z][a-z-]{0,63}$/, "a code of small letters and hyphens"), hash = matchingText(import_shared_56.sha256Id, "64 hex digits"), warning = object({ code, message: longText }), entry = object({
  key: name,
  kind: oneOf(["view", "module"]),
  name,
  file: name,
  status: oneOf(statuses),
  action: nullable(oneOf(import_shared_36.actions)),
  version: nullable(count),
  previousVersion: nullable(count),
  contentSha256: nullable(hash),
  liveSha256: nullable(hash),
  row: nullable(oneOf(import_shared_92.rowReasons)),
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
  headCommit: matchingText(import_shared_56.commitId, "the 40 or 64 hex digits of a commit"),
  commentKey: matchingText(new RegExp("^\\P{Cc}{1,100}$", "u"), "one line of at most 100 characters"),
  sectionId: matchingText(/^[0-9a-f]{12}$/, "12 hex digits"),
  instance: name,
  observed: nullable(oneOf(["search", "describe", "versions"])),
  entries: list(entry, preparedLimits.entries),
  problems: list(problem, preparedLimits.problems),
  warnings: list(warning, preparedLimits.remarks),
  notices: list(longText, preparedLimits.remarks),
  failures: list(
    object({ reason: oneOf(import_shared_41.failureReasons), code, message: longText }),
    preparedLimits.remarks
  )
});
function readPrepared(value) {
  try {
    return preparedComment(value, "the document");
  } catch (cause) {
    throw cause instanceof UnexpectedValue ? new import_shared_60.ActionError(
      "invalid-input",
      "comment-file-invalid",
      `The file of the input comment-file is no prepared comment: ${cause.message}. Give the file that the output comment-path of the same version of this action names, as it was uploaded.`,
      { cause }
    ) : cause;
  }
}

// own:render-prepared-comment.js
var import_shared_362 = __toESM(require_shared_36()), import_shared_412 = __toESM(require_shared_41()), import_shared_562 = __toESM(require_shared_56()), import_shared_602 = __toESM(require_shared_60()), import_shared_82 = __toESM(require_shared_82()), import_shared_88 = __toESM(require_shared_88()), import_shared_89 = __toESM(require_shared_89()), import_shared_90 = __toESM(require_shared_90()), import_shared_91 = __toESM(require_shared_91()), import_shared_922 = __toESM(require_shared_92()), import_shared_93 = __toESM(require_shared_93()), import_shared_94 = __toESM(require_shared_94()), import_shared_95 = __toESM(require_shared_95()), import_shared_96 = __toESM(require_shared_96()), import_shared_97 = __toESM(require_shared_97()), import_shared_98 = __toESM(require_shared_98()), import_shared_99 = __toESM(require_shared_99()), import_shared_100 = __toESM(require_shared_100()), import_shared_101 = __toESM(require_shared_101()), import_shared_102 = __toESM(require_shared_102()), import_shared_103 = __toESM(require_shared_103()), import_shared_104 = __toESM(require_shared_104()), import_shared_106 = __toESM(require_shared_106()), shortenedNotice = "Shortened: this was too long for the file in which it came here. The job summary of the run that made it has the rest.";
function preparedComment2(report, address) {
  let redacted = { ...(0, import_shared_82.withoutArns)(report), sectionId: report.sectionId };
  for (let max = preparedLimits.entries; ; max = Math.floor(max / 2)) {
    let text2 = `${JSON.stringify(prepared(redacted, address, max), null, 1)}
`;
    if (Buffer.byteLength(text2) <= preparedLimits.bytes) return text2;
  }
}
function prepared(report, address, max) {
  let { sectionId, observed } = report, entries = (0, import_shared_88.bySeverity)(report).filter(isPlannedEntry), problems = report.problems.slice(0, Math.min(max, preparedLimits.problems)), remarks = Math.min(max, preparedLimits.remarks - 1), isCut = entries.length > max || problems.length < report.problems.length;
  return {
    schema: 1,
    ...address,
    sectionId,
    observed,
    instance: name2((0, import_shared_88.instanceName)(report)),
    entries: entries.slice(0, max).map(preparedEntry),
    problems: problems.map(preparedProblem),
    warnings: report.warnings.slice(0, remarks).map(preparedWarning),
    notices: [...report.notices.slice(0, remarks).map(long), ...isCut ? [shortenedNotice] : []],
    failures: report.failures.slice(0, remarks).map(({ reason, code: code2, message }) => ({ reason, code: code2, message: long(message) }))
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
function preparedWarning({ code: code2, message }) {
  return { code: code2, message: long(message) };
}
function preparedProblem({ severity, code: code2, message, place }) {
  return { severity, code: code2, message: long(message), place: { ...place, file: name2(place.file) } };
}
function long(text2) {
  return (0, import_shared_96.cutTo)(text2, preparedLimits.text);
}
function name2(text2) {
  return (0, import_shared_96.cutTo)(text2, preparedLimits.name);
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
/******/ 	var __webpack_exports__ = __nccwpck_require__(409);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;