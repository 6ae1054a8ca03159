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
const require_index = __nccwpck_require__(377);
const require_action_deliver = __nccwpck_require__(683);
const require_core_diff_flow_canvas_of = __nccwpck_require__(304);

// src/render/html/first-drawn.ts
function listParts({ own, undone }) {
	return [own, undone].filter((sides) => sides !== null);
}
function firstDrawn(changed, limits) {
	let characters = 0;
	const end = changed.findIndex((each, index) => {
		for (const { before, after } of listParts(each)) characters += lengthOf$1(before) + lengthOf$1(after);
		return index > 0 && (index >= limits.definitions || characters > limits.characters);
	});
	return end < 0 ? changed : changed.slice(0, end);
}
function lengthOf$1(content) {
	if (content === null) return 0;
	return content.kind === "view" ? content.template.length : content.content.length;
}

// src/render/html/markup.ts
const trustedMarkup = (text) => ({ parts: [text] });
function textOf({ parts }) {
	return parts.join("");
}
function lengthOf({ parts }) {
	return parts.reduce((sum, part) => sum + part.length, 0);
}
function partsOf(piece) {
	if (piece === null) return [];
	if (typeof piece === "string" || typeof piece === "number") return [require_index.htmlText(String(piece))];
	return "parts" in piece ? piece.parts : piece.flatMap(partsOf);
}
const enoughAlone = 16384;
function joinShort(parts) {
	const joined = [];
	let short = [];
	let length = 0;
	const join = () => {
		if (length > 0) joined.push(short.join(""));
		short = [];
		length = 0;
	};
	for (const part of parts) {
		if (part.length >= enoughAlone) join();
		short.push(part);
		length += part.length;
		if (length >= enoughAlone) join();
	}
	join();
	return joined;
}
function html(parts, ...pieces) {
	return { parts: joinShort(parts.flatMap((part, index) => [part, ...partsOf(pieces[index] ?? null)])) };
}
function anchor(text, address) {
	if (!/^https?:\/\//.test(address) || !URL.canParse(address)) return html`${text}`;
	return html`<a href="${new URL(address).href}" rel="noreferrer">${text}</a>`;
}
const prose = (text) => text.split(/`([^`]+)`/).map((part, index) => index % 2 === 1 ? html`<code>${part}</code>` : html`${part}`);

// src/render/html/flow-canvas/measure.ts
const ascii = [
	32,
	40,
	46,
	84,
	64,
	95,
	78,
	27,
	39,
	39,
	50,
	84,
	32,
	36,
	32,
	34,
	64,
	64,
	64,
	64,
	64,
	64,
	64,
	64,
	64,
	64,
	34,
	34,
	84,
	84,
	84,
	53,
	100,
	68,
	69,
	70,
	77,
	63,
	58,
	77,
	75,
	29,
	29,
	66,
	56,
	86,
	75,
	79,
	60,
	79,
	69,
	63,
	61,
	73,
	68,
	99,
	69,
	61,
	69,
	39,
	34,
	39,
	84,
	50,
	50,
	61,
	63,
	55,
	63,
	62,
	35,
	63,
	63,
	28,
	28,
	58,
	28,
	97,
	63,
	61,
	63,
	63,
	41,
	52,
	39,
	63,
	59,
	82,
	59,
	59,
	52,
	64,
	34,
	64,
	84
];
const others = {
	latin: 80,
	any: 112
};
const boldMore = 9;
function widthOf(text, { size, bold }) {
	let hundredths = 0;
	for (const character of text) hundredths += widthOfCharacter(character) + (bold ? boldMore : 0);
	return hundredths * size / 100;
}
function widthOfCharacter(character) {
	const code = character.codePointAt(0) ?? 0;
	return ascii[code - 32] ?? (code < 592 ? others.latin : others.any);
}
function fitText(text, width, font) {
	if (text.length <= 2 || widthOf(text, font) <= width) return text;
	const room = width - widthOf("…", font);
	let [kept, used] = ["", 0];
	for (const character of text) {
		used += widthOf(character, font);
		if (used > room) break;
		kept += character;
	}
	return `${kept.trimEnd()}…`;
}
function twoLines(text, width, font) {
	if (widthOf(text, font) <= width) return [text];
	const words = text.split(" ");
	let count = words.length - 1;
	while (count > 1 && widthOf(words.slice(0, count).join(" "), font) > width) count -= 1;
	const first = words.slice(0, count).join(" ");
	if (count < 1 || widthOf(first, font) > width) return [fitText(text, width, font)];
	return [first, fitText(words.slice(count).join(" "), width, font)];
}
function fromDifference(before, after) {
	const [a, b] = [Array.from(before), Array.from(after)];
	let same = 0;
	while (same < a.length && a[same] === b[same]) same += 1;
	const context = a.slice(Math.max(0, same - 24), same).join("");
	const words = context.slice(context.indexOf(" ", Math.max(0, context.length - 16)) + 1);
	if (same <= 18 || words.length > 16) return [before, after];
	const from = same - Array.from(words).length;
	return [`…${a.slice(from).join("")}`, `…${b.slice(from).join("")}`];
}

// src/render/html/flow-canvas/rows.ts
const inner = 214;
const fonts = {
	mark: {
		size: 11,
		bold: true
	},
	name: {
		size: 12.5,
		bold: true
	},
	given: {
		size: 12,
		bold: true
	},
	text: { size: 12 }
};
const maxChanges = 2;
const signs = {
	same: "",
	added: "+ ",
	removed: "− ",
	changed: "~ "
};
const heights = {
	mark: 20,
	name: 17,
	does: 17,
	given: 18,
	line: 18,
	note: 17,
	added: 17,
	removed: 17,
	changed: 17,
	branch: 22
};
function rowsOf(block, targetName) {
	let top = 0;
	const rows = [];
	const add = (kind, text, branch) => {
		const height = heights[kind];
		rows.push({
			kind,
			text,
			top,
			height,
			...branch && { branch }
		});
		top += height;
	};
	const mark = markOf(block);
	if (mark !== "") add("mark", mark);
	top += 5;
	for (const line of twoLines(require_index.oneLine(block.name), inner, fonts.name)) add("name", line);
	top += 5;
	if (block.operation !== "") add("does", cut(block.operation));
	if (block.given !== "") add("given", fitText(require_index.oneLine(block.given), inner, fonts.given));
	addLines(block, add);
	if (!block.isReachable && block.mark !== "removed") add("note", "No branch leads here");
	top += 3;
	for (const branch of block.branches) add("branch", branchText$1(branch, targetName), branch);
	return {
		rows,
		height: top + 4
	};
}
function branchText$1(branch, targetName) {
	const target = branch.to === null ? "no block" : targetName(branch);
	const word = `${signs[branch.mark]}${require_index.oneLine(branch.word)}`;
	const font = branch.mark === "same" ? fonts.text : fonts.given;
	const room = 206;
	if (target === null) return cut(word, font, room);
	const shown = cut(word, font, room * .6);
	return `${shown} → ${cut(target, font, room - widthOf(`${shown} → `, font))}`;
}
const cut = (text, font = fonts.text, width = inner) => fitText(require_index.oneLine(text), width, font);
function markOf({ mark, branches }) {
	if (mark !== "same") return `${signs[mark]}${mark}`;
	return branches.some((branch) => branch.mark !== "same") ? "~ branches changed" : "";
}
function addLines({ line, changes }, add) {
	const ofLine = changes.find(({ isLine }) => isLine);
	if (ofLine === void 0) {
		if (line !== "") add("line", cut(line));
	} else addBoth(ofLine, add);
	const others = changes.filter((change) => change !== ofLine);
	const shown = others.slice(0, others.length > maxChanges ? 1 : maxChanges);
	for (const change of shown) add("changed", changeLine(change));
	if (others.length > shown.length) add("changed", `~ ${others.length - shown.length} more changed`);
}
function addBoth({ before, after }, add) {
	const [was, is] = fromDifference(require_index.oneLine(before ?? ""), require_index.oneLine(after ?? ""));
	if (before !== null) add("removed", cut(`− ${was}`));
	if (after !== null) add("added", cut(`+ ${is}`, fonts.given));
}
function changeLine({ label, before, after }) {
	const [was, is] = fromDifference(require_index.oneLine(before ?? "none"), require_index.oneLine(after ?? "none"));
	const wanted = widthOf(`: ${was} → ${is}`, fonts.given);
	const name = fitText(`~ ${require_index.oneLine(label)}`, Math.max(inner / 2, inner - wanted), fonts.given);
	const room = (inner - widthOf(`${name}:  → `, fonts.given)) / 2;
	return `${name}: ${fitText(was, room, fonts.given)} → ${fitText(is, room, fonts.given)}`;
}
function inletOf(rows) {
	const name = rows.find(({ kind }) => kind === "name");
	return name === void 0 ? 13 : name.top + name.height / 2;
}

// src/render/html/flow-canvas/boxes.ts
const edgeKey = (from, to) => `${from} ${to}`;
const gap = {
	x: 44,
	y: 16
};
const bottomOf = ({ y }, height) => y + height;
function doOverlap(a, heightA, b, heightB) {
	return Math.abs(a.x - b.x) < 236 + gap.x && a.y < bottomOf(b, heightB) + gap.y && b.y < bottomOf(a, heightA) + gap.y;
}

// src/render/html/flow-canvas/paths.ts
const bend = {
	least: 36,
	most: 170
};
function forwardPath(from, to, passing = []) {
	let path = `M${from.x} ${from.y}`;
	let at = from;
	for (const left of passing) {
		path += `${curve(at, left)}H${left.x + 236}`;
		at = {
			x: left.x + 236,
			y: left.y
		};
	}
	return path + curve(at, to);
}
const straight = (from, to) => Math.round(Math.min(bend.most, Math.max(bend.least, (to.x - from.x) / 2)));
function curve(from, to) {
	const out = straight(from, to);
	return `C${from.x + out} ${from.y} ${to.x - out} ${to.y} ${to.x} ${to.y}`;
}
function curvePoints(from, to, passing) {
	const starts = [from, ...passing.map(({ x, y }) => ({
		x: x + 236,
		y
	}))];
	return [...passing, to].flatMap((end, index) => {
		const start = starts[index] ?? from;
		const out = straight(start, end);
		const count = Math.ceil((Math.abs(end.x - start.x) + Math.abs(end.y - start.y)) / 10);
		return Array.from({ length: count }, (_, at) => {
			const t = (at + .5) / count;
			const [a, b, c, d] = [
				(1 - t) ** 3,
				3 * t * (1 - t) ** 2,
				3 * t ** 2 * (1 - t),
				t ** 3
			];
			return {
				x: a * start.x + b * (start.x + out) + c * (end.x - out) + d * end.x,
				y: (a + b) * start.y + (c + d) * end.y
			};
		});
	});
}
function throughCorners(corners) {
	const isStraight = (a, b, c) => a.x === b.x && b.x === c.x || a.y === b.y && b.y === c.y;
	const apart = corners.filter(({ x, y }, index) => x !== corners[index - 1]?.x || y !== corners[index - 1]?.y);
	const turns = apart.filter((each, index) => {
		const [before, after] = [apart[index - 1], apart[index + 1]];
		return before === void 0 || after === void 0 || !isStraight(before, each, after);
	});
	return turns.map((each, index) => turn(turns[index - 1], each, turns[index + 1])).join("");
}
function turn(before, at, after) {
	if (before === void 0) return `M${at.x} ${at.y}`;
	if (after === void 0) return `L${at.x} ${at.y}`;
	const toward = (other) => {
		const length = Math.abs(other.x - at.x) + Math.abs(other.y - at.y);
		const part = Math.min(10, length / 2) / (length || 1);
		return `${round(at.x + (other.x - at.x) * part)} ${round(at.y + (other.y - at.y) * part)}`;
	};
	return `L${toward(before)}Q${at.x} ${at.y} ${toward(after)}`;
}
const round = (pixels) => Math.round(pixels * 10) / 10;
function backwardPath(from, to, lane) {
	const [right, left] = [from.x + bend.least, to.x - bend.least];
	return `M${from.x} ${from.y}C${right} ${from.y} ${right} ${lane} ${from.x} ${lane}H${to.x}C${left} ${lane} ${left} ${to.y} ${to.x} ${to.y}`;
}

// src/render/html/flow-canvas/queue.ts
function createQueue() {
	const heap = [];
	const rankAt = (index) => heap[index]?.rank ?? Number.POSITIVE_INFINITY;
	const swap = (a, b) => {
		const [one, other] = [heap[a], heap[b]];
		if (one && other) [heap[a], heap[b]] = [other, one];
	};
	return {
		add: (item, rank) => {
			let at = heap.push({
				item,
				rank
			}) - 1;
			for (let above = at - 1 >> 1; at > 0 && rankAt(at) < rankAt(above); above = at - 1 >> 1) {
				swap(at, above);
				at = above;
			}
		},
		take: () => {
			const [first] = heap;
			const last = heap.pop();
			if (first === void 0 || last === void 0) return null;
			if (heap.length > 0) heap[0] = last;
			let at = 0;
			for (;;) {
				const [left, right] = [2 * at + 1, 2 * at + 2];
				const lower = rankAt(right) < rankAt(left) ? right : left;
				if (rankAt(lower) >= rankAt(at)) return first.item;
				swap(at, lower);
				at = lower;
			}
		}
	};
}

// src/render/html/flow-canvas/route-grid.ts
const lanes = {
	x: [14, 24],
	y: [6, 14]
};
const clear = {
	x: 10,
	y: 3
};
const columnsBeside = ({ x }) => ({
	out: lanes.x.map((lane) => x + 236 + lane),
	in: lanes.x.map((lane) => x - lane)
});
function createRouteGrid(places, boxes) {
	const rects = [...places].map(([id, place]) => ({
		...place,
		bottom: bottomOf(place, boxes.heightOf(id))
	}));
	const xs = ascending(rects.flatMap((rect) => Object.values(columnsBeside(rect)).flat()));
	const ys = ascending(rects.flatMap(({ y, bottom }) => lanes.y.flatMap((lane) => [y - lane, bottom + lane])));
	const spans = {
		inRow: ys.map(() => []),
		inColumn: xs.map(() => [])
	};
	for (const { x, y, bottom } of rects) {
		const [left, right] = [x - clear.x, x + 236 + clear.x];
		const [top, low] = [y - clear.y, bottom + clear.y];
		for (const row of indexesWithin(ys, top, low)) spans.inRow[row]?.push({
			from: left,
			to: right
		});
		for (const column of indexesWithin(xs, left, right)) spans.inColumn[column]?.push({
			from: top,
			to: low
		});
	}
	const isFree = (of, [a, b]) => of !== void 0 && a !== void 0 && b !== void 0 && of.every(({ from, to }) => b <= from || a >= to);
	return {
		xs,
		ys,
		isFreeRight: (column, row) => isFree(spans.inRow[row], [xs[column], xs[column + 1]]),
		isFreeDown: (column, row) => isFree(spans.inColumn[column], [ys[row], ys[row + 1]])
	};
}
const ascending = (values) => [...new Set(values)].toSorted((a, b) => a - b);
function indexesWithin(values, from, to) {
	return values.flatMap((value, index) => value > from && value < to ? [index] : []);
}

// src/render/html/flow-canvas/route.ts
const extra = {
	turn: 30,
	shared: 40
};
const eagerness = 1.1;
const maxPoints = 3e3;
function createRouter(grid, budget) {
	const { xs, ys } = grid;
	const width = xs.length;
	const columns = new Map(xs.map((x, index) => [x, index]));
	const used = /* @__PURE__ */ new Map();
	let left = budget;
	const placeAt = (state) => {
		const point = state >> 1;
		return {
			x: xs[point % width] ?? 0,
			y: ys[Math.floor(point / width)] ?? 0
		};
	};
	function neighbours(state) {
		const point = state >> 1;
		const [column, row] = [point % width, Math.floor(point / width)];
		const found = [];
		if (grid.isFreeRight(column, row)) found.push([point + 1 << 1, state & -2]);
		if (column > 0 && grid.isFreeRight(column - 1, row)) found.push([point - 1 << 1, point - 1 << 1]);
		if (grid.isFreeDown(column, row)) found.push([point + width << 1 | 1, state | 1]);
		if (row > 0 && grid.isFreeDown(column, row - 1)) found.push([point - width << 1 | 1, point - width << 1 | 1]);
		return found;
	}
	const pointsOn = (x, y) => {
		const column = columns.get(x);
		const below = ys.findIndex((each) => each >= y);
		if (column === void 0 || below < 1) return [];
		return [below - 1, below].map((row) => row * width + column << 1 | 1);
	};
	return ({ from, to, fromBox, toBox, target }) => {
		const visits = /* @__PURE__ */ new Map();
		const done = /* @__PURE__ */ new Set();
		const queue = createQueue();
		const distance = (a, b) => Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
		const visit = (state, cost, before) => {
			const known = visits.get(state);
			if (known !== void 0 && known.cost <= cost) return;
			visits.set(state, {
				cost,
				from: before
			});
			queue.add(state, cost + eagerness * distance(placeAt(state), to));
		};
		for (const x of columnsBeside(fromBox).out) for (const state of pointsOn(x, from.y)) visit(state, distance(from, placeAt(state)), -1);
		const goals = new Set(columnsBeside(toBox).in.flatMap((x) => pointsOn(x, to.y)));
		let most = maxPoints;
		for (let state = queue.take(); state !== null; state = queue.take()) {
			if (done.has(state)) continue;
			done.add(state);
			left -= 1;
			most -= 1;
			if (left < 0 || most < 0) return null;
			if (goals.has(state)) return corners(state);
			const { cost = 0 } = visits.get(state) ?? {};
			for (const [next, step] of neighbours(state)) {
				const turn = (next & 1) === (state & 1) ? 0 : extra.turn;
				const other = used.get(step);
				const shared = other === void 0 || other === target ? 0 : extra.shared;
				visit(next, cost + distance(placeAt(state), placeAt(next)) + turn + shared, state);
			}
		}
		return null;
		function corners(goal) {
			const states = [];
			for (let state = goal; state >= 0; state = visits.get(state)?.from ?? -1) states.unshift(state);
			states.forEach((state, index) => {
				const before = states[index - 1];
				if (before !== void 0) used.set(Math.min(before & -2, state & -2) | state & 1, target);
			});
			const [first, last] = [placeAt(states[0] ?? goal), placeAt(goal)];
			return [
				from,
				{
					x: first.x,
					y: from.y
				},
				...states.map(placeAt),
				{
					x: last.x,
					y: to.y
				},
				to
			];
		}
	};
}

// src/render/html/flow-canvas/lines.ts
const laneGap = 8;
const routeBudget = 400;
function linesOf(canvas, { places, bends }, boxes) {
	const grid = createRouteGrid(places, boxes);
	const findRoute = createRouter(grid, routeBudget * canvas.blocks.length);
	return canvas.blocks.flatMap(({ id, mark: ofBlock }) => {
		const from = places.get(id);
		if (from === void 0) return [];
		return boxes.rowsOf(id).flatMap(({ branch, top, height }) => {
			if (branch === void 0 || !boxes.isDrawn(branch)) return [];
			const y = from.y + top + height / 2;
			const line = (end, mark) => {
				const to = end === null ? void 0 : places.get(end);
				if (end === null || to === void 0) return [];
				const target = {
					x: to.x,
					y: to.y + inletOf(boxes.rowsOf(end))
				};
				const path = pathOf({
					from: {
						x: from.x + 236,
						y
					},
					to: target,
					fromBox: from,
					toBox: to,
					target: end
				}, id);
				return [{
					from: id,
					to: end,
					mark,
					word: branch.word,
					path
				}];
			};
			if (branch.mark === "changed") return [...line(branch.was, "removed"), ...line(branch.to, "added")];
			const inherited = ofBlock === "added" || ofBlock === "removed" ? ofBlock : branch.mark;
			return line(branch.to, inherited);
		});
	});
	function pathOf(ends, id) {
		const { from, to, target } = ends;
		const isBack = to.x < from.x + bend.least / 2;
		const passing = bends.get(edgeKey(id, target)) ?? [];
		if (!isBack && isFree(from, to, passing)) return forwardPath(from, to, passing);
		const route = id === target ? null : findRoute(ends);
		if (route !== null) return throughCorners(route);
		return isBack ? backwardPath(from, to, laneOf(id, target, places, boxes)) : forwardPath(from, to, passing);
	}
	function isFree(start, goal, passing) {
		const points = curvePoints(start, goal, passing);
		const ys = points.map(({ y }) => y);
		const [top, low] = [Math.min(...ys), Math.max(...ys)];
		return [...places].every(([id, place]) => {
			const bottom = bottomOf(place, boxes.heightOf(id));
			if (place.y > low || bottom < top) return true;
			return !points.some(({ x, y }) => x > place.x && x < place.x + 236 && y > place.y && y < bottom);
		});
	}
}
function laneOf(from, to, places, boxes) {
	const [one, other] = [places.get(from), places.get(to)];
	if (one === void 0 || other === void 0) return 0;
	if (from === to) return one.y - laneGap;
	return other.y >= bottomOf(one, boxes.heightOf(from)) ? other.y - laneGap : bottomOf(one, boxes.heightOf(from)) + laneGap;
}

// src/render/html/flow-canvas/draw.ts
const margin = {
	x: 56,
	y: 28
};
const entryBox = {
	width: 66,
	height: 26
};
const farFrom = 3;
function drawCanvas(canvas, { boxes, layout: { places, bends }, number, name }) {
	const entry = entryPlace(canvas, places, boxes);
	const corners = [...places].map(([id, place]) => ({
		...place,
		bottom: bottomOf(place, boxes.heightOf(id))
	}));
	if (entry !== null) corners.push({
		...entry,
		bottom: bottomOf(entry, entryBox.height)
	});
	const left = Math.min(...corners.map(({ x }) => x)) - margin.x;
	const top = Math.min(...corners.map(({ y }) => y)) - margin.y;
	const width = Math.max(...corners.map(({ x }) => x)) + 236 + margin.x - left;
	const height = Math.max(...corners.map(({ bottom }) => bottom)) + margin.y - top;
	const shift = ({ x, y }) => ({
		x: x - left,
		y: y - top
	});
	const moved = new Map([...places].map(([id, place]) => [id, shift(place)]));
	const shifted = new Map([...bends].map(([key, passing]) => [key, passing.map(shift)]));
	const lines = linesOf(canvas, {
		places: moved,
		bends: shifted
	}, boxes);
	const far = new Set(canvas.blocks.filter(({ distance }) => distance >= farFrom).map(({ id }) => id));
	const blocks = canvas.blocks.map((block) => {
		const place = moved.get(block.id);
		return place ? drawBlock(block, place, {
			boxes,
			isFar: far.has(block.id),
			number
		}) : null;
	});
	const start = entry && drawEntry(canvas, shift(entry), moved, boxes);
	const labels = new Map(canvas.blocks.map((block) => [block.id, shortLabel(block)]));
	const drawnLines = lines.toSorted((a, b) => order[a.mark] - order[b.mark]).map((line) => drawLine(line, far.has(line.from) && far.has(line.to), labels));
	return {
		markup: html`<svg role="img" aria-label="${name}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><g aria-hidden="true">${drawnLines}${start}${blocks}${heads(lines, far, moved, boxes)}</g></svg>`,
		width,
		height,
		focus: focusOf(canvas, moved, boxes)
	};
}
const order = {
	same: 0,
	removed: 1,
	added: 2
};
function entryPlace({ entry }, places, boxes) {
	const first = entry.to === null ? void 0 : places.get(entry.to);
	if (entry.to === null || first === void 0) return null;
	return {
		x: first.x - entryBox.width - 44,
		y: first.y + inletOf(boxes.rowsOf(entry.to)) - entryBox.height / 2
	};
}
function drawEntry({ entry }, { x, y }, places, boxes) {
	const edgeTo = (id, mark) => {
		const place = id === null ? void 0 : places.get(id);
		if (id === null || place === void 0) return null;
		const to = {
			x: place.x,
			y: place.y + inletOf(boxes.rowsOf(id))
		};
		return html`<path class="edge ${mark}" d="${forwardPath({
			x: x + entryBox.width,
			y: y + entryBox.height / 2
		}, to)}"/>${head(to, mark)}`;
	};
	return html`${edgeTo(entry.was, "removed")}${edgeTo(entry.to, entry.was === null ? "same" : "added")}<g class="entry"><rect x="${x}" y="${y}" width="${entryBox.width}" height="${entryBox.height}" rx="13"/><text x="${x + entryBox.width / 2}" y="${y + 17}">Entry</text></g>`;
}
function drawBlock(block, { x, y }, { boxes, isFar, number }) {
	const rows = boxes.rowsOf(block.id);
	const height = boxes.heightOf(block.id);
	const strip = rows[0]?.kind === "mark" ? rows[0].height : 0;
	const headHeight = rows.filter(({ kind }) => kind === "name").reduce((sum, row) => sum + row.height, 10);
	const look = block.mark === "same" && strip > 0 ? "changed" : block.mark;
	return html`<svg class="block ${look} ${block.category}${isFar ? " far" : ""}" id="${number}-${block.id}" x="${x}" y="${y}" width="${236}" height="${height}"><title>${labelOf(block)}</title><rect class="box" x="1.5" y="1.5" width="${236 - 3}" height="${height - 3}" rx="7"/>${strip > 0 ? html`<rect class="strip" x="2.5" y="2.5" width="${236 - 5}" height="${strip}" rx="6"/>` : null}<rect class="head" x="2.5" y="${strip + 2.5}" width="${236 - 5}" height="${headHeight - 2.5}" rx="${strip > 0 ? 0 : 6}"/>${rules(rows)}${rows.map((row) => drawRow(row, boxes))}</svg>`;
}
function rules(rows) {
	const tops = rows.filter(({ branch }) => branch !== void 0).map(({ top }) => top);
	return tops.length === 0 ? null : html`<path class="rule" d="${tops.map((top) => `M3 ${top}h${236 - 6}`).join("")}"/>`;
}
function drawRow({ kind, text, top, height, branch }, boxes) {
	const y = Math.round(top + height / 2 + (kind === "mark" ? 6 : 4));
	if (branch === void 0) return html`<text class="${kind}" x="11" y="${y}">${text}</text>`;
	const mark = branch.mark === "same" ? "" : ` ${branch.mark}`;
	const open = branch.to === null || !boxes.isDrawn(branch) ? " open" : "";
	return html`<text class="branch${mark}" x="${236 - 17}" y="${y}">${text}</text><circle class="port${mark}${open}" cx="${236 - 7}" cy="${top + height / 2}" r="3.5"/>`;
}
function drawLine({ path, mark, word, from, to }, isFar, labels) {
	const title = `${labels.get(from) ?? ""}: ${require_index.oneLine(word)} → ${labels.get(to) ?? ""}`;
	return html`<path class="edge${mark === "same" ? "" : ` ${mark}`}${isFar ? " far" : ""}" d="${path}"><title>${title}</title></path>`;
}
function heads(lines, far, places, boxes) {
	const marks = /* @__PURE__ */ new Map();
	for (const { to, mark } of lines) {
		const known = marks.get(to);
		if (known === void 0 || order[mark] > order[known]) marks.set(to, mark);
	}
	return [...marks].map(([id, mark]) => {
		const place = places.get(id);
		if (place === void 0) return null;
		return head({
			x: place.x,
			y: place.y + inletOf(boxes.rowsOf(id))
		}, mark, far.has(id));
	});
}
const head = ({ x, y }, mark, isFar = false) => html`<path class="tip ${mark}${isFar ? " far" : ""}" d="M${x - 8} ${y - 4.5}L${x + 1} ${y}L${x - 8} ${y + 4.5}z"/>`;
const labelOf = ({ name, given, line }) => require_index.oneLine(given === "" ? line === "" ? name : `${name} “${line}”` : `${name} ${given}`);
const shortLabel = ({ name, given }) => require_index.oneLine(given === "" ? name : given);
function focusOf({ blocks, entry, isUnmarked }, places, boxes) {
	const id = isUnmarked ? entry.to : blocks.find(({ distance }) => distance === 0)?.id ?? entry.to;
	const place = id === null ? void 0 : places.get(id);
	if (id === null || place === void 0) return {
		x: 0,
		y: 0
	};
	return {
		x: Math.round(place.x + 236 / 2),
		y: Math.round(place.y + boxes.heightOf(id) / 2)
	};
}

// src/render/html/flow-canvas/list.ts
const maxLinks = 12;
const maxLinkLength = 60;
function blockList({ blocks }) {
	const byId = new Map(blocks.map((block) => [block.id, block]));
	const items = blocks.map((block) => {
		const branches = block.branches.map((branch) => html`<li class="${branch.mark}">${branchText(branch, byId)}</li>`);
		const mark = markOf(block);
		return html`<li>${mark === "" ? null : html`<span class="word ${block.mark === "same" ? "changed" : block.mark}">${mark}</span> `}${labelOf(block)}${branches.length === 0 ? null : html`<ul>${branches}</ul>`}</li>`;
	});
	return html`<details class="blocks"><summary>The drawing as a list of ${require_action_deliver.plural(blocks.length, "block")}</summary><ol>${items}</ol></details>`;
}
function branchText({ word, mark, to, was }, byId) {
	const target = (id) => {
		const block = id === null ? void 0 : byId.get(id);
		return block === void 0 ? "no block" : labelOf(block);
	};
	const text = `${signs[mark]}${require_index.oneLine(word)} → ${target(to)}`;
	return mark === "changed" ? `${text}, before → ${target(was)}` : text;
}
function changedLinks({ blocks, isUnmarked }, number) {
	const changed = isUnmarked ? [] : blocks.filter((block) => markOf(block) !== "");
	if (changed.length === 0) return null;
	const links = changed.slice(0, maxLinks).map((block) => html`<li><a href="#${number}-${block.id}">${markOf(block)}: ${require_index.cutTo(labelOf(block), maxLinkLength)}</a></li>`);
	const rest = changed.length - maxLinks;
	return html`<ul class="jumps">${links}${rest > 0 ? html`<li>and ${rest} more</li>` : null}</ul>`;
}

// src/render/html/flow-canvas/place.ts
const maxScale = 1.8;
function placeByPositions(canvas, boxes) {
	const known = canvas.blocks.flatMap(({ id, position }) => position === null ? [] : [{
		id,
		position
	}]);
	const distinct = new Set(known.map(({ position: { x, y } }) => `${x} ${y}`));
	if (known.length * 2 <= canvas.blocks.length || distinct.size * 2 <= known.length) return null;
	const origin = {
		x: Math.min(...known.map(({ position }) => position.x)),
		y: Math.min(...known.map(({ position }) => position.y))
	};
	const moved = known.map(({ id, position }) => ({
		id,
		x: position.x - origin.x,
		y: position.y - origin.y
	}));
	const scale = scaleOf(moved, boxes);
	const wanted = new Map(moved.map(({ id, x, y }) => [id, {
		x: Math.round(x * scale),
		y: Math.round(y * scale)
	}]));
	for (const { id } of canvas.blocks) if (!wanted.has(id)) wanted.set(id, besideNeighbour(id, canvas, wanted, boxes));
	return pushApart(canvas, wanted, boxes);
}
function scaleOf(places, boxes) {
	let scale = 1;
	for (const [index, one] of places.entries()) for (const other of places.slice(index + 1)) {
		if (!doOverlap(one, boxes.heightOf(one.id), other, boxes.heightOf(other.id))) continue;
		const upper = one.y <= other.y ? one : other;
		const needed = Math.min((236 + gap.x) / Math.abs(one.x - other.x), (boxes.heightOf(upper.id) + gap.y) / Math.abs(one.y - other.y));
		if (needed <= maxScale) scale = Math.max(scale, needed);
	}
	return scale;
}
function besideNeighbour(id, { blocks }, wanted, boxes) {
	const step = 236 + 2 * gap.x;
	for (const { id: from, branches } of blocks) {
		const place = wanted.get(from);
		if (place !== void 0 && branches.some(({ to, was }) => to === id || was === id)) return {
			x: place.x + step,
			y: place.y
		};
	}
	for (const { to } of blocks.find((block) => block.id === id)?.branches ?? []) {
		const place = to === null ? void 0 : wanted.get(to);
		if (place !== void 0) return {
			x: place.x - step,
			y: place.y
		};
	}
	return {
		x: 0,
		y: Math.max(0, ...[...wanted].map(([other, place]) => bottomOf(place, boxes.heightOf(other)))) + gap.y
	};
}
function pushApart({ blocks }, wanted, boxes) {
	const placed = /* @__PURE__ */ new Map();
	const order = blocks.map(({ id, mark }) => ({
		id,
		isGone: mark === "removed",
		place: wanted.get(id) ?? {
			x: 0,
			y: 0
		}
	})).toSorted((a, b) => Number(a.isGone) - Number(b.isGone) || a.place.y - b.place.y || a.place.x - b.place.x);
	for (const { id, place } of order) {
		const height = boxes.heightOf(id);
		let y = place.y;
		for (let at = obstacle(); at !== null; at = obstacle()) y = at + gap.y;
		placed.set(id, {
			x: place.x,
			y
		});
		function obstacle() {
			for (const [other, there] of placed) if (doOverlap({
				x: place.x,
				y
			}, height, there, boxes.heightOf(other))) return bottomOf(there, boxes.heightOf(other));
			return null;
		}
	}
	return placed;
}

// src/render/html/flow-canvas/index.ts
async function drawFlow(canvas, number) {
	const targetName = targetNames(canvas);
	const rows = new Map(canvas.blocks.map((block) => [block.id, rowsOf(block, targetName)]));
	const boxes = {
		rowsOf: (id) => rows.get(id)?.rows ?? [],
		heightOf: (id) => rows.get(id)?.height ?? 0,
		isDrawn: (branch) => targetName(branch) === null
	};
	const places = placeByPositions(canvas, boxes);
	const layout = places ? {
		places,
		bends: /* @__PURE__ */ new Map()
	} : await layoutByLibrary(canvas, boxes);
	const name = nameOf(canvas);
	const { markup, width, height, focus } = drawCanvas(canvas, {
		boxes,
		layout,
		number,
		name
	});
	return html`<div class="canvas" style="--w:${width};--h:${height};--x:${focus.x};--y:${focus.y}">${changedLinks(canvas, number)}<div class="tools">${sizes(number)}${legend(canvas)}</div><div class="pane" role="region" aria-label="${name}" tabindex="0"><div class="sheet"><span class="focus"></span>${markup}</div></div>${blockList(canvas)}</div>`;
}
const maxLinesToBlock = 12;
function targetNames({ blocks }) {
	const counts = new Map(blocks.map(({ id }) => [id, 0]));
	for (const { branches } of blocks) for (const { to } of branches) if (to !== null) counts.set(to, (counts.get(to) ?? 0) + 1);
	const names = new Map(blocks.map(({ id, given, name }) => [id, given === "" ? name : given]));
	return ({ to, mark }) => {
		if (to === null) return null;
		const name = names.get(to);
		if (name === void 0) return "…";
		return mark === "same" && (counts.get(to) ?? 0) > maxLinesToBlock ? name : null;
	};
}
async function layoutByLibrary(canvas, boxes) {
	const { placeByDagre } = await Promise.resolve().then(() => __nccwpck_require__(857));
	return placeByDagre(canvas, boxes);
}
function nameOf({ blocks, isUnmarked }) {
	const all = `Drawing of ${require_action_deliver.plural(blocks.length, "block")}`;
	return isUnmarked ? all : `${all}, ${blocks.filter(({ distance }) => distance === 0).length} of them changed`;
}
const sizeNames = {
	full: "Full size",
	half: "Half size",
	whole: "Whole module"
};
const sizes = (number) => html`<fieldset class="sizes"><legend>Size of the drawing</legend>${Object.entries(sizeNames).map(([value, label], index) => html`<label><input type="radio" name="${number}" value="${value}"${index === 0 ? html` checked` : null}>${label}</label>`)}</fieldset>`;
const categoryWords = {
	interact: "Interact",
	set: "Set",
	check: "Check",
	logic: "Logic",
	integrate: "Integrate",
	end: "Transfer and end"
};
function legend({ blocks }) {
	const found = new Set(blocks.map(({ category }) => category));
	const shown = require_core_diff_flow_canvas_of.categories.filter((category) => found.has(category));
	return html`<ul class="legend" aria-label="Colours of the blocks">${shown.map((category) => html`<li class="${category}">${categoryWords[category]}</li>`)}</ul>`;
}

// src/render/html/flow-canvas/nearest.ts
function nearestPart(canvas, most) {
	const { blocks } = canvas;
	if (blocks.length <= most) return {
		canvas,
		omitted: 0
	};
	const order = new Map(blocks.map(({ id }, index) => [id, index]));
	const byDistance = blocks.toSorted((a, b) => a.distance - b.distance || (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
	const kept = new Set(byDistance.slice(0, most));
	return {
		canvas: {
			...canvas,
			blocks: blocks.filter((block) => kept.has(block))
		},
		omitted: blocks.length - most
	};
}
function fairShares(wanted, room) {
	const shares = wanted.map(() => 0);
	let left = room;
	const ascending = wanted.map((size, index) => ({
		size,
		index
	})).toSorted((a, b) => a.size - b.size);
	for (const [at, { size, index }] of ascending.entries()) {
		const share = Math.min(size, Math.floor(left / (wanted.length - at)));
		shares[index] = share;
		left -= share;
	}
	return shares;
}

// src/render/html/flow-canvas/modules.ts
var modules_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	drawModules: () => drawModules,
	preload: () => preload
}, 1);
const maxBlocks = 3e3;
const limits = {
	definitions: 250,
	characters: 12e6
};
async function drawModules(report, contents, nameIds) {
	const modules = require_action_deliver.bySeverity(report).flatMap(([key, entry]) => {
		const changed = contents.get(key);
		const sides = changed && entry.kind === "module" ? sidesOf(entry, changed) : null;
		return sides === null || sides.own === null && sides.undone === null ? [] : [{
			key,
			...sides
		}];
	});
	const drawn = firstDrawn(modules, limits);
	const read = await loadReader(drawn.flatMap((each) => listParts(each)).some(({ before }) => before !== null), nameIds);
	const tasks = drawn.flatMap(({ key, own, undone }) => {
		const task = {
			key,
			own: own && canvasOf(own, read),
			undone: undone && canvasOf(undone, read)
		};
		return task.own === null && task.undone === null ? [] : [task];
	});
	const rest = modules.slice(drawn.length);
	if (tasks.length === 0 && rest.length === 0) return null;
	const canvases = tasks.flatMap(({ own, undone }) => [own, undone]).filter(isCanvas);
	const shares = fairShares(canvases.map(({ blocks }) => blocks.length), maxBlocks);
	const draw = async (task, number) => isCanvas(task) ? drawShare(task, shares[canvases.indexOf(task)] ?? 0, number) : task;
	const parts = /* @__PURE__ */ new Map();
	for (const [index, { key, own, undone }] of tasks.entries()) parts.set(key, {
		own: await draw(own, `f${index}`),
		undone: await draw(undone, `f${index}u`)
	});
	const left = notDrawn(`is not drawn: so many modules change at once that only the first ${drawn.length} are.`);
	for (const { key, own, undone } of rest) parts.set(key, {
		own: own && left,
		undone: undone && left
	});
	return {
		style: "\n:root {\n  --interact: #0b6396; --interact-ground: #d3ebfa; --set: #6b3fa0; --set-ground: #e9defa; --check: #9a2d79; --check-ground: #fbdcf1;\n  --logic: #0f6b68; --logic-ground: #cdeeea; --integrate: #3949ab; --integrate-ground: #dee3fb; --end: #454c56; --end-ground: #dfe3e8;\n}\n@media (prefers-color-scheme: dark) {\n  :root {\n    --interact: #79c4f2; --interact-ground: #0d3149; --set: #c7a8f5; --set-ground: #33225a; --check: #f19ad4; --check-ground: #471a3a;\n    --logic: #6fd2c9; --logic-ground: #0d3a37; --integrate: #a9b6ff; --integrate-ground: #252c5e; --end: #c3cad3; --end-ground: #30363f;\n  }\n}\n.canvas { margin: 14px 0; --scale: 1; }\n.canvas:has(input[value=half]:checked) { --scale: 0.5; }\n.canvas .jumps, .canvas .legend { list-style: none; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: 4px 14px; font-size: 13px; }\n.canvas .jumps { margin-bottom: 8px; overflow-wrap: anywhere; }\n.canvas .tools { display: flex; flex-wrap: wrap; gap: 6px 24px; align-items: center; justify-content: space-between; margin-bottom: 8px; }\n.canvas .sizes { border: 0; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: 4px 14px; font-size: 13px; }\n.canvas .sizes legend { float: left; color: var(--quiet); padding: 0; margin-right: 14px; }\n.canvas .sizes label { display: inline-flex; gap: 5px; align-items: center; cursor: pointer; }\n.canvas .sizes input { margin: 0; accent-color: var(--link); }\n.canvas .legend li::before { content: \"\"; display: inline-block; width: 11px; height: 11px; border-radius: 3px; margin-right: 5px; vertical-align: -1px; background: var(--own-ground); border: 1.5px solid var(--own); }\n.canvas .interact { --own: var(--interact); --own-ground: var(--interact-ground); }\n.canvas .set { --own: var(--set); --own-ground: var(--set-ground); }\n.canvas .check { --own: var(--check); --own-ground: var(--check-ground); }\n.canvas .logic { --own: var(--logic); --own-ground: var(--logic-ground); }\n.canvas .integrate { --own: var(--integrate); --own-ground: var(--integrate-ground); }\n.canvas .end { --own: var(--end); --own-ground: var(--end-ground); }\n.canvas .pane { overflow: auto; max-height: min(640px, 80vh); border: 1px solid var(--line); border-radius: 8px; background-color: var(--canvas); background-image: radial-gradient(var(--line) 1px, transparent 1px); background-size: 20px 20px; background-attachment: local; }\n.canvas .pane:focus-visible { outline: 2px solid var(--link); outline-offset: 1px; }\n.canvas .sheet { position: relative; width: max-content; margin: 0 auto; }\n.canvas .sheet > svg { display: block; width: calc(var(--w) * var(--scale) * 1px); height: calc(var(--h) * var(--scale) * 1px); }\n.canvas .focus { position: absolute; left: calc(var(--x) * var(--scale) * 1px); top: calc(var(--y) * var(--scale) * 1px); width: 1px; height: 1px; scroll-initial-target: nearest; scroll-snap-align: center; }\n.canvas:has(input[value=whole]:checked) .sheet { width: auto; }\n.canvas:has(input[value=whole]:checked) .sheet > svg { width: 100%; max-width: calc(var(--w) * 1px); margin: 0 auto; height: auto; max-height: min(620px, 78vh); }\n.canvas svg text { font: 12px system-ui, sans-serif; fill: var(--text); text-anchor: start; }\n.canvas .block { overflow: hidden; }\n.canvas .block .box { fill: var(--ground); stroke: var(--own); stroke-width: 1.5; }\n.canvas .block .head { fill: var(--own-ground); }\n.canvas .block text.name { font-size: 12.5px; font-weight: 600; fill: var(--own); }\n.canvas .block text.given { font-weight: 600; }\n.canvas .block text:is(.does, .note) { fill: var(--quiet); }\n.canvas .block text.mark { font-size: 11px; font-weight: 700; }\n.canvas .block .rule { stroke: var(--line); stroke-width: 1; fill: none; }\n.canvas .block text.branch { text-anchor: end; }\n.canvas .block .port { fill: var(--ground); stroke: var(--quiet); stroke-width: 1.5; }\n.canvas .block .port.open { stroke-dasharray: 2 2; }\n.canvas .block:is(.added, .removed, .changed) .box { stroke-width: 3; }\n.canvas .block.added .box { stroke: var(--added); } .canvas .block.added .strip { fill: var(--added-ground); } .canvas .block.added text.mark { fill: var(--added); }\n.canvas .block.removed .box { stroke: var(--removed); stroke-dasharray: 7 4; } .canvas .block.removed .strip { fill: var(--removed-ground); } .canvas .block.removed text.mark { fill: var(--removed); }\n.canvas .block.removed :is(.name, .given, .line, .does) { text-decoration: line-through; }\n.canvas .block.changed .box { stroke: var(--changed); } .canvas .block.changed .strip { fill: var(--changed-ground); } .canvas .block.changed text.mark { fill: var(--changed); }\n.canvas text:is(.added, .branch.added) { fill: var(--added); font-weight: 600; } .canvas text:is(.removed, .branch.removed) { fill: var(--removed); } .canvas text:is(.changed, .branch.changed) { fill: var(--changed); font-weight: 600; }\n.canvas .port.added { fill: var(--added); stroke: var(--added); } .canvas .port.removed { fill: var(--removed); stroke: var(--removed); } .canvas .port.changed { fill: var(--changed); stroke: var(--changed); }\n.canvas .far .box { stroke: var(--line); } .canvas .far .head { fill: var(--canvas); } .canvas .far :is(text, text.name) { fill: var(--quiet); }\n.canvas path.edge { fill: none; stroke: var(--quiet); stroke-width: 1.6; }\n.canvas path.edge.added { stroke: var(--added); stroke-width: 3; } .canvas path.edge.removed { stroke: var(--removed); stroke-width: 2; stroke-dasharray: 6 4; }\n.canvas path.edge.far { stroke: var(--line); stroke-width: 1.3; } .canvas path.edge:hover { stroke-width: 5; }\n.canvas path.tip { fill: var(--quiet); } .canvas path.tip.added { fill: var(--added); } .canvas path.tip.removed { fill: var(--removed); } .canvas path.tip.far { fill: var(--line); }\n.canvas .entry rect { fill: var(--text); } .canvas .entry text { fill: var(--ground); text-anchor: middle; font-weight: 600; }\n.canvas .block:target .box { stroke-width: 5; }\n.canvas .blocks { margin-top: 8px; font-size: 13px; } .canvas .blocks summary { padding: 4px 0; border: 0; color: var(--quiet); }\n.canvas .blocks li { overflow-wrap: anywhere; } .canvas .blocks .word { font-weight: 600; } .canvas .blocks .added { color: var(--added); } .canvas .blocks .removed { color: var(--removed); } .canvas .blocks .changed { color: var(--changed); }\n@media (max-width: 700px) { .canvas .legend { display: none; } .canvas .sizes { justify-content: space-between; width: 100%; } .canvas .sizes legend { position: absolute; clip-path: inset(50%); } }\n@media print { .canvas .pane { max-height: none; } .canvas .sheet { width: auto !important; } .canvas .sheet > svg { width: 100% !important; height: auto !important; } .canvas :is(.tools, .jumps) { display: none; } }\n",
		parts
	};
}
function sidesOf(entry, { own, undone }) {
	return {
		own: own?.before === null || isShown(require_action_deliver.ownPart(entry)) ? moduleSides(own) : null,
		undone: isShown(require_action_deliver.undonePart(entry)) ? moduleSides(undone) : null
	};
}
function moduleSides(contents) {
	if (contents === null) return null;
	const { before, after } = contents;
	return after.kind === "module" && before?.kind !== "view" ? {
		before,
		after
	} : null;
}
async function preload() {
	await Promise.all([loadReader(true, null), Promise.resolve().then(() => __nccwpck_require__(857))]);
}
async function loadReader(areCompared, nameIds) {
	const { newCanvas } = await Promise.resolve().then(() => __nccwpck_require__(304)).then((n) => n.canvas_of_exports);
	const comparing = areCompared ? await Promise.resolve().then(() => __nccwpck_require__(636)).then((n) => n.compare_changes_exports) : null;
	return (before, after) => before === null || comparing === null ? newCanvas(after, nameIds) : comparing.changedCanvas(before, after, nameIds);
}
function isCanvas(task) {
	return task !== null && "blocks" in task;
}
function isShown(part) {
	return part !== null && require_action_deliver.hasVisibleChange(part.difference);
}
function canvasOf({ before, after }, read) {
	try {
		return read(before, after);
	} catch (cause) {
		return notDrawn(`could not be drawn: ${require_index.bugOf(cause)}`);
	}
}
async function drawShare(canvas, share, number) {
	const { canvas: part, omitted } = nearestPart(canvas, share);
	try {
		const drawn = await drawFlow(part, number);
		if (omitted === 0) return drawn;
		return html`${drawn}<p class="quiet">${require_action_deliver.plural(omitted, "more block")} not drawn: this page has room for those nearest to what changed.</p>`;
	} catch (cause) {
		return notDrawn(`could not be drawn: ${require_index.bugOf(cause)}`);
	}
}
const notDrawn = (why) => html`<p class="quiet">The module ${why}</p>`;

Object.defineProperty(exports, "anchor", ({
  enumerable: true,
  get: function () {
    return anchor;
  }
}));
Object.defineProperty(exports, "edgeKey", ({
  enumerable: true,
  get: function () {
    return edgeKey;
  }
}));
Object.defineProperty(exports, "firstDrawn", ({
  enumerable: true,
  get: function () {
    return firstDrawn;
  }
}));
Object.defineProperty(exports, "html", ({
  enumerable: true,
  get: function () {
    return html;
  }
}));
Object.defineProperty(exports, "lengthOf", ({
  enumerable: true,
  get: function () {
    return lengthOf;
  }
}));
Object.defineProperty(exports, "listParts", ({
  enumerable: true,
  get: function () {
    return listParts;
  }
}));
Object.defineProperty(exports, "modules_exports", ({
  enumerable: true,
  get: function () {
    return modules_exports;
  }
}));
Object.defineProperty(exports, "prose", ({
  enumerable: true,
  get: function () {
    return prose;
  }
}));
Object.defineProperty(exports, "textOf", ({
  enumerable: true,
  get: function () {
    return textOf;
  }
}));
Object.defineProperty(exports, "trustedMarkup", ({
  enumerable: true,
  get: function () {
    return trustedMarkup;
  }
}));
})();

module.exports = __webpack_exports__;
/******/ })()
;