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

/***/ 889:
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

// another:shared-22.js
var require_shared_22 = __commonJS({
  "another:shared-22.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(383)["shared-22.js"]);
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
  "core-resolve-find.js": () => core_resolve_find_exports
});
module.exports = __toCommonJS(stdin_exports);

// own:core-resolve-find.js
var core_resolve_find_exports = {};
__export(core_resolve_find_exports, {
  findReferences: () => findReferences
});
var import_shared_22 = __toESM(require_shared_22()), import_shared_99 = __toESM(require_shared_99()), import_shared_100 = __toESM(require_shared_100()), import_shared_101 = __toESM(require_shared_101()), import_shared_103 = __toESM(require_shared_103()), import_shared_104 = __toESM(require_shared_104()), import_shared_106 = __toESM(require_shared_106());
function findReferences(kind, tree, parseJson, within = null) {
  let format = (0, import_shared_99.detectFormat)(kind, tree, () => {
  }), into = { found: [], problems: [] };
  if (format === null) return into;
  let { form, body } = format, whole = (root, value) => ({
    value,
    path: { root, members: [] },
    string: within,
    isInCanvas: !1
  });
  if (form === "bare")
    return visit(whole(kind === "view" ? "Template" : "Content", body), into), into;
  let name = (0, import_shared_100.member)(body, "Name");
  name?.type === "string" && (0, import_shared_100.hasReferences)(name.value) && into.problems.push(inName(name.value, name.at));
  for (let part of parts(kind, body, whole, parseJson)) visit(part, into);
  return into;
}
function parts(kind, body, whole, parseJson) {
  let partOf = (of, root) => {
    let value = of?.value.type === "object" ? (0, import_shared_100.member)(of.value, root) : null;
    return value === null ? [] : [opened({ ...whole(root, value), string: of?.string ?? null }, parseJson)];
  }, envelope = whole("Content", body), beside = [...partOf(envelope, "Description"), ...partOf(envelope, "Tags")];
  if (kind === "module") return [...partOf(envelope, "Content"), ...partOf(envelope, "Settings"), ...beside];
  let [content = envelope] = partOf(envelope, "Content");
  return [...partOf(content, "Template"), ...partOf(content, "Actions"), ...beside];
}
function opened(part, parseJson) {
  let { value, path, string } = part, isText = path.root === "Content" || path.root === "Template" || path.root === "Settings";
  if (value.type !== "string" || !isText) return part;
  let { tree } = parseJson(value.at.file, value.value);
  return tree === null ? part : { ...part, value: tree, string: string ?? value.at };
}
function visit(part, into) {
  let { root, members } = part.path, way = [...members], walk = (value, isInCanvas) => {
    if (value.type === "string")
      (0, import_shared_100.hasReferences)(value.value) && visitText({ ...part, value, path: { root, members: [...way] }, isInCanvas }, value.value, into);
    else if (value.type === "array")
      for (let index = 0; index < value.items.length; index += 1) step(index, value.items[index], isInCanvas);
    else if (value.type === "object") {
      let isFlow = root === "Content" && way.length === 0;
      for (let { name, at, value: inner } of value.members) {
        let isCanvas = isInCanvas || isFlow && name === "Metadata";
        !isCanvas && (0, import_shared_100.hasReferences)(name) && into.problems.push(inKey(part, name, at)), step(name, inner, isCanvas);
      }
    }
  }, step = (name, value, isInCanvas) => {
    value !== void 0 && (way.push(name), walk(value, isInCanvas), way.pop());
  };
  walk(part.value, part.isInCanvas);
}
function visitText({ value, path, string, isInCanvas }, text, into) {
  let segments = (0, import_shared_22.parseReferences)(text), place = string ?? value.at, note = string === null ? "" : (0, import_shared_101.nestedLocation)(value.at);
  for (let segment of segments) {
    if (segment.type === "text") continue;
    if (segment.type === "fault") {
      let message = `${(0, import_shared_104.quote)(segment.written)} cannot be read as a reference. ${segment.message}${note}`;
      isInCanvas || into.problems.push((0, import_shared_101.error)("reference-syntax", place, message));
      continue;
    }
    let { written, reference } = segment;
    if (reference.form === "json" && segments.length > 1) {
      let message = `${(0, import_shared_104.quote)(written)} is part of a longer string; expected it alone, since "#json" inserts a number, true or false, a list or an object. Leave "#json" out, or write nothing else in the string.${note}`;
      isInCanvas || into.problems.push((0, import_shared_101.error)("reference-syntax", place, message));
      continue;
    }
    into.found.push({ reference, written, path, place, isInCanvas });
  }
}
function inName(name, at) {
  return (0, import_shared_101.error)(
    "reference-syntax",
    at,
    `The Name ${(0, import_shared_104.quote)(name)} has a reference; expected plain text, since the name is how a definition is known in every instance. Write the name itself.`
  );
}
function inKey({ string }, name, at) {
  return (0, import_shared_101.error)(
    "reference-syntax",
    string ?? at,
    `The member name ${(0, import_shared_104.quote)(name)} has a reference; expected one in a value only. Write the name itself.${string === null ? "" : (0, import_shared_101.nestedLocation)(at)}`
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
/******/ 	var __webpack_exports__ = __nccwpck_require__(889);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;