/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 254:
/***/ ((module) => {

function webpackEmptyContext(req) {
	var e = new Error("Cannot find module '" + req + "'");
	e.code = 'MODULE_NOT_FOUND';
	throw e;
}
webpackEmptyContext.keys = () => ([]);
webpackEmptyContext.resolve = webpackEmptyContext;
webpackEmptyContext.id = 254;
module.exports = webpackEmptyContext;

/***/ }),

/***/ 815:
/***/ ((module) => {

"use strict";
module.exports = require("./action-sync-comment.js");

/***/ }),

/***/ 879:
/***/ ((module) => {

"use strict";
module.exports = require("./action-sync-release-notes.js");

/***/ }),

/***/ 488:
/***/ ((module) => {

"use strict";
module.exports = require("./adapters-connect.js");

/***/ }),

/***/ 173:
/***/ ((module) => {

"use strict";
module.exports = require("./adapters-files-json-file.js");

/***/ }),

/***/ 149:
/***/ ((module) => {

"use strict";
module.exports = require("./adapters-git-local-sources.js");

/***/ }),

/***/ 517:
/***/ ((module) => {

"use strict";
module.exports = require("./adapters-git-source-history.js");

/***/ }),

/***/ 889:
/***/ ((module) => {

"use strict";
module.exports = require("./adapters-github.js");

/***/ }),

/***/ 337:
/***/ ((module) => {

"use strict";
module.exports = require("./adapters-text-yaml.js");

/***/ }),

/***/ 641:
/***/ ((module) => {

"use strict";
module.exports = require("./app-load-folder-names.js");

/***/ }),

/***/ 359:
/***/ ((module) => {

"use strict";
module.exports = require("./app-load-pattern-hints.js");

/***/ }),

/***/ 294:
/***/ ((module) => {

"use strict";
module.exports = require("./app-load-unusual-file.js");

/***/ }),

/***/ 544:
/***/ ((module) => {

"use strict";
module.exports = require("./app-promotion.js");

/***/ }),

/***/ 846:
/***/ ((module) => {

"use strict";
module.exports = require("./app-resolve-literals.js");

/***/ }),

/***/ 351:
/***/ ((module) => {

"use strict";
module.exports = require("./app-resolve-read-values.js");

/***/ }),

/***/ 799:
/***/ ((module) => {

"use strict";
module.exports = require("./app-resolve.js");

/***/ }),

/***/ 742:
/***/ ((module) => {

"use strict";
module.exports = require("./app-steps.js");

/***/ }),

/***/ 734:
/***/ ((module) => {

"use strict";
module.exports = require("./core-check-literals.js");

/***/ }),

/***/ 383:
/***/ ((module) => {

"use strict";
module.exports = require("./core-check.js");

/***/ }),

/***/ 323:
/***/ ((module) => {

"use strict";
module.exports = require("./core-document-problem-codes.js");

/***/ }),

/***/ 57:
/***/ ((module) => {

"use strict";
module.exports = require("./core-resolve-definition.js");

/***/ }),

/***/ 55:
/***/ ((module) => {

"use strict";
module.exports = require("./core-resolve-find.js");

/***/ }),

/***/ 421:
/***/ ((module) => {

"use strict";
module.exports = require("node:child_process");

/***/ }),

/***/ 598:
/***/ ((module) => {

"use strict";
module.exports = require("node:crypto");

/***/ }),

/***/ 24:
/***/ ((module) => {

"use strict";
module.exports = require("node:fs");

/***/ }),

/***/ 455:
/***/ ((module) => {

"use strict";
module.exports = require("node:fs/promises");

/***/ }),

/***/ 760:
/***/ ((module) => {

"use strict";
module.exports = require("node:path");

/***/ }),

/***/ 500:
/***/ ((module) => {

"use strict";
module.exports = require("node:timers/promises");

/***/ }),

/***/ 975:
/***/ ((module) => {

"use strict";
module.exports = require("node:util");

/***/ }),

/***/ 429:
/***/ ((module) => {

"use strict";
module.exports = require("node:util/types");

/***/ }),

/***/ 516:
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
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: !0 });
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

// another:core-check.js
var require_core_check = __commonJS({
  "another:core-check.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(383)["core-check.js"]);
  }
});

// another:core-check-literals.js
var require_core_check_literals = __commonJS({
  "another:core-check-literals.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(734)["core-check-literals.js"]);
  }
});

// another:core-resolve-find.js
var require_core_resolve_find = __commonJS({
  "another:core-resolve-find.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(55)["core-resolve-find.js"]);
  }
});

// another:core-resolve-definition.js
var require_core_resolve_definition = __commonJS({
  "another:core-resolve-definition.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(57)["core-resolve-definition.js"]);
  }
});

// another:app-load-unusual-file.js
var require_app_load_unusual_file = __commonJS({
  "another:app-load-unusual-file.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(294)["app-load-unusual-file.js"]);
  }
});

// another:core-document-problem-codes.js
var require_core_document_problem_codes = __commonJS({
  "another:core-document-problem-codes.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(323)["core-document-problem-codes.js"]);
  }
});

// another:app-load-folder-names.js
var require_app_load_folder_names = __commonJS({
  "another:app-load-folder-names.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(641)["app-load-folder-names.js"]);
  }
});

// another:app-load-pattern-hints.js
var require_app_load_pattern_hints = __commonJS({
  "another:app-load-pattern-hints.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(359)["app-load-pattern-hints.js"]);
  }
});

// another:adapters-github.js
var require_adapters_github = __commonJS({
  "another:adapters-github.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(889)["adapters-github.js"]);
  }
});

// another:adapters-text-yaml.js
var require_adapters_text_yaml = __commonJS({
  "another:adapters-text-yaml.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(337)["adapters-text-yaml.js"]);
  }
});

// another:app-promotion.js
var require_app_promotion = __commonJS({
  "another:app-promotion.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(544)["app-promotion.js"]);
  }
});

// another:app-resolve-read-values.js
var require_app_resolve_read_values = __commonJS({
  "another:app-resolve-read-values.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(351)["app-resolve-read-values.js"]);
  }
});

// another:app-resolve-literals.js
var require_app_resolve_literals = __commonJS({
  "another:app-resolve-literals.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(846)["app-resolve-literals.js"]);
  }
});

// another:app-resolve.js
var require_app_resolve = __commonJS({
  "another:app-resolve.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(799)["app-resolve.js"]);
  }
});

// another:app-report.js
var require_app_report = __commonJS({
  "another:app-report.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(742)["app-report.js"]);
  }
});

// another:app-steps.js
var require_app_steps = __commonJS({
  "another:app-steps.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(742)["app-steps.js"]);
  }
});

// another:adapters-files-json-file.js
var require_adapters_files_json_file = __commonJS({
  "another:adapters-files-json-file.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(173)["adapters-files-json-file.js"]);
  }
});

// another:adapters-git-local-sources.js
var require_adapters_git_local_sources = __commonJS({
  "another:adapters-git-local-sources.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(149)["adapters-git-local-sources.js"]);
  }
});

// another:adapters-git-source-history.js
var require_adapters_git_source_history = __commonJS({
  "another:adapters-git-source-history.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(517)["adapters-git-source-history.js"]);
  }
});

// another:adapters-git-index.js
var require_adapters_git_index = __commonJS({
  "another:adapters-git-index.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(742)["adapters-git-index.js"]);
  }
});

// another:adapters-connect.js
var require_adapters_connect = __commonJS({
  "another:adapters-connect.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(488)["adapters-connect.js"]);
  }
});

// another:action-deliver.js
var require_action_deliver = __commonJS({
  "another:action-deliver.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(742)["action-deliver.js"]);
  }
});

// another:action-sync-release-notes.js
var require_action_sync_release_notes = __commonJS({
  "another:action-sync-release-notes.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(879)["action-sync-release-notes.js"]);
  }
});

// another:action-sync-comment.js
var require_action_sync_comment = __commonJS({
  "another:action-sync-comment.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(815)["action-sync-comment.js"]);
  }
});

// <stdin>
var stdin_exports = {};
__export(stdin_exports, {
  "action-run-action.js": () => action_run_action_exports,
  "shared-100.js": () => shared_100_exports,
  "shared-101.js": () => shared_101_exports,
  "shared-102.js": () => shared_102_exports,
  "shared-103.js": () => shared_103_exports,
  "shared-104.js": () => shared_104_exports,
  "shared-106.js": () => shared_106_exports,
  "shared-42.js": () => shared_42_exports,
  "shared-43.js": () => shared_43_exports,
  "shared-44.js": () => shared_44_exports,
  "shared-45.js": () => shared_45_exports,
  "shared-46.js": () => shared_46_exports,
  "shared-47.js": () => shared_47_exports,
  "shared-48.js": () => shared_48_exports,
  "shared-49.js": () => shared_49_exports,
  "shared-50.js": () => shared_50_exports,
  "shared-51.js": () => shared_51_exports,
  "shared-52.js": () => shared_52_exports,
  "shared-53.js": () => shared_53_exports,
  "shared-54.js": () => shared_54_exports,
  "shared-55.js": () => shared_55_exports,
  "shared-56.js": () => shared_56_exports,
  "shared-57.js": () => shared_57_exports,
  "shared-58.js": () => shared_58_exports,
  "shared-59.js": () => shared_59_exports,
  "shared-60.js": () => shared_60_exports,
  "shared-84.js": () => shared_84_exports,
  "shared-97.js": () => shared_97_exports,
  "shared-98.js": () => shared_98_exports,
  "shared-99.js": () => shared_99_exports
});
module.exports = __toCommonJS(stdin_exports);

// own:action-run-action.js
var action_run_action_exports = {};
__export(action_run_action_exports, {
  runAction: () => runAction
});

// own:shared-42.js
var shared_42_exports = {};
__export(shared_42_exports, {
  checkFiles: () => checkFiles,
  contentProblems: () => contentProblems,
  nothingCompared: () => nothingCompared
});

// own:shared-50.js
var shared_50_exports = {};
__export(shared_50_exports, {
  limitProblems: () => limitProblems,
  problemsOf: () => problemsOf,
  readFile: () => readFile,
  readTree: () => readTree2
});

// own:shared-52.js
var shared_52_exports = {};
__export(shared_52_exports, {
  isPlainDefinition: () => isPlainDefinition,
  ownMembers: () => ownMembers
});
var ownMembers = {
  view: ["View", "Template", "Content", "Head", "Body"],
  module: ["ContactFlowModule", "Content", "StartAction", "Actions"]
};
function isPlainDefinition(kind, tree) {
  return tree.type !== "object" || !tree.members.some(({ name }) => ownMembers[kind].includes(name)) ? !1 : !mayBeContactFlow(tree) && !tree.members.some(({ value }) => value.type === "object" && mayBeContactFlow(value));
}
function mayBeContactFlow({ members }) {
  return members.some(({ name, value }) => name === "ContactFlow" || name === "ContactFlowType" ? !0 : value.type !== "string" ? !1 : name === "Type" && !value.value.endsWith("_MANAGED") || name === "Arn" && value.value.includes("/contact-flow/"));
}

// own:shared-60.js
var shared_60_exports = {};
__export(shared_60_exports, {
  ActionError: () => ActionError,
  asActionError: () => asActionError,
  bugOf: () => bugOf,
  bugReport: () => bugReport
});

// own:shared-104.js
var shared_104_exports = {};
__export(shared_104_exports, {
  printable: () => printable,
  quote: () => quote,
  truncate: () => truncate,
  withoutDot: () => withoutDot
});
var misleading = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
function quote(value) {
  let [text, dots] = truncate(value, 80);
  return `${JSON.stringify(text).slice(0, -1).replace(misleading, escaped)}${dots}"`;
}
function printable(message2) {
  let [text, dots] = truncate(message2, 300);
  return text.replace(misleading, escaped) + dots;
}
function withoutDot(sentence) {
  return sentence.replace(/\.$/, "");
}
function truncate(text, limit) {
  return text.length > limit ? [text.slice(0, limit).replace(/[\ud800-\udbff]$/u, ""), "\u2026"] : [text, ""];
}
function escaped(character) {
  return Array.from({ length: character.length }, (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`).join("");
}

// own:shared-60.js
var ActionError = class extends Error {
  reason;
  code;
  /** The IAM action that the role lacks, such as `connect:DescribeView`; null: that is not the matter. */
  permission;
  /** What the service says is wrong with the content that it refused, one text each; empty: that is not the matter. */
  refusals;
  constructor(reason, code, message2, { permission = null, refusals = [], ...options } = {}) {
    super(message2, options), this.permission = permission, this.refusals = refusals, this.name = "ActionError", this.reason = reason, this.code = code;
  }
};
function bugOf(cause) {
  let what = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
  return bugReport(printable(what));
}
function bugReport(what) {
  return `${what}. This is a bug of connect-publish; please report it with the run's log.`;
}
function asActionError(cause) {
  return cause instanceof ActionError ? cause : new ActionError("internal", "internal", bugOf(cause), { cause });
}

// own:shared-97.js
var shared_97_exports = {};
__export(shared_97_exports, {
  alphabetFault: () => alphabetFault,
  isKind: () => isKind,
  kinds: () => kinds,
  lengthFault: () => lengthFault,
  moduleSizeFault: () => moduleSizeFault,
  nameOfPath: () => nameOfPath,
  readDefinition: () => readDefinition,
  tagValueFault: () => tagValueFault,
  textRules: () => textRules,
  viewSizeFault: () => viewSizeFault
});

// own:shared-98.js
var shared_98_exports = {};
__export(shared_98_exports, {
  keyFor: () => keyFor
});
function keyFor(kind, name) {
  return `${kind}/${name}`;
}

// own:shared-99.js
var shared_99_exports = {};
__export(shared_99_exports, {
  asObject: () => asObject,
  asString: () => asString,
  detectFormat: () => detectFormat,
  findArns: () => findArns,
  foreignArns: () => foreignArns,
  missingMember: () => missingMember,
  noEffect: () => noEffect,
  optionalString: () => optionalString,
  readObject: () => readObject,
  relocateArn: () => relocateArn,
  required: () => required,
  requiredString: () => requiredString,
  sentAsIs: () => sentAsIs,
  unknownMembers: () => unknownMembers,
  wrongKind: () => wrongKind,
  wrongType: () => wrongType
});

// own:shared-100.js
var shared_100_exports = {};
__export(shared_100_exports, {
  compactJson: () => compactJson,
  hasReferences: () => hasReferences,
  member: () => member,
  nearest: () => nearest,
  presentMember: () => presentMember,
  referenceStart: () => referenceStart,
  toJson: () => toJson,
  typeName: () => typeName
});
function compactJson(value) {
  return value.type === "object" ? `{${value.members.map(compactJsonMember).join(",")}}` : value.type === "array" ? `[${value.items.map(compactJson).join(",")}]` : JSON.stringify(value.type === "null" ? null : value.value);
}
function compactJsonMember({ name, value }) {
  return `${JSON.stringify(name)}:${compactJson(value)}`;
}
function toJson(value) {
  return value.type === "object" ? Object.fromEntries(value.members.map((member2) => [member2.name, toJson(member2.value)])) : value.type === "array" ? value.items.map(toJson) : value.type === "null" ? null : value.value;
}
function member(object, name) {
  return object.members.find((each) => each.name === name)?.value ?? null;
}
function presentMember(object, name) {
  let value = member(object, name);
  return value?.type === "null" ? null : value;
}
var typeNames = {
  object: "an object",
  array: "a list",
  string: "a string",
  number: "a number",
  boolean: "true or false",
  null: "null"
};
function typeName(value) {
  return typeNames[value.type];
}
var referenceStart = /(\$+)\{([a-z]+(?:-[a-z]+)*)\//g;
function hasReferences(text) {
  return text.includes("${") && text.search(referenceStart) >= 0;
}
function nearest(word, known) {
  if (word.length > maxLength) return null;
  let lower = word.toLowerCase();
  return known.map((candidate) => ({ candidate, allowed: allowance(word, candidate), to: candidate.toLowerCase() })).filter(({ to, allowed }) => Math.abs(to.length - lower.length) <= allowed).map((each) => ({ ...each, distance: distance(lower, each.to) })).filter((each) => each.distance <= each.allowed).toSorted((a, b) => a.distance - b.distance)[0]?.candidate ?? null;
}
var maxLength = 256;
function allowance(word, candidate) {
  return Math.max(1, Math.floor(Math.max(word.length, candidate.length) / 3));
}
function distance(from, to) {
  let before = [], row = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let index = 1; index <= from.length; index += 1) {
    let next = nextRow(from, to, index, row, before);
    before = row, row = next;
  }
  return cellAt(row, to.length);
}
function nextRow(from, to, index, above, twoAbove) {
  let row = [index];
  for (let column = 1; column <= to.length; column += 1) {
    let same = from[index - 1] === to[column - 1], swapped = from[index - 1] === to[column - 2] && from[index - 2] === to[column - 1];
    row[column] = Math.min(
      cellAt(above, column) + 1,
      cellAt(row, column - 1) + 1,
      cellAt(above, column - 1) + (same ? 0 : 1),
      index > 1 && column > 1 && swapped ? cellAt(twoAbove, column - 2) + 1 : Number.POSITIVE_INFINITY
    );
  }
  return row;
}
function cellAt(row, column) {
  return Number(row[column]);
}

// own:shared-101.js
var shared_101_exports = {};
__export(shared_101_exports, {
  compareLocations: () => compareLocations,
  error: () => error,
  isError: () => isError,
  nestedLocation: () => nestedLocation,
  relocate: () => relocate,
  warning: () => warning
});

// own:shared-103.js
var shared_103_exports = {};
__export(shared_103_exports, {
  canonicalJson: () => canonicalJson,
  compareCodeUnits: () => compareCodeUnits,
  isList: () => isList,
  isObject: () => isObject,
  listOf: () => listOf,
  memberOf: () => memberOf,
  objectOf: () => objectOf,
  sortMembers: () => sortMembers,
  sortNames: () => sortNames
});
function isObject(value) {
  return value !== null && typeof value == "object" && !Array.isArray(value);
}
function isList(value) {
  return Array.isArray(value);
}
function objectOf(value) {
  return isObject(value) ? value : {};
}
function listOf(value) {
  return isList(value) ? value : [];
}
function memberOf(value, member2) {
  return isObject(value) && Object.hasOwn(value, member2) ? value[member2] : void 0;
}
var maxDepth = 1e3;
function sortMembers(value) {
  let names = { checked: /* @__PURE__ */ new Set(), hasInteger: !1 };
  return { value: copy(value, 0, names), isInOrder: !names.hasInteger };
}
function copy(value, depth, names) {
  if (depth > maxDepth) throw new RangeError(`nested deeper than ${maxDepth} levels`);
  if (typeof value == "string") assertWellFormed(value);
  else if (typeof value == "number") assertFinite(value);
  else {
    if (isList(value)) return value.map((item) => copy(item, depth + 1, names));
    if (isObject(value)) return copyObject(value, depth, names);
  }
  return value;
}
function copyObject(value, depth, names) {
  let sorted = {};
  for (let name of sortNames(Object.keys(value))) {
    names.checked.has(name) || checkName(name, names);
    let member2 = copy(value[name], depth + 1, names);
    name === "__proto__" ? Object.defineProperty(sorted, name, { ...ownMember, value: member2 }) : sorted[name] = member2;
  }
  return sorted;
}
var maxInserted = 16;
function sortNames(names) {
  if (names.length > maxInserted) return names.sort();
  for (let at = 1; at < names.length; at += 1) {
    let name = names[at], to = at;
    for (; to > 0 && names[to - 1] > name; to -= 1) names[to] = names[to - 1];
    names[to] = name;
  }
  return names;
}
var ownMember = { enumerable: !0, writable: !0, configurable: !0 };
function checkName(name, names) {
  assertWellFormed(name), names.checked.add(name), names.hasInteger ||= /^\d+$/.test(name);
}
function assertWellFormed(text) {
  if (!text.isWellFormed()) throw new TypeError("a lone surrogate has no canonical form");
}
function assertFinite(value) {
  if (!Number.isFinite(value)) throw new TypeError(`${value} has no canonical form`);
}
function canonicalJson(value) {
  let sorted = sortMembers(value);
  if (sorted.isInOrder) return JSON.stringify(sorted.value);
  let text = [];
  return write(sorted.value, text), text.join("");
}
function write(value, text) {
  if (isList(value)) {
    for (let [index, item] of value.entries())
      text.push(index === 0 ? "[" : ","), write(item, text);
    text.push(value.length === 0 ? "[]" : "]");
  } else if (isObject(value)) {
    let names = Object.keys(value).sort();
    for (let [index, name] of names.entries())
      text.push(index === 0 ? "{" : ",", JSON.stringify(name), ":"), write(value[name], text);
    text.push(names.length === 0 ? "{}" : "}");
  } else text.push(JSON.stringify(value));
}
function compareCodeUnits(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// own:shared-101.js
function error(code, place, message2) {
  return { severity: "error", code, message: message2, place };
}
function warning(code, place, message2) {
  return { severity: "warning", code, message: message2, place };
}
function isError(problem) {
  return problem.severity === "error";
}
function relocate(string2, problem) {
  return { ...problem, message: problem.message + nestedLocation(problem.place), place: string2 };
}
function nestedLocation({ line, column }) {
  return ` (In the JSON text of this string: line ${line}, column ${column}.)`;
}
function compareLocations({ place: a }, { place: b }) {
  return compareCodeUnits(a.file, b.file) || a.line - b.line || a.column - b.column;
}

// own:shared-99.js
function findArns(value) {
  let found = /* @__PURE__ */ new Map();
  return collectArns(value, found), [...found.values()];
}
function collectArns(value, found) {
  if (value.type === "object") for (let member2 of value.members) collectArns(member2.value, found);
  else if (value.type === "array") for (let item of value.items) collectArns(item, found);
  else if (value.type === "string" && value.value.includes("arn:aws"))
    for (let [arn] of value.value.matchAll(arnPattern)) {
      let before = found.get(arn);
      found.set(
        arn,
        before ? { ...before, moreCount: before.moreCount + 1 } : { arn, place: value.at, moreCount: 0, suffix: "" }
      );
    }
}
function relocateArn(string2, found) {
  return { ...found, place: string2, suffix: nestedLocation(found.place) };
}
function foreignArns(arns, target) {
  return arns.flatMap(({ arn, place, moreCount, suffix }) => {
    let owner = findOtherOwner(parseArn(arn), target);
    if (owner === null) return [];
    let more = moreCount === 0 ? "" : ` (${moreCount} more in this definition.)`;
    return [warning("foreign-arn", place, foreignMessage(arn, owner, target) + more + suffix)];
  });
}
var arnPattern = /arn:aws(?:-[a-z]+)*:[a-z0-9-]+:[a-z0-9-]*:(?:\d{12}|aws|):[^\s"'`<>(){}[\],;|\\]+/g;
function parseArn(arn) {
  let [, , service = "", region = "", account = "", ...resource] = arn.split(":");
  return { service, region, account, resource: resource.join(":") };
}
function findOtherOwner({ service, region, account, resource }, target) {
  let instance = service === "connect" ? /^instance\/([^/:]+)/.exec(resource)?.[1] : void 0, words = [
    instance !== void 0 && instance !== target.instanceId && `instance ${instance}`,
    /\d/.test(account) && target.account !== null && account !== target.account && `account ${account}`,
    region !== "" && region !== target.region && `Region ${region}`
  ].filter((other) => other !== !1);
  return words.length === 0 ? null : words.join(", ");
}
function foreignMessage(arn, owner, { instanceId, account, region }) {
  let own = [`instance ${instanceId}`, account !== null && `account ${account}`, `Region ${region}`];
  return `${quote(arn)} belongs to ${owner}; this run is for ${own.filter(Boolean).join(", ")}. Write the ARN that is meant there.`;
}
function required(object, name, report) {
  let value = member(object, name);
  return value === null && report(missingMember(name, object.at)), value;
}
function missingMember(name, at) {
  return error("missing-member", at, `${name} is missing here. Add it.`);
}
function wrongType(what, value, expected) {
  return error("wrong-type", value.at, `${what} is ${typeName(value)}; expected ${expected}. Write it so.`);
}
function asObject(value, what, report) {
  return value.type === "object" ? value : (report(wrongType(what, value, "an object")), null);
}
function asString(value, what, report) {
  return value.type === "string" ? value : (report(wrongType(what, value, "a string (in quotes)")), null);
}
function requiredString(object, name, report) {
  let value = required(object, name, report);
  return value === null ? null : asString(value, name, report);
}
function optionalString(object, name, report) {
  let value = presentMember(object, name);
  return value === null ? null : asString(value, name, report);
}
function readObject(value, what, { file, parseJson: parseJson2 }, report, body) {
  if (value.type === "object") return body(value, report);
  if (value.type !== "string")
    return report(wrongType(what, value, "an object, or a string that holds one as JSON")), null;
  let inner = (found) => report("arn" in found ? relocateArn(value.at, found) : relocate(value.at, found)), { tree, problems } = parseJson2(file, value.value);
  problems.forEach(inner);
  let object = tree === null ? null : asObject(tree, what, inner);
  return object === null ? null : body(object, inner);
}
var noEffect = "so it has no effect", sentAsIs = "and is sent as it stands";
function unknownMembers(object, known, report) {
  let unknown2 = object.members.filter(
    ({ name }) => !known.members.includes(name) && known.ignored?.(name) !== !0
  );
  for (let [index, { name, at }] of unknown2.entries())
    report(unknownMember(name, at, known, index < maxCompared));
}
var maxCompared = 100;
function unknownMember(name, at, { where, members, effect }, isCompared) {
  let closest = isCompared ? nearest(name, members) : null, hint = closest === null ? `Known are ${members.join(", ")}.` : `Did you mean ${closest}?`;
  return warning("unknown-member", at, `${quote(name)} is not known in ${where}, ${effect}. ${hint}`);
}
var formatMarkers = {
  view: {
    wrapper: "View",
    envelope: ["Template", "Content"],
    bare: ["Head", "Body"],
    name: "a view",
    input: "views"
  },
  module: {
    wrapper: "ContactFlowModule",
    envelope: ["Content"],
    bare: ["StartAction", "Actions"],
    name: "a flow module",
    input: "modules"
  }
}, distinctiveMembers = {
  view: ["View", "Template", "Head", "Body"],
  module: ["ContactFlowModule", "StartAction"]
};
function detectFormat(kind, tree, report) {
  let format = tree.type === "object" ? detectObjectFormat(kind, tree, report) : notAnObject(kind, tree);
  return "form" in format ? format : (report(format), null);
}
function detectObjectFormat(kind, tree, report) {
  if (member(tree, "modules")?.type === "array") return error("console-export", tree.at, consoleExport);
  let { wrapper, envelope, bare } = formatMarkers[kind], resource = member(tree, wrapper);
  if (resource !== null) return describeOutput(tree, wrapper, resource, report);
  let wrongKindProblem = wrongKind(kind, tree);
  if (wrongKindProblem !== null) return wrongKindProblem;
  if (hasAny(tree, envelope)) return { form: "envelope", body: tree };
  if (hasAny(tree, bare)) return { form: "bare", body: tree };
  let message2 = `This object is no definition of ${formatMarkers[kind].name}. ${expectedFormats[kind]}`;
  return error("definition-shape", tree.at, message2);
}
function hasAny(object, names) {
  return object.members.some(({ name }) => names.includes(name));
}
var consoleExport = "This is the console's old export, which the API does not take; expected flow language. Save the answer of `aws connect describe-contact-flow-module` instead.", expectedFormats = {
  view: "Expected Template and Actions, the answer of `aws connect describe-view`, or a template with Head and Body. Write it as one of them.",
  module: "Expected Content, the answer of `aws connect describe-contact-flow-module`, or flow language with Version, StartAction and Actions. Write it as one of them."
};
function notAnObject(kind, tree) {
  return error(
    "definition-type",
    tree.at,
    `The document is ${typeName(tree)}; expected an object. ${expectedFormats[kind]}`
  );
}
function describeOutput(tree, wrapper, resource, report) {
  return unknownMembers(tree, { where: "this answer", members: [wrapper], ignored: (name) => name === "ResponseMetadata" || name === "$metadata", effect: noEffect }, report), resource.type === "object" ? { form: "answer", body: resource } : wrongType(wrapper, resource, "an object");
}
function wrongKind(kind, object) {
  let other = kind === "view" ? "module" : "view", member2 = object.members.find(({ name }) => distinctiveMembers[other].includes(name));
  if (member2 === void 0 || hasAny(object, distinctiveMembers[kind])) return null;
  let message2 = `This is ${formatMarkers[other].name} (it has ${member2.name}), but the ${formatMarkers[kind].input} patterns match the file. Move the file, or change the patterns of ${formatMarkers[kind].input} and ${formatMarkers[other].input}.`;
  return error("wrong-kind", object.at, message2);
}

// own:shared-102.js
var shared_102_exports = {};
__export(shared_102_exports, {
  comparableContent: () => comparableContent,
  contentHash: () => contentHash,
  contentHashOf: () => contentHashOf,
  contentRow: () => contentRow,
  executableJson: () => executableJson,
  hashJson: () => hashJson,
  isOpen: () => isOpen,
  isPending: () => isPending,
  liveHash: () => liveHash,
  referenceBlockOf: () => referenceBlockOf,
  reviewedMetadata: () => reviewedMetadata,
  sha256: () => sha256,
  sourceOf: () => sourceOf
});
var import_node_crypto = __nccwpck_require__(598);
function sha256(text) {
  return (0, import_node_crypto.createHash)("sha256").update(text, "utf8").digest("hex");
}
function hashJson(value) {
  return sha256(canonicalJson(value));
}
function sourceOf({ references, hash }) {
  return references?.source ?? hash;
}
function isPending({ references }) {
  return (references?.resolution?.pending.length ?? 0) > 0;
}
function referenceBlockOf({ references }) {
  return references?.resolution?.block ?? null;
}
function isOpen(definition) {
  return isPending(definition) || referenceBlockOf(definition) !== null;
}
function contentHashOf(definition) {
  let { references, hash } = definition;
  return references === void 0 ? hash : references.resolution === null || isOpen(definition) ? null : hash;
}
function reviewedMetadata({ references }, { description, tags }) {
  let reviewed = references?.resolution?.reviewed;
  if (reviewed === void 0) return { description, tags };
  let names = Object.keys(tags ?? {});
  return {
    description: description === null ? null : reviewed.description,
    tags: tags && Object.fromEntries(names.map((name) => [name, reviewed.tags[name] ?? ""]))
  };
}
var view = {
  executed: ({ template, actions }) => ({
    actions: [...new Set(actions)].toSorted(compareCodeUnits),
    template: JSON.parse(template)
  }),
  isSameText: (a, b) => a.template === b.template && a.actions.length === b.actions.length && a.actions.every((action, at) => action === b.actions[at]),
  seenBy: (live) => live,
  fileMembers: ({ template, actions }) => ({ Content: { Template: template, Actions: actions } })
}, otherwise = /* @__PURE__ */ new WeakMap(), flowModule = {
  executed: ({ content, settings }) => {
    let executes = { content: withoutCanvas(JSON.parse(content)) };
    return settings === null ? executes : { ...executes, settings: JSON.parse(settings) };
  },
  isSameText: (a, b) => a.content === b.content && a.settings === b.settings,
  // A contract counts only where the definition manages it; one that the service does not tell is an empty one.
  seenBy: (live, ours) => {
    let settings = ours.settings === null ? null : live.settings ?? "{}";
    if (settings === live.settings) return live;
    let seen = otherwise.get(live) ?? { ...live, settings };
    return otherwise.set(live, seen), seen;
  },
  fileMembers: ({ content, settings }) => ({
    Content: content,
    ...settings === null ? {} : { Settings: settings }
  })
}, rows = { view, module: flowModule };
function contentRow({ kind }) {
  return rows[kind];
}
function withoutCanvas(flow) {
  return isObject(flow) ? Object.fromEntries(
    Object.entries(flow).filter(([name]) => name !== "Metadata").map(([name, value]) => [name, name === "Actions" ? byIdentifier(value) : value])
  ) : flow;
}
function byIdentifier(actions) {
  return Array.isArray(actions) ? actions.toSorted((a, b) => compareCodeUnits(identifier(a), identifier(b))) : actions;
}
function identifier(action) {
  return isObject(action) && typeof action.Identifier == "string" ? action.Identifier : "";
}
var hashes = /* @__PURE__ */ new WeakMap();
function contentHash(content) {
  let hash = hashes.get(content) ?? computeHash(content);
  return hashes.set(content, hash), hash;
}
function computeHash(content) {
  try {
    return hashJson(executableJson(content));
  } catch {
    return sha256(`not canonical ${JSON.stringify(content)}`);
  }
}
function liveHash(definition, live) {
  let { content, hash } = definition, comparable = comparableContent(live, content);
  return !isOpen(definition) && comparable.kind === content.kind && contentRow(comparable).isSameText(comparable, content) ? hash : contentHash(comparable);
}
function comparableContent(live, definition) {
  return live.kind === definition.kind ? contentRow(live).seenBy(live, definition) : live;
}
function executableJson(content) {
  return contentRow(content).executed(content);
}

// own:shared-97.js
var leadingBlank = { pattern: new RegExp("^\\p{Z}", "u"), fault: "begins with a blank" }, viewName = {
  max: 255,
  forbidden: /[^\p{L}\p{Z}\p{N}_.:/=+\-@()']/u,
  forbiddenWhole: leadingBlank,
  expected: "letters, digits, blanks and _ . : / = + - @ ( ) ', the first no blank"
}, viewDescription = {
  max: 4096,
  forbidden: /[^\p{L}\p{Z}\p{N}_.:/=+\-@,()']/u,
  forbiddenWhole: leadingBlank,
  expected: "letters, digits, blanks and _ . : / = + - @ , ( ) ', the first no blank"
}, moduleName = {
  max: 127,
  forbidden: /[\n\r\u0085\u2028\u2029]/u,
  forbiddenWhole: { pattern: /^\s+$/u, fault: "is blank" },
  expected: "one line that is not blank"
}, moduleDescription = { ...moduleName, max: 500 }, tagKey = {
  max: 128,
  forbidden: /[^\p{L}\p{Z}\p{N}_.:/=+\-@]/u,
  forbiddenWhole: null,
  expected: "letters, digits, blanks and _ . : / = + - @"
}, textRules = { viewName, viewDescription, moduleName, moduleDescription, tagKey };
function lengthFault(text, { max }) {
  return text === "" ? `is empty; expected 1 to ${max} characters` : text.length > max ? `${quote(text)} has ${text.length} characters; expected at most ${max}` : null;
}
function alphabetFault(text, { forbidden, forbiddenWhole, expected }) {
  let character = forbidden.exec(text)?.[0];
  return character !== void 0 ? `${quote(text)} holds ${quote(character)} (${codePoint(character)}); expected ${expected}` : forbiddenWhole?.pattern.test(text) !== !0 ? null : `${quote(text)} ${forbiddenWhole.fault}; expected ${expected}`;
}
function codePoint(character) {
  return `U+${Number(character.codePointAt(0)).toString(16).toUpperCase().padStart(4, "0")}`;
}
var maxTags = 50, maxValue = 256;
function readTags(value, isDescribeOutput, report) {
  if (value === null) return {};
  let [reserved, tags] = splitReserved(parseTags(value, report));
  if (!isDescribeOutput)
    for (let tag of reserved) report(warning("tag-reserved", tag.at, reservedMessage(tag.key)));
  tags.length > maxTags && report(
    error(
      "tag-count",
      value.at,
      `There are ${tags.length} tags; expected at most ${maxTags}. Remove some.`
    )
  );
  for (let tag of tags) checkTag(tag, report);
  return Object.fromEntries(tags.map((tag) => [tag.key, tag.value]));
}
function splitReserved(tags) {
  let reserved = (tag) => tag.key.startsWith("aws:");
  return [tags.filter(reserved), tags.filter((tag) => !reserved(tag))];
}
function parseTags(value, report) {
  return value.type === "object" ? value.members.flatMap(({ name, at, value: each }) => parseTag(name, at, each, report)) : value.type === "array" ? reportDuplicates(
    value.items.flatMap((item) => parseListedTag(item, report)),
    report
  ) : (report(wrongType("Tags", value, "an object of strings")), []);
}
function parseTag(key, at, value, report) {
  let string2 = asString(value, `The tag ${quote(key)}`, report);
  return string2 === null ? [] : [{ key, at, value: string2.value }];
}
function parseListedTag(item, report) {
  if (item.type !== "object")
    return report(wrongType("A tag of the list", item, "an object with Key and Value")), [];
  let key = requiredText(item, "Key", report), value = member(item, "Value");
  return value === null && report(missingMember("Value", item.at)), key === null || value === null ? [] : parseTag(key.value, key.at, value, report);
}
function requiredText(item, name, report) {
  let value = presentMember(item, name);
  return value === null && report(missingMember(name, item.at)), value === null ? null : asString(value, name, report);
}
function reportDuplicates(tags, report) {
  let first = /* @__PURE__ */ new Map();
  for (let { key, at } of tags) {
    let before = first.get(key);
    before === void 0 ? first.set(key, at) : report(error("duplicate-key", at, duplicateMessage(key, before)));
  }
  return tags;
}
function duplicateMessage(key, { line, column }) {
  return `The tag ${quote(key)} is given twice: first at line ${line}, column ${column}. Remove one of them.`;
}
function checkTag({ key, at, value }, report) {
  for (let fault2 of [lengthFault(key, textRules.tagKey), alphabetFault(key, textRules.tagKey)])
    fault2 !== null && report(error("tag-key", at, `The tag's key ${fault2}. Correct it.`));
  let fault = hasReferences(value) ? null : tagValueFault(key, value);
  fault !== null && report(error("tag-value", at, fault));
}
function tagValueFault(key, value) {
  return value.length <= maxValue ? null : `The value of the tag ${quote(key)} has ${value.length} characters; expected at most ${maxValue}. Shorten it.`;
}
function reservedMessage(key) {
  return `The tag ${quote(key)} begins with aws:, which only AWS may set, so it is ignored. Remove it.`;
}
function readMetadata(rules, format, context, report) {
  if (format.form === "bare") return { ...nameFromFile(context, rules, report), description: null, tags: {} };
  let { form, body } = format, members = ["Name", "Description", "Tags", ...rules.members];
  return unknownMembers(body, { where: `a ${rules.label}`, members, ignored: isReadOnly, effect: noEffect }, report), {
    ...readName(format, context, rules, report),
    description: checkDescription(optionalString(body, "Description", report), rules.description, report),
    tags: readTags(presentMember(body, "Tags"), form === "answer", report)
  };
}
function isReadOnly(name) {
  return readOnly.has(name) || name.endsWith("Sha256");
}
var readOnly = /* @__PURE__ */ new Set([
  "Id",
  "Arn",
  "Status",
  "Type",
  "State",
  "Version",
  "VersionDescription",
  "InputSchema",
  "CreatedTime",
  "LastModifiedTime",
  "LastModifiedRegion"
]);
function readName({ body }, context, rules, report) {
  let value = presentMember(body, "Name");
  if (value === null) return nameFromFile(context, rules, report);
  let name = asString(value, "Name", report);
  return name === null || !checkName2(name.value, "Name", rules.name, name.at, report) ? { name: null, hasName: !0, place: value.at } : { name: name.value, hasName: !0, place: name.at };
}
function nameFromFile({ file, defaultName = null }, rules, report) {
  let place = { file, line: 1, column: 1 }, name = defaultName ?? nameOfPath(file);
  return { name: checkName2(name, `The name (the ${defaultName === null ? "file" : "folder"}'s, as there is no Name)`, rules.name, place, report) ? name : null, hasName: !1, place };
}
function checkName2(name, what, rule, place, report) {
  let length = lengthFault(name, rule), alphabet = alphabetFault(name, rule);
  return length !== null && report(error("name-length", place, `${what} ${length}. Give it another Name.`)), alphabet !== null && report(error("name-alphabet", place, `${what} ${alphabet}. Give it another Name.`)), length === null && alphabet === null;
}
function nameOfPath(file) {
  return file.slice(file.lastIndexOf("/") + 1).replace(/\.(?:json|ya?ml)$/i, "").replace(/\.(?:view|module)$/i, "").normalize("NFC");
}
function checkDescription(given, rule, report) {
  if (given === null || given.value === "") return null;
  if (hasReferences(given.value)) return given.value;
  let length = lengthFault(given.value, rule), alphabet = alphabetFault(given.value, rule);
  return length !== null && report(error("description-length", given.at, `Description ${length}. Shorten it.`)), alphabet !== null && report(error("description-alphabet", given.at, `Description ${alphabet}. Correct it.`)), given.value;
}
function checkFlowGraph(start, actions, report) {
  let nodes = actions.flatMap((action) => readNode(action, report)), byName = /* @__PURE__ */ new Map();
  for (let node of nodes) {
    let before = byName.get(node.identifier.value);
    before === void 0 ? byName.set(node.identifier.value, node) : report(error("duplicate-identifier", node.identifier.at, duplicate(before.identifier)));
  }
  let references = [
    ...start === null ? [] : [{ what: "StartAction", name: start }],
    ...nodes.flatMap(transitions)
  ];
  for (let { what, name } of references)
    byName.has(name.value) || report(error("unknown-action", name.at, unknown(what, name.value)));
  start !== null && byName.has(start.value) && reportUnreachable(start.value, nodes, report);
}
function transitions({ identifier: identifier2, next }) {
  return next.map((name) => ({ what: `A transition of ${quote(identifier2.value)}`, name }));
}
function reportUnreachable(start, nodes, report) {
  let reached = reachable(start, nodes);
  for (let { identifier: identifier2 } of nodes)
    reached.has(identifier2.value) || report(warning("unreachable-action", identifier2.at, unreachable(identifier2.value)));
}
function reachable(start, nodes) {
  let successors = /* @__PURE__ */ new Map();
  for (let { identifier: identifier2, next } of nodes) {
    let known = successors.get(identifier2.value) ?? [];
    for (let name of next) known.push(name);
    successors.set(identifier2.value, known);
  }
  let reached = /* @__PURE__ */ new Set([start]);
  for (let name of reached) for (let { value } of successors.get(name) ?? []) reached.add(value);
  return reached;
}
function readNode(value, report) {
  let action = asObject(value, "An action", report);
  if (action === null) return [];
  let identifier2 = requiredString(action, "Identifier", report);
  requiredString(action, "Type", report);
  let parameters = presentMember(action, "Parameters");
  parameters !== null && asObject(parameters, "Parameters", report);
  let next = readNext(presentMember(action, "Transitions"), report);
  return identifier2 === null ? [] : [{ identifier: identifier2, next }];
}
function readNext(value, report) {
  let transitions2 = value === null ? null : asObject(value, "Transitions", report);
  if (transitions2 === null) return [];
  let next = presentMember(transitions2, "NextAction");
  return [
    ...asList(next === null ? null : asString(next, "NextAction", report)),
    ...branches(transitions2, "Conditions", report),
    ...branches(transitions2, "Errors", report)
  ];
}
function branches(transitions2, name, report) {
  let value = presentMember(transitions2, name);
  return value === null ? [] : value.type === "array" ? value.items.flatMap((item) => branch(item, name, report)) : (report(wrongType(name, value, "a list")), []);
}
function branch(item, name, report) {
  let object = asObject(item, `One of ${name}`, report);
  return object === null ? [] : asList(requiredString(object, "NextAction", report));
}
function asList(value) {
  return value === null ? [] : [value];
}
function duplicate({ value, at }) {
  return `Two actions have the Identifier ${quote(value)}: the first at line ${at.line}, column ${at.column}. Rename one of them, and the transitions that mean it.`;
}
function unknown(what, name) {
  return `${what} names ${quote(name)}, which is no Identifier of an action; expected one. Correct it, or add the action.`;
}
function unreachable(name) {
  return `No transition leads to the action ${quote(name)}, so it never runs. Lead one to it, or remove it.`;
}
function checkNumbers(value, report) {
  if (value.type === "object") for (let member2 of value.members) checkNumbers(member2.value, report);
  else if (value.type === "array") for (let item of value.items) checkNumbers(item, report);
  else value.type === "number" && !isExact(value.value) && report(error("number-range", value.at, message(value.value)));
}
function isExact(value) {
  return Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));
}
function message(value) {
  return `${Number.isFinite(value) ? `The integer is about ${value}` : `The number is read as ${value}`}; expected one between -(2^53 - 1) and 2^53 - 1, which JSON holds exactly. Quote it.`;
}
var maxLength2 = 256e3;
function readModuleContent({ form, body }, context, report) {
  let value = form === "bare" ? body : required(body, "Content", report), settingsValue = form === "bare" ? null : presentMember(body, "Settings"), content = value === null ? null : readObject(value, "Content", context, report, readFlowLanguage), settings = settingsValue === null ? null : readObject(settingsValue, "Settings", context, report, readContract);
  if (value === null || content === null) return null;
  let fault = moduleSizeFault({ content });
  return fault !== null && report(error("module-size", value.at, fault)), { kind: "module", content, settings };
}
function moduleSizeFault({ content }) {
  return content.length <= maxLength2 ? null : `The flow language comes to ${content.length} characters as compact JSON; expected at most ${maxLength2}. Make the module smaller, or split it.`;
}
function readExternalInvocation({ form, body }, report) {
  let value = form === "bare" ? null : presentMember(body, "ExternalInvocationConfiguration"), object = value === null ? null : asObject(value, "ExternalInvocationConfiguration", report);
  if (object === null) return null;
  unknownMembers(object, externalMembers, report);
  let enabled = presentMember(object, "Enabled");
  return enabled === null ? null : enabled.type === "boolean" ? enabled.value : (report(wrongType("Enabled", enabled, "true or false")), null);
}
var externalMembers = {
  where: "ExternalInvocationConfiguration",
  members: ["Enabled"],
  effect: noEffect
}, flowMembers = {
  where: "flow language",
  members: ["Version", "StartAction", "Actions", "Metadata", "Settings"],
  effect: sentAsIs
};
function readFlowLanguage(flow, report) {
  let wrongKindProblem = wrongKind("module", flow);
  if (wrongKindProblem !== null)
    return report(wrongKindProblem), null;
  unknownMembers(flow, flowMembers, report), requiredString(flow, "Version", report);
  let start = requiredString(flow, "StartAction", report), actions = readActions(flow, report);
  actions !== null && checkFlowGraph(start, actions, report);
  let executable = { ...flow, members: flow.members.filter(({ name }) => name !== "Metadata") };
  return checkNumbers(executable, report), findArns(executable).forEach(report), compactJson(flow);
}
function readActions(flow, report) {
  let actions = required(flow, "Actions", report);
  return actions?.type === "array" ? actions.items : (actions !== null && report(wrongType("Actions", actions, "a list of actions")), null);
}
function readContract(settings, report) {
  return checkNumbers(settings, report), findArns(settings).forEach(report), compactJson(settings);
}
function checkActions(value, report) {
  if (value.type !== "array")
    return report(wrongType("Actions", value, "a list of strings")), null;
  let actions = value.items.flatMap((item) => asString(item, "An action", report) ?? []);
  for (let action of actions) checkAction(action, report);
  let seen = /* @__PURE__ */ new Set();
  for (let action of actions)
    seen.has(action.value) && report(warning("duplicate-action", action.at, duplicate2(action.value))), seen.add(action.value);
  return actions.length === value.items.length ? actions.map((action) => action.value) : null;
}
function checkDeclared(template, declared, report) {
  let known = new Set(declared);
  for (let action of firstRaised(template))
    known.has(action.value) || report(warning("undeclared-action", action.at, undeclared(action.value)));
}
function checkRaised(template, report) {
  let raised = firstRaised(template);
  for (let action of raised) checkAction(action, report);
  return raised.map((action) => action.value);
}
function firstRaised(template) {
  let raised = /* @__PURE__ */ new Map();
  return collectRaised(template, raised), [...raised.values()];
}
function checkAction({ value, at }, report) {
  if (hasReferences(value)) return;
  let length = lengthFault(value, textRules.viewName), alphabet = alphabetFault(value, textRules.viewName);
  length !== null && report(error("action-length", at, `The action ${length}. Change it.`)), alphabet !== null && report(error("action-alphabet", at, `The action ${alphabet}. Rename it.`));
}
function undeclared(action) {
  return `The view raises the action ${quote(action)}, which Actions does not list, so a flow has no branch for it. Add it to Actions.`;
}
function duplicate2(action) {
  return `Actions names ${quote(action)} twice. Remove one of them.`;
}
function collectRaised(value, raised) {
  if (value.type === "array") for (let item of value.items) collectRaised(item, raised);
  else if (value.type === "object")
    for (let { name, value: each } of value.members)
      !(name === "Action" || name === "TableAction") || each.type !== "string" || !isLiteral(each.value) ? collectRaised(each, raised) : raised.has(each.value) || raised.set(each.value, each);
}
function isLiteral(action) {
  return action !== "" && !action.startsWith("$.");
}
var maxBytes = 4e5;
function readViewContent({ form, body }, context, report) {
  if (form === "bare") return readTemplateOnly(body, report);
  let content = presentMember(body, "Content");
  if (content === null) return readTemplateAndActions(body, form, context, report);
  for (let name of ["Template", "Actions"]) {
    let duplicate3 = presentMember(body, name);
    duplicate3 !== null && report(error("two-contents", duplicate3.at, twoContents(name)));
  }
  return readObject(content, "Content", context, report, (object, inner) => (wrongKind("view", object) === null && unknownMembers(object, contentMembers, inner), readTemplateAndActions(object, form, context, inner)));
}
var contentMembers = {
  where: "a view's Content",
  members: ["Template", "Actions"],
  ignored: (name) => name === "InputSchema",
  effect: noEffect
};
function twoContents(name) {
  return `${name} stands beside Content; expected either Content or Template and Actions. Remove one of them.`;
}
function readTemplateOnly(template, report) {
  return checkTemplate(template, report), checkSize(template, compactJson(template), checkRaised(template, report), report);
}
function readTemplateAndActions(object, form, context, report) {
  let wrongKindProblem = wrongKind("view", object);
  if (wrongKindProblem !== null)
    return report(wrongKindProblem), null;
  let list = form === "answer" ? presentMember(object, "Actions") : required(object, "Actions", report), actions = list === null ? [] : checkActions(list, report), value = required(object, "Template", report);
  if (value === null) return null;
  let template = readObject(value, "Template", context, report, (tree, inner) => (checkTemplate(tree, inner), actions !== null && checkDeclared(tree, actions, inner), compactJson(tree)));
  return template === null || actions === null ? null : checkSize(object, template, actions, report);
}
function checkTemplate(template, report) {
  unknownMembers(template, { where: "a template", members: ["Head", "Body"], effect: sentAsIs }, report);
  let head = requiredObject(template, "Head", report);
  head !== null && requiredObject(head, "Configuration", report);
  let body = required(template, "Body", report);
  body !== null && body.type !== "array" && report(wrongType("Body", body, "a list of components")), checkNumbers(template, report), findArns(template).forEach(report);
}
function requiredObject(object, name, report) {
  let value = required(object, name, report);
  return value === null ? null : asObject(value, name, report);
}
function checkSize(at, template, actions, report) {
  let content = { kind: "view", template, actions }, fault = viewSizeFault(content);
  return fault !== null && report(error("view-size", at.at, fault)), content;
}
function viewSizeFault({ template, actions }) {
  let bytes = Buffer.byteLength(template) + Buffer.byteLength(JSON.stringify(actions));
  return bytes <= maxBytes ? null : `Template and Actions come to ${bytes} bytes as compact JSON; expected at most ${maxBytes} (400 kB). Make the view smaller, or split it.`;
}
var view2 = {
  kind: "view",
  label: "view",
  name: textRules.viewName,
  description: textRules.viewDescription,
  members: ["Template", "Actions", "Content"],
  versionDescriptionLimit: 4096,
  normalizesContent: !0,
  deduplicatesVersions: !0,
  readContent: readViewContent,
  readExternalInvocation: () => null
}, flowModule2 = {
  kind: "module",
  label: "flow module",
  name: textRules.moduleName,
  description: textRules.moduleDescription,
  members: ["Content", "Settings", "ExternalInvocationConfiguration"],
  versionDescriptionLimit: 500,
  normalizesContent: !1,
  // Not documented, so it is not relied on.
  deduplicatesVersions: !1,
  readContent: readModuleContent,
  readExternalInvocation
}, kinds = { view: view2, module: flowModule2 };
function isKind(kind) {
  return Object.hasOwn(kinds, kind);
}
var maxArns = 1e3;
function readDefinition(kind, tree, context) {
  let problems = [], arns = [];
  return { ...readTree(kind, tree, context, (found) => {
    "arn" in found ? arns.length < maxArns && arns.push(found) : problems.push(found);
  }, problems), problems, arns };
}
function readTree(kind, tree, context, report, problems) {
  let row = kinds[kind], format = detectFormat(kind, tree, report);
  if (format === null) return { definition: null, name: null, hasName: !1 };
  let metadata = readMetadata(row, format, context, report), content = row.readContent(format, context, report), external = row.readExternalInvocation(format, report);
  if (content === null || metadata.name === null || problems.some(isError))
    return { definition: null, name: metadata.name, hasName: metadata.hasName };
  let { name, hasName, place, description, tags } = metadata;
  return { definition: { key: keyFor(kind, name), kind, name, file: context.file, place, description, tags, content, hash: contentHash(content), externalInvocation: external }, name, hasName };
}

// own:shared-50.js
var maxProblems = 100;
async function readFile({ kind, file, matchedBothKinds, defaultName }, parse, { checks = !1, literals = !1 } = {}) {
  let path6 = file.path, emptyFile = {
    kind,
    file: path6,
    name: null,
    hasName: !1,
    definition: null,
    arns: [],
    checked: null
  };
  if (matchedBothKinds)
    return { ...emptyFile, problems: [error("matched-twice", fileStart(path6), matchedBothKindsMessage)] };
  let bytes = await readBytes(file);
  if (!(bytes instanceof Uint8Array)) return { ...emptyFile, problems: [bytes] };
  let { tree, within, ...plain } = await readTree2({ kind, file: path6, defaultName }, bytes, parse), reading = tree !== null && mayRefer(plain.definition, bytes) ? await addReferences(plain, { kind, tree, within }, parse) : plain, { definition } = reading;
  if (definition === null || tree === null) return { kind, file: path6, ...reading, checked: null };
  let checkContent = checks ? (await Promise.resolve().then(() => __toESM(require_core_check()))).checkDefinition : null, findLiterals = literals ? (await Promise.resolve().then(() => __toESM(require_core_check_literals()))).findLiterals : null;
  return {
    kind,
    file: path6,
    ...reading,
    checked: checkContent?.(definition, tree, parse.json, within) ?? null,
    ...findLiterals && { literals: findLiterals(definition, tree, parse.json, within) }
  };
}
function mayRefer(definition, bytes) {
  if (definition === null) return Buffer.from(bytes).includes(referenceStart2);
  let { content, description, tags } = definition;
  return [...Object.values(content).flat(), description, ...Object.values(tags)].some(
    (text) => text?.includes(referenceStart2)
  );
}
var referenceStart2 = "$".concat("{");
async function addReferences(reading, { kind, tree, within }, parse) {
  let { findReferences } = await Promise.resolve().then(() => __toESM(require_core_resolve_find())), { definition, problems } = reading, references = findReferences(kind, tree, parse.json, within);
  if (references.problems.length > 0)
    return { ...reading, definition: null, problems: [...problems, ...references.problems] };
  if (definition === null) return reading;
  let { withReferences } = await Promise.resolve().then(() => __toESM(require_core_resolve_definition()));
  return { ...reading, definition: withReferences(definition, references.found) };
}
async function readTree2({
  kind,
  file,
  defaultName
}, bytes, parse) {
  let parsed = await parse.document(file, bytes), { tree } = parsed, context = { file, defaultName, parseJson: parse.json };
  if (tree !== null && isPlainDefinition(kind, tree))
    return { ...readDefinition(kind, tree, context), tree, within: null };
  let { readUnusual } = await Promise.resolve().then(() => __toESM(require_app_load_unusual_file()));
  return readUnusual({ kind, context, bytes, parsed, parse });
}
function problemsOf({ file, problems, arns }, target) {
  return limitProblems(unique([...problems, ...foreignArns(arns, target)]), file);
}
function unique(problems) {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}
function limitProblems(problems, path6) {
  if (problems.length <= maxProblems) return problems;
  let ranked = [...problems.filter(isError), ...problems.filter((problem) => !isError(problem))], more = `This file has ${problems.length} problems; ${maxProblems} are told. Correct those first.`;
  return [...ranked.slice(0, maxProblems), warning("more-problems", fileStart(path6), more)];
}
var matchedBothKindsMessage = "Both the views and the modules patterns match this file; expected one. Change the patterns, or move the file.";
async function readBytes(file) {
  try {
    return await file.read();
  } catch (cause) {
    return unreadableProblem(cause, fileStart(file.path));
  }
}
async function unreadableProblem(cause, place) {
  let { problemCodes } = await Promise.resolve().then(() => __toESM(require_core_document_problem_codes())), isProblemCode = (code) => Object.hasOwn(problemCodes, code);
  if (cause instanceof ActionError && isProblemCode(cause.code))
    return error(cause.code, place, cause.message);
  let why = printable(withoutDot(cause instanceof Error ? cause.message : String(cause)));
  return error(
    "file-unreadable",
    place,
    `The file could not be read: ${why}. Check that it is a plain, readable file.`
  );
}
function fileStart(file) {
  return { file, line: 1, column: 1 };
}

// own:shared-42.js
function settleFindings(findings, circumstances) {
  if (circumstances.check === "off") return [];
  let live = new Set((circumstances.live ?? []).map(sameness));
  return findings.flatMap((finding) => {
    let isLive = live.has(sameness(finding));
    return isLive && !harmsLive.includes(finding.code) ? [] : [{ finding, severity: severityOf(finding, isLive, circumstances) }];
  });
}
var harmsLive = ["unresolved-placeholder"], neverPublished = ["unresolved-placeholder"];
function severityOf({ certainty, code }, isLive, circumstances) {
  if (certainty === "unknown") return "notice";
  if (certainty === "documented" || isLive) return "warning";
  let { check, mode, written, live, accepted } = circumstances;
  return written !== !0 || live === null || accepted ? "warning" : check === "error" || check === "plan" && (mode === "plan" || neverPublished.includes(code)) ? "error" : "warning";
}
function sameness({ code, type, path: path6 }) {
  let members = path6.members.filter((step) => typeof step == "string");
  return JSON.stringify([code, type, path6.root, ...members]);
}
var nothingCompared = () => ({ written: null, live: null, accepted: !1, further: [] });
function checkFiles(context, { files }) {
  return { facts: { contentProblems: contentProblems(context, files, nothingCompared) } };
}
function contentProblems({
  inputs,
  decision
}, files, knownOf) {
  return files.flatMap((file) => {
    let { checked, definition } = file;
    if (checked === null || definition === null) return [];
    let { further, ...known } = knownOf({ ...file, checked }), placed = [...checked.findings, ...further];
    if (placed.length === 0) return [];
    let circumstances = { check: inputs.contentCheck, mode: decision.mode, ...known };
    return limitProblems(settled(placed, circumstances), file.file);
  }).toSorted(compareLocations);
}
function settled(placed, circumstances) {
  let placeOf = new Map(placed.map((each) => [each.finding, each])), findings = placed.map(({ finding }) => finding);
  return settleFindings(findings, circumstances).flatMap(({ finding, severity }) => {
    let found = placeOf.get(finding);
    return found === void 0 ? [] : [problemOf(found, severity)];
  });
}
function problemOf({ finding, place, note }, severity) {
  let { code, message: message2 } = finding;
  return { severity, code, message: `${message2}${severity === "error" ? goOn : ""}${note}`, place };
}
var goOn = " To publish it all the same, set the input content-check to warn.";

// own:shared-43.js
var shared_43_exports = {};
__export(shared_43_exports, {
  decideMode: () => decideMode,
  makesChanges: () => makesChanges
});
function decideMode(requested, event, preview = !1) {
  let chosen = requested === "auto" ? byEvent(event) : byInput(requested, event, preview), ref = pushedRef(event), rollback = chosen.mode === "rollback" || chosen.mode === "plan" && preview, tag = event.releaseTag ?? (ref?.type === "tag" ? ref.name : null);
  return {
    ...chosen,
    rollback,
    branchPush: ref?.type === "branch",
    label: rollback ? null : tag,
    fork: event.pullRequest?.isWithoutSecrets ?? !1,
    pullRequest: event.pullRequest?.number ?? null,
    record: isDefault(ref, event)
  };
}
function byInput(mode, { pullRequest: pullRequest2 }, preview) {
  let although = makesChanges(mode) && pullRequest2 !== null && !pullRequest2.merged ? `, although this is pull request #${pullRequest2.number}, not its merge` : "";
  return { mode, reason: `The input mode is "${mode}"${preview ? " and rollback is true: this previews a rollback to the commit that is checked out" : ""}${although}.` };
}
function makesChanges(mode) {
  return mode === "publish" || mode === "rollback";
}
function byEvent(event) {
  let cause = publishReason(event);
  return cause !== null ? { mode: "publish", reason: `Publishing, because of ${cause}.` } : { mode: "plan", reason: `Planning only: ${whyPlan(event)}. ${howToPublish(event)}` };
}
function publishReason(event) {
  let { name, action, ref } = event, push = pushedRef(event);
  return push !== null && isDefault(push, event) ? `a push to the default branch "${push.name}"` : push?.type === "tag" ? `a push of the tag "${push.name}"` : name === "release" && action === "published" ? "a published release" : name === "workflow_dispatch" && isDefault(ref, event) ? "a run by hand on the default branch" : name === "workflow_dispatch" && ref?.type === "tag" ? `a run by hand on the tag "${ref.name}"` : name === "repository_dispatch" ? "a repository_dispatch event" : null;
}
function whyPlan(event) {
  let { name, action, ref } = event;
  return event.pullRequest?.merged ? `pull request #${event.pullRequest.number} was merged, and its own events never publish` : event.pullRequest !== null ? `pull request #${event.pullRequest.number} is a proposal` : name === "push" && event.deleted ? "the push deletes its branch or tag" : name === "release" ? `of a release only "published" publishes, and this is "${action ?? "unknown"}"` : name !== "push" && name !== "workflow_dispatch" ? `the event "${name}" never publishes by itself` : ref?.type !== "branch" ? `the event "${name}" tells neither a branch nor a tag` : event.defaultBranch === null ? `the event "${name}" does not tell the default branch` : `the branch "${ref.name}" is not the default branch "${event.defaultBranch}"`;
}
function howToPublish({ defaultBranch, pullRequest: pullRequest2 }) {
  let branch2 = defaultBranch === null ? "the default branch" : `"${defaultBranch}"`;
  return `To publish, ${pullRequest2 === null ? "push to" : pullRequest2.merged ? "let the workflow run on pushes to" : "merge it into"} ${branch2}, push a tag, publish a release or set the input mode to "publish".`;
}
function pushedRef({ name, deleted, ref }) {
  return name === "push" && !deleted ? ref : null;
}
function isDefault(ref, { defaultBranch }) {
  return ref?.type === "branch" && ref.name === defaultBranch;
}

// own:shared-44.js
var shared_44_exports = {};
__export(shared_44_exports, {
  createRemovedFiles: () => createRemovedFiles,
  createSelection: () => createSelection,
  pathInWorkspace: () => pathInWorkspace
});

// own:shared-46.js
var shared_46_exports = {};
__export(shared_46_exports, {
  contains: () => contains,
  isIgnored: () => isIgnored,
  isReadable: () => isReadable
});
var import_node_path = __toESM(__nccwpck_require__(760));
function contains(folder, inner) {
  let relative = import_node_path.default.relative(folder, inner);
  return relative === "" || !(relative.split(import_node_path.default.sep)[0] === ".." || import_node_path.default.isAbsolute(relative));
}
function isIgnored(name) {
  return [".git", "node_modules"].includes(name.toLowerCase());
}
function isReadable(root, resolved) {
  return contains(root, resolved) && !import_node_path.default.relative(root, resolved).split(import_node_path.default.sep).some((part) => part.toLowerCase() === ".git");
}

// own:shared-106.js
var shared_106_exports = {};
__export(shared_106_exports, {
  __commonJS: () => __commonJS2,
  __require: () => __require,
  __toESM: () => __toESM2
});
var __create2 = Object.create, __defProp2 = Object.defineProperty, __getOwnPropDesc2 = Object.getOwnPropertyDescriptor, __getOwnPropNames2 = Object.getOwnPropertyNames, __getProtoOf2 = Object.getPrototypeOf, __hasOwnProp2 = Object.prototype.hasOwnProperty, __require = /* @__PURE__ */ ((x) =>  true ? __nccwpck_require__(254) : 0)(function(x) {
  if (true) return __nccwpck_require__(254).apply(this, arguments);
  throw Error('Dynamic require of "' + x + '" is not supported');
}), __commonJS2 = (cb, mod) => function() {
  try {
    return mod || (0, cb[__getOwnPropNames2(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
}, __copyProps2 = (to, from, except, desc) => {
  if (from && typeof from == "object" || typeof from == "function")
    for (let key of __getOwnPropNames2(from))
      !__hasOwnProp2.call(to, key) && key !== except && __defProp2(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc2(from, key)) || desc.enumerable });
  return to;
}, __toESM2 = (mod, isNodeMode, target) => (target = mod != null ? __create2(__getProtoOf2(mod)) : {}, __copyProps2(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp2(target, "default", { value: mod, enumerable: !0 }) : target,
  mod
));

// own:shared-44.js
var import_node_path2 = __toESM(__nccwpck_require__(760)), require_constants = __commonJS2({
  "node_modules/picomatch/lib/constants.js"(exports2, module2) {
    "use strict";
    var WIN_NO_SLASH = "[^\\\\/]", ONE_CHAR = "(?=.)", QMARK = "[^/]", END_ANCHOR = "(?:\\/|$)", START_ANCHOR = "(?:^|\\/)", DOTS_SLASH = `\\.{1,2}${END_ANCHOR}`, NO_DOT = "(?!\\.)", NO_DOTS = `(?!${START_ANCHOR}${DOTS_SLASH})`, NO_DOT_SLASH = `(?!\\.{0,1}${END_ANCHOR})`, NO_DOTS_SLASH = `(?!${DOTS_SLASH})`, QMARK_NO_DOT = "[^.\\/]", STAR = `${QMARK}*?`, SEP = "/", POSIX_CHARS = {
      DOT_LITERAL: "\\.",
      PLUS_LITERAL: "\\+",
      QMARK_LITERAL: "\\?",
      SLASH_LITERAL: "\\/",
      ONE_CHAR,
      QMARK,
      END_ANCHOR,
      DOTS_SLASH,
      NO_DOT,
      NO_DOTS,
      NO_DOT_SLASH,
      NO_DOTS_SLASH,
      QMARK_NO_DOT,
      STAR,
      START_ANCHOR,
      SEP
    }, WINDOWS_CHARS = {
      ...POSIX_CHARS,
      SLASH_LITERAL: "[\\\\/]",
      QMARK: WIN_NO_SLASH,
      STAR: `${WIN_NO_SLASH}*?`,
      DOTS_SLASH: "\\.{1,2}(?:[\\\\/]|$)",
      NO_DOT: "(?!\\.)",
      NO_DOTS: "(?!(?:^|[\\\\/])\\.{1,2}(?:[\\\\/]|$))",
      NO_DOT_SLASH: "(?!\\.{0,1}(?:[\\\\/]|$))",
      NO_DOTS_SLASH: "(?!\\.{1,2}(?:[\\\\/]|$))",
      QMARK_NO_DOT: "[^.\\\\/]",
      START_ANCHOR: "(?:^|[\\\\/])",
      END_ANCHOR: "(?:[\\\\/]|$)",
      SEP: "\\"
    }, POSIX_REGEX_SOURCE = {
      __proto__: null,
      alnum: "a-zA-Z0-9",
      alpha: "a-zA-Z",
      ascii: "\\x00-\\x7F",
      blank: " \\t",
      cntrl: "\\x00-\\x1F\\x7F",
      digit: "0-9",
      graph: "\\x21-\\x7E",
      lower: "a-z",
      print: "\\x20-\\x7E ",
      punct: "\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",
      space: " \\t\\r\\n\\v\\f",
      upper: "A-Z",
      word: "A-Za-z0-9_",
      xdigit: "A-Fa-f0-9"
    };
    module2.exports = {
      DEFAULT_MAX_EXTGLOB_RECURSION: 0,
      MAX_LENGTH: 1024 * 64,
      POSIX_REGEX_SOURCE,
      // regular expressions
      REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
      REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
      REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
      REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
      REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
      REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,
      // Replace globs with equivalent patterns to reduce parsing time.
      REPLACEMENTS: {
        __proto__: null,
        "***": "*",
        "**/**": "**",
        "**/**/**": "**"
      },
      // Digits
      CHAR_0: 48,
      /* 0 */
      CHAR_9: 57,
      /* 9 */
      // Alphabet chars.
      CHAR_UPPERCASE_A: 65,
      /* A */
      CHAR_LOWERCASE_A: 97,
      /* a */
      CHAR_UPPERCASE_Z: 90,
      /* Z */
      CHAR_LOWERCASE_Z: 122,
      /* z */
      CHAR_LEFT_PARENTHESES: 40,
      /* ( */
      CHAR_RIGHT_PARENTHESES: 41,
      /* ) */
      CHAR_ASTERISK: 42,
      /* * */
      // Non-alphabetic chars.
      CHAR_AMPERSAND: 38,
      /* & */
      CHAR_AT: 64,
      /* @ */
      CHAR_BACKWARD_SLASH: 92,
      /* \ */
      CHAR_CARRIAGE_RETURN: 13,
      /* \r */
      CHAR_CIRCUMFLEX_ACCENT: 94,
      /* ^ */
      CHAR_COLON: 58,
      /* : */
      CHAR_COMMA: 44,
      /* , */
      CHAR_DOT: 46,
      /* . */
      CHAR_DOUBLE_QUOTE: 34,
      /* " */
      CHAR_EQUAL: 61,
      /* = */
      CHAR_EXCLAMATION_MARK: 33,
      /* ! */
      CHAR_FORM_FEED: 12,
      /* \f */
      CHAR_FORWARD_SLASH: 47,
      /* / */
      CHAR_GRAVE_ACCENT: 96,
      /* ` */
      CHAR_HASH: 35,
      /* # */
      CHAR_HYPHEN_MINUS: 45,
      /* - */
      CHAR_LEFT_ANGLE_BRACKET: 60,
      /* < */
      CHAR_LEFT_CURLY_BRACE: 123,
      /* { */
      CHAR_LEFT_SQUARE_BRACKET: 91,
      /* [ */
      CHAR_LINE_FEED: 10,
      /* \n */
      CHAR_NO_BREAK_SPACE: 160,
      /* \u00A0 */
      CHAR_PERCENT: 37,
      /* % */
      CHAR_PLUS: 43,
      /* + */
      CHAR_QUESTION_MARK: 63,
      /* ? */
      CHAR_RIGHT_ANGLE_BRACKET: 62,
      /* > */
      CHAR_RIGHT_CURLY_BRACE: 125,
      /* } */
      CHAR_RIGHT_SQUARE_BRACKET: 93,
      /* ] */
      CHAR_SEMICOLON: 59,
      /* ; */
      CHAR_SINGLE_QUOTE: 39,
      /* ' */
      CHAR_SPACE: 32,
      /*   */
      CHAR_TAB: 9,
      /* \t */
      CHAR_UNDERSCORE: 95,
      /* _ */
      CHAR_VERTICAL_LINE: 124,
      /* | */
      CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279,
      /* \uFEFF */
      /**
       * Create EXTGLOB_CHARS
       */
      extglobChars(chars) {
        return {
          "!": { type: "negate", open: "(?:(?!(?:", close: `))${chars.STAR})` },
          "?": { type: "qmark", open: "(?:", close: ")?" },
          "+": { type: "plus", open: "(?:", close: ")+" },
          "*": { type: "star", open: "(?:", close: ")*" },
          "@": { type: "at", open: "(?:", close: ")" }
        };
      },
      /**
       * Create GLOB_CHARS
       */
      globChars(win32) {
        return win32 === !0 ? WINDOWS_CHARS : POSIX_CHARS;
      }
    };
  }
}), require_utils = __commonJS2({
  "node_modules/picomatch/lib/utils.js"(exports2) {
    "use strict";
    var {
      REGEX_BACKSLASH,
      REGEX_REMOVE_BACKSLASH,
      REGEX_SPECIAL_CHARS,
      REGEX_SPECIAL_CHARS_GLOBAL
    } = require_constants();
    exports2.isObject = (val) => val !== null && typeof val == "object" && !Array.isArray(val), exports2.hasRegexChars = (str) => REGEX_SPECIAL_CHARS.test(str), exports2.isRegexChar = (str) => str.length === 1 && exports2.hasRegexChars(str), exports2.escapeRegex = (str) => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, "\\$1"), exports2.toPosixSlashes = (str) => str.replace(REGEX_BACKSLASH, "/"), exports2.isWindows = () => {
      if (typeof navigator < "u" && navigator.platform) {
        let platform = navigator.platform.toLowerCase();
        return platform === "win32" || platform === "windows";
      }
      return typeof process < "u" && process.platform ? process.platform === "win32" : !1;
    }, exports2.removeBackslashes = (str) => str.replace(REGEX_REMOVE_BACKSLASH, (match) => match === "\\" ? "" : match), exports2.escapeLast = (input, char, lastIdx) => {
      let idx = input.lastIndexOf(char, lastIdx);
      return idx === -1 ? input : input[idx - 1] === "\\" ? exports2.escapeLast(input, char, idx - 1) : `${input.slice(0, idx)}\\${input.slice(idx)}`;
    }, exports2.removePrefix = (input, state = {}) => {
      let output = input;
      return output.startsWith("./") && (output = output.slice(2), state.prefix = "./"), output;
    }, exports2.wrapOutput = (input, state = {}, options = {}) => {
      let prepend = options.contains ? "" : "^", append = options.contains ? "" : "$", output = `${prepend}(?:${input})${append}`;
      return state.negated === !0 && (output = `(?:^(?!${output}).*$)`), output;
    }, exports2.basename = (path24, { windows } = {}) => {
      let segs = path24.split(windows ? /[\\/]/ : "/"), last = segs[segs.length - 1];
      return last === "" ? segs[segs.length - 2] : last;
    };
  }
}), require_scan = __commonJS2({
  "node_modules/picomatch/lib/scan.js"(exports2, module2) {
    "use strict";
    var utils = require_utils(), {
      CHAR_ASTERISK,
      /* * */
      CHAR_AT,
      /* @ */
      CHAR_BACKWARD_SLASH,
      /* \ */
      CHAR_COMMA,
      /* , */
      CHAR_DOT,
      /* . */
      CHAR_EXCLAMATION_MARK,
      /* ! */
      CHAR_FORWARD_SLASH,
      /* / */
      CHAR_LEFT_CURLY_BRACE,
      /* { */
      CHAR_LEFT_PARENTHESES,
      /* ( */
      CHAR_LEFT_SQUARE_BRACKET,
      /* [ */
      CHAR_PLUS,
      /* + */
      CHAR_QUESTION_MARK,
      /* ? */
      CHAR_RIGHT_CURLY_BRACE,
      /* } */
      CHAR_RIGHT_PARENTHESES,
      /* ) */
      CHAR_RIGHT_SQUARE_BRACKET
      /* ] */
    } = require_constants(), isPathSeparator = (code) => code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH, depth = (token) => {
      token.isPrefix !== !0 && (token.depth = token.isGlobstar ? 1 / 0 : 1);
    }, scan = (input, options) => {
      let opts = options || {}, length = input.length - 1, scanToEnd = opts.parts === !0 || opts.tokens === !0 || opts.scanToEnd === !0, slashes = [], tokens = [], parts = [], str = input, index = -1, start = 0, lastIndex = 0, isBrace = !1, isBracket = !1, isGlob = !1, isExtglob = !1, isGlobstar = !1, braceEscaped = !1, backslashes = !1, negated = !1, negatedExtglob = !1, finished = !1, braces = 0, prev, code, token = { value: "", depth: 0, isGlob: !1 }, eos = () => index >= length, peek = () => str.charCodeAt(index + 1), advance = () => (prev = code, str.charCodeAt(++index));
      for (; index < length; ) {
        code = advance();
        let next;
        if (code === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = !0, code = advance(), code === CHAR_LEFT_CURLY_BRACE && (braceEscaped = !0);
          continue;
        }
        if (braceEscaped === !0 || code === CHAR_LEFT_CURLY_BRACE) {
          for (braces++; eos() !== !0 && (code = advance()); ) {
            if (code === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = !0, advance();
              continue;
            }
            if (code === CHAR_LEFT_CURLY_BRACE) {
              braces++;
              continue;
            }
            if (braceEscaped !== !0 && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
              if (isBrace = token.isBrace = !0, isGlob = token.isGlob = !0, finished = !0, scanToEnd === !0)
                continue;
              break;
            }
            if (braceEscaped !== !0 && code === CHAR_COMMA) {
              if (isBrace = token.isBrace = !0, isGlob = token.isGlob = !0, finished = !0, scanToEnd === !0)
                continue;
              break;
            }
            if (code === CHAR_RIGHT_CURLY_BRACE && (braces--, braces === 0)) {
              braceEscaped = !1, isBrace = token.isBrace = !0, finished = !0;
              break;
            }
          }
          if (scanToEnd === !0)
            continue;
          break;
        }
        if (code === CHAR_FORWARD_SLASH) {
          if (slashes.push(index), tokens.push(token), token = { value: "", depth: 0, isGlob: !1 }, finished === !0) continue;
          if (prev === CHAR_DOT && index === start + 1) {
            start += 2;
            continue;
          }
          lastIndex = index + 1;
          continue;
        }
        if (opts.noext !== !0 && (code === CHAR_PLUS || code === CHAR_AT || code === CHAR_ASTERISK || code === CHAR_QUESTION_MARK || code === CHAR_EXCLAMATION_MARK) && peek() === CHAR_LEFT_PARENTHESES) {
          if (isGlob = token.isGlob = !0, isExtglob = token.isExtglob = !0, finished = !0, code === CHAR_EXCLAMATION_MARK && index === start && (negatedExtglob = !0), scanToEnd === !0) {
            let parens = 0;
            for (; eos() !== !0 && (code = advance()); ) {
              if (code === CHAR_BACKWARD_SLASH) {
                backslashes = token.backslashes = !0, advance();
                continue;
              }
              if (code === CHAR_LEFT_PARENTHESES) {
                parens++;
                continue;
              }
              if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
                finished = !0;
                break;
              }
            }
            continue;
          }
          break;
        }
        if (code === CHAR_ASTERISK) {
          if (prev === CHAR_ASTERISK && (isGlobstar = token.isGlobstar = !0), isGlob = token.isGlob = !0, finished = !0, scanToEnd === !0)
            continue;
          break;
        }
        if (code === CHAR_QUESTION_MARK) {
          if (isGlob = token.isGlob = !0, finished = !0, scanToEnd === !0)
            continue;
          break;
        }
        if (code === CHAR_LEFT_SQUARE_BRACKET) {
          for (; eos() !== !0 && (next = advance()); ) {
            if (next === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = !0, advance();
              continue;
            }
            if (next === CHAR_RIGHT_SQUARE_BRACKET) {
              isBracket = token.isBracket = !0, isGlob = token.isGlob = !0, finished = !0;
              break;
            }
          }
          if (scanToEnd === !0)
            continue;
          break;
        }
        if (opts.nonegate !== !0 && code === CHAR_EXCLAMATION_MARK && index === start) {
          negated = token.negated = !0, start++;
          continue;
        }
        if (opts.noparen !== !0 && code === CHAR_LEFT_PARENTHESES) {
          if (isGlob = token.isGlob = !0, scanToEnd === !0) {
            let parens = 1;
            for (; eos() !== !0 && (code = advance()); ) {
              if (code === CHAR_BACKWARD_SLASH) {
                backslashes = token.backslashes = !0, advance();
                continue;
              }
              if (code === CHAR_LEFT_PARENTHESES) {
                parens++;
                continue;
              }
              if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
                finished = !0;
                break;
              }
            }
            continue;
          }
          break;
        }
        if (isGlob === !0) {
          if (finished = !0, scanToEnd === !0)
            continue;
          break;
        }
      }
      opts.noext === !0 && (isExtglob = !1, isGlob = !1);
      let base = str, prefix = "", glob = "";
      start > 0 && (prefix = str.slice(0, start), str = str.slice(start), lastIndex -= start), base && isGlob === !0 && lastIndex > 0 ? (base = str.slice(0, lastIndex), glob = str.slice(lastIndex)) : isGlob === !0 ? (base = "", glob = str) : base = str, base && base !== "" && base !== "/" && base !== str && isPathSeparator(base.charCodeAt(base.length - 1)) && (base = base.slice(0, -1)), opts.unescape === !0 && (glob && (glob = utils.removeBackslashes(glob)), base && backslashes === !0 && (base = utils.removeBackslashes(base)));
      let state = {
        prefix,
        input,
        start,
        base,
        glob,
        isBrace,
        isBracket,
        isGlob,
        isExtglob,
        isGlobstar,
        negated,
        negatedExtglob
      };
      if (opts.tokens === !0 && (state.maxDepth = 0, isPathSeparator(code) || tokens.push(token), state.tokens = tokens), opts.parts === !0 || opts.tokens === !0) {
        let prevIndex;
        for (let idx = 0; idx < slashes.length; idx++) {
          let n2 = prevIndex !== void 0 ? prevIndex + 1 : start, i = slashes[idx], value2 = input.slice(n2, i);
          opts.tokens && (idx === 0 && start !== 0 ? (tokens[idx].isPrefix = !0, tokens[idx].value = prefix) : tokens[idx].value = value2, depth(tokens[idx]), state.maxDepth += tokens[idx].depth), i >= start && (parts.push(value2), prevIndex = i);
        }
        let n = prevIndex !== void 0 ? prevIndex + 1 : start, value = input.slice(n);
        parts.push(value), opts.tokens && prevIndex && prevIndex + 1 < input.length && (tokens[tokens.length - 1].value = value, depth(tokens[tokens.length - 1]), state.maxDepth += tokens[tokens.length - 1].depth), state.slashes = slashes, state.parts = parts;
      }
      return state;
    };
    module2.exports = scan;
  }
}), require_parse = __commonJS2({
  "node_modules/picomatch/lib/parse.js"(exports2, module2) {
    "use strict";
    var constants2 = require_constants(), utils = require_utils(), {
      MAX_LENGTH,
      POSIX_REGEX_SOURCE,
      REGEX_NON_SPECIAL_CHARS,
      REGEX_SPECIAL_CHARS_BACKREF,
      REPLACEMENTS
    } = constants2, expandRange = (args, options) => {
      if (typeof options.expandRange == "function")
        return options.expandRange(...args, options);
      args.sort();
      let value = `[${args.join("-")}]`;
      try {
        new RegExp(value);
      } catch {
        return args.map((v) => utils.escapeRegex(v)).join("..");
      }
      return value;
    }, syntaxError = (type, char) => `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`, splitTopLevel = (input) => {
      let parts = [], bracket = 0, paren = 0, quote22 = 0, value = "", escaped2 = !1;
      for (let ch of input) {
        if (escaped2 === !0) {
          value += ch, escaped2 = !1;
          continue;
        }
        if (ch === "\\") {
          value += ch, escaped2 = !0;
          continue;
        }
        if (ch === '"') {
          quote22 = quote22 === 1 ? 0 : 1, value += ch;
          continue;
        }
        if (quote22 === 0) {
          if (ch === "[")
            bracket++;
          else if (ch === "]" && bracket > 0)
            bracket--;
          else if (bracket === 0) {
            if (ch === "(")
              paren++;
            else if (ch === ")" && paren > 0)
              paren--;
            else if (ch === "|" && paren === 0) {
              parts.push(value), value = "";
              continue;
            }
          }
        }
        value += ch;
      }
      return parts.push(value), parts;
    }, isPlainBranch = (branch2) => {
      let escaped2 = !1;
      for (let ch of branch2) {
        if (escaped2 === !0) {
          escaped2 = !1;
          continue;
        }
        if (ch === "\\") {
          escaped2 = !0;
          continue;
        }
        if (/[?*+@!()[\]{}]/.test(ch))
          return !1;
      }
      return !0;
    }, normalizeSimpleBranch = (branch2) => {
      let value = branch2.trim(), changed = !0;
      for (; changed === !0; )
        changed = !1, /^@\([^\\()[\]{}|]+\)$/.test(value) && (value = value.slice(2, -1), changed = !0);
      if (isPlainBranch(value))
        return value.replace(/\\(.)/g, "$1");
    }, hasRepeatedCharPrefixOverlap = (branches2) => {
      let values = branches2.map(normalizeSimpleBranch).filter(Boolean);
      for (let i = 0; i < values.length; i++)
        for (let j = i + 1; j < values.length; j++) {
          let a = values[i], b = values[j], char = a[0];
          if (!(!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) && (a === b || a.startsWith(b) || b.startsWith(a)))
            return !0;
        }
      return !1;
    }, parseRepeatedExtglob = (pattern, requireEnd = !0) => {
      if (pattern[0] !== "+" && pattern[0] !== "*" || pattern[1] !== "(")
        return;
      let bracket = 0, paren = 0, quote22 = 0, escaped2 = !1;
      for (let i = 1; i < pattern.length; i++) {
        let ch = pattern[i];
        if (escaped2 === !0) {
          escaped2 = !1;
          continue;
        }
        if (ch === "\\") {
          escaped2 = !0;
          continue;
        }
        if (ch === '"') {
          quote22 = quote22 === 1 ? 0 : 1;
          continue;
        }
        if (quote22 !== 1) {
          if (ch === "[") {
            bracket++;
            continue;
          }
          if (ch === "]" && bracket > 0) {
            bracket--;
            continue;
          }
          if (!(bracket > 0)) {
            if (ch === "(") {
              paren++;
              continue;
            }
            if (ch === ")" && (paren--, paren === 0))
              return requireEnd === !0 && i !== pattern.length - 1 ? void 0 : {
                type: pattern[0],
                body: pattern.slice(2, i),
                end: i
              };
          }
        }
      }
    }, buildCharClassStar = (chars) => `${chars.length === 1 ? utils.escapeRegex(chars[0]) : `[${chars.map((ch) => utils.escapeRegex(ch)).join("")}]`}*`, getStarExtglobSequenceChars = (pattern) => {
      let index = 0, chars = [];
      for (; index < pattern.length; ) {
        let match = parseRepeatedExtglob(pattern.slice(index), !1);
        if (!match || match.type !== "*")
          return;
        let branches2 = splitTopLevel(match.body).map((branch22) => branch22.trim());
        if (branches2.length !== 1)
          return;
        let branch2 = normalizeSimpleBranch(branches2[0]);
        if (!branch2 || branch2.length !== 1)
          return;
        chars.push(branch2), index += match.end + 1;
      }
      if (!(chars.length < 1))
        return chars;
    }, repeatedExtglobRecursion = (pattern) => {
      let depth = 0, value = pattern.trim(), match = parseRepeatedExtglob(value);
      for (; match; )
        depth++, value = match.body.trim(), match = parseRepeatedExtglob(value);
      return depth;
    }, analyzeRepeatedExtglob = (body, options) => {
      if (options.maxExtglobRecursion === !1)
        return { risky: !1 };
      let max = typeof options.maxExtglobRecursion == "number" ? options.maxExtglobRecursion : constants2.DEFAULT_MAX_EXTGLOB_RECURSION, branches2 = splitTopLevel(body).map((branch2) => branch2.trim());
      if (branches2.length > 1 && (branches2.some((branch2) => branch2 === "") || branches2.some((branch2) => /^[*?]+$/.test(branch2)) || hasRepeatedCharPrefixOverlap(branches2)))
        return { risky: !0 };
      let safeChars = [], sawStarSequence = !1, combinable = !0;
      for (let branch2 of branches2) {
        let chars = getStarExtglobSequenceChars(branch2);
        if (chars) {
          sawStarSequence = !0, safeChars.push(...chars);
          continue;
        }
        let literal2 = normalizeSimpleBranch(branch2);
        if (literal2 && literal2.length === 1) {
          safeChars.push(literal2);
          continue;
        }
        if (combinable = !1, repeatedExtglobRecursion(branch2) > max)
          return { risky: !0 };
      }
      return sawStarSequence ? combinable ? { risky: !0, safeOutput: buildCharClassStar([...new Set(safeChars)]) } : { risky: !0 } : { risky: !1 };
    }, parse = (input, options) => {
      if (typeof input != "string")
        throw new TypeError("Expected a string");
      input = REPLACEMENTS[input] || input;
      let opts = { ...options }, max = typeof opts.maxLength == "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH, len = input.length;
      if (len > max)
        throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
      let bos = { type: "bos", value: "", output: opts.prepend || "" }, tokens = [bos], capture = opts.capture ? "" : "?:", PLATFORM_CHARS = constants2.globChars(opts.windows), EXTGLOB_CHARS = constants2.extglobChars(PLATFORM_CHARS), {
        DOT_LITERAL,
        PLUS_LITERAL,
        SLASH_LITERAL,
        ONE_CHAR,
        DOTS_SLASH,
        NO_DOT,
        NO_DOT_SLASH,
        NO_DOTS_SLASH,
        QMARK,
        QMARK_NO_DOT,
        STAR,
        START_ANCHOR
      } = PLATFORM_CHARS, globstar = (opts2) => `(${capture}(?:(?!${START_ANCHOR}${opts2.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`, nodot = opts.dot ? "" : NO_DOT, qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT, star2 = opts.bash === !0 ? globstar(opts) : STAR;
      opts.capture && (star2 = `(${star2})`), typeof opts.noext == "boolean" && (opts.noextglob = opts.noext);
      let state = {
        input,
        index: -1,
        start: 0,
        dot: opts.dot === !0,
        consumed: "",
        output: "",
        prefix: "",
        backtrack: !1,
        negated: !1,
        brackets: 0,
        braces: 0,
        parens: 0,
        quotes: 0,
        globstar: !1,
        tokens
      };
      input = utils.removePrefix(input, state), len = input.length;
      let extglobs = [], braces = [], stack = [], prev = bos, value, eos = () => state.index === len - 1, peek = state.peek = (n = 1) => input[state.index + n], advance = state.advance = () => input[++state.index] || "", remaining = () => input.slice(state.index + 1), consume = (value2 = "", num = 0) => {
        state.consumed += value2, state.index += num;
      }, append = (token) => {
        state.output += token.output != null ? token.output : token.value, consume(token.value);
      }, negate = () => {
        let count = 1;
        for (; peek() === "!" && (peek(2) !== "(" || peek(3) === "?"); )
          advance(), state.start++, count++;
        return count % 2 === 0 ? !1 : (state.negated = !0, state.start++, !0);
      }, increment = (type) => {
        state[type]++, stack.push(type);
      }, decrement = (type) => {
        state[type]--, stack.pop();
      }, push = (tok) => {
        if (prev.type === "globstar") {
          let isBrace = state.braces > 0 && (tok.type === "comma" || tok.type === "brace"), isExtglob = tok.extglob === !0 || extglobs.length && (tok.type === "pipe" || tok.type === "paren");
          tok.type !== "slash" && tok.type !== "paren" && !isBrace && !isExtglob && (state.output = state.output.slice(0, -prev.output.length), prev.type = "star", prev.value = "*", prev.output = star2, state.output += prev.output);
        }
        if (extglobs.length && tok.type !== "paren" && (extglobs[extglobs.length - 1].inner += tok.value), (tok.value || tok.output) && append(tok), prev && prev.type === "text" && tok.type === "text") {
          prev.output = (prev.output || prev.value) + tok.value, prev.value += tok.value;
          return;
        }
        tok.prev = prev, tokens.push(tok), prev = tok;
      }, extglobOpen = (type, value2) => {
        let token = { ...EXTGLOB_CHARS[value2], conditions: 1, inner: "" };
        token.prev = prev, token.parens = state.parens, token.output = state.output, token.startIndex = state.index, token.tokensIndex = tokens.length;
        let output = (opts.capture ? "(" : "") + token.open;
        increment("parens"), push({ type, value: value2, output: state.output ? "" : ONE_CHAR }), push({ type: "paren", extglob: !0, value: advance(), output }), extglobs.push(token);
      }, extglobClose = (token) => {
        let literal2 = input.slice(token.startIndex, state.index + 1), body = input.slice(token.startIndex + 2, state.index), analysis = analyzeRepeatedExtglob(body, opts);
        if ((token.type === "plus" || token.type === "star") && analysis.risky) {
          let safeOutput = analysis.safeOutput ? (token.output ? "" : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput) : void 0, open2 = tokens[token.tokensIndex];
          open2.type = "text", open2.value = literal2, open2.output = safeOutput || utils.escapeRegex(literal2);
          for (let i = token.tokensIndex + 1; i < tokens.length; i++)
            tokens[i].value = "", tokens[i].output = "", delete tokens[i].suffix;
          state.output = token.output + open2.output, state.backtrack = !0, push({ type: "paren", extglob: !0, value, output: "" }), decrement("parens");
          return;
        }
        let output = token.close + (opts.capture ? ")" : ""), rest;
        if (token.type === "negate") {
          let extglobStar = star2;
          if (token.inner && token.inner.length > 1 && token.inner.includes("/") && (extglobStar = globstar(opts)), (extglobStar !== star2 || eos() || /^\)+$/.test(remaining())) && (output = token.close = `)$))${extglobStar}`), token.inner.includes("*") && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) {
            let expression = parse(rest, { ...options, fastpaths: !1 }).output;
            output = token.close = `)${expression})${extglobStar})`;
          }
          token.prev.type === "bos" && (state.negatedExtglob = !0);
        }
        push({ type: "paren", extglob: !0, value, output }), decrement("parens");
      };
      if (opts.fastpaths !== !1 && !/(^[*!]|[/()[\]{}"])/.test(input)) {
        let backslashes = !1, output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => first === "\\" ? (backslashes = !0, m) : first === "?" ? esc ? esc + first + (rest ? QMARK.repeat(rest.length) : "") : index === 0 ? qmarkNoDot + (rest ? QMARK.repeat(rest.length) : "") : QMARK.repeat(chars.length) : first === "." ? DOT_LITERAL.repeat(chars.length) : first === "*" ? esc ? esc + first + (rest ? star2 : "") : star2 : esc ? m : `\\${m}`);
        return backslashes === !0 && (opts.unescape === !0 ? output = output.replace(/\\/g, "") : output = output.replace(/\\+/g, (m) => m.length % 2 === 0 ? "\\\\" : m ? "\\" : "")), output === input && opts.contains === !0 ? (state.output = input, state) : (state.output = utils.wrapOutput(output, state, options), state);
      }
      for (; !eos(); ) {
        if (value = advance(), value === "\0")
          continue;
        if (value === "\\") {
          let next = peek();
          if (next === "/" && opts.bash !== !0 || next === "." || next === ";")
            continue;
          if (!next) {
            value += "\\", push({ type: "text", value });
            continue;
          }
          let match = /^\\+/.exec(remaining()), slashes = 0;
          if (match && match[0].length > 2 && (slashes = match[0].length, state.index += slashes, slashes % 2 !== 0 && (value += "\\")), opts.unescape === !0 ? value = advance() : value += advance(), state.brackets === 0) {
            push({ type: "text", value });
            continue;
          }
        }
        if (state.brackets > 0 && (value !== "]" || prev.value === "[" || prev.value === "[^")) {
          if (opts.posix !== !1 && value === ":") {
            let inner = prev.value.slice(1);
            if (inner.includes("[") && (prev.posix = !0, inner.includes(":"))) {
              let idx = prev.value.lastIndexOf("["), pre = prev.value.slice(0, idx), rest2 = prev.value.slice(idx + 2), posix = POSIX_REGEX_SOURCE[rest2];
              if (posix) {
                prev.value = pre + posix, state.backtrack = !0, advance(), !bos.output && tokens.indexOf(prev) === 1 && (bos.output = ONE_CHAR);
                continue;
              }
            }
          }
          (value === "[" && peek() !== ":" || value === "-" && peek() === "]") && (value = `\\${value}`), value === "]" && (prev.value === "[" || prev.value === "[^") && (value = `\\${value}`), opts.posix === !0 && value === "!" && prev.value === "[" && (value = "^"), prev.value += value, append({ value });
          continue;
        }
        if (state.quotes === 1 && value !== '"') {
          value = utils.escapeRegex(value), prev.value += value, append({ value });
          continue;
        }
        if (value === '"') {
          state.quotes = state.quotes === 1 ? 0 : 1, opts.keepQuotes === !0 && push({ type: "text", value });
          continue;
        }
        if (value === "(") {
          increment("parens"), push({ type: "paren", value });
          continue;
        }
        if (value === ")") {
          if (state.parens === 0 && opts.strictBrackets === !0)
            throw new SyntaxError(syntaxError("opening", "("));
          let extglob = extglobs[extglobs.length - 1];
          if (extglob && state.parens === extglob.parens + 1) {
            extglobClose(extglobs.pop());
            continue;
          }
          push({ type: "paren", value, output: state.parens ? ")" : "\\)" }), decrement("parens");
          continue;
        }
        if (value === "[") {
          if (opts.nobracket === !0 || !remaining().includes("]")) {
            if (opts.nobracket !== !0 && opts.strictBrackets === !0)
              throw new SyntaxError(syntaxError("closing", "]"));
            value = `\\${value}`;
          } else
            increment("brackets");
          push({ type: "bracket", value });
          continue;
        }
        if (value === "]") {
          if (opts.nobracket === !0 || prev && prev.type === "bracket" && prev.value.length === 1) {
            push({ type: "text", value, output: `\\${value}` });
            continue;
          }
          if (state.brackets === 0) {
            if (opts.strictBrackets === !0)
              throw new SyntaxError(syntaxError("opening", "["));
            push({ type: "text", value, output: `\\${value}` });
            continue;
          }
          decrement("brackets");
          let prevValue = prev.value.slice(1);
          if (prev.posix !== !0 && prevValue[0] === "^" && !prevValue.includes("/") && (value = `/${value}`), prev.value += value, append({ value }), opts.literalBrackets === !1 || utils.hasRegexChars(prevValue))
            continue;
          let escaped2 = utils.escapeRegex(prev.value);
          if (state.output = state.output.slice(0, -prev.value.length), opts.literalBrackets === !0) {
            state.output += escaped2, prev.value = escaped2;
            continue;
          }
          prev.value = `(${capture}${escaped2}|${prev.value})`, state.output += prev.value;
          continue;
        }
        if (value === "{" && opts.nobrace !== !0) {
          increment("braces");
          let open2 = {
            type: "brace",
            value,
            output: "(",
            outputIndex: state.output.length,
            tokensIndex: state.tokens.length
          };
          braces.push(open2), push(open2);
          continue;
        }
        if (value === "}") {
          let brace = braces[braces.length - 1];
          if (opts.nobrace === !0 || !brace) {
            push({ type: "text", value, output: value });
            continue;
          }
          let output = ")";
          if (brace.dots === !0) {
            let arr = tokens.slice(), range = [];
            for (let i = arr.length - 1; i >= 0 && (tokens.pop(), arr[i].type !== "brace"); i--)
              arr[i].type !== "dots" && range.unshift(arr[i].value);
            output = expandRange(range, opts), state.backtrack = !0;
          }
          if (brace.comma !== !0 && brace.dots !== !0) {
            let out = state.output.slice(0, brace.outputIndex), toks = state.tokens.slice(brace.tokensIndex);
            brace.value = brace.output = "\\{", value = output = "\\}", state.output = out;
            for (let t of toks)
              state.output += t.output || t.value;
          }
          push({ type: "brace", value, output }), decrement("braces"), braces.pop();
          continue;
        }
        if (value === "|") {
          extglobs.length > 0 && extglobs[extglobs.length - 1].conditions++, push({ type: "text", value });
          continue;
        }
        if (value === ",") {
          let output = value, brace = braces[braces.length - 1];
          brace && stack[stack.length - 1] === "braces" && (brace.comma = !0, output = "|"), push({ type: "comma", value, output });
          continue;
        }
        if (value === "/") {
          if (prev.type === "dot" && state.index === state.start + 1) {
            state.start = state.index + 1, state.consumed = "", state.output = "", tokens.pop(), prev = bos;
            continue;
          }
          push({ type: "slash", value, output: SLASH_LITERAL });
          continue;
        }
        if (value === ".") {
          if (state.braces > 0 && prev.type === "dot") {
            prev.value === "." && (prev.output = DOT_LITERAL);
            let brace = braces[braces.length - 1];
            prev.type = "dots", prev.output += value, prev.value += value, brace.dots = !0;
            continue;
          }
          if (state.braces + state.parens === 0 && prev.type !== "bos" && prev.type !== "slash") {
            push({ type: "text", value, output: DOT_LITERAL });
            continue;
          }
          push({ type: "dot", value, output: DOT_LITERAL });
          continue;
        }
        if (value === "?") {
          if (!(prev && prev.value === "(") && opts.noextglob !== !0 && peek() === "(" && peek(2) !== "?") {
            extglobOpen("qmark", value);
            continue;
          }
          if (prev && prev.type === "paren") {
            let next = peek(), output = value;
            (prev.value === "(" && !/[!=<:]/.test(next) || next === "<" && !/<([!=]|\w+>)/.test(remaining())) && (output = `\\${value}`), push({ type: "text", value, output });
            continue;
          }
          if (opts.dot !== !0 && (prev.type === "slash" || prev.type === "bos")) {
            push({ type: "qmark", value, output: QMARK_NO_DOT });
            continue;
          }
          push({ type: "qmark", value, output: QMARK });
          continue;
        }
        if (value === "!") {
          if (opts.noextglob !== !0 && peek() === "(" && (peek(2) !== "?" || !/[!=<:]/.test(peek(3)))) {
            extglobOpen("negate", value);
            continue;
          }
          if (opts.nonegate !== !0 && state.index === 0) {
            negate();
            continue;
          }
        }
        if (value === "+") {
          if (opts.noextglob !== !0 && peek() === "(" && peek(2) !== "?") {
            extglobOpen("plus", value);
            continue;
          }
          if (prev && prev.value === "(" || opts.regex === !1) {
            push({ type: "plus", value, output: PLUS_LITERAL });
            continue;
          }
          if (prev && (prev.type === "bracket" || prev.type === "paren" || prev.type === "brace") || state.parens > 0) {
            push({ type: "plus", value });
            continue;
          }
          push({ type: "plus", value: PLUS_LITERAL });
          continue;
        }
        if (value === "@") {
          if (opts.noextglob !== !0 && peek() === "(" && peek(2) !== "?") {
            push({ type: "at", extglob: !0, value, output: "" });
            continue;
          }
          push({ type: "text", value });
          continue;
        }
        if (value !== "*") {
          (value === "$" || value === "^") && (value = `\\${value}`);
          let match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
          match && (value += match[0], state.index += match[0].length), push({ type: "text", value });
          continue;
        }
        if (prev && (prev.type === "globstar" || prev.star === !0)) {
          prev.type = "star", prev.star = !0, prev.value += value, prev.output = star2, state.backtrack = !0, state.globstar = !0, consume(value);
          continue;
        }
        let rest = remaining();
        if (opts.noextglob !== !0 && /^\([^?]/.test(rest)) {
          extglobOpen("star", value);
          continue;
        }
        if (prev.type === "star") {
          if (opts.noglobstar === !0) {
            consume(value);
            continue;
          }
          let prior = prev.prev, before = prior.prev, isStart = prior.type === "slash" || prior.type === "bos", afterStar = before && (before.type === "star" || before.type === "globstar");
          if (opts.bash === !0 && (!isStart || rest[0] && rest[0] !== "/")) {
            push({ type: "star", value, output: "" });
            continue;
          }
          let isBrace = state.braces > 0 && (prior.type === "comma" || prior.type === "brace"), isExtglob = extglobs.length && (prior.type === "pipe" || prior.type === "paren");
          if (!isStart && prior.type !== "paren" && !isBrace && !isExtglob) {
            push({ type: "star", value, output: "" });
            continue;
          }
          for (; rest.slice(0, 3) === "/**"; ) {
            let after = input[state.index + 4];
            if (after && after !== "/")
              break;
            rest = rest.slice(3), consume("/**", 3);
          }
          let isEnd = eos() || state.parens > 0 && rest === ")".repeat(state.parens) && !extglobs.some((extglob) => extglob.type === "negate");
          if (prior.type === "bos" && eos()) {
            prev.type = "globstar", prev.value += value, prev.output = globstar(opts), state.output = prev.output, state.globstar = !0, consume(value);
            continue;
          }
          if (prior.type === "slash" && prior.prev.type !== "bos" && !afterStar && isEnd) {
            state.output = state.output.slice(0, -(prior.output + prev.output).length), prior.output = `(?:${prior.output}`, prev.type = "globstar", prev.output = globstar(opts) + (opts.strictSlashes ? ")" : "|$)"), prev.value += value, state.globstar = !0, state.output += prior.output + prev.output, consume(value);
            continue;
          }
          if (prior.type === "slash" && prior.prev.type !== "bos" && rest[0] === "/") {
            let end = rest[1] !== void 0 ? "|$" : "";
            state.output = state.output.slice(0, -(prior.output + prev.output).length), prior.output = `(?:${prior.output}`, prev.type = "globstar", prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`, prev.value += value, state.output += prior.output + prev.output, state.globstar = !0, consume(value + advance()), push({ type: "slash", value: "/", output: "" });
            continue;
          }
          if (prior.type === "bos" && rest[0] === "/") {
            prev.type = "globstar", prev.value += value, prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`, state.output = prev.output, state.globstar = !0, consume(value + advance()), push({ type: "slash", value: "/", output: "" });
            continue;
          }
          state.output = state.output.slice(0, -prev.output.length), prev.type = "globstar", prev.output = globstar(opts), prev.value += value, state.output += prev.output, state.globstar = !0, consume(value);
          continue;
        }
        let token = { type: "star", value, output: star2 };
        if (opts.bash === !0) {
          token.output = ".*?", (prev.type === "bos" || prev.type === "slash") && (token.output = nodot + token.output), push(token);
          continue;
        }
        if (prev && (prev.type === "bracket" || prev.type === "paren") && opts.regex === !0) {
          token.output = value, push(token);
          continue;
        }
        (state.index === state.start || prev.type === "slash" || prev.type === "dot") && (prev.type === "dot" ? (state.output += NO_DOT_SLASH, prev.output += NO_DOT_SLASH) : opts.dot === !0 ? (state.output += NO_DOTS_SLASH, prev.output += NO_DOTS_SLASH) : (state.output += nodot, prev.output += nodot), peek() !== "*" && (state.output += ONE_CHAR, prev.output += ONE_CHAR)), push(token);
      }
      for (; state.brackets > 0; ) {
        if (opts.strictBrackets === !0) throw new SyntaxError(syntaxError("closing", "]"));
        state.output = utils.escapeLast(state.output, "["), decrement("brackets");
      }
      for (; state.parens > 0; ) {
        if (opts.strictBrackets === !0) throw new SyntaxError(syntaxError("closing", ")"));
        state.output = utils.escapeLast(state.output, "("), decrement("parens");
      }
      for (; state.braces > 0; ) {
        if (opts.strictBrackets === !0) throw new SyntaxError(syntaxError("closing", "}"));
        state.output = utils.escapeLast(state.output, "{"), decrement("braces");
      }
      if (opts.strictSlashes !== !0 && (prev.type === "star" || prev.type === "bracket") && push({ type: "maybe_slash", value: "", output: `${SLASH_LITERAL}?` }), state.backtrack === !0) {
        state.output = "";
        for (let token of state.tokens)
          state.output += token.output != null ? token.output : token.value, token.suffix && (state.output += token.suffix);
      }
      return state;
    };
    parse.fastpaths = (input, options) => {
      let opts = { ...options }, max = typeof opts.maxLength == "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH, len = input.length;
      if (len > max)
        throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
      input = REPLACEMENTS[input] || input;
      let {
        DOT_LITERAL,
        SLASH_LITERAL,
        ONE_CHAR,
        DOTS_SLASH,
        NO_DOT,
        NO_DOTS,
        NO_DOTS_SLASH,
        STAR,
        START_ANCHOR
      } = constants2.globChars(opts.windows), nodot = opts.dot ? NO_DOTS : NO_DOT, slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT, capture = opts.capture ? "" : "?:", state = { negated: !1, prefix: "" }, star2 = opts.bash === !0 ? ".*?" : STAR;
      opts.capture && (star2 = `(${star2})`);
      let globstar = (opts2) => opts2.noglobstar === !0 ? star2 : `(${capture}(?:(?!${START_ANCHOR}${opts2.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`, create = (str) => {
        switch (str) {
          case "*":
            return `${nodot}${ONE_CHAR}${star2}`;
          case ".*":
            return `${DOT_LITERAL}${ONE_CHAR}${star2}`;
          case "*.*":
            return `${nodot}${star2}${DOT_LITERAL}${ONE_CHAR}${star2}`;
          case "*/*":
            return `${nodot}${star2}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star2}`;
          case "**":
            return nodot + globstar(opts);
          case "**/*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star2}`;
          case "**/*.*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star2}${DOT_LITERAL}${ONE_CHAR}${star2}`;
          case "**/.*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star2}`;
          default: {
            let match = /^(.*?)\.(\w+)$/.exec(str);
            if (!match) return;
            let source2 = create(match[1]);
            return source2 ? source2 + DOT_LITERAL + match[2] : void 0;
          }
        }
      }, output = utils.removePrefix(input, state), source = create(output);
      return source && opts.strictSlashes !== !0 && (source += `${SLASH_LITERAL}?`), source;
    }, module2.exports = parse;
  }
}), require_picomatch = __commonJS2({
  "node_modules/picomatch/lib/picomatch.js"(exports2, module2) {
    "use strict";
    var scan = require_scan(), parse = require_parse(), utils = require_utils(), constants2 = require_constants(), isObject3 = (val) => val && typeof val == "object" && !Array.isArray(val), picomatch3 = (glob, options, returnState = !1) => {
      if (Array.isArray(glob)) {
        let fns = glob.map((input) => picomatch3(input, options, returnState));
        return (str) => {
          for (let isMatch of fns) {
            let state2 = isMatch(str);
            if (state2) return state2;
          }
          return !1;
        };
      }
      let isState = isObject3(glob) && glob.tokens && glob.input;
      if (glob === "" || typeof glob != "string" && !isState)
        throw new TypeError("Expected pattern to be a non-empty string");
      let opts = options || {}, posix = opts.windows, regex = isState ? picomatch3.compileRe(glob, options) : picomatch3.makeRe(glob, options, !1, !0), state = regex.state;
      delete regex.state;
      let isIgnored2 = () => !1;
      if (opts.ignore) {
        let ignoreOpts = { ...options, ignore: null, onMatch: null, onResult: null };
        isIgnored2 = picomatch3(opts.ignore, ignoreOpts, returnState);
      }
      let matcher = (input, returnObject = !1) => {
        let { isMatch, match, output } = picomatch3.test(input, regex, options, { glob, posix }), result = { glob, state, regex, posix, input, output, match, isMatch };
        return typeof opts.onResult == "function" && opts.onResult(result), isMatch === !1 ? (result.isMatch = !1, returnObject ? result : !1) : isIgnored2(input) ? (typeof opts.onIgnore == "function" && opts.onIgnore(result), result.isMatch = !1, returnObject ? result : !1) : (typeof opts.onMatch == "function" && opts.onMatch(result), returnObject ? result : !0);
      };
      return returnState && (matcher.state = state), matcher;
    };
    picomatch3.test = (input, regex, options, { glob, posix } = {}) => {
      if (typeof input != "string")
        throw new TypeError("Expected input to be a string");
      if (input === "")
        return { isMatch: !1, output: "" };
      let opts = options || {}, format = opts.format || (posix ? utils.toPosixSlashes : null), match = input === glob, output = match && format ? format(input) : input;
      return match === !1 && (output = format ? format(input) : input, match = output === glob), (match === !1 || opts.capture === !0) && (opts.matchBase === !0 || opts.basename === !0 ? match = picomatch3.matchBase(input, regex, options, posix) : match = regex.exec(output)), { isMatch: !!match, match, output };
    }, picomatch3.matchBase = (input, glob, options, posix = options && options.windows) => (glob instanceof RegExp ? glob : picomatch3.makeRe(glob, options)).test(utils.basename(input, { windows: posix })), picomatch3.isMatch = (str, patterns, options) => picomatch3(patterns, options)(str), picomatch3.parse = (pattern, options) => Array.isArray(pattern) ? pattern.map((p) => picomatch3.parse(p, options)) : parse(pattern, { ...options, fastpaths: !1 }), picomatch3.scan = (input, options) => scan(input, options), picomatch3.compileRe = (state, options, returnOutput = !1, returnState = !1) => {
      if (returnOutput === !0)
        return state.output;
      let opts = options || {}, prepend = opts.contains ? "" : "^", append = opts.contains ? "" : "$", source = `${prepend}(?:${state.output})${append}`;
      state && state.negated === !0 && (source = `^(?!${source}).*$`);
      let regex = picomatch3.toRegex(source, options);
      return returnState === !0 && (regex.state = state), regex;
    }, picomatch3.makeRe = (input, options = {}, returnOutput = !1, returnState = !1) => {
      if (!input || typeof input != "string")
        throw new TypeError("Expected a non-empty string");
      let parsed = { negated: !1, fastpaths: !0 };
      return options.fastpaths !== !1 && (input[0] === "." || input[0] === "*") && (parsed.output = parse.fastpaths(input, options)), parsed.output || (parsed = parse(input, options)), picomatch3.compileRe(parsed, options, returnOutput, returnState);
    }, picomatch3.toRegex = (source, options) => {
      try {
        let opts = options || {};
        return new RegExp(source, opts.flags || (opts.nocase ? "i" : ""));
      } catch (err) {
        if (options && options.debug === !0) throw err;
        return /$^/;
      }
    }, picomatch3.constants = constants2, module2.exports = picomatch3;
  }
}), require_picomatch2 = __commonJS2({
  "node_modules/picomatch/index.js"(exports2, module2) {
    "use strict";
    var pico = require_picomatch(), utils = require_utils();
    function picomatch3(glob, options, returnState = !1) {
      return options && (options.windows === null || options.windows === void 0) && (options = { ...options, windows: utils.isWindows() }), pico(glob, options, returnState);
    }
    Object.assign(picomatch3, pico), module2.exports = picomatch3;
  }
}), import_picomatch2 = __toESM2(require_picomatch2(), 1), import_picomatch = __toESM2(require_picomatch2(), 1), star = String.raw`\[\^/\]\*\?`, fixed = String.raw`(?:\\[^a-zA-Z0-9]|\[\^/\](?![*+?{])|[^\\[\](){}.*+?^$|/])`, starBeforeStar = new RegExp(`${star}${fixed}+(?![*+?{])(?=${star})`, "g");
function createMatcher(glob) {
  let { source, flags: flags2 } = import_picomatch.default.makeRe(glob, { nonegate: !0 }), count = 0, lazy = source.replace(starBeforeStar, (part) => (count += 1, `(?=(?<star${count}>${part}))\\k<star${count}>`)), pattern = new RegExp(lazy, flags2);
  return (path24) => path24 === glob || pattern.test(path24);
}
function createSelection(patterns) {
  let parsed = patterns.map(parsePattern), included = parsed.filter((pattern) => !pattern.excludes);
  return {
    included: included.map(({ text }) => text),
    bases: outermost(included.map(({ base }) => base)),
    matchingPatterns: (file) => included.filter(({ matches }) => matches(file)).map(({ text }) => text),
    selects: (file) => parsed.findLast(({ matches }) => matches(file))?.excludes === !1,
    openFolder: (file) => {
      let folder = file.slice(0, Math.max(0, file.lastIndexOf("/")));
      return included.some(({ base, matches }) => isBelow(folder, base) && matches(file)) ? folder.slice(folder.lastIndexOf("/") + 1) : null;
    },
    excludesFolder: (folder) => {
      let last = parsed.findLastIndex((pattern) => pattern.excludes && pattern.matches(`${folder}/x`));
      return last >= 0 && parsed.slice(last).every((pattern) => pattern.excludes);
    }
  };
}
function parsePattern(text) {
  let excludes = text.startsWith("!"), glob = (excludes ? text.slice(1) : text).replace(/^(?:\.\/+)+/, "");
  if (leadsOutside(glob)) throw outsideError(text);
  return { text, excludes, base: baseOf(glob), matches: createMatcher(glob) };
}
function leadsOutside(glob) {
  return /^(?:[a-z]:)?[\\/]/i.test(glob) || /(?:^|[\\/{,(|])\.\.(?:$|[\\/},)|])/.test(glob);
}
function outsideError(text) {
  return new ActionError(
    "invalid-input",
    "pattern-outside",
    `The pattern ${quote(text)} leads out of the working-directory; expected one relative to it, without "..". Correct it.`
  );
}
function baseOf(glob) {
  let { base, glob: rest } = import_picomatch2.default.scan(glob);
  return rest === "" ? base.slice(0, Math.max(0, base.lastIndexOf("/"))) : base;
}
function isBelow(inner, outer) {
  return inner !== outer && (outer === "" || inner.startsWith(`${outer}/`));
}
function outermost(bases) {
  return [...new Set(bases)].filter((base, _, all) => !all.some((other) => isBelow(base, other)));
}
var maxFiles = 100;
function createRemovedFiles(github, range, checkoutPaths) {
  let rangeRead = null, list = () => (rangeRead ??= github.removedFiles(range), rangeRead);
  return {
    async find(patterns) {
      let { paths, complete } = await list(), { selects, openFolder } = createSelection(patterns), files = paths.flatMap((file) => {
        let inFolder = pathInWorkingDirectory(checkoutPaths, file);
        return inFolder === null || !selects(inFolder) ? [] : [{ ...createFoundFile(github, range, checkoutPaths, file), folder: openFolder(inFolder) }];
      });
      return { files: files.slice(0, maxFiles), complete: complete && files.length <= maxFiles };
    },
    async modified(patterns) {
      let { selects } = createSelection(patterns);
      return (await list()).modified.filter((file) => {
        let inFolder = pathInWorkingDirectory(checkoutPaths, file);
        return inFolder !== null && selects(inFolder);
      }).map((file) => pathInWorkspace(checkoutPaths, file));
    }
  };
}
function pathInWorkingDirectory({ workspace, checkout, workingDirectory }, file) {
  let folder = import_node_path2.default.resolve(workspace, workingDirectory), absolute = import_node_path2.default.join(checkout, file);
  if (!contains(folder, absolute)) return null;
  let parts = import_node_path2.default.relative(folder, absolute).split(import_node_path2.default.sep);
  return parts.some(isIgnored) ? null : parts.join("/");
}
function createFoundFile(github, range, checkoutPaths, file) {
  return {
    path: pathInWorkspace(checkoutPaths, file),
    read: () => github.readFile(commitBefore(range), file)
  };
}
function pathInWorkspace({ workspace, checkout }, file) {
  return import_node_path2.default.relative(import_node_path2.default.resolve(workspace), import_node_path2.default.join(checkout, file)).replaceAll(import_node_path2.default.sep, "/");
}
function commitBefore(range) {
  return range.kind === "back" ? range.from : range.kind === "push" ? range.before : range.base;
}

// own:shared-45.js
var shared_45_exports = {};
__export(shared_45_exports, {
  causeText: () => causeText
});
function causeText(cause) {
  let message2 = typeof cause == "object" && cause !== null && "message" in cause ? cause.message : cause;
  return withoutDot(printable(String(message2)));
}

// own:shared-47.js
var shared_47_exports = {};
__export(shared_47_exports, {
  withoutPromotion: () => withoutPromotion
});
function withoutPromotion(plan) {
  return { plan, received: /* @__PURE__ */ new Set() };
}

// own:shared-48.js
var shared_48_exports = {};
__export(shared_48_exports, {
  findDefinitions: () => findDefinitions,
  load: () => load,
  matchesKey: () => matchesKey,
  selectDefinitions: () => selectDefinitions,
  targetOf: () => targetOf,
  toInvalidFile: () => toInvalidFile,
  withProblems: () => withProblems,
  withTargetProblems: () => withTargetProblems
});

// own:shared-49.js
var shared_49_exports = {};
__export(shared_49_exports, {
  folderName: () => folderName,
  inOrder: () => inOrder,
  isGenericName: () => isGenericName,
  parallel: () => parallel,
  parentFolder: () => parentFolder
});
async function parallel(items, limit, work) {
  let results = [], queue = items.entries(), failed = !1, worker = async () => {
    for (let [index, item] of queue) {
      if (failed) return;
      results[index] = await work(item).catch((cause) => {
        throw failed = !0, cause;
      });
    }
  };
  return await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker)), results;
}
async function inOrder(items, limit, work) {
  let done = /* @__PURE__ */ new Map(), places = /* @__PURE__ */ new Map(), placesOf = (kind) => {
    let found = places.get(kind) ?? createPlaces(limit);
    return places.set(kind, found), found;
  };
  for (let item of items) {
    let earlier = item.after.flatMap((key) => done.get(key) ?? []), { run } = placesOf(item.definition.kind);
    done.set(
      item.key,
      earlier.length === 0 ? run(() => work(item)) : Promise.all(earlier).then(() => run(() => work(item)))
    );
  }
  await Promise.all(done.values());
}
function createPlaces(count) {
  let free = count, waiting = [];
  return { run: async (work) => {
    free === 0 ? await new Promise((resolve2) => waiting.push(resolve2)) : free -= 1;
    try {
      await work();
    } finally {
      let next = waiting.shift();
      next === void 0 ? free += 1 : next();
    }
  } };
}
var generic = [
  "flow",
  "module",
  "view",
  "content",
  "view-content",
  "index",
  "definition"
];
function isGenericName(file) {
  return generic.includes(nameOfPath(file));
}
function folderName(file, folder) {
  return folder !== null && isGenericName(file) ? folder.normalize("NFC") : null;
}
function parentFolder(file) {
  return file.split("/").at(-2) ?? null;
}

// own:shared-59.js
var shared_59_exports = {};
__export(shared_59_exports, {
  listSome: () => listSome
});
function listSome(names, max = 10) {
  let rest = names.length - max;
  return `${names.slice(0, max).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}

// own:shared-48.js
var maxNamed = 5;
function rejectDuplicates(parsedFiles) {
  let files = /* @__PURE__ */ new Map();
  for (let parsedFile of parsedFiles) {
    let key = keyOf(parsedFile);
    key !== null && files.set(key, [...files.get(key) ?? [], parsedFile.file]);
  }
  return parsedFiles.map((parsedFile) => {
    let key = keyOf(parsedFile), others = (key === null ? [] : files.get(key) ?? []).filter((file) => file !== parsedFile.file);
    return key === null || others.length === 0 ? { ...parsedFile, unique: !0 } : duplicateFile(parsedFile, key, others);
  });
}
function keyOf({ kind, name }) {
  return name === null ? null : keyFor(kind, name);
}
function duplicateFile(parsedFile, key, others) {
  let { definition, file, problems } = parsedFile, place = definition?.place ?? { file, line: 1, column: 1 }, message2 = `${quote(key)} is also defined by ${listSome(others.map(quote), maxNamed)}; expected one file. Remove one of them, or change its Name.`;
  return {
    ...parsedFile,
    definition: null,
    unique: !1,
    problems: [...problems, error("duplicate-definition", place, message2)]
  };
}
var maxParallelFiles = 8;
async function load(found, parse, target, { liveNames = async () => /* @__PURE__ */ new Set(), ...looksFor } = {}) {
  let files = await parallel(filesOf(found), maxParallelFiles, async (work) => ({
    work,
    candidate: await readFile(work, parse, looksFor)
  })), read = files.some(({ work, candidate }) => work.defaultName !== null && !candidate.hasName) ? await (await Promise.resolve().then(() => __toESM(require_app_load_folder_names()))).withLiveFileNames(files, { parse, liveNames, looksFor }) : files.map(({ candidate }) => candidate);
  return withTargetProblems(rejectDuplicates(read), target);
}
function withTargetProblems(files, target) {
  let checkedFiles = files.map((file) => ({ ...file, problems: problemsOf(file, target) }));
  return {
    files,
    definitions: files.flatMap(({ definition }) => definition ?? []).toSorted((a, b) => compareCodeUnits(a.key, b.key)),
    invalid: checkedFiles.filter(({ definition }) => definition === null).map(toInvalidFile),
    problems: checkedFiles.flatMap(({ problems }) => problems).toSorted(compareLocations)
  };
}
function withProblems(loaded, more) {
  return { ...loaded, problems: [...loaded.problems, ...more].toSorted(compareLocations) };
}
function keyOf2({ kind, name, unique: unique2, file }) {
  return name !== null && unique2 ? keyFor(kind, name) : file;
}
function filesOf({ views, modules }) {
  let filesByPath = /* @__PURE__ */ new Map();
  for (let file of views) filesByPath.set(file.path, workOf("view", file, !1));
  for (let file of modules) {
    let matchedBothKinds = filesByPath.get(file.path)?.kind === "view";
    filesByPath.set(file.path, workOf(matchedBothKinds ? "view" : "module", file, matchedBothKinds));
  }
  return [...filesByPath.values()].toSorted((a, b) => compareCodeUnits(a.file.path, b.file.path));
}
function workOf(kind, file, matchedBothKinds) {
  return { kind, file, matchedBothKinds, defaultName: folderName(file.path, file.folder ?? null) };
}
function toInvalidFile(uniqueFile) {
  let { kind, name, file, problems } = uniqueFile;
  return { key: keyOf2(uniqueFile), kind, name, file, problems };
}
function matchesKey(patterns, key) {
  let last = patterns.findLast((pattern) => matchesWildcard(withoutExclusion(pattern), key));
  return last === void 0 ? patterns.every(isExclusion) : !isExclusion(last);
}
function isExclusion(pattern) {
  return pattern.startsWith("!");
}
function withoutExclusion(pattern) {
  return isExclusion(pattern) ? pattern.slice(1) : pattern;
}
function matchesWildcard(pattern, text) {
  let [first = "", ...rest] = pattern.split("*"), last = rest.pop();
  if (last === void 0) return text === pattern;
  if (!text.startsWith(first)) return !1;
  let from = first.length;
  for (let part of rest) {
    let found = text.indexOf(part, from);
    if (found < 0) return !1;
    from = found + part.length;
  }
  return from + last.length <= text.length && text.endsWith(last);
}
async function findDefinitions(context, identify2) {
  let views = await findFiles(context, "views", context.inputs.views), modules = await findFiles(context, "modules", context.inputs.modules), liveNames = async (kind) => {
    let { liveNamesOf } = await Promise.resolve().then(() => __toESM(require_app_load_folder_names()));
    return liveNamesOf(context, identify2)(kind);
  }, { contentCheck, requireReferences } = context.inputs, looksFor = { checks: contentCheck !== "off", literals: requireReferences }, target = targetOf(context.inputs, null), loaded = await load({ views, modules }, context.parse, target, { liveNames, ...looksFor });
  return { facts: { loaded, inRepository: repositoryKeys(loaded) } };
}
function repositoryKeys({ files }) {
  return new Set(files.flatMap(({ kind, name }) => name === null ? [] : [keyFor(kind, name)]));
}
function targetOf(inputs, instance) {
  let { arn, id } = inputs.instance, [allowed = null, ...others] = inputs.allowedAccountIds, account = arn?.account ?? (others.length === 0 ? allowed : null);
  return { instanceId: id, account: instance?.account ?? account, region: inputs.region };
}
async function findFiles(context, input, { patterns, given }) {
  let { files, unmatched } = await context.files.find(patterns);
  if (!given || unmatched.length === 0) return files;
  let { hintsFor } = await Promise.resolve().then(() => __toESM(require_app_load_pattern_hints())), hints = await hintsFor(unmatched, context.files, context.inputs.workingDirectory);
  throw new ActionError(
    "invalid-input",
    "pattern-matches-nothing",
    `The input ${input} has patterns that match no file: ${unmatched.join(", ")}. Check them against the files below working-directory (${context.inputs.workingDirectory}).${hints.map((hint) => ` ${hint}`).join("")}`
  );
}
async function selectDefinitions({ inputs }, all) {
  let { only } = inputs, loaded = only === null ? all : selectOnly(all, only, targetOf(inputs, null));
  if (!loaded.files.some(({ file, hasName }) => !hasName && isGenericName(file))) return { facts: { loaded } };
  let { noticesOfNames } = await Promise.resolve().then(() => __toESM(require_app_load_folder_names()));
  return { facts: { loaded }, notices: noticesOfNames(loaded.files) };
}
function selectOnly({ files }, patterns, target) {
  let keys = files.map(keyOf2), idle = patterns.filter(
    (pattern) => !pattern.startsWith("!") && !keys.some((key) => matchesKey([pattern], key))
  );
  if (idle.length > 0)
    throw new ActionError(
      "invalid-input",
      "only-matches-nothing",
      `The input only has patterns that match no definition: ${idle.join(", ")}. Definitions are known as view/<Name> and module/<Name>.`
    );
  let selected = files.filter((file) => keyOf2(file) === file.file || matchesKey(patterns, keyOf2(file)));
  return withTargetProblems(selected, target);
}

// own:shared-51.js
var shared_51_exports = {};
__export(shared_51_exports, {
  createLocate: () => createLocate,
  duplicateKeys: () => duplicateKeys,
  emptyDocument: () => emptyDocument,
  findDeepJson: () => findDeepJson,
  findDeepYaml: () => findDeepYaml,
  nestedTooDeep: () => nestedTooDeep,
  stringProblems: () => stringProblems
});
function createLocate(file, text) {
  let starts = null;
  return (offset) => {
    starts ??= [0, ...Array.from(text.matchAll(/\r\n?|\n/g), (end) => end.index + end[0].length)];
    let line = lineAt(starts, offset);
    return { file, line, column: offset - (starts[line - 1] ?? 0) + 1 };
  };
}
function lineAt(starts, offset) {
  let low = 0, high = starts.length;
  for (; low < high; ) {
    let middle = low + high >> 1;
    (starts[middle] ?? 0) <= offset ? low = middle + 1 : high = middle;
  }
  return low;
}
function stringProblems(value, at) {
  if (value.isWellFormed()) return [];
  let message2 = `${quote(value)} holds a surrogate without its other half; expected whole characters. Write the whole character.`;
  return [error("lone-surrogate", at, message2)];
}
function duplicateKeys(members) {
  if (new Set(members.map(({ name }) => name)).size === members.length) return [];
  let first = /* @__PURE__ */ new Map();
  return members.flatMap(({ name, at }) => {
    let before = first.get(name);
    if (before === void 0)
      return first.set(name, at), [];
    let message2 = `${quote(name)} is given twice: first at line ${before.line}, column ${before.column}. Remove or rename one of them.`;
    return [error("duplicate-key", at, message2)];
  });
}
function emptyDocument(at) {
  return error(
    "empty-document",
    at,
    "There is no text here; expected a document. Write it, or remove what is empty."
  );
}
function nestedTooDeep(at) {
  return error(
    "nesting-depth",
    at,
    "This is nested deeper than 200 levels of objects and lists. Make it flatter."
  );
}
function findDeepJson(text) {
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    let code = text.charCodeAt(index);
    if (code === quote2 && (index = stringEnd(text, index + 1)), (code === openList || code === openObject) && (depth += 1), (code === closeList || code === closeObject) && (depth -= 1), depth > 200) return index;
  }
  return null;
}
var [quote2, lineFeed, backslash] = [34, 10, 92], [openList, closeList, openObject, closeObject] = [91, 93, 123, 125];
function stringEnd(text, from) {
  for (let index = from; index < text.length; index += 1) {
    let code = text.charCodeAt(index);
    if (code === quote2 || code === lineFeed) return index;
    code === backslash && (index += 1);
  }
  return text.length;
}
function findDeepYaml(tokens) {
  let open2 = tokens.map((token) => ({ token, depth: 0 })), first = null;
  for (let next = open2.pop(); next !== void 0; next = open2.pop()) {
    let { token, depth } = next;
    if (depth > 200) first = Math.min(first ?? token.offset, token.offset);
    else for (let child of childrenOf(token)) open2.push({ token: child, depth: depth + levelsOf(child) });
  }
  return first;
}
function childrenOf(token) {
  return token.type === "document" ? token.value === void 0 ? [] : [token.value] : "items" in token ? token.items.flatMap(
    ({ key, value }) => [key, value].filter((each) => each != null)
  ) : [];
}
function levelsOf(token) {
  return "items" in token ? 1 : 0;
}

// own:shared-53.js
var shared_53_exports = {};
__export(shared_53_exports, {
  HistoryUnknown: () => HistoryUnknown,
  createLocalHistory: () => createLocalHistory,
  fullCommit: () => fullCommit,
  githubOrLocal: () => githubOrLocal,
  isAncestor: () => isAncestor,
  lines: () => lines,
  noTokenReason: () => noTokenReason,
  readSubject: () => readSubject,
  reasonOf: () => reasonOf,
  shallowCommits: () => shallowCommits,
  shallowHint: () => shallowHint
});

// own:shared-57.js
var shared_57_exports = {};
__export(shared_57_exports, {
  changeRange: () => changeRange,
  commitBefore: () => commitBefore2,
  labelsInPayload: () => labelsInPayload,
  memberAt: () => memberAt,
  originOf: () => originOf,
  pullRequestHead: () => pullRequestHead,
  releaseId: () => releaseId,
  subjectInPayload: () => subjectInPayload,
  subjectOf: () => subjectOf,
  triggerEvent: () => triggerEvent
});

// own:shared-58.js
var shared_58_exports = {};
__export(shared_58_exports, {
  exitCode: () => exitCode,
  git: () => git,
  gitBytes: () => gitBytes,
  invalidCommitReason: () => invalidCommitReason,
  isCommit: () => isCommit
});
var import_node_util = __nccwpck_require__(975), timeout = 1e4, maxBuffer = 16 * 1024 * 1024, localOnlyEnv = { GIT_NO_LAZY_FETCH: "1", GIT_TERMINAL_PROMPT: "0" }, commitPattern = /^[0-9a-f]{7,64}$/, invalidCommitReason = "a commit has 7 to 64 hex digits";
function isCommit(text) {
  return commitPattern.test(text);
}
async function git(folder, ...args) {
  return (await gitBytes(folder, ...args)).toString("utf8");
}
async function gitBytes(folder, ...args) {
  let env = { ...process.env, ...localOnlyEnv }, { execFile } = await Promise.resolve().then(() => __toESM(__nccwpck_require__(421))), options = { timeout, maxBuffer, env, encoding: "buffer" }, { stdout } = await (0, import_node_util.promisify)(execFile)("git", ["-C", folder, ...args], options);
  return stdout;
}
function exitCode(cause) {
  return typeof cause == "object" && cause !== null && "code" in cause ? cause.code : null;
}

// own:shared-57.js
function memberAt(value, ...names) {
  return names.reduce((found, name) => isObject2(found) ? found[name] : void 0, value);
}
function isObject2(value) {
  return typeof value == "object" && value !== null;
}
function triggerEvent(env, payload) {
  let name = env.GITHUB_EVENT_NAME ?? "";
  return {
    name,
    action: string(memberAt(payload, "action")),
    ref: gitRef(name, env, payload),
    defaultBranch: string(memberAt(payload, "repository", "default_branch")),
    deleted: memberAt(payload, "deleted") === !0,
    pullRequest: pullRequest(name, env, payload),
    releaseTag: name === "release" ? string(memberAt(payload, "release", "tag_name")) : null
  };
}
function pullRequestHead(env, payload) {
  return env.GITHUB_EVENT_NAME === "pull_request" ? string(memberAt(payload, "pull_request", "head", "sha")) : null;
}
function originOf(env, payload) {
  if (env.GITHUB_EVENT_NAME !== "workflow_run") return null;
  let run = memberAt(payload, "workflow_run"), [id, event] = [memberAt(run, "id"), string(memberAt(run, "event"))], headCommit2 = string(memberAt(run, "head_sha")), headRepository = string(memberAt(run, "head_repository", "full_name"));
  return !Number.isSafeInteger(id) || event === null || headCommit2 === null || headRepository === null ? null : { runId: String(id), event, headCommit: headCommit2, headRepository };
}
function releaseId(payload) {
  let id = memberAt(payload, "release", "id");
  return typeof id == "number" && Number.isSafeInteger(id) ? id : null;
}
function labelsInPayload(payload) {
  let labels = memberAt(payload, "pull_request", "labels");
  return Array.isArray(labels) ? labels.flatMap((label) => string(memberAt(label, "name")) ?? []) : null;
}
function subjectInPayload(payload, commit) {
  for (let head of [memberAt(payload, "head_commit"), memberAt(payload, "merge_group", "head_commit")]) {
    let message2 = string(memberAt(head, "message"));
    if (message2 !== null && memberAt(head, "id") === commit) return subjectOf(message2);
  }
  return null;
}
function commitBefore2(env, payload) {
  let branch2 = env.GITHUB_EVENT_NAME === "push" && gitRef("push", env, payload)?.type === "branch", isDeleted = memberAt(payload, "deleted") === !0;
  return branch2 && !isDeleted ? commitIn(memberAt(payload, "before")) : null;
}
function commitIn(value) {
  return typeof value == "string" && isCommit(value) && !/^0+$/.test(value) ? value : null;
}
function gitRef(name, env, payload) {
  let ref = name === "push" ? string(memberAt(payload, "ref")) : env.GITHUB_REF ?? null, [, type, shortName] = /^refs\/(heads|tags)\/(.+)$/s.exec(ref ?? "") ?? [];
  return shortName !== void 0 ? { type: type === "tags" ? "tag" : "branch", name: shortName } : ref === null || ref === "" ? null : { type: "other", name: ref };
}
function pullRequest(name, env, payload) {
  let number = memberAt(payload, "pull_request", "number");
  if (!name.startsWith("pull_request") || typeof number != "number") return null;
  let merged = memberAt(payload, "action") === "closed" && memberAt(payload, "pull_request", "merged") === !0;
  return {
    number,
    ...merged ? { merged } : {},
    isWithoutSecrets: name !== "pull_request_target" && (byDependabot(env, payload) || fromFork(payload))
  };
}
function byDependabot(env, payload) {
  let author = memberAt(payload, "pull_request", "user", "login");
  return env.GITHUB_ACTOR === "dependabot[bot]" || author === "dependabot[bot]";
}
function fromFork(payload) {
  let base = memberAt(payload, "pull_request", "base", "repo", "full_name");
  return memberAt(payload, "pull_request", "head", "repo", "full_name") !== base;
}
function string(value) {
  return typeof value == "string" && value !== "" ? value : null;
}
function subjectOf(message2) {
  let [paragraph = ""] = message2.trim().split(/\r?\n[ \t]*\r?\n/);
  return paragraph.split(`
`).map((line) => line.trim()).filter(Boolean).join(" ") || null;
}
function changeRange(env, payload) {
  let name = env.GITHUB_EVENT_NAME ?? "";
  if (name.startsWith("pull_request")) {
    let number = memberAt(payload, "pull_request", "number"), base = commitIn(memberAt(payload, "pull_request", "base", "sha"));
    return typeof number == "number" && base !== null ? { kind: "pull-request", number, base } : null;
  }
  let [before, after] = [commitIn(memberAt(payload, "before")), commitIn(memberAt(payload, "after"))];
  return name === "push" && before !== null && after !== null ? { kind: "push", before, after } : null;
}

// own:shared-53.js
var import_promises = __nccwpck_require__(455), import_node_path3 = __toESM(__nccwpck_require__(760)), shallowHint = "the checkout is shallow (with `fetch-depth: 0` actions/checkout fetches all commits)", HistoryUnknown = class extends Error {
};
async function shallowCommits(folder) {
  let file = (await git(folder, "rev-parse", "--git-path", "shallow")).trim();
  try {
    return new Set(lines(await (0, import_promises.readFile)(import_node_path3.default.resolve(folder, file), "utf8")));
  } catch (cause) {
    if (exitCode(cause) === "ENOENT") return /* @__PURE__ */ new Set();
    throw cause;
  }
}
async function fullCommit(folder, commit) {
  let revision = `${commit}^{commit}`, found = await git(folder, "rev-parse", "--verify", "--quiet", revision).catch(() => "");
  if (found.startsWith(commit)) return found.trim();
  let isShallow = (await shallowCommits(folder)).size > 0;
  throw new HistoryUnknown(isShallow ? shallowHint : `the checkout has no commit ${commit.slice(0, 12)}`);
}
function reasonOf(cause) {
  return cause instanceof HistoryUnknown ? cause.message : exitCode(cause) === "ENOENT" ? "git cannot be run here" : "git cannot read the history of the checkout";
}
function lines(text) {
  return text.split(`
`).filter((line) => line !== "");
}
async function readSubject(folder, commit) {
  return isCommit(commit) ? git(folder, "log", "-1", "--no-show-signature", "--encoding=UTF-8", "--format=%s", commit, "--").then(subjectOf, () => null) : null;
}
function createLocalHistory(folder) {
  return {
    compare: (base, head) => compare(folder, base, head).catch((cause) => ({ order: "unknown", why: reasonOf(cause) })),
    tipOf: async () => ({ tip: null, why: "a checkout does not show where a branch is now" })
  };
}
async function compare(folder, base, head) {
  if (!isCommit(base) || !isCommit(head)) throw new HistoryUnknown(invalidCommitReason);
  let older = await fullCommit(folder, base), newer = await fullCommit(folder, head);
  if (older === newer) return { order: "identical" };
  if (await isAncestor(folder, newer, older)) return { order: "behind" };
  if (await isAncestor(folder, older, newer)) return { order: "ahead" };
  if ((await shallowCommits(folder)).size > 0) throw new HistoryUnknown(shallowHint);
  return { order: "diverged" };
}
async function isAncestor(folder, older, newer) {
  try {
    return await git(folder, "merge-base", "--is-ancestor", older, newer), !0;
  } catch (cause) {
    if (exitCode(cause) === 1) return !1;
    throw cause;
  }
}
function githubOrLocal(github, local) {
  let remote = github ?? withoutGitHub;
  return {
    async compare(base, head) {
      let remoteAnswer = await remote.compare(base, head);
      if (isOrder(remoteAnswer)) return remoteAnswer;
      let localAnswer = await local.compare(base, head);
      return isOrder(localAnswer) ? localAnswer : remoteAnswer.order === "no-such-commit" || localAnswer.order === "no-such-commit" ? { order: "no-such-commit" } : { order: "unknown", why: `${remoteAnswer.why}, and ${localAnswer.why}` };
    },
    async tipOf(branch2) {
      let remoteAnswer = await remote.tipOf(branch2);
      if (remoteAnswer.tip !== null) return remoteAnswer;
      let localAnswer = await local.tipOf(branch2);
      return localAnswer.tip === null ? { tip: null, why: `${remoteAnswer.why}, and ${localAnswer.why}` } : localAnswer;
    }
  };
}
var noTokenReason = "there is no token to ask GitHub with", withoutGitHub = {
  compare: async () => ({ order: "unknown", why: noTokenReason }),
  tipOf: async () => ({ tip: null, why: noTokenReason })
};
function isOrder(comparison) {
  return comparison.order !== "unknown" && comparison.order !== "no-such-commit";
}

// own:shared-54.js
var shared_54_exports = {};
__export(shared_54_exports, {
  createLazyGitHub: () => createLazyGitHub,
  readRunEnvironment: () => readRunEnvironment,
  systemClock: () => systemClock
});

// own:shared-55.js
var shared_55_exports = {};
__export(shared_55_exports, {
  GitHubRefused: () => GitHubRefused,
  missingToken: () => missingToken
});
var GitHubRefused = class extends Error {
  kind;
  /** Milliseconds after which GitHub wants to be asked again; null: it did not tell. */
  retryAfter;
  constructor(kind, message2, options = {}) {
    super(message2, "cause" in options ? { cause: options.cause } : {}), this.name = "GitHubRefused", this.kind = kind, this.retryAfter = options.retryAfter ?? null;
  }
};
function missingToken() {
  return new GitHubRefused("credentials", "the `github-token` is empty");
}

// own:shared-56.js
var shared_56_exports = {};
__export(shared_56_exports, {
  commitId: () => commitId,
  sha256Id: () => sha256Id
});
var commitId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, sha256Id = /^[0-9a-f]{64}$/;

// own:shared-54.js
var import_promises2 = __nccwpck_require__(500), import_promises3 = __nccwpck_require__(455), import_node_path4 = __toESM(__nccwpck_require__(760)), import_types = __nccwpck_require__(429), import_promises4 = __nccwpck_require__(455), import_node_path5 = __toESM(__nccwpck_require__(760)), import_types2 = __nccwpck_require__(429), systemClock = {
  now: () => Math.floor(performance.now()),
  wallTime: () => Date.now(),
  sleep: (ms, signal) => (0, import_promises2.setTimeout)(ms, void 0, signal ? { signal } : {}).catch(ignoreAbort)
};
function ignoreAbort(cause) {
  if (!(cause instanceof Error) || cause.name !== "AbortError") throw cause;
}
function createLazyGitHub(token, repository, clock, env) {
  if (!token) return null;
  let apiUrl = env.GITHUB_API_URL ?? "https://api.github.com", loaded = null, github = () => (loaded ??= Promise.resolve().then(() => __toESM(require_adapters_github())).then(
    ({ createGitHub }) => createGitHub({ token, repository, apiUrl, clock, env }),
    throwNotLoaded
  ), loaded);
  return {
    pullRequestOfCommit: async (commit) => (await github()).pullRequestOfCommit(commit),
    comments: async (number) => (await github()).comments(number),
    withEditors: async (comments) => (await github()).withEditors(comments),
    create: async (number, body) => (await github()).create(number, body),
    update: async (id, body) => (await github()).update(id, body),
    delete: async (id) => (await github()).delete(id),
    pullRequest: async (number) => (await github()).pullRequest(number),
    labels: async (number) => (await github()).labels(number),
    compare: (base, head) => github().then(
      (asked) => asked.compare(base, head),
      (error2) => ({ order: "unknown", why: reasonOf2(error2) })
    ),
    tipOf: (branch2) => github().then(
      (asked) => asked.tipOf(branch2),
      (error2) => ({ tip: null, why: reasonOf2(error2) })
    ),
    sourcesSince: (base, head, path33) => github().then(
      (asked) => asked.sourcesSince(base, head, path33),
      (error2) => ({ known: !1, why: reasonOf2(error2) })
    ),
    sourceAt: (commit, path33) => github().then(
      (asked) => asked.sourceAt(commit, path33),
      (error2) => ({ known: !1, why: reasonOf2(error2) })
    ),
    commitsBetween: async (base, head, limit) => (await github()).commitsBetween(base, head, limit),
    pullRequestsMergedBy: async (commit, branch2) => (await github()).pullRequestsMergedBy(commit, branch2),
    release: async (id) => (await github()).release(id),
    releaseOfTag: async (tag) => (await github()).releaseOfTag(tag),
    draftsOfTag: async (tag) => (await github()).draftsOfTag(tag),
    updateReleaseBody: async (id, body) => (await github()).updateReleaseBody(id, body),
    removedFiles: async (range) => (await github()).removedFiles(range),
    readFile: async (commit, path33) => (await github()).readFile(commit, path33)
  };
}
function reasonOf2(error2) {
  return error2 instanceof Error ? error2.message : String(error2);
}
function throwNotLoaded(cause) {
  let why = `what asks GitHub could not be loaded: ${reasonOf2(cause)}`;
  throw new GitHubRefused("unavailable", why, { cause });
}
async function findCheckout(folder, top) {
  let found = await checkoutAt(folder);
  return found !== null || folder === top || import_node_path5.default.dirname(folder) === folder ? found : findCheckout(import_node_path5.default.dirname(folder), top);
}
async function headCommit(checkout) {
  return resolve(checkout, await readIfThere(import_node_path5.default.join(checkout.gitDir, "HEAD")), 5);
}
async function readIfThere(file) {
  try {
    return await (0, import_promises4.readFile)(file, "utf8");
  } catch (error2) {
    if (isAbsence(error2)) return null;
    throw error2;
  }
}
async function checkoutAt(root) {
  let dotGit = import_node_path5.default.join(root, ".git"), gitDir = await isFolder(dotGit) ? dotGit : await linkedGitDir(root, dotGit);
  if (gitDir === null) return null;
  let common = await readIfThere(import_node_path5.default.join(gitDir, "commondir"));
  return { root, gitDir, commonDir: common === null ? gitDir : import_node_path5.default.resolve(gitDir, common.trim()) };
}
async function linkedGitDir(root, dotGit) {
  let [, target] = /^gitdir: (.+)/.exec(await readIfThere(dotGit) ?? "") ?? [];
  return target === void 0 ? null : import_node_path5.default.resolve(root, target.trim());
}
async function resolve(checkout, text, steps) {
  let commit = text?.trimEnd() ?? "";
  if (commitId.test(commit)) return commit;
  let [, ref] = /^ref: (refs\/\S+)\s*$/.exec(text ?? "") ?? [];
  return ref === void 0 || steps === 0 || ref.split("/").includes("..") ? null : resolve(checkout, await readRef(checkout, ref), steps - 1);
}
async function readRef({ gitDir, commonDir }, ref) {
  let loose = await readIfThere(import_node_path5.default.join(gitDir, ref)) ?? await readIfThere(import_node_path5.default.join(commonDir, ref));
  return loose !== null ? loose : (await readIfThere(import_node_path5.default.join(commonDir, "packed-refs")) ?? "").split(`
`).find((each) => each.slice(each.indexOf(" ") + 1).trimEnd() === ref)?.split(" ")[0] ?? null;
}
async function isFolder(file) {
  try {
    return (await (0, import_promises4.stat)(file)).isDirectory();
  } catch (error2) {
    if (isAbsence(error2)) return !1;
    throw error2;
  }
}
function isAbsence(error2) {
  let code = (0, import_types2.isNativeError)(error2) && "code" in error2 ? error2.code : null;
  return code === "ENOENT" || code === "ENOTDIR" || code === "EISDIR";
}
function workflowRun(env, commit) {
  let repository = env.GITHUB_REPOSITORY ?? "", serverUrl = env.GITHUB_SERVER_URL || "https://github.com", runId = env.GITHUB_RUN_ID || "0", runAttempt = env.GITHUB_RUN_ATTEMPT || "1", runUrl = `${serverUrl}/${repository}/actions/runs/${runId}/attempts/${runAttempt}`;
  return { repository, runId, runAttempt, runUrl, serverUrl, event: env.GITHUB_EVENT_NAME ?? "", commit };
}
var noCommit = "0".repeat(40);
async function readRunEnvironment(env, workingDirectory, known = []) {
  let notices = [...known], workspace = import_node_path4.default.resolve(env.GITHUB_WORKSPACE || "."), payload = await readPayload(env.GITHUB_EVENT_PATH ?? "", notices), folder = import_node_path4.default.resolve(workspace, workingDirectory), checkout = await readCheckout(folder, workspace, notices), commit = await readCommit(checkout, env.GITHUB_SHA || noCommit, notices);
  return {
    context: workflowRun(env, commit),
    event: triggerEvent(env, payload),
    before: commitBefore2(env, payload),
    pullRequestHead: pullRequestHead(env, payload),
    origin: originOf(env, payload),
    releaseId: releaseId(payload),
    range: changeRange(env, payload),
    workspace,
    checkout: checkout?.root ?? folder,
    gitDir: checkout?.gitDir ?? null,
    subject: subjectInPayload(payload, commit),
    labels: labelsInPayload(payload),
    notices
  };
}
async function readPayload(file, notices) {
  try {
    return file === "" ? null : JSON.parse(await (0, import_promises3.readFile)(file, "utf8"));
  } catch (error2) {
    return notices.push(`The event file ${file} cannot be read (${errorText(error2)}); the event counts as unknown.`), null;
  }
}
async function readCheckout(folder, top, notices) {
  try {
    return await findCheckout(folder, top);
  } catch (error2) {
    return notices.push(
      `The checkout of ${folder} cannot be read (${errorText(error2)}); the event's commit is taken.`
    ), null;
  }
}
async function readCommit(checkout, fallback, notices) {
  if (checkout === null) return fallback;
  try {
    let head = await headCommit(checkout);
    if (head !== null) return head;
    notices.push(`HEAD of the checkout ${checkout.root} names no commit; ${fallback} is taken instead.`);
  } catch (error2) {
    notices.push(
      `HEAD of the checkout ${checkout.root} cannot be read (${errorText(error2)}); ${fallback} is taken instead.`
    );
  }
  return fallback;
}
function errorText(error2) {
  return (0, import_types.isNativeError)(error2) ? error2.message : String(error2);
}

// own:shared-84.js
var shared_84_exports = {};
__export(shared_84_exports, {
  groupBy: () => groupBy
});
function groupBy(items, keyOf3) {
  let groups = /* @__PURE__ */ new Map();
  for (let item of items) {
    let key = keyOf3(item), group = groups.get(key);
    group === void 0 ? groups.set(key, [item]) : group.push(item);
  }
  return groups;
}

// own:action-run-action.js
var import_node_path6 = __toESM(__nccwpck_require__(760)), import_promises5 = __nccwpck_require__(455), import_node_path7 = __toESM(__nccwpck_require__(760)), import_node_fs = __nccwpck_require__(24), import_promises6 = __nccwpck_require__(455), import_promises7 = __nccwpck_require__(455), import_node_path8 = __toESM(__nccwpck_require__(760)), cancelSignals = ["SIGINT", "SIGTERM"];
async function reportOrCancel(run, { signals, deadline, clock, saveNow }) {
  let interrupt = () => {
  }, interrupted = new Promise((resolve2) => {
    interrupt = resolve2;
  });
  for (let signal of cancelSignals) signals.once(signal, interrupt);
  let cancelled = interrupted.then(async () => (deadline.cancel(), await saveNow(await run.soFar()), await Promise.race([run.report, clock.sleep(5e3)]), { report: await run.soFar(), cancelled: !0 })), completed = run.report.then((report) => ({
    report,
    cancelled: deadline.stopReason() === "cancelled"
  }));
  return Promise.race([completed.then((result) => result.cancelled ? cancelled : result), cancelled]).finally(() => {
    for (let signal of cancelSignals) signals.off(signal, interrupt);
  });
}
var graceMs = { timeout: 6e4, cancelled: 5e3 };
function createDeadline(clock, timeoutSeconds) {
  let endsAt = clock.now() + timeoutSeconds * 1e3, cancelledAt = null;
  return {
    stopReason: () => cancelledAt !== null ? "cancelled" : clock.now() > endsAt ? "timeout" : null,
    hardDeadline: () => Math.min(endsAt + graceMs.timeout, (cancelledAt ?? Number.POSITIVE_INFINITY) + graceMs.cancelled),
    cancel: () => {
      cancelledAt ??= clock.now();
    }
  };
}
function releaseTarget({ releaseTag, ref, deleted }, releaseId2) {
  return releaseTag !== null ? { id: releaseId2, tag: releaseTag } : ref?.type === "tag" && !deleted ? { id: null, tag: ref.name } : null;
}
function decode(file, bytes) {
  let start = { file, line: 1, column: 1 };
  return bytes.length > 4194304 ? error("file-too-large", start, tooLarge(bytes.length)) : isUtf16(bytes) ? error("text-encoding", start, "The file is UTF-16; expected UTF-8. Save it as UTF-8.") : decodeAll(bytes) ?? notUtf8(file, bytes);
}
function notUtf8(file, bytes) {
  let valid = validPrefix(bytes), locate = createLocate(file, new TextDecoder().decode(bytes.subarray(0, valid))), at = new TextDecoder().decode(bytes.subarray(0, valid)).length, byte = (bytes[valid] ?? 0).toString(16).padStart(2, "0");
  return error(
    "text-encoding",
    locate(at),
    `The byte 0x${byte} is not UTF-8 here; expected UTF-8. Save the file as UTF-8.`
  );
}
function tooLarge(bytes) {
  return `The file has ${bytes} bytes; expected at most 4194304 (4 MiB). Keep one definition in a file, and nothing else.`;
}
function isUtf16([first, second]) {
  return first === 255 && second === 254 || first === 254 && second === 255 ? !0 : second !== void 0 && first === 0 != (second === 0);
}
function decodeAll(bytes, stream = !1) {
  try {
    return new TextDecoder("utf-8", { fatal: !0 }).decode(bytes, { stream });
  } catch {
    return null;
  }
}
function validPrefix(bytes) {
  let low = 0, high = bytes.length;
  for (; low < high; ) {
    let middle = low + high + 1 >> 1;
    decodeAll(bytes.subarray(0, middle), !0) !== null ? low = middle : high = middle - 1;
  }
  return wholeCharacters(bytes, low);
}
function wholeCharacters(bytes, end) {
  for (let back = 0; back <= 3; back += 1)
    if (decodeAll(bytes.subarray(0, end - back)) !== null) return end - back;
  return end;
}
var flags = import_node_fs.constants.O_RDONLY | (import_node_fs.constants.O_NOFOLLOW ?? 0) | (import_node_fs.constants.O_NONBLOCK ?? 0);
async function readContained(root, file) {
  let resolved = await (0, import_promises6.realpath)(file);
  if (!isReadable(root, resolved)) throw invalidFile("link-outside", outsideMessage);
  let handle = await (0, import_promises6.open)(resolved, flags);
  try {
    let opened = await handle.stat();
    if (!opened.isFile()) throw invalidFile("file-unreadable", notPlainMessage);
    if (!isReadable(root, await resolveOpenPath(handle, file)))
      throw invalidFile("link-outside", outsideMessage);
    if (opened.size > 4194304) throw invalidFile("file-too-large", tooLarge(opened.size));
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}
async function resolveOpenPath({ fd }, file) {
  return (0, import_promises6.readlink)(`/proc/self/fd/${fd}`).catch(() => (0, import_promises6.realpath)(file));
}
var outsideMessage = "This is a symbolic link that leads out of the workspace or into .git; only files of the workspace are read. Keep the file itself in the repository.", notPlainMessage = "This is no plain file; expected one. Keep the definition in a plain file.";
function invalidFile(code, message2) {
  return new ActionError("invalid-definition", code, message2);
}
var maxEntries = 2e5;
async function* walk({ root, folder }, base, excludesFolder) {
  let entries = 0;
  async function* walkFolder(inner, ancestors) {
    let resolved = await resolveOrNull(import_node_path8.default.join(folder, inner));
    if (!(resolved === null || ancestors.includes(resolved))) {
      if (!isReadable(root, resolved)) {
        if (excludesFolder(inner)) return;
        throw outsideError2(inner);
      }
      for (let entry of await entriesOf(resolved)) {
        if (entries += 1, entries > maxEntries) throw tooManyError();
        if (isIgnored(entry.name)) continue;
        let name = inner === "" ? entry.name : `${inner}/${entry.name}`;
        await isFolder2(entry, import_node_path8.default.join(resolved, entry.name)) ? yield* walkFolder(name, [...ancestors, resolved]) : yield name;
      }
    }
  }
  base.split("/").some(isIgnored) || (yield* walkFolder(base, []));
}
async function resolveOrNull(file) {
  return (0, import_promises7.realpath)(file).catch(nullIfAbsent);
}
async function entriesOf(folder) {
  return await (0, import_promises7.readdir)(folder, { withFileTypes: !0 }).catch(nullIfAbsent) ?? [];
}
async function isFolder2(entry, file) {
  return entry.isSymbolicLink() ? (await (0, import_promises7.stat)(file).catch(nullIfAbsent))?.isDirectory() ?? !1 : entry.isDirectory();
}
function nullIfAbsent(cause) {
  if (["ENOENT", "ENOTDIR", "ELOOP"].includes(cause.code ?? "")) return null;
  throw cause;
}
function outsideError2(folder) {
  return new ActionError(
    "invalid-input",
    "link-outside",
    `The folder ${quote(folder)} is a symbolic link that leads out of the workspace or into .git; only files of the workspace are read. Keep the files themselves in the repository, or exclude it with the pattern ${quote(`!${folder}/**`)}.`
  );
}
function tooManyError() {
  return new ActionError(
    "invalid-input",
    "too-many-files",
    `More than ${maxEntries} files and folders lie where the patterns look. Begin the patterns with the definitions' folder.`
  );
}
function createFiles(workspace, workingDirectory) {
  return { find: (patterns) => findFiles2(workspace, workingDirectory, patterns) };
}
async function findFiles2(workspace, workingDirectory, patterns) {
  let selection = createSelection(patterns), workspacePaths = await resolveWorkspace(workspace, workingDirectory), matched = /* @__PURE__ */ new Set(), found = /* @__PURE__ */ new Map();
  for (let base of selection.bases)
    for await (let file of walk(workspacePaths, base, selection.excludesFolder)) {
      for (let pattern of selection.matchingPatterns(file)) matched.add(pattern);
      selection.selects(file) && found.set(file, createFoundFile2(workspacePaths, file, selection));
    }
  return {
    files: [...found.values()].toSorted((a, b) => compareCodeUnits(a.path, b.path)),
    unmatched: findUnmatched(selection, matched)
  };
}
async function resolveWorkspace(workspace, workingDirectory) {
  let root = await (0, import_promises5.realpath)(workspace), folder = import_node_path7.default.resolve(workspace, workingDirectory);
  if (contains(import_node_path7.default.resolve(workspace), folder) && contains(root, await resolveFolder(folder, workingDirectory)))
    return { root, folder, prefix: import_node_path7.default.relative(import_node_path7.default.resolve(workspace), folder).replaceAll(import_node_path7.default.sep, "/") };
  throw new ActionError(
    "invalid-input",
    "working-directory-outside",
    `The working-directory ${quote(workingDirectory)} leads out of the workspace; nothing outside it is read. Give a folder of the checkout.`
  );
}
async function resolveFolder(folder, workingDirectory) {
  try {
    return await (0, import_promises5.realpath)(folder);
  } catch (cause) {
    throw new ActionError(
      "invalid-input",
      "working-directory-not-found",
      `The working-directory ${quote(workingDirectory)} does not exist in the workspace. Correct it, or check out the repository before this step.`,
      { cause }
    );
  }
}
function createFoundFile2({ root, folder, prefix }, file, { openFolder }) {
  return {
    path: prefix === "" ? file : `${prefix}/${file}`,
    folder: openFolder(file),
    read: () => readContained(root, import_node_path7.default.join(folder, file))
  };
}
function findUnmatched({ included }, matched) {
  return included.filter((pattern) => !matched.has(pattern));
}
function lazyHistory(load2) {
  let loading = null, ask = async (question) => {
    loading ??= load2();
    try {
      return await question(await loading);
    } catch (cause) {
      return { known: !1, why: `what reads the history could not be loaded: ${cause instanceof Error ? cause.message : String(cause)}` };
    }
  };
  return {
    sourcesSince: (base, head, path42, beside) => ask((history) => history.sourcesSince(base, head, path42, beside)),
    sourceAt: (commit, path42) => ask((history) => history.sourceAt(commit, path42))
  };
}
function createScanner(text, ignoreTrivia = !1) {
  let len = text.length, pos = 0, value = "", tokenOffset = 0, token = 16, lineNumber = 0, lineStartOffset = 0, tokenLineStartOffset = 0, prevTokenLineStartOffset = 0, scanError = 0;
  function scanHexDigits(count, exact) {
    let digits = 0, value2 = 0;
    for (; digits < count || !exact; ) {
      let ch = text.charCodeAt(pos);
      if (ch >= 48 && ch <= 57)
        value2 = value2 * 16 + ch - 48;
      else if (ch >= 65 && ch <= 70)
        value2 = value2 * 16 + ch - 65 + 10;
      else if (ch >= 97 && ch <= 102)
        value2 = value2 * 16 + ch - 97 + 10;
      else
        break;
      pos++, digits++;
    }
    return digits < count && (value2 = -1), value2;
  }
  function setPosition(newPosition) {
    pos = newPosition, value = "", tokenOffset = 0, token = 16, scanError = 0;
  }
  function scanNumber() {
    let start = pos;
    if (text.charCodeAt(pos) === 48)
      pos++;
    else
      for (pos++; pos < text.length && isDigit(text.charCodeAt(pos)); )
        pos++;
    if (pos < text.length && text.charCodeAt(pos) === 46)
      if (pos++, pos < text.length && isDigit(text.charCodeAt(pos)))
        for (pos++; pos < text.length && isDigit(text.charCodeAt(pos)); )
          pos++;
      else
        return scanError = 3, text.substring(start, pos);
    let end = pos;
    if (pos < text.length && (text.charCodeAt(pos) === 69 || text.charCodeAt(pos) === 101))
      if (pos++, (pos < text.length && text.charCodeAt(pos) === 43 || text.charCodeAt(pos) === 45) && pos++, pos < text.length && isDigit(text.charCodeAt(pos))) {
        for (pos++; pos < text.length && isDigit(text.charCodeAt(pos)); )
          pos++;
        end = pos;
      } else
        scanError = 3;
    return text.substring(start, end);
  }
  function scanString() {
    let result = "", start = pos;
    for (; ; ) {
      if (pos >= len) {
        result += text.substring(start, pos), scanError = 2;
        break;
      }
      let ch = text.charCodeAt(pos);
      if (ch === 34) {
        result += text.substring(start, pos), pos++;
        break;
      }
      if (ch === 92) {
        if (result += text.substring(start, pos), pos++, pos >= len) {
          scanError = 2;
          break;
        }
        switch (text.charCodeAt(pos++)) {
          case 34:
            result += '"';
            break;
          case 92:
            result += "\\";
            break;
          case 47:
            result += "/";
            break;
          case 98:
            result += "\b";
            break;
          case 102:
            result += "\f";
            break;
          case 110:
            result += `
`;
            break;
          case 114:
            result += "\r";
            break;
          case 116:
            result += "	";
            break;
          case 117:
            let ch3 = scanHexDigits(4, !0);
            ch3 >= 0 ? result += String.fromCharCode(ch3) : scanError = 4;
            break;
          default:
            scanError = 5;
        }
        start = pos;
        continue;
      }
      if (ch >= 0 && ch <= 31)
        if (isLineBreak(ch)) {
          result += text.substring(start, pos), scanError = 2;
          break;
        } else
          scanError = 6;
      pos++;
    }
    return result;
  }
  function scanNext() {
    if (value = "", scanError = 0, tokenOffset = pos, lineStartOffset = lineNumber, prevTokenLineStartOffset = tokenLineStartOffset, pos >= len)
      return tokenOffset = len, token = 17;
    let code = text.charCodeAt(pos);
    if (isWhiteSpace(code)) {
      do
        pos++, value += String.fromCharCode(code), code = text.charCodeAt(pos);
      while (isWhiteSpace(code));
      return token = 15;
    }
    if (isLineBreak(code))
      return pos++, value += String.fromCharCode(code), code === 13 && text.charCodeAt(pos) === 10 && (pos++, value += `
`), lineNumber++, tokenLineStartOffset = pos, token = 14;
    switch (code) {
      // tokens: []{}:,
      case 123:
        return pos++, token = 1;
      case 125:
        return pos++, token = 2;
      case 91:
        return pos++, token = 3;
      case 93:
        return pos++, token = 4;
      case 58:
        return pos++, token = 6;
      case 44:
        return pos++, token = 5;
      // strings
      case 34:
        return pos++, value = scanString(), token = 10;
      // comments
      case 47:
        let start = pos - 1;
        if (text.charCodeAt(pos + 1) === 47) {
          for (pos += 2; pos < len && !isLineBreak(text.charCodeAt(pos)); )
            pos++;
          return value = text.substring(start, pos), token = 12;
        }
        if (text.charCodeAt(pos + 1) === 42) {
          pos += 2;
          let safeLength = len - 1, commentClosed = !1;
          for (; pos < safeLength; ) {
            let ch = text.charCodeAt(pos);
            if (ch === 42 && text.charCodeAt(pos + 1) === 47) {
              pos += 2, commentClosed = !0;
              break;
            }
            pos++, isLineBreak(ch) && (ch === 13 && text.charCodeAt(pos) === 10 && pos++, lineNumber++, tokenLineStartOffset = pos);
          }
          return commentClosed || (pos++, scanError = 1), value = text.substring(start, pos), token = 13;
        }
        return value += String.fromCharCode(code), pos++, token = 16;
      // numbers
      case 45:
        if (value += String.fromCharCode(code), pos++, pos === len || !isDigit(text.charCodeAt(pos)))
          return token = 16;
      // found a minus, followed by a number so
      // we fall through to proceed with scanning
      // numbers
      case 48:
      case 49:
      case 50:
      case 51:
      case 52:
      case 53:
      case 54:
      case 55:
      case 56:
      case 57:
        return value += scanNumber(), token = 11;
      // literals and unknown symbols
      default:
        for (; pos < len && isUnknownContentCharacter(code); )
          pos++, code = text.charCodeAt(pos);
        if (tokenOffset !== pos) {
          switch (value = text.substring(tokenOffset, pos), value) {
            case "true":
              return token = 8;
            case "false":
              return token = 9;
            case "null":
              return token = 7;
          }
          return token = 16;
        }
        return value += String.fromCharCode(code), pos++, token = 16;
    }
  }
  function isUnknownContentCharacter(code) {
    if (isWhiteSpace(code) || isLineBreak(code))
      return !1;
    switch (code) {
      case 125:
      case 93:
      case 123:
      case 91:
      case 34:
      case 58:
      case 44:
      case 47:
        return !1;
    }
    return !0;
  }
  function scanNextNonTrivia() {
    let result;
    do
      result = scanNext();
    while (result >= 12 && result <= 15);
    return result;
  }
  return {
    setPosition,
    getPosition: () => pos,
    scan: ignoreTrivia ? scanNextNonTrivia : scanNext,
    getToken: () => token,
    getTokenValue: () => value,
    getTokenOffset: () => tokenOffset,
    getTokenLength: () => pos - tokenOffset,
    getTokenStartLine: () => lineStartOffset,
    getTokenStartCharacter: () => tokenOffset - prevTokenLineStartOffset,
    getTokenError: () => scanError
  };
}
function isWhiteSpace(ch) {
  return ch === 32 || ch === 9;
}
function isLineBreak(ch) {
  return ch === 10 || ch === 13;
}
function isDigit(ch) {
  return ch >= 48 && ch <= 57;
}
var CharacterCodes;
(function(CharacterCodes2) {
  CharacterCodes2[CharacterCodes2.lineFeed = 10] = "lineFeed", CharacterCodes2[CharacterCodes2.carriageReturn = 13] = "carriageReturn", CharacterCodes2[CharacterCodes2.space = 32] = "space", CharacterCodes2[CharacterCodes2._0 = 48] = "_0", CharacterCodes2[CharacterCodes2._1 = 49] = "_1", CharacterCodes2[CharacterCodes2._2 = 50] = "_2", CharacterCodes2[CharacterCodes2._3 = 51] = "_3", CharacterCodes2[CharacterCodes2._4 = 52] = "_4", CharacterCodes2[CharacterCodes2._5 = 53] = "_5", CharacterCodes2[CharacterCodes2._6 = 54] = "_6", CharacterCodes2[CharacterCodes2._7 = 55] = "_7", CharacterCodes2[CharacterCodes2._8 = 56] = "_8", CharacterCodes2[CharacterCodes2._9 = 57] = "_9", CharacterCodes2[CharacterCodes2.a = 97] = "a", CharacterCodes2[CharacterCodes2.b = 98] = "b", CharacterCodes2[CharacterCodes2.c = 99] = "c", CharacterCodes2[CharacterCodes2.d = 100] = "d", CharacterCodes2[CharacterCodes2.e = 101] = "e", CharacterCodes2[CharacterCodes2.f = 102] = "f", CharacterCodes2[CharacterCodes2.g = 103] = "g", CharacterCodes2[CharacterCodes2.h = 104] = "h", CharacterCodes2[CharacterCodes2.i = 105] = "i", CharacterCodes2[CharacterCodes2.j = 106] = "j", CharacterCodes2[CharacterCodes2.k = 107] = "k", CharacterCodes2[CharacterCodes2.l = 108] = "l", CharacterCodes2[CharacterCodes2.m = 109] = "m", CharacterCodes2[CharacterCodes2.n = 110] = "n", CharacterCodes2[CharacterCodes2.o = 111] = "o", CharacterCodes2[CharacterCodes2.p = 112] = "p", CharacterCodes2[CharacterCodes2.q = 113] = "q", CharacterCodes2[CharacterCodes2.r = 114] = "r", CharacterCodes2[CharacterCodes2.s = 115] = "s", CharacterCodes2[CharacterCodes2.t = 116] = "t", CharacterCodes2[CharacterCodes2.u = 117] = "u", CharacterCodes2[CharacterCodes2.v = 118] = "v", CharacterCodes2[CharacterCodes2.w = 119] = "w", CharacterCodes2[CharacterCodes2.x = 120] = "x", CharacterCodes2[CharacterCodes2.y = 121] = "y", CharacterCodes2[CharacterCodes2.z = 122] = "z", CharacterCodes2[CharacterCodes2.A = 65] = "A", CharacterCodes2[CharacterCodes2.B = 66] = "B", CharacterCodes2[CharacterCodes2.C = 67] = "C", CharacterCodes2[CharacterCodes2.D = 68] = "D", CharacterCodes2[CharacterCodes2.E = 69] = "E", CharacterCodes2[CharacterCodes2.F = 70] = "F", CharacterCodes2[CharacterCodes2.G = 71] = "G", CharacterCodes2[CharacterCodes2.H = 72] = "H", CharacterCodes2[CharacterCodes2.I = 73] = "I", CharacterCodes2[CharacterCodes2.J = 74] = "J", CharacterCodes2[CharacterCodes2.K = 75] = "K", CharacterCodes2[CharacterCodes2.L = 76] = "L", CharacterCodes2[CharacterCodes2.M = 77] = "M", CharacterCodes2[CharacterCodes2.N = 78] = "N", CharacterCodes2[CharacterCodes2.O = 79] = "O", CharacterCodes2[CharacterCodes2.P = 80] = "P", CharacterCodes2[CharacterCodes2.Q = 81] = "Q", CharacterCodes2[CharacterCodes2.R = 82] = "R", CharacterCodes2[CharacterCodes2.S = 83] = "S", CharacterCodes2[CharacterCodes2.T = 84] = "T", CharacterCodes2[CharacterCodes2.U = 85] = "U", CharacterCodes2[CharacterCodes2.V = 86] = "V", CharacterCodes2[CharacterCodes2.W = 87] = "W", CharacterCodes2[CharacterCodes2.X = 88] = "X", CharacterCodes2[CharacterCodes2.Y = 89] = "Y", CharacterCodes2[CharacterCodes2.Z = 90] = "Z", CharacterCodes2[CharacterCodes2.asterisk = 42] = "asterisk", CharacterCodes2[CharacterCodes2.backslash = 92] = "backslash", CharacterCodes2[CharacterCodes2.closeBrace = 125] = "closeBrace", CharacterCodes2[CharacterCodes2.closeBracket = 93] = "closeBracket", CharacterCodes2[CharacterCodes2.colon = 58] = "colon", CharacterCodes2[CharacterCodes2.comma = 44] = "comma", CharacterCodes2[CharacterCodes2.dot = 46] = "dot", CharacterCodes2[CharacterCodes2.doubleQuote = 34] = "doubleQuote", CharacterCodes2[CharacterCodes2.minus = 45] = "minus", CharacterCodes2[CharacterCodes2.openBrace = 123] = "openBrace", CharacterCodes2[CharacterCodes2.openBracket = 91] = "openBracket", CharacterCodes2[CharacterCodes2.plus = 43] = "plus", CharacterCodes2[CharacterCodes2.slash = 47] = "slash", CharacterCodes2[CharacterCodes2.formFeed = 12] = "formFeed", CharacterCodes2[CharacterCodes2.tab = 9] = "tab";
})(CharacterCodes || (CharacterCodes = {}));
var cachedSpaces = new Array(20).fill(0).map((_, index) => " ".repeat(index)), maxCachedValues = 200, cachedBreakLinesWithSpaces = {
  " ": {
    "\n": new Array(maxCachedValues).fill(0).map((_, index) => `
` + " ".repeat(index)),
    "\r": new Array(maxCachedValues).fill(0).map((_, index) => "\r" + " ".repeat(index)),
    "\r\n": new Array(maxCachedValues).fill(0).map((_, index) => `\r
` + " ".repeat(index))
  },
  "	": {
    "\n": new Array(maxCachedValues).fill(0).map((_, index) => `
` + "	".repeat(index)),
    "\r": new Array(maxCachedValues).fill(0).map((_, index) => "\r" + "	".repeat(index)),
    "\r\n": new Array(maxCachedValues).fill(0).map((_, index) => `\r
` + "	".repeat(index))
  }
}, ParseOptions;
(function(ParseOptions2) {
  ParseOptions2.DEFAULT = {
    allowTrailingComma: !1
  };
})(ParseOptions || (ParseOptions = {}));
function visit(text, visitor, options = ParseOptions.DEFAULT) {
  let _scanner = createScanner(text, !1), _jsonPath = [], suppressedCallbacks = 0;
  function toNoArgVisit(visitFunction) {
    return visitFunction ? () => suppressedCallbacks === 0 && visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => !0;
  }
  function toOneArgVisit(visitFunction) {
    return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => !0;
  }
  function toOneArgVisitWithPath(visitFunction) {
    return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice()) : () => !0;
  }
  function toBeginVisit(visitFunction) {
    return visitFunction ? () => {
      suppressedCallbacks > 0 ? suppressedCallbacks++ : visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice()) === !1 && (suppressedCallbacks = 1);
    } : () => !0;
  }
  function toEndVisit(visitFunction) {
    return visitFunction ? () => {
      suppressedCallbacks > 0 && suppressedCallbacks--, suppressedCallbacks === 0 && visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter());
    } : () => !0;
  }
  let onObjectBegin = toBeginVisit(visitor.onObjectBegin), onObjectProperty = toOneArgVisitWithPath(visitor.onObjectProperty), onObjectEnd = toEndVisit(visitor.onObjectEnd), onArrayBegin = toBeginVisit(visitor.onArrayBegin), onArrayEnd = toEndVisit(visitor.onArrayEnd), onLiteralValue = toOneArgVisitWithPath(visitor.onLiteralValue), onSeparator = toOneArgVisit(visitor.onSeparator), onComment = toNoArgVisit(visitor.onComment), onError = toOneArgVisit(visitor.onError), disallowComments = options && options.disallowComments, allowTrailingComma = options && options.allowTrailingComma;
  function scanNext() {
    for (; ; ) {
      let token = _scanner.scan();
      switch (_scanner.getTokenError()) {
        case 4:
          handleError(
            14
            /* ParseErrorCode.InvalidUnicode */
          );
          break;
        case 5:
          handleError(
            15
            /* ParseErrorCode.InvalidEscapeCharacter */
          );
          break;
        case 3:
          handleError(
            13
            /* ParseErrorCode.UnexpectedEndOfNumber */
          );
          break;
        case 1:
          disallowComments || handleError(
            11
            /* ParseErrorCode.UnexpectedEndOfComment */
          );
          break;
        case 2:
          handleError(
            12
            /* ParseErrorCode.UnexpectedEndOfString */
          );
          break;
        case 6:
          handleError(
            16
            /* ParseErrorCode.InvalidCharacter */
          );
          break;
      }
      switch (token) {
        case 12:
        case 13:
          disallowComments ? handleError(
            10
            /* ParseErrorCode.InvalidCommentToken */
          ) : onComment();
          break;
        case 16:
          handleError(
            1
            /* ParseErrorCode.InvalidSymbol */
          );
          break;
        case 15:
        case 14:
          break;
        default:
          return token;
      }
    }
  }
  function handleError(error2, skipUntilAfter = [], skipUntil = []) {
    if (onError(error2), skipUntilAfter.length + skipUntil.length > 0) {
      let token = _scanner.getToken();
      for (; token !== 17; ) {
        if (skipUntilAfter.indexOf(token) !== -1) {
          scanNext();
          break;
        } else if (skipUntil.indexOf(token) !== -1)
          break;
        token = scanNext();
      }
    }
  }
  function parseString(isValue) {
    let value = _scanner.getTokenValue();
    return isValue ? onLiteralValue(value) : (onObjectProperty(value), _jsonPath.push(value)), scanNext(), !0;
  }
  function parseLiteral() {
    switch (_scanner.getToken()) {
      case 11:
        let tokenValue = _scanner.getTokenValue(), value = Number(tokenValue);
        isNaN(value) && (handleError(
          2
          /* ParseErrorCode.InvalidNumberFormat */
        ), value = 0), onLiteralValue(value);
        break;
      case 7:
        onLiteralValue(null);
        break;
      case 8:
        onLiteralValue(!0);
        break;
      case 9:
        onLiteralValue(!1);
        break;
      default:
        return !1;
    }
    return scanNext(), !0;
  }
  function parseProperty() {
    return _scanner.getToken() !== 10 ? (handleError(3, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ]), !1) : (parseString(!1), _scanner.getToken() === 6 ? (onSeparator(":"), scanNext(), parseValue() || handleError(4, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ])) : handleError(5, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ]), _jsonPath.pop(), !0);
  }
  function parseObject() {
    onObjectBegin(), scanNext();
    let needsComma = !1;
    for (; _scanner.getToken() !== 2 && _scanner.getToken() !== 17; ) {
      if (_scanner.getToken() === 5) {
        if (needsComma || handleError(4, [], []), onSeparator(","), scanNext(), _scanner.getToken() === 2 && allowTrailingComma)
          break;
      } else needsComma && handleError(6, [], []);
      parseProperty() || handleError(4, [], [
        2,
        5
        /* SyntaxKind.CommaToken */
      ]), needsComma = !0;
    }
    return onObjectEnd(), _scanner.getToken() !== 2 ? handleError(7, [
      2
      /* SyntaxKind.CloseBraceToken */
    ], []) : scanNext(), !0;
  }
  function parseArray() {
    onArrayBegin(), scanNext();
    let isFirstElement = !0, needsComma = !1;
    for (; _scanner.getToken() !== 4 && _scanner.getToken() !== 17; ) {
      if (_scanner.getToken() === 5) {
        if (needsComma || handleError(4, [], []), onSeparator(","), scanNext(), _scanner.getToken() === 4 && allowTrailingComma)
          break;
      } else needsComma && handleError(6, [], []);
      isFirstElement ? (_jsonPath.push(0), isFirstElement = !1) : _jsonPath[_jsonPath.length - 1]++, parseValue() || handleError(4, [], [
        4,
        5
        /* SyntaxKind.CommaToken */
      ]), needsComma = !0;
    }
    return onArrayEnd(), isFirstElement || _jsonPath.pop(), _scanner.getToken() !== 4 ? handleError(8, [
      4
      /* SyntaxKind.CloseBracketToken */
    ], []) : scanNext(), !0;
  }
  function parseValue() {
    switch (_scanner.getToken()) {
      case 3:
        return parseArray();
      case 1:
        return parseObject();
      case 10:
        return parseString(!0);
      default:
        return parseLiteral();
    }
  }
  return scanNext(), _scanner.getToken() === 17 ? options.allowEmptyContent ? !0 : (handleError(4, [], []), !1) : parseValue() ? (_scanner.getToken() !== 17 && handleError(9, [], []), !0) : (handleError(4, [], []), !1);
}
var ScanError;
(function(ScanError2) {
  ScanError2[ScanError2.None = 0] = "None", ScanError2[ScanError2.UnexpectedEndOfComment = 1] = "UnexpectedEndOfComment", ScanError2[ScanError2.UnexpectedEndOfString = 2] = "UnexpectedEndOfString", ScanError2[ScanError2.UnexpectedEndOfNumber = 3] = "UnexpectedEndOfNumber", ScanError2[ScanError2.InvalidUnicode = 4] = "InvalidUnicode", ScanError2[ScanError2.InvalidEscapeCharacter = 5] = "InvalidEscapeCharacter", ScanError2[ScanError2.InvalidCharacter = 6] = "InvalidCharacter";
})(ScanError || (ScanError = {}));
var SyntaxKind;
(function(SyntaxKind2) {
  SyntaxKind2[SyntaxKind2.OpenBraceToken = 1] = "OpenBraceToken", SyntaxKind2[SyntaxKind2.CloseBraceToken = 2] = "CloseBraceToken", SyntaxKind2[SyntaxKind2.OpenBracketToken = 3] = "OpenBracketToken", SyntaxKind2[SyntaxKind2.CloseBracketToken = 4] = "CloseBracketToken", SyntaxKind2[SyntaxKind2.CommaToken = 5] = "CommaToken", SyntaxKind2[SyntaxKind2.ColonToken = 6] = "ColonToken", SyntaxKind2[SyntaxKind2.NullKeyword = 7] = "NullKeyword", SyntaxKind2[SyntaxKind2.TrueKeyword = 8] = "TrueKeyword", SyntaxKind2[SyntaxKind2.FalseKeyword = 9] = "FalseKeyword", SyntaxKind2[SyntaxKind2.StringLiteral = 10] = "StringLiteral", SyntaxKind2[SyntaxKind2.NumericLiteral = 11] = "NumericLiteral", SyntaxKind2[SyntaxKind2.LineCommentTrivia = 12] = "LineCommentTrivia", SyntaxKind2[SyntaxKind2.BlockCommentTrivia = 13] = "BlockCommentTrivia", SyntaxKind2[SyntaxKind2.LineBreakTrivia = 14] = "LineBreakTrivia", SyntaxKind2[SyntaxKind2.Trivia = 15] = "Trivia", SyntaxKind2[SyntaxKind2.Unknown = 16] = "Unknown", SyntaxKind2[SyntaxKind2.EOF = 17] = "EOF";
})(SyntaxKind || (SyntaxKind = {}));
var visit2 = visit, ParseErrorCode;
(function(ParseErrorCode2) {
  ParseErrorCode2[ParseErrorCode2.InvalidSymbol = 1] = "InvalidSymbol", ParseErrorCode2[ParseErrorCode2.InvalidNumberFormat = 2] = "InvalidNumberFormat", ParseErrorCode2[ParseErrorCode2.PropertyNameExpected = 3] = "PropertyNameExpected", ParseErrorCode2[ParseErrorCode2.ValueExpected = 4] = "ValueExpected", ParseErrorCode2[ParseErrorCode2.ColonExpected = 5] = "ColonExpected", ParseErrorCode2[ParseErrorCode2.CommaExpected = 6] = "CommaExpected", ParseErrorCode2[ParseErrorCode2.CloseBraceExpected = 7] = "CloseBraceExpected", ParseErrorCode2[ParseErrorCode2.CloseBracketExpected = 8] = "CloseBracketExpected", ParseErrorCode2[ParseErrorCode2.EndOfFileExpected = 9] = "EndOfFileExpected", ParseErrorCode2[ParseErrorCode2.InvalidCommentToken = 10] = "InvalidCommentToken", ParseErrorCode2[ParseErrorCode2.UnexpectedEndOfComment = 11] = "UnexpectedEndOfComment", ParseErrorCode2[ParseErrorCode2.UnexpectedEndOfString = 12] = "UnexpectedEndOfString", ParseErrorCode2[ParseErrorCode2.UnexpectedEndOfNumber = 13] = "UnexpectedEndOfNumber", ParseErrorCode2[ParseErrorCode2.InvalidUnicode = 14] = "InvalidUnicode", ParseErrorCode2[ParseErrorCode2.InvalidEscapeCharacter = 15] = "InvalidEscapeCharacter", ParseErrorCode2[ParseErrorCode2.InvalidCharacter = 16] = "InvalidCharacter";
})(ParseErrorCode || (ParseErrorCode = {}));
var explanations = {
  1: "expected a value. Strings and names need double quotes; words other than true, false and null do not exist",
  2: "expected a number",
  3: "expected a member, its name in double quotes (a comma stands only between two of them)",
  4: "expected a value (a comma stands only between two of them)",
  5: 'expected ":" after the name',
  6: 'expected "," before this, or the end of the object or list',
  7: 'expected "}"',
  8: 'expected "]"',
  9: "expected nothing after the end of the document",
  10: "comments are not JSON. Remove it, or keep the definition as YAML",
  11: "a comment does not end. Comments are not JSON",
  12: "the string does not end: expected a double quote on the same line",
  13: "expected more digits",
  14: "expected four hex digits after \\u",
  15: 'expected one of \\" \\\\ \\/ \\b \\f \\n \\r \\t \\u after the backslash',
  16: "a control character must be written as an escape, such as \\n or \\u0007"
};
function jsonProblem(text, locate) {
  try {
    return JSON.parse(text), null;
  } catch (cause) {
    let found = firstFault(text), message2 = found === null ? `This is not JSON: ${printable(String(cause))}.` : faultMessage(text, found);
    return error("json-syntax", locate(found?.offset ?? 0), message2);
  }
}
function firstFault(text) {
  let stop = new Error("stop"), fault = null, onError = (code, offset, length) => {
    throw fault = { code, offset, length }, stop;
  };
  try {
    visit2(text, { onError }, { disallowComments: !0 });
  } catch (cause) {
    if (cause !== stop) throw cause;
  }
  return fault;
}
function faultMessage(text, { code, offset, length }) {
  let found = text.slice(offset, offset + length);
  return `${found === "" ? "The text ends here" : `Found ${quote(found)}`}: ${explanations[code] ?? "this is not JSON"}.`;
}
function parseJson(file, text) {
  let locate = createLocate(file, text);
  if (/^[\t\n\r ]*$/.test(text)) return { tree: null, problems: [emptyDocument(locate(0))] };
  let deep = findDeepJson(text);
  if (deep !== null) return { tree: null, problems: [nestedTooDeep(locate(deep))] };
  let problem = jsonProblem(text, locate);
  return problem === null ? buildTree(file, text) : { tree: null, problems: [problem] };
}
function buildTree(file, text) {
  let problems = [], root = {
    type: "array",
    at: { file, line: 1, column: 1 },
    members: [],
    items: [],
    name: null
  }, open2 = [root], top = () => open2.at(-1) ?? root, add = (value) => {
    let { name, members, items } = top();
    name === null ? items.push(value) : members.push({ name: name.name, at: name.at, value });
  }, begin = (type) => (_offset, _length, line, column) => {
    open2.push({ type, at: place(line, column), members: [], items: [], name: null });
  }, end = () => {
    let { type, at, members, items } = open2.pop() ?? root;
    if (type === "object") for (let problem of duplicateKeys(members)) problems.push(problem);
    add(type === "object" ? { type, members, at } : { type, items, at });
  }, place = (line, column) => ({
    file,
    line: line + 1,
    column: column + 1
  });
  return visit2(text, {
    onObjectBegin: begin("object"),
    onArrayBegin: begin("array"),
    onObjectEnd: end,
    onArrayEnd: end,
    onObjectProperty: (name, _offset, _length, line, column) => {
      let at = place(line, column);
      top().name = { name, at };
      for (let problem of stringProblems(name, at)) problems.push(problem);
    },
    onLiteralValue: (value, _offset, _length, line, column) => {
      let at = place(line, column);
      if (typeof value == "string") for (let problem of stringProblems(value, at)) problems.push(problem);
      add(literal(value, at));
    }
  }), { tree: problems.length === 0 ? root.items[0] ?? null : null, problems };
}
function literal(value, at) {
  return typeof value == "string" ? { type: "string", value, at } : typeof value == "number" ? { type: "number", value, at } : typeof value == "boolean" ? { type: "boolean", value, at } : { type: "null", at };
}
async function document(file, bytes) {
  let read = await readerOf(file);
  if (read === null) {
    let message2 = `${quote(file)} is neither JSON nor YAML by its name. Name it .json, .yaml or .yml, or exclude it from the patterns.`;
    return { tree: null, problems: [error("file-type", { file, line: 1, column: 1 }, message2)] };
  }
  let text = decode(file, bytes);
  return typeof text == "string" ? read(file, text) : { tree: null, problems: [text] };
}
async function readerOf(file) {
  return /\.json$/i.test(file) ? parseJson : /\.ya?ml$/i.test(file) ? (await Promise.resolve().then(() => __toESM(require_adapters_text_yaml()))).parseYaml : null;
}
var parse2 = { document, json: parseJson };
function identifyOnce(context) {
  let known = null;
  return async () => (known ??= await identify(context), known);
}
async function identify({ connect, inputs, log }) {
  let { reader } = await connect(), instance = await reader.instance();
  log.info(`Instance ${instance.alias ?? instance.id} in ${instance.region}`);
  let { allowedAccountIds } = inputs;
  if (allowedAccountIds.length === 0 || allowedAccountIds.includes(instance.account)) return instance;
  throw new ActionError(
    "invalid-input",
    "account-not-allowed",
    `The instance belongs to account ${instance.account}, which allowed-account-ids does not name. Check instance-id and the job's credentials, or add the account.`
  );
}
async function checkPromotion(context, instance, whole) {
  let { inputs, decision } = context;
  if (inputs.requirePublishedOn.length === 0 || decision.rollback || instance === null)
    return { facts: {}, promotion: withoutPromotion(whole) };
  let { promote } = await Promise.resolve().then(() => __toESM(require_app_promotion()));
  return promote(context, instance, whole);
}
async function findValues(context, all) {
  let { given, patterns } = context.inputs.values;
  if (!(given || (await context.files.find(patterns)).files.length > 0)) return { facts: { values: null } };
  let { loadValues, noticesOfValues } = await Promise.resolve().then(() => __toESM(require_app_resolve_read_values())), values = await loadValues(context);
  return { facts: { values }, notices: noticesOfValues(context, values, all) };
}
async function refuseLiterals(context, loaded) {
  if (!hasLiterals(loaded)) return { facts: { loaded } };
  let { withoutLiterals } = await Promise.resolve().then(() => __toESM(require_app_resolve_literals())), { instance } = context.inputs, files = withoutLiterals(loaded.files, instance.id, null);
  return { facts: { loaded: withTargetProblems(files, targetOf(context.inputs, null)) } };
}
function hasLiterals({ files }) {
  return files.some(({ literals = [] }) => literals.length > 0);
}
async function resolveNames(context, instance, loaded, known) {
  let hasReferences2 = loaded.definitions.some(({ references }) => references !== void 0);
  if (instance === null || !(hasReferences2 || hasLiterals(loaded))) return { facts: { loaded, names: null } };
  let { resolveReferences } = await Promise.resolve().then(() => __toESM(require_app_resolve()));
  return resolveReferences(context, instance, loaded, known);
}
function initialState({ notices, inputs, decision }) {
  let whyPlan2 = inputs.mode === "auto" && decision.mode === "plan" ? [decision.reason] : [];
  return {
    loaded: { files: [], definitions: [], invalid: [], problems: [] },
    inRepository: /* @__PURE__ */ new Set(),
    contentProblems: [],
    instance: null,
    values: null,
    names: null,
    observed: null,
    removed: [],
    plan: null,
    differences: /* @__PURE__ */ new Map(),
    publishing: null,
    checkedOnly: !1,
    warnings: [],
    notices: [...whyPlan2, ...notices],
    failures: []
  };
}
function withResult(state, { facts, warnings = [], notices = [], failures = [] }) {
  return {
    ...state,
    ...facts,
    warnings: [...state.warnings, ...warnings],
    notices: [...state.notices, ...notices],
    failures: [...state.failures, ...failures]
  };
}
function startRun(context) {
  let state = initialState(context), keep = (result) => (state = withResult(state, result), result.facts), soFar = async () => (await Promise.resolve().then(() => __toESM(require_app_report()))).buildReport(context, state), runToEnd = async () => {
    try {
      await execute(context, keep, () => state.failures.length > 0);
    } catch (cause) {
      keep((await Promise.resolve().then(() => __toESM(require_app_report()))).stepFailure(context, state.loaded, cause));
    }
    return soFar();
  }, contentsToDraw = async () => (await Promise.resolve().then(() => __toESM(require_app_report()))).contentsToDraw(state);
  return { report: runToEnd(), soFar, contentsToDraw };
}
async function execute(context, keep, hasFailed) {
  let identify2 = identifyOnce(context), { loaded: all, inRepository } = keep(await findDefinitions(context, identify2)), { loaded: selected } = keep(await selectDefinitions(context, all)), { values } = keep(await findValues(context, all));
  keep(checkFiles(context, selected)), keep(await refuseLiterals(context, selected));
  let { instance } = keep({
    facts: { instance: selected.definitions.length > 0 ? await identify2() : null }
  }), steps = await Promise.resolve().then(() => __toESM(require_app_steps()));
  keep(await steps.checkForMissingFiles(context, selected, inRepository));
  let tools = steps.createTools(context), known = { values, inRepository }, { loaded, names } = keep(await resolveNames(context, instance, selected, known)), observedFacts = instance ? keep(await steps.observeInstance(context, tools, instance, loaded, names)) : { loaded, observed: steps.nothingObserved }, { removed } = keep(await steps.findRemoved(context, { ...observedFacts, inRepository }, identify2)), whole = await steps.makeWholePlan(context, tools, observedFacts), { promotion, ...found } = await checkPromotion(context, instance, whole);
  keep(found);
  let settled2 = keep(await steps.settleContent(context, observedFacts, whole, promotion.received)), settledFacts = { ...observedFacts, ...settled2 }, { plan } = keep(steps.planChanges(context, tools, settledFacts, promotion.plan));
  hasFailed() || keep(await steps.checkReviews(context, plan));
  let { differences } = keep(await steps.compareChanges(plan, names));
  if (keep(await steps.checkBreaking(context, steps.findBroken(plan, differences, removed))), !makesChanges(context.decision.mode) || hasFailed()) return;
  let { publishing } = keep(await steps.startPublish(context, tools, plan, { ...settledFacts, names }));
  await publishing.done;
}
function compose(input) {
  let { inputs, decision, github, clock, log, deadline, drafts, preloadReporting } = input, { context, workspace, checkout, notices, before, event, range, labels } = input.run, taken = decision.rollback ? wayBack(input) : range, places = { workspace, checkout, workingDirectory: inputs.workingDirectory }, connection = null;
  return startRun({
    inputs,
    decision,
    workflowRun: context,
    notices,
    parse: parse2,
    clock,
    log,
    deadline,
    drafts,
    reports: {
      read: async (file, maxBytes2) => {
        let { readJsonFile } = await Promise.resolve().then(() => __toESM(require_adapters_files_json_file()));
        return readJsonFile(import_node_path6.default.resolve(workspace, file), maxBytes2);
      }
    },
    preloadReporting,
    eventLabels: labels,
    labels: github,
    label: () => readLabel(input),
    workingTree: workingTreeOf(input),
    files: createFiles(workspace, inputs.workingDirectory),
    removed: github && taken && createRemovedFiles(github, taken, places),
    connect: () => (connection ??= loadConnection(input), connection),
    pushInfo: github && { history: github, before },
    commits: githubOrLocal(github, createLocalHistory(checkout)),
    history: lazyHistory(async () => {
      let { createLocalSources } = await Promise.resolve().then(() => __toESM(require_adapters_git_local_sources())), { byWorkspacePath, localOrGitHub } = await Promise.resolve().then(() => __toESM(require_adapters_git_source_history()));
      return byWorkspacePath(localOrGitHub(createLocalSources(checkout), github), places);
    }),
    before: range?.kind === "pull-request" ? range.base : before,
    branch: event.ref?.type === "branch" ? event.ref.name : null
  });
}
function workingTreeOf({ inputs, run: { workspace, checkout, gitDir } }) {
  return {
    async missing(lists, found) {
      if (gitDir === null) return { checkout: "none" };
      let { missingFiles } = await Promise.resolve().then(() => __toESM(require_adapters_git_index())), { workingDirectory } = inputs;
      return missingFiles({ workspace, checkout, workingDirectory, gitDir }, lists, found);
    }
  };
}
function wayBack({ env, run: { context } }) {
  let from = env.GITHUB_SHA ?? "";
  return from === "" || from === context.commit ? null : { kind: "back", from, to: context.commit };
}
async function loadConnection({
  env,
  inputs,
  decision,
  deadline,
  clock,
  log
}) {
  let { connect } = await Promise.resolve().then(() => __toESM(require_adapters_connect())), connection = connect({
    clock,
    log,
    env,
    region: inputs.region,
    instanceId: inputs.instance.id,
    requestsPerSecond: inputs.requestsPerSecond,
    until: deadline.hardDeadline,
    random: Math.random
  });
  return makesChanges(decision.mode) ? connection : { ...connection, writer: null };
}
async function readLabel({
  inputs,
  decision,
  run: { subject, checkout, context }
}) {
  return inputs.versionLabel ?? decision.label ?? subject ?? await readSubject(checkout, context.commit) ?? "";
}
function assertOutputsWritable(results, mode) {
  try {
    results.output("mode", mode);
  } catch (cause) {
    throw new ActionError(
      "publish-failed",
      "output-not-written",
      `The step's outputs cannot be written: ${causeText(cause)}. So nothing was published. Make the file that GITHUB_OUTPUT names writable for the user of this job and check that its disk is not full, then run the workflow again.`,
      { cause }
    );
  }
}
async function runAction(inputs, { env, notices, log, sinks }) {
  let environment = await readRunEnvironment(env, inputs.workingDirectory, notices), decision = decideMode(inputs.mode, environment.event, inputs.rollback), deadline = createDeadline(systemClock, inputs.timeoutSeconds), github = createLazyGitHub(inputs.githubToken, environment.context.repository, systemClock, env), loadDelivery = () => Promise.resolve().then(() => __toESM(require_action_deliver())), preloadReporting = async () => {
    assertOutputsWritable(sinks.results, decision.mode), await (await loadDelivery()).preload();
  }, input = {
    env,
    inputs,
    run: environment,
    decision,
    deadline,
    clock: systemClock,
    log,
    drafts: sinks.files,
    github,
    preloadReporting
  }, run = compose(input), options = {
    jobSummary: inputs.jobSummary,
    notes: { arns: inputs.commentArns },
    contentsToDraw: run.contentsToDraw
  }, saveNow = async (report2) => (await loadDelivery()).save(report2, sinks, options), { report, cancelled } = await reportOrCancel(run, {
    signals: process,
    deadline,
    clock: systemClock,
    saveNow
  });
  await saveNow(report);
  let { pullRequestHead: pullRequestHead2 } = environment, commentContext = !cancelled && inputs.comment !== "never" ? { inputs, decision, pullRequestHead: pullRequestHead2, pullRequests: github, clock: systemClock } : null, target = cancelled || !inputs.releaseNotes ? null : releaseTarget(environment.event, environment.releaseId), notes = target && { target, releases: github, clock: systemClock, arns: inputs.commentArns };
  await finish(report, { commenting: commentContext, notes }, sinks, options), cancelled && process.exit();
}
async function finish(report, { commenting: commentContext, notes }, sinks, options) {
  let { announce, save, withSinkWarnings, writeCommentOutputs } = await Promise.resolve().then(() => __toESM(require_action_deliver())), saved = withSinkWarnings(report, sinks), { outputs, warnings } = await syncIfWanted(commentContext, saved, sinks), noted = await writtenNotes(notes, saved), complete = {
    ...report,
    warnings: [...report.warnings, ...warnings, ...noted.warnings],
    notices: [...report.notices, ...noted.notices]
  }, last = { ...options, comment: outputs };
  withSinkWarnings(complete, sinks).warnings.length > saved.warnings.length || noted.notices.length > 0 ? await save(complete, sinks, last) : await writeCommentOutputs(outputs, sinks), await announce(complete, sinks, last);
}
async function writtenNotes(writing, report) {
  if (writing === null) return { warnings: [], notices: [] };
  let { updateReleaseNotes } = await Promise.resolve().then(() => __toESM(require_action_sync_release_notes()));
  return updateReleaseNotes(writing, report);
}
async function syncIfWanted(commentContext, report, sinks) {
  if (commentContext === null) return { outputs: {}, warnings: [] };
  let { syncComment } = await Promise.resolve().then(() => __toESM(require_action_sync_comment()));
  return syncComment(commentContext, report, sinks);
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
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/************************************************************************/
/******/ 	
/******/ 	// startup
/******/ 	// Load entry module and return exports
/******/ 	// This entry module is referenced by other modules so it can't be inlined
/******/ 	var __webpack_exports__ = __nccwpck_require__(516);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;