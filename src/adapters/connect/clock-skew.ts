/** Errors that name nothing else than a signature's time. */
const skewNames = ['RequestExpired', 'RequestInTheFuture', 'RequestTimeTooSkewed']
/** Milliseconds by which a clock that AWS refused is off at least (SigV4: 5 minutes, less what the network takes). */
const allowedSkewMs = 240_000

/** Whether the service refused a signature for its time (SigV4, "Troubleshooting": the time is checked first). */
export function isSkewed(name: string, message: string): boolean {
  if (skewNames.includes(name)) return true
  return name === 'InvalidSignatureException' && /^Signature (expired|not yet current)\b/.test(message)
}

/**
 * By how much the runner's clock differs from the service's, as a sentence.
 *
 * @param answeredAt time of day of the service's answer; null: it does not say
 * @param wallTime the runner's, both in milliseconds since the epoch
 */
export function skewSentence(answeredAt: number | null, wallTime: number): string {
  const behind = answeredAt === null ? 0 : answeredAt - wallTime
  if (Math.abs(behind) < allowedSkewMs) return "The runner's clock differs from AWS's by more than 5 minutes."
  const minutes = Math.round(Math.abs(behind) / 60_000)
  return `The runner's clock is ${minutes} minutes ${behind > 0 ? 'behind' : 'ahead of'} AWS's.`
}
