/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 234:
/***/ ((module) => {

var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  withoutArns: () => withoutArns
});
module.exports = __toCommonJS(stdin_exports);
var arn = /arn(?::|%3A)aws[\w-]*(?::|%3A)[^\s"'`<>,;(){}[\]|]*/giu, account = /(?<![0-9A-Za-z])(?<!-[0-9a-f]{4}-)\d{12}(?![0-9A-Za-z])/giu;
function mapStrings(value, replace) {
  return typeof value == "string" ? replace(value) : Array.isArray(value) ? value.map((item) => mapStrings(item, replace)) : typeof value != "object" || value === null ? value : Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, mapStrings(member, replace)])
  );
}
function redactedDetail(detail, replace) {
  let { label, before, after, words } = mapStrings(detail, replace);
  return { label, before, after, words: before === detail.before && after === detail.after ? words : null };
}
function redactedEntry(entry, replace) {
  let { difference } = entry, redacted = mapStrings(entry, replace);
  if (!difference || !redacted.difference) return redacted;
  let items = redacted.difference.items.map((item, index) => ({
    ...item,
    details: (difference.items[index]?.details ?? []).map((detail) => redactedDetail(detail, replace))
  }));
  return { ...redacted, difference: { ...redacted.difference, items } };
}
function mapEntries(entries, replace) {
  let result = /* @__PURE__ */ new Map();
  for (let [key, entry] of Object.entries(entries)) {
    let name = replace(key), unique = name;
    for (let count = 2; result.has(unique); count += 1) unique = `${name} (${count})`;
    result.set(unique, redactedEntry(entry, replace));
  }
  return Object.fromEntries(result);
}
function withoutArns(report) {
  let own = report.instance?.account, replace = (text) => {
    let cut = text.replace(arn, "[ARN]").replace(account, "[account]");
    return own ? cut.replaceAll(own, "[account]") : cut;
  }, { context, planDigest, entries } = report;
  return { ...mapStrings(report, replace), entries: mapEntries(entries, replace), context, planDigest };
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
/******/ 	
/******/ 	// startup
/******/ 	// Load entry module and return exports
/******/ 	// This entry module is referenced by other modules so it can't be inlined
/******/ 	var __webpack_exports__ = __nccwpck_require__(234);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;