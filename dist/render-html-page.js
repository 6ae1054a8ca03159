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

// another:shared-73.js
var require_shared_73 = __commonJS({
  "another:shared-73.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(742)["shared-73.js"]);
  }
});

// another:shared-75.js
var require_shared_75 = __commonJS({
  "another:shared-75.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(742)["shared-75.js"]);
  }
});

// another:shared-76.js
var require_shared_76 = __commonJS({
  "another:shared-76.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(742)["shared-76.js"]);
  }
});

// another:shared-77.js
var require_shared_77 = __commonJS({
  "another:shared-77.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(742)["shared-77.js"]);
  }
});

// another:shared-78.js
var require_shared_78 = __commonJS({
  "another:shared-78.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(742)["shared-78.js"]);
  }
});

// another:shared-79.js
var require_shared_79 = __commonJS({
  "another:shared-79.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(742)["shared-79.js"]);
  }
});

// another:shared-80.js
var require_shared_80 = __commonJS({
  "another:shared-80.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(742)["shared-80.js"]);
  }
});

// another:shared-81.js
var require_shared_81 = __commonJS({
  "another:shared-81.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(742)["shared-81.js"]);
  }
});

// another:shared-82.js
var require_shared_82 = __commonJS({
  "another:shared-82.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(742)["shared-82.js"]);
  }
});

// another:shared-83.js
var require_shared_83 = __commonJS({
  "another:shared-83.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-83.js"]);
  }
});

// another:shared-84.js
var require_shared_84 = __commonJS({
  "another:shared-84.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-84.js"]);
  }
});

// another:shared-85.js
var require_shared_85 = __commonJS({
  "another:shared-85.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-85.js"]);
  }
});

// another:shared-86.js
var require_shared_86 = __commonJS({
  "another:shared-86.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-86.js"]);
  }
});

// another:shared-87.js
var require_shared_87 = __commonJS({
  "another:shared-87.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-87.js"]);
  }
});

// another:shared-88.js
var require_shared_88 = __commonJS({
  "another:shared-88.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-88.js"]);
  }
});

// another:shared-94.js
var require_shared_94 = __commonJS({
  "another:shared-94.js"(exports2, module2) {
    module2.exports = (__nccwpck_require__(344)["shared-94.js"]);
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
  htmlReport: () => htmlReport
});
var import_shared_73 = __toESM(require_shared_73()), import_shared_75 = __toESM(require_shared_75()), import_shared_76 = __toESM(require_shared_76()), import_shared_77 = __toESM(require_shared_77()), import_shared_78 = __toESM(require_shared_78()), import_shared_79 = __toESM(require_shared_79()), import_shared_80 = __toESM(require_shared_80()), import_shared_81 = __toESM(require_shared_81()), import_shared_82 = __toESM(require_shared_82()), import_shared_83 = __toESM(require_shared_83()), import_shared_84 = __toESM(require_shared_84()), import_shared_85 = __toESM(require_shared_85()), import_shared_86 = __toESM(require_shared_86()), import_shared_87 = __toESM(require_shared_87()), import_shared_88 = __toESM(require_shared_88()), import_shared_94 = __toESM(require_shared_94());
function assignLayers(nodes, all) {
  let edges = mergeEdges(all), between = edges.filter(({ from, to }) => from !== to), { order, back } = topologicalOrder(
    nodes.map(({ id }) => id),
    between
  ), down = between.map((edge) => ({ edge, up: back.has(edge), ends: ends(edge, back.has(edge)) })), layerOf = new Map(order.map((id) => [id, 0])), layer = (id) => layerOf.get(id) ?? 0;
  for (let id of order)
    for (let { ends: ends2 } of down)
      ends2[0] === id && layerOf.set(ends2[1], Math.max(layer(ends2[1]), layer(id) + 1));
  let layers = Array.from({ length: Math.max(0, ...layerOf.values()) + 1 }, () => []);
  for (let { id } of nodes) layers[layer(id)]?.push(id);
  let paths = down.map(({ edge, up, ends: [upper, lower] }, index) => {
    let places = Array.from({ length: layer(lower) - layer(upper) - 1 }, (_, at) => `way${index}.${at}`);
    for (let [at, place] of places.entries()) layers[layer(upper) + 1 + at]?.push(place);
    return { edge, up, chain: [upper, ...places, lower] };
  });
  return { layers, paths, loops: edges.filter(({ from, to }) => from === to) };
}
var ends = ({ from, to }, up) => up ? [to, from] : [from, to];
function mergeEdges(edges) {
  let known = /* @__PURE__ */ new Map();
  for (let edge of edges) {
    let key = `${edge.from} ${edge.to} ${edge.mark}`, label = [known.get(key)?.label, edge.label].filter(Boolean).join(" \xB7 ");
    known.set(key, { ...edge, label });
  }
  return [...known.values()];
}
function topologicalOrder(ids, edges) {
  let state = /* @__PURE__ */ new Map(), back = /* @__PURE__ */ new Set(), finished = [], enter = (id) => (state.set(id, "open"), { id, left: edges.filter(({ from }) => from === id) });
  for (let root of ids) {
    let path = state.has(root) ? [] : [enter(root)];
    for (let step = path.at(-1); step; step = path.at(-1)) {
      let edge = step.left.shift();
      edge ? state.get(edge.to) === "open" ? back.add(edge) : state.has(edge.to) || path.push(enter(edge.to)) : (state.set(step.id, "done"), finished.push(step.id), path.pop());
    }
  }
  return { order: finished.toReversed(), back };
}
function lines(paths, { places }, sizes) {
  let x = (id) => places.get(id ?? "")?.x ?? 0, shift = (id, edgePath, all, next) => {
    let sorted = all.toSorted((a, b) => x(next(a)) - x(next(b))), step = Math.min(26, (sizes.width(id) - 26) / all.length);
    return (sorted.indexOf(edgePath) - (all.length - 1) / 2) * step;
  }, first = ({ chain }) => chain[0] ?? "", last = ({ chain }) => chain.at(-1) ?? "";
  return paths.map((edgePath) => {
    let below = paths.filter((one) => first(one) === first(edgePath)), above = paths.filter((one) => last(one) === last(edgePath)), from = shift(first(edgePath), edgePath, below, ({ chain }) => chain[1]), to = shift(last(edgePath), edgePath, above, ({ chain }) => chain.at(-2)), points = edgePath.chain.flatMap((id, at) => {
      let { x: x2, y, band } = places.get(id) ?? { x: 0, y: 0, band: 0 }, half = sizes.height(id) / 2;
      return at === 0 ? [{ x: x2 + from, y: y + half }] : at === edgePath.chain.length - 1 ? [{ x: x2 + to, y: y - half }] : [
        { x: x2, y: y - band / 2 },
        { x: x2, y: y + band / 2 }
      ];
    }), drawn = edgePath.up ? points.toReversed() : points, siblings = edgePath.up ? above : below;
    return {
      edgePath,
      path: curve(drawn),
      label: labelPoint(drawn, siblings.indexOf(edgePath), siblings.length)
    };
  });
}
function curve(points) {
  let [start, ...rest] = points, path = `M${start?.x ?? 0} ${start?.y ?? 0}`, before = start;
  for (let point of rest) {
    let middle = ((before?.y ?? 0) + point.y) / 2;
    path += ` C${before?.x ?? 0} ${middle} ${point.x} ${middle} ${point.x} ${point.y}`, before = point;
  }
  return path;
}
function labelPoint([a, b], index, count) {
  let [from, to] = [a ?? { x: 0, y: 0 }, b ?? a ?? { x: 0, y: 0 }], step = count === 1 ? 0 : index % 3 - 1;
  return { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 + 4 + step * 16 };
}
function orderLayers({ layers, paths }) {
  let above = neighbours(paths, 1), below = neighbours(paths, -1), best = layers;
  for (let sweep = 0; sweep < 8; sweep += 1)
    best = sweep % 2 === 0 ? sweepLayers(best, above) : sweepLayers(best.toReversed(), below).toReversed();
  return best;
}
function neighbours(paths, direction) {
  let found = /* @__PURE__ */ new Map();
  for (let { chain } of paths) {
    let ids = direction === 1 ? chain : chain.toReversed();
    for (let [at, id] of ids.entries()) {
      let before = ids[at - 1];
      before !== void 0 && found.set(id, [...found.get(id) ?? [], before]);
    }
  }
  return found;
}
function sweepLayers(layers, near) {
  let places = /* @__PURE__ */ new Map();
  return layers.map((layer) => {
    let middle = (id, at) => {
      let known = (near.get(id) ?? []).flatMap((one) => places.get(one) ?? []);
      return known.length === 0 ? at / layer.length : known.reduce((sum, one) => sum + one, 0) / known.length;
    }, wanted = new Map(layer.map((id, at) => [id, middle(id, at)])), sorted = layer.toSorted((a, b) => (wanted.get(a) ?? 0) - (wanted.get(b) ?? 0));
    for (let [at, id] of sorted.entries()) places.set(id, (at + 0.5) / sorted.length);
    return sorted;
  });
}
var gaps = { across: 28, down: 74, around: 16 }, rounds = 12;
function layoutNodes(layers, paths, sizes) {
  let xs = horizontalPositions(layers, paths, sizes), places = /* @__PURE__ */ new Map(), top = gaps.around;
  for (let layer of layers) {
    let height = Math.max(...layer.map(sizes.height));
    for (let id of layer) places.set(id, { x: xs.get(id) ?? 0, y: top + height / 2, band: height });
    top += height + gaps.down;
  }
  let right = Math.max(...[...xs].map(([id, x]) => x + sizes.width(id) / 2));
  return { places, width: right + gaps.around, height: top - gaps.down + gaps.around };
}
function horizontalPositions(layers, paths, sizes) {
  let neighbourMaps = [neighbours(paths, 1), neighbours(paths, -1)], xs = /* @__PURE__ */ new Map();
  for (let layer of layers) for (let [id, x] of resolveOverlaps(layer, () => 0, sizes)) xs.set(id, x);
  for (let round = 0; round < rounds; round += 1) {
    let neighbourIds = neighbourMaps[round % 2], wish = (id) => {
      let known = (neighbourIds?.get(id) ?? []).flatMap((one) => xs.get(one) ?? []);
      return known.length === 0 ? xs.get(id) ?? 0 : known.reduce((sum, x) => sum + x, 0) / known.length;
    };
    for (let layer of round % 2 === 0 ? layers : layers.toReversed())
      for (let [id, x] of resolveOverlaps(layer, wish, sizes)) xs.set(id, x);
  }
  let left = Math.min(...[...xs].map(([id, x]) => x - sizes.width(id) / 2));
  return new Map([...xs].map(([id, x]) => [id, Math.round(x - left + gaps.around)]));
}
function resolveOverlaps(layer, wish, sizes) {
  let start = ({ wishes }) => wishes.reduce((sum, one) => sum + one, 0) / wishes.length, groups = [];
  for (let id of layer) {
    let width = sizes.width(id) + gaps.across, group = { ids: [id], wishes: [wish(id) - width / 2], width };
    for (let last = groups.at(-1); last && start(last) + last.width > start(group); last = groups.at(-1)) {
      let shift = last.width, wishes = [...last.wishes, ...group.wishes.map((wish2) => wish2 - shift)];
      group = { ids: [...last.ids, ...group.ids], wishes, width: last.width + group.width }, groups.pop();
    }
    groups.push(group);
  }
  return groups.flatMap((group) => {
    let left = start(group);
    return group.ids.map((id) => {
      let width = sizes.width(id) + gaps.across;
      return left += width, [id, left - width / 2];
    });
  });
}
var toMarkup = (piece) => piece === null ? "" : typeof piece == "string" || typeof piece == "number" ? (0, import_shared_76.htmlText)(String(piece)) : "markup" in piece ? piece.markup : piece.map(toMarkup).join("");
function html(parts2, ...pieces) {
  return { markup: parts2.map((part, index) => part + toMarkup(pieces[index] ?? null)).join("") };
}
function anchor(text2, address) {
  return !/^https?:\/\//.test(address) || !URL.canParse(address) ? html`${text2}` : html`<a href="${new URL(address).href}" rel="noreferrer">${text2}</a>`;
}
var prose = (text2) => text2.split(/`([^`]+)`/).map((part, index) => index % 2 === 1 ? html`<code>${part}</code>` : html`${part}`), max = { nodes: 300, edges: 600 }, text = { characters: 27, lines: 3, height: 16 }, box = { width: 214, padding: 11, edgeGap: 26 }, signs = { added: "+ ", removed: "\u2212 ", same: "" };
function wrapLines(label, characters, count) {
  let rows = [];
  for (let word of (0, import_shared_76.oneLine)(label).split(" ")) {
    let last = rows.at(-1);
    last !== void 0 && last.length + 1 + word.length <= characters ? rows[rows.length - 1] = `${last} ${word}` : rows.push((0, import_shared_76.cutTo)(word, characters));
  }
  return rows.length <= count ? rows : [...rows.slice(0, count - 1), (0, import_shared_76.cutTo)(`${rows[count - 1]} ${rows[count]}`, characters - 1)];
}
function createNode(node, all) {
  let rows = wrapLines(node.label, text.characters, text.lines), loops = all.filter(({ from }) => from === node.id), count = rows.length + loops.length + (node.mark === "same" ? 0 : 1);
  return { node, rows, loops, height: count * text.height + 2 * box.padding };
}
function drawNode({ node, rows, loops, height }, { x, y }) {
  let top = y - height / 2, texts = [
    ...node.mark === "same" ? [] : [{ kind: "mark", row: node.mark }],
    ...rows.map((row) => ({ kind: "label", row })),
    ...loops.map((loop) => ({
      kind: `loop ${loop.mark}`,
      row: (0, import_shared_76.cutTo)(`${signs[loop.mark]}\u21BA ${(0, import_shared_76.oneLine)(loop.label)}`, text.characters + 2)
    }))
  ], line = (at) => Math.round(top + box.padding + (at + 0.75) * text.height);
  return html`<g class="node ${node.mark}"><title>${(0, import_shared_76.oneLine)(node.label)}</title><rect x="${x - box.width / 2}" y="${top}" width="${box.width}" height="${height}" rx="8"/>${texts.map(({ kind, row }, at) => html`<text class="${kind}" x="${x}" y="${line(at)}">${row}</text>`)}</g>`;
}
function drawLine({ edgePath, path, label }) {
  let { mark, label: words } = edgePath.edge, rows = words === "" ? [] : wrapLines(`${signs[mark]}${words}`, 26, 2), row = (one, at) => html`<text class="way ${mark}" x="${label.x}" y="${Math.round(label.y + at * 13)}">${one}</text>`;
  return [
    html`<path class="way ${mark}" d="${path}" marker-end="url(#arrow-${mark})"/>`,
    rows.length === 0 ? null : html`<g><title>${(0, import_shared_76.oneLine)(words)}</title>${rows.map(row)}</g>`
  ];
}
var arrowHeads = html`<svg class="heads" width="0" height="0" aria-hidden="true"><defs>${["same", "added", "removed"].map(
  (mark) => html`<marker id="arrow-${mark}" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path class="head ${mark}" d="M0 0L10 5L0 10z"/></marker>`
)}</defs></svg>`;
function drawChart({ nodes, edges, omitted }) {
  if (nodes.length > max.nodes || edges.length > max.edges)
    return html`<p class="quiet">The flow chart is too large to be drawn.</p>`;
  if (nodes.length === 0) return html``;
  let known = new Set(nodes.map(({ id }) => id)), graph = assignLayers(
    nodes,
    edges.filter(({ from, to }) => known.has(from) && known.has(to))
  ), blocks = new Map(nodes.map((node) => [node.id, createNode(node, graph.loops)])), rest = omitted === 0 ? null : html`<p class="quiet">${(0, import_shared_76.plural)(omitted, "more touched block")} not drawn.</p>`;
  return html`${drawing(blocks, orderLayers(graph), graph.paths)}${rest}`;
}
function drawing(blocks, layers, paths) {
  let sizes = {
    width: (id) => blocks.has(id) ? box.width : box.edgeGap,
    height: (id) => blocks.get(id)?.height ?? 0
  }, placing = layoutNodes(layers, paths, sizes), drawn = lines(paths, placing, sizes).map(drawLine), boxes = [...blocks].map(([id, one]) => {
    let place = placing.places.get(id);
    return place ? drawNode(one, place) : null;
  }), { width, height } = placing, name = `Flow chart of ${(0, import_shared_76.plural)(blocks.size, "block")}`;
  return html`<div class="chart"><svg role="img" aria-label="${name}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${drawn.map(([line]) => line)}${boxes}${drawn.map(([, label]) => label)}</svg></div>`;
}
var signs2 = {
  same: " ",
  added: "+",
  removed: "\u2212",
  changed: "~",
  moved: "\u2195"
}, maxDepth = 24;
function drawOutline({ lines: lines2, omitted }) {
  let rows = lines2.map(
    ({ depth, label, mark }) => html`<li class="${mark}" style="--depth:${Math.min(depth, maxDepth)}"><span class="sign" aria-hidden="true">${signs2[mark]}</span><span class="part">${(0, import_shared_76.oneLine)(label)}</span>${mark === "same" ? null : html` <span class="word">${mark}</span>`}</li>`
  ), rest = omitted === 0 ? null : html`<p class="quiet">${(0, import_shared_76.plural)(omitted, "more touched part")} not drawn.</p>`;
  return html`<ul class="outline">${rows}</ul>${rest}`;
}
var elements = {
  same: (text2) => html`${text2}`,
  added: (text2) => html`<ins>${text2}</ins>`,
  removed: (text2) => html`<del>${text2}</del>`
}, wordsOf = (words, own) => words.filter(({ mark }) => mark === "same" || mark === own).map(({ mark, text: text2 }) => elements[mark](text2));
function cell(value, words, own) {
  return value === null ? html`<td class="none"><span title="not there">–</span></td>` : words ? html`<td>${wordsOf(words, own)}</td>` : value === "" ? html`<td class="none">empty</td>` : html`<td>${elements[own](value)}</td>`;
}
function detailRow(detail) {
  let { before, after, words } = detail, name = html`<th scope="row">${(0, import_shared_76.oneLine)((0, import_shared_76.detailName)(detail))}</th>`;
  return before === null && after === null ? html`<tr>${name}<td colspan="2"></td></tr>` : html`<tr>${name}${cell(before, words, "removed")}${cell(after, words, "added")}</tr>`;
}
function itemRows({ mark, subject, details }) {
  return html`<tbody><tr class="item ${mark}"><th colspan="3" scope="rowgroup"><span class="badge ${mark}">${mark}</span> ${(0, import_shared_76.oneLine)(subject)}</th></tr>${details.map(detailRow)}</tbody>`;
}
function section([aspect, items], { before, after }) {
  return html`<h3>${import_shared_76.aspectTitles[aspect]}</h3><table class="sides"><colgroup><col class="name"><col><col></colgroup><thead><tr><th scope="col"></th><th scope="col">Before: ${before}</th><th scope="col">After: ${after}</th></tr></thead>${items.map(itemRows)}</table>`;
}
var sideBySide = ({ items }, sides) => (0, import_shared_76.byAspect)(items).map((group) => section(group, sides)), maxOpen = 30, diagram = ({ picture: drawing2 }) => drawing2 === null ? null : drawing2.kind === "outline" ? drawOutline(drawing2) : drawChart(drawing2);
function breakingBlock({ breaking }) {
  if (breaking.length === 0) return null;
  let { each, all } = (0, import_shared_73.breakageOf)(breaking.map(({ message }) => message)), lines2 = each.map((text2) => html`<p><span class="badge breaking">breaking</span> ${prose(text2)}</p>`);
  return html`<div class="breaks">${lines2}${all === "" ? null : html`<p>${prose(all)}</p>`}</div>`;
}
function omission(difference) {
  return difference.omitted.length === 0 ? null : html`<p class="quiet">${(0, import_shared_76.onlyCounted)(difference)}</p>`;
}
function body({ difference, sides }) {
  if (!(0, import_shared_76.hasVisibleChange)(difference))
    return html`<p class="quiet">It runs as before: ${import_shared_76.noVisibleChange[difference.kind]}.</p>`;
  let sums = difference.unrelated ? html`<p>The two have next to nothing in common, so this only sums up.</p>` : null;
  return html`<p class="quiet">${(0, import_shared_76.countLine)(difference)}</p>${breakingBlock(difference)}${sums}${diagram(difference)}${sideBySide(difference, sides)}${omission(difference)}`;
}
var partWithHeading = (part) => html`<section class="part"><h3 class="part">${part.title}</h3>${body(part)}</section>`;
function parts(entry) {
  let [undone, own] = [(0, import_shared_76.undonePart)(entry), (0, import_shared_76.ownPart)(entry)];
  return undone ? html`${partWithHeading(undone)}${own ? partWithHeading(own) : html`<p class="quiet">${import_shared_76.onlyUndoesNote}</p>`}` : own && body(own);
}
function definition([key, entry], index) {
  let opening = index < maxOpen ? html`<details open>` : html`<details>`;
  return html`<section class="card" id="d${index}">
${opening}<summary><h2 class="key">${(0, import_shared_76.oneLine)(key)}</h2><span class="extent">${(0, import_shared_76.extent)(entry)}</span></summary>
<div class="body">${parts(entry)}</div></details>
</section>
`;
}
function definitionRow(report, [key, entry], target) {
  let name = target === null ? html`${(0, import_shared_76.oneLine)(key)}` : html`<a href="#d${target}">${(0, import_shared_76.oneLine)(key)}</a>`, breaking = (0, import_shared_76.isBreaking)(entry) ? html` <span class="badge breaking">breaking</span>` : null, words = (0, import_shared_76.outcomeWords)(report, entry, import_shared_76.oneLine);
  return html`<tr data-find><th scope="row" class="key">${name}</th><td>${words}${breaking}</td><td class="number">${(0, import_shared_76.versionWords)(entry)}</td><td>${fileLink(report, entry)}</td></tr>
`;
}
var fileLink = ({ context }, { file }) => anchor((0, import_shared_76.oneLine)(file), (0, import_shared_76.fileAddress)(context, file)), script = `
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
.chart { margin: 14px 0; padding: 8px; border: 1px solid var(--line); border-radius: 8px; overflow: auto; text-align: center; }
.heads { position: absolute; }
svg text { font: 12.5px system-ui, sans-serif; fill: var(--text); text-anchor: middle; }
.node rect { fill: var(--canvas); stroke: var(--line); stroke-width: 1.5; }
.node .mark { font-weight: 700; font-size: 11px; text-transform: uppercase; letter-spacing: 0.05em; }
.node .loop { font-size: 11.5px; fill: var(--quiet); }
.node.added rect { fill: var(--added-ground); stroke: var(--added); } .node.added .mark, .node .loop.added { fill: var(--added); }
.node.removed rect { fill: var(--removed-ground); stroke: var(--removed); stroke-dasharray: 6 4; }
.node.removed .mark, .node .loop.removed { fill: var(--removed); }
.node.changed rect { fill: var(--changed-ground); stroke: var(--changed); } .node.changed .mark { fill: var(--changed); }
.node.moved rect { fill: var(--moved-ground); stroke: var(--moved); } .node.moved .mark { fill: var(--moved); }
path.way { fill: none; stroke: var(--quiet); stroke-width: 1.4; }
path.way.added { stroke: var(--added); stroke-width: 2.4; }
path.way.removed { stroke: var(--removed); stroke-width: 1.6; stroke-dasharray: 5 4; }
path.head { fill: var(--quiet); } path.head.added { fill: var(--added); } path.head.removed { fill: var(--removed); }
text.way { font-size: 11.5px; fill: var(--quiet); paint-order: stroke; stroke: var(--ground); stroke-width: 4px; stroke-linejoin: round; }
text.way.added { fill: var(--added); } text.way.removed { fill: var(--removed); }
footer { padding-top: 8px; padding-bottom: 48px; font-size: 13px; }
@media (max-width: 700px) { header, main, footer { padding-left: 12px; padding-right: 12px; } th, td { padding: 6px 8px; } .body { padding: 6px 10px 14px; } }
@media print { .search { display: none !important; } body { background: none; } .card { box-shadow: none; break-inside: avoid-page; } }
`, scriptHash = Buffer.from((0, import_shared_83.sha256)(script), "hex").toString("base64"), policy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  `script-src 'sha256-${scriptHash}'`,
  "base-uri 'none'",
  "form-action 'none'"
].join("; "), trustedMarkup = (markup) => ({ markup });
function contextLine(report) {
  let { context, instance } = report, parts2 = [
    (0, import_shared_76.instanceName)(report) === "" ? null : anchor((0, import_shared_76.oneLine)((0, import_shared_76.instanceName)(report)), instance?.accessUrl ?? ""),
    instance && html`${instance.region}`,
    context.commit === "" ? null : html`commit ${anchor(html`<code>${context.commit.slice(0, 7)}</code>`, (0, import_shared_76.commitAddress)(context))}`,
    anchor(`run ${context.runId}`, context.runUrl)
  ].flatMap((part) => part ?? []);
  return html`<p class="quiet">${parts2.map((part, index) => html`${index > 0 ? " \xB7 " : ""}${part}`)}</p>`;
}
function findings(kind, all) {
  if (all.length === 0) return null;
  let rows = all.map(({ key, what, message, file, place }) => {
    let at = place === null ? file ?? "" : `${place.file}:${place.line}:${place.column}`, title = key === null ? capital(what) : `${key} ${what}`;
    return html`<p>${title === "" ? null : html`<span class="title">${(0, import_shared_76.oneLine)(title)}.</span> `}${prose(message)}${at === "" ? null : html` <code class="quiet">${at}</code>`}</p>`;
  });
  return html`<div class="findings ${kind}" data-find>${rows}</div>`;
}
var capital = (text2) => text2.slice(0, 1).toUpperCase() + text2.slice(1), notice = (message) => ({
  key: null,
  code: "",
  what: "",
  message,
  place: null,
  file: null
}), definitionTable = (rows) => html`<table class="all"><thead><tr><th scope="col">Definition</th><th scope="col">Change</th><th scope="col">Version</th><th scope="col">File</th></tr></thead><tbody>
${rows}</tbody></table>`;
function definitions(report) {
  let entries = (0, import_shared_76.bySeverity)(report), differing = entries.filter(([, { difference, undone }]) => difference !== null || undone !== null), row = (keyed) => {
    let at = differing.indexOf(keyed);
    return definitionRow(report, keyed, at < 0 ? null : at);
  }, isUnchanged = ([, { status }]) => status === "unchanged", changed = entries.filter((keyed) => !isUnchanged(keyed)).map(row), unchanged = entries.filter(isUnchanged).map(row);
  return html`${changed.length === 0 ? null : html`<div class="card">${definitionTable(changed)}</div>`}
${differing.map(definition)}
${unchanged.length === 0 ? null : html`<div class="card"><details><summary>${(0, import_shared_76.plural)(unchanged.length, "definition")} unchanged</summary>${definitionTable(unchanged)}</details></div>`}`;
}
function htmlReport(report) {
  let title = (0, import_shared_73.headline)(report, import_shared_76.oneLine);
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trustedMarkup(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${trustedMarkup(style)}</style>
</head>
<body>
${arrowHeads}
<header>
<h1>${title}</h1>
${contextLine(report)}
<div class="search" role="search" hidden><input id="search" type="search" placeholder="Search definitions, blocks, texts …" aria-label="Search"><span id="count" class="quiet" role="status"></span></div>
</header>
<main>
${findings("error", (0, import_shared_75.errorFindings)(report))}
${findings("warning", (0, import_shared_75.warningFindings)(report))}
${findings("notice", report.notices.map(notice))}
${definitions(report)}
</main>
<footer><p>${(0, import_shared_76.oneLine)(report.modeReason)}</p></footer>
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