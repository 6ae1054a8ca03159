import { printable, withoutDot } from './quote.js'

/** The operating system's error, as the end of a sentence. */
export function causeText(cause: unknown): string {
  const message = typeof cause === 'object' && cause !== null && 'message' in cause ? cause.message : cause
  return withoutDot(printable(String(message)))
}
