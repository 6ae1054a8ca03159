/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 960:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-49.js");

/***/ }),

/***/ 426:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-50.js");

/***/ }),

/***/ 616:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

module.exports = {
  get "shared-47.js"() { return __nccwpck_require__(978) },
  get "shared-48.js"() { return __nccwpck_require__(971) },
}


/***/ }),

/***/ 978:
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
  errorFindings: () => errorFindings,
  warningFindings: () => warningFindings
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_48 = __nccwpck_require__(971);
var import_shared_50 = (__nccwpck_require__(426)["shared-50.js"]);
var byReason = {
  "unpublished-draft": "Somebody saved a draft in the console that publishing would replace. Publish or discard it there, or allow it with `overwrite-drafts`.",
  "not-found": "The instance has nothing of this name. Check the name, or set `create-missing: true`.",
  "aws-managed": "The name belongs to a resource that AWS manages. Give the definition another name.",
  archived: "The resource is archived. Restore it in the console, or give the definition another name.",
  "immutable-setting": "ExternalInvocationConfiguration can only be set at creation. Take it back, or use another name.",
  superseded: "A newer commit is already published. Nothing to do, or set `allow-older: true` to go back.",
  drifted: "Only the console changed it since the last publish. Bring the change into the repository, or set `overwrite-drift: true`."
};
function explanation(entry) {
  let fallback = entry.reason ? `It ended with: ${(0, import_shared_48.reasonWords)(entry.reason)}. Run the job again.` : "";
  return entry.message ?? byReason[entry.reason ?? ""] ?? fallback;
}
var onlyWarns = (report, { status, reason }) => status === "blocked" && report.mode === "plan" && reason === "unpublished-draft", isLeftAlone = (report, entry) => entry.status === "skipped" ? !(0, import_shared_48.isStopped)(report, entry) : onlyWarns(report, entry), isError = (report, entry) => entry.status === "failed" || entry.status === "blocked" && !onlyWarns(report, entry), codeOf = ({ failures }, { message, reason, status }) => failures.find((failure) => failure.message === message)?.code ?? reason ?? status, ofEntry = (report, [key, entry]) => ({
  key,
  code: codeOf(report, entry),
  what: entry.reason ? `${entry.status}: ${(0, import_shared_48.reasonWords)(entry.reason)}` : entry.status,
  message: explanation(entry),
  place: entry.place,
  file: entry.file
}), ofRun = ({ code, message }) => ({
  key: null,
  code,
  what: (0, import_shared_48.reasonWords)(code),
  message,
  place: null,
  file: null
}), ofWarnings = ([key, entry]) => entry.warnings.map((warning) => ({ ...ofRun(warning), key, place: entry.place, file: entry.file })), failsForBreaking = ({ failures }) => failures.some(({ code }) => code === "breaking-change"), ofBreaking = ([key, { difference, place, file }]) => (difference?.breaking ?? []).map((breaking) => {
  let finding = ofRun(breaking);
  return { ...finding, what: `breaking: ${finding.what}`, key, place, file };
}), breaks = (report) => [
  ...(0, import_shared_48.byWeight)(report).flatMap(ofBreaking),
  ...(0, import_shared_50.removalsOf)(report.warnings).map(ofRun)
], ofProblems = (report, severity) => report.problems.filter((problem) => problem.severity === severity).map((problem) => ({ ...ofRun(problem), place: problem.place, file: problem.place.file }));
function errorFindings(report) {
  let entries = (0, import_shared_48.byWeight)(report).filter(([, entry]) => isError(report, entry) && !(0, import_shared_48.isStopped)(report, entry)), told = new Set(entries.map(([, { message }]) => message));
  return [
    ...report.failures.filter(({ message }) => !told.has(message)).map(ofRun),
    ...ofProblems(report, "error"),
    ...entries.map((keyed) => ofEntry(report, keyed)),
    ...failsForBreaking(report) ? breaks(report) : []
  ];
}
function warningFindings(report) {
  let entries = (0, import_shared_48.byWeight)(report), removals = (0, import_shared_50.removalsOf)(report.warnings);
  return [
    ...failsForBreaking(report) ? [] : breaks(report),
    ...entries.filter(([, entry]) => isLeftAlone(report, entry)).map((keyed) => ofEntry(report, keyed)),
    ...report.warnings.filter((warning) => !removals.includes(warning)).map(ofRun),
    ...entries.flatMap(ofWarnings),
    ...ofProblems(report, "warning")
  ];
}
// Annotate the CommonJS export names for ESM import in node:
0 && (0);


/***/ }),

/***/ 971:
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
  aspectTitles: () => aspectTitles,
  byAspect: () => byAspect,
  byWeight: () => byWeight,
  changeWords: () => changeWords,
  code: () => code,
  commitAddress: () => commitAddress,
  countLine: () => countLine,
  cutTo: () => cutTo,
  detailName: () => detailName,
  encodedPath: () => encodedPath,
  extent: () => extent,
  fileAddress: () => fileAddress,
  htmlText: () => htmlText,
  inline: () => inline,
  instanceName: () => instanceName,
  isBreaking: () => isBreaking,
  isEventful: () => isEventful,
  isStopped: () => isStopped,
  link: () => link,
  logText: () => logText,
  nothingShows: () => nothingShows,
  oneLine: () => oneLine,
  placeLink: () => placeLink,
  plural: () => plural,
  prose: () => prose,
  reasonWords: () => reasonWords,
  row: () => row,
  sides: () => sides,
  tableHead: () => tableHead,
  versionWords: () => versionWords,
  visible: () => visible
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_49 = (__nccwpck_require__(960)["shared-49.js"]);
var import_shared_50 = (__nccwpck_require__(426)["shared-50.js"]);
var hidden = /[\p{Cc}\p{Cs}\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;
function visible(text) {
  return text.replace(/\r\n?/g, `
`).replace(/\t/g, " ").replace(hidden, (c) => c === `
` ? c : `\\u{${c.codePointAt(0)?.toString(16).toUpperCase()}}`);
}
var oneLine = (text) => visible(text).replace(/\s+/gu, " ").trim(), htmlText = (text) => visible(text).replace(/[&<>"'`]/g, (c) => `&#${c.charCodeAt(0)};`), cutTo = (text, max) => text.length > max ? `${text.slice(0, max - 1).replace(/[\ud800-\udbff]$/, "")}\u2026` : text, split = "<!-- -->", ping = /[@#](?=\S)|:(?=\/\/)|:(?=[\w+-]+:)|www(?=\.)|GH-(?=\d)/giu, entities = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  "`": "&#96;",
  "|": "&#124;",
  // The only form that GitHub documents for a dollar sign that begins no formula.
  $: "<span>$</span>"
};
function markdownCharacter(found) {
  return /^[\\*_[\]~]$/.test(found) ? `\\${found}` : entities[found] ?? `${found}${split}`;
}
var markdownSpecial = new RegExp(`[&<>|$\\\\\`*_[\\]~]|${ping.source}`, "giu"), escaped = (text) => text.replace(markdownSpecial, markdownCharacter), atLineStart = (markdown) => markdown.replace(/^(\d{1,9})([.)])/, "$1\\$2").replace(/^[-+=]|^#(?!<)/, "\\$&"), inline = (text) => atLineStart(escaped(oneLine(text))), codeSpan = /(`[^`|\s](?:[^`|]*[^`|\s])?`)/u, proseLine = (line) => atLineStart(
  oneLine(line).split(codeSpan).map((part, index) => index % 2 === 1 ? part : escaped(part)).join("")
), prose = (text) => visible(text).split(`
`).map(proseLine).filter(Boolean).join("<br>");
function code(text) {
  let shown = visible(text).replace(/\s/gu, " ");
  return /^[^`|\s]([^`|]*[^`|\s])?$/u.test(shown) ? `\`${shown}\`` : `<code>${inline(shown)}</code>`;
}
function logText(text) {
  return visible(text).replace(/##\[/g, "##\\[").replace(/^([^\S\n]*)::/gmu, "$1\\::");
}
function link(markdown, address) {
  if (!/^https?:\/\//.test(address) || !URL.canParse(address)) return markdown;
  let safe = new URL(address).href.replace(/[()|[\]`\\<>*_~']/g, (c) => c === "_" ? c : `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  return `[${markdown}](${safe})`;
}
var row = (cells) => `| ${cells.join(" | ")} |`, tableHead = (titles) => `${row(titles)}
${row(titles.map(() => ":--"))}`;
function commitAddress(context) {
  return context.commit && context.repository ? `${context.serverUrl}/${context.repository}/commit/${context.commit}` : "";
}
function fileAddress(context, file, line) {
  if (!context.commit || !context.repository || /(^|\/)\.{0,2}(\/|$)/.test(file)) return "";
  let path = encodedPath(file);
  return `${context.serverUrl}/${context.repository}/blob/${context.commit}/${path}${line ? `#L${line}` : ""}`;
}
function encodedPath(file) {
  return file.replace(new RegExp("\\p{Cs}", "gu"), "\uFFFD").split("/").map(encodeURIComponent).join("/");
}
function placeLink(context, place) {
  return link(
    code(`${place.file}:${place.line}:${place.column}`),
    fileAddress(context, place.file, place.line)
  );
}
var plural = (count, noun) => `${count} ${noun}${count === 1 ? "" : "s"}`;
var aspectTitles = {
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
  return import_shared_49.aspects.map((aspect) => [aspect, items.filter((item) => item.aspect === aspect)]).filter(([, all]) => all.length > 0);
}
function countsOf(items) {
  return marks.map((mark) => ({ mark, count: items.filter((item) => item.mark === mark).length })).filter(({ count }) => count > 0).map(({ mark, count }) => `${count} ${mark}`).join(", ");
}
var countLine = ({ items }) => byAspect(items).map(([aspect, all]) => `${aspectTitles[aspect]}: ${countsOf(all)}`).join(" \xB7 ");
function extent({ from, items, breaking }) {
  let changes = plural(items.length, "change"), broken = breaking.length > 0 ? `, \u26A0\uFE0F ${breaking.length} breaking` : "";
  return `${changes}${from === "repository" ? " made in the console" : ""}${broken}`;
}
var detailName = ({ label }) => label || "next", sides = {
  live: { before: "live", after: "in the repository" },
  repository: { before: "in the repository", after: "live, changed in the console" }
}, nothingShows = {
  module: "only identifiers differ",
  view: "nothing differs that shows"
}, isBreaking = ({ difference }) => (difference?.breaking.length ?? 0) > 0;
var toDo = {
  create: "create",
  update: "update",
  version: "new version of what is live",
  drifted: "drifted",
  metadata: "description or tags",
  unchanged: "unchanged",
  blocked: "blocked"
}, done = {
  create: "created",
  update: "updated",
  version: "new version of what is live",
  drifted: "drifted",
  metadata: "description or tags set",
  unchanged: "unchanged",
  blocked: "blocked"
}, reasons = {
  "unpublished-draft": "unpublished draft",
  "not-found": "not in the instance",
  "aws-managed": "managed by AWS",
  "immutable-setting": "setting that cannot change",
  drifted: "drifted in the console"
}, reasonWords = (reason) => reasons[reason] ?? reason.replaceAll("-", " "), because = (entry) => entry.reason ? `: ${reasonWords(entry.reason)}` : "";
function action({ action: word, metadata }, words) {
  return word === null ? "" : metadata && word !== "metadata" && word !== "create" ? `${words[word]}, description or tags` : words[word];
}
var isStopped = (report, { status, reason, message }) => (status === "skipped" || status === "failed") && message === null && report.failures.some((failure) => failure.reason === reason);
function changeWords(report, entry) {
  return isStopped(report, entry) ? `${action(entry, toDo)}, not done` : {
    planned: action(entry, toDo),
    checked: "checked",
    published: action(entry, done),
    unchanged: "unchanged",
    updated: done.metadata,
    failed: `${entry.action ? `${toDo[entry.action]} ` : ""}failed${because(entry)}`,
    skipped: `skipped${because(entry)}`,
    blocked: `blocked${because(entry)}`,
    invalid: "invalid"
  }[entry.status];
}
function versionWords(entry) {
  let { status, previousVersion: before, version, kept } = entry, steps = before === null ? [] : [`v${before}`];
  return kept !== null && steps.push(`v${kept} (kept)`), status === "planned" && entry.action !== "metadata" ? steps.push("new") : version !== null && version !== before && steps.push(`v${version}`), steps.join(" \u2192 ") || "\u2013";
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
], isEventful = ({ failures, entries, warnings }) => failures.length > 0 || (0, import_shared_50.removalsOf)(warnings).length > 0 || Object.values(entries).some(({ status }) => status !== "unchanged" && status !== "checked");
function byWeight(report) {
  let weight = ([, entry]) => order.indexOf(entry.status) - (isBreaking(entry) ? 0.5 : 0);
  return Object.entries(report.entries).toSorted((a, b) => weight(a) - weight(b));
}
var instanceName = (report) => report.instance?.alias ?? report.instanceId;
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
/******/ 	var __webpack_exports__ = __nccwpck_require__(616);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;