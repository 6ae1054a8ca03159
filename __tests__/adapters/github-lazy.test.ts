import { execFile } from 'node:child_process'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from '@jest/globals'
import type { GitHub, GitHubAccess } from '../../src/adapters/github/index.js'
import { createLazyGitHub } from '../../src/adapters/github/lazy.js'
import { GitHubRefused } from '../../src/ports/github.js'

const [base, head] = ['b'.repeat(40), 'a'.repeat(40)]
const clock = { now: () => 0, wallTime: () => 0, sleep: async () => {} }

const unknown = (why: string) => [
  { order: 'unknown', why },
  { tip: null, why },
  { known: false, why },
  { known: false, why },
]

test('GitHub’s client is evaluated at the first call only, and a client that does not start is reported', async () => {
  // The client reads the event's file when it is evaluated.
  const script = `
    const { createGitHub } = await import('./src/adapters/github/index.ts')
    const clock = { now: () => 0, wallTime: () => 0, sleep: async () => {} }
    const github = createGitHub({ token: 'token', repository: 'o/r', apiUrl: 'http://127.0.0.1:1', clock })
    const { name, kind, message } = await github.comments(7).catch((error) => error)
    const answers = [
      await github.compare('${base}', '${head}'),
      await github.tipOf('main'),
      await github.sourcesSince('${base}', '${head}', 'a.json'),
      await github.sourceAt('${head}', 'a.json'),
    ]
    console.log(JSON.stringify([name, kind, message, answers]))`
  const folder = await mkdtemp(path.join(tmpdir(), 'event-'))
  const event = path.join(folder, 'event.json')
  await writeFile(event, 'no event')
  const importsTypeScript = [
    '--disable-warning=ExperimentalWarning',
    '--import',
    './scripts/test/register.mjs',
  ]
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [...importsTypeScript, '--input-type=module', '--eval', script],
    { env: { ...process.env, GITHUB_EVENT_PATH: event } },
  )
  const why = `GitHub did not answer: Unexpected token 'o', "no event" is not valid JSON`
  expect(JSON.parse(stdout)).toEqual(['GitHubRefused', 'unavailable', why, unknown(why)])
})

test('what asks GitHub is loaded at the first question only, and a part that is missing is reported as GitHub’s silence', async () => {
  let loads = 0
  const github = createLazyGitHub('token', 'o/r', clock, {}, async () => {
    loads++
    throw new Error('there is no such file')
  })
  expect(loads).toBe(0)
  const why = 'what asks GitHub could not be loaded: there is no such file'
  const refused = await github?.labels(7).catch((error: unknown) => error)
  expect(refused).toEqual(new GitHubRefused('unavailable', why))
  const answers = await Promise.all([
    github?.compare(base, head),
    github?.tipOf('main'),
    github?.sourcesSince(base, head, 'a.json'),
    github?.sourceAt(head, 'a.json'),
  ])
  expect(answers).toEqual(unknown(why))
  expect(loads).toBe(1)
})

test('every question is passed on with all that it asks, to github.com where the runner names no other address', async () => {
  const asked: unknown[] = []
  const ask = (apiUrl: string, name: string | symbol) =>
    name === 'then'
      ? undefined
      : async (...parameters: unknown[]) => asked.push([apiUrl, name, ...parameters])
  const load = async () => ({
    createGitHub: ({ apiUrl }: GitHubAccess) =>
      new Proxy({} as GitHub, { get: (_, name) => ask(apiUrl, name) }),
  })
  const github = Object.entries(createLazyGitHub('token', 'o/r', clock, { GITHUB_API_URL: '' }, load) ?? {})
  // More parameters than any question has: an optional one must not be lost on the way.
  for (const [, question] of github) await Reflect.apply(question, null, [1, 2, 3, 4])
  expect(asked).toEqual(github.map(([name]) => ['https://api.github.com', name, 1, 2, 3, 4]))
})

test('without a token there is no GitHub', () => {
  expect(createLazyGitHub(null, 'o/r', clock, {})).toBeNull()
})
