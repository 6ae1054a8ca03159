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

/***/ 439:
/***/ ((module) => {

"use strict";
module.exports = require("./core-diff-plan-differences.js");

/***/ }),

/***/ 377:
/***/ ((module) => {

"use strict";
module.exports = require("./index.js");

/***/ }),

/***/ 229:
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

// another:core-diff-plan-differences
var core_diff_plan_differences_exports = {};
__export(core_diff_plan_differences_exports, {
  changedPaths: () => import_core_diff_plan_differences.changedPaths,
  compareChanges: () => import_core_diff_plan_differences.compareChanges,
  createEarlyDifferences: () => import_core_diff_plan_differences.createEarlyDifferences
});
var import_core_diff_plan_differences, init_core_diff_plan_differences = __esm({
  "another:core-diff-plan-differences"() {
    import_core_diff_plan_differences = __nccwpck_require__(439);
  }
});

// <stdin>
var stdin_exports = {};
__export(stdin_exports, {
  placeChanges: () => placeChanges,
  refusalProblems: () => refusalProblems
});
module.exports = __toCommonJS(stdin_exports);

// another:src/core/report/changed-places.ts
var import_app_steps = __nccwpck_require__(742);

// another:src/app/check/load-checks.ts
var import_action_run_action = __nccwpck_require__(344);

// another:src/core/shapes/plain.ts
var import_action_run_action2 = __nccwpck_require__(344);

// another:src/core/check/locate.ts
var import_action_run_action3 = __nccwpck_require__(344);

// another:src/core/kinds/content-places.ts
var import_action_run_action4 = __nccwpck_require__(344);

// another:src/core/text/natural-order.ts
var import_action_deliver = __nccwpck_require__(683);

// another:src/core/kinds/text-rule.ts
var import_index = __nccwpck_require__(377);

// another:src/core/model/key.ts
var import_index2 = __nccwpck_require__(377);

// another:src/core/kinds/arns.ts
var import_index3 = __nccwpck_require__(377);

// another:src/core/document/located-json.ts
var import_index4 = __nccwpck_require__(377);

// another:src/core/text/arn.ts
var import_index5 = __nccwpck_require__(377);

// another:src/core/resolve/has-references.ts
var import_index6 = __nccwpck_require__(377);

// another:src/core/document/problem.ts
var import_index7 = __nccwpck_require__(377);

// another:src/core/hash/sha256.ts
var import_index8 = __nccwpck_require__(377);

// another:src/core/kinds/large-text.ts
var import_index9 = __nccwpck_require__(377);

// another:src/core/model/once-for-each.ts
var import_index10 = __nccwpck_require__(377);

// another:src/core/document/kept-json.ts
var import_index11 = __nccwpck_require__(377);

// another:src/core/document/json.ts
var import_index12 = __nccwpck_require__(377);

// another:src/core/model/errors.ts
var import_index13 = __nccwpck_require__(377);

// another:src/core/text/nearest.ts
var import_index14 = __nccwpck_require__(377);

// another:src/core/text/quote.ts
var import_index15 = __nccwpck_require__(377);

// another:esbuild-runtime
var import_index16 = __nccwpck_require__(377);

// own:app-check-places
function createRereader(reading) {
  let findFile = fileFinder(reading);
  return async (definition) => {
    let { kind, file: path } = definition;
    try {
      let file = await findFile(definition);
      if (file === null) return null;
      let context = { kind, file: path, defaultName: null }, { tree, within, ...read } = await (0, import_action_run_action.readTree)(context, await file.read(), reading.parse);
      return tree !== null && read.definition !== null && isSame(read.definition, definition) ? { tree, within } : null;
    } catch {
      return null;
    }
  };
}
function isSame(again, { content, place, references }) {
  let written = references?.written.content ?? content;
  return again.content.kind === written.kind && (0, import_index8.contentRow)(written).isSameText(again.content, written) && again.place.line === place.line && again.place.column === place.column;
}
function fileFinder({ files, inputs }) {
  let patterns = { view: inputs.views, module: inputs.modules }, listed = /* @__PURE__ */ new Map();
  return async ({ kind, file }) => {
    let found = listed.get(kind) ?? files.find(patterns[kind].patterns);
    return listed.set(kind, found), (await found).files.find(({ path }) => path === file) ?? null;
  };
}
async function placeChanges(reading, entries, changes, keys) {
  let changesByKey = new Map(changes.map((change) => [change.key, change])), readAgain = createRereader(reading), { changedPaths: changedPaths2 } = await Promise.resolve().then(() => (init_core_diff_plan_differences(), core_diff_plan_differences_exports)), placed = /* @__PURE__ */ new Map();
  for (let key of keys) {
    let [entry, change] = [entries[key], changesByKey.get(key)], file = change && await readAgain(change.definition);
    entry && change && file && placed.set(
      key,
      placedEntry(entry, () => changedPaths2(change), placeFinder(change.definition, file, reading))
    );
  }
  return Object.fromEntries(Object.entries(entries).map(([key, entry]) => [key, placed.get(key) ?? entry]));
}
function placedEntry(entry, findPaths, placeOf) {
  try {
    let paths = findPaths();
    if (paths === null) return entry;
    let [changed2, undone] = [placeOf(paths.changed), placeOf(paths.undone)];
    return (0, import_app_steps.withChangedPlaces)(entry, { breaking: paths.breaking.map(placeOf), changed: changed2, undone });
  } catch (cause) {
    let message = `The place of the change in the file could not be found: ${(0, import_index13.bugOf)(cause)} Nothing else depends on it.`;
    return { ...entry, warnings: [...entry.warnings, { code: "internal", message }] };
  }
}
function placeFinder({ kind }, { tree, within }, { parse }) {
  let locate = (0, import_action_run_action3.createPartLocator)(kind, tree, parse.json);
  return (changes) => {
    for (let { at } of changes) {
      let found = locate(at);
      if (found === null) continue;
      let { place, note } = (0, import_action_run_action4.placeInDocument)(within, found);
      return note === "" ? place : { ...place, note };
    }
    return null;
  };
}
function findOwnFinding(target, words, findings) {
  let { path, block } = target, near = findings.filter((finding) => finding.path.root === path.root);
  if (block?.noun === "component")
    return near.find(({ path: { members } }) => startsWith(members, block.path.members)) ?? null;
  let same = near.filter(({ path: { members } }) => isSamePlace(members, path.members)), error2 = /\bError: (\w{1,100})/.exec(words)?.[1];
  return same.find(({ message }) => error2 !== void 0 && message.includes(error2)) ?? same[0] ?? null;
}
function isSamePlace(ours, theirs) {
  return theirs.length === 0 ? ours.length === 0 || ours.length === 1 && ours[0] === "Settings" : ours.length > 0 && (startsWith(ours, theirs) || startsWith(theirs, ours));
}
function startsWith(members, start) {
  return start.every((member2, n) => members[n] === member2);
}
function targetsOf(content) {
  let sent = JSON.parse(content.kind === "view" ? content.template : content.content), targetOf = content.kind === "view" ? viewTarget : moduleTarget;
  return {
    of: ({ steps, within }) => steps !== null ? targetOf(sent, steps) : within !== null && content.kind === "module" ? onlyEmpty(sent, within) : null
  };
}
function moduleTarget(sent, steps) {
  let found = follow(sent, typeof steps[0] == "number" ? ["Actions", ...steps] : steps);
  if (found === null) return null;
  let path = { root: "Content", members: found };
  return { path, block: found.length < 2 ? null : actionAt(sent, path) };
}
function actionAt(sent, { root, members }) {
  if (members[0] !== "Actions") return null;
  let path = { root, members: members.slice(0, 2) }, action2 = valueAlong(sent, path.members);
  return {
    noun: "action",
    path,
    type: textMember(action2, "Type"),
    identifier: textMember(action2, "Identifier")
  };
}
function viewTarget(sent, steps) {
  let found = follow(sent, steps);
  return found && { path: { root: "Template", members: found }, block: componentAt(sent, found) };
}
function componentAt(sent, members) {
  let lists = members.findIndex((member2, n) => n % 2 === 0 && member2 !== (n === 0 ? "Body" : "Content")), most = Math.floor((lists === -1 ? members.length : lists) / 2);
  for (let depth = most; depth > 0; depth -= 1) {
    let path = members.slice(0, depth * 2), node = valueAlong(sent, path);
    if ((0, import_index12.isObject)(node))
      return {
        noun: "component",
        path: { root: "Template", members: path },
        type: textMember(node, "Type"),
        identifier: textMember(node, "_id")
      };
  }
  return null;
}
function onlyEmpty(sent, within) {
  let actions = valueAlong(sent, ["Actions"]), empty = (Array.isArray(actions) ? actions : []).flatMap((action2, n) => {
    let found = follow(action2, within);
    return found?.length === within.length && holdsEmpty(valueAlong(action2, found)) ? [n] : [];
  }), [only = 0, ...others] = empty;
  return empty.length === 0 || others.length > 0 ? null : moduleTarget(sent, ["Actions", only, ...within]);
}
function holdsEmpty(value) {
  return typeof value != "object" || value === null ? value === "" : Object.values(value).some(holdsEmpty);
}
function follow(root, steps) {
  let found = [];
  for (let value = root; found.length < steps.length; ) {
    let name = findName(value, steps[found.length]);
    if (name === null) break;
    found.push(name), value = valueAlong(value, [name]);
  }
  let least = typeof steps[1] == "number" ? 2 : 1;
  return found.length >= Math.min(least, steps.length) ? found : null;
}
function findName(value, step2) {
  if (Array.isArray(value)) return typeof step2 == "number" && step2 < value.length ? step2 : null;
  if (!(0, import_index12.isObject)(value)) return null;
  let names2 = Object.keys(value), wanted = String(step2).toLowerCase();
  return names2.find((name) => name === String(step2)) ?? names2.find((name) => name.toLowerCase() === wanted) ?? names2.find((name) => name.toLowerCase() === `${wanted}s`) ?? null;
}
function valueAlong(root, members) {
  return members.reduce((value, member2) => value?.[member2], root);
}
function textMember(value, name) {
  let member2 = (0, import_index12.isObject)(value) && Object.hasOwn(value, name) ? value[name] : null;
  return typeof member2 == "string" ? member2 : null;
}
var isIndex = /^\d{1,6}$/;
function dottedSteps(path) {
  return path.split(/[.[\]]+/).filter((part) => part !== "").slice(0, 200).map(step);
}
function pointerSteps(pointer2) {
  return pointer2.split("/").slice(1, 201).map((part) => step(part.replaceAll("~1", "/").replaceAll("~0", "~")));
}
function step(part) {
  return isIndex.test(part) ? Number(part) : part;
}
function schemaErrors(text) {
  if (!text.includes('"instancePath"')) return [];
  let [list, object] = [between(text, "[", "]"), between(text, "{", "}")].map(errorsIn);
  return list && list.length > 0 ? list : object && object.length > 0 ? object : errorsByPattern(text);
}
function between(text, open, close) {
  try {
    return JSON.parse(text.slice(text.indexOf(open), text.lastIndexOf(close) + 1));
  } catch {
    return null;
  }
}
function errorsIn(value) {
  if (Array.isArray(value)) return value.flatMap(errorsIn);
  if (typeof value != "object" || value === null) return [];
  let { instancePath, message, params } = value;
  return typeof instancePath != "string" ? Object.values(value).flatMap(errorsIn) : [errorOf(instancePath, typeof message == "string" ? message : "", unknownProperty(params))];
}
function unknownProperty(params) {
  if (typeof params != "object" || params === null) return "";
  let { additionalProperty } = params;
  return typeof additionalProperty == "string" ? ` (${additionalProperty})` : "";
}
function errorOf(instancePath, message, more) {
  return { steps: pointerSteps(instancePath), words: `${instancePath} ${message}${more}`.trim() };
}
var pathPattern = /"instancePath"\s*:\s*"((?:[^"\\]|\\.){0,1000})"/g, messagePattern = /"message"\s*:\s*"((?:[^"\\]|\\.){0,1000})"/;
function errorsByPattern(text) {
  let found = [...text.matchAll(pathPattern)];
  return found.map(({ index, 1: path = "" }, n) => {
    let own = text.slice(index, found[n + 1]?.index);
    return errorOf(unescaped(path), unescaped(messagePattern.exec(own)?.[1] ?? ""), "");
  });
}
function unescaped(text) {
  return text.replace(/\\(["\\/])/g, "$1");
}
var maxSearched = 2e5;
function readReasons(texts) {
  return texts.flatMap((text) => text.length > maxSearched ? [reason(text, null)] : reasonsOf(text));
}
function reasonsOf(text) {
  let errors = schemaErrors(text);
  if (errors.length > 0) return errors.map(({ words, steps }) => reason(words, steps));
  let dotted = labelled.exec(text)?.[1] ?? action.exec(text)?.[1];
  if (dotted !== void 0)
    return [reason(text, dotted.startsWith("/") ? pointerSteps(dotted) : dottedSteps(dotted))];
  let pointers = [...text.matchAll(pointer)];
  if (pointers.length > 0) return pointers.map((_, n) => pointerReason(text, pointers, n));
  if (missingField.test(text)) return [reason(text, [])];
  let within = emptyIn.exec(text)?.[1];
  return [{ words: text, steps: null, within: within === void 0 ? null : dottedSteps(within) }];
}
function reason(words, steps) {
  return { words, steps, within: null };
}
var labelled = /\bPath:\s{0,9}["'`]?((?:\/|[A-Za-z]|\d)[\w$#@~/.[\]-]{0,1000})/i, action = /(?:^|[\s"'`([:,])((?:Actions|Body)\[\d{1,6}\][\w$#@~.[\]-]{0,1000})/, pointer = /(?:^|[\s"'`(:,=]|\bdata)(\/(?:Body|Head|Actions|StartAction)(?![\w-])(?:\/[^\s/"'`,;:()[\]{}\\]{1,200}){0,200})/g, missingField = /\bJSON field is missing or null for field name\b/i, emptyIn = /^Empty value in (Parameters(?:\.\w{1,200}){0,20})/i;
function pointerReason(text, found, n) {
  let path = String(found[n]?.[1]), start = (each) => each && each.index + each[0].indexOf("/"), own = found.length === 1 ? text : text.slice(start(found[n]), start(found[n + 1]));
  return reason(own.replace(/[\s,;]+(?:data)?$/, ""), pointerSteps(path));
}
var maxPlaces = 20, maxWords = 5;
function placeRefusals(content, texts, findings) {
  let targets = targetsOf(content), places = /* @__PURE__ */ new Map();
  for (let reason2 of readReasons(texts)) {
    let target = targets.of(reason2), id = JSON.stringify(target && (target.block?.path ?? target.path)), place = places.get(id) ?? { target, words: [] };
    place.words.includes(reason2.words) || place.words.push(reason2.words), places.set(id, place);
  }
  return [...places.values()].slice(0, maxPlaces).map(({ target, words }) => {
    let finding = target && findOwnFinding(target, words.join(" "), findings), message = [sentence(joinWords(words)), refusedPart(target), finding?.message ?? "", todo].filter(
      Boolean
    );
    return {
      path: target && (target.block?.path ?? target.path),
      block: !!target?.block,
      message: message.join(" ")
    };
  });
}
var todo = "Correct it, then run the workflow again.";
function joinWords(words) {
  let more = words.length - maxWords;
  return [...words.slice(0, maxWords), ...more > 0 ? [`and ${more} more`] : []].join("; ");
}
function sentence(words) {
  return /[.!?]$/.test(words) ? words : `${words}.`;
}
function refusedPart(target) {
  return target === null ? "Amazon Connect does not say where." : `Amazon Connect refuses ${target.block ? nameOf(target.block) : memberName(target.path)}.`;
}
function nameOf({ noun, type, identifier }) {
  let name = identifier === null ? nameless[noun] : `the ${noun} ${(0, import_index15.quote)(identifier)}`;
  return type === null ? name : `${name} (${(0, import_index15.quote)(type).slice(1, -1)})`;
}
var nameless = { action: "an action without Identifier", component: "a component without _id" };
function memberName({ root, members }) {
  return members.length === 0 ? `the ${root} as a whole` : members.join(".");
}
async function refusalProblems(reading, outcomes, findings) {
  let problems = /* @__PURE__ */ new Map(), readAgain = createRereader(reading);
  for (let { change, failure } of outcomes) {
    let { definition, key } = change;
    if (failure === null || failure.refusals.length === 0) continue;
    let refusals = placeRefusals(definition.content, failure.refusals, findings(definition));
    if (refusals.every(({ path }) => path === null)) continue;
    let lookup = await lookupIn(readAgain, reading, definition);
    problems.set(
      key,
      refusals.map((refusal) => problemOf(refusal, definition, failure, lookup))
    );
  }
  return problems;
}
function problemOf(refusal, { place }, { code }, lookup) {
  let found = lookup?.(refusal), note = found ? found.note : refusal.path === null ? "" : lookup === null ? changed : "";
  return { severity: "error", code, message: refusal.message + note, place: found?.place ?? place };
}
var names = { view: "_id", module: "Identifier" }, changed = " (Its line is not known: the file was changed, or could not be read again, since it was published.)";
async function lookupIn(readAgain, { parse }, definition) {
  let { kind } = definition, file = await readAgain(definition);
  if (file === null) return null;
  let places = (0, import_action_run_action4.contentPlaces)(kind, file.tree, parse.json);
  return ({ path: at, block }) => {
    let found = at && places(block ? { ...at, members: [...at.members, names[kind]] } : at);
    return found && (0, import_action_run_action4.placeInDocument)(file.within, found);
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
/******/ 	var __webpack_exports__ = __nccwpck_require__(229);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;