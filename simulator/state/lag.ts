/** How long something stays behind: a count of calls, or seconds by the simulator's clock. */
export type Period = number | { readonly seconds: number }

/** What is left of a period: calls that still see the older state, and the time (milliseconds) until which all calls do. */
export interface Remaining {
  calls: number
  until: number
}

export const over = (): Remaining => ({ calls: 0, until: 0 })

/** A period that begins at `now`, in milliseconds. */
export const startLag = (period: Period, now: number): Remaining =>
  typeof period === 'number'
    ? { calls: period, until: 0 }
    : { calls: 0, until: period.seconds > 0 ? now + period.seconds * 1_000 : 0 }

export const isBehind = ({ calls, until }: Remaining, now: number): boolean => calls > 0 || until > now

/** Counts one call; true where that call still sees the older state. */
export const countDown = (remaining: Remaining, now: number): boolean => {
  const behind = isBehind(remaining, now)
  remaining.calls = Math.max(0, remaining.calls - 1)
  return behind
}

export const endLag = (remaining: Remaining): void => {
  Object.assign(remaining, over())
}
