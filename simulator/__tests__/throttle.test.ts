import { describe, expect, test } from '@jest/globals'
import { createThrottle } from '../http/throttle.js'
import { defaultSwitches, type Switches } from '../switches.js'
import { instance, refusal } from './support.js'

describe('the throttle', () => {
  test('gives each operation a burst and then its rate, by the clock', async () => {
    let now = 0
    const { views } = await instance({ throttle: { rate: 2, burst: 5 }, clock: () => now })
    const { Id = '' } = await views.create('a')
    const tries = async (count: number) => {
      const all = await Promise.all(Array.from({ length: count }, () => refusal(views.describe(Id))))
      return all.filter((each) => each.name === 'TooManyRequestsException').length
    }
    expect(await tries(7)).toBe(2)
    now = 1_000
    expect(await tries(3)).toBe(1)
    expect((await views.numbers(Id)).length).toBe(0)
  })

  test('is on unless it is switched off, and names modules in their way', async () => {
    const { modules } = await instance({ throttle: { rate: 0, burst: 1 } })
    const { id } = await modules.create('a')
    await modules.describe(id)
    expect(await refusal(modules.describe(id))).toMatchObject({ name: 'ThrottlingException', status: 429 })
  })
})

/** The calls of one operation, at these milliseconds, that the quota of two a second, burst 5, refuses. */
function refusedOf(times: readonly number[], switches: Partial<Switches>): readonly number[] {
  let now = 0
  const take = createThrottle(
    { rate: 2, burst: 5 },
    () => now,
    () => null,
    { ...defaultSwitches(), ...switches },
  )
  return times.filter((at) => {
    now = at
    try {
      take('DescribeView')
      return false
    } catch {
      return true
    }
  })
}

const burst = [0, 0, 0, 0, 0]
const atTheRate = [500, 1_000, 1_500, 2_000, 2_500, 3_000, 3_500]
const twiceAsFast = [250, 500, 750, 1_000, 1_250, 1_500]

test.each<[string, readonly number[], Partial<Switches>, readonly number[]]>([
  ['a burst and then its rate fit a bucket that fills all the time', atTheRate, {}, []],
  ['a bucket that fills at whole seconds', atTheRate, { quotaCounting: 'whole-seconds' }, [500]],
  ['a window', atTheRate, { quotaCounting: 'window' }, [500, 1_000, 1_500, 2_000]],
  ['twice the rate', twiceAsFast, {}, [250, 750, 1_250]],
  ['twice the rate, where refused calls count', twiceAsFast, { refusedCallsCount: true }, twiceAsFast],
  [
    'twice the rate in a window where refused calls count',
    [...twiceAsFast, 2_600, 4_100],
    { quotaCounting: 'window', refusedCallsCount: true },
    [...twiceAsFast, 2_600],
  ],
])('%s', (_, times, switches, refused) => {
  expect(refusedOf([...burst, ...times], switches)).toEqual(refused)
})
