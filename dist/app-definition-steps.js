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

/***/ 337:
/***/ ((module) => {

"use strict";
module.exports = require("./adapters-text-yaml.js");

/***/ }),

/***/ 547:
/***/ ((module) => {

"use strict";
module.exports = require("./app-load-unmatched-patterns.js");

/***/ }),

/***/ 294:
/***/ ((module) => {

"use strict";
module.exports = require("./app-load-unusual-file.js");

/***/ }),

/***/ 544:
/***/ ((module) => {

"use strict";
module.exports = require("./app-promotion.js");

/***/ }),

/***/ 431:
/***/ ((module) => {

"use strict";
module.exports = require("./app-publish-references.js");

/***/ }),

/***/ 351:
/***/ ((module) => {

"use strict";
module.exports = require("./app-resolve-read-values.js");

/***/ }),

/***/ 799:
/***/ ((module) => {

"use strict";
module.exports = require("./app-resolve.js");

/***/ }),

/***/ 742:
/***/ ((module) => {

"use strict";
module.exports = require("./app-steps.js");

/***/ }),

/***/ 734:
/***/ ((module) => {

"use strict";
module.exports = require("./core-check-literals.js");

/***/ }),

/***/ 842:
/***/ ((module) => {

"use strict";
module.exports = require("./core-check-module-definition.js");

/***/ }),

/***/ 511:
/***/ ((module) => {

"use strict";
module.exports = require("./core-check-view-definition.js");

/***/ }),

/***/ 55:
/***/ ((module) => {

"use strict";
module.exports = require("./core-resolve-find.js");

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

/***/ }),

/***/ 598:
/***/ ((module) => {

"use strict";
module.exports = require("node:crypto");

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
const require_action_run_action = __nccwpck_require__(344);
let node_crypto = __nccwpck_require__(598);

// src/core/resolve/state.ts
function sourceOf$1({ references, hash }) {
	return references?.source ?? hash;
}
function isPending({ references }) {
	return (references?.resolution?.pending.length ?? 0) > 0;
}
function referenceBlockOf({ references }) {
	return references?.resolution?.block ?? null;
}
function isOpen(definition) {
	return isPending(definition) || referenceBlockOf(definition) !== null;
}
function isContentOpen(definition) {
	if (referenceBlockOf(definition) !== null) return true;
	const { references = [] } = definition.references?.resolution ?? {};
	return references.some(({ awaits, path: { root } }) => awaits !== null && root !== "Description" && root !== "Tags");
}
function contentHashOf(definition) {
	const { references, hash } = definition;
	if (references === void 0) return hash;
	return references.resolution === null || isContentOpen(definition) ? null : hash;
}
function reviewedMetadata({ references }, { description, tags }) {
	const reviewed = references?.resolution?.reviewed();
	if (reviewed === void 0) return {
		description,
		tags
	};
	return {
		description: description === null ? null : reviewed.description,
		tags: tags && Object.fromEntries(Object.entries(reviewed.tags).filter(([name]) => Object.hasOwn(tags, name)))
	};
}

// src/core/document/kept-json.ts
let last = {
	text: "null",
	value: null
};
function parseKept(text) {
	if (text !== last.text) last = {
		text,
		value: JSON.parse(text)
	};
	return last.value;
}
function stringifyKept(value) {
	last = {
		text: JSON.stringify(value),
		value
	};
	return last.text;
}

// src/core/kinds/content.ts
const view$1 = {
	executed: ({ template, actions }) => ({
		actions: [...new Set(actions)].toSorted(require_index.compareCodeUnits),
		template: parseKept(template)
	}),
	isSameText: (a, b) => a.template === b.template && a.actions.length === b.actions.length && a.actions.every((action, at) => action === b.actions[at]),
	comparableTo: (live) => live,
	withTextOf: () => null,
	everyReading: (content) => [content],
	fileMembers: ({ template, actions }) => ({ Content: {
		Template: template,
		Actions: actions
	} })
};
const withOtherContract = /* @__PURE__ */ new WeakMap();
const flowModule$1 = {
	executed: ({ content, settings }) => {
		const executes = { content: withoutCanvas(parseKept(content)) };
		return settings === null ? executes : {
			...executes,
			settings: JSON.parse(settings)
		};
	},
	isSameText: (a, b) => a.content === b.content && a.settings === b.settings,
	comparableTo: (live, ours) => ours.settings === null === (live.settings === null) ? live : otherReading(live),
	withTextOf: (other, { content, settings }) => content === other.content ? require_action_run_action.withSettings(other, settings) : null,
	everyReading: (content) => [content, otherReading(content)],
	fileMembers: ({ content, settings }) => ({
		Content: content,
		...settings === null ? {} : { Settings: settings }
	})
};
function otherReading(content) {
	const other = withOtherContract.get(content) ?? require_action_run_action.withSettings(content, content.settings === null ? "{}" : null);
	withOtherContract.set(content, other);
	return other;
}
const rows$1 = {
	view: view$1,
	module: flowModule$1
};
function contentRow({ kind }) {
	return rows$1[kind];
}
function withoutCanvas(flow) {
	if (!require_index.isObject(flow)) return flow;
	return Object.fromEntries(Object.entries(flow).filter(([name]) => name !== "Metadata").map(([name, value]) => [name, name === "Actions" ? byIdentifier(value) : value]));
}
function byIdentifier(actions) {
	if (!Array.isArray(actions)) return actions;
	return actions.toSorted((a, b) => require_index.compareCodeUnits(identifier(a), identifier(b)));
}
function identifier(action) {
	return require_index.isObject(action) && typeof action.Identifier === "string" ? action.Identifier : "";
}

// src/core/hash/sha256.ts
function sha256(text) {
	return (0, node_crypto.hash)("sha256", text);
}
function hashJson(value) {
	return sha256(require_index.canonicalJson(value));
}

// src/core/hash/content-hash.ts
const contentHash = require_action_deliver.onceForEach(computeHash);
function computeHash(content) {
	try {
		return hashJson(executableJson(content));
	} catch {
		return sha256(`not canonical ${JSON.stringify(content)}`);
	}
}
function liveHash(definition, live) {
	const { content, hash } = definition;
	const comparable = comparableContent(live, content);
	const known = contentHash.known(comparable);
	if (known !== void 0) return known;
	return !isContentOpen(definition) && comparable.kind === content.kind && contentRow(comparable).isSameText(comparable, content) ? hash : contentHash(comparable);
}
function isHashOf(hash, content) {
	return contentRow(content).everyReading(content).some((reading) => contentHash(reading) === hash);
}
function comparableContent(live, definition) {
	return live.kind === definition.kind ? contentRow(live).comparableTo(live, definition) : live;
}
function executableJson(content) {
	return contentRow(content).executed(content);
}

// src/adapters/text/common.ts
function stringProblems(value, at) {
	if (value.isWellFormed()) return [];
	const message = `${require_index.quote(value)} contains half of a character (a surrogate alone). Write the whole character.`;
	return [require_action_run_action.error("lone-surrogate", at, message)];
}
function locatedNumber(value, written, at) {
	return written === String(value) ? {
		type: "number",
		value,
		at
	} : {
		type: "number",
		value,
		at,
		written
	};
}
function duplicateKeys(members) {
	if (new Set(members.map(({ name }) => name)).size === members.length) return [];
	const first = /* @__PURE__ */ new Map();
	return members.flatMap(({ name, at }) => {
		const before = first.get(name);
		if (before === void 0) {
			first.set(name, at);
			return [];
		}
		const message = `${require_index.quote(name)} appears twice, first at line ${before.line}, column ${before.column}. Remove or rename one of them.`;
		return [require_action_run_action.error("duplicate-key", at, message)];
	});
}
function isBlank(text) {
	return /^[\t\n\r ]*$/.test(text);
}
function emptyDocument(at, what) {
	return require_action_run_action.error("empty-document", at, `The ${what} is empty. ${what === "file" ? "Add its content, or delete the file." : "Write JSON text, or remove it."}`);
}
function nestedTooDeep(at) {
	return require_action_run_action.error("nesting-depth", at, `Objects and lists are nested deeper than ${200} levels here. Use fewer levels.`);
}

// src/adapters/text/depth.ts
function scanJson(text) {
	let [depth, names] = [0, 0];
	for (let index = 0; index < text.length; index += 1) {
		const code = text.charCodeAt(index);
		if (code === quote) index = stringEnd(text, index + 1);
		else if (code === colon) names += 1;
		else if (code === openList || code === openObject) depth += 1;
		else if (code === closeList || code === closeObject) depth -= 1;
		if (depth > 200) return {
			deepAt: index,
			names
		};
	}
	return {
		deepAt: null,
		names
	};
}
const [quote, lineFeed, backslash, colon] = [
	34,
	10,
	92,
	58
];
const [openList, closeList, openObject, closeObject] = [
	91,
	93,
	123,
	125
];
function stringEnd(text, from) {
	for (let index = from; index < text.length; index += 1) {
		const code = text.charCodeAt(index);
		if (code === quote || code === lineFeed) return index;
		if (code === backslash) index += 1;
	}
	return text.length;
}
function findDeepYaml(tokens) {
	const open = tokens.map((token) => ({
		token,
		depth: 0
	}));
	let first = null;
	for (let next = open.pop(); next !== void 0; next = open.pop()) {
		const { token, depth } = next;
		if (depth > 200) first = Math.min(first ?? token.offset, token.offset);
		else for (const child of childrenOf(token)) open.push({
			token: child,
			depth: depth + levelsOf(child)
		});
	}
	return first;
}
function childrenOf(token) {
	if (token.type === "document") return token.value === void 0 ? [] : [token.value];
	if (!("items" in token)) return [];
	return token.items.flatMap(({ key, value }) => [key, value].filter((each) => each !== void 0 && each !== null));
}
function levelsOf(token) {
	return "items" in token ? 1 : 0;
}

// node_modules/jsonc-parser/lib/esm/impl/scanner.js
function createScanner(text, ignoreTrivia = false) {
	const len = text.length;
	let pos = 0, value = "", tokenOffset = 0, token = 16, lineNumber = 0, lineStartOffset = 0, tokenLineStartOffset = 0, prevTokenLineStartOffset = 0, scanError = 0;
	function scanHexDigits(count, exact) {
		let digits = 0;
		let value = 0;
		while (digits < count || !exact) {
			let ch = text.charCodeAt(pos);
			if (ch >= 48 && ch <= 57) value = value * 16 + ch - 48;
			else if (ch >= 65 && ch <= 70) value = value * 16 + ch - 65 + 10;
			else if (ch >= 97 && ch <= 102) value = value * 16 + ch - 97 + 10;
			else break;
			pos++;
			digits++;
		}
		if (digits < count) value = -1;
		return value;
	}
	function setPosition(newPosition) {
		pos = newPosition;
		value = "";
		tokenOffset = 0;
		token = 16;
		scanError = 0;
	}
	function scanNumber() {
		let start = pos;
		if (text.charCodeAt(pos) === 48) pos++;
		else {
			pos++;
			while (pos < text.length && isDigit$1(text.charCodeAt(pos))) pos++;
		}
		if (pos < text.length && text.charCodeAt(pos) === 46) {
			pos++;
			if (pos < text.length && isDigit$1(text.charCodeAt(pos))) {
				pos++;
				while (pos < text.length && isDigit$1(text.charCodeAt(pos))) pos++;
			} else {
				scanError = 3;
				return text.substring(start, pos);
			}
		}
		let end = pos;
		if (pos < text.length && (text.charCodeAt(pos) === 69 || text.charCodeAt(pos) === 101)) {
			pos++;
			if (pos < text.length && text.charCodeAt(pos) === 43 || text.charCodeAt(pos) === 45) pos++;
			if (pos < text.length && isDigit$1(text.charCodeAt(pos))) {
				pos++;
				while (pos < text.length && isDigit$1(text.charCodeAt(pos))) pos++;
				end = pos;
			} else scanError = 3;
		}
		return text.substring(start, end);
	}
	function scanString() {
		let result = "", start = pos;
		while (true) {
			if (pos >= len) {
				result += text.substring(start, pos);
				scanError = 2;
				break;
			}
			const ch = text.charCodeAt(pos);
			if (ch === 34) {
				result += text.substring(start, pos);
				pos++;
				break;
			}
			if (ch === 92) {
				result += text.substring(start, pos);
				pos++;
				if (pos >= len) {
					scanError = 2;
					break;
				}
				switch (text.charCodeAt(pos++)) {
					case 34:
						result += "\"";
						break;
					case 92:
						result += "\\";
						break;
					case 47:
						result += "/";
						break;
					case 98:
						result += "\b";
						break;
					case 102:
						result += "\f";
						break;
					case 110:
						result += "\n";
						break;
					case 114:
						result += "\r";
						break;
					case 116:
						result += "	";
						break;
					case 117:
						const ch3 = scanHexDigits(4, true);
						if (ch3 >= 0) result += String.fromCharCode(ch3);
						else scanError = 4;
						break;
					default: scanError = 5;
				}
				start = pos;
				continue;
			}
			if (ch >= 0 && ch <= 31) {
				if (isLineBreak(ch)) {
					result += text.substring(start, pos);
					scanError = 2;
					break;
				} else scanError = 6;
			}
			pos++;
		}
		return result;
	}
	function scanNext() {
		value = "";
		scanError = 0;
		tokenOffset = pos;
		lineStartOffset = lineNumber;
		prevTokenLineStartOffset = tokenLineStartOffset;
		if (pos >= len) {
			tokenOffset = len;
			return token = 17;
		}
		let code = text.charCodeAt(pos);
		if (isWhiteSpace(code)) {
			do {
				pos++;
				value += String.fromCharCode(code);
				code = text.charCodeAt(pos);
			} while (isWhiteSpace(code));
			return token = 15;
		}
		if (isLineBreak(code)) {
			pos++;
			value += String.fromCharCode(code);
			if (code === 13 && text.charCodeAt(pos) === 10) {
				pos++;
				value += "\n";
			}
			lineNumber++;
			tokenLineStartOffset = pos;
			return token = 14;
		}
		switch (code) {
			case 123:
				pos++;
				return token = 1;
			case 125:
				pos++;
				return token = 2;
			case 91:
				pos++;
				return token = 3;
			case 93:
				pos++;
				return token = 4;
			case 58:
				pos++;
				return token = 6;
			case 44:
				pos++;
				return token = 5;
			case 34:
				pos++;
				value = scanString();
				return token = 10;
			case 47:
				const start = pos - 1;
				if (text.charCodeAt(pos + 1) === 47) {
					pos += 2;
					while (pos < len) {
						if (isLineBreak(text.charCodeAt(pos))) break;
						pos++;
					}
					value = text.substring(start, pos);
					return token = 12;
				}
				if (text.charCodeAt(pos + 1) === 42) {
					pos += 2;
					const safeLength = len - 1;
					let commentClosed = false;
					while (pos < safeLength) {
						const ch = text.charCodeAt(pos);
						if (ch === 42 && text.charCodeAt(pos + 1) === 47) {
							pos += 2;
							commentClosed = true;
							break;
						}
						pos++;
						if (isLineBreak(ch)) {
							if (ch === 13 && text.charCodeAt(pos) === 10) pos++;
							lineNumber++;
							tokenLineStartOffset = pos;
						}
					}
					if (!commentClosed) {
						pos++;
						scanError = 1;
					}
					value = text.substring(start, pos);
					return token = 13;
				}
				value += String.fromCharCode(code);
				pos++;
				return token = 16;
			case 45:
				value += String.fromCharCode(code);
				pos++;
				if (pos === len || !isDigit$1(text.charCodeAt(pos))) return token = 16;
			case 48:
			case 49:
			case 50:
			case 51:
			case 52:
			case 53:
			case 54:
			case 55:
			case 56:
			case 57:
				value += scanNumber();
				return token = 11;
			default:
				while (pos < len && isUnknownContentCharacter(code)) {
					pos++;
					code = text.charCodeAt(pos);
				}
				if (tokenOffset !== pos) {
					value = text.substring(tokenOffset, pos);
					switch (value) {
						case "true": return token = 8;
						case "false": return token = 9;
						case "null": return token = 7;
					}
					return token = 16;
				}
				value += String.fromCharCode(code);
				pos++;
				return token = 16;
		}
	}
	function isUnknownContentCharacter(code) {
		if (isWhiteSpace(code) || isLineBreak(code)) return false;
		switch (code) {
			case 125:
			case 93:
			case 123:
			case 91:
			case 34:
			case 58:
			case 44:
			case 47: return false;
		}
		return true;
	}
	function scanNextNonTrivia() {
		let result;
		do
			result = scanNext();
		while (result >= 12 && result <= 15);
		return result;
	}
	return {
		setPosition,
		getPosition: () => pos,
		scan: ignoreTrivia ? scanNextNonTrivia : scanNext,
		getToken: () => token,
		getTokenValue: () => value,
		getTokenOffset: () => tokenOffset,
		getTokenLength: () => pos - tokenOffset,
		getTokenStartLine: () => lineStartOffset,
		getTokenStartCharacter: () => tokenOffset - prevTokenLineStartOffset,
		getTokenError: () => scanError
	};
}
function isWhiteSpace(ch) {
	return ch === 32 || ch === 9;
}
function isLineBreak(ch) {
	return ch === 10 || ch === 13;
}
function isDigit$1(ch) {
	return ch >= 48 && ch <= 57;
}
var CharacterCodes;
(function(CharacterCodes) {
	CharacterCodes[CharacterCodes["lineFeed"] = 10] = "lineFeed";
	CharacterCodes[CharacterCodes["carriageReturn"] = 13] = "carriageReturn";
	CharacterCodes[CharacterCodes["space"] = 32] = "space";
	CharacterCodes[CharacterCodes["_0"] = 48] = "_0";
	CharacterCodes[CharacterCodes["_1"] = 49] = "_1";
	CharacterCodes[CharacterCodes["_2"] = 50] = "_2";
	CharacterCodes[CharacterCodes["_3"] = 51] = "_3";
	CharacterCodes[CharacterCodes["_4"] = 52] = "_4";
	CharacterCodes[CharacterCodes["_5"] = 53] = "_5";
	CharacterCodes[CharacterCodes["_6"] = 54] = "_6";
	CharacterCodes[CharacterCodes["_7"] = 55] = "_7";
	CharacterCodes[CharacterCodes["_8"] = 56] = "_8";
	CharacterCodes[CharacterCodes["_9"] = 57] = "_9";
	CharacterCodes[CharacterCodes["a"] = 97] = "a";
	CharacterCodes[CharacterCodes["b"] = 98] = "b";
	CharacterCodes[CharacterCodes["c"] = 99] = "c";
	CharacterCodes[CharacterCodes["d"] = 100] = "d";
	CharacterCodes[CharacterCodes["e"] = 101] = "e";
	CharacterCodes[CharacterCodes["f"] = 102] = "f";
	CharacterCodes[CharacterCodes["g"] = 103] = "g";
	CharacterCodes[CharacterCodes["h"] = 104] = "h";
	CharacterCodes[CharacterCodes["i"] = 105] = "i";
	CharacterCodes[CharacterCodes["j"] = 106] = "j";
	CharacterCodes[CharacterCodes["k"] = 107] = "k";
	CharacterCodes[CharacterCodes["l"] = 108] = "l";
	CharacterCodes[CharacterCodes["m"] = 109] = "m";
	CharacterCodes[CharacterCodes["n"] = 110] = "n";
	CharacterCodes[CharacterCodes["o"] = 111] = "o";
	CharacterCodes[CharacterCodes["p"] = 112] = "p";
	CharacterCodes[CharacterCodes["q"] = 113] = "q";
	CharacterCodes[CharacterCodes["r"] = 114] = "r";
	CharacterCodes[CharacterCodes["s"] = 115] = "s";
	CharacterCodes[CharacterCodes["t"] = 116] = "t";
	CharacterCodes[CharacterCodes["u"] = 117] = "u";
	CharacterCodes[CharacterCodes["v"] = 118] = "v";
	CharacterCodes[CharacterCodes["w"] = 119] = "w";
	CharacterCodes[CharacterCodes["x"] = 120] = "x";
	CharacterCodes[CharacterCodes["y"] = 121] = "y";
	CharacterCodes[CharacterCodes["z"] = 122] = "z";
	CharacterCodes[CharacterCodes["A"] = 65] = "A";
	CharacterCodes[CharacterCodes["B"] = 66] = "B";
	CharacterCodes[CharacterCodes["C"] = 67] = "C";
	CharacterCodes[CharacterCodes["D"] = 68] = "D";
	CharacterCodes[CharacterCodes["E"] = 69] = "E";
	CharacterCodes[CharacterCodes["F"] = 70] = "F";
	CharacterCodes[CharacterCodes["G"] = 71] = "G";
	CharacterCodes[CharacterCodes["H"] = 72] = "H";
	CharacterCodes[CharacterCodes["I"] = 73] = "I";
	CharacterCodes[CharacterCodes["J"] = 74] = "J";
	CharacterCodes[CharacterCodes["K"] = 75] = "K";
	CharacterCodes[CharacterCodes["L"] = 76] = "L";
	CharacterCodes[CharacterCodes["M"] = 77] = "M";
	CharacterCodes[CharacterCodes["N"] = 78] = "N";
	CharacterCodes[CharacterCodes["O"] = 79] = "O";
	CharacterCodes[CharacterCodes["P"] = 80] = "P";
	CharacterCodes[CharacterCodes["Q"] = 81] = "Q";
	CharacterCodes[CharacterCodes["R"] = 82] = "R";
	CharacterCodes[CharacterCodes["S"] = 83] = "S";
	CharacterCodes[CharacterCodes["T"] = 84] = "T";
	CharacterCodes[CharacterCodes["U"] = 85] = "U";
	CharacterCodes[CharacterCodes["V"] = 86] = "V";
	CharacterCodes[CharacterCodes["W"] = 87] = "W";
	CharacterCodes[CharacterCodes["X"] = 88] = "X";
	CharacterCodes[CharacterCodes["Y"] = 89] = "Y";
	CharacterCodes[CharacterCodes["Z"] = 90] = "Z";
	CharacterCodes[CharacterCodes["asterisk"] = 42] = "asterisk";
	CharacterCodes[CharacterCodes["backslash"] = 92] = "backslash";
	CharacterCodes[CharacterCodes["closeBrace"] = 125] = "closeBrace";
	CharacterCodes[CharacterCodes["closeBracket"] = 93] = "closeBracket";
	CharacterCodes[CharacterCodes["colon"] = 58] = "colon";
	CharacterCodes[CharacterCodes["comma"] = 44] = "comma";
	CharacterCodes[CharacterCodes["dot"] = 46] = "dot";
	CharacterCodes[CharacterCodes["doubleQuote"] = 34] = "doubleQuote";
	CharacterCodes[CharacterCodes["minus"] = 45] = "minus";
	CharacterCodes[CharacterCodes["openBrace"] = 123] = "openBrace";
	CharacterCodes[CharacterCodes["openBracket"] = 91] = "openBracket";
	CharacterCodes[CharacterCodes["plus"] = 43] = "plus";
	CharacterCodes[CharacterCodes["slash"] = 47] = "slash";
	CharacterCodes[CharacterCodes["formFeed"] = 12] = "formFeed";
	CharacterCodes[CharacterCodes["tab"] = 9] = "tab";
})(CharacterCodes || (CharacterCodes = {}));

// node_modules/jsonc-parser/lib/esm/impl/string-intern.js
const cachedSpaces = new Array(20).fill(0).map((_, index) => {
	return " ".repeat(index);
});
const maxCachedValues = 200;
const cachedBreakLinesWithSpaces = {
	" ": {
		"\n": new Array(maxCachedValues).fill(0).map((_, index) => {
			return "\n" + " ".repeat(index);
		}),
		"\r": new Array(maxCachedValues).fill(0).map((_, index) => {
			return "\r" + " ".repeat(index);
		}),
		"\r\n": new Array(maxCachedValues).fill(0).map((_, index) => {
			return "\r\n" + " ".repeat(index);
		})
	},
	"	": {
		"\n": new Array(maxCachedValues).fill(0).map((_, index) => {
			return "\n" + "	".repeat(index);
		}),
		"\r": new Array(maxCachedValues).fill(0).map((_, index) => {
			return "\r" + "	".repeat(index);
		}),
		"\r\n": new Array(maxCachedValues).fill(0).map((_, index) => {
			return "\r\n" + "	".repeat(index);
		})
	}
};

// node_modules/jsonc-parser/lib/esm/impl/parser.js
var ParseOptions;
(function(ParseOptions) {
	ParseOptions.DEFAULT = { allowTrailingComma: false };
})(ParseOptions || (ParseOptions = {}));
function visit$2(text, visitor, options = ParseOptions.DEFAULT) {
	const _scanner = createScanner(text, false);
	const _jsonPath = [];
	let suppressedCallbacks = 0;
	function toNoArgVisit(visitFunction) {
		return visitFunction ? () => suppressedCallbacks === 0 && visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
	}
	function toOneArgVisit(visitFunction) {
		return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
	}
	function toOneArgVisitWithPath(visitFunction) {
		return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice()) : () => true;
	}
	function toBeginVisit(visitFunction) {
		return visitFunction ? () => {
			if (suppressedCallbacks > 0) suppressedCallbacks++;
			else if (visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice()) === false) suppressedCallbacks = 1;
		} : () => true;
	}
	function toEndVisit(visitFunction) {
		return visitFunction ? () => {
			if (suppressedCallbacks > 0) suppressedCallbacks--;
			if (suppressedCallbacks === 0) visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter());
		} : () => true;
	}
	const onObjectBegin = toBeginVisit(visitor.onObjectBegin), onObjectProperty = toOneArgVisitWithPath(visitor.onObjectProperty), onObjectEnd = toEndVisit(visitor.onObjectEnd), onArrayBegin = toBeginVisit(visitor.onArrayBegin), onArrayEnd = toEndVisit(visitor.onArrayEnd), onLiteralValue = toOneArgVisitWithPath(visitor.onLiteralValue), onSeparator = toOneArgVisit(visitor.onSeparator), onComment = toNoArgVisit(visitor.onComment), onError = toOneArgVisit(visitor.onError);
	const disallowComments = options && options.disallowComments;
	const allowTrailingComma = options && options.allowTrailingComma;
	function scanNext() {
		while (true) {
			const token = _scanner.scan();
			switch (_scanner.getTokenError()) {
				case 4:
					handleError(14);
					break;
				case 5:
					handleError(15);
					break;
				case 3:
					handleError(13);
					break;
				case 1:
					if (!disallowComments) handleError(11);
					break;
				case 2:
					handleError(12);
					break;
				case 6: handleError(16);
			}
			switch (token) {
				case 12:
				case 13:
					if (disallowComments) handleError(10);
					else onComment();
					break;
				case 16:
					handleError(1);
					break;
				case 15:
				case 14: break;
				default: return token;
			}
		}
	}
	function handleError(error, skipUntilAfter = [], skipUntil = []) {
		onError(error);
		if (skipUntilAfter.length + skipUntil.length > 0) {
			let token = _scanner.getToken();
			while (token !== 17) {
				if (skipUntilAfter.indexOf(token) !== -1) {
					scanNext();
					break;
				} else if (skipUntil.indexOf(token) !== -1) break;
				token = scanNext();
			}
		}
	}
	function parseString(isValue) {
		const value = _scanner.getTokenValue();
		if (isValue) onLiteralValue(value);
		else {
			onObjectProperty(value);
			_jsonPath.push(value);
		}
		scanNext();
		return true;
	}
	function parseLiteral() {
		switch (_scanner.getToken()) {
			case 11:
				const tokenValue = _scanner.getTokenValue();
				let value = Number(tokenValue);
				if (isNaN(value)) {
					handleError(2);
					value = 0;
				}
				onLiteralValue(value);
				break;
			case 7:
				onLiteralValue(null);
				break;
			case 8:
				onLiteralValue(true);
				break;
			case 9:
				onLiteralValue(false);
				break;
			default: return false;
		}
		scanNext();
		return true;
	}
	function parseProperty() {
		if (_scanner.getToken() !== 10) {
			handleError(3, [], [2, 5]);
			return false;
		}
		parseString(false);
		if (_scanner.getToken() === 6) {
			onSeparator(":");
			scanNext();
			if (!parseValue()) handleError(4, [], [2, 5]);
		} else handleError(5, [], [2, 5]);
		_jsonPath.pop();
		return true;
	}
	function parseObject() {
		onObjectBegin();
		scanNext();
		let needsComma = false;
		while (_scanner.getToken() !== 2 && _scanner.getToken() !== 17) {
			if (_scanner.getToken() === 5) {
				if (!needsComma) handleError(4, [], []);
				onSeparator(",");
				scanNext();
				if (_scanner.getToken() === 2 && allowTrailingComma) break;
			} else if (needsComma) handleError(6, [], []);
			if (!parseProperty()) handleError(4, [], [2, 5]);
			needsComma = true;
		}
		onObjectEnd();
		if (_scanner.getToken() !== 2) handleError(7, [2], []);
		else scanNext();
		return true;
	}
	function parseArray() {
		onArrayBegin();
		scanNext();
		let isFirstElement = true;
		let needsComma = false;
		while (_scanner.getToken() !== 4 && _scanner.getToken() !== 17) {
			if (_scanner.getToken() === 5) {
				if (!needsComma) handleError(4, [], []);
				onSeparator(",");
				scanNext();
				if (_scanner.getToken() === 4 && allowTrailingComma) break;
			} else if (needsComma) handleError(6, [], []);
			if (isFirstElement) {
				_jsonPath.push(0);
				isFirstElement = false;
			} else _jsonPath[_jsonPath.length - 1]++;
			if (!parseValue()) handleError(4, [], [4, 5]);
			needsComma = true;
		}
		onArrayEnd();
		if (!isFirstElement) _jsonPath.pop();
		if (_scanner.getToken() !== 4) handleError(8, [4], []);
		else scanNext();
		return true;
	}
	function parseValue() {
		switch (_scanner.getToken()) {
			case 3: return parseArray();
			case 1: return parseObject();
			case 10: return parseString(true);
			default: return parseLiteral();
		}
	}
	scanNext();
	if (_scanner.getToken() === 17) {
		if (options.allowEmptyContent) return true;
		handleError(4, [], []);
		return false;
	}
	if (!parseValue()) {
		handleError(4, [], []);
		return false;
	}
	if (_scanner.getToken() !== 17) handleError(9, [], []);
	return true;
}

// node_modules/jsonc-parser/lib/esm/main.js
var ScanError;
(function(ScanError) {
	ScanError[ScanError["None"] = 0] = "None";
	ScanError[ScanError["UnexpectedEndOfComment"] = 1] = "UnexpectedEndOfComment";
	ScanError[ScanError["UnexpectedEndOfString"] = 2] = "UnexpectedEndOfString";
	ScanError[ScanError["UnexpectedEndOfNumber"] = 3] = "UnexpectedEndOfNumber";
	ScanError[ScanError["InvalidUnicode"] = 4] = "InvalidUnicode";
	ScanError[ScanError["InvalidEscapeCharacter"] = 5] = "InvalidEscapeCharacter";
	ScanError[ScanError["InvalidCharacter"] = 6] = "InvalidCharacter";
})(ScanError || (ScanError = {}));
var SyntaxKind;
(function(SyntaxKind) {
	SyntaxKind[SyntaxKind["OpenBraceToken"] = 1] = "OpenBraceToken";
	SyntaxKind[SyntaxKind["CloseBraceToken"] = 2] = "CloseBraceToken";
	SyntaxKind[SyntaxKind["OpenBracketToken"] = 3] = "OpenBracketToken";
	SyntaxKind[SyntaxKind["CloseBracketToken"] = 4] = "CloseBracketToken";
	SyntaxKind[SyntaxKind["CommaToken"] = 5] = "CommaToken";
	SyntaxKind[SyntaxKind["ColonToken"] = 6] = "ColonToken";
	SyntaxKind[SyntaxKind["NullKeyword"] = 7] = "NullKeyword";
	SyntaxKind[SyntaxKind["TrueKeyword"] = 8] = "TrueKeyword";
	SyntaxKind[SyntaxKind["FalseKeyword"] = 9] = "FalseKeyword";
	SyntaxKind[SyntaxKind["StringLiteral"] = 10] = "StringLiteral";
	SyntaxKind[SyntaxKind["NumericLiteral"] = 11] = "NumericLiteral";
	SyntaxKind[SyntaxKind["LineCommentTrivia"] = 12] = "LineCommentTrivia";
	SyntaxKind[SyntaxKind["BlockCommentTrivia"] = 13] = "BlockCommentTrivia";
	SyntaxKind[SyntaxKind["LineBreakTrivia"] = 14] = "LineBreakTrivia";
	SyntaxKind[SyntaxKind["Trivia"] = 15] = "Trivia";
	SyntaxKind[SyntaxKind["Unknown"] = 16] = "Unknown";
	SyntaxKind[SyntaxKind["EOF"] = 17] = "EOF";
})(SyntaxKind || (SyntaxKind = {}));
const visit$1 = visit$2;
var ParseErrorCode;
(function(ParseErrorCode) {
	ParseErrorCode[ParseErrorCode["InvalidSymbol"] = 1] = "InvalidSymbol";
	ParseErrorCode[ParseErrorCode["InvalidNumberFormat"] = 2] = "InvalidNumberFormat";
	ParseErrorCode[ParseErrorCode["PropertyNameExpected"] = 3] = "PropertyNameExpected";
	ParseErrorCode[ParseErrorCode["ValueExpected"] = 4] = "ValueExpected";
	ParseErrorCode[ParseErrorCode["ColonExpected"] = 5] = "ColonExpected";
	ParseErrorCode[ParseErrorCode["CommaExpected"] = 6] = "CommaExpected";
	ParseErrorCode[ParseErrorCode["CloseBraceExpected"] = 7] = "CloseBraceExpected";
	ParseErrorCode[ParseErrorCode["CloseBracketExpected"] = 8] = "CloseBracketExpected";
	ParseErrorCode[ParseErrorCode["EndOfFileExpected"] = 9] = "EndOfFileExpected";
	ParseErrorCode[ParseErrorCode["InvalidCommentToken"] = 10] = "InvalidCommentToken";
	ParseErrorCode[ParseErrorCode["UnexpectedEndOfComment"] = 11] = "UnexpectedEndOfComment";
	ParseErrorCode[ParseErrorCode["UnexpectedEndOfString"] = 12] = "UnexpectedEndOfString";
	ParseErrorCode[ParseErrorCode["UnexpectedEndOfNumber"] = 13] = "UnexpectedEndOfNumber";
	ParseErrorCode[ParseErrorCode["InvalidUnicode"] = 14] = "InvalidUnicode";
	ParseErrorCode[ParseErrorCode["InvalidEscapeCharacter"] = 15] = "InvalidEscapeCharacter";
	ParseErrorCode[ParseErrorCode["InvalidCharacter"] = 16] = "InvalidCharacter";
})(ParseErrorCode || (ParseErrorCode = {}));

// src/adapters/text/json-word.ts
function wordMessage(token, isName) {
	const what = isName ? "name" : "text";
	if (token.startsWith("'")) return `JSON takes double quotes, not single ones. Write the ${what} in double quotes.`;
	if (/^[“”„‟«»‘’]/.test(token)) return `${require_index.quote(token[0] ?? "")} is not a quote of JSON. Write the ${what} in plain double quotes (").`;
	if (/^[A-Za-z_$][\w$-]*$/.test(token)) return bareWord(token, isName);
	return `Found ${require_index.quote(token)}, which is not JSON. Put text in double quotes, or remove it.`;
}
function bareWord(word, isName) {
	if (isName) return `The name ${word} has no quotes. Write "${word}".`;
	const meant = require_index.ownValue(meanings, word.toLowerCase());
	if (meant !== null) return `${word} is not a value of JSON. Did you mean ${meant}?`;
	return `${word} is not a value of JSON. Write "${word}" for text.`;
}
const meanings = {
	true: "true",
	yes: "true",
	false: "false",
	no: "false",
	null: "null",
	none: "null",
	nil: "null",
	undefined: "null"
};

// src/adapters/text/json-syntax.ts
function jsonProblem(text, cause, locate) {
	const fault = firstFault(text);
	const message = fault === null ? `The text is not JSON: ${require_index.printable(String(cause))}. Correct it.` : faultMessage(text, fault, locate);
	return require_action_run_action.error("json-syntax", locate(fault?.offset ?? 0), message);
}
function firstFault(text) {
	const stop = /* @__PURE__ */ new Error("stop");
	let fault = null;
	const open = [];
	const begin = (offset) => {
		open.push(offset);
	};
	const end = () => {
		open.pop();
	};
	const onError = (code, offset, length) => {
		fault = {
			code,
			offset,
			length,
			open
		};
		throw stop;
	};
	const visitor = {
		onError,
		onObjectBegin: begin,
		onArrayBegin: begin,
		onObjectEnd: end,
		onArrayEnd: end
	};
	try {
		visit$1(text, visitor, { disallowComments: true });
	} catch (cause) {
		if (cause !== stop) throw cause;
	}
	return fault;
}
function faultMessage(text, { code, offset, length, open }, locate) {
	const token = text.slice(offset, offset + length);
	const before = text.slice(0, offset).trimEnd();
	const found = {
		token,
		name: tokenName(token),
		before,
		isAfterBlank: before.length < offset,
		after: text.slice(offset + length),
		openLine: locate(open.at(-1) ?? 0).line
	};
	return explanations[code]?.(found) ?? `Found ${found.name}, which is not JSON. Correct it.`;
}
function tokenName(token) {
	if (token === "") return "the end of the text";
	if (/^[\w-]{1,80}$/.test(token)) return token;
	if (!token.startsWith("\"")) return require_index.quote(token);
	const [inner, dots] = require_index.truncate(token.slice(1).replace(/"$/, ""), 80);
	return `"${require_index.printable(inner)}${dots}"`;
}
const explanations = {
	1: (found) => directlyAfterString(found) ?? wordMessage(found.token, /^[\t\n\r ]*:/.test(found.after)),
	2: ({ name }) => `${name} is not a number in JSON. Correct it, or put it in double quotes.`,
	3: (found) => needlessComma(found) ?? `Found ${found.name}, but the name of a member must be here. Write the name in double quotes.`,
	4: (found) => needlessComma(found) ?? `Missing value before ${found.name}. Add it.`,
	5: ({ name }) => `Missing ":" before ${name}. Write ":" between a name and its value.`,
	6: missingComma,
	7: (found) => notClosed(found, "object", "}"),
	8: (found) => notClosed(found, "list", "]"),
	9: ({ name }) => `Found ${name} after the end of the document. Remove it.`,
	10: () => comment,
	11: () => comment,
	12: ({ name }) => `The string ${name} does not end on its line. Add a double quote at its end, and write a line break as \\n.`,
	13: ({ name }) => `The number ${name} is not complete. Write its digits.`,
	14: ({ name }) => `The string ${name} has \\u without four hexadecimal digits after it. Write them, or write \\\\ for a backslash.`,
	15: ({ name }) => `The string ${name} has a backslash that starts no escape of JSON. Write \\\\ for a backslash.`,
	16: ({ name }) => `The string ${name} contains a control character. Write it as an escape, such as \\t for a tab.`
};
const comment = "JSON has no comments. Remove the comment, or keep the definition as YAML.";
function needlessComma({ before, name }) {
	return before.endsWith(",") ? `Remove the comma before ${name}: nothing follows it.` : null;
}
function missingComma(found) {
	const { token, before, name, isAfterBlank } = found;
	if (token === "]") return notClosed(found, "object", "}");
	if (token === "}") return notClosed(found, "list", "]");
	if (!isAfterBlank && /\d$/.test(before) && /^\d/.test(token)) return "A number in JSON does not start with 0. Remove the 0, or put the number in double quotes.";
	return directlyAfterString(found) ?? `Missing comma before ${name}. Add it.`;
}
function directlyAfterString({ before, name, isAfterBlank }) {
	return isAfterBlank || !before.endsWith("\"") ? null : `Found ${name} directly after a string. Write \\" for a double quote within a string, or add a comma.`;
}
function notClosed({ token, name, openLine }, what, close) {
	return `${token === "" ? "The text ends" : `Found ${name}`}, but the ${what} from line ${openLine} is not closed. Add "${close}".`;
}

// src/adapters/text/find-place.ts
function findPlace(file, text, path, part) {
	const found = /* @__PURE__ */ new Error("found");
	let place = null;
	const stop = (line, column) => {
		place = {
			file,
			line: line + 1,
			column: column + 1
		};
		throw found;
	};
	const isPath = (other) => other.length === path.length && isStart(other, path);
	const enter = (_offset, _length, line, column, here) => {
		if (part === "value" && isPath(here())) stop(line, column);
		return isStart(here(), path);
	};
	try {
		visit$1(text, {
			onObjectBegin: enter,
			onArrayBegin: enter,
			onObjectEnd: () => {},
			onArrayEnd: () => {},
			onObjectProperty: (name, _offset, _length, line, column, here) => {
				if (part === "name" && isPath([...here(), name])) stop(line, column);
			},
			onLiteralValue: (_value, _offset, _length, line, column, here) => {
				if (part === "value" && isPath(here())) stop(line, column);
			}
		});
	} catch (cause) {
		if (cause !== found) throw cause;
	}
	return place;
}
function isStart(start, path) {
	return start.every((step, at) => step === path[at]);
}

// src/adapters/text/read-with-places.ts
function readWithPlaces(file, text) {
	const problems = [];
	const root = {
		type: "array",
		at: require_action_run_action.fileStart(file),
		members: [],
		items: [],
		name: null
	};
	const open = [root];
	const top = () => open.at(-1) ?? root;
	const add = (value) => {
		const { name, members, items } = top();
		if (name === null) items.push(value);
		else members.push({
			name: name.name,
			at: name.at,
			value
		});
	};
	const begin = (type) => (_offset, _length, line, column) => {
		open.push({
			type,
			at: place(line, column),
			members: [],
			items: [],
			name: null
		});
	};
	const end = () => {
		const { type, at, members, items } = open.pop() ?? root;
		if (type === "object") for (const problem of duplicateKeys(members)) problems.push(problem);
		add(type === "object" ? {
			type,
			members,
			at
		} : {
			type,
			items,
			at
		});
	};
	const place = (line, column) => ({
		file,
		line: line + 1,
		column: column + 1
	});
	visit$1(text, {
		onObjectBegin: begin("object"),
		onArrayBegin: begin("array"),
		onObjectEnd: end,
		onArrayEnd: end,
		onObjectProperty: (name, _offset, _length, line, column) => {
			const at = place(line, column);
			top().name = {
				name,
				at
			};
			for (const problem of stringProblems(name, at)) problems.push(problem);
		},
		onLiteralValue: (value, offset, length, line, column) => {
			const at = place(line, column);
			if (typeof value === "string") for (const problem of stringProblems(value, at)) problems.push(problem);
			if (typeof value === "number") add(locatedNumber(value, text.slice(offset, offset + length), at));
			else add(literal(value, at));
		}
	});
	return {
		tree: problems.length === 0 ? root.items[0] ?? null : null,
		problems
	};
}
function literal(value, at) {
	if (typeof value === "string") return {
		type: "string",
		value,
		at
	};
	return typeof value === "boolean" ? {
		type: "boolean",
		value,
		at
	} : {
		type: "null",
		at
	};
}

// src/adapters/text/document-places.ts
const maxSingle = 4;
var DocumentPlaces = class {
	#file;
	#text;
	#found = 0;
	#tree = null;
	constructor(file, text) {
		this.#file = file;
		this.#text = text;
	}
	find(path, part) {
		this.#found += 1;
		return this.#tree === null && this.#found <= maxSingle ? findPlace(this.#file, this.#text, path, part) : null;
	}
	tree() {
		this.#tree ??= readWithPlaces(this.#file, this.#text).tree;
		if (this.#tree === null) throw new TypeError(`${this.#file}: the second reading refused valid JSON`);
		return this.#tree;
	}
};

// src/adapters/text/lazy-tree.ts
function lazyTree(file, text, value) {
	return createNode(value, new DocumentPlaces(file, text), null, "");
}
function createNode(json, places, parent, step) {
	if (typeof json === "string") return new StringNode(json, places, parent, step);
	if (require_index.isObject(json)) return new ObjectNode(json, places, parent, step);
	if (require_index.isList(json)) return new ListNode(json, places, parent, step);
	if (typeof json === "number") return new NumberNode(json, places, parent, step);
	return json === null ? new NullNode(json, places, parent, step) : new BooleanNode(json, places, parent, step);
}
var Node = class {
	json;
	places;
	#parent;
	#step;
	#at = null;
	#located = null;
	#members = null;
	constructor(json, places, parent, step) {
		this.json = json;
		this.places = places;
		this.#parent = parent;
		this.#step = step;
	}
	get at() {
		this.#at ??= this.places.find(this.path, "value") ?? this.located.at;
		return this.#at;
	}
	get path() {
		return this.#parent === null ? [] : [...this.#parent.path, this.#step];
	}
	get located() {
		this.#located ??= this.#parent === null ? this.places.tree() : this.#parent.partAt(this.#step);
		return this.#located;
	}
	partAt(step) {
		const { located } = this;
		return located.type === "array" ? located.items[Number(step)] : this.memberAt(String(step)).value;
	}
	memberAt(name) {
		const { located } = this;
		this.#members ??= new Map(located.type === "object" ? located.members.map((each) => [each.name, each]) : []);
		return this.#members.get(name);
	}
};
var ObjectNode = class extends Node {
	type = "object";
	#members = null;
	get members() {
		this.#members ??= Object.keys(this.json).map((name) => new LazyMember(this, name));
		return this.#members;
	}
	memberValue(name) {
		if (!Object.hasOwn(this.json, name)) return null;
		return createNode(this.json[name], this.places, this, name);
	}
};
var LazyMember = class {
	name;
	#object;
	#value = null;
	constructor(object, name) {
		this.name = name;
		this.#object = object;
	}
	get at() {
		const { places, path } = this.#object;
		return places.find([...path, this.name], "name") ?? this.#object.memberAt(this.name).at;
	}
	get value() {
		this.#value ??= this.#object.memberValue(this.name);
		return this.#value;
	}
};
var ListNode = class extends Node {
	type = "array";
	#items = null;
	get items() {
		this.#items ??= this.json.map((item, index) => createNode(item, this.places, this, index));
		return this.#items;
	}
};
var ScalarNode = class extends Node {
	get value() {
		return this.json;
	}
};
var StringNode = class extends ScalarNode {
	type = "string";
};
var NumberNode = class extends ScalarNode {
	type = "number";
	get written() {
		const { located } = this;
		return located.type === "number" ? located.written : void 0;
	}
};
var BooleanNode = class extends ScalarNode {
	type = "boolean";
};
var NullNode = class extends Node {
	type = "null";
};

// src/adapters/text/merge-conflict.ts
const marker = /^(?:<{7}|>{7})(?=[ \r\n]|$)/m;
function mergeConflict(text, locate) {
	const found = marker.exec(text);
	if (found === null) return null;
	return require_action_run_action.error("merge-conflict", locate(found.index), `The file has an unresolved merge conflict: this line starts with ${require_index.quote(found[0])}. Resolve it, and remove the lines with its markers.`);
}

// src/adapters/text/json.ts
function parseJson(file, text) {
	const locate = require_action_run_action.createLocate(file, text);
	if (isBlank(text)) return {
		tree: null,
		problems: [emptyDocument(locate(0), "string")]
	};
	const { deepAt, names } = scanJson(text);
	if (deepAt !== null) return {
		tree: null,
		problems: [nestedTooDeep(locate(deepAt))]
	};
	try {
		const value = JSON.parse(text);
		return hasAllOf(text, names, value) ? {
			tree: lazyTree(file, text, value),
			problems: []
		} : readWithPlaces(file, text);
	} catch (cause) {
		if (!(cause instanceof SyntaxError)) throw cause;
		return {
			tree: null,
			problems: [mergeConflict(text, locate) ?? jsonProblem(text, cause, locate)]
		};
	}
}
function hasAllOf(text, names, value) {
	const mayHaveHalves = text.includes("\\u") || !text.isWellFormed();
	return countNames(value) === names && !(mayHaveHalves && hasHalfCharacter(value));
}
function countNames(value) {
	if (typeof value === "number") return Number.isFinite(value) ? 0 : NaN;
	if (value === null || typeof value !== "object") return 0;
	let count = 0;
	for (const [name, member] of Object.entries(value)) {
		if (!Array.isArray(value)) count += isDigit(name.charCodeAt(0)) ? NaN : 1;
		count += countNames(member);
	}
	return count;
}
function isDigit(code) {
	return code >= 48 && code <= 57;
}
function hasHalfCharacter(value) {
	if (typeof value === "string") return !value.isWellFormed();
	if (value === null || typeof value !== "object") return false;
	return Object.entries(value).some(([name, member]) => !name.isWellFormed() || hasHalfCharacter(member));
}

// src/adapters/text/index.ts
var text_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ parse: () => parse }, 1);
async function document(file, bytes) {
	const read = await readerOf(file);
	if (read === null) {
		const message = `${require_index.quote(file)} is neither JSON nor YAML by its name. Name it .json, .yaml or .yml, or exclude it from the patterns.`;
		return {
			tree: null,
			problems: [require_action_run_action.error("file-type", require_action_run_action.fileStart(file), message)]
		};
	}
	const text = require_action_run_action.decode(file, bytes);
	if (typeof text !== "string") return {
		tree: null,
		problems: [text]
	};
	return isBlank(text) ? {
		tree: null,
		problems: [emptyDocument(require_action_run_action.fileStart(file), "file")]
	} : read(file, text);
}
async function readerOf(file) {
	if (/\.json$/i.test(file)) return parseJson;
	return /\.ya?ml$/i.test(file) ? (await Promise.resolve().then(() => __nccwpck_require__(337))).parseYaml : null;
}
const parse = {
	document,
	json: parseJson
};

// src/core/document/located-json.ts
function compactJson(value) {
	if (value.json !== void 0) return stringifyKept(value.json);
	const text = [];
	write(value, text, /* @__PURE__ */ new Map());
	return text.join("");
}
function write(value, text, names) {
	if (value.type === "object") {
		for (const [index, { name, value: inner }] of value.members.entries()) {
			const written = names.get(name) ?? `${JSON.stringify(name)}:`;
			names.set(name, written);
			text.push(index === 0 ? "{" : ",", written);
			write(inner, text, names);
		}
		text.push(value.members.length === 0 ? "{}" : "}");
	} else if (value.type === "array") {
		for (const [index, item] of value.items.entries()) {
			text.push(index === 0 ? "[" : ",");
			write(item, text, names);
		}
		text.push(value.items.length === 0 ? "[]" : "]");
	} else text.push(JSON.stringify(value.type === "null" ? null : value.value));
}
function toJson(value) {
	if (value.json !== void 0) return value.json;
	if (value.type === "object") return Object.fromEntries(value.members.map((member) => [member.name, toJson(member.value)]));
	if (value.type === "array") return value.items.map(toJson);
	return value.type === "null" ? null : value.value;
}
function member(object, name) {
	if (object.memberValue) return object.memberValue(name);
	return object.members.find((each) => each.name === name)?.value ?? null;
}
function presentMember(object, name) {
	const value = member(object, name);
	return value?.type === "null" ? null : value;
}
function withoutMember(object, name) {
	const members = object.members.filter((each) => each.name !== name);
	const { [name]: _, ...json } = object.json ?? {};
	return {
		type: "object",
		members,
		get at() {
			return object.at;
		},
		...object.json !== void 0 && { json }
	};
}
const typeNames = {
	object: "an object",
	array: "a list",
	string: "a string",
	number: "a number",
	boolean: "true or false",
	null: "null"
};
function typeName(value) {
	return typeNames[value.type];
}
function checkNumbers(value, report) {
	if (value.json !== void 0 && hasExactNumbers(value.json)) return;
	if (value.type === "object") for (const member of value.members) checkNumbers(member.value, report);
	else if (value.type === "array") for (const item of value.items) checkNumbers(item, report);
	else if (value.type === "number" && !isExact(value.value)) report(require_action_run_action.error("number-range", value.at, rangeMessage(value.value)));
}
function hasExactNumbers(value) {
	if (typeof value === "number") return isExact(value);
	if (value === null || typeof value !== "object") return true;
	return Object.values(value).every(hasExactNumbers);
}
function isExact(value) {
	return Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));
}
function rangeMessage(value) {
	return `${Number.isFinite(value) ? `The integer is about ${value}` : `The number is read as ${value}`}; expected one between -(2^53 - 1) and 2^53 - 1, which JSON holds exactly. Quote it.`;
}

// src/core/kinds/arns.ts
function findArns(value) {
	if (value.json !== void 0 && !mayHaveArn(value.json)) return [];
	const found = /* @__PURE__ */ new Map();
	collectArns(value, found);
	return [...found.values()];
}
function mayHaveArn(value) {
	if (typeof value === "string") return value.includes("arn:aws");
	return value !== null && typeof value === "object" && Object.values(value).some(mayHaveArn);
}
function collectArns(value, found) {
	if (value.type === "object") for (const member of value.members) collectArns(member.value, found);
	else if (value.type === "array") for (const item of value.items) collectArns(item, found);
	else if (value.type === "string" && mayHaveArn(value.value)) for (const { 0: arn, index } of value.value.matchAll(arnPattern)) {
		if (isCutByPlaceholder(value.value, index + arn.length)) continue;
		const before = found.get(arn);
		found.set(arn, before ? {
			...before,
			moreCount: before.moreCount + 1
		} : {
			arn,
			place: value.at,
			moreCount: 0,
			suffix: ""
		});
	}
}
function isCutByPlaceholder(text, end) {
	return /^(?:\{|<[A-Z][\w .:-]*>)/.test(text.slice(end, end + 100));
}
function relocateArn(string, found) {
	return {
		...found,
		place: string,
		suffix: require_action_run_action.nestedLocation(found.place)
	};
}
function foreignArns(arns, target) {
	return arns.flatMap(({ arn, place, moreCount, suffix }) => {
		const owner = findOtherOwner(require_action_run_action.parseArn(arn), target);
		if (owner === null) return [];
		const more = moreCount === 0 ? "" : ` (${moreCount} more in this definition.)`;
		return [require_action_run_action.warning("foreign-arn", place, foreignMessage(arn, owner, target) + more + suffix)];
	});
}
const arnPattern = /arn:aws(?:-[a-z]+)*:[a-z0-9-]+:[a-z0-9-]*:(?:\d{12}|aws|):[^\s"'`<>(){}[\],;|\\]+/g;
function findOtherOwner({ service, region, account, resource }, target) {
	const instance = service === "connect" ? /^instance\/([^/:]+)/.exec(resource)?.[1] : void 0;
	const words = [
		instance !== void 0 && instance !== target.instanceId && `instance ${instance}`,
		/\d/.test(account) && target.account !== null && account !== target.account && `account ${account}`,
		region !== "" && region !== target.region && `Region ${region}`
	].filter((other) => other !== false);
	return words.length === 0 ? null : words.join(", ");
}
function foreignMessage(arn, owner, { instanceId, account, region }) {
	const own = [
		`instance ${instanceId}`,
		account !== null && `account ${account}`,
		`Region ${region}`
	];
	return `${require_index.quote(arn)} belongs to ${owner}; this run is for ${own.filter(Boolean).join(", ")}. Write the ARN that is meant there.`;
}

// src/core/kinds/members.ts
function required(object, name, report) {
	const value = member(object, name);
	if (value === null) report(missingMember(name, object.at));
	return value;
}
function missingMember(name, at) {
	return require_action_run_action.error("missing-member", at, `${name} is missing here. Add it.`);
}
function wrongType(what, value, expected) {
	return require_action_run_action.error("wrong-type", value.at, `${what} is ${typeName(value)}; expected ${expected}. Correct it.`);
}
function asObject(value, what, report) {
	if (value.type === "object") return value;
	report(wrongType(what, value, "an object"));
	return null;
}
function asString(value, what, report) {
	if (value.type === "string") return value;
	report(wrongType(what, value, "a string (in quotes)"));
	return null;
}
function checkValue(value, report) {
	checkNumbers(value, report);
	findArns(value).forEach(report);
}
function requiredString(object, name, report) {
	const value = required(object, name, report);
	return value === null ? null : asString(value, name, report);
}
function optionalString(object, name, report) {
	const value = presentMember(object, name);
	return value === null ? null : asString(value, name, report);
}
function readObject(value, what, { file, parseJson }, report, body) {
	if (value.type === "object") return body(value, report);
	if (value.type !== "string") {
		report(wrongType(what, value, "an object, or a string that holds one as JSON"));
		return null;
	}
	const inner = (found) => report("arn" in found ? relocateArn(value.at, found) : require_action_run_action.relocate(value.at, found));
	const { tree, problems } = parseJson(file, value.value);
	problems.forEach(inner);
	const object = tree === null ? null : asObject(tree, what, inner);
	return object === null ? null : body(object, inner);
}
function unknownMembers(object, known, report) {
	const unknown = object.members.filter(({ name }) => !known.members.includes(name) && known.ignored?.(name) !== true);
	for (const [index, { name, at }] of unknown.entries()) report(unknownMember(name, at, known, index < maxCompared));
}
const maxCompared = 100;
function unknownMember(name, at, { where, members, effect }, isCompared) {
	const closest = isCompared ? require_index.nearest(name, members) : null;
	const hint = closest === null ? `Known are ${members.join(", ")}.` : `Did you mean ${closest}?`;
	return require_action_run_action.warning("unknown-member", at, `${require_index.quote(name)} is not known in ${where}, ${effect}. ${hint}`);
}

// src/core/kinds/file-format.ts
const formatMarkers = {
	view: {
		wrapper: "View",
		envelope: ["Template", "Content"],
		bare: ["Head", "Body"],
		name: "a view",
		input: "views"
	},
	module: {
		wrapper: "ContactFlowModule",
		envelope: ["Content"],
		bare: ["StartAction", "Actions"],
		name: "a flow module",
		input: "modules"
	}
};
const distinctiveMembers = {
	view: [
		"View",
		"Template",
		"Head",
		"Body"
	],
	module: ["ContactFlowModule", "StartAction"]
};
function detectFormat(kind, tree, report) {
	const format = tree.type === "object" ? detectObjectFormat(kind, tree, report) : notAnObject(kind, tree);
	if ("form" in format) return format;
	report(format);
	return null;
}
function detectObjectFormat(kind, tree, report) {
	if (member(tree, "modules")?.type === "array") return require_action_run_action.error("console-export", tree.at, consoleExport);
	const { wrapper, envelope, bare } = formatMarkers[kind];
	const resource = member(tree, wrapper);
	if (resource !== null) return describeOutput(tree, wrapper, resource, report);
	const wrongKindProblem = wrongKind(kind, tree);
	if (wrongKindProblem !== null) return wrongKindProblem;
	if (hasAny(tree, envelope)) return {
		form: "envelope",
		body: tree
	};
	if (hasAny(tree, bare)) return {
		form: "bare",
		body: tree
	};
	const message = `This is not a definition of ${formatMarkers[kind].name}. ${expectedFormats[kind]}`;
	return require_action_run_action.error("definition-shape", tree.at, message);
}
function hasAny(object, names) {
	return object.members.some(({ name }) => names.includes(name));
}
const consoleExport = "This is the console's old export, which the API does not take; expected flow language. Save the answer of `aws connect describe-contact-flow-module` instead.";
const expectedFormats = {
	view: "Expected Template and Actions, the answer of `aws connect describe-view`, or a template with Head and Body. Write it as one of them.",
	module: "Expected Content, the answer of `aws connect describe-contact-flow-module`, or flow language with Version, StartAction and Actions. Write it as one of them."
};
function notAnObject(kind, tree) {
	return require_action_run_action.error("definition-type", tree.at, `The document is ${typeName(tree)}; expected an object. ${expectedFormats[kind]}`);
}
function describeOutput(tree, wrapper, resource, report) {
	const ignored = (name) => name === "ResponseMetadata" || name === "$metadata";
	unknownMembers(tree, {
		where: "this answer",
		members: [wrapper],
		ignored,
		effect: "so it has no effect"
	}, report);
	return resource.type === "object" ? {
		form: "answer",
		body: resource
	} : wrongType(wrapper, resource, "an object");
}
function wrongKind(kind, object) {
	const other = kind === "view" ? "module" : "view";
	const member = object.members.find(({ name }) => distinctiveMembers[other].includes(name));
	if (member === void 0 || hasAny(object, distinctiveMembers[kind])) return null;
	const message = `This is ${formatMarkers[other].name} (it has ${member.name}), but the ${formatMarkers[kind].input} patterns match the file. Move the file, or change the patterns of ${formatMarkers[kind].input} and ${formatMarkers[other].input}.`;
	return require_action_run_action.error("wrong-kind", object.at, message);
}

// src/core/kinds/content-places.ts
function contentValues(kind, tree, parseJson) {
	const format = detectFormat(kind, tree, () => {});
	let read = null;
	return ({ root, members }) => {
		read ??= format === null ? {} : (kind === "view" ? viewParts : moduleParts)(format, parseJson);
		const part = read[root];
		return part ? innermost(part, members) : null;
	};
}
function contentPlaces(kind, tree, parseJson) {
	const find = contentValues(kind, tree, parseJson);
	return (path) => {
		const found = find({
			...path,
			members: []
		})?.value.type !== "string" ? find(path) : null;
		return found && placeIn(found.value.at, found.string);
	};
}
function moduleParts({ form, body }, parseJson) {
	const whole = {
		value: body,
		name: null,
		string: null
	};
	if (form === "bare") return { Content: whole };
	return {
		Content: partOf(whole, "Content", parseJson),
		Settings: partOf(whole, "Settings", parseJson)
	};
}
function viewParts({ form, body }, parseJson) {
	const whole = {
		value: body,
		name: null,
		string: null
	};
	if (form === "bare") return { Template: whole };
	const content = partOf(whole, "Content", parseJson) ?? whole;
	return {
		Template: partOf(content, "Template", parseJson),
		Actions: partOf(content, "Actions", parseJson)
	};
}
function partOf({ value, string }, name, parseJson) {
	const member = value.type === "object" ? findMember(value, name) : void 0;
	if (member === void 0 || member.value.type === "null") return null;
	const part = {
		value: member.value,
		name: member.at,
		string
	};
	if (part.value.type !== "string") return part;
	const { tree } = parseJson(part.value.at.file, part.value.value);
	return tree ? {
		value: tree,
		name: null,
		string: placeIn(part.value.at, string)
	} : part;
}
function placeIn(at, string) {
	if (string === null) return {
		place: at,
		note: ""
	};
	return {
		place: string.place,
		note: require_action_run_action.nestedLocation(at) + string.note
	};
}
function placeInDocument(string, found) {
	if (string === null) return found;
	return {
		place: string,
		note: found.note + require_action_run_action.nestedLocation(found.place)
	};
}
function innermost(part, members) {
	let found = part;
	for (const member of members) {
		const child = childOf(found, member);
		if (child === null) break;
		found = child;
	}
	return found;
}
function childOf({ value, string }, step) {
	if (value.type === "array") {
		const item = typeof step === "number" ? value.items[step] : void 0;
		return item ? {
			value: item,
			name: null,
			string
		} : null;
	}
	const member = value.type === "object" ? findMember(value, String(step)) : void 0;
	return member ? {
		value: member.value,
		name: member.at,
		string
	} : null;
}
function findMember({ members }, name) {
	return members.find((each) => each.name === name);
}

// src/core/check/locate.ts
function createLocator(kind, tree, parseJson) {
	const find = createPartLocator(kind, tree, parseJson);
	return (path) => find(path) ?? {
		place: tree.at,
		note: ""
	};
}
function createPartLocator(kind, tree, parseJson) {
	const find = contentValues(kind, tree, parseJson);
	return (path) => {
		const found = find(path);
		if (found === null) return null;
		const { value, name, string } = found;
		const isAtName = path.isName === true || value.type === "object" || value.type === "array";
		const place = name !== null && isAtName ? name : value.at;
		return string === null ? {
			place,
			note: ""
		} : {
			place: string.place,
			note: require_action_run_action.nestedLocation(place)
		};
	};
}
function idsOf(kind, tree) {
	const shape = detectFormat(kind, tree, () => void 0);
	if (shape === null || shape.form === "bare") return [];
	return ["Id", "Arn"].flatMap((name) => {
		const value = presentMember(shape.body, name);
		return value?.type === "string" ? [value.value] : [];
	});
}

// src/core/resolve/has-references.ts
const referenceStart$1 = /(?<!\$)(\$+)\{([a-z]+(?:-[a-z]+)*)\//g;
function hasReferences(text) {
	return text.includes("${") && text.search(referenceStart$1) >= 0;
}

// src/core/kinds/text-rule.ts
const leadingBlank = {
	pattern: /^\p{Z}/u,
	fault: "starts with a space"
};
const viewName = {
	max: 255,
	forbidden: /[^\p{L}\p{Z}\p{N}_.:/=+\-@()']/u,
	forbiddenWhole: leadingBlank,
	expected: "letters, digits, spaces and _ . : / = + - @ ( ) ', and no space at the start"
};
const viewDescription = {
	max: 4096,
	forbidden: /[^\p{L}\p{Z}\p{N}_.:/=+\-@,()']/u,
	forbiddenWhole: leadingBlank,
	expected: "letters, digits, spaces and _ . : / = + - @ , ( ) ', and no space at the start"
};
const moduleName = {
	max: 127,
	forbidden: /[\n\r\u0085\u2028\u2029]/u,
	forbiddenWhole: {
		pattern: /^\s+$/u,
		fault: "is blank"
	},
	expected: "one line that is not blank"
};
const moduleDescription = {
	...moduleName,
	max: 500
};
const tagKey = {
	max: 128,
	forbidden: /[^\p{L}\p{Z}\p{N}_.:/=+\-@]/u,
	forbiddenWhole: null,
	expected: "letters, digits, spaces and _ . : / = + - @"
};
const textRules = {
	viewName,
	viewDescription,
	moduleName,
	moduleDescription,
	tagKey
};
function lengthFault(text, { max }) {
	if (text === "") return `is empty; expected 1 to ${max} characters`;
	return text.length > max ? `${require_index.quote(text)} has ${text.length} characters; expected at most ${max}` : null;
}
function alphabetFault(text, { forbidden, forbiddenWhole, expected }) {
	const character = forbidden.exec(text)?.[0];
	if (character !== void 0) return `${require_index.quote(text)} contains ${characterName(character)}, which is not allowed; use ${expected}`;
	if (forbiddenWhole?.pattern.test(text) !== true) return null;
	return `${require_index.quote(text)} ${forbiddenWhole.fault}; use ${expected}`;
}
function characterName(character) {
	if (/^[!-~]$/.test(character)) return require_index.quote(character);
	const code = Number(character.codePointAt(0)).toString(16).toUpperCase().padStart(4, "0");
	return `${require_index.quote(character)} (U+${code})`;
}

// src/core/kinds/tags.ts
const maxTags = 50;
const maxValue = 256;
function readTags(value, isDescribeOutput, report) {
	if (value === null) return {};
	const [reserved, tags] = splitReserved(parseTags(value, report));
	if (!isDescribeOutput) for (const tag of reserved) report(require_action_run_action.warning("tag-reserved", tag.at, reservedMessage(tag.key)));
	if (tags.length > maxTags) report(require_action_run_action.error("tag-count", value.at, `There are ${tags.length} tags; expected at most ${maxTags}. Remove some.`));
	for (const tag of tags) checkTag(tag, report);
	return Object.fromEntries(tags.map((tag) => [tag.key, tag.value]));
}
function splitReserved(tags) {
	const reserved = (tag) => tag.key.startsWith("aws:");
	return [tags.filter(reserved), tags.filter((tag) => !reserved(tag))];
}
function parseTags(value, report) {
	if (value.type === "object") return value.members.flatMap(({ name, at, value: each }) => parseTag(name, at, each, report));
	if (value.type === "array") return reportDuplicates(value.items.flatMap((item) => parseListedTag(item, report)), report);
	report(wrongType("Tags", value, "an object of strings"));
	return [];
}
function parseTag(key, at, value, report) {
	const string = asString(value, `The tag ${require_index.quote(key)}`, report);
	return string === null ? [] : [{
		key,
		at,
		value: string.value
	}];
}
function parseListedTag(item, report) {
	if (item.type !== "object") {
		report(wrongType("A tag of the list", item, "an object with Key and Value"));
		return [];
	}
	const key = requiredText$1(item, "Key", report);
	const value = member(item, "Value");
	if (value === null) report(missingMember("Value", item.at));
	return key === null || value === null ? [] : parseTag(key.value, key.at, value, report);
}
function requiredText$1(item, name, report) {
	const value = presentMember(item, name);
	if (value === null) report(missingMember(name, item.at));
	return value === null ? null : asString(value, name, report);
}
function reportDuplicates(tags, report) {
	const first = /* @__PURE__ */ new Map();
	for (const { key, at } of tags) {
		const before = first.get(key);
		if (before === void 0) first.set(key, at);
		else report(require_action_run_action.error("duplicate-key", at, duplicateMessage(key, before)));
	}
	return tags;
}
function duplicateMessage(key, { line, column }) {
	return `The tag ${require_index.quote(key)} appears twice, first at line ${line}, column ${column}. Remove one of them.`;
}
function checkTag({ key, at, value }, report) {
	for (const fault of [lengthFault(key, textRules.tagKey), alphabetFault(key, textRules.tagKey)]) if (fault !== null) report(require_action_run_action.error("tag-key", at, `The tag's key ${fault}. Correct it.`));
	const fault = hasReferences(value) ? null : tagValueFault(key, value);
	if (fault !== null) report(require_action_run_action.error("tag-value", at, fault));
}
function tagValueFault(key, value) {
	if (value.length <= maxValue) return null;
	return `The value of the tag ${require_index.quote(key)} has ${value.length} characters; expected at most ${maxValue}. Shorten it.`;
}
function reservedMessage(key) {
	return `The tag ${require_index.quote(key)} begins with aws:, which only AWS may set, so it is ignored. Remove it.`;
}

// src/core/kinds/envelope.ts
function readMetadata(rules, format, context, report) {
	if (format.form === "bare") return {
		...nameFromFile(context, rules, report),
		description: null,
		tags: {}
	};
	const { form, body } = format;
	const members = [
		"Name",
		"Description",
		"Tags",
		...rules.members
	];
	unknownMembers(body, {
		where: `a ${rules.label}`,
		members,
		ignored: isReadOnly,
		effect: "so it has no effect"
	}, report);
	return {
		...readName(format, context, rules, report),
		description: checkDescription(optionalString(body, "Description", report), rules.description, report),
		tags: readTags(presentMember(body, "Tags"), form === "answer", report)
	};
}
function isReadOnly(name) {
	return readOnly.has(name) || name.endsWith("Sha256");
}
const readOnly = /* @__PURE__ */ new Set([
	"Id",
	"Arn",
	"Status",
	"Type",
	"State",
	"Version",
	"VersionDescription",
	"InputSchema",
	"CreatedTime",
	"LastModifiedTime",
	"LastModifiedRegion"
]);
function readName({ body }, context, rules, report) {
	const value = presentMember(body, "Name");
	if (value === null) return nameFromFile(context, rules, report);
	const name = asString(value, "Name", report);
	if (name === null || !checkName(name.value, "Name", rules.name, name.at, report)) return {
		name: null,
		hasName: true,
		place: value.at
	};
	return {
		name: name.value,
		hasName: true,
		place: name.at
	};
}
function nameFromFile({ file, defaultName = null }, rules, report) {
	const place = require_action_run_action.fileStart(file);
	const name = defaultName ?? nameOfPath(file);
	return {
		name: checkName(name, `The name (the ${defaultName === null ? "file" : "folder"}'s, as there is no Name)`, rules.name, place, report) ? name : null,
		hasName: false,
		place
	};
}
function checkName(name, what, rule, place, report) {
	const length = lengthFault(name, rule);
	const alphabet = alphabetFault(name, rule);
	if (length !== null) report(require_action_run_action.error("name-length", place, `${what} ${length}. Give it another Name.`));
	if (alphabet !== null) report(require_action_run_action.error("name-alphabet", place, `${what} ${alphabet}. Give it another Name.`));
	return length === null && alphabet === null;
}
function nameOfPath(file) {
	return file.slice(file.lastIndexOf("/") + 1).replace(/\.(?:json|ya?ml)$/i, "").replace(/\.(?:view|module)$/i, "").normalize("NFC");
}
function checkDescription(given, rule, report) {
	if (given === null || given.value === "") return null;
	if (hasReferences(given.value)) return given.value;
	const length = lengthFault(given.value, rule);
	const alphabet = alphabetFault(given.value, rule);
	if (length !== null) report(require_action_run_action.error("description-length", given.at, `Description ${length}. Shorten it.`));
	if (alphabet !== null) report(require_action_run_action.error("description-alphabet", given.at, `Description ${alphabet}. Correct it.`));
	return given.value;
}

// src/core/kinds/flow-graph.ts
function checkFlowGraph(start, actions, report) {
	const nodes = actions.flatMap((action) => readNode(action, report));
	const byName = /* @__PURE__ */ new Map();
	for (const node of nodes) {
		const before = byName.get(node.identifier.value);
		if (before === void 0) byName.set(node.identifier.value, node);
		else report(require_action_run_action.error("duplicate-identifier", node.identifier.at, duplicate$1(before.identifier)));
	}
	const references = [...start === null ? [] : [{
		what: "StartAction",
		name: start
	}], ...nodes.flatMap(transitions)];
	for (const { what, name } of references) if (!byName.has(name.value)) report(require_action_run_action.error("unknown-action", name.at, unknown(what, name.value)));
	if (start !== null && byName.has(start.value)) reportUnreachable(start.value, nodes, report);
}
function transitions({ identifier, next }) {
	return next.map((name) => ({
		what: `A transition of ${require_index.quote(identifier.value)}`,
		name
	}));
}
function reportUnreachable(start, nodes, report) {
	const reached = reachable(start, nodes);
	for (const { identifier } of nodes) if (!reached.has(identifier.value)) report(require_action_run_action.warning("unreachable-action", identifier.at, unreachable(identifier.value)));
}
function reachable(start, nodes) {
	const successors = /* @__PURE__ */ new Map();
	for (const { identifier, next } of nodes) {
		const known = successors.get(identifier.value) ?? [];
		for (const name of next) known.push(name);
		successors.set(identifier.value, known);
	}
	const reached = /* @__PURE__ */ new Set([start]);
	for (const name of reached) for (const { value } of successors.get(name) ?? []) reached.add(value);
	return reached;
}
function readNode(value, report) {
	const action = asObject(value, "An action", report);
	if (action === null) return [];
	const identifier = requiredText(action, "Identifier", report);
	requiredText(action, "Type", report);
	const parameters = presentMember(action, "Parameters");
	if (parameters !== null) asObject(parameters, "Parameters", report);
	const next = readNext(presentMember(action, "Transitions"), report);
	return identifier === null ? [] : [{
		identifier,
		next
	}];
}
function requiredText(object, name, report) {
	const text = requiredString(object, name, report);
	if (text?.value === "") report(require_action_run_action.error("missing-member", text.at, `${name} is empty. Write it.`));
	return text;
}
function readNext(value, report) {
	const transitions = value === null ? null : asObject(value, "Transitions", report);
	if (transitions === null) return [];
	const next = presentMember(transitions, "NextAction");
	return [
		...asList(next === null ? null : asString(next, "NextAction", report)),
		...branches(transitions, "Conditions", report),
		...branches(transitions, "Errors", report)
	];
}
function branches(transitions, name, report) {
	const value = presentMember(transitions, name);
	if (value === null) return [];
	if (value.type === "array") return value.items.flatMap((item) => branch(item, name, report));
	report(wrongType(name, value, "a list"));
	return [];
}
function branch(item, name, report) {
	const object = asObject(item, `One of ${name}`, report);
	return object === null ? [] : asList(requiredString(object, "NextAction", report));
}
function asList(value) {
	return value === null ? [] : [value];
}
function duplicate$1({ value, at }) {
	return `Two actions have the Identifier ${require_index.quote(value)}: the first at line ${at.line}, column ${at.column}. Rename one of them, and the transitions that mean it.`;
}
function unknown(what, name) {
	return `${what} names ${require_index.quote(name)}, but no action has that Identifier. Correct it, or add the action.`;
}
function unreachable(name) {
	return `No transition leads to the action ${require_index.quote(name)}, so it never runs. Add a transition to it, or remove it.`;
}

// src/core/kinds/flow-module.ts
const maxLength = 256e3;
function readModuleContent({ form, body }, context, report) {
	const value = form === "bare" ? body : required(body, "Content", report);
	const settingsValue = form === "bare" ? null : presentMember(body, "Settings");
	const content = value === null ? null : readObject(value, "Content", context, report, readFlowLanguage);
	const settings = settingsValue === null ? null : readObject(settingsValue, "Settings", context, report, readContract);
	if (value === null || content === null) return null;
	const fault = moduleSizeFault({ content });
	if (fault !== null) report(require_action_run_action.error("module-size", value.at, fault));
	return require_action_run_action.moduleContent(content, settings);
}
function moduleSizeFault({ content }) {
	if (content.length <= maxLength) return null;
	return `The module's content has ${content.length} characters as compact JSON; at most ${maxLength} are allowed. Make the module smaller, or split it.`;
}
function readExternalInvocation({ form, body }, report) {
	const value = form === "bare" ? null : presentMember(body, "ExternalInvocationConfiguration");
	const object = value === null ? null : asObject(value, "ExternalInvocationConfiguration", report);
	if (object === null) return null;
	unknownMembers(object, externalMembers, report);
	const enabled = presentMember(object, "Enabled");
	if (enabled === null) return null;
	if (enabled.type === "boolean") return enabled.value;
	report(wrongType("Enabled", enabled, "true or false"));
	return null;
}
const externalMembers = {
	where: "ExternalInvocationConfiguration",
	members: ["Enabled"],
	effect: "so it has no effect"
};
const flowMembers = {
	where: "flow language",
	members: [
		"Version",
		"StartAction",
		"Actions",
		"Metadata",
		"Settings"
	],
	effect: "and is sent as it is"
};
function readFlowLanguage(flow, report) {
	const wrongKindProblem = wrongKind("module", flow);
	if (wrongKindProblem !== null) {
		report(wrongKindProblem);
		return null;
	}
	unknownMembers(flow, flowMembers, report);
	requiredString(flow, "Version", report);
	const start = requiredString(flow, "StartAction", report);
	const actions = readActions(flow, report);
	if (actions !== null) checkFlowGraph(start, actions, report);
	checkValue(withoutMember(flow, "Metadata"), report);
	return compactJson(flow);
}
function readActions(flow, report) {
	const actions = required(flow, "Actions", report);
	if (actions?.type === "array") return actions.items;
	if (actions !== null) report(wrongType("Actions", actions, "a list of actions"));
	return null;
}
function readContract(settings, report) {
	checkValue(settings, report);
	return compactJson(settings);
}

// src/core/kinds/actions.ts
function checkActions(value, report) {
	if (value.type !== "array") {
		report(wrongType("Actions", value, "a list of strings"));
		return null;
	}
	const actions = value.items.flatMap((item) => asString(item, "An action", report) ?? []);
	for (const action of actions) checkAction(action, report);
	const seen = /* @__PURE__ */ new Set();
	for (const action of actions) {
		if (seen.has(action.value)) report(require_action_run_action.warning("duplicate-action", action.at, duplicate(action.value)));
		seen.add(action.value);
	}
	return actions.length === value.items.length ? actions.map((action) => action.value) : null;
}
function checkDeclared(template, declared, report) {
	const known = new Set(declared);
	for (const action of firstRaised(template)) if (!known.has(action.value)) report(require_action_run_action.warning("undeclared-action", action.at, undeclared(action.value)));
}
function checkRaised(template, report) {
	const raised = firstRaised(template);
	for (const action of raised) checkAction(action, report);
	return raised.map((action) => action.value);
}
function firstRaised(template) {
	const raised = /* @__PURE__ */ new Map();
	collectRaised(template, raised);
	return [...raised.values()];
}
function checkAction(action, report) {
	const { value } = action;
	if (hasReferences(value)) return;
	const length = lengthFault(value, textRules.viewName);
	const alphabet = alphabetFault(value, textRules.viewName);
	if (length !== null) report(require_action_run_action.error("action-length", action.at, `The action ${length}. Change it.`));
	if (alphabet !== null) report(require_action_run_action.error("action-alphabet", action.at, `The action ${alphabet}. Rename it.`));
}
function undeclared(action) {
	return `The view raises the action ${require_index.quote(action)}, which Actions does not list, so a flow has no branch for it. Add it to Actions.`;
}
function duplicate(action) {
	return `Actions names ${require_index.quote(action)} twice. Remove one of them.`;
}
function collectRaised(value, raised) {
	if (value.type === "array") for (const item of value.items) collectRaised(item, raised);
	else if (value.type === "object") {
		for (const { name, value: each } of value.members) if (!(name === "Action" || name === "TableAction") || each.type !== "string" || !isLiteral(each.value)) collectRaised(each, raised);
		else if (!raised.has(each.value)) raised.set(each.value, each);
	}
}
function isLiteral(action) {
	return action !== "" && !action.startsWith("$.");
}

// src/core/kinds/view.ts
const maxBytes = 4e5;
function readViewContent({ form, body }, context, report) {
	if (form === "bare") return readTemplateOnly(body, report);
	const content = presentMember(body, "Content");
	if (content === null) return readTemplateAndActions(body, form, context, report);
	for (const name of ["Template", "Actions"]) {
		const duplicate = presentMember(body, name);
		if (duplicate !== null) report(require_action_run_action.error("two-contents", duplicate.at, twoContents(name)));
	}
	return readObject(content, "Content", context, report, (object, inner) => {
		if (wrongKind("view", object) === null) unknownMembers(object, contentMembers, inner);
		return readTemplateAndActions(object, form, context, inner);
	});
}
const contentMembers = {
	where: "a view's Content",
	members: ["Template", "Actions"],
	ignored: (name) => name === "InputSchema",
	effect: "so it has no effect"
};
function twoContents(name) {
	return `${name} is beside Content, but a view has either Content or Template and Actions. Remove one of them.`;
}
function readTemplateOnly(template, report) {
	checkTemplate(template, report);
	return checkSize(template, compactJson(template), checkRaised(template, report), report);
}
function readTemplateAndActions(object, form, context, report) {
	const wrongKindProblem = wrongKind("view", object);
	if (wrongKindProblem !== null) {
		report(wrongKindProblem);
		return null;
	}
	const list = form === "answer" ? presentMember(object, "Actions") : required(object, "Actions", report);
	const actions = list === null ? [] : checkActions(list, report);
	const value = required(object, "Template", report);
	if (value === null) return null;
	const template = readObject(value, "Template", context, report, (tree, inner) => {
		checkTemplate(tree, inner);
		if (actions !== null) checkDeclared(tree, actions, inner);
		return compactJson(tree);
	});
	return template === null || actions === null ? null : checkSize(object, template, actions, report);
}
function checkTemplate(template, report) {
	unknownMembers(template, {
		where: "a template",
		members: ["Head", "Body"],
		effect: "and is sent as it is"
	}, report);
	const head = requiredObject(template, "Head", report);
	if (head !== null) requiredObject(head, "Configuration", report);
	const body = required(template, "Body", report);
	if (body !== null && body.type !== "array") report(wrongType("Body", body, "a list of components"));
	checkValue(template, report);
}
function requiredObject(object, name, report) {
	const value = required(object, name, report);
	return value === null ? null : asObject(value, name, report);
}
function checkSize(at, template, actions, report) {
	const content = require_action_run_action.viewContent(template, actions);
	const fault = viewSizeFault(content);
	if (fault !== null) report(require_action_run_action.error("view-size", at.at, fault));
	return content;
}
function viewSizeFault({ template, actions }) {
	const bytes = Buffer.byteLength(template) + Buffer.byteLength(JSON.stringify(actions));
	if (bytes <= maxBytes) return null;
	return `Template and Actions have ${bytes} bytes as compact JSON; at most ${maxBytes} (400 kB) are allowed. Make the view smaller, or split it.`;
}

// src/core/kinds/index.ts
const view = {
	kind: "view",
	label: "view",
	name: textRules.viewName,
	description: textRules.viewDescription,
	members: [
		"Template",
		"Actions",
		"Content"
	],
	versionDescriptionLimit: 4096,
	normalizesContent: true,
	deduplicatesVersions: true,
	readContent: readViewContent,
	readExternalInvocation: () => null
};
const flowModule = {
	kind: "module",
	label: "flow module",
	name: textRules.moduleName,
	description: textRules.moduleDescription,
	members: [
		"Content",
		"Settings",
		"ExternalInvocationConfiguration"
	],
	versionDescriptionLimit: 500,
	normalizesContent: false,
	deduplicatesVersions: false,
	readContent: readModuleContent,
	readExternalInvocation
};
const kinds = {
	view,
	module: flowModule
};
function isKind(kind) {
	return Object.hasOwn(kinds, kind);
}
const maxArns = 1e3;
function readDefinition(kind, tree, context) {
	const problems = [];
	const arns = [];
	const report = (found) => {
		if (!("arn" in found)) problems.push(found);
		else if (arns.length < maxArns) arns.push(found);
	};
	return {
		...readTree$1(kind, tree, context, report, problems),
		problems,
		arns
	};
}
function readTree$1(kind, tree, context, report, problems) {
	const row = kinds[kind];
	const format = detectFormat(kind, tree, report);
	if (format === null) return {
		definition: null,
		name: null,
		hasName: false
	};
	const metadata = readMetadata(row, format, context, report);
	const content = row.readContent(format, context, report);
	const external = row.readExternalInvocation(format, report);
	if (content === null || metadata.name === null || problems.some(require_action_run_action.isError)) return {
		definition: null,
		name: metadata.name,
		hasName: metadata.hasName
	};
	const { name, hasName, place, description, tags } = metadata;
	return {
		definition: {
			key: require_index.keyFor(kind, name),
			kind,
			name,
			file: context.file,
			place,
			description,
			tags,
			content,
			hash: contentHash(content),
			externalInvocation: external
		},
		name,
		hasName
	};
}

// src/core/shapes/plain.ts
const ownMembers = {
	view: [
		"View",
		"Template",
		"Content",
		"Head",
		"Body"
	],
	module: [
		"ContactFlowModule",
		"Content",
		"StartAction",
		"Actions"
	]
};
function isPlainDefinition(kind, tree) {
	if (tree.type !== "object" || !tree.members.some(({ name }) => ownMembers[kind].includes(name))) return false;
	return !mayBeContactFlow(tree) && !tree.members.some(({ value }) => value.type === "object" && mayBeContactFlow(value));
}
function mayBeContactFlow({ members }) {
	return members.some(({ name, value }) => {
		if (name === "ContactFlow" || name === "ContactFlowType") return true;
		if (value.type !== "string") return false;
		return name === "Type" && !value.value.endsWith("_MANAGED") || name === "Arn" && value.value.includes("/contact-flow/");
	});
}

// src/app/check/load-checks.ts
function loadChecks(kind) {
	return kind === "view" ? Promise.resolve().then(() => __nccwpck_require__(511)).then((n) => n.view_definition_exports) : Promise.resolve().then(() => __nccwpck_require__(842)).then((n) => n.module_definition_exports);
}

// src/app/load/read-file.ts
const maxProblems = 100;
function usesFolderName({ work, candidate }) {
	return work.defaultName !== null && !candidate.hasName;
}
async function readFile({ kind, file, matchedBothKinds, defaultName }, parse, { checks = false, literals = false } = {}) {
	const path = file.path;
	const emptyFile = {
		kind,
		file: path,
		name: null,
		hasName: false,
		definition: null,
		arns: [],
		checked: null
	};
	if (matchedBothKinds) return {
		...emptyFile,
		problems: [require_action_run_action.error("matched-twice", require_action_run_action.fileStart(path), matchedBothKindsMessage)]
	};
	const bytes = await readBytes(file);
	if (!(bytes instanceof Uint8Array)) return {
		...emptyFile,
		problems: [bytes]
	};
	const { tree, within, ...plain } = await readTree({
		kind,
		file: path,
		defaultName
	}, bytes, parse);
	const reading = tree !== null && mayRefer(plain.definition, bytes) ? await addReferences(plain, {
		kind,
		tree,
		within
	}, parse) : plain;
	const { definition } = reading;
	if (definition === null || tree === null) return {
		kind,
		file: path,
		...reading,
		checked: null
	};
	const check = checks ? (await loadChecks(kind)).checkDefinition : null;
	const findLiterals = literals ? (await Promise.resolve().then(() => __nccwpck_require__(734))).findLiterals : null;
	return {
		kind,
		file: path,
		...reading,
		checked: check?.(definition, tree, parse.json, within) ?? null,
		...findLiterals && { literals: findLiterals(definition, tree, parse.json, within) }
	};
}
function mayRefer(definition, bytes) {
	if (definition === null) return Buffer.from(bytes).includes(referenceStart);
	const { name, content, description, tags } = definition;
	return [
		name,
		...Object.values(content).flat(),
		description,
		...Object.values(tags)
	].some((text) => text?.includes(referenceStart));
}
const referenceStart = "$".concat("{");
async function addReferences(reading, { kind, tree, within }, parse) {
	const { findReferences } = await Promise.resolve().then(() => __nccwpck_require__(55));
	const { definition, problems } = reading;
	const references = findReferences(kind, tree, parse.json, within);
	if (references.problems.length > 0) return {
		...reading,
		definition: null,
		problems: [...problems, ...references.problems]
	};
	if (definition === null) return reading;
	const { withReferences } = await Promise.resolve().then(() => __nccwpck_require__(431)).then((n) => n.definition_exports);
	return {
		...reading,
		definition: withReferences(definition, references.found)
	};
}
async function readTree({ kind, file, defaultName }, bytes, parse) {
	const parsed = await parse.document(file, bytes);
	const { tree } = parsed;
	const context = {
		file,
		defaultName,
		parseJson: parse.json
	};
	if (tree !== null && isPlainDefinition(kind, tree)) return {
		...readDefinition(kind, tree, context),
		tree,
		within: null
	};
	const { readUnusual } = await Promise.resolve().then(() => __nccwpck_require__(294));
	return readUnusual({
		kind,
		context,
		bytes,
		parsed,
		parse
	});
}
function problemsOf({ file, problems, arns }, target) {
	return limitProblems(unique([...problems, ...foreignArns(arns, target)]), file);
}
function unique(problems) {
	return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}
function limitProblems(problems, path) {
	if (problems.length <= maxProblems) return problems;
	const ranked = [...problems.filter(require_action_run_action.isError), ...problems.filter((problem) => !require_action_run_action.isError(problem))];
	const more = `This file has ${problems.length} problems; ${maxProblems} are reported. Correct those first.`;
	return [...ranked.slice(0, maxProblems), require_action_run_action.warning("more-problems", require_action_run_action.fileStart(path), more)];
}
const matchedBothKindsMessage = "Both the views and the modules patterns match this file; expected one. Change the patterns, or move the file.";
async function readBytes(file) {
	try {
		return await file.read();
	} catch (cause) {
		return unreadableProblem(cause, require_action_run_action.fileStart(file.path));
	}
}
async function unreadableProblem(cause, place) {
	const { problemCodes } = await Promise.resolve().then(() => __nccwpck_require__(742)).then((n) => n.problem_codes_exports);
	const isProblemCode = (code) => Object.hasOwn(problemCodes, code);
	if (cause instanceof require_index.ActionError && isProblemCode(cause.code)) return require_action_run_action.error(cause.code, place, cause.message);
	const why = require_index.printable(require_index.withoutDot(cause instanceof Error ? cause.message : String(cause)));
	return require_action_run_action.error("file-unreadable", place, `The file could not be read: ${why}. Check that it is a plain, readable file.`);
}

// src/core/check/settle.ts
function settleFindings(findings, circumstances) {
	if (circumstances.check === "off") return [];
	const live = new Set((circumstances.live ?? []).map(findingKey));
	return findings.flatMap((finding) => {
		const isLive = live.has(findingKey(finding));
		if (isLive && !failsAtRunTime.includes(finding.code)) return [];
		return [{
			finding,
			severity: severityOf(finding, isLive, circumstances)
		}];
	});
}
const failsAtRunTime = ["unresolved-placeholder"];
const stopsPublish = ["unresolved-placeholder"];
function severityOf({ certainty, code }, isLive, circumstances) {
	if (certainty === "unknown") return "notice";
	if (certainty === "documented" || isLive) return "warning";
	const { check, mode, written, live, accepted } = circumstances;
	if (written !== true || live === null || accepted) return "warning";
	return check === "error" || check === "plan" && (mode === "plan" || stopsPublish.includes(code)) ? "error" : "warning";
}
function findingKey({ code, type, path }) {
	const members = path.members.filter((step) => typeof step === "string");
	return JSON.stringify([
		code,
		type,
		path.root,
		...members
	]);
}

// src/app/check/content-problems.ts
const nothingCompared = () => ({
	written: null,
	live: null,
	accepted: false,
	further: []
});
function checkFiles(context, { files }) {
	return { facts: { contentProblems: contentProblems(context, files, nothingCompared) } };
}
function contentProblems({ inputs, decision }, files, knownOf) {
	return files.flatMap((file) => {
		const { checked, definition } = file;
		if (checked === null || definition === null) return [];
		const { further, ...known } = knownOf({
			...file,
			checked
		});
		const placed = [...checked.findings, ...further];
		if (placed.length === 0) return [];
		const circumstances = {
			check: inputs.contentCheck,
			mode: decision.mode,
			...known
		};
		return limitProblems(settled(placed, circumstances), file.file);
	}).toSorted(require_action_run_action.compareLocations);
}
function settled(placed, circumstances) {
	const placeOf = new Map(placed.map((each) => [each.finding, each]));
	const findings = placed.map(({ finding }) => finding);
	return settleFindings(findings, circumstances).flatMap(({ finding, severity }) => {
		const found = placeOf.get(finding);
		return found === void 0 ? [] : [problemOf(found, severity)];
	});
}
function problemOf({ finding, place, note }, severity) {
	const { code, message } = finding;
	return {
		severity,
		code,
		message: `${message}${severity === "error" ? goOn : ""}${note}`,
		place
	};
}
const goOn = " To publish it all the same, set the input content-check to warn.";

// src/core/names/default-name.ts
const generic = [
	"flow",
	"module",
	"view",
	"content",
	"view-content",
	"index",
	"definition"
];
function isGenericName(file) {
	return generic.includes(nameOfPath(file));
}
function folderName(file, folder) {
	return folder !== null && isGenericName(file) ? folder.normalize("NFC") : null;
}
function parentFolder(file) {
	return file.split("/").at(-2) ?? null;
}

// src/core/text/patterns.ts
function matchesKey(patterns, key) {
	const last = patterns.findLast((pattern) => matchesWildcard(withoutExclusion(pattern), key));
	return last === void 0 ? patterns.every(isExclusion) : !isExclusion(last);
}
function isExclusion(pattern) {
	return pattern.startsWith("!");
}
function withoutExclusion(pattern) {
	return isExclusion(pattern) ? pattern.slice(1) : pattern;
}
function matchesWildcard(pattern, text) {
	const [first = "", ...rest] = pattern.split("*");
	const last = rest.pop();
	if (last === void 0) return text === pattern;
	if (!text.startsWith(first)) return false;
	let from = first.length;
	for (const part of rest) {
		const found = text.indexOf(part, from);
		if (found < 0) return false;
		from = found + part.length;
	}
	return from + last.length <= text.length && text.endsWith(last);
}

// src/core/text/list-some.ts
const defaultMax = 10;
function listSome(names, max = defaultMax) {
	const rest = names.length - max;
	return `${names.slice(0, max).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}

// src/app/load/duplicates.ts
const maxNamed = 5;
function rejectDuplicates(parsedFiles) {
	const files = /* @__PURE__ */ new Map();
	for (const parsedFile of parsedFiles) {
		const key = definedKey(parsedFile);
		if (key !== null) files.set(key, [...files.get(key) ?? [], parsedFile.file]);
	}
	return parsedFiles.map((parsedFile) => {
		const key = definedKey(parsedFile);
		const others = (key === null ? [] : files.get(key) ?? []).filter((file) => file !== parsedFile.file);
		return key === null || others.length === 0 ? {
			...parsedFile,
			unique: true
		} : duplicateFile(parsedFile, key, others);
	});
}
function definedKey({ kind, name }) {
	return name === null ? null : require_index.keyFor(kind, name);
}
function duplicateFile(parsedFile, key, others) {
	const { definition, file, problems } = parsedFile;
	const place = definition?.place ?? require_action_run_action.fileStart(file);
	const message = `${require_index.quote(key)} is also defined by ${listSome(others.map(require_index.quote), maxNamed)}; expected one file. Remove one of them, or change its Name.`;
	return {
		...parsedFile,
		definition: null,
		unique: false,
		problems: [...problems, require_action_run_action.error("duplicate-definition", place, message)]
	};
}

// src/app/parallel.ts
async function parallel(items, limit, work) {
	const results = [];
	const queue = items.entries();
	let failed = false;
	const worker = async () => {
		for (const [index, item] of queue) {
			if (failed) return;
			results[index] = await work(item).catch((cause) => {
				failed = true;
				throw cause;
			});
		}
	};
	await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
	return results;
}
async function inOrder(items, limit, work) {
	const done = /* @__PURE__ */ new Map();
	const places = /* @__PURE__ */ new Map();
	const placesOf = (kind) => {
		const found = places.get(kind) ?? createPlaces(limit);
		places.set(kind, found);
		return found;
	};
	for (const item of items) {
		const earlier = item.after.flatMap((key) => done.get(key) ?? []);
		const { run } = placesOf(item.definition.kind);
		done.set(item.key, earlier.length === 0 ? run(() => work(item)) : Promise.all(earlier).then(() => run(() => work(item))));
	}
	await Promise.all(done.values());
}
function createPlaces(count) {
	let free = count;
	const waiting = [];
	const run = async (work) => {
		if (free === 0) await new Promise((resolve) => waiting.push(resolve));
		else free -= 1;
		try {
			await work();
		} finally {
			const next = waiting.shift();
			if (next === void 0) free += 1;
			else next();
		}
	};
	return { run };
}

// src/app/load/index.ts
const maxParallelFiles = 8;
async function load(found, parse, target, { liveNames = async () => /* @__PURE__ */ new Set(), ...looksFor } = {}) {
	const files = await parallel(filesOf(found), maxParallelFiles, async (work) => ({
		work,
		candidate: await readFile(work, parse, looksFor)
	}));
	const read = files.some(usesFolderName) ? await (await Promise.resolve().then(() => __nccwpck_require__(742)).then((n) => n.folder_names_exports)).withLiveFileNames(files, {
		parse,
		liveNames,
		looksFor
	}) : files.map(({ candidate }) => candidate);
	return withTargetProblems(rejectDuplicates(read), target);
}
function withTargetProblems(files, target) {
	const checkedFiles = files.map((file) => ({
		...file,
		problems: problemsOf(file, target)
	}));
	return {
		files,
		definitions: files.flatMap(({ definition }) => definition ?? []).toSorted((a, b) => require_index.compareCodeUnits(a.key, b.key)),
		invalid: checkedFiles.filter(({ definition }) => definition === null).map(toInvalidFile),
		problems: checkedFiles.flatMap(({ problems }) => problems).toSorted(require_action_run_action.compareLocations)
	};
}
function withProblems(loaded, more) {
	return {
		...loaded,
		problems: [...loaded.problems, ...more].toSorted(require_action_run_action.compareLocations)
	};
}
function keyOf({ kind, name, unique, file }) {
	return name !== null && unique ? require_index.keyFor(kind, name) : file;
}
function invalidKeys({ invalid }) {
	return new Set(invalid.flatMap((file) => definedKey(file) ?? []));
}
function filesOf({ views, modules }) {
	const filesByPath = /* @__PURE__ */ new Map();
	for (const file of views) filesByPath.set(file.path, workOf("view", file, false));
	for (const file of modules) {
		const matchedBothKinds = filesByPath.get(file.path)?.kind === "view";
		filesByPath.set(file.path, workOf(matchedBothKinds ? "view" : "module", file, matchedBothKinds));
	}
	return [...filesByPath.values()].toSorted((a, b) => require_index.compareCodeUnits(a.file.path, b.file.path));
}
function workOf(kind, file, matchedBothKinds) {
	return {
		kind,
		file,
		matchedBothKinds,
		defaultName: folderName(file.path, file.folder ?? null)
	};
}
function toInvalidFile(uniqueFile) {
	const { kind, name, file, problems } = uniqueFile;
	return {
		key: keyOf(uniqueFile),
		kind,
		name,
		file,
		problems
	};
}

// src/app/load/select.ts
async function readDefinitions(context, found, identify) {
	const liveNames = async (kind) => {
		const { liveNamesOf } = await Promise.resolve().then(() => __nccwpck_require__(742)).then((n) => n.folder_names_exports);
		return liveNamesOf(context, identify)(kind);
	};
	const { contentCheck, requireReferences } = context.inputs;
	const looksFor = {
		checks: contentCheck !== "off",
		literals: requireReferences
	};
	const target = targetOf(context.inputs, null);
	const loaded = await load(found, context.parse, target, {
		liveNames,
		...looksFor
	});
	return {
		facts: {
			loaded,
			inRepository: repositoryKeys(loaded)
		},
		notices: found.notices
	};
}
function repositoryKeys({ files }) {
	return new Set(files.flatMap((file) => definedKey(file) ?? []));
}
function targetOf(inputs, instance) {
	const { arn, id } = inputs.instance;
	const [allowed = null, ...others] = inputs.allowedAccountIds;
	const account = arn?.account ?? (others.length === 0 ? allowed : null);
	return {
		instanceId: id,
		account: instance?.account ?? account,
		region: inputs.region
	};
}
async function selectDefinitions({ inputs, decision }, all) {
	const { only } = inputs;
	const notices = only === null ? [] : await noticesOfIdle(all, only, decision.rollback);
	const loaded = only === null ? all : selectOnly(all, only, targetOf(inputs, null));
	if (only !== null && loaded.files.length === 0 && all.files.length > 0) return {
		facts: { loaded },
		warnings: [{
			code: "no-definitions",
			message: noneSelected(only)
		}],
		notices
	};
	if (!loaded.files.some(({ file, hasName }) => !hasName && isGenericName(file))) return {
		facts: { loaded },
		notices
	};
	const { noticesOfNames } = await Promise.resolve().then(() => __nccwpck_require__(742)).then((n) => n.folder_names_exports);
	return {
		facts: { loaded },
		notices: [...notices, ...noticesOfNames(loaded.files)]
	};
}
function noneSelected(patterns) {
	return `The input only selects no definition (${patterns.join(", ")}). The last pattern that matches a definition decides, and one with "!" leaves it out.`;
}
async function noticesOfIdle({ files }, patterns, isRollback) {
	const keys = files.map((file) => definedKey(file) ?? file.file);
	const idle = patterns.filter((pattern) => !keys.some((key) => matchesKey([pattern.replace(/^!/, "")], key)));
	if (idle.length === 0) return [];
	const { noticesOfUnmatchedKeys } = await Promise.resolve().then(() => __nccwpck_require__(547));
	return noticesOfUnmatchedKeys(idle, keys, isRollback && keys.some((key) => matchesKey(patterns, key)));
}
function selectOnly({ files }, patterns, target) {
	const selected = files.filter((file) => {
		const key = definedKey(file);
		return key === null || matchesKey(patterns, key);
	});
	return withTargetProblems(selected, target);
}

// src/app/promotion/promotion.ts
function withoutPromotion(plan) {
	return {
		plan,
		received: /* @__PURE__ */ new Set()
	};
}

// src/app/promotion/steps.ts
async function checkPromotion(context, instance, whole) {
	const { inputs, decision } = context;
	if (inputs.requirePublishedOn.length === 0 || decision.rollback || instance === null) return {
		facts: {},
		promotion: withoutPromotion(whole)
	};
	const { promote } = await Promise.resolve().then(() => __nccwpck_require__(544));
	return promote(context, instance, whole);
}

// src/app/resolve/steps.ts
async function findValues(context, all, isThere) {
	if (!await isThere) return { facts: { values: null } };
	const { loadValues, noticesOfValues, warningsOfValues } = await Promise.resolve().then(() => __nccwpck_require__(351));
	const { values, notices } = await loadValues(context);
	return {
		facts: { values },
		notices: [...notices, ...noticesOfValues(context, values, all)],
		warnings: warningsOfValues(context, values, all)
	};
}
async function refuseLiterals(context, loaded) {
	if (!hasLiterals(loaded)) return { facts: { loaded } };
	const { withoutLiterals } = await Promise.resolve().then(() => __nccwpck_require__(799)).then((n) => n.literals_exports);
	const { instance } = context.inputs;
	const files = withoutLiterals(loaded.files, instance.id, null);
	return { facts: { loaded: withTargetProblems(files, targetOf(context.inputs, null)) } };
}
function hasLiterals({ files }) {
	return files.some(({ literals = [] }) => literals.length > 0);
}
async function resolveNames(context, instance, loaded, known) {
	const hasReferences = loaded.definitions.some(({ references }) => references !== void 0);
	if (instance === null || !(hasReferences || hasLiterals(loaded))) return { facts: {
		loaded,
		names: null
	} };
	const { resolveReferences } = await Promise.resolve().then(() => __nccwpck_require__(799)).then((n) => n.resolve_exports);
	return resolveReferences(context, instance, loaded, known);
}

// src/app/definition-steps.ts
var definition_steps_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	checkFiles: () => checkFiles,
	checkPromotion: () => checkPromotion,
	findValues: () => findValues,
	readDefinitions: () => readDefinitions,
	refuseLiterals: () => refuseLiterals,
	resolveNames: () => resolveNames,
	selectDefinitions: () => selectDefinitions
}, 1);

// src/core/resolve/reference-kinds.ts
const forms = ["arn", "id"];
const unqualified = {
	qualifiers: null,
	qualifierWords: null,
	forms
};
const rows = {
	queue: {
		label: "a queue",
		plural: "queues",
		...unqualified
	},
	prompt: {
		label: "a prompt",
		plural: "prompts",
		...unqualified
	},
	hours: {
		label: "hours of operation",
		plural: "hours of operation",
		...unqualified
	},
	"quick-connect": {
		label: "a quick connect",
		plural: "quick connects",
		...unqualified
	},
	"routing-profile": {
		label: "a routing profile",
		plural: "routing profiles",
		...unqualified
	},
	user: {
		label: "a user",
		plural: "users",
		...unqualified
	},
	flow: {
		label: "a flow",
		plural: "flows",
		qualifiers: /^(?:latest|\d+)$/,
		qualifierWords: "latest, or the number of a version",
		forms
	},
	view: {
		label: "a view",
		plural: "views",
		qualifiers: /^(?:latest|bare|\d+)$/,
		qualifierWords: "latest, bare, or the number of a version",
		forms
	},
	module: {
		label: "a flow module",
		plural: "flow modules",
		qualifiers: null,
		qualifierWords: "bare, latest, the number of a version, or an alias's name",
		forms
	},
	lambda: {
		label: "a Lambda function",
		plural: "Lambda functions",
		qualifiers: /^[\w$-]+$/,
		qualifierWords: "an alias's name, or the number of a version",
		forms: ["arn"]
	},
	instance: {
		label: "a fact of the instance",
		plural: "facts of the instance",
		...unqualified,
		forms: []
	},
	value: {
		label: "a value",
		plural: "values",
		...unqualified,
		forms: ["json"]
	}
};
const instanceFacts = [
	"arn",
	"id",
	"alias",
	"region",
	"account",
	"partition"
];
const referenceKindNames = Object.keys(rows);
function isReferenceKind(text) {
	return Object.hasOwn(rows, text);
}
function labelOf(kind) {
	return rows[kind].label;
}
function pluralOf(kind) {
	return rows[kind].plural;
}
function qualifierFault(kind, name, qualifier, form) {
	if (kind === "instance" && !instanceFacts.some((fact) => fact === name)) {
		const near = require_index.nearest(name, instanceFacts);
		const advice = near === null ? "" : ` Did you mean ${near}?`;
		return `${require_index.quote(name)} is no fact of the instance; expected one of ${instanceFacts.join(", ")}.${advice}`;
	}
	if (qualifier === null) return null;
	const { qualifiers, qualifierWords, plural, label } = rows[kind];
	if (qualifierWords === null) return `References to ${plural} take no "@"; found ${require_index.quote(`@${qualifier}`)}. Remove it, or write an "@" of the name as %40.`;
	if (qualifiers !== null && !qualifiers.test(qualifier)) return `${require_index.quote(`@${qualifier}`)} is no qualifier of ${label}; expected ${qualifierWords}.`;
	if (kind !== "module") return null;
	if (qualifier === "latest" && form !== "id") return "A module takes \"@latest\" only with \"#id\": an ARN with \":$LATEST\" is not known to run. Leave \"@latest\" out: the ARN alone runs what is live.";
	return qualifier === "alias:" ? "The name of the alias is missing after \"alias:\". Write it." : null;
}
function formFault(kind, form) {
	const row = rows[kind];
	if (form === null || row.forms.includes(form)) return null;
	const expected = row.forms.length === 0 ? "none" : row.forms.map((each) => `#${each}`).join(" or ");
	return `${require_index.quote(`#${form}`)} is no form of references to ${row.plural}; expected ${expected}.`;
}

// src/core/resolve/grammar.ts
function parseReferences(text) {
	const segments = [];
	let end = 0;
	for (;;) {
		referenceStart$1.lastIndex = end;
		const found = referenceStart$1.exec(text);
		if (found === null) break;
		const [opening, dollars = "", word = ""] = found;
		addText(segments, text.slice(end, found.index) + "$".repeat(Math.floor(dollars.length / 2)));
		end = found.index + opening.length;
		if (dollars.length % 2 === 0) {
			addText(segments, `{${word}/`);
			continue;
		}
		const read = readReference(word, text, end);
		segments.push(read.segment);
		end = read.end;
	}
	addText(segments, text.slice(end));
	return segments;
}
function addText(segments, text) {
	if (text === "") return;
	const last = segments.at(-1);
	if (last?.type === "text") segments[segments.length - 1] = {
		type: "text",
		text: last.text + text
	};
	else segments.push({
		type: "text",
		text
	});
}
const tail = /([^}@#]*)(?:@([^}@#]*))?(?:#([^}@#]*))?\}/y;
function readReference(kind, text, from) {
	const written = (to) => `\${${kind}/${text.slice(from, to)}`;
	tail.lastIndex = from;
	const found = tail.exec(text);
	if (found === null) {
		const brace = text.indexOf("}", from);
		const end = brace < 0 ? text.length : brace + 1;
		return {
			end,
			segment: {
				type: "fault",
				written: written(end),
				message: brokenTail(brace < 0)
			}
		};
	}
	const end = from + found[0].length;
	const [, name = "", qualifier = null, form = null] = found;
	const read = toReference(kind, name, qualifier, form);
	return {
		end,
		segment: typeof read === "string" ? {
			type: "fault",
			written: written(end),
			message: read
		} : {
			type: "reference",
			written: written(end),
			reference: read
		}
	};
}
function toReference(kind, writtenName, writtenQualifier, form) {
	if (!isReferenceKind(kind)) return unknownKind(kind);
	const fault = textFault("name", writtenName) ?? textFault("qualifier", writtenQualifier);
	if (fault !== null) return fault;
	const name = decode(writtenName);
	const qualifier = writtenQualifier === null ? null : decode(writtenQualifier);
	return qualifierFault(kind, name, qualifier, form) ?? formFault(kind, form) ?? {
		kind,
		name,
		qualifier,
		form
	};
}
function brokenTail(isOpen) {
	return `${isOpen ? "It has no \"}\" at its end" : "It has more than one \"@\" or \"#\", or \"#\" comes before \"@\""}; expected \${kind/Name@qualifier#form}. ${percentAdvice}`;
}
const percentAdvice = "Write } @ # % in a name as %7D %40 %23 %25, and a blank at its start or end as %20.";
const plain = /^[^\s%\p{Cc}](?:[^%\p{Cc}]*[^\s%\p{Cc}])?$/u;
function textFault(what, text) {
	if (text === null || plain.test(text)) return null;
	if (text === "") return `Its ${what} is empty. Write it, or remove the sign before it.`;
	if (/%(?!7D|40|23|25|20)/i.test(text)) return `Its ${what} has a "%" that begins none of %7D %40 %23 %25 %20. ${percentAdvice}`;
	if (/^\s|\s$/.test(text)) return `Its ${what} begins or ends with a blank. Remove the blank, or write it as %20.`;
	return /\p{Cc}/u.test(text) ? `Its ${what} has a control character. Remove it.` : null;
}
function unknownKind(kind) {
	const near = require_index.nearest(kind, referenceKindNames);
	const advice = near === null ? "" : ` Did you mean ${near}?`;
	return `${require_index.quote(kind)} is no kind of reference; expected one of ${referenceKindNames.join(", ")}.${advice} To keep it as text, write "$$" for its "$".`;
}
function parseReferenceName(text) {
	const [only, ...others] = parseReferences(`\${${text}}`);
	if (only?.type !== "reference" || others.length > 0) return null;
	const { kind, name, qualifier, form } = only.reference;
	return qualifier === null && form === null ? {
		kind,
		name
	} : null;
}
function decode(text) {
	if (!text.includes("%")) return text;
	return text.replace(/%(7D|40|23|25|20)/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
}
function encodeName(name) {
	const code = (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
	return name.replace(/[}@#%]/g, code).replace(/^ | $/g, code);
}

// src/core/check/data/seen-live.ts
const seenLive = {
	P: "2026-08",
	A: "2026-06"
};

// src/core/check/basis.ts
const devguide = "https://docs.aws.amazon.com/connect/latest/devguide/";
function basisOf(evidence, row = {}) {
	const seen = ["P", "A"].find((letter) => evidence.includes(letter));
	if (seen !== void 0 && row.unproven !== true) return proven(`seen live, ${seenLive[seen]}`);
	const source = sourceOf(evidence);
	const page = evidence.includes("D") && row.doc !== void 0 ? `, ${pageOf(row.doc)}` : "";
	return documented(source.verb, `${source.name}${page}`);
}
function proven(evidence) {
	return {
		certainty: "proven",
		evidence,
		because: () => `Amazon Connect refuses this (${evidence}).`
	};
}
function documented(source, evidence) {
	return {
		certainty: "documented",
		evidence,
		because: (rule) => `${source} that ${rule}.`
	};
}
const notKnown = {
	certainty: "unknown",
	evidence: "not in the data of this action",
	because: () => "It may be right, and is not checked."
};
const nearMiss = {
	certainty: "documented",
	evidence: "a known word is near",
	because: () => "It is probably misspelt."
};
const sources = [
	{
		letters: /D/,
		name: "documentation",
		verb: "The documentation says"
	},
	{
		letters: /[PA]/,
		name: "tried live by few",
		verb: "A probe of the live service suggests"
	},
	{
		letters: /O/,
		name: "published flows",
		verb: "Published flows suggest"
	},
	{
		letters: /[FB]/,
		name: "catalogue of another tool",
		verb: "A catalogue of another tool says"
	}
];
function sourceOf(evidence) {
	return sources.find(({ letters }) => letters.test(evidence));
}
function pageOf(doc) {
	return doc.startsWith("https://") ? doc : `${devguide}${doc}.html`;
}

// src/core/check/data/reference-kinds.ts
const referenceKinds = {
	queue: "a queue",
	user: "a user",
	prompt: "a prompt",
	hours: "hours of operation",
	flow: "a flow",
	module: "a flow module",
	"module-alias": "an alias of a flow module",
	view: "a view",
	"quick-connect": "a quick connect",
	"security-profile": "a security profile",
	"routing-profile": "a routing profile",
	"agent-status": "an agent status",
	"task-template": "a task template",
	"data-table": "a data table",
	"phone-number": "a phone number",
	lambda: "a Lambda function",
	"lex-alias": "an alias of a Lex bot",
	"lex-v1": "a Lex V1 bot",
	assistant: "an assistant",
	"knowledge-base": "a knowledge base",
	"case-template": "a case template",
	"message-template": "a message template",
	"voice-connector": "a voice connector"
};

// src/core/check/placeholders.ts
const dollar = /\$\{\{[^{}]*\}\}|\$\{[^{}\s][^{}]*\}/;
const everyForm = [
	dollar,
	/\{\{[^{}]+\}\}/,
	/<<?[A-Za-z][\w .:-]*>>?/,
	/%(?![0-9A-Fa-f]{2})[A-Za-z]\w+%|%[A-Za-z]\w+%(?![0-9A-Fa-f]{2})/,
	/\b[A-Za-z0-9_]+_PLACEHOLDER\b|\bPLACEHOLDER\b/
];
function placeholderIn(text) {
	for (const form of everyForm) {
		const [found] = form.exec(text) ?? [];
		if (found !== void 0) return found;
	}
	return null;
}
function dollarPlaceholderIn(text) {
	return dollar.exec(text)?.[0] ?? null;
}
const arn = /\barn:(?:aws[\w-]*|\$\{[^{}]*\}|\{\{[^{}]*\}\}|<[^<>\s]*>|%\w+%):(?:\$\{\{?[^{}]*\}\}?|\{\{[^{}]*\}\}|[^\s"'`,;{}()[\]\\])+/g;
const url = /^(?:https?|s3|wss?):\/\/\S+$/i;
function placeholderInAddress(text) {
	if (url.test(text)) return placeholderIn(text);
	if (!text.includes("arn:")) return null;
	for (const [found] of text.matchAll(arn)) {
		const placeholder = placeholderIn(found);
		if (placeholder !== null) return placeholder;
	}
	return null;
}
const id = new RegExp(`^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?::[$\\w-]+)?$`, "i");
const otherId = /^(?=.*\d)[\w-]{10,}$/;
const managedView = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*(?::(?:\d+|\$LATEST|\$SAVED))?$/;
const phoneNumber = /^\+\d{3,15}$/;
function canName(kind, text) {
	if (text.startsWith("arn:")) return isArn(text);
	if (/^\$[.[]/.test(text) || id.test(text) || otherId.test(text)) return true;
	if (kind === "view") return managedView.test(text);
	return kind === "phone-number" && phoneNumber.test(text);
}
function isArn(text) {
	const { partition, service, region, account, resource } = require_action_run_action.parseArn(text);
	const hasOwner = /^aws(?:-[a-z]+)*$/.test(partition) && /^[a-z0-9-]*$/.test(region) && /^(?:\d{12}|aws)?$/.test(account);
	const words = service === "connect" ? resource.split(/[/:]/) : [];
	return hasOwner && resource !== "" && !words.some((word) => /^[A-Z][A-Z_]+$/.test(word));
}

// src/core/check/rules/text.ts
function checkText(text, kind) {
	const resource = kind !== null && Object.hasOwn(referenceKinds, kind) ? kind : null;
	if (hasReferences(text)) return checkPlaceholders(withStandIns(text), resource);
	const fault = checkPlaceholders(text, resource);
	if (fault !== null || resource === null || canName(resource, text)) return fault;
	return invalidReference(text, resource);
}
function checkPlaceholders(text, resource) {
	if (resource === null && !mayHold.test(text)) return null;
	const placeholder = resource === null ? placeholderInAddress(text) : placeholderIn(text);
	if (placeholder !== null) return unresolvedPlaceholder(placeholder, resource);
	const foreign = dollarPlaceholderIn(text);
	return foreign === null ? null : foreignPlaceholder(foreign);
}
function withStandIns(text) {
	let result = text;
	while (hasReferences(result)) result = parseReferences(result).map(standIn).join("");
	return result;
}
function standIn(segment) {
	if (segment.type === "text") return segment.text;
	if (segment.type === "fault") return "";
	const { kind, name, form } = segment.reference;
	return (kind === "instance" ? name === "arn" : kind !== "value" && form !== "id") ? "arn:aws:connect" : "aws";
}
const mayHold = /[{<%]|PLACEHOLDER/;
const neverReplaced = {
	...proven("no resource has such a name"),
	because: () => "Nothing replaces it, so it would go live as it is."
};
function unresolvedPlaceholder(placeholder, kind) {
	return {
		code: "unresolved-placeholder",
		basis: neverReplaced,
		what: `${require_index.quote(placeholder)} is a placeholder${kind === null ? " in an ARN or a URL" : ` in place of ${referenceKinds[kind]}`}.`,
		todo: kind === null ? "Fill it in before this step, or write the whole address." : "Fill it in before this step, or write the ARN."
	};
}
const shownAsIs = {
	certainty: "documented",
	evidence: "a form of other tools",
	because: () => "Amazon Connect replaces nothing of this form, so it would be shown or said as it is."
};
function foreignPlaceholder(placeholder) {
	return {
		code: "foreign-placeholder",
		basis: shownAsIs,
		what: `${require_index.quote(placeholder)} looks like a placeholder of another tool.`,
		todo: "Fill it in before this step, unless it is meant as text."
	};
}
const idsDocumented = {
	certainty: "documented",
	evidence: "documentation of the parameter",
	because: () => "The documentation asks for one of these."
};
function invalidReference(text, kind) {
	return {
		code: "invalid-reference",
		basis: idsDocumented,
		what: `${require_index.quote(text)} does not name ${referenceKinds[kind]}: it is not an ARN, an id or a JSONPath.`,
		todo: "Write its ARN."
	};
}

// src/core/check/json-path.ts
function isJsonPath(value) {
	return typeof value === "string" && /^\$[.[]/.test(value);
}

// src/core/check/make-finding.ts
function actionFinding({ path, type }, parts) {
	return makeFinding(pathOf("Content", [...path, ...parts.at], parts), type, parts);
}
function contentFinding(root, parts) {
	return makeFinding(pathOf(root, parts.at, parts), null, parts);
}
function pathOf(root, members, { isName }) {
	return isName === void 0 ? {
		root,
		members
	} : {
		root,
		members,
		isName
	};
}
function makeFinding(path, type, { code, basis, what, rule = "", todo }) {
	const { certainty, evidence, because } = basis;
	return {
		code,
		certainty,
		type,
		path,
		message: `${what} ${because(rule)} ${todo}`,
		evidence
	};
}

// src/core/check/checked-content.ts
function createPlaceFinder(kind, tree, parseJson, within) {
	const locate = createLocator(kind, tree, parseJson);
	return (path) => placeInDocument(within, locate(path));
}
function placeFindings(findings, find) {
	return findings.map((finding) => ({
		finding,
		...find(finding.path)
	}));
}
function nullIfNoJson(check) {
	try {
		return check();
	} catch (cause) {
		if (cause instanceof SyntaxError) return null;
		throw cause;
	}
}

// src/core/check/json-type.ts
function hasJsonType(value, type) {
	if (type === "text") return typeof value === "string";
	return type === "a list" ? require_index.isList(value) : require_index.isObject(value);
}
function jsonTypeName(value) {
	if (value === null) return "null";
	if (require_index.isList(value)) return "a list";
	if (require_index.isObject(value)) return "an object";
	if (typeof value === "number") return `the number ${value}`;
	return typeof value === "string" ? "text" : String(value);
}

// src/core/check/repeated.ts
function repeated(items, keyOf) {
	const seen = /* @__PURE__ */ new Set();
	return items.flatMap((item, index) => {
		const key = keyOf(item);
		if (key === null || key === "") return [];
		if (seen.has(key)) return [{
			item,
			index,
			key
		}];
		seen.add(key);
		return [];
	});
}

// src/core/check/texts.ts
function mayHoldPlaceholders(json) {
	const ownText = json.includes("${") ? json.replace(ownReference, "") : json;
	return /[<%]|[{$]\{|PLACEHOLDER|\\u/.test(ownText);
}
const ownReference = /(?<!\$)\$\{[a-z-]+\/[^}"\\]*\}/g;
function checkTexts(root, value, members) {
	const found = [];
	visit(root, value, [...members], found);
	return found;
}
function visit(root, value, members, found) {
	if (typeof value === "string") {
		const fault = isJsonPath(value) ? null : checkText(value, null);
		if (fault !== null) found.push(makeFinding({
			root,
			members: [...members]
		}, null, fault));
	} else if (require_index.isList(value)) for (let index = 0; index < value.length; index += 1) visitPart(root, value[index], index, members, found);
	else if (require_index.isObject(value)) for (const name of Object.keys(value)) visitPart(root, value[name], name, members, found);
}
function visitPart(root, part, name, members, found) {
	members.push(name);
	visit(root, part, members, found);
	members.pop();
}

Object.defineProperty(exports, "actionFinding", ({
  enumerable: true,
  get: function () {
    return actionFinding;
  }
}));
Object.defineProperty(exports, "alphabetFault", ({
  enumerable: true,
  get: function () {
    return alphabetFault;
  }
}));
Object.defineProperty(exports, "basisOf", ({
  enumerable: true,
  get: function () {
    return basisOf;
  }
}));
Object.defineProperty(exports, "checkNumbers", ({
  enumerable: true,
  get: function () {
    return checkNumbers;
  }
}));
Object.defineProperty(exports, "checkText", ({
  enumerable: true,
  get: function () {
    return checkText;
  }
}));
Object.defineProperty(exports, "checkTexts", ({
  enumerable: true,
  get: function () {
    return checkTexts;
  }
}));
Object.defineProperty(exports, "comparableContent", ({
  enumerable: true,
  get: function () {
    return comparableContent;
  }
}));
Object.defineProperty(exports, "contentFinding", ({
  enumerable: true,
  get: function () {
    return contentFinding;
  }
}));
Object.defineProperty(exports, "contentHash", ({
  enumerable: true,
  get: function () {
    return contentHash;
  }
}));
Object.defineProperty(exports, "contentHashOf", ({
  enumerable: true,
  get: function () {
    return contentHashOf;
  }
}));
Object.defineProperty(exports, "contentPlaces", ({
  enumerable: true,
  get: function () {
    return contentPlaces;
  }
}));
Object.defineProperty(exports, "contentProblems", ({
  enumerable: true,
  get: function () {
    return contentProblems;
  }
}));
Object.defineProperty(exports, "contentRow", ({
  enumerable: true,
  get: function () {
    return contentRow;
  }
}));
Object.defineProperty(exports, "createLocator", ({
  enumerable: true,
  get: function () {
    return createLocator;
  }
}));
Object.defineProperty(exports, "createPartLocator", ({
  enumerable: true,
  get: function () {
    return createPartLocator;
  }
}));
Object.defineProperty(exports, "createPlaceFinder", ({
  enumerable: true,
  get: function () {
    return createPlaceFinder;
  }
}));
Object.defineProperty(exports, "definition_steps_exports", ({
  enumerable: true,
  get: function () {
    return definition_steps_exports;
  }
}));
Object.defineProperty(exports, "detectFormat", ({
  enumerable: true,
  get: function () {
    return detectFormat;
  }
}));
Object.defineProperty(exports, "duplicateKeys", ({
  enumerable: true,
  get: function () {
    return duplicateKeys;
  }
}));
Object.defineProperty(exports, "emptyDocument", ({
  enumerable: true,
  get: function () {
    return emptyDocument;
  }
}));
Object.defineProperty(exports, "encodeName", ({
  enumerable: true,
  get: function () {
    return encodeName;
  }
}));
Object.defineProperty(exports, "executableJson", ({
  enumerable: true,
  get: function () {
    return executableJson;
  }
}));
Object.defineProperty(exports, "findArns", ({
  enumerable: true,
  get: function () {
    return findArns;
  }
}));
Object.defineProperty(exports, "findDeepYaml", ({
  enumerable: true,
  get: function () {
    return findDeepYaml;
  }
}));
Object.defineProperty(exports, "folderName", ({
  enumerable: true,
  get: function () {
    return folderName;
  }
}));
Object.defineProperty(exports, "hasJsonType", ({
  enumerable: true,
  get: function () {
    return hasJsonType;
  }
}));
Object.defineProperty(exports, "hasReferences", ({
  enumerable: true,
  get: function () {
    return hasReferences;
  }
}));
Object.defineProperty(exports, "hashJson", ({
  enumerable: true,
  get: function () {
    return hashJson;
  }
}));
Object.defineProperty(exports, "idsOf", ({
  enumerable: true,
  get: function () {
    return idsOf;
  }
}));
Object.defineProperty(exports, "inOrder", ({
  enumerable: true,
  get: function () {
    return inOrder;
  }
}));
Object.defineProperty(exports, "invalidKeys", ({
  enumerable: true,
  get: function () {
    return invalidKeys;
  }
}));
Object.defineProperty(exports, "isContentOpen", ({
  enumerable: true,
  get: function () {
    return isContentOpen;
  }
}));
Object.defineProperty(exports, "isGenericName", ({
  enumerable: true,
  get: function () {
    return isGenericName;
  }
}));
Object.defineProperty(exports, "isHashOf", ({
  enumerable: true,
  get: function () {
    return isHashOf;
  }
}));
Object.defineProperty(exports, "isJsonPath", ({
  enumerable: true,
  get: function () {
    return isJsonPath;
  }
}));
Object.defineProperty(exports, "isKind", ({
  enumerable: true,
  get: function () {
    return isKind;
  }
}));
Object.defineProperty(exports, "isOpen", ({
  enumerable: true,
  get: function () {
    return isOpen;
  }
}));
Object.defineProperty(exports, "isPending", ({
  enumerable: true,
  get: function () {
    return isPending;
  }
}));
Object.defineProperty(exports, "isReferenceKind", ({
  enumerable: true,
  get: function () {
    return isReferenceKind;
  }
}));
Object.defineProperty(exports, "jsonTypeName", ({
  enumerable: true,
  get: function () {
    return jsonTypeName;
  }
}));
Object.defineProperty(exports, "kinds", ({
  enumerable: true,
  get: function () {
    return kinds;
  }
}));
Object.defineProperty(exports, "labelOf", ({
  enumerable: true,
  get: function () {
    return labelOf;
  }
}));
Object.defineProperty(exports, "lengthFault", ({
  enumerable: true,
  get: function () {
    return lengthFault;
  }
}));
Object.defineProperty(exports, "listSome", ({
  enumerable: true,
  get: function () {
    return listSome;
  }
}));
Object.defineProperty(exports, "liveHash", ({
  enumerable: true,
  get: function () {
    return liveHash;
  }
}));
Object.defineProperty(exports, "load", ({
  enumerable: true,
  get: function () {
    return load;
  }
}));
Object.defineProperty(exports, "loadChecks", ({
  enumerable: true,
  get: function () {
    return loadChecks;
  }
}));
Object.defineProperty(exports, "locatedNumber", ({
  enumerable: true,
  get: function () {
    return locatedNumber;
  }
}));
Object.defineProperty(exports, "matchesKey", ({
  enumerable: true,
  get: function () {
    return matchesKey;
  }
}));
Object.defineProperty(exports, "mayHoldPlaceholders", ({
  enumerable: true,
  get: function () {
    return mayHoldPlaceholders;
  }
}));
Object.defineProperty(exports, "member", ({
  enumerable: true,
  get: function () {
    return member;
  }
}));
Object.defineProperty(exports, "mergeConflict", ({
  enumerable: true,
  get: function () {
    return mergeConflict;
  }
}));
Object.defineProperty(exports, "moduleSizeFault", ({
  enumerable: true,
  get: function () {
    return moduleSizeFault;
  }
}));
Object.defineProperty(exports, "nameOfPath", ({
  enumerable: true,
  get: function () {
    return nameOfPath;
  }
}));
Object.defineProperty(exports, "nearMiss", ({
  enumerable: true,
  get: function () {
    return nearMiss;
  }
}));
Object.defineProperty(exports, "nestedTooDeep", ({
  enumerable: true,
  get: function () {
    return nestedTooDeep;
  }
}));
Object.defineProperty(exports, "notKnown", ({
  enumerable: true,
  get: function () {
    return notKnown;
  }
}));
Object.defineProperty(exports, "nothingCompared", ({
  enumerable: true,
  get: function () {
    return nothingCompared;
  }
}));
Object.defineProperty(exports, "nullIfNoJson", ({
  enumerable: true,
  get: function () {
    return nullIfNoJson;
  }
}));
Object.defineProperty(exports, "ownMembers", ({
  enumerable: true,
  get: function () {
    return ownMembers;
  }
}));
Object.defineProperty(exports, "parallel", ({
  enumerable: true,
  get: function () {
    return parallel;
  }
}));
Object.defineProperty(exports, "parentFolder", ({
  enumerable: true,
  get: function () {
    return parentFolder;
  }
}));
Object.defineProperty(exports, "parseKept", ({
  enumerable: true,
  get: function () {
    return parseKept;
  }
}));
Object.defineProperty(exports, "parseReferenceName", ({
  enumerable: true,
  get: function () {
    return parseReferenceName;
  }
}));
Object.defineProperty(exports, "parseReferences", ({
  enumerable: true,
  get: function () {
    return parseReferences;
  }
}));
Object.defineProperty(exports, "placeFindings", ({
  enumerable: true,
  get: function () {
    return placeFindings;
  }
}));
Object.defineProperty(exports, "placeIn", ({
  enumerable: true,
  get: function () {
    return placeIn;
  }
}));
Object.defineProperty(exports, "placeInDocument", ({
  enumerable: true,
  get: function () {
    return placeInDocument;
  }
}));
Object.defineProperty(exports, "placeholderIn", ({
  enumerable: true,
  get: function () {
    return placeholderIn;
  }
}));
Object.defineProperty(exports, "pluralOf", ({
  enumerable: true,
  get: function () {
    return pluralOf;
  }
}));
Object.defineProperty(exports, "presentMember", ({
  enumerable: true,
  get: function () {
    return presentMember;
  }
}));
Object.defineProperty(exports, "proven", ({
  enumerable: true,
  get: function () {
    return proven;
  }
}));
Object.defineProperty(exports, "readBytes", ({
  enumerable: true,
  get: function () {
    return readBytes;
  }
}));
Object.defineProperty(exports, "readDefinition", ({
  enumerable: true,
  get: function () {
    return readDefinition;
  }
}));
Object.defineProperty(exports, "readFile", ({
  enumerable: true,
  get: function () {
    return readFile;
  }
}));
Object.defineProperty(exports, "readTree", ({
  enumerable: true,
  get: function () {
    return readTree;
  }
}));
Object.defineProperty(exports, "referenceBlockOf", ({
  enumerable: true,
  get: function () {
    return referenceBlockOf;
  }
}));
Object.defineProperty(exports, "referenceKinds", ({
  enumerable: true,
  get: function () {
    return referenceKinds;
  }
}));
Object.defineProperty(exports, "relocateArn", ({
  enumerable: true,
  get: function () {
    return relocateArn;
  }
}));
Object.defineProperty(exports, "repeated", ({
  enumerable: true,
  get: function () {
    return repeated;
  }
}));
Object.defineProperty(exports, "reviewedMetadata", ({
  enumerable: true,
  get: function () {
    return reviewedMetadata;
  }
}));
Object.defineProperty(exports, "seenLive", ({
  enumerable: true,
  get: function () {
    return seenLive;
  }
}));
Object.defineProperty(exports, "sha256", ({
  enumerable: true,
  get: function () {
    return sha256;
  }
}));
Object.defineProperty(exports, "sourceOf", ({
  enumerable: true,
  get: function () {
    return sourceOf$1;
  }
}));
Object.defineProperty(exports, "stringProblems", ({
  enumerable: true,
  get: function () {
    return stringProblems;
  }
}));
Object.defineProperty(exports, "tagValueFault", ({
  enumerable: true,
  get: function () {
    return tagValueFault;
  }
}));
Object.defineProperty(exports, "targetOf", ({
  enumerable: true,
  get: function () {
    return targetOf;
  }
}));
Object.defineProperty(exports, "textRules", ({
  enumerable: true,
  get: function () {
    return textRules;
  }
}));
Object.defineProperty(exports, "text_exports", ({
  enumerable: true,
  get: function () {
    return text_exports;
  }
}));
Object.defineProperty(exports, "toInvalidFile", ({
  enumerable: true,
  get: function () {
    return toInvalidFile;
  }
}));
Object.defineProperty(exports, "toJson", ({
  enumerable: true,
  get: function () {
    return toJson;
  }
}));
Object.defineProperty(exports, "typeName", ({
  enumerable: true,
  get: function () {
    return typeName;
  }
}));
Object.defineProperty(exports, "usesFolderName", ({
  enumerable: true,
  get: function () {
    return usesFolderName;
  }
}));
Object.defineProperty(exports, "viewSizeFault", ({
  enumerable: true,
  get: function () {
    return viewSizeFault;
  }
}));
Object.defineProperty(exports, "withProblems", ({
  enumerable: true,
  get: function () {
    return withProblems;
  }
}));
Object.defineProperty(exports, "withTargetProblems", ({
  enumerable: true,
  get: function () {
    return withTargetProblems;
  }
}));
Object.defineProperty(exports, "withoutMember", ({
  enumerable: true,
  get: function () {
    return withoutMember;
  }
}));
Object.defineProperty(exports, "withoutPromotion", ({
  enumerable: true,
  get: function () {
    return withoutPromotion;
  }
}));
})();

module.exports = __webpack_exports__;
/******/ })()
;