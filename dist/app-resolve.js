/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 344:
/***/ ((module) => {

"use strict";
module.exports = require("./action-run-action.js");

/***/ }),

/***/ 351:
/***/ ((module) => {

"use strict";
module.exports = require("./app-resolve-read-values.js");

/***/ }),

/***/ 383:
/***/ ((module) => {

"use strict";
module.exports = require("./core-check.js");

/***/ }),

/***/ 61:
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

// another:shared-73.js
var require_shared_73 = __commonJS({
  "another:shared-73.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-73.js"]);
  }
});

// another:shared-75.js
var require_shared_75 = __commonJS({
  "another:shared-75.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-75.js"]);
  }
});

// another:shared-78.js
var require_shared_78 = __commonJS({
  "another:shared-78.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-78.js"]);
  }
});

// another:shared-34.js
var require_shared_34 = __commonJS({
  "another:shared-34.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(351)["shared-34.js"]);
  }
});

// another:shared-35.js
var require_shared_35 = __commonJS({
  "another:shared-35.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(383)["shared-35.js"]);
  }
});

// another:shared-58.js
var require_shared_58 = __commonJS({
  "another:shared-58.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-58.js"]);
  }
});

// another:shared-77.js
var require_shared_77 = __commonJS({
  "another:shared-77.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-77.js"]);
  }
});

// another:shared-79.js
var require_shared_79 = __commonJS({
  "another:shared-79.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-79.js"]);
  }
});

// another:shared-52.js
var require_shared_52 = __commonJS({
  "another:shared-52.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-52.js"]);
  }
});

// another:shared-54.js
var require_shared_54 = __commonJS({
  "another:shared-54.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-54.js"]);
  }
});

// another:shared-55.js
var require_shared_55 = __commonJS({
  "another:shared-55.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-55.js"]);
  }
});

// another:shared-56.js
var require_shared_56 = __commonJS({
  "another:shared-56.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-56.js"]);
  }
});

// another:shared-59.js
var require_shared_59 = __commonJS({
  "another:shared-59.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-59.js"]);
  }
});

// another:shared-74.js
var require_shared_74 = __commonJS({
  "another:shared-74.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-74.js"]);
  }
});

// another:shared-76.js
var require_shared_76 = __commonJS({
  "another:shared-76.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-76.js"]);
  }
});

// another:shared-86.js
var require_shared_86 = __commonJS({
  "another:shared-86.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-86.js"]);
  }
});

// <stdin>
var stdin_exports = {};
__export(stdin_exports, {
  "app-resolve.js": () => app_resolve_exports,
  "shared-30.js": () => shared_30_exports,
  "shared-33.js": () => shared_33_exports
});
module.exports = __toCommonJS(stdin_exports);

// own:app-resolve.js
var app_resolve_exports = {};
__export(app_resolve_exports, {
  resolveReferences: () => resolveReferences
});

// own:shared-30.js
var shared_30_exports = {};
__export(shared_30_exports, {
  checkSent: () => checkSent
});
var import_shared_73 = __toESM(require_shared_73()), import_shared_75 = __toESM(require_shared_75()), import_shared_78 = __toESM(require_shared_78());
function checkSent(definition) {
  let { place, content, description, tags, kind } = definition, isKnown = !(0, import_shared_75.isOpen)(definition);
  return [
    ...sizeFaults(content),
    ...(content.kind === "view" ? content.actions : []).flatMap(
      (action) => textFaults("action", "The action", action, import_shared_73.textRules.viewName, isKnown)
    ),
    ...description === null ? [] : textFaults("description", "Description", description, import_shared_73.kinds[kind].description, isKnown),
    ...Object.entries(tags).flatMap(([key, value]) => tagFaults(key, value))
  ].map(([code, message]) => (0, import_shared_78.error)(code, place, `${message} ${whatItIs}`));
}
var whatItIs = "This is what its references come to in this instance.";
function sizeFaults(content) {
  let fault = content.kind === "view" ? (0, import_shared_73.viewSizeFault)(content) : (0, import_shared_73.moduleSizeFault)(content);
  return fault === null ? [] : [[content.kind === "view" ? "view-size" : "module-size", fault]];
}
function textFaults(member, what, text, rule, isKnown) {
  let length = (0, import_shared_73.lengthFault)(text, rule), alphabet = isKnown ? (0, import_shared_73.alphabetFault)(text, rule) : null;
  return [
    ...length === null ? [] : [[`${member}-length`, `${what} ${length}. Shorten it.`]],
    ...alphabet === null ? [] : [[`${member}-alphabet`, `${what} ${alphabet}. Correct it.`]]
  ];
}
function tagFaults(key, value) {
  let fault = (0, import_shared_73.tagValueFault)(key, value);
  return fault === null ? [] : [["tag-value", fault]];
}

// own:shared-33.js
var shared_33_exports = {};
__export(shared_33_exports, {
  indexByName: () => indexByName,
  isOwnKind: () => isOwnKind,
  kindsToList: () => kindsToList,
  modulesWithAliases: () => modulesWithAliases,
  resolveDefinition: () => resolveDefinition,
  withReferences: () => withReferences
});
var import_shared_34 = __toESM(require_shared_34()), import_shared_35 = __toESM(require_shared_35()), import_shared_58 = __toESM(require_shared_58()), import_shared_752 = __toESM(require_shared_75()), import_shared_77 = __toESM(require_shared_77()), import_shared_782 = __toESM(require_shared_78()), import_shared_79 = __toESM(require_shared_79());
function aliasNameOf({ kind, qualifier }) {
  return kind !== "module" || qualifier === null ? null : qualifier.startsWith("alias:") ? qualifier.slice(6) : /^(?:latest|bare|\d+)$/.test(qualifier) ? null : qualifier;
}
function suffixOf(reference, aliasId) {
  let { kind, qualifier } = reference;
  return aliasNameOf(reference) !== null ? `:${aliasId}` : kind === "view" && (qualifier === null || qualifier === "latest") ? ":$LATEST" : qualifier === null || qualifier === "bare" ? "" : qualifier === "latest" ? ":$LATEST" : `:${qualifier}`;
}
function textOf(reference, { id, arn }, aliasId) {
  let whole = reference.form === "id" ? id ?? arn : arn;
  return reference.kind === "lambda" && functionOf(arn).qualifier !== null ? whole : `${whole}${suffixOf(reference, aliasId)}`;
}
function functionOf(arn) {
  let [, , , , , , name = "", qualifier = null] = arn.split(":");
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
      for (let candidates of byName.values()) candidates.sort((a, b) => (0, import_shared_782.compareCodeUnits)(a.arn, b.arn));
      return [kind, byName];
    })
  );
}
function toCandidate(resource) {
  let { id, arn } = resource;
  return "state" in resource ? { id, arn, state: resource.state, awsManaged: !1 } : { id, arn, state: resource.archived ? "archived" : "active", awsManaged: resource.awsManaged };
}
function meantBy(reference, { overrides }) {
  let override = overrides.get((0, import_shared_34.nameKey)(reference)) ?? null;
  return { meant: override === null ? reference : { ...reference, name: override.name }, override };
}
function kindsToList(references) {
  return [...new Set(references.map(({ kind }) => kind))].filter((kind) => kind !== "instance" && kind !== "value");
}
function modulesWithAliases(references, { named, values }) {
  let ids = references.flatMap((reference) => {
    if (reference.kind !== "module" || aliasNameOf(reference) === null) return [];
    let { meant } = meantBy(reference, values);
    return (named.get("module")?.get(meant.name) ?? []).flatMap(({ id }) => id ?? []);
  });
  return [...new Set(ids)].toSorted(import_shared_782.compareCodeUnits);
}
var maxNamed = 5;
function resolveReference(reference, catalogue, made = /* @__PURE__ */ new Map()) {
  if (reference.kind === "value") return resolveValue(reference, catalogue);
  if (reference.kind === "instance") return resolveFact(reference.name, catalogue.instance);
  let { meant, override } = meantBy(reference, catalogue.values), answer = resolveResource(meant, catalogue, made);
  if (override === null || answer.type !== "fault") return answer;
  let { file, line } = override.place;
  return {
    ...answer,
    fault: `In this instance it is ${(0, import_shared_79.quote)(override.written)} (${file}, line ${line}). ${answer.fault}`
  };
}
function resolveValue({ name, form }, { values: { values } }) {
  let value = values.get(name);
  if (value === void 0) {
    let near = (0, import_shared_77.nearest)(name, [...values.keys()]), advice = near === null ? "Add it to a file of the input values." : `Did you mean ${(0, import_shared_79.quote)(near)}?`;
    return {
      type: "fault",
      reason: "missing-value",
      fault: `The values for this instance have no ${(0, import_shared_79.quote)(name)}. ${advice}`
    };
  }
  let { json, place } = value;
  if (form === "json") return { type: "json", json };
  if (typeof json == "string") return { type: "text", text: json, state: "active" };
  if (typeof json == "number") return { type: "text", text: String(json), state: "active" };
  let what = json === null ? "null" : Array.isArray(json) ? "a list" : typeof json == "boolean" ? String(json) : "an object";
  return {
    type: "fault",
    reason: "missing-value",
    fault: `The value ${(0, import_shared_79.quote)(name)} (${place.file}, line ${place.line}) is ${what}; expected a string or a number. Write it in quotes, or insert it as it is with "#json".`
  };
}
function resolveFact(fact, { id, arn, alias, region, account }) {
  let [, partition = "aws"] = arn.split(":"), text = { id, arn, alias, region, account, partition }[fact];
  return text !== null ? { type: "text", text, state: "active" } : {
    type: "fault",
    reason: "unresolved-reference",
    fault: "This instance has no alias, as far as the service says. Write the text itself, or a value."
  };
}
function resolveResource(reference, catalogue, made) {
  let candidates = candidatesOf(reference, catalogue), [only, ...others] = candidates;
  return others.length > 0 ? { type: "fault", reason: "ambiguous-reference", fault: severalOf(reference, candidates) } : only === void 0 ? resolveMissing(reference, catalogue, made) : only.awsManaged && !/^\d+$/.test(reference.qualifier ?? "") ? unresolved(
    `${(0, import_shared_79.quote)(reference.name)} is managed by AWS, which a flow names by the number of a version. Write it: \${view/${(0, import_shared_35.encodeName)(reference.name)}@1}.`
  ) : resolveAlias(reference, only, catalogue, made);
}
function candidatesOf(reference, { named }) {
  let { kind, name } = reference;
  if (kind === "value" || kind === "instance") return [];
  let byName = named.get(kind), found = byName?.get(name) ?? byId(name, byName);
  if (kind === "lambda") return functionsOf(reference, found);
  let best = Math.min(...found.map(rank));
  return found.filter((each) => rank(each) === best);
}
function byId(text, byName) {
  return /^arn:|^[0-9a-f]{8}-/.test(text) ? [...byName?.values() ?? []].flat().filter(({ id, arn }) => id === text || arn === text) : [];
}
function rank({ awsManaged, state }) {
  return awsManaged ? 2 : state === "archived" ? 1 : 0;
}
function functionsOf({ qualifier }, found) {
  let exact = found.filter(({ arn }) => functionOf(arn).qualifier === qualifier);
  return exact.length > 0 ? exact : found.filter(({ arn }) => functionOf(arn).qualifier === null);
}
function resolveAlias(reference, found, { aliases, moduleAlias, created }, made) {
  let alias = aliasNameOf(reference);
  if (alias === null) return { type: "text", text: textOf(reference, found, null), state: found.state };
  let target = (0, import_shared_752.keyFor)("module", reference.name), known = aliases.get(found.id ?? "") ?? [], own = made.get(target)?.alias, id = (own?.name === alias ? own.id : void 0) ?? known.find(({ name }) => name === alias)?.id;
  if (id !== void 0) return { type: "text", text: textOf(reference, found, id), state: found.state };
  if (moduleAlias === alias && created.has(target)) return { type: "pending", target };
  let near = (0, import_shared_77.nearest)(
    alias,
    known.map(({ name }) => name)
  ), advice = near === null ? "Create it, or set the input module-alias." : `Did you mean ${(0, import_shared_79.quote)(near)}?`;
  return unresolved(`The module ${(0, import_shared_79.quote)(reference.name)} has no alias ${(0, import_shared_79.quote)(alias)}. ${advice}`);
}
function resolveMissing(reference, catalogue, made) {
  let { kind, name } = reference;
  if (kind === "view" || kind === "module") {
    let target = (0, import_shared_752.keyFor)(kind, name), own = made.get(target);
    if (own) return resolveAlias(reference, { ...own, state: "active", awsManaged: !1 }, catalogue, made);
    let alias = aliasNameOf(reference), isMade = alias === null || alias === catalogue.moduleAlias;
    if (catalogue.created.has(target) && isMade) return { type: "pending", target };
    if (catalogue.created.has(target))
      return unresolved(
        `This run creates the module ${(0, import_shared_79.quote)(name)}, but not its alias ${(0, import_shared_79.quote)(alias ?? "")}. Set the input module-alias to that name, or leave the alias out.`
      );
    if (catalogue.inRepository.has(target)) return unresolved(leftOut(target));
  }
  return unresolved(missingName(reference, catalogue));
}
function leftOut(target) {
  return `The instance does not have it yet, and this run does not create ${target}: the input only leaves it out, its file is not valid, or nothing is to be created. Publish it first.`;
}
function missingName({ kind, name, qualifier }, { named }) {
  if (kind === "value" || kind === "instance") throw new TypeError("values have no list");
  let names = [...named.get(kind)?.keys() ?? []], near = (0, import_shared_77.nearest)(name, names), listed = kind === "lambda" ? "functions that are associated with it" : (0, import_shared_35.pluralOf)(kind), what = `The instance has none of this name among its ${names.length} ${listed}.`;
  return near !== null ? `${what} Did you mean ${(0, import_shared_79.quote)(near)}?` : kind === "lambda" && named.get(kind)?.has(name) ? `${what} The function is associated by another qualifier than ${(0, import_shared_79.quote)(qualifier ?? "")}.` : kind === "lambda" ? `${what} Associate the function with the instance, or name it in the values file.` : `${what} Create ${(0, import_shared_35.labelOf)(kind)} of this name, or name another one under references in the values file.`;
}
function severalOf({ kind, name }, candidates) {
  let each = candidates.map(({ arn, state }) => state === "active" ? arn : `${arn} (${state})`);
  return `The instance has ${candidates.length} of this name: ${(0, import_shared_58.listSome)(each, maxNamed)}. Name one by its id under references in the values file, such as ${kind}/${(0, import_shared_35.encodeName)(name)}: ${kind}/${candidates[0]?.id ?? (0, import_shared_35.encodeName)(candidates[0]?.arn ?? "")}, or rename the others.`;
}
function unresolved(fault) {
  return { type: "fault", reason: "unresolved-reference", fault };
}
function isOwnKind(kind) {
  return kind === "view" || kind === "module";
}
var jsonString = /"(?:[^"\\]|\\.)*"(:?)/g;
function substituteJson(text, insert) {
  return (0, import_shared_77.hasReferences)(text) ? text.replace(jsonString, (literal, colon) => {
    if (colon !== "" || !literal.includes("${")) return literal;
    let value = substituteValue(JSON.parse(literal), insert);
    return value === null ? literal : JSON.stringify(value);
  }) : text;
}
function substituteValue(text, insert) {
  if (!(0, import_shared_77.hasReferences)(text)) return null;
  let parts = (0, import_shared_35.parseReferences)(text), [only] = parts;
  if (parts.length === 1 && only?.type === "reference") {
    let insertion = insert(only.reference, only.written);
    if (insertion !== null && "json" in insertion) return insertion.json;
  }
  return joined(parts, insert);
}
function substituteText(text, insert) {
  return (0, import_shared_77.hasReferences)(text) ? joined((0, import_shared_35.parseReferences)(text), insert) : text;
}
function joined(parts, insert) {
  return parts.map((part) => textOf2(part, insert)).join("");
}
function textOf2(part, insert) {
  if (part.type === "text") return part.text;
  if (part.type === "fault") return part.written;
  let insertion = insert(part.reference, part.written);
  return insertion !== null && "text" in insertion ? insertion.text : part.written;
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
    return { kind: "view", template: substituteJson(template, insert), actions: actions.map((action) => substituteText(action, insert)) };
  }
  let { settings } = content;
  return {
    kind: "module",
    content: substituteJson(content.content, insert),
    settings: settings === null ? null : substituteJson(settings, insert)
  };
}
function withReferences(definition, found) {
  let { content, description, tags, hash } = definition;
  return (0, import_shared_77.hasReferences)(JSON.stringify([{ ...content }, description, tags])) ? { ...definition, references: {
    written: { content, description, tags },
    source: hash,
    found,
    resolution: null
  } } : definition;
}
function resolveDefinition(definition, catalogue, made = /* @__PURE__ */ new Map()) {
  let { references } = definition;
  if (references === void 0) return definition;
  let answers = /* @__PURE__ */ new Map(), answerTo = (reference, written) => {
    let answer = answers.get(written) ?? resolveReference(reference, catalogue, made);
    return answers.set(written, answer), answer;
  }, sent = substitute(
    references.written,
    (reference, written) => insertionOf(answerTo(reference, written))
  ), reviewed = substitute(
    references.written,
    (reference, written) => isOfRepository(reference, catalogue) ? null : insertionOf(answerTo(reference, written))
  ), resolution = resolutionOf(references.found, catalogue, answerTo, reviewed), isOpen2 = resolution.pending.length > 0 || resolution.block !== null;
  return {
    ...definition,
    ...sent,
    hash: isOpen2 ? openHash(sent.content) : (0, import_shared_752.contentHash)(sent.content),
    references: { ...references, resolution }
  };
}
function openHash(content) {
  return (0, import_shared_752.sha256)(`open ${(0, import_shared_752.contentHash)(content)}`);
}
function insertionOf(answer) {
  return answer.type === "text" ? { text: answer.text } : answer.type === "json" ? { json: answer.json } : null;
}
function resolutionOf(found, catalogue, answerTo, reviewed) {
  let executed = found.filter(({ isInCanvas }) => !isInCanvas), targets = executed.flatMap(({ reference }) => targetOf(reference, catalogue) ?? []), pending = executed.flatMap(({ reference, written }) => {
    let answer = answerTo(reference, written);
    return answer.type === "pending" ? answer.target : [];
  });
  return {
    references: executed.map((each) => toResolved(each, catalogue, answerTo(each.reference, each.written))),
    reviewHash: (0, import_shared_752.contentHash)(reviewed.content),
    reviewed: { description: reviewed.description, tags: reviewed.tags },
    targets: [...new Set(targets)],
    pending: [...new Set(pending)],
    block: blockOf(executed, answerTo)
  };
}
function toResolved(found, { values }, answer) {
  let { override } = meantBy(found.reference, values), resolved = answer.type === "text" ? answer.text : answer.type === "json" ? JSON.stringify(answer.json) : null;
  return { ...found, resolved, overriddenBy: override?.written ?? null };
}
function targetOf(reference, { values, inRepository }) {
  let { kind, name } = meantBy(reference, values).meant;
  if (!isOwnKind(kind)) return null;
  let key = (0, import_shared_752.keyFor)(kind, name);
  return inRepository.has(key) ? key : null;
}
function isOfRepository(reference, catalogue) {
  return targetOf(reference, catalogue) !== null;
}
var reasons = [
  "missing-value",
  "ambiguous-reference",
  "unresolved-reference",
  "reference-cycle"
];
function blockOf(found, answerTo) {
  let faults = /* @__PURE__ */ new Map();
  for (let { reference, written, place } of found) {
    let answer = answerTo(reference, written);
    if (answer.type !== "fault" || faults.has(written)) continue;
    let message = `${(0, import_shared_79.quote)(written)} (line ${place.line}, column ${place.column}) cannot be resolved. ${answer.fault}`;
    faults.set(written, { reason: answer.reason, message });
  }
  let all = [...faults.values()], reason = reasons.find((each) => all.some((fault) => fault.reason === each));
  return reason === void 0 ? null : { reason, message: all.map(({ message }) => message).join(" ") };
}

// own:app-resolve.js
var import_shared_342 = __toESM(require_shared_34()), import_shared_352 = __toESM(require_shared_35()), import_shared_52 = __toESM(require_shared_52()), import_shared_54 = __toESM(require_shared_54()), import_shared_55 = __toESM(require_shared_55()), import_shared_56 = __toESM(require_shared_56()), import_shared_582 = __toESM(require_shared_58()), import_shared_59 = __toESM(require_shared_59()), import_shared_732 = __toESM(require_shared_73()), import_shared_74 = __toESM(require_shared_74()), import_shared_753 = __toESM(require_shared_75()), import_shared_76 = __toESM(require_shared_76()), import_shared_772 = __toESM(require_shared_77()), import_shared_783 = __toESM(require_shared_78()), import_shared_792 = __toESM(require_shared_79()), import_shared_86 = __toESM(require_shared_86());
function withoutRings(definitions) {
  let pending = new Map(
    definitions.map(({ key, references }) => [key, references?.resolution?.pending ?? []])
  );
  return definitions.map((definition) => {
    let ring = ringOf(definition.key, pending);
    return ring === null ? definition : withBlock(definition, ringBlock(ring));
  });
}
function ringOf(start, pending) {
  let cameFrom = /* @__PURE__ */ new Map(), queue = [start];
  for (let key of queue)
    for (let next of (pending.get(key) ?? []).toSorted(import_shared_783.compareCodeUnits)) {
      if (next === start) return wayTo(key, start, cameFrom);
      cameFrom.has(next) || (cameFrom.set(next, key), queue.push(next));
    }
  return null;
}
function wayTo(end, start, cameFrom) {
  let way = [];
  for (let key = end; key !== void 0 && key !== start; key = cameFrom.get(key))
    way.unshift(key);
  return [start, ...way];
}
function ringBlock(ring) {
  return {
    reason: "reference-cycle",
    message: `These new definitions refer to each other, so none of them can be published first: ${[...ring, ring[0]].join(" \u2192 ")}. Publish one of them without the reference first, then add it.`
  };
}
function withBlock(definition, block) {
  let { references } = definition;
  if (!references?.resolution) return definition;
  let { resolution } = references;
  return {
    ...definition,
    references: { ...references, resolution: { ...resolution, block: resolution.block ?? block } }
  };
}
async function listNames(reader, instance, values, references) {
  let denied = /* @__PURE__ */ new Map(), lists = /* @__PURE__ */ new Map(), meant = withOverrides(references, values);
  await Promise.all(
    kindsToList(meant).map(async (kind) => {
      let list = await listOf(reader, kind).catch((cause) => noteDenial(denied, kind, cause));
      list !== null && lists.set(kind, list);
    })
  );
  let named = indexByName(lists), modules = modulesWithAliases(references, { named, values }), aliases = new Map(
    await Promise.all(modules.map(async (id) => [id, await reader.aliases("module", id)]))
  );
  return { catalogue: { instance, values, named, aliases }, listed: ownLists(lists), denied };
}
function withOverrides(references, { overrides }) {
  return references.map((reference) => ({ ...reference, ...overrides.get((0, import_shared_342.nameKey)(reference)) }));
}
function listOf(reader, kind) {
  return isOwnKind(kind) ? reader.list(kind) : reader.listNamed(kind);
}
function noteDenial(denied, kind, cause) {
  if (isOwnKind(kind) || !(cause instanceof import_shared_59.ActionError) || cause.reason !== "access-denied") throw cause;
  return denied.set(kind, cause), null;
}
function ownLists(lists) {
  return new Map(
    [...lists].flatMap(
      ([kind, rows]) => isOwnKind(kind) ? [[kind, rows]] : []
    )
  );
}
async function resolveReferences(context, instance, loaded, { values, inRepository }) {
  let found = loaded.definitions.flatMap(({ references }) => references?.found ?? []), { reader } = await context.connect(), names = await listNames(
    reader,
    instance,
    values ?? import_shared_342.noValues,
    found.map(({ reference }) => reference)
  ), catalogue = { ...names.catalogue, ...createdBy(context, loaded), inRepository }, denied = deniedDefinitions(loaded.definitions, names.denied), resolved = withoutRings(
    loaded.definitions.map(
      (definition) => denied.has(definition.key) ? definition : resolveDefinition(definition, catalogue)
    )
  ), files = withResolved(loaded.files, resolved, catalogue), target = (0, import_shared_52.targetOf)(context.inputs, instance);
  return {
    facts: { loaded: (0, import_shared_52.withTargetProblems)(files, target), names: { catalogue, listed: names.listed, denied } },
    failures: context.decision.mode === "publish" ? [...new Set(denied.values())] : []
  };
}
function createdBy({ inputs, decision }, { definitions }) {
  let creates = inputs.createMissing && !decision.rollback;
  return {
    created: new Set(creates ? definitions.map(({ key }) => key) : []),
    moduleAlias: inputs.moduleAlias
  };
}
function deniedDefinitions(definitions, denied) {
  return new Map(
    definitions.flatMap(({ key, references }) => {
      let first = references?.found.find(({ reference }) => denied.has(reference.kind)), cause = first && denied.get(first.reference.kind);
      return first && cause ? [[key, deniedError(key, first, cause)]] : [];
    })
  );
}
function deniedError(key, { written, place }, cause) {
  let { file, line } = place, message = `${key}: ${(0, import_shared_792.quote)(written)} (${file}, line ${line}) could not be looked up. ${cause.message}`;
  return new import_shared_59.ActionError(cause.reason, cause.code, message, { cause, permission: cause.permission });
}
function withResolved(files, resolved, catalogue) {
  let byKey = new Map(resolved.map((definition) => [definition.key, definition]));
  return files.map((file) => {
    let definition = file.definition && (byKey.get(file.definition.key) ?? file.definition);
    if (definition === null || definition.references === void 0) return { ...file, definition };
    let errors = checkSent(definition), problems = [...file.problems, ...errors, ...stateWarnings(definition, catalogue)];
    return { ...file, definition: errors.length > 0 ? null : definition, problems };
  });
}
function stateWarnings({ references }, { named, values }) {
  return (references?.found ?? []).flatMap(({ reference, written, place, isInCanvas }) => {
    let state = isInCanvas ? null : stateOf(reference, { named, values });
    if (state === null) return [];
    let what = state === "archived" ? "is archived" : "was saved and never published";
    return [
      (0, import_shared_783.warning)(
        "reference-state",
        place,
        `${(0, import_shared_792.quote)(written)} names a ${reference.kind} that ${what}: a call would not run it. Publish it, or name another one.`
      )
    ];
  });
}
function stateOf(reference, { named, values }) {
  let { kind, name } = { ...reference, ...values.overrides.get((0, import_shared_342.nameKey)(reference)) };
  if (kind === "value" || kind === "instance") return null;
  let states = (named.get(kind)?.get(name) ?? []).map(({ state }) => state);
  return states.find((state) => state !== "active" && !states.includes("active")) ?? null;
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
/******/ 	var __webpack_exports__ = __nccwpck_require__(61);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;