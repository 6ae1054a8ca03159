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

/***/ 99:
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

// another:shared-41.js
var require_shared_41 = __commonJS({
  "another:shared-41.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(271)["shared-41.js"]);
  }
});

// another:shared-52.js
var require_shared_52 = __commonJS({
  "another:shared-52.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(742)["shared-52.js"]);
  }
});

// another:shared-53.js
var require_shared_53 = __commonJS({
  "another:shared-53.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(742)["shared-53.js"]);
  }
});

// another:shared-54.js
var require_shared_54 = __commonJS({
  "another:shared-54.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(742)["shared-54.js"]);
  }
});

// another:shared-55.js
var require_shared_55 = __commonJS({
  "another:shared-55.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(742)["shared-55.js"]);
  }
});

// another:shared-56.js
var require_shared_56 = __commonJS({
  "another:shared-56.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(742)["shared-56.js"]);
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

// <stdin>
var stdin_exports = {};
__export(stdin_exports, {
  "render-sarif.js": () => render_sarif_exports
});
module.exports = __toCommonJS(stdin_exports);

// own:render-sarif.js
var render_sarif_exports = {};
__export(render_sarif_exports, {
  sarif: () => sarif
});
var import_shared_41 = __toESM(require_shared_41()), import_shared_52 = __toESM(require_shared_52()), import_shared_53 = __toESM(require_shared_53()), import_shared_54 = __toESM(require_shared_54()), import_shared_55 = __toESM(require_shared_55()), import_shared_56 = __toESM(require_shared_56()), import_shared_57 = __toESM(require_shared_57()), import_shared_58 = __toESM(require_shared_58()), import_shared_59 = __toESM(require_shared_59()), import_shared_60 = __toESM(require_shared_60()), import_shared_61 = __toESM(require_shared_61()), import_shared_62 = __toESM(require_shared_62()), schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json", most = 5e3;
function sarif(report, errorsPage) {
  let told = [...ofLevel("error", (0, import_shared_52.errorFindings)(report)), ...ofLevel("warning", (0, import_shared_52.warningFindings)(report))], results = told.filter(isPlaced).slice(0, most), rules = [...new Set(results.map(({ code }) => code))].toSorted(), run = {
    tool: { driver: { name: "connect-publish", rules: rules.map((code) => ruleOf(code, errorsPage)) } },
    automationDetails: { id: `connect-publish/${report.sectionId}/` },
    columnKind: "utf16CodeUnits",
    originalUriBaseIds: { "%SRCROOT%": { description: { text: "The root of the workspace." } } },
    invocations: [invocationOf(report, told)],
    results: withFingerprints(results).map(([finding, fingerprint]) => resultOf(finding, rules, fingerprint))
  };
  return `${JSON.stringify({ $schema: schema, version: "2.1.0", runs: [run] }, null, 2)}
`;
}
var ofLevel = (level, findings) => findings.map((finding) => ({ ...finding, level })), isPlaced = (finding) => finding.file !== null;
function ruleOf(code, errorsPage) {
  let words = (0, import_shared_53.reasonWords)(code), { meaning, remedy } = Object.entries(import_shared_41.problemCodes).find(([known]) => known === code)?.[1] ?? {};
  return {
    id: code,
    shortDescription: { text: words.slice(0, 1).toUpperCase() + words.slice(1) },
    ...meaning && { fullDescription: { text: meaning } },
    help: {
      text: [meaning, remedy].filter(Boolean).join(" ") || "docs/errors.md says what it means and what to do."
    },
    ...errorsPage && { helpUri: `${errorsPage}#${code}` }
  };
}
var judgements = ["invalid-definition", "drift-found", "blocked", "changes-found"];
function invocationOf({ failures }, told) {
  let notifications = told.filter((finding) => !isPlaced(finding)).map(({ level, code, message }) => ({ level, descriptor: { id: code }, message: plain(message) }));
  return { executionSuccessful: failures.every(({ reason }) => judgements.includes(reason)), toolExecutionNotifications: notifications };
}
function resultOf(finding, rules, fingerprint) {
  let { code, level, key, message, file, place } = finding, region = { startLine: place?.line ?? 1, startColumn: place?.column ?? 1 }, artifactLocation = { uri: (0, import_shared_53.encodedPath)(file), uriBaseId: "%SRCROOT%" };
  return {
    ruleId: code,
    ruleIndex: rules.indexOf(code),
    level,
    message: plain(key === null ? message : `${key} ${finding.what}. ${message}`),
    locations: [{ physicalLocation: { artifactLocation, region } }],
    partialFingerprints: { "connectPublish/v1": fingerprint }
  };
}
var plain = (text) => ({ text: (0, import_shared_53.visible)(text).replaceAll("](", "] (") || "\u2013" });
function withFingerprints(findings) {
  let seen = /* @__PURE__ */ new Map();
  return findings.map((finding) => {
    let { code, file, key, message } = finding, words = (0, import_shared_53.oneLine)(message).replace(/\b(line|column) \d+/g, "$1"), same = (0, import_shared_59.sha256)(JSON.stringify([code, file, key, words])), count = (seen.get(same) ?? 0) + 1;
    return seen.set(same, count), [finding, `${same.slice(0, 32)}:${count}`];
  });
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
/******/ 	var __webpack_exports__ = __nccwpck_require__(99);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;