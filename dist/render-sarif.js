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

// another:shared-48.js
var require_shared_48 = __commonJS({
  "another:shared-48.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(742)["shared-48.js"]);
  }
});

// another:shared-49.js
var require_shared_49 = __commonJS({
  "another:shared-49.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(742)["shared-49.js"]);
  }
});

// another:shared-50.js
var require_shared_50 = __commonJS({
  "another:shared-50.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(742)["shared-50.js"]);
  }
});

// another:shared-51.js
var require_shared_51 = __commonJS({
  "another:shared-51.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(742)["shared-51.js"]);
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
    module2.exports = (__nccwpck_require__(271)["shared-55.js"]);
  }
});

// another:shared-56.js
var require_shared_56 = __commonJS({
  "another:shared-56.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(271)["shared-56.js"]);
  }
});

// another:shared-57.js
var require_shared_57 = __commonJS({
  "another:shared-57.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(271)["shared-57.js"]);
  }
});

// another:shared-65.js
var require_shared_65 = __commonJS({
  "another:shared-65.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(271)["shared-65.js"]);
  }
});

// <stdin>
var stdin_exports = {};
__export(stdin_exports, {
  "render-sarif.js": () => render_sarif_exports,
  "shared-64.js": () => shared_64_exports
});
module.exports = __toCommonJS(stdin_exports);

// own:render-sarif.js
var render_sarif_exports = {};
__export(render_sarif_exports, {
  sarif: () => sarif
});
var import_shared_48 = __toESM(require_shared_48()), import_shared_49 = __toESM(require_shared_49()), import_shared_50 = __toESM(require_shared_50()), import_shared_51 = __toESM(require_shared_51()), import_shared_52 = __toESM(require_shared_52()), import_shared_53 = __toESM(require_shared_53()), import_shared_54 = __toESM(require_shared_54()), import_shared_55 = __toESM(require_shared_55()), import_shared_56 = __toESM(require_shared_56()), import_shared_57 = __toESM(require_shared_57());

// own:shared-64.js
var shared_64_exports = {};
__export(shared_64_exports, {
  problemCodes: () => problemCodes
});
var problemCodes = {
  "file-unreadable": {
    meaning: "The file could not be read.",
    remedy: "Check that it exists in the checkout, that it is a plain file and that the runner may read it."
  },
  "file-too-large": {
    meaning: "The file is larger than any definition that Amazon Connect takes.",
    remedy: "Keep one definition in a file, and nothing else."
  },
  "file-type": {
    meaning: "The file is neither JSON nor YAML by its name.",
    remedy: 'Name it .json, .yaml or .yml, or exclude it with a pattern that begins with "!".'
  },
  "link-outside": {
    meaning: "A symbolic link leads out of the workspace, or into a folder that is never read.",
    remedy: 'Keep the file itself in the repository, or exclude the link with a pattern that begins with "!".'
  },
  "matched-twice": {
    meaning: "Both the views and the modules patterns match the file.",
    remedy: "Change the patterns so that each file is matched by one of them."
  },
  "more-problems": {
    meaning: "The file has more problems than are told of one file.",
    remedy: "Correct those that are told first."
  },
  "duplicate-definition": {
    meaning: "Two files define the same view or the same module.",
    remedy: "Remove one of the files, or give one of the definitions another name."
  },
  "text-encoding": {
    meaning: "The file is not UTF-8.",
    remedy: "Save it as UTF-8."
  },
  "lone-surrogate": {
    meaning: "A string holds half of a character: a surrogate without its other half.",
    remedy: "Write the whole character, or both halves of its escape."
  },
  "empty-document": {
    meaning: "The file holds no document.",
    remedy: "Write the definition into it, or remove it."
  },
  "nesting-depth": {
    meaning: "Objects and lists are nested deeper than 200 levels.",
    remedy: "Make the document flatter."
  },
  "json-syntax": {
    meaning: "The text is not JSON.",
    remedy: "Correct it at the place that is told. Comments and trailing commas are not JSON."
  },
  "duplicate-key": {
    meaning: "One object has two members of the same name.",
    remedy: "Remove or rename one of them."
  },
  "yaml-syntax": {
    meaning: "The text is not YAML 1.2.",
    remedy: "Correct it at the place that is told."
  },
  "yaml-version": {
    meaning: "A %YAML directive asks for a version other than 1.2.",
    remedy: "Remove the directive: values such as yes, no and 010 mean something else in older versions."
  },
  "yaml-documents": {
    meaning: "The file holds more than one YAML document.",
    remedy: "Keep each definition in a file of its own."
  },
  "yaml-key": {
    meaning: "A key of a YAML mapping is not a string.",
    remedy: "Write the key in quotes."
  },
  "yaml-merge-key": {
    meaning: "The YAML merge key << is used. YAML 1.2 does not know it.",
    remedy: 'Write the members out, or quote the key if "<<" is meant literally.'
  },
  "yaml-alias": {
    meaning: "A YAML alias names no anchor before it, lies within its own anchor, or repeats too much.",
    remedy: "Write the value out."
  },
  "yaml-value": {
    meaning: "A YAML value has a tag that JSON has no value for.",
    remedy: "Remove the tag."
  },
  "control-character": {
    meaning: "A YAML file holds a raw control character.",
    remedy: "Remove it, or write it as an escape in double quotes."
  },
  "definition-type": {
    meaning: "The document is not an object.",
    remedy: "Write the definition as one of the shapes in the README."
  },
  "definition-shape": {
    meaning: "The members do not tell what the definition is.",
    remedy: "Write the definition as one of the shapes in the README."
  },
  "console-export": {
    meaning: "The file is the console's old export, which the API does not take.",
    remedy: "Save the answer of aws connect describe-contact-flow-module instead."
  },
  "wrong-kind": {
    meaning: "The views patterns match a flow module, or the modules patterns match a view.",
    remedy: "Move the file, or change the patterns."
  },
  "contact-flow": {
    meaning: "The file is a contact flow. This action publishes views and flow modules.",
    remedy: 'Move it out of the modules patterns, or exclude it with a pattern that begins with "!".'
  },
  "git-lfs-pointer": {
    meaning: "The file is a pointer of Git LFS: the checkout did not fetch its content.",
    remedy: "Set lfs: true in the step with actions/checkout, or keep definitions out of Git LFS."
  },
  "link-as-text": {
    meaning: "The file is a symbolic link that was checked out as a text file with a path in it.",
    remedy: "Keep the definition itself in its place, or check out where links are supported."
  },
  "cloudformation-template": {
    meaning: "The file is a CloudFormation or SAM template. Only one with a single resource, a view or a flow module with literal properties, is read as a definition.",
    remedy: "Keep the properties of each view and flow module as a file of its own, with literal values."
  },
  "cdk-output": {
    meaning: "The file is output of the AWS CDK.",
    remedy: "Exclude the folder cdk.out, and keep the content that the construct takes as a file."
  },
  "terraform-file": {
    meaning: "The file is Terraform's: its configuration in JSON, its state or a plan.",
    remedy: "Keep the content that the resource takes as a file of its own."
  },
  "flow-doc": {
    meaning: "The file is a FlowDoc of flow-as-code, with tokens in place of references.",
    remedy: "Render it with that tool, and let the patterns match what was rendered."
  },
  "member-case": {
    meaning: "The members have names of a definition in other letter case, such as content for Content.",
    remedy: "Write them as the API does, with capital letters."
  },
  "unknown-member": {
    meaning: "A member is not known, so it has no effect.",
    remedy: "Correct its name or remove it."
  },
  "missing-member": {
    meaning: "A member that is required is absent.",
    remedy: "Add it."
  },
  "wrong-type": {
    meaning: "A member is of another type than Amazon Connect takes there.",
    remedy: "Write a value of the type that is told."
  },
  "two-contents": {
    meaning: "The definition gives its content twice.",
    remedy: "Keep either Content or Template and Actions."
  },
  "number-range": {
    meaning: "A number cannot be told exactly, or not at all, in JSON.",
    remedy: "Write it in quotes."
  },
  "name-length": {
    meaning: "The name is empty or longer than Amazon Connect allows.",
    remedy: "Shorten it; without Name the name is that of the file."
  },
  "name-alphabet": {
    meaning: "The name holds a character that Amazon Connect refuses there.",
    remedy: "Remove the character; without Name the name is that of the file."
  },
  "near-miss-name": {
    meaning: "The instance has no definition of this name, but one whose name differs only in Unicode form, case or blanks. Publishing creates a second one.",
    remedy: "Write the exact name of the live one, if that one is meant."
  },
  "description-length": {
    meaning: "The description is longer than Amazon Connect allows.",
    remedy: "Shorten it."
  },
  "description-alphabet": {
    meaning: "The description holds a character that Amazon Connect refuses there.",
    remedy: "Remove or replace the character."
  },
  "tag-count": {
    meaning: "There are more tags than Amazon Connect allows on a resource.",
    remedy: "Keep 50 at most."
  },
  "tag-key": {
    meaning: "A tag's key is too long or holds a character that Amazon Connect refuses.",
    remedy: "Shorten or correct it."
  },
  "tag-value": {
    meaning: "A tag's value is longer than Amazon Connect allows.",
    remedy: "Shorten it."
  },
  "tag-reserved": {
    meaning: "The tag begins with aws:, which only AWS may set. It is ignored.",
    remedy: "Remove it."
  },
  "action-length": {
    meaning: "A view's action is empty or longer than Amazon Connect allows.",
    remedy: "Shorten it."
  },
  "action-alphabet": {
    meaning: "A view's action holds a character that Amazon Connect refuses there.",
    remedy: "Remove or replace the character."
  },
  "duplicate-action": {
    meaning: "A view's list of actions names one twice.",
    remedy: "Remove one of them."
  },
  "undeclared-action": {
    meaning: "A component of the view raises an action that Actions does not list: a flow has no branch for it.",
    remedy: "Add it to Actions."
  },
  "view-size": {
    meaning: "The template and the actions together are larger than 400 kB.",
    remedy: "Make the view smaller, or split it."
  },
  "module-size": {
    meaning: "The flow language is longer than 256,000 characters.",
    remedy: "Make the module smaller, or split it."
  },
  "duplicate-identifier": {
    meaning: "Two actions of the module have the same Identifier.",
    remedy: "Rename one of them, and the transitions that mean it."
  },
  "unknown-action": {
    meaning: "StartAction or a transition names no action of the module.",
    remedy: "Correct the name, or add the action."
  },
  "unreachable-action": {
    meaning: "No transition leads to the action, so it never runs.",
    remedy: "Lead a transition to it, or remove it."
  },
  "foreign-arn": {
    meaning: "An ARN belongs to another Amazon Connect instance, account or Region than the one published to.",
    remedy: "Write the target's own ARN."
  }
};

// own:render-sarif.js
var import_shared_65 = __toESM(require_shared_65()), schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json", most = 5e3;
function sarif(report, errorsPage) {
  let told = [...ofLevel("error", (0, import_shared_48.errorFindings)(report)), ...ofLevel("warning", (0, import_shared_48.warningFindings)(report))], results = told.filter(isPlaced).slice(0, most), rules = [...new Set(results.map(({ code }) => code))].toSorted(), run = {
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
  let words = (0, import_shared_49.reasonWords)(code), { meaning, remedy } = Object.entries(problemCodes).find(([known]) => known === code)?.[1] ?? {};
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
  let { code, level, key, message, file, place } = finding, region = { startLine: place?.line ?? 1, startColumn: place?.column ?? 1 }, artifactLocation = { uri: (0, import_shared_49.encodedPath)(file), uriBaseId: "%SRCROOT%" };
  return {
    ruleId: code,
    ruleIndex: rules.indexOf(code),
    level,
    message: plain(key === null ? message : `${key} ${finding.what}. ${message}`),
    locations: [{ physicalLocation: { artifactLocation, region } }],
    partialFingerprints: { "connectPublish/v1": fingerprint }
  };
}
var plain = (text) => ({ text: (0, import_shared_49.visible)(text).replaceAll("](", "] (") || "\u2013" });
function withFingerprints(findings) {
  let seen = /* @__PURE__ */ new Map();
  return findings.map((finding) => {
    let { code, file, key, message } = finding, words = (0, import_shared_49.oneLine)(message).replace(/\b(line|column) \d+/g, "$1"), same = (0, import_shared_55.sha256)(JSON.stringify([code, file, key, words])), count = (seen.get(same) ?? 0) + 1;
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