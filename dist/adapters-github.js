/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 344:
/***/ ((module) => {

"use strict";
module.exports = require("./action-run-action.js");

/***/ }),

/***/ 818:
/***/ ((module) => {

"use strict";
module.exports = require("./actions-github-lib-github.js");

/***/ }),

/***/ 149:
/***/ ((module) => {

"use strict";
module.exports = require("./adapters-git-local-sources.js");

/***/ }),

/***/ 377:
/***/ ((module) => {

"use strict";
module.exports = require("./index.js");

/***/ }),

/***/ 67:
/***/ ((module) => {

"use strict";
module.exports = require("node:http");

/***/ }),

/***/ 708:
/***/ ((module) => {

"use strict";
module.exports = require("node:https");

/***/ }),

/***/ 321:
/***/ ((module) => {

"use strict";
module.exports = require("node:stream/consumers");

/***/ }),

/***/ 922:
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

// another:actions-github-lib-github
var actions_github_lib_github_exports = {};
__export(actions_github_lib_github_exports, {
  context: () => import_actions_github_lib_github.context,
  getOctokit: () => import_actions_github_lib_github.getOctokit
});
var import_actions_github_lib_github, init_actions_github_lib_github = __esm({
  "another:actions-github-lib-github"() {
    import_actions_github_lib_github = __nccwpck_require__(818);
  }
});

// <stdin>
var stdin_exports = {};
__export(stdin_exports, {
  createGitHub: () => createGitHub
});
module.exports = __toCommonJS(stdin_exports);

// another:src/ports/github.ts
var import_action_run_action = __nccwpck_require__(344);

// another:src/core/text/hex.ts
var import_action_run_action2 = __nccwpck_require__(344);

// another:src/adapters/git/local-sources.ts
var import_adapters_git_local_sources = __nccwpck_require__(149);

// another:src/adapters/git/checkout.ts
var import_action_run_action3 = __nccwpck_require__(344);

// another:src/adapters/untyped.ts
var import_action_run_action4 = __nccwpck_require__(344);

// another:src/adapters/git/git.ts
var import_action_run_action5 = __nccwpck_require__(344);

// another:esbuild-runtime
var import_index = __nccwpck_require__(377);

// own:adapters-github
var import_consumers = __nccwpck_require__(321), isFlag = (value) => typeof value == "boolean", isText = (value) => typeof value == "string", isCount = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
function isTextOf(form) {
  return (value) => typeof value == "string" && form.test(value);
}
function isNullOr(guard) {
  return (value) => value === null || guard(value);
}
function isMissingOr(guard) {
  return (value) => value === void 0 || guard(value);
}
function isListOf(guard) {
  return (value) => Array.isArray(value) && value.every((item) => guard(item));
}
function isObjectOf(members) {
  let guards = Object.entries(members);
  return (value) => {
    if (typeof value != "object" || value === null || Array.isArray(value)) return !1;
    let actual = new Map(Object.entries(value));
    return guards.every(([name, guard]) => guard(actual.get(name)));
  };
}
var isCommit2 = isTextOf(import_action_run_action2.commitId), isComment = isObjectOf({
  id: isCount,
  node_id: isText,
  html_url: isText,
  updated_at: isText,
  body: isMissingOr(isNullOr(isText)),
  user: isNullOr(isObjectOf({ login: isText, type: isText }))
}), aComment = { isExpected: isComment, name: "a comment" }, comments = {
  isExpected: isListOf(isComment),
  name: "a list of comments"
}, pulls = {
  isExpected: isListOf(
    isObjectOf({
      number: isCount,
      merged_at: isNullOr(isText),
      merge_commit_sha: isNullOr(isText),
      state: isText,
      head: isObjectOf({ sha: isText }),
      base: isObjectOf({ ref: isText, repo: isObjectOf({ full_name: isText, default_branch: isText }) })
    })
  ),
  name: "a list of pull requests"
}, aPull = {
  isExpected: isObjectOf({
    state: isText,
    head: isObjectOf({ sha: isText, repo: isNullOr(isObjectOf({ full_name: isText })) })
  }),
  name: "a pull request"
}, aLabelledPull = {
  isExpected: isObjectOf({ labels: isListOf(isObjectOf({ name: isText })) }),
  name: "a pull request with its labels"
}, comparedCommits = {
  isExpected: isObjectOf({
    total_commits: isCount,
    commits: isListOf(isObjectOf({ sha: isCommit2 }))
  }),
  name: "a comparison with its commits"
}, isFiles = isListOf(
  isObjectOf({ status: isText, filename: isText, previous_filename: isMissingOr(isText) })
), files = { isExpected: isFiles, name: "a list of files" }, comparedFiles = {
  isExpected: isObjectOf({
    status: isText,
    total_commits: isCount,
    files: isMissingOr(isFiles)
  }),
  name: "a comparison with its files"
}, isViewer = isObjectOf({ login: isText }), aViewer = {
  isExpected: isObjectOf({ viewer: isViewer }),
  name: "the user of the token"
}, isActor = isNullOr(isObjectOf({ __typename: isText, login: isText })), isAttributed = isObjectOf({
  url: isText,
  body: isText,
  author: isActor,
  editor: isActor,
  lastEditedAt: isNullOr(isText)
}), isAttributedAnswers = isObjectOf({
  viewer: isViewer,
  nodes: isListOf(isNullOr(isAttributed))
});
function attributedComments(count) {
  return {
    isExpected: (answer) => isAttributedAnswers(answer) && answer.nodes.length === count,
    name: "comments and who edited them"
  };
}
function refusalOf(error, now) {
  if (error instanceof import_action_run_action.GitHubRefused) return error;
  let answer = answerOf(error);
  if (!answer)
    return new import_action_run_action.GitHubRefused("unavailable", `GitHub did not answer: ${originOf2(error)}`, { cause: error });
  let detail = messageOf(answer.data), message = `GitHub answered ${answer.status}${detail ? `: ${detail}` : missingMessageNote(answer)}`, retryAfter = retryAfterOf(answer, now);
  return new import_action_run_action.GitHubRefused(kindOf(answer, detail, retryAfter), message, { cause: error, retryAfter });
}
var graphqlKinds = {
  FORBIDDEN: "permission",
  INSUFFICIENT_SCOPES: "permission",
  NOT_FOUND: "not-found",
  RATE_LIMITED: "rate-limit"
};
function graphqlRefusal(error, now) {
  let errors = typeof error == "object" && error && "errors" in error ? error.errors : null, [first] = Array.isArray(errors) ? errors : [];
  if (typeof first != "object" || first === null) return refusalOf(error, now);
  let kind = graphqlKinds["type" in first ? String(first.type) : ""] ?? "unavailable";
  return new import_action_run_action.GitHubRefused(kind, `GitHub answered: ${textOf(first)}`, { cause: error });
}
function missingMessageNote({ status }) {
  return status >= 500 ? "" : " without a message of its own; a proxy may have answered instead";
}
function kindOf({ status, headers }, detail, retryAfter) {
  if (status < 400 || status >= 500 || status === 408 || status === 499) return "unavailable";
  let limited = retryAfter !== null || headers["x-ratelimit-remaining"] === "0" || /rate limit/i.test(detail);
  return status === 429 || status === 403 && limited ? "rate-limit" : detail === "" ? "unavailable" : status === 401 ? "credentials" : status === 404 || status === 410 ? "not-found" : status === 403 && !/\blocked\b/.test(detail) ? "permission" : "invalid";
}
function retryAfterOf({ headers }, now) {
  let seconds = Number(headers["retry-after"] ?? Number.NaN);
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1e3);
  if (headers["x-ratelimit-remaining"] !== "0") return null;
  let reset = Number(headers["x-ratelimit-reset"] ?? Number.NaN);
  return Number.isFinite(reset) ? Math.max(0, reset * 1e3 - now) : null;
}
function answerOf(error) {
  if (!(error instanceof Error && "response" in error && "status" in error)) return null;
  let { status, response } = error;
  if (typeof status != "number" || typeof response != "object" || response === null) return null;
  let headers = "headers" in response ? Object.fromEntries(Object.entries(Object(response.headers))) : {};
  return { status, headers, data: "data" in response ? response.data : null };
}
function statusOf(error) {
  let cause = error instanceof import_action_run_action.GitHubRefused ? error.cause : error;
  return answerOf(cause)?.status ?? null;
}
function messageOf(data) {
  if (typeof data != "object" || data === null || !("message" in data) || typeof data.message != "string") return "";
  let details = ("errors" in data && Array.isArray(data.errors) ? data.errors : []).map((one) => textOf(one)).filter((text) => text !== "");
  return [data.message, ...details].join("; ").slice(0, 500);
}
function originOf2(error) {
  return (typeof error == "object" && error && "cause" in error ? originOf2(error.cause) : "") || textOf(error);
}
function textOf(error) {
  return typeof error == "object" && error && "message" in error ? String(error.message) : typeof error == "string" ? error : "";
}
function nullIfNotFound(error) {
  if (error instanceof import_action_run_action.GitHubRefused && error.kind === "not-found") return null;
  throw error;
}
var pageSize = 100, maxPages = 300;
async function ask(octokit, route, parameters, expected) {
  return (await send(octokit, route, parameters, (answer) => checkAnswer(answer, expected))).data;
}
async function askAll(octokit, route, parameters, expected) {
  let rows = [];
  for (let page = 1; page <= maxPages; page++) {
    let paged = { ...parameters, per_page: pageSize, page }, { data, headers } = await send(octokit, route, paged, (answer) => checkAnswer(answer, expected));
    if (rows.push(...data), data.length === 0 || !hasNext(headers)) return rows;
  }
  let message = `GitHub answered with more pages of ${expected.name} than there can be`;
  throw new import_action_run_action.GitHubRefused("unavailable", message);
}
async function askNoContent(octokit, route, parameters) {
  await send(octokit, route, parameters, (answer) => {
    if (answer.status !== 204) throw unexpectedAnswer(answer, "that it is done");
  });
}
async function askBytes(octokit, route, parameters, name) {
  let request = { ...parameters.request, parseSuccessResponseBody: !1 }, read = async (answer) => bytesOf(answer, name);
  return (await send(octokit, route, { ...parameters, request, mediaType: { format: "raw" } }, read)).data;
}
async function askGraphql(octokit, { apiUrl, clock }, query2, variables, expected) {
  let route = `POST ${apiUrl.replace(/\/api\/v3\/?$/, "/api")}/graphql`;
  return (await send(octokit, route, { query: query2, variables }, (answer) => {
    let { data, errors } = Object(answer.data), errorsLeft = Array.isArray(errors) ? errors.filter((error) => !isMissingNode(error)) : [];
    if (errorsLeft.length > 0) throw graphqlRefusal({ errors: errorsLeft }, clock.wallTime());
    return checkAnswer({ ...answer, data }, expected);
  })).data;
}
function isMissingNode(error) {
  let { type, path } = Object(error);
  return type === "NOT_FOUND" && Array.isArray(path) && path[0] === "nodes";
}
async function send(octokit, route, parameters, read) {
  let request = { ...parameters.request, read }, { data, headers } = await octokit.request(route, { ...parameters, request });
  return { data, headers };
}
function checkAnswer(answer, { isExpected, name }) {
  if (isExpected(answer.data)) return answer.data;
  throw unexpectedAnswer(answer, name);
}
function unexpectedAnswer({ status }, name) {
  return new import_action_run_action.GitHubRefused("unavailable", `GitHub answered ${status} with something other than ${name}`);
}
function hasNext({ link }) {
  return typeof link == "string" && /;\s*rel="?next"?/.test(link);
}
async function bytesOf(answer, name) {
  let bytes = new Uint8Array(await new Response(answer.data).arrayBuffer()), { "content-type": type } = answer.headers, isOther = typeof type == "string" && /^(?:application\/json|text\/html)\b/i.test(type);
  if (answer.status === 200 && !isOther) return bytes;
  throw isFolder(bytes) ? new import_action_run_action.GitHubRefused("invalid", "GitHub has no plain file there") : unexpectedAnswer(answer, name);
}
function isFolder(bytes) {
  try {
    let rows = JSON.parse(new TextDecoder().decode(bytes));
    return Array.isArray(rows) && rows.length > 0 && rows.every((row) => typeof row == "object" && row !== null && "path" in row);
  } catch {
    return !1;
  }
}
var bodylessStatuses = [204, 205, 304], maxRedirects = 5;
function createFetch(env) {
  let send2 = Object.entries(env).some(([name, value]) => /^https?_proxy$/i.test(name) && value) ? (url, request) => sendThroughProxy(env, url, request) : sendDirectly;
  return (url, request) => follow(url, request, send2, maxRedirects);
}
var sendDirectly = (url, request) => fetch(url, { ...request, redirect: "manual" });
async function follow(url, request, send2, redirectsLeft) {
  let response = await send2(url, request), location = response.headers.get("location");
  if (!(request.method === "GET" ? [301, 302, 307, 308] : [307, 308]).includes(response.status) || location === null || redirectsLeft === 0) return response;
  let next = new URL(location, url);
  return next.origin !== new URL(url).origin ? response : follow(next.href, request, send2, redirectsLeft - 1);
}
async function sendThroughProxy(env, url, { body, ...options }) {
  let http = url.startsWith("https:") ? await Promise.resolve().then(() => __toESM(__nccwpck_require__(708))) : await Promise.resolve().then(() => __toESM(__nccwpck_require__(67))), agent = new http.Agent({ proxyEnv: env }), answer = await new Promise((resolve, reject) => {
    http.request(url, { ...options, agent }).on("response", resolve).on("error", reject).end(body);
  }), status = answer.statusCode ?? 0, responseBody = await (0, import_consumers.buffer)(answer), headers = Object.entries(answer.headersDistinct).flatMap(
    ([name, values = []]) => values.map((value) => [name, value])
  );
  return new Response(bodylessStatuses.includes(status) ? null : responseBody, { status, headers });
}
function splitRepository({ repository }) {
  let [owner = "", repo = ""] = repository.split("/");
  return { owner, repo };
}
var defaultTimeout = 1e4, attempts = 3, maxWait = 3e4, silentLog = { debug: () => {
}, info: () => {
}, warn: () => {
}, error: () => {
} };
function lazyClient(access) {
  let client = null;
  return () => (client ??= connect(access).catch((error) => {
    throw refusalOf(error, access.clock.wallTime());
  }), client);
}
async function connect({
  token,
  apiUrl,
  clock,
  env = {},
  timeout = defaultTimeout
}) {
  if (token === "") throw (0, import_action_run_action.missingToken)();
  let octokit = (await Promise.resolve().then(() => (init_actions_github_lib_github(), actions_github_lib_github_exports))).getOctokit(token, {
    baseUrl: apiUrl,
    log: silentLog,
    request: { fetch: createFetch(env) }
  });
  return octokit.hook.wrap("request", (request, options) => {
    let until = options.request.until, end = typeof until == "number" ? until : Number.POSITIVE_INFINITY, onSend = options.request.onSend, send2 = async () => {
      typeof onSend == "function" && onSend();
      let remaining = Math.max(0, Math.min(timeout, end - clock.now()));
      return Object.assign(options.request, { signal: AbortSignal.timeout(remaining) }), applyReader(await request(options), options.request.read);
    };
    return options.method === "GET" || options.url.endsWith("/graphql") ? sendWithRetries(send2, clock, end) : sendOnce(send2, clock);
  }), octokit;
}
async function applyReader(answer, read) {
  return typeof read == "function" ? { ...answer, data: await read(answer) } : answer;
}
async function sendOnce(send2, clock) {
  try {
    return await send2();
  } catch (error) {
    throw refusalOf(error, clock.wallTime());
  }
}
async function sendWithRetries(send2, clock, end) {
  for (let attempt = 1; ; attempt++)
    try {
      return await sendOnce(send2, clock);
    } catch (error) {
      let wait = error instanceof import_action_run_action.GitHubRefused && attempt < attempts ? waitAfter(error, attempt) : null;
      if (wait === null || clock.now() + wait >= end) throw error;
      await clock.sleep(wait);
    }
}
function waitAfter({ kind, retryAfter }, attempt) {
  let wait = retryAfter ?? (kind === "unavailable" ? 500 * 2 ** (attempt - 1) : null);
  return (kind === "unavailable" || kind === "rate-limit") && wait !== null && wait <= maxWait ? wait : null;
}
function createGet(octokit, access, bounds) {
  let repository = splitRepository(access);
  return async (path, parameters) => {
    let requestParameters = { ...repository, ...parameters, request: { ...bounds } }, { data } = await octokit.request(
      `GET /repos/{owner}/{repo}/${path}`,
      requestParameters
    );
    return data;
  };
}
var undocumentedAnswer = "GitHub gave an answer that is not in its documented form";
function createCommits(access, client) {
  let { clock, timeout = defaultTimeout } = access, unavailableReason = null, askOrExplain = async (ask2) => {
    if (unavailableReason !== null) return { why: unavailableReason };
    try {
      return await ask2(createGet(await client(), access, { until: clock.now() + timeout }));
    } catch (error) {
      let refused = refusalOf(error, clock.wallTime());
      return (refused.kind === "unavailable" || refused.kind === "rate-limit") && (unavailableReason = refused.message), { why: refused.message };
    }
  };
  return {
    async compare(base, head) {
      if (!(0, import_action_run_action5.isCommit)(base) || !(0, import_action_run_action5.isCommit)(head)) return { order: "unknown", why: import_action_run_action5.invalidCommitReason };
      let found = await askOrExplain((get) => compare(get, base, head));
      return "order" in found ? found : { order: "unknown", why: found.why };
    },
    async tipOf(branch) {
      let found = await askOrExplain((get) => tipOf(get, branch));
      return "tip" in found ? found : { tip: null, why: found.why };
    }
  };
}
var orders = ["ahead", "behind", "identical", "diverged"], missing = /* @__PURE__ */ Symbol("missing");
async function compare(get, base, head) {
  let answer = await get("compare/{basehead}", { basehead: `${base}...${head}`, per_page: 1 }).catch((error) => {
    if (isMissingCommit(error)) return missing;
    throw error;
  });
  if (answer === missing) return explainMissing(get, base, head);
  let order = orders.find((each) => each === (0, import_action_run_action4.memberAt)(answer, "status"));
  return order === void 0 ? { order: "unknown", why: undocumentedAnswer } : { order };
}
function isMissingCommit(error) {
  return error instanceof import_action_run_action.GitHubRefused ? error.kind === "not-found" || statusOf(error) === 422 && /no commit found/i.test(error.message) : !1;
}
async function explainMissing(get, base, head) {
  let isShown = (commit) => get("commits/{ref}", { ref: commit, per_page: 1 }).then((answer) => isCommitAnswer(answer, commit));
  if (!await isShown(head)) return { order: "unknown", why: undocumentedAnswer };
  try {
    return { order: "unknown", why: await isShown(base) ? "GitHub shows both commits and does not compare them" : undocumentedAnswer };
  } catch (error) {
    if (isMissingCommit(error)) return { order: "no-such-commit" };
    throw error;
  }
}
function isCommitAnswer(answer, commit) {
  let sha = (0, import_action_run_action4.memberAt)(answer, "sha");
  return typeof sha == "string" && (0, import_action_run_action5.isCommit)(sha) && sha.startsWith(commit);
}
async function tipOf(get, branch) {
  let answer = await get("git/ref/{ref}", { ref: `heads/${branch}` }), tip = (0, import_action_run_action4.memberAt)(answer, "object", "sha"), isBranch = (0, import_action_run_action4.memberAt)(answer, "ref") === `refs/heads/${branch}` && (0, import_action_run_action4.memberAt)(answer, "object", "type") === "commit", isWhole = typeof tip == "string" && (0, import_action_run_action5.isCommit)(tip) && tip.length >= 40;
  return isBranch && isWhole ? { tip } : { tip: null, why: undocumentedAnswer };
}
function createPullRequestReader(access, client) {
  let { owner, repo } = splitRepository(access);
  return {
    async pullRequest(number) {
      let octokit = await client(), pull = await ask(octokit, "GET /repos/{owner}/{repo}/pulls/{pull_number}", { owner, repo, pull_number: number }, aPull).catch(
        nullIfNotFound
      );
      if (pull === null) return null;
      let { state, head } = pull;
      return { open: state === "open", headCommit: head.sha, headRepository: head.repo?.full_name ?? null };
    }
  };
}
var actionsBot = { login: "github-actions", bot: !0 };
async function readViewer(octokit, access) {
  try {
    let { viewer } = await askGraphql(octokit, access, "query { viewer { login } }", {}, aViewer);
    return viewerIdentity(viewer.login, access);
  } catch (error) {
    if (isInstallation(access)) return actionsBot;
    throw refusalOf(error, access.clock.wallTime());
  }
}
function viewerIdentity(login, access) {
  return normalizeIdentity({ login, ...isInstallation(access) ? { type: "Bot" } : {} });
}
function isInstallation({ token }) {
  return token.startsWith("ghs_");
}
function normalizeIdentity({ login, type }) {
  let name = login.toLowerCase();
  return { login: name.replace(/\[bot\]$/, ""), bot: type === "Bot" || name.endsWith("[bot]") };
}
function isSameIdentity(a, b) {
  return a.login === b.login && a.bot === b.bot;
}
var batchSize = 100, query = `query ($ids: [ID!]!) {
  viewer { login }
  nodes(ids: $ids) {
    ... on IssueComment {
      url body lastEditedAt author { __typename login } editor { __typename login }
    }
  }
}`;
async function readEditors(access, octokit, comments2) {
  let found = [];
  for (let from = 0; from < comments2.length; from += batchSize) {
    let ids = comments2.slice(from, from + batchSize).map(({ nodeId }) => nodeId), expected = attributedComments(ids.length), { viewer, nodes } = await askGraphql(octokit, access, query, { ids }, expected), me = viewerIdentity(viewer.login, access);
    found.push(...nodes.flatMap((row) => row === null ? [] : toCommentWithEditor(row, me)));
  }
  return found;
}
var ghost = "ghost";
function toCommentWithEditor({ url, body, author, editor, lastEditedAt }, viewer) {
  let isViewer2 = ({ login, __typename: type }) => type === (viewer.bot ? "Bot" : "User") && isSameIdentity(normalizeIdentity({ login, type }), viewer), otherEditor = editor?.login ?? (lastEditedAt === null ? null : ghost);
  return {
    url,
    body,
    author: author?.login ?? null,
    isOwn: author !== null && isViewer2(author),
    editor: editor !== null && isViewer2(editor) ? null : otherEditor
  };
}
var maxLag = 3e5;
function createCommentList(access, number, written) {
  let { owner, repo } = splitRepository(access), route = "GET /repos/{owner}/{repo}/issues/{issue_number}/comments", known = /* @__PURE__ */ new Map();
  async function isMissing2(octokit, id) {
    return ask(octokit, "GET /repos/{owner}/{repo}/issues/comments/{comment_id}", { owner, repo, comment_id: id }, aComment).catch(nullIfNotFound).then((found) => found === null);
  }
  return {
    async read(octokit) {
      let since = sinceOf([...known.values()]), parameters = { owner, repo, issue_number: number, ...since === null ? {} : { since } }, found = new Map((await askAll(octokit, route, parameters, comments)).map((row) => [row.id, row])), merged = since === null ? found : new Map([...known, ...found]);
      for (let id of written)
        merged.has(id) && !found.has(id) && await isMissing2(octokit, id) && merged.delete(id);
      return known = merged, [...merged.values()].toSorted((a, b) => a.id - b.id);
    }
  };
}
function sinceOf(rows) {
  let latest = rows.reduce((time, { updated_at }) => Math.max(time, Date.parse(updated_at)), 0);
  return rows.length === 0 || !(latest > maxLag) ? null : new Date(latest - maxLag).toISOString();
}
function createPullRequests(access, client) {
  let { owner, repo } = splitRepository(access), written = /* @__PURE__ */ new Set(), lists = /* @__PURE__ */ new Map(), viewerRead = null, viewer = async () => (viewerRead ??= readViewer(await client(), access).catch((error) => {
    throw viewerRead = null, error;
  }), viewerRead);
  return {
    pullRequestOfCommit: (commit) => pullRequestOfCommit(access, client, commit),
    async comments(number) {
      let list = lists.get(number) ?? createCommentList(access, number, written);
      lists.set(number, list);
      let rows = await list.read(await client()), me = rows.length === 0 ? null : await viewer();
      return rows.map((row) => toComment(row, me));
    },
    withEditors: async (comments2) => readEditors(access, await client(), comments2),
    async create(number, body) {
      let octokit = await client(), created = await ask(octokit, "POST /repos/{owner}/{repo}/issues/{issue_number}/comments", { owner, repo, issue_number: number, body }, aComment);
      return written.add(created.id), { ...toComment(created, null), isOwn: !0 };
    },
    async update(id, body) {
      let octokit = await client(), route = "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}";
      written.add(id);
      let updated = await ask(octokit, route, { owner, repo, comment_id: id, body }, aComment);
      return { ...toComment(updated, null), isOwn: !0 };
    },
    async delete(id) {
      let octokit = await client();
      written.add(id), await askNoContent(octokit, "DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", { owner, repo, comment_id: id });
    }
  };
}
function toComment({ id, node_id, html_url, body, user }, viewer) {
  return {
    id,
    nodeId: node_id,
    url: html_url,
    body: body ?? "",
    isOwn: viewer !== null && user !== null && isSameIdentity(normalizeIdentity(user), viewer)
  };
}
var preferences = [
  (pull, commit) => pull.merged_at !== null && pull.merge_commit_sha === commit,
  (pull) => pull.merged_at !== null && pull.base.ref === pull.base.repo.default_branch,
  (pull) => pull.merged_at !== null,
  (pull, commit) => pull.state === "open" && pull.head.sha === commit
];
async function pullRequestOfCommit(access, client, commit) {
  let candidates = await pullsOfCommit(access, client, commit);
  for (let isPreferred of preferences) {
    let pull = candidates.find((one) => isPreferred(one, commit));
    if (pull) return pull.number;
  }
  return null;
}
async function pullsOfCommit(access, client, commit) {
  let { owner, repo } = splitRepository(access), octokit = await client();
  return (await askAll(octokit, "GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls", { owner, repo, commit_sha: commit }, pulls).catch(
    (error) => {
      if (error instanceof import_action_run_action.GitHubRefused && error.kind === "invalid") return [];
      throw error;
    }
  )).filter((pull) => pull.base.repo.full_name.toLowerCase() === access.repository.toLowerCase());
}
var pageSize2 = 100;
function createPushHistory(access, client) {
  return {
    commitsBetween: (base, head, limit) => commitsBetween(access, client, `${base}...${head}`, limit),
    async pullRequestsMergedBy(commit, branch) {
      return (await pullsOfCommit(access, client, commit)).filter(
        ({ merged_at, base }) => merged_at !== null && base.ref === (branch ?? base.repo.default_branch)
      ).map(({ number }) => number);
    }
  };
}
async function commitsBetween(access, client, basehead, limit) {
  let { owner, repo } = splitRepository(access), octokit = await client(), commits = [], route = "GET /repos/{owner}/{repo}/compare/{basehead}";
  for (let page = 1; ; page++) {
    let found = await ask(octokit, route, { owner, repo, basehead, per_page: pageSize2, page }, comparedCommits), total = found.total_commits;
    if (total > limit) return { commits: [], total };
    if (commits.push(...found.commits.map(({ sha }) => sha)), found.commits.length === 0 || commits.length >= total) return { commits: commits.toReversed(), total };
  }
}
var listTime = 3e4, isRelease = isObjectOf({
  id: isCount,
  tag_name: isText,
  html_url: isText,
  body: isNullOr(isText),
  draft: isFlag
}), releases = {
  isExpected: isListOf(isRelease),
  name: "a list of releases"
};
function theRelease(isWanted) {
  return { isExpected: (value) => isRelease(value) && isWanted(value), name: "the release that was asked for" };
}
var withId = (id) => theRelease((release) => release.id === id);
function releasesOf(access, client) {
  let { owner, repo } = splitRepository(access), route = "/repos/{owner}/{repo}/releases/{release_id}";
  return {
    async release(id) {
      let octokit = await client();
      return orNull(ask(octokit, `GET ${route}`, { owner, repo, release_id: id }, withId(id)));
    },
    async releaseOfTag(tag) {
      let octokit = await client(), byTag = "GET /repos/{owner}/{repo}/releases/tags/{tag}", expected = theRelease(({ tag_name }) => tag_name === tag);
      return orNull(ask(octokit, byTag, { owner, repo, tag }, expected));
    },
    async draftsOfTag(tag) {
      let octokit = await client(), request = { until: access.clock.now() + listTime };
      return (await askAll(octokit, "GET /repos/{owner}/{repo}/releases", { owner, repo, request }, releases)).filter(({ draft, tag_name }) => draft && tag_name === tag).map(releaseOf);
    },
    async updateReleaseBody(id, body) {
      let octokit = await client();
      return releaseOf(
        await ask(octokit, `PATCH ${route}`, { owner, repo, release_id: id, body }, withId(id))
      );
    }
  };
}
async function orNull(asked) {
  let found = await asked.catch(nullIfNotFound);
  return found && releaseOf(found);
}
function releaseOf({ id, tag_name, html_url, body, draft }) {
  return { id, tag: tag_name, url: html_url, body: body ?? "", draft };
}
var totalTimeMs = 3e4, listLimits = { pull: 3e3, compare: 300 };
function createRepositoryFiles(access, client) {
  let { owner, repo } = splitRepository(access), end = null, requestOptions = () => (end ??= access.clock.now() + totalTimeMs, { owner, repo, request: { until: end } });
  return {
    async removedFiles(range) {
      let octokit = await client();
      if (range.kind === "pull-request") {
        let listed = await askAll(octokit, "GET /repos/{owner}/{repo}/pulls/{pull_number}/files", { ...requestOptions(), pull_number: range.number }, files);
        return { ...forwards(listed), complete: listed.length < listLimits.pull };
      }
      let ask2 = (basehead) => compareFiles(octokit, basehead, requestOptions());
      return range.kind === "push" ? rangeFiles(ask2, range.before, range.after) : { ...await rangeFiles(ask2, range.from, range.to), modified: [] };
    },
    async readFile(ref, path) {
      let octokit = await client();
      return askBytes(octokit, "GET /repos/{owner}/{repo}/contents/{path}", { ...requestOptions(), path, ref }, "a file");
    }
  };
}
function compareFiles(octokit, basehead, access) {
  return ask(octokit, "GET /repos/{owner}/{repo}/compare/{basehead}", { ...access, basehead, per_page: 1 }, comparedFiles);
}
async function rangeFiles(ask2, from, to) {
  let { status, files: onward = [] } = await ask2(`${from}...${to}`), isForwards = status === "ahead" || status === "identical", { files: back = [] } = isForwards ? {} : await ask2(`${to}...${from}`), [there, undone] = [forwards(onward), backwards(back)];
  return {
    paths: [...there.paths, ...undone.paths],
    modified: [...there.modified, ...undone.modified],
    complete: onward.length < listLimits.compare && back.length < listLimits.compare
  };
}
function forwards(rows) {
  return { paths: rows.flatMap(({ status, filename, previous_filename: previous }) => status === "removed" ? [filename] : status === "renamed" && previous !== void 0 ? [previous] : []), modified: modifiedPaths(rows) };
}
function backwards(rows) {
  return { paths: rows.filter(({ status }) => ["added", "renamed", "copied"].includes(status)).map(({ filename }) => filename), modified: modifiedPaths(rows) };
}
function modifiedPaths(rows) {
  return rows.filter(({ status }) => status === "modified" || status === "changed").map(({ filename }) => filename);
}
var pageSize3 = 100, maxCommits = 2e3;
async function firstParentCommits(get, base, head) {
  let { status, from, parents } = await comparison(get, base, head);
  if (status === "identical") return [];
  if (status !== "ahead") throw new import_action_run_action.GitHubRefused("invalid", (0, import_adapters_git_local_sources.notAncestorReason_2)(base, head));
  let descendants = descendantsOf(from, parents), line = [];
  for (let commit = head; commit !== void 0 && descendants.has(commit); )
    line.push(commit), commit = parents.get(commit)?.[0];
  if (line.length === 0) throw undocumentedAnswerError();
  return line;
}
async function comparison(get, base, head) {
  let parents = /* @__PURE__ */ new Map();
  for (let page = 1; ; page++) {
    let query2 = { basehead: `${base}...${head}`, per_page: pageSize3, page }, answer = await get("compare/{basehead}", query2), status = (0, import_action_run_action4.memberAt)(answer, "status"), from = (0, import_action_run_action4.memberAt)(answer, "base_commit", "sha"), total = (0, import_action_run_action4.memberAt)(answer, "total_commits"), rows = (0, import_action_run_action4.memberAt)(answer, "commits");
    if (typeof status != "string" || typeof total != "number" || !Array.isArray(rows) || !isCommitName(from) || !from.startsWith(base)) throw undocumentedAnswerError();
    if (total > maxCommits) throw new import_action_run_action.GitHubRefused("invalid", tooManyCommitsMessage(base));
    for (let row of rows) parents.set(...commitWithParents(row));
    if (parents.size === total || status !== "ahead") return { status, from, parents };
    if (rows.length === 0 || parents.size > total) throw undocumentedAnswerError();
  }
}
function commitWithParents(row) {
  let sha = (0, import_action_run_action4.memberAt)(row, "sha"), parents = (0, import_action_run_action4.memberAt)(row, "parents");
  if (!isCommitName(sha) || !Array.isArray(parents)) throw undocumentedAnswerError();
  let names = parents.map((parent) => (0, import_action_run_action4.memberAt)(parent, "sha"));
  if (!names.every(isCommitName)) throw undocumentedAnswerError();
  return [sha, names];
}
function descendantsOf(base, parents) {
  let children = /* @__PURE__ */ new Map();
  for (let [commit, of] of parents)
    for (let parent of of) children.set(parent, [...children.get(parent) ?? [], commit]);
  let found = new Set(children.get(base));
  for (let commit of found) for (let child of children.get(commit) ?? []) found.add(child);
  return found;
}
function isCommitName(value) {
  return typeof value == "string" && value.length >= 40 && (0, import_action_run_action5.isCommit)(value);
}
function undocumentedAnswerError() {
  return new import_action_run_action.GitHubRefused("invalid", undocumentedAnswer);
}
function tooManyCommitsMessage(base) {
  return `there are more than ${maxCommits} commits since ${base.slice(0, 12)}`;
}
var maxRequests = 200, maxTime = 6e4;
function createBoundedGet(access, client) {
  let { clock } = access, onSend = createRequestCounter(), [remainingMs, unavailableError] = [maxTime, null];
  return sequentially(async (path, parameters) => {
    if (unavailableError !== null) throw unavailableError;
    if (remainingMs <= 0) throw new import_action_run_action.GitHubRefused("invalid", "GitHub was asked for a minute already");
    let startedAt = clock.now();
    try {
      return await createGet(await client(), access, { until: startedAt + remainingMs, onSend })(path, parameters);
    } catch (error) {
      let refused = refusalOf(error, clock.wallTime());
      throw (refused.kind === "unavailable" || refused.kind === "rate-limit") && (unavailableError = refused), refused;
    } finally {
      remainingMs -= elapsed(clock, startedAt);
    }
  });
}
function createRequestCounter() {
  let sent = 0;
  return () => {
    if (sent >= maxRequests)
      throw new import_action_run_action.GitHubRefused("invalid", `GitHub was asked ${maxRequests} times already, which is the limit`);
    sent++;
  };
}
function elapsed(clock, startedAt) {
  return Math.max(0, clock.now() - startedAt);
}
function sequentially(send2) {
  let last = Promise.resolve();
  return (path, parameters) => {
    let answer = last.then(() => send2(path, parameters));
    return last = answer.catch(() => null), answer;
  };
}
function createSources(access, client) {
  let get = createBoundedGet(access, client), lines2 = memoize((base, head) => firstParentCommits(get, base, head)), entries = memoize((commit, path) => entryAt(get, entries, commit, path)), contents = memoize((commit, path) => contentAt(entries, commit, path)), isReadable = memoize((commit) => commitExists(get, commit)), answerOrReason = (read) => read().catch((error) => ({
    known: !1,
    why: refusalOf(error, access.clock.wallTime()).message
  }));
  return {
    sourcesSince: (base, head, path, others = []) => answerOrReason(async () => {
      if (!(0, import_action_run_action5.isCommit)(base) || !(0, import_action_run_action5.isCommit)(head)) throw new import_action_run_action.GitHubRefused("invalid", import_action_run_action5.invalidCommitReason);
      let commits = await lines2(base, head), sources = [], beside = [];
      for (let commit of commits.slice(0, import_adapters_git_local_sources.maxSources_2))
        sources.push(await contents(commit, path)), beside.push(await Promise.all(others.map((other) => contents(commit, other))));
      let complete = commits.length <= import_adapters_git_local_sources.maxSources_2;
      return { known: !0, sources, complete, ...others.length > 0 && { beside } };
    }),
    sourceAt: (commit, path) => answerOrReason(async () => {
      if (!(0, import_action_run_action5.isCommit)(commit)) throw new import_action_run_action.GitHubRefused("invalid", import_action_run_action5.invalidCommitReason);
      let source = await contents(commit, path);
      if (source === null && !await isReadable(commit, ""))
        throw new import_action_run_action.GitHubRefused("invalid", undocumentedAnswer);
      return { known: !0, sources: [source], complete: !0 };
    })
  };
}
function memoize(ask2) {
  let known = /* @__PURE__ */ new Map();
  return (a, b) => {
    let key = JSON.stringify([a, b]), answer = known.get(key) ?? ask2(a, b);
    return known.set(key, answer), answer;
  };
}
async function commitExists(get, commit) {
  return isCommitAnswer(await get("commits/{ref}", { ref: commit, per_page: 1 }), commit);
}
async function contentAt(entries, commit, path) {
  let found = await entries(commit, path);
  if ((0, import_action_run_action4.memberAt)(found, "type") !== "file") return null;
  if ((0, import_action_run_action4.memberAt)(found, "encoding") === "none")
    throw new import_action_run_action.GitHubRefused("invalid", `${path} has more than 1 MB at commit ${commit.slice(0, 12)}`);
  return decodeBytes(found);
}
var noEntry = /* @__PURE__ */ Symbol("nothing");
async function entryAt(get, entries, commit, path) {
  let found = await get("contents/{path}", { path, ref: commit }).catch((error) => {
    if (isMissing(error)) return noEntry;
    throw error;
  }), type = (0, import_action_run_action4.memberAt)(found, "type");
  if (type === "symlink") throw new import_action_run_action.GitHubRefused("invalid", (0, import_adapters_git_local_sources.linkReason_2)(path, commit));
  if (found !== noEntry && type !== "file" && type !== "submodule" && !isFolder2(found))
    throw new import_action_run_action.GitHubRefused("invalid", undocumentedAnswer);
  let folder = path.slice(0, Math.max(0, path.lastIndexOf("/")));
  return found === noEntry && folder !== "" && await entries(commit, folder), found;
}
function isMissing(error) {
  return error instanceof import_action_run_action.GitHubRefused && error.kind === "not-found" && statusOf(error) === 404;
}
function isFolder2(found) {
  return Array.isArray(found) && found.length > 0 && found.every((one) => typeof (0, import_action_run_action4.memberAt)(one, "path") == "string");
}
function decodeBytes(found) {
  let content = (0, import_action_run_action4.memberAt)(found, "content");
  if ((0, import_action_run_action4.memberAt)(found, "encoding") !== "base64" || typeof content != "string" || !base64Pattern.test(content))
    throw new import_action_run_action.GitHubRefused("invalid", undocumentedAnswer);
  return new Uint8Array(Buffer.from(content, "base64"));
}
var base64Pattern = /^[A-Za-z0-9+/\n]*={0,2}\n*$/;
function createGitHub(access) {
  let client = lazyClient(access);
  return {
    ...createPullRequests(access, client),
    ...createPullRequestReader(access, client),
    ...createCommits(access, client),
    ...createPushHistory(access, client),
    ...releasesOf(access, client),
    ...createRepositoryFiles(access, client),
    ...createSources(access, client),
    ...createLabels(access, client)
  };
}
function createLabels(access, client) {
  let { owner, repo } = splitRepository(access);
  return {
    async labels(number) {
      let octokit = await client();
      return (await ask(octokit, "GET /repos/{owner}/{repo}/pulls/{pull_number}", { owner, repo, pull_number: number }, aLabelledPull)).labels.map(({ name }) => name);
    }
  };
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
/******/ 	var __webpack_exports__ = __nccwpck_require__(922);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;