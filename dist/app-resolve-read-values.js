/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 344:
/***/ ((module) => {

"use strict";
module.exports = require("./action-run-action.js");

/***/ }),

/***/ 161:
/***/ ((module) => {

"use strict";
module.exports = require("./app-resolve-past-names.js");

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

// another:shared-21.js
var require_shared_21 = __commonJS({
  "another:shared-21.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(161)["shared-21.js"]);
  }
});

// another:shared-22.js
var require_shared_22 = __commonJS({
  "another:shared-22.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(383)["shared-22.js"]);
  }
});

// another:shared-59.js
var require_shared_59 = __commonJS({
  "another:shared-59.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-59.js"]);
  }
});

// another:shared-60.js
var require_shared_60 = __commonJS({
  "another:shared-60.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-60.js"]);
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
  "app-resolve-read-values.js": () => app_resolve_read_values_exports
});
module.exports = __toCommonJS(stdin_exports);

// own:app-resolve-read-values.js
var app_resolve_read_values_exports = {};
__export(app_resolve_read_values_exports, {
  loadValues: () => loadValues,
  noticesOfValues: () => noticesOfValues
});
var import_shared_21 = __toESM(require_shared_21()), import_shared_22 = __toESM(require_shared_22()), import_shared_59 = __toESM(require_shared_59()), import_shared_60 = __toESM(require_shared_60()), import_shared_100 = __toESM(require_shared_100()), import_shared_101 = __toESM(require_shared_101()), import_shared_103 = __toESM(require_shared_103()), import_shared_104 = __toESM(require_shared_104()), import_shared_106 = __toESM(require_shared_106());
function unusedNotices({ values, overrides, nickname, hasSections }, references, instanceId) {
  let used = new Set(references.map(import_shared_21.nameKey)), unused = [
    ...[...values.keys()].filter((name) => !used.has(`value/${name}`)),
    ...[...overrides.keys()].filter((name) => !used.has(name))
  ];
  return [
    ...hasSections && nickname === null ? [
      `The files of values have no section for the instance ${instanceId}: it gets what is for every instance.`
    ] : [],
    ...unused.length > 0 ? [
      `No definition uses these of the files of values: ${(0, import_shared_59.listSome)(unused.map(import_shared_104.quote))}. Remove them, or use them.`
    ] : []
  ];
}
var maxProblems = 10;
async function loadValues({ files, parse, inputs }) {
  let found = await findValueFiles(files, inputs.values);
  if (found.length === 0) return null;
  let parsed = await Promise.all(found.map(async (file) => parse.document(file.path, await file.read()))), syntax = parsed.flatMap(({ problems: problems2 }) => problems2).filter(import_shared_101.isError);
  if (syntax.length > 0) throw invalidValues(syntax);
  let { values, problems } = (0, import_shared_21.readValues)(
    parsed.flatMap(({ tree }) => tree ?? []),
    inputs.instance.id
  );
  if (problems.length > 0) throw invalidValues(problems);
  return values;
}
async function findValueFiles(files, { patterns, given }) {
  let found = await Promise.all(patterns.map((pattern) => files.find([pattern]))), unmatched = found.flatMap((each) => each.unmatched);
  if (given && unmatched.length > 0)
    throw new import_shared_60.ActionError(
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
  return new import_shared_60.ActionError(
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