/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 683:
/***/ ((module) => {

"use strict";
module.exports = require("./action-deliver.js");

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

/***/ }),

/***/ 554:
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

// another:render-html-view-sketch
var render_html_view_sketch_exports = {};
__export(render_html_view_sketch_exports, {
  drawViews: () => import_render_html_view_sketch2.drawViews,
  preload: () => import_render_html_view_sketch2.preload_3
});
var import_render_html_view_sketch2, init_render_html_view_sketch = __esm({
  "another:render-html-view-sketch"() {
    import_render_html_view_sketch2 = __nccwpck_require__(640);
  }
});

// another:render-html-flow-canvas-modules
var render_html_flow_canvas_modules_exports = {};
__export(render_html_flow_canvas_modules_exports, {
  drawModules: () => import_render_html_flow_canvas_modules.drawModules,
  preload: () => import_render_html_flow_canvas_modules.preload_4
});
var import_render_html_flow_canvas_modules, init_render_html_flow_canvas_modules = __esm({
  "another:render-html-flow-canvas-modules"() {
    import_render_html_flow_canvas_modules = __nccwpck_require__(917);
  }
});

// <stdin>
var stdin_exports = {};
__export(stdin_exports, {
  drawContents: () => drawContents,
  htmlReport: () => htmlReport,
  preloadDrawing: () => preloadDrawing
});
module.exports = __toCommonJS(stdin_exports);

// another:src/render/html/markup.ts
var import_render_html_view_sketch = __nccwpck_require__(640);

// another:src/render/headline.ts
var import_action_deliver = __nccwpck_require__(683);

// another:src/render/advice.ts
var import_action_deliver2 = __nccwpck_require__(683);

// another:src/core/plan/drift-causes.ts
var import_action_deliver3 = __nccwpck_require__(683);

// another:src/core/text/common-ends.ts
var import_action_deliver4 = __nccwpck_require__(683);

// another:src/core/words/prompts.ts
var import_action_deliver5 = __nccwpck_require__(683);

// another:src/render/markdown.ts
var import_action_deliver6 = __nccwpck_require__(683);

// another:src/render/alias.ts
var import_action_deliver7 = __nccwpck_require__(683);

// another:src/core/text/natural-order.ts
var import_action_deliver8 = __nccwpck_require__(683);

// another:src/core/plan/removed.ts
var import_action_deliver9 = __nccwpck_require__(683);

// another:src/core/plan/plan.ts
var import_action_deliver10 = __nccwpck_require__(683);

// another:src/core/resolve/review-hash.ts
var import_action_deliver11 = __nccwpck_require__(683);

// another:src/core/plan/version-marker.ts
var import_action_deliver12 = __nccwpck_require__(683);

// another:src/core/model/difference.ts
var import_action_deliver13 = __nccwpck_require__(683);

// another:src/core/plan/decision.ts
var import_action_deliver14 = __nccwpck_require__(683);

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

// another:src/core/document/json-differences.ts
var import_action_deliver15 = __nccwpck_require__(683);

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

// another:src/core/diff/shared/group-by.ts
var import_index13 = __nccwpck_require__(377);

// another:src/core/text/nearest.ts
var import_index14 = __nccwpck_require__(377);

// another:src/render/escape.ts
var import_index15 = __nccwpck_require__(377);

// another:src/core/text/quote.ts
var import_index16 = __nccwpck_require__(377);

// another:esbuild-runtime
var import_index17 = __nccwpck_require__(377);

// own:render-html-page
var signs = {
  same: " ",
  added: "+",
  removed: "\u2212",
  changed: "~",
  moved: "\u2195"
}, maxDepth = 24;
function drawOutline({ lines, omitted }) {
  let rows = lines.map(
    ({ depth, label, mark }) => import_render_html_view_sketch.html`<li class="${mark}" style="--depth:${Math.min(depth, maxDepth)}"><span class="sign" aria-hidden="true">${signs[mark]}</span><span class="part">${(0, import_index15.oneLine)(label)}</span>${mark === "same" ? null : import_render_html_view_sketch.html` <span class="word">${mark}</span>`}</li>`
  ), rest = omitted === 0 ? null : import_render_html_view_sketch.html`<p class="quiet">${(0, import_action_deliver6.plural)(omitted, "more touched part")} not drawn.</p>`;
  return import_render_html_view_sketch.html`<ul class="outline">${rows}</ul>${rest}`;
}
var elements = {
  same: (text) => import_render_html_view_sketch.html`${text}`,
  added: (text) => import_render_html_view_sketch.html`<ins>${text}</ins>`,
  removed: (text) => import_render_html_view_sketch.html`<del>${text}</del>`
}, wordsOf = (words, own) => words.filter(({ mark }) => mark === "same" || mark === own).map(({ mark, text }) => elements[mark](text));
function cell(value, words, own) {
  return value === null ? import_render_html_view_sketch.html`<td class="none absent"><span title="not there">–</span></td>` : words ? import_render_html_view_sketch.html`<td>${wordsOf(words, own)}</td>` : value === "" ? import_render_html_view_sketch.html`<td class="none">empty</td>` : import_render_html_view_sketch.html`<td>${elements[own](value)}</td>`;
}
function detailRow(detail, sharesName) {
  let { before, after, words } = detail, name = import_render_html_view_sketch.html`<th scope="row">${(0, import_index15.oneLine)((0, import_action_deliver5.detailName)(detail))}${apiName(detail, sharesName)}</th>`;
  if (before === null && after === null) return import_render_html_view_sketch.html`<tr>${name}<td class="absent" colspan="2"></td></tr>`;
  let [one, other] = before === null || after === null ? [before, after] : (0, import_action_deliver.distinguish)(before, after), plain = (text) => text && (0, import_action_deliver.plainValue)(detail, text), segments = words && (0, import_action_deliver.mapReplaced)(words, import_action_deliver.distinguish);
  return import_render_html_view_sketch.html`<tr>${name}${cell(plain(one), segments, "removed")}${cell(plain(other), segments, "added")}</tr>`;
}
function apiName({ api }, isNeeded = !1) {
  return api === void 0 ? null : import_render_html_view_sketch.html` <small class="${isNeeded ? "quiet" : "api"}">${(0, import_index15.oneLine)(api)}</small>`;
}
function itemRows(item) {
  let { mark, details } = item, counts = (0, import_index13.groupBy)(details, import_action_deliver5.detailName), rows = details.map((each) => detailRow(each, (counts.get((0, import_action_deliver5.detailName)(each))?.length ?? 0) > 1));
  return import_render_html_view_sketch.html`<tbody><tr class="item ${mark}"><th colspan="3" scope="rowgroup"><span class="badge ${mark}">${mark}</span> ${subject(item)}${apiName(item)}</th></tr>${rows}</tbody>`;
}
function subject({ aspect, subject: text }) {
  let path = (0, import_index15.oneLine)(text).split(" \u203A ");
  return aspect !== "component" || path.length === 1 ? import_render_html_view_sketch.html`${path.join(" \u203A ")}` : import_render_html_view_sketch.html`<span class="path">${path.slice(0, -1).map(step)}</span>${path.at(-1) ?? ""}`;
}
function step(name) {
  let [, type = name, id = ""] = /^([\p{L}\d ]+)( #\S+)$/u.exec(name) ?? [];
  return import_render_html_view_sketch.html`${type}${id === "" ? null : import_render_html_view_sketch.html`<small class="api">${id}</small>`} › `;
}
function table(title, rows, { before, after }) {
  return import_render_html_view_sketch.html`<h3>${title}</h3><table class="sides"><colgroup><col class="name"><col><col></colgroup><thead><tr><th scope="col"></th><th scope="col">Before: ${before}</th><th scope="col">After: ${after}</th></tr></thead>${rows}</table>`;
}
var sideBySide = ({ items }, sides) => (0, import_action_deliver5.byAspect)(items).map(([aspect, group]) => table(import_action_deliver5.aspectTitles[aspect], group.map(itemRows), sides)), detailTable = (title, details, sides) => table(title, import_render_html_view_sketch.html`<tbody>${details.map((each) => detailRow(each, !1))}</tbody>`, sides);
function linkTo(key, targets) {
  let target = targets.get(key);
  return target === void 0 ? import_render_html_view_sketch.html`${(0, import_index15.oneLine)(key)}` : import_render_html_view_sketch.html`<a href="#d${target}">${(0, import_index15.oneLine)(key)}</a>`;
}
var diagram = ({ picture }) => picture?.kind === "outline" ? drawOutline(picture) : null;
function breakingBlock({ breaking }) {
  if (breaking.length === 0) return null;
  let { each, all } = (0, import_action_deliver.breakageOf)(breaking.map(({ message }) => message)), lines = each.map((text) => import_render_html_view_sketch.html`<p><span class="badge breaking">breaking</span> ${(0, import_render_html_view_sketch.prose)(text)}</p>`);
  return import_render_html_view_sketch.html`<div class="breaks">${lines}${all === "" ? null : import_render_html_view_sketch.html`<p>${(0, import_render_html_view_sketch.prose)(all)}</p>`}</div>`;
}
function omission(difference) {
  return difference.omitted.length === 0 ? null : import_render_html_view_sketch.html`<p class="quiet">${(0, import_action_deliver5.onlyCounted)(difference)}</p>`;
}
var pictures = (difference, drawn) => {
  let tree = diagram(difference);
  return drawn === null || tree === null ? drawn ?? tree : import_render_html_view_sketch.html`${drawn}<details class="tree"><summary>The changes as a tree of components</summary>${tree}</details>`;
};
function body({ difference, sides }, drawn) {
  if (!(0, import_action_deliver5.hasVisibleChange)(difference))
    return import_render_html_view_sketch.html`<p class="quiet">It runs as before: ${import_action_deliver5.noVisibleChange[difference.kind]}.</p>`;
  let sums = difference.unrelated ? import_render_html_view_sketch.html`<p>The two have next to nothing in common, so this only sums up.</p>` : null;
  return import_render_html_view_sketch.html`${breakingBlock(difference)}${sums}${pictures(difference, drawn)}${sideBySide(difference, sides)}${omission(difference)}${readAloud(difference)}`;
}
function readAloud(difference) {
  let prompts = (0, import_action_deliver5.promptsToReadAloud)(difference);
  if (prompts.length === 0) return null;
  let shown = prompts.slice(0, import_action_deliver.maxPrompts).map(
    ({ block, text }) => import_render_html_view_sketch.html`<li>${(0, import_index15.cutTo)(text, import_action_deliver.maxPromptLength)} <small class="quiet">${(0, import_index15.oneLine)(block)}</small></li>`
  ), rest = prompts.length - shown.length, words = `${(0, import_action_deliver6.plural)(prompts.length, "prompt")} to read aloud`;
  return import_render_html_view_sketch.html`<details class="aloud"><summary>${words}</summary><ul>${shown}${rest > 0 ? import_render_html_view_sketch.html`<li class="quiet">and ${rest} more</li>` : null}</ul></details>`;
}
var partWithHeading = (part, drawn) => import_render_html_view_sketch.html`<section class="part"><h3 class="part">${part.title}</h3>${effect(part, "p")}${body(part, drawn)}</section>`;
function effect({ difference }, element) {
  if (!(0, import_action_deliver5.hasVisibleChange)(difference)) return null;
  let words = `${(0, import_action_deliver5.summaryLine)(difference, import_index15.oneLine)}.`;
  return element === "p" ? import_render_html_view_sketch.html`<p class="effect">${words}</p>` : import_render_html_view_sketch.html` <span class="effect">${words}</span>`;
}
function parts(entry, drawn) {
  let [undone, own] = [(0, import_action_deliver5.undonePart)(entry), (0, import_action_deliver5.ownPart)(entry)];
  return undone ? import_render_html_view_sketch.html`${partWithHeading(undone, drawn.undone)}${own ? partWithHeading(own, drawn.own) : import_render_html_view_sketch.html`<p class="quiet">${import_action_deliver5.onlyUndoesNote}</p>`}` : own ? body(own, drawn.own) : drawn.own;
}
function metadataSection({ metadataChanges }) {
  return metadataChanges.length === 0 ? null : import_render_html_view_sketch.html`<section>${detailTable(import_action_deliver5.metadataTitle, metadataChanges, import_action_deliver5.metadataSides)}</section>`;
}
var notDrawn = { own: null, undone: null };
function foldWords([key, entry]) {
  let own = (0, import_action_deliver5.undonePart)(entry) ? null : (0, import_action_deliver5.ownPart)(entry);
  return import_render_html_view_sketch.html`<h2 class="key">${(0, import_index15.oneLine)(key)}</h2> <span class="extent">${(0, import_action_deliver5.extent)(entry) || "new"}</span>${own && effect(own, "span")}`;
}
function definition(keyed, index, { drawings, isOpen: isOpen2 }) {
  let [key, entry] = keyed, drawn = drawings?.parts.get(key) ?? notDrawn;
  return import_render_html_view_sketch.html`<section class="card" id="d${index}">
<details${isOpen2 ? import_render_html_view_sketch.html` open` : null}><summary>${foldWords(keyed)}</summary>
<div class="body">${parts(entry, drawn)}${metadataSection(entry)}</div></details>
</section>
`;
}
function definitionRow(report, [key, entry], targets) {
  let breaking = (0, import_action_deliver8.isBreaking)(entry) ? import_render_html_view_sketch.html` <span class="badge breaking">breaking</span>` : null, words = (0, import_action_deliver7.outcomeWords)(report, entry, import_index15.oneLine);
  return import_render_html_view_sketch.html`<tr data-find><th scope="row" class="key">${linkTo(key, targets)}</th><td class="what">${words}${breaking}</td><td class="number">${(0, import_action_deliver7.versionWords)(entry)}</td><td class="file">${fileLink(report, entry)}</td></tr>
`;
}
var fileLink = ({ context }, { file }) => (0, import_render_html_view_sketch.anchor)((0, import_index15.oneLine)(file), (0, import_action_deliver6.fileAddress)(context, file)), maxNames = 25;
function findingsBox(report, kind, all, { targets, areOpen }) {
  if (all.length === 0) return null;
  let shown = areOpen ? (0, import_action_deliver.nameBreaking)(report, all, targets) : all, shared = (0, import_action_deliver.shareFindings)(report, (0, import_action_deliver.shortenBreaking)(shown));
  return import_render_html_view_sketch.html`<div class="findings ${kind}" data-find>${shared.map((each) => finding(each, targets))}</div>`;
}
function finding({ finding: { key, what, message, file, place }, keys }, targets) {
  if (keys.length > 1) return ofSeveral(what, message, keys, targets);
  let fileName = key !== null && targets.has(key) ? "" : file ?? "", at = place === null || message === "" ? fileName : `${place.file}:${place.line}:${place.column}`, title = key === null ? import_render_html_view_sketch.html`${(0, import_index15.oneLine)(capital(what))}` : import_render_html_view_sketch.html`${linkTo(key, targets)} ${(0, import_index15.oneLine)(what)}`;
  return import_render_html_view_sketch.html`<p>${key === null && what === "" ? null : import_render_html_view_sketch.html`<span class="title">${title}.</span> `}${(0, import_render_html_view_sketch.prose)(message)}${at === "" ? null : import_render_html_view_sketch.html` <code class="quiet">${at}</code>`}</p>`;
}
function ofSeveral(what, message, keys, targets) {
  let names = import_render_html_view_sketch.html`<ul class="names">${keys.map((key) => import_render_html_view_sketch.html`<li>${linkTo(key, targets)}</li>`)}</ul>`, count = (0, import_action_deliver6.plural)(keys.length, "definition"), list = keys.length > maxNames ? import_render_html_view_sketch.html`<details><summary>The ${count}</summary>${names}</details>` : names;
  return import_render_html_view_sketch.html`<p><span class="title">${count} ${(0, import_index15.oneLine)(what)}.</span> ${(0, import_render_html_view_sketch.prose)(message)}</p>${list}`;
}
var capital = (text) => text.slice(0, 1).toUpperCase() + text.slice(1), script = `
const box = document.getElementById('search')
const count = document.getElementById('count')
const all = Array.from(document.querySelectorAll('[data-find]'), (part) => {
  const link = part.querySelector('th a[href^="#d"]')
  const parts = link ? [part, document.getElementById(link.hash.slice(1))] : [part]
  return [parts, parts.map((one) => one.textContent).join(' ').toLowerCase()]
})
const search = () => {
  const words = box.value.toLowerCase().split(/\\s+/).filter(Boolean)
  let found = 0
  for (const [parts, text] of all) {
    const hit = words.every((word) => text.includes(word))
    for (const part of parts) part.hidden = !hit
    if (hit && parts[0].tagName === 'TR') found += 1
    if (hit && words.length > 0) parts[0].closest('details')?.setAttribute('open', '')
  }
  count.textContent = words.length === 0 ? '' : found + ' found'
}
box.addEventListener('input', search)
box.parentElement.hidden = false
search()
`, style = `
:root {
  color-scheme: light dark;
  --ground: #ffffff; --canvas: #f6f8fa; --text: #1f2328; --quiet: #59636e; --line: #d1d9e0; --link: #0969da;
  --added: #1a7f37; --added-ground: #dafbe1; --removed: #cf222e; --removed-ground: #ffebe9;
  --changed: #9a6700; --changed-ground: #fff8c5; --moved: #0969da; --moved-ground: #ddf4ff;
  --shadow: 0 1px 2px rgb(31 35 40 / 0.06), 0 4px 14px rgb(31 35 40 / 0.05);
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #151b23; --canvas: #0d1117; --text: #e6edf3; --quiet: #9198a1; --line: #3d444d; --link: #4493f8;
    --added: #3fb950; --added-ground: #12311d; --removed: #f85149; --removed-ground: #3c1618;
    --changed: #d29922; --changed-ground: #33270f; --moved: #58a6ff; --moved-ground: #12294a;
    --shadow: none;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--canvas); color: var(--text); font: 15px/1.55 system-ui, -apple-system, "Segoe UI", sans-serif; }
a { color: var(--link); text-decoration: none; }
a:hover { text-decoration: underline; }
[hidden] { display: none !important; }
code, .key, .sides td, .outline { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; font-size: 13px; }
header, main, footer { max-width: 1180px; margin: 0 auto; padding: 0 24px; }
header { padding-top: 32px; }
h1 { margin: 0 0 4px; font-size: 25px; line-height: 1.25; letter-spacing: -0.01em; }
h2.key { margin: 0; font-size: 15.5px; overflow-wrap: anywhere; display: inline; }
h3 { margin: 24px 0 8px; font-size: 13px; text-transform: uppercase; letter-spacing: 0.06em; color: var(--quiet); }
h3.part { font-size: 15px; text-transform: none; letter-spacing: 0; color: var(--text); }
section.part + section.part { margin-top: 28px; border-top: 1px solid var(--line); }
.quiet, footer { color: var(--quiet); }
.sides small, .path { color: var(--quiet); font-weight: 400; }
body:not(:has(#api:checked)) .api { display: none; }
.option { display: inline-flex; margin-top: 6px; gap: 6px; align-items: center; font-size: 13px; color: var(--quiet); cursor: pointer; }
.option input { margin: 0; accent-color: var(--link); }
.search { margin: 14px 0 16px; display: flex; gap: 12px; align-items: center; }
#count:empty { display: none; }
.search input { flex: 1; font: inherit; color: inherit; background: var(--ground); border: 1px solid var(--line); border-radius: 8px; padding: 8px 14px; }
.search input:focus-visible { outline: 2px solid var(--link); outline-offset: 1px; }
.card, .rest { background: var(--ground); border: 1px solid var(--line); border-radius: 10px; box-shadow: var(--shadow); margin: 16px 0; overflow: clip; }
/* Many definitions: those below the first, a line each. */
.rest:not(:has(> .card:not([hidden]))) { display: none; }
.rest .card { margin: 0; border: 0; border-radius: 0; box-shadow: none; } .rest .card + .card { border-top: 1px solid var(--line); }
.rest details:not([open]) > summary { padding: 6px 18px; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; } .rest details:not([open]) .key { font-size: 13.5px; }
.rest details:not([open]) .effect { display: inline; margin-left: 10px; }
.findings { margin: 16px 0; padding: 12px 16px; border-left: 4px solid var(--moved); background: var(--ground); border-radius: 6px; }
.findings.error { border-color: var(--removed); }
.findings.warning { border-color: var(--changed); }
.findings p { margin: 6px 0; overflow-wrap: anywhere; }
.findings .title { font-weight: 600; }
.names { list-style: none; margin: 4px 0 10px; padding: 0; display: flex; flex-wrap: wrap; gap: 2px 16px; overflow-wrap: anywhere; font-size: 14px; }
.findings details > summary { padding: 2px 0; border: 0; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: 7px 14px; }
.all th, .all td { border-bottom: 1px solid var(--line); }
.all tbody tr:last-child > * { border-bottom: 0; }
.all thead th { color: var(--quiet); font-size: 13px; font-weight: 500; background: var(--canvas); }
.all td, .all tbody th { font-weight: 400; overflow-wrap: anywhere; }
.all .number { white-space: nowrap; }
.all .what { min-width: 8em; }
.all .file { font-size: 13px; }
details > summary { cursor: pointer; padding: 14px 18px; }
details[open] > summary { border-bottom: 1px solid var(--line); }
summary .extent { color: var(--quiet); margin-left: 6px; }
summary .effect { display: block; overflow-wrap: anywhere; }
p.effect { margin: 0 0 14px; }
.aloud { margin: 18px 0 0; } .aloud > summary { padding: 4px 0; color: var(--quiet); } .aloud[open] > summary { border: 0; } .aloud ul { margin: 6px 0; }
.body { padding: 6px 18px 20px; }
.badge { display: inline-block; border-radius: 999px; padding: 0 9px; font: 600 12px/20px system-ui, sans-serif; border: 1px solid; vertical-align: 1px; }
.badge.added { color: var(--added); background: var(--added-ground); }
.badge.removed, .badge.breaking { color: var(--removed); background: var(--removed-ground); }
.badge.changed { color: var(--changed); background: var(--changed-ground); }
.badge.moved { color: var(--moved); background: var(--moved-ground); }
.breaks { margin: 14px 0 4px; padding: 10px 14px; border-radius: 8px; color: var(--text); background: var(--removed-ground); }
.breaks p { margin: 6px 0; overflow-wrap: anywhere; }
.sides { table-layout: fixed; border: 1px solid var(--line); border-radius: 8px; border-collapse: separate; border-spacing: 0; overflow: hidden; }
.sides col.name { width: 22%; }
.sides thead th { color: var(--quiet); font-size: 12px; font-weight: 500; padding: 5px 14px; background: var(--canvas); }
.sides tr.item th { font-weight: 600; font-size: 14px; background: var(--canvas); border-top: 1px solid var(--line); overflow-wrap: anywhere; }
.sides tr:not(.item) th { font-weight: 500; font-size: 13px; color: var(--quiet); overflow-wrap: anywhere; }
.sides td { white-space: pre-wrap; overflow-wrap: anywhere; border-left: 1px solid var(--line); }
.sides ~ .sides thead { position: absolute; clip-path: inset(50%); }
.sides td.none { color: var(--quiet); font-style: italic; }
.sides tbody tr:not(.item) > * { border-top: 1px solid var(--line); }
ins, del { border-radius: 3px; padding: 1px 2px; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
ins { background: var(--added-ground); color: var(--added); text-decoration: underline; text-underline-offset: 3px; }
del { background: var(--removed-ground); color: var(--removed); }
.outline { list-style: none; margin: 14px 0; padding: 8px 0; border: 1px solid var(--line); border-radius: 8px; overflow-x: auto; }
.outline li { padding: 2px 14px; white-space: pre; }
.outline .sign { display: inline-block; width: 1.4em; font-weight: 700; }
.outline .part { padding-left: calc(var(--depth) * 1.6em); }
.outline .word { font: 600 12px system-ui, sans-serif; margin-left: 8px; }
.outline .same { color: var(--quiet); }
.outline .added { background: var(--added-ground); } .outline .added :is(.sign, .word) { color: var(--added); }
.outline .removed { background: var(--removed-ground); } .outline .removed :is(.sign, .word) { color: var(--removed); }
.outline .removed .part { text-decoration: line-through; }
.outline .changed { background: var(--changed-ground); } .outline .changed :is(.sign, .word) { color: var(--changed); }
.outline .moved { background: var(--moved-ground); } .outline .moved :is(.sign, .word) { color: var(--moved); }
footer { padding-top: 8px; padding-bottom: 48px; font-size: 13px; }
@media (max-width: 700px) {
  header, main, footer { padding-left: 12px; padding-right: 12px; } .body { padding: 6px 10px 14px; } details > summary { padding: 12px; } summary .extent { display: block; margin: 0; }
  .rest details:not([open]) > summary { padding: 7px 12px; } .rest details:not([open]) .extent { display: inline; margin-left: 6px; } .rest details:not([open]) .effect { display: block; margin: 0; overflow: hidden; text-overflow: ellipsis; }
  .all thead { position: absolute; clip-path: inset(50%); }
  .all tr { display: grid; grid-template-columns: 1fr auto; gap: 1px 12px; padding: 9px 12px; border-bottom: 1px solid var(--line); }
  .all tr > :is(th, td) { padding: 0; border: 0; } .all :is(.key, .file) { grid-column: 1 / -1; } .all tr:last-child { border: 0; }
  .sides :is(thead, tbody, tr, th, td) { display: block; } .sides colgroup { display: none; }
  .sides thead th { padding: 3px 12px 3px 28px; position: relative; } .sides thead th:first-child { display: none; } .sides thead th:last-child { padding-top: 0; }
  .sides tbody tr:not(.item) > :is(th, td) { border: 0; padding: 1px 12px; } .sides tbody tr.item th { padding: 7px 12px; }
  .sides tbody tr:not(.item) { border-top: 1px solid var(--line); padding: 6px 0 8px; } .sides tbody tr td.absent { display: none; }
  .sides tbody tr:not(.item) > td { padding-left: 28px; position: relative; }
  .sides :is(td:nth-child(2), thead th:nth-child(2))::before { content: "\u2212" / ""; position: absolute; left: 12px; color: var(--removed); font-weight: 700; }
  .sides :is(td:nth-child(3), thead th:nth-child(3))::before { content: "+" / ""; position: absolute; left: 12px; color: var(--added); font-weight: 700; }
}
@media print { details::details-content { content-visibility: visible; height: auto; } .search { display: none !important; } body { background: none; } .card { box-shadow: none; break-inside: avoid-page; } }
`;
async function drawContents(report, { contents, nameIds }) {
  let has = (kind) => [...contents.values()].some(({ own, undone }) => (own ?? undone)?.after.kind === kind), all = [
    has("view") ? await (await loadViews()).drawViews(report, contents) : null,
    has("module") ? await (await loadModules()).drawModules(report, contents, nameIds) : null
  ].filter((each) => each !== null);
  return all.length === 0 ? null : { style: all.map((each) => each.style).join(""), parts: new Map(all.flatMap(({ parts: parts2 }) => [...parts2])) };
}
async function preloadDrawing() {
  await Promise.all([(await loadViews()).preload(), (await loadModules()).preload()]);
}
var loadViews = () => Promise.resolve().then(() => (init_render_html_view_sketch(), render_html_view_sketch_exports)), loadModules = () => Promise.resolve().then(() => (init_render_html_flow_canvas_modules(), render_html_flow_canvas_modules_exports)), scriptHash = Buffer.from((0, import_index8.sha256)(script), "hex").toString("base64"), policy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  `script-src 'sha256-${scriptHash}'`,
  "base-uri 'none'",
  "form-action 'none'"
].join("; ");
function contextLine(report) {
  let { context, instance } = report, parts2 = [
    (0, import_action_deliver7.instanceName)(report) === "" ? null : (0, import_render_html_view_sketch.anchor)((0, import_index15.oneLine)((0, import_action_deliver7.instanceName)(report)), instance?.accessUrl ?? ""),
    instance && import_render_html_view_sketch.html`${instance.region}`,
    context.commit === "" ? null : import_render_html_view_sketch.html`commit ${(0, import_render_html_view_sketch.anchor)(import_render_html_view_sketch.html`<code>${context.commit.slice(0, 7)}</code>`, (0, import_action_deliver6.commitAddress)(context))}`,
    (0, import_render_html_view_sketch.anchor)(`run ${context.runId}`, context.runUrl)
  ].flatMap((part) => part ?? []);
  return import_render_html_view_sketch.html`<p class="quiet">${parts2.map((part, index) => import_render_html_view_sketch.html`${index > 0 ? " \xB7 " : ""}${part}`)}</p>`;
}
var notice = (message) => ({
  key: null,
  code: "",
  what: "",
  message,
  place: null,
  file: null
}), definitionTable = (rows) => import_render_html_view_sketch.html`<table class="all"><thead><tr><th scope="col">Definition</th><th scope="col">Change</th><th scope="col">Version</th><th scope="col">File</th></tr></thead><tbody>
${rows}</tbody></table>`, foldedTable = (words, rows) => rows.length === 0 ? null : import_render_html_view_sketch.html`<div class="card"><details><summary>${words}</summary>${definitionTable(rows)}</details></div>`, maxRows = 10, maxOpenRows = 100, namesOption = import_render_html_view_sketch.html`<label class="option"><input id="api" type="checkbox"> Show the names of the API</label>
`;
function definitionsOf(report, drawings) {
  let entries = (0, import_action_deliver8.bySeverity)(report), isUnchanged = ([, { status }]) => status === "unchanged", differing = entries.filter(
    ([key, { difference, undone, metadataChanges }]) => difference !== null || undone !== null || metadataChanges.length > 0 || drawings?.parts.has(key) === !0
  );
  return {
    changed: entries.filter((keyed) => !isUnchanged(keyed)),
    unchanged: entries.filter(isUnchanged),
    differing,
    targets: new Map(differing.map(([key], index) => [key, index])),
    areOpen: differing.length <= maxOpen.whole
  };
}
function changedTables(report, { changed, targets }) {
  let isOpen2 = ([key]) => changed.length <= maxRows || !targets.has(key), open = changed.filter(isOpen2).slice(0, maxOpenRows), folded = changed.filter((keyed) => !open.includes(keyed)), rows = (some) => some.map((keyed) => definitionRow(report, keyed, targets)), words = `${(0, import_action_deliver6.plural)(folded.length, open.length === 0 ? "definition" : "more definition")} as a table`;
  return import_render_html_view_sketch.html`${open.length === 0 ? null : import_render_html_view_sketch.html`<div class="card">${definitionTable(rows(open))}</div>`}${foldedTable(words, rows(folded))}`;
}
function* definitions(report, drawings, all) {
  let { differing, unchanged, targets, areOpen } = all, openCount = areOpen ? differing.length : maxOpen.first;
  yield* import_render_html_view_sketch.html`${changedTables(report, all)}
`.parts;
  for (let [index, keyed] of differing.entries())
    index === openCount && (yield '<div class="rest">'), yield* definition(keyed, index, { drawings, isOpen: index < openCount }).parts;
  differing.length > openCount && (yield "</div>"), yield* import_render_html_view_sketch.html`
${foldedTable(
    `${(0, import_action_deliver6.plural)(unchanged.length, "definition")} unchanged`,
    unchanged.map((keyed) => definitionRow(report, keyed, targets))
  )}`.parts;
}
var maxOpen = { whole: 10, first: 1 };
function* htmlReport(report, drawings = null) {
  let title = (0, import_action_deliver.headline)(report, import_index15.oneLine), all = definitionsOf(report, drawings);
  yield* import_render_html_view_sketch.html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${(0, import_render_html_view_sketch.trustedMarkup)(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${(0, import_render_html_view_sketch.trustedMarkup)(style + (drawings?.style ?? ""))}</style>
</head>
<body>
<header>
<h1>${title}</h1>
${contextLine(report)}
${all.differing.length === 0 ? null : namesOption}<div class="search" role="search" hidden><input id="search" type="search" placeholder="Search definitions, blocks, texts …" aria-label="Search"><span id="count" class="quiet" role="status"></span></div>
</header>
<main>
${findingsBox(report, "error", (0, import_action_deliver2.errorFindings)(report), all)}
${findingsBox(report, "warning", (0, import_action_deliver2.warningFindings)(report), all)}
${findingsBox(report, "notice", report.notices.map(notice), all)}
`.parts, yield* definitions(report, drawings, all), yield* import_render_html_view_sketch.html`
</main>
<footer><p>${(0, import_index15.oneLine)(report.modeReason)}</p></footer>
<script>${(0, import_render_html_view_sketch.trustedMarkup)(script)}</script>
</body>
</html>
`.parts;
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
/******/ 	var __webpack_exports__ = __nccwpck_require__(554);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;