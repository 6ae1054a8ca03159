/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 344:
/***/ ((module) => {

"use strict";
module.exports = require("./action-run-action.js");

/***/ }),

/***/ 431:
/***/ ((module) => {

"use strict";
module.exports = require("./app-publish-references.js");

/***/ }),

/***/ 846:
/***/ ((module) => {

"use strict";
module.exports = require("./app-resolve-literals.js");

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

/***/ 61:
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

// another:shared-13.js
var require_shared_13 = __commonJS({
  "another:shared-13.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(431)["shared-13.js"]);
  }
});

// another:shared-14.js
var require_shared_14 = __commonJS({
  "another:shared-14.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(846)["shared-14.js"]);
  }
});

// another:shared-16.js
var require_shared_16 = __commonJS({
  "another:shared-16.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(742)["shared-16.js"]);
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

// another:shared-48.js
var require_shared_48 = __commonJS({
  "another:shared-48.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-48.js"]);
  }
});

// another:shared-49.js
var require_shared_49 = __commonJS({
  "another:shared-49.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-49.js"]);
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
  "app-resolve.js": () => app_resolve_exports
});
module.exports = __toCommonJS(stdin_exports);

// own:app-resolve.js
var app_resolve_exports = {};
__export(app_resolve_exports, {
  resolveReferences: () => resolveReferences
});
var import_shared_13 = __toESM(require_shared_13()), import_shared_14 = __toESM(require_shared_14()), import_shared_16 = __toESM(require_shared_16()), import_shared_19 = __toESM(require_shared_19()), import_shared_20 = __toESM(require_shared_20()), import_shared_21 = __toESM(require_shared_21()), import_shared_22 = __toESM(require_shared_22()), import_shared_48 = __toESM(require_shared_48()), import_shared_49 = __toESM(require_shared_49()), import_shared_50 = __toESM(require_shared_50()), import_shared_52 = __toESM(require_shared_52()), import_shared_59 = __toESM(require_shared_59()), import_shared_60 = __toESM(require_shared_60()), import_shared_97 = __toESM(require_shared_97()), import_shared_98 = __toESM(require_shared_98()), import_shared_99 = __toESM(require_shared_99()), import_shared_100 = __toESM(require_shared_100()), import_shared_101 = __toESM(require_shared_101()), import_shared_102 = __toESM(require_shared_102()), import_shared_103 = __toESM(require_shared_103()), import_shared_104 = __toESM(require_shared_104()), import_shared_106 = __toESM(require_shared_106());
function withoutRings(definitions) {
  let pending = new Map(
    definitions.map(({ key, references }) => [key, references?.resolution?.pending ?? []])
  );
  return definitions.map((definition) => {
    let ring = ringOf(definition.key, pending);
    return ring === null ? definition : withBlock(definition, ringBlock(ring));
  });
}
function ringOf(start, pending) {
  let cameFrom = /* @__PURE__ */ new Map(), queue = [start];
  for (let key of queue)
    for (let next of (pending.get(key) ?? []).toSorted(import_shared_103.compareCodeUnits)) {
      if (next === start) return wayTo(key, start, cameFrom);
      cameFrom.has(next) || (cameFrom.set(next, key), queue.push(next));
    }
  return null;
}
function wayTo(end, start, cameFrom) {
  let way = [];
  for (let key = end; key !== void 0 && key !== start; key = cameFrom.get(key))
    way.unshift(key);
  return [start, ...way];
}
function ringBlock(ring) {
  return {
    reason: "reference-cycle",
    message: `These new definitions refer to each other, so none of them can be published first: ${[...ring, ring[0]].join(" \u2192 ")}. Publish one of them without the reference first, then add it.`,
    place: null
  };
}
function withBlock(definition, block) {
  let { references } = definition;
  if (!references?.resolution) return definition;
  let { resolution } = references;
  return {
    ...definition,
    references: { ...references, resolution: { ...resolution, block: resolution.block ?? block } }
  };
}
async function listNames(reader, instance, values, references, alsoListed = []) {
  let denied = /* @__PURE__ */ new Map(), lists = /* @__PURE__ */ new Map();
  await Promise.all(
    [.../* @__PURE__ */ new Set([...(0, import_shared_20.kindsToList)(references), ...alsoListed])].map(async (kind) => {
      let list = await listOf(reader, kind).catch((cause) => noteDenial(denied, kind, cause));
      list !== null && lists.set(kind, list);
    })
  );
  let named = (0, import_shared_20.indexByName)(lists), modules = (0, import_shared_20.modulesWithAliases)(references, { named, values }), aliases = new Map(
    await Promise.all(modules.map(async (id) => [id, await reader.aliases("module", id)]))
  );
  return { catalogue: { instance, values, named, aliases }, listed: ownLists(lists), denied };
}
function listOf(reader, kind) {
  return (0, import_shared_97.isKind)(kind) ? reader.list(kind) : reader.listNamed(kind);
}
function noteDenial(denied, kind, cause) {
  if ((0, import_shared_97.isKind)(kind) || !(cause instanceof import_shared_60.ActionError) || cause.reason !== "access-denied") throw cause;
  return denied.set(kind, cause), null;
}
function ownLists(lists) {
  return new Map(
    [...lists].flatMap(
      ([kind, rows]) => (0, import_shared_97.isKind)(kind) ? [[kind, rows]] : []
    )
  );
}
async function resolveReferences(context, instance, loaded, { values, inRepository }) {
  let found = loaded.definitions.flatMap(executedReferences), { reader } = await context.connect(), names = await listNames(
    reader,
    instance,
    values ?? import_shared_21.noValues,
    found.map(({ reference }) => reference),
    (0, import_shared_14.kindsOfLiterals)(loaded.files.flatMap(({ literals }) => literals ?? []))
  ), catalogue = { ...names.catalogue, ...createdBy(context, loaded), inRepository }, denied = deniedDefinitions(loaded.definitions, names.denied), resolved = withoutRings(
    loaded.definitions.map(
      (definition) => denied.has(definition.key) ? definition : (0, import_shared_19.resolveDefinition)(definition, catalogue)
    )
  ), files = (0, import_shared_14.withoutLiterals)(withResolved(loaded.files, resolved, catalogue), instance.id, catalogue), target = (0, import_shared_48.targetOf)(context.inputs, instance);
  return {
    facts: { loaded: (0, import_shared_48.withTargetProblems)(files, target), names: { catalogue, listed: names.listed, denied } },
    failures: context.decision.mode === "publish" ? [...new Set((0, import_shared_16.mergeDenials)(denied).values())] : []
  };
}
function executedReferences({ references }) {
  return (references?.found ?? []).filter(({ isInCanvas }) => !isInCanvas);
}
function createdBy({ inputs, decision }, { definitions, invalid }) {
  let creates = inputs.createMissing && !decision.rollback;
  return {
    creates,
    created: new Set(creates ? definitions.map(({ key }) => key) : []),
    invalid: new Set(invalid.map(({ key }) => key)),
    moduleAlias: inputs.moduleAlias
  };
}
function deniedDefinitions(definitions, denied) {
  return new Map(
    definitions.flatMap((definition) => {
      let { key } = definition, first = executedReferences(definition).find(({ reference }) => denied.has(reference.kind)), cause = first && denied.get(first.reference.kind);
      return first && cause ? [[key, deniedError(key, first, cause)]] : [];
    })
  );
}
function deniedError(key, { written, place }, cause) {
  let { file, line } = place, message = `${key}: ${(0, import_shared_104.quote)(written)} (${file}, line ${line}) could not be looked up. ${cause.message}`;
  return new import_shared_60.ActionError(cause.reason, cause.code, message, { cause, permission: cause.permission });
}
function withResolved(files, resolved, catalogue) {
  let byKey = new Map(resolved.map((definition) => [definition.key, definition]));
  return files.map((file) => {
    let definition = file.definition && (byKey.get(file.definition.key) ?? file.definition);
    if (definition === null || definition.references === void 0) return { ...file, definition };
    let errors = (0, import_shared_13.checkSent)(definition), problems = [...file.problems, ...errors, ...stateWarnings(definition, catalogue)];
    return { ...file, definition: errors.length > 0 ? null : definition, problems };
  });
}
function stateWarnings(definition, { named, values }) {
  return executedReferences(definition).flatMap(({ reference, written, place }) => {
    let state = stateOf(reference, { named, values });
    if (state === null) return [];
    let what = state === "archived" ? "is archived" : "was saved and never published";
    return [
      (0, import_shared_101.warning)(
        "reference-state",
        place,
        `${(0, import_shared_104.quote)(written)} names a ${reference.kind} that ${what}: a call would not run it. Publish it, or name another one.`
      )
    ];
  });
}
function stateOf(reference, { named, values }) {
  let { kind, name } = (0, import_shared_20.meantBy)(reference, values).meant;
  if (kind === "value" || kind === "instance") return null;
  let states = (named.get(kind)?.get(name) ?? []).map(({ state }) => state);
  return states.find((state) => state !== "active" && !states.includes("active")) ?? null;
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
/******/ 	var __webpack_exports__ = __nccwpck_require__(61);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;