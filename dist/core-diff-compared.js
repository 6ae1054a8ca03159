/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 742:
/***/ ((module) => {

"use strict";
module.exports = require("./app-steps.js");

/***/ }),

/***/ 271:
/***/ ((module) => {

"use strict";
module.exports = require("./carry-out.js");

/***/ }),

/***/ 383:
/***/ ((module) => {

"use strict";
module.exports = require("./core-check.js");

/***/ }),

/***/ 594:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf, __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJS = (cb, mod) => function() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
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
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: !0 }) : target,
  mod
)), __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);

// another:shared-24.js
var require_shared_24 = __commonJS({
  "another:shared-24.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(742)["shared-24.js"]);
  }
});

// another:shared-25.js
var require_shared_25 = __commonJS({
  "another:shared-25.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(383)["shared-25.js"]);
  }
});

// another:shared-44.js
var require_shared_44 = __commonJS({
  "another:shared-44.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(271)["shared-44.js"]);
  }
});

// another:shared-45.js
var require_shared_45 = __commonJS({
  "another:shared-45.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(271)["shared-45.js"]);
  }
});

// another:shared-49.js
var require_shared_49 = __commonJS({
  "another:shared-49.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(271)["shared-49.js"]);
  }
});

// another:shared-57.js
var require_shared_57 = __commonJS({
  "another:shared-57.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(742)["shared-57.js"]);
  }
});

// another:shared-58.js
var require_shared_58 = __commonJS({
  "another:shared-58.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(742)["shared-58.js"]);
  }
});

// another:shared-59.js
var require_shared_59 = __commonJS({
  "another:shared-59.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(271)["shared-59.js"]);
  }
});

// another:shared-60.js
var require_shared_60 = __commonJS({
  "another:shared-60.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(271)["shared-60.js"]);
  }
});

// another:shared-61.js
var require_shared_61 = __commonJS({
  "another:shared-61.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(271)["shared-61.js"]);
  }
});

// another:shared-62.js
var require_shared_62 = __commonJS({
  "another:shared-62.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(271)["shared-62.js"]);
  }
});

// another:shared-69.js
var require_shared_69 = __commonJS({
  "another:shared-69.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(271)["shared-69.js"]);
  }
});

// <stdin>
var stdin_exports = {};
__export(stdin_exports, {
  "core-diff-compared.js": () => core_diff_compared_exports
});
module.exports = __toCommonJS(stdin_exports);

// own:core-diff-compared.js
var core_diff_compared_exports = {};
__export(core_diff_compared_exports, {
  compareChange: () => compareChange,
  compareChanges: () => compareChanges
});
var import_shared_24 = __toESM(require_shared_24()), import_shared_25 = __toESM(require_shared_25()), import_shared_44 = __toESM(require_shared_44()), import_shared_45 = __toESM(require_shared_45()), import_shared_49 = __toESM(require_shared_49()), import_shared_57 = __toESM(require_shared_57()), import_shared_58 = __toESM(require_shared_58()), import_shared_59 = __toESM(require_shared_59()), import_shared_60 = __toESM(require_shared_60()), import_shared_61 = __toESM(require_shared_61()), import_shared_62 = __toESM(require_shared_62()), import_shared_69 = __toESM(require_shared_69());
function readSorted(read) {
  try {
    return JSON.parse((0, import_shared_61.canonicalJson)(read()));
  } catch {
    return;
  }
}
function at(value, path) {
  return path.reduce(memberOf, value);
}
function memberOf(value, member) {
  return value !== void 0 && (0, import_shared_60.isObject)(value) && Object.hasOwn(value, member) ? value[member] : void 0;
}
function isList(value) {
  return Array.isArray(value);
}
function wordsOf(before, after) {
  let [b, a] = [unitsOf(before), unitsOf(after)], [words, others] = [b.map(({ word }) => word), a.map(({ word }) => word)], head = commonHead(words, others), tail = commonHead(words.slice(head).toReversed(), others.slice(head).toReversed()), last = [b.length - tail, a.length - tail];
  return phrases([
    ...aligned(b.slice(0, head), a.slice(0, head)),
    ...compared(b.slice(head, last[0]), a.slice(head, last[1])),
    ...aligned(b.slice(last[0]), a.slice(last[1]))
  ]);
}
function unitsOf(text) {
  return (text.match(/\s*\S+|\s+$/gu) ?? []).map((unit) => ({ blank: leading(unit), word: unit.trimStart() }));
}
function commonHead(a, b) {
  let differs = a.findIndex((text, index) => text !== b[index]);
  return differs === -1 ? a.length : differs;
}
function aligned(b, a) {
  return b.flatMap(({ blank, word }, index) => {
    let other = String(a[index]?.blank), same = { mark: "same", text: word };
    return other === blank ? [{ mark: "same", text: blank }, same] : [{ mark: "removed", text: blank }, { mark: "added", text: other }, same];
  });
}
function marked(mark, units) {
  return units.flatMap(({ blank, word }) => [
    { mark, text: blank },
    { mark, text: word }
  ]);
}
function compared(b, a) {
  if (b.length * a.length > 1e5) return [...marked("removed", b), ...marked("added", a)];
  let common3 = commonRests(b, a), words = [], [row, column] = [0, 0];
  for (; ; ) {
    let [old, young] = [b[row], a[column]];
    if (old === void 0 || young === void 0)
      return [...words.flat(), ...marked("removed", b.slice(row)), ...marked("added", a.slice(column))];
    let isSame = old.word === young.word, isGone = !isSame && common3(row + 1, column) >= common3(row, column + 1);
    isSame ? words.push(aligned([old], [young])) : words.push(isGone ? marked("removed", [old]) : marked("added", [young])), row += isSame || isGone ? 1 : 0, column += isGone ? 0 : 1;
  }
}
function commonRests(b, a) {
  let width = a.length + 1, cells = new Uint16Array((b.length + 1) * width), at2 = (row, column) => Number(cells[row * width + column]);
  for (let row = b.length - 1; row >= 0; row -= 1)
    for (let column = a.length - 1; column >= 0; column -= 1)
      cells[row * width + column] = b[row]?.word === a[column]?.word ? at2(row + 1, column + 1) + 1 : Math.max(at2(row + 1, column), at2(row, column + 1));
  return at2;
}
function phrases(words) {
  let told4 = [], tell = (mark, text) => {
    let last = told4.at(-1);
    text !== "" && last?.mark === mark ? last.text += text : text !== "" && told4.push({ mark, text });
  }, [removed2, added, blank] = ["", "", ""];
  for (let { mark, text } of [...words, { mark: "same", text: "" }])
    if (mark !== "same")
      removed2 += blank + (mark === "removed" ? text : ""), added += blank + (mark === "added" ? text : ""), blank = "";
    else if (removed2 + added !== "" && /^\s+$/u.test(text))
      blank += text;
    else {
      let shared2 = leading(removed2) === leading(added) ? leading(added) : "";
      tell("same", shared2), tell("removed", removed2.slice(shared2.length)), tell("added", added.slice(shared2.length)), tell("same", blank + text), [removed2, added, blank] = ["", "", ""];
    }
  return told4;
}
function leading(text) {
  return text.slice(0, text.length - text.trimStart().length);
}
function leaves(before, after, path = []) {
  if (before === after) return [];
  let parts = membersOf(before, after) ?? itemsOf(before, after);
  return parts === null || parts.length === 0 && (before === void 0 || after === void 0) ? [{ path, before, after }] : parts.flatMap(({ at: at2, before: b, after: a }) => leaves(b, a, [...path, at2]));
}
function membersOf(before = {}, after = {}) {
  return !(0, import_shared_60.isObject)(before) || !(0, import_shared_60.isObject)(after) ? null : [.../* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(after)])].map((at2) => ({
    at: at2,
    before: memberOf(before, at2),
    after: memberOf(after, at2)
  }));
}
function itemsOf(before = [], after = []) {
  if (!isList(before) || !isList(after)) return null;
  let [head, tail] = before.length === after.length ? [0, 0] : shared(before, after), [b, a] = [before.slice(head, before.length - tail), after.slice(head, after.length - tail)];
  return Array.from({ length: Math.max(b.length, a.length) }, (_, index) => ({
    at: head + index,
    before: b[index],
    after: a[index]
  }));
}
function shared(before, after) {
  let [b, a] = [before.map((item) => JSON.stringify(item)), after.map((item) => JSON.stringify(item))], head = commonHead(b, a);
  return [head, commonHead(b.slice(head).toReversed(), a.slice(head).toReversed())];
}
function labelOf(path) {
  return path.map((at2) => typeof at2 == "number" ? `[${at2}]` : `.${at2}`).join("").replace(/^\./u, "");
}
var annotations = ["title", "description", "default", "examples", "$comment"], affected = "Affected at once are flows that call this module with $LATEST or an alias that moves; those that pin a version keep working until they move.";
function breakingTerms(changes2) {
  return changes2.flatMap(
    (change) => breaks[change.term.kind](change).map(({ code, what }) => ({
      code,
      message: `The ${change.term.kind} ${(0, import_shared_62.quote)(change.term.name)} ${what}. ${affected}`
    }))
  );
}
var breaks = {
  input: (change) => {
    let { before, after } = change;
    if (after === null) return [{ code: "contract-input-removed", what: "is gone" }];
    let [required, changed] = [after.required && before?.required !== !0, isRestricted(change)];
    return [
      ...required ? [{ code: "contract-input-required", what: "is required now" }] : [],
      ...changed ? [{ code: "contract-input-changed", what: "takes other values now" }] : []
    ];
  },
  result: (change) => {
    let { before, after } = change;
    return after === null ? [{ code: "contract-result-removed", what: "is gone" }] : isRestricted(change) ? [{ code: "contract-result-changed", what: "has other values now" }] : before?.required === !0 && !after.required ? [{ code: "contract-result-changed", what: "may be missing now" }] : [];
  },
  branch: ({ after }) => after === null ? [{ code: "contract-branch-removed", what: "is gone" }] : []
};
function isRestricted({ before, after }) {
  return before === null ? !1 : leaves(before.says, after?.says).some(({ path }) => !annotations.includes(path[0]));
}
var inSchema = (kind, member) => ({
  kind,
  declared: [member, "schema", "properties"],
  required: [member, "schema", "required"]
}), places = [
  inSchema("input", "input"),
  inSchema("result", "resultData"),
  { kind: "branch", declared: ["transitions", "results"], required: null }
], namedLists = places.map(({ declared, required }) => required ?? declared);
function byName(before, after) {
  let isNamed2 = (value) => !isList(value) || namesIn(value) !== null, paths = namedLists.filter((path) => isNamed2(at(before, path)) && isNamed2(at(after, path)));
  return [paths.reduce(namedAt, before), paths.reduce(namedAt, after)];
}
function namedAt(value, [member, ...rest]) {
  if (member === void 0) return named(value);
  let inner = memberOf(value, member);
  return inner === void 0 || !(0, import_shared_60.isObject)(value) ? value : { ...value, [member]: namedAt(inner, rest) };
}
function named(value) {
  return isList(value) ? Object.fromEntries(value.map((entry) => [nameOf(entry), besideName(entry)])) : value;
}
function besideName(entry) {
  if (!(0, import_shared_60.isObject)(entry)) return !0;
  let { name: _, ...rest } = entry;
  return rest;
}
function namesIn(value) {
  if (!isList(value)) return null;
  let names = value.map(nameOf).filter((name) => typeof name == "string");
  return new Set(names).size === value.length ? names : null;
}
function nameOf(entry) {
  return (0, import_shared_60.isObject)(entry) ? entry.name : entry;
}
function termAt(path) {
  let name = (place) => place?.every((member, index) => member === path[index]) === !0 ? path[place.length] : void 0;
  return places.map((place) => ({ ...place, name: name(place.declared) ?? name(place.required) })).find((term) => typeof term.name == "string") ?? null;
}
function clauseOf(settings, { name, declared, required }) {
  let says = at(settings, [...declared, name]), named3 = required !== null && at(settings, [...required, name]) !== void 0;
  return says === void 0 && !named3 ? null : { says, required: named3 };
}
function detail(label, before, after) {
  return { label, before, after, words: null };
}
function oneSided(label, text, mark) {
  return mark === "added" ? detail(label, null, text) : detail(label, text, null);
}
var spoken = /(?:^|\.)(?:Text|SSML)$/u;
function detailOf(label, before, after) {
  if (!isTextOrNone(before) || !isTextOrNone(after)) return detail(label, jsonOf(before), jsonOf(after));
  let [b, a] = [before ?? null, after ?? null], prose = b !== null && a !== null && (spoken.test(label) || /\s/u.test(b + a));
  return { label, before: b, after: a, words: prose ? wordsOf(b, a) : null };
}
function isTextOrNone(value) {
  return value === void 0 || typeof value == "string";
}
function jsonOf(value) {
  return value === void 0 ? null : (0, import_shared_61.canonicalJson)(value);
}
function termChanges(before, after) {
  let [b, a] = byName(before, after), terms = leaves(b, a).flatMap(({ path }) => termAt(path) ?? []);
  return [...(0, import_shared_49.grouped)(terms, ({ kind, name }) => `${kind} ${name}`).values()].map(([term]) => ({
    term,
    before: clauseOf(b, term),
    after: clauseOf(a, term)
  }));
}
function contractItems(before, after) {
  let rest = leaves(...byName(before, after)).filter(({ path }) => termAt(path) === null).map(({ path, before: b, after: a }) => detailOf(labelOf(path) || "Settings", b, a)), lists = namedLists.flatMap((path) => [
    ...changedForm(path, before, after),
    ...changedOrder(path, before, after)
  ]), details = [...rest, ...lists];
  return [
    ...termChanges(before, after).map(termItem),
    ...details.length === 0 ? [] : [{ aspect: "contract", mark: "changed", subject: "Settings", details }]
  ];
}
function termItem({ term: { kind, name }, before, after }) {
  let mark = before === null ? "added" : after === null ? "removed" : "changed", said = leaves(before?.says, after?.says).filter(({ path, before: b, after: a }) => path.length > 0 || b !== void 0 && a !== void 0).map(({ path, before: b, after: a }) => detailOf(labelOf(path) || "schema", b, a)), [was, is] = [before?.required ?? !1, after?.required ?? !1], required = was === is ? [] : [detailOf("required", yesOrNo(before), yesOrNo(after))];
  return { aspect: "contract", mark, subject: `${kind} ${name}`, details: [...said, ...required] };
}
function yesOrNo(clause) {
  if (clause !== null)
    return clause.required ? "yes" : "no";
}
function changedForm(path, before, after) {
  let [b, a] = [formOf(at(before, path)), formOf(at(after, path))];
  return b === null || a === null || b === a ? [] : [detail(`form of ${labelOf(path)}`, b, a)];
}
function formOf(value) {
  return value !== void 0 && (0, import_shared_60.isObject)(value) ? "object" : namesIn(value) === null ? null : "list";
}
function changedOrder(path, before, after) {
  let [b, a] = [namesIn(at(before, path)) ?? [], namesIn(at(after, path)) ?? []], [former, present] = [b.filter((name) => a.includes(name)), a.filter((name) => b.includes(name))];
  return former.every((name, index) => name === present[index]) ? [] : [detail(`order of ${labelOf(path)}`, former.join(", "), present.join(", "))];
}
function branchesOf({ Transitions: transitions }) {
  if (transitions === void 0 || !(0, import_shared_60.isObject)(transitions)) return [];
  let { NextAction: next, Conditions: conditions, Errors: errors } = transitions;
  return numbered([
    ...typeof next == "string" ? [{ kind: "next", key: "next", label: "", to: next }] : [],
    ...isList(conditions) ? conditions.map((entry) => branch("condition", entry)) : [],
    ...isList(errors) ? errors.map((entry) => branch("error", entry)) : []
  ]);
}
function branch(kind, entry) {
  let { NextAction: to, ...rest } = (0, import_shared_60.isObject)(entry) ? entry : {};
  if (typeof to != "string")
    return { kind, key: `${kind} to ${JSON.stringify(entry)}`, label: JSON.stringify(entry), to: null };
  let label = kind === "condition" ? conditionLabel(rest) : errorLabel(rest);
  return { kind, key: `${kind} ${JSON.stringify(rest)}`, label: label ?? JSON.stringify(rest), to };
}
function numbered(branches) {
  let seen2 = /* @__PURE__ */ new Map();
  return branches.map((branch2) => {
    let count = (seen2.get(branch2.key) ?? 0) + 1;
    return seen2.set(branch2.key, count), count === 1 ? branch2 : { ...branch2, key: `${count} ${branch2.key}`, label: `${branch2.label} (${count})` };
  });
}
function errorLabel({ ErrorType: type2, ...more }) {
  return typeof type2 == "string" && isEmpty(more) ? `on ${type2}` : null;
}
function conditionLabel({ Condition: condition, ...more }) {
  if (condition === void 0 || !(0, import_shared_60.isObject)(condition) || !isEmpty(more)) return null;
  let { Operator: operator, Operands: operands, ...rest } = condition;
  if (typeof operator != "string" || !isList(operands) || !isEmpty(rest)) return null;
  let words = operands.map((operand) => typeof operand == "string" ? operand : JSON.stringify(operand));
  return [operators.get(operator) ?? operator, words.join(", ")].join(" ").trimEnd();
}
function isEmpty(object) {
  return Object.keys(object).length === 0;
}
var operators = /* @__PURE__ */ new Map([
  ["Equals", "="],
  ["NumberGreaterThan", ">"],
  ["NumberGreaterOrEqualTo", "\u2265"],
  ["NumberLessThan", "<"],
  ["NumberLessOrEqualTo", "\u2264"],
  ["TextStartsWith", "starts with"],
  ["TextEndsWith", "ends with"],
  ["TextContains", "contains"]
]), uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/giu;
function isMade(identifier) {
  return identifier.length === 36 && identifier.replace(uuid, "") === "";
}
function replaceMade(text, known2) {
  return text.replace(uuid, (identifier) => known2.get(identifier) ?? identifier);
}
function targetOf({ byId: byId2 }, { to }) {
  return to === null ? null : byId2.get(to) ?? null;
}
function flowOf(content) {
  if (!(0, import_shared_60.isObject)(content)) return null;
  let { StartAction: start, Actions: actions, ...document } = content;
  if (typeof start != "string" || !isList(actions) || !actions.every(isNamed)) return null;
  let ways = actions.map((action) => [action, branchesOf(action)]), branches = new Map(ways.map(([{ Identifier }, own]) => [Identifier, own]));
  if (branches.size < actions.length) return null;
  let masks = new Map(actions.map(({ Identifier }) => [Identifier, "#"])), reached = walk(start, branches), place = new Map([...reached].map((id, index) => [id, index])), blocks = ways.map(([action, own]) => ({
    id: action.Identifier,
    type: action.Type,
    action,
    does: deeds(action, masks),
    branches: own,
    reached: reached.has(action.Identifier)
  })).toSorted(
    (a, b) => (place.get(a.id) ?? place.size) - (place.get(b.id) ?? place.size) || (0, import_shared_61.compareCodeUnits)(a.does, b.does)
  ).map((block, index) => ({ ...block, index }));
  return { blocks, byId: new Map(blocks.map((block) => [block.id, block])), start, document };
}
function isNamed(action) {
  return (0, import_shared_60.isObject)(action) && typeof action.Identifier == "string" && typeof action.Type == "string";
}
function deeds(action, masks) {
  return replaceMade(JSON.stringify({ ...action, Identifier: void 0, Transitions: void 0 }), masks);
}
function walk(start, branches) {
  let reached = /* @__PURE__ */ new Set([start]);
  for (let id of reached) for (let { to } of branches.get(id) ?? []) to !== null && reached.add(to);
  return reached;
}
var maxHint = 40;
function hint(text) {
  return (0, import_shared_62.cut)(text.trim().replace(/\s+/gu, " "), maxHint).join("");
}
var telling = ["Text", "SSML", "Name", "ComparisonValue", "Result"];
function namesOf(before, after, { toAfter }) {
  let own = [...before.blocks.filter((block) => !toAfter.has(block)), ...after.blocks], names = /* @__PURE__ */ new Map();
  for (let [name, blocks] of (0, import_shared_49.grouped)(own, nameOf2))
    for (let block of blocks)
      names.set(block, blocks.length === 1 ? name : `${name} #${block.id.slice(0, 8)}`);
  return (block) => String(names.get(toAfter.get(block) ?? block));
}
function nameOf2({ id, type: type2, action }) {
  if (!isMade(id)) return `${id} (${type2})`;
  let deed = hintOf(action.Parameters);
  return deed === "" ? type2 : `${type2} "${deed}"`;
}
function hintOf(parameters) {
  let text = [...parameters !== void 0 && (0, import_shared_60.isObject)(parameters) ? telling.map((name) => parameters[name]) : [], ...leaves({}, parameters).map(({ after }) => after)].find((each) => typeof each == "string" && isTelling(each));
  return typeof text == "string" ? short(text) : "";
}
function isTelling(text) {
  return new RegExp("\\p{L}", "u").test(text) && !/^(?:true|false)$/iu.test(text);
}
function short(text) {
  let [start] = (0, import_shared_62.cut)(text, 10 * maxHint);
  return hint(start.startsWith("arn:") ? resourceOf(start) : start.replace(/<[^<>]*>/gu, " "));
}
function resourceOf(arn) {
  let parts = arn.split(/[:/]/u).filter((part) => !isMade(part) && /^[A-Za-z]/u.test(part));
  return String(parts.at(-1));
}
function comparisonOf(before, after, match2) {
  let parts = [
    ...before.blocks.filter((block) => !match2.toAfter.has(block)).map((block) => [block, null]),
    ...after.blocks.map((block) => {
      let partner = match2.toBefore.get(block);
      return partner === void 0 ? [null, block] : [partner, block];
    })
  ];
  return {
    before,
    after,
    match: match2,
    name: namesOf(before, after, match2),
    parts: parts.toSorted((one, other) => placeOf(one) - placeOf(other))
  };
}
function placeOf([before, after]) {
  return after === null ? before.index : after.index;
}
function formerTarget({ before, match: match2 }, branch2) {
  let target = targetOf(before, branch2);
  return target === null ? branch2.to : match2.toAfter.get(target) ?? target;
}
function presentTarget({ after }, branch2) {
  return targetOf(after, branch2) ?? branch2.to;
}
function targetName({ name }, target) {
  return target === null ? "nowhere" : typeof target == "string" ? `${target} (no block)` : name(target);
}
function blockItems(comparison) {
  let { parts, name } = comparison, renamed = renamings(comparison);
  return parts.flatMap(([before, after]) => {
    if (before === null) return [finding("added", after, name(after), whole(comparison, after, onlyAfter))];
    if (after === null)
      return [finding("removed", before, name(before), whole(comparison, before, onlyBefore))];
    let details = changes([before, after], renamed);
    return details.length === 0 ? [] : [finding("changed", after, name(after), details)];
  });
}
function finding(mark, block, subject, details) {
  return { item: { aspect: "block", mark, subject, details }, blocks: [block] };
}
function renamings({ parts }) {
  return new Map(
    parts.flatMap(
      ([before, after]) => before === null || after === null || before.id === after.id || !isMade(before.id) ? [] : [[before.id, JSON.stringify(after.id).slice(1, -1)]]
    )
  );
}
function changes([before, after], renamed) {
  let told4 = renamed.size === 0 ? before.action : replaced(before.action, renamed);
  return leaves(told4, after.action).filter(isDeed).map(detail2);
}
function replaced(action, renamed) {
  return JSON.parse(replaceMade(JSON.stringify(action), renamed));
}
function whole(comparison, block, tell) {
  return [
    ...leaves({}, block.action).filter(
      (leaf) => isDeed(leaf) && leaf.path[0] !== "Type" && typeof leaf.after != "object"
    ).map(({ path, after }) => tell.detail(pathLabel(path), after)),
    ...block.branches.map(
      (branch2) => tell.detail(branch2.label, targetName(comparison, tell.target(comparison, branch2)))
    )
  ];
}
var onlyBefore = { detail: (label, value) => detailOf(label, value, void 0), target: formerTarget }, onlyAfter = { detail: (label, value) => detailOf(label, void 0, value), target: presentTarget };
function isDeed({ path, before, after }) {
  let [member, list, entry] = path;
  return member !== "Transitions" ? member !== "Identifier" : list === "NextAction" ? path.length > 2 || !isWay(before) || !isWay(after) : !((list === "Conditions" || list === "Errors") && typeof entry == "number");
}
function isWay(next) {
  return next === void 0 || typeof next == "string";
}
function detail2({ path, before, after }) {
  return detailOf(pathLabel(path), before, after);
}
function pathLabel(path) {
  return labelOf(path[0] === "Parameters" && path.length > 1 ? path.slice(1) : path);
}
var maxNodes = 40;
function flowChart(comparison, findings) {
  let order = comparison.parts.map(blockOf), found = new Set(findings.flatMap(({ blocks }) => blocks)), touched = order.filter((block) => found.has(block));
  if (touched.length === 0) return null;
  let edges = comparison.parts.flatMap((part) => edgesOf(comparison, part)), drawn2 = touched.slice(0, maxNodes), near = neighboursOf(new Set(drawn2), edges), shown = new Set([...drawn2, ...order.filter((block) => near.has(block))].slice(0, maxNodes)), ids = new Map(order.filter((block) => shown.has(block)).map((block, index) => [block, `n${index}`])), marks2 = marksOf(findings);
  return {
    kind: "flow-chart",
    nodes: [...ids].map(([block, id]) => ({
      id,
      label: comparison.name(block),
      mark: marks2.get(block) ?? "same"
    })),
    edges: drawnEdges(edges, ids),
    omitted: touched.length - drawn2.length
  };
}
function blockOf([before, after]) {
  return after === null ? before : after;
}
function marksOf(findings) {
  let own = findings.filter(({ item }) => item.aspect === "block");
  return new Map(own.flatMap(({ item, blocks }) => blocks.map((block) => [block, item.mark])));
}
function neighboursOf(touched, edges) {
  let ends = edges.flatMap(({ from, to }) => [
    ...touched.has(from) ? [to] : [],
    ...touched.has(to) ? [from] : []
  ]);
  return new Set(ends.filter((block) => !touched.has(block)));
}
function edgesOf(comparison, part) {
  let [before, after] = part, former = waysOf(before, (branch2) => formerTarget(comparison, branch2)), present = waysOf(after, (branch2) => presentTarget(comparison, branch2)), edges = (ways, others, gone) => [...ways].map(([key, { label, to }]) => ({
    from: blockOf(part),
    to,
    label,
    mark: others.get(key)?.to === to ? "same" : gone
  }));
  return [
    ...edges(former, present, "removed").filter(({ mark }) => mark === "removed"),
    ...edges(present, former, "added")
  ];
}
function waysOf(block, targetOf2) {
  let ways = (block?.branches ?? []).flatMap((branch2) => {
    let to = targetOf2(branch2);
    return to === null || typeof to == "string" ? [] : [[branch2.key, { label: branch2.label, to }]];
  });
  return new Map(ways);
}
function drawnEdges(edges, ids) {
  let lines = edges.flatMap(({ from, to, label, mark }) => {
    let [start, end] = [ids.get(from), ids.get(to)];
    return start === void 0 || end === void 0 ? [] : [{ from: start, to: end, label, mark }];
  });
  return [...(0, import_shared_49.grouped)(lines, ({ from, to, mark }) => `${from} ${to} ${mark}`).values()].map((together) => ({
    ...together[0],
    label: joined(together.map(({ label }) => label))
  }));
}
function joined(labels) {
  return labels.length === 1 ? labels.join("") : labels.map((label) => label || "next").join(", ");
}
function startItems(comparison) {
  let { before, after } = comparison, former = formerTarget(comparison, { to: before.start }), present = presentTarget(comparison, { to: after.start });
  if (former === present) return [];
  let name = (target) => targetName(comparison, target), details = [detail("StartAction", name(former), name(present))], blocks = [former, present].filter((target) => target !== null && typeof target == "object");
  return [{ item: { aspect: "start", mark: "changed", subject: "Start", details }, blocks }];
}
function unreachableItems({ parts, name }) {
  return parts.flatMap(([before, after]) => after === null || after.reached === (before?.reached ?? !0) ? [] : [{ item: { aspect: "unreachable", mark: after.reached ? "removed" : "added", subject: name(after), details: [] }, blocks: [after] }]);
}
function documentItems(before, after) {
  return [...(0, import_shared_49.grouped)(leaves(before, after), ({ path }) => String(path[0]))].map(([subject, differing]) => ({
    aspect: "document",
    mark: Object.hasOwn(before, subject) ? Object.hasOwn(after, subject) ? "changed" : "removed" : "added",
    subject,
    details: differing.map(({ path, before: b, after: a }) => detailOf(labelOf(path), b, a))
  }));
}
function matching(before, after) {
  let [toAfter, toBefore] = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map()], pair = ([b, a]) => toAfter.has(b) || toBefore.has(a) ? !1 : (toAfter.set(b, a), toBefore.set(a, b), !0);
  return {
    toAfter,
    toBefore,
    before: sideOf(before, toAfter),
    after: sideOf(after, toBefore),
    pair: (pairs) => [...pairs].filter(pair),
    isComplete: () => toAfter.size === Math.min(before.blocks.length, after.blocks.length)
  };
}
function sideOf(flow, partners) {
  return {
    ...flow,
    sources: sourcesOf(flow),
    free: () => flow.blocks.filter((block) => !partners.has(block))
  };
}
function sourcesOf(flow) {
  let sources2 = /* @__PURE__ */ new Map();
  for (let from of flow.blocks)
    for (let branch2 of from.branches) {
      let target = targetOf(flow, branch2);
      if (target === null) continue;
      let source = { from, key: branch2.key }, others = sources2.get(target);
      others === void 0 ? sources2.set(target, [source]) : others.push(source);
    }
  return sources2;
}
function byPlace([b, a], [d, c]) {
  return b.index + a.index - (d.index + c.index) || Math.abs(b.index - a.index) - Math.abs(d.index - c.index);
}
var maxRounds = 32;
function classesOf(matching2, depth) {
  let colours = coloursOf(matching2, depth), classes = (side) => (0, import_shared_49.grouped)(side.free(), (block) => colours.get(block)), after = classes(matching2.after);
  return [...classes(matching2.before)].flatMap(([colour, b]) => {
    let a = after.get(colour);
    return a === void 0 ? [] : [{ before: b, after: a }];
  }).toSorted((one, other) => byPlace([one.before[0], one.after[0]], [other.before[0], other.after[0]]));
}
function coloursOf({ before, after, toBefore }, depth) {
  let sides = [before, after].map((side) => ({ side, free: side.free() })), painted = (look) => {
    let numbers = /* @__PURE__ */ new Map(), number = (text) => numbers.get(text) ?? numbers.set(text, numbers.size).size - 1, colours = sides.flatMap(
      ({ side, free }) => free.map((block) => [block, number(look(side, block))])
    );
    return { colours: new Map(colours), count: numbers.size };
  }, [last, next] = [0, painted((side, block) => depth === 0 ? block.does : looks(side, block))];
  for (let round = 0; round < Math.min(depth, maxRounds) && next.count > last; round += 1) {
    last = next.count;
    let { colours } = next, seen2 = (block) => colours.get(block) ?? `=${(toBefore.get(block) ?? block).index}`;
    next = painted((side, block) => surroundings(side, block, seen2));
  }
  return next.colours;
}
function looks({ start }, { id, does: does2, branches }) {
  return [does2, id === start, ...branches.map(({ key }) => key)].join(`
`);
}
function surroundings(side, block, seen2) {
  let ahead = block.branches.map((branch2) => {
    let target = targetOf(side, branch2);
    return target === null ? `? ${branch2.to}` : seen2(target);
  }), behind = (side.sources.get(block) ?? []).map(({ from, key }) => `${seen2(from)} ${key}`).toSorted();
  return [seen2(block), ...ahead, "", ...behind].join(`
`);
}
function traitsOf(all) {
  let traits2 = /* @__PURE__ */ new Map();
  for (let trait of all) traits2.set(trait, (traits2.get(trait) ?? 0) + 1);
  return traits2;
}
function likeness(b, a) {
  let common3 = 0;
  for (let [trait, count] of b) common3 += Math.min(count, a.get(trait) ?? 0);
  return 2 * common3 / Math.max(1, total(b) + total(a));
}
function total(traits2) {
  let sum = 0;
  for (let count of traits2.values()) sum += count;
  return sum;
}
function* wordsIn(value, path) {
  if (typeof value == "string") for (let word of value.split(/\s+/u)) yield `${path} ${word}`;
  else if (Array.isArray(value)) for (let item of value) yield* wordsIn(item, path);
  else if ((0, import_shared_60.isObject)(value))
    for (let [name, item] of Object.entries(value)) yield* wordsIn(item, `${path}.${name}`);
  else yield `${path} ${JSON.stringify(value)}`;
}
var threshold = 2 / 3, bonus = 0.25, maxBlocks = 50, maxWords = 200;
function similarPairs(matching2) {
  let after = (0, import_shared_49.grouped)(matching2.after.free(), ({ type: type2 }) => type2);
  return [...(0, import_shared_49.grouped)(matching2.before.free(), ({ type: type2 }) => type2)].flatMap(([type2, b]) => candidates(matching2, b, after.get(type2) ?? [])).toSorted((one, other) => other.score - one.score || byPlace(one.pair, other.pair)).map(({ pair }) => pair);
}
function candidates(matching2, before, after) {
  let young = after.slice(0, maxBlocks).map((block) => ({ block, words: saidBy(block) }));
  return before.slice(0, maxBlocks).flatMap((b) => {
    let words = saidBy(b);
    return young.flatMap((a) => {
      let alike = likeness(words, a.words), pair = [b, a.block];
      return alike < threshold ? [] : [{ pair, score: alike + bonus * Math.min(2, common(matching2, pair)) }];
    });
  });
}
function saidBy({ action: { Parameters = null } }) {
  return traitsOf([...wordsIn(Parameters, "")].slice(0, maxWords));
}
function common({ before, after, toAfter }, [b, a]) {
  let targets2 = new Map(a.branches.map((branch2) => [branch2.key, targetOf(after, branch2)])), ahead = b.branches.filter((branch2) => {
    let partner = partnerOf(toAfter, targetOf(before, branch2));
    return partner !== null && partner === targets2.get(branch2.key);
  }), sources2 = new Set((after.sources.get(a) ?? []).map(({ from, key }) => `${from.index} ${key}`)), behind = (before.sources.get(b) ?? []).filter(
    ({ from, key }) => sources2.has(`${toAfter.get(from)?.index} ${key}`)
  );
  return ahead.length + behind.length;
}
function partnerOf(toAfter, block) {
  return block === null ? null : toAfter.get(block) ?? null;
}
function spread(matching2, from, likeness2) {
  for (let edge = from; edge.length > 0 && !matching2.isComplete(); )
    edge = matching2.pair(ranked(edge.flatMap((pair) => neighbours(matching2, pair, likeness2))));
}
function neighbours({ before, after, toAfter, toBefore }, [b, a], likeness2) {
  let [back, forth] = [sources(before, b, likeness2, toAfter), sources(after, a, likeness2, toBefore)], [left, right] = [targets(before, b), targets(after, a)];
  return [...both(left, right).filter(([one, other]) => likeness2(one) === likeness2(other)), ...both(back, forth)].filter(([one, other]) => !toAfter.has(one) && !toBefore.has(other));
}
function both(before, after) {
  return [...before].flatMap(([key, b]) => {
    let a = after.get(key) ?? null;
    return b === null || a === null ? [] : [[b, a]];
  });
}
function targets(side, block) {
  return new Map(block.branches.map((branch2) => [branch2.key, targetOf(side, branch2)]));
}
function sources(side, block, likeness2, partners) {
  let found = /* @__PURE__ */ new Map();
  for (let { from, key } of side.sources.get(block) ?? []) {
    if (partners.has(from)) continue;
    let place = `${key}
${likeness2(from)}`;
    found.set(place, found.has(place) ? null : from);
  }
  return found;
}
function ranked(pairs) {
  let votes = /* @__PURE__ */ new Map();
  for (let pair of pairs) {
    let key = `${pair[0].index} ${pair[1].index}`, known2 = votes.get(key);
    known2 === void 0 ? votes.set(key, { pair, count: 1 }) : known2.count += 1;
  }
  return [...votes.values()].toSorted((one, other) => other.count - one.count || byPlace(one.pair, other.pair)).map(({ pair }) => pair);
}
var depths = [Number.POSITIVE_INFINITY, 1, 0];
function match(before, after, trust) {
  let found = matching(before, after);
  trust === "identifiers" && found.pair(namesakes(found).filter(([b, a]) => b.type === a.type)), found.pair(starts(found, does)), spread(found, [...found.toAfter], does), pairClasses(found), spread(found, found.pair(similarPairs(found)), does);
  let certain = found.toAfter.size;
  return found.pair(starts(found, type)), spread(found, [...found.toAfter], type), found.pair(namesakes(found)), { toAfter: found.toAfter, toBefore: found.toBefore, certain };
}
var does = (block) => block.does, type = (block) => block.type;
function namesakes({ before, after }) {
  return before.blocks.flatMap((b) => {
    let a = after.byId.get(b.id);
    return a === void 0 ? [] : [[b, a]];
  });
}
function starts({ before, after }, likeness2) {
  let [b, a] = [before.byId.get(before.start), after.byId.get(after.start)];
  return b !== void 0 && a !== void 0 && likeness2(b) === likeness2(a) ? [[b, a]] : [];
}
function pairClasses(found) {
  for (let depth of depths) {
    let sure = classesOf(found, depth).filter(({ before, after }) => before.length + after.length === 2);
    spread(found, found.pair(sure.map(({ before, after }) => [before[0], after[0]])), does);
  }
  for (let depth of depths) for (let same of classesOf(found, depth)) pairInTurn(found, same);
}
function pairInTurn(found, { before, after }) {
  let waiting = before.toReversed();
  for (let a of after) {
    for (; isPaired(found.toAfter, waiting.at(-1)); ) waiting.pop();
    let b = waiting.at(-1);
    b !== void 0 && !found.toBefore.has(a) && spread(found, found.pair([[b, a]]), does);
  }
}
function isPaired(partners, block) {
  return block !== void 0 && partners.has(block);
}
function wayItems(comparison) {
  return comparison.parts.flatMap(
    ([before, after]) => before === null || after === null ? [] : ["transition", "error-branch"].flatMap(
      (aspect) => itemOf(comparison, aspect, [before, after])
    )
  );
}
function itemOf(comparison, aspect, [before, after]) {
  let meant = ({ kind }) => kind === "error" == (aspect === "error-branch"), [b, a] = [before.branches.filter(meant), after.branches.filter(meant)], details = [...changedWays(comparison, b, a), ...changedOrder2(b, a)];
  return details.length === 0 ? [] : [{ item: { aspect, mark: markOf(details), subject: comparison.name(after), details }, blocks: [after] }];
}
function markOf(details) {
  return details.every(({ before }) => before === null) ? "added" : details.every(({ after }) => after === null) ? "removed" : "changed";
}
function changedWays(comparison, before, after) {
  let former = new Map(before.map((branch2) => [branch2.key, formerTarget(comparison, branch2)])), present = new Map(after.map((branch2) => [branch2.key, presentTarget(comparison, branch2)]));
  return [...new Map([...after, ...before].map(({ key, label }) => [key, label]))].flatMap(([key, label]) => {
    let [b, a] = [former.get(key), present.get(key)];
    return b === a ? [] : [detail(label, told(comparison, b), told(comparison, a))];
  });
}
function told(comparison, target) {
  return target === void 0 ? null : targetName(comparison, target);
}
function changedOrder2(before, after) {
  let [b, a] = [common2(before, after), common2(after, before)];
  if (b.every(({ key }, index) => key === a[index]?.key)) return [];
  let labels = (ways) => ways.map(({ label }) => label).join(", ");
  return [detail("order", labels(b), labels(a))];
}
function common2(branches, others) {
  let keys = new Set(others.map(({ key }) => key));
  return branches.filter(({ kind, key }) => kind !== "next" && keys.has(key));
}
var several = 3;
function flowDifference(before, after) {
  let documents = documentItems(before.document, after.document);
  if (isRenamed(before, after)) return { items: documents, picture: null, unrelated: !1 };
  let comparison = comparisonOf(before, after, match(before, after, "identifiers"));
  if (isUnrelated(comparison))
    return { items: [...summary(comparison), ...documents], picture: null, unrelated: !0 };
  let findings = findingsOf(comparison);
  return {
    items: [...findings.map(({ item }) => item), ...documents],
    picture: flowChart(comparison, findings),
    unrelated: !1
  };
}
function findingsOf(comparison) {
  return [
    ...startItems(comparison),
    ...blockItems(comparison),
    ...wayItems(comparison),
    ...unreachableItems(comparison)
  ];
}
function isRenamed(before, after) {
  let [b, a] = [before, after].map(
    ({ blocks }) => blocks.map(({ does: does2 }) => does2).toSorted().join(`
`)
  );
  return b === a && findingsOf(comparisonOf(before, after, match(before, after, "content"))).length === 0;
}
function isUnrelated({ before, after, match: { certain } }) {
  let sizes = [before.blocks.length, after.blocks.length], [small, large] = [Math.min(...sizes), Math.max(...sizes)];
  return small >= several && certain < large / 5 && certain < small / 2;
}
function summary({ before, after, match: { certain } }) {
  let item = (mark, count) => ({
    aspect: "block",
    mark,
    subject: `${count} blocks`,
    details: []
  });
  return [item("removed", before.blocks.length - certain), item("added", after.blocks.length - certain)];
}
var none = { items: [], breaking: [], picture: null, unrelated: !1 };
function moduleDifference(before, after) {
  let flow = contentDifference(before.content, after.content), contract = after.settings === null ? none : contractDifference(before.settings ?? "{}", after.settings), items = [...contract.items, ...flow.items];
  return {
    kind: "module",
    ...flow,
    items: items.toSorted((a, b) => import_shared_57.aspects.indexOf(a.aspect) - import_shared_57.aspects.indexOf(b.aspect)),
    breaking: contract.breaking
  };
}
function contentDifference(before, after) {
  if (before === after) return none;
  let [b, a] = [readContent(before), readContent(after)];
  return b.text === a.text ? none : b.flow !== null && a.flow !== null ? flowDifference(b.flow, a.flow) : { ...none, items: [whole2("document", "Content", told2(before, b.flow), told2(after, a.flow))] };
}
function readContent(content) {
  let value = at(
    readSorted(() => (0, import_shared_59.executed)({ kind: "module", content, settings: null })),
    ["content"]
  );
  return value === void 0 ? { flow: null, text: content } : { flow: flowOf(value), text: JSON.stringify(value) };
}
function told2(content, flow) {
  return flow === null ? (0, import_shared_62.printable)(content) : `flow language of ${flow.blocks.length} blocks`;
}
function contractDifference(before, after) {
  if (before === after) return none;
  let [b, a] = [before, after].map((text) => readSorted(() => JSON.parse(text)));
  return b !== void 0 && a !== void 0 ? { items: contractItems(b, a), breaking: breakingTerms(termChanges(b, a)) } : { ...none, items: [whole2("contract", "Settings", (0, import_shared_62.printable)(before), (0, import_shared_62.printable)(after))] };
}
function whole2(aspect, subject, before, after) {
  return { aspect, mark: "changed", subject, details: [detail(subject, before, after)] };
}
function actionItems({ actions: before }, { actions: after }) {
  let item = (mark) => (subject) => ({ aspect: "action", mark, subject, details: [] });
  return [...without(before, after).map(item("removed")), ...without(after, before).map(item("added"))];
}
function without(actions, others) {
  let known2 = new Set(others);
  return [...new Set(actions)].filter((action) => !known2.has(action)).toSorted(import_shared_61.compareCodeUnits);
}
function viewBreaking(items) {
  return rules.flatMap(({ aspect, mark, code, what, affected: affected2 }) => {
    let names = items.filter((item) => item.aspect === aspect && item.mark === mark).map((item) => item.subject);
    return names.length === 0 ? [] : [{ code, message: `${what((0, import_shared_44.listSome)(names.map(import_shared_62.quote)))} ${affected2} ${untilMoved}` }];
  });
}
var rules = [
  {
    aspect: "input",
    mark: "added",
    code: "view-input-required",
    what: (names) => `The view newly requires as input ${names}.`,
    affected: "A flow that shows this version must give it in its ShowView block."
  },
  {
    aspect: "input",
    mark: "removed",
    code: "view-input-removed",
    what: (names) => `The view no longer takes as input ${names}.`,
    affected: "What a flow that shows this version gives there is shown nowhere."
  },
  {
    aspect: "action",
    mark: "removed",
    code: "view-action-removed",
    what: (names) => `The view no longer has the action ${names}.`,
    affected: "A flow that shows this version never takes its ShowView block's branch for it."
  }
], untilMoved = "That is each flow whose block names $LATEST, from the publish on; one that pins a version keeps working until it moves.";
function interning() {
  let numbers = /* @__PURE__ */ new Map();
  return (text) => {
    let known2 = numbers.get(text);
    return known2 === void 0 && numbers.set(text, numbers.size), known2 ?? numbers.size - 1;
  };
}
function viewTree({ template: text }, intern) {
  let template = JSON.parse(text), { Body, ...frame2 } = (0, import_shared_60.isObject)(template) ? template : { Template: template }, root = component({ Type: "Body", ...Body === void 0 ? {} : { Content: Body } }, intern), parents = /* @__PURE__ */ new Map();
  return { root, all: [...below(root, parents)], parents, frame: frame2 };
}
function component(node, intern) {
  let { _id, Content, ...others } = node, list = Array.isArray(Content), members = list || Content === void 0 ? others : { ...others, Content }, pieces = list ? Content.map((item) => (0, import_shared_60.isObject)(item) ? component(item, intern) : { text: item }) : [], inner = list ? `[${pieces.map(keyOf).join()}]` : "";
  return {
    type: typeof members.Type == "string" ? members.Type : "Component",
    id: typeof _id == "string" ? _id : null,
    members,
    list,
    pieces,
    children: pieces.filter(isComponent),
    key: intern((0, import_shared_61.canonicalJson)(members) + inner)
  };
}
function keyOf(piece) {
  return isComponent(piece) ? `#${piece.key}` : (0, import_shared_61.canonicalJson)(piece.text);
}
function isComponent(piece) {
  return "children" in piece;
}
function textOf(piece) {
  return isComponent(piece) ? null : piece.text;
}
function* below(parent, parents) {
  for (let child of parent.children)
    parents.set(child, parent), yield child, yield* below(child, parents);
}
var deepest = 4, seen = ["Label", "Heading", "Title", "Header", "header", "Text"], named2 = ["Name", "Id"], known = /* @__PURE__ */ new WeakMap();
function componentName(component2) {
  let name = known.get(component2) ?? nameOf3(component2);
  return known.set(component2, name), name;
}
function nameOf3({ type: type2, id, members, pieces }) {
  let { Props = null } = members, props = (0, import_shared_60.isObject)(Props) ? Props : {}, text = [
    ...seen.map((name) => props[name]),
    ...pieces.map(textOf),
    ...named2.map((name) => props[name])
  ].find((value) => typeof value == "string" && value.trim() !== "");
  return typeof text == "string" ? `${hint(type2)} "${hint(text)}"` : id === null ? hint(type2) : `${hint(type2)} #${hint(id)}`;
}
function componentPath(component2, parents) {
  let names = [], at2 = component2;
  for (let above = parents.get(at2); above !== void 0; above = parents.get(at2)) {
    if (names.length === deepest) return ["\u2026", ...names].join(" \u203A ");
    names.unshift(componentName(at2)), at2 = above;
  }
  return names.length === 0 ? "Body" : names.join(" \u203A ");
}
function increasing(values) {
  let ends = [], before = /* @__PURE__ */ new Map();
  for (let [index, value] of values.entries()) {
    let length = lengthBelow(ends, values, value), previous = ends[length - 1];
    previous !== void 0 && before.set(index, previous), ends[length] = index;
  }
  let run = [];
  for (let at2 = ends.at(-1); at2 !== void 0; at2 = before.get(at2)) run.push(at2);
  return run.toReversed();
}
function lengthBelow(ends, values, value) {
  let [low, high] = [0, ends.length];
  for (; low < high; ) {
    let middle = low + high >> 1;
    Number(values[Number(ends[middle])]) < value ? low = middle + 1 : high = middle;
  }
  return low;
}
function paired(left, right, keyOf2) {
  let waiting = /* @__PURE__ */ new Map();
  for (let part of right.toReversed()) {
    let key = keyOf2(part), same = waiting.get(key);
    same !== void 0 ? same.push(part) : key !== null && waiting.set(key, [part]);
  }
  return left.flatMap((part) => {
    let partner = waiting.get(keyOf2(part))?.pop();
    return partner === void 0 ? [] : [[part, partner]];
  });
}
function* valueDetails(label, before, after) {
  isList(before) && isList(after) ? yield* listDetails(label, before, after) : isMembers(before) && isMembers(after) ? yield* memberDetails(label, before, after) : before !== after && (yield detailOf(label, before, after));
}
function* memberDetails(label, before, after) {
  for (let name of memberNames(before, after))
    yield* valueDetails(
      label === "" ? name : `${label}.${name}`,
      memberOf(before, name),
      memberOf(after, name)
    );
}
function memberNames(before, after) {
  return [.../* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(after)])].toSorted(import_shared_61.compareCodeUnits);
}
function* listDetails(label, before, after) {
  let [left, right] = [before.map(keyed), after.map(keyed)];
  if (sameKeys(left.toSorted(byKey), right.toSorted(byKey))) {
    sameKeys(left, right) || (yield detail(`${label} (order)`, listed(before), listed(after)));
    return;
  }
  let [from, to] = [0, 0];
  for (let [at2, other] of [...kept(left, right), [left.length, right.length]]) {
    let [old, now] = [before.slice(from, at2), after.slice(to, other)];
    for (let step = 0; step < Math.max(old.length, now.length); step += 1)
      yield* valueDetails(`${label}[${(step < now.length ? to : from) + step}]`, old[step], now[step]);
    from = at2 + 1, to = other + 1;
  }
}
function keyed(item, place) {
  return { key: (0, import_shared_61.canonicalJson)(item), place };
}
function byKey(a, b) {
  return (0, import_shared_61.compareCodeUnits)(a.key, b.key);
}
function sameKeys(left, right) {
  return left.length === right.length && left.every(({ key }, index) => key === right[index]?.key);
}
function kept(left, right) {
  let pairs = paired(left, right, ({ key }) => key).map((pair) => [pair[0].place, pair[1].place]), stays = new Set(increasing(pairs.map(([, place]) => place)));
  return pairs.filter((_, index) => stays.has(index));
}
function listed(items) {
  let names = items.map(itemName);
  return new Set(names).size === names.length ? names.join(", ") : (0, import_shared_61.canonicalJson)(items);
}
function itemName(item) {
  return [item, ...["Label", "Name", "Id", "Value"].map((name) => memberOf(item, name))].find((value) => typeof value == "string") ?? (0, import_shared_61.canonicalJson)(item);
}
function isMembers(value) {
  return value !== void 0 && (0, import_shared_60.isObject)(value);
}
function* ownDetails(before, after, stays) {
  yield* memberDetails2(membersBeside(before, after), membersBeside(after, before)), before.list && after.list && (yield* textDetails(texts(before), texts(after)));
  let [was, is] = [inPlace(before, stays), inPlace(after, stays)];
  was.length === is.length && was.some((piece, index) => isText(piece) !== isText(is[index])) && (yield detail("Content (order)", listed2(was), listed2(is)));
}
function wholeDetails(component2, mark) {
  let bare = Object.fromEntries(Object.entries(component2.members).flatMap(emptied)), [before, after] = mark === "added" ? [bare, component2.members] : [component2.members, bare], [old, now] = mark === "added" ? [[], texts(component2)] : [texts(component2), []];
  return [...memberDetails2(before, after), ...textDetails(old, now)];
}
function emptied([name, value]) {
  return name === "Type" ? [[name, value]] : name === "Props" && (0, import_shared_60.isObject)(value) ? [[name, {}]] : [];
}
function* memberDetails2(before, after) {
  for (let each of valueDetails("", before, after))
    yield { ...each, label: each.label.replace(/^Props\./u, "") };
}
function membersBeside(component2, other) {
  let { list, members, pieces } = component2;
  return list && !other.list ? { ...members, Content: pieces.map((piece) => isComponent(piece) ? componentName(piece) : piece.text) } : members;
}
function textDetails(before, after) {
  return before.length <= 1 && after.length <= 1 ? valueDetails("Content", before[0], after[0]) : valueDetails("Content", before, after);
}
function texts({ pieces }) {
  return pieces.flatMap((piece) => isComponent(piece) ? [] : [piece.text]);
}
function inPlace({ pieces }, stays) {
  return pieces.filter((piece) => !isComponent(piece) || stays.has(piece));
}
function isText(piece) {
  return piece !== void 0 && !isComponent(piece);
}
function listed2(pieces) {
  return pieces.map(pieceName).join(", ");
}
function pieceName(piece) {
  return isComponent(piece) ? componentName(piece) : (0, import_shared_61.canonicalJson)(piece.text);
}
function* componentItems(above, parents) {
  for (let branch2 of above.branches)
    branch2.touched && (isSingle(branch2) ? branch2.mark !== above.mark && (yield singleItem(branch2, parents)) : yield* bothItems(branch2, parents), yield* componentItems(branch2, parents));
}
function inside({ mark, branches }) {
  return branches.reduce(
    (sum, each) => isSingle(each) && each.mark === mark ? sum + 1 + inside(each) : sum,
    0
  );
}
function isSingle(branch2) {
  return branch2.mark === "added" || branch2.mark === "removed";
}
function singleItem(branch2, parents) {
  let { component: component2, mark } = branch2, held = inside(branch2), count = held === 0 ? [] : [oneSided("components inside", `${held}`, mark)], details = [...wholeDetails(component2, mark), ...count];
  return { aspect: "component", mark, subject: componentPath(component2, parents), details };
}
function* bothItems({ component: component2, before, mark, details }, parents) {
  let item = { aspect: "component", subject: componentPath(component2, parents) };
  mark === "moved" && (yield { ...item, mark, details: [...moveDetails(before, component2, parents)] }), details.length > 0 && (yield { ...item, mark: "changed", details });
}
function moveDetails(before, after, parents) {
  let place = (component2) => {
    let above = parents.get(component2);
    return [componentPath(above, parents), position(component2, above)];
  }, [[wasIn, was], [isIn, is]] = [place(before), place(after)];
  return [detail("in", wasIn, isIn), detail("position", was, is)].filter(({ before: b, after: a }) => b !== a);
}
function position(component2, { children: children2 }) {
  let index = children2.indexOf(component2), previous = children2[index - 1], behind = previous === void 0 ? "" : `, after ${componentName(previous)}`;
  return `${index + 1} of ${children2.length}${behind}`;
}
function documentItems2(before, after) {
  let { Head: was = null, ...left } = before, { Head: is = null, ...right } = after;
  return (0, import_shared_60.isObject)(was) && (0, import_shared_60.isObject)(is) ? [...memberItems("Head \u203A ", was, is), ...memberItems("", left, right)] : memberItems("", before, after);
}
function memberItems(above, before, after) {
  return memberNames(before, after).flatMap((name) => {
    let [was, is] = [memberOf(before, name), memberOf(after, name)], details = [...valueDetails(name, was, is)], mark = was === void 0 ? "added" : is === void 0 ? "removed" : "changed";
    return details.length === 0 ? [] : [{ aspect: "document", mark, subject: above + name, details }];
  });
}
function inputItems(before, after) {
  let [was, is] = [viewInputs(before), viewInputs(after)];
  return [...itemsOf2(was, is, "removed"), ...itemsOf2(is, was, "added")];
}
function itemsOf2(inputs, others, mark) {
  let alone = [...inputs].filter(([name]) => !others.has(name)).toSorted(byName2), inner = new Set(alone.flatMap(([name]) => levels(name).slice(0, -1)));
  return alone.filter(([name]) => !inner.has(name)).map(([subject, place]) => ({
    aspect: "input",
    mark,
    subject,
    details: [oneSided("shown in", place, mark)]
  }));
}
function viewInputs({ frame: frame2, root, all, parents }) {
  let inputs = /* @__PURE__ */ new Map(), add = (value, placeOf2) => {
    let names = [...texts2(value)].flatMap((text) => levels(import_shared_25.inputBinding.exec(text)?.[1] ?? ""));
    for (let name of names) inputs.has(name) || inputs.set(name, placeOf2());
  };
  for (let component2 of [root, ...all])
    for (let value of [component2.members, ...component2.pieces.map(textOf)])
      add(value, () => componentPath(component2, parents));
  for (let [name, value] of Object.entries(frame2).toSorted(byName2)) add(value, () => name);
  return inputs;
}
function byName2([a], [b]) {
  return (0, import_shared_61.compareCodeUnits)(a, b);
}
function levels(path) {
  let steps = path.replaceAll(/\[\d+\]/gu, "[]").split(/(?=\.|\[)/u);
  return path === "" ? [] : steps.map((_, index) => steps.slice(0, index + 1).join(""));
}
function* texts2(value) {
  if (typeof value == "string") yield value;
  else if (Array.isArray(value)) for (let item of value) yield* texts2(item);
  else if ((0, import_shared_60.isObject)(value)) for (let item of Object.values(value)) yield* texts2(item);
}
var most = 80, drawn = 8;
function outline(root) {
  if (!root.branches.some(({ touched }) => touched)) return null;
  let lines = [...linesBelow(root, 0)], omitted = lines.slice(most).filter(({ mark }) => mark !== "same").length;
  return { kind: "outline", lines: lines.slice(0, most), omitted };
}
function* linesBelow(above, depth) {
  let untouched = 0;
  for (let branch2 of above.branches)
    branch2.touched ? (yield* folded(untouched, depth, "same"), untouched = 0, yield { depth, label: componentName(branch2.component), mark: branch2.mark }, yield* tooMany(branch2) ? folded(size(branch2), depth + 1, branch2.mark) : linesBelow(branch2, depth + 1)) : untouched += 1 + size(branch2);
  yield* folded(untouched, depth, "same");
}
function tooMany(branch2) {
  return isSingle(branch2) && size(branch2) > drawn && size(branch2) === inside(branch2);
}
function folded(count, depth, mark) {
  return count === 0 ? [] : [{ depth, label: count === 1 ? "\u2026 1 component" : `\u2026 ${count} components`, mark }];
}
function size({ branches }) {
  return branches.reduce((sum, branch2) => sum + 1 + size(branch2), 0);
}
function outputBreaking(before, after) {
  let kept2 = outputs(after), names = [...outputs(before)].filter((name) => !kept2.has(name)).toSorted(import_shared_61.compareCodeUnits);
  if (names.length === 0) return [];
  let paths = (0, import_shared_44.listSome)(names.map((name) => (0, import_shared_62.quote)(`$.Views.ViewResultData.${name}`)));
  return [{ code: "view-output-removed", message: `The view no longer hands back ${(0, import_shared_44.listSome)(names.map(import_shared_62.quote))}. A flow that shows this version and reads ${paths} gets nothing there. ${untilMoved}` }];
}
function outputs({ all }) {
  let names = all.filter(mayBeInput).flatMap(({ members: { Props = null } }) => {
    let name = (0, import_shared_60.isObject)(Props) && Object.hasOwn(Props, "Name") ? Props.Name : null;
    return typeof name == "string" && name !== "" && !name.startsWith("$.") ? [name] : [];
  });
  return new Set(names);
}
function mayBeInput({ type: type2 }) {
  let row = (0, import_shared_25.componentRow)(type2);
  return row?.props == null || row.props.properties.Name?.kind === "string";
}
function joined2(before, component2, partners, moved = !1) {
  let stays = staying(before, component2, partners), details = [...ownDetails(before, component2, stays)], mark = moved ? "moved" : details.length > 0 ? "changed" : "same", branches = children(before, component2, stays, partners), touched = mark !== "same" || branches.some((branch2) => branch2.touched);
  return { mark, component: component2, before, details, branches, touched };
}
function single(component2, mark, partners) {
  let branches = component2.children.flatMap((child) => {
    let partner = partners.get(child);
    return partner === void 0 ? [single(child, mark, partners)] : mark === "added" ? [joined2(partner, child, partners, !0)] : [];
  });
  return { mark, component: component2, branches, touched: !0 };
}
function staying(before, after, partners) {
  let places2 = new Map(before.children.map((child, place) => [child, { child, place }])), here = after.children.flatMap((child) => {
    let partner = partners.get(child), was = partner && places2.get(partner);
    return was === void 0 ? [] : [{ child, was }];
  }), inOrder = new Set(increasing(here.map(({ was }) => was.place))), stays = here.filter((_, index) => inOrder.has(index));
  return new Set(stays.flatMap(({ child, was }) => [child, was.child]));
}
function children(before, after, stays, partners) {
  let { first, behind } = removed(before, stays, partners), now = after.children.flatMap((child) => {
    let partner = partners.get(child);
    return [partner === void 0 ? single(child, "added", partners) : joined2(partner, child, partners, !stays.has(child)), ...behind.get(child) ?? []];
  });
  return [...first, ...now];
}
function removed(before, stays, partners) {
  let first = [], behind = /* @__PURE__ */ new Map(), list = first;
  for (let child of before.children) {
    let partner = partners.get(child);
    partner === void 0 ? list.push(single(child, "removed", partners)) : stays.has(child) && (list = [], behind.set(partner, list));
  }
  return { first, behind };
}
var enough = 0.4, reach = 10;
function nearPairs(left, right) {
  let free = new Map(right.map((each) => [each, traitsOf(traits(each))]));
  return left.flatMap((component2, place) => {
    let own = traitsOf(traits(component2)), best = right.slice(Math.max(0, place - reach), place + reach).filter(({ type: type2 }) => type2 === component2.type).map((each) => ({ each, likeness: likeness(own, free.get(each) ?? none2) })).reduce((a, b) => b.likeness > (a?.likeness ?? enough) ? b : a, null);
    return best === null ? [] : (free.delete(best.each), [[component2, best.each]]);
  });
}
var none2 = /* @__PURE__ */ new Map();
function* traits({ members, pieces }) {
  yield* wordsIn({ ...members, Type: [] }, "");
  for (let piece of pieces)
    isComponent(piece) ? yield* [`holds ${piece.type}`, `holds ${piece.key}`] : yield* wordsIn(piece.text, "text");
}
function matched(before, after, idFirst) {
  let order = idFirst ? [byId, byContent] : [byContent, byId], partners = /* @__PURE__ */ new Map(), pairs = [], unmatched = (components) => components.filter((each) => !partners.has(each)), join = (found) => {
    for (let [left, right] of found) partners.set(left, right).set(right, left);
    pairs.push(...found);
  }, joinBy = (left, right, keyOf2) => join(paired(unmatched(left), unmatched(right), keyOf2)), settled = 0, settle = () => {
    for (; settled < pairs.length; settled += 1) {
      let [left, right] = pairs[settled], keys = left.key === right.key ? [byContent] : [byAll, ...order];
      for (let keyOf2 of keys) joinBy(left.children, right.children, keyOf2);
    }
  };
  join([[before.root, after.root]]), settle();
  for (let keyOf2 of order)
    joinBy(before.all, after.all, keyOf2), settle();
  for (let [left, right] of pairs)
    join(nearPairs(unmatched(left.children), unmatched(right.children))), settle();
  return partners;
}
var byAll = ({ id, key }) => id === null ? null : `${key} ${id}`, byContent = ({ key }) => `${key}`, byId = ({ id, type: type2 }) => id === null ? null : JSON.stringify([type2, id]);
function areUnrelated(before, after, partners) {
  let found = before.all.filter((component2) => partners.has(component2)).length, sizes = [before.all.length, after.all.length];
  return Math.min(...sizes) >= 5 && found < Math.max(...sizes) * 0.2;
}
var nouns = [
  ["input", "input", "inputs"],
  ["action", "action", "actions"],
  ["component", "component", "components"],
  ["document", "part of the document", "parts of the document"]
], marks = ["removed", "added", "changed", "moved"];
function summary2(items, root) {
  let below2 = [...marksBelow(root)];
  return nouns.flatMap(([aspect, one, many]) => {
    let own = items.filter((item) => item.aspect === aspect).map(({ mark: mark2 }) => mark2), counts = counted(aspect === "component" ? below2 : own), [first, second] = counts;
    if (first === void 0) return [];
    let noun = first.count === 1 ? one : many, subject = counts.map(({ count, mark: mark2 }, index) => `${count} ${index === 0 ? `${noun} ` : ""}${mark2}`), mark = second === void 0 ? first.mark : "changed";
    return [{ aspect, mark, subject: subject.join(", "), details: [] }];
  });
}
function counted(all) {
  return marks.flatMap((mark) => {
    let count = all.filter((each) => each === mark).length;
    return count === 0 ? [] : [{ mark, count }];
  });
}
function* marksBelow({ branches }) {
  for (let branch2 of branches)
    yield branch2.mark, yield* marksBelow(branch2);
}
function reading(before, after) {
  let [byId2, byContent2] = [readBy(before, after, !0), readBy(before, after, !1)];
  return told3(byContent2) < told3(byId2) ? byContent2 : byId2;
}
function readBy(before, after, idFirst) {
  let partners = matched(before, after, idFirst);
  return { partners, root: joined2(before.root, after.root, partners) };
}
function told3({ root }) {
  return [...marksBelow(root)].filter((mark) => mark !== "same").length;
}
function viewDifference(before, after) {
  let [was, is] = [canonical(before), canonical(after)];
  if (was === null || is === null) return unreadable(before, after);
  if (was === is) return difference([]);
  let intern = interning();
  return treeDifference(viewTree(before, intern), viewTree(after, intern), actionItems(before, after));
}
function canonical(content) {
  try {
    return (0, import_shared_61.canonicalJson)((0, import_shared_59.executed)(content));
  } catch {
    return null;
  }
}
function treeDifference(before, after, actions) {
  let { root, partners } = reading(before, after), parents = new Map([...before.parents, ...after.parents]), items = [
    ...inputItems(before, after),
    ...actions,
    ...componentItems(root, parents),
    ...documentItems2(before.frame, after.frame),
    ...bodyItems(root)
  ], breaking = [...viewBreaking(items), ...outputBreaking(before, after)];
  return areUnrelated(before, after, partners) ? { kind: "view", items: summary2(items, root), breaking, picture: null, unrelated: !0 } : { kind: "view", items, breaking, picture: outline(root), unrelated: !1 };
}
function bodyItems({ details }) {
  return details.length === 0 ? [] : [{ aspect: "document", mark: "changed", subject: "Body", details }];
}
function unreadable(before, after) {
  if ((0, import_shared_59.contentHash)(before) === (0, import_shared_59.contentHash)(after)) return difference([]);
  let told4 = (content) => canonical(content) === null ? "cannot be taken apart" : "a template", template = { aspect: "document", mark: "changed", subject: "Template", details: [detail("JSON", told4(before), told4(after))] };
  return difference([...actionItems(before, after), template]);
}
function difference(items) {
  return { kind: "view", items, breaking: viewBreaking(items), picture: null, unrelated: !1 };
}
function differenceOf(before, after) {
  return before.kind === "module" && after.kind === "module" ? moduleDifference(before, after) : before.kind === "view" && after.kind === "view" ? viewDifference(before, after) : null;
}
var room = 2e7, frame = { part: 100, words: 30 };
function sizeOf(items) {
  return items.reduce((sum, item) => sum + itemSize(item), 0);
}
function within(most2, items) {
  let left = most2, kept2 = /* @__PURE__ */ new Set();
  for (let item of items) {
    let size2 = itemSize(item);
    size2 > left || (kept2.add(item), left -= size2);
  }
  let others = items.filter((item) => !kept2.has(item)), omitted = [...(0, import_shared_49.grouped)(others, ({ aspect, mark }) => `${aspect} ${mark}`).values()].map((sort) => {
    let [{ aspect, mark }] = sort;
    return { aspect, mark, count: sort.length };
  });
  return { items: items.filter((item) => kept2.has(item)), omitted };
}
function itemSize({ subject, details }) {
  return details.reduce((sum, detail3) => sum + detailSize(detail3), frame.part + subject.length);
}
function detailSize({ label, before, after, words }) {
  return [label, before ?? "", after ?? "", ...(words ?? []).map(({ text }) => text)].reduce((sum, text) => sum + text.length, frame.part + frame.words * (words ?? []).length);
}
function compareChange(change) {
  try {
    let [difference2, undone] = bothMoved(change) ?? [compared2(change), null];
    return { difference: difference2, undone, warnings: [] };
  } catch (cause) {
    return (0, import_shared_24.unknownDifference)((0, import_shared_45.bugOf)(cause));
  }
}
function compared2(change) {
  let { overwrites, definition, observation } = change;
  if (!(0, import_shared_24.hasTwoSides)(change) || !observation?.live || !isReadable(observation.live.content)) return null;
  let ours = definition.content, theirs = (0, import_shared_59.comparable)(observation.live.content, ours), drifted = (0, import_shared_58.reasonOf)(change) === "drifted" && overwrites === "nobody", difference2 = drifted ? differenceOf(ours, theirs) : differenceOf(theirs, ours);
  if (!difference2) return null;
  let breaking = drifted || (0, import_shared_58.isSkipped)(change) ? [] : difference2.breaking;
  return { from: drifted ? "repository" : "live", ...difference2, omitted: [], breaking };
}
function bothMoved(change) {
  let { overwrites, baseVersion, definition, observation } = change;
  if (overwrites === "nobody" || baseVersion === null || !observation?.live) return null;
  let published = observation.contents?.get(baseVersion);
  if (!published || !isReadable(published) || !isReadable(observation.live.content)) return null;
  let ours = definition.content, [before, theirs] = [(0, import_shared_59.comparable)(published, ours), (0, import_shared_59.comparable)(observation.live.content, ours)], since = (after) => {
    let difference2 = differenceOf(before, after);
    return difference2 && { from: "published", ...difference2, omitted: [], breaking: [] };
  }, breaking = compared2(change)?.breaking ?? [], repository = since(ours) ?? (breaking.length > 0 ? nothingDiffers(ours) : null);
  return [repository && { ...repository, breaking }, since(theirs)];
}
function nothingDiffers({ kind }) {
  return { from: "published", kind, items: [], omitted: [], breaking: [], picture: null, unrelated: !1 };
}
function compareChanges(changes2, earlier) {
  let known2 = new Map(earlier), whole3 = [...known2], share = Math.floor(room / (whole3.length + changes2.length)), taken = whole3.reduce((sum, [, found]) => sum + sizeIn(found), 0);
  for (let change of changes2) {
    let found = compareChange(change);
    if (known2.set(change, found), whole3.push([change, found]), taken += sizeIn(found), taken > room) for (let [each, told4] of whole3.splice(0)) known2.set(each, cutTo(share, told4));
  }
  return known2;
}
function sizeIn({ difference: difference2, undone }) {
  return [difference2, undone].reduce((sum, each) => sum + (each ? sizeOf(each.items) : 0), 0);
}
function cutTo(most2, found) {
  let share = found.undone ? Math.floor(most2 / 2) : most2;
  return { ...found, difference: cut2(share, found.difference), undone: cut2(share, found.undone) };
}
function cut2(most2, difference2) {
  if (!difference2) return null;
  let { items, omitted } = within(most2, difference2.items);
  return { ...difference2, items, omitted: [...difference2.omitted, ...omitted] };
}
function isReadable(content) {
  return typeof (0, import_shared_58.executedOrText)(content) != "string";
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
/******/ 	var __webpack_exports__ = __nccwpck_require__(594);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;