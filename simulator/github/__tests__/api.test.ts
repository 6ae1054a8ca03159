import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { problemsOf } from '../checker.js'
import { type Call, type Content, type FakeGitHub, startGitHub } from '../index.js'
import { nodeId } from '../shapes.js'

let github: FakeGitHub

beforeEach(async () => {
  github = await startGitHub()
})

afterEach(() => github.stop())

interface Answered {
  readonly status: number
  /** Of what was made. */
  readonly id: string
  readonly link: string | null
  readonly json: Record<string, unknown> & readonly Record<string, unknown>[]
}

async function ask(method: string, path: string, body?: unknown, token = github.token): Promise<Answered> {
  const address = path.startsWith('http') ? path : `${github.url}${path}`
  const response = await fetch(address, {
    method,
    headers: { authorization: `token ${token}` },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  const json = text === '' || text.startsWith('<') ? undefined : JSON.parse(text)
  return { status: response.status, id: String(json?.id), link: response.headers.get('link'), json }
}

const repo = (path: string): string => `/repos/${github.repository}${path}`
const sha = (letter: string): string => letter.repeat(40)

describe('every request and every answer keeps to GitHub’s OpenAPI document', () => {
  test('comments, pull requests, commits, releases and the user', async () => {
    github.addCommit(sha('1'))
    github.addCommit(sha('2'), sha('1'))
    github.setBranch('release/1', sha('2'))
    github.addPull({ number: 7, commits: [sha('2')], mergeCommit: sha('2'), merged: 0, state: 'closed' })
    const made = await ask('POST', repo('/issues/7/comments'), { body: 'a' })
    const release = await ask('POST', repo('/releases'), { tag_name: 'v1', name: 'One', body: 'notes' })
    const requests: readonly [string, string, unknown?][] = [
      ['GET', repo('/issues/7/comments?per_page=100&page=1')],
      ['GET', repo('/issues/8/comments')],
      ['GET', repo(`/issues/comments/${made.id}`)],
      ['PATCH', repo(`/issues/comments/${made.id}`), { body: 'b' }],
      ['POST', repo('/issues/7/comments'), { body: 'x'.repeat(65_537) }],
      ['DELETE', repo(`/issues/comments/${made.id}`)],
      ['GET', repo(`/commits/${sha('2')}/pulls`)],
      ['GET', repo(`/commits/${sha('9')}/pulls`)],
      ['GET', repo('/pulls/7')],
      ['GET', repo('/pulls/7/files?per_page=100')],
      ['GET', repo('/pulls/8/files')],
      ['GET', repo(`/compare/${sha('1')}...${sha('2')}`)],
      ['GET', repo(`/commits/${sha('2')}`)],
      ['GET', repo(`/commits/${sha('9')}`)],
      ['GET', repo('/git/ref/heads%2Frelease%2F1')],
      ['GET', repo('/git/ref/heads%2Fnone')],
      ['GET', repo('/releases/tags/v1')],
      ['GET', repo(`/releases/${release.id}`)],
      ['PATCH', repo(`/releases/${release.id}`), { body: 'more' }],
      ['GET', '/user'],
    ]
    const statuses = []
    for (const [method, path, body] of requests) statuses.push((await ask(method, path, body)).status)
    expect(statuses).toEqual([
      ...[200, 404, 200, 200, 422, 204, 200, 422, 200, 200, 404, 200],
      ...[200, 422, 200, 404, 200, 200, 200, 403],
    ])
    expect(github.calls.flatMap((call) => problemsOf(call))).toEqual([])
  })

  const call: Call = {
    method: 'GET',
    path: '/repos/o/r/pulls/7',
    query: {},
    body: undefined,
    status: 404,
    response: {},
  }
  const basic = { message: 'Not Found' }
  test.each<[string, Partial<Call>, readonly string[]]>([
    ['a good one', { response: basic }, []],
    ['an unknown path', { path: '/repos/o/r/nothing' }, ['GET /repos/o/r/nothing: no such operation']],
    ['an unknown method', { method: 'PUT' }, ['PUT /repos/o/r/pulls/7: no such operation']],
    [
      'a number that is none',
      { path: '/repos/o/r/pulls/x', response: basic },
      ['path pull_number must be integer'],
    ],
    ['an unknown query', { query: { size: '3' }, response: basic }, ['query size: unknown']],
    ['a body that is not expected', { body: {}, response: basic }, ['body: none is expected']],
    [
      'an unknown member and a missing one',
      { method: 'POST', path: '/repos/o/r/issues/7/comments', body: { text: 'a' }, response: basic },
      ['body text: unknown', "body must have required property 'body'"],
    ],
    ['an undeclared status', { status: 202, response: basic }, ['status 202: not declared']],
    ['a broken answer', { response: { message: 7 } }, ['answer 404/message must be string']],
    [
      'an answer that lacks members',
      { path: '/repos/o/r/compare/a...b', status: 200, response: { status: 'newer' } },
      expect.arrayContaining(["answer 200 must have required property 'url'"]) as unknown as string[],
    ],
  ])('the checker reports %s', (_name, changes, expected) => {
    expect(problemsOf({ ...call, ...changes })).toEqual(expected)
  })
})

describe('paging', () => {
  test.each([
    ['30 a page by default', '', [30, 30, 5]],
    ['as many as asked', '?per_page=40', [40, 25]],
    ['100 at most', '?per_page=1000', [65]],
  ])('%s', async (_name, query, sizes) => {
    github.addPull({ number: 7 })
    for (let at = 0; at < 65; at++) github.addComment(7, `comment ${at}`)
    const pages = []
    let next: string | undefined = repo(`/issues/7/comments${query}`)
    while (next) {
      const { json, link }: Answered = await ask('GET', next)
      pages.push(json.map(({ body }) => body))
      next = /<([^>]+)>; rel="next"/.exec(link ?? '')?.[1]
    }
    expect(pages.map(({ length }) => length)).toEqual(sizes)
    expect(pages.flat()).toEqual(Array.from({ length: 65 }, (_, at) => `comment ${at}`))
  })
})

describe('refusals', () => {
  const post = (): Promise<Answered> => ask('POST', repo('/issues/7/comments'), { body: 'a' })
  test.each<[string, () => void, number, string | undefined]>([
    [
      'a token that can only read',
      () => (github.switches.readOnly = true),
      403,
      'Resource not accessible by integration',
    ],
    ['GitHub down', () => (github.switches.down = 'bad-gateway'), 502, undefined],
    [
      'a locked conversation',
      () => github.addPull({ number: 7, locked: true }),
      403,
      'Unable to create comment because issue is locked.',
    ],
    [
      'too many writes',
      () => github.prime({ kind: 'secondary-limit' }),
      403,
      expect.stringContaining('secondary rate limit') as unknown as string,
    ],
    [
      'too many requests',
      () => github.prime({ kind: 'primary-limit' }),
      403,
      'API rate limit exceeded for installation.',
    ],
  ])('%s', async (_name, arrange, status, message) => {
    github.addPull({ number: 7 })
    arrange()
    const answer = await post()
    expect({ status: answer.status, message: answer.json?.message }).toEqual({ status, message })
    expect(github.state.comments.size).toBe(0)
  })

  test('an unknown token', async () => {
    expect((await ask('GET', '/user', undefined, 'other')).status).toBe(401)
  })

  test('an answer that is lost after the write took effect', async () => {
    github.addPull({ number: 7 })
    github.prime({ method: 'POST', kind: 'http-502-after' })
    expect((await post()).status).toBe(502)
    github.prime({ kind: 'reset-after', times: 2 })
    await expect(post()).rejects.toThrow('fetch failed')
    await expect(post()).rejects.toThrow('fetch failed')
    expect((await post()).status).toBe(201)
    expect(github.state.comments.size).toBe(4)
  })
})

test('a list that lags shows what was there before', async () => {
  github.addPull({ number: 7 })
  github.freezeLists(true)
  await ask('POST', repo('/issues/7/comments'), { body: 'a' })
  expect((await ask('GET', repo('/issues/7/comments'))).json).toEqual([])
  github.freezeLists(false)
  expect((await ask('GET', repo('/issues/7/comments'))).json).toHaveLength(1)
})

describe('compare', () => {
  test.each([
    ['a child is ahead', '2', '3', 'ahead'],
    ['a parent is behind', '3', '1', 'behind'],
    ['a commit is identical to itself', '3', '3', 'identical'],
    ['two branches diverge', '3', '4', 'diverged'],
    ['a merge is ahead of both', '4', '5', 'ahead'],
    ['an unknown commit is nowhere', '3', '8', undefined],
  ])('%s', async (_name, base, head, status) => {
    github.addCommit(sha('1'))
    github.addCommit(sha('2'), sha('1'))
    github.addCommit(sha('3'), sha('2'))
    github.addCommit(sha('4'), sha('2'))
    github.addCommit(sha('5'), sha('3'), sha('4'))
    const { json } = await ask('GET', repo(`/compare/${sha(base).slice(0, 12)}...${sha(head)}`))
    expect(json.status).toBe(status ?? '404')
  })

  test('commits without a common ancestor are refused with these words', async () => {
    github.addCommit(sha('1'))
    github.addCommit(sha('2'))
    const { status, json } = await ask('GET', repo(`/compare/${sha('1')}...${sha('2')}`))
    expect([status, json.message]).toEqual([404, `No common ancestor between ${sha('1')} and ${sha('2')}.`])
  })

  test('each commit has its parents in order, page by page', async () => {
    github.addCommit(sha('1'))
    github.addCommit(sha('2'), sha('1'))
    github.addCommit(sha('3'), sha('1'))
    github.addCommit(sha('4'), sha('2'), sha('3'))
    const parents = async (page: number) => {
      const { json } = await ask('GET', repo(`/compare/${sha('1')}...${sha('4')}?per_page=2&page=${page}`))
      const { commits } = json as unknown as { commits: { sha: string; parents: { sha: string }[] }[] }
      return commits.map((commit) => [commit.sha, commit.parents.map((parent) => parent.sha)])
    }
    expect([await parents(1), await parents(2), await parents(3)]).toEqual([
      [
        [sha('3'), [sha('1')]],
        [sha('2'), [sha('1')]],
      ],
      [[sha('4'), [sha('2'), sha('3')]]],
      [],
    ])
  })
})

describe('one thing by its name', () => {
  test.each([
    ['a commit', `/commits/${sha('2')}`, 200],
    ['a commit by its first 12 digits', `/commits/${sha('2').slice(0, 12)}`, 200],
    ['a commit that is not there', `/commits/${sha('9')}`, 422],
    ['a branch', '/git/ref/heads%2Fmain', 200],
    ['a branch that is not there', '/git/ref/heads%2Fmai', 404],
    ['a tag', '/git/ref/tags%2Fmain', 404],
    ['a file at a commit that is not there', `/contents/a?ref=${sha('9')}`, 404],
  ])('%s', async (_name, path, status) => {
    github.addCommit(sha('2'))
    github.setBranch('main', sha('2'))
    const answer = await ask('GET', repo(path))
    expect(answer.status).toBe(status)
    github.switches.hidden = true
    expect((await ask('GET', repo(path))).status).toBe(404)
  })
})

test.each<[string, string | null, string]>([
  ['HTML', '<html>', 'text/html'],
  ['null', null, 'application/json'],
])('an answer of another shape is given as it is: %s', async (_name, body, type) => {
  github.prime({ kind: 'answer', answer: { status: 200, body, headers: { 'content-type': type } } })
  const response = await fetch(`${github.url}/user`, { headers: { authorization: `token ${github.token}` } })
  expect([await response.text(), response.headers.get('content-type')]).toEqual([String(body), type])
  expect((await ask('GET', '/user')).status).toBe(403)
})

describe('GraphQL', () => {
  const query = (text: string, variables = {}): Promise<Answered> =>
    ask('POST', '/graphql', { query: text, variables })

  test('returns whose the token is, and of comments their author and editor', async () => {
    github.addPull({ number: 7 })
    const { id } = github.addComment(7, 'a')
    github.editComment(id, 'b', 'mona')
    const text = `query ($ids: [ID!]!) { viewer { login } nodes(ids: $ids) { ... on IssueComment {
      databaseId body viewerDidAuthor author { __typename login } editor { login }
    } } }`
    const { json } = await query(text, { ids: [nodeId('IssueComment', id), 'gone'] })
    const author = { __typename: 'Bot', login: 'github-actions' }
    const node = { databaseId: id, body: 'b', viewerDidAuthor: true, author, editor: { login: 'mona' } }
    const message = "Could not resolve to a node with the global id of 'gone'"
    expect(json).toEqual({
      data: { viewer: { login: 'github-actions[bot]' }, nodes: [node, null] },
      errors: [{ type: 'NOT_FOUND', path: ['nodes', 1], message }],
    })
  })

  test.each([
    ['an unknown field', '{ viewer { age } }', "Field 'age' doesn't exist"],
    ['a query cut short', '{ viewer { login', 'Unexpected end of the query'],
    ['no query', '', 'Expected a selection set'],
  ])('refuses %s', async (_name, text, message) => {
    const { json } = await query(text)
    expect(json).toEqual({
      data: null,
      errors: [{ message: expect.stringContaining(message), type: 'INVALID' }],
    })
  })
})

describe('files', () => {
  const rows = async (path: string) =>
    (await ask('GET', repo(path))).json.map(({ status, filename, previous_filename: old }) => [
      status,
      filename,
      old,
    ])

  test('of a pull request are those that differ, page by page', async () => {
    github.commitFiles(sha('1'), { a: '1', b: '2', c: '3', d: '4' })
    github.commitFiles(sha('2'), { a: '1', b: '5', e: '3', f: '6' }, sha('1'))
    const head = { ref: 'change', sha: sha('2'), repository: github.repository }
    github.addPull({ number: 7, head, base: { ref: 'main', sha: sha('1') } })
    const all = [
      ['modified', 'b', undefined],
      ['renamed', 'e', 'c'],
      ['added', 'f', undefined],
      ['removed', 'd', undefined],
    ]
    expect(await rows('/pulls/7/files')).toEqual(all)
    expect(await rows('/pulls/7/files?per_page=3&page=2')).toEqual(all.slice(3))
  })

  test('are not raw where nobody asks for that', async () => {
    github.commitFiles(sha('1'), { 'a/b': 'Hello' })
    const file = await ask('GET', repo(`/contents/a%2Fb?ref=${sha('1')}`))
    const folder = await ask('GET', repo(`/contents/a?ref=${sha('1')}`))
    expect(file.json).toMatchObject({ name: 'b', path: 'a/b', encoding: 'base64', content: 'SGVsbG8=\n' })
    expect(folder.json).toMatchObject([{ path: 'a/b' }])
    expect(github.calls.flatMap((call) => problemsOf(call))).toEqual([])
  })

  test.each<[string, Content, object]>([
    [
      'bytes that are no text',
      Uint8Array.of(0xff, 0),
      { type: 'file', encoding: 'base64', content: '/wA=\n' },
    ],
    [
      'more than 1 MB',
      'a'.repeat(1_048_577),
      { type: 'file', size: 1_048_577, encoding: 'none', content: '' },
    ],
    [
      'a link to a file',
      { symlink: '../other' },
      { type: 'file', encoding: 'base64', content: 'b3RoZXI=\n' },
    ],
    ['a link to nothing', { symlink: 'none' }, { type: 'symlink', target: 'none' }],
    ['a submodule', { submodule: sha('5') }, { type: 'submodule', sha: sha('5') }],
  ])('of each kind: %s', async (_name, content, expected) => {
    github.commitFiles(sha('1'), { 'a/b': content, other: 'other' })
    expect((await ask('GET', repo(`/contents/a%2Fb?ref=${sha('1')}`))).json).toMatchObject(expected)
    expect(github.calls.flatMap((call) => problemsOf(call))).toEqual([])
  })

  test('of a comparison are reported on its first page', async () => {
    github.commitFiles(sha('1'), { a: '1' })
    github.addCommit(sha('2'), sha('1'))
    github.commitFiles(sha('3'), {}, sha('2'))
    const files = async (page: number) => {
      const { json } = await ask('GET', repo(`/compare/${sha('1')}...${sha('3')}?page=${page}`))
      return (json as { files?: unknown }).files
    }
    expect(await files(1)).toMatchObject([{ status: 'removed', filename: 'a' }])
    expect(await files(2)).toEqual([])
  })
})
