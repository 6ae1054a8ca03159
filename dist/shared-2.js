/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 985:
/***/ ((module) => {

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
  fitted: () => fitted,
  headline: () => headline,
  instanceName: () => instanceName,
  link: () => link,
  logText: () => logText,
  oneLine: () => oneLine,
  paragraph: () => paragraph,
  reportBlocks: () => reportBlocks,
  upTo: () => upTo,
  versionWords: () => versionWords,
  visible: () => visible,
  warningFindings: () => warningFindings
});
module.exports = __toCommonJS(stdin_exports);
var hidden = /[\p{Cc}\p{Cs}\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;
function visible(text2) {
  return text2.replace(/\r\n?/g, `
`).replace(/\t/g, " ").replace(hidden, (c) => c === `
` ? c : `\\u{${c.codePointAt(0)?.toString(16).toUpperCase()}}`);
}
var oneLine = (text2) => visible(text2).replace(/\s+/gu, " ").trim(), split = "<!-- -->", ping = /[@#](?=\S)|:(?=\/\/)|:(?=[\w+-]+:)|www(?=\.)|GH-(?=\d)/giu, entities = {
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
  if (!context.commit || !context.repository) return "";
  let path = file.replace(new RegExp("\\p{Cs}", "gu"), "\uFFFD").split("/").map(encodeURIComponent).join("/");
  return `${context.serverUrl}/${context.repository}/blob/${context.commit}/${path}${line ? `#L${line}` : ""}`;
}
function placeLink(context, place) {
  return link(
    code(`${place.file}:${place.line}:${place.column}`),
    fileAddress(context, place.file, place.line)
  );
}
var plural = (count, noun) => `${count} ${noun}${count === 1 ? "" : "s"}`;
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
];
function byWeight(report) {
  let weight = ([, entry]) => order.indexOf(entry.status);
  return Object.entries(report.entries).toSorted((a, b) => weight(a) - weight(b));
}
var instanceName = (report) => report.instance?.alias ?? report.instanceId;
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
  let fallback = entry.reason ? `It ended with: ${reasonWords(entry.reason)}. Run the job again.` : "";
  return entry.message ?? byReason[entry.reason ?? ""] ?? fallback;
}
var onlyWarns = (report, { status, reason }) => status === "blocked" && report.mode === "plan" && reason === "unpublished-draft", isLeftAlone = (report, entry) => entry.status === "skipped" ? !isStopped(report, entry) : onlyWarns(report, entry), isError = (report, entry) => entry.status === "failed" || entry.status === "blocked" && !onlyWarns(report, entry), ofEntry = ([key, entry]) => ({
  key,
  what: entry.reason ? `${entry.status}: ${reasonWords(entry.reason)}` : entry.status,
  message: explanation(entry),
  place: entry.place,
  file: entry.file
}), ofRun = ({ code: code2, message }) => ({
  key: null,
  what: reasonWords(code2),
  message,
  place: null,
  file: null
}), ofWarnings = ([key, entry]) => entry.warnings.map((warning) => ({ ...ofRun(warning), key, place: entry.place, file: entry.file })), ofProblems = (report, severity) => report.problems.filter((problem) => problem.severity === severity).map((problem) => ({ ...ofRun(problem), place: problem.place, file: problem.place.file }));
function errorFindings(report) {
  let entries = byWeight(report).filter(([, entry]) => isError(report, entry) && !isStopped(report, entry)), told = new Set(entries.map(([, { message }]) => message));
  return [
    ...report.failures.filter(({ message }) => !told.has(message)).map(ofRun),
    ...ofProblems(report, "error"),
    ...entries.map(ofEntry)
  ];
}
function warningFindings(report) {
  let entries = byWeight(report);
  return [
    ...entries.filter(([, entry]) => isLeftAlone(report, entry)).map(ofEntry),
    ...entries.flatMap(ofWarnings),
    ...report.warnings.map(ofRun),
    ...ofProblems(report, "warning")
  ];
}
var shownOpen = 20;
function sentence(report, { key, what, message, place }) {
  return key !== null ? `**${code(key)}** ${prose(what)}. ${prose(message)}` : place ? `${placeLink(report.context, place)} ${prose(message)}` : prose(message);
}
function alert(kind, noun, items) {
  let open = items.slice(0, shownOpen), rest = items.slice(shownOpen), lines = open.length === 1 ? open.map((text2) => `> ${text2}`) : open.map((text2) => `> - ${text2}`);
  return [
    ...listing("attention", `> [!${kind}]`, lines),
    ...folded(
      plural(rest.length, `more ${noun}`),
      "",
      rest.map((text2) => `- ${text2}`)
    )
  ];
}
function attentionBlocks(report) {
  let sentences = (findings) => findings.map((finding) => sentence(report, finding));
  return [
    ...alert("CAUTION", "error", sentences(errorFindings(report))),
    ...alert("WARNING", "warning", sentences(warningFindings(report))),
    ...alert("NOTE", "notice", report.notices.map(prose))
  ];
}
var short = (hash) => hash === null ? "\u2013" : `\`${hash.slice(0, 16)}\``;
function identityRow([key, entry]) {
  let arn = entry.versionArn ?? entry.arn;
  return row([code(key), short(entry.contentSha256), short(entry.liveSha256), arn === null ? "\u2013" : code(arn)]);
}
function unchanged(report) {
  let rows = byWeight(report).filter(([, { status }]) => status === "unchanged").map(([key, entry]) => row([code(key), versionWords(entry), code(entry.file)]));
  return folded(
    `${plural(rows.length, "definition")} unchanged`,
    tableHead(["Definition", "Version", "File"]),
    rows
  );
}
function identities(report, arns) {
  let entries = byWeight(report).filter(([, entry]) => entry.status !== "unchanged");
  return folded(
    `Content hashes and ${arns ? "ARNs" : "ids"}`,
    tableHead(["Definition", "In the repository", "Live when planned", arns ? "ARN" : "Id"]),
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
    `- Mode: ${report.mode}. ${prose(report.modeReason)}`.trimEnd(),
    `- Live content: ${observed === null ? "not read, nothing was compared" : readings[observed]}`,
    ...planDigest === null ? [] : [`- Plan digest: ${code(planDigest)}`],
    ...instance && arns ? [`- Instance: ${code(instance.arn)}`] : [],
    `- Commit: ${context.commit ? code(context.commit) : "unknown"}, event: ${code(context.event)}`,
    ...savedDrafts.map((file) => `- Overwritten draft saved as ${code(file)}`)
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
  return isStopped(report, entry) ? entry.action === null ? null : "not done" : entry.status === "skipped" && entry.reason === "drifted" ? "drifted" : entry.status === "planned" && entry.action ? actionWords[entry.action] ?? null : statusWords[entry.status] ?? null;
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
  if (published > 0) return comma(`\u274C Published ${plural(published, "version")}`, counts(report));
  let nothing = report.mode === "publish" ? ", nothing was published" : "";
  return colon(`\u274C ${failed[reason]}${nothing}`, counts(report));
}
function successLine(report, entries) {
  let rest = counts(report), count = (status) => entries.filter((entry) => entry.status === status).length;
  return count("checked") > 0 ? `\u26A0\uFE0F ${plural(count("checked"), "definition")} checked, none compared` : count("published") > 0 ? comma(`\u2705 Published ${plural(count("published"), "version")}`, rest) : count("updated") > 0 ? `\u2705 No version needed, ${rest}` : count("planned") > 0 ? `\u{1F4CB} Plan: ${rest}` : entries.length === 0 ? "\u26A0\uFE0F No definitions found" : comma(`${rest ? "\u26A0\uFE0F" : "\u2705"} Nothing to publish`, rest);
}
function headline(report) {
  let entries = Object.values(report.entries), [first] = report.failures;
  return first ? failureLine(report, first.reason, entries) : successLine(report, entries);
}
var shownOpen2 = 100;
function whereabouts(report) {
  let { instance, context } = report, name = instanceName(report), entries = Object.values(report.entries), unchanged2 = entries.filter((entry) => entry.status === "unchanged").length;
  return [
    name && link(`**${inline(name)}**`, instance?.accessUrl ?? ""),
    instance && inline(instance.region),
    entries.length > 0 && plural(entries.length, "definition") + (unchanged2 ? `, ${unchanged2} unchanged` : ""),
    context.commit && `commit ${link(code(context.commit.slice(0, 7)), commitAddress(context))}`,
    link(`run ${inline(context.runId)}`, context.runUrl)
  ].filter(Boolean).join(" \xB7 ");
}
var marks = {
  failed: "\u274C ",
  invalid: "\u274C ",
  blocked: "\u26D4 ",
  skipped: "\u26A0\uFE0F "
};
function changeRow(report, [key, entry]) {
  let definition = link(code(key), fileAddress(report.context, entry.file));
  return row([
    definition,
    `${isStopped(report, entry) ? "" : marks[entry.status] ?? ""}${changeWords(report, entry)}`,
    versionWords(entry)
  ]);
}
function changes(report) {
  let rows = byWeight(report).filter(([, entry]) => entry.status !== "unchanged" && !isUncompared(report, entry)).map((keyed) => changeRow(report, keyed)), head = tableHead(["Definition", report.mode === "plan" ? "Planned change" : "Change", "Version"]);
  return [
    ...listing("table", head, rows.slice(0, shownOpen2)),
    ...folded(plural(rows.length - shownOpen2, "more change"), head, rows.slice(shownOpen2))
  ];
}
var isUncompared = (report, entry) => entry.status === "checked" || entry.action === null && isStopped(report, entry);
function checked(report) {
  let rows = byWeight(report).filter(([, entry]) => isUncompared(report, entry));
  return folded(
    `${plural(rows.length, "definition")} checked, not compared`,
    tableHead(["Definition", "File"]),
    rows.map(([key, entry]) => row([code(key), code(entry.file)]))
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
/******/ 	
/******/ 	// startup
/******/ 	// Load entry module and return exports
/******/ 	// This entry module is referenced by other modules so it can't be inlined
/******/ 	var __webpack_exports__ = __nccwpck_require__(985);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;