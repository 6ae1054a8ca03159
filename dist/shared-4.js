/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 204:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-5.js");

/***/ }),

/***/ 31:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-6.js");

/***/ }),

/***/ 59:
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
  fitted: () => fitted,
  headline: () => headline,
  paragraph: () => paragraph,
  reportBlocks: () => reportBlocks,
  upTo: () => upTo
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_5 = __nccwpck_require__(204);
var import_shared_6 = __nccwpck_require__(31);
var sizes = ["counts", "table", "attention", "details"], paragraph = (size, markdown) => ({
  size,
  open: markdown,
  items: [],
  close: ""
}), listing = (size, open, items) => items.length === 0 ? [] : [{ size, open, items, close: "" }];
function folded(summary, open, items) {
  return items.length === 0 ? [] : [{ size: "details", open: `<details>
<summary>${summary}</summary>
${open ? `
${open}` : ""}`, items, close: `
</details>` }];
}
function upTo(size, blocks) {
  return blocks.filter((block) => sizes.indexOf(block.size) <= sizes.indexOf(size));
}
function text({ open, items, close }, count = items.length) {
  return [open, ...items.slice(0, count), close].filter(Boolean).join(`
`);
}
function fitted(blocks, max, note) {
  let whole = `${blocks.map((block) => text(block)).join(`

`)}
`;
  if (whole.length <= max) return whole;
  let room = max - note.length - 1, kept = [];
  for (let block of blocks) {
    let count = itemsThatFit(block, room - 2);
    if (count === null || (kept.push(text(block, count)), room -= text(block, count).length + 2, count < block.items.length)) break;
  }
  return `${[...kept, note].join(`

`)}
`;
}
function itemsThatFit(block, room) {
  if (text(block).length <= room) return block.items.length;
  let size = text(block, 0).length, count = block.items.findIndex((item) => (size += item.length + 1, size > room));
  return count > 0 ? count : null;
}
var shownOpen = 20;
function sentence(report, { key, what, message, place }) {
  return key !== null ? `**${(0, import_shared_6.code)(key)}** ${(0, import_shared_6.prose)(what)}. ${(0, import_shared_6.prose)(message)}` : place ? `${(0, import_shared_5.placeLink)(report.context, place)} ${(0, import_shared_6.prose)(message)}` : (0, import_shared_6.prose)(message);
}
function alert(kind, noun, items) {
  let open = items.slice(0, shownOpen), rest = items.slice(shownOpen), lines = open.length === 1 ? open.map((text2) => `> ${text2}`) : open.map((text2) => `> - ${text2}`);
  return [
    ...listing("attention", `> [!${kind}]`, lines),
    ...folded(
      (0, import_shared_5.plural)(rest.length, `more ${noun}`),
      "",
      rest.map((text2) => `- ${text2}`)
    )
  ];
}
function attentionBlocks(report) {
  let sentences = (findings) => findings.map((finding) => sentence(report, finding));
  return [
    ...alert("CAUTION", "error", sentences((0, import_shared_5.errorFindings)(report))),
    ...alert("WARNING", "warning", sentences((0, import_shared_5.warningFindings)(report))),
    ...alert("NOTE", "notice", report.notices.map(import_shared_6.prose))
  ];
}
var short = (hash) => hash === null ? "\u2013" : `\`${hash.slice(0, 16)}\``;
function identityRow([key, entry]) {
  let arn = entry.versionArn ?? entry.arn;
  return (0, import_shared_5.row)([(0, import_shared_6.code)(key), short(entry.contentSha256), short(entry.liveSha256), arn === null ? "\u2013" : (0, import_shared_6.code)(arn)]);
}
function unchanged(report) {
  let rows = (0, import_shared_6.byWeight)(report).filter(([, { status }]) => status === "unchanged").map(([key, entry]) => (0, import_shared_5.row)([(0, import_shared_6.code)(key), (0, import_shared_6.versionWords)(entry), (0, import_shared_6.code)(entry.file)]));
  return folded(
    `${(0, import_shared_5.plural)(rows.length, "definition")} unchanged`,
    (0, import_shared_5.tableHead)(["Definition", "Version", "File"]),
    rows
  );
}
function identities(report, arns) {
  let entries = (0, import_shared_6.byWeight)(report).filter(([, entry]) => entry.status !== "unchanged");
  return folded(
    `Content hashes and ${arns ? "ARNs" : "ids"}`,
    (0, import_shared_5.tableHead)(["Definition", "In the repository", "Live when planned", arns ? "ARN" : "Id"]),
    entries.filter(([, entry]) => entry.contentSha256 !== null).map(([key, entry]) => identityRow([key, arns ? entry : withoutArn(entry)]))
  );
}
var withoutArn = (entry) => ({ ...entry, versionArn: null, arn: entry.id }), readings = {
  search: "searched, 100 definitions a call; the index may lag behind by seconds",
  describe: "described one by one, which is exact"
};
function howItRan(report, arns) {
  let { instance, observed, planDigest, savedDrafts, context } = report;
  return [
    `- Mode: ${report.mode}. ${(0, import_shared_6.prose)(report.modeReason)}`.trimEnd(),
    `- Live content: ${observed === null ? "not read, nothing was compared" : readings[observed]}`,
    ...planDigest === null ? [] : [`- Plan digest: ${(0, import_shared_6.code)(planDigest)}`],
    ...instance && arns ? [`- Instance: ${(0, import_shared_6.code)(instance.arn)}`] : [],
    `- Commit: ${context.commit ? (0, import_shared_6.code)(context.commit) : "unknown"}, event: ${(0, import_shared_6.code)(context.event)}`,
    ...savedDrafts.map((file) => `- Overwritten draft saved as ${(0, import_shared_6.code)(file)}`)
  ];
}
function detailBlocks(report, arns) {
  return [
    ...unchanged(report),
    ...identities(report, arns),
    ...folded("How this run worked", "", howItRan(report, arns))
  ];
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
}, statusWords = {
  failed: "failed",
  invalid: "invalid",
  blocked: "blocked",
  skipped: "skipped",
  updated: "with new description or tags"
}, actionWords = {
  create: "to create",
  update: "to update",
  version: "to version",
  metadata: "with new description or tags"
};
function countedAs(report, entry) {
  return (0, import_shared_6.isStopped)(report, entry) ? entry.action === null ? null : "not done" : entry.status === "skipped" && entry.reason === "drifted" ? "drifted" : entry.status === "planned" && entry.action ? actionWords[entry.action] ?? null : statusWords[entry.status] ?? null;
}
var inOrder = [
  .../* @__PURE__ */ new Set([...Object.values(actionWords), ...Object.values(statusWords), "drifted", "not done"])
];
function counts(report) {
  let kinds = Object.values(report.entries).map((entry) => countedAs(report, entry));
  return inOrder.map((word) => ({ word, count: kinds.filter((kind) => kind === word).length })).filter(({ count }) => count > 0).map(({ word, count }) => `${count} ${word}`).join(", ");
}
var colon = (before, after) => after ? `${before}: ${after}` : before, comma = (before, after) => after ? `${before}, ${after}` : before;
function failureLine(report, reason, entries) {
  let published = entries.filter((entry) => entry.status === "published").length;
  if (published > 0) return comma(`\u274C Published ${(0, import_shared_5.plural)(published, "version")}`, counts(report));
  let nothing = report.mode === "publish" ? ", nothing was published" : "";
  return colon(`\u274C ${failed[reason]}${nothing}`, counts(report));
}
function successLine(report, entries) {
  let rest = counts(report), count = (status) => entries.filter((entry) => entry.status === status).length;
  return count("checked") > 0 ? `\u26A0\uFE0F ${(0, import_shared_5.plural)(count("checked"), "definition")} checked, none compared` : count("published") > 0 ? comma(`\u2705 Published ${(0, import_shared_5.plural)(count("published"), "version")}`, rest) : count("updated") > 0 ? `\u2705 No version needed, ${rest}` : count("planned") > 0 ? `\u{1F4CB} Plan: ${rest}` : entries.length === 0 ? "\u26A0\uFE0F No definitions found" : comma(`${rest ? "\u26A0\uFE0F" : "\u2705"} Nothing to publish`, rest);
}
function headline(report) {
  let entries = Object.values(report.entries), [first] = report.failures;
  return report.mode === "comment" && first?.code !== "internal" ? first ? "\u274C The prepared comment was not posted" : "\u2705 The comment is in step with what was prepared" : first ? failureLine(report, first.reason, entries) : successLine(report, entries);
}
var shownOpen2 = 100;
function whereabouts(report) {
  let { instance, context } = report, name = (0, import_shared_6.instanceName)(report), entries = Object.values(report.entries), unchanged2 = entries.filter((entry) => entry.status === "unchanged").length;
  return [
    name && (0, import_shared_5.link)(`**${(0, import_shared_6.inline)(name)}**`, instance?.accessUrl ?? ""),
    instance && (0, import_shared_6.inline)(instance.region),
    entries.length > 0 && (0, import_shared_5.plural)(entries.length, "definition") + (unchanged2 ? `, ${unchanged2} unchanged` : ""),
    context.commit && `commit ${(0, import_shared_5.link)((0, import_shared_6.code)(context.commit.slice(0, 7)), (0, import_shared_5.commitAddress)(context))}`,
    (0, import_shared_5.link)(`run ${(0, import_shared_6.inline)(context.runId)}`, context.runUrl)
  ].filter(Boolean).join(" \xB7 ");
}
var marks = {
  failed: "\u274C ",
  invalid: "\u274C ",
  blocked: "\u26D4 ",
  skipped: "\u26A0\uFE0F "
};
function changeRow(report, [key, entry]) {
  let definition = (0, import_shared_5.link)((0, import_shared_6.code)(key), (0, import_shared_5.fileAddress)(report.context, entry.file));
  return (0, import_shared_5.row)([
    definition,
    `${(0, import_shared_6.isStopped)(report, entry) ? "" : marks[entry.status] ?? ""}${(0, import_shared_6.changeWords)(report, entry)}`,
    (0, import_shared_6.versionWords)(entry)
  ]);
}
function changes(report) {
  let rows = (0, import_shared_6.byWeight)(report).filter(([, entry]) => entry.status !== "unchanged" && !isUncompared(report, entry)).map((keyed) => changeRow(report, keyed)), head = (0, import_shared_5.tableHead)(["Definition", report.mode === "plan" ? "Planned change" : "Change", "Version"]);
  return [
    ...listing("table", head, rows.slice(0, shownOpen2)),
    ...folded((0, import_shared_5.plural)(rows.length - shownOpen2, "more change"), head, rows.slice(shownOpen2))
  ];
}
var isUncompared = (report, entry) => entry.status === "checked" || entry.action === null && (0, import_shared_6.isStopped)(report, entry);
function checked(report) {
  let rows = (0, import_shared_6.byWeight)(report).filter(([, entry]) => isUncompared(report, entry));
  return folded(
    `${(0, import_shared_5.plural)(rows.length, "definition")} checked, not compared`,
    (0, import_shared_5.tableHead)(["Definition", "File"]),
    rows.map(([key, entry]) => (0, import_shared_5.row)([(0, import_shared_6.code)(key), (0, import_shared_6.code)(entry.file)]))
  );
}
function reportBlocks(report, arns) {
  let [open, more] = [changes(report), attentionBlocks(report)], unfolded = [...open, ...more].filter(({ size }) => size !== "details"), rest = [...open, ...more].filter(({ size }) => size === "details");
  return [
    paragraph("counts", `### ${headline(report)}`),
    paragraph("counts", whereabouts(report)),
    ...unfolded,
    ...rest,
    ...checked(report),
    ...detailBlocks(report, arns)
  ];
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
/******/ 	var __webpack_exports__ = __nccwpck_require__(59);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;