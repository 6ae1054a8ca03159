/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 683:
/***/ ((module) => {

"use strict";
module.exports = require("./action-deliver.js");

/***/ }),

/***/ 636:
/***/ ((module) => {

"use strict";
module.exports = require("./core-diff-compare-changes.js");

/***/ }),

/***/ 304:
/***/ ((module) => {

"use strict";
module.exports = require("./core-diff-flow-canvas-of.js");

/***/ }),

/***/ 377:
/***/ ((module) => {

"use strict";
module.exports = require("./index.js");

/***/ }),

/***/ 857:
/***/ ((module) => {

"use strict";
module.exports = require("./render-html-flow-canvas-place-by-dagre.js");

/***/ }),

/***/ 640:
/***/ ((module) => {

"use strict";
module.exports = require("./render-html-view-sketch.js");

/***/ }),

/***/ 890:
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

// another:render-html-flow-canvas-place-by-dagre
var render_html_flow_canvas_place_by_dagre_exports = {};
__export(render_html_flow_canvas_place_by_dagre_exports, {
  placeByDagre: () => import_render_html_flow_canvas_place_by_dagre2.placeByDagre
});
var import_render_html_flow_canvas_place_by_dagre2, init_render_html_flow_canvas_place_by_dagre = __esm({
  "another:render-html-flow-canvas-place-by-dagre"() {
    import_render_html_flow_canvas_place_by_dagre2 = __nccwpck_require__(857);
  }
});

// another:core-diff-flow-canvas-of
var core_diff_flow_canvas_of_exports = {};
__export(core_diff_flow_canvas_of_exports, {
  canvasOf: () => import_core_diff_flow_canvas_of2.canvasOf,
  compareWithItself: () => import_core_diff_flow_canvas_of2.compareWithItself,
  newCanvas: () => import_core_diff_flow_canvas_of2.newCanvas
});
var import_core_diff_flow_canvas_of2, init_core_diff_flow_canvas_of = __esm({
  "another:core-diff-flow-canvas-of"() {
    import_core_diff_flow_canvas_of2 = __nccwpck_require__(304);
  }
});

// another:core-diff-compare-changes
var core_diff_compare_changes_exports = {};
__export(core_diff_compare_changes_exports, {
  changedCanvas: () => import_core_diff_compare_changes.changedCanvas,
  compareChange: () => import_core_diff_compare_changes.compareChange,
  compareChanges: () => import_core_diff_compare_changes.compareChanges_2,
  compareNamed: () => import_core_diff_compare_changes.compareNamed,
  compareTrees: () => import_core_diff_compare_changes.compareTrees,
  sizeOfDifference: () => import_core_diff_compare_changes.sizeOfDifference
});
var import_core_diff_compare_changes, init_core_diff_compare_changes = __esm({
  "another:core-diff-compare-changes"() {
    import_core_diff_compare_changes = __nccwpck_require__(636);
  }
});

// <stdin>
var stdin_exports = {};
__export(stdin_exports, {
  drawModules: () => drawModules,
  preload_4: () => preload
});
module.exports = __toCommonJS(stdin_exports);

// another:src/core/words/block-table.ts
var import_core_diff_flow_canvas_of = __nccwpck_require__(304);

// another:src/render/html/first-drawn.ts
var import_render_html_view_sketch = __nccwpck_require__(640);

// another:src/render/html/flow-canvas/measure.ts
var import_render_html_flow_canvas_place_by_dagre = __nccwpck_require__(857);

// another:src/render/html/markup.ts
var import_render_html_view_sketch2 = __nccwpck_require__(640);

// another:src/core/words/prompts.ts
var import_action_deliver = __nccwpck_require__(683);

// another:src/render/markdown.ts
var import_action_deliver2 = __nccwpck_require__(683);

// another:src/render/alias.ts
var import_action_deliver3 = __nccwpck_require__(683);

// another:src/core/text/natural-order.ts
var import_action_deliver4 = __nccwpck_require__(683);

// another:src/core/plan/removed.ts
var import_action_deliver5 = __nccwpck_require__(683);

// another:src/core/plan/plan.ts
var import_action_deliver6 = __nccwpck_require__(683);

// another:src/core/resolve/review-hash.ts
var import_action_deliver7 = __nccwpck_require__(683);

// another:src/core/plan/version-marker.ts
var import_action_deliver8 = __nccwpck_require__(683);

// another:src/core/model/difference.ts
var import_action_deliver9 = __nccwpck_require__(683);

// another:src/core/plan/decision.ts
var import_action_deliver10 = __nccwpck_require__(683);

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
var import_action_deliver11 = __nccwpck_require__(683);

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

// another:src/core/model/errors.ts
var import_index13 = __nccwpck_require__(377);

// another:src/core/text/nearest.ts
var import_index14 = __nccwpck_require__(377);

// another:src/render/escape.ts
var import_index15 = __nccwpck_require__(377);

// another:src/core/text/quote.ts
var import_index16 = __nccwpck_require__(377);

// another:esbuild-runtime
var import_index17 = __nccwpck_require__(377);

// own:render-html-flow-canvas-modules
var bend = { least: 36, most: 170 };
function forwardPath(from, to, passing = []) {
  let path = `M${from.x} ${from.y}`, at = from;
  for (let left of passing)
    path += `${curve(at, left)}H${left.x + import_render_html_flow_canvas_place_by_dagre.boxWidth}`, at = { x: left.x + import_render_html_flow_canvas_place_by_dagre.boxWidth, y: left.y };
  return path + curve(at, to);
}
var straight = (from, to) => Math.round(Math.min(bend.most, Math.max(bend.least, (to.x - from.x) / 2)));
function curve(from, to) {
  let out = straight(from, to);
  return `C${from.x + out} ${from.y} ${to.x - out} ${to.y} ${to.x} ${to.y}`;
}
function curvePoints(from, to, passing) {
  let starts = [from, ...passing.map(({ x, y }) => ({ x: x + import_render_html_flow_canvas_place_by_dagre.boxWidth, y }))];
  return [...passing, to].flatMap((end, index) => {
    let start = starts[index] ?? from, out = straight(start, end), count = Math.ceil((Math.abs(end.x - start.x) + Math.abs(end.y - start.y)) / 10);
    return Array.from({ length: count }, (_, at) => {
      let t = (at + 0.5) / count, [a, b, c, d] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t ** 2 * (1 - t), t ** 3];
      return {
        x: a * start.x + b * (start.x + out) + c * (end.x - out) + d * end.x,
        y: (a + b) * start.y + (c + d) * end.y
      };
    });
  });
}
function throughCorners(corners) {
  let isStraight = (a, b, c) => a.x === b.x && b.x === c.x || a.y === b.y && b.y === c.y, apart = corners.filter(
    ({ x, y }, index) => x !== corners[index - 1]?.x || y !== corners[index - 1]?.y
  ), turns = apart.filter((each, index) => {
    let [before, after] = [apart[index - 1], apart[index + 1]];
    return before === void 0 || after === void 0 || !isStraight(before, each, after);
  });
  return turns.map((each, index) => turn(turns[index - 1], each, turns[index + 1])).join("");
}
function turn(before, at, after) {
  if (before === void 0) return `M${at.x} ${at.y}`;
  if (after === void 0) return `L${at.x} ${at.y}`;
  let toward = (other) => {
    let length = Math.abs(other.x - at.x) + Math.abs(other.y - at.y), part = Math.min(10, length / 2) / (length || 1);
    return `${round(at.x + (other.x - at.x) * part)} ${round(at.y + (other.y - at.y) * part)}`;
  };
  return `L${toward(before)}Q${at.x} ${at.y} ${toward(after)}`;
}
var round = (pixels) => Math.round(pixels * 10) / 10;
function backwardPath(from, to, lane) {
  let [right, left] = [from.x + bend.least, to.x - bend.least];
  return `M${from.x} ${from.y}C${right} ${from.y} ${right} ${lane} ${from.x} ${lane}H${to.x}C${left} ${lane} ${left} ${to.y} ${to.x} ${to.y}`;
}
function createQueue() {
  let heap = [], rankAt = (index) => heap[index]?.rank ?? Number.POSITIVE_INFINITY, swap = (a, b) => {
    let [one, other] = [heap[a], heap[b]];
    one && other && ([heap[a], heap[b]] = [other, one]);
  };
  return {
    add: (item, rank) => {
      let at = heap.push({ item, rank }) - 1;
      for (let above = at - 1 >> 1; at > 0 && rankAt(at) < rankAt(above); above = at - 1 >> 1)
        swap(at, above), at = above;
    },
    take: () => {
      let [first] = heap, last = heap.pop();
      if (first === void 0 || last === void 0) return null;
      heap.length > 0 && (heap[0] = last);
      let at = 0;
      for (; ; ) {
        let [left, right] = [2 * at + 1, 2 * at + 2], lower = rankAt(right) < rankAt(left) ? right : left;
        if (rankAt(lower) >= rankAt(at)) return first.item;
        swap(at, lower), at = lower;
      }
    }
  };
}
var lanes = { x: [14, 24], y: [6, 14] }, clear = { x: 10, y: 3 }, columnsBeside = ({
  x
}) => ({
  out: lanes.x.map((lane) => x + import_render_html_flow_canvas_place_by_dagre.boxWidth + lane),
  in: lanes.x.map((lane) => x - lane)
});
function createRouteGrid(places, boxes) {
  let rects = [...places].map(([id, place]) => ({ ...place, bottom: (0, import_render_html_flow_canvas_place_by_dagre.bottomOf)(place, boxes.heightOf(id)) })), xs = ascending(rects.flatMap((rect) => Object.values(columnsBeside(rect)).flat())), ys = ascending(rects.flatMap(({ y, bottom }) => lanes.y.flatMap((lane) => [y - lane, bottom + lane]))), spans = { inRow: ys.map(() => []), inColumn: xs.map(() => []) };
  for (let { x, y, bottom } of rects) {
    let [left, right] = [x - clear.x, x + import_render_html_flow_canvas_place_by_dagre.boxWidth + clear.x], [top, low] = [y - clear.y, bottom + clear.y];
    for (let row2 of indexesWithin(ys, top, low)) spans.inRow[row2]?.push({ from: left, to: right });
    for (let column of indexesWithin(xs, left, right)) spans.inColumn[column]?.push({ from: top, to: low });
  }
  let isFree = (of, [a, b]) => of !== void 0 && a !== void 0 && b !== void 0 && of.every(({ from, to }) => b <= from || a >= to);
  return {
    xs,
    ys,
    isFreeRight: (column, row2) => isFree(spans.inRow[row2], [xs[column], xs[column + 1]]),
    isFreeDown: (column, row2) => isFree(spans.inColumn[column], [ys[row2], ys[row2 + 1]])
  };
}
var ascending = (values) => [...new Set(values)].toSorted((a, b) => a - b);
function indexesWithin(values, from, to) {
  return values.flatMap((value, index) => value > from && value < to ? [index] : []);
}
var extra = { turn: 30, shared: 40 }, eagerness = 1.1, maxPoints = 3e3;
function createRouter(grid, budget) {
  let { xs, ys } = grid, width = xs.length, columns = new Map(xs.map((x, index) => [x, index])), used = /* @__PURE__ */ new Map(), left = budget, placeAt = (state) => {
    let point = state >> 1;
    return { x: xs[point % width] ?? 0, y: ys[Math.floor(point / width)] ?? 0 };
  };
  function neighbours(state) {
    let point = state >> 1, [column, row2] = [point % width, Math.floor(point / width)], found = [];
    return grid.isFreeRight(column, row2) && found.push([point + 1 << 1, state & -2]), column > 0 && grid.isFreeRight(column - 1, row2) && found.push([point - 1 << 1, point - 1 << 1]), grid.isFreeDown(column, row2) && found.push([point + width << 1 | 1, state | 1]), row2 > 0 && grid.isFreeDown(column, row2 - 1) && found.push([point - width << 1 | 1, point - width << 1 | 1]), found;
  }
  let pointsOn = (x, y) => {
    let column = columns.get(x), below = ys.findIndex((each) => each >= y);
    return column === void 0 || below < 1 ? [] : [below - 1, below].map((row2) => row2 * width + column << 1 | 1);
  };
  return ({ from, to, fromBox, toBox, target }) => {
    let visits = /* @__PURE__ */ new Map(), done = /* @__PURE__ */ new Set(), queue = createQueue(), distance = (a, b) => Math.abs(a.x - b.x) + Math.abs(a.y - b.y), visit = (state, cost, before) => {
      let known = visits.get(state);
      known !== void 0 && known.cost <= cost || (visits.set(state, { cost, from: before }), queue.add(state, cost + eagerness * distance(placeAt(state), to)));
    };
    for (let x of columnsBeside(fromBox).out)
      for (let state of pointsOn(x, from.y)) visit(state, distance(from, placeAt(state)), -1);
    let goals = new Set(columnsBeside(toBox).in.flatMap((x) => pointsOn(x, to.y))), most = maxPoints;
    for (let state = queue.take(); state !== null; state = queue.take()) {
      if (done.has(state)) continue;
      if (done.add(state), left -= 1, most -= 1, left < 0 || most < 0) return null;
      if (goals.has(state)) return corners(state);
      let { cost = 0 } = visits.get(state) ?? {};
      for (let [next, step] of neighbours(state)) {
        let turn2 = (next & 1) === (state & 1) ? 0 : extra.turn, other = used.get(step), shared = other === void 0 || other === target ? 0 : extra.shared;
        visit(next, cost + distance(placeAt(state), placeAt(next)) + turn2 + shared, state);
      }
    }
    return null;
    function corners(goal) {
      let states = [];
      for (let state = goal; state >= 0; state = visits.get(state)?.from ?? -1) states.unshift(state);
      states.forEach((state, index) => {
        let before = states[index - 1];
        before !== void 0 && used.set(Math.min(before & -2, state & -2) | state & 1, target);
      });
      let [first, last] = [placeAt(states[0] ?? goal), placeAt(goal)];
      return [from, { x: first.x, y: from.y }, ...states.map(placeAt), { x: last.x, y: to.y }, to];
    }
  };
}
var laneGap = 8, routeBudget = 400;
function linesOf(canvas, { places, bends }, boxes) {
  let grid = createRouteGrid(places, boxes), findRoute = createRouter(grid, routeBudget * canvas.blocks.length);
  return canvas.blocks.flatMap(({ id, mark: ofBlock }) => {
    let from = places.get(id);
    return from === void 0 ? [] : boxes.rowsOf(id).flatMap(({ branch, top, height }) => {
      if (branch === void 0 || !boxes.isDrawn(branch)) return [];
      let y = from.y + top + height / 2, line = (end, mark) => {
        let to = end === null ? void 0 : places.get(end);
        if (end === null || to === void 0) return [];
        let target = { x: to.x, y: to.y + (0, import_render_html_flow_canvas_place_by_dagre.inletOf)(boxes.rowsOf(end)) }, outlet = { x: from.x + import_render_html_flow_canvas_place_by_dagre.boxWidth, y }, path = pathOf({ from: outlet, to: target, fromBox: from, toBox: to, target: end }, id);
        return [{ from: id, to: end, mark, word: branch.word, path }];
      };
      if (branch.mark === "changed") return [...line(branch.was, "removed"), ...line(branch.to, "added")];
      let inherited = ofBlock === "added" || ofBlock === "removed" ? ofBlock : branch.mark;
      return line(branch.to, inherited);
    });
  });
  function pathOf(ends, id) {
    let { from, to, target } = ends, isBack = to.x < from.x + bend.least / 2, passing = bends.get((0, import_render_html_flow_canvas_place_by_dagre.edgeKey)(id, target)) ?? [];
    if (!isBack && isFree(from, to, passing)) return forwardPath(from, to, passing);
    let route = id === target ? null : findRoute(ends);
    return route !== null ? throughCorners(route) : isBack ? backwardPath(from, to, laneOf(id, target, places, boxes)) : forwardPath(from, to, passing);
  }
  function isFree(start, goal, passing) {
    let points = curvePoints(start, goal, passing), ys = points.map(({ y }) => y), [top, low] = [Math.min(...ys), Math.max(...ys)];
    return [...places].every(([id, place]) => {
      let bottom = (0, import_render_html_flow_canvas_place_by_dagre.bottomOf)(place, boxes.heightOf(id));
      return place.y > low || bottom < top ? !0 : !points.some(({ x, y }) => x > place.x && x < place.x + import_render_html_flow_canvas_place_by_dagre.boxWidth && y > place.y && y < bottom);
    });
  }
}
function laneOf(from, to, places, boxes) {
  let [one, other] = [places.get(from), places.get(to)];
  return one === void 0 || other === void 0 ? 0 : from === to ? one.y - laneGap : other.y >= (0, import_render_html_flow_canvas_place_by_dagre.bottomOf)(one, boxes.heightOf(from)) ? other.y - laneGap : (0, import_render_html_flow_canvas_place_by_dagre.bottomOf)(one, boxes.heightOf(from)) + laneGap;
}
var margin = { x: 56, y: 28 }, entryBox = { width: 66, height: 26 }, farFrom = 3;
function drawCanvas(canvas, {
  boxes,
  layout: { places, bends },
  number,
  name
}) {
  let entry = entryPlace(canvas, places, boxes), corners = [...places].map(([id, place]) => ({
    ...place,
    bottom: (0, import_render_html_flow_canvas_place_by_dagre.bottomOf)(place, boxes.heightOf(id))
  }));
  entry !== null && corners.push({ ...entry, bottom: (0, import_render_html_flow_canvas_place_by_dagre.bottomOf)(entry, entryBox.height) });
  let left = Math.min(...corners.map(({ x }) => x)) - margin.x, top = Math.min(...corners.map(({ y }) => y)) - margin.y, width = Math.max(...corners.map(({ x }) => x)) + import_render_html_flow_canvas_place_by_dagre.boxWidth + margin.x - left, height = Math.max(...corners.map(({ bottom }) => bottom)) + margin.y - top, shift = ({ x, y }) => ({ x: x - left, y: y - top }), moved = new Map([...places].map(([id, place]) => [id, shift(place)])), shifted = new Map([...bends].map(([key, passing]) => [key, passing.map(shift)])), lines = linesOf(canvas, { places: moved, bends: shifted }, boxes), far = new Set(canvas.blocks.filter(({ distance }) => distance >= farFrom).map(({ id }) => id)), blocks = canvas.blocks.map((block) => {
    let place = moved.get(block.id);
    return place ? drawBlock(block, place, { boxes, isFar: far.has(block.id), number }) : null;
  }), start = entry && drawEntry(canvas, shift(entry), moved, boxes), labels = new Map(canvas.blocks.map((block) => [block.id, shortLabel(block)])), drawnLines = lines.toSorted((a, b) => order[a.mark] - order[b.mark]).map((line) => drawLine(line, far.has(line.from) && far.has(line.to), labels));
  return { markup: import_render_html_view_sketch2.html`<svg role="img" aria-label="${name}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><g aria-hidden="true">${drawnLines}${start}${blocks}${heads(lines, far, moved, boxes)}</g></svg>`, width, height, focus: focusOf(canvas, moved, boxes) };
}
var order = { same: 0, removed: 1, added: 2 };
function entryPlace({ entry }, places, boxes) {
  let first = entry.to === null ? void 0 : places.get(entry.to);
  return entry.to === null || first === void 0 ? null : {
    x: first.x - entryBox.width - 44,
    y: first.y + (0, import_render_html_flow_canvas_place_by_dagre.inletOf)(boxes.rowsOf(entry.to)) - entryBox.height / 2
  };
}
function drawEntry({ entry }, { x, y }, places, boxes) {
  let edgeTo = (id, mark) => {
    let place = id === null ? void 0 : places.get(id);
    if (id === null || place === void 0) return null;
    let to = { x: place.x, y: place.y + (0, import_render_html_flow_canvas_place_by_dagre.inletOf)(boxes.rowsOf(id)) };
    return import_render_html_view_sketch2.html`<path class="edge ${mark}" d="${forwardPath({ x: x + entryBox.width, y: y + entryBox.height / 2 }, to)}"/>${head(to, mark)}`;
  };
  return import_render_html_view_sketch2.html`${edgeTo(entry.was, "removed")}${edgeTo(entry.to, entry.was === null ? "same" : "added")}<g class="entry"><rect x="${x}" y="${y}" width="${entryBox.width}" height="${entryBox.height}" rx="13"/><text x="${x + entryBox.width / 2}" y="${y + 17}">Entry</text></g>`;
}
function drawBlock(block, { x, y }, { boxes, isFar, number }) {
  let rows = boxes.rowsOf(block.id), height = boxes.heightOf(block.id), strip = rows[0]?.kind === "mark" ? rows[0].height : 0, headHeight = rows.filter(({ kind }) => kind === "name").reduce((sum, row2) => sum + row2.height, 10), look = block.mark === "same" && strip > 0 ? "changed" : block.mark;
  return import_render_html_view_sketch2.html`<svg class="block ${look} ${block.category}${isFar ? " far" : ""}" id="${number}-${block.id}" x="${x}" y="${y}" width="${import_render_html_flow_canvas_place_by_dagre.boxWidth}" height="${height}"><title>${labelOf(block)}</title><rect class="box" x="1.5" y="1.5" width="${import_render_html_flow_canvas_place_by_dagre.boxWidth - 3}" height="${height - 3}" rx="7"/>${strip > 0 ? import_render_html_view_sketch2.html`<rect class="strip" x="2.5" y="2.5" width="${import_render_html_flow_canvas_place_by_dagre.boxWidth - 5}" height="${strip}" rx="6"/>` : null}<rect class="head" x="2.5" y="${strip + 2.5}" width="${import_render_html_flow_canvas_place_by_dagre.boxWidth - 5}" height="${headHeight - 2.5}" rx="${strip > 0 ? 0 : 6}"/>${rules(rows)}${rows.map((row2) => drawRow(row2, boxes))}</svg>`;
}
function rules(rows) {
  let tops = rows.filter(({ branch }) => branch !== void 0).map(({ top }) => top);
  return tops.length === 0 ? null : import_render_html_view_sketch2.html`<path class="rule" d="${tops.map((top) => `M3 ${top}h${import_render_html_flow_canvas_place_by_dagre.boxWidth - 6}`).join("")}"/>`;
}
function drawRow({ kind, text, top, height, branch }, boxes) {
  let y = Math.round(top + height / 2 + (kind === "mark" ? 6 : 4));
  if (branch === void 0) return import_render_html_view_sketch2.html`<text class="${kind}" x="11" y="${y}">${text}</text>`;
  let mark = branch.mark === "same" ? "" : ` ${branch.mark}`, open = branch.to === null || !boxes.isDrawn(branch) ? " open" : "";
  return import_render_html_view_sketch2.html`<text class="branch${mark}" x="${import_render_html_flow_canvas_place_by_dagre.boxWidth - 17}" y="${y}">${text}</text><circle class="port${mark}${open}" cx="${import_render_html_flow_canvas_place_by_dagre.boxWidth - 7}" cy="${top + height / 2}" r="3.5"/>`;
}
function drawLine({ path, mark, word, from, to }, isFar, labels) {
  let title = `${labels.get(from) ?? ""}: ${(0, import_index15.oneLine)(word)} \u2192 ${labels.get(to) ?? ""}`;
  return import_render_html_view_sketch2.html`<path class="edge${mark === "same" ? "" : ` ${mark}`}${isFar ? " far" : ""}" d="${path}"><title>${title}</title></path>`;
}
function heads(lines, far, places, boxes) {
  let marks = /* @__PURE__ */ new Map();
  for (let { to, mark } of lines) {
    let known = marks.get(to);
    (known === void 0 || order[mark] > order[known]) && marks.set(to, mark);
  }
  return [...marks].map(([id, mark]) => {
    let place = places.get(id);
    return place === void 0 ? null : head({ x: place.x, y: place.y + (0, import_render_html_flow_canvas_place_by_dagre.inletOf)(boxes.rowsOf(id)) }, mark, far.has(id));
  });
}
var head = ({ x, y }, mark, isFar = !1) => import_render_html_view_sketch2.html`<path class="tip ${mark}${isFar ? " far" : ""}" d="M${x - 8} ${y - 4.5}L${x + 1} ${y}L${x - 8} ${y + 4.5}z"/>`, labelOf = ({ name, given, line }) => (0, import_index15.oneLine)(given === "" ? line === "" ? name : `${name} \u201C${line}\u201D` : `${name} ${given}`), shortLabel = ({ name, given }) => (0, import_index15.oneLine)(given === "" ? name : given);
function focusOf({ blocks, entry, isUnmarked }, places, boxes) {
  let id = isUnmarked ? entry.to : blocks.find(({ distance }) => distance === 0)?.id ?? entry.to, place = id === null ? void 0 : places.get(id);
  return id === null || place === void 0 ? { x: 0, y: 0 } : {
    x: Math.round(place.x + import_render_html_flow_canvas_place_by_dagre.boxWidth / 2),
    y: Math.round(place.y + boxes.heightOf(id) / 2)
  };
}
var maxLinks = 12, maxLinkLength = 60;
function blockList({ blocks }) {
  let byId = new Map(blocks.map((block) => [block.id, block])), items = blocks.map((block) => {
    let branches = block.branches.map(
      (branch) => import_render_html_view_sketch2.html`<li class="${branch.mark}">${branchText(branch, byId)}</li>`
    ), mark = (0, import_render_html_flow_canvas_place_by_dagre.markOf)(block);
    return import_render_html_view_sketch2.html`<li>${mark === "" ? null : import_render_html_view_sketch2.html`<span class="word ${block.mark === "same" ? "changed" : block.mark}">${mark}</span> `}${labelOf(block)}${branches.length === 0 ? null : import_render_html_view_sketch2.html`<ul>${branches}</ul>`}</li>`;
  });
  return import_render_html_view_sketch2.html`<details class="blocks"><summary>The drawing as a list of ${(0, import_action_deliver2.plural)(blocks.length, "block")}</summary><ol>${items}</ol></details>`;
}
function branchText({ word, mark, to, was }, byId) {
  let target = (id) => {
    let block = id === null ? void 0 : byId.get(id);
    return block === void 0 ? "no block" : labelOf(block);
  }, text = `${import_render_html_flow_canvas_place_by_dagre.signs[mark]}${(0, import_index15.oneLine)(word)} \u2192 ${target(to)}`;
  return mark === "changed" ? `${text}, before \u2192 ${target(was)}` : text;
}
function changedLinks({ blocks, isUnmarked }, number) {
  let changed = isUnmarked ? [] : blocks.filter((block) => (0, import_render_html_flow_canvas_place_by_dagre.markOf)(block) !== "");
  if (changed.length === 0) return null;
  let links = changed.slice(0, maxLinks).map(
    (block) => import_render_html_view_sketch2.html`<li><a href="#${number}-${block.id}">${(0, import_render_html_flow_canvas_place_by_dagre.markOf)(block)}: ${(0, import_index15.cutTo)(labelOf(block), maxLinkLength)}</a></li>`
  ), rest = changed.length - maxLinks;
  return import_render_html_view_sketch2.html`<ul class="jumps">${links}${rest > 0 ? import_render_html_view_sketch2.html`<li>and ${rest} more</li>` : null}</ul>`;
}
var maxScale = 1.8;
function placeByPositions(canvas, boxes) {
  let known = canvas.blocks.flatMap(({ id, position }) => position === null ? [] : [{ id, position }]), distinct = new Set(known.map(({ position: { x, y } }) => `${x} ${y}`));
  if (known.length * 2 <= canvas.blocks.length || distinct.size * 2 <= known.length) return null;
  let origin = {
    x: Math.min(...known.map(({ position }) => position.x)),
    y: Math.min(...known.map(({ position }) => position.y))
  }, moved = known.map(({ id, position }) => ({ id, x: position.x - origin.x, y: position.y - origin.y })), scale = scaleOf(moved, boxes), wanted = new Map(
    moved.map(({ id, x, y }) => [id, { x: Math.round(x * scale), y: Math.round(y * scale) }])
  );
  for (let { id } of canvas.blocks)
    wanted.has(id) || wanted.set(id, besideNeighbour(id, canvas, wanted, boxes));
  return pushApart(canvas, wanted, boxes);
}
function scaleOf(places, boxes) {
  let scale = 1;
  for (let [index, one] of places.entries())
    for (let other of places.slice(index + 1)) {
      if (!(0, import_render_html_flow_canvas_place_by_dagre.doOverlap)(one, boxes.heightOf(one.id), other, boxes.heightOf(other.id))) continue;
      let upper = one.y <= other.y ? one : other, needed = Math.min(
        (import_render_html_flow_canvas_place_by_dagre.boxWidth + import_render_html_flow_canvas_place_by_dagre.gap.x) / Math.abs(one.x - other.x),
        (boxes.heightOf(upper.id) + import_render_html_flow_canvas_place_by_dagre.gap.y) / Math.abs(one.y - other.y)
      );
      needed <= maxScale && (scale = Math.max(scale, needed));
    }
  return scale;
}
function besideNeighbour(id, { blocks }, wanted, boxes) {
  let step = import_render_html_flow_canvas_place_by_dagre.boxWidth + 2 * import_render_html_flow_canvas_place_by_dagre.gap.x;
  for (let { id: from, branches } of blocks) {
    let place = wanted.get(from);
    if (place !== void 0 && branches.some(({ to, was }) => to === id || was === id))
      return { x: place.x + step, y: place.y };
  }
  for (let { to } of blocks.find((block) => block.id === id)?.branches ?? []) {
    let place = to === null ? void 0 : wanted.get(to);
    if (place !== void 0) return { x: place.x - step, y: place.y };
  }
  return {
    x: 0,
    y: Math.max(0, ...[...wanted].map(([other, place]) => (0, import_render_html_flow_canvas_place_by_dagre.bottomOf)(place, boxes.heightOf(other)))) + import_render_html_flow_canvas_place_by_dagre.gap.y
  };
}
function pushApart({ blocks }, wanted, boxes) {
  let placed = /* @__PURE__ */ new Map(), order2 = blocks.map(({ id, mark }) => ({ id, isGone: mark === "removed", place: wanted.get(id) ?? { x: 0, y: 0 } })).toSorted((a, b) => Number(a.isGone) - Number(b.isGone) || a.place.y - b.place.y || a.place.x - b.place.x);
  for (let { id, place } of order2) {
    let obstacle = function() {
      for (let [other, there] of placed)
        if ((0, import_render_html_flow_canvas_place_by_dagre.doOverlap)({ x: place.x, y }, height, there, boxes.heightOf(other)))
          return (0, import_render_html_flow_canvas_place_by_dagre.bottomOf)(there, boxes.heightOf(other));
      return null;
    }, height = boxes.heightOf(id), y = place.y;
    for (let at = obstacle(); at !== null; at = obstacle()) y = at + import_render_html_flow_canvas_place_by_dagre.gap.y;
    placed.set(id, { x: place.x, y });
  }
  return placed;
}
var flowCanvasStyle = `
:root {
  --interact: #0b6396; --interact-ground: #d3ebfa; --set: #6b3fa0; --set-ground: #e9defa; --check: #9a2d79; --check-ground: #fbdcf1;
  --logic: #0f6b68; --logic-ground: #cdeeea; --integrate: #3949ab; --integrate-ground: #dee3fb; --end: #454c56; --end-ground: #dfe3e8;
}
@media (prefers-color-scheme: dark) {
  :root {
    --interact: #79c4f2; --interact-ground: #0d3149; --set: #c7a8f5; --set-ground: #33225a; --check: #f19ad4; --check-ground: #471a3a;
    --logic: #6fd2c9; --logic-ground: #0d3a37; --integrate: #a9b6ff; --integrate-ground: #252c5e; --end: #c3cad3; --end-ground: #30363f;
  }
}
.canvas { margin: 14px 0; --scale: 1; }
.canvas:has(input[value=half]:checked) { --scale: 0.5; }
.canvas .jumps, .canvas .legend { list-style: none; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: 4px 14px; font-size: 13px; }
.canvas .jumps { margin-bottom: 8px; overflow-wrap: anywhere; }
.canvas .tools { display: flex; flex-wrap: wrap; gap: 6px 24px; align-items: center; justify-content: space-between; margin-bottom: 8px; }
.canvas .sizes { border: 0; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: 4px 14px; font-size: 13px; }
.canvas .sizes legend { float: left; color: var(--quiet); padding: 0; margin-right: 14px; }
.canvas .sizes label { display: inline-flex; gap: 5px; align-items: center; cursor: pointer; }
.canvas .sizes input { margin: 0; accent-color: var(--link); }
.canvas .legend li::before { content: ""; display: inline-block; width: 11px; height: 11px; border-radius: 3px; margin-right: 5px; vertical-align: -1px; background: var(--own-ground); border: 1.5px solid var(--own); }
.canvas .interact { --own: var(--interact); --own-ground: var(--interact-ground); }
.canvas .set { --own: var(--set); --own-ground: var(--set-ground); }
.canvas .check { --own: var(--check); --own-ground: var(--check-ground); }
.canvas .logic { --own: var(--logic); --own-ground: var(--logic-ground); }
.canvas .integrate { --own: var(--integrate); --own-ground: var(--integrate-ground); }
.canvas .end { --own: var(--end); --own-ground: var(--end-ground); }
.canvas .pane { overflow: auto; max-height: min(640px, 80vh); border: 1px solid var(--line); border-radius: 8px; background-color: var(--canvas); background-image: radial-gradient(var(--line) 1px, transparent 1px); background-size: 20px 20px; background-attachment: local; }
.canvas .pane:focus-visible { outline: 2px solid var(--link); outline-offset: 1px; }
.canvas .sheet { position: relative; width: max-content; margin: 0 auto; }
.canvas .sheet > svg { display: block; width: calc(var(--w) * var(--scale) * 1px); height: calc(var(--h) * var(--scale) * 1px); }
.canvas .focus { position: absolute; left: calc(var(--x) * var(--scale) * 1px); top: calc(var(--y) * var(--scale) * 1px); width: 1px; height: 1px; scroll-initial-target: nearest; scroll-snap-align: center; }
.canvas:has(input[value=whole]:checked) .sheet { width: auto; }
.canvas:has(input[value=whole]:checked) .sheet > svg { width: 100%; max-width: calc(var(--w) * 1px); margin: 0 auto; height: auto; max-height: min(620px, 78vh); }
.canvas svg text { font: 12px system-ui, sans-serif; fill: var(--text); text-anchor: start; }
.canvas .block { overflow: hidden; }
.canvas .block .box { fill: var(--ground); stroke: var(--own); stroke-width: 1.5; }
.canvas .block .head { fill: var(--own-ground); }
.canvas .block text.name { font-size: 12.5px; font-weight: 600; fill: var(--own); }
.canvas .block text.given { font-weight: 600; }
.canvas .block text:is(.does, .note) { fill: var(--quiet); }
.canvas .block text.mark { font-size: 11px; font-weight: 700; }
.canvas .block .rule { stroke: var(--line); stroke-width: 1; fill: none; }
.canvas .block text.branch { text-anchor: end; }
.canvas .block .port { fill: var(--ground); stroke: var(--quiet); stroke-width: 1.5; }
.canvas .block .port.open { stroke-dasharray: 2 2; }
.canvas .block:is(.added, .removed, .changed) .box { stroke-width: 3; }
.canvas .block.added .box { stroke: var(--added); } .canvas .block.added .strip { fill: var(--added-ground); } .canvas .block.added text.mark { fill: var(--added); }
.canvas .block.removed .box { stroke: var(--removed); stroke-dasharray: 7 4; } .canvas .block.removed .strip { fill: var(--removed-ground); } .canvas .block.removed text.mark { fill: var(--removed); }
.canvas .block.removed :is(.name, .given, .line, .does) { text-decoration: line-through; }
.canvas .block.changed .box { stroke: var(--changed); } .canvas .block.changed .strip { fill: var(--changed-ground); } .canvas .block.changed text.mark { fill: var(--changed); }
.canvas text:is(.added, .branch.added) { fill: var(--added); font-weight: 600; } .canvas text:is(.removed, .branch.removed) { fill: var(--removed); } .canvas text:is(.changed, .branch.changed) { fill: var(--changed); font-weight: 600; }
.canvas .port.added { fill: var(--added); stroke: var(--added); } .canvas .port.removed { fill: var(--removed); stroke: var(--removed); } .canvas .port.changed { fill: var(--changed); stroke: var(--changed); }
.canvas .far .box { stroke: var(--line); } .canvas .far .head { fill: var(--canvas); } .canvas .far :is(text, text.name) { fill: var(--quiet); }
.canvas path.edge { fill: none; stroke: var(--quiet); stroke-width: 1.6; }
.canvas path.edge.added { stroke: var(--added); stroke-width: 3; } .canvas path.edge.removed { stroke: var(--removed); stroke-width: 2; stroke-dasharray: 6 4; }
.canvas path.edge.far { stroke: var(--line); stroke-width: 1.3; } .canvas path.edge:hover { stroke-width: 5; }
.canvas path.tip { fill: var(--quiet); } .canvas path.tip.added { fill: var(--added); } .canvas path.tip.removed { fill: var(--removed); } .canvas path.tip.far { fill: var(--line); }
.canvas .entry rect { fill: var(--text); } .canvas .entry text { fill: var(--ground); text-anchor: middle; font-weight: 600; }
.canvas .block:target .box { stroke-width: 5; }
.canvas .blocks { margin-top: 8px; font-size: 13px; } .canvas .blocks summary { padding: 4px 0; border: 0; color: var(--quiet); }
.canvas .blocks li { overflow-wrap: anywhere; } .canvas .blocks .word { font-weight: 600; } .canvas .blocks .added { color: var(--added); } .canvas .blocks .removed { color: var(--removed); } .canvas .blocks .changed { color: var(--changed); }
@media (max-width: 700px) { .canvas .legend { display: none; } .canvas .sizes { justify-content: space-between; width: 100%; } .canvas .sizes legend { position: absolute; clip-path: inset(50%); } }
@media print { .canvas .pane { max-height: none; } .canvas .sheet { width: auto !important; } .canvas .sheet > svg { width: 100% !important; height: auto !important; } .canvas :is(.tools, .jumps) { display: none; } }
`;
async function drawFlow(canvas, number) {
  let targetName = targetNames(canvas), rows = new Map(canvas.blocks.map((block) => [block.id, (0, import_render_html_flow_canvas_place_by_dagre.rowsOf)(block, targetName)])), boxes = {
    rowsOf: (id) => rows.get(id)?.rows ?? [],
    heightOf: (id) => rows.get(id)?.height ?? 0,
    isDrawn: (branch) => targetName(branch) === null
  }, places = placeByPositions(canvas, boxes), layout = places ? { places, bends: /* @__PURE__ */ new Map() } : await layoutByLibrary(canvas, boxes), name = nameOf(canvas), { markup, width, height, focus } = drawCanvas(canvas, { boxes, layout, number, name });
  return import_render_html_view_sketch2.html`<div class="canvas" style="--w:${width};--h:${height};--x:${focus.x};--y:${focus.y}">${changedLinks(canvas, number)}<div class="tools">${sizes(number)}${legend(canvas)}</div><div class="pane" role="region" aria-label="${name}" tabindex="0"><div class="sheet"><span class="focus"></span>${markup}</div></div>${blockList(canvas)}</div>`;
}
var maxLinesToBlock = 12;
function targetNames({ blocks }) {
  let counts = new Map(blocks.map(({ id }) => [id, 0]));
  for (let { branches } of blocks)
    for (let { to } of branches) to !== null && counts.set(to, (counts.get(to) ?? 0) + 1);
  let names = new Map(blocks.map(({ id, given, name }) => [id, given === "" ? name : given]));
  return ({ to, mark }) => {
    if (to === null) return null;
    let name = names.get(to);
    return name === void 0 ? "\u2026" : mark === "same" && (counts.get(to) ?? 0) > maxLinesToBlock ? name : null;
  };
}
async function layoutByLibrary(canvas, boxes) {
  let { placeByDagre: placeByDagre2 } = await Promise.resolve().then(() => (init_render_html_flow_canvas_place_by_dagre(), render_html_flow_canvas_place_by_dagre_exports));
  return placeByDagre2(canvas, boxes);
}
function nameOf({ blocks, isUnmarked }) {
  let all = `Drawing of ${(0, import_action_deliver2.plural)(blocks.length, "block")}`;
  return isUnmarked ? all : `${all}, ${blocks.filter(({ distance }) => distance === 0).length} of them changed`;
}
var sizeNames = { full: "Full size", half: "Half size", whole: "Whole module" }, sizes = (number) => import_render_html_view_sketch2.html`<fieldset class="sizes"><legend>Size of the drawing</legend>${Object.entries(sizeNames).map(
  ([value, label], index) => import_render_html_view_sketch2.html`<label><input type="radio" name="${number}" value="${value}"${index === 0 ? import_render_html_view_sketch2.html` checked` : null}>${label}</label>`
)}</fieldset>`, categoryWords = {
  interact: "Interact",
  set: "Set",
  check: "Check",
  logic: "Logic",
  integrate: "Integrate",
  end: "Transfer and end"
};
function legend({ blocks }) {
  let found = new Set(blocks.map(({ category }) => category)), shown = import_core_diff_flow_canvas_of.categories.filter((category) => found.has(category));
  return import_render_html_view_sketch2.html`<ul class="legend" aria-label="Colours of the blocks">${shown.map((category) => import_render_html_view_sketch2.html`<li class="${category}">${categoryWords[category]}</li>`)}</ul>`;
}
function nearestPart(canvas, most) {
  let { blocks } = canvas;
  if (blocks.length <= most) return { canvas, omitted: 0 };
  let order2 = new Map(blocks.map(({ id }, index) => [id, index])), byDistance = blocks.toSorted(
    (a, b) => a.distance - b.distance || (order2.get(a.id) ?? 0) - (order2.get(b.id) ?? 0)
  ), kept = new Set(byDistance.slice(0, most));
  return {
    canvas: { ...canvas, blocks: blocks.filter((block) => kept.has(block)) },
    omitted: blocks.length - most
  };
}
function fairShares(wanted, room) {
  let shares = wanted.map(() => 0), left = room, ascending2 = wanted.map((size, index) => ({ size, index })).toSorted((a, b) => a.size - b.size);
  for (let [at, { size, index }] of ascending2.entries()) {
    let share = Math.min(size, Math.floor(left / (wanted.length - at)));
    shares[index] = share, left -= share;
  }
  return shares;
}
var maxBlocks = 3e3, limits = { definitions: 250, characters: 12e6 };
async function drawModules(report, contents, nameIds) {
  let modules = (0, import_action_deliver4.bySeverity)(report).flatMap(([key, entry]) => {
    let changed = contents.get(key), sides = changed && entry.kind === "module" ? sidesOf(entry, changed) : null;
    return sides === null || sides.own === null && sides.undone === null ? [] : [{ key, ...sides }];
  }), drawn = (0, import_render_html_view_sketch.firstDrawn)(modules, limits), read = await loadReader(
    drawn.flatMap((each) => (0, import_render_html_view_sketch.listParts)(each)).some(({ before }) => before !== null),
    nameIds
  ), tasks = drawn.flatMap(({ key, own, undone }) => {
    let task = { key, own: own && canvasOf2(own, read), undone: undone && canvasOf2(undone, read) };
    return task.own === null && task.undone === null ? [] : [task];
  }), rest = modules.slice(drawn.length);
  if (tasks.length === 0 && rest.length === 0) return null;
  let canvases = tasks.flatMap(({ own, undone }) => [own, undone]).filter(isCanvas), shares = fairShares(
    canvases.map(({ blocks }) => blocks.length),
    maxBlocks
  ), draw = async (task, number) => isCanvas(task) ? drawShare(task, shares[canvases.indexOf(task)] ?? 0, number) : task, parts = /* @__PURE__ */ new Map();
  for (let [index, { key, own, undone }] of tasks.entries())
    parts.set(key, { own: await draw(own, `f${index}`), undone: await draw(undone, `f${index}u`) });
  let left = notDrawn(
    `is not drawn: so many modules change at once that only the first ${drawn.length} are.`
  );
  for (let { key, own, undone } of rest) parts.set(key, { own: own && left, undone: undone && left });
  return { style: flowCanvasStyle, parts };
}
function sidesOf(entry, { own, undone }) {
  return {
    own: own?.before === null || isShown((0, import_action_deliver.ownPart)(entry)) ? moduleSides(own) : null,
    undone: isShown((0, import_action_deliver.undonePart)(entry)) ? moduleSides(undone) : null
  };
}
function moduleSides(contents) {
  if (contents === null) return null;
  let { before, after } = contents;
  return after.kind === "module" && before?.kind !== "view" ? { before, after } : null;
}
async function preload() {
  await Promise.all([loadReader(!0, null), Promise.resolve().then(() => (init_render_html_flow_canvas_place_by_dagre(), render_html_flow_canvas_place_by_dagre_exports))]);
}
async function loadReader(areCompared, nameIds) {
  let { newCanvas: newCanvas2 } = await Promise.resolve().then(() => (init_core_diff_flow_canvas_of(), core_diff_flow_canvas_of_exports)), comparing = areCompared ? await Promise.resolve().then(() => (init_core_diff_compare_changes(), core_diff_compare_changes_exports)) : null;
  return (before, after) => before === null || comparing === null ? newCanvas2(after, nameIds) : comparing.changedCanvas(before, after, nameIds);
}
function isCanvas(task) {
  return task !== null && "blocks" in task;
}
function isShown(part) {
  return part !== null && (0, import_action_deliver.hasVisibleChange)(part.difference);
}
function canvasOf2({ before, after }, read) {
  try {
    return read(before, after);
  } catch (cause) {
    return notDrawn(`could not be drawn: ${(0, import_index13.bugOf)(cause)}`);
  }
}
async function drawShare(canvas, share, number) {
  let { canvas: part, omitted } = nearestPart(canvas, share);
  try {
    let drawn = await drawFlow(part, number);
    return omitted === 0 ? drawn : import_render_html_view_sketch2.html`${drawn}<p class="quiet">${(0, import_action_deliver2.plural)(omitted, "more block")} not drawn: this page has room for those nearest to what changed.</p>`;
  } catch (cause) {
    return notDrawn(`could not be drawn: ${(0, import_index13.bugOf)(cause)}`);
  }
}
var notDrawn = (why) => import_render_html_view_sketch2.html`<p class="quiet">The module ${why}</p>`;
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
/******/ 	var __webpack_exports__ = __nccwpck_require__(890);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;