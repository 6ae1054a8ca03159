/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 683:
/***/ ((module) => {

"use strict";
module.exports = require("./action-deliver.js");

/***/ }),

/***/ 676:
/***/ ((module) => {

"use strict";
module.exports = require("./action-post-prepared.js");

/***/ }),

/***/ 344:
/***/ ((module) => {

"use strict";
module.exports = require("./action-run-action.js");

/***/ }),

/***/ 435:
/***/ ((module) => {

"use strict";
module.exports = require("./adapters-connect-profile-region.js");

/***/ }),

/***/ 843:
/***/ ((module) => {

"use strict";
module.exports = require("./rolldown-runtime.js");

/***/ }),

/***/ 982:
/***/ ((module) => {

"use strict";
module.exports = require("crypto");

/***/ }),

/***/ 896:
/***/ ((module) => {

"use strict";
module.exports = require("fs");

/***/ }),

/***/ 598:
/***/ ((module) => {

"use strict";
module.exports = require("node:crypto");

/***/ }),

/***/ 24:
/***/ ((module) => {

"use strict";
module.exports = require("node:fs");

/***/ }),

/***/ 161:
/***/ ((module) => {

"use strict";
module.exports = require("node:os");

/***/ }),

/***/ 760:
/***/ ((module) => {

"use strict";
module.exports = require("node:path");

/***/ }),

/***/ 857:
/***/ ((module) => {

"use strict";
module.exports = require("os");

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
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	(() => {
/******/ 		var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 			}
/******/ 			def['default'] = () => (value);
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};
// This entry need to be wrapped in an IIFE because it uses a non-standard name for the exports (exports).
(() => {
var exports = __webpack_exports__;
const require_rolldown_runtime = __nccwpck_require__(843);
let node_fs = __nccwpck_require__(24);
let node_os = __nccwpck_require__(161);
let node_path = __nccwpck_require__(760);
let os = __nccwpck_require__(857);
let crypto = __nccwpck_require__(982);
let fs = __nccwpck_require__(896);
node_path = require_rolldown_runtime.__toESM(node_path, 1);
os = require_rolldown_runtime.__toESM(os, 1);
crypto = require_rolldown_runtime.__toESM(crypto, 1);
fs = require_rolldown_runtime.__toESM(fs, 1);

// src/core/text/quote.ts
const misleading = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
const maxQuoted = 80;
const maxMessage = 300;
function quote(value) {
	const [text, dots] = truncate(value, maxQuoted);
	return `${JSON.stringify(text).slice(0, -1).replace(misleading, escapeCharacter)}${dots}"`;
}
function printable(message) {
	const [text, dots] = truncate(message, maxMessage);
	return text.replace(misleading, escapeCharacter) + dots;
}
function withoutDot(sentence) {
	return sentence.replace(/\.$/, "");
}
function truncate(text, limit) {
	return text.length > limit ? [text.slice(0, limit).replace(/[\ud800-\udbff]$/u, ""), "…"] : [text, ""];
}
function escapeCharacter(character) {
	return Array.from({ length: character.length }, (_, index) => {
		return `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`;
	}).join("");
}

// src/core/model/errors.ts
var ActionError = class extends Error {
	reason;
	code;
	permission;
	refusals;
	constructor(reason, code, message, { permission = null, refusals = [], ...options } = {}) {
		super(message, options);
		this.permission = permission;
		this.refusals = refusals;
		this.name = "ActionError";
		this.reason = reason;
		this.code = code;
	}
};
function withSentences(failure, sentences) {
	const { reason, code, message, permission, refusals } = failure;
	const text = [message, ...sentences].join(" ");
	return new ActionError(reason, code, text, {
		cause: failure,
		permission,
		refusals
	});
}
function bugOf(cause) {
	const what = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
	return bugReport(printable(what));
}
function bugReport(what) {
	return `${what}. This is a bug of connect-publish; please report it with the run's log.`;
}
function asActionError(cause) {
	if (cause instanceof ActionError) return cause;
	return new ActionError("internal", "internal", bugOf(cause), { cause });
}

// src/action/bug-annotation.ts
function bugAnnotation(cause) {
	const { message } = asActionError(cause);
	return {
		level: "error",
		title: "Internal error",
		message
	};
}

// src/core/text/nearest.ts
function nearest(word, known) {
	if (word.length > maxLength) return null;
	const lower = word.toLowerCase();
	return known.map((candidate) => ({
		candidate,
		allowed: allowance(word, candidate),
		to: candidate.toLowerCase()
	})).filter(({ to, allowed }) => Math.abs(to.length - lower.length) <= allowed).map((each) => ({
		...each,
		distance: distance(lower, each.to)
	})).filter((each) => each.distance <= each.allowed).toSorted((a, b) => a.distance - b.distance)[0]?.candidate ?? null;
}
const maxLength = 256;
function allowance(word, candidate) {
	return Math.max(1, Math.floor(Math.max(word.length, candidate.length) / 3));
}
function distance(from, to) {
	let before = [];
	let row = Array.from({ length: to.length + 1 }, (_, column) => column);
	for (let index = 1; index <= from.length; index += 1) {
		const next = nextRow(from, to, index, row, before);
		before = row;
		row = next;
	}
	return cellAt(row, to.length);
}
function nextRow(from, to, index, above, twoAbove) {
	const row = [index];
	for (let column = 1; column <= to.length; column += 1) {
		const same = from[index - 1] === to[column - 1];
		const swapped = from[index - 1] === to[column - 2] && from[index - 2] === to[column - 1];
		row[column] = Math.min(cellAt(above, column) + 1, cellAt(row, column - 1) + 1, cellAt(above, column - 1) + (same ? 0 : 1), index > 1 && column > 1 && swapped ? cellAt(twoAbove, column - 2) + 1 : Number.POSITIVE_INFINITY);
	}
	return row;
}
function cellAt(row, column) {
	return Number(row[column]);
}

// src/inputs/parse.ts
function invalid(text, expected) {
	return {
		code: "invalid-input",
		complaint: `is ${quote(text)}; expected ${expected}`
	};
}
const text = (value) => ({ value });
function oneOf(values) {
	return (word) => {
		const value = values.find((each) => each === word);
		if (value !== void 0) return { value };
		return invalid(word, `one of ${values.join(", ")}${suggestion(word, values)}`);
	};
}
const boolean = (word) => {
	if ([
		"true",
		"True",
		"TRUE"
	].includes(word)) return { value: true };
	if ([
		"false",
		"False",
		"FALSE"
	].includes(word)) return { value: false };
	return invalid(word, `true or false${suggestion(word, ["true", "false"])}`);
};
function integer(min, max, expected) {
	return inRange(/^\d+$/, min, max, expected);
}
function decimal(min, max, expected) {
	return inRange(/^\d+(\.\d+)?$/, min, max, expected);
}
function inRange(form, min, max, expected) {
	return (word) => {
		const value = Number(word);
		return form.test(word) && value >= min && value <= max ? { value } : invalid(word, expected);
	};
}
const digest = (word) => /^[0-9a-f]{64}$/i.test(word) ? { value: word.toLowerCase() } : invalid(word, "the 64 hex digits of the plan-digest output of a plan");
function suggestion(word, known) {
	const closest = nearest(word, known);
	return closest === null ? "" : ` (did you mean "${closest}"?)`;
}

// src/inputs/instance.ts
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const arn = /^arn:(aws(?:-[a-z]+)*):connect:([a-z0-9-]+):(\d{12}):instance\/([^/]+)$/;
const regionPattern = /^[a-z]{2,}(-[a-z]+)+-\d+$/;
const expected = "the id of an Amazon Connect instance (8-4-4-4-12 hex digits) or its ARN (arn:aws:connect:<region>:<account>:instance/<id>); both are on the instance's page in the AWS console";
const instance = (text) => {
	if (uuid.test(text)) return { value: {
		id: text.toLowerCase(),
		arn: null
	} };
	const [, partition, region, account, id] = arn.exec(text) ?? [];
	if (partition === void 0 || region === void 0 || account === void 0) return invalid(text, expected);
	if (id === void 0 || !uuid.test(id) || !regionPattern.test(region)) return invalid(text, expected);
	return { value: {
		id: id.toLowerCase(),
		arn: {
			text,
			partition,
			region,
			account
		}
	} };
};
const areas = [
	"af",
	"ap",
	"ca",
	"cn",
	"eu",
	"il",
	"me",
	"mx",
	"sa",
	"us"
];
const directions = [
	"north",
	"south",
	"east",
	"west",
	"central",
	"northeast",
	"northwest",
	"southeast",
	"southwest"
];
const otherWords = [
	"gov",
	"iso",
	"isob",
	"isoe",
	"isof"
];
const region = (text) => {
	const expectedRegion = "the code of an AWS Region such as eu-central-1";
	if (!regionPattern.test(text)) return invalid(text, expectedRegion);
	const corrected = text.split("-").map(correctWord).join("-");
	return corrected === text ? { value: text } : invalid(text, `${expectedRegion} (did you mean ${quote(corrected)}?)`);
};
function correctWord(word, index) {
	if (index === 0) {
		const swapped = word.replace(/^(.)(.)$/, "$2$1");
		return !areas.includes(word) && areas.includes(swapped) ? swapped : word;
	}
	if (/^\d+$/.test(word) || otherWords.includes(word) || directions.includes(word)) return word;
	return nearest(word, directions) ?? word;
}
const accountIds = (text) => {
	const ids = text.split(/[\s,]+/).filter((id) => id !== "");
	const wrong = ids.find((id) => !/^\d{12}$/.test(id));
	if (wrong !== void 0 || ids.length === 0) return invalid(wrong ?? text, "AWS account ids of 12 digits each, one per line or separated by commas (in quotes)");
	return { value: [...new Set(ids)] };
};

// src/inputs/names.ts
function inputText(env, name) {
	return (env[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`] ?? "").trim();
}

// src/inputs/instance-inputs.ts
function readTarget(env, profileRegion, reader) {
	const found = reader.get("instance-id", instance, null);
	if (inputText(env, "instance-id") === "") reader.report("instance-id", missingInstance);
	const code = readRegion(env, profileRegion, found?.arn ?? null, reader);
	const allowedAccountIds = reader.get("allowed-account-ids", accountIds, []);
	if (found === null || code === null) return null;
	if (found.arn !== null) reportContradictions(found.arn, code, allowedAccountIds, reader);
	return {
		instance: found,
		region: code,
		allowedAccountIds
	};
}
const missingInstance = {
	code: "missing-input",
	complaint: "is required; give the id or the ARN of the Amazon Connect instance"
};
const missingRegion = {
	code: "missing-region",
	complaint: "is blank, instance-id is no ARN, and neither AWS_REGION, AWS_DEFAULT_REGION nor the AWS profile names one; give aws-region, or the ARN as instance-id, or run aws-actions/configure-aws-credentials before this step"
};
function readRegion(env, profileRegion, arn, reader) {
	if (inputText(env, "aws-region") !== "") return reader.get("aws-region", region, null);
	if (arn !== null) return arn.region;
	const name = regionVariable(env);
	if (name !== void 0) return parseRegion(name, env[name] ?? "", reader);
	if (profileRegion !== null) return parseRegion("the region of the AWS profile", profileRegion, reader);
	if (!isInstanceArn(env)) reader.report("aws-region", missingRegion);
	return null;
}
function namesRegion(env) {
	return inputText(env, "aws-region") !== "" || isInstanceArn(env) || regionVariable(env) !== void 0;
}
function regionVariable(env) {
	return ["AWS_REGION", "AWS_DEFAULT_REGION"].find((each) => (env[each] ?? "").trim() !== "");
}
function isInstanceArn(env) {
	return inputText(env, "instance-id").startsWith("arn:");
}
function parseRegion(source, text, { report }) {
	const parsed = region(text.trim());
	if ("value" in parsed) return parsed.value;
	report("aws-region", {
		...parsed,
		complaint: `is blank, and ${source} ${parsed.complaint}`
	});
	return null;
}
function reportContradictions(arn, code, accounts, { report }) {
	const reportContradiction = (complaint) => report("instance-id", {
		code: "contradicting-inputs",
		complaint
	});
	if (code !== arn.region) reportContradiction(`is an ARN of the Region ${arn.region}, but aws-region is ${quote(code)}; correct one or leave aws-region out`);
	if (accounts.length > 0 && !accounts.includes(arn.account)) reportContradiction(`is an ARN of the account ${arn.account}, which allowed-account-ids lacks; correct one of them`);
}

// src/action/profile-region.ts
async function readProfileRegion(env) {
	if (namesRegion(env) || !hasProfile(env)) return null;
	const { profileRegion } = await Promise.resolve().then(() => __nccwpck_require__(435));
	return profileRegion();
}
function hasProfile(env) {
	return (0, node_fs.existsSync)(env.AWS_CONFIG_FILE ?? node_path.default.join(env.HOME ?? (0, node_os.homedir)(), ".aws", "config"));
}

// src/core/diff/shared/group-by.ts
function groupBy(items, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of items) {
		const key = keyOf(item);
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [item]);
		else group.push(item);
	}
	return groups;
}

// src/core/text/cause-text.ts
function causeText(cause) {
	const message = typeof cause === "object" && cause !== null && "message" in cause ? cause.message : cause;
	return withoutDot(printable(String(message)));
}

// src/action/sink-failures.ts
function createSinkFailures() {
	const failures = /* @__PURE__ */ new Map();
	return {
		attempt: async (sink, name, write) => {
			const place = `${sink} ${name}`;
			try {
				const written = await write();
				failures.delete(place);
				return written;
			} catch (cause) {
				failures.set(place, {
					sink,
					name,
					cause: causeText(cause)
				});
				return null;
			}
		},
		hasFailed: (sink) => [...failures.values()].some((failure) => failure.sink === sink),
		warnings: () => warningsOf([...failures.values()])
	};
}
function warningsOf(failures) {
	return [...groupBy(failures, ({ sink, cause }) => `${sink} ${cause}`).values()].map(warningOf);
}
function warningOf(group) {
	const [{ sink, cause }] = group;
	const names = group.map(({ name }) => name).join(", ");
	return {
		outputs: {
			code: "output-not-written",
			message: `The step's outputs were not written: ${cause}. Later steps and jobs cannot read them. Make the file that GITHUB_OUTPUT names writable; the other places have all results of this run.`
		},
		summary: {
			code: "summary-not-written",
			message: `The job summary was not written: ${cause}. Make the file that GITHUB_STEP_SUMMARY names writable; the other places have all results of this run.`
		},
		log: {
			code: "log-not-written",
			message: `The log is not complete: ${cause}. The other places have all results of this run.`
		},
		files: {
			code: "file-not-written",
			message: `Not written: ${names}. The cause: ${cause}. Make the folder that RUNNER_TEMP names writable; the other places have all results of this run.`
		}
	}[sink];
}
function assertOutputsWritable(results, mode) {
	try {
		results.output("mode", mode);
	} catch (cause) {
		throw new ActionError("publish-failed", "output-not-written", `The step's outputs cannot be written: ${causeText(cause)}. So nothing was published. Make the file that GITHUB_OUTPUT names writable for the user of this job and check that its disk is not full, then run the workflow again.`, { cause });
	}
}

// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
	if (!Object.keys(annotationProperties).length) return {};
	return {
		title: annotationProperties.title,
		file: annotationProperties.file,
		line: annotationProperties.startLine,
		endLine: annotationProperties.endLine,
		col: annotationProperties.startColumn,
		endColumn: annotationProperties.endColumn
	};
}

// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + os.EOL);
}
function issue(name, message = "") {
	issueCommand(name, {}, message);
}
const CMD_STRING = "::";
var Command = class {
	constructor(command, properties, message) {
		if (!command) command = "missing.command";
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = CMD_STRING + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " ";
			let first = true;
			for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
				const val = this.properties[key];
				if (val) {
					if (first) first = false;
					else cmdStr += ",";
					cmdStr += `${key}=${escapeProperty(val)}`;
				}
			}
		}
		cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
		return cmdStr;
	}
};
function escapeData(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message) {
	const filePath = process.env[`GITHUB_${command}`];
	if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
	if (!fs.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
	fs.appendFileSync(filePath, `${toCommandValue(message)}${os.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
	const convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${os.EOL}${convertedValue}${os.EOL}${delimiter}`;
}

// node_modules/@actions/core/lib/core.js
var __awaiter = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
var ExitCode;
(function(ExitCode) {
	ExitCode[ExitCode["Success"] = 0] = "Success";
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setOutput(name, value) {
	if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(os.EOL);
	issueCommand("set-output", { name }, toCommandValue(value));
}
function isDebug() {
	return process.env["RUNNER_DEBUG"] === "1";
}
function debug(message) {
	issueCommand("debug", {}, message);
}
function error(message, properties = {}) {
	issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
	issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
	issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
	process.stdout.write(message + os.EOL);
}
function startGroup(name) {
	issue("group", name);
}
function endGroup() {
	issue("endgroup");
}

// src/adapters/actions.ts
function createRunnerOutput(guard) {
	let logError = null;
	let isOpen = false;
	const open = () => {
		if (isOpen) return;
		isOpen = true;
		process.stdout.on("error", (cause) => {
			logError ??= cause;
		});
	};
	const logged = (write) => (...args) => {
		open();
		write(...args);
	};
	const log = {
		info: logged((line) => info(guard(line))),
		debug: (line) => isDebug() && logged(debug)(guard(line))
	};
	return {
		log,
		results: {
			output: logged(setOutput),
			summary: async (markdown) => writeSummary(log, markdown),
			annotate: logged(annotate),
			group: logged((title, lines) => {
				startGroup(title);
				for (const line of lines) log.info(line);
				endGroup();
			}),
			line: (text) => log.info(text),
			assertLogged: async () => {
				open();
				const cause = await handOver();
				if (logError ?? cause) throw logError ?? cause;
			},
			fail: () => {
				process.exitCode = ExitCode.Failure;
			}
		}
	};
}
async function exitOnceLogged() {
	process.stdout.on("error", () => {});
	await handOver();
	process.exit();
}
function handOver() {
	return new Promise((resolve) => {
		process.stdout.write("", (cause) => resolve(cause ?? null));
	});
}
function writeSummary(log, markdown) {
	const file = process.env.GITHUB_STEP_SUMMARY;
	if (file) (0, node_fs.writeFileSync)(file, markdown + node_os.EOL);
	else log.debug("This runner has no place for a job summary.");
}
function annotate({ level, title, message, file, line, column }) {
	const properties = Object.fromEntries(Object.entries({
		file,
		startLine: line,
		startColumn: column
	}).filter(([, value]) => value !== void 0));
	({
		error,
		warning,
		notice
	})[level](message, {
		title,
		...properties
	});
}

// src/adapters/files/report-files.ts
function createReportFiles(env) {
	let folder = "";
	const pathFor = (name) => {
		folder ||= (0, node_fs.mkdtempSync)(node_path.default.join(env.RUNNER_TEMP || (0, node_os.tmpdir)(), "connect-publish-"));
		const file = node_path.default.join(folder, name);
		(0, node_fs.mkdirSync)(node_path.default.dirname(file), { recursive: true });
		return file;
	};
	const write = async (name, parts) => {
		const file = pathFor(name);
		const opened = (0, node_fs.openSync)(file, "w");
		try {
			for (const text of joinParts(parts)) (0, node_fs.writeFileSync)(opened, text);
		} finally {
			(0, node_fs.closeSync)(opened);
		}
		return file;
	};
	return {
		saveFile: write,
		save: async (name, text) => write(node_path.default.join("drafts", await fileName(name)), [text])
	};
}
const enoughToWrite = 65536;
function* joinParts(parts) {
	let text = "";
	for (const part of parts) {
		text += part;
		if (text.length < enoughToWrite) continue;
		yield text;
		text = "";
	}
	yield text;
}
async function fileName(key) {
	const { createHash } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 598, 23));
	return `${key.replace(/[^A-Za-z0-9-]+/g, "-").slice(0, 80)}-${createHash("sha256").update(key).digest("hex").slice(0, 8)}.json`;
}

// src/adapters/proxy-env.ts
function readProxies(env) {
	const read = Object.entries(env).map(([name, value = ""]) => readVariable(name, value));
	return {
		env: Object.fromEntries(read.flatMap(({ name, value }) => value === null ? [] : [[name, value]])),
		notices: read.flatMap(({ notice }) => notice ?? [])
	};
}
function readVariable(name, value) {
	const text = value.trim();
	if (!/^https?_proxy$/i.test(name) || text === "") return {
		name,
		value
	};
	const address = text.includes("://") ? text : `http://${text}`;
	const protocol = URL.canParse(address) ? new URL(address).protocol : null;
	if (protocol === "http:" || protocol === "https:") return {
		name,
		value: address
	};
	return {
		name,
		value: null,
		notice: `The variable ${name} ${protocol === null ? "is no address of a proxy" : `names a proxy of the kind ${protocol}`}; expected http://host:port or https://host:port. AWS and GitHub are called directly.`
	};
}

// src/adapters/workflow-run/workflow-run.ts
function workflowRun(env, commit, checkout = "") {
	const repository = env.GITHUB_REPOSITORY ?? "";
	const serverUrl = env.GITHUB_SERVER_URL || "https://github.com";
	const runId = env.GITHUB_RUN_ID || "0";
	const runAttempt = env.GITHUB_RUN_ATTEMPT || "1";
	const run = {
		repository,
		runId,
		runAttempt,
		runUrl: `${serverUrl}/${repository}/actions/runs/${runId}/attempts/${runAttempt}`,
		serverUrl,
		event: env.GITHUB_EVENT_NAME ?? "",
		commit
	};
	return checkout === "" ? run : {
		...run,
		checkout
	};
}
function errorsPage(env) {
	const { GITHUB_ACTION_REPOSITORY: repository = "", GITHUB_ACTION_REF: ref = "" } = env;
	if (!/^[\w.-]+\/[\w.-]+$/.test(repository) || ref === "") return "";
	const path = ref.split("/").map(encodeURIComponent).join("/");
	return `${env.GITHUB_SERVER_URL || "https://github.com"}/${repository}/blob/${path}/docs/errors.md`;
}

// src/inputs/input-reader.ts
function createInputReader(env) {
	const problems = [];
	const report = (input, { code, complaint }) => {
		problems.push({
			input,
			code,
			message: `The input ${input} ${complaint}.`
		});
	};
	const get = (input, parse, fallback) => {
		const text = inputText(env, input);
		if (text === "") return fallback;
		const parsed = parse(text);
		if ("value" in parsed) return parsed.value;
		report(input, parsed);
		return fallback;
	};
	return {
		get,
		report,
		problems
	};
}

// src/core/text/pattern-hints.ts
function patternHint(pattern, isFolder, workingDirectory) {
	const folder = isFolder ? folderMeant(pattern) : null;
	if (folder !== null) {
		const files = pattern.startsWith("!") ? `!${folder}/**` : `${folder}/**/*.{json,yaml,yml}`;
		return `${quote(pattern)} is a folder; write ${quote(files)}.`;
	}
	const form = formHint(pattern);
	if (form !== null) return form;
	if (/\\(?:\w|\*\*)/.test(pattern)) return `Write ${quote(pattern.replaceAll("\\", "/"))}, with "/" between folders: "\\" makes the next character literal.`;
	const [, sign = "", path = ""] = /^(!?)(.*)$/s.exec(pattern) ?? [];
	const outer = `${workingDirectory}/`;
	if (path.startsWith(outer)) return `Patterns are relative to the working-directory; write ${quote(sign + path.slice(outer.length))}.`;
	return null;
}
function formHint(pattern) {
	if (/^!?-\s/.test(pattern)) return `Write ${quote(pattern.replace(/^(!?)-\s+/, "$1"))}, without "-": the input is text with one pattern per line, no list.`;
	const parts = listedPatterns(pattern);
	if (parts.length > 1) return `Write one pattern per line: ${parts.map(quote).join(", then ")}.`;
	const bare = withoutQuotes(pattern);
	return bare === pattern ? null : `Write ${quote(bare)}, without quotes.`;
}
function folderMeant(pattern) {
	const folder = withoutQuotes(pattern).replace(/^!/, "").replace(/\/+$/, "");
	const leadsOutside = /^\/|(?:^|\/)\.\.(?:\/|$)/.test(folder);
	return folder === "" || leadsOutside || /[*?{}[\]()!,\\]/.test(folder) ? null : folder;
}
function listedPatterns(pattern) {
	const parts = pattern.split(/[,;](?![^{]*\})\s*/).map(trimPattern).filter(Boolean);
	if (parts.length > 1) return parts;
	const words = pattern.split(/\s+/).map(trimPattern).filter(Boolean);
	return words.length > 1 && words.every((word) => /\*|\.(?:json|ya?ml)$/.test(word)) ? words : parts;
}
function trimPattern(text) {
	return withoutQuotes(text.trim());
}
function withoutQuotes(text) {
	return text.replace(/^(!?)(["'`])(.*)\2$/s, "$1$3").replace(/^["'`]+|["'`]+$/g, "");
}

// src/inputs/patterns.ts
const filePatterns = (text) => {
	const patterns = parsePatterns(text, fileComplaint);
	if ("complaint" in patterns) return patterns;
	if (!patterns.value.every(isExclusion)) return { value: {
		patterns: patterns.value.map(plainPath),
		given: true
	} };
	return invalid(text, "at least one pattern that does not begin with \"!\", to exclude from");
};
function plainPath(pattern) {
	const plain = stripExclusion(pattern).replace(/\/(?:\.?\/)+/g, "/").replace(/^(?:\.\/)+(?=.)/, "");
	return isExclusion(pattern) ? `!${plain}` : plain;
}
const keyPatterns = (text) => parsePatterns(text, keyComplaint);
const overwriteDrafts = (text) => {
	const all = boolean(text);
	if ("value" in all) return { value: { kind: all.value ? "all" : "none" } };
	const patterns = keyPatterns(text);
	if ("value" in patterns) return { value: {
		kind: "patterns",
		patterns: patterns.value
	} };
	if (text.includes("/")) return patterns;
	const hint = suggestion(text, ["true", "false"]);
	return invalid(text, `true or false, or patterns over keys such as view/<name>${hint}`);
};
function parsePatterns(text, check) {
	const lines = text.split(/\r?\n/).map((line) => line.trim().replace(/^!\s*/, "!")).filter((line) => line !== "");
	for (const line of lines) {
		const complaint = formComplaint(line) ?? check(stripExclusion(line));
		if (complaint !== null) return complaint;
	}
	return { value: lines };
}
function isExclusion(line) {
	return line.startsWith("!");
}
function stripExclusion(line) {
	return isExclusion(line) ? line.slice(1) : line;
}
function formComplaint(line) {
	const pattern = stripExclusion(line);
	if (pattern === "") return invalid(line, "a pattern after \"!\"");
	return isExclusion(pattern) ? invalid(line, "one \"!\" at most") : null;
}
function fileComplaint(pattern) {
	for (const [open, close] of ["{}", "[]"]) {
		const count = (sign = "") => pattern.split(sign).length;
		if (count(open) !== count(close)) return invalid(pattern, `as many "${open}" as "${close}"`);
	}
	if (pattern.includes("\\")) return invalid(pattern, "a pattern with \"/\" between folders");
	if (/^([a-z]:)?\//i.test(pattern)) return invalid(pattern, "a path relative to the working-directory");
	if (pattern.split("/").includes("..")) return invalid(pattern, "a pattern without \"..\" (nothing outside the working-directory is read)");
	return null;
}
function keyComplaint(pattern) {
	const start = pattern.replace(/\*.*$/s, "");
	const whole = start === pattern;
	if (["view/", "module/"].some((kind) => start.startsWith(kind) || !whole && kind.startsWith(start))) return null;
	const form = formHint(pattern);
	const expected = "a pattern over keys such as view/<name> or module/<name>, in which * is any run of characters";
	if (form !== null) return invalid(pattern, `${expected}. ${withoutDot(form)}`);
	const hint = pattern.includes("/") ? kindSuggestion(pattern) : ` (did you mean ${quote(`*/${pattern}`)}?)`;
	return invalid(pattern, `${expected}${hint}`);
}
function kindSuggestion(pattern) {
	const [kind = "", ...name] = pattern.split("/");
	const closest = nearest(kind, ["view", "module"]);
	return closest === null ? "" : ` (did you mean ${quote([closest, ...name].join("/"))}?)`;
}

// src/inputs/post-inputs.ts
function toPostInputs(env, { report, problems }, options) {
	const { comment, pageUrl, jobSummary, githubToken } = options;
	const commentFile = inputText(env, "comment-file");
	if (commentFile === "") report("comment-file", {
		code: "missing-input",
		complaint: "is required with mode: comment; give the path of the file that was downloaded"
	});
	if (comment === "never") report("comment", {
		code: "contradicting-inputs",
		complaint: "is \"never\", but mode is \"comment\"; correct one of them"
	});
	if (problems.length > 0) return {
		ok: false,
		problems
	};
	return {
		ok: true,
		postInputs: {
			commentFile,
			commentKey: options.commentKey === "" ? null : options.commentKey,
			comment,
			pageUrl,
			jobSummary,
			githubToken
		}
	};
}
function refuseCommentFile(env, { report }) {
	if (inputText(env, "comment-file") === "") return;
	report("comment-file", {
		code: "contradicting-inputs",
		complaint: "is given, but mode is not \"comment\"; give that mode, or leave comment-file out"
	});
}

// src/inputs/values.ts
const commentKeyLength = 100;
const labelLength = 50;
const mode = oneOf([
	"auto",
	"plan",
	"publish",
	"rollback",
	"comment"
]);
const commentKey = (text) => text.length <= commentKeyLength && !/\p{Cc}/u.test(text) ? { value: text } : invalid(text, `one line of at most ${commentKeyLength} characters`);
const label = (text) => text.length <= labelLength && !/\p{Cc}/u.test(text) ? { value: text } : invalid(text, `the name of a label, one line of at most ${labelLength} characters`);
const moduleAlias = (text) => text.length <= 100 && /^([$0-9a-zA-Z][_-]?)+$/.test(text) ? { value: text } : invalid(text, "the name of a module alias, 1 to 100 of the characters a-z, A-Z, 0-9, \"$\", \"-\" and \"_\"; it begins with none of \"-\" and \"_\", and has no two of them together");
const pageUrlLength = 2e3;
const pageUrl = (text) => {
	const expected = `an https address of at most ${pageUrlLength} characters, without user name and password`;
	const url = URL.canParse(text) ? new URL(text) : null;
	if (url !== null && url.username + url.password !== "") return {
		code: "invalid-input",
		complaint: `has a user name or a password; expected ${expected}`
	};
	return /^https:\/\/(?!\/)[^\s\p{Cc}\\]+$/iu.test(text) && url !== null && url.href.length <= pageUrlLength ? { value: url.href } : invalid(text, expected);
};
const pullRequest = integer(1, Number.MAX_SAFE_INTEGER, "the number of a pull request, without \"#\"");
const requestsPerSecond = decimal(.1, 100, "a number of requests a second from 0.1 to 100");
const timeoutSeconds = integer(1, 21600, "a whole number of seconds from 1 to 21600");
function defaultPatterns(folder) {
	return {
		patterns: [`connect/${folder}/**/*.{json,yaml,yml}`],
		given: false
	};
}
const defaultValues = {
	patterns: ["connect/values.{yaml,yml,json}"],
	given: false
};
const paths = (text) => {
	const found = text.split(/\r?\n/).filter((line) => line.trim() !== "").map((line) => line.trim().replace(/^-(\s+|$)/, ""));
	if (!found.some((path) => path === "" || /\p{Cc}/u.test(path))) return { value: [...new Set(found)] };
	return invalid(text, "a path after each \"-\"; it is empty where a step has another id or was skipped");
};
const folder = (text) => {
	if (text.includes("\\")) return invalid(text, "a path with \"/\" between folders");
	if (/^([a-z]:)?\//i.test(text)) return invalid(text, "a path relative to the workspace, such as \"connect\"");
	const clean = node_path.default.posix.normalize(text).replace(/\/$/, "");
	if (clean === ".." || clean.startsWith("../")) return invalid(text, "a folder inside the workspace");
	return { value: clean };
};

// src/inputs/index.ts
function readInputs(env, profileRegion = null) {
	const reader = createInputReader(env);
	refuseCommentFile(env, reader);
	refuseRollback(env, reader);
	const target = readTarget(env, profileRegion, reader);
	const options = readOptions(reader, target?.instance.id ?? "");
	if (target === null || reader.problems.length > 0) return {
		ok: false,
		problems: reader.problems
	};
	return {
		ok: true,
		inputs: {
			...target,
			...options
		}
	};
}
function readPostInputs(env) {
	if (inputText(env, "mode") !== "comment") return null;
	const reader = createInputReader(env);
	refuseRollback(env, reader);
	return toPostInputs(env, reader, readOptions(reader, ""));
}
function refuseRollback(env, { report }) {
	const mode = inputText(env, "mode") || "auto";
	if (mode === "plan" || !/^true$/i.test(inputText(env, "rollback"))) return;
	const advice = mode === "rollback" ? "leave rollback out to go back, or set mode: plan to preview it" : "set mode: plan";
	report("rollback", {
		code: "contradicting-inputs",
		complaint: `is true, but mode is ${quote(mode)}; only a plan previews a rollback: ${advice}`
	});
}
function readOptions({ get }, instanceId) {
	return {
		mode: get("mode", mode, "auto"),
		rollback: get("rollback", boolean, false),
		views: get("views", filePatterns, defaultPatterns("views")),
		modules: get("modules", filePatterns, defaultPatterns("modules")),
		values: get("values", filePatterns, defaultValues),
		requireReferences: get("require-references", boolean, false),
		workingDirectory: get("working-directory", folder, "."),
		only: get("only", keyPatterns, null),
		versionLabel: get("version-label", text, null),
		createMissing: get("create-missing", boolean, true),
		overwriteDrafts: get("overwrite-drafts", overwriteDrafts, { kind: "none" }),
		overwriteDrift: get("overwrite-drift", boolean, false),
		failOnDrift: get("fail-on-drift", boolean, false),
		failOnChanges: get("fail-on-changes", boolean, false),
		failOnBreaking: get("fail-on-breaking", boolean, false),
		breakingLabel: get("breaking-label", label, "connect: breaking ok"),
		allowOlder: get("allow-older", boolean, false),
		contentCheck: get("content-check", oneOf([
			"plan",
			"error",
			"warn",
			"off"
		]), "plan"),
		moduleAlias: get("module-alias", moduleAlias, null),
		expectedPlanDigest: get("expected-plan-digest", digest, null),
		requireReviewedPlan: get("require-reviewed-plan", boolean, false),
		requirePublishedOn: get("require-published-on", paths, []),
		comment: get("comment", oneOf([
			"always",
			"on-change",
			"on-failure",
			"never"
		]), "on-change"),
		commentKey: get("comment-key", commentKey, instanceId),
		commentArns: get("comment-arns", boolean, true),
		pullRequest: get("pull-request", pullRequest, null),
		pageUrl: get("page-url", pageUrl, null),
		releaseNotes: get("release-notes", boolean, false),
		jobSummary: get("job-summary", boolean, true),
		githubToken: get("github-token", text, null),
		observe: get("observe", oneOf([
			"auto",
			"describe",
			"search",
			"versions"
		]), "auto"),
		requestsPerSecond: get("requests-per-second", requestsPerSecond, 2),
		timeoutSeconds: get("timeout-seconds", timeoutSeconds, 900)
	};
}

// src/render/escape.ts
const hidden = /[\p{Cc}\p{Cs}\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;
function visible(text) {
	return text.replace(/\r\n?/g, "\n").replace(/\t/g, " ").replace(hidden, (c) => c === "\n" ? c : `\\u{${c.codePointAt(0)?.toString(16).toUpperCase()}}`);
}
const oneLine = (text) => visible(text).replace(/\s+/gu, " ").trim();
const htmlText = (text) => visible(text).replace(/[&<>"'`]/g, (c) => `&#${c.charCodeAt(0)};`);
const cutTo = (text, max) => text.length > max ? truncate(text, max - 1).join("") : text;
const emptyComment = "<!-- -->";
const ping = /[@#](?=\S)|:(?=\/\/)|:(?=[\w+-]+:)|www(?=\.)|GH-(?=\d)/giu;
const entities = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"`": "&#96;",
	"|": "&#124;",
	$: "<span>$</span>"
};
function markdownCharacter(found) {
	if (/^[\\*_[\]~]$/.test(found)) return `\\${found}`;
	return entities[found] ?? `${found}${emptyComment}`;
}
const markdownSpecial = new RegExp(`[&<>|$\\\\\`*_[\\]~]|${ping.source}`, "giu");
const escaped = (text) => text.replace(markdownSpecial, markdownCharacter);
const atLineStart = (markdown) => markdown.replace(/^(\d{1,9})([.)])/, "$1\\$2").replace(/^[-+=]|^#(?!<)/, "\\$&");
const inline = (text) => atLineStart(escaped(oneLine(text)));
const codeSpan = /(`[^`|\s](?:[^`|]*[^`|\s])?`)/u;
const proseLine = (line) => atLineStart(oneLine(line).split(codeSpan).map((part, index) => index % 2 === 1 ? part : escaped(part)).join(""));
const prose = (text) => visible(text).split("\n").map(proseLine).filter(Boolean).join("<br>");
function code(text) {
	const shown = visible(text).replace(/\s/gu, " ");
	return /^[^`|\s]([^`|]*[^`|\s])?$/u.test(shown) ? `\`${shown}\`` : `<code>${inline(shown)}</code>`;
}
function logText(text) {
	return visible(text).replace(/##\[/g, "##\\[").replace(/^([^\S\n]*)::/gmu, "$1\\::");
}

// src/main.ts
async function runStep() {
	const { env, notices } = readProxies(process.env);
	const { log, results } = createRunnerOutput(logText);
	const sinks = {
		results,
		files: createReportFiles(env),
		failures: createSinkFailures(),
		errorsPage: errorsPage(env)
	};
	try {
		const read = readPostInputs(env) ?? readInputs(env, await readProfileRegion(env));
		if (!read.ok) {
			const { refuse } = await Promise.resolve().then(() => __nccwpck_require__(683)).then((n) => n.refuse_inputs_exports);
			return await refuse(read.problems, env, sinks);
		}
		if ("postInputs" in read) {
			const { postPrepared } = await Promise.resolve().then(() => __nccwpck_require__(676)).then((n) => n.post_prepared_exports);
			return await postPrepared(read.postInputs, {
				env,
				notices,
				log,
				sinks
			});
		}
		const { runAction } = await Promise.resolve().then(() => __nccwpck_require__(344)).then((n) => n.run_action_exports);
		await runAction(read.inputs, {
			env,
			notices,
			log,
			sinks
		});
	} catch (cause) {
		sinks.results.annotate(bugAnnotation(cause));
		sinks.results.fail();
	}
}
runStep();

// src/core/model/key.ts
function keyFor(kind, name) {
	return `${kind}/${name}`;
}

// src/core/document/json.ts
function isObject(value) {
	return value !== null && typeof value === "object" && !Array.isArray(value);
}
function isList(value) {
	return Array.isArray(value);
}
function objectOf(value) {
	return isObject(value) ? value : {};
}
function listOf(value) {
	return isList(value) ? value : [];
}
function ownValue(table, name) {
	return (Object.hasOwn(table, name) ? table[name] : null) ?? null;
}
function memberOf(value, member) {
	return isObject(value) && Object.hasOwn(value, member) ? value[member] : void 0;
}

// src/core/hash/sorted-json.ts
const maxDepth = 1e3;
function sortMembers(value) {
	const names = {
		checked: /* @__PURE__ */ new Set(),
		hasInteger: false
	};
	return {
		value: copy(value, 0, names),
		isInOrder: !names.hasInteger
	};
}
function copy(value, depth, names) {
	if (depth > maxDepth) throw new RangeError(`nested deeper than ${maxDepth} levels`);
	if (typeof value === "string") assertWellFormed(value);
	else if (typeof value === "number") assertFinite(value);
	else if (isList(value)) return value.map((item) => copy(item, depth + 1, names));
	else if (isObject(value)) return copyObject(value, depth, names);
	return value;
}
function copyObject(value, depth, names) {
	const sorted = {};
	for (const name of sortNames(Object.keys(value))) {
		if (!names.checked.has(name)) checkName(name, names);
		const member = copy(value[name], depth + 1, names);
		if (name === "__proto__") Object.defineProperty(sorted, name, {
			...ownMember,
			value: member
		});
		else sorted[name] = member;
	}
	return sorted;
}
const maxInserted = 16;
function sortNames(names) {
	if (names.length > maxInserted) return names.sort();
	for (let at = 1; at < names.length; at += 1) {
		const name = names[at];
		let to = at;
		for (; to > 0 && names[to - 1] > name; to -= 1) names[to] = names[to - 1];
		names[to] = name;
	}
	return names;
}
const ownMember = {
	enumerable: true,
	writable: true,
	configurable: true
};
function checkName(name, names) {
	assertWellFormed(name);
	names.checked.add(name);
	names.hasInteger ||= /^\d+$/.test(name);
}
function assertWellFormed(text) {
	if (!text.isWellFormed()) throw new TypeError("a lone surrogate has no canonical form");
}
function assertFinite(value) {
	if (!Number.isFinite(value)) throw new TypeError(`${value} has no canonical form`);
}

// src/core/hash/canonical-json.ts
function canonicalJson(value) {
	const sorted = sortMembers(value);
	if (sorted.isInOrder) return JSON.stringify(sorted.value);
	const text = [];
	write(sorted.value, text);
	return text.join("");
}
function write(value, text) {
	if (isList(value)) {
		for (const [index, item] of value.entries()) {
			text.push(index === 0 ? "[" : ",");
			write(item, text);
		}
		text.push(value.length === 0 ? "[]" : "]");
	} else if (isObject(value)) {
		const names = Object.keys(value).sort();
		for (const [index, name] of names.entries()) {
			text.push(index === 0 ? "{" : ",", JSON.stringify(name), ":");
			write(value[name], text);
		}
		text.push(names.length === 0 ? "{}" : "}");
	} else text.push(JSON.stringify(value));
}
function compareCodeUnits(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}

// src/core/plan/mode.ts
function decideMode(requested, event, preview = false) {
	const chosen = requested === "auto" ? byEvent(event) : byInput(requested, event, preview);
	const ref = pushedRef(event);
	const rollback = chosen.mode === "rollback" || chosen.mode === "plan" && preview;
	const tag = event.releaseTag ?? (ref?.type === "tag" ? ref.name : null);
	return {
		...chosen,
		rollback,
		branchPush: ref?.type === "branch",
		label: rollback ? null : tag,
		fork: event.pullRequest?.isWithoutSecrets ?? false,
		pullRequest: event.pullRequest?.number ?? null,
		record: isDefault(ref, event)
	};
}
function byInput(mode, { pullRequest }, preview) {
	const although = makesChanges(mode) && pullRequest !== null && !pullRequest.merged ? `, although this is pull request #${pullRequest.number}, not its merge` : "";
	return {
		mode,
		reason: `The input mode is "${mode}"${preview ? " and rollback is true: this previews a rollback to the commit that is checked out" : ""}${although}.`
	};
}
function makesChanges(mode) {
	return mode === "publish" || mode === "rollback";
}
function byEvent(event) {
	const cause = publishReason(event);
	if (cause !== null) return {
		mode: "publish",
		reason: `Publishing, because of ${cause}.`
	};
	return {
		mode: "plan",
		reason: `${planningOnly}${whyPlan(event)}. ${howToPublish(event)}`
	};
}
const planningOnly = "Planning only: ";
const isProposal = "is a proposal";
function previewLine(reason, wouldPublish) {
	if (!reason.startsWith(planningOnly)) return null;
	const why = reason.slice(15).replace(/\. To publish, .*$/su, "");
	if (!why.endsWith(isProposal)) return `Preview only: ${why}.`;
	return wouldPublish ? "Preview only. Merging publishes this." : "Preview only.";
}
function publishReason(event) {
	const { name, action, ref } = event;
	const push = pushedRef(event);
	if (push !== null && isDefault(push, event)) return `a push to the default branch "${push.name}"`;
	if (push?.type === "tag") return `a push of the tag "${push.name}"`;
	if (name === "release" && action === "published") return "a published release";
	if (name === "workflow_dispatch" && isDefault(ref, event)) return "a run by hand on the default branch";
	if (name === "workflow_dispatch" && ref?.type === "tag") return `a run by hand on the tag "${ref.name}"`;
	if (name === "repository_dispatch") return "a repository_dispatch event";
	return null;
}
function whyPlan(event) {
	const { name, action, ref } = event;
	if (event.pullRequest?.merged) return `pull request #${event.pullRequest.number} was merged, and its own events never publish`;
	if (event.pullRequest !== null) return whyProposal(event.pullRequest, event.defaultBranch);
	if (name === "push" && event.deleted) return "the push deletes its branch or tag";
	if (name === "release") return `of a release only "published" publishes, and this is "${action ?? "unknown"}"`;
	if (name !== "push" && name !== "workflow_dispatch") return `the event "${name}" never publishes by itself`;
	if (ref?.type !== "branch") return `the event "${name}" names neither a branch nor a tag`;
	if (event.defaultBranch === null) return `the event "${name}" does not name the default branch`;
	return `the branch "${ref.name}" is not the default branch "${event.defaultBranch}"`;
}
function whyProposal({ number, base }, defaultBranch) {
	return goesElsewhere(base, defaultBranch) ? `pull request #${number} goes to the branch "${base}", and only merges into "${defaultBranch}" publish` : `pull request #${number} ${isProposal}`;
}
function goesElsewhere(base, defaultBranch) {
	return base !== void 0 && defaultBranch !== null && base !== defaultBranch;
}
function howToPublish(event) {
	const { defaultBranch } = event;
	const branch = defaultBranch === null ? "the default branch" : `"${defaultBranch}"`;
	return `To publish, ${wayInto(event)} ${branch}, push a tag, publish a release or set the input mode to "publish".`;
}
function wayInto({ defaultBranch, pullRequest }) {
	if (pullRequest === null) return "push to";
	if (pullRequest.merged) return "let the workflow run on pushes to";
	return goesElsewhere(pullRequest.base, defaultBranch) ? "get its changes into" : "merge it into";
}
function pushedRef({ name, deleted, ref }) {
	return name === "push" && !deleted ? ref : null;
}
function isDefault(ref, { defaultBranch }) {
	return ref?.type === "branch" && ref.name === defaultBranch;
}

exports.ActionError = ActionError;
exports.asActionError = asActionError;
exports.assertOutputsWritable = assertOutputsWritable;
exports.bugOf = bugOf;
exports.bugReport = bugReport;
exports.canonicalJson = canonicalJson;
exports.causeText = causeText;
exports.code = code;
exports.compareCodeUnits = compareCodeUnits;
exports.cutTo = cutTo;
exports.decideMode = decideMode;
exports.exitOnceLogged = exitOnceLogged;
exports.folderMeant = folderMeant;
exports.formHint = formHint;
exports.groupBy = groupBy;
exports.htmlText = htmlText;
exports.inline = inline;
exports.isList = isList;
exports.isObject = isObject;
exports.keyFor = keyFor;
exports.listOf = listOf;
exports.logText = logText;
exports.makesChanges = makesChanges;
exports.memberOf = memberOf;
exports.nearest = nearest;
exports.objectOf = objectOf;
exports.oneLine = oneLine;
exports.ownValue = ownValue;
exports.patternHint = patternHint;
exports.previewLine = previewLine;
exports.printable = printable;
exports.prose = prose;
exports.quote = quote;
exports.runStep = runStep;
exports.sortMembers = sortMembers;
exports.sortNames = sortNames;
exports.truncate = truncate;
exports.visible = visible;
exports.withSentences = withSentences;
exports.withoutDot = withoutDot;
exports.workflowRun = workflowRun;
})();

module.exports = __webpack_exports__;
/******/ })()
;