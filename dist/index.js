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

/***/ 435:
/***/ ((module) => {

"use strict";
module.exports = require("./adapters-connect-profile-region.js");

/***/ }),

/***/ 359:
/***/ ((module) => {

"use strict";
module.exports = require("./render-html-page.js");

/***/ }),

/***/ 729:
/***/ ((module) => {

"use strict";
module.exports = require("./render-sarif.js");

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
var __copyProps = (to, from, except, desc) => {
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
));

// another:adapters-connect-profile-region.js
var require_adapters_connect_profile_region = __commonJS({
  "another:adapters-connect-profile-region.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(435)["adapters-connect-profile-region.js"]);
  }
});

// another:render-release-notes.js
var require_render_release_notes = __commonJS({
  "another:render-release-notes.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(729)["render-release-notes.js"]);
  }
});

// another:render-html-page.js
var require_render_html_page = __commonJS({
  "another:render-html-page.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(359)["render-html-page.js"]);
  }
});

// another:render-sarif.js
var require_render_sarif = __commonJS({
  "another:render-sarif.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(729)["render-sarif.js"]);
  }
});

// another:action-post-prepared.js
var require_action_post_prepared = __commonJS({
  "another:action-post-prepared.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(676)["action-post-prepared.js"]);
  }
});

// another:action-run-action.js
var require_action_run_action = __commonJS({
  "another:action-run-action.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["action-run-action.js"]);
  }
});

// <stdin>
var import_node_fs = __nccwpck_require__(24), import_node_os = __nccwpck_require__(161), import_node_path = __toESM(__nccwpck_require__(760)), import_node_fs2 = __nccwpck_require__(24), import_node_fs3 = __nccwpck_require__(24), import_node_os2 = __nccwpck_require__(161), os = __toESM(__nccwpck_require__(857)), import_node_fs4 = __nccwpck_require__(24), fs = __toESM(__nccwpck_require__(896)), os2 = __toESM(__nccwpck_require__(857)), os3 = __toESM(__nccwpck_require__(857)), import_node_fs5 = __nccwpck_require__(24), import_node_os3 = __nccwpck_require__(161), import_node_path2 = __toESM(__nccwpck_require__(760)), import_node_path3 = __toESM(__nccwpck_require__(760));
function inputText(env2, name) {
  return (env2[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`] ?? "").trim();
}
async function withProfileRegion(env2) {
  if (namesRegion(env2) || !hasProfile(env2)) return env2;
  let { profileRegion } = await Promise.resolve().then(() => __toESM(require_adapters_connect_profile_region())), region2 = await profileRegion();
  return region2 === null ? env2 : { ...env2, AWS_REGION: region2 };
}
function namesRegion(env2) {
  return [inputText(env2, "aws-region"), env2.AWS_REGION, env2.AWS_DEFAULT_REGION].some((text3) => (text3 ?? "").trim() !== "") || inputText(env2, "instance-id").startsWith("arn:");
}
function hasProfile(env2) {
  return (0, import_node_fs.existsSync)(env2.AWS_CONFIG_FILE ?? import_node_path.default.join(env2.HOME ?? (0, import_node_os.homedir)(), ".aws", "config"));
}
function workflowRun(env2, commit) {
  let repository = env2.GITHUB_REPOSITORY ?? "", serverUrl = env2.GITHUB_SERVER_URL || "https://github.com", runId = env2.GITHUB_RUN_ID || "0", runAttempt = env2.GITHUB_RUN_ATTEMPT || "1", runUrl = `${serverUrl}/${repository}/actions/runs/${runId}/attempts/${runAttempt}`;
  return { repository, runId, runAttempt, runUrl, serverUrl, event: env2.GITHUB_EVENT_NAME ?? "", commit };
}
function errorsPage(env2) {
  let { GITHUB_ACTION_REPOSITORY: repository = "", GITHUB_ACTION_REF: ref = "" } = env2;
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository) || ref === "") return "";
  let path4 = ref.split("/").map(encodeURIComponent).join("/");
  return `${env2.GITHUB_SERVER_URL || "https://github.com"}/${repository}/blob/${path4}/docs/errors.md`;
}
var misleading = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
function quote(value2) {
  let [text3, dots] = truncate(value2, 80);
  return `${JSON.stringify(text3).slice(0, -1).replace(misleading, escaped)}${dots}"`;
}
function printable(message2) {
  let [text3, dots] = truncate(message2, 300);
  return text3.replace(misleading, escaped) + dots;
}
function withoutDot(sentence2) {
  return sentence2.replace(/\.$/, "");
}
function truncate(text3, limit) {
  return text3.length > limit ? [text3.slice(0, limit).replace(/[\ud800-\udbff]$/u, ""), "\u2026"] : [text3, ""];
}
function escaped(character) {
  return Array.from({ length: character.length }, (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`).join("");
}
var ActionError = class extends Error {
  reason;
  code;
  /** The IAM action that the role lacks, such as `connect:DescribeView`; null: that is not the matter. */
  permission;
  /** What the service says is wrong with the content that it refused, one text each; empty: that is not the matter. */
  refusals;
  constructor(reason, code2, message2, { permission = null, refusals = [], ...options } = {}) {
    super(message2, options), this.permission = permission, this.refusals = refusals, this.name = "ActionError", this.reason = reason, this.code = code2;
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
var hidden = /[\p{Cc}\p{Cs}\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;
function visible(text3) {
  return text3.replace(/\r\n?/g, `
`).replace(/\t/g, " ").replace(hidden, (c) => c === `
` ? c : `\\u{${c.codePointAt(0)?.toString(16).toUpperCase()}}`);
}
var oneLine = (text3) => visible(text3).replace(/\s+/gu, " ").trim(), htmlText = (text3) => visible(text3).replace(/[&<>"'`]/g, (c) => `&#${c.charCodeAt(0)};`), cutTo = (text3, max4) => text3.length > max4 ? truncate(text3, max4 - 1).join("") : text3, emptyComment = "<!-- -->", ping = /[@#](?=\S)|:(?=\/\/)|:(?=[\w+-]+:)|www(?=\.)|GH-(?=\d)/giu, entities = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  "`": "&#96;",
  "|": "&#124;",
  // The only form that GitHub documents for a dollar sign that begins no formula.
  $: "<span>$</span>"
};
function markdownCharacter(found) {
  return /^[\\*_[\]~]$/.test(found) ? `\\${found}` : entities[found] ?? `${found}${emptyComment}`;
}
var markdownSpecial = new RegExp(`[&<>|$\\\\\`*_[\\]~]|${ping.source}`, "giu"), escaped2 = (text3) => text3.replace(markdownSpecial, markdownCharacter), atLineStart = (markdown) => markdown.replace(/^(\d{1,9})([.)])/, "$1\\$2").replace(/^[-+=]|^#(?!<)/, "\\$&"), inline = (text3) => atLineStart(escaped2(oneLine(text3))), codeSpan = /(`[^`|\s](?:[^`|]*[^`|\s])?`)/u, proseLine = (line) => atLineStart(
  oneLine(line).split(codeSpan).map((part, index) => index % 2 === 1 ? part : escaped2(part)).join("")
), prose = (text3) => visible(text3).split(`
`).map(proseLine).filter(Boolean).join("<br>");
function code(text3) {
  let shown = visible(text3).replace(/\s/gu, " ");
  return /^[^`|\s]([^`|]*[^`|\s])?$/u.test(shown) ? `\`${shown}\`` : `<code>${inline(shown)}</code>`;
}
function logText(text3) {
  return visible(text3).replace(/##\[/g, "##\\[").replace(/^([^\S\n]*)::/gmu, "$1\\::");
}
function removalWarnings(warnings) {
  return warnings.filter(({ code: code2 }) => code2 === "removed-but-live" || code2 === "renamed");
}
function undoesConsoleEdit({ action: action2, reason, overwrites }) {
  return action2 === "update" && reason !== "superseded" && overwrites !== "nobody";
}
function finishesEarlierPublish({ action: action2, reason, row: row2 }) {
  return action2 === "update" && reason !== "superseded" && row2 === "finishes-earlier-publish";
}
function isUnexplained({ reason, row: row2 }) {
  return reason === "drifted" && row2 === "console-or-unfinished-publish";
}
function updateRemark(entry) {
  let isDone = entry.status === "published";
  if (finishesEarlierPublish(entry))
    return isDone ? "finished an earlier publish" : "finishes an earlier publish";
  if (!undoesConsoleEdit(entry)) return "";
  let undoes = isDone ? "undid a console change" : "undoes a console change", mayUndo = isDone ? "may have undone a console change" : "may undo a console change";
  return entry.overwrites === "unknown" ? mayUndo : undoes;
}
function error(code2, place, message2) {
  return { severity: "error", code: code2, message: message2, place };
}
function warning(code2, place, message2) {
  return { severity: "warning", code: code2, message: message2, place };
}
function relocate(string, problem) {
  return { ...problem, message: problem.message + nestedLocation(problem.place), place: string };
}
function nestedLocation({ line, column }) {
  return ` (In the JSON text of this string: line ${line}, column ${column}.)`;
}
function compactJson(value2) {
  return value2.type === "object" ? `{${value2.members.map(compactJsonMember).join(",")}}` : value2.type === "array" ? `[${value2.items.map(compactJson).join(",")}]` : JSON.stringify(value2.type === "null" ? null : value2.value);
}
function compactJsonMember({ name, value: value2 }) {
  return `${JSON.stringify(name)}:${compactJson(value2)}`;
}
function member(object, name) {
  return object.members.find((each) => each.name === name)?.value ?? null;
}
function presentMember(object, name) {
  let value2 = member(object, name);
  return value2?.type === "null" ? null : value2;
}
var typeNames = {
  object: "an object",
  array: "a list",
  string: "a string",
  number: "a number",
  boolean: "true or false",
  null: "null"
};
function typeName(value2) {
  return typeNames[value2.type];
}
var referenceStart = /(\$+)\{([a-z]+(?:-[a-z]+)*)\//g;
function hasReferences(text3) {
  return text3.includes("${") && text3.search(referenceStart) >= 0;
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
  let before = [], row2 = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let index = 1; index <= from.length; index += 1) {
    let next = nextRow(from, to, index, row2, before);
    before = row2, row2 = next;
  }
  return cellAt(row2, to.length);
}
function nextRow(from, to, index, above, twoAbove) {
  let row2 = [index];
  for (let column = 1; column <= to.length; column += 1) {
    let same = from[index - 1] === to[column - 1], swapped = from[index - 1] === to[column - 2] && from[index - 2] === to[column - 1];
    row2[column] = Math.min(
      cellAt(above, column) + 1,
      cellAt(row2, column - 1) + 1,
      cellAt(above, column - 1) + (same ? 0 : 1),
      index > 1 && column > 1 && swapped ? cellAt(twoAbove, column - 2) + 1 : Number.POSITIVE_INFINITY
    );
  }
  return row2;
}
function cellAt(row2, column) {
  return Number(row2[column]);
}
function findArns(value2) {
  let found = /* @__PURE__ */ new Map();
  return collectArns(value2, found), [...found.values()];
}
function collectArns(value2, found) {
  if (value2.type === "object") for (let member2 of value2.members) collectArns(member2.value, found);
  else if (value2.type === "array") for (let item2 of value2.items) collectArns(item2, found);
  else if (value2.type === "string" && value2.value.includes("arn:aws"))
    for (let [arn2] of value2.value.matchAll(arnPattern)) {
      let before = found.get(arn2);
      found.set(
        arn2,
        before ? { ...before, moreCount: before.moreCount + 1 } : { arn: arn2, place: value2.at, moreCount: 0, suffix: "" }
      );
    }
}
function relocateArn(string, found) {
  return { ...found, place: string, suffix: nestedLocation(found.place) };
}
var arnPattern = /arn:aws(?:-[a-z]+)*:[a-z0-9-]+:[a-z0-9-]*:(?:\d{12}|aws|):[^\s"'`<>(){}[\],;|\\]+/g;
function required(object, name, report) {
  let value2 = member(object, name);
  return value2 === null && report(missingMember(name, object.at)), value2;
}
function missingMember(name, at) {
  return error("missing-member", at, `${name} is missing here. Add it.`);
}
function wrongType(what, value2, expected2) {
  return error("wrong-type", value2.at, `${what} is ${typeName(value2)}; expected ${expected2}. Write it so.`);
}
function asObject(value2, what, report) {
  return value2.type === "object" ? value2 : (report(wrongType(what, value2, "an object")), null);
}
function asString(value2, what, report) {
  return value2.type === "string" ? value2 : (report(wrongType(what, value2, "a string (in quotes)")), null);
}
function requiredString(object, name, report) {
  let value2 = required(object, name, report);
  return value2 === null ? null : asString(value2, name, report);
}
function readObject(value2, what, { file, parseJson }, report, body2) {
  if (value2.type === "object") return body2(value2, report);
  if (value2.type !== "string")
    return report(wrongType(what, value2, "an object, or a string that holds one as JSON")), null;
  let inner = (found) => report("arn" in found ? relocateArn(value2.at, found) : relocate(value2.at, found)), { tree, problems } = parseJson(file, value2.value);
  problems.forEach(inner);
  let object = tree === null ? null : asObject(tree, what, inner);
  return object === null ? null : body2(object, inner);
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
function unknownMember(name, at, { where, members: members2, effect }, isCompared) {
  let closest = isCompared ? nearest(name, members2) : null, hint = closest === null ? `Known are ${members2.join(", ")}.` : `Did you mean ${closest}?`;
  return warning("unknown-member", at, `${quote(name)} is not known in ${where}, ${effect}. ${hint}`);
}
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
function lengthFault(text3, { max: max4 }) {
  return text3 === "" ? `is empty; expected 1 to ${max4} characters` : text3.length > max4 ? `${quote(text3)} has ${text3.length} characters; expected at most ${max4}` : null;
}
function alphabetFault(text3, { forbidden, forbiddenWhole, expected: expected2 }) {
  let character = forbidden.exec(text3)?.[0];
  return character !== void 0 ? `${quote(text3)} holds ${quote(character)} (${codePoint(character)}); expected ${expected2}` : forbiddenWhole?.pattern.test(text3) !== !0 ? null : `${quote(text3)} ${forbiddenWhole.fault}; expected ${expected2}`;
}
function codePoint(character) {
  return `U+${Number(character.codePointAt(0)).toString(16).toUpperCase().padStart(4, "0")}`;
}
function checkFlowGraph(start, actions, report) {
  let nodes = actions.flatMap((action2) => readNode(action2, report)), byName = /* @__PURE__ */ new Map();
  for (let node2 of nodes) {
    let before = byName.get(node2.identifier.value);
    before === void 0 ? byName.set(node2.identifier.value, node2) : report(error("duplicate-identifier", node2.identifier.at, duplicate(before.identifier)));
  }
  let references2 = [
    ...start === null ? [] : [{ what: "StartAction", name: start }],
    ...nodes.flatMap(transitions)
  ];
  for (let { what, name } of references2)
    byName.has(name.value) || report(error("unknown-action", name.at, unknown(what, name.value)));
  start !== null && byName.has(start.value) && reportUnreachable(start.value, nodes, report);
}
function transitions({ identifier, next }) {
  return next.map((name) => ({ what: `A transition of ${quote(identifier.value)}`, name }));
}
function reportUnreachable(start, nodes, report) {
  let reached = reachable(start, nodes);
  for (let { identifier } of nodes)
    reached.has(identifier.value) || report(warning("unreachable-action", identifier.at, unreachable(identifier.value)));
}
function reachable(start, nodes) {
  let successors = /* @__PURE__ */ new Map();
  for (let { identifier, next } of nodes) {
    let known = successors.get(identifier.value) ?? [];
    for (let name of next) known.push(name);
    successors.set(identifier.value, known);
  }
  let reached = /* @__PURE__ */ new Set([start]);
  for (let name of reached) for (let { value: value2 } of successors.get(name) ?? []) reached.add(value2);
  return reached;
}
function readNode(value2, report) {
  let action2 = asObject(value2, "An action", report);
  if (action2 === null) return [];
  let identifier = requiredString(action2, "Identifier", report);
  requiredString(action2, "Type", report);
  let parameters = presentMember(action2, "Parameters");
  parameters !== null && asObject(parameters, "Parameters", report);
  let next = readNext(presentMember(action2, "Transitions"), report);
  return identifier === null ? [] : [{ identifier, next }];
}
function readNext(value2, report) {
  let transitions2 = value2 === null ? null : asObject(value2, "Transitions", report);
  if (transitions2 === null) return [];
  let next = presentMember(transitions2, "NextAction");
  return [
    ...asList(next === null ? null : asString(next, "NextAction", report)),
    ...branches(transitions2, "Conditions", report),
    ...branches(transitions2, "Errors", report)
  ];
}
function branches(transitions2, name, report) {
  let value2 = presentMember(transitions2, name);
  return value2 === null ? [] : value2.type === "array" ? value2.items.flatMap((item2) => branch(item2, name, report)) : (report(wrongType(name, value2, "a list")), []);
}
function branch(item2, name, report) {
  let object = asObject(item2, `One of ${name}`, report);
  return object === null ? [] : asList(requiredString(object, "NextAction", report));
}
function asList(value2) {
  return value2 === null ? [] : [value2];
}
function duplicate({ value: value2, at }) {
  return `Two actions have the Identifier ${quote(value2)}: the first at line ${at.line}, column ${at.column}. Rename one of them, and the transitions that mean it.`;
}
function unknown(what, name) {
  return `${what} names ${quote(name)}, which is no Identifier of an action; expected one. Correct it, or add the action.`;
}
function unreachable(name) {
  return `No transition leads to the action ${quote(name)}, so it never runs. Lead one to it, or remove it.`;
}
function checkNumbers(value2, report) {
  if (value2.type === "object") for (let member2 of value2.members) checkNumbers(member2.value, report);
  else if (value2.type === "array") for (let item2 of value2.items) checkNumbers(item2, report);
  else value2.type === "number" && !isExact(value2.value) && report(error("number-range", value2.at, message(value2.value)));
}
function isExact(value2) {
  return Number.isFinite(value2) && (!Number.isInteger(value2) || Number.isSafeInteger(value2));
}
function message(value2) {
  return `${Number.isFinite(value2) ? `The integer is about ${value2}` : `The number is read as ${value2}`}; expected one between -(2^53 - 1) and 2^53 - 1, which JSON holds exactly. Quote it.`;
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
function hasAny(object, names) {
  return object.members.some(({ name }) => names.includes(name));
}
function wrongKind(kind, object) {
  let other = kind === "view" ? "module" : "view", member2 = object.members.find(({ name }) => distinctiveMembers[other].includes(name));
  if (member2 === void 0 || hasAny(object, distinctiveMembers[kind])) return null;
  let message2 = `This is ${formatMarkers[other].name} (it has ${member2.name}), but the ${formatMarkers[kind].input} patterns match the file. Move the file, or change the patterns of ${formatMarkers[kind].input} and ${formatMarkers[other].input}.`;
  return error("wrong-kind", object.at, message2);
}
var maxLength2 = 256e3;
function readModuleContent({ form, body: body2 }, context2, report) {
  let value2 = form === "bare" ? body2 : required(body2, "Content", report), settingsValue = form === "bare" ? null : presentMember(body2, "Settings"), content = value2 === null ? null : readObject(value2, "Content", context2, report, readFlowLanguage), settings = settingsValue === null ? null : readObject(settingsValue, "Settings", context2, report, readContract);
  if (value2 === null || content === null) return null;
  let fault = moduleSizeFault({ content });
  return fault !== null && report(error("module-size", value2.at, fault)), { kind: "module", content, settings };
}
function moduleSizeFault({ content }) {
  return content.length <= maxLength2 ? null : `The flow language comes to ${content.length} characters as compact JSON; expected at most ${maxLength2}. Make the module smaller, or split it.`;
}
function readExternalInvocation({ form, body: body2 }, report) {
  let value2 = form === "bare" ? null : presentMember(body2, "ExternalInvocationConfiguration"), object = value2 === null ? null : asObject(value2, "ExternalInvocationConfiguration", report);
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
function checkActions(value2, report) {
  if (value2.type !== "array")
    return report(wrongType("Actions", value2, "a list of strings")), null;
  let actions = value2.items.flatMap((item2) => asString(item2, "An action", report) ?? []);
  for (let action2 of actions) checkAction(action2, report);
  let seen = /* @__PURE__ */ new Set();
  for (let action2 of actions)
    seen.has(action2.value) && report(warning("duplicate-action", action2.at, duplicate2(action2.value))), seen.add(action2.value);
  return actions.length === value2.items.length ? actions.map((action2) => action2.value) : null;
}
function checkDeclared(template, declared, report) {
  let known = new Set(declared);
  for (let action2 of firstRaised(template))
    known.has(action2.value) || report(warning("undeclared-action", action2.at, undeclared(action2.value)));
}
function checkRaised(template, report) {
  let raised = firstRaised(template);
  for (let action2 of raised) checkAction(action2, report);
  return raised.map((action2) => action2.value);
}
function firstRaised(template) {
  let raised = /* @__PURE__ */ new Map();
  return collectRaised(template, raised), [...raised.values()];
}
function checkAction({ value: value2, at }, report) {
  if (hasReferences(value2)) return;
  let length = lengthFault(value2, textRules.viewName), alphabet = alphabetFault(value2, textRules.viewName);
  length !== null && report(error("action-length", at, `The action ${length}. Change it.`)), alphabet !== null && report(error("action-alphabet", at, `The action ${alphabet}. Rename it.`));
}
function undeclared(action2) {
  return `The view raises the action ${quote(action2)}, which Actions does not list, so a flow has no branch for it. Add it to Actions.`;
}
function duplicate2(action2) {
  return `Actions names ${quote(action2)} twice. Remove one of them.`;
}
function collectRaised(value2, raised) {
  if (value2.type === "array") for (let item2 of value2.items) collectRaised(item2, raised);
  else if (value2.type === "object")
    for (let { name, value: each } of value2.members)
      !(name === "Action" || name === "TableAction") || each.type !== "string" || !isLiteral(each.value) ? collectRaised(each, raised) : raised.has(each.value) || raised.set(each.value, each);
}
function isLiteral(action2) {
  return action2 !== "" && !action2.startsWith("$.");
}
var maxBytes = 4e5;
function readViewContent({ form, body: body2 }, context2, report) {
  if (form === "bare") return readTemplateOnly(body2, report);
  let content = presentMember(body2, "Content");
  if (content === null) return readTemplateAndActions(body2, form, context2, report);
  for (let name of ["Template", "Actions"]) {
    let duplicate3 = presentMember(body2, name);
    duplicate3 !== null && report(error("two-contents", duplicate3.at, twoContents(name)));
  }
  return readObject(content, "Content", context2, report, (object, inner) => (wrongKind("view", object) === null && unknownMembers(object, contentMembers, inner), readTemplateAndActions(object, form, context2, inner)));
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
function readTemplateAndActions(object, form, context2, report) {
  let wrongKindProblem = wrongKind("view", object);
  if (wrongKindProblem !== null)
    return report(wrongKindProblem), null;
  let list = form === "answer" ? presentMember(object, "Actions") : required(object, "Actions", report), actions = list === null ? [] : checkActions(list, report), value2 = required(object, "Template", report);
  if (value2 === null) return null;
  let template = readObject(value2, "Template", context2, report, (tree, inner) => (checkTemplate(tree, inner), actions !== null && checkDeclared(tree, actions, inner), compactJson(tree)));
  return template === null || actions === null ? null : checkSize(object, template, actions, report);
}
function checkTemplate(template, report) {
  unknownMembers(template, { where: "a template", members: ["Head", "Body"], effect: sentAsIs }, report);
  let head = requiredObject(template, "Head", report);
  head !== null && requiredObject(head, "Configuration", report);
  let body2 = required(template, "Body", report);
  body2 !== null && body2.type !== "array" && report(wrongType("Body", body2, "a list of components")), checkNumbers(template, report), findArns(template).forEach(report);
}
function requiredObject(object, name, report) {
  let value2 = required(object, name, report);
  return value2 === null ? null : asObject(value2, name, report);
}
function checkSize(at, template, actions, report) {
  let content = { kind: "view", template, actions }, fault = viewSizeFault(content);
  return fault !== null && report(error("view-size", at.at, fault)), content;
}
function viewSizeFault({ template, actions }) {
  let bytes = Buffer.byteLength(template) + Buffer.byteLength(JSON.stringify(actions));
  return bytes <= maxBytes ? null : `Template and Actions come to ${bytes} bytes as compact JSON; expected at most ${maxBytes} (400 kB). Make the view smaller, or split it.`;
}
var view = {
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
}, flowModule = {
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
}, graphemes = new Intl.Segmenter("en", { granularity: "grapheme" }), planWarnings = [
  "unpublished-draft",
  "superseded",
  "age-unknown",
  "other-repository",
  "not-promoted"
], isAliasAlone = ({ action: action2, status }) => action2 === "unchanged" && status !== "unchanged";
function aliasWords({ alias, status }, show) {
  if (alias === null) return "";
  let { previousVersion: from, version } = alias, to = version === null ? "the new version" : `v${version}`, name = `alias ${show(alias.name)}`;
  return version === null && status !== "planned" ? `${name} moved, but not seen where it belongs` : from === null ? `${name} ${status === "planned" ? "is created" : "created"} on ${to}` : `${name} ${status === "planned" ? "moves" : "moved"} from v${from} to ${to}`;
}
function aliasCount(entries) {
  let moved = entries.filter(
    ({ alias, status }) => alias && (status === "planned" || alias.version !== null)
  );
  if (moved.length === 0) return "";
  let isPlan = moved.some(({ status }) => status === "planned");
  return `${moved.length} ${moved.length === 1 ? "alias" : "aliases"} ${isPlan ? "to move" : "moved"}`;
}
var aspects = [
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
function link(markdown, address) {
  if (!/^https?:\/\//.test(address) || !URL.canParse(address)) return markdown;
  let safe = new URL(address).href.replace(/[()|[\]`\\<>*_~']/g, (c) => c === "_" ? c : `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  return `[${markdown}](${safe})`;
}
var row = (cells2) => `| ${cells2.join(" | ")} |`, tableHead = (titles) => `${row(titles)}
${row(titles.map(() => ":--"))}`;
function commitAddress(context2) {
  return context2.commit && context2.repository ? `${context2.serverUrl}/${context2.repository}/commit/${context2.commit}` : "";
}
function fileAddress(context2, file, line) {
  if (!context2.commit || !context2.repository || /(^|\/)\.{0,2}(\/|$)/.test(file)) return "";
  let path4 = encodedPath(file);
  return `${context2.serverUrl}/${context2.repository}/blob/${context2.commit}/${path4}${line ? `#L${line}` : ""}`;
}
function encodedPath(file) {
  return file.replace(new RegExp("\\p{Cs}", "gu"), "\uFFFD").split("/").map(encodeURIComponent).join("/");
}
function placeLink(context2, place) {
  return link(
    code(`${place.file}:${place.line}:${place.column}`),
    fileAddress(context2, place.file, place.line)
  );
}
var plural = (count, noun) => `${count} ${noun}${count === 1 ? "" : "s"}`, aspectTitles = {
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
}, marks = ["added", "removed", "changed", "moved"];
function byAspect(items) {
  return aspects.map((aspect) => [aspect, items.filter((item2) => item2.aspect === aspect)]).filter(([, all2]) => all2.length > 0);
}
var sum = (sorts) => sorts.reduce((all2, { count }) => all2 + count, 0), allItems = ({ items, omitted }) => [
  ...items.map(({ aspect, mark: mark2 }) => ({ aspect, mark: mark2, count: 1 })),
  ...omitted
], countChanges = (difference) => sum(allItems(difference));
function countsOf(sorts) {
  return marks.map((mark2) => ({ mark: mark2, count: sum(sorts.filter((each) => each.mark === mark2)) })).filter(({ count }) => count > 0).map(({ mark: mark2, count }) => `${count} ${mark2}`).join(", ");
}
var countLine = (difference) => byAspect(allItems(difference)).map(([aspect, all2]) => `${aspectTitles[aspect]}: ${countsOf(all2)}`).join(" \xB7 ");
function extent({ difference, undone, status }) {
  let breaking2 = difference?.breaking.length ?? 0, maker = difference?.from === "repository" ? " made in the console" : "", undo = status === "published" ? "undid" : "undoes";
  return [
    difference ? `${plural(countChanges(difference), "change")}${maker}` : "",
    undone ? `${undo} ${plural(countChanges(undone), "change")} made in the console` : "",
    breaking2 > 0 ? `\u26A0\uFE0F ${breaking2} breaking` : ""
  ].filter(Boolean).join(", ");
}
var hasVisibleChange = (difference) => countChanges(difference) + difference.breaking.length > 0, onlyCounted = ({ omitted }) => `${plural(sum(omitted), "more change")} only counted, because so much changed at once.`, detailName = ({ label: label3 }) => label3 || "next";
function sidesOf({ difference, baseVersion }) {
  return difference?.from === "repository" ? { before: "in the repository", after: "live, changed in the console" } : { before: difference?.from === "published" ? publishedWords(baseVersion) : "live", after: "in the repository" };
}
var publishedWords = (version) => version === null ? "as published last" : `as published last (v${version})`;
function undonePart(entry) {
  let { undone, baseVersion, overwrites, status } = entry;
  if (!undone) return null;
  let who = overwrites === "unknown" ? "the console, or an unfinished publish," : "the console", live = status === "published" ? "live before this run" : "live";
  return {
    title: `What ${who} changed since the last publish (${undoneWords[status] ?? "would be undone"})`,
    difference: undone,
    sides: {
      before: publishedWords(baseVersion),
      after: overwrites === "unknown" ? live : `${live}, changed in the console`
    }
  };
}
var undoneWords = {
  planned: "will be undone",
  published: "undone"
};
function ownPart(entry) {
  let { difference, undone } = entry;
  return difference && { title: undone ? "What the repository changes" : "", difference, sides: sidesOf(entry) };
}
var onlyUndoesNote = "The repository has not changed since the last publish.", noVisibleChange = {
  module: "only identifiers differ",
  view: "nothing differs that shows"
}, isBreaking = ({ difference }) => (difference?.breaking.length ?? 0) > 0, plannedWords = {
  create: "create",
  update: "update",
  version: "new version of what is live",
  drifted: "drifted",
  held: "on hold after a rollback",
  rollback: "roll back",
  metadata: "description or tags",
  unchanged: "unchanged",
  blocked: "blocked"
}, doneWords = {
  create: "created",
  update: "updated",
  version: "new version of what is live",
  drifted: "drifted",
  held: "on hold after a rollback",
  rollback: "rolled back",
  metadata: "description or tags set",
  unchanged: "unchanged",
  blocked: "blocked"
}, reasons = {
  "unpublished-draft": "unpublished draft",
  "not-found": "not in the instance",
  "aws-managed": "managed by AWS",
  "immutable-setting": "setting that cannot change",
  drifted: "drifted in the console",
  "rolled-back": "rolled back",
  "age-unknown": "order of commits unknown",
  "other-repository": "published by another repository",
  "not-promoted": "not published where it must be first",
  "overwrites-console-edit": "undoes a console change",
  "drift-unexplained": "drifted, or left by an unfinished publish"
}, reasonWords = (reason) => reasons[reason] ?? reason.replaceAll("-", " ");
function entryReason(entry) {
  return isUnexplained(entry) ? reasonWords("drift-unexplained") : entry.reason ? reasonWords(entry.reason) : "";
}
function reasonSuffix(entry) {
  let reason = entryReason(entry);
  return reason ? `: ${reason}` : "";
}
function action(entry, words) {
  let { action: word, metadata } = entry;
  if (word === null) return "";
  let setsMetadata = metadata && word !== "metadata" && word !== "create";
  return [words[word], updateRemark(entry), setsMetadata ? "description or tags" : ""].filter(Boolean).join(", ");
}
var onlyWarns = (report, { status, reason }) => status === "blocked" && report.mode === "plan" && reason !== null && planWarnings.includes(reason), isStopped = (report, { status, reason, message: message2 }) => (status === "skipped" || status === "failed") && message2 === null && report.failures.some((failure) => failure.reason === reason), isLiveUnversioned = ({ status, action: action2, live, version }) => status === "failed" && (action2 === "create" || action2 === "update" || action2 === "version" || action2 === "rollback") && live === !0 && version === null, madeVersion = ({ status, version, previousVersion }) => status === "published" || status === "failed" && version !== null && version > (previousVersion ?? 0);
function changeWords(report, entry) {
  return isStopped(report, entry) ? `${isAliasAlone(entry) ? "alias" : action(entry, plannedWords)}, not done` : {
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
  return isLiveUnversioned(entry) ? `live but has no version yet${reasonSuffix(entry)}` : isAliasAlone(entry) ? `alias failed${reasonSuffix(entry)}` : `${entry.action ? `${plannedWords[entry.action]} ` : ""}failed${reasonSuffix(entry)}`;
}
function versionWords(entry) {
  let { status, previousVersion: before, version, kept } = entry;
  if (entry.action === "held") return version === null ? "\u2013" : `v${version}`;
  let steps = before === null ? [] : [`v${before}`];
  return kept !== null && steps.push(`v${kept} (kept)`), status === "planned" && entry.action !== "metadata" && !isAliasAlone(entry) ? steps.push("new") : version !== null && version !== before && steps.push(`v${version}`), steps.join(" \u2192 ") || "\u2013";
}
var order = [
  "failed",
  "invalid",
  "blocked",
  "skipped",
  "published",
  "planned",
  "updated",
  "checked",
  "unchanged"
], hasChanges = ({ failures, entries, warnings }) => failures.length > 0 || removalWarnings(warnings).length > 0 || Object.values(entries).some(({ status }) => status !== "unchanged" && status !== "checked");
function bySeverity(report) {
  let severity = ([, entry]) => order.indexOf(entry.status) - (isBreaking(entry) ? 0.5 : 0) - (undoesConsoleEdit(entry) ? 0.25 : 0);
  return Object.entries(report.entries).toSorted((a, b) => severity(a) - severity(b));
}
var instanceName = (report) => report.instance?.nickname ?? report.instance?.alias ?? report.instanceId, byReason = {
  "unpublished-draft": "Somebody saved a draft in the console that publishing would replace. Publish or discard it there, or allow it with `overwrite-drafts`.",
  "not-found": "The instance has nothing of this name. Check the name, or set `create-missing: true`.",
  "aws-managed": "The name belongs to a resource that AWS manages. Give the definition another name.",
  archived: "The resource is archived. Restore it in the console, or give the definition another name.",
  "immutable-setting": "ExternalInvocationConfiguration can only be set at creation. Take it back, or use another name.",
  "age-unknown": "It is not known whether a newer commit is published already. Run it again when that can be found out, or set `allow-older: true`.",
  "other-repository": "It was published from a commit that this repository does not have. Publish it from one repository only, or set `allow-older: true` to take it over.",
  "rolled-back": "A rollback restored an older version, and the file is still as it was before that. Change the definition, or revert the change that was rolled back.",
  superseded: "A newer commit is already published. Nothing to do, or set `allow-older: true` to go back.",
  drifted: "Only the console changed it since the last publish. Bring the change into the repository, or set `overwrite-drift: true`."
}, bothMoved = "Somebody changed it in the console since the last publish, and the repository changed it too. Bring the change into the repository, or set `overwrite-drift: true` to undo it.", unexplained = "What is live is not what was published last: somebody changed it in the console, or an earlier publish did not finish. See which one it was. Then bring the change into the repository, or set `overwrite-drift: true`.";
function ofDrift(entry) {
  return isUnexplained(entry) ? unexplained : entry.reason === "drifted" && entry.overwrites !== "nobody" ? bothMoved : null;
}
function explanation(entry) {
  let fallback = entry.reason ? `It ended with: ${reasonWords(entry.reason)}. Run the job again.` : "";
  return entry.message ?? ofDrift(entry) ?? byReason[entry.reason ?? ""] ?? fallback;
}
var failsUnexplained = ({ failures }, entry) => isUnexplained(entry) && failures.some(({ code: code2 }) => code2 === "drift-unexplained"), isLeftAlone = (report, entry) => entry.status === "skipped" ? !isStopped(report, entry) && !failsUnexplained(report, entry) : onlyWarns(report, entry), isError2 = (report, entry) => entry.status === "failed" || entry.status === "blocked" && !onlyWarns(report, entry) || failsUnexplained(report, entry);
function codeOf({ failures }, entry) {
  let { message: message2, reason, status } = entry;
  return isUnexplained(entry) ? "drift-unexplained" : failures.find((failure) => failure.message === message2)?.code ?? reason ?? status;
}
function outcomeWords2(entry) {
  if (entry.action === "held") return "on hold after a rollback";
  let reason = entryReason(entry);
  return reason ? `${entry.status}: ${reason}` : entry.status;
}
function messageOf(report, entry) {
  let message2 = explanation(entry);
  return onlyWarns(report, entry) ? `${message2} This plan passes, but a publish would stop before its first write.` : report.mode === "plan" && entry.status === "skipped" && isUnexplained(entry) ? `${message2} This plan passes, but a publish would leave the definition alone and fail.` : message2;
}
var entryFinding = (report, [key, entry]) => ({
  key,
  code: codeOf(report, entry),
  what: outcomeWords2(entry),
  message: messageOf(report, entry),
  place: entry.place,
  file: entry.file
}), ofFailed = (report, keyed) => {
  let [, { status, problems }] = keyed, whole = entryFinding(report, keyed);
  return status !== "failed" || problems.length === 0 ? [whole] : problems.map(({ code: code2, message: message2, place }) => ({ ...whole, code: code2, message: message2, place, file: place.file }));
}, runFinding = ({ code: code2, message: message2 }) => ({
  key: null,
  code: code2,
  what: reasonWords(code2),
  message: message2,
  place: null,
  file: null
}), warningFindingsOf = ([key, entry]) => entry.warnings.map((warning3) => {
  let finding = runFinding(warning3), what = undoesWork(finding) && updateRemark(entry) || finding.what;
  return { ...finding, what, key, place: entry.place, file: entry.file };
}), failsForBreaking = ({ failures }) => failures.some(({ code: code2 }) => code2 === "breaking-change"), breakingFindingsOf = ([key, { difference, place, file }]) => (difference?.breaking ?? []).map((breaking2) => {
  let finding = runFinding(breaking2);
  return { ...finding, what: `breaking: ${finding.what}`, key, place, file };
}), breakingFindings = (report) => [
  ...bySeverity(report).flatMap(breakingFindingsOf),
  ...removalWarnings(report.warnings).map(runFinding)
], problemFindings = (report, severity) => report.problems.filter((problem) => problem.severity === severity).map((problem) => ({ ...runFinding(problem), place: problem.place, file: problem.place.file }));
function isShared({ failures, entries }, message2) {
  return Object.values(entries).filter((entry) => entry.message === message2).length > 1 && failures.some((failure) => failure.message === message2);
}
function errorFindings(report) {
  let own = bySeverity(report).filter(
    ([, entry]) => isError2(report, entry) && !isStopped(report, entry)
  ).filter(([, { message: message2 }]) => !isShared(report, message2)), ofEntries = new Set(own.map(([, { message: message2 }]) => message2));
  return [
    ...report.failures.filter(({ message: message2 }) => !ofEntries.has(message2)).map(runFinding),
    ...problemFindings(report, "error"),
    ...own.flatMap((keyed) => ofFailed(report, keyed)),
    ...failsForBreaking(report) ? breakingFindings(report) : []
  ];
}
var undoesWork = ({ code: code2 }) => code2 === "overwrites-console-edit";
function warningFindings(report) {
  let entries = bySeverity(report), removals = removalWarnings(report.warnings), ofDefinitions = entries.flatMap(warningFindingsOf);
  return [
    ...failsForBreaking(report) ? [] : breakingFindings(report),
    ...ofDefinitions.filter(undoesWork),
    ...entries.filter(([, entry]) => isLeftAlone(report, entry)).map((keyed) => entryFinding(report, keyed)),
    ...report.warnings.filter((warning3) => !removals.includes(warning3)).map(runFinding),
    ...ofDefinitions.filter((finding) => !undoesWork(finding)),
    ...problemFindings(report, "warning")
  ];
}
function noticeFindings(report) {
  return problemFindings(report, "notice");
}
var maxPerLevel = 10, maxMessageLength = 4096, maxTitleLength = 255, capital = (text3) => text3.slice(0, 1).toUpperCase() + text3.slice(1);
function toAnnotation(level, { key, what, message: message2, place, file }) {
  let title = key === null ? capital(what) : `${key} ${what}`;
  return {
    level,
    title: cutTo(oneLine(title), maxTitleLength),
    message: cutTo(visible(message2), maxMessageLength),
    ...file === null ? {} : { file },
    ...place
  };
}
var toFinding = (what, message2) => ({
  key: null,
  code: "",
  what,
  message: message2,
  place: null,
  file: null
});
function limitFindings(level, findings) {
  let shown = findings.length > maxPerLevel ? findings.slice(0, maxPerLevel - 1) : findings, rest = findings.length - shown.length, sum2 = toFinding(
    `${rest} more ${level}s`,
    `${rest} more ${level}s: the job summary and the report file (output report-path) have them all.`
  );
  return [...shown, ...rest > 0 ? [sum2] : []].map((finding) => toAnnotation(level, finding));
}
function annotations(report) {
  let notices2 = report.notices.map((notice2) => toFinding("note", notice2));
  return [
    ...limitFindings("error", errorFindings(report)),
    ...limitFindings("warning", warningFindings(report)),
    ...limitFindings("notice", [...notices2, ...noticeFindings(report)])
  ];
}
function groupBy(items, keyOf) {
  let groups = /* @__PURE__ */ new Map();
  for (let item2 of items) {
    let key = keyOf(item2), group = groups.get(key);
    group === void 0 ? groups.set(key, [item2]) : group.push(item2);
  }
  return groups;
}
var failed = {
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
}, failedByCode = {
  "breaking-change": "There are breaking changes",
  "clock-skew": "The runner's clock is wrong",
  "credentials-expired": "The AWS credentials have expired",
  "credentials-refused": "AWS rejected the credentials",
  "endpoint-not-found": "The endpoint of Amazon Connect was not found",
  "drift-unexplained": "Definitions drifted, or an earlier publish did not finish",
  "output-not-written": "The outputs cannot be written"
}, statusWords = {
  failed: "failed",
  invalid: "invalid",
  blocked: "blocked",
  skipped: "skipped",
  updated: "with new description or tags"
}, actionWords = {
  create: "to create",
  update: "to update",
  version: "new version (already live)",
  rollback: "to roll back",
  metadata: "with new description or tags"
}, stopsPublish = "blocked (a publish would stop)", unexplained2 = "drifted or left by an unfinished publish", onHold = "on hold after a rollback";
function countWord(report, entry) {
  return isLiveUnversioned(entry) ? null : isStopped(report, entry) ? entry.action === null ? null : "not done" : onlyWarns(report, entry) ? stopsPublish : entry.status === "skipped" && entry.reason === "drifted" ? isUnexplained(entry) ? unexplained2 : "drifted" : entry.action === "held" ? onHold : isAliasAlone(entry) && entry.alias !== null ? null : entry.status === "planned" && entry.action ? actionWords[entry.action] ?? null : statusWords[entry.status] ?? null;
}
var inOrder = [
  .../* @__PURE__ */ new Set([
    ...Object.values(actionWords),
    ...Object.values(statusWords),
    stopsPublish,
    "drifted",
    unexplained2,
    onHold,
    "not done"
  ])
], plurals = {
  "new version (already live)": "new versions (already live)"
};
function counts(report) {
  let kinds2 = Object.values(report.entries).map((entry) => countWord(report, entry));
  return inOrder.map((word) => ({ word, count: kinds2.filter((kind) => kind === word).length })).filter(({ count }) => count > 0).map(({ word, count }) => `${count} ${count > 1 ? plurals[word] ?? word : word}`).concat(
    aliasCount(Object.values(report.entries)),
    undoingWords(report),
    breakingWords(report),
    removalWords(report)
  ).filter(Boolean).join(", ");
}
function undoingWords({ entries }) {
  let carriedOut = Object.values(entries).filter(
    (entry) => undoesConsoleEdit(entry) && (entry.status === "planned" || entry.status === "published")
  ), count = (overwrites) => carriedOut.filter((entry) => entry.overwrites === overwrites).length, isDone = carriedOut.some(({ status }) => status === "published"), [certain, possible] = [count("console"), count("unknown")];
  return [
    certain > 0 ? `${certain} ${undoWord(certain, isDone)} ${consoleChanges(certain)}` : "",
    possible > 0 ? `${possible} may ${isDone ? "have undone" : "undo"} ${consoleChanges(possible)}` : ""
  ].filter(Boolean).join(", ");
}
function undoWord(count, isDone) {
  return isDone ? "undid" : count === 1 ? "undoes" : "undo";
}
var consoleChanges = (count) => count === 1 ? "a console change" : "console changes";
function breakingWords({ entries }) {
  let breaking2 = Object.values(entries).filter(isBreaking).length;
  return breaking2 > 0 ? `${breaking2} breaking` : "";
}
function removalWords({ warnings }) {
  let { length } = removalWarnings(warnings);
  return length > 0 ? `${length} removed but live` : "";
}
var colon = (before, after) => after ? `${before}: ${after}` : before, comma = (before, after) => [before, after].filter(Boolean).join(", ");
function failureLine(report, { reason, code: code2 }, show) {
  let what = failedByCode[code2] ?? failed[reason], published = Object.values(report.entries).filter(madeVersion).length, live = liveUnversioned(report, show), rest = comma(live, counts(report));
  if (published > 0) return comma(`\u274C ${made(report, published)}`, rest);
  let word = { publish: "published", rollback: "rolled back" }[report.mode], nothing = word && !live ? `, nothing was ${word}` : "";
  return colon(`\u274C ${what}${nothing}`, rest);
}
function liveUnversioned({ entries }, show) {
  let live = Object.entries(entries).filter(([, entry]) => isLiveUnversioned(entry)), [first] = live;
  return first ? live.length > 1 ? `${live.length} are live but have no version yet` : `${show(first[0])} is live but has no version yet` : "";
}
function successLine(report, entries) {
  let rest = counts(report), count = (status) => entries.filter((entry) => entry.status === status).length;
  return count("checked") > 0 ? `\u26A0\uFE0F ${plural(count("checked"), "definition")} checked, none compared` : count("published") > 0 ? comma(`\u2705 ${made(report, count("published"))}`, rest) : count("updated") > 0 ? `\u2705 No version needed, ${rest}` : count("planned") > 0 || entries.some((entry) => onlyWarns(report, entry)) ? `\u{1F4CB} Plan: ${rest}` : entries.length === 0 ? comma("\u26A0\uFE0F No definitions found", rest) : comma(
    `${rest ? "\u26A0\uFE0F" : "\u2705"} Nothing to ${report.mode === "rollback" ? "roll back" : "publish"}`,
    rest
  );
}
function made({ mode: mode2 }, count) {
  return mode2 === "rollback" ? `Rolled back ${plural(count, "definition")}` : `Published ${plural(count, "version")}`;
}
function headline(report, show) {
  let entries = Object.values(report.entries), [first] = report.failures;
  return report.mode === "comment" && first?.code !== "internal" ? first ? "\u274C The prepared comment was not posted" : "\u2705 The comment is in step with what was prepared" : first ? failureLine(report, first, show) : successLine(report, entries);
}
function cellsOf([key, entry]) {
  let { action: action2, status, reason } = entry, what = reason ? `${status} (${reason})` : status, live = isLiveUnversioned(entry) ? "live but has no version yet" : "", remarks = [what, live, updateRemark(entry), aliasWords(entry, oneLine)].filter(Boolean).join(", ");
  return [oneLine(key), action2 ?? "\u2013", versionWords(entry), remarks];
}
function uncomparedCells(entries) {
  return [...groupBy(entries, ([, { status, reason }]) => `${status} ${reason}`).values()].map((group) => {
    let [key, ...rest] = cellsOf(group[0]);
    return [group.length > 1 ? plural(group.length, "definition") : key, ...rest];
  });
}
function cells(report) {
  let isUncompared2 = ([, entry]) => entry.action === null && isStopped(report, entry), entries = Object.entries(report.entries);
  return [
    ...entries.filter((keyed) => !isUncompared2(keyed)).map(cellsOf),
    ...uncomparedCells(entries.filter(isUncompared2))
  ];
}
function logLines(report) {
  let rows = cells(report), widths = [0, 1, 2].map((column) => Math.max(0, ...rows.map((row2) => (row2[column] ?? "").length))), line = (row2) => row2.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ");
  return rows.map((row2) => logText(line(row2)));
}
function logTitle(report) {
  let name = instanceName(report), count = plural(Object.keys(report.entries).length, "definition");
  return logText(`${count}${name ? ` of ${oneLine(name)}` : ""}`);
}
function logGroup(report) {
  let lines = logLines(report);
  return lines.length > 0 ? { title: logTitle(report), lines } : null;
}
var closingLine = (report) => logText(`${headline(report, oneLine)}.`), failureReasons = [
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
function breakageOf(messages) {
  let sentences = messages.map((message2) => message2.split(new RegExp("(?<=\\.) (?=\\p{Lu})", "u"))), shared = messages.length > 1 ? sharedEnd(sentences) : 0, begin = (all2) => all2.slice(0, all2.length - shared).join(" "), [first = []] = sentences;
  return { each: sentences.map(begin), all: first.slice(first.length - shared).join(" ") };
}
function sharedEnd(texts) {
  let [first = []] = texts, max4 = Math.min(...texts.map(({ length }) => length)) - 1, isShared2 = (back) => texts.every((text3) => text3.at(-back) === first.at(-back)), count = 0;
  for (; count < max4 && isShared2(count + 1); ) count += 1;
  return count;
}
var paragraph = (size, markdown) => ({
  size,
  open: markdown,
  items: [],
  close: ""
}), listing = (size, open, items) => items.length === 0 ? [] : [{ size, open, items, close: "" }];
function foldedBlocks(summary, open, items, size = "details") {
  if (items.length === 0) return [];
  let head = `<details>
<summary>${summary}</summary>
${open ? `
${open}` : ""}`;
  return [{ size, open: head, items, close: `
</details>` }];
}
function wholeText(blocks, max4) {
  let all2 = `${blocks.map((block) => text(block)).join(`

`)}
`;
  return all2.length <= max4 ? all2 : null;
}
function text({ open, items, close }, count = items.length) {
  return [open, ...items.slice(0, count), close].filter(Boolean).join(`
`);
}
function fitBlocks(blocks, max4, note) {
  let all2 = wholeText(blocks, max4);
  if (all2 !== null) return all2;
  let available = max4 - note.length - 1, kept = [];
  for (let block of blocks) {
    let count = itemsThatFit(block, available - 2);
    if (count === null || (kept.push(text(block, count)), available -= text(block, count).length + 2, count < block.items.length)) break;
  }
  return `${[...kept, note].join(`

`)}
`;
}
function itemsThatFit(block, available) {
  if (text(block).length <= available) return block.items.length;
  let size = text(block, 0).length, count = block.items.findIndex((item2) => (size += item2.length + 1, size > available));
  return count > 0 ? count : null;
}
var maxOpen = 20;
function sentence(report, { key, what, message: message2, place }) {
  return key !== null ? `**${code(key)}** ${prose(what)}. ${prose(message2)}` : place ? `${placeLink(report.context, place)} ${prose(message2)}` : prose(message2);
}
function groupBreaking(findings) {
  let breaks = groupBy(findings.filter(isBreak), ({ key }) => key);
  return findings.flatMap((finding) => {
    let [first, ...others] = isBreak(finding) && breaks.get(finding.key) || [finding];
    if (others.length === 0) return [finding];
    let { each, all: all2 } = breakageOf([first, ...others].map(({ message: message2 }) => message2));
    return finding === first ? [{ ...first, what: "breaking", message: [...each, all2].join(" ").trim() }] : [];
  });
}
var isBreak = ({ key, what }) => key !== null && what.startsWith("breaking: ");
function alert(kind, noun, items) {
  let open = items.slice(0, maxOpen), rest = items.slice(maxOpen), lines = open.length === 1 ? open.map((text3) => `> ${text3}`) : open.map((text3) => `> - ${text3}`);
  return [
    ...listing("attention", `> [!${kind}]`, lines),
    ...foldedBlocks(
      plural(rest.length, `more ${noun}`),
      "",
      rest.map((text3) => `- ${text3}`)
    )
  ];
}
function attentionBlocks(report) {
  let sentences = (findings) => groupBreaking(findings).map((finding) => sentence(report, finding));
  return [
    ...alert("CAUTION", "error", sentences(errorFindings(report))),
    ...alert("WARNING", "warning", sentences(warningFindings(report))),
    ...alert("NOTE", "notice", report.notices.map(prose))
  ];
}
var shortHash = (hash) => hash === null ? "\u2013" : `\`${hash.slice(0, 16)}\``;
function identityRow([key, entry]) {
  let all2 = [entry.versionArn ?? entry.arn, entry.alias?.arn ?? null].flatMap((each) => each === null ? [] : code(each));
  return row([code(key), shortHash(entry.contentSha256), shortHash(entry.liveSha256), all2.join(", ") || "\u2013"]);
}
function unchanged(report) {
  let rows = bySeverity(report).filter(([, { status }]) => status === "unchanged").map(([key, entry]) => row([code(key), versionWords(entry), code(entry.file)]));
  return foldedBlocks(
    `${plural(rows.length, "definition")} unchanged`,
    tableHead(["Definition", "Version", "File"]),
    rows
  );
}
function identities(report, arns) {
  let entries = bySeverity(report).filter(([, entry]) => entry.status !== "unchanged");
  return foldedBlocks(
    `Content hashes and ${arns ? "ARNs" : "ids"}`,
    tableHead(["Definition", "In the repository", "Live when planned", arns ? "ARN" : "Id"]),
    entries.filter(([, entry]) => entry.contentSha256 !== null).map(([key, entry]) => identityRow([key, arns ? entry : withoutArn(entry)]))
  );
}
var withoutArn = (entry) => {
  let { id, alias } = entry;
  return { ...entry, versionArn: null, arn: id, alias: alias && { ...alias, arn: alias.id } };
}, readMethodWords = {
  search: "searched, 100 definitions a call; the index may lag behind by seconds",
  describe: "described one by one, which is exact",
  versions: "described one by one, which is exact, and the versions of every definition listed"
};
function howItRan(report, arns) {
  let { instance: instance2, observed, planDigest, savedDrafts, context: context2 } = report;
  return [
    `- Mode: ${report.mode}. ${prose(report.modeReason)}`.trimEnd(),
    `- Live content: ${observed === null ? "not read, nothing was compared" : readMethodWords[observed]}`,
    ...planDigest === null ? [] : [`- Plan digest: ${code(planDigest)}`],
    ...instance2 && arns ? [`- Instance: ${code(instance2.arn)}`] : [],
    `- Commit: ${context2.commit ? code(context2.commit) : "unknown"}, event: ${code(context2.event)}`,
    ...savedDrafts.map((file) => `- Overwritten draft saved as ${code(file)}`)
  ];
}
function references({ references: found }) {
  let keys = /* @__PURE__ */ new Map();
  for (let { reference, key, resolved, overriddenBy } of found) {
    let cells2 = JSON.stringify([reference, resolved, overriddenBy ?? null]);
    keys.set(cells2, [...keys.get(cells2) ?? [], key]);
  }
  let rows = [...keys].map(([cells2, used]) => {
    let [reference, resolved, override] = JSON.parse(cells2), meant = override === null ? code(reference) : `${code(reference)}, here ${code(override)}`, where = [...new Set(used)];
    return row([
      meant,
      resolved === null ? "known after publishing" : code(resolved),
      where.length === 1 ? code(where[0] ?? "") : plural(where.length, "definition")
    ]);
  });
  return foldedBlocks(
    `What ${plural(rows.length, "reference")} came to`,
    tableHead(["Reference", "In this instance", "Used by"]),
    rows
  );
}
function detailBlocks(report, arns) {
  return [
    ...unchanged(report),
    ...identities(report, arns),
    ...references(report),
    ...foldedBlocks("How this run worked", "", howItRan(report, arns))
  ];
}
var max = { characters: 2e4, edges: 300, label: 80 }, styles = {
  added: "fill:#dafbe1,stroke:#1a7f37,color:#0a3d1a,stroke-width:2px",
  removed: "fill:#ffebe9,stroke:#cf222e,color:#6e0e16,stroke-width:2px,stroke-dasharray:5 4",
  changed: "fill:#fff8c5,stroke:#9a6700,color:#4d2d00,stroke-width:2px",
  moved: "fill:#ddf4ff,stroke:#0969da,color:#0a3069,stroke-width:2px"
}, label = (text3) => cutTo(oneLine(text3), max.label).replace(/[^\p{L}\p{N} ,.()!?=/'_-]/gu, (c) => `#${c.codePointAt(0)};`), node = ({ id, label: text3, mark: mark2 }) => `  ${id}["${mark2 === "same" ? "" : `${mark2}<br>`}${label(text3)}"]`, arrows = { same: "-->", added: "==>", removed: "-.->" };
function edge({ from, to, label: text3, mark: mark2 }) {
  let words = [mark2 === "same" ? "" : mark2, label(text3)].filter(Boolean).join(" ");
  return `  ${from} ${arrows[mark2]}${words ? `|"${words}"|` : ""} ${to}`;
}
function classes(nodes) {
  return Object.entries(styles).flatMap(([mark2, style]) => {
    let ids = nodes.filter((one) => one.mark === mark2).map(({ id }) => id);
    return ids.length > 0 ? [`  classDef ${mark2} ${style}`, `  class ${ids.join(",")} ${mark2}`] : [];
  });
}
function mermaid({ nodes, edges }) {
  let known = new Set(nodes.map(({ id }) => id)), knownEdges = edges.filter(({ from, to }) => known.has(from) && known.has(to)), text3 = ["flowchart TD", ...nodes.map(node), ...knownEdges.map(edge), ...classes(nodes)].join(`
`);
  return text3.length > max.characters || knownEdges.length > max.edges ? null : text3;
}
var max2 = { lines: 150, label: 120 }, signs = {
  same: " ",
  added: "+",
  removed: "-",
  changed: "!",
  moved: "!"
}, outlineLine = ({ depth, label: label3, mark: mark2 }) => `${signs[mark2]} ${"  ".repeat(depth)}${cutTo(oneLine(label3), max2.label)}${mark2 === "moved" ? " (moved)" : ""}`;
function fence(language, text3) {
  let ticks = Math.max(2, ...(text3.match(/`+/g) ?? []).map(({ length }) => length)), delimiter = "`".repeat(ticks + 1);
  return `${delimiter}${language}
${text3}
${delimiter}`;
}
function outline({ lines, omitted }) {
  let rest = omitted + Math.max(0, lines.length - max2.lines), shown = lines.slice(0, max2.lines).map(outlineLine);
  return [
    fence("diff", shown.join(`
`)),
    ...rest > 0 ? [`*${plural(rest, "more touched part")} not drawn.*`] : []
  ];
}
function flowChart(chart) {
  let drawn = mermaid(chart);
  if (drawn === null) return ["*The flow chart is too large to be drawn here: the HTML report has it.*"];
  let rest = chart.omitted > 0 ? [`*${plural(chart.omitted, "more touched block")} not drawn.*`] : [];
  return [fence("mermaid", drawn), ...rest];
}
var diagram = (drawing) => drawing.kind === "outline" ? outline(drawing) : flowChart(drawing), max3 = { items: 100, details: 20, value: 160, context: 60 }, value = (text3) => text3 === "" ? "*empty*" : code(cutTo(text3, max3.value));
function segmentText(text3) {
  let [before = "", after = ""] = [/^\s/.exec(text3)?.[0], /\s$/.exec(text3)?.[0]];
  return `${before && " "}${inline(text3)}${after && " "}`;
}
function context(text3, first, last) {
  let half = max3.context;
  return text3.length <= 2 * half ? segmentText(text3) : `${first ? "" : segmentText(`${cutTo(text3, half)} `)}${last ? "" : segmentText(`\u2026${tail(text3, half)}`)}`;
}
var tail = (text3, length) => text3.slice(-length).replace(/^[\udc00-\udfff]/, ""), elements = { removed: "del", added: "ins" };
function changedSegment(mark2, text3) {
  let shown = segmentText(cutTo(text3, max3.value));
  return `<${elements[mark2]}>${shown.trim() === "" ? "\u2423" : shown}</${elements[mark2]}>`;
}
function mergeSegments(words) {
  let runs = [];
  for (let { mark: mark2, text: text3 } of words) {
    let last = runs.at(-1);
    last?.mark === mark2 ? last.text += text3 : runs.push({ mark: mark2, text: text3 });
  }
  return runs;
}
function wordByWord(words) {
  let runs = mergeSegments(words);
  return runs.map(({ mark: mark2, text: text3 }, index) => mark2 === "same" ? context(text3, index === 0, index === runs.length - 1) : `${index > 0 && runs[index - 1]?.mark !== "same" ? " " : ""}${changedSegment(mark2, text3)}`).join("").trim();
}
function change({ before, after, words }, whole) {
  let [only] = [before, after].flatMap((side) => side ?? []);
  return whole && only !== void 0 ? `: ${value(only)}` : words ? `: ${wordByWord(words)}` : before === null ? after === null ? "" : `: added ${value(after)}` : after === null ? `: removed, was ${value(before)}` : `: ${value(before)} \u2192 ${value(after)}`;
}
var isWhole = ({ mark: mark2, aspect, details }) => (mark2 === "added" || mark2 === "removed") && aspect !== "transition" && aspect !== "error-branch" && details.every(({ before, after }) => (mark2 === "added" ? before : after) === null);
function item(one) {
  let { mark: mark2, subject, details } = one, rest = details.length - max3.details;
  return [
    `- **${mark2}** ${code(cutTo(subject, max3.value))}`,
    ...details.slice(0, max3.details).map((detail) => `  - ${code(cutTo(detailName(detail), max3.value))}${change(detail, isWhole(one))}`),
    ...rest > 0 ? [`  - and ${rest} more`] : []
  ].join(`
`);
}
var section = ([aspect, items]) => items.map((one, index) => index === 0 ? `
**${aspectTitles[aspect]}**

${item(one)}` : item(one));
function changeList(difference) {
  let { items, omitted } = difference, some = items.slice(0, max3.items), shown = byAspect(some).flatMap(section), rest = items.length - some.length;
  return [
    ...shown,
    ...rest > 0 ? [`
*And ${plural(rest, "more change")}: in the HTML report.*`] : [],
    ...omitted.length > 0 ? [`
*${onlyCounted(difference)}*`] : []
  ];
}
var maxDiagrams = 20;
function opening(difference, { before, after }) {
  return `${countLine(difference)}. Before: ${before}; after: ${after}.`;
}
function breaking({ breaking: breaks }) {
  let { each, all: all2 } = breakageOf(breaks.map(({ message: message2 }) => message2)), lines = each.map((text3, index) => `${index === 0 ? `
` : ""}- \u26A0\uFE0F **Breaking:** ${prose(text3)}`);
  return all2 === "" ? lines : [...lines, `
${prose(all2)}`];
}
function body(difference, draw) {
  let unrelated = difference.unrelated ? [`
The two have next to nothing in common, so this only sums up.`] : [], pictures = draw(difference).map((markdown) => `
${markdown}`);
  return [...breaking(difference), ...unrelated, ...pictures, ...changeList(difference)];
}
function partWithHeading({ title, difference, sides }, draw) {
  let head = hasVisibleChange(difference) ? opening(difference, sides) : `It runs the same: ${noVisibleChange[difference.kind]}.`;
  return [`
#### ${title}

${head}`, ...body(difference, draw)];
}
var leftOutNote = "*What the console changed is left out here for want of room: the HTML report shows it.*";
function bothParts(undone, own, showsUndone, draw) {
  return [
    ...showsUndone ? partWithHeading(undone, draw) : [`
${leftOutNote}`],
    ...own ? partWithHeading(own, draw) : [`
${onlyUndoesNote}`]
  ];
}
function fold([key, entry], { undone: showsUndone }, draw) {
  let [undone, own] = [undonePart(entry), ownPart(entry)], summary = `<code>${htmlText(oneLine(key))}</code>: ${extent(entry)}`;
  if (undone) {
    let [first = "", ...rest] = bothParts(undone, own, showsUndone, draw);
    return foldedBlocks(summary, first.trimStart(), rest, "changes");
  }
  return own ? foldedBlocks(summary, opening(own.difference, own.sides), body(own.difference, draw), "changes") : [];
}
function createDraw(pictures) {
  let drawnCount = 0;
  return ({ picture: drawing }) => !pictures || drawing === null ? [] : (drawnCount += 1, drawnCount <= maxDiagrams ? diagram(drawing) : ["*Drawn in the HTML report: here are pictures enough.*"]);
}
function differenceBlocks(report, parts) {
  let draw = createDraw(parts.diagrams), all2 = bySeverity(report), isFold = ([, { difference, undone }]) => undone !== null || difference && hasVisibleChange(difference), same = all2.flatMap(
    ([key, { difference, undone }]) => difference && !undone && !hasVisibleChange(difference) ? [`- ${code(key)}: ${noVisibleChange[difference.kind]}`] : []
  );
  return [
    ...all2.filter(isFold).flatMap((keyed) => fold(keyed, parts, draw)),
    ...listing("changes", `Nothing runs otherwise:
`, same)
  ];
}
var maxOpenRows = 100;
function contextLine(report) {
  let { instance: instance2, context: context2 } = report, name = instanceName(report), entries = Object.values(report.entries), unchanged2 = entries.filter((entry) => entry.status === "unchanged").length;
  return [
    name && link(`**${inline(name)}**`, instance2?.accessUrl ?? ""),
    instance2 && inline(instance2.region),
    entries.length > 0 && plural(entries.length, "definition") + (unchanged2 ? `, ${unchanged2} unchanged` : ""),
    context2.commit && `commit ${link(code(context2.commit.slice(0, 7)), commitAddress(context2))}`,
    link(`run ${inline(context2.runId)}`, context2.runUrl)
  ].filter(Boolean).join(" \xB7 ");
}
var marks2 = {
  failed: "\u274C ",
  invalid: "\u274C ",
  blocked: "\u26D4 ",
  skipped: "\u26A0\uFE0F "
};
function mark(report, entry) {
  return isStopped(report, entry) ? "" : marks2[entry.status] ?? (undoesConsoleEdit(entry) ? "\u26A0\uFE0F " : "");
}
function changeRow(report, [key, entry]) {
  let breaking2 = isBreaking(entry) ? " \u26A0\uFE0F **breaking**" : "", words = outcomeWords(report, entry, code), definition = link(code(key), fileAddress(report.context, entry.file));
  return row([definition, `${mark(report, entry)}${words}${breaking2}`, versionWords(entry)]);
}
var removalRow = ({ removed }) => removed ? [
  row([
    code(removed.key),
    "removed here, stays live \u26A0\uFE0F **breaking**",
    removed.version === null ? "\u2013" : `v${removed.version}`
  ])
] : [];
function changes(report) {
  let rows = bySeverity(report).filter(([, entry]) => entry.status !== "unchanged" && !isUncompared(report, entry)).map((keyed) => changeRow(report, keyed)).concat(report.warnings.flatMap(removalRow)), head = tableHead(["Definition", report.mode === "plan" ? "Planned change" : "Change", "Version"]);
  return [
    ...listing("table", head, rows.slice(0, maxOpenRows)),
    ...foldedBlocks(
      plural(rows.length - maxOpenRows, "more change"),
      head,
      rows.slice(maxOpenRows),
      "changes"
    )
  ];
}
var isUncompared = (report, entry) => entry.status === "checked" || entry.action === null && isStopped(report, entry);
function checked(report) {
  let rows = bySeverity(report).filter(([, entry]) => isUncompared(report, entry));
  return foldedBlocks(
    `${plural(rows.length, "definition")} checked, not compared`,
    tableHead(["Definition", "File"]),
    rows.map(([key, entry]) => row([code(key), code(entry.file)]))
  );
}
function reportBlocks(report, { arns, ...parts }) {
  let [open, more] = [changes(report), attentionBlocks(report)], isFold = ({ size }) => size === "details" || size === "changes", unfolded = [...open, ...more].filter((block) => !isFold(block)), rest = [...open, ...more].filter(isFold);
  return [
    paragraph("counts", `### ${headline(report, code)}`),
    paragraph("counts", contextLine(report)),
    ...unfolded,
    ...rest,
    ...differenceBlocks(report, parts),
    ...checked(report),
    ...detailBlocks(report, arns)
  ];
}
var jobSummaryLimit = 3e5, cutNote = "*Cut here, too long to show: the rest is in the report file.*", [all, withoutDiagrams, smallest] = [
  { arns: !0, diagrams: !0, undone: !0 },
  { arns: !0, diagrams: !1, undone: !0 },
  { arns: !0, diagrams: !1, undone: !1 }
], summaryCache = /* @__PURE__ */ new WeakMap();
function wholeSummary(report) {
  let known = summaryCache.get(report);
  if (known !== void 0) return known;
  let text3 = wholeText(reportBlocks(report, all), jobSummaryLimit);
  return summaryCache.set(report, text3), text3;
}
function summaryMarkdown(report, max4 = jobSummaryLimit) {
  let text3 = wholeSummary(report);
  return text3 !== null && text3.length <= max4 ? text3 : wholeText(reportBlocks(report, withoutDiagrams), max4) ?? fitBlocks(reportBlocks(report, smallest), max4, cutNote);
}
var summaryLimit = 6e4, members = [
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
  let names = entry.reason === null ? members : [...members, "reason"];
  return Object.fromEntries(names.map((name) => [name, entry[name]]));
}
function mapEntries(report, value2) {
  return JSON.stringify(
    Object.fromEntries(Object.entries(report.entries).map(([key, entry]) => [key, value2(entry)]))
  );
}
var making = ["create", "update", "version", "rollback"], changes2 = (entry) => {
  let { action: action2, reason, alias } = entry;
  return (making.includes(action2) || alias !== null || isAliasAlone(entry)) && reason !== "superseded" && reason !== "not-found";
};
function failureReason(report) {
  return failureReasons.find((reason) => report.failures.some((failure) => failure.reason === reason)) ?? "";
}
function outputs(report, extra) {
  let entries = Object.values(report.entries), published = entries.filter(madeVersion);
  return {
    mode: report.mode,
    changed: String(entries.some(changes2)),
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
  return { "comment-id": commentId, "comment-url": commentUrl, "comment-path": commentPath };
}
async function save(report, sinks2, options) {
  let first = withSinkWarnings(report, sinks2);
  await write(first, sinks2, options);
  let second = withSinkWarnings(report, sinks2);
  second.warnings.length > first.warnings.length && await write(second, sinks2, options);
}
function withSinkWarnings(report, { failures }) {
  let found = failures.warnings().filter(({ code: code2 }) => report.failures.every((each) => each.code !== code2));
  return found.length > 0 ? { ...report, warnings: [...report.warnings, ...found] } : report;
}
async function write(report, sinks2, options) {
  let { jobSummary, comment, notes, contentsToDraw } = options, paths2 = { reportPath: "", htmlPath: "", sarifPath: "" }, section2 = notes ? await notesSection(report, notes) : "";
  await writeOutputs(outputs(report, { ...paths2, ...comment, releaseNotes: section2 }), sinks2);
  let htmlPath = await savePage(report, sinks2, contentsToDraw), sarifPath = await saveSarif(report, sinks2), files = { "report-path": await saveFile("report.json", sinks2, () => sinks2.files.saveReport(reportJson(report))), "html-path": htmlPath, "sarif-path": sarifPath };
  if (await writeOutputs(files, sinks2), !jobSummary) return;
  let summary = () => sinks2.results.summary(summaryMarkdown(report));
  await sinks2.failures.attempt("summary", "job summary", summary);
}
async function notesSection(report, notes) {
  let { releaseNotes, roomForAll } = await Promise.resolve().then(() => __toESM(require_render_release_notes()));
  return releaseNotes(report, notes)(roomForAll) ?? "";
}
async function writeOutputs(values, { results, failures }) {
  await failures.attempt("outputs", "outputs", () => {
    for (let [name, value2] of Object.entries(values)) results.output(name, value2);
  });
}
async function saveFile(name, { failures }, saving) {
  return await failures.attempt("files", name, saving) ?? "";
}
async function savePage(report, sinks2, contentsToDraw) {
  if (!hasChanges(report) || Object.keys(report.entries).length === 0) return "";
  let { drawContents, htmlReport } = await Promise.resolve().then(() => __toESM(require_render_html_page())), name = "report.html";
  return saveFile(name, sinks2, async () => {
    let toDraw = await contentsToDraw?.();
    return sinks2.files.saveFile(name, htmlReport(report, toDraw ? await drawContents(report, toDraw) : null));
  });
}
async function saveSarif(report, sinks2) {
  let wasChecked = report.failures.length === 0 || Object.keys(report.entries).length > 0;
  if (report.mode === "comment" || !wasChecked) return "";
  let { sarif } = await Promise.resolve().then(() => __toESM(require_render_sarif())), name = "connect-publish.sarif";
  return saveFile(name, sinks2, () => sinks2.files.saveFile(name, sarif(report, sinks2.errorsPage)));
}
async function announce(report, sinks2, options) {
  let { results, failures } = sinks2;
  report.failures.length > 0 && results.fail(), writeLog(withSinkWarnings(report, sinks2), sinks2), await failures.attempt("log", "log", () => results.assertLogged()), failures.hasFailed("log") && await save(report, sinks2, options);
}
function writeLog(report, { results, failures }) {
  let group = logGroup(report);
  group && results.group(group.title, group.lines);
  for (let annotation of annotations(report)) results.annotate(annotation);
  failures.hasFailed("outputs") && report.failures.length > 0 && results.line(`failure-reason: ${failureReason(report)}`), results.line(closingLine(report));
}
var reportJson = (report) => `${JSON.stringify(report, null, 2)}
`;
async function refuse(problems, env2, sinks2) {
  let report = refusalReport(problems, workflowRun(env2, env2.GITHUB_SHA ?? "")), options = { jobSummary: !0 };
  await save(report, sinks2, options), await announce(report, sinks2, options);
}
function refusalReport(problems, context2) {
  return {
    ...emptyReport(context2),
    modeReason: "The inputs are not valid, so nothing was read or called.",
    failures: problems.map(({ code: code2, message: message2 }) => ({ reason: "invalid-input", code: code2, message: message2 }))
  };
}
function emptyReport(context2) {
  return {
    schema: 1,
    mode: "plan",
    modeReason: "",
    context: context2,
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
function bugAnnotation(cause) {
  let { message: message2 } = asActionError(cause);
  return { level: "error", title: "Internal error", message: message2 };
}
function causeText(cause) {
  let message2 = typeof cause == "object" && cause !== null && "message" in cause ? cause.message : cause;
  return withoutDot(printable(String(message2)));
}
function createSinkFailures() {
  let failures = /* @__PURE__ */ new Map();
  return {
    attempt: async (sink, name, write2) => {
      let place = `${sink} ${name}`;
      try {
        let written2 = await write2();
        return failures.delete(place), written2;
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
var descriptor = 1, pause = 5, listeners = [], stdout = {
  /** Only of errors, as src/adapters/actions.ts asks. */
  on(_event, listener) {
    return listeners.push(listener), stdout;
  },
  write(text3) {
    let bytes = Buffer.from(text3);
    for (let at = 0; at < bytes.length; ) at += written(bytes, at);
    return !0;
  }
};
function written(bytes, at) {
  try {
    return (0, import_node_fs2.writeSync)(descriptor, bytes, at);
  } catch (cause) {
    if (cause.code !== "EAGAIN") {
      for (let listener of listeners) listener(cause);
      return bytes.length - at;
    }
    return Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause), 0;
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
function issueCommand(command, properties, message2) {
  let cmd = new Command(command, properties, message2);
  stdout.write(cmd.toString() + os.EOL);
}
function issue(name, message2 = "") {
  issueCommand(name, {}, message2);
}
var CMD_STRING = "::", Command = class {
  constructor(command, properties, message2) {
    command || (command = "missing.command"), this.command = command, this.properties = properties, this.message = message2;
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
function randomUUID() {
  try {
    return fromSystem();
  } catch {
    return process.getBuiltinModule("node:crypto").randomUUID();
  }
}
function fromSystem() {
  let source = (0, import_node_fs4.openSync)("/dev/urandom");
  try {
    let bytes = Buffer.alloc(16);
    if ((0, import_node_fs4.readSync)(source, bytes) < bytes.length) throw new Error("fewer bytes than asked for");
    return bytes.toString("hex");
  } finally {
    (0, import_node_fs4.closeSync)(source);
  }
}
function issueFileCommand(command, message2) {
  let filePath = process.env[`GITHUB_${command}`];
  if (!filePath)
    throw new Error(`Unable to find environment variable for file command ${command}`);
  if (!fs.existsSync(filePath))
    throw new Error(`Missing file at path: ${filePath}`);
  fs.appendFileSync(filePath, `${toCommandValue(message2)}${os2.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key, value2) {
  let delimiter = `ghadelimiter_${randomUUID()}`, convertedValue = toCommandValue(value2);
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
function setOutput(name, value2) {
  if (process.env.GITHUB_OUTPUT)
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value2));
  stdout.write(os3.EOL), issueCommand("set-output", { name }, toCommandValue(value2));
}
function isDebug() {
  return process.env.RUNNER_DEBUG === "1";
}
function debug(message2) {
  issueCommand("debug", {}, message2);
}
function error2(message2, properties = {}) {
  issueCommand("error", toCommandProperties(properties), message2 instanceof Error ? message2.toString() : message2);
}
function warning2(message2, properties = {}) {
  issueCommand("warning", toCommandProperties(properties), message2 instanceof Error ? message2.toString() : message2);
}
function notice(message2, properties = {}) {
  issueCommand("notice", toCommandProperties(properties), message2 instanceof Error ? message2.toString() : message2);
}
function info(message2) {
  stdout.write(message2 + os3.EOL);
}
function startGroup(name) {
  issue("group", name);
}
function endGroup() {
  issue("endgroup");
}
function createLog(guard) {
  return {
    info: (line) => info(guard(line)),
    debug: (line) => isDebug() && debug(guard(line))
  };
}
function createStepResults(log2) {
  let logError = null;
  return stdout.on("error", (cause) => {
    logError ??= cause;
  }), {
    output: setOutput,
    summary: async (markdown) => writeSummary(log2, markdown),
    annotate,
    group: (title, lines) => {
      startGroup(title);
      for (let line of lines) log2.info(line);
      endGroup();
    },
    line: (text3) => log2.info(text3),
    assertLogged: () => {
      if (logError) throw logError;
    },
    fail: () => {
      process.exitCode = ExitCode.Failure;
    }
  };
}
function writeSummary(log2, markdown) {
  let file = process.env.GITHUB_STEP_SUMMARY;
  file ? (0, import_node_fs3.writeFileSync)(file, markdown + import_node_os2.EOL) : log2.debug("This runner has no place for a job summary.");
}
function annotate({ level, title, message: message2, file, line, column }) {
  let properties = Object.fromEntries(Object.entries({ file, startLine: line, startColumn: column }).filter(([, value2]) => value2 !== void 0));
  ({ error: error2, warning: warning2, notice })[level](message2, { title, ...properties });
}
function createReportFiles(env2) {
  let folder2 = "", write2 = async (name, text3) => {
    folder2 ||= (0, import_node_fs5.mkdtempSync)(import_node_path2.default.join(env2.RUNNER_TEMP || (0, import_node_os3.tmpdir)(), "connect-publish-"));
    let file = import_node_path2.default.join(folder2, name);
    return (0, import_node_fs5.mkdirSync)(import_node_path2.default.dirname(file), { recursive: !0 }), (0, import_node_fs5.writeFileSync)(file, text3), file;
  };
  return {
    saveReport: (text3) => write2("report.json", text3),
    saveFile: write2,
    save: async (name, text3) => write2(import_node_path2.default.join("drafts", await fileName(name)), text3)
  };
}
async function fileName(key) {
  let { createHash } = await Promise.resolve().then(() => __toESM(__nccwpck_require__(598)));
  return `${key.replace(/[^A-Za-z0-9-]+/g, "-").slice(0, 80)}-${createHash("sha256").update(key).digest("hex").slice(0, 8)}.json`;
}
function readProxies(env2) {
  let read = Object.entries(env2).map(([name, value2 = ""]) => readVariable(name, value2));
  return {
    env: Object.fromEntries(read.flatMap(({ name, value: value2 }) => value2 === null ? [] : [[name, value2]])),
    notices: read.flatMap(({ notice: notice2 }) => notice2 ?? [])
  };
}
function readVariable(name, value2) {
  let text3 = value2.trim();
  if (!/^https?_proxy$/i.test(name) || text3 === "") return { name, value: value2 };
  let address = text3.includes("://") ? text3 : `http://${text3}`, protocol = URL.canParse(address) ? new URL(address).protocol : null;
  if (protocol === "http:" || protocol === "https:") return { name, value: address };
  let what = protocol === null ? "is no address of a proxy" : `names a proxy of the kind ${protocol}`, notice2 = `The variable ${name} ${what}; expected http://host:port or https://host:port. AWS and GitHub are called directly.`;
  return { name, value: null, notice: notice2 };
}
function createInputReader(env2) {
  let problems = [], report = (input, { code: code2, complaint }) => {
    problems.push({ input, code: code2, message: `The input ${input} ${complaint}.` });
  };
  return { get: (input, parse, fallback) => {
    let text3 = inputText(env2, input);
    if (text3 === "") return fallback;
    let parsed = parse(text3);
    return "value" in parsed ? parsed.value : (report(input, parsed), fallback);
  }, report, problems };
}
function invalid(text3, expected2) {
  return { code: "invalid-input", complaint: `is ${quote(text3)}; expected ${expected2}` };
}
var text2 = (value2) => ({ value: value2 });
function oneOf(values) {
  return (word) => {
    let value2 = values.find((each) => each === word);
    return value2 !== void 0 ? { value: value2 } : invalid(word, `one of ${values.join(", ")}${suggestion(word, values)}`);
  };
}
var boolean = (word) => ["true", "True", "TRUE"].includes(word) ? { value: !0 } : ["false", "False", "FALSE"].includes(word) ? { value: !1 } : invalid(word, `true or false${suggestion(word, ["true", "false"])}`);
function integer(min, max4, expected2) {
  return inRange(/^\d+$/, min, max4, expected2);
}
function decimal(min, max4, expected2) {
  return inRange(/^\d+(\.\d+)?$/, min, max4, expected2);
}
function inRange(form, min, max4, expected2) {
  return (word) => {
    let value2 = Number(word);
    return form.test(word) && value2 >= min && value2 <= max4 ? { value: value2 } : invalid(word, expected2);
  };
}
var digest = (word) => /^[0-9a-f]{64}$/i.test(word) ? { value: word.toLowerCase() } : invalid(word, "the 64 hex digits of the plan-digest output of a plan");
function suggestion(word, known) {
  let closest = nearest(word, known);
  return closest === null ? "" : ` (did you mean "${closest}"?)`;
}
var uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i, arn = /^arn:(aws|aws-us-gov|aws-cn):connect:([a-z0-9-]+):(\d{12}):instance\/([^/]+)$/, regionPattern = /^[a-z]{2,}(-[a-z]+)+-\d+$/, expected = "the id of an Amazon Connect instance (8-4-4-4-12 hex digits) or its ARN (arn:aws:connect:<region>:<account>:instance/<id>); both stand on the instance's page in the AWS console", instance = (text3) => {
  if (uuid.test(text3)) return { value: { id: text3.toLowerCase(), arn: null } };
  let [, partition, region2, account, id] = arn.exec(text3) ?? [];
  return partition === void 0 || region2 === void 0 || account === void 0 || id === void 0 || !uuid.test(id) || !regionPattern.test(region2) ? invalid(text3, expected) : { value: { id: id.toLowerCase(), arn: { text: text3, partition, region: region2, account } } };
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
], otherWords = ["gov", "iso", "isob", "isoe", "isof"], region = (text3) => {
  let expectedRegion = "the code of an AWS Region such as eu-central-1";
  if (!regionPattern.test(text3)) return invalid(text3, expectedRegion);
  let corrected = text3.split("-").map(correctWord).join("-");
  return corrected === text3 ? { value: text3 } : invalid(text3, `${expectedRegion} (did you mean ${quote(corrected)}?)`);
};
function correctWord(word, index) {
  if (index === 0) {
    let swapped = word.replace(/^(.)(.)$/, "$2$1");
    return !areas.includes(word) && areas.includes(swapped) ? swapped : word;
  }
  return /^\d+$/.test(word) || otherWords.includes(word) ? word : nearest(word, directions) ?? word;
}
var accountIds = (text3) => {
  let ids = text3.split(/[\s,]+/).filter((id) => id !== ""), wrong = ids.find((id) => !/^\d{12}$/.test(id));
  return wrong !== void 0 || ids.length === 0 ? invalid(
    wrong ?? text3,
    "AWS account ids of 12 digits each, one a line or parted by commas (in quotes)"
  ) : { value: [...new Set(ids)] };
};
function readTarget(env2, reader) {
  let found = reader.get("instance-id", instance, null);
  inputText(env2, "instance-id") === "" && reader.report("instance-id", missingInstance);
  let code2 = readRegion(env2, found?.arn ?? null, reader), allowedAccountIds = reader.get("allowed-account-ids", accountIds, []);
  return found === null || code2 === null ? null : (found.arn !== null && reportContradictions(found.arn, code2, allowedAccountIds, reader), { instance: found, region: code2, allowedAccountIds });
}
var missingInstance = {
  code: "missing-input",
  complaint: "is required; give the id or the ARN of the Amazon Connect instance"
}, missingRegion = {
  code: "missing-region",
  complaint: "is blank, instance-id is no ARN, and neither AWS_REGION, AWS_DEFAULT_REGION nor the AWS profile names one; give aws-region, or the ARN as instance-id, or run aws-actions/configure-aws-credentials before this step"
};
function readRegion(env2, arn2, reader) {
  if (inputText(env2, "aws-region") !== "") return reader.get("aws-region", region, null);
  if (arn2 !== null) return arn2.region;
  let name = ["AWS_REGION", "AWS_DEFAULT_REGION"].find((each) => (env2[each] ?? "").trim() !== "");
  return name !== void 0 ? regionOf(name, env2, reader) : (inputText(env2, "instance-id").startsWith("arn:") || reader.report("aws-region", missingRegion), null);
}
function regionOf(name, env2, reader) {
  let parsed = region((env2[name] ?? "").trim());
  return "value" in parsed ? parsed.value : (reader.report("aws-region", { ...parsed, complaint: `is blank, and ${name} ${parsed.complaint}` }), null);
}
function reportContradictions(arn2, code2, accounts, { report }) {
  let reportContradiction = (complaint) => report("instance-id", { code: "contradicting-inputs", complaint });
  code2 !== arn2.region && reportContradiction(
    `is an ARN of the Region ${arn2.region}, but aws-region is ${quote(code2)}; correct one or leave aws-region out`
  ), accounts.length > 0 && !accounts.includes(arn2.account) && reportContradiction(
    `is an ARN of the account ${arn2.account}, which allowed-account-ids lacks; correct one of them`
  );
}
var filePatterns = (text3) => {
  let patterns = parsePatterns(text3, fileComplaint);
  return "complaint" in patterns ? patterns : patterns.value.every(isExclusion) ? invalid(text3, 'at least one pattern that does not begin with "!", to exclude from') : { value: { patterns: patterns.value, given: !0 } };
}, keyPatterns = (text3) => parsePatterns(text3, keyComplaint), overwriteDrafts = (text3) => {
  let all2 = boolean(text3);
  if ("value" in all2) return { value: { kind: all2.value ? "all" : "none" } };
  let patterns = keyPatterns(text3);
  if ("value" in patterns) return { value: { kind: "patterns", patterns: patterns.value } };
  if (text3.includes("/")) return patterns;
  let hint = suggestion(text3, ["true", "false"]);
  return invalid(text3, `true or false, or patterns over keys such as view/<name>${hint}`);
};
function parsePatterns(text3, check) {
  let lines = text3.split(/\r?\n/).map((line) => line.trim().replace(/^!\s*/, "!")).filter((line) => line !== "");
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
  return pattern.includes("\\") ? invalid(pattern, 'a pattern whose folders are parted by "/"') : /^([a-z]:)?\//i.test(pattern) ? invalid(pattern, "a path relative to the working-directory") : pattern.split("/").includes("..") ? invalid(pattern, 'a pattern without ".." (nothing outside the working-directory is read)') : null;
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
function toPostInputs(env2, { report, problems }, options) {
  let { comment, jobSummary, githubToken } = options, commentFile = inputText(env2, "comment-file");
  if (commentFile === "" && report("comment-file", { code: "missing-input", complaint: "is required with mode: comment; give the path of the file that was downloaded" }), comment === "never" && report("comment", { code: "contradicting-inputs", complaint: 'is "never", but mode is "comment"; correct one of them' }), problems.length > 0) return { ok: !1, problems };
  let commentKey2 = options.commentKey === "" ? null : options.commentKey;
  return { ok: !0, postInputs: { commentFile, commentKey: commentKey2, comment, jobSummary, githubToken } };
}
function refuseCommentFile(env2, { report }) {
  inputText(env2, "comment-file") !== "" && report("comment-file", { code: "contradicting-inputs", complaint: 'is given, but mode is not "comment"; give that mode, or leave comment-file out' });
}
var commentKeyLength = 100, labelLength = 50, mode = oneOf([
  "auto",
  "plan",
  "publish",
  "rollback",
  "comment"
]), commentKey = (text3) => text3.length <= commentKeyLength && !new RegExp("\\p{Cc}", "u").test(text3) ? { value: text3 } : invalid(text3, `one line of at most ${commentKeyLength} characters`), label2 = (text3) => text3.length <= labelLength && !new RegExp("\\p{Cc}", "u").test(text3) ? { value: text3 } : invalid(text3, `the name of a label, one line of at most ${labelLength} characters`), moduleAlias = (text3) => text3.length <= 100 && /^([$0-9a-zA-Z][_-]?)+$/.test(text3) ? { value: text3 } : invalid(
  text3,
  'the name of a module alias, 1 to 100 of the characters a-z, A-Z, 0-9, "$", "-" and "_"; it begins with none of "-" and "_", and has no two of them together'
), pullRequest = integer(1, Number.MAX_SAFE_INTEGER, 'the number of a pull request, without "#"'), requestsPerSecond = decimal(0.1, 100, "a number of requests a second from 0.1 to 100"), timeoutSeconds = integer(1, 21600, "a whole number of seconds from 1 to 21600");
function defaultPatterns(folder2) {
  return { patterns: [`connect/${folder2}/**/*.{json,yaml,yml}`], given: !1 };
}
var defaultValues = { patterns: ["connect/values.{yaml,yml,json}"], given: !1 }, paths = (text3) => {
  let found = text3.split(/\r?\n/).filter((line) => line.trim() !== "").map((line) => line.trim().replace(/^-(\s+|$)/, ""));
  return found.some((path4) => path4 === "" || new RegExp("\\p{Cc}", "u").test(path4)) ? invalid(text3, 'a path after each "-"; it is empty where a step has another id or was skipped') : { value: [...new Set(found)] };
}, folder = (text3) => {
  if (text3.includes("\\")) return invalid(text3, 'a path whose folders are parted by "/"');
  if (/^([a-z]:)?\//i.test(text3)) return invalid(text3, 'a path relative to the workspace, such as "connect"');
  let clean = import_node_path3.default.posix.normalize(text3).replace(/\/$/, "");
  return clean === ".." || clean.startsWith("../") ? invalid(text3, "a folder inside the workspace") : { value: clean };
};
function readInputs(env2) {
  let reader = createInputReader(env2);
  refuseCommentFile(env2, reader), refuseRollback(env2, reader);
  let target = readTarget(env2, reader), options = readOptions(reader, target?.instance.id ?? "");
  return target === null || reader.problems.length > 0 ? { ok: !1, problems: reader.problems } : { ok: !0, inputs: { ...target, ...options } };
}
function readPostInputs(env2) {
  if (inputText(env2, "mode") !== "comment") return null;
  let reader = createInputReader(env2);
  return refuseRollback(env2, reader), toPostInputs(env2, reader, readOptions(reader, ""));
}
function refuseRollback(env2, { report }) {
  let mode2 = inputText(env2, "mode") || "auto";
  if (mode2 === "plan" || !/^true$/i.test(inputText(env2, "rollback"))) return;
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
    versionLabel: get("version-label", text2, null),
    createMissing: get("create-missing", boolean, !0),
    overwriteDrafts: get("overwrite-drafts", overwriteDrafts, { kind: "none" }),
    overwriteDrift: get("overwrite-drift", boolean, !1),
    failOnDrift: get("fail-on-drift", boolean, !1),
    failOnChanges: get("fail-on-changes", boolean, !1),
    failOnBreaking: get("fail-on-breaking", boolean, !1),
    breakingLabel: get("breaking-label", label2, "connect: breaking ok"),
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
    releaseNotes: get("release-notes", boolean, !1),
    jobSummary: get("job-summary", boolean, !0),
    githubToken: get("github-token", text2, null),
    observe: get("observe", oneOf(["auto", "describe", "search", "versions"]), "auto"),
    requestsPerSecond: get("requests-per-second", requestsPerSecond, 2),
    timeoutSeconds: get("timeout-seconds", timeoutSeconds, 900)
  };
}
var { env, notices } = readProxies(process.env), log = createLog(logText), sinks = {
  results: createStepResults(log),
  files: createReportFiles(env),
  failures: createSinkFailures(),
  errorsPage: errorsPage(env)
};
async function main() {
  let read = readPostInputs(env) ?? readInputs(await withProfileRegion(env));
  if (!read.ok) return refuse(read.problems, env, sinks);
  if ("postInputs" in read) {
    let { postPrepared } = await Promise.resolve().then(() => __toESM(require_action_post_prepared()));
    return postPrepared(read.postInputs, { env, notices, log, sinks });
  }
  let { runAction } = await Promise.resolve().then(() => __toESM(require_action_run_action()));
  await runAction(read.inputs, { env, notices, log, sinks });
}
main().catch((cause) => {
  sinks.results.annotate(bugAnnotation(cause)), sinks.results.fail();
});

module.exports = __webpack_exports__;
/******/ })()
;