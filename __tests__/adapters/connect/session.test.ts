import { ConnectClient } from '@aws-sdk/client-connect'
import { describe, expect, test } from '@jest/globals'
import type { OperationName } from '../../../src/adapters/connect/operations.js'
import { Session } from '../../../src/adapters/connect/session.js'
import { jumpClock } from '../../support/in-process.js'

const error = (name: string, status: number | null, more: object = {}) =>
  Object.assign(new Error('said so'), {
    name,
    $metadata: status === null ? {} : { httpStatusCode: status },
    ...more,
  })

const throttle = () => error('ThrottlingException', 429)
const internal = () => error('InternalServiceException', 500)
const reset = () => error('Error', null, { code: 'ECONNRESET' })
const unreachable = () => error('Error', null, { code: 'ECONNREFUSED' })

/** Calls `operation` against a service that fails with each of `failures` and answers then. */
async function call(operation: OperationName, failures: readonly Error[], seconds = 900) {
  const clock = jumpClock()
  const began = clock.now()
  const session = new Session({
    client: new ConnectClient({ region: 'eu-west-2' }),
    instanceId: 'i',
    requestsPerSecond: 2,
    clock,
    log: { info: () => {}, debug: () => {} },
    until: () => began + seconds * 1000,
    random: () => 0.5,
  })
  const left = [...failures]
  let sent = 0
  const send = async () => {
    sent += 1
    const failure = left.shift()
    if (failure) throw failure
    return 'answer'
  }
  const ended = await session.call(operation, 'module m', send).catch((cause: unknown) => cause)
  const outcome = ended instanceof Error ? ('code' in ended ? ended.code : ended.name) : ended
  return { sent, outcome, seconds: Math.round((clock.now() - began) / 100) / 10 }
}

describe('what may be repeated', () => {
  test.each<[string, OperationName, readonly Error[], number, string]>([
    ['a read, after a 500', 'DescribeView', [internal()], 2, 'answer'],
    ['a read, after a reset', 'ListViews', [reset()], 2, 'answer'],
    ['a create with a token, after a reset', 'CreateView', [reset()], 2, 'answer'],
    ["a view's version, after a 500", 'CreateViewVersion', [internal()], 2, 'answer'],
    [
      "a module's version, after a 500: never",
      'CreateContactFlowModuleVersion',
      [internal()],
      1,
      'UnknownOutcomeError',
    ],
    [
      "a module's version, after a reset: never",
      'CreateContactFlowModuleVersion',
      [reset()],
      1,
      'UnknownOutcomeError',
    ],
    ['an update, after a reset: never', 'UpdateViewContent', [reset()], 1, 'UnknownOutcomeError'],
    ["a module's version, thrown back", 'CreateContactFlowModuleVersion', [throttle()], 2, 'answer'],
    ["a module's version that never left", 'CreateContactFlowModuleVersion', [unreachable()], 2, 'answer'],
    ['a refusal: never', 'DescribeView', [error('AccessDeniedException', 403)], 1, 'access-denied'],
    [
      'a quota, though its status is 429: never',
      'CreateContactFlowModule',
      [error('LimitExceededException', 429)],
      1,
      'quota-exceeded',
    ],
  ])('%s', async (_name, operation, failures, sent, outcome) => {
    expect(await call(operation, failures)).toMatchObject({ sent, outcome })
  })
})

test('an outcome that stays unknown is asked for six times', async () => {
  const failures = Array.from({ length: 20 }, internal)
  expect(await call('DescribeView', failures)).toMatchObject({ sent: 6, outcome: 'service-unavailable' })
})

test('an endpoint without an address is asked for six times, and said to be missing', async () => {
  const failures = Array.from({ length: 20 }, () => error('Error', null, { code: 'ENOTFOUND' }))
  expect(await call('DescribeInstance', failures)).toMatchObject({ sent: 6, outcome: 'endpoint-not-found' })
})

const skewed = () =>
  Object.assign(error('InvalidSignatureException', 403), {
    message: 'Signature expired: 1 is now earlier than 2',
  })

test.each([
  ['once', 1, 2, 'answer'],
  ['again and again', 20, 2, 'clock-skew'],
])(
  'a write whose signature is refused %s for its time is sent twice',
  async (_name, count, sent, outcome) => {
    const failures = Array.from({ length: count }, skewed)
    expect(await call('CreateContactFlowModuleVersion', failures)).toMatchObject({
      sent,
      outcome,
      seconds: 0,
    })
  },
)

test('what is thrown back is sent again until the time is up', async () => {
  const failures = Array.from({ length: 1_000 }, throttle)
  const { outcome, sent, seconds } = await call('DescribeView', failures, 300)
  expect([outcome, sent > 10, seconds > 250 && seconds <= 300]).toEqual(['throttled', true, true])
})

test('the service says when to come back', async () => {
  const later = Object.assign(throttle(), { $response: { headers: { 'retry-after': '7' } } })
  expect(await call('DescribeView', [later])).toMatchObject({ sent: 2, outcome: 'answer', seconds: 7 })
})
