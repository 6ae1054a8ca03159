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

// another:shared-11.js
var require_shared_11 = __commonJS({
  "another:shared-11.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(742)["shared-11.js"]);
  }
});

// another:shared-97.js
var require_shared_97 = __commonJS({
  "another:shared-97.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-97.js"]);
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

// another:shared-19.js
var require_shared_19 = __commonJS({
  "another:shared-19.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(161)["shared-19.js"]);
  }
});

// another:shared-20.js
var require_shared_20 = __commonJS({
  "another:shared-20.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(161)["shared-20.js"]);
  }
});

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

// another:shared-92.js
var require_shared_92 = __commonJS({
  "another:shared-92.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(742)["shared-92.js"]);
  }
});

// another:shared-93.js
var require_shared_93 = __commonJS({
  "another:shared-93.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(742)["shared-93.js"]);
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
  "app-publish-references.js": () => app_publish_references_exports,
  "shared-13.js": () => shared_13_exports
});
module.exports = __toCommonJS(stdin_exports);

// own:app-publish-references.js
var app_publish_references_exports = {};
__export(app_publish_references_exports, {
  resolvePending: () => resolvePending,
  retryWhileTargetsNew: () => retryWhileTargetsNew
});
var import_shared_11 = __toESM(require_shared_11());

// own:shared-13.js
var shared_13_exports = {};
__export(shared_13_exports, {
  checkSent: () => checkSent
});
var import_shared_97 = __toESM(require_shared_97()), import_shared_101 = __toESM(require_shared_101()), import_shared_102 = __toESM(require_shared_102());
function checkSent(definition) {
  let { place, content, description, tags, kind } = definition, isKnown = !(0, import_shared_102.isOpen)(definition);
  return [
    ...sizeFaults(content),
    ...(content.kind === "view" ? content.actions : []).flatMap(
      (action) => textFaults("action", "The action", action, import_shared_97.textRules.viewName, isKnown)
    ),
    ...description === null ? [] : textFaults("description", "Description", description, import_shared_97.kinds[kind].description, isKnown),
    ...Object.entries(tags).flatMap(([key, value]) => tagFaults(key, value))
  ].map(([code, message]) => (0, import_shared_101.error)(code, place, `${message} ${whatItIs}`));
}
var whatItIs = "This is what its references come to in this instance.";
function sizeFaults(content) {
  let fault = content.kind === "view" ? (0, import_shared_97.viewSizeFault)(content) : (0, import_shared_97.moduleSizeFault)(content);
  return fault === null ? [] : [[content.kind === "view" ? "view-size" : "module-size", fault]];
}
function textFaults(member, what, text, rule, isKnown) {
  let length = (0, import_shared_97.lengthFault)(text, rule), alphabet = isKnown ? (0, import_shared_97.alphabetFault)(text, rule) : null;
  return [
    ...length === null ? [] : [[`${member}-length`, `${what} ${length}. Shorten it.`]],
    ...alphabet === null ? [] : [[`${member}-alphabet`, `${what} ${alphabet}. Correct it.`]]
  ];
}
function tagFaults(key, value) {
  let fault = (0, import_shared_97.tagValueFault)(key, value);
  return fault === null ? [] : [["tag-value", fault]];
}

// own:app-publish-references.js
var import_shared_19 = __toESM(require_shared_19()), import_shared_20 = __toESM(require_shared_20()), import_shared_21 = __toESM(require_shared_21()), import_shared_22 = __toESM(require_shared_22()), import_shared_59 = __toESM(require_shared_59()), import_shared_60 = __toESM(require_shared_60()), import_shared_92 = __toESM(require_shared_92()), import_shared_93 = __toESM(require_shared_93()), import_shared_972 = __toESM(require_shared_97()), import_shared_98 = __toESM(require_shared_98()), import_shared_99 = __toESM(require_shared_99()), import_shared_100 = __toESM(require_shared_100()), import_shared_1012 = __toESM(require_shared_101()), import_shared_1022 = __toESM(require_shared_102()), import_shared_103 = __toESM(require_shared_103()), import_shared_104 = __toESM(require_shared_104()), import_shared_106 = __toESM(require_shared_106());
function resolvePending(context, change, published) {
  let { names, policy, isReviewedPlan } = context;
  if (names === null) throw new TypeError(`${change.key}: references are pending, and no names were listed`);
  let definition = (0, import_shared_19.resolveDefinition)(change.definition, names.catalogue, madeResources(published)), [missing] = definition.references?.resolution?.pending ?? [];
  if (missing !== void 0) return missing;
  let [fault] = (0, import_shared_1022.isOpen)(definition) ? [] : checkSent(definition);
  if (fault) throw new import_shared_60.ActionError("invalid-definition", fault.code, `${change.key}: ${fault.message}`);
  let decided = (0, import_shared_92.decide)(definition, change.observation, change.age ?? void 0, policy);
  if (isReviewedPlan && (0, import_shared_93.writes)(decided) && (0, import_shared_93.actionOf)(decided) !== (0, import_shared_93.actionOf)(change))
    throw new import_shared_60.ActionError(
      "plan-changed",
      "plan-changed",
      `${change.key}: with what it refers to, this is ${(0, import_shared_93.actionOf)(decided)} and not ${(0, import_shared_93.actionOf)(change)}, which was planned. Only the plan that was reviewed may be carried out, so nothing of it was written. Look at a new plan, and approve that.`
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
  let { clock, writer } = context, until = (0, import_shared_11.waitDeadline)(context, import_shared_11.listLagMs), withRetry = (call) => (0, import_shared_11.retryWhileCreating)(clock, until, call, refusedCodes);
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