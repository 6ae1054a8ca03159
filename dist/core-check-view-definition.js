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

/***/ 377:
/***/ ((module) => {

"use strict";
module.exports = require("./index.js");

/***/ }),

/***/ 843:
/***/ ((module) => {

"use strict";
module.exports = require("./rolldown-runtime.js");

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
const require_rolldown_runtime = __nccwpck_require__(843);
const require_app_definition_steps = __nccwpck_require__(346);
const require_index = __nccwpck_require__(377);
const require_action_deliver = __nccwpck_require__(683);

// src/core/check/data/view-icons.ts
const cardIcons = names$1([
	"Airplane|Alarm Clock|Alexa|Analytics Interface|Apple|Applications|Architect|Assembly Line|Astronaut",
	"Athlete Female|Athlete Male|Backpack|Bandwidth|Bar Chart 1|Bar Chart 2|Bar Code|Battery|Bicycle",
	"Blockchain|Blog|Book|Book Open|Bookmark|Books|Briefcase|Browser|Browser Apps|Browser Click|Bucket",
	"Bug|Bulldozer|Bus 1|Bus 2|Caduceus|Cafe|Calculator|Calendar|Camera|Camera Lense|Capture Image",
	"Car Front View|Car Side View|Car Top View|Cash|Castle|Certificate|Chat|Chat Conversation|Check List",
	"Cityscape|Clipboard|Clock|Coffee Cup|Coffee Maker|Coin|Computer Chip|Computer User Female",
	"Computer User Male|Control Tower|Controls|Crane|Credit Card Back|Credit Card Front|Cursor|DNA",
	"Dashboard|Data|Data Lake|Data Warehouse|Database|Databases|Desk|Desk with Girl|Desktop|Desktop Apps",
	"Desktop Click|Desktop Export|Desktop Import|Desktop Laptop|Desktop Mobile|Devices|Directory|Disease",
	"Document|Documents|Documents Stacked|Dollar and Euro|Dollar and Pound|Dollar and Yen|Dollar & Euro",
	"Dollar & Pound|Dollar & Yen|Dollar Sign|Dump Truck|Emoji 1|Emoji 2|Encrypt Chip|Envelope Closed",
	"Envelope Open|Euro|Event Trigger|Facebook|Factory 1|Factory 2|Factory Worker|File|File Cabinet",
	"Filter|Firewall|First Aid|Flag|Flow Chart 1|Flow Chart 2|Folder|Food|Forklift|Free 1|Free 2",
	"Fully Managed|Game Console|Game Control|Gamer Female|Gamer Male|Gauge|Gavel|Group 1|Group 2",
	"Hard Drive|Headset|Helicopter|Hospital|Hot Air Balloon|Hourglass|House|Identification|Image",
	"Infrastructure|Infrastructure Statistical|Instagram|IoT|Key|Lab Technician|Laptop|Laptop Apps",
	"Laptop Click|Laptop Cluster|Laptop Export|Laptop Import|Laptop Mobile|Leader|Line Chart|Line Graph",
	"Link|Lock|MRI|Machine Learning|Machine Learning Models|Mailbox|Malware|Marketplace Cart",
	"Mechanical Arm 1|Mechanical Arm 2|Microphone|Microscope|Mobile Apps|Mobile Chat|Mobile Export",
	"Mobile Import|Mobile Map|Mobile Phone|Mobile Tap|Mobile User Profile|Mobile Website|Mouse",
	"Music Notes|Newspaper|Notebook|Oil Drill|Oil Truck|On-Premises Server|Open Lock|Package Open",
	"Paper Clip|Pencil Holder|Person|Person Assistant|Person Female 1|Person Female 2|Person Female 3",
	"Person Male 1|Person Male 2|Person Male 3|Person Male 4|Person with Headphones|Phone|Pickaxe",
	"Pie Chart|Piggy Bank|Pills|Play Button|Plug|Pound|Ribbon|Rocket|Rocket Ship|Satellite|Scale",
	"Scale Down|Scale Up|Scanning Data|School|School Bus|Security Alert|Security Camera|Server|Settings",
	"Shield|Ship|Slide Show|Sound Waves|Speaker|Spreadsheet|Stack Instance|Stopwatch|Streaming",
	"Student Female|Student Male|Suitcase|T-shirt|TV Console|Tablet|Tablet Apps|Tablet Export",
	"Tablet Import|Tablet Mobile|Tablet Tap|Tag|Target|Tennis Player|Test Tube and Beaker 1",
	"Test Tube and Beaker 2|Test Tube & Beaker 1|Test Tube & Beaker 2|Thumbprint|Thumbs Down|Thumbs Up",
	"Thumbs Up and Down|Thumbs Up & Down|Thumbtack|Ticket|Touch Select|Tractor|Trophy|Truck 1|Truck 2",
	"Tutorial|Twitter|USB|VR Glasses|VR Player|Vault|Venn Diagram|Video|Wall|Wallet Closed|Wallet Open",
	"Website 1|Website 2|Website Bar Chart|Website Line Chart|Website Map|WiFi Router|Wind|Winner",
	"Wireless|Yen|eLearning|placeholder|plus"
]);
const buttonIcons = names$1([
	"add-plus|angle-left-double|angle-left|angle-right-double|angle-right|angle-up|angle-down|arrow-left",
	"bug|call|calendar|caret-down-filled|caret-down|caret-left-filled|caret-right-filled|caret-up-filled",
	"caret-up|check|contact|close|copy|download|edit|ellipsis|envelope|expand|external|file-open|file",
	"filter|folder-open|folder|heart|key|lock-private|menu|microphone|notification|redo|refresh|search",
	"settings|share|status-in-progress|status-info|status-negative|status-pending|status-positive",
	"status-stopped|status-warning|thumbs-down|thumbs-down-filled|thumbs-up|thumbs-up-filled",
	"treeview-collapse|treeview-expand|undo|unlocked|upload|user-profile|view-full|view-horizontal",
	"view-vertical|zoom-in|zoom-out"
]);
function names$1(lines) {
	return lines.join("|").split("|");
}

// src/core/check/data/view-components.ts
const sourceTexts = {
	live: "seen live, 2026-08",
	schema: "schema of the component library, 2026-08",
	derived: "input schema that Amazon Connect derives, 2026-08",
	published: "seen in published views",
	guide: "administrator guide, 'Custom views'"
};
function componentRow(type) {
	return require_index.ownValue(viewComponents, type);
}
const text = { kind: "string" };
const flag = { kind: "boolean" };
const size = { kind: "number or string" };
const oneNameOf = (values) => ({
	kind: "enum",
	values
});
const oneOf = (values) => oneNameOf(values.split("|"));
const must = (required) => ({
	kind: "string",
	required
});
const seen = (kind) => ({
	kind,
	source: "published"
});
const listOf = (properties, sealed = null) => ({
	kind: "list",
	item: {
		properties,
		sealed
	}
});
const sealed = (content, properties) => ({
	props: {
		properties,
		sealed: true
	},
	content,
	source: "live"
});
const open = (content, source, properties) => ({
	props: {
		properties,
		sealed: false
	},
	content,
	source
});
const named = {
	props: null,
	content: "unknown",
	source: "live"
};
const linkType = oneOf("external|case|third-party applications");
const button = {
	Action: text,
	Variant: oneOf("primary|normal|link"),
	Loading: flag,
	IconName: oneNameOf(buttonIcons),
	IconAlign: oneOf("left|right"),
	Href: text,
	Disabled: flag
};
const groupButton = {
	Label: must("live"),
	...button,
	FormAction: oneOf("submit|none")
};
const attributes = listOf({
	Label: text,
	Value: text,
	Copyable: flag,
	Url: text,
	LinkType: linkType,
	ResourceId: text,
	AutoOpen: flag
});
const choices = listOf({
	Label: text,
	Value: text
});
const column = {
	Label: must("derived"),
	Id: must("derived"),
	Type: oneOf("text|number|action"),
	EditableType: oneOf("input|select"),
	Options: {
		kind: "list",
		required: "derived",
		when: ["EditableType", "select"]
	}
};
const field = (properties = {}) => ({
	props: {
		properties: {
			Name: must("schema"),
			Label: must("schema"),
			DefaultValue: text,
			HelperText: text,
			Required: flag,
			...properties
		},
		sealed: true,
		untried: ["Disabled"]
	},
	content: "none",
	source: "live"
});
const rows = {
	Container: sealed("components and strings", {
		HideBorder: flag,
		header: text,
		footer: text,
		Visibility: seen("unknown")
	}),
	Section: sealed("components and strings", { Heading: text }),
	Form: sealed("components", { HideBorder: flag }),
	Header: sealed("strings", {
		variant: oneOf("h1|h2|h3|h4"),
		description: text
	}),
	Alert: sealed("components and strings", {
		type: oneOf("info|success|warning|error"),
		level: oneOf("inline|page|global"),
		heading: text,
		dismissible: flag
	}),
	Loader: sealed("none", {}),
	Application: sealed("none", {
		AppIdentifier: text,
		Path: text
	}),
	TextBox: open("strings and numbers", "live", {
		Variant: oneOf("p|h1|h2|h3|h4|h5|div|span"),
		FontSize: oneOf("body-s|body-m|heading-xs|heading-s|heading-m|heading-l|heading-xl|display-l"),
		FontWeight: oneOf("light|normal|bold|heavy"),
		TextAlign: oneOf("left|center|right")
	}),
	Image: sealed("none", {
		Src: text,
		Alt: text
	}),
	Icon: sealed("none", {
		Name: oneNameOf(cardIcons),
		Variant: oneOf("card|icon-only")
	}),
	Link: sealed("unknown", {
		Type: linkType,
		Url: text,
		ResourceId: text,
		AutoOpen: flag
	}),
	Button: sealed("strings or TextBox", button),
	SubmitButton: open("none", "live", {
		Label: must("live"),
		...button
	}),
	ButtonGroup: sealed("none", {
		Items: listOf(groupButton, true),
		ButtonsOrientation: oneOf("vertical|horizontal"),
		SpaceBetweenButtons: oneOf("xxxs|xxs|xs|s|m|l|xl|xxl")
	}),
	Table: open("none", "derived", {
		Items: { kind: "list" },
		Columns: listOf(column, false),
		Actions: listOf({
			...groupButton,
			Label: must("derived")
		}),
		TableAction: text,
		Name: text,
		Header: text,
		Description: text,
		Filterable: flag,
		ItemsPerPage: size,
		ColumnWidth: oneOf("locked|flexible")
	}),
	Card: sealed("unknown", {
		Id: must("live"),
		Heading: text,
		Description: text,
		Action: text,
		Icon: oneNameOf(cardIcons),
		Status: text
	}),
	AttributeBar: sealed("none", { Attributes: attributes }),
	AttributeSection: sealed("none", {
		Heading: text,
		Items: attributes,
		Columns: size,
		NoItemMessage: text
	}),
	FormInput: field({ InputType: oneOf("number|text|password|email|tel|url") }),
	TextArea: field({ MaxLength: { kind: "number" } }),
	Dropdown: field({
		DefaultValue: { kind: "array" },
		Options: choices,
		MultiSelect: flag,
		Clearable: flag
	}),
	RadioGroup: field({ Options: choices }),
	CheckboxGroup: field({ Options: choices }),
	DatePicker: field({ DateFormat: seen("string") }),
	TimePicker: field(),
	Toggle: field(),
	TemplateStringComponent: {
		props: {
			properties: { TemplateString: text },
			sealed: null
		},
		content: "none",
		source: "published"
	},
	ExpandableSection: named,
	HTMLBox: named,
	Detail: named
};
const viewComponents = rows;
const topLevelContainers = [
	"Container",
	"Section",
	"Form"
];
const awsManagedViews = [
	"detail",
	"list",
	"form",
	"confirmation",
	"cards",
	"after-contact-work"
];
const templateMembers = {
	head: [
		"Title",
		"Configuration",
		"Integrations"
	],
	component: [
		"_id",
		"Type",
		"Props",
		"Configuration",
		"Content",
		"Visibility"
	],
	configuration: ["Layout", "Style"],
	layout: ["Align", "Columns"]
};
const aligns = [
	"left",
	"center",
	"right"
];
const styleKey = /^--[a-z0-9-]+$/;

// src/core/check/view/texts.ts
function textsIn(value, path) {
	const texts = [];
	collect$1(value, path, texts);
	return texts;
}
function ownTexts(props, content, path) {
	const texts = [];
	collect$1(props, [...path, "Props"], texts);
	for (const [index, item] of content.entries()) if (typeof item === "string") texts.push({
		value: item,
		path: [
			...path,
			"Content",
			index
		]
	});
	return texts;
}
function collect$1(value, path, texts) {
	if (typeof value === "string") texts.push({
		value,
		path
	});
	else if (Array.isArray(value)) value.forEach((item, index) => {
		collect$1(item, [...path, index], texts);
	});
	else if (value !== void 0 && require_index.isObject(value)) for (const name of Object.keys(value).toSorted(require_index.compareCodeUnits)) collect$1(value[name], [...path, name], texts);
}
function mayHoldBindings(json) {
	return json.includes("$.") || json.includes("\\u");
}
function isReference(value) {
	if (typeof value !== "string") return false;
	return value.startsWith("$.") && /^\$\.#?[\p{L}_]\S*$/u.test(value) || require_app_definition_steps.hasReferences(value);
}

// src/core/check/view/components.ts
function componentsOf(template) {
	const components = [];
	collect(require_index.listOf(require_index.memberOf(template, "Body")), ["Body"], null, components);
	return components;
}
function collect(list, path, parent, components) {
	list.forEach((object, index) => {
		if (!require_index.isObject(object)) return;
		const component = componentOf(object, [...path, index], parent);
		components.push(component);
		if (component.content.some(require_index.isObject)) collect(component.content, [...component.path, "Content"], component, components);
	});
}
function componentOf(object, path, parent) {
	const type = textOf(require_index.memberOf(object, "Type"));
	const content = require_index.listOf(require_index.memberOf(object, "Content"));
	return {
		type,
		object,
		props: require_index.objectOf(require_index.memberOf(object, "Props")),
		content,
		row: type === null ? null : componentRow(type),
		path,
		top: parent === null,
		parent: parent?.row ?? null
	};
}
const textsOf = require_action_deliver.onceForEach(({ props, content, path }) => ownTexts(props, content, path));
function textOf(value) {
	return typeof value === "string" ? value : null;
}

// src/core/check/view/findings.ts
const evidences = {
	...sourceTexts,
	unlisted: "not in the data of view components",
	near: "a known word is near"
};
function viewFinding(component, statement) {
	const { code, certainty, source, path, isName, wrong, advice } = statement;
	const evidence = evidences[source];
	return {
		code,
		certainty,
		type: component?.type ?? null,
		path: {
			root: "Template",
			members: path,
			...isName && { isName }
		},
		message: `${wrong} ${statement.effect ?? effects[certainty]} (${evidence}). ${advice}`,
		evidence
	};
}
const effects = {
	proven: "Amazon Connect refuses this",
	documented: "Amazon Connect may refuse this",
	unknown: "It may be right, because this check does not know everything"
};
function word(text) {
	return /^[\w-]{1,60}$/.test(text) ? text : require_index.quote(text);
}
function shown(value) {
	if (typeof value === "string") return require_index.quote(value);
	if (Array.isArray(value)) return "a list";
	return typeof value === "object" && value !== null ? "an object" : String(value);
}
function orMeant(near, otherwise) {
	return near === null ? otherwise : `Did you mean ${near}?`;
}
function offered(names) {
	return names.length > 12 ? `one of ${names.length} names` : require_app_definition_steps.listSome(names, 12);
}

// src/core/check/view/actions.ts
const defaultTableAction = "TableAction";
function raisedActions(components) {
	return components.flatMap((component) => [...textsOf(component).filter(({ value, path }) => isAction(path) && value !== "" && !isReference(value)).map(({ value: action, path }) => ({
		action,
		component,
		path
	})), ...raisesDefault(component) ? [{
		action: defaultTableAction,
		component,
		path: [
			...component.path,
			"Props",
			"Columns"
		]
	}] : []]);
}
function isAction(path) {
	const name = path.at(-1);
	return name === "Action" || name === "TableAction";
}
function raisesDefault({ type, props }) {
	const columns = require_index.memberOf(props, "Columns");
	return type === "Table" && !Object.hasOwn(props, "TableAction") && require_index.isList(columns) && columns.some(isOfActions);
}
function isOfActions(column) {
	return column !== null && typeof column === "object" && "Type" in column && column.Type === "action";
}
const raisers = [
	["ButtonGroup", "Items"],
	["Table", "Actions"],
	["Table", "Columns"]
];
function raisesMore(components) {
	return components.some((component) => component.row === null || component.row.props === null || textsOf(component).some(({ value, path }) => isAction(path) && isReference(value)) || raisers.some(([type, list]) => component.type === type && isReference(require_index.memberOf(component.props, list))));
}
function undeclaredTableAction({ components, actions }) {
	const table = components.find(raisesDefault);
	if (table === void 0 || actions.includes(defaultTableAction)) return [];
	return [viewFinding(table, {
		code: "undeclared-action",
		certainty: "documented",
		source: "derived",
		path: [
			...table.path,
			"Props",
			"Columns"
		],
		wrong: `The Table has a column of actions and names no TableAction, so it raises the action ${require_index.quote(defaultTableAction)}, which Actions does not list.`,
		effect: "No flow can have a branch for it",
		advice: "Name an action in TableAction of its Props, and list it in Actions."
	})];
}

// src/core/check/view/binding-in-text.ts
function bindingsInTexts({ template, components }) {
	return [...textsIn(require_index.memberOf(template, "Head"), ["Head"]).filter(holdsBinding).map((text) => found$1(null, text)), ...components.flatMap((component) => {
		if (component.row?.props === null || component.row?.source === "published") return [];
		return (component.row === null ? [] : textsOf(component)).filter(holdsBinding).map((text) => found$1(component, text));
	})];
}
function holdsBinding({ value }) {
	if (!value.includes("$.")) return false;
	const bindings = value.match(/\$\.#?[\p{L}_]/gu)?.length ?? 0;
	return bindings > 1 || bindings === 1 && !/^\$\.\S*$/u.test(value);
}
function found$1(component, { value, path }) {
	return viewFinding(component, {
		code: "view-binding-in-text",
		certainty: "documented",
		source: "live",
		path,
		wrong: `${shown(value)} has a binding within a longer text.`,
		effect: "Amazon Connect shows it as it is written, and asks for no input",
		advice: "Make the binding a value of its own; in Content, an item of its own beside the text."
	});
}

// src/core/check/view/configuration.ts
function configurations({ template, components, near }) {
	return [...findingsOf$1(null, require_index.memberOf(require_index.memberOf(template, "Head"), "Configuration"), ["Head"], near), ...components.flatMap((component) => findingsOf$1(component, require_index.memberOf(component.object, "Configuration"), component.path, near))];
}
function findingsOf$1(component, value, parent, near) {
	if (!require_index.isObject(value)) return [];
	const path = [...parent, "Configuration"];
	return [...styles(component, require_index.memberOf(value, "Style"), [...path, "Style"]), ...align(component, require_index.memberOf(require_index.memberOf(value, "Layout"), "Align"), path, near)];
}
function styles(component, style, path) {
	if (style === void 0 || isReference(style)) return [];
	if (typeof style === "string") return [plainStyle(component, path)];
	return (require_index.isObject(style) ? Object.keys(style).toSorted(require_index.compareCodeUnits) : []).filter((key) => !styleKey.test(key)).map((key) => wrongKey(component, key, path));
}
function wrongKey(component, key, path) {
	return viewFinding(component, {
		code: "view-style",
		certainty: "proven",
		source: "live",
		path: [...path, key],
		isName: true,
		wrong: `Style has the key ${word(key)}. It takes only custom properties of components, such as --container-padding-top, in lower case.`,
		advice: "Change the key."
	});
}
function plainStyle(component, path) {
	return viewFinding(component, {
		code: "view-style",
		certainty: "documented",
		source: "live",
		path,
		wrong: "Style is a string, expected an object.",
		effect: "Amazon Connect accepts this and does nothing with it",
		advice: "Write it as an object such as { \"--container-padding-top\": \"13px\" }."
	});
}
function align(component, value, path, near) {
	if (value === void 0 || isReference(value)) return [];
	if (typeof value === "string" && aligns.includes(value)) return [];
	return [viewFinding(component, {
		code: "view-property-value",
		certainty: "documented",
		source: "schema",
		path: [
			...path,
			"Layout",
			"Align"
		],
		wrong: `Layout has ${shown(value)} as Align, expected ${offered(aligns)}.`,
		advice: orMeant(typeof value === "string" ? near(value, aligns) : null, "Change it.")
	})];
}

// src/core/check/view/content.ts
function contents({ components }) {
	return components.flatMap((component) => {
		const { row, type, top, content } = component;
		if (row === null || type === null) return [];
		const holds = content.some(isComponent);
		if (top && holds && !topLevelContainers.includes(type) && row.content !== "unknown") return [atTopLevel(component, type, row.content)];
		const wrong = content.findIndex((item) => !takes(row.content, item));
		return wrong === -1 ? [] : [misplaced(component, type, row.content, wrong)];
	});
}
function atTopLevel(component, type, kind) {
	return viewFinding(component, {
		code: "view-top-level-component",
		certainty: kind === "components" || kind === "components and strings" ? "documented" : "proven",
		source: "live",
		path: component.path,
		wrong: `${word(type)} contains components. Directly in Body, only ${topLevelContainers.join(" or ")} may do that.`,
		advice: "Put it into a Container."
	});
}
function misplaced(component, type, kind, index) {
	return viewFinding(component, {
		code: "view-content",
		certainty: "documented",
		source: "schema",
		path: [
			...component.path,
			"Content",
			index
		],
		wrong: `Content of ${word(type)} contains ${nameOf(component.content[index])}, but ${word(type)} shows ${expected[kind]}.`,
		advice: "Move it to a component that can show it."
	});
}
const expected = {
	components: "components only",
	"components and strings": "components and strings",
	strings: "strings only",
	"strings and numbers": "strings and numbers only",
	"strings or TextBox": "strings or TextBox components",
	none: "nothing",
	unknown: "anything"
};
function takes(kind, item) {
	if (kind === "unknown") return true;
	if (isComponent(item)) return takesComponent(kind, item.Type);
	if (typeof item === "number") return kind === "strings and numbers";
	return typeof item === "string" && kind !== "components" && kind !== "none";
}
function takesComponent(kind, type) {
	if (kind === "strings or TextBox") return type === "TextBox";
	return kind === "components" || kind === "components and strings" || kind === "unknown";
}
function isComponent(item) {
	return require_index.isObject(item);
}
function nameOf(item) {
	if (item === void 0 || typeof item === "string") return "a string";
	if (!isComponent(item)) return shown(item);
	return typeof item.Type === "string" ? `a ${word(item.Type)}` : "a component";
}

// src/core/check/view/duplicates.ts
function duplicateIds({ components }) {
	return require_app_definition_steps.repeated(components, ({ object }) => nameIn(require_index.memberOf(object, "_id"))).map(({ item: component, key: id }) => viewFinding(component, {
		code: "duplicate-view-id",
		certainty: "unknown",
		source: "published",
		path: [...component.path, "_id"],
		wrong: `Two components have the _id ${require_index.quote(id)}.`,
		effect: "In published views each component has its own",
		advice: "Change one of them."
	}));
}
function duplicateNames({ components }) {
	const conditional = components.filter(({ object, props }) => Object.hasOwn(object, "Visibility") || Object.hasOwn(props, "Visibility"));
	const fields = components.filter((component) => isField(component) && innermost(conditional, component.path) === void 0);
	const forms = components.filter(({ type }) => type === "Form");
	const keyOf = (field) => {
		const name = nameIn(require_index.memberOf(field.props, "Name"));
		return name && JSON.stringify([innermost(forms, field.path)?.path ?? null, name]);
	};
	return require_app_definition_steps.repeated(fields, keyOf).map(({ item: field }) => viewFinding(field, {
		code: "duplicate-view-name",
		certainty: "documented",
		source: "guide",
		path: [
			...field.path,
			"Props",
			"Name"
		],
		wrong: `Two fields have the Name ${require_index.quote(nameIn(require_index.memberOf(field.props, "Name")) ?? "")}.`,
		effect: "A view hands back one value for each name, so the value of one field is lost",
		advice: "Rename one of them."
	}));
}
function isField({ row }) {
	return row?.props?.properties.Name?.required !== void 0;
}
function nameIn(value) {
	return typeof value === "string" && value !== "" && !isReference(value) ? value : null;
}
function innermost(components, path) {
	return components.findLast((component) => component.path.every((step, index) => path[index] === step));
}

// src/core/check/view/integration.ts
function undeclaredIntegrations({ template, components }) {
	const declarations = require_index.memberOf(require_index.memberOf(template, "Head"), "Integrations");
	const names = new Set(textsIn(declarations, []).map(({ value }) => value.replace(/^(\$\.)?#/u, "")));
	const seen = /* @__PURE__ */ new Set();
	return components.flatMap((component) => textsOf(component).flatMap(({ value, path }) => {
		if (!value.startsWith("$.#")) return [];
		const name = /^\$\.#([\p{L}_][^\s.[\]]*)\S*$/u.exec(value)?.[1];
		if (name === void 0 || names.has(name) || seen.has(name)) return [];
		seen.add(name);
		return [undeclared(component, name, path, names.size > 0)];
	}));
}
function undeclared(component, name, path, others) {
	return viewFinding(component, {
		code: "undeclared-integration",
		certainty: others ? "documented" : "proven",
		source: "live",
		path,
		wrong: `The view uses the integration ${word(name)}, which Head.Integrations does not declare.`,
		advice: "Declare it there, or remove what uses it."
	});
}

// src/core/check/view/member-type.ts
const types = {
	head: { Title: "text" },
	component: {
		_id: "text",
		Props: "an object",
		Configuration: "an object",
		Content: "a list"
	},
	configuration: { Layout: "an object" }
};
function memberTypes({ template, components }) {
	const head = require_index.memberOf(template, "Head");
	return [
		...wrongTypes(null, types.head, head, ["Head"]),
		...wrongTypes(null, types.configuration, require_index.memberOf(head, "Configuration"), ["Head", "Configuration"]),
		...components.flatMap((component) => {
			const { object, path } = component;
			const configuration = [...path, "Configuration"];
			return [...wrongTypes(component, types.component, object, path), ...wrongTypes(component, types.configuration, require_index.memberOf(object, "Configuration"), configuration)];
		})
	];
}
function wrongTypes(component, expected, object, at) {
	return Object.entries(expected).flatMap(([name, type]) => {
		const value = require_index.memberOf(object, name);
		if (value === void 0 || require_app_definition_steps.hasJsonType(value, type) || isReference(value)) return [];
		return [wrongType(component, name, type, value, [...at, name])];
	});
}
function wrongType(component, name, type, value, path) {
	return viewFinding(component, {
		code: "view-member-type",
		certainty: "documented",
		source: "schema",
		path,
		wrong: `${name} is ${shown(value)}, expected ${type}.`,
		advice: `Write ${type}, or remove ${name}.`
	});
}

// src/core/check/view/shape-facts.ts
const shapeFacts = require_action_deliver.onceForEach(findFacts);
function findFacts({ properties }) {
	const all = Object.entries(properties);
	return {
		lists: all.flatMap(([name, { item }]) => item === void 0 ? [] : [[name, item]]),
		required: all.filter(([, { required }]) => required !== void 0)
	};
}

// src/core/check/view/missing-property.ts
function missingProperties({ parts }) {
	return parts.flatMap((part) => shapeFacts(part.shape).required.filter(([name, property]) => isRequired(part, property) && !Object.hasOwn(part.object, name)).map(([name, { required = "schema" }]) => viewFinding(part.component, {
		code: "view-property-missing",
		certainty: required === "live" && !part.unchecked ? "proven" : "documented",
		source: required,
		path: part.path,
		wrong: `${part.name} has no ${name}, which it must have.`,
		...part.unchecked && { effect: "Amazon Connect publishes this unchecked, and shows less than was meant" },
		advice: "Add it."
	})));
}
function isRequired({ object }, { when }) {
	return when === void 0 || require_index.memberOf(object, when[0]) === when[1];
}

// src/core/check/view/parts.ts
function partsOf(component) {
	const shape = component.row?.props ?? null;
	const given = require_index.memberOf(component.object, "Props");
	if (shape === null || component.type === null || given !== void 0 && !require_index.isObject(given)) return [];
	const path = [...component.path, "Props"];
	const unchecked = component.row?.source === "derived";
	const props = {
		component,
		name: component.type,
		object: component.props,
		shape,
		path,
		unchecked
	};
	return [props, ...shapeFacts(shape).lists.flatMap(([name, item]) => itemsOf(props, name, item))];
}
function itemsOf(props, name, shape) {
	const list = require_index.memberOf(props.object, name);
	if (!Array.isArray(list)) return [];
	return list.flatMap((object, index) => {
		const path = [
			...props.path,
			name,
			index
		];
		return require_index.isObject(object) ? [{
			...props,
			name: `An item of ${props.name}'s ${name}`,
			object,
			shape,
			path
		}] : [];
	});
}

// src/core/check/view/property-value.ts
function propertyValues(view) {
	return view.parts.flatMap((part) => Object.entries(part.object).flatMap(([name, value]) => {
		const property = require_index.ownValue(part.shape.properties, name);
		const rule = property === null ? void 0 : rules$1[property.kind];
		if (property === null || rule === void 0 || isReference(value)) return [];
		return rule({
			part,
			name,
			property,
			value,
			view
		});
	}));
}
const rules$1 = {
	enum: outsideEnum,
	boolean: noBoolean,
	array: noArray,
	string: (given) => ofType(given, ["string"], "text"),
	number: (given) => ofType(given, ["number", "string"], "a number"),
	"number or string": (given) => ofType(given, ["number", "string"], "a number or text"),
	list: noList
};
function ofType(given, types, expected) {
	return types.includes(typeof given.value) ? [] : [found(given, "documented", expected, "Change it.")];
}
function noList(given) {
	const { value, property } = given;
	if (!require_index.isList(value)) return [found(given, "documented", "a list", "Put it into a list.")];
	const wrong = property.item === void 0 ? void 0 : value.find((item) => !require_index.isObject(item) && !isReference(item));
	return wrong === void 0 ? [] : [found({
		...given,
		value: wrong
	}, "documented", "objects only", "Change it.")];
}
function outsideEnum(given) {
	const { part, property, value, view } = given;
	const { values = [] } = property;
	if (typeof value === "string" && values.includes(value)) return [];
	const live = value !== null && part.component.row?.source === "live" && (property.source ?? "live") === "live";
	const meant = typeof value === "string" ? view.near(value, values) : null;
	return [found(given, live ? "proven" : "documented", offered(values), orMeant(meant, "Change it."))];
}
function noBoolean(given) {
	const { value } = given;
	return typeof value === "boolean" || value === "true" || value === "false" ? [] : [found(given, "documented", "true or false", "Change it.")];
}
function noArray(given) {
	return require_index.isList(given.value) ? [] : [found(given, "documented", "a list, also of one value", "Put it into a list.")];
}
function found(given, certainty, expected, advice) {
	const { part, name, value } = given;
	return viewFinding(part.component, {
		code: "view-property-value",
		certainty,
		source: certainty === "proven" ? "live" : part.unchecked ? "derived" : "schema",
		path: [...part.path, name],
		wrong: `${part.name} has ${shown(value)} as ${name}, expected ${expected}.`,
		...part.unchecked && { effect: "Amazon Connect publishes this unchecked, and may not show it" },
		advice
	});
}

// src/core/check/view/text-of-text-box.ts
function textOfTextBox({ components }) {
	return components.flatMap((component) => {
		const text = require_index.memberOf(component.props, "Text");
		if (component.type !== "TextBox" || text === void 0) return [];
		const bound = isReference(text);
		return [viewFinding(component, {
			code: "text-box-text",
			certainty: bound ? "proven" : "documented",
			source: "live",
			path: [
				...component.path,
				"Props",
				"Text"
			],
			isName: true,
			wrong: "TextBox has no property Text: it shows its Content.",
			effect: bound ? "Amazon Connect answers such a binding with an internal error" : "Amazon Connect accepts this and shows nothing of it",
			advice: "Move the text to Content."
		})];
	});
}

// src/core/check/view/unknown-component.ts
function unknownComponents({ components, near }) {
	return components.flatMap((component) => {
		const { type, row } = component;
		return type === null || row !== null || isReference(type) ? [] : [unknown$2(component, type, near)];
	});
}
function unknown$2(component, type, near) {
	const meant = isAwsManaged(type) ? null : near(type, Object.keys(viewComponents));
	return viewFinding(component, {
		code: "unknown-view-component",
		...meant === null ? unlisted : misspelt,
		path: [...component.path, "Type"],
		wrong: `${word(type)} is not a known component.`,
		advice: orMeant(meant, "Check its spelling.")
	});
}
const unlisted = {
	certainty: "unknown",
	source: "unlisted"
};
const misspelt = {
	certainty: "documented",
	source: "near",
	effect: "It is probably misspelt"
};
function isAwsManaged(type) {
	return awsManagedViews.includes(type.toLowerCase());
}

// src/core/check/view/unknown-member.ts
function unknownMembers({ template, components, near }) {
	const head = require_index.memberOf(template, "Head");
	const unknownIn = (place) => unknownOf(place, near);
	return [
		...unknownIn({
			component: null,
			in: "head",
			value: head,
			path: ["Head"]
		}),
		...configuration(null, require_index.memberOf(head, "Configuration"), ["Head"]).flatMap(unknownIn),
		...components.flatMap((component) => {
			const { object, path } = component;
			return [...unknownIn({
				component,
				in: "component",
				value: object,
				path
			}), ...configuration(component, require_index.memberOf(object, "Configuration"), path).flatMap(unknownIn)];
		})
	];
}
function configuration(component, value, parent) {
	if (value === void 0) return [];
	const path = [...parent, "Configuration"];
	const layout = require_index.memberOf(value, "Layout");
	return [{
		component,
		in: "configuration",
		value,
		path
	}, {
		component,
		in: "layout",
		value: layout,
		path: [...path, "Layout"]
	}];
}
function unknownOf(place, near) {
	const known = templateMembers[place.in];
	return Object.keys(require_index.objectOf(place.value)).filter((name) => !known.includes(name)).toSorted(require_index.compareCodeUnits).map((name) => unknown$1(place, name, near(name, known), known));
}
function unknown$1(place, name, meant, known) {
	return viewFinding(place.component, {
		code: "unknown-view-member",
		certainty: meant !== null || place.in === "configuration" ? "documented" : "unknown",
		source: "schema",
		path: [...place.path, name],
		isName: true,
		wrong: `${word(name)} is not a known member of ${names[place.in]}.`,
		advice: orMeant(meant, `Known are ${known.join(", ")}.`)
	});
}
const names = {
	head: "Head",
	component: "a component",
	configuration: "Configuration",
	layout: "Layout"
};

// src/core/check/view/unknown-property.ts
function unknownProperties({ parts, near }) {
	return parts.flatMap((part) => Object.keys(part.object).filter((name) => !Object.hasOwn(part.shape.properties, name) && !isTextOfTextBox(part, name)).toSorted(require_index.compareCodeUnits).map((name) => unknown(part, name, near(name, Object.keys(part.shape.properties)))));
}
function isTextOfTextBox({ component }, name) {
	return component.type === "TextBox" && name === "Text";
}
function unknown(part, name, meant) {
	return viewFinding(part.component, {
		code: "unknown-view-property",
		...gradeOf(part, name, meant),
		path: [...part.path, name],
		isName: true,
		wrong: `${part.name} has no property ${word(name)}.`,
		advice: orMeant(meant, hints[`${part.component.type}.${name}`] ?? "Remove it.")
	});
}
function gradeOf({ shape, unchecked }, name, meant) {
	if (unchecked) return {
		certainty: "documented",
		source: "derived",
		effect: "Amazon Connect does not check this, and does nothing with it"
	};
	if (shape.untried?.includes(name)) return {
		certainty: "documented",
		source: "schema"
	};
	if (shape.sealed === true) return {
		certainty: "proven",
		source: "live"
	};
	if (shape.sealed === false) return {
		certainty: "documented",
		source: "schema",
		effect: "Amazon Connect accepts this and does nothing with it"
	};
	return {
		certainty: meant === null ? "unknown" : "documented",
		source: "schema"
	};
}
const hints = { "Button.Label": "Write the label as the Content of the button." };

// src/core/check/view/untyped-component.ts
function untypedComponents({ template, components }) {
	const untyped = components.filter(({ top, type, parent }) => type === null && (top || holdsComponents(parent))).map((component) => {
		const type = require_index.memberOf(component.object, "Type");
		return viewFinding(component, {
			code: "view-property-missing",
			certainty: "documented",
			source: "schema",
			path: component.path,
			wrong: type === void 0 ? "This component has no Type, which it must have." : `The Type of this component is ${shown(type)}, expected the name of a component.`,
			advice: "Write the name of the component, such as \"TextBox\"."
		});
	});
	const others = require_index.listOf(require_index.memberOf(template, "Body")).flatMap((entry, index) => require_index.isObject(entry) ? [] : [viewFinding(null, {
		code: "view-content",
		certainty: "documented",
		source: "schema",
		path: ["Body", index],
		wrong: `Body contains ${shown(entry)}, but it shows components only.`,
		advice: "Put a text into a TextBox, and remove anything else."
	})]);
	return [...untyped, ...others];
}
function holdsComponents(row) {
	return row?.content === "components" || row?.content === "components and strings";
}

// src/core/check/view.ts
const rules = [
	unknownMembers,
	unknownComponents,
	untypedComponents,
	unknownProperties,
	missingProperties,
	propertyValues,
	contents,
	configurations,
	textOfTextBox,
	undeclaredTableAction,
	memberTypes,
	duplicateIds,
	duplicateNames
];
const bindingRules = [bindingsInTexts, undeclaredIntegrations];
function checkView(template, actions, mayBind = true) {
	if (!require_index.isObject(template)) return [];
	const components = componentsOf(template);
	const view = {
		template,
		components,
		parts: components.flatMap(partsOf),
		actions,
		near: nearWords()
	};
	const found = (mayBind ? [...rules, ...bindingRules] : rules).flatMap((rule) => rule(view));
	return found.length < 2 ? found : found.toSorted(byPlace);
}
const maxCompared = 100;
function nearWords() {
	const words = /* @__PURE__ */ new Set();
	return (word, known) => {
		if (words.size >= maxCompared && !words.has(word)) return null;
		words.add(word);
		return require_index.nearest(word, known);
	};
}
function byPlace(a, b) {
	return comparePaths(a.path.members, b.path.members) || require_index.compareCodeUnits(a.code + a.message, b.code + b.message);
}
function comparePaths(a, b) {
	const index = a.findIndex((step, at) => step !== b[at]);
	const [left, right] = [a[index], b[index]];
	if (left === void 0 || right === void 0) return a.length - b.length;
	return typeof left === "number" && typeof right === "number" ? left - right : require_index.compareCodeUnits(String(left), String(right));
}

// src/core/check/view-definition.ts
var view_definition_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	checkContent: () => checkContent,
	checkDefinition: () => checkDefinition
}, 1);
function checkDefinition({ content }, tree, parseJson, within = null) {
	const find = require_app_definition_steps.createPlaceFinder("view", tree, parseJson, within);
	return {
		findings: require_app_definition_steps.placeFindings(findingsOf(viewContent(content)), find),
		ids: require_app_definition_steps.idsOf("view", tree),
		calls: null
	};
}
function checkContent(content) {
	return require_app_definition_steps.nullIfNoJson(() => findingsOf(viewContent(content)));
}
function findingsOf({ template: text, actions }) {
	const template = require_app_definition_steps.parseKept(text);
	const found = checkView(template, actions, mayHoldBindings(text));
	return require_app_definition_steps.mayHoldPlaceholders(text) ? [...found, ...require_app_definition_steps.checkTexts("Template", template, [])] : found;
}
function viewContent(content) {
	if (content.kind !== "view") throw new TypeError("a module checked as a view: this is a bug of connect-publish");
	return content;
}

Object.defineProperty(exports, "componentRow", ({
  enumerable: true,
  get: function () {
    return componentRow;
  }
}));
Object.defineProperty(exports, "componentsOf", ({
  enumerable: true,
  get: function () {
    return componentsOf;
  }
}));
Object.defineProperty(exports, "isReference", ({
  enumerable: true,
  get: function () {
    return isReference;
  }
}));
Object.defineProperty(exports, "raisedActions", ({
  enumerable: true,
  get: function () {
    return raisedActions;
  }
}));
Object.defineProperty(exports, "raisesMore", ({
  enumerable: true,
  get: function () {
    return raisesMore;
  }
}));
Object.defineProperty(exports, "textsIn", ({
  enumerable: true,
  get: function () {
    return textsIn;
  }
}));
Object.defineProperty(exports, "view_definition_exports", ({
  enumerable: true,
  get: function () {
    return view_definition_exports;
  }
}));
})();

module.exports = __webpack_exports__;
/******/ })()
;