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

/***/ 742:
/***/ ((module) => {

"use strict";
module.exports = require("./app-steps.js");

/***/ }),

/***/ 383:
/***/ ((module) => {

"use strict";
module.exports = require("./core-check.js");

/***/ }),

/***/ 697:
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

// another:shared-29.js
var require_shared_29 = __commonJS({
  "another:shared-29.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(742)["shared-29.js"]);
  }
});

// another:shared-83.js
var require_shared_83 = __commonJS({
  "another:shared-83.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-83.js"]);
  }
});

// another:shared-87.js
var require_shared_87 = __commonJS({
  "another:shared-87.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-87.js"]);
  }
});

// another:shared-38.js
var require_shared_38 = __commonJS({
  "another:shared-38.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(161)["shared-38.js"]);
  }
});

// another:shared-39.js
var require_shared_39 = __commonJS({
  "another:shared-39.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(161)["shared-39.js"]);
  }
});

// another:shared-40.js
var require_shared_40 = __commonJS({
  "another:shared-40.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(161)["shared-40.js"]);
  }
});

// another:shared-41.js
var require_shared_41 = __commonJS({
  "another:shared-41.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(383)["shared-41.js"]);
  }
});

// another:shared-65.js
var require_shared_65 = __commonJS({
  "another:shared-65.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-65.js"]);
  }
});

// another:shared-68.js
var require_shared_68 = __commonJS({
  "another:shared-68.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-68.js"]);
  }
});

// another:shared-81.js
var require_shared_81 = __commonJS({
  "another:shared-81.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(742)["shared-81.js"]);
  }
});

// another:shared-82.js
var require_shared_82 = __commonJS({
  "another:shared-82.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(742)["shared-82.js"]);
  }
});

// another:shared-84.js
var require_shared_84 = __commonJS({
  "another:shared-84.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-84.js"]);
  }
});

// another:shared-85.js
var require_shared_85 = __commonJS({
  "another:shared-85.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-85.js"]);
  }
});

// another:shared-86.js
var require_shared_86 = __commonJS({
  "another:shared-86.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-86.js"]);
  }
});

// another:shared-88.js
var require_shared_88 = __commonJS({
  "another:shared-88.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-88.js"]);
  }
});

// another:shared-94.js
var require_shared_94 = __commonJS({
  "another:shared-94.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-94.js"]);
  }
});

// <stdin>
var stdin_exports = {};
__export(stdin_exports, {
  "app-publish-references.js": () => app_publish_references_exports,
  "shared-32.js": () => shared_32_exports
});
module.exports = __toCommonJS(stdin_exports);

// own:app-publish-references.js
var app_publish_references_exports = {};
__export(app_publish_references_exports, {
  resolvePending: () => resolvePending,
  retryWhileTargetsNew: () => retryWhileTargetsNew
});
var import_shared_29 = __toESM(require_shared_29());

// own:shared-32.js
var shared_32_exports = {};
__export(shared_32_exports, {
  checkSent: () => checkSent
});
var import_shared_83 = __toESM(require_shared_83()), import_shared_87 = __toESM(require_shared_87());
function checkSent(definition) {
  let { place, content, description, tags, kind } = definition, isKnown = !(0, import_shared_83.isOpen)(definition);
  return [
    ...sizeFaults(content),
    ...(content.kind === "view" ? content.actions : []).flatMap(
      (action) => textFaults("action", "The action", action, import_shared_83.textRules.viewName, isKnown)
    ),
    ...description === null ? [] : textFaults("description", "Description", description, import_shared_83.kinds[kind].description, isKnown),
    ...Object.entries(tags).flatMap(([key, value]) => tagFaults(key, value))
  ].map(([code, message]) => (0, import_shared_87.error)(code, place, `${message} ${whatItIs}`));
}
var whatItIs = "This is what its references come to in this instance.";
function sizeFaults(content) {
  let fault = content.kind === "view" ? (0, import_shared_83.viewSizeFault)(content) : (0, import_shared_83.moduleSizeFault)(content);
  return fault === null ? [] : [[content.kind === "view" ? "view-size" : "module-size", fault]];
}
function textFaults(member, what, text, rule, isKnown) {
  let length = (0, import_shared_83.lengthFault)(text, rule), alphabet = isKnown ? (0, import_shared_83.alphabetFault)(text, rule) : null;
  return [
    ...length === null ? [] : [[`${member}-length`, `${what} ${length}. Shorten it.`]],
    ...alphabet === null ? [] : [[`${member}-alphabet`, `${what} ${alphabet}. Correct it.`]]
  ];
}
function tagFaults(key, value) {
  let fault = (0, import_shared_83.tagValueFault)(key, value);
  return fault === null ? [] : [["tag-value", fault]];
}

// own:app-publish-references.js
var import_shared_38 = __toESM(require_shared_38()), import_shared_39 = __toESM(require_shared_39()), import_shared_40 = __toESM(require_shared_40()), import_shared_41 = __toESM(require_shared_41()), import_shared_65 = __toESM(require_shared_65()), import_shared_68 = __toESM(require_shared_68()), import_shared_81 = __toESM(require_shared_81()), import_shared_82 = __toESM(require_shared_82()), import_shared_832 = __toESM(require_shared_83()), import_shared_84 = __toESM(require_shared_84()), import_shared_85 = __toESM(require_shared_85()), import_shared_86 = __toESM(require_shared_86()), import_shared_872 = __toESM(require_shared_87()), import_shared_88 = __toESM(require_shared_88()), import_shared_94 = __toESM(require_shared_94());
function resolvePending(context, change, published) {
  let { names, policy, isReviewedPlan } = context;
  if (names === null) throw new TypeError(`${change.key}: references are pending, and no names were listed`);
  let definition = (0, import_shared_38.resolveDefinition)(change.definition, names.catalogue, madeResources(published)), [missing] = definition.references?.resolution?.pending ?? [];
  if (missing !== void 0) return missing;
  let [fault] = (0, import_shared_832.isOpen)(definition) ? [] : checkSent(definition);
  if (fault) throw new import_shared_65.ActionError("invalid-definition", fault.code, `${change.key}: ${fault.message}`);
  let decided = (0, import_shared_81.decide)(definition, change.observation, change.age ?? void 0, policy);
  if (isReviewedPlan && (0, import_shared_82.writes)(decided) && (0, import_shared_82.actionOf)(decided) !== (0, import_shared_82.actionOf)(change))
    throw new import_shared_65.ActionError(
      "plan-changed",
      "plan-changed",
      `${change.key}: with what it refers to, this is ${(0, import_shared_82.actionOf)(decided)} and not ${(0, import_shared_82.actionOf)(change)}, which was planned. Only the plan that was reviewed may be carried out, so nothing of it was written. Look at a new plan, and approve that.`
    );
  return decided;
}
function madeResources({ outcomes }) {
  return new Map(
    [...outcomes].flatMap(([key, outcome]) => {
      let made = madeResource(outcome());
      return made === null ? [] : [[key, made]];
    })
  );
}
function madeResource({ id, arn, namedAlias: alias }) {
  return id === null || arn === null ? null : { id, arn, alias };
}
var refusedCodes = ["content-refused", "invalid-request", "resource-not-found"];
function retryWhileTargetsNew(context) {
  let { clock, writer } = context, until = (0, import_shared_29.waitDeadline)(context, import_shared_29.listLagMs), withRetry = (call) => (0, import_shared_29.retryWhileCreating)(clock, until, call, refusedCodes);
  return {
    ...context,
    writer: {
      ...writer,
      create: (...args) => withRetry(() => writer.create(...args)),
      update: (...args) => withRetry(() => writer.update(...args))
    }
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
/******/ 	var __webpack_exports__ = __nccwpck_require__(697);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;