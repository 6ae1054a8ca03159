import { expect, test } from '@jest/globals'
import { readFault } from '../../src/adapters/connect/fault.js'

const refused = 'The request signature we calculated does not match the signature you provided.'

test.each([
  [
    'a canonical request',
    `${refused}\n\nThe Canonical String for this request should have been\n'x-amz-security-token:TOKEN'`,
  ],
  ['a text to sign', `${refused} The String-to-Sign should have been\n'TOKEN'`],
])('of %s that the service repeats nothing is kept', (_name, message) => {
  const error = Object.assign(new Error(message), {
    name: 'InvalidSignatureException',
    $metadata: { httpStatusCode: 403 },
  })
  expect(readFault(error)).toEqual({
    name: 'InvalidSignatureException',
    text: refused,
    reasons: [refused],
    status: 403,
    effect: 'refused',
    retryAfter: null,
    respondedAt: null,
  })
})

test('where nothing else was said, the name stays', () => {
  const error = Object.assign(new Error('The Canonical String was x'), { name: 'InvalidSignatureException' })
  expect(readFault(error).text).toBe('InvalidSignatureException')
})

const answer = (name: string, httpStatusCode: number, requestId?: string, message = 'said') => ({
  name,
  message,
  $metadata: { httpStatusCode, ...(requestId === undefined ? {} : { requestId }) },
})
const foreign = 'the answer is not one of Amazon Connect; a proxy or a firewall may have given it'

// The names are those that the SDK gives to such answers: SyntaxError to HTML, Unknown to JSON without a type of error.
test.each([
  ['HTTP 408 with a page of HTML', answer('SyntaxError', 408), 'ambiguous', 'HTTP 408', foreign],
  ['HTTP 408 without a body', answer('Unknown', 408), 'ambiguous', 'HTTP 408', foreign],
  ['HTTP 408 in the form of the service', answer('TimedOut', 408, 'r'), 'ambiguous', 'TimedOut', 'said'],
  ['HTTP 499 with a page of HTML', answer('SyntaxError', 499), 'ambiguous', 'HTTP 499', foreign],
  ['HTTP 499 with an error type', answer('XException', 499, 'r'), 'ambiguous', 'XException', 'said'],
  ['HTTP 403 with a page of HTML', answer('SyntaxError', 403), 'ambiguous', 'HTTP 403', foreign],
  ['HTTP 404 with a page of HTML', answer('SyntaxError', 404), 'ambiguous', 'HTTP 404', foreign],
  ['HTTP 403 with JSON of a proxy', answer('blocked', 403), 'ambiguous', 'HTTP 403', foreign],
  [
    ...['a page of HTML in place of an answer of the service', answer('SyntaxError', 403, 'r')],
    ...['ambiguous', 'HTTP 403', foreign],
  ],
  ['HTTP 302 to a page to log in', answer('SyntaxError', 302), 'ambiguous', 'HTTP 302', foreign],
  [
    'HTTP 429 of a proxy, which passed nothing on',
    answer('SyntaxError', 429),
    'throttled',
    'HTTP 429',
    foreign,
  ],
  [
    ...['a refusal of the service', answer('AccessDeniedException', 403, 'r')],
    ...['refused', 'AccessDeniedException', 'said'],
  ],
  [
    ...['a refusal of the service under a name that is new', answer('Novel', 404, 'r')],
    ...['refused', 'Novel', 'said'],
  ],
])('of %s the outcome, the name and the words', (_name, thrown, effect, name, text) => {
  const fault = readFault(thrown)
  expect([fault.effect, fault.name, fault.text]).toEqual([effect, name, text])
})

test.each([
  ['Signature expired: 1 is now earlier than 2 (3 - 5 min.)', 'skewed'],
  ['Signature not yet current: 3 is still later than 2 (1 + 5 min.)', 'skewed'],
  ['The request signature we calculated does not match the signature you provided.', 'refused'],
])('a signature that is refused with "%s" is %s', (message, effect) => {
  const thrown = {
    ...answer('InvalidSignatureException', 403, 'r', message),
    $response: { headers: { date: 'Sun, 29 Nov 2026 10:00:00 GMT' } },
  }
  const fault = readFault(thrown)
  expect([fault.effect, fault.respondedAt]).toEqual([effect, Date.UTC(2026, 10, 29, 10)])
})

test('an error of the network has its code for a name', () => {
  const { name, effect } = readFault({ name: 'Error', code: 'ENOTFOUND', message: 'getaddrinfo ENOTFOUND x' })
  expect([name, effect]).toEqual(['ENOTFOUND', 'unsent'])
})
