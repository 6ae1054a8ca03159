/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 193:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-44.js");

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

/***/ 988:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

module.exports = {
  get "shared-43.js"() { return __nccwpck_require__(766) },
}


/***/ }),

/***/ 766:
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
  paragraph: () => paragraph,
  reportBlocks: () => reportBlocks,
  upTo: () => upTo,
  whole: () => whole
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_44 = (__nccwpck_require__(193)["shared-44.js"]);
var import_shared_46 = (__nccwpck_require__(199)["shared-46.js"]);
var import_shared_47 = (__nccwpck_require__(970)["shared-47.js"]);
var import_shared_48 = (__nccwpck_require__(970)["shared-48.js"]);
var sizes = ["counts", "table", "attention", "changes", "details"], paragraph = (size, markdown) => ({
  size,
  open: markdown,
  items: [],
  close: ""
}), listing = (size, open, items) => items.length === 0 ? [] : [{ size, open, items, close: "" }];
function folded(summary, open, items, size = "details") {
  if (items.length === 0) return [];
  let head = `<details>
<summary>${summary}</summary>
${open ? `
${open}` : ""}`;
  return [{ size, open: head, items, close: `
</details>` }];
}
function upTo(size, blocks) {
  return blocks.filter((block) => sizes.indexOf(block.size) <= sizes.indexOf(size));
}
function whole(blocks, max) {
  let all = `${blocks.map((block) => text(block)).join(`

`)}
`;
  return all.length <= max ? all : null;
}
function text({ open, items, close }, count = items.length) {
  return [open, ...items.slice(0, count), close].filter(Boolean).join(`
`);
}
function fitted(blocks, max, note) {
  let all = whole(blocks, max);
  if (all !== null) return all;
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
  let size = text(block, 0).length, count = block.items.findIndex((item2) => (size += item2.length + 1, size > room));
  return count > 0 ? count : null;
}
var shownOpen = 20;
function sentence(report, { key, what, message, place }) {
  return key !== null ? `**${(0, import_shared_48.code)(key)}** ${(0, import_shared_48.prose)(what)}. ${(0, import_shared_48.prose)(message)}` : place ? `${(0, import_shared_48.placeLink)(report.context, place)} ${(0, import_shared_48.prose)(message)}` : (0, import_shared_48.prose)(message);
}
function together(findings) {
  let breaks = (0, import_shared_44.grouped)(findings.filter(isBreak), ({ key }) => key);
  return findings.flatMap((finding) => {
    let [first, ...others] = isBreak(finding) && breaks.get(finding.key) || [finding];
    if (others.length === 0) return [finding];
    let { each, all } = (0, import_shared_46.breakageOf)([first, ...others].map(({ message }) => message));
    return finding === first ? [{ ...first, what: "breaking", message: [...each, all].join(" ").trim() }] : [];
  });
}
var isBreak = ({ key, what }) => key !== null && what.startsWith("breaking: ");
function alert(kind, noun, items) {
  let open = items.slice(0, shownOpen), rest = items.slice(shownOpen), lines = open.length === 1 ? open.map((text2) => `> ${text2}`) : open.map((text2) => `> - ${text2}`);
  return [
    ...listing("attention", `> [!${kind}]`, lines),
    ...folded(
      (0, import_shared_48.plural)(rest.length, `more ${noun}`),
      "",
      rest.map((text2) => `- ${text2}`)
    )
  ];
}
function attentionBlocks(report) {
  let sentences = (findings) => together(findings).map((finding) => sentence(report, finding));
  return [
    ...alert("CAUTION", "error", sentences((0, import_shared_47.errorFindings)(report))),
    ...alert("WARNING", "warning", sentences((0, import_shared_47.warningFindings)(report))),
    ...alert("NOTE", "notice", report.notices.map(import_shared_48.prose))
  ];
}
var short = (hash) => hash === null ? "\u2013" : `\`${hash.slice(0, 16)}\``;
function identityRow([key, entry]) {
  let arn = entry.versionArn ?? entry.arn;
  return (0, import_shared_48.row)([(0, import_shared_48.code)(key), short(entry.contentSha256), short(entry.liveSha256), arn === null ? "\u2013" : (0, import_shared_48.code)(arn)]);
}
function unchanged(report) {
  let rows = (0, import_shared_48.byWeight)(report).filter(([, { status }]) => status === "unchanged").map(([key, entry]) => (0, import_shared_48.row)([(0, import_shared_48.code)(key), (0, import_shared_48.versionWords)(entry), (0, import_shared_48.code)(entry.file)]));
  return folded(
    `${(0, import_shared_48.plural)(rows.length, "definition")} unchanged`,
    (0, import_shared_48.tableHead)(["Definition", "Version", "File"]),
    rows
  );
}
function identities(report, arns) {
  let entries = (0, import_shared_48.byWeight)(report).filter(([, entry]) => entry.status !== "unchanged");
  return folded(
    `Content hashes and ${arns ? "ARNs" : "ids"}`,
    (0, import_shared_48.tableHead)(["Definition", "In the repository", "Live when planned", arns ? "ARN" : "Id"]),
    entries.filter(([, entry]) => entry.contentSha256 !== null).map(([key, entry]) => identityRow([key, arns ? entry : withoutArn(entry)]))
  );
}
var withoutArn = (entry) => ({ ...entry, versionArn: null, arn: entry.id }), readings = {
  search: "searched, 100 definitions a call; the index may lag behind by seconds",
  describe: "described one by one, which is exact"
};
function howItRan(report, arns) {
  let { instance, observed, planDigest, savedDrafts, context: context2 } = report;
  return [
    `- Mode: ${report.mode}. ${(0, import_shared_48.prose)(report.modeReason)}`.trimEnd(),
    `- Live content: ${observed === null ? "not read, nothing was compared" : readings[observed]}`,
    ...planDigest === null ? [] : [`- Plan digest: ${(0, import_shared_48.code)(planDigest)}`],
    ...instance && arns ? [`- Instance: ${(0, import_shared_48.code)(instance.arn)}`] : [],
    `- Commit: ${context2.commit ? (0, import_shared_48.code)(context2.commit) : "unknown"}, event: ${(0, import_shared_48.code)(context2.event)}`,
    ...savedDrafts.map((file) => `- Overwritten draft saved as ${(0, import_shared_48.code)(file)}`)
  ];
}
function detailBlocks(report, arns) {
  return [
    ...unchanged(report),
    ...identities(report, arns),
    ...folded("How this run worked", "", howItRan(report, arns))
  ];
}
var most = { items: 100, details: 20, value: 160, context: 60 }, value = (text2) => text2 === "" ? "*empty*" : (0, import_shared_48.code)((0, import_shared_48.cutTo)(text2, most.value));
function run(text2) {
  let [before = "", after = ""] = [/^\s/.exec(text2)?.[0], /\s$/.exec(text2)?.[0]];
  return `${before && " "}${(0, import_shared_48.inline)(text2)}${after && " "}`;
}
function context(text2, first, last) {
  let half = most.context;
  return text2.length <= 2 * half ? run(text2) : `${first ? "" : run(`${(0, import_shared_48.cutTo)(text2, half)} `)}${last ? "" : run(`\u2026${tail(text2, half)}`)}`;
}
var tail = (text2, length) => text2.slice(-length).replace(/^[\udc00-\udfff]/, ""), elements = { removed: "del", added: "ins" };
function changed(mark, text2) {
  let shown = run((0, import_shared_48.cutTo)(text2, most.value));
  return `<${elements[mark]}>${shown.trim() === "" ? "\u2423" : shown}</${elements[mark]}>`;
}
function joined(words) {
  let runs = [];
  for (let { mark, text: text2 } of words) {
    let last = runs.at(-1);
    last?.mark === mark ? last.text += text2 : runs.push({ mark, text: text2 });
  }
  return runs;
}
function wordByWord(words) {
  let runs = joined(words);
  return runs.map(({ mark, text: text2 }, index) => mark === "same" ? context(text2, index === 0, index === runs.length - 1) : `${index > 0 && runs[index - 1]?.mark !== "same" ? " " : ""}${changed(mark, text2)}`).join("").trim();
}
function change({ before, after, words }, whole2) {
  let [only] = [before, after].flatMap((side) => side ?? []);
  return whole2 && only !== void 0 ? `: ${value(only)}` : words ? `: ${wordByWord(words)}` : before === null ? after === null ? "" : `: added ${value(after)}` : after === null ? `: removed, was ${value(before)}` : `: ${value(before)} \u2192 ${value(after)}`;
}
var isWhole = ({ mark, aspect, details }) => (mark === "added" || mark === "removed") && aspect !== "transition" && aspect !== "error-branch" && details.every(({ before, after }) => (mark === "added" ? before : after) === null);
function item(one) {
  let { mark, subject, details } = one, rest = details.length - most.details;
  return [
    `- **${mark}** ${(0, import_shared_48.code)((0, import_shared_48.cutTo)(subject, most.value))}`,
    ...details.slice(0, most.details).map((detail) => `  - ${(0, import_shared_48.code)((0, import_shared_48.cutTo)((0, import_shared_48.detailName)(detail), most.value))}${change(detail, isWhole(one))}`),
    ...rest > 0 ? [`  - and ${rest} more`] : []
  ].join(`
`);
}
var section = ([aspect, items]) => items.map((one, index) => index === 0 ? `
**${import_shared_48.aspectTitles[aspect]}**

${item(one)}` : item(one));
function changeList({ items }) {
  let rest = items.length - most.items, shown = (0, import_shared_48.byAspect)(items.slice(0, most.items)).flatMap(section);
  return rest > 0 ? [...shown, `
*And ${(0, import_shared_48.plural)(rest, "more change")}: the HTML report has all.*`] : shown;
}
var most2 = { characters: 2e4, edges: 300, label: 80 }, styles = {
  added: "fill:#dafbe1,stroke:#1a7f37,color:#0a3d1a,stroke-width:2px",
  removed: "fill:#ffebe9,stroke:#cf222e,color:#6e0e16,stroke-width:2px,stroke-dasharray:5 4",
  changed: "fill:#fff8c5,stroke:#9a6700,color:#4d2d00,stroke-width:2px",
  moved: "fill:#ddf4ff,stroke:#0969da,color:#0a3069,stroke-width:2px"
}, label = (text2) => (0, import_shared_48.cutTo)((0, import_shared_48.oneLine)(text2), most2.label).replace(/[^\p{L}\p{N} ,.()!?=/'_-]/gu, (c) => `#${c.codePointAt(0)};`), node = ({ id, label: text2, mark }) => `  ${id}["${mark === "same" ? "" : `${mark}<br>`}${label(text2)}"]`, arrows = { same: "-->", added: "==>", removed: "-.->" };
function edge({ from, to, label: text2, mark }) {
  let words = [mark === "same" ? "" : mark, label(text2)].filter(Boolean).join(" ");
  return `  ${from} ${arrows[mark]}${words ? `|"${words}"|` : ""} ${to}`;
}
function classes(nodes) {
  return Object.entries(styles).flatMap(([mark, style]) => {
    let ids = nodes.filter((one) => one.mark === mark).map(({ id }) => id);
    return ids.length > 0 ? [`  classDef ${mark} ${style}`, `  class ${ids.join(",")} ${mark}`] : [];
  });
}
function mermaid({ nodes, edges }) {
  let known = new Set(nodes.map(({ id }) => id)), within = edges.filter(({ from, to }) => known.has(from) && known.has(to)), text2 = ["flowchart TD", ...nodes.map(node), ...within.map(edge), ...classes(nodes)].join(`
`);
  return text2.length > most2.characters || within.length > most2.edges ? null : text2;
}
var most3 = { lines: 150, label: 120 }, signs = {
  same: " ",
  added: "+",
  removed: "-",
  changed: "!",
  moved: "!"
}, outlineLine = ({ depth, label: label2, mark }) => `${signs[mark]} ${"  ".repeat(depth)}${(0, import_shared_48.cutTo)((0, import_shared_48.oneLine)(label2), most3.label)}${mark === "moved" ? " (moved)" : ""}`;
function fenced(language, text2) {
  let ticks = Math.max(2, ...(text2.match(/`+/g) ?? []).map(({ length }) => length)), fence = "`".repeat(ticks + 1);
  return `${fence}${language}
${text2}
${fence}`;
}
function outline({ lines, omitted }) {
  let rest = omitted + Math.max(0, lines.length - most3.lines), shown = lines.slice(0, most3.lines).map(outlineLine);
  return [
    fenced("diff", shown.join(`
`)),
    ...rest > 0 ? [`*${(0, import_shared_48.plural)(rest, "more touched part")} not drawn.*`] : []
  ];
}
function flowChart(chart) {
  let drawn2 = mermaid(chart);
  if (drawn2 === null) return ["*The flow chart is too large to be drawn here: the HTML report has it.*"];
  let rest = chart.omitted > 0 ? [`*${(0, import_shared_48.plural)(chart.omitted, "more touched block")} not drawn.*`] : [];
  return [fenced("mermaid", drawn2), ...rest];
}
var picture = (drawing) => drawing.kind === "outline" ? outline(drawing) : flowChart(drawing);
var mostPictures = 20;
function opening({ from, ...difference }) {
  let { before, after } = import_shared_48.sides[from];
  return `${(0, import_shared_48.countLine)({ from, ...difference })}. Before: ${before}; after: ${after}.`;
}
function breaking({ breaking: breaks }) {
  let { each, all } = (0, import_shared_46.breakageOf)(breaks.map(({ message }) => message)), lines = each.map((text2, index) => `${index === 0 ? `
` : ""}- \u26A0\uFE0F **Breaking:** ${(0, import_shared_48.prose)(text2)}`);
  return all === "" ? lines : [...lines, `
${(0, import_shared_48.prose)(all)}`];
}
function fold([key, difference], pictures) {
  let summary = `<code>${(0, import_shared_48.htmlText)((0, import_shared_48.oneLine)(key))}</code>: ${(0, import_shared_48.extent)(difference)}`, unrelated = difference.unrelated ? [`
The two have next to nothing in common, so this only sums up.`] : [], items = [
    ...breaking(difference),
    ...unrelated,
    ...pictures.map((markdown) => `
${markdown}`),
    ...changeList(difference)
  ];
  return folded(summary, opening(difference), items, "changes");
}
function drawn([, { picture: drawing }], index) {
  return drawing === null ? [] : index < mostPictures ? picture(drawing) : ["*Drawn in the HTML report: here are pictures enough.*"];
}
function differenceBlocks(report, pictures) {
  let all = (0, import_shared_48.byWeight)(report).flatMap(
    ([key, { difference }]) => difference ? [[key, difference]] : []
  ), shows = ({ items, breaking: breaking2 }) => items.length + breaking2.length > 0, same = all.filter(([, difference]) => !shows(difference));
  return [
    ...all.filter(([, difference]) => shows(difference)).flatMap((told, index) => fold(told, pictures ? drawn(told, index) : [])),
    ...listing(
      "changes",
      `Nothing runs otherwise:
`,
      same.map(([key, { kind }]) => `- ${(0, import_shared_48.code)(key)}: ${import_shared_48.nothingShows[kind]}`)
    )
  ];
}
var shownOpen2 = 100;
function whereabouts(report) {
  let { instance, context: context2 } = report, name = (0, import_shared_48.instanceName)(report), entries = Object.values(report.entries), unchanged2 = entries.filter((entry) => entry.status === "unchanged").length;
  return [
    name && (0, import_shared_48.link)(`**${(0, import_shared_48.inline)(name)}**`, instance?.accessUrl ?? ""),
    instance && (0, import_shared_48.inline)(instance.region),
    entries.length > 0 && (0, import_shared_48.plural)(entries.length, "definition") + (unchanged2 ? `, ${unchanged2} unchanged` : ""),
    context2.commit && `commit ${(0, import_shared_48.link)((0, import_shared_48.code)(context2.commit.slice(0, 7)), (0, import_shared_48.commitAddress)(context2))}`,
    (0, import_shared_48.link)(`run ${(0, import_shared_48.inline)(context2.runId)}`, context2.runUrl)
  ].filter(Boolean).join(" \xB7 ");
}
var marks = {
  failed: "\u274C ",
  invalid: "\u274C ",
  blocked: "\u26D4 ",
  skipped: "\u26A0\uFE0F "
};
function changeRow(report, [key, entry]) {
  let breaking2 = (0, import_shared_48.isBreaking)(entry) ? " \u26A0\uFE0F **breaking**" : "", definition = (0, import_shared_48.link)((0, import_shared_48.code)(key), (0, import_shared_48.fileAddress)(report.context, entry.file));
  return (0, import_shared_48.row)([
    definition,
    `${(0, import_shared_48.isStopped)(report, entry) ? "" : marks[entry.status] ?? ""}${(0, import_shared_48.changeWords)(report, entry)}${breaking2}`,
    (0, import_shared_48.versionWords)(entry)
  ]);
}
var removalRow = ({ removed }) => removed ? [
  (0, import_shared_48.row)([
    (0, import_shared_48.code)(removed.key),
    "removed here, stays live \u26A0\uFE0F **breaking**",
    removed.version === null ? "\u2013" : `v${removed.version}`
  ])
] : [];
function changes(report) {
  let rows = (0, import_shared_48.byWeight)(report).filter(([, entry]) => entry.status !== "unchanged" && !isUncompared(report, entry)).map((keyed) => changeRow(report, keyed)).concat(report.warnings.flatMap(removalRow)), head = (0, import_shared_48.tableHead)(["Definition", report.mode === "plan" ? "Planned change" : "Change", "Version"]);
  return [
    ...listing("table", head, rows.slice(0, shownOpen2)),
    ...folded((0, import_shared_48.plural)(rows.length - shownOpen2, "more change"), head, rows.slice(shownOpen2), "changes")
  ];
}
var isUncompared = (report, entry) => entry.status === "checked" || entry.action === null && (0, import_shared_48.isStopped)(report, entry);
function checked(report) {
  let rows = (0, import_shared_48.byWeight)(report).filter(([, entry]) => isUncompared(report, entry));
  return folded(
    `${(0, import_shared_48.plural)(rows.length, "definition")} checked, not compared`,
    (0, import_shared_48.tableHead)(["Definition", "File"]),
    rows.map(([key, entry]) => (0, import_shared_48.row)([(0, import_shared_48.code)(key), (0, import_shared_48.code)(entry.file)]))
  );
}
function reportBlocks(report, { arns, pictures }) {
  let [open, more] = [changes(report), attentionBlocks(report)], isFold = ({ size }) => size === "details" || size === "changes", unfolded = [...open, ...more].filter((block) => !isFold(block)), rest = [...open, ...more].filter(isFold);
  return [
    paragraph("counts", `### ${(0, import_shared_46.headline)(report)}`),
    paragraph("counts", whereabouts(report)),
    ...unfolded,
    ...rest,
    ...differenceBlocks(report, pictures),
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
/******/ 	var __webpack_exports__ = __nccwpck_require__(988);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;