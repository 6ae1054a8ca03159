/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 488:
/***/ ((module) => {

"use strict";
module.exports = require("./adapters-connect.js");

/***/ }),

/***/ 346:
/***/ ((module) => {

"use strict";
module.exports = require("./app-definition-steps.js");

/***/ }),

/***/ 431:
/***/ ((module) => {

"use strict";
module.exports = require("./app-publish-references.js");

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

/***/ 224:
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
const require_rolldown_runtime = __nccwpck_require__(224);
const require_index = __nccwpck_require__(377);
const require_adapters_connect = __nccwpck_require__(488);
const require_app_steps = __nccwpck_require__(742);
const require_app_definition_steps = __nccwpck_require__(346);

// node_modules/@aws-sdk/client-connect/dist-es/commands/CreateContactFlowModuleCommand.js
var CreateContactFlowModuleCommand = class extends require_adapters_connect.command(require_adapters_connect._ep0, require_adapters_connect._mw0, "CreateContactFlowModule", require_adapters_connect.CreateContactFlowModule$) {};

// node_modules/@aws-sdk/client-connect/dist-es/commands/CreateContactFlowModuleVersionCommand.js
var CreateContactFlowModuleVersionCommand = class extends require_adapters_connect.command(require_adapters_connect._ep0, require_adapters_connect._mw0, "CreateContactFlowModuleVersion", require_adapters_connect.CreateContactFlowModuleVersion$) {};

// node_modules/@aws-sdk/client-connect/dist-es/commands/CreateViewCommand.js
var CreateViewCommand = class extends require_adapters_connect.command(require_adapters_connect._ep0, require_adapters_connect._mw0, "CreateView", require_adapters_connect.CreateView$) {};

// node_modules/@aws-sdk/client-connect/dist-es/commands/CreateViewVersionCommand.js
var CreateViewVersionCommand = class extends require_adapters_connect.command(require_adapters_connect._ep0, require_adapters_connect._mw0, "CreateViewVersion", require_adapters_connect.CreateViewVersion$) {};

// node_modules/@aws-sdk/client-connect/dist-es/commands/TagResourceCommand.js
var TagResourceCommand = class extends require_adapters_connect.command(require_adapters_connect._ep0, require_adapters_connect._mw0, "TagResource", require_adapters_connect.TagResource$) {};

// node_modules/@aws-sdk/client-connect/dist-es/commands/UpdateContactFlowModuleContentCommand.js
var UpdateContactFlowModuleContentCommand = class extends require_adapters_connect.command(require_adapters_connect._ep0, require_adapters_connect._mw0, "UpdateContactFlowModuleContent", require_adapters_connect.UpdateContactFlowModuleContent$) {};

// node_modules/@aws-sdk/client-connect/dist-es/commands/UpdateContactFlowModuleMetadataCommand.js
var UpdateContactFlowModuleMetadataCommand = class extends require_adapters_connect.command(require_adapters_connect._ep0, require_adapters_connect._mw0, "UpdateContactFlowModuleMetadata", require_adapters_connect.UpdateContactFlowModuleMetadata$) {};

// node_modules/@aws-sdk/client-connect/dist-es/commands/UpdateViewContentCommand.js
var UpdateViewContentCommand = class extends require_adapters_connect.command(require_adapters_connect._ep0, require_adapters_connect._mw0, "UpdateViewContent", require_adapters_connect.UpdateViewContent$) {};

// node_modules/@aws-sdk/client-connect/dist-es/commands/UpdateViewMetadataCommand.js
var UpdateViewMetadataCommand = class extends require_adapters_connect.command(require_adapters_connect._ep0, require_adapters_connect._mw0, "UpdateViewMetadata", require_adapters_connect.UpdateViewMetadata$) {};

// src/adapters/connect/module-writes.ts
function moduleWrites(session) {
	const InstanceId = session.instanceId;
	return {
		create: async ({ name: Name, content, description, tags, externalInvocation }, ClientToken) => {
			const { Id, Arn } = await session.call("CreateContactFlowModule", `module ${Name}`, () => session.client.send(new CreateContactFlowModuleCommand({
				InstanceId,
				Name,
				...toInput$1(content),
				ClientToken,
				...description === null ? {} : { Description: description },
				...Object.keys(tags).length === 0 ? {} : { Tags: { ...tags } },
				...externalInvocation === null ? {} : { ExternalInvocationConfiguration: { Enabled: externalInvocation } }
			})));
			const arn = require_adapters_connect.unqualifyArn(require_adapters_connect.requireMember(Arn, "CreateContactFlowModule", "Arn"));
			return {
				id: require_adapters_connect.requireMember(Id, "CreateContactFlowModule", "Id"),
				arn,
				snapshot: null
			};
		},
		update: async (ContactFlowModuleId, content, precheck) => {
			const input = {
				InstanceId,
				ContactFlowModuleId,
				...toInput$1(content)
			};
			const send = () => session.client.send(new UpdateContactFlowModuleContentCommand(input));
			await session.call("UpdateContactFlowModuleContent", `module ${ContactFlowModuleId}`, send, { precheck });
			return null;
		},
		setDescription: async (ContactFlowModuleId, Description) => {
			await session.call("UpdateContactFlowModuleMetadata", `module ${ContactFlowModuleId}`, () => session.client.send(new UpdateContactFlowModuleMetadataCommand({
				InstanceId,
				ContactFlowModuleId,
				Description
			})));
		},
		createVersion: async (ContactFlowModuleId, { description: Description, checksum }) => {
			const { Version } = await session.call("CreateContactFlowModuleVersion", `module ${ContactFlowModuleId}`, () => session.client.send(new CreateContactFlowModuleVersionCommand({
				InstanceId,
				ContactFlowModuleId,
				Description,
				...checksum === null ? {} : { FlowModuleContentSha256: checksum }
			})));
			return {
				version: require_adapters_connect.requireMember(Version, "CreateContactFlowModuleVersion", "Version"),
				snapshot: null
			};
		}
	};
}
function toInput$1(content) {
	if (content.kind !== "module") throw new TypeError(`a ${content.kind} cannot be written as a flow module`);
	return content.settings === null ? { Content: content.content } : {
		Content: content.content,
		Settings: content.settings
	};
}

// src/adapters/connect/view-writes.ts
function viewWrites(session) {
	const InstanceId = session.instanceId;
	return {
		create: async ({ name: Name, content, description, tags }, ClientToken) => {
			const { View } = await session.call("CreateView", `view ${Name}`, () => session.client.send(new CreateViewCommand({
				InstanceId,
				Name,
				Status: "PUBLISHED",
				Content: toInput(content),
				ClientToken,
				...description === null ? {} : { Description: description },
				...Object.keys(tags).length === 0 ? {} : { Tags: { ...tags } }
			})));
			const snapshot = require_adapters_connect.requireMember(require_adapters_connect.viewSnapshot(View ?? {}) ?? void 0, "CreateView", "View with Content");
			return {
				id: snapshot.id,
				arn: snapshot.arn,
				snapshot
			};
		},
		update: async (ViewId, content, precheck) => {
			const Content = toInput(content);
			const command = new UpdateViewContentCommand({
				InstanceId,
				ViewId,
				Status: "PUBLISHED",
				Content
			});
			const send = () => session.client.send(command);
			const { View } = await session.call("UpdateViewContent", `view ${ViewId}`, send, { precheck });
			return require_adapters_connect.requireMember(require_adapters_connect.viewSnapshot(View ?? {}) ?? void 0, "UpdateViewContent", "View with Content");
		},
		setDescription: async (ViewId, Description) => {
			await session.call("UpdateViewMetadata", `view ${ViewId}`, () => session.client.send(new UpdateViewMetadataCommand({
				InstanceId,
				ViewId,
				Description
			})));
		},
		createVersion: async (ViewId, { description: VersionDescription, checksum }) => {
			const { View } = await session.call("CreateViewVersion", `view ${ViewId}`, () => session.client.send(new CreateViewVersionCommand({
				InstanceId,
				ViewId,
				VersionDescription,
				...checksum === null ? {} : { ViewContentSha256: checksum }
			})));
			return {
				version: require_adapters_connect.requireMember(View?.Version, "CreateViewVersion", "Version"),
				snapshot: require_adapters_connect.viewSnapshot(View ?? {})
			};
		}
	};
}
function toInput(content) {
	if (content.kind !== "view") throw new TypeError(`a ${content.kind} cannot be written as a view`);
	return {
		Template: content.template,
		Actions: [...content.actions]
	};
}

// src/adapters/connect/writer.ts
function createWriter(session, readSession, priority) {
	const writes = {
		view: viewWrites(session),
		module: moduleWrites(session)
	};
	return {
		...require_adapters_connect.aliasWrites(session, (moduleId, aliasId) => require_adapters_connect.readAlias(readSession, moduleId, aliasId)),
		create: async (definition, clientToken) => {
			const created = await writes[definition.kind].create(definition, clientToken);
			priority.set("created");
			return created;
		},
		update: (id, content, precheck) => {
			const check = async () => {
				priority.set("versioned");
				await precheck(await require_adapters_connect.readBeforeUpdate(readSession, content.kind, id));
				priority.set("updated");
			};
			return content.kind === "view" ? writes.view.update(id, content, check) : writes.module.update(id, content, check);
		},
		setDescription: (kind, id, description) => writes[kind].setDescription(id, description),
		addTags: async (resourceArn, tags) => {
			await session.call("TagResource", resourceArn, () => session.client.send(new TagResourceCommand({
				resourceArn,
				tags: { ...tags }
			})));
		},
		createVersion: async (kind, id, version) => {
			const created = await writes[kind].createVersion(id, version);
			priority.set("versioned");
			return created;
		}
	};
}

// src/adapters/connect/make-writer.ts
var make_writer_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ createMakeWriter: () => createMakeWriter }, 1);
function createMakeWriter(session) {
	let writerCount = 0;
	return (guard) => {
		writerCount += 1;
		const priority = new require_adapters_connect.DefinitionPriority(writerCount);
		const readSession = session.withCaller({
			guard: {
				...guard,
				onSend: () => {}
			},
			priority
		});
		const writeSession = session.withCaller({
			guard,
			priority
		});
		return {
			reader: require_adapters_connect.createReader(readSession),
			writer: createWriter(writeSession, readSession, priority)
		};
	};
}

// src/core/plan/rings.ts
function findRings(keys, targetsOf) {
	const members = new Set(keys);
	const visits = /* @__PURE__ */ new Map();
	const open = [];
	const rings = [];
	const visit = (key) => {
		const number = visits.size;
		const started = {
			key,
			targets: targetsOf(key).filter((target) => members.has(target)).values(),
			number,
			back: number,
			isOpen: true
		};
		visits.set(key, started);
		open.push(started);
		return started;
	};
	const leave = (done) => {
		if (done.back !== done.number) return;
		const ring = open.splice(open.lastIndexOf(done));
		for (const each of ring) each.isOpen = false;
		rings.push(ring.map(({ key }) => key));
	};
	for (const start of keys) {
		const path = visits.has(start) ? [] : [visit(start)];
		for (let last = path.at(-1); last !== void 0; last = path.at(-1)) {
			const target = last.targets.next().value;
			const known = target && visits.get(target);
			if (target === void 0) {
				leave(last);
				path.pop();
				const from = path.at(-1);
				if (from !== void 0) from.back = Math.min(from.back, last.back);
			} else if (known === void 0) path.push(visit(target));
			else if (known.isOpen) last.back = Math.min(last.back, known.number);
		}
	}
	return rings;
}

// src/core/plan/order.ts
function orderByReferences(items) {
	const byKey = new Map(items.map((item) => [item.key, item]));
	const placed = /* @__PURE__ */ new Set();
	const ordered = [];
	const itemOf = (key) => byKey.get(key);
	const place = (key) => {
		const item = itemOf(key);
		ordered.push({
			item,
			after: targetsOf(item).filter((target) => placed.has(target))
		});
		placed.add(key);
	};
	const groups = [items.map(({ key }) => key)];
	for (let group = groups.pop(); group !== void 0; group = groups.pop()) {
		const [only, ...others] = group;
		if (only === void 0) continue;
		if (others.length === 0) {
			place(only);
			continue;
		}
		const rings = findRings(group, (key) => targetsOf(itemOf(key)));
		if (rings.length > 1) {
			groups.push(...rings.toReversed());
			continue;
		}
		const first = firstOf(group, (key) => pendingOf(itemOf(key)));
		place(first);
		groups.push(group.filter((key) => key !== first));
	}
	return ordered;
}
function firstOf(ring, pendingOf) {
	const needsOther = (key) => pendingOf(key).some((target) => target !== key && ring.includes(target));
	return ring.toSorted((a, b) => Number(needsOther(a)) - Number(needsOther(b)) || require_index.compareCodeUnits(a, b))[0];
}
function pendingOf(item) {
	return resolutionOf(item).pending;
}
function targetsOf(item) {
	const { targets } = resolutionOf(item);
	return targets.filter((target) => target !== item.key).toSorted(require_index.compareCodeUnits);
}
function resolutionOf({ definition }) {
	return definition.references?.resolution ?? {
		targets: [],
		pending: []
	};
}

// src/app/publish/alias-failure.ts
function isOfAlias({ code }) {
	return code === "alias-not-moved";
}
function aliasFailure({ change: { key }, progress }, name, version, cause) {
	if (cause.code === "resource-not-found") progress.live = null;
	const done = progress.published === version ? `version ${version} was made and holds this definition` : `version ${version} holds this definition`;
	const { reason, permission, message } = cause;
	return new require_index.ActionError(reason, "alias-not-moved", `${key}: ${done}, but putting the alias ${require_index.quote(name)} on it failed. ${message}`, {
		cause,
		permission
	});
}

// src/app/publish/replaced-meanwhile.ts
function replacedWarning(key, version) {
	return {
		code: "replaced-meanwhile",
		message: `${key}: this run made version ${version}, and then somebody published other content: what is live is not this definition. Look at it in the console.`
	};
}
function rolledBackWarning({ policy }, { change: { key }, progress }, rollback) {
	const { version, published } = progress;
	const ours = published === null ? `version ${version} holds this definition` : `this run made version ${version}`;
	const commit = require_app_steps.readRestoreMarker(rollback.description)?.commit;
	const alias = policy.rollback ? "" : " This run leaves the alias, if there is one, to the rollback.";
	return {
		code: "replaced-meanwhile",
		message: `${key}: ${ours}, and meanwhile a rollback made version ${rollback.version}, which restores commit ${commit}: what is live is not this definition.${alias}`
	};
}
function noteReplaced(context, attempt, rows) {
	const { change, progress } = attempt;
	const rollback = findAbove(attempt, rows, require_app_steps.readRestoreMarker);
	if (progress.live && (rollback || findAbove(attempt, rows, require_app_steps.readMarker))) {
		progress.live = false;
		const warning = rollback ? rolledBackWarning(context, attempt, rollback) : replacedWarning(change.key, progress.version);
		progress.warnings.push(warning);
	}
	return rollback !== null;
}
function findAbove({ change, progress }, rows, read) {
	const known = Math.max(progress.version ?? 0, progress.snapshotVersion ?? 0, change.highest ?? 0);
	const isOther = ({ description }) => (read(description)?.hash ?? change.repository) !== change.repository;
	return rows.find((row) => row.version > known && isOther(row)) ?? null;
}

// src/app/publish/alias-check.ts
var NotMoved = class extends Error {
	why;
	constructor(why) {
		super(`the alias is not moved: ${why.reason}`);
		this.why = why;
	}
};
async function checkMove(context, attempt, target, current) {
	if (current === null || current.name !== target.name) throw new NotMoved({ reason: "gone" });
	const { version } = current;
	if (version === target.version) throw new NotMoved({ reason: "arrived" });
	if (!target.isKnownToDiffer(version) && await holdsDefinition(context, attempt, version)) throw new NotMoved({ reason: "equal" });
	if (target.mayMoveDown) return version;
	if (version > target.version) throw new NotMoved({
		reason: "ahead",
		version
	});
	if (noteReplaced(context, attempt, await context.reader.versions("module", attempt.id))) throw new NotMoved({ reason: "rolled-back" });
	return version;
}
async function holdsDefinition({ reader }, { change: { definition }, id, progress }, version) {
	if (progress.invalidVersions.has(version)) return false;
	const snapshot = await reader.describe("module", id, version);
	return snapshot !== null && require_app_definition_steps.liveHash(definition, snapshot.content) === definition.hash;
}

// src/app/publish/alias.ts
const maxSent = 3;
const maxConflicts = 1;
async function putAlias(context, attempt, { name, existing, to }) {
	const { change, progress } = attempt;
	const { rollback } = context.policy;
	const version = (rollback ? to : null) ?? progress.version;
	if (version === null) throw new TypeError(`${change.key}: there is no version to put the alias on`);
	const state = {
		context,
		attempt,
		current: existing,
		previousVersion: void 0,
		lostAnswers: 0,
		conflicts: 0,
		target: {
			name,
			version,
			mayMoveDown: rollback,
			isKnownToDiffer: (other) => other === existing?.version
		},
		pause: require_app_steps.createBackoff(),
		until: require_app_steps.waitDeadline(context, 3e4)
	};
	try {
		while (!await nextStep(state)) context.log.debug(`${change.key}: looking at the alias again`);
		const id = progress.alias?.id ?? state.current?.id ?? null;
		progress.namedAlias = id === null ? null : {
			name,
			id
		};
	} catch (cause) {
		throw aliasFailure(attempt, name, version, require_index.asActionError(cause));
	}
}
async function nextStep(state) {
	try {
		return state.current === null ? await create(state) : await move(state, state.current);
	} catch (cause) {
		if (cause instanceof NotMoved) return state.current !== null && handleNotMoved(state, state.current, cause);
		if (cause instanceof require_adapters_connect.UnknownOutcomeError) return findAfterLostAnswer(state, cause);
		await prepareRetry(state, cause);
		return false;
	}
}
async function create(state) {
	const { context, attempt, target } = state;
	state.previousVersion ??= null;
	recordMove(state, await context.writer.createAlias(attempt.id, target.name, target.version));
	return true;
}
async function move(state, { id }) {
	const { context, attempt, target } = state;
	let from = target.version;
	await context.writer.moveAlias(attempt.id, id, target.version, async (current) => {
		from = await checkMove(context, attempt, target, current);
		state.previousVersion ??= from;
	});
	recordMove(state, id);
	return verify(state, id, from);
}
async function verify(state, id, from) {
	const { context, attempt, target } = state;
	const seen = await require_app_steps.pollUntil(context.clock, require_app_steps.waitDeadline(context, 3e4), async () => {
		const current = await context.reader.describeAlias(attempt.id, id);
		return current && current.version !== from ? current : null;
	});
	if (seen?.version === target.version) return true;
	const { progress } = attempt;
	if (!seen) {
		progress.alias = progress.alias && {
			...progress.alias,
			version: null
		};
		throw new require_index.ActionError("service-unavailable", "alias-not-moved", `The service took the move, but still shows the alias on version ${from}, or not at all. Run the workflow again: it looks where the alias is.`);
	}
	progress.alias = null;
	state.current = seen;
	countConflict(state, null);
	return false;
}
async function handleNotMoved(state, current, { why }) {
	const { attempt, target } = state;
	switch (why.reason) {
		case "arrived":
			if (state.previousVersion !== void 0) recordMove(state, current.id);
			return true;
		case "equal":
		case "rolled-back": return true;
		case "ahead": {
			const { version } = why;
			const { key } = attempt.change;
			attempt.progress.warnings.push(require_app_steps.aliasAheadWarning(key, {
				...current,
				version
			}, target.version));
			return true;
		}
		case "gone":
			state.current = await findAgain(state, current);
			return false;
	}
}
async function findAgain(state, { id }) {
	const { context, target } = state;
	const found = await findListed(state);
	if (found?.id !== id) return found;
	if (context.clock.now() >= state.until()) throw notShown(target.name);
	await context.clock.sleep(state.pause());
	return found;
}
async function findListed({ context, attempt, target }) {
	return (await context.reader.aliases("module", attempt.id)).find(({ name }) => name === target.name) ?? null;
}
function waitUntilListed(state) {
	const { context } = state;
	return require_app_steps.pollUntil(context.clock, require_app_steps.waitDeadline(context, 3e4), () => findListed(state));
}
async function findAfterLostAnswer(state, cause) {
	state.lostAnswers += 1;
	if (state.current === null) state.current = await waitUntilListed(state);
	if (state.lostAnswers < maxSent) return false;
	const { context, attempt, target, current } = state;
	const now = current && await context.reader.describeAlias(attempt.id, current.id);
	if (now?.version === target.version) {
		recordMove(state, now.id);
		return true;
	}
	throw new require_index.ActionError("service-unavailable", "alias-not-moved", `It is not known where the alias is: ${cause.reason}. Run the workflow again: it looks where the alias is.`, { cause });
}
async function prepareRetry(state, cause) {
	const { context } = state;
	const code = cause instanceof require_index.ActionError ? cause.code : "";
	if (state.lostAnswers === 0) state.previousVersion = void 0;
	if (code === "conditional-operation-failed") return countConflict(state, cause);
	if (code === "duplicate-resource" && state.current === null) {
		state.current = await waitUntilListed(state);
		if (state.current === null) throw notShown(state.target.name);
		return countConflict(state, cause);
	}
	if (!require_app_steps.notFoundCodes.includes(code) || context.clock.now() >= state.until()) throw cause;
	await context.clock.sleep(state.pause());
}
function countConflict(state, cause) {
	state.conflicts += 1;
	if (state.conflicts <= maxConflicts) return;
	const reason = cause instanceof require_index.ActionError ? ` ${cause.message}` : "";
	throw new require_index.ActionError("conflict", "alias-not-moved", `Somebody else moves the alias at the same time, and did so again after this run looked again.${reason} See who moves it, and run the workflow again.`, { cause });
}
function recordMove({ attempt, target, previousVersion = null, context }, id) {
	const { change, progress } = attempt;
	const { name, version } = target;
	progress.alias = {
		name,
		id,
		arn: require_app_steps.aliasArn(progress.arn, id),
		version,
		previousVersion
	};
	const how = previousVersion === null ? `created on version ${version}` : `moved from version ${previousVersion} to ${version}`;
	context.log.info(`${change.key}: alias ${require_index.quote(name)} ${how}`);
}
function notShown(name) {
	return new require_index.ActionError("service-unavailable", "alias-not-moved", `The module has an alias ${require_index.quote(name)}, but the service does not show it: somebody may have created or deleted it just now. Run the workflow again in a few minutes.`);
}

// src/app/publish/version-quota.ts
const maxListed = 20;
async function versionQuotaError(context, request, cause) {
	const message = `${request.key}: the quota of versions is full. ${await oldVersionsAdvice(context, request)} Then run the workflow again. ${cause.message}`;
	return new require_index.ActionError("quota-exceeded", "version-quota", message, { cause });
}
async function oldVersionsAdvice({ reader }, { kind, id }) {
	try {
		const rows = await reader.versions(kind, id);
		const aliased = (await reader.aliases(kind, id)).map(({ version }) => version);
		const deletable = rows.slice(1).map(({ version }) => version).filter((version) => !aliased.includes(version)).toReversed();
		if (deletable.length === 0) return "Ask for a higher quota.";
		return `${kind === "module" ? "Old versions that no alias points to" : "Old versions"}: ${require_app_definition_steps.listSome(deletable, maxListed)}. Delete those that no flow pins.`;
	} catch (cause) {
		return `Which old versions can be deleted could not be found out: ${require_index.asActionError(cause).message}`;
	}
}

// src/app/publish/checksum-lag.ts
const checksumLagMs = 3e4;
const checksumRefusals = [
	"content-refused",
	"invalid-request",
	"resource-in-use",
	"conditional-operation-failed",
	"request-refused"
];
async function assertChecksumLag(context, request, cause, until) {
	if (!(cause instanceof require_index.ActionError)) throw cause;
	if (cause.reason === "quota-exceeded") throw await versionQuotaError(context, request, cause);
	const { kind, id, live, key, before = null } = request;
	if (!checksumRefusals.includes(cause.code) || live.checksum === null) throw cause;
	const { clock, reader } = context;
	const current = await reader.describe(kind, id, "live").catch(() => null);
	const isMoved = current !== null && current.checksum !== live.checksum;
	if (isMoved && current.checksum !== before) throw publishedInBetween(key, cause);
	if (clock.now() < until()) return;
	throw isMoved ? publishedInBetween(key, cause) : stillRefused(key, cause);
}
function publishedInBetween(key, cause) {
	return new require_index.ActionError("conflict", "published-in-between", `${key}: somebody published other content just before this run could version what it had seen live; nothing of it was versioned. Look at what is live in the console, then run the workflow again.`, { cause });
}
function stillRefused(key, cause) {
	return new require_index.ActionError("service-unavailable", "version-refused", `${key}: the service refused for ${3e4 / 1e3} seconds to make a version of what is live. Some of its servers may not have that content yet. Run the workflow again: it makes the version. ${cause.message}`, { cause });
}

// src/app/publish/create-version.ts
const maxAttempts$3 = 3;
async function createVersionOnce(context, request, find) {
	const { kind, id, description, live } = request;
	const pause = require_app_steps.createBackoff();
	const until = require_app_steps.waitDeadline(context, 3e4);
	for (let lostAnswers = 0;;) try {
		const created = await context.writer.createVersion(kind, id, {
			description,
			checksum: live.checksum
		});
		if (!await isOutdated(context, request, created)) return created;
		if (context.clock.now() >= until()) throw oldVersionAnswered(request.key, created.version);
		await context.clock.sleep(pause());
	} catch (cause) {
		if (cause instanceof require_adapters_connect.UnknownOutcomeError) {
			lostAnswers += 1;
			const found = await readBack(context, request, find, cause);
			if (found) return found;
			if (lostAnswers === maxAttempts$3 || !await isProvenMissing(context, request)) throw unknownOutcome(request.key, cause);
		} else {
			await assertChecksumLag(context, request, cause, until);
			await context.clock.sleep(pause());
		}
	}
}
async function isOutdated({ reader }, { kind, id, highest, live }, { version, snapshot }) {
	if (version > highest) return false;
	const stored = snapshot ?? await reader.describe(kind, id, version);
	return stored !== null && require_app_definition_steps.contentHash(stored.content) !== require_app_definition_steps.contentHash(live.content);
}
async function readBack(context, { key }, find, cause) {
	try {
		return await require_app_steps.pollUntil(context.clock, require_app_steps.waitDeadline(context, 3e4), find);
	} catch (unread) {
		throw unknownOutcome(key, cause, ` ${require_index.asActionError(unread).message}`);
	}
}
async function isProvenMissing({ reader, clock, deadline }, request) {
	const { kind, id, highest } = request;
	if (highest === 0 || clock.now() >= deadline.hardDeadline()) return false;
	if (await reader.describe(kind, id, highest) === null) return false;
	return await reader.describe(kind, id, highest + 1) === null;
}
function oldVersionAnswered(key, version) {
	return new require_index.ActionError("service-unavailable", "old-version-answered", `${key}: asked for a version of what is live, the service answered version ${version} for ${3e4 / 1e3} seconds, which was made before and holds other content. Some of its servers may not have what is live yet. No version was made. Run the workflow again: it makes the version.`);
}
function unknownOutcome(key, cause, details = "") {
	return new require_index.ActionError("service-unavailable", "version-unknown", `${key}: it is not known whether the version was created: ${cause.reason}.${details} Nothing was created again. Run the workflow again: it finds the version or makes it.`, { cause });
}

// src/app/publish/own-marker.ts
function hasOwnMarker(change, description) {
	return require_app_steps.readMarkerOf(description ?? "", require_app_steps.versionWord(require_app_steps.writeOf(change)))?.hash === change.repository;
}

// src/app/publish/find-existing.ts
async function findExisting(context, { change, id }, since, { next: probeNext = require_app_steps.writeOf(change)?.content === "version" } = {}) {
	const { definition } = change;
	const word = require_app_steps.versionWord(require_app_steps.writeOf(change));
	const rows = await context.reader.versions(definition.kind, id);
	for (const { version, description } of versionsAbove(rows, since)) {
		const marked = require_app_steps.readMarkerOf(description, word);
		if (marked ? marked.hash !== change.repository : word === "restores") continue;
		const snapshot = await context.reader.describe(definition.kind, id, version);
		if (snapshot ? require_app_definition_steps.liveHash(definition, snapshot.content) === definition.hash : marked) return {
			version,
			snapshot
		};
	}
	return probeNext ? findUnlisted(context, change, id, Math.max(since, rows[0]?.version ?? 0)) : null;
}
async function findUnlisted({ reader }, change, id, highest) {
	const { definition } = change;
	for await (const created of require_app_steps.unlisted(reader, definition.kind, id, highest)) {
		const { content, versionDescription } = created.snapshot;
		if (hasOwnMarker(change, versionDescription) && require_app_definition_steps.liveHash(definition, content) === definition.hash) return created;
	}
	return null;
}
async function findOwn({ reader }, kind, id, since, description) {
	const own = versionsAbove(await reader.versions(kind, id), since).find((row) => row.description === description);
	return own ? {
		version: own.version,
		snapshot: null
	} : null;
}
function versionsAbove(rows, since) {
	return rows.filter(({ version }) => version > since).toSorted((a, b) => a.version - b.version);
}

// src/app/publish/hold.ts
async function assertHoldLeft(context, { change, id, progress }, described) {
	if (require_app_steps.versionWord(require_app_steps.writeOf(change)) !== "restores" || !needsHold(change) || progress.version === null) return;
	const { kind } = change.definition;
	const { version } = progress;
	const description = (described?.version === version ? described : await context.reader.describe(kind, id, version))?.versionDescription ?? await listed(context, change, id, version);
	if (description === null && version > (change.highest ?? 0)) return;
	if (!hasOwnMarker(change, description)) throw holdNotLeft(change, version);
}
function needsHold({ base, restored, repository }) {
	const newest = restored ?? base;
	return newest !== null && newest.hash !== repository;
}
async function listed({ reader }, { definition }, id, version) {
	return (await reader.versions(definition.kind, id)).find((row) => row.version === version)?.description ?? null;
}
function holdNotLeft({ key, base, baseVersion }, version) {
	const message = `${key}: the content of the checkout is live, but the service made no new version: version ${version} holds it already, and its description does not say that a rollback restored it. So a later publish may bring back ${base === null ? "what was left" : `version ${baseVersion} (commit ${base.commit})`}. Revert the change in the repository before anything else is merged.`;
	return new require_index.ActionError("publish-failed", "hold-not-left", message);
}

// src/app/publish/resolve-duplicates.ts
async function resolveDuplicates(context, attempt, known) {
	const { change, id, progress } = attempt;
	const { published } = progress;
	const { kind } = change.definition;
	if (published === null || require_app_definition_steps.kinds[kind].deduplicatesVersions && published === known + 1) return;
	const rows = versionsAbove(await context.reader.versions(kind, id), known);
	await adoptLowest(context, attempt, rows);
	noteReplaced(context, attempt, rows);
	if (!context.policy.rollback) progress.warnings.push(...await findOvertaken(context, change, rows, published));
}
async function adoptLowest(context, attempt, rows) {
	const { change, progress } = attempt;
	const others = rows.filter(({ description }) => hasOwnMarker(change, description)).map(({ version }) => version).filter((version) => isOtherVersion(progress, version));
	const valid = [];
	for (const version of others) if (await hasContent(context, attempt, version)) valid.push(version);
	if (valid.length === 0) return;
	const [lowest = null, ...rest] = [...valid, progress.version ?? 0].toSorted((a, b) => a - b);
	progress.version = progress.published = lowest;
	progress.warnings.push(duplicateWarning(change, lowest ?? 0, rest));
}
function isOtherVersion({ version, invalidVersions }, other) {
	return other !== version && !invalidVersions.has(other);
}
async function hasContent({ reader }, { change: { definition }, id }, version) {
	const snapshot = await reader.describe(definition.kind, id, version);
	return snapshot === null || require_app_definition_steps.liveHash(definition, snapshot.content) === definition.hash;
}
function duplicateWarning({ key }, lowest, others) {
	return {
		code: "duplicate-version",
		message: `${key}: version ${lowest} and also ${others.join(", ")} hold this content, because two runs published at the same time. Version ${lowest} counts; the others can be deleted once nothing uses them. A concurrency group per instance (queue: max) prevents it.`
	};
}
async function findOvertaken({ ages, commit }, { key, repository }, rows, published) {
	for (const { version, description } of rows) {
		const marker = require_app_steps.readMarker(description);
		if (!marker || version >= published || marker.hash === repository || marker.commit === require_app_steps.shortCommit(commit)) continue;
		const { order } = await ages.ofCommit(marker.commit);
		if (order === "not-older") continue;
		const newer = order === "older" ? "is newer" : "may be newer";
		return [{
			code: "overtook-newer",
			message: `${key}: version ${version} of commit ${marker.commit}, which ${newer}, was published while this run published commit ${require_app_steps.shortCommit(commit)} over it. What is live is this run's. Run the workflow of commit ${marker.commit} again.`
		}];
	}
	return [];
}

// src/app/publish/verify-version.ts
async function verifyVersion(context, attempt, live, created) {
	const { definition } = attempt.change;
	const { normalizesContent } = require_app_definition_steps.kinds[definition.kind];
	const expected = normalizesContent ? require_app_definition_steps.liveHash(definition, live.content) : definition.hash;
	const { hash, described } = await readContentHash(context, attempt, created);
	return {
		problem: hash === expected ? null : `content sha256 ${hash} instead of ${expected}`,
		described
	};
}
async function readContentHash({ reader }, { change: { definition, key }, id }, { version, snapshot }) {
	const { kind } = definition;
	try {
		const described = snapshot ? null : await reader.describe(kind, id, version);
		const stored = snapshot ?? described ?? await reader.describe(kind, id, "live");
		if (stored) return {
			hash: require_app_definition_steps.liveHash(definition, stored.content),
			described
		};
	} catch (cause) {
		const { reason, code, message } = require_index.asActionError(cause);
		const what = `${key}: version ${version} was made, but what it holds could not be verified. ${message}`;
		throw new require_index.ActionError(reason, code, what, { cause });
	}
	throw new require_index.ActionError("service-unavailable", "version-not-shown", `${key}: version ${version} was made, but the service shows neither it nor what is live: somebody may have deleted it. Run the workflow again in a few minutes.`);
}

// src/app/publish/make-version.ts
const maxAttempts$2 = 2;
async function makeVersion(context, attempt, live) {
	const { change, progress } = attempt;
	const known = Math.max(progress.snapshotVersion ?? 0, change.highest ?? 0);
	let since = known;
	for (let count = 1;; count += 1) {
		const created = await findOrCreate(context, attempt, live, since);
		recordVersion(attempt, created, known);
		const { problem, described } = await verifyVersion(context, attempt, live, created);
		if (problem === null) {
			await resolveDuplicates(context, attempt, known);
			return assertHoldLeft(context, attempt, described);
		}
		rejectVersion(attempt, created, problem);
		if (count === maxAttempts$2) throw versionDiffersError(attempt);
		await assertStillLive(context, attempt, live);
		since = created.version;
	}
}
function recordVersion({ change, progress }, made, since) {
	const { version } = made;
	const known = Math.max(since, progress.previous ?? 0);
	progress.version = version;
	progress.published = version > known ? version : null;
	if (version <= known && !isMarked(change, made)) progress.warnings.push(noNewVersionWarning(change.key, version));
}
function isMarked(change, { snapshot }) {
	return require_app_steps.versionWord(require_app_steps.writeOf(change)) === "restores" || hasOwnMarker(change, snapshot?.versionDescription);
}
function rejectVersion({ change: { key }, progress }, { version }, problem) {
	progress.version = progress.published = null;
	progress.invalidVersions.add(version);
	const message = `${key}: version ${version} was made but does not hold what was published: ${problem}. Do not use it; delete it once nothing refers to it.`;
	progress.warnings.push({
		code: "bad-version",
		message
	});
}
async function findOrCreate(context, attempt, live, since) {
	const { change, id, progress } = attempt;
	const { definition, key, repository } = change;
	const { kind } = definition;
	const existing = require_app_definition_steps.kinds[kind].deduplicatesVersions ? null : await findExisting(context, attempt, since);
	if (existing) return existing;
	const marker = {
		commit: require_app_steps.shortCommit(context.commit),
		hash: repository,
		source: require_app_definition_steps.sourceOf(definition)
	};
	const description = require_app_steps.versionDescription(kind, context.label, marker, require_app_steps.versionWord(require_app_steps.writeOf(change)));
	const request = {
		key,
		kind,
		id,
		description,
		live,
		before: change.observation?.live?.checksum ?? null,
		highest: since
	};
	const readBack = async () => {
		const found = await findExisting(context, attempt, since, { next: true });
		if (found) await checkReplaced(context, attempt, live, found);
		return found;
	};
	try {
		return await createVersionOnce(context, request, readBack);
	} catch (cause) {
		if (!(cause instanceof require_index.ActionError) || cause.code !== "published-in-between") throw cause;
		const own = await findOwn(context, kind, id, since, description).catch(() => null);
		if (!own) throw cause;
		markReplaced(key, own, progress);
		return own;
	}
}
async function checkReplaced({ reader }, { change, id, progress }, live, created) {
	const { definition, key, live: before } = change;
	const current = await reader.describe(definition.kind, id, "live").catch(() => null);
	if (!current) return;
	const hash = require_app_definition_steps.liveHash(definition, current.content);
	if (hash !== before && hash !== require_app_definition_steps.liveHash(definition, live.content)) markReplaced(key, created, progress);
}
function markReplaced(key, { version }, progress) {
	progress.live = false;
	progress.warnings.push(replacedWarning(key, version));
}
async function assertStillLive({ reader }, { change: { definition, key }, id }, live) {
	const current = await reader.describe(definition.kind, id, "live");
	if (current && require_app_definition_steps.liveHash(definition, current.content) === require_app_definition_steps.liveHash(definition, live.content)) return;
	throw new require_index.ActionError("conflict", "foreign-content", `${key}: somebody published other content while this run made its version. Look at what is live in the console, then run the workflow again.`);
}
function versionDiffersError({ change, progress }) {
	const message = `${change.key}: versions ${[...progress.invalidVersions].join(" and ")} were made, and neither holds what was published. Compare them in the console, then run the workflow again.`;
	return new require_index.ActionError("verify-failed", "version-differs", message);
}
function noNewVersionWarning(key, version) {
	return {
		code: "no-new-version",
		message: `${key}: the service answered version ${version}, which holds this content already, instead of making a new one. No marker of ours can be left, so this is repeated until the definition has the form in which the service stores it.`
	};
}

// src/app/publish/moved.ts
function isMovedError({ code }) {
	return code === "moved-meanwhile";
}
function describeMove({ name }, current) {
	if (current === null) return "deleted it";
	if (current.name !== name) return `renamed it to ${JSON.stringify(current.name)}`;
	return current.archived ? "archived it" : null;
}
function movedError({ key }, move) {
	return new require_index.ActionError("conflict", "moved-meanwhile", `${key}: somebody ${move} since this run read it, so its content was not replaced. Run the workflow again: it publishes what has the name then.`);
}
function movedDuringUpdateError({ change: { definition, row, highest }, progress }, move) {
	const holder = progress.snapshotVersion ?? (require_app_steps.isOwnForm(row) ? null : highest);
	const before = holder === null ? "" : ` Version ${holder} holds what was live before.`;
	return new require_index.ActionError("conflict", "moved-meanwhile", `${definition.key}: somebody ${move} while this run updated it. The content of that resource was replaced, and no version of it was made.${before} Look at it in the console, then run the workflow again.`);
}
function hiddenNameError({ key, kind, name }, cause) {
	return new require_index.ActionError("conflict", "duplicate-resource", `${key}: Amazon Connect says that the name is taken, but lists no ${kind} of exactly this name. Look in the instance for one whose name differs from ${JSON.stringify(name)} only in letter case, and give the file that name. If there is none, somebody created it just now: run the workflow again. ${cause.message}`, { cause });
}
function isOtherResource({ id }, current) {
	return id !== null && current.observation?.resource.id !== id;
}
function otherResourceError({ key }, cause) {
	return new require_index.ActionError("conflict", "moved-meanwhile", `${key}: the resource that this run wrote to or planned for no longer has the name, so nothing else was written. Run the workflow again: it publishes what has the name then. ${cause.message}`, { cause });
}

// src/app/publish/new-resource.ts
const newResourceLagMs = 12e4;
function retryWhileNew(context) {
	const { clock, reader, writer } = context;
	const until = require_app_steps.waitDeadline(context, 12e4);
	const withRetry = (call, codes) => require_app_steps.retryWhileCreating(clock, until, call, codes);
	return {
		...context,
		reader: {
			...reader,
			describe: (...args) => withRetry(() => reader.describe(...args)),
			versions: (...args) => withRetry(() => reader.versions(...args)),
			aliases: (...args) => withRetry(() => reader.aliases(...args))
		},
		writer: {
			...writer,
			createVersion: (...args) => withRetry(() => writer.createVersion(...args), ["resource-not-found"]),
			createAlias: (...args) => withRetry(() => writer.createAlias(...args), ["resource-not-found"])
		}
	};
}

// src/core/hash/write-answer.ts
function isAnswerToWrite(definition, before, answered) {
	if (before === null || require_app_steps.isStoredFormOf(definition, answered)) return true;
	const former = require_app_steps.executableOrText(before);
	const now = require_app_steps.executableOrText(answered);
	if (JSON.stringify(former) === JSON.stringify(now)) return false;
	return hasChange(leavesOf(former), leavesOf(require_app_definition_steps.executableJson(definition.content)), leavesOf(now));
}
function hasChange(before, written, answered) {
	const added = leavesOnlyIn(written, before);
	if (added.length > 0) {
		const kept = added.filter((leaf) => hasLeaf(answered, leaf));
		const others = leavesOnlyIn(answered, written).filter((leaf) => !hasLeaf(before, leaf));
		const foreign = new Set(others.map(([path]) => path));
		const replaced = added.filter((leaf) => !hasLeaf(answered, leaf) && foreign.has(leaf[0]));
		return kept.length > replaced.length;
	}
	return leavesOnlyIn(before, written).every((leaf) => !hasLeaf(answered, leaf)) && leavesOnlyIn(answered, before).length === 0;
}
function leavesOnlyIn(leaves, other) {
	return [...leaves].flatMap(([path, values]) => [...values].map((value) => [path, value])).filter((leaf) => !hasLeaf(other, leaf));
}
function hasLeaf(leaves, [path, value]) {
	return leaves.get(path)?.has(value) ?? false;
}
function leavesOf(value) {
	const leaves = /* @__PURE__ */ new Map();
	collect(value, "", leaves);
	return leaves;
}
function collect(value, path, leaves) {
	if (Array.isArray(value)) for (const item of value) collect(item, `${path}/`, leaves);
	else if (require_index.isObject(value)) for (const [name, member] of Object.entries(value)) collect(member, `${path}/${name}`, leaves);
	else leaves.set(path, (leaves.get(path) ?? /* @__PURE__ */ new Set()).add(normalize(value)));
}
function normalize(value) {
	return (typeof value === "string" ? value : JSON.stringify(value)).toLowerCase().replace(/\s+/g, " ").trim();
}

// src/app/publish/save-draft.ts
async function saveDraft(drafts, saved, key, draft) {
	try {
		saved.add(await drafts.save(key, draftText(draft)));
	} catch (cause) {
		throw new require_index.ActionError("publish-failed", "draft-not-saved", `${key}: its content in the console could not be saved as a file: ${require_index.causeText(cause)}. Make the folder that RUNNER_TEMP names writable, or publish or discard the draft in the console; then run the workflow again.`, { cause });
	}
}
function draftText({ name, content }) {
	return `${JSON.stringify({
		Name: name,
		...require_app_definition_steps.contentRow(content).fileMembers(content)
	}, null, 2)}\n`;
}

// src/app/publish/replace-live.ts
const maxAttempts$1 = 6;
var AlreadyLive = class extends Error {
	snapshot;
	constructor(snapshot) {
		super("what was to be written is live");
		this.snapshot = snapshot;
	}
};
async function assertUnchanged(context, { change, progress }, { draft, live: current }) {
	const { definition, live, key } = change;
	const move = change.observation?.live ? describeMove(definition, current) : null;
	if (move !== null) throw movedError(definition, move);
	if (!isAsPlanned(change, current)) throw publishedMeanwhile(definition);
	const hash = draft && require_app_definition_steps.liveHash(definition, draft.content);
	if (!draft || hash === live || hash === definition.hash) return;
	if (!context.policy.mayOverwriteDraft(key)) throw draftSavedMeanwhile(definition);
	const { savedDrafts, warnings } = progress;
	if (change.draft === null && savedDrafts.size === 0) warnings.push(require_app_steps.draftWarning(change));
	await saveDraft(context.drafts, savedDrafts, key, draft);
}
function isAsPlanned({ definition, observation, live }, current) {
	const planned = observation?.live ?? null;
	if (!current || !planned) return current === planned;
	return (planned.checksum === null || current.checksum === planned.checksum) && require_app_definition_steps.liveHash(definition, current.content) === live;
}
async function replaceLive(context, attempt) {
	const { change, id } = attempt;
	const { definition } = change;
	let isUnanswered = false;
	const update = () => context.writer.update(id, definition.content, async (current) => {
		if (isUnanswered && isOwnContent(definition, current.live)) throw new AlreadyLive(current.live);
		await assertUnchanged(context, attempt, current);
	});
	for (let sent = 1;; sent += 1) try {
		const stored = await update();
		return stored ? await verifyAnswer(context, attempt, stored) : await waitForLive(context, attempt, change.live);
	} catch (cause) {
		if (cause instanceof AlreadyLive) return cause.snapshot;
		if (!(cause instanceof require_adapters_connect.UnknownOutcomeError)) throw cause;
		isUnanswered = true;
		const current = await context.reader.describe(definition.kind, id, "live");
		if (isOwnContent(definition, current)) return current;
		if (sent === 6 || context.clock.now() >= context.deadline.hardDeadline()) throw unknownUpdate(definition, cause);
		await context.clock.sleep(1e3);
	}
}
function isOwnContent(definition, current) {
	return current !== null && require_app_steps.isStoredFormOf(definition, current.content);
}
async function verifyAnswer(context, { change, id }, stored) {
	const { definition, observation } = change;
	const before = observation?.live?.content ?? null;
	if (isAnswerToWrite(definition, before, stored.content)) return stored;
	const current = await context.reader.describe(definition.kind, id, "live");
	if (isOwnContent(definition, current)) return current;
	throw foreignContent(definition);
}
async function waitForLive(context, attempt, before) {
	const { change, id } = attempt;
	const { clock, deadline, reader } = context;
	const { definition } = change;
	let lastSeen = clock.now();
	const own = await require_app_steps.pollUntil(clock, deadline.hardDeadline, async () => {
		const live = await reader.describe(definition.kind, id, "live");
		if (live) lastSeen = clock.now();
		else if (clock.now() - lastSeen >= (before === null ? 12e4 : 3e4)) throw before === null ? createdNotShown(definition) : movedDuringUpdateError(attempt, "deleted it");
		const hash = live && require_app_definition_steps.liveHash(definition, live.content);
		if (hash === null || hash === before) return null;
		if (hash !== definition.hash) throw foreignContent(definition);
		return live;
	});
	if (!own) throw before === null ? createdNotShown(definition) : updateNotVisible(definition);
	return own;
}
function createdNotShown({ key }) {
	return new require_index.ActionError("service-unavailable", "created-not-shown", `${key}: it was created, but the service does not show it: it is new, or somebody deleted it. No version was made. Run the workflow again in a few minutes: it goes on from here, or creates it.`);
}
function publishedMeanwhile({ key }) {
	return new require_index.ActionError("conflict", "published-meanwhile", `${key}: somebody published it since this run read it, so it was not replaced. Look at it in the console, then run the workflow again.`);
}
function foreignContent({ key }) {
	return new require_index.ActionError("conflict", "foreign-content", `${key}: what is live is neither what was live before nor what this run wrote: somebody published at the same time, or the service rewrote the content. Nothing was versioned. Look at it in the console, then run the workflow again.`);
}
function updateNotVisible({ key }) {
	return new require_index.ActionError("timeout", "update-not-visible", `${key}: the update was accepted, but the service still shows the content from before it. No version was made. Run the workflow again: it goes on from here.`);
}
function draftSavedMeanwhile({ key }) {
	return new require_index.ActionError("conflict", "drafted-meanwhile", `${key}: somebody saved a draft in the console since this run looked at it, so nothing was replaced. Publish or discard it there, or allow it with overwrite-drafts; then run the workflow again.`);
}
function unknownUpdate({ key }, cause) {
	return new require_index.ActionError("service-unavailable", "update-unknown", `${key}: the update got no usable answer, and the service shows that it did not take effect: ${cause.reason}. Run the workflow again; if it stays so, the service may not accept something in the content.`, { cause });
}

// src/app/publish/snapshot-live.ts
const maxAttempts = 2;
async function snapshotLive(context, attempt, live) {
	const { key } = attempt.change;
	const others = [];
	while (others.length < maxAttempts) {
		const created = await findOrCreateSnapshot(context, attempt, live, others);
		const problem = await findProblem(context, attempt, live, created);
		if (problem === null) return created.version;
		others.push(created.version);
		attempt.progress.warnings.push(badSnapshotWarning(key, created.version, problem));
	}
	const message = `${key}: what is live could not be kept as a version, because the service made versions of something else: ${others.join(", ")}. Nothing was replaced. Run the workflow again.`;
	throw new require_index.ActionError("verify-failed", "not-kept", message);
}
async function findProblem({ reader }, { change: { definition }, id }, live, { version, snapshot }) {
	const stored = snapshot ?? await reader.describe(definition.kind, id, version);
	if (stored === null) return null;
	const [hash, expected] = [stored, live].map(({ content }) => require_app_definition_steps.liveHash(definition, content));
	return hash === expected ? null : `content sha256 ${hash} instead of ${expected}`;
}
function badSnapshotWarning(key, version, problem) {
	return {
		code: "bad-version",
		message: `${key}: version ${version} was made to keep what was live, but does not hold that: ${problem}. Do not use it; delete it once nothing refers to it.`
	};
}
async function findOrCreateSnapshot(context, attempt, live, bad) {
	const { change, id } = attempt;
	const { key, definition, highest } = change;
	const { kind } = definition;
	const rows = require_app_definition_steps.kinds[kind].deduplicatesVersions ? [] : await context.reader.versions(kind, id);
	const found = await findVersionOfLive(context, attempt, live, rows);
	if (found !== null) return found;
	const request = {
		key,
		kind,
		id,
		description: require_app_steps.snapshotDescription(context.commit),
		live,
		highest: Math.max(highest ?? 0, rows[0]?.version ?? 0, ...bad)
	};
	return createVersionOnce(context, request, () => findSnapshot(context, attempt, live, bad));
}
async function findSnapshot(context, attempt, live, bad) {
	const { change, id } = attempt;
	const rows = await context.reader.versions(change.definition.kind, id);
	const description = require_app_steps.snapshotDescription(context.commit);
	const snapshot = versionsAbove(rows, Math.max(change.highest ?? 0, ...bad)).findLast((row) => row.description === description);
	if (snapshot) return {
		version: snapshot.version,
		snapshot: null
	};
	return findVersionOfLive(context, attempt, live, rows, { always: true });
}
async function findVersionOfLive({ reader }, { change: { definition, highest }, id }, live, rows, { always = false } = {}) {
	const { kind } = definition;
	const known = highest ?? 0;
	const hash = require_app_definition_steps.liveHash(definition, live.content);
	for (const { version } of rows.filter((row) => row.version > known)) {
		const snapshot = await reader.describe(kind, id, version);
		if (snapshot && require_app_definition_steps.liveHash(definition, snapshot.content) === hash) return {
			version,
			snapshot
		};
	}
	if (live.version !== null && !always) return null;
	for await (const { version, snapshot } of require_app_steps.unlisted(reader, kind, id, Math.max(known, rows[0]?.version ?? 0))) if (require_app_definition_steps.liveHash(definition, snapshot.content) === hash) return {
		version,
		snapshot
	};
	return null;
}

// src/app/publish/apply-change.ts
async function applyChange(context, change, progress) {
	const write = require_app_steps.writeOf(change);
	if (write === null) throw new TypeError(`${change.key}: nothing is to be written`);
	if (write.content === "create") return createAndVersion(context, change, progress, write);
	const { resource, metadata, alias } = write;
	const attempt = {
		change,
		id: resource.id,
		progress
	};
	if (metadata) await setMetadata(context, attempt, resource, metadata);
	if (write.content !== "none") {
		const live = write.content === "update" ? await update(context, attempt, write) : write.live;
		await makeVersion(context, attempt, live);
	}
	if (alias) await putAlias(context, attempt, alias);
}
async function createAndVersion(context, change, progress, { alias }) {
	const { definition } = change;
	progress.live = null;
	const { id, arn, snapshot } = await context.writer.create(definition, clientToken(context, definition));
	Object.assign(progress, {
		id,
		arn,
		live: true
	});
	const fresh = retryWhileNew(context);
	const attempt = {
		change,
		id,
		progress
	};
	const live = snapshot ?? await waitForLive(fresh, attempt, null);
	warnOfStoredForm(attempt, live);
	await makeVersion(fresh, attempt, live);
	if (alias) await putAlias(fresh, attempt, alias);
}
function clientToken({ instanceId, runId, runAttempt }, { kind, name, content, description, tags, externalInvocation }) {
	const sent = {
		content: { ...content },
		description,
		tags,
		externalInvocation
	};
	return require_app_definition_steps.hashJson({
		instance: instanceId,
		kind,
		name,
		sent,
		run: runId,
		attempt: runAttempt
	});
}
async function setMetadata({ writer }, { progress }, { kind, id, arn }, { description, tags }) {
	if (description !== null) {
		await writer.setDescription(kind, id, description);
		progress.metadataSet = true;
	}
	if (tags !== null) {
		await writer.addTags(arn, tags);
		progress.metadataSet = true;
	}
}
async function update(context, attempt, { keep, live: before }) {
	const { change, progress } = attempt;
	const { definition } = change;
	if (keep && before) progress.snapshotVersion = await snapshotLive(context, attempt, before);
	progress.live = null;
	const live = await replaceLive(context, attempt);
	progress.live = live.name === definition.name;
	const move = describeMove(definition, live);
	if (move !== null) throw movedDuringUpdateError(attempt, move);
	if (before) await saveReplacedForm(context, attempt, before, live);
	warnOfStoredForm(attempt, live);
	return live;
}
async function saveReplacedForm({ drafts }, { change, progress }, before, current) {
	const { row, definition, live, key } = change;
	if (!require_app_steps.isOwnForm(row) || require_app_definition_steps.liveHash(definition, current.content) === live) return;
	try {
		await saveDraft(drafts, progress.savedDrafts, key, before);
	} catch (cause) {
		progress.warnings.push({
			code: "draft-not-saved",
			message: require_index.asActionError(cause).message
		});
	}
}
function warnOfStoredForm({ change: { definition }, progress }, live) {
	if (require_app_definition_steps.liveHash(definition, live.content) === definition.hash) return;
	const changed = require_app_steps.describeDifferences(require_app_definition_steps.executableJson(definition.content), require_app_steps.executableOrText(live.content));
	progress.live = true;
	progress.warnings.push({
		code: "stored-form",
		message: `${definition.key}: the service stored the content in its own form: ${changed.join("; ")}. It was versioned as stored. Bring the definition into that form, or check that the difference does not matter.`
	});
}

// src/app/publish/errors.ts
function interruptedError({ key }) {
	const message = `${key}: the run ended while it was being published. Run the workflow again: it goes on from here.`;
	return new require_index.ActionError("cancelled", "interrupted", message);
}
function stoppedError(reason) {
	return new require_index.ActionError(reason, reason, "The run was stopped before this.");
}
function notReviewedError({ key }, conflict) {
	const message = `${withKey(key, conflict)} Only the plan that was reviewed may be carried out, so nothing else was done instead. Look at a new plan, and approve that.`;
	return new require_index.ActionError("plan-changed", "plan-changed", message, { cause: conflict });
}
function notProvenError({ key }, conflict) {
	const message = `${withKey(key, conflict)} Its content would have to be published now, and the reports of require-published-on were not checked for that, so it was not. Run the workflow again.`;
	return new require_index.ActionError("plan-changed", "plan-changed", message, { cause: conflict });
}
function withKey(key, { message }) {
	return message.startsWith(`${key}: `) ? message : `${key}: ${message}`;
}
function unknownAgeWarnings({ key, age }, { rollback }) {
	if (age?.order !== "unknown" || rollback) return [];
	return [{
		code: "age-unknown",
		message: `${key}: somebody published while this run did, and it is not known whether their commit is newer, because ${age.why}. If it is, run its workflow again.`
	}];
}

// src/app/publish/rollback-alias.ts
async function moveAliasAlone(context, change, progress, failure) {
	const write = require_app_steps.writeOf(change);
	if (!context.policy.rollback || !write || write.content === "create" || !write.alias) return failure;
	const { alias, resource } = write;
	if (alias.to === null || progress.alias !== null || isOfAlias(failure)) return failure;
	if (failure.reason === "plan-changed" || context.deadline.stopReason() !== null) return failure;
	try {
		await putAlias(context, {
			change,
			id: resource.id,
			progress
		}, alias);
		return require_index.withSentences(failure, [`The alias ${require_index.quote(alias.name)} is on version ${alias.to}, which a publish made of this content.`]);
	} catch (cause) {
		return require_index.withSentences(failure, [require_index.asActionError(cause).message]);
	}
}

// src/app/publish/attempt-change.ts
async function attemptChange(context, change, progress) {
	const result = await attempt(context, change, progress);
	const { failure } = result;
	if (!failure || vanishedCodes.includes(failure.code)) return result;
	return {
		...result,
		failure: await moveAliasAlone(context, change, progress, failure)
	};
}
async function attempt(context, change, progress) {
	try {
		await applyChange(context, change, progress);
		return {};
	} catch (cause) {
		const failure = require_index.asActionError(cause);
		return failure.reason === "conflict" && !isMovedError(failure) && !isOfAlias(failure) ? attemptAgain(context, change, progress, failure) : attemptResult(context.deadline, change, progress, failure);
	}
}
const vanishedCodes = [
	"resource-not-found",
	"created-not-shown",
	"version-not-shown",
	"moved-meanwhile"
];
function attemptResult(deadline, change, progress, failure) {
	if (vanishedCodes.includes(failure.code)) progress.live = null;
	if (failure.refusals.length > 0) progress.live = require_app_steps.initialProgress(change).live;
	const { wrote } = progress;
	const stopReason = deadline.stopReason();
	if (!stopReason || failure.reason !== "timeout" && failure.reason !== "cancelled") return { failure };
	if (!wrote) return { notStarted: stopReason };
	return { failure: stopReason === "cancelled" ? interruptedError(change) : failure };
}
async function attemptAgain(context, change, progress, conflict) {
	progress.live = null;
	try {
		const replanned = await replan(context, change, progress);
		if (isOtherResource(progress, replanned)) return { failure: otherResourceError(change.definition, conflict) };
		require_app_steps.applyDecision(progress, replanned);
		if (context.isReviewedPlan && !isWithinPlan(change, replanned)) return { failure: notReviewedError(change, conflict) };
		if (context.isPromotion && require_app_steps.needsProof(replanned) && !require_app_steps.needsProof(change)) return { failure: notProvenError(change, conflict) };
		if (!require_app_steps.writes(replanned)) return progress.published === null ? { change: replanned } : replacedResult(change, progress);
		progress.warnings.push(...unknownAgeWarnings(replanned, context.policy));
		await applyChange(context, replanned, progress);
		return { change: replanned };
	} catch (cause) {
		const failure = require_index.asActionError(cause);
		const result = failure.code === "duplicate-resource" && progress.id === null ? hiddenNameError(change.definition, failure) : failure;
		return attemptResult(context.deadline, change, progress, result);
	}
}
function replacedResult({ key }, { live, published, warnings }) {
	if (!live) warnings.push(replacedWarning(key, published));
	return {};
}
function isWithinPlan(planned, current) {
	if (current.decision.type === "leave" && current.decision.as === "unchanged") return true;
	const [before, now] = [planned, current].map((change) => JSON.stringify([...[
		require_app_steps.actionOf(change),
		change.repository,
		change.live
	], ...[require_app_steps.metadataOf(current) && require_app_steps.metadataOf(change), require_app_steps.aliasMoveHash(require_app_steps.aliasMoveOf(change))]]));
	return before === now;
}
async function replan(context, planned, { invalidVersions }) {
	const { definition } = planned;
	const observation = await require_app_steps.pollUntil(context.clock, require_app_steps.waitDeadline(context, 3e4), () => require_app_steps.observeOne(context, definition, invalidVersions));
	const change = require_app_steps.decide(definition, observation, void 0, context.policy);
	const age = require_app_steps.writes(change) ? await context.ages.ofChange(change) : void 0;
	const overtakenByRollback = change.restored?.version !== planned.restored?.version;
	return require_app_steps.decide(definition, observation, age, {
		...context.policy,
		overtakenByRollback
	});
}

// src/app/publish/targets.ts
function failedTarget({ definition }, { outcomes, leftOut }) {
	return (definition.references?.resolution?.targets ?? []).find((target) => {
		const outcome = outcomes.get(target)?.();
		return outcome ? hasFailed(outcome) : leftOut.has(target);
	}) ?? null;
}
function hasFailed({ failure, notStarted, change }) {
	return failure !== null || notStarted !== null || change.decision.type === "block";
}
function namesNewTarget({ definition, observation }, { outcomes }) {
	const { targets = [], references = [] } = definition.references?.resolution ?? {};
	if (targets.length === 0) return false;
	if (targets.some((target) => outcomes.get(target)?.().wrote)) return true;
	const live = JSON.stringify(observation?.live?.content ?? null);
	return references.some(({ reference, resolved }) => require_app_definition_steps.isKind(reference.kind) && (resolved === null || !live.includes(resolved)));
}

// src/app/publish/index.ts
var publish_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ publish: () => publish }, 1);
const maxParallel = 16;
function publish(options, plan, leftOut = /* @__PURE__ */ new Set()) {
	const outcomes = /* @__PURE__ */ new Map();
	const work = orderByReferences(plan.changes).map(({ item, after }) => ({
		...item,
		after
	}));
	return {
		outcomes: () => new Map([...outcomes].map(([key, outcome]) => [key, outcome()])),
		done: require_app_definition_steps.inOrder(work, maxParallel, (change) => publishOne(options, change, {
			outcomes,
			leftOut
		}, (outcome) => outcomes.set(change.key, outcome)))
	};
}
async function publishOne(options, planned, published, recordOutcome) {
	const { deadline, log } = options;
	const progress = require_app_steps.initialProgress(planned);
	const record = (result) => recordOutcome(() => ({
		...progress,
		change: planned,
		failure: null,
		notStarted: null,
		dependency: null,
		...result()
	}));
	const stopped = require_app_steps.writes(planned) ? deadline.stopReason() : null;
	if (stopped || !require_app_steps.writes(planned)) return record(() => ({ notStarted: stopped }));
	const skip = (dependency) => record(() => ({
		notStarted: "dependency",
		dependency
	}));
	const failed = failedTarget(planned, published);
	if (failed !== null) return skip(failed);
	const access = options.writer(createGuard(deadline, progress));
	const context = {
		...options,
		...access
	};
	const resolved = namesNewTarget(planned, published) ? await resolveOrFail(context, planned, published) : {
		change: planned,
		context
	};
	if (typeof resolved === "string") return skip(resolved);
	if (resolved instanceof require_index.ActionError) return record(() => ({ failure: resolved }));
	const { change } = resolved;
	require_app_steps.applyDecision(progress, change);
	if (!require_app_steps.writes(change)) return record(() => ({ change }));
	log.info(`${change.key}: ${require_app_steps.actionOf(change)}${require_app_steps.aliasMoveOf(change) ? ", and its alias" : ""}`);
	record(() => ({
		change,
		...progress.wrote ? { failure: interruptedError(change) } : { notStarted: deadline.stopReason() }
	}));
	const result = await attemptChange(resolved.context, change, progress);
	record(() => ({
		change,
		...result
	}));
}
async function resolveOrFail(context, planned, published) {
	try {
		const { resolvePending, retryWhileTargetsNew } = await Promise.resolve().then(() => __nccwpck_require__(431)).then((n) => n.references_exports);
		const change = require_app_definition_steps.isPending(planned.definition) ? resolvePending(context, planned, published) : planned;
		return typeof change === "string" ? change : {
			change,
			context: retryWhileTargetsNew(context)
		};
	} catch (cause) {
		return require_index.asActionError(cause);
	}
}
function createGuard(deadline, progress) {
	return {
		assertActive: () => {
			const stopReason = progress.wrote ? null : deadline.stopReason();
			if (stopReason) throw stoppedError(stopReason);
		},
		onSend: () => {
			progress.wrote = true;
		}
	};
}

Object.defineProperty(exports, "make_writer_exports", ({
  enumerable: true,
  get: function () {
    return make_writer_exports;
  }
}));
Object.defineProperty(exports, "publish_exports", ({
  enumerable: true,
  get: function () {
    return publish_exports;
  }
}));
})();

module.exports = __webpack_exports__;
/******/ })()
;