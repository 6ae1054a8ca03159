import { expect, test } from '@jest/globals'
import { TokenBucket } from '../../../src/adapters/connect/bucket.js'
import { jumpClock } from '../../support/in-process.js'

/** A bucket of two a second after five at once, and the seconds at which calls are let through. */
function bucketAndTimes() {
  const clock = jumpClock()
  const began = clock.now()
  const bucket = new TokenBucket(clock, 2, 5)
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
  for (const call of [1, 2, 3, 4, 5]) bucket.throttled(call)
  const [next = 0] = await take(1)
  // One token at 0.7 of two a second; five falls would have taken the least rate, and two seconds.
  expect(next).toBeCloseTo(1 / 1.4, 2)
})

test('the rate never falls below a quarter, however often the service throttles', async () => {
  const { bucket, take } = bucketAndTimes()
  const times = await take(20, (call) => bucket.throttled(call))
  expect((times.at(-1) ?? 0) - (times.at(-2) ?? 0)).toBeCloseTo(2, 1)
})

test('answers bring the full rate back, and no more than that', async () => {
  const { bucket, take } = bucketAndTimes()
  await take(10, (call) => bucket.throttled(call))
  const times = await take(40, () => bucket.answered())
  expect((times.at(-1) ?? 0) - (times.at(-2) ?? 0)).toBeCloseTo(0.5, 2)
})

test('rest fills the bucket to its burst, and no further', async () => {
  const { take, clock } = bucketAndTimes()
  await take(5)
  await clock.sleep(60_000)
  expect(await take(7)).toEqual([60, 60, 60, 60, 60, 60.5, 61])
})
