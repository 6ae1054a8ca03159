import { describe, expect, test } from '@jest/globals'
import { type BreakingQuery, checkBreaking } from '../../../src/app/check/breaking.js'
import type { ActionError } from '../../../src/core/model/errors.js'
import type { BrokenDefinitions } from '../../../src/core/plan/checks.js'
import { GitHubRefused, type Labels } from '../../../src/ports/github.js'

const ok = 'connect: breaking ok'
const broken: BrokenDefinitions = { changed: ['view/A'], removed: [] }

/** A pull request's plan that fails for what breaks by default. */
const asking = (overrides: Partial<BreakingQuery> = {}): BreakingQuery => ({
  inputs: { failOnBreaking: true, breakingLabel: ok, pullRequest: null },
  decision: { mode: 'plan', pullRequest: 7 },
  eventLabels: [],
  labels: null,
  ...overrides,
})

const labelled = (...names: readonly string[]): Labels => ({ labels: async () => names })
const numbers: Labels = { labels: async (number) => [String(number)] }
const refusing: Labels = {
  labels: async () => {
    throw new GitHubRefused('permission', 'Resource not accessible.')
  },
}

async function asked(job: BreakingQuery, changes = broken) {
  const { notices = [], warnings = [], failures = [] } = await checkBreaking(job, changes)
  return { notices, warnings, failures: failures.map(({ code }: ActionError) => code) }
}

const passes = { notices: [], warnings: [], failures: [] }
const fails = { ...passes, failures: ['breaking-change'] }
const waived = {
  ...passes,
  notices: [
    `The change of view/A breaks what uses the live definition; fail-on-breaking is waived by the pull request's label "${ok}".`,
  ],
}

describe('a plan that breaks something', () => {
  test.each<[string, Partial<BreakingQuery>, object]>([
    ['fails', {}, fails],
    [
      'passes where nobody asked',
      { inputs: { failOnBreaking: false, breakingLabel: ok, pullRequest: null } },
      passes,
    ],
    ['passes once it is published', { decision: { mode: 'publish', pullRequest: 7 } }, passes],
    ['passes with the label', { eventLabels: ['bug', ok] }, waived],
    ['passes with the label in capitals', { eventLabels: [ok.toUpperCase()] }, waived],
    ['fails with another label', { eventLabels: ['breaking'], labels: labelled('bug') }, fails],
    ['passes with a label that came after the event', { labels: labelled(ok) }, waived],
    ['passes with a label that the event does not have', { eventLabels: null, labels: labelled(ok) }, waived],
    [
      'fails without a pull request',
      { decision: { mode: 'plan', pullRequest: null }, labels: labelled(ok) },
      fails,
    ],
    [
      'asks for the pull request that the input names, not for the event’s',
      {
        inputs: { failOnBreaking: true, breakingLabel: '9', pullRequest: 9 },
        eventLabels: ['9'],
        labels: null,
      },
      fails,
    ],
  ])('%s', async (_, job, expected) => {
    expect(await asked(asking(job))).toEqual(expected)
  })

  test('looks at the pull request that the input names', async () => {
    const inputs = { failOnBreaking: true, breakingLabel: '9', pullRequest: 9 }
    expect((await asked(asking({ inputs, labels: numbers }))).failures).toEqual([])
  })

  test('fails where the labels cannot be read, and says so', async () => {
    expect(await asked(asking({ labels: refusing }))).toEqual({
      ...fails,
      warnings: [
        {
          code: 'labels-not-read',
          message:
            'The labels of pull request #7 could not be read: Resource not accessible. Give the job `permissions: pull-requests: read`, or run it again.',
        },
      ],
    })
  })

  test('names the token where GitHub does not accept it', async () => {
    const refused = new GitHubRefused('credentials', 'GitHub answered 401: Bad credentials')
    const { warnings } = await asked(asking({ labels: { labels: () => Promise.reject(refused) } }))
    expect(warnings.map(({ message }) => message)).toEqual([
      'The labels of pull request #7 could not be read: GitHub answered 401: Bad credentials. Leave the input `github-token` to its default, or give it a token that is valid.',
    ])
  })

  test('does not hide a mistake of ours', async () => {
    const labels = { labels: () => Promise.reject(new TypeError('a bug')) }
    await expect(asked(asking({ labels }))).rejects.toThrow('a bug')
  })
})

test('a definition that was removed while it is live fails a plan too', async () => {
  expect(await asked(asking(), { changed: [], removed: ['view/A'] })).toEqual(fails)
})

test('a plan that breaks nothing passes', async () => {
  expect(await asked(asking(), { changed: [], removed: [] })).toEqual(passes)
})
