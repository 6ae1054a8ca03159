import { afterEach, describe, expect, test } from '@jest/globals'
import { systemClock } from '../../src/adapters/clock.js'
import { createDeadline } from '../../src/app/limits.js'
import { resetWallClock, setWallClock } from '../support/wall-clock.js'

const minute = 60_000
const steps: readonly (readonly [name: string, ms: number])[] = [
  ['an hour back', -60 * minute],
  ['a minute back', -minute],
  ['a minute forward', minute],
  ['20 minutes forward', 20 * minute],
  ['an hour forward', 60 * minute],
]

afterEach(resetWallClock)

describe.each(steps)('when the time of day steps %s', (_name, step) => {
  test('the clock of waits and deadlines goes on as before', () => {
    const before = systemClock.now()
    setWallClock(step)
    const passed = systemClock.now() - before
    expect([passed >= 0, passed < 10_000]).toEqual([true, true])
  })

  test('the time of day follows', () => {
    const before = systemClock.wallTime()
    setWallClock(step)
    const moved = systemClock.wallTime() - before - step
    expect([moved >= 0, moved < 10_000]).toEqual([true, true])
  })

  test('a run with 1,200 seconds has neither less nor more time', () => {
    const limits = createDeadline(systemClock, 1_200)
    const before = limits.hardDeadline() - systemClock.now()
    setWallClock(step)
    const left = limits.hardDeadline() - systemClock.now()
    expect([limits.stopReason(), left <= before, left > before - 10_000]).toEqual([null, true, true])
  })
})

test('now() answers whole milliseconds, which a timeout of a signal needs', () => {
  expect([1, 2, 3].map(() => Number.isInteger(systemClock.now()))).toEqual([true, true, true])
})
