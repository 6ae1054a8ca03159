/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 344:
/***/ ((module) => {

"use strict";
module.exports = require("./action-run-action.js");

/***/ }),

/***/ 346:
/***/ ((module) => {

"use strict";
module.exports = require("./app-definition-steps.js");

/***/ }),

/***/ 377:
/***/ ((module) => {

"use strict";
module.exports = require("./index.js");

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
var __webpack_exports__ = {};
// This entry need to be wrapped in an IIFE because it uses a non-standard name for the exports (exports).
(() => {
var exports = __webpack_exports__;
const require_action_run_action = __nccwpck_require__(344);
const require_app_definition_steps = __nccwpck_require__(346);
const require_index = __nccwpck_require__(377);

// src/core/shapes/contact-flow.ts
const flowTypes = /* @__PURE__ */ new Set([
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
	const { wrapper } = wrappers[kind];
	const wrapped = require_app_definition_steps.member(object, wrapper);
	const body = wrapped?.type === "object" ? wrapped : object;
	for (const { name, at, value } of body.members) {
		const sign = signOf(kind, name, value.type === "string" ? value.value : null);
		if (sign !== null) return contactFlowError(kind, at, sign);
	}
	return null;
}
function contactFlowError(kind, at, sign) {
	const { publishes, input } = wrappers[kind];
	const message = `This is a contact flow (${sign}); ${publishes}. Move the file to where the ${input} patterns do not match it, or exclude it with a pattern that begins with "!".`;
	return require_action_run_action.error("contact-flow", at, message);
}
function signOf(kind, name, text) {
	if (name === "ContactFlow" || name === "ContactFlowType") return `it has ${name}`;
	if (text === null) return null;
	if (name === "Arn") return text.includes("/contact-flow/") ? "its Arn has /contact-flow/" : null;
	const isFlowType = kind === "module" ? !/module/i.test(text) : flowTypes.has(text);
	return name === "Type" && isFlowType ? `its Type is ${require_index.quote(text)}` : null;
}
const wrappers = {
	view: {
		wrapper: "View",
		publishes: "this input takes views",
		input: "views"
	},
	module: {
		wrapper: "ContactFlowModule",
		publishes: "this action publishes flow modules",
		input: "modules"
	}
};

// src/core/shapes/cloudformation.ts
function fromTemplate(kind, object, isTagged) {
	const resources = resourcesOf(object);
	if (resources === null) return null;
	const [only, ...others] = resources;
	if (only === void 0 || others.length > 0) return { problem: templateError(object, resources) };
	if (only.type === "AWS::Connect::ContactFlow") return { problem: contactFlowError(kind, only.at, "its type is AWS::Connect::ContactFlow") };
	if (only.type !== types[kind]) return { problem: templateError(object, resources) };
	return propertiesOf(kind, only, isTagged);
}
function templateByText(file, text) {
	return /^AWSTemplateFormatVersion\s*:|\bType\s*:\s*["']?(?:AWS|Custom|Alexa)::\w/m.test(text) ? require_action_run_action.error("cloudformation-template", require_action_run_action.fileStart(file), templateMessage("a CloudFormation")) : null;
}
const types = {
	view: "AWS::Connect::View",
	module: "AWS::Connect::ContactFlowModule"
};
function resourcesOf(object) {
	const alone = asResource({
		at: object.at,
		value: object
	});
	if (alone.length > 0 && require_app_definition_steps.member(object, "Properties")?.type === "object") return alone;
	const resources = require_app_definition_steps.member(object, "Resources");
	const found = resources?.type === "object" ? resources.members.flatMap(asResource) : [];
	return found.length > 0 || require_app_definition_steps.member(object, "AWSTemplateFormatVersion") !== null ? found : null;
}
function asResource({ at, value }) {
	if (value.type !== "object") return [];
	const type = require_app_definition_steps.member(value, "Type");
	if (type?.type !== "string" || !/^\w+::\w/.test(type.value)) return [];
	return [{
		at,
		body: value,
		type: type.value
	}];
}
function templateError(object, resources) {
	if (resources.some(({ type, body }) => type === "AWS::CDK::Metadata" || hasCdkPath(body))) return require_action_run_action.error("cdk-output", object.at, cdkTemplate);
	const isSam = resources.some(({ type }) => type.startsWith("AWS::Serverless::"));
	return require_action_run_action.error("cloudformation-template", object.at, templateMessage(isSam ? "a SAM" : "a CloudFormation"));
}
const cdkTemplate = "This is a template that the AWS CDK made (cdk synth), not a definition. Exclude the folder cdk.out from the patterns, and keep the content that the construct takes as a file of its own.";
function templateMessage(what) {
	return `This is ${what} template, which this action does not deploy. Keep the properties of each view and flow module as a file of its own; of a template with a single resource, of type AWS::Connect::View or AWS::Connect::ContactFlowModule and with literal properties, they are read as they are.`;
}
function hasCdkPath(body) {
	const metadata = require_app_definition_steps.member(body, "Metadata");
	return metadata?.type === "object" && require_app_definition_steps.member(metadata, "aws:cdk:path") !== null;
}
function propertiesOf(kind, { at, body, type }, isTagged) {
	const properties = require_app_definition_steps.member(body, "Properties");
	if (properties?.type !== "object") return { problem: notLiteral(at, type, "has no Properties") };
	const definition = require_app_definition_steps.withoutMember(properties, "InstanceArn");
	const computed = definition.members.find((each) => isTagged(each) || isComputed(each.value));
	if (computed !== void 0) return { problem: notLiteral(computed.at, type, `computes its property ${require_index.quote(computed.name)}`) };
	const condition = body.members.find(({ name }) => name === "Condition");
	if (condition !== void 0) return { problem: notLiteral(condition.at, type, "depends on a Condition") };
	if (definition.members.length === 0) return { problem: notLiteral(at, type, `has no properties of ${kindWords[kind]}`) };
	return {
		properties: definition,
		instanceArn: require_app_definition_steps.member(properties, "InstanceArn")
	};
}
const kindWords = {
	view: "a view",
	module: "a flow module"
};
function notLiteral(at, type, fault) {
	const message = `This is a CloudFormation template, and its resource of type ${type} ${fault}; expected literal properties, since nothing is computed here. Write the values, or keep the properties as a file of their own.`;
	return require_action_run_action.error("cloudformation-template", at, message);
}
function isComputed(value) {
	if (value.type === "array") return value.items.some(isComputed);
	if (value.type !== "object") return false;
	const [first, ...others] = value.members;
	if (first !== void 0 && others.length === 0 && /^(?:Ref|Condition|Fn::\w+)$/.test(first.name)) return true;
	return value.members.some((each) => isComputed(each.value));
}

// src/core/shapes/letter-case.ts
const others = [
	"Name",
	"Description",
	"Tags",
	"Settings",
	"Version",
	"Metadata",
	"ExternalInvocationConfiguration"
];
function wrongCase(kind, { members }) {
	const own = require_app_definition_steps.ownMembers[kind].concat(kind === "view" ? "Actions" : []);
	const known = new Map([...own, ...others].map((name) => [normalizeName(name), name]));
	const wrong = members.flatMap(({ name, at }) => {
		const right = known.get(normalizeName(name));
		return right === void 0 || right === name ? [] : [{
			name,
			at,
			right
		}];
	});
	const first = wrong.find(({ right }) => own.includes(right));
	if (first === void 0) return null;
	const rest = wrong.filter((each) => each !== first).map(({ name, right }) => `${right} for ${require_index.quote(name)}`);
	const more = rest.length === 0 ? "" : ` Likewise ${rest.join(", ")}.`;
	const message = `The member ${require_index.quote(first.name)} is not known; did you mean ${first.right}?${more} Names of members are written as the API writes them, with capital letters.`;
	return require_action_run_action.error("member-case", first.at, message);
}
function normalizeName(name) {
	return name.replace(/[-_]/g, "").toLowerCase();
}

// src/core/shapes/other-tools.ts
function fileOfOtherTool(file, object) {
	if (isFlowDoc(file, object)) return require_action_run_action.error("flow-doc", object.at, flowDoc);
	if (isTerraform(object)) return require_action_run_action.error("terraform-file", object.at, terraform);
	return isCdkOutput(object) ? require_action_run_action.error("cdk-output", object.at, cdk) : null;
}
const flowDoc = "This is a FlowDoc of flow-as-code: its references are tokens that only that tool replaces, and its members are its own. Render it, and let the patterns match what was rendered.";
const terraform = "This is a file of Terraform, not a definition. Keep the content that its resource takes as a file of its own, and let Terraform and this action manage different resources.";
const cdk = "This is output of the AWS CDK (cdk synth), not a definition. Exclude the folder cdk.out from the patterns, and keep the content that the construct takes as a file of its own.";
function isFlowDoc(file, object) {
	const has = (...names) => names.every((name) => require_app_definition_steps.member(object, name) !== null);
	return /\.flowdoc\.(?:json|ya?ml)$/i.test(file) || has("connectType") || has("content", "refs");
}
function isTerraform(object) {
	if (require_app_definition_steps.member(object, "terraform_version") !== null || require_app_definition_steps.member(object, "terraform") !== null) return true;
	const resources = require_app_definition_steps.member(object, "resource") ?? require_app_definition_steps.member(object, "data");
	return resources?.type === "object" && resources.members.some(({ name }) => /^aws(?:cc)?_/.test(name));
}
function isCdkOutput(object) {
	const typeOf = (name) => require_app_definition_steps.member(object, name)?.type;
	if (typeOf("version") !== "string") return false;
	return typeOf("artifacts") === "object" || typeOf("tree") === "object" || typeOf("files") === "object" && typeOf("dockerImages") === "object";
}

// src/core/shapes/text.ts
const maxLength = 1024;
function replacedByGit(file, text) {
	if (text.length > maxLength) return null;
	const start = require_action_run_action.fileStart(file);
	if (/^version https:\/\/(?:git-lfs\.github\.com|hawser\.github\.com)\/spec\/v1\r?\n(?:.*\n)*oid sha256:[0-9a-f]{64}/.test(text)) return require_action_run_action.error("git-lfs-pointer", start, lfsPointer);
	const path = text.trim();
	return isPath(path) ? require_action_run_action.error("link-as-text", start, linkAsText(path)) : null;
}
function isPath(text) {
	if (/[\p{Cc}"{}[\]]|: /u.test(text) || text === "") return false;
	return /^\.{0,2}\/[^/]/.test(text) || /^[^/]+(?:\/[^/]+)*\.(?:json|ya?ml)$/i.test(text);
}
const lfsPointer = "This is a pointer of Git LFS, not the file that it points to. Set `lfs: true` in the step with actions/checkout, or keep definitions out of Git LFS: they are small text files.";
function linkAsText(path) {
	return `This is a symbolic link to ${require_index.quote(path)} that was checked out as a text file (core.symlinks is false, as is usual on Windows). Keep the definition itself in this place, or check out where links are supported.`;
}

// src/core/shapes/yaml-tags.ts
function withoutTags(text, problems) {
	const lines = text.split(/(?<=\r\n|\r(?!\n)|\n)/);
	for (const { code, place } of problems) {
		const line = lines[place.line - 1] ?? "";
		const [tag] = /^!\S*/.exec(line.slice(place.column - 1)) ?? [];
		if (code !== "yaml-value" || tag === void 0) return null;
		lines[place.line - 1] = line.slice(0, place.column - 1) + " ".repeat(tag.length) + line.slice(place.column - 1 + tag.length);
	}
	const tags = problems.map(({ place }) => place);
	return {
		text: lines.join(""),
		isTagged: (tree) => taggedIn(allMembers(tree), tags)
	};
}
function taggedIn(members, tags) {
	const inOrder = members.toSorted((a, b) => compare(a.member.at, b.member.at));
	const tagged = new Set(tags.flatMap((tag) => inOrder.findLast(({ member }) => compare(member.at, tag) < 0)?.chain ?? []));
	return (property) => tagged.has(property);
}
function allMembers(value, outer = []) {
	if (value.type === "array") return value.items.flatMap((item) => allMembers(item, outer));
	if (value.type !== "object") return [];
	return value.members.flatMap((member) => {
		const chain = [member, ...outer];
		return [{
			member,
			chain
		}, ...allMembers(member.value, chain)];
	});
}
function compare(a, b) {
	return a.line - b.line || a.column - b.column;
}

// src/core/shapes/index.ts
function recognize(kind, file, object, isTagged = () => false) {
	const template = fromTemplate(kind, object, isTagged);
	if (template !== null) return template;
	const problem = contactFlow(kind, object) ?? (hasOwnMembers(kind, object) ? null : foreign(kind, file, object));
	return problem === null ? null : { problem };
}
function foreign(kind, file, object) {
	return fileOfOtherTool(file, object) ?? wrongCase(kind, object);
}
function hasOwnMembers(kind, { members }) {
	return members.some(({ name }) => require_app_definition_steps.ownMembers[kind].includes(name));
}
function isJsonText(tree) {
	return tree.type === "string" && /^\s*\{/.test(tree.value);
}

// src/app/load/unusual-file.ts
async function readUnusual(given) {
	const { kind, context, bytes, parsed } = given;
	const { tree, problems } = parsed;
	const text = new TextDecoder().decode(bytes);
	const replaced = tree === null || tree.type === "string" ? replacedByGit(context.file, text) : null;
	if (replaced !== null) return invalid([replaced]);
	if (tree === null) return await taggedTemplate(given, text) ?? invalid(problems);
	return isJsonText(tree) ? readString(kind, context, tree) : readTree(kind, context, tree);
}
function invalid(problems) {
	return {
		definition: null,
		name: null,
		hasName: false,
		problems,
		arns: [],
		tree: null,
		within: null
	};
}
function readTree(kind, context, tree, isTagged) {
	const known = tree.type === "object" ? recognize(kind, context.file, tree, isTagged) : null;
	if (known === null) return {
		...require_app_definition_steps.readDefinition(kind, tree, context),
		tree,
		within: null
	};
	if ("problem" in known) return invalid([known.problem]);
	const reading = require_app_definition_steps.readDefinition(kind, known.properties, context);
	const { instanceArn, properties } = known;
	const arns = instanceArn === null ? reading.arns : [...reading.arns, ...require_app_definition_steps.findArns(instanceArn)];
	return {
		...reading,
		arns,
		tree: properties,
		within: null
	};
}
function readString(kind, context, string) {
	const { tree, problems } = context.parseJson(context.file, string.value);
	const reading = tree === null ? invalid(problems) : readTree(kind, context, tree);
	return movedTo(string.at, reading);
}
function movedTo(place, { definition, problems, arns, ...named }) {
	return {
		...named,
		within: place,
		definition: definition && {
			...definition,
			place
		},
		problems: problems.map((problem) => require_action_run_action.relocate(place, problem)),
		arns: arns.map((found) => require_app_definition_steps.relocateArn(place, found))
	};
}
async function taggedTemplate(given, text) {
	const { kind, context, parsed, parse } = given;
	const template = templateByText(context.file, text);
	if (template === null) return null;
	const untagged = withoutTags(text, parsed.problems);
	const tree = untagged && (await parse.document(context.file, Buffer.from(untagged.text))).tree;
	return tree ? readTree(kind, context, tree, untagged.isTagged(tree)) : invalid([template]);
}

exports.readUnusual = readUnusual;
})();

module.exports = __webpack_exports__;
/******/ })()
;