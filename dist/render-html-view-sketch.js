/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 683:
/***/ ((module) => {

"use strict";
module.exports = require("./action-deliver.js");

/***/ }),

/***/ 346:
/***/ ((module) => {

"use strict";
module.exports = require("./app-definition-steps.js");

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

/***/ 917:
/***/ ((module) => {

"use strict";
module.exports = require("./render-html-flow-canvas-modules.js");

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
// This entry need to be wrapped in an IIFE because it uses a non-standard name for the exports (exports).
(() => {
var exports = __webpack_exports__;
const require_index = __nccwpck_require__(377);
const require_action_deliver = __nccwpck_require__(683);
const require_render_html_flow_canvas_modules = __nccwpck_require__(917);
const require_app_definition_steps = __nccwpck_require__(346);

// src/core/diff/view/sketch-side.ts
const noNote = {
	marks: [],
	changes: [],
	itemMarks: /* @__PURE__ */ new Map(),
	isInherited: false
};
function isPart(piece) {
	return "pieces" in piece;
}
function sketchSide(root, head, notes = /* @__PURE__ */ new Map(), changes = []) {
	const pieces = piecesOf(root, notes, false);
	return {
		head: require_index.objectOf(head),
		changes,
		pieces,
		size: sizeOf(pieces)
	};
}
function newSide(template) {
	return sketchSide(readPlain({ Content: require_index.memberOf(template, "Body") ?? null }), require_index.memberOf(template, "Head"));
}
function readPlain({ Content, ...others }) {
	const members = require_index.isList(Content) || Content === void 0 ? others : {
		...others,
		Content
	};
	return {
		type: typeof others.Type === "string" ? others.Type : "Component",
		members,
		pieces: require_index.isList(Content) ? Content.map((item) => require_index.isObject(item) ? readPlain(item) : { text: item }) : []
	};
}
function piecesOf({ pieces }, notes, isInherited) {
	return pieces.map((piece) => "pieces" in piece ? partOf(piece, notes, isInherited) : piece);
}
function partOf(component, notes, wasTouchedAbove) {
	const { type, members } = component;
	const { marks, changes, itemMarks, ...note } = notes.get(component) ?? noNote;
	const isInherited = wasTouchedAbove || note.isInherited;
	const pieces = piecesOf(component, notes, isInherited);
	const isTouched = isInherited || marks.length > 0 || pieces.some((piece) => isPart(piece) && piece.isTouched);
	return {
		type,
		props: require_index.objectOf(members.Props),
		members,
		pieces,
		marks,
		changes,
		itemMarks,
		isTouched,
		size: sizeOf(pieces)
	};
}
function sizeOf(pieces) {
	return pieces.reduce((sum, piece) => sum + (isPart(piece) ? 1 + piece.size : 0), 0);
}

// src/render/html/view-sketch/read.ts
async function loadReader(areCompared) {
	const comparing = areCompared ? await Promise.resolve().then(() => __nccwpck_require__(636)).then((n) => n.compare_changes_exports) : null;
	return (before, after) => {
		if (before === null || comparing === null) return readNew(after);
		const trees = comparing.compareTrees(before, after);
		if (trees === null) return null;
		const { notes, changes, unrelated } = trees;
		const [left, right] = [trees.before, trees.after].map(({ root, templateMeta }) => sketchSide(root, templateMeta.Head, notes, changes));
		return left && right ? {
			before: left,
			after: right,
			unrelated
		} : null;
	};
}
function readNew(content) {
	return {
		before: null,
		after: newSide(require_index.memberOf(require_app_definition_steps.executableJson(content), "template") ?? null),
		unrelated: false
	};
}

// src/render/html/view-sketch/marks.ts
const signs = {
	added: "+",
	removed: "−",
	changed: "~",
	moved: "↕"
};
const maxNames = 3;
function tag(mark, side, changes = []) {
	const words = mark === "moved" && side === "before" ? "moved from here" : wordsOf(mark, changes);
	return require_render_html_flow_canvas_modules.html`<span class="v-t ${mark}"><span aria-hidden="true">${signs[mark]}\u00a0</span>${words}</span>`;
}
function wordsOf(mark, changes) {
	if (mark === "moved") return "moved here";
	if (mark !== "changed" || changes.length === 0) return mark;
	const names = changes.slice(0, maxNames).map(propWords);
	const rest = changes.length - names.length;
	return `changed: ${names.join(", ")}${rest === 0 ? "" : ` and ${rest} more`}`;
}
function propWords(name) {
	return require_index.cutTo(name, 30).replace(/(?<=[a-z])(?=[A-Z])/gu, " ").toLowerCase();
}

// src/render/html/view-sketch/values.ts
const maxText = {
	label: 160,
	paragraph: 1200,
	json: 80
};
const binding = /^\$\.(#?[\p{L}_][^\s.[\]]*(?:\.[^\s.[\]]+|\[\d+\])*)$/u;
function bindingOf(value) {
	return typeof value === "string" ? binding.exec(value)?.[1] ?? null : null;
}
function chip(path) {
	return require_render_html_flow_canvas_modules.html`<span class="v-b"><span class="sr">value of </span>${require_index.cutTo(path, maxText.label)}</span>`;
}
function shown(value, max = maxText.label) {
	const path = bindingOf(value);
	if (path !== null) return chip(path);
	if (value === void 0 || value === null || value === "") return null;
	if (typeof value === "string") return require_render_html_flow_canvas_modules.html`${require_index.cutTo(value, max)}`;
	if (typeof value === "object") return require_render_html_flow_canvas_modules.html`<code>${require_index.cutTo(JSON.stringify(value), maxText.json)}</code>`;
	return require_render_html_flow_canvas_modules.html`${String(value)}`;
}
function shownOr(value, none) {
	return shown(value) ?? require_render_html_flow_canvas_modules.html`<i class="v-n">${none}</i>`;
}
function isTrue(value) {
	return value === true || typeof value === "string" && value.toLowerCase() === "true";
}
function isFalse(value) {
	return value === false || typeof value === "string" && value.toLowerCase() === "false";
}
function flag(value, word) {
	const path = bindingOf(value);
	if (path !== null) return require_render_html_flow_canvas_modules.html`<span class="v-w">${word} if ${chip(path)}</span>`;
	return isTrue(value) ? require_render_html_flow_canvas_modules.html`<span class="v-w">${word}</span>` : null;
}
function oneOf(value, words) {
	return words.find((word) => word === value) ?? words[0];
}
function icon(value) {
	const name = shown(value);
	return name && require_render_html_flow_canvas_modules.html`<span class="v-i"><span class="sr">icon </span>${name}</span>`;
}
function defaultsOf({ DefaultValue }) {
	if (DefaultValue === void 0 || DefaultValue === "") return [];
	return require_index.isList(DefaultValue) ? DefaultValue : [DefaultValue];
}
function firstShown(props, names) {
	return names.reduce((found, name) => found ?? shown(require_index.memberOf(props, name)), null);
}

// src/render/html/view-sketch/items.ts
const maxItems = 12;
function itemsOf({ props, itemMarks }, name) {
	const value = require_index.memberOf(props, name);
	const marks = itemMarks.get(name);
	const all = require_index.listOf(value).map((item, index) => ({
		item,
		mark: marks?.[index] ?? "same"
	}));
	const kept = all.length > maxItems ? keepMarked(all) : all;
	return {
		all: kept,
		omitted: all.length - kept.length,
		path: bindingOf(value)
	};
}
function keepMarked(all) {
	const marked = all.filter(({ mark }) => mark !== "same");
	const others = all.filter(({ mark }) => mark === "same");
	const kept = new Set([...marked, ...others].slice(0, maxItems));
	return all.filter((item) => kept.has(item));
}
function drawItems({ all, omitted, path }, kind, pen, draw) {
	if (path !== null) return require_render_html_flow_canvas_modules.html`<p class="v-q">each of ${chip(path)}</p>`;
	if (all.length === 0) return null;
	const rows = all.map(({ item, mark }) => mark === "same" ? require_render_html_flow_canvas_modules.html`<li>${draw(item)}</li>` : require_render_html_flow_canvas_modules.html`<li class="v-m ${mark}">${draw(item)} ${tag(mark, pen.side)}</li>`);
	const rest = omitted === 0 ? null : require_render_html_flow_canvas_modules.html`<li class="v-q">… ${omitted} more</li>`;
	return require_render_html_flow_canvas_modules.html`<ul class="${kind}">${rows}${rest}</ul>`;
}

// src/render/html/view-sketch/attributes.ts
function attribute(item) {
	const value = shownOr(require_index.memberOf(item, "Value"), "no value");
	const isLink = typeof require_index.memberOf(item, "LinkType") === "string" || shown(require_index.memberOf(item, "Url")) !== null;
	const copy = isTrue(require_index.memberOf(item, "Copyable")) ? icon("copy") : null;
	return require_render_html_flow_canvas_modules.html`<span class="v-al">${shownOr(require_index.memberOf(item, "Label"), "no label")}</span> <span class="v-av">${isLink ? require_render_html_flow_canvas_modules.html`<span class="v-a"><span class="sr">Link: </span>${value}</span>` : value} ${copy}</span>`;
}
const attributeBar = (part, pen) => require_render_html_flow_canvas_modules.html`<div class="v-bar">${drawItems(itemsOf(part, "Attributes"), "v-at", pen, attribute) ?? require_render_html_flow_canvas_modules.html`<p class="v-q">no attributes</p>`}</div>`;
const attributeSection = (part, pen) => {
	const { props } = part;
	const items = itemsOf(part, "Items");
	const columns = Math.min(4, Math.max(1, Math.trunc(Number(props.Columns)) || 2));
	const list = drawItems(items, `v-at c${columns}`, pen, attribute);
	const none = shownOr(props.NoItemMessage, "no attributes");
	const heading = shown(props.Heading);
	return require_render_html_flow_canvas_modules.html`<div class="v-f">${heading && require_render_html_flow_canvas_modules.html`<p class="v-h h3"><span class="sr">Heading: </span>${heading}</p>`}${list ?? require_render_html_flow_canvas_modules.html`<p class="v-q">${none}</p>`}</div>`;
};
const attributes = {
	AttributeBar: attributeBar,
	AttributeSection: attributeSection
};

// src/render/html/view-sketch/boxes.ts
const border = ({ HideBorder }) => isTrue(HideBorder) ? "v-bare" : "v-box";
const container = (part, pen) => {
	const [head, foot] = [shown(part.props.header), shown(part.props.footer)];
	return require_render_html_flow_canvas_modules.html`<div class="${border(part.props)}">${head && require_render_html_flow_canvas_modules.html`<p class="v-h h3"><span class="sr">Heading: </span>${head}</p>`}${pen.children(part)}${foot && require_render_html_flow_canvas_modules.html`<p class="v-q">${foot}</p>`}</div>`;
};
const section = (part, pen) => {
	const heading = shown(part.props.Heading);
	return require_render_html_flow_canvas_modules.html`<div class="v-sec">${heading && require_render_html_flow_canvas_modules.html`<p class="v-h h3"><span class="sr">Heading: </span>${heading}</p>`}${pen.children(part)}</div>`;
};
const form = (part, pen) => require_render_html_flow_canvas_modules.html`<div class="${border(part.props)}">${pen.children(part)}</div>`;
const alertTypes = [
	"info",
	"success",
	"warning",
	"error"
];
const alertSigns = {
	info: "i",
	success: "✓",
	warning: "!",
	error: "×"
};
const alert = (part, pen) => {
	const { props } = part;
	const type = oneOf(props.type, alertTypes);
	const bound = bindingOf(props.type);
	const heading = shown(props.heading);
	const place = props.level === "page" || props.level === "global" ? require_render_html_flow_canvas_modules.html`<span class="v-w">across the page</span>` : null;
	return require_render_html_flow_canvas_modules.html`<div class="v-alert ${type}"><p class="v-l"><span class="v-k v-ro v-sg" aria-hidden="true">${alertSigns[type]}</span><span class="v-w">${bound === null ? type : chip(bound)}</span> ${heading} ${place}${flag(props.dismissible, "can be closed")}</p>${pen.children(part)}</div>`;
};
const loader = () => require_render_html_flow_canvas_modules.html`<p class="v-q"><span class="v-ring" aria-hidden="true"></span> Loading …</p>`;
const application = ({ props }) => labelledBox("Application", require_render_html_flow_canvas_modules.html`<p>${shownOr(props.AppIdentifier, "no application")} ${shown(props.Path)}</p>`);
const card = (part, pen) => {
	const { props } = part;
	const [description, status] = [shown(props.Description, maxText.paragraph), shown(props.Status)];
	return require_render_html_flow_canvas_modules.html`<div class="v-card"><p class="v-h h4"><span class="sr">Card: </span>${icon(props.Icon)}${shownOr(props.Heading, "no heading")}${status && require_render_html_flow_canvas_modules.html` <span class="v-st">${status}</span>`}</p>${description && require_render_html_flow_canvas_modules.html`<p>${description}</p>`}${pen.children(part)}</div>`;
};
const nameProps = [
	"Heading",
	"Label",
	"Title",
	"Header",
	"header",
	"heading",
	"Text",
	"Name"
];
const expandable = (part, pen) => require_render_html_flow_canvas_modules.html`<div class="v-sec"><p class="v-h h3"><span class="v-e" aria-hidden="true">▾ </span><span class="sr">Section that folds: </span>${firstShown(part.props, nameProps) ?? require_render_html_flow_canvas_modules.html`<i class="v-n">no heading</i>`}</p>${pen.children(part)}</div>`;
function labelledBox(label, content) {
	return require_render_html_flow_canvas_modules.html`<div class="v-un"><p class="v-l">${label}</p>${content}</div>`;
}
const named = (label) => (part, pen) => labelledBox(label, contentOf(part, pen));
function contentOf(part, pen) {
	const name = firstShown(part.props, nameProps);
	return require_render_html_flow_canvas_modules.html`${name && require_render_html_flow_canvas_modules.html`<p>${name}</p>`}${pen.children(part)}`;
}
const drawUnknown = (part, pen) => require_render_html_flow_canvas_modules.html`<div class="v-un"><p class="v-l">${shownOr(part.type, "Component")} <span class="v-w">not drawn: this type is not known here</span></p>${contentOf(part, pen)}</div>`;
const boxes = {
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
};

// src/render/html/view-sketch/buttons.ts
const variants$1 = [
	"normal",
	"primary",
	"link"
];
function drawButton(props, label) {
	const name = icon(props.IconName);
	const isRight = props.IconAlign === "right";
	const disabled = isTrue(props.Disabled) ? " v-off" : "";
	return require_render_html_flow_canvas_modules.html`<span class="v-bt ${oneOf(props.Variant, variants$1)}${disabled}"><span class="sr">Button: </span>${isRight ? null : name}<span>${label}</span>${isRight ? name : null}${isTrue(props.Loading) ? require_render_html_flow_canvas_modules.html`<span class="v-ring" aria-hidden="true"></span>` : null}</span>${states(props)}`;
}
const states = ({ Disabled, Loading }) => require_render_html_flow_canvas_modules.html`${flag(Disabled, "disabled")}${flag(Loading, "loading")}`;
const itemButton = (item) => {
	const props = require_index.objectOf(item);
	return drawButton(props, shownOr(require_index.isObject(item) ? props.Label : item, "no label"));
};
const button = (part, pen) => {
	const inner = pen.children(part);
	const label = inner.length === 0 ? shownOr(part.props.Label, "no label") : require_render_html_flow_canvas_modules.html`${inner}`;
	return require_render_html_flow_canvas_modules.html`<div class="v-r">${drawButton(part.props, label)}</div>`;
};
const submitButton = ({ props }) => require_render_html_flow_canvas_modules.html`<div class="v-r">${drawButton(props, shownOr(props.Label, "no label"))}</div>`;
const buttonGroup = (part, pen) => {
	const direction = part.props.ButtonsOrientation === "vertical" ? " v-col" : "";
	return drawItems(itemsOf(part, "Items"), `v-r${direction}`, pen, itemButton) ?? require_render_html_flow_canvas_modules.html`<p class="v-q">a group without buttons</p>`;
};
const linkTypes = {
	case: "opens a case",
	"third-party applications": "opens an application"
};
const link = (part, pen) => {
	const { props } = part;
	const inner = pen.children(part);
	const text = inner.length === 0 ? shown(props.Url) ?? shownOr(props.Label, "no text") : require_render_html_flow_canvas_modules.html`${inner}`;
	const type = Object.entries(linkTypes).find(([name]) => name === props.Type)?.[1] ?? null;
	const opening = bindingOf(props.AutoOpen) !== null || isTrue(props.AutoOpen);
	return require_render_html_flow_canvas_modules.html`<div class="v-r"><span class="v-a"><span class="sr">Link: </span>${text}</span>${type && require_render_html_flow_canvas_modules.html`<span class="v-w">${type}</span>`}${opening ? flag(props.AutoOpen, "opens by itself") : null}</div>`;
};
const buttons = {
	Button: button,
	SubmitButton: submitButton,
	ButtonGroup: buttonGroup,
	Link: link
};

// src/render/html/view-sketch/fields.ts
function field(kind, control) {
	return (part, pen) => {
		const { props } = part;
		const help = shown(props.HelperText);
		return require_render_html_flow_canvas_modules.html`<div class="v-f">${fieldLabel(kind, part)}${control(part, pen)}${help && require_render_html_flow_canvas_modules.html`<p class="v-q">${help}</p>`}</div>`;
	};
}
function fieldLabel(kind, { props }) {
	return require_render_html_flow_canvas_modules.html`<p class="v-l"><span class="sr">${kind}: </span>${shownOr(props.Label, "no label")} ${flag(props.Required, "required")}${flag(props.Disabled, "disabled")}</p>`;
}
function box(content, end, kind = "") {
	return require_render_html_flow_canvas_modules.html`<p class="v-x${kind}"><span>${content}</span>${end}</p>`;
}
const shape = (sign) => require_render_html_flow_canvas_modules.html`<span class="v-e" aria-hidden="true">${sign}</span>`;
const inputTypes = [
	"text",
	"number",
	"password",
	"email",
	"tel",
	"url"
];
const input = field("Text field", ({ props }) => {
	const type = oneOf(props.InputType, inputTypes);
	const end = type === "text" ? null : require_render_html_flow_canvas_modules.html`<span class="v-e">${type}</span>`;
	const value = type === "password" && bindingOf(props.DefaultValue) === null && props.DefaultValue ? "••••••" : null;
	return box(value === null ? shown(props.DefaultValue) : require_render_html_flow_canvas_modules.html`${value}`, end);
});
const textArea = field("Text area", ({ props }) => box(shown(props.DefaultValue, 400), limitOf(props.MaxLength), " v-area"));
const limitOf = (value) => {
	const max = shown(value);
	return max && require_render_html_flow_canvas_modules.html`<span class="v-e">up to ${max}</span>`;
};
const dateField = (kind, format, sign) => field(kind, ({ props }) => box(shown(props.DefaultValue) ?? require_render_html_flow_canvas_modules.html`<span class="v-n">${shown(props.DateFormat) ?? format}</span>`, shape(sign)));
const dropdown = field("Dropdown", (part, pen) => {
	const { props } = part;
	const chosen = defaultsOf(props).map((value) => require_render_html_flow_canvas_modules.html`<span class="v-d">${shown(labelOf(value, props.Options))}</span>`);
	const end = shape(isTrue(props.Clearable) ? "× ▾" : "▾");
	const hint = isTrue(props.MultiSelect) ? "choose some" : "choose one";
	return require_render_html_flow_canvas_modules.html`${box(chosen.length > 0 ? require_render_html_flow_canvas_modules.html`${chosen}` : require_render_html_flow_canvas_modules.html`<span class="v-n">${hint}</span>`, end)}${options(part, pen)}`;
});
function options(part, pen) {
	return drawItems(itemsOf(part, "Options"), "v-o", pen, optionLabel);
}
const optionLabel = (option) => typeof option === "object" ? shownOr(require_index.memberOf(option, "Label"), "no label") : shownOr(option, "empty");
function labelOf(value, all) {
	const option = (Array.isArray(all) ? all : []).find((each) => require_index.memberOf(each, "Value") === value);
	return require_index.memberOf(option, "Label") ?? value;
}
const choiceGroup = (kind, sign) => field(kind, (part, pen) => {
	const chosen = new Set(defaultsOf(part.props).map((value) => JSON.stringify(value)));
	const draw = (option) => {
		const isOn = chosen.has(JSON.stringify(require_index.memberOf(option, "Value") ?? option));
		return require_render_html_flow_canvas_modules.html`<span class="v-k ${sign[isOn ? 1 : 0]}" aria-hidden="true"></span>${isOn ? require_render_html_flow_canvas_modules.html`<span class="sr">chosen: </span>` : null}<span>${optionLabel(option)}</span>`;
	};
	const bound = [...chosen].map((text) => bindingOf(JSON.parse(text))).find((path) => path !== null);
	return require_render_html_flow_canvas_modules.html`${drawItems(itemsOf(part, "Options"), "v-c", pen, draw)}${bound === void 0 ? null : require_render_html_flow_canvas_modules.html`<p class="v-q">chosen: ${shown(`$.${bound}`)}</p>`}`;
});
const toggle = (part) => {
	const { props } = part;
	const isOn = isTrue(props.DefaultValue);
	const help = shown(props.HelperText);
	const bound = bindingOf(props.DefaultValue) === null ? null : require_render_html_flow_canvas_modules.html`<p class="v-q">on if ${shown(props.DefaultValue)}</p>`;
	return require_render_html_flow_canvas_modules.html`<div class="v-f v-tg"><span class="v-s ${isOn ? "on" : "off"}" aria-hidden="true"></span>${fieldLabel(isOn ? "Toggle, on" : "Toggle, off", part)}${bound}${help && require_render_html_flow_canvas_modules.html`<p class="v-q">${help}</p>`}</div>`;
};
const fields = {
	FormInput: input,
	TextArea: textArea,
	Dropdown: dropdown,
	RadioGroup: choiceGroup("Radio group", ["v-ro", "v-ro on"]),
	CheckboxGroup: choiceGroup("Checkbox group", ["v-co", "v-co on"]),
	DatePicker: dateField("Date picker", "YYYY/MM/DD", "▦"),
	TimePicker: dateField("Time picker", "hh:mm", "◷"),
	Toggle: toggle
};

// src/render/html/view-sketch/table.ts
const maxRows = 3;
const drawTable = (part, pen) => {
	const { props } = part;
	const [heading, description] = [shown(props.Header), shown(props.Description)];
	return require_render_html_flow_canvas_modules.html`<div class="v-tb">${heading && require_render_html_flow_canvas_modules.html`<p class="v-h h3"><span class="sr">Table: </span>${heading}</p>`}${description && require_render_html_flow_canvas_modules.html`<p class="v-q">${description}</p>`}${filterBox(props.Filterable)}${grid(part, pen)}${rowsNote(props.Items)}${pageNote(props.ItemsPerPage)}${drawItems(itemsOf(part, "Actions"), "v-r", pen, itemButton)}</div>`;
};
const filterBox = (value) => isTrue(value) ? require_render_html_flow_canvas_modules.html`<p class="v-x"><span class="v-n">find rows</span></p>` : flag(value, "can be filtered");
function grid(part, pen) {
	const { all, omitted, path } = itemsOf(part, "Columns");
	if (path !== null) return require_render_html_flow_canvas_modules.html`<p class="v-q">a column for each of ${chip(path)}</p>`;
	if (all.length === 0) return require_render_html_flow_canvas_modules.html`<p class="v-q">no columns</p>`;
	const more = omitted === 0 ? null : require_render_html_flow_canvas_modules.html`<th scope="col" class="v-q">… ${omitted} more</th>`;
	const rows = rowsOf(part.props.Items);
	return require_render_html_flow_canvas_modules.html`<div class="v-sc"><table><thead><tr>${all.map((column) => heading$1(column, pen))}${more}</tr></thead><tbody>${rows.map((row) => require_render_html_flow_canvas_modules.html`<tr>${all.map(({ item, mark }) => require_render_html_flow_canvas_modules.html`<td class="${mark}">${cell(item, row)}</td>`)}</tr>`)}</tbody></table></div>`;
}
function heading$1({ item, mark }, pen) {
	const label = shownOr(require_index.memberOf(item, "Label"), "no label");
	return mark === "same" ? require_render_html_flow_canvas_modules.html`<th scope="col">${label}</th>` : require_render_html_flow_canvas_modules.html`<th scope="col" class="v-m ${mark}">${label} ${tag(mark, pen.side)}</th>`;
}
function rowsOf(items) {
	return require_index.isList(items) && items.length > 0 ? items.slice(0, maxRows) : [null];
}
function cell(column, row) {
	const id = require_index.memberOf(column, "Id");
	const value = row === null ? null : typeof id === "string" ? require_index.memberOf(row, id) : void 0;
	const text = value === null && row === null ? require_render_html_flow_canvas_modules.html`<span class="v-n">${shownOr(id, "no id")}</span>` : shownOr(value, "empty");
	const editing = require_index.memberOf(column, "EditableType");
	if (editing === "input") return require_render_html_flow_canvas_modules.html`<span class="v-x">${text}</span>`;
	if (editing === "select") return require_render_html_flow_canvas_modules.html`<span class="v-x">${text}<span class="v-e" aria-hidden="true">▾</span></span>`;
	return require_index.memberOf(column, "Type") === "action" ? require_render_html_flow_canvas_modules.html`<span class="v-a">${text}</span>` : text;
}
function rowsNote(items) {
	const path = bindingOf(items);
	if (path !== null) return require_render_html_flow_canvas_modules.html`<p class="v-q">a row for each of ${chip(path)}</p>`;
	const more = (require_index.isList(items) ? items.length : 0) - maxRows;
	return more > 0 ? require_render_html_flow_canvas_modules.html`<p class="v-q">… ${more} more ${more === 1 ? "row" : "rows"}</p>` : null;
}
function pageNote(value) {
	const count = shown(value);
	return count && require_render_html_flow_canvas_modules.html`<p class="v-q">${count} rows a page</p>`;
}

// src/render/html/view-sketch/texts.ts
const header = (part, pen) => {
	const { props } = part;
	const level = oneOf(props.variant, [
		"h2",
		"h1",
		"h3",
		"h4"
	]);
	const description = shown(props.description, maxText.paragraph);
	return require_render_html_flow_canvas_modules.html`<div><div class="v-h ${level}"><span class="sr">Heading: </span>${pen.children(part)}</div>${description && require_render_html_flow_canvas_modules.html`<p class="v-q">${description}</p>`}</div>`;
};
const variants = [
	"p",
	"h1",
	"h2",
	"h3",
	"h4",
	"h5",
	"div",
	"span"
];
const sizes = [
	"",
	"body-s",
	"body-m",
	"heading-xs",
	"heading-s",
	"heading-m",
	"heading-l",
	"heading-xl",
	"display-l"
];
const weights = [
	"",
	"light",
	"normal",
	"bold",
	"heavy"
];
const aligns$1 = [
	"",
	"center",
	"right"
];
const textBox = (part, pen) => {
	const { Variant, FontSize, FontWeight, TextAlign } = part.props;
	const names = [
		oneOf(Variant, variants),
		oneOf(FontSize, sizes),
		oneOf(FontWeight, weights),
		oneOf(TextAlign, aligns$1)
	];
	const inner = pen.children(part);
	const content = inner.length === 0 ? require_render_html_flow_canvas_modules.html`<i class="v-n">no text</i>` : require_render_html_flow_canvas_modules.html`${inner}`;
	return require_render_html_flow_canvas_modules.html`<div class="v-tx ${names.filter(Boolean).join(" ")}">${content}</div>`;
};
function textOfHtml(markup) {
	return markup.slice(0, 4 * maxText.paragraph).replace(/<li[^>]*>/giu, "\n• ").replace(/<(?:br|\/?(?:p|div|tr|ul|ol|h[1-6]))\b[^>]*>/giu, "\n").replace(/<[^>]*>/gu, "").replace(/&nbsp;/gu, " ").replace(/\s*\n\s*/gu, "\n").trim();
}
const templateString = ({ props: { TemplateString } }) => {
	const isText = typeof TemplateString === "string" && bindingOf(TemplateString) === null;
	const text = shown(isText ? textOfHtml(TemplateString) : TemplateString, maxText.paragraph);
	return require_render_html_flow_canvas_modules.html`<div class="v-tx v-pre">${text ?? require_render_html_flow_canvas_modules.html`<i class="v-n">no text</i>`}</div>`;
};
const image = ({ props }) => require_render_html_flow_canvas_modules.html`<div class="v-img"><span class="sr">Image: </span><span>${shownOr(props.Alt, "image without a text")}</span>${sourceOf(props.Src)}</div>`;
function sourceOf(source) {
	if (typeof source !== "string" || source === "") return null;
	const path = bindingOf(source);
	if (path !== null) return require_render_html_flow_canvas_modules.html`<span class="v-q">${chip(path)}</span>`;
	const file = source.split(/[?#]/u, 1)[0]?.split("/").at(-1) ?? "";
	return require_render_html_flow_canvas_modules.html`<span class="v-q">${shown(file || source)}</span>`;
}
const iconAlone = ({ props }) => require_render_html_flow_canvas_modules.html`<div class="v-r">${icon(props.Name) ?? require_render_html_flow_canvas_modules.html`<i class="v-n">an icon without a name</i>`}</div>`;
const texts = {
	Header: header,
	TextBox: textBox,
	TemplateStringComponent: templateString,
	Image: image,
	Icon: iconAlone
};

// src/render/html/view-sketch/components.ts
const draws = {
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

// src/render/html/view-sketch/layout.ts
const whole = 12;
function columnSpans(configuration) {
	const columns = require_index.memberOf(require_index.memberOf(configuration, "Layout"), "Columns");
	const spans = (require_index.isList(columns) ? columns : [columns]).map(Number);
	return spans.every((span) => Number.isInteger(span) && span >= 1 && span <= whole) && spans.some((span) => span !== whole) ? spans : null;
}
const aligns = {
	left: "v-left",
	center: "v-mid",
	right: "v-end"
};
function alignClass({ Configuration }) {
	const align = require_index.memberOf(require_index.memberOf(Configuration, "Layout"), "Align");
	return typeof align === "string" && Object.hasOwn(aligns, align) ? aligns[align] ?? "" : "";
}

// src/render/html/view-sketch/screen.ts
const limits$1 = {
	fold: 60,
	depth: 12
};
function drawScreen(sketch, side, size, isCompared) {
	const room = {
		left: size,
		omitted: 0,
		touched: 0
	};
	const drawing = {
		side,
		room,
		isFolding: isCompared && side !== "only" && sketch.size > limits$1.fold
	};
	const pieces = drawPieces(sketch.pieces, sketch.head.Configuration, drawing, 0);
	const body = pieces.length === 0 ? require_render_html_flow_canvas_modules.html`<p class="v-q">An empty view.</p>` : require_render_html_flow_canvas_modules.html`${pieces}`;
	return require_render_html_flow_canvas_modules.html`<div class="v-screen">${titleBar(sketch, side)}<div class="v-body">${body}</div>${rest(room)}</div>`;
}
function drawAlone(part) {
	const plain = {
		...part,
		marks: [],
		itemMarks: /* @__PURE__ */ new Map()
	};
	return frame(plain, drawOf(part.type)(plain, {
		side: "only",
		children: () => []
	}), "only");
}
function titleBar({ head, changes }, side) {
	const names = changes.map((name) => propName("", name));
	const mark = names.length > 0 ? tag("changed", side, names) : null;
	return require_render_html_flow_canvas_modules.html`<p class="v-title"><span class="sr">Title of the view: </span>${shownOr(head.Title, "no title")} ${mark}</p>`;
}
function rest({ omitted, touched }) {
	if (omitted === 0) return null;
	const changed = touched === 0 ? "" : `, ${touched} of them with changes: see below`;
	return require_render_html_flow_canvas_modules.html`<p class="v-q v-rest">${require_action_deliver.plural(omitted, "more component")} not drawn${changed}.</p>`;
}
function drawPieces(pieces, configuration, drawing, depth) {
	const spans = columnSpans(configuration);
	if (spans === null) return inRow(pieces, drawing, depth);
	const drawn = pieces.flatMap((piece, index) => {
		const one = drawPiece(piece, drawing, depth);
		return one ? [require_render_html_flow_canvas_modules.html`<div class="v-s${spans[index % spans.length] ?? 1}">${one}</div>`] : [];
	});
	return [require_render_html_flow_canvas_modules.html`<div class="v-g">${drawn}</div>`];
}
function inRow(pieces, drawing, depth) {
	const drawn = [];
	let untouched = 0;
	const fold = () => {
		if (untouched > 0) drawn.push(require_render_html_flow_canvas_modules.html`<p class="v-q">… ${require_action_deliver.plural(untouched, "component")}, unchanged</p>`);
		untouched = 0;
	};
	for (const piece of pieces) if (drawing.isFolding && isPart(piece) && !piece.isTouched) untouched += 1 + piece.size;
	else {
		fold();
		const one = drawPiece(piece, drawing, depth);
		if (one) drawn.push(one);
	}
	fold();
	return drawn;
}
function drawPiece(piece, drawing, depth) {
	const { room } = drawing;
	if (!isPart(piece)) {
		const text = room.left > 0 ? shown(piece.text, maxText.paragraph) : null;
		return text && spend(require_render_html_flow_canvas_modules.html`<span class="v-y">${text}</span> `, room);
	}
	if (room.left > 0 && depth < limits$1.depth) return drawPart(piece, drawing, depth);
	room.omitted += 1 + piece.size;
	room.touched += countTouched(piece);
	return null;
}
function drawPart(part, drawing, depth) {
	const { side, room } = drawing;
	const before = room.left;
	const pen = {
		side,
		children: ({ pieces, members }) => drawPieces(pieces, members.Configuration, drawing, depth + 1)
	};
	const own = frame(part, drawOf(part.type)(part, pen), side);
	room.left = before;
	return spend(own, room);
}
function spend(markup, room) {
	room.left -= require_render_html_flow_canvas_modules.lengthOf(markup);
	return markup;
}
function frame(part, body, side) {
	const { marks } = part;
	const hint = visibility(part);
	const align = alignClass(part.members);
	if (marks.length === 0 && hint === null && align === "") return body;
	const changes = part.changes.map((name) => propName(part.type, name));
	const tags = marks.map((mark) => tag(mark, side, changes));
	const holds = marks.length > 0 && part.size > 0 ? "v-hold" : "";
	const names = [
		"v-fr",
		marks.length > 0 ? "v-m" : "",
		...marks,
		holds,
		align
	].filter(Boolean).join(" ");
	return require_render_html_flow_canvas_modules.html`<div class="${names}">${tags.length + (hint ? 1 : 0) === 0 ? null : require_render_html_flow_canvas_modules.html`<p class="v-ts">${tags}${hint}</p>`}${body}</div>`;
}
function propName(type, name) {
	if (name === "Items") return itemNames[type] ?? name;
	return name === "Content" ? "text" : name;
}
const itemNames = {
	ButtonGroup: "buttons",
	AttributeSection: "attributes",
	Table: "rows"
};
function visibility({ props, members }) {
	const value = props.Visibility ?? members.Visibility;
	const path = bindingOf(value);
	if (path !== null) return require_render_html_flow_canvas_modules.html`<span class="v-w">shown if ${chip(path)}</span>`;
	if (isFalse(value)) return require_render_html_flow_canvas_modules.html`<span class="v-w">hidden</span>`;
	return require_index.isObject(value) ? require_render_html_flow_canvas_modules.html`<span class="v-w">shown on a condition</span>` : null;
}
function countTouched({ marks, pieces }) {
	const inner = pieces.reduce((sum, piece) => sum + (isPart(piece) ? countTouched(piece) : 0), 0);
	return (marks.length > 0 ? 1 : 0) + inner;
}

// src/render/html/view-sketch/same-screen.ts
const drawnElsewhere = [
	"Content",
	"Layout",
	"Title"
];
function isSameToAgents(before, after) {
	const [left, right] = [before, after].map(({ pieces }) => markedParts(pieces));
	if (left === void 0 || right === void 0 || left.length !== right.length) return false;
	const isHidden = (names) => names.every((name) => !drawnElsewhere.includes(name));
	return isHidden(after.changes) && right.every((part, index) => {
		const other = left[index];
		return part.marks.length === 1 && part.marks[0] === "changed" && other !== void 0 && isHidden(part.changes) && isDrawnAlike(other, part);
	});
}
const isDrawnAlike = (one, other) => one.marks[0] === "changed" && require_render_html_flow_canvas_modules.textOf(drawAlone(one)) === require_render_html_flow_canvas_modules.textOf(drawAlone(other));
function markedParts(pieces) {
	return pieces.flatMap((piece) => {
		if (!isPart(piece) || !piece.isTouched) return [];
		return [...piece.marks.length > 0 ? [piece] : [], ...markedParts(piece.pieces)];
	});
}

// src/render/html/view-sketch/sketch.ts
const heading = require_render_html_flow_canvas_modules.html`<h3 class="v-head">Sketch, not the console: what an agent would see</h3>`;
const note = require_render_html_flow_canvas_modules.html`<p class="v-note">It shows what the view has and in which order. Amazon Connect lays it out in its own way. <span class="v-b">Name</span> is a value that the flow gives.</p>`;
function drawSketch({ before, after, unrelated }, sides, size) {
	const draw = (when, where, shown, kind) => side(when, where, drawScreen(shown, kind, size, !unrelated));
	if (before === null) return room$1(draw("New", sides.after, after, "only"), "v-one");
	if (!unrelated && isSameToAgents(before, after)) return room$1(after.changes.length > 0 || markedParts(after.pieces).length > 0 ? draw("After", sides.after, after, "after") : null, "v-one", sameWords);
	return room$1(require_render_html_flow_canvas_modules.html`${draw("Before", sides.before, before, "before")}${draw("After", sides.after, after, "after")}`, "v-two", unrelated ? unrelatedWords : null);
}
const sameWords = require_render_html_flow_canvas_modules.html`<p>An agent sees the same before and after: what changed does not show on the screen.</p>`;
const unrelatedWords = require_render_html_flow_canvas_modules.html`<p>In these two nothing is marked.</p>`;
function room$1(figures, kind, words = null) {
	return require_render_html_flow_canvas_modules.html`<div class="v">${heading}${note}${words}<div class="${kind}">${figures}</div></div>`;
}
function side(when, where, screen) {
	return require_render_html_flow_canvas_modules.html`<figure class="v-side" aria-label="${when}: ${where}"><figcaption><b>${when}</b>: ${where}</figcaption>${screen}</figure>`;
}

// src/render/html/view-sketch/style.ts
const style = `
.sr { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.v { --soft: color-mix(in srgb, var(--canvas) 60%, var(--ground)); margin: 18px 0 14px; }
.v > p { margin: 0 0 12px; } .v-note { color: var(--quiet); font-size: 13px; max-width: 75ch; }
h3.v-head { margin: 0 0 2px; font-size: 14px; text-transform: none; letter-spacing: 0; color: var(--text); }
.v-two { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 400px), 1fr)); gap: 18px; align-items: start; }
.v-one { max-width: 620px; }
.v-side { margin: 0; min-width: 0; }
.v-side figcaption { margin-bottom: 6px; color: var(--quiet); font-size: 13px; overflow-wrap: anywhere; } .v-side figcaption b { color: var(--text); }
.v-two > .v-side:first-child b::before { content: "− " / ""; color: var(--removed); } .v-two > .v-side:last-child b::before { content: "+ " / ""; color: var(--added); }
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
.v-o { display: flex; flex-wrap: wrap; gap: 2px 6px; font-size: 12.5px; color: var(--quiet); } .v-o { padding: 2px 0 0 10px; } .v-o li:not(:last-child)::after { content: " ·"; }
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
`;

// src/render/html/view-sketch/index.ts
const room = {
	page: 45e5,
	side: 15e4
};
const limits = {
	definitions: 250,
	characters: 4e6
};
async function drawViews(report, contents) {
	const tasks = require_action_deliver.bySeverity(report).flatMap(([key, entry]) => {
		const changed = contents.get(key);
		const found = changed && tasksOf(entry, changed);
		return found && (found.own || found.undone) ? [{
			key,
			...found
		}] : [];
	});
	const drawn = require_render_html_flow_canvas_modules.firstDrawn(tasks, limits);
	if (drawn.length === 0) return null;
	const all = drawn.flatMap((each) => require_render_html_flow_canvas_modules.listParts(each));
	const size = Math.min(room.side, Math.floor(room.page / (2 * all.length)));
	const read = await loadReader(all.some(({ before }) => before !== null));
	const drawTask = (task) => task && draw(task, size, read);
	const parts = new Map(drawn.map(({ key, own, undone }) => [key, {
		own: drawTask(own),
		undone: drawTask(undone)
	}]));
	const left = require_render_html_flow_canvas_modules.html`<p class="quiet">There is no sketch of it: so many views change at once that only the first ${drawn.length} are drawn.</p>`;
	for (const { key, own, undone } of tasks.slice(drawn.length)) parts.set(key, {
		own: own && left,
		undone: undone && left
	});
	return {
		style,
		parts
	};
}
async function preload() {
	await loadReader(true);
}
function tasksOf(entry, { own, undone }) {
	return {
		own: own?.before === null ? taskOf(newSides, own) : compared(require_action_deliver.ownPart(entry), own),
		undone: compared(require_action_deliver.undonePart(entry), undone)
	};
}
const newSides = {
	before: "",
	after: "in the repository"
};
function compared(part, contents) {
	return part !== null && require_action_deliver.hasVisibleChange(part.difference) ? taskOf(part.sides, contents) : null;
}
function taskOf(sides, contents) {
	if (contents === null) return null;
	const { before, after } = contents;
	return before?.kind !== "module" && after.kind === "view" ? {
		before,
		after,
		sides
	} : null;
}
function draw({ before, after, sides }, size, read) {
	try {
		const sketch = read(before, after);
		return sketch && drawSketch(sketch, sides, size);
	} catch (cause) {
		return require_render_html_flow_canvas_modules.html`<p class="quiet">The view could not be drawn: ${require_index.bugOf(cause)}</p>`;
	}
}

exports.drawViews = drawViews;
exports.preload = preload;
})();

module.exports = __webpack_exports__;
/******/ })()
;