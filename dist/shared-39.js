/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 37:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

module.exports = {
  get "shared-39.js"() { return __nccwpck_require__(847) },
}


/***/ }),

/***/ 847:
/***/ ((module) => {

var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  problemCodes: () => problemCodes
});
module.exports = __toCommonJS(stdin_exports);
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
/******/ 	var __webpack_exports__ = __nccwpck_require__(37);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;