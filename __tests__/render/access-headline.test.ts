import { expect, test } from '@jest/globals'
import type { FailureReason } from '../../src/core/model/report.js'
import { headline } from '../../src/render/headline.js'
import { aReport } from '../support/report.js'

test.each<[code: string, reason: FailureReason, line: string]>([
  ['no-credentials', 'no-credentials', 'There are no AWS credentials'],
  ['credentials-refused', 'no-credentials', 'AWS rejected the credentials'],
  ['credentials-expired', 'no-credentials', 'The AWS credentials have expired'],
  ['clock-skew', 'no-credentials', "The runner's clock is wrong"],
  ['endpoint-not-found', 'service-unavailable', 'The endpoint of Amazon Connect was not found'],
  ['service-unreachable', 'service-unavailable', 'Amazon Connect did not answer'],
])('a run that failed with %s says what is the matter in its first line', (code, reason, line) => {
  const failures = [{ reason, code, message: 'No.' }]
  expect(headline(aReport({ mode: 'publish', entries: {}, failures }), (key) => key)).toBe(
    `❌ ${line}, nothing was published`,
  )
})
