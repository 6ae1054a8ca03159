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

/***/ 528:
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
  aliasNameOf: () => aliasNameOf,
  applyOverride: () => applyOverride,
  createPastNames: () => createPastNames,
  createResolver_2: () => createResolver,
  findResources: () => findResources,
  functionOf: () => functionOf,
  indexByName: () => indexByName,
  kindsToList: () => kindsToList,
  modulesWithAliases: () => modulesWithAliases,
  nameKey: () => nameKey,
  noValues: () => noValues,
  readValues: () => readValues,
  resolveDefinition_2: () => resolveDefinition,
  resolveReference: () => resolveReference,
  withReferences_2: () => withReferences
});
module.exports = __toCommonJS(stdin_exports);

// another:src/core/resolve/reference-kinds.ts
var import_action_run_action = __nccwpck_require__(344);

// another:src/core/document/located-json.ts
var import_index = __nccwpck_require__(377);

// another:src/core/document/problem.ts
var import_index2 = __nccwpck_require__(377);

// another:src/core/text/nearest.ts
var import_index3 = __nccwpck_require__(377);

// another:src/core/text/quote.ts
var import_index4 = __nccwpck_require__(377);

// own:src/core/resolve/values.ts
var noValues = {
  files: [],
  values: /* @__PURE__ */ new Map(),
  overrides: /* @__PURE__ */ new Map(),
  nickname: null,
  hasSections: !1
};
function readValues(trees, instanceId) {
  let problems = [], files = trees.map((tree) => readFile(tree, (problem) => problems.push(problem))), ownSections = files.flatMap(({ sections }) => {
    let [first, second] = sections.filter((section) => section.instanceId === instanceId);
    return first && second && problems.push(duplicateSection(first, second)), first ?? [];
  });
  return { values: {
    files: trees.map(({ at }) => at.file),
    values: new Map([...files, ...ownSections].flatMap((each) => [...each.values])),
    overrides: new Map(ownSections.flatMap(({ overrides }) => [...overrides])),
    nickname: ownSections.at(-1)?.nickname ?? null,
    hasSections: files.some(({ hasSections }) => hasSections)
  }, problems };
}
function readFile(tree, report) {
  let root = asObject(tree, "A file of values", report);
  if (root === null) return { values: /* @__PURE__ */ new Map(), sections: [], hasSections: !1 };
  checkMembers(root, ["values", "instances"], "a file of values", report);
  let instances = objectIn(root, "instances", report);
  return {
    values: readMap(objectIn(root, "values", report), report),
    sections: instances.flatMap((each) => readSection(each, report)),
    hasSections: instances.length > 0
  };
}
function readSection({ name, at, value }, report) {
  let what = `The section ${(0, import_index4.quote)(name)}`, section = asObject(value, what, report);
  if (section === null) return [];
  checkMembers(section, ["instance", "values", "references"], `the section ${(0, import_index4.quote)(name)}`, report);
  let instance = (0, import_index.member)(section, "instance");
  return instance === null && report(
    (0, import_index2.error)(
      "values-file",
      at,
      `${what} has no instance. Add it: the id or the ARN of the instance that it is for.`
    )
  ), [
    {
      nickname: name,
      instanceId: instance === null ? null : idOf(instance, what, report),
      place: at,
      values: readMap(objectIn(section, "values", report), report),
      overrides: readOverrides(objectIn(section, "references", report), report)
    }
  ];
}
var instancePattern = /^(?:arn:[\w-]+:connect:[\w-]+:\d{12}:instance\/)?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;
function idOf(value, what, report) {
  let text = value.type === "string" ? instancePattern.exec(value.value)?.[1] : void 0;
  if (text !== void 0) return text.toLowerCase();
  let found = value.type === "string" ? (0, import_index4.quote)(value.value) : (0, import_index.typeName)(value);
  return report(
    (0, import_index2.error)(
      "values-file",
      value.at,
      `${what} has ${found} as its instance; expected the id or the ARN of an Amazon Connect instance.`
    )
  ), null;
}
function duplicateSection(first, second) {
  let { line } = first.place;
  return (0, import_index2.error)(
    "values-file",
    second.place,
    `The sections ${(0, import_index4.quote)(first.nickname)} (line ${line}) and ${(0, import_index4.quote)(second.nickname)} are for the same instance; expected one. Join them.`
  );
}
function readMap(members, report) {
  return new Map(
    members.map(({ name, at, value }) => {
      (0, import_index.checkNumbers)(value, report);
      let json = (0, import_index.toJson)(value);
      return value.type !== "number" || value.written === void 0 ? [name, { json, place: at }] : [name, { json, place: at, written: value.written }];
    })
  );
}
function readOverrides(members, report) {
  return new Map(
    members.flatMap(({ name, at, value }) => {
      let from = (0, import_action_run_action.parseReferenceName)(name), text = asString(value, `The reference ${(0, import_index4.quote)(name)}`, report), to = text === null ? null : (0, import_action_run_action.parseReferenceName)(text.value);
      return from === null || from.kind === "value" || from.kind === "instance" ? (report((0, import_index2.error)("values-file", at, notOverridable(name))), []) : text === null ? [] : to === null || to.kind !== from.kind ? (report((0, import_index2.error)("values-file", text.at, otherKind(name, text.value, from.kind))), []) : [[nameKey(from), { ...to, written: text.value, place: at }]];
    })
  );
}
function nameKey({ kind, name }) {
  return `${kind}/${name}`;
}
function notOverridable(name) {
  return `${(0, import_index4.quote)(name)} is no reference that an instance can name otherwise; expected kind/Name as definitions have it, without "\${", "@" and "#", such as queue/Support.`;
}
function otherKind(name, text, kind) {
  return `${(0, import_index4.quote)(name)} is ${(0, import_index4.quote)(text)} in this instance; expected ${kind}/ and the name that it has there.`;
}
function checkMembers(object, known, where, report) {
  for (let { name, at } of object.members) {
    if (known.includes(name)) continue;
    let near = (0, import_index3.nearest)(name, known), advice = near === null ? `Known are ${known.join(", ")}.` : `Did you mean ${near}?`;
    report((0, import_index2.error)("values-file", at, `${(0, import_index4.quote)(name)} is not known in ${where}. ${advice}`));
  }
}
function objectIn(object, name, report) {
  let value = (0, import_index.member)(object, name);
  return value === null || value.type === "null" ? [] : asObject(value, name, report)?.members ?? [];
}
function asObject(value, what, report) {
  return value.type === "object" ? value : (report((0, import_index2.error)("values-file", value.at, `${what} is ${(0, import_index.typeName)(value)}; expected an object.`)), null);
}
function asString(value, what, report) {
  return value.type === "string" ? value : (report((0, import_index2.error)("values-file", value.at, `${what} is ${(0, import_index.typeName)(value)}; expected a string.`)), null);
}

// another:src/core/text/list-some.ts
var import_action_run_action2 = __nccwpck_require__(344);

// another:src/core/model/key.ts
var import_index5 = __nccwpck_require__(377);

// another:src/core/text/arn.ts
var import_index6 = __nccwpck_require__(377);

// another:src/core/document/json.ts
var import_index7 = __nccwpck_require__(377);

// own:src/core/resolve/forms.ts
function aliasNameOf({ kind, qualifier }) {
  return kind !== "module" || qualifier === null ? null : qualifier.startsWith("alias:") ? qualifier.slice(6) : /^(?:latest|bare|\d+)$/.test(qualifier) ? null : qualifier;
}
function suffixOf(reference, aliasId) {
  let { kind, qualifier } = reference;
  return aliasNameOf(reference) !== null ? `:${aliasId}` : kind === "view" && (qualifier === null || qualifier === "latest") ? ":$LATEST" : kind === "lambda" ? qualifier === null ? "" : `:${qualifier}` : qualifier === null || qualifier === "bare" ? "" : qualifier === "latest" ? ":$LATEST" : `:${qualifier}`;
}
function textOf(reference, { id, arn }, aliasId) {
  let whole = reference.form === "id" && id !== null ? id : arn;
  return reference.kind === "lambda" && functionOf(arn).qualifier !== null ? whole : `${whole}${suffixOf(reference, aliasId)}`;
}
function functionOf(arn) {
  let [, name = "", qualifier = null] = (0, import_index6.parseArn)(arn).resource.split(":");
  return { name, qualifier };
}
function indexByName(lists) {
  return new Map(
    [...lists].map(([kind, resources]) => {
      let byName = /* @__PURE__ */ new Map();
      for (let resource of resources) {
        let candidate = toCandidate(resource);
        byName.set(resource.name, [...byName.get(resource.name) ?? [], candidate]);
      }
      for (let candidates of byName.values()) candidates.sort((a, b) => (0, import_index7.compareCodeUnits)(a.arn, b.arn));
      return [kind, byName];
    })
  );
}
function toCandidate(resource) {
  let { id, arn } = resource;
  return "state" in resource ? { id, arn, state: resource.state, awsManaged: !1 } : { id, arn, state: resource.archived ? "archived" : "active", awsManaged: resource.awsManaged };
}
function applyOverride(reference, { overrides }) {
  let override = overrides.get(nameKey(reference)) ?? null;
  return { actual: override === null ? reference : { ...reference, name: override.name }, override };
}
function findResources({ kind, name }, named) {
  let byName = named.get(kind) ?? noResources, found = byName.get(name);
  return found !== void 0 || !/^arn:|^[0-9a-f]{8}-/.test(name) ? found ?? [] : [...byName.values()].flat().filter(({ id, arn }) => id === name || arn === name);
}
var noResources = /* @__PURE__ */ new Map();
function kindsToList(references) {
  return [...new Set(references.map(({ kind }) => kind))].filter((kind) => kind !== "instance" && kind !== "value");
}
function modulesWithAliases(references, { named, values }) {
  let ids = references.flatMap((reference) => {
    if (reference.kind !== "module" || aliasNameOf(reference) === null) return [];
    let { actual } = applyOverride(reference, values);
    return findResources({ kind: "module", name: actual.name }, named).map(({ id }) => id);
  });
  return [...new Set(ids)].filter((id) => id !== null).toSorted(import_index7.compareCodeUnits);
}
var maxNamed = 5;
function resolveReference(reference, catalogue, made = /* @__PURE__ */ new Map()) {
  let { kind } = reference;
  if (kind === "value") return resolveValue(reference, catalogue);
  if (kind === "instance") return resolveFact(reference.name, catalogue.instance);
  let { actual, override } = applyOverride(reference, catalogue.values), answer = resolveResource({ ...actual, kind }, catalogue, made, reference.name);
  if (override === null || answer.type !== "fault") return answer;
  let { file, line } = override.place;
  return {
    ...answer,
    fault: `In this instance it is ${(0, import_index4.quote)(override.written)} (${file}, line ${line}). ${answer.fault}`
  };
}
function resolveValue({ name, form }, { values: { values } }) {
  let value = values.get(name);
  if (value === void 0) {
    let near = (0, import_index3.nearest)(name, [...values.keys()]), advice = near === null ? "Add it to a file of the input values." : `Did you mean ${(0, import_index4.quote)(near)}?`;
    return {
      type: "fault",
      reason: "missing-value",
      fault: `The values for this instance have no ${(0, import_index4.quote)(name)}. ${advice}`
    };
  }
  let { json, place, written } = value;
  if (form === "json") return { type: "json", json };
  if (typeof json == "string") return { type: "text", text: json };
  if (typeof json == "number") return { type: "text", text: written ?? String(json) };
  let what = json === null ? "null" : Array.isArray(json) ? "a list" : typeof json == "boolean" ? String(json) : "an object";
  return {
    type: "fault",
    reason: "missing-value",
    fault: `The value ${(0, import_index4.quote)(name)} (${place.file}, line ${place.line}) is ${what}; expected a string or a number. Write it in quotes, or insert it as it is with "#json".`
  };
}
function resolveFact(fact, { id, arn, alias, region, account }) {
  let partition = (0, import_index6.parseArn)(arn).partition, text = { id, arn, alias, region, account, partition }[fact];
  return text !== null ? { type: "text", text } : {
    type: "fault",
    reason: "unresolved-reference",
    fault: "This instance has no alias, as far as the service says. Write the text itself, or a value."
  };
}
function resolveResource(reference, catalogue, made, writtenName) {
  let candidates = candidatesOf(reference, catalogue), [only, ...others] = candidates;
  return only === void 0 ? resolveMissing(reference, catalogue, made) : others.length > 0 ? {
    type: "fault",
    reason: "ambiguous-reference",
    fault: ambiguityFault(reference.kind, writtenName, only, candidates)
  } : only.awsManaged && !/^\d+$/.test(reference.qualifier ?? "") ? unresolved(
    `${(0, import_index4.quote)(reference.name)} is managed by AWS, which a flow names by the number of a version. Write it: \${view/${(0, import_action_run_action.encodeName)(reference.name)}@1}.`
  ) : resolveAlias(reference, only, catalogue, made);
}
function candidatesOf(reference, { named }) {
  let found = findResources(reference, named);
  if (reference.kind === "lambda") return functionsOf(reference, found);
  let best = Math.min(...found.map(rank));
  return found.filter((each) => rank(each) === best);
}
function rank({ awsManaged, state }) {
  return awsManaged ? 2 : state === "archived" ? 1 : 0;
}
function functionsOf({ name, qualifier }, found) {
  if (qualifier === null && name.startsWith("arn:")) return found;
  let exact = found.filter(({ arn }) => functionOf(arn).qualifier === qualifier);
  return exact.length > 0 ? exact : found.filter(({ arn }) => functionOf(arn).qualifier === null);
}
function resolveAlias(reference, found, { aliases, moduleAlias, inRun }, made) {
  let alias = aliasNameOf(reference);
  if (alias === null) return { type: "text", text: textOf(reference, found, null) };
  let target = (0, import_index5.keyFor)("module", reference.name), known = aliases.get(String(found.id)) ?? [], own = made.get(target)?.alias, id = (own?.name === alias ? own.id : void 0) ?? known.find(({ name }) => name === alias)?.id;
  if (id !== void 0) return { type: "text", text: textOf(reference, found, id) };
  if (moduleAlias === alias && inRun.has(target)) return { type: "pending", target };
  let near = (0, import_index3.nearest)(
    alias,
    known.map(({ name }) => name)
  ), advice = near === null ? "Create it, or set the input module-alias." : `Did you mean ${(0, import_index4.quote)(near)}?`;
  return unresolved(`The module ${(0, import_index4.quote)(reference.name)} has no alias ${(0, import_index4.quote)(alias)}. ${advice}`);
}
function resolveMissing(reference, catalogue, made) {
  let { kind, name } = reference;
  if (kind === "view" || kind === "module") {
    let target = (0, import_index5.keyFor)(kind, name), own = made.get(target);
    if (own) return resolveAlias(reference, { ...own, state: "active", awsManaged: !1 }, catalogue, made);
    let alias = aliasNameOf(reference);
    if (catalogue.createsMissing && catalogue.inRun.has(target))
      return alias === null || alias === catalogue.moduleAlias ? { type: "pending", target } : unresolved(
        `This run creates the module ${(0, import_index4.quote)(name)}, but not its alias ${(0, import_index4.quote)(alias)}. Set the input module-alias to that name, or leave the alias out.`
      );
    if (catalogue.inRepository.has(target)) return unresolved(notCreatedFault(target, catalogue));
  }
  return unresolved(missingFault(reference, catalogue));
}
function notCreatedFault(target, { createsMissing, invalid }) {
  let what = `The instance does not have it yet, and this run does not create ${target}:`;
  return invalid.has(target) ? `${what} its file is not valid. Correct that file.` : createsMissing ? `${what} the input only leaves it out. Add it there, or publish it first.` : `${what} it creates nothing, being a rollback or a run with create-missing: false. Publish ${target} first.`;
}
function missingFault({ kind, name }, { named }) {
  let found = findResources({ kind, name }, named);
  if (kind === "lambda" && found.length > 0) return otherQualifierFault(found);
  let names = [...named.get(kind)?.keys() ?? []], near = (0, import_index3.nearest)(name, names), what = `The instance has none of this name (${kind === "lambda" ? "functions that are associated with it" : (0, import_action_run_action.pluralOf)(kind)}: ${names.length}).`;
  return near !== null ? `${what} Did you mean ${(0, import_index4.quote)(near)}?` : kind === "lambda" ? `${what} Associate the function with the instance, or name it in the values file.` : `${what} Create ${(0, import_action_run_action.labelOf)(kind)} of this name, or name another one under references in the values file.`;
}
function otherQualifierFault(found) {
  let qualified = found.map(({ arn }) => functionOf(arn)), [first] = qualified, example = `\${lambda/${first?.name}@${first?.qualifier}}`;
  return `The instance has this function with another qualifier only: ${(0, import_action_run_action2.listSome)(
    qualified.map(({ name, qualifier }) => `${name}:${qualifier}`),
    maxNamed
  )}. Write ${example}, or associate the function without a qualifier.`;
}
function ambiguityFault(kind, writtenName, first, candidates) {
  let each = candidates.map(({ arn, state }) => state === "active" ? arn : `${arn} (${state})`), [what, text] = first.id ? ["id", first.id] : ["ARN", (0, import_action_run_action.encodeName)(first.arn)];
  return `The instance has ${candidates.length} of this name: ${(0, import_action_run_action2.listSome)(each, maxNamed)}. Name one by its ${what} under references in the values file, such as ${kind}/${(0, import_action_run_action.encodeName)(writtenName)}: ${kind}/${text}, or rename the others.`;
}
function unresolved(fault) {
  return { type: "fault", reason: "unresolved-reference", fault };
}

// another:src/core/kinds/text-rule.ts
var import_index8 = __nccwpck_require__(377);

// another:src/core/resolve/has-references.ts
var import_index9 = __nccwpck_require__(377);

// another:src/core/hash/sha256.ts
var import_index10 = __nccwpck_require__(377);

// another:src/core/kinds/large-text.ts
var import_index11 = __nccwpck_require__(377);

// own:src/core/resolve/substitute.ts
function substituteJson(text, insert) {
  if (!(0, import_index9.hasReferences)(text)) return text;
  let result = "", copied = 0;
  for (let at = text.indexOf("${"); at >= 0; at = text.indexOf("${", copied)) {
    let begin = quoteBefore(text, at), end = quoteAfter(text, at) + 1, literal = text.slice(begin, end), value = text[end] === ":" ? null : substituteValue(JSON.parse(literal), insert);
    result += text.slice(copied, begin) + (value === null ? literal : JSON.stringify(value)), copied = end;
  }
  return result + text.slice(copied);
}
function quoteBefore(text, from) {
  let at = text.lastIndexOf('"', from);
  for (; isEscaped(text, at); ) at = text.lastIndexOf('"', at - 1);
  return at;
}
function quoteAfter(text, from) {
  let at = text.indexOf('"', from);
  for (; isEscaped(text, at); ) at = text.indexOf('"', at + 1);
  return at;
}
function isEscaped(text, at) {
  let before = at - 1;
  for (; text[before] === "\\"; ) before -= 1;
  return (at - before) % 2 === 0;
}
function substituteValue(text, insert) {
  if (!(0, import_index9.hasReferences)(text)) return null;
  let segments = (0, import_action_run_action.parseReferences)(text), [only] = segments;
  if (segments.length !== 1 || only?.type !== "reference") return joinSegments(segments, insert);
  let insertion = insert(only.reference, only.written);
  return insertion === null ? only.written : "json" in insertion ? insertion.json : insertion.text;
}
function substituteText(text, insert) {
  return (0, import_index9.hasReferences)(text) ? joinSegments((0, import_action_run_action.parseReferences)(text), insert) : text;
}
function joinSegments(segments, insert) {
  return segments.map((segment) => segmentText(segment, insert)).join("");
}
function segmentText(segment, insert) {
  if (segment.type === "text") return segment.text;
  if (segment.type === "fault") return segment.written;
  let insertion = insert(segment.reference, segment.written);
  return insertion !== null && "text" in insertion ? insertion.text : segment.written;
}
function substitute({ content, description, tags }, insert) {
  return {
    content: substituteContent(content, insert),
    description: description === null ? null : substituteText(description, insert),
    tags: Object.fromEntries(
      Object.entries(tags).map(([key, value]) => [key, substituteText(value, insert)])
    )
  };
}
function substituteContent(content, insert) {
  if (content.kind === "view") {
    let { template, actions } = content;
    return (0, import_index11.viewContent)(
      substituteJson(template, insert),
      actions.map((action) => substituteText(action, insert))
    );
  }
  let { settings } = content;
  return (0, import_index11.moduleContent)(
    substituteJson(content.content, insert),
    settings === null ? null : substituteJson(settings, insert)
  );
}
function withReferences(definition, found) {
  let { content, description, tags, hash } = definition;
  return [...Object.values(content).flat(), description, ...Object.values(tags)].some((text) => typeof text == "string" && (0, import_index9.hasReferences)(text)) ? { ...definition, references: {
    written: { content, description, tags },
    source: hash,
    found,
    resolution: null
  } } : definition;
}
function createResolver(catalogue, made = /* @__PURE__ */ new Map()) {
  let known = /* @__PURE__ */ new Map(), resolve = (reference, written) => {
    let before = known.get(written);
    if (before !== void 0) return before;
    let resolved = resolveIn(reference, catalogue, made);
    return known.set(written, resolved), resolved;
  };
  return (definition) => resolveWith(resolve, definition);
}
function resolveDefinition(definition, catalogue, made = /* @__PURE__ */ new Map()) {
  return createResolver(catalogue, made)(definition);
}
function resolveIn(reference, catalogue, made) {
  let { actual, override } = applyOverride(reference, catalogue.values), key = (0, import_index8.isKind)(actual.kind) ? (0, import_index5.keyFor)(actual.kind, actual.name) : null, answer = resolveReference(reference, catalogue, made);
  return {
    answer,
    insertion: insertionOf(answer),
    text: answer.type === "text" ? answer.text : answer.type === "json" ? JSON.stringify(answer.json) : null,
    target: key !== null && catalogue.inRepository.has(key) ? key : null,
    overriddenBy: override?.written ?? null
  };
}
function resolveWith(resolve, definition) {
  let { references } = definition;
  if (references === void 0) return definition;
  let found = new Set(references.found.map(({ written }) => written)), sent = substitute(references.written, (reference, written) => {
    if (!found.has(written))
      throw new TypeError(`${written} was not found in the file: this is a bug of connect-publish`);
    return resolve(reference, written).insertion;
  }), sentHash = (0, import_index10.contentHash)(sent.content), resolution = resolutionOf(references, resolve, sent), isOpen2 = resolution.pending.length > 0 || resolution.block !== null;
  return {
    ...definition,
    ...sent,
    hash: isOpen2 ? openHash(sentHash) : sentHash,
    references: { ...references, resolution }
  };
}
function openHash(hash) {
  return (0, import_index10.sha256)(`open ${hash}`);
}
function insertionOf(answer) {
  return answer.type === "text" ? { text: answer.text } : answer.type === "json" ? { json: answer.json } : null;
}
function resolutionOf({ found, written }, resolve, sent) {
  let executed = found.filter(({ isInCanvas }) => !isInCanvas).map((each) => ({ found: each, result: resolve(each.reference, each.written) })), references = executed.map(toResolved);
  return {
    references,
    reviewed: () => reviewedParts(found, written, resolve, sent),
    targets: [...new Set(executed.flatMap(({ result }) => result.target ?? []))],
    pending: [...new Set(references.flatMap(({ awaits }) => awaits ?? []))],
    block: blockOf(executed)
  };
}
function reviewedParts(found, all, resolve, sent) {
  return found.every(({ reference, written }) => resolve(reference, written).target === null) ? sent : substitute(all, (reference, written) => {
    let { target, insertion } = resolve(reference, written);
    return target === null ? insertion : null;
  });
}
function toResolved({ found, result: { answer, text, overriddenBy } }) {
  let awaits = answer.type === "pending" ? answer.target : null;
  return { ...found, resolved: text, overriddenBy, awaits };
}
var reasons = [
  "missing-value",
  "ambiguous-reference",
  "unresolved-reference",
  "reference-cycle"
];
function blockOf(executed) {
  let faults = /* @__PURE__ */ new Map();
  for (let { found, result } of executed) {
    let { written, place } = found, { answer } = result;
    if (answer.type !== "fault" || faults.has(written)) continue;
    let message = `${(0, import_index4.quote)(written)} (line ${place.line}, column ${place.column}) cannot be resolved. ${answer.fault}`;
    faults.set(written, { reason: answer.reason, message, place });
  }
  let all = [...faults.values()], reason = reasons.find((each) => all.some((fault) => fault.reason === each)), first = all.find((fault) => fault.reason === reason);
  return first === void 0 ? null : { ...first, message: all.map(({ message }) => message).join(" ") };
}

// another:src/core/kinds/arns.ts
var import_index12 = __nccwpck_require__(377);

// another:src/core/model/once-for-each.ts
var import_index13 = __nccwpck_require__(377);

// another:src/core/document/kept-json.ts
var import_index14 = __nccwpck_require__(377);

// another:esbuild-runtime
var import_index15 = __nccwpck_require__(377);

// own:app-resolve-past-names
function createPastNames({ catalogue }, parse, instanceId) {
  let { files } = catalogue.values;
  return {
    files,
    resolve: async (definition, sources) => {
      if (definition.references === void 0) return definition;
      let values = await pastValues(files, sources, parse, instanceId);
      if (values === null) return null;
      let resolved = resolveDefinition(definition, { ...catalogue, values });
      return (0, import_index10.isOpen)(resolved) ? null : resolved;
    }
  };
}
async function pastValues(files, sources, parse, instanceId) {
  let parsed = await Promise.all(
    files.map(async (file, at) => {
      let bytes = sources[at] ?? null;
      return bytes === null ? null : parse.document(file, bytes);
    })
  ), trees = parsed.flatMap((each) => each?.tree ?? []);
  if (parsed.some((each) => each?.problems.some(import_index2.isError))) return null;
  let { values, problems } = readValues(trees, instanceId);
  return problems.length > 0 ? null : values;
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
/******/ 	var __webpack_exports__ = __nccwpck_require__(528);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;