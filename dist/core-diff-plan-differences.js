/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 683:
/***/ ((module) => {

"use strict";
module.exports = require("./action-deliver.js");

/***/ }),

/***/ 344:
/***/ ((module) => {

"use strict";
module.exports = require("./action-run-action.js");

/***/ }),

/***/ 742:
/***/ ((module) => {

"use strict";
module.exports = require("./app-steps.js");

/***/ }),

/***/ 179:
/***/ ((module) => {

"use strict";
module.exports = require("./core-check-calls.js");

/***/ }),

/***/ 511:
/***/ ((module) => {

"use strict";
module.exports = require("./core-check-view-definition.js");

/***/ }),

/***/ 304:
/***/ ((module) => {

"use strict";
module.exports = require("./core-diff-flow-canvas-of.js");

/***/ }),

/***/ 377:
/***/ ((module) => {

"use strict";
module.exports = require("./index.js");

/***/ }),

/***/ 654:
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
  actionItems: () => actionItems,
  bestMatch: () => bestMatch,
  blockChanges: () => blockChanges,
  brokenMembers: () => brokenMembers,
  brokenParts: () => brokenParts,
  changedCanvas_2: () => changedCanvas,
  changedPaths: () => changedPaths,
  compactItems: () => compactItems,
  compareChange_2: () => compareChange,
  compareChanges: () => compareChanges,
  compareChanges_3: () => compareChanges,
  compareNamed_2: () => compareNamed,
  compareTrees_2: () => compareTrees,
  contractChanges: () => contractChanges,
  createEarlyDifferences: () => createEarlyDifferences,
  createIntern: () => createIntern,
  createNameIds_2: () => createNameIds,
  dropUnreachable: () => dropUnreachable,
  expandItems: () => expandItems,
  indexedPath: () => indexedPath,
  inputItems: () => inputItems,
  isComponent: () => isComponent,
  isOneSided: () => isOneSided,
  isRenamed: () => isRenamed,
  listsByName: () => listsByName,
  matchBlocks: () => matchBlocks,
  pathLevels: () => pathLevels,
  readSettings: () => readSettings,
  readViewTree: () => readViewTree,
  removedOutputs: () => removedOutputs,
  renamedIds: () => renamedIds,
  replaceRenamedIds: () => replaceRenamedIds,
  restricts: () => restricts,
  sizeBudget: () => sizeBudget,
  sizeOfCompact: () => sizeOfCompact,
  sizeOfDifference_2: () => sizeOfDifference,
  withNamesInDetail_2: () => withNamesInDetail,
  withNames_2: () => withNames
});
module.exports = __toCommonJS(stdin_exports);

// another:src/core/check/view/texts.ts
var import_core_check_view_definition = __nccwpck_require__(511);

// another:src/core/diff/compared-sides.ts
var import_app_steps = __nccwpck_require__(742);

// another:src/core/kinds/view-binding.ts
var import_core_check_calls = __nccwpck_require__(179);

// another:src/core/diff/change-difference.ts
var import_app_steps2 = __nccwpck_require__(742);

// another:src/core/check/data/view-icons.ts
var import_core_check_view_definition2 = __nccwpck_require__(511);

// another:src/core/text/list-some.ts
var import_action_run_action = __nccwpck_require__(344);

// own:src/core/resolve/name-ids.ts
var identifier = /arn:aws[\w-]*:(?:connect|lambda):[^\s"'`<>(){}[\],;|\\]+|\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi;
function createNameIds({ named }) {
  let names = /* @__PURE__ */ new Map();
  for (let [kind, byName2] of named)
    for (let [name, candidates] of byName2) {
      let [only, ...others] = candidates;
      only === void 0 || others.length > 0 || (names.set(only.arn, `${kind}/${name}`), only.id !== null && names.set(only.id, `${kind}/${name}`));
    }
  return (text) => text.replace(identifier, (found) => lookUpName(found, names) ?? found);
}
function lookUpName(found, names) {
  let whole = names.get(found);
  if (whole !== void 0) return whole;
  let end = found.lastIndexOf(":"), bare = end < 0 ? void 0 : names.get(found.slice(0, end));
  return bare === void 0 ? null : `${bare}${found.slice(end)}`;
}
function withNames(difference, nameIds) {
  return {
    ...difference,
    items: difference.items.map((item) => ({
      ...item,
      subject: nameIds(item.subject),
      details: item.details.map((detail2) => withNamesInDetail(detail2, nameIds))
    })),
    breaking: difference.breaking.map((each) => ({ ...each, message: nameIds(each.message) })),
    picture: withNamesInPicture(difference.picture, nameIds)
  };
}
function withNamesInDetail(detail2, nameIds) {
  let { label, before, after, words } = detail2, [nameBefore, nameAfter] = [before, after].map((text) => text && nameIds(text)), isHidden = before !== after && nameBefore === nameAfter, beside = (text, name) => isHidden && text !== null ? `${name} (${text})` : name ?? null, named = { before: beside(before, nameBefore), after: beside(after, nameAfter) }, isSame = named.before === before && named.after === after;
  return { ...detail2, label: nameIds(label), ...named, words: isSame ? words : wordsOf(words, named) };
}
function wordsOf(words, { before, after }) {
  return words === null || before === null || after === null ? null : [
    { mark: "removed", text: before },
    { mark: "added", text: after }
  ].filter(({ text }) => text !== "");
}
function withNamesInPicture(picture, nameIds) {
  return picture === null ? null : picture.kind === "outline" ? { ...picture, lines: picture.lines.map((line) => ({ ...line, label: nameIds(line.label) })) } : {
    ...picture,
    nodes: picture.nodes.map((node) => ({ ...node, label: nameIds(node.label) })),
    edges: picture.edges.map((edge) => ({ ...edge, label: nameIds(edge.label) }))
  };
}

// another:src/core/words/line-parameters.ts
var import_core_diff_flow_canvas_of = __nccwpck_require__(304);

// another:src/core/model/difference.ts
var import_action_deliver = __nccwpck_require__(683);

// another:src/core/plan/decision.ts
var import_action_deliver2 = __nccwpck_require__(683);

// another:src/core/hash/sha256.ts
var import_index = __nccwpck_require__(377);

// another:src/core/document/json.ts
var import_index2 = __nccwpck_require__(377);

// another:src/core/model/errors.ts
var import_index3 = __nccwpck_require__(377);

// another:src/core/diff/shared/group-by.ts
var import_index4 = __nccwpck_require__(377);

// another:src/core/text/quote.ts
var import_index5 = __nccwpck_require__(377);

// own:src/core/diff/contract/schema-restrictions.ts
var annotations = [
  "title",
  "description",
  "default",
  "examples",
  "deprecated",
  "readOnly",
  "writeOnly",
  "$comment"
], sets = ["enum", "required", "type"], schemasByName = ["properties", "patternProperties", "dependentSchemas", "$defs", "definitions"], schemas = [
  "items",
  "prefixItems",
  "additionalItems",
  "contains",
  "additionalProperties",
  "propertyNames",
  "allOf",
  "anyOf",
  "oneOf",
  "not",
  "if",
  "then",
  "else"
];
function restrictingChanges(before, after) {
  return (0, import_core_diff_flow_canvas_of.differingLeaves)(before, after).map(({ path }) => path).filter((path) => restricts(path, before, after));
}
function restricts(path, before, after) {
  let at = keywordIndex(path);
  if (at === null) return !0;
  let keyword = String(path[at]);
  if (annotations.includes(keyword)) return !1;
  let list = path.slice(0, at + 1);
  return !(sets.includes(keyword) && isSameSet((0, import_core_diff_flow_canvas_of.valueAt)(before, list), (0, import_core_diff_flow_canvas_of.valueAt)(after, list)));
}
function keywordIndex(path) {
  for (let at = 0; at < path.length; at += 1) {
    let keyword = String(path[at]), isInList = schemas.includes(keyword) && typeof path[at + 1] == "number";
    if (schemasByName.includes(keyword) || isInList) at += 1;
    else if (!schemas.includes(keyword)) return at;
  }
  return null;
}
function isSameSet(before, after) {
  return (0, import_index2.isList)(before) && (0, import_index2.isList)(after) && setKey(before) === setKey(after);
}
function setKey(list) {
  return [...new Set(list.map(import_index2.canonicalJson))].toSorted().join(`
`);
}
var affected = "Publishing this affects flows that call the module without a version or with $LATEST. Flows that call it by an alias are affected when the alias moves; flows pinned to a version are not affected.";
function breakingContractChanges(changes) {
  return brokenMembers(changes).map(({ code, change: { member: member2 }, what }) => ({
    code,
    message: `The ${member2.kind} ${(0, import_index5.quote)(member2.name)} ${what}. ${affected}`
  }));
}
function brokenMembers(changes) {
  return changes.flatMap(
    (change) => breakingRules[change.member.kind](change).map((rule) => ({ ...rule, change }))
  );
}
var breakingRules = {
  input: (change) => {
    let { before, after } = change;
    return after === null ? [{ code: "contract-input-removed", what: "was removed" }] : [
      ...after.required && before?.required !== !0 ? [{ code: "contract-input-required", what: "is required now" }] : [],
      ...hasOtherValues(change) ? [{ code: "contract-input-changed", what: "takes other values now" }] : []
    ];
  },
  result: (change) => {
    let { before, after } = change;
    return after === null ? [{ code: "contract-result-removed", what: "was removed" }] : hasOtherValues(change) ? [{ code: "contract-result-changed", what: "has other values now" }] : before?.required === !0 && !after.required ? [{ code: "contract-result-changed", what: "may be missing now" }] : [];
  },
  branch: ({ after }) => after === null ? [{ code: "contract-branch-removed", what: "was removed" }] : []
};
function hasOtherValues({ before, after }) {
  return before !== null && after !== null && restrictingChanges(before.schema, after.schema).length > 0;
}
var schemaPath = (kind, member2) => ({
  kind,
  declared: [member2, "schema", "properties"],
  required: [member2, "schema", "required"]
}), contractPaths = [
  schemaPath("input", "input"),
  schemaPath("result", "resultData"),
  { kind: "branch", declared: ["transitions", "results"], required: null }
], namedLists = contractPaths.map(({ declared, required: required2 }) => required2 ?? declared);
function entriesByName(settings) {
  return namedLists.reduce(nameListsAt, settings);
}
function listsByName(before, after) {
  let isNamed = (value) => !(0, import_index2.isList)(value) || namesIn(value) !== null, paths = namedLists.filter((path) => isNamed((0, import_core_diff_flow_canvas_of.valueAt)(before, path)) && isNamed((0, import_core_diff_flow_canvas_of.valueAt)(after, path)));
  return [paths.reduce(nameListsAt, before), paths.reduce(nameListsAt, after)];
}
function nameListsAt(value, [member2, ...rest]) {
  if (member2 === void 0) return listByName(value);
  let inner = (0, import_index2.memberOf)(value, member2);
  return inner === void 0 || !(0, import_index2.isObject)(value) ? value : { ...value, [member2]: nameListsAt(inner, rest) };
}
function listByName(value) {
  if (!(0, import_index2.isList)(value)) return value;
  let entries = /* @__PURE__ */ new Map();
  for (let entry of value) {
    let name = nameOf(entry);
    typeof name == "string" && !entries.has(name) && entries.set(name, withoutName(entry));
  }
  return Object.fromEntries(entries);
}
function withoutName(entry) {
  if (!(0, import_index2.isObject)(entry)) return !0;
  let { name: _, ...rest } = entry;
  return rest;
}
function namesIn(value) {
  if (!(0, import_index2.isList)(value)) return null;
  let names = value.map(nameOf).filter((name) => typeof name == "string");
  return new Set(names).size === value.length ? names : null;
}
function indexedPath(settings, path) {
  let indexed = [], value = settings;
  for (let step of path) {
    let at = (0, import_index2.isList)(value) && typeof step == "string" ? indexOfName(value, step) : step;
    if (value = (0, import_core_diff_flow_canvas_of.partAt)(value, at), value === void 0) break;
    indexed.push(at);
  }
  return indexed;
}
function indexOfName(list, name) {
  return list.findIndex((entry) => nameOf(entry) === name);
}
function nameOf(entry) {
  return (0, import_index2.isObject)(entry) ? entry.name : entry;
}
function contractMemberAt(path) {
  let nameBelow = (parent) => parent?.every((member2, index) => member2 === path[index]) === !0 ? path[parent.length] : void 0;
  return contractPaths.map((each) => ({
    ...each,
    name: nameBelow(each.declared) ?? nameBelow(each.required)
  })).find((member2) => typeof member2.name == "string") ?? null;
}
function memberSpec(settings, { name, declared, required: required2 }) {
  let schema = (0, import_core_diff_flow_canvas_of.valueAt)(settings, [...declared, name]), isRequired = required2 !== null && (0, import_core_diff_flow_canvas_of.valueAt)(settings, [...required2, name]) !== void 0;
  return schema === void 0 && !isRequired ? null : { schema, required: isRequired };
}
function contractChanges(before, after) {
  let [namedBefore, namedAfter] = [entriesByName(before), entriesByName(after)], members = (0, import_core_diff_flow_canvas_of.differingLeaves)(namedBefore, namedAfter).flatMap(({ path }) => contractMemberAt(path) ?? []);
  return [...(0, import_index4.groupBy)(members, ({ kind, name }) => `${kind} ${name}`).values()].map(([member2]) => ({
    member: member2,
    before: memberSpec(namedBefore, member2),
    after: memberSpec(namedAfter, member2)
  }));
}
function contractItems(before, after) {
  let rest = (0, import_core_diff_flow_canvas_of.differingLeaves)(...listsByName(before, after)).filter(({ path }) => contractMemberAt(path) === null).map(({ path, before: b, after: a }) => (0, import_core_diff_flow_canvas_of.detailOf)((0, import_core_diff_flow_canvas_of.labelOf_2)(path) || "Settings", b, a)), lists = namedLists.flatMap((path) => [
    ...formChanges(path, before, after),
    ...orderChanges(path, before, after)
  ]), details = [...rest, ...lists];
  return [
    ...contractChanges(before, after).map(contractItem),
    ...details.length === 0 ? [] : [{ aspect: "contract", mark: "changed", subject: "Settings", details }]
  ];
}
function contractItem({ member: { kind, name }, before, after }) {
  let mark = before === null ? "added" : after === null ? "removed" : "changed", schemaDetails = (0, import_core_diff_flow_canvas_of.differingLeaves)(before?.schema, after?.schema).filter(({ path, before: b, after: a }) => path.length > 0 || b !== void 0 && a !== void 0).map(({ path, before: b, after: a }) => (0, import_core_diff_flow_canvas_of.detailOf)((0, import_core_diff_flow_canvas_of.labelOf_2)(path) || "schema", b, a)), [wasRequired, isRequired] = [before?.required ?? !1, after?.required ?? !1], required2 = wasRequired === isRequired ? [] : [(0, import_core_diff_flow_canvas_of.detailOf)("required", yesOrNo(before), yesOrNo(after))];
  return { aspect: "contract", mark, subject: `${kind} ${name}`, details: [...schemaDetails, ...required2] };
}
function yesOrNo(spec) {
  if (spec !== null)
    return spec.required ? "yes" : "no";
}
function formChanges(path, contractBefore, contractAfter) {
  let before = formOf((0, import_core_diff_flow_canvas_of.valueAt)(contractBefore, path)), after = formOf((0, import_core_diff_flow_canvas_of.valueAt)(contractAfter, path));
  return before === null || after === null || before === after ? [] : [(0, import_core_diff_flow_canvas_of.detail)(`form of ${(0, import_core_diff_flow_canvas_of.labelOf_2)(path)}`, before, after)];
}
function formOf(value) {
  return value !== void 0 && (0, import_index2.isObject)(value) ? "object" : namesIn(value) === null ? null : "list";
}
function orderChanges(path, contractBefore, contractAfter) {
  let namesBefore = namesIn((0, import_core_diff_flow_canvas_of.valueAt)(contractBefore, path)) ?? [], namesAfter = namesIn((0, import_core_diff_flow_canvas_of.valueAt)(contractAfter, path)) ?? [], before = namesBefore.filter((name) => namesAfter.includes(name)), after = namesAfter.filter((name) => namesBefore.includes(name));
  return before.every((name, index) => name === after[index]) ? [] : [(0, import_core_diff_flow_canvas_of.detail)(`order of ${(0, import_core_diff_flow_canvas_of.labelOf_2)(path)}`, before.join(", "), after.join(", "))];
}
function blockItems(comparison) {
  let renamed = renamedIds(comparison);
  return comparison.parts.flatMap((part) => {
    let [before, after] = part;
    if (before === null)
      return [blockChange(comparison, "added", part, after, blockDetails(comparison, after, afterFormat))];
    if (after === null)
      return [
        blockChange(comparison, "removed", part, before, blockDetails(comparison, before, beforeFormat))
      ];
    let details = changedDetails([before, after], renamed);
    return details.length === 0 ? [] : [blockChange(comparison, "changed", part, after, details)];
  });
}
function blockChange({ name }, mark, part, block, details) {
  return {
    item: { aspect: "block", mark, subject: name(block), ...(0, import_core_diff_flow_canvas_of.aboutBlock)(part), details },
    blocks: [block]
  };
}
function renamedIds({ parts }) {
  return new Map(
    parts.flatMap(
      ([before, after]) => before === null || after === null || before.id === after.id || !(0, import_core_diff_flow_canvas_of.isGeneratedId)(before.id) ? [] : [[before.id, JSON.stringify(after.id).slice(1, -1)]]
    )
  );
}
function changedDetails([before, after], renamed) {
  return (0, import_core_diff_flow_canvas_of.differingLeaves)(replaceRenamedIds(before, renamed), after.action).flatMap(
    (leaf) => isOwnProperty(leaf) ? leafDetail(leaf) : noDetails
  );
}
var noDetails = [];
function replaceRenamedIds({ action }, renamed) {
  return renamed.size === 0 ? action : JSON.parse((0, import_core_diff_flow_canvas_of.replaceGeneratedIds)(JSON.stringify(action), renamed));
}
function blockDetails(comparison, block, format) {
  return [
    ...(0, import_core_diff_flow_canvas_of.differingLeaves)({}, block.action).filter(
      (leaf) => isOwnProperty(leaf) && leaf.path[0] !== "Type" && typeof leaf.after != "object"
    ).map(({ path, after }) => format.detail(pathLabel(path), after)),
    ...block.transitions.map(
      (transition) => withApi(
        format.detail(transition.label, (0, import_core_diff_flow_canvas_of.targetName)(comparison, format.target(comparison, transition))),
        transition
      )
    )
  ];
}
function withApi(found, { api }) {
  return api === null || api === found.label ? found : { ...found, api };
}
var beforeFormat = {
  detail: (label, value) => (0, import_core_diff_flow_canvas_of.detailOf)(label, value, void 0),
  target: import_core_diff_flow_canvas_of.targetBefore
}, afterFormat = {
  detail: (label, value) => (0, import_core_diff_flow_canvas_of.detailOf)(label, void 0, value),
  target: import_core_diff_flow_canvas_of.targetAfter
};
function isOwnProperty({ path, before, after }) {
  let [member2, list, entry] = path;
  return member2 !== "Transitions" ? member2 !== "Identifier" : list === "NextAction" ? path.length > 2 || !isTransition(before) || !isTransition(after) : !((list === "Conditions" || list === "Errors") && typeof entry == "number");
}
function isTransition(next) {
  return next === void 0 || typeof next == "string";
}
function leafDetail({ path, before, after }) {
  return (0, import_core_diff_flow_canvas_of.detailOf)(pathLabel(path), before, after);
}
function pathLabel(path) {
  return (0, import_core_diff_flow_canvas_of.labelOf_2)(path[0] === "Parameters" && path.length > 1 ? path.slice(1) : path);
}
var maxNodes = 40;
function flowChart(comparison, changes) {
  let order = comparison.parts.map(import_core_diff_flow_canvas_of.presentBlock), found = new Set(changes.flatMap(({ blocks }) => blocks)), changed = order.filter((block) => found.has(block));
  if (changed.length === 0) return null;
  let edges = comparison.parts.flatMap((part) => edgesOf(comparison, part)), drawn = changed.slice(0, maxNodes), neighbours = neighboursOf(new Set(drawn), edges), shown = new Set([...drawn, ...order.filter((block) => neighbours.has(block))].slice(0, maxNodes)), ids = new Map(order.filter((block) => shown.has(block)).map((block, index) => [block, `n${index}`])), marks2 = changeTypesOf(changes);
  return {
    kind: "flow-chart",
    nodes: [...ids].map(([block, id]) => ({
      id,
      label: comparison.name(block),
      mark: marks2.get(block) ?? "same"
    })),
    edges: drawnEdges(edges, ids),
    omitted: changed.length - drawn.length
  };
}
function changeTypesOf(changes) {
  let own = changes.filter(({ item }) => item.aspect === "block");
  return new Map(own.flatMap(({ item, blocks }) => blocks.map((block) => [block, item.mark])));
}
function neighboursOf(changed, edges) {
  let ends = edges.flatMap(({ from, to }) => [
    ...changed.has(from) ? [to] : [],
    ...changed.has(to) ? [from] : []
  ]);
  return new Set(ends.filter((block) => !changed.has(block)));
}
function edgesOf(comparison, part) {
  let [before, after] = part;
  if (before !== null && after !== null && (0, import_core_diff_flow_canvas_of.hasSameTransitions)(comparison, [before, after])) return after.transitions.flatMap((transition) => sameEdge(comparison, after, transition));
  let former = transitionTargets(before, (transition) => (0, import_core_diff_flow_canvas_of.targetBefore)(comparison, transition)), present = transitionTargets(after, (transition) => (0, import_core_diff_flow_canvas_of.targetAfter)(comparison, transition)), edges = (own, others, missingType) => [...own].map(([key, { label, to }]) => ({
    from: (0, import_core_diff_flow_canvas_of.presentBlock)(part),
    to,
    label,
    mark: others.get(key)?.to === to ? "same" : missingType
  }));
  return [
    ...edges(former, present, "removed").filter(({ mark }) => mark === "removed"),
    ...edges(present, former, "added")
  ];
}
function sameEdge(comparison, from, transition) {
  let to = (0, import_core_diff_flow_canvas_of.targetAfter)(comparison, transition);
  return to === null || typeof to == "string" ? [] : [{ from, to, label: chartLabel(transition), mark: "same" }];
}
function transitionTargets(block, targetOf2) {
  let targets2 = (block?.transitions ?? []).flatMap((transition) => {
    let to = targetOf2(transition);
    return to === null || typeof to == "string" ? [] : [[transition.key, { label: chartLabel(transition), to }]];
  });
  return new Map(targets2);
}
function drawnEdges(edges, ids) {
  let lines = edges.flatMap(({ from, to, label, mark }) => {
    let [start, end] = [ids.get(from), ids.get(to)];
    return start === void 0 || end === void 0 ? [] : [{ from: start, to: end, label, mark }];
  });
  return [...(0, import_index4.groupBy)(lines, ({ from, to, mark }) => `${from} ${to} ${mark}`).values()].map((group) => ({
    ...group[0],
    label: joinLabels(group.map(({ label }) => label))
  }));
}
function chartLabel({ kind, label }) {
  return kind === "next" && label === import_core_diff_flow_canvas_of.success ? "" : label;
}
function joinLabels(labels) {
  return labels.length === 1 ? labels.join("") : [...new Set(labels.map((label) => label || import_core_diff_flow_canvas_of.success))].join(", ");
}
function startItems(comparison) {
  let { before, after } = comparison, former = (0, import_core_diff_flow_canvas_of.targetBefore)(comparison, { to: before.start }), present = (0, import_core_diff_flow_canvas_of.targetAfter)(comparison, { to: after.start });
  if (former === present) return [];
  let name = (target) => (0, import_core_diff_flow_canvas_of.targetName)(comparison, target), details = [(0, import_core_diff_flow_canvas_of.detail)("StartAction", name(former), name(present))], blocks = [former, present].filter((target) => target !== null && typeof target == "object");
  return [{ item: { aspect: "start", mark: "changed", subject: "Start", details }, blocks }];
}
function unreachableItems({ parts, name }) {
  return parts.flatMap(([before, after]) => {
    if (after === null || after.isReachable === (before?.isReachable ?? !0)) return [];
    let mark = after.isReachable ? "removed" : "added", subject = name(after);
    return [{ item: { aspect: "unreachable", mark, subject, ...(0, import_core_diff_flow_canvas_of.apiOf)(after), details: [] }, blocks: [after] }];
  });
}
function documentItems(before, after) {
  return [...(0, import_index4.groupBy)((0, import_core_diff_flow_canvas_of.differingLeaves)(before, after), ({ path }) => String(path[0]))].map(([subject, differing]) => ({
    aspect: "document",
    mark: Object.hasOwn(before, subject) ? Object.hasOwn(after, subject) ? "changed" : "removed" : "added",
    subject,
    details: differing.map(({ path, before: b, after: a }) => (0, import_core_diff_flow_canvas_of.detailOf)((0, import_core_diff_flow_canvas_of.labelOf_2)(path), b, a))
  }));
}
function createMatching(before, after) {
  let [toAfter, toBefore] = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map()], pair = ([blockBefore, blockAfter]) => toAfter.has(blockBefore) || toBefore.has(blockAfter) ? !1 : (toAfter.set(blockBefore, blockAfter), toBefore.set(blockAfter, blockBefore), !0);
  return {
    toAfter,
    toBefore,
    before: createSide(before, toAfter),
    after: createSide(after, toBefore),
    pair: (pairs) => [...pairs].filter(pair),
    isComplete: () => toAfter.size === Math.min(before.blocks.length, after.blocks.length)
  };
}
function createSide(flow, partners) {
  return {
    ...flow,
    sources: sourcesOf(flow),
    unmatched: () => flow.blocks.filter((block) => !partners.has(block))
  };
}
function sourcesOf(flow) {
  let sources2 = /* @__PURE__ */ new Map();
  for (let from of flow.blocks)
    for (let transition of from.transitions) {
      let target = (0, import_core_diff_flow_canvas_of.targetOf_2)(flow, transition);
      if (target === null) continue;
      let source = { from, key: transition.key }, others = sources2.get(target);
      others === void 0 ? sources2.set(target, [source]) : others.push(source);
    }
  return sources2;
}
function byPosition(one, other) {
  return positionOf(one) - positionOf(other) || distanceOf(one) - distanceOf(other);
}
function positionOf([before, after]) {
  return before.index + after.index;
}
function distanceOf([before, after]) {
  return Math.abs(before.index - after.index);
}
function propagate(matching, from, signature) {
  for (let frontier = from; frontier.length > 0 && !matching.isComplete(); )
    frontier = matching.pair(rankPairs(frontier.flatMap((pair) => neighbourPairs(matching, pair, signature))));
}
function neighbourPairs({ before, after, toAfter, toBefore }, [blockBefore, blockAfter], signature) {
  let [sourcesBefore, sourcesAfter] = [
    sources(before, blockBefore, signature, toAfter),
    sources(after, blockAfter, signature, toBefore)
  ], [targetsBefore, targetsAfter] = [targets(before, blockBefore), targets(after, blockAfter)];
  return [...pairCommonKeys(targetsBefore, targetsAfter).filter(
    ([one, other]) => signature(one) === signature(other)
  ), ...pairCommonKeys(sourcesBefore, sourcesAfter)].filter(
    ([one, other]) => !toAfter.has(one) && !toBefore.has(other)
  );
}
function pairCommonKeys(before, after) {
  return [...before].flatMap(([key, block]) => {
    let partner = after.get(key) ?? null;
    return block === null || partner === null ? [] : [[block, partner]];
  });
}
function targets(side, block) {
  return new Map(block.transitions.map((transition) => [transition.key, (0, import_core_diff_flow_canvas_of.targetOf_2)(side, transition)]));
}
function sources(side, block, signature, partners) {
  let found = /* @__PURE__ */ new Map();
  for (let { from, key } of side.sources.get(block) ?? []) {
    if (partners.has(from)) continue;
    let place = `${key}
${signature(from)}`;
    found.set(place, found.has(place) ? null : from);
  }
  return found;
}
function rankPairs(pairs) {
  let votes = /* @__PURE__ */ new Map();
  for (let pair of pairs) {
    let key = `${pair[0].index} ${pair[1].index}`, known = votes.get(key);
    known === void 0 ? votes.set(key, { pair, count: 1 }) : known.count += 1;
  }
  return [...votes.values()].toSorted((one, other) => other.count - one.count || byPosition(one.pair, other.pair)).map(({ pair }) => pair);
}
var maxRounds = 32;
function refinementClasses(matching, depth) {
  let classNumbers = refine(matching, depth), classes = (side) => (0, import_index4.groupBy)(side.unmatched(), (block) => classNumbers.get(block)), after = classes(matching.after);
  return [...classes(matching.before)].flatMap(([number, blocks]) => {
    let others = after.get(number);
    return others === void 0 ? [] : [{ before: blocks, after: others }];
  }).toSorted((one, other) => byPosition([one.before[0], one.after[0]], [other.before[0], other.after[0]]));
}
function refine({ before, after, toBefore }, depth) {
  let sides2 = [before, after].map((side) => ({ side, unmatched: side.unmatched() })), classify = (signatureOf) => {
    let numbers = /* @__PURE__ */ new Map(), number = (text) => numbers.get(text) ?? numbers.set(text, numbers.size).size - 1, classNumbers = sides2.flatMap(
      ({ side, unmatched }) => unmatched.map((block) => [block, number(signatureOf(side, block))])
    );
    return { classNumbers: new Map(classNumbers), count: numbers.size };
  }, [last, next] = [
    0,
    classify((side, block) => depth === 0 ? block.behavior : initialSignature(side, block))
  ];
  for (let round = 0; round < Math.min(depth, maxRounds) && next.count > last; round += 1) {
    last = next.count;
    let { classNumbers } = next, classOf = (block) => classNumbers.get(block) ?? `=${(toBefore.get(block) ?? block).index}`;
    next = classify((side, block) => neighbourSignature(side, block, classOf));
  }
  return next.classNumbers;
}
function initialSignature({ start }, { id, behavior, transitions }) {
  return [behavior, id === start, ...transitions.map(({ key }) => key)].join(`
`);
}
function neighbourSignature(side, block, classOf) {
  let ahead = block.transitions.map((transition) => {
    let target = (0, import_core_diff_flow_canvas_of.targetOf_2)(side, transition);
    return target === null ? `? ${transition.to}` : classOf(target);
  }), behind = (side.sources.get(block) ?? []).map(({ from, key }) => `${classOf(from)} ${key}`).toSorted();
  return [classOf(block), ...ahead, "", ...behind].join(`
`);
}
function countFeatures(all) {
  let features = /* @__PURE__ */ new Map();
  for (let feature of all) features.set(feature, (features.get(feature) ?? 0) + 1);
  return features;
}
function similarity(before, after) {
  let common = 0;
  for (let [feature, count] of before) common += Math.min(count, after.get(feature) ?? 0);
  return 2 * common / Math.max(1, total(before) + total(after));
}
function total(features) {
  let sum = 0;
  for (let count of features.values()) sum += count;
  return sum;
}
function* wordsIn(value, path) {
  if (typeof value == "string") for (let word of value.split(/\s+/u)) yield `${path} ${word}`;
  else if (Array.isArray(value)) for (let item of value) yield* wordsIn(item, path);
  else if ((0, import_index2.isObject)(value))
    for (let [name, item] of Object.entries(value)) yield* wordsIn(item, `${path}.${name}`);
  else yield `${path} ${JSON.stringify(value)}`;
}
var threshold = 2 / 3, bonus = 0.25, maxBlocks = 50, maxWords = 200;
function similarPairs(matching) {
  let after = (0, import_index4.groupBy)(matching.after.unmatched(), ({ type }) => type);
  return [...(0, import_index4.groupBy)(matching.before.unmatched(), ({ type }) => type)].flatMap(([type, blocks]) => scorePairs(matching, blocks, after.get(type) ?? [])).toSorted((one, other) => other.score - one.score || byPosition(one.pair, other.pair)).map(({ pair }) => pair);
}
function scorePairs(matching, before, after) {
  let candidates = after.slice(0, maxBlocks).map((block) => ({ block, features: blockFeatures(block) }));
  return before.slice(0, maxBlocks).flatMap((block) => {
    let features = blockFeatures(block);
    return candidates.flatMap((candidate) => {
      let score = similarity(features, candidate.features), pair = [block, candidate.block];
      return score < threshold ? [] : [{ pair, score: score + bonus * Math.min(2, commonNeighbours(matching, pair)) }];
    });
  });
}
function blockFeatures({ action: { Parameters = null } }) {
  return countFeatures([...wordsIn(Parameters, "")].slice(0, maxWords));
}
function commonNeighbours({ before, after, toAfter }, [blockBefore, blockAfter]) {
  let targets2 = new Map(
    blockAfter.transitions.map((transition) => [transition.key, (0, import_core_diff_flow_canvas_of.targetOf_2)(after, transition)])
  ), ahead = blockBefore.transitions.filter((transition) => {
    let partner = partnerOf(toAfter, (0, import_core_diff_flow_canvas_of.targetOf_2)(before, transition));
    return partner !== null && partner === targets2.get(transition.key);
  }), sources2 = new Set(
    (after.sources.get(blockAfter) ?? []).map(({ from, key }) => `${from.index} ${key}`)
  ), behind = (before.sources.get(blockBefore) ?? []).filter(
    ({ from, key }) => sources2.has(`${toAfter.get(from)?.index} ${key}`)
  );
  return ahead.length + behind.length;
}
function partnerOf(toAfter, block) {
  return block === null ? null : toAfter.get(block) ?? null;
}
var depths = [Number.POSITIVE_INFINITY, 1, 0];
function matchBlocks(before, after, trusted) {
  let matching = createMatching(before, after);
  trusted === "identifiers" && matching.pair(sameId(matching).filter(([before2, after2]) => before2.type === after2.type)), matching.pair(startPairs(matching, behaviorOf)), propagate(matching, [...matching.toAfter], behaviorOf), pairClasses(matching), propagate(matching, matching.pair(similarPairs(matching)), behaviorOf);
  let certain = matching.toAfter.size;
  return matching.pair(startPairs(matching, typeOf)), propagate(matching, [...matching.toAfter], typeOf), matching.pair(sameId(matching)), { toAfter: matching.toAfter, toBefore: matching.toBefore, certain };
}
var behaviorOf = (block) => block.behavior, typeOf = (block) => block.type;
function sameId({ before, after }) {
  return before.blocks.flatMap((block) => {
    let partner = after.byId.get(block.id);
    return partner === void 0 ? [] : [[block, partner]];
  });
}
function startPairs(sides2, signature) {
  let before = sides2.before.byId.get(sides2.before.start), after = sides2.after.byId.get(sides2.after.start);
  return before === void 0 || after === void 0 ? [] : signature(before) === signature(after) ? [[before, after]] : [];
}
function pairClasses(matching) {
  for (let depth of depths) {
    let unique = refinementClasses(matching, depth).filter(
      ({ before, after }) => before.length + after.length === 2
    );
    propagate(matching, matching.pair(unique.map(({ before, after }) => [before[0], after[0]])), behaviorOf);
  }
  for (let depth of depths)
    for (let same of refinementClasses(matching, depth)) pairInOrder(matching, same);
}
function pairInOrder(matching, { before, after }) {
  let waiting = before.toReversed();
  for (let block of after) {
    if (matching.toBefore.has(block)) continue;
    let next = waiting.pop();
    for (; next !== void 0 && matching.toAfter.has(next); ) next = waiting.pop();
    if (next === void 0) return;
    propagate(matching, matching.pair([[next, block]]), behaviorOf);
  }
}
var minBlocks = 3;
function flowDifference(before, after) {
  let documents = documentItems(before.document, after.document);
  if (isRenamed(before, after)) return { items: documents, picture: null, unrelated: !1 };
  let comparison = (0, import_core_diff_flow_canvas_of.createComparison)(before, after, matchBlocks(before, after, "identifiers"));
  if (isUnrelated(comparison))
    return { items: [...summary(comparison), ...documents], picture: null, unrelated: !0 };
  let changes = blockChanges(comparison);
  return {
    items: [...changes.map(({ item }) => item), ...documents],
    picture: flowChart(comparison, changes),
    unrelated: !1
  };
}
function blockChanges(comparison) {
  return [
    ...startItems(comparison),
    ...blockItems(comparison),
    ...(0, import_core_diff_flow_canvas_of.transitionItems)(comparison),
    ...unreachableItems(comparison)
  ];
}
function isRenamed(before, after) {
  return haveSameBehaviors(before, after) && blockChanges((0, import_core_diff_flow_canvas_of.createComparison)(before, after, matchBlocks(before, after, "content"))).length === 0;
}
function haveSameBehaviors(before, after) {
  if (before.blocks.length !== after.blocks.length) return !1;
  let others = behaviors(after);
  return behaviors(before).every((behavior, at) => behavior === others[at]);
}
function behaviors({ blocks }) {
  return blocks.map(({ behavior }) => behavior).toSorted();
}
function isUnrelated({ before, after, match: { certain } }) {
  let sizes = [before.blocks.length, after.blocks.length], [small, large] = [Math.min(...sizes), Math.max(...sizes)];
  return small >= minBlocks && certain < large / 5 && certain < small / 2;
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
var noDifference = { items: [], breaking: [], picture: null, unrelated: !1 };
function moduleDifference(before, after) {
  let flow = contentDifference(before.content, after.content), contract = after.settings === null ? noDifference : contractDifference(before.settings ?? "{}", after.settings), items = [...contract.items, ...flow.items];
  return {
    kind: "module",
    ...flow,
    items: items.toSorted((a, b) => import_action_deliver.aspects.indexOf(a.aspect) - import_action_deliver.aspects.indexOf(b.aspect)),
    breaking: contract.breaking
  };
}
function contentDifference(contentBefore, contentAfter) {
  if (contentBefore === contentAfter) return noDifference;
  let before = (0, import_core_diff_flow_canvas_of.readContent)(contentBefore), after = (0, import_core_diff_flow_canvas_of.readContent)(contentAfter);
  if ((0, import_core_diff_flow_canvas_of.executeSame)(before, after)) return noDifference;
  if (before.flow !== null && after.flow !== null) return flowDifference(before.flow, after.flow);
  let item = wholeItem(
    "document",
    "Content",
    describeContent(contentBefore, before.flow),
    describeContent(contentAfter, after.flow)
  );
  return { ...noDifference, items: [item] };
}
function describeContent(content, flow) {
  return flow === null ? (0, import_index5.printable)(content) : `flow language of ${flow.blocks.length} blocks`;
}
function contractDifference(settingsBefore, settingsAfter) {
  if (settingsBefore === settingsAfter) return noDifference;
  let before = readSettings(settingsBefore), after = readSettings(settingsAfter);
  if (before !== void 0 && after !== void 0)
    return {
      items: contractItems(before, after),
      breaking: breakingContractChanges(contractChanges(before, after))
    };
  let item = wholeItem("contract", "Settings", (0, import_index5.printable)(settingsBefore), (0, import_index5.printable)(settingsAfter));
  return { ...noDifference, items: [item] };
}
function readSettings(settings) {
  return (0, import_core_diff_flow_canvas_of.readSorted)(() => JSON.parse(settings));
}
function wholeItem(aspect, subject, before, after) {
  return { aspect, mark: "changed", subject, details: [(0, import_core_diff_flow_canvas_of.detail)(subject, before, after)] };
}
function viewBreaking(items) {
  return brokenParts(items).map(({ code, what, affected: affected2, names }) => ({
    code,
    message: `${what((0, import_action_run_action.listSome)(names.map(import_index5.quote)))} ${affected2} ${affectedFlows}`
  }));
}
function brokenParts(items) {
  return rules.map((rule) => ({ ...rule, names: namesOf(items, rule) })).filter(({ names }) => names.length > 0);
}
function namesOf(items, { aspect, mark }) {
  return items.filter((item) => item.aspect === aspect && item.mark === mark).map(({ subject }) => subject);
}
var rules = [
  {
    aspect: "input",
    mark: "added",
    code: "view-input-required",
    what: (names) => `New required input: ${names}.`,
    affected: "Flows must pass it in their ShowView block."
  },
  {
    aspect: "input",
    mark: "removed",
    code: "view-input-removed",
    what: (names) => `Removed input: ${names}.`,
    affected: "Values that flows still pass for it are no longer displayed."
  },
  {
    aspect: "action",
    mark: "removed",
    code: "view-action-removed",
    what: (names) => `Removed action: ${names}.`,
    affected: "The branch of the flows' ShowView block for it will never run."
  }
], affectedFlows = "Publishing this affects flows using $LATEST; flows pinned to a version are not affected.";
function outputBreaking(before, after) {
  let names = [...removedOutputs(before, after).keys()];
  if (names.length === 0) return [];
  let paths = (0, import_action_run_action.listSome)(names.map((name) => (0, import_index5.quote)(`$.Views.ViewResultData.${name}`)));
  return [{ code: "view-output-removed", message: `The view no longer hands back ${(0, import_action_run_action.listSome)(names.map(import_index5.quote))}. A flow that shows this version and reads ${paths} gets nothing there. ${affectedFlows}` }];
}
function removedOutputs(before, after) {
  let kept = outputs(after), removed = [...outputs(before)].filter(([name]) => !kept.has(name));
  return new Map(removed.toSorted(([a], [b]) => (0, import_index2.compareCodeUnits)(a, b)));
}
function outputs({ all }) {
  let fields = /* @__PURE__ */ new Map();
  for (let component of all.filter(mayBeInput)) {
    let { Props = null } = component.members, name = (0, import_index2.isObject)(Props) && Object.hasOwn(Props, "Name") ? Props.Name : null;
    typeof name == "string" && name !== "" && !name.startsWith("$.") && !fields.has(name) && fields.set(name, component);
  }
  return fields;
}
function mayBeInput({ type }) {
  let row = (0, import_core_check_view_definition2.componentRow)(type);
  return row?.props == null || row.props.properties.Name?.kind === "string";
}
function actionItems({ actions: before }, { actions: after }) {
  let item = (mark) => (subject) => ({ aspect: "action", mark, subject, details: [] });
  return [
    ...missingFrom(before, after).map(item("removed")),
    ...missingFrom(after, before).map(item("added"))
  ];
}
function missingFrom(actions, others) {
  let known = new Set(others);
  return [...new Set(actions)].filter((action) => !known.has(action)).toSorted(import_index2.compareCodeUnits);
}
function longestIncreasing(values) {
  let ends = [], before = /* @__PURE__ */ new Map();
  for (let [index, value] of values.entries()) {
    let length = lengthBelow(ends, values, value), previous = ends[length - 1];
    previous !== void 0 && before.set(index, previous), ends[length] = index;
  }
  let run = [];
  for (let at = ends.at(-1); at !== void 0; at = before.get(at)) run.push(at);
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
function pairByKey(left, right, keyOf3) {
  let waiting = /* @__PURE__ */ new Map();
  for (let part of right.toReversed()) {
    let key = keyOf3(part), same = waiting.get(key);
    same !== void 0 ? same.push(part) : key !== null && waiting.set(key, [part]);
  }
  return left.flatMap((part) => {
    let partner = waiting.get(keyOf3(part))?.pop();
    return partner === void 0 ? [] : [[part, partner]];
  });
}
function createIntern() {
  let numbers = /* @__PURE__ */ new Map();
  return (text) => {
    let known = numbers.get(text);
    return known === void 0 && numbers.set(text, numbers.size), known ?? numbers.size - 1;
  };
}
function readViewTree(content, intern) {
  let executed = (0, import_core_diff_flow_canvas_of.readSorted)(() => (0, import_index.executableJson)(content));
  if (executed === void 0) return null;
  let template = (0, import_index2.memberOf)(executed, "template") ?? null, { Body, ...templateMeta } = (0, import_index2.isObject)(template) ? template : { Template: template }, root = readComponent({ Type: "Body", ...Body === void 0 ? {} : { Content: Body } }, intern), parents = /* @__PURE__ */ new Map(), all = [];
  return addDescendants(root, parents, all), { root, all, parents, templateMeta };
}
var none = [];
function readComponent(node, intern) {
  let { _id, Content, ...others } = node, hasList = Array.isArray(Content), members = hasList || Content === void 0 ? others : { ...others, Content }, pieces = hasList ? Content.map((item) => (0, import_index2.isObject)(item) ? readComponent(item, intern) : { text: item }) : none, inner = hasList ? `[${pieces.map(keyOf).join()}]` : "";
  return {
    type: typeof members.Type == "string" ? members.Type : "Component",
    id: typeof _id == "string" ? _id : null,
    members,
    hasList,
    pieces,
    children: pieces.some(isComponent) ? pieces.filter(isComponent) : none,
    key: intern(JSON.stringify(members) + inner),
    name: null
  };
}
function keyOf(piece) {
  return isComponent(piece) ? `#${piece.key}` : JSON.stringify(piece.text);
}
function isComponent(piece) {
  return "children" in piece;
}
function textOf(piece) {
  return isComponent(piece) ? null : piece.text;
}
function addDescendants(parent, parents, all) {
  for (let child of parent.children)
    parents.set(child, parent), all.push(child), addDescendants(child, parents, all);
}
var minSimilarity = 0.4, maxDistance = 10;
function similarComponents(left, right) {
  let unmatched = new Map(right.map((each) => [each, countFeatures(componentFeatures(each))]));
  return left.flatMap((component, place) => {
    let own = countFeatures(componentFeatures(component)), best = right.slice(Math.max(0, place - maxDistance), place + maxDistance).filter(({ type }) => type === component.type).map((each) => ({ each, similarity: similarity(own, unmatched.get(each) ?? noFeatures) })).reduce((a, b) => b.similarity > (a?.similarity ?? minSimilarity) ? b : a, null);
    return best === null ? [] : (unmatched.delete(best.each), [[component, best.each]]);
  });
}
var noFeatures = /* @__PURE__ */ new Map();
function* componentFeatures({ members, pieces }) {
  yield* wordsIn({ ...members, Type: [] }, "");
  for (let piece of pieces)
    isComponent(piece) ? yield* [`holds ${piece.type}`, `holds ${piece.key}`] : yield* wordsIn(piece.text, "text");
}
function matchComponents(before, after, idFirst) {
  let order = idFirst ? [byId, byContent] : [byContent, byId], partners = /* @__PURE__ */ new Map(), pairs = [], unmatched = (components) => components.filter((each) => !partners.has(each)), addPairs = (found) => {
    for (let [left, right] of found) partners.set(left, right).set(right, left);
    pairs.push(...found);
  }, matchBy = (left, right, keyOf3) => addPairs(pairByKey(unmatched(left), unmatched(right), keyOf3)), processed = 0, matchChildren = () => {
    for (; processed < pairs.length; processed += 1) {
      let [left, right] = pairs[processed];
      if (left.children.length === 0 || right.children.length === 0) continue;
      let keys = left.key === right.key ? [byContent] : [byAll, ...order];
      for (let keyOf3 of keys) matchBy(left.children, right.children, keyOf3);
    }
  };
  addPairs([[before.root, after.root]]), matchChildren();
  for (let keyOf3 of order)
    matchBy(before.all, after.all, keyOf3), matchChildren();
  for (let [left, right] of pairs)
    left.children.length === 0 || right.children.length === 0 || (addPairs(similarComponents(unmatched(left.children), unmatched(right.children))), matchChildren());
  return partners;
}
var byAll = ({ id, key }) => id === null ? null : `${key} ${id}`, byContent = ({ key }) => `${key}`, byId = ({ id, type }) => id === null ? null : JSON.stringify([type, id]), nouns = {
  "ButtonGroup.Items": "Button",
  "Table.Actions": "Button",
  "Table.Items": "Row",
  "AttributeBar.Attributes": "Attribute",
  "DefinitionList.Items": "Entry",
  Items: "Item",
  Options: "Option",
  Columns: "Column",
  Actions: "Action",
  Cards: "Card",
  Content: "Text"
};
function itemWords(type, path) {
  let [, list = "", index = "", rest = ""] = /^(\w+)\[(\d+)\](?:\.(.+))?$/.exec(path) ?? [];
  if (list === "") return null;
  let key = [`${type}.${list}`, list].find((name) => Object.hasOwn(nouns, name));
  return `${key === void 0 ? list : nouns[key]} ${Number(index) + 1}${rest === "" ? "" : ` \u203A ${rest}`}`;
}
function componentWords(type) {
  let [first = "", ...others] = type.split(wordStart);
  return [first, ...others.map((word) => isAcronym.test(word) ? word : word.toLowerCase())].join(" ");
}
var wordStart = new RegExp("(?<=[\\p{Ll}\\d])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})", "u"), isAcronym = new RegExp("^\\p{Lu}{2,}$", "u"), maxPathLength = 4, visibleProps = ["Label", "Heading", "Title", "Header", "header", "Text"], nameProps = ["Name", "Id"];
function componentName(component) {
  return component.name ??= nameOf2(component), component.name;
}
function nameOf2({ type, id, members, pieces }) {
  let { Props = null } = members, props = (0, import_index2.isObject)(Props) ? Props : {}, text = [
    ...visibleProps.map((name) => props[name]),
    ...pieces.map(textOf),
    ...nameProps.map((name) => props[name])
  ].find((value) => typeof value == "string" && value.trim() !== ""), words = typeName(type);
  return typeof text == "string" ? `${words} "${(0, import_core_diff_flow_canvas_of.hint)(text)}"` : id === null ? words : `${words} #${(0, import_core_diff_flow_canvas_of.hint)(id)}`;
}
function typeName(type) {
  return (0, import_core_diff_flow_canvas_of.hint)(componentWords(type));
}
function apiOfType({ type }) {
  let name = (0, import_core_diff_flow_canvas_of.hint)(type);
  return name === typeName(type) ? {} : { api: name };
}
function componentPath(component, parents) {
  let path = "", at = component, length = 0;
  for (let parent = parents.get(at); parent !== void 0; parent = parents.get(at)) {
    if (length === maxPathLength) return `\u2026 \u203A ${path}`;
    path = length === 0 ? componentName(at) : `${componentName(at)} \u203A ${path}`, length += 1, at = parent;
  }
  return length === 0 ? "Body" : path;
}
function valueDetails(label, before, after) {
  let details = [];
  return addDetails(label, before, after, details), details;
}
function addDetails(label, before, after, details) {
  (0, import_index2.isList)(before) && (0, import_index2.isList)(after) ? addListDetails(label, before, after, details) : isMembers(before) && isMembers(after) ? addMemberDetails(label, before, after, details) : before !== after && details.push((0, import_core_diff_flow_canvas_of.detailOf)(label, before, after));
}
function addMemberDetails(label, before, after, details) {
  for (let name of memberNames(before, after)) {
    let [one, other] = [(0, import_index2.memberOf)(before, name), (0, import_index2.memberOf)(after, name)];
    one !== other && addDetails(label === "" ? name : `${label}.${name}`, one, other, details);
  }
}
function memberNames(before, after) {
  let names = Object.keys(before);
  for (let name of Object.keys(after)) Object.hasOwn(before, name) || names.push(name);
  return (0, import_index2.sortNames)(names);
}
function addListDetails(label, before, after, details) {
  let [left, right] = [before.map(keyOf2), after.map(keyOf2)];
  if (sameKeys(left, right)) return;
  let only = onlyDifference(left, right);
  only !== null ? addDetails(`${label}[${only}]`, before[only], after[only], details) : isReordered(left, right) ? details.push((0, import_core_diff_flow_canvas_of.detail)(`${label} (order)`, listItems(before), listItems(after))) : addItemDetails(label, before, after, keptPairs(left, right), details);
}
function addItemDetails(label, before, after, kept, details) {
  let [from, to] = [0, 0];
  for (let [at, other] of [...kept, [before.length, after.length]]) {
    let [countBefore, countAfter] = [at - from, other - to];
    for (let step = 0; step < Math.max(countBefore, countAfter); step += 1)
      addDetails(
        `${label}[${(step < countAfter ? to : from) + step}]`,
        step < countBefore ? before[from + step] : void 0,
        step < countAfter ? after[to + step] : void 0,
        details
      );
    from = at + 1, to = other + 1;
  }
}
function keyOf2(item) {
  return JSON.stringify(item);
}
function sameKeys(left, right) {
  return left.length === right.length && left.every((key, index) => key === right[index]);
}
function isReordered(left, right) {
  if (left.length !== right.length) return !1;
  let differing = 0;
  for (let [index, key] of left.entries()) key !== right[index] && (differing += 1);
  return differing > 1 && sameKeys(left.toSorted(), right.toSorted());
}
function onlyDifference(left, right) {
  if (left.length !== right.length) return null;
  let at = left.findIndex((key, index) => key !== right[index]), [one, other] = [left[at], right[at]];
  return left.findLastIndex((key, index) => key !== right[index]) === at && !left.includes(other) && !right.includes(one) ? at : null;
}
function keptPairs(left, right) {
  let waiting = /* @__PURE__ */ new Map();
  for (let place = right.length - 1; place >= 0; place -= 1) {
    let key = right[place], same = waiting.get(key);
    same === void 0 ? waiting.set(key, [place]) : same.push(place);
  }
  let pairs = left.flatMap((key, place) => {
    let partner = waiting.get(key)?.pop();
    return partner === void 0 ? [] : [[place, partner]];
  }), stays = new Set(longestIncreasing(pairs.map(([, place]) => place)));
  return pairs.filter((_, index) => stays.has(index));
}
function listItems(items) {
  let names = items.map(itemName);
  return new Set(names).size === names.length ? names.join(", ") : (0, import_index2.canonicalJson)(items);
}
function itemName(item) {
  return [item, ...["Label", "Name", "Id", "Value"].map((name) => (0, import_index2.memberOf)(item, name))].find((value) => typeof value == "string") ?? (0, import_index2.canonicalJson)(item);
}
function isMembers(value) {
  return value !== void 0 && (0, import_index2.isObject)(value);
}
function ownDetails(before, after, stays) {
  let own = before.key === after.key ? noDetails2 : changedDetails2(before, after);
  if (isInSameOrder(before, after, stays)) return own;
  let [piecesBefore, piecesAfter] = [stayingPieces(before, stays), stayingPieces(after, stays)];
  return [...own, (0, import_core_diff_flow_canvas_of.detail)("Content (order)", listPieces(piecesBefore), listPieces(piecesAfter))];
}
var noDetails2 = [];
function changedDetails2(before, after) {
  let members = memberDetails(after.type, membersToCompare(before, after), membersToCompare(after, before));
  return before.hasList && after.hasList ? [...members, ...textDetails(texts(before), texts(after))] : members;
}
function isInSameOrder(before, after, stays) {
  if (stays.size === 0) return !0;
  let [one, other] = [stayingPieces(before, stays), stayingPieces(after, stays)];
  return one.length !== other.length || one.every((piece, index) => isText(piece) === isText(other[index]));
}
function wholeDetails(component, mark) {
  let bare = Object.fromEntries(Object.entries(component.members).flatMap(emptyProps)), [before, after] = mark === "added" ? [bare, component.members] : [component.members, bare], [textsBefore, textsAfter] = mark === "added" ? [[], texts(component)] : [texts(component), []];
  return [...memberDetails(component.type, before, after), ...textDetails(textsBefore, textsAfter)];
}
function emptyProps([name, value]) {
  return name === "Type" ? [[name, value]] : name === "Props" && (0, import_index2.isObject)(value) ? [[name, {}]] : [];
}
function memberDetails(type, before, after) {
  return valueDetails("", before, after).map((each) => {
    let path = each.label.startsWith(propsPath) ? each.label.slice(propsPath.length) : each.label, words = itemWords(type, path);
    return words === null ? { ...each, label: path } : { ...each, label: words, api: path };
  });
}
var propsPath = "Props.";
function membersToCompare(component, other) {
  let { hasList, members, pieces } = component;
  return hasList && !other.hasList ? { ...members, Content: pieces.map((piece) => isComponent(piece) ? componentName(piece) : piece.text) } : members;
}
function textDetails(before, after) {
  return before.length <= 1 && after.length <= 1 ? valueDetails("Content", before[0], after[0]) : valueDetails("Content", before, after);
}
function texts({ pieces }) {
  return pieces.flatMap((piece) => isComponent(piece) ? [] : [piece.text]);
}
function stayingPieces({ pieces }, stays) {
  return pieces.filter((piece) => !isComponent(piece) || stays.has(piece));
}
function isText(piece) {
  return piece !== void 0 && !isComponent(piece);
}
function listPieces(pieces) {
  return pieces.map(pieceName).join(", ");
}
function pieceName(piece) {
  return isComponent(piece) ? componentName(piece) : (0, import_index2.canonicalJson)(piece.text);
}
function mergeTrees(before, component, partners, moved = !1) {
  let stays = findStaying(before, component, partners), details = ownDetails(before, component, stays), mark = moved ? "moved" : details.length > 0 ? "changed" : "same", nodes = mergeChildren(before, component, stays, partners), isChanged = mark !== "same" || nodes.some((node) => node.isChanged);
  return { mark, component, before, details, nodes, isChanged };
}
function createOneSided(component, mark, partners) {
  let nodes = component.children.flatMap((child) => {
    let partner = partners.get(child);
    return partner === void 0 ? [createOneSided(child, mark, partners)] : mark === "added" ? [mergeTrees(partner, child, partners, !0)] : [];
  });
  return { mark, component, nodes, isChanged: !0 };
}
var none2 = /* @__PURE__ */ new Set();
function findStaying(before, after, partners) {
  if (before.children.length === 0 || after.children.length === 0) return none2;
  let places = new Map(before.children.map((child, place) => [child, { child, place }])), shared = after.children.flatMap((child) => {
    let partner = partners.get(child), former = partner && places.get(partner);
    return former === void 0 ? [] : [{ child, former }];
  }), inOrder = new Set(longestIncreasing(shared.map(({ former }) => former.place))), stays = shared.filter((_, index) => inOrder.has(index));
  return new Set(stays.flatMap(({ child, former }) => [child, former.child]));
}
var noNodes = [];
function mergeChildren(before, after, stays, partners) {
  if (before.children.length === 0 && after.children.length === 0) return noNodes;
  let { first, following } = groupRemoved(before, stays, partners), now = after.children.flatMap((child) => {
    let partner = partners.get(child);
    return [partner === void 0 ? createOneSided(child, "added", partners) : mergeTrees(partner, child, partners, !stays.has(child)), ...following.get(child) ?? []];
  });
  return [...first, ...now];
}
function groupRemoved(before, stays, partners) {
  let first = [], following = /* @__PURE__ */ new Map(), list = first;
  for (let child of before.children) {
    let partner = partners.get(child);
    partner === void 0 ? list.push(createOneSided(child, "removed", partners)) : stays.has(child) && (list = [], following.set(partner, list));
  }
  return { first, following };
}
function areUnrelated(before, after, partners) {
  let found = before.all.filter((component) => partners.has(component)).length, sizes = [before.all.length, after.all.length];
  return Math.min(...sizes) >= 5 && found < Math.max(...sizes) * 0.2;
}
var nouns2 = [
  ["input", "input", "inputs"],
  ["action", "action", "actions"],
  ["component", "component", "components"],
  ["document", "part of the document", "parts of the document"]
], marks = ["removed", "added", "changed", "moved"];
function summary2(items, root) {
  let below = [...changeTypesBelow(root)];
  return nouns2.flatMap(([aspect, one, many]) => {
    let own = items.filter((item) => item.aspect === aspect).map(({ mark: mark2 }) => mark2), counts = countByType(aspect === "component" ? below : own), [first, second] = counts;
    if (first === void 0) return [];
    let noun = first.count === 1 ? one : many, subject = counts.map(({ count, mark: mark2 }, index) => `${count} ${index === 0 ? `${noun} ` : ""}${mark2}`), mark = second === void 0 ? first.mark : "changed";
    return [{ aspect, mark, subject: subject.join(", "), details: [] }];
  });
}
function countByType(all) {
  return marks.flatMap((mark) => {
    let count = all.filter((each) => each === mark).length;
    return count === 0 ? [] : [{ mark, count }];
  });
}
function* changeTypesBelow({ nodes }) {
  for (let node of nodes)
    yield node.mark, yield* changeTypesBelow(node);
}
function bestMatch(before, after) {
  let [byId2, byContent2] = [matchComponents(before, after, !0), matchComponents(before, after, !1)], first = merge(before, after, byId2);
  if (isSameMatch(byId2, byContent2)) return first;
  let second = merge(before, after, byContent2);
  return countChanges(second) < countChanges(first) ? second : first;
}
function isSameMatch(one, other) {
  if (one.size !== other.size) return !1;
  for (let [component, partner] of one) if (other.get(component) !== partner) return !1;
  return !0;
}
function merge(before, after, partners) {
  return { partners, root: mergeTrees(before.root, after.root, partners) };
}
function countChanges({ root }) {
  return [...changeTypesBelow(root)].filter((mark) => mark !== "same").length;
}
function componentItems(root, parents) {
  let items = [];
  return addItems(root, parents, items), items;
}
function addItems(parent, parents, items) {
  for (let node of parent.nodes)
    node.isChanged && (isOneSided(node) ? node.mark !== parent.mark && items.push(oneSidedItem(node, parents)) : addTwoSided(node, parents, items), addItems(node, parents, items));
}
function countInside({ mark, nodes }) {
  return nodes.reduce(
    (sum, each) => isOneSided(each) && each.mark === mark ? sum + 1 + countInside(each) : sum,
    0
  );
}
function isOneSided(node) {
  return node.mark === "added" || node.mark === "removed";
}
function oneSidedItem(node, parents) {
  let { component, mark } = node, innerCount = countInside(node), count = innerCount === 0 ? [] : [(0, import_core_diff_flow_canvas_of.oneSided)("components inside", `${innerCount}`, mark)], details = [...wholeDetails(component, mark), ...count], subject = componentPath(component, parents);
  return { aspect: "component", mark, subject, ...apiOfType(component), details };
}
function addTwoSided({ component, before, mark, details }, parents, items) {
  let hasDetails = details.length > 0;
  if (mark !== "moved" && !hasDetails) return;
  let item = {
    aspect: "component",
    subject: componentPath(component, parents),
    ...apiOfType(component)
  };
  mark === "moved" && items.push({ ...item, mark, details: moveDetails(before, component, parents) }), hasDetails && items.push({ ...item, mark: "changed", details });
}
function moveDetails(before, after, parents) {
  let place = (component) => {
    let parent = parents.get(component);
    return [componentPath(parent, parents), position(component, parent)];
  }, [[parentBefore, positionBefore], [parentAfter, positionAfter]] = [place(before), place(after)];
  return [(0, import_core_diff_flow_canvas_of.detail)("in", parentBefore, parentAfter), (0, import_core_diff_flow_canvas_of.detail)("position", positionBefore, positionAfter)].filter(
    (each) => each.before !== each.after
  );
}
function position(component, { children }) {
  let index = children.indexOf(component), previous = children[index - 1], following = previous === void 0 ? "" : `, after ${componentName(previous)}`;
  return `${index + 1} of ${children.length}${following}`;
}
function documentItems2(before, after) {
  let { Head: headBefore = null, ...left } = before, { Head: headAfter = null, ...right } = after;
  return (0, import_index2.isObject)(headBefore) && (0, import_index2.isObject)(headAfter) ? [...memberItems("Head \u203A ", headBefore, headAfter), ...memberItems("", left, right)] : memberItems("", before, after);
}
function memberItems(above, before, after) {
  return memberNames(before, after).flatMap((name) => {
    let [valueBefore, valueAfter] = [(0, import_index2.memberOf)(before, name), (0, import_index2.memberOf)(after, name)], details = valueDetails(name, valueBefore, valueAfter), mark = valueBefore === void 0 ? "added" : valueAfter === void 0 ? "removed" : "changed";
    return details.length === 0 ? [] : [{ aspect: "document", mark, subject: above + name, details }];
  });
}
function inputItems(before, after) {
  let [inputsBefore, inputsAfter] = [findInputs(before), findInputs(after)];
  return [...itemsOf(inputsBefore, inputsAfter, "removed"), ...itemsOf(inputsAfter, inputsBefore, "added")];
}
function itemsOf(inputs, others, mark) {
  let alone = [...inputs].filter(([name]) => !others.has(name)).toSorted(byName), inner = new Set(alone.flatMap(([name]) => pathLevels(name).slice(0, -1)));
  return alone.filter(([name]) => !inner.has(name)).map(([subject, place]) => ({
    aspect: "input",
    mark,
    subject,
    details: [(0, import_core_diff_flow_canvas_of.oneSided)("shown in", place, mark)]
  }));
}
function findInputs({ templateMeta, root, all, parents }) {
  let inputs = /* @__PURE__ */ new Map();
  addInputs(inputs, root, parents);
  for (let component of all) addInputs(inputs, component, parents);
  for (let [name, value] of Object.entries(templateMeta).toSorted(byName))
    visitTexts(value, (text) => addInput(inputs, text, () => name));
  return inputs;
}
function addInputs(inputs, component, parents) {
  let visit = (text) => addInput(inputs, text, () => componentPath(component, parents));
  visitTexts(component.members, visit);
  for (let piece of component.pieces) isComponent(piece) || visitTexts(piece.text, visit);
}
function addInput(inputs, text, placeOf2) {
  let path = import_core_check_calls.inputBinding.exec(text)?.[1];
  if (path !== void 0)
    for (let name of pathLevels(path)) inputs.has(name) || inputs.set(name, placeOf2());
}
function byName([a], [b]) {
  return (0, import_index2.compareCodeUnits)(a, b);
}
function pathLevels(path) {
  let steps = path.replaceAll(/\[\d+\]/gu, "[]").split(/(?=\.|\[)/u);
  return steps.map((_, index) => steps.slice(0, index + 1).join(""));
}
function visitTexts(value, visit) {
  if (typeof value == "string") visit(value);
  else if ((0, import_index2.isList)(value)) for (let item of value) visitTexts(item, visit);
  else if ((0, import_index2.isObject)(value)) for (let name of Object.keys(value)) visitTexts(value[name], visit);
}
var maxLines = 80, maxDrawn = 8;
function outline(root) {
  if (!root.nodes.some(({ isChanged }) => isChanged)) return null;
  let lines = { shown: [], omitted: 0 };
  return addLines(root, 0, lines), { kind: "outline", lines: lines.shown, omitted: lines.omitted };
}
function addLines(parent, depth, lines) {
  let untouched = 0;
  for (let node of parent.nodes)
    node.isChanged ? (addFolded(untouched, depth, "same", lines), untouched = 0, addLine(depth, () => componentName(node.component), node.mark, lines), tooMany(node) ? addFolded(size(node), depth + 1, node.mark, lines) : addLines(node, depth + 1, lines)) : untouched += 1 + size(node);
  addFolded(untouched, depth, "same", lines);
}
function addLine(depth, labelOf2, mark, lines) {
  lines.shown.length < maxLines ? lines.shown.push({ depth, label: labelOf2(), mark }) : mark !== "same" && (lines.omitted += 1);
}
function tooMany(node) {
  return isOneSided(node) && size(node) > maxDrawn && size(node) === countInside(node);
}
function addFolded(count, depth, mark, lines) {
  count > 0 && addLine(depth, () => count === 1 ? "\u2026 1 component" : `\u2026 ${count} components`, mark, lines);
}
function size({ nodes }) {
  return nodes.reduce((sum, node) => sum + 1 + size(node), 0);
}
function viewDifference(before, after) {
  if ((0, import_index.contentHash)(before) === (0, import_index.contentHash)(after)) return createDifference([]);
  let intern = createIntern(), [treeBefore, treeAfter] = [readViewTree(before, intern), readViewTree(after, intern)];
  return treeBefore === null || treeAfter === null ? unreadableDifference(before, treeBefore, after, treeAfter) : treeDifference(treeBefore, treeAfter, actionItems(before, after));
}
function treeDifference(before, after, actions) {
  let { root, partners } = bestMatch(before, after), parents = new Map([...before.parents, ...after.parents]), items = [
    ...inputItems(before, after),
    ...actions,
    ...componentItems(root, parents),
    ...documentItems2(before.templateMeta, after.templateMeta),
    ...bodyItems(root)
  ], breaking = [...viewBreaking(items), ...outputBreaking(before, after)];
  return areUnrelated(before, after, partners) ? { kind: "view", items: summary2(items, root), breaking, picture: null, unrelated: !0 } : { kind: "view", items, breaking, picture: outline(root), unrelated: !1 };
}
function bodyItems({ details }) {
  return details.length === 0 ? [] : [{ aspect: "document", mark: "changed", subject: "Body", details }];
}
function unreadableDifference(before, treeBefore, after, treeAfter) {
  let describe = (tree) => tree === null ? "cannot be taken apart" : "a template", template = { aspect: "document", mark: "changed", subject: "Template", details: [(0, import_core_diff_flow_canvas_of.detail)("JSON", describe(treeBefore), describe(treeAfter))] };
  return createDifference([...actionItems(before, after), template]);
}
function createDifference(items) {
  return { kind: "view", items, breaking: viewBreaking(items), picture: null, unrelated: !1 };
}
function differenceOf(before, after) {
  return before.kind === "module" && after.kind === "module" ? moduleDifference(before, after) : before.kind === "view" && after.kind === "view" ? viewDifference(before, after) : null;
}
function metadataDetails({
  definition,
  observation
}) {
  let wanted = observation && (0, import_action_deliver2.metadataToSet)(definition, observation);
  if (!wanted) return [];
  let current = (0, import_action_deliver2.currentMetadata)(observation), { description, tags } = wanted;
  return [
    ...description === null ? [] : [(0, import_core_diff_flow_canvas_of.detailOf)("Description", current.description ?? void 0, description)],
    ...Object.entries(tags ?? {}).map(
      ([name, value]) => (0, import_core_diff_flow_canvas_of.detail)(`Tag ${name}`, (0, import_index2.ownValue)(current.tags, name), value)
    )
  ];
}
var sizeBudget = 2e7, overhead = { part: 100, words: 30 }, placeholders = /* @__PURE__ */ new Map(), isPlaceholder = /* @__PURE__ */ new WeakSet();
function sizeOf(items) {
  return items.reduce((sum, item) => sum + (isPlaceholder.has(item) ? 0 : itemSize(item)), 0);
}
function fitItems(maxSize, items) {
  let left = maxSize, kept = /* @__PURE__ */ new Set();
  for (let item of items) {
    let size2 = itemSize(item);
    size2 > left || (kept.add(item), left -= size2);
  }
  let others = items.filter((item) => !kept.has(item)), omitted = [...(0, import_index4.groupBy)(others, ({ aspect, mark }) => `${aspect} ${mark}`).values()].map((group) => {
    let [{ aspect, mark }] = group;
    return { aspect, mark, count: group.length };
  });
  return { items: items.filter((item) => kept.has(item)), omitted };
}
function compactItems(maxSize, items) {
  let sizes = items.map(itemSize), mayFit = findReachable(maxSize, sizes);
  return items.map((item, at) => {
    let { aspect, mark } = item;
    return { aspect, mark, size: sizes[at], text: mayFit[at] ? JSON.stringify(item) : null };
  });
}
function dropUnreachable(maxSize, items) {
  let sizes = items.map(({ size: size2, text }) => text === null ? Number.POSITIVE_INFINITY : size2), mayFit = findReachable(maxSize, sizes);
  return items.map((item, at) => mayFit[at] ? item : { ...item, text: null });
}
function expandItems(items) {
  return items.map((item) => item.text === null ? placeholderOf(item) : JSON.parse(item.text));
}
function sizeOfCompact(items) {
  return items.reduce((sum, { size: size2, text }) => sum + (text === null ? 0 : size2), 0);
}
function findReachable(maxSize, sizes) {
  let reachable = [], smallestDropped = Number.POSITIVE_INFINITY;
  return sizes.map((size2) => {
    let before = size2 < smallestDropped ? reachable.reduce((sum, other) => sum + (other <= size2 ? other : 0), 0) : 0, mayFit = size2 < smallestDropped && before + size2 <= maxSize;
    return mayFit ? reachable.push(size2) : smallestDropped = Math.min(smallestDropped, size2), mayFit;
  });
}
function placeholderOf({ aspect, mark }) {
  let key = `${aspect} ${mark}`, known = placeholders.get(key) ?? { aspect, mark, subject: "", details: [] };
  return placeholders.set(key, known), isPlaceholder.add(known), known;
}
function itemSize(item) {
  if (isPlaceholder.has(item)) return Number.POSITIVE_INFINITY;
  let { subject, api = "", details } = item, own = overhead.part + subject.length + api.length;
  return details.reduce((sum, detail2) => sum + detailSize(detail2), own);
}
function detailSize({ label, api, before, after, words }) {
  return [label, api ?? "", before ?? "", after ?? "", ...(words ?? []).map(({ text }) => text)].reduce((sum, text) => sum + text.length, overhead.part + overhead.words * (words ?? []).length);
}
function changedCanvas(before, after, nameIds) {
  let [former, flow] = [(0, import_core_diff_flow_canvas_of.readContent)(before.content).flow, (0, import_core_diff_flow_canvas_of.readContent)(after.content).flow];
  if (former === null || flow === null || isRenamed(former, flow)) return null;
  let comparison = (0, import_core_diff_flow_canvas_of.createComparison)(former, flow, matchBlocks(former, flow, "identifiers"));
  if (isUnrelated(comparison)) {
    let alone = (0, import_core_diff_flow_canvas_of.compareWithItself_2)(flow);
    return (0, import_core_diff_flow_canvas_of.canvasOf_2)({ before: after, after, comparison: alone, changes: [], isUnmarked: !0 }, nameIds);
  }
  let changes = blockChanges(comparison);
  return (0, import_core_diff_flow_canvas_of.canvasOf_2)({ before, after, comparison, changes, isUnmarked: !1 }, nameIds);
}
var nameMembers = ["Id", "Value", "Action", "Name", "Label"];
function itemMarks(own, other, missing) {
  let marks2 = own.map(() => missing), pairs = [], [left, right] = [own.map(withIndex), other.map(withIndex)];
  for (let keyOf3 of [jsonKey, ...nameMembers.map(memberKey)]) {
    let found = pairByKey(left, right, keyOf3), taken = new Set(found.flat());
    left = left.filter((each) => !taken.has(each)), right = right.filter((each) => !taken.has(each));
    for (let [{ index }] of found) marks2[index] = keyOf3 === jsonKey ? "same" : "changed";
    pairs.push(...found);
  }
  let inOrder = pairs.toSorted(([one], [other2]) => one.index - other2.index), stays = new Set(longestIncreasing(inOrder.map(([, { index }]) => index)));
  for (let [place, [{ index }]] of inOrder.entries())
    !stays.has(place) && marks2[index] === "same" && (marks2[index] = "moved");
  return marks2;
}
function withIndex(item, index) {
  return { item, index };
}
function jsonKey({ item }) {
  return JSON.stringify(item);
}
function memberKey(name) {
  return ({ item }) => {
    let value = (0, import_index2.memberOf)(item, name);
    return typeof value == "string" ? value : null;
  };
}
function compareTrees(contentBefore, contentAfter) {
  let intern = createIntern(), [before, after] = [readViewTree(contentBefore, intern), readViewTree(contentAfter, intern)];
  if (before === null || after === null) return null;
  let { root, partners } = bestMatch(before, after), unrelated = areUnrelated(before, after, partners), heads = [before, after].map(({ templateMeta }) => (0, import_index2.memberOf)(templateMeta, "Head")), changes = unrelated ? [] : namesOf2([...valueDetails("", heads[0], heads[1])]);
  return { before, after, notes: unrelated ? /* @__PURE__ */ new Map() : notesOf(root), changes, unrelated };
}
function notesOf(root) {
  let notes = /* @__PURE__ */ new Map();
  return noteBelow(root, notes), notes;
}
function noteBelow(parent, notes) {
  for (let node of parent.nodes)
    isOneSided(node) ? notes.set(node.component, oneSidedNote(node, parent)) : noteBoth(node, notes), noteBelow(node, notes);
}
function oneSidedNote({ mark }, parent) {
  let isInherited = mark === parent.mark;
  return { marks: isInherited ? [] : [mark], changes: [], itemMarks: /* @__PURE__ */ new Map(), isInherited };
}
function noteBoth({ component, before, mark, details }, notes) {
  let changes = namesOf2(details), note = { marks: [
    ...mark === "moved" ? ["moved"] : [],
    ...details.length > 0 ? ["changed"] : []
  ], changes, isInherited: !1 };
  notes.set(component, { ...note, itemMarks: listMarks(component, before, changes, "added") }), notes.set(before, { ...note, itemMarks: listMarks(before, component, changes, "removed") });
}
function namesOf2(details) {
  return [
    ...new Set(
      details.map(
        ({ label, api }) => (api ?? label).replace(/^Configuration\./u, "").replace(/[.[ ].*$/su, "")
      )
    )
  ];
}
function listMarks(own, other, changes, missing) {
  return new Map(
    changes.flatMap((name) => {
      let [left, right] = [own, other].map(({ members }) => (0, import_index2.memberOf)(members.Props, name));
      return (0, import_index2.isList)(left) && (0, import_index2.isList)(right) ? [[name, itemMarks(left, right, missing)]] : [];
    })
  );
}
function compareChange(change) {
  let metadataChanges = metadataDetails(change);
  try {
    let [difference, undone] = compareBothSides(change) ?? [compareWithLive(change), null];
    return { difference, undone, metadataChanges, warnings: [] };
  } catch (cause) {
    return { ...(0, import_app_steps2.unknownDifference)((0, import_index3.bugOf)(cause)), metadataChanges };
  }
}
function compareWithLive(change) {
  let sides2 = (0, import_app_steps.sidesWithLive)(change), difference = sides2 && differenceOf(sides2.before, sides2.after);
  if (!difference) return null;
  let drifted = (0, import_app_steps.hasDrifted)(change), breaking = !drifted && !(0, import_action_deliver2.isSkipped)(change) && (0, import_action_deliver2.actionOf)(change) !== "held" ? difference.breaking : [];
  return { from: drifted ? "repository" : "live", ...difference, omitted: [], breaking };
}
function compareBothSides(change) {
  let sides2 = (0, import_app_steps.sidesSincePublished)(change);
  if (sides2 === null) return null;
  let since = ({ before, after }) => {
    let difference = differenceOf(before, after);
    return difference && { from: "published", ...difference, omitted: [], breaking: [] };
  }, repository = since(sides2.repository), breaking = compareWithLive(change)?.breaking ?? [];
  return [repository && { ...repository, breaking }, since(sides2.console)];
}
function compareChanges(changes, earlier, nameIds = null, early = null) {
  let known = new Map(earlier), complete = [...known], share = Math.floor(sizeBudget / (complete.length + changes.length)), compared = changes.map((change) => ({ change, before: early?.find(change) ?? null })), used = [
    ...complete.map(([, found]) => sizeOfDifference(found)),
    ...compared.map(({ before }) => before?.size ?? 0)
  ].reduce((sum, size2) => sum + size2, 0);
  for (let { change, before } of compared) {
    let found = before !== null && (before.maxShare === Number.POSITIVE_INFINITY || used > sizeBudget && share <= before.maxShare) ? before.found : compareNamed(change, nameIds);
    if (known.set(change, found), complete.push([change, found]), before === null && (used += sizeOfDifference(found)), used > sizeBudget)
      for (let [each, difference] of complete.splice(0)) known.set(each, limitDifference(share, difference));
  }
  return known;
}
function compareNamed(change, nameIds) {
  return replaceIds(compareChange(change), nameIds);
}
function replaceIds(found, nameIds) {
  if (nameIds === null) return found;
  let { difference, undone, metadataChanges } = found;
  return {
    ...found,
    difference: difference && withNames(difference, nameIds),
    undone: undone && withNames(undone, nameIds),
    metadataChanges: metadataChanges.map((detail2) => withNamesInDetail(detail2, nameIds))
  };
}
function sizeOfDifference({ difference, undone }) {
  return [difference, undone].reduce((sum, each) => sum + (each ? sizeOf(each.items) : 0), 0);
}
function limitDifference(maxSize, found) {
  let share = found.undone ? Math.floor(maxSize / 2) : maxSize;
  return {
    ...found,
    difference: limitItems(share, found.difference),
    undone: limitItems(share, found.undone)
  };
}
function limitItems(maxSize, difference) {
  if (!difference) return null;
  let { items, omitted } = fitItems(maxSize, difference.items);
  return { ...difference, items, omitted: [...difference.omitted, ...omitted] };
}

// another:src/core/words/block-table.ts
var import_core_diff_flow_canvas_of2 = __nccwpck_require__(304);

// another:src/core/text/common-ends.ts
var import_action_deliver3 = __nccwpck_require__(683);

// another:src/core/kinds/text-rule.ts
var import_index6 = __nccwpck_require__(377);

// another:src/core/model/key.ts
var import_index7 = __nccwpck_require__(377);

// another:src/core/kinds/arns.ts
var import_index8 = __nccwpck_require__(377);

// another:src/core/document/located-json.ts
var import_index9 = __nccwpck_require__(377);

// another:src/core/text/arn.ts
var import_index10 = __nccwpck_require__(377);

// another:src/core/resolve/has-references.ts
var import_index11 = __nccwpck_require__(377);

// another:src/core/document/problem.ts
var import_index12 = __nccwpck_require__(377);

// another:src/core/document/json-differences.ts
var import_action_deliver4 = __nccwpck_require__(683);

// another:src/core/kinds/large-text.ts
var import_index13 = __nccwpck_require__(377);

// another:src/core/model/once-for-each.ts
var import_index14 = __nccwpck_require__(377);

// another:src/core/document/kept-json.ts
var import_index15 = __nccwpck_require__(377);

// another:src/core/text/nearest.ts
var import_index16 = __nccwpck_require__(377);

// another:esbuild-runtime
var import_index17 = __nccwpck_require__(377);

// own:core-diff-plan-differences
function changeAt(root, members) {
  return { at: { root, members }, exists: !0 };
}
function removalAt(root, members) {
  return { at: { root, members }, exists: !1 };
}
function changeInPart(root, { path, exists }) {
  return { at: { root, members: path }, exists };
}
function* valueChanges(before, after, path = []) {
  if (before !== after)
    if ((0, import_index2.isObject)(before) && (0, import_index2.isObject)(after))
      for (let name of namesOf3(before, after))
        yield* partChanges((0, import_index2.memberOf)(before, name), (0, import_index2.memberOf)(after, name), path, name);
    else (0, import_index2.isList)(before) && (0, import_index2.isList)(after) ? yield* itemChanges(before, after, path) : yield { path, exists: !0 };
}
function namesOf3(before, after) {
  return (0, import_index2.sortNames)([.../* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(after)])]);
}
function* partChanges(before, after, path, step) {
  after === void 0 ? yield { path, exists: !1 } : before === void 0 ? yield { path: [...path, step], exists: !0 } : yield* valueChanges(before, after, [...path, step]);
}
function* itemChanges(before, after, path) {
  let { head, tail } = before.length === after.length ? { head: 0, tail: 0 } : (0, import_core_diff_flow_canvas_of.commonItems)(before, after), end = { before: before.length - tail, after: after.length - tail };
  for (let at = head; at < Math.max(end.before, end.after); at += 1)
    yield* partChanges(
      at < end.before ? before[at] : void 0,
      at < end.after ? after[at] : void 0,
      path,
      at
    );
}
function* contractPlaces(before, after) {
  let isFound = !1;
  for (let { path, exists } of valueChanges(...listsByName(before, after)))
    isFound = !0, yield changeInPart("Settings", { path: indexedPath(after, path), exists });
  if (!isFound) for (let change of valueChanges(before, after)) yield changeInPart("Settings", change);
}
function breakingContractPlaces(before, after) {
  return brokenMembers(contractChanges(before, after)).map((broken) => [placeOf(broken, after)]);
}
function placeOf({ code, change }, settings) {
  let { member: member2, before, after } = change, declared = [...member2.declared, member2.name], found = (path) => changeAt("Settings", indexedPath(settings, path));
  if (after === null) return removalAt("Settings", indexedPath(settings, member2.declared));
  let required2 = member2.required ?? member2.declared;
  if (code === "contract-input-required")
    return found(before === null ? declared : [...required2, member2.name]);
  let changes = [...valueChanges(before?.schema ?? null, after.schema ?? null)].filter(
    ({ path }) => restricts(path, before?.schema, after.schema)
  ), first = changes.find(({ exists }) => exists) ?? changes[0];
  return first ? changeInPart("Settings", { ...first, path: indexedPath(settings, [...declared, ...first.path]) }) : (0, import_core_diff_flow_canvas_of.valueAt)(settings, required2) === void 0 ? found(declared) : found(required2);
}
function moduleContentChanges(before, after) {
  let contracts = contractsOf(before, after);
  return {
    changes: [...moduleChanges(contracts, before, after)],
    breaking: contracts === null ? [] : breakingContractPlaces(...contracts)
  };
}
function* moduleChanges(contracts, before, after) {
  contracts !== null && (yield* contractPlaces(...contracts));
  let [former, own] = [(0, import_core_diff_flow_canvas_of.readContent)(before.content), (0, import_core_diff_flow_canvas_of.readContent)(after.content)];
  if (!(0, import_core_diff_flow_canvas_of.executeSame)(former, own)) {
    if (former.flow === null || own.flow === null) return yield changeAt("Content", []);
    yield* flowChanges(former.flow, own.flow, after.content);
  }
}
function contractsOf(before, after) {
  if (after.settings === null) return null;
  let [former, own] = [readSettings(before.settings ?? "{}"), readSettings(after.settings)];
  return former === void 0 || own === void 0 ? null : [former, own];
}
function* flowChanges(before, after, content) {
  if (!isRenamed(before, after)) {
    let comparison = (0, import_core_diff_flow_canvas_of.createComparison)(before, after, matchBlocks(before, after, "identifiers")), pathOf2 = blockPaths(content);
    for (let change of blockChanges(comparison)) yield* blockPlaces(comparison, change, pathOf2);
  }
  for (let change of valueChanges(before.document, after.document)) yield changeInPart("Content", change);
}
function blockPaths(content) {
  let actions = (0, import_index2.memberOf)(
    (0, import_core_diff_flow_canvas_of.readSorted)(() => (0, import_index15.parseKept)(content)),
    "Actions"
  ), indexes = new Map((0, import_index2.listOf)(actions).map((action, index) => [(0, import_index2.memberOf)(action, "Identifier"), index]));
  return ({ id }) => ["Actions", indexes.get(id) ?? 0];
}
function* blockPlaces(comparison, { item, blocks }, pathOf2) {
  let { aspect, mark } = item;
  if (aspect === "start") return yield changeAt("Content", ["StartAction"]);
  let [block] = blocks;
  if (block === void 0) return;
  let before = comparison.match.toBefore.get(block);
  if (aspect === "block" && mark === "removed") return yield removalAt("Content", ["Actions"]);
  let path = pathOf2(block), inBlock = (change) => changeInPart("Content", { ...change, path: [...path, ...change.path] });
  if (before === void 0) return yield changeAt("Content", path);
  if (aspect === "unreachable") return yield removalAt("Content", path);
  let found = aspect === "block" ? propertyChanges(comparison, before, block) : transitionChanges(comparison, before, block, aspect);
  yield* (found.length > 0 ? found : [{ path: [], exists: !0 }]).map(inBlock);
}
function propertyChanges(comparison, before, after) {
  return [...valueChanges(replaceRenamedIds(before, renamedIds(comparison)), after.action)].filter(({ path: [member2] }) => member2 !== "Identifier" && member2 !== "Transitions");
}
var listNames = { next: "NextAction", condition: "Conditions", error: "Errors" };
function transitionChanges(comparison, before, after, aspect) {
  let isOfAspect = (transition) => (0, import_core_diff_flow_canvas_of.aspectOf)(transition) === aspect, targetsBefore = new Map(before.transitions.map((each) => [each.key, (0, import_core_diff_flow_canvas_of.targetBefore)(comparison, each)])), targetsAfter = new Map(after.transitions.map((each) => [each.key, (0, import_core_diff_flow_canvas_of.targetAfter)(comparison, each)])), changed = transitionsWithPaths(after).filter(
    ([each]) => isOfAspect(each) && targetsBefore.get(each.key) !== targetsAfter.get(each.key)
  ), removed = before.transitions.filter((each) => isOfAspect(each) && !targetsAfter.has(each.key));
  return [
    ...changed.map(([, path]) => ({ path, exists: !0 })),
    ...removed.map(({ kind }) => ({ path: ["Transitions", listNames[kind]], exists: !1 }))
  ];
}
function transitionsWithPaths({ transitions }) {
  let counts = { next: 0, condition: 0, error: 0 };
  return transitions.map((transition) => {
    let { kind } = transition, list = ["Transitions", listNames[kind]], index = counts[kind];
    return counts[kind] += 1, [transition, kind === "next" ? list : [...list, index]];
  });
}
var inputPlaces = (0, import_index14.onceForEach)((tree) => {
  let places = /* @__PURE__ */ new Map();
  for (let [place, text] of textsOf(tree)) {
    let path = import_core_check_calls.inputBinding.exec(text)?.[1];
    if (path !== void 0)
      for (let name of pathLevels(path)) places.has(name) || places.set(name, place);
  }
  return places;
});
function actionPlaces(tree) {
  let places = /* @__PURE__ */ new Map();
  for (let [place, text] of textsOf(tree))
    ["Action", "TableAction"].includes(String(place.members.at(-1))) && !places.has(text) && places.set(text, place);
  return places;
}
function* textsOf({ root, all, templateMeta }) {
  for (let component of [root, ...all]) {
    for (let { path, value } of (0, import_core_check_view_definition.textsIn)(component.members, [])) yield [{ component, members: path }, value];
    for (let [at, piece] of component.pieces.entries())
      if (!isComponent(piece))
        for (let { path, value } of (0, import_core_check_view_definition.textsIn)(piece.text, ["Content", at]))
          yield [{ component, members: path }, value];
  }
  for (let { path, value } of (0, import_core_check_view_definition.textsIn)(templateMeta, [])) yield [{ component: null, members: path }, value];
}
function compareViews(before, after) {
  let intern = createIntern(), [treeBefore, treeAfter] = [readViewTree(before, intern), readViewTree(after, intern)];
  return treeBefore === null || treeAfter === null ? null : { before: treeBefore, after: treeAfter, ...bestMatch(treeBefore, treeAfter) };
}
function viewContentChanges(before, after) {
  let views = compareViews(before, after), actions = actionItems(before, after);
  return { changes: [...viewChanges(views, actions, after)], breaking: brokenPlaces(views, actions) };
}
function* viewChanges(views, actions, after) {
  if (views !== null)
    for (let item of inputItems(views.before, views.after)) yield* inputChanges(views, item.subject);
  for (let { mark, subject } of actions)
    yield mark === "added" ? changeAt("Actions", [after.actions.indexOf(subject)]) : removalAt("Actions", []);
  if (views === null) return yield changeAt("Template", []);
  yield* nodeChanges(views, views.root);
  for (let change of valueChanges(views.before.templateMeta, views.after.templateMeta))
    yield changeInPart("Template", change);
  views.root.details.length > 0 && (yield* ownChanges(views, views.root));
}
function brokenPlaces(views, actions) {
  if (views === null) return brokenParts(actions).map(() => [removalAt("Actions", [])]);
  let items = [...inputItems(views.before, views.after), ...actions], outputs2 = [...removedOutputs(views.before, views.after).values()], ofParts = brokenParts(items).map((broken) => partChanges2(views, broken)), ofOutputs = outputs2.map((component) => removedFrom(views, { component, members: ["Props", "Name"] }));
  return outputs2.length > 0 ? [...ofParts, ofOutputs] : ofParts;
}
function partChanges2(views, { aspect, names }) {
  if (aspect === "input") return names.flatMap((name) => [...inputChanges(views, name)]);
  let raised = actionPlaces(views.before), raisers = names.flatMap((name) => raised.get(name) ?? []);
  return [removalAt("Actions", []), ...raisers.map((place) => removedFrom(views, place))];
}
function* inputChanges(views, name) {
  let [own, former] = [inputPlaces(views.after).get(name), inputPlaces(views.before).get(name)];
  own !== void 0 ? yield changeAt("Template", pathOf(views.after, own)) : former !== void 0 && (yield removedFrom(views, former));
}
function* nodeChanges(views, parent) {
  for (let node of parent.nodes) {
    if (!node.isChanged) continue;
    let { component } = node;
    isOneSided(node) ? node.mark !== parent.mark && (yield node.mark === "added" ? changeAt("Template", pathOf(views.after, { component, members: [] })) : removedFrom(views, { component, members: [] })) : (node.mark === "moved" && (yield changeAt("Template", pathOf(views.after, { component, members: [] }))), node.details.length > 0 && (yield* ownChanges(views, node))), yield* nodeChanges(views, node);
  }
}
function* ownChanges({ after }, { before, component }) {
  let inTree = ({ path, exists }) => ({
    at: { root: "Template", members: pathOf(after, { component, members: path }) },
    exists
  }), isFound = !1;
  for (let change of [
    ...valueChanges(before.members, component.members),
    ...textChanges(before, component)
  ])
    isFound = !0, yield inTree(change);
  isFound || (yield inTree({ path: ["Content"], exists: !0 }));
}
function textChanges(before, { hasList, pieces }) {
  if (before.hasList !== hasList) return [{ path: ["Content"], exists: hasList }];
  let [former, own] = [texts2(before.pieces), texts2(pieces)], [known, kept] = [new Set(former.map(({ text }) => text)), new Set(own.map(({ text }) => text))], added = own.filter(({ text }) => !known.has(text)), isShorter = former.some(({ text }) => !kept.has(text)) && own.length < former.length;
  return [
    ...added.map(({ at }) => ({ path: ["Content", at], exists: !0 })),
    ...isShorter ? [{ path: ["Content"], exists: !1 }] : []
  ];
}
function texts2(pieces) {
  return pieces.flatMap((piece, at) => isComponent(piece) ? [] : [{ at, text: JSON.stringify(piece.text) }]);
}
function removedFrom({ before, after, partners }, place) {
  let { component, members } = place;
  if (component === null) return removalAt("Template", members);
  for (let parent = component; ; parent = before.parents.get(parent) ?? before.root) {
    let partner = partners.get(parent);
    if (partner !== void 0)
      return removalAt("Template", pathOf(after, { component: partner, members: parent === component ? members : ["Content"] }));
  }
}
function pathOf(tree, { component, members }) {
  if (component === null) return members;
  let parent = tree.parents.get(component);
  if (parent === void 0) return members[0] === "Content" ? ["Body", ...members.slice(1)] : ["Body"];
  let at = parent.pieces.indexOf(component);
  return [...pathOf(tree, { component: parent, members: ["Content", at] }), ...members];
}
function changedPaths(change) {
  let sides2 = (0, import_app_steps.sidesWithLive)(change);
  if (sides2 === null) return null;
  let own = change.definition.content, live = (0, import_app_steps.hasDrifted)(change) ? sides2.after : sides2.before, { changes: changed, breaking } = changesBetween(live, own);
  return { breaking, changed, undone: madeInConsole(change, changed) };
}
function madeInConsole(change, changed) {
  let published = (0, import_app_steps.sidesSincePublished)(change)?.repository.before;
  if (published === void 0) return changed;
  let { changes } = changesBetween(published, change.definition.content), own = new Set(changes.map(({ at }) => JSON.stringify(at))), others = changed.filter(({ at }) => !own.has(JSON.stringify(at)));
  return others.length > 0 ? others : changed;
}
function changesBetween(before, after) {
  let { changes, breaking } = contentChanges(before, after);
  return { changes: bestFirst(changes), breaking: breaking.map(bestFirst) };
}
function contentChanges(before, after) {
  return before.kind === "view" && after.kind === "view" ? viewContentChanges(before, after) : before.kind === "module" && after.kind === "module" ? moduleContentChanges(before, after) : { changes: [], breaking: [] };
}
function bestFirst(changes) {
  return [...changes.filter(({ exists }) => exists), ...changes.filter(({ exists }) => !exists)];
}
var maxExcess = 4, sides = ["difference", "undone"];
function createEarlyDifferences(budget = sizeBudget) {
  let entries = /* @__PURE__ */ new Map(), [count, size2, nextShrink] = [0, 0, 0], keep = (kept) => {
    sides.reduce((total2, side) => total2 + sizeOfCompact(kept.items[side]), 0) > maxExcess * kept.maxShare ? entries.delete(kept.change.key) : entries.set(kept.change.key, kept);
  };
  return {
    add(change, nameIds) {
      if (!(0, import_app_steps2.isComparable)(change) || entries.has(change.key)) return;
      let found = compareNamed(change, nameIds), own = sizeOfDifference(found);
      count += 1, size2 += own;
      let maxShare = size2 <= budget ? Number.POSITIVE_INFINITY : Math.floor(budget / count);
      if (keep(keptDifference(change, found, own, maxShare)), !(size2 <= budget || count < nextShrink)) {
        for (let kept of [...entries.values()]) keep(shrink(kept, maxShare));
        nextShrink = 2 * count;
      }
    },
    find(change) {
      let kept = entries.get(change.key);
      return kept !== void 0 && isComparedAlike(kept.change, change) ? expand(kept) : null;
    }
  };
}
function keptDifference(change, found, size2, maxShare) {
  let share = shareOfSide(found, maxShare), compact = (side) => compactItems(share, found[side]?.items ?? []), without = (side) => found[side] && { ...found[side], items: [] };
  return {
    change,
    found: { ...found, difference: without("difference"), undone: without("undone") },
    items: { difference: compact("difference"), undone: compact("undone") },
    size: size2,
    maxShare
  };
}
function shrink(kept, maxShare) {
  let share = shareOfSide(kept.found, maxShare), { difference, undone } = kept.items;
  return {
    ...kept,
    maxShare,
    items: { difference: dropUnreachable(share, difference), undone: dropUnreachable(share, undone) }
  };
}
function shareOfSide({ undone }, maxShare) {
  return undone ? Math.floor(maxShare / 2) : maxShare;
}
function expand({ found, items, size: size2, maxShare }) {
  let whole = (side) => found[side] && { ...found[side], items: expandItems(items[side]) };
  return { found: { ...found, difference: whole("difference"), undone: whole("undone") }, size: size2, maxShare };
}
function isComparedAlike(one, other) {
  return one.definition === other.definition && one.observation === other.observation && one.overwrites === other.overwrites && one.baseVersion === other.baseVersion && (0, import_action_deliver2.isSkipped)(one) === (0, import_action_deliver2.isSkipped)(other) && (0, import_action_deliver2.reasonOf_2)(one) === "drifted" == ((0, import_action_deliver2.reasonOf_2)(other) === "drifted");
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
/******/ 	var __webpack_exports__ = __nccwpck_require__(654);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;