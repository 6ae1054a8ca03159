import { expect, test } from '@jest/globals'
import { readFault } from '../../../src/adapters/connect/fault.js'

const status = (httpStatusCode: number) => ({ $metadata: { httpStatusCode } })

test.each<[string, unknown, ReturnType<typeof readFault>['effect']]>([
  ['throttling of views', { name: 'TooManyRequestsException', ...status(429) }, 'throttled'],
  ['throttling of all else', { name: 'ThrottlingException', ...status(429) }, 'throttled'],
  ['any other 429', { name: 'AnyName', ...status(429) }, 'throttled'],
  ['a quota, which is a 429 too', { name: 'LimitExceededException', ...status(429) }, 'refused'],
  ['a refusal', { name: 'InvalidParameterException', ...status(400) }, 'refused'],
  ['no credentials', { name: 'CredentialsProviderError' }, 'refused'],
  ['a connection that was never made', { name: 'Error', code: 'ECONNREFUSED' }, 'unsent'],
  ['a name that was not found', { name: 'Error', code: 'ENOTFOUND' }, 'unsent'],
  ['a proxy that opens no tunnel', { name: 'Error', code: 'ERR_PROXY_TUNNEL' }, 'unsent'],
  ['a certificate that is not trusted', { name: 'Error', code: 'DEPTH_ZERO_SELF_SIGNED_CERT' }, 'unsent'],
  ['a certificate of another host', { name: 'Error', code: 'ERR_TLS_CERT_ALTNAME_INVALID' }, 'unsent'],
  ['a connection that was cut', { name: 'Error', code: 'ECONNRESET' }, 'ambiguous'],
  ['an answer that never came', { name: 'TimeoutError' }, 'ambiguous'],
  ['a failure of the service', { name: 'InternalServiceException', ...status(500) }, 'ambiguous'],
  ['an answer that cannot be read', new SyntaxError('Unexpected token <'), 'ambiguous'],
  ['something that is no error', 'thrown text', 'ambiguous'],
])('%s', (_name, thrown, effect) => {
  expect(readFault(thrown).effect).toBe(effect)
})

test.each([
  [
    'reasons in a list',
    { name: 'E', message: 'UnknownError', Problems: [{ message: 'a' }, { message: 'b' }] },
    'a; b',
  ],
  ['a message', { name: 'E', message: 'said' }, 'said'],
  ['a code alone', { name: 'E', message: 'UnknownError', code: 'ECONNRESET' }, 'ECONNRESET'],
  ['nothing at all', { name: 'E', message: 'UnknownError' }, 'E'],
])('what is wrong, from %s', (_name, thrown, text) => {
  expect(readFault(thrown).text).toBe(text)
})

test.each([
  [{ 'retry-after': '3' }, 3_000],
  [{ 'x-amz-retry-after': '250', 'retry-after': '3' }, 250],
  [{ 'retry-after': 'Wed, 21 Oct 2026 07:28:00 GMT' }, null],
  [{}, null],
])('%j asks to wait %s ms', (headers, expected) => {
  expect(readFault({ name: 'E', $response: { headers } }).retryAfter).toBe(expected)
})
