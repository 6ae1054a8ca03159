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
    ...{ name: 'InvalidSignatureException', text: refused, status: 403 },
    ...{ effect: 'refused', retryAfter: null },
  })
})

test('where nothing else was said, the name stays', () => {
  const error = Object.assign(new Error('The Canonical String was x'), { name: 'InvalidSignatureException' })
  expect(readFault(error).text).toBe('InvalidSignatureException')
})
