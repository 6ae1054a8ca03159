/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 628:
/***/ ((module) => {

function webpackEmptyContext(req) {
	var e = new Error("Cannot find module '" + req + "'");
	e.code = 'MODULE_NOT_FOUND';
	throw e;
}
webpackEmptyContext.keys = () => ([]);
webpackEmptyContext.resolve = webpackEmptyContext;
webpackEmptyContext.id = 628;
module.exports = webpackEmptyContext;

/***/ }),

/***/ 683:
/***/ ((module) => {

"use strict";
module.exports = require("./action-deliver.js");

/***/ }),

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

/***/ 435:
/***/ ((module) => {

"use strict";
module.exports = require("./adapters-connect-profile-region.js");

/***/ }),

/***/ 982:
/***/ ((module) => {

"use strict";
module.exports = require("crypto");

/***/ }),

/***/ 896:
/***/ ((module) => {

"use strict";
module.exports = require("fs");

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

/***/ 161:
/***/ ((module) => {

"use strict";
module.exports = require("node:os");

/***/ }),

/***/ 760:
/***/ ((module) => {

"use strict";
module.exports = require("node:path");

/***/ }),

/***/ 857:
/***/ ((module) => {

"use strict";
module.exports = require("os");

/***/ }),

/***/ 650:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf, __hasOwnProp = Object.prototype.hasOwnProperty;
var __esm = (fn, res, err) => function() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
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

// another:adapters-connect-profile-region
var adapters_connect_profile_region_exports = {};
__export(adapters_connect_profile_region_exports, {
  profileRegion: () => import_adapters_connect_profile_region.profileRegion
});
var import_adapters_connect_profile_region, init_adapters_connect_profile_region = __esm({
  "another:adapters-connect-profile-region"() {
    import_adapters_connect_profile_region = __nccwpck_require__(435);
  }
});

// another:action-refuse-inputs
var action_refuse_inputs_exports = {};
__export(action_refuse_inputs_exports, {
  emptyReport: () => import_action_deliver.emptyReport,
  refuse: () => import_action_deliver.refuse
});
var import_action_deliver, init_action_refuse_inputs = __esm({
  "another:action-refuse-inputs"() {
    import_action_deliver = __nccwpck_require__(683);
  }
});

// another:action-post-prepared
var action_post_prepared_exports = {};
__export(action_post_prepared_exports, {
  postPrepared: () => import_action_post_prepared.postPrepared
});
var import_action_post_prepared, init_action_post_prepared = __esm({
  "another:action-post-prepared"() {
    import_action_post_prepared = __nccwpck_require__(676);
  }
});

// another:action-run-action
var action_run_action_exports = {};
__export(action_run_action_exports, {
  runAction: () => import_action_run_action.runAction
});
var import_action_run_action, init_action_run_action = __esm({
  "another:action-run-action"() {
    import_action_run_action = __nccwpck_require__(344);
  }
});

// <stdin>
var stdin_exports = {};
__export(stdin_exports, {
  ActionError: () => ActionError,
  __commonJS: () => __commonJS,
  __require: () => __require,
  __toESM: () => __toESM2,
  alphabetFault: () => alphabetFault,
  asActionError: () => asActionError,
  asObject: () => asObject,
  asString: () => asString,
  assertOutputsWritable: () => assertOutputsWritable,
  bugOf: () => bugOf,
  bugReport: () => bugReport,
  canonicalJson: () => canonicalJson,
  causeText: () => causeText,
  checkNumbers: () => checkNumbers,
  checkValue: () => checkValue,
  code: () => code,
  compactJson: () => compactJson,
  comparableContent: () => comparableContent,
  compareCodeUnits: () => compareCodeUnits,
  compareLocations: () => compareLocations,
  contentHash: () => contentHash,
  contentHashOf: () => contentHashOf,
  contentRow: () => contentRow,
  createRunnerOutput: () => createRunnerOutput,
  createSinkFailures: () => createSinkFailures,
  cutTo: () => cutTo,
  decideMode: () => decideMode,
  detectFormat: () => detectFormat,
  error: () => error,
  errorsPage: () => errorsPage,
  executableJson: () => executableJson,
  exitOnceLogged: () => exitOnceLogged,
  fileStart: () => fileStart,
  findArns: () => findArns,
  foreignArns: () => foreignArns,
  groupBy: () => groupBy,
  hasReferences: () => hasReferences,
  hashJson: () => hashJson,
  htmlText: () => htmlText,
  inline: () => inline,
  isError: () => isError,
  isHashOf: () => isHashOf,
  isKind: () => isKind,
  isList: () => isList,
  isObject: () => isObject,
  isOpen: () => isOpen,
  isPending: () => isPending,
  keyFor: () => keyFor,
  kinds: () => kinds,
  lengthFault: () => lengthFault,
  listOf: () => listOf,
  liveHash: () => liveHash,
  logText: () => logText,
  makesChanges: () => makesChanges,
  member: () => member,
  memberOf: () => memberOf,
  missingMember: () => missingMember,
  moduleContent: () => moduleContent,
  moduleSizeFault: () => moduleSizeFault,
  nameOfPath: () => nameOfPath,
  nearest: () => nearest,
  nestedLocation: () => nestedLocation,
  noEffect: () => noEffect,
  objectOf: () => objectOf,
  onceForEach: () => onceForEach,
  oneLine: () => oneLine,
  optionalString: () => optionalString,
  ownValue: () => ownValue,
  parseArn: () => parseArn,
  parseKept: () => parseKept,
  presentMember_2: () => presentMember,
  previewLine: () => previewLine,
  printable: () => printable,
  prose_2: () => prose,
  quote: () => quote,
  readDefinition: () => readDefinition,
  readObject: () => readObject,
  referenceBlockOf: () => referenceBlockOf,
  referenceStart: () => referenceStart,
  relocate: () => relocate,
  relocateArn: () => relocateArn,
  required: () => required,
  requiredString: () => requiredString,
  reviewedMetadata: () => reviewedMetadata,
  runStep: () => runStep,
  sentAsIs: () => sentAsIs,
  setAside: () => setAside,
  sha256: () => sha256,
  sortMembers: () => sortMembers,
  sortNames: () => sortNames,
  sourceOf: () => sourceOf,
  stringifyKept: () => stringifyKept,
  tagValueFault: () => tagValueFault,
  textRules: () => textRules,
  toJson: () => toJson,
  truncate: () => truncate,
  typeName: () => typeName,
  unknownMembers: () => unknownMembers,
  viewContent: () => viewContent,
  viewSizeFault: () => viewSizeFault,
  visible: () => visible,
  warning: () => warning,
  withSentences: () => withSentences,
  withSettings: () => withSettings,
  withoutDot: () => withoutDot,
  withoutMember: () => withoutMember,
  workflowRun: () => workflowRun,
  wrongKind: () => wrongKind,
  wrongType: () => wrongType
});
module.exports = __toCommonJS(stdin_exports);

// own:src/core/plan/mode.ts
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
function byInput(mode2, { pullRequest: pullRequest2 }, preview) {
  let although = makesChanges(mode2) && pullRequest2 !== null && !pullRequest2.merged ? `, although this is pull request #${pullRequest2.number}, not its merge` : "";
  return { mode: mode2, reason: `The input mode is "${mode2}"${preview ? " and rollback is true: this previews a rollback to the commit that is checked out" : ""}${although}.` };
}
function makesChanges(mode2) {
  return mode2 === "publish" || mode2 === "rollback";
}
function byEvent(event) {
  let cause = publishReason(event);
  return cause !== null ? { mode: "publish", reason: `Publishing, because of ${cause}.` } : { mode: "plan", reason: `${planningOnly}${whyPlan(event)}. ${howToPublish(event)}` };
}
var planningOnly = "Planning only: ", isProposal = "is a proposal";
function previewLine(reason, wouldPublish) {
  if (!reason.startsWith(planningOnly)) return null;
  let why = reason.slice(planningOnly.length).replace(/\. To publish, .*$/su, "");
  return why.endsWith(isProposal) ? wouldPublish ? "Preview only. Merging publishes this." : "Preview only." : `Preview only: ${why}.`;
}
function publishReason(event) {
  let { name, action, ref } = event, push = pushedRef(event);
  return push !== null && isDefault(push, event) ? `a push to the default branch "${push.name}"` : push?.type === "tag" ? `a push of the tag "${push.name}"` : name === "release" && action === "published" ? "a published release" : name === "workflow_dispatch" && isDefault(ref, event) ? "a run by hand on the default branch" : name === "workflow_dispatch" && ref?.type === "tag" ? `a run by hand on the tag "${ref.name}"` : name === "repository_dispatch" ? "a repository_dispatch event" : null;
}
function whyPlan(event) {
  let { name, action, ref } = event;
  return event.pullRequest?.merged ? `pull request #${event.pullRequest.number} was merged, and its own events never publish` : event.pullRequest !== null ? whyProposal(event.pullRequest, event.defaultBranch) : name === "push" && event.deleted ? "the push deletes its branch or tag" : name === "release" ? `of a release only "published" publishes, and this is "${action ?? "unknown"}"` : name !== "push" && name !== "workflow_dispatch" ? `the event "${name}" never publishes by itself` : ref?.type !== "branch" ? `the event "${name}" names neither a branch nor a tag` : event.defaultBranch === null ? `the event "${name}" does not name the default branch` : `the branch "${ref.name}" is not the default branch "${event.defaultBranch}"`;
}
function whyProposal({ number, base }, defaultBranch) {
  return goesElsewhere(base, defaultBranch) ? `pull request #${number} goes to the branch "${base}", and only merges into "${defaultBranch}" publish` : `pull request #${number} ${isProposal}`;
}
function goesElsewhere(base, defaultBranch) {
  return base !== void 0 && defaultBranch !== null && base !== defaultBranch;
}
function howToPublish(event) {
  let { defaultBranch } = event, branch2 = defaultBranch === null ? "the default branch" : `"${defaultBranch}"`;
  return `To publish, ${wayInto(event)} ${branch2}, push a tag, publish a release or set the input mode to "publish".`;
}
function wayInto({ defaultBranch, pullRequest: pullRequest2 }) {
  return pullRequest2 === null ? "push to" : pullRequest2.merged ? "let the workflow run on pushes to" : goesElsewhere(pullRequest2.base, defaultBranch) ? "get its changes into" : "merge it into";
}
function pushedRef({ name, deleted, ref }) {
  return name === "push" && !deleted ? ref : null;
}
function isDefault(ref, { defaultBranch }) {
  return ref?.type === "branch" && ref.name === defaultBranch;
}

// own:src/core/model/key.ts
function keyFor(kind, name) {
  return `${kind}/${name}`;
}

// own:src/core/document/json.ts
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
function ownValue(table, name) {
  return (Object.hasOwn(table, name) ? table[name] : null) ?? null;
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
function assertWellFormed(text2) {
  if (!text2.isWellFormed()) throw new TypeError("a lone surrogate has no canonical form");
}
function assertFinite(value) {
  if (!Number.isFinite(value)) throw new TypeError(`${value} has no canonical form`);
}
function canonicalJson(value) {
  let sorted = sortMembers(value);
  if (sorted.isInOrder) return JSON.stringify(sorted.value);
  let text2 = [];
  return write(sorted.value, text2), text2.join("");
}
function write(value, text2) {
  if (isList(value)) {
    for (let [index, item] of value.entries())
      text2.push(index === 0 ? "[" : ","), write(item, text2);
    text2.push(value.length === 0 ? "[]" : "]");
  } else if (isObject(value)) {
    let names = Object.keys(value).sort();
    for (let [index, name] of names.entries())
      text2.push(index === 0 ? "{" : ",", JSON.stringify(name), ":"), write(value[name], text2);
    text2.push(names.length === 0 ? "{}" : "}");
  } else text2.push(JSON.stringify(value));
}
function compareCodeUnits(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// own:src/core/document/problem.ts
function error(code2, place, message) {
  return { severity: "error", code: code2, message, place };
}
function warning(code2, place, message) {
  return { severity: "warning", code: code2, message, place };
}
function isError(problem) {
  return problem.severity === "error";
}
function relocate(string, problem) {
  return { ...problem, message: problem.message + nestedLocation(problem.place), place: string };
}
function nestedLocation({ line, column }) {
  return ` (In the JSON text of this string: line ${line}, column ${column}.)`;
}
function fileStart(file) {
  return { file, line: 1, column: 1 };
}
function compareLocations({ place: a }, { place: b }) {
  return compareCodeUnits(a.file, b.file) || a.line - b.line || a.column - b.column;
}

// own:src/core/document/kept-json.ts
var last = { text: "null", value: null };
function parseKept(text2) {
  return text2 !== last.text && (last = { text: text2, value: JSON.parse(text2) }), last.value;
}
function stringifyKept(value) {
  return last = { text: JSON.stringify(value), value }, last.text;
}

// own:src/core/document/located-json.ts
function compactJson(value) {
  if (value.json !== void 0) return stringifyKept(value.json);
  let text2 = [];
  return write2(value, text2, /* @__PURE__ */ new Map()), text2.join("");
}
function write2(value, text2, names) {
  if (value.type === "object") {
    for (let [index, { name, value: inner }] of value.members.entries()) {
      let written = names.get(name) ?? `${JSON.stringify(name)}:`;
      names.set(name, written), text2.push(index === 0 ? "{" : ",", written), write2(inner, text2, names);
    }
    text2.push(value.members.length === 0 ? "{}" : "}");
  } else if (value.type === "array") {
    for (let [index, item] of value.items.entries())
      text2.push(index === 0 ? "[" : ","), write2(item, text2, names);
    text2.push(value.items.length === 0 ? "[]" : "]");
  } else text2.push(JSON.stringify(value.type === "null" ? null : value.value));
}
function toJson(value) {
  return value.json !== void 0 ? value.json : value.type === "object" ? Object.fromEntries(value.members.map((member2) => [member2.name, toJson(member2.value)])) : value.type === "array" ? value.items.map(toJson) : value.type === "null" ? null : value.value;
}
function member(object, name) {
  return object.memberValue ? object.memberValue(name) : object.members.find((each) => each.name === name)?.value ?? null;
}
function presentMember(object, name) {
  let value = member(object, name);
  return value?.type === "null" ? null : value;
}
function withoutMember(object, name) {
  let members = object.members.filter((each) => each.name !== name), { [name]: _, ...json } = object.json ?? {};
  return {
    type: "object",
    members,
    get at() {
      return object.at;
    },
    ...object.json !== void 0 && { json }
  };
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
function checkNumbers(value, report) {
  if (!(value.json !== void 0 && hasExactNumbers(value.json)))
    if (value.type === "object") for (let member2 of value.members) checkNumbers(member2.value, report);
    else if (value.type === "array") for (let item of value.items) checkNumbers(item, report);
    else value.type === "number" && !isExact(value.value) && report(error("number-range", value.at, rangeMessage(value.value)));
}
function hasExactNumbers(value) {
  return typeof value == "number" ? isExact(value) : value === null || typeof value != "object" ? !0 : Object.values(value).every(hasExactNumbers);
}
function isExact(value) {
  return Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));
}
function rangeMessage(value) {
  return `${Number.isFinite(value) ? `The integer is about ${value}` : `The number is read as ${value}`}; expected one between -(2^53 - 1) and 2^53 - 1, which JSON holds exactly. Quote it.`;
}

// own:src/core/text/arn.ts
function parseArn(arn2) {
  let [, partition = "", service = "", region2 = "", account = "", ...resource] = arn2.split(":");
  return { partition, service, region: region2, account, resource: resource.join(":") };
}

// own:src/core/text/nearest.ts
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

// own:src/core/text/quote.ts
var misleading = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
function quote(value) {
  let [text2, dots] = truncate(value, 80);
  return `${JSON.stringify(text2).slice(0, -1).replace(misleading, escapeCharacter)}${dots}"`;
}
function printable(message) {
  let [text2, dots] = truncate(message, 300);
  return text2.replace(misleading, escapeCharacter) + dots;
}
function withoutDot(sentence) {
  return sentence.replace(/\.$/, "");
}
function truncate(text2, limit) {
  return text2.length > limit ? [text2.slice(0, limit).replace(/[\ud800-\udbff]$/u, ""), "\u2026"] : [text2, ""];
}
function escapeCharacter(character) {
  return Array.from({ length: character.length }, (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`).join("");
}

// own:src/core/kinds/arns.ts
function findArns(value) {
  if (value.json !== void 0 && !mayHaveArn(value.json)) return [];
  let found = /* @__PURE__ */ new Map();
  return collectArns(value, found), [...found.values()];
}
function mayHaveArn(value) {
  return typeof value == "string" ? value.includes("arn:aws") : value !== null && typeof value == "object" && Object.values(value).some(mayHaveArn);
}
function collectArns(value, found) {
  if (value.type === "object") for (let member2 of value.members) collectArns(member2.value, found);
  else if (value.type === "array") for (let item of value.items) collectArns(item, found);
  else if (value.type === "string" && mayHaveArn(value.value))
    for (let { 0: arn2, index } of value.value.matchAll(arnPattern)) {
      if (isCutByPlaceholder(value.value, index + arn2.length)) continue;
      let before = found.get(arn2);
      found.set(
        arn2,
        before ? { ...before, moreCount: before.moreCount + 1 } : { arn: arn2, place: value.at, moreCount: 0, suffix: "" }
      );
    }
}
function isCutByPlaceholder(text2, end) {
  return /^(?:\{|<[A-Z][\w .:-]*>)/.test(text2.slice(end, end + 100));
}
function relocateArn(string, found) {
  return { ...found, place: string, suffix: nestedLocation(found.place) };
}
function foreignArns(arns, target) {
  return arns.flatMap(({ arn: arn2, place, moreCount, suffix }) => {
    let owner = findOtherOwner(parseArn(arn2), target);
    if (owner === null) return [];
    let more = moreCount === 0 ? "" : ` (${moreCount} more in this definition.)`;
    return [warning("foreign-arn", place, foreignMessage(arn2, owner, target) + more + suffix)];
  });
}
var arnPattern = /arn:aws(?:-[a-z]+)*:[a-z0-9-]+:[a-z0-9-]*:(?:\d{12}|aws|):[^\s"'`<>(){}[\],;|\\]+/g;
function findOtherOwner({ service, region: region2, account, resource }, target) {
  let instance2 = service === "connect" ? /^instance\/([^/:]+)/.exec(resource)?.[1] : void 0, words = [
    instance2 !== void 0 && instance2 !== target.instanceId && `instance ${instance2}`,
    /\d/.test(account) && target.account !== null && account !== target.account && `account ${account}`,
    region2 !== "" && region2 !== target.region && `Region ${region2}`
  ].filter((other) => other !== !1);
  return words.length === 0 ? null : words.join(", ");
}
function foreignMessage(arn2, owner, { instanceId, account, region: region2 }) {
  let own = [`instance ${instanceId}`, account !== null && `account ${account}`, `Region ${region2}`];
  return `${quote(arn2)} belongs to ${owner}; this run is for ${own.filter(Boolean).join(", ")}. Write the ARN that is meant there.`;
}
function required(object, name, report) {
  let value = member(object, name);
  return value === null && report(missingMember(name, object.at)), value;
}
function missingMember(name, at) {
  return error("missing-member", at, `${name} is missing here. Add it.`);
}
function wrongType(what, value, expected2) {
  return error("wrong-type", value.at, `${what} is ${typeName(value)}; expected ${expected2}. Correct it.`);
}
function asObject(value, what, report) {
  return value.type === "object" ? value : (report(wrongType(what, value, "an object")), null);
}
function asString(value, what, report) {
  return value.type === "string" ? value : (report(wrongType(what, value, "a string (in quotes)")), null);
}
function checkValue(value, report) {
  checkNumbers(value, report), findArns(value).forEach(report);
}
function requiredString(object, name, report) {
  let value = required(object, name, report);
  return value === null ? null : asString(value, name, report);
}
function optionalString(object, name, report) {
  let value = presentMember(object, name);
  return value === null ? null : asString(value, name, report);
}
function readObject(value, what, { file, parseJson }, report, body) {
  if (value.type === "object") return body(value, report);
  if (value.type !== "string")
    return report(wrongType(what, value, "an object, or a string that holds one as JSON")), null;
  let inner = (found) => report("arn" in found ? relocateArn(value.at, found) : relocate(value.at, found)), { tree, problems } = parseJson(file, value.value);
  problems.forEach(inner);
  let object = tree === null ? null : asObject(tree, what, inner);
  return object === null ? null : body(object, inner);
}
var noEffect = "so it has no effect", sentAsIs = "and is sent as it is";
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
  let message = `This is not a definition of ${formatMarkers[kind].name}. ${expectedFormats[kind]}`;
  return error("definition-shape", tree.at, message);
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
  let message = `This is ${formatMarkers[other].name} (it has ${member2.name}), but the ${formatMarkers[kind].input} patterns match the file. Move the file, or change the patterns of ${formatMarkers[kind].input} and ${formatMarkers[other].input}.`;
  return error("wrong-kind", object.at, message);
}

// own:src/core/resolve/has-references.ts
var referenceStart = /(?<!\$)(\$+)\{([a-z]+(?:-[a-z]+)*)\//g;
function hasReferences(text2) {
  return text2.includes("${") && text2.search(referenceStart) >= 0;
}

// own:src/core/kinds/large-text.ts
var texts = /* @__PURE__ */ new WeakMap(), LargeText = class {
  #held;
  constructor(text2) {
    this.#held = text2;
  }
  /** Once it was set aside, each reading makes a new string. */
  read() {
    return typeof this.#held == "string" ? this.#held : new TextDecoder("utf-8", { ignoreBOM: !0 }).decode(this.#held);
  }
  setAside() {
    typeof this.#held == "string" && this.#held.isWellFormed() && (this.#held = new TextEncoder().encode(this.#held));
  }
};
function viewContent(template, actions) {
  let content = { kind: "view", template, actions };
  return template.length < 16384 ? content : hold(content, "template", new LargeText(template));
}
function moduleContent(content, settings) {
  let module2 = { kind: "module", content, settings };
  return content.length < 16384 ? module2 : hold(module2, "content", new LargeText(content));
}
function withSettings(module2, settings) {
  let [other, text2] = [{ ...module2, settings }, texts.get(module2)];
  return text2 === void 0 ? other : hold(other, "content", text2);
}
function hold(content, member2, text2) {
  return texts.set(content, text2), Object.defineProperty(content, member2, { get: () => text2.read() });
}
function setAside(content) {
  texts.get(content)?.setAside();
}

// own:src/core/model/once-for-each.ts
function onceForEach(compute) {
  let results = /* @__PURE__ */ new WeakMap(), cached = (key) => (results.has(key) || results.set(key, compute(key)), results.get(key));
  return cached.known = (key) => results.get(key), cached;
}

// own:src/core/hash/sha256.ts
var import_node_crypto = __nccwpck_require__(598);
function sha256(text2) {
  return (0, import_node_crypto.hash)("sha256", text2);
}
function hashJson(value) {
  return sha256(canonicalJson(value));
}
function sourceOf({ references, hash: hash2 }) {
  return references?.source ?? hash2;
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
  let { references, hash: hash2 } = definition;
  return references === void 0 ? hash2 : references.resolution === null || isOpen(definition) ? null : hash2;
}
function reviewedMetadata({ references }, { description, tags }) {
  let reviewed = references?.resolution?.reviewed();
  return reviewed === void 0 ? { description, tags } : {
    description: description === null ? null : reviewed.description,
    tags: tags && Object.fromEntries(Object.entries(reviewed.tags).filter(([name]) => Object.hasOwn(tags, name)))
  };
}
var view = {
  executed: ({ template, actions }) => ({
    actions: [...new Set(actions)].toSorted(compareCodeUnits),
    template: parseKept(template)
  }),
  isSameText: (a, b) => a.template === b.template && a.actions.length === b.actions.length && a.actions.every((action, at) => action === b.actions[at]),
  comparableTo: (live) => live,
  everyReading: (content) => [content],
  fileMembers: ({ template, actions }) => ({ Content: { Template: template, Actions: actions } })
}, withOtherContract = /* @__PURE__ */ new WeakMap(), flowModule = {
  executed: ({ content, settings }) => {
    let executes = { content: withoutCanvas(parseKept(content)) };
    return settings === null ? executes : { ...executes, settings: JSON.parse(settings) };
  },
  isSameText: (a, b) => a.content === b.content && a.settings === b.settings,
  // A contract counts only if the definition manages it; one that the service does not return counts as empty.
  comparableTo: (live, ours) => ours.settings === null == (live.settings === null) ? live : otherReading(live),
  everyReading: (content) => [content, otherReading(content)],
  fileMembers: ({ content, settings }) => ({
    Content: content,
    ...settings === null ? {} : { Settings: settings }
  })
};
function otherReading(content) {
  let other = withOtherContract.get(content) ?? withSettings(content, content.settings === null ? "{}" : null);
  return withOtherContract.set(content, other), other;
}
var rows = { view, module: flowModule };
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
var contentHash = onceForEach(computeHash);
function computeHash(content) {
  try {
    return hashJson(executableJson(content));
  } catch {
    return sha256(`not canonical ${JSON.stringify(content)}`);
  }
}
function liveHash(definition, live) {
  let { content, hash: hash2 } = definition, comparable = comparableContent(live, content), known = contentHash.known(comparable);
  return known !== void 0 ? known : !isOpen(definition) && comparable.kind === content.kind && contentRow(comparable).isSameText(comparable, content) ? hash2 : contentHash(comparable);
}
function isHashOf(hash2, content) {
  return contentRow(content).everyReading(content).some((reading) => contentHash(reading) === hash2);
}
function comparableContent(live, definition) {
  return live.kind === definition.kind ? contentRow(live).comparableTo(live, definition) : live;
}
function executableJson(content) {
  return contentRow(content).executed(content);
}

// own:src/core/kinds/text-rule.ts
var leadingBlank = { pattern: new RegExp("^\\p{Z}", "u"), fault: "starts with a space" }, viewName = {
  max: 255,
  forbidden: /[^\p{L}\p{Z}\p{N}_.:/=+\-@()']/u,
  forbiddenWhole: leadingBlank,
  expected: "letters, digits, spaces and _ . : / = + - @ ( ) ', and no space at the start"
}, viewDescription = {
  max: 4096,
  forbidden: /[^\p{L}\p{Z}\p{N}_.:/=+\-@,()']/u,
  forbiddenWhole: leadingBlank,
  expected: "letters, digits, spaces and _ . : / = + - @ , ( ) ', and no space at the start"
}, moduleName = {
  max: 127,
  forbidden: /[\n\r\u0085\u2028\u2029]/u,
  forbiddenWhole: { pattern: /^\s+$/u, fault: "is blank" },
  expected: "one line that is not blank"
}, moduleDescription = { ...moduleName, max: 500 }, tagKey = {
  max: 128,
  forbidden: /[^\p{L}\p{Z}\p{N}_.:/=+\-@]/u,
  forbiddenWhole: null,
  expected: "letters, digits, spaces and _ . : / = + - @"
}, textRules = { viewName, viewDescription, moduleName, moduleDescription, tagKey };
function lengthFault(text2, { max }) {
  return text2 === "" ? `is empty; expected 1 to ${max} characters` : text2.length > max ? `${quote(text2)} has ${text2.length} characters; expected at most ${max}` : null;
}
function alphabetFault(text2, { forbidden, forbiddenWhole, expected: expected2 }) {
  let character = forbidden.exec(text2)?.[0];
  return character !== void 0 ? `${quote(text2)} contains ${characterName(character)}, which is not allowed; use ${expected2}` : forbiddenWhole?.pattern.test(text2) !== !0 ? null : `${quote(text2)} ${forbiddenWhole.fault}; use ${expected2}`;
}
function characterName(character) {
  if (/^[!-~]$/.test(character)) return quote(character);
  let code2 = Number(character.codePointAt(0)).toString(16).toUpperCase().padStart(4, "0");
  return `${quote(character)} (U+${code2})`;
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
  let string = asString(value, `The tag ${quote(key)}`, report);
  return string === null ? [] : [{ key, at, value: string.value }];
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
  return `The tag ${quote(key)} appears twice, first at line ${line}, column ${column}. Remove one of them.`;
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
  let place = fileStart(file), name = defaultName ?? nameOfPath(file);
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
  let identifier2 = requiredText2(action, "Identifier", report);
  requiredText2(action, "Type", report);
  let parameters = presentMember(action, "Parameters");
  parameters !== null && asObject(parameters, "Parameters", report);
  let next = readNext(presentMember(action, "Transitions"), report);
  return identifier2 === null ? [] : [{ identifier: identifier2, next }];
}
function requiredText2(object, name, report) {
  let text2 = requiredString(object, name, report);
  return text2?.value === "" && report(error("missing-member", text2.at, `${name} is empty. Write it.`)), text2;
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
  return `${what} names ${quote(name)}, but no action has that Identifier. Correct it, or add the action.`;
}
function unreachable(name) {
  return `No transition leads to the action ${quote(name)}, so it never runs. Add a transition to it, or remove it.`;
}
var maxLength2 = 256e3;
function readModuleContent({ form, body }, context, report) {
  let value = form === "bare" ? body : required(body, "Content", report), settingsValue = form === "bare" ? null : presentMember(body, "Settings"), content = value === null ? null : readObject(value, "Content", context, report, readFlowLanguage), settings = settingsValue === null ? null : readObject(settingsValue, "Settings", context, report, readContract);
  if (value === null || content === null) return null;
  let fault = moduleSizeFault({ content });
  return fault !== null && report(error("module-size", value.at, fault)), moduleContent(content, settings);
}
function moduleSizeFault({ content }) {
  return content.length <= maxLength2 ? null : `The module's content has ${content.length} characters as compact JSON; at most ${maxLength2} are allowed. Make the module smaller, or split it.`;
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
  return actions !== null && checkFlowGraph(start, actions, report), checkValue(withoutMember(flow, "Metadata"), report), compactJson(flow);
}
function readActions(flow, report) {
  let actions = required(flow, "Actions", report);
  return actions?.type === "array" ? actions.items : (actions !== null && report(wrongType("Actions", actions, "a list of actions")), null);
}
function readContract(settings, report) {
  return checkValue(settings, report), compactJson(settings);
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
function checkAction(action, report) {
  let { value } = action;
  if (hasReferences(value)) return;
  let length = lengthFault(value, textRules.viewName), alphabet = alphabetFault(value, textRules.viewName);
  length !== null && report(error("action-length", action.at, `The action ${length}. Change it.`)), alphabet !== null && report(error("action-alphabet", action.at, `The action ${alphabet}. Rename it.`));
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
  return `${name} is beside Content, but a view has either Content or Template and Actions. Remove one of them.`;
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
  body !== null && body.type !== "array" && report(wrongType("Body", body, "a list of components")), checkValue(template, report);
}
function requiredObject(object, name, report) {
  let value = required(object, name, report);
  return value === null ? null : asObject(value, name, report);
}
function checkSize(at, template, actions, report) {
  let content = viewContent(template, actions), fault = viewSizeFault(content);
  return fault !== null && report(error("view-size", at.at, fault)), content;
}
function viewSizeFault({ template, actions }) {
  let bytes = Buffer.byteLength(template) + Buffer.byteLength(JSON.stringify(actions));
  return bytes <= maxBytes ? null : `Template and Actions have ${bytes} bytes as compact JSON; at most ${maxBytes} (400 kB) are allowed. Make the view smaller, or split it.`;
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
  // Not documented, so nothing relies on it.
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

// own:src/core/text/cause-text.ts
function causeText(cause) {
  let message = typeof cause == "object" && cause !== null && "message" in cause ? cause.message : cause;
  return withoutDot(printable(String(message)));
}

// own:src/core/model/errors.ts
var ActionError = class extends Error {
  reason;
  code;
  /** The IAM action that the role lacks, such as `connect:DescribeView`; null: no permission is missing. */
  permission;
  /** The service's reasons for refusing the content, one text each; empty: it did not refuse content. */
  refusals;
  constructor(reason, code2, message, { permission = null, refusals = [], ...options } = {}) {
    super(message, options), this.permission = permission, this.refusals = refusals, this.name = "ActionError", this.reason = reason, this.code = code2;
  }
};
function withSentences(failure, sentences) {
  let { reason, code: code2, message, permission, refusals } = failure, text2 = [message, ...sentences].join(" ");
  return new ActionError(reason, code2, text2, { cause: failure, permission, refusals });
}
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

// own:src/core/diff/shared/group-by.ts
function groupBy(items, keyOf) {
  let groups = /* @__PURE__ */ new Map();
  for (let item of items) {
    let key = keyOf(item), group = groups.get(key);
    group === void 0 ? groups.set(key, [item]) : group.push(item);
  }
  return groups;
}

// own:src/action/sink-failures.ts
var import_node_fs = __nccwpck_require__(24), import_node_os = __nccwpck_require__(161), os = __toESM(__nccwpck_require__(857)), crypto = __toESM(__nccwpck_require__(982)), fs = __toESM(__nccwpck_require__(896)), os2 = __toESM(__nccwpck_require__(857)), os3 = __toESM(__nccwpck_require__(857));
function createSinkFailures() {
  let failures = /* @__PURE__ */ new Map();
  return {
    attempt: async (sink, name, write3) => {
      let place = `${sink} ${name}`;
      try {
        let written = await write3();
        return failures.delete(place), written;
      } catch (cause) {
        return failures.set(place, { sink, name, cause: causeText(cause) }), null;
      }
    },
    hasFailed: (sink) => [...failures.values()].some((failure) => failure.sink === sink),
    warnings: () => warningsOf([...failures.values()])
  };
}
function warningsOf(failures) {
  return [...groupBy(failures, ({ sink, cause }) => `${sink} ${cause}`).values()].map(warningOf);
}
function warningOf(group) {
  let [{ sink, cause }] = group, names = group.map(({ name }) => name).join(", ");
  return {
    outputs: {
      code: "output-not-written",
      message: `The step's outputs were not written: ${cause}. Later steps and jobs cannot read them. Make the file that GITHUB_OUTPUT names writable; the other places have all results of this run.`
    },
    summary: {
      code: "summary-not-written",
      message: `The job summary was not written: ${cause}. Make the file that GITHUB_STEP_SUMMARY names writable; the other places have all results of this run.`
    },
    log: {
      code: "log-not-written",
      message: `The log is not complete: ${cause}. The other places have all results of this run.`
    },
    files: {
      code: "file-not-written",
      message: `Not written: ${names}. The cause: ${cause}. Make the folder that RUNNER_TEMP names writable; the other places have all results of this run.`
    }
  }[sink];
}
function assertOutputsWritable(results, mode2) {
  try {
    results.output("mode", mode2);
  } catch (cause) {
    throw new ActionError(
      "publish-failed",
      "output-not-written",
      `The step's outputs cannot be written: ${causeText(cause)}. So nothing was published. Make the file that GITHUB_OUTPUT names writable for the user of this job and check that its disk is not full, then run the workflow again.`,
      { cause }
    );
  }
}
function toCommandValue(input) {
  return input == null ? "" : typeof input == "string" || input instanceof String ? input : JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
  return Object.keys(annotationProperties).length ? {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
  } : {};
}
function issueCommand(command, properties, message) {
  let cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + os.EOL);
}
function issue(name, message = "") {
  issueCommand(name, {}, message);
}
var CMD_STRING = "::", Command = class {
  constructor(command, properties, message) {
    command || (command = "missing.command"), this.command = command, this.properties = properties, this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = !0;
      for (let key in this.properties)
        if (this.properties.hasOwnProperty(key)) {
          let val = this.properties[key];
          val && (first ? first = !1 : cmdStr += ",", cmdStr += `${key}=${escapeProperty(val)}`);
        }
    }
    return cmdStr += `${CMD_STRING}${escapeData(this.message)}`, cmdStr;
  }
};
function escapeData(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
function issueFileCommand(command, message) {
  let filePath = process.env[`GITHUB_${command}`];
  if (!filePath)
    throw new Error(`Unable to find environment variable for file command ${command}`);
  if (!fs.existsSync(filePath))
    throw new Error(`Missing file at path: ${filePath}`);
  fs.appendFileSync(filePath, `${toCommandValue(message)}${os2.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key, value) {
  let delimiter = `ghadelimiter_${crypto.randomUUID()}`, convertedValue = toCommandValue(value);
  if (key.includes(delimiter))
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
  if (convertedValue.includes(delimiter))
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
  return `${key}<<${delimiter}${os2.EOL}${convertedValue}${os2.EOL}${delimiter}`;
}
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2.Success = 0] = "Success", ExitCode2[ExitCode2.Failure = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setOutput(name, value) {
  if (process.env.GITHUB_OUTPUT)
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
  process.stdout.write(os3.EOL), issueCommand("set-output", { name }, toCommandValue(value));
}
function isDebug() {
  return process.env.RUNNER_DEBUG === "1";
}
function debug(message) {
  issueCommand("debug", {}, message);
}
function error2(message, properties = {}) {
  issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning2(message, properties = {}) {
  issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
  issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
  process.stdout.write(message + os3.EOL);
}
function startGroup(name) {
  issue("group", name);
}
function endGroup() {
  issue("endgroup");
}
function createRunnerOutput(guard) {
  let logError = null, isOpen2 = !1, open = () => {
    isOpen2 || (isOpen2 = !0, process.stdout.on("error", (cause) => {
      logError ??= cause;
    }));
  }, logged = (write3) => (...args) => {
    open(), write3(...args);
  }, log = {
    info: logged((line) => info(guard(line))),
    debug: (line) => isDebug() && logged(debug)(guard(line))
  }, results = {
    // Without its file, an output is a line of the log.
    output: logged(setOutput),
    summary: async (markdown) => writeSummary(log, markdown),
    annotate: logged(annotate),
    group: logged((title, lines) => {
      startGroup(title);
      for (let line of lines) log.info(line);
      endGroup();
    }),
    line: (text2) => log.info(text2),
    assertLogged: async () => {
      open();
      let cause = await handOver();
      if (logError ?? cause) throw logError ?? cause;
    },
    fail: () => {
      process.exitCode = ExitCode.Failure;
    }
  };
  return { log, results };
}
async function exitOnceLogged() {
  process.stdout.on("error", () => {
  }), await handOver(), process.exit();
}
function handOver() {
  return new Promise((resolve) => {
    process.stdout.write("", (cause) => resolve(cause ?? null));
  });
}
function writeSummary(log, markdown) {
  let file = process.env.GITHUB_STEP_SUMMARY;
  file ? (0, import_node_fs.writeFileSync)(file, markdown + import_node_os.EOL) : log.debug("This runner has no place for a job summary.");
}
function annotate({ level, title, message, file, line, column }) {
  let properties = Object.fromEntries(Object.entries({ file, startLine: line, startColumn: column }).filter(([, value]) => value !== void 0));
  ({ error: error2, warning: warning2, notice })[level](message, { title, ...properties });
}

// own:src/adapters/workflow-run/workflow-run.ts
function workflowRun(env, commit) {
  let repository = env.GITHUB_REPOSITORY ?? "", serverUrl = env.GITHUB_SERVER_URL || "https://github.com", runId = env.GITHUB_RUN_ID || "0", runAttempt = env.GITHUB_RUN_ATTEMPT || "1", runUrl = `${serverUrl}/${repository}/actions/runs/${runId}/attempts/${runAttempt}`;
  return { repository, runId, runAttempt, runUrl, serverUrl, event: env.GITHUB_EVENT_NAME ?? "", commit };
}
function errorsPage(env) {
  let { GITHUB_ACTION_REPOSITORY: repository = "", GITHUB_ACTION_REF: ref = "" } = env;
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository) || ref === "") return "";
  let path4 = ref.split("/").map(encodeURIComponent).join("/");
  return `${env.GITHUB_SERVER_URL || "https://github.com"}/${repository}/blob/${path4}/docs/errors.md`;
}

// own:src/render/escape.ts
var hidden = /[\p{Cc}\p{Cs}\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;
function visible(text2) {
  return text2.replace(/\r\n?/g, `
`).replace(/\t/g, " ").replace(hidden, (c) => c === `
` ? c : `\\u{${c.codePointAt(0)?.toString(16).toUpperCase()}}`);
}
var oneLine = (text2) => visible(text2).replace(/\s+/gu, " ").trim(), htmlText = (text2) => visible(text2).replace(/[&<>"'`]/g, (c) => `&#${c.charCodeAt(0)};`), cutTo = (text2, max) => text2.length > max ? truncate(text2, max - 1).join("") : text2, emptyComment = "<!-- -->", ping = /[@#](?=\S)|:(?=\/\/)|:(?=[\w+-]+:)|www(?=\.)|GH-(?=\d)/giu, entities = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  "`": "&#96;",
  "|": "&#124;",
  // The only form that GitHub documents for a dollar sign that starts no formula.
  $: "<span>$</span>"
};
function markdownCharacter(found) {
  return /^[\\*_[\]~]$/.test(found) ? `\\${found}` : entities[found] ?? `${found}${emptyComment}`;
}
var markdownSpecial = new RegExp(`[&<>|$\\\\\`*_[\\]~]|${ping.source}`, "giu"), escaped = (text2) => text2.replace(markdownSpecial, markdownCharacter), atLineStart = (markdown) => markdown.replace(/^(\d{1,9})([.)])/, "$1\\$2").replace(/^[-+=]|^#(?!<)/, "\\$&"), inline = (text2) => atLineStart(escaped(oneLine(text2))), codeSpan = /(`[^`|\s](?:[^`|]*[^`|\s])?`)/u, proseLine = (line) => atLineStart(
  oneLine(line).split(codeSpan).map((part, index) => index % 2 === 1 ? part : escaped(part)).join("")
), prose = (text2) => visible(text2).split(`
`).map(proseLine).filter(Boolean).join("<br>");
function code(text2) {
  let shown = visible(text2).replace(/\s/gu, " ");
  return /^[^`|\s]([^`|]*[^`|\s])?$/u.test(shown) ? `\`${shown}\`` : `<code>${inline(shown)}</code>`;
}
function logText(text2) {
  return visible(text2).replace(/##\[/g, "##\\[").replace(/^([^\S\n]*)::/gmu, "$1\\::");
}

// own:esbuild-runtime
var __create2 = Object.create, __defProp2 = Object.defineProperty, __getOwnPropDesc2 = Object.getOwnPropertyDescriptor, __getOwnPropNames2 = Object.getOwnPropertyNames, __getProtoOf2 = Object.getPrototypeOf, __hasOwnProp2 = Object.prototype.hasOwnProperty, __require = /* @__PURE__ */ ((x) =>  true ? __nccwpck_require__(628) : 0)(function(x) {
  if (true) return __nccwpck_require__(628).apply(this, arguments);
  throw Error('Dynamic require of "' + x + '" is not supported');
}), __commonJS = (cb, mod) => function() {
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

// own:index
var import_node_fs2 = __nccwpck_require__(24), import_node_os2 = __nccwpck_require__(161), import_node_path = __toESM(__nccwpck_require__(760)), import_node_fs3 = __nccwpck_require__(24), import_node_os3 = __nccwpck_require__(161), import_node_path2 = __toESM(__nccwpck_require__(760)), import_node_path3 = __toESM(__nccwpck_require__(760));
function bugAnnotation(cause) {
  let { message } = asActionError(cause);
  return { level: "error", title: "Internal error", message };
}
function invalid(text2, expected2) {
  return { code: "invalid-input", complaint: `is ${quote(text2)}; expected ${expected2}` };
}
var text = (value) => ({ value });
function oneOf(values) {
  return (word) => {
    let value = values.find((each) => each === word);
    return value !== void 0 ? { value } : invalid(word, `one of ${values.join(", ")}${suggestion(word, values)}`);
  };
}
var boolean = (word) => ["true", "True", "TRUE"].includes(word) ? { value: !0 } : ["false", "False", "FALSE"].includes(word) ? { value: !1 } : invalid(word, `true or false${suggestion(word, ["true", "false"])}`);
function integer(min, max, expected2) {
  return inRange(/^\d+$/, min, max, expected2);
}
function decimal(min, max, expected2) {
  return inRange(/^\d+(\.\d+)?$/, min, max, expected2);
}
function inRange(form, min, max, expected2) {
  return (word) => {
    let value = Number(word);
    return form.test(word) && value >= min && value <= max ? { value } : invalid(word, expected2);
  };
}
var digest = (word) => /^[0-9a-f]{64}$/i.test(word) ? { value: word.toLowerCase() } : invalid(word, "the 64 hex digits of the plan-digest output of a plan");
function suggestion(word, known) {
  let closest = nearest(word, known);
  return closest === null ? "" : ` (did you mean "${closest}"?)`;
}
var uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i, arn = /^arn:(aws(?:-[a-z]+)*):connect:([a-z0-9-]+):(\d{12}):instance\/([^/]+)$/, regionPattern = /^[a-z]{2,}(-[a-z]+)+-\d+$/, expected = "the id of an Amazon Connect instance (8-4-4-4-12 hex digits) or its ARN (arn:aws:connect:<region>:<account>:instance/<id>); both are on the instance's page in the AWS console", instance = (text2) => {
  if (uuid.test(text2)) return { value: { id: text2.toLowerCase(), arn: null } };
  let [, partition, region2, account, id] = arn.exec(text2) ?? [];
  return partition === void 0 || region2 === void 0 || account === void 0 || id === void 0 || !uuid.test(id) || !regionPattern.test(region2) ? invalid(text2, expected) : { value: { id: id.toLowerCase(), arn: { text: text2, partition, region: region2, account } } };
}, areas = ["af", "ap", "ca", "cn", "eu", "il", "me", "mx", "sa", "us"], directions = [
  "north",
  "south",
  "east",
  "west",
  "central",
  "northeast",
  "northwest",
  "southeast",
  "southwest"
], otherWords = ["gov", "iso", "isob", "isoe", "isof"], region = (text2) => {
  let expectedRegion = "the code of an AWS Region such as eu-central-1";
  if (!regionPattern.test(text2)) return invalid(text2, expectedRegion);
  let corrected = text2.split("-").map(correctWord).join("-");
  return corrected === text2 ? { value: text2 } : invalid(text2, `${expectedRegion} (did you mean ${quote(corrected)}?)`);
};
function correctWord(word, index) {
  if (index === 0) {
    let swapped = word.replace(/^(.)(.)$/, "$2$1");
    return !areas.includes(word) && areas.includes(swapped) ? swapped : word;
  }
  return /^\d+$/.test(word) || otherWords.includes(word) || directions.includes(word) ? word : nearest(word, directions) ?? word;
}
var accountIds = (text2) => {
  let ids = text2.split(/[\s,]+/).filter((id) => id !== ""), wrong = ids.find((id) => !/^\d{12}$/.test(id));
  return wrong !== void 0 || ids.length === 0 ? invalid(
    wrong ?? text2,
    "AWS account ids of 12 digits each, one per line or separated by commas (in quotes)"
  ) : { value: [...new Set(ids)] };
};
function inputText(env, name) {
  return (env[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`] ?? "").trim();
}
function readTarget(env, profileRegion2, reader) {
  let found = reader.get("instance-id", instance, null);
  inputText(env, "instance-id") === "" && reader.report("instance-id", missingInstance);
  let code2 = readRegion(env, profileRegion2, found?.arn ?? null, reader), allowedAccountIds = reader.get("allowed-account-ids", accountIds, []);
  return found === null || code2 === null ? null : (found.arn !== null && reportContradictions(found.arn, code2, allowedAccountIds, reader), { instance: found, region: code2, allowedAccountIds });
}
var missingInstance = {
  code: "missing-input",
  complaint: "is required; give the id or the ARN of the Amazon Connect instance"
}, missingRegion = {
  code: "missing-region",
  complaint: "is blank, instance-id is no ARN, and neither AWS_REGION, AWS_DEFAULT_REGION nor the AWS profile names one; give aws-region, or the ARN as instance-id, or run aws-actions/configure-aws-credentials before this step"
};
function readRegion(env, profileRegion2, arn2, reader) {
  if (inputText(env, "aws-region") !== "") return reader.get("aws-region", region, null);
  if (arn2 !== null) return arn2.region;
  let name = regionVariable(env);
  return name !== void 0 ? parseRegion(name, env[name] ?? "", reader) : profileRegion2 !== null ? parseRegion("the region of the AWS profile", profileRegion2, reader) : (isInstanceArn(env) || reader.report("aws-region", missingRegion), null);
}
function namesRegion(env) {
  return inputText(env, "aws-region") !== "" || isInstanceArn(env) || regionVariable(env) !== void 0;
}
function regionVariable(env) {
  return ["AWS_REGION", "AWS_DEFAULT_REGION"].find((each) => (env[each] ?? "").trim() !== "");
}
function isInstanceArn(env) {
  return inputText(env, "instance-id").startsWith("arn:");
}
function parseRegion(source, text2, { report }) {
  let parsed = region(text2.trim());
  return "value" in parsed ? parsed.value : (report("aws-region", { ...parsed, complaint: `is blank, and ${source} ${parsed.complaint}` }), null);
}
function reportContradictions(arn2, code2, accounts, { report }) {
  let reportContradiction = (complaint) => report("instance-id", { code: "contradicting-inputs", complaint });
  code2 !== arn2.region && reportContradiction(
    `is an ARN of the Region ${arn2.region}, but aws-region is ${quote(code2)}; correct one or leave aws-region out`
  ), accounts.length > 0 && !accounts.includes(arn2.account) && reportContradiction(
    `is an ARN of the account ${arn2.account}, which allowed-account-ids lacks; correct one of them`
  );
}
async function readProfileRegion(env) {
  if (namesRegion(env) || !hasProfile(env)) return null;
  let { profileRegion: profileRegion2 } = await Promise.resolve().then(() => (init_adapters_connect_profile_region(), adapters_connect_profile_region_exports));
  return profileRegion2();
}
function hasProfile(env) {
  return (0, import_node_fs2.existsSync)(env.AWS_CONFIG_FILE ?? import_node_path.default.join(env.HOME ?? (0, import_node_os2.homedir)(), ".aws", "config"));
}
function createReportFiles(env) {
  let folder2 = "", pathFor = (name) => {
    folder2 ||= (0, import_node_fs3.mkdtempSync)(import_node_path2.default.join(env.RUNNER_TEMP || (0, import_node_os3.tmpdir)(), "connect-publish-"));
    let file = import_node_path2.default.join(folder2, name);
    return (0, import_node_fs3.mkdirSync)(import_node_path2.default.dirname(file), { recursive: !0 }), file;
  }, write3 = async (name, parts) => {
    let file = pathFor(name), opened = (0, import_node_fs3.openSync)(file, "w");
    try {
      for (let text2 of joinParts(parts)) (0, import_node_fs3.writeFileSync)(opened, text2);
    } finally {
      (0, import_node_fs3.closeSync)(opened);
    }
    return file;
  };
  return {
    saveFile: write3,
    save: async (name, text2) => write3(import_node_path2.default.join("drafts", await fileName(name)), [text2])
  };
}
var enoughToWrite = 65536;
function* joinParts(parts) {
  let text2 = "";
  for (let part of parts)
    text2 += part, !(text2.length < enoughToWrite) && (yield text2, text2 = "");
  yield text2;
}
async function fileName(key) {
  let { createHash } = await Promise.resolve().then(() => __toESM(__nccwpck_require__(598)));
  return `${key.replace(/[^A-Za-z0-9-]+/g, "-").slice(0, 80)}-${createHash("sha256").update(key).digest("hex").slice(0, 8)}.json`;
}
function readProxies(env) {
  let read = Object.entries(env).map(([name, value = ""]) => readVariable(name, value));
  return {
    env: Object.fromEntries(read.flatMap(({ name, value }) => value === null ? [] : [[name, value]])),
    notices: read.flatMap(({ notice: notice2 }) => notice2 ?? [])
  };
}
function readVariable(name, value) {
  let text2 = value.trim();
  if (!/^https?_proxy$/i.test(name) || text2 === "") return { name, value };
  let address = text2.includes("://") ? text2 : `http://${text2}`, protocol = URL.canParse(address) ? new URL(address).protocol : null;
  if (protocol === "http:" || protocol === "https:") return { name, value: address };
  let what = protocol === null ? "is no address of a proxy" : `names a proxy of the kind ${protocol}`, notice2 = `The variable ${name} ${what}; expected http://host:port or https://host:port. AWS and GitHub are called directly.`;
  return { name, value: null, notice: notice2 };
}
function createInputReader(env) {
  let problems = [], report = (input, { code: code2, complaint }) => {
    problems.push({ input, code: code2, message: `The input ${input} ${complaint}.` });
  };
  return { get: (input, parse, fallback) => {
    let text2 = inputText(env, input);
    if (text2 === "") return fallback;
    let parsed = parse(text2);
    return "value" in parsed ? parsed.value : (report(input, parsed), fallback);
  }, report, problems };
}
var filePatterns = (text2) => {
  let patterns = parsePatterns(text2, fileComplaint);
  return "complaint" in patterns ? patterns : patterns.value.every(isExclusion) ? invalid(text2, 'at least one pattern that does not begin with "!", to exclude from') : { value: { patterns: patterns.value, given: !0 } };
}, keyPatterns = (text2) => parsePatterns(text2, keyComplaint), overwriteDrafts = (text2) => {
  let all = boolean(text2);
  if ("value" in all) return { value: { kind: all.value ? "all" : "none" } };
  let patterns = keyPatterns(text2);
  if ("value" in patterns) return { value: { kind: "patterns", patterns: patterns.value } };
  if (text2.includes("/")) return patterns;
  let hint = suggestion(text2, ["true", "false"]);
  return invalid(text2, `true or false, or patterns over keys such as view/<name>${hint}`);
};
function parsePatterns(text2, check) {
  let lines = text2.split(/\r?\n/).map((line) => line.trim().replace(/^!\s*/, "!")).filter((line) => line !== "");
  for (let line of lines) {
    let complaint = formComplaint(line) ?? check(stripExclusion(line));
    if (complaint !== null) return complaint;
  }
  return { value: lines };
}
function isExclusion(line) {
  return line.startsWith("!");
}
function stripExclusion(line) {
  return isExclusion(line) ? line.slice(1) : line;
}
function formComplaint(line) {
  let pattern = stripExclusion(line);
  return pattern === "" ? invalid(line, 'a pattern after "!"') : isExclusion(pattern) ? invalid(line, 'one "!" at most') : null;
}
function fileComplaint(pattern) {
  for (let [open, close] of ["{}", "[]"]) {
    let count = (sign = "") => pattern.split(sign).length;
    if (count(open) !== count(close)) return invalid(pattern, `as many "${open}" as "${close}"`);
  }
  return pattern.includes("\\") ? invalid(pattern, 'a pattern with "/" between folders') : /^([a-z]:)?\//i.test(pattern) ? invalid(pattern, "a path relative to the working-directory") : pattern.split("/").includes("..") ? invalid(pattern, 'a pattern without ".." (nothing outside the working-directory is read)') : null;
}
function keyComplaint(pattern) {
  let start = pattern.replace(/\*.*$/s, ""), whole = start === pattern;
  if (["view/", "module/"].some(
    (kind) => start.startsWith(kind) || !whole && kind.startsWith(start)
  )) return null;
  let hint = pattern.includes("/") ? kindSuggestion(pattern) : ` (did you mean ${quote(`*/${pattern}`)}?)`;
  return invalid(
    pattern,
    `a pattern over keys such as view/<name> or module/<name>, in which * is any run of characters${hint}`
  );
}
function kindSuggestion(pattern) {
  let [kind = "", ...name] = pattern.split("/"), closest = nearest(kind, ["view", "module"]);
  return closest === null ? "" : ` (did you mean ${quote([closest, ...name].join("/"))}?)`;
}
function toPostInputs(env, { report, problems }, options) {
  let { comment, pageUrl: pageUrl2, jobSummary, githubToken } = options, commentFile = inputText(env, "comment-file");
  if (commentFile === "" && report("comment-file", { code: "missing-input", complaint: "is required with mode: comment; give the path of the file that was downloaded" }), comment === "never" && report("comment", { code: "contradicting-inputs", complaint: 'is "never", but mode is "comment"; correct one of them' }), problems.length > 0) return { ok: !1, problems };
  let commentKey2 = options.commentKey === "" ? null : options.commentKey;
  return { ok: !0, postInputs: { commentFile, commentKey: commentKey2, comment, pageUrl: pageUrl2, jobSummary, githubToken } };
}
function refuseCommentFile(env, { report }) {
  inputText(env, "comment-file") !== "" && report("comment-file", { code: "contradicting-inputs", complaint: 'is given, but mode is not "comment"; give that mode, or leave comment-file out' });
}
var commentKeyLength = 100, labelLength = 50, mode = oneOf([
  "auto",
  "plan",
  "publish",
  "rollback",
  "comment"
]), commentKey = (text2) => text2.length <= commentKeyLength && !new RegExp("\\p{Cc}", "u").test(text2) ? { value: text2 } : invalid(text2, `one line of at most ${commentKeyLength} characters`), label = (text2) => text2.length <= labelLength && !new RegExp("\\p{Cc}", "u").test(text2) ? { value: text2 } : invalid(text2, `the name of a label, one line of at most ${labelLength} characters`), moduleAlias = (text2) => text2.length <= 100 && /^([$0-9a-zA-Z][_-]?)+$/.test(text2) ? { value: text2 } : invalid(
  text2,
  'the name of a module alias, 1 to 100 of the characters a-z, A-Z, 0-9, "$", "-" and "_"; it begins with none of "-" and "_", and has no two of them together'
), pageUrlLength = 2e3, pageUrl = (text2) => {
  let expected2 = `an https address of at most ${pageUrlLength} characters, without user name and password`, url = URL.canParse(text2) ? new URL(text2) : null;
  return url !== null && url.username + url.password !== "" ? { code: "invalid-input", complaint: `has a user name or a password; expected ${expected2}` } : /^https:\/\/(?!\/)[^\s\p{Cc}\\]+$/iu.test(text2) && url !== null && url.href.length <= pageUrlLength ? { value: url.href } : invalid(text2, expected2);
}, pullRequest = integer(1, Number.MAX_SAFE_INTEGER, 'the number of a pull request, without "#"'), requestsPerSecond = decimal(0.1, 100, "a number of requests a second from 0.1 to 100"), timeoutSeconds = integer(1, 21600, "a whole number of seconds from 1 to 21600");
function defaultPatterns(folder2) {
  return { patterns: [`connect/${folder2}/**/*.{json,yaml,yml}`], given: !1 };
}
var defaultValues = { patterns: ["connect/values.{yaml,yml,json}"], given: !1 }, paths = (text2) => {
  let found = text2.split(/\r?\n/).filter((line) => line.trim() !== "").map((line) => line.trim().replace(/^-(\s+|$)/, ""));
  return found.some((path4) => path4 === "" || new RegExp("\\p{Cc}", "u").test(path4)) ? invalid(text2, 'a path after each "-"; it is empty where a step has another id or was skipped') : { value: [...new Set(found)] };
}, folder = (text2) => {
  if (text2.includes("\\")) return invalid(text2, 'a path with "/" between folders');
  if (/^([a-z]:)?\//i.test(text2)) return invalid(text2, 'a path relative to the workspace, such as "connect"');
  let clean = import_node_path3.default.posix.normalize(text2).replace(/\/$/, "");
  return clean === ".." || clean.startsWith("../") ? invalid(text2, "a folder inside the workspace") : { value: clean };
};
function readInputs(env, profileRegion2 = null) {
  let reader = createInputReader(env);
  refuseCommentFile(env, reader), refuseRollback(env, reader);
  let target = readTarget(env, profileRegion2, reader), options = readOptions(reader, target?.instance.id ?? "");
  return target === null || reader.problems.length > 0 ? { ok: !1, problems: reader.problems } : { ok: !0, inputs: { ...target, ...options } };
}
function readPostInputs(env) {
  if (inputText(env, "mode") !== "comment") return null;
  let reader = createInputReader(env);
  return refuseRollback(env, reader), toPostInputs(env, reader, readOptions(reader, ""));
}
function refuseRollback(env, { report }) {
  let mode2 = inputText(env, "mode") || "auto";
  if (mode2 === "plan" || !/^true$/i.test(inputText(env, "rollback"))) return;
  let advice = mode2 === "rollback" ? "leave rollback out to go back, or set mode: plan to preview it" : "set mode: plan", complaint = `is true, but mode is ${quote(mode2)}; only a plan previews a rollback: ${advice}`;
  report("rollback", { code: "contradicting-inputs", complaint });
}
function readOptions({ get }, instanceId) {
  return {
    mode: get("mode", mode, "auto"),
    rollback: get("rollback", boolean, !1),
    views: get("views", filePatterns, defaultPatterns("views")),
    modules: get("modules", filePatterns, defaultPatterns("modules")),
    values: get("values", filePatterns, defaultValues),
    requireReferences: get("require-references", boolean, !1),
    workingDirectory: get("working-directory", folder, "."),
    only: get("only", keyPatterns, null),
    versionLabel: get("version-label", text, null),
    createMissing: get("create-missing", boolean, !0),
    overwriteDrafts: get("overwrite-drafts", overwriteDrafts, { kind: "none" }),
    overwriteDrift: get("overwrite-drift", boolean, !1),
    failOnDrift: get("fail-on-drift", boolean, !1),
    failOnChanges: get("fail-on-changes", boolean, !1),
    failOnBreaking: get("fail-on-breaking", boolean, !1),
    breakingLabel: get("breaking-label", label, "connect: breaking ok"),
    allowOlder: get("allow-older", boolean, !1),
    contentCheck: get("content-check", oneOf(["plan", "error", "warn", "off"]), "plan"),
    moduleAlias: get("module-alias", moduleAlias, null),
    expectedPlanDigest: get("expected-plan-digest", digest, null),
    requireReviewedPlan: get("require-reviewed-plan", boolean, !1),
    requirePublishedOn: get("require-published-on", paths, []),
    comment: get("comment", oneOf(["always", "on-change", "on-failure", "never"]), "on-change"),
    commentKey: get("comment-key", commentKey, instanceId),
    commentArns: get("comment-arns", boolean, !0),
    pullRequest: get("pull-request", pullRequest, null),
    pageUrl: get("page-url", pageUrl, null),
    releaseNotes: get("release-notes", boolean, !1),
    jobSummary: get("job-summary", boolean, !0),
    githubToken: get("github-token", text, null),
    observe: get("observe", oneOf(["auto", "describe", "search", "versions"]), "auto"),
    requestsPerSecond: get("requests-per-second", requestsPerSecond, 2),
    timeoutSeconds: get("timeout-seconds", timeoutSeconds, 900)
  };
}
async function runStep() {
  let { env, notices } = readProxies(process.env), { log, results } = createRunnerOutput(logText), sinks = {
    results,
    files: createReportFiles(env),
    failures: createSinkFailures(),
    errorsPage: errorsPage(env)
  };
  try {
    let read = readPostInputs(env) ?? readInputs(env, await readProfileRegion(env));
    if (!read.ok) {
      let { refuse: refuse2 } = await Promise.resolve().then(() => (init_action_refuse_inputs(), action_refuse_inputs_exports));
      return await refuse2(read.problems, env, sinks);
    }
    if ("postInputs" in read) {
      let { postPrepared: postPrepared2 } = await Promise.resolve().then(() => (init_action_post_prepared(), action_post_prepared_exports));
      return await postPrepared2(read.postInputs, { env, notices, log, sinks });
    }
    let { runAction: runAction2 } = await Promise.resolve().then(() => (init_action_run_action(), action_run_action_exports));
    await runAction2(read.inputs, { env, notices, log, sinks });
  } catch (cause) {
    sinks.results.annotate(bugAnnotation(cause)), sinks.results.fail();
  }
}
runStep();
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
/******/ 	var __webpack_exports__ = __nccwpck_require__(650);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;