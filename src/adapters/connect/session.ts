import type { ConnectClient } from '@aws-sdk/client-connect'
import { ActionError } from '../../core/model/errors.js'
import { UnknownOutcomeError } from '../../ports/connect.js'
import type { Clock, Log } from '../../ports/runtime.js'
import { type Pace, TokenBucket } from './bucket.js'
import { type Caller, CallerTokens } from './caller-tokens.js'
import { skewSentence } from './clock-skew.js'
import { explain } from './errors.js'
import { type Fault, readFault } from './fault.js'
import { type OperationName, operations } from './operations.js'
import { lowestPriority } from './priority.js'

/**
 * The service's burst is 5. A burst of 4 leaves room: calls may then arrive half a second closer than they were sent
 * without being refused, which a lower rate would give only after many calls (docs/performance.md, "How close to the
 * quota"). Once the service throttles, it counts differently or others share the quota: then a lower rate causes fewer
 * refusals.
 */
export const defaultPace: Pace = { burst: 4, part: 1, partAfterThrottle: 0.95 }
/** Maximum number of attempts for a call of unknown outcome that may be repeated. Throttled calls do not count. */
const maxAttempts = 6
/** Shortest and longest pause before a repetition, in milliseconds; each is random from zero to that (full jitter). */
const minBackoffMs = 200
const maxBackoffMs = 20_000

export interface SessionOptions {
  readonly client: ConnectClient
  readonly instanceId: string
  /** Calls a second for each operation. */
  readonly requestsPerSecond: number
  /** Default: as close to the quota as possible without refusals. */
  readonly pace?: Pace
  readonly clock: Clock
  readonly log: Log
  /** Milliseconds by `Clock.now()` after which nothing is repeated. */
  readonly until: () => number
  /** From 0 to 1, for the jitter. */
  readonly random: () => number
}

const defaultCaller: Caller = {
  guard: { assertActive: () => {}, onSend: () => {} },
  priority: lowestPriority,
}

interface CallOptions {
  /** Awaited directly before each time that the call is sent. If it throws, the call is not sent. */
  readonly precheck?: () => Promise<void>
  /** Number of calls that `send` sends at once. Default: 1. */
  readonly tokens?: number
  /**
   * Number of further tokens to take at once, so that this session's next calls of the operation do not wait. Default:
   * 0.
   */
  readonly spare?: number
}

/**
 * The calls of one run to Amazon Connect: limits their rate, repeats them as their meaning allows, and explains their
 * errors.
 */
export class Session {
  readonly #options: SessionOptions
  readonly #buckets: Map<OperationName, TokenBucket>
  readonly #caller: Caller
  readonly #tokens: CallerTokens

  constructor(
    options: SessionOptions,
    buckets = new Map<OperationName, TokenBucket>(),
    caller = defaultCaller,
  ) {
    this.#options = options
    this.#buckets = buckets
    this.#caller = caller
    this.#tokens = new CallerTokens(caller, (operation) => this.#bucket(operation))
  }

  /** The same session, with the same quotas, for another caller. */
  withCaller(caller: Caller): Session {
    return new Session(this.#options, this.#buckets, caller)
  }

  get client(): ConnectClient {
    return this.#options.client
  }

  get instanceId(): string {
    return this.#options.instanceId
  }

  /**
   * Sends a call until it is answered, as far as its meaning allows. `resource` names it in errors.
   *
   * @throws ActionError if the service refused it; UnknownOutcomeError for a call that must not be repeated blindly
   */
  async call<T>(
    operation: OperationName,
    resource: string,
    send: () => Promise<T>,
    { precheck = async () => {}, tokens = 1, spare = 0 }: CallOptions = {},
  ): Promise<T> {
    const bucket = this.#bucket(operation)
    const { guard } = this.#caller
    for (let attempt = 1, throttles = 0, skews = 0; ; ) {
      const callNumber = await this.#tokens.take(operation, tokens, spare)
      this.#assertTimeLeft(operation)
      await precheck()
      guard.assertActive()
      guard.onSend()
      try {
        const answer = await send()
        bucket.recordSuccess()
        this.#options.log.debug(`${operation} ${resource}`)
        return answer
      } catch (cause) {
        const fault = readFault(cause)
        this.#options.log.debug(`${operation} ${resource}: ${fault.name} (${fault.effect})`)
        if (fault.effect === 'skewed' && skews === 0) {
          // From now on the SDK signs with the time of this answer.
          skews += 1
          this.#options.log.debug(this.#skewMessage(fault))
          continue
        }
        if (fault.effect === 'throttled') {
          bucket.recordThrottle(callNumber)
          throttles += 1
        } else attempt += 1
        const backoff = this.#backoff(fault, fault.effect === 'throttled' ? throttles : attempt - 1)
        this.#throwUnlessRetryable(operation, resource, fault, cause, attempt, backoff)
        await this.#options.clock.sleep(backoff)
      }
    }
  }

  /** The call may have waited in the bucket until its answer is no longer needed. */
  #assertTimeLeft(operation: OperationName): void {
    if (this.#options.clock.now() <= this.#options.until()) return
    const message = `There was no time left for ${operation}. Run the workflow again, with a higher timeout-seconds if need be; it goes on from here.`
    throw new ActionError('timeout', 'timeout', message)
  }

  #throwUnlessRetryable(
    operation: OperationName,
    resource: string,
    fault: Fault,
    cause: unknown,
    attempt: number,
    backoff: number,
  ) {
    if (fault.effect === 'ambiguous' && operations[operation].retry === 'nonIdempotent')
      throw new UnknownOutcomeError(operation, `${operation} ended with ${fault.name}: ${fault.text}`, {
        cause,
      })
    const isTooLate = this.#options.clock.now() + backoff > this.#options.until()
    if (fault.effect === 'skewed')
      throw explain(operation, resource, { ...fault, text: this.#skewMessage(fault) }, cause)
    if (fault.effect === 'refused' || isTooLate || attempt > maxAttempts)
      throw explain(operation, resource, fault, cause)
  }

  #skewMessage({ respondedAt }: Fault): string {
    return skewSentence(respondedAt, this.#options.clock.wallTime())
  }

  #backoff(fault: Fault, retries: number): number {
    const maxPause = Math.min(minBackoffMs * 2 ** (retries - 1), maxBackoffMs)
    return Math.max(this.#options.random() * maxPause, fault.retryAfter ?? 0)
  }

  #bucket(operation: OperationName): TokenBucket {
    const { clock, requestsPerSecond, pace = defaultPace } = this.#options
    const bucket = this.#buckets.get(operation) ?? new TokenBucket(clock, requestsPerSecond, pace)
    this.#buckets.set(operation, bucket)
    return bucket
  }
}

/** A member that every answer has. A missing one is an error; no default is guessed. */
export function requireMember<T>(value: T | undefined, operation: OperationName, member: string): T {
  if (value !== undefined) return value
  throw new ActionError(
    'service-unavailable',
    'unexpected-answer',
    `${operation} answered without ${member}, which it always gives. Run the workflow again; if it stays so, report it with the run's log.`,
  )
}
