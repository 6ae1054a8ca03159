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

/***/ 1:
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

// another:shared-35.js
var require_shared_35 = __commonJS({
  "another:shared-35.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(383)["shared-35.js"]);
  }
});

// another:shared-77.js
var require_shared_77 = __commonJS({
  "another:shared-77.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-77.js"]);
  }
});

// another:shared-78.js
var require_shared_78 = __commonJS({
  "another:shared-78.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-78.js"]);
  }
});

// another:shared-79.js
var require_shared_79 = __commonJS({
  "another:shared-79.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-79.js"]);
  }
});

// another:shared-58.js
var require_shared_58 = __commonJS({
  "another:shared-58.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-58.js"]);
  }
});

// another:shared-59.js
var require_shared_59 = __commonJS({
  "another:shared-59.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-59.js"]);
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
  "app-resolve-read-values.js": () => app_resolve_read_values_exports,
  "shared-34.js": () => shared_34_exports
});
module.exports = __toCommonJS(stdin_exports);

// own:app-resolve-read-values.js
var app_resolve_read_values_exports = {};
__export(app_resolve_read_values_exports, {
  loadValues: () => loadValues,
  noticesOfValues: () => noticesOfValues
});

// own:shared-34.js
var shared_34_exports = {};
__export(shared_34_exports, {
  nameKey: () => nameKey,
  noValues: () => noValues,
  readValues: () => readValues
});
var import_shared_35 = __toESM(require_shared_35()), import_shared_77 = __toESM(require_shared_77()), import_shared_78 = __toESM(require_shared_78()), import_shared_79 = __toESM(require_shared_79()), noValues = {
  files: [],
  values: /* @__PURE__ */ new Map(),
  overrides: /* @__PURE__ */ new Map(),
  nickname: null,
  hasSections: !1
};
function readValues(trees, instanceId) {
  let problems = [], files = trees.map((tree) => readFile(tree, (problem) => problems.push(problem))), own = files.flatMap(({ sections }) => {
    let [first, second] = sections.filter((section) => section.instanceId === instanceId);
    return first && second && problems.push(twoSections(first, second)), first ?? [];
  });
  return { values: {
    files: trees.map(({ at }) => at.file),
    values: new Map([...files, ...own].flatMap((each) => [...each.values])),
    overrides: new Map(own.flatMap(({ overrides }) => [...overrides])),
    nickname: own.at(-1)?.nickname ?? null,
    hasSections: files.some(({ hasSections }) => hasSections)
  }, problems };
}
function readFile(tree, report) {
  let root = asObject(tree, "A file of values", report);
  if (root === null) return { values: /* @__PURE__ */ new Map(), sections: [], hasSections: !1 };
  checkMembers(root, ["values", "instances"], "a file of values", report);
  let instances = objectIn(root, "instances", report);
  return {
    values: readMap(objectIn(root, "values", report)),
    sections: instances.flatMap((each) => readSection(each, report)),
    hasSections: instances.length > 0
  };
}
function readSection({ name, at, value }, report) {
  let what = `The section ${(0, import_shared_79.quote)(name)}`, section = asObject(value, what, report);
  if (section === null) return [];
  checkMembers(section, ["instance", "values", "references"], `the section ${(0, import_shared_79.quote)(name)}`, report);
  let instance = (0, import_shared_77.member)(section, "instance");
  return instance === null && report(
    (0, import_shared_78.error)(
      "values-file",
      at,
      `${what} has no instance. Add it: the id or the ARN of the instance that it is for.`
    )
  ), [
    {
      nickname: name,
      instanceId: instance === null ? null : idOf(instance, what, report),
      place: at,
      values: readMap(objectIn(section, "values", report)),
      overrides: readOverrides(objectIn(section, "references", report), report)
    }
  ];
}
var instancePattern = /^(?:arn:[\w-]+:connect:[\w-]+:\d{12}:instance\/)?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;
function idOf(value, what, report) {
  let text = value.type === "string" ? instancePattern.exec(value.value)?.[1] : void 0;
  if (text !== void 0) return text.toLowerCase();
  let found = value.type === "string" ? (0, import_shared_79.quote)(value.value) : (0, import_shared_77.typeName)(value);
  return report(
    (0, import_shared_78.error)(
      "values-file",
      value.at,
      `${what} has ${found} as its instance; expected the id or the ARN of an Amazon Connect instance.`
    )
  ), null;
}
function twoSections(first, second) {
  let { line } = first.place;
  return (0, import_shared_78.error)(
    "values-file",
    second.place,
    `The sections ${(0, import_shared_79.quote)(first.nickname)} (line ${line}) and ${(0, import_shared_79.quote)(second.nickname)} are for the same instance; expected one. Join them.`
  );
}
function readMap(members) {
  return new Map(members.map(({ name, at, value }) => [name, { json: (0, import_shared_77.toJson)(value), place: at }]));
}
function readOverrides(members, report) {
  return new Map(
    members.flatMap(({ name, at, value }) => {
      let from = (0, import_shared_35.parseReferenceName)(name), text = asString(value, `The reference ${(0, import_shared_79.quote)(name)}`, report), to = text === null ? null : (0, import_shared_35.parseReferenceName)(text.value);
      return from === null || from.kind === "value" || from.kind === "instance" ? (report((0, import_shared_78.error)("values-file", at, notOverridable(name))), []) : text === null ? [] : to === null || to.kind !== from.kind ? (report((0, import_shared_78.error)("values-file", text.at, otherKind(name, text.value, from.kind))), []) : [[nameKey(from), { ...to, written: text.value, place: at }]];
    })
  );
}
function nameKey({ kind, name }) {
  return `${kind}/${name}`;
}
function notOverridable(name) {
  return `${(0, import_shared_79.quote)(name)} is no reference that an instance can name otherwise; expected kind/Name as definitions have it, without "\${", "@" and "#", such as queue/Support.`;
}
function otherKind(name, text, kind) {
  return `${(0, import_shared_79.quote)(name)} is ${(0, import_shared_79.quote)(text)} in this instance; expected ${kind}/ and the name that it has there.`;
}
function checkMembers(object, known, where, report) {
  for (let { name, at } of object.members) {
    if (known.includes(name)) continue;
    let near = (0, import_shared_77.nearest)(name, known), advice = near === null ? `Known are ${known.join(", ")}.` : `Did you mean ${near}?`;
    report((0, import_shared_78.error)("values-file", at, `${(0, import_shared_79.quote)(name)} is not known in ${where}. ${advice}`));
  }
}
function objectIn(object, name, report) {
  let value = (0, import_shared_77.member)(object, name);
  return value === null || value.type === "null" ? [] : asObject(value, name, report)?.members ?? [];
}
function asObject(value, what, report) {
  return value.type === "object" ? value : (report((0, import_shared_78.error)("values-file", value.at, `${what} is ${(0, import_shared_77.typeName)(value)}; expected an object.`)), null);
}
function asString(value, what, report) {
  return value.type === "string" ? value : (report((0, import_shared_78.error)("values-file", value.at, `${what} is ${(0, import_shared_77.typeName)(value)}; expected a string.`)), null);
}

// own:app-resolve-read-values.js
var import_shared_352 = __toESM(require_shared_35()), import_shared_58 = __toESM(require_shared_58()), import_shared_59 = __toESM(require_shared_59()), import_shared_772 = __toESM(require_shared_77()), import_shared_782 = __toESM(require_shared_78()), import_shared_792 = __toESM(require_shared_79()), import_shared_86 = __toESM(require_shared_86());
function unusedNotices({ values, overrides, nickname, hasSections }, references, instanceId) {
  let used = new Set(references.map(nameKey)), unused = [
    ...[...values.keys()].filter((name) => !used.has(`value/${name}`)),
    ...[...overrides.keys()].filter((name) => !used.has(name))
  ];
  return [
    ...hasSections && nickname === null ? [
      `The files of values have no section for the instance ${instanceId}: it gets what is for every instance.`
    ] : [],
    ...unused.length > 0 ? [
      `No definition uses these of the files of values: ${(0, import_shared_58.listSome)(unused.map(import_shared_792.quote))}. Remove them, or use them.`
    ] : []
  ];
}
var maxProblems = 10;
async function loadValues({ files, parse, inputs }) {
  let found = await findValueFiles(files, inputs.values);
  if (found.length === 0) return null;
  let parsed = await Promise.all(found.map(async (file) => parse.document(file.path, await file.read()))), syntax = parsed.flatMap(({ problems: problems2 }) => problems2).filter(import_shared_782.isError);
  if (syntax.length > 0) throw invalidValues(syntax);
  let { values, problems } = readValues(
    parsed.flatMap(({ tree }) => tree ?? []),
    inputs.instance.id
  );
  if (problems.length > 0) throw invalidValues(problems);
  return values;
}
async function findValueFiles(files, { patterns, given }) {
  let found = await Promise.all(patterns.map((pattern) => files.find([pattern]))), unmatched = found.flatMap((each) => each.unmatched);
  if (given && unmatched.length > 0)
    throw new import_shared_59.ActionError(
      "invalid-input",
      "pattern-matches-nothing",
      `The input values has paths that match no file: ${unmatched.join(", ")}. Check them against the files below working-directory.`
    );
  return [...new Map(found.flatMap((each) => each.files).map((file) => [file.path, file])).values()];
}
function invalidValues(problems) {
  let shown = problems.slice(0, maxProblems).map(
    ({ place: { file, line, column }, message }) => `${file}, line ${line}, column ${column}: ${message}`
  ), more = problems.length - shown.length, rest = more > 0 ? [`And ${more} more.`] : [];
  return new import_shared_59.ActionError(
    "invalid-input",
    "values-file",
    ["A file of values cannot be used.", ...shown, ...rest].join(" ")
  );
}
function noticesOfValues({ inputs }, values, { definitions }) {
  if (values === null || inputs.only !== null) return [];
  let found = definitions.flatMap(({ references }) => references?.found ?? []);
  return unusedNotices(
    values,
    found.map(({ reference }) => reference),
    inputs.instance.id
  );
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
/******/ 	var __webpack_exports__ = __nccwpck_require__(1);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;