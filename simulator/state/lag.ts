/** Duration of a lag: a number of calls, or seconds by the simulator's clock. */
export type Period = number | { readonly seconds: number }

/**
 * The rest of a lag: the number of calls that still see the older state, and the time (milliseconds) until which all
 * calls do.
 */
export interface Remaining {
  calls: number
  until: number
}

export const over = (): Remaining => ({ calls: 0, until: 0 })

/** Starts a lag at `now`, in milliseconds. */
export const startLag = (period: Period, now: number): Remaining =>
  typeof period === 'number'
    ? { calls: period, until: 0 }
    : { calls: 0, until: period.seconds > 0 ? now + period.seconds * 1_000 : 0 }

export const isBehind = ({ calls, until }: Remaining, now: number): boolean => calls > 0 || until > now

/** Counts one call; true: that call still sees the older state. */
export const countDown = (remaining: Remaining, now: number): boolean => {
  const behind = isBehind(remaining, now)
  remaining.calls = Math.max(0, remaining.calls - 1)
  return behind
}

export const endLag = (remaining: Remaining): void => {
  Object.assign(remaining, over())
}
