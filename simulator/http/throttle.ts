import type { LimitSwitches, QuotaCounting, Throttle } from '../limit-switches.js'
import { refuse, type ServiceError } from '../model/errors.js'
import { ofViews } from '../model/operations.js'

/** What was counted of one operation. */
interface Count {
  tokens: number
  at: number
  /** When the calls of the window came. */
  calls: readonly number[]
}

/** The views' family has a name of its own for it. */
export const throttled = (operation: string): ServiceError =>
  refuse(ofViews(operation) ? 'TooManyRequestsException' : 'ThrottlingException', 'Rate exceeded')

/** Seconds of a rate that have passed: as they pass, or at each whole second. */
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

/** At most `burst` calls in any time in which `rate` gives so many. */
const fitsWindow = (count: Count, { rate, burst }: Throttle, now: number, refusedCount: boolean): boolean => {
  count.calls = count.calls.filter((at) => at > now - (burst / rate) * 1000)
  const isGranted = count.calls.length < burst
  if (isGranted || refusedCount) count.calls = [...count.calls, now]
  return isGranted
}

/**
 * A quota for each operation, with a rate of its own where `own` has one; `take` throws the throttling error when it is used
 * up. The switches say how calls are counted.
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
