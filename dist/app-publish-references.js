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

/***/ 377:
/***/ ((module) => {

"use strict";
module.exports = require("./index.js");

/***/ }),

/***/ 370:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
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

// <stdin>
var stdin_exports = {};
__export(stdin_exports, {
  checkSent: () => checkSent,
  resolvePending: () => resolvePending,
  retryWhileTargetsNew: () => retryWhileTargetsNew
});
module.exports = __toCommonJS(stdin_exports);

// another:src/app/poll.ts
var import_app_steps = __nccwpck_require__(742);

// another:src/core/kinds/text-rule.ts
var import_index = __nccwpck_require__(377);

// another:src/core/document/problem.ts
var import_index2 = __nccwpck_require__(377);

// another:src/core/hash/sha256.ts
var import_index3 = __nccwpck_require__(377);

// own:src/core/kinds/sent.ts
function checkSent(definition) {
  let { place, content, description, tags, kind } = definition, isKnown = !(0, import_index3.isOpen)(definition);
  return [
    ...sizeFaults(content),
    ...(content.kind === "view" ? content.actions : []).flatMap(
      (action) => textFaults("action", "The action", action, import_index.textRules.viewName, isKnown)
    ),
    ...description === null ? [] : textFaults("description", "Description", description, import_index.kinds[kind].description, isKnown),
    ...Object.entries(tags).flatMap(([key, value]) => tagFaults(key, value))
  ].map(([code, message]) => (0, import_index2.error)(code, place, `${message} ${whatItIs}`));
}
var whatItIs = "This is what its references come to in this instance.";
function sizeFaults(content) {
  let fault = content.kind === "view" ? (0, import_index.viewSizeFault)(content) : (0, import_index.moduleSizeFault)(content);
  return fault === null ? [] : [[content.kind === "view" ? "view-size" : "module-size", fault]];
}
function textFaults(member2, what, text, rule, isKnown) {
  let length = (0, import_index.lengthFault)(text, rule), advice = text === "" ? "Write a text, or leave it out." : "Shorten it.", alphabet = isKnown ? (0, import_index.alphabetFault)(text, rule) : null;
  return [
    ...length === null ? [] : [[`${member2}-length`, `${what} ${length}. ${advice}`]],
    ...alphabet === null ? [] : [[`${member2}-alphabet`, `${what} ${alphabet}. Correct it.`]]
  ];
}
function tagFaults(key, value) {
  let fault = (0, import_index.tagValueFault)(key, value);
  return fault === null ? [] : [["tag-value", fault]];
}

// another:src/core/resolve/substitute.ts
var import_app_resolve_past_names = __nccwpck_require__(161);

// another:src/core/resolve/forms.ts
var import_app_resolve_past_names2 = __nccwpck_require__(161);

// another:src/core/resolve/values.ts
var import_app_resolve_past_names3 = __nccwpck_require__(161);

// another:src/core/resolve/reference-kinds.ts
var import_action_run_action = __nccwpck_require__(344);

// another:src/core/text/list-some.ts
var import_action_run_action2 = __nccwpck_require__(344);

// another:src/core/plan/version-marker.ts
var import_action_deliver = __nccwpck_require__(683);

// another:src/core/plan/decision.ts
var import_action_deliver2 = __nccwpck_require__(683);

// another:src/core/model/key.ts
var import_index4 = __nccwpck_require__(377);

// another:src/core/kinds/arns.ts
var import_index5 = __nccwpck_require__(377);

// another:src/core/document/located-json.ts
var import_index6 = __nccwpck_require__(377);

// another:src/core/text/arn.ts
var import_index7 = __nccwpck_require__(377);

// another:src/core/resolve/has-references.ts
var import_index8 = __nccwpck_require__(377);

// another:src/core/document/json-differences.ts
var import_action_deliver3 = __nccwpck_require__(683);

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

// own:app-publish-references
function resolvePending(context, change, published) {
  let { names, policy, isReviewedPlan } = context;
  if (names === null) throw new TypeError(`${change.key}: references are pending, and no names were listed`);
  let definition = (0, import_app_resolve_past_names.resolveDefinition_2)(change.definition, names.catalogue, madeResources(published)), [missing] = definition.references?.resolution?.pending ?? [];
  if (missing !== void 0) return missing;
  let [fault] = (0, import_index3.isOpen)(definition) ? [] : checkSent(definition);
  if (fault) throw new import_index13.ActionError("invalid-definition", fault.code, `${change.key}: ${fault.message}`);
  let decided = (0, import_action_deliver.decide)(definition, change.observation, change.age ?? void 0, policy);
  if (isReviewedPlan && (0, import_action_deliver2.writes)(decided) && (0, import_action_deliver2.actionOf)(decided) !== (0, import_action_deliver2.actionOf)(change))
    throw new import_index13.ActionError(
      "plan-changed",
      "plan-changed",
      `${change.key}: with what it refers to, this is ${(0, import_action_deliver2.actionOf)(decided)} and not ${(0, import_action_deliver2.actionOf)(change)}, which was planned. Only the plan that was reviewed may be carried out, so nothing of it was written. Look at a new plan, and approve that.`
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
  let { clock, writer } = context, until = (0, import_app_steps.waitDeadline)(context, import_app_steps.listLagMs), withRetry = (call) => (0, import_app_steps.retryWhileCreating)(clock, until, call, refusedCodes);
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
/******/ 	var __webpack_exports__ = __nccwpck_require__(370);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;