/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 915:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-2.js");

/***/ }),

/***/ 31:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-6.js");

/***/ }),

/***/ 514:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-7.js");

/***/ }),

/***/ 614:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

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
  comment: () => comment
});
module.exports = __toCommonJS(stdin_exports);
var import_shared_7 = __nccwpck_require__(514);
var import_shared_2 = __nccwpck_require__(915);
var import_shared_6 = __nccwpck_require__(31);
function parseSections(body, key) {
  let [first = "", ...lines] = body.replaceAll(`\r
`, `
`).split(`
`);
  return (0, import_shared_7.decodeComment)(first)?.key === key ? uniteSections([...split(lines)]) : null;
}
function uniteSections(...readings) {
  let united = /* @__PURE__ */ new Map();
  for (let next of readings.flatMap((reading) => [...reading])) {
    let standing2 = united.get(next.header.id)?.header;
    (!standing2 || standing2.run !== next.header.run && mayReplace(standing2, next.header)) && united.set(next.header.id, next);
  }
  return united;
}
function mayReplace(standing2, next) {
  return BigInt(next.run) >= BigInt(standing2.run) && (next.published || !standing2.published);
}
function standingOf(header, body) {
  let text = body.replaceAll(`\r
`, `
`).replaceAll("<!-- connect-publish", "&lt;!-- connect-publish");
  return { header, raw: `${(0, import_shared_7.encodeSection)(header)}
${text.trim()}` };
}
function* split(lines) {
  let section = null;
  for (let line of lines) {
    let header = (0, import_shared_7.decodeSection)(line);
    header && section && (yield standing(section)), header && (section = { header, lines: [] }), section?.lines.push(line);
  }
  section && (yield standing(section));
}
function standing(section) {
  return { header: section.header, raw: section.lines.join(`
`).trimEnd() };
}
var commentLimit = 6e4, separator = `

`;
function renderSections(key, others, own) {
  let { id } = own.header, before = others.get(id)?.header;
  if (before && !mayReplace(before, own.header)) return join(key, cutToFit(key, others));
  let rest = new Map(others);
  rest.delete(id);
  let cut = new Map(cutToFit(key, new Map(rest).set(id, fitOwn(key, rest, own))));
  return cut.delete(id) ? join(key, cut.set(id, fitOwn(key, cut, own))) : join(key, cut);
}
function fitOwn(key, rest, own) {
  let stub = stubOf(own.header), put = (one) => new Map(rest).set(one.header.id, one), share = Math.floor((commentLimit - firstLine(key, put(stub)).length) / (rest.size + 1)) - separator.length, kept = [...rest.values()].map((one) => isStub(one) ? Math.max(0, share - one.raw.length) : 0), room = commentLimit - kept.reduce((sum, length) => sum + length, 0);
  return own.bodies.map((body) => standingOf(own.header, body)).find((one) => one.raw.length <= share || lengthOf(key, put(one)) <= room) ?? stub;
}
function cutToFit(key, sections) {
  let fitted2 = new Map(sections), over = () => lengthOf(key, fitted2) > commentLimit;
  for (let { header, raw } of inOrder(sections).toSorted((a, b) => b.raw.length - a.raw.length)) {
    if (!over()) return fitted2;
    let stub = stubOf(header);
    stub.raw.length < raw.length && fitted2.set(header.id, stub);
  }
  for (let { header } of inOrder(sections).toReversed()) over() && fitted2.delete(header.id);
  return fitted2;
}
function stubOf(header) {
  return standingOf(header, pointerTo(header));
}
function isStub({ header, raw }) {
  return raw.endsWith(`-->
${pointerTo(header)}`);
}
function pointerTo({ url }) {
  return `This part was cut, since the whole is too long for a comment. [Read it in the job summary](${url}).`;
}
function join(key, sections) {
  return [
    firstLine(key, sections),
    inOrder(sections).map(({ raw }) => raw).join(separator)
  ].join(`
`);
}
function lengthOf(key, sections) {
  let lengths = [...sections.values()].map(({ raw }) => raw.length), between = separator.length * Math.max(0, sections.size - 1);
  return lengths.reduce(
    (sum, length) => sum + length,
    firstLine(key, sections).length + 1 + between
  );
}
function firstLine(key, sections) {
  let [only, more] = sections.values();
  if (!only || more) return (0, import_shared_7.encodeComment)({ key });
  let { digest, commit, mode } = only.header;
  return (0, import_shared_7.encodeComment)({ key, digest, commit, mode });
}
function inOrder(sections) {
  return [...sections.values()].toSorted((a, b) => a.header.id < b.header.id ? -1 : 1);
}
var staleAfter = 2e3;
async function pass({ pullRequests, clock }, request, memory) {
  let from = clock.now(), [target, ...others] = await find(pullRequests, request, memory);
  if (clock.now() - from > staleAfter && ([target, ...others] = await find(pullRequests, request, memory)), !target) return missing(pullRequests, request, memory);
  let readings = [target, ...others].map(({ body }) => parseSections(body, request.key)?.values() ?? []);
  return memory.seen = uniteSections(...readings, memory.seen.values()), await bring(pullRequests, request, memory, target) ? null : (await drop(pullRequests, memory, target, others), { id: target.id, url: target.url, action: memory.action });
}
async function find(pullRequests, { pullRequest, key }, { created, gone }) {
  let listed = await pullRequests.comments(pullRequest), lagging = created && !listed.some(({ id }) => id === created.id) ? [created] : [];
  return [...listed, ...lagging].filter(({ id, ours, body }) => ours && !gone.has(id) && parseSections(body, key) !== null).toSorted((a, b) => a.id - b.id);
}
async function missing(pullRequests, request, memory) {
  if (!request.createIfMissing) return { id: null, url: null, action: "none" };
  let text = render(request, memory);
  return memory.created = await pullRequests.create(request.pullRequest, text), memory.written = { sent: text, stored: memory.created.body }, memory.action = "created", null;
}
async function bring(pullRequests, request, memory, target) {
  let text = render(request, memory), { sent, stored } = memory.written ?? {};
  return target.body === text || target.body === stored && text === sent ? false : (await unlessGone(memory, target.id, async () => {
    memory.written = { sent: text, stored: (await pullRequests.update(target.id, text)).body };
  }), memory.created?.id !== target.id && (memory.action = "updated"), true);
}
async function drop(pullRequests, memory, target, others) {
  let made = memory.created?.id, mine = others.filter(({ id }) => made === void 0 || made === target.id || made === id);
  for (let { id } of mine) await unlessGone(memory, id, () => pullRequests.delete(id));
}
async function unlessGone(memory, id, write2) {
  await write2().catch((error) => {
    if (!(error instanceof import_shared_7.GitHubRefused && error.kind === "not-found")) throw error;
    memory.gone.add(id);
  });
}
function render(request, memory) {
  let text = renderSections(request.key, memory.seen, request.section);
  if (parseSections(text, request.key)?.has(request.section.header.id)) return text;
  let message = `the comment is full: it already holds ${memory.seen.size} sections of other jobs`;
  throw new import_shared_7.GitHubRefused("invalid", `${message}; give some of them another \`comment-key\``);
}
var settle = { alone: 1500, shared: 4e3 }, maxPasses = 16, maxRefusals = 3, maxWait = 3e4;
async function writeComment(deps, request) {
  let random = deps.random ?? Math.random, memory = {
    seen: /* @__PURE__ */ new Map(),
    written: null,
    created: null,
    gone: /* @__PURE__ */ new Set(),
    action: "unchanged"
  }, refusals = 0;
  for (let passes = 0; passes < maxPasses; passes++) {
    let result = await pass(deps, request, memory).catch((error) => {
      let wait = ++refusals <= maxRefusals ? waitAfter(error) : null;
      if (wait === null) throw error;
      return wait;
    });
    if (typeof result == "object" && result !== null) return result;
    let shared = [...memory.seen.keys()].some((id) => id !== request.section.header.id), base = result ?? (shared ? settle.shared : settle.alone);
    await deps.clock.sleep(base * (1 + random()));
  }
  let message = `other jobs kept overwriting the comment: it did not come to rest in ${maxPasses} looks`;
  throw new import_shared_7.GitHubRefused("unavailable", message);
}
function waitAfter(error) {
  return error instanceof import_shared_7.GitHubRefused ? error.kind === "unavailable" ? settle.alone : error.kind === "rate-limit" && error.retryAfter !== null && error.retryAfter <= maxWait ? error.retryAfter : null : null;
}
var advice = {
  permission: "Give the job `permissions: pull-requests: write`. A pull request from a fork, or by Dependabot, has a token that can only read: there the job summary is the place to look",
  "not-found": "Check the `pull-request` input, and give the job `permissions: pull-requests: write`: to a token without it GitHub also answers that nothing is there",
  "rate-limit": "GitHub allows no more requests for now: run the job again later",
  unavailable: "GitHub gave no usable answer: run the job again",
  invalid: "GitHub does not take it as it is"
};
function commentWarning(refused) {
  return { code: "comment-not-written", message: `${`The comment on the pull request was not written: ${refused.message.replace(/\.$/, "")}. ${advice[refused.kind]}.`} Nothing else of this run depends on it.` };
}
var arn = /arn(?::|%3A)aws[\w-]*(?::|%3A)[^\s"'`<>,;(){}[\]|]*/giu, account = /(?<![0-9A-Za-z])(?<!-[0-9a-f]{4}-)\d{12}(?![0-9A-Za-z])/giu;
function mapStrings(value, replace) {
  return typeof value == "string" ? replace(value) : Array.isArray(value) ? value.map((item) => mapStrings(item, replace)) : typeof value != "object" || value === null ? value : Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, mapStrings(member, replace)])
  );
}
function mapEntries(entries, replace) {
  let result = /* @__PURE__ */ new Map();
  for (let [key, entry] of Object.entries(entries)) {
    let name = replace(key), unique = name;
    for (let count = 2; result.has(unique); count += 1) unique = `${name} (${count})`;
    result.set(unique, mapStrings(entry, replace));
  }
  return Object.fromEntries(result);
}
function withoutArns(report) {
  let own = report.instance?.account, replace = (text) => {
    let cut = text.replace(arn, "[ARN]").replace(account, "[account]");
    return own ? cut.replaceAll(own, "[account]") : cut;
  }, { context, planDigest, entries } = report;
  return { ...mapStrings(report, replace), entries: mapEntries(entries, replace), context, planDigest };
}
var most = 5e4, shortTable = 4e3;
function commentSection(report, options) {
  let blocks = (0, import_shared_2.reportBlocks)(options.arns ? report : withoutArns(report), options.arns), note = `*Shortened: ${(0, import_shared_2.link)("the job summary", options.runUrl)} has it all.*`, body = (size, max) => (0, import_shared_2.fitted)(shortened((0, import_shared_2.upTo)(size, blocks), blocks, note), max, note), bodies = [
    body("details", most),
    body("attention", most),
    body("table", most),
    body("table", shortTable),
    body("counts", shortTable)
  ];
  return {
    bodies: bodies.filter((text, index) => index === 0 || text.length < (bodies[index - 1] ?? "").length)
  };
}
function shortened(blocks, all, note) {
  return blocks.length < all.length ? [...blocks, (0, import_shared_2.paragraph)("counts", note)] : blocks;
}
async function comment(commenting, report, results) {
  try {
    let written = await write(commenting, report);
    return written?.id && results.output("comment-id", String(written.id)), written?.url && results.output("comment-url", written.url), report;
  } catch (cause) {
    if (!(cause instanceof import_shared_7.GitHubRefused)) throw cause;
    return { ...report, warnings: [...report.warnings, commentWarning(cause)] };
  }
}
async function write({ inputs, decision, pullRequests, clock }, report) {
  let pullRequest = inputs.pullRequest ?? decision.pullRequest ?? (decision.record ? await pullRequests.ofCommit(report.context.commit) : null);
  if (pullRequest === null) return null;
  let createIfMissing = isWorthIt(inputs.comment, report);
  return writeComment(
    { pullRequests, clock },
    { pullRequest, key: inputs.commentKey, section: sectionOf(inputs, report), createIfMissing }
  );
}
function isWorthIt(when, { failures, entries }) {
  if (when === "always" || when === "never") return when === "always";
  let changed = Object.values(entries).some(({ status }) => status !== "unchanged" && status !== "checked");
  return failures.length > 0 || when === "on-change" && changed;
}
function sectionOf(inputs, report) {
  let { context, mode, planDigest, sectionId, entries } = report, { bodies } = commentSection(report, { arns: inputs.commentArns, runUrl: context.runUrl });
  return {
    header: {
      id: sectionId,
      digest: planDigest,
      commit: context.commit,
      mode,
      run: context.runId,
      published: Object.values(entries).some(({ status }) => status === "published"),
      url: context.runUrl
    },
    bodies
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
/******/ 	var __webpack_exports__ = __nccwpck_require__(614);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;