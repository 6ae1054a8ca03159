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

/***/ 817:
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

// another:shared-80.js
var require_shared_80 = __commonJS({
  "another:shared-80.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(640)["shared-80.js"]);
  }
});

// another:shared-85.js
var require_shared_85 = __commonJS({
  "another:shared-85.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(742)["shared-85.js"]);
  }
});

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

// another:render-html-view-sketch.js
var require_render_html_view_sketch = __commonJS({
  "another:render-html-view-sketch.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(640)["render-html-view-sketch.js"]);
  }
});

// another:render-html-flow-canvas-modules.js
var require_render_html_flow_canvas_modules = __commonJS({
  "another:render-html-flow-canvas-modules.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(917)["render-html-flow-canvas-modules.js"]);
  }
});

// <stdin>
var stdin_exports = {};
__export(stdin_exports, {
  "render-html-page.js": () => render_html_page_exports
});
module.exports = __toCommonJS(stdin_exports);

// own:render-html-page.js
var render_html_page_exports = {};
__export(render_html_page_exports, {
  drawContents: () => drawContents,
  htmlReport: () => htmlReport,
  preloadDrawing: () => preloadDrawing
});
var import_shared_80 = __toESM(require_shared_80()), import_shared_85 = __toESM(require_shared_85()), import_shared_87 = __toESM(require_shared_87()), import_shared_88 = __toESM(require_shared_88()), import_shared_89 = __toESM(require_shared_89()), import_shared_90 = __toESM(require_shared_90()), import_shared_91 = __toESM(require_shared_91()), import_shared_92 = __toESM(require_shared_92()), import_shared_93 = __toESM(require_shared_93()), import_shared_94 = __toESM(require_shared_94()), import_shared_95 = __toESM(require_shared_95()), import_shared_96 = __toESM(require_shared_96()), import_shared_97 = __toESM(require_shared_97()), import_shared_98 = __toESM(require_shared_98()), import_shared_99 = __toESM(require_shared_99()), import_shared_100 = __toESM(require_shared_100()), import_shared_101 = __toESM(require_shared_101()), import_shared_102 = __toESM(require_shared_102()), import_shared_103 = __toESM(require_shared_103()), import_shared_104 = __toESM(require_shared_104()), import_shared_106 = __toESM(require_shared_106()), signs = {
  same: " ",
  added: "+",
  removed: "\u2212",
  changed: "~",
  moved: "\u2195"
}, maxDepth = 24;
function drawOutline({ lines, omitted }) {
  let rows = lines.map(
    ({ depth, label, mark }) => import_shared_80.html`<li class="${mark}" style="--depth:${Math.min(depth, maxDepth)}"><span class="sign" aria-hidden="true">${signs[mark]}</span><span class="part">${(0, import_shared_96.oneLine)(label)}</span>${mark === "same" ? null : import_shared_80.html` <span class="word">${mark}</span>`}</li>`
  ), rest = omitted === 0 ? null : import_shared_80.html`<p class="quiet">${(0, import_shared_94.plural)(omitted, "more touched part")} not drawn.</p>`;
  return import_shared_80.html`<ul class="outline">${rows}</ul>${rest}`;
}
var elements = {
  same: (text) => import_shared_80.html`${text}`,
  added: (text) => import_shared_80.html`<ins>${text}</ins>`,
  removed: (text) => import_shared_80.html`<del>${text}</del>`
}, wordsOf = (words, own) => words.filter(({ mark }) => mark === "same" || mark === own).map(({ mark, text }) => elements[mark](text));
function cell(value, words, own) {
  return value === null ? import_shared_80.html`<td class="none"><span title="not there">–</span></td>` : words ? import_shared_80.html`<td>${wordsOf(words, own)}</td>` : value === "" ? import_shared_80.html`<td class="none">empty</td>` : import_shared_80.html`<td>${elements[own](value)}</td>`;
}
function detailRow(detail) {
  let { before, after, words } = detail, name = import_shared_80.html`<th scope="row">${(0, import_shared_96.oneLine)((0, import_shared_94.detailName)(detail))}</th>`;
  return before === null && after === null ? import_shared_80.html`<tr>${name}<td colspan="2"></td></tr>` : import_shared_80.html`<tr>${name}${cell(before, words, "removed")}${cell(after, words, "added")}</tr>`;
}
function itemRows({ mark, subject, details }) {
  return import_shared_80.html`<tbody><tr class="item ${mark}"><th colspan="3" scope="rowgroup"><span class="badge ${mark}">${mark}</span> ${(0, import_shared_96.oneLine)(subject)}</th></tr>${details.map(detailRow)}</tbody>`;
}
function section([aspect, items], { before, after }) {
  return import_shared_80.html`<h3>${import_shared_94.aspectTitles[aspect]}</h3><table class="sides"><colgroup><col class="name"><col><col></colgroup><thead><tr><th scope="col"></th><th scope="col">Before: ${before}</th><th scope="col">After: ${after}</th></tr></thead>${items.map(itemRows)}</table>`;
}
var sideBySide = ({ items }, sides) => (0, import_shared_94.byAspect)(items).map((group) => section(group, sides)), maxOpen = 30, diagram = ({ picture }) => picture?.kind === "outline" ? drawOutline(picture) : null;
function breakingBlock({ breaking }) {
  if (breaking.length === 0) return null;
  let { each, all } = (0, import_shared_85.breakageOf)(breaking.map(({ message }) => message)), lines = each.map((text) => import_shared_80.html`<p><span class="badge breaking">breaking</span> ${(0, import_shared_80.prose)(text)}</p>`);
  return import_shared_80.html`<div class="breaks">${lines}${all === "" ? null : import_shared_80.html`<p>${(0, import_shared_80.prose)(all)}</p>`}</div>`;
}
function omission(difference) {
  return difference.omitted.length === 0 ? null : import_shared_80.html`<p class="quiet">${(0, import_shared_94.onlyCounted)(difference)}</p>`;
}
var pictures = (difference, drawn) => {
  let tree = diagram(difference);
  return drawn === null || tree === null ? drawn ?? tree : import_shared_80.html`${drawn}<details class="tree"><summary>The changes as a tree of components</summary>${tree}</details>`;
};
function body({ difference, sides }, drawn) {
  if (!(0, import_shared_94.hasVisibleChange)(difference))
    return import_shared_80.html`<p class="quiet">It runs as before: ${import_shared_94.noVisibleChange[difference.kind]}.</p>`;
  let sums = difference.unrelated ? import_shared_80.html`<p>The two have next to nothing in common, so this only sums up.</p>` : null;
  return import_shared_80.html`<p class="quiet">${(0, import_shared_94.countLine)(difference)}</p>${breakingBlock(difference)}${sums}${pictures(difference, drawn)}${sideBySide(difference, sides)}${omission(difference)}`;
}
var partWithHeading = (part, drawn) => import_shared_80.html`<section class="part"><h3 class="part">${part.title}</h3>${body(part, drawn)}</section>`;
function parts(entry, drawn) {
  let [undone, own] = [(0, import_shared_94.undonePart)(entry), (0, import_shared_94.ownPart)(entry)];
  return undone ? import_shared_80.html`${partWithHeading(undone, drawn.undone)}${own ? partWithHeading(own, drawn.own) : import_shared_80.html`<p class="quiet">${import_shared_94.onlyUndoesNote}</p>`}` : own ? body(own, drawn.own) : drawn.own;
}
var notDrawn = { own: null, undone: null };
function definition([key, entry], index, drawings) {
  let drawn = drawings?.parts.get(key) ?? notDrawn, opening = index < maxOpen ? import_shared_80.html`<details open>` : import_shared_80.html`<details>`;
  return import_shared_80.html`<section class="card" id="d${index}">
${opening}<summary><h2 class="key">${(0, import_shared_96.oneLine)(key)}</h2><span class="extent">${(0, import_shared_94.extent)(entry) || "new"}</span></summary>
<div class="body">${parts(entry, drawn)}</div></details>
</section>
`;
}
function definitionRow(report, [key, entry], target) {
  let name = target === null ? import_shared_80.html`${(0, import_shared_96.oneLine)(key)}` : import_shared_80.html`<a href="#d${target}">${(0, import_shared_96.oneLine)(key)}</a>`, breaking = (0, import_shared_94.isBreaking)(entry) ? import_shared_80.html` <span class="badge breaking">breaking</span>` : null, words = (0, import_shared_88.outcomeWords)(report, entry, import_shared_96.oneLine);
  return import_shared_80.html`<tr data-find><th scope="row" class="key">${name}</th><td>${words}${breaking}</td><td class="number">${(0, import_shared_88.versionWords)(entry)}</td><td>${fileLink(report, entry)}</td></tr>
`;
}
var fileLink = ({ context }, { file }) => (0, import_shared_80.anchor)((0, import_shared_96.oneLine)(file), (0, import_shared_94.fileAddress)(context, file)), script = `
const box = document.getElementById('search')
const count = document.getElementById('count')
const all = Array.from(document.querySelectorAll('[data-find]'), (part) => {
  const link = part.querySelector('a[href^="#d"]')
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
.search { position: sticky; top: 0; z-index: 2; margin: 20px -8px 8px; padding: 8px; background: var(--canvas); display: flex; gap: 12px; align-items: center; }
#count:empty { display: none; }
.search input { flex: 1; font: inherit; color: inherit; background: var(--ground); border: 1px solid var(--line); border-radius: 8px; padding: 8px 14px; }
.search input:focus-visible { outline: 2px solid var(--link); outline-offset: 1px; }
.card { background: var(--ground); border: 1px solid var(--line); border-radius: 10px; box-shadow: var(--shadow); margin: 16px 0; overflow: hidden; }
.findings { margin: 16px 0; padding: 12px 16px; border-left: 4px solid var(--moved); background: var(--ground); border-radius: 6px; }
.findings.error { border-color: var(--removed); }
.findings.warning { border-color: var(--changed); }
.findings p { margin: 6px 0; overflow-wrap: anywhere; }
.findings .title { font-weight: 600; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: 7px 14px; }
.all th, .all td { border-bottom: 1px solid var(--line); }
.all tbody tr:last-child > * { border-bottom: 0; }
.all thead th { color: var(--quiet); font-size: 13px; font-weight: 500; background: var(--canvas); }
.all td, .all tbody th { font-weight: 400; overflow-wrap: anywhere; }
.all .number { white-space: nowrap; }
details > summary { cursor: pointer; padding: 14px 18px; }
details[open] > summary { border-bottom: 1px solid var(--line); }
summary .extent { color: var(--quiet); margin-left: 8px; }
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
@media (max-width: 700px) { header, main, footer { padding-left: 12px; padding-right: 12px; } th, td { padding: 6px 8px; } .body { padding: 6px 10px 14px; } }
@media print { .search { display: none !important; } body { background: none; } .card { box-shadow: none; break-inside: avoid-page; } }
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
var loadViews = () => Promise.resolve().then(() => __toESM(require_render_html_view_sketch())), loadModules = () => Promise.resolve().then(() => __toESM(require_render_html_flow_canvas_modules())), scriptHash = Buffer.from((0, import_shared_102.sha256)(script), "hex").toString("base64"), policy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  `script-src 'sha256-${scriptHash}'`,
  "base-uri 'none'",
  "form-action 'none'"
].join("; "), trustedMarkup = (markup) => ({ markup });
function contextLine(report) {
  let { context, instance } = report, parts2 = [
    (0, import_shared_88.instanceName)(report) === "" ? null : (0, import_shared_80.anchor)((0, import_shared_96.oneLine)((0, import_shared_88.instanceName)(report)), instance?.accessUrl ?? ""),
    instance && import_shared_80.html`${instance.region}`,
    context.commit === "" ? null : import_shared_80.html`commit ${(0, import_shared_80.anchor)(import_shared_80.html`<code>${context.commit.slice(0, 7)}</code>`, (0, import_shared_94.commitAddress)(context))}`,
    (0, import_shared_80.anchor)(`run ${context.runId}`, context.runUrl)
  ].flatMap((part) => part ?? []);
  return import_shared_80.html`<p class="quiet">${parts2.map((part, index) => import_shared_80.html`${index > 0 ? " \xB7 " : ""}${part}`)}</p>`;
}
function findings(kind, all) {
  if (all.length === 0) return null;
  let rows = all.map(({ key, what, message, file, place }) => {
    let at = place === null ? file ?? "" : `${place.file}:${place.line}:${place.column}`, title = key === null ? capital(what) : `${key} ${what}`;
    return import_shared_80.html`<p>${title === "" ? null : import_shared_80.html`<span class="title">${(0, import_shared_96.oneLine)(title)}.</span> `}${(0, import_shared_80.prose)(message)}${at === "" ? null : import_shared_80.html` <code class="quiet">${at}</code>`}</p>`;
  });
  return import_shared_80.html`<div class="findings ${kind}" data-find>${rows}</div>`;
}
var capital = (text) => text.slice(0, 1).toUpperCase() + text.slice(1), notice = (message) => ({
  key: null,
  code: "",
  what: "",
  message,
  place: null,
  file: null
}), definitionTable = (rows) => import_shared_80.html`<table class="all"><thead><tr><th scope="col">Definition</th><th scope="col">Change</th><th scope="col">Version</th><th scope="col">File</th></tr></thead><tbody>
${rows}</tbody></table>`;
function definitions(report, drawings) {
  let entries = (0, import_shared_88.bySeverity)(report), differing = entries.filter(
    ([key, { difference, undone }]) => difference !== null || undone !== null || drawings?.parts.has(key) === !0
  ), row = (keyed) => {
    let at = differing.indexOf(keyed);
    return definitionRow(report, keyed, at < 0 ? null : at);
  }, isUnchanged = ([, { status }]) => status === "unchanged", changed = entries.filter((keyed) => !isUnchanged(keyed)).map(row), unchanged = entries.filter(isUnchanged).map(row);
  return import_shared_80.html`${changed.length === 0 ? null : import_shared_80.html`<div class="card">${definitionTable(changed)}</div>`}
${differing.map((keyed, index) => definition(keyed, index, drawings))}
${unchanged.length === 0 ? null : import_shared_80.html`<div class="card"><details><summary>${(0, import_shared_94.plural)(unchanged.length, "definition")} unchanged</summary>${definitionTable(unchanged)}</details></div>`}`;
}
function htmlReport(report, drawings = null) {
  let title = (0, import_shared_85.headline)(report, import_shared_96.oneLine);
  return import_shared_80.html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trustedMarkup(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${trustedMarkup(style + (drawings?.style ?? ""))}</style>
</head>
<body>
<header>
<h1>${title}</h1>
${contextLine(report)}
<div class="search" role="search" hidden><input id="search" type="search" placeholder="Search definitions, blocks, texts …" aria-label="Search"><span id="count" class="quiet" role="status"></span></div>
</header>
<main>
${findings("error", (0, import_shared_87.errorFindings)(report))}
${findings("warning", (0, import_shared_87.warningFindings)(report))}
${findings("notice", report.notices.map(notice))}
${definitions(report, drawings)}
</main>
<footer><p>${(0, import_shared_96.oneLine)(report.modeReason)}</p></footer>
<script>${trustedMarkup(script)}</script>
</body>
</html>
`.markup;
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
/******/ 	var __webpack_exports__ = __nccwpck_require__(817);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;