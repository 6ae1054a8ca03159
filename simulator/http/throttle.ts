import type { LimitSwitches, QuotaCounting, Throttle } from '../limit-switches.js'
import { refuse, type ServiceError } from '../model/errors.js'
import { ofViews } from '../model/operations.js'

/** The counts of one operation. */
interface Count {
  tokens: number
  at: number
  /** Times of the calls in the window. */
  calls: readonly number[]
}

/** The views' family has its own name for it. */
export const throttled = (operation: string): ServiceError =>
  refuse(ofViews(operation) ? 'TooManyRequestsException' : 'ThrottlingException', 'Rate exceeded')

/** Seconds of a rate that have passed: continuously, or at each whole second. */
const passed: Readonly<Record<Exclude<QuotaCounting, 'window'>, (from: number, to: number) => number>> = {
  continuous: (from, to) => Math.max(0, to - from) / 1000,
  'whole-seconds': (from, to) => Math.max(0, Math.floor(to / 1000) - Math.floor(from / 1000)),
}

const takeToken = (
  count: Count,
  { rate, burst }: Throttle,
  seconds: number,
  refusedCount: boolean,
): boolean => {
  count.tokens = Math.min(burst, count.tokens + seconds * rate)
  const isGranted = count.tokens >= 1
  if (isGranted || refusedCount) count.tokens = Math.max(0, count.tokens - 1)
  return isGranted
}

/** Whether at most `burst` calls were in any time in which `rate` allows that many. */
const fitsWindow = (count: Count, { rate, burst }: Throttle, now: number, refusedCount: boolean): boolean => {
  count.calls = count.calls.filter((at) => at > now - (burst / rate) * 1000)
  const isGranted = count.calls.length < burst
  if (isGranted || refusedCount) count.calls = [...count.calls, now]
  return isGranted
}

/**
 * A quota per operation, with its own rate if `own` has one; `take` throws the throttling error if it is used up. The
 * switches decide how calls are counted.
 */
export const createThrottle = (
  throttle: Throttle | false,
  now: () => number,
  own: (operation: string) => Throttle | null,
  switches: Pick<LimitSwitches, 'quotaCounting' | 'refusedCallsCount'>,
) => {
  const counts = new Map<string, Count>()
  return (operation: string): void => {
    if (throttle === false) return
    const quota = own(operation) ?? throttle
    const { quotaCounting, refusedCallsCount } = switches
    const at = now()
    const count = counts.get(operation) ?? { tokens: quota.burst, at, calls: [] }
    counts.set(operation, count)
    const isGranted =
      quotaCounting === 'window'
        ? fitsWindow(count, quota, at, refusedCallsCount)
        : takeToken(count, quota, passed[quotaCounting](count.at, at), refusedCallsCount)
    count.at = at
    if (!isGranted) throw throttled(operation)
  }
}
