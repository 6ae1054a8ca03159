/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 344:
/***/ ((module) => {

"use strict";
module.exports = require("./action-run-action.js");

/***/ }),

/***/ 383:
/***/ ((module) => {

"use strict";
module.exports = require("./core-check.js");

/***/ }),

/***/ 443:
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

// another:shared-18.js
var require_shared_18 = __commonJS({
  "another:shared-18.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(383)["shared-18.js"]);
  }
});

// another:shared-50.js
var require_shared_50 = __commonJS({
  "another:shared-50.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-50.js"]);
  }
});

// another:shared-52.js
var require_shared_52 = __commonJS({
  "another:shared-52.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-52.js"]);
  }
});

// another:shared-60.js
var require_shared_60 = __commonJS({
  "another:shared-60.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-60.js"]);
  }
});

// another:shared-97.js
var require_shared_97 = __commonJS({
  "another:shared-97.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-97.js"]);
  }
});

// another:shared-98.js
var require_shared_98 = __commonJS({
  "another:shared-98.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-98.js"]);
  }
});

// another:shared-99.js
var require_shared_99 = __commonJS({
  "another:shared-99.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-99.js"]);
  }
});

// another:shared-100.js
var require_shared_100 = __commonJS({
  "another:shared-100.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-100.js"]);
  }
});

// another:shared-101.js
var require_shared_101 = __commonJS({
  "another:shared-101.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-101.js"]);
  }
});

// another:shared-102.js
var require_shared_102 = __commonJS({
  "another:shared-102.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-102.js"]);
  }
});

// another:shared-103.js
var require_shared_103 = __commonJS({
  "another:shared-103.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-103.js"]);
  }
});

// another:shared-104.js
var require_shared_104 = __commonJS({
  "another:shared-104.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-104.js"]);
  }
});

// another:shared-106.js
var require_shared_106 = __commonJS({
  "another:shared-106.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-106.js"]);
  }
});

// <stdin>
var stdin_exports = {};
__export(stdin_exports, {
  "app-check-refusals.js": () => app_check_refusals_exports
});
module.exports = __toCommonJS(stdin_exports);

// own:app-check-refusals.js
var app_check_refusals_exports = {};
__export(app_check_refusals_exports, {
  refusalProblems: () => refusalProblems
});
var import_shared_18 = __toESM(require_shared_18()), import_shared_50 = __toESM(require_shared_50()), import_shared_52 = __toESM(require_shared_52()), import_shared_60 = __toESM(require_shared_60()), import_shared_97 = __toESM(require_shared_97()), import_shared_98 = __toESM(require_shared_98()), import_shared_99 = __toESM(require_shared_99()), import_shared_100 = __toESM(require_shared_100()), import_shared_101 = __toESM(require_shared_101()), import_shared_102 = __toESM(require_shared_102()), import_shared_103 = __toESM(require_shared_103()), import_shared_104 = __toESM(require_shared_104()), import_shared_106 = __toESM(require_shared_106());
function findingAt(target, words, findings) {
  let { path, block } = target, near = findings.filter((finding) => finding.path.root === path.root);
  if (block?.noun === "component")
    return near.find(({ path: { members } }) => startsWith(members, block.path.members)) ?? null;
  let same = near.filter(({ path: { members } }) => isSamePlace(members, path.members)), error = /\bError: (\w{1,100})/.exec(words)?.[1];
  return same.find(({ message }) => error !== void 0 && message.includes(error)) ?? same[0] ?? null;
}
function isSamePlace(ours, theirs) {
  return theirs.length === 0 ? ours.length === 0 || ours.length === 1 && ours[0] === "Settings" : ours.length > 0 && (startsWith(ours, theirs) || startsWith(theirs, ours));
}
function startsWith(members, start) {
  return start.every((member, n) => members[n] === member);
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
  let path = { root, members: members.slice(0, 2) }, action2 = valueAt(sent, path.members);
  return { noun: "action", path, type: text(action2, "Type"), identifier: text(action2, "Identifier") };
}
function viewTarget(sent, steps) {
  let found = follow(sent, steps);
  return found && { path: { root: "Template", members: found }, block: componentAt(sent, found) };
}
function componentAt(sent, members) {
  let lists = members.findIndex((member, n) => n % 2 === 0 && member !== (n === 0 ? "Body" : "Content")), most = Math.floor((lists === -1 ? members.length : lists) / 2);
  for (let depth = most; depth > 0; depth -= 1) {
    let path = members.slice(0, depth * 2), node = valueAt(sent, path);
    if ((0, import_shared_103.isObject)(node))
      return {
        noun: "component",
        path: { root: "Template", members: path },
        type: text(node, "Type"),
        identifier: text(node, "_id")
      };
  }
  return null;
}
function onlyEmpty(sent, within) {
  let actions = valueAt(sent, ["Actions"]), empty = (Array.isArray(actions) ? actions : []).flatMap((action2, n) => {
    let found = follow(action2, within);
    return found?.length === within.length && holdsEmpty(valueAt(action2, found)) ? [n] : [];
  }), [only = 0, ...others] = empty;
  return empty.length === 0 || others.length > 0 ? null : moduleTarget(sent, ["Actions", only, ...within]);
}
function holdsEmpty(value) {
  return typeof value != "object" || value === null ? value === "" : Object.values(value).some(holdsEmpty);
}
function follow(root, steps) {
  let found = [];
  for (let value = root; found.length < steps.length; ) {
    let name = memberOf(value, steps[found.length]);
    if (name === null) break;
    found.push(name), value = valueAt(value, [name]);
  }
  let least = typeof steps[1] == "number" ? 2 : 1;
  return found.length >= Math.min(least, steps.length) ? found : null;
}
function memberOf(value, step2) {
  if (Array.isArray(value)) return typeof step2 == "number" && step2 < value.length ? step2 : null;
  if (!(0, import_shared_103.isObject)(value)) return null;
  let names2 = Object.keys(value), wanted = String(step2).toLowerCase();
  return names2.find((name) => name === String(step2)) ?? names2.find((name) => name.toLowerCase() === wanted) ?? names2.find((name) => name.toLowerCase() === `${wanted}s`) ?? null;
}
function valueAt(root, members) {
  return members.reduce((value, member) => value?.[member], root);
}
function text(value, name) {
  let member = (0, import_shared_103.isObject)(value) && Object.hasOwn(value, name) ? value[name] : null;
  return typeof member == "string" ? member : null;
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
function schemaErrors(text2) {
  if (!text2.includes('"instancePath"')) return [];
  let [list, object] = [between(text2, "[", "]"), between(text2, "{", "}")].map(errorsIn);
  return list && list.length > 0 ? list : object && object.length > 0 ? object : errorsByPattern(text2);
}
function between(text2, open, close) {
  try {
    return JSON.parse(text2.slice(text2.indexOf(open), text2.lastIndexOf(close) + 1));
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
function errorsByPattern(text2) {
  let found = [...text2.matchAll(pathPattern)];
  return found.map(({ index, 1: path = "" }, n) => {
    let own = text2.slice(index, found[n + 1]?.index);
    return errorOf(unescaped(path), unescaped(messagePattern.exec(own)?.[1] ?? ""), "");
  });
}
function unescaped(text2) {
  return text2.replace(/\\(["\\/])/g, "$1");
}
var maxSearched = 2e5;
function readReasons(texts) {
  return texts.flatMap((text2) => text2.length > maxSearched ? [reason(text2, null)] : reasonsOf(text2));
}
function reasonsOf(text2) {
  let errors = schemaErrors(text2);
  if (errors.length > 0) return errors.map(({ words, steps }) => reason(words, steps));
  let dotted = labelled.exec(text2)?.[1] ?? action.exec(text2)?.[1];
  if (dotted !== void 0)
    return [reason(text2, dotted.startsWith("/") ? pointerSteps(dotted) : dottedSteps(dotted))];
  let pointers = [...text2.matchAll(pointer)];
  if (pointers.length > 0) return pointers.map((_, n) => pointerReason(text2, pointers, n));
  if (missingField.test(text2)) return [reason(text2, [])];
  let within = emptyIn.exec(text2)?.[1];
  return [{ words: text2, steps: null, within: within === void 0 ? null : dottedSteps(within) }];
}
function reason(words, steps) {
  return { words, steps, within: null };
}
var labelled = /\bPath:\s{0,9}["'`]?((?:\/|[A-Za-z]|\d)[\w$#@~/.[\]-]{0,1000})/i, action = /(?:^|[\s"'`([:,])((?:Actions|Body)\[\d{1,6}\][\w$#@~.[\]-]{0,1000})/, pointer = /(?:^|[\s"'`(:,=]|\bdata)(\/(?:Body|Head|Actions|StartAction)(?![\w-])(?:\/[^\s/"'`,;:()[\]{}\\]{1,200}){0,200})/g, missingField = /\bJSON field is missing or null for field name\b/i, emptyIn = /^Empty value in (Parameters(?:\.\w{1,200}){0,20})/i;
function pointerReason(text2, found, n) {
  let path = String(found[n]?.[1]), start = (each) => each && each.index + each[0].indexOf("/"), own = found.length === 1 ? text2 : text2.slice(start(found[n]), start(found[n + 1]));
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
    let finding = target && findingAt(target, words.join(" "), findings), message = [sentence(someOf(words)), about(target), finding?.message ?? "", todo].filter(Boolean);
    return {
      path: target && (target.block?.path ?? target.path),
      block: !!target?.block,
      message: message.join(" ")
    };
  });
}
var todo = "Correct it, then run the workflow again.";
function someOf(words) {
  let more = words.length - maxWords;
  return [...words.slice(0, maxWords), ...more > 0 ? [`and ${more} more`] : []].join("; ");
}
function sentence(words) {
  return /[.!?]$/.test(words) ? words : `${words}.`;
}
function about(target) {
  return target === null ? "Amazon Connect names no place of it." : `Amazon Connect refuses ${target.block ? nameOf(target.block) : memberName(target.path)}.`;
}
function nameOf({ noun, type, identifier }) {
  let name = identifier === null ? nameless[noun] : `the ${noun} ${(0, import_shared_104.quote)(identifier)}`;
  return type === null ? name : `${name} (${(0, import_shared_104.quote)(type).slice(1, -1)})`;
}
var nameless = { action: "an action without Identifier", component: "a component without _id" };
function memberName({ root, members }) {
  return members.length === 0 ? `the ${root} as a whole` : members.join(".");
}
async function refusalProblems(reading, outcomes, findings) {
  let problems = /* @__PURE__ */ new Map(), findFile = fileFinder(reading);
  for (let { change, failure } of outcomes) {
    let { definition, key } = change;
    if (failure === null || failure.refusals.length === 0) continue;
    let refusals = placeRefusals(definition.content, failure.refusals, findings(definition));
    if (refusals.every(({ path }) => path === null)) continue;
    let lookup = await lookupIn(findFile, reading, definition);
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
function fileFinder({ files, inputs }) {
  let patterns = { view: inputs.views, module: inputs.modules }, listed = /* @__PURE__ */ new Map();
  return async ({ kind, file }) => {
    let found = listed.get(kind) ?? files.find(patterns[kind].patterns);
    return listed.set(kind, found), (await found).files.find(({ path }) => path === file) ?? null;
  };
}
async function lookupIn(findFile, { parse }, definition) {
  let { kind, file: path, hash } = definition;
  try {
    let file = await findFile(definition);
    if (file === null) return null;
    let context = { kind, file: path, defaultName: null }, { tree, within, ...reading } = await (0, import_shared_50.readTree)(context, await file.read(), parse);
    if (tree === null || reading.definition?.hash !== hash) return null;
    let places = (0, import_shared_18.contentPlaces)(kind, tree, parse.json);
    return ({ path: at, block }) => {
      let found = at && places(block ? { ...at, members: [...at.members, names[kind]] } : at);
      return found && (0, import_shared_18.placeInDocument)(within, found);
    };
  } catch {
    return null;
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
/******/ 	var __webpack_exports__ = __nccwpck_require__(443);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;