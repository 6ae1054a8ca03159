import type { ConnectClient } from '@aws-sdk/client-connect'
import { expect, test } from '@jest/globals'
import { type Published, publishOnClock } from '../support/clock-steps.js'

const minute = 60_000
const isSoak = Boolean(process.env.SOAK)

const undisturbed = publishOnClock(0)

/** What must not depend on the time of day. When the report was made is that time. */
const same = ({ report, untrue, versions }: Published) => ({
  report: { ...Object(report), createdAt: null },
  untrue,
  versions,
})

test('the publish that is disturbed below makes four versions, and waits', async () => {
  const { report, untrue, versions, waited, calls, skewed } = await undisturbed
  const { failures } = Object(report)
  expect([failures, untrue, versions, skewed]).toEqual([[], [], [2, 1, 2, 1], 0])
  expect([waited > 1_000, calls.length > 20]).toEqual([true, true])
})

interface Row {
  readonly name: string
  readonly ms: number
  /** Signatures of calls under way that are refused at most. */
  readonly refused: number
}

// The SDK takes AWS's time from each answer, but for one that comes more than 15 minutes after its request.
const rows: readonly Row[] = [
  { name: 'an hour back', ms: -60 * minute, refused: 0 },
  { name: '60 seconds back', ms: -minute, refused: 0 },
  { name: '60 seconds forward', ms: minute, refused: 0 },
  { name: 'an hour forward', ms: 60 * minute, refused: 6 },
]
const soak: readonly Row[] = [
  { name: '20 minutes back', ms: -20 * minute, refused: 0 },
  { name: '20 minutes forward', ms: 20 * minute, refused: 6 },
]

test.each(isSoak ? [...rows, ...soak] : rows)(
  'a step of the time of day by $name during any call: the same result and the same waits',
  async ({ name, ms, refused }) => {
    const clean = await undisturbed
    const all = clean.calls.flatMap((_call, index) =>
      (isSoak ? (['before', 'after'] as const) : (['before'] as const)).map((when) => ({
        call: index + 1,
        when,
      })),
    )
    const wrong: string[] = []
    const most = { refused: 0, longer: 0 }
    for (const { call, when } of all) {
      const ended = await publishOnClock(0, { call, when, ms })
      const longer = ended.waited - clean.waited
      Object.assign(most, {
        refused: Math.max(most.refused, ended.skewed),
        longer: Math.max(most.longer, Math.abs(longer)),
      })
      const isSame = JSON.stringify(same(ended)) === JSON.stringify(same(clean))
      // A refused signature costs a call: its way to the service, and a token of its operation.
      const isInTime = ended.skewed === 0 ? longer === 0 : Math.abs(longer) <= 1_000
      if (!isSame || !isInTime)
        wrong.push(`call ${call}, ${when}: ${isSame ? 'same' : 'another'} result, ${longer} ms longer`)
    }
    if (isSoak) process.stdout.write(`${name}: ${all.length} publishes, ${JSON.stringify(most)}\n`)
    expect(wrong).toEqual([])
    expect([most.refused <= refused, most.refused > 0]).toEqual([true, refused > 0])
  },
  120_000,
)

test.each([
  ['20 minutes behind', -20 * minute, true],
  ['4 minutes behind', -4 * minute, false],
  ['4 minutes ahead', 4 * minute, false],
  ['20 minutes ahead', 20 * minute, true],
])('a clock that is %s publishes all the same', async (_name, offset, isRefused) => {
  const clean = await undisturbed
  const ended = await publishOnClock(offset)
  if (isSoak) process.stdout.write(`${_name}: ${ended.skewed} refused, ${ended.waited - clean.waited} ms\n`)
  expect(same(ended)).toEqual(same(clean))
  expect(ended.skewed > 0).toBe(isRefused)
})

/** As with AWS_DISABLE_CLOCK_SKEW_CORRECTION: the SDK signs by the runner's time of day, regardless of AWS's answer. */
const uncorrected = (client: ConnectClient) =>
  Object.defineProperty(client.config, 'systemClockOffset', { get: () => 0, set: () => {} })
const withWrongSecret = (client: ConnectClient) =>
  Object.assign(client.config, {
    credentials: async () => ({ accessKeyId: 'AKIDSIMULATOR', secretAccessKey: 'wrong' }),
  })

test.each([
  [
    '20 minutes behind',
    -20 * minute,
    "The runner's clock is 20 minutes behind AWS's. Set the runner's clock",
  ],
  ['an hour ahead', 60 * minute, "The runner's clock is 60 minutes ahead of AWS's. Set the runner's clock"],
])('a clock that is %s, and may not be corrected, is what the failure says', async (_name, offset, words) => {
  const { report, calls, skewed } = await publishOnClock(offset, null, uncorrected)
  const [failure] = Object(report).failures
  expect([failure.reason, failure.code, failure.message.includes(words)]).toEqual([
    ...['no-credentials', 'clock-skew'],
    true,
  ])
  // Sent once more, in vain, and nothing after it.
  expect([calls, skewed]).toEqual([[], 2])
})

test('a wrong secret on a runner whose clock is wrong too is a wrong secret', async () => {
  const { report, calls } = await publishOnClock(-20 * minute, null, withWrongSecret)
  const [failure] = Object(report).failures
  expect([failure.reason, failure.code, calls]).toEqual(['no-credentials', 'credentials-refused', []])
})
