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

/***/ 843:
/***/ ((module) => {

"use strict";
module.exports = require("./rolldown-runtime.js");

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
const require_rolldown_runtime = __nccwpck_require__(843);
const require_action_run_action = __nccwpck_require__(344);
const require_app_definition_steps = __nccwpck_require__(346);
const require_index = __nccwpck_require__(377);
const require_app_steps = __nccwpck_require__(742);

// src/core/kinds/sent.ts
function checkSent(definition) {
	const { place, content, description, tags, kind } = definition;
	const isKnown = !require_app_definition_steps.isOpen(definition);
	return [
		...sizeFaults(content),
		...(content.kind === "view" ? content.actions : []).flatMap((action) => textFaults("action", "The action", action, require_app_definition_steps.textRules.viewName, isKnown)),
		...description === null ? [] : textFaults("description", "Description", description, require_app_definition_steps.kinds[kind].description, isKnown),
		...Object.entries(tags).flatMap(([key, value]) => tagFaults(key, value))
	].map(([code, message]) => require_action_run_action.error(code, place, `${message} ${whatItIs}`));
}
const whatItIs = "This is what its references come to in this instance.";
function sizeFaults(content) {
	const fault = content.kind === "view" ? require_app_definition_steps.viewSizeFault(content) : require_app_definition_steps.moduleSizeFault(content);
	return fault === null ? [] : [[content.kind === "view" ? "view-size" : "module-size", fault]];
}
function textFaults(member, what, text, rule, isKnown) {
	const length = require_app_definition_steps.lengthFault(text, rule);
	const advice = text === "" ? "Write a text, or leave it out." : "Shorten it.";
	const alphabet = isKnown ? require_app_definition_steps.alphabetFault(text, rule) : null;
	return [...length === null ? [] : [[`${member}-length`, `${what} ${length}. ${advice}`]], ...alphabet === null ? [] : [[`${member}-alphabet`, `${what} ${alphabet}. Correct it.`]]];
}
function tagFaults(key, value) {
	const fault = require_app_definition_steps.tagValueFault(key, value);
	return fault === null ? [] : [["tag-value", fault]];
}

// src/core/resolve/forms.ts
function aliasNameOf({ kind, qualifier }) {
	if (kind !== "module" || qualifier === null) return null;
	if (qualifier.startsWith("alias:")) return qualifier.slice(6);
	return /^(?:latest|bare|\d+)$/.test(qualifier) ? null : qualifier;
}
function suffixOf(reference, aliasId) {
	const { kind, qualifier } = reference;
	if (aliasNameOf(reference) !== null) return `:${aliasId}`;
	if (kind === "view" && (qualifier === null || qualifier === "latest")) return ":$LATEST";
	if (kind === "lambda") return qualifier === null ? "" : `:${qualifier}`;
	if (qualifier === null || qualifier === "bare") return "";
	return qualifier === "latest" ? ":$LATEST" : `:${qualifier}`;
}
function textOf(reference, { id, arn }, aliasId) {
	const whole = reference.form === "id" && id !== null ? id : arn;
	return reference.kind === "lambda" && functionOf(arn).qualifier !== null ? whole : `${whole}${suffixOf(reference, aliasId)}`;
}
function functionOf(arn) {
	const [, name = "", qualifier = null] = require_action_run_action.parseArn(arn).resource.split(":");
	return {
		name,
		qualifier
	};
}

// src/core/resolve/values.ts
const noValues = {
	files: [],
	values: /* @__PURE__ */ new Map(),
	overrides: /* @__PURE__ */ new Map(),
	nickname: null,
	hasSections: false
};
function readValues(trees, instanceId) {
	const problems = [];
	const files = trees.map((tree) => readFile(tree, (problem) => problems.push(problem)));
	const ownSections = files.flatMap(({ sections }) => {
		const [first, second] = sections.filter((section) => section.instanceId === instanceId);
		if (first && second) problems.push(duplicateSection(first, second));
		return first ?? [];
	});
	return {
		values: {
			files: trees.map(({ at }) => at.file),
			values: new Map([...files, ...ownSections].flatMap((each) => [...each.values])),
			overrides: new Map(ownSections.flatMap(({ overrides }) => [...overrides])),
			nickname: ownSections.at(-1)?.nickname ?? null,
			hasSections: files.some(({ hasSections }) => hasSections)
		},
		problems
	};
}
function readFile(tree, report) {
	const root = asObject(tree, "A file of values", report);
	if (root === null) return {
		values: /* @__PURE__ */ new Map(),
		sections: [],
		hasSections: false
	};
	checkMembers(root, ["values", "instances"], "a file of values", report);
	const instances = objectIn(root, "instances", report);
	return {
		values: readMap(objectIn(root, "values", report), report),
		sections: instances.flatMap((each) => readSection(each, report)),
		hasSections: instances.length > 0
	};
}
function readSection({ name, at, value }, report) {
	const what = `The section ${require_index.quote(name)}`;
	const section = asObject(value, what, report);
	if (section === null) return [];
	checkMembers(section, [
		"instance",
		"values",
		"references"
	], `the section ${require_index.quote(name)}`, report);
	const instance = require_app_definition_steps.member(section, "instance");
	if (instance === null) report(require_action_run_action.error("values-file", at, `${what} has no instance. Add it: the id or the ARN of the instance that it is for.`));
	return [{
		nickname: name,
		instanceId: instance === null ? null : idOf(instance, what, report),
		place: at,
		values: readMap(objectIn(section, "values", report), report),
		overrides: readOverrides(objectIn(section, "references", report), report)
	}];
}
const instancePattern = /^(?:arn:[\w-]+:connect:[\w-]+:\d{12}:instance\/)?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;
function idOf(value, what, report) {
	const text = value.type === "string" ? instancePattern.exec(value.value)?.[1] : void 0;
	if (text !== void 0) return text.toLowerCase();
	const found = value.type === "string" ? require_index.quote(value.value) : require_app_definition_steps.typeName(value);
	report(require_action_run_action.error("values-file", value.at, `${what} has ${found} as its instance; expected the id or the ARN of an Amazon Connect instance.`));
	return null;
}
function duplicateSection(first, second) {
	const { line } = first.place;
	return require_action_run_action.error("values-file", second.place, `The sections ${require_index.quote(first.nickname)} (line ${line}) and ${require_index.quote(second.nickname)} are for the same instance; expected one. Join them.`);
}
function readMap(members, report) {
	return new Map(members.map(({ name, at, value }) => {
		require_app_definition_steps.checkNumbers(value, report);
		const json = require_app_definition_steps.toJson(value);
		if (value.type !== "number" || value.written === void 0) return [name, {
			json,
			place: at
		}];
		return [name, {
			json,
			place: at,
			written: value.written
		}];
	}));
}
function readOverrides(members, report) {
	return new Map(members.flatMap(({ name, at, value }) => {
		const from = require_app_definition_steps.parseReferenceName(name);
		const text = asString(value, `The reference ${require_index.quote(name)}`, report);
		const to = text === null ? null : require_app_definition_steps.parseReferenceName(text.value);
		if (from === null || from.kind === "value" || from.kind === "instance") {
			report(require_action_run_action.error("values-file", at, notOverridable(name)));
			return [];
		}
		if (text === null) return [];
		if (to === null || to.kind !== from.kind) {
			report(require_action_run_action.error("values-file", text.at, otherKind(name, text.value, from.kind)));
			return [];
		}
		return [[nameKey(from), {
			...to,
			written: text.value,
			place: at
		}]];
	}));
}
function nameKey({ kind, name }) {
	return `${kind}/${name}`;
}
function notOverridable(name) {
	return `${require_index.quote(name)} is no reference that an instance can name otherwise; expected kind/Name as definitions have it, without "\${", "@" and "#", such as queue/Support.`;
}
function otherKind(name, text, kind) {
	return `${require_index.quote(name)} is ${require_index.quote(text)} in this instance; expected ${kind}/ and the name that it has there.`;
}
function checkMembers(object, known, where, report) {
	for (const { name, at } of object.members) {
		if (known.includes(name)) continue;
		const near = require_index.nearest(name, known);
		const advice = near === null ? `Known are ${known.join(", ")}.` : `Did you mean ${near}?`;
		report(require_action_run_action.error("values-file", at, `${require_index.quote(name)} is not known in ${where}. ${advice}`));
	}
}
function objectIn(object, name, report) {
	const value = require_app_definition_steps.member(object, name);
	if (value === null || value.type === "null") return [];
	return asObject(value, name, report)?.members ?? [];
}
function asObject(value, what, report) {
	if (value.type === "object") return value;
	report(require_action_run_action.error("values-file", value.at, `${what} is ${require_app_definition_steps.typeName(value)}; expected an object.`));
	return null;
}
function asString(value, what, report) {
	if (value.type === "string") return value;
	report(require_action_run_action.error("values-file", value.at, `${what} is ${require_app_definition_steps.typeName(value)}; expected a string.`));
	return null;
}

// src/core/resolve/catalogue.ts
function indexByName(lists) {
	return new Map([...lists].map(([kind, resources]) => {
		const byName = /* @__PURE__ */ new Map();
		for (const resource of resources) {
			const candidate = toCandidate(resource);
			byName.set(resource.name, [...byName.get(resource.name) ?? [], candidate]);
		}
		for (const candidates of byName.values()) candidates.sort((a, b) => require_index.compareCodeUnits(a.arn, b.arn));
		return [kind, byName];
	}));
}
function toCandidate(resource) {
	const { id, arn } = resource;
	if ("state" in resource) return {
		id,
		arn,
		state: resource.state,
		awsManaged: false
	};
	return {
		id,
		arn,
		state: resource.archived ? "archived" : "active",
		awsManaged: resource.awsManaged
	};
}
function applyOverride(reference, { overrides }) {
	const override = overrides.get(nameKey(reference)) ?? null;
	return {
		actual: override === null ? reference : {
			...reference,
			name: override.name
		},
		override
	};
}
function findResources({ kind, name }, named) {
	const byName = named.get(kind) ?? noResources;
	const found = byName.get(name);
	if (found !== void 0 || !/^arn:|^[0-9a-f]{8}-/.test(name)) return found ?? [];
	return [...byName.values()].flat().filter(({ id, arn }) => id === name || arn === name);
}
const noResources = /* @__PURE__ */ new Map();
function kindsToList(references) {
	return [...new Set(references.map(({ kind }) => kind))].filter((kind) => kind !== "instance" && kind !== "value");
}
function modulesWithAliases(references, { named, values }) {
	const ids = references.flatMap((reference) => {
		if (reference.kind !== "module" || aliasNameOf(reference) === null) return [];
		const { actual } = applyOverride(reference, values);
		return findResources({
			kind: "module",
			name: actual.name
		}, named).map(({ id }) => id);
	});
	return [...new Set(ids)].filter((id) => id !== null).toSorted(require_index.compareCodeUnits);
}

// src/core/resolve/resolve.ts
const maxNamed = 5;
function resolveReference(reference, catalogue, made = /* @__PURE__ */ new Map()) {
	const { kind } = reference;
	if (kind === "value") return resolveValue(reference, catalogue);
	if (kind === "instance") return resolveFact(reference.name, catalogue.instance);
	const { actual, override } = applyOverride(reference, catalogue.values);
	const answer = resolveResource({
		...actual,
		kind
	}, catalogue, made, reference.name);
	if (override === null || answer.type !== "fault") return answer;
	const { file, line } = override.place;
	return {
		...answer,
		fault: `In this instance it is ${require_index.quote(override.written)} (${file}, line ${line}). ${answer.fault}`
	};
}
function resolveValue({ name, form }, { values: { values } }) {
	const value = values.get(name);
	if (value === void 0) {
		const near = require_index.nearest(name, [...values.keys()]);
		const advice = near === null ? "Add it to a file of the input values." : `Did you mean ${require_index.quote(near)}?`;
		return {
			type: "fault",
			reason: "missing-value",
			fault: `The values for this instance have no ${require_index.quote(name)}. ${advice}`
		};
	}
	const { json, place, written } = value;
	if (json === null) {
		const expected = form === "json" ? "a value other than null" : "a string or a number";
		return {
			type: "fault",
			reason: "missing-value",
			fault: `The value ${require_index.quote(name)} (${place.file}, line ${place.line}) is null; expected ${expected}. Write it there.`
		};
	}
	if (form === "json") return {
		type: "json",
		json
	};
	if (typeof json === "string") return {
		type: "text",
		text: json
	};
	if (typeof json === "number") return {
		type: "text",
		text: written ?? String(json)
	};
	const what = Array.isArray(json) ? "a list" : typeof json === "boolean" ? String(json) : "an object";
	return {
		type: "fault",
		reason: "missing-value",
		fault: `The value ${require_index.quote(name)} (${place.file}, line ${place.line}) is ${what}; expected a string or a number. Write it in quotes, or, in the content, insert it as it is with "#json".`
	};
}
function resolveFact(fact, { id, arn, alias, region, account }) {
	const text = {
		id,
		arn,
		alias,
		region,
		account,
		partition: require_action_run_action.parseArn(arn).partition
	}[fact];
	if (text !== null) return {
		type: "text",
		text
	};
	return {
		type: "fault",
		reason: "unresolved-reference",
		fault: "This instance has no alias, as far as the service says. Write the text itself, or a value."
	};
}
function resolveResource(reference, catalogue, made, writtenName) {
	const candidates = candidatesOf(reference, catalogue);
	const [only, ...others] = candidates;
	if (only === void 0) return resolveMissing(reference, catalogue, made);
	if (others.length > 0) return {
		type: "fault",
		reason: "ambiguous-reference",
		fault: ambiguityFault(reference.kind, writtenName, only, candidates)
	};
	if (only.awsManaged && !/^\d+$/.test(reference.qualifier ?? "")) return unresolved(`${require_index.quote(reference.name)} is managed by AWS, which a flow names by the number of a version. Write it: \${view/${require_app_definition_steps.encodeName(reference.name)}@1}.`);
	return resolveAlias(reference, only, catalogue, made);
}
function candidatesOf(reference, { named }) {
	const found = findResources(reference, named);
	if (reference.kind === "lambda") return functionsOf(reference, found);
	const best = Math.min(...found.map(rank));
	return found.filter((each) => rank(each) === best);
}
function rank({ awsManaged, state }) {
	return awsManaged ? 2 : state === "archived" ? 1 : 0;
}
function functionsOf({ name, qualifier }, found) {
	if (qualifier === null && name.startsWith("arn:")) return found;
	const exact = found.filter(({ arn }) => functionOf(arn).qualifier === qualifier);
	return exact.length > 0 ? exact : found.filter(({ arn }) => functionOf(arn).qualifier === null);
}
function resolveAlias(reference, found, catalogue, made) {
	const { aliases, moduleAlias, inRun } = catalogue;
	const alias = aliasNameOf(reference);
	if (alias === null) return {
		type: "text",
		text: textOf(reference, found, null)
	};
	const target = require_index.keyFor("module", reference.name);
	const known = aliases.get(String(found.id)) ?? [];
	const own = made.get(target)?.alias;
	const id = (own?.name === alias ? own.id : void 0) ?? known.find(({ name }) => name === alias)?.id;
	if (id !== void 0) return {
		type: "text",
		text: textOf(reference, found, id)
	};
	if (moduleAlias === alias && inRun.has(target)) return {
		type: "pending",
		target
	};
	const advice = aliasAdvice(alias, target, catalogue, known);
	return unresolved(`The module ${require_index.quote(reference.name)} has no alias ${require_index.quote(alias)}. ${advice}`);
}
function aliasAdvice(alias, target, catalogue, known) {
	const { moduleAlias, inRun, inRepository } = catalogue;
	if (moduleAlias === alias) return inRepository.has(target) ? `This run does not publish ${target}, which would get the alias: ${whyLeftOut(target, catalogue)}` : "Create it: the input module-alias is for the modules of this repository.";
	const near = require_index.nearest(alias, known.map(({ name }) => name));
	if (near !== null) return `Did you mean ${require_index.quote(near)}?`;
	if (!inRepository.has(target)) return "Create it.";
	if (moduleAlias !== null) return `Create it, or refer to the alias that the input module-alias names, ${require_index.quote(moduleAlias)}.`;
	return inRun.has(target) ? "Create it, or set the input module-alias." : `Create it, or set the input module-alias in a run that publishes ${target}.`;
}
function resolveMissing(reference, catalogue, made) {
	const { kind, name } = reference;
	if (kind === "view" || kind === "module") {
		const target = require_index.keyFor(kind, name);
		const own = made.get(target);
		if (own) return resolveAlias(reference, {
			...own,
			state: "active",
			awsManaged: false
		}, catalogue, made);
		const alias = aliasNameOf(reference);
		if (catalogue.createsMissing && catalogue.inRun.has(target)) {
			if (alias === null || alias === catalogue.moduleAlias) return {
				type: "pending",
				target
			};
			return unresolved(`This run creates the module ${require_index.quote(name)}, but not its alias ${require_index.quote(alias)}. Set the input module-alias to that name, or leave the alias out.`);
		}
		if (catalogue.inRepository.has(target)) return unresolved(notCreatedFault(target, catalogue));
	}
	return unresolved(missingFault(reference, catalogue));
}
function notCreatedFault(target, catalogue) {
	const what = `The instance does not have it yet, and this run does not create ${target}:`;
	return catalogue.createsMissing || catalogue.invalid.has(target) ? `${what} ${whyLeftOut(target, catalogue)}` : `${what} it creates nothing, being a rollback or a run with create-missing: false. Publish ${target} first.`;
}
function whyLeftOut(target, { invalid }) {
	return invalid.has(target) ? "its file is not valid. Correct that file." : "the input only leaves it out. Add it there, or publish it first.";
}
function missingFault({ kind, name }, { named }) {
	const found = findResources({
		kind,
		name
	}, named);
	if (kind === "lambda" && found.length > 0) return otherQualifierFault(found);
	const names = [...named.get(kind)?.keys() ?? []];
	const near = require_index.nearest(name, names);
	const what = `The instance has none of this name (${kind === "lambda" ? "functions that are associated with it" : require_app_definition_steps.pluralOf(kind)}: ${names.length}).`;
	if (near !== null) return `${what} Did you mean ${require_index.quote(near)}?`;
	return kind === "lambda" ? `${what} Associate the function with the instance, or name it in the values file.` : `${what} Create ${require_app_definition_steps.labelOf(kind)} of this name, or name another one under references in the values file.`;
}
function otherQualifierFault(found) {
	const qualified = found.map(({ arn }) => functionOf(arn));
	const [first] = qualified;
	const example = `\${lambda/${first?.name}@${first?.qualifier}}`;
	return `The instance has this function with another qualifier only: ${require_app_definition_steps.listSome(qualified.map(({ name, qualifier }) => `${name}:${qualifier}`), maxNamed)}. Write ${example}, or associate the function without a qualifier.`;
}
function ambiguityFault(kind, writtenName, first, candidates) {
	const each = candidates.map(({ arn, state }) => state === "active" ? arn : `${arn} (${state})`);
	const [what, text] = first.id ? ["id", first.id] : ["ARN", require_app_definition_steps.encodeName(first.arn)];
	return `The instance has ${candidates.length} of this name: ${require_app_definition_steps.listSome(each, maxNamed)}. Name one by its ${what} under references in the values file, such as ${kind}/${require_app_definition_steps.encodeName(writtenName)}: ${kind}/${text}, or rename the others.`;
}
function unresolved(fault) {
	return {
		type: "fault",
		reason: "unresolved-reference",
		fault
	};
}

// src/core/resolve/substitute.ts
function substituteJson(text, insert) {
	if (!require_app_definition_steps.hasReferences(text)) return text;
	let result = "";
	let copied = 0;
	for (let at = text.indexOf("${"); at >= 0; at = text.indexOf("${", copied)) {
		const begin = quoteBefore(text, at);
		const end = quoteAfter(text, at) + 1;
		const literal = text.slice(begin, end);
		const value = text[end] === ":" ? null : substituteValue(JSON.parse(literal), insert);
		result += text.slice(copied, begin) + (value === null ? literal : JSON.stringify(value));
		copied = end;
	}
	return result + text.slice(copied);
}
function quoteBefore(text, from) {
	let at = text.lastIndexOf("\"", from);
	while (isEscaped(text, at)) at = text.lastIndexOf("\"", at - 1);
	return at;
}
function quoteAfter(text, from) {
	let at = text.indexOf("\"", from);
	while (isEscaped(text, at)) at = text.indexOf("\"", at + 1);
	return at;
}
function isEscaped(text, at) {
	let before = at - 1;
	while (text[before] === "\\") before -= 1;
	return (at - before) % 2 === 0;
}
function substituteValue(text, insert) {
	if (!require_app_definition_steps.hasReferences(text)) return null;
	const segments = require_app_definition_steps.parseReferences(text);
	const [only] = segments;
	if (segments.length !== 1 || only?.type !== "reference") return joinSegments(segments, insert);
	const insertion = insert(only.reference, only.written);
	if (insertion === null) return only.written;
	return "json" in insertion ? insertion.json : insertion.text;
}
function substituteText(text, insert) {
	return require_app_definition_steps.hasReferences(text) ? joinSegments(require_app_definition_steps.parseReferences(text), insert) : text;
}
function joinSegments(segments, insert) {
	return segments.map((segment) => segmentText(segment, insert)).join("");
}
function segmentText(segment, insert) {
	if (segment.type === "text") return segment.text;
	if (segment.type === "fault" || segment.reference.form === "json") return segment.written;
	const insertion = insert(segment.reference, segment.written);
	return insertion !== null && "text" in insertion ? insertion.text : segment.written;
}
function substitute({ content, description, tags }, insert) {
	return {
		content: substituteContent(content, insert),
		description: description === null ? null : substituteText(description, insert),
		tags: Object.fromEntries(Object.entries(tags).map(([key, value]) => [key, substituteText(value, insert)]))
	};
}
function substituteContent(content, insert) {
	if (content.kind === "view") {
		const { template, actions } = content;
		return require_action_run_action.viewContent(substituteJson(template, insert), actions.map((action) => substituteText(action, insert)));
	}
	const { settings } = content;
	return require_action_run_action.moduleContent(substituteJson(content.content, insert), settings === null ? null : substituteJson(settings, insert));
}

// src/core/resolve/definition.ts
var definition_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ withReferences: () => withReferences }, 1);
function withReferences(definition, found) {
	const { content, description, tags, hash } = definition;
	if (![
		...Object.values(content).flat(),
		description,
		...Object.values(tags)
	].some((text) => typeof text === "string" && require_app_definition_steps.hasReferences(text))) return definition;
	const references = {
		written: {
			content,
			description,
			tags
		},
		source: hash,
		found,
		resolution: null
	};
	return {
		...definition,
		references
	};
}
function createResolver(catalogue, made = /* @__PURE__ */ new Map()) {
	const known = /* @__PURE__ */ new Map();
	const resolve = (reference, written) => {
		const before = known.get(written);
		if (before !== void 0) return before;
		const resolved = resolveIn(reference, catalogue, made);
		known.set(written, resolved);
		return resolved;
	};
	return (definition) => resolveWith(resolve, definition);
}
function resolveDefinition(definition, catalogue, made = /* @__PURE__ */ new Map()) {
	return createResolver(catalogue, made)(definition);
}
function resolveIn(reference, catalogue, made) {
	const { actual, override } = applyOverride(reference, catalogue.values);
	const key = require_app_definition_steps.isKind(actual.kind) ? require_index.keyFor(actual.kind, actual.name) : null;
	const answer = resolveReference(reference, catalogue, made);
	return {
		answer,
		insertion: insertionOf(answer),
		text: answer.type === "text" ? answer.text : answer.type === "json" ? JSON.stringify(answer.json) : null,
		target: key !== null && catalogue.inRepository.has(key) ? key : null,
		overriddenBy: override?.written ?? null
	};
}
function resolveWith(resolve, definition) {
	const { references } = definition;
	if (references === void 0) return definition;
	const found = new Set(references.found.map(({ written }) => written));
	const sent = substitute(references.written, (reference, written) => {
		if (!found.has(written)) throw new TypeError(`${written} was not found in the file: this is a bug of connect-publish`);
		return resolve(reference, written).insertion;
	});
	const sentHash = require_app_definition_steps.contentHash(sent.content);
	const resolved = {
		...references,
		resolution: resolutionOf(references, resolve, sent)
	};
	return {
		...definition,
		...sent,
		hash: require_app_definition_steps.isContentOpen({ references: resolved }) ? openHash(sentHash) : sentHash,
		references: resolved
	};
}
function openHash(hash) {
	return require_app_definition_steps.sha256(`open ${hash}`);
}
function insertionOf(answer) {
	if (answer.type === "text") return { text: answer.text };
	return answer.type === "json" ? { json: answer.json } : null;
}
function resolutionOf({ found, written }, resolve, sent) {
	const executed = found.filter(({ isInCanvas }) => !isInCanvas).map((each) => ({
		found: each,
		result: resolve(each.reference, each.written)
	}));
	const references = executed.map(toResolved);
	return {
		references,
		reviewed: () => reviewedParts(found, written, resolve, sent),
		targets: [...new Set(executed.flatMap(({ result }) => result.target ?? []))],
		pending: [...new Set(references.flatMap(({ awaits }) => awaits ?? []))],
		block: blockOf(executed)
	};
}
function reviewedParts(found, all, resolve, sent) {
	if (found.every(({ reference, written }) => resolve(reference, written).target === null)) return sent;
	return substitute(all, (reference, written) => {
		const { target, insertion, overriddenBy } = resolve(reference, written);
		if (target === null) return insertion;
		return overriddenBy === null ? null : { text: `${written} → ${overriddenBy}` };
	});
}
function toResolved({ found, result: { answer, text, overriddenBy } }) {
	const awaits = answer.type === "pending" ? answer.target : null;
	return {
		...found,
		resolved: text,
		overriddenBy,
		awaits
	};
}
const reasons = [
	"missing-value",
	"ambiguous-reference",
	"unresolved-reference",
	"reference-cycle"
];
function blockOf(executed) {
	const faults = /* @__PURE__ */ new Map();
	for (const { found, result } of executed) {
		const { written, place } = found;
		const { answer } = result;
		if (answer.type !== "fault" || faults.has(written)) continue;
		const message = `${require_index.quote(written)} (line ${place.line}, column ${place.column}) cannot be resolved. ${answer.fault}`;
		faults.set(written, {
			reason: answer.reason,
			message,
			place
		});
	}
	const all = [...faults.values()];
	const reason = reasons.find((each) => all.some((fault) => fault.reason === each));
	const first = all.find((fault) => fault.reason === reason);
	return first === void 0 ? null : {
		...first,
		message: all.map(({ message }) => message).join(" ")
	};
}

// src/app/publish/references.ts
var references_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	resolvePending: () => resolvePending,
	retryWhileTargetsNew: () => retryWhileTargetsNew
}, 1);
function resolvePending(context, change, published) {
	const { names, policy, isReviewedPlan } = context;
	if (names === null) throw new TypeError(`${change.key}: references are pending, and no names were listed`);
	const definition = resolveDefinition(change.definition, names.catalogue, madeResources(published));
	const [missing] = definition.references?.resolution?.pending ?? [];
	if (missing !== void 0) return missing;
	const [fault] = require_app_definition_steps.isOpen(definition) ? [] : checkSent(definition);
	if (fault) throw new require_index.ActionError("invalid-definition", fault.code, `${change.key}: ${fault.message}`);
	const decided = require_app_steps.decide(definition, change.observation, change.age ?? void 0, policy);
	if (isReviewedPlan && require_app_steps.writes(decided) && require_app_steps.actionOf(decided) !== require_app_steps.actionOf(change)) throw new require_index.ActionError("plan-changed", "plan-changed", `${change.key}: with what it refers to, this is ${require_app_steps.actionOf(decided)} and not ${require_app_steps.actionOf(change)}, which was planned. Only the plan that was reviewed may be carried out, so nothing of it was written. Look at a new plan, and approve that.`);
	return decided;
}
function madeResources({ outcomes }) {
	return new Map([...outcomes].flatMap(([key, outcome]) => {
		const made = madeResource(outcome());
		return made === null ? [] : [[key, made]];
	}));
}
function madeResource({ id, arn, namedAlias: alias }) {
	return id === null || arn === null ? null : {
		id,
		arn,
		alias
	};
}
const refusedCodes = [
	"content-refused",
	"invalid-request",
	"resource-not-found"
];
function retryWhileTargetsNew(context) {
	const { clock, writer } = context;
	const until = require_app_steps.waitDeadline(context, 3e4);
	const withRetry = (call) => require_app_steps.retryWhileCreating(clock, until, call, refusedCodes);
	return {
		...context,
		writer: {
			...writer,
			create: (...args) => withRetry(() => writer.create(...args)),
			update: (...args) => withRetry(() => writer.update(...args))
		}
	};
}

Object.defineProperty(exports, "aliasNameOf", ({
  enumerable: true,
  get: function () {
    return aliasNameOf;
  }
}));
Object.defineProperty(exports, "applyOverride", ({
  enumerable: true,
  get: function () {
    return applyOverride;
  }
}));
Object.defineProperty(exports, "checkSent", ({
  enumerable: true,
  get: function () {
    return checkSent;
  }
}));
Object.defineProperty(exports, "createResolver", ({
  enumerable: true,
  get: function () {
    return createResolver;
  }
}));
Object.defineProperty(exports, "definition_exports", ({
  enumerable: true,
  get: function () {
    return definition_exports;
  }
}));
Object.defineProperty(exports, "findResources", ({
  enumerable: true,
  get: function () {
    return findResources;
  }
}));
Object.defineProperty(exports, "functionOf", ({
  enumerable: true,
  get: function () {
    return functionOf;
  }
}));
Object.defineProperty(exports, "indexByName", ({
  enumerable: true,
  get: function () {
    return indexByName;
  }
}));
Object.defineProperty(exports, "kindsToList", ({
  enumerable: true,
  get: function () {
    return kindsToList;
  }
}));
Object.defineProperty(exports, "modulesWithAliases", ({
  enumerable: true,
  get: function () {
    return modulesWithAliases;
  }
}));
Object.defineProperty(exports, "nameKey", ({
  enumerable: true,
  get: function () {
    return nameKey;
  }
}));
Object.defineProperty(exports, "noValues", ({
  enumerable: true,
  get: function () {
    return noValues;
  }
}));
Object.defineProperty(exports, "readValues", ({
  enumerable: true,
  get: function () {
    return readValues;
  }
}));
Object.defineProperty(exports, "references_exports", ({
  enumerable: true,
  get: function () {
    return references_exports;
  }
}));
Object.defineProperty(exports, "resolveDefinition", ({
  enumerable: true,
  get: function () {
    return resolveDefinition;
  }
}));
Object.defineProperty(exports, "resolveReference", ({
  enumerable: true,
  get: function () {
    return resolveReference;
  }
}));
})();

module.exports = __webpack_exports__;
/******/ })()
;