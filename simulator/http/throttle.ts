import type { Throttle } from '../limit-switches.js'
import { refuse, type ServiceError } from '../model/errors.js'
import { ofViews } from '../model/operations.js'

interface Bucket {
  tokens: number
  at: number
}

/** The views' family has a name of its own for it. */
export const throttled = (operation: string): ServiceError =>
  refuse(ofViews(operation) ? 'TooManyRequestsException' : 'ThrottlingException', 'Rate exceeded')

/** A token bucket for each operation, with a rate of its own where `own` has one; `take` throws the throttling error when it is empty. */
export const createThrottle = (
  throttle: Throttle | false,
  now: () => number,
  own: (operation: string) => Throttle | null,
) => {
  const buckets = new Map<string, Bucket>()
  const refill = (operation: string, { rate, burst }: Throttle): Bucket => {
    const bucket = buckets.get(operation) ?? { tokens: burst, at: now() }
    bucket.tokens = Math.min(burst, bucket.tokens + (Math.max(0, now() - bucket.at) / 1000) * rate)
    bucket.at = now()
    buckets.set(operation, bucket)
    return bucket
  }
  return (operation: string): void => {
    if (throttle === false) return
    const bucket = refill(operation, own(operation) ?? throttle)
    if (bucket.tokens < 1) throw throttled(operation)
    bucket.tokens -= 1
  }
}
