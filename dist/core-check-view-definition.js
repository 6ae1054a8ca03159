/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 344:
/***/ ((module) => {

"use strict";
module.exports = require("./action-run-action.js");

/***/ }),

/***/ 377:
/***/ ((module) => {

"use strict";
module.exports = require("./index.js");

/***/ }),

/***/ 962:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
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

// <stdin>
var stdin_exports = {};
__export(stdin_exports, {
  aligns: () => aligns,
  awsManagedViews: () => awsManagedViews,
  checkContent: () => checkContent,
  checkDefinition: () => checkDefinition,
  componentRow: () => componentRow,
  componentsOf: () => componentsOf,
  isReference: () => isReference,
  mayHoldBindings: () => mayHoldBindings,
  offered: () => offered,
  orMeant: () => orMeant,
  ownTexts: () => ownTexts,
  raisedActions: () => raisedActions,
  raisesMore: () => raisesMore,
  shown: () => shown,
  sourceTexts: () => sourceTexts,
  styleKey: () => styleKey,
  templateMembers: () => templateMembers,
  textsIn: () => textsIn,
  textsOf: () => textsOf,
  topLevelContainers: () => topLevelContainers,
  undeclaredTableAction: () => undeclaredTableAction,
  viewComponents: () => viewComponents,
  viewFinding: () => viewFinding,
  word: () => word
});
module.exports = __toCommonJS(stdin_exports);

// another:src/core/resolve/has-references.ts
var import_index = __nccwpck_require__(377);

// another:src/core/document/json.ts
var import_index2 = __nccwpck_require__(377);

// own:src/core/check/view/texts.ts
function textsIn(value, path) {
  let texts = [];
  return collect(value, path, texts), texts;
}
function ownTexts(props, content, path) {
  let texts = [];
  collect(props, [...path, "Props"], texts);
  for (let [index, item] of content.entries())
    typeof item == "string" && texts.push({ value: item, path: [...path, "Content", index] });
  return texts;
}
function collect(value, path, texts) {
  if (typeof value == "string") texts.push({ value, path });
  else if (Array.isArray(value))
    value.forEach((item, index) => {
      collect(item, [...path, index], texts);
    });
  else if (value !== void 0 && (0, import_index2.isObject)(value))
    for (let name of Object.keys(value).toSorted(import_index2.compareCodeUnits))
      collect(value[name], [...path, name], texts);
}
function mayHoldBindings(json) {
  return json.includes("$.") || json.includes("\\u");
}
function isReference(value) {
  return typeof value != "string" ? !1 : value.startsWith("$.") && /^\$\.#?[\p{L}_]\S*$/u.test(value) || (0, import_index.hasReferences)(value);
}

// own:src/core/check/data/view-icons.ts
var cardIcons = names([
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
]), buttonIcons = names([
  "add-plus|angle-left-double|angle-left|angle-right-double|angle-right|angle-up|angle-down|arrow-left",
  "bug|call|calendar|caret-down-filled|caret-down|caret-left-filled|caret-right-filled|caret-up-filled",
  "caret-up|check|contact|close|copy|download|edit|ellipsis|envelope|expand|external|file-open|file",
  "filter|folder-open|folder|heart|key|lock-private|menu|microphone|notification|redo|refresh|search",
  "settings|share|status-in-progress|status-info|status-negative|status-pending|status-positive",
  "status-stopped|status-warning|thumbs-down|thumbs-down-filled|thumbs-up|thumbs-up-filled",
  "treeview-collapse|treeview-expand|undo|unlocked|upload|user-profile|view-full|view-horizontal",
  "view-vertical|zoom-in|zoom-out"
]);
function names(lines) {
  return lines.join("|").split("|");
}
var sourceTexts = {
  live: "seen live, 2026-08",
  schema: "schema of the component library, 2026-08",
  derived: "input schema that Amazon Connect derives, 2026-08",
  published: "seen in published views",
  guide: "administrator guide, 'Custom views'"
};
function componentRow(type) {
  return (0, import_index2.ownValue)(viewComponents, type);
}
var text = { kind: "string" }, flag = { kind: "boolean" }, size = { kind: "number or string" }, oneNameOf = (values) => ({ kind: "enum", values }), oneOf = (values) => oneNameOf(values.split("|")), must = (required2) => ({ kind: "string", required: required2 }), seen = (kind) => ({ kind, source: "published" }), listOf2 = (properties, sealed2 = null) => ({
  kind: "list",
  item: { properties, sealed: sealed2 }
}), sealed = (content, properties) => ({
  props: { properties, sealed: !0 },
  content,
  source: "live"
}), open = (content, source, properties) => ({
  props: { properties, sealed: !1 },
  content,
  source
}), named = { props: null, content: "unknown", source: "live" }, linkType = oneOf("external|case|third-party applications"), button = {
  Action: text,
  Variant: oneOf("primary|normal|link"),
  Loading: flag,
  IconName: oneNameOf(buttonIcons),
  IconAlign: oneOf("left|right"),
  Href: text,
  Disabled: flag
}, groupButton = { Label: must("live"), ...button, FormAction: oneOf("submit|none") }, attributes = listOf2({
  Label: text,
  Value: text,
  Copyable: flag,
  Url: text,
  LinkType: linkType,
  ResourceId: text,
  AutoOpen: flag
}), choices = listOf2({ Label: text, Value: text }), column = {
  Label: must("derived"),
  Id: must("derived"),
  Type: oneOf("text|number|action"),
  EditableType: oneOf("input|select"),
  Options: { kind: "list", required: "derived", when: ["EditableType", "select"] }
}, field = (properties = {}) => ({
  props: {
    properties: {
      Name: must("schema"),
      Label: must("schema"),
      DefaultValue: text,
      HelperText: text,
      Required: flag,
      ...properties
    },
    sealed: !0,
    untried: ["Disabled"]
  },
  content: "none",
  source: "live"
}), rows = {
  Container: sealed("components and strings", {
    HideBorder: flag,
    header: text,
    footer: text,
    Visibility: seen("unknown")
  }),
  Section: sealed("components and strings", { Heading: text }),
  Form: sealed("components", { HideBorder: flag }),
  Header: sealed("strings", { variant: oneOf("h1|h2|h3|h4"), description: text }),
  Alert: sealed("components and strings", {
    type: oneOf("info|success|warning|error"),
    level: oneOf("inline|page|global"),
    heading: text,
    dismissible: flag
  }),
  Loader: sealed("none", {}),
  Application: sealed("none", { AppIdentifier: text, Path: text }),
  TextBox: open("strings and numbers", "live", {
    Variant: oneOf("p|h1|h2|h3|h4|h5|div|span"),
    FontSize: oneOf("body-s|body-m|heading-xs|heading-s|heading-m|heading-l|heading-xl|display-l"),
    FontWeight: oneOf("light|normal|bold|heavy"),
    TextAlign: oneOf("left|center|right")
  }),
  Image: sealed("none", { Src: text, Alt: text }),
  Icon: sealed("none", { Name: oneNameOf(cardIcons), Variant: oneOf("card|icon-only") }),
  Link: sealed("unknown", { Type: linkType, Url: text, ResourceId: text, AutoOpen: flag }),
  Button: sealed("strings or TextBox", button),
  SubmitButton: open("none", "live", { Label: must("live"), ...button }),
  ButtonGroup: sealed("none", {
    Items: listOf2(groupButton, !0),
    ButtonsOrientation: oneOf("vertical|horizontal"),
    SpaceBetweenButtons: oneOf("xxxs|xxs|xs|s|m|l|xl|xxl")
  }),
  Table: open("none", "derived", {
    Items: { kind: "list" },
    Columns: listOf2(column, !1),
    Actions: listOf2({ ...groupButton, Label: must("derived") }),
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
    props: { properties: { TemplateString: text }, sealed: null },
    content: "none",
    source: "published"
  },
  ExpandableSection: named,
  HTMLBox: named,
  Detail: named
}, viewComponents = rows, topLevelContainers = ["Container", "Section", "Form"], awsManagedViews = [
  "detail",
  "list",
  "form",
  "confirmation",
  "cards",
  "after-contact-work"
], templateMembers = {
  head: ["Title", "Configuration", "Integrations"],
  component: ["_id", "Type", "Props", "Configuration", "Content", "Visibility"],
  configuration: ["Layout", "Style"],
  layout: ["Align", "Columns"]
}, aligns = ["left", "center", "right"], styleKey = /^--[a-z0-9-]+$/;

// another:src/core/text/list-some.ts
var import_action_run_action = __nccwpck_require__(344);

// another:src/core/model/once-for-each.ts
var import_index3 = __nccwpck_require__(377);

// another:src/core/text/quote.ts
var import_index4 = __nccwpck_require__(377);

// own:src/core/check/view/components.ts
function componentsOf(template) {
  let components = [];
  return collect2((0, import_index2.listOf)((0, import_index2.memberOf)(template, "Body")), ["Body"], null, components), components;
}
function collect2(list, path, parent, components) {
  list.forEach((object, index) => {
    if (!(0, import_index2.isObject)(object)) return;
    let component = componentOf(object, [...path, index], parent);
    components.push(component), component.content.some(import_index2.isObject) && collect2(component.content, [...component.path, "Content"], component, components);
  });
}
function componentOf(object, path, parent) {
  let type = textOf((0, import_index2.memberOf)(object, "Type")), content = (0, import_index2.listOf)((0, import_index2.memberOf)(object, "Content")), props = (0, import_index2.objectOf)((0, import_index2.memberOf)(object, "Props"));
  return {
    type,
    object,
    props,
    content,
    row: type === null ? null : componentRow(type),
    path,
    top: parent === null,
    parent: parent?.row ?? null
  };
}
var textsOf = (0, import_index3.onceForEach)(({ props, content, path }) => ownTexts(props, content, path));
function textOf(value) {
  return typeof value == "string" ? value : null;
}
function viewFinding(component, statement) {
  let { code, certainty, source, path, isName, wrong, advice } = statement, evidence = sourceTexts[source];
  return {
    code,
    certainty,
    type: component?.type ?? null,
    path: { root: "Template", members: path, ...isName && { isName } },
    message: `${wrong} ${statement.effect ?? effects[certainty]} (${evidence}). ${advice}`,
    evidence
  };
}
var effects = {
  proven: "Amazon Connect refuses this",
  documented: "Amazon Connect may refuse this",
  unknown: "It may be right, because this check does not know everything"
};
function word(text2) {
  return /^[\w-]{1,60}$/.test(text2) ? text2 : (0, import_index4.quote)(text2);
}
function shown(value) {
  return typeof value == "string" ? (0, import_index4.quote)(value) : Array.isArray(value) ? "a list" : typeof value == "object" && value !== null ? "an object" : String(value);
}
function orMeant(near, otherwise) {
  return near === null ? otherwise : `Did you mean ${near}?`;
}
function offered(names3) {
  return names3.length > 12 ? `one of ${names3.length} names` : (0, import_action_run_action.listSome)(names3, 12);
}
var defaultTableAction = "TableAction";
function raisedActions(components) {
  return components.flatMap((component) => [
    ...textsOf(component).filter(({ value, path }) => isAction(path) && value !== "" && !isReference(value)).map(({ value: action, path }) => ({ action, component, path })),
    ...raisesDefault(component) ? [{ action: defaultTableAction, component, path: [...component.path, "Props", "Columns"] }] : []
  ]);
}
function isAction(path) {
  let name = path.at(-1);
  return name === "Action" || name === "TableAction";
}
function raisesDefault({ type, props }) {
  let columns = (0, import_index2.memberOf)(props, "Columns");
  return type === "Table" && !Object.hasOwn(props, "TableAction") && (0, import_index2.isList)(columns) && columns.some(isOfActions);
}
function isOfActions(column2) {
  return column2 !== null && typeof column2 == "object" && "Type" in column2 && column2.Type === "action";
}
var raisers = [
  ["ButtonGroup", "Items"],
  ["Table", "Actions"],
  ["Table", "Columns"]
];
function raisesMore(components) {
  return components.some(
    (component) => component.row === null || component.row.props === null || textsOf(component).some(({ value, path }) => isAction(path) && isReference(value)) || raisers.some(([type, list]) => component.type === type && isReference((0, import_index2.memberOf)(component.props, list)))
  );
}
function undeclaredTableAction({ components, actions }) {
  let table = components.find(raisesDefault);
  return table === void 0 || actions.includes(defaultTableAction) ? [] : [
    viewFinding(table, {
      code: "undeclared-action",
      certainty: "documented",
      source: "derived",
      path: [...table.path, "Props", "Columns"],
      wrong: `The Table has a column of actions and names no TableAction, so it raises the action ${(0, import_index4.quote)(defaultTableAction)}, which Actions does not list.`,
      effect: "No flow can have a branch for it",
      advice: "Name an action in TableAction of its Props, and list it in Actions."
    })
  ];
}

// another:src/core/check/checked-content.ts
var import_action_run_action2 = __nccwpck_require__(344);

// another:src/core/check/make-finding.ts
var import_action_run_action3 = __nccwpck_require__(344);

// another:src/core/check/data/seen-live.ts
var import_action_run_action4 = __nccwpck_require__(344);

// another:src/core/check/locate.ts
var import_action_run_action5 = __nccwpck_require__(344);

// another:src/core/check/json-path.ts
var import_action_run_action6 = __nccwpck_require__(344);

// another:src/core/check/data/reference-kinds.ts
var import_action_run_action7 = __nccwpck_require__(344);

// another:src/core/kinds/content-places.ts
var import_action_run_action8 = __nccwpck_require__(344);

// another:src/core/resolve/reference-kinds.ts
var import_action_run_action9 = __nccwpck_require__(344);

// another:src/core/kinds/arns.ts
var import_index5 = __nccwpck_require__(377);

// another:src/core/document/located-json.ts
var import_index6 = __nccwpck_require__(377);

// another:src/core/text/arn.ts
var import_index7 = __nccwpck_require__(377);

// another:src/core/document/problem.ts
var import_index8 = __nccwpck_require__(377);

// another:src/core/document/kept-json.ts
var import_index9 = __nccwpck_require__(377);

// another:src/core/text/nearest.ts
var import_index10 = __nccwpck_require__(377);

// another:esbuild-runtime
var import_index11 = __nccwpck_require__(377);

// own:core-check-view-definition
function bindingsInTexts({ template, components }) {
  return [
    ...textsIn((0, import_index2.memberOf)(template, "Head"), ["Head"]).filter(holdsBinding).map((text2) => found(null, text2)),
    ...components.flatMap((component) => component.row?.props === null || component.row?.source === "published" ? [] : (component.row === null ? [] : textsOf(component)).filter(holdsBinding).map((text2) => found(component, text2)))
  ];
}
function holdsBinding({ value }) {
  if (!value.includes("$.")) return !1;
  let bindings = value.match(/\$\.#?[\p{L}_]/gu)?.length ?? 0;
  return bindings > 1 || bindings === 1 && !/^\$\.\S*$/u.test(value);
}
function found(component, { value, path }) {
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
function configurations({ template, components, near }) {
  let head = (0, import_index2.memberOf)((0, import_index2.memberOf)(template, "Head"), "Configuration");
  return [
    ...findingsOf(null, head, ["Head"], near),
    ...components.flatMap(
      (component) => findingsOf(component, (0, import_index2.memberOf)(component.object, "Configuration"), component.path, near)
    )
  ];
}
function findingsOf(component, value, parent, near) {
  if (!(0, import_index2.isObject)(value)) return [];
  let path = [...parent, "Configuration"];
  return [
    ...styles(component, (0, import_index2.memberOf)(value, "Style"), [...path, "Style"]),
    ...align(component, (0, import_index2.memberOf)((0, import_index2.memberOf)(value, "Layout"), "Align"), path, near)
  ];
}
function styles(component, style, path) {
  return style === void 0 || isReference(style) ? [] : typeof style == "string" ? [plainStyle(component, path)] : ((0, import_index2.isObject)(style) ? Object.keys(style).toSorted(import_index2.compareCodeUnits) : []).filter((key) => !styleKey.test(key)).map((key) => wrongKey(component, key, path));
}
function wrongKey(component, key, path) {
  return viewFinding(component, {
    code: "view-style",
    certainty: "proven",
    source: "live",
    path: [...path, key],
    isName: !0,
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
    advice: 'Write it as an object such as { "--container-padding-top": "13px" }.'
  });
}
function align(component, value, path, near) {
  return value === void 0 || isReference(value) ? [] : typeof value == "string" && aligns.includes(value) ? [] : [
    viewFinding(component, {
      code: "view-property-value",
      certainty: "documented",
      source: "schema",
      path: [...path, "Layout", "Align"],
      wrong: `Layout has ${shown(value)} as Align, expected ${offered(aligns)}.`,
      advice: orMeant(typeof value == "string" ? near(value, aligns) : null, "Change it.")
    })
  ];
}
function contents({ components }) {
  return components.flatMap((component) => {
    let { row, type, top, content } = component;
    if (row === null || type === null) return [];
    let holds = content.some(isComponent);
    if (top && holds && !topLevelContainers.includes(type) && row.content !== "unknown")
      return [atTopLevel(component, type, row.content)];
    let wrong = content.findIndex((item) => !takes(row.content, item));
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
    path: [...component.path, "Content", index],
    wrong: `Content of ${word(type)} contains ${nameOf(component.content[index])}, but ${word(type)} shows ${expected[kind]}.`,
    advice: "Move it to a component that can show it."
  });
}
var expected = {
  components: "components only",
  "components and strings": "components and strings",
  strings: "strings only",
  "strings and numbers": "strings and numbers only",
  "strings or TextBox": "strings or TextBox components",
  none: "nothing",
  unknown: "anything"
};
function takes(kind, item) {
  return kind === "unknown" ? !0 : isComponent(item) ? takesComponent(kind, item.Type) : typeof item == "number" ? kind === "strings and numbers" : typeof item == "string" && kind !== "components" && kind !== "none";
}
function takesComponent(kind, type) {
  return kind === "strings or TextBox" ? type === "TextBox" : kind === "components" || kind === "components and strings" || kind === "unknown";
}
function isComponent(item) {
  return (0, import_index2.isObject)(item);
}
function nameOf(item) {
  return item === void 0 || typeof item == "string" ? "a string" : isComponent(item) ? typeof item.Type == "string" ? `a ${word(item.Type)}` : "a component" : shown(item);
}
function duplicateIds({ components }) {
  return (0, import_action_run_action2.repeated)(components, ({ object }) => nameIn((0, import_index2.memberOf)(object, "_id"))).map(
    ({ item: component, key: id }) => viewFinding(component, {
      code: "duplicate-view-id",
      certainty: "unknown",
      source: "published",
      path: [...component.path, "_id"],
      wrong: `Two components have the _id ${(0, import_index4.quote)(id)}.`,
      effect: "In published views each component has its own",
      advice: "Change one of them."
    })
  );
}
function duplicateNames({ components }) {
  let conditional = components.filter(
    ({ object, props }) => Object.hasOwn(object, "Visibility") || Object.hasOwn(props, "Visibility")
  ), fields = components.filter(
    (component) => isField(component) && innermost(conditional, component.path) === void 0
  ), forms = components.filter(({ type }) => type === "Form");
  return (0, import_action_run_action2.repeated)(fields, (field2) => {
    let name = nameIn((0, import_index2.memberOf)(field2.props, "Name"));
    return name && JSON.stringify([innermost(forms, field2.path)?.path ?? null, name]);
  }).map(
    ({ item: field2 }) => viewFinding(field2, {
      code: "duplicate-view-name",
      certainty: "documented",
      source: "guide",
      path: [...field2.path, "Props", "Name"],
      wrong: `Two fields have the Name ${(0, import_index4.quote)(nameIn((0, import_index2.memberOf)(field2.props, "Name")) ?? "")}.`,
      effect: "A view hands back one value for each name, so the value of one field is lost",
      advice: "Rename one of them."
    })
  );
}
function isField({ row }) {
  return row?.props?.properties.Name?.required !== void 0;
}
function nameIn(value) {
  return typeof value == "string" && value !== "" && !isReference(value) ? value : null;
}
function innermost(components, path) {
  return components.findLast((component) => component.path.every((step, index) => path[index] === step));
}
function undeclaredIntegrations({ template, components }) {
  let declarations = (0, import_index2.memberOf)((0, import_index2.memberOf)(template, "Head"), "Integrations"), names22 = new Set(textsIn(declarations, []).map(({ value }) => value.replace(/^(\$\.)?#/u, ""))), seen2 = /* @__PURE__ */ new Set();
  return components.flatMap(
    (component) => textsOf(component).flatMap(({ value, path }) => {
      if (!value.startsWith("$.#")) return [];
      let name = /^\$\.#([\p{L}_][^\s.[\]]*)\S*$/u.exec(value)?.[1];
      return name === void 0 || names22.has(name) || seen2.has(name) ? [] : (seen2.add(name), [undeclared(component, name, path, names22.size > 0)]);
    })
  );
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
var types = {
  head: { Title: "text" },
  component: { _id: "text", Props: "an object", Configuration: "an object", Content: "a list" },
  configuration: { Layout: "an object" }
};
function memberTypes({ template, components }) {
  let head = (0, import_index2.memberOf)(template, "Head");
  return [
    ...wrongTypes(null, types.head, head, ["Head"]),
    ...wrongTypes(null, types.configuration, (0, import_index2.memberOf)(head, "Configuration"), ["Head", "Configuration"]),
    ...components.flatMap((component) => {
      let { object, path } = component, configuration2 = [...path, "Configuration"];
      return [
        ...wrongTypes(component, types.component, object, path),
        ...wrongTypes(component, types.configuration, (0, import_index2.memberOf)(object, "Configuration"), configuration2)
      ];
    })
  ];
}
function wrongTypes(component, expected2, object, at) {
  return Object.entries(expected2).flatMap(([name, type]) => {
    let value = (0, import_index2.memberOf)(object, name);
    return value === void 0 || (0, import_action_run_action2.hasJsonType)(value, type) || isReference(value) ? [] : [wrongType2(component, name, type, value, [...at, name])];
  });
}
function wrongType2(component, name, type, value, path) {
  return viewFinding(component, {
    code: "view-member-type",
    certainty: "documented",
    source: "schema",
    path,
    wrong: `${name} is ${shown(value)}, expected ${type}.`,
    advice: `Write ${type}, or remove ${name}.`
  });
}
var shapeFacts = (0, import_index3.onceForEach)(findFacts);
function findFacts({ properties }) {
  let all = Object.entries(properties);
  return {
    lists: all.flatMap(([name, { item }]) => item === void 0 ? [] : [[name, item]]),
    required: all.filter(([, { required: required2 }]) => required2 !== void 0)
  };
}
function missingProperties({ parts }) {
  return parts.flatMap(
    (part) => shapeFacts(part.shape).required.filter(([name, property]) => isRequired(part, property) && !Object.hasOwn(part.object, name)).map(
      ([name, { required: required2 = "schema" }]) => viewFinding(part.component, {
        code: "view-property-missing",
        certainty: required2 === "live" && !part.unchecked ? "proven" : "documented",
        source: required2,
        path: part.path,
        wrong: `${part.name} has no ${name}, which it must have.`,
        ...part.unchecked && {
          effect: "Amazon Connect publishes this unchecked, and shows less than was meant"
        },
        advice: "Add it."
      })
    )
  );
}
function isRequired({ object }, { when }) {
  return when === void 0 || (0, import_index2.memberOf)(object, when[0]) === when[1];
}
function partsOf(component) {
  let shape = component.row?.props ?? null, given = (0, import_index2.memberOf)(component.object, "Props");
  if (shape === null || component.type === null || given !== void 0 && !(0, import_index2.isObject)(given)) return [];
  let path = [...component.path, "Props"], unchecked = component.row?.source === "derived", props = { component, name: component.type, object: component.props, shape, path, unchecked };
  return [props, ...shapeFacts(shape).lists.flatMap(([name, item]) => itemsOf(props, name, item))];
}
function itemsOf(props, name, shape) {
  let list = (0, import_index2.memberOf)(props.object, name);
  return Array.isArray(list) ? list.flatMap((object, index) => {
    let path = [...props.path, name, index];
    return (0, import_index2.isObject)(object) ? [{ ...props, name: `An item of ${props.name}'s ${name}`, object, shape, path }] : [];
  }) : [];
}
function propertyValues(view) {
  return view.parts.flatMap(
    (part) => Object.entries(part.object).flatMap(([name, value]) => {
      let property = (0, import_index2.ownValue)(part.shape.properties, name), rule = property === null ? void 0 : rules[property.kind];
      return property === null || rule === void 0 || isReference(value) ? [] : rule({ part, name, property, value, view });
    })
  );
}
var rules = {
  enum: outsideEnum,
  boolean: noBoolean,
  array: noArray,
  string: (given) => ofType(given, ["string"], "text"),
  number: (given) => ofType(given, ["number", "string"], "a number"),
  "number or string": (given) => ofType(given, ["number", "string"], "a number or text"),
  list: noList
};
function ofType(given, types2, expected2) {
  return types2.includes(typeof given.value) ? [] : [found2(given, "documented", expected2, "Change it.")];
}
function noList(given) {
  let { value, property } = given;
  if (!(0, import_index2.isList)(value)) return [found2(given, "documented", "a list", "Put it into a list.")];
  let wrong = property.item === void 0 ? void 0 : value.find((item) => !(0, import_index2.isObject)(item) && !isReference(item));
  return wrong === void 0 ? [] : [found2({ ...given, value: wrong }, "documented", "objects only", "Change it.")];
}
function outsideEnum(given) {
  let { part, property, value, view } = given, { values = [] } = property;
  if (typeof value == "string" && values.includes(value)) return [];
  let live = value !== null && part.component.row?.source === "live" && (property.source ?? "live") === "live", meant = typeof value == "string" ? view.near(value, values) : null;
  return [found2(given, live ? "proven" : "documented", offered(values), orMeant(meant, "Change it."))];
}
function noBoolean(given) {
  let { value } = given;
  return typeof value == "boolean" || value === "true" || value === "false" ? [] : [found2(given, "documented", "true or false", "Change it.")];
}
function noArray(given) {
  return (0, import_index2.isList)(given.value) ? [] : [found2(given, "documented", "a list, also of one value", "Put it into a list.")];
}
function found2(given, certainty, expected2, advice) {
  let { part, name, value } = given;
  return viewFinding(part.component, {
    code: "view-property-value",
    certainty,
    source: certainty === "proven" ? "live" : part.unchecked ? "derived" : "schema",
    path: [...part.path, name],
    wrong: `${part.name} has ${shown(value)} as ${name}, expected ${expected2}.`,
    ...part.unchecked && { effect: "Amazon Connect publishes this unchecked, and may not show it" },
    advice
  });
}
function textOfTextBox({ components }) {
  return components.flatMap((component) => {
    let text2 = (0, import_index2.memberOf)(component.props, "Text");
    if (component.type !== "TextBox" || text2 === void 0) return [];
    let bound = isReference(text2);
    return [
      viewFinding(component, {
        code: "text-box-text",
        certainty: bound ? "proven" : "documented",
        source: "live",
        path: [...component.path, "Props", "Text"],
        isName: !0,
        wrong: "TextBox has no property Text: it shows its Content.",
        effect: bound ? "Amazon Connect answers such a binding with an internal error" : "Amazon Connect accepts this and shows nothing of it",
        advice: "Move the text to Content."
      })
    ];
  });
}
function unknownComponents({ components, near }) {
  return components.flatMap((component) => {
    let { type, row } = component;
    return type === null || row !== null || isReference(type) ? [] : [unknown(component, type, near)];
  });
}
function unknown(component, type, near) {
  let meant = isAwsManaged(type) ? null : near(type, Object.keys(viewComponents));
  return viewFinding(component, {
    code: "unknown-view-component",
    certainty: meant === null ? "unknown" : "documented",
    source: "live",
    path: [...component.path, "Type"],
    wrong: `${word(type)} is not a known component.`,
    advice: orMeant(meant, "Check its spelling.")
  });
}
function isAwsManaged(type) {
  return awsManagedViews.includes(type.toLowerCase());
}
function unknownMembers2({ template, components, near }) {
  let head = (0, import_index2.memberOf)(template, "Head"), unknownIn = (place) => unknownOf(place, near);
  return [
    ...unknownIn({ component: null, in: "head", value: head, path: ["Head"] }),
    ...configuration(null, (0, import_index2.memberOf)(head, "Configuration"), ["Head"]).flatMap(unknownIn),
    ...components.flatMap((component) => {
      let { object, path } = component;
      return [
        ...unknownIn({ component, in: "component", value: object, path }),
        ...configuration(component, (0, import_index2.memberOf)(object, "Configuration"), path).flatMap(unknownIn)
      ];
    })
  ];
}
function configuration(component, value, parent) {
  if (value === void 0) return [];
  let path = [...parent, "Configuration"], layout = (0, import_index2.memberOf)(value, "Layout");
  return [
    { component, in: "configuration", value, path },
    { component, in: "layout", value: layout, path: [...path, "Layout"] }
  ];
}
function unknownOf(place, near) {
  let known = templateMembers[place.in];
  return Object.keys((0, import_index2.objectOf)(place.value)).filter((name) => !known.includes(name)).toSorted(import_index2.compareCodeUnits).map((name) => unknown2(place, name, near(name, known), known));
}
function unknown2(place, name, meant, known) {
  return viewFinding(place.component, {
    code: "unknown-view-member",
    certainty: meant !== null || place.in === "configuration" ? "documented" : "unknown",
    source: "schema",
    path: [...place.path, name],
    isName: !0,
    wrong: `${word(name)} is not a known member of ${names2[place.in]}.`,
    advice: orMeant(meant, `Known are ${known.join(", ")}.`)
  });
}
var names2 = {
  head: "Head",
  component: "a component",
  configuration: "Configuration",
  layout: "Layout"
};
function unknownProperties({ parts, near }) {
  return parts.flatMap(
    (part) => Object.keys(part.object).filter((name) => !Object.hasOwn(part.shape.properties, name) && !isTextOfTextBox(part, name)).toSorted(import_index2.compareCodeUnits).map((name) => unknown3(part, name, near(name, Object.keys(part.shape.properties))))
  );
}
function isTextOfTextBox({ component }, name) {
  return component.type === "TextBox" && name === "Text";
}
function unknown3(part, name, meant) {
  return viewFinding(part.component, {
    code: "unknown-view-property",
    ...gradeOf(part, name, meant),
    path: [...part.path, name],
    isName: !0,
    wrong: `${part.name} has no property ${word(name)}.`,
    advice: orMeant(meant, hints[`${part.component.type}.${name}`] ?? "Remove it.")
  });
}
function gradeOf({ shape, unchecked }, name, meant) {
  return unchecked ? {
    certainty: "documented",
    source: "derived",
    effect: "Amazon Connect does not check this, and does nothing with it"
  } : shape.untried?.includes(name) ? { certainty: "documented", source: "schema" } : shape.sealed === !0 ? { certainty: "proven", source: "live" } : shape.sealed === !1 ? {
    certainty: "documented",
    source: "schema",
    effect: "Amazon Connect accepts this and does nothing with it"
  } : { certainty: meant === null ? "unknown" : "documented", source: "schema" };
}
var hints = {
  "Button.Label": "Write the label as the Content of the button."
};
function untypedComponents({ template, components }) {
  let untyped = components.filter(({ top, type, parent }) => type === null && (top || holdsComponents(parent))).map((component) => {
    let type = (0, import_index2.memberOf)(component.object, "Type");
    return viewFinding(component, {
      code: "view-property-missing",
      certainty: "documented",
      source: "schema",
      path: component.path,
      wrong: type === void 0 ? "This component has no Type, which it must have." : `The Type of this component is ${shown(type)}, expected the name of a component.`,
      advice: 'Write the name of the component, such as "TextBox".'
    });
  }), others = (0, import_index2.listOf)((0, import_index2.memberOf)(template, "Body")).flatMap(
    (entry, index) => (0, import_index2.isObject)(entry) ? [] : [
      viewFinding(null, {
        code: "view-content",
        certainty: "documented",
        source: "schema",
        path: ["Body", index],
        wrong: `Body contains ${shown(entry)}, but it shows components only.`,
        advice: "Put a text into a TextBox, and remove anything else."
      })
    ]
  );
  return [...untyped, ...others];
}
function holdsComponents(row) {
  return row?.content === "components" || row?.content === "components and strings";
}
var rules2 = [
  unknownMembers2,
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
], bindingRules = [bindingsInTexts, undeclaredIntegrations];
function checkView(template, actions, mayBind = !0) {
  if (!(0, import_index2.isObject)(template)) return [];
  let components = componentsOf(template), view = { template, components, parts: components.flatMap(partsOf), actions, near: nearWords() }, found3 = (mayBind ? [...rules2, ...bindingRules] : rules2).flatMap((rule) => rule(view));
  return found3.length < 2 ? found3 : found3.toSorted(byPlace);
}
var maxCompared = 100;
function nearWords() {
  let words = /* @__PURE__ */ new Set();
  return (word2, known) => words.size >= maxCompared && !words.has(word2) ? null : (words.add(word2), (0, import_index10.nearest)(word2, known));
}
function byPlace(a, b) {
  return comparePaths(a.path.members, b.path.members) || (0, import_index2.compareCodeUnits)(a.code + a.message, b.code + b.message);
}
function comparePaths(a, b) {
  let index = a.findIndex((step, at) => step !== b[at]), [left, right] = [a[index], b[index]];
  return left === void 0 || right === void 0 ? a.length - b.length : typeof left == "number" && typeof right == "number" ? left - right : (0, import_index2.compareCodeUnits)(String(left), String(right));
}
function checkDefinition({ content }, tree, parseJson, within = null) {
  let find = (0, import_action_run_action2.createPlaceFinder)("view", tree, parseJson, within);
  return {
    findings: (0, import_action_run_action2.placeFindings)(findingsOf2(viewContent(content)), find),
    ids: (0, import_action_run_action5.idsOf)("view", tree),
    calls: null
  };
}
function checkContent(content) {
  return (0, import_action_run_action2.nullIfNoJson)(() => findingsOf2(viewContent(content)));
}
function findingsOf2({ template: text2, actions }) {
  let template = (0, import_index9.parseKept)(text2), found3 = checkView(template, actions, mayHoldBindings(text2));
  return (0, import_action_run_action2.mayHoldPlaceholders)(text2) ? [...found3, ...(0, import_action_run_action2.checkTexts)("Template", template, [])] : found3;
}
function viewContent(content) {
  if (content.kind !== "view")
    throw new TypeError("a module checked as a view: this is a bug of connect-publish");
  return content;
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
/******/ 	var __webpack_exports__ = __nccwpck_require__(962);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;