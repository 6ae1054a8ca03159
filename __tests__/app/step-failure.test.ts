import { expect, test } from '@jest/globals'
import { stepFailure } from '../../src/app/report.js'
import { initialState } from '../../src/app/run-state.js'
import { ActionError } from '../../src/core/model/errors.js'
import { decideMode, type RequestedMode } from '../../src/core/plan/mode.js'
import { pushToMain } from '../support/in-process.js'

const { loaded } = initialState({ notices: [] })
const noCredentials = new ActionError('no-credentials', 'no-credentials', 'There are no credentials.')
const fork = { number: 7, isWithoutSecrets: true }
const merged = { ...fork, merged: true }

// The event of a merge, too, comes without secrets if the pull request is of a fork.
test.each<[string, RequestedMode, typeof fork, boolean]>([
  ['is only checked', 'auto', fork, true],
  ['is only checked where its merge is planned', 'plan', merged, true],
  ['fails where its merge is to be published', 'publish', merged, false],
  ['fails where it is to be rolled back', 'rollback', fork, false],
])("a fork's pull request without credentials %s", (_, mode, pullRequest, passes) => {
  const decision = decideMode(mode, { ...pushToMain, name: 'pull_request', ref: null, pullRequest })
  const { facts, failures, warnings = [] } = stepFailure({ decision }, loaded, noCredentials)
  expect({ facts, failures, warnings: warnings.map(({ code }) => code) }).toEqual(
    passes
      ? { facts: { checkedOnly: true }, failures: [], warnings: ['not-compared'] }
      : { facts: {}, failures: [noCredentials], warnings: [] },
  )
})
