/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

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

/***/ 102:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-43.js");

/***/ }),

/***/ 676:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-45.js");

/***/ }),

/***/ 199:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-46.js");

/***/ }),

/***/ 970:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-47.js");

/***/ }),

/***/ 979:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

module.exports = {
  get "shared-42.js"() { return __nccwpck_require__(509) },
}


/***/ }),

/***/ 509:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
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
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  announce: () => announce,
  ready: () => ready,
  save: () => save
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_43 = (__nccwpck_require__(102)["shared-43.js"]);
var import_shared_45 = (__nccwpck_require__(676)["shared-45.js"]);
var import_shared_46 = (__nccwpck_require__(199)["shared-46.js"]);
var import_shared_47 = (__nccwpck_require__(970)["shared-47.js"]);
var import_shared_48 = (__nccwpck_require__(970)["shared-48.js"]);
var most = 10, longest = 4096, longestTitle = 255, capital = (text) => text.slice(0, 1).toUpperCase() + text.slice(1);
function annotation(level, { key, what, message, place, file }) {
  let title = key === null ? capital(what) : `${key} ${what}`;
  return {
    level,
    title: (0, import_shared_48.cutTo)((0, import_shared_48.oneLine)(title), longestTitle),
    message: (0, import_shared_48.cutTo)((0, import_shared_48.visible)(message), longest),
    ...file === null ? {} : { file },
    ...place
  };
}
var remark = (what, message) => ({
  key: null,
  code: "",
  what,
  message,
  place: null,
  file: null
});
function atMost(level, findings) {
  let shown = findings.length > most ? findings.slice(0, most - 1) : findings, rest = findings.length - shown.length, sum = remark(
    `${rest} more ${level}s`,
    `${rest} more ${level}s: the job summary and the report file (output report-path) have them all.`
  );
  return [...shown, ...rest > 0 ? [sum] : []].map((finding) => annotation(level, finding));
}
function annotations(report) {
  let notices = report.notices.map((notice) => remark("note", notice));
  return [
    ...atMost("error", (0, import_shared_47.errorFindings)(report)),
    ...atMost("warning", (0, import_shared_47.warningFindings)(report)),
    ...atMost("notice", notices)
  ];
}
var cells = (report) => Object.entries(report.entries).map(([key, entry]) => [
  (0, import_shared_48.oneLine)(key),
  entry.action ?? "\u2013",
  (0, import_shared_48.versionWords)(entry),
  entry.reason ? `${entry.status} (${entry.reason})` : entry.status
]);
function logLines(report) {
  let rows = cells(report), widths = [0, 1, 2].map((column) => Math.max(0, ...rows.map((row) => (row[column] ?? "").length))), line = (row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ");
  return rows.map((row) => (0, import_shared_48.logText)(line(row)));
}
function logTitle(report) {
  let count = Object.keys(report.entries).length, name = (0, import_shared_48.instanceName)(report);
  return (0, import_shared_48.logText)(`${count} definition${count === 1 ? "" : "s"}${name ? ` of ${(0, import_shared_48.oneLine)(name)}` : ""}`);
}
var closingLine = (report) => (0, import_shared_48.logText)(`${(0, import_shared_46.headline)(report)}.`);
var jobSummaryLimit = 3e5, note = "*Cut here, too long to show: the rest is in the report file.*", wholes = /* @__PURE__ */ new WeakMap();
function wholeSummary(report) {
  let known = wholes.get(report);
  if (known !== void 0) return known;
  let text = (0, import_shared_43.whole)((0, import_shared_43.reportBlocks)(report, { arns: true, pictures: true }), jobSummaryLimit);
  return wholes.set(report, text), text;
}
function summaryMarkdown(report, max = jobSummaryLimit) {
  let text = wholeSummary(report);
  return text !== null && text.length <= max ? text : (0, import_shared_43.fitted)((0, import_shared_43.reportBlocks)(report, { arns: true, pictures: false }), max, note);
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
  "live",
  "drift"
];
function told(entry) {
  let names = entry.reason === null ? members : [...members, "reason"];
  return Object.fromEntries(names.map((name) => [name, entry[name]]));
}
function mapped(report, value) {
  return JSON.stringify(
    Object.fromEntries(Object.entries(report.entries).map(([key, entry]) => [key, value(entry)]))
  );
}
var changes = ({ action, reason }) => (action === "create" || action === "update" || action === "version") && reason !== "superseded";
function failureReason(report) {
  return import_shared_45.failureReasons.find((reason) => report.failures.some((failure) => failure.reason === reason)) ?? "";
}
function isPublished({ status, version, previousVersion }) {
  return status === "published" || status === "failed" && version !== null && version > (previousVersion ?? 0);
}
function outputs(report, extra) {
  let entries = Object.values(report.entries), published = entries.filter(isPublished);
  return {
    mode: report.mode,
    changed: String(entries.some(changes)),
    published: String(published.length > 0),
    versions: mapped(report, told),
    "version-numbers": mapped(report, (entry) => entry.version),
    "published-versions": JSON.stringify(published.map(told)),
    "plan-digest": report.planDigest ?? "",
    "failure-reason": failureReason(report),
    "summary-markdown": summaryMarkdown(report, summaryLimit),
    "report-path": extra.reportPath,
    "html-path": extra.htmlPath,
    "comment-id": extra.commentId,
    "comment-url": extra.commentUrl,
    // Told once it is known whether the comment could be posted.
    "comment-path": "",
    "sarif-path": extra.sarifPath ?? ""
  };
}
var reportJson = (report) => `${JSON.stringify(report, null, 2)}
`;
async function savePage(report, files) {
  if (!(0, import_shared_48.isEventful)(report) || Object.keys(report.entries).length === 0) return "";
  let { htmlReport } = await Promise.resolve().then(() => __toESM((__nccwpck_require__(359)["render-html-page.js"])));
  return files.saveBeside("report.html", htmlReport(report));
}
async function ready() {
  await Promise.all([Promise.resolve().then(() => __toESM((__nccwpck_require__(359)["render-html-page.js"]))), Promise.resolve().then(() => __toESM((__nccwpck_require__(729)["render-sarif.js"])))]);
}
async function save(report, sinks, jobSummary) {
  let { results, files } = sinks, reportPath = await files.saveReport(reportJson(report)), htmlPath = await savePage(report, files), sarifPath = await saveSarif(report, sinks), told2 = outputs(report, { reportPath, htmlPath, sarifPath, commentId: "", commentUrl: "" });
  for (let [name, value] of Object.entries(told2)) results.output(name, value);
  jobSummary && await results.summary(summaryMarkdown(report));
}
async function saveSarif(report, { files, errorsPage }) {
  let judged = report.failures.length === 0 || Object.keys(report.entries).length > 0;
  if (report.mode === "comment" || !judged) return "";
  let { sarif } = await Promise.resolve().then(() => __toESM((__nccwpck_require__(729)["render-sarif.js"])));
  return files.saveBeside("connect-publish.sarif", sarif(report, errorsPage));
}
function announce(report, { results }) {
  results.group(logTitle(report), logLines(report));
  for (let annotation2 of annotations(report)) results.annotate(annotation2);
  results.line(closingLine(report)), report.failures.length > 0 && results.fail();
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
/******/ 	var __webpack_exports__ = __nccwpck_require__(979);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;