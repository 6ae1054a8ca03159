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

/***/ 10:
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

// another:shared-32.js
var require_shared_32 = __commonJS({
  "another:shared-32.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(383)["shared-32.js"]);
  }
});

// another:shared-33.js
var require_shared_33 = __commonJS({
  "another:shared-33.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(383)["shared-33.js"]);
  }
});

// another:shared-92.js
var require_shared_92 = __commonJS({
  "another:shared-92.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-92.js"]);
  }
});

// another:shared-93.js
var require_shared_93 = __commonJS({
  "another:shared-93.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-93.js"]);
  }
});

// another:shared-94.js
var require_shared_94 = __commonJS({
  "another:shared-94.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-94.js"]);
  }
});

// another:shared-96.js
var require_shared_96 = __commonJS({
  "another:shared-96.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-96.js"]);
  }
});

// another:shared-97.js
var require_shared_97 = __commonJS({
  "another:shared-97.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-97.js"]);
  }
});

// another:shared-103.js
var require_shared_103 = __commonJS({
  "another:shared-103.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-103.js"]);
  }
});

// <stdin>
var stdin_exports = {};
__export(stdin_exports, {
  "core-check-literals.js": () => core_check_literals_exports
});
module.exports = __toCommonJS(stdin_exports);

// own:core-check-literals.js
var core_check_literals_exports = {};
__export(core_check_literals_exports, {
  findLiterals: () => findLiterals
});
var import_shared_32 = __toESM(require_shared_32()), import_shared_33 = __toESM(require_shared_33()), import_shared_92 = __toESM(require_shared_92()), import_shared_93 = __toESM(require_shared_93()), import_shared_94 = __toESM(require_shared_94()), import_shared_96 = __toESM(require_shared_96()), import_shared_97 = __toESM(require_shared_97()), import_shared_103 = __toESM(require_shared_103());
function findLiterals({ kind, content }, tree, parseJson, within = null) {
  if (content.kind === "view") return [];
  let locate = (0, import_shared_32.createLocator)(kind, tree, parseJson);
  return literalsOf(JSON.parse(content.content)).map(({ members, ...literal }) => ({
    ...literal,
    ...(0, import_shared_33.placeInDocument)(within, locate({ root: "Content", members }))
  }));
}
function literalsOf(content) {
  return (0, import_shared_32.actionsOf)(content).flatMap(
    ({ row, parameters, path }) => row === null || row.shapeUnknown ? [] : visit(parameters, (0, import_shared_32.parameterTree)(row), [...path, "Parameters"])
  );
}
function visit(value, node, members) {
  if (typeof value == "string") {
    let kind = node.row?.ref;
    return kind !== void 0 && isLiteral(value, kind) ? [{ text: value, kind, members }] : [];
  }
  return Array.isArray(value) ? value.flatMap((item, index) => node.item ? visit(item, node.item, [...members, index]) : []) : (0, import_shared_96.isObject)(value) ? Object.entries(value).flatMap(([name, inner]) => {
    let known = node.members.get(name) ?? node.any;
    return known ? visit(inner, known, [...members, name]) : [];
  }) : [];
}
var uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?::[$\w-]+)?$/i, managed = /^arn:[\w-]+:connect:[\w-]*:aws:/;
function isLiteral(text, kind) {
  return !import_shared_32.referenceKinds.includes(kind) || (0, import_shared_32.isJsonPath)(text) || (0, import_shared_93.hasReferences)(text) ? !1 : uuid.test(text) || /^arn:[\w-]+:/.test(text) && !managed.test(text);
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
/******/ 	var __webpack_exports__ = __nccwpck_require__(10);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;