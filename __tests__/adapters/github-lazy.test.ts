import { expect, jest, test } from '@jest/globals'
import { GitHubRefused } from '../../src/ports/github.js'

let evaluated = 0
jest.unstable_mockModule('@actions/github', () => {
  evaluated++
  throw new Error('the event file is broken')
})

test('GitHub’s client is evaluated at the first call only, and a client that does not start is told', async () => {
  const { createGitHub } = await import('../../src/adapters/github/index.js')
  const clock = { now: () => 0, sleep: async () => {} }
  const github = createGitHub({ token: 'token', repository: 'o/r', apiUrl: 'http://127.0.0.1:1', clock })
  expect(evaluated).toBe(0)
  const refused = await github.comments(7).catch((error: unknown) => error)
  expect(refused).toEqual(new GitHubRefused('unavailable', 'GitHub did not answer: the event file is broken'))
  expect(await github.compare('a', 'b')).toBe('unknown')
  expect(evaluated).toBe(1)
})
