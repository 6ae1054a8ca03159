import { expect, jest, test } from '@jest/globals'
import type { GitHub, GitHubAccess } from '../../src/adapters/github/index.js'
import { GitHubRefused } from '../../src/ports/github.js'

const [base, head] = ['b'.repeat(40), 'a'.repeat(40)]

/** What does not throw. */
const answers = (github: GitHub) =>
  Promise.all([
    github.compare(base, head),
    github.tipOf('main'),
    github.sourcesSince(base, head, 'a.json'),
    github.sourceAt(head, 'a.json'),
  ])

const unknown = (why: string) => [
  { order: 'unknown', why },
  { tip: null, why },
  { known: false, why },
  { known: false, why },
]

let evaluated = 0
jest.unstable_mockModule('@actions/github', () => {
  evaluated++
  throw new Error('the event file is broken')
})

test('GitHub’s client is evaluated at the first call only, and a client that does not start is reported', async () => {
  const { createGitHub } = await import('../../src/adapters/github/index.js')
  const clock = { now: () => 0, wallTime: () => 0, sleep: async () => {} }
  const github = createGitHub({ token: 'token', repository: 'o/r', apiUrl: 'http://127.0.0.1:1', clock })
  expect(evaluated).toBe(0)
  const refused = await github.comments(7).catch((error: unknown) => error)
  expect(refused).toEqual(new GitHubRefused('unavailable', 'GitHub did not answer: the event file is broken'))
  expect(await answers(github)).toEqual(unknown('GitHub did not answer: the event file is broken'))
  expect(evaluated).toBe(1)
})

test('what asks GitHub is loaded at the first question only, and a part that is missing is reported as GitHub’s silence', async () => {
  let loaded = 0
  jest.unstable_mockModule('../../src/adapters/github/index.js', () => {
    loaded++
    throw new Error('there is no such file')
  })
  const { createLazyGitHub } = await import('../../src/adapters/github/lazy.js')
  const github = createLazyGitHub(
    'token',
    'o/r',
    { now: () => 0, wallTime: () => 0, sleep: async () => {} },
    {},
  )
  expect(loaded).toBe(0)
  const refused = await github?.labels(7).catch((error: unknown) => error)
  expect(refused).toEqual(
    new GitHubRefused('unavailable', 'what asks GitHub could not be loaded: there is no such file'),
  )
  expect(github && (await answers(github))).toEqual(
    unknown('what asks GitHub could not be loaded: there is no such file'),
  )
  expect(loaded).toBe(1)
})

test('every question is passed on with all that it asks, to github.com where the runner names no other address', async () => {
  const asked: unknown[] = []
  jest.unstable_mockModule('../../src/adapters/github/index.js', () => ({
    createGitHub: ({ apiUrl }: GitHubAccess) =>
      new Proxy(
        {},
        {
          get: (_, name) =>
            name === 'then'
              ? undefined
              : async (...parameters: unknown[]) => asked.push([apiUrl, name, ...parameters]),
        },
      ),
  }))
  jest.resetModules()
  const { createLazyGitHub } = await import('../../src/adapters/github/lazy.js')
  const clock = { now: () => 0, wallTime: () => 0, sleep: async () => {} }
  const github = Object.entries(createLazyGitHub('token', 'o/r', clock, { GITHUB_API_URL: '' }) ?? {})
  // More parameters than any question has: an optional one must not be lost on the way.
  for (const [, ask] of github) await Reflect.apply(ask, null, [1, 2, 3, 4])
  expect(asked).toEqual(github.map(([name]) => ['https://api.github.com', name, 1, 2, 3, 4]))
})
