import { expect, test } from '@jest/globals'
import { explain } from '../../src/adapters/connect/errors.js'

const told = (name: string, status: number | null) => {
  const fault = { name, text: 'No.', status, retryAfter: null, effect: 'refused' } as const
  const { reason, code } = explain('ListViews', '', fault, null)
  return { reason, code }
}

// A fork has no credentials; who gave wrong ones must be told of it, there too.
test.each([
  ['CredentialsProviderError', null, 'no-credentials', 'no-credentials'],
  ['TokenProviderError', null, 'no-credentials', 'no-credentials'],
  ['UnrecognizedClientException', 403, 'no-credentials', 'credentials-refused'],
  ['InvalidSignatureException', 403, 'no-credentials', 'credentials-refused'],
  ['InvalidClientTokenId', 403, 'no-credentials', 'credentials-refused'],
  ['ExpiredTokenException', 403, 'no-credentials', 'credentials-expired'],
  ['AccessDeniedException', 403, 'access-denied', 'access-denied'],
  ['Blocked by a firewall', 403, 'access-denied', 'request-refused'],
  ['A word of its own', 418, 'publish-failed', 'request-refused'],
])('%s is told as such', (name, status, reason, code) => {
  expect(told(name, status)).toEqual({ reason, code })
})
