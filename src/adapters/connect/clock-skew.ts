/** Names of errors that always concern a signature's time. */
const skewNames = ['RequestExpired', 'RequestInTheFuture', 'RequestTimeTooSkewed']
/** Minimum difference, in milliseconds, of a clock that AWS refused (SigV4: 5 minutes, minus the network's delay). */
const allowedSkewMs = 240_000

/**
 * Whether the service refused a signature because of its time (SigV4, "Troubleshooting": the time is checked first).
 */
export function isSkewed(name: string, message: string): boolean {
  if (skewNames.includes(name)) return true
  return name === 'InvalidSignatureException' && /^Signature (expired|not yet current)\b/.test(message)
}

/**
 * The difference between the runner's clock and the service's, as a sentence.
 *
 * @param answeredAt time of day of the service's answer; null: the answer does not have it
 * @param wallTime the runner's, both in milliseconds since the epoch
 */
export function skewSentence(answeredAt: number | null, wallTime: number): string {
  const behind = answeredAt === null ? 0 : answeredAt - wallTime
  if (Math.abs(behind) < allowedSkewMs) return "The runner's clock differs from AWS's by more than 5 minutes."
  const minutes = Math.round(Math.abs(behind) / 60_000)
  return `The runner's clock is ${minutes} minutes ${behind > 0 ? 'behind' : 'ahead of'} AWS's.`
}
