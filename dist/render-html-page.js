/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 683:
/***/ ((module) => {

"use strict";
module.exports = require("./action-deliver.js");

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

/***/ }),

/***/ 917:
/***/ ((module) => {

"use strict";
module.exports = require("./render-html-flow-canvas-modules.js");

/***/ }),

/***/ 640:
/***/ ((module) => {

"use strict";
module.exports = require("./render-html-view-sketch.js");

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
const require_app_definition_steps = __nccwpck_require__(346);
const require_index = __nccwpck_require__(377);
const require_action_deliver = __nccwpck_require__(683);
const require_render_html_flow_canvas_modules = __nccwpck_require__(917);

// src/render/html/outline.ts
const signs = {
	same: " ",
	added: "+",
	removed: "−",
	changed: "~",
	moved: "↕"
};
const maxDepth = 24;
function drawOutline({ lines, omitted }) {
	const rows = lines.map(({ depth, label, mark }) => require_render_html_flow_canvas_modules.html`<li class="${mark}" style="--depth:${Math.min(depth, maxDepth)}"><span class="sign" aria-hidden="true">${signs[mark]}</span><span class="part">${require_index.oneLine(label)}</span>${mark === "same" ? null : require_render_html_flow_canvas_modules.html` <span class="word">${mark}</span>`}</li>`);
	const rest = omitted === 0 ? null : require_render_html_flow_canvas_modules.html`<p class="quiet">${require_action_deliver.plural(omitted, "more touched part")} not drawn.</p>`;
	return require_render_html_flow_canvas_modules.html`<ul class="outline">${rows}</ul>${rest}`;
}

// src/render/html/side-by-side.ts
const elements = {
	same: (text) => require_render_html_flow_canvas_modules.html`${text}`,
	added: (text) => require_render_html_flow_canvas_modules.html`<ins>${text}</ins>`,
	removed: (text) => require_render_html_flow_canvas_modules.html`<del>${text}</del>`
};
const wordsOf = (words, own) => words.filter(({ mark }) => mark === "same" || mark === own).map(({ mark, text }) => elements[mark](text));
function cell(value, words, own) {
	if (value === null) return require_render_html_flow_canvas_modules.html`<td class="none absent"><span title="not there">–</span></td>`;
	if (words) return require_render_html_flow_canvas_modules.html`<td>${wordsOf(words, own)}</td>`;
	return value === "" ? require_render_html_flow_canvas_modules.html`<td class="none">empty</td>` : require_render_html_flow_canvas_modules.html`<td>${elements[own](value)}</td>`;
}
function detailRow(detail, sharesName) {
	const { before, after, words } = detail;
	const name = require_render_html_flow_canvas_modules.html`<th scope="row">${require_index.oneLine(require_action_deliver.detailName(detail))}${apiName(detail, sharesName)}</th>`;
	if (before === null && after === null) return require_render_html_flow_canvas_modules.html`<tr>${name}<td class="absent" colspan="2"></td></tr>`;
	const [one, other] = before === null || after === null ? [before, after] : require_action_deliver.distinguish(before, after);
	const plain = (text) => text && require_action_deliver.plainValue(detail, text);
	const segments = words && require_action_deliver.mapReplaced(words, require_action_deliver.distinguish);
	return require_render_html_flow_canvas_modules.html`<tr>${name}${cell(plain(one), segments, "removed")}${cell(plain(other), segments, "added")}</tr>`;
}
function apiName({ api }, isNeeded = false) {
	if (api === void 0) return null;
	return require_render_html_flow_canvas_modules.html` <small class="${isNeeded ? "quiet" : "api"}">${require_index.oneLine(api)}</small>`;
}
function itemRows(item) {
	const { mark, details } = item;
	const counts = require_index.groupBy(details, require_action_deliver.detailName);
	const rows = details.map((each) => detailRow(each, (counts.get(require_action_deliver.detailName(each))?.length ?? 0) > 1));
	return require_render_html_flow_canvas_modules.html`<tbody><tr class="item ${mark}"><th colspan="3" scope="rowgroup"><span class="badge ${mark}">${mark}</span> ${subject(item)}${apiName(item)}</th></tr>${rows}</tbody>`;
}
function subject({ aspect, subject: text }) {
	const path = require_index.oneLine(text).split(" › ");
	if (aspect !== "component" || path.length === 1) return require_render_html_flow_canvas_modules.html`${path.join(" › ")}`;
	return require_render_html_flow_canvas_modules.html`<span class="path">${path.slice(0, -1).map(step)}</span>${path.at(-1) ?? ""}`;
}
function step(name) {
	const [, type = name, id = ""] = /^([\p{L}\d ]+)( #\S+)$/u.exec(name) ?? [];
	return require_render_html_flow_canvas_modules.html`${type}${id === "" ? null : require_render_html_flow_canvas_modules.html`<small class="api">${id}</small>`} › `;
}
function table(title, rows, { before, after }) {
	return require_render_html_flow_canvas_modules.html`<h3>${title}</h3><table class="sides"><colgroup><col class="name"><col><col></colgroup><thead><tr><th scope="col"></th><th scope="col">Before: ${before}</th><th scope="col">After: ${after}</th></tr></thead>${rows}</table>`;
}
const sideBySide = ({ items }, sides) => require_action_deliver.byAspect(items).map(([aspect, group]) => table(require_action_deliver.aspectTitles[aspect], group.map(itemRows), sides));
const detailTable = (title, details, sides) => table(title, require_render_html_flow_canvas_modules.html`<tbody>${details.map((each) => detailRow(each, false))}</tbody>`, sides);

// src/render/html/definition.ts
function linkTo(key, targets) {
	const target = targets.get(key);
	return target === void 0 ? require_render_html_flow_canvas_modules.html`${require_index.oneLine(key)}` : require_render_html_flow_canvas_modules.html`<a href="#d${target}">${require_index.oneLine(key)}</a>`;
}
const diagram = ({ picture }) => picture?.kind === "outline" ? drawOutline(picture) : null;
function breakingBlock({ breaking }) {
	if (breaking.length === 0) return null;
	const { each, all } = require_action_deliver.breakageOf(breaking.map(({ message }) => message));
	const lines = each.map((text) => require_render_html_flow_canvas_modules.html`<p><span class="badge breaking">breaking</span> ${require_render_html_flow_canvas_modules.prose(text)}</p>`);
	return require_render_html_flow_canvas_modules.html`<div class="breaks">${lines}${all === "" ? null : require_render_html_flow_canvas_modules.html`<p>${require_render_html_flow_canvas_modules.prose(all)}</p>`}</div>`;
}
function omission(difference) {
	return difference.omitted.length === 0 ? null : require_render_html_flow_canvas_modules.html`<p class="quiet">${require_action_deliver.onlyCounted(difference)}</p>`;
}
const pictures = (difference, drawn) => {
	const tree = diagram(difference);
	if (drawn === null || tree === null) return drawn ?? tree;
	return require_render_html_flow_canvas_modules.html`${drawn}<details class="tree"><summary>The changes as a tree of components</summary>${tree}</details>`;
};
function body({ difference, sides }, drawn) {
	if (!require_action_deliver.hasVisibleChange(difference)) return require_render_html_flow_canvas_modules.html`<p class="quiet">It runs as before: ${require_action_deliver.noVisibleChange[difference.kind]}.</p>`;
	const sums = difference.unrelated ? require_render_html_flow_canvas_modules.html`<p>The two have next to nothing in common, so this only sums up.</p>` : null;
	return require_render_html_flow_canvas_modules.html`${breakingBlock(difference)}${sums}${pictures(difference, drawn)}${sideBySide(difference, sides)}${omission(difference)}${readAloud(difference)}`;
}
function readAloud(difference) {
	const prompts = require_action_deliver.promptsToReadAloud(difference);
	if (prompts.length === 0) return null;
	const shown = prompts.slice(0, 10).map(({ block, text }) => require_render_html_flow_canvas_modules.html`<li>${require_index.cutTo(text, 300)} <small class="quiet">${require_index.oneLine(block)}</small></li>`);
	const rest = prompts.length - shown.length;
	const words = `${require_action_deliver.plural(prompts.length, "prompt")} to read aloud`;
	return require_render_html_flow_canvas_modules.html`<details class="aloud"><summary>${words}</summary><ul>${shown}${rest > 0 ? require_render_html_flow_canvas_modules.html`<li class="quiet">and ${rest} more</li>` : null}</ul></details>`;
}
const partWithHeading = (part, drawn) => require_render_html_flow_canvas_modules.html`<section class="part"><h3 class="part">${part.title}</h3>${effect(part, "p")}${body(part, drawn)}</section>`;
function effect({ difference }, element) {
	if (!require_action_deliver.hasVisibleChange(difference)) return null;
	const words = `${require_action_deliver.summaryLine(difference, require_index.oneLine)}.`;
	return element === "p" ? require_render_html_flow_canvas_modules.html`<p class="effect">${words}</p>` : require_render_html_flow_canvas_modules.html` <span class="effect">${words}</span>`;
}
function parts(entry, drawn) {
	const [undone, own] = [require_action_deliver.undonePart(entry), require_action_deliver.ownPart(entry)];
	if (!undone) return own ? body(own, drawn.own) : drawn.own;
	return require_render_html_flow_canvas_modules.html`${partWithHeading(undone, drawn.undone)}${own ? partWithHeading(own, drawn.own) : require_render_html_flow_canvas_modules.html`<p class="quiet">${"The repository has not changed since the last publish."}</p>`}`;
}
function metadataSection({ metadataChanges }) {
	if (metadataChanges.length === 0) return null;
	return require_render_html_flow_canvas_modules.html`<section>${detailTable("Description and tags", metadataChanges, require_action_deliver.metadataSides)}</section>`;
}
const notDrawn = {
	own: null,
	undone: null
};
function foldWords([key, entry]) {
	const own = require_action_deliver.undonePart(entry) ? null : require_action_deliver.ownPart(entry);
	return require_render_html_flow_canvas_modules.html`<h2 class="key">${require_index.oneLine(key)}</h2> <span class="extent">${require_action_deliver.extent(entry) || "new"}</span>${own && effect(own, "span")}`;
}
function definition(keyed, index, { drawings, isOpen }) {
	const [key, entry] = keyed;
	const drawn = drawings?.parts.get(key) ?? notDrawn;
	return require_render_html_flow_canvas_modules.html`<section class="card" id="d${index}">
<details${isOpen ? require_render_html_flow_canvas_modules.html` open` : null}><summary>${foldWords(keyed)}</summary>
<div class="body">${parts(entry, drawn)}${metadataSection(entry)}</div></details>
</section>
`;
}
function definitionRow(report, [key, entry], targets) {
	const breaking = require_action_deliver.isBreaking(entry) ? require_render_html_flow_canvas_modules.html` <span class="badge breaking">breaking</span>` : null;
	const words = require_action_deliver.outcomeWords(report, entry, require_index.oneLine);
	return require_render_html_flow_canvas_modules.html`<tr data-find><th scope="row" class="key">${linkTo(key, targets)}</th><td class="what">${words}${breaking}</td><td class="number">${require_action_deliver.versionWords(entry)}</td><td class="file">${fileLink(report, entry)}</td></tr>
`;
}
const fileLink = ({ context }, { file }) => require_render_html_flow_canvas_modules.anchor(require_index.oneLine(file), require_action_deliver.fileAddress(context, file));

// src/render/html/findings.ts
const maxNames = 25;
function findingsBox(report, kind, all, { targets, areOpen }) {
	if (all.length === 0) return null;
	const shown = areOpen ? require_action_deliver.nameBreaking(report, all, targets) : all;
	const shared = require_action_deliver.shareFindings(report, require_action_deliver.shortenBreaking(shown));
	return require_render_html_flow_canvas_modules.html`<div class="findings ${kind}" data-find>${shared.map((each) => finding(each, targets))}</div>`;
}
function finding({ finding: { key, what, message, file, place }, keys }, targets) {
	if (keys.length > 1) return ofSeveral(what, message, keys, targets);
	const fileName = key !== null && targets.has(key) ? "" : file ?? "";
	const at = place === null || message === "" ? fileName : `${place.file}:${place.line}:${place.column}`;
	const title = key === null ? require_render_html_flow_canvas_modules.html`${require_index.oneLine(capital(what))}` : require_render_html_flow_canvas_modules.html`${linkTo(key, targets)} ${require_index.oneLine(what)}`;
	return require_render_html_flow_canvas_modules.html`<p>${key === null && what === "" ? null : require_render_html_flow_canvas_modules.html`<span class="title">${title}.</span> `}${require_render_html_flow_canvas_modules.prose(message)}${at === "" ? null : require_render_html_flow_canvas_modules.html` <code class="quiet">${at}</code>`}</p>`;
}
function ofSeveral(what, message, keys, targets) {
	const names = require_render_html_flow_canvas_modules.html`<ul class="names">${keys.map((key) => require_render_html_flow_canvas_modules.html`<li>${linkTo(key, targets)}</li>`)}</ul>`;
	const count = require_action_deliver.plural(keys.length, "definition");
	const list = keys.length > maxNames ? require_render_html_flow_canvas_modules.html`<details><summary>The ${count}</summary>${names}</details>` : names;
	return require_render_html_flow_canvas_modules.html`<p><span class="title">${count} ${require_index.oneLine(what)}.</span> ${require_render_html_flow_canvas_modules.prose(message)}</p>${list}`;
}
const capital = (text) => text.slice(0, 1).toUpperCase() + text.slice(1);

// \0@oxc-project+runtime@0.159.0/helpers/esm/taggedTemplateLiteral.js
function _taggedTemplateLiteral(e, t) {
	return t || (t = e.slice(0)), Object.freeze(Object.defineProperties(e, { raw: { value: Object.freeze(t) } }));
}

// src/render/html/draw-contents.ts
async function drawContents(report, { contents, nameIds }) {
	const has = (kind) => [...contents.values()].some(({ own, undone }) => (own ?? undone)?.after.kind === kind);
	const all = [has("view") ? await (await loadViews()).drawViews(report, contents) : null, has("module") ? await (await loadModules()).drawModules(report, contents, nameIds) : null].filter((each) => each !== null);
	if (all.length === 0) return null;
	return {
		style: all.map((each) => each.style).join(""),
		parts: new Map(all.flatMap(({ parts }) => [...parts]))
	};
}
async function preloadDrawing() {
	await Promise.all([(await loadViews()).preload(), (await loadModules()).preload()]);
}
const loadViews = () => Promise.resolve().then(() => __nccwpck_require__(640));
const loadModules = () => Promise.resolve().then(() => __nccwpck_require__(917)).then((n) => n.modules_exports);

// src/render/html/page.ts
var _templateObject;
const policy = [
	`default-src 'none'`,
	`style-src 'unsafe-inline'`,
	`script-src 'sha256-${Buffer.from(require_app_definition_steps.sha256("\nconst box = document.getElementById('search')\nconst count = document.getElementById('count')\nconst all = Array.from(document.querySelectorAll('[data-find]'), (part) => {\n  const link = part.querySelector('th a[href^=\"#d\"]')\n  const parts = link ? [part, document.getElementById(link.hash.slice(1))] : [part]\n  return [parts, parts.map((one) => one.textContent).join(' ').toLowerCase()]\n})\nconst search = () => {\n  const words = box.value.toLowerCase().split(/\\s+/).filter(Boolean)\n  let found = 0\n  for (const [parts, text] of all) {\n    const hit = words.every((word) => text.includes(word))\n    for (const part of parts) part.hidden = !hit\n    if (hit && parts[0].tagName === 'TR') found += 1\n    if (hit && words.length > 0) parts[0].closest('details')?.setAttribute('open', '')\n  }\n  count.textContent = words.length === 0 ? '' : found + ' found'\n}\nbox.addEventListener('input', search)\nbox.parentElement.hidden = false\nsearch()\n"), "hex").toString("base64")}'`,
	`base-uri 'none'`,
	`form-action 'none'`
].join("; ");
function contextLine(report) {
	const { context, instance } = report;
	const parts = [
		require_action_deliver.instanceName(report) === "" ? null : require_render_html_flow_canvas_modules.anchor(require_index.oneLine(require_action_deliver.instanceName(report)), instance?.accessUrl ?? ""),
		instance && require_render_html_flow_canvas_modules.html`${instance.region}`,
		context.commit === "" ? null : require_render_html_flow_canvas_modules.html`commit ${require_render_html_flow_canvas_modules.anchor(require_render_html_flow_canvas_modules.html`<code>${context.commit.slice(0, 7)}</code>`, require_action_deliver.commitAddress(context))}`,
		require_render_html_flow_canvas_modules.anchor(`run ${context.runId}`, context.runUrl)
	].flatMap((part) => part ?? []);
	return require_render_html_flow_canvas_modules.html`<p class="quiet">${parts.map((part, index) => require_render_html_flow_canvas_modules.html`${index > 0 ? " · " : ""}${part}`)}</p>`;
}
const notice = (message) => ({
	key: null,
	code: "",
	what: "",
	message,
	place: null,
	file: null
});
const definitionTable = (rows) => require_render_html_flow_canvas_modules.html`<table class="all"><thead><tr><th scope="col">Definition</th><th scope="col">Change</th><th scope="col">Version</th><th scope="col">File</th></tr></thead><tbody>
${rows}</tbody></table>`;
const foldedTable = (words, rows) => rows.length === 0 ? null : require_render_html_flow_canvas_modules.html`<div class="card"><details><summary>${words}</summary>${definitionTable(rows)}</details></div>`;
const maxRows = 10;
const maxOpenRows = 100;
const namesOption = require_render_html_flow_canvas_modules.html`<label class="option"><input id="api" type="checkbox"> Show the names of the API</label>
`;
function definitionsOf(report, drawings) {
	const entries = require_action_deliver.bySeverity(report);
	const isUnchanged = ([, { status }]) => status === "unchanged";
	const differing = entries.filter(([key, { difference, undone, metadataChanges }]) => difference !== null || undone !== null || metadataChanges.length > 0 || drawings?.parts.has(key) === true);
	return {
		changed: entries.filter((keyed) => !isUnchanged(keyed)),
		unchanged: entries.filter(isUnchanged),
		differing,
		targets: new Map(differing.map(([key], index) => [key, index])),
		areOpen: differing.length <= maxOpen.whole
	};
}
function changedTables(report, { changed, targets }) {
	const isOpen = ([key]) => changed.length <= maxRows || !targets.has(key);
	const open = changed.filter(isOpen).slice(0, maxOpenRows);
	const folded = changed.filter((keyed) => !open.includes(keyed));
	const rows = (some) => some.map((keyed) => definitionRow(report, keyed, targets));
	const words = `${require_action_deliver.plural(folded.length, open.length === 0 ? "definition" : "more definition")} as a table`;
	return require_render_html_flow_canvas_modules.html`${open.length === 0 ? null : require_render_html_flow_canvas_modules.html`<div class="card">${definitionTable(rows(open))}</div>`}${foldedTable(words, rows(folded))}`;
}
function* definitions(report, drawings, all) {
	const { differing, unchanged, targets, areOpen } = all;
	const openCount = areOpen ? differing.length : maxOpen.first;
	yield* require_render_html_flow_canvas_modules.html`${changedTables(report, all)}
`.parts;
	for (const [index, keyed] of differing.entries()) {
		if (index === openCount) yield "<div class=\"rest\">";
		yield* definition(keyed, index, {
			drawings,
			isOpen: index < openCount
		}).parts;
	}
	if (differing.length > openCount) yield "</div>";
	yield* require_render_html_flow_canvas_modules.html`
${foldedTable(`${require_action_deliver.plural(unchanged.length, "definition")} unchanged`, unchanged.map((keyed) => definitionRow(report, keyed, targets)))}`.parts;
}
const maxOpen = {
	whole: 10,
	first: 1
};
function* htmlReport(report, drawings = null) {
	const title = require_action_deliver.headline(report, require_index.oneLine);
	const all = definitionsOf(report, drawings);
	yield* require_render_html_flow_canvas_modules.html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${require_render_html_flow_canvas_modules.trustedMarkup(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${require_render_html_flow_canvas_modules.trustedMarkup("\n:root {\n  color-scheme: light dark;\n  --ground: #ffffff; --canvas: #f6f8fa; --text: #1f2328; --quiet: #59636e; --line: #d1d9e0; --link: #0969da;\n  --added: #1a7f37; --added-ground: #dafbe1; --removed: #cf222e; --removed-ground: #ffebe9;\n  --changed: #9a6700; --changed-ground: #fff8c5; --moved: #0969da; --moved-ground: #ddf4ff;\n  --shadow: 0 1px 2px rgb(31 35 40 / 0.06), 0 4px 14px rgb(31 35 40 / 0.05);\n}\n@media (prefers-color-scheme: dark) {\n  :root {\n    --ground: #151b23; --canvas: #0d1117; --text: #e6edf3; --quiet: #9198a1; --line: #3d444d; --link: #4493f8;\n    --added: #3fb950; --added-ground: #12311d; --removed: #f85149; --removed-ground: #3c1618;\n    --changed: #d29922; --changed-ground: #33270f; --moved: #58a6ff; --moved-ground: #12294a;\n    --shadow: none;\n  }\n}\n* { box-sizing: border-box; }\nbody { margin: 0; background: var(--canvas); color: var(--text); font: 15px/1.55 system-ui, -apple-system, \"Segoe UI\", sans-serif; }\na { color: var(--link); text-decoration: none; }\na:hover { text-decoration: underline; }\n[hidden] { display: none !important; }\ncode, .key, .sides td, .outline { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; font-size: 13px; }\nheader, main, footer { max-width: 1180px; margin: 0 auto; padding: 0 24px; }\nheader { padding-top: 32px; }\nh1 { margin: 0 0 4px; font-size: 25px; line-height: 1.25; letter-spacing: -0.01em; }\nh2.key { margin: 0; font-size: 15.5px; overflow-wrap: anywhere; display: inline; }\nh3 { margin: 24px 0 8px; font-size: 13px; text-transform: uppercase; letter-spacing: 0.06em; color: var(--quiet); }\nh3.part { font-size: 15px; text-transform: none; letter-spacing: 0; color: var(--text); }\nsection.part + section.part { margin-top: 28px; border-top: 1px solid var(--line); }\n.quiet, footer { color: var(--quiet); }\n.sides small, .path { color: var(--quiet); font-weight: 400; }\nbody:not(:has(#api:checked)) .api { display: none; }\n.option { display: inline-flex; margin-top: 6px; gap: 6px; align-items: center; font-size: 13px; color: var(--quiet); cursor: pointer; }\n.option input { margin: 0; accent-color: var(--link); }\n.search { margin: 14px 0 16px; display: flex; gap: 12px; align-items: center; }\n#count:empty { display: none; }\n.search input { flex: 1; font: inherit; color: inherit; background: var(--ground); border: 1px solid var(--line); border-radius: 8px; padding: 8px 14px; }\n.search input:focus-visible { outline: 2px solid var(--link); outline-offset: 1px; }\n.card, .rest { background: var(--ground); border: 1px solid var(--line); border-radius: 10px; box-shadow: var(--shadow); margin: 16px 0; overflow: clip; }\n/* Many definitions: those below the first, a line each. */\n.rest:not(:has(> .card:not([hidden]))) { display: none; }\n.rest .card { margin: 0; border: 0; border-radius: 0; box-shadow: none; } .rest .card + .card { border-top: 1px solid var(--line); }\n.rest details:not([open]) > summary { padding: 6px 18px; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; } .rest details:not([open]) .key { font-size: 13.5px; }\n.rest details:not([open]) .effect { display: inline; margin-left: 10px; }\n.findings { margin: 16px 0; padding: 12px 16px; border-left: 4px solid var(--moved); background: var(--ground); border-radius: 6px; }\n.findings.error { border-color: var(--removed); }\n.findings.warning { border-color: var(--changed); }\n.findings p { margin: 6px 0; overflow-wrap: anywhere; }\n.findings .title { font-weight: 600; }\n.names { list-style: none; margin: 4px 0 10px; padding: 0; display: flex; flex-wrap: wrap; gap: 2px 16px; overflow-wrap: anywhere; font-size: 14px; }\n.findings details > summary { padding: 2px 0; border: 0; }\ntable { border-collapse: collapse; width: 100%; }\nth, td { text-align: left; vertical-align: top; padding: 7px 14px; }\n.all th, .all td { border-bottom: 1px solid var(--line); }\n.all tbody tr:last-child > * { border-bottom: 0; }\n.all thead th { color: var(--quiet); font-size: 13px; font-weight: 500; background: var(--canvas); }\n.all td, .all tbody th { font-weight: 400; overflow-wrap: anywhere; }\n.all .number { white-space: nowrap; }\n.all .what { min-width: 8em; }\n.all .file { font-size: 13px; }\ndetails > summary { cursor: pointer; padding: 14px 18px; }\ndetails[open] > summary { border-bottom: 1px solid var(--line); }\nsummary .extent { color: var(--quiet); margin-left: 6px; }\nsummary .effect { display: block; overflow-wrap: anywhere; }\np.effect { margin: 0 0 14px; }\n.aloud { margin: 18px 0 0; } .aloud > summary { padding: 4px 0; color: var(--quiet); } .aloud[open] > summary { border: 0; } .aloud ul { margin: 6px 0; }\n.body { padding: 6px 18px 20px; }\n.badge { display: inline-block; border-radius: 999px; padding: 0 9px; font: 600 12px/20px system-ui, sans-serif; border: 1px solid; vertical-align: 1px; }\n.badge.added { color: var(--added); background: var(--added-ground); }\n.badge.removed, .badge.breaking { color: var(--removed); background: var(--removed-ground); }\n.badge.changed { color: var(--changed); background: var(--changed-ground); }\n.badge.moved { color: var(--moved); background: var(--moved-ground); }\n.breaks { margin: 14px 0 4px; padding: 10px 14px; border-radius: 8px; color: var(--text); background: var(--removed-ground); }\n.breaks p { margin: 6px 0; overflow-wrap: anywhere; }\n.sides { table-layout: fixed; border: 1px solid var(--line); border-radius: 8px; border-collapse: separate; border-spacing: 0; overflow: hidden; }\n.sides col.name { width: 22%; }\n.sides thead th { color: var(--quiet); font-size: 12px; font-weight: 500; padding: 5px 14px; background: var(--canvas); }\n.sides tr.item th { font-weight: 600; font-size: 14px; background: var(--canvas); border-top: 1px solid var(--line); overflow-wrap: anywhere; }\n.sides tr:not(.item) th { font-weight: 500; font-size: 13px; color: var(--quiet); overflow-wrap: anywhere; }\n.sides td { white-space: pre-wrap; overflow-wrap: anywhere; border-left: 1px solid var(--line); }\n.sides ~ .sides thead { position: absolute; clip-path: inset(50%); }\n.sides td.none { color: var(--quiet); font-style: italic; }\n.sides tbody tr:not(.item) > * { border-top: 1px solid var(--line); }\nins, del { border-radius: 3px; padding: 1px 2px; box-decoration-break: clone; -webkit-box-decoration-break: clone; }\nins { background: var(--added-ground); color: var(--added); text-decoration: underline; text-underline-offset: 3px; }\ndel { background: var(--removed-ground); color: var(--removed); }\n.outline { list-style: none; margin: 14px 0; padding: 8px 0; border: 1px solid var(--line); border-radius: 8px; overflow-x: auto; }\n.outline li { padding: 2px 14px; white-space: pre; }\n.outline .sign { display: inline-block; width: 1.4em; font-weight: 700; }\n.outline .part { padding-left: calc(var(--depth) * 1.6em); }\n.outline .word { font: 600 12px system-ui, sans-serif; margin-left: 8px; }\n.outline .same { color: var(--quiet); }\n.outline .added { background: var(--added-ground); } .outline .added :is(.sign, .word) { color: var(--added); }\n.outline .removed { background: var(--removed-ground); } .outline .removed :is(.sign, .word) { color: var(--removed); }\n.outline .removed .part { text-decoration: line-through; }\n.outline .changed { background: var(--changed-ground); } .outline .changed :is(.sign, .word) { color: var(--changed); }\n.outline .moved { background: var(--moved-ground); } .outline .moved :is(.sign, .word) { color: var(--moved); }\nfooter { padding-top: 8px; padding-bottom: 48px; font-size: 13px; }\n@media (max-width: 700px) {\n  header, main, footer { padding-left: 12px; padding-right: 12px; } .body { padding: 6px 10px 14px; } details > summary { padding: 12px; } summary .extent { display: block; margin: 0; }\n  .rest details:not([open]) > summary { padding: 7px 12px; } .rest details:not([open]) .extent { display: inline; margin-left: 6px; } .rest details:not([open]) .effect { display: block; margin: 0; overflow: hidden; text-overflow: ellipsis; }\n  .all thead { position: absolute; clip-path: inset(50%); }\n  .all tr { display: grid; grid-template-columns: 1fr auto; gap: 1px 12px; padding: 9px 12px; border-bottom: 1px solid var(--line); }\n  .all tr > :is(th, td) { padding: 0; border: 0; } .all :is(.key, .file) { grid-column: 1 / -1; } .all tr:last-child { border: 0; }\n  .sides :is(thead, tbody, tr, th, td) { display: block; } .sides colgroup { display: none; }\n  .sides thead th { padding: 3px 12px 3px 28px; position: relative; } .sides thead th:first-child { display: none; } .sides thead th:last-child { padding-top: 0; }\n  .sides tbody tr:not(.item) > :is(th, td) { border: 0; padding: 1px 12px; } .sides tbody tr.item th { padding: 7px 12px; }\n  .sides tbody tr:not(.item) { border-top: 1px solid var(--line); padding: 6px 0 8px; } .sides tbody tr td.absent { display: none; }\n  .sides tbody tr:not(.item) > td { padding-left: 28px; position: relative; }\n  .sides :is(td:nth-child(2), thead th:nth-child(2))::before { content: \"−\" / \"\"; position: absolute; left: 12px; color: var(--removed); font-weight: 700; }\n  .sides :is(td:nth-child(3), thead th:nth-child(3))::before { content: \"+\" / \"\"; position: absolute; left: 12px; color: var(--added); font-weight: 700; }\n}\n@media print { details::details-content { content-visibility: visible; height: auto; } .search { display: none !important; } body { background: none; } .card { box-shadow: none; break-inside: avoid-page; } }\n" + (drawings?.style ?? ""))}</style>
</head>
<body>
<header>
<h1>${title}</h1>
${contextLine(report)}
${all.differing.length === 0 ? null : namesOption}<div class="search" role="search" hidden><input id="search" type="search" placeholder="Search definitions, blocks, texts …" aria-label="Search"><span id="count" class="quiet" role="status"></span></div>
</header>
<main>
${findingsBox(report, "error", require_action_deliver.errorFindings(report), all)}
${findingsBox(report, "warning", require_action_deliver.warningFindings(report), all)}
${findingsBox(report, "notice", report.notices.map(notice), all)}
`.parts;
	yield* definitions(report, drawings, all);
	yield* require_render_html_flow_canvas_modules.html(_templateObject || (_templateObject = _taggedTemplateLiteral([
		"\n</main>\n<footer><p>",
		"</p></footer>\n<script>",
		"<\/script>\n</body>\n</html>\n"
	])), require_index.oneLine(report.modeReason), require_render_html_flow_canvas_modules.trustedMarkup("\nconst box = document.getElementById('search')\nconst count = document.getElementById('count')\nconst all = Array.from(document.querySelectorAll('[data-find]'), (part) => {\n  const link = part.querySelector('th a[href^=\"#d\"]')\n  const parts = link ? [part, document.getElementById(link.hash.slice(1))] : [part]\n  return [parts, parts.map((one) => one.textContent).join(' ').toLowerCase()]\n})\nconst search = () => {\n  const words = box.value.toLowerCase().split(/\\s+/).filter(Boolean)\n  let found = 0\n  for (const [parts, text] of all) {\n    const hit = words.every((word) => text.includes(word))\n    for (const part of parts) part.hidden = !hit\n    if (hit && parts[0].tagName === 'TR') found += 1\n    if (hit && words.length > 0) parts[0].closest('details')?.setAttribute('open', '')\n  }\n  count.textContent = words.length === 0 ? '' : found + ' found'\n}\nbox.addEventListener('input', search)\nbox.parentElement.hidden = false\nsearch()\n")).parts;
}

exports.drawContents = drawContents;
exports.htmlReport = htmlReport;
exports.preloadDrawing = preloadDrawing;
})();

module.exports = __webpack_exports__;
/******/ })()
;