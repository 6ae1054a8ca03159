/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

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

/***/ 544:
/***/ ((module) => {

"use strict";
module.exports = require("./app-promotion.js");

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

/***/ 377:
/***/ ((module) => {

"use strict";
module.exports = require("./index.js");

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
const require_action_run_action = __nccwpck_require__(344);

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

// src/core/kinds/content-places.ts
function contentValues(kind, tree, parseJson) {
	const format = require_action_run_action.detectFormat(kind, tree, () => {});
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
	const shape = require_action_run_action.detectFormat(kind, tree, () => void 0);
	if (shape === null || shape.form === "bare") return [];
	return ["Id", "Arn"].flatMap((name) => {
		const value = require_action_run_action.presentMember(shape.body, name);
		return value?.type === "string" ? [value.value] : [];
	});
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
		return require_action_run_action.limitProblems(settled(placed, circumstances), file.file);
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
	const loaded = await require_action_run_action.load(found, context.parse, target, {
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
	return new Set(files.flatMap((file) => require_action_run_action.definedKey(file) ?? []));
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
	if (!loaded.files.some(({ file, hasName }) => !hasName && require_action_run_action.isGenericName(file))) return {
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
	const keys = files.map((file) => require_action_run_action.definedKey(file) ?? file.file);
	const idle = patterns.filter((pattern) => !keys.some((key) => matchesKey([pattern.replace(/^!/, "")], key)));
	if (idle.length === 0) return [];
	const { noticesOfUnmatchedKeys } = await Promise.resolve().then(() => __nccwpck_require__(547));
	return noticesOfUnmatchedKeys(idle, keys, isRollback && keys.some((key) => matchesKey(patterns, key)));
}
function selectOnly({ files }, patterns, target) {
	const selected = files.filter((file) => {
		const key = require_action_run_action.definedKey(file);
		return key === null || matchesKey(patterns, key);
	});
	return require_action_run_action.withTargetProblems(selected, target);
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
	return { facts: { loaded: require_action_run_action.withTargetProblems(files, targetOf(context.inputs, null)) } };
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
		require_action_run_action.referenceStart.lastIndex = end;
		const found = require_action_run_action.referenceStart.exec(text);
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
	if (require_action_run_action.hasReferences(text)) return checkPlaceholders(withStandIns(text), resource);
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
	while (require_action_run_action.hasReferences(result)) result = parseReferences(result).map(standIn).join("");
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
Object.defineProperty(exports, "basisOf", ({
  enumerable: true,
  get: function () {
    return basisOf;
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
Object.defineProperty(exports, "contentFinding", ({
  enumerable: true,
  get: function () {
    return contentFinding;
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
Object.defineProperty(exports, "findDeepYaml", ({
  enumerable: true,
  get: function () {
    return findDeepYaml;
  }
}));
Object.defineProperty(exports, "hasJsonType", ({
  enumerable: true,
  get: function () {
    return hasJsonType;
  }
}));
Object.defineProperty(exports, "idsOf", ({
  enumerable: true,
  get: function () {
    return idsOf;
  }
}));
Object.defineProperty(exports, "isJsonPath", ({
  enumerable: true,
  get: function () {
    return isJsonPath;
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
Object.defineProperty(exports, "labelOf", ({
  enumerable: true,
  get: function () {
    return labelOf;
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
Object.defineProperty(exports, "mergeConflict", ({
  enumerable: true,
  get: function () {
    return mergeConflict;
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
Object.defineProperty(exports, "proven", ({
  enumerable: true,
  get: function () {
    return proven;
  }
}));
Object.defineProperty(exports, "referenceKinds", ({
  enumerable: true,
  get: function () {
    return referenceKinds;
  }
}));
Object.defineProperty(exports, "repeated", ({
  enumerable: true,
  get: function () {
    return repeated;
  }
}));
Object.defineProperty(exports, "seenLive", ({
  enumerable: true,
  get: function () {
    return seenLive;
  }
}));
Object.defineProperty(exports, "stringProblems", ({
  enumerable: true,
  get: function () {
    return stringProblems;
  }
}));
Object.defineProperty(exports, "targetOf", ({
  enumerable: true,
  get: function () {
    return targetOf;
  }
}));
Object.defineProperty(exports, "text_exports", ({
  enumerable: true,
  get: function () {
    return text_exports;
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