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
const require_action_run_action = __nccwpck_require__(344);
let node_stream_consumers = __nccwpck_require__(321);
const require_adapters_git_local_sources = __nccwpck_require__(149);

// src/adapters/github/shape.ts
const isFlag = (value) => typeof value === "boolean";
const isText = (value) => typeof value === "string";
const isCount = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
function isTextOf(form) {
	return (value) => typeof value === "string" && form.test(value);
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
	const guards = Object.entries(members);
	return (value) => {
		if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
		const actual = new Map(Object.entries(value));
		return guards.every(([name, guard]) => guard(actual.get(name)));
	};
}

// src/adapters/github/answers.ts
const isCommit = isTextOf(require_action_run_action.commitId);
const isComment = isObjectOf({
	id: isCount,
	node_id: isText,
	html_url: isText,
	updated_at: isText,
	body: isMissingOr(isNullOr(isText)),
	user: isNullOr(isObjectOf({
		login: isText,
		type: isText
	}))
});
const aComment = {
	isExpected: isComment,
	name: "a comment"
};
const comments = {
	isExpected: isListOf(isComment),
	name: "a list of comments"
};
const pulls = {
	isExpected: isListOf(isObjectOf({
		number: isCount,
		merged_at: isNullOr(isText),
		merge_commit_sha: isNullOr(isText),
		state: isText,
		head: isObjectOf({ sha: isText }),
		base: isObjectOf({
			ref: isText,
			repo: isObjectOf({
				full_name: isText,
				default_branch: isText
			})
		})
	})),
	name: "a list of pull requests"
};
const aPull = {
	isExpected: isObjectOf({
		state: isText,
		head: isObjectOf({
			sha: isText,
			repo: isNullOr(isObjectOf({ full_name: isText }))
		})
	}),
	name: "a pull request"
};
const aLabelledPull = {
	isExpected: isObjectOf({ labels: isListOf(isObjectOf({ name: isText })) }),
	name: "a pull request with its labels"
};
const comparedCommits = {
	isExpected: isObjectOf({
		total_commits: isCount,
		commits: isListOf(isObjectOf({ sha: isCommit }))
	}),
	name: "a comparison with its commits"
};
const isFiles = isListOf(isObjectOf({
	status: isText,
	filename: isText,
	previous_filename: isMissingOr(isText)
}));
const files = {
	isExpected: isFiles,
	name: "a list of files"
};
const comparedFiles = {
	isExpected: isObjectOf({
		status: isText,
		total_commits: isCount,
		files: isMissingOr(isFiles)
	}),
	name: "a comparison with its files"
};
const isViewer = isObjectOf({ login: isText });
const aViewer = {
	isExpected: isObjectOf({ viewer: isViewer }),
	name: "the user of the token"
};
const isActor = isNullOr(isObjectOf({
	__typename: isText,
	login: isText
}));
const isAttributed = isObjectOf({
	url: isText,
	body: isText,
	author: isActor,
	editor: isActor,
	lastEditedAt: isNullOr(isText)
});
const isAttributedAnswers = isObjectOf({
	viewer: isViewer,
	nodes: isListOf(isNullOr(isAttributed))
});
function attributedComments(count) {
	return {
		isExpected: (answer) => isAttributedAnswers(answer) && answer.nodes.length === count,
		name: "comments and who edited them"
	};
}

// src/adapters/github/refusal.ts
function refusalOf(error, now) {
	if (error instanceof require_action_run_action.GitHubRefused) return error;
	const answer = answerOf(error);
	if (!answer) return new require_action_run_action.GitHubRefused("unavailable", `GitHub did not answer: ${originOf(error)}`, { cause: error });
	const detail = messageOf(answer.data);
	const message = `GitHub answered ${answer.status}${detail ? `: ${detail}` : missingMessageNote(answer)}`;
	const retryAfter = retryAfterOf(answer, now);
	return new require_action_run_action.GitHubRefused(kindOf(answer, detail, retryAfter), message, {
		cause: error,
		retryAfter
	});
}
const graphqlKinds = {
	FORBIDDEN: "permission",
	INSUFFICIENT_SCOPES: "permission",
	NOT_FOUND: "not-found",
	RATE_LIMITED: "rate-limit"
};
function graphqlRefusal(error, now) {
	const errors = typeof error === "object" && error && "errors" in error ? error.errors : null;
	const [first] = Array.isArray(errors) ? errors : [];
	if (typeof first !== "object" || first === null) return refusalOf(error, now);
	const kind = graphqlKinds["type" in first ? String(first.type) : ""] ?? "unavailable";
	return new require_action_run_action.GitHubRefused(kind, `GitHub answered: ${textOf(first)}`, { cause: error });
}
function missingMessageNote({ status }) {
	return status >= 500 ? "" : " without a message of its own; a proxy may have answered instead";
}
function kindOf({ status, headers }, detail, retryAfter) {
	if (status < 400 || status >= 500 || status === 408 || status === 499) return "unavailable";
	const limited = retryAfter !== null || headers["x-ratelimit-remaining"] === "0" || /rate limit/i.test(detail);
	if (status === 429 || status === 403 && limited) return "rate-limit";
	if (detail === "") return "unavailable";
	if (status === 401) return "credentials";
	if (status === 404 || status === 410) return "not-found";
	if (status === 403 && !/\blocked\b/.test(detail)) return "permission";
	return "invalid";
}
function retryAfterOf({ headers }, now) {
	const seconds = Number(headers["retry-after"] ?? NaN);
	if (Number.isFinite(seconds)) return Math.max(0, seconds * 1e3);
	if (headers["x-ratelimit-remaining"] !== "0") return null;
	const reset = Number(headers["x-ratelimit-reset"] ?? NaN);
	return Number.isFinite(reset) ? Math.max(0, reset * 1e3 - now) : null;
}
function answerOf(error) {
	if (!(error instanceof Error && "response" in error && "status" in error)) return null;
	const { status, response } = error;
	if (typeof status !== "number" || typeof response !== "object" || response === null) return null;
	return {
		status,
		headers: "headers" in response ? Object.fromEntries(Object.entries(Object(response.headers))) : {},
		data: "data" in response ? response.data : null
	};
}
function statusOf(error) {
	return answerOf(error instanceof require_action_run_action.GitHubRefused ? error.cause : error)?.status ?? null;
}
function messageOf(data) {
	if (typeof data !== "object" || data === null || !("message" in data)) return "";
	if (typeof data.message !== "string") return "";
	const details = ("errors" in data && Array.isArray(data.errors) ? data.errors : []).map((one) => textOf(one)).filter((text) => text !== "");
	return [data.message, ...details].join("; ").slice(0, 500);
}
function originOf(error) {
	return (typeof error === "object" && error && "cause" in error ? originOf(error.cause) : "") || textOf(error);
}
function textOf(error) {
	if (typeof error === "object" && error && "message" in error) return String(error.message);
	return typeof error === "string" ? error : "";
}
function nullIfNotFound(error) {
	if (error instanceof require_action_run_action.GitHubRefused && error.kind === "not-found") return null;
	throw error;
}

// src/adapters/github/ask.ts
const pageSize$2 = 100;
const maxPages = 300;
async function ask(octokit, route, parameters, expected) {
	return (await send(octokit, route, parameters, (answer) => checkAnswer(answer, expected))).data;
}
async function askAll(octokit, route, parameters, expected) {
	const rows = [];
	for (let page = 1; page <= maxPages; page++) {
		const { data, headers } = await send(octokit, route, {
			...parameters,
			per_page: pageSize$2,
			page
		}, (answer) => checkAnswer(answer, expected));
		rows.push(...data);
		if (data.length === 0 || !hasNext(headers)) return rows;
	}
	const message = `GitHub answered with more pages of ${expected.name} than there can be`;
	throw new require_action_run_action.GitHubRefused("unavailable", message);
}
async function askNoContent(octokit, route, parameters) {
	await send(octokit, route, parameters, (answer) => {
		if (answer.status !== 204) throw unexpectedAnswer(answer, "that it is done");
	});
}
async function askBytes(octokit, route, parameters, name) {
	const request = {
		...parameters.request,
		parseSuccessResponseBody: false
	};
	const read = async (answer) => bytesOf(answer, name);
	return (await send(octokit, route, {
		...parameters,
		request,
		mediaType: { format: "raw" }
	}, read)).data;
}
async function askGraphql(octokit, { apiUrl, clock }, query, variables, expected) {
	const route = `POST ${apiUrl.replace(/\/api\/v3\/?$/, "/api")}/graphql`;
	const read = (answer) => {
		const { data, errors } = Object(answer.data);
		const errorsLeft = Array.isArray(errors) ? errors.filter((error) => !isMissingNode(error)) : [];
		if (errorsLeft.length > 0) throw graphqlRefusal({ errors: errorsLeft }, clock.wallTime());
		return checkAnswer({
			...answer,
			data
		}, expected);
	};
	return (await send(octokit, route, {
		query,
		variables
	}, read)).data;
}
function isMissingNode(error) {
	const { type, path } = Object(error);
	return type === "NOT_FOUND" && Array.isArray(path) && path[0] === "nodes";
}
async function send(octokit, route, parameters, read) {
	const request = {
		...parameters.request,
		read
	};
	const { data, headers } = await octokit.request(route, {
		...parameters,
		request
	});
	return {
		data,
		headers
	};
}
function checkAnswer(answer, { isExpected, name }) {
	if (isExpected(answer.data)) return answer.data;
	throw unexpectedAnswer(answer, name);
}
function unexpectedAnswer({ status }, name) {
	return new require_action_run_action.GitHubRefused("unavailable", `GitHub answered ${status} with something other than ${name}`);
}
function hasNext({ link }) {
	return typeof link === "string" && /;\s*rel="?next"?/.test(link);
}
async function bytesOf(answer, name) {
	const bytes = new Uint8Array(await new Response(answer.data).arrayBuffer());
	const { "content-type": type } = answer.headers;
	const isOther = typeof type === "string" && /^(?:application\/json|text\/html)\b/i.test(type);
	if (answer.status === 200 && !isOther) return bytes;
	if (isFolder$1(bytes)) throw new require_action_run_action.GitHubRefused("invalid", "GitHub has no plain file there");
	throw unexpectedAnswer(answer, name);
}
function isFolder$1(bytes) {
	try {
		const rows = JSON.parse(new TextDecoder().decode(bytes));
		return Array.isArray(rows) && rows.length > 0 && rows.every((row) => typeof row === "object" && row !== null && "path" in row);
	} catch {
		return false;
	}
}

// src/adapters/github/fetch.ts
const bodylessStatuses = [
	204,
	205,
	304
];
const maxRedirects = 5;
function createFetch(env) {
	const send = Object.entries(env).some(([name, value]) => /^https?_proxy$/i.test(name) && value) ? (url, request) => sendThroughProxy(env, url, request) : sendDirectly;
	return (url, request) => follow(url, request, send, maxRedirects);
}
const sendDirectly = (url, request) => fetch(url, {
	...request,
	redirect: "manual"
});
async function follow(url, request, send, redirectsLeft) {
	const response = await send(url, request);
	const location = response.headers.get("location");
	if (!(request.method === "GET" ? [
		301,
		302,
		307,
		308
	] : [307, 308]).includes(response.status) || location === null || redirectsLeft === 0) return response;
	const next = new URL(location, url);
	if (next.origin !== new URL(url).origin) return response;
	return follow(next.href, request, send, redirectsLeft - 1);
}
async function sendThroughProxy(env, url, { body, ...options }) {
	const http = url.startsWith("https:") ? await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 708, 23)) : await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 67, 23));
	const agent = new http.Agent({ proxyEnv: env });
	const answer = await new Promise((resolve, reject) => {
		http.request(url, {
			...options,
			agent
		}).on("response", resolve).on("error", reject).end(body);
	});
	const status = answer.statusCode ?? 0;
	const responseBody = await (0, node_stream_consumers.buffer)(answer);
	const headers = Object.entries(answer.headersDistinct).flatMap(([name, values = []]) => values.map((value) => [name, value]));
	return new Response(bodylessStatuses.includes(status) ? null : responseBody, {
		status,
		headers
	});
}

// src/adapters/github/client.ts
function splitRepository({ repository }) {
	const [owner = "", repo = ""] = repository.split("/");
	return {
		owner,
		repo
	};
}
const defaultTimeout = 1e4;
const attempts = 3;
const maxWait = 3e4;
const silentLog = {
	debug: () => {},
	info: () => {},
	warn: () => {},
	error: () => {}
};
function lazyClient(access) {
	let client = null;
	return () => {
		client ??= connect(access).catch((error) => {
			throw refusalOf(error, access.clock.wallTime());
		});
		return client;
	};
}
async function connect({ token, apiUrl, clock, env = {}, timeout = 1e4 }) {
	if (token === "") throw require_action_run_action.missingToken();
	const octokit = (await Promise.resolve().then(() => __nccwpck_require__(818))).getOctokit(token, {
		baseUrl: apiUrl,
		log: silentLog,
		request: { fetch: createFetch(env) }
	});
	octokit.hook.wrap("request", (request, options) => {
		const until = options.request.until;
		const end = typeof until === "number" ? until : Number.POSITIVE_INFINITY;
		const onSend = options.request.onSend;
		const send = async () => {
			if (typeof onSend === "function") onSend();
			const remaining = Math.max(0, Math.min(timeout, end - clock.now()));
			Object.assign(options.request, { signal: AbortSignal.timeout(remaining) });
			return applyReader(await request(options), options.request.read);
		};
		return options.method === "GET" || options.url.endsWith("/graphql") ? sendWithRetries(send, clock, end) : sendOnce(send, clock);
	});
	return octokit;
}
async function applyReader(answer, read) {
	return typeof read === "function" ? {
		...answer,
		data: await read(answer)
	} : answer;
}
async function sendOnce(send, clock) {
	try {
		return await send();
	} catch (error) {
		throw refusalOf(error, clock.wallTime());
	}
}
async function sendWithRetries(send, clock, end) {
	for (let attempt = 1;; attempt++) try {
		return await sendOnce(send, clock);
	} catch (error) {
		const wait = error instanceof require_action_run_action.GitHubRefused && attempt < attempts ? waitAfter(error, attempt) : null;
		if (wait === null || clock.now() + wait >= end) throw error;
		await clock.sleep(wait);
	}
}
function waitAfter({ kind, retryAfter }, attempt) {
	const wait = retryAfter ?? (kind === "unavailable" ? 500 * 2 ** (attempt - 1) : null);
	return (kind === "unavailable" || kind === "rate-limit") && wait !== null && wait <= maxWait ? wait : null;
}

// src/adapters/github/get.ts
function createGet(octokit, access, bounds) {
	const repository = splitRepository(access);
	return async (path, parameters) => {
		const requestParameters = {
			...repository,
			...parameters,
			request: { ...bounds }
		};
		const { data } = await octokit.request(`GET /repos/{owner}/{repo}/${path}`, requestParameters);
		return data;
	};
}

// src/adapters/github/commits.ts
const undocumentedAnswer = "GitHub gave an answer that is not in its documented form";
function createCommits(access, client) {
	const { clock, timeout = 1e4 } = access;
	let unavailableReason = null;
	const askOrExplain = async (ask) => {
		if (unavailableReason !== null) return { why: unavailableReason };
		try {
			return await ask(createGet(await client(), access, { until: clock.now() + timeout }));
		} catch (error) {
			const refused = refusalOf(error, clock.wallTime());
			if (refused.kind === "unavailable" || refused.kind === "rate-limit") unavailableReason = refused.message;
			return { why: refused.message };
		}
	};
	return {
		async compare(base, head) {
			if (!require_action_run_action.isCommit(base) || !require_action_run_action.isCommit(head)) return {
				order: "unknown",
				why: "a commit has 7 to 64 hex digits"
			};
			const found = await askOrExplain((get) => compare(get, base, head));
			return "order" in found ? found : {
				order: "unknown",
				why: found.why
			};
		},
		async tipOf(branch) {
			const found = await askOrExplain((get) => tipOf(get, branch));
			return "tip" in found ? found : {
				tip: null,
				why: found.why
			};
		}
	};
}
const orders = [
	"ahead",
	"behind",
	"identical",
	"diverged"
];
const missing = Symbol("missing");
async function compare(get, base, head) {
	const answer = await get("compare/{basehead}", {
		basehead: `${base}...${head}`,
		per_page: 1
	}).catch((error) => {
		if (isMissingCommit(error)) return missing;
		throw error;
	});
	if (answer === missing) return explainMissing(get, base, head);
	const order = orders.find((each) => each === require_action_run_action.memberAt(answer, "status"));
	return order === void 0 ? {
		order: "unknown",
		why: "GitHub gave an answer that is not in its documented form"
	} : { order };
}
function isMissingCommit(error) {
	if (!(error instanceof require_action_run_action.GitHubRefused)) return false;
	return error.kind === "not-found" || statusOf(error) === 422 && /no commit found/i.test(error.message);
}
async function explainMissing(get, base, head) {
	const isShown = (commit) => get("commits/{ref}", {
		ref: commit,
		per_page: 1
	}).then((answer) => isCommitAnswer(answer, commit));
	if (!await isShown(head)) return {
		order: "unknown",
		why: "GitHub gave an answer that is not in its documented form"
	};
	try {
		return {
			order: "unknown",
			why: await isShown(base) ? "GitHub shows both commits and does not compare them" : "GitHub gave an answer that is not in its documented form"
		};
	} catch (error) {
		if (isMissingCommit(error)) return { order: "no-such-commit" };
		throw error;
	}
}
function isCommitAnswer(answer, commit) {
	const sha = require_action_run_action.memberAt(answer, "sha");
	return typeof sha === "string" && require_action_run_action.isCommit(sha) && sha.startsWith(commit);
}
async function tipOf(get, branch) {
	const answer = await get("git/ref/{ref}", { ref: `heads/${branch}` });
	const tip = require_action_run_action.memberAt(answer, "object", "sha");
	const isBranch = require_action_run_action.memberAt(answer, "ref") === `refs/heads/${branch}` && require_action_run_action.memberAt(answer, "object", "type") === "commit";
	const isWhole = typeof tip === "string" && require_action_run_action.isCommit(tip) && tip.length >= 40;
	return isBranch && isWhole ? { tip } : {
		tip: null,
		why: "GitHub gave an answer that is not in its documented form"
	};
}

// src/adapters/github/pull-request-reader.ts
function createPullRequestReader(access, client) {
	const { owner, repo } = splitRepository(access);
	return { async pullRequest(number) {
		const octokit = await client();
		const pull = await ask(octokit, "GET /repos/{owner}/{repo}/pulls/{pull_number}", {
			owner,
			repo,
			pull_number: number
		}, aPull).catch(nullIfNotFound);
		if (pull === null) return null;
		const { state, head } = pull;
		return {
			open: state === "open",
			headCommit: head.sha,
			headRepository: head.repo?.full_name ?? null
		};
	} };
}

// src/adapters/github/viewer.ts
const actionsBot = {
	login: "github-actions",
	bot: true
};
async function readViewer(octokit, access) {
	try {
		const { viewer } = await askGraphql(octokit, access, "query { viewer { login } }", {}, aViewer);
		return viewerIdentity(viewer.login, access);
	} catch (error) {
		if (isInstallation(access)) return actionsBot;
		throw refusalOf(error, access.clock.wallTime());
	}
}
function viewerIdentity(login, access) {
	return normalizeIdentity({
		login,
		...isInstallation(access) ? { type: "Bot" } : {}
	});
}
function isInstallation({ token }) {
	return token.startsWith("ghs_");
}
function normalizeIdentity({ login, type }) {
	const name = login.toLowerCase();
	return {
		login: name.replace(/\[bot\]$/, ""),
		bot: type === "Bot" || name.endsWith("[bot]")
	};
}
function isSameIdentity(a, b) {
	return a.login === b.login && a.bot === b.bot;
}

// src/adapters/github/comment-editors.ts
const batchSize = 100;
const query = `query ($ids: [ID!]!) {
  viewer { login }
  nodes(ids: $ids) {
    ... on IssueComment {
      url body lastEditedAt author { __typename login } editor { __typename login }
    }
  }
}`;
async function readEditors(access, octokit, comments) {
	const found = [];
	for (let from = 0; from < comments.length; from += batchSize) {
		const ids = comments.slice(from, from + batchSize).map(({ nodeId }) => nodeId);
		const expected = attributedComments(ids.length);
		const { viewer, nodes } = await askGraphql(octokit, access, query, { ids }, expected);
		const me = viewerIdentity(viewer.login, access);
		found.push(...nodes.flatMap((row) => row === null ? [] : toCommentWithEditor(row, me)));
	}
	return found;
}
const ghost = "ghost";
function toCommentWithEditor({ url, body, author, editor, lastEditedAt }, viewer) {
	const isViewer = ({ login, __typename: type }) => type === (viewer.bot ? "Bot" : "User") && isSameIdentity(normalizeIdentity({
		login,
		type
	}), viewer);
	const otherEditor = editor?.login ?? (lastEditedAt === null ? null : ghost);
	return {
		url,
		body,
		author: author?.login ?? null,
		isOwn: author !== null && isViewer(author),
		editor: editor !== null && isViewer(editor) ? null : otherEditor
	};
}

// src/adapters/github/comment-list.ts
const maxLag = 3e5;
function createCommentList(access, number, written) {
	const { owner, repo } = splitRepository(access);
	const route = "GET /repos/{owner}/{repo}/issues/{issue_number}/comments";
	let known = /* @__PURE__ */ new Map();
	async function isMissing(octokit, id) {
		return ask(octokit, "GET /repos/{owner}/{repo}/issues/comments/{comment_id}", {
			owner,
			repo,
			comment_id: id
		}, aComment).catch(nullIfNotFound).then((found) => found === null);
	}
	return { async read(octokit) {
		const since = sinceOf([...known.values()]);
		const parameters = {
			owner,
			repo,
			issue_number: number,
			...since === null ? {} : { since }
		};
		const found = new Map((await askAll(octokit, route, parameters, comments)).map((row) => [row.id, row]));
		const merged = since === null ? found : new Map([...known, ...found]);
		for (const id of written) if (merged.has(id) && !found.has(id) && await isMissing(octokit, id)) merged.delete(id);
		known = merged;
		return [...merged.values()].toSorted((a, b) => a.id - b.id);
	} };
}
function sinceOf(rows) {
	const latest = rows.reduce((time, { updated_at }) => Math.max(time, Date.parse(updated_at)), 0);
	return rows.length === 0 || !(latest > maxLag) ? null : (/* @__PURE__ */ new Date(latest - maxLag)).toISOString();
}

// src/adapters/github/pull-requests.ts
function createPullRequests(access, client) {
	const { owner, repo } = splitRepository(access);
	const written = /* @__PURE__ */ new Set();
	const lists = /* @__PURE__ */ new Map();
	let viewerRead = null;
	const viewer = async () => {
		viewerRead ??= readViewer(await client(), access).catch((error) => {
			viewerRead = null;
			throw error;
		});
		return viewerRead;
	};
	return {
		pullRequestOfCommit: (commit) => pullRequestOfCommit(access, client, commit),
		async comments(number) {
			const list = lists.get(number) ?? createCommentList(access, number, written);
			lists.set(number, list);
			const rows = await list.read(await client());
			const me = rows.length === 0 ? null : await viewer();
			return rows.map((row) => toComment(row, me));
		},
		withEditors: async (comments) => readEditors(access, await client(), comments),
		async create(number, body) {
			const octokit = await client();
			const created = await ask(octokit, "POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
				owner,
				repo,
				issue_number: number,
				body
			}, aComment);
			written.add(created.id);
			return {
				...toComment(created, null),
				isOwn: true
			};
		},
		async update(id, body) {
			const octokit = await client();
			const route = "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}";
			written.add(id);
			return {
				...toComment(await ask(octokit, route, {
					owner,
					repo,
					comment_id: id,
					body
				}, aComment), null),
				isOwn: true
			};
		},
		async delete(id) {
			const octokit = await client();
			written.add(id);
			await askNoContent(octokit, "DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", {
				owner,
				repo,
				comment_id: id
			});
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
const preferences = [
	(pull, commit) => pull.merged_at !== null && pull.merge_commit_sha === commit,
	(pull) => pull.merged_at !== null && pull.base.ref === pull.base.repo.default_branch,
	(pull) => pull.merged_at !== null,
	(pull, commit) => pull.state === "open" && pull.head.sha === commit
];
async function pullRequestOfCommit(access, client, commit) {
	const candidates = await pullsOfCommit(access, client, commit);
	for (const isPreferred of preferences) {
		const pull = candidates.find((one) => isPreferred(one, commit));
		if (pull) return pull.number;
	}
	return null;
}
async function pullsOfCommit(access, client, commit) {
	const { owner, repo } = splitRepository(access);
	const octokit = await client();
	return (await askAll(octokit, "GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls", {
		owner,
		repo,
		commit_sha: commit
	}, pulls).catch((error) => {
		if (error instanceof require_action_run_action.GitHubRefused && error.kind === "invalid") return [];
		throw error;
	})).filter((pull) => pull.base.repo.full_name.toLowerCase() === access.repository.toLowerCase());
}

// src/adapters/github/push-history.ts
const pageSize$1 = 100;
function createPushHistory(access, client) {
	return {
		commitsBetween: (base, head, limit) => commitsBetween(access, client, `${base}...${head}`, limit),
		async pullRequestsMergedBy(commit, branch) {
			return (await pullsOfCommit(access, client, commit)).filter(({ merged_at, base }) => merged_at !== null && base.ref === (branch ?? base.repo.default_branch)).map(({ number }) => number);
		}
	};
}
async function commitsBetween(access, client, basehead, limit) {
	const { owner, repo } = splitRepository(access);
	const octokit = await client();
	const commits = [];
	const route = "GET /repos/{owner}/{repo}/compare/{basehead}";
	for (let page = 1;; page++) {
		const found = await ask(octokit, route, {
			owner,
			repo,
			basehead,
			per_page: pageSize$1,
			page
		}, comparedCommits);
		const total = found.total_commits;
		if (total > limit) return {
			commits: [],
			total
		};
		commits.push(...found.commits.map(({ sha }) => sha));
		if (found.commits.length === 0 || commits.length >= total) return {
			commits: commits.toReversed(),
			total
		};
	}
}

// src/adapters/github/releases.ts
const listTime = 3e4;
const isRelease = isObjectOf({
	id: isCount,
	tag_name: isText,
	html_url: isText,
	body: isNullOr(isText),
	draft: isFlag
});
const releases = {
	isExpected: isListOf(isRelease),
	name: "a list of releases"
};
function theRelease(isWanted) {
	const isExpected = (value) => isRelease(value) && isWanted(value);
	return {
		isExpected,
		name: "the release that was asked for"
	};
}
const withId = (id) => theRelease((release) => release.id === id);
function releasesOf(access, client) {
	const { owner, repo } = splitRepository(access);
	const route = "/repos/{owner}/{repo}/releases/{release_id}";
	return {
		async release(id) {
			const octokit = await client();
			return orNull(ask(octokit, `GET ${route}`, {
				owner,
				repo,
				release_id: id
			}, withId(id)));
		},
		async releaseOfTag(tag) {
			const octokit = await client();
			const byTag = "GET /repos/{owner}/{repo}/releases/tags/{tag}";
			const expected = theRelease(({ tag_name }) => tag_name === tag);
			return orNull(ask(octokit, byTag, {
				owner,
				repo,
				tag
			}, expected));
		},
		async draftsOfTag(tag) {
			const octokit = await client();
			const request = { until: access.clock.now() + listTime };
			return (await askAll(octokit, "GET /repos/{owner}/{repo}/releases", {
				owner,
				repo,
				request
			}, releases)).filter(({ draft, tag_name }) => draft && tag_name === tag).map(releaseOf);
		},
		async updateReleaseBody(id, body) {
			const octokit = await client();
			return releaseOf(await ask(octokit, `PATCH ${route}`, {
				owner,
				repo,
				release_id: id,
				body
			}, withId(id)));
		}
	};
}
async function orNull(asked) {
	const found = await asked.catch(nullIfNotFound);
	return found && releaseOf(found);
}
function releaseOf({ id, tag_name, html_url, body, draft }) {
	return {
		id,
		tag: tag_name,
		url: html_url,
		body: body ?? "",
		draft
	};
}

// src/adapters/github/repository-files.ts
const totalTimeMs = 3e4;
const listLimits = {
	pull: 3e3,
	compare: 300
};
function createRepositoryFiles(access, client) {
	const { owner, repo } = splitRepository(access);
	let end = null;
	const requestOptions = () => {
		end ??= access.clock.now() + totalTimeMs;
		return {
			owner,
			repo,
			request: { until: end }
		};
	};
	return {
		async removedFiles(range) {
			const octokit = await client();
			if (range.kind === "pull-request") {
				const listed = await askAll(octokit, "GET /repos/{owner}/{repo}/pulls/{pull_number}/files", {
					...requestOptions(),
					pull_number: range.number
				}, files);
				return {
					...forwards(listed),
					complete: listed.length < listLimits.pull
				};
			}
			const ask = (basehead) => compareFiles(octokit, basehead, requestOptions());
			if (range.kind === "push") return rangeFiles(ask, range.before, range.after);
			return {
				...await rangeFiles(ask, range.from, range.to),
				modified: []
			};
		},
		async readFile(ref, path) {
			const octokit = await client();
			return askBytes(octokit, "GET /repos/{owner}/{repo}/contents/{path}", {
				...requestOptions(),
				path,
				ref
			}, "a file");
		}
	};
}
function compareFiles(octokit, basehead, access) {
	return ask(octokit, "GET /repos/{owner}/{repo}/compare/{basehead}", {
		...access,
		basehead,
		per_page: 1
	}, comparedFiles);
}
async function rangeFiles(ask, from, to) {
	const { status, files: onward = [] } = await ask(`${from}...${to}`);
	const { files: back = [] } = status === "ahead" || status === "identical" ? {} : await ask(`${to}...${from}`);
	const [there, undone] = [forwards(onward), backwards(back)];
	return {
		paths: [...there.paths, ...undone.paths],
		modified: [...there.modified, ...undone.modified],
		complete: onward.length < listLimits.compare && back.length < listLimits.compare
	};
}
function forwards(rows) {
	return {
		paths: rows.flatMap(({ status, filename, previous_filename: previous }) => {
			if (status === "removed") return [filename];
			return status === "renamed" && previous !== void 0 ? [previous] : [];
		}),
		modified: modifiedPaths(rows)
	};
}
function backwards(rows) {
	return {
		paths: rows.filter(({ status }) => [
			"added",
			"renamed",
			"copied"
		].includes(status)).map(({ filename }) => filename),
		modified: modifiedPaths(rows)
	};
}
function modifiedPaths(rows) {
	return rows.filter(({ status }) => status === "modified" || status === "changed").map(({ filename }) => filename);
}

// src/adapters/github/first-parents.ts
const pageSize = 100;
const maxCommits = 2e3;
async function firstParentCommits(get, base, head) {
	const { status, from, parents } = await comparison(get, base, head);
	if (status === "identical") return [];
	if (status !== "ahead") throw new require_action_run_action.GitHubRefused("invalid", require_adapters_git_local_sources.notAncestorReason(base, head));
	const descendants = descendantsOf(from, parents);
	const line = [];
	for (let commit = head; commit !== void 0 && descendants.has(commit);) {
		line.push(commit);
		commit = parents.get(commit)?.[0];
	}
	if (line.length === 0) throw undocumentedAnswerError();
	return line;
}
async function comparison(get, base, head) {
	const parents = /* @__PURE__ */ new Map();
	for (let page = 1;; page++) {
		const answer = await get("compare/{basehead}", {
			basehead: `${base}...${head}`,
			per_page: pageSize,
			page
		});
		const status = require_action_run_action.memberAt(answer, "status");
		const from = require_action_run_action.memberAt(answer, "base_commit", "sha");
		const total = require_action_run_action.memberAt(answer, "total_commits");
		const rows = require_action_run_action.memberAt(answer, "commits");
		if (typeof status !== "string" || typeof total !== "number" || !Array.isArray(rows)) throw undocumentedAnswerError();
		if (!isCommitName(from) || !from.startsWith(base)) throw undocumentedAnswerError();
		if (total > maxCommits) throw new require_action_run_action.GitHubRefused("invalid", tooManyCommitsMessage(base));
		for (const row of rows) parents.set(...commitWithParents(row));
		if (parents.size === total || status !== "ahead") return {
			status,
			from,
			parents
		};
		if (rows.length === 0 || parents.size > total) throw undocumentedAnswerError();
	}
}
function commitWithParents(row) {
	const sha = require_action_run_action.memberAt(row, "sha");
	const parents = require_action_run_action.memberAt(row, "parents");
	if (!isCommitName(sha) || !Array.isArray(parents)) throw undocumentedAnswerError();
	const names = parents.map((parent) => require_action_run_action.memberAt(parent, "sha"));
	if (!names.every(isCommitName)) throw undocumentedAnswerError();
	return [sha, names];
}
function descendantsOf(base, parents) {
	const children = /* @__PURE__ */ new Map();
	for (const [commit, of] of parents) for (const parent of of) children.set(parent, [...children.get(parent) ?? [], commit]);
	const found = new Set(children.get(base));
	for (const commit of found) for (const child of children.get(commit) ?? []) found.add(child);
	return found;
}
function isCommitName(value) {
	return typeof value === "string" && value.length >= 40 && require_action_run_action.isCommit(value);
}
function undocumentedAnswerError() {
	return new require_action_run_action.GitHubRefused("invalid", "GitHub gave an answer that is not in its documented form");
}
function tooManyCommitsMessage(base) {
	return `there are more than ${maxCommits} commits since ${base.slice(0, 12)}`;
}

// src/adapters/github/source-requests.ts
const maxRequests = 200;
const maxTime = 6e4;
function createBoundedGet(access, client) {
	const { clock } = access;
	const onSend = createRequestCounter();
	let [remainingMs, unavailableError] = [maxTime, null];
	const send = async (path, parameters) => {
		if (unavailableError !== null) throw unavailableError;
		if (remainingMs <= 0) throw new require_action_run_action.GitHubRefused("invalid", "GitHub was asked for a minute already");
		const startedAt = clock.now();
		try {
			return await createGet(await client(), access, {
				until: startedAt + remainingMs,
				onSend
			})(path, parameters);
		} catch (error) {
			const refused = refusalOf(error, clock.wallTime());
			if (refused.kind === "unavailable" || refused.kind === "rate-limit") unavailableError = refused;
			throw refused;
		} finally {
			remainingMs -= elapsed(clock, startedAt);
		}
	};
	return sequentially(send);
}
function createRequestCounter() {
	let sent = 0;
	return () => {
		if (sent >= maxRequests) throw new require_action_run_action.GitHubRefused("invalid", `GitHub was asked ${maxRequests} times already, which is the limit`);
		sent++;
	};
}
function elapsed(clock, startedAt) {
	return Math.max(0, clock.now() - startedAt);
}
function sequentially(send) {
	let last = Promise.resolve();
	return (path, parameters) => {
		const answer = last.then(() => send(path, parameters));
		last = answer.catch(() => null);
		return answer;
	};
}

// src/adapters/github/sources.ts
function createSources(access, client) {
	const get = createBoundedGet(access, client);
	const lines = memoize((base, head) => firstParentCommits(get, base, head));
	const entries = memoize((commit, path) => entryAt(get, entries, commit, path));
	const contents = memoize((commit, path) => contentAt(entries, commit, path));
	const isReadable = memoize((commit) => commitExists(get, commit));
	const answerOrReason = (read) => read().catch((error) => ({
		known: false,
		why: refusalOf(error, access.clock.wallTime()).message
	}));
	return {
		sourcesSince: (base, head, path, others = []) => answerOrReason(async () => {
			if (!require_action_run_action.isCommit(base) || !require_action_run_action.isCommit(head)) throw new require_action_run_action.GitHubRefused("invalid", "a commit has 7 to 64 hex digits");
			const commits = await lines(base, head);
			const sources = [];
			const beside = [];
			for (const commit of commits.slice(0, 20)) {
				sources.push(await contents(commit, path));
				beside.push(await Promise.all(others.map((other) => contents(commit, other))));
			}
			return {
				known: true,
				sources,
				complete: commits.length <= 20,
				...others.length > 0 && { beside }
			};
		}),
		sourceAt: (commit, path) => answerOrReason(async () => {
			if (!require_action_run_action.isCommit(commit)) throw new require_action_run_action.GitHubRefused("invalid", "a commit has 7 to 64 hex digits");
			const source = await contents(commit, path);
			if (source === null && !await isReadable(commit, "")) throw new require_action_run_action.GitHubRefused("invalid", "GitHub gave an answer that is not in its documented form");
			return {
				known: true,
				sources: [source],
				complete: true
			};
		})
	};
}
function memoize(ask) {
	const known = /* @__PURE__ */ new Map();
	return (a, b) => {
		const key = JSON.stringify([a, b]);
		const answer = known.get(key) ?? ask(a, b);
		known.set(key, answer);
		return answer;
	};
}
async function commitExists(get, commit) {
	return isCommitAnswer(await get("commits/{ref}", {
		ref: commit,
		per_page: 1
	}), commit);
}
async function contentAt(entries, commit, path) {
	const found = await entries(commit, path);
	if (require_action_run_action.memberAt(found, "type") !== "file") return null;
	if (require_action_run_action.memberAt(found, "encoding") === "none") throw new require_action_run_action.GitHubRefused("invalid", `${path} has more than 1 MB at commit ${commit.slice(0, 12)}`);
	return decodeBytes(found);
}
const noEntry = Symbol("nothing");
async function entryAt(get, entries, commit, path) {
	const found = await get("contents/{path}", {
		path,
		ref: commit
	}).catch((error) => {
		if (isMissing(error)) return noEntry;
		throw error;
	});
	const type = require_action_run_action.memberAt(found, "type");
	if (type === "symlink") throw new require_action_run_action.GitHubRefused("invalid", require_adapters_git_local_sources.linkReason(path, commit));
	if (found !== noEntry && type !== "file" && type !== "submodule" && !isFolder(found)) throw new require_action_run_action.GitHubRefused("invalid", "GitHub gave an answer that is not in its documented form");
	const folder = path.slice(0, Math.max(0, path.lastIndexOf("/")));
	if (found === noEntry && folder !== "") await entries(commit, folder);
	return found;
}
function isMissing(error) {
	return error instanceof require_action_run_action.GitHubRefused && error.kind === "not-found" && statusOf(error) === 404;
}
function isFolder(found) {
	return Array.isArray(found) && found.length > 0 && found.every((one) => typeof require_action_run_action.memberAt(one, "path") === "string");
}
function decodeBytes(found) {
	const content = require_action_run_action.memberAt(found, "content");
	if (require_action_run_action.memberAt(found, "encoding") !== "base64" || typeof content !== "string" || !base64Pattern.test(content)) throw new require_action_run_action.GitHubRefused("invalid", "GitHub gave an answer that is not in its documented form");
	return new Uint8Array(Buffer.from(content, "base64"));
}
const base64Pattern = /^[A-Za-z0-9+/\n]*={0,2}\n*$/;

// src/adapters/github/index.ts
function createGitHub(access) {
	const client = lazyClient(access);
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
	const { owner, repo } = splitRepository(access);
	return { async labels(number) {
		const octokit = await client();
		return (await ask(octokit, "GET /repos/{owner}/{repo}/pulls/{pull_number}", {
			owner,
			repo,
			pull_number: number
		}, aLabelledPull)).labels.map(({ name }) => name);
	} };
}

exports.createGitHub = createGitHub;
})();

module.exports = __webpack_exports__;
/******/ })()
;