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

// another:shared-31.js
var require_shared_31 = __commonJS({
  "another:shared-31.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(742)["shared-31.js"]);
  }
});

// another:shared-32.js
var require_shared_32 = __commonJS({
  "another:shared-32.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(431)["shared-32.js"]);
  }
});

// another:shared-33.js
var require_shared_33 = __commonJS({
  "another:shared-33.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(846)["shared-33.js"]);
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

// another:shared-61.js
var require_shared_61 = __commonJS({
  "another:shared-61.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-61.js"]);
  }
});

// another:shared-62.js
var require_shared_62 = __commonJS({
  "another:shared-62.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-62.js"]);
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

// another:shared-83.js
var require_shared_83 = __commonJS({
  "another:shared-83.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-83.js"]);
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

// another:shared-87.js
var require_shared_87 = __commonJS({
  "another:shared-87.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-87.js"]);
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
  "app-resolve.js": () => app_resolve_exports
});
module.exports = __toCommonJS(stdin_exports);

// own:app-resolve.js
var app_resolve_exports = {};
__export(app_resolve_exports, {
  resolveReferences: () => resolveReferences
});
var import_shared_31 = __toESM(require_shared_31()), import_shared_32 = __toESM(require_shared_32()), import_shared_33 = __toESM(require_shared_33()), import_shared_38 = __toESM(require_shared_38()), import_shared_39 = __toESM(require_shared_39()), import_shared_40 = __toESM(require_shared_40()), import_shared_41 = __toESM(require_shared_41()), import_shared_59 = __toESM(require_shared_59()), import_shared_60 = __toESM(require_shared_60()), import_shared_61 = __toESM(require_shared_61()), import_shared_62 = __toESM(require_shared_62()), import_shared_65 = __toESM(require_shared_65()), import_shared_68 = __toESM(require_shared_68()), import_shared_83 = __toESM(require_shared_83()), import_shared_84 = __toESM(require_shared_84()), import_shared_85 = __toESM(require_shared_85()), import_shared_86 = __toESM(require_shared_86()), import_shared_87 = __toESM(require_shared_87()), import_shared_88 = __toESM(require_shared_88()), import_shared_94 = __toESM(require_shared_94());
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
    for (let next of (pending.get(key) ?? []).toSorted(import_shared_87.compareCodeUnits)) {
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
    [.../* @__PURE__ */ new Set([...(0, import_shared_39.kindsToList)(references), ...alsoListed])].map(async (kind) => {
      let list = await listOf(reader, kind).catch((cause) => noteDenial(denied, kind, cause));
      list !== null && lists.set(kind, list);
    })
  );
  let named = (0, import_shared_39.indexByName)(lists), modules = (0, import_shared_39.modulesWithAliases)(references, { named, values }), aliases = new Map(
    await Promise.all(modules.map(async (id) => [id, await reader.aliases("module", id)]))
  );
  return { catalogue: { instance, values, named, aliases }, listed: ownLists(lists), denied };
}
function listOf(reader, kind) {
  return (0, import_shared_83.isKind)(kind) ? reader.list(kind) : reader.listNamed(kind);
}
function noteDenial(denied, kind, cause) {
  if ((0, import_shared_83.isKind)(kind) || !(cause instanceof import_shared_65.ActionError) || cause.reason !== "access-denied") throw cause;
  return denied.set(kind, cause), null;
}
function ownLists(lists) {
  return new Map(
    [...lists].flatMap(
      ([kind, rows]) => (0, import_shared_83.isKind)(kind) ? [[kind, rows]] : []
    )
  );
}
async function resolveReferences(context, instance, loaded, { values, inRepository }) {
  let found = loaded.definitions.flatMap(executedReferences), { reader } = await context.connect(), names = await listNames(
    reader,
    instance,
    values ?? import_shared_40.noValues,
    found.map(({ reference }) => reference),
    (0, import_shared_33.kindsOfLiterals)(loaded.files.flatMap(({ literals }) => literals ?? []))
  ), catalogue = { ...names.catalogue, ...createdBy(context, loaded), inRepository }, denied = deniedDefinitions(loaded.definitions, names.denied), resolved = withoutRings(
    loaded.definitions.map(
      (definition) => denied.has(definition.key) ? definition : (0, import_shared_38.resolveDefinition)(definition, catalogue)
    )
  ), files = (0, import_shared_33.withoutLiterals)(withResolved(loaded.files, resolved, catalogue), instance.id, catalogue), target = (0, import_shared_59.targetOf)(context.inputs, instance);
  return {
    facts: { loaded: (0, import_shared_59.withTargetProblems)(files, target), names: { catalogue, listed: names.listed, denied } },
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
  let { file, line } = place, message = `${key}: ${(0, import_shared_88.quote)(written)} (${file}, line ${line}) could not be looked up. ${cause.message}`;
  return new import_shared_65.ActionError(cause.reason, cause.code, message, { cause, permission: cause.permission });
}
function withResolved(files, resolved, catalogue) {
  let byKey = new Map(resolved.map((definition) => [definition.key, definition]));
  return files.map((file) => {
    let definition = file.definition && (byKey.get(file.definition.key) ?? file.definition);
    if (definition === null || definition.references === void 0) return { ...file, definition };
    let errors = (0, import_shared_32.checkSent)(definition), problems = [...file.problems, ...errors, ...stateWarnings(definition, catalogue)];
    return { ...file, definition: errors.length > 0 ? null : definition, problems };
  });
}
function stateWarnings(definition, { named, values }) {
  return executedReferences(definition).flatMap(({ reference, written, place }) => {
    let state = stateOf(reference, { named, values });
    if (state === null) return [];
    let what = state === "archived" ? "is archived" : "was saved and never published";
    return [
      (0, import_shared_87.warning)(
        "reference-state",
        place,
        `${(0, import_shared_88.quote)(written)} names a ${reference.kind} that ${what}: a call would not run it. Publish it, or name another one.`
      )
    ];
  });
}
function stateOf(reference, { named, values }) {
  let { kind, name } = (0, import_shared_39.meantBy)(reference, values).meant;
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