/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 683:
/***/ ((module) => {

"use strict";
module.exports = require("./action-deliver.js");

/***/ }),

/***/ 815:
/***/ ((module) => {

"use strict";
module.exports = require("./action-sync-comment.js");

/***/ }),

/***/ 879:
/***/ ((module) => {

"use strict";
module.exports = require("./action-sync-release-notes.js");

/***/ }),

/***/ 488:
/***/ ((module) => {

"use strict";
module.exports = require("./adapters-connect.js");

/***/ }),

/***/ 844:
/***/ ((module) => {

"use strict";
module.exports = require("./adapters-files-compile-glob.js");

/***/ }),

/***/ 173:
/***/ ((module) => {

"use strict";
module.exports = require("./adapters-files-json-file.js");

/***/ }),

/***/ 149:
/***/ ((module) => {

"use strict";
module.exports = require("./adapters-git-local-sources.js");

/***/ }),

/***/ 517:
/***/ ((module) => {

"use strict";
module.exports = require("./adapters-git-source-history.js");

/***/ }),

/***/ 889:
/***/ ((module) => {

"use strict";
module.exports = require("./adapters-github.js");

/***/ }),

/***/ 337:
/***/ ((module) => {

"use strict";
module.exports = require("./adapters-text-yaml.js");

/***/ }),

/***/ 641:
/***/ ((module) => {

"use strict";
module.exports = require("./app-load-folder-names.js");

/***/ }),

/***/ 359:
/***/ ((module) => {

"use strict";
module.exports = require("./app-load-pattern-hints.js");

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

/***/ 990:
/***/ ((module) => {

"use strict";
module.exports = require("./app-publish.js");

/***/ }),

/***/ 846:
/***/ ((module) => {

"use strict";
module.exports = require("./app-resolve-literals.js");

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

/***/ 323:
/***/ ((module) => {

"use strict";
module.exports = require("./core-document-problem-codes.js");

/***/ }),

/***/ 57:
/***/ ((module) => {

"use strict";
module.exports = require("./core-resolve-definition.js");

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

/***/ 421:
/***/ ((module) => {

"use strict";
module.exports = require("node:child_process");

/***/ }),

/***/ 24:
/***/ ((module) => {

"use strict";
module.exports = require("node:fs");

/***/ }),

/***/ 455:
/***/ ((module) => {

"use strict";
module.exports = require("node:fs/promises");

/***/ }),

/***/ 760:
/***/ ((module) => {

"use strict";
module.exports = require("node:path");

/***/ }),

/***/ 500:
/***/ ((module) => {

"use strict";
module.exports = require("node:timers/promises");

/***/ }),

/***/ 975:
/***/ ((module) => {

"use strict";
module.exports = require("node:util");

/***/ }),

/***/ 429:
/***/ ((module) => {

"use strict";
module.exports = require("node:util/types");

/***/ }),

/***/ 177:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf, __hasOwnProp = Object.prototype.hasOwnProperty;
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
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: !0 }) : target,
  mod
)), __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);

// another:adapters-files-compile-glob
var adapters_files_compile_glob_exports = {};
__export(adapters_files_compile_glob_exports, {
  compileGlob: () => import_adapters_files_compile_glob.compileGlob
});
var import_adapters_files_compile_glob, init_adapters_files_compile_glob = __esm({
  "another:adapters-files-compile-glob"() {
    import_adapters_files_compile_glob = __nccwpck_require__(844);
  }
});

// another:core-check-view-definition
var core_check_view_definition_exports = {};
__export(core_check_view_definition_exports, {
  checkContent: () => import_core_check_view_definition.checkContent,
  checkDefinition: () => import_core_check_view_definition.checkDefinition
});
var import_core_check_view_definition, init_core_check_view_definition = __esm({
  "another:core-check-view-definition"() {
    import_core_check_view_definition = __nccwpck_require__(511);
  }
});

// another:core-check-module-definition
var core_check_module_definition_exports = {};
__export(core_check_module_definition_exports, {
  checkContent: () => import_core_check_module_definition.checkContent_2,
  checkDefinition: () => import_core_check_module_definition.checkDefinition_2
});
var import_core_check_module_definition, init_core_check_module_definition = __esm({
  "another:core-check-module-definition"() {
    import_core_check_module_definition = __nccwpck_require__(842);
  }
});

// another:core-check-literals
var core_check_literals_exports = {};
__export(core_check_literals_exports, {
  findLiterals: () => import_core_check_literals.findLiterals
});
var import_core_check_literals, init_core_check_literals = __esm({
  "another:core-check-literals"() {
    import_core_check_literals = __nccwpck_require__(734);
  }
});

// another:core-resolve-find
var core_resolve_find_exports = {};
__export(core_resolve_find_exports, {
  findReferences: () => import_core_resolve_find.findReferences
});
var import_core_resolve_find, init_core_resolve_find = __esm({
  "another:core-resolve-find"() {
    import_core_resolve_find = __nccwpck_require__(55);
  }
});

// another:core-resolve-definition
var core_resolve_definition_exports = {};
__export(core_resolve_definition_exports, {
  createResolver: () => import_core_resolve_definition.createResolver,
  resolveDefinition: () => import_core_resolve_definition.resolveDefinition,
  withReferences: () => import_core_resolve_definition.withReferences
});
var import_core_resolve_definition, init_core_resolve_definition = __esm({
  "another:core-resolve-definition"() {
    import_core_resolve_definition = __nccwpck_require__(57);
  }
});

// another:app-load-unusual-file
var app_load_unusual_file_exports = {};
__export(app_load_unusual_file_exports, {
  readUnusual: () => import_app_load_unusual_file.readUnusual
});
var import_app_load_unusual_file, init_app_load_unusual_file = __esm({
  "another:app-load-unusual-file"() {
    import_app_load_unusual_file = __nccwpck_require__(294);
  }
});

// another:core-document-problem-codes
var core_document_problem_codes_exports = {};
__export(core_document_problem_codes_exports, {
  problemCodes: () => import_core_document_problem_codes.problemCodes
});
var import_core_document_problem_codes, init_core_document_problem_codes = __esm({
  "another:core-document-problem-codes"() {
    import_core_document_problem_codes = __nccwpck_require__(323);
  }
});

// another:app-load-folder-names
var app_load_folder_names_exports = {};
__export(app_load_folder_names_exports, {
  liveNamesOf: () => import_app_load_folder_names.liveNamesOf,
  noticesOfNames: () => import_app_load_folder_names.noticesOfNames,
  withLiveFileNames: () => import_app_load_folder_names.withLiveFileNames
});
var import_app_load_folder_names, init_app_load_folder_names = __esm({
  "another:app-load-folder-names"() {
    import_app_load_folder_names = __nccwpck_require__(641);
  }
});

// another:app-load-pattern-hints
var app_load_pattern_hints_exports = {};
__export(app_load_pattern_hints_exports, {
  hintsFor: () => import_app_load_pattern_hints.hintsFor
});
var import_app_load_pattern_hints, init_app_load_pattern_hints = __esm({
  "another:app-load-pattern-hints"() {
    import_app_load_pattern_hints = __nccwpck_require__(359);
  }
});

// another:adapters-github
var adapters_github_exports = {};
__export(adapters_github_exports, {
  createGitHub: () => import_adapters_github.createGitHub
});
var import_adapters_github, init_adapters_github = __esm({
  "another:adapters-github"() {
    import_adapters_github = __nccwpck_require__(889);
  }
});

// another:adapters-text-yaml
var adapters_text_yaml_exports = {};
__export(adapters_text_yaml_exports, {
  parseYaml: () => import_adapters_text_yaml.parseYaml
});
var import_adapters_text_yaml, init_adapters_text_yaml = __esm({
  "another:adapters-text-yaml"() {
    import_adapters_text_yaml = __nccwpck_require__(337);
  }
});

// another:app-promotion
var app_promotion_exports = {};
__export(app_promotion_exports, {
  promote: () => import_app_promotion.promote
});
var import_app_promotion, init_app_promotion = __esm({
  "another:app-promotion"() {
    import_app_promotion = __nccwpck_require__(544);
  }
});

// another:app-resolve-read-values
var app_resolve_read_values_exports = {};
__export(app_resolve_read_values_exports, {
  loadValues: () => import_app_resolve_read_values.loadValues,
  noticesOfValues: () => import_app_resolve_read_values.noticesOfValues,
  warningsOfValues: () => import_app_resolve_read_values.warningsOfValues
});
var import_app_resolve_read_values, init_app_resolve_read_values = __esm({
  "another:app-resolve-read-values"() {
    import_app_resolve_read_values = __nccwpck_require__(351);
  }
});

// another:app-resolve-literals
var app_resolve_literals_exports = {};
__export(app_resolve_literals_exports, {
  withoutLiterals: () => import_app_resolve_literals.withoutLiterals
});
var import_app_resolve_literals, init_app_resolve_literals = __esm({
  "another:app-resolve-literals"() {
    import_app_resolve_literals = __nccwpck_require__(846);
  }
});

// another:app-resolve
var app_resolve_exports = {};
__export(app_resolve_exports, {
  resolveReferences: () => import_app_resolve.resolveReferences
});
var import_app_resolve, init_app_resolve = __esm({
  "another:app-resolve"() {
    import_app_resolve = __nccwpck_require__(799);
  }
});

// another:app-report
var app_report_exports = {};
__export(app_report_exports, {
  buildReport: () => import_app_steps.buildReport,
  contentsToDraw: () => import_app_steps.contentsToDraw,
  stepFailure: () => import_app_steps.stepFailure
});
var import_app_steps, init_app_report = __esm({
  "another:app-report"() {
    import_app_steps = __nccwpck_require__(742);
  }
});

// another:app-steps
var app_steps_exports = {};
__export(app_steps_exports, {
  checkBreaking: () => import_app_steps2.checkBreaking,
  checkForMissingFiles: () => import_app_steps2.checkForMissingFiles,
  checkReviews: () => import_app_steps2.checkReviews,
  createTools: () => import_app_steps2.createTools,
  findBroken: () => import_app_steps2.findBroken,
  findRemoved: () => import_app_steps2.findRemoved,
  makeWholePlan: () => import_app_steps2.makeWholePlan,
  nothingObserved: () => import_app_steps2.nothingObserved,
  observeInstance: () => import_app_steps2.observeInstance,
  planChanges: () => import_app_steps2.planChanges,
  settleContent: () => import_app_steps2.settleContent,
  startPublish: () => import_app_steps2.startPublish
});
var import_app_steps2, init_app_steps = __esm({
  "another:app-steps"() {
    import_app_steps2 = __nccwpck_require__(742);
  }
});

// another:adapters-files-json-file
var adapters_files_json_file_exports = {};
__export(adapters_files_json_file_exports, {
  readJsonFile: () => import_adapters_files_json_file.readJsonFile
});
var import_adapters_files_json_file, init_adapters_files_json_file = __esm({
  "another:adapters-files-json-file"() {
    import_adapters_files_json_file = __nccwpck_require__(173);
  }
});

// another:adapters-git-local-sources
var adapters_git_local_sources_exports = {};
__export(adapters_git_local_sources_exports, {
  createLocalSources: () => import_adapters_git_local_sources.createLocalSources,
  linkReason: () => import_adapters_git_local_sources.linkReason,
  maxSources: () => import_adapters_git_local_sources.maxSources,
  notAncestorReason: () => import_adapters_git_local_sources.notAncestorReason
});
var import_adapters_git_local_sources, init_adapters_git_local_sources = __esm({
  "another:adapters-git-local-sources"() {
    import_adapters_git_local_sources = __nccwpck_require__(149);
  }
});

// another:adapters-git-source-history
var adapters_git_source_history_exports = {};
__export(adapters_git_source_history_exports, {
  byWorkspacePath: () => import_adapters_git_source_history.byWorkspacePath,
  localOrGitHub: () => import_adapters_git_source_history.localOrGitHub
});
var import_adapters_git_source_history, init_adapters_git_source_history = __esm({
  "another:adapters-git-source-history"() {
    import_adapters_git_source_history = __nccwpck_require__(517);
  }
});

// another:adapters-git-index
var adapters_git_index_exports = {};
__export(adapters_git_index_exports, {
  missingFiles: () => import_app_steps3.missingFiles
});
var import_app_steps3, init_adapters_git_index = __esm({
  "another:adapters-git-index"() {
    import_app_steps3 = __nccwpck_require__(742);
  }
});

// another:adapters-connect
var adapters_connect_exports = {};
__export(adapters_connect_exports, {
  connect: () => import_adapters_connect.connect
});
var import_adapters_connect, init_adapters_connect = __esm({
  "another:adapters-connect"() {
    import_adapters_connect = __nccwpck_require__(488);
  }
});

// another:adapters-connect-make-writer
var adapters_connect_make_writer_exports = {};
__export(adapters_connect_make_writer_exports, {
  createMakeWriter: () => import_app_publish.createMakeWriter
});
var import_app_publish, init_adapters_connect_make_writer = __esm({
  "another:adapters-connect-make-writer"() {
    import_app_publish = __nccwpck_require__(990);
  }
});

// another:action-deliver
var action_deliver_exports = {};
__export(action_deliver_exports, {
  announce: () => import_action_deliver.announce,
  preload: () => import_action_deliver.preload,
  save: () => import_action_deliver.save,
  saveFile: () => import_action_deliver.saveFile,
  withSinkWarnings: () => import_action_deliver.withSinkWarnings,
  writeCommentOutputs: () => import_action_deliver.writeCommentOutputs
});
var import_action_deliver, init_action_deliver = __esm({
  "another:action-deliver"() {
    import_action_deliver = __nccwpck_require__(683);
  }
});

// another:action-sync-release-notes
var action_sync_release_notes_exports = {};
__export(action_sync_release_notes_exports, {
  updateReleaseNotes: () => import_action_sync_release_notes.updateReleaseNotes
});
var import_action_sync_release_notes, init_action_sync_release_notes = __esm({
  "another:action-sync-release-notes"() {
    import_action_sync_release_notes = __nccwpck_require__(879);
  }
});

// another:action-sync-comment
var action_sync_comment_exports = {};
__export(action_sync_comment_exports, {
  syncComment: () => import_action_sync_comment.syncComment
});
var import_action_sync_comment, init_action_sync_comment = __esm({
  "another:action-sync-comment"() {
    import_action_sync_comment = __nccwpck_require__(815);
  }
});

// <stdin>
var stdin_exports = {};
__export(stdin_exports, {
  GitHubRefused: () => GitHubRefused,
  HistoryUnknown: () => HistoryUnknown,
  actionFinding: () => actionFinding,
  basisOf: () => basisOf,
  changeRange: () => changeRange,
  checkFiles: () => checkFiles,
  checkText: () => checkText,
  checkTexts: () => checkTexts,
  commitBefore: () => commitBefore2,
  commitId: () => commitId,
  contains: () => contains,
  contentFinding: () => contentFinding,
  contentPlaces: () => contentPlaces,
  contentProblems: () => contentProblems,
  contentValues: () => contentValues,
  createLazyGitHub: () => createLazyGitHub,
  createLocalHistory: () => createLocalHistory,
  createLocate: () => createLocate,
  createLocator: () => createLocator,
  createPartLocator: () => createPartLocator,
  createPlaceFinder: () => createPlaceFinder,
  createRemovedFiles: () => createRemovedFiles,
  createSelection: () => createSelection,
  duplicateKeys: () => duplicateKeys,
  emptyDocument: () => emptyDocument,
  encodeName: () => encodeName,
  exitCode: () => exitCode,
  expectsDefinitions: () => expectsDefinitions,
  findDeepYaml: () => findDeepYaml,
  findFiles: () => findFiles,
  folderName: () => folderName,
  fullCommit: () => fullCommit,
  git: () => git,
  gitBytes: () => gitBytes,
  githubOrLocal: () => githubOrLocal,
  hasJsonType: () => hasJsonType,
  idsOf: () => idsOf,
  inOrder: () => inOrder,
  initialState: () => initialState,
  invalidCommitReason: () => invalidCommitReason,
  isAncestor: () => isAncestor,
  isBlank: () => isBlank,
  isCommit: () => isCommit,
  isGenericName: () => isGenericName,
  isIgnored: () => isIgnored,
  isJsonPath: () => isJsonPath,
  isPlainDefinition: () => isPlainDefinition,
  isReadable: () => isReadable,
  isReferenceKind: () => isReferenceKind,
  jsonTypeName: () => jsonTypeName,
  labelOf: () => labelOf,
  labelsInPayload: () => labelsInPayload,
  leftOutOf: () => leftOutOf,
  limitProblems: () => limitProblems,
  lines: () => lines,
  listSome: () => listSome,
  load: () => load,
  loadChecks: () => loadChecks,
  locatedNumber: () => locatedNumber,
  makeFinding: () => makeFinding,
  matchesKey: () => matchesKey,
  mayHoldPlaceholders: () => mayHoldPlaceholders,
  memberAt: () => memberAt,
  mergeConflict: () => mergeConflict,
  missingToken: () => missingToken,
  nearMiss: () => nearMiss,
  nestedTooDeep: () => nestedTooDeep,
  noTokenReason: () => noTokenReason,
  notKnown: () => notKnown,
  nothingCompared: () => nothingCompared,
  nullIfNoJson: () => nullIfNoJson,
  originOf: () => originOf,
  ownMembers: () => ownMembers,
  parallel: () => parallel,
  parentFolder: () => parentFolder,
  parseReferenceName: () => parseReferenceName,
  parseReferences: () => parseReferences,
  pathInWorkspace: () => pathInWorkspace,
  placeFindings: () => placeFindings,
  placeIn: () => placeIn,
  placeInDocument: () => placeInDocument,
  placeholderIn: () => placeholderIn,
  pluralOf: () => pluralOf,
  problemsOf: () => problemsOf,
  proven: () => proven,
  pullRequestHead: () => pullRequestHead,
  readBytes: () => readBytes,
  readDefinitions: () => readDefinitions,
  readFile: () => readFile,
  readRunEnvironment: () => readRunEnvironment,
  readSubject: () => readSubject,
  readTree: () => readTree,
  reasonOf: () => reasonOf2,
  referenceKinds: () => referenceKinds,
  releaseId: () => releaseId,
  repeated: () => repeated,
  runAction: () => runAction,
  scanJson: () => scanJson,
  seenLive: () => seenLive,
  selectDefinitions: () => selectDefinitions,
  sha256Id: () => sha256Id,
  shallowCommits: () => shallowCommits,
  shallowHint: () => shallowHint,
  stringProblems: () => stringProblems,
  subjectInPayload: () => subjectInPayload,
  subjectOf: () => subjectOf,
  systemClock: () => systemClock,
  targetOf: () => targetOf,
  toInvalidFile: () => toInvalidFile,
  triggerEvent: () => triggerEvent,
  usesFolderName: () => usesFolderName,
  withProblems: () => withProblems,
  withResult: () => withResult,
  withTargetProblems: () => withTargetProblems,
  withoutPromotion: () => withoutPromotion
});
module.exports = __toCommonJS(stdin_exports);

// own:src/adapters/files/workspace.ts
var import_node_path = __toESM(__nccwpck_require__(760));
function contains(folder, inner) {
  let relative = import_node_path.default.relative(folder, inner);
  return relative === "" || !(relative.split(import_node_path.default.sep)[0] === ".." || import_node_path.default.isAbsolute(relative));
}
function isIgnored(name) {
  return [".git", "node_modules"].includes(name.toLowerCase());
}
function isReadable(root, resolved) {
  return contains(root, resolved) && !import_node_path.default.relative(root, resolved).split(import_node_path.default.sep).some((part) => part.toLowerCase() === ".git");
}

// another:src/core/model/errors.ts
var import_index = __nccwpck_require__(377);

// another:src/core/text/quote.ts
var import_index2 = __nccwpck_require__(377);

// own:src/adapters/files/glob.ts
var import_node_path2 = __toESM(__nccwpck_require__(760));
function createMatcher(glob, { source }) {
  let pattern = new RegExp(source);
  return (path24) => path24 === glob || pattern.test(path24);
}
var inFolder = String.raw`(?:\/(?!\.)(?:(?:(?!(?:^|\/)\.).)*?)\/|\/|$)(?!\.)(?=.)[^/]*?\.(json|yaml|yml)`, defaultGlobs = /* @__PURE__ */ new Map([
  [
    "connect/views/**/*.{json,yaml,yml}",
    { base: "connect/views", source: String.raw`^(?:connect\/views${inFolder})$` }
  ],
  [
    "connect/modules/**/*.{json,yaml,yml}",
    { base: "connect/modules", source: String.raw`^(?:connect\/modules${inFolder})$` }
  ],
  [
    "connect/values.{yaml,yml,json}",
    { base: "connect", source: String.raw`^(?:connect\/values\.(yaml|yml|json))$` }
  ]
]);
async function createSelection(patterns) {
  let parsed = await Promise.all(patterns.map(parsePattern)), included = parsed.filter((pattern) => !pattern.excludes);
  return {
    included: included.map(({ text }) => text),
    bases: outermost(included.map(({ base }) => base)),
    matchingPatterns: (file) => included.filter(({ matches }) => matches(file)).map(({ text }) => text),
    selects: (file) => parsed.findLast(({ matches }) => matches(file))?.excludes === !1,
    openFolder: (file) => {
      let folder = file.slice(0, Math.max(0, file.lastIndexOf("/")));
      return included.some(({ base, matches }) => isBelow(folder, base) && matches(file)) ? folder.slice(folder.lastIndexOf("/") + 1) : null;
    },
    excludesFolder: (folder) => {
      let last = parsed.findLastIndex(
        ({ excludes, matches }) => excludes && matches(`${folder}/x`) && matches(`${folder}/x/x`)
      );
      return last >= 0 && parsed.slice(last).every((pattern) => pattern.excludes);
    }
  };
}
async function parsePattern(text) {
  let excludes = text.startsWith("!"), glob = (excludes ? text.slice(1) : text).replace(/^(?:\.\/+)+/, "");
  if (leadsOutside(glob)) throw outsideError(text);
  let compiled = defaultGlobs.get(glob) ?? await compile(glob);
  return { text, excludes, base: compiled.base, matches: createMatcher(glob, compiled) };
}
async function compile(glob) {
  let { compileGlob: compileGlob2 } = await Promise.resolve().then(() => (init_adapters_files_compile_glob(), adapters_files_compile_glob_exports));
  return compileGlob2(glob);
}
function leadsOutside(glob) {
  return /^(?:[a-z]:)?[\\/]/i.test(glob) || /(?:^|[\\/{,(|])\.\.(?:$|[\\/},)|])/.test(glob);
}
function outsideError(text) {
  return new import_index.ActionError(
    "invalid-input",
    "pattern-outside",
    `The pattern ${(0, import_index2.quote)(text)} leads out of the working-directory; expected one relative to it, without "..". Correct it.`
  );
}
function isBelow(inner, outer) {
  return inner !== outer && (outer === "" || inner.startsWith(`${outer}/`));
}
function outermost(bases) {
  return [...new Set(bases)].filter((base, _, all) => !all.some((other) => isBelow(base, other)));
}
var maxFiles = 100;
function createRemovedFiles(github, range, checkoutPaths) {
  let rangeRead = null, list = () => (rangeRead ??= github.removedFiles(range), rangeRead);
  return {
    async find(patterns) {
      let { paths, complete } = await list(), { selects, openFolder } = await createSelection(patterns), files = paths.flatMap((file) => {
        let inFolder2 = pathInWorkingDirectory(checkoutPaths, file);
        return inFolder2 === null || !selects(inFolder2) ? [] : [{ ...createFoundFile(github, range, checkoutPaths, file), folder: openFolder(inFolder2) }];
      });
      return { files: files.slice(0, maxFiles), complete: complete && files.length <= maxFiles };
    },
    async modified(patterns) {
      let { selects } = await createSelection(patterns);
      return (await list()).modified.filter((file) => {
        let inFolder2 = pathInWorkingDirectory(checkoutPaths, file);
        return inFolder2 !== null && selects(inFolder2);
      }).map((file) => pathInWorkspace(checkoutPaths, file));
    }
  };
}
function pathInWorkingDirectory({ workspace, checkout, workingDirectory }, file) {
  let folder = import_node_path2.default.resolve(workspace, workingDirectory), absolute = import_node_path2.default.join(checkout, file);
  if (!contains(folder, absolute)) return null;
  let parts = import_node_path2.default.relative(folder, absolute).split(import_node_path2.default.sep);
  return parts.some(isIgnored) ? null : parts.join("/");
}
function createFoundFile(github, range, checkoutPaths, file) {
  return {
    path: pathInWorkspace(checkoutPaths, file),
    read: () => github.readFile(commitBefore(range), file)
  };
}
function pathInWorkspace({ workspace, checkout }, file) {
  return import_node_path2.default.relative(import_node_path2.default.resolve(workspace), import_node_path2.default.join(checkout, file)).replaceAll(import_node_path2.default.sep, "/");
}
function commitBefore(range) {
  return range.kind === "back" ? range.from : range.kind === "push" ? range.before : range.base;
}

// own:src/core/shapes/plain.ts
var ownMembers = {
  view: ["View", "Template", "Content", "Head", "Body"],
  module: ["ContactFlowModule", "Content", "StartAction", "Actions"]
};
function isPlainDefinition(kind, tree) {
  return tree.type !== "object" || !tree.members.some(({ name }) => ownMembers[kind].includes(name)) ? !1 : !mayBeContactFlow(tree) && !tree.members.some(({ value }) => value.type === "object" && mayBeContactFlow(value));
}
function mayBeContactFlow({ members }) {
  return members.some(({ name, value }) => name === "ContactFlow" || name === "ContactFlowType" ? !0 : value.type !== "string" ? !1 : name === "Type" && !value.value.endsWith("_MANAGED") || name === "Arn" && value.value.includes("/contact-flow/"));
}

// another:src/core/kinds/text-rule.ts
var import_index3 = __nccwpck_require__(377);

// another:src/core/kinds/arns.ts
var import_index4 = __nccwpck_require__(377);

// another:src/core/document/problem.ts
var import_index5 = __nccwpck_require__(377);

// own:src/app/check/load-checks.ts
function loadChecks(kind) {
  return kind === "view" ? Promise.resolve().then(() => (init_core_check_view_definition(), core_check_view_definition_exports)) : Promise.resolve().then(() => (init_core_check_module_definition(), core_check_module_definition_exports));
}
var maxProblems = 100;
function usesFolderName({ work, candidate }) {
  return work.defaultName !== null && !candidate.hasName;
}
async function readFile({ kind, file, matchedBothKinds, defaultName }, parse, { checks = !1, literals = !1 } = {}) {
  let path6 = file.path, emptyFile = {
    kind,
    file: path6,
    name: null,
    hasName: !1,
    definition: null,
    arns: [],
    checked: null
  };
  if (matchedBothKinds)
    return { ...emptyFile, problems: [(0, import_index5.error)("matched-twice", (0, import_index5.fileStart)(path6), matchedBothKindsMessage)] };
  let bytes = await readBytes(file);
  if (!(bytes instanceof Uint8Array)) return { ...emptyFile, problems: [bytes] };
  let { tree, within, ...plain2 } = await readTree({ kind, file: path6, defaultName }, bytes, parse), reading = tree !== null && mayRefer(plain2.definition, bytes) ? await addReferences(plain2, { kind, tree, within }, parse) : plain2, { definition } = reading;
  if (definition === null || tree === null) return { kind, file: path6, ...reading, checked: null };
  let check = checks ? (await loadChecks(kind)).checkDefinition : null, findLiterals2 = literals ? (await Promise.resolve().then(() => (init_core_check_literals(), core_check_literals_exports))).findLiterals : null;
  return {
    kind,
    file: path6,
    ...reading,
    checked: check?.(definition, tree, parse.json, within) ?? null,
    ...findLiterals2 && { literals: findLiterals2(definition, tree, parse.json, within) }
  };
}
function mayRefer(definition, bytes) {
  if (definition === null) return Buffer.from(bytes).includes(referenceStart);
  let { name, content, description, tags } = definition;
  return [name, ...Object.values(content).flat(), description, ...Object.values(tags)].some(
    (text) => text?.includes(referenceStart)
  );
}
var referenceStart = "$".concat("{");
async function addReferences(reading, { kind, tree, within }, parse) {
  let { findReferences: findReferences2 } = await Promise.resolve().then(() => (init_core_resolve_find(), core_resolve_find_exports)), { definition, problems } = reading, references = findReferences2(kind, tree, parse.json, within);
  if (references.problems.length > 0)
    return { ...reading, definition: null, problems: [...problems, ...references.problems] };
  if (definition === null) return reading;
  let { withReferences: withReferences2 } = await Promise.resolve().then(() => (init_core_resolve_definition(), core_resolve_definition_exports));
  return { ...reading, definition: withReferences2(definition, references.found) };
}
async function readTree({
  kind,
  file,
  defaultName
}, bytes, parse) {
  let parsed = await parse.document(file, bytes), { tree } = parsed, context = { file, defaultName, parseJson: parse.json };
  if (tree !== null && isPlainDefinition(kind, tree))
    return { ...(0, import_index3.readDefinition)(kind, tree, context), tree, within: null };
  let { readUnusual: readUnusual2 } = await Promise.resolve().then(() => (init_app_load_unusual_file(), app_load_unusual_file_exports));
  return readUnusual2({ kind, context, bytes, parsed, parse });
}
function problemsOf({ file, problems, arns }, target) {
  return limitProblems(unique([...problems, ...(0, import_index4.foreignArns)(arns, target)]), file);
}
function unique(problems) {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}
function limitProblems(problems, path6) {
  if (problems.length <= maxProblems) return problems;
  let ranked = [...problems.filter(import_index5.isError), ...problems.filter((problem) => !(0, import_index5.isError)(problem))], more = `This file has ${problems.length} problems; ${maxProblems} are reported. Correct those first.`;
  return [...ranked.slice(0, maxProblems), (0, import_index5.warning)("more-problems", (0, import_index5.fileStart)(path6), more)];
}
var matchedBothKindsMessage = "Both the views and the modules patterns match this file; expected one. Change the patterns, or move the file.";
async function readBytes(file) {
  try {
    return await file.read();
  } catch (cause) {
    return unreadableProblem(cause, (0, import_index5.fileStart)(file.path));
  }
}
async function unreadableProblem(cause, place) {
  let { problemCodes: problemCodes2 } = await Promise.resolve().then(() => (init_core_document_problem_codes(), core_document_problem_codes_exports)), isProblemCode = (code) => Object.hasOwn(problemCodes2, code);
  if (cause instanceof import_index.ActionError && isProblemCode(cause.code))
    return (0, import_index5.error)(cause.code, place, cause.message);
  let why = (0, import_index2.printable)((0, import_index2.withoutDot)(cause instanceof Error ? cause.message : String(cause)));
  return (0, import_index5.error)(
    "file-unreadable",
    place,
    `The file could not be read: ${why}. Check that it is a plain, readable file.`
  );
}

// own:src/core/check/settle.ts
function settleFindings(findings, circumstances) {
  if (circumstances.check === "off") return [];
  let live = new Set((circumstances.live ?? []).map(findingKey));
  return findings.flatMap((finding) => {
    let isLive = live.has(findingKey(finding));
    return isLive && !failsAtRunTime.includes(finding.code) ? [] : [{ finding, severity: severityOf(finding, isLive, circumstances) }];
  });
}
var failsAtRunTime = ["unresolved-placeholder"], stopsPublish = ["unresolved-placeholder"];
function severityOf({ certainty, code }, isLive, circumstances) {
  if (certainty === "unknown") return "notice";
  if (certainty === "documented" || isLive) return "warning";
  let { check, mode, written, live, accepted } = circumstances;
  return written !== !0 || live === null || accepted ? "warning" : check === "error" || check === "plan" && (mode === "plan" || stopsPublish.includes(code)) ? "error" : "warning";
}
function findingKey({ code, type, path: path6 }) {
  let members = path6.members.filter((step) => typeof step == "string");
  return JSON.stringify([code, type, path6.root, ...members]);
}
var nothingCompared = () => ({ written: null, live: null, accepted: !1, further: [] });
function checkFiles(context, { files }) {
  return { facts: { contentProblems: contentProblems(context, files, nothingCompared) } };
}
function contentProblems({
  inputs,
  decision
}, files, knownOf) {
  return files.flatMap((file) => {
    let { checked, definition } = file;
    if (checked === null || definition === null) return [];
    let { further, ...known } = knownOf({ ...file, checked }), placed = [...checked.findings, ...further];
    if (placed.length === 0) return [];
    let circumstances = { check: inputs.contentCheck, mode: decision.mode, ...known };
    return limitProblems(settled(placed, circumstances), file.file);
  }).toSorted(import_index5.compareLocations);
}
function settled(placed, circumstances) {
  let placeOf = new Map(placed.map((each) => [each.finding, each])), findings = placed.map(({ finding }) => finding);
  return settleFindings(findings, circumstances).flatMap(({ finding, severity }) => {
    let found = placeOf.get(finding);
    return found === void 0 ? [] : [problemOf(found, severity)];
  });
}
function problemOf({ finding, place, note }, severity) {
  let { code, message } = finding;
  return { severity, code, message: `${message}${severity === "error" ? goOn : ""}${note}`, place };
}
var goOn = " To publish it all the same, set the input content-check to warn.";
function leftOutOf({
  loaded,
  observed
}) {
  return /* @__PURE__ */ new Set([...loaded.invalid.map(({ key }) => key), ...observed.unreadable.keys()]);
}
function initialState({ notices }) {
  return {
    loaded: { files: [], definitions: [], invalid: [], problems: [] },
    inRepository: /* @__PURE__ */ new Set(),
    contentProblems: [],
    instance: null,
    values: null,
    names: null,
    observed: null,
    removed: [],
    plan: null,
    differences: /* @__PURE__ */ new Map(),
    publishing: null,
    checkedOnly: !1,
    warnings: [],
    notices: [...notices],
    failures: []
  };
}
function withResult(state, { facts, warnings = [], notices = [], failures = [] }) {
  return {
    ...state,
    ...facts,
    warnings: [...state.warnings, ...warnings],
    notices: [...state.notices, ...notices],
    failures: [...state.failures, ...failures]
  };
}

// own:src/app/promotion/promotion.ts
function withoutPromotion(plan) {
  return { plan, received: /* @__PURE__ */ new Set() };
}

// own:src/app/parallel.ts
async function parallel(items, limit, work) {
  let results = [], queue = items.entries(), failed = !1, worker = async () => {
    for (let [index, item] of queue) {
      if (failed) return;
      results[index] = await work(item).catch((cause) => {
        throw failed = !0, cause;
      });
    }
  };
  return await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker)), results;
}
async function inOrder(items, limit, work) {
  let done = /* @__PURE__ */ new Map(), places = /* @__PURE__ */ new Map(), placesOf = (kind) => {
    let found = places.get(kind) ?? createPlaces(limit);
    return places.set(kind, found), found;
  };
  for (let item of items) {
    let earlier = item.after.flatMap((key) => done.get(key) ?? []), { run } = placesOf(item.definition.kind);
    done.set(
      item.key,
      earlier.length === 0 ? run(() => work(item)) : Promise.all(earlier).then(() => run(() => work(item)))
    );
  }
  await Promise.all(done.values());
}
function createPlaces(count) {
  let free = count, waiting = [];
  return { run: async (work) => {
    free === 0 ? await new Promise((resolve2) => waiting.push(resolve2)) : free -= 1;
    try {
      await work();
    } finally {
      let next = waiting.shift();
      next === void 0 ? free += 1 : next();
    }
  } };
}
var generic = [
  "flow",
  "module",
  "view",
  "content",
  "view-content",
  "index",
  "definition"
];
function isGenericName(file) {
  return generic.includes((0, import_index3.nameOfPath)(file));
}
function folderName(file, folder) {
  return folder !== null && isGenericName(file) ? folder.normalize("NFC") : null;
}
function parentFolder(file) {
  return file.split("/").at(-2) ?? null;
}

// own:src/core/text/list-some.ts
function listSome(names, max = 10) {
  let rest = names.length - max;
  return `${names.slice(0, max).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}

// another:src/core/model/key.ts
var import_index6 = __nccwpck_require__(377);

// another:src/core/document/json.ts
var import_index7 = __nccwpck_require__(377);

// own:src/app/load/duplicates.ts
var maxNamed = 5;
function rejectDuplicates(parsedFiles) {
  let files = /* @__PURE__ */ new Map();
  for (let parsedFile of parsedFiles) {
    let key = keyOf(parsedFile);
    key !== null && files.set(key, [...files.get(key) ?? [], parsedFile.file]);
  }
  return parsedFiles.map((parsedFile) => {
    let key = keyOf(parsedFile), others = (key === null ? [] : files.get(key) ?? []).filter((file) => file !== parsedFile.file);
    return key === null || others.length === 0 ? { ...parsedFile, unique: !0 } : duplicateFile(parsedFile, key, others);
  });
}
function keyOf({ kind, name }) {
  return name === null ? null : (0, import_index6.keyFor)(kind, name);
}
function duplicateFile(parsedFile, key, others) {
  let { definition, file, problems } = parsedFile, place = definition?.place ?? (0, import_index5.fileStart)(file), message = `${(0, import_index2.quote)(key)} is also defined by ${listSome(others.map(import_index2.quote), maxNamed)}; expected one file. Remove one of them, or change its Name.`;
  return {
    ...parsedFile,
    definition: null,
    unique: !1,
    problems: [...problems, (0, import_index5.error)("duplicate-definition", place, message)]
  };
}
var maxParallelFiles = 8;
async function load(found, parse, target, { liveNames = async () => /* @__PURE__ */ new Set(), ...looksFor } = {}) {
  let files = await parallel(filesOf(found), maxParallelFiles, async (work) => ({
    work,
    candidate: await readFile(work, parse, looksFor)
  })), read = files.some(usesFolderName) ? await (await Promise.resolve().then(() => (init_app_load_folder_names(), app_load_folder_names_exports))).withLiveFileNames(files, { parse, liveNames, looksFor }) : files.map(({ candidate }) => candidate);
  return withTargetProblems(rejectDuplicates(read), target);
}
function withTargetProblems(files, target) {
  let checkedFiles = files.map((file) => ({ ...file, problems: problemsOf(file, target) }));
  return {
    files,
    definitions: files.flatMap(({ definition }) => definition ?? []).toSorted((a, b) => (0, import_index7.compareCodeUnits)(a.key, b.key)),
    invalid: checkedFiles.filter(({ definition }) => definition === null).map(toInvalidFile),
    problems: checkedFiles.flatMap(({ problems }) => problems).toSorted(import_index5.compareLocations)
  };
}
function withProblems(loaded, more) {
  return { ...loaded, problems: [...loaded.problems, ...more].toSorted(import_index5.compareLocations) };
}
function keyOf2({ kind, name, unique: unique2, file }) {
  return name !== null && unique2 ? (0, import_index6.keyFor)(kind, name) : file;
}
function filesOf({ views, modules }) {
  let filesByPath = /* @__PURE__ */ new Map();
  for (let file of views) filesByPath.set(file.path, workOf("view", file, !1));
  for (let file of modules) {
    let matchedBothKinds = filesByPath.get(file.path)?.kind === "view";
    filesByPath.set(file.path, workOf(matchedBothKinds ? "view" : "module", file, matchedBothKinds));
  }
  return [...filesByPath.values()].toSorted((a, b) => (0, import_index7.compareCodeUnits)(a.file.path, b.file.path));
}
function workOf(kind, file, matchedBothKinds) {
  return { kind, file, matchedBothKinds, defaultName: folderName(file.path, file.folder ?? null) };
}
function toInvalidFile(uniqueFile) {
  let { kind, name, file, problems } = uniqueFile;
  return { key: keyOf2(uniqueFile), kind, name, file, problems };
}
function matchesKey(patterns, key) {
  let last = patterns.findLast((pattern) => matchesWildcard(withoutExclusion(pattern), key));
  return last === void 0 ? patterns.every(isExclusion) : !isExclusion(last);
}
function isExclusion(pattern) {
  return pattern.startsWith("!");
}
function withoutExclusion(pattern) {
  return isExclusion(pattern) ? pattern.slice(1) : pattern;
}
function matchesWildcard(pattern, text) {
  let [first = "", ...rest] = pattern.split("*"), last = rest.pop();
  if (last === void 0) return text === pattern;
  if (!text.startsWith(first)) return !1;
  let from = first.length;
  for (let part of rest) {
    let found = text.indexOf(part, from);
    if (found < 0) return !1;
    from = found + part.length;
  }
  return from + last.length <= text.length && text.endsWith(last);
}
async function findFiles(context) {
  let modules = matchingFiles(context, "modules");
  return modules.catch(() => {
  }), { views: await matchingFiles(context, "views"), modules: await modules };
}
function expectsDefinitions({ inputs }, { views, modules }) {
  return inputs.only === null && views.length + modules.length > 0;
}
async function readDefinitions(context, found, identify) {
  let liveNames = async (kind) => {
    let { liveNamesOf: liveNamesOf2 } = await Promise.resolve().then(() => (init_app_load_folder_names(), app_load_folder_names_exports));
    return liveNamesOf2(context, identify)(kind);
  }, { contentCheck, requireReferences } = context.inputs, looksFor = { checks: contentCheck !== "off", literals: requireReferences }, target = targetOf(context.inputs, null), loaded = await load(found, context.parse, target, { liveNames, ...looksFor });
  return { facts: { loaded, inRepository: repositoryKeys(loaded) } };
}
function repositoryKeys({ files }) {
  return new Set(files.flatMap(({ kind, name }) => name === null ? [] : [(0, import_index6.keyFor)(kind, name)]));
}
function targetOf(inputs, instance) {
  let { arn: arn2, id: id2 } = inputs.instance, [allowed = null, ...others] = inputs.allowedAccountIds, account = arn2?.account ?? (others.length === 0 ? allowed : null);
  return { instanceId: id2, account: instance?.account ?? account, region: inputs.region };
}
async function matchingFiles(context, input) {
  let { patterns, given } = context.inputs[input], { files, unmatched } = await context.files.find(patterns);
  if (!given || unmatched.length === 0) return files;
  let { hintsFor: hintsFor2 } = await Promise.resolve().then(() => (init_app_load_pattern_hints(), app_load_pattern_hints_exports)), hints = await hintsFor2(unmatched, context.files, context.inputs.workingDirectory);
  throw new import_index.ActionError(
    "invalid-input",
    "pattern-matches-nothing",
    `The input ${input} has patterns that match no file: ${unmatched.join(", ")}. Check them against the files below working-directory (${context.inputs.workingDirectory}).${hints.map((hint) => ` ${hint}`).join("")}`
  );
}
async function selectDefinitions({ inputs }, all) {
  let { only } = inputs, loaded = only === null ? all : selectOnly(all, only, targetOf(inputs, null));
  if (only !== null && loaded.files.length === 0 && all.files.length > 0)
    return { facts: { loaded }, warnings: [{ code: "no-definitions", message: noneSelected(only) }] };
  if (!loaded.files.some(({ file, hasName }) => !hasName && isGenericName(file))) return { facts: { loaded } };
  let { noticesOfNames: noticesOfNames2 } = await Promise.resolve().then(() => (init_app_load_folder_names(), app_load_folder_names_exports));
  return { facts: { loaded }, notices: noticesOfNames2(loaded.files) };
}
function noneSelected(patterns) {
  return `The input only selects no definition (${patterns.join(", ")}). The last pattern that matches a definition decides, and one with "!" leaves it out.`;
}
function selectOnly({ files }, patterns, target) {
  let keys = files.map(keyOf2), idle = patterns.filter(
    (pattern) => !pattern.startsWith("!") && !keys.some((key) => matchesKey([pattern], key))
  );
  if (idle.length > 0)
    throw new import_index.ActionError(
      "invalid-input",
      "only-matches-nothing",
      `The input only has patterns that match no definition: ${idle.join(", ")}. Definitions are known as view/<Name> and module/<Name>.`
    );
  let selected = files.filter((file) => keyOf2(file) === file.file || matchesKey(patterns, keyOf2(file)));
  return withTargetProblems(selected, target);
}

// own:src/ports/github.ts
var GitHubRefused = class extends Error {
  kind;
  /** Milliseconds after which GitHub accepts the next request; null: it did not say. */
  retryAfter;
  constructor(kind, message, options = {}) {
    super(message, "cause" in options ? { cause: options.cause } : {}), this.name = "GitHubRefused", this.kind = kind, this.retryAfter = options.retryAfter ?? null;
  }
};
function missingToken() {
  return new GitHubRefused("credentials", "the `github-token` is empty");
}

// own:src/core/text/hex.ts
var commitId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, sha256Id = /^[0-9a-f]{64}$/;

// own:src/adapters/git/git.ts
var import_node_util = __nccwpck_require__(975), timeout = 1e4, maxBuffer = 16 * 1024 * 1024, localOnlyEnv = { GIT_NO_LAZY_FETCH: "1", GIT_TERMINAL_PROMPT: "0" }, commitPattern = /^[0-9a-f]{7,64}$/, invalidCommitReason = "a commit has 7 to 64 hex digits";
function isCommit(text) {
  return commitPattern.test(text);
}
async function git(folder, ...args) {
  return (await gitBytes(folder, ...args)).toString("utf8");
}
async function gitBytes(folder, ...args) {
  let env = { ...process.env, ...localOnlyEnv }, { execFile } = await Promise.resolve().then(() => __toESM(__nccwpck_require__(421))), options = { timeout, maxBuffer, env, encoding: "buffer" }, { stdout } = await (0, import_node_util.promisify)(execFile)("git", ["-C", folder, ...args], options);
  return stdout;
}
function exitCode(cause) {
  return typeof cause == "object" && cause !== null && "code" in cause ? cause.code : null;
}

// own:src/adapters/untyped.ts
function memberAt(value, ...names) {
  return names.reduce((found, name) => isObject2(found) ? found[name] : void 0, value);
}
function isObject2(value) {
  return typeof value == "object" && value !== null;
}
function triggerEvent(env, payload) {
  let name = env.GITHUB_EVENT_NAME ?? "";
  return {
    name,
    action: textOrNull(memberAt(payload, "action")),
    ref: gitRef(name, env, payload),
    defaultBranch: textOrNull(memberAt(payload, "repository", "default_branch")),
    deleted: memberAt(payload, "deleted") === !0,
    pullRequest: pullRequest(name, env, payload),
    releaseTag: name === "release" ? textOrNull(memberAt(payload, "release", "tag_name")) : null
  };
}
function pullRequestHead(env, payload) {
  return env.GITHUB_EVENT_NAME === "pull_request" ? textOrNull(memberAt(payload, "pull_request", "head", "sha")) : null;
}
function originOf(env, payload) {
  if (env.GITHUB_EVENT_NAME !== "workflow_run") return null;
  let run = memberAt(payload, "workflow_run"), [id2, event] = [memberAt(run, "id"), textOrNull(memberAt(run, "event"))], headCommit2 = textOrNull(memberAt(run, "head_sha")), headRepository = textOrNull(memberAt(run, "head_repository", "full_name"));
  return !Number.isSafeInteger(id2) || event === null || headCommit2 === null || headRepository === null ? null : { runId: String(id2), event, headCommit: headCommit2, headRepository };
}
function releaseId(payload) {
  let id2 = memberAt(payload, "release", "id");
  return typeof id2 == "number" && Number.isSafeInteger(id2) ? id2 : null;
}
function labelsInPayload(payload) {
  let labels = memberAt(payload, "pull_request", "labels");
  return Array.isArray(labels) ? labels.flatMap((label) => textOrNull(memberAt(label, "name")) ?? []) : null;
}
function subjectInPayload(payload, commit) {
  for (let head of [memberAt(payload, "head_commit"), memberAt(payload, "merge_group", "head_commit")]) {
    let message = textOrNull(memberAt(head, "message"));
    if (message !== null && memberAt(head, "id") === commit) return subjectOf(message);
  }
  return null;
}
function commitBefore2(env, payload) {
  let branch = env.GITHUB_EVENT_NAME === "push" && gitRef("push", env, payload)?.type === "branch", isDeleted = memberAt(payload, "deleted") === !0;
  return branch && !isDeleted ? commitIn(memberAt(payload, "before")) : null;
}
function commitIn(value) {
  return typeof value == "string" && isCommit(value) && !/^0+$/.test(value) ? value : null;
}
function gitRef(name, env, payload) {
  let ref = name === "push" ? textOrNull(memberAt(payload, "ref")) : env.GITHUB_REF ?? null, [, type, shortName] = /^refs\/(heads|tags)\/(.+)$/s.exec(ref ?? "") ?? [];
  return shortName !== void 0 ? { type: type === "tags" ? "tag" : "branch", name: shortName } : ref === null || ref === "" ? null : { type: "other", name: ref };
}
function pullRequest(name, env, payload) {
  let number = memberAt(payload, "pull_request", "number");
  if (!name.startsWith("pull_request") || typeof number != "number") return null;
  let merged = memberAt(payload, "action") === "closed" && memberAt(payload, "pull_request", "merged") === !0, base = textOrNull(memberAt(payload, "pull_request", "base", "ref"));
  return {
    number,
    ...merged ? { merged } : {},
    ...base === null ? {} : { base },
    isWithoutSecrets: name !== "pull_request_target" && (byDependabot(env, payload) || fromFork(payload))
  };
}
function byDependabot(env, payload) {
  let author = memberAt(payload, "pull_request", "user", "login");
  return env.GITHUB_ACTOR === "dependabot[bot]" || author === "dependabot[bot]";
}
function fromFork(payload) {
  let base = memberAt(payload, "pull_request", "base", "repo", "full_name");
  return memberAt(payload, "pull_request", "head", "repo", "full_name") !== base;
}
function textOrNull(value) {
  return typeof value == "string" && value !== "" ? value : null;
}
function subjectOf(message) {
  let [paragraph = ""] = message.trim().split(/\r?\n[ \t]*\r?\n/);
  return paragraph.split(`
`).map((line) => line.trim()).filter(Boolean).join(" ") || null;
}
function changeRange(env, payload) {
  let name = env.GITHUB_EVENT_NAME ?? "";
  if (name.startsWith("pull_request")) {
    let number = memberAt(payload, "pull_request", "number"), base = commitIn(memberAt(payload, "pull_request", "base", "sha"));
    return typeof number == "number" && base !== null ? { kind: "pull-request", number, base } : null;
  }
  let [before, after] = [commitIn(memberAt(payload, "before")), commitIn(memberAt(payload, "after"))];
  return name === "push" && before !== null && after !== null ? { kind: "push", before, after } : null;
}

// another:src/adapters/workflow-run/workflow-run.ts
var import_index8 = __nccwpck_require__(377);

// own:src/adapters/clock.ts
var import_promises = __nccwpck_require__(500), import_promises2 = __nccwpck_require__(455), import_node_path3 = __toESM(__nccwpck_require__(760)), import_types = __nccwpck_require__(429), import_promises3 = __nccwpck_require__(455), import_node_path4 = __toESM(__nccwpck_require__(760)), import_types2 = __nccwpck_require__(429), systemClock = {
  // Not performance.now(), which makes Node load all of perf_hooks.
  now: () => Number(process.hrtime.bigint() / 1000000n),
  wallTime: () => Date.now(),
  sleep: (ms, signal) => (0, import_promises.setTimeout)(ms, void 0, signal ? { signal } : {}).catch(ignoreAbort)
};
function ignoreAbort(cause) {
  if (!(cause instanceof Error) || cause.name !== "AbortError") throw cause;
}
function createLazyGitHub(token, repository, clock, env, load2 = () => Promise.resolve().then(() => (init_adapters_github(), adapters_github_exports))) {
  if (!token) return null;
  let apiUrl = env.GITHUB_API_URL || "https://api.github.com", loaded = null, github = () => (loaded ??= load2().then(
    ({ createGitHub: createGitHub2 }) => createGitHub2({ token, repository, apiUrl, clock, env }),
    throwNotLoaded
  ), loaded);
  return {
    pullRequestOfCommit: async (...parameters) => (await github()).pullRequestOfCommit(...parameters),
    comments: async (...parameters) => (await github()).comments(...parameters),
    withEditors: async (...parameters) => (await github()).withEditors(...parameters),
    create: async (...parameters) => (await github()).create(...parameters),
    update: async (...parameters) => (await github()).update(...parameters),
    delete: async (...parameters) => (await github()).delete(...parameters),
    pullRequest: async (...parameters) => (await github()).pullRequest(...parameters),
    labels: async (...parameters) => (await github()).labels(...parameters),
    commitsBetween: async (...parameters) => (await github()).commitsBetween(...parameters),
    pullRequestsMergedBy: async (...parameters) => (await github()).pullRequestsMergedBy(...parameters),
    release: async (...parameters) => (await github()).release(...parameters),
    releaseOfTag: async (...parameters) => (await github()).releaseOfTag(...parameters),
    draftsOfTag: async (...parameters) => (await github()).draftsOfTag(...parameters),
    updateReleaseBody: async (...parameters) => (await github()).updateReleaseBody(...parameters),
    removedFiles: async (...parameters) => (await github()).removedFiles(...parameters),
    readFile: async (...parameters) => (await github()).readFile(...parameters),
    compare: (...parameters) => github().then(
      (loadedGitHub) => loadedGitHub.compare(...parameters),
      (error2) => ({ order: "unknown", why: reasonOf(error2) })
    ),
    tipOf: (...parameters) => github().then(
      (loadedGitHub) => loadedGitHub.tipOf(...parameters),
      (error2) => ({ tip: null, why: reasonOf(error2) })
    ),
    sourcesSince: (...parameters) => github().then(
      (loadedGitHub) => loadedGitHub.sourcesSince(...parameters),
      (error2) => ({ known: !1, why: reasonOf(error2) })
    ),
    sourceAt: (...parameters) => github().then(
      (loadedGitHub) => loadedGitHub.sourceAt(...parameters),
      (error2) => ({ known: !1, why: reasonOf(error2) })
    )
  };
}
function reasonOf(error2) {
  return error2 instanceof Error ? error2.message : String(error2);
}
function throwNotLoaded(cause) {
  let why = `what asks GitHub could not be loaded: ${reasonOf(cause)}`;
  throw new GitHubRefused("unavailable", why, { cause });
}
async function findCheckout(folder, top) {
  let found = await checkoutAt(folder);
  return found !== null || folder === top || import_node_path4.default.dirname(folder) === folder ? found : findCheckout(import_node_path4.default.dirname(folder), top);
}
async function headCommit(checkout) {
  let text = await readIfThere(import_node_path4.default.join(checkout.gitDir, "HEAD")), commit = await resolve(checkout, text, 5) ?? await headFromGit(checkout);
  if (commit === null && text?.trimEnd() === reftableHead) throw new Error(reftableMessage);
  return commit;
}
var reftableHead = "ref: refs/heads/.invalid", reftableMessage = "the refs have the format reftable, which only git can read, and git finds no commit";
async function headFromGit({ root, gitDir }) {
  let args = [`--git-dir=${gitDir}`, "rev-parse", "--verify", "--quiet", "HEAD^{commit}"], commit = (await git(root, ...args).catch(() => "")).trim();
  return commitId.test(commit) ? commit : null;
}
async function readIfThere(file) {
  try {
    return await (0, import_promises3.readFile)(file, "utf8");
  } catch (error2) {
    if (isAbsence(error2)) return null;
    throw error2;
  }
}
async function checkoutAt(root) {
  let dotGit = import_node_path4.default.join(root, ".git"), gitDir = await isFolder(dotGit) ? dotGit : await linkedGitDir(root, dotGit);
  if (gitDir === null) return null;
  let common = await readIfThere(import_node_path4.default.join(gitDir, "commondir"));
  return { root, gitDir, commonDir: common === null ? gitDir : import_node_path4.default.resolve(gitDir, common.trim()) };
}
async function linkedGitDir(root, dotGit) {
  let [, target] = /^gitdir: (.+)/.exec(await readIfThere(dotGit) ?? "") ?? [];
  return target === void 0 ? null : import_node_path4.default.resolve(root, target.trim());
}
async function resolve(checkout, text, steps) {
  let commit = text?.trimEnd() ?? "";
  if (commitId.test(commit)) return commit;
  let [, ref] = /^ref: (refs\/\S+)\s*$/.exec(text ?? "") ?? [];
  return ref === void 0 || steps === 0 || ref.split("/").includes("..") ? null : resolve(checkout, await readRef(checkout, ref), steps - 1);
}
async function readRef({ gitDir, commonDir }, ref) {
  let loose = await readIfThere(import_node_path4.default.join(gitDir, ref)) ?? await readIfThere(import_node_path4.default.join(commonDir, ref));
  return loose !== null ? loose : (await readIfThere(import_node_path4.default.join(commonDir, "packed-refs")) ?? "").split(`
`).find((each) => each.slice(each.indexOf(" ") + 1).trimEnd() === ref)?.split(" ")[0] ?? null;
}
async function isFolder(file) {
  try {
    return (await (0, import_promises3.stat)(file)).isDirectory();
  } catch (error2) {
    if (isAbsence(error2)) return !1;
    throw error2;
  }
}
function isAbsence(error2) {
  let code = (0, import_types2.isNativeError)(error2) && "code" in error2 ? error2.code : null;
  return code === "ENOENT" || code === "ENOTDIR" || code === "EISDIR";
}
var noCommit = "0".repeat(40);
async function readRunEnvironment(env, workingDirectory, known = []) {
  let notices = [...known], workspace = import_node_path3.default.resolve(env.GITHUB_WORKSPACE || "."), payload = await readPayload(env.GITHUB_EVENT_PATH ?? "", notices), folder = import_node_path3.default.resolve(workspace, workingDirectory), checkout = await readCheckout(folder, workspace, notices), commit = await readCommit(checkout, env.GITHUB_SHA || noCommit, notices);
  return {
    context: (0, import_index8.workflowRun)(env, commit),
    event: triggerEvent(env, payload),
    before: commitBefore2(env, payload),
    pullRequestHead: pullRequestHead(env, payload),
    origin: originOf(env, payload),
    releaseId: releaseId(payload),
    range: changeRange(env, payload),
    workspace,
    checkout: checkout?.root ?? folder,
    gitDir: checkout?.gitDir ?? null,
    subject: subjectInPayload(payload, commit),
    labels: labelsInPayload(payload),
    notices
  };
}
async function readPayload(file, notices) {
  try {
    return file === "" ? null : JSON.parse(await (0, import_promises2.readFile)(file, "utf8"));
  } catch (error2) {
    return notices.push(`The event file ${file} cannot be read (${errorText(error2)}); the event counts as unknown.`), null;
  }
}
async function readCheckout(folder, top, notices) {
  try {
    return await findCheckout(folder, top);
  } catch (error2) {
    return notices.push(
      `The checkout of ${folder} cannot be read (${errorText(error2)}); the event's commit is taken.`
    ), null;
  }
}
async function readCommit(checkout, fallback, notices) {
  if (checkout === null) return fallback;
  try {
    let head = await headCommit(checkout);
    if (head !== null) return head;
    notices.push(`HEAD of the checkout ${checkout.root} names no commit; ${fallback} is taken instead.`);
  } catch (error2) {
    notices.push(
      `HEAD of the checkout ${checkout.root} cannot be read (${errorText(error2)}); ${fallback} is taken instead.`
    );
  }
  return fallback;
}
function errorText(error2) {
  return (0, import_types.isNativeError)(error2) ? error2.message : String(error2);
}

// own:src/adapters/text/lines.ts
function createLocate(file, text) {
  let starts = null;
  return (offset) => {
    starts ??= [0, ...Array.from(text.matchAll(/\r\n?|\n/g), (end) => end.index + end[0].length)];
    let line = lineAt(starts, offset);
    return { file, line, column: offset - (starts[line - 1] ?? 0) + 1 };
  };
}
function lineAt(starts, offset) {
  let low = 0, high = starts.length;
  for (; low < high; ) {
    let middle = low + high >> 1;
    (starts[middle] ?? 0) <= offset ? low = middle + 1 : high = middle;
  }
  return low;
}
function stringProblems(value, at) {
  if (value.isWellFormed()) return [];
  let message = `${(0, import_index2.quote)(value)} contains half of a character (a surrogate alone). Write the whole character.`;
  return [(0, import_index5.error)("lone-surrogate", at, message)];
}
function locatedNumber(value, written, at) {
  return written === String(value) ? { type: "number", value, at } : { type: "number", value, at, written };
}
function duplicateKeys(members) {
  if (new Set(members.map(({ name }) => name)).size === members.length) return [];
  let first = /* @__PURE__ */ new Map();
  return members.flatMap(({ name, at }) => {
    let before = first.get(name);
    if (before === void 0)
      return first.set(name, at), [];
    let message = `${(0, import_index2.quote)(name)} appears twice, first at line ${before.line}, column ${before.column}. Remove or rename one of them.`;
    return [(0, import_index5.error)("duplicate-key", at, message)];
  });
}
function isBlank(text) {
  return /^[\t\n\r ]*$/.test(text);
}
function emptyDocument(at, what) {
  return (0, import_index5.error)("empty-document", at, `The ${what} is empty. ${what === "file" ? "Add its content, or delete the file." : "Write JSON text, or remove it."}`);
}
function nestedTooDeep(at) {
  return (0, import_index5.error)(
    "nesting-depth",
    at,
    "Objects and lists are nested deeper than 200 levels here. Use fewer levels."
  );
}
function scanJson(text) {
  let [depth, names] = [0, 0];
  for (let index = 0; index < text.length; index += 1) {
    let code = text.charCodeAt(index);
    if (code === quote2 ? index = stringEnd(text, index + 1) : code === colon ? names += 1 : code === openList || code === openObject ? depth += 1 : (code === closeList || code === closeObject) && (depth -= 1), depth > 200) return { deepAt: index, names };
  }
  return { deepAt: null, names };
}
var [quote2, lineFeed, backslash, colon] = [34, 10, 92, 58], [openList, closeList, openObject, closeObject] = [91, 93, 123, 125];
function stringEnd(text, from) {
  for (let index = from; index < text.length; index += 1) {
    let code = text.charCodeAt(index);
    if (code === quote2 || code === lineFeed) return index;
    code === backslash && (index += 1);
  }
  return text.length;
}
function findDeepYaml(tokens) {
  let open2 = tokens.map((token) => ({ token, depth: 0 })), first = null;
  for (let next = open2.pop(); next !== void 0; next = open2.pop()) {
    let { token, depth } = next;
    if (depth > 200) first = Math.min(first ?? token.offset, token.offset);
    else for (let child of childrenOf(token)) open2.push({ token: child, depth: depth + levelsOf(child) });
  }
  return first;
}
function childrenOf(token) {
  return token.type === "document" ? token.value === void 0 ? [] : [token.value] : "items" in token ? token.items.flatMap(
    ({ key, value }) => [key, value].filter((each) => each != null)
  ) : [];
}
function levelsOf(token) {
  return "items" in token ? 1 : 0;
}
var marker = /^(?:<{7}|>{7})(?=[ \r\n]|$)/m;
function mergeConflict(text, locate) {
  let found = marker.exec(text);
  return found === null ? null : (0, import_index5.error)(
    "merge-conflict",
    locate(found.index),
    `The file has an unresolved merge conflict: this line starts with ${(0, import_index2.quote)(found[0])}. Resolve it, and remove the lines with its markers.`
  );
}

// own:src/adapters/git/checkout.ts
var import_promises4 = __nccwpck_require__(455), import_node_path5 = __toESM(__nccwpck_require__(760)), shallowHint = "the checkout is shallow (with `fetch-depth: 0` actions/checkout fetches all commits)", HistoryUnknown = class extends Error {
};
async function shallowCommits(folder) {
  let file = (await git(folder, "rev-parse", "--git-path", "shallow")).trim();
  try {
    return new Set(lines(await (0, import_promises4.readFile)(import_node_path5.default.resolve(folder, file), "utf8")));
  } catch (cause) {
    if (exitCode(cause) === "ENOENT") return /* @__PURE__ */ new Set();
    throw cause;
  }
}
async function fullCommit(folder, commit) {
  let revision = `${commit}^{commit}`, found = await git(folder, "rev-parse", "--verify", "--quiet", revision).catch(() => "");
  if (found.startsWith(commit)) return found.trim();
  let isShallow = (await shallowCommits(folder)).size > 0;
  throw new HistoryUnknown(isShallow ? shallowHint : `the checkout has no commit ${commit.slice(0, 12)}`);
}
function reasonOf2(cause) {
  return cause instanceof HistoryUnknown ? cause.message : exitCode(cause) === "ENOENT" ? "git cannot be run here" : "git cannot read the history of the checkout";
}
function lines(text) {
  return text.split(`
`).filter((line) => line !== "");
}
async function readSubject(folder, commit) {
  return isCommit(commit) ? git(folder, "log", "-1", "--no-show-signature", "--encoding=UTF-8", "--format=%s", commit, "--").then(subjectOf, () => null) : null;
}
function createLocalHistory(folder) {
  return {
    compare: (base, head) => compare(folder, base, head).catch((cause) => ({ order: "unknown", why: reasonOf2(cause) })),
    tipOf: async () => ({ tip: null, why: "a checkout does not show where a branch is now" })
  };
}
async function compare(folder, base, head) {
  if (!isCommit(base) || !isCommit(head)) throw new HistoryUnknown(invalidCommitReason);
  let older = await fullCommit(folder, base), newer = await fullCommit(folder, head);
  if (older === newer) return { order: "identical" };
  if (await isAncestor(folder, newer, older)) return { order: "behind" };
  if (await isAncestor(folder, older, newer)) return { order: "ahead" };
  if ((await shallowCommits(folder)).size > 0) throw new HistoryUnknown(shallowHint);
  return { order: "diverged" };
}
async function isAncestor(folder, older, newer) {
  try {
    return await git(folder, "merge-base", "--is-ancestor", older, newer), !0;
  } catch (cause) {
    if (exitCode(cause) === 1) return !1;
    throw cause;
  }
}
function githubOrLocal(github, local) {
  let remote = github ?? withoutGitHub;
  return {
    async compare(base, head) {
      let remoteAnswer = await remote.compare(base, head);
      if (isOrder(remoteAnswer)) return remoteAnswer;
      let localAnswer = await local.compare(base, head);
      return isOrder(localAnswer) ? localAnswer : remoteAnswer.order === "no-such-commit" || localAnswer.order === "no-such-commit" ? { order: "no-such-commit" } : { order: "unknown", why: `${remoteAnswer.why}, and ${localAnswer.why}` };
    },
    async tipOf(branch) {
      let remoteAnswer = await remote.tipOf(branch);
      if (remoteAnswer.tip !== null) return remoteAnswer;
      let localAnswer = await local.tipOf(branch);
      return localAnswer.tip === null ? { tip: null, why: `${remoteAnswer.why}, and ${localAnswer.why}` } : localAnswer;
    }
  };
}
var noTokenReason = "there is no token to ask GitHub with", withoutGitHub = {
  compare: async () => ({ order: "unknown", why: noTokenReason }),
  tipOf: async () => ({ tip: null, why: noTokenReason })
};
function isOrder(comparison) {
  return comparison.order !== "unknown" && comparison.order !== "no-such-commit";
}

// another:src/core/plan/mode.ts
var import_index9 = __nccwpck_require__(377);

// another:src/core/document/located-json.ts
var import_index10 = __nccwpck_require__(377);

// another:src/core/text/arn.ts
var import_index11 = __nccwpck_require__(377);

// another:src/core/resolve/has-references.ts
var import_index12 = __nccwpck_require__(377);

// another:src/core/hash/sha256.ts
var import_index13 = __nccwpck_require__(377);

// another:src/core/kinds/large-text.ts
var import_index14 = __nccwpck_require__(377);

// another:src/core/model/once-for-each.ts
var import_index15 = __nccwpck_require__(377);

// another:src/core/document/kept-json.ts
var import_index16 = __nccwpck_require__(377);

// another:src/action/sink-failures.ts
var import_index17 = __nccwpck_require__(377);

// another:src/core/text/cause-text.ts
var import_index18 = __nccwpck_require__(377);

// another:src/core/diff/shared/group-by.ts
var import_index19 = __nccwpck_require__(377);

// another:src/core/text/nearest.ts
var import_index20 = __nccwpck_require__(377);

// another:esbuild-runtime
var import_index21 = __nccwpck_require__(377);

// own:action-run-action
var import_node_path6 = __toESM(__nccwpck_require__(760)), import_promises5 = __nccwpck_require__(455), import_node_path7 = __toESM(__nccwpck_require__(760)), import_node_fs = __nccwpck_require__(24), import_promises6 = __nccwpck_require__(455), import_promises7 = __nccwpck_require__(455), import_node_path8 = __toESM(__nccwpck_require__(760)), cancelSignals = ["SIGINT", "SIGTERM"];
async function reportOrCancel(run, { signals, deadline, clock, saveNow }) {
  let interrupt = () => {
  }, interrupted = new Promise((resolve2) => {
    interrupt = resolve2;
  });
  for (let signal of cancelSignals) signals.once(signal, interrupt);
  let cancelled = interrupted.then(async () => (deadline.cancel(), await saveNow(await run.soFar()), await Promise.race([run.report, clock.sleep(5e3)]), { report: await run.soFar(), cancelled: !0 })), completed = run.report.then((report) => ({
    report,
    cancelled: deadline.stopReason() === "cancelled"
  }));
  return Promise.race([completed.then((result) => result.cancelled ? cancelled : result), cancelled]).finally(() => {
    for (let signal of cancelSignals) signals.off(signal, interrupt);
  });
}
var graceMs = { timeout: 6e4, cancelled: 5e3 };
function createDeadline(clock, timeoutSeconds) {
  let endsAt = clock.now() + timeoutSeconds * 1e3, cancelledAt = null, endedAt = Number.POSITIVE_INFINITY;
  return {
    stopReason: () => cancelledAt !== null ? "cancelled" : clock.now() > endsAt ? "timeout" : null,
    hardDeadline: () => Math.min(
      endsAt + graceMs.timeout,
      (cancelledAt ?? Number.POSITIVE_INFINITY) + graceMs.cancelled,
      endedAt
    ),
    cancel: () => {
      cancelledAt ??= clock.now();
    },
    end: () => {
      endedAt = clock.now();
    }
  };
}
function releaseTarget({ releaseTag, ref, deleted }, releaseId2) {
  return releaseTag !== null ? { id: releaseId2, tag: releaseTag } : ref?.type === "tag" && !deleted ? { id: null, tag: ref.name } : null;
}
function decode(file, bytes) {
  let start = (0, import_index5.fileStart)(file);
  return bytes.length > 4194304 ? (0, import_index5.error)("file-too-large", start, tooLarge(bytes.length)) : isUtf16(bytes) ? (0, import_index5.error)("text-encoding", start, "The file is UTF-16. Save it as UTF-8.") : decodeAll(bytes) ?? notUtf8(file, bytes);
}
function notUtf8(file, bytes) {
  let valid = validPrefix(bytes), locate = createLocate(file, new TextDecoder().decode(bytes.subarray(0, valid))), at = new TextDecoder().decode(bytes.subarray(0, valid)).length, byte = (bytes[valid] ?? 0).toString(16).padStart(2, "0");
  return (0, import_index5.error)("text-encoding", locate(at), `The byte 0x${byte} is not UTF-8 here. Save the file as UTF-8.`);
}
function tooLarge(bytes) {
  return `The file has ${bytes} bytes; at most 4194304 (4 MiB) are read. Keep one definition in a file, and nothing else.`;
}
function isUtf16([first, second]) {
  return first === 255 && second === 254 || first === 254 && second === 255 ? !0 : second !== void 0 && first === 0 != (second === 0);
}
function decodeAll(bytes, stream = !1) {
  try {
    return new TextDecoder("utf-8", { fatal: !0 }).decode(bytes, { stream });
  } catch {
    return null;
  }
}
function validPrefix(bytes) {
  let low = 0, high = bytes.length;
  for (; low < high; ) {
    let middle = low + high + 1 >> 1;
    decodeAll(bytes.subarray(0, middle), !0) !== null ? low = middle : high = middle - 1;
  }
  return wholeCharacters(bytes, low);
}
function wholeCharacters(bytes, end) {
  for (let back = 0; back <= 3; back += 1)
    if (decodeAll(bytes.subarray(0, end - back)) !== null) return end - back;
  return end;
}
var flags = import_node_fs.constants.O_RDONLY | (import_node_fs.constants.O_NOFOLLOW ?? 0) | (import_node_fs.constants.O_NONBLOCK ?? 0);
async function readContained(root, file) {
  let resolved = await (0, import_promises6.realpath)(file);
  if (!isReadable(root, resolved)) throw invalidFile("link-outside", outsideMessage);
  let handle = await (0, import_promises6.open)(resolved, flags);
  try {
    let opened = await handle.stat();
    if (!opened.isFile()) throw invalidFile("file-unreadable", notPlainMessage);
    if (!isReadable(root, await resolveOpenPath(handle, file)))
      throw invalidFile("link-outside", outsideMessage);
    if (opened.size > 4194304) throw invalidFile("file-too-large", tooLarge(opened.size));
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}
async function resolveOpenPath({ fd }, file) {
  return (0, import_promises6.readlink)(`/proc/self/fd/${fd}`).catch(() => (0, import_promises6.realpath)(file));
}
var outsideMessage = "This is a symbolic link that leads out of the workspace or into .git; only files of the workspace are read. Keep the file itself in the repository.", notPlainMessage = "This is no plain file; expected one. Keep the definition in a plain file.";
function invalidFile(code, message) {
  return new import_index.ActionError("invalid-definition", code, message);
}
var maxEntries = 2e5;
async function* walk({ root, folder }, base, excludesFolder) {
  let entries = 0;
  async function openFolder(inner) {
    try {
      let resolved = await (0, import_promises7.realpath)(import_node_path8.default.join(folder, inner));
      if (!isReadable(root, resolved)) throw outsideError2(inner);
      return { resolved, entries: await (0, import_promises7.readdir)(resolved, { withFileTypes: !0 }) };
    } catch (cause) {
      if (isAbsence2(cause) || excludesFolder(inner)) return null;
      throw cause instanceof import_index.ActionError ? cause : unreadableError(inner, cause);
    }
  }
  async function* walkFolder(inner, ancestors) {
    let opened = await openFolder(inner);
    if (opened === null || ancestors.includes(opened.resolved)) return;
    let { resolved } = opened;
    for (let entry of opened.entries) {
      if (entries += 1, entries > maxEntries) throw tooManyError();
      if (isIgnored(entry.name)) continue;
      let name = inner === "" ? entry.name : `${inner}/${entry.name}`;
      await isFolder2(entry, import_node_path8.default.join(resolved, entry.name)) ? yield* walkFolder(name, [...ancestors, resolved]) : yield name;
    }
  }
  base.split("/").some(isIgnored) || (yield* walkFolder(base, []));
}
async function isFolder2(entry, file) {
  return entry.isSymbolicLink() ? (0, import_promises7.stat)(file).then(
    (target) => target.isDirectory(),
    () => !1
  ) : entry.isDirectory();
}
function isAbsence2(cause) {
  return ["ENOENT", "ENOTDIR", "ELOOP"].includes(String(Object(cause).code));
}
function outsideError2(folder) {
  return new import_index.ActionError(
    "invalid-input",
    "link-outside",
    `The folder ${(0, import_index2.quote)(folder)} is a symbolic link that leads out of the workspace or into .git; only files of the workspace are read. Keep the files themselves in the repository, or exclude it with the pattern ${(0, import_index2.quote)(`!${folder}/**`)}.`
  );
}
function unreadableError(folder, cause) {
  return new import_index.ActionError(
    "invalid-input",
    "folder-unreadable",
    `The folder ${(0, import_index2.quote)(folder)} cannot be read: ${(0, import_index18.causeText)(cause)}. Give the user of this job the permission to read it, or exclude it with the pattern ${(0, import_index2.quote)(`!${folder}/**`)}.`,
    { cause }
  );
}
function tooManyError() {
  return new import_index.ActionError(
    "invalid-input",
    "too-many-files",
    `The patterns search more than ${maxEntries} files and folders. Begin them with the folder of the definitions.`
  );
}
function createFiles(workspace, workingDirectory) {
  return { find: (patterns) => findFiles2(workspace, workingDirectory, patterns) };
}
async function findFiles2(workspace, workingDirectory, patterns) {
  let selection = await createSelection(patterns), workspacePaths = await resolveWorkspace(workspace, workingDirectory), matched = /* @__PURE__ */ new Set(), found = /* @__PURE__ */ new Map();
  for (let base of selection.bases)
    for await (let file of walk(workspacePaths, base, selection.excludesFolder)) {
      for (let pattern of selection.matchingPatterns(file)) matched.add(pattern);
      selection.selects(file) && found.set(file, createFoundFile2(workspacePaths, file, selection));
    }
  return {
    files: [...found.values()].toSorted((a, b) => (0, import_index7.compareCodeUnits)(a.path, b.path)),
    unmatched: findUnmatched(selection, matched)
  };
}
async function resolveWorkspace(workspace, workingDirectory) {
  let root = await (0, import_promises5.realpath)(workspace), folder = import_node_path7.default.resolve(workspace, workingDirectory);
  if (contains(import_node_path7.default.resolve(workspace), folder) && contains(root, await resolveFolder(folder, workingDirectory)))
    return { root, folder, prefix: import_node_path7.default.relative(import_node_path7.default.resolve(workspace), folder).replaceAll(import_node_path7.default.sep, "/") };
  throw new import_index.ActionError(
    "invalid-input",
    "working-directory-outside",
    `The working-directory ${(0, import_index2.quote)(workingDirectory)} leads out of the workspace; nothing outside it is read. Give a folder of the checkout.`
  );
}
async function resolveFolder(folder, workingDirectory) {
  try {
    return await (0, import_promises5.realpath)(folder);
  } catch (cause) {
    throw new import_index.ActionError(
      "invalid-input",
      "working-directory-not-found",
      `The working-directory ${(0, import_index2.quote)(workingDirectory)} does not exist in the workspace. Correct it, or check out the repository before this step.`,
      { cause }
    );
  }
}
function createFoundFile2({ root, folder, prefix }, file, { openFolder }) {
  return {
    path: prefix === "" ? file : `${prefix}/${file}`,
    folder: openFolder(file),
    read: () => readContained(root, import_node_path7.default.join(folder, file))
  };
}
function findUnmatched({ included }, matched) {
  return included.filter((pattern) => !matched.has(pattern));
}
function lazyHistory(load2) {
  let loading = null, ask = async (question) => {
    loading ??= load2();
    try {
      return await question(await loading);
    } catch (cause) {
      return { known: !1, why: `what reads the history could not be loaded: ${cause instanceof Error ? cause.message : String(cause)}` };
    }
  };
  return {
    sourcesSince: (base, head, path42, beside) => ask((history) => history.sourcesSince(base, head, path42, beside)),
    sourceAt: (commit, path42) => ask((history) => history.sourceAt(commit, path42))
  };
}
function createScanner(text, ignoreTrivia = !1) {
  let len = text.length, pos = 0, value = "", tokenOffset = 0, token = 16, lineNumber = 0, lineStartOffset = 0, tokenLineStartOffset = 0, prevTokenLineStartOffset = 0, scanError = 0;
  function scanHexDigits(count, exact) {
    let digits = 0, value2 = 0;
    for (; digits < count || !exact; ) {
      let ch = text.charCodeAt(pos);
      if (ch >= 48 && ch <= 57)
        value2 = value2 * 16 + ch - 48;
      else if (ch >= 65 && ch <= 70)
        value2 = value2 * 16 + ch - 65 + 10;
      else if (ch >= 97 && ch <= 102)
        value2 = value2 * 16 + ch - 97 + 10;
      else
        break;
      pos++, digits++;
    }
    return digits < count && (value2 = -1), value2;
  }
  function setPosition(newPosition) {
    pos = newPosition, value = "", tokenOffset = 0, token = 16, scanError = 0;
  }
  function scanNumber() {
    let start = pos;
    if (text.charCodeAt(pos) === 48)
      pos++;
    else
      for (pos++; pos < text.length && isDigit(text.charCodeAt(pos)); )
        pos++;
    if (pos < text.length && text.charCodeAt(pos) === 46)
      if (pos++, pos < text.length && isDigit(text.charCodeAt(pos)))
        for (pos++; pos < text.length && isDigit(text.charCodeAt(pos)); )
          pos++;
      else
        return scanError = 3, text.substring(start, pos);
    let end = pos;
    if (pos < text.length && (text.charCodeAt(pos) === 69 || text.charCodeAt(pos) === 101))
      if (pos++, (pos < text.length && text.charCodeAt(pos) === 43 || text.charCodeAt(pos) === 45) && pos++, pos < text.length && isDigit(text.charCodeAt(pos))) {
        for (pos++; pos < text.length && isDigit(text.charCodeAt(pos)); )
          pos++;
        end = pos;
      } else
        scanError = 3;
    return text.substring(start, end);
  }
  function scanString() {
    let result = "", start = pos;
    for (; ; ) {
      if (pos >= len) {
        result += text.substring(start, pos), scanError = 2;
        break;
      }
      let ch = text.charCodeAt(pos);
      if (ch === 34) {
        result += text.substring(start, pos), pos++;
        break;
      }
      if (ch === 92) {
        if (result += text.substring(start, pos), pos++, pos >= len) {
          scanError = 2;
          break;
        }
        switch (text.charCodeAt(pos++)) {
          case 34:
            result += '"';
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
            result += `
`;
            break;
          case 114:
            result += "\r";
            break;
          case 116:
            result += "	";
            break;
          case 117:
            let ch3 = scanHexDigits(4, !0);
            ch3 >= 0 ? result += String.fromCharCode(ch3) : scanError = 4;
            break;
          default:
            scanError = 5;
        }
        start = pos;
        continue;
      }
      if (ch >= 0 && ch <= 31)
        if (isLineBreak(ch)) {
          result += text.substring(start, pos), scanError = 2;
          break;
        } else
          scanError = 6;
      pos++;
    }
    return result;
  }
  function scanNext() {
    if (value = "", scanError = 0, tokenOffset = pos, lineStartOffset = lineNumber, prevTokenLineStartOffset = tokenLineStartOffset, pos >= len)
      return tokenOffset = len, token = 17;
    let code = text.charCodeAt(pos);
    if (isWhiteSpace(code)) {
      do
        pos++, value += String.fromCharCode(code), code = text.charCodeAt(pos);
      while (isWhiteSpace(code));
      return token = 15;
    }
    if (isLineBreak(code))
      return pos++, value += String.fromCharCode(code), code === 13 && text.charCodeAt(pos) === 10 && (pos++, value += `
`), lineNumber++, tokenLineStartOffset = pos, token = 14;
    switch (code) {
      // tokens: []{}:,
      case 123:
        return pos++, token = 1;
      case 125:
        return pos++, token = 2;
      case 91:
        return pos++, token = 3;
      case 93:
        return pos++, token = 4;
      case 58:
        return pos++, token = 6;
      case 44:
        return pos++, token = 5;
      // strings
      case 34:
        return pos++, value = scanString(), token = 10;
      // comments
      case 47:
        let start = pos - 1;
        if (text.charCodeAt(pos + 1) === 47) {
          for (pos += 2; pos < len && !isLineBreak(text.charCodeAt(pos)); )
            pos++;
          return value = text.substring(start, pos), token = 12;
        }
        if (text.charCodeAt(pos + 1) === 42) {
          pos += 2;
          let safeLength = len - 1, commentClosed = !1;
          for (; pos < safeLength; ) {
            let ch = text.charCodeAt(pos);
            if (ch === 42 && text.charCodeAt(pos + 1) === 47) {
              pos += 2, commentClosed = !0;
              break;
            }
            pos++, isLineBreak(ch) && (ch === 13 && text.charCodeAt(pos) === 10 && pos++, lineNumber++, tokenLineStartOffset = pos);
          }
          return commentClosed || (pos++, scanError = 1), value = text.substring(start, pos), token = 13;
        }
        return value += String.fromCharCode(code), pos++, token = 16;
      // numbers
      case 45:
        if (value += String.fromCharCode(code), pos++, pos === len || !isDigit(text.charCodeAt(pos)))
          return token = 16;
      // found a minus, followed by a number so
      // we fall through to proceed with scanning
      // numbers
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
        return value += scanNumber(), token = 11;
      // literals and unknown symbols
      default:
        for (; pos < len && isUnknownContentCharacter(code); )
          pos++, code = text.charCodeAt(pos);
        if (tokenOffset !== pos) {
          switch (value = text.substring(tokenOffset, pos), value) {
            case "true":
              return token = 8;
            case "false":
              return token = 9;
            case "null":
              return token = 7;
          }
          return token = 16;
        }
        return value += String.fromCharCode(code), pos++, token = 16;
    }
  }
  function isUnknownContentCharacter(code) {
    if (isWhiteSpace(code) || isLineBreak(code))
      return !1;
    switch (code) {
      case 125:
      case 93:
      case 123:
      case 91:
      case 34:
      case 58:
      case 44:
      case 47:
        return !1;
    }
    return !0;
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
function isDigit(ch) {
  return ch >= 48 && ch <= 57;
}
var CharacterCodes;
(function(CharacterCodes2) {
  CharacterCodes2[CharacterCodes2.lineFeed = 10] = "lineFeed", CharacterCodes2[CharacterCodes2.carriageReturn = 13] = "carriageReturn", CharacterCodes2[CharacterCodes2.space = 32] = "space", CharacterCodes2[CharacterCodes2._0 = 48] = "_0", CharacterCodes2[CharacterCodes2._1 = 49] = "_1", CharacterCodes2[CharacterCodes2._2 = 50] = "_2", CharacterCodes2[CharacterCodes2._3 = 51] = "_3", CharacterCodes2[CharacterCodes2._4 = 52] = "_4", CharacterCodes2[CharacterCodes2._5 = 53] = "_5", CharacterCodes2[CharacterCodes2._6 = 54] = "_6", CharacterCodes2[CharacterCodes2._7 = 55] = "_7", CharacterCodes2[CharacterCodes2._8 = 56] = "_8", CharacterCodes2[CharacterCodes2._9 = 57] = "_9", CharacterCodes2[CharacterCodes2.a = 97] = "a", CharacterCodes2[CharacterCodes2.b = 98] = "b", CharacterCodes2[CharacterCodes2.c = 99] = "c", CharacterCodes2[CharacterCodes2.d = 100] = "d", CharacterCodes2[CharacterCodes2.e = 101] = "e", CharacterCodes2[CharacterCodes2.f = 102] = "f", CharacterCodes2[CharacterCodes2.g = 103] = "g", CharacterCodes2[CharacterCodes2.h = 104] = "h", CharacterCodes2[CharacterCodes2.i = 105] = "i", CharacterCodes2[CharacterCodes2.j = 106] = "j", CharacterCodes2[CharacterCodes2.k = 107] = "k", CharacterCodes2[CharacterCodes2.l = 108] = "l", CharacterCodes2[CharacterCodes2.m = 109] = "m", CharacterCodes2[CharacterCodes2.n = 110] = "n", CharacterCodes2[CharacterCodes2.o = 111] = "o", CharacterCodes2[CharacterCodes2.p = 112] = "p", CharacterCodes2[CharacterCodes2.q = 113] = "q", CharacterCodes2[CharacterCodes2.r = 114] = "r", CharacterCodes2[CharacterCodes2.s = 115] = "s", CharacterCodes2[CharacterCodes2.t = 116] = "t", CharacterCodes2[CharacterCodes2.u = 117] = "u", CharacterCodes2[CharacterCodes2.v = 118] = "v", CharacterCodes2[CharacterCodes2.w = 119] = "w", CharacterCodes2[CharacterCodes2.x = 120] = "x", CharacterCodes2[CharacterCodes2.y = 121] = "y", CharacterCodes2[CharacterCodes2.z = 122] = "z", CharacterCodes2[CharacterCodes2.A = 65] = "A", CharacterCodes2[CharacterCodes2.B = 66] = "B", CharacterCodes2[CharacterCodes2.C = 67] = "C", CharacterCodes2[CharacterCodes2.D = 68] = "D", CharacterCodes2[CharacterCodes2.E = 69] = "E", CharacterCodes2[CharacterCodes2.F = 70] = "F", CharacterCodes2[CharacterCodes2.G = 71] = "G", CharacterCodes2[CharacterCodes2.H = 72] = "H", CharacterCodes2[CharacterCodes2.I = 73] = "I", CharacterCodes2[CharacterCodes2.J = 74] = "J", CharacterCodes2[CharacterCodes2.K = 75] = "K", CharacterCodes2[CharacterCodes2.L = 76] = "L", CharacterCodes2[CharacterCodes2.M = 77] = "M", CharacterCodes2[CharacterCodes2.N = 78] = "N", CharacterCodes2[CharacterCodes2.O = 79] = "O", CharacterCodes2[CharacterCodes2.P = 80] = "P", CharacterCodes2[CharacterCodes2.Q = 81] = "Q", CharacterCodes2[CharacterCodes2.R = 82] = "R", CharacterCodes2[CharacterCodes2.S = 83] = "S", CharacterCodes2[CharacterCodes2.T = 84] = "T", CharacterCodes2[CharacterCodes2.U = 85] = "U", CharacterCodes2[CharacterCodes2.V = 86] = "V", CharacterCodes2[CharacterCodes2.W = 87] = "W", CharacterCodes2[CharacterCodes2.X = 88] = "X", CharacterCodes2[CharacterCodes2.Y = 89] = "Y", CharacterCodes2[CharacterCodes2.Z = 90] = "Z", CharacterCodes2[CharacterCodes2.asterisk = 42] = "asterisk", CharacterCodes2[CharacterCodes2.backslash = 92] = "backslash", CharacterCodes2[CharacterCodes2.closeBrace = 125] = "closeBrace", CharacterCodes2[CharacterCodes2.closeBracket = 93] = "closeBracket", CharacterCodes2[CharacterCodes2.colon = 58] = "colon", CharacterCodes2[CharacterCodes2.comma = 44] = "comma", CharacterCodes2[CharacterCodes2.dot = 46] = "dot", CharacterCodes2[CharacterCodes2.doubleQuote = 34] = "doubleQuote", CharacterCodes2[CharacterCodes2.minus = 45] = "minus", CharacterCodes2[CharacterCodes2.openBrace = 123] = "openBrace", CharacterCodes2[CharacterCodes2.openBracket = 91] = "openBracket", CharacterCodes2[CharacterCodes2.plus = 43] = "plus", CharacterCodes2[CharacterCodes2.slash = 47] = "slash", CharacterCodes2[CharacterCodes2.formFeed = 12] = "formFeed", CharacterCodes2[CharacterCodes2.tab = 9] = "tab";
})(CharacterCodes || (CharacterCodes = {}));
var cachedSpaces = new Array(20).fill(0).map((_, index) => " ".repeat(index)), maxCachedValues = 200, cachedBreakLinesWithSpaces = {
  " ": {
    "\n": new Array(maxCachedValues).fill(0).map((_, index) => `
` + " ".repeat(index)),
    "\r": new Array(maxCachedValues).fill(0).map((_, index) => "\r" + " ".repeat(index)),
    "\r\n": new Array(maxCachedValues).fill(0).map((_, index) => `\r
` + " ".repeat(index))
  },
  "	": {
    "\n": new Array(maxCachedValues).fill(0).map((_, index) => `
` + "	".repeat(index)),
    "\r": new Array(maxCachedValues).fill(0).map((_, index) => "\r" + "	".repeat(index)),
    "\r\n": new Array(maxCachedValues).fill(0).map((_, index) => `\r
` + "	".repeat(index))
  }
}, ParseOptions;
(function(ParseOptions2) {
  ParseOptions2.DEFAULT = {
    allowTrailingComma: !1
  };
})(ParseOptions || (ParseOptions = {}));
function visit(text, visitor, options = ParseOptions.DEFAULT) {
  let _scanner = createScanner(text, !1), _jsonPath = [], suppressedCallbacks = 0;
  function toNoArgVisit(visitFunction) {
    return visitFunction ? () => suppressedCallbacks === 0 && visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => !0;
  }
  function toOneArgVisit(visitFunction) {
    return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => !0;
  }
  function toOneArgVisitWithPath(visitFunction) {
    return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice()) : () => !0;
  }
  function toBeginVisit(visitFunction) {
    return visitFunction ? () => {
      suppressedCallbacks > 0 ? suppressedCallbacks++ : visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice()) === !1 && (suppressedCallbacks = 1);
    } : () => !0;
  }
  function toEndVisit(visitFunction) {
    return visitFunction ? () => {
      suppressedCallbacks > 0 && suppressedCallbacks--, suppressedCallbacks === 0 && visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter());
    } : () => !0;
  }
  let onObjectBegin = toBeginVisit(visitor.onObjectBegin), onObjectProperty = toOneArgVisitWithPath(visitor.onObjectProperty), onObjectEnd = toEndVisit(visitor.onObjectEnd), onArrayBegin = toBeginVisit(visitor.onArrayBegin), onArrayEnd = toEndVisit(visitor.onArrayEnd), onLiteralValue = toOneArgVisitWithPath(visitor.onLiteralValue), onSeparator = toOneArgVisit(visitor.onSeparator), onComment = toNoArgVisit(visitor.onComment), onError = toOneArgVisit(visitor.onError), disallowComments = options && options.disallowComments, allowTrailingComma = options && options.allowTrailingComma;
  function scanNext() {
    for (; ; ) {
      let token = _scanner.scan();
      switch (_scanner.getTokenError()) {
        case 4:
          handleError(
            14
            /* ParseErrorCode.InvalidUnicode */
          );
          break;
        case 5:
          handleError(
            15
            /* ParseErrorCode.InvalidEscapeCharacter */
          );
          break;
        case 3:
          handleError(
            13
            /* ParseErrorCode.UnexpectedEndOfNumber */
          );
          break;
        case 1:
          disallowComments || handleError(
            11
            /* ParseErrorCode.UnexpectedEndOfComment */
          );
          break;
        case 2:
          handleError(
            12
            /* ParseErrorCode.UnexpectedEndOfString */
          );
          break;
        case 6:
          handleError(
            16
            /* ParseErrorCode.InvalidCharacter */
          );
          break;
      }
      switch (token) {
        case 12:
        case 13:
          disallowComments ? handleError(
            10
            /* ParseErrorCode.InvalidCommentToken */
          ) : onComment();
          break;
        case 16:
          handleError(
            1
            /* ParseErrorCode.InvalidSymbol */
          );
          break;
        case 15:
        case 14:
          break;
        default:
          return token;
      }
    }
  }
  function handleError(error2, skipUntilAfter = [], skipUntil = []) {
    if (onError(error2), skipUntilAfter.length + skipUntil.length > 0) {
      let token = _scanner.getToken();
      for (; token !== 17; ) {
        if (skipUntilAfter.indexOf(token) !== -1) {
          scanNext();
          break;
        } else if (skipUntil.indexOf(token) !== -1)
          break;
        token = scanNext();
      }
    }
  }
  function parseString(isValue) {
    let value = _scanner.getTokenValue();
    return isValue ? onLiteralValue(value) : (onObjectProperty(value), _jsonPath.push(value)), scanNext(), !0;
  }
  function parseLiteral() {
    switch (_scanner.getToken()) {
      case 11:
        let tokenValue = _scanner.getTokenValue(), value = Number(tokenValue);
        isNaN(value) && (handleError(
          2
          /* ParseErrorCode.InvalidNumberFormat */
        ), value = 0), onLiteralValue(value);
        break;
      case 7:
        onLiteralValue(null);
        break;
      case 8:
        onLiteralValue(!0);
        break;
      case 9:
        onLiteralValue(!1);
        break;
      default:
        return !1;
    }
    return scanNext(), !0;
  }
  function parseProperty() {
    return _scanner.getToken() !== 10 ? (handleError(3, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ]), !1) : (parseString(!1), _scanner.getToken() === 6 ? (onSeparator(":"), scanNext(), parseValue() || handleError(4, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ])) : handleError(5, [], [
      2,
      5
      /* SyntaxKind.CommaToken */
    ]), _jsonPath.pop(), !0);
  }
  function parseObject() {
    onObjectBegin(), scanNext();
    let needsComma = !1;
    for (; _scanner.getToken() !== 2 && _scanner.getToken() !== 17; ) {
      if (_scanner.getToken() === 5) {
        if (needsComma || handleError(4, [], []), onSeparator(","), scanNext(), _scanner.getToken() === 2 && allowTrailingComma)
          break;
      } else needsComma && handleError(6, [], []);
      parseProperty() || handleError(4, [], [
        2,
        5
        /* SyntaxKind.CommaToken */
      ]), needsComma = !0;
    }
    return onObjectEnd(), _scanner.getToken() !== 2 ? handleError(7, [
      2
      /* SyntaxKind.CloseBraceToken */
    ], []) : scanNext(), !0;
  }
  function parseArray() {
    onArrayBegin(), scanNext();
    let isFirstElement = !0, needsComma = !1;
    for (; _scanner.getToken() !== 4 && _scanner.getToken() !== 17; ) {
      if (_scanner.getToken() === 5) {
        if (needsComma || handleError(4, [], []), onSeparator(","), scanNext(), _scanner.getToken() === 4 && allowTrailingComma)
          break;
      } else needsComma && handleError(6, [], []);
      isFirstElement ? (_jsonPath.push(0), isFirstElement = !1) : _jsonPath[_jsonPath.length - 1]++, parseValue() || handleError(4, [], [
        4,
        5
        /* SyntaxKind.CommaToken */
      ]), needsComma = !0;
    }
    return onArrayEnd(), isFirstElement || _jsonPath.pop(), _scanner.getToken() !== 4 ? handleError(8, [
      4
      /* SyntaxKind.CloseBracketToken */
    ], []) : scanNext(), !0;
  }
  function parseValue() {
    switch (_scanner.getToken()) {
      case 3:
        return parseArray();
      case 1:
        return parseObject();
      case 10:
        return parseString(!0);
      default:
        return parseLiteral();
    }
  }
  return scanNext(), _scanner.getToken() === 17 ? options.allowEmptyContent ? !0 : (handleError(4, [], []), !1) : parseValue() ? (_scanner.getToken() !== 17 && handleError(9, [], []), !0) : (handleError(4, [], []), !1);
}
var ScanError;
(function(ScanError2) {
  ScanError2[ScanError2.None = 0] = "None", ScanError2[ScanError2.UnexpectedEndOfComment = 1] = "UnexpectedEndOfComment", ScanError2[ScanError2.UnexpectedEndOfString = 2] = "UnexpectedEndOfString", ScanError2[ScanError2.UnexpectedEndOfNumber = 3] = "UnexpectedEndOfNumber", ScanError2[ScanError2.InvalidUnicode = 4] = "InvalidUnicode", ScanError2[ScanError2.InvalidEscapeCharacter = 5] = "InvalidEscapeCharacter", ScanError2[ScanError2.InvalidCharacter = 6] = "InvalidCharacter";
})(ScanError || (ScanError = {}));
var SyntaxKind;
(function(SyntaxKind2) {
  SyntaxKind2[SyntaxKind2.OpenBraceToken = 1] = "OpenBraceToken", SyntaxKind2[SyntaxKind2.CloseBraceToken = 2] = "CloseBraceToken", SyntaxKind2[SyntaxKind2.OpenBracketToken = 3] = "OpenBracketToken", SyntaxKind2[SyntaxKind2.CloseBracketToken = 4] = "CloseBracketToken", SyntaxKind2[SyntaxKind2.CommaToken = 5] = "CommaToken", SyntaxKind2[SyntaxKind2.ColonToken = 6] = "ColonToken", SyntaxKind2[SyntaxKind2.NullKeyword = 7] = "NullKeyword", SyntaxKind2[SyntaxKind2.TrueKeyword = 8] = "TrueKeyword", SyntaxKind2[SyntaxKind2.FalseKeyword = 9] = "FalseKeyword", SyntaxKind2[SyntaxKind2.StringLiteral = 10] = "StringLiteral", SyntaxKind2[SyntaxKind2.NumericLiteral = 11] = "NumericLiteral", SyntaxKind2[SyntaxKind2.LineCommentTrivia = 12] = "LineCommentTrivia", SyntaxKind2[SyntaxKind2.BlockCommentTrivia = 13] = "BlockCommentTrivia", SyntaxKind2[SyntaxKind2.LineBreakTrivia = 14] = "LineBreakTrivia", SyntaxKind2[SyntaxKind2.Trivia = 15] = "Trivia", SyntaxKind2[SyntaxKind2.Unknown = 16] = "Unknown", SyntaxKind2[SyntaxKind2.EOF = 17] = "EOF";
})(SyntaxKind || (SyntaxKind = {}));
var visit2 = visit, ParseErrorCode;
(function(ParseErrorCode2) {
  ParseErrorCode2[ParseErrorCode2.InvalidSymbol = 1] = "InvalidSymbol", ParseErrorCode2[ParseErrorCode2.InvalidNumberFormat = 2] = "InvalidNumberFormat", ParseErrorCode2[ParseErrorCode2.PropertyNameExpected = 3] = "PropertyNameExpected", ParseErrorCode2[ParseErrorCode2.ValueExpected = 4] = "ValueExpected", ParseErrorCode2[ParseErrorCode2.ColonExpected = 5] = "ColonExpected", ParseErrorCode2[ParseErrorCode2.CommaExpected = 6] = "CommaExpected", ParseErrorCode2[ParseErrorCode2.CloseBraceExpected = 7] = "CloseBraceExpected", ParseErrorCode2[ParseErrorCode2.CloseBracketExpected = 8] = "CloseBracketExpected", ParseErrorCode2[ParseErrorCode2.EndOfFileExpected = 9] = "EndOfFileExpected", ParseErrorCode2[ParseErrorCode2.InvalidCommentToken = 10] = "InvalidCommentToken", ParseErrorCode2[ParseErrorCode2.UnexpectedEndOfComment = 11] = "UnexpectedEndOfComment", ParseErrorCode2[ParseErrorCode2.UnexpectedEndOfString = 12] = "UnexpectedEndOfString", ParseErrorCode2[ParseErrorCode2.UnexpectedEndOfNumber = 13] = "UnexpectedEndOfNumber", ParseErrorCode2[ParseErrorCode2.InvalidUnicode = 14] = "InvalidUnicode", ParseErrorCode2[ParseErrorCode2.InvalidEscapeCharacter = 15] = "InvalidEscapeCharacter", ParseErrorCode2[ParseErrorCode2.InvalidCharacter = 16] = "InvalidCharacter";
})(ParseErrorCode || (ParseErrorCode = {}));
function wordMessage(token, isName) {
  let what = isName ? "name" : "text";
  return token.startsWith("'") ? `JSON takes double quotes, not single ones. Write the ${what} in double quotes.` : /^[“”„‟«»‘’]/.test(token) ? `${(0, import_index2.quote)(token[0] ?? "")} is not a quote of JSON. Write the ${what} in plain double quotes (").` : /^[A-Za-z_$][\w$-]*$/.test(token) ? bareWord(token, isName) : `Found ${(0, import_index2.quote)(token)}, which is not JSON. Put text in double quotes, or remove it.`;
}
function bareWord(word2, isName) {
  if (isName) return `The name ${word2} has no quotes. Write "${word2}".`;
  let meant = (0, import_index7.ownValue)(meanings, word2.toLowerCase());
  return meant !== null ? `${word2} is not a value of JSON. Did you mean ${meant}?` : `${word2} is not a value of JSON. Write "${word2}" for text.`;
}
var meanings = {
  true: "true",
  yes: "true",
  false: "false",
  no: "false",
  null: "null",
  none: "null",
  nil: "null",
  undefined: "null"
};
function jsonProblem(text, cause, locate) {
  let fault = firstFault(text), message = fault === null ? `The text is not JSON: ${(0, import_index2.printable)(String(cause))}. Correct it.` : faultMessage(text, fault, locate);
  return (0, import_index5.error)("json-syntax", locate(fault?.offset ?? 0), message);
}
function firstFault(text) {
  let stop = new Error("stop"), fault = null, open2 = [], begin = (offset) => {
    open2.push(offset);
  }, end = () => {
    open2.pop();
  }, visitor = { onError: (code, offset, length) => {
    throw fault = { code, offset, length, open: open2 }, stop;
  }, onObjectBegin: begin, onArrayBegin: begin, onObjectEnd: end, onArrayEnd: end };
  try {
    visit2(text, visitor, { disallowComments: !0 });
  } catch (cause) {
    if (cause !== stop) throw cause;
  }
  return fault;
}
function faultMessage(text, { code, offset, length, open: open2 }, locate) {
  let token = text.slice(offset, offset + length), before = text.slice(0, offset).trimEnd(), found = {
    token,
    name: tokenName(token),
    before,
    isAfterBlank: before.length < offset,
    after: text.slice(offset + length),
    openLine: locate(open2.at(-1) ?? 0).line
  };
  return explanations[code]?.(found) ?? `Found ${found.name}, which is not JSON. Correct it.`;
}
function tokenName(token) {
  if (token === "") return "the end of the text";
  if (/^[\w-]{1,80}$/.test(token)) return token;
  if (!token.startsWith('"')) return (0, import_index2.quote)(token);
  let [inner, dots] = (0, import_index2.truncate)(token.slice(1).replace(/"$/, ""), 80);
  return `"${(0, import_index2.printable)(inner)}${dots}"`;
}
var explanations = {
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
}, comment = "JSON has no comments. Remove the comment, or keep the definition as YAML.";
function needlessComma({ before, name }) {
  return before.endsWith(",") ? `Remove the comma before ${name}: nothing follows it.` : null;
}
function missingComma(found) {
  let { token, before, name, isAfterBlank } = found;
  return token === "]" ? notClosed(found, "object", "}") : token === "}" ? notClosed(found, "list", "]") : !isAfterBlank && /\d$/.test(before) && /^\d/.test(token) ? "A number in JSON does not start with 0. Remove the 0, or put the number in double quotes." : directlyAfterString(found) ?? `Missing comma before ${name}. Add it.`;
}
function directlyAfterString({ before, name, isAfterBlank }) {
  return isAfterBlank || !before.endsWith('"') ? null : `Found ${name} directly after a string. Write \\" for a double quote within a string, or add a comma.`;
}
function notClosed({ token, name, openLine }, what, close) {
  return `${token === "" ? "The text ends" : `Found ${name}`}, but the ${what} from line ${openLine} is not closed. Add "${close}".`;
}
function findPlace(file, text, path42, part) {
  let found = new Error("found"), place = null, stop = (line, column) => {
    throw place = { file, line: line + 1, column: column + 1 }, found;
  }, isPath = (other) => other.length === path42.length && isStart(other, path42), enter = (_offset, _length, line, column, here) => (part === "value" && isPath(here()) && stop(line, column), isStart(here(), path42));
  try {
    visit2(text, {
      onObjectBegin: enter,
      onArrayBegin: enter,
      // Without them the parser never reports anything again after what was not entered.
      onObjectEnd: () => {
      },
      onArrayEnd: () => {
      },
      onObjectProperty: (name, _offset, _length, line, column, here) => {
        part === "name" && isPath([...here(), name]) && stop(line, column);
      },
      onLiteralValue: (_value, _offset, _length, line, column, here) => {
        part === "value" && isPath(here()) && stop(line, column);
      }
    });
  } catch (cause) {
    if (cause !== found) throw cause;
  }
  return place;
}
function isStart(start, path42) {
  return start.every((step, at) => step === path42[at]);
}
function readWithPlaces(file, text) {
  let problems = [], root = {
    type: "array",
    at: (0, import_index5.fileStart)(file),
    members: [],
    items: [],
    name: null
  }, open2 = [root], top = () => open2.at(-1) ?? root, add = (value) => {
    let { name, members, items } = top();
    name === null ? items.push(value) : members.push({ name: name.name, at: name.at, value });
  }, begin = (type) => (_offset, _length, line, column) => {
    open2.push({ type, at: place(line, column), members: [], items: [], name: null });
  }, end = () => {
    let { type, at, members, items } = open2.pop() ?? root;
    if (type === "object") for (let problem of duplicateKeys(members)) problems.push(problem);
    add(type === "object" ? { type, members, at } : { type, items, at });
  }, place = (line, column) => ({
    file,
    line: line + 1,
    column: column + 1
  });
  return visit2(text, {
    onObjectBegin: begin("object"),
    onArrayBegin: begin("array"),
    onObjectEnd: end,
    onArrayEnd: end,
    onObjectProperty: (name, _offset, _length, line, column) => {
      let at = place(line, column);
      top().name = { name, at };
      for (let problem of stringProblems(name, at)) problems.push(problem);
    },
    onLiteralValue: (value, offset, length, line, column) => {
      let at = place(line, column);
      if (typeof value == "string") for (let problem of stringProblems(value, at)) problems.push(problem);
      add(typeof value == "number" ? locatedNumber(value, text.slice(offset, offset + length), at) : literal(value, at));
    }
  }), { tree: problems.length === 0 ? root.items[0] ?? null : null, problems };
}
function literal(value, at) {
  return typeof value == "string" ? { type: "string", value, at } : typeof value == "boolean" ? { type: "boolean", value, at } : { type: "null", at };
}
var maxSingle = 4, DocumentPlaces = class {
  #file;
  #text;
  #found = 0;
  #tree = null;
  constructor(file, text) {
    this.#file = file, this.#text = text;
  }
  /** Place of one part of the document. Null: so many were asked for that `tree` is quicker. */
  find(path42, part) {
    return this.#found += 1, this.#tree === null && this.#found <= maxSingle ? findPlace(this.#file, this.#text, path42, part) : null;
  }
  /** The document with all its places. */
  tree() {
    if (this.#tree ??= readWithPlaces(this.#file, this.#text).tree, this.#tree === null) throw new TypeError(`${this.#file}: the second reading refused valid JSON`);
    return this.#tree;
  }
};
function lazyTree(file, text, value) {
  return createNode(value, new DocumentPlaces(file, text), null, "");
}
function createNode(json, places, parent, step) {
  return typeof json == "string" ? new StringNode(json, places, parent, step) : (0, import_index7.isObject)(json) ? new ObjectNode(json, places, parent, step) : (0, import_index7.isList)(json) ? new ListNode(json, places, parent, step) : typeof json == "number" ? new NumberNode(json, places, parent, step) : json === null ? new NullNode(json, places, parent, step) : new BooleanNode(json, places, parent, step);
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
    this.json = json, this.places = places, this.#parent = parent, this.#step = step;
  }
  get at() {
    return this.#at ??= this.places.find(this.path, "value") ?? this.located.at, this.#at;
  }
  get path() {
    return this.#parent === null ? [] : [...this.#parent.path, this.#step];
  }
  /** The same value in the tree that has all places. */
  get located() {
    return this.#located ??= this.#parent === null ? this.places.tree() : this.#parent.partAt(this.#step), this.#located;
  }
  /** The same member or item in the tree that has all places. */
  partAt(step) {
    let { located } = this;
    return located.type === "array" ? located.items[Number(step)] : this.memberAt(String(step)).value;
  }
  /** The same member in the tree that has all places. */
  memberAt(name) {
    let { located } = this;
    return this.#members ??= new Map(
      located.type === "object" ? located.members.map((each) => [each.name, each]) : []
    ), this.#members.get(name);
  }
}, ObjectNode = class extends Node {
  type = "object";
  #members = null;
  get members() {
    return this.#members ??= Object.keys(this.json).map((name) => new LazyMember(this, name)), this.#members;
  }
  memberValue(name) {
    return Object.hasOwn(this.json, name) ? createNode(this.json[name], this.places, this, name) : null;
  }
}, LazyMember = class {
  name;
  #object;
  #value = null;
  constructor(object, name) {
    this.name = name, this.#object = object;
  }
  get at() {
    let { places, path: path42 } = this.#object;
    return places.find([...path42, this.name], "name") ?? this.#object.memberAt(this.name).at;
  }
  get value() {
    return this.#value ??= this.#object.memberValue(this.name), this.#value;
  }
}, ListNode = class extends Node {
  type = "array";
  #items = null;
  get items() {
    return this.#items ??= this.json.map((item, index) => createNode(item, this.places, this, index)), this.#items;
  }
}, ScalarNode = class extends Node {
  get value() {
    return this.json;
  }
}, StringNode = class extends ScalarNode {
  type = "string";
}, NumberNode = class extends ScalarNode {
  type = "number";
  get written() {
    let { located } = this;
    return located.type === "number" ? located.written : void 0;
  }
}, BooleanNode = class extends ScalarNode {
  type = "boolean";
}, NullNode = class extends Node {
  type = "null";
};
function parseJson(file, text) {
  let locate = createLocate(file, text);
  if (isBlank(text)) return { tree: null, problems: [emptyDocument(locate(0), "string")] };
  let { deepAt, names } = scanJson(text);
  if (deepAt !== null) return { tree: null, problems: [nestedTooDeep(locate(deepAt))] };
  try {
    let value = JSON.parse(text);
    return hasAllOf(text, names, value) ? { tree: lazyTree(file, text, value), problems: [] } : readWithPlaces(file, text);
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    return { tree: null, problems: [mergeConflict(text, locate) ?? jsonProblem(text, cause, locate)] };
  }
}
function hasAllOf(text, names, value) {
  let mayHaveHalves = text.includes("\\u") || !text.isWellFormed();
  return countNames(value) === names && !(mayHaveHalves && hasHalfCharacter(value));
}
function countNames(value) {
  if (typeof value == "number") return Number.isFinite(value) ? 0 : Number.NaN;
  if (value === null || typeof value != "object") return 0;
  let count = 0;
  for (let [name, member2] of Object.entries(value))
    Array.isArray(value) || (count += isDigit2(name.charCodeAt(0)) ? Number.NaN : 1), count += countNames(member2);
  return count;
}
function isDigit2(code) {
  return code >= 48 && code <= 57;
}
function hasHalfCharacter(value) {
  return typeof value == "string" ? !value.isWellFormed() : value === null || typeof value != "object" ? !1 : Object.entries(value).some(([name, member2]) => !name.isWellFormed() || hasHalfCharacter(member2));
}
async function document(file, bytes) {
  let read = await readerOf(file);
  if (read === null) {
    let message = `${(0, import_index2.quote)(file)} is neither JSON nor YAML by its name. Name it .json, .yaml or .yml, or exclude it from the patterns.`;
    return { tree: null, problems: [(0, import_index5.error)("file-type", (0, import_index5.fileStart)(file), message)] };
  }
  let text = decode(file, bytes);
  return typeof text != "string" ? { tree: null, problems: [text] } : isBlank(text) ? { tree: null, problems: [emptyDocument((0, import_index5.fileStart)(file), "file")] } : read(file, text);
}
async function readerOf(file) {
  return /\.json$/i.test(file) ? parseJson : /\.ya?ml$/i.test(file) ? (await Promise.resolve().then(() => (init_adapters_text_yaml(), adapters_text_yaml_exports))).parseYaml : null;
}
var parse2 = { document, json: parseJson };
function createIdentification(context) {
  let answer = null, accepted = null, read = () => (answer ??= readInstance(context), answer);
  return {
    readAhead: () => {
      read().catch(() => {
      });
    },
    identify: () => (accepted ??= read().then((instance) => accept(context, instance)), accepted)
  };
}
async function readInstance({ connect: connect2 }) {
  let { reader } = await connect2();
  return reader.instance();
}
function accept({ inputs, log }, instance) {
  log.info(`Instance ${instance.alias ?? instance.id} in ${instance.region}`);
  let { allowedAccountIds } = inputs;
  if (allowedAccountIds.length === 0 || allowedAccountIds.includes(instance.account)) return instance;
  throw new import_index.ActionError(
    "invalid-input",
    "account-not-allowed",
    `The instance belongs to account ${instance.account}, which allowed-account-ids does not name. Check instance-id and the job's credentials, or add the account.`
  );
}
async function checkPromotion(context, instance, whole) {
  let { inputs, decision } = context;
  if (inputs.requirePublishedOn.length === 0 || decision.rollback || instance === null)
    return { facts: {}, promotion: withoutPromotion(whole) };
  let { promote: promote2 } = await Promise.resolve().then(() => (init_app_promotion(), app_promotion_exports));
  return promote2(context, instance, whole);
}
async function findValues(context, all) {
  let { given, patterns } = context.inputs.values;
  if (!(given || (await context.files.find(patterns)).files.length > 0)) return { facts: { values: null } };
  let { loadValues: loadValues2, noticesOfValues: noticesOfValues2, warningsOfValues: warningsOfValues2 } = await Promise.resolve().then(() => (init_app_resolve_read_values(), app_resolve_read_values_exports)), values = await loadValues2(context);
  return {
    facts: { values },
    notices: noticesOfValues2(context, values, all),
    warnings: warningsOfValues2(context, values, all)
  };
}
async function refuseLiterals(context, loaded) {
  if (!hasLiterals(loaded)) return { facts: { loaded } };
  let { withoutLiterals: withoutLiterals2 } = await Promise.resolve().then(() => (init_app_resolve_literals(), app_resolve_literals_exports)), { instance } = context.inputs, files = withoutLiterals2(loaded.files, instance.id, null);
  return { facts: { loaded: withTargetProblems(files, targetOf(context.inputs, null)) } };
}
function hasLiterals({ files }) {
  return files.some(({ literals = [] }) => literals.length > 0);
}
async function resolveNames(context, instance, loaded, known) {
  let hasReferences2 = loaded.definitions.some(({ references }) => references !== void 0);
  if (instance === null || !(hasReferences2 || hasLiterals(loaded))) return { facts: { loaded, names: null } };
  let { resolveReferences: resolveReferences2 } = await Promise.resolve().then(() => (init_app_resolve(), app_resolve_exports));
  return resolveReferences2(context, instance, loaded, known);
}
function startRun(context) {
  let state = initialState(context), keep = (result) => (state = withResult(state, result), result.facts), soFar = async () => (await Promise.resolve().then(() => (init_app_report(), app_report_exports))).buildReport(context, state), runToEnd = async () => {
    try {
      await execute(context, keep, () => state.failures.length > 0);
    } catch (cause) {
      keep((await Promise.resolve().then(() => (init_app_report(), app_report_exports))).stepFailure(context, state.loaded, cause));
    }
    return soFar();
  }, contentsToDraw2 = async () => (await Promise.resolve().then(() => (init_app_report(), app_report_exports))).contentsToDraw(state);
  return { report: runToEnd(), soFar, contentsToDraw: contentsToDraw2 };
}
async function execute(context, keep, hasFailed) {
  let { readAhead, identify } = createIdentification(context), found = await findFiles(context);
  expectsDefinitions(context, found) && readAhead();
  let { loaded: all, inRepository } = keep(await readDefinitions(context, found, identify)), { loaded: selected } = keep(await selectDefinitions(context, all)), { values } = keep(await findValues(context, all));
  keep(checkFiles(context, selected)), keep(await refuseLiterals(context, selected));
  let identified = selected.definitions.length > 0 ? await identify() : null, { instance } = keep({ facts: { instance: identified } }), steps = await Promise.resolve().then(() => (init_app_steps(), app_steps_exports));
  keep(await steps.checkForMissingFiles(context, selected, inRepository));
  let tools = steps.createTools(context), { loaded, names } = keep(await resolveNames(context, instance, selected, { values, inRepository })), observedFacts = instance ? keep(await steps.observeInstance(context, tools, instance, loaded, names)) : { loaded, observed: steps.nothingObserved }, { removed } = keep(await steps.findRemoved(context, { ...observedFacts, inRepository }, identify)), whole = await steps.makeWholePlan(context, tools, observedFacts), { promotion, ...promoted } = await checkPromotion(context, instance, whole);
  keep(promoted);
  let settled2 = keep(await steps.settleContent(context, observedFacts, whole, promotion.received)), settledFacts = { ...observedFacts, ...settled2 }, { plan } = keep(steps.planChanges(context, tools, settledFacts, promotion.plan));
  hasFailed() || keep(await steps.checkReviews(context, plan));
  let { differences } = keep(await tools.comparer.compare(plan, names));
  if (keep(await steps.checkBreaking(context, steps.findBroken(plan, differences, removed))), !(0, import_index9.makesChanges)(context.decision.mode) || hasFailed()) return;
  let { publishing } = keep(await steps.startPublish(context, tools, plan, { ...settledFacts, names }));
  await publishing.done;
}
function compose(input) {
  let { inputs, decision, github, clock, log, deadline, drafts, preloadReporting } = input, { context, workspace, checkout, notices, before, event, range, labels } = input.run, removedIn = decision.rollback ? rollbackRange(input) : range, places = { workspace, checkout, workingDirectory: inputs.workingDirectory }, connection = null;
  return startRun({
    inputs,
    decision,
    workflowRun: context,
    notices,
    parse: parse2,
    clock,
    log,
    deadline,
    drafts,
    reports: {
      read: async (file, maxBytes2) => {
        let { readJsonFile: readJsonFile2 } = await Promise.resolve().then(() => (init_adapters_files_json_file(), adapters_files_json_file_exports));
        return readJsonFile2(import_node_path6.default.resolve(workspace, file), maxBytes2);
      }
    },
    preloadReporting,
    eventLabels: labels,
    labels: github,
    label: () => readLabel(input),
    workingTree: workingTreeOf(input),
    files: createFiles(workspace, inputs.workingDirectory),
    removed: github && removedIn && createRemovedFiles(github, removedIn, places),
    connect: () => (connection ??= loadConnection(input), connection),
    pushInfo: github && { history: github, before },
    commits: githubOrLocal(github, createLocalHistory(checkout)),
    history: lazyHistory(async () => {
      let { createLocalSources: createLocalSources2 } = await Promise.resolve().then(() => (init_adapters_git_local_sources(), adapters_git_local_sources_exports)), { byWorkspacePath: byWorkspacePath2, localOrGitHub: localOrGitHub2 } = await Promise.resolve().then(() => (init_adapters_git_source_history(), adapters_git_source_history_exports));
      return byWorkspacePath2(localOrGitHub2(createLocalSources2(checkout), github), places);
    }),
    before: range?.kind === "pull-request" ? range.base : before,
    branch: event.ref?.type === "branch" ? event.ref.name : null
  });
}
function workingTreeOf({ inputs, run: { workspace, checkout, gitDir } }) {
  return {
    async missing(lists, found) {
      if (gitDir === null) return { checkout: "none" };
      let { missingFiles: missingFiles2 } = await Promise.resolve().then(() => (init_adapters_git_index(), adapters_git_index_exports)), { workingDirectory } = inputs;
      return missingFiles2({ workspace, checkout, workingDirectory, gitDir }, lists, found);
    }
  };
}
function rollbackRange({ env, run: { context } }) {
  let from = env.GITHUB_SHA ?? "";
  return from === "" || from === context.commit ? null : { kind: "back", from, to: context.commit };
}
async function loadConnection({
  env,
  inputs,
  decision,
  deadline,
  clock,
  log
}) {
  let { connect: connect2 } = await Promise.resolve().then(() => (init_adapters_connect(), adapters_connect_exports)), { reader, session } = connect2({
    clock,
    log,
    env,
    region: inputs.region,
    instanceId: inputs.instance.id,
    requestsPerSecond: inputs.requestsPerSecond,
    until: deadline.hardDeadline,
    random: Math.random
  });
  if (!(0, import_index9.makesChanges)(decision.mode)) return { reader, writer: null };
  let { createMakeWriter: createMakeWriter2 } = await Promise.resolve().then(() => (init_adapters_connect_make_writer(), adapters_connect_make_writer_exports));
  return { reader, writer: createMakeWriter2(session) };
}
async function readLabel({
  inputs,
  decision,
  run: { subject, checkout, context }
}) {
  return inputs.versionLabel ?? decision.label ?? subject ?? await readSubject(checkout, context.commit) ?? "";
}
async function runAction(inputs, { env, notices, log, sinks }) {
  let environment = await readRunEnvironment(env, inputs.workingDirectory, notices), decision = (0, import_index9.decideMode)(inputs.mode, environment.event, inputs.rollback), deadline = createDeadline(systemClock, inputs.timeoutSeconds), github = createLazyGitHub(inputs.githubToken, environment.context.repository, systemClock, env), loadDelivery = () => Promise.resolve().then(() => (init_action_deliver(), action_deliver_exports)), preloadReporting = async () => {
    (0, import_index17.assertOutputsWritable)(sinks.results, decision.mode), await (await loadDelivery()).preload();
  }, input = {
    env,
    inputs,
    run: environment,
    decision,
    deadline,
    clock: systemClock,
    log,
    drafts: sinks.files,
    github,
    preloadReporting
  }, run = compose(input), options = {
    jobSummary: inputs.jobSummary,
    notes: { arns: inputs.commentArns },
    contentsToDraw: run.contentsToDraw
  }, saveNow = async (report2) => (await loadDelivery()).save(report2, sinks, options), { report, cancelled } = await reportOrCancel(run, {
    signals: process,
    deadline,
    clock: systemClock,
    saveNow
  });
  await saveNow(report);
  let { pullRequestHead: pullRequestHead2 } = environment, comment2 = !cancelled && inputs.comment !== "never" ? { inputs, decision, pullRequestHead: pullRequestHead2, pullRequests: github, clock: systemClock } : null, target = cancelled || !inputs.releaseNotes ? null : releaseTarget(environment.event, environment.releaseId), notes = target && { target, releases: github, clock: systemClock, arns: inputs.commentArns };
  await finish(report, { comment: comment2, notes }, sinks, options), deadline.end(), cancelled && await (0, import_index17.exitOnceLogged)();
}
async function finish(report, { comment: comment2, notes }, sinks, options) {
  let { announce: announce2, save: save2, withSinkWarnings: withSinkWarnings2, writeCommentOutputs: writeCommentOutputs2 } = await Promise.resolve().then(() => (init_action_deliver(), action_deliver_exports)), saved = withSinkWarnings2(report, sinks), commentResult = await syncCommentIfWanted(comment2, saved, sinks), notesResult = await syncNotesIfWanted(notes, saved), complete = {
    ...report,
    warnings: [...report.warnings, ...commentResult.warnings, ...notesResult.warnings],
    notices: [...report.notices, ...notesResult.notices]
  }, { outputs } = commentResult, finalOptions = { ...options, comment: outputs };
  withSinkWarnings2(complete, sinks).warnings.length > saved.warnings.length || notesResult.notices.length > 0 ? await save2(complete, sinks, finalOptions) : await writeCommentOutputs2(outputs, sinks), await announce2(complete, sinks, finalOptions);
}
async function syncNotesIfWanted(context, report) {
  if (context === null) return { warnings: [], notices: [] };
  let { updateReleaseNotes: updateReleaseNotes2 } = await Promise.resolve().then(() => (init_action_sync_release_notes(), action_sync_release_notes_exports));
  return updateReleaseNotes2(context, report);
}
async function syncCommentIfWanted(context, report, sinks) {
  if (context === null) return { outputs: {}, warnings: [] };
  let { syncComment: syncComment2 } = await Promise.resolve().then(() => (init_action_sync_comment(), action_sync_comment_exports));
  return syncComment2(context, report, sinks);
}

// own:src/core/check/make-finding.ts
function actionFinding({ path: path6, type }, parts) {
  return makeFinding(pathOf("Content", [...path6, ...parts.at], parts), type, parts);
}
function contentFinding(root, parts) {
  return makeFinding(pathOf(root, parts.at, parts), null, parts);
}
function pathOf(root, members, { isName }) {
  return isName === void 0 ? { root, members } : { root, members, isName };
}
function makeFinding(path6, type, { code, basis, what, rule = "", todo }) {
  let { certainty, evidence, because } = basis;
  return { code, certainty, type, path: path6, message: `${what} ${because(rule)} ${todo}`, evidence };
}

// own:src/core/check/data/reference-kinds.ts
var referenceKinds = [
  "queue",
  "user",
  "prompt",
  "hours",
  "flow",
  "module",
  "module-alias",
  "view",
  "quick-connect",
  "security-profile",
  "routing-profile",
  "agent-status",
  "task-template",
  "data-table",
  "phone-number",
  "lambda",
  "lex-alias",
  "lex-v1",
  "assistant",
  "knowledge-base",
  "case-template",
  "message-template",
  "voice-connector"
];

// own:src/core/resolve/reference-kinds.ts
var forms = ["arn", "id"], unqualified = { qualifiers: null, qualifierWords: null, forms }, rows = {
  queue: { label: "a queue", plural: "queues", ...unqualified },
  prompt: { label: "a prompt", plural: "prompts", ...unqualified },
  hours: { label: "hours of operation", plural: "hours of operation", ...unqualified },
  "quick-connect": { label: "a quick connect", plural: "quick connects", ...unqualified },
  "routing-profile": { label: "a routing profile", plural: "routing profiles", ...unqualified },
  user: { label: "a user", plural: "users", ...unqualified },
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
  value: { label: "a value", plural: "values", ...unqualified, forms: ["json"] }
}, instanceFacts = ["arn", "id", "alias", "region", "account", "partition"], referenceKindNames = Object.keys(rows);
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
    let near = (0, import_index20.nearest)(name, instanceFacts), advice = near === null ? "" : ` Did you mean ${near}?`;
    return `${(0, import_index2.quote)(name)} is no fact of the instance; expected one of ${instanceFacts.join(", ")}.${advice}`;
  }
  if (qualifier === null) return null;
  let { qualifiers, qualifierWords, plural, label } = rows[kind];
  return qualifierWords === null ? `References to ${plural} take no "@"; found ${(0, import_index2.quote)(`@${qualifier}`)}. Remove it, or write an "@" of the name as %40.` : qualifiers !== null && !qualifiers.test(qualifier) ? `${(0, import_index2.quote)(`@${qualifier}`)} is no qualifier of ${label}; expected ${qualifierWords}.` : kind !== "module" ? null : qualifier === "latest" && form !== "id" ? 'A module takes "@latest" only with "#id": an ARN with ":$LATEST" is not known to run. Leave "@latest" out: the ARN alone runs what is live.' : qualifier === "alias:" ? 'The name of the alias is missing after "alias:". Write it.' : null;
}
function formFault(kind, form) {
  let row = rows[kind];
  if (form === null || row.forms.includes(form)) return null;
  let expected = row.forms.length === 0 ? "none" : row.forms.map((each) => `#${each}`).join(" or ");
  return `${(0, import_index2.quote)(`#${form}`)} is no form of references to ${row.plural}; expected ${expected}.`;
}
function parseReferences(text) {
  let segments = [], end = 0;
  for (; ; ) {
    import_index12.referenceStart.lastIndex = end;
    let found = import_index12.referenceStart.exec(text);
    if (found === null) break;
    let [opening, dollars = "", word2 = ""] = found;
    if (addText(segments, text.slice(end, found.index) + "$".repeat(Math.floor(dollars.length / 2))), end = found.index + opening.length, dollars.length % 2 === 0) {
      addText(segments, `{${word2}/`);
      continue;
    }
    let read = readReference(word2, text, end);
    segments.push(read.segment), end = read.end;
  }
  return addText(segments, text.slice(end)), segments;
}
function addText(segments, text) {
  if (text === "") return;
  let last = segments.at(-1);
  last?.type === "text" ? segments[segments.length - 1] = { type: "text", text: last.text + text } : segments.push({ type: "text", text });
}
var tail = /([^}@#]*)(?:@([^}@#]*))?(?:#([^}@#]*))?\}/y;
function readReference(kind, text, from) {
  let written = (to) => `\${${kind}/${text.slice(from, to)}`;
  tail.lastIndex = from;
  let found = tail.exec(text);
  if (found === null) {
    let brace = text.indexOf("}", from), end2 = brace < 0 ? text.length : brace + 1;
    return { end: end2, segment: { type: "fault", written: written(end2), message: brokenTail(brace < 0) } };
  }
  let end = from + found[0].length, [, name = "", qualifier = null, form = null] = found, read = toReference(kind, name, qualifier, form), segment = typeof read == "string" ? { type: "fault", written: written(end), message: read } : { type: "reference", written: written(end), reference: read };
  return { end, segment };
}
function toReference(kind, writtenName, writtenQualifier, form) {
  if (!isReferenceKind(kind)) return unknownKind(kind);
  let fault = textFault("name", writtenName) ?? textFault("qualifier", writtenQualifier);
  if (fault !== null) return fault;
  let name = decode2(writtenName), qualifier = writtenQualifier === null ? null : decode2(writtenQualifier);
  return qualifierFault(kind, name, qualifier, form) ?? formFault(kind, form) ?? { kind, name, qualifier, form };
}
function brokenTail(isOpen2) {
  return `${isOpen2 ? 'It has no "}" at its end' : 'It has more than one "@" or "#", or "#" comes before "@"'}; expected \${kind/Name@qualifier#form}. ${percentAdvice}`;
}
var percentAdvice = "Write } @ # % in a name as %7D %40 %23 %25, and a blank at its start or end as %20.", plain = /^[^\s%\p{Cc}](?:[^%\p{Cc}]*[^\s%\p{Cc}])?$/u;
function textFault(what, text) {
  return text === null || plain.test(text) ? null : text === "" ? `Its ${what} is empty. Write it, or remove the sign before it.` : /%(?!7D|40|23|25|20)/i.test(text) ? `Its ${what} has a "%" that begins none of %7D %40 %23 %25 %20. ${percentAdvice}` : /^\s|\s$/.test(text) ? `Its ${what} begins or ends with a blank. Remove the blank, or write it as %20.` : new RegExp("\\p{Cc}", "u").test(text) ? `Its ${what} has a control character. Remove it.` : null;
}
function unknownKind(kind) {
  let near = (0, import_index20.nearest)(kind, referenceKindNames), advice = near === null ? "" : ` Did you mean ${near}?`;
  return `${(0, import_index2.quote)(kind)} is no kind of reference; expected one of ${referenceKindNames.join(", ")}.${advice} To keep it as text, write "$$" for its "$".`;
}
function parseReferenceName(text) {
  let [only, ...others] = parseReferences(`\${${text}}`);
  if (only?.type !== "reference" || others.length > 0) return null;
  let { kind, name, qualifier, form } = only.reference;
  return qualifier === null && form === null ? { kind, name } : null;
}
function decode2(text) {
  return text.includes("%") ? text.replace(
    /%(7D|40|23|25|20)/gi,
    (_, code) => String.fromCharCode(Number.parseInt(code, 16))
  ) : text;
}
function encodeName(name) {
  let code = (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
  return name.replace(/[}@#%]/g, code).replace(/^ | $/g, code);
}

// own:src/core/check/data/seen-live.ts
var seenLive = { P: "2026-08", A: "2026-06" }, devguide = "https://docs.aws.amazon.com/connect/latest/devguide/";
function basisOf(evidence, row = {}) {
  let seen = ["P", "A"].find((letter) => evidence.includes(letter));
  if (seen !== void 0 && row.unproven !== !0) return proven(`seen live, ${seenLive[seen]}`);
  let source = sourceOf2(evidence), page = evidence.includes("D") && row.doc !== void 0 ? `, ${pageOf(row.doc)}` : "";
  return documented(source.verb, `${source.name}${page}`);
}
function proven(evidence) {
  return { certainty: "proven", evidence, because: () => `Amazon Connect refuses this (${evidence}).` };
}
function documented(source, evidence) {
  return { certainty: "documented", evidence, because: (rule) => `${source} that ${rule}.` };
}
var notKnown = {
  certainty: "unknown",
  evidence: "not in the data of this action",
  because: () => "It may be right, and is not checked."
}, nearMiss = {
  certainty: "documented",
  evidence: "a known word is near",
  because: () => "It is probably misspelt."
}, sources = [
  { letters: /D/, name: "documentation", verb: "The documentation says" },
  { letters: /[PA]/, name: "tried live by few", verb: "A probe of the live service suggests" },
  { letters: /O/, name: "published flows", verb: "Published flows suggest" },
  { letters: /[FB]/, name: "catalogue of another tool", verb: "A catalogue of another tool says" }
];
function sourceOf2(evidence) {
  return sources.find(({ letters }) => letters.test(evidence));
}
function pageOf(doc) {
  return doc.startsWith("https://") ? doc : `${devguide}${doc}.html`;
}
var dollar = /\$\{\{[^{}]*\}\}|\$\{[^{}\s][^{}]*\}/, braces = /\{\{[^{}]+\}\}/, angles = /<[A-Za-z][\w .:-]*>/, percent = /%(?![0-9A-Fa-f]{2})[A-Za-z]\w+%|%(?=[A-Za-z][A-Za-z0-9]*_)\w+%(?![0-9A-Fa-f]{2})/, word = /\b[A-Za-z0-9_]+_PLACEHOLDER\b|\bPLACEHOLDER\b/, everyForm = [dollar, braces, angles, percent, word];
function placeholderIn(text) {
  for (let form of everyForm) {
    let [found] = form.exec(text) ?? [];
    if (found !== void 0) return found;
  }
  return null;
}
function dollarPlaceholderIn(text) {
  return dollar.exec(text)?.[0] ?? null;
}
var arn = /\barn:(?:aws[\w-]*|\$\{[^{}]*\}|\{\{[^{}]*\}\}|<[^<>\s]*>|%\w+%):(?:\$\{\{?[^{}]*\}\}?|\{\{[^{}]*\}\}|[^\s"'`,;{}()[\]\\])+/g, url = /^(?:https?|s3|wss?):\/\/\S+$/i;
function placeholderInAddress(text) {
  if (url.test(text)) return placeholderIn(text);
  if (!text.includes("arn:")) return null;
  for (let [found] of text.matchAll(arn)) {
    let placeholder = placeholderIn(found);
    if (placeholder !== null) return placeholder;
  }
  return null;
}
var uuid = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", id = new RegExp(`^${uuid}(?::[$\\w-]+)?$`, "i"), otherId = /^(?=.*\d)[\w-]{10,}$/, managedView = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*(?::(?:\d+|\$LATEST|\$SAVED))?$/, phoneNumber = /^\+\d{3,15}$/;
function canName(kind, text) {
  return /^\$[.[]/.test(text) || /^arn:[\w-]+:/.test(text) || id.test(text) || otherId.test(text) ? !0 : kind === "view" ? managedView.test(text) : kind === "phone-number" && phoneNumber.test(text);
}
function checkText(text, kind) {
  let resource = kind !== null && referenceKinds.includes(kind) ? kind : null;
  if ((0, import_index12.hasReferences)(text)) return checkPlaceholders(withStandIns(text), resource);
  let fault = checkPlaceholders(text, resource);
  return fault !== null || resource === null || canName(resource, text) ? fault : invalidReference(text, resource);
}
function checkPlaceholders(text, resource) {
  if (resource === null && !mayHold.test(text)) return null;
  let placeholder = resource === null ? placeholderInAddress(text) : placeholderIn(text);
  if (placeholder !== null) return unresolvedPlaceholder(placeholder, resource);
  let foreign = dollarPlaceholderIn(text);
  return foreign === null ? null : foreignPlaceholder(foreign);
}
function withStandIns(text) {
  let result = text;
  for (; (0, import_index12.hasReferences)(result); ) result = parseReferences(result).map(standIn).join("");
  return result;
}
function standIn(segment) {
  if (segment.type === "text") return segment.text;
  if (segment.type === "fault") return "";
  let { kind, name, form } = segment.reference;
  return (kind === "instance" ? name === "arn" : kind !== "value" && form !== "id") ? "arn:aws:connect" : "aws";
}
var mayHold = /[{<%]|PLACEHOLDER/, neverReplaced = {
  ...proven("no resource has such a name"),
  because: () => "Nothing replaces it, so it would go live as it is."
};
function unresolvedPlaceholder(placeholder, kind) {
  return {
    code: "unresolved-placeholder",
    basis: neverReplaced,
    what: `${(0, import_index2.quote)(placeholder)} is a placeholder${kind === null ? " in an ARN or a URL" : ` where a ${kind} is named`}.`,
    todo: kind === null ? "Fill it in before this step, or write the whole address." : "Fill it in before this step, or write the ARN."
  };
}
var shownAsIs = {
  certainty: "documented",
  evidence: "a form of other tools",
  because: () => "Amazon Connect replaces nothing of this form, so it would be shown or said as it is."
};
function foreignPlaceholder(placeholder) {
  return {
    code: "foreign-placeholder",
    basis: shownAsIs,
    what: `${(0, import_index2.quote)(placeholder)} looks like a placeholder of another tool.`,
    todo: "Fill it in before this step, unless it is meant as text."
  };
}
var idsDocumented = {
  certainty: "documented",
  evidence: "documentation of the parameter",
  because: () => "The documentation asks for one of these."
};
function invalidReference(text, kind) {
  return {
    code: "invalid-reference",
    basis: idsDocumented,
    what: `${(0, import_index2.quote)(text)} does not name a ${kind}: it is not an ARN, an id or a JSONPath.`,
    todo: "Write its ARN."
  };
}

// own:src/core/kinds/content-places.ts
function contentValues(kind, tree, parseJson2) {
  let format = (0, import_index4.detectFormat)(kind, tree, () => {
  }), read = null;
  return ({ root, members }) => {
    read ??= format === null ? {} : (kind === "view" ? viewParts : moduleParts)(format, parseJson2);
    let part = read[root];
    return part ? innermost(part, members) : null;
  };
}
function contentPlaces(kind, tree, parseJson2) {
  let find = contentValues(kind, tree, parseJson2);
  return (path6) => {
    let found = find({ ...path6, members: [] })?.value.type !== "string" ? find(path6) : null;
    return found && placeIn(found.value.at, found.string);
  };
}
function moduleParts({ form, body }, parseJson2) {
  let whole = { value: body, name: null, string: null };
  return form === "bare" ? { Content: whole } : { Content: partOf(whole, "Content", parseJson2), Settings: partOf(whole, "Settings", parseJson2) };
}
function viewParts({ form, body }, parseJson2) {
  let whole = { value: body, name: null, string: null };
  if (form === "bare") return { Template: whole };
  let content = partOf(whole, "Content", parseJson2) ?? whole;
  return {
    Template: partOf(content, "Template", parseJson2),
    Actions: partOf(content, "Actions", parseJson2)
  };
}
function partOf({ value, string }, name, parseJson2) {
  let member2 = value.type === "object" ? findMember(value, name) : void 0;
  if (member2 === void 0 || member2.value.type === "null") return null;
  let part = { value: member2.value, name: member2.at, string };
  if (part.value.type !== "string") return part;
  let { tree } = parseJson2(part.value.at.file, part.value.value);
  return tree ? { value: tree, name: null, string: placeIn(part.value.at, string) } : part;
}
function placeIn(at, string) {
  return string === null ? { place: at, note: "" } : { place: string.place, note: (0, import_index5.nestedLocation)(at) + string.note };
}
function placeInDocument(string, found) {
  return string === null ? found : { place: string, note: found.note + (0, import_index5.nestedLocation)(found.place) };
}
function innermost(part, members) {
  let found = part;
  for (let member2 of members) {
    let child = childOf(found, member2);
    if (child === null) break;
    found = child;
  }
  return found;
}
function childOf({ value, string }, step) {
  if (value.type === "array") {
    let item = typeof step == "number" ? value.items[step] : void 0;
    return item ? { value: item, name: null, string } : null;
  }
  let member2 = value.type === "object" ? findMember(value, String(step)) : void 0;
  return member2 ? { value: member2.value, name: member2.at, string } : null;
}
function findMember({ members }, name) {
  return members.find((each) => each.name === name);
}

// own:src/core/check/locate.ts
function createLocator(kind, tree, parseJson2) {
  let find = createPartLocator(kind, tree, parseJson2);
  return (path6) => find(path6) ?? { place: tree.at, note: "" };
}
function createPartLocator(kind, tree, parseJson2) {
  let find = contentValues(kind, tree, parseJson2);
  return (path6) => {
    let found = find(path6);
    if (found === null) return null;
    let { value, name, string } = found, isAtName = path6.isName === !0 || value.type === "object" || value.type === "array", place = name !== null && isAtName ? name : value.at;
    return string === null ? { place, note: "" } : { place: string.place, note: (0, import_index5.nestedLocation)(place) };
  };
}
function idsOf(kind, tree) {
  let shape = (0, import_index4.detectFormat)(kind, tree, () => {
  });
  return shape === null || shape.form === "bare" ? [] : ["Id", "Arn"].flatMap((name) => {
    let value = (0, import_index10.presentMember_2)(shape.body, name);
    return value?.type === "string" ? [value.value] : [];
  });
}

// own:src/core/check/json-path.ts
function isJsonPath(value) {
  return typeof value == "string" && /^\$[.[]/.test(value);
}

// own:src/core/check/checked-content.ts
function createPlaceFinder(kind, tree, parseJson2, within) {
  let locate = createLocator(kind, tree, parseJson2);
  return (path6) => placeInDocument(within, locate(path6));
}
function placeFindings(findings, find) {
  return findings.map((finding) => ({ finding, ...find(finding.path) }));
}
function nullIfNoJson(check) {
  try {
    return check();
  } catch (cause) {
    if (cause instanceof SyntaxError) return null;
    throw cause;
  }
}
function mayHoldPlaceholders(json) {
  let ownText = json.includes("${") ? json.replace(ownReference, "") : json;
  return /[<%]|[{$]\{|PLACEHOLDER|\\u/.test(ownText);
}
var ownReference = /(?<!\$)\$\{[a-z-]+\/[^}"\\]*\}/g;
function checkTexts(root, value, members) {
  let found = [];
  return visit3(root, value, [...members], found), found;
}
function visit3(root, value, members, found) {
  if (typeof value == "string") {
    let fault = isJsonPath(value) ? null : checkText(value, null);
    fault !== null && found.push(makeFinding({ root, members: [...members] }, null, fault));
  } else if ((0, import_index7.isList)(value))
    for (let index = 0; index < value.length; index += 1)
      visitPart(root, value[index], index, members, found);
  else if ((0, import_index7.isObject)(value))
    for (let name of Object.keys(value)) visitPart(root, value[name], name, members, found);
}
function visitPart(root, part, name, members, found) {
  members.push(name), visit3(root, part, members, found), members.pop();
}
function repeated(items, keyOf3) {
  let seen = /* @__PURE__ */ new Set();
  return items.flatMap((item, index) => {
    let key = keyOf3(item);
    return key === null || key === "" ? [] : seen.has(key) ? [{ item, index, key }] : (seen.add(key), []);
  });
}
function hasJsonType(value, type) {
  return type === "text" ? typeof value == "string" : type === "a list" ? (0, import_index7.isList)(value) : (0, import_index7.isObject)(value);
}
function jsonTypeName(value) {
  return value === null ? "null" : (0, import_index7.isList)(value) ? "a list" : (0, import_index7.isObject)(value) ? "an object" : typeof value == "number" ? `the number ${value}` : typeof value == "string" ? "text" : String(value);
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
/******/ 	var __webpack_exports__ = __nccwpck_require__(177);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;