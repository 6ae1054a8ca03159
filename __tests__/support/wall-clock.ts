const real = Date.now

/** By how many milliseconds the machine's time of day is off; every call of `Date.now` answers so much more. */
export function setWallClock(offset: number): void {
  Date.now = () => real() + offset
}

/** The machine's time of day is right again. */
export function resetWallClock(): void {
  Date.now = real
}
