import { expect, test } from '@jest/globals'
import { TokenBucket, type TokenRequest } from '../../../src/adapters/connect/bucket.js'
import type { Clock } from '../../../src/ports/runtime.js'
import { IdleTime } from '../../support/idle-time.js'
import { jumpClock } from '../../support/in-process.js'

const pace = { burst: 5, part: 1, partAfterThrottle: 1 }

/** A bucket of two a second after five at once, and the seconds at which calls are let through. */
function bucketAndTimes() {
  const clock = jumpClock()
  const began = clock.now()
  const bucket = new TokenBucket(clock, 2, pace)
  const take = async (count: number, then: (call: number) => void = () => {}) => {
    const times: number[] = []
    for (let index = 0; index < count; index += 1) {
      then(await bucket.take())
      times.push((clock.now() - began) / 1000)
    }
    return times
  }
  return { bucket, take, clock }
}

test('a burst goes at once, the rest at the rate', async () => {
  expect(await bucketAndTimes().take(8)).toEqual([0, 0, 0, 0, 0, 0.5, 1, 1.5])
})

test('calls are served in the order in which they came', async () => {
  const { bucket } = bucketAndTimes()
  const served: number[] = []
  await Promise.all([1, 2, 3, 4, 5, 6, 7].map((each) => bucket.take().then(() => served.push(each))))
  expect(served).toEqual([1, 2, 3, 4, 5, 6, 7])
})

test('a burst that was thrown back together slows down once', async () => {
  const { bucket, take } = bucketAndTimes()
  await take(5)
  for (const call of [1, 2, 3, 4, 5]) bucket.recordThrottle(call)
  const [next = 0] = await take(1)
  // One token at 0.7 of two a second; five falls would have taken the least rate, and two seconds.
  expect(next).toBeCloseTo(1 / 1.4, 2)
})

test('the rate never falls below a quarter, however often the service throttles', async () => {
  const { bucket, take } = bucketAndTimes()
  const times = await take(20, (call) => bucket.recordThrottle(call))
  expect((times.at(-1) ?? 0) - (times.at(-2) ?? 0)).toBeCloseTo(2, 1)
})

test('answers bring the full rate back, and no more than that', async () => {
  const { bucket, take } = bucketAndTimes()
  await take(10, (call) => bucket.recordThrottle(call))
  const times = await take(40, () => bucket.recordSuccess())
  expect((times.at(-1) ?? 0) - (times.at(-2) ?? 0)).toBeCloseTo(0.5, 2)
})

test('after a refusal the rate stays below the full one, also where more follow', async () => {
  const clock = jumpClock()
  const bucket = new TokenBucket(clock, 2, { burst: 1, part: 1, partAfterThrottle: 0.8 })
  const secondsOf = async (count: number, then: (call: number) => void) => {
    const began = clock.now()
    for (let index = 0; index < count; index += 1) then(await bucket.take())
    return (clock.now() - began) / 1000
  }
  const answer = () => bucket.recordSuccess()
  expect(await secondsOf(11, answer)).toBeCloseTo(10 / 2, 2)
  for (const _ of [1, 2]) await secondsOf(1, (call) => bucket.recordThrottle(call))
  await secondsOf(10, answer)
  expect(await secondsOf(10, answer)).toBeCloseTo(10 / 1.6, 2)
})

test('a part of the rate is kept from the beginning', async () => {
  const clock = jumpClock()
  const bucket = new TokenBucket(clock, 2, { burst: 1, part: 0.5, partAfterThrottle: 0.5 })
  const began = clock.now()
  for (const _ of [1, 2, 3]) await bucket.take()
  expect(clock.now() - began).toBe(2_000)
})

test('rest fills the bucket to its burst, and no further', async () => {
  const { take, clock } = bucketAndTimes()
  await take(5)
  await clock.sleep(60_000)
  expect(await take(7)).toEqual([60, 60, 60, 60, 60, 60.5, 61])
})

/** The names of the calls in the order in which a bucket of two a second serves them, with the seconds. */
async function servedBy(setUp: (take: (name: string, request?: TokenRequest) => void, clock: Clock) => void) {
  const clock = new IdleTime()
  const began = clock.now()
  const bucket = new TokenBucket(clock, 2, pace)
  const served: [string, number][] = []
  const calls: Promise<unknown>[] = []
  await Promise.all([1, 2, 3, 4, 5].map(() => bucket.take()))
  setUp((name, request) => {
    const call = bucket.take(request).then(
      () => served.push([name, (clock.now() - began) / 1000]),
      (cause: Error) => served.push([`${name}: ${cause.message}`, (clock.now() - began) / 1000]),
    )
    calls.push(call)
  }, clock)
  await clock.during(Promise.all(calls))
  return served
}

test('the lowest urgency is served first, then the lowest order, then the call that came first', async () => {
  const served = await servedBy((take) => {
    take('of no definition')
    take('of the second definition', { priority: { urgency: 2, order: 2 } })
    take('of the first definition', { priority: { urgency: 2, order: 1 } })
    take('of the first definition, later', { priority: { urgency: 2, order: 1 } })
    take('urgent, of the third definition', { priority: { urgency: 0, order: 3 } })
  })
  expect(served).toEqual([
    ['urgent, of the third definition', 0.5],
    ['of the first definition', 1],
    ['of the first definition, later', 1.5],
    ['of the second definition', 2],
    ['of no definition', 2.5],
  ])
})

test('a call that became urgent while it waited is served first', async () => {
  const priority = { urgency: 2, order: 2 }
  const served = await servedBy((take) => {
    take('first', { priority: { urgency: 2, order: 1 } })
    take('second', { priority })
    priority.urgency = 0
  })
  expect(served).toEqual([
    ['second', 0.5],
    ['first', 1],
  ])
})

test('two tokens are taken at the same moment, and a less urgent call does not slip in between', async () => {
  const served = await servedBy((take) => {
    take('single', { priority: { urgency: 2, order: 2 } })
    take('pair', { priority: { urgency: 2, order: 1 }, tokens: 2 })
  })
  expect(served).toEqual([
    ['pair', 1],
    ['single', 1.5],
  ])
})

test('an urgent call that comes while a pair waits is served with the first token', async () => {
  const served = await servedBy((take, clock) => {
    take('pair', { priority: { urgency: 2, order: 1 }, tokens: 2 })
    void clock.sleep(100).then(() => take('urgent', { priority: { urgency: 0, order: 2 } }))
    take('last', { priority: { urgency: 2, order: 3 } })
  })
  expect(served).toEqual([
    ['urgent', 0.5],
    ['pair', 1.5],
    ['last', 2],
  ])
})

test('a call that is no longer active leaves the queue without a token, also from behind others', async () => {
  const stopped = { now: false }
  const assertActive = () => {
    if (stopped.now) throw new Error('stopped')
  }
  const served = await servedBy((take, clock) => {
    take('pair', { tokens: 2 })
    take('stopped', { assertActive })
    take('single')
    const stop = async () => {
      await clock.sleep(100)
      stopped.now = true
    }
    void stop()
  })
  expect(served).toEqual([
    ['stopped: stopped', 0.5],
    ['pair', 1],
    ['single', 1.5],
  ])
})

test('a call that is not active when it comes takes no token', async () => {
  const { bucket, take } = bucketAndTimes()
  const assertActive = () => {
    throw new Error('stopped')
  }
  await expect(bucket.take({ assertActive })).rejects.toThrow('stopped')
  expect(await take(6)).toEqual([0, 0, 0, 0, 0, 0.5])
})
