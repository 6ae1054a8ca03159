import type { ConnectClient } from '@aws-sdk/client-connect'
import type { Clock } from '../../src/ports/surroundings.js'

/** First and longest pause after a call was thrown back, in milliseconds, as the SDKs' standard retry mode has them. */
const first = 500
const longest = 20_000

/**
 * Sends a call that was thrown back again, after a pause that doubles each time and is drawn from zero to that. The
 * SDKs' standard mode does the same, but gives up after three attempts: here nobody does, so that all come to an end.
 */
export function bePatient(client: ConnectClient, clock: Clock, random: () => number): void {
  client.middlewareStack.add(
    (next) => async (call) => {
      for (let pause = first; ; pause = Math.min(pause * 2, longest)) {
        try {
          return await next(call)
        } catch (cause) {
          if (!isThrottled(cause)) throw cause
          await clock.sleep(random() * pause)
        }
      }
    },
    { step: 'initialize', name: 'patience', priority: 'high' },
  )
}

function isThrottled(cause: unknown): boolean {
  return cause instanceof Error && ['TooManyRequestsException', 'ThrottlingException'].includes(cause.name)
}
