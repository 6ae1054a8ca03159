/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 624:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-30.js");

/***/ }),

/***/ 179:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-42.js");

/***/ }),

/***/ 102:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-43.js");

/***/ }),

/***/ 193:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-44.js");

/***/ }),

/***/ 23:
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
  comparable: () => comparable,
  contentHash: () => contentHash,
  executed: () => executed,
  foreignArns: () => foreignArns,
  isObject: () => isObject,
  kinds: () => kinds,
  pathName: () => pathName,
  readDefinition: () => readDefinition
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_30 = __nccwpck_require__(624);
var import_shared_42 = __nccwpck_require__(179);
var import_shared_43 = __nccwpck_require__(102);
var import_shared_44 = __nccwpck_require__(193);
function isObject(value) {
  return value !== null && typeof value == "object" && !Array.isArray(value);
}
var hashes = /* @__PURE__ */ new WeakMap();
function contentHash(content) {
  let hash = hashes.get(content) ?? hashed(content);
  return hashes.set(content, hash), hash;
}
function hashed(content) {
  try {
    return (0, import_shared_30.hashJson)(executed(content));
  } catch {
    return (0, import_shared_30.sha256)(`not canonical ${JSON.stringify(content)}`);
  }
}
function comparable(live, definition) {
  if (live.kind === "view" || definition.kind === "view") return live;
  let settings = definition.settings === null ? null : live.settings ?? "{}";
  if (settings === live.settings) return live;
  let seen = otherwise.get(live) ?? { ...live, settings };
  return otherwise.set(live, seen), seen;
}
var otherwise = /* @__PURE__ */ new WeakMap();
function executed(content) {
  return content.kind === "view" ? executedView(content) : executedModule(content);
}
function executedView({ template, actions }) {
  return { actions: [...new Set(actions)].toSorted(import_shared_43.compareCodeUnits), template: JSON.parse(template) };
}
function executedModule({ content, settings }) {
  let executes = { content: withoutCanvas(JSON.parse(content)) };
  return settings === null ? executes : { ...executes, settings: JSON.parse(settings) };
}
function withoutCanvas(flow) {
  return isObject(flow) ? Object.fromEntries(
    Object.entries(flow).filter(([name]) => name !== "Metadata").map(([name, value]) => [name, name === "Actions" ? byIdentifier(value) : value])
  ) : flow;
}
function byIdentifier(actions) {
  return Array.isArray(actions) ? actions.toSorted((a, b) => (0, import_shared_43.compareCodeUnits)(identifier(a), identifier(b))) : actions;
}
function identifier(action) {
  return isObject(action) && typeof action.Identifier == "string" ? action.Identifier : "";
}
function compact(value) {
  return value.type === "object" ? `{${value.members.map(compactMember).join(",")}}` : value.type === "array" ? `[${value.items.map(compact).join(",")}]` : JSON.stringify(value.type === "null" ? null : value.value);
}
function compactMember({ name, value }) {
  return `${JSON.stringify(name)}:${compact(value)}`;
}
function member(object, name) {
  return object.members.find((each) => each.name === name)?.value ?? null;
}
function given(object, name) {
  let value = member(object, name);
  return value?.type === "null" ? null : value;
}
var typeNames = {
  object: "an object",
  array: "a list",
  string: "a string",
  number: "a number",
  boolean: "true or false",
  null: "null"
};
function typeName(value) {
  return typeNames[value.type];
}
function nearest(word, known) {
  return known.map((candidate) => ({ candidate, distance: distance(word.toLowerCase(), candidate.toLowerCase()) })).filter((each) => each.distance <= allowance(word, each.candidate)).toSorted((a, b) => a.distance - b.distance)[0]?.candidate ?? null;
}
function allowance(word, candidate) {
  return Math.max(1, Math.floor(Math.max(word.length, candidate.length) / 3));
}
function distance(from, to) {
  let before = [], row = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let index = 1; index <= from.length; index += 1) {
    let next = nextRow(from, to, index, row, before);
    before = row, row = next;
  }
  return cell(row, to.length);
}
function nextRow(from, to, index, above, twoAbove) {
  let row = [index];
  for (let column = 1; column <= to.length; column += 1) {
    let same = from[index - 1] === to[column - 1], swapped = from[index - 1] === to[column - 2] && from[index - 2] === to[column - 1];
    row[column] = Math.min(
      cell(above, column) + 1,
      cell(row, column - 1) + 1,
      cell(above, column - 1) + (same ? 0 : 1),
      index > 1 && column > 1 && swapped ? cell(twoAbove, column - 2) + 1 : Number.POSITIVE_INFINITY
    );
  }
  return row;
}
function cell(row, column) {
  return Number(row[column]);
}
function findArns(value) {
  let found = /* @__PURE__ */ new Map();
  for (let { arn, place } of arnsIn(value)) {
    let before = found.get(arn);
    found.set(arn, before ? { ...before, further: before.further + 1 } : { arn, place, further: 0, note: "" });
  }
  return [...found.values()];
}
function arnWithin(string, found) {
  return { ...found, place: string, note: (0, import_shared_42.placeWithin)(found.place) };
}
function foreignArns(arns, target) {
  return arns.flatMap(({ arn, place, further, note }) => {
    let owner = otherOwner(partsOf(arn), target);
    if (owner === null) return [];
    let more = further === 0 ? "" : ` (${further} more in this definition.)`;
    return [(0, import_shared_42.warning)("foreign-arn", place, messageOf(arn, owner, target) + more + note)];
  });
}
function arnsIn(value) {
  return value.type === "object" ? value.members.flatMap((member2) => arnsIn(member2.value)) : value.type === "array" ? value.items.flatMap(arnsIn) : value.type !== "string" || !value.value.includes("arn:aws") ? [] : Array.from(value.value.matchAll(arnPattern), ([arn]) => ({ arn, place: value.at }));
}
var arnPattern = /arn:aws(?:-[a-z]+)*:[a-z0-9-]+:[a-z0-9-]*:(?:\d{12}|aws|):[^\s"'`<>(){}[\],;|\\]+/g;
function partsOf(arn) {
  let [, , service = "", region = "", account = "", ...resource] = arn.split(":");
  return { service, region, account, resource: resource.join(":") };
}
function otherOwner({ service, region, account, resource }, target) {
  let instance = service === "connect" ? /^instance\/([^/:]+)/.exec(resource)?.[1] : void 0, words = [
    instance !== void 0 && instance !== target.instanceId && `instance ${instance}`,
    /\d/.test(account) && target.account !== null && account !== target.account && `account ${account}`,
    region !== "" && region !== target.region && `Region ${region}`
  ].filter((other) => other !== false);
  return words.length === 0 ? null : words.join(", ");
}
function messageOf(arn, owner, { instanceId, account, region }) {
  let own = [`instance ${instanceId}`, account !== null && `account ${account}`, `Region ${region}`];
  return `${(0, import_shared_44.quote)(arn)} belongs to ${owner}; this run is for ${own.filter(Boolean).join(", ")}. Write the ARN that is meant there.`;
}
function required(object, name, tell) {
  let value = member(object, name);
  return value === null && tell(missing(name, object.at)), value;
}
function missing(name, at) {
  return (0, import_shared_42.error)("missing-member", at, `${name} is missing here. Add it.`);
}
function wrongType(what, value, expected) {
  return (0, import_shared_42.error)("wrong-type", value.at, `${what} is ${typeName(value)}; expected ${expected}. Write it so.`);
}
function asObject(value, what, tell) {
  return value.type === "object" ? value : (tell(wrongType(what, value, "an object")), null);
}
function asString(value, what, tell) {
  return value.type === "string" ? value : (tell(wrongType(what, value, "a string (in quotes)")), null);
}
function requiredString(object, name, tell) {
  let value = required(object, name, tell);
  return value === null ? null : asString(value, name, tell);
}
function optionalString(object, name, tell) {
  let value = given(object, name);
  return value === null ? null : asString(value, name, tell);
}
function readObject(value, what, { file, parseJson }, tell, body) {
  if (value.type === "object") return body(value, tell);
  if (value.type !== "string")
    return tell(wrongType(what, value, "an object, or a string that holds one as JSON")), null;
  let inner = (found) => tell("arn" in found ? arnWithin(value.at, found) : (0, import_shared_42.within)(value.at, found)), { tree, problems } = parseJson(file, value.value);
  problems.forEach(inner);
  let object = tree === null ? null : asObject(tree, what, inner);
  return object === null ? null : body(object, inner);
}
var noEffect = "so it has no effect", sentAsIs = "and is sent as it stands";
function unknownMembers(object, known, tell) {
  let unknown2 = object.members.filter(
    ({ name }) => !known.members.includes(name) && known.ignored?.(name) !== true
  );
  for (let [index, { name, at }] of unknown2.entries())
    tell(unknownMember(name, at, known, index < mostCompared));
}
var mostCompared = 100;
function unknownMember(name, at, { where, members, effect }, compared) {
  let meant = compared ? nearest(name.slice(0, 100), members) : null, hint = meant === null ? `Known are ${members.join(", ")}.` : `Did you mean ${meant}?`;
  return (0, import_shared_42.warning)("unknown-member", at, `${(0, import_shared_44.quote)(name)} is not known in ${where}, ${effect}. ${hint}`);
}
var leadingBlank = { pattern: new RegExp("^\\p{Z}", "u"), fault: "begins with a blank" }, viewName = {
  max: 255,
  refused: /[^\p{L}\p{Z}\p{N}_.:/=+\-@()']/u,
  refusedWhole: leadingBlank,
  expected: "letters, digits, blanks and _ . : / = + - @ ( ) ', the first no blank"
}, viewDescription = {
  max: 4096,
  refused: /[^\p{L}\p{Z}\p{N}_.:/=+\-@,()']/u,
  refusedWhole: leadingBlank,
  expected: "letters, digits, blanks and _ . : / = + - @ , ( ) ', the first no blank"
}, moduleName = {
  max: 127,
  refused: /[\n\r\u0085\u2028\u2029]/u,
  refusedWhole: { pattern: /^\s+$/u, fault: "is blank" },
  expected: "one line that is not blank"
}, moduleDescription = { ...moduleName, max: 500 }, tagKey = {
  max: 128,
  refused: /[^\p{L}\p{Z}\p{N}_.:/=+\-@]/u,
  refusedWhole: null,
  expected: "letters, digits, blanks and _ . : / = + - @"
}, textRules = { viewName, viewDescription, moduleName, moduleDescription, tagKey };
function lengthFault(text2, { max }) {
  return text2 === "" ? `is empty; expected 1 to ${max} characters` : text2.length > max ? `${(0, import_shared_44.quote)(text2)} has ${text2.length} characters; expected at most ${max}` : null;
}
function alphabetFault(text2, { refused, refusedWhole, expected }) {
  let character = refused.exec(text2)?.[0];
  return character !== void 0 ? `${(0, import_shared_44.quote)(text2)} holds ${(0, import_shared_44.quote)(character)} (${codePoint(character)}); expected ${expected}` : refusedWhole?.pattern.test(text2) !== true ? null : `${(0, import_shared_44.quote)(text2)} ${refusedWhole.fault}; expected ${expected}`;
}
function codePoint(character) {
  return `U+${Number(character.codePointAt(0)).toString(16).toUpperCase().padStart(4, "0")}`;
}
var maxTags = 50, maxValue = 256;
function readTags(value, answered, tell) {
  if (value === null) return {};
  let [reserved, tags] = partition(tagsOf(value, tell));
  if (!answered) for (let tag2 of reserved) tell((0, import_shared_42.warning)("tag-reserved", tag2.at, reservedMessage(tag2.key)));
  tags.length > maxTags && tell(
    (0, import_shared_42.error)(
      "tag-count",
      value.at,
      `There are ${tags.length} tags; expected at most ${maxTags}. Remove some.`
    )
  );
  for (let tag2 of tags) checkTag(tag2, tell);
  return Object.fromEntries(tags.map((tag2) => [tag2.key, tag2.value]));
}
function partition(tags) {
  let reserved = (tag2) => tag2.key.startsWith("aws:");
  return [tags.filter(reserved), tags.filter((tag2) => !reserved(tag2))];
}
function tagsOf(value, tell) {
  return value.type === "object" ? value.members.flatMap(({ name, at, value: each }) => tag(name, at, each, tell)) : value.type === "array" ? unique(
    value.items.flatMap((item) => listedTag(item, tell)),
    tell
  ) : (tell(wrongType("Tags", value, "an object of strings")), []);
}
function tag(key, at, value, tell) {
  let string = asString(value, `The tag ${(0, import_shared_44.quote)(key)}`, tell);
  return string === null ? [] : [{ key, at, value: string.value }];
}
function listedTag(item, tell) {
  if (item.type !== "object")
    return tell(wrongType("A tag of the list", item, "an object with Key and Value")), [];
  let key = text(item, "Key", tell), value = member(item, "Value");
  return value === null && tell(missing("Value", item.at)), key === null || value === null ? [] : tag(key.value, key.at, value, tell);
}
function text(item, name, tell) {
  let value = given(item, name);
  return value === null && tell(missing(name, item.at)), value === null ? null : asString(value, name, tell);
}
function unique(tags, tell) {
  let first = /* @__PURE__ */ new Map();
  for (let { key, at } of tags) {
    let before = first.get(key);
    before === void 0 ? first.set(key, at) : tell((0, import_shared_42.error)("duplicate-key", at, twice(key, before)));
  }
  return tags;
}
function twice(key, { line, column }) {
  return `The tag ${(0, import_shared_44.quote)(key)} is given twice: first at line ${line}, column ${column}. Remove one of them.`;
}
function checkTag({ key, at, value }, tell) {
  for (let fault of [lengthFault(key, textRules.tagKey), alphabetFault(key, textRules.tagKey)])
    fault !== null && tell((0, import_shared_42.error)("tag-key", at, `The tag's key ${fault}. Correct it.`));
  if (value.length > maxValue) {
    let message2 = `The value of the tag ${(0, import_shared_44.quote)(key)} has ${value.length} characters; expected at most ${maxValue}. Shorten it.`;
    tell((0, import_shared_42.error)("tag-value", at, message2));
  }
}
function reservedMessage(key) {
  return `The tag ${(0, import_shared_44.quote)(key)} begins with aws:, which only AWS may set, so it is ignored. Remove it.`;
}
function readHead(rules, shape, { file }, tell) {
  let start = { file, line: 1, column: 1 };
  if (shape.form === "bare") return { ...nameOfFile(start, rules, tell), description: null, tags: {} };
  let { form, body } = shape, members = ["Name", "Description", "Tags", ...rules.members];
  return unknownMembers(body, { where: `a ${rules.label}`, members, ignored: isReadOnly, effect: noEffect }, tell), {
    ...readName(shape, start, rules, tell),
    description: descriptionOf(optionalString(body, "Description", tell), rules.description, tell),
    tags: readTags(given(body, "Tags"), form === "answer", tell)
  };
}
function isReadOnly(name) {
  return readOnly.has(name) || name.endsWith("Sha256");
}
var readOnly = /* @__PURE__ */ new Set([
  "Id",
  "Arn",
  "Status",
  "Type",
  "State",
  "Version",
  "VersionDescription",
  "InputSchema",
  "CreatedTime",
  "LastModifiedTime",
  "LastModifiedRegion"
]);
function readName({ body }, start, rules, tell) {
  let value = given(body, "Name");
  if (value === null) return nameOfFile(start, rules, tell);
  let name = asString(value, "Name", tell);
  return name === null || !checkName(name.value, "Name", rules.name, name.at, tell) ? { name: null, place: value.at } : { name: name.value, place: name.at };
}
function nameOfFile(place, rules, tell) {
  let name = pathName(place.file);
  return { name: checkName(name, fromFile, rules.name, place, tell) ? name : null, place };
}
var fromFile = "The name (the file's, as there is no Name)";
function checkName(name, what, rule, place, tell) {
  let length = lengthFault(name, rule), alphabet = alphabetFault(name, rule);
  return length !== null && tell((0, import_shared_42.error)("name-length", place, `${what} ${length}. Give it another Name.`)), alphabet !== null && tell((0, import_shared_42.error)("name-alphabet", place, `${what} ${alphabet}. Give it another Name.`)), length === null && alphabet === null;
}
function pathName(file) {
  return file.slice(file.lastIndexOf("/") + 1).replace(/\.(?:json|ya?ml)$/i, "").replace(/\.(?:view|module)$/i, "");
}
function descriptionOf(given2, rule, tell) {
  if (given2 === null || given2.value === "") return null;
  let length = lengthFault(given2.value, rule), alphabet = alphabetFault(given2.value, rule);
  return length !== null && tell((0, import_shared_42.error)("description-length", given2.at, `Description ${length}. Shorten it.`)), alphabet !== null && tell((0, import_shared_42.error)("description-alphabet", given2.at, `Description ${alphabet}. Correct it.`)), given2.value;
}
function checkFlowGraph(start, actions, tell) {
  let nodes = actions.flatMap((action) => nodeOf(action, tell)), byName = /* @__PURE__ */ new Map();
  for (let node of nodes) {
    let before = byName.get(node.identifier.value);
    before === void 0 ? byName.set(node.identifier.value, node) : tell((0, import_shared_42.error)("duplicate-identifier", node.identifier.at, duplicate(before.identifier)));
  }
  let mentioned = [
    ...start === null ? [] : [{ what: "StartAction", name: start }],
    ...nodes.flatMap(transitions)
  ];
  for (let { what, name } of mentioned)
    byName.has(name.value) || tell((0, import_shared_42.error)("unknown-action", name.at, unknown(what, name.value)));
  start !== null && byName.has(start.value) && reportUnreachable(start.value, nodes, tell);
}
function transitions({ identifier: identifier2, next }) {
  return next.map((name) => ({ what: `A transition of ${(0, import_shared_44.quote)(identifier2.value)}`, name }));
}
function reportUnreachable(start, nodes, tell) {
  let reached = reachable(start, nodes);
  for (let { identifier: identifier2 } of nodes)
    reached.has(identifier2.value) || tell((0, import_shared_42.warning)("unreachable-action", identifier2.at, unreachable(identifier2.value)));
}
function reachable(start, nodes) {
  let leads = /* @__PURE__ */ new Map();
  for (let { identifier: identifier2, next } of nodes) {
    let known = leads.get(identifier2.value) ?? [];
    for (let name of next) known.push(name);
    leads.set(identifier2.value, known);
  }
  let reached = /* @__PURE__ */ new Set([start]);
  for (let name of reached) for (let { value } of leads.get(name) ?? []) reached.add(value);
  return reached;
}
function nodeOf(value, tell) {
  let action = asObject(value, "An action", tell);
  if (action === null) return [];
  let identifier2 = requiredString(action, "Identifier", tell);
  requiredString(action, "Type", tell);
  let parameters = given(action, "Parameters");
  parameters !== null && asObject(parameters, "Parameters", tell);
  let next = nextOf(given(action, "Transitions"), tell);
  return identifier2 === null ? [] : [{ identifier: identifier2, next }];
}
function nextOf(value, tell) {
  let transitions2 = value === null ? null : asObject(value, "Transitions", tell);
  if (transitions2 === null) return [];
  let next = given(transitions2, "NextAction");
  return [
    ...present(next === null ? null : asString(next, "NextAction", tell)),
    ...branches(transitions2, "Conditions", tell),
    ...branches(transitions2, "Errors", tell)
  ];
}
function branches(transitions2, name, tell) {
  let value = given(transitions2, name);
  return value === null ? [] : value.type === "array" ? value.items.flatMap((item) => branch(item, name, tell)) : (tell(wrongType(name, value, "a list")), []);
}
function branch(item, name, tell) {
  let object = asObject(item, `One of ${name}`, tell);
  return object === null ? [] : present(requiredString(object, "NextAction", tell));
}
function present(value) {
  return value === null ? [] : [value];
}
function duplicate({ value, at }) {
  return `Two actions have the Identifier ${(0, import_shared_44.quote)(value)}: the first at line ${at.line}, column ${at.column}. Rename one of them, and the transitions that mean it.`;
}
function unknown(what, name) {
  return `${what} names ${(0, import_shared_44.quote)(name)}, which is no Identifier of an action; expected one. Correct it, or add the action.`;
}
function unreachable(name) {
  return `No transition leads to the action ${(0, import_shared_44.quote)(name)}, so it never runs. Lead one to it, or remove it.`;
}
function checkNumbers(value, tell) {
  if (value.type === "object") for (let member2 of value.members) checkNumbers(member2.value, tell);
  else if (value.type === "array") for (let item of value.items) checkNumbers(item, tell);
  else value.type === "number" && !holds(value.value) && tell((0, import_shared_42.error)("number-range", value.at, message(value.value)));
}
function holds(value) {
  return Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));
}
function message(value) {
  return `${Number.isFinite(value) ? `The integer is about ${value}` : `The number is read as ${value}`}; expected one between -(2^53 - 1) and 2^53 - 1, which JSON holds exactly. Quote it.`;
}
var marks = {
  view: {
    wrapper: "View",
    envelope: ["Template", "Content"],
    bare: ["Head", "Body"],
    name: "a view",
    input: "views"
  },
  module: {
    wrapper: "ContactFlowModule",
    envelope: ["Content"],
    bare: ["StartAction", "Actions"],
    name: "a flow module",
    input: "modules"
  }
}, tellTale = {
  view: ["View", "Template", "Head", "Body"],
  module: ["ContactFlowModule", "StartAction"]
};
function shapeOf(kind, tree, tell) {
  let shape = tree.type === "object" ? shapeOfObject(kind, tree, tell) : notAnObject(kind, tree);
  return "form" in shape ? shape : (tell(shape), null);
}
function shapeOfObject(kind, tree, tell) {
  if (member(tree, "modules")?.type === "array") return (0, import_shared_42.error)("console-export", tree.at, consoleExport);
  let { wrapper, envelope, bare } = marks[kind], wrapped = member(tree, wrapper);
  if (wrapped !== null) return answer(tree, wrapper, wrapped, tell);
  let foreign = wrongKind(kind, tree);
  if (foreign !== null) return foreign;
  if (has(tree, envelope)) return { form: "envelope", body: tree };
  if (has(tree, bare)) return { form: "bare", body: tree };
  let message2 = `This object is no definition of ${marks[kind].name}. ${shapes[kind]}`;
  return (0, import_shared_42.error)("definition-shape", tree.at, message2);
}
function has(object, names) {
  return object.members.some(({ name }) => names.includes(name));
}
var consoleExport = "This is the console's old export, which the API does not take; expected flow language. Save the answer of `aws connect describe-contact-flow-module` instead.", shapes = {
  view: "Expected Template and Actions, the answer of `aws connect describe-view`, or a template with Head and Body. Write it as one of them.",
  module: "Expected Content, the answer of `aws connect describe-contact-flow-module`, or flow language with Version, StartAction and Actions. Write it as one of them."
};
function notAnObject(kind, tree) {
  return (0, import_shared_42.error)(
    "definition-type",
    tree.at,
    `The document is ${typeName(tree)}; expected an object. ${shapes[kind]}`
  );
}
function answer(tree, wrapper, wrapped, tell) {
  return unknownMembers(tree, { where: "this answer", members: [wrapper], ignored: (name) => name === "ResponseMetadata" || name === "$metadata", effect: noEffect }, tell), wrapped.type === "object" ? { form: "answer", body: wrapped } : wrongType(wrapper, wrapped, "an object");
}
function wrongKind(kind, object) {
  let other = kind === "view" ? "module" : "view", mark = object.members.find(({ name }) => tellTale[other].includes(name));
  if (mark === void 0 || has(object, tellTale[kind])) return null;
  let message2 = `This is ${marks[other].name} (it has ${mark.name}), but the ${marks[kind].input} patterns match the file. Move the file, or change the patterns of ${marks[kind].input} and ${marks[other].input}.`;
  return (0, import_shared_42.error)("wrong-kind", object.at, message2);
}
var maxLength = 256e3;
function moduleContent({ form, body }, context, tell) {
  let value = form === "bare" ? body : required(body, "Content", tell), managed = form === "bare" ? null : given(body, "Settings"), content = value === null ? null : readObject(value, "Content", context, tell, flowLanguage), settings = managed === null ? null : readObject(managed, "Settings", context, tell, contract);
  if (value === null || content === null) return null;
  if (content.length > maxLength) {
    let message2 = `The flow language comes to ${content.length} characters as compact JSON; expected at most ${maxLength}. Make the module smaller, or split it.`;
    tell((0, import_shared_42.error)("module-size", value.at, message2));
  }
  return { kind: "module", content, settings };
}
function externalInvocation({ form, body }, tell) {
  let value = form === "bare" ? null : given(body, "ExternalInvocationConfiguration"), object = value === null ? null : asObject(value, "ExternalInvocationConfiguration", tell);
  if (object === null) return null;
  unknownMembers(object, externalMembers, tell);
  let enabled = given(object, "Enabled");
  return enabled === null ? null : enabled.type === "boolean" ? enabled.value : (tell(wrongType("Enabled", enabled, "true or false")), null);
}
var externalMembers = {
  where: "ExternalInvocationConfiguration",
  members: ["Enabled"],
  effect: noEffect
}, flowMembers = {
  where: "flow language",
  members: ["Version", "StartAction", "Actions", "Metadata", "Settings"],
  effect: sentAsIs
};
function flowLanguage(flow, tell) {
  let foreign = wrongKind("module", flow);
  if (foreign !== null)
    return tell(foreign), null;
  unknownMembers(flow, flowMembers, tell), requiredString(flow, "Version", tell);
  let start = requiredString(flow, "StartAction", tell), actions = actionsOf(flow, tell);
  actions !== null && checkFlowGraph(start, actions, tell);
  let executed2 = { ...flow, members: flow.members.filter(({ name }) => name !== "Metadata") };
  return checkNumbers(executed2, tell), findArns(executed2).forEach(tell), compact(flow);
}
function actionsOf(flow, tell) {
  let actions = required(flow, "Actions", tell);
  return actions?.type === "array" ? actions.items : (actions !== null && tell(wrongType("Actions", actions, "a list of actions")), null);
}
function contract(settings, tell) {
  return checkNumbers(settings, tell), findArns(settings).forEach(tell), compact(settings);
}
function raisedActions(value) {
  return value.type === "array" ? value.items.flatMap(raisedActions) : value.type !== "object" ? [] : value.members.flatMap(({ name, value: each }) => (name === "Action" || name === "TableAction") && each.type === "string" && isLiteral(each.value) ? [each] : raisedActions(each));
}
function isLiteral(action) {
  return action !== "" && !action.startsWith("$.");
}
function checkActions(value, tell) {
  if (value.type !== "array")
    return tell(wrongType("Actions", value, "a list of strings")), null;
  let actions = value.items.flatMap((item) => asString(item, "An action", tell) ?? []);
  for (let action of actions) checkAction(action, tell);
  let seen = /* @__PURE__ */ new Set();
  for (let action of actions)
    seen.has(action.value) && tell((0, import_shared_42.warning)("duplicate-action", action.at, duplicate2(action.value))), seen.add(action.value);
  return actions.length === value.items.length ? actions.map((action) => action.value) : null;
}
function checkDeclared(template, declared, tell) {
  let known = new Set(declared);
  for (let action of firstRaised(template))
    known.has(action.value) || tell((0, import_shared_42.warning)("undeclared-action", action.at, undeclared(action.value)));
}
function checkRaised(template, tell) {
  let raised = firstRaised(template);
  for (let action of raised) checkAction(action, tell);
  return raised.map((action) => action.value);
}
function firstRaised(template) {
  let raised = /* @__PURE__ */ new Map();
  for (let action of raisedActions(template))
    raised.has(action.value) || raised.set(action.value, action);
  return [...raised.values()];
}
function checkAction({ value, at }, tell) {
  let length = lengthFault(value, textRules.viewName), alphabet = alphabetFault(value, textRules.viewName);
  length !== null && tell((0, import_shared_42.error)("action-length", at, `The action ${length}. Change it.`)), alphabet !== null && tell((0, import_shared_42.error)("action-alphabet", at, `The action ${alphabet}. Rename it.`));
}
function undeclared(action) {
  return `The view raises the action ${(0, import_shared_44.quote)(action)}, which Actions does not list, so a flow has no branch for it. Add it to Actions.`;
}
function duplicate2(action) {
  return `Actions names ${(0, import_shared_44.quote)(action)} twice. Remove one of them.`;
}
var maxBytes = 4e5;
function viewContent({ form, body }, context, tell) {
  if (form === "bare") return bareView(body, tell);
  let content = given(body, "Content");
  if (content === null) return listedView(body, form, context, tell);
  for (let name of ["Template", "Actions"]) {
    let twice2 = given(body, name);
    twice2 !== null && tell((0, import_shared_42.error)("two-contents", twice2.at, twoContents(name)));
  }
  return readObject(content, "Content", context, tell, (object, inner) => (wrongKind("view", object) === null && unknownMembers(object, contentMembers, inner), listedView(object, form, context, inner)));
}
var contentMembers = {
  where: "a view's Content",
  members: ["Template", "Actions"],
  ignored: (name) => name === "InputSchema",
  effect: noEffect
};
function twoContents(name) {
  return `${name} stands beside Content; expected either Content or Template and Actions. Remove one of them.`;
}
function bareView(template, tell) {
  return checkTemplate(template, tell), sized(template, compact(template), checkRaised(template, tell), tell);
}
function listedView(object, form, context, tell) {
  let foreign = wrongKind("view", object);
  if (foreign !== null)
    return tell(foreign), null;
  let list = form === "answer" ? given(object, "Actions") : required(object, "Actions", tell), actions = list === null ? [] : checkActions(list, tell), value = required(object, "Template", tell);
  if (value === null) return null;
  let template = readObject(value, "Template", context, tell, (tree, inner) => (checkTemplate(tree, inner), actions !== null && checkDeclared(tree, actions, inner), compact(tree)));
  return template === null || actions === null ? null : sized(object, template, actions, tell);
}
function checkTemplate(template, tell) {
  unknownMembers(template, { where: "a template", members: ["Head", "Body"], effect: sentAsIs }, tell);
  let head = requiredObject(template, "Head", tell);
  head !== null && requiredObject(head, "Configuration", tell);
  let body = required(template, "Body", tell);
  body !== null && body.type !== "array" && tell(wrongType("Body", body, "a list of components")), checkNumbers(template, tell), findArns(template).forEach(tell);
}
function requiredObject(object, name, tell) {
  let value = required(object, name, tell);
  return value === null ? null : asObject(value, name, tell);
}
function sized(at, template, actions, tell) {
  let bytes = Buffer.byteLength(template) + Buffer.byteLength(JSON.stringify(actions));
  if (bytes > maxBytes) {
    let message2 = `Template and Actions come to ${bytes} bytes as compact JSON; expected at most ${maxBytes} (400 kB). Make the view smaller, or split it.`;
    tell((0, import_shared_42.error)("view-size", at.at, message2));
  }
  return { kind: "view", template, actions };
}
var view = {
  kind: "view",
  label: "view",
  name: textRules.viewName,
  description: textRules.viewDescription,
  members: ["Template", "Actions", "Content"],
  versionDescriptionLimit: 4096,
  storesOwnForm: true,
  deduplicatesVersions: true,
  content: viewContent,
  externalInvocation: () => null
}, flowModule = {
  kind: "module",
  label: "flow module",
  name: textRules.moduleName,
  description: textRules.moduleDescription,
  members: ["Content", "Settings", "ExternalInvocationConfiguration"],
  versionDescriptionLimit: 500,
  storesOwnForm: false,
  // Not documented, so it is not relied on.
  deduplicatesVersions: false,
  content: moduleContent,
  externalInvocation
}, kinds = { view, module: flowModule }, maxArns = 1e3;
function readDefinition(kind, tree, context) {
  let problems = [], arns = [];
  return { ...readTree(kind, tree, context, (found) => {
    "arn" in found ? arns.length < maxArns && arns.push(found) : problems.push(found);
  }, problems), problems, arns };
}
function readTree(kind, tree, context, tell, problems) {
  let row = kinds[kind], shape = shapeOf(kind, tree, tell);
  if (shape === null) return { definition: null, name: null };
  let head = readHead(row, shape, context, tell), content = row.content(shape, context, tell), external = row.externalInvocation(shape, tell);
  if (content === null || head.name === null || problems.some(import_shared_42.isError))
    return { definition: null, name: head.name };
  let { name, place, description, tags } = head;
  return { definition: { ...{ key: `${kind}/${name}`, kind, name, file: context.file, place, description, tags }, content, hash: contentHash(content), externalInvocation: external }, name };
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
/******/ 	var __webpack_exports__ = __nccwpck_require__(23);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;