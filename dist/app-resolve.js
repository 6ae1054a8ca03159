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

// another:shared-28.js
var require_shared_28 = __commonJS({
  "another:shared-28.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(431)["shared-28.js"]);
  }
});

// another:shared-29.js
var require_shared_29 = __commonJS({
  "another:shared-29.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(846)["shared-29.js"]);
  }
});

// another:shared-31.js
var require_shared_31 = __commonJS({
  "another:shared-31.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(742)["shared-31.js"]);
  }
});

// another:shared-34.js
var require_shared_34 = __commonJS({
  "another:shared-34.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(431)["shared-34.js"]);
  }
});

// another:shared-35.js
var require_shared_35 = __commonJS({
  "another:shared-35.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(431)["shared-35.js"]);
  }
});

// another:shared-36.js
var require_shared_36 = __commonJS({
  "another:shared-36.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(431)["shared-36.js"]);
  }
});

// another:shared-37.js
var require_shared_37 = __commonJS({
  "another:shared-37.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(383)["shared-37.js"]);
  }
});

// another:shared-63.js
var require_shared_63 = __commonJS({
  "another:shared-63.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-63.js"]);
  }
});

// another:shared-65.js
var require_shared_65 = __commonJS({
  "another:shared-65.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-65.js"]);
  }
});

// another:shared-66.js
var require_shared_66 = __commonJS({
  "another:shared-66.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-66.js"]);
  }
});

// another:shared-67.js
var require_shared_67 = __commonJS({
  "another:shared-67.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-67.js"]);
  }
});

// another:shared-71.js
var require_shared_71 = __commonJS({
  "another:shared-71.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-71.js"]);
  }
});

// another:shared-72.js
var require_shared_72 = __commonJS({
  "another:shared-72.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-72.js"]);
  }
});

// another:shared-90.js
var require_shared_90 = __commonJS({
  "another:shared-90.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-90.js"]);
  }
});

// another:shared-91.js
var require_shared_91 = __commonJS({
  "another:shared-91.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-91.js"]);
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

// another:shared-95.js
var require_shared_95 = __commonJS({
  "another:shared-95.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-95.js"]);
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
  "app-resolve.js": () => app_resolve_exports
});
module.exports = __toCommonJS(stdin_exports);

// own:app-resolve.js
var app_resolve_exports = {};
__export(app_resolve_exports, {
  resolveReferences: () => resolveReferences
});
var import_shared_28 = __toESM(require_shared_28()), import_shared_29 = __toESM(require_shared_29()), import_shared_31 = __toESM(require_shared_31()), import_shared_34 = __toESM(require_shared_34()), import_shared_35 = __toESM(require_shared_35()), import_shared_36 = __toESM(require_shared_36()), import_shared_37 = __toESM(require_shared_37()), import_shared_63 = __toESM(require_shared_63()), import_shared_65 = __toESM(require_shared_65()), import_shared_66 = __toESM(require_shared_66()), import_shared_67 = __toESM(require_shared_67()), import_shared_71 = __toESM(require_shared_71()), import_shared_72 = __toESM(require_shared_72()), import_shared_90 = __toESM(require_shared_90()), import_shared_91 = __toESM(require_shared_91()), import_shared_92 = __toESM(require_shared_92()), import_shared_93 = __toESM(require_shared_93()), import_shared_94 = __toESM(require_shared_94()), import_shared_95 = __toESM(require_shared_95()), import_shared_96 = __toESM(require_shared_96()), import_shared_97 = __toESM(require_shared_97()), import_shared_103 = __toESM(require_shared_103());
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
    for (let next of (pending.get(key) ?? []).toSorted(import_shared_96.compareCodeUnits)) {
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
    [.../* @__PURE__ */ new Set([...(0, import_shared_35.kindsToList)(references), ...alsoListed])].map(async (kind) => {
      let list = await listOf(reader, kind).catch((cause) => noteDenial(denied, kind, cause));
      list !== null && lists.set(kind, list);
    })
  );
  let named = (0, import_shared_35.indexByName)(lists), modules = (0, import_shared_35.modulesWithAliases)(references, { named, values }), aliases = new Map(
    await Promise.all(modules.map(async (id) => [id, await reader.aliases("module", id)]))
  );
  return { catalogue: { instance, values, named, aliases }, listed: ownLists(lists), denied };
}
function listOf(reader, kind) {
  return (0, import_shared_90.isKind)(kind) ? reader.list(kind) : reader.listNamed(kind);
}
function noteDenial(denied, kind, cause) {
  if ((0, import_shared_90.isKind)(kind) || !(cause instanceof import_shared_72.ActionError) || cause.reason !== "access-denied") throw cause;
  return denied.set(kind, cause), null;
}
function ownLists(lists) {
  return new Map(
    [...lists].flatMap(
      ([kind, rows]) => (0, import_shared_90.isKind)(kind) ? [[kind, rows]] : []
    )
  );
}
async function resolveReferences(context, instance, loaded, { values, inRepository }) {
  let found = loaded.definitions.flatMap(executedReferences), { reader } = await context.connect(), names = await listNames(
    reader,
    instance,
    values ?? import_shared_36.noValues,
    found.map(({ reference }) => reference),
    (0, import_shared_29.kindsOfLiterals)(loaded.files.flatMap(({ literals }) => literals ?? []))
  ), catalogue = { ...names.catalogue, ...createdBy(context, loaded), inRepository }, denied = deniedDefinitions(loaded.definitions, names.denied), resolved = withoutRings(
    loaded.definitions.map(
      (definition) => denied.has(definition.key) ? definition : (0, import_shared_34.resolveDefinition)(definition, catalogue)
    )
  ), files = (0, import_shared_29.withoutLiterals)(withResolved(loaded.files, resolved, catalogue), instance.id, catalogue), target = (0, import_shared_63.targetOf)(context.inputs, instance);
  return {
    facts: { loaded: (0, import_shared_63.withTargetProblems)(files, target), names: { catalogue, listed: names.listed, denied } },
    failures: context.decision.mode === "publish" ? [...new Set((0, import_shared_31.mergeDenials)(denied).values())] : []
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
  let { file, line } = place, message = `${key}: ${(0, import_shared_97.quote)(written)} (${file}, line ${line}) could not be looked up. ${cause.message}`;
  return new import_shared_72.ActionError(cause.reason, cause.code, message, { cause, permission: cause.permission });
}
function withResolved(files, resolved, catalogue) {
  let byKey = new Map(resolved.map((definition) => [definition.key, definition]));
  return files.map((file) => {
    let definition = file.definition && (byKey.get(file.definition.key) ?? file.definition);
    if (definition === null || definition.references === void 0) return { ...file, definition };
    let errors = (0, import_shared_28.checkSent)(definition), problems = [...file.problems, ...errors, ...stateWarnings(definition, catalogue)];
    return { ...file, definition: errors.length > 0 ? null : definition, problems };
  });
}
function stateWarnings(definition, { named, values }) {
  return executedReferences(definition).flatMap(({ reference, written, place }) => {
    let state = stateOf(reference, { named, values });
    if (state === null) return [];
    let what = state === "archived" ? "is archived" : "was saved and never published";
    return [
      (0, import_shared_94.warning)(
        "reference-state",
        place,
        `${(0, import_shared_97.quote)(written)} names a ${reference.kind} that ${what}: a call would not run it. Publish it, or name another one.`
      )
    ];
  });
}
function stateOf(reference, { named, values }) {
  let { kind, name } = (0, import_shared_35.meantBy)(reference, values).meant;
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