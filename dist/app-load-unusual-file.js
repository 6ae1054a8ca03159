/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 344:
/***/ ((module) => {

"use strict";
module.exports = require("./action-run-action.js");

/***/ }),

/***/ 377:
/***/ ((module) => {

"use strict";
module.exports = require("./index.js");

/***/ }),

/***/ 359:
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
  readUnusual: () => readUnusual
});
module.exports = __toCommonJS(stdin_exports);

// another:src/core/shapes/plain.ts
var import_action_run_action = __nccwpck_require__(344);

// another:src/core/kinds/text-rule.ts
var import_index = __nccwpck_require__(377);

// another:src/core/model/key.ts
var import_index2 = __nccwpck_require__(377);

// another:src/core/kinds/arns.ts
var import_index3 = __nccwpck_require__(377);

// another:src/core/document/located-json.ts
var import_index4 = __nccwpck_require__(377);

// another:src/core/text/arn.ts
var import_index5 = __nccwpck_require__(377);

// another:src/core/resolve/has-references.ts
var import_index6 = __nccwpck_require__(377);

// another:src/core/document/problem.ts
var import_index7 = __nccwpck_require__(377);

// another:src/core/hash/sha256.ts
var import_index8 = __nccwpck_require__(377);

// another:src/core/kinds/large-text.ts
var import_index9 = __nccwpck_require__(377);

// another:src/core/model/once-for-each.ts
var import_index10 = __nccwpck_require__(377);

// another:src/core/document/kept-json.ts
var import_index11 = __nccwpck_require__(377);

// another:src/core/document/json.ts
var import_index12 = __nccwpck_require__(377);

// another:src/core/text/nearest.ts
var import_index13 = __nccwpck_require__(377);

// another:src/core/text/quote.ts
var import_index14 = __nccwpck_require__(377);

// another:esbuild-runtime
var import_index15 = __nccwpck_require__(377);

// own:app-load-unusual-file
var flowTypes = /* @__PURE__ */ new Set([
  "CONTACT_FLOW",
  "CUSTOMER_QUEUE",
  "CUSTOMER_HOLD",
  "CUSTOMER_WHISPER",
  "AGENT_HOLD",
  "AGENT_WHISPER",
  "OUTBOUND_WHISPER",
  "AGENT_TRANSFER",
  "QUEUE_TRANSFER",
  "CAMPAIGN"
]);
function contactFlow(kind, object) {
  let { wrapper } = wrappers[kind], wrapped = (0, import_index4.member)(object, wrapper), body = wrapped?.type === "object" ? wrapped : object;
  for (let { name, at, value } of body.members) {
    let sign = signOf(kind, name, value.type === "string" ? value.value : null);
    if (sign !== null) return contactFlowError(kind, at, sign);
  }
  return null;
}
function contactFlowError(kind, at, sign) {
  let { publishes, input } = wrappers[kind], message = `This is a contact flow (${sign}); ${publishes}. Move the file to where the ${input} patterns do not match it, or exclude it with a pattern that begins with "!".`;
  return (0, import_index7.error)("contact-flow", at, message);
}
function signOf(kind, name, text) {
  if (name === "ContactFlow" || name === "ContactFlowType") return `it has ${name}`;
  if (text === null) return null;
  if (name === "Arn") return text.includes("/contact-flow/") ? "its Arn has /contact-flow/" : null;
  let isFlowType = kind === "module" ? !/module/i.test(text) : flowTypes.has(text);
  return name === "Type" && isFlowType ? `its Type is ${(0, import_index14.quote)(text)}` : null;
}
var wrappers = {
  view: { wrapper: "View", publishes: "this input takes views", input: "views" },
  module: { wrapper: "ContactFlowModule", publishes: "this action publishes flow modules", input: "modules" }
};
function fromTemplate(kind, object, isTagged) {
  let resources = resourcesOf(object);
  if (resources === null) return null;
  let [only, ...others2] = resources;
  return only === void 0 || others2.length > 0 ? { problem: templateError(object, resources) } : only.type === "AWS::Connect::ContactFlow" ? { problem: contactFlowError(kind, only.at, "its type is AWS::Connect::ContactFlow") } : only.type !== types[kind] ? { problem: templateError(object, resources) } : propertiesOf(kind, only, isTagged);
}
function templateByText(file, text) {
  return /^AWSTemplateFormatVersion\s*:|\bType\s*:\s*["']?(?:AWS|Custom|Alexa)::\w/m.test(text) ? (0, import_index7.error)("cloudformation-template", (0, import_index7.fileStart)(file), templateMessage("a CloudFormation")) : null;
}
var types = {
  view: "AWS::Connect::View",
  module: "AWS::Connect::ContactFlowModule"
};
function resourcesOf(object) {
  let alone = asResource({ at: object.at, value: object });
  if (alone.length > 0 && (0, import_index4.member)(object, "Properties")?.type === "object") return alone;
  let resources = (0, import_index4.member)(object, "Resources"), found = resources?.type === "object" ? resources.members.flatMap(asResource) : [];
  return found.length > 0 || (0, import_index4.member)(object, "AWSTemplateFormatVersion") !== null ? found : null;
}
function asResource({ at, value }) {
  if (value.type !== "object") return [];
  let type = (0, import_index4.member)(value, "Type");
  return type?.type !== "string" || !/^\w+::\w/.test(type.value) ? [] : [{ at, body: value, type: type.value }];
}
function templateError(object, resources) {
  if (resources.some(({ type, body }) => type === "AWS::CDK::Metadata" || hasCdkPath(body))) return (0, import_index7.error)("cdk-output", object.at, cdkTemplate);
  let isSam = resources.some(({ type }) => type.startsWith("AWS::Serverless::"));
  return (0, import_index7.error)("cloudformation-template", object.at, templateMessage(isSam ? "a SAM" : "a CloudFormation"));
}
var cdkTemplate = "This is a template that the AWS CDK made (cdk synth), not a definition. Exclude the folder cdk.out from the patterns, and keep the content that the construct takes as a file of its own.";
function templateMessage(what) {
  return `This is ${what} template, which this action does not deploy. Keep the properties of each view and flow module as a file of its own; of a template with a single resource, of type AWS::Connect::View or AWS::Connect::ContactFlowModule and with literal properties, they are read as they are.`;
}
function hasCdkPath(body) {
  let metadata = (0, import_index4.member)(body, "Metadata");
  return metadata?.type === "object" && (0, import_index4.member)(metadata, "aws:cdk:path") !== null;
}
function propertiesOf(kind, { at, body, type }, isTagged) {
  let properties = (0, import_index4.member)(body, "Properties");
  if (properties?.type !== "object") return { problem: notLiteral(at, type, "has no Properties") };
  let definition = (0, import_index4.withoutMember)(properties, "InstanceArn"), computed = definition.members.find((each) => isTagged(each) || isComputed(each.value));
  if (computed !== void 0)
    return { problem: notLiteral(computed.at, type, `computes its property ${(0, import_index14.quote)(computed.name)}`) };
  let condition = body.members.find(({ name }) => name === "Condition");
  return condition !== void 0 ? { problem: notLiteral(condition.at, type, "depends on a Condition") } : definition.members.length === 0 ? { problem: notLiteral(at, type, `has no properties of ${kindWords[kind]}`) } : { properties: definition, instanceArn: (0, import_index4.member)(properties, "InstanceArn") };
}
var kindWords = { view: "a view", module: "a flow module" };
function notLiteral(at, type, fault) {
  let message = `This is a CloudFormation template, and its resource of type ${type} ${fault}; expected literal properties, since nothing is computed here. Write the values, or keep the properties as a file of their own.`;
  return (0, import_index7.error)("cloudformation-template", at, message);
}
function isComputed(value) {
  if (value.type === "array") return value.items.some(isComputed);
  if (value.type !== "object") return !1;
  let [first, ...others2] = value.members;
  return first !== void 0 && others2.length === 0 && /^(?:Ref|Condition|Fn::\w+)$/.test(first.name) ? !0 : value.members.some((each) => isComputed(each.value));
}
var others = [
  "Name",
  "Description",
  "Tags",
  "Settings",
  "Version",
  "Metadata",
  "ExternalInvocationConfiguration"
];
function wrongCase(kind, { members }) {
  let own = import_action_run_action.ownMembers[kind].concat(kind === "view" ? "Actions" : []), known = new Map([...own, ...others].map((name) => [normalizeName(name), name])), wrong = members.flatMap(({ name, at }) => {
    let right = known.get(normalizeName(name));
    return right === void 0 || right === name ? [] : [{ name, at, right }];
  }), first = wrong.find(({ right }) => own.includes(right));
  if (first === void 0) return null;
  let rest = wrong.filter((each) => each !== first).map(({ name, right }) => `${right} for ${(0, import_index14.quote)(name)}`), more = rest.length === 0 ? "" : ` Likewise ${rest.join(", ")}.`, message = `The member ${(0, import_index14.quote)(first.name)} is not known; did you mean ${first.right}?${more} Names of members are written as the API writes them, with capital letters.`;
  return (0, import_index7.error)("member-case", first.at, message);
}
function normalizeName(name) {
  return name.replace(/[-_]/g, "").toLowerCase();
}
function fileOfOtherTool(file, object) {
  return isFlowDoc(file, object) ? (0, import_index7.error)("flow-doc", object.at, flowDoc) : isTerraform(object) ? (0, import_index7.error)("terraform-file", object.at, terraform) : isCdkOutput(object) ? (0, import_index7.error)("cdk-output", object.at, cdk) : null;
}
var flowDoc = "This is a FlowDoc of flow-as-code: its references are tokens that only that tool replaces, and its members are its own. Render it, and let the patterns match what was rendered.", terraform = "This is a file of Terraform, not a definition. Keep the content that its resource takes as a file of its own, and let Terraform and this action manage different resources.", cdk = "This is output of the AWS CDK (cdk synth), not a definition. Exclude the folder cdk.out from the patterns, and keep the content that the construct takes as a file of its own.";
function isFlowDoc(file, object) {
  let has = (...names) => names.every((name) => (0, import_index4.member)(object, name) !== null);
  return /\.flowdoc\.(?:json|ya?ml)$/i.test(file) || has("connectType") || has("content", "refs");
}
function isTerraform(object) {
  if ((0, import_index4.member)(object, "terraform_version") !== null || (0, import_index4.member)(object, "terraform") !== null) return !0;
  let resources = (0, import_index4.member)(object, "resource") ?? (0, import_index4.member)(object, "data");
  return resources?.type === "object" && resources.members.some(({ name }) => /^aws(?:cc)?_/.test(name));
}
function isCdkOutput(object) {
  let typeOf = (name) => (0, import_index4.member)(object, name)?.type;
  return typeOf("version") !== "string" ? !1 : typeOf("artifacts") === "object" || typeOf("tree") === "object" || typeOf("files") === "object" && typeOf("dockerImages") === "object";
}
var maxLength = 1024;
function replacedByGit(file, text) {
  if (text.length > maxLength) return null;
  let start = (0, import_index7.fileStart)(file);
  if (/^version https:\/\/(?:git-lfs\.github\.com|hawser\.github\.com)\/spec\/v1\r?\n(?:.*\n)*oid sha256:[0-9a-f]{64}/.test(
    text
  ))
    return (0, import_index7.error)("git-lfs-pointer", start, lfsPointer);
  let path = text.trim();
  return isPath(path) ? (0, import_index7.error)("link-as-text", start, linkAsText(path)) : null;
}
function isPath(text) {
  return /[\p{Cc}"{}[\]]|: /u.test(text) || text === "" ? !1 : /^\.{0,2}\/[^/]/.test(text) || /^[^/]+(?:\/[^/]+)*\.(?:json|ya?ml)$/i.test(text);
}
var lfsPointer = "This is a pointer of Git LFS, not the file that it points to. Set `lfs: true` in the step with actions/checkout, or keep definitions out of Git LFS: they are small text files.";
function linkAsText(path) {
  return `This is a symbolic link to ${(0, import_index14.quote)(path)} that was checked out as a text file (core.symlinks is false, as is usual on Windows). Keep the definition itself in this place, or check out where links are supported.`;
}
function withoutTags(text, problems) {
  let lines = text.split(/(?<=\r\n|\r(?!\n)|\n)/);
  for (let { code, place } of problems) {
    let line = lines[place.line - 1] ?? "", [tag] = /^!\S*/.exec(line.slice(place.column - 1)) ?? [];
    if (code !== "yaml-value" || tag === void 0) return null;
    lines[place.line - 1] = line.slice(0, place.column - 1) + " ".repeat(tag.length) + line.slice(place.column - 1 + tag.length);
  }
  let tags = problems.map(({ place }) => place);
  return { text: lines.join(""), isTagged: (tree) => taggedIn(allMembers(tree), tags) };
}
function taggedIn(members, tags) {
  let inOrder = members.toSorted((a, b) => compare(a.member.at, b.member.at)), tagged = new Set(
    tags.flatMap((tag) => inOrder.findLast(({ member: member2 }) => compare(member2.at, tag) < 0)?.chain ?? [])
  );
  return (property) => tagged.has(property);
}
function allMembers(value, outer = []) {
  return value.type === "array" ? value.items.flatMap((item) => allMembers(item, outer)) : value.type !== "object" ? [] : value.members.flatMap((member2) => {
    let chain = [member2, ...outer];
    return [{ member: member2, chain }, ...allMembers(member2.value, chain)];
  });
}
function compare(a, b) {
  return a.line - b.line || a.column - b.column;
}
function recognize(kind, file, object, isTagged = () => !1) {
  let template = fromTemplate(kind, object, isTagged);
  if (template !== null) return template;
  let problem = contactFlow(kind, object) ?? (hasOwnMembers(kind, object) ? null : foreign(kind, file, object));
  return problem === null ? null : { problem };
}
function foreign(kind, file, object) {
  return fileOfOtherTool(file, object) ?? wrongCase(kind, object);
}
function hasOwnMembers(kind, { members }) {
  return members.some(({ name }) => import_action_run_action.ownMembers[kind].includes(name));
}
function isJsonText(tree) {
  return tree.type === "string" && /^\s*\{/.test(tree.value);
}
async function readUnusual(given) {
  let { kind, context, bytes, parsed } = given, { tree, problems } = parsed, text = new TextDecoder().decode(bytes), replaced = tree === null || tree.type === "string" ? replacedByGit(context.file, text) : null;
  return replaced !== null ? invalid([replaced]) : tree === null ? await taggedTemplate(given, text) ?? invalid(problems) : isJsonText(tree) ? readString(kind, context, tree) : readTree(kind, context, tree);
}
function invalid(problems) {
  return { definition: null, name: null, hasName: !1, problems, arns: [], tree: null, within: null };
}
function readTree(kind, context, tree, isTagged) {
  let known = tree.type === "object" ? recognize(kind, context.file, tree, isTagged) : null;
  if (known === null) return { ...(0, import_index.readDefinition)(kind, tree, context), tree, within: null };
  if ("problem" in known) return invalid([known.problem]);
  let reading = (0, import_index.readDefinition)(kind, known.properties, context), { instanceArn, properties } = known, arns = instanceArn === null ? reading.arns : [...reading.arns, ...(0, import_index3.findArns)(instanceArn)];
  return { ...reading, arns, tree: properties, within: null };
}
function readString(kind, context, string) {
  let { tree, problems } = context.parseJson(context.file, string.value), reading = tree === null ? invalid(problems) : readTree(kind, context, tree);
  return movedTo(string.at, reading);
}
function movedTo(place, { definition, problems, arns, ...named }) {
  return {
    ...named,
    within: place,
    definition: definition && { ...definition, place },
    problems: problems.map((problem) => (0, import_index7.relocate)(place, problem)),
    arns: arns.map((found) => (0, import_index3.relocateArn)(place, found))
  };
}
async function taggedTemplate(given, text) {
  let { kind, context, parsed, parse } = given, template = templateByText(context.file, text);
  if (template === null) return null;
  let untagged = withoutTags(text, parsed.problems), tree = untagged && (await parse.document(context.file, Buffer.from(untagged.text))).tree;
  return tree ? readTree(kind, context, tree, untagged.isTagged(tree)) : invalid([template]);
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
/******/ 	var __webpack_exports__ = __nccwpck_require__(359);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;