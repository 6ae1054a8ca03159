/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 683:
/***/ ((module) => {

"use strict";
module.exports = require("./action-deliver.js");

/***/ }),

/***/ 344:
/***/ ((module) => {

"use strict";
module.exports = require("./action-run-action.js");

/***/ }),

/***/ 488:
/***/ ((module) => {

"use strict";
module.exports = require("./adapters-connect.js");

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

/***/ 843:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esm = (fn, res, err) => function() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
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
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);

// another:app-publish-references
var app_publish_references_exports = {};
__export(app_publish_references_exports, {
  resolvePending: () => import_app_publish_references.resolvePending,
  retryWhileTargetsNew: () => import_app_publish_references.retryWhileTargetsNew
});
var import_app_publish_references, init_app_publish_references = __esm({
  "another:app-publish-references"() {
    import_app_publish_references = __nccwpck_require__(431);
  }
});

// <stdin>
var stdin_exports = {};
__export(stdin_exports, {
  createMakeWriter: () => createMakeWriter,
  publish: () => publish
});
module.exports = __toCommonJS(stdin_exports);

// another:node_modules/@aws-sdk/client-connect/dist-es/commands/CreateContactFlowModuleAliasCommand.js
var import_adapters_connect = __nccwpck_require__(488);

// another:src/adapters/connect/paging.ts
var import_adapters_connect2 = __nccwpck_require__(488);

// another:src/ports/connect.ts
var import_adapters_connect3 = __nccwpck_require__(488);

// another:src/core/text/arn.ts
var import_index = __nccwpck_require__(377);

// another:src/core/kinds/large-text.ts
var import_index2 = __nccwpck_require__(377);

// another:node_modules/@aws-sdk/client-connect/dist-es/endpoint/EndpointParameters.js
var import_adapters_connect4 = __nccwpck_require__(488);

// another:src/core/model/errors.ts
var import_index3 = __nccwpck_require__(377);

// another:src/core/text/quote.ts
var import_index4 = __nccwpck_require__(377);

// another:node_modules/@smithy/core/dist-es/submodules/client/middleware-stack/MiddlewareStack.js
var import_adapters_connect5 = __nccwpck_require__(488);

// another:node_modules/@smithy/core/dist-es/submodules/config/property-provider/ProviderError.js
var import_adapters_connect6 = __nccwpck_require__(488);

// another:node_modules/@smithy/types/dist-es/extensions/checksum.js
var import_adapters_connect7 = __nccwpck_require__(488);

// another:esbuild-runtime
var import_index5 = __nccwpck_require__(377);

// own:adapters-connect-make-writer
var CreateContactFlowModuleCommand = class extends (0, import_adapters_connect2.command)(import_adapters_connect2._ep0, import_adapters_connect2._mw0, "CreateContactFlowModule", import_adapters_connect4.CreateContactFlowModule$) {
}, CreateContactFlowModuleVersionCommand = class extends (0, import_adapters_connect2.command)(import_adapters_connect2._ep0, import_adapters_connect2._mw0, "CreateContactFlowModuleVersion", import_adapters_connect4.CreateContactFlowModuleVersion$) {
}, CreateViewCommand = class extends (0, import_adapters_connect2.command)(import_adapters_connect2._ep0, import_adapters_connect2._mw0, "CreateView", import_adapters_connect4.CreateView$) {
}, CreateViewVersionCommand = class extends (0, import_adapters_connect2.command)(import_adapters_connect2._ep0, import_adapters_connect2._mw0, "CreateViewVersion", import_adapters_connect4.CreateViewVersion$) {
}, TagResourceCommand = class extends (0, import_adapters_connect2.command)(import_adapters_connect2._ep0, import_adapters_connect2._mw0, "TagResource", import_adapters_connect4.TagResource$) {
}, UpdateContactFlowModuleContentCommand = class extends (0, import_adapters_connect2.command)(import_adapters_connect2._ep0, import_adapters_connect2._mw0, "UpdateContactFlowModuleContent", import_adapters_connect4.UpdateContactFlowModuleContent$) {
}, UpdateContactFlowModuleMetadataCommand = class extends (0, import_adapters_connect2.command)(import_adapters_connect2._ep0, import_adapters_connect2._mw0, "UpdateContactFlowModuleMetadata", import_adapters_connect4.UpdateContactFlowModuleMetadata$) {
}, UpdateViewContentCommand = class extends (0, import_adapters_connect2.command)(import_adapters_connect2._ep0, import_adapters_connect2._mw0, "UpdateViewContent", import_adapters_connect4.UpdateViewContent$) {
}, UpdateViewMetadataCommand = class extends (0, import_adapters_connect2.command)(import_adapters_connect2._ep0, import_adapters_connect2._mw0, "UpdateViewMetadata", import_adapters_connect4.UpdateViewMetadata$) {
};
function moduleWrites(session) {
  let InstanceId = session.instanceId;
  return {
    create: async ({ name: Name, content, description, tags, externalInvocation }, ClientToken) => {
      let { Id, Arn } = await session.call(
        "CreateContactFlowModule",
        `module ${Name}`,
        () => session.client.send(
          new CreateContactFlowModuleCommand({
            InstanceId,
            Name,
            ...toInput(content),
            ClientToken,
            ...description === null ? {} : { Description: description },
            ...Object.keys(tags).length === 0 ? {} : { Tags: { ...tags } },
            ...externalInvocation === null ? {} : { ExternalInvocationConfiguration: { Enabled: externalInvocation } }
          })
        )
      ), arn = (0, import_adapters_connect.unqualifyArn)((0, import_adapters_connect2.requireMember)(Arn, "CreateContactFlowModule", "Arn"));
      return { id: (0, import_adapters_connect2.requireMember)(Id, "CreateContactFlowModule", "Id"), arn, snapshot: null };
    },
    // With the bare id this publishes; `<id>:$SAVED` would only write the draft.
    update: async (ContactFlowModuleId, content, precheck) => {
      let input = { InstanceId, ContactFlowModuleId, ...toInput(content) }, send = () => session.client.send(new UpdateContactFlowModuleContentCommand(input));
      return await session.call("UpdateContactFlowModuleContent", `module ${ContactFlowModuleId}`, send, {
        precheck
      }), null;
    },
    setDescription: async (ContactFlowModuleId, Description) => {
      await session.call(
        "UpdateContactFlowModuleMetadata",
        `module ${ContactFlowModuleId}`,
        () => session.client.send(
          new UpdateContactFlowModuleMetadataCommand({ InstanceId, ContactFlowModuleId, Description })
        )
      );
    },
    createVersion: async (ContactFlowModuleId, { description: Description, checksum }) => {
      let { Version } = await session.call(
        "CreateContactFlowModuleVersion",
        `module ${ContactFlowModuleId}`,
        () => session.client.send(
          new CreateContactFlowModuleVersionCommand({
            InstanceId,
            ContactFlowModuleId,
            Description,
            ...checksum === null ? {} : { FlowModuleContentSha256: checksum }
          })
        )
      );
      return { version: (0, import_adapters_connect2.requireMember)(Version, "CreateContactFlowModuleVersion", "Version"), snapshot: null };
    }
  };
}
function toInput(content) {
  if (content.kind !== "module") throw new TypeError(`a ${content.kind} cannot be written as a flow module`);
  return content.settings === null ? { Content: content.content } : { Content: content.content, Settings: content.settings };
}
function viewWrites(session) {
  let InstanceId = session.instanceId;
  return {
    create: async ({ name: Name, content, description, tags }, ClientToken) => {
      let { View } = await session.call(
        "CreateView",
        `view ${Name}`,
        () => session.client.send(
          new CreateViewCommand({
            InstanceId,
            Name,
            // PUBLISHED writes both $SAVED and $LATEST and is validated completely.
            Status: "PUBLISHED",
            Content: toInput2(content),
            ClientToken,
            ...description === null ? {} : { Description: description },
            ...Object.keys(tags).length === 0 ? {} : { Tags: { ...tags } }
          })
        )
      ), snapshot = (0, import_adapters_connect2.requireMember)((0, import_adapters_connect.viewSnapshot)(View ?? {}) ?? void 0, "CreateView", "View with Content");
      return { id: snapshot.id, arn: snapshot.arn, snapshot };
    },
    update: async (ViewId, content, precheck) => {
      let Content = toInput2(content), command2 = new UpdateViewContentCommand({ InstanceId, ViewId, Status: "PUBLISHED", Content }), send = () => session.client.send(command2), { View } = await session.call("UpdateViewContent", `view ${ViewId}`, send, { precheck });
      return (0, import_adapters_connect2.requireMember)((0, import_adapters_connect.viewSnapshot)(View ?? {}) ?? void 0, "UpdateViewContent", "View with Content");
    },
    setDescription: async (ViewId, Description) => {
      await session.call(
        "UpdateViewMetadata",
        `view ${ViewId}`,
        () => session.client.send(new UpdateViewMetadataCommand({ InstanceId, ViewId, Description }))
      );
    },
    createVersion: async (ViewId, { description: VersionDescription, checksum }) => {
      let { View } = await session.call(
        "CreateViewVersion",
        `view ${ViewId}`,
        () => session.client.send(
          new CreateViewVersionCommand({
            InstanceId,
            ViewId,
            VersionDescription,
            ...checksum === null ? {} : { ViewContentSha256: checksum }
          })
        )
      );
      return { version: (0, import_adapters_connect2.requireMember)(View?.Version, "CreateViewVersion", "Version"), snapshot: (0, import_adapters_connect.viewSnapshot)(View ?? {}) };
    }
  };
}
function toInput2(content) {
  if (content.kind !== "view") throw new TypeError(`a ${content.kind} cannot be written as a view`);
  return { Template: content.template, Actions: [...content.actions] };
}
function createWriter(session, readSession, priority) {
  let writes2 = { view: viewWrites(session), module: moduleWrites(session) };
  return {
    ...(0, import_adapters_connect.aliasWrites)(session, (moduleId, aliasId) => (0, import_adapters_connect.readAlias)(readSession, moduleId, aliasId)),
    create: async (definition, clientToken2) => {
      let created = await writes2[definition.kind].create(definition, clientToken2);
      return priority.set("created"), created;
    },
    update: (id, content, precheck) => {
      let check = async () => {
        priority.set("versioned"), await precheck(await (0, import_adapters_connect.readBeforeUpdate)(readSession, content.kind, id)), priority.set("updated");
      };
      return content.kind === "view" ? writes2.view.update(id, content, check) : writes2.module.update(id, content, check);
    },
    setDescription: (kind, id, description) => writes2[kind].setDescription(id, description),
    addTags: async (resourceArn, tags) => {
      await session.call(
        "TagResource",
        resourceArn,
        () => session.client.send(new TagResourceCommand({ resourceArn, tags: { ...tags } }))
      );
    },
    createVersion: async (kind, id, version) => {
      let created = await writes2[kind].createVersion(id, version);
      return priority.set("versioned"), created;
    }
  };
}
function createMakeWriter(session) {
  let writerCount = 0;
  return (guard) => {
    writerCount += 1;
    let priority = new import_adapters_connect2.DefinitionPriority(writerCount), readSession = session.withCaller({ guard: { ...guard, onSend: () => {
    } }, priority }), writeSession = session.withCaller({ guard, priority });
    return { reader: (0, import_adapters_connect.createReader)(readSession), writer: createWriter(writeSession, readSession, priority) };
  };
}

// another:src/core/report/live-version.ts
var import_app_steps = __nccwpck_require__(742);

// another:src/core/plan/version-reads.ts
var import_app_steps2 = __nccwpck_require__(742);

// another:src/core/plan/outcome.ts
var import_app_steps3 = __nccwpck_require__(742);

// another:src/app/poll.ts
var import_app_steps4 = __nccwpck_require__(742);

// another:src/app/isolate-failure.ts
var import_app_steps5 = __nccwpck_require__(742);

// another:src/app/parallel.ts
var import_action_run_action = __nccwpck_require__(344);

// another:src/app/check/load-checks.ts
var import_action_run_action2 = __nccwpck_require__(344);

// another:src/core/shapes/plain.ts
var import_action_run_action3 = __nccwpck_require__(344);

// another:src/core/text/list-some.ts
var import_action_run_action4 = __nccwpck_require__(344);

// another:src/core/plan/drift-causes.ts
var import_action_deliver = __nccwpck_require__(683);

// another:src/core/resolve/review-hash.ts
var import_action_deliver2 = __nccwpck_require__(683);

// another:src/core/plan/version-marker.ts
var import_action_deliver3 = __nccwpck_require__(683);

// another:src/core/plan/decision.ts
var import_action_deliver4 = __nccwpck_require__(683);

// another:src/core/kinds/text-rule.ts
var import_index6 = __nccwpck_require__(377);

// another:src/core/model/key.ts
var import_index7 = __nccwpck_require__(377);

// another:src/core/kinds/arns.ts
var import_index8 = __nccwpck_require__(377);

// another:src/core/document/located-json.ts
var import_index9 = __nccwpck_require__(377);

// another:src/core/resolve/has-references.ts
var import_index10 = __nccwpck_require__(377);

// another:src/core/document/problem.ts
var import_index11 = __nccwpck_require__(377);

// another:src/core/document/json-differences.ts
var import_action_deliver5 = __nccwpck_require__(683);

// another:src/core/hash/sha256.ts
var import_index12 = __nccwpck_require__(377);

// another:src/core/model/once-for-each.ts
var import_index13 = __nccwpck_require__(377);

// another:src/core/document/kept-json.ts
var import_index14 = __nccwpck_require__(377);

// another:src/core/document/json.ts
var import_index15 = __nccwpck_require__(377);

// another:src/core/text/cause-text.ts
var import_index16 = __nccwpck_require__(377);

// another:src/core/text/nearest.ts
var import_index17 = __nccwpck_require__(377);

// own:app-publish
function findRings(keys, targetsOf2) {
  let members = new Set(keys), visits = /* @__PURE__ */ new Map(), open = [], rings = [], visit = (key) => {
    let number = visits.size, targets = targetsOf2(key).filter((target) => members.has(target)), started = { key, targets: targets.values(), number, back: number, isOpen: !0 };
    return visits.set(key, started), open.push(started), started;
  }, leave = (done) => {
    if (done.back !== done.number) return;
    let ring = open.splice(open.lastIndexOf(done));
    for (let each of ring) each.isOpen = !1;
    rings.push(ring.map(({ key }) => key));
  };
  for (let start of keys) {
    let path = visits.has(start) ? [] : [visit(start)];
    for (let last = path.at(-1); last !== void 0; last = path.at(-1)) {
      let target = last.targets.next().value, known = target && visits.get(target);
      if (target === void 0) {
        leave(last), path.pop();
        let from = path.at(-1);
        from !== void 0 && (from.back = Math.min(from.back, last.back));
      } else known === void 0 ? path.push(visit(target)) : known.isOpen && (last.back = Math.min(last.back, known.number));
    }
  }
  return rings;
}
function orderByReferences(items) {
  let byKey = new Map(items.map((item) => [item.key, item])), placed = /* @__PURE__ */ new Set(), ordered = [], itemOf = (key) => byKey.get(key), place = (key) => {
    let item = itemOf(key);
    ordered.push({ item, after: targetsOf(item).filter((target) => placed.has(target)) }), placed.add(key);
  }, groups = [items.map(({ key }) => key)];
  for (let group = groups.pop(); group !== void 0; group = groups.pop()) {
    let [only, ...others] = group;
    if (only === void 0) continue;
    if (others.length === 0) {
      place(only);
      continue;
    }
    let rings = findRings(group, (key) => targetsOf(itemOf(key)));
    if (rings.length > 1) {
      groups.push(...rings.toReversed());
      continue;
    }
    let first = firstOf(group, (key) => pendingOf(itemOf(key)));
    place(first), groups.push(group.filter((key) => key !== first));
  }
  return ordered;
}
function firstOf(ring, pendingOf2) {
  let needsOther = (key) => pendingOf2(key).some((target) => target !== key && ring.includes(target));
  return ring.toSorted(
    (a, b) => Number(needsOther(a)) - Number(needsOther(b)) || (0, import_index15.compareCodeUnits)(a, b)
  )[0];
}
function pendingOf(item) {
  return resolutionOf(item).pending;
}
function targetsOf(item) {
  let { targets } = resolutionOf(item);
  return targets.filter((target) => target !== item.key).toSorted(import_index15.compareCodeUnits);
}
function resolutionOf({ definition }) {
  return definition.references?.resolution ?? { targets: [], pending: [] };
}
function isOfAlias({ code }) {
  return code === "alias-not-moved";
}
function aliasFailure({ change: { key }, progress }, name, version, cause) {
  cause.code === "resource-not-found" && (progress.live = null);
  let done = progress.published === version ? `version ${version} was made and holds this definition` : `version ${version} holds this definition`, { reason, permission, message } = cause;
  return new import_index3.ActionError(
    reason,
    "alias-not-moved",
    `${key}: ${done}, but putting the alias ${(0, import_index4.quote)(name)} on it failed. ${message}`,
    { cause, permission }
  );
}
var NotMoved = class extends Error {
  why;
  constructor(why) {
    super(`the alias is not moved: ${why.reason}`), this.why = why;
  }
};
async function checkMove(context, attempt2, target, current) {
  if (current === null || current.name !== target.name) throw new NotMoved({ reason: "gone" });
  let { version } = current;
  if (version === target.version) throw new NotMoved({ reason: "arrived" });
  if (!target.isKnownToDiffer(version) && await holdsDefinition(context, attempt2, version))
    throw new NotMoved({ reason: "equal" });
  if (version > target.version && !target.mayMoveDown) throw new NotMoved({ reason: "ahead", version });
  return version;
}
async function holdsDefinition({ reader }, { change: { definition }, id, progress }, version) {
  if (progress.invalidVersions.has(version)) return !1;
  let snapshot = await reader.describe("module", id, version);
  return snapshot !== null && (0, import_index12.liveHash)(definition, snapshot.content) === definition.hash;
}
var maxSent = 3, maxConflicts = 1;
async function putAlias(context, attempt2, { name, existing, to }) {
  let { change, progress } = attempt2, { rollback } = context.policy, version = (rollback ? to : null) ?? progress.version;
  if (version === null) throw new TypeError(`${change.key}: there is no version to put the alias on`);
  let state = {
    context,
    attempt: attempt2,
    current: existing,
    previousVersion: void 0,
    lostAnswers: 0,
    conflicts: 0,
    target: { name, version, mayMoveDown: rollback, isKnownToDiffer: (other) => other === existing?.version },
    pause: (0, import_app_steps4.createBackoff)(),
    until: (0, import_app_steps4.waitDeadline)(context, import_app_steps4.listLagMs)
  };
  try {
    for (; !await nextStep(state); ) context.log.debug(`${change.key}: looking at the alias again`);
    let id = progress.alias?.id ?? state.current?.id ?? null;
    progress.namedAlias = id === null ? null : { name, id };
  } catch (cause) {
    throw aliasFailure(attempt2, name, version, (0, import_index3.asActionError)(cause));
  }
}
async function nextStep(state) {
  try {
    return state.current === null ? await create(state) : await move(state, state.current);
  } catch (cause) {
    return cause instanceof NotMoved ? state.current !== null && handleNotMoved(state, state.current, cause) : cause instanceof import_adapters_connect3.UnknownOutcomeError ? findAfterLostAnswer(state, cause) : (await prepareRetry(state, cause), !1);
  }
}
async function create(state) {
  let { context, attempt: attempt2, target } = state;
  state.previousVersion ??= null;
  let id = await context.writer.createAlias(attempt2.id, target.name, target.version);
  return recordMove(state, id), !0;
}
async function move(state, { id }) {
  let { context, attempt: attempt2, target } = state, from = target.version;
  return await context.writer.moveAlias(attempt2.id, id, target.version, async (current) => {
    from = await checkMove(context, attempt2, target, current), state.previousVersion ??= from;
  }), recordMove(state, id), verify(state, id, from);
}
async function verify(state, id, from) {
  let { context, attempt: attempt2, target } = state, seen = await (0, import_app_steps4.pollUntil)(context.clock, (0, import_app_steps4.waitDeadline)(context, import_app_steps4.listLagMs), async () => {
    let current = await context.reader.describeAlias(attempt2.id, id);
    return current && current.version !== from ? current : null;
  });
  if (seen?.version === target.version) return !0;
  let { progress } = attempt2;
  if (!seen)
    throw progress.alias = progress.alias && { ...progress.alias, version: null }, new import_index3.ActionError(
      "service-unavailable",
      "alias-not-moved",
      `The service took the move, but still shows the alias on version ${from}, or not at all. Run the workflow again: it looks where the alias is.`
    );
  return progress.alias = null, state.current = seen, countConflict(state, null), !1;
}
async function handleNotMoved(state, current, { why }) {
  let { attempt: attempt2, target } = state;
  switch (why.reason) {
    case "arrived":
      return state.previousVersion !== void 0 && recordMove(state, current.id), !0;
    case "equal":
      return !0;
    case "ahead": {
      let { version } = why, { key } = attempt2.change;
      return attempt2.progress.warnings.push((0, import_app_steps3.aliasAheadWarning)(key, { ...current, version }, target.version)), !0;
    }
    case "gone":
      return state.current = await findAgain(state, current), !1;
  }
}
async function findAgain(state, { id }) {
  let { context, target } = state, found = await findListed(state);
  if (found?.id !== id) return found;
  if (context.clock.now() >= state.until()) throw notShown(target.name);
  return await context.clock.sleep(state.pause()), found;
}
async function findListed({ context, attempt: attempt2, target }) {
  return (await context.reader.aliases("module", attempt2.id)).find(({ name }) => name === target.name) ?? null;
}
function waitUntilListed(state) {
  let { context } = state;
  return (0, import_app_steps4.pollUntil)(context.clock, (0, import_app_steps4.waitDeadline)(context, import_app_steps4.listLagMs), () => findListed(state));
}
async function findAfterLostAnswer(state, cause) {
  if (state.lostAnswers += 1, state.current === null && (state.current = await waitUntilListed(state)), state.lostAnswers < maxSent) return !1;
  let { context, attempt: attempt2, target, current } = state, now = current && await context.reader.describeAlias(attempt2.id, current.id);
  if (now?.version === target.version)
    return recordMove(state, now.id), !0;
  throw new import_index3.ActionError(
    "service-unavailable",
    "alias-not-moved",
    `It is not known where the alias is: ${cause.reason}. Run the workflow again: it looks where the alias is.`,
    { cause }
  );
}
async function prepareRetry(state, cause) {
  let { context } = state, code = cause instanceof import_index3.ActionError ? cause.code : "";
  if (state.lostAnswers === 0 && (state.previousVersion = void 0), code === "conditional-operation-failed") return countConflict(state, cause);
  if (code === "duplicate-resource" && state.current === null) {
    if (state.current = await waitUntilListed(state), state.current === null) throw notShown(state.target.name);
    return countConflict(state, cause);
  }
  if (!import_app_steps4.notFoundCodes.includes(code) || context.clock.now() >= state.until()) throw cause;
  await context.clock.sleep(state.pause());
}
function countConflict(state, cause) {
  if (state.conflicts += 1, state.conflicts <= maxConflicts) return;
  let reason = cause instanceof import_index3.ActionError ? ` ${cause.message}` : "";
  throw new import_index3.ActionError(
    "conflict",
    "alias-not-moved",
    `Somebody else moves the alias at the same time, and did so again after this run looked again.${reason} See who moves it, and run the workflow again.`,
    { cause }
  );
}
function recordMove({ attempt: attempt2, target, previousVersion = null, context }, id) {
  let { change, progress } = attempt2, { name, version } = target;
  progress.alias = { name, id, arn: (0, import_app_steps.aliasArn)(progress.arn, id), version, previousVersion };
  let how = previousVersion === null ? `created on version ${version}` : `moved from version ${previousVersion} to ${version}`;
  context.log.info(`${change.key}: alias ${(0, import_index4.quote)(name)} ${how}`);
}
function notShown(name) {
  return new import_index3.ActionError(
    "service-unavailable",
    "alias-not-moved",
    `The module has an alias ${(0, import_index4.quote)(name)}, but the service does not show it: somebody may have created or deleted it just now. Run the workflow again in a few minutes.`
  );
}
var maxListed = 20;
async function versionQuotaError(context, request, cause) {
  let message = `${request.key}: the quota of versions is full. ${await oldVersionsAdvice(context, request)} Then run the workflow again. ${cause.message}`;
  return new import_index3.ActionError("quota-exceeded", "version-quota", message, { cause });
}
async function oldVersionsAdvice({ reader }, { kind, id }) {
  try {
    let rows = await reader.versions(kind, id), aliased = (await reader.aliases(kind, id)).map(({ version }) => version), deletable = rows.slice(1).map(({ version }) => version).filter((version) => !aliased.includes(version)).toReversed();
    return deletable.length === 0 ? "Ask for a higher quota." : `${kind === "module" ? "Old versions that no alias points to" : "Old versions"}: ${(0, import_action_run_action4.listSome)(deletable, maxListed)}. Delete those that no flow pins.`;
  } catch (cause) {
    return `Which old versions can be deleted could not be found out: ${(0, import_index3.asActionError)(cause).message}`;
  }
}
var checksumLagMs = 3e4, checksumRefusals = [
  "content-refused",
  "invalid-request",
  "resource-in-use",
  "conditional-operation-failed",
  "request-refused"
];
async function assertChecksumLag(context, request, cause, until) {
  if (!(cause instanceof import_index3.ActionError)) throw cause;
  if (cause.reason === "quota-exceeded") throw await versionQuotaError(context, request, cause);
  let { kind, id, live, key, before = null } = request;
  if (!checksumRefusals.includes(cause.code) || live.checksum === null) throw cause;
  let { clock, reader } = context, current = await reader.describe(kind, id, "live").catch(() => null), isMoved = current !== null && current.checksum !== live.checksum;
  if (isMoved && current.checksum !== before) throw publishedInBetween(key, cause);
  if (!(clock.now() < until()))
    throw isMoved ? publishedInBetween(key, cause) : stillRefused(key, cause);
}
function publishedInBetween(key, cause) {
  return new import_index3.ActionError(
    "conflict",
    "published-in-between",
    `${key}: somebody published other content just before this run could version what it had seen live; nothing of it was versioned. Look at what is live in the console, then run the workflow again.`,
    { cause }
  );
}
function stillRefused(key, cause) {
  return new import_index3.ActionError(
    "service-unavailable",
    "version-refused",
    `${key}: the service refused for ${checksumLagMs / 1e3} seconds to make a version of what is live. Some of its servers may not have that content yet. Run the workflow again: it makes the version. ${cause.message}`,
    { cause }
  );
}
var maxAttempts = 3;
async function createVersionOnce(context, request, find) {
  let { kind, id, description, live } = request, pause = (0, import_app_steps4.createBackoff)(), until = (0, import_app_steps4.waitDeadline)(context, checksumLagMs);
  for (let lostAnswers = 0; ; )
    try {
      let created = await context.writer.createVersion(kind, id, { description, checksum: live.checksum });
      if (!await isOutdated(context, request, created)) return created;
      if (context.clock.now() >= until()) throw oldVersionAnswered(request.key, created.version);
      await context.clock.sleep(pause());
    } catch (cause) {
      if (cause instanceof import_adapters_connect3.UnknownOutcomeError) {
        lostAnswers += 1;
        let found = await readBack(context, request, find, cause);
        if (found) return found;
        if (lostAnswers === maxAttempts || !await isProvenMissing(context, request))
          throw unknownOutcome(request.key, cause);
      } else
        await assertChecksumLag(context, request, cause, until), await context.clock.sleep(pause());
    }
}
async function isOutdated({ reader }, { kind, id, highest, live }, { version, snapshot }) {
  if (version > highest) return !1;
  let stored = snapshot ?? await reader.describe(kind, id, version);
  return stored !== null && (0, import_index12.contentHash)(stored.content) !== (0, import_index12.contentHash)(live.content);
}
async function readBack(context, { key }, find, cause) {
  try {
    return await (0, import_app_steps4.pollUntil)(context.clock, (0, import_app_steps4.waitDeadline)(context, import_app_steps4.listLagMs), find);
  } catch (unread) {
    throw unknownOutcome(key, cause, ` ${(0, import_index3.asActionError)(unread).message}`);
  }
}
async function isProvenMissing({ reader, clock, deadline }, request) {
  let { kind, id, highest } = request;
  return highest === 0 || clock.now() >= deadline.hardDeadline() || await reader.describe(kind, id, highest) === null ? !1 : await reader.describe(kind, id, highest + 1) === null;
}
function oldVersionAnswered(key, version) {
  return new import_index3.ActionError(
    "service-unavailable",
    "old-version-answered",
    `${key}: asked for a version of what is live, the service answered version ${version} for ${checksumLagMs / 1e3} seconds, which was made before and holds other content. Some of its servers may not have what is live yet. No version was made. Run the workflow again: it makes the version.`
  );
}
function unknownOutcome(key, cause, details = "") {
  return new import_index3.ActionError(
    "service-unavailable",
    "version-unknown",
    `${key}: it is not known whether the version was created: ${cause.reason}.${details} Nothing was created again. Run the workflow again: it finds the version or makes it.`,
    { cause }
  );
}
function hasOwnMarker(change, description) {
  return (0, import_action_deliver3.readMarkerOf)(description ?? "", (0, import_action_deliver4.versionWord)((0, import_action_deliver4.writeOf)(change)))?.hash === change.repository;
}
async function findExisting(context, { change, id }, since, { next: probeNext = (0, import_action_deliver4.writeOf)(change)?.content === "version" } = {}) {
  let { definition } = change, word = (0, import_action_deliver4.versionWord)((0, import_action_deliver4.writeOf)(change)), rows = await context.reader.versions(definition.kind, id);
  for (let { version, description } of versionsAbove(rows, since)) {
    let marked = (0, import_action_deliver3.readMarkerOf)(description, word);
    if (marked ? marked.hash !== change.repository : word === "restores") continue;
    let snapshot = await context.reader.describe(definition.kind, id, version);
    if (snapshot ? (0, import_index12.liveHash)(definition, snapshot.content) === definition.hash : marked)
      return { version, snapshot };
  }
  return probeNext ? findUnlisted(context, change, id, Math.max(since, rows[0]?.version ?? 0)) : null;
}
async function findUnlisted({ reader }, change, id, highest) {
  let { definition } = change;
  for await (let created of (0, import_app_steps2.unlisted)(reader, definition.kind, id, highest)) {
    let { content, versionDescription: versionDescription2 } = created.snapshot;
    if (hasOwnMarker(change, versionDescription2) && (0, import_index12.liveHash)(definition, content) === definition.hash)
      return created;
  }
  return null;
}
async function findOwn({ reader }, kind, id, since, description) {
  let own = versionsAbove(await reader.versions(kind, id), since).find((row) => row.description === description);
  return own ? { version: own.version, snapshot: null } : null;
}
function versionsAbove(rows, since) {
  return rows.filter(({ version }) => version > since).toSorted((a, b) => a.version - b.version);
}
async function assertHoldLeft(context, { change, id, progress }, described) {
  if ((0, import_action_deliver4.versionWord)((0, import_action_deliver4.writeOf)(change)) !== "restores" || !needsHold(change) || progress.version === null) return;
  let { kind } = change.definition, { version } = progress, description = (described?.version === version ? described : await context.reader.describe(kind, id, version))?.versionDescription ?? await listed(context, change, id, version);
  if (!(description === null && version > (change.highest ?? 0)) && !hasOwnMarker(change, description))
    throw holdNotLeft(change, version);
}
function needsHold({ base, restored, repository }) {
  let newest = restored ?? base;
  return newest !== null && newest.hash !== repository;
}
async function listed({ reader }, { definition }, id, version) {
  return (await reader.versions(definition.kind, id)).find((row) => row.version === version)?.description ?? null;
}
function holdNotLeft({ key, base, baseVersion }, version) {
  let left = base === null ? "what was left" : `version ${baseVersion} (commit ${base.commit})`, message = `${key}: the content of the checkout is live, but the service made no new version: version ${version} holds it already, and its description does not say that a rollback restored it. So a later publish may bring back ${left}. Revert the change in the repository before anything else is merged.`;
  return new import_index3.ActionError("publish-failed", "hold-not-left", message);
}
function replacedWarning(key, version) {
  return {
    code: "replaced-meanwhile",
    message: `${key}: this run made version ${version}, and then somebody published other content: what is live is not this definition. Look at it in the console.`
  };
}
async function resolveDuplicates(context, attempt2, known) {
  let { change, id, progress } = attempt2, { published } = progress, { kind } = change.definition;
  if (published === null || import_index6.kinds[kind].deduplicatesVersions && published === known + 1) return;
  let rows = versionsAbove(await context.reader.versions(kind, id), known);
  await adoptLowest(context, attempt2, rows), context.policy.rollback || progress.warnings.push(...await findOvertaken(context, change, rows, published));
}
async function adoptLowest(context, attempt2, rows) {
  let { change, progress } = attempt2, others = rows.filter(({ description }) => hasOwnMarker(change, description)).map(({ version }) => version).filter((version) => isOtherVersion(progress, version)), valid = [];
  for (let version of others) await hasContent(context, attempt2, version) && valid.push(version);
  if (valid.length === 0) return;
  let [lowest = null, ...rest] = [...valid, progress.version ?? 0].toSorted((a, b) => a - b);
  progress.version = progress.published = lowest, progress.warnings.push(duplicateWarning(change, lowest ?? 0, rest));
}
function isOtherVersion({ version, invalidVersions }, other) {
  return other !== version && !invalidVersions.has(other);
}
async function hasContent({ reader }, { change: { definition }, id }, version) {
  let snapshot = await reader.describe(definition.kind, id, version);
  return snapshot === null || (0, import_index12.liveHash)(definition, snapshot.content) === definition.hash;
}
function duplicateWarning({ key }, lowest, others) {
  return {
    code: "duplicate-version",
    message: `${key}: version ${lowest} and also ${others.join(", ")} hold this content, because two runs published at the same time. Version ${lowest} counts; the others can be deleted once nothing uses them. A concurrency group per instance (queue: max) prevents it.`
  };
}
async function findOvertaken({ ages, commit }, { key, repository }, rows, published) {
  for (let { version, description } of rows) {
    let marker = (0, import_action_deliver3.readMarker)(description);
    if (!marker || version >= published || marker.hash === repository || marker.commit === (0, import_action_deliver3.shortCommit)(commit))
      continue;
    let { order } = await ages.ofCommit(marker.commit);
    if (order === "not-older") continue;
    let newer = order === "older" ? "is newer" : "may be newer";
    return [{ code: "overtook-newer", message: `${key}: version ${version} of commit ${marker.commit}, which ${newer}, was published while this run published commit ${(0, import_action_deliver3.shortCommit)(commit)} over it. What is live is this run's. Run the workflow of commit ${marker.commit} again.` }];
  }
  return [];
}
async function verifyVersion(context, attempt2, live, created) {
  let { definition } = attempt2.change, { normalizesContent } = import_index6.kinds[definition.kind], expected = normalizesContent ? (0, import_index12.liveHash)(definition, live.content) : definition.hash, { hash, described } = await readContentHash(context, attempt2, created);
  return { problem: hash === expected ? null : `content sha256 ${hash} instead of ${expected}`, described };
}
async function readContentHash({ reader }, { change: { definition, key }, id }, { version, snapshot }) {
  let { kind } = definition;
  try {
    let described = snapshot ? null : await reader.describe(kind, id, version), stored = snapshot ?? described ?? await reader.describe(kind, id, "live");
    if (stored) return { hash: (0, import_index12.liveHash)(definition, stored.content), described };
  } catch (cause) {
    let { reason, code, message } = (0, import_index3.asActionError)(cause), what = `${key}: version ${version} was made, but what it holds could not be verified. ${message}`;
    throw new import_index3.ActionError(reason, code, what, { cause });
  }
  throw new import_index3.ActionError(
    "service-unavailable",
    "version-not-shown",
    `${key}: version ${version} was made, but the service shows neither it nor what is live: somebody may have deleted it. Run the workflow again in a few minutes.`
  );
}
var maxAttempts2 = 2;
async function makeVersion(context, attempt2, live) {
  let { change, progress } = attempt2, known = Math.max(progress.snapshotVersion ?? 0, change.highest ?? 0), since = known;
  for (let count = 1; ; count += 1) {
    let created = await findOrCreate(context, attempt2, live, since);
    recordVersion(attempt2, created, known);
    let { problem, described } = await verifyVersion(context, attempt2, live, created);
    if (problem === null)
      return await resolveDuplicates(context, attempt2, known), assertHoldLeft(context, attempt2, described);
    if (rejectVersion(attempt2, created, problem), count === maxAttempts2) throw versionDiffersError(attempt2);
    await assertStillLive(context, attempt2, live), since = created.version;
  }
}
function recordVersion({ change, progress }, made, since) {
  let { version } = made, known = Math.max(since, progress.previous ?? 0);
  progress.version = version, progress.published = version > known ? version : null, version <= known && !isMarked(change, made) && progress.warnings.push(noNewVersionWarning(change.key, version));
}
function isMarked(change, { snapshot }) {
  return (0, import_action_deliver4.versionWord)((0, import_action_deliver4.writeOf)(change)) === "restores" || hasOwnMarker(change, snapshot?.versionDescription);
}
function rejectVersion({ change: { key }, progress }, { version }, problem) {
  progress.version = progress.published = null, progress.invalidVersions.add(version);
  let message = `${key}: version ${version} was made but does not hold what was published: ${problem}. Do not use it; delete it once nothing refers to it.`;
  progress.warnings.push({ code: "bad-version", message });
}
async function findOrCreate(context, attempt2, live, since) {
  let { change, id, progress } = attempt2, { definition, key, repository } = change, { kind } = definition, existing = import_index6.kinds[kind].deduplicatesVersions ? null : await findExisting(context, attempt2, since);
  if (existing) return existing;
  let marker = { commit: (0, import_action_deliver3.shortCommit)(context.commit), hash: repository, source: (0, import_index12.sourceOf)(definition) }, description = (0, import_action_deliver3.versionDescription)(kind, context.label, marker, (0, import_action_deliver4.versionWord)((0, import_action_deliver4.writeOf)(change))), before = change.observation?.live?.checksum ?? null, request = { key, kind, id, description, live, before, highest: since }, readBack2 = async () => {
    let found = await findExisting(context, attempt2, since, { next: !0 });
    return found && await checkReplaced(context, attempt2, live, found), found;
  };
  try {
    return await createVersionOnce(context, request, readBack2);
  } catch (cause) {
    if (!(cause instanceof import_index3.ActionError) || cause.code !== "published-in-between") throw cause;
    let own = await findOwn(context, kind, id, since, description).catch(() => null);
    if (!own) throw cause;
    return markReplaced(key, own, progress), own;
  }
}
async function checkReplaced({ reader }, { change, id, progress }, live, created) {
  let { definition, key, live: before } = change, current = await reader.describe(definition.kind, id, "live").catch(() => null);
  if (!current) return;
  let hash = (0, import_index12.liveHash)(definition, current.content);
  hash !== before && hash !== (0, import_index12.liveHash)(definition, live.content) && markReplaced(key, created, progress);
}
function markReplaced(key, { version }, progress) {
  progress.live = !1, progress.warnings.push(replacedWarning(key, version));
}
async function assertStillLive({ reader }, { change: { definition, key }, id }, live) {
  let current = await reader.describe(definition.kind, id, "live");
  if (!(current && (0, import_index12.liveHash)(definition, current.content) === (0, import_index12.liveHash)(definition, live.content)))
    throw new import_index3.ActionError(
      "conflict",
      "foreign-content",
      `${key}: somebody published other content while this run made its version. Look at what is live in the console, then run the workflow again.`
    );
}
function versionDiffersError({ change, progress }) {
  let message = `${change.key}: versions ${[...progress.invalidVersions].join(" and ")} were made, and neither holds what was published. Compare them in the console, then run the workflow again.`;
  return new import_index3.ActionError("verify-failed", "version-differs", message);
}
function noNewVersionWarning(key, version) {
  return {
    code: "no-new-version",
    message: `${key}: the service answered version ${version}, which holds this content already, instead of making a new one. No marker of ours can be left, so this is repeated until the definition has the form in which the service stores it.`
  };
}
function isMovedError({ code }) {
  return code === "moved-meanwhile";
}
function describeMove({ name }, current) {
  return current === null ? "deleted it" : current.name !== name ? `renamed it to ${JSON.stringify(current.name)}` : current.archived ? "archived it" : null;
}
function movedError({ key }, move2) {
  return new import_index3.ActionError(
    "conflict",
    "moved-meanwhile",
    `${key}: somebody ${move2} since this run read it, so its content was not replaced. Run the workflow again: it publishes what has the name then.`
  );
}
function movedDuringUpdateError({ change: { definition, row, highest }, progress }, move2) {
  let holder = progress.snapshotVersion ?? ((0, import_action_deliver3.isOwnForm)(row) ? null : highest), before = holder === null ? "" : ` Version ${holder} holds what was live before.`;
  return new import_index3.ActionError(
    "conflict",
    "moved-meanwhile",
    `${definition.key}: somebody ${move2} while this run updated it. The content of that resource was replaced, and no version of it was made.${before} Look at it in the console, then run the workflow again.`
  );
}
function hiddenNameError({ key, kind, name }, cause) {
  return new import_index3.ActionError(
    "conflict",
    "duplicate-resource",
    `${key}: Amazon Connect says that the name is taken, but lists no ${kind} of exactly this name. Look in the instance for one whose name differs from ${JSON.stringify(name)} only in letter case, and give the file that name. If there is none, somebody created it just now: run the workflow again. ${cause.message}`,
    { cause }
  );
}
function isOtherResource({ id }, current) {
  return id !== null && current.observation?.resource.id !== id;
}
function otherResourceError({ key }, cause) {
  return new import_index3.ActionError(
    "conflict",
    "moved-meanwhile",
    `${key}: the resource that this run wrote to or planned for no longer has the name, so nothing else was written. Run the workflow again: it publishes what has the name then. ${cause.message}`,
    { cause }
  );
}
var newResourceLagMs = 12e4;
function retryWhileNew(context) {
  let { clock, reader, writer } = context, until = (0, import_app_steps4.waitDeadline)(context, newResourceLagMs), withRetry = (call, codes) => (0, import_app_steps4.retryWhileCreating)(clock, until, call, codes);
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
      // A 400 may also be a refused checksum, which is repeated elsewhere.
      createVersion: (...args) => withRetry(() => writer.createVersion(...args), ["resource-not-found"]),
      createAlias: (...args) => withRetry(() => writer.createAlias(...args), ["resource-not-found"])
    }
  };
}
function isAnswerToWrite(definition, before, answered) {
  if (before === null || (0, import_action_deliver4.isStoredFormOf)(definition, answered)) return !0;
  let former = (0, import_action_deliver4.executableOrText)(before), now = (0, import_action_deliver4.executableOrText)(answered);
  return JSON.stringify(former) === JSON.stringify(now) ? !1 : hasChange(leavesOf(former), leavesOf((0, import_index12.executableJson)(definition.content)), leavesOf(now));
}
function hasChange(before, written, answered) {
  let added = leavesOnlyIn(written, before);
  if (added.length > 0) {
    let kept = added.filter((leaf) => hasLeaf(answered, leaf)), others = leavesOnlyIn(answered, written).filter((leaf) => !hasLeaf(before, leaf)), foreign = new Set(others.map(([path]) => path)), replaced = added.filter((leaf) => !hasLeaf(answered, leaf) && foreign.has(leaf[0]));
    return kept.length > replaced.length;
  }
  return leavesOnlyIn(before, written).every((leaf) => !hasLeaf(answered, leaf)) && leavesOnlyIn(answered, before).length === 0;
}
function leavesOnlyIn(leaves, other) {
  return [...leaves].flatMap(([path, values]) => [...values].map((value) => [path, value])).filter((leaf) => !hasLeaf(other, leaf));
}
function hasLeaf(leaves, [path, value]) {
  return leaves.get(path)?.has(value) ?? !1;
}
function leavesOf(value) {
  let leaves = /* @__PURE__ */ new Map();
  return collect(value, "", leaves), leaves;
}
function collect(value, path, leaves) {
  if (Array.isArray(value)) for (let item of value) collect(item, `${path}/`, leaves);
  else if ((0, import_index15.isObject)(value))
    for (let [name, member2] of Object.entries(value)) collect(member2, `${path}/${name}`, leaves);
  else leaves.set(path, (leaves.get(path) ?? /* @__PURE__ */ new Set()).add(normalize(value)));
}
function normalize(value) {
  return (typeof value == "string" ? value : JSON.stringify(value)).toLowerCase().replace(/\s+/g, " ").trim();
}
async function saveDraft(drafts, saved, key, draft) {
  try {
    saved.add(await drafts.save(key, draftText(draft)));
  } catch (cause) {
    throw new import_index3.ActionError(
      "publish-failed",
      "draft-not-saved",
      `${key}: its content in the console could not be saved as a file: ${(0, import_index16.causeText)(cause)}. Make the folder that RUNNER_TEMP names writable, or publish or discard the draft in the console; then run the workflow again.`,
      { cause }
    );
  }
}
function draftText({ name, content }) {
  return `${JSON.stringify({ Name: name, ...(0, import_index12.contentRow)(content).fileMembers(content) }, null, 2)}
`;
}
var maxAttempts3 = 6, AlreadyLive = class extends Error {
  snapshot;
  constructor(snapshot) {
    super("what was to be written is live"), this.snapshot = snapshot;
  }
};
async function assertUnchanged(context, { change, progress }, { draft, live: current }) {
  let { definition, live, key } = change, move2 = change.observation?.live ? describeMove(definition, current) : null;
  if (move2 !== null) throw movedError(definition, move2);
  if (!isAsPlanned(change, current)) throw publishedMeanwhile(definition);
  let hash = draft && (0, import_index12.liveHash)(definition, draft.content);
  if (!draft || hash === live || hash === definition.hash) return;
  if (!context.policy.mayOverwriteDraft(key)) throw draftSavedMeanwhile(definition);
  let { savedDrafts, warnings } = progress;
  change.draft === null && savedDrafts.size === 0 && warnings.push((0, import_app_steps3.draftWarning)(change)), await saveDraft(context.drafts, savedDrafts, key, draft);
}
function isAsPlanned({ definition, observation, live }, current) {
  let planned = observation?.live ?? null;
  return !current || !planned ? current === planned : (planned.checksum === null || current.checksum === planned.checksum) && (0, import_index12.liveHash)(definition, current.content) === live;
}
async function replaceLive(context, attempt2) {
  let { change, id } = attempt2, { definition } = change, isUnanswered = !1, update2 = () => context.writer.update(id, definition.content, async (current) => {
    if (isUnanswered && isOwnContent(definition, current.live)) throw new AlreadyLive(current.live);
    await assertUnchanged(context, attempt2, current);
  });
  for (let sent = 1; ; sent += 1)
    try {
      let stored = await update2();
      return stored ? await verifyAnswer(context, attempt2, stored) : await waitForLive(context, attempt2, change.live);
    } catch (cause) {
      if (cause instanceof AlreadyLive) return cause.snapshot;
      if (!(cause instanceof import_adapters_connect3.UnknownOutcomeError)) throw cause;
      isUnanswered = !0;
      let current = await context.reader.describe(definition.kind, id, "live");
      if (isOwnContent(definition, current)) return current;
      if (sent === maxAttempts3 || context.clock.now() >= context.deadline.hardDeadline())
        throw unknownUpdate(definition, cause);
      await context.clock.sleep(1e3);
    }
}
function isOwnContent(definition, current) {
  return current !== null && (0, import_action_deliver4.isStoredFormOf)(definition, current.content);
}
async function verifyAnswer(context, { change, id }, stored) {
  let { definition, observation } = change, before = observation?.live?.content ?? null;
  if (isAnswerToWrite(definition, before, stored.content)) return stored;
  let current = await context.reader.describe(definition.kind, id, "live");
  if (isOwnContent(definition, current)) return current;
  throw foreignContent(definition);
}
async function waitForLive(context, attempt2, before) {
  let { change, id } = attempt2, { clock, deadline, reader } = context, { definition } = change, lastSeen = clock.now(), own = await (0, import_app_steps4.pollUntil)(clock, deadline.hardDeadline, async () => {
    let live = await reader.describe(definition.kind, id, "live");
    if (live) lastSeen = clock.now();
    else if (clock.now() - lastSeen >= (before === null ? newResourceLagMs : import_app_steps4.listLagMs))
      throw before === null ? createdNotShown(definition) : movedDuringUpdateError(attempt2, "deleted it");
    let hash = live && (0, import_index12.liveHash)(definition, live.content);
    if (hash === null || hash === before) return null;
    if (hash !== definition.hash) throw foreignContent(definition);
    return live;
  });
  if (!own) throw before === null ? createdNotShown(definition) : updateNotVisible(definition);
  return own;
}
function createdNotShown({ key }) {
  return new import_index3.ActionError(
    "service-unavailable",
    "created-not-shown",
    `${key}: it was created, but the service does not show it: it is new, or somebody deleted it. No version was made. Run the workflow again in a few minutes: it goes on from here, or creates it.`
  );
}
function publishedMeanwhile({ key }) {
  return new import_index3.ActionError(
    "conflict",
    "published-meanwhile",
    `${key}: somebody published it since this run read it, so it was not replaced. Look at it in the console, then run the workflow again.`
  );
}
function foreignContent({ key }) {
  return new import_index3.ActionError(
    "conflict",
    "foreign-content",
    `${key}: what is live is neither what was live before nor what this run wrote: somebody published at the same time, or the service rewrote the content. Nothing was versioned. Look at it in the console, then run the workflow again.`
  );
}
function updateNotVisible({ key }) {
  return new import_index3.ActionError(
    "timeout",
    "update-not-visible",
    `${key}: the update was accepted, but the service still shows the content from before it. No version was made. Run the workflow again: it goes on from here.`
  );
}
function draftSavedMeanwhile({ key }) {
  return new import_index3.ActionError(
    "conflict",
    "drafted-meanwhile",
    `${key}: somebody saved a draft in the console since this run looked at it, so nothing was replaced. Publish or discard it there, or allow it with overwrite-drafts; then run the workflow again.`
  );
}
function unknownUpdate({ key }, cause) {
  return new import_index3.ActionError(
    "service-unavailable",
    "update-unknown",
    `${key}: the update got no usable answer, and the service shows that it did not take effect: ${cause.reason}. Run the workflow again; if it stays so, the service may not accept something in the content.`,
    { cause }
  );
}
var maxAttempts4 = 2;
async function snapshotLive(context, attempt2, live) {
  let { key } = attempt2.change, others = [];
  for (; others.length < maxAttempts4; ) {
    let created = await findOrCreateSnapshot(context, attempt2, live, others), problem = await findProblem(context, attempt2, live, created);
    if (problem === null) return created.version;
    others.push(created.version), attempt2.progress.warnings.push(badSnapshotWarning(key, created.version, problem));
  }
  let message = `${key}: what is live could not be kept as a version, because the service made versions of something else: ${others.join(", ")}. Nothing was replaced. Run the workflow again.`;
  throw new import_index3.ActionError("verify-failed", "not-kept", message);
}
async function findProblem({ reader }, { change: { definition }, id }, live, { version, snapshot }) {
  let stored = snapshot ?? await reader.describe(definition.kind, id, version);
  if (stored === null) return null;
  let [hash, expected] = [stored, live].map(({ content }) => (0, import_index12.liveHash)(definition, content));
  return hash === expected ? null : `content sha256 ${hash} instead of ${expected}`;
}
function badSnapshotWarning(key, version, problem) {
  return {
    code: "bad-version",
    message: `${key}: version ${version} was made to keep what was live, but does not hold that: ${problem}. Do not use it; delete it once nothing refers to it.`
  };
}
async function findOrCreateSnapshot(context, attempt2, live, bad) {
  let { change, id } = attempt2, { key, definition, highest } = change, { kind } = definition, rows = import_index6.kinds[kind].deduplicatesVersions ? [] : await context.reader.versions(kind, id), found = await findVersionOfLive(context, attempt2, live, rows);
  if (found !== null) return found;
  let description = (0, import_action_deliver3.snapshotDescription)(context.commit), known = Math.max(highest ?? 0, rows[0]?.version ?? 0, ...bad);
  return createVersionOnce(context, { key, kind, id, description, live, highest: known }, () => findSnapshot(context, attempt2, live, bad));
}
async function findSnapshot(context, attempt2, live, bad) {
  let { change, id } = attempt2, rows = await context.reader.versions(change.definition.kind, id), description = (0, import_action_deliver3.snapshotDescription)(context.commit), snapshot = versionsAbove(rows, Math.max(change.highest ?? 0, ...bad)).findLast(
    (row) => row.description === description
  );
  return snapshot ? { version: snapshot.version, snapshot: null } : findVersionOfLive(context, attempt2, live, rows, { always: !0 });
}
async function findVersionOfLive({ reader }, { change: { definition, highest }, id }, live, rows, { always = !1 } = {}) {
  let { kind } = definition, known = highest ?? 0, hash = (0, import_index12.liveHash)(definition, live.content);
  for (let { version } of rows.filter((row) => row.version > known)) {
    let snapshot = await reader.describe(kind, id, version);
    if (snapshot && (0, import_index12.liveHash)(definition, snapshot.content) === hash) return { version, snapshot };
  }
  if (live.version !== null && !always) return null;
  for await (let { version, snapshot } of (0, import_app_steps2.unlisted)(
    reader,
    kind,
    id,
    Math.max(known, rows[0]?.version ?? 0)
  ))
    if ((0, import_index12.liveHash)(definition, snapshot.content) === hash) return { version, snapshot };
  return null;
}
async function applyChange(context, change, progress) {
  let write = (0, import_action_deliver4.writeOf)(change);
  if (write === null) throw new TypeError(`${change.key}: nothing is to be written`);
  if (write.content === "create") return createAndVersion(context, change, progress, write);
  let { resource, metadata, alias } = write, attempt2 = { change, id: resource.id, progress };
  if (metadata && await setMetadata(context, attempt2, resource, metadata), write.content !== "none") {
    let live = write.content === "update" ? await update(context, attempt2, write) : write.live;
    await makeVersion(context, attempt2, live);
  }
  alias && await putAlias(context, attempt2, alias);
}
async function createAndVersion(context, change, progress, { alias }) {
  let { definition } = change;
  progress.live = null;
  let { id, arn, snapshot } = await context.writer.create(definition, clientToken(context, definition));
  Object.assign(progress, { id, arn, live: !0 });
  let fresh = retryWhileNew(context), attempt2 = { change, id, progress }, live = snapshot ?? await waitForLive(fresh, attempt2, null);
  warnOfStoredForm(attempt2, live), await makeVersion(fresh, attempt2, live), alias && await putAlias(fresh, attempt2, alias);
}
function clientToken({ instanceId, runId, runAttempt }, { kind, name, content, description, tags, externalInvocation }) {
  let sent = { content: { ...content }, description, tags, externalInvocation };
  return (0, import_index12.hashJson)({ instance: instanceId, kind, name, sent, run: runId, attempt: runAttempt });
}
async function setMetadata({ writer }, { progress }, { kind, id, arn }, { description, tags }) {
  description !== null && (await writer.setDescription(kind, id, description), progress.metadataSet = !0), tags !== null && (await writer.addTags(arn, tags), progress.metadataSet = !0);
}
async function update(context, attempt2, { keep, live: before }) {
  let { change, progress } = attempt2, { definition } = change;
  keep && before && (progress.snapshotVersion = await snapshotLive(context, attempt2, before)), progress.live = null;
  let live = await replaceLive(context, attempt2);
  progress.live = live.name === definition.name;
  let move2 = describeMove(definition, live);
  if (move2 !== null) throw movedDuringUpdateError(attempt2, move2);
  return before && await saveReplacedForm(context, attempt2, before, live), warnOfStoredForm(attempt2, live), live;
}
async function saveReplacedForm({ drafts }, { change, progress }, before, current) {
  let { row, definition, live, key } = change;
  if (!(!(0, import_action_deliver3.isOwnForm)(row) || (0, import_index12.liveHash)(definition, current.content) === live))
    try {
      await saveDraft(drafts, progress.savedDrafts, key, before);
    } catch (cause) {
      progress.warnings.push({ code: "draft-not-saved", message: (0, import_index3.asActionError)(cause).message });
    }
}
function warnOfStoredForm({ change: { definition }, progress }, live) {
  if ((0, import_index12.liveHash)(definition, live.content) === definition.hash) return;
  let changed = (0, import_action_deliver5.describeDifferences)((0, import_index12.executableJson)(definition.content), (0, import_action_deliver4.executableOrText)(live.content));
  progress.live = !0, progress.warnings.push({
    code: "stored-form",
    message: `${definition.key}: the service stored the content in its own form: ${changed.join("; ")}. It was versioned as stored. Bring the definition into that form, or check that the difference does not matter.`
  });
}
function interruptedError({ key }) {
  let message = `${key}: the run ended while it was being published. Run the workflow again: it goes on from here.`;
  return new import_index3.ActionError("cancelled", "interrupted", message);
}
function stoppedError(reason) {
  return new import_index3.ActionError(reason, reason, "The run was stopped before this.");
}
function notReviewedError({ key }, conflict) {
  let message = `${withKey(key, conflict)} Only the plan that was reviewed may be carried out, so nothing else was done instead. Look at a new plan, and approve that.`;
  return new import_index3.ActionError("plan-changed", "plan-changed", message, { cause: conflict });
}
function notProvenError({ key }, conflict) {
  let message = `${withKey(key, conflict)} Its content would have to be published now, and the reports of require-published-on were not checked for that, so it was not. Run the workflow again.`;
  return new import_index3.ActionError("plan-changed", "plan-changed", message, { cause: conflict });
}
function withKey(key, { message }) {
  return message.startsWith(`${key}: `) ? message : `${key}: ${message}`;
}
function unknownAgeWarnings({ key, age }, { rollback }) {
  return age?.order !== "unknown" || rollback ? [] : [{ code: "age-unknown", message: `${key}: somebody published while this run did, and it is not known whether their commit is newer, because ${age.why}. If it is, run its workflow again.` }];
}
async function moveAliasAlone(context, change, progress, failure) {
  let write = (0, import_action_deliver4.writeOf)(change);
  if (!context.policy.rollback || !write || write.content === "create" || !write.alias) return failure;
  let { alias, resource } = write;
  if (alias.to === null || progress.alias !== null || isOfAlias(failure) || failure.reason === "plan-changed" || context.deadline.stopReason() !== null) return failure;
  try {
    return await putAlias(context, { change, id: resource.id, progress }, alias), (0, import_index3.withSentences)(failure, [
      `The alias ${(0, import_index4.quote)(alias.name)} is on version ${alias.to}, which a publish made of this content.`
    ]);
  } catch (cause) {
    return (0, import_index3.withSentences)(failure, [(0, import_index3.asActionError)(cause).message]);
  }
}
async function attemptChange(context, change, progress) {
  let result = await attempt(context, change, progress), { failure } = result;
  return !failure || vanishedCodes.includes(failure.code) ? result : { ...result, failure: await moveAliasAlone(context, change, progress, failure) };
}
async function attempt(context, change, progress) {
  try {
    return await applyChange(context, change, progress), {};
  } catch (cause) {
    let failure = (0, import_index3.asActionError)(cause);
    return failure.reason === "conflict" && !isMovedError(failure) && !isOfAlias(failure) ? attemptAgain(context, change, progress, failure) : attemptResult(context.deadline, change, progress, failure);
  }
}
var vanishedCodes = [
  "resource-not-found",
  "created-not-shown",
  "version-not-shown",
  "moved-meanwhile"
];
function attemptResult(deadline, change, progress, failure) {
  vanishedCodes.includes(failure.code) && (progress.live = null), failure.refusals.length > 0 && (progress.live = (0, import_app_steps3.initialProgress)(change).live);
  let { wrote } = progress, stopReason = deadline.stopReason();
  return !stopReason || failure.reason !== "timeout" && failure.reason !== "cancelled" ? { failure } : wrote ? { failure: stopReason === "cancelled" ? interruptedError(change) : failure } : { notStarted: stopReason };
}
async function attemptAgain(context, change, progress, conflict) {
  progress.live = null;
  try {
    let replanned = await replan(context, change, progress);
    return isOtherResource(progress, replanned) ? { failure: otherResourceError(change.definition, conflict) } : ((0, import_app_steps3.applyDecision)(progress, replanned), context.isReviewedPlan && !isWithinPlan(change, replanned) ? { failure: notReviewedError(change, conflict) } : context.isPromotion && (0, import_action_deliver4.needsProof)(replanned) && !(0, import_action_deliver4.needsProof)(change) ? { failure: notProvenError(change, conflict) } : (0, import_action_deliver4.writes)(replanned) ? (progress.warnings.push(...unknownAgeWarnings(replanned, context.policy)), await applyChange(context, replanned, progress), { change: replanned }) : progress.published === null ? { change: replanned } : replacedResult(change, progress));
  } catch (cause) {
    let failure = (0, import_index3.asActionError)(cause), result = failure.code === "duplicate-resource" && progress.id === null ? hiddenNameError(change.definition, failure) : failure;
    return attemptResult(context.deadline, change, progress, result);
  }
}
function replacedResult({ key }, { live, published, warnings }) {
  return live || warnings.push(replacedWarning(key, published)), {};
}
function isWithinPlan(planned, current) {
  if (current.decision.type === "leave" && current.decision.as === "unchanged") return !0;
  let [before, now] = [planned, current].map(
    (change) => JSON.stringify([
      (0, import_action_deliver4.actionOf)(change),
      change.repository,
      change.live,
      (0, import_action_deliver4.metadataOf)(current) && (0, import_action_deliver4.metadataOf)(change),
      (0, import_action_deliver3.aliasMoveHash)((0, import_action_deliver4.aliasMoveOf)(change))
    ])
  );
  return before === now;
}
async function replan(context, planned, { invalidVersions }) {
  let { definition } = planned, observation = await (0, import_app_steps4.pollUntil)(
    context.clock,
    (0, import_app_steps4.waitDeadline)(context, import_app_steps4.listLagMs),
    () => (0, import_app_steps2.observeOne)(context, definition, invalidVersions)
  ), change = (0, import_action_deliver3.decide)(definition, observation, void 0, context.policy), age = (0, import_action_deliver4.writes)(change) ? await context.ages.ofChange(change) : void 0, overtakenByRollback = change.restored?.version !== planned.restored?.version;
  return (0, import_action_deliver3.decide)(definition, observation, age, { ...context.policy, overtakenByRollback });
}
function failedTarget({ definition }, { outcomes, leftOut }) {
  return (definition.references?.resolution?.targets ?? []).find((target) => {
    let outcome = outcomes.get(target)?.();
    return outcome ? hasFailed(outcome) : leftOut.has(target);
  }) ?? null;
}
function hasFailed({ failure, notStarted, change }) {
  return failure !== null || notStarted !== null || change.decision.type === "block";
}
function namesNewTarget({ definition, observation }, { outcomes }) {
  let { targets = [], references = [] } = definition.references?.resolution ?? {};
  if (targets.length === 0) return !1;
  if (targets.some((target) => outcomes.get(target)?.().wrote)) return !0;
  let live = JSON.stringify(observation?.live?.content ?? null);
  return references.some(
    ({ reference, resolved }) => (0, import_index6.isKind)(reference.kind) && (resolved === null || !live.includes(resolved))
  );
}
var maxParallel = 16;
function publish(options, plan, leftOut = /* @__PURE__ */ new Set()) {
  let outcomes = /* @__PURE__ */ new Map(), work = orderByReferences(plan.changes).map(({ item, after }) => ({ ...item, after })), done = (0, import_action_run_action.inOrder)(
    work,
    maxParallel,
    (change) => publishOne(options, change, { outcomes, leftOut }, (outcome) => outcomes.set(change.key, outcome))
  );
  return {
    outcomes: () => new Map([...outcomes].map(([key, outcome]) => [key, outcome()])),
    done
  };
}
async function publishOne(options, planned, published, recordOutcome) {
  let { deadline, log } = options, progress = (0, import_app_steps3.initialProgress)(planned), record = (result2) => recordOutcome(() => ({
    ...progress,
    change: planned,
    failure: null,
    notStarted: null,
    dependency: null,
    ...result2()
  })), stopped = (0, import_action_deliver4.writes)(planned) ? deadline.stopReason() : null;
  if (stopped || !(0, import_action_deliver4.writes)(planned)) return record(() => ({ notStarted: stopped }));
  let skip = (dependency) => record(() => ({ notStarted: "dependency", dependency })), failed = failedTarget(planned, published);
  if (failed !== null) return skip(failed);
  let access = options.writer(createGuard(deadline, progress)), context = { ...options, ...access }, resolved = namesNewTarget(planned, published) ? await resolveOrFail(context, planned, published) : { change: planned, context };
  if (typeof resolved == "string") return skip(resolved);
  if (resolved instanceof import_index3.ActionError) return record(() => ({ failure: resolved }));
  let { change } = resolved;
  if ((0, import_app_steps3.applyDecision)(progress, change), !(0, import_action_deliver4.writes)(change)) return record(() => ({ change }));
  log.info(`${change.key}: ${(0, import_action_deliver4.actionOf)(change)}${(0, import_action_deliver4.aliasMoveOf)(change) ? ", and its alias" : ""}`), record(() => ({
    change,
    ...progress.wrote ? { failure: interruptedError(change) } : { notStarted: deadline.stopReason() }
  }));
  let result = await attemptChange(resolved.context, change, progress);
  record(() => ({ change, ...result }));
}
async function resolveOrFail(context, planned, published) {
  try {
    let { resolvePending: resolvePending2, retryWhileTargetsNew: retryWhileTargetsNew2 } = await Promise.resolve().then(() => (init_app_publish_references(), app_publish_references_exports)), change = (0, import_index12.isPending)(planned.definition) ? resolvePending2(context, planned, published) : planned;
    return typeof change == "string" ? change : { change, context: retryWhileTargetsNew2(context) };
  } catch (cause) {
    return (0, import_index3.asActionError)(cause);
  }
}
function createGuard(deadline, progress) {
  return {
    assertActive: () => {
      let stopReason = progress.wrote ? null : deadline.stopReason();
      if (stopReason) throw stoppedError(stopReason);
    },
    onSend: () => {
      progress.wrote = !0;
    }
  };
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
/******/ 	var __webpack_exports__ = __nccwpck_require__(843);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;