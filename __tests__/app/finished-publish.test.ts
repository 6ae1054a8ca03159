import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type FakeGitHub, startGitHub } from '../../simulator/github/index.js'
import { createSinkFailures } from '../../src/action/sink-failures.js'
import { syncComment } from '../../src/action/sync-comment.js'
import { createGitHub } from '../../src/adapters/github/index.js'
import { decideMode } from '../../src/core/plan/mode.js'
import { readInputs } from '../../src/inputs/index.js'
import { pushToMain } from '../support/in-process.js'
import { oddAnswers } from '../support/odd-answers.js'
import { aContext, anEntry, aReport } from '../support/report.js'

let fake: FakeGitHub

beforeEach(async () => {
  fake = await startGitHub({ repository: aContext.repository })
  fake.addPull({ number: 7, state: 'closed', merged: 0, mergeCommit: aContext.commit })
  fake.addCommit(aContext.commit)
})

afterEach(() => fake.stop())

const report = aReport({
  mode: 'publish',
  entries: { 'view/Intake': anEntry('view/Intake', { status: 'published', action: 'update' }) },
})

async function finish() {
  const read = readInputs({ 'INPUT_INSTANCE-ID': report.instanceId, 'INPUT_AWS-REGION': 'eu-west-2' })
  if (!read.ok) throw new Error('the inputs are not valid')
  const clock = { now: () => 0, wallTime: () => 0, sleep: async () => {} }
  const { token, repository, url } = fake
  const pullRequests = createGitHub({ token, repository, apiUrl: url, clock, timeout: 100 })
  const output = () => {}
  const none = () => Promise.reject(new Error('not expected'))
  const log = { annotate: output, group: output, line: output, assertLogged: async () => output() }
  const results = { ...log, output, summary: none, fail: output }
  const files = { save: none, saveFile: none }
  const decision = decideMode('auto', pushToMain)
  const commenting = { inputs: read.inputs, decision, pullRequestHead: null, pullRequests, clock }
  return syncComment(commenting, report, { results, files, failures: createSinkFailures(), errorsPage: '' })
}

test.each(
  [/pulls$/, /comments$/].flatMap((path) =>
    oddAnswers.filter(([name]) => name !== '[]').map(([name, fault]) => [name, path, fault] as const),
  ),
)(
  'a finished publish stays green with a warning where GitHub answers with %s at %s',
  async (_name, path, fault) => {
    fake.prime({ ...fault, path, times: 99 })
    const { outputs, warnings } = await finish()
    expect([outputs, warnings.map(({ code }) => code)]).toEqual([
      { commentPath: '' },
      ['comment-not-written'],
    ])
  },
)
