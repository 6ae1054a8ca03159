import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { problemsOf } from '../checker.js'
import { type FakeGitHub, startGitHub } from '../index.js'

let github: FakeGitHub

beforeEach(async () => {
  github = await startGitHub()
})

afterEach(async () => {
  expect(github.calls.flatMap((call) => problemsOf(call))).toEqual([])
  await github.stop()
})

async function ask(method: string, path: string, body?: object) {
  const response = await fetch(`${github.url}/repos/${github.repository}/releases${path}`, {
    method,
    headers: { authorization: `token ${github.token}` },
    ...(body && { body: JSON.stringify(body) }),
  })
  const json = (await response.json()) as Shown & readonly Shown[]
  return { status: response.status, link: response.headers.get('link'), json }
}

interface Shown {
  readonly tag_name: string
  readonly body: string
}

const tags = (rows: readonly Shown[]): readonly string[] => rows.map(({ tag_name }) => tag_name)

test('a list has the newest first, in pages', async () => {
  for (const n of [1, 2, 3]) github.addRelease({ tag: `v${n}`, created: n })
  const { json, link } = await ask('GET', '?per_page=2')
  expect([tags(json), link]).toEqual([['v3', 'v2'], expect.stringContaining('rel="next"')])
  expect(tags((await ask('GET', '?per_page=2&page=2')).json)).toEqual(['v1'])
})

test('a draft is in no answer for a token that may only read, and never found by its tag', async () => {
  const { id } = github.addRelease({ tag: 'v1', draft: true })
  const looks = async () => {
    const [list, byId, byTag] = [ask('GET', ''), ask('GET', `/${id}`), ask('GET', '/tags/v1')]
    return [tags((await list).json), (await byId).status, (await byTag).status]
  }
  expect(await looks()).toEqual([['v1'], 200, 404])
  github.switches.readOnly = true
  expect(await looks()).toEqual([[], 404, 404])
})

test('an update changes what it names and nothing else', async () => {
  const { id } = github.addRelease({ tag: 'v1', name: 'One', body: 'a', draft: true })
  expect((await ask('PATCH', `/${id}`, { body: 'b\r\n' })).json).toMatchObject({ body: 'b\r\n', draft: true })
  expect((await ask('PATCH', `/${id}`, { draft: false })).json).toMatchObject({ name: 'One', draft: false })
})

test('an immutable release keeps its tag and stays published, and its text can be edited', async () => {
  const { id } = github.addRelease({ tag: 'v1', immutable: true })
  const statuses = [
    await ask('PATCH', `/${id}`, { body: 'b', name: 'n', tag_name: 'v1', draft: false }),
    await ask('PATCH', `/${id}`, { tag_name: 'v2' }),
    await ask('PATCH', `/${id}`, { draft: true }),
  ].map(({ status }) => status)
  expect(statuses).toEqual([200, 422, 422])
})

test.each([
  ['125,000 characters are taken', '👋'.repeat(125_000), 200],
  ['one more is refused', 'x'.repeat(125_001), 422],
])('%s', async (_name, body, status) => {
  const { id } = github.addRelease({ tag: 'v1' })
  expect((await ask('PATCH', `/${id}`, { body })).status).toBe(status)
})

test('somebody edits a release in the browser', async () => {
  const { id } = github.addRelease({ tag: 'v1', body: 'a' })
  github.editRelease(id, 'b')
  expect((await ask('GET', `/${id}`)).json.body).toBe('b')
})
