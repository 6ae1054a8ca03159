/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 344:
/***/ ((module) => {

"use strict";
module.exports = require("./action-run-action.js");

/***/ }),

/***/ 742:
/***/ ((module) => {

"use strict";
module.exports = require("./app-steps.js");

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

// another:shared-87.js
var require_shared_87 = __commonJS({
  "another:shared-87.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(742)["shared-87.js"]);
  }
});

// another:shared-88.js
var require_shared_88 = __commonJS({
  "another:shared-88.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(742)["shared-88.js"]);
  }
});

// another:shared-89.js
var require_shared_89 = __commonJS({
  "another:shared-89.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(742)["shared-89.js"]);
  }
});

// another:shared-90.js
var require_shared_90 = __commonJS({
  "another:shared-90.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(742)["shared-90.js"]);
  }
});

// another:shared-91.js
var require_shared_91 = __commonJS({
  "another:shared-91.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(742)["shared-91.js"]);
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

// another:shared-94.js
var require_shared_94 = __commonJS({
  "another:shared-94.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(742)["shared-94.js"]);
  }
});

// another:shared-95.js
var require_shared_95 = __commonJS({
  "another:shared-95.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(742)["shared-95.js"]);
  }
});

// another:shared-96.js
var require_shared_96 = __commonJS({
  "another:shared-96.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(742)["shared-96.js"]);
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

// another:shared-83.js
var require_shared_83 = __commonJS({
  "another:shared-83.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(742)["shared-83.js"]);
  }
});

// another:shared-85.js
var require_shared_85 = __commonJS({
  "another:shared-85.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(742)["shared-85.js"]);
  }
});

// another:shared-84.js
var require_shared_84 = __commonJS({
  "another:shared-84.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-84.js"]);
  }
});

// <stdin>
var stdin_exports = {};
__export(stdin_exports, {
  "render-release-notes.js": () => render_release_notes_exports,
  "render-sarif.js": () => render_sarif_exports,
  "shared-81.js": () => shared_81_exports,
  "shared-82.js": () => shared_82_exports,
  "shared-86.js": () => shared_86_exports
});
module.exports = __toCommonJS(stdin_exports);

// own:render-sarif.js
var render_sarif_exports = {};
__export(render_sarif_exports, {
  sarif: () => sarif
});

// own:shared-86.js
var shared_86_exports = {};
__export(shared_86_exports, {
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
  "reference-syntax": {
    meaning: "A text begins like a reference and cannot be read as one, or a reference is where none can be: in a Name or in the name of a member.",
    remedy: "Correct it as docs/references.md shows. To keep the text as it is, double its dollar sign."
  },
  "reference-state": {
    meaning: "A reference names a flow that is archived, or that was saved and never published.",
    remedy: "Refer to another flow, or publish that one."
  },
  "literal-reference": {
    meaning: "A resource is named by its ARN or id, and require-references is set.",
    remedy: "Write the reference that the message names, or a value where there is none."
  },
  "values-file": {
    meaning: "A file of values cannot be read as one: a member is unknown, missing or of another type.",
    remedy: "Correct it: see docs/references.md."
  },
  "foreign-arn": {
    meaning: "An ARN belongs to another Amazon Connect instance, account or Region than the one published to.",
    remedy: "Write the target's own ARN."
  }
};

// own:render-sarif.js
var import_shared_87 = __toESM(require_shared_87()), import_shared_88 = __toESM(require_shared_88()), import_shared_89 = __toESM(require_shared_89()), import_shared_90 = __toESM(require_shared_90()), import_shared_91 = __toESM(require_shared_91()), import_shared_92 = __toESM(require_shared_92()), import_shared_93 = __toESM(require_shared_93()), import_shared_94 = __toESM(require_shared_94()), import_shared_95 = __toESM(require_shared_95()), import_shared_96 = __toESM(require_shared_96()), import_shared_97 = __toESM(require_shared_97()), import_shared_98 = __toESM(require_shared_98()), import_shared_99 = __toESM(require_shared_99()), import_shared_100 = __toESM(require_shared_100()), import_shared_101 = __toESM(require_shared_101()), import_shared_102 = __toESM(require_shared_102()), import_shared_103 = __toESM(require_shared_103()), import_shared_104 = __toESM(require_shared_104()), import_shared_106 = __toESM(require_shared_106()), findingCodes = {
  "invalid-action-type": {
    meaning: "The type of an action is a word that is taken for one, and is none of the Flow language.",
    remedy: "Write the type that the message names."
  },
  "unknown-action-type": {
    meaning: "The type of an action is not known to this action. It may be new; where a known one is near, it is a slip.",
    remedy: "Check its spelling."
  },
  "missing-error-branch": {
    meaning: "An action lacks an error branch that actions of its type must have.",
    remedy: "Add the branch to Errors of its Transitions."
  },
  "forbidden-error-branch": {
    meaning: "An action has an error branch that actions of its type, or with its parameters, cannot have.",
    remedy: "Remove the branch."
  },
  "unknown-error-branch": {
    meaning: "An action has an error branch that is not known of its type.",
    remedy: "Check its spelling."
  },
  "missing-next-action": {
    meaning: "An action that does not end the flow has no NextAction.",
    remedy: "Add it to Transitions. Where all branches lead elsewhere, name one of their targets."
  },
  "terminal-transitions": {
    meaning: "An action that ends the flow has transitions.",
    remedy: "Write {} as its Transitions."
  },
  "unsupported-conditions": {
    meaning: "An action has Conditions, and actions of its type take none.",
    remedy: "Remove them, or compare in an action of type Compare."
  },
  "condition-operator": {
    meaning: "A condition has an operator that the action does not take.",
    remedy: "Write one that the message names."
  },
  "condition-operand": {
    meaning: "A condition has an operand that the action never compares equal to, or the wrong number of them.",
    remedy: "Write one that the message names."
  },
  "missing-condition": {
    meaning: "An action has no condition for one of its results.",
    remedy: "Add the condition."
  },
  "missing-parameter": {
    meaning: "An action lacks a parameter that it needs, alone or beside another.",
    remedy: "Add the parameter."
  },
  "exclusive-parameters": {
    meaning: "An action has parameters that exclude each other.",
    remedy: "Keep one of them."
  },
  "forbidden-parameter": {
    meaning: "An action has a parameter that it does not take, or not with its other parameters.",
    remedy: "Remove the parameter."
  },
  "unknown-parameter": {
    meaning: "An action has a parameter that is not known of its type.",
    remedy: "Check its spelling."
  },
  "parameter-value": {
    meaning: "A parameter has a value that it does not take.",
    remedy: "Write a value that the message names."
  },
  "empty-string": {
    meaning: "A parameter or an operand is an empty string.",
    remedy: 'Write a value or remove the member. Where a blank is meant, write " ".'
  },
  "missing-content-settings": {
    meaning: "A module's content has no Settings. Only contact flows go without.",
    remedy: "Add Settings with InputParameters, OutputParameters and Transitions beside Actions."
  },
  "undeclared-result": {
    meaning: "A module ends with a result that its own resource's Settings do not declare.",
    remedy: "Add it to transitions.results of Settings, or correct the name."
  },
  "undeclared-result-data": {
    meaning: "A module returns a value that its own resource's Settings do not declare.",
    remedy: "Add it to resultData.schema of Settings, or remove it."
  },
  "too-many-results": {
    meaning: "A module declares more results than the documentation allows.",
    remedy: "Declare fewer."
  },
  "too-many-actions": {
    meaning: "A module has more actions than the documentation allows.",
    remedy: "Split it into modules."
  },
  "identifier-form": {
    meaning: "An action's Identifier is too long, is a reserved word or contains a character that it must not.",
    remedy: "Rename the action, and the transitions that mean it."
  },
  "retired-action": {
    meaning: "An action or a parameter belongs to a feature that AWS has ended.",
    remedy: "Remove it: nothing answers it any more."
  },
  "unresolved-placeholder": {
    meaning: "A placeholder of a tool is written where a resource is named, or in an ARN or a URL.",
    remedy: "Fill it in before this step runs."
  },
  "foreign-placeholder": {
    meaning: "A text has a placeholder of another tool. Amazon Connect would show or say it as it is.",
    remedy: "Fill it in before this step runs, unless it is meant as text."
  },
  "invalid-reference": {
    meaning: "Where a resource is named there is neither an ARN nor an id nor a JSONPath.",
    remedy: "Write the ARN of the resource."
  },
  "called-module-input": {
    meaning: "A block gives inputs that the called module of this repository does not declare, or lacks one that it requires.",
    remedy: "Change the block, or Settings of the called module."
  },
  "called-module-input-type": {
    meaning: 'A block gives an input in another JSON type than the called module of this repository declares, such as "7" for a number.',
    remedy: "Write the value in the type that is declared, or change Settings of the called module."
  },
  "called-module-result": {
    meaning: "A block has a branch for a result that the called module of this repository does not declare.",
    remedy: "Change the block, or Settings of the called module."
  },
  "called-module-depth": {
    meaning: "More than five modules of this repository call each other in a chain.",
    remedy: "Move what the last ones do into fewer modules."
  },
  "called-module-ring": {
    meaning: "A module calls itself, by itself or through other modules of this repository.",
    remedy: "Repeat with a Loop or with a transition back."
  },
  "unknown-view-component": {
    meaning: "A component has a type that is not known. Where a known type is near, it was probably misspelt.",
    remedy: "Correct the type. If it is right, Amazon Connect may know a component that this check does not know yet."
  },
  "unknown-view-property": {
    meaning: "A component, or an item of one of its lists, has a property that it does not know. Most components are sealed: Amazon Connect refuses any other property. Case counts.",
    remedy: "Correct the name, or remove the property. The label of a Button is its `Content`."
  },
  "unknown-view-member": {
    meaning: "`Head`, a component or a `Configuration` of a view has a member that is not known.",
    remedy: "Correct the name, or remove the member."
  },
  "view-property-missing": {
    meaning: "A component, or an item of one of its lists, lacks a property that it must have, such as `Id` of a Card.",
    remedy: "Add the property."
  },
  "view-property-value": {
    meaning: "A property has a value that it does not take. Enums are closed, names of icons included, and case counts.",
    remedy: "Write one of the values that the message names, or a reference (`$.Name`) to a value that the flow passes."
  },
  "view-top-level-component": {
    meaning: 'A component in `Body` itself holds components, and is no container. Amazon Connect refuses it with the misleading words `must be equal to constant "Container"`.',
    remedy: "Put the component into a Container."
  },
  "view-content": {
    meaning: "The `Content` of a component holds something that the component does not show.",
    remedy: "Move it to a component that can show it, such as a Container or a TextBox."
  },
  "view-style": {
    meaning: "`Configuration.Style` has a key that is no custom property of a component, or is a string. Amazon Connect refuses plain CSS properties, and does nothing with a string.",
    remedy: "Use the component's own properties, such as `--container-padding-top`."
  },
  "view-binding-in-text": {
    meaning: "A binding such as `$.Name` is within a longer text. It is shown as it is written, and asks for no input.",
    remedy: 'Make the binding a value of its own. In `Content` write several items: `["Hello ", "$.Name"]`.'
  },
  "text-box-text": {
    meaning: "A TextBox has a property `Text`. Amazon Connect accepts the text and drops it; a binding there is an internal error.",
    remedy: "Move the text to the `Content` of the TextBox."
  },
  "undeclared-integration": {
    meaning: "The view uses an integration (`$.#Name`) that `Head.Integrations` does not declare.",
    remedy: "Declare it there, or remove what uses it."
  },
  "shown-view-input": {
    meaning: "A ShowView block does not pass an input that the view requires: Amazon Connect derives one from each binding of the view.",
    remedy: "Pass it in the block's `ViewData`. Which of the two is published first does not matter to this warning."
  },
  "shown-view-branch": {
    meaning: "A ShowView block branches on an action that the view never raises, so the branch is never taken.",
    remedy: "Correct the action in the block, or add a component that raises it to the view."
  }
}, schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json", maxResults = 5e3;
function sarif(report, errorsPage) {
  let findings = [
    ...ofLevel("error", (0, import_shared_87.errorFindings)(report)),
    ...ofLevel("warning", (0, import_shared_87.warningFindings)(report)),
    ...ofLevel("note", (0, import_shared_87.noticeFindings)(report))
  ], results = findings.filter(isLocated).slice(0, maxResults), rules = [...new Set(results.map(({ code: code2 }) => code2))].toSorted(), run = {
    tool: { driver: { name: "connect-publish", rules: rules.map((code2) => ruleOf(code2, errorsPage)) } },
    automationDetails: { id: `connect-publish/${report.sectionId}/` },
    columnKind: "utf16CodeUnits",
    originalUriBaseIds: { "%SRCROOT%": { description: { text: "The root of the workspace." } } },
    invocations: [invocationOf(report, findings)],
    results: withFingerprints(results).map(([finding, fingerprint]) => resultOf(finding, rules, fingerprint))
  };
  return `${JSON.stringify({ $schema: schema, version: "2.1.0", runs: [run] }, null, 2)}
`;
}
var ofLevel = (level, findings) => findings.map((finding) => ({ ...finding, level })), isLocated = (finding) => finding.file !== null;
function ruleOf(code2, errorsPage) {
  let words = (0, import_shared_88.reasonWords)(code2), { meaning, remedy } = Object.entries({ ...problemCodes, ...findingCodes }).find(([known]) => known === code2)?.[1] ?? {};
  return {
    id: code2,
    shortDescription: { text: words.slice(0, 1).toUpperCase() + words.slice(1) },
    ...meaning && { fullDescription: { text: meaning } },
    help: {
      text: [meaning, remedy].filter(Boolean).join(" ") || "docs/errors.md says what it means and what to do."
    },
    ...errorsPage && { helpUri: `${errorsPage}#${code2}` }
  };
}
var checkReasons = [
  "invalid-definition",
  "drift-found",
  "blocked",
  "changes-found"
];
function invocationOf({ failures }, findings) {
  let notifications = findings.filter((finding) => !isLocated(finding)).map(({ level, code: code2, message }) => ({ level, descriptor: { id: code2 }, message: plain(message) }));
  return { executionSuccessful: failures.every(({ reason }) => checkReasons.includes(reason)), toolExecutionNotifications: notifications };
}
function resultOf(finding, rules, fingerprint) {
  let { code: code2, level, key, message, file, place } = finding, region = { startLine: place?.line ?? 1, startColumn: place?.column ?? 1 }, artifactLocation = { uri: (0, import_shared_94.encodedPath)(file), uriBaseId: "%SRCROOT%" };
  return {
    ruleId: code2,
    ruleIndex: rules.indexOf(code2),
    level,
    message: plain(key === null ? message : `${key} ${finding.what}. ${message}`),
    locations: [{ physicalLocation: { artifactLocation, region } }],
    partialFingerprints: { "connectPublish/v1": fingerprint }
  };
}
var plain = (text) => ({ text: (0, import_shared_96.visible)(text).replaceAll("](", "] (") || "\u2013" });
function withFingerprints(findings) {
  let seen = /* @__PURE__ */ new Map();
  return findings.map((finding) => {
    let { code: code2, file, key, message } = finding, words = (0, import_shared_96.oneLine)(message).replace(/\b(line|column) \d+/g, "$1"), same = (0, import_shared_102.sha256)(JSON.stringify([code2, file, key, words])), count = (seen.get(same) ?? 0) + 1;
    return seen.set(same, count), [finding, `${same.slice(0, 32)}:${count}`];
  });
}

// own:render-release-notes.js
var render_release_notes_exports = {};
__export(render_release_notes_exports, {
  releaseNotes: () => releaseNotes,
  roomForAll: () => roomForAll
});

// own:shared-81.js
var shared_81_exports = {};
__export(shared_81_exports, {
  hasOtherSections: () => hasOtherSections,
  mergeNotes: () => mergeNotes,
  outsideSections: () => outsideSections,
  releaseNotes: () => releaseNotes,
  roomForAll: () => roomForAll
});

// own:shared-82.js
var shared_82_exports = {};
__export(shared_82_exports, {
  withoutArns: () => withoutArns
});
var arn = /arn(?::|%3A)aws[\w-]*(?::|%3A)[^\s"'`<>,;(){}[\]|]*/giu, account = /(?<![0-9A-Za-z])(?<!-[0-9a-f]{4}-)\d{12}(?![0-9A-Za-z])/giu, phone = /\+\d(?:[ ()-]{0,2}\d){7,14}(?!\d)/gu;
function mapStrings(value, replace) {
  return typeof value == "string" ? replace(value) : Array.isArray(value) ? value.map((item) => mapStrings(item, replace)) : typeof value != "object" || value === null ? value : Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, mapStrings(member, replace)])
  );
}
function redactedDetail(detail, replace) {
  let { label, before, after, words } = mapStrings(detail, replace);
  return { label, before, after, words: before === detail.before && after === detail.after ? words : null };
}
function redactedDifference(difference, replace) {
  if (!difference) return null;
  let redacted = mapStrings(difference, replace), items = redacted.items.map((item, index) => ({
    ...item,
    details: (difference.items[index]?.details ?? []).map((detail) => redactedDetail(detail, replace))
  }));
  return { ...redacted, items };
}
function redactedEntry(entry, replace) {
  let [difference, undone] = [entry.difference, entry.undone].map(
    (each) => redactedDifference(each, replace)
  );
  return { ...mapStrings(entry, replace), difference: difference ?? null, undone: undone ?? null };
}
function mapEntries(entries, replace) {
  let result = /* @__PURE__ */ new Map();
  for (let [key, entry] of Object.entries(entries)) {
    let name = replace(key), unique = name;
    for (let count = 2; result.has(unique); count += 1) unique = `${name} (${count})`;
    result.set(unique, redactedEntry(entry, replace));
  }
  return Object.fromEntries(result);
}
function withoutArns(report) {
  let own = report.instance?.account, replace = (text) => {
    let cut = text.replace(arn, "[ARN]").replace(account, "[account]").replace(phone, "[phone number]");
    return own ? cut.replaceAll(own, "[account]") : cut;
  }, { context, planDigest, entries } = report;
  return { ...mapStrings(report, replace), entries: mapEntries(entries, replace), context, planDigest };
}

// own:shared-81.js
var import_shared_83 = __toESM(require_shared_83()), import_shared_85 = __toESM(require_shared_85()), import_shared_882 = __toESM(require_shared_88()), import_shared_892 = __toESM(require_shared_89()), import_shared_942 = __toESM(require_shared_94()), import_shared_962 = __toESM(require_shared_96()), both = [!1, !0], readings = both.flatMap(
  (numbers) => both.flatMap((items) => both.map((html) => ({ numbers, items, html })))
);
function linesOf(text) {
  let lines = [], from = 0;
  for (let { index, 0: end } of text.matchAll(/\r\n|\n|\r/g))
    lines.push({ from, text: text.slice(from, index) }), from = index + end.length;
  return [...lines, { from, text: text.slice(from) }];
}
function codeLines(lines, reading) {
  let fence = null, html = null;
  return lines.map(({ text }) => fence && isWithin(text, fence) ? (fence.end.test(text) && (fence = null), !0) : (fence = null, html ? (html.test(text) && (html = null), !1) : (fence = fenceAt(text, reading), html = fence === null && reading.html ? htmlEnd(text) : null, fence !== null)));
}
function isWithin(line, { indent }) {
  return indent === 0 || line.trim() === "" || line.search(/[^ ]/) >= indent;
}
var fenceForm = /^((?: {0,3}(?:[-+*]|\d{1,9}[.)]) +)*)( {0,3})(?:(`{3,})[^`]*$|(~{3,}))/, continuesParagraph = /^ *(?!0*1[.)])\d/;
function fenceAt(line, { numbers, items }) {
  let [, bullet = "", blanks = "", backticks, tildes] = fenceForm.exec(line) ?? [], fence = backticks ?? tildes;
  if (fence === void 0 || !numbers && continuesParagraph.test(bullet)) return null;
  let closing = `${fence}${fence[0]}*[ \\t]*$`;
  return bullet !== "" ? { end: new RegExp(`^ *${closing}`), indent: bullet.length } : items && blanks.length >= 2 ? { end: new RegExp(`^ *${closing}`), indent: 2 } : { end: new RegExp(`^ {0,3}${closing}`), indent: 0 };
}
var htmlBlocks = [
  [/^ {0,3}<(?:pre|script|style|textarea)(?:[\s>]|$)/i, /<\/(?:pre|script|style|textarea)>/i],
  [/^ {0,3}<!--/, /-->/],
  [/^ {0,3}<\?/, /\?>/],
  [/^ {0,3}<!\[CDATA\[/, /\]\]>/],
  [/^ {0,3}<![a-z]/i, />/],
  [/^ {0,3}<\/?[a-z][a-z0-9-]*(?:[\s/>]|$)/i, /^[ \t]*$/]
];
function htmlEnd(line) {
  let [, end] = htmlBlocks.find(([start]) => start.test(line)) ?? [];
  return end === void 0 || end.test(line) ? null : end;
}
var notesLimit = 125e3, markerForm = /^<!-- (\/?)connect-publish notes ([0-9a-f]{12}) -->(?=[ \t]*$)/;
function beginMarker(id) {
  return `<!-- connect-publish notes ${id} -->`;
}
function endMarker(id) {
  return `<!-- /connect-publish notes ${id} -->`;
}
function findSection(text, id) {
  let lines = linesOf(text), [first, ...others] = readings.map((reading) => {
    let isCode = codeLines(lines, reading);
    return sectionIn(markersIn(lines.filter((_, at) => !isCode[at])), id);
  });
  return !first || others.some((other) => !isSame(first, other)) ? null : first;
}
function hasOtherSections(text, id) {
  return markersIn(linesOf(text)).some((marker) => marker.id !== id);
}
function outsideSections(text) {
  let sections = sectionsOf(markersIn(linesOf(text)));
  return [0, ...sections.map(({ to }) => to)].map((from, at) => text.slice(from, sections[at]?.from).trim()).filter(Boolean).join(`
`);
}
function markersIn(lines) {
  return lines.flatMap(({ from, text }) => {
    let [whole, slash, id] = markerForm.exec(text) ?? [];
    return whole === void 0 || id === void 0 ? [] : [{ id, isEnd: slash === "/", from, to: from + whole.length }];
  });
}
function sectionsOf(markers) {
  return markers.flatMap((begin, at) => {
    let next = markers[at + 1];
    return !begin.isEnd && next?.isEnd && next.id === begin.id ? [{ id: begin.id, from: begin.from, to: next.to }] : [];
  });
}
function sectionIn(markers, id) {
  let own = markers.filter((marker) => marker.id === id).length, first = sectionsOf(markers).find((section) => section.id === id), span = first ? { from: first.from, to: first.to } : null;
  return { span, strayMarkers: own - (span ? 2 : 0) };
}
function isSame(a, b) {
  return a.span?.from === b.span?.from && a.span?.to === b.span?.to && a.strayMarkers === b.strayMarkers;
}
function sectionText(id, text) {
  let safer = text.trim().replace(/\r\n?/g, `
`).replaceAll("<!-- connect-publish", "&lt;!-- connect-publish").replaceAll("<!-- /connect-publish", "&lt;!-- /connect-publish");
  return `${beginMarker(id)}

${safer}

${endMarker(id)}`;
}
function mergeNotes(body, id, section) {
  let found = findSection(body, id);
  if (found === null) return { kind: "unclear" };
  let { span, strayMarkers } = found, end = lineEnd(body), before = span ? body.slice(0, span.from) : `${body}${gapAfter(body, end)}`, after = span ? body.slice(span.to) : "", text = sized(section, notesLimit - before.length - after.length, end);
  if (text === null) return { kind: "too-long" };
  let merged = `${before}${text}${after}`, again = findSection(merged, id)?.span;
  return again?.from !== before.length || again.to !== before.length + text.length ? { kind: "in-code" } : { kind: "merged", body: merged, strayMarkers };
}
function sized(section, room, end) {
  let fits = (text2) => text2 !== null && text2.length <= room ? text2 : null, text = fits(section(room));
  if (text === null || end === `
`) return text;
  let extra = text.split(`
`).length - 1, shorter = text.length + extra <= room ? text : section(room - extra);
  return fits(shorter?.replaceAll(`
`, end) ?? null);
}
function lineEnd(body) {
  return /\r\n|\n|\r/.exec(body)?.[0] ?? `
`;
}
function gapAfter(body, end) {
  if (body === "") return "";
  let [tail = ""] = /[\r\n]*$/.exec(body) ?? [], count = tail.match(/\r\n|\n|\r/g)?.length ?? 0;
  return end.repeat(Math.max(0, 2 - count));
}
var roomForAll = 6e4, shownUnchanged = 20;
function releaseNotes(report, { arns }) {
  let shown = arns ? report : withoutArns(report), blocks = notesBlocks(shown, arns), note = `*Shortened: ${(0, import_shared_942.link)("the run", report.context.runUrl)} has the rest.*`, section = (text) => sectionText(report.sectionId, text), least = [blocks[0]?.open ?? "", note].join(`

`);
  return (room) => {
    let max = Math.min(room, roomForAll) - section("").length;
    return max < least.length + 2 ? null : section((0, import_shared_83.fitBlocks)(blocks, max, note));
  };
}
function notesBlocks(report, arns) {
  let rows = (0, import_shared_882.bySeverity)(report), isLiveAlready = ([, { status }]) => status === "unchanged", [same, changed] = [rows.filter(isLiveAlready), rows.filter((each) => !isLiveAlready(each))], open = same.length > shownUnchanged ? changed : [...changed, ...same], rest = same.length > shownUnchanged ? same : [], column = (0, import_shared_962.inline)((0, import_shared_882.instanceName)(report)) || "Version", head = (0, import_shared_942.tableHead)([
    "Kind",
    "Name",
    column,
    report.mode === "plan" ? "What would happen" : "What happened"
  ]), lines = (keyed) => keyed.map(([key, entry]) => definitionRow(report, key, entry)), title = `### Amazon Connect: ${(0, import_shared_85.headline)(report, import_shared_962.code)}`;
  return [
    (0, import_shared_83.paragraph)("counts", [title, (0, import_shared_83.contextLine)(report)].filter(Boolean).join(`

`)),
    ...(0, import_shared_83.listing)("table", head, [...lines(open), ...(0, import_shared_892.removalWarnings)(report.warnings).flatMap(removalRow)]),
    ...(0, import_shared_83.foldedBlocks)(`${(0, import_shared_942.plural)(rest.length, "definition")} already live`, head, lines(rest)),
    ...arns ? arnBlocks(rows) : []
  ];
}
function definitionRow(report, key, entry) {
  let name = entry.name || key;
  return (0, import_shared_942.row)([entry.kind, (0, import_shared_962.code)(name), (0, import_shared_882.versionWords)(entry), whatHappened(report, entry)]);
}
function whatHappened(report, entry) {
  if (entry.status !== "unchanged" || report.mode === "plan") return (0, import_shared_882.outcomeWords)(report, entry, import_shared_962.code);
  let isRestored = entry.restoredVersion !== null || entry.action === "rollback";
  return report.mode === "rollback" && isRestored ? "already live, restored by a rollback" : "already live";
}
function removalRow({ removed }) {
  if (!removed) return [];
  let at = removed.key.indexOf("/"), version = removed.version === null ? "\u2013" : `v${removed.version}`, [kind, name] = [removed.key.slice(0, at), removed.key.slice(at + 1)];
  return [(0, import_shared_942.row)([kind, (0, import_shared_962.code)(name), version, "no longer in the repository, still live"])];
}
function arnBlocks(rows) {
  let known = rows.flatMap(([key, { versionArn, alias }]) => {
    let arns = [versionArn, alias?.arn ?? null].flatMap((arn2) => arn2 === null ? [] : (0, import_shared_962.code)(arn2));
    return arns.length === 0 ? [] : [(0, import_shared_942.row)([(0, import_shared_962.code)(key), arns.join(", ")])];
  }), aliases = rows.some(([, { alias }]) => alias?.arn) ? " and aliases" : "";
  return (0, import_shared_83.foldedBlocks)(`ARNs of the versions${aliases}`, (0, import_shared_942.tableHead)(["Definition", "ARN"]), known);
}

// own:render-release-notes.js
var import_shared_832 = __toESM(require_shared_83()), import_shared_84 = __toESM(require_shared_84()), import_shared_852 = __toESM(require_shared_85()), import_shared_872 = __toESM(require_shared_87()), import_shared_883 = __toESM(require_shared_88()), import_shared_893 = __toESM(require_shared_89()), import_shared_902 = __toESM(require_shared_90()), import_shared_912 = __toESM(require_shared_91()), import_shared_922 = __toESM(require_shared_92()), import_shared_932 = __toESM(require_shared_93()), import_shared_943 = __toESM(require_shared_94()), import_shared_952 = __toESM(require_shared_95()), import_shared_963 = __toESM(require_shared_96()), import_shared_972 = __toESM(require_shared_97()), import_shared_982 = __toESM(require_shared_98()), import_shared_992 = __toESM(require_shared_99()), import_shared_1002 = __toESM(require_shared_100()), import_shared_1012 = __toESM(require_shared_101()), import_shared_1022 = __toESM(require_shared_102()), import_shared_1032 = __toESM(require_shared_103()), import_shared_1042 = __toESM(require_shared_104()), import_shared_1062 = __toESM(require_shared_106());
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