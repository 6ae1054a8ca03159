import { printable, withoutDot } from './quote.js'

/** What the operating system said, as the end of a sentence. */
export function causeText(cause: unknown): string {
  const message = typeof cause === 'object' && cause !== null && 'message' in cause ? cause.message : cause
  return withoutDot(printable(String(message)))
}
