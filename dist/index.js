/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 271:
/***/ ((module) => {

"use strict";
module.exports = require("./carry-out.js");

/***/ }),

/***/ 347:
/***/ ((module) => {

"use strict";
module.exports = require("./post.js");

/***/ }),

/***/ 200:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-1.js");

/***/ }),

/***/ 302:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-10.js");

/***/ }),

/***/ 851:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-11.js");

/***/ }),

/***/ 616:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-12.js");

/***/ }),

/***/ 915:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-2.js");

/***/ }),

/***/ 46:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-3.js");

/***/ }),

/***/ 257:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-4.js");

/***/ }),

/***/ 204:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-5.js");

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

/***/ 413:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-8.js");

/***/ }),

/***/ 32:
/***/ ((module) => {

"use strict";
module.exports = require("./shared-9.js");

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

/***/ 455:
/***/ ((module) => {

"use strict";
module.exports = require("node:fs/promises");

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
/************************************************************************/
var __webpack_exports__ = {};
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var import_shared_1 = __nccwpck_require__(200);
var import_shared_2 = __nccwpck_require__(915);
var import_shared_3 = __nccwpck_require__(46);
var import_shared_4 = __nccwpck_require__(257);
var import_shared_5 = __nccwpck_require__(204);
var import_shared_6 = __nccwpck_require__(31);
var import_shared_7 = __nccwpck_require__(514);
var import_shared_8 = __nccwpck_require__(413);
var import_shared_9 = __nccwpck_require__(32);
var import_shared_10 = __nccwpck_require__(302);
var import_shared_11 = __nccwpck_require__(851);
var import_shared_12 = __nccwpck_require__(616);
var os = __toESM(__nccwpck_require__(857));
var crypto = __toESM(__nccwpck_require__(982));
var fs = __toESM(__nccwpck_require__(896));
var os2 = __toESM(__nccwpck_require__(857));
var os4 = __toESM(__nccwpck_require__(857));
var import_os = __nccwpck_require__(857);
var import_fs = __nccwpck_require__(896);
var import_os2 = __toESM(__nccwpck_require__(857));
var import_promises = __nccwpck_require__(455);
var import_node_os = __nccwpck_require__(161);
var import_node_path = __toESM(__nccwpck_require__(760));
var import_node_path2 = __toESM(__nccwpck_require__(760));
function toCommandValue(input) {
  return input == null ? "" : typeof input == "string" || input instanceof String ? input : JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
  return Object.keys(annotationProperties).length ? {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
  } : {};
}
function issueCommand(command, properties, message) {
  let cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + os.EOL);
}
function issue(name, message = "") {
  issueCommand(name, {}, message);
}
var CMD_STRING = "::", Command = class {
  constructor(command, properties, message) {
    command || (command = "missing.command"), this.command = command, this.properties = properties, this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = true;
      for (let key in this.properties)
        if (this.properties.hasOwnProperty(key)) {
          let val = this.properties[key];
          val && (first ? first = false : cmdStr += ",", cmdStr += `${key}=${escapeProperty(val)}`);
        }
    }
    return cmdStr += `${CMD_STRING}${escapeData(this.message)}`, cmdStr;
  }
};
function escapeData(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
function issueFileCommand(command, message) {
  let filePath = process.env[`GITHUB_${command}`];
  if (!filePath)
    throw new Error(`Unable to find environment variable for file command ${command}`);
  if (!fs.existsSync(filePath))
    throw new Error(`Missing file at path: ${filePath}`);
  fs.appendFileSync(filePath, `${toCommandValue(message)}${os2.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key, value) {
  let delimiter = `ghadelimiter_${crypto.randomUUID()}`, convertedValue = toCommandValue(value);
  if (key.includes(delimiter))
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
  if (convertedValue.includes(delimiter))
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
  return `${key}<<${delimiter}${os2.EOL}${convertedValue}${os2.EOL}${delimiter}`;
}
var __awaiter = function(thisArg, _arguments, P, generator) {
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
        step(generator.throw(value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
}, { access, appendFile, writeFile } = import_fs.promises, SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
  constructor() {
    this._buffer = "";
  }
  /**
   * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
   * Also checks r/w permissions.
   *
   * @returns step summary file path
   */
  filePath() {
    return __awaiter(this, void 0, void 0, function* () {
      if (this._filePath)
        return this._filePath;
      let pathFromEnv = process.env[SUMMARY_ENV_VAR];
      if (!pathFromEnv)
        throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
      try {
        yield access(pathFromEnv, import_fs.constants.R_OK | import_fs.constants.W_OK);
      } catch {
        throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
      }
      return this._filePath = pathFromEnv, this._filePath;
    });
  }
  /**
   * Wraps content in an HTML tag, adding any HTML attributes
   *
   * @param {string} tag HTML tag to wrap
   * @param {string | null} content content within the tag
   * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
   *
   * @returns {string} content wrapped in HTML element
   */
  wrap(tag, content, attrs = {}) {
    let htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
    return content ? `<${tag}${htmlAttrs}>${content}</${tag}>` : `<${tag}${htmlAttrs}>`;
  }
  /**
   * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
   *
   * @param {SummaryWriteOptions} [options] (optional) options for write operation
   *
   * @returns {Promise<Summary>} summary instance
   */
  write(options) {
    return __awaiter(this, void 0, void 0, function* () {
      let overwrite = !!options?.overwrite, filePath = yield this.filePath();
      return yield (overwrite ? writeFile : appendFile)(filePath, this._buffer, { encoding: "utf8" }), this.emptyBuffer();
    });
  }
  /**
   * Clears the summary buffer and wipes the summary file
   *
   * @returns {Summary} summary instance
   */
  clear() {
    return __awaiter(this, void 0, void 0, function* () {
      return this.emptyBuffer().write({ overwrite: true });
    });
  }
  /**
   * Returns the current summary buffer as a string
   *
   * @returns {string} string of summary buffer
   */
  stringify() {
    return this._buffer;
  }
  /**
   * If the summary buffer is empty
   *
   * @returns {boolen} true if the buffer is empty
   */
  isEmptyBuffer() {
    return this._buffer.length === 0;
  }
  /**
   * Resets the summary buffer without writing to summary file
   *
   * @returns {Summary} summary instance
   */
  emptyBuffer() {
    return this._buffer = "", this;
  }
  /**
   * Adds raw text to the summary buffer
   *
   * @param {string} text content to add
   * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
   *
   * @returns {Summary} summary instance
   */
  addRaw(text2, addEOL = false) {
    return this._buffer += text2, addEOL ? this.addEOL() : this;
  }
  /**
   * Adds the operating system-specific end-of-line marker to the buffer
   *
   * @returns {Summary} summary instance
   */
  addEOL() {
    return this.addRaw(import_os.EOL);
  }
  /**
   * Adds an HTML codeblock to the summary buffer
   *
   * @param {string} code content to render within fenced code block
   * @param {string} lang (optional) language to syntax highlight code
   *
   * @returns {Summary} summary instance
   */
  addCodeBlock(code, lang) {
    let attrs = Object.assign({}, lang && { lang }), element = this.wrap("pre", this.wrap("code", code), attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML list to the summary buffer
   *
   * @param {string[]} items list of items to render
   * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
   *
   * @returns {Summary} summary instance
   */
  addList(items, ordered = false) {
    let tag = ordered ? "ol" : "ul", listItems = items.map((item) => this.wrap("li", item)).join(""), element = this.wrap(tag, listItems);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML table to the summary buffer
   *
   * @param {SummaryTableCell[]} rows table rows
   *
   * @returns {Summary} summary instance
   */
  addTable(rows) {
    let tableBody = rows.map((row) => {
      let cells = row.map((cell) => {
        if (typeof cell == "string")
          return this.wrap("td", cell);
        let { header, data, colspan, rowspan } = cell, tag = header ? "th" : "td", attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
        return this.wrap(tag, data, attrs);
      }).join("");
      return this.wrap("tr", cells);
    }).join(""), element = this.wrap("table", tableBody);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds a collapsable HTML details element to the summary buffer
   *
   * @param {string} label text for the closed state
   * @param {string} content collapsable content
   *
   * @returns {Summary} summary instance
   */
  addDetails(label2, content) {
    let element = this.wrap("details", this.wrap("summary", label2) + content);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML image tag to the summary buffer
   *
   * @param {string} src path to the image you to embed
   * @param {string} alt text description of the image
   * @param {SummaryImageOptions} options (optional) addition image attributes
   *
   * @returns {Summary} summary instance
   */
  addImage(src, alt, options) {
    let { width, height } = options || {}, attrs = Object.assign(Object.assign({}, width && { width }), height && { height }), element = this.wrap("img", null, Object.assign({ src, alt }, attrs));
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML section heading element
   *
   * @param {string} text heading text
   * @param {number | string} [level=1] (optional) the heading level, default: 1
   *
   * @returns {Summary} summary instance
   */
  addHeading(text2, level) {
    let tag = `h${level}`, allowedTag = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(tag) ? tag : "h1", element = this.wrap(allowedTag, text2);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML thematic break (<hr>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addSeparator() {
    let element = this.wrap("hr", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML line break (<br>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addBreak() {
    let element = this.wrap("br", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML blockquote to the summary buffer
   *
   * @param {string} text quote text
   * @param {string} cite (optional) citation url
   *
   * @returns {Summary} summary instance
   */
  addQuote(text2, cite) {
    let attrs = Object.assign({}, cite && { cite }), element = this.wrap("blockquote", text2, attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML anchor tag to the summary buffer
   *
   * @param {string} text link text/content
   * @param {string} href hyperlink
   *
   * @returns {Summary} summary instance
   */
  addLink(text2, href) {
    let element = this.wrap("a", text2, { href });
    return this.addRaw(element).addEOL();
  }
}, _summary = new Summary();
var summary = _summary;
var platform = import_os2.default.platform(), arch = import_os2.default.arch();
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2.Success = 0] = "Success", ExitCode2[ExitCode2.Failure = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setOutput(name, value) {
  if (process.env.GITHUB_OUTPUT || "")
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
  process.stdout.write(os4.EOL), issueCommand("set-output", { name }, toCommandValue(value));
}
function isDebug() {
  return process.env.RUNNER_DEBUG === "1";
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
  process.stdout.write(message + os4.EOL);
}
function startGroup(name) {
  issue("group", name);
}
function endGroup() {
  issue("endgroup");
}
function createLog(guard) {
  return {
    info: (line) => info(guard(line)),
    debug: (line) => isDebug() && debug(guard(line))
  };
}
function createStepResults(log2) {
  return {
    output: setOutput,
    summary: async (markdown) => {
      await summary.emptyBuffer().addRaw(markdown, true).write({ overwrite: true });
    },
    annotate,
    group: (title, lines) => {
      startGroup(title);
      for (let line of lines) log2.info(line);
      endGroup();
    },
    line: (text2) => log2.info(text2),
    fail: () => {
      process.exitCode = ExitCode.Failure;
    }
  };
}
function annotate({ level, title, message, file, line, column }) {
  let given = Object.fromEntries(Object.entries({ file, startLine: line, startColumn: column }).filter(([, value]) => value !== void 0));
  ({ error, warning, notice })[level](message, { title, ...given });
}
function createReportFiles(env2) {
  let folder2 = null, write = async (name, text2) => {
    folder2 ??= (0, import_promises.mkdtemp)(import_node_path.default.join(env2.RUNNER_TEMP || (0, import_node_os.tmpdir)(), "connect-publish-"));
    let file = import_node_path.default.join(await folder2, name);
    return await (0, import_promises.mkdir)(import_node_path.default.dirname(file), { recursive: true }), await (0, import_promises.writeFile)(file, text2), file;
  };
  return {
    saveReport: (text2) => write("report.json", text2),
    saveBeside: write,
    save: async (name, text2) => write(import_node_path.default.join("drafts", await fileName(name)), text2)
  };
}
async function fileName(key) {
  let { createHash } = await Promise.resolve().then(() => __toESM(__nccwpck_require__(598)));
  return `${key.replace(/[^A-Za-z0-9-]+/g, "-").slice(0, 80)}-${createHash("sha256").update(key).digest("hex").slice(0, 8)}.json`;
}
function invalid(text2, expected2) {
  return { code: "invalid-input", complaint: `is ${(0, import_shared_11.quote)(text2)}; expected ${expected2}` };
}
var text = (value) => ({ value });
function oneOf(values) {
  return (word) => {
    let value = values.find((each) => each === word);
    return value !== void 0 ? { value } : invalid(word, `one of ${values.join(", ")}${suggestion(word, values)}`);
  };
}
var boolean = (word) => ["true", "True", "TRUE"].includes(word) ? { value: true } : ["false", "False", "FALSE"].includes(word) ? { value: false } : invalid(word, `true or false${suggestion(word, ["true", "false"])}`);
function integer(min, max, expected2) {
  return within(/^\d+$/, min, max, expected2);
}
function decimal(min, max, expected2) {
  return within(/^\d+(\.\d+)?$/, min, max, expected2);
}
function within(form, min, max, expected2) {
  return (word) => {
    let value = Number(word);
    return form.test(word) && value >= min && value <= max ? { value } : invalid(word, expected2);
  };
}
var digest = (word) => /^[0-9a-f]{64}$/i.test(word) ? { value: word.toLowerCase() } : invalid(word, "the 64 hex digits of the plan-digest output of a plan");
function suggestion(word, known) {
  let near = (0, import_shared_8.nearest)(word, known);
  return near === null ? "" : ` (did you mean "${near}"?)`;
}
var folder = (text2) => {
  if (text2.includes("\\")) return invalid(text2, 'a path whose folders are parted by "/"');
  if (/^([a-z]:)?\//i.test(text2)) return invalid(text2, 'a path relative to the workspace, such as "connect"');
  let clean = import_node_path2.default.posix.normalize(text2).replace(/\/$/, "");
  return clean === ".." || clean.startsWith("../") ? invalid(text2, "a folder inside the workspace") : { value: clean };
};
var unsupportedInputs = {
  "module-alias": [],
  "rollback-to": [],
  "release-notes": ["false", "False", "FALSE"]
};
function inputText(env2, name) {
  return (env2[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`] ?? "").trim();
}
var filePatterns = (text2) => {
  let patterns = parsePatterns(text2, fileComplaint);
  return "complaint" in patterns ? patterns : patterns.value.every(isExclusion) ? invalid(text2, 'at least one pattern that does not begin with "!", to exclude from') : { value: { patterns: patterns.value, given: true } };
}, keyPatterns = (text2) => parsePatterns(text2, keyComplaint), overwriteDrafts = (text2) => {
  let all = boolean(text2);
  if ("value" in all) return { value: { kind: all.value ? "all" : "none" } };
  let patterns = keyPatterns(text2);
  if ("value" in patterns) return { value: { kind: "patterns", patterns: patterns.value } };
  if (text2.includes("/")) return patterns;
  let hint = suggestion(text2, ["true", "false"]);
  return invalid(text2, `true or false, or patterns over keys such as view/<name>${hint}`);
};
function parsePatterns(text2, check) {
  let lines = text2.split(/\r?\n/).map((line) => line.trim().replace(/^!\s*/, "!")).filter((line) => line !== "");
  for (let line of lines) {
    let complaint = formComplaint(line) ?? check(withoutMark(line));
    if (complaint !== null) return complaint;
  }
  return { value: lines };
}
function isExclusion(line) {
  return line.startsWith("!");
}
function withoutMark(line) {
  return isExclusion(line) ? line.slice(1) : line;
}
function formComplaint(line) {
  let pattern = withoutMark(line);
  return pattern === "" ? invalid(line, 'a pattern after "!"') : isExclusion(pattern) ? invalid(line, 'one "!" at most') : null;
}
function fileComplaint(pattern) {
  for (let [open, close] of ["{}", "[]"]) {
    let count = (sign = "") => pattern.split(sign).length;
    if (count(open) !== count(close)) return invalid(pattern, `as many "${open}" as "${close}"`);
  }
  return pattern.includes("\\") ? invalid(pattern, 'a pattern whose folders are parted by "/"') : /^([a-z]:)?\//i.test(pattern) ? invalid(pattern, "a path relative to the working-directory") : pattern.split("/").includes("..") ? invalid(pattern, 'a pattern without ".." (nothing outside the working-directory is read)') : null;
}
function keyComplaint(pattern) {
  let start = pattern.replace(/\*.*$/s, ""), whole = start === pattern;
  if (["view/", "module/"].some(
    (kind) => start.startsWith(kind) || !whole && kind.startsWith(start)
  )) return null;
  let hint = pattern.includes("/") ? suggestion(pattern.split("/")[0] ?? "", ["view", "module"]) : ` (did you mean ${(0, import_shared_11.quote)(`*/${pattern}`)}?)`;
  return invalid(
    pattern,
    `a pattern over keys such as view/<name> or module/<name>, in which * is any run of characters${hint}`
  );
}
function toPost(env2, { report, problems }, options) {
  let { comment, jobSummary, githubToken } = options, commentFile = inputText(env2, "comment-file");
  if (commentFile === "" && report("comment-file", { code: "missing-input", complaint: "is required with mode: comment; give the path of the file that was downloaded" }), comment === "never" && report("comment", { code: "contradicting-inputs", complaint: 'is "never", but mode is "comment"; correct one of them' }), problems.length > 0) return { ok: false, problems };
  let commentKey2 = options.commentKey === "" ? null : options.commentKey;
  return { ok: true, posting: { commentFile, commentKey: commentKey2, comment, jobSummary, githubToken } };
}
function refuseCommentFile(env2, { report }) {
  if (inputText(env2, "comment-file") === "") return;
  report("comment-file", { code: "contradicting-inputs", complaint: 'is given, but mode is not "comment"; give that mode, or leave comment-file out' });
}
function inputReader(env2) {
  let problems = [], report = (input, { code, complaint }) => {
    problems.push({ input, code, message: `The input ${input} ${complaint}.` });
  };
  return { get: (input, parse, otherwise) => {
    let text2 = inputText(env2, input);
    if (text2 === "") return otherwise;
    let parsed = parse(text2);
    return "value" in parsed ? parsed.value : (report(input, parsed), otherwise);
  }, report, problems };
}
var uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i, arn = /^arn:(aws|aws-us-gov|aws-cn):connect:([a-z0-9-]+):(\d{12}):instance\/([^/]+)$/, regionForm = /^[a-z]{2,}(-[a-z]+)+-\d+$/, expected = "the id of an Amazon Connect instance (8-4-4-4-12 hex digits) or its ARN (arn:aws:connect:<region>:<account>:instance/<id>); both stand on the instance's page in the AWS console", instance = (text2) => {
  if (uuid.test(text2)) return { value: { id: text2.toLowerCase(), arn: null } };
  let [, partition, region2, account, id] = arn.exec(text2) ?? [];
  return partition === void 0 || region2 === void 0 || account === void 0 ? invalid(text2, expected) : id === void 0 || !uuid.test(id) || !regionForm.test(region2) ? invalid(text2, expected) : { value: { id: id.toLowerCase(), arn: { text: text2, partition, region: region2, account } } };
}, region = (text2) => regionForm.test(text2) ? { value: text2 } : invalid(text2, "the code of an AWS Region such as eu-central-1"), accountIds = (text2) => {
  let ids = text2.split(/[\s,]+/).filter((id) => id !== ""), wrong = ids.find((id) => !/^\d{12}$/.test(id));
  return wrong !== void 0 || ids.length === 0 ? invalid(
    wrong ?? text2,
    "AWS account ids of 12 digits each, one a line or parted by commas (in quotes)"
  ) : { value: [...new Set(ids)] };
};
function readTarget(env2, reader) {
  let found = reader.get("instance-id", instance, null);
  inputText(env2, "instance-id") === "" && reader.report("instance-id", missingInstance);
  let code = readRegion(env2, found?.arn ?? null, reader), allowedAccountIds = reader.get("allowed-account-ids", accountIds, []);
  return found === null || code === null ? null : (found.arn !== null && tellContradictions(found.arn, code, allowedAccountIds, reader), { instance: found, region: code, allowedAccountIds });
}
var missingInstance = {
  code: "missing-input",
  complaint: "is required; give the id or the ARN of the Amazon Connect instance"
}, missingRegion = {
  code: "missing-region",
  complaint: "is blank, instance-id is no ARN, and neither AWS_REGION nor AWS_DEFAULT_REGION is set; give aws-region, or the ARN as instance-id, or run aws-actions/configure-aws-credentials before this step"
};
function readRegion(env2, arn2, reader) {
  if (inputText(env2, "aws-region") !== "") return reader.get("aws-region", region, null);
  if (arn2 !== null) return arn2.region;
  let name = ["AWS_REGION", "AWS_DEFAULT_REGION"].find((each) => (env2[each] ?? "").trim() !== "");
  return name !== void 0 ? regionOf(name, env2, reader) : (inputText(env2, "instance-id").startsWith("arn:") || reader.report("aws-region", missingRegion), null);
}
function regionOf(name, env2, reader) {
  let parsed = region((env2[name] ?? "").trim());
  return "value" in parsed ? parsed.value : (reader.report("aws-region", { ...parsed, complaint: `is blank, and ${name} ${parsed.complaint}` }), null);
}
function tellContradictions(arn2, code, accounts, { report }) {
  let say = (complaint) => report("instance-id", { code: "contradicting-inputs", complaint });
  code !== arn2.region && say(
    `is an ARN of the Region ${arn2.region}, but aws-region is ${(0, import_shared_11.quote)(code)}; correct one or leave aws-region out`
  ), accounts.length > 0 && !accounts.includes(arn2.account) && say(`is an ARN of the account ${arn2.account}, which allowed-account-ids lacks; correct one of them`);
}
var commentKeyLength = 100, labelLength = 50, modes = oneOf(["auto", "plan", "publish", "comment"]), mode = (word) => word === "rollback" ? { code: "unsupported-input", complaint: 'is "rollback", which is not supported by this version' } : modes(word), commentKey = (text2) => text2.length <= commentKeyLength && !new RegExp("\\p{Cc}", "u").test(text2) ? { value: text2 } : invalid(text2, `one line of at most ${commentKeyLength} characters`), label = (text2) => text2.length <= labelLength && !new RegExp("\\p{Cc}", "u").test(text2) ? { value: text2 } : invalid(text2, `the name of a label, one line of at most ${labelLength} characters`), pullRequest = integer(1, Number.MAX_SAFE_INTEGER, 'the number of a pull request, without "#"'), requestsPerSecond = decimal(0.1, 100, "a number of requests a second from 0.1 to 100"), timeoutSeconds = integer(1, 21600, "a whole number of seconds from 1 to 21600");
function defaultPatterns(folder2) {
  return { patterns: [`connect/${folder2}/**/*.{json,yaml,yml}`], given: false };
}
function readInputs(env2) {
  let reader = inputReader(env2);
  refuseUnsupported(env2, reader), refuseCommentFile(env2, reader);
  let target = readTarget(env2, reader), options = readOptions(reader, target?.instance.id ?? "");
  return target === null || reader.problems.length > 0 ? { ok: false, problems: reader.problems } : { ok: true, inputs: { ...target, ...options } };
}
function readPosting(env2) {
  if (inputText(env2, "mode") !== "comment") return null;
  let reader = inputReader(env2);
  return refuseUnsupported(env2, reader), toPost(env2, reader, readOptions(reader, ""));
}
function refuseUnsupported(env2, { report }) {
  for (let [name, idle] of Object.entries(unsupportedInputs))
    ["", ...idle].includes(inputText(env2, name)) || report(name, { code: "unsupported-input", complaint: "is not supported by this version; leave it out" });
}
function readOptions({ get }, instanceId) {
  return {
    mode: get("mode", mode, "auto"),
    views: get("views", filePatterns, defaultPatterns("views")),
    modules: get("modules", filePatterns, defaultPatterns("modules")),
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
    expectedPlanDigest: get("expected-plan-digest", digest, null),
    requireReviewedPlan: get("require-reviewed-plan", boolean, false),
    comment: get("comment", oneOf(["always", "on-change", "on-failure", "never"]), "on-change"),
    commentKey: get("comment-key", commentKey, instanceId),
    commentArns: get("comment-arns", boolean, true),
    pullRequest: get("pull-request", pullRequest, null),
    jobSummary: get("job-summary", boolean, true),
    githubToken: get("github-token", text, null),
    observe: get("observe", oneOf(["auto", "describe", "search"]), "auto"),
    requestsPerSecond: get("requests-per-second", requestsPerSecond, 2),
    timeoutSeconds: get("timeout-seconds", timeoutSeconds, 900)
  };
}
var env = process.env, log = createLog(import_shared_7.logText), sinks = { results: createStepResults(log), files: createReportFiles(env), errorsPage: (0, import_shared_2.errorsPage)(env) };
async function main() {
  let read = readPosting(env) ?? readInputs(env);
  if (!read.ok) return (0, import_shared_1.refuse)(read.problems, env, sinks);
  if ("posting" in read) {
    let { postPrepared } = await Promise.resolve().then(() => __toESM(__nccwpck_require__(347)));
    return postPrepared(read.posting, { env, log, sinks });
  }
  let { carryOut } = await Promise.resolve().then(() => __toESM(__nccwpck_require__(271)));
  await carryOut(read.inputs, { env, log, sinks });
}
main().catch((cause) => {
  sinks.results.annotate((0, import_shared_1.bug)(cause)), sinks.results.fail();
});

module.exports = __webpack_exports__;
/******/ })()
;