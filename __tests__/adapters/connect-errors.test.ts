import { expect, test } from '@jest/globals'
import { skewSentence } from '../../src/adapters/connect/clock-skew.js'
import { explain } from '../../src/adapters/connect/errors.js'
import type { Effect } from '../../src/adapters/connect/fault.js'
import type { OperationName } from '../../src/adapters/connect/operations.js'

const reported = (name: string, status: number | null, effect: Effect = 'refused') => {
  const fault = { name, text: 'No.', reasons: ['No.'], status, retryAfter: null, respondedAt: null, effect }
  const { reason, code } = explain('ListViews', '', fault, null)
  return { reason, code }
}

// A fork has no credentials; a user who gave wrong ones must be informed, there too.
test.each([
  ['CredentialsProviderError', null, 'no-credentials', 'no-credentials'],
  ['TokenProviderError', null, 'no-credentials', 'no-credentials'],
  ['RoleRefused', null, 'no-credentials', 'credentials-refused'],
  ['UnrecognizedClientException', 403, 'no-credentials', 'credentials-refused'],
  ['InvalidSignatureException', 403, 'no-credentials', 'credentials-refused'],
  ['InvalidClientTokenId', 403, 'no-credentials', 'credentials-refused'],
  ['ExpiredTokenException', 403, 'no-credentials', 'credentials-expired'],
  ['ExpiredToken', 403, 'no-credentials', 'credentials-expired'],
  ['AccessDeniedException', 403, 'access-denied', 'access-denied'],
  ['Blocked by a firewall', 403, 'access-denied', 'request-refused'],
  ['A word of its own', 418, 'publish-failed', 'request-refused'],
])('%s is reported as such', (name, status, reason, code) => {
  expect(reported(name, status)).toEqual({ reason, code })
})

test.each([
  [
    ...['a signature whose time AWS does not accept', 'InvalidSignatureException', 403, 'skewed'],
    ...['no-credentials', 'clock-skew'],
  ],
  [
    ...['an endpoint without an address', 'ENOTFOUND', null, 'unsent'],
    ...['service-unavailable', 'endpoint-not-found'],
  ],
  [
    ...['a certificate that is not trusted', 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY', null, 'unsent'],
    ...['service-unavailable', 'certificate-refused'],
  ],
  ['an answer of a proxy', 'HTTP 403', 403, 'ambiguous', 'service-unavailable', 'service-unreachable'],
] as const)('%s has a code of its own', (_name, name, status, effect, reason, code) => {
  expect(reported(name, status, effect)).toEqual({ reason, code })
})

const todo = (operation: OperationName) => {
  const fault = { text: 'No.', reasons: ['No.'], retryAfter: null, respondedAt: null }
  const refused = { ...fault, name: 'InvalidRequestException', status: 400, effect: 'refused' } as const
  return explain(operation, '', refused, null).message.replace(/^.* No\. /, '')
}

test.each<[OperationName, string]>([
  ['UpdateViewContent', 'Correct the definition.'],
  ['TagResource', 'Correct the definition.'],
  ['CreateViewVersion', 'It refused the version, not the definition. Run the workflow again.'],
  ['UpdateContactFlowModuleAlias', 'Check module-alias, then run the workflow again.'],
  [
    'ListQueues',
    "Nothing in a definition causes this. Run the workflow again; if it stays so, report it with the run's log.",
  ],
])('advice for what %s refuses', (operation, advice) => {
  expect(todo(operation)).toContain(advice)
})

test.each([
  [20 * 60_000, "The runner's clock is 20 minutes behind AWS's."],
  [-20 * 60_000, "The runner's clock is 20 minutes ahead of AWS's."],
  [-3_600_000, "The runner's clock is 60 minutes ahead of AWS's."],
  [0, "The runner's clock differs from AWS's by more than 5 minutes."],
])('the difference of %d ms in words', (ms, words) => {
  expect(skewSentence(Date.UTC(2026, 10, 29) + ms, Date.UTC(2026, 10, 29))).toBe(words)
})

test('where AWS does not say its time, the difference has no number', () => {
  expect(skewSentence(null, 0)).toBe("The runner's clock differs from AWS's by more than 5 minutes.")
})
