/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

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

/***/ 359:
/***/ ((module) => {

"use strict";
module.exports = require("./render-html-page.js");

/***/ }),

/***/ 990:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esm = (fn, res, err) => function() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __export = (target, all2) => {
  for (var name in all2)
    __defProp(target, name, { get: all2[name], enumerable: !0 });
}, __copyProps = (to, from, except, desc) => {
  if (from && typeof from == "object" || typeof from == "function")
    for (let key of __getOwnPropNames(from))
      !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);

// another:render-html-page
var render_html_page_exports = {};
__export(render_html_page_exports, {
  drawContents: () => import_render_html_page.drawContents,
  htmlReport: () => import_render_html_page.htmlReport,
  preloadDrawing: () => import_render_html_page.preloadDrawing
});
var import_render_html_page, init_render_html_page = __esm({
  "another:render-html-page"() {
    import_render_html_page = __nccwpck_require__(359);
  }
});

// another:render-release-notes
var render_release_notes_exports = {};
__export(render_release_notes_exports, {
  releaseNotes: () => import_app_steps.releaseNotes,
  roomForAll: () => import_app_steps.roomForAll
});
var import_app_steps, init_render_release_notes = __esm({
  "another:render-release-notes"() {
    import_app_steps = __nccwpck_require__(742);
  }
});

// another:render-sarif
var render_sarif_exports = {};
__export(render_sarif_exports, {
  sarif: () => import_app_steps2.sarif
});
var import_app_steps2, init_render_sarif = __esm({
  "another:render-sarif"() {
    import_app_steps2 = __nccwpck_require__(742);
  }
});

// <stdin>
var stdin_exports = {};
__export(stdin_exports, {
  actionOf: () => actionOf,
  aliasAhead: () => aliasAhead,
  aliasCount: () => aliasCount,
  aliasHash: () => aliasHash,
  aliasMoveHash: () => aliasMoveHash,
  aliasMoveOf: () => aliasMoveOf,
  aliasWords: () => aliasWords,
  announce: () => announce,
  announce_2: () => announce,
  aspectTitles: () => aspectTitles,
  aspects: () => aspects,
  breakageOf: () => breakageOf,
  byAspect: () => byAspect,
  bySeverity: () => bySeverity,
  commitAddress: () => commitAddress,
  commonEnds: () => commonEnds,
  contextLine: () => contextLine,
  countChanges: () => countChanges,
  currentMetadata: () => currentMetadata,
  cutPair: () => cutPair,
  decide: () => decide,
  deriveFacts: () => deriveFacts,
  derivePlanState: () => derivePlanState,
  describeDifferences: () => describeDifferences,
  detailName: () => detailName,
  distinguish: () => distinguish,
  driftCause: () => driftCause,
  emptyReport: () => emptyReport,
  emptyReport_2: () => emptyReport,
  encodedPath: () => encodedPath,
  entryReason: () => entryReason,
  errorFindings: () => errorFindings,
  executableOrText: () => executableOrText,
  extent: () => extent,
  failureReasons: () => failureReasons,
  fileAddress: () => fileAddress,
  fitBlocks: () => fitBlocks,
  foldedBlocks: () => foldedBlocks,
  hasChanges: () => hasChanges,
  hasPage: () => hasPage,
  hasVisibleChange: () => hasVisibleChange,
  headline: () => headline,
  instanceName: () => instanceName,
  isAhead: () => isAhead,
  isAliasAlone: () => isAliasAlone,
  isBreaking: () => isBreaking,
  isBreakingFinding: () => isBreakingFinding,
  isEqualJson: () => isEqualJson,
  isInStep: () => isInStep,
  isLiveUnversioned: () => isLiveUnversioned,
  isOwnForm: () => isOwnForm,
  isSkipped: () => isSkipped,
  isStopped: () => isStopped,
  isStoredFormOf: () => isStoredFormOf,
  isSummaryWhole: () => isSummaryWhole,
  isUnexplained: () => isUnexplained,
  keepsLive: () => keepsLive,
  link: () => link,
  listing: () => listing,
  madeVersion: () => madeVersion,
  makePlan: () => makePlan,
  mapReplaced: () => mapReplaced,
  markerOf: () => markerOf,
  markerText: () => markerText,
  maxPromptLength: () => maxPromptLength,
  maxPrompts: () => maxPrompts,
  metadataHash: () => metadataHash,
  metadataOf: () => metadataOf,
  metadataSides: () => metadataSides,
  metadataTitle: () => metadataTitle,
  metadataToSet: () => metadataToSet,
  nameBreaking: () => nameBreaking,
  namesLive: () => namesLive,
  needsHistory: () => needsHistory,
  needsProof: () => needsProof,
  needsPush: () => needsPush,
  nextForAlias: () => nextForAlias,
  noVisibleChange: () => noVisibleChange,
  notInCheckoutWarning: () => notInCheckoutWarning,
  noticeFindings: () => noticeFindings,
  onlyCounted: () => onlyCounted,
  onlyDropsMembers: () => onlyDropsMembers,
  onlyUndoesNote: () => onlyUndoesNote,
  onlyWarns: () => onlyWarns,
  outcomeWords: () => outcomeWords,
  ownPart: () => ownPart,
  paragraph: () => paragraph,
  placeLink: () => placeLink,
  plainValue: () => plainValue,
  planOf: () => planOf,
  planWarnings: () => planWarnings,
  plural: () => plural,
  preload: () => preload,
  preload_2: () => preload,
  promptsToReadAloud: () => promptsToReadAloud,
  readAloudList: () => readAloudList,
  readMarker: () => readMarker,
  readMarkerOf: () => readMarkerOf,
  readRestoreMarker: () => readRestoreMarker,
  reasonOf_2: () => reasonOf,
  reasonWords: () => reasonWords,
  refuse: () => refuse,
  refuse_2: () => refuse,
  removalWarnings: () => removalWarnings,
  removedDefinitions: () => removedDefinitions,
  removedWarning: () => removedWarning,
  reportBlocks: () => reportBlocks,
  reviewHashOf: () => reviewHashOf,
  rollbackRowOf: () => rollbackRowOf,
  row: () => row,
  rowOf: () => rowOf,
  rowReasons: () => rowReasons,
  save: () => save,
  saveFile: () => saveFile,
  saveFile_2: () => saveFile,
  save_2: () => save,
  shareFindings: () => shareFindings,
  sharedMessages: () => sharedMessages,
  shortCommit: () => shortCommit,
  shortenBreaking: () => shortenBreaking,
  snapshotDescription: () => snapshotDescription,
  sortNaturally: () => sortNaturally,
  stillLive: () => stillLive,
  summaryLine: () => summaryLine,
  tableHead: () => tableHead,
  unbroken: () => unbroken,
  undoesConsoleEdit: () => undoesConsoleEdit,
  undonePart: () => undonePart,
  unknownCause: () => unknownCause,
  updateRemark: () => updateRemark,
  versionDescription: () => versionDescription,
  versionWord: () => versionWord,
  versionWords: () => versionWords,
  warningFindings: () => warningFindings,
  wholeText: () => wholeText,
  withSinkWarnings: () => withSinkWarnings,
  withSinkWarnings_2: () => withSinkWarnings,
  writeCommentOutputs: () => writeCommentOutputs,
  writeCommentOutputs_2: () => writeCommentOutputs,
  writeOf: () => writeOf,
  writes: () => writes
});
module.exports = __toCommonJS(stdin_exports);

// own:src/core/model/report.ts
var failureReasons = [
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

// another:src/core/plan/mode.ts
var import_index = __nccwpck_require__(377);

// own:src/core/text/common-ends.ts
function commonEnds(before, after) {
  let shorter = Math.min(before.length, after.length), [head, tail2] = [0, 0];
  for (; head < shorter && before[head] === after[head]; ) head += 1;
  for (; head + tail2 < shorter && before.at(-1 - tail2) === after.at(-1 - tail2); ) tail2 += 1;
  return { head, tail: tail2 };
}

// another:src/render/escape.ts
var import_index2 = __nccwpck_require__(377);

// own:src/render/markdown.ts
function link(markdown, address) {
  if (!/^https?:\/\//.test(address) || !URL.canParse(address)) return markdown;
  let safe = new URL(address).href.replace(/[()|[\]`\\<>*_~']/g, (c) => c === "_" ? c : `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  return `[${markdown}](${safe})`;
}
var row = (cells2) => `| ${cells2.join(" | ")} |`, tableHead = (titles) => `${row(titles)}
${row(titles.map(() => ":--"))}`, unbroken = (steps) => steps.replaceAll(" \u2192 ", "\xA0\u2192\xA0");
function commitAddress(context2) {
  return context2.commit && context2.repository ? `${context2.serverUrl}/${context2.repository}/commit/${context2.commit}` : "";
}
function fileAddress(context2, file, line) {
  if (!context2.commit || !context2.repository || /(^|\/)\.{0,2}(\/|$)/.test(file)) return "";
  let path = encodedPath(file);
  return `${context2.serverUrl}/${context2.repository}/blob/${context2.commit}/${path}${line ? `#L${line}` : ""}`;
}
function encodedPath(file) {
  return file.replace(new RegExp("\\p{Cs}", "gu"), "\uFFFD").split("/").map(encodeURIComponent).join("/");
}
function placeLink(context2, place) {
  return link(
    (0, import_index2.code)(`${place.file}:${place.line}:${place.column}`),
    fileAddress(context2, place.file, place.line)
  );
}
var plural = (count, noun) => `${count} ${noun}${count === 1 ? "" : "s"}`;

// own:src/core/model/difference.ts
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

// another:src/core/document/json.ts
var import_index3 = __nccwpck_require__(377);

// own:src/core/words/prompts.ts
var speakingTypes = [
  "MessageParticipant",
  "MessageParticipantIteratively",
  "GetParticipantInput",
  "ConnectParticipantWithLexBot"
], isSpeaking = ({ api }) => api !== void 0 && speakingTypes.includes(api), isSpokenText = (label2) => /^(?:Messages\[\d+\]\.)?(?:Text|SSML)$/u.test(label2);
function spokenWords(text2) {
  return (/^\s*</u.test(text2) ? text2.replace(/<[^<>]*>/gu, " ") : text2).replace(/\s+/gu, " ").trim();
}
var shortLength = 80;
function promptsToReadAloud({ items }) {
  let prompts = items.filter((item3) => item3.aspect === "block" && isSpeaking(item3)).flatMap(newPrompts), [first] = prompts;
  return prompts.length === 1 && first !== void 0 && first.text.length <= shortLength ? [] : prompts;
}
function newPrompts({ mark: mark2, subject, details }) {
  return mark2 === "removed" ? [] : details.flatMap(({ label: label2, after }) => {
    let text2 = after !== null && isSpokenText(label2) ? spokenWords(after) : "";
    return text2 === "" ? [] : [{ block: subject, text: text2 }];
  });
}
function viewEffect(items, show) {
  return textEffect(items) ?? moveEffect(items) ?? partEffect(items, show);
}
var fields = [
  "FormInput",
  "TextArea",
  "Dropdown",
  "RadioGroup",
  "CheckboxGroup",
  "DatePicker",
  "TimePicker",
  "Toggle"
], buttons = ["Button", "SubmitButton"], readable = [
  ...fields,
  ...buttons,
  "ButtonGroup",
  "Table",
  "AttributeBar",
  "TextBox",
  "Header",
  "Alert",
  "Container",
  "Section"
];
function textEffect(items) {
  let isText = (item3) => item3.aspect === "component" && item3.mark === "changed" && readable.includes(typeOf(item3)) && item3.details.every(isOtherText);
  if (!items.every(isText)) return null;
  let count = items.reduce((sum2, { details }) => sum2 + details.length, 0);
  return `Agents read other words in ${count === 1 ? "1 place" : `${count} places`}`;
}
var readText = /^(?:(?:Button|Option|Attribute|Column) \d+ › )?Label$|^(?:Heading|HelperText|Content|Text \d+)$/u;
function isOtherText({ label: label2, before, after }) {
  return readText.test(label2) && isLiteral(before) && isLiteral(after) && before.trim() !== after.trim();
}
var isLiteral = (text2) => text2 !== null && !text2.includes("$.");
function moveEffect(items) {
  return items.every(({ aspect, mark: mark2 }) => aspect === "component" && mark2 === "moved") ? items.length === 1 ? "Agents find 1 part in another place" : `Agents find ${items.length} parts in another place` : null;
}
function partEffect(items, show) {
  let parts = items.filter(({ aspect }) => aspect !== "input" && aspect !== "action").map(partOf), [first] = parts;
  if (first == null || parts.length > 3) return null;
  let names3 = [];
  for (let part of parts) {
    if (part === null || part.noun !== first.noun || part.mark !== first.mark) return null;
    names3.push(show(part.name));
  }
  let { noun, mark: mark2 } = first, nouns = names3.length === 1 ? noun : `${noun}s`;
  return mark2 === "removed" ? `Agents no longer have the ${nouns} ${names3.join(", ")}` : `Agents get ${names3.length === 1 ? `a new ${noun}` : `new ${nouns}`}: ${names3.join(", ")}`;
}
function partOf(item3) {
  let { aspect, mark: mark2, details } = item3;
  if (aspect !== "component") return null;
  if (mark2 === "changed") return buttonOfGroup(item3);
  if (mark2 === "moved") return null;
  let type = typeOf(item3), name = details.find(({ label: label2 }) => label2 === (type === "Button" ? "Content" : "Label"));
  return toPart(
    buttons.includes(type) ? "button" : fields.includes(type) ? "field" : null,
    mark2,
    name && (mark2 === "added" ? name.after : name.before)
  );
}
function buttonOfGroup(item3) {
  let [detail, ...others] = item3.details;
  if (typeOf(item3) !== "ButtonGroup" || !detail || others.length > 0 || !/^Button \d+$/u.test(detail.label)) return null;
  let { before, after } = detail, json = before === null ? after : after === null ? before : null;
  return json === null ? null : toPart("button", before === null ? "added" : "removed", labelIn(json));
}
function toPart(noun, mark2, name) {
  return noun === null || typeof name != "string" || !isLiteral(name) || name.trim() === "" ? null : { noun, mark: mark2, name };
}
function labelIn(json) {
  try {
    let label2 = (0, import_index3.memberOf)(JSON.parse(json), "Label");
    return typeof label2 == "string" ? label2 : null;
  } catch {
    return null;
  }
}
function typeOf({ api, subject }) {
  return api ?? /^(\w+)(?: ["#]|$)/u.exec(String(subject.split(" \u203A ").at(-1)))?.[1] ?? "";
}
function effectOf(difference, show) {
  let { kind, items, omitted, unrelated } = difference;
  return unrelated || omitted.length > 0 || items.length === 0 || items.some(({ unreachable }) => unreachable) ? null : kind === "view" ? viewEffect(items, show) : promptEffect(items) ?? onePromptEffect(items);
}
function promptEffect(items) {
  let changes3 = items.map(promptChange);
  if (changes3.some((change2) => change2 === null)) return null;
  let prompts = items.length === 1 ? "1 prompt" : `${items.length} prompts`;
  return changes3.every((change2) => change2 === "words") ? `Callers hear other words in ${prompts}` : changes3.every((change2) => change2 === "recording") ? `Callers hear another recording in ${prompts}` : `${prompts} changed`;
}
function promptChange(item3) {
  if (item3.aspect !== "block" || item3.mark !== "changed" || !isSpeaking(item3)) return null;
  let changes3 = new Set(item3.details.map(detailChange)), [only] = changes3;
  return changes3.has(null) || only === void 0 ? null : changes3.size === 1 ? only : "prompt";
}
function detailChange({ label: label2, before, after }) {
  let isRecording = /^(?:Messages\[\d+\]\.)?PromptId$/u.test(label2);
  return !isRecording && !isSpokenText(label2) ? null : before === null || after === null ? "prompt" : isRecording ? isReference(before) || isReference(after) ? "prompt" : "recording" : hasOtherWords(before, after) ? "words" : "prompt";
}
var isReference = (text2) => /\$\.|\$\{/u.test(text2);
function hasOtherWords(before, after) {
  return !isReference(before) && !isReference(after) && spokenWords(before) !== spokenWords(after);
}
function onePromptEffect(items) {
  let [prompt, ...otherBlocks] = items.filter(({ aspect }) => aspect === "block");
  if (prompt?.api !== "MessageParticipant" || otherBlocks.length > 0 || prompt.mark !== "added" && prompt.mark !== "removed") return null;
  let [without, through] = prompt.mark === "added" ? ["before", "after"] : ["after", "before"], next = prompt.details.find(({ label: label2 }) => label2 === "Success")?.[through], others = items.filter((item3) => item3 !== prompt), leadsThrough = (detail) => detail[through] === prompt.subject && detail[without] === next, leadsOnlyThrough = ({ aspect, details }) => (aspect === "transition" || aspect === "error-branch") && details.every(leadsThrough);
  return others.length === 0 || typeof next != "string" || !others.every(leadsOnlyThrough) ? null : prompt.mark === "added" ? "Callers hear 1 more prompt" : "Callers hear 1 fewer prompt";
}
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
  return aspects.map((aspect) => [aspect, items.filter((item3) => item3.aspect === aspect)]).filter(([, all2]) => all2.length > 0);
}
var sum = (sorts) => sorts.reduce((all2, { count }) => all2 + count, 0), allItems = ({ items, omitted }) => [
  ...items.map(({ aspect, mark: mark2 }) => ({ aspect, mark: mark2, count: 1 })),
  ...omitted
], countChanges = (difference) => sum(allItems(difference));
function countsOf(sorts) {
  return marks.map((mark2) => ({ mark: mark2, count: sum(sorts.filter((each) => each.mark === mark2)) })).filter(({ count }) => count > 0).map(({ mark: mark2, count }) => `${count} ${mark2}`).join(", ");
}
var countLine = (difference) => byAspect(allItems(difference)).map(([aspect, all2]) => `${aspectTitles[aspect]}: ${countsOf(all2)}`).join(" \xB7 "), summaryLine = (difference, show) => effectOf(difference, show) ?? countLine(difference);
function extent({ difference, undone, status, metadataChanges }) {
  let breaking = difference?.breaking.length ?? 0, maker = difference?.from === "repository" ? " in what is live" : "", undo = status === "published" ? "undid" : "undoes";
  return [
    difference ? `${plural(countChanges(difference), "change")}${maker}` : "",
    undone ? `${undo} ${plural(countChanges(undone), "change")} made in the console` : "",
    breaking > 0 ? `\u26A0\uFE0F ${breaking} breaking` : "",
    metadataChanges.length > 0 ? `${plural(metadataChanges.length, "change")} of description or tags` : ""
  ].filter(Boolean).join(", ");
}
var hasVisibleChange = (difference) => countChanges(difference) + difference.breaking.length > 0, onlyCounted = ({ omitted }) => `${plural(sum(omitted), "more change")} only counted, because so much changed at once.`, detailName = ({ label: label2 }) => label2 || "next";
function sidesOf({ difference, baseVersion }) {
  return difference?.from === "repository" ? { before: "in the repository", after: "live" } : { before: difference?.from === "published" ? publishedWords(baseVersion) : "live", after: "in the repository" };
}
var publishedWords = (version) => version === null ? "as published last" : `as published last (v${version})`, metadataTitle = "Description and tags", metadataSides = { before: "live", after: "in the repository" };
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
  view: "only identifiers differ"
};

// another:src/core/model/once-for-each.ts
var import_index4 = __nccwpck_require__(377);

// own:src/core/text/natural-order.ts
function sortNaturally(items, nameOf) {
  return items.map((item3) => ({ item: item3, name: nameOf(item3), parts: nameOf(item3).split(/(\d+)/) })).toSorted((a, b) => compareParts(a.parts, b.parts) || (0, import_index3.compareCodeUnits)(a.name, b.name)).map(({ item: item3 }) => item3);
}
function compareParts(a, b) {
  for (let [index, part] of a.entries()) {
    let other = b[index] ?? "", order2 = index % 2 === 1 ? compareDigits(part, other) : (0, import_index3.compareCodeUnits)(part, other);
    if (order2 !== 0) return order2;
  }
  return a.length - b.length;
}
function compareDigits(one, other) {
  let [a, b] = [withoutZeros(one), withoutZeros(other)];
  return a.length - b.length || (0, import_index3.compareCodeUnits)(a, b);
}
var withoutZeros = (digits) => digits.replace(/^0+/, "");
function isBreaking({ difference }) {
  return (difference?.breaking.length ?? 0) > 0;
}
function undoesConsoleEdit({ action: action2, reason, overwrites }) {
  return action2 === "update" && reason !== "superseded" && overwrites !== "nobody";
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
function bySeverity({ entries }) {
  return sortEntries(entries);
}
var sortEntries = (0, import_index4.onceForEach)((entries) => {
  let severity = ([, entry]) => order.indexOf(entry.status) - (isBreaking(entry) ? 0.5 : 0) - (undoesConsoleEdit(entry) ? 0.25 : 0);
  return sortNaturally(Object.entries(entries), ([key]) => key).toSorted((a, b) => severity(a) - severity(b));
});

// another:src/core/model/key.ts
var import_index5 = __nccwpck_require__(377);

// another:src/core/text/quote.ts
var import_index6 = __nccwpck_require__(377);

// own:src/core/plan/removed.ts
function removedDefinitions(removed, inRepository) {
  let byKey = /* @__PURE__ */ new Map();
  for (let each of removed) byKey.set((0, import_index5.keyFor)(each.kind, each.name), each);
  return [...byKey].filter(([key]) => !inRepository.has(key)).map(([, each]) => each);
}
function stillLive(removed, listed) {
  return removed.flatMap((each) => {
    let row2 = listed.find(
      ({ kind, name, awsManaged, archived }) => kind === each.kind && name === each.name && !awsManaged && !archived
    );
    return row2 === void 0 ? [] : [{ ...each, id: row2.id }];
  });
}
function removedWarning(removed, version, instanceId) {
  let { kind, name, file, id, renamedTo } = removed, { users, remove, idOption } = kindWords[kind], remaining = `${version === null ? "What is live of it stays" : `What is live of it stays, and so does version ${version}`}: nothing was deleted, and ${users} go on with it. To delete it, see first that nothing uses it, and then run aws connect ${remove} --instance-id ${instanceId} ${idOption} ${id}, or use the console.`;
  if (renamedTo !== void 0) {
    let message = `${kind}/${(0, import_index6.quote)(name)} is called ${(0, import_index6.quote)(renamedTo)} now (in ${(0, import_index6.quote)(file)}), but the instance still has it under its old name, with the id ${id}; the new name makes a second one. ${remaining} To keep one, with its id and its versions, take the new name back, or rename the live one in the console before this is published.`;
    return { code: "renamed", removed: { key: (0, import_index5.keyFor)(kind, name), version }, message };
  }
  return {
    code: "removed-but-live",
    removed: { key: (0, import_index5.keyFor)(kind, name), version },
    message: `${kind}/${(0, import_index6.quote)(name)} is no longer in the repository (it was ${(0, import_index6.quote)(file)}), but the instance still has it, with the id ${id}. ${remaining} To keep it, bring the file back.`
  };
}
function notInCheckoutWarning({ kind, name, file }) {
  return { code: "not-in-checkout", message: `${kind}/${(0, import_index6.quote)(name)} is newer than the commit that this rollback goes back to (it came with ${(0, import_index6.quote)(file)}), so it was not touched: it stays live as it is. See that it works with what was rolled back.` };
}
var kindWords = {
  view: { users: "flows whose ShowView block names it", remove: "delete-view", idOption: "--view-id" },
  module: {
    users: "flows and modules that invoke it, and AI agents that have it as a tool,",
    remove: "delete-contact-flow-module",
    idOption: "--contact-flow-module-id"
  }
};
function removalWarnings(warnings) {
  return warnings.filter(({ code: code2 }) => code2 === "removed-but-live" || code2 === "renamed");
}

// another:src/core/hash/sha256.ts
var import_index7 = __nccwpck_require__(377);

// own:src/core/resolve/review-hash.ts
function reviewHashOf({ references: references2, hash }) {
  let reviewed = references2?.resolution?.reviewed;
  return reviewed === void 0 ? hash : hashOfReviewed(reviewed);
}
var hashOfReviewed = (0, import_index4.onceForEach)((reviewed) => (0, import_index7.contentHash)(reviewed().content));

// another:src/core/kinds/text-rule.ts
var import_index8 = __nccwpck_require__(377);

// own:src/core/document/json-differences.ts
var maxNamed = 10;
function describeDifferences(before, after) {
  let all2 = [...walk(before, after, "")].map(({ path, how }) => `${path || "everything"} was ${how}`), rest = all2.length - maxNamed;
  return rest > 0 ? [...all2.slice(0, maxNamed), `and ${rest} more`] : all2;
}
function isEqualJson(one, other) {
  return walk(one, other, "").next().done === !0;
}
function onlyDropsMembers(before, after) {
  for (let { how } of walk(before, after, "")) if (how !== "dropped") return !1;
  return !0;
}
function* walk(before, after, path) {
  if ((0, import_index3.isObject)(before) && (0, import_index3.isObject)(after)) yield* walkMembers(before, after, path);
  else if (Array.isArray(before) && Array.isArray(after) && before.length === after.length)
    for (let [index, item3] of before.entries()) yield* walk(item3, after[index], `${path}[${index}]`);
  else before !== after && (yield { path, how: "changed" });
}
function* walkMembers(before, after, path) {
  for (let name of /* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(after)])) {
    let at = path === "" ? name : `${path}.${name}`;
    Object.hasOwn(after, name) ? Object.hasOwn(before, name) ? yield* walk(before[name], after[name], at) : yield { path: at, how: "added" } : yield { path: at, how: "dropped" };
  }
}

// own:src/core/plan/decision.ts
function actionOf({ decision }) {
  switch (decision.type) {
    case "block":
      return "blocked";
    case "leave":
      return decision.as;
    case "skip":
    case "write":
      return actionOfWrite(decision.write);
  }
}
function actionOfWrite(write2) {
  return write2.content === "none" ? write2.metadata === null ? "unchanged" : "metadata" : versionWord(write2) === "restores" ? "rollback" : write2.content;
}
function versionWord(write2) {
  return write2?.content === "update" || write2?.content === "version" ? write2.word : "content";
}
function reasonOf({
  decision
}) {
  return decision.type === "block" || decision.type === "skip" ? decision.reason : decision.type === "write" || decision.as === "unchanged" ? null : decision.as === "held" ? "rolled-back" : "drifted";
}
function writeOf({ decision }) {
  return decision.type === "write" ? decision.write : null;
}
function writes(change2) {
  return writeOf(change2) !== null;
}
function needsProof(change2) {
  let write2 = writeOf(change2);
  return write2 !== null && write2.content !== "none" && versionWord(write2) !== "restores";
}
function plannedWrite({ decision }) {
  return decision.type === "write" || decision.type === "skip" ? decision.write : null;
}
function isInStep(change2) {
  let action2 = actionOf(change2);
  return action2 === "unchanged" || action2 === "metadata";
}
function metadataOf(change2) {
  return plannedWrite(change2)?.metadata ?? null;
}
function aliasMoveOf(change2) {
  return writeOf(change2)?.alias ?? null;
}
function isSkipped({ decision }) {
  return decision.type === "skip";
}
function keepsLive(change2) {
  let write2 = plannedWrite(change2);
  return write2?.content === "update" && write2.keep;
}
function metadataToSet(definition, observation) {
  let current = currentMetadata(observation), description = definition.description === current.description ? null : definition.description, tags = missingTags(definition.tags, current.tags);
  return description === null && tags === null ? null : { description, tags };
}
function currentMetadata(observation) {
  let current = observation?.live ?? observation?.draft;
  return { description: current?.description ?? null, tags: observation?.tags ?? current?.tags ?? {} };
}
function missingTags(wanted, current) {
  let missing = Object.entries(wanted).filter(
    ([name, value2]) => !Object.hasOwn(current, name) || current[name] !== value2
  );
  return missing.length === 0 ? null : Object.fromEntries(missing);
}
function metadataHash({ description, tags }) {
  return (0, import_index7.hashJson)({ description, tags });
}
function isStoredFormOf(definition, live) {
  let { kind, content, hash } = definition;
  return (0, import_index7.isOpen)(definition) ? !1 : (0, import_index7.liveHash)(definition, live) === hash ? !0 : import_index8.kinds[kind].normalizesContent && onlyDropsMembers((0, import_index7.executableJson)(content), executableOrText(live));
}
function executableOrText(content) {
  try {
    return (0, import_index7.executableJson)(content);
  } catch {
    return JSON.stringify(content);
  }
}

// own:src/core/plan/version-marker.ts
var markerPattern = /(?:^| - )(?:source sha256:([0-9a-f]{64}) - )?commit ([0-9a-f]{12}) - (content|restores) sha256:([0-9a-f]{64})$/;
function readMarker(description) {
  return readMarkerOf(description, "content");
}
function readRestoreMarker(description) {
  return readMarkerOf(description, "restores");
}
function readMarkerOf(description, wanted) {
  let [, source, commit, word, hash] = markerPattern.exec(description) ?? [];
  return commit === void 0 || hash === void 0 || word !== wanted ? null : { commit, hash, source: source ?? hash };
}
function markerText({ commit, hash, source }, word = "content") {
  return `source sha256:${source} - commit ${commit} - ${word} sha256:${hash}`;
}
function shortCommit(commit) {
  return commit.slice(0, 12);
}
function withAlias(wanted, definition, observation, currentVersion, policy) {
  if (wanted.type === "leave" && !movesAlias(wanted)) return wanted;
  let to = (policy.rollback ? findProven(definition, observation).version : null) ?? versionAfter(wanted, currentVersion), alias = makesVersion(wanted) || to !== null ? aliasMove(definition, observation, to, policy) : null;
  return wanted.type === "write" ? { type: "write", write: { ...wanted.write, alias } } : alias === null ? wanted : { type: "write", write: { content: "none", resource: observation.resource, metadata: null, alias } };
}
function newAlias({ kind }, { moduleAlias }) {
  return kind === "module" && moduleAlias !== null ? { name: moduleAlias, existing: null, to: null } : null;
}
function movesAlias(decision) {
  return decision.type === "leave" ? decision.as === "unchanged" : decision.type === "write";
}
function makesVersion(decision) {
  return decision.type === "write" && decision.write.content !== "none";
}
function versionAfter(decision, currentVersion) {
  return makesVersion(decision) ? null : currentVersion;
}
function aliasMove(definition, observation, to, { moduleAlias: name, rollback }) {
  let { alias: existing } = observation;
  return name === null || existing === void 0 ? null : existing === null ? { name, existing, to } : existing.version === to || holdsDefinition(definition, observation, existing.version) || !rollback && isAhead(existing, to) ? null : { name, existing, to };
}
function findProven(definition, { versions = [], contents, invalidVersions }) {
  for (let { version, description } of versions) {
    if (readMarker(description)?.hash !== definition.hash || invalidVersions?.has(version)) continue;
    let content = contents?.get(version);
    if (content === void 0) return { version: null, unread: version };
    if (content === null || (0, import_index7.liveHash)(definition, content) === definition.hash)
      return { version, unread: null };
  }
  return { version: null, unread: null };
}
function isAhead({ version }, to) {
  return to !== null && version > to;
}
function aliasAhead({ definition, observation, decision, version }) {
  let isInStep2 = movesAlias(decision) && !makesVersion(decision), alias = observation?.alias ?? null;
  return !isInStep2 || !observation || alias === null || !isAhead(alias, version) || holdsDefinition(definition, observation, alias.version) ? null : alias;
}
function nextForAlias(definition, observation, change2, policy) {
  let { decision, version: currentVersion } = change2;
  if (definition.kind !== "module" || policy.moduleAlias === null || !movesAlias(decision)) return null;
  let { alias } = observation;
  if (alias === void 0) return { what: "alias", name: policy.moduleAlias };
  if (policy.rollback) {
    let { unread } = findProven(definition, observation);
    if (unread !== null) return { what: "content", version: unread };
  }
  let to = versionAfter(decision, currentVersion);
  return alias !== null && alias.version === to ? null : (to === null ? null : nextForTarget(observation, to)) ?? (alias && nextForPresentVersion(definition, observation, alias.version));
}
function nextForTarget({ contents }, version) {
  return contents?.has(version) ? null : { what: "content", version };
}
function nextForPresentVersion(definition, observation, version) {
  let { contents, versions } = observation;
  if (contents?.get(version)) return null;
  let marked = markedHash(observation, version);
  return marked === null && !versions ? { what: "versions" } : contents?.has(version) || marked !== null && marked !== definition.hash ? null : { what: "content", version };
}
function holdsDefinition(definition, observation, version) {
  if (observation.invalidVersions?.has(version)) return !1;
  let content = observation.contents?.get(version);
  return content ? (0, import_index7.liveHash)(definition, content) === definition.hash : content === null && markedHash(observation, version) === definition.hash;
}
function markedHash({ versions, live }, version) {
  let listed = versions?.find((row2) => row2.version === version)?.description, described = live?.version === version ? live.versionDescription : null, description = listed ?? described ?? "";
  return (readMarker(description) ?? readRestoreMarker(description))?.hash ?? null;
}
function aliasHash({ name, from }) {
  return (0, import_index7.hashJson)({ name, from });
}
function aliasMoveHash(move) {
  return move && aliasHash({ name: move.name, from: move.existing?.version ?? null });
}
function latenessOf(age, policy) {
  return !age || policy.allowOlder ? null : age.order === "other-repository" ? { reason: "other-repository", how: "blocked" } : policy.rollback ? null : age.order === "older" ? { how: policy.branchPush ? "skipped" : "blocked", reason: "superseded" } : age.order !== "unknown" || policy.planOnly || policy.branchPush && !policy.repeated ? null : { reason: "age-unknown", how: "blocked" };
}
function unlessLate(intended, late) {
  return late === null || intended.type !== "write" ? intended : late.how === "skipped" ? { type: "skip", reason: late.reason, write: intended.write } : { type: "block", reason: late.reason };
}
function createOrMissing(definition, age, policy) {
  let { description, tags } = definition, write2 = { content: "create", metadata: description !== null || Object.keys(tags).length > 0 ? { description, tags: Object.keys(tags).length > 0 ? tags : null } : null, alias: newAlias(definition, policy) };
  return {
    key: definition.key,
    definition,
    observation: null,
    decision: missingDecision(definition, write2, age, policy),
    row: null,
    repository: definition.hash,
    live: null,
    base: null,
    baseVersion: null,
    left: null,
    restored: null,
    overwrites: "nobody",
    wentBack: null,
    historyUnknown: null,
    age: age ?? null,
    version: null,
    highest: null,
    drift: null,
    draft: null
  };
}
function missingDecision(definition, write2, age, policy) {
  if (policy.rollback) return { type: "skip", reason: "not-found", write: write2 };
  if (!policy.createMissing) return { type: "block", reason: "not-found" };
  let unresolved = (0, import_index7.referenceBlockOf)(definition);
  return unresolved !== null ? { type: "block", reason: unresolved.reason } : unlessLate({ type: "write", write: write2 }, latenessOf(age, { ...policy, branchPush: !0 }));
}
var forbiddenCharacters = {
  // ViewDescription of the service model: letters, digits, spaces and a few signs; the first character is no space.
  view: /[^\p{L}\p{N}\p{Z}_.:/=+\-@,()']+/gu,
  // ContactFlowModuleDescription is `.*\S.*`: one line. Control characters and direction marks are replaced too.
  module: /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]+/gu
}, separator = " - ", maxLabelLength = 16384;
function versionDescription(kind, label2, marker, word = "content") {
  let ending = markerText(marker, word), text2 = truncateGraphemes(
    toAllowedText(kind, label2),
    import_index8.kinds[kind].versionDescriptionLimit - separator.length - ending.length
  );
  return text2 === "" ? ending : `${text2}${separator}${ending}`;
}
function snapshotDescription(commit) {
  return `kept before ${shortCommit(commit)}`;
}
function toAllowedText(kind, label2) {
  return label2.slice(0, maxLabelLength).normalize("NFC").replace(/[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/gu, "-").replace(/[\u2018-\u201f\u2032\u2033\u2039\u203a\u00ab\u00bb]/gu, "'").replace(forbiddenCharacters[kind], " ").trim();
}
function truncateGraphemes(text2, limit) {
  if (text2.length <= limit) return text2;
  let end = 0, graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
  for (let { index, segment } of graphemes.segment(text2)) {
    if (index + segment.length > limit) break;
    end = index + segment.length;
  }
  return text2.slice(0, end).trimEnd();
}
function knownVersions(observation) {
  let { live, versions } = observation, { version = null, versionDescription: description = null } = live ?? {}, listed = rowsOf(observation).map(toKnownVersion), all2 = versions !== void 0;
  return version === null || version <= (listed[0]?.number ?? 0) ? { rows: listed, all: all2 } : !all2 && description === null ? { rows: [], all: all2 } : { rows: [toKnownVersion({ version, description: description ?? "" }), ...listed], all: all2 };
}
function rowsOf({ versions = [], unlisted = [] }) {
  return [...unlisted.toReversed(), ...versions];
}
function toKnownVersion({ version, description }) {
  return { number: version, marker: readMarker(description), restores: readRestoreMarker(description) };
}
function findHighest({ rows, all: all2 }, matches) {
  return rows.find(matches) ?? (all2 ? null : void 0);
}
function findRestored(versions, base) {
  if (base === void 0) return;
  let restored = findHighest(versions, ({ restores }) => restores !== null) ?? null;
  return restored && restored.number > (base?.number ?? 0) ? restored : null;
}
function findKept(observation, commit, low, high = Number.POSITIVE_INFINITY) {
  let kept = snapshotDescription(commit), found = rowsOf(observation).find(
    ({ version, description }) => version > low && version < high && description === kept
  );
  return found ? toKnownVersion(found) : null;
}
function markerOf({ marker, restores }) {
  return marker ?? restores;
}
function markedHash2(version) {
  return markerOf(version)?.hash;
}
function isMadeOf(version, content) {
  let hash = markedHash2(version);
  return hash !== void 0 && (0, import_index7.isHashOf)(hash, content);
}
function versionContent(definition, observation) {
  let hashOf = (content) => (0, import_index7.liveHash)(definition, content), live = observation.live ? hashOf(observation.live.content) : null, isKnownInvalid = ({ number }) => observation.invalidVersions?.has(number) ?? !1, isLive = (content) => hashOf(content) === live, areReadable = () => [...observation.contents?.values() ?? []].some((each) => each && !isLive(each)), isUnsure = (version, content) => !isKnownInvalid(version) && isLive(content) && isDoubtful(version, content) && !areReadable(), contentOf = (version) => {
    let content = observation.contents?.get(version.number);
    return content && isUnsure(version, content) ? null : content;
  };
  return {
    isValid: (version) => {
      if (isKnownInvalid(version)) return !1;
      let content = contentOf(version);
      return !content || import_index8.kinds[definition.kind].normalizesContent || isMadeOf(version, content);
    },
    isUnsure: (version) => {
      let content = observation.contents?.get(version.number);
      return content ? isUnsure(version, content) : !1;
    },
    matchesLive: (version) => {
      let content = contentOf(version);
      return content ? isLive(content) : !isKnownInvalid(version) && namesLive(version, live, observation) ? !0 : content === void 0 ? void 0 : !1;
    },
    isRepository: (version) => {
      if (markedHash2(version) === definition.hash) return !0;
      let content = contentOf(version);
      return content ? isMadeOf(version, content) && hashOf(content) === definition.hash : !1;
    }
  };
}
function namesLive(version, hash, { live }) {
  let marked = markedHash2(version);
  return marked === void 0 || !live ? !1 : marked === hash || marked === (0, import_index7.contentHash)(live.content);
}
function isDoubtful(version, content) {
  return content.kind === "module" && markedHash2(version) !== void 0 && !isMadeOf(version, content);
}
function wentBackTo(liveHash2, { rows }, base, { isValid }, observation) {
  let hasLive = (version) => isValid(version) && namesLive(version, liveHash2, observation);
  if (!base || hasLive(base)) return null;
  let found = rows.find((version) => version.number < base.number && hasLive(version)), marker = found && markerOf(found);
  if (!marker) return null;
  let hasKept = findKept(observation, marker.commit, base.number) !== null;
  return { version: found.number, commit: marker.commit, hasKept };
}
function deriveFacts(definition, observation) {
  let repository = definition.hash, live = observation.live ? (0, import_index7.liveHash)(definition, observation.live.content) : null, versions = knownVersions(observation), content = versionContent(definition, observation), { isValid } = content, base = findHighest(versions, (version) => version.marker !== null && isValid(version)), restored = findRestored(versions, base), source = (0, import_index7.sourceOf)(definition);
  return {
    ...content,
    repository,
    live,
    versions: versions.rows,
    base,
    restored,
    highest: findHighest(versions, () => !0),
    received: findHighest(versions, (version) => version.marker?.source === source && isValid(version)),
    kept: keptBelow(restored, base, observation),
    wentBack: restored || live === repository ? null : wentBackTo(live, versions, base, content, observation),
    draft: differingDraft(definition, observation, live)
  };
}
function keptBelow(restored, base, observation) {
  return restored?.restores ? findKept(observation, restored.restores.commit, base?.number ?? 0, restored.number) : null;
}
function differingDraft(definition, { draft }, live) {
  let hash = draft && (0, import_index7.liveHash)(definition, draft.content);
  return hash && (hash === live || hash === definition.hash) ? null : draft;
}
function derivePlanState(definition, observation, facts, age, policy) {
  let { base, restored } = facts, isKept = leavesKept(facts, observation, definition), isNamed = (version) => markedHash2(version) === facts.repository, isRepository = policy.rollback || restored ? isNamed : facts.isRepository, stateOf = (version) => versionState(facts, version, isRepository), versions = {
    highest: stateOf(facts.highest),
    base: stateOf(base),
    restored: stateOf(restored)
  };
  return {
    ...versions,
    live: liveState(definition, observation, facts, versions.highest),
    leavesKept: isKept,
    leavesBase: restored?.restores != null && restored.restores.hash !== base?.marker?.hash,
    sourceIsBase: base?.marker?.source === (0, import_index7.sourceOf)(definition) || base?.marker?.hash === definition.hash,
    changedByPush: observation.changedByPush ?? !1,
    repeatsPublish: repeatsPublish(facts, isKept, age, policy),
    history: observation.history?.answer ?? "unknown"
  };
}
function leavesKept({ kept }, { contents }, definition) {
  let content = kept && contents?.get(kept.number);
  return content ? (0, import_index7.liveHash)(definition, content) === definition.hash : !1;
}
function repeatsPublish({ base }, isKept, age, { commit, branchPush, repeated, overtakenByRollback }) {
  return overtakenByRollback || age?.order === "older" ? !0 : repeated && (base?.marker?.commit === commit || isKept && branchPush);
}
function versionState(facts, version, isRepository) {
  return version ? {
    isRepository: isRepository(version),
    matchesLive: facts.matchesLive(version) ?? !1,
    isSound: facts.isValid(version)
  } : null;
}
function liveState(definition, { live }, facts, highest) {
  return live ? facts.live === facts.repository ? "repository" : !highest?.matchesLive && isStoredFormOf(definition, live.content) ? "stored-form" : "other" : "none";
}
var rowReasons = [
  "live-and-versioned",
  "live-in-stored-form",
  "live-without-version",
  "stored-form-without-version",
  "push-ends-hold",
  "rolled-back",
  "push-changed-it",
  "finishes-earlier-publish",
  "console-changed-it",
  "console-or-unfinished-publish",
  "repository-changed",
  "live-without-restore",
  "stored-form-without-restore",
  "older-content-wanted"
];
function isOwnForm(row2) {
  return row2 === "stored-form-without-version" || row2 === "stored-form-without-restore";
}
function rowOf(state) {
  return liveRow(state) ?? heldRow(state) ?? storedFormRow(state) ?? publishedBeforeRow(state) ?? changedRow;
}
var changedRow = { action: "update", why: "repository-changed" };
function liveRow({ live, highest, base, restored }) {
  return live === "repository" ? highest?.matchesLive ? { action: "unchanged", why: "live-and-versioned" } : { action: "version", why: "live-without-version" } : live !== "none" && (isStored(base) || isStored(restored)) ? { action: "unchanged", why: "live-in-stored-form" } : null;
}
function storedFormRow({ live, highest, base, restored }) {
  return live !== "stored-form" || base?.isRepository || restored?.isRepository || highest?.matchesLive ? null : { action: "update", why: "stored-form-without-version" };
}
function isStored(version) {
  return !!(version?.isRepository && version.isSound && version.matchesLive);
}
function heldRow(state) {
  return isOnHold(state) ? state.changedByPush && !state.repeatsPublish ? { action: "update", why: "push-ends-hold" } : { action: "held", why: "rolled-back" } : null;
}
function isOnHold({ restored, leavesBase, sourceIsBase, leavesKept: leavesKept2 }) {
  return restored !== null && (leavesBase && sourceIsBase || leavesKept2);
}
function publishedBeforeRow({ base, restored, changedByPush, history }) {
  return !base?.isRepository && !restored?.isRepository ? null : changedByPush ? { action: "update", why: "push-changed-it" } : history === "yes" ? { action: "update", why: "finishes-earlier-publish" } : history === "no" ? { action: "drifted", why: "console-changed-it" } : { action: "drifted", why: "console-or-unfinished-publish" };
}
function overwrittenBy(state) {
  let { live, base, restored, history } = state;
  return live === "none" || base === null || liveRow(state) || storedFormRow(state) || base.matchesLive || restored?.matchesLive || history === "yes" ? "nobody" : history === "no" ? "console" : "unknown";
}
function needsHistory(state) {
  return state.base === null || rowOf(state).action === "held" ? !1 : rowOf({ ...state, history: "yes" }).why !== rowOf({ ...state, history: "no" }).why || overwrittenBy({ ...state, history: "unknown" }) === "unknown";
}
function needsPush(state) {
  return rowOf({ ...state, changedByPush: !0 }).why !== rowOf({ ...state, changedByPush: !1 }).why;
}
function rollbackRowOf(state) {
  let { live, highest } = state, newest = newestMarked(state);
  return live === "repository" ? highest?.matchesLive && newest?.isRepository !== !1 ? { action: "unchanged", why: "live-and-versioned" } : { action: "rollback", why: "live-without-restore" } : live !== "none" && isStored(newest) ? { action: "unchanged", why: "live-in-stored-form" } : live === "stored-form" ? { action: "rollback", why: "stored-form-without-restore" } : { action: "rollback", why: "older-content-wanted" };
}
function newestMarked({ base, restored }) {
  return restored ?? base;
}
function decide(definition, observation, age, policy) {
  if (!observation) return createOrMissing(definition, age, policy);
  let facts = deriveFacts(definition, observation), state = derivePlanState(definition, observation, facts, age, policy), row2 = policy.rollback ? rollbackRowOf(state) : rowOf(state), asked = wantedDecision(row2, state, definition, observation, policy), holder = versionOf(facts, state, row2), intended = withAlias(asked, definition, observation, holder, policy), overwrites = intended.type === "write" && !policy.rollback ? overwritten(state, facts) : "nobody", block = blockReason(definition, observation, facts, { row: row2, intended, overwrites }, policy), decision = block === null ? unlessLate(intended, latenessOf(age, policy)) : { type: "block", reason: block };
  return {
    ...observedMembers(definition, observation, facts, state),
    decision,
    row: row2.why,
    version: row2.why === "push-ends-hold" ? versionUntilWritten(facts, state, decision) : holder,
    overwrites,
    age: intended.type === "write" ? age ?? null : null
  };
}
function versionUntilWritten(facts, state, { type }) {
  return type === "block" ? restoredVersion(facts, state) : null;
}
function overwritten(state, { wentBack }) {
  let who = overwrittenBy(state);
  return who === "console" && wentBack !== null ? "unknown" : who;
}
function wantedDecision({ action: action2, why }, state, definition, observation, { overwriteDrift }) {
  let { resource, live = null } = observation, metadata = metadataToSet(definition, observation), word = action2 === "rollback" ? "restores" : "content";
  if (action2 === "version" || why === "live-without-restore")
    return { type: "write", write: { content: "version", resource, live: livePart(live), word, metadata } };
  if (action2 === "update" || action2 === "rollback" || action2 === "drifted" && overwriteDrift) {
    let keep = isUnversioned(state) && !isOwnForm(why);
    return { type: "write", write: { content: "update", resource, live, keep, word, metadata } };
  }
  return action2 === "unchanged" && metadata !== null ? { type: "write", write: { content: "none", resource, metadata } } : { type: "leave", as: action2 };
}
function livePart(live) {
  if (live === null) throw new TypeError("a version is planned of a resource that has nothing live");
  return live;
}
function blockReason(definition, { resource, live }, { draft }, { row: row2, intended, overwrites }, policy) {
  if (resource.awsManaged) return "aws-managed";
  if (resource.archived || live?.archived) return "archived";
  if (live && differs(definition.externalInvocation, live.externalInvocation)) return "immutable-setting";
  let unresolved = row2.action === "held" ? null : (0, import_index7.referenceBlockOf)(definition);
  return unresolved !== null ? unresolved.reason : intended.type === "write" && intended.write.content === "update" && draft && !policy.mayOverwriteDraft(definition.key) ? "unpublished-draft" : (row2.action === "drifted" || overwrites !== "nobody") && policy.failOnDrift && !policy.overwriteDrift ? "drifted" : null;
}
function differs(intended, live) {
  return intended !== null && intended !== (live ?? !1);
}
function isUnversioned({ live, highest }) {
  return live !== "none" && !highest?.matchesLive;
}
function observedMembers(definition, observation, facts, state) {
  let { repository, live, highest, base, restored, kept, draft, isValid } = facts;
  return {
    key: definition.key,
    definition,
    observation,
    repository,
    live,
    base: base?.marker ?? null,
    baseVersion: base?.number ?? null,
    left: (state.leavesKept ? kept : base)?.number ?? null,
    restored: restored?.restores ? { ...restored.restores, version: restored.number, isSound: isValid(restored) } : null,
    wentBack: facts.wentBack,
    historyUnknown: observation.history?.why ?? null,
    highest: highest?.number ?? null,
    drift: hasDrifted(facts),
    draft: draft ?? null
  };
}
function versionOf(facts, state, { action: action2 }) {
  let { highest, base, restored, isValid } = facts, isLive = state.restored?.matchesLive, isRepository = state.restored?.isRepository;
  return action2 === "held" ? restoredVersion(facts, state) : numberIf(state.live === "repository" && state.highest?.matchesLive, highest) ?? numberIf(isRepository && isLive, restored) ?? numberIf(state.base?.isRepository, base) ?? numberIf(restored && isValid(restored) && isRepository, restored);
}
function restoredVersion({ restored }, state) {
  return numberIf(state.restored?.matchesLive, restored);
}
function numberIf(isIt, version) {
  return isIt && version ? version.number : null;
}
function hasDrifted({ base, restored, matchesLive }) {
  let matches = base ? matchesLive(base) : void 0;
  return matches !== !1 || !restored ? matches === void 0 ? null : !matches : !matchesLive(restored);
}

// own:src/core/plan/plan.ts
function makePlan(instanceId, definitions, observed, policy) {
  let changes3 = definitions.map(
    (definition) => decide(
      definition,
      observed.observations.get(definition.key) ?? null,
      observed.ages.get(definition.key),
      policy
    )
  ).toSorted((a, b) => (0, import_index3.compareCodeUnits)(a.key, b.key));
  return planOf(instanceId, changes3);
}
function planOf(instanceId, changes3) {
  return { changes: changes3, digest: planDigest(instanceId, changes3) };
}
var planWarnings = [
  "unpublished-draft",
  "superseded",
  "age-unknown",
  "other-repository",
  "not-promoted"
];
function planDigest(instance, changes3) {
  let counted = changes3.filter(
    ({ decision }) => decision.type !== "leave" || decision.as !== "unchanged" && decision.as !== "held"
  );
  return (0, import_index7.hashJson)({ instance, changes: counted.map(digestInput) });
}
function digestInput(change2) {
  let { key, definition, live } = change2, repository = reviewHashOf(definition), [metadata, alias] = [metadataOf(change2), aliasMoveHash(aliasMoveOf(change2))];
  return {
    key,
    action: actionOf(change2),
    repository,
    live,
    metadata: metadata && metadataHash((0, import_index7.reviewedMetadata)(definition, metadata)),
    // A plan without aliases keeps the digest that it always had.
    ...alias === null ? {} : { alias }
  };
}

// own:src/render/alias.ts
var isAliasAlone = ({ action: action2, status }) => action2 === "unchanged" && status !== "unchanged";
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
var plannedWords = {
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
  drifted: "drifted",
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
var onlyWarns = (report, { status, reason }) => status === "blocked" && report.mode === "plan" && reason !== null && planWarnings.includes(reason), isStopped = (report, { status, reason, message }) => (status === "skipped" || status === "failed") && message === null && report.failures.some((failure) => failure.reason === reason), isLiveUnversioned = ({ status, action: action2, live, version }) => status === "failed" && (action2 === "create" || action2 === "update" || action2 === "version" || action2 === "rollback") && live === !0 && version === null, madeVersion = ({ status, version, previousVersion }) => status === "published" || status === "failed" && version !== null && version > (previousVersion ?? 0);
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
var hasChanges = ({ failures, entries, warnings }) => failures.length > 0 || removalWarnings(warnings).length > 0 || Object.values(entries).some(({ status }) => status !== "unchanged" && status !== "checked"), hasPage = (report) => hasChanges(report) && Object.keys(report.entries).length > 0, instanceName = (report) => report.instance?.nickname ?? report.instance?.alias ?? report.instanceId;

// another:src/core/diff/shared/group-by.ts
var import_index9 = __nccwpck_require__(377);

// own:src/render/headline.ts
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
}, stopsPublish = "blocked (a publish would stop)", unexplained = "drifted or left by an unfinished publish", onHold = "on hold after a rollback";
function countWord(report, entry) {
  return isLiveUnversioned(entry) ? null : isStopped(report, entry) ? entry.action === null ? null : "not done" : onlyWarns(report, entry) ? stopsPublish : entry.status === "skipped" && entry.reason === "drifted" ? isUnexplained(entry) ? unexplained : "drifted" : entry.action === "held" ? onHold : isAliasAlone(entry) && entry.alias !== null ? null : entry.status === "planned" && entry.action ? actionWords[entry.action] ?? null : statusWords[entry.status] ?? null;
}
var inOrder = [
  .../* @__PURE__ */ new Set([
    ...Object.values(actionWords),
    ...Object.values(statusWords),
    stopsPublish,
    "drifted",
    unexplained,
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
  let breaking = Object.values(entries).filter(isBreaking).length;
  return breaking > 0 ? `${breaking} breaking` : "";
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
function made({ mode }, count) {
  return mode === "rollback" ? `Rolled back ${plural(count, "definition")}` : `Published ${plural(count, "version")}`;
}
function headline(report, show) {
  let entries = Object.values(report.entries), [first] = report.failures;
  return report.mode === "comment" && first?.code !== "internal" ? first ? "\u274C The prepared comment was not posted" : "\u2705 The comment is in step with what was prepared" : first ? failureLine(report, first, show) : successLine(report, entries);
}
function shareFindings({ entries }, all2) {
  let findings = all2.map(withoutKey), isOfWhole = ({ key, place }) => key !== null && entries[key]?.place === place, groups = (0, import_index9.groupBy)(findings.filter(isOfWhole), textOf);
  return findings.flatMap((finding) => {
    if (!isOfWhole(finding)) return [{ finding, keys: finding.key === null ? [] : [finding.key] }];
    let group = groups.get(textOf(finding)) ?? [];
    return group[0] !== finding ? [] : [
      {
        finding: { ...finding, place: null, what: group.length > 1 ? ofSeveral(finding.what) : finding.what },
        keys: [...new Set(group.flatMap(({ key }) => key ?? []))]
      }
    ];
  });
}
var ofSeveral = (what) => what.replace(/^(undo|finish)es\b/, "$1");
function withoutKey(finding) {
  let { key, message } = finding;
  if (key === null || !message.startsWith(`${key}: `)) return finding;
  let [first = "", ...others] = message.slice(key.length + 2);
  return { ...finding, message: first.toUpperCase() + others.join("") };
}
var textOf = ({ code: code2, what, message }) => JSON.stringify([code2, what, message]);
function breakageOf(messages) {
  let sentences = messages.map((message) => message.split(new RegExp("(?<=\\.) (?=\\p{Lu})", "u"))), shared = messages.length > 1 ? sharedEnd(sentences) : 0, begin = (all2) => all2.slice(0, all2.length - shared).join(" "), [first = []] = sentences;
  return { each: sentences.map(begin), all: first.slice(first.length - shared).join(" ") };
}
function sharedEnd(texts) {
  let [first = []] = texts, max4 = Math.min(...texts.map(({ length }) => length)) - 1, isShared = (back) => texts.every((text2) => text2.at(-back) === first.at(-back)), count = 0;
  for (; count < max4 && isShared(count + 1); ) count += 1;
  return count;
}
var prefix = "breaking: ", isBreakingFinding = ({ key, what }) => key !== null && what.startsWith(prefix);
function nameBreaking({ entries }, findings, keys) {
  let isNamed = (finding) => isBreakingFinding(finding) && finding.key !== null && keys.has(finding.key), breaks = (0, import_index9.groupBy)(findings.filter(isNamed), ({ key }) => key);
  return findings.flatMap((finding) => {
    if (!isNamed(finding)) return [finding];
    let own = breaks.get(finding.key) ?? [];
    if (own[0] !== finding) return [];
    let kinds2 = new Set(own.map(({ what }) => what.slice(prefix.length))), place = entries[finding.key ?? ""]?.place ?? null;
    return [{ ...finding, code: "", what: prefix + [...kinds2].join(", "), message: "", place }];
  });
}
function shortenBreaking(findings) {
  let breaks = (0, import_index9.groupBy)(findings.filter(isBreakingFinding), ({ key }) => key), shortened = new Map([...breaks.values()].flatMap(shortMessages));
  return findings.map((finding) => {
    let message = shortened.get(finding);
    return message === void 0 ? finding : { ...finding, message };
  });
}
function shortMessages(own) {
  let { each, all: all2 } = breakageOf(own.map(({ message }) => message));
  return own.map((finding, index) => {
    let message = each[index] ?? finding.message, isLast = index === own.length - 1;
    return [finding, isLast && all2 !== "" ? `${message} ${all2}` : message];
  });
}
var maxPrompts = 10, maxPromptLength = 300;
function readAloudList(difference) {
  let prompts = promptsToReadAloud(difference), rest = prompts.length - maxPrompts, lines = prompts.slice(0, maxPrompts).map(
    ({ block, text: text2 }) => `- ${(0, import_index2.inline)((0, import_index2.cutTo)(text2, maxPromptLength))} <sub>${(0, import_index2.inline)((0, import_index2.cutTo)(block, 80))}</sub>`
  ), [first, ...others] = lines;
  return first === void 0 ? [] : [`
**Prompts to read aloud**

${first}`, ...others, ...rest > 0 ? [`- and ${rest} more`] : []];
}
function distinguish(before, after) {
  if (before === after) return [before, after];
  let { head, tail: tail2 } = changedPart(before, after), [one, other] = [before, after].map((text2) => text2.slice(head, text2.length - tail2)), look = (part) => {
    let text2 = part.normalize("NFC").replace(/\s+/gu, " ");
    return `${head === 0 ? "" : "|"}${text2}${tail2 === 0 ? "" : "|"}`.trim();
  };
  if (look(one) !== look(other)) return [before, after];
  let named = (text2, part) => text2.slice(0, head) + part.replace(/[^\x21-\x7e]/gu, codePoint) + text2.slice(text2.length - tail2);
  return [named(before, one), named(after, other)];
}
function changedPart(before, after) {
  let { head, tail: tail2 } = commonEnds(before, after), start = before.slice(0, head).replace(/[\s\ud800-\udbff]+$/u, "").length, end = before.slice(before.length - tail2).replace(/^[\s\udc00-\udfff]+/u, "").length;
  return { head: start, tail: end };
}
function codePoint(character) {
  return `\\u{${character.codePointAt(0)?.toString(16).toUpperCase()}}`;
}
function mapReplaced(words, change2) {
  let result = [...words];
  for (let [at, removed] of words.entries()) {
    let added = words[at + 1];
    if (removed.mark !== "removed" || added?.mark !== "added") continue;
    let [before, after] = change2(removed.text, added.text);
    result[at] = { mark: "removed", text: before }, result[at + 1] = { mark: "added", text: after };
  }
  return result;
}
var lead = 40;
function cutPair(before, after, max4) {
  let { head } = commonEnds(before, after), start = Math.max(before.length, after.length) <= max4 || head < max4 - lead ? 0 : head - lead, cut = (text2) => (0, import_index2.cutTo)(start === 0 ? text2 : `\u2026${text2.slice(start).replace(/^[\udc00-\udfff]/, "")}`, max4);
  return [cut(before), cut(after)];
}
var itemPath = /\[\d+\]$/u;
function plainValue({ api, before, after }, text2) {
  let item3 = (before === null || after === null) && api !== void 0 && itemPath.test(api) ? parseObject(text2) : null;
  return item3 === null ? text2 : membersOf(item3);
}
function parseObject(text2) {
  try {
    let value2 = JSON.parse(text2);
    return (0, import_index3.isObject)(value2) && Object.keys(value2).length > 0 ? value2 : null;
  } catch {
    return null;
  }
}
var names = ["Label", "Name", "Id", "Value"];
function membersOf(item3) {
  let rank = (name) => names.includes(name) ? names.indexOf(name) : names.length;
  return Object.entries(item3).toSorted(([a], [b]) => rank(a) - rank(b)).map(([name, value2]) => `${name}: ${typeof value2 == "string" ? value2 : JSON.stringify(value2)}`).join(", ");
}

// own:src/core/plan/drift-causes.ts
var driftCause = "Somebody made a change in the console, or a rollback was cut short.", unknownCause = "Somebody made a change in the console, or a publish or a rollback was cut short.";

// own:src/render/advice.ts
var byReason = {
  "unpublished-draft": "Somebody saved a draft in the console that publishing would replace. Publish or discard it there, or allow it with `overwrite-drafts`.",
  "not-found": "The instance has nothing of this name. Check the name, or set `create-missing: true`.",
  "aws-managed": "The name belongs to a resource that AWS manages. Give the definition another name.",
  archived: "The resource is archived. Restore it in the console, or give the definition another name.",
  "immutable-setting": "ExternalInvocationConfiguration can only be set at creation. Take it back, or use another name.",
  "age-unknown": "It is not known whether a newer commit is published already. Run it again when that can be found out, or set `allow-older: true`.",
  "other-repository": "It was published from a commit that this repository does not have. Publish it from one repository only, or set `allow-older: true` to take it over.",
  "rolled-back": "A rollback restored an older version, and the file is still as it was before that. Change the definition, or revert the change that was rolled back.",
  superseded: "A newer commit is already published. Nothing to do, or set `allow-older: true` to go back.",
  drifted: `What is live changed since the last publish, and the repository did not. ${driftCause} Bring what is live into the repository, run the rollback again, or set \`overwrite-drift: true\`.`
}, bothMoved = `What is live changed since the last publish, and so did the repository. ${driftCause} Bring what is live into the repository, or set \`overwrite-drift: true\` to publish over it.`, unexplained2 = `What is live is not what was published last. ${unknownCause} See which one it was. Then bring what is live into the repository, or set \`overwrite-drift: true\`.`;
function ofDrift(entry) {
  return isUnexplained(entry) ? unexplained2 : entry.reason === "drifted" && entry.overwrites !== "nobody" ? bothMoved : null;
}
function explanation(entry) {
  let fallback = entry.reason ? `It ended with: ${reasonWords(entry.reason)}. Run the job again.` : "";
  return entry.message ?? ofDrift(entry) ?? byReason[entry.reason ?? ""] ?? fallback;
}
var failsUnexplained = ({ failures }, entry) => isUnexplained(entry) && failures.some(({ code: code2 }) => code2 === "drift-unexplained"), isLeftAlone = (report, entry) => entry.status === "skipped" ? !isStopped(report, entry) && !failsUnexplained(report, entry) : onlyWarns(report, entry), isError = (report, entry) => entry.status === "failed" || entry.status === "blocked" && !onlyWarns(report, entry) || failsUnexplained(report, entry);
function codeOf({ failures }, entry) {
  let { message, reason, status } = entry;
  return isUnexplained(entry) ? "drift-unexplained" : failures.find((failure) => failure.message === message)?.code ?? reason ?? status;
}
function resultWords(entry) {
  if (entry.action === "held") return "on hold after a rollback";
  let reason = entryReason(entry);
  return reason ? `${entry.status}: ${reason}` : entry.status;
}
function messageOf(report, entry) {
  let message = explanation(entry), but = report.failures.length === 0 ? "This plan passes, but a" : "A";
  return onlyWarns(report, entry) ? `${message} ${but} publish would stop before its first write.` : report.mode === "plan" && entry.status === "skipped" && isUnexplained(entry) ? `${message} ${but} publish would leave the definition alone and fail.` : message;
}
var entryFinding = (report, [key, entry]) => ({
  key,
  code: codeOf(report, entry),
  what: resultWords(entry),
  message: messageOf(report, entry),
  place: entry.place,
  file: entry.file
}), ofFailed = (report, keyed) => {
  let [, { status, problems }] = keyed, whole = entryFinding(report, keyed);
  return status !== "failed" || problems.length === 0 ? [whole] : problems.map(({ code: code2, message, place }) => ({ ...whole, code: code2, message, place, file: place.file }));
}, runFinding = ({ code: code2, message }) => ({
  key: null,
  code: code2,
  what: reasonWords(code2),
  message,
  place: null,
  file: null
}), warningFindingsOf = ([key, entry]) => entry.warnings.map((warning2) => {
  let finding = runFinding(warning2), what = undoesWork(finding) && updateRemark(entry) || finding.what;
  return { ...finding, what, key, place: warning2.place ?? entry.place, file: entry.file };
}), failsForBreaking = ({ failures }) => failures.some(({ code: code2 }) => code2 === "breaking-change"), breakingFindingsOf = ([key, { difference, place, file }]) => (difference?.breaking ?? []).map((breaking) => {
  let finding = runFinding(breaking), what = `breaking: ${finding.what}`;
  return { ...finding, what, key, place: breaking.place ?? place, file };
}), breakingFindings = (report) => [
  ...bySeverity(report).flatMap(breakingFindingsOf),
  ...removalWarnings(report.warnings).map(runFinding)
], problemFindings = (report, severity) => report.problems.filter((problem) => problem.severity === severity).map((problem) => ({ ...runFinding(problem), place: problem.place, file: problem.place.file }));
function sharedMessages({ failures, entries }) {
  let byMessage = (0, import_index9.groupBy)(Object.values(entries), ({ message }) => message), shared = failures.filter(({ message }) => (byMessage.get(message)?.length ?? 0) > 1);
  return new Set(shared.map(({ message }) => message));
}
function errorFindings(report) {
  let entries = bySeverity(report).filter(
    ([, entry]) => isError(report, entry) && !isStopped(report, entry)
  ), shared = sharedMessages(report), own = entries.filter(([, { message }]) => !shared.has(message)), ofEntries = new Set(own.map(([, { message }]) => message));
  return [
    ...report.failures.filter(({ message }) => !ofEntries.has(message)).map(runFinding),
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
    ...report.warnings.filter((warning2) => !removals.includes(warning2)).map(runFinding),
    ...ofDefinitions.filter((finding) => !undoesWork(finding)),
    ...problemFindings(report, "warning")
  ];
}
function noticeFindings(report) {
  return problemFindings(report, "notice");
}

// own:src/render/fit.ts
var sizes = ["counts", "table", "attention", "changes", "details"], paragraph = (size, markdown) => ({
  size,
  open: markdown,
  items: [],
  close: ""
}), listing = (size, open, items) => items.length === 0 ? [] : [{ size, open, items, close: "" }];
function foldedBlocks(summary, open, items, size = "details", isOpen2 = !1) {
  if (items.length === 0) return [];
  let head = `<details${isOpen2 ? " open" : ""}>
<summary>${summary}</summary>
${open ? `
${open}` : ""}`;
  return [{ size, open: head, items, close: `
</details>` }];
}
function isUpTo(size, of) {
  return sizes.indexOf(of) <= sizes.indexOf(size);
}
function wholeText(blocks, max4) {
  let { texts, isAll } = readUpTo(blocks, max4);
  return isAll ? joined(texts) : null;
}
function readUpTo(blocks, max4) {
  let read = [], texts = [], length = 1;
  for (let block of blocks) {
    let blockText = text(block);
    if (length += blockText.length + (read.length > 0 ? 2 : 0), read.push(block), texts.push(blockText), length > max4) return { read, texts, isAll: !1 };
  }
  return { read, texts, isAll: length <= max4 };
}
var joined = (texts) => `${texts.join(`

`)}
`;
function text({ open, items, close }, count = items.length) {
  return [open, ...items.slice(0, count), close].filter(Boolean).join(`
`);
}
function fitBlocks(blocks, max4, note) {
  let { read, texts, isAll } = readUpTo(blocks, max4);
  if (isAll) return joined(texts);
  let available = max4 - note.length - 1, kept = [];
  for (let block of read) {
    let count = itemsThatFit(block, available - 2);
    if (count === null || (kept.push(text(block, count)), available -= text(block, count).length + 2, count < block.items.length)) break;
  }
  return `${[...kept, note].join(`

`)}
`;
}
function itemsThatFit(block, available) {
  if (text(block).length <= available) return block.items.length;
  let size = text(block, 0).length, count = block.items.findIndex((item22) => (size += item22.length + 1, size > available));
  return count > 0 ? count : null;
}
var maxOpen = 20, maxNames = 10;
function sentence(report, { finding: { key, what, message, place }, keys }) {
  let begin = `${(0, import_index2.prose_2)(what)}${what === "breaking" ? ":" : "."} ${(0, import_index2.prose_2)(message)}`;
  return keys.length > 1 ? `**${plural(keys.length, "definition")}** ${begin} In ${names2(keys)}.` : key !== null ? `**${(0, import_index2.code)(key)}** ${begin}` : place ? `${placeLink(report.context, place)} ${(0, import_index2.prose_2)(message)}` : (0, import_index2.prose_2)(message);
}
function names2(keys) {
  let rest = keys.length - maxNames, shown = keys.slice(0, maxNames).map(import_index2.code).join(", ");
  return rest > 0 ? `${shown} and ${rest} more` : shown;
}
var withoutCode = (finding) => isBreakingFinding(finding) ? { ...finding, what: "breaking" } : finding;
function alert(kind, noun, items) {
  let open = items.slice(0, maxOpen), rest = items.slice(maxOpen), lines = open.length === 1 ? open.map((text2) => `> ${text2}`) : open.map((text2) => `> - ${text2}`);
  return [
    ...listing("attention", `> [!${kind}]`, lines),
    ...foldedBlocks(
      plural(rest.length, `more ${noun}`),
      "",
      rest.map((text2) => `- ${text2}`),
      // Breaking changes appear only here.
      "changes"
    )
  ];
}
function attentionBlocks(report) {
  let sentences = (findings) => shareFindings(report, shortenBreaking(findings).map(withoutCode)).map(
    (shared) => sentence(report, shared)
  );
  return [
    ...alert("CAUTION", "error", sentences(errorFindings(report))),
    ...alert("WARNING", "warning", sentences(warningFindings(report))),
    ...alert("NOTE", "notice", report.notices.map(import_index2.prose_2))
  ];
}
var shortHash = (hash) => hash === null ? "\u2013" : `\`${hash.slice(0, 16)}\``;
function identityRow([key, entry]) {
  let all2 = [entry.versionArn ?? entry.arn, entry.alias?.arn ?? null].flatMap((each) => each === null ? [] : (0, import_index2.code)(each));
  return row([(0, import_index2.code)(key), shortHash(entry.contentSha256), shortHash(entry.liveSha256), all2.join(", ") || "\u2013"]);
}
var unchanged = (0, import_index4.onceForEach)((report) => {
  let rows = bySeverity(report).filter(([, { status }]) => status === "unchanged").map(([key, entry]) => row([(0, import_index2.code)(key), versionWords(entry), (0, import_index2.code)(entry.file)]));
  return foldedBlocks(
    `${plural(rows.length, "definition")} unchanged`,
    tableHead(["Definition", "Version", "File"]),
    rows
  );
});
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
  let { instance, observed, planDigest: planDigest2, savedDrafts, context: context2 } = report;
  return [
    `- Mode: ${report.mode}. ${(0, import_index2.prose_2)(report.modeReason)}`.trimEnd(),
    `- Live content: ${observed === null ? "not read, nothing was compared" : readMethodWords[observed]}`,
    ...planDigest2 === null ? [] : [`- Plan digest: ${(0, import_index2.code)(planDigest2)}`],
    ...instance && arns ? [`- Instance: ${(0, import_index2.code)(instance.arn)}`] : [],
    `- Commit: ${context2.commit ? (0, import_index2.code)(context2.commit) : "unknown"}, event: ${(0, import_index2.code)(context2.event)}`,
    ...savedDrafts.map((file) => `- Overwritten draft saved as ${(0, import_index2.code)(file)}`)
  ];
}
var references = (0, import_index4.onceForEach)(({ references: found }) => {
  let uses = /* @__PURE__ */ new Map();
  for (let { reference, key, resolved, awaits, overriddenBy } of found) {
    let ofReference = uses.get(reference) ?? /* @__PURE__ */ new Map(), use = ofReference.get(resolved) ?? {
      reference,
      resolved,
      isAwaited: awaits !== void 0,
      overriddenBy,
      keys: /* @__PURE__ */ new Set()
    };
    use.keys.add(key), uses.set(reference, ofReference.set(resolved, use));
  }
  let rows = [...uses.values()].flatMap((ofReference) => [...ofReference.values()]).map(({ reference, resolved, isAwaited, overriddenBy, keys }) => {
    let [first = ""] = keys;
    return row([
      overriddenBy === void 0 ? (0, import_index2.code)(reference) : `${(0, import_index2.code)(reference)}, here ${(0, import_index2.code)(overriddenBy)}`,
      resolved === null ? openWords(isAwaited) : (0, import_index2.code)(resolved),
      keys.size === 1 ? (0, import_index2.code)(first) : plural(keys.size, "definition")
    ]);
  });
  return foldedBlocks(
    `What ${plural(rows.length, "reference")} came to`,
    tableHead(["Reference", "In this instance", "Used by"]),
    rows
  );
});
function openWords(isAwaited) {
  return isAwaited ? "known after publishing" : "not resolved";
}
function detailBlocks(report, arns) {
  return [
    ...unchanged(report),
    ...identities(report, arns),
    ...references(report),
    ...foldedBlocks("How this run worked", "", howItRan(report, arns))
  ];
}
var max = { characters: 2e4, edges: 300, label: 80 }, narrow = {
  flowchart: { nodeSpacing: 14, rankSpacing: 30, wrappingWidth: 105, padding: 7, diagramPadding: 6 }
}, directive = `%%{init: ${JSON.stringify(narrow)}}%%`, styles = {
  added: "fill:#dafbe1,stroke:#1a7f37,color:#0a3d1a,stroke-width:2px",
  removed: "fill:#ffebe9,stroke:#cf222e,color:#6e0e16,stroke-width:2px,stroke-dasharray:5 4",
  changed: "fill:#fff8c5,stroke:#9a6700,color:#4d2d00,stroke-width:2px",
  moved: "fill:#ddf4ff,stroke:#0969da,color:#0a3069,stroke-width:2px"
}, label = (text2) => (0, import_index2.cutTo)((0, import_index2.oneLine)(text2), max.label).replace(/[^\p{L}\p{N} ,.()!?=/'_-]/gu, (c) => `#${c.codePointAt(0)};`), node = ({ id, label: text2, mark: mark2 }) => `  ${id}["${mark2 === "same" ? "" : `${mark2}<br>`}${label(text2)}"]`, arrows = { same: "-->", added: "==>", removed: "-.->" };
function edge({ from, to, label: text2, mark: mark2 }) {
  let words = [mark2 === "same" ? "" : mark2, label(text2)].filter(Boolean).join(" ");
  return `  ${from} ${arrows[mark2]}${words ? `|"${words}"|` : ""} ${to}`;
}
function classes(nodes) {
  return Object.entries(styles).flatMap(([mark2, style]) => {
    let ids = nodes.filter((one) => one.mark === mark2).map(({ id }) => id);
    return ids.length > 0 ? [`  classDef ${mark2} ${style}`, `  class ${ids.join(",")} ${mark2}`] : [];
  });
}
function mermaid({ nodes, edges }) {
  let known = new Set(nodes.map(({ id }) => id)), knownEdges = edges.filter(({ from, to }) => known.has(from) && known.has(to)), parts = [...nodes.map(node), ...knownEdges.map(edge), ...classes(nodes)], text2 = [directive, "flowchart TD", ...parts].join(`
`);
  return text2.length > max.characters || knownEdges.length > max.edges ? null : text2;
}
var max2 = { lines: 150, label: 120 }, signs = {
  same: " ",
  added: "+",
  removed: "-",
  changed: "!",
  moved: "!"
}, outlineLine = ({ depth, label: label2, mark: mark2 }) => `${signs[mark2]} ${"  ".repeat(depth)}${(0, import_index2.cutTo)((0, import_index2.oneLine)(label2), max2.label)}${mark2 === "moved" ? " (moved)" : ""}`;
function fence(language, text2) {
  let ticks = Math.max(2, ...(text2.match(/`+/g) ?? []).map(({ length }) => length)), delimiter = "`".repeat(ticks + 1);
  return `${delimiter}${language}
${text2}
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
var diagram = (drawing) => drawing.kind === "outline" ? outline(drawing) : flowChart(drawing), max3 = { items: 100, details: 20, value: 160, context: 60 }, value = (text2) => text2 === "" ? "*empty*" : (0, import_index2.code)((0, import_index2.cutTo)(text2, max3.value));
function segmentText(text2) {
  let [before = "", after = ""] = [/^\s/.exec(text2)?.[0], /\s$/.exec(text2)?.[0]];
  return `${before && " "}${(0, import_index2.inline)(text2)}${after && " "}`;
}
function context(text2, first, last) {
  let half = max3.context;
  return text2.length <= 2 * half ? segmentText(text2) : `${first ? "" : segmentText(`${(0, import_index2.cutTo)(text2, half)} `)}${last ? "" : segmentText(`\u2026${tail(text2, half)}`)}`;
}
var tail = (text2, length) => text2.slice(-length).replace(/^[\udc00-\udfff]/, ""), elements = { removed: "del", added: "ins" };
function changedSegment(mark2, text2) {
  let shown = segmentText((0, import_index2.cutTo)(text2, max3.value));
  return `<${elements[mark2]}>${shown.trim() === "" ? "\u2423" : shown}</${elements[mark2]}>`;
}
function mergeSegments(words) {
  let runs = [];
  for (let { mark: mark2, text: text2 } of words) {
    let last = runs.at(-1);
    last?.mark === mark2 ? last.text += text2 : runs.push({ mark: mark2, text: text2 });
  }
  return runs;
}
var distinctValues = (before, after) => cutPair(...distinguish(before, after), max3.value);
function wordByWord(words) {
  let runs = mapReplaced(mergeSegments(words), distinctValues);
  return runs.map(({ mark: mark2, text: text2 }, index) => mark2 === "same" ? context(text2, index === 0, index === runs.length - 1) : `${index > 0 && runs[index - 1]?.mark !== "same" ? " " : ""}${changedSegment(mark2, text2)}`).join("").trim();
}
function change(detail, whole) {
  let { before, after, words } = detail, [only] = [before, after].flatMap((side) => side ?? []);
  if (whole && only !== void 0) return `: ${value(plainValue(detail, only))}`;
  if (words) return `: ${wordByWord(words)}`;
  if (before === null) return after === null ? "" : `: added ${value(plainValue(detail, after))}`;
  if (after === null) return `: removed, was ${value(plainValue(detail, before))}`;
  let [one, other] = distinctValues(before, after);
  return `: ${value(one)} \u2192 ${value(other)}`;
}
var isWhole = ({ mark: mark2, aspect, details }) => (mark2 === "added" || mark2 === "removed") && aspect !== "transition" && aspect !== "error-branch" && details.every(({ before, after }) => (mark2 === "added" ? before : after) === null);
function apiName({ api }) {
  return api === void 0 ? "" : ` <sub>${(0, import_index2.inline)((0, import_index2.cutTo)(api, max3.value))}</sub>`;
}
function item(one) {
  return [`- **${one.mark}** ${(0, import_index2.code)((0, import_index2.cutTo)(one.subject, max3.value))}${apiName(one)}`, ...detailLines(one.details, isWhole(one)).map((line) => `  ${line}`)].join(`
`);
}
function detailLines(details, whole = !1) {
  let rest = details.length - max3.details;
  return [
    ...details.slice(0, max3.details).map(
      (detail) => `- ${(0, import_index2.code)((0, import_index2.cutTo)(detailName(detail), max3.value))}${apiName(detail)}${change(detail, whole)}`
    ),
    ...rest > 0 ? [`- and ${rest} more`] : []
  ];
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
function metadataList({ metadataChanges }) {
  let [first, ...others] = detailLines(metadataChanges);
  return first === void 0 ? [] : [`
**${metadataTitle}**

${first}`, ...others];
}
function metadataBlocks(keyed, isOpen2) {
  let items = keyed.map(
    ([key, { metadataChanges }]) => [`- ${(0, import_index2.code)(key)}`, ...detailLines(metadataChanges).map((line) => `  ${line}`)].join(`
`)
  );
  return foldedBlocks(
    `${metadataTitle} of ${plural(items.length, "definition")}`,
    "",
    items,
    "changes",
    isOpen2
  );
}
var maxOpenChanges = 10, maxDiagrams = 20;
function opening(difference, { before, after }) {
  return `${summaryLine(difference, import_index2.inline)}. Before: ${before}; after: ${after}.`;
}
function body(difference, draw) {
  let unrelated = difference.unrelated ? [`
The two have next to nothing in common, so this only sums up.`] : [], pictures = draw(difference).map((markdown) => `
${markdown}`);
  return [...unrelated, ...pictures, ...changeList(difference), ...readAloudList(difference)];
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
function fold([key, entry], { undone: showsUndone, draw, isOpen: isOpen2 }) {
  let [undone, own] = [undonePart(entry), ownPart(entry)], summary = `<code>${(0, import_index2.htmlText)((0, import_index2.oneLine)(key))}</code>: ${extent(entry)}`;
  if (undone) {
    let [first = "", ...rest] = bothParts(undone, own, showsUndone, draw);
    return foldedBlocks(summary, first.trimStart(), [...rest, ...metadataList(entry)], "changes", isOpen2);
  }
  if (!own) return [];
  let items = [...body(own.difference, draw), ...metadataList(entry)];
  return foldedBlocks(summary, opening(own.difference, own.sides), items, "changes", isOpen2);
}
function createDraw(pictures) {
  let drawnCount = 0;
  return ({ picture: drawing }) => !pictures || drawing === null ? [] : (drawnCount += 1, drawnCount <= maxDiagrams ? diagram(drawing) : ["*The HTML report has a drawing of this change.*"]);
}
var changeCount = ({ difference, undone, metadataChanges }) => [difference, undone].reduce((sum2, each) => sum2 + (each ? countChanges(each) : 0), metadataChanges.length);
function* differenceBlocks(report, parts) {
  let draw = createDraw(parts.diagrams), all2 = bySeverity(report), isFold = ([, { difference, undone }]) => undone !== null || difference && hasVisibleChange(difference), same = all2.flatMap(
    ([key, { difference, undone }]) => difference && !undone && !hasVisibleChange(difference) ? [`- ${(0, import_index2.code)(key)}: ${noVisibleChange[difference.kind]}`] : []
  ), folds = all2.filter(isFold), described = all2.filter((keyed) => keyed[1].metadataChanges.length > 0 && !isFold(keyed)), isSmall = [...folds, ...described].reduce((sum2, [, entry]) => sum2 + changeCount(entry), 0) <= maxOpenChanges;
  for (let [index, keyed] of folds.entries())
    yield* fold(keyed, { undone: parts.undone, draw, isOpen: isSmall || index === 0 });
  yield* metadataBlocks(described, isSmall), yield* listing("changes", `No change in behaviour:
`, same);
}
var maxOpenRows = 100;
function contextLine(report, runWords = `run ${(0, import_index2.inline)(report.context.runId)}`) {
  let { instance, context: context2 } = report, name = instanceName(report), entries = Object.values(report.entries), unchanged2 = entries.filter((entry) => entry.status === "unchanged").length;
  return [
    name && link(`**${(0, import_index2.inline)(name)}**`, instance?.accessUrl ?? ""),
    instance && (0, import_index2.inline)(instance.region),
    entries.length > 0 && plural(entries.length, "definition") + (unchanged2 ? `, ${unchanged2} unchanged` : ""),
    context2.commit && `commit ${link((0, import_index2.code)(context2.commit.slice(0, 7)), commitAddress(context2))}`,
    link(runWords, context2.runUrl)
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
  let breaking = isBreaking(entry) ? " \u26A0\uFE0F **breaking**" : "", words = outcomeWords(report, entry, import_index2.code), definition = link((0, import_index2.code)(key), fileAddress(report.context, entry.file));
  return row([definition, `${mark(report, entry)}${words}${breaking}`, unbroken(versionWords(entry))]);
}
var removalRow = ({ removed }) => removed ? [
  row([
    (0, import_index2.code)(removed.key),
    "removed here, stays live \u26A0\uFE0F **breaking**",
    removed.version === null ? "\u2013" : `v${removed.version}`
  ])
] : [], minAlike = 4;
function failedAlike(report, entries) {
  let messages = sharedMessages(report), shared = entries.filter(
    ([, entry]) => entry.status === "failed" && !isLiveUnversioned(entry) && !madeVersion(entry) && messages.has(entry.message)
  );
  return [...(0, import_index9.groupBy)(shared, ([, entry]) => `${entry.message} ${outcomeWords(report, entry, import_index2.code)}`).values()].filter(({ length }) => length >= minAlike);
}
function alikeRow(report, [first, ...others]) {
  if (first === void 0) return [];
  let [, entry] = first, words = `${mark(report, entry)}${outcomeWords(report, entry, import_index2.code)}`;
  return [row([plural(others.length + 1, "definition"), words, "\u2013"])];
}
function changes(report) {
  let entries = bySeverity(report).filter(
    ([, entry]) => entry.status !== "unchanged" && !isUncompared(report, entry)
  ), alike = failedAlike(report, entries), inGroup = new Set(alike.flat()), rows = alike.flatMap((group) => alikeRow(report, group)).concat(entries.filter((keyed) => !inGroup.has(keyed)).map((keyed) => changeRow(report, keyed))).concat(report.warnings.flatMap(removalRow)), head = tableHead(["Definition", report.mode === "plan" ? "Planned change" : "Change", "Version"]);
  return [
    ...listing("table", head, rows.slice(0, maxOpenRows)),
    ...alike.flatMap(
      (group) => foldedBlocks(
        `${plural(group.length, "definition")} failed for one cause`,
        head,
        group.map((keyed) => changeRow(report, keyed)),
        "changes"
      )
    ),
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
    rows.map(([key, entry]) => row([(0, import_index2.code)(key), (0, import_index2.code)(entry.file)]))
  );
}
function preview({ mode, modeReason, entries, failures }) {
  let statuses = new Set(Object.values(entries).map(({ status }) => status)), wouldPublish = statuses.has("planned") && !statuses.has("blocked") && failures.length === 0, line = mode === "plan" ? (0, import_index.previewLine)(modeReason, wouldPublish) : null;
  return line === null ? [] : [paragraph("counts", `<sub>${(0, import_index2.inline)(line)}</sub>`)];
}
function pageLink(report) {
  let { pageUrl } = report;
  return pageUrl === void 0 || !hasPage(report) ? [] : [paragraph("counts", link("See all changes drawn on a page", pageUrl))];
}
var opening2 = (0, import_index4.onceForEach)((report) => {
  let all2 = [...changes(report), ...attentionBlocks(report)], isFold = ({ size }) => size === "details" || size === "changes";
  return [
    paragraph("counts", `### ${headline(report, import_index2.code)}`),
    paragraph("counts", contextLine(report, "run and its files")),
    ...pageLink(report),
    ...preview(report),
    ...all2.filter((block) => !isFold(block)),
    ...all2.filter(isFold)
  ];
});
function* reportBlocks(report, { arns, size = "details", ...parts }) {
  yield* opening2(report).filter((block) => isUpTo(size, block.size)), isUpTo(size, "changes") && (yield* differenceBlocks(report, parts)), isUpTo(size, "details") && (yield* [...checked(report), ...detailBlocks(report, arns)]);
}

// own:src/render/annotations.ts
var maxPerLevel = 10, maxMessageLength = 4096, maxTitleLength = 255, capital = (text2) => text2.slice(0, 1).toUpperCase() + text2.slice(1);
function toAnnotation(level, { key, what, message, place, file }) {
  let title = key === null ? capital(what) : `${key} ${what}`, { note = "", ...at } = place ?? {};
  return {
    level,
    title: (0, import_index2.cutTo)((0, import_index2.oneLine)(title), maxTitleLength),
    message: (0, import_index2.cutTo)((0, import_index2.visible)(message + note), maxMessageLength),
    ...file === null ? {} : { file },
    ...at
  };
}
var toFinding = (what, message) => ({
  key: null,
  code: "",
  what,
  message,
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
  let notices = report.notices.map((notice) => toFinding("note", notice));
  return [
    ...limitFindings("error", errorFindings(report)),
    ...limitFindings("warning", warningFindings(report)),
    ...limitFindings("notice", [...notices, ...noticeFindings(report)])
  ];
}
function cellsOf([key, entry]) {
  let { action: action2, status, reason } = entry, what = reason ? `${status} (${reason})` : status, live = isLiveUnversioned(entry) ? "live but has no version yet" : "", remarks = [what, live, updateRemark(entry), aliasWords(entry, import_index2.oneLine)].filter(Boolean).join(", ");
  return [(0, import_index2.oneLine)(key), action2 ?? "\u2013", versionWords(entry), remarks];
}
function uncomparedCells(entries) {
  return [...(0, import_index9.groupBy)(entries, ([, { status, reason }]) => `${status} ${reason}`).values()].map((group) => {
    let [key, ...rest] = cellsOf(group[0]);
    return [group.length > 1 ? plural(group.length, "definition") : key, ...rest];
  });
}
function cells(report) {
  let isUncompared2 = ([, entry]) => entry.action === null && isStopped(report, entry), entries = sortNaturally(Object.entries(report.entries), ([key]) => key);
  return [
    ...entries.filter((keyed) => !isUncompared2(keyed)).map(cellsOf),
    ...uncomparedCells(entries.filter(isUncompared2))
  ];
}
function logLines(report) {
  let rows = cells(report), widths = [0, 1, 2].map((column) => Math.max(0, ...rows.map((row2) => (row2[column] ?? "").length))), line = (row2) => row2.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ");
  return rows.map((row2) => (0, import_index2.logText)(line(row2)));
}
function logTitle(report) {
  let name = instanceName(report), count = plural(Object.keys(report.entries).length, "definition");
  return (0, import_index2.logText)(`${count}${name ? ` of ${(0, import_index2.oneLine)(name)}` : ""}`);
}
function logGroup(report) {
  let lines = logLines(report);
  return lines.length > 0 ? { title: logTitle(report), lines } : null;
}
function planLine({ mode, modeReason }) {
  return mode === "plan" && (0, import_index.previewLine)(modeReason, !1) !== null ? (0, import_index2.logText)((0, import_index2.oneLine)(modeReason)) : null;
}
var closingLine = (report) => (0, import_index2.logText)(`${headline(report, import_index2.oneLine)}.`), jobSummaryLimit = 3e5, cutNote = "*Cut here, too long to show: the rest is in the report file.*", [all, withoutDiagrams, smallest] = [
  { arns: !0, diagrams: !0, undone: !0 },
  { arns: !0, diagrams: !1, undone: !0 },
  { arns: !0, diagrams: !1, undone: !1 }
], wholeSummary = (0, import_index4.onceForEach)((report) => wholeText(reportBlocks(report, all), jobSummaryLimit)), wholeWithoutDiagrams = (0, import_index4.onceForEach)(
  (report) => wholeText(reportBlocks(report, withoutDiagrams), jobSummaryLimit)
);
function isSummaryWhole(report) {
  return wholeSummary(report) !== null || wholeWithoutDiagrams(report) !== null;
}
function summaryMarkdown(report, max4 = jobSummaryLimit) {
  let text2 = wholeSummary(report);
  if (text2 !== null && text2.length <= max4) return text2;
  let plain = wholeWithoutDiagrams(report);
  return plain !== null && plain.length <= max4 ? plain : fitBlocks(reportBlocks(report, smallest), max4, cutNote);
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
  let names3 = entry.reason === null ? members : [...members, "reason"];
  return Object.fromEntries(names3.map((name) => [name, entry[name]]));
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
function* reportParts(report) {
  let before = "{";
  for (let [name, value2] of Object.entries(report))
    value2 !== void 0 && (yield `${before}
  ${JSON.stringify(name)}: `, name === "entries" ? yield* linesOf(Object.entries(value2), "{", "}", member) : Array.isArray(value2) ? yield* linesOf(value2, "[", "]", item2) : yield textAtDepth(value2, 1), before = ",");
  yield `
}
`;
}
function* linesOf(parts, open, close, textOf2) {
  for (let [index, part] of parts.entries()) yield `${index === 0 ? open : ","}
    ${textOf2(part)}`;
  yield parts.length === 0 ? open + close : `
  ${close}`;
}
function member([name, value2]) {
  return `${JSON.stringify(name)}: ${item2(value2)}`;
}
function item2(value2) {
  return textAtDepth(value2, 2);
}
function textAtDepth(value2, depth) {
  return depth === 1 ? JSON.stringify([value2], null, 2).slice(4, -2) : JSON.stringify([[value2]], null, 2).slice(10, -6);
}
async function preload() {
  await Promise.all([
    Promise.resolve().then(() => (init_render_html_page(), render_html_page_exports)).then((page) => page.preloadDrawing()),
    Promise.resolve().then(() => (init_render_release_notes(), render_release_notes_exports)),
    Promise.resolve().then(() => (init_render_sarif(), render_sarif_exports))
  ]);
}
async function save(report, sinks, options) {
  let first = withSinkWarnings(report, sinks);
  await write(first, sinks, options);
  let second = withSinkWarnings(report, sinks);
  second.warnings.length > first.warnings.length && await write(second, sinks, options);
}
function withSinkWarnings(report, { failures }) {
  let found = failures.warnings().filter(({ code: code2 }) => report.failures.every((each) => each.code !== code2));
  return found.length > 0 ? { ...report, warnings: [...report.warnings, ...found] } : report;
}
async function write(report, sinks, options) {
  let { jobSummary, comment, notes, contentsToDraw } = options, paths = { reportPath: "", htmlPath: "", sarifPath: "" }, section2 = notes ? await notesSection(report, notes) : "";
  await writeOutputs(outputs(report, { ...paths, ...comment, releaseNotes: section2 }), sinks);
  let htmlPath = await savePage(report, sinks, contentsToDraw), sarifPath = await saveSarif(report, sinks), files = { "report-path": await saveFile("report.json", sinks, () => reportParts(report)), "html-path": htmlPath, "sarif-path": sarifPath };
  if (await writeOutputs(files, sinks), !jobSummary) return;
  let summary = () => sinks.results.summary(summaryMarkdown(report));
  await sinks.failures.attempt("summary", "job summary", summary);
}
async function notesSection(report, notes) {
  let { releaseNotes: releaseNotes2, roomForAll: roomForAll2 } = await Promise.resolve().then(() => (init_render_release_notes(), render_release_notes_exports));
  return releaseNotes2(report, notes)(roomForAll2) ?? "";
}
async function writeCommentOutputs(comment, sinks) {
  await writeOutputs(commentOutputs(comment), sinks);
}
async function writeOutputs(values, { results, failures }) {
  await failures.attempt("outputs", "outputs", () => {
    for (let [name, value2] of Object.entries(values)) results.output(name, value2);
  });
}
async function saveFile(name, { files, failures }, parts) {
  return await failures.attempt("files", name, async () => files.saveFile(name, await parts())) ?? "";
}
async function savePage(report, sinks, contentsToDraw) {
  if (!hasPage(report)) return "";
  let { drawContents: drawContents2, htmlReport: htmlReport2 } = await Promise.resolve().then(() => (init_render_html_page(), render_html_page_exports));
  return saveFile("report.html", sinks, async () => {
    let toDraw = await contentsToDraw?.();
    return htmlReport2(report, toDraw ? await drawContents2(report, toDraw) : null);
  });
}
async function saveSarif(report, sinks) {
  let wasChecked = report.failures.length === 0 || Object.keys(report.entries).length > 0;
  if (report.mode === "comment" || !wasChecked) return "";
  let { sarif: sarif2 } = await Promise.resolve().then(() => (init_render_sarif(), render_sarif_exports));
  return saveFile("connect-publish.sarif", sinks, () => [sarif2(report, sinks.errorsPage)]);
}
async function announce(report, sinks, options) {
  let { results, failures } = sinks;
  report.failures.length > 0 && results.fail(), writeLog(withSinkWarnings(report, sinks), sinks), await failures.attempt("log", "log", () => results.assertLogged()), failures.hasFailed("log") && await save(report, sinks, options);
}
function writeLog(report, { results, failures }) {
  let group = logGroup(report);
  group && results.group(group.title, group.lines);
  let plan = planLine(report);
  plan !== null && results.line(plan);
  for (let annotation of annotations(report)) results.annotate(annotation);
  failures.hasFailed("outputs") && report.failures.length > 0 && results.line(`failure-reason: ${failureReason(report)}`), results.line(closingLine(report));
}

// another:src/core/kinds/arns.ts
var import_index10 = __nccwpck_require__(377);

// another:src/core/document/located-json.ts
var import_index11 = __nccwpck_require__(377);

// another:src/core/text/arn.ts
var import_index12 = __nccwpck_require__(377);

// another:src/core/resolve/has-references.ts
var import_index13 = __nccwpck_require__(377);

// another:src/core/document/problem.ts
var import_index14 = __nccwpck_require__(377);

// another:src/core/kinds/large-text.ts
var import_index15 = __nccwpck_require__(377);

// another:src/core/document/kept-json.ts
var import_index16 = __nccwpck_require__(377);

// another:src/core/text/nearest.ts
var import_index17 = __nccwpck_require__(377);

// another:esbuild-runtime
var import_index18 = __nccwpck_require__(377);

// another:src/adapters/workflow-run/workflow-run.ts
var import_index19 = __nccwpck_require__(377);

// own:src/action/refuse-inputs.ts
async function refuse(problems, env, sinks) {
  let report = refusalReport(problems, (0, import_index19.workflowRun)(env, env.GITHUB_SHA ?? "")), options = { jobSummary: !0 };
  await save(report, sinks, options), await announce(report, sinks, options);
}
function refusalReport(problems, context2) {
  return {
    ...emptyReport(context2),
    modeReason: "The inputs are not valid, so nothing was read or called.",
    failures: problems.map(({ code: code2, message }) => ({ reason: "invalid-input", code: code2, message }))
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
/******/ 	var __webpack_exports__ = __nccwpck_require__(990);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;