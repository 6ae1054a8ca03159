/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 683:
/***/ ((module) => {

"use strict";
module.exports = require("./action-deliver.js");

/***/ }),

/***/ 636:
/***/ ((module) => {

"use strict";
module.exports = require("./core-diff-compare-changes.js");

/***/ }),

/***/ 377:
/***/ ((module) => {

"use strict";
module.exports = require("./index.js");

/***/ }),

/***/ 157:
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
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: !0 });
}, __copyProps = (to, from, except, desc) => {
  if (from && typeof from == "object" || typeof from == "function")
    for (let key of __getOwnPropNames(from))
      !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);

// another:core-diff-compare-changes
var core_diff_compare_changes_exports = {};
__export(core_diff_compare_changes_exports, {
  changedCanvas: () => import_core_diff_compare_changes.changedCanvas,
  compareChange: () => import_core_diff_compare_changes.compareChange,
  compareChanges: () => import_core_diff_compare_changes.compareChanges_2,
  compareNamed: () => import_core_diff_compare_changes.compareNamed,
  compareTrees: () => import_core_diff_compare_changes.compareTrees,
  sizeOfDifference: () => import_core_diff_compare_changes.sizeOfDifference
});
var import_core_diff_compare_changes, init_core_diff_compare_changes = __esm({
  "another:core-diff-compare-changes"() {
    import_core_diff_compare_changes = __nccwpck_require__(636);
  }
});

// <stdin>
var stdin_exports = {};
__export(stdin_exports, {
  anchor: () => anchor,
  drawViews: () => drawViews,
  firstDrawn: () => firstDrawn,
  html: () => html,
  lengthOf: () => lengthOf2,
  listParts: () => listParts,
  preload_3: () => preload,
  prose: () => prose,
  textOf_2: () => textOf,
  trustedMarkup: () => trustedMarkup
});
module.exports = __toCommonJS(stdin_exports);

// own:src/render/html/first-drawn.ts
function listParts({ own, undone }) {
  return [own, undone].filter((sides) => sides !== null);
}
function firstDrawn(changed, limits3) {
  let characters = 0, end = changed.findIndex((each, index) => {
    for (let { before, after } of listParts(each)) characters += lengthOf(before) + lengthOf(after);
    return index > 0 && (index >= limits3.definitions || characters > limits3.characters);
  });
  return end < 0 ? changed : changed.slice(0, end);
}
function lengthOf(content) {
  return content === null ? 0 : content.kind === "view" ? content.template.length : content.content.length;
}

// another:src/render/escape.ts
var import_index = __nccwpck_require__(377);

// own:src/render/html/markup.ts
var trustedMarkup = (text) => ({ parts: [text] });
function textOf({ parts }) {
  return parts.join("");
}
function lengthOf2({ parts }) {
  return parts.reduce((sum, part) => sum + part.length, 0);
}
function partsOf(piece) {
  return piece === null ? [] : typeof piece == "string" || typeof piece == "number" ? [(0, import_index.htmlText)(String(piece))] : "parts" in piece ? piece.parts : piece.flatMap(partsOf);
}
var enoughAlone = 16384;
function joinShort(parts) {
  let joined = [], short = [], length = 0, join = () => {
    length > 0 && joined.push(short.join("")), short = [], length = 0;
  };
  for (let part of parts)
    part.length >= enoughAlone && join(), short.push(part), length += part.length, length >= enoughAlone && join();
  return join(), joined;
}
function html(parts, ...pieces) {
  return { parts: joinShort(parts.flatMap((part, index) => [part, ...partsOf(pieces[index] ?? null)])) };
}
function anchor(text, address) {
  return !/^https?:\/\//.test(address) || !URL.canParse(address) ? html`${text}` : html`<a href="${new URL(address).href}" rel="noreferrer">${text}</a>`;
}
var prose = (text) => text.split(/`([^`]+)`/).map((part, index) => index % 2 === 1 ? html`<code>${part}</code>` : html`${part}`);

// another:src/core/words/prompts.ts
var import_action_deliver = __nccwpck_require__(683);

// another:src/render/markdown.ts
var import_action_deliver2 = __nccwpck_require__(683);

// another:src/render/alias.ts
var import_action_deliver3 = __nccwpck_require__(683);

// another:src/core/text/natural-order.ts
var import_action_deliver4 = __nccwpck_require__(683);

// another:src/core/plan/removed.ts
var import_action_deliver5 = __nccwpck_require__(683);

// another:src/core/plan/plan.ts
var import_action_deliver6 = __nccwpck_require__(683);

// another:src/core/resolve/review-hash.ts
var import_action_deliver7 = __nccwpck_require__(683);

// another:src/core/plan/version-marker.ts
var import_action_deliver8 = __nccwpck_require__(683);

// another:src/core/model/difference.ts
var import_action_deliver9 = __nccwpck_require__(683);

// another:src/core/plan/decision.ts
var import_action_deliver10 = __nccwpck_require__(683);

// another:src/core/kinds/text-rule.ts
var import_index2 = __nccwpck_require__(377);

// another:src/core/model/key.ts
var import_index3 = __nccwpck_require__(377);

// another:src/core/kinds/arns.ts
var import_index4 = __nccwpck_require__(377);

// another:src/core/document/located-json.ts
var import_index5 = __nccwpck_require__(377);

// another:src/core/text/arn.ts
var import_index6 = __nccwpck_require__(377);

// another:src/core/resolve/has-references.ts
var import_index7 = __nccwpck_require__(377);

// another:src/core/document/problem.ts
var import_index8 = __nccwpck_require__(377);

// another:src/core/document/json-differences.ts
var import_action_deliver11 = __nccwpck_require__(683);

// another:src/core/hash/sha256.ts
var import_index9 = __nccwpck_require__(377);

// another:src/core/kinds/large-text.ts
var import_index10 = __nccwpck_require__(377);

// another:src/core/model/once-for-each.ts
var import_index11 = __nccwpck_require__(377);

// another:src/core/document/kept-json.ts
var import_index12 = __nccwpck_require__(377);

// another:src/core/document/json.ts
var import_index13 = __nccwpck_require__(377);

// another:src/core/model/errors.ts
var import_index14 = __nccwpck_require__(377);

// another:src/core/text/nearest.ts
var import_index15 = __nccwpck_require__(377);

// another:src/core/text/quote.ts
var import_index16 = __nccwpck_require__(377);

// another:esbuild-runtime
var import_index17 = __nccwpck_require__(377);

// own:render-html-view-sketch
var noNote = { marks: [], changes: [], itemMarks: /* @__PURE__ */ new Map(), isInherited: !1 };
function isPart(piece) {
  return "pieces" in piece;
}
function sketchSide(root, head, notes = /* @__PURE__ */ new Map(), changes = []) {
  let pieces = piecesOf(root, notes, !1);
  return { head: (0, import_index13.objectOf)(head), changes, pieces, size: sizeOf(pieces) };
}
function newSide(template) {
  let Content = (0, import_index13.memberOf)(template, "Body") ?? null;
  return sketchSide(readPlain({ Content }), (0, import_index13.memberOf)(template, "Head"));
}
function readPlain({ Content, ...others }) {
  let members = (0, import_index13.isList)(Content) || Content === void 0 ? others : { ...others, Content };
  return {
    type: typeof others.Type == "string" ? others.Type : "Component",
    members,
    pieces: (0, import_index13.isList)(Content) ? Content.map((item) => (0, import_index13.isObject)(item) ? readPlain(item) : { text: item }) : []
  };
}
function piecesOf({ pieces }, notes, isInherited) {
  return pieces.map((piece) => "pieces" in piece ? partOf(piece, notes, isInherited) : piece);
}
function partOf(component, notes, wasTouchedAbove) {
  let { type, members } = component, { marks, changes, itemMarks, ...note2 } = notes.get(component) ?? noNote, isInherited = wasTouchedAbove || note2.isInherited, pieces = piecesOf(component, notes, isInherited), isTouched = isInherited || marks.length > 0 || pieces.some((piece) => isPart(piece) && piece.isTouched), props = (0, import_index13.objectOf)(members.Props);
  return { type, props, members, pieces, marks, changes, itemMarks, isTouched, size: sizeOf(pieces) };
}
function sizeOf(pieces) {
  return pieces.reduce((sum, piece) => sum + (isPart(piece) ? 1 + piece.size : 0), 0);
}
async function loadReader(areCompared) {
  let comparing = areCompared ? await Promise.resolve().then(() => (init_core_diff_compare_changes(), core_diff_compare_changes_exports)) : null;
  return (before, after) => {
    if (before === null || comparing === null) return readNew(after);
    let trees = comparing.compareTrees(before, after);
    if (trees === null) return null;
    let { notes, changes, unrelated } = trees, [left, right] = [trees.before, trees.after].map(
      ({ root, templateMeta }) => sketchSide(root, templateMeta.Head, notes, changes)
    );
    return left && right ? { before: left, after: right, unrelated } : null;
  };
}
function readNew(content) {
  return { before: null, after: newSide((0, import_index13.memberOf)((0, import_index9.executableJson)(content), "template") ?? null), unrelated: !1 };
}
var signs = { added: "+", removed: "\u2212", changed: "~", moved: "\u2195" }, maxNames = 3;
function tag(mark, side2, changes = []) {
  let words = mark === "moved" && side2 === "before" ? "moved from here" : wordsOf(mark, changes);
  return html`<span class="v-t ${mark}"><span aria-hidden="true">${signs[mark]}\u00a0</span>${words}</span>`;
}
function wordsOf(mark, changes) {
  if (mark === "moved") return "moved here";
  if (mark !== "changed" || changes.length === 0) return mark;
  let names = changes.slice(0, maxNames).map(propWords), rest2 = changes.length - names.length;
  return `changed: ${names.join(", ")}${rest2 === 0 ? "" : ` and ${rest2} more`}`;
}
function propWords(name) {
  return (0, import_index.cutTo)(name, 30).replace(/(?<=[a-z])(?=[A-Z])/gu, " ").toLowerCase();
}
var maxText = { label: 160, paragraph: 1200, json: 80 }, binding = /^\$\.(#?[\p{L}_][^\s.[\]]*(?:\.[^\s.[\]]+|\[\d+\])*)$/u;
function bindingOf(value) {
  return typeof value == "string" ? binding.exec(value)?.[1] ?? null : null;
}
function chip(path) {
  return html`<span class="v-b"><span class="sr">value of </span>${(0, import_index.cutTo)(path, maxText.label)}</span>`;
}
function shown(value, max = maxText.label) {
  let path = bindingOf(value);
  return path !== null ? chip(path) : value == null || value === "" ? null : typeof value == "string" ? html`${(0, import_index.cutTo)(value, max)}` : typeof value == "object" ? html`<code>${(0, import_index.cutTo)(JSON.stringify(value), maxText.json)}</code>` : html`${String(value)}`;
}
function shownOr(value, none) {
  return shown(value) ?? html`<i class="v-n">${none}</i>`;
}
function isTrue(value) {
  return value === !0 || typeof value == "string" && value.toLowerCase() === "true";
}
function isFalse(value) {
  return value === !1 || typeof value == "string" && value.toLowerCase() === "false";
}
function flag(value, word) {
  let path = bindingOf(value);
  return path !== null ? html`<span class="v-w">${word} if ${chip(path)}</span>` : isTrue(value) ? html`<span class="v-w">${word}</span>` : null;
}
function oneOf(value, words) {
  return words.find((word) => word === value) ?? words[0];
}
function icon(value) {
  let name = shown(value);
  return name && html`<span class="v-i"><span class="sr">icon </span>${name}</span>`;
}
function defaultsOf({ DefaultValue }) {
  return DefaultValue === void 0 || DefaultValue === "" ? [] : (0, import_index13.isList)(DefaultValue) ? DefaultValue : [DefaultValue];
}
function firstShown(props, names) {
  return names.reduce((found, name) => found ?? shown((0, import_index13.memberOf)(props, name)), null);
}
var maxItems = 12;
function itemsOf({ props, itemMarks }, name) {
  let value = (0, import_index13.memberOf)(props, name), marks = itemMarks.get(name), all = (0, import_index13.listOf)(value).map((item, index) => ({ item, mark: marks?.[index] ?? "same" })), kept = all.length > maxItems ? keepMarked(all) : all;
  return { all: kept, omitted: all.length - kept.length, path: bindingOf(value) };
}
function keepMarked(all) {
  let marked = all.filter(({ mark }) => mark !== "same"), others = all.filter(({ mark }) => mark === "same"), kept = new Set([...marked, ...others].slice(0, maxItems));
  return all.filter((item) => kept.has(item));
}
function drawItems({ all, omitted, path }, kind, pen, draw2) {
  if (path !== null) return html`<p class="v-q">each of ${chip(path)}</p>`;
  if (all.length === 0) return null;
  let rows = all.map(
    ({ item, mark }) => mark === "same" ? html`<li>${draw2(item)}</li>` : html`<li class="v-m ${mark}">${draw2(item)} ${tag(mark, pen.side)}</li>`
  ), rest2 = omitted === 0 ? null : html`<li class="v-q">… ${omitted} more</li>`;
  return html`<ul class="${kind}">${rows}${rest2}</ul>`;
}
function attribute(item) {
  let value = shownOr((0, import_index13.memberOf)(item, "Value"), "no value"), isLink = typeof (0, import_index13.memberOf)(item, "LinkType") == "string" || shown((0, import_index13.memberOf)(item, "Url")) !== null, copy = isTrue((0, import_index13.memberOf)(item, "Copyable")) ? icon("copy") : null;
  return html`<span class="v-al">${shownOr((0, import_index13.memberOf)(item, "Label"), "no label")}</span> <span class="v-av">${isLink ? html`<span class="v-a"><span class="sr">Link: </span>${value}</span>` : value} ${copy}</span>`;
}
var attributeBar = (part, pen) => html`<div class="v-bar">${drawItems(itemsOf(part, "Attributes"), "v-at", pen, attribute) ?? html`<p class="v-q">no attributes</p>`}</div>`, attributeSection = (part, pen) => {
  let { props } = part, items = itemsOf(part, "Items"), columns = Math.min(4, Math.max(1, Math.trunc(Number(props.Columns)) || 2)), list = drawItems(items, `v-at c${columns}`, pen, attribute), none = shownOr(props.NoItemMessage, "no attributes"), heading3 = shown(props.Heading);
  return html`<div class="v-f">${heading3 && html`<p class="v-h h3"><span class="sr">Heading: </span>${heading3}</p>`}${list ?? html`<p class="v-q">${none}</p>`}</div>`;
}, attributes = { AttributeBar: attributeBar, AttributeSection: attributeSection }, border = ({ HideBorder }) => isTrue(HideBorder) ? "v-bare" : "v-box", container = (part, pen) => {
  let [head, foot] = [shown(part.props.header), shown(part.props.footer)];
  return html`<div class="${border(part.props)}">${head && html`<p class="v-h h3"><span class="sr">Heading: </span>${head}</p>`}${pen.children(part)}${foot && html`<p class="v-q">${foot}</p>`}</div>`;
}, section = (part, pen) => {
  let heading3 = shown(part.props.Heading);
  return html`<div class="v-sec">${heading3 && html`<p class="v-h h3"><span class="sr">Heading: </span>${heading3}</p>`}${pen.children(part)}</div>`;
}, form = (part, pen) => html`<div class="${border(part.props)}">${pen.children(part)}</div>`, alertTypes = ["info", "success", "warning", "error"], alertSigns = { info: "i", success: "\u2713", warning: "!", error: "\xD7" }, alert = (part, pen) => {
  let { props } = part, type = oneOf(props.type, alertTypes), bound = bindingOf(props.type), heading3 = shown(props.heading), place = props.level === "page" || props.level === "global" ? html`<span class="v-w">across the page</span>` : null;
  return html`<div class="v-alert ${type}"><p class="v-l"><span class="v-k v-ro v-sg" aria-hidden="true">${alertSigns[type]}</span><span class="v-w">${bound === null ? type : chip(bound)}</span> ${heading3} ${place}${flag(props.dismissible, "can be closed")}</p>${pen.children(part)}</div>`;
}, loader = () => html`<p class="v-q"><span class="v-ring" aria-hidden="true"></span> Loading …</p>`, application = ({ props }) => labelledBox(
  "Application",
  html`<p>${shownOr(props.AppIdentifier, "no application")} ${shown(props.Path)}</p>`
), card = (part, pen) => {
  let { props } = part, [description, status] = [shown(props.Description, maxText.paragraph), shown(props.Status)];
  return html`<div class="v-card"><p class="v-h h4"><span class="sr">Card: </span>${icon(props.Icon)}${shownOr(props.Heading, "no heading")}${status && html` <span class="v-st">${status}</span>`}</p>${description && html`<p>${description}</p>`}${pen.children(part)}</div>`;
}, nameProps = ["Heading", "Label", "Title", "Header", "header", "heading", "Text", "Name"], expandable = (part, pen) => html`<div class="v-sec"><p class="v-h h3"><span class="v-e" aria-hidden="true">▾ </span><span class="sr">Section that folds: </span>${firstShown(part.props, nameProps) ?? html`<i class="v-n">no heading</i>`}</p>${pen.children(part)}</div>`;
function labelledBox(label, content) {
  return html`<div class="v-un"><p class="v-l">${label}</p>${content}</div>`;
}
var named = (label) => (part, pen) => labelledBox(label, contentOf(part, pen));
function contentOf(part, pen) {
  let name = firstShown(part.props, nameProps);
  return html`${name && html`<p>${name}</p>`}${pen.children(part)}`;
}
var drawUnknown = (part, pen) => html`<div class="v-un"><p class="v-l">${shownOr(part.type, "Component")} <span class="v-w">not drawn: this type is not known here</span></p>${contentOf(part, pen)}</div>`, boxes = {
  Container: container,
  Section: section,
  Form: form,
  Alert: alert,
  Loader: loader,
  Application: application,
  Card: card,
  ExpandableSection: expandable,
  HTMLBox: named("HTML"),
  Detail: named("Detail")
}, variants = ["normal", "primary", "link"];
function drawButton(props, label) {
  let name = icon(props.IconName), isRight = props.IconAlign === "right", disabled = isTrue(props.Disabled) ? " v-off" : "";
  return html`<span class="v-bt ${oneOf(props.Variant, variants)}${disabled}"><span class="sr">Button: </span>${isRight ? null : name}<span>${label}</span>${isRight ? name : null}${isTrue(props.Loading) ? html`<span class="v-ring" aria-hidden="true"></span>` : null}</span>${states(props)}`;
}
var states = ({ Disabled, Loading }) => html`${flag(Disabled, "disabled")}${flag(Loading, "loading")}`, itemButton = (item) => {
  let props = (0, import_index13.objectOf)(item);
  return drawButton(props, shownOr((0, import_index13.isObject)(item) ? props.Label : item, "no label"));
}, button = (part, pen) => {
  let inner = pen.children(part), label = inner.length === 0 ? shownOr(part.props.Label, "no label") : html`${inner}`;
  return html`<div class="v-r">${drawButton(part.props, label)}</div>`;
}, submitButton = ({ props }) => html`<div class="v-r">${drawButton(props, shownOr(props.Label, "no label"))}</div>`, buttonGroup = (part, pen) => {
  let direction = part.props.ButtonsOrientation === "vertical" ? " v-col" : "";
  return drawItems(itemsOf(part, "Items"), `v-r${direction}`, pen, itemButton) ?? html`<p class="v-q">a group without buttons</p>`;
}, linkTypes = { case: "opens a case", "third-party applications": "opens an application" }, link2 = (part, pen) => {
  let { props } = part, inner = pen.children(part), text = inner.length === 0 ? shown(props.Url) ?? shownOr(props.Label, "no text") : html`${inner}`, type = Object.entries(linkTypes).find(([name]) => name === props.Type)?.[1] ?? null, opening = bindingOf(props.AutoOpen) !== null || isTrue(props.AutoOpen);
  return html`<div class="v-r"><span class="v-a"><span class="sr">Link: </span>${text}</span>${type && html`<span class="v-w">${type}</span>`}${opening ? flag(props.AutoOpen, "opens by itself") : null}</div>`;
}, buttons = {
  Button: button,
  SubmitButton: submitButton,
  ButtonGroup: buttonGroup,
  Link: link2
};
function field(kind, control) {
  return (part, pen) => {
    let { props } = part, help = shown(props.HelperText);
    return html`<div class="v-f">${fieldLabel(kind, part)}${control(part, pen)}${help && html`<p class="v-q">${help}</p>`}</div>`;
  };
}
function fieldLabel(kind, { props }) {
  return html`<p class="v-l"><span class="sr">${kind}: </span>${shownOr(props.Label, "no label")} ${flag(props.Required, "required")}${flag(props.Disabled, "disabled")}</p>`;
}
function box(content, end, kind = "") {
  return html`<p class="v-x${kind}"><span>${content}</span>${end}</p>`;
}
var shape = (sign) => html`<span class="v-e" aria-hidden="true">${sign}</span>`, inputTypes = ["text", "number", "password", "email", "tel", "url"], input = field("Text field", ({ props }) => {
  let type = oneOf(props.InputType, inputTypes), end = type === "text" ? null : html`<span class="v-e">${type}</span>`, value = type === "password" && bindingOf(props.DefaultValue) === null && props.DefaultValue ? "\u2022\u2022\u2022\u2022\u2022\u2022" : null;
  return box(value === null ? shown(props.DefaultValue) : html`${value}`, end);
}), textArea = field(
  "Text area",
  ({ props }) => box(shown(props.DefaultValue, 400), limitOf(props.MaxLength), " v-area")
), limitOf = (value) => {
  let max = shown(value);
  return max && html`<span class="v-e">up to ${max}</span>`;
}, dateField = (kind, format, sign) => field(
  kind,
  ({ props }) => box(
    shown(props.DefaultValue) ?? html`<span class="v-n">${shown(props.DateFormat) ?? format}</span>`,
    shape(sign)
  )
), dropdown = field("Dropdown", (part, pen) => {
  let { props } = part, chosen = defaultsOf(props).map(
    (value) => html`<span class="v-d">${shown(labelOf(value, props.Options))}</span>`
  ), end = shape(isTrue(props.Clearable) ? "\xD7 \u25BE" : "\u25BE"), hint = isTrue(props.MultiSelect) ? "choose some" : "choose one";
  return html`${box(chosen.length > 0 ? html`${chosen}` : html`<span class="v-n">${hint}</span>`, end)}${options(part, pen)}`;
});
function options(part, pen) {
  return drawItems(itemsOf(part, "Options"), "v-o", pen, optionLabel);
}
var optionLabel = (option) => typeof option == "object" ? shownOr((0, import_index13.memberOf)(option, "Label"), "no label") : shownOr(option, "empty");
function labelOf(value, all) {
  let option = (Array.isArray(all) ? all : []).find((each) => (0, import_index13.memberOf)(each, "Value") === value);
  return (0, import_index13.memberOf)(option, "Label") ?? value;
}
var choiceGroup = (kind, sign) => field(kind, (part, pen) => {
  let chosen = new Set(defaultsOf(part.props).map((value) => JSON.stringify(value))), draw2 = (option) => {
    let isOn = chosen.has(JSON.stringify((0, import_index13.memberOf)(option, "Value") ?? option));
    return html`<span class="v-k ${sign[isOn ? 1 : 0]}" aria-hidden="true"></span>${isOn ? html`<span class="sr">chosen: </span>` : null}<span>${optionLabel(option)}</span>`;
  }, bound = [...chosen].map((text) => bindingOf(JSON.parse(text))).find((path) => path !== null);
  return html`${drawItems(itemsOf(part, "Options"), "v-c", pen, draw2)}${bound === void 0 ? null : html`<p class="v-q">chosen: ${shown(`$.${bound}`)}</p>`}`;
}), toggle = (part) => {
  let { props } = part, isOn = isTrue(props.DefaultValue), help = shown(props.HelperText), bound = bindingOf(props.DefaultValue) === null ? null : html`<p class="v-q">on if ${shown(props.DefaultValue)}</p>`;
  return html`<div class="v-f v-tg"><span class="v-s ${isOn ? "on" : "off"}" aria-hidden="true"></span>${fieldLabel(isOn ? "Toggle, on" : "Toggle, off", part)}${bound}${help && html`<p class="v-q">${help}</p>`}</div>`;
}, fields = {
  FormInput: input,
  TextArea: textArea,
  Dropdown: dropdown,
  RadioGroup: choiceGroup("Radio group", ["v-ro", "v-ro on"]),
  CheckboxGroup: choiceGroup("Checkbox group", ["v-co", "v-co on"]),
  DatePicker: dateField("Date picker", "YYYY/MM/DD", "\u25A6"),
  TimePicker: dateField("Time picker", "hh:mm", "\u25F7"),
  Toggle: toggle
}, maxRows = 3, drawTable = (part, pen) => {
  let { props } = part, [heading3, description] = [shown(props.Header), shown(props.Description)];
  return html`<div class="v-tb">${heading3 && html`<p class="v-h h3"><span class="sr">Table: </span>${heading3}</p>`}${description && html`<p class="v-q">${description}</p>`}${filterBox(props.Filterable)}${grid(part, pen)}${rowsNote(props.Items)}${pageNote(props.ItemsPerPage)}${drawItems(itemsOf(part, "Actions"), "v-r", pen, itemButton)}</div>`;
}, filterBox = (value) => isTrue(value) ? html`<p class="v-x"><span class="v-n">find rows</span></p>` : flag(value, "can be filtered");
function grid(part, pen) {
  let { all, omitted, path } = itemsOf(part, "Columns");
  if (path !== null) return html`<p class="v-q">a column for each of ${chip(path)}</p>`;
  if (all.length === 0) return html`<p class="v-q">no columns</p>`;
  let more = omitted === 0 ? null : html`<th scope="col" class="v-q">… ${omitted} more</th>`, rows = rowsOf(part.props.Items);
  return html`<div class="v-sc"><table><thead><tr>${all.map((column) => heading(column, pen))}${more}</tr></thead><tbody>${rows.map((row2) => html`<tr>${all.map(({ item, mark }) => html`<td class="${mark}">${cell(item, row2)}</td>`)}</tr>`)}</tbody></table></div>`;
}
function heading({ item, mark }, pen) {
  let label = shownOr((0, import_index13.memberOf)(item, "Label"), "no label");
  return mark === "same" ? html`<th scope="col">${label}</th>` : html`<th scope="col" class="v-m ${mark}">${label} ${tag(mark, pen.side)}</th>`;
}
function rowsOf(items) {
  return (0, import_index13.isList)(items) && items.length > 0 ? items.slice(0, maxRows) : [null];
}
function cell(column, row2) {
  let id = (0, import_index13.memberOf)(column, "Id"), value = row2 === null ? null : typeof id == "string" ? (0, import_index13.memberOf)(row2, id) : void 0, text = value === null && row2 === null ? html`<span class="v-n">${shownOr(id, "no id")}</span>` : shownOr(value, "empty"), editing = (0, import_index13.memberOf)(column, "EditableType");
  return editing === "input" ? html`<span class="v-x">${text}</span>` : editing === "select" ? html`<span class="v-x">${text}<span class="v-e" aria-hidden="true">▾</span></span>` : (0, import_index13.memberOf)(column, "Type") === "action" ? html`<span class="v-a">${text}</span>` : text;
}
function rowsNote(items) {
  let path = bindingOf(items);
  if (path !== null) return html`<p class="v-q">a row for each of ${chip(path)}</p>`;
  let more = ((0, import_index13.isList)(items) ? items.length : 0) - maxRows;
  return more > 0 ? html`<p class="v-q">… ${more} more ${more === 1 ? "row" : "rows"}</p>` : null;
}
function pageNote(value) {
  let count = shown(value);
  return count && html`<p class="v-q">${count} rows a page</p>`;
}
var header = (part, pen) => {
  let { props } = part, level = oneOf(props.variant, ["h2", "h1", "h3", "h4"]), description = shown(props.description, maxText.paragraph);
  return html`<div><div class="v-h ${level}"><span class="sr">Heading: </span>${pen.children(part)}</div>${description && html`<p class="v-q">${description}</p>`}</div>`;
}, variants2 = ["p", "h1", "h2", "h3", "h4", "h5", "div", "span"], sizes = [
  "",
  "body-s",
  "body-m",
  "heading-xs",
  "heading-s",
  "heading-m",
  "heading-l",
  "heading-xl",
  "display-l"
], weights = ["", "light", "normal", "bold", "heavy"], aligns = ["", "center", "right"], textBox = (part, pen) => {
  let { Variant, FontSize, FontWeight, TextAlign } = part.props, names = [
    oneOf(Variant, variants2),
    oneOf(FontSize, sizes),
    oneOf(FontWeight, weights),
    oneOf(TextAlign, aligns)
  ], inner = pen.children(part), content = inner.length === 0 ? html`<i class="v-n">no text</i>` : html`${inner}`;
  return html`<div class="v-tx ${names.filter(Boolean).join(" ")}">${content}</div>`;
};
function textOfHtml(markup) {
  return markup.slice(0, 4 * maxText.paragraph).replace(/<li[^>]*>/giu, `
\u2022 `).replace(/<(?:br|\/?(?:p|div|tr|ul|ol|h[1-6]))\b[^>]*>/giu, `
`).replace(/<[^>]*>/gu, "").replace(/&nbsp;/gu, " ").replace(/\s*\n\s*/gu, `
`).trim();
}
var templateString = ({ props: { TemplateString } }) => {
  let isText = typeof TemplateString == "string" && bindingOf(TemplateString) === null, text = shown(isText ? textOfHtml(TemplateString) : TemplateString, maxText.paragraph);
  return html`<div class="v-tx v-pre">${text ?? html`<i class="v-n">no text</i>`}</div>`;
}, image = ({ props }) => html`<div class="v-img"><span class="sr">Image: </span><span>${shownOr(props.Alt, "image without a text")}</span>${sourceOf2(props.Src)}</div>`;
function sourceOf2(source) {
  if (typeof source != "string" || source === "") return null;
  let path = bindingOf(source);
  if (path !== null) return html`<span class="v-q">${chip(path)}</span>`;
  let file = source.split(/[?#]/u, 1)[0]?.split("/").at(-1) ?? "";
  return html`<span class="v-q">${shown(file || source)}</span>`;
}
var iconAlone = ({ props }) => html`<div class="v-r">${icon(props.Name) ?? html`<i class="v-n">an icon without a name</i>`}</div>`, texts = {
  Header: header,
  TextBox: textBox,
  TemplateStringComponent: templateString,
  Image: image,
  Icon: iconAlone
}, draws = {
  ...boxes,
  ...texts,
  ...buttons,
  ...attributes,
  ...fields,
  Table: drawTable
};
function drawOf(type) {
  return Object.hasOwn(draws, type) ? draws[type] : drawUnknown;
}
var whole = 12;
function columnSpans(configuration) {
  let columns = (0, import_index13.memberOf)((0, import_index13.memberOf)(configuration, "Layout"), "Columns"), spans = ((0, import_index13.isList)(columns) ? columns : [columns]).map(Number);
  return spans.every((span) => Number.isInteger(span) && span >= 1 && span <= whole) && spans.some((span) => span !== whole) ? spans : null;
}
var aligns2 = { left: "v-left", center: "v-mid", right: "v-end" };
function alignClass({ Configuration }) {
  let align = (0, import_index13.memberOf)((0, import_index13.memberOf)(Configuration, "Layout"), "Align");
  return typeof align == "string" && Object.hasOwn(aligns2, align) ? aligns2[align] ?? "" : "";
}
var limits = { fold: 60, depth: 12 };
function drawScreen(sketch, side2, size, isCompared) {
  let room3 = { left: size, omitted: 0, touched: 0 }, drawing = {
    side: side2,
    room: room3,
    isFolding: isCompared && side2 !== "only" && sketch.size > limits.fold
  }, pieces = drawPieces(sketch.pieces, sketch.head.Configuration, drawing, 0), body = pieces.length === 0 ? html`<p class="v-q">An empty view.</p>` : html`${pieces}`;
  return html`<div class="v-screen">${titleBar(sketch, side2)}<div class="v-body">${body}</div>${rest(room3)}</div>`;
}
function drawAlone(part) {
  let plain = { ...part, marks: [], itemMarks: /* @__PURE__ */ new Map() };
  return frame(plain, drawOf(part.type)(plain, { side: "only", children: () => [] }), "only");
}
function titleBar({ head, changes }, side2) {
  let names = changes.map((name) => propName("", name)), mark = names.length > 0 ? tag("changed", side2, names) : null;
  return html`<p class="v-title"><span class="sr">Title of the view: </span>${shownOr(head.Title, "no title")} ${mark}</p>`;
}
function rest({ omitted, touched }) {
  if (omitted === 0) return null;
  let changed = touched === 0 ? "" : `, ${touched} of them with changes: see below`;
  return html`<p class="v-q v-rest">${(0, import_action_deliver2.plural)(omitted, "more component")} not drawn${changed}.</p>`;
}
function drawPieces(pieces, configuration, drawing, depth) {
  let spans = columnSpans(configuration);
  if (spans === null) return inRow(pieces, drawing, depth);
  let drawn = pieces.flatMap((piece, index) => {
    let one = drawPiece(piece, drawing, depth);
    return one ? [html`<div class="v-s${spans[index % spans.length] ?? 1}">${one}</div>`] : [];
  });
  return [html`<div class="v-g">${drawn}</div>`];
}
function inRow(pieces, drawing, depth) {
  let drawn = [], untouched = 0, fold = () => {
    untouched > 0 && drawn.push(html`<p class="v-q">… ${(0, import_action_deliver2.plural)(untouched, "component")}, unchanged</p>`), untouched = 0;
  };
  for (let piece of pieces)
    if (drawing.isFolding && isPart(piece) && !piece.isTouched) untouched += 1 + piece.size;
    else {
      fold();
      let one = drawPiece(piece, drawing, depth);
      one && drawn.push(one);
    }
  return fold(), drawn;
}
function drawPiece(piece, drawing, depth) {
  let { room: room3 } = drawing;
  if (!isPart(piece)) {
    let text = room3.left > 0 ? shown(piece.text, maxText.paragraph) : null;
    return text && spend(html`<span class="v-y">${text}</span> `, room3);
  }
  return room3.left > 0 && depth < limits.depth ? drawPart(piece, drawing, depth) : (room3.omitted += 1 + piece.size, room3.touched += countTouched(piece), null);
}
function drawPart(part, drawing, depth) {
  let { side: side2, room: room3 } = drawing, before = room3.left, pen = {
    side: side2,
    children: ({ pieces, members }) => drawPieces(pieces, members.Configuration, drawing, depth + 1)
  }, own = frame(part, drawOf(part.type)(part, pen), side2);
  return room3.left = before, spend(own, room3);
}
function spend(markup, room3) {
  return room3.left -= lengthOf2(markup), markup;
}
function frame(part, body, side2) {
  let { marks } = part, hint = visibility(part), align = alignClass(part.members);
  if (marks.length === 0 && hint === null && align === "") return body;
  let changes = part.changes.map((name) => propName(part.type, name)), tags = marks.map((mark) => tag(mark, side2, changes)), holds = marks.length > 0 && part.size > 0 ? "v-hold" : "", names = ["v-fr", marks.length > 0 ? "v-m" : "", ...marks, holds, align].filter(Boolean).join(" ");
  return html`<div class="${names}">${tags.length + (hint ? 1 : 0) === 0 ? null : html`<p class="v-ts">${tags}${hint}</p>`}${body}</div>`;
}
function propName(type, name) {
  return name === "Items" ? itemNames[type] ?? name : name === "Content" ? "text" : name;
}
var itemNames = {
  ButtonGroup: "buttons",
  AttributeSection: "attributes",
  Table: "rows"
};
function visibility({ props, members }) {
  let value = props.Visibility ?? members.Visibility, path = bindingOf(value);
  return path !== null ? html`<span class="v-w">shown if ${chip(path)}</span>` : isFalse(value) ? html`<span class="v-w">hidden</span>` : (0, import_index13.isObject)(value) ? html`<span class="v-w">shown on a condition</span>` : null;
}
function countTouched({ marks, pieces }) {
  let inner = pieces.reduce((sum, piece) => sum + (isPart(piece) ? countTouched(piece) : 0), 0);
  return (marks.length > 0 ? 1 : 0) + inner;
}
var drawnElsewhere = ["Content", "Layout", "Title"];
function isSameToAgents(before, after) {
  let [left, right] = [before, after].map(({ pieces }) => markedParts(pieces));
  if (left === void 0 || right === void 0 || left.length !== right.length) return !1;
  let isHidden = (names) => names.every((name) => !drawnElsewhere.includes(name));
  return isHidden(after.changes) && right.every((part, index) => {
    let other = left[index];
    return part.marks.length === 1 && part.marks[0] === "changed" && other !== void 0 && isHidden(part.changes) && isDrawnAlike(other, part);
  });
}
var isDrawnAlike = (one, other) => one.marks[0] === "changed" && textOf(drawAlone(one)) === textOf(drawAlone(other));
function markedParts(pieces) {
  return pieces.flatMap((piece) => !isPart(piece) || !piece.isTouched ? [] : [...piece.marks.length > 0 ? [piece] : [], ...markedParts(piece.pieces)]);
}
var heading2 = html`<h3 class="v-head">Sketch, not the console: what an agent would see</h3>`, note = html`<p class="v-note">It shows what the view has and in which order. Amazon Connect lays it out in its own way. <span class="v-b">Name</span> is a value that the flow gives.</p>`;
function drawSketch({ before, after, unrelated }, sides, size) {
  let draw2 = (when, where, shown2, kind) => side(when, where, drawScreen(shown2, kind, size, !unrelated));
  if (before === null) return room(draw2("New", sides.after, after, "only"), "v-one");
  if (!unrelated && isSameToAgents(before, after)) {
    let isMarked = after.changes.length > 0 || markedParts(after.pieces).length > 0;
    return room(isMarked ? draw2("After", sides.after, after, "after") : null, "v-one", sameWords);
  }
  let pair = html`${draw2("Before", sides.before, before, "before")}${draw2("After", sides.after, after, "after")}`;
  return room(pair, "v-two", unrelated ? unrelatedWords : null);
}
var sameWords = html`<p>An agent sees the same before and after: what changed does not show on the screen.</p>`, unrelatedWords = html`<p>In these two nothing is marked.</p>`;
function room(figures, kind, words = null) {
  return html`<div class="v">${heading2}${note}${words}<div class="${kind}">${figures}</div></div>`;
}
function side(when, where, screen) {
  return html`<figure class="v-side" aria-label="${when}: ${where}"><figcaption><b>${when}</b>: ${where}</figcaption>${screen}</figure>`;
}
var style = `
.sr { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.v { --soft: color-mix(in srgb, var(--canvas) 60%, var(--ground)); margin: 18px 0 14px; }
.v > p { margin: 0 0 12px; } .v-note { color: var(--quiet); font-size: 13px; max-width: 75ch; }
h3.v-head { margin: 0 0 2px; font-size: 14px; text-transform: none; letter-spacing: 0; color: var(--text); }
.v-two { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 400px), 1fr)); gap: 18px; align-items: start; }
.v-one { max-width: 620px; }
.v-side { margin: 0; min-width: 0; }
.v-side figcaption { margin-bottom: 6px; color: var(--quiet); font-size: 13px; overflow-wrap: anywhere; } .v-side figcaption b { color: var(--text); }
.v-two > .v-side:first-child b::before { content: "\u2212 " / ""; color: var(--removed); } .v-two > .v-side:last-child b::before { content: "+ " / ""; color: var(--added); }
.v-screen { container-type: inline-size; border: 1px solid var(--line); border-radius: 10px; background: var(--ground); font-size: 14px; line-height: 1.45; overflow: auto; overflow-wrap: anywhere; text-align: left; }
:where(.v-screen) :is(p, ul) { margin: 0; padding: 0; list-style: none; } .v-screen :is(p, span, li, td, th) { unicode-bidi: plaintext; }
.v-title { padding: 8px 16px; border-bottom: 1px solid var(--line); background: var(--canvas); font-weight: 600; font-size: 13px; border-radius: 10px 10px 0 0; }
.v-body { padding: 16px; } .v-rest { padding: 0 16px 14px; }
.v-body, .v-box, .v-bare, .v-sec, .v-un, .v-card, .v-alert, .v-fr, .v-tb { display: flex; flex-direction: column; gap: 12px; min-width: 0; }
.v-box, .v-card { border: 1px solid var(--line); border-radius: 8px; padding: 14px; }
.v-sec + .v-sec { border-top: 1px solid var(--line); padding-top: 14px; }
.v-g { display: grid; grid-template-columns: repeat(12, minmax(0, 1fr)); gap: 12px 16px; align-items: start; } .v-g > * { min-width: 0; }
${Array.from({ length: 12 }, (_, index) => `.v-s${index + 1} { grid-column: span ${index + 1}; }`).join(" ")}
.v-left { text-align: left; } .v-mid, .v-tx.center { text-align: center; } .v-end, .v-tx.right { text-align: right; }
.v-h { font-weight: 600; } :is(.h1, .h2, .h3, .v-h) .v-b { font-size: 14px; line-height: 22px; font-weight: 600; } .v-h + .v-q { margin-top: 4px; } .h1, .heading-xl { font-size: 20px; line-height: 1.3; } .h2, .heading-m { font-size: 17px; } .h3, .heading-s, .heading-xs { font-size: 15px; }
.v-tx:is(.h1, .h2, .h3, .h4, .h5, .bold, [class*="heading"]) { font-weight: 600; }
.body-s { font-size: 12.5px; } .heading-l { font-size: 18px; } .display-l { font-size: 24px; line-height: 1.25; }
.v-tx.light { font-weight: 300; } .v-tx.normal { font-weight: 400; } .v-tx.heavy { font-weight: 800; }
.v-pre { white-space: pre-line; }
.v-q, .v-n, .v-w, .v-al, .v-e { color: var(--quiet); } .v-q { font-size: 12.5px; } .v-n { font-style: italic; } .v-w { font-size: 12px; margin-inline-start: 6px; }
.v-b { display: inline-block; max-width: 100%; border: 1px dashed var(--quiet); border-radius: 999px; padding: 0 8px; font: 12px/18px ui-monospace, Menlo, Consolas, monospace; color: var(--text); background: var(--canvas); }
.v-i { display: inline-block; vertical-align: 1px; border: 1px solid var(--quiet); border-radius: 4px; padding: 0 5px; margin-inline: 0 6px; font-size: 11px; line-height: 16px; font-weight: 400; color: var(--quiet); background: var(--ground); }
.v-f { display: flex; flex-direction: column; gap: 4px; min-width: 0; } .v-l { font-weight: 600; font-size: 13px; } .v-l > * { font-weight: 400; }
.v-x { display: flex; gap: 8px; justify-content: space-between; align-items: baseline; min-height: 34px; border: 1px solid var(--line); border-radius: 7px; padding: 5px 10px; background: var(--soft); }
.v-x { padding: 5px 10px; text-align: left; } .v-x.v-area { min-height: 68px; } .v-e { font-size: 12px; white-space: nowrap; } .v-d + .v-d::before { content: ", "; }
.v-o { display: flex; flex-wrap: wrap; gap: 2px 6px; font-size: 12.5px; color: var(--quiet); } .v-o { padding: 2px 0 0 10px; } .v-o li:not(:last-child)::after { content: " \xB7"; }
.v-c { display: flex; flex-direction: column; gap: 4px; } .v-c li { display: flex; gap: 8px; align-items: baseline; } .v-c li .v-k { flex: none; margin: 0; vertical-align: 0; align-self: center; }
.v-k { display: inline-block; width: 15px; height: 15px; margin-inline-end: 8px; border: 1.5px solid var(--quiet); border-radius: 3px; vertical-align: -2px; } .v-ro { border-radius: 50%; } .v-k.on { background: var(--quiet); box-shadow: inset 0 0 0 2.5px var(--ground); }
.v-sg { font: 700 10.5px/12.5px system-ui; text-align: center; vertical-align: 0; color: var(--quiet); margin-inline-end: 2px; }
.v-tg { display: grid; grid-template-columns: auto 1fr; column-gap: 10px; align-items: center; } .v-tg > :nth-child(n + 3) { grid-column: 2; }
.v-s { width: 30px; height: 17px; border: 1.5px solid var(--quiet); border-radius: 999px; background: radial-gradient(circle at 8px 50%, var(--quiet) 4.5px, transparent 5px); } .v-s.on { background: radial-gradient(circle at calc(100% - 8px) 50%, var(--ground) 4.5px, transparent 5px), var(--quiet); }
.v-r { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; } .v-col { flex-direction: column; align-items: start; } .v-end .v-r { justify-content: end; } .v-left .v-r { justify-content: start; } .v-mid .v-r { justify-content: center; }
.v-bt { display: inline-flex; align-items: center; max-width: 100%; border: 1.5px solid var(--quiet); border-radius: 999px; padding: 4px 16px; font-weight: 600; font-size: 13.5px; color: var(--text); background: var(--ground); text-align: left; }
.v-bt .v-tx { font: inherit; } .v-bt > span:last-child.v-i { margin-inline: 6px 0; }
.v-bt.primary { background: var(--quiet); color: var(--ground); } .v-bt.link { border-color: transparent; padding-inline: 4px; text-decoration: underline; text-underline-offset: 3px; } .v-bt.v-off { border-style: dashed; }
.v-a { text-decoration: underline; text-underline-offset: 3px; }
.v-ring { display: inline-block; width: 13px; height: 13px; border: 2px solid var(--line); border-top-color: var(--quiet); border-radius: 50%; vertical-align: -2px; margin-inline: 6px 2px; }
.v-bar { border: 1px solid var(--line); border-radius: 8px; padding: 9px 14px; background: var(--soft); }
.v-at { display: flex; flex-wrap: wrap; gap: 10px 28px; } .v-at:is(.c1, .c2, .c3, .c4) { display: grid; grid-template-columns: 1fr; } .v-at.c2 { grid-template-columns: 1fr 1fr; } .v-at.c3 { grid-template-columns: repeat(3, 1fr); } .v-at.c4 { grid-template-columns: repeat(4, 1fr); }
.v-al { display: block; font-size: 12px; } .v-av .v-i { margin-inline: 6px 0; }
.v-st { border: 1px solid var(--line); border-radius: 999px; padding: 1px 9px; font-size: 12px; font-weight: 400; }
.v-sc { overflow-x: auto; border: 1px solid var(--line); border-radius: 8px; } .v-sc table { font-size: 13px; } .v-sc :is(th, td) { padding: 6px 10px; border-bottom: 1px solid var(--line); font-weight: 400; min-width: 84px; } .v-sc th { font-weight: 600; background: var(--canvas); } .v-sc tr:last-child td { border: 0; } .v-sc .v-x { min-height: 26px; padding: 1px 8px; }
.v-img { display: flex; flex-direction: column; align-items: center; justify-content: center; min-height: 90px; max-width: 260px; border: 1px solid var(--line); border-radius: 8px; padding: 10px; text-align: center; background: linear-gradient(to top right, transparent calc(50% - 0.5px), var(--line) 50%, transparent calc(50% + 0.5px)), linear-gradient(to bottom right, transparent calc(50% - 0.5px), var(--line) 50%, transparent calc(50% + 0.5px)), var(--canvas); } .v-img > span { background: var(--canvas); padding: 0 6px; }
.v-alert { border: 1px solid var(--line); border-inline-start: 4px solid var(--quiet); border-radius: 6px; padding: 10px 14px; gap: 6px; background: var(--soft); }
.v-un { border: 1.5px dashed var(--line); border-radius: 8px; padding: 10px 14px; gap: 6px; }
.v-m { border: 1px solid var(--mark); background: color-mix(in srgb, var(--tint) 55%, var(--ground)); } .v-fr.v-m { border-radius: 8px; padding: 8px 10px 10px 12px; gap: 8px; border-inline-start-width: 4px; } li.v-m { border-radius: 6px; padding: 2px 8px; } .v-o li.v-m::after { content: ""; }
.v-m.removed { border-style: dashed; border-inline-start-style: solid; } li.removed > :first-child, td.removed { text-decoration: line-through; }
:is(.v-m, .v-t).added { --mark: var(--added); --tint: var(--added-ground); } :is(.v-m, .v-t).removed { --mark: var(--removed); --tint: var(--removed-ground); } :is(.v-m, .v-t).changed { --mark: var(--changed); --tint: var(--changed-ground); } :is(.v-m, .v-t).moved { --mark: var(--moved); --tint: var(--moved-ground); }
.v-hold:is(.moved, .changed) { background: none; } .v-m .v-x { background: var(--ground); }
.v-m :is(.v-q, .v-n, .v-w, .v-al, .v-e, .v-o, .v-i) { color: color-mix(in srgb, var(--quiet) 60%, var(--text)); }
.v-ts { display: flex; flex-wrap: wrap; gap: 6px; } .v-t { display: inline-block; border: 1px solid; border-radius: 999px; padding: 0 9px; font: 600 12px/19px system-ui; color: var(--mark); background: var(--ground); } :is(li, th) .v-t { white-space: nowrap; }
.tree { margin: 14px 0; } .tree > summary { padding: 4px 0; color: var(--quiet); } .tree[open] > summary { border: 0; } .tree .outline { margin: 6px 0; }
@container (max-width: 380px) { .v-g > * { grid-column: 1 / -1; } .v-at:is(.c2, .c3, .c4) { grid-template-columns: 1fr; } }
section.part ~ section.part .v-note, .card:has(.v-note) ~ :is(.card, .rest) .v-note { display: none; }
/* If one side is below the other, its heading stays in sight. */
@media (max-width: 900px) {
  .v-two figcaption { position: sticky; top: 0; z-index: 1; margin: 0; padding: 7px 12px; border: 1px solid var(--line); border-bottom: 0; border-radius: 10px 10px 0 0; background: var(--canvas); font-size: 14px; }
  .v-two .v-screen { border-top-left-radius: 0; border-top-right-radius: 0; } .v-two .v-title { background: none; }
}
@media print { .v-two figcaption { position: static; } .v-screen { break-inside: avoid-page; } }
`, room2 = { page: 45e5, side: 15e4 }, limits2 = { definitions: 250, characters: 4e6 };
async function drawViews(report, contents) {
  let tasks = (0, import_action_deliver4.bySeverity)(report).flatMap(([key, entry]) => {
    let changed = contents.get(key), found = changed && tasksOf(entry, changed);
    return found && (found.own || found.undone) ? [{ key, ...found }] : [];
  }), drawn = firstDrawn(tasks, limits2);
  if (drawn.length === 0) return null;
  let all = drawn.flatMap((each) => listParts(each)), size = Math.min(room2.side, Math.floor(room2.page / (2 * all.length))), read = await loadReader(all.some(({ before }) => before !== null)), drawTask = (task) => task && draw(task, size, read), parts = new Map(
    drawn.map(({ key, own, undone }) => [key, { own: drawTask(own), undone: drawTask(undone) }])
  ), left = html`<p class="quiet">There is no sketch of it: so many views change at once that only the first ${drawn.length} are drawn.</p>`;
  for (let { key, own, undone } of tasks.slice(drawn.length))
    parts.set(key, { own: own && left, undone: undone && left });
  return { style, parts };
}
async function preload() {
  await loadReader(!0);
}
function tasksOf(entry, { own, undone }) {
  return {
    own: own?.before === null ? taskOf(newSides, own) : compared((0, import_action_deliver.ownPart)(entry), own),
    undone: compared((0, import_action_deliver.undonePart)(entry), undone)
  };
}
var newSides = { before: "", after: "in the repository" };
function compared(part, contents) {
  return part !== null && (0, import_action_deliver.hasVisibleChange)(part.difference) ? taskOf(part.sides, contents) : null;
}
function taskOf(sides, contents) {
  if (contents === null) return null;
  let { before, after } = contents;
  return before?.kind !== "module" && after.kind === "view" ? { before, after, sides } : null;
}
function draw({ before, after, sides }, size, read) {
  try {
    let sketch = read(before, after);
    return sketch && drawSketch(sketch, sides, size);
  } catch (cause) {
    return html`<p class="quiet">The view could not be drawn: ${(0, import_index14.bugOf)(cause)}</p>`;
  }
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
/******/ 	var __webpack_exports__ = __nccwpck_require__(157);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;