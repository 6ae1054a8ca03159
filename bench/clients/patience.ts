import type { ConnectClient } from '@aws-sdk/client-connect'
import type { Clock } from '../../src/ports/runtime.js'

/** First and longest pause after a call was throttled, in milliseconds, as the SDKs' standard retry mode has them. */
const minPauseMs = 500
const maxPauseMs = 20_000

/**
 * Repeats a throttled call after a random pause, whose maximum doubles each time. The SDKs' standard mode does the same,
 * but gives up after three attempts; these clients do not, so that each run succeeds.
 */
export function retryThrottled(client: ConnectClient, clock: Clock, random: () => number): void {
  client.middlewareStack.add(
    (next) => async (call) => {
      for (let pause = minPauseMs; ; pause = Math.min(pause * 2, maxPauseMs)) {
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
